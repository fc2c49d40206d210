import { describe, expect, test } from 'vitest';
import { code, details, fence, link, table, text, truncate, truncateLines } from '../../src/core/markdown.ts';
import { GITHUB, judge, PIECES, shown, squeezed, withoutBreaks } from '../lib/gfm.ts';

/** Seeded pseudo-random numbers (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function sample(next: () => number): string {
  const length = Math.floor(next() ** 2 * 14) + 1;
  return Array.from({ length }, () => PIECES[Math.floor(next() * PIECES.length)]).join('');
}

const seed = Number(process.env.SLUICE_TEST_SEED ?? Math.floor(Math.random() * 2 ** 31));

/** Runs a property over many strings; a failure names the seed and the string. */
function forAll(cases: number, property: (value: string, next: () => number) => void): void {
  const next = random(seed);
  for (let round = 0; round < cases; round++) {
    const value = sample(next);
    try {
      property(value, next);
    } catch (error) {
      throw new Error(`SLUICE_TEST_SEED=${seed}, case ${round}: ${JSON.stringify(value)}`, { cause: error });
    }
  }
}

describe(`whatever the data is (SLUICE_TEST_SEED=${seed})`, () => {
  test('text stays text: in a paragraph, heading, list item, quote, cell and fold', () => {
    const frames: readonly (readonly [(inner: string) => string, Readonly<Record<string, number>>])[] = [
      [(inner) => inner, { p: 1 }],
      [(inner) => `### ${inner}`, { h3: 1 }],
      [(inner) => `- ${inner}`, { ul: 1, li: 1 }],
      [(inner) => `> ${inner}`, { blockquote: 1, p: 1 }],
      [(inner) => `before ${inner} after`, { p: 1 }],
      [(inner) => `**${inner}.**x`, {}],
      [(inner) => table(['h'], [[inner]]), { table: 1, thead: 1, tbody: 1, tr: 2, th: 1, td: 1 }],
      [(inner) => details(inner, 'body'), { details: 1, summary: 1, p: 1 }],
    ];
    forAll(700, (value, next) => {
      const [frame, expected] = frames[Math.floor(next() * frames.length)] as (typeof frames)[number];
      const source = frame(text(value));
      const { elements, plain } = judge(source);
      if (Object.keys(expected).length > 0)
        expect(elements, source).toEqual(shown(value).trim() === '' ? expect.anything() : expected);
      for (const [rule, pattern] of Object.entries(GITHUB)) expect(plain, `${rule}: ${source}`).not.toMatch(pattern);
      expect(source).not.toMatch(/[$]/);
      expect(squeezed(withoutBreaks(plain)), source).toContain(squeezed(shown(value)));
    });
  });

  test('code is one code span with the very characters of the data', () => {
    const oneLine = (value: string): string =>
      shown(value).replace(/[\r\n\t]/g, (end) => ({ '\r': '\\r', '\n': '\\n' })[end] ?? '\\t');
    const frames = [
      (inner: string) => inner,
      (inner: string) => `- ${inner}, next`,
      (inner: string) => `### x ${inner}`,
      (inner: string) => table(['a', 'b'], [[inner, 'x']]),
      (inner: string) => details(inner, 'x'),
    ];
    forAll(700, (value, next) => {
      const at = Math.floor(next() * frames.length);
      const source = frames[at]?.(code(value)) ?? '';
      const { elements, codes, cells } = judge(source);
      expect(elements.code, source).toBe(1);
      for (const name of ['img', 'a', 'input', 'h1', 'h2', 'pre', 'b', 'strong', 'em', 'del'])
        expect(elements[name], source).toBeUndefined();
      expect(
        codes.map((inner) => withoutBreaks(inner).trim()),
        source,
      ).toEqual([oneLine(value).trim()]);
      if (at === 3) expect(cells, source).toHaveLength(2);
    });
  });

  test('a fence holds everything, in a fold and between paragraphs', () => {
    forAll(500, (value, next) => {
      const block = fence(value, next() < 0.5 ? 'diff' : '');
      const source = `before\n\n${next() < 0.5 ? details('s', block) : block}\n\nafter`;
      const { elements, codes, plain } = judge(source);
      expect(elements.pre, source).toBe(1);
      expect(elements.code).toBe(1);
      expect(elements.p).toBe(2);
      // The renderer drops line ends at the beginning of a block.
      expect(codes[0]?.replace(/^\n+|\n$/g, ''), source).toBe(
        shown(value)
          .replace(/\r\n?/g, '\n')
          .replace(/^\n+|\n$/g, ''),
      );
      expect(squeezed(plain)).toMatch(/^before( s)? after$/);
    });
  });

  test('a table has the cells it was given', () => {
    forAll(400, (value, next) => {
      const rows = Array.from({ length: 3 }, () => [text(value), code(sample(next)), text(sample(next))]);
      const source = table(['a', 'b', 'c'], rows, ['left', 'right', 'centre']);
      const { elements } = judge(`${source}\n\nafter`);
      expect(elements, source).toMatchObject({ table: 1, tr: 4, th: 3, td: 9, p: 1, code: 3 });
      expect(elements.a ?? elements.img ?? elements.em ?? elements.strong ?? elements.del, source).toBeUndefined();
    });
  });

  test('a report of many parts keeps its folds closed', () => {
    forAll(200, (value, next) => {
      const parts = Array.from({ length: 4 }, () =>
        details(
          `${text(value)} ${code(sample(next))}`,
          `${text(sample(next))}\n\n${details(code(sample(next)), fence(sample(next)))}`,
        ),
      );
      const { elements, html } = judge(`${parts.join('\n\n')}\n\n## end`);
      expect(elements, html).toMatchObject({ details: 8, summary: 8, pre: 4, h2: 1 });
      expect(html.trimEnd().endsWith('<h2>end</h2>')).toBe(true);
    });
  });
});

