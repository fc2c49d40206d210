// Format, lint and types: `npm run check`. Each check counts as one test in `npm test`.
import { spawn } from 'node:child_process';
import { join } from 'node:path';

export interface CheckResult {
  readonly name: string;
  readonly passed: boolean;
  readonly durationMs: number;
  /** What the tool printed. */
  readonly output: string;
}

const root = join(import.meta.dirname, '..');

/** Package, program in it, arguments. `biome ci` formats nothing and lints in one walk. */
const checks: readonly { name: string; program: string; args: readonly string[] }[] = [
  {
    name: 'format and lint (biome)',
    program: '@biomejs/biome/bin/biome',
    args: ['ci', '--colors=off', '--error-on-warnings', '.'],
  },
  { name: 'lint with types (oxlint)', program: 'oxlint/bin/oxlint', args: ['--type-aware', '--deny-warnings'] },
  { name: 'types (tsc)', program: 'typescript/bin/tsc', args: ['--noEmit', '--pretty', 'false', '-p', '.'] },
  {
    name: 'types of the transport (tsc)',
    program: 'typescript/bin/tsc',
    args: ['--noEmit', '--pretty', 'false', '-p', 'packages/http-client'],
  },
];

/** Runs all checks side by side; a check that cannot start is a failed one. */
export function runChecks(): Promise<readonly CheckResult[]> {
  return Promise.all(checks.map(runCheck));
}

function runCheck({ name, program, args }: (typeof checks)[number]): Promise<CheckResult> {
  const start = performance.now();
  return new Promise((resolve) => {
    const file = join(root, 'node_modules', program);
    const child = spawn(process.execPath, [file, ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    const chunks: Buffer[] = [];
    const end = (passed: boolean, output: string) =>
      resolve({ name, passed, durationMs: performance.now() - start, output });
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', (error) => end(false, error.message));
    child.on('close', (code) => end(code === 0, Buffer.concat(chunks).toString('utf8')));
  });
}

/** One line per check; what a failed one printed follows its line. */
export function printChecks(results: readonly CheckResult[]): void {
  for (const { name, passed, durationMs, output } of results) {
    console.log(` ${passed ? '✓' : '✗'} ${name}  ${(durationMs / 1000).toFixed(1)} s`);
    if (!passed) console.log(output.trimEnd());
  }
}

if (import.meta.main) {
  const results = await runChecks();
  printChecks(results);
  process.exitCode = results.every((result) => result.passed) ? 0 : 1;
}
