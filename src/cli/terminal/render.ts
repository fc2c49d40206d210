/**
 * Our reports for the eyes of somebody at a terminal. The Markdown that a reviewer reads on GitHub goes in; text for a
 * terminal comes out: nothing folded, no syntax left over, alerts as coloured bars, differences in colour.
 */
import { type Alert, type Block, blocksOf } from './blocks.ts';
import { type Colour, faint, type Line, type Piece, paint, plain, type Style } from './ink.ts';
import { inline, printable } from './inline.ts';
import { tableLines } from './table.ts';
import { columns } from './width.ts';
import { widthOf, wrap } from './wrap.ts';

export interface TerminalOptions {
  /** Columns. */
  readonly width: number;
  readonly colour: boolean;
  /** Height of the terminal: a longer report says its headline again at the end, where the reader then is. */
  readonly rows?: number;
}

const alerts: Readonly<Record<Alert, { readonly word: string; readonly colour: Colour }>> = {
  note: { word: 'Note', colour: 'blue' },
  tip: { word: 'Tip', colour: 'green' },
  important: { word: 'Important', colour: 'magenta' },
  warning: { word: 'Warning', colour: 'yellow' },
  caution: { word: 'Caution', colour: 'red' },
};

const bullet = '• ';

/** @returns Lines with a line end behind each. */
export function toTerminal(markdown: string, { width, colour, rows }: TerminalOptions): string {
  const blocks = blocksOf(markdown);
  const lines = [...stack(blocks, width)];
  const heading = blocks.findIndex(({ kind }) => kind === 'heading');
  const headline = blocks[heading + 1];
  if (rows !== undefined && lines.length >= rows && headline?.kind === 'paragraph') {
    lines.push([], ruled([], width), ...linesOf(headline, width));
  }
  return lines.map((line) => `${paint(line, colour)}\n`).join('');
}

/**
 * Blocks below each other with an empty line between. A difference belongs to the sentence above it, and so does what is
 * said below a difference, unless it begins with the next address or heading.
 */
function stack(blocks: readonly Block[], width: number): readonly Line[] {
  const lines: Line[] = [];
  let before: 'sentence' | 'detail' | 'other' | undefined;
  for (const block of blocks) {
    const isNote = before === 'detail' && block.kind === 'paragraph' && /^[A-Za-z0-9]/.test(block.text);
    const shown = isNote ? prefixed(linesOf(block, width - 2), [blank(2)], [blank(2)]) : linesOf(block, width);
    if (shown.length === 0) continue;
    const isClose = isNote || (block.kind === 'fence' && (before === 'sentence' || before === 'detail'));
    if (before !== undefined && !isClose) lines.push([]);
    lines.push(...shown);
    before = isNote || block.kind === 'fence' ? 'detail' : block.kind === 'paragraph' ? 'sentence' : 'other';
  }
  return lines;
}

function linesOf(block: Block, width: number): readonly Line[] {
  switch (block.kind) {
    case 'heading':
      return wrap(headingOf(block.text), width);
    case 'paragraph':
      return paragraphLines(inline(block.text), width);
    case 'list':
      return block.items.flatMap((item) => itemLines(item, width));
    case 'fence':
      return block.lines.flatMap((line) => fenceLines(line, block.language, width));
    case 'table':
      return tableLines(block, width);
    case 'quote':
      return quoteLines(block, width);
    case 'details':
      return detailsLines(block, width);
    case 'rule':
      return [ruled([], width)];
  }
}

/** The signs of a verdict as words of a terminal: emoji differ in width from one to the next. */
function headingOf(text: string): Line {
  const [, sign = '', rest = text] = /^(❌|⚠️?) (.*)$/su.exec(text) ?? [];
  const pieces = inline(rest).map(({ text: shown, style }) => ({ text: shown, style: { ...style, bold: true } }));
  if (sign === '') return pieces;
  return [{ text: sign === '❌' ? '✗ ' : '! ', style: { bold: true, colour: 'red' } }, ...pieces];
}

