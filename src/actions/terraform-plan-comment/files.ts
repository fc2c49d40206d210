/** The report in its three sizes: for the comment, for the job summary, and as a file. */
import * as path from 'node:path';
import { privateFolder, writePrivate, writePrivateParts } from '../../core/files.ts';
import { link } from '../../core/markdown.ts';
import { redactor } from '../../core/redact.ts';
import {
  COMMENT_LIMIT,
  COMMENT_RESERVE,
  composeReport,
  composeSummary,
  type Section,
  wholeReport,
} from '../../core/report.ts';
import { appendSummary } from '../../core/summary.ts';
import type { PlanDecision } from './decide.ts';
import { summaryJson } from './summary.ts';

/** Up to here the job summary has what finds no room in a comment; pages with more details than that are no help. */
const mostInSummary = 2000;

export interface ReportFiles {
  /** For the comment. */
  readonly body: string;
  readonly reportPath: string;
  readonly summaryPath: string;
}

/**
 * Writes the files and the job summary.
 * @param runUrl Page of this run.
 * @param whole The file is to hold every detail.
 */
export async function writeReport(
  sections: readonly Section[],
  decision: PlanDecision,
  { runUrl, whole }: { readonly runUrl: string | undefined; readonly whole: boolean },
): Promise<ReportFiles> {
  const folder = privateFolder('report');
  const [reportPath, summaryPath] = [path.join(folder, 'report.md'), path.join(folder, 'summary.json')];
  writePrivateParts(
    summaryPath,
    summaryJson(decision, (text) => redactor.redact(text)),
  );
  const shown = (label: string) => (runUrl === undefined ? label : link(label, runUrl));
  const artifact = `the artifacts of ${shown('this run')}`;
  const fits = decision.plans.reduce((sum, { changes }) => sum + changes.length, 0) <= mostInSummary;
  const elsewhere = whole ? artifact : fits ? `the ${shown('job summary')}` : undefined;
  const comment = composeReport(
    sections,
    COMMENT_LIMIT - COMMENT_RESERVE,
    elsewhere === undefined ? {} : { fullReport: elsewhere },
  );
  const summary = comment.complete || !fits ? comment : composeSummary(sections, whole ? { fullReport: artifact } : {});
  await appendSummary(summary.body);
  if (whole && !comment.complete) writePrivateParts(reportPath, wholeReport(sections));
  else writePrivate(reportPath, `${comment.body}\n`);
  return { body: comment.body, reportPath, summaryPath };
}
