/** The way from files of plans to reports: the same as in a pull request, without anything of GitHub. */
import { decide } from '../actions/terraform-plan-comment/decide.ts';
import { renderPlans } from '../actions/terraform-plan-comment/render.ts';
import { summaryJson } from '../actions/terraform-plan-comment/summary.ts';
import type { UserError } from '../core/errors.ts';
import { redactor } from '../core/redact.ts';
import { composeReport } from '../core/report.ts';
import type { Verdict } from '../core/spec.ts';
import { openInput, readPlanFiles } from '../terraform/plan/files.ts';
import { readSchemas } from '../terraform/plan/schema.ts';

export interface ReviewRequest {
  /** Absolute paths. */
  readonly plans: readonly { readonly name: string; readonly file: string }[];
  readonly schemas: readonly { readonly name: string; readonly file: string }[];
  readonly protectedTypes: readonly string[];
}

export interface Review {
  readonly verdict: Verdict;
  readonly hasChanges: boolean;
  /** The first plan that cannot be read; the report shows it as failed beside the others. */
  readonly problem: UserError | undefined;
  /**
   * The report.
   * @param maxLength In characters.
   * @param fullReport Where more can be read, behind "the full report is in".
   */
  readonly markdown: (maxLength: number, fullReport?: string) => string;
  /** Numbers and addresses, no values; in parts that each end with a line. */
  readonly json: () => Iterable<string>;
}

/** @throws UserError for schemas that cannot be read. */
export function reviewFiles(request: ReviewRequest): Review {
  const lines = request.plans.map(({ name, file }) => `${name}=${file}`);
  const { plans, problem } = readPlanFiles(lines, []);
  for (const { plan } of plans) for (const value of plan.secrets) redactor.add(value);
  const redact = (text: string) => redactor.redact(text);
  const schemas = new Map(
    request.schemas.map(({ name, file }) => [name, readSchemas(openInput('schemas', name, file), name)]),
  );
  const decision = decide(plans, { protectedTypes: request.protectedTypes, schemas });
  return {
    verdict: decision.verdict,
    hasChanges: decision.hasChanges,
    problem,
    markdown: (maxLength, fullReport) => {
      // The documents that terraform-plan leaves for reviewers say which plan they are of.
      const planDigests = new Map(
        plans.flatMap(({ name, plan: { digest } }) => (digest === undefined ? [] : [[name, digest]])),
      );
      const sections = renderPlans(decision, { title: 'Terraform plan', planDigests, redact });
      const { body } = composeReport(sections, maxLength, fullReport === undefined ? {} : { fullReport });
      // What was shown of a plan was read again: it has to be the plan whose secrets are known.
      for (const { plan } of plans) plan.document.source.check?.();
      return body;
    },
    json: () => summaryJson(decision, redact),
  };
}
