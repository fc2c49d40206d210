import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyTemplate } from '../../scripts/new.ts';

const root = path.resolve(import.meta.dirname, '../..');
const copy = mkdtempSync(path.join(tmpdir(), 'new-action-'));
const name = 'throw-away';
const node = (...args: string[]) =>
  execFileSync(process.execPath, args, { cwd: copy, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

// A copy of the checkout, so that nothing is left behind and nobody else's test sees half an action.
beforeAll(() => {
  const files = execFileSync('git', ['-C', root, 'ls-files', '-z', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' }).split('\0').filter(Boolean); // biome-ignore format: one command
  for (const file of files.filter(
    (entry) => existsSync(path.join(root, entry)) && !/^(test\/(?!lib\/)|docs|examples)/.test(entry),
  ))
    cpSync(path.join(root, file), path.join(copy, file));
  symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));
  node('scripts/new.ts', name);
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('npm run new', () => {
  test('makes an action whose test passes', () => {
    const output = node('node_modules/vitest/vitest.mjs', 'run', '--project', 'unit', `test/unit/${name}.test.ts`);
    expect(output).toMatch(/3 passed/);
  });

  test('makes an action that builds and runs', () => {
    node('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json', '--noEmit');
    node('scripts/build.ts');
    writeFileSync(path.join(copy, 'three.txt'), 'a\nb\nc\n');
    const run = (maximum: string) =>
      spawnSync(process.execPath, [path.join(copy, 'dist', name, 'index.js')], {
        encoding: 'utf8',
        env: {
          PATH: process.env.PATH,
          RUNNER_TEMP: copy,
          GITHUB_WORKSPACE: copy,
          INPUT_FILE: 'three.txt',
          'INPUT_MAXIMUM-LINES': maximum,
        },
      });
    expect(run('3').status).toBe(0);
    expect(run('2')).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('::error::3 lines, at most 2 pass.') as string,
    });
  });

  test('lists the action where users look', () => {
    expect(readFileSync(path.join(copy, 'README.md'), 'utf8')).toContain(`[${name}](actions/${name}/README.md)`);
    expect(readFileSync(path.join(copy, `actions/${name}/README.md`), 'utf8')).toContain('| `maximum-lines` | `100` |');
  });

  test('refuses a name that is taken or is none', () => {
    expect(() => copyTemplate(copy, name)).toThrow(/exists\. Choose another name\./);
    expect(() => copyTemplate(copy, '../evil')).toThrow(/is no name for an action/);
  });
});
