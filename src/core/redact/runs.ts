/** Undoes base64 and hex within a text: the whole run of such characters around a place, as often as its alignments differ. */
import type { Span } from './needles.ts';

export interface Decoded {
  readonly bytes: Buffer;
  /** The characters that hold any bit of these bytes, with the padding behind them. */
  original(start: number, end: number): Span;
  /** The kinds that were asked for, without those for which these bytes were handed out before. */
  readonly kinds: number;
}

export interface Runs {
  /** The bytes of the run around `at`, in groups such that one begins there; undefined when they were handed out before. */
  base64(at: number, kinds: number): Decoded | undefined;
  hex(at: number): Decoded | undefined;
  /** Where the run of hex around a place begins and ends. */
  hexSpan(at: number): Span;
}

/** By character code: 1 for base64 in both alphabets, 3 for those of them that are hex, too. */
const ALPHABETS = new Uint8Array(128);
for (const character of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_')
  ALPHABETS[character.charCodeAt(0)] = /[0-9a-f]/i.test(character) ? 3 : 1;

interface Run {
  start: number;
  end: number;
  /** Per alignment, the kinds of finds for which its bytes were handed out. */
  readonly done: number[];
}

/** Remembers the last run of each alphabet. */
export function createRuns(text: string): Runs {
  const runs: readonly Run[] = [
    { start: -1, end: -1, done: [] },
    { start: -1, end: -1, done: [] },
  ];
  const runAround = (at: number, alphabet: 1 | 2): Run => {
    const run = runs[alphabet - 1] as Run;
    if (at >= run.start && at < run.end) return run;
    const belongs = (place: number): boolean => ((ALPHABETS[text.charCodeAt(place)] ?? 0) & alphabet) !== 0;
    run.start = at;
    while (run.start > 0 && belongs(run.start - 1)) run.start--;
    run.end = at;
    while (run.end < text.length && belongs(run.end)) run.end++;
    run.done.length = 0;
    return run;
  };

  return {
    base64(at, kinds) {
      const { start, end, done } = runAround(at, 1);
      // Bits that are missing at the beginning are filled up, so that the groups fall into place.
      const pad = (4 - ((at - start) & 3)) & 3;
      const open = kinds & ~(done[pad] ?? 0);
      if (open === 0) return undefined;
      done[pad] = (done[pad] ?? 0) | open;
      return {
        bytes: Buffer.from('A'.repeat(pad) + text.slice(start, end), 'base64'),
        kinds: open,
        original(from, to) {
          let stop = Math.min(end, start - pad + Math.ceil((to * 4) / 3));
          if (stop === end) while (text[stop] === '=') stop++;
          return [Math.max(start, start - pad + Math.floor((from * 4) / 3)), stop];
        },
      };
    },
    hexSpan(at) {
      const { start, end } = runAround(at, 2);
      return [start, end];
    },
    hex(at) {
      const { start, end, done } = runAround(at, 2);
      const skip = (at - start) & 1;
      if (done[skip] === 1) return undefined;
      done[skip] = 1;
      return {
        bytes: Buffer.from(text.slice(start + skip, end), 'hex'),
        kinds: 1,
        original: (from, to) => [Math.max(start, start + skip + from * 2), Math.min(end, start + skip + to * 2)],
      };
    },
  };
}
