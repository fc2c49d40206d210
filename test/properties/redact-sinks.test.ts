import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { code, fence, text as markdown } from '../../src/core/markdown.ts';
import { Redactor } from '../../src/core/redact.ts';
import { readEntries } from '../lib/runner-grammar.ts';
import type { Call } from './support/child.ts';
import { waysTo } from './support/decodings.ts';
import { cases, seed } from './support/seed.ts';
import { callSinks } from './support/sinks.ts';

const SIGNS = [...'!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~ '];
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'];
const chars = (alphabet: readonly string[], minLength: number, maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...alphabet), minLength, maxLength });
const token = chars([...LETTERS, '+', '/', '-', '_'], 16, 64);
const base64Lines = fc.array(chars([...LETTERS, '+', '/'], 64, 64), { minLength: 1, maxLength: 4 });

/** Long enough that nothing else can look like one of them by chance. */
const secrets: fc.Arbitrary<string> = fc
  .oneof(
    chars(LETTERS, 7, 12),
    chars([...LETTERS, ...SIGNS], 10, 40),
    token,
    fc.string({ unit: 'grapheme', minLength: 10, maxLength: 30 }),
    fc.string({ unit: 'binary', minLength: 10, maxLength: 20 }),
    fc.array(chars([...LETTERS, ...SIGNS], 10, 20), { minLength: 2, maxLength: 4 }).map((lines) => lines.join('\n')),
    fc
      .record({ user: chars(LETTERS, 3, 8), password: chars([...LETTERS, ...SIGNS], 12, 20) })
      .map((value) => JSON.stringify(value)),
    base64Lines.map((lines) => `-----BEGIN PRIVATE KEY-----\n${lines.join('\n')}\n-----END PRIVATE KEY-----`),
    fc.integer({ min: 10_000_000, max: 2 ** 40 }).map(String),
  )
  .map((value) => value.toWellFormed().trim())
  .filter((value) => value.length >= 7 && new Redactor().add(value) && /[\p{L}\p{N}]{3}/u.test(value));

const inLines = (text: string, columns: number, before: string, joint = '\n'): string =>
  (text.match(new RegExp(`.{1,${columns}}`, 'gsu')) ?? []).map((line) => before + line).join(joint);

/** A value in an encoding, in lines of so many columns when it is long enough to be told from words of a text. */
const wrapped = (
  value: string,
  encoded: string,
  ...layout: [columns: number, before: string, joint?: string]
): string => (value.length < 16 ? encoded : inLines(encoded, ...layout));

