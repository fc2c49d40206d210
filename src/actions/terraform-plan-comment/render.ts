/** From judged plans to the blocks of the report. The order is the order of attention: what is lost comes first. */
import { count } from '../../core/count.ts';
import { code, table, text } from '../../core/markdown.ts';
import type { Block, Section } from '../../core/report.ts';
import type { ListBlock } from '../../core/report-list.ts';
import { type Change, destroys, replaces } from '../../terraform/plan/changes.ts';
import { type Entry, isProtected, type Loss, type Survey, surveyPlan } from '../../terraform/plan/entries.ts';
import type { Redact } from '../../terraform/plan/hcl.ts';
import type { PlanFailure } from '../../terraform/plan/model.ts';
import {
  becauseOf,
  followsAnother,
  goneCount,
  listed,
  nameOf,
  otherCounts,
  plural,
} from '../../terraform/plan/words.ts';
import type { PlanDecision, PlanReview } from './decide.ts';

export interface RenderOptions {
  readonly title: string;
  /** Commit that the plans were made for. */
  readonly headSha?: string;
  /** Digests by the name of the plan. */
  readonly planDigests?: ReadonlyMap<string, string>;
  /** Takes secrets out of a text. It sees every text of the plans before anything is cut or escaped. */
  readonly redact: Redact;
}

interface Surveyed {
  /** Of the plan. */
  readonly name: string;
  readonly survey: Survey;
}

/** The report of all plans, as one section. */
export function renderPlans(decision: PlanDecision, options: RenderOptions): Section[] {
  const { redact } = options;
  const surveyed = decision.plans.map((plan): Surveyed => ({ name: plan.name, survey: surveyPlan(plan, redact) }));
  const quiet = decision.plans.every((plan) => !plan.hasChanges && !plan.errored);
  const blocks: (Block | ListBlock)[] = [
    ...(quiet && decision.plans.length === 1 ? [] : [countTable(decision, redact)]),
    ...alarms(decision.plans, redact),
    ...losses(surveyed, redact),
    ...failedChecks(decision.plans, redact),
    ...folds(surveyed, redact),
    ...driftFolds(surveyed, redact),
    ...origin(options),
  ];
  return [
    {
      key: 'terraform-plan',
      title: redact(options.title),
      verdict: decision.verdict,
      headline: redact(headline(decision, redact) + afterDrift(surveyed)),
      blocks: blocks.sort((a, b) => b.risk - a.risk),
    },
  ];
}

/** The one sentence that must be read. Markdown. */
export function headline({ plans }: PlanDecision, redact: Redact): string {
  const names = (some: readonly PlanReview[]) => listed(some.map(({ name }) => `**${text(redact(name))}**`));
  const errored = plans.filter((plan) => plan.errored);
  const sentences: string[] = [];
  if (errored.length > 0) sentences.push(`Planning failed in ${names(errored)}.`);
  const losing = plans.filter(({ counts }) => counts.destroy > 0);
  for (const { name, counts } of losing) {
    const gone = goneCount(counts);
    const parts = [
      ...(gone > 0 ? [`destroys ${plural(gone, 'object')}`] : []),
      ...(counts.replace > 0
        ? [`replaces ${gone > 0 ? count(counts.replace) : plural(counts.replace, 'object')}`]
        : []),
    ];
    sentences.push(`**${text(redact(name))}** ${listed(parts)}.`);
  }
  const strange = plans.filter(({ counts }) => counts.unknown > 0);
  for (const { name, counts } of strange) {
    sentences.push(`**${text(redact(name))}** holds ${plural(counts.unknown, 'action')} unknown to this version.`);
  }
  const alarming = new Set([...losing, ...strange, ...errored]);
  const changing = plans.filter((plan) => plan.hasChanges && !alarming.has(plan));
  const still = plans.filter((plan) => !plan.hasChanges && !plan.errored);
  if (alarming.size === 0 && changing.length > 0) sentences.push('Nothing is destroyed.');
  else if (changing.length > 0) sentences.push(`Nothing is destroyed in ${names(changing)}.`);
  if (still.length === plans.length) {
    const drifted = plans.reduce((sum, { counts }) => sum + counts.drift, 0);
    sentences.push('No changes: the infrastructure matches the configuration.');
    if (drifted > 0)
      sentences.push(`${plural(drifted, 'object')} changed outside of Terraform, without effect on the plan.`);
  } else if (still.length > 0) sentences.push(`No changes in ${names(still)}.`);
  const failing = plans.reduce((sum, plan) => sum + plan.failedChecks.length, 0);
  if (failing > 0 && errored.length === 0) sentences.push(`${plural(failing, 'check does', 'checks do')} not hold.`);
  return sentences.join(' ');
}

