/**
 * The forms in which a value can appear. Encodings that depend on what surrounds the value become needles of their own
 * (base64, hex); escapes are undone by reading the text in several views (JSON, HTML and Markdown, URLs), because every
 * writer escapes another set of characters.
 */
import type { Span } from './needles.ts';

const BASE64_CHARACTER = /[A-Za-z0-9+/_-]/;
const BITS = 6;

/** The base64 characters that depend on the value alone, for each of its three places relative to the groups of 3 bytes. */
function base64Forms(bytes: Buffer): string[] {
  return [0, 1, 2].flatMap((offset) => {
    const whole = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
    const form = whole.slice(Math.ceil((offset * 8) / BITS), Math.floor(((offset + bytes.length) * 8) / BITS));
    return [form, form.replaceAll('+', '-').replaceAll('/', '_')];
  });
}

/** The needles for one value. Base64 forms are kept apart: their neighbours hold bits of the value too. */
export function formsOf(value: string): { readonly exact: string[]; readonly base64: string[] } {
  const bytes = Buffer.from(value);
  const exact = [value, bytes.toString('hex'), bytes.toString('hex').toUpperCase()];
  // The other escapes of URLs are undone by a view; `+` is also itself.
  if (value.includes(' ')) exact.push(value.replaceAll(' ', '+'));
  // Inline text has no line ends and tabs.
  if (/[\n\t]/.test(value)) exact.push(value.replace(/\r\n?|[\n\t]/g, ' '));
  // HCL writes template markers twice.
  if (/[$%]\{/.test(value)) exact.push(value.replace(/[$%](?=\{)/g, '$&$&'));
  return { exact, base64: base64Forms(bytes).filter((form) => form.length >= 4) };
}

/** A base64 hit with the characters at its ends that hold the rest of the first and last byte, and its padding. */
export function widenBase64(text: string, [start, end]: Span): Span {
  let to = end;
  if (BASE64_CHARACTER.test(text[to] ?? '')) to++;
  while (text[to] === '=') to++;
  return [start > 0 && BASE64_CHARACTER.test(text[start - 1] ?? '') ? start - 1 : start, to];
}

/** A text with escapes undone, and where its places are in the original. */
export interface View {
  readonly text: string;
  original(at: number): number;
}

/** Undoes what `pattern` finds; `undo` gives undefined for what is no escape after all. */
function undone(view: View, pattern: RegExp, undo: (match: string) => string | undefined): View | undefined {
  const viewAt: number[] = [0];
  const sourceAt: number[] = [0];
  let text = '';
  let done = 0;
  for (const { 0: match, index } of view.text.matchAll(pattern)) {
    const plain = undo(match);
    if (plain === undefined) continue;
    text += view.text.slice(done, index);
    viewAt.push(text.length);
    sourceAt.push(index);
    text += plain;
    done = index + match.length;
    viewAt.push(text.length);
    sourceAt.push(done);
  }
  if (done === 0) return undefined;
  return {
    text: text + view.text.slice(done),
    original(at) {
      let from = 0;
      let to = viewAt.length;
      while (to - from > 1) {
        const middle = (from + to) >>> 1;
        if ((viewAt[middle] ?? 0) <= at) from = middle;
        else to = middle;
      }
      return view.original((sourceAt[from] ?? 0) + at - (viewAt[from] ?? 0));
    },
  };
}

const JSON_ESCAPES: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

/** JSON, HCL, Go and JavaScript string escapes; `\u{202e}` is also how our own reports show what cannot be seen. */
function withoutBackslashes(view: View): View | undefined {
  if (!view.text.includes('\\')) return undefined;
  return undone(view, /\\(?:u\{[0-9a-f]{1,6}\}|u[0-9a-f]{4}|x[0-9a-f]{2}|[bfnrt"'/\\])/gi, (match) => {
    const digits = /[ux]\{?([0-9a-f]+)/i.exec(match.slice(1))?.[1];
    if (digits === undefined) return JSON_ESCAPES[match.slice(1)] ?? match.slice(1);
    const point = Number.parseInt(digits, 16);
    return point > 0x10ffff ? undefined : String.fromCodePoint(point);
  });
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/** HTML character references and Markdown backslashes; zero-width spaces, with which reports break mentions, go. */
function withoutMarkup(view: View): View | undefined {
  if (!/[&\\\u200b]/.test(view.text)) return undefined;
  return undone(view, /&(?:#\d{1,7}|#x[0-9a-f]{1,6}|amp|lt|gt|quot|apos|nbsp);|\\[!-/:-@[-`{-~]|\u200b/gi, (match) => {
    if (match === '\u200b') return '';
    if (match.startsWith('\\')) return match.slice(1);
    const name = match.slice(1, -1).toLowerCase();
    if (!name.startsWith('#')) return NAMED[name];
    const point = name[1] === 'x' ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
    if (point > 0x10ffff) return undefined;
    return point === 0x200b ? '' : String.fromCodePoint(point);
  });
}

const PERCENTS =
  /%(?:[0-7][0-9a-f]|[cd][0-9a-f]%[89ab][0-9a-f]|e[0-9a-f](?:%[89ab][0-9a-f]){2}|f[0-7](?:%[89ab][0-9a-f]){3})/gi;

/** Percent escapes of UTF-8. */
function withoutPercents(view: View): View | undefined {
  if (!view.text.includes('%')) return undefined;
  return undone(view, PERCENTS, (match) => {
    const character = Buffer.from(match.replaceAll('%', ''), 'hex').toString();
    return character.includes('\ufffd') ? undefined : character;
  });
}

/** The text as it is and with each kind of escape undone; JSON also twice, and below markup. */
export function viewsOf(text: string): View[] {
  const plain: View = { text, original: (at) => at };
  const markup = withoutMarkup(plain);
  const views = [plain, markup, withoutPercents(plain)];
  for (const base of [plain, markup]) {
    const once = base && withoutBackslashes(base);
    views.push(once, once && withoutBackslashes(once));
  }
  return views.filter((view) => view !== undefined);
}
