import * as path from 'node:path';
import { messageOf, UserError } from '../../core/errors.ts';
import { writeEvidence } from '../../core/evidence.ts';
import { privateFolder, writePrivateParts } from '../../core/files.ts';
import { log } from '../../core/log.ts';
import { redactor } from '../../core/redact.ts';
import type { Finish } from '../../core/run.ts';
import type { Inputs } from '../../core/spec.ts';
import { appendSummary } from '../../core/summary.ts';
import { planDigest } from '../../terraform/digest.ts';
import { hasChanges } from '../../terraform/plan/changes.ts';
import type { Plan } from '../../terraform/plan/model.ts';
import { readPlan } from '../../terraform/plan/read.ts';
import { failedDocument, reviewDocument } from '../../terraform/plan/review.ts';
import { extractSchemas } from '../../terraform/plan/schema.ts';
import { fileSource } from '../../terraform/plan/source.ts';
import { findTerraform, type TerraformTool } from '../../tools/terraform.ts';
import {
  CommandFailed,
  checkFormat,
  initialise,
  makePlan,
  type PlanResult,
  providerSchemas,
  type Session,
  showPlan,
  startSession,
  validate,
} from '../../tools/terraform-session.ts';
import { decide } from './decide.ts';
import { failureSummary, planSummary } from './render.ts';
import { spec } from './spec.ts';

type PlanInputs = Inputs<typeof spec>;
type PlanFinish = Finish<typeof spec>;

export async function main(inputs: PlanInputs): Promise<PlanFinish> {
  const folder = privateFolder('terraform');
  let tool: TerraformTool | undefined;
  try {
    tool = await findTerraform(inputs.tool, inputs.version, inputs.install);
    const session = startSession(tool, folder, inputs['working-directory'], inputs.timeout, inputs['pass-env']);
    const unformatted = await formatOf(session, inputs);
    await log.group('Initialise', () => initialise(session, inputs['backend-config']));
    await log.group('Validate', () => validate(session));
    const read = (planPath: string) => readSaved(session, planPath, inputs.environment);
    const planned = await log.group('Plan', () => makePlan(session, planOptions(inputs), read));
    return await publish(session, inputs, planned, unformatted);
  } catch (error) {
    // A missing tool or a command that was stopped: reviewers learn of it as of any other plan that is not there.
    if (error instanceof UserError) return publishFailure(folder, inputs, tool, error);
    throw error;
  }
}

async function formatOf(session: Session, { format }: PlanInputs): Promise<string[]> {
  if (format === 'off') return [];
  return log.group('Check format', () => checkFormat(session, format === 'fail' ? 'error' : 'warning'));
}

function planOptions(inputs: PlanInputs) {
  const { environment: name, refresh, destroy, parallelism, variables, targets } = inputs;
  return {
    name,
    refresh,
    destroy,
    parallelism,
    variables,
    targets,
    varFiles: inputs['var-files'],
    lockTimeoutMs: inputs['lock-timeout'],
  };
}

interface SavedPlan {
  readonly plan: Plan;
  /** Path of the plan as JSON. */
  readonly json: string;
  readonly schemas: string | undefined;
}

/** The plan is shown once, as JSON; text is never asked for. From here on its secrets are hidden wherever they appear. */
async function readSaved(session: Session, planPath: string, name: string): Promise<SavedPlan> {
  const [json, schemas] = await Promise.all([showPlan(session, planPath), providerSchemas(session)]);
  const plan = readPlan(fileSource(json), name);
  for (const value of plan.secrets) redactor.add(value);
  return { plan, json, schemas };
}

