/** Small workflows run to their end with real processes. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { RunnerEvent, RunRecord } from '../../src/lab/contract.ts';
import { type RunOptions, runWorkflow } from '../../src/lab/runner/index.ts';
import {
  createMemoryGitHub,
  logOf,
  type MemoryGitHub,
  pushEvent,
  results,
  stepResults,
  writeTree,
} from '../fixtures/runner/memory-github.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'runner-'));
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

/** Runs `.github/workflows/ci.yml` of `files`. */
function run(
  files: Readonly<Record<string, string>>,
  options: Partial<RunOptions> & { github?: MemoryGitHub } = {},
): Promise<RunRecord> {
  writeTree(join(root, 'app'), files);
  return runWorkflow({
    github: createMemoryGitHub(),
    event: pushEvent,
    workflowPath: '.github/workflows/ci.yml',
    repositoryDir: join(root, 'app'),
    repositories: new Map(),
    workRoot: join(root, 'work'),
    cancelPauses: { interruptMs: 400, terminateMs: 300 },
    ...options,
  });
}

const ci = (text: string): Record<string, string> => ({ '.github/workflows/ci.yml': text });

describe('jobs', () => {
  test('needs, outputs, conditions and status functions', async () => {
    const record = await run(
      ci(`
name: CI
on: push
jobs:
  first:
    runs-on: ubuntu-latest
    outputs:
      answer: \${{ steps.calc.outputs.answer }}
    steps:
      - id: calc
        run: echo "answer=$((40 + 2))" >> "$GITHUB_OUTPUT"
  second:
    needs: first
    runs-on: ubuntu-latest
    steps:
      - run: echo "got \${{ needs.first.outputs.answer }} from \${{ needs.first.result }}"
      - run: exit 3
      - run: echo never
      - if: failure()
        run: echo after failure
  third:
    needs: second
    runs-on: ubuntu-latest
    steps: [{ run: echo third }]
  fourth:
    needs: [third]
    if: always()
    runs-on: ubuntu-latest
    steps: [{ run: "echo third was \${{ needs.third.result }}" }]
  fifth:
    needs: fourth
    runs-on: ubuntu-latest
    steps: [{ run: echo fifth }]
  sixth:
    needs: first
    if: failure()
    runs-on: ubuntu-latest
    steps: [{ run: echo sixth }]
`),
    );
    expect(results(record)).toEqual({
      first: 'success',
      second: 'failure',
      third: 'skipped',
      fourth: 'success',
      // A skipped ancestor is no success, although its direct need succeeded.
      fifth: 'skipped',
      sixth: 'skipped',
    });
    expect(record.result).toBe('failure');
    expect(record.jobs[0]?.outputs).toEqual({ answer: '42' });
    expect(stepResults(record, 'second').map((line) => line.split(': ').at(-1))).toEqual([
      'success',
      'failure',
      'skipped',
      'success',
    ]);
    expect(logOf(record, 'second')).toContain('got 42 from success');
    expect(record.jobs[1]?.steps[1]?.annotations).toEqual([
      { level: 'error', message: 'Process completed with exit code 3.' },
    ]);
    expect(logOf(record, 'fourth')).toContain('third was skipped');
  });
});
