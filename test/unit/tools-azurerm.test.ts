// The Terraform of the example repository: where its provider comes from, and what is counted of its tests.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readTerraformTests } from '../../scripts/tools/terraform-tests.ts';

const scripts = join(import.meta.dirname, '..', '..', 'scripts');
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sluice-azurerm-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the report of terraform test', () => {
  const announced = (...runs: string[]) => ({ type: 'test_abstract', test_abstract: { 'a.tftest.hcl': runs } });
  const started = (run: string) => ({ type: 'test_run', test_run: { run, progress: 'starting' } });
  const ended = (run: string, status: string) => ({
    type: 'test_run',
    test_run: { run, progress: 'complete', status },
  });
  const sum = (status: string) => ({ type: 'test_summary', test_summary: { status, passed: 9, failed: 0 } });
  const said = (severity: string) => ({
    type: 'diagnostic',
    diagnostic: { severity, summary: 'Test assertion failed', detail: 'The nodes are Standard_B1s.' },
  });

  it.for<{ name: string; lines: object[]; exitCode?: number; passed?: string[]; failed?: string[]; problems?: string[] }>([
    {
      name: 'all passed',
      lines: [announced('a', 'b'), started('a'), ended('a', 'pass'), ended('b', 'pass'), sum('pass')],
      passed: ['a', 'b'],
    },
    {
      name: 'a warning',
      lines: [announced('a'), said('warning'), ended('a', 'pass'), sum('pass')],
      passed: ['a'],
    },
    {
      name: 'one failed, and the rest was skipped',
      lines: [announced('a', 'b', 'c'), ended('a', 'pass'), ended('b', 'fail'), said('error'), ended('c', 'skip'), sum('fail')],
      exitCode: 1,
      passed: ['a'],
      failed: ['b', 'c'],
      problems: [
        'Test assertion failed: The nodes are Standard_B1s.',
        'the sum is "fail"',
        'terraform ended with 1',
      ],
    },
    {
      name: 'one never ended',
      lines: [announced('a', 'b'), ended('a', 'pass'), started('b'), sum('pass')],
      passed: ['a'],
      failed: ['b'],
    },
    {
      name: 'an error ends it',
      lines: [announced('a'), ended('a', 'error'), sum('error')],
      exitCode: 1,
      failed: ['a'],
      problems: ['the sum is "error"', 'terraform ended with 1'],
    },
    {
      name: 'no run at all',
      lines: [announced(), sum('pass')],
      problems: ['there is no run'],
    },
    {
      name: 'cut off',
      lines: [announced('a'), ended('a', 'pass')],
      passed: ['a'],
      problems: ['there are 0 sums, not one'],
    },
    {
      name: 'an exit code that nothing explains',
      lines: [announced('a'), ended('a', 'pass'), sum('pass')],
      exitCode: 2,
      passed: ['a'],
      problems: ['terraform ended with 2'],
    },
    {
      name: 'nothing',
      lines: [],
      exitCode: 1,
      problems: ['there is no run', 'there are 0 sums, not one', 'terraform ended with 1'],
    },
  ])('$name', ({ lines, exitCode = 0, passed = [], failed = [], problems = [] }) => {
    const output = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
    const report = readTerraformTests(output, exitCode);
    expect(report.problems).toEqual(problems);
    const named = (wanted: boolean) => report.runs.filter((run) => run.passed === wanted).map((run) => run.name);
    expect({ passed: named(true), failed: named(false) }).toEqual({ passed, failed });
  }); // biome-ignore format: a table

  it('takes a line that is no JSON for a problem', () => {
    const lines = [announced('a'), ended('a', 'pass'), sum('pass')].map((line) => JSON.stringify(line));
    const { problems } = readTerraformTests(['panic: oh no', ...lines].join('\n'), 0);
    expect(problems).toEqual(['not JSON: panic: oh no']);
  });
});

