// The gallery in docs/gallery: a comment for each of ten plans, as Markdown and as a picture of the pull-request page.
// A test holds the Markdown to the code; the pictures are looked at before they are committed:
//
//   npm run gallery                           writes everything
//   npm run gallery -- --text                 only the Markdown, without a browser
//   npm run gallery -- --out=FOLDER [--width=900] [--dark]
//                                             only pictures, for a look at them
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { screenshot } from '../src/lab/browser.ts';
import { renderPage } from '../src/lab/page/page.ts';
import { type GalleryCase, gallery, galleryPage, headSha, renderCase } from './lib/gallery.ts';
import { withPalette } from './lib/palette-png.ts';

const folder = join(import.meta.dirname, '..', 'docs', 'gallery');
/** A clone carries each version of each picture for ever. */
const largestBytes = 150_000;
/** CSS pixels: more of an open fold is no picture any more. */
const tallest = 1000;

const { values: options } = parseArgs({
  options: {
    text: { type: 'boolean', default: false },
    out: { type: 'string' },
    width: { type: 'string', default: '900' },
    dark: { type: 'boolean', default: false },
  },
});

if (options.out === undefined) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'README.md'), galleryPage());
  for (const each of gallery) writeFileSync(join(folder, `${each.name}.md`), renderCase(each).markdown);
}
if (!options.text) {
  const pages = mkdtempSync(join(tmpdir(), 'sluice-gallery-'));
  try {
    for (const each of gallery) await draw(each, pages, options.out ?? folder);
  } finally {
    rmSync(pages, { recursive: true, force: true });
  }
}

async function draw(shown: GalleryCase, pages: string, target: string): Promise<void> {
  const file = join(pages, `${shown.name}.html`);
  writeFileSync(file, await pageOf(shown));
  mkdirSync(target, { recursive: true });
  const out = join(target, `${shown.name}.png`);
  await screenshot({
    file,
    out,
    width: Number(options.width),
    scale: 1.5,
    selector: '.remark:last-child > .box',
    colorScheme: options.dark ? 'dark' : 'light',
    ...(shown.open === true ? { unfold: '.remark:last-child details:first-of-type' } : {}),
  });
  writeFileSync(out, withPalette(readFileSync(out)));
  const { size } = statSync(out);
  console.log(`${shown.name}: ${Math.round(size / 1000)} kB`);
  if (size > largestBytes) throw new Error(`${out} is larger than ${largestBytes / 1000} kB`);
}

/** The pull-request page with the one comment; what is cut off at the bottom fades out. */
async function pageOf(shown: GalleryCase): Promise<string> {
  const at = '2026-11-22T18:04:00Z';
  const sha = headSha;
  const comment = { id: 1, author: 'github-actions[bot]', bot: true, createdAt: at, edited: 0 };
  const page = await renderPage({
    title: shown.heading,
    generatedAt: at,
    pullRequests: [
      {
        repository: 'example/platform-infra',
        number: 7,
        title: shown.heading,
        body: '',
        author: 'amelie-roux',
        state: 'open',
        head: { ref: 'change', sha },
        base: { ref: 'main', sha },
        createdAt: at,
        comments: [{ ...comment, body: renderCase(shown).markdown }],
        files: [],
        labels: [],
      },
    ],
    runs: [],
    parts: [],
    requests: 0,
    durationMs: 0,
  });
  const cut = `.remark:last-child > .box { position: relative; max-height: ${tallest}px; }
.remark:last-child > .box::after { content: ""; position: absolute; left: 0; right: 0; top: ${tallest - 60}px; height: 60px;
background: linear-gradient(transparent, var(--bg)); }`;
  return page.replace('</head>', `<style>${cut}</style>\n</head>`);
}
