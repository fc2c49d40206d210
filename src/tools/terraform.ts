import { accessSync } from 'node:fs';
import * as path from 'node:path';
import { UserError } from '../core/errors.ts';
import { ask, findTool, type Tool } from '../core/exec.ts';

export interface TerraformTool extends Tool {
  readonly version: string;
}

/**
 * Finds the real tool and its version.
 *
 * `hashicorp/setup-terraform` puts a wrapper on PATH that holds all output in memory and prints into it; the binary that
 * it wraps lies beside it.
 */
export async function findTerraform(name: 'terraform' | 'tofu', wanted: string | undefined): Promise<TerraformTool> {
  const found = unwrapped(name) ?? findTool(name);
  if (found === undefined) {
    throw new UserError(
      `tool: ${name} is not installed on this runner. Install it in a step before this one, for example with ${name === 'tofu' ? 'opentofu/setup-opentofu' : 'hashicorp/setup-terraform'}.`,
      'tool-missing',
    );
  }
  const answer = await ask(found, ['version', '-json'], ['CHECKPOINT_DISABLE']);
  const version = versionOf(answer.stdout);
  if (version === undefined) {
    throw new UserError(
      `tool: ${name} does not tell its version (exit code ${answer.exitCode}). Check the installation.`,
      'tool-broken',
    );
  }
  if (wanted !== undefined && version !== wanted && !version.startsWith(`${wanted}.`)) {
    throw new UserError(
      `version: ${wanted} is wanted, ${name} ${version} is installed. Install the wanted version in a step before this one.`,
      'wrong-tool-version',
    );
  }
  return { ...found, version };
}

function unwrapped(name: string): Tool | undefined {
  const folder = process.env.TERRAFORM_CLI_PATH;
  if (folder === undefined || name !== 'terraform') return undefined;
  const file = path.join(folder, process.platform === 'win32' ? 'terraform-bin.exe' : 'terraform-bin');
  try {
    accessSync(file);
    return { name, path: file };
  } catch {
    return undefined;
  }
}

function versionOf(text: string): string | undefined {
  try {
    const { terraform_version: version } = JSON.parse(text) as { terraform_version?: unknown };
    return typeof version === 'string' ? version : undefined;
  } catch {
    return undefined;
  }
}
