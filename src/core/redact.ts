/**
 * What leaves this process passes here: logs, comments, summaries, outputs, error messages. Values that are known to be
 * secret are hidden wherever they appear and however they are encoded; then secrets that can be told by their form are.
 *
 * Known limits: of base64 within base64 only values of twelve bytes and more are found; torn apart by line ends, only those
 * of sixteen characters and more, where no two line ends are nearer than eight characters. What stands before each
 * continued line may be blanks, up to two signs of diffs and quotations, and quotes; line numbers are not seen through.
 */
import { createHmac, randomBytes } from 'node:crypto';
import { looksSecret } from './redact/assignments.ts';
import { detectSecrets, hintWords } from './redact/detectors.ts';
import { createKnownValues } from './redact/known.ts';
import { mergeSpans, type Span } from './redact/needles.ts';
import { type Refusal, refusalOf } from './redact/refusals.ts';
import { HAS, type Scan, scan } from './redact/scan.ts';
import {
  type View,
  withoutBackslashes,
  withoutMarkup,
  withoutPercents,
  withoutQuotedQuotes,
  withoutReferences,
} from './redact/views.ts';

export type { Refusal } from './redact/refusals.ts';

/** What stands in place of a secret. */
export const REDACTED = '(sensitive)';

const MIN_LINE = 8;
/** How escapes are undone, and what a text without any of them does not have. */
const UNDO = [
  { flags: HAS.ampersand | HAS.zeroWidthSpace, undo: withoutReferences },
  { flags: HAS.backslash, undo: withoutMarkup },
  { flags: HAS.backslash, undo: withoutBackslashes },
  { flags: HAS.percent, undo: withoutPercents, withoutQuotedQuotes, withoutReferences },
  { flags: HAS.quotedQuote, undo: withoutQuotedQuotes, withoutReferences },
];
const ESCAPES = UNDO.reduce((all, { flags }) => all | flags, 0);
/** How many layers of escapes are undone, as JSON in JSON in Markdown has them. */
const MAX_ESCAPES = 3;
const NOTHING: readonly Span[] = [];
const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567';

export class Redactor {
  readonly #registered = new Set<string>();
  readonly #known = createKnownValues();
  /** Drawn when it is first needed: seeding the generator takes a millisecond of every start. */
  #salt: Buffer | undefined;
  readonly #refused: { readonly label: string; readonly reason: Refusal }[] = [];

  /** Values with a label that were too short or too common to be hidden, for a warning that names the label. */
  get refused(): readonly { readonly label: string; readonly reason: Refusal }[] {
    return this.#refused;
  }

  /**
   * Hides this value from now on, and its lines of 8 characters and more. False when it is shorter than 4 characters, a
   * small number or a common word: hiding that everywhere would make every report unreadable.
   */
  add(value: string, label?: string): boolean {
    const whole = value.trim();
    const reason = refusalOf(whole);
    if (reason !== undefined) {
      if (label !== undefined && reason !== 'empty') this.#refused.push({ label, reason });
      return false;
    }
    this.#register(whole);
    if (whole.includes('\n')) for (const line of whole.split('\n')) this.#addLine(line.trim());
    if (/^[[{]/.test(whole)) this.#addDocument(whole);
    return true;
  }

  /** {@link add} for everything inside a JSON-like value; gives the number of values that are hidden. */
  addDeep(value: unknown, label?: string): number {
    if (typeof value === 'string') return this.add(value, label) ? 1 : 0;
    if (typeof value === 'number' || typeof value === 'bigint') return this.add(String(value), label) ? 1 : 0;
    if (typeof value !== 'object' || value === null) return 0;
    const entries: readonly (readonly [unknown, unknown])[] = Array.isArray(value)
      ? [...value.entries()]
      : Object.entries(value);
    let added = 0;
    for (const [key, child] of entries)
      added += this.addDeep(child, label === undefined ? undefined : `${label}.${String(key)}`);
    return added;
  }

  /** The text with each secret replaced by {@link REDACTED}; secrets that overlap or touch become one. */
  redact(text: string): string {
    const spans = this.find(text);
    if (spans.length === 0) return text;
    let redacted = '';
    let done = 0;
    for (const [start, end] of spans) {
      redacted += text.slice(done, start) + REDACTED;
      done = end;
    }
    return redacted + text.slice(done);
  }

  /** Where the secrets of a text stand, in order and apart from each other. */
  find(text: string): readonly Span[] {
    if (text.length < 4) return NOTHING;
    this.#known.settle();
    const scanned = scan(text, this.#known.table, hintWords);
    if ((scanned.flags & ESCAPES) === 0 && scanned.words.length === 0 && scanned.grams.length === 0) return NOTHING;
    return mergeSpans(this.#spans(text, scanned));
  }

  /**
   * A short name for a value: the same value has the same name within this process, and nobody can find the value by
   * trying. It shows that a secret changes. Six letters and digits, too few to be taken for a commit id.
   */
  digest(value: unknown): string {
    this.#salt ??= randomBytes(32);
    const bytes = createHmac('sha256', this.#salt)
      .update(typeof value === 'string' ? `s${value}` : `j${JSON.stringify(value)}`)
      .digest();
    return [...bytes.subarray(0, 6)].map((byte) => BASE32[byte & 31]).join('');
  }

  #register(value: string): void {
    if (this.#registered.has(value)) return;
    this.#registered.add(value);
    this.#known.add(value);
  }

  #addLine(line: string): void {
    // `apiVersion: v1` and `kind: Config` of a kubeconfig are in every manifest.
    if (line.length < MIN_LINE || /^(?:apiVersion|kind): [\w./]+$|^[\w.-]+:$|^-----[A-Z0-9 ]+-----$/.test(line)) return;
    if (refusalOf(line) !== undefined) return;
    this.#register(line);
    const assigned = /^[\w.-]+\s*[:=]\s*["']?(.+?)["']?,?$/.exec(line)?.[1];
    if (assigned !== undefined && looksSecret(assigned)) this.#register(assigned);
  }

  /** A secret that is a JSON document may be shown taken apart. */
  #addDocument(json: string): void {
    const leaves = (value: unknown): void => {
      if (typeof value === 'string') {
        if (value.includes('\n') || looksSecret(value)) this.add(value);
      } else if (typeof value === 'object' && value !== null) Object.values(value).forEach(leaves);
    };
    try {
      leaves(JSON.parse(json));
    } catch {
      // Not a document after all: it is hidden as a whole and by its lines.
    }
  }

  /** Finds in the text as it is and with escapes undone, again and again while there are any. */
  #spans(text: string, scanned: Scan): Span[] {
    const spans: Span[] = [];
    const seen = new Set<string>([text]);
    let level: (readonly [View, Scan])[] = [[{ text, original: (at) => at }, scanned]];
    for (let depth = 0; level.length > 0; depth++) {
      const deeper: (readonly [View, Scan])[] = [];
      for (const [view, found] of level) {
        for (const [start, end] of [...this.#known.find(view.text, found), ...detectSecrets(view.text, found.words)]) {
          if (view.text.slice(start, end) !== REDACTED) spans.push([view.original(start), view.original(end)]);
        }
        if (depth === MAX_ESCAPES) continue;
        for (const { flags, undo } of UNDO) {
          const plain = (found.flags & flags) === 0 ? undefined : undo(view);
          if (plain === undefined || seen.has(plain.text)) continue;
          seen.add(plain.text);
          deeper.push([plain, scan(plain.text, this.#known.table, hintWords)]);
        }
      }
      level = deeper;
    }
    return spans;
  }
}

/** The redactor of this process. */
export const redactor = new Redactor();
