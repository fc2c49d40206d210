/** Runs a bundled action as the runner does: a child process that gets nothing but environment variables. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { parse } from 'yaml';
import { parseKeyValues } from '../../../src/lab/runner/file-commands.ts';
import { type RunnerCommand, runnerCommands } from '../../lib/runner-grammar.ts';

const repository = fileURLToPath(new URL('../../../', import.meta.url));

/** A job's folders: `workspace` is the checked-out repository, `temp` is RUNNER_TEMP. */
export interface Job {
  readonly workspace: string;
  readonly temp: string;
  /** Writes a file below the workspace and gives its absolute path. */
  write(file: string, content: string | Uint8Array): string;
  remove(): void;
}

export function startJob(): Job {
  // Terraform prints real paths, and the folder for temporary files is a link on some systems.
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'scenario-')));
  const [workspace, temp] = [join(root, 'work'), join(root, 'temp')];
  for (const folder of [workspace, temp, join(root, 'home')]) mkdirSync(folder);
  return {
    workspace,
    temp,
    write(file, content) {
      const target = join(workspace, file);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, content);
      return target;
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

export interface StepOptions {
  readonly with?: Readonly<Record<string, string>>;
  /** On top of what every step gets; `undefined` takes a variable away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** What `github.token` is. */
  readonly token?: string;
  /** `post` runs the step that ends the job's work with the action; outputs are not expected of it. */
  readonly stage?: 'main' | 'post';
  /** Called once with the running process, as the runner's cancellation would be. */
  readonly whileRunning?: (process: { kill(signal: 'SIGINT' | 'SIGTERM'): void }) => Promise<void>;
}

export interface Step {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** By the runner's grammar; each output that action.yml declares is checked to be there once. */
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** What the step left in GITHUB_ENV, GITHUB_PATH and GITHUB_STATE. */
  readonly others: string;
  /** GITHUB_ENV: what the steps after it see on top. */
  readonly exported: Readonly<Record<string, string>>;
  /** GITHUB_STATE as the post step gets it. */
  readonly state: Readonly<Record<string, string>>;
  readonly commands: readonly RunnerCommand[];
  /** Messages of `::error::` and `::warning::` as a reader sees them. */
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
}

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly runs: { readonly main: string; readonly post?: string };
}

/** What GitHub's runner understands of what our actions may say: a log without any other command. */
const allowedCommands = new Set(['group', 'endgroup', 'error', 'warning', 'notice', 'debug', 'add-mask', 'stop-commands']); // biome-ignore format: one line

let steps = 0;

export async function runStep(name: string, job: Job, options: StepOptions = {}): Promise<Step> {
  const folder = join(repository, 'actions', name);
  const action = parse(readFileSync(join(folder, 'action.yml'), 'utf8')) as ActionFile;
  const commandFiles = join(dirname(job.temp), `step-${++steps}`);
  mkdirSync(commandFiles);
  const fileOf = (kind: string) => join(commandFiles, kind);
  for (const kind of ['OUTPUT', 'STEP_SUMMARY', 'STATE', 'ENV', 'PATH']) writeFileSync(fileOf(kind), '');

  const given = Object.keys(options.with ?? {});
  expect(Object.keys(action.inputs), 'inputs of the action').toEqual(expect.arrayContaining(given));
  const inputs = Object.entries(action.inputs).map(([input, { default: preset = '' }]) => {
    const value = options.with?.[input] ?? preset.replace('${{ github.token }}', options.token ?? '');
    return [`INPUT_${input.replaceAll(' ', '_').toUpperCase()}`, value];
  });
  const env: NodeJS.ProcessEnv = {
    PATH: process.env.PATH,
    HOME: join(dirname(job.temp), 'home'),
    LANG: 'C.UTF-8',
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__run',
    GITHUB_WORKSPACE: job.workspace,
    GITHUB_REPOSITORY: 'acme/infra',
    GITHUB_REPOSITORY_ID: '4711',
    GITHUB_RUN_ID: '1000',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_SHA: 'c0ffee'.padEnd(40, '0'),
    GITHUB_SERVER_URL: 'https://github.com',
    RUNNER_TEMP: job.temp,
    GITHUB_OUTPUT: fileOf('OUTPUT'),
    GITHUB_STEP_SUMMARY: fileOf('STEP_SUMMARY'),
    GITHUB_STATE: fileOf('STATE'),
    GITHUB_ENV: fileOf('ENV'),
    GITHUB_PATH: fileOf('PATH'),
    ...Object.fromEntries(inputs),
    ...options.env,
  };
  const { stage = 'main' } = options;
  const script = action.runs[stage];
  if (script === undefined) throw new Error(`${name} has no ${stage} step`);
  const child = spawn(process.execPath, [join(folder, script)], {
    cwd: job.workspace,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [stdout, stderr] = [text(child.stdout), text(child.stderr)];
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  await options.whileRunning?.({ kill: (signal) => void child.kill(signal) });
  const exitCode = await ended;

  const read = (kind: string) => readFileSync(fileOf(kind), 'utf8');
  const outputs = parseKeyValues(read('OUTPUT'));
  const expected = stage === 'main' ? Object.keys(action.outputs) : [];
  expect(outputs.map(([output]) => output).sort(), 'every output is set once').toEqual(expected.sort());
  const commands = runnerCommands(await stdout);
  expect(commands.map((command) => command.name).filter((command) => !allowedCommands.has(command))).toEqual([]);
  expect(runnerCommands(await stderr), 'commands on standard error').toEqual([]);
  const messages = (level: string) =>
    commands.filter((each) => each.name === level).map((each) => unescapeData(each.data));
  return {
    exitCode,
    stdout: await stdout,
    stderr: await stderr,
    outputs: Object.fromEntries(outputs),
    summary: read('STEP_SUMMARY'),
    others: read('ENV') + read('PATH') + read('STATE'),
    exported: Object.fromEntries(parseKeyValues(read('ENV'))),
    state: Object.fromEntries(parseKeyValues(read('STATE')).map(([key, value]) => [`STATE_${key}`, value])),
    commands,
    errors: messages('error'),
    warnings: messages('warning'),
  };
}

async function text(stream: NodeJS.ReadableStream): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

/** The runner undoes `%25` last. */
function unescapeData(data: string): string {
  return data.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

/** An output that must name a file, and what is in that file. */
export function fileOf(step: Step, output: string): string {
  const file = step.outputs[output];
  if (!file) throw new Error(`The output ${output} is empty`);
  return readFileSync(file, 'utf8');
}
