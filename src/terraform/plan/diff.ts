/** From both sides of a change to the differences a reviewer reads, one per attribute. */
import { isArray, isExactNumber, isObject, type Json, type JsonObject, own, parseJson, sameJson } from './json.ts';
import { anyMark, hides, markOf, sameMarks } from './marks.ts';
import { type Element, matchElements } from './match.ts';
import type { Step, ValueChange } from './model.ts';
import { appendStep, pathsTouch } from './path.ts';
import { anyShape, elementShape, memberShape, type Shape } from './schema.ts';

/** One difference. A sensitive one carries no value at all. */
export interface AttributeChange {
  /** `default_node_pool[0].vm_size`, `rule[name="https"].port`; `jsondecode(policy).version` inside a JSON text. */
  readonly path: string;
  /** `order`: the same elements in another order. */
  readonly kind: 'add' | 'remove' | 'change' | 'order';
  /** The same place in steps, elements by their index. */
  readonly steps: readonly Step[];
  readonly before?: Json;
  readonly after?: Json;
  readonly sensitive: boolean;
  /** The value stays, but from now on it is (or is no longer) marked sensitive. */
  readonly sensitivityChanges: boolean;
  /** Known after apply. */
  readonly unknown: boolean;
  readonly forcesReplacement: boolean;
  /** Both sides are texts, at least one of several lines: read best line by line. */
  readonly multiline: boolean;
}

export interface Diff {
  readonly attributes: readonly AttributeChange[];
  /** Differences between null, "", [], {} and false that nobody can see in the cloud. */
  readonly cosmetic: number;
}

/** Both sides of one value with their marks. */
interface Sides {
  readonly before: Json;
  readonly after: Json;
  readonly unknown: Json | undefined;
  readonly beforeSensitive: Json | undefined;
  readonly afterSensitive: Json | undefined;
}

interface Place {
  readonly text: string;
  readonly steps: readonly Step[];
  readonly shape: Shape;
}

interface Collector {
  readonly found: AttributeChange[];
  cosmetic: number;
  /** The object is new or goes: empty values say nothing, `false` does. */
  readonly oneSided: boolean;
  readonly replacePaths: ValueChange['replacePaths'];
  readonly isSecret: (text: string) => boolean;
}

export interface DiffOptions {
  readonly shape?: Shape;
  /** The path of the whole value, for values that are no resource. */
  readonly root?: string;
  /** Whether a text is a secret although nothing marks it here. */
  readonly isSecret?: (text: string) => boolean;
}

export function diffChange(change: ValueChange, options: DiffOptions = {}): Diff {
  const { shape = anyShape, root = '', isSecret = () => false } = options;
  const sides: Sides = {
    before: change.before ?? null,
    after: change.after ?? null,
    unknown: change.unknown,
    beforeSensitive: change.beforeSensitive,
    afterSensitive: change.afterSensitive,
  };
  const collector: Collector = {
    found: [],
    cosmetic: 0,
    oneSided: sides.before === null || (sides.after === null && !anyMark(sides.unknown)),
    replacePaths: change.replacePaths,
    isSecret,
  };
  const place: Place = { text: root, steps: [], shape };
  const objects = [sides.before, sides.after].every((side) => side === null || isObject(side));
  if (root === '' && objects && sides.unknown !== true && !isHidden(sides)) walkMembers(collector, place, sides);
  else walk(collector, root === '' ? { ...place, text: '(all attributes)' } : place, sides);
  return { attributes: collector.found, cosmetic: collector.cosmetic };
}

function isHidden({ before, after, beforeSensitive, afterSensitive }: Sides): boolean {
  return hides(beforeSensitive, before) || hides(afterSensitive, after);
}