describe('the test of the example', () => {
  const test = (tools: object, missing: object = {}) => {
    const { status, stdout } = spawnSync(process.execPath, [join(scripts, 'test-azurerm.ts')], {
      encoding: 'utf8',
      env: {
        ...process.env,
        ARM_CLIENT_ID: 'somebody',
        SLUICE_TOOLS: JSON.stringify(tools),
        SLUICE_TOOLS_MISSING: JSON.stringify(missing),
      },
    });
    return { status, lines: stdout.trimEnd().split('\n').slice(1) };
  };
  const terraform = { path: '/no/terraform', version: '1.11.4', origin: 'PATH' };
  const azurerm = { path: '/no/terraform.tfrc', version: '5.2.0', origin: 'Go module' };

  it.for([
    {
      name: 'a provider that cannot be had',
      tools: { terraform },
      missing: { azurerm: 'no network, and Go is not installed' },
      line: ' ✗ not run: no azurerm provider: no network, and Go is not installed',
    },
    {
      name: 'a Terraform that cannot be had',
      tools: { azurerm },
      missing: { terraform: 'not on PATH' },
      line: ' ✗ not run: no terraform: not on PATH',
    },
    {
      name: 'a Terraform that is too old',
      tools: { terraform: { ...terraform, version: '1.9.8' }, azurerm },
      missing: {},
      line: ' ✗ not run: Terraform 1.9.8 is older than 1.11, which the tests need',
    },
  ])('fails for $name, and says so', ({ tools, missing, line }) => {
    expect(test(tools, missing)).toEqual({ status: 1, lines: [line, '', 'tests: 0 passed, 1 failed'] });
  });

  it.skipIf(process.platform === 'win32')('runs each step for each root, signed in to nothing, and sums up', () => {
    const path = join(folder, 'terraform');
    const summary = [
      { test_abstract: { a: ['x', 'y'] } },
      { test_run: { run: 'x', progress: 'complete', status: 'pass' } },
      { test_run: { run: 'y', progress: 'complete', status: 'pass' } },
      { test_summary: { status: 'pass' } },
    ].map((line) => `echo '${JSON.stringify(line)}'`);
    // Prod does not validate.
    const program = `#!/bin/sh
echo "$(basename "$PWD") $* $TF_CLI_CONFIG_FILE [$ARM_CLIENT_ID]" >>${folder}/asked
case "$1 $PWD" in
  test*) ${summary.join('; ')} ;;
  validate*prod) echo 'Error: no such thing'; exit 1 ;;
esac
`;
    writeFileSync(path, program);
    chmodSync(path, 0o755);
    const { status, lines } = test({ terraform: { ...terraform, path }, azurerm });
    expect(lines.map((line) => line.replace(/ {2}[\d.]+ s$/, ''))).toEqual([
      ' Terraform 1.11.4, azurerm 5.2.0 (Go module)',
      ...['formatted', 'initialised', 'valid', 'x', 'y', 'tested'].map((name) => ` ✓ dev: ${name}`),
      ' ✓ prod: formatted',
      ' ✓ prod: initialised',
      ' ✗ prod: valid',
      '   Error: no such thing',
      ...['x', 'y', 'tested'].map((name) => ` ✓ prod: ${name}`),
      '',
      'tests: 11 passed, 1 failed',
    ]);
    expect(status).toBe(1);
    const asked = readFileSync(join(folder, 'asked'), 'utf8').trimEnd().split('\n').sort();
    expect(asked).toEqual(
      ['dev', 'prod'].flatMap((root) => [
        `${root} fmt -check -recursive -diff -no-color /no/terraform.tfrc []`,
        `${root} init -backend=false -no-color /no/terraform.tfrc []`,
        `${root} test -json /no/terraform.tfrc []`,
        `${root} validate -no-color /no/terraform.tfrc []`,
      ]),
    );
  });
});