function afterDrift(plans: readonly Surveyed[]): string {
  const number = plans.reduce((sum, { survey }) => sum + survey.afterDrift, 0);
  const what = plural(number, 'change is to an object', 'changes are to objects');
  return number === 0 ? '' : ` ${what} that changed outside of Terraform.`;
}

function countTable({ plans }: PlanDecision, redact: Redact): Block {
  const rows = plans.map(({ name, counts, errored, failure, complete, hasChanges, refreshOnly }) => {
    // There is nothing to count: a zero would say that nothing happens.
    if (failure !== undefined) return [`**${text(redact(name))}**`, '–', '–', '–', '–', '–', '**no plan**'];
    const notes = [
      ...(errored ? ['**planning failed**'] : complete === false ? ['**incomplete**'] : []),
      ...(refreshOnly ? ['refresh only'] : []),
      ...(hasChanges || errored ? [] : ['no changes']),
      otherCounts(counts),
    ].filter((note) => note !== '');
    const loud = (number: number) => (number > 0 ? `**${count(number)}**` : '0');
    return [
      `**${text(redact(name))}**`,
      count(counts.add),
      count(counts.change),
      loud(counts.destroy),
      loud(counts.replace),
      count(counts.drift),
      notes.join(', '),
    ];
  });
  const headers = ['Plan', 'Add', 'Change', 'Destroy', 'of which replaced', 'Drift', 'Also'];
  const align = ['left', 'right', 'right', 'right', 'right', 'right', 'left'] as const;
  return { kind: 'numbers', risk: 100, levels: [table(headers, rows, align)], mustKeep: true };
}

function alert(kind: 'CAUTION' | 'WARNING' | 'NOTE', lines: readonly string[]): string {
  return [`> [!${kind}]`, ...lines.map((line) => (line === '' ? '>' : `> ${line}`))].join('\n');
}

/** What makes a plan as a whole less than it seems. */
function alarms(plans: readonly PlanReview[], redact: Redact): readonly Block[] {
  const lines = plans.flatMap((plan) => {
    const name = `**${text(redact(plan.name))}**`;
    if (plan.errored) {
      if (plan.failure !== undefined) return failureLines(name, plan.failure, redact);
      return [`${name}: Terraform stopped with an error. What is shown is only a part, and it cannot be applied.`];
    }
    const { deferred } = plan.counts;
    if (deferred > 0) return [`${name}: ${plural(deferred, 'change')} put off to a later plan, so more will follow.`];
    return plan.complete === false ? [`${name}: the plan is incomplete, as with \`-target\`: more will follow.`] : [];
  });
  return lines.length === 0 ? [] : [{ risk: 98, levels: [alert('WARNING', separated(lines))], mustKeep: true }];
}

const maxProblems = 10;

function failureLines(name: string, { message, problems }: PlanFailure, redact: Redact): readonly string[] {
  const lines = problems.slice(0, maxProblems).map(({ summary, file, line }) => {
    const where = file === undefined ? '' : ` (${code(redact(line === undefined ? file : `${file}:${line}`))})`;
    return `- ${text(redact(summary))}${where}`;
  });
  const more = problems.length - lines.length;
  const rest = more > 0 ? [`- ${plural(more, 'more problem')}`] : [];
  return [
    `${name}: there is no plan. ${text(redact(withoutProblems(message, problems)))}`,
    ...(lines.length > 0 ? [[...lines, ...rest].join('\n> ')] : []),
  ];
}

/** The message names the first problem; above the list of all of them, the kind of failure is enough. */
function withoutProblems(message: string, [first]: PlanFailure['problems']): string {
  const at = first !== undefined && message.includes(first.summary) ? message.indexOf(': ') : -1;
  return at > 0 ? `${message.slice(0, at)}.` : message;
}

function separated(lines: readonly string[]): readonly string[] {
  return lines.flatMap((line, index) => (index === 0 ? [line] : ['', line]));
}

