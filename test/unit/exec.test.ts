import { chmodSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ask, findTool, operand, pickEnv, run } from '../../src/core/exec.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'exec test-'));
const node = { name: 'node', path: process.execPath };
const script = (code: string) => ['-e', code];
const limits = { cwd: folder, timeoutMs: 20_000 };

beforeEach(() => vi.stubEnv('RUNNER_TEMP', folder));

describe('a tool', () => {
  test('gets its arguments as they are, without a shell', async () => {
    const args = ['$(touch pwned)', '; rm -rf /', '`id`', 'a b', '"quoted"', '*'];
    const result = await run(
      node,
      [...script('console.log(JSON.stringify(process.argv.slice(1)))'), '--', ...args],
      limits,
    );
    expect(JSON.parse(result.stdout())).toEqual(args);
  });

  test('sees no token and no credential, only what is listed', async () => {
    vi.stubEnv('GITHUB_TOKEN', 'ghs_x');
    vi.stubEnv('ACTIONS_RUNTIME_TOKEN', 'x');
    vi.stubEnv('INPUT_TOKEN', 'x');
    vi.stubEnv('LD_PRELOAD_X', 'x');
    vi.stubEnv('ARM_CLIENT_ID', 'id');
    const result = await run(node, script('console.log(JSON.stringify(process.env))'), {
      ...limits,
      passEnv: ['ARM_*'],
      env: { TF_INPUT: '0' },
    });
    const env = JSON.parse(result.stdout()) as Record<string, string>;
    expect(env).toMatchObject({ ARM_CLIENT_ID: 'id', TF_INPUT: '0', PATH: process.env.PATH });
    expect(Object.keys(env).filter((name) => /TOKEN|^INPUT_|^LD_|^GITHUB_/.test(name))).toEqual([]);
  });

  test('may print 80 MB on one line', async () => {
    const result = await run(
      node,
      script('const part = "x".repeat(1e6); for (let i = 0; i < 80; i++) require("fs").writeSync(1, part);'),
      limits,
    );
    expect(result.stdout().length).toBe(80e6);
  });

  test('hands over its lines while it runs, also those cut inside a character', async () => {
    const lines: string[] = [];
    const code =
      'const b = Buffer.from("é1\\r\\né2\\nrest"); const w = (from, to) => require("fs").writeSync(1, b.subarray(from, to)); w(0, 1); setTimeout(() => { w(1, 6); setTimeout(() => w(6), 250); }, 250);';
    await run(node, script(code), { ...limits, onLine: (line) => lines.push(line) });
    expect(lines).toEqual(['é1', 'é2', 'rest']);
  });

  test('that fails gives its exit code and what it said', async () => {
    const result = await run(node, script('console.error("no"); process.exit(3)'), limits);
    expect([result.exitCode, result.stderr()]).toEqual([3, 'no\n']);
  });

  test('that takes too long is stopped and named', async () => {
    await expect(run(node, script('setInterval(() => {}, 1000)'), { ...limits, timeoutMs: 300 })).rejects.toThrow(
      /^node: did not end within 0 s and was stopped\./,
    );
  });

  test('that cannot be started is a clear error', async () => {
    await expect(run({ name: 'gone', path: path.join(folder, 'gone') }, [], limits)).rejects.toThrow(
      /^gone: cannot be started: /,
    );
  });

  test('is found on PATH only, by its real file', () => {
    const bin = path.join(folder, 'bin');
    mkdirSync(bin);
    writeFileSync(path.join(bin, 'tool'), '#!/bin/sh\n');
    expect(findTool('tool', { PATH: `relative${path.delimiter}${bin}` })).toBeUndefined();
    chmodSync(path.join(bin, 'tool'), 0o755);
    symlinkSync('tool', path.join(bin, 'alias'));
    expect(findTool('alias', { PATH: bin })?.path).toBe(path.join(bin, 'alias'));
  });

  test('answers a short question, also from a path with blanks', async () => {
    const tool = path.join(folder, 'with blank');
    writeFileSync(tool, '#!/bin/sh\necho "$1"\n', { mode: 0o755 });
    expect(await ask({ name: 'blank', path: tool }, ['--version "x"'])).toMatchObject({
      exitCode: 0,
      stdout: '--version "x"\n',
    });
  });
});

test.each(['--post-renderer=./evil.sh', '-x', 'a\nb', 'a\0b'])('the operand %j is refused', (value) => {
  expect(() => operand('release', value)).toThrow(/^release: /);
});

test('names with a star match any rest', () => {
  expect(pickEnv({ TF_VAR_a: '1', TF_LOG: '2', TF_VARS: '3' }, ['TF_VAR_*'])).toEqual({ TF_VAR_a: '1' });
});
