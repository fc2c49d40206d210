import fc from 'fast-check';
import { cases, seed } from './seed.ts';

/** Checks a property; a failure names the seed and the smallest case that fails. */
export function forAll<T>(values: fc.Arbitrary<T>, check: (value: T) => void): void {
  fc.assert(fc.property(values, check), { seed, numRuns: cases });
}

/** For the names of tests. */
export const shownCases = `${cases.toLocaleString('en')} cases`;
