import { describe, expect, test } from 'vitest';
import { plainLines } from '../../src/core/log.ts';
import { runnerCommands } from '../lib/runner-grammar.ts';

describe('a line that we print', () => {
  test.each([
    '::set-output name=approved::true',
    '   ::add-mask::e',
    '\t::stop-commands::x',
    'text ##[set-output name=a]b',
    '##[add-matcher]file.json',
    'harmless\r::error file=a.tf::broken',
    'harmless\n::warning::broken',
    ':::debug::x',
    '\u0085::error::a blank for .NET alone',
    '\u3000\u2028::error::wide blanks',
  ])('%j is not taken for a command', (text) => {
    expect(runnerCommands(text)).not.toEqual([]);
    expect(runnerCommands(plainLines(text))).toEqual([]);
  });

  test.each(['Plan: 2 to add', 'module.a::b', 'see [docs]', '# comment'])('%j stays as it is', (text) => {
    expect(plainLines(text)).toBe(text);
  });
});
