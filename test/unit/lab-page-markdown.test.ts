import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../../src/lab/page/markdown.ts';
import { tagsOf } from '../fixtures/page/tags.ts';

const GOLDEN = new URL('../golden/page/', import.meta.url);

async function golden(name: string): Promise<string> {
  const source = await readFile(new URL(`${name}.md`, GOLDEN), 'utf8');
  const { markup } = await renderMarkdown(source, { scope: 'c1', lineBreaks: true, repository: 'octo-org/infra' });
  return `${markup}\n`;
}

describe('Markdown is shown as GitHub shows it', () => {
  for (const name of ['gfm', 'alerts', 'diff', 'references', 'hostile']) {
    it(name, async () => {
      await expect(await golden(name)).toMatchFileSnapshot(`../golden/page/${name}.html`);
    });
  }

  it('keeps single line ends as spaces in job summaries', async () => {
    const { markup } = await renderMarkdown('One\nand two');
    expect(markup).toBe('<p>One\nand two</p>');
  });

  it('gives the footnotes of two texts different ids', async () => {
    const text = 'A[^1]\n\n[^1]: note';
    const ids = (markup: string) => [...markup.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
    const first = ids((await renderMarkdown(text, { scope: 'a' })).markup);
    const second = ids((await renderMarkdown(text, { scope: 'b' })).markup);
    expect(first).toContain('user-content-a-fn-1');
    expect(first.filter((id) => second.includes(id))).toEqual([]);
  });

  it('lets every link within a text find its target', async () => {
    const { markup } = await renderMarkdown('A[^1] <p id="here">x</p> [go](#here)\n\n[^1]: note', { scope: 'a' });
    const ids = new Set([...markup.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]));
    const targets = [...markup.matchAll(/ href="#([^"]+)"/g)].map((match) => match[1]);
    expect(targets).toHaveLength(3);
    expect(targets.filter((target) => !ids.has(target))).toEqual([]);
  });
});

const HOSTILE: readonly (readonly [name: string, source: string])[] = [
  ['script', 'KEPT <script>alert(1)</script>'],
  ['script in capitals', 'KEPT\n\n<SCRIPT SRC="https://evil.example/x.js"></SCRIPT>'],
  ['handler', '<b onclick="alert(1)" onmouseover=alert(1)>KEPT</b>'],
  ['image handler', 'KEPT <img src=x onerror=alert(1)>'],
  ['javascript link', '[KEPT](javascript:alert(1))'],
  ['javascript link in HTML', '<a href=" javascript:alert(1)">KEPT</a>'],
  ['javascript with a tab', '<a href="java\tscript:alert(1)">KEPT</a>'],
  ['data link', '<a href="data:text/html,<script>alert(1)</script>">KEPT</a>'],
  ['file link', '<a href="file:///etc/passwd">KEPT</a>'],
  ['style attribute', '<p style="background:url(https://evil.example)">KEPT</p>'],
  ['style element', 'KEPT\n\n<style>* { display: none }</style>'],
  ['frame', 'KEPT <iframe srcdoc="<script>alert(1)</script>"></iframe>'],
  ['form', '<form action="https://evil.example"><input name="a" value="b">KEPT</form>'],
  ['svg', 'KEPT <svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>'],
  ['template', 'KEPT <template><script>alert(1)</script></template>'],
  ['base', 'KEPT <base href="https://evil.example/">'],
  ['remote image', 'KEPT ![x](https://evil.example/a.png) <img srcset="https://evil.example/b.png 2x">'],
  ['mutation', 'KEPT <noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>'],
  ['our own ids and classes', '<p id="checks" class="panel">KEPT</p>'],
  ['forged mark of an alert', '<div id="alert-000000000000000000000000-warning">KEPT</div>'],
];

const TAGS = new Set(
  'a b blockquote br code dd del details div dl dt em h1 h2 h3 h4 h5 h6 hr i input ins kbd li ol p pre q s samp section span strike strong sub summary sup table tbody td tfoot th thead tr tt ul var'.split(
    ' ',
  ),
);
const ATTRIBUTES = new Set(['href', 'id', 'name', 'class', 'rel', 'title', 'value', 'type', 'disabled', 'action']);

describe('hostile Markdown', () => {
  it.each(HOSTILE)('%s is harmless and its text stays', async (_name, source) => {
    const { markup } = await renderMarkdown(source, { scope: 'c1', lineBreaks: true });
    expect(markup).toContain('KEPT');
    for (const { name, attributes } of tagsOf(markup)) {
      expect(TAGS).toContain(name);
      for (const [attribute, value] of attributes) {
        expect(ATTRIBUTES).toContain(attribute);
        if (attribute === 'href') expect(value).toMatch(/^(https?:\/\/|mailto:|#user-content-c1-)/);
        if (attribute === 'id' || attribute === 'name') expect(value).toMatch(/^user-content-c1-/);
        if (attribute === 'class') expect(value).toBe('image-link');
      }
    }
  });
});
