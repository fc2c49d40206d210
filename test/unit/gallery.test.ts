import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { gallery, galleryPage, renderCase } from '../../scripts/lib/gallery.ts';
import { COMMENT_LIMIT } from '../../src/core/report.ts';

const folder = join(import.meta.dirname, '../../docs/gallery');

describe.each(gallery)('$name in the gallery', (shown) => {
  const { markdown, secrets } = renderCase(shown);

  test('is what the action makes today (else: npm run gallery)', async () => {
    await expect(markdown).toMatchFileSnapshot(join(folder, `${shown.name}.md`));
  });

  test('fits into a comment and holds no secret in any form', () => {
    expect(markdown.length).toBeLessThan(COMMENT_LIMIT);
    for (const secret of secrets) {
      for (const form of [secret, encodeURIComponent(secret), Buffer.from(secret).toString('base64')]) {
        expect(markdown).not.toContain(form);
      }
    }
    if (shown.name === 'sensitive') expect(secrets).toHaveLength(4);
  });
});

test('the page of the gallery names its cases (else: npm run gallery)', async () => {
  await expect(galleryPage()).toMatchFileSnapshot(join(folder, 'README.md'));
});

test('the gallery has a picture of each case, nothing else, and is small', () => {
  const pictures = gallery.map(({ name }) => `${name}.png`);
  const texts = gallery.map(({ name }) => `${name}.md`);
  expect(readdirSync(folder).sort()).toEqual(['README.md', ...texts, ...pictures].sort());
  const bytes = pictures.map((name) => statSync(join(folder, name)).size);
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(1_500_000);
});
