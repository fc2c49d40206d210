import { describe, expect, test } from 'vitest';
import type { Annotation } from '../../src/lab/contract.ts';
import { commandNames, createCommandReader, parseCommand } from '../../src/lab/runner/commands.ts';
import { parseKeyValues } from '../../src/lab/runner/file-commands.ts';
import { createMasks } from '../../src/lab/runner/masks.ts';
import { createLineSplitter } from '../../src/lab/runner/process.ts';

describe('command grammar', () => {
  const cases: [
    line: string,
    expected: [name: string, properties: Record<string, string>, data: string] | undefined,
  ][] = [
    ['::notice::hello', ['notice', {}, 'hello']],
    ['  \t::notice::hello', ['notice', {}, 'hello']],
    ['text ::notice::hello', undefined],
    ['::NOTICE::hello', ['notice', {}, 'hello']],
    [
      '::error file=a.tf,line=3,title=Bad%3A plan%2C really::m%0An',
      ['error', { file: 'a.tf', line: '3', title: 'Bad: plan, really' }, 'm\nn'],
    ],
    ['::error File=a.tf::x', ['error', { file: 'a.tf' }, 'x']],
    ['::set-output name=a=b::c', ['set-output', { name: 'a=b' }, 'c']],
    ['::set-output name==b::c', ['set-output', { name: 'b' }, 'c']],
    ['::set-output name=::c', ['set-output', {}, 'c']],
    ['::debug::100%25 %250A', ['debug', {}, '100% %0A']],
    ['::unknown::x', undefined],
    ['::notice', undefined],
    ['::group::a::b', ['group', {}, 'a::b']],
    ['##[set-output name=a]b', ['set-output', { name: 'a' }, 'b']],
    ['text ##[set-output name=a]b', ['set-output', { name: 'a' }, 'b']],
    ['##[error file=a;line=2]x%5Dy%3Bz', ['error', { file: 'a', line: '2' }, 'x]y;z']],
    ['##[error', undefined],
    ['##[command]terraform plan', undefined],
    // Only the first prefix of the line counts.
    ['##[command] ##[set-output name=a]b', undefined],
    ['', undefined],
  ];
  test.each(cases)('%s', (line, expected) => {
    const command = parseCommand(line, commandNames);
    expect(command && [command.name, Object.fromEntries(command.properties), command.data]).toEqual(expected);
  });
});

/** Feeds lines to a step and tells everything that came of it. */
function feed(lines: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const seen = {
    log: [] as string[],
    annotations: [] as Annotation[],
    masks: [] as string[],
    outputs: {} as Record<string, string>,
    state: {} as Record<string, string>,
    env: {} as Record<string, string>,
    path: [] as string[],
    debug: [] as string[],
    failed: false,
  };
  const read = createCommandReader({
    log: (line) => seen.log.push(line),
    debug: (line) => seen.debug.push(line),
    annotate: (annotation) => seen.annotations.push(annotation),
    fail: () => {
      seen.failed = true;
    },
    addMask: (value) => seen.masks.push(value),
    setOutput: (name, value) => {
      seen.outputs[name] = value;
    },
    saveState: (name, value) => {
      seen.state[name] = value;
    },
    setEnv: (name, value) => {
      seen.env[name] = value;
    },
    addPath: (entry) => seen.path.push(entry),
    env,
    workspace: '/home/w/app',
  });
  for (const line of lines) read(line);
  return seen;
}

describe('commands in action', () => {
  test('what is no command is logged, what is one is not', () => {
    const seen = feed(['plain', '::group::One', 'inside', '::endgroup::', '::debug::quiet', '::add-mask::abc']);
    expect(seen.log).toEqual(['plain', '##[group]One', 'inside', '##[endgroup]']);
    expect(seen).toMatchObject({ debug: ['quiet'], masks: ['abc'], failed: false });
  });

  test('set-output and save-state still work and warn', () => {
    const seen = feed(['::set-output name=a::1', 'x ##[save-state name=b]2']);
    expect(seen).toMatchObject({ outputs: { a: '1' }, state: { b: '2' } });
    expect(seen.annotations.map(({ level }) => level)).toEqual(['warning', 'warning']);
  });

  test('between stop-commands and its token nothing is a command', () => {
    const seen = feed([
      '::stop-commands::T0ken-xyz',
      '::set-output name=a::1',
      '##[add-mask]e',
      '::t0ken-XYZ::',
      '::set-output name=b::2',
    ]);
    expect(seen.outputs).toEqual({ b: '2' });
    expect(seen.log).toEqual([
      '::stop-commands::T0ken-xyz',
      '::set-output name=a::1',
      '##[add-mask]e',
      '::t0ken-XYZ::',
    ]);
    // A long token is masked, so that a tool cannot read it from the log.
    expect(seen.masks).toEqual(['T0ken-xyz']);
  });

  test.each(['', 'pause-logging', 'error', 'Set-Output'])('%j is no token', (token) => {
    const seen = feed([`::stop-commands::${token}`, '::set-output name=a::1']);
    expect(seen).toMatchObject({ failed: true, outputs: { a: '1' } });
  });

  test('set-env and add-path are refused unless the step allows them', () => {
    expect(feed(['::set-env name=A::1', '::add-path::/x'])).toMatchObject({ failed: true, env: {}, path: [] });
    expect(
      feed(['::set-env name=A::1', '::set-env name=NODE_OPTIONS::--inspect', '::add-path::/x'], {
        ACTIONS_ALLOW_UNSECURE_COMMANDS: 'true',
      }),
    ).toMatchObject({ failed: false, env: { A: '1' }, path: ['/x'] });
  });

  test('annotations carry file, line and title; files become relative to the workspace', () => {
    expect(
      feed(['::warning file=/home/w/app/infra/main.tf,line=4,title=T::m', '::error file=b.tf::n']).annotations,
    ).toEqual([
      { level: 'warning', message: 'm', title: 'T', file: 'infra/main.tf', line: 4 },
      { level: 'error', message: 'n', file: 'b.tf' },
    ]);
  });

  test('echo shows commands, but never a mask', () => {
    expect(feed(['::echo::on', '::group::g', '::add-mask::secret']).log).toEqual(['::group::g', '##[group]g']);
  });
});

