/** Child processes as the runner starts and ends them: without a shell of ours, line by line, cancelled in three steps. */
import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';

/** Pauses between the signals, in milliseconds (actions/runner, ProcessInvoker.cs). */
export interface CancelPauses {
  /** From SIGINT to SIGTERM. */
  readonly interruptMs: number;
  /** From SIGTERM to SIGKILL. */
  readonly terminateMs: number;
}

export const defaultCancelPauses: CancelPauses = { interruptMs: 7_500, terminateMs: 2_500 };

/** How long output is awaited after the process has ended: a child of it may hold the pipes open. */
const drainMs = 5_000;

export interface ProcessOptions {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** Each line of stdout and stderr, without its end. */
  readonly onLine: (line: string) => void;
  readonly signal?: AbortSignal | undefined;
  readonly pauses?: CancelPauses | undefined;
}

/** Splits output at LF, CR and CR LF alike, as .NET's ReadLine does for the runner. */
export function createLineSplitter(onLine: (line: string) => void): { write(chunk: Buffer): void; end(): void } {
  const decoder = new StringDecoder('utf8');
  let parts: string[] = [];
  let afterReturn = false;

  function push(text: string): void {
    let start = 0;
    for (let index = 0; index < text.length; index += 1) {
      const character = text.charCodeAt(index);
      if (character !== 10 && character !== 13) {
        afterReturn = false;
        continue;
      }
      if (character === 10 && afterReturn) {
        afterReturn = false;
        start = index + 1;
        continue;
      }
      parts.push(text.slice(start, index));
      onLine(parts.join(''));
      parts = [];
      start = index + 1;
      afterReturn = character === 13;
    }
    if (start < text.length) parts.push(text.slice(start));
  }

  return {
    write: (chunk) => push(decoder.write(chunk)),
    end() {
      push(decoder.end());
      if (parts.length > 0) onLine(parts.join(''));
      parts = [];
    },
  };
}

/**
 * Runs a process to its end. A process ended by a signal gives 128 + signal. When `signal` is aborted the process gets
 * SIGINT, later SIGTERM, then SIGKILL; only the process itself, as on GitHub. Rejects when it cannot be started.
 */
export function runProcess(options: ProcessOptions): Promise<number> {
  return new Promise((resolve, reject) => {
    // A process group of its own keeps Ctrl-C in a terminal from reaching steps before the runner decides to cancel.
    const child = spawn(options.command, options.args, {
      cwd: options.cwd,
      env: options.env,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    const splitters = [child.stdout, child.stderr].map((stream) => readLines(stream, options.onLine));
    const timers: NodeJS.Timeout[] = [];
    const { interruptMs, terminateMs } = options.pauses ?? defaultCancelPauses;

    const cancel = (): void => {
      child.kill('SIGINT');
      timers.push(setTimeout(() => child.kill('SIGTERM'), interruptMs));
      timers.push(setTimeout(() => child.kill('SIGKILL'), interruptMs + terminateMs));
    };
    const finish = (): void => {
      for (const timer of timers) clearTimeout(timer);
      options.signal?.removeEventListener('abort', cancel);
      for (const splitter of splitters) splitter.end();
    };

    child.once('error', (error) => {
      finish();
      reject(error);
    });
    child.once('spawn', () => {
      if (options.signal?.aborted) cancel();
      else options.signal?.addEventListener('abort', cancel, { once: true });
    });
    child.once('exit', () => {
      timers.push(
        setTimeout(() => {
          child.stdout.destroy();
          child.stderr.destroy();
        }, drainMs),
      );
    });
    child.once('close', (code, signal) => {
      finish();
      resolve(code ?? 128 + (signalNumbers[signal ?? ''] ?? 0));
    });
  });
}

const signalNumbers: Readonly<Record<string, number>> = {
  SIGINT: 2,
  SIGKILL: 9,
  SIGSEGV: 11,
  SIGPIPE: 13,
  SIGTERM: 15,
};

function readLines(stream: Readable, onLine: (line: string) => void): { end(): void } {
  const splitter = createLineSplitter(onLine);
  stream.on('data', splitter.write);
  return splitter;
}

/**
 * Ends what a job left running, found by the RUNNER_TRACKING_ID in its environment as the runner does. Returns
 * one line per process for the log. Does nothing where there is no /proc.
 */
export async function killOrphans(trackingId: string): Promise<string[]> {
  const needle = `RUNNER_TRACKING_ID=${trackingId}\0`;
  const lines: string[] = [];
  for (const entry of await readdir('/proc').catch(() => [])) {
    const pid = Number(entry);
    if (!Number.isInteger(pid) || pid === process.pid) continue;
    try {
      const environment = `${await readFile(`/proc/${entry}/environ`, 'utf8')}\0`;
      if (!environment.includes(needle)) continue;
      const name = (await readFile(`/proc/${entry}/comm`, 'utf8')).trim();
      process.kill(pid, 'SIGKILL');
      lines.push(`Terminate orphan process: pid (${pid}) (${name})`);
    } catch {
      // The process is somebody else's, or has ended meanwhile.
    }
  }
  return lines;
}
