/** The bundled terraform-plan-comment with everything but a plan, and with plans in unusual files. */
import { execFileSync } from 'node:child_process';
import { chmodSync, createWriteStream, existsSync, mkdirSync, readFileSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { plantedSecrets, writePlan } from '../bench/plans.ts';
import { fileOf, type Job, runStep, type Step, type StepOptions, startJob } from './support/action.ts';
import { number, planted, secret } from './support/planted-plan.ts';
import { openPullRequest } from './support/pull-request.ts';
import { leaks, sinksOf } from './support/sinks.ts';

const fixture = (name: string) => readFileSync(join(import.meta.dirname, '../fixtures/plans', `${name}.json`), 'utf8');
const hook = { NODE_OPTIONS: `--import=${pathToFileURL(join(import.meta.dirname, 'support/file-hook.mjs'))}` };

let job: Job;
beforeEach(() => {
  job = startJob();
});
afterEach(() => job.remove());

const report = (plans: string, more: StepOptions = {}) =>
  runStep('terraform-plan-comment', job, { ...more, with: { plans, comment: 'none', ...more.with } });

const canaries = [secret, String(number), 'CANARY-after-7c1e', 'CANARY-before-9f3a'];

/** One red line for people that says which input, what was found and what to do; nothing is green, and nothing is told. */
function expectRefused(step: Step, reason: string, message: RegExp): void {
  expect([step.exitCode, step.stderr, step.others]).toEqual([1, '', '']);
  expect(step.outputs).toMatchObject({ verdict: 'error', 'failure-reason': reason, add: '', 'comment-url': '' });
  expect(step.errors).toHaveLength(1);
  expect(step.errors[0]).toMatch(message);
  expect(step.errors[0]).toMatch(/^plans: [^\n]*\. [^\n]+\.$/);
  expect(step.stdout, 'a stack').not.toMatch(/\n\s+at /);
  expect(leaks(sinksOf(step), canaries)).toEqual([]);
}

const text = JSON.stringify(planted);
/** The place behind `part`. */
const behind = (part: string) => text.indexOf(part) + part.length;
const utf16 = (content: string) => Buffer.from(content, 'utf16le');
const cut = /^plans: "dev" ends in the middle: the file was cut\./;
const withSecret = (document: object) => JSON.stringify({ ...document, [secret]: secret, pin: number });

describe('a plan with a secret in every field, broken', () => {
  const table: readonly (readonly [string, string | Uint8Array, reason: string, message: RegExp])[] = [
    ['cut within a key', text.slice(0, behind('"format_ver')), 'plan-truncated', cut],
    ['cut within a string', text.slice(0, behind('s3cr3t/of')), 'plan-truncated', cut],
    ['cut within an escape', text.slice(0, behind('=plan \\')), 'plan-truncated', cut],
    ['cut within a number', text.slice(0, behind('4815162')), 'plan-truncated', cut],
    ['cut within a word', text.slice(0, behind('"sensitive":tr')), 'plan-truncated', cut],
    ['cut behind a comma', text.slice(0, behind('"resource_changes":[{')), 'plan-truncated', cut],
    ['cut before its last sign', text.slice(0, -1), 'plan-truncated', cut],
    ['cut in the second of two', `${text}\n${text.slice(0, 700)}`, 'plan-truncated', cut],
    ['cut within a sign of UTF-8', Buffer.from(`${text.slice(0, -1)},"é`).subarray(0, -1), 'plan-not-json', /is not UTF-8 text|ends in the middle/],
    ['cut in UTF-16', utf16(`\ufeff${text.slice(0, 900)}`), 'plan-truncated', cut],
    ['cut within a sign of UTF-16', utf16(`\ufeff${text}`).subarray(0, 901), 'plan-not-json', /is not UTF-16 text/],
    ['without a comma', text.replace('","', '""'), 'plan-not-json', /is not JSON \(from byte \d+ on\)/],
    ['with a comma too many', text.replace(/\}$/, ',}'), 'plan-not-json', /is not JSON/],
    ['with a second that is none', `${text}\n${secret}`, 'plan-not-json', /is not JSON/],
    ['with a list behind it', `${text}[${JSON.stringify(secret)}]`, 'not-a-plan', /holds JSON that is no object/],
    ['with a NUL byte', text.replace('s3cr3t', '\0s3cr3t'), 'plan-not-json', /holds NUL bytes/],
    ['with a byte that is no text', Buffer.concat([Buffer.from(text.slice(0, -1)), Buffer.from([0xff, 0x7d])]), 'plan-not-json', /is not UTF-8 text/],
    ['in Latin-1', Buffer.from(text.replace('old', 'é').replace('"new"', '"é"'), 'latin1'), 'plan-not-json', /is not UTF-8 text/],
    ['in UTF-32', Buffer.concat([Buffer.from([0xff, 0xfe, 0, 0]), Buffer.from([...text].flatMap((sign) => [sign.charCodeAt(0), 0, 0, 0]))]), 'plan-not-json', /holds NUL bytes/],
    ['of a later version', withSecret({ ...planted, format_version: '2.0' }), 'plan-version-unknown', /has the plan format version "2\.0", of which only 0\.x and 1\.x are known\. Use a newer version/],
    ['of a version that is secret', withSecret({ ...planted, format_version: secret }), 'plan-version-unknown', /of no known form/],
    ['of a version that is an object', withSecret({ ...planted, format_version: { secret } }), 'plan-version-unknown', /of no known form/],
    ['with a change that has no verbs', withSecret({ ...planted, resource_changes: [{ address: secret, change: {} }] }), 'plan-malformed', /an entry of "resource_changes" has no actions\. Make the plan again/],
    ['with changes that are no list', withSecret({ ...planted, resource_changes: secret }), 'plan-malformed', /"resource_changes" is no list of objects/],
    ['with outputs that are no object', withSecret({ ...planted, output_changes: [secret] }), 'plan-malformed', /"output_changes" is no object/],
    ['with two lists of changes', `${text.slice(0, -1)},"resource_changes":[]}`, 'plan-malformed', /"resource_changes" is there twice/],
    ['with depth', `${text.slice(0, -1)},"x":${'{"a":['.repeat(3000)}${JSON.stringify(secret)}${']}'.repeat(3000)}}`, 'plan-malformed', /nested more than 1000 levels deep/],
    ['with depth in a value', text.replace('"before":{', `"before":{"deep":${'['.repeat(2000)}${']'.repeat(2000)},`), 'plan-malformed', /nested more than 1000 levels deep/],
    ['as UI events', `${withSecret({ '@level': 'info', '@message': secret, type: 'version' })}\n${withSecret({ '@level': 'info' })}`, 'not-a-plan', /event stream of "terraform plan -json"/],
    ['as a state file', withSecret({ version: 4, serial: 3, lineage: secret, outputs: { p: { value: secret } } }), 'not-a-plan', /is a state file/],
    ['as a state without lineage', withSecret({ version: 4, serial: 3 }), 'not-a-plan', /is a state file/],
    ['as any JSON', withSecret({ resource_changes: [] }), 'not-a-plan', /it has no "format_version"/],
    ['as schemas', withSecret({ format_version: '1.0', provider_schemas: { [secret]: {} } }), 'not-a-plan', /belong into the input "schemas"/],
    ['as the output of validate', withSecret({ format_version: '1.0', valid: false, diagnostics: [{ summary: secret }] }), 'not-a-plan', /is the output of "terraform validate -json"/],
    ['as a shown state', withSecret({ format_version: '1.0', values: { outputs: { p: { value: secret } } } }), 'not-a-plan', /is a state as "terraform show -json" writes it/],
    ['as an empty state', withSecret({ format_version: '1.0' }), 'not-a-plan', /is no plan, but perhaps an empty state/],
    ['as HTML', `<html><body>${secret}</body></html>`, 'plan-not-json', /is HTML or XML/],
    ['as text for people', `Terraform will perform the following actions:\n+ password = "${secret}"\nPlan: 1 to add`, 'plan-not-json', /is the text of a plan for people/],
    ['behind a command', `[command]/opt/terraform show -json\n${text}`, 'plan-not-json', /holds workflow commands around the JSON/],
    ['behind a word', `plan: ${text}`, 'plan-not-json', /is not JSON/],
    ['nothing of it', '', 'plan-empty', /"dev" is empty\. Write it with: terraform show -json/],
    ['nothing but blanks', ' \r\n\t\n', 'plan-empty', /"dev" is empty/],
    ['nothing but a byte order mark', '\ufeff', 'plan-empty', /"dev" is empty/],
    ['nothing but one of UTF-16', utf16('\ufeff'), 'plan-empty', /"dev" is empty/],
  ]; // biome-ignore format: a table

  test.each(table)('%s', async (_, content, reason, message) => {
    job.write('dev.json', content);
    expectRefused(await report('dev=dev.json'), reason, message);
  });

  test('beside a whole one: that is shown, and the other said to have failed', async () => {
    job.write('dev.json', fixture('real-mixed'));
    job.write('prod.json', text.slice(0, -20));
    const step = await report('dev=dev.json\nprod=prod.json');
    expectRefused(step, 'plan-truncated', /^plans: "prod" ends in the middle/);
    for (const shown of [step.summary, fileOf(step, 'report-path')]) {
      expect(shown).toContain('Planning failed in **prod**.');
      expect(shown).toContain('| **dev** | 2 | 1 | **2** |');
    }
  });
});

