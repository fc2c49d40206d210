import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';

/** Times whole processes: a fresh one per sample, all cases in random order in each round, medians of CPU time. */

export interface Result {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: number | null;
}

export interface Case {
  readonly name: string;
  /** Node itself unless given. */
  readonly program?: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Takes part in the first rounds only; for slow anchors. */
  readonly rounds?: number;
  /** Before each sample, not timed. */
  readonly prepare?: () => void;
  /** Whether the process did its work; asked before anything is timed. A text says what is wrong. */
  readonly isRight: (result: Result) => boolean | string;
}

export interface Sample {
  readonly cpuMs: number;
  readonly wallMs: number;
  readonly rssMb: number;
}

export interface Measured {
  readonly name: string;
  readonly samples: readonly Sample[];
}

/** GNU time writes here; it opens files by name, so a pipe does not do. */
const timeFile = path.join(tmpdir(), `bench-time-${process.pid}`);
process.on('exit', () => rmSync(timeFile, { force: true }));

const hook = path.join(import.meta.dirname, 'usage-hook.mjs');

/** Measures programs that are not Node: user and system time to 10 ms, peak memory. Without it they are not measured. */
export const gnuTime = ['/usr/bin/time', '/usr/local/bin/gtime', '/opt/homebrew/bin/gtime'].find(
  (file) => existsSync(file) && (process.platform === 'linux' || file.endsWith('gtime')),
);

/**
 * @param rounds A number, or how many there are to be when one round of checked samples took so many ms.
 * @throws Error when a case does not give the right output: a wrong program may be as fast as it likes.
 */
export async function measure(
  cases: readonly Case[],
  rounds: number | ((roundMs: number) => number),
): Promise<Measured[]> {
  let roundMs = 0;
  for (const each of cases) {
    const result = await sample(each);
    const right = each.isRight(result);
    if (right !== true) {
      const why = right === false ? `${result.stdout} ${result.stderr}`.slice(0, 400) : right;
      throw new Error(`${each.name}: wrong result (exit code ${result.status}): ${why}`);
    }
    if (each.rounds === undefined) roundMs += result.wallMs;
  }
  const count = typeof rounds === 'number' ? rounds : rounds(roundMs);
  const samples = new Map<string, Sample[]>(cases.map(({ name }) => [name, []]));
  for (let round = 0; round < count; round += 1) {
    const now = cases.filter((each) => round < (each.rounds ?? count));
    for (const each of shuffled(now)) {
      const { cpuMs, wallMs, rssMb } = await sample(each);
      samples.get(each.name)?.push({ cpuMs, wallMs, rssMb });
    }
  }
  return cases.map(({ name }) => ({ name, samples: samples.get(name) ?? [] }));
}

function sample({ program, args, env, prepare }: Case): Promise<Sample & Result> {
  prepare?.();
  const command = program === undefined ? [process.execPath, '--import', hook, ...args] : [program, ...args];
  const timed = gnuTime === undefined ? command : [gnuTime, '-q', '-f', '%U %S %M', '-o', timeFile, '--', ...command];
  const [file = '', ...all] = timed;
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(file, all, {
      env: { PATH: process.env.PATH, ...env },
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    });
    const [stdout, stderr, usage] = [child.stdout, child.stderr, child.stdio[3] as NodeJS.ReadableStream].map(textOf);
    child.once('error', reject);
    child.once('close', (status) => {
      const wallMs = performance.now() - started;
      const whole = gnuTime === undefined ? undefined : timeUsage(readFileSync(timeFile, 'utf8'));
      const cost = program === undefined ? nodeUsage(usage?.() ?? '', whole) : (whole ?? nothing);
      resolve({ ...cost, wallMs, stdout: stdout?.() ?? '', stderr: stderr?.() ?? '', status });
    });
  });
}

function textOf(stream: NodeJS.ReadableStream | null): () => string {
  let text = '';
  stream?.setEncoding('utf8').on('data', (more: string) => (text += more));
  return () => text;
}

interface Cost {
  readonly cpuMs: number;
  readonly rssMb: number;
}

const nothing: Cost = { cpuMs: Number.NaN, rssMb: Number.NaN };
/** From here on the 10 ms in which GNU time counts are exact enough. */
const coarseMs = 300;

/**
 * Node's own figures end before it gives its memory back, which takes a large heap 50 ms; those of GNU time are whole. Of a
 * short process only the first are exact enough.
 */
function nodeUsage(text: string, whole: Cost | undefined): Cost {
  const own = JSON.parse(text) as Cost;
  return whole === undefined || own.cpuMs < coarseMs ? own : { ...own, cpuMs: whole.cpuMs };
}

function timeUsage(text: string): Cost {
  const [user = 0, system = 0, peakKb = 0] = text.trim().split(' ').map(Number);
  return { cpuMs: (user + system) * 1000, rssMb: peakKb / 1024 };
}

function shuffled<T>(list: readonly T[]): T[] {
  return list.map((item) => ({ item, at: Math.random() })).sort((a, b) => a.at - b.at).map(({ item }) => item); // biome-ignore format: one step
}

export interface Summary {
  readonly name: string;
  readonly cpuMs: number;
  readonly wallMs: number;
  /** The highest of all samples. */
  readonly peakMb: number;
  readonly rounds: number;
  /** To the base of the same run: ratio of the medians of CPU time, and its 95 % interval. */
  readonly ratio: number;
  readonly low: number;
  readonly high: number;
}

/** Medians, and the ratio to the base. */
export function summarize({ name, samples }: Measured, base: Measured): Summary {
  const cpu = samples.map(({ cpuMs }) => cpuMs);
  // Cases of fewer rounds are compared with the same rounds of the base.
  const baseCpu = base.samples.slice(0, samples.length).map(({ cpuMs }) => cpuMs);
  const [low, high] = ratioInterval(cpu, baseCpu);
  return {
    name,
    cpuMs: median(cpu),
    wallMs: median(samples.map(({ wallMs }) => wallMs)),
    peakMb: Math.max(...samples.map(({ rssMb }) => rssMb)),
    rounds: samples.length,
    ...{ ratio: median(cpu) / median(baseCpu), low, high },
  };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/** 95 % interval of the ratio of medians, by resampling rounds: random, but the same in each call. */
export function ratioInterval(
  a: readonly number[],
  b: readonly number[],
  draws = 2000,
): readonly [low: number, high: number] {
  let seed = 42;
  const random = () => {
    seed = (seed * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return seed / 2 ** 32;
  };
  const draw = (values: readonly number[]) =>
    median(values.map(() => values[Math.floor(random() * values.length)] ?? 0));
  const ratios = Array.from({ length: draws }, () => draw(a) / draw(b)).sort((x, y) => x - y);
  return [ratios[Math.floor(draws * 0.025)] ?? 0, ratios[Math.floor(draws * 0.975)] ?? 0];
}
