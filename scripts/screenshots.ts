// The images of docs/images, drawn from a run of the laboratory of its own. They change with the page, so this is run by
// hand, and the images are looked at before they are committed:
//
//   node scripts/setup.mjs --tools=terraform,azurite,chromium -- node scripts/screenshots.ts
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ScreenshotOptions, screenshot } from '../src/lab/browser.ts';
import { withPalette } from './lib/palette-png.ts';

const root = join(import.meta.dirname, '..');
const images = join(root, 'docs', 'images');
/** A clone carries each version of each image for ever. */
const largestBytes = 250_000;
const width = 1100;

const folder = mkdtempSync(join(tmpdir(), 'sluice-images-'));
try {
  const program = join(root, 'src', 'lab', 'main.ts');
  const { status } = spawnSync(process.execPath, [program, `--out=${folder}`], { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error('the laboratory is not green, so there is nothing to show');
  const file = join(folder, 'index.html');
  const bot = /<article class="remark" id="(issuecomment-\d+)">(?:(?!<\/article>)[\s\S])*?<span class="label">bot</;
  const page = readFileSync(file, 'utf8');
  const comment = bot.exec(page)?.[1];
  if (comment === undefined) throw new Error('the page has no comment of the bot');
  const summaryOf = (job: string): string => {
    const header = new RegExp(`id="([\\w-]+-summary)">\\s*<header>(?:(?!</header>)[\\s\\S])*?<h2>${job}`);
    const found = header.exec(page)?.[1];
    if (found === undefined) throw new Error(`the page has no summary of ${job}`);
    return found;
  };
  mkdirSync(images, { recursive: true });
  await draw('plan-comment.png', { file, selector: `#${comment} > .box` });
  await draw('pull-request.png', { file, scale: 1.1 });
  await draw('checks.png', { file, fragment: 'checks', height: 600, scale: 1.2 });
  for (const [name, job] of [
    ['bootstrap.png', 'bootstrap / azure / bootstrap \\(dev\\)'],
    ['refused.png', 'shortcut / apply prod'],
  ] as const) {
    await draw(name, { file, fragment: 'summary', selector: `#${summaryOf(job)}`, scale: 1 });
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function draw(name: string, options: Omit<ScreenshotOptions, 'out'>): Promise<void> {
  const out = join(images, name);
  await screenshot({ width, ...options, out });
  const image = withPalette(readFileSync(out));
  writeFileSync(out, image);
  const size = image.length;
  console.log(`${name}: ${Math.round(size / 1000)} kB`);
  if (size > largestBytes)
    throw new Error(`${name} is larger than ${largestBytes / 1000} kB: draw it at a smaller scale`);
}
