import { spawn } from 'node:child_process';
import * as path from 'node:path';

/** Times whole Node processes: a fresh one per sample, all cases in random order in each round, medians of CPU time. */

export interface Case {
  readonly name: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Whether the process did its work; asked before anything is timed. */
  readonly isRight: (result: { readonly stdout: string; readonly status: number | null }) => boolean;
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

const hook = path.join(import.meta.dirname, 'usage-hook.mjs');

/** @throws Error when a case does not give the right output: a wrong program may be as fast as it likes. */
export async function measure(cases: readonly Case[], rounds: number): Promise<Measured[]> {
  for (const each of cases) {
    const result = await sample(each);
    if (!each.isRight(result))
      throw new Error(`${each.name}: wrong result (exit code ${result.status}): ${result.stdout.slice(0, 200)}`);
  }
  const samples = new Map<string, Sample[]>(cases.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const each of shuffled(cases)) samples.get(each.name)?.push(await sample(each));
  }
  return cases.map(({ name }) => ({ name, samples: samples.get(name) ?? [] }));
}

function sample({ args, env }: Case): Promise<Sample & { stdout: string; status: number | null }> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(process.execPath, ['--import', hook, ...args], {
      env: { PATH: process.env.PATH, ...env },
      stdio: ['ignore', 'pipe', 'ignore', 'pipe'],
    });
    let [stdout, usage] = ['', ''];
    child.stdout?.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    (child.stdio[3] as NodeJS.ReadableStream).setEncoding('utf8').on('data', (text: string) => (usage += text));
    child.once('error', reject);
    child.once('close', (status) => {
      const wallMs = performance.now() - started;
      const { cpuMs, rssMb } = JSON.parse(usage) as { cpuMs: number; rssMb: number };
      resolve({ cpuMs, rssMb, wallMs, stdout, status });
    });
  });
}

function shuffled<T>(list: readonly T[]): T[] {
  return list.map((item) => ({ item, at: Math.random() })).sort((a, b) => a.at - b.at).map(({ item }) => item); // biome-ignore format: one step
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
