import { execFileSync } from 'node:child_process';
import { cpus, loadavg, totalmem } from 'node:os';
import * as path from 'node:path';
import { fillMarks, table } from '../../scripts/lib/action-files.ts';
import { root } from '../../scripts/lib/specs.ts';

/** What a part of the bench found. */
export interface Section {
  /** Name of the part, and of its marks in the documentation. */
  readonly name: string;
  /** Markdown, ready to be shown. */
  readonly text: string;
  /** Goals that are not met, one sentence each. */
  readonly missed: readonly string[];
  /** The figures behind the text. */
  readonly data: unknown;
}

/** The machine and the versions that a measurement belongs to. */
export function circumstances(dist: string): string {
  const [first] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const load = loadavg()[0]?.toFixed(1);
  return `Node ${process.versions.node}, ${first?.model.trim() ?? 'unknown CPU'}, ${cpus().length} cores, ${memory} GiB, ${process.platform} ${process.arch}, load ${load} before, commit ${commit(dist)}, ${new Date().toISOString().slice(0, 10)}`;
}

function commit(dist: string): string {
  const git = (...args: readonly string[]) => execFileSync('git', ['-C', root, ...args], { encoding: 'utf8' }).trim();
  try {
    // What lies in dist is what is measured: sources may differ from it while somebody works on them.
    const isClean = dist === path.join(root, 'dist') && git('status', '--porcelain', '--', 'dist') === '';
    const changed = isClean ? '' : ' with other bundles';
    return git('rev-parse', '--short', 'HEAD') + changed;
  } catch {
    return 'unknown';
  }
}

/** A table whose columns after the first are numbers. */
export function numbers(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return table(head, rows).replace('\n| --- |', '\n| :-- |').replace(/(?<=\n\| :-- \|)( --- \|)+/, (columns) => columns.replaceAll('---', '--:')); // biome-ignore format: one step
}

export const milliseconds = (value: number) => (value < 100 ? value.toFixed(1) : `${Math.round(value)}`);

/** The documentation with the sections between their marks; parts that were not run keep their last figures. */
export function filled(text: string, sections: readonly Section[], file: string): string {
  const parts = sections.map(({ name, text: content }) => [`bench-${name}`, content]);
  return fillMarks(text, Object.fromEntries(parts), file);
}
