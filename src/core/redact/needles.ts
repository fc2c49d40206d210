/** Finds thousands of known values in long texts in one pass. */

import { type GramTable, gramOf, spread } from './grams.ts';

/** `start` inclusive, `end` exclusive, in UTF-16 code units. */
export type Span = readonly [start: number, end: number];

/** Needles of at least four code units, under one kind of the table of beginnings. */
export interface Needles {
  add(needle: string): void;
  /** The length of the longest needle that stands at this place, 0 for none. */
  longestAt(text: string, at: number): number;
  /** For each place where a needle begins, the longest one. Spans may overlap. */
  find(text: string): Span[];
}

interface Index {
  readonly needles: readonly string[];
  longestAt(text: string, at: number): number;
}

/** Below 0: the needle sorts before the text at `at`; 0: it stands there; above 0: it sorts behind. */
function compare(needle: string, text: string, at: number): number {
  for (let offset = 0; offset < needle.length; offset++) {
    // Beyond the end of the text charCodeAt is NaN, and the text is the smaller one.
    const difference = needle.charCodeAt(offset) - text.charCodeAt(at + offset);
    if (difference !== 0) return Number.isNaN(difference) ? 1 : difference;
  }
  return 0;
}

/**
 * Binary search among the sorted needles finds the last one not behind the text, and the longest needle that stands there
 * is that one or one of its prefixes. So even many values with one common beginning stay cheap.
 */
function indexOf(values: string[]): Index {
  // By code units, as strings are sorted by default.
  const needles = values.sort();
  /** The longest other needle that is a prefix of this one, -1 for none. */
  const prefix = new Int32Array(needles.length).fill(-1);
  const open: number[] = [];
  needles.forEach((needle, at) => {
    while (open.length > 0 && !needle.startsWith(needles[open.at(-1) ?? -1] ?? '')) open.pop();
    prefix[at] = open.at(-1) ?? -1;
    open.push(at);
  });
  return {
    needles,
    longestAt(text, at) {
      let from = 0;
      let to = needles.length;
      let candidate = -1;
      while (from < to) {
        const middle = (from + to) >>> 1;
        if (compare(needles[middle] ?? '', text, at) <= 0) {
          candidate = middle;
          from = middle + 1;
        } else to = middle;
      }
      while (candidate >= 0 && !text.startsWith(needles[candidate] ?? '', at)) candidate = prefix[candidate] ?? -1;
      return needles[candidate]?.length ?? 0;
    },
  };
}

/**
 * Needles are sorted when the first place is found at which one may begin. Each index is at least as large as the next, and
 * equal sizes are joined: each needle is sorted in only log(n) times.
 */
export function createNeedles(table: GramTable, kind: number): Needles {
  let fresh: string[] = [];
  const indexes: Index[] = [];

  const settle = (): void => {
    let added = fresh;
    fresh = [];
    for (let last = indexes.at(-1); last !== undefined && last.needles.length <= added.length; last = indexes.at(-1)) {
      indexes.pop();
      added = added.concat(last.needles);
    }
    indexes.push(indexOf(added));
  };
  const longestAt = (text: string, at: number): number => {
    if (fresh.length > 0) settle();
    let longest = 0;
    for (const index of indexes) longest = Math.max(longest, index.longestAt(text, at));
    return longest;
  };

  return {
    add(needle) {
      if (needle.length < 4) throw new Error('A needle has at least four code units');
      table.add(gramOf(needle, 0), kind);
      fresh.push(needle);
    },
    longestAt,
    find(text) {
      const spans: Span[] = [];
      const { bits, bitShift } = table;
      let gram = 0;
      for (let end = 0; end < text.length; end++) {
        gram = (gram << 8) | (text.charCodeAt(end) & 255);
        const hash = spread(gram) >>> bitShift;
        if (((bits[hash >>> 3] ?? 0) & (1 << (hash & 7))) === 0 || end < 3 || (table.kindsOf(gram) & kind) === 0)
          continue;
        const length = longestAt(text, end - 3);
        if (length > 0) spans.push([end - 3, end - 3 + length]);
      }
      return spans;
    },
  };
}

/** Overlapping and touching spans as one, in order. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: [number, number][] = [];
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else if (end > start) merged.push([start, end]);
  }
  return merged;
}
