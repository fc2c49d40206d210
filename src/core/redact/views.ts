/**
 * A text with its escapes undone, in several ways because every writer escapes another set of characters: JSON, HTML and
 * Markdown, URLs. Each view knows where its places are in the original.
 */

/** A text with escapes undone, and where its places are in the original. */
export interface View {
  readonly text: string;
  original(at: number): number;
}

/** Collects what is replaced in a text, in order, and gives the view. */
export function rewrite(source: View) {
  const viewAt: number[] = [];
  const sourceAt: number[] = [];
  let text = '';
  let done = 0;
  return {
    replace(at: number, length: number, plain: string): void {
      text += source.text.slice(done, at) + plain;
      done = at + length;
      viewAt.push(text.length);
      sourceAt.push(done);
    },
    /** Undefined when nothing was replaced. */
    view(): View | undefined {
      if (viewAt.length === 0) return undefined;
      return {
        text: text + source.text.slice(done),
        original(at) {
          // The last replacement that ends at or before `at`.
          let from = -1;
          let to = viewAt.length;
          while (to - from > 1) {
            const middle = (from + to) >>> 1;
            if ((viewAt[middle] ?? 0) <= at) from = middle;
            else to = middle;
          }
          return source.original(from < 0 ? at : (sourceAt[from] ?? 0) + at - (viewAt[from] ?? 0));
        },
      };
    },
  };
}

const BACKSLASH = 0x5c;
const AMPERSAND = 0x26;
const ZERO_WIDTH_SPACE = 0x200b;

const JSON_ESCAPES: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };
const SIMPLE_ESCAPE = /[bfnrt"'/\\]/i;
const CODE_ESCAPE = /\\(?:u\{([0-9a-f]{1,6})\}|u([0-9a-f]{4})|x([0-9a-f]{2}))/iy;

/** JSON, HCL, Go and JavaScript string escapes; `\u{202e}` is also how our own reports show what cannot be seen. */
export function withoutBackslashes(view: View): View | undefined {
  const { text } = view;
  const rewritten = rewrite(view);
  let at = text.indexOf('\\');
  while (at >= 0 && at + 1 < text.length) {
    const next = text[at + 1] ?? '';
    let length = 2;
    if (SIMPLE_ESCAPE.test(next)) {
      rewritten.replace(at, length, JSON_ESCAPES[next] ?? next);
    } else {
      CODE_ESCAPE.lastIndex = at;
      const match = /[ux]/i.test(next) ? CODE_ESCAPE.exec(text) : null;
      const point = Number.parseInt(match?.[1] ?? match?.[2] ?? match?.[3] ?? 'none', 16);
      if (match === null || point > 0x10ffff) length = 1;
      else {
        length = match[0].length;
        rewritten.replace(at, length, String.fromCodePoint(point));
      }
    }
    at = text.indexOf('\\', at + length);
  }
  return rewritten.view();
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };
const REFERENCE = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));/iy;

/** Signs that Markdown and shells escape with a backslash: ASCII punctuation, and the blank. */
function isSign(code: number): boolean {
  return (
    (code > 0x1f && code < 0x30) ||
    (code > 0x39 && code < 0x41) ||
    (code > 0x5a && code < 0x61) ||
    (code > 0x7a && code < 0x7f)
  );
}

/** What a character reference stands for, and its length; undefined when there is none. */
function referenceAt(text: string, at: number): { readonly plain: string; readonly length: number } | undefined {
  REFERENCE.lastIndex = at;
  const [reference = '', decimal, hex, name] = REFERENCE.exec(text) ?? [];
  if (name !== undefined) return { plain: NAMED[name.toLowerCase()] ?? '', length: reference.length };
  const point = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number.parseInt(decimal, 10);
  if (reference === '' || point > 0x10ffff) return undefined;
  return { plain: point === ZERO_WIDTH_SPACE ? '' : String.fromCodePoint(point), length: reference.length };
}

function withoutHtml(view: View, alsoBackslashes: boolean): View | undefined {
  const { text } = view;
  const rewritten = rewrite(view);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === ZERO_WIDTH_SPACE) rewritten.replace(at, 1, '');
    else if (code === BACKSLASH && alsoBackslashes && isSign(text.charCodeAt(at + 1))) {
      rewritten.replace(at, 2, text[at + 1] ?? '');
      at++;
    } else if (code === AMPERSAND) {
      const reference = referenceAt(text, at);
      if (reference === undefined) continue;
      rewritten.replace(at, reference.length, reference.plain);
      at += reference.length - 1;
    }
  }
  return rewritten.view();
}

/** HTML character references; zero-width spaces, with which reports break mentions, go. */
export const withoutReferences = (view: View): View | undefined => withoutHtml(view, false);

/** The same, and the backslashes of Markdown and shells. */
export const withoutMarkup = (view: View): View | undefined => withoutHtml(view, true);

/** A single quote within single quotes, as shells have to write it, and as Python writes it for them. */
const QUOTED_QUOTE = /'\\''|'"'"'/g;

export function withoutQuotedQuotes(view: View): View | undefined {
  const rewritten = rewrite(view);
  for (const { index, 0: quotes } of view.text.matchAll(QUOTED_QUOTE)) rewritten.replace(index, quotes.length, "'");
  return rewritten.view();
}

const PERCENTS =
  /%(?:[0-7][0-9a-f]|[cd][0-9a-f]%[89ab][0-9a-f]|e[0-9a-f](?:%[89ab][0-9a-f]){2}|f[0-7](?:%[89ab][0-9a-f]){3})/iy;

/** Percent escapes of UTF-8. */
export function withoutPercents(view: View): View | undefined {
  const { text } = view;
  const rewritten = rewrite(view);
  let at = text.indexOf('%');
  while (at >= 0) {
    PERCENTS.lastIndex = at;
    const match = PERCENTS.exec(text)?.[0] ?? '%';
    const plain = match === '%' ? '\ufffd' : Buffer.from(match.replaceAll('%', ''), 'hex').toString();
    if (!plain.includes('\ufffd')) rewritten.replace(at, match.length, plain);
    at = text.indexOf('%', at + match.length);
  }
  return rewritten.view();
}