function walk(collector: Collector, place: Place, sides: Sides): void {
  const { before, after, unknown } = sides;
  const unchanged = sameJson(before, after) && !anyMark(unknown);
  if ([before, after].some((side) => typeof side === 'string' && collector.isSecret(side))) {
    if (!unchanged) emit(collector, place, sides, { sensitive: true, unknown: unknown === true });
    return;
  }
  const sameSensitivity = sameMarks(sides.beforeSensitive, sides.afterSensitive);
  if (isHidden(sides)) {
    const sensitivityChanges = unchanged && !sameSensitivity && before !== null;
    if (!unchanged || sensitivityChanges) {
      emit(collector, place, sides, { sensitive: true, sensitivityChanges, unknown: unknown === true });
    }
    return;
  }
  if (unknown === true) {
    // What is hidden in parts is not shown beside "known after apply" at all.
    const shown = anyMark(sides.beforeSensitive) ? {} : { before };
    emit(collector, place, sides, { unknown: true, ...shown });
    return;
  }
  if (unchanged && sameSensitivity) return;
  const partial =
    [unknown, sides.beforeSensitive, sides.afterSensitive].some(anyMark) ||
    [before, after].some((side) => holdsSecret(collector, side));
  if (isObject(before) && isObject(after)) {
    walkMembers(collector, place, sides);
    return;
  }
  if (isArray(before) && isArray(after)) {
    walkElements(collector, place, sides);
    return;
  }
  if (partial && (before === null || after === null)) {
    // One side is new or gone, and not all of it may be shown or is known: member by member.
    const some = before ?? after;
    const filled = { ...sides, before: before ?? emptyLike(some), after: after ?? emptyLike(some) };
    if (isArray(some)) walkElements(collector, place, filled);
    else walkMembers(collector, place, filled);
    return;
  }
  if (partial) {
    // A value of one shape becomes one of another, and parts of it are unknown or secret.
    const secret = [sides.beforeSensitive, sides.afterSensitive].some(anyMark) || holdsSecret(collector, before);
    const shown = secret || holdsSecret(collector, after) ? { sensitive: true } : { before };
    emit(collector, place, sides, { ...shown, unknown: anyMark(unknown) });
    return;
  }
  if (typeof before === 'string' && typeof after === 'string') {
    walkTexts(collector, place, sides, before, after);
    return;
  }
  leaf(collector, place, sides);
}

/** Unmarked copies of marked values, such as `terraform_data.output`. */
function holdsSecret(collector: Collector, value: Json): boolean {
  if (typeof value === 'string') return collector.isSecret(value);
  if (isArray(value)) return value.some((item) => holdsSecret(collector, item));
  return isObject(value) && Object.values(value).some((item) => holdsSecret(collector, item));
}

function emptyLike(value: Json): Json {
  return isArray(value) ? [] : {};
}

function walkMembers(collector: Collector, place: Place, sides: Sides): void {
  const keys = new Set([...keysOf(sides.before), ...keysOf(sides.after), ...keysOf(sides.unknown)]);
  for (const key of [...keys].sort()) {
    walk(
      collector,
      {
        text: appendStep(place.text, key),
        steps: [...place.steps, key],
        shape: memberShape(place.shape, key),
      },
      {
        before: own(sides.before, key) ?? null,
        after: own(sides.after, key) ?? null,
        unknown: markOf(sides.unknown, key),
        beforeSensitive: markOf(sides.beforeSensitive, key),
        afterSensitive: markOf(sides.afterSensitive, key),
      },
    );
  }
}

function keysOf(value: Json | undefined): string[] {
  return isObject(value) ? Object.keys(value) : [];
}

