import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { TriggerEvent } from '../../src/lab/contract.ts';
import { enterGroup } from '../../src/lab/runner/concurrency.ts';
import { condition, interpolate, interpolateString, type Scope } from '../../src/lab/runner/expressions.ts';
import { hashFiles } from '../../src/lab/runner/hash-files.ts';
import { matchesEvent, parseWorkflow } from '../../src/lab/runner/index.ts';
import { environmentUse } from '../../src/lab/runner/job.ts';
import { expandMatrix } from '../../src/lab/runner/matrix.ts';
import { glob } from '../../src/lab/runner/patterns.ts';
import { parsePermissions, permissionProblem } from '../../src/lab/runner/permissions.ts';
import { wantedRef } from '../../src/lab/runner/stand-ins/checkout.ts';
import { artifactRoot } from '../../src/lab/runner/stand-ins/upload-artifact.ts';
import { pushEvent, writeTree } from '../fixtures/runner/memory-github.ts';

const e = (expression: string): string => `\${{ ${expression} }}`;

describe('expressions', () => {
  const scope: Scope = {
    contexts: {
      github: { ref: 'refs/heads/main', event: { labels: [{ name: 'a' }, { name: 'b' }] } },
      needs: { plan: { outputs: { json: '{"roots":["dev","prod"]}' } } },
      matrix: { count: 3, on: true },
    },
    functions: { success: () => true, failure: () => false, always: () => true, cancelled: () => false },
  };
  test.each<[string, unknown]>([
    ['plain', 'plain'],
    [e('matrix.count'), 3],
    [e('matrix.on'), true],
    [`n=${e('matrix.count')}${e("''")}`, 'n=3'],
    [e('fromJSON(needs.plan.outputs.json).roots'), ['dev', 'prod']],
    [e("join(github.event.labels.*.name, '+')"), 'a+b'],
    [e('github.nothing.at.all'), null],
    [e("secrets.NONE || 'none'"), 'none'],
    [e("format('{0}}}-{1}', 'a', 1)".replace('}}}', '}')), 'a-1'],
    [e("'}}'"), '}}'],
    [e("github.ref == 'REFS/HEADS/MAIN'"), true],
    [e("matrix.count > 2 && 'yes' || 'no'"), 'yes'],
    [e("case(matrix.on, 'on', 'off')"), 'on'],
  ])('%s', (text, expected) => {
    expect(interpolate(text, scope)).toEqual(expected);
  });
  test.each<[unknown, string]>([
    [1.5, '1.5'],
    [true, 'true'],
    [null, ''],
    [e('github.event'), 'Object'],
  ])('%j as text', (value, expected) => {
    expect(interpolateString(value, scope)).toBe(expected);
  });
  test('an unknown name is an error that shows the expression', () => {
    expect(() => interpolate(e('nope.x'), scope)).toThrow(/nope\.x.*Unrecognized named-value/s);
  });

  test.each<[unknown, boolean, boolean]>([
    // condition, after success, after failure
    [undefined, true, false],
    ['true', true, false],
    ['failure()', false, true],
    ['always()', true, true],
    ['!cancelled()', true, true],
    [e('always() && false'), false, false],
    ["github.ref == 'refs/heads/main'", true, false],
    [e("contains(github.ref, 'success()')"), false, false],
    [false, false, false],
    // A text that is not empty is true, as on GitHub.
    [`${e('false')} && true`, true, false],
  ])('if: %j', (source, afterSuccess, afterFailure) => {
    const failed = { ...scope.functions, success: () => false, failure: () => true };
    expect([condition(source, scope), condition(source, { ...scope, functions: failed })]).toEqual([
      afterSuccess,
      afterFailure,
    ]);
  });
});

describe('matrix', () => {
  const labels = (matrix: unknown): string[] => expandMatrix(matrix).map(({ label }) => label);
  test('product, exclude, include that adds and include that stands alone', () => {
    const legs = expandMatrix({
      environment: ['dev', 'prod'],
      region: ['eu', 'us'],
      exclude: [{ environment: 'dev', region: 'us' }],
      include: [
        { environment: 'prod', gate: true },
        { environment: 'test', region: 'eu' },
      ],
    });
    expect(legs).toEqual([
      { values: { environment: 'dev', region: 'eu' }, label: 'dev, eu' },
      { values: { environment: 'prod', region: 'eu', gate: true }, label: 'prod, eu' },
      { values: { environment: 'prod', region: 'us', gate: true }, label: 'prod, us' },
      { values: { environment: 'test', region: 'eu' }, label: 'test, eu' },
    ]);
  });
  test('only include, and objects by their leaves', () => {
    expect(labels({ include: [{ a: 1 }, { a: 2 }] })).toEqual(['1', '2']);
    expect(labels({ root: [{ name: 'net', path: 'infra/net' }] })).toEqual(['net, infra/net']);
  });
  test.each([[{ a: [] }], [{ a: 'x' }], ['x'], [{ a: [1], exclude: [{ a: 1 }] }]])('%j is an error', (matrix) => {
    expect(() => expandMatrix(matrix)).toThrow('strategy.matrix');
  });
});

