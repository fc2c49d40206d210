/** How GitHub renders Markdown, as a judge, and what to try on those who write it. */
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visible } from '../../src/core/markdown.ts';

const parser = unified().use(remarkParse).use(remarkGfm);
/** GitHub drops from HTML what it does not know; without that, more is seen of what got through. */
const sanitizer = unified().use(rehypeSanitize);
const renderer = unified().use(remarkRehype, { allowDangerousHtml: true }).use(rehypeRaw).use(rehypeStringify);

interface Node {
  readonly type: string;
  readonly tagName?: string;
  readonly value?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly children?: readonly Node[];
}

/** What a reader gets: counts of elements, text outside and inside code, and the HTML. */
export function judge(markdown: string, sanitized = false) {
  const rendered = renderer.runSync(parser.parse(markdown));
  const tree = (sanitized ? sanitizer.runSync(rendered as never) : rendered) as unknown as Node;
  const elements: Record<string, number> = {};
  const cells: string[] = [];
  const codes: string[] = [];
  const plain: string[] = [];
  const textOf = (node: Node): string => node.value ?? node.children?.map(textOf).join('') ?? '';
  const walk = (node: Node, inCode: boolean): void => {
    if (node.tagName !== undefined) elements[node.tagName] = (elements[node.tagName] ?? 0) + 1;
    if (node.tagName === 'code') codes.push(textOf(node));
    if (node.tagName === 'td') cells.push(textOf(node));
    if (node.type === 'text' && !inCode) plain.push(node.value ?? '');
    for (const child of node.children ?? []) walk(child, inCode || node.tagName === 'code');
  };
  walk(tree, false);
  return {
    elements,
    cells,
    codes,
    plain: plain.join('').trim(),
    all: textOf(tree),
    html: renderer.stringify(tree as never),
  };
}

/** What GitHub links or replaces in rendered text outside code. */
export const GITHUB = {
  mention: /(?<![A-Za-z0-9_`])@[a-z0-9]/i,
  issue: /(?<![A-Za-z0-9_])(?:[\w.-]+\/[\w.-]+|[\w-]+)?#\d/i,
  jumble: /(?<![A-Za-z0-9_])GH-\d/i,
  commit: /(?<![A-Za-z0-9_])[0-9a-f]{7,40}(?![A-Za-z0-9_])/i,
  address: /https?:\/\/|www\.[a-z]|[\w.+-]@[\w-]+\./i,
  emoji: /:[a-z0-9_+-]+:/i,
  taskBox: /\[[ x]\]/i,
  hidden: /(?![\n\t\r\u200b])[\p{Cc}\p{Cf}]/u,
} as const;

/** What means something to Markdown, HTML or GitHub. */
export const PIECES = [
  ...'!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~ \n\t\r',
  ...'aZ19é漢',
  '  ',
  '    ',
  '\n\n',
  '\r\n',
  '``',
  '```',
  '~~~',
  '~~',
  '**',
  '__',
  '---',
  '===',
  '$$',
  '<!--',
  '-->',
  '<b>',
  '</summary>',
  '</details>',
  '</code>',
  '</td>',
  '<img src=x onerror=alert(1)>',
  '<a href="https://e.vil">',
  '![x](https://e.vil/?q=)',
  '[x](https://e.vil)',
  '[x]: https://e.vil',
  '[^1]',
  '[^1]: note',
  'https://e.vil/a?b=c',
  'www.e.vil',
  'HTTP://E.vil',
  'mail@e.vil',
  'mailto:a@e.vil',
  'xmpp:a@e.vil/x',
  'ftp://e.vil',
  '@user',
  '@org/team',
  '#123',
  'GH-12',
  'gh-7',
  'org/repo#1',
  'fixes #2',
  'user@9f2c4e6a8b',
  '9f2c4e6',
  '9f2c4e6a8b0d1f3a5c7e9b1d3f5a7c9e1b3d5f7a',
  '1234567',
  ':smile:',
  ':+1:',
  '- [ ] ',
  '- [x] ',
  '[ ]',
  '* ',
  '+ ',
  '1. ',
  '1) ',
  '# ',
  '## H',
  '> ',
  '> [!NOTE]',
  '| a | b |',
  '| --- | --- |',
  '&lt;',
  '&#60;',
  '&amp;',
  '&copy;',
  '\u202e',
  '\u2066',
  '\u200b',
  '\u200d',
  '\ufeff',
  '\u0000',
  '\u001b[31m',
  '\ud800',
  '\udc00',
  '👩‍💻',
  '⚠️',
  'name',
  'azurerm_x.y["z"]',
  '\\|',
  '\\',
  '\\`',
  '`|`',
];

/** The data as readers should see it. */
export const shown = (value: string): string => visible(value).replaceAll('\u200b', '');
export const squeezed = (value: string): string => value.replace(/\s+/g, ' ').trim();
export const withoutBreaks = (value: string): string => value.replaceAll('\u200b', '');
