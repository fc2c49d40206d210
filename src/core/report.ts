/**
 * Puts a report together within a size. Each block comes in several levels of detail; where they do not all fit, detail
 * goes level by level, from the block of the lowest risk upwards. Up to half of the room is kept for the full detail of the
 * highest risks, and what room is left in the end goes to the highest risk that has use for it. Blocks are whole at every level, so fences and folds are always closed.
 */
import { count } from './count.ts';
import { text } from './markdown.ts';
import { redactor } from './redact.ts';
import { type FilledList, fillLists, gapBetween, type ListBlock, wholeList } from './report-list.ts';
import type { Verdict } from './spec.ts';

export interface Block {
  /** Higher comes first and keeps its detail longer. */
  readonly risk: number;
  /** Markdown, from the most to the least detailed. The last may be '' (the block is left out) unless `mustKeep`. */
  readonly levels: readonly string[];
  /** Is there at every size: what is destroyed. */
  readonly mustKeep?: boolean;
  /** What it is, in the plural, for the note on what was left out: `deletions`, `updates`. */
  readonly kind?: string;
}

export interface Section {
  readonly key: string;
  /** Plain text. */
  readonly title: string;
  readonly verdict: Verdict;
  /** One line of Markdown. */
  readonly headline: string;
  readonly blocks: readonly (Block | ListBlock)[];
}

export interface ReportOptions {
  /** `characters` (UTF-16 code units, the default) or `bytes` (UTF-8). */
  readonly unit?: 'characters' | 'bytes';
  /** Markdown above the sections. */
  readonly preamble?: string;
  /** Markdown below everything, such as the commit and the run. */
  readonly footer?: string;
  /** Where everything can be read, as Markdown behind "the full report is in": `the [job summary](<…>)`. */
  readonly fullReport?: string;
  /** Level of the sections' headings; default 2. */
  readonly headingLevel?: 1 | 2 | 3 | 4 | 5;
  /** Last pass over the whole text; default: the redactor of this process. */
  readonly redact?: (body: string) => string;
}

export interface Report {
  readonly body: string;
  /** In the unit of the budget. */
  readonly size: number;
  /** Everything is there at full detail. */
  readonly complete: boolean;
  /** Blocks that are there with less detail. */
  readonly shortened: number;
  /** Blocks that are not there at all. */
  readonly leftOut: number;
  /** Blocks with `mustKeep` for which even their last level found no room; their number is told in their section. */
  readonly notListed: number;
}

/**
 * GitHub refuses comments of more than 65,536 characters (422, "body is too long"). It counts Unicode characters; UTF-16
 * code units are never fewer, so what fits here always fits there.
 */
export const COMMENT_LIMIT = 65_536;
/** Kept free for the comment's marker and whatever a caller puts around the report. */
export const COMMENT_RESERVE = 1_024;
/** The runner drops a step's whole summary beyond 1 MiB (1,048,576 bytes); kept below it for what else a step writes. */
export const SUMMARY_BUDGET_BYTES = 1_000_000;

/** A verdict `pass` has no sign: a plan that can be read is no promise that its destroys are welcome. */
const SIGNS: Readonly<Record<Verdict, string>> = { pass: '', fail: '❌ ', error: '⚠️ ' };
const GAP = '\n\n';

interface Entry {
  readonly block: Block;
  readonly section: number;
  /** Size of each level with the gap before it; 0 for an empty one. */
  readonly sizes: readonly number[];
  /** Index into levels; one beyond the last when not even that one found room. */
  level: number;
}

const singular = (kind: string): string => kind.replace(/ies$/, 'y').replace(/([^s])s$/, '$1');

type Kinds = ReadonlyMap<string, number>;

/** `1 deletion, 1,200 updates` in the order of first appearance, by risk. */
function inWords(kinds: Kinds): string {
  return [...kinds].map(([kind, number]) => `${count(number)} ${number === 1 ? singular(kind) : kind}`).join(', ');
}

/** How many of each kind; `lists` gives the numbers of what is in lists. */
function countKinds(entries: Iterable<Entry>, lists: Iterable<readonly [ListBlock, number]> = []): Kinds {
  const counts = new Map<string, number>();
  const add = (kind: string, number: number) => {
    if (number > 0) counts.set(kind, (counts.get(kind) ?? 0) + number);
  };
  for (const { block } of entries) add(block.kind ?? 'changes', 1);
  for (const [{ kind }, number] of lists) add(kind, number);
  return counts;
}

const total = (kinds: Kinds): number => [...kinds.values()].reduce((sum, number) => sum + number, 0);

