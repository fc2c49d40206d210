import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  createReadStream,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { spec } from '../../src/actions/terraform-plan-comment/spec.ts';
import { type ActionStep, actionStep } from './action.ts';
import { type Case, gnuTime, measure, type Result, type Summary, summarize } from './measure.ts';
import { placesOf } from './plan-addresses.ts';
import { generatorVersion, type PlanCounts, plantedSecrets, type WrittenPlan, writePlan } from './plans.ts';
import { milliseconds, numbers, type Section } from './report.ts';

/** From a plan's JSON to the report, as a whole process, beside a process that only parses the same file. */

export interface PlanBenchOptions {
  readonly dist: string;
  /** Numbers of resources; {@link usualSizes} unless given. */
  readonly sizes: readonly number[];
  /** Also a plan that is too long for one string. */
  readonly huge: boolean;
  /** Where peers are looked for before PATH. */
  readonly peersFolder: string | undefined;
  readonly tell: (message: string) => void;
}

const seed = 7;
export const usualSizes = [100, 1000, 10_000, 50_000] as const;
const hugeSize = 85_000;

/** From so many resources on, reading and showing costs at most so much of parsing alone, and so much memory. */
const goal = { resources: 10_000, ratio: 0.9, peakMb: 120 } as const;
/** What is shown for smaller plans, without a goal: parsing with some work on top, and the start of the action. */
const hint = 1.2;

/** Limit of GitHub for a comment. */
const commentLimit = 65_536;

const plansFolder = path.join(tmpdir(), 'sluice-bench');

interface Anchor {
  readonly name: string;
  readonly version: readonly string[];
  readonly args: (file: string) => readonly string[];
  readonly isRight: (result: Result) => boolean;
}

const anchors: readonly Anchor[] = [
  {
    name: 'jq',
    version: ['--version'],
    args: (file) => ['.resource_changes|length', file],
    isRight: ({ status, stdout }) => status === 0 && Number(stdout) > 0,
  },
  {
    name: 'tf-summarize',
    version: ['-v'],
    args: (file) => ['-md', file],
    isRight: ({ status, stdout }) => status === 0 && stdout.includes('|'),
  },
];

interface Peer {
  readonly anchor: Anchor;
  /** Absent: it is not here. */
  readonly program: string | undefined;
}

interface Row extends Summary {
  readonly resources: number;
}

export async function benchPlans(options: PlanBenchOptions): Promise<Section> {
  const peers = anchors.map((anchor) => ({ anchor, program: programOf(anchor.name, options.peersFolder) }));
  const parts: Part[] = [];
  for (const resources of options.huge ? [...options.sizes, hugeSize] : options.sizes) {
    parts.push(await benchSize(resources, options, peers));
  }
  const rows = parts.flatMap((part) => part.rows);
  const notes = [
    `- \`${floorName}\` is \`JSON.parse(readFileSync(file, 'utf8'))\` in the same Node, the base of the ratios.`,
    `- Goal from ${count(goal.resources)} resources on: at most ${goal.ratio} times its CPU time at the upper end of the interval, and less than ${goal.peakMb} MB.`,
    ...peers.map(({ anchor, program }) => `- ${anchor.name}: ${versionOf(anchor, program)}`),
    ...parts.flatMap((part) => part.notes),
  ];
  return {
    name: 'plan',
    text: `${tableOf(rows)}\n\n${notes.join('\n')}`,
    missed: parts.flatMap((part) => part.missed),
    data: { rows, seed, generatorVersion },
  };
}

interface Part {
  readonly rows: readonly Row[];
  readonly notes: readonly string[];
  readonly missed: readonly string[];
}

async function benchSize(resources: number, { dist, tell }: PlanBenchOptions, peers: readonly Peer[]): Promise<Part> {
  const { file, written } = await keptPlan(resources, tell);
  const input = `- ${count(resources)} resources: ${(written.bytes / 1e6).toFixed(1)} MB, sha256 \`${written.sha256}\``;
  const [step, idle] = [
    actionStep(dist, spec, { plans: `bench=${file}`, comment: 'none' }),
    actionStep(dist, spec, {}),
  ];
  try {
    const starts = resources < goal.resources ? startCases(idle) : [];
    const cases = [
      floorCase(file, written.bytes),
      oursCase(step, { resources, counts: written.counts }),
      ...starts,
      ...peers.flatMap((peer) => anchorCases(peer, file, resources)),
    ];
    tell(`${count(resources)} resources: checking and measuring`);
    const measured = await measure(cases, roundsFor(resources));
    const [base] = measured;
    if (base === undefined) return { rows: [], notes: [], missed: [] };
    const all = measured.map((each): Row => ({ ...summarize(each, base), resources }));
    const small = resources < goal.resources;
    return {
      rows: all.filter(({ name }) => !starts.some((each) => each.name === name)),
      notes: [input, ...(small ? [hintOf(all)] : [])],
      missed: small ? [] : all.filter(({ name }) => name === oursName).flatMap(misses),
    };
  } catch (error) {
    // A report that is wrong is told like a goal that is missed: the other sizes are measured all the same.
    const what = error instanceof Error ? error.message : String(error);
    return { rows: [], notes: [input], missed: [`${count(resources)} resources: ${what}`] };
  } finally {
    for (const each of [step, idle]) each.remove();
  }
}

