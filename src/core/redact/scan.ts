/**
 * The one pass over each text: which escapes it has, where a word stands without which no secret has its form, and where
 * something known may begin. Nearly all texts hold nothing of it, so this pass is what redaction costs.
 */
import { type GramTable, spread } from './grams.ts';
import { type Automaton, CLASSES, createAutomaton, ENDS, ROW } from './hints.ts';

/** What a text has, as bits above those of a class of the automaton. */
export const HAS = {
  backslash: 64,
  ampersand: 128,
  percent: 256,
  zeroWidthSpace: 512,
  lineEnd: 1024,
  quotedQuote: 2048,
} as const;

const FLAGS: Readonly<Record<string, number>> = {
  '\\': HAS.backslash,
  '&': HAS.ampersand,
  '%': HAS.percent,
  '\n': HAS.lineEnd,
  // Only several of them are one within quotes.
  "'": HAS.quotedQuote,
  // The lower byte of the zero-width space.
  '\v': HAS.zeroWidthSpace,
};

export interface Scan {
  /** Bits of {@link HAS}. */
  readonly flags: number;
  /** Pairs of a state of the automaton and the place behind the word that ends in it. */
  readonly words: readonly number[];
  /** Pairs of a place and the kinds of what may begin there. */
  readonly grams: readonly number[];
}

interface Progress {
  flags: number;
  state: number;
  gram: number;
  readonly words: number[];
  readonly grams: number[];
}

/** Class in the automaton and flags by the lower byte of a character; what is not ASCII gets into no word that matters. */
function kindsOf({ classes }: Automaton): Uint16Array {
  const kinds = new Uint16Array(256);
  classes.forEach((label, code) => {
    kinds[code] = label | (FLAGS[String.fromCharCode(code)] ?? 0);
  });
  return kinds;
}

/** For texts in which words are not searched for. */
const NO_WORDS = createAutomaton([]);
const KINDS = new WeakMap<Automaton, Uint16Array>();

/** Lower bytes of the characters: reading bytes costs a third of reading characters. */
const chunk = Buffer.alloc(4_096);

/** A function of its own that is called for each chunk, so that it is compiled early and well. */
function scanChunk(
  bytes: Uint8Array,
  length: number,
  base: number,
  kinds: Uint16Array,
  { next }: Automaton,
  table: GramTable,
  progress: Progress,
): void {
  const { bits, bitShift } = table;
  let { flags, state, gram } = progress;
  for (let at = 0; at < length; at++) {
    const code = bytes[at] as number;
    const kind = kinds[code] as number;
    flags |= kind;
    state = next[(state & ROW) + (kind & (CLASSES - 1))] as number;
    gram = (gram << 8) | code;
    if (state >= ENDS) progress.words.push(state, base + at + 1);
    const hash = spread(gram) >>> bitShift;
    if (((bits[hash >>> 3] as number) & (1 << (hash & 7))) !== 0) {
      const found = table.kindsOf(gram);
      if (found !== 0 && base + at >= 3) progress.grams.push(base + at - 3, found);
    }
  }
  progress.flags = flags;
  progress.state = state;
  progress.gram = gram;
}

/** One pass over the text. */
export function scan(text: string, table: GramTable, automaton: Automaton = NO_WORDS): Scan {
  let kinds = KINDS.get(automaton);
  if (kinds === undefined) {
    kinds = kindsOf(automaton);
    KINDS.set(automaton, kinds);
  }
  const progress: Progress = { flags: 0, state: 0, gram: 0, words: [], grams: [] };
  for (let base = 0; base < text.length; base += chunk.length) {
    const length = chunk.write(text.length <= chunk.length ? text : text.slice(base, base + chunk.length), 'latin1');
    scanChunk(chunk, length, base, kinds, automaton, table, progress);
  }
  if ((progress.flags & HAS.zeroWidthSpace) !== 0 && !text.includes('\u200b')) progress.flags &= ~HAS.zeroWidthSpace;
  if ((progress.flags & HAS.quotedQuote) !== 0 && !text.includes(`'\\''`) && !text.includes(`'"'"'`))
    progress.flags &= ~HAS.quotedQuote;
  return progress;
}
