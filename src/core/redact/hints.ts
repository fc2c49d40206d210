/** Finds many short words in a text at once, ignoring the case of ASCII letters (Aho and Corasick's automaton). */

export interface Automaton {
  /** Class of each ASCII character, below {@link CLASSES}. */
  readonly classes: Uint8Array;
  /** Next state by state + class; states are multiples of {@link CLASSES}. */
  readonly next: Uint16Array;
  /** States from here on end at least one word. */
  readonly accepting: number;
  /** The words that end in a state, by their place in the list, longest first. */
  wordsOf(state: number): readonly number[];
}

const CLASSES = 64;

/** Builds the automaton for words of ASCII characters. It is part of every start, so it works in arrays of numbers. */
export function createAutomaton(words: readonly string[]): Automaton {
  const classes = new Uint8Array(128);
  let known = 0;
  const classOf = (code: number): number => {
    if (classes[code] === 0) classes[code] = ++known;
    return classes[code] ?? 0;
  };
  const most = words.reduce((sum, { length }) => sum + length, 1);
  if (most > 0xffff / CLASSES) throw new Error('Too many words for one automaton');
  // At first the edges of a trie; 0, its root, stands for none.
  const table = new Uint16Array(most * CLASSES);
  const ends: number[][] = [[]];
  words.forEach((word, at) => {
    const lower = word.toLowerCase();
    let state = 0;
    for (let index = 0; index < lower.length; index++) {
      const edge = state * CLASSES + classOf(lower.charCodeAt(index));
      if (table[edge] === 0) table[edge] = ends.push([]) - 1;
      state = table[edge] ?? 0;
    }
    ends[state]?.push(at);
  });
  if (known >= CLASSES) throw new Error('Too many characters for one automaton');
  for (let letter = 0x61; letter <= 0x7a; letter++) classes[letter - 32] = classes[letter] ?? 0;

  // Breadth first: a state falls back to the longest ending of it that begins a word.
  const fallback = new Uint16Array(ends.length);
  const order = [0];
  for (const state of order) {
    const back = (fallback[state] ?? 0) * CLASSES;
    if (state !== 0) ends[state]?.push(...(ends[back / CLASSES] ?? []));
    for (let label = 0; label <= known; label++) {
      const edge = state * CLASSES + label;
      const other = state === 0 ? 0 : (table[back + label] ?? 0);
      const to = table[edge] ?? 0;
      if (to === 0) table[edge] = other;
      else {
        fallback[to] = other;
        order.push(to);
      }
    }
  }

  // Renumbered, so that one comparison tells whether a word ends.
  const sorted = [
    ...order.filter((state) => ends[state]?.length === 0),
    ...order.filter((state) => ends[state]?.length !== 0),
  ];
  const place = new Uint16Array(ends.length);
  sorted.forEach((state, at) => {
    place[state] = at * CLASSES;
  });
  const next = new Uint16Array(ends.length * CLASSES);
  for (let at = 0; at < sorted.length; at++) {
    const from = (sorted[at] ?? 0) * CLASSES;
    for (let label = 0; label <= known; label++) next[at * CLASSES + label] = place[table[from + label] ?? 0] ?? 0;
  }
  return {
    classes,
    next,
    accepting: order.filter((state) => ends[state]?.length === 0).length * CLASSES,
    wordsOf: (state) => ends[sorted[state / CLASSES] ?? 0] ?? [],
  };
}
