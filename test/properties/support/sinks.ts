import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import type { Call, Document } from './child.ts';

export interface Written {
  /** What the call wrote to standard output, or the content of the file it wrote, as JSON. */
  readonly stdout: string;
  /** What it wrote to GITHUB_OUTPUT. */
  readonly outputs: string;
}

const child = path.join(import.meta.dirname, 'child.ts');

/** Makes the calls in a new process, in order, and gives what each of them wrote. */
export function callSinks(calls: readonly Call[]): readonly Written[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'sinks-'));
  try {
    const [output, summary] = [path.join(folder, 'output'), path.join(folder, 'summary')];
    for (const file of [output, summary]) writeFileSync(file, '');
    const document: Document = { marker: randomUUID(), calls };
    const { stdout, stderr, signal } = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', child], {
      encoding: 'utf8',
      input: JSON.stringify(document),
      maxBuffer: 2 ** 30,
      env: {
        PATH: process.env.PATH,
        GITHUB_OUTPUT: output,
        GITHUB_STEP_SUMMARY: summary,
        RUNNER_TEMP: folder,
      },
    });
    const parts = stdout.split(`\n${document.marker}\n`);
    if (signal !== null || parts.length !== calls.length * 2 + 1)
      throw new Error(`${parts.length} parts of ${calls.length} calls: ${stderr.slice(0, 2_000)}`);
    return calls.map((_, at) => ({
      stdout: parts[at * 2] ?? '',
      outputs: JSON.parse(parts[at * 2 + 1] ?? '') as string,
    }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