/** The same for several plans is said once; what has no key is never the same. Groups keep the order of the plans; those of more plans come first. */
function grouped<P extends { readonly name: string }, T>(
  plans: readonly P[],
  itemsOf: (plan: P) => readonly T[],
  keyOf: (item: T) => string | undefined,
): readonly { readonly plans: readonly string[]; readonly items: readonly T[] }[] {
  const [only] = plans;
  if (only !== undefined && plans.length === 1) {
    const all = itemsOf(only);
    return all.length === 0 ? [] : [{ plans: [only.name], items: all }];
  }
  const items = new Map<string | symbol, { item: T; plans: string[] }>();
  for (const plan of plans) {
    for (const item of itemsOf(plan)) {
      // The same key twice in one plan stays two items.
      let key = keyOf(item) ?? Symbol();
      while (typeof key === 'string' && items.get(key)?.plans.at(-1) === plan.name) key += '\u0000';
      const known = items.get(key);
      if (known === undefined) items.set(key, { item, plans: [plan.name] });
      else known.plans.push(plan.name);
    }
  }
  const groups = new Map<string, { readonly plans: readonly string[]; readonly items: T[] }>();
  for (const { item, plans: names } of items.values()) {
    const key = JSON.stringify(names);
    const group = groups.get(key) ?? { plans: names, items: [] };
    group.items.push(item);
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) => b.plans.length - a.plans.length);
}

function namesText(names: readonly string[], redact: Redact): string {
  return listed(names.map((name) => `**${text(redact(name))}**`));
}

/** How many losses are listed one by one at the least; above, the rest is counted by type. */
const maxListed = 100;
/** Above, they are not listed one by one at all where others have to find room, too. */
const manyLosses = 400;

/** Every destroy and replace with its reason, the worst of all plans first; never folded. */
function losses(plans: readonly Surveyed[], redact: Redact): readonly Block[] {
  return [
    ...lossBox('CAUTION', 95, plans, ({ isDestructive }) => isDestructive, redact),
    ...lossBox('WARNING', 92, plans, ({ isDestructive }) => !isDestructive, redact),
  ];
}

function lossBox(
  kind: 'CAUTION' | 'WARNING',
  risk: number,
  plans: readonly Surveyed[],
  belongs: (loss: Loss) => boolean,
  redact: Redact,
): readonly Block[] {
  const rest = new Map<string, number>();
  const found = plans.map(({ name, survey }) => {
    const all = survey.losses.filter(belongs);
    for (const { type } of all.slice(manyLosses)) addTo(rest, type, 1);
    return { name, worst: all.slice(0, manyLosses).map((loss) => ({ ...loss, change: loss.change() })) };
  });
  const many = rest.size > 0 || found.reduce((sum, { worst }) => sum + worst.length, 0) > manyLosses;
  const cause = (change: Change) => {
    const imported = change.importing !== undefined && destroys(change) ? ', **which is imported just before**' : '';
    const because = becauseOf(change, redact, !many);
    return `${imported}${because === '' ? '' : `: ${because}`}`;
  };
  const said = ({ change }: { readonly change: Change }) =>
    `${lossWord(change)} ${nameOf(change, redact)}${cause(change)}`;
  // What is replaced for the sake of another stands behind it.
  const order = ({ rank, change }: { readonly rank: number; readonly change: Change }) =>
    rank - (!many && followsAnother(change) ? 0.5 : 0);
  const listed = grouped(found, ({ worst }) => worst, said)
    .flatMap(({ plans: names, items }) => items.map((loss) => ({ ...loss, names })))
    .sort((a, b) => order(b) - order(a));
  if (listed.length === 0) return [];
  const short = ({ change, names, rank }: (typeof listed)[number]) => {
    const where = plans.length === 1 ? '' : ` in ${namesText(names, redact)}`;
    return `- **${lossWord(change)}** ${nameOf(change, redact)}${where}${isProtected({ rank }) ? ' (protected type)' : ''}`;
  };
  const some = (number: number, line: typeof short) => {
    const types = new Map(rest);
    for (const { type, names } of listed.slice(number)) addTo(types, type, names.length);
    return [...listed.slice(0, number).map(line), ...(types.size === 0 ? [] : [`- and ${byType(types, redact)}`])];
  };
  const levels = [some(manyLosses, (loss) => short(loss) + cause(loss.change)), some(manyLosses, short)];
  if (listed.length > maxListed) levels.push(some(maxListed, short));
  return [{ risk, levels: levels.map((lines) => alert(kind, lines)), mustKeep: true }];
}

