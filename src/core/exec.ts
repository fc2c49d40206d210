import { type ChildProcess, spawn } from 'node:child_process';
import { accessSync, closeSync, constants, openSync, readFileSync, readSync, realpathSync, statSync } from 'node:fs';
import * as path from 'node:path';
import { StringDecoder } from 'node:string_decoder';
import { getExecOutput } from '@actions/exec';
import { UserError } from './errors.ts';
import { privateFolder } from './files.ts';

/**
 * Runs tools: no shell, arguments as an array, an allow-listed environment, a time limit, output to files. Nothing a tool
 * prints reaches the log from here; `log.tool` shows it behind a fence.
 */

export interface Tool {
  /** As people call it: `terraform`. */
  readonly name: string;
  /** Absolute path. */
  readonly path: string;
}

export interface RunOptions {
  readonly cwd: string;
  readonly timeoutMs: number;
  /** Names of further environment variables that the tool may see; a trailing `*` matches any rest. */
  readonly passEnv?: readonly string[];
  /** Set for the tool on top. */
  readonly env?: Readonly<Record<string, string>>;
  /** Called for each complete line of standard output while the tool runs. */
  readonly onLine?: (line: string) => void;
}

export interface Completed {
  readonly exitCode: number;
  /** File with everything the tool wrote to standard output; it may be huge and of one line. */
  readonly stdoutFile: string;
  stdout(): string;
  stderr(): string;
}

/** What every tool may see: where things are, the language, and how to reach the network. No token, no credential. */
const commonEnv = [
  'PATH', 'HOME', 'USER', 'LOGNAME', 'LANG', 'LC_*', 'TZ', 'TMPDIR', 'TEMP', 'TMP',
  'SystemRoot', 'SYSTEMROOT', 'windir', 'ComSpec', 'PATHEXT', 'APPDATA', 'LOCALAPPDATA', 'USERPROFILE', 'ProgramData', 'ProgramFiles',
  'HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'ALL_PROXY', 'http_proxy', 'https_proxy', 'no_proxy', 'all_proxy',
  'SSL_CERT_FILE', 'SSL_CERT_DIR', 'NODE_EXTRA_CA_CERTS', 'CURL_CA_BUNDLE', 'REQUESTS_CA_BUNDLE', 'GIT_SSL_CAINFO',
] as const; // biome-ignore format: a table

/** The part of an environment whose names match; a trailing `*` in a name matches any rest. */
export function pickEnv(env: NodeJS.ProcessEnv, names: readonly string[]): Record<string, string> {
  const matches = (name: string) =>
    names.some((wanted) => (wanted.endsWith('*') ? name.startsWith(wanted.slice(0, -1)) : name === wanted));
  return Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined && matches(entry[0])),
  );
}

/** Refuses an operand that a tool would take for an option: `--post-renderer=./evil.sh` as the name of a release. */
export function operand(input: string, value: string): string {
  if (value.startsWith('-'))
    throw new UserError(`${input}: "${value}" begins with "-", which a tool would read as an option. Rename it.`);
  if (/[\0\r\n]/.test(value)) throw new UserError(`${input}: holds a line break or a NUL character. Remove it.`);
  return value;
}

/** Finds a tool on PATH without running anything; the workspace's own folder is never searched. */
export function findTool(name: string, env: NodeJS.ProcessEnv = process.env): Tool | undefined {
  const extensions = process.platform === 'win32' ? (env.PATHEXT ?? '.EXE').split(';') : [''];
  for (const folder of (env.PATH ?? '').split(path.delimiter)) {
    if (!path.isAbsolute(folder)) continue;
    for (const extension of extensions) {
      const file = path.join(folder, name + extension);
      if (isExecutable(file)) return { name, path: file };
    }
  }
  return undefined;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(realpathSync(file)).isFile();
  } catch {
    return false;
  }
}

/** A short question to a tool, such as its version: small output, and an answer at once, so it has no time limit. */
export async function ask(
  tool: Tool,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<{ exitCode: number; stdout: string; stderr: string }> {
  // @actions/exec splits its first argument like a shell, so the path is quoted.
  return getExecOutput(`"${tool.path}"`, [...args], {
    silent: true,
    ignoreReturnCode: true,
    env: { ...pickEnv(process.env, commonEnv), ...env },
  });
}

const running = new Set<ChildProcess>();
let interrupted = false;
let listening = false;

/**
 * The runner signals only the action's own process: SIGINT, 7.5 s later SIGTERM, 2.5 s later it kills all. Only the first
 * is passed on, and the others are ignored: on a second signal, whichever it is, Terraform gives up without saving its
 * state, and on an unhandled one this process would leave the tool behind.
 */
function passSignalsOn(): void {
  if (listening) return;
  listening = true;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (interrupted) return;
      interrupted = true;
      for (const child of running) child.kill(signal);
    });
  }
}

