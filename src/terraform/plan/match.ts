/**
 * Which element became which. Without a schema nobody knows whether an array is a set, so elements are matched by what they
 * are, not by where they are: first the equal ones, then those with the same key field, then the most similar.
 */
import { canonicalJson, isObject, type Json, own, sameJson, scalarText } from './json.ts';
import { anyMark, sameMarks } from './marks.ts';

export interface Element {
  readonly index: number;
  readonly value: Json;
  readonly unknown: Json | undefined;
  readonly sensitive: Json | undefined;
}

export interface Match {
  readonly pairs: readonly { readonly from: Element; readonly to: Element; readonly selector: string }[];
  readonly removed: readonly { readonly element: Element; readonly selector: string }[];
  readonly added: readonly { readonly element: Element; readonly selector: string }[];
  /** Equal elements stand in another order, in an array where order may count. */
  readonly reordered: boolean;
}

/** Fields that name an element within its set, the most telling first. */
const keyFields = ['name', 'key', 'id', 'priority', 'path', 'address_prefix', 'port', 'host', 'type', 'value'];

// Comparing everything with everything is for small rests; above, position decides.
const maxComparisons = 40_000;

export function matchElements(
  before: readonly Element[],
  after: readonly Element[],
  kind: 'set' | 'list' | 'any',
): Match {
  const equal = matchEqual(before, after);
  const field = keyField(equal.before, equal.after, before, after);
  const pairs: Match['pairs'][number][] = [];
  const left = new Set(equal.before);
  const right = new Set(equal.after);
  const take = (from: Element, to: Element, selector: string) => {
    pairs.push({ from, to, selector });
    left.delete(from);
    right.delete(to);
  };
  if (before.length === 1 && after.length === 1) {
    // A block that may occur once: the same one, whatever it is called now.
    for (const from of [...left]) for (const to of [...right]) take(from, to, '0');
  } else if (field !== undefined) {
    const byKey = new Map([...left].map((element) => [keyValue(element, field), element]));
    for (const to of equal.after) {
      const key = keyValue(to, field);
      const from = key === undefined ? undefined : byKey.get(key);
      if (from !== undefined && left.has(from)) take(from, to, selectorOf(to, field));
    }
  }
  if (left.size === 0 || right.size === 0) {
    // Nothing is left to pair.
  } else if (left.size * right.size <= maxComparisons) {
    for (const to of [...right]) {
      const best = mostSimilar(to, left);
      if (best !== undefined) take(best, to, selectorOf(to, field));
    }
  } else if (kind === 'list') {
    const byIndex = new Map([...left].map((element) => [element.index, element]));
    for (const to of [...right]) {
      const from = byIndex.get(to.index);
      if (from !== undefined) take(from, to, selectorOf(to, field));
    }
  }
  const listed = (element: Element) => ({ element, selector: selectorOf(element, field) });
  return {
    pairs: pairs.sort((a, b) => a.to.index - b.to.index),
    removed: [...left].map(listed),
    added: [...right].map(listed),
    reordered: kind !== 'set' && equal.reordered,
  };
}

/** Takes equal elements away, those in the same place first; what is left is in order. */
function matchEqual(before: readonly Element[], after: readonly Element[]) {
  const left = new Map<string, Element[]>();
  const rest: Element[] = [];
  const gone = new Set<Element>();
  after.forEach((to, index) => {
    const from = before[index];
    if (from !== undefined && isEqual(from, to)) {
      gone.add(from);
      gone.add(to);
    }
  });
  for (const from of before) {
    if (gone.has(from)) continue;
    const key = canonicalJson(from.value);
    left.set(key, [...(left.get(key) ?? []), from]);
  }
  const order: number[] = [];
  for (const to of after) {
    if (gone.has(to)) continue;
    const candidates = left.get(canonicalJson(to.value)) ?? [];
    const from = candidates.find((candidate) => isEqual(candidate, to));
    if (from === undefined) {
      rest.push(to);
      continue;
    }
    candidates.splice(candidates.indexOf(from), 1);
    gone.add(from);
    order.push(from.index);
  }
  return {
    before: before.filter((from) => !gone.has(from)),
    after: rest,
    reordered: order.length > 0,
  };
}

function isEqual(from: Element, to: Element): boolean {
  return !anyMark(to.unknown) && sameMarks(from.sensitive, to.sensitive) && sameJson(from.value, to.value);
}

/** The field that names elements best: unique on both sides, and shared by most of what is left. */
function keyField(
  left: readonly Element[],
  right: readonly Element[],
  before: readonly Element[],
  after: readonly Element[],
): string | undefined {
  let best: { field: string; shared: number } | undefined;
  for (const field of keyFields) {
    if (!isUnique(before, field) || !isUnique(after, field)) continue;
    const keys = new Set(left.map((element) => keyValue(element, field)));
    const shared = right.filter((element) => keys.has(keyValue(element, field))).length;
    if (best === undefined || shared > best.shared) best = { field, shared };
  }
  return best?.field;
}

function isUnique(all: readonly Element[], field: string): boolean {
  const keys = new Set(all.map((element) => keyValue(element, field)));
  return !keys.has(undefined) && keys.size === all.length;
}

function keyValue({ value, unknown, sensitive }: Element, field: string): string | undefined {
  const key = own(value, field);
  if (key === undefined || key === null || key === '' || typeof key === 'boolean') return undefined;
  if (typeof key === 'object' && (Array.isArray(key) || isObject(key))) return undefined;
  // A key that is secret must not become part of a path.
  if (anyMark(own(unknown, field)) || sensitive === true || anyMark(own(sensitive, field))) return undefined;
  return scalarText(key as string | number);
}

function selectorOf(element: Element, field: string | undefined): string {
  const key = field === undefined ? undefined : keyValue(element, field);
  if (key === undefined || field === undefined) return String(element.index);
  return `${field}=${typeof own(element.value, field) === 'string' ? JSON.stringify(key) : key}`;
}

/** The one that shares most members, at least half of them. Scalars have nothing to share. */
function mostSimilar(to: Element, candidates: ReadonlySet<Element>): Element | undefined {
  if (!isObject(to.value)) return undefined;
  const members = Object.entries(to.value);
  let best: { element: Element; shared: number } | undefined;
  for (const element of candidates) {
    const shared = members.filter(([key, value]) => sameJson(own(element.value, key), value)).length;
    if (shared * 2 >= members.length && (best === undefined || shared > best.shared)) best = { element, shared };
  }
  return best?.element;
}
