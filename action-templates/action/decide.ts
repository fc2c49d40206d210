import type { Verdict } from '../../core/spec.ts';

export interface Decision {
  readonly verdict: Verdict;
  /** Stable kebab-case word, empty when the verdict is `pass`. */
  readonly failureReason: string;
  readonly lines: number;
}

/** Judges data, knows no files and no network: its test is a table. An empty file was not read right, so it is an error. */
export function decide(content: string, maximumLines: number): Decision {
  const lines = content === '' ? 0 : content.trimEnd().split('\n').length;
  if (lines === 0) return { verdict: 'error', failureReason: 'empty-file', lines };
  if (lines > maximumLines) return { verdict: 'fail', failureReason: 'too-long', lines };
  return { verdict: 'pass', failureReason: '', lines };
}
