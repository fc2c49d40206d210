/**
 * Walks through a JSON document of any size without building it: a window of bytes moves over the source, values that
 * nobody asks for are only checked and passed. Everything that is passed is checked as `JSON.parse` would (RFC 8259), so a
 * damaged file is found wherever the damage is.
 */
import { isUtf8 } from 'node:buffer';

/** Bytes that can be read in any place. */
export interface ByteSource {
  /** Reads up to `length` bytes at `position` into `into` from `offset` on; gives their number, 0 at the end. */
  read(into: Uint8Array, offset: number, length: number, position: number): number;
  /** Throws when the bytes are no longer those that were read before, where that can happen. */
  check?(): void;
}

export function memorySource(bytes: Uint8Array): ByteSource {
  return {
    read(into, offset, length, position) {
      const part = bytes.subarray(position, position + length);
      into.set(part, offset);
      return part.length;
    },
  };
}

/** `nul` is a NUL byte, `encoding` a byte that is no UTF-8. */
export type ScanProblem = 'truncated' | 'garbled' | 'nul' | 'encoding' | 'too-deep';

/** The document is no JSON. The message never quotes it. */
export class ScanError extends Error {
  readonly problem: ScanProblem;
  /** In bytes from the start of the source. */
  readonly offset: number;

  constructor(problem: ScanProblem, offset: number) {
    super(`${problem} at byte ${offset}`);
    this.problem = problem;
    this.offset = offset;
  }
}

export type JsonKind = 'object' | 'array' | 'string' | 'number' | 'literal';

export interface ScanOptions {
  /** Levels of objects and arrays. */
  readonly maxDepth?: number;
  /** What is in memory at once, unless a value is kept that is longer. */
  readonly windowBytes?: number;
}

/** What is kept of a value that is being read; of larger ones the parts that are wanted are read again. */
const MOST_KEPT_BYTES = 8 * 1024 * 1024;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/** All blanks, and what must not be there at all, are no more than this. */
const BLANK = 0x20;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;

