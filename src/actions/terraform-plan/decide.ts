import type { Verdict } from '../../core/spec.ts';
import type { ChangeSummary } from '../../terraform/diagnostics.ts';

export interface PlanFacts {
  /** Of `plan -detailed-exitcode`: 0 nothing to do, 2 something, anything else is no success. */
  readonly exitCode: number;
  readonly errored: boolean;
  /** Counted from the plan's JSON. */
  readonly counts: { readonly add: number; readonly change: number; readonly destroy: number; readonly import: number };
  /** Counted by the tool itself; it says nothing when the plan changes nothing but outputs. */
  readonly toolCounts: ChangeSummary | undefined;
  /** Files that `fmt -check` would rewrite. */
  readonly unformatted: readonly string[];
  readonly format: 'warn' | 'fail' | 'off';
}

export interface PlanDecision {
  readonly verdict: Verdict;
  readonly failureReason?: string;
  /** One sentence. */
  readonly problem?: string;
}

/** Judges a plan from its data. The exit code is one witness among three; when they disagree nothing is believed. */
export function decide(facts: PlanFacts): PlanDecision {
  const { counts, toolCounts } = facts;
  if (facts.errored) return error('plan-errored', 'The plan is incomplete: it was saved with errors.');
  if (facts.exitCode !== 0 && facts.exitCode !== 2)
    return error('plan-failed', `The plan ended with exit code ${facts.exitCode}.`);
  if (toolCounts !== undefined && !sameCounts(facts.counts, toolCounts)) {
    const said = `${toolCounts.add} to add, ${toolCounts.change} to change, ${toolCounts.remove} to destroy`;
    const read = `${counts.add}, ${counts.change} and ${counts.destroy}`;
    return error(
      'counts-disagree',
      `The tool counts ${said}; its own JSON holds ${read}. Report this as a fault of Sluice.`,
    );
  }
  if (facts.format === 'fail' && facts.unformatted.length > 0) {
    const files = facts.unformatted.length === 1 ? 'One file is' : `${facts.unformatted.length} files are`;
    return {
      verdict: 'fail',
      failureReason: 'not-formatted',
      problem: `${files} not formatted. Run fmt -recursive and commit the result.`,
    };
  }
  return { verdict: 'pass' };
}

function sameCounts(counts: PlanFacts['counts'], tool: ChangeSummary): boolean {
  return (
    counts.add === tool.add &&
    counts.change === tool.change &&
    counts.destroy === tool.remove &&
    counts.import === (tool.import ?? 0)
  );
}

function error(failureReason: string, problem: string): PlanDecision {
  return { verdict: 'error', failureReason, problem };
}
