/** The actions that install Terraform and OpenTofu: the machine has the tool already, or the step fails. */
import { pathOf } from '../contexts.ts';
import type { Execution } from '../job-state.ts';
import { which } from '../script.ts';
import { booleanInput, type StandIn } from './index.ts';

/** @param prefix of the action's inputs: `terraform_version`, `tofu_wrapper`. */
export function setupTool(program: string, prefix: string): StandIn {
  return {
    inputs: {
      [`${prefix}_version`]: 'latest',
      [`${prefix}_wrapper`]: 'true',
      cli_config_credentials_hostname: 'app.terraform.io',
      cli_config_credentials_token: '',
    },
    main: async (execution: Execution) => {
      if (booleanInput(execution, `${prefix}_wrapper`)) throw new Error(`The laboratory has no wrapper of ${program}.`);
      const path = await which(program, pathOf(execution.job.machine, execution.job.addedPath));
      if (path === undefined) throw new Error(`${program} is not installed on this machine.`);
      execution.log.write(`The ${program} of this machine is used, whatever its version.`);
      return true;
    },
  };
}