describe('permissions', () => {
  test.each([
    [undefined, undefined],
    [{}, {}],
    [{ contents: 'read', issues: 'none' }, { contents: 'read' }],
  ])('%j', (value, expected) => {
    expect(parsePermissions(value)).toEqual(expected);
  });
  test('read-all has no ID token, write-all has', () => {
    expect(parsePermissions('read-all')).toMatchObject({ contents: 'read', issues: 'read' });
    expect(parsePermissions('read-all')).not.toHaveProperty('id-token');
    expect(parsePermissions('write-all')).toMatchObject({ contents: 'write', 'id-token': 'write', models: 'read' });
  });
  test('a called workflow can narrow, not widen', () => {
    expect(permissionProblem('X', { contents: 'read' }, { contents: 'write' })).toBeUndefined();
    expect(
      permissionProblem(
        'X',
        { contents: 'read', issues: 'write', 'id-token': 'write' },
        { issues: 'read', contents: 'read' },
      ),
    ).toBe("X is requesting 'issues: write, id-token: write', but is only allowed 'issues: read, id-token: none'.");
  });
});

describe('on:', () => {
  const push = (ref: string): TriggerEvent => ({ ...pushEvent, ref });
  const pull = (action: string, baseRef = 'main'): TriggerEvent => ({
    ...pushEvent,
    eventName: 'pull_request',
    ref: 'refs/pull/7/merge',
    baseRef,
    payload: { action },
  });
  test.each<[unknown, TriggerEvent, readonly string[] | undefined, boolean]>([
    ['push', pushEvent, undefined, true],
    [['pull_request'], pushEvent, undefined, false],
    [{ push: null }, pushEvent, undefined, true],
    [{ push: { branches: ['main'] } }, push('refs/heads/main'), undefined, true],
    [{ push: { branches: ['release/**'] } }, push('refs/heads/release/a/b'), undefined, true],
    [{ push: { branches: ['release/*'] } }, push('refs/heads/release/a/b'), undefined, false],
    [{ push: { branches: ['**', '!wip/**'] } }, push('refs/heads/wip/x'), undefined, false],
    [{ push: { 'branches-ignore': ['main'] } }, push('refs/heads/main'), undefined, false],
    [{ push: { branches: ['main'] } }, push('refs/tags/v1'), undefined, false],
    [{ push: { tags: ['v[0-9]+.*'] } }, push('refs/tags/v12.1'), undefined, true],
    [{ push: { tags: ['v1'] } }, push('refs/heads/main'), undefined, false],
    [{ push: { paths: ['infra/**'] } }, pushEvent, ['infra/dev/main.tf'], true],
    [{ push: { paths: ['infra/**'] } }, pushEvent, ['README.md'], false],
    [{ push: { paths: ['**/*.tf', '!**/test/**'] } }, pushEvent, ['a/test/x.tf'], false],
    [{ push: { paths: ['**.md'] } }, pushEvent, ['docs/a.md'], true],
    [{ push: { 'paths-ignore': ['docs/**'] } }, pushEvent, ['docs/a.md'], false],
    [{ push: { 'paths-ignore': ['docs/**'] } }, pushEvent, ['docs/a.md', 'x'], true],
    [{ pull_request: null }, pull('opened'), undefined, true],
    [{ pull_request: null }, pull('labeled'), undefined, false],
    [{ pull_request: { types: ['labeled'] } }, pull('labeled'), undefined, true],
    [{ pull_request: { branches: ['release'] } }, pull('opened'), undefined, false],
    [
      { schedule: [{ cron: '0 5 * * *' }] },
      { ...pushEvent, eventName: 'schedule', payload: { schedule: '0 5 * * *' } },
      undefined,
      true,
    ],
    [
      { schedule: [{ cron: '0 5 * * *' }] },
      { ...pushEvent, eventName: 'schedule', payload: { schedule: '1 1 * * *' } },
      undefined,
      false,
    ],
    [{ workflow_dispatch: null }, { ...pushEvent, eventName: 'workflow_dispatch' }, undefined, true],
  ])('%j', (on, event, files, expected) => {
    expect(matchesEvent({ on }, event, files)).toBe(expected);
  });
});

