import { describe, expect, test } from 'vitest';
import { decide } from '../../src/actions/new-action/decide.ts';

describe('new-action', () => {
  test.each([
    ['one\ntwo\n', 2, { verdict: 'pass', failureReason: '', lines: 2 }],
    ['one\ntwo\nthree\n', 2, { verdict: 'fail', failureReason: 'too-long', lines: 3 }],
    ['', 2, { verdict: 'error', failureReason: 'empty-file', lines: 0 }],
  ])('judges %j', (content, maximumLines, expected) => {
    expect(decide(content, maximumLines)).toEqual(expected);
  });
});
