import * as path from 'node:path';
import { RemoteError, UserError } from '../../core/errors.ts';
import { writeEvidence } from '../../core/evidence.ts';
import { privateFolder, writePrivateParts } from '../../core/files.ts';
import { log } from '../../core/log.ts';
import { redactor } from '../../core/redact.ts';
import type { Finish } from '../../core/run.ts';
import type { Inputs } from '../../core/spec.ts';
import { appendSummary } from '../../core/summary.ts';
import { eventPullRequest } from '../../github/event.ts';
import { runUrl } from '../../github/here.ts';
import { announceRun, type Publication, type PublishTarget, publishReport } from '../../github/publish.ts';
import { openInput, readPlanFiles } from '../../terraform/plan/files.ts';
import type { NamedPlan } from '../../terraform/plan/model.ts';
import { readSchemas } from '../../terraform/plan/schema.ts';
import { decide, decisionOutputs, type PlanDecision } from './decide.ts';
import { headline, renderPlans } from './render.ts';
import { checkLabels, chooseLabels, conclusionOf } from './signals.ts';
import { type Reports, reportsOf } from './sizes.ts';
import { spec } from './spec.ts';
import { summaryJson } from './summary.ts';

type CommentInputs = Inputs<typeof spec>;

export async function main(inputs: CommentInputs): Promise<Finish<typeof spec>> {
  if (inputs.stage === 'start') return start(inputs);
  checkLabels(inputs.labels);
  const { plans, problem } = await log.group('Read the plans', async () =>
    readPlanFiles(inputs.plans, inputs.expected),
  );
  for (const { plan } of plans) for (const value of plan.secrets) redactor.add(value);
  const decision = decide(plans, { protectedTypes: inputs['protected-types'], schemas: schemasOf(inputs) });
  const target = targetOf(inputs);
  const { headSha } = target;
  const sections = renderPlans(decision, {
    title: inputs.title,
    ...(headSha === '' ? {} : { headSha }),
    planDigests: digestsOf(plans),
    redact: (text) => redactor.redact(text),
  });
  const reports = reportsOf(sections, decision, { runUrl: runUrl(process.env), whole: inputs['full-report'] });
  const files = writeFiles(reports, decision);
  // What was shown of a plan was read again: it has to be the plan whose secrets are known.
  for (const { plan } of plans) plan.document.source.check?.();
  await appendSummary(reports.summary);
  const message = plainText(headline(decision, (text) => redactor.redact(text)));
  const errored = problem !== undefined || decision.verdict === 'error';
  const comment = await publish(
    {
      body: reports.comment,
      ...(inputs.comment === 'none' ? {} : { comment: { mode: inputs.comment, key: inputs['comment-key'] } }),
      ...(inputs.labels.size === 0 ? {} : { labels: chooseLabels(decision, inputs.labels, errored) }),
      ...(inputs.check === undefined
        ? {}
        : { check: { name: inputs.check, conclusion: conclusionOf(decision, errored), title: message } }),
    },
    target,
  );
  const { verdict: _verdict, 'failure-reason': _reason, ...numbers } = decisionOutputs(decision);
  const wrong = problem ?? comment.problem;
  const judged =
    wrong === undefined
      ? { verdict: decision.verdict, failureReason: decision.failureReason }
      : { verdict: 'error' as const, failureReason: wrong.reason };
  const result = { plans: plans.map(({ name }) => name), counts: decision.totals };
  return {
    ...judged,
    message: wrong?.message ?? message,
    outputs: {
      // Sums over plans of which one cannot be read would be too small: nobody shall compare with them.
      ...(problem === undefined ? numbers : {}),
      'summary-path': files.summaryPath,
      'report-path': files.reportPath,
      'comment-url': comment.url,
      'evidence-path': writeEvidence({ action: spec.name, ...judged, result }),
    },
  };
}

/** A run begins: what the comment shows is about to be out of date. */
async function start(inputs: CommentInputs): Promise<Finish<typeof spec>> {
  const url = inputs.comment === 'none' ? '' : await announceRun(inputs['comment-key'], targetOf(inputs));
  return { verdict: 'pass', message: 'The plans follow.', outputs: { 'comment-url': url } };
}

function targetOf(inputs: CommentInputs): PublishTarget {
  const event = eventPullRequest(process.env);
  const headSha = event?.headSha ?? process.env.GITHUB_SHA ?? '';
  return { token: inputs['github-token'], pullRequest: inputs['pull-request'], event, headSha };
}

/** A wrong token, or a comment that GitHub refuses, is an error of the step, but what the plans say is told all the same. */
async function publish(
  publication: Publication,
  target: PublishTarget,
): Promise<{ readonly url: string; readonly problem?: UserError | RemoteError }> {
  try {
    return { url: await log.group('Publish', () => publishReport(publication, target)) };
  } catch (error) {
    if (error instanceof UserError || error instanceof RemoteError) return { url: '', problem: error };
    throw error;
  }
}

function schemasOf(inputs: CommentInputs) {
  return new Map(
    [...inputs.schemas].map(([name, file]) => [name, readSchemas(openInput('schemas', name, file), name)]),
  );
}

/** Digests that the review documents carry. */
function digestsOf(plans: readonly NamedPlan[]): Map<string, string> {
  return new Map(plans.flatMap(({ name, plan: { digest } }) => (digest === undefined ? [] : [[name, digest]])));
}

function writeFiles({ file }: Reports, decision: PlanDecision): { reportPath: string; summaryPath: string } {
  const folder = privateFolder('report');
  const [reportPath, summaryPath] = [path.join(folder, 'report.md'), path.join(folder, 'summary.json')];
  writePrivateParts(reportPath, file);
  writePrivateParts(
    summaryPath,
    summaryJson(decision, (text) => redactor.redact(text)),
  );
  return { reportPath, summaryPath };
}

/** The headline without its Markdown, for the log. */
function plainText(markdown: string): string {
  return markdown.replace(/\*\*|`/g, '').replace(/\\([^\w\s])/g, '$1');
}