describe.skipIf(process.platform === 'win32')('the azurerm provider', () => {
  const lock = JSON.parse(readFileSync(join(scripts, 'tools', 'lock.json'), 'utf8')) as {
    readonly azurerm: { readonly version: string; readonly go: string; readonly goVersion: string };
  };
  const { version, go, goVersion } = lock.azurerm;
  const place = `registry.terraform.io/hashicorp/azurerm/${version}`;

  /** Has the set-up provide it with these programs on PATH, each of which also writes down what it was asked. */
  const provide = (programs: Readonly<Record<string, string>>, tools = 'azurerm') => {
    const bin = join(folder, 'bin');
    mkdirSync(bin, { recursive: true });
    for (const [name, text] of Object.entries(programs)) {
      writeFileSync(join(bin, name), `#!/bin/sh\necho "${name} $*" >>${folder}/asked\n${text}\n`);
      chmodSync(join(bin, name), 0o755);
    }
    const print = 'console.log(`[${process.env.SLUICE_TOOLS},${process.env.SLUICE_TOOLS_MISSING}]`)';
    const { stdout } = spawnSync(
      process.execPath,
      [join(scripts, 'setup.mjs'), `--tools=${tools}`, '--', 'node', '-e', print],
      {
        encoding: 'utf8',
        env: {
          PATH: [bin, '/usr/bin', '/bin'].join(delimiter),
          HOME: folder,
          SLUICE_CACHE: join(folder, 'cache'),
          CI: '',
        },
      },
    );
    const asked = join(folder, 'asked');
    const lines = existsSync(asked) ? readFileSync(asked, 'utf8').trimEnd().split('\n') : [];
    rmSync(asked, { force: true });
    const [found, missing] = JSON.parse(stdout) as [
      { readonly azurerm?: { readonly path: string; readonly version: string; readonly origin: string } },
      { readonly azurerm?: string },
    ];
    return {
      found: found.azurerm,
      missing: missing.azurerm,
      asked: lines.filter((line) => !/^\w+ version$/.test(line)),
    };
  };
  const says = 'case "$1" in version) echo Terraform v1.14.0; exit;; esac';
  const unreachable = `${says}\nprintf 'Error: Provider not available\\n\\nno such\\nhost\\n' >&2\nexit 1`;
  const builds = `mkdir -p "$GOBIN"\necho provider >"$GOBIN/terraform-provider-azurerm"`;

  it('comes from the Terraform registry, and is kept', () => {
    const programs = {
      terraform: `${says}\ncat main.tf.json >>${folder}/root\nfor last; do :; done\nmkdir -p "$last/${place}"`,
    };
    const first = provide(programs);
    expect(first.missing).toBeUndefined();
    expect(first.found).toMatchObject({ version, origin: 'Terraform registry' });
    expect(first.asked).toEqual([expect.stringMatching(/^terraform providers mirror -platform=\w+_\w+ \//)]);
    expect(JSON.parse(readFileSync(join(folder, 'root'), 'utf8'))).toEqual({
      terraform: { required_providers: { azurerm: { source: 'hashicorp/azurerm', version } } },
    });
    const mirror = dirname(first.found?.path ?? '');
    expect(existsSync(join(mirror, place))).toBe(true);
    const configuration = readFileSync(first.found?.path ?? '', 'utf8');
    expect(configuration).toContain(`path    = ${JSON.stringify(mirror)}`);
    expect(configuration.match(/(include|exclude) += \["registry\.terraform\.io\/hashicorp\/azurerm"\]/g)).toHaveLength(
      2,
    );
    expect(provide(programs)).toEqual({ ...first, asked: [] });
  });

  it('is built from its Go module where the registry is not reached, and kept', () => {
    const programs = { terraform: unreachable, go: builds };
    const first = provide(programs);
    expect(first.found).toMatchObject({ version, origin: 'Go module' });
    expect(first.asked[1]).toMatch(/^go install -v -p=\d+ -trimpath /);
    expect(first.asked[1]).toContain(`${go}@${goVersion}`);
    const mirror = dirname(first.found?.path ?? '');
    const platform = `${process.platform}_${process.arch.replace('x64', 'amd64')}`;
    const program = join(mirror, place, platform, `terraform-provider-azurerm_v${version}`);
    expect(readFileSync(program, 'utf8')).toBe('provider\n');
    expect(readFileSync(first.found?.path ?? '', 'utf8')).toContain(JSON.stringify(mirror));
    expect(provide(programs)).toEqual({ ...first, asked: [] });
  });

  it('is missing with both reasons where neither works', () => {
    const { found, missing } = provide({ terraform: unreachable, go: 'echo go: no such module >&2; exit 1' });
    expect(found).toBeUndefined();
    expect(missing).toBe(
      `no azurerm ${version} from the Terraform registry: Provider not available no such host, and go ended with 1: go: no such module`,
    );
  });

  it('is not what --tools=all asks for', () => {
    const fails = 'exit 1';
    const found = provide({ terraform: says, go: fails, npm: fails, python3: fails, 'apt-get': fails }, 'all');
    expect(found).toMatchObject({ found: undefined, missing: undefined });
    expect(found.asked.filter((line) => /^terraform|provider-azurerm/.test(line))).toEqual([]);
    expect(found.asked).toContainEqual(expect.stringContaining('go install'));
  });
});
