// npm run bench: what each action costs before it does anything, as a ratio to bare Node, beside the peers.
//   npm run bench -- --peers=FOLDER   FOLDER holds checkouts of peers as OWNER/NAME; what is missing is not measured
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import * as path from 'node:path';
import { loadSpecs, root } from '../../scripts/lib/specs.ts';
import { type Case, measure, median, ratioInterval } from './measure.ts';

const rounds = 31;
/** Most that an action without Azure may cost at start, as a multiple of bare Node. */
const goal = 1.6;

const peers = [
  { name: 'Azure/login', entry: 'lib/main/index.js' },
  { name: 'docker/login-action', entry: 'dist/index.cjs' },
  { name: 'borchero/terraform-plan-comment', entry: 'dist/index.js' },
] as const;

const empty = path.join(mkdtempSync(path.join(tmpdir(), 'bench-')), 'empty.mjs');
writeFileSync(empty, '');
const peersFolder = process.argv.find((argument) => argument.startsWith('--peers='))?.slice('--peers='.length);

const bare: Case = { name: 'node', args: [empty], isRight: ({ status }) => status === 0 };
const ours = (await loadSpecs()).map(
  ({ name }): Case => ({
    name,
    args: [path.join(root, 'dist', name, 'index.js')],
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

console.log(
  `node ${process.versions.node}, ${cpus()[0]?.model ?? 'unknown CPU'}, ${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}, ${rounds} rounds`,
);
const measured = await measure([bare, ...ours, ...theirs], rounds);
const base = measured[0]?.samples ?? [];
const rows = measured.map(({ name, samples }) => {
  const cpu = samples.map(({ cpuMs }) => cpuMs);
  const baseCpu = base.map(({ cpuMs }) => cpuMs);
  const [low, high] = ratioInterval(cpu, baseCpu);
  return {
    name,
    cpuMs: median(cpu),
    ratio: median(cpu) / median(baseCpu),
    interval: `${low.toFixed(2)}-${high.toFixed(2)}`,
    wallMs: median(samples.map(({ wallMs }) => wallMs)),
    rssMb: median(samples.map(({ rssMb }) => rssMb)),
  };
});

console.log(
  '\n| start-up of | CPU ms | x node | 95 % interval | wall ms | RSS MB |\n| --- | ---: | ---: | ---: | ---: | ---: |',
);
for (const row of rows)
  console.log(
    `| ${row.name} | ${row.cpuMs.toFixed(1)} | ${row.ratio.toFixed(2)} | ${row.interval} | ${row.wallMs.toFixed(1)} | ${row.rssMb.toFixed(0)} |`,
  );
for (const { name } of peers.filter((peer) => !theirs.some((each) => each.name === peer.name)))
  console.log(`| ${name} | not measured | | | | |`);

const slow = rows.filter(({ name, ratio }) => ours.some((each) => each.name === name) && ratio > goal);
console.log(
  slow.length === 0
    ? `\nEvery action starts within ${goal} times bare Node.`
    : `\nAbove the goal of ${goal}: ${slow.map(({ name }) => name).join(', ')}`,
);
process.exitCode = slow.length === 0 ? 0 : 1;