/** 15 rounds where they are short, fewer where they are long; never less than 5. */
function roundsFor(resources: number): (roundMs: number) => number {
  const budgetMs = resources >= 50_000 ? 60_000 : 20_000;
  return (roundMs) => Math.max(5, Math.min(15, Math.floor(budgetMs / roundMs)));
}

// ---------------------------------------------------------------------------------------------------- cases

function floorCase(file: string, bytes: number): Case {
  const args = ['-e', "JSON.parse(require('node:fs').readFileSync(process.argv[1], 'utf8'))", file];
  // 2^29 - 24 characters is the longest string that V8 makes.
  const tooLong = bytes > 0x1fff_ffe8;
  return {
    name: tooLong ? `${floorName} (throws)` : floorName,
    args,
    isRight: ({ status, stderr }) => (tooLong ? stderr.includes('ERR_STRING_TOO_LONG') : status === 0),
  };
}

const floorName = 'parse';
const oursName = 'terraform-plan-comment';

function oursCase(step: ActionStep, plan: { readonly resources: number; readonly counts: PlanCounts }): Case {
  return {
    name: oursName,
    args: step.args,
    env: step.env,
    prepare: () => step.reset(),
    isRight: (result) => problemsOf(step, result, plan)[0] ?? true,
  };
}

/** What is wrong with the report of a plan. */
function problemsOf(
  step: ActionStep,
  { status, stdout, stderr }: Result,
  { resources, counts }: { readonly resources: number; readonly counts: PlanCounts },
): string[] {
  if (status !== 0) return [`it failed: ${stdout.slice(-400)} ${stderr.slice(-400)}`];
  const outputs = step.outputs();
  const problems: string[] = [];
  const expected = {
    ...{ add: counts.add, change: counts.change, destroy: counts.destroy, replace: counts.replace },
    ...{ read: counts.read, drift: counts.drift, 'outputs-changed': counts.outputsChanged },
    ...{ import: 0, move: 0, forget: 0 },
  };
  for (const [name, number] of Object.entries(expected)) {
    if (outputs[name] !== String(number)) problems.push(`${name} is ${outputs[name]}, not ${number}`);
  }
  const contentOf = (output: string) => readFileSync(outputs[output] ?? '', 'utf8');
  const report = contentOf('report-path');
  if (report.length === 0 || report.length > commentLimit) problems.push(`the report has ${report.length} characters`);
  if (!destroyedOf(resources).some((address) => report.includes(address))) problems.push('the report shows no destroy');
  const sinks = [report, step.summary(), contentOf('summary-path'), contentOf('evidence-path')];
  // Masks are how the runner learns what to hide; it does not show those lines.
  const said = [...sinks, stdout.replace(/^::add-mask::.*$/gm, ''), stderr].join('\n');
  for (const secret of plantedSecrets({ resources, seed })) {
    const forms = [
      secret,
      JSON.stringify(secret).slice(1, -1),
      secret.replaceAll('&', '&amp;').replaceAll('<', '&lt;'),
    ];
    if (forms.some((form) => said.includes(form))) problems.push('the report holds a planted secret');
  }
  return problems;
}

/** The names of all that goes: with them alone a report that shows none can be told. */
function destroyedOf(resources: number): string[] {
  const places = [...placesOf(resources, seed)];
  return places.flatMap(({ resource, plain }) =>
    resource.fate === 'delete' || resource.fate === 'replace' ? [plain.split('.').slice(-2).join('.')] : [],
  );
}

/** What the action costs before it reads, and what Node costs before that. */
function startCases(step: ActionStep): Case[] {
  return [
    { name: 'start of the action', args: step.args, env: step.env, isRight: ({ status }) => status === 1 },
    { name: 'start of Node', args: ['-e', ''], isRight: ({ status }) => status === 0 },
  ];
}

