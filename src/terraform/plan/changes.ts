/** From the entries of a plan to the changes a reviewer reads, and to the numbers. */
import { type Action, type CountKey, type Counts, countChange, noCounts, reasonInWords } from './actions.ts';
import { type AttributeChange, diffChange } from './diff.ts';
import type { Importing, OutputEntry, Plan, ResourceEntry } from './model.ts';
import { appendStep, pathText } from './path.ts';
import { noSchemas, type Schemas } from './schema.ts';
import { collectSensitive } from './secrets.ts';

/** One planned change, or one drift, of one object. */
export interface Change {
  readonly address: string;
  readonly module?: string;
  readonly mode: ResourceEntry['mode'];
  readonly type: string;
  readonly provider: string;
  readonly deposed?: string;
  readonly action: Action;
  readonly vector: readonly string[];
  readonly previousAddress?: string;
  readonly importing?: Importing;
  readonly generatesConfig: boolean;
  /** `action_reason` as written. */
  readonly reason?: string;
  /** The same in words, as a clause without full stop. */
  readonly reasonText?: string;
  /** Attributes that force the replacement: `default_node_pool[0].vm_size`. */
  readonly forcingPaths: readonly string[];
  readonly attributes: readonly AttributeChange[];
  readonly cosmetic: number;
}

/** Whether the change takes an existing object away; unknown verbs count by what they contain. */
export function destroys(change: Pick<Change, 'vector'>): boolean {
  return change.vector.includes('delete');
}

export function replaces(change: Pick<Change, 'action'>): boolean {
  return change.action === 'replace' || change.action === 'replace-create-first';
}

interface DescribeOptions {
  readonly schemas?: Schemas;
  readonly isSecret?: (text: string) => boolean;
}

export function describeEntry(entry: ResourceEntry, { schemas = noSchemas, isSecret }: DescribeOptions = {}): Change {
  // Only what leaves the state is forgotten: the object keeps every attribute, so there is no difference to show.
  const silent = entry.action === 'forget' || entry.action === 'no-op';
  const diff = silent
    ? { attributes: [], cosmetic: 0 }
    : diffChange(entry.change, { shape: schemas(entry), ...(isSecret === undefined ? {} : { isSecret }) });
  const { address, mode, type, provider, action, vector, generatesConfig } = entry;
  const reasonText = reasonInWords(entry.reason);
  return {
    address,
    ...(entry.module === undefined ? {} : { module: entry.module }),
    mode,
    type,
    provider,
    ...(entry.deposed === undefined ? {} : { deposed: entry.deposed }),
    action,
    vector,
    ...(entry.previousAddress === undefined ? {} : { previousAddress: entry.previousAddress }),
    ...(entry.importing === undefined ? {} : { importing: entry.importing }),
    generatesConfig,
    ...(entry.reason === undefined ? {} : { reason: entry.reason }),
    ...(reasonText === undefined ? {} : { reasonText }),
    forcingPaths: [...new Set(entry.change.replacePaths.map(pathText))].filter((path) => path !== ''),
    attributes: diff.attributes,
    cosmetic: diff.cosmetic,
  };
}

/** Whether there is anything to tell about an entry. */
function isShown(entry: ResourceEntry): boolean {
  if (entry.action === 'open') return false;
  return entry.action !== 'no-op' || entry.previousAddress !== undefined || entry.importing !== undefined;
}

/** One output of the root module that changes. */
export interface OutputChange {
  readonly name: string;
  readonly action: Action;
  readonly attributes: readonly AttributeChange[];
}

/** Everything in a plan that a reviewer reads. */
export interface Described {
  /** In the order of the plan, which is by address. */
  readonly changes: readonly Change[];
  /** What changed outside of Terraform. */
  readonly drift: readonly Change[];
  readonly outputs: readonly OutputChange[];
  readonly deferred: readonly { readonly reason: string; readonly change: Change }[];
}

export function describePlan(plan: Plan, schemas: Schemas = noSchemas): Described {
  const secrets = new Set(collectSensitive(plan).filter((value) => value.length >= minTaintLength));
  const isSecret = (text: string) => secrets.has(text);
  const describe = (entry: ResourceEntry) => describeEntry(entry, { schemas, isSecret });
  return {
    changes: plan.changes.filter(isShown).map(describe),
    drift: plan.drift.filter(isShown).map(describe),
    outputs: plan.outputs.filter(isOutputChange).map((entry) => ({
      name: entry.name,
      action: entry.action,
      attributes: diffChange(entry.change, { root: appendStep('', entry.name), isSecret }).attributes,
    })),
    deferred: plan.deferred.map(({ reason, entry }) => ({ reason, change: describe(entry) })),
  };
}

/** The planned changes alone. */
export function changesOf(plan: Plan, schemas: Schemas = noSchemas): readonly Change[] {
  return describePlan(plan, schemas).changes;
}

// Shorter secrets are hidden where they are marked; hiding each "1" because one of them is secret would hide the plan.
const minTaintLength = 4;

function isOutputChange(entry: OutputEntry): boolean {
  return entry.action !== 'no-op';
}

export function countPlan(plan: Plan): Counts {
  const counts: Record<CountKey, number> = { ...noCounts };
  for (const entry of plan.changes) countChange(entry, counts);
  counts.drift = plan.drift.length;
  counts.outputsChanged = plan.outputs.filter(isOutputChange).length;
  counts.invoke = plan.invocations.length;
  counts.deferred = plan.deferred.length;
  return counts;
}

/** Whether applying the plan does anything: also when it only moves, imports, forgets, reads or sets outputs. */
export function hasChanges(plan: Plan): boolean {
  const { drift, ...counts } = countPlan(plan);
  return Object.values(counts).some((count) => count > 0) || (drift > 0 && plan.refreshOnly) || plan.applyable === true;
}
