/**
 * Finds values that are known to be secret: as they are, in base64 (of UTF-8, of UTF-16 and of base64), in hex, and torn
 * apart by line ends. Escapes are undone before, by reading the text in several views.
 */
import {
  addEncodedGrams,
  addUtf16Grams,
  createGramTable,
  GRAM,
  type GramTable,
  gramOf,
  MIN_DECODED_BYTES,
  MIN_TORN,
} from './grams.ts';
import { createNeedles, mergeSpans, type Span } from './needles.ts';
import { createRuns, type Runs } from './runs.ts';
import { HAS, type Scan, scan } from './scan.ts';
import { unwrapped } from './unwrap.ts';

export interface KnownValues {
  readonly table: GramTable;
  /** At least four code units. */
  add(value: string): void;
  /** Makes what was added since findable. To be called before a scan. */
  settle(): void;
  /** Where they stand in a text, by a scan of it. */
  find(text: string, scanned: Scan): Span[];
}

/** The forms in which a value is searched for as it is; other escapes are undone by views. */
function exactForms(value: string): string[] {
  const forms = [value];
  // The other escapes of URLs are undone by a view; `+` is also itself.
  if (value.includes(' ')) forms.push(value.replaceAll(' ', '+'));
  // Inline text has no line ends and tabs.
  if (/[\n\t]/.test(value)) forms.push(value.replace(/\r\n?|[\n\t]/g, ' '));
  // HCL writes template markers twice.
  if (/[$%]\{/.test(value)) forms.push(value.replace(/[$%](?=\{)/g, '$&$&'));
  // Lines that are put together again have no blanks.
  const squeezed = value.replace(/\s+/g, '');
  if (squeezed.length !== value.length && squeezed.length >= MIN_TORN) forms.push(squeezed);
  return forms;
}

const BITS = 6;

/** The base64 characters that depend on the value alone, for each of its three places relative to the groups of 3 bytes. */
function base64Forms(bytes: Buffer): string[] {
  return [0, 1, 2]
    .flatMap((offset) => {
      const whole = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
      const form = whole.slice(Math.ceil((offset * 8) / BITS), Math.floor(((offset + bytes.length) * 8) / BITS));
      return [form, form.replaceAll('+', '-').replaceAll('/', '_')];
    })
    .filter((form) => form.length >= 4);
}

/** A hit of such a form with the characters at its ends that hold the rest of the first and last byte, and its padding. */
function widened(text: string, start: number, end: number): Span {
  const isBase64 = (at: number): boolean => /[A-Za-z0-9+/_-]/.test(text[at] ?? '');
  let to = end;
  if (isBase64(to)) to++;
  while (text[to] === '=') to++;
  return [start > 0 && isBase64(start - 1) ? start - 1 : start, to];
}

/** Digits of hex without the first and last byte of the shortest value that is searched for by decoding. */
const MIN_HEX = (MIN_DECODED_BYTES - 2) * 2;
/** How far behind a line end the text goes on: indentation, signs and quotes come between. */
const MAX_PREFIX = 64;

/**
 * Whether four units that begin or continue a value may belong to a torn one: either the next or previous four do, too, or
 * there is a line end instead.
 */
function isBeginning(text: string, grams: readonly number[], pair: number, runs: Runs): boolean {
  const at = grams[pair] ?? 0;
  const kinds = grams[pair + 1] ?? 0;
  if (kinds === GRAM.hex) {
    // Parts of UUIDs look like letters in hex.
    const [start, end] = runs.hexSpan(at);
    if (
      end - start < MIN_HEX &&
      !text.slice(end, end + 8).includes('\n') &&
      !text.slice(Math.max(0, start - 8), start).includes('\n')
    )
      return false;
  }
  const related =
    kinds | ((kinds & GRAM.exact) === 0 ? 0 : GRAM.second) | ((kinds & GRAM.second) === 0 ? 0 : GRAM.exact);
  for (let other = pair + 2; (grams[other] ?? Number.POSITIVE_INFINITY) <= at + 4; other += 2)
    if (grams[other] === at + 4 && (related & (grams[other + 1] ?? 0)) !== 0) return true;
  for (let other = pair - 2; other >= 0 && (grams[other] ?? 0) >= at - 4; other -= 2)
    if (grams[other] === at - 4 && (related & (grams[other + 1] ?? 0)) !== 0) return true;
  if (text.slice(at + 4, at + 12).includes('\n')) return true;
  const before = text.slice(Math.max(0, at - MAX_PREFIX), at);
  const line = before.lastIndexOf('\n');
  // At most three units of the torn beginning, and signs.
  return line >= 0 && before.slice(line + 1).replace(/\s+/g, '').length <= 8;
}

/** How much longer a value may be in an encoding, half as much again for line ends with their indentation and signs. */
function growth(kinds: number): number {
  if ((kinds & GRAM.utf16) !== 0) return 4;
  if ((kinds & GRAM.hex) !== 0) return 3;
  return (kinds & (GRAM.base64 | GRAM.nested)) === 0 ? 1.5 : 2;
}

/** How often base64 is undone within base64. */
const MAX_DEPTH = 1;
const IN_BASE64 = GRAM.base64 | GRAM.utf16 | GRAM.nested;

export function createKnownValues(): KnownValues {
  const table = createGramTable();
  const exact = createNeedles(table, GRAM.exact);
  const shortBase64 = createNeedles(table, GRAM.shortBase64);
  // The first and last byte share characters of base64 with what surrounds the value, so they are not compared.
  const inner = createNeedles(table, GRAM.inner);
  let fresh: string[] = [];
  /** Bytes of the longest value. */
  let longest = 0;

  const enter = (value: string): void => {
    const bytes = Buffer.from(value);
    longest = Math.max(longest, bytes.length);
    for (const form of exactForms(value)) {
      exact.add(form);
      if (form.length >= MIN_TORN) table.add(gramOf(form, 4), GRAM.second);
    }
    addUtf16Grams(table, value);
    if (bytes.length < MIN_DECODED_BYTES) {
      for (const form of base64Forms(bytes)) shortBase64.add(form);
      exact.add(bytes.toString('hex'));
      exact.add(bytes.toString('hex').toUpperCase());
    } else {
      inner.add(bytes.length === value.length ? value.slice(1, -1) : bytes.toString('latin1', 1, bytes.length - 1));
      addEncodedGrams(table, value, bytes);
    }
  };

  const findInBase64 = (at: number, kinds: number, runs: Runs, depth: number): Span[] => {
    const decoded = runs.base64(at, kinds);
    if (decoded === undefined) return [];
    const { bytes, original } = decoded;
    const latin1 = bytes.toString('latin1');
    const spans =
      (decoded.kinds & GRAM.base64) === 0 ? [] : inner.find(latin1).map(([start, end]) => original(start - 1, end + 1));
    if ((decoded.kinds & GRAM.utf16) !== 0) {
      for (const odd of [0, 1]) {
        for (const [start, end] of exact.find(bytes.toString('utf16le', odd)))
          spans.push(original(odd + start * 2, odd + end * 2));
      }
    }
    if ((decoded.kinds & GRAM.nested) !== 0 && depth < MAX_DEPTH)
      spans.push(...findIn(latin1, scan(latin1, table), depth + 1).map(([start, end]) => original(start, end)));
    return spans;
  };

  const findInHex = (at: number, runs: Runs): Span[] => {
    const [start, end] = runs.hexSpan(at);
    const decoded = end - start < MIN_HEX ? undefined : runs.hex(at);
    if (decoded === undefined) return [];
    return inner.find(decoded.bytes.toString('latin1')).map(([from, to]) => decoded.original(from - 1, to + 1));
  };

  const findIn = (text: string, { grams }: Scan, depth: number): Span[] => {
    const spans: Span[] = [];
    const runs = createRuns(text);
    for (let pair = 0; pair < grams.length; pair += 2) {
      const at = grams[pair] ?? 0;
      const kinds = grams[pair + 1] ?? 0;
      if ((kinds & GRAM.exact) !== 0) {
        const length = exact.longestAt(text, at);
        if (length > 0) spans.push([at, at + length]);
      }
      if ((kinds & GRAM.shortBase64) !== 0) {
        const length = shortBase64.longestAt(text, at);
        if (length > 0) spans.push(widened(text, at, at + length));
      }
      if ((kinds & IN_BASE64) !== 0)
        for (const span of findInBase64(at, kinds & IN_BASE64, runs, depth)) spans.push(span);
      if ((kinds & GRAM.hex) !== 0) for (const span of findInHex(at, runs)) spans.push(span);
    }
    return spans;
  };

  /** Where a torn value may lie: around each place where one of its parts begins, from the line before on. */
  const surroundings = (text: string, grams: readonly number[]): Span[] => {
    const spans: Span[] = [];
    const runs = createRuns(text);
    let covered = -1;
    for (let pair = 0; pair < grams.length; pair += 2) {
      const at = grams[pair] ?? 0;
      const reach = Math.ceil(longest * growth(grams[pair + 1] ?? 0)) + 100;
      if (at + reach <= covered || !isBeginning(text, grams, pair, runs)) continue;
      const line = text.lastIndexOf('\n', at);
      const before = line <= 0 ? 0 : text.lastIndexOf('\n', line - 1) + 1;
      covered = at + reach;
      spans.push([Math.max(before, at - reach), Math.min(text.length, covered)]);
    }
    return mergeSpans(spans);
  };

  const findTorn = (text: string, { flags, grams }: Scan): Span[] => {
    if ((flags & HAS.lineEnd) === 0 || longest < MIN_TORN) return [];
    const spans: Span[] = [];
    for (const [from, to] of surroundings(text, grams)) {
      for (const view of unwrapped(text, from, to)) {
        for (const [start, end] of findIn(view.text, scan(view.text, table), MAX_DEPTH)) {
          const span: Span = [view.original(start), view.original(end - 1) + 1];
          // What is not torn is found without this; short values may arise where any two words meet.
          if (end - start >= MIN_TORN && text.slice(...span).includes('\n')) spans.push(span);
        }
      }
    }
    return spans;
  };

  return {
    table,
    add(value) {
      fresh.push(value);
    },
    settle() {
      if (fresh.length === 0) return;
      for (const value of fresh) enter(value);
      fresh = [];
    },
    find: (text, scanned) =>
      scanned.grams.length === 0 ? [] : [...findIn(text, scanned, 0), ...findTorn(text, scanned)],
  };
}