describe('validation by GitHub’s parser', () => {
  const job = '{ runs-on: ubuntu-latest, steps: [{ run: echo }] }';
  test.each([
    ['on: push\njobs:\n  a: {}', /runs-on|Required property/i],
    [`on: push\njobs:\n  a: ${job}\n  b: { needs: zz, runs-on: ubuntu-latest, steps: [{ run: echo }] }`, /zz/],
    [`on: push\njobs:\n  a: { runs-on: ubuntu-latest, steps: [{ run: "echo ${e('nope.x')}" }] }`, /nope/],
    [
      `on: push\njobs:\n  a: { runs-on: ubuntu-latest, services: { db: { image: x } }, steps: [{ run: echo }] }`,
      /'services' is not supported/,
    ],
    [`on: push\njobs:\n  a: { runs-on: windows-latest, steps: [{ run: echo }] }`, /only Linux/],
  ])('%s', async (text, problem) => {
    await expect(parseWorkflow('x.yml', text)).rejects.toThrow(problem);
  });
});

describe('files', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'runner-files-'));
    writeTree(root, { 'a/x.tf': '1', 'a/b/y.tf': '2', 'a/.hidden/z.tf': '3', 'c.lock': '4' });
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  test.each([
    ['a', true, ['a/.hidden/z.tf', 'a/b/y.tf', 'a/x.tf']],
    ['a', false, ['a/b/y.tf', 'a/x.tf']],
    ['a/*.tf', false, ['a/x.tf']],
    ['**/*.tf', false, ['a/b/y.tf', 'a/x.tf']],
    ['**\n!a/b/**', false, ['a/x.tf', 'c.lock']],
    ['none/**', false, []],
  ])('glob %j, hidden %s', (patterns, hidden, expected) => {
    const { files } = glob(root, patterns, { hidden });
    expect(files.map((file) => file.slice(root.length + 1))).toEqual(expected);
  });

  test('hashFiles is SHA-256 over the digests of the files', () => {
    // printf 4 | sha256sum | xxd -r -p | sha256sum
    expect(hashFiles(root, ['**/*.lock'])).toBe('5a9eab9148389395eff050ddf00220d722123ca8736c862bf200316389b3f611');
    expect(hashFiles(root, ['nothing'])).toBe('');
  });

  test.each([
    [['/w/a'], ['/w/a'], '/w'],
    [['/w/out'], ['/w/out/a', '/w/out/b'], '/w/out'],
    [['/w/out', '/w/other/x'], ['/w/out/a', '/w/other/x'], '/w'],
  ])('root of an artifact of %j', (paths, files, expected) => {
    expect(artifactRoot(paths, files)).toBe(expected);
  });
});

describe('checkout', () => {
  const sha = 'a'.repeat(40);
  test.each([
    ['', 'refs/heads/main', [`+${sha}:refs/remotes/origin/main`], 'main'],
    ['', 'refs/pull/7/merge', [`+${sha}:refs/remotes/pull/7/merge`], undefined],
    ['refs/pull/7/head', 'refs/heads/main', ['+refs/pull/7/head:refs/remotes/pull/7/head'], undefined],
    ['b'.repeat(40), 'refs/heads/main', ['b'.repeat(40)], undefined],
    ['v1', 'refs/heads/main', ['+refs/heads/v1:refs/remotes/origin/v1', '+refs/tags/v1:refs/tags/v1'], 'v1'],
  ])('ref %j on %s', (ref, eventRef, refspecs, branch) => {
    expect(wantedRef(ref, { ref: eventRef, sha })).toMatchObject({ refspecs, ...(branch && { branch }) });
  });
});

describe('concurrency', () => {
  test('one holds, one waits, a newer one takes the waiting place', async () => {
    const cancelled: string[] = [];
    const enter = (who: string, cancelInProgress = false) =>
      enterGroup({ key: 'acme/app:g1', cancelInProgress, onCancel: () => cancelled.push(who) });
    const first = await enter('first');
    const second = enter('second');
    const third = enter('THIRD');
    expect(await second).toBeUndefined();
    expect(cancelled).toEqual(['second']);
    first?.();
    const leave = await third;
    expect(leave).toBeTypeOf('function');
    const fourth = enter('fourth', true);
    expect(cancelled).toEqual(['second', 'THIRD']);
    leave?.();
    (await fourth)?.();
    expect(await enter('fifth')).toBeTypeOf('function');
  });
});

test.each([
  [undefined, {}],
  ['', {}],
  ['${{ inputs.none }}', {}],
  ['prod', { environment: 'prod', deploys: true }],
  [{ name: '${{ inputs.name }}' }, { environment: 'dev', deploys: true }],
  [
    { name: 'dev', deployment: false },
    { environment: 'dev', deploys: false },
  ],
  [
    { name: 'dev', deployment: '${{ inputs.deployment }}' },
    { environment: 'dev', deploys: false },
  ],
  [{ name: '', deployment: false }, {}],
])('environment: %j', (value, expected) => {
  const scope = { contexts: { inputs: { name: 'dev', deployment: false } } };
  expect(environmentUse(value, scope)).toEqual(expected);
});
