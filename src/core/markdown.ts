/**
 * The only escaper of the suite: Markdown for GitHub out of text that others wrote. Whatever the data says, it brings in
 * no image, link, mention, reference, heading, list, task box, HTML or table cell of its own.
 *
 * Two families of rules have to be broken in different ways:
 * - Syntax (CommonMark, GFM, `$math$`) is read from the source, so a character reference (`&#42;`) disarms it. References
 *   are used instead of backslashes because they also work inside raw HTML such as `<summary>`.
 * - Mentions, references, commit ids and emoji are found by GitHub in the *rendered* text, where references are already
 *   decoded, so these get a zero-width space (`@&#8203;name`). Inside code GitHub looks for none of them.
 */

/** A zero-width space; written as a reference so that the source of a report has no invisible characters. */
const BREAK = '&#8203;';
/** Marks a break while escaping. Unambiguous: {@link visible} has made each one that came with the data visible. */
const MARK = '\u200b';

// Controls, format characters (bidi, zero-width), lone surrogates, line separators, and whatever renders as nothing.
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
// Line ends and tabs are laid out by the callers; U+FE0E/F only choose between the text and the emoji form of a character.
const LEFT_ALONE = new Set(['\n', '\r', '\t', '\ufe0e', '\ufe0f']);

/** Shows characters that cannot be seen, or that reorder what is seen, as `\u{202e}`. */
export function visible(value: string): string {
  return value.replace(INVISIBLE, (character) =>
    LEFT_ALONE.has(character) ? character : `\\u{${character.codePointAt(0)?.toString(16)}}`,
  );
}

// Commit ids are linked from 7 hexadecimal digits on, up to 40, when they stand alone.
const COMMIT_ID = /(?<!\w)[0-9a-f]{7,40}(?!\w)/gi;
const UNDERSCORES = /_+/g;