function anchorCases({ anchor, program }: Peer, file: string, resources: number): Case[] {
  if (program === undefined || gnuTime === undefined || resources === hugeSize) return [];
  const rounds = resources >= 10_000 ? { rounds: 3 } : {};
  return [{ name: anchor.name, program, args: anchor.args(file), isRight: anchor.isRight, ...rounds }];
}

function programOf(name: string, peersFolder: string | undefined): string | undefined {
  const folders = [...(peersFolder === undefined ? [] : [peersFolder, path.join(peersFolder, 'bin')]), ...(process.env.PATH ?? '').split(path.delimiter)]; // biome-ignore format: one line
  return folders.map((folder) => path.join(folder, name)).find((file) => existsSync(file) && statSync(file).isFile());
}

function versionOf({ version }: Anchor, program: string | undefined): string {
  if (program === undefined) return 'not measured, it is not here';
  if (gnuTime === undefined) return 'not measured, GNU time is not here';
  try {
    return execFileSync(program, version, { encoding: 'utf8' }).trim().split('\n')[0] ?? '';
  } catch {
    return 'of an unknown version';
  }
}

// ---------------------------------------------------------------------------------------------------- plans

/** The plan of a size, made once and kept; its bytes are hashed in each run, which also brings it into memory. */
async function keptPlan(
  resources: number,
  tell: (message: string) => void,
): Promise<{ file: string; written: WrittenPlan }> {
  mkdirSync(plansFolder, { recursive: true, mode: 0o700 });
  const file = path.join(plansFolder, `plan-v${generatorVersion}-seed${seed}-${resources}.json`);
  const notes = `${file}.written`;
  if (existsSync(file) && existsSync(notes)) {
    const written = JSON.parse(readFileSync(notes, 'utf8')) as WrittenPlan;
    if ((await digestOf(file)) === written.sha256) return { file, written };
  }
  tell(`${count(resources)} resources: writing the plan`);
  for (const old of readdirSync(plansFolder).filter((name) => !name.startsWith(`plan-v${generatorVersion}-`))) {
    rmSync(path.join(plansFolder, old), { force: true });
  }
  const unfinished = `${file}.${process.pid}`;
  try {
    const written = writePlan(unfinished, { resources, seed });
    writeFileSync(notes, JSON.stringify(written));
    renameSync(unfinished, file);
    return { file, written };
  } finally {
    rmSync(unfinished, { force: true });
  }
}

async function digestOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file, { highWaterMark: 2 ** 20 })) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

// ---------------------------------------------------------------------------------------------------- words

const count = (value: number) => value.toLocaleString('en');

function tableOf(rows: readonly Row[]): string {
  const head = ['resources', 'process', 'CPU ms', 'x parse', '95 % interval', 'wall ms', 'peak MB', 'rounds'];
  return numbers(
    head,
    rows.map((row) => [
      ...[count(row.resources), row.name, milliseconds(row.cpuMs)],
      ...ratioCells(row),
      ...[milliseconds(row.wallMs), row.peakMb.toFixed(0), `${row.rounds}`],
    ]),
  );
}

/** The base has no interval to itself, and a base that throws is none. */
function ratioCells({ resources, name, ratio, low, high }: Row): string[] {
  if (resources === hugeSize) return ['', ''];
  return name === floorName ? ['1', ''] : [ratio.toFixed(2), `${low.toFixed(2)}-${high.toFixed(2)}`];
}

function misses({ resources, high, peakMb }: Row): string[] {
  const at = `${oursName} at ${count(resources)} resources`;
  // Where parsing alone throws, only memory can be asked for.
  const slow = resources !== hugeSize && high > goal.ratio;
  return [
    ...(slow ? [`${at} costs up to ${high.toFixed(2)} times parsing alone; the goal is ${goal.ratio}.`] : []),
    ...(peakMb >= goal.peakMb ? [`${at} needs ${peakMb.toFixed(0)} MB; the goal is ${goal.peakMb} MB.`] : []),
  ];
}

function hintOf(summaries: readonly Row[]): string {
  const cpuOf = (name: string) => summaries.find((each) => each.name === name)?.cpuMs ?? Number.NaN;
  const start = cpuOf('start of the action') - cpuOf('start of Node');
  const limit = hint * cpuOf(floorName) + start;
  const within = cpuOf(oursName) <= limit ? 'within' : 'above';
  return `  - No goal here: ${milliseconds(cpuOf(oursName))} ms are ${within} ${milliseconds(limit)} ms, which is ${hint} times parsing plus the ${milliseconds(start)} ms that the action needs to start.`;
}
