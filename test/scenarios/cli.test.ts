/** The bundled program as people run it in a terminal: a child process without GitHub's environment. */
import { type SpawnOptionsWithoutStdio, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { number, planted, secret } from './support/planted-plan.ts';
import { leaks } from './support/sinks.ts';

const program = join(import.meta.dirname, '../../dist/cli/sluice.js');
const fixtures = join(import.meta.dirname, '../fixtures/plans');
const fixture = (name: string) => join(fixtures, `${name}.json`);
const golden = (name: string) => join(import.meta.dirname, '../golden/cli', `${name}.txt`);

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cli-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function start(args: readonly string[], env: NodeJS.ProcessEnv = {}, node: readonly string[] = []) {
  const options: SpawnOptionsWithoutStdio = { cwd: folder, env: { PATH: process.env.PATH, TMPDIR: folder, ...env } };
  return spawn(process.execPath, [...node, program, ...args], options);
}

async function ended(child: ReturnType<typeof start>): Promise<Ended> {
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, stdout, stderr };
}

async function sluice(args: readonly string[], input: string | Buffer = '', env: NodeJS.ProcessEnv = {}) {
  const child = start(args, env);
  // A program that refuses its arguments does not read on.
  child.stdin.on('error', () => undefined).end(input);
  return ended(child);
}

function write(name: string, content: unknown): string {
  writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  return name;
}

describe('a plan', () => {
  test('is shown as in the golden file, from files and from standard input', async () => {
    const [dev, prod] = [fixture('hand-dev'), fixture('hand-prod')];
    const shown = await sluice(['plan', `dev=${dev}`, `prod=${prod}`, '--width=100']);
    expect([shown.code, shown.stderr]).toEqual([0, '']);
    await expect(shown.stdout).toMatchFileSnapshot(golden('dev-and-prod'));
    const piped = await sluice(['plan', `dev=${dev}`, 'prod=-', '--width=100'], readFileSync(prod));
    expect(piped).toEqual(shown);
    expect(shown.stdout).toContain(inDocs('sample'));
  });

  test('is read from standard input when no argument names one', async () => {
    const shown = await sluice(['plan'], readFileSync(fixture('real-no-changes')));
    expect(shown).toEqual({ code: 0, stderr: '', stdout: 'Terraform plan\n\nNo changes: the infrastructure matches the configuration.\n' }); // biome-ignore format: one line
  });

  test('is Markdown when asked for, within a length', async () => {
    const whole = await sluice(['plan', fixture('hand-prod'), '--format=markdown']);
    expect(whole.stdout).toMatch(/^## Terraform plan\n\n.*\n\n\| Plan \| Add \|/);
    expect(whole.stdout).toContain('<details><summary>');
    const short = await sluice(['plan', fixture('hand-prod'), '--format=markdown', '--max-length=1500']);
    expect(short.stdout.length).toBeLessThanOrEqual(1501);
    expect(short.stdout).toContain('azurerm_key_vault.legacy');
    expect(short.stdout).toMatch(/left out here|not shown here/);
  });

  test('is JSON when asked for', async () => {
    const { stdout } = await sluice(['plan', `dev=${fixture('hand-dev')}`, '--format=json']);
    expect(JSON.parse(stdout)).toMatchObject({
      verdict: 'pass',
      'has-changes': true,
      destroy: 0,
      plans: [{ name: 'dev' }],
    });
  });

  test('as terraform-plan leaves it for reviewers says which plan it is of', async () => {
    const digest = '0123456789abcdef'.repeat(4);
    const file = write('dev.review.json', { format_version: '1.2', resource_changes: [], sluice_plan_digest: digest });
    expect((await sluice(['plan', file])).stdout).toMatch(/\n\nplan dev 0123456789abcdef\n$/);
  });

  test('calls out types that the caller protects', async () => {
    const args = ['plan', fixture('real-destroy-all'), '--protected-types=x_*,terraform_data'];
    expect((await sluice(args)).stdout).toContain('(protected type)');
    expect((await sluice(args.slice(0, 2))).stdout).not.toContain('(protected type)');
  });

  test.each([
    ['nothing to do', ['real-no-changes'], [], 0],
    ['changes', ['hand-dev'], [], 0],
    ['changes, told by the code', ['hand-dev'], ['--exit-code'], 2],
    ['only outputs change, told by the code', ['real-outputs-only'], ['--exit-code'], 2],
    ['nothing to do, told by the code', ['real-no-changes'], ['--exit-code'], 0],
    ['one of two changes, told by the code', ['real-no-changes', 'hand-dev'], ['--exit-code'], 2],
    ['planning failed', ['real-errored'], [], 1],
    ['planning failed, told by the code', ['real-errored', 'hand-dev'], ['--exit-code'], 1],
  ] as const)('%s: the exit code', async (_, plans, options, code) => {
    const result = await sluice(['plan', ...plans.map(fixture), ...options]);
    expect([result.code, result.stderr]).toEqual([code, '']);
    expect(result.stdout).toMatch(/^(! )?Terraform plan\n/);
  });
});

describe('colours', () => {
  const sequence = '\u001b[';
  test.each([
    ['none in a pipe', [], {}, false],
    ['always, when asked for', ['--color=always'], { NO_COLOR: '1' }, true],
    ['by FORCE_COLOR', [], { FORCE_COLOR: '1' }, true],
    ['not by FORCE_COLOR when never', ['--color=never'], { FORCE_COLOR: '1' }, false],
  ] as const)('%s', async (_, options, env, coloured) => {
    const { stdout, stderr } = await sluice(['plan', fixture('hand-prod'), ...options], '', env);
    expect(stdout.includes(sequence)).toBe(coloured);
    expect(stderr).toBe('');
  });
});

describe('what cannot be shown', () => {
  const saved = 'PK\u0003\u0004 and so on';
  const cases: readonly [string, args: readonly string[], input: string, message: string | RegExp][] = [
    ['no command', [], '', 'There is no command. Write: sluice plan plan.json. See: sluice --help'],
    ['a plan that is not there', ['plan', 'nope.json'], '', /^nope\.json does not exist\. /],
    ['a folder', ['plan', '.'], '', /^\. is a folder\. /],
    ['nothing on standard input', ['plan', '-'], '', /^Standard input is empty\. Write it with: terraform show -json /],
    ['a saved plan', ['plan', 'saved.tfplan'], '', 'saved.tfplan is a saved plan in its binary form. Write: terraform show -json saved.tfplan | sluice plan -'],
    ['a saved plan on standard input', ['plan', '-'], saved, 'Standard input is a saved plan in its binary form. Write: terraform show -json plan.tfplan | sluice plan -'],
    ['half a plan', ['plan', 'dev=-'], readFileSync(fixture('hand-dev'), 'utf8').slice(0, 3000), /^Standard input ends in the middle: the file was cut\. /],
    ['the text of a plan', ['plan', '-'], 'Terraform will perform the following actions:\n', /^Standard input is the text of a plan for people\. /],
    ['a state', ['plan', 'state.json'], '', /^state\.json is a state file\. /],
    ['schemas that are none', ['plan', 'plan.json', '--schemas=plan.json'], '', /schemas.* holds no provider schemas\. /],
    ['schemas for nobody', ['plan', 'plan.json', '--schemas=prod=plan.json'], '', '--schemas=prod=plan.json is for a plan that is not given. The plans are: plan.'],
    ['control characters in an argument', ['plan', '--\u001b[31mx'], '', '--\\u{1b}[31mx is no option. See: sluice --help'],
  ]; // biome-ignore format: a table
  test.each(cases)('%s', async (_, args, input, message) => {
    write('saved.tfplan', saved);
    write('state.json', { version: 4, serial: 1, lineage: 'x' });
    write('plan.json', readFileSync(fixture('hand-dev'), 'utf8'));
    const { code, stdout, stderr } = await sluice(args, input);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^sluice: .*\n$/);
    expect(stderr.slice('sluice: '.length, -1)).toMatch(message);
    expect(readdirSync(folder).sort()).toEqual(['plan.json', 'saved.tfplan', 'state.json']);
  });

  test('is shown as failed beside what can be shown', async () => {
    const { code, stdout, stderr } = await sluice([
      'plan',
      `dev=${fixture('hand-dev')}`,
      `prod=${write('x.json', '{')}`,
    ]);
    expect([code, stderr.split('\n').length]).toEqual([1, 2]);
    expect(stderr).toMatch(/^sluice: x\.json /);
    expect(stdout).toMatch(/^! Terraform plan\n\nPlanning failed in prod\./);
    expect(stdout).toContain('azurerm_public_ip.ingress is created');
  });
});

