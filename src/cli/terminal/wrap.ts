/** Lays pieces out in lines of a width, broken between words. */
import type { Line, Piece } from './ink.ts';
import { plain } from './ink.ts';
import { columns, headOf } from './width.ts';

/** What must stay together, though parts of it may differ in style. */
interface Word {
  /** Blanks before it. */
  readonly gap: Piece | undefined;
  readonly pieces: Piece[];
  width: number;
}

/**
 * @param width Columns of a line.
 * @param hang Columns by which all lines but the first are indented.
 */
export function wrap(pieces: Line, width: number, hang = 0): readonly Line[] {
  const lines: Piece[][] = [];
  const indent: readonly Piece[] = hang > 0 ? [{ text: ' '.repeat(hang), style: plain }] : [];
  let line: Piece[] = [];
  let used = 0;
  let isEmpty = true;
  const next = () => {
    lines.push(line);
    line = [...indent];
    used = hang;
    isEmpty = true;
  };
  const put = (piece: Piece) => {
    line.push(piece);
    used += columns(piece.text);
    isEmpty = false;
  };
  for (const { gap, pieces: parts, width: size } of wordsOf(pieces)) {
    const blanks = gap === undefined ? 0 : gap.text.length;
    // A word that fits no line starts where it stands: its head alone in a line of its own would gain nothing.
    if (!isEmpty && used + blanks + size > width && (size <= width - hang || used + blanks + 8 > width)) next();
    if (gap !== undefined && (!isEmpty || lines.length === 0)) put(gap);
    for (const part of parts) {
      let { text } = part;
      while (used + columns(text) > width) {
        const room = width - used;
        if (room < 1 && !isEmpty) {
          next();
          continue;
        }
        const head = headOf(text, Math.max(1, room));
        if (head === text) break;
        put({ text: head, style: part.style });
        text = text.slice(head.length);
        next();
      }
      put({ text, style: part.style });
    }
  }
  lines.push(line);
  return lines;
}

function wordsOf(pieces: Line): readonly Word[] {
  const words: Word[] = [];
  let gap: Piece | undefined;
  let last: Word | undefined;
  for (const { text, style } of pieces) {
    for (const part of text.split(/( +)/)) {
      if (part === '') continue;
      if (part.startsWith(' ')) {
        gap = { text: (gap?.text ?? '') + part, style };
        continue;
      }
      if (last === undefined || gap !== undefined) {
        last = { gap, pieces: [], width: 0 };
        gap = undefined;
        words.push(last);
      }
      last.pieces.push({ text: part, style });
      last.width += columns(part);
    }
  }
  return words;
}

/** Columns of a whole line. */
export function widthOf(line: Line): number {
  return line.reduce((sum, { text }) => sum + columns(text), 0);
}

/** Columns of the longest word: narrower the pieces cannot be laid out without cutting one. */
export function longestWord(pieces: Line): number {
  return wordsOf(pieces).reduce((longest, { width }) => Math.max(longest, width), 0);
}
