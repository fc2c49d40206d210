/** Node actions: `main`, `pre` and `post` as processes of the lab's Node. */
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import type { ActionOnDisk } from './actions.ts';
import { stepEnvironment } from './contexts.ts';
import { commandReader } from './execution-sinks.ts';
import type { Execution } from './job-state.ts';
import { runProcess } from './process.ts';

/** `INPUT_` variables as the toolkit reads them: upper case, blanks as `_`, hyphens stay. */
export function inputVariables(inputs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]),
  );
}

export async function runNodeAction(execution: Execution, action: ActionOnDisk): Promise<boolean> {
  const { job, instance, stage } = execution;
  const script = join(action.folder, action.source.runs[stage] ?? '');
  await access(script).catch(() => {
    throw new Error(`File not found: '${script}'`);
  });
  const state = Object.entries(instance.state).map(([name, value]) => [`STATE_${name}`, value]);
  const code = await runProcess({
    command: job.machine.nodePath,
    args: [script],
    cwd: job.folders.workspace,
    env: { ...stepEnvironment(execution, true), ...Object.fromEntries(state), ...inputVariables(execution.inputs) },
    onLine: commandReader(execution),
    signal: execution.signal,
    pauses: job.machine.cancelPauses,
  });
  return code === 0;
}
