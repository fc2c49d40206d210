/** From the entries of a plan to the changes a reviewer reads, and to the numbers. */
import { type LazyList, mapLazy } from '../../core/lazy-list.ts';
import { once } from '../../core/once.ts';
import { type Action, reasonInWords } from './actions.ts';
import { type AttributeChange, type Diff, diffChange } from './diff.ts';
import type { Importing, Plan, ResourceEntry } from './model.ts';
import { appendStep, pathText } from './path.ts';
import { noSchemas, type Schemas } from './schema.ts';

/** One planned change, or one drift, of one object. */
export interface Change {
  readonly address: string;
  readonly module: string | undefined;
  readonly mode: ResourceEntry['mode'];
  readonly type: string;
  readonly provider: string;
  readonly deposed: string | undefined;
  readonly action: Action;
  readonly vector: readonly string[];
  readonly previousAddress: string | undefined;
  readonly importing: Importing | undefined;
  readonly generatesConfig: boolean;
  /** `action_reason` as written. */
  readonly reason: string | undefined;
  /** The same in words, as a clause without full stop. */
  readonly reasonText: string | undefined;
  /** Attributes that force the replacement: `default_node_pool[0].vm_size`. */
  readonly forcingPaths: readonly string[];
  /** What differs. It is read and compared when it is first asked for, so ask only for what is shown. */
  readonly diff: () => Diff;
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
  const { address, module, mode, type, provider, deposed, action, vector } = entry;
  const { previousAddress, importing, generatesConfig, reason, replacePaths } = entry;
  return {
    address,
    module,
    mode,
    type,
    provider,
    deposed,
    action,
    vector,
    previousAddress,
    importing,
    generatesConfig,
    reason,
    reasonText: reasonInWords(reason),
    forcingPaths:
      replacePaths.length === 0 ? noPaths : [...new Set(replacePaths.map(pathText))].filter((path) => path !== ''),
    diff: once(() => diffOf(entry, schemas, isSecret)),
  };
}

const noPaths: readonly string[] = [];

function diffOf(entry: ResourceEntry, schemas: Schemas, isSecret: DescribeOptions['isSecret']): Diff {
  // Only what leaves the state is forgotten: the object keeps every attribute, so there is no difference to show.
  if (entry.action === 'forget' || entry.action === 'no-op') return { attributes: [], cosmetic: 0 };
  return diffChange(entry.change(), { shape: schemas(entry), ...(isSecret === undefined ? {} : { isSecret }) });
}

/** One output of the root module that changes. */
export interface OutputChange {
  readonly name: string;
  readonly action: Action;
  /** As {@link Change.diff}. */
  readonly attributes: () => readonly AttributeChange[];
}

/** Everything in a plan that a reviewer reads. */
export interface Described {
  /** In the order of the plan, which is by address. */
  readonly changes: LazyList<Change>;
  /** What changed outside of Terraform. */
  readonly drift: LazyList<Change>;
  readonly outputs: readonly OutputChange[];
  readonly deferred: readonly { readonly reason: string; readonly change: Change }[];
}

export function describePlan(plan: Plan, schemas: Schemas = plan.schemas ?? noSchemas): Described {
  const isSecret = (text: string) => text.length >= minTaintLength && plan.secrets.has(text);
  const describe = (entry: ResourceEntry) => describeEntry(entry, { schemas, isSecret });
  return {
    changes: mapLazy(plan.changes, describe),
    drift: mapLazy(plan.drift, describe),
    outputs: plan.outputs
      .filter(({ action }) => action !== 'no-op')
      .map((entry) => ({
        name: entry.name,
        action: entry.action,
        attributes: once(() => diffChange(entry.change(), { root: appendStep('', entry.name), isSecret }).attributes),
      })),
    deferred: plan.deferred.map(({ reason, entry }) => ({ reason, change: describe(entry) })),
  };
}

// Shorter secrets are hidden where they are marked; hiding each "1" because one of them is secret would hide the plan.
const minTaintLength = 4;

/** Whether applying the plan does anything: also when it only moves, imports, forgets, reads or sets outputs. */
export function hasChanges(plan: Plan): boolean {
  const { drift, ...counts } = plan.counts;
  return Object.values(counts).some((count) => count > 0) || (drift > 0 && plan.refreshOnly) || plan.applyable === true;
}
