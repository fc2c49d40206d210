/** Finds thousands of known values in long texts in one pass. */

/** `start` inclusive, `end` exclusive, in UTF-16 code units. */
export type Span = readonly [start: number, end: number];

const KEY = 4;
const FILTER_BITS = 18;
const FILTER_MASK = (1 << FILTER_BITS) - 1;

export interface NeedleIndex {
  readonly size: number;
  readonly needles: readonly string[];
  /** For each place where a needle begins, the longest one. Spans may overlap. */
  find(text: string): Span[];
}

function hash(a: number, b: number, c: number, d: number): number {
  return (
    (Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b) ^ Math.imul(c, 0xc2b2ae35) ^ Math.imul(d, 0x27d4eb2f)) >>>
    (32 - FILTER_BITS)
  );
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
 * An index over needles of at least four code units. A bitmap of four-unit beginnings rules most places out; where one
 * matches, binary search among the sorted needles finds the last one not behind the text, and the longest needle that
 * stands there is that one or one of its prefixes. So even many values with one common beginning stay cheap.
 */
export function indexNeedles(values: Iterable<string>): NeedleIndex {
  const needles = [...new Set(values)].sort((a, b) => (a < b ? -1 : 1));
  const filter = new Uint8Array(FILTER_MASK + 1);
  const buckets = new Map<string, { from: number; to: number }>();
  /** The longest other needle that is a prefix of this one, -1 for none. */
  const prefix = new Int32Array(needles.length).fill(-1);
  const open: number[] = [];
  needles.forEach((needle, at) => {
    if (needle.length < KEY) throw new Error('A needle has at least four code units');
    while (open.length > 0 && !needle.startsWith(needles[open.at(-1) ?? -1] ?? '')) open.pop();
    prefix[at] = open.at(-1) ?? -1;
    open.push(at);
    filter[hash(needle.charCodeAt(0), needle.charCodeAt(1), needle.charCodeAt(2), needle.charCodeAt(3))] = 1;
    const bucket = buckets.get(needle.slice(0, KEY));
    if (bucket === undefined) buckets.set(needle.slice(0, KEY), { from: at, to: at + 1 });
    else bucket.to = at + 1;
  });

  const longestAt = (text: string, at: number): number => {
    const bucket = buckets.get(text.slice(at, at + KEY));
    if (bucket === undefined) return -1;
    let { from, to } = bucket;
    let candidate = -1;
    while (from < to) {
      const middle = (from + to) >>> 1;
      if (compare(needles[middle] ?? '', text, at) <= 0) {
        candidate = middle;
        from = middle + 1;
      } else to = middle;
    }
    while (candidate >= 0 && !text.startsWith(needles[candidate] ?? '', at)) candidate = prefix[candidate] ?? -1;
    return candidate;
  };

  return {
    size: needles.length,
    needles,
    find(text) {
      const spans: Span[] = [];
      if (needles.length === 0 || text.length < KEY) return spans;
      let a = text.charCodeAt(0);
      let b = text.charCodeAt(1);
      let c = text.charCodeAt(2);
      for (let at = 0; at + KEY <= text.length; at++) {
        const d = text.charCodeAt(at + 3);
        if (filter[hash(a, b, c, d)] === 1) {
          const found = longestAt(text, at);
          if (found >= 0) spans.push([at, at + (needles[found]?.length ?? 0)]);
        }
        a = b;
        b = c;
        c = d;
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
