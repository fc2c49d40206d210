/**
 * What leaves this process passes here: logs, comments, summaries, outputs, error messages. Values that are known to be
 * secret are hidden wherever they appear and however they are encoded; then secrets that can be told by their form are.
 *
 * Known limit: a value that is torn apart by line wrapping (as base64 at 76 columns) is not found as a whole. Nothing of
 * ours wraps lines; values of several lines are registered line by line too.
 */
import { createHmac, randomBytes } from 'node:crypto';
import { looksSecret } from './redact/assignments.ts';
import { detectSecrets } from './redact/detectors.ts';
import { formsOf, type View, viewsOf, widenBase64 } from './redact/encodings.ts';
import { indexNeedles, mergeSpans, type NeedleIndex, type Span } from './redact/needles.ts';
import { type Refusal, refusalOf } from './redact/refusals.ts';

/** What stands in place of a secret. */
export const REDACTED = '(sensitive)';

const MIN_LINE = 8;
const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567';

/** Needles added since the last search, and the indexes over earlier ones: each at least as large as the next. */
interface Layer {
  readonly indexes: NeedleIndex[];
  readonly fresh: Set<string>;
}

/** Adds the fresh needles to the indexes; equal sizes are joined, so each needle is sorted in only log(n) times. */
function settle({ indexes, fresh }: Layer): readonly NeedleIndex[] {
  if (fresh.size > 0) {
    let added: Iterable<string> = fresh;
    let size = fresh.size;
    while ((indexes.at(-1)?.size ?? Number.POSITIVE_INFINITY) <= size) {
      added = [...added, ...(indexes.pop()?.needles ?? [])];
      size = (added as string[]).length;
    }
    indexes.push(indexNeedles(added));
    fresh.clear();
  }
  return indexes;
}

export class Redactor {
  readonly #known = new Set<string>();
  readonly #exact: Layer = { indexes: [], fresh: new Set() };
  readonly #base64: Layer = { indexes: [], fresh: new Set() };
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
    if (text.length < 4) return text;
    const spans = mergeSpans(viewsOf(text).flatMap((view) => this.#spans(view)));
    let redacted = '';
    let done = 0;
    for (const [start, end] of spans) {
      redacted += text.slice(done, start) + REDACTED;
      done = end;
    }
    return redacted + text.slice(done);
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
    if (this.#known.has(value)) return;
    this.#known.add(value);
    const { exact, base64 } = formsOf(value);
    for (const form of exact) this.#exact.fresh.add(form);
    for (const form of base64) this.#base64.fresh.add(form);
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

  #spans(view: View): Span[] {
    const { text } = view;
    const spans = [
      ...settle(this.#exact).flatMap((index) => index.find(text)),
      ...settle(this.#base64).flatMap((index) => index.find(text).map((span) => widenBase64(text, span))),
      ...detectSecrets(text),
    ];
    return spans
      .filter(([start, end]) => text.slice(start, end) !== REDACTED)
      .map(([start, end]) => [view.original(start), view.original(end)] as const);
  }
}

/** The redactor of this process. */
export const redactor = new Redactor();
