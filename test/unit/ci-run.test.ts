// The one command of a continuous integration: it sums up what several scripts count, and is green only if all are.
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

describe.skipIf(process.platform === 'win32')('.ci/run', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'sluice-ci-'));
    mkdirSync(join(folder, '.ci'));
    mkdirSync(join(folder, 'bin'));
    cpSync(join(import.meta.dirname, '..', '..', '.ci', 'run'), join(folder, '.ci', 'run'));
    // In place of npm: for each script it prints what a file of its name says, and ends as another one says.
    writeFileSync(
      join(folder, 'bin', 'npm'),
      `#!/bin/sh\ncd ${folder}\necho "$*" >>asked\ncat "said $3"\nexit "$(cat "code $3")"\n`,
    );
    chmodSync(join(folder, 'bin', 'npm'), 0o755);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const sum = (passed: number, failed: number) => `tests: ${passed} passed, ${failed} failed\n`;
  it.for<{ name: string; test: [string, number]; azurerm: [string, number]; last: string; status: number }>([
    { name: 'both are green', test: [`a\n\n${sum(40, 0)}`, 0], azurerm: [sum(2, 0), 0], last: sum(42, 0), status: 0 },
    { name: 'the first fails', test: [sum(39, 1), 1], azurerm: [sum(2, 0), 0], last: sum(41, 1), status: 1 },
    { name: 'the second fails', test: [sum(40, 0), 0], azurerm: [sum(1, 1), 1], last: sum(41, 1), status: 1 },
    { name: 'both fail', test: [sum(39, 1), 1], azurerm: [sum(0, 2), 1], last: sum(39, 3), status: 1 },
    { name: 'the first has no sum', test: ['npm ci failed\n', 1], azurerm: [sum(2, 0), 0], last: sum(2, 1), status: 1 },
    { name: 'the second has no sum', test: [sum(40, 0), 0], azurerm: ['setup: no\n', 1], last: sum(40, 1), status: 1 },
    { name: 'the sum is not the last', test: [`${sum(40, 0)}killed\n`, 0], azurerm: [sum(2, 0), 0], last: sum(2, 1), status: 1 },
    { name: 'nothing is said', test: ['', 0], azurerm: ['', 0], last: sum(0, 2), status: 1 },
    { name: 'an exit code that no test explains', test: [sum(40, 0), 3], azurerm: [sum(2, 0), 0], last: sum(42, 1), status: 1 },
    { name: 'failures that end with 0', test: [sum(39, 1), 0], azurerm: [sum(2, 0), 0], last: sum(41, 1), status: 1 },
  ])('$name', ({ test, azurerm, last, status }) => {
    for (const [script, [said, code]] of [['test', test], ['test:azurerm', azurerm]] as const) {
      writeFileSync(join(folder, `said ${script}`), said);
      writeFileSync(join(folder, `code ${script}`), String(code));
    }
    rmSync(join(folder, 'asked'), { force: true });
    const PATH = [join(folder, 'bin'), process.env.PATH].join(delimiter);
    const ran = spawnSync(join(folder, '.ci', 'run'), { encoding: 'utf8', env: { ...process.env, PATH } });
    expect(ran.stdout.endsWith(`\n${last}`) || ran.stdout === last, ran.stdout).toBe(true);
    // Whoever looks for the sum finds one.
    expect(ran.stdout.match(/^tests: /gm)).toHaveLength(1);
    expect(ran.status).toBe(status);
    expect(readFileSync(join(folder, 'asked'), 'utf8')).toBe('--silent run test\n--silent run test:azurerm\n');
  }); // biome-ignore format: a table
});