test.each([
  ['azurerm_kubernetes_cluster.main', 'azurerm_kubernetes_cluster.main'],
  ['module.a["x"].b_[0]', 'module.a&#91;"x"&#93;.b&#95;&#91;0&#93;'],
  ['ask @org/team about #12', 'ask @&#8203;org/team about #&#8203;12'],
  ['a < b && c | d', 'a &lt; b &amp;&amp; c &#124; d'],
  ['1. - [ ] x', '1&#46; - &#91;&#8203; &#93; x'],
  ['12) x', '12&#41; x'],
  ['+ x', '&#43; x'],
  ['at 9f2c4e6a8b', 'at 9f2c4e&#8203;6a8b'],
  ['see https://e.vil', 'see https:&#8203;//e.vil'],
  ['\u202egpj.exe', '&#92;u{202e}gpj.exe'],
  [' two\nlines ', '&#32;two lines&#32;'],
])('text %j stays readable in the source', (value, expected) => expect(text(value)).toBe(expected));

test.each([
  ['a_b', '`a_b`'],
  ['a`b', '``a`b``'],
  ['`', '`` ` ``'],
  [' x ', '`  x  `'],
  ['a|b', '<code>a&#124;b</code>'],
  ['', '<code></code>'],
  ['a\nb', '`a\\nb`'],
  ['\u202ex', '`\\u{202e}x`'],
])('code %j', (value, expected) => expect(code(value)).toBe(expected));

test('a summary shows code and bold, which Markdown would not do there', () => {
  expect(details(`**Replace** ${code('a<b>`c`')}: ${text('_why_')}`, '\nbody\n\n')).toBe(
    '<details><summary><b>Replace</b> <code>a&lt;b&gt;`c`</code>: &#95;why&#95;</summary>\n\nbody\n\n</details>',
  );
});

test.each([
  ['https://github.com/o/r/actions/runs/1', '[run #&#8203;1](<https://github.com/o/r/actions/runs/1>)'],
  ['https://h/a b)|<x>`?q=[1]', '[run #&#8203;1](<https://h/a%20b)%7C%3Cx%3E%60?q=[1]>)'],
  ['javascript:alert(1)', 'run #&#8203;1'],
  ['https://u:p@h/', 'run #&#8203;1'],
  ['no address', 'run #&#8203;1'],
])('link to %s', (url, expected) => expect(link('run #1', url)).toBe(expected));

test('a table fills short rows and refuses long ones', () => {
  expect(table(['a', 'b'], [['x | y'], ['1', 'two\nlines']], ['none', 'right'])).toBe(
    '| a | b |\n| --- | ---: |\n| x &#124; y |  |\n| 1 | two lines |',
  );
  expect(() => table(['a'], [['1', '2']])).toThrow('A row of 2 cells in a table of 1');
});

test('cuts by lines and by characters', () => {
  expect(truncateLines('a\nb\nc\n', 3)).toBe('a\nb\nc\n');
  expect(truncateLines('a\nb\nc\n', 2)).toBe('a\nb\n… 1 more line');
  expect(truncateLines('x\n'.repeat(2_000), 1)).toBe('x\n… 1,999 more lines');
  expect(truncate('abcdef', 6)).toBe('abcdef');
  expect(truncate('abcdef', 4)).toBe('abc…');
  expect(truncate('ab🔑cd', 4)).toBe('ab…');
});
