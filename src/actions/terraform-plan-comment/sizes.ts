/** The report in its three sizes: for the comment, for the job summary, and as a file. */
import { link } from '../../core/markdown.ts';
import {
  COMMENT_LIMIT,
  COMMENT_RESERVE,
  composeReport,
  composeSummary,
  type Section,
  wholeReport,
} from '../../core/report.ts';
import type { PlanDecision } from './decide.ts';

/** Up to here the job summary has what finds no room in a comment; pages with more details than that are no help. */
const mostInSummary = 2000;

export interface Reports {
  /** Markdown, as the other two. */
  readonly comment: string;
  readonly summary: string;
  /** In parts. */
  readonly file: Iterable<string>;
}

/**
 * @param runUrl Page of this run.
 * @param whole The file is to hold every detail; else it is what the comment is.
 */
export function reportsOf(
  sections: readonly Section[],
  { plans }: PlanDecision,
  { runUrl, whole }: { readonly runUrl: string | undefined; readonly whole: boolean },
): Reports {
  const shown = (label: string) => (runUrl === undefined ? label : link(label, runUrl));
  const artifacts = whole ? { fullReport: `the artifacts of ${shown('this run')}` } : undefined;
  const fits = plans.reduce((sum, { changes }) => sum + changes.length, 0) <= mostInSummary;
  const elsewhere = artifacts ?? (fits ? { fullReport: `the ${shown('job summary')}` } : {});
  const comment = composeReport(sections, COMMENT_LIMIT - COMMENT_RESERVE, elsewhere);
  return {
    comment: comment.body,
    summary: comment.complete || !fits ? comment.body : composeSummary(sections, artifacts).body,
    file: whole && !comment.complete ? wholeReport(sections) : [`${comment.body}\n`],
  };
}
