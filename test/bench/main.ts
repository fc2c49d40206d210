// npm run bench: what the actions cost, as ratios to an honest base in the same run.
//   npm run bench -- --only=start,plan,calls,login   some parts; default: all
//   npm run bench -- --sizes=100,1000 numbers of resources of the plans
//   npm run bench -- --huge           also a plan of 700 MB, which cannot be parsed as one string
//   npm run bench -- --peers=FOLDER   FOLDER holds checkouts of peers as OWNER/NAME, and programs such as tf-summarize
//   npm run bench -- --az=PROGRAM    measures the Azure CLI beside the sign-in
//   npm run bench -- --dist=FOLDER    bundles of `npm run bundle -- --out=FOLDER` instead of dist
//   npm run bench -- --write          puts the tables into docs/performance.md
//   npm run bench -- --json=FILE      writes the figures
import { readFileSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../../scripts/lib/specs.ts';
import { benchCalls } from './calls.ts';
import { benchLogin } from './login.ts';
import { benchPlans, usualSizes } from './plan.ts';
import { circumstances, filled, type Section } from './report.ts';
import { benchStart } from './start.ts';

const text = { type: 'string' } as const;
const flag = { type: 'boolean', default: false } as const;
const { values } = parseArgs({
  options: { only: text, peers: text, dist: text, json: text, sizes: text, az: text, huge: flag, write: flag },
});
const dist = path.resolve(values.dist ?? path.join(root, 'dist'));
const sizes = values.sizes?.split(',').map(Number) ?? usualSizes;
if (!sizes.every((size) => Number.isInteger(size) && size > 0))
  throw new Error('--sizes takes numbers: --sizes=100,1000');
const tell = (message: string) => void process.stderr.write(`${message}\n`);

const parts: Readonly<Record<string, () => Promise<Section>>> = {
  start: () => benchStart(dist, values.peers),
  plan: () => benchPlans({ dist, sizes, huge: values.huge, peersFolder: values.peers, tell }),
  calls: () => benchCalls(dist),
  login: () => benchLogin(dist, values.az),
};
const names = values.only?.split(',') ?? Object.keys(parts);
const unknown = names.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length > 0) throw new Error(`--only knows ${Object.keys(parts).join(', ')}, not ${unknown.join(', ')}`);

const sections: Section[] = [];
for (const name of names) {
  const line = circumstances(dist);
  tell(`${name}: ${line}`);
  const section = await parts[name]?.();
  if (section === undefined) continue;
  const shown = { ...section, text: `${section.text}\n\n${line}.` };
  sections.push(shown);
  console.log(`\n${shown.text}`);
}

if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(sections, undefined, 2)}\n`);
if (values.write) {
  const file = path.join(root, 'docs', 'performance.md');
  writeFileSync(file, filled(readFileSync(file, 'utf8'), sections, 'docs/performance.md'));
}
const missed = sections.flatMap((section) => section.missed);
console.log(
  missed.length === 0 ? '\nAll goals are met.' : `\nMissed:\n${missed.map((each) => `- ${each}`).join('\n')}`,
);
process.exitCode = missed.length === 0 ? 0 : 1;
