/** Pieces of text with a style, and the escape sequences that draw them. Only the 16 colours whose tones a theme chooses. */

export type Colour = 'red' | 'green' | 'yellow' | 'blue' | 'magenta' | 'cyan';

export interface Style {
  readonly colour?: Colour;
  readonly bold?: boolean;
  readonly dim?: boolean;
}

/** Text on one line, without control characters, in one style. */
export interface Piece {
  readonly text: string;
  readonly style: Style;
}

/** What stands on one line of the terminal. */
export type Line = readonly Piece[];

export const plain: Style = {};
export const faint: Style = { dim: true };

const codes: Readonly<Record<Colour, number>> = { red: 31, green: 32, yellow: 33, blue: 34, magenta: 35, cyan: 36 };

/** Ends with every style switched off, so that a pager can show any line by itself. Blanks at the end of the line go. */
export function paint(line: Line, colour: boolean): string {
  const text = line.map((piece) => piece.text).join('');
  let left = text.trimEnd().length;
  if (!colour) return text.slice(0, left);
  let painted = '';
  for (const run of joined(line)) {
    const shown = run.text.slice(0, left);
    left -= shown.length;
    const open = opening(run.style);
    painted += shown === '' || open === '' ? shown : `${open}${shown}\u001b[0m`;
  }
  return painted;
}

function opening({ colour, bold, dim }: Style): string {
  const parts = [
    ...(bold === true ? [1] : []),
    ...(dim === true ? [2] : []),
    ...(colour === undefined ? [] : [codes[colour]]),
  ];
  return parts.length === 0 ? '' : `\u001b[${parts.join(';')}m`;
}

/** Neighbours of the same style as one piece. */
function joined(line: Line): readonly Piece[] {
  const runs: Piece[] = [];
  for (const piece of line) {
    const last = runs.at(-1);
    if (last !== undefined && opening(last.style) === opening(piece.style)) {
      runs[runs.length - 1] = { text: last.text + piece.text, style: last.style };
    } else runs.push(piece);
  }
  return runs;
}
