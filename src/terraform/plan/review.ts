import { canonicalJson, isArray, isObject, type Json } from './json.ts';
import { hides, markOf } from './marks.ts';
import type { Plan, ResourceEntry } from './model.ts';
import { readJson } from './source.ts';

/**
 * The plan as reviewers may have it: the same shape as `terraform show -json`, so that everything that reads a plan reads
 * this one too, but only the parts that describe changes, and no sensitive value. It can be handed from job to job, which
 * a plan file or its plain JSON cannot.
 */

/** How secrets are taken out; digests are salted per process, so equal secrets of one plan stay equal and nothing else can be learnt. */
export interface Redaction {
  redact(text: string): string;
  digest(value: string): string;
}

/** Why there is no plan, for the report of a run in which planning failed. */
export interface PlanFailure {
  readonly reason: string;
  readonly message: string;
  readonly problems: readonly { readonly summary: string; readonly file?: string; readonly line?: number }[];
}

/**
 * Variables, prior state, planned values and configuration hold values without marks and are left out whole, and so is
 * what a plan leaves as it is.
 */
const shownKeys = [
  'format_version',
  'terraform_version',
  'output_changes',
  'checks',
  'deferred_changes',
  'deferred_action_invocations',
  'action_invocations',
  'complete',
  'applyable',
  'errored',
] as const;

/** Pairs of a value and the marks that lie beside it, in changes and in action invocations. */
const marksOf: Readonly<Record<string, string>> = {
  before: 'before_sensitive',
  after: 'after_sensitive',
  config_values: 'config_sensitive',
};

/**
 * The document in parts, so that a plan of any size can be written.
 * @param digest The plan's own digest, which cannot be computed from what is left of it.
 * @param schemas Those of its types, from `extractSchemas`; they hold nothing of the plan.
 */
export function* reviewDocument(plan: Plan, digest: string, redaction: Redaction, schemas?: string): Generator<string> {
  const { document } = plan;
  yield '{';
  for (const key of shownKeys) {
    const value = document.member(key);
    if (value !== undefined) yield `${JSON.stringify(key)}:${canonicalJson(clean(value, redaction))},`;
  }
  // Without the list the plan would only refresh.
  if (document.members.has('resource_changes')) yield* list('resource_changes', plan.changes, plan, redaction);
  yield* list('resource_drift', plan.drift, plan, redaction);
  if (schemas !== undefined) yield `"sluice_schemas":${schemas},`;
  yield `"sluice_plan_digest":${JSON.stringify(digest)}}\n`;
}

function* list(
  key: string,
  entries: Iterable<ResourceEntry>,
  { document }: Plan,
  redaction: Redaction,
): Generator<string> {
  yield `${JSON.stringify(key)}:[`;
  let separator = '';
  for (const { span } of entries) {
    const entry = readJson(document.source, span);
    yield `${separator}${canonicalJson(clean(entry, redaction))}`;
    separator = ',';
  }
  yield '],';
}

/** The document of a plan that could not be made. Readers see a plan that errored; ours also read why. */
export function failedDocument(failure: PlanFailure, redaction: Redaction): string {
  const document = { format_version: '1.2', errored: true, sluice_failure: failure as unknown as Json };
  return `${canonicalJson(clean(document, redaction))}\n`;
}

function clean(value: Json, redaction: Redaction): Json {
  if (typeof value === 'string') return redaction.redact(value);
  if (isArray(value)) return value.map((item) => clean(item, redaction));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => {
      const marks = marksOf[key];
      return [
        redaction.redact(key),
        marks === undefined ? clean(member, redaction) : cleanMarked(member, value[marks], redaction),
      ];
    }),
  );
}

/** A value beside its marks. What is taken out leaves a digest, so that a secret that changes still reads as a change. */
function cleanMarked(value: Json, marks: Json | undefined, redaction: Redaction): Json {
  if (value === null) return null;
  if (hides(marks, value)) return `(sensitive ${redaction.digest(canonicalJson(value))})`;
  if (typeof value === 'string') {
    const redacted = redaction.redact(value);
    return redacted === value ? value : `${redacted} (digest ${redaction.digest(value)})`;
  }
  if (isArray(value)) return value.map((item, index) => cleanMarked(item, markOf(marks, index), redaction));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [
      redaction.redact(key),
      cleanMarked(member, markOf(marks, key), redaction),
    ]),
  );
}