describe('secrets', () => {
  test.each(['terminal', 'markdown', 'json'])('of a plan are in no output: %s', async (format) => {
    const file = write('plan.json', planted);
    for (const width of ['--width=40', '--width=120']) {
      const { stdout, stderr } = await sluice(['plan', file, width, `--format=${format}`]);
      expect(stdout.length + stderr.length).toBeGreaterThan(50);
      // Lines are broken for the eye; a secret in two parts would still be one for a reader.
      const joined = `${stdout}${stderr}`.replace(/\n */g, '');
      expect(leaks({ stdout, stderr, joined }, [secret, String(number)])).toEqual([]);
    }
  });
});

test('an error quotes nothing of a plan', async () => {
  const { code, stdout, stderr } = await sluice(['plan', '-'], JSON.stringify(planted).slice(0, -1));
  expect([code, leaks({ stdout, stderr }, [secret, String(number)])]).toEqual([1, []]);
});

describe('a hostile plan', () => {
  const hostile =
    '\u001b[2J\u001b]8;;https://evil.example\u0007link\u001b]8;;\u001b\\\u009b31m\u0090q\u0085\u0007\b\r\u202e\u2066\u200b';
  const change = {
    actions: ['delete', 'create', hostile],
    before: { v: hostile, [hostile]: 'old', script: `a\n${hostile}\nb` },
    after: { v: `${hostile}!`, [hostile]: 'new', script: `a\n${hostile}\nc` },
    after_unknown: {},
    before_sensitive: {},
    after_sensitive: {},
    replace_paths: [[hostile]],
    importing: { id: hostile },
  };
  const plan = {
    format_version: '1.2',
    terraform_version: hostile,
    resource_changes: [['delete', 'create'], ['update'], change.actions].map((actions, at) => ({
      address: `x.a[${JSON.stringify(hostile)}]${at}`,
      previous_address: hostile,
      mode: 'managed',
      type: hostile,
      name: hostile,
      provider_name: hostile,
      deposed: hostile,
      action_reason: hostile,
      change: { ...change, actions },
    })),
    output_changes: { [hostile]: { ...change, actions: ['update'], before: hostile, after: 'x' } },
    checks: [{ address: { kind: 'check', to_display: hostile }, status: 'fail', instances: [{ address: { to_display: hostile }, status: 'fail', problems: [{ message: hostile }] }] }],
  }; // biome-ignore format: a plan

  test.each(['terminal', 'markdown', 'json'])('has no power over the terminal: %s', async (format) => {
    const name = '\u001b[2J\u009b\u202e';
    const args = ['plan', `${name}=-`, `--format=${format}`, '--color=always'];
    const { code, stdout, stderr } = await sluice(args, JSON.stringify(plan));
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('evil.example');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours of ours, and nothing else
    const ours = stdout.replace(/\u001b\[(0|(?:[12];?)?(?:3[1-6])?)m/g, '');
    expect(ours).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
  });
});

describe('the program', () => {
  test('ends quietly when nobody reads on', async () => {
    const file = write('plan.json', largePlan(20_000));
    const child = start(['plan', file, '--exit-code', '--max-length=20000000']);
    child.stdout.once('data', () => child.stdout.destroy());
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect([code, stderr]).toEqual([2, '']);
  });

  test('keeps standard input in a private file, and only as long as it runs', async () => {
    const child = start(['plan', '-']);
    const result = ended(child);
    child.stdin.write(readFileSync(fixture('hand-dev')).subarray(0, 100));
    const kept = await spooled();
    if (process.platform !== 'win32') {
      expect(statSync(kept).mode & 0o777).toBe(0o600);
      expect(statSync(join(kept, '..')).mode & 0o777).toBe(0o700);
    }
    child.kill('SIGTERM');
    expect((await result).code).toBe(143);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('loads nothing that could talk to a network, or start a program', async () => {
    const report = 'process.on("exit", () => process.stderr.write(process.moduleLoadList.join("\\n")))';
    const child = start(['plan', fixture('hand-prod')], {}, [
      '--import',
      `data:text/javascript,${encodeURIComponent(report)}`,
    ]);
    const { code, stderr } = await ended(child);
    const loaded = stderr
      .split('\n')
      .filter((line) => /^NativeModule (tls|https?|dns|dgram|child_process)$/.test(line));
    expect([code, loaded]).toEqual([0, []]);
  });

  test('says on an old Node which one is needed', async () => {
    const old = 'Object.defineProperty(process, "versions", { value: { ...process.versions, node: "18.20.4" } })';
    const { code, stdout, stderr } = await ended(
      start(['plan'], {}, ['--import', `data:text/javascript,${encodeURIComponent(old)}`]),
    );
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^sluice: this is Node 18\.20\.4, and Node 24 or later is needed\. .*\n$/);
  });

  test('says its version and how it is used', async () => {
    const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as {
      version: string;
    };
    expect(await sluice(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
    const { code, stdout } = await sluice(['plan', '--help']);
    expect([code, stdout.split('\n').filter((line) => line.length > 100)]).toEqual([0, []]);
    expect(stdout).toBe(inDocs('help'));
    for (const option of ['schemas', 'protected-types', 'format', 'width', 'color', 'max-length', 'exit-code'])
      expect(stdout).toContain(`--${option}`);
  });
});

/** What the documentation quotes of the program. */
function inDocs(part: string): string {
  const docs = readFileSync(join(import.meta.dirname, '../../docs/terminal.md'), 'utf8');
  const [, quoted] =
    new RegExp(`<!-- ${part}:start -->\\n\`\`\`text\\n([^]*?)\`\`\`\\n<!-- ${part}:end -->`).exec(docs) ?? [];
  if (quoted === undefined) throw new Error(`docs/terminal.md: the marks of ${part} are missing`);
  return quoted;
}

/** Path of the file that holds standard input, as soon as it is there. */
async function spooled(): Promise<string> {
  for (let tries = 0; tries < 200; tries += 1) {
    const [name] = readdirSync(folder);
    const file = name === undefined ? '' : join(folder, name, 'plan.json');
    if (file !== '' && existsSync(file)) return file;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('Standard input was not kept anywhere');
}

function largePlan(resources: number): unknown {
  const changes = Array.from({ length: resources }, (_, at) => ({
    address: `x.a[${at}]`,
    mode: 'managed',
    type: 'x',
    name: 'a',
    index: at,
    change: {
      actions: ['create'],
      before: null,
      after: { at },
      after_unknown: {},
      before_sensitive: false,
      after_sensitive: {},
    },
  }));
  return { format_version: '1.2', resource_changes: changes };
}
