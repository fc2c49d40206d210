/** A table in columns; where they cannot fit, each row as a short list. */
import type { Alignment } from './blocks.ts';
import { faint, type Line, type Piece, plain } from './ink.ts';
import { inline } from './inline.ts';
import { longestWord, widthOf, wrap } from './wrap.ts';

export interface TableSource {
  readonly headers: readonly string[];
  readonly align: readonly Alignment[];
  readonly rows: readonly (readonly string[])[];
}

const gap = 2;

export function tableLines(source: TableSource, width: number): readonly Line[] {
  const { headers, align, rows } = withoutEmpty(source);
  const head = headers.map((header) => inline(header).map(({ text }): Piece => ({ text, style: faint })));
  const body = rows.map((row) => headers.map((_, column) => cell(row[column] ?? '')));
  const all = [head, ...body];
  const natural = headers.map((_, column) => Math.max(...all.map((row) => widthOf(row[column] ?? []))));
  const least = headers.map((_, column) => Math.max(...all.map((row) => longestWord(row[column] ?? []))));
  const widths = fitted(natural, least, width - gap * (headers.length - 1));
  if (widths === undefined) return listLines(head, body, width);
  const line = (row: readonly Line[], atBottom: boolean) => rowLines(row, widths, align, atBottom);
  const rule = [{ text: '─'.repeat(widths.reduce((sum, each) => sum + each + gap, -gap)), style: faint }];
  return [...line(head, true), rule, ...body.flatMap((row) => line(row, false))];
}

/** A column in which no row says anything says nothing. */
function withoutEmpty({ headers, align, rows }: TableSource): TableSource {
  const used = headers.map((_, column) => column === 0 || rows.some((row) => (row[column] ?? '') !== ''));
  const kept = <T>(cells: readonly T[]) => cells.filter((_, column) => used[column] ?? false);
  return { headers: kept(headers), align: kept(align), rows: rows.map(kept) };
}

/** What is there is seen, and what is not stays quiet; a number that the report makes bold is one to worry about. */
function cell(markdown: string): Line {
  const pieces = inline(markdown);
  const text = pieces.map((piece) => piece.text).join('');
  if (/^[0–-]?$/.test(text)) return [{ text, style: faint }];
  const isLoud = /^[\d,.]+$/.test(text) && pieces.every(({ style }) => style.bold);
  return isLoud ? [{ text, style: { bold: true, colour: 'red' } }] : pieces;
}

/** Widths of the columns within `room`: the widest give way first, none below its longest word. */
function fitted(natural: readonly number[], least: readonly number[], room: number): readonly number[] | undefined {
  if (least.reduce((sum, each) => sum + each, 0) > room) return undefined;
  const widths = [...natural];
  let excess = widths.reduce((sum, each) => sum + each, 0) - room;
  while (excess > 0) {
    const slack = widths.map((each, column) => (each > (least[column] ?? 0) ? each : 0));
    const widest = slack.indexOf(Math.max(...slack));
    widths[widest] = (widths[widest] ?? 0) - 1;
    excess -= 1;
  }
  return widths;
}

function rowLines(
  row: readonly Line[],
  widths: readonly number[],
  align: readonly Alignment[],
  atBottom: boolean,
): readonly Line[] {
  const cells = row.map((pieces, column) => wrap(pieces, widths[column] ?? 1));
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, at) =>
    cells.flatMap((lines, column): Line => {
      const shown = lines[atBottom ? at - height + lines.length : at] ?? [];
      const free = (widths[column] ?? 0) - widthOf(shown);
      const before = align[column] === 'right' ? free : align[column] === 'centre' ? Math.floor(free / 2) : 0;
      return [blanks(before + (column === 0 ? 0 : gap)), ...shown, blanks(free - before)];
    }),
  );
}

/** The first cell, and below it `header: value` for each other that is more than nothing. */
function listLines(head: readonly Line[], body: readonly (readonly Line[])[], width: number): readonly Line[] {
  return body.flatMap(([first = [], ...others]) => [
    ...wrap(first, width),
    ...others.flatMap((pieces, at) => {
      if (pieces.every(({ style }) => style === faint)) return [];
      return wrap([blanks(2), ...(head[at + 1] ?? []), { text: ': ', style: faint }, ...pieces], width, 4);
    }),
  ]);
}

function blanks(count: number): Piece {
  return { text: ' '.repeat(Math.max(0, count)), style: plain };
}
