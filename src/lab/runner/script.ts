/** `run:` steps. */
import { randomUUID } from 'node:crypto';
import { access, constants, writeFile } from 'node:fs/promises';
import { delimiter, join, resolve } from 'node:path';
import { stepEnvironment } from './contexts.ts';
import { commandReader } from './execution-sinks.ts';
import { interpolateString } from './expressions.ts';
import type { Execution } from './job-state.ts';
import { runProcess } from './process.ts';

/** Arguments of the shells that need none to be written; `{0}` is the script (actions/runner, ScriptHandlerHelpers.cs). */
const defaultArguments: Readonly<Record<string, string>> = {
  bash: '--noprofile --norc -e -o pipefail {0}',
  sh: '-e {0}',
  pwsh: "-command . '{0}'",
  python: '{0}',
};
const extensions: Readonly<Record<string, string>> = { bash: '.sh', sh: '.sh', pwsh: '.ps1', python: '.py' };

/** The absolute path of a program on PATH, or undefined. */
export async function which(program: string, path: string): Promise<string | undefined> {
  const candidates = program.includes('/')
    ? [resolve(program)]
    : path.split(delimiter).map((folder) => join(folder, program));
  for (const candidate of candidates) {
    try {
      await access(candidate, constants.X_OK);
      return candidate;
    } catch {
      // The next folder may have it.
    }
  }
  return undefined;
}

interface Shell {
  readonly program: string;
  readonly template: string;
}

function shellOf(option: string | undefined): Shell {
  // Without `shell:` the runner starts bash, but with the arguments of sh: no pipefail.
  if (option === undefined || option === '') return { program: 'bash', template: '-e {0}' };
  const [, program = '', args = ''] = /^(\S+)\s*(.*)$/s.exec(option.trim()) ?? [];
  const template = args === '' ? (defaultArguments[program] ?? '') : args;
  if (!template.includes('{0}')) {
    throw new Error(
      "Invalid shell option. Shell must be a valid built-in (bash, sh, cmd, powershell, pwsh) or a format string containing '{0}'",
    );
  }
  return { program, template };
}

export async function runScript(execution: Execution): Promise<boolean> {
  const { job, instance, log } = execution;
  const scope = { contexts: execution.contexts };
  const defaults = execution.scope.embedded ? undefined : job.defaults;
  const option = instance.source.shell ?? defaults?.shell;
  const folder = instance.source['working-directory'] ?? defaults?.['working-directory'];
  const script = execution.inputs.script ?? '';
  const { program, template } = shellOf(option === undefined ? undefined : interpolateString(option, scope));
  const cwd = resolve(job.folders.workspace, folder === undefined ? '' : interpolateString(folder, scope));
  const env = stepEnvironment(execution, false);
  const command = await which(program, env.PATH ?? '');
  if (command === undefined) throw new Error(`${program}: command not found`);
  const file = join(job.folders.temp, `${randomUUID()}${extensions[program] ?? ''}`);
  await writeFile(file, `${script}\n`);
  const args = template.split(/\s+/).map((argument) => argument.replace('{0}', file));
  log.write(`##[group]Run ${script.split('\n', 1)[0]}`);
  for (const line of script.split('\n')) log.write(line);
  log.write(`shell: ${command} ${template}`);
  log.write('##[endgroup]');
  const code = await runProcess({
    command,
    args,
    cwd,
    env,
    onLine: commandReader(execution),
    signal: execution.signal,
    pauses: job.machine.cancelPauses,
  });
  // A cancelled process is reported as such, whatever it ended with.
  if (code !== 0 && !execution.signal.aborted) {
    log.annotate({ level: 'error', message: `Process completed with exit code ${code}.` });
  }
  return code === 0;
}
