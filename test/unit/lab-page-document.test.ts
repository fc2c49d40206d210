import { beforeAll, describe, expect, it } from 'vitest';
import type { LabPage } from '../../src/lab/page/model.ts';
import { renderPage } from '../../src/lab/page/page.ts';
import { SAMPLE } from '../fixtures/page/sample.ts';
import { tagsOf } from '../fixtures/page/tags.ts';

/** The text between two marks, without tags and with single spaces. */
function wordsOf(html: string, from: string, to: string): string {
  const start = html.indexOf(from);
  expect(start, from).toBeGreaterThan(-1);
  return html
    .slice(start, html.indexOf(to, start))
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

describe('the page of a pull request', () => {
  let page = '';
  beforeAll(async () => {
    page = await renderPage(SAMPLE);
  });

  it.each([
    [
      'header',
      '<header class="pr-header"',
      '</header>',
      [
        'audioprothese/platform-infra Give each cluster its own DNS prefix and drop the legacy zone #7',
        'Open amelie-roux wants to merge into main from dns-prefix-per-environment',
      ],
    ],
    ['tabs', '<nav', '</nav>', ['Conversation 2 Checks 5 Summary What was real']],
    [
      'bot comment',
      'id="issuecomment-3"',
      '</header>',
      ['github-actions bot commented on Mar 2, 2026, 09:14 UTC · edited'],
    ],
    ['comment of a person', 'id="issuecomment-4"', '</article>', ['claire commented on', 'That is the line I mean.']],
    [
      'checks',
      '<section class="box checks',
      '</section>',
      [
        'Some checks were not successful 1 failing, 3 successful and 1 skipped checks',
        'Infrastructure plan / plan / prod (pull_request) prod Successful in 9.1s',
        'Infrastructure plan / lint (pull_request) Failing after 1.9s',
        'Infrastructure plan / cost (pull_request) Skipped',
      ],
    ],
    ['files', '<section class="box files', '</section>', ['4 files changed +11 −27', 'terraform/prod/dns.tf +0 −21']],
    [
      'job',
      'id="run-1001-job-2"',
      '<p class="permissions">',
      [
        'Argument is deprecated terraform/prod/aks.tf#L42',
        'Check out the commit actions/checkout@v6 stand-in 0.4s',
        'Plan $/actions/terraform-plan 8.2s terraform plan -input=false',
      ],
    ],
    ['summary of a job', 'id="run-1001-job-2-summary"', '</section>', ['1 to add, 2 to change, 2 to destroy.']],
    [
      'parts',
      '<table class="parts"',
      '</table>',
      [
        'Terraform real 1.13.3',
        'Workflow runner stand-in GitHub&#39;s own expression package',
        'azurerm provider not run the roots',
      ],
    ],
    [
      'timings',
      '<table class="timings"',
      '</table>',
      ['Infrastructure plan 15s plan / dev 7.4s Plan, 6.5s', 'cost – –'],
    ],
  ])('shows the %s', (_name, from, to, words) => {
    const text = wordsOf(page, from, to);
    for (const word of words) expect(text).toContain(word);
  });

  it('unfolds jobs that failed and nothing else', () => {
    const folds = [...page.matchAll(/<details([^>]*)>/g)].map((match) => match[1]?.trim());
    expect(folds.filter((attributes) => attributes?.includes('open'))).toEqual(['class="job" open']);
    expect(wordsOf(page, '<details class="job" open', '</summary>')).toBe('lint 1.9s');
    expect(folds.length).toBeGreaterThan(10);
  });

  it('asks nobody for anything and runs nothing', () => {
    const tags = tagsOf(page.replace(/<style>[\s\S]*?<\/style>/, ''));
    for (const { name, attributes } of tags) {
      expect(['script', 'link', 'img', 'iframe', 'object', 'form', 'source']).not.toContain(name);
      for (const [attribute] of attributes) expect(attribute).not.toMatch(/^(on|src|srcset|formaction|ping$)/);
    }
    expect(page).toContain(`<meta http-equiv="Content-Security-Policy" content="default-src 'none'; `);
    expect(page).not.toMatch(/url\((?!['"]?data:)/);
    expect(page).not.toContain('@import');
  });

  it('has every id once, and a target for every link within it', () => {
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const targets = [...page.matchAll(/ href="#([^"]+)"/g)].map((match) => match[1]);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
  });

  it('drops the hidden marker of a comment', () => {
    expect(page).not.toContain('sluice:plan');
  });
});

describe('states', () => {
  const [pullRequest] = SAMPLE.pullRequests;
  if (pullRequest === undefined) throw new Error('the sample has a pull request');
  const empty: LabPage = { ...SAMPLE, pullRequests: [], runs: [], parts: [] };

  it.each([
    ['merged', 'Merged amelie-roux merged into main from'],
    ['closed', 'Closed amelie-roux wants to merge into'],
  ] as const)('says %s', async (state, words) => {
    const page = await renderPage({ ...SAMPLE, pullRequests: [{ ...pullRequest, state }] });
    expect(wordsOf(page, '<p class="pr-line"', '</header>')).toContain(words);
  });

  it('gives several pull requests a tab each, with the runs of their commits', async () => {
    const second = {
      ...pullRequest,
      number: 8,
      title: 'Another',
      head: { ref: 'other', sha: 'f'.repeat(40) },
      comments: [],
    };
    const page = await renderPage({ ...SAMPLE, pullRequests: [pullRequest, second] });
    expect(wordsOf(page, '<nav', '</nav>')).toBe('#7 #8 Checks 5 Summary What was real');
    expect(wordsOf(page, '<section class="panel" id="pr-1"', '<section class="panel" id="pr-2"')).toContain(
      '1 failing',
    );
    expect(wordsOf(page, '<section class="panel" id="pr-2"', '<section class="panel" id="checks"')).toContain(
      'No checks',
    );
  });

  it('is a page without anything, too', async () => {
    const page = await renderPage(empty);
    for (const words of ['No workflow ran.', 'No job wrote a summary.', 'No parts were recorded']) {
      expect(page).toContain(words);
    }
  });

  it('shows given sections before the summaries', async () => {
    const page = await renderPage({
      ...SAMPLE,
      sections: [{ title: 'Evidence', markdown: '**bound** to one commit' }],
    });
    expect(wordsOf(page, '<section class="panel" id="summary"', 'id="run-1001-job-2-summary"')).toContain(
      'Evidence bound to one commit',
    );
  });
});

/** Words that the model restricts to a few values, and so cannot come from outside. */
const CLOSED_WORDS = new Set(['result', 'outcome', 'state', 'kind', 'level']);

function poison<T>(value: T, text: string): T {
  const visit = (part: unknown, key: string): unknown => {
    if (typeof part === 'string') return CLOSED_WORDS.has(key) ? part : part + text;
    if (Array.isArray(part)) return part.map((item) => visit(item, key));
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(
      Object.entries(part).map(([name, item]) => [key === 'permissions' ? name + text : name, visit(item, name)]),
    );
  };
  return visit(value, '') as T;
}

describe('hostile values in every field', () => {
  const clean = async () => tagsOf(await renderPage(SAMPLE));
  it.each([
    ['script', '<script>PWNED</script>'],
    ['handler', '<b onclick=PWNED>'],
    ['end of an attribute', '" onmouseover="PWNED" x="'],
    ['end of the style', '</style><script>PWNED</script>'],
    ['single quote', "' onload='PWNED"],
  ])('%s', async (_name, text) => {
    const tags = tagsOf(await renderPage(poison(SAMPLE, text)));
    expect(tags.length).toBeGreaterThan((await clean()).length / 2);
    for (const { name, attributes } of tags) {
      expect(name).not.toBe('script');
      for (const [attribute] of attributes) expect(attribute).not.toMatch(/^(on|x$)/);
    }
  });

  it('names bidirectional controls and drops control characters', async () => {
    const page = await renderPage({ ...SAMPLE, title: 'a\u202eb\u0007c' });
    expect(page).toContain('<title>a⟨U+202E⟩bc</title>');
  });
});
