import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readEntries, readOutput, runnerCommands } from '../lib/runner-grammar.ts';
import { cases, seed } from './support/seed.ts';
import { callSinks } from './support/sinks.ts';

const TOKEN = '0123456789abcdef'.repeat(4);
/** Whole commands, halves of them, line ends of all kinds and blanks. */
const FRAGMENTS = [
  '::',
  ':',
  '##[',
  '#',
  '[',
  ']',
  ' ',
  '\t',
  '\n',
  '\r',
  '\r\n',
  '\v',
  '\f',
  '\u0085',
  '\u2028',
  '\u2029',
  '\u00a0',
  '\u3000',
  '\ufeff',
  '\u200b',
  '\u00ad',
  '\0',
  '\u001b[31m',
  '%0A',
  '%0D',
  '%25',
  'error',
  'set-output name=approved',
  'add-mask',
  'stop-commands',
  '::error::x',
  '::set-output name=approved::true',
  '::add-mask::e',
  '::stop-commands::x',
  '::x::',
  '::echo::on',
  '::group::g',
  '::endgroup::',
  '##[error]x',
  '##[set-output name=a;]b',
  '##[stop-commands]y',
  `::${TOKEN}::`,
  `::stop-commands::${TOKEN}`,
  `##[${TOKEN}]`,
  TOKEN.slice(0, 32),
  'a=b',
  'name<<END',
  'END',
  'ghadelimiter_',
  'ghadelimiter_00000000-0000-4000-8000-000000000000',
  '<<',
  '=',
  'x'.repeat(5_000),
  'é漢🔑',
  '\ud800',
];

const hostile = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...FRAGMENTS) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

const texts = fc.sample(hostile, { seed, numRuns: cases });

describe('whatever a tool or a service says', () => {
  test(`log.info, log.group and errors run none of it (${cases.toLocaleString('en')} cases)`, () => {
    const sinks = ['info', 'group', 'error', 'bug'] as const;
    const calls = texts.map((text, at) => ({ sink: sinks[at % sinks.length] ?? 'info', text }));
    let annotations = 0;
    callSinks(calls).forEach(({ stdout }, at) => {
      const { sink, text } = calls[at] as (typeof calls)[number];
      const names = runnerCommands(stdout).map(({ name }) => name);
      if (sink === 'error' || sink === 'bug') annotations += 1;
      // Only ten annotations of a level are kept; what comes after them is printed as a line.
      const annotation = annotations > 10 ? [] : ['error'];
      const ours = { info: [], group: ['group', 'endgroup'], error: annotation, bug: annotation }[sink];
      expect(names, JSON.stringify(text)).toEqual(ours);
    });
  });

  test(`log.tool shows it and runs none of it (${cases.toLocaleString('en')} cases)`, () => {
    const calls = texts.map((text) => ({ sink: 'tool' as const, text }));
    const written = callSinks(calls);
    written.forEach(({ stdout }, at) => {
      const { commands, log, stopped } = readOutput(stdout);
      const lines = (texts[at] ?? '')
        .toWellFormed()
        .replace(/\s+$/, '')
        .split(/\r\n|\r|\n/);
      expect(stopped, JSON.stringify(texts[at])).toBe(false);
      if (lines.join('') === '') return;
      expect(
        commands.map(({ name }) => name),
        JSON.stringify(texts[at]),
      ).toEqual(['stop-commands']);
      expect(log.slice(0, lines.length), JSON.stringify(texts[at])).toEqual(lines);
    });
    // What comes behind all of it is still obeyed.
    expect(runnerCommands(`${written.map(({ stdout }) => stdout).join('\n')}\n::notice::end`).at(-1)).toMatchObject({
      name: 'notice',
      data: 'end',
    });
  });

  test(`outputs give it back as it was (${cases.toLocaleString('en')} cases)`, () => {
    const calls = texts.map((text) => ({ sink: 'outputs' as const, text }));
    callSinks(calls).forEach(({ outputs }, at) => {
      const text = (texts[at] ?? '').toWellFormed();
      expect(readEntries(outputs), JSON.stringify(text)).toEqual([
        ['verdict', 'pass'],
        ['failure-reason', ''],
        ['value', text],
        ['list', JSON.stringify([texts[at], { [texts[at] ?? '']: texts[at] }])],
      ]);
    });
  });

  test(`names from data are refused or are those of the action (${cases.toLocaleString('en')} cases)`, () => {
    const calls = texts.map((text, at) => ({
      sink: 'names from data' as const,
      text,
      names: [texts[(at + 1) % texts.length] ?? '', ...(at % 3 === 0 ? ['value'] : [])],
    }));
    callSinks(calls).forEach(({ outputs }, at) => {
      const entries = readEntries(outputs);
      expect(
        entries.map(([name]) => name),
        JSON.stringify(calls[at]),
      ).toEqual(['verdict', 'failure-reason', 'value', 'list']);
      expect(entries[0]).toEqual(['verdict', 'error']);
    });
  });
});
