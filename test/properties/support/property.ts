import fc from 'fast-check';
import { test } from 'vitest';
import { cases, seed } from './seed.ts';

/** Checks a property; a failure names the seed and the smallest case that fails. */
export function holds<T>(name: string, values: fc.Arbitrary<T>, check: (value: T) => void): void {
  test(`${name} (${cases.toLocaleString('en')} cases)`, () => {
    fc.assert(fc.property(values, check), { seed, numRuns: cases });
  });
}

/** A text that is easier to read in a failure than its characters one by one. */
export function pieces(parts: readonly string[], other: fc.Arbitrary<string>, maxLength: number): fc.Arbitrary<string> {
  return fc
    .array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...parts) }, { weight: 1, arbitrary: other }), {
      maxLength,
    })
    .map((chosen) => chosen.join(''));
}