function addTo(counts: Map<string, number>, key: string, number: number): void {
  counts.set(key, (counts.get(key) ?? 0) + number);
}

function lossWord(change: Change): string {
  if (change.action === 'unknown') return `Unknown action ${change.vector.map((word) => code(word)).join(', ')}:`;
  if (replaces(change)) return 'Replace';
  if (change.action === 'replace-forget') return 'Create anew and forget';
  return change.action === 'forget' ? 'Forget' : 'Destroy';
}

function byType(types: ReadonlyMap<string, number>, redact: Redact): string {
  const all = [...types].sort(([, a], [, b]) => b - a);
  const number = all.reduce((sum, [, each]) => sum + each, 0);
  const shown = all.slice(0, 20).map(([type, each]) => `${count(each)} ${code(redact(type))}`);
  return `${count(number)} more: ${shown.join(', ')}`;
}

function failedChecks(plans: readonly PlanReview[], redact: Redact): readonly Block[] {
  const line = (check: PlanReview['failedChecks'][number]) => {
    const problems = check.problems.map((problem) => text(redact(problem))).join(' ');
    return `${code(redact(check.address))} ${check.status === 'fail' ? 'fails' : 'cannot be evaluated'}${problems === '' ? '' : `: ${problems}`}`;
  };
  return grouped(plans, (plan) => plan.failedChecks, line).map(({ plans: names, items }) => ({
    risk: 90,
    levels: [
      alert('WARNING', [
        `${namesText(names, redact)}: checks that do not hold`,
        '',
        ...items.map((item) => `- ${line(item)}`),
      ]),
      alert('WARNING', [`${namesText(names, redact)}: ${plural(items.length, 'check does', 'checks do')} not hold`]),
    ],
    mustKeep: true,
  }));
}

/** So many entries of a plan are compared with those of the others; beyond, each plan shows its own. */
const maxCompared = 2000;

/** The entries of all plans by who has them. They are compared as they are shown, so "the same in each" can be believed. */
function groupedEntries(plans: readonly Surveyed[], entriesOf: (survey: Survey) => readonly Entry[]) {
  const compared = new Set<Entry>();
  const entries = ({ survey }: Surveyed) => {
    const all = entriesOf(survey);
    if (plans.length > 1) for (const entry of all.slice(0, maxCompared)) compared.add(entry);
    return all;
  };
  return grouped(plans, entries, (entry) => (compared.has(entry) ? entry.full() : undefined));
}

/** A longer list is taken apart by what happens, so that a reader opens what matters. */
const longList = 25;

function folds(plans: readonly Surveyed[], redact: Redact): readonly ListBlock[] {
  return groupedEntries(plans, ({ entries }) => entries).flatMap(({ plans: names, items }) => {
    const entries = items.toSorted((a, b) => b.risk - a.risk);
    const same = names.length > 1 ? ', the same in each' : '';
    const heading = (numbers: string) => `${namesText(names, redact)}${same}: ${numbers}`;
    const lists = entries.length > longList ? [...Map.groupBy(entries, ({ kind }) => kind).values()] : [entries];
    return lists.map((list) => ({ kind: 'changes', heading, risk: 60 + (list[0]?.risk ?? 0) / 100, items: list }));
  });
}

/** What changed outside and is not part of a planned change. */
function driftFolds(plans: readonly Surveyed[], redact: Redact): readonly ListBlock[] {
  return groupedEntries(plans, ({ drift }) => drift).map(({ plans: names, items }) => ({
    kind: 'changes',
    heading: (numbers) => `${namesText(names, redact)}: ${numbers} outside of Terraform`,
    risk: 40,
    items,
  }));
}

/** What the report is about: the commit and the plans, so that a later apply can be held against it. */
function origin({ headSha, planDigests, redact }: RenderOptions): readonly Block[] {
  const parts = [
    ...(headSha === undefined ? [] : [`Commit ${code(headSha.slice(0, 12))}`]),
    ...[...(planDigests ?? [])].map(([name, digest]) => `plan ${text(redact(name))} ${code(digest.slice(0, 16))}`),
  ];
  return parts.length === 0 ? [] : [{ risk: 1, levels: [`<sub>${parts.join(' · ')}</sub>`], mustKeep: true }];
}
