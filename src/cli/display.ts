/** How the report is to be drawn here: colours and width, by what the caller asks for and what the terminal is. */
import type { ColourChoice } from './arguments.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** As much of a stream as says what a terminal is. */
export interface Screen {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

/**
 * Node's own order: FORCE_COLOR before NO_COLOR (https://no-color.org) before what the terminal can do.
 */
export function wantsColour(choice: ColourChoice, env: Env, screen: Screen): boolean {
  if (choice !== 'auto') return choice === 'always';
  const { FORCE_COLOR: force, NO_COLOR: no, TERM: term } = env;
  if (force !== undefined) return force !== '0' && force !== 'false';
  if (no !== undefined && no !== '') return false;
  return screen.isTTY === true && term !== 'dumb';
}

const fallbackColumns = 100;
/** Lines longer than this are hard to read, however wide the window is. */
const mostColumns = 120;

/** Columns. In a pipe to a pager the terminal is still known by the standard error, or by the shell. */
export function columnsOf(asked: number | undefined, env: Env, out: Screen, err: Screen): number {
  if (asked !== undefined) return asked;
  const fromShell = Number(env.COLUMNS);
  // Some terminals say 0 and mean that they do not know.
  const found = out.columns || err.columns || (Number.isInteger(fromShell) ? fromShell : 0) || fallbackColumns;
  return Math.min(mostColumns, Math.max(20, found));
}
