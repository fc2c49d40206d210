/**
 * Lines put together again: base64 at 64 or 76 columns, YAML folds, diffs, quotations and string literals over several
 * lines tear values apart, and put signs of their own at the start of each line.
 */
import { rewrite, type View } from './views.ts';

/**
 * What wrapping puts at the start of a line behind the indentation, from nothing to one sign (and no more, since the text
 * may go on with another: `++abc`) and to two and a quote.
 */
const LINE_START = [/(?:)/y, /(?:[-+~>|#*!<](?:[\t ]+|(?=\S)))?/y, /(?:[-+~>|#*!<][\t ]*){0,2}["'`]?/y] as const;
/** `"abc" +`, `'abc',`, `abc \`. */
const LINE_END = /(?:["'`][\t ]{0,8}[,+.\\]?|\\)[\t ]{0,8}\r?\n/y;
const LINE_FEED = 0x0a;

const isSpace = (code: number): boolean => code === 0x20 || (code >= 0x09 && code <= 0x0d);
const mayEndLine = (code: number): boolean => code === 0x22 || code === 0x27 || code === 0x60 || code === 0x5c;

/** A part of a text without its line ends and blanks, in one way for each kind of wrapping that makes a difference. */
export function unwrapped(text: string, from: number, to: number): View[] {
  const part: View = { text: text.slice(from, to), original: (at) => from + at };
  const views: View[] = [];
  for (const lineStart of LINE_START) {
    const view = joined(part, lineStart, lineStart === LINE_START[2]);
    if (view !== undefined && !views.some((other) => other.text === view.text)) views.push(view);
  }
  return views;
}

function joined(part: View, lineStart: RegExp, quoted: boolean): View | undefined {
  const { text } = part;
  const rewritten = rewrite(part);
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    let end = at;
    let lineEnds = false;
    if (quoted && mayEndLine(code)) {
      LINE_END.lastIndex = at;
      if (LINE_END.test(text)) {
        end = LINE_END.lastIndex;
        lineEnds = true;
      }
    }
    for (let space = text.charCodeAt(end); isSpace(space); space = text.charCodeAt(++end))
      lineEnds ||= space === LINE_FEED;
    if (end === at) {
      at++;
      continue;
    }
    if (lineEnds) {
      lineStart.lastIndex = end;
      end += lineStart.exec(text)?.[0].length ?? 0;
    }
    rewritten.replace(at, end - at, '');
    at = end;
  }
  return rewritten.view();
}