describe('a whole plan with a secret in every field is read', () => {
  test.each<[string, string | Uint8Array]>([
    ['in UTF-8 with a byte order mark', `\ufeff${text}`],
    ['in UTF-16 with one', utf16(`\ufeff${text}`)],
    ['in UTF-16 without one', utf16(text)],
    ['in UTF-16 without one, behind an empty line', utf16(`\r\n${text}\r\n`)],
    ['in big-endian UTF-16 with one', utf16(`\ufeff${text}`).swap16()],
    ['in big-endian UTF-16 without one', utf16(text).swap16()],
    ['with blanks', JSON.stringify(planted, undefined, '\t').replaceAll('\n', '\r\n')],
    ['in escapes', text.replaceAll(/[a-z](?=[^"]*":)/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)],
    ['as deep as can be', text.replace('"before":{', `"before":{"deep":${'['.repeat(990)}${JSON.stringify(secret)}${']'.repeat(990)},`)],
    ['with digits for pages', `${text.slice(0, -1)},"x":-${'7'.repeat(300_000)}.5e-3}`],
  ])('%s', async (_, content) => {
    job.write('dev.json', content);
    const step = await report('dev=dev.json');
    expect([step.exitCode, step.errors, step.outputs.replace, step.outputs.drift]).toEqual([0, [], '1', '1']);
    expect(leaks(sinksOf(step), canaries)).toEqual([]);
    // Of a copy in another encoding nothing is left.
    expect(execFileSync('find', [job.temp, '-name', 'plan*.json'], { encoding: 'utf8' })).toBe('');
  }); // biome-ignore format: a table
});

describe('what is no file to read', () => {
  test.each<[string, string, string, RegExp]>([
    ['a folder', 'folder', 'unreadable-file', /the file of "dev", folder, is a folder\. Give the path of a JSON document\./],
    ['no file', 'none.json', 'unreadable-file', /the file of "dev", none\.json, does not exist/],
    ['no folder', 'none/none.json', 'unreadable-file', /does not exist/],
    ['a file as a folder', 'dev.json/x.json', 'unreadable-file', /cannot be read \(ENOTDIR/],
    ['a link to itself', 'circle.json', 'unreadable-file', /cannot be read \(ELOOP/],
    ['a device without end', '/dev/zero', 'unreadable-file', /"dev" is a device, not a file/],
    ['a device without content', '/dev/null', 'unreadable-file', /"dev" is a device, not a file/],
    ['a file that cannot be read from its start', '/proc/self/mem', 'unreadable-file', /"dev" cannot be read \(EIO/],
    ['a pipe into which nobody writes', 'pipe', 'unreadable-file', /"dev" is a pipe into which nobody writes\. Give the path of a file\./],
    ['a name that is given twice', 'dev.json\ndev=dev.json', 'invalid-input', /"dev" is given twice\. Give each plan a name of its own\./],
  ])('%s', async (_, file, reason, message) => {
    job.write('dev.json', text);
    mkdirSync(join(job.workspace, 'folder'));
    symlinkSync('circle.json', join(job.workspace, 'circle.json'));
    if (file === 'pipe') execFileSync('mkfifo', [join(job.workspace, 'pipe')]);
    if (file.startsWith('/') && !existsSync(file)) return;
    expectRefused(await report(`dev=${file}`), reason, message);
  }); // biome-ignore format: a table

  test.skipIf(process.getuid?.() === 0)('a file that only others may read', async () => {
    chmodSync(job.write('dev.json', text), 0);
    expectRefused(await report('dev=dev.json'), 'unreadable-file', /cannot be read \(EACCES/);
  });

  test('but a pipe into which somebody writes is read', async () => {
    const pipe = join(job.workspace, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const content = fixture('real-mixed');
    const step = await report('dev=pipe', {
      whileRunning: async () => {
        const writer = createWriteStream(pipe);
        writer.write(content.slice(0, 500));
        await new Promise((resolve) => setTimeout(resolve, 300));
        await new Promise<void>((resolve) => writer.end(content.slice(500), () => resolve()));
      },
    });
    expect([step.exitCode, step.errors, step.outputs.add, step.outputs.destroy]).toEqual([0, [], '2', '2']);
  });
});

describe('names that look like those of several plans in one file', () => {
  test('are names', async () => {
    job.write('dev.json', fixture('real-mixed'));
    const step = await report('dev[2]=dev.json', { with: { expected: 'dev[2]' } });
    expect([step.exitCode, step.errors, step.outputs.add]).toEqual([0, [], '2']);
  });

  test('are given twice beside such a file', async () => {
    job.write('dev.json', fixture('real-mixed'));
    job.write('two.json', fixture('real-mixed').trim().repeat(2));
    expectRefused(await report('dev=two.json\ndev[2]=dev.json'), 'invalid-input', /"dev\[2\]" is given twice/);
  });
});

describe('a file that others change while it is read', () => {
  const change = (name: string) => {
    const file = job.write('dev.json', fixture('real-sensitive'));
    return report('dev=dev.json', { env: { ...hook, HOOK_FILE: file, HOOK_CHANGE: name } });
  };
  const changed = /^plans: "dev" changed while it was read\. Let nothing write to it while this step runs\.$/;

  test.each(['cut', 'rewrite', 'garble', 'append'])('%s behind the walk through it', async (name) => {
    const step = await change(name);
    expectRefused(step, 'plan-changed', changed);
    expect(step.summary, 'nothing of it is shown').not.toContain('terraform_data');
    expect(leaks(sinksOf(step), ['canary-AFTER', 'canary-BEFORE'])).toEqual([]);
  });

  test('cut on the walk', async () => {
    job.write('big.json', `${' '.repeat(3_000_000)}${text}`);
    const file = join(job.workspace, 'big.json');
    const step = await report('dev=big.json', { env: { ...hook, HOOK_FILE: file, HOOK_CHANGE: 'cut at once' } });
    expectRefused(step, 'plan-changed', changed);
  });

  test.each(['replace', 'remove'])('%s: what was opened is read', async (name) => {
    const step = await change(name);
    expect([step.exitCode, step.errors, step.outputs.verdict]).toEqual([0, [], 'pass']);
    expect(leaks(sinksOf(step), canaries)).toEqual([]);
  });
});

test('300 MB are read within 120 MB, and what is cut before its last sign is told as that', {
  timeout: 180_000,
}, async () => {
  const size = { resources: 36_000, seed: 11 };
  const file = join(job.workspace, 'dev.json');
  const { bytes, counts } = writePlan(file, size);
  expect(bytes).toBeGreaterThan(290_000_000);
  const peakFile = join(job.temp, 'peak');
  const peakMb = () => (existsSync('/proc/self/status') ? Number(readFileSync(peakFile, 'utf8')) : 0);
  const env = { ...hook, HOOK_PEAK: peakFile };

  const step = await report('dev=dev.json', { env });
  expect([step.exitCode, step.errors]).toEqual([0, []]);
  const { add, change, destroy, replace, read, drift, outputsChanged } = counts;
  expect(step.outputs).toMatchObject(
    Object.fromEntries(
      Object.entries({ add, change, destroy, replace, read, drift, 'outputs-changed': outputsChanged }).map(
        ([name, value]) => [name, String(value)],
      ),
    ),
  );
  expect(peakMb()).toBeLessThan(120);
  const told = Object.values(sinksOf(step)).join('\n');
  expect([...plantedSecrets(size)].filter((planted) => told.includes(planted))).toEqual([]);

  // The last one ends the line.
  truncateSync(file, bytes - 2);
  expectRefused(await report('dev=dev.json', { env }), 'plan-truncated', cut);
  expect(peakMb()).toBeLessThan(120);
});

describe('more than a comment holds', () => {
  const limit = 65_536;
  /** Of each a text of several lines, and a secret that stands in the clear elsewhere. */
  const documentOf = (changes: number) => ({
    format_version: '1.2',
    planned_values: {},
    resource_changes: Array.from({ length: changes }, (_, index) => ({
      address: `azurerm_thing.a[${index}]`,
      mode: 'managed',
      type: 'azurerm_thing',
      name: 'a',
      change: {
        actions: ['update'],
        before: { note: `old note ${index}`, password: secret, url: 'x' },
        after: { note: `new note ${index}`, password: secret, url: `https://u:${encodeURIComponent(secret)}@host/${index}` },
        after_unknown: {},
        before_sensitive: { password: true },
        after_sensitive: { password: true },
      },
    })),
  }); // biome-ignore format: a plan
  const comment = async (changes: number, inputs: Readonly<Record<string, string>>) => {
    job.write('dev.json', JSON.stringify(documentOf(changes)));
    await using pull = await openPullRequest();
    const run = pull.run(job);
    const step = await report('dev=dev.json', {
      with: { comment: 'update', ...inputs },
      token: run.token,
      env: run.env,
    });
    const [written, ...others] = pull.comments();
    expect([step.exitCode, step.errors, others, pull.github.violations()]).toEqual([0, [], [], []]);
    const body = written?.body ?? '';
    expect(body.length).toBeLessThanOrEqual(limit);
    expect(leaks(sinksOf(step, { comment: body }), canaries)).toEqual([]);
    return { step, body };
  };
  /** Changes that a text does not show in full. */
  const missingIn = (shown: string, changes: number) =>
    Array.from({ length: changes }, (_, index) => index).filter(
      (index) =>
        !shown.includes(`azurerm_thing.a[${index}]`) ||
        !shown.includes(`old note ${index}"`) ||
        !shown.includes(`new note ${index}"`) ||
        !shown.includes(`@host/${index}"`),
    );

  test('3,000 changes: the comment names the artifacts of this run, and the file holds each change', async () => {
    const { step, body } = await comment(3000, { 'full-report': 'true' });
    expect(body).toMatch(/the full report is in the artifacts of \[this run\]\(<[^>]+\/actions\/runs\/\d+[^>]*>\)/);
    expect(missingIn(body, 3000).length).toBeGreaterThan(1000);
    expect(missingIn(fileOf(step, 'report-path'), 3000)).toEqual([]);
  });

  test('2,000 changes: the comment points to the job summary, which holds each change', async () => {
    const { step, body } = await comment(2000, {});
    expect(body).toMatch(/the full report is in the \[job summary\]\(<[^>]+\/actions\/runs\/\d+[^>]*>\)/);
    expect(missingIn(body, 2000).length).toBeGreaterThan(500);
    expect(missingIn(step.summary, 2000)).toEqual([]);
    expect(Buffer.byteLength(step.summary)).toBeLessThan(1024 * 1024);
  });

  test('3,000 without a file for them: the comment promises nothing', async () => {
    const { step, body } = await comment(3000, {});
    expect(body).not.toMatch(/full report/);
    expect(step.summary.length).toBeLessThanOrEqual(limit);
  });
});