/** An address that a sentence begins with is what the reader looks for, so it stands out and the rest hangs below it. */
function paragraphLines(pieces: Line, width: number): readonly Line[] {
  const [first, ...rest] = pieces;
  if (first === undefined) return [];
  if (first.style.colour !== 'cyan') return wrap(pieces, width);
  return wrap([{ text: first.text, style: { ...first.style, bold: true } }, ...rest], width, 2);
}

function itemLines(blocks: readonly Block[], width: number): readonly Line[] {
  const [only] = blocks;
  const isSentence = blocks.length === 1 && only?.kind === 'paragraph';
  const lines = isSentence ? wrap(inline(only.text), width - 2) : stack(blocks, width - 2);
  return prefixed(lines, [{ text: bullet, style: faint }], [blank(2)]);
}

function quoteLines({ alert, blocks }: Extract<Block, { kind: 'quote' }>, width: number): readonly Line[] {
  const { word, colour } = alert === undefined ? { word: '', colour: undefined } : alerts[alert];
  const bar: Line = [{ text: '┃ ', style: colour === undefined ? faint : { colour } }];
  const title: readonly Line[] = colour === undefined ? [] : [[{ text: word, style: { bold: true, colour } }]];
  const lines = stack(blocks, width - 2).map((line) => (colour === undefined ? line : lit(line, colour)));
  return prefixed([...title, ...lines], bar, bar);
}

/** The bold words that an item of an alert begins with, in the colour of the alert: they say what happens. */
function lit(line: Line, colour: Colour): Line {
  const [first, ...rest] = line;
  if (first?.text !== bullet) return line;
  const found = rest.findIndex(({ style }) => style.bold !== true || style.colour !== undefined);
  const end = found < 0 ? rest.length : found;
  const lead = rest.slice(0, end).map(({ text }): Piece => ({ text, style: { bold: true, colour } }));
  return [{ text: bullet, style: { colour } }, ...lead, ...rest.slice(end)];
}

function detailsLines({ summary, blocks }: Extract<Block, { kind: 'details' }>, width: number): readonly Line[] {
  const title = inline(summary).map(({ text, style }) => ({ text, style: { ...style, bold: true } }));
  const start: Line = [{ text: '── ', style: faint }];
  const isLong = widthOf(title) + 6 > width;
  const head = isLong ? prefixed(wrap(title, width - 3), start, [blank(3)]) : [ruled(title, width)];
  return [...head, [], ...stack(blocks, width)];
}

/** A line across, with a title in it when there is one. */
function ruled(title: Line, width: number): Line {
  if (title.length === 0) return [{ text: '─'.repeat(width), style: faint }];
  const rest = width - widthOf(title) - 4;
  return [{ text: '── ', style: faint }, ...title, { text: ` ${'─'.repeat(rest)}`, style: faint }];
}

const signs: Readonly<Record<string, Style>> = {
  '+': { colour: 'green' },
  '-': { colour: 'red' },
  '!': { colour: 'yellow' },
  '#': faint,
};
const forcing = /^(.*\S)(\s+# forces replacement)$/s;

function fenceLines(source: string, language: string, width: number): readonly Line[] {
  const text = printable(source);
  const style = language === 'diff' ? (signs[text[0] ?? ''] ?? plain) : plain;
  const [, body = text, note = ''] = (language === 'diff' ? forcing.exec(text) : null) ?? [];
  // What does not fit goes on below its own beginning.
  const indent = Math.min((/^[-+!#]? */.exec(text)?.[0].length ?? 0) + 2, Math.floor(width / 3));
  const lines = [...wrap([{ text: body, style }], width - 2, indent)];
  if (note !== '') {
    const shown: Piece = { text: note.trimStart(), style: { colour: 'red', bold: true } };
    const last = lines.at(-1) ?? [];
    const fits = widthOf(last) + columns(note) <= width - 2;
    if (fits) lines[lines.length - 1] = [...last, blank(2), shown];
    else lines.push(...prefixed(wrap([shown], width - 2 - indent), [blank(indent)], [blank(indent)]));
  }
  return prefixed(lines, [blank(2)], [blank(2)]);
}

function blank(count: number): Piece {
  return { text: ' '.repeat(count), style: plain };
}

function prefixed(lines: readonly Line[], first: Line, others: Line): readonly Line[] {
  return lines.map((line, at) => [...(at === 0 ? first : others), ...line]);
}