describe('NAME=VALUE files', () => {
  const good: [string, [string, string][]][] = [
    ['', []],
    ['\n\n', []],
    [
      'a=1\nb=2',
      [
        ['a', '1'],
        ['b', '2'],
      ],
    ],
    ['a=b=c\n', [['a', 'b=c']]],
    ['a=x<<y\n', [['a', 'x<<y']]],
    ['a=\n', [['a', '']]],
    ['a<<E\nE\n', [['a', '']]],
    ['a<<E\n1\n\n2\nE\n', [['a', '1\n\n2']]],
    ['a<<E\n1\nE', [['a', '1']]],
    ['a<<E\n1\r\nE\n', [['a', '1\r']]],
    // Only a line that is nothing but the delimiter ends the value.
    [
      'a<<E\n E\nEE\nb=2\nE\nc=3\n',
      [
        ['a', ' E\nEE\nb=2'],
        ['c', '3'],
      ],
    ],
    // The classic injection: a fixed delimiter lets a value speak for itself.
    [
      'a<<EOF\nx\nEOF\nb=evil\nEOF=\n',
      [
        ['a', 'x'],
        ['b', 'evil'],
        ['EOF', ''],
      ],
    ],
  ];
  test.each(good)('%j', (text, expected) => {
    expect(parseKeyValues(text)).toEqual(expected);
  });
  test.each([
    ['nonsense', "Invalid format 'nonsense'"],
    ['<<E\nx\nE', 'Name must not be empty'],
    ['a<<\nx\n', 'delimiter must not be empty'],
    ['a<<E\nx\n', "Matching delimiter not found 'E'"],
    ['a<<E\nx', 'EOF marker missing new line'],
  ])('%j is refused', (text, message) => {
    expect(() => parseKeyValues(text)).toThrow(message);
  });
  test('any value survives the way through a heredoc with an unguessable delimiter', () => {
    const alphabet = ['a', '=', '<<', '\n', '\r\n', 'EOF', ' ', '::', 'é', '\u2028'];
    let seed = 7;
    const random = (limit: number): number => {
      seed = (seed * 1103515245 + 12345) % 2 ** 31;
      return seed % limit;
    };
    for (let round = 0; round < 2_000; round += 1) {
      const value = Array.from({ length: random(12) }, () => alphabet[random(alphabet.length)]).join('');
      const delimiter = `ghadelimiter_${round}`;
      expect(parseKeyValues(`name<<${delimiter}\n${value}\n${delimiter}\n`)).toEqual([['name', value]]);
    }
  });
});

describe('masks', () => {
  const secret = `p&ss "w'rd`;
  test.each([
    ['as it is', `x ${secret} y`, 'x *** y'],
    ['base64', `x ${Buffer.from(secret).toString('base64')} y`, 'x *** y'],
    ['JSON', JSON.stringify({ a: secret }), '{"a":"***"}'],
    ['URI', `?p=${encodeURIComponent(secret).replace("'", '%27')}&`, '?p=***&'],
    ['XML', 'p&amp;ss &quot;w&apos;rd', '***'],
    ['expression', `'p&ss "w''rd'`, `'***'`],
    ['not there', 'pss word', 'pss word'],
  ])('%s', (_name, text, expected) => {
    const masks = createMasks();
    masks.add(secret);
    expect(masks.apply(text)).toBe(expected);
  });

  test('base64 of a longer text, at each alignment', () => {
    const masks = createMasks();
    masks.add('correct-horse-battery');
    for (const user of ['', 'u', 'us']) {
      const encoded = Buffer.from(`${user}correct-horse-battery`).toString('base64');
      expect(masks.apply(encoded)).toContain('***');
    }
  });

  test('each line of a value, and overlapping finds as one', () => {
    const masks = createMasks();
    masks.add('first-line\nsecond-line\n');
    masks.add('line-tail');
    expect(masks.apply('a second-line-tail b first-line')).toBe('a *** b ***');
  });
});

test('lines end at LF, CR LF and a lone CR, also across chunks', () => {
  const lines: string[] = [];
  const splitter = createLineSplitter((line) => lines.push(line));
  for (const chunk of ['a\r', '\nb\rc', '\n\n', 'd é'.slice(0, 2)]) splitter.write(Buffer.from(chunk));
  const bytes = Buffer.from('é\rend');
  splitter.write(bytes.subarray(0, 1));
  splitter.write(bytes.subarray(1));
  splitter.end();
  expect(lines).toEqual(['a', 'b', 'c', '', 'd é', 'end']);
});