function walkElements(collector: Collector, place: Place, sides: Sides): void {
  const before = elements(sides.before, undefined, sides.beforeSensitive);
  const after = elements(sides.after, sides.unknown, sides.afterSensitive);
  const plain = [...before, ...after].every(({ value, unknown, sensitive }) => {
    if (holdsSecret(collector, value)) return false;
    return (
      !anyMark(unknown) && !anyMark(sensitive) && (value === null || typeof value !== 'object' || isExactNumber(value))
    );
  });
  // A short list of plain values reads best as a whole: ["1", "2"] -> ["1", "2", "3"].
  const short =
    plain && before.length <= 8 && after.length <= 8 && JSON.stringify([sides.before, sides.after]).length <= 120;
  const match = matchElements(
    before,
    after,
    place.shape.kind === 'set' ? 'set' : place.shape.kind === 'list' ? 'list' : 'any',
  );
  if (match.pairs.length === 0 && match.removed.length === 0 && match.added.length === 0) {
    if (match.reordered) emit(collector, place, sides, { kind: 'order' });
    return;
  }
  if (short) {
    leaf(collector, place, sides);
    return;
  }
  const shape = elementShape(place.shape);
  const at = (element: Element, selector: string) => ({
    text: `${place.text}[${selector}]`,
    steps: [...place.steps, element.index],
    shape,
  });
  const nothing = { value: null, unknown: undefined, sensitive: undefined };
  const one = (where: Place, from: Omit<Element, 'index'>, to: Omit<Element, 'index'>) =>
    walk(collector, where, {
      before: from.value,
      after: to.value,
      unknown: to.unknown,
      beforeSensitive: from.sensitive,
      afterSensitive: to.sensitive,
    });
  for (const { from, to, selector } of match.pairs) one(at(to, selector), from, to);
  for (const { element, selector } of match.removed) one(at(element, selector), element, nothing);
  for (const { element, selector } of match.added) one(at(element, selector), nothing, element);
}

function elements(value: Json, unknown: Json | undefined, sensitive: Json | undefined): readonly Element[] {
  if (!isArray(value)) return [];
  return value.map((item, index) => ({
    index,
    value: item,
    unknown: markOf(unknown, index),
    sensitive: markOf(sensitive, index),
  }));
}

function walkTexts(collector: Collector, place: Place, sides: Sides, before: string, after: string): void {
  const left = jsonInside(before);
  const right = jsonInside(after);
  if (left !== undefined && right !== undefined && isArray(left) === isArray(right)) {
    if (sameJson(left, right) && !forces(collector, place)) {
      collector.cosmetic += 1; // other blanks or another order of keys
      return;
    }
    const inside = { ...collector, found: [] as AttributeChange[], cosmetic: 0, oneSided: false };
    const text = `jsondecode(${place.text})`;
    walk(inside, { text, steps: place.steps, shape: anyShape }, { ...sides, before: left, after: right });
    // Every inner step would otherwise be compared with replace paths that know nothing of the inside.
    for (const found of inside.found) {
      collector.found.push({ ...found, forcesReplacement: forces(collector, place) });
    }
    collector.cosmetic += inside.cosmetic;
    return;
  }
  if (before.includes('\n') || after.includes('\n')) {
    emit(collector, place, sides, { before, after, multiline: true });
    return;
  }
  leaf(collector, place, sides);
}

function jsonInside(text: string): JsonObject | readonly Json[] | undefined {
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    const value = parseJson(text);
    return isObject(value) || isArray(value) ? value : undefined;
  } catch {
    return undefined; // only looks like JSON
  }
}

function leaf(collector: Collector, place: Place, sides: Sides): void {
  const { before, after } = sides;
  if (collector.oneSided && isEmpty(before) && isEmpty(after)) return;
  if (!collector.oneSided && isNothing(before) && isNothing(after) && !forces(collector, place)) {
    collector.cosmetic += 1;
    return;
  }
  emit(collector, place, sides, { before, after });
}

function isEmpty(value: Json): boolean {
  if (value === null || value === '') return true;
  return isArray(value) ? value.length === 0 : isObject(value) && Object.keys(value).length === 0;
}

/** Providers of the older SDK write null, "", [], {} and false for the same thing, and not always the same of them. */
function isNothing(value: Json): boolean {
  return value === false || isEmpty(value);
}

function forces(collector: Collector, place: Place): boolean {
  return collector.replacePaths.some((path) => pathsTouch(path, place.steps));
}

function emit(collector: Collector, place: Place, sides: Sides, more: Partial<AttributeChange>): void {
  const known = sides.after !== null || more.unknown === true;
  collector.found.push({
    path: place.text,
    steps: place.steps,
    kind: sides.before === null ? 'add' : known ? 'change' : 'remove',
    sensitive: false,
    sensitivityChanges: false,
    unknown: false,
    multiline: false,
    forcesReplacement: forces(collector, place),
    ...more,
  });
}
