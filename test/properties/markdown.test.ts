import fc from 'fast-check';
import { expect, test } from 'vitest';
import { code, details, fence, link, table, text } from '../../src/core/markdown.ts';
import { GITHUB, judge, PIECES, shown, squeezed, withoutBreaks } from '../lib/gfm.ts';
import { forAll, shownCases } from './support/property.ts';

const hostile = fc
  .array(
    fc.oneof(
      {
        weight: 6,
        arbitrary: fc.constantFrom(...PIECES, 'fixes #1', 'Closes: GH-3', '[!WARNING]', '\r', '</pre>', '<script>'),
      },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 5 }) },
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => parts.join(''));

/** A part of a report with what a reader has to see of it: the elements and the text, in order. */
interface Part {
  readonly source: string;
  readonly elements: readonly string[];
  readonly text: string;
}

const oneLine = (value: string): string =>
  shown(value).replace(/[\r\n\t]/g, (end) => ({ '\r': '\\r', '\n': '\\n' })[end] ?? '\\t');
const asText = (value: string): string => ` ${shown(value)} `;
const asCode = (value: string): string => ` ${oneLine(value)} `;
/** Within a table, a cell of nothing is there, too. */
const row = (cell: string): readonly string[] => ['tr', cell, cell];

const inlines: fc.Arbitrary<Part> = fc
  .array(
    fc.oneof(
      hostile.map((data): Part => ({ source: text(data), elements: [], text: asText(data) })),
      hostile.map((data): Part => ({ source: code(data), elements: ['code'], text: asCode(data) })),
      hostile.map(
        (data): Part => ({ source: `**${text(`x${data}x`)}**`, elements: ['strong'], text: asText(`x${data}x`) }),
      ),
      hostile.map(
        (data): Part => ({
          // An address from data, too.
          source: link(`l${data}`, `https://github.com/o/r?q=${data.toWellFormed()}`),
          elements: ['a'],
          text: asText(`l${data}`),
        }),
      ),
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((parts) => ({
    source: parts.map(({ source }) => source).join(' – '),
    elements: parts.flatMap(({ elements }) => elements),
    text: parts.map((part) => part.text).join(' – '),
  }));

const block = (part: Part, wrap: (source: string) => string, ...elements: string[]): Part => ({
  source: wrap(part.source),
  elements: [...elements, ...part.elements],
  text: part.text,
});

/** Of a fold's summary, which is HTML: bold is `b` there. */
const inSummary = ({ elements }: Part): readonly string[] => elements.map((name) => (name === 'strong' ? 'b' : name));

const flat: fc.Arbitrary<Part> = fc.oneof(
  inlines
    .map((part) => block(part, (source) => `## ✅ ${source}`, 'h2'))
    .map((part) => ({ ...part, text: `✅ ${part.text}` })),
  inlines
    .map((part) => block(part, (source) => `Seen: ${source}.`, 'p'))
    .map((part) => ({ ...part, text: `Seen: ${part.text}.` })),
  inlines.map((part) => block(part, (source) => `> ${source}`, 'blockquote', 'p')),
  fc.array(inlines, { minLength: 1, maxLength: 3 }).map((items) => ({
    source: items.map(({ source }) => `- ${source}`).join('\n'),
    elements: ['ul', ...items.flatMap(({ elements }) => ['li', ...elements])],
    text: items.map((item) => item.text).join(' '),
  })),
  fc.array(fc.tuple(inlines, inlines), { minLength: 1, maxLength: 3 }).map((rows) => ({
    source: table(
      ['a', 'b'],
      rows.map((cells) => cells.map(({ source }) => source)),
      ['left', 'right'],
    ),
    elements: [
      'table',
      'thead',
      ...row('th'),
      'tbody',
      ...rows.flatMap((cells) => [...row('td'), ...cells.flatMap(({ elements }) => elements)]),
    ],
    text: `a b ${rows.map((cells) => cells.map((cell) => cell.text).join(' ')).join(' ')}`,
  })),
  fc.tuple(hostile, fc.constantFrom('', 'diff', 'hcl')).map(([data, language]) => ({
    source: fence(data, language),
    elements: ['pre', 'code'],
    text: ` ${shown(data)} `,
  })),
);

const linkless = inlines.filter(({ elements }) => !elements.includes('a'));
const fold = (body: fc.Arbitrary<readonly Part[]>): fc.Arbitrary<Part> =>
  fc.tuple(linkless, body).map(([summary, parts]) => ({
    source: details(summary.source, joined(parts).source),
    elements: ['details', 'summary', ...inSummary(summary), ...joined(parts).elements],
    text: `${summary.text} ${joined(parts).text}`,
  }));

/** As reports join their blocks, with a paragraph of ours behind each. */
const joined = (parts: readonly Part[]): Part => ({
  source: parts.map(({ source }) => `${source}\n\nours`).join('\n\n'),
  elements: parts.flatMap(({ elements }) => [...elements, 'p']),
  text: parts.map((part) => `${part.text} ours`).join(' '),
});

const some = (part: fc.Arbitrary<Part>, maxLength: number) => fc.array(part, { minLength: 1, maxLength });
const report = some(
  fc.oneof(
    { weight: 3, arbitrary: flat },
    { weight: 1, arbitrary: fold(some(fc.oneof(flat, fold(some(flat, 2))), 2)) },
  ),
  3,
).map(joined);

const counted = (names: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
};

/** Where blanks stand is the renderer's affair. */
const letters = (value: string): string => squeezed(value).replaceAll(' ', '');

test(`a report shows the very characters of its data, as text, within our elements alone (${shownCases})`, () => {
  forAll(report, ({ source, elements, text: wanted }) => {
    for (const sanitized of [false, true]) {
      const judged = judge(source, sanitized);
      expect(judged.elements, source).toEqual(counted(elements));
      expect(letters(withoutBreaks(judged.all)), source).toBe(letters(wanted));
      for (const [rule, pattern] of Object.entries(GITHUB))
        expect(judged.plain, `${rule}: ${source}`).not.toMatch(pattern);
    }
  });
});
