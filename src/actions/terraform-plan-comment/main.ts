import { readdirSync, readFileSync, statSync } from 'node:fs';
import * as path from 'node:path';
import { messageOf, RemoteError, UserError } from '../../core/errors.ts';
import { writeEvidence } from '../../core/evidence.ts';
import { privateFolder, writePrivate } from '../../core/files.ts';
import { log } from '../../core/log.ts';
import { redactor } from '../../core/redact.ts';
import { composeReport, composeSummary, type Section } from '../../core/report.ts';
import type { Finish } from '../../core/run.ts';
import type { Inputs } from '../../core/spec.ts';
import { appendSummary } from '../../core/summary.ts';
import { type EventPullRequest, eventPullRequest } from '../../github/event.ts';
import { publishComment } from '../../github/report-comment.ts';
import type { NamedPlan } from '../../terraform/plan/model.ts';
import { readPlan, readPlans } from '../../terraform/plan/read.ts';
import { failedDocument } from '../../terraform/plan/review.ts';
import { readSchemas } from '../../terraform/plan/schema.ts';
import { collectSensitive } from '../../terraform/plan/secrets.ts';
import { decide, decisionOutputs, type PlanDecision } from './decide.ts';
import { headline, renderPlans, summaryJson } from './render.ts';
import { spec } from './spec.ts';

type CommentInputs = Inputs<typeof spec>;

export async function main(inputs: CommentInputs): Promise<Finish<typeof spec>> {
  const plans = await log.group('Read the plans', async () => readAll(inputs));
  for (const { plan } of plans) for (const value of collectSensitive(plan)) redactor.add(value);
  const decision = decide(plans, { protectedTypes: inputs['protected-types'], schemas: schemasOf(inputs) });
  const pullRequest = eventPullRequest(process.env);
  const headSha = pullRequest?.headSha ?? process.env.GITHUB_SHA ?? '';
  const sections = renderPlans(decision, {
    title: inputs.title,
    ...(headSha === '' ? {} : { headSha }),
    planDigests: digestsOf(plans),
    redact: (text) => redactor.redact(text),
  });
  const files = writeReport(sections, decision);
  await appendSummary(composeSummary(sections).body);
  const comment = await commentOf(files.body, inputs, pullRequest, headSha);
  const { verdict: _verdict, 'failure-reason': _reason, ...numbers } = decisionOutputs(decision);
  const judged =
    comment.problem === undefined
      ? { verdict: decision.verdict, failureReason: decision.failureReason }
      : { verdict: 'error' as const, failureReason: comment.problem.reason };
  const result = { plans: plans.map(({ name }) => name), counts: decision.totals };
  return {
    ...judged,
    message: comment.problem?.message ?? plainText(headline(decision, (text) => redactor.redact(text))),
    outputs: {
      ...numbers,
      'summary-path': files.summaryPath,
      'report-path': files.reportPath,
      'comment-url': comment.url,
      'evidence-path': writeEvidence({ action: spec.name, ...judged, result }),
    },
  };
}

/** A wrong token, or a comment that GitHub refuses, is an error of the step, but what the plans say is told all the same. */
async function commentOf(
  body: string,
  inputs: CommentInputs,
  event: EventPullRequest | undefined,
  headSha: string,
): Promise<{ readonly url: string; readonly problem?: UserError | RemoteError }> {
  if (inputs.comment === 'none') return { url: '' };
  const options = {
    mode: inputs.comment,
    key: inputs['comment-key'],
    token: inputs['github-token'],
    pullRequest: inputs['pull-request'],
    event,
    headSha,
  };
  try {
    return { url: await log.group('Comment', () => publishComment(body, options)) };
  } catch (error) {
    if (error instanceof UserError || error instanceof RemoteError) return { url: '', problem: error };
    throw error;
  }
}

/** All plans in the order of their lines. One that is expected and not there is shown as failed: silence must not look like peace. */
function readAll(inputs: CommentInputs): NamedPlan[] {
  const plans = planFiles(inputs.plans).flatMap(([name, file]) => readPlans(contentOf('plans', name, file), name));
  const expected = expectedNames(inputs);
  const found = new Set(plans.map(({ name }) => fileName(name)));
  const missing = expected.filter((name) => !found.has(name));
  for (const name of missing) {
    const message = `No plan was handed over for ${name}: the job that plans it did not get that far.`;
    plans.push({
      name,
      plan: readPlan(failedDocument({ reason: 'plan-missing', message, problems: [] }, redactor), name),
    });
  }
  if (plans.length === 0) throw new UserError('plans: names no plan. Give one NAME=PATH per line.');
  return plans.sort((a, b) => orderOf(expected, a.name) - orderOf(expected, b.name));
}

