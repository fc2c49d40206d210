/** Finds many short words in a text at once, ignoring the case of ASCII letters (Aho and Corasick's automaton). */

export interface Automaton {
  /** Class of each ASCII character, below {@link CLASSES}. */
  readonly classes: Uint8Array;
  /** Next state by row of the state + class. */
  readonly next: Uint16Array;
  /** The words that end in a state, by their place in the list, longest first. */
  wordsOf(state: number): readonly number[];
}

export const CLASSES = 64;
/** In a state: one word at least ends here. */
export const ENDS = 0x8000;
/** The part of a state that is its row in the table. */
export const ROW = ENDS - 1;

/** Builds the automaton for words of ASCII characters. It is built at every start, so rows are copied, not computed. */
export function createAutomaton(words: readonly string[]): Automaton {
  const classes = new Uint8Array(128);
  let known = 0;
  const children: [label: number, to: number][][] = [[]];
  const ends: number[][] = [[]];
  words.forEach((word, at) => {
    let state = 0;
    for (const character of word.toLowerCase()) {
      const code = character.charCodeAt(0);
      if (classes[code] === 0) classes[code] = ++known;
      const label = classes[code] ?? 0;
      let to = children[state]?.find(([other]) => other === label)?.[1];
      if (to === undefined) {
        to = children.push([]) - 1;
        ends.push([]);
        children[state]?.push([label, to]);
      }
      state = to;
    }
    ends[state]?.push(at);
  });
  if (known >= CLASSES || children.length * CLASSES > ROW) throw new Error('Too many words for one automaton');
  for (let letter = 0x61; letter <= 0x7a; letter++) classes[letter - 32] = classes[letter] ?? 0;

  // Breadth first: where a state has no way of its own, it goes the way of the longest ending of it that begins a word.
  const next = new Uint16Array(children.length * CLASSES);
  const fallback = new Uint16Array(children.length);
  const order = [0];
  for (const state of order) {
    const other = (fallback[state] ?? 0) * CLASSES;
    if (state !== 0) next.copyWithin(state * CLASSES, other, other + CLASSES);
    for (const [label, to] of children[state] ?? []) {
      const behind = state === 0 ? 0 : ((next[other + label] ?? 0) & ROW) / CLASSES;
      fallback[to] = behind;
      ends[to]?.push(...(ends[behind] ?? []));
      next[state * CLASSES + label] = to * CLASSES + (ends[to]?.length === 0 ? 0 : ENDS);
      order.push(to);
    }
  }
  return { classes, next, wordsOf: (state) => ends[(state & ROW) / CLASSES] ?? [] };
}
