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

/** Builds the automaton for words of ASCII characters. */
export function createAutomaton(words: readonly string[]): Automaton {
  const classes = new Uint8Array(128);
  let known = 0;
  const classOf = (character: string): number => {
    const code = character.toLowerCase().charCodeAt(0);
    if (classes[code] === 0) classes[code] = ++known;
    return classes[code] ?? 0;
  };
  const edges: Map<number, number>[] = [new Map()];
  const ends: number[][] = [[]];
  words.forEach((word, at) => {
    let state = 0;
    for (const character of word) {
      const label = classOf(character);
      let to = edges[state]?.get(label);
      if (to === undefined) {
        to = edges.length;
        edges.push(new Map());
        ends.push([]);
        edges[state]?.set(label, to);
      }
      state = to;
    }
    ends[state]?.push(at);
  });
  if (known >= CLASSES || edges.length > 0xffff / CLASSES) throw new Error('Too many words for one automaton');
  for (let letter = 0x61; letter <= 0x7a; letter++) classes[letter - 32] = classes[letter] ?? 0;

  // Breadth first: a state falls back to the longest ending of it that begins a word.
  const table = new Uint16Array(edges.length * CLASSES);
  const fallback = new Uint16Array(edges.length);
  const order = [0];
  for (const state of order) {
    ends[state]?.push(...(state === 0 ? [] : (ends[fallback[state] ?? 0] ?? [])));
    for (let label = 0; label < CLASSES; label++) {
      const to = edges[state]?.get(label);
      const other = state === 0 ? 0 : (table[(fallback[state] ?? 0) * CLASSES + label] ?? 0);
      table[state * CLASSES + label] = to ?? other;
      if (to === undefined) continue;
      fallback[to] = other;
      order.push(to);
    }
  }

  // Renumbered, so that one comparison tells whether a word ends.
  const sorted = order.toSorted((a, b) => (ends[a]?.length ?? 0) - (ends[b]?.length ?? 0));
  const place = new Uint16Array(edges.length);
  sorted.forEach((state, at) => {
    place[state] = at;
  });
  const next = new Uint16Array(table.length);
  sorted.forEach((state, at) => {
    for (let label = 0; label < CLASSES; label++)
      next[at * CLASSES + label] = (place[table[state * CLASSES + label] ?? 0] ?? 0) * CLASSES;
  });
  return {
    classes,
    next,
    accepting: sorted.filter((state) => ends[state]?.length === 0).length * CLASSES,
    wordsOf: (state) => ends[sorted[state / CLASSES] ?? 0] ?? [],
  };
}
