import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { loadSpecs } from '../../scripts/lib/specs.ts';
import { type Case, measure, type Summary, summarize } from './measure.ts';
import { milliseconds, numbers, type Section } from './report.ts';

/** What each action costs before it does anything, as a ratio to bare Node, beside the peers. */

const rounds = 31;
/** Most that an action without Azure may cost at start, as a multiple of bare Node. */
const goal = 1.6;

const peers = [
  { name: 'Azure/login', entry: 'lib/main/index.js' },
  { name: 'docker/login-action', entry: 'dist/index.cjs' },
  { name: 'borchero/terraform-plan-comment', entry: 'dist/index.js' },
] as const;

export async function benchStart(dist: string, peersFolder: string | undefined): Promise<Section> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
  const empty = path.join(folder, 'empty.mjs');
  writeFileSync(empty, '');
  const bare: Case = { name: 'node', args: [empty], isRight: ({ status }) => status === 0 };
  const ours = (await loadSpecs()).map(
    ({ name }): Case => ({
      name,
      args: [path.join(dist, name, 'index.js')],
      isRight: ({ status, stdout }) => status === 1 && stdout.includes('is required and was not given'),
    }),
  );
  // A peer without inputs ends with an error of its own; only that it ends by itself can be asked of it.
  const theirs = peers.flatMap(({ name, entry }): Case[] => {
    const file = path.join(peersFolder ?? '', name, entry);
    return peersFolder !== undefined && existsSync(file)
      ? [{ name, args: [file], isRight: ({ status }) => status !== null }]
      : [];
  });
  try {
    const measured = await measure([bare, ...ours, ...theirs], rounds);
    const [base] = measured;
    const rows = base === undefined ? [] : measured.map((each) => summarize(each, base));
    const missed = rows
      .filter(({ name, ratio }) => ours.some((each) => each.name === name) && ratio > goal)
      .map(({ name, ratio }) => `${name} starts in ${ratio.toFixed(2)} times bare Node; the goal is ${goal}.`);
    return { name: 'start', text: textOf(rows, theirs), missed, data: rows };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function textOf(rows: readonly Summary[], theirs: readonly Case[]): string {
  const cells = rows.map((row) => [
    row.name,
    milliseconds(row.cpuMs),
    row.ratio.toFixed(2),
    `${row.low.toFixed(2)}-${row.high.toFixed(2)}`,
    milliseconds(row.wallMs),
    row.peakMb.toFixed(0),
  ]);
  const absent = peers
    .filter((peer) => !theirs.some(({ name }) => name === peer.name))
    .map(({ name }) => [name, 'not measured', '', '', '', '']);
  return numbers(['start-up of', 'CPU ms', 'x node', '95 % interval', 'wall ms', 'peak MB'], [...cells, ...absent]);
}
