import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toTerminal } from '../../src/cli/terminal/render.ts';
import { columns, headOf } from '../../src/cli/terminal/width.ts';
import { code, details, fence, table, text, visible } from '../../src/core/markdown.ts';

const golden = (name: string) => join(import.meta.dirname, '../golden/cli', name);
const everyBlock = readFileSync(golden('every-block.md'), 'utf8');
const monochrome = (markdown: string, width = 100) => toTerminal(markdown, { width, colour: false });

const names: Readonly<Record<string, string>> = {
  1: 'bold',
  2: 'dim',
  31: 'red',
  32: 'green',
  33: 'yellow',
  34: 'blue',
  35: 'magenta',
  36: 'cyan',
};

/** Colours as marks that a reviewer of the golden file can read: `‹bold red›3‹›`. */
function legible(drawn: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the sequences that are tested
  return drawn.replace(/\u001b\[([\d;]+)m/g, (_, codes: string) => {
    return codes === '0' ? '‹›' : `‹${codes.split(';').map((each) => names[each] ?? each).join(' ')}›`;
  }); // biome-ignore format: reads better
}

describe('a report with every block', () => {
  test.each([60, 100, 120])('at %i columns', async (width) => {
    await expect(monochrome(everyBlock, width)).toMatchFileSnapshot(golden(`every-block-${width}.txt`));
  });

  test('in colours', async () => {
    const drawn = legible(toTerminal(everyBlock, { width: 100, colour: true }));
    await expect(drawn).toMatchFileSnapshot(golden('every-block-colour.txt'));
  });

  test.each([20, 24, 40, 60, 80, 100, 120, 200])('has no line wider than %i columns, and no Markdown', (width) => {
    const drawn = monochrome(everyBlock, width);
    for (const line of drawn.split('\n')) expect(columns(line), line).toBeLessThanOrEqual(width);
    // What a script in a difference holds stays as it is.
    const ours = drawn.replace(/^ +(```|.* echo .*|"<\/details>")$/gm, '');
    expect(ours).not.toMatch(/\*\*|<\/?(b|sub|code|details|summary)>|\[!|&#|^\||^#|^>|``[^`]|:---/m);
  });

  test('says the same in colours as without them', () => {
    const drawn = toTerminal(everyBlock, { width: 80, colour: true });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: only these sequences may be there
    expect(drawn.replace(/\u001b\[[\d;]+m/g, '')).toBe(monochrome(everyBlock, 80));
  });

  test('ends each line without a style, so that a pager can begin anywhere', () => {
    for (const line of toTerminal(everyBlock, { width: 60, colour: true }).split('\n')) {
      const [, ...sequences] = line.split('\u001b');
      if (sequences.length > 0) expect(sequences.at(-1)).toMatch(/^\[0m/);
    }
  });
});

describe('the headline', () => {
  test.each([
    ['is said again below a report that is higher than the screen', 20, true],
    ['is not said twice on one screen', 500, false],
  ] as const)('%s', (_, rows, again) => {
    const drawn = toTerminal(everyBlock, { width: 100, colour: false, rows });
    const last = drawn.trimEnd().split('\n').slice(-2);
    expect(last[1]?.startsWith('prod destroys 1 object and replaces 2.'), drawn.slice(-300)).toBe(again);
    expect(/^─+$/.test(last[0] ?? '')).toBe(again);
  });
});

describe('columns of', () => {
  test.each([
    ['', 0],
    ['plain ASCII', 11],
    ['café', 4],
    ['cafe\u0301', 4],
    ['网络', 4],
    ['한국', 4],
    ['ｶﾅ', 2],
    ['ＡＢ', 4],
    ['🚀', 2],
    ['👍🏽', 2],
    ['🇩🇪', 2],
    ['⚠️', 2],
    ['⚠', 1],
    ['→ ┃ ─', 5],
    ['Ω и', 3],
    ['नि', 1],
  ])('%j: %i', (sample, width) => {
    expect(columns(sample)).toBe(width);
  });

  test.each([
    ['abc', 10, 'abc'],
    ['azurerm_key_vault.legacy', 20, 'azurerm_key_vault.'],
    ['abcdefghij', 4, 'abcd'],
    ['网络网络', 3, '网'],
    ['网络', 1, '网'],
    ['🇩🇪🇩🇪', 3, '🇩🇪'],
  ])('the head of %j within %i is %j', (sample, room, head) => {
    expect(headOf(sample, room)).toBe(head);
  });
});

/** Text with what terminals and Markdown take for theirs. */
const nasty = fc.string({
  unit: fc.oneof(
    { weight: 4, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3 }) },
    { weight: 2, arbitrary: fc.constantFrom(...'`*_|#>-+![]()<>&;:\\/.= \t\n\r~$"0a') },
    {
      weight: 2,
      arbitrary: fc.constantFrom(
        ...['\u001b[31m', '\u001b]8;;https://evil.example\u0007x\u001b]8;;\u0007', '\u009b2J', '\u0090', '\u0007', '\u0000'],
        ...['\u202e', '\u2066', '\u200b', '\u200d', '\ufeff', '\u2028', '\u0085', '\r\n', '**', '```', '~~~', '</details>'],
        ...['<b>', '&amp;', '&#27;', '&#x9b;', '<!--', '-->', '---', '> [!CAUTION]', '\ud800', '| :--- |', '- x', '网'],
      ),
    },
  ),
  maxLength: 24,
}); // biome-ignore format: groups

const squeezed = (value: string) => value.replace(/\s+/g, '');
const runs = { numRuns: 1000, seed: 20_240_711 };

describe('whatever a plan says', () => {
  const places: Readonly<Record<string, (value: string) => string>> = {
    'a paragraph': (value) => `x${text(value)}`,
    'a sentence that begins with it': (value) => `${text(value)} is changed`,
    'bold text': (value) => `x **${text(value)}** y`,
    code: (value) => `${code(value)} is created`,
    'an item of an alert': (value) => `> [!CAUTION]\n> - **Destroy** ${code(value)}: ${text(value)}`,
    'a cell': (value) => table(['Plan'], [[`**${text(value)}** ${code(value)}`]]),
    'a fold': (value) => details(`**${text(value)}**: ${code(value)}`, `${code(value)} is destroyed`),
    'a difference': (value) => details('x', `y\n\n${fence(`+ ${value}`, 'diff')}\n\nz`),
  };

  test.each(Object.entries(places))('in %s is shown, is nothing a terminal obeys, and keeps to the width', (_, put) => {
    fc.assert(
      fc.property(nasty, fc.integer({ min: 20, max: 140 }), (value, width) => {
        const markdown = `## T\n\n${put(value)}\n\nlast`;
        const drawn = toTerminal(markdown, { width, colour: false });
        // What a script in a difference holds stays as it is.
        const ours = drawn.replace(/^ +(```|.* echo .*|"<\/details>")$/gm, '');
        expect(ours).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
        // Of this only colours are made, nothing else.
        // biome-ignore lint/suspicious/noControlCharactersInRegex: only these sequences may be there
        expect(toTerminal(markdown, { width, colour: true }).replace(/\u001b\[[\d;]+m/g, '')).toBe(drawn);
        for (const line of drawn.split('\n')) expect(columns(line)).toBeLessThanOrEqual(width);
        expect(drawn.endsWith('\nlast\n')).toBe(true);
        // Bars, bullets and signs of line ends in code come from us; all the rest is there, in its order.
        const shown = squeezed(drawn).replace(/[┃•─]/g, '');
        const wanted = squeezed(visible(value.replace(/\r\n?/g, '\n'))).replace(/[┃•─]/g, '');
        const inCode = squeezed(
          visible(value).replace(/[\r\n\t]/g, (end) => ({ '\r': '\\r', '\n': '\\n' })[end] ?? '\\t'),
        );
        expect(shown.includes(wanted) || shown.includes(inCode.replace(/[┃•─]/g, ''))).toBe(true);
      }),
      runs,
    );
  });

  test('Markdown that no escaper has seen brings no control character either', () => {
    fc.assert(
      fc.property(nasty, (value) => {
        expect(toTerminal(value, { width: 80, colour: false })).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
      }),
      runs,
    );
  });
});
