/**
 * What the four code units at a place of a text may be the beginning of: a known value, or a part of one in base64, hex or
 * UTF-16. Searches look here first, so that a text in which nothing begins costs one pass, however many values are known.
 */

/** Why four units are worth a closer look, as bits. */
export const GRAM = {
  /** A value, or a form of one that is searched for as it is. */
  exact: 1,
  /** Four characters of base64 that hold three whole bytes near the beginning of a value. */
  base64: 2,
  /** Two bytes near the beginning of a value in hex. */
  hex: 4,
  /** The second to fifth byte of a value, in bytes that were decoded. */
  inner: 8,
  /** A base64 form of a value that is too short for the others. */
  shortBase64: 16,
  /** As base64, of the value in UTF-16. */
  utf16: 32,
  /** As base64, of the value that is in base64 already. */
  nested: 64,
  /** The fifth to eighth unit of a value: its beginning may be on the line before. */
  second: 128,
} as const;

/** Values of fewer bytes have no four characters of base64 that are theirs alone wherever they stand. */
export const MIN_DECODED_BYTES = 12;
/** Shorter values are not searched for over line ends, where any two words may meet. */
export const MIN_TORN = 16;

export interface GramTable {
  /** One bit per hash of {@link bitShift}: most places of a text are ruled out here, from the cache of the processor. */
  readonly bits: Uint8Array;
  readonly bitShift: number;
  add(gram: number, kind: number): void;
  /** The kinds of four units, 0 for none. */
  kindsOf(gram: number): number;
}

/** Four units as one number; beyond Latin-1 only their lower bytes count. Rolling: `(gram << 8) | (unit & 255)`. */
export const gramOf = (text: string, at: number): number =>
  ((text.charCodeAt(at) & 255) << 24) |
  ((text.charCodeAt(at + 1) & 255) << 16) |
  ((text.charCodeAt(at + 2) & 255) << 8) |
  (text.charCodeAt(at + 3) & 255);

export const spread = (gram: number): number => Math.imul(gram, 0x9e3779b1);

/** Bits per gram in the first table, as a power of two. */
const SPARSENESS = 4;

export function createGramTable(): GramTable {
  let slots = 10;
  let size = 0;
  // Open addressing; a kind of 0 is a free slot.
  let keys = new Int32Array(1 << slots);
  let kinds = new Uint8Array(1 << slots);
  let bits = new Uint8Array(1 << (slots + SPARSENESS - 3));

  const slotOf = (gram: number): number => {
    const mask = (1 << slots) - 1;
    let slot = Math.imul(gram ^ (gram >>> 15), 0x85ebca6b) >>> (32 - slots);
    while (kinds[slot] !== 0 && keys[slot] !== gram) slot = (slot + 1) & mask;
    return slot;
  };
  const put = (gram: number, kind: number): void => {
    const slot = slotOf(gram);
    if (kinds[slot] === 0) size++;
    keys[slot] = gram;
    kinds[slot] = (kinds[slot] ?? 0) | kind;
    const hash = spread(gram) >>> (32 - slots - SPARSENESS);
    bits[hash >>> 3] = (bits[hash >>> 3] ?? 0) | (1 << (hash & 7));
  };
  const grow = (): void => {
    const [oldKeys, oldKinds] = [keys, kinds];
    slots += 2;
    size = 0;
    keys = new Int32Array(1 << slots);
    kinds = new Uint8Array(1 << slots);
    bits = new Uint8Array(1 << (slots + SPARSENESS - 3));
    oldKinds.forEach((kind, slot) => {
      if (kind !== 0) put(oldKeys[slot] ?? 0, kind);
    });
  };

  return {
    get bits() {
      return bits;
    },
    get bitShift() {
      return 32 - slots - SPARSENESS;
    },
    add(gram, kind) {
      if (size * 2 >= keys.length) grow();
      put(gram, kind);
    },
    kindsOf: (gram) => kinds[slotOf(gram)] ?? 0,
  };
}

const BASE64 = Buffer.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/');
const HEX = [Buffer.from('0123456789abcdef'), Buffer.from('0123456789ABCDEF')] as const;

const byte = (bytes: Uint8Array, at: number): number => bytes[at] ?? 0;

/** The four characters of base64 for the three bytes from `at`; both alphabets. */
function addQuad(table: GramTable, kind: number, bytes: Uint8Array, at: number): void {
  if (at + 3 > bytes.length) return;
  const whole = (byte(bytes, at) << 16) | (byte(bytes, at + 1) << 8) | byte(bytes, at + 2);
  let standard = 0;
  let forUrls = 0;
  for (let shift = 18; shift >= 0; shift -= 6) {
    const six = (whole >>> shift) & 63;
    const code = byte(BASE64, six);
    standard = (standard << 8) | code;
    forUrls = (forUrls << 8) | (six === 62 ? 45 : six === 63 ? 95 : code);
  }
  table.add(standard, kind);
  if (forUrls !== standard) table.add(forUrls, kind);
}

/**
 * Wherever bytes stand in base64, the groups of four characters hold three whole bytes from one of their first three on;
 * those from the fourth to sixth on are for values whose beginning is torn by a line end.
 */
function addQuads(table: GramTable, kind: number, bytes: Uint8Array, torn: boolean): void {
  for (let at = 0; at < (torn ? 6 : 3); at++) addQuad(table, kind, bytes, at);
}

function addHex(table: GramTable, bytes: Uint8Array, at: number): void {
  for (const digits of HEX) {
    let gram = 0;
    for (let place = at; place < at + 2; place++)
      gram = (gram << 16) | (byte(digits, byte(bytes, place) >>> 4) << 8) | byte(digits, byte(bytes, place) & 15);
    table.add(gram, GRAM.hex);
  }
}

/** Five characters of base64 within base64; here, because this is done for every value. */
const inner = new Uint8Array(5);

/** Enters under which beginnings a value may appear when it is encoded; `bytes` are its first in UTF-8, 12 or more. */
export function addEncodedGrams(table: GramTable, value: string, bytes: Uint8Array): void {
  const torn = value.length >= MIN_TORN;
  addQuads(table, GRAM.base64, bytes, torn);
  addHex(table, bytes, 0);
  if (torn) addHex(table, bytes, 2);
  table.add((byte(bytes, 1) << 24) | (byte(bytes, 2) << 16) | (byte(bytes, 3) << 8) | byte(bytes, 4), GRAM.inner);
  // The characters of base64 that depend on the value alone, for its three places, as bytes of the outer base64.
  for (let offset = 0; offset < 3; offset++) {
    for (let at = 0; at < inner.length; at++) {
      const bit = at * 6 + (offset === 0 ? 0 : offset === 1 ? 4 : 2);
      const pair = (byte(bytes, bit >>> 3) << 8) | byte(bytes, (bit >>> 3) + 1);
      inner[at] = byte(BASE64, (pair >>> (10 - (bit & 7))) & 63);
    }
    addQuads(table, GRAM.nested, inner, false);
  }
}

/** The same for UTF-16, little-endian, as PowerShell encodes commands. */
export function addUtf16Grams(table: GramTable, value: string): void {
  addQuads(table, GRAM.utf16, Buffer.from(value.slice(0, 4), 'utf16le'), true);
}
