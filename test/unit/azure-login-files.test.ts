import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { startBackground } from '../../src/core/exec.ts';
import { replacePrivate } from '../../src/core/files.ts';

const folder = mkdtempSync(join(tmpdir(), 'login-files-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a private file', () => {
  test('is replaced as a whole, and only its owner reads it', () => {
    const file = join(folder, 'token');
    replacePrivate(file, 'first');
    replacePrivate(file, 'second');
    expect([readFileSync(file, 'utf8'), statSync(file).mode & 0o777]).toEqual(['second', 0o600]);
    expect(readdirSync(folder)).toEqual(['token']);
  });

  test('takes the place of a link and leaves alone what that leads to', () => {
    const [file, elsewhere] = [join(folder, 'link'), join(folder, 'elsewhere')];
    writeFileSync(elsewhere, 'of somebody else');
    symlinkSync(elsewhere, file);
    replacePrivate(file, 'token');
    expect([lstatSync(file).isSymbolicLink(), readFileSync(file, 'utf8')]).toEqual([false, 'token']);
    expect(readFileSync(elsewhere, 'utf8')).toBe('of somebody else');
  });

  test('that cannot take its place leaves nothing beside it', () => {
    const file = join(folder, 'taken');
    mkdirSync(join(file, 'x'), { recursive: true });
    const before = readdirSync(folder);
    expect(() => replacePrivate(file, 'token')).toThrow();
    expect(readdirSync(folder)).toEqual(before);
  });
});

test('a process in the background sees what it is told and what it needs, and no other secret', async () => {
  const seen = join(folder, 'seen.json');
  const script = join(folder, 'script.mjs');
  writeFileSync(script, `import { renameSync, writeFileSync } from 'node:fs';
writeFileSync('${seen}.next', JSON.stringify({ env: process.env, args: process.argv.slice(2), cwd: process.cwd() }));
renameSync('${seen}.next', '${seen}');
`); // biome-ignore format: a script
  vi.stubEnv('GITHUB_TOKEN', 'of-the-job');
  vi.stubEnv('ASKED_FOR', 'yes');
  vi.stubEnv('RUNNER_TRACKING_ID', 'github_1');
  const pid = await startBackground(script, { passEnv: ['ASKED_FOR'], env: { OWN: 'too' } });
  expect(pid).toBeGreaterThan(1);
  await vi.waitFor(() => expect(existsSync(seen)).toBe(true), 5_000);
  const { env, args, cwd } = JSON.parse(readFileSync(seen, 'utf8'));
  expect(env).toMatchObject({ ASKED_FOR: 'yes', OWN: 'too', RUNNER_TRACKING_ID: 'github_1' });
  expect([env.GITHUB_TOKEN, args, cwd]).toEqual([undefined, [], folder]);
});
