// Everything that `npm test` proves: the checks, then all projects of vitest. The last line is the sum.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { printChecks, runChecks } from './check.ts';
import { type Counts, countReport, type VitestReport } from './tools/counts.ts';
import { missingTools } from './tools/table.ts';

const root = join(import.meta.dirname, '..');

/** Runs vitest with its output on the terminal and reads its report. */
async function runVitest(args: readonly string[]): Promise<Counts> {
  const folder = mkdtempSync(join(tmpdir(), 'sluice-test-'));
  const report = join(folder, 'report.json');
  try {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const program = join(root, 'node_modules', 'vitest', 'vitest.mjs');
    const child = spawn(process.execPath, [program, 'run', ...reporters, ...args], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    const exitCode = await new Promise<number>((resolve) => {
      child.on('error', () => resolve(1));
      child.on('close', (code) => resolve(code ?? 1));
    });
    return countReport(readReport(report), exitCode);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readReport(file: string): VitestReport | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
  } catch {
    return undefined;
  }
}

const checks = await runChecks();
console.log('\nChecks');
printChecks(checks);
const counts = await runVitest(process.argv.slice(2));

if (counts.failures.length > 0) console.log(`\nFailed\n${counts.failures.map((name) => ` ✗ ${name}`).join('\n')}`);
const notRun = [
  ...counts.notRun,
  ...Object.entries(missingTools()).map(([name, reason]) => `what needs ${name}: ${reason}`),
];
if (notRun.length > 0) console.log(`\nNot run\n${notRun.map((name) => ` - ${name}`).join('\n')}`);

const passed = counts.passed + checks.filter((check) => check.passed).length;
const failed = counts.failed + checks.filter((check) => !check.passed).length;
console.log(`\ntests: ${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
