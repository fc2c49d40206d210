/** A list of a report that may have any number of items: only what finds room is ever rendered. */
import { count } from './count.ts';
import { details } from './markdown.ts';

export interface ReportItem {
  /** In one word, for the numbers in the heading: `changed`. */
  readonly kind: string;
  /** How many things it stands for, when not one. */
  readonly count?: number;
  /** Markdown, from the most to the least detailed; called only for what may be shown, and at most twice. */
  full(): string;
  brief(): string;
  /** One line. */
  line(): string;
}

/** A fold with a list in it. */
export interface ListBlock {
  /** Higher comes first and keeps its detail longer. */
  readonly risk: number;
  /** One line of Markdown around the numbers, such as `2 destroyed, 1,200 changed`. */
  readonly heading: (numbers: string) => string;
  /** What it holds, in the plural, for the note on what was left out: `changes`. */
  readonly kind: string;
  /** The most important first. */
  readonly items: readonly ReportItem[];
}

/** A list within some room. */
export interface FilledList {
  readonly text: string;
  readonly size: number;
  /** Items that are there with less detail. */
  readonly shortened: number;
  /** Items that are not there. */
  readonly leftOut: number;
}

const GAP = '\n\n';
/** Of the room for a list that does not fit, for full detail; and together with brief detail. */
const FULL_SHARE = 0.6;
const BRIEF_SHARE = 0.85;
/** When so many items in a row are too large at full detail, the others are not tried. */
const MOST_MISSES = 3;
/** So much room that is left over is given to a list that does not fit yet. */
const WORTH_ANOTHER_LOOK = 500;
/** No item is shorter at full detail. */
const SHORTEST = 16;

/** `1 destroyed, 1,200 changed`, in the order of the items. */
export function kindCounts(items: readonly ReportItem[]): string {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item.kind, (counts.get(item.kind) ?? 0) + (item.count ?? 1));
  return [...counts].map(([kind, number]) => `${count(number)} ${kind}`).join(', ');
}

/** Between items of one list there is no empty line. */
export function gapBetween(before: string, after: string): string {
  return /^- [^\n]*$/.test(before) && after.startsWith('- ') ? '\n' : GAP;
}

function joined(parts: readonly string[]): string {
  return parts.map((part, at) => (at === 0 ? part : gapBetween(parts[at - 1] ?? '', part) + part)).join('');
}

/** @param sizeOf Size of a text in the unit of `room`. */
export function fillList(list: ListBlock, room: number, sizeOf: (text: string) => number): FilledList {
  const { items } = list;
  const heading = list.heading(kindCounts(items));
  const fold = (parts: readonly string[], shortened: number, leftOut: number): FilledList => {
    const text = parts.length === 0 ? heading : details(heading, joined(parts));
    return { text, size: sizeOf(text) + GAP.length, shortened, leftOut };
  };
  const inner = room - sizeOf(details(heading, '')) - GAP.length;
  const whole = takeWhole(items, inner, sizeOf);
  if (whole !== undefined) return fold(whole, 0, 0);

  const rest = (from: number) => `_And ${kindCounts(items.slice(from))}._`;
  const parts: string[] = [];
  let left = inner - sizeOf(rest(0)) - GAP.length;
  let fullLeft = left * FULL_SHARE;
  let briefLeft = left * BRIEF_SHARE;
  let shortened = 0;
  let misses = 0;
  for (const item of items) {
    let part = '';
    if (misses < MOST_MISSES) {
      part = item.full();
      if (sizeOf(part) + GAP.length > fullLeft) {
        part = '';
        misses += 1;
      }
    }
    if (part === '') {
      shortened += 1;
      if (briefLeft > 0) part = item.brief();
      if (part === '' || sizeOf(part) > briefLeft) {
        part = item.line();
        // What is not brief enough once will hardly be later.
        briefLeft = 0;
      }
    }
    const size = sizeOf(part) + GAP.length;
    if (size > left) {
      const leftOut = items.length - parts.length;
      return fold(parts.length === 0 ? [] : [...parts, rest(parts.length)], shortened - 1, leftOut);
    }
    parts.push(part);
    left -= size;
    fullLeft -= size;
    briefLeft -= size;
  }
  return fold(parts, shortened, 0);
}

/** All items at full detail; undefined when they do not fit. */
function takeWhole(
  items: readonly ReportItem[],
  room: number,
  sizeOf: (text: string) => number,
): readonly string[] | undefined {
  // Not even an address for each: then none has to be rendered to see it.
  if (items.length * SHORTEST > room) return undefined;
  const parts: string[] = [];
  let left = room;
  for (const item of items) {
    const part = item.full();
    left -= sizeOf(part) + GAP.length;
    if (left < 0) return undefined;
    parts.push(part);
  }
  return parts;
}

/** The list at full detail in parts, with the empty line behind it. */
export function* wholeList({ items, heading }: ListBlock): Generator<string> {
  const [open = '', close = ''] = details(heading(kindCounts(items)), '\0').split('\0');
  yield open;
  let before = '';
  for (const item of items) {
    const part = item.full();
    yield before === '' ? part : gapBetween(before, part) + part;
    before = part;
  }
  yield close + GAP;
}

/**
 * Shares room among lists, highest risk first: those of one risk get the same, and a part is kept for the lower risks. What
 * is not used goes to the lists that do not fit yet.
 */
export function fillLists(
  lists: readonly ListBlock[],
  room: number,
  sizeOf: (text: string) => number,
): ReadonlyMap<ListBlock, FilledList> {
  const filled = new Map<ListBlock, FilledList>();
  let left = room;
  lists.forEach((list, at) => {
    const waiting = lists.slice(at);
    const equals = waiting.filter(({ risk }) => risk === list.risk).length;
    const share = (left * (equals < waiting.length ? 0.75 : 1)) / equals;
    const found = fillList(list, share, sizeOf);
    filled.set(list, found);
    left -= found.size;
  });
  for (const list of lists) {
    const first = filled.get(list);
    if (first === undefined || first.shortened + first.leftOut === 0 || left < WORTH_ANOTHER_LOOK) continue;
    const again = fillList(list, first.size + left, sizeOf);
    filled.set(list, again);
    left -= again.size - first.size;
  }
  return filled;
}