function brokenUp(value: string): string {
  return value
    .replace(/[@#]/g, `$&${MARK}`)
    .replace(/GH-/gi, `$&${MARK}`)
    .replace(/www(?=\.)/gi, `$&${MARK}`)
    .replace(/:(?=\/\/|[\w+-]+:|$)/g, `$&${MARK}`)
    .replace(/\[(?=[ xX]\])/g, `$&${MARK}`)
    .replace(COMMIT_ID, (id) => id.match(/.{1,6}/g)?.join(MARK) ?? id);
}

const reference = (character: string): string => `&#${character.codePointAt(0)};`;

function escaped(value: string): string {
  return value
    .replace(/[&<>*[\]\\`|$~]/g, (character) => NAMED[character] ?? reference(character))
    .replace(UNDERSCORES, (run: string, at: number, whole: string) =>
      // Between letters and digits an underscore is no emphasis, and names stay readable in the source.
      /\w/.test(whole[at - 1] ?? ' ') && /[A-Za-z0-9]/.test(whole[at + run.length] ?? ' ')
        ? run
        : '&#95;'.repeat(run.length),
    )
    .replaceAll(MARK, BREAK);
}
const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * Inline text from outside, on one line: safe in a paragraph, list item, table cell, heading and `<summary>`. Readers see
 * the very characters of the data; line ends become spaces.
 */
export function text(value: string): string {
  const line = visible(value).replace(/\r\n?|[\n\t]/g, ' ');
  return escaped(brokenUp(line))
    .replace(/^ | $/g, '&#32;')
    .replace(/^((?:&#32; *)?)([-+=])/, (_, space: string, sign: string) => space + reference(sign))
    .replace(/^((?:&#32; *)?\d{1,9})([.)])/, (_, number: string, sign: string) => number + reference(sign));
}

function longestRun(value: string): number {
  return value.match(/`+/g)?.reduce((longest, run) => Math.max(longest, run.length), 0) ?? 0;
}

/**
 * Inline code from outside; line ends and tabs show as `\n` and `\t`. Safe in table cells: a pipe would end the cell even
 * inside backticks (and `\|` would show its backslash outside tables), so such code is written as `<code>`. Do not put
 * two of them side by side without anything between: their backticks would run together.
 */
export function code(value: string): string {
  const shown = visible(value).replace(/[\r\n\t]/g, (end) => ({ '\r': '\\r', '\n': '\\n' })[end] ?? '\\t');
  if (shown === '' || shown.includes('|')) return `<code>${text(shown)}</code>`;
  const marks = '`'.repeat(longestRun(shown) + 1);
  // One space is taken off at both ends when both are spaces; a backtick at an end would lengthen the marks.
  const pad = /^`|`$|^ .*[^ ].* $/.test(shown) ? ' ' : '';
  return marks + pad + shown + pad + marks;
}

/** A code block from outside. `language` is a word of ours such as `diff`. */
export function fence(value: string, language = ''): string {
  if (!/^[\w+-]*$/.test(language)) throw new Error(`Not the name of a language: ${language}`);
  const body = visible(value.replace(/\r\n?/g, '\n'));
  const marks = '`'.repeat(Math.max(3, longestRun(body) + 1));
  return `${marks}${language}\n${body}${body === '' || body.endsWith('\n') ? '' : '\n'}${marks}`;
}

/** A link of ours; only http and https, never with credentials, else just the label. */
export function link(label: string, url: string): string {
  if (!URL.canParse(url)) return text(label);
  const target = new URL(url);
  if (!/^https?:$/.test(target.protocol) || target.username !== '' || target.password !== '') return text(label);
  const href = target.href.replace(
    /[<>|\\`]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `[${text(label)}](<${href}>)`;
}

const CODE_SPAN = /(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)/g;

/** What {@link text}, {@link code} and `**bold**` produce, as HTML: Markdown is not read within `<summary>`. */
function inlineHtml(markdown: string): string {
  let html = '';
  let done = 0;
  const plain = (part: string): string => part.replace(/\*\*(.+?)\*\*/g, '<b>$1</b>');
  for (const { index, 0: whole, 2: inner = '' } of markdown.matchAll(CODE_SPAN)) {
    const value = /^ .*[^ ].* $/.test(inner) ? inner.slice(1, -1) : inner;
    html += `${plain(markdown.slice(done, index))}<code>${value.replace(/[&<>]/g, (sign) => NAMED[sign] ?? sign)}</code>`;
    done = index + whole.length;
  }
  return html + plain(markdown.slice(done));
}

/** A fold. `summary` is one line made of {@link text}, {@link code} and `**bold**`; `body` is Markdown. */
export function details(summary: string, body: string): string {
  return `<details><summary>${inlineHtml(summary.replace(/\s*\n\s*/g, ' '))}</summary>\n\n${body.replace(/^\n+|\n+$/g, '')}\n\n</details>`;
}

export type Alignment = 'left' | 'right' | 'centre' | 'none';

const DELIMITERS: Readonly<Record<Alignment, string>> = { left: ':---', right: '---:', centre: ':---:', none: '---' };

/** A table of Markdown cells; short rows are filled up with empty cells, longer ones are a bug of the caller. */
export function table(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  align: readonly Alignment[] = [],
): string {
  const row = (cells: readonly string[]): string => {
    if (cells.length > headers.length)
      throw new Error(`A row of ${cells.length} cells in a table of ${headers.length}`);
    return `| ${headers.map((_, at) => (cells[at] ?? '').replace(/\s*\n\s*/g, ' ').replaceAll('|', '&#124;')).join(' | ')} |`;
  };
  const delimiters = headers.map((_, at) => DELIMITERS[align[at] ?? 'none']);
  return [row(headers), `| ${delimiters.join(' | ')} |`, ...rows.map(row)].join('\n');
}

/** The first lines of a text, and how many were cut: `… 12 more lines`. For text that is then escaped or fenced. */
export function truncateLines(value: string, maxLines: number): string {
  const lines = value.replace(/\r?\n$/, '').split('\n');
  if (lines.length <= maxLines) return value;
  const cut = lines.length - maxLines;
  return [...lines.slice(0, maxLines), `… ${cut.toLocaleString('en')} more ${cut === 1 ? 'line' : 'lines'}`].join('\n');
}

/** The first characters of a text, never half a surrogate pair. For text that is then escaped or fenced. */
export function truncate(value: string, maxLength: number): string {
  if (value.length <= maxLength) return value;
  return `${value.slice(0, maxLength - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
