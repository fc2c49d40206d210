import { describe, expect, it, vi } from 'vitest';
import type { RunnerEvent } from '../../src/lab/contract.ts';
import { createTerminalView } from '../../src/lab/terminal.ts';
import { SAMPLE } from '../fixtures/page/sample.ts';

type Job = Extract<RunnerEvent, { type: 'job' }>;
type Step = Extract<RunnerEvent, { type: 'step' }>;

/** A view on a stream that keeps what is written, with a clock and a timer that the test moves. */
function start({ isTty = true, colour = false, columns = 80, rows = 24 } = {}) {
  let output = '';
  let time = 0;
  let ticking: (() => void) | undefined;
  const view = createTerminalView({
    stream: { write: (text) => (output += text), columns, rows },
    isTty,
    colour,
    now: () => time,
    every: (_ms, tick) => {
      ticking = tick;
      return () => {
        ticking = undefined;
      };
    },
  });
  return {
    view,
    job: (name: string, status: Job['status'], more: Partial<Job> = {}) =>
      view.onEvent({ type: 'job', id: name, name, status, ...more }),
    step: (job: string, name: string, status: Step['status'], more: Partial<Step> = {}) =>
      view.onEvent({ type: 'step', job, name, status, ...more }),
    wait: (ms: number) => {
      time += ms;
      ticking?.();
    },
    ticks: () => ticking !== undefined,
    output: () => output,
  };
}

