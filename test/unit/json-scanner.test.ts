import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ByteSource, JsonScanner, memorySource, ScanError } from '../../src/core/json-scanner.ts';

/** Gives a few bytes at a time, so that every place is once the end of what is known. */
function trickle(bytes: Uint8Array, most: number): ByteSource {
  const whole = memorySource(bytes);
  return { read: (into, offset, length, position) => whole.read(into, offset, Math.min(length, most), position) };
}

function scan(bytes: Uint8Array, most = 1_000_000): ScanError | undefined {
  const scanner = new JsonScanner(trickle(bytes, most), { windowBytes: 64 });
  try {
    scanner.skip();
    return scanner.atEnd() ? undefined : new ScanError('garbled', scanner.offset);
  } catch (error) {
    if (error instanceof ScanError) return error;
    throw error;
  }
}

/** `JSON.parse` on the bytes, which have to be UTF-8. */
function isJson(bytes: Uint8Array): boolean {
  try {
    JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
    return true;
  } catch {
    return false;
  }
}

const number = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
  fc.constantFrom('0', '-0', '1e400', '0.10', '-1.5E+3', '01', '1.', '.5', '+1', '1e', '--1', '9007199254740993'),
  // Longer than what is at hand of a number.
  fc.constantFrom('7', '0.', '-1e', '1e+', '00').map((start) => start + '7'.repeat(1500)),
);
/** JSON and what is nearly JSON. */
const document = fc.letrec<{ value: string; string: string; array: string; object: string }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 5, depthSize: 'small' },
    number,
    fc.constantFrom('true', 'false', 'null', 'nul', 'True', '""', '{}', '[]', '{]', '[}'),
    tie('string'),
    tie('array'),
    tie('object'),
  ),
  string: fc.oneof(
    fc.string({ unit: 'binary', maxLength: 8 }).map((text) => JSON.stringify(text)),
    fc.constantFrom('"\\u00e9"', '"\\u12"', '"\\x"', '"\t"', '"\\"', '"\u0000"', '"é€😀"', '"\\\\"'),
  ),
  array: fc.array(tie('value'), { maxLength: 4 }).map((items) => `[ ${items.join(' ,')}]`),
  object: fc
    .array(fc.tuple(tie('string'), tie('value')), { maxLength: 4 })
    .map((members) => `{${members.map(([key, value]) => `${key}\n: ${value}`).join(',\t')} }`),
})).value;

/** A byte more, a byte less, another byte, or nothing of it. */
const damaged = fc
  .tuple(document, fc.constantFrom('none', 'cut', 'change', 'insert'), fc.nat(), fc.nat({ max: 255 }))
  .map(([text, damage, where, byte]) => {
    const bytes = Buffer.from(text);
    const at = bytes.length === 0 ? 0 : where % bytes.length;
    if (damage === 'cut') return bytes.subarray(0, at);
    if (damage === 'change') return Buffer.concat([bytes.subarray(0, at), Buffer.from([byte]), bytes.subarray(at + 1)]);
    if (damage === 'insert') return Buffer.concat([bytes.subarray(0, at), Buffer.from([byte]), bytes.subarray(at)]);
    return bytes;
  });

test('takes what JSON.parse takes and nothing else, wherever the window ends', () => {
  let valid = 0;
  fc.assert(
    fc.property(damaged, fc.integer({ min: 1, max: 9 }), (bytes, most) => {
      const expected = isJson(bytes);
      if (expected) valid += 1;
      expect([scan(bytes) === undefined, scan(bytes, most) === undefined]).toEqual([expected, expected]);
    }),
    { numRuns: 20_000, seed: 20_260_101 },
  );
  // Of both there have to be many, or the comparison says nothing.
  expect(valid).toBeGreaterThan(3_000);
  expect(valid).toBeLessThan(16_000);
});

describe('values are read as JSON.parse reads them', () => {
  const rebuild = (scanner: JsonScanner): unknown => {
    switch (scanner.peek()) {
      case 'object': {
        const entries: [string, unknown][] = [];
        scanner.object((key) => entries.push([key, rebuild(scanner)]));
        return Object.fromEntries(entries);
      }
      case 'array': {
        const items: unknown[] = [];
        scanner.array(() => items.push(rebuild(scanner)));
        return items;
      }
      case 'string':
        return scanner.string();
      default:
        return JSON.parse(scanner.text());
    }
  };

  test('any value, over any window', () => {
    fc.assert(
      fc.property(fc.jsonValue({ depthSize: 'medium' }), fc.integer({ min: 1, max: 9 }), (value, most) => {
        const text = JSON.stringify(value, null, most % 3);
        expect(rebuild(new JsonScanner(trickle(Buffer.from(text), most), { windowBytes: 64 }))).toEqual(
          JSON.parse(text),
        );
      }),
      { numRuns: 3_000, seed: 20_260_102 },
    );
  });

  test('a real plan, and places in it', () => {
    const bytes = readFileSync(join(import.meta.dirname, '../fixtures/plans/real-sensitive.json'));
    expect(rebuild(new JsonScanner(trickle(bytes, 100)))).toEqual(JSON.parse(bytes.toString()));
    const scanner = new JsonScanner(trickle(bytes, 100));
    scanner.object((key) => {
      scanner.skip();
      const text = scanner.textAt(scanner.skippedFrom, scanner.offset);
      expect([JSON.parse(text), scanner.sawTrue]).toEqual([
        JSON.parse(bytes.toString())[key],
        /(?<!")\btrue\b(?!")/.test(text),
      ]);
    });
  });
});

test('a value larger than what is kept at hand is read again', () => {
  const large = JSON.stringify('x'.repeat(20_000_000));
  const scanner = new JsonScanner(memorySource(Buffer.from(`{"a":"start","b":${large},"c":true}`)));
  const found: Record<string, number> = {};
  scanner.peek();
  scanner.keepFrom(0);
  scanner.object((key) => {
    found[key] = scanner.text().length;
  });
  expect(found).toEqual({ a: 7, b: large.length, c: 4 });
  expect(scanner.textAt(0, 14)).toBe('{"a":"start","');
});

test.each<[string, string | Uint8Array, string, number]>([
  ['an end within a string', '{"a":"b', 'truncated', 7],
  ['an end behind a comma', '[1,', 'truncated', 3],
  ['an end within a word', '[tru', 'truncated', 4],
  ['nothing', '', 'truncated', 0],
  ['a word that is none', '{"a":tru3}', 'garbled', 8],
  ['a name without quotes', '{a:1}', 'garbled', 1],
  ['the wrong bracket', '{"a":[1}', 'garbled', 7],
  ['a NUL', '{"a":"\0"}', 'nul', 6],
  ['a byte of another encoding', Buffer.from('{"a":"é"}', 'latin1'), 'encoding', 0],
  ['1,001 levels', '['.repeat(1001), 'too-deep', 1000],
])('%s is told with its place', (_, text, problem, offset) => {
  expect(scan(Buffer.from(text as string))).toMatchObject({ problem, offset });
});