const encodings: Readonly<Record<string, (value: string, columns: number) => string>> = {
  raw: (value) => value,
  base64: (value) => Buffer.from(value).toString('base64'),
  'base64, one byte in': (value) => Buffer.from(`x${value}.`).toString('base64'),
  'base64, two bytes in': (value) => Buffer.from(`u:${value}..`).toString('base64'),
  base64url: (value) => Buffer.from(`k${value}`).toString('base64url'),
  // Only values of twelve bytes and more are found in it.
  'base64 of base64': (value) =>
    Buffer.from(Buffer.byteLength(value) < 12 ? value : Buffer.from(`u:${value}`).toString('base64')).toString(
      'base64',
    ),
  'base64 of UTF-16': (value) => Buffer.from(`$x='${value}'`, 'utf16le').toString('base64'),
  hex: (value) => Buffer.from(value).toString('hex'),
  'upper case hex': (value) => Buffer.from(`.${value}`).toString('hex').toUpperCase(),
  URL: (value) => encodeURIComponent(value),
  'URL, all of it': (value) => Buffer.from(value).toString('hex').replace(/../g, '%$&'),
  form: (value) => new URLSearchParams({ q: value }).toString(),
  JSON: (value) => JSON.stringify({ value }),
  'JSON in JSON': (value) => JSON.stringify(JSON.stringify({ value })),
  'JSON in ASCII': (value) =>
    JSON.stringify(value).replace(/[^ -~]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`),
  HTML: (value) =>
    value.replace(/[&<>"']/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? '&#39;'),
  'HTML, all of it': (value) => [...value].map((sign) => `&#x${sign.codePointAt(0)?.toString(16)};`).join(''),
  'Markdown text': markdown,
  'Markdown code': code,
  'Markdown block': (value) => fence(value),
  'Markdown with backslashes': (value) => value.replace(/[!-/:-@[-`{-~]/g, '\\$&'),
  'shell, single quotes': (value) => `'${value.replaceAll("'", `'\\''`)}'`,
  'shell, as Python quotes': (value) => `'${value.replaceAll("'", `'"'"'`)}'`,
  'shell, double quotes': (value) => `"${value.replace(/[\\"$`]/g, '\\$&')}"`,
  'shell, backslashes': (value) => value.replace(/[^A-Za-z0-9\n\u0080-\uffff]/g, '\\$&'),
  'base64 in lines': (value, columns) => wrapped(value, Buffer.from(value).toString('base64'), columns, ''),
  'base64 in lines with CRLF': (value, columns) =>
    wrapped(value, Buffer.from(value).toString('base64'), columns, '', '\r\n'),
  'base64 in YAML': (value, columns) =>
    `key: >-\n${wrapped(value, Buffer.from(`x${value}`).toString('base64'), columns, '    ')}`,
  'base64 in a diff': (value, columns) => wrapped(value, Buffer.from(value).toString('base64'), columns, '+ '),
  'base64 in a diff without blanks': (value, columns) =>
    wrapped(value, Buffer.from(value).toString('base64'), columns, '+'),
  'base64 in a quoted diff': (value, columns) =>
    wrapped(value, Buffer.from(value).toString('base64'), columns, '> -  '),
  'base64 in string literals': (value, columns) =>
    `"${wrapped(value, Buffer.from(value).toString('base64'), columns, '', '" +\n  "')}"`,
  'base64 in a JSON string': (value, columns) =>
    JSON.stringify(wrapped(value, Buffer.from(value).toString('base64'), columns, '')),
  'hex in lines': (value, columns) => wrapped(value, Buffer.from(value).toString('hex'), columns, '  '),
  'UTF-16 in lines': (value, columns) => wrapped(value, Buffer.from(value, 'utf16le').toString('base64'), columns, ''),
  'raw in lines': (value, columns) => wrapped(value, value, columns, '    '),
  'raw in a quotation': (value, columns) => wrapped(value, value, columns, '> '),
};

const SINKS: readonly Call['sink'][] = [
  'info',
  'error',
  'warning',
  'notice',
  'debug',
  'group',
  'tool',
  'outputs',
  'user error',
  'remote error',
  'bug',
  'summary',
  'raw summary',
  'comment',
  'evidence',
];

/** Those whose content is handed over as JSON. */
const FILES = new Set<Call['sink']>(['summary', 'raw summary', 'comment', 'evidence']);

const words = fc.constantFrom(
  '',
  '',
  'key=',
  'value: ',
  '(',
  '"',
  "it's ",
  '`',
  '\n',
  '- ',
  '| ',
  '<b>',
  '\\',
  '%',
  '&',
  'é',
  '{"a":"',
  ' ',
  '.',
);
const samples = fc.sample(
  fc.record({
    secret: secrets,
    encoding: fc.constantFrom(...Object.keys(encodings)),
    sink: fc.constantFrom(...SINKS),
    columns: fc.constantFrom(16, 20, 40, 64, 76),
    before: words,
    after: words,
  }),
  { seed, numRuns: cases },
);

/** Cases per process: the values of all cases before are hidden, too, and that should hardly ever matter. */
const BATCH = 250;

describe(`what is secret leaves through no sink, in no encoding (${cases.toLocaleString('en')} cases)`, () => {
  test.each(Array.from({ length: Math.ceil(samples.length / BATCH) }, (_, at) => at * BATCH))(
    'from case %d on',
    (from) => {
      const batch = samples.slice(from, from + BATCH);
      const calls = batch.map(({ secret, encoding, sink, columns, before, after }): Call => {
        const encoded = encodings[encoding]?.(secret, columns) ?? '';
        return { sink, secrets: [secret], text: `${before}${encoded}${after}` };
      });
      callSinks(calls).forEach(({ stdout, outputs }, at) => {
        const { secret, sink } = batch[at] as (typeof batch)[number];
        const written = FILES.has(sink) ? (JSON.parse(stdout) as string) : stdout;
        // The runner shows a line as it reads it.
        const shown = written.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%');
        const values = readEntries(outputs).map(([, value]) => value);
        for (const text of [written, shown, ...values])
          expect(
            waysTo(secret, text),
            JSON.stringify({ ...batch[at], text: calls[at]?.text, written: text }),
          ).toBeUndefined();
      });
    },
  );
});