/** Without duplicates, in the order of the input. */
function expectedNames({ expected }: CommentInputs): readonly string[] {
  const names = expected.flatMap((line) => line.split(',')).map((name) => name.trim());
  return [...new Set(names)].filter((name) => name !== '');
}

/** The name that the caller gave: plans out of one file are called NAME[1], NAME[2]. */
function fileName(name: string): string {
  return name.replace(/\[\d+\]$/, '');
}

/** Plans that are expected come in that order, others after them as given. */
function orderOf(expected: readonly string[], name: string): number {
  const at = expected.indexOf(fileName(name));
  return at < 0 ? Number.MAX_SAFE_INTEGER : at;
}

/** Lines `NAME=PATH`; a line without `=` is a folder, in which each `NAME.review.json` at any depth is the plan NAME. */
function planFiles(lines: readonly string[]): [name: string, file: string][] {
  const files = lines.flatMap((line): [string, string][] => {
    const at = line.indexOf('=');
    if (at < 0) return reviewFiles(line);
    const [name, file] = [line.slice(0, at).trim(), line.slice(at + 1).trim()];
    // An output of a step that did not run is empty: the most likely cause.
    if (file === '')
      throw new UserError(`plans: ${JSON.stringify(name)} has no path behind "=". Write NAME=PATH; an output of a step that did not run is empty.`); // biome-ignore format: one sentence
    return [[name, inWorkspace(file)]];
  });
  const names = files.map(([name]) => name);
  const double = names.find((name, index) => names.indexOf(name) !== index);
  if (double !== undefined) throw new UserError(`plans: "${double}" is given twice. Give each plan a name of its own.`);
  if (names.includes('')) throw new UserError('plans: a line has no name before "=". Write NAME=PATH.');
  return files;
}

function reviewFiles(folder: string): [string, string][] {
  const root = inWorkspace(folder);
  // No plan was made at all: then there is no folder, and what is expected is missing.
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory()) return [];
  const suffix = '.review.json';
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(suffix))
    .map((entry): [string, string] => [entry.name.slice(0, -suffix.length), path.join(entry.parentPath, entry.name)])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

function inWorkspace(file: string): string {
  return path.resolve(process.env.GITHUB_WORKSPACE ?? process.cwd(), file);
}

function contentOf(input: string, name: string, file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    const what =
      code === 'ENOENT' ? 'does not exist' : code === 'EISDIR' ? 'is a folder' : `cannot be read (${messageOf(error)})`;
    throw new UserError(
      `${input}: the file of "${name}", ${path.basename(file)}, ${what}. Give the path of a JSON document.`,
      'unreadable-file',
    );
  }
}

function schemasOf(inputs: CommentInputs) {
  return new Map(
    [...inputs.schemas].map(([name, file]) => [name, readSchemas(contentOf('schemas', name, inWorkspace(file)), name)]),
  );
}

/** Digests that the review documents carry. */
function digestsOf(plans: readonly NamedPlan[]): Map<string, string> {
  return new Map(
    plans.flatMap(({ name, plan: { document } }) =>
      typeof document.sluice_plan_digest === 'string' ? [[name, document.sluice_plan_digest]] : [],
    ),
  );
}

function writeReport(
  sections: readonly Section[],
  decision: PlanDecision,
): { body: string; reportPath: string; summaryPath: string } {
  const folder = privateFolder('report');
  const { body } = composeReport(sections);
  const [reportPath, summaryPath] = [path.join(folder, 'report.md'), path.join(folder, 'summary.json')];
  writePrivate(reportPath, `${body}\n`);
  writePrivate(
    summaryPath,
    summaryJson(decision, (text) => redactor.redact(text)),
  );
  return { body, reportPath, summaryPath };
}

/** The headline without its Markdown, for the log. */
function plainText(markdown: string): string {
  return markdown.replace(/\*\*|`/g, '').replace(/\\([^\w\s])/g, '$1');
}