function note(shortened: Kinds, leftOut: Kinds, fullReport: string | undefined): string {
  const where = fullReport === undefined ? '.' : `; the full report is in ${fullReport}.`;
  const parts = [
    shortened.size === 0 ? '' : `Details of ${inWords(shortened)} are left out here`,
    leftOut.size === 0 ? '' : `${inWords(leftOut)} are not shown here`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : `---\n\n_${parts.join(', and ')}${where}_`;
}

const unlisted = (entries: readonly Entry[], fullReport: string | undefined): string =>
  `> **${inWords(countKinds(entries))} more found no room here.**${fullReport === undefined ? '' : ` They are in ${fullReport}.`}`;

/**
 * The highest risks whose full detail fits into `room`: a few deletions must not lose their detail to thousands of one-line
 * updates. The lowest risk of a report is never among them.
 */
function mostImportant(entries: readonly Entry[], room: number): ReadonlySet<Entry> {
  const lowest = entries.at(-1)?.block.risk ?? 0;
  const chosen = new Set<Entry>();
  let left = room;
  for (const entry of entries) {
    left -= entry.sizes[0] ?? 0;
    if (left < 0 || entry.block.risk <= lowest) break;
    chosen.add(entry);
  }
  return chosen;
}

/** Chooses the level of every entry so that they fit into `room`. Entries are sorted by risk, highest first. */
function chooseLevels(entries: readonly Entry[], room: number): void {
  const sizeOf = (entry: Entry): number => entry.sizes[entry.level] ?? 0;
  let excess = -room;
  let deepest = 0;
  for (const entry of entries) {
    excess += sizeOf(entry);
    deepest = Math.max(deepest, entry.sizes.length);
  }
  const upwards = entries.toReversed();
  const lower = (entry: Entry, level: number): void => {
    excess -= sizeOf(entry);
    entry.level = level;
    excess += sizeOf(entry);
  };
  const cherished = mostImportant(entries, room / 2);
  for (const group of [upwards.filter((entry) => !cherished.has(entry)), upwards]) {
    for (let step = 1; step < deepest && excess > 0; step++) {
      for (const entry of group) {
        if (excess <= 0) break;
        if (entry.level < step && step < entry.sizes.length) lower(entry, step);
      }
    }
  }
  for (const mustKeep of [false, true]) {
    for (const entry of upwards) {
      if (excess <= 0) break;
      if ((entry.block.mustKeep ?? false) === mustKeep) lower(entry, entry.sizes.length);
    }
  }
  // What the last step freed too much goes back, to the highest risk first.
  for (const entry of entries) {
    for (let level = 0; level < entry.level; level++) {
      const more = (entry.sizes[level] ?? 0) - sizeOf(entry);
      if (excess + more > 0) continue;
      excess += more;
      entry.level = level;
    }
  }
}

const isList = (block: Block | ListBlock): block is ListBlock => 'items' in block;

/** Of the room, for blocks when lists need it, too. */
const BLOCK_SHARE = 0.6;

type SizeOf = (part: string) => number;

function compose(sections: readonly Section[], budget: number, options: ReportOptions): Omit<Report, 'size'> {
  const sizeOf: SizeOf = options.unit === 'bytes' ? (part) => Buffer.byteLength(part) : (part) => part.length;
  const { preamble = '', footer = '', fullReport } = options;
  const heads = headsOf(sections, sizeOf, budget, options);
  // Stable, so blocks of one risk stay in the order of their section.
  const byRisk = entriesOf(sections, sizeOf).toSorted((a, b) => b.block.risk - a.block.risk);
  const lists = sections
    .flatMap(({ blocks }) => blocks.filter(isList))
    .filter(({ items }) => items.length > 0)
    .toSorted((a, b) => b.risk - a.risk);
  const inLists = (numberOf: (list: ListBlock) => number) => lists.map((list) => [list, numberOf(list)] as const);

  let fixed = 0;
  for (const part of [preamble, ...heads, footer]) if (part !== '') fixed += sizeOf(part) + GAP.length;
  const used = (): number => byRisk.reduce((size, { sizes, level }) => size + (sizes[level] ?? 0), fixed);
  let filled: ReadonlyMap<ListBlock, FilledList> = fillLists(lists, budget - used(), sizeOf);
  const fits = (): boolean => [...filled.values()].reduce((size, list) => size + list.size, used()) <= budget;
  if (!fits() || [...filled.values()].some(({ shortened, leftOut }) => shortened + leftOut > 0)) {
    // The notes at their longest: as if all that can be left out were.
    const kept = Map.groupBy(
      byRisk.filter(({ block }) => block.mustKeep),
      ({ section }) => section,
    );
    for (const missing of kept.values()) fixed += sizeOf(unlisted(missing, fullReport)) + GAP.length;
    const all = countKinds(
      byRisk,
      inLists(({ items }) => items.length),
    );
    fixed += sizeOf(note(all, all, fullReport)) + GAP.length;
    const room = budget - fixed;
    const blockRoom = lists.length === 0 ? room : room * BLOCK_SHARE;
    if (used() - fixed > blockRoom) chooseLevels(byRisk, blockRoom);
    filled = fillLists(lists, budget - used(), sizeOf);
    if (!fits()) {
      // Not even the headings of the lists fit.
      filled = new Map(lists.map((list) => [list, { text: '', size: 0, shortened: 0, leftOut: list.items.length }]));
      chooseLevels(byRisk, room);
    }
  }

  const isShown = ({ block, level }: Entry): boolean => (block.levels[level] ?? '') !== '';
  const missing = byRisk.filter((entry) => entry.block.mustKeep === true && !isShown(entry));
  const leftOut = countKinds(
    byRisk.filter((entry) => entry.block.mustKeep !== true && entry.level > 0 && !isShown(entry)),
    inLists((list) => filled.get(list)?.leftOut ?? 0),
  );
  const shortened = countKinds(
    byRisk.filter((entry) => entry.level > 0 && isShown(entry)),
    inLists((list) => filled.get(list)?.shortened ?? 0),
  );
  const levels = new Map(byRisk.map(({ block, level }) => [block, block.levels[level] ?? '']));
  const textOf = (block: Block | ListBlock) => (isList(block) ? filled.get(block)?.text : levels.get(block)) ?? '';
  const missingIn = Map.groupBy(missing, ({ section }) => section);
  const parts: string[] = [];
  let before = '';
  const append = (part: string): void => {
    if (part === '') return;
    if (parts.length > 0) parts.push(gapBetween(before, part));
    parts.push(part);
    before = part;
  };
  append(preamble);
  sections.forEach(({ blocks }, at) => {
    append(heads[at] ?? '');
    for (const block of blocks.toSorted((a, b) => b.risk - a.risk)) append(textOf(block));
    const without = missingIn.get(at);
    if (without !== undefined) append(unlisted(without, fullReport));
  });
  append(note(shortened, leftOut, fullReport));
  append(footer);
  return {
    body: parts.join(''),
    complete: shortened.size + leftOut.size + missing.length === 0,
    shortened: total(shortened),
    leftOut: total(leftOut),
    notListed: missing.length,
  };
}

/** The headings of the sections; with their headlines unless these alone took half of the room. */
function headsOf(
  sections: readonly Section[],
  sizeOf: SizeOf,
  budget: number,
  { headingLevel = 2 }: ReportOptions,
): readonly string[] {
  const marks = '#'.repeat(headingLevel);
  const titles = sections.map(({ title, verdict }) => `${marks} ${SIGNS[verdict]}${text(title)}`);
  const withHeadlines = sections.map(({ headline }, at) =>
    [titles[at], headline].filter((part) => part !== '').join(GAP),
  );
  return withHeadlines.reduce((size, head) => size + sizeOf(head), 0) > budget / 2 ? titles : withHeadlines;
}

function entriesOf(sections: readonly Section[], sizeOf: SizeOf): Entry[] {
  return sections.flatMap(({ blocks, key }, section) =>
    blocks
      .filter((block): block is Block => !isList(block))
      .map((block) => {
        if (block.levels.length === 0 || (block.mustKeep === true && block.levels.at(-1) === '')) {
          throw new Error(`A block of section ${key} has to have something to show at its last level`);
        }
        return {
          block,
          section,
          level: 0,
          sizes: block.levels.map((level) => (level === '' ? 0 : sizeOf(level) + GAP.length)),
        };
      }),
  );
}

/**
 * The report within `budget`. What must be kept is kept at its last level; only when even that does not fit, the lowest
 * risks among it are counted instead of listed. Redaction may lengthen the text; then it is composed again, smaller.
 */
export function composeReport(
  sections: readonly Section[],
  budget: number = COMMENT_LIMIT - COMMENT_RESERVE,
  options: ReportOptions = {},
): Report {
  const redact = options.redact ?? ((body: string) => redactor.redact(body));
  let room = budget;
  for (let round = 0; round < 16; round++) {
    const report = compose(sections, room, options);
    const body = redact(report.body);
    const size = options.unit === 'bytes' ? Buffer.byteLength(body) : body.length;
    if (size <= budget) return { ...report, body, size };
    room = Math.min(room - 1, Math.floor((room * budget) / size));
  }
  throw new Error(`The headings of the report alone are longer than ${budget} ${options.unit ?? 'characters'}`);
}

/** Everything at full detail, in parts: for a file, where there is no limit. */
export function* wholeReport(
  sections: readonly Section[],
  redact: (part: string) => string = (part) => redactor.redact(part),
): Generator<string> {
  const heads = headsOf(sections, () => 0, 0, {});
  for (const [at, { blocks }] of sections.entries()) {
    yield `${redact(heads[at] ?? '')}${GAP}`;
    for (const block of blocks.toSorted((a, b) => b.risk - a.risk)) {
      if (!isList(block)) yield `${redact(block.levels[0] ?? '')}${GAP}`;
      else if (block.items.length > 0) for (const part of wholeList(block)) yield redact(part);
    }
  }
}

/** The report for GITHUB_STEP_SUMMARY, measured in bytes. */
export function composeSummary(sections: readonly Section[], options: Omit<ReportOptions, 'unit'> = {}): Report {
  return composeReport(sections, SUMMARY_BUDGET_BYTES, { ...options, unit: 'bytes' });
}