/**
 * Runs a tool to its end. Its output goes straight to files, since a line buffer in between is quadratic on a plan of one
 * line: `@actions/exec` needs 25 s and 1.2 GB for 83 MB.
 *
 * @throws UserError when the tool cannot be started, takes longer than the limit or the run is cancelled; an exit code is returned, not judged.
 */
export async function run(tool: Tool, args: readonly string[], options: RunOptions): Promise<Completed> {
  // Between two commands there was nobody to pass the signal on to.
  if (interrupted) throw cancelled(tool);
  const folder = privateFolder(tool.name);
  const stdoutFile = path.join(folder, 'stdout');
  const stderrFile = path.join(folder, 'stderr');
  const files = [openSync(stdoutFile, 'w', 0o600), openSync(stderrFile, 'w', 0o600)] as const;
  try {
    passSignalsOn();
    const child = spawn(tool.path, args, {
      cwd: options.cwd,
      env: { ...pickEnv(process.env, [...commonEnv, ...(options.passEnv ?? [])]), ...options.env },
      stdio: ['ignore', files[0], files[1]],
      shell: false,
      windowsHide: true,
    });
    running.add(child);
    const follower = options.onLine === undefined ? Promise.resolve() : follow(stdoutFile, child, options.onLine);
    const exitCode = await ended(tool, child, options.timeoutMs).finally(() => running.delete(child));
    await follower;
    return {
      exitCode,
      stdoutFile,
      stdout: () => readFileSync(stdoutFile, 'utf8'),
      stderr: () => readFileSync(stderrFile, 'utf8'),
    };
  } finally {
    for (const file of files) closeSync(file);
  }
}

/**
 * Starts a script of ours that outlives this step, and gives its process id. It sees the common environment and what is
 * named; nothing of it reaches the log. On the end of the job the runner ends it, if nobody did before.
 *
 * @throws UserError when it cannot be started.
 */
export async function startBackground(
  script: string,
  { passEnv, env }: { readonly passEnv: readonly string[]; readonly env: Readonly<Record<string, string>> },
): Promise<number> {
  const child = spawn(process.execPath, [script], {
    cwd: path.dirname(script),
    // By this variable the runner finds what a job has left behind.
    env: { ...pickEnv(process.env, [...commonEnv, 'RUNNER_TRACKING_ID', 'RUNNER_TEMP', ...passEnv]), ...env },
    stdio: 'ignore',
    detached: true,
    shell: false,
    windowsHide: true,
  });
  await new Promise<void>((resolve, reject) => {
    child.once('spawn', resolve);
    child.once('error', (error) => reject(new UserError(`${script}: cannot be started: ${error.message}.`)));
  });
  child.unref();
  return child.pid ?? 0;
}

function ended(tool: Tool, child: ChildProcess, timeoutMs: number): Promise<number> {
  return new Promise((resolve, reject) => {
    let expired = false;
    const timers = [
      setTimeout(() => {
        expired = true;
        child.kill('SIGINT');
      }, timeoutMs),
      setTimeout(() => child.kill('SIGKILL'), timeoutMs + 15_000),
    ];
    const settle = (action: () => void) => {
      for (const timer of timers) clearTimeout(timer);
      action();
    };
    child.once('error', (error) =>
      settle(() => reject(new UserError(`${tool.name}: cannot be started: ${error.message}.`, 'tool-not-started'))),
    );
    child.once('exit', (code, signal) =>
      settle(() => {
        if (expired)
          reject(
            new UserError(
              `${tool.name}: did not end within ${Math.round(timeoutMs / 1000)} s and was stopped. Raise timeout if the work is that large.`,
              'timeout',
            ),
          );
        else if (interrupted) reject(cancelled(tool));
        else resolve(code ?? 128 + signalNumber(signal));
      }),
    );
  });
}

function cancelled(tool: Tool): UserError {
  return new UserError(`${tool.name}: was stopped because the run was cancelled.`, 'cancelled');
}

function signalNumber(signal: NodeJS.Signals | null): number {
  return signal === 'SIGKILL' ? 9 : signal === 'SIGSEGV' ? 11 : 1;
}

/** Hands over complete lines of a file while the child still writes it, and the rest when it has ended. */
async function follow(file: string, child: ChildProcess, onLine: (line: string) => void): Promise<void> {
  let closed = false;
  child.once('close', () => {
    closed = true;
  });
  child.once('error', () => {
    closed = true;
  });
  const decoder = new StringDecoder('utf8');
  const buffer = Buffer.alloc(65_536);
  const source = openSync(file, 'r');
  let rest = '';
  try {
    for (let last = false; !last; ) {
      last = closed;
      for (let size = readSync(source, buffer); size > 0; size = readSync(source, buffer)) {
        const lines = (rest + decoder.write(buffer.subarray(0, size))).split('\n');
        rest = lines.pop() ?? '';
        for (const line of lines) onLine(line.replace(/\r$/, ''));
      }
      if (!last) await new Promise((resolve) => setTimeout(resolve, 100));
    }
  } finally {
    closeSync(source);
  }
  if (rest !== '') onLine(rest);
}
