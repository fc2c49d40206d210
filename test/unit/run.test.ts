import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { describe, expect, test } from 'vitest';

const core = path.resolve(import.meta.dirname, '../../src/core');

/** Runs a small action as a process of its own, as the runner does. */
function action(body: string, env: Record<string, string> = {}) {
  const folder = mkdtempSync(path.join(tmpdir(), 'run-'));
  const [output, script] = [path.join(folder, 'output'), path.join(folder, 'main.ts')];
  writeFileSync(output, '');
  writeFileSync(
    script,
    `import { runAction } from '${core}/run.ts';
import { RemoteError, UserError } from '${core}/errors.ts';
import { defineAction, verdictOutputs } from '${core}/spec.ts';
const spec = defineAction({ name: 'example', title: 'x', description: 'x', icon: 'box', color: 'blue', permissions: {},
  inputs: { token: { type: 'string', secret: true, description: 'Token.' }, old: { type: 'string', deprecated: 'Use new.', description: 'Old.' } },
  outputs: { ...verdictOutputs, count: { description: 'x' }, list: { description: 'x' } } });
await runAction(spec, async (inputs) => { ${body} });`,
  );
  const result = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', script], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, GITHUB_OUTPUT: output, RUNNER_TEMP: folder, ...env },
  });
  const outputs = Object.fromEntries(
    [...readFileSync(output, 'utf8').matchAll(/^(\S+?)<<(\S+)\n([\s\S]*?)\n\2$/gm)].map(([, name, , value]) => [
      name,
      value,
    ]),
  );
  return { status: result.status, stdout: result.stdout, stderr: result.stderr, outputs };
}

describe('an action', () => {
  test('that passes ends green with its outputs, lists as JSON', () => {
    const { status, outputs, stdout } = action(
      `return { verdict: 'pass', message: 'All well.', outputs: { count: 2, list: ['a'] } }`,
    );
    expect([status, outputs]).toEqual([0, { verdict: 'pass', 'failure-reason': '', count: '2', list: '["a"]' }]);
    expect(stdout).toBe('All well.\n');
  });

  test('that fails ends red and keeps its outputs', () => {
    const { status, outputs, stdout } = action(
      `return { verdict: 'fail', failureReason: 'too-many', message: 'Too many.', outputs: { count: 9 } }`,
    );
    expect([status, outputs]).toEqual([1, { verdict: 'fail', 'failure-reason': 'too-many', count: '9', list: '' }]);
    expect(stdout).toBe('::error::Too many.\n');
  });

  test('whose answer never comes is red: the event loop drained before it had finished', () => {
    const { status, outputs, stdout } = action('await new Promise(() => {})');
    expect([status, outputs.verdict, outputs['failure-reason']]).toEqual([1, 'error', 'did-not-finish']);
    expect(stdout).toContain('::error::example did not finish');
  });

  test('that is called wrongly says what to do, without a stack', () => {
    const { status, outputs, stdout, stderr } = action(
      `throw new UserError('chart: "./web" has no Chart.yaml. Set chart to its folder.', 'no-chart')`,
    );
    expect([status, outputs['failure-reason'], stdout, stderr]).toEqual([
      1,
      'no-chart',
      '::error::chart: "./web" has no Chart.yaml. Set chart to its folder.\n',
      '',
    ]);
  });

  test('whose service fails names service, request and attempts', () => {
    const { stdout } = action(
      `throw new RemoteError({ service: 'GitHub', request: 'GET /user', status: 502, requestId: 'A:1', attempts: 3, problem: 'the answer was cut' })`,
    );
    expect(stdout).toBe(
      '::error::GitHub: GET /user: the answer was cut (status 502, request id A:1, tried 3 times).\n',
    );
  });

  test('that has a bug shows one line in red and the stack in the log', () => {
    const { status, outputs, stdout } = action(`inputs.nothing.more`);
    expect([status, outputs['failure-reason']]).toEqual([1, 'internal-error']);
    expect(stdout).toMatch(/^::error::example failed by a fault of its own: .*\nTypeError: [\s\S]*main\.ts/);
  });

  test('masks its secret inputs before it does anything, and never prints them', () => {
    const secret = 'correct-horse-battery';
    const { stdout, outputs } = action(`throw new UserError('bad token ' + inputs.token)`, { INPUT_TOKEN: secret });
    expect(stdout.split('\n')[0]).toBe(`::add-mask::${secret}`);
    expect(stdout.split('\n').slice(1).join('\n') + JSON.stringify(outputs)).not.toContain(secret);
  });

  test.each([
    ['e', 'shorter than four characters'],
    ['true', 'a common word'],
    ['8080', 'a number of few digits'],
  ])('warns, once and without the value, that the secret %j is not hidden', (secret, reason) => {
    const { stdout } = action(`return { verdict: 'pass', message: 'Well.', outputs: {} }`, { INPUT_TOKEN: secret });
    expect(stdout).toBe(
      `::warning::token: its value is ${reason}, so it is not hidden where it appears: that would make logs and reports unreadable. Use a longer secret.\nWell.\n`,
    );
  });

  test('warns of a deprecated input', () => {
    expect(action(`return { verdict: 'pass', message: 'ok', outputs: {} }`, { INPUT_OLD: 'x' }).stdout).toContain(
      '::warning::old is deprecated. Use new.',
    );
  });
});