async function publish(
  session: Session,
  inputs: PlanInputs,
  planned: PlanResult<SavedPlan>,
  unformatted: readonly string[],
): Promise<PlanFinish> {
  const { exitCode, toolCounts, planPath } = planned;
  const { plan, json, schemas } = planned.read;
  const { counts } = plan;
  const decision = decide({ exitCode, toolCounts, errored: plan.errored, counts, unformatted, format: inputs.format });
  const { verdict, failureReason } = decision;

  const digest = planDigest(plan.document, digestKey(inputs));
  const reviewPath = writeReview(
    session.folder,
    inputs,
    reviewDocument(plan, digest, redactor, schemasOf(plan, schemas)),
  );
  // Digest and review read the plan again: it has to be the plan whose secrets are known.
  plan.document.source.check?.();
  const evidencePath = writeEvidence({
    action: spec.name,
    verdict,
    failureReason,
    subjects: [{ name: `terraform-plan:${inputs.environment}`, digest: { hmacSha256: digest } }],
    result: {
      environment: inputs.environment,
      tool: session.tool.name,
      toolVersion: session.tool.version,
      toolOrigin: session.tool.origin,
      counts,
    },
  });
  const headline = `${counts.add} to add, ${counts.change} to change, ${counts.destroy} to destroy`;
  if (inputs.summary) await appendSummary(planSummary(inputs.environment, headline, plan, redactor));
  return {
    verdict,
    failureReason,
    message: decision.problem ?? `Plan for ${inputs.environment}: ${headline}.`,
    outputs: {
      'has-changes': hasChanges(plan),
      add: counts.add,
      change: counts.change,
      destroy: counts.destroy,
      'plan-path': planPath,
      'plan-json-path': json,
      'schema-path': schemas,
      'review-path': reviewPath,
      'plan-digest': digest,
      'tool-version': session.tool.version,
      'evidence-path': evidencePath,
    },
  };
}

/** A plan that could not be made is news for reviewers, too: the report gets a document that says why. */
async function publishFailure(
  folder: string,
  inputs: PlanInputs,
  tool: TerraformTool | undefined,
  failure: UserError,
): Promise<PlanFinish> {
  const { message, reason } = failure;
  const { verdict, diagnostics } =
    failure instanceof CommandFailed ? failure : { verdict: 'error' as const, diagnostics: [] };
  const problems = diagnostics.map(({ summary, file, line }) => ({ summary, file, line }));
  const reviewPath = writeReview(folder, inputs, [failedDocument({ reason, message, problems }, redactor)]);
  const evidencePath = writeEvidence({
    action: spec.name,
    verdict,
    failureReason: reason,
    result: {
      environment: inputs.environment,
      tool: inputs.tool,
      toolVersion: tool?.version,
      toolOrigin: tool?.origin,
      message,
    },
  });
  if (inputs.summary) await appendSummary(failureSummary(inputs.environment, message));
  return {
    verdict,
    failureReason: reason,
    message,
    outputs: { 'review-path': reviewPath, 'tool-version': tool?.version, 'evidence-path': evidencePath },
  };
}

function* entriesOf({ changes, drift }: Plan) {
  yield* changes;
  yield* drift;
}

/** With the schemas of its types a plan is compared as the provider would: sets without order. */
function schemasOf(plan: Plan, file: string | undefined): string | undefined {
  if (file === undefined) return undefined;
  try {
    return extractSchemas(fileSource(file), 'providers', entriesOf(plan));
  } catch (error) {
    log.debug(`The schemas of the providers cannot be read: ${messageOf(error)}`);
    return undefined;
  }
}

function writeReview(folder: string, inputs: PlanInputs, document: Iterable<string>): string {
  const file = path.join(folder, `${inputs.environment}.review.json`);
  writePrivateParts(file, document);
  return file;
}

/** Without a key of the caller's, at least digests of different repositories and environments cannot be compared. */
function digestKey(inputs: PlanInputs): string {
  return (
    inputs['digest-key'] ??
    `sluice ${process.env.GITHUB_REPOSITORY_ID ?? process.env.GITHUB_REPOSITORY ?? ''} ${inputs.environment}`
  );
}
