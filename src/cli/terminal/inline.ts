/** Inline Markdown, and the little HTML that our reports use, to styled pieces. */
import { visible } from '../../core/markdown.ts';
import type { Line, Piece, Style } from './ink.ts';

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };
const breaking = '\u200b';

/** In this order: what comes first is looked for first at each place. */
const token = new RegExp(
  [
    /(?<ticks>(?<!`)`+(?!`))(?<code>.+?)(?<!`)\k<ticks>(?!`)/,
    /\\(?<escaped>[!-/:-@[-`{-~])/,
    /&(?:#(?<decimal>\d{1,7})|#[xX](?<hex>[0-9a-fA-F]{1,6})|(?<name>\w+));/,
    /<!--.*?-->/,
    /<(?<url>https?:[^<>\s]*)>/,
    /<(?<close>\/?)(?<tag>[a-zA-Z][a-zA-Z0-9]*)[^<>]*>/,
    /!?\[(?<label>[^[\]]*)\]\((?:<(?<target>[^<>]*)>|(?<bare>[^()\s]*))\)/,
    /(?<strong>\*\*)/,
    /(?<emphasis>(?<!\w)_(?=\S)|(?<=\S)_(?!\w))/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gs',
);

/** Number of marks and tags that are open, by what they do to the text. */
interface Open {
  bold: number;
  code: number;
  dim: number;
}

const effects: Readonly<Record<string, keyof Open>> = {
  b: 'bold',
  strong: 'bold',
  code: 'code',
  kbd: 'code',
  sub: 'dim',
  sup: 'dim',
  em: 'dim',
  i: 'dim',
};

/** One line of pieces; line ends within the Markdown are blanks. Whatever it holds, no control character comes out. */
export function inline(markdown: string): Line {
  const pieces: Piece[] = [];
  const open: Open = { bold: 0, code: 0, dim: 0 };
  let pending = '';
  const flush = () => {
    if (pending !== '') pieces.push({ text: printable(pending), style: styleOf(open) });
    pending = '';
  };
  const toggle = (effect: keyof Open, by: number) => {
    flush();
    open[effect] = Math.max(0, open[effect] + by);
  };
  let done = 0;
  for (const match of markdown.matchAll(token)) {
    pending += markdown.slice(done, match.index);
    done = match.index + match[0].length;
    const { code, escaped, decimal, hex, name, url, close, tag, label, target, bare, strong, emphasis } =
      match.groups ?? {};
    if (code !== undefined) {
      toggle('code', 1);
      // One blank at each end belongs to the marks when there is something between.
      pending = /^ .*[^ ].* $/s.test(code) ? code.slice(1, -1) : code;
      toggle('code', -1);
    } else if (escaped !== undefined) pending += escaped;
    else if (decimal !== undefined) pending += character(Number(decimal));
    else if (hex !== undefined) pending += character(Number.parseInt(hex, 16));
    else if (name !== undefined) pending += named[name] ?? match[0];
    else if (url !== undefined) pending += url;
    else if (tag !== undefined) {
      const effect = effects[tag.toLowerCase()];
      if (effect !== undefined) toggle(effect, close === '/' ? -1 : 1);
      else if (tag.toLowerCase() === 'br') pending += ' ';
    } else if (label !== undefined) {
      flush();
      pieces.push(...linkOf(inline(label), target ?? bare ?? '', styleOf(open)));
    } else if (strong !== undefined) toggle('bold', open.bold > 0 ? -1 : 1);
    else if (emphasis !== undefined) toggle('dim', open.dim > 0 ? -1 : 1);
  }
  pending += markdown.slice(done);
  flush();
  return pieces;
}

/** A terminal can follow an address that it sees; a hidden one would be a control sequence. */
function linkOf(label: Line, target: string, style: Style): Line {
  const shown = printable(target);
  if (shown === '' || label.some(({ text }) => text === shown)) return label;
  return [...label, { text: ` (${shown})`, style: { ...style, dim: true } }];
}

function character(point: number): string {
  // A zero-width space is how the escaper keeps GitHub from linking: here it means nothing.
  if (point === 0x200b) return '';
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd';
}

function styleOf({ bold, code, dim }: Open): Style {
  return {
    ...(bold > 0 ? { bold: true } : {}),
    ...(dim > 0 ? { dim: true } : {}),
    ...(code > 0 ? { colour: 'cyan' } : {}),
  };
}

/**
 * What a terminal would obey, or a reader not see, is shown as `\u{1b}`. The report's own escaper has done this to all that
 * comes from a plan; it is done again because here it decides over the terminal of the reader.
 */
export function printable(text: string): string {
  return visible(
    text
      .replaceAll(breaking, '')
      .replace(/\r\n?|\n/g, ' ')
      .replaceAll('\t', '    '),
  );
}
