import fc from 'fast-check';
import { expect, test } from 'vitest';
import { REDACTED, Redactor } from '../../src/core/redact.ts';
import { spansToHide } from '../lib/redact-oracle.ts';
import { forAll, shownCases } from './support/property.ts';

/** Words that begin or end what detectors look for, and what stands around it. */
const HINTS = [
  ...'"\'`\\:;=&%?@/.,<>()[]{}|+-~_# \n\t',
  '\r\n',
  '\\"',
  '\\\\',
  '\\n',
  '\\u0041',
  '\\u{62}',
  '\\x43',
  '&amp;',
  '&#61;',
  '&quot;',
  '&#8203;',
  '\u200b',
  '%3D',
  '%C3%A4',
  ' -> ',
  ' => ',
  '://',
  'https://',
  'password',
  'Password=',
  ';Pwd = ',
  'client_secret',
  'token: ',
  'api-key',
  'access_key_data',
  'auth',
  '"auth": "',
  'sas_token = "',
  'connection_string',
  'sig=',
  'X-Amz-Signature=',
  '?code=',
  'AccountKey=',
  'eyJ',
  'ghp_',
  'github_pat_',
  'hvs.',
  'xoxb-',
  'AKIA',
  'ABCDEFGHIJKLMNOP',
  '8Q~',
  '1234567890:AA',
  'Bearer ',
  '==',
  '-----BEGIN PRIVATE KEY-----',
  '-----END RSA PRIVATE KEY-----',
  'LS0tLS1CRUdJTi',
  'SG.',
  'npm_',
  'aZ3kQ9xB7mT1pL5vR8aZ3kQ9xB7mT1pL5vR8',
  'Zq8/+Zq8Zq8kkTTm1/9aZ3kQ9xB7mT1pL5vR8aZ3',
  `${'aZ3kQ9xB7m'.repeat(8)}aZ3kQ9==`,
  `aZ38Q~${'aZ3kQ9xB7m'.repeat(3)}T1pL`,
  `1234567890:AA${'aZ3kQ9xB7m'.repeat(3)}T1p`,
  `.atlasv1.${'aZ3kQ9xB7m'.repeat(6)}`,
  'aZ3kQ9xB7mT1pL',
  'joe',
  'größe',
  '🔑',
  'é',
];

const unicode = fc.string({ unit: 'binary', minLength: 1, maxLength: 30 });
const ascii = fc.string({ minLength: 4, maxLength: 40 });
const token = fc.string({
  unit: fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_'),
  minLength: 4,
  maxLength: 60,
});
const value = fc.oneof(ascii, token, token, unicode, fc.constantFrom('p@ss w0rd', 'a"b\\c/d', 'x\ny\tz12', '${v}%{w}'));

/** Encodings with whatever before them, so that base64 has each of its three places, and cut somewhere. */
const encoders: readonly ((value: string) => string)[] = [
  (plain) => plain,
  (plain) => Buffer.from(plain).toString('base64'),
  (plain) => Buffer.from(plain).toString('base64url'),
  (plain) => Buffer.from(plain).toString('hex'),
  (plain) => Buffer.from(plain).toString('hex').toUpperCase(),
  (plain) => JSON.stringify(plain),
  (plain) => JSON.stringify(JSON.stringify(plain)),
  (plain) => encodeURIComponent(plain.toWellFormed()),
  (plain) => plain.replace(/[&<>"'*_|`]/g, (sign) => `&#${sign.charCodeAt(0)};`),
];

const piece = (values: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...HINTS) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
    { weight: 1, arbitrary: token },
    {
      weight: 4,
      arbitrary: fc
        .record({
          encode: fc.constantFrom(...encoders),
          before: fc.string({ maxLength: 5 }),
          plain: fc.constantFrom(...values),
          after: fc.string({ maxLength: 5 }),
          cut: fc.tuple(fc.constantFrom(0, 0, 0, 1, 2, 3), fc.constantFrom(0, 0, 0, 1, 2, 3)),
        })
        .map(({ encode, before, plain, after, cut: [left, right] }) => {
          const whole = encode(before + plain + after);
          return whole.slice(left, whole.length - right);
        }),
    },
  );

const sample = fc
  .array(value, { minLength: 1, maxLength: 4 })
  .chain((values) =>
    fc.record({ values: fc.constant(values), parts: fc.array(piece(values), { minLength: 1, maxLength: 14 }) }),
  );

test(`whatever a search for each form in each view finds is hidden (${shownCases})`, () => {
  forAll(sample, ({ values, parts }) => {
    const redactor = new Redactor();
    const added = values.filter((each) => redactor.add(each));
    const text = parts.join('');
    const hidden = redactor.find(text);
    for (const [start, end] of spansToHide(text, added)) {
      if (text.slice(start, end) === REDACTED || start === end) continue;
      const within = hidden.some(([from, to]) => from <= start && end <= to);
      expect(within, `${JSON.stringify(text)}: ${JSON.stringify(text.slice(start, end))} at ${start}`).toBe(true);
    }
  });
});
