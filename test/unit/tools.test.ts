// The tools of the checks: what is counted, and the set-up as a command.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { countReport, type VitestReport } from '../../scripts/tools/counts.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sluice-tools-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the sum of a test run', () => {
  const file = (...statuses: string[]): VitestReport['testResults'][number] => ({
    name: 'a.test.ts',
    status: statuses.includes('failed') ? 'failed' : 'passed',
    assertionResults: statuses.map((status, index) => ({ fullName: `t${index}`, status })),
  });
  const broken = { name: 'b.test.ts', status: 'failed', message: 'Cannot find module\nat x', assertionResults: [] };

  it.for<{
    name: string;
    report: VitestReport | undefined;
    exitCode: number;
    passed: number;
    failures: string[];
    notRun?: string[];
  }>([
    { name: 'all passed', report: { testResults: [file('passed', 'passed')] }, exitCode: 0, passed: 2, failures: [] },
    {
      name: 'one failed',
      report: { testResults: [file('passed', 'failed')] },
      exitCode: 1,
      passed: 1,
      failures: ['t1'],
    },
    {
      name: 'one skipped',
      report: { testResults: [file('passed', 'skipped')] },
      exitCode: 0,
      passed: 1,
      failures: [],
      notRun: ['t1'],
    },
    {
      name: 'a file that does not load',
      report: { testResults: [file('passed'), broken] },
      exitCode: 1,
      passed: 1,
      failures: ['b.test.ts: Cannot find module'],
    },
    {
      name: 'an error nobody caught',
      report: { testResults: [file('passed')] },
      exitCode: 1,
      passed: 1,
      failures: ['vitest ended with 1 although each test passed'],
    },
    { name: 'no test at all', report: { testResults: [] }, exitCode: 0, passed: 0, failures: ['vitest ran no test'] },
    { name: 'no report', report: undefined, exitCode: 0, passed: 0, failures: ['vitest left no report'] },
  ])('$name', ({ report, exitCode, passed, failures, notRun = [] }) => {
    expect(countReport(report, exitCode)).toEqual({ passed, failed: failures.length, failures, notRun });
  });
});

describe('the set-up', () => {
  const lock = new URL('../../scripts/tools/lock.json', import.meta.url);
  const lockedTerraform = (JSON.parse(readFileSync(lock, 'utf8')) as { terraform: { version: string } }).terraform
    .version;
  const setup = join(import.meta.dirname, '..', '..', 'scripts', 'setup.mjs');
  const run = (args: readonly string[], env: NodeJS.ProcessEnv = {}) =>
    spawnSync(process.execPath, [setup, ...args], {
      encoding: 'utf8',
      env: { ...process.env, SLUICE_CACHE: folder, ...env },
    });

  it('passes arguments, standard output and the exit code', () => {
    const { status, stdout } = run([
      '--',
      'node',
      '-e',
      'console.log(process.argv.slice(1).join()); process.exit(7)',
      'a b',
      '$(c)',
    ]);
    expect({ status, stdout }).toEqual({ status: 7, stdout: 'a b,$(c)\n' });
  });

  it('runs the command under Node 24 with the programs of npm first', () => {
    const print = 'console.log(process.versions.node.split(".")[0] >= 24, process.env.PATH.includes("node_modules"))';
    expect(run(['--', 'node', '-e', print]).stdout).toBe('true true\n');
  });

  it.for([
    { args: [], says: 'usage:' },
    { args: ['--', ...[]], says: 'usage:' },
    { args: ['--tools=nope', '--', 'node'], says: 'unknown tool nope' },
    { args: ['--fast', '--', 'node'], says: 'unknown option --fast' },
  ])('refuses $args', ({ args, says }) => {
    const { status, stderr } = run(args);
    expect(status).toBe(1);
    expect(stderr).toContain(says);
  });

  it.skipIf(process.platform === 'win32')('passes a signal on', async () => {
    const child = spawn(process.execPath, [setup, '--', 'node', '-e', waitForTerm], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, SLUICE_CACHE: folder },
    });
    await once(child.stdout, 'data');
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([3, null]);
  });

  it.skipIf(process.platform === 'win32')(
    'takes a tool from PATH when it is new enough, else says why there is none',
    () => {
      const bin = join(folder, 'bin');
      mkdirSync(bin);
      const table = (version: string) => {
        writeFileSync(join(bin, 'terraform'), `#!/bin/sh\necho Terraform v${version} ${version.length}\n`);
        chmodSync(join(bin, 'terraform'), 0o755);
        const PATH = [bin, '/bin'].join(delimiter);
        const print = 'console.log(process.env.SLUICE_TOOLS, process.env.SLUICE_TOOLS_MISSING)';
        return run(['--tools=terraform', '--', 'node', '-e', print], { PATH, CI: '' }).stdout;
      };
      const path = join(bin, 'terraform');
      expect(table('1.14.0')).toBe(
        `${JSON.stringify({ terraform: { path, version: '1.14.0', origin: 'PATH' } })} {}\n`,
      );
      // An attempt that failed a moment ago is not repeated, so nothing is downloaded here.
      mkdirSync(join(folder, 'tools'));
      writeFileSync(join(folder, 'tools', `terraform-${lockedTerraform}.failed`), 'no network');
      expect(table('1.2.9')).toMatch(
        /^\{\} \{"terraform":"1\.2\.9 on PATH is older than [\d.]+, and no network \(tried/,
      );
    },
  );
});

const waitForTerm = 'process.on("SIGTERM", () => process.exit(3)); setInterval(() => {}, 1000); console.log("ready")';
