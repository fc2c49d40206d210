import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkRendered, findBrowser, screenshot, withPage } from '../../src/lab/browser.ts';
import { renderPage } from '../../src/lab/page/page.ts';
import { SAMPLE } from '../fixtures/page/sample.ts';

const HEIGHT = 900;

describe.skipIf(findBrowser() === undefined)('the page in a browser', () => {
  let folder = '';
  let file = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'page-'));
    file = join(folder, 'index.html');
    await writeFile(file, await renderPage(SAMPLE));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('has no errors, no requests and nothing wider than the window, on a desk and on a phone', async () => {
    await checkRendered(file);
  });

  it.each([
    ['an external image', '<img src="http://127.0.0.1:9/x.png">', /console: .*127\.0\.0\.1/],
    ['a script', '<script>fetch("x")</script>', /console: .*script/],
    ['content that is too wide', '<div style="width: 3000px">wide</div>', /px wider than a window of 400 px/],
  ])('notices %s', async (name, markup, problem) => {
    const broken = join(folder, `${name.replaceAll(' ', '-')}.html`);
    await writeFile(broken, (await renderPage(SAMPLE)).replace('<main>', `<main>${markup}`));
    await expect(checkRendered(broken)).rejects.toThrow(problem);
  });

  it('shows what will be destroyed above the fold, with everything else folded', async () => {
    await withPage({ file, width: 1280, height: HEIGHT }, async (page) => {
      const box = await page.locator('#issuecomment-3 .markdown-alert-warning strong').first().boundingBox();
      expect((box?.y ?? Number.POSITIVE_INFINITY) + (box?.height ?? 0)).toBeLessThan(HEIGHT);
      expect(await page.locator('.remark details[open]').count()).toBe(0);
      expect(await page.locator('.remark .highlight').first().isVisible()).toBe(false);
    });
  });

  it("colours diffs in GitHub's colours and alerts as warnings", async () => {
    await withPage({ file, width: 1280 }, async (page) => {
      const colours = (selector: string) =>
        page.evaluate<string[]>(
          `(({ color, backgroundColor }) => [color, backgroundColor])(getComputedStyle(document.querySelector(${JSON.stringify(`#issuecomment-3 ${selector}`)})))`,
        );
      expect(await colours('.pl-mi1')).toEqual(['rgb(17, 99, 41)', 'rgb(218, 251, 225)']);
      expect(await colours('.pl-md')).toEqual(['rgb(130, 7, 30)', 'rgb(255, 235, 233)']);
      expect(await colours('.pl-mc')).toEqual(['rgb(149, 56, 0)', 'rgb(255, 216, 181)']);
      expect((await colours('.pl-mdr'))[0]).toBe('rgb(130, 80, 223)');
      expect((await colours('.markdown-alert-title'))[0]).toBe('rgb(154, 103, 0)');
    });
  });

  it('shows one tab at a time, and unfolds the job that a link leads to', async () => {
    await withPage({ file, width: 1280 }, async (page) => {
      const shown = async () => {
        const panels = await page.locator('.panel').all();
        const visible = await Promise.all(panels.map((panel) => panel.isVisible()));
        return Promise.all(panels.filter((_, index) => visible[index]).map((panel) => panel.getAttribute('id')));
      };
      expect(await shown()).toEqual(['conversation']);
      for (const id of ['summary', 'real', 'checks', 'conversation']) {
        await page.locator(`[data-tab="${id}"]`).click();
        expect(await shown()).toEqual([id]);
        expect(await page.evaluate('scrollY')).toBe(0);
      }
      expect(await page.locator('#run-1001-job-2').isVisible()).toBe(false);
      await page.locator('.check-name').nth(1).click();
      expect(await shown()).toEqual(['checks']);
      expect(await page.locator('#run-1001-job-2').isVisible()).toBe(true);
    });
  });

  it('writes a screenshot of one comment', async () => {
    const out = join(folder, 'comment.png');
    await screenshot({ file, out, width: 1280, selector: '#issuecomment-3' });
    expect((await stat(out)).size).toBeGreaterThan(20_000);
  });
});