const isBlank = (byte: number | undefined): boolean => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x30 && byte <= 0x39;
const isHex = (byte: number | undefined): boolean =>
  isDigit(byte) || (byte !== undefined && (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x66);

/** What a number may hold; by no means each text of these is one. */
const isNumberPart = (byte: number | undefined): boolean =>
  isDigit(byte) || byte === 0x2e || byte === 0x2b || byte === 0x2d || byte === 0x65 || byte === 0x45;

/**
 * The place behind the number that begins at `at`, or `~place` of what must not be there. What is asked for beyond the end
 * of the bytes is no digit. Source of the grammar: RFC 8259, section 6.
 */
function numberEnd(bytes: Buffer, at: number): number {
  let place = bytes[at] === MINUS ? at + 1 : at;
  let from = place;
  place = bytes[place] === ZERO ? place + 1 : digitsEnd(bytes, place);
  if (place === from) return ~place;
  if (bytes[place] === 0x2e) {
    from = place + 1;
    place = digitsEnd(bytes, from);
    if (place === from) return ~place;
  }
  if (((bytes[place] ?? 0) | 0x20) === 0x65) {
    const sign = bytes[place + 1];
    from = sign === 0x2b || sign === MINUS ? place + 2 : place + 1;
    place = digitsEnd(bytes, from);
    if (place === from) return ~place;
  }
  return isDigit(bytes[place]) ? ~place : place;
}

function digitsEnd(bytes: Buffer, at: number): number {
  let place = at;
  while (isDigit(bytes[place])) place += 1;
  return place;
}

/** Where a string cannot go on without a second look. */
const ends = Uint8Array.from({ length: 256 }, (_, byte) => Number(byte < 0x20 || byte === QUOTE || byte === BACKSLASH));
/** What may stand behind a backslash, but for `u` and its digits. */
const escapes = new Uint8Array(256);
for (const byte of Buffer.from('"\\/bfnrt')) escapes[byte] = 1;
const literals: ReadonlyMap<number, Uint8Array> = new Map(
  ['true', 'false', 'null'].map((word) => [word.charCodeAt(0), Buffer.from(word)]),
);
const TRUE = 0x74;
const MINUS = 0x2d;
const ZERO = 0x30;
/** Longer strings hardly come twice. */
const LONGEST_KNOWN = 64;
/** A power of two. */
const KNOWN_TEXTS = 512;
/** Numbers are hardly ever longer, but Terraform writes all digits of `1e5000`. */
const USUAL_NUMBER = 1024;

/**
 * Each method expects to stand before a value and passes it. `object` and `array` call back for each member, and the
 * callback has to pass that member's value.
 */
export class JsonScanner {
  readonly #source: ByteSource;
  readonly #maxDepth: number;
  // One byte more than is read into it: the NUL behind the end stops every loop, so none has to watch the end itself.
  #buffer: Buffer;
  /** Place of the window in the source. */
  #base = 0;
  #at = 0;
  #end = 0;
  #checked = 0;
  #keep = -1;
  #depth = 0;
  #sawTrue = false;
  #skippedFrom = 0;
  readonly #closers: Uint8Array;
  readonly #texts: (string | undefined)[] = Array.from({ length: KNOWN_TEXTS }, () => undefined);

  constructor(source: ByteSource, { maxDepth = 1000, windowBytes = 256 * 1024 }: ScanOptions = {}) {
    this.#source = source;
    this.#maxDepth = maxDepth;
    this.#buffer = Buffer.alloc(windowBytes + 1);
    this.#closers = new Uint8Array(maxDepth + 1);
  }

  /** Goes to this byte of the source, where a value has to begin. */
  start(offset: number): void {
    this.#base = offset;
    this.#at = this.#end = this.#checked = this.#depth = 0;
    this.#keep = -1;
    this.#buffer[0] = 0;
  }

  /** Place of the next byte in the source. */
  get offset(): number {
    return this.#base + this.#at;
  }

  /** Where the value begins that {@link skip} passed last. */
  get skippedFrom(): number {
    return this.#skippedFrom;
  }

  /** Whether the value passed last by {@link skip} held a `true` anywhere. */
  get sawTrue(): boolean {
    return this.#sawTrue;
  }

  /** Passes blanks; whether the source ends here. */
  atEnd(): boolean {
    this.#at = this.#blanks(this.#at);
    return this.#at === this.#end;
  }

  /** What stands next. */
  peek(): JsonKind {
    switch (this.#next()) {
      case OPEN_BRACE:
        return 'object';
      case OPEN_BRACKET:
        return 'array';
      case QUOTE:
        return 'string';
      case TRUE:
      case 0x66:
      case 0x6e:
        return 'literal';
      default:
        return 'number';
    }
  }

  /** Passes an object member by member; false, and nothing is passed, when something else stands here. */
  object(member: (key: string) => void): boolean {
    if (this.#next() !== OPEN_BRACE) return false;
    this.#enter();
    if (this.#next() !== CLOSE_BRACE) {
      for (;;) {
        member(this.#key());
        const byte = this.#next();
        if (byte === CLOSE_BRACE) break;
        if (byte !== COMMA) this.#fail(this.#at);
        this.#at += 1;
      }
    }
    this.#leave();
    return true;
  }

  /** Passes an array element by element; false, and nothing is passed, when something else stands here. */
  array(element: () => void): boolean {
    if (this.#next() !== OPEN_BRACKET) return false;
    this.#enter();
    if (this.#next() !== CLOSE_BRACKET) {
      for (;;) {
        element();
        const byte = this.#next();
        if (byte === CLOSE_BRACKET) break;
        if (byte !== COMMA) this.#fail(this.#at);
        this.#at += 1;
      }
    }
    this.#leave();
    return true;
  }

  /** Passes a value and gives its JSON text. */
  text(): string {
    this.#next();
    const start = this.offset;
    const kept = this.#keep;
    if (kept < 0) this.#keep = start;
    this.skip();
    const from = start - this.#base;
    const text = from < 0 ? this.textAt(start, this.offset) : this.#known(from, this.#at);
    if (kept < 0) this.#keep = -1;
    return text;
  }

  /** Passes a string and gives it; undefined, and the value is passed all the same, when it is something else. */
  string(): string | undefined {
    if (this.#next() === QUOTE) return this.#quoted();
    this.skip();
    return undefined;
  }

  /**
   * Keeps what is passed from here on at hand for {@link textAt}, until it is called again; -1 ends it. It is only faster:
   * what is no longer at hand is read again.
   */
  keepFrom(offset: number): void {
    this.#keep = offset;
  }

  /** The source, but what is at hand is not read again; for a second scanner that looks back. */
  readonly near: ByteSource = {
    read: (into, offset, length, position) => {
      const from = position - this.#base;
      if (from < 0 || from >= this.#end) return this.#source.read(into, offset, length, position);
      const part = this.#buffer.subarray(from, Math.min(from + length, this.#end));
      into.set(part, offset);
      return part.length;
    },
  };

  /** The text between two places that were passed. */
  textAt(start: number, end: number): string {
    if (start >= this.#base && end <= this.#base + this.#end) {
      return this.#buffer.toString('utf8', start - this.#base, end - this.#base);
    }
    return readSpan(this.#source, start, end).toString();
  }

  /**
   * Passes one value; {@link skippedFrom} and {@link sawTrue} then tell about it.
   *
   * Nearly all bytes of a document pass here, so what is usual (no blanks, no escapes, nothing at the end of the window)
   * stays within this loop.
   */
  skip(): void {
    this.#sawTrue = false;
    const closers = this.#closers;
    let depth = this.#depth;
    /** What ends the innermost value that is open; 0 when none is. */
    let closer = 0;
    this.#next();
    this.#skippedFrom = this.offset;
    let at = this.#at;
    let buffer = this.#buffer;
    let isName = false;
    for (;;) {
      // Never undefined, because of the NUL behind the end; saying so by ?? 0 costs a tenth of the time.
      const byte = buffer[at] as number;
      if (byte === QUOTE) {
        do at += 1;
        while (ends[buffer[at] as number] === 0);
        if (buffer[at] === QUOTE) at += 1;
        else {
          at = this.#string(at);
          buffer = this.#buffer;
        }
        if (isName) {
          isName = false;
          if (buffer[at] !== COLON) {
            at = this.#blanks(at);
            buffer = this.#buffer;
            if (buffer[at] !== COLON) this.#fail(at);
          }
          at += 1;
          continue;
        }
      } else if (byte <= BLANK) {
        // Also at the end of the window.
        at = this.#blanks(at);
        buffer = this.#buffer;
        if ((buffer[at] as number) <= BLANK) this.#fail(at);
        continue;
      } else if (isName) {
        this.#fail(at);
      } else if (byte === OPEN_BRACE || byte === OPEN_BRACKET) {
        if (depth === this.#maxDepth) this.#fail(at, 'too-deep');
        at += 1;
        if ((buffer[at] as number) <= BLANK) {
          at = this.#blanks(at);
          buffer = this.#buffer;
        }
        if (buffer[at] !== byte + 2) {
          depth += 1;
          closers[depth] = closer;
          closer = byte + 2;
          isName = byte === OPEN_BRACE;
          continue;
        }
        at += 1;
      } else {
        at = byte === MINUS || isDigit(byte) ? this.#number(at) : this.#literal(at);
        buffer = this.#buffer;
      }
      // Behind a value.
      for (;;) {
        if (closer === 0) {
          this.#at = at;
          return;
        }
        let next = buffer[at];
        if (next !== COMMA && next !== closer) {
          at = this.#blanks(at);
          buffer = this.#buffer;
          next = buffer[at];
        }
        at += 1;
        if (next === COMMA) {
          isName = closer === CLOSE_BRACE;
          break;
        }
        if (next !== closer) this.#fail(at - 1);
        closer = closers[depth] as number;
        depth -= 1;
      }
    }
  }

  /** Passes a name and the colon behind it. */
  #key(): string {
    if (this.#next() !== QUOTE) this.#fail(this.#at);
    const key = this.#quoted();
    if (this.#next() !== COLON) this.#fail(this.#at);
    this.#at += 1;
    return key;
  }

  #quoted(): string {
    const buffer = this.#buffer;
    const from = this.#at + 1;
    let at = from;
    while (ends[buffer[at] as number] === 0) at += 1;
    if (buffer[at] === QUOTE) {
      this.#at = at + 1;
      return this.#known(from, at);
    }
    const start = this.offset;
    const kept = this.#keep;
    if (kept < 0) this.#keep = start;
    this.#at = this.#string(at);
    const text = this.textAt(start, this.offset);
    if (kept < 0) this.#keep = -1;
    return JSON.parse(text) as string;
  }

  /** A text in the window. Names and short values come again and again, so their strings are made once. */
  #known(from: number, to: number): string {
    const length = to - from;
    const buffer = this.#buffer;
    if (length > LONGEST_KNOWN) return buffer.toString('utf8', from, to);
    const slot = (length * 31 + (buffer[from] as number) * 7 + (buffer[to - 1] as number)) & (KNOWN_TEXTS - 1);
    const known = this.#texts[slot];
    if (known?.length === length) {
      let same = 0;
      while (same < length && known.charCodeAt(same) === buffer[from + same]) same += 1;
      if (same === length) return known;
    }
    const text = buffer.toString('utf8', from, to);
    // Beyond ASCII a string has another length than its bytes.
    if (text.length === length) this.#texts[slot] = text;
    return text;
  }

  /** Passes the rest of a string, of which `at` is within; gives the place behind it. */
  #string(at: number): number {
    let buffer = this.#buffer;
    let place = at;
    for (;;) {
      const byte = buffer[place] as number;
      if (ends[byte] === 0) {
        place += 1;
        continue;
      }
      if (byte === QUOTE) return place + 1;
      if (byte === BACKSLASH) {
        if (escapes[buffer[place + 1] as number] === 1) {
          place += 2;
          continue;
        }
        place = this.#escape(place);
      } else {
        if (place < this.#end || !this.#move(place)) this.#fail(place < this.#end ? place : this.#at);
        place = this.#at;
      }
      buffer = this.#buffer;
    }
  }

  #escape(at: number): number {
    const place = this.#ensure(at, 6);
    const byte = this.#buffer[place + 1] ?? 0;
    if (escapes[byte] === 1) return place + 2;
    if (byte !== 0x75) this.#fail(place + 1);
    for (let digit = place + 2; digit < place + 6; digit += 1) if (!isHex(this.#buffer[digit])) this.#fail(digit);
    return place + 6;
  }

  #number(at: number): number {
    let start = this.#ensure(at, USUAL_NUMBER);
    let end = numberEnd(this.#buffer, start);
    if ((end < 0 ? ~end : end) < this.#end) {
      if (end < 0) this.#fail(~end);
      return end;
    }
    // It reaches the end of the window.
    let length = 0;
    for (;;) {
      while (isNumberPart(this.#buffer[start + length])) length += 1;
      if (start + length < this.#end) break;
      const more = this.#move(start);
      start = this.#at;
      if (!more) break;
    }
    end = numberEnd(this.#buffer, start);
    if (end < 0) this.#fail(~end);
    return end;
  }

  #literal(at: number): number {
    const place = this.#ensure(at, 5);
    const first = this.#buffer[place] ?? 0;
    const word = literals.get(first);
    if (word === undefined) this.#fail(place);
    for (let index = 1; index < word.length; index += 1) {
      if (this.#buffer[place + index] !== word[index]) this.#fail(place + index);
    }
    if (first === TRUE) this.#sawTrue = true;
    return place + word.length;
  }

  #enter(): void {
    if (this.#depth === this.#maxDepth) this.#fail(this.#at, 'too-deep');
    this.#depth += 1;
    this.#at += 1;
  }

  #leave(): void {
    this.#depth -= 1;
    this.#at += 1;
  }

  /** Passes blanks; gives the next byte, which there has to be. */
  #next(): number {
    this.#at = this.#blanks(this.#at);
    if (this.#at === this.#end) this.#fail(this.#at);
    return this.#buffer[this.#at] ?? 0;
  }

  /** The place of the next byte that is no blank; the end of the window only at the end of the source. */
  #blanks(at: number): number {
    let place = at;
    for (;;) {
      if (isBlank(this.#buffer[place])) place += 1;
      else if (place < this.#end) return place;
      else {
        const more = this.#move(place);
        place = this.#at;
        if (!more) return place;
      }
    }
  }

  /** Sees to it that `length` bytes from `at` on are in the window, or the end of the source is; gives the place. */
  #ensure(at: number, length: number): number {
    let place = at;
    while (this.#end - place < length) {
      const more = this.#move(place);
      place = this.#at;
      if (!more) break;
    }
    return place;
  }

  /**
   * Moves the window on and reads what follows; false at the end of the source.
   * @param at Place from which on the window is still needed; `#at` is then its new place. What is kept for {@link textAt}
   * comes on top.
   */
  #move(at: number): boolean {
    const kept = this.#keep < this.#base ? at : Math.min(at, this.#keep - this.#base);
    // A character that is cut at the end of the window waits for its check.
    const from = Math.min(at - kept > MOST_KEPT_BYTES ? at : kept, this.#checked);
    let buffer = this.#buffer;
    if (from > 0) {
      buffer.copyWithin(0, from, this.#end);
    } else if (this.#end === buffer.length - 1) {
      buffer = Buffer.alloc(2 * (buffer.length - 1) + 1);
      this.#buffer.copy(buffer, 0, 0, this.#end);
      this.#buffer = buffer;
    }
    this.#base += from;
    this.#end -= from;
    this.#checked -= from;
    const read = this.#source.read(buffer, this.#end, buffer.length - 1 - this.#end, this.#base + this.#end);
    this.#end += read;
    buffer[this.#end] = 0;
    this.#at = at - from;
    this.#checkEncoding(read === 0);
    return read > 0;
  }

  #checkEncoding(atEnd: boolean): void {
    const to = atEnd ? this.#end : this.#checked + wholeCharacters(this.#buffer.subarray(this.#checked, this.#end));
    if (!isUtf8(this.#buffer.subarray(this.#checked, to))) throw new ScanError('encoding', this.#base + this.#checked);
    this.#checked = to;
  }

  #fail(at: number, problem: ScanProblem = 'garbled'): never {
    const offset = this.#base + at;
    if (problem === 'garbled' && at >= this.#end) throw new ScanError('truncated', offset);
    if (this.#buffer[at] === 0) throw new ScanError('nul', offset);
    throw new ScanError(problem, offset);
  }
}

/** How many of the bytes are whole characters of UTF-8: one that is cut at the end is not. */
function wholeCharacters(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) break;
    if (byte >= 0xc0) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return length > back ? bytes.length - back : bytes.length;
    }
  }
  return bytes.length;
}

/** Reads a span of a source. */
export function readSpan(source: ByteSource, start: number, end: number): Buffer {
  const bytes = Buffer.alloc(end - start);
  let done = 0;
  while (done < bytes.length) {
    const read = source.read(bytes, done, bytes.length - done, start + done);
    if (read === 0) throw new ScanError('truncated', start + done);
    done += read;
  }
  return bytes;
}
