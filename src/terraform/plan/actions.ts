/**
 * The algebra of plan actions. Terraform describes each change by a list of verbs; this is the one place that reads it.
 * Source of the vectors: the plan representation of `terraform show -json` and the one of OpenTofu.
 */

/**
 * `replace` destroys first, `replace-create-first` creates first, `replace-forget` creates a new object and leaves the old
 * one alone; `unknown` is a vector that no known version writes.
 */
export type Action =
  | 'no-op'
  | 'create'
  | 'read'
  | 'update'
  | 'delete'
  | 'replace'
  | 'replace-create-first'
  | 'replace-forget'
  | 'forget'
  | 'open'
  | 'unknown';

const vectors: ReadonlyMap<string, Action> = new Map([
  ['no-op', 'no-op'],
  ['create', 'create'],
  ['read', 'read'],
  ['update', 'update'],
  ['delete', 'delete'],
  ['delete,create', 'replace'],
  ['create,delete', 'replace-create-first'],
  // Terraform writes create first, OpenTofu forget first: the same thing.
  ['create,forget', 'replace-forget'],
  ['forget,create', 'replace-forget'],
  ['forget', 'forget'],
  // Ephemeral resources, which OpenTofu lists: they are opened, never changed.
  ['open', 'open'],
]);

export function actionOf(vector: readonly string[]): Action {
  return vectors.get(vector.join(',')) ?? 'unknown';
}

/** The numbers of a plan. `add`, `change` and `destroy` are those that Terraform prints. */
export interface Counts {
  readonly add: number;
  readonly change: number;
  readonly destroy: number;
  /** Replacements in both orders; each is in `add` and `destroy` too. */
  readonly replace: number;
  readonly import: number;
  /** Entries whose address differs from the previous one. */
  readonly move: number;
  /** Objects that leave the state and stay in the cloud. */
  readonly forget: number;
  /** Data sources that can only be read during apply. */
  readonly read: number;
  /** Objects that changed outside of Terraform. */
  readonly drift: number;
  /** Root outputs that change. */
  readonly outputsChanged: number;
  /** Changes whose verbs are not known to this version; those that contain a delete are in `destroy`. */
  readonly unknown: number;
  /** Provider actions that the apply invokes. */
  readonly invoke: number;
  /** Changes that Terraform put off to a later plan. */
  readonly deferred: number;
}

export type CountKey = keyof Counts;

export const noCounts: Counts = {
  add: 0,
  change: 0,
  destroy: 0,
  replace: 0,
  import: 0,
  move: 0,
  forget: 0,
  read: 0,
  drift: 0,
  outputsChanged: 0,
  unknown: 0,
  invoke: 0,
  deferred: 0,
};

export function sumCounts(all: Iterable<Counts>): Counts {
  const sum: Record<CountKey, number> = { ...noCounts };
  for (const counts of all) for (const key of Object.keys(sum) as CountKey[]) sum[key] += counts[key];
  return sum;
}

interface Countable {
  readonly action: Action;
  readonly vector: readonly string[];
  readonly previousAddress?: string | undefined;
  readonly importing?: object | undefined;
}

/** What one resource change adds to the numbers. */
export function countChange(change: Countable, into: Record<CountKey, number>): void {
  if (change.importing !== undefined) into.import += 1;
  if (change.previousAddress !== undefined) into.move += 1;
  switch (change.action) {
    case 'create':
      into.add += 1;
      break;
    case 'update':
      into.change += 1;
      break;
    case 'delete':
      into.destroy += 1;
      break;
    case 'replace':
    case 'replace-create-first':
      into.add += 1;
      into.destroy += 1;
      into.replace += 1;
      break;
    case 'replace-forget':
      into.add += 1;
      into.forget += 1;
      break;
    case 'forget':
      into.forget += 1;
      break;
    case 'read':
      into.read += 1;
      break;
    case 'unknown':
      into.unknown += 1;
      // A verb nobody knows must not hide a deletion: what contains a delete counts as one.
      if (change.vector.includes('delete')) into.destroy += 1;
      break;
    case 'no-op':
    case 'open':
      break;
  }
}

const reasons: ReadonlyMap<string, string> = new Map([
  ['replace_because_cannot_update', 'it cannot be updated in place'],
  ['replace_because_tainted', 'it is tainted'],
  ['replace_by_request', 'it was asked for with -replace'],
  ['replace_by_triggers', 'something in its replace_triggered_by changes'],
  ['delete_because_no_resource_config', 'it is no longer in the configuration'],
  ['delete_because_wrong_repetition', 'count or for_each was added or removed'],
  ['delete_because_count_index', 'its index is outside of count'],
  ['delete_because_each_key', 'its key is no longer in for_each'],
  ['delete_because_no_module', 'its module is no longer in the configuration'],
  ['delete_because_no_move_target', 'it was moved to an address that is not in the configuration'],
  ['delete_because_enabled_false', 'the configuration says enabled = false'],
  ['read_because_config_unknown', 'its configuration is known only after apply'],
  ['read_because_dependency_pending', 'it depends on a change of this plan'],
  ['read_because_check_nested', 'it belongs to a check'],
  ['forgot_because_lifecycle_destroy_in_state', 'the state says destroy = false'],
  ['forgot_because_lifecycle_destroy_in_config', 'the configuration says destroy = false'],
]);

/** The reason in words; `undefined` for no reason and for words of a newer version, which are only for display. */
export function reasonInWords(reason: string | undefined): string | undefined {
  return reason === undefined ? undefined : reasons.get(reason);
}

const deferralReasons: ReadonlyMap<string, string> = new Map([
  ['instance_count_unknown', 'count or for_each is known only after apply'],
  ['resource_config_unknown', 'its configuration is known only after apply'],
  ['provider_config_unknown', 'the configuration of its provider is known only after apply'],
  ['deferred_prereq', 'something it depends on was put off'],
  ['absent_prereq', 'something it depends on does not exist yet'],
]);

export function deferralInWords(reason: string): string {
  return deferralReasons.get(reason) ?? 'the provider cannot plan it yet';
}
