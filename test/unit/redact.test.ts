import { describe, expect, test } from 'vitest';
import { code, details, fence, table, text } from '../../src/core/markdown.ts';
import { Redactor } from '../../src/core/redact.ts';

const base64 = (value: string): string => Buffer.from(value).toString('base64');
const json = (value: unknown): string => JSON.stringify(value);

describe('a registered value is hidden in every encoding', () => {
  // Quotes, a slash, signs of base64, HTML, Markdown, templates, beyond ASCII and beyond the basic plane.
  const values = [
    'correct-horse-battery',
    'p@ss_w*rd|x`y',
    'a"b\\c/d\te<f>&g\'h',
    'größe $' + '{x} 100% + ünïcode 🔑',
    'pin1',
    '>>>???~~~',
    'abc1234def#12:smile:',
  ];
  const encodings: readonly (readonly [string, (value: string) => string])[] = [
    ['raw', (value) => value],
    ['base64', (value) => base64(value)],
    ['base64 one byte in', (value) => base64(`x${value}`)],
    ['base64 two bytes in', (value) => base64(`xy${value}`)],
    ['base64 within more', (value) => base64(`password=${value}\nuser=joe\n`)],
    ['base64url', (value) => Buffer.from(`k:${value}`).toString('base64url')],
    ['hex', (value) => Buffer.from(value).toString('hex')],
    ['upper case hex', (value) => Buffer.from(`..${value}..`).toString('hex').toUpperCase()],
    ['URL', encodeURIComponent],
    ['URL, lower case hex', (value) => encodeURIComponent(value).replace(/%../g, (hex) => hex.toLowerCase())],
    [
      'URL, everything escaped',
      (value) => [...Buffer.from(value)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''),
    ],
    ['form', (value) => new URLSearchParams({ q: value }).toString()],
    ['JSON', (value) => json(value)],
    ['JSON in JSON', (value) => json(json({ value }))],
    ['JSON as Go writes it', (value) => json(value).replace(/[<>&]/g, (c) => `\\u00${c.charCodeAt(0).toString(16)}`)],
    [
      'JSON in ASCII',
      (value) => json(value).replace(/[^ -~]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`),
    ],
    ['HCL', (value) => json(value).replaceAll('${', '$${')],
    [
      'HTML',
      (value) =>
        value.replace(/[&<>"']/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? '&#39;'),
    ],
    ['Markdown text', (value) => text(`is ${value}!`)],
    ['Markdown text alone', text],
    ['Markdown code', code],
    ['Markdown block', (value) => fence(value, 'diff')],
    ['Markdown fold', (value) => details(code(value), text(value))],
    ['JSON in Markdown', (value) => text(json(value))],
  ];
  test.each(encodings)('%s', (name, encode) => {
    // Of the encoded value nothing remains: only what the encoding puts around each value. (Base64 has its own test.)
    const other = new Redactor();
    other.add('another/Value');
    const lettersOf = (redacted: string): string =>
      name.startsWith('base64') ? '' : redacted.replace(/&#8203;|<.?code>|[^A-Za-z0-9]/g, '');
    const frame = lettersOf(other.redact(`before ${encode('another/Value')} after`));
    for (const value of values) {
      const redactor = new Redactor();
      expect(redactor.add(value)).toBe(true);
      const around = (inner: string): string => `before ${inner} after`;
      const redacted = redactor.redact(around(encode(value)));
      expect(redacted, value).toContain('(sensitive)');
      expect(redacted.startsWith('before '), value).toBe(true);
      expect(redacted.endsWith(' after'), value).toBe(true);
      expect(lettersOf(redacted), value).toBe(frame);
      expect(redactor.redact(redacted)).toBe(redacted);
    }
  });

  test('base64 is hidden with the characters that hold its first and last bits', () => {
    const redactor = new Redactor();
    redactor.add('hunter2hunter2');
    expect(redactor.redact(`data: ${base64('hunter2hunter2')}`)).toBe('data: (sensitive)');
    expect(redactor.redact(`data: ${base64('xhunter2hunter2')}`)).toBe('data: e(sensitive)');
  });

  test('a value of several lines is hidden as a whole and by its lines', () => {
    const redactor = new Redactor();
    redactor.add('first line of it\nab\n  second line of it  \napiVersion: v1\n');
    expect(redactor.redact('+ first line of it\n+ ab\n+   second line of it')).toBe(
      '+ (sensitive)\n+ ab\n+   (sensitive)',
    );
    expect(redactor.redact(code('x\nfirst line of it\nab'))).toBe('`x\\n(sensitive)\\nab`');
    expect(redactor.redact('apiVersion: v1')).toBe('apiVersion: v1');
    expect(redactor.redact(base64('first line of it\nab\n  second line of it'))).toMatch(
      /^(?:[\w=]{0,8}\(sensitive\))+[\w=]{0,12}$/,
    );
  });

  test('the secret parts of a JSON document are hidden where it is shown taken apart', () => {
    const redactor = new Redactor();
    redactor.add(
      json({ type: 'service_account', key: { id: 'Zx81kPq0LmN37vTe' }, lines: 'line one is long\nline two is long' }),
    );
    expect(redactor.redact('id = Zx81kPq0LmN37vTe, service_account')).toBe('id = (sensitive), service_account');
    expect(redactor.redact('- line two is long')).toBe('- (sensitive)');
  });
});

describe('a value that is torn apart by line ends is hidden', () => {
  const value = 'Zq8+/xT1pL5vR8=aZ3kQ9xB7mT1pL5vR8aZ3kQ9xB7mT1pL5vR8aZ3kQ9xB7mT1pL5vR8';
  const lines = (text: string, columns: number): string[] => text.match(new RegExp(`.{1,${columns}}`, 'g')) ?? [];
  const H = '(sensitive)';
  test.each([
    ['base64 at 64 columns', lines(base64(value), 64).join('\n'), H],
    ['base64 at 20 columns with CRLF', `${lines(base64(value), 20).join('\r\n')}\r\nend`, `${H}\r\nend`],
    [
      'within more base64',
      lines(base64(`user: joe, password: ${value}`), 76).join('\n'),
      `${base64('user: joe, password: ')}${H}`,
    ],
    [
      'YAML',
      `key: |\n${lines(base64(value), 40)
        .map((line) => `    ${line}`)
        .join('\n')}\nnext: 1`,
      `key: |\n    ${H}\nnext: 1`,
    ],
    [
      'diff',
      `${lines(base64(value), 40)
        .map((line) => `+  ${line}`)
        .join('\n')}\n+ x`,
      `+  ${H}\n+ x`,
    ],
    [
      'diff that goes on with its own sign',
      lines(value, 3 + 16)
        .map((line) => `+${line}`)
        .join('\n'),
      `+${H}`,
    ],
    [
      'quotation of a diff',
      lines(value, 16)
        .map((line) => `> - ${line}`)
        .join('\n'),
      `> - ${H}`,
    ],
    ['string literals', `a = "${lines(value, 20).join('" +\n    "')}";`, `a = "${H}";`],
    ['shell', `a ${lines(value, 20).join('\\\n')} b`, `a ${H} b`],
    ['torn near its beginning', `key: ${value.slice(0, 2)}\n  ${value.slice(2)}`, `key: ${H}`],
    ['torn near its end', `${value.slice(0, -1)}\n${value.slice(-1)}`, H],
    ['hex', lines(Buffer.from(value).toString('hex'), 32).join('\n  '), H],
    ['in a JSON string', json({ key: lines(base64(value), 64).join('\n') }), `{"key":"${H}"}`],
  ])('%s', (_, text, expected) => {
    const redactor = new Redactor();
    redactor.add(value);
    expect(redactor.redact(text)).toBe(expected);
  });

  test('a passphrase that is folded between its words', () => {
    const redactor = new Redactor();
    redactor.add('correct horse battery staple');
    expect(redactor.redact('say: correct horse\n     battery staple!')).toBe('say: (sensitive)!');
  });

  test('but not two words that together look like a short one', () => {
    const redactor = new Redactor();
    redactor.add('admainin');
    expect(redactor.redact('adm\nainin')).toBe('adm\nainin');
  });
});

test.each([
  [
    'UTF-16 in base64, as PowerShell takes commands',
    (value: string) => Buffer.from(`$p = '${value}'`, 'utf16le').toString('base64'),
  ],
  [
    'UTF-16 in base64, an odd byte in',
    (value: string) =>
      Buffer.from(`xx${Buffer.from(value, 'utf16le').toString('latin1')}`, 'latin1').toString('base64'),
  ],
  ['base64 of base64', (value: string) => base64(base64(`user:${value}`))],
  ['quotes of a shell', (value: string) => value.replaceAll("'", `'\\''`)],
  ['quotes of Python', (value: string) => value.replaceAll("'", `'"'"'`)],
  ['blanks of a shell', (value: string) => value.replace(/[^a-z]/g, '\\$&')],
  ['HTML within Markdown within JSON', (value: string) => json(text(value.replaceAll("'", '&#39;')))],
  [
    'hex of both cases',
    (value: string) =>
      Buffer.from(value)
        .toString('hex')
        .replace(/[a-f]/, (digit) => digit.toUpperCase()),
  ],
])('%s', (_, encode) => {
  const redactor = new Redactor();
  redactor.add("it's a joe's pass");
  expect(redactor.redact(`<${encode("it's a joe's pass")}>`)).toMatch(/^<"?[\w+/]*\(sensitive\)[\w+/]*=*"?>$/);
});

test('values that overlap, nest and touch become one replacement', () => {
  const redactor = new Redactor();
  for (const value of ['abcdefgh', 'efghijkl', 'cdef', 'mnop']) redactor.add(value);
  expect(redactor.redact('xabcdefghijklmnopx abcd efghijk cdefgh')).toBe('x(sensitive)x abcd efghijk (sensitive)gh');
});

test('the longest of several values with a common beginning is hidden', () => {
  const redactor = new Redactor();
  for (const value of ['secret-1', 'secret-12', 'secret-1234', 'secret-12ab']) redactor.add(value);
  expect(redactor.redact('secret-1x secret-12 secret-123 secret-1234 secret-12a')).toBe(
    '(sensitive)x (sensitive) (sensitive)3 (sensitive) (sensitive)a',
  );
});

test.each([
  '',
  ' ',
  'abc',
  'true',
  'False',
  'null',
  '443',
  '-1',
  '65535',
  '1.30',
  'production',
  'westeurope',
  '----',
  '    ',
  '</details>',
])('does not hide %j everywhere', (value) => {
  const redactor = new Redactor();
  expect(redactor.add(value, 'input x')).toBe(false);
  const report = `| a | b |\n| ---- | ---- |\n\n${value} 443</details>`;
  expect(redactor.redact(report)).toBe(report);
  expect(redactor.refused.map(({ label }) => label)).toEqual(value.trim() === '' ? [] : ['input x']);
});

test('addDeep registers what is inside of lists and objects', () => {
  const redactor = new Redactor();
  const added = redactor.addDeep(
    { user: 'joe-the-user', on: true, port: 5432, list: [{ pin: 123456789 }, null, 'x'] },
    'output.db',
  );
  expect(added).toBe(2);
  expect(redactor.redact('joe-the-user true 5432 123456789')).toBe('(sensitive) true 5432 (sensitive)');
  expect(redactor.refused).toEqual([
    { label: 'output.db.port', reason: 'number' },
    { label: 'output.db.list.2', reason: 'too-short' },
  ]);
});

test('the digest tells equal from different, not what, and is no commit id', () => {
  const redactor = new Redactor();
  expect(redactor.digest('old-secret')).toBe(redactor.digest('old-secret'));
  expect(redactor.digest('old-secret')).not.toBe(redactor.digest('new-secret'));
  expect(redactor.digest({ a: 1 })).not.toBe(redactor.digest('{"a":1}'));
  expect(redactor.digest('old-secret')).toMatch(/^[a-z2-7]{6}$/);
  expect(new Redactor().digest('old-secret')).not.toBe(redactor.digest('old-secret'));
});

test('values may be added at any time', () => {
  const redactor = new Redactor();
  for (let round = 0; round < 300; round++) {
    redactor.add(`value-of-round-${round}!`);
    expect(redactor.redact(`<value-of-round-${round}!>`)).toBe('<(sensitive)>');
  }
  expect(redactor.redact('value-of-round-0! value-of-round-299!')).toBe('(sensitive) (sensitive)');
});

test('ten thousand values with a common beginning over a megabyte take seconds at most', () => {
  const redactor = new Redactor();
  const values = Array.from(
    { length: 10_000 },
    (_, at) => `https://account.example/common/beginning/${((at * 2654435761) >>> 0).toString(36)}-${at}`,
  );
  for (const value of values) redactor.add(value);
  const chunk = 'https://account.example/common/beginning/none of them, and some \\"escaped\\" &amp; text %20 ';
  const big = chunk.repeat(11_000) + values[4711] + chunk;
  const started = performance.now();
  const redacted = redactor.redact(big);
  const firstMs = performance.now() - started;
  expect(redacted).toBe(`${chunk.repeat(11_000)}(sensitive)${chunk}`);
  expect(firstMs).toBeLessThan(5_000);
});

test('a page: nothing of a table, fold or fence breaks when values in it are hidden', () => {
  const redactor = new Redactor();
  redactor.add('s3cr|t_v@lue');
  const page = [
    table(['a', 'b'], [[code('s3cr|t_v@lue'), text('s3cr|t_v@lue')]]),
    details(code('s3cr|t_v@lue'), fence('s3cr|t_v@lue')),
  ];
  expect(redactor.redact(page.join('\n\n'))).toBe(
    '| a | b |\n| --- | --- |\n| <code>(sensitive)</code> | (sensitive) |\n\n<details><summary><code>(sensitive)</code></summary>\n\n```\n(sensitive)\n```\n\n</details>',
  );
});
