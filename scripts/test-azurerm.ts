// Validates and tests the Terraform of the example repository with the azurerm provider: `npm run test:azurerm`. Azure is
// not asked, and nothing is signed in to. The last line is the sum; a provider that cannot be had fails.
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { type Tool, toolOrReason } from './tools/table.ts';
import { readTerraformTests } from './tools/terraform-tests.ts';

interface Result {
  readonly name: string;
  readonly passed: boolean;
  readonly durationMs?: number;
  /** What Terraform said. */
  readonly output?: string;
}

/** The tests give values to what is known only after apply (`override_during`), which older ones do not know. */
const oldestTerraform = [1, 11] as const;
const roots = ['dev', 'prod'].map((name) =>
  join(import.meta.dirname, '..', 'examples', 'platform-infra', 'terraform', name),
);
const stepTimeoutMs = 300_000;

/** Runs Terraform with nothing of the environment that it could sign in with or that changes what it does. */
function runTerraform(terraform: Tool, provider: Tool, folder: string, args: readonly string[]) {
  const kept = ['PATH', 'HOME', 'TMPDIR', 'SystemRoot', 'TEMP', 'USERPROFILE'].map((name) => [name, process.env[name]]);
  const env = {
    ...Object.fromEntries(kept.filter(([, value]) => value !== undefined)),
    TF_CLI_CONFIG_FILE: provider.path,
    TF_IN_AUTOMATION: '1',
    TF_INPUT: '0',
    CHECKPOINT_DISABLE: '1',
  };
  return new Promise<{ exitCode: number; stdout: string; output: string }>((resolve) => {
    const options = { cwd: folder, env, timeout: stepTimeoutMs, maxBuffer: 64 * 1024 * 1024 };
    execFile(terraform.path, args, options, (error, stdout, stderr) => {
      const exitCode = error === null ? 0 : typeof error.code === 'number' ? error.code : 1;
      const said = `${stdout}${stderr}`.trim();
      resolve({ exitCode, stdout, output: said === '' && error !== null ? error.message : said });
    });
  });
}

async function testRoot(root: string, terraform: Tool, provider: Tool): Promise<readonly Result[]> {
  const name = basename(root);
  const work = mkdtempSync(join(tmpdir(), 'sluice-azurerm-'));
  const folder = join(work, name);
  // The name of Terraform's own folder would bring along the plugins of somebody's work on the example.
  cpSync(root, folder, { recursive: true, filter: (file) => !basename(file).startsWith('.terraform') });
  const results: Result[] = [];
  const step = async (title: string, args: readonly string[]) => {
    const start = performance.now();
    const ran = await runTerraform(terraform, provider, folder, args);
    return { ...ran, name: `${name}: ${title}`, durationMs: performance.now() - start };
  };
  try {
    for (const [title, args] of [
      ['formatted', ['fmt', '-check', '-recursive', '-diff', '-no-color']],
      ['initialised', ['init', '-backend=false', '-no-color']],
      ['valid', ['validate', '-no-color']],
    ] as const) {
      const { exitCode, ...rest } = await step(title, args);
      results.push({ ...rest, passed: exitCode === 0 });
    }
    const { stdout, exitCode, output, ...rest } = await step('tested', ['test', '-json']);
    const { runs, problems } = readTerraformTests(stdout, exitCode);
    const said = [...problems, ...(runs.length === 0 ? [output] : [])].join('\n');
    results.push(...runs.map((run) => ({ name: `${name}: ${run.name}`, passed: run.passed })));
    results.push({ ...rest, passed: problems.length === 0, output: said });
    return results;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function isTooOld(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major < oldestTerraform[0] || (major === oldestTerraform[0] && minor < oldestTerraform[1]);
}

function printResult({ name, passed, durationMs, output }: Result): void {
  const time = durationMs === undefined ? '' : `  ${(durationMs / 1000).toFixed(1)} s`;
  console.log(` ${passed ? '✓' : '✗'} ${name}${time}`);
  if (!passed && output) console.log(output.replaceAll(/^/gm, '   '));
}

const [terraform, provider] = [toolOrReason('terraform'), toolOrReason('azurerm')];
const reasons = [
  ...(typeof terraform === 'string' ? [`no terraform: ${terraform}`] : []),
  ...(typeof provider === 'string' ? [`no azurerm provider: ${provider}`] : []),
  ...(typeof terraform !== 'string' && isTooOld(terraform.version)
    ? [`Terraform ${terraform.version} is older than ${oldestTerraform.join('.')}, which the tests need`]
    : []),
];
let results: readonly Result[];
console.log('Terraform of examples/platform-infra');
if (typeof terraform === 'string' || typeof provider === 'string' || reasons.length > 0) {
  results = reasons.map((reason) => ({ name: `not run: ${reason}`, passed: false }));
} else {
  console.log(` Terraform ${terraform.version}, azurerm ${provider.version} (${provider.origin})`);
  results = (await Promise.all(roots.map((root) => testRoot(root, terraform, provider)))).flat();
}
for (const result of results) printResult(result);
const passed = results.filter((result) => result.passed).length;
const failed = results.length - passed;
console.log(`\ntests: ${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