/** What a terminal of any height shows after `output`: knows line ends, cursor up, erase below; other sequences fail. */
function screenOf(output: string): string {
  const rows = [''];
  let row = 0;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: terminals are driven by control characters
  for (const [token] of output.matchAll(/\u001b\[\d*[A-Za-z]|\n|\r|[^\u001b\n\r]+/g)) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: as above
    const up = /^\u001b\[(\d+)A$/.exec(token);
    if (up !== null) row -= Number(up[1]);
    else if (token === '\u001b[0J') rows.splice(row, rows.length, '');
    else if (token === '\n') row += 1;
    else if (token !== '\r') {
      expect(token.startsWith('\u001b'), JSON.stringify(token)).toBe(false);
      rows[row] = (rows[row] ?? '') + token;
    }
    expect(row).toBeGreaterThanOrEqual(0);
    rows[row] ??= '';
  }
  return rows.join('\n');
}

/** A run in which one job waits for approval, one step fails and one job is skipped. */
function play({ job, step, wait }: ReturnType<typeof start>, frame: (name: string) => void) {
  for (const name of ['plan / dev', 'plan / prod', 'lint', 'cost']) job(name, 'queued');
  job('apply / prod', 'waiting');
  frame('everything is queued');
  job('plan / dev', 'running');
  step('plan / dev', 'Check out the commit', 'running');
  job('lint', 'running');
  step('lint', 'Format', 'running');
  wait(400);
  step('plan / dev', 'Check out the commit', 'done', { result: 'success', durationMs: 400 });
  step('plan / dev', 'Plan', 'running');
  wait(1_500);
  frame('two jobs run');
  step('lint', 'Format', 'done', { result: 'failure', durationMs: 1_900 });
  job('lint', 'done', { result: 'failure', durationMs: 1_900 });
  job('cost', 'done', { result: 'skipped', durationMs: 0 });
  step('plan / dev', 'Plan', 'done', { result: 'success', durationMs: 1_500 });
  job('plan / dev', 'done', { result: 'success', durationMs: 1_900 });
  job('plan / prod', 'running');
  wait(62_000);
  frame('one job goes on');
}

const END = { runs: SAMPLE.runs, parts: SAMPLE.parts, page: '.lab/index.html', durationMs: SAMPLE.durationMs };

describe('the terminal view', () => {
  it('redraws a line per job in place on a terminal, then leaves the tables', async () => {
    const run = start();
    const frames: string[] = [];
    const frame = (name: string) => frames.push(`=== ${name} ===\n${screenOf(run.output())}`);
    play(run, frame);
    run.view.finish(END);
    frame('at the end');
    await expect(frames.join('\n')).toMatchFileSnapshot('../golden/page/terminal-live.txt');
    expect(run.ticks()).toBe(false);
  });

  it('writes plain lines elsewhere', async () => {
    const run = start({ isTty: false });
    play(run, () => {});
    run.view.finish(END);
    await expect(run.output()).toMatchFileSnapshot('../golden/page/terminal-plain.txt');
    expect(run.ticks()).toBe(false);
  });

  it('turns the spinner and counts the time between events', () => {
    const run = start();
    run.job('plan', 'running');
    const before = screenOf(run.output());
    run.wait(12_000);
    expect(before).toContain('⠋ plan    0.0s');
    expect(screenOf(run.output())).toContain('⠙ plan     12s');
  });

  it('puts the lines of others above its own', () => {
    const run = start();
    run.job('plan', 'queued');
    run.view.print('note');
    run.wait(100);
    expect(screenOf(run.output())).toMatch(/^note\n {2}· plan {10}queued\n$/);
  });

  it('takes no columns for an unknown width', () => {
    const run = start({ columns: 0, rows: 0 });
    run.job('plan', 'running');
    expect(screenOf(run.output())).toContain('⠋ plan    0.0s');
  });

  it('starts a new line when a job comes again in a later run', () => {
    const run = start();
    run.job('plan', 'running');
    run.job('plan', 'done', { result: 'success', durationMs: 500 });
    run.job('plan', 'running');
    expect(screenOf(run.output()).trimEnd().split('\n')).toEqual(['  ✓ plan    0.5s', '  ⠋ plan    0.0s']);
  });

  it.each([20, 40, 80])('never writes a line wider than %d columns', (columns) => {
    const run = start({ columns });
    run.job('a very long name of a job in a matrix (production, westeurope)', 'running');
    run.step(
      'a very long name of a job in a matrix (production, westeurope)',
      'A step with a long name too',
      'running',
    );
    const widths = screenOf(run.output())
      .split('\n')
      .map((line) => [...line].length);
    expect(Math.max(...widths)).toBeLessThan(columns);
  });

  it('stays within the height of the window and keeps the jobs that run', () => {
    const run = start({ rows: 8 });
    for (let index = 0; index < 20; index += 1) run.job(`done ${index}`, 'done', { result: 'success', durationMs: 1 });
    run.job('the one that runs', 'running');
    const lines = screenOf(run.output()).trimEnd().split('\n');
    expect(lines.length).toBeLessThanOrEqual(7);
    expect(lines[0]).toBe('  … 16 more');
    expect(lines.at(-1)).toContain('the one that runs');
  });

  it.each([true, false])('does not obey control characters in names (terminal: %s)', (isTty) => {
    const run = start({ isTty });
    run.job('evil\u001b[2J\u0007\r\n::set-output name=x::y', 'running');
    run.step('evil\u001b[2J\u0007\r\n::set-output name=x::y', 'st\u001b]0;title\u0007ep', 'done', {
      result: 'failure',
    });
    run.view.finish({ ...END, parts: [{ name: 'p\u001b[31m', kind: 'real', version: 'v\u001b[31m' }], runs: [] });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the view's own two sequences are taken away first
    expect(run.output().replace(/\u001b\[\d+A\r\u001b\[0J/g, '')).not.toMatch(/[\u0000-\u0009\u000b-\u001f]|\n:/);
  });

  it.each([
    ['a terminal', true, '', true],
    ['a terminal with NO_COLOR', true, '1', false],
    ['a pipe', false, '', false],
  ])('colours on %s', (_name, isTty, noColor, coloured) => {
    vi.stubEnv('NO_COLOR', noColor);
    let output = '';
    const stream = { write: (text: string) => (output += text) };
    createTerminalView({ stream, isTty, now: () => 0 }).finish(END);
    expect(output.includes('\u001b[3')).toBe(coloured);
  });

  it('stops its timer when a run breaks off', () => {
    const run = start();
    run.job('plan', 'running');
    expect(run.ticks()).toBe(true);
    run.view.stop();
    expect(run.ticks()).toBe(false);
  });
});
