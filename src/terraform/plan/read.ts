/**
 * The only door through which a plan comes in. Unknown keys are ignored, as the format's rule for minor versions asks;
 * an unknown major version and a document of another shape are refused.
 */
import { actionOf } from './actions.ts';
import { isArray, isObject, type Json, type JsonObject, own, ownList, ownString } from './json.ts';
import type {
  Check,
  Deferred,
  Importing,
  Invocation,
  NamedPlan,
  OutputEntry,
  Plan,
  PlanFailure,
  ResourceEntry,
  Step,
  ValueChange,
} from './model.ts';
import { type Origin, otherDocument, readDocuments, unreadable } from './source.ts';

/**
 * Reads the document that `terraform show -json` (or `tofu show -json`) wrote for a saved plan.
 * @param name What the caller calls this plan; for messages.
 * @throws UserError that names what was found and the remedy, when this is not exactly one plan.
 */
export function readPlan(bytes: Uint8Array | string, name: string): Plan {
  const plans = readPlans(bytes, name);
  const [first] = plans;
  if (first === undefined || plans.length > 1) {
    throw unreadable(
      { input: 'plans', name },
      `holds ${plans.length} plans`,
      'invalid-input',
      'Give one file per plan',
    );
  }
  return first.plan;
}

/**
 * Reads one plan, or several with one per line; those are named `NAME[1]`, `NAME[2]` and so on.
 * @throws UserError as {@link readPlan}.
 */
export function readPlans(bytes: Uint8Array | string, name: string): readonly NamedPlan[] {
  const documents = readDocuments(bytes, { input: 'plans', name });
  return documents.map((document, index) => {
    const single = documents.length === 1 ? name : `${name}[${index + 1}]`;
    return { name: single, plan: planOf(document, { input: 'plans', name: single }) };
  });
}

function planOf(document: JsonObject, origin: Origin): Plan {
  const other = otherDocument(document);
  if (other !== undefined) throw unreadable(origin, other, 'not-a-plan');
  const formatVersion = ownString(document, 'format_version') ?? '';
  // 0.x is what versions before 1.1 wrote: the same shape.
  if (!/^[01]\.\d+$/.test(formatVersion)) {
    const found = JSON.stringify(own(document, 'format_version')).slice(0, 40);
    throw unreadable(
      origin,
      `has the plan format version ${found}, of which only 0.x and 1.x are known`,
      'plan-version-unknown',
      'Use a newer version of this action, or an older Terraform',
    );
  }
  const reader = entryReader(origin);
  const changes = reader.list(document, 'resource_changes').map((entry) => reader.resource(entry, 'resource_changes'));
  const drift = reader.list(document, 'resource_drift').map((entry) => reader.resource(entry, 'resource_drift'));
  const errored = own(document, 'errored') === true;
  const complete = own(document, 'complete');
  const applyable = own(document, 'applyable');
  const failure = failureOf(own(document, 'sluice_failure'));
  const toolVersion = ownString(document, 'terraform_version');
  return {
    formatVersion,
    ...(toolVersion === undefined ? {} : { toolVersion }),
    changes,
    drift: drift.filter((entry) => entry.action !== 'no-op' || entry.previousAddress !== undefined),
    outputs: reader.outputs(document),
    checks: reader.list(document, 'checks').map(checkOf),
    deferred: reader.list(document, 'deferred_changes').map((entry) => reader.deferred(entry)),
    invocations: reader.list(document, 'action_invocations').map(invocationOf),
    relevant: relevantOf(document),
    errored,
    ...(failure === undefined ? {} : { failure }),
    ...(typeof complete === 'boolean' ? { complete } : {}),
    ...(typeof applyable === 'boolean' ? { applyable } : {}),
    refreshOnly: own(document, 'resource_changes') === undefined && !errored && applyable !== false && drift.length > 0,
    document,
  };
}

function entryReader(origin: Origin) {
  function malformed(what: string): never {
    throw unreadable(origin, `is a damaged plan: ${what}`, 'plan-malformed', 'Make the plan again');
  }
  function list(parent: JsonObject, key: string): readonly JsonObject[] {
    const found = own(parent, key);
    if (found === undefined || found === null) return [];
    if (!isArray(found) || !found.every(isObject)) malformed(`"${key}" is no list of objects`);
    return found as readonly JsonObject[];
  }
  function change(parent: JsonObject, where: string): { vector: readonly string[]; value: ValueChange } {
    const vector = own(parent, 'actions');
    if (!isArray(vector) || vector.length === 0 || !vector.every((verb) => typeof verb === 'string')) {
      malformed(`an entry of "${where}" has no actions`);
    }
    const value = {
      before: own(parent, 'before'),
      after: own(parent, 'after'),
      unknown: own(parent, 'after_unknown'),
      beforeSensitive: own(parent, 'before_sensitive'),
      afterSensitive: own(parent, 'after_sensitive'),
      replacePaths: ownList(parent, 'replace_paths').map(pathOf),
    };
    return { vector: vector as readonly string[], value };
  }
  function resource(entry: JsonObject, where: string): ResourceEntry {
    const address = ownString(entry, 'address');
    if (address === undefined || address === '') malformed(`an entry of "${where}" has no address`);
    const inner = own(entry, 'change');
    if (!isObject(inner)) malformed(`an entry of "${where}" has no change`);
    const { vector, value } = change(inner, where);
    const mode = ownString(entry, 'mode');
    const module = ownString(entry, 'module_address');
    const deposed = ownString(entry, 'deposed');
    const previousAddress = ownString(entry, 'previous_address');
    const reason = ownString(entry, 'action_reason');
    const importing = importingOf(own(inner, 'importing'));
    return {
      address,
      ...(module === undefined ? {} : { module }),
      mode: mode === 'data' || mode === 'ephemeral' ? mode : 'managed',
      type: ownString(entry, 'type') ?? '',
      name: ownString(entry, 'name') ?? '',
      provider: ownString(entry, 'provider_name') ?? '',
      ...(deposed === undefined || deposed === '' ? {} : { deposed }),
      ...(previousAddress === undefined || previousAddress === address ? {} : { previousAddress }),
      // Ephemeral resources, which OpenTofu lists with verbs of its own, are opened and closed: nothing stays of them.
      action: mode === 'ephemeral' ? 'open' : actionOf(vector),
      vector,
      ...(reason === undefined ? {} : { reason }),
      change: value,
      ...(importing === undefined ? {} : { importing }),
      generatesConfig: ownString(inner, 'generated_config') !== undefined,
    };
  }
  function outputs(document: JsonObject): readonly OutputEntry[] {
    const found = own(document, 'output_changes');
    if (found === undefined || found === null) return [];
    if (!isObject(found)) malformed('"output_changes" is no object');
    return Object.entries(found).map(([output, entry]) => {
      if (!isObject(entry)) malformed('an entry of "output_changes" is no object');
      const { vector, value } = change(entry, 'output_changes');
      return { name: output, action: actionOf(vector), vector, change: value };
    });
  }
  function deferred(entry: JsonObject): Deferred {
    const inner = own(entry, 'resource_change');
    if (!isObject(inner)) malformed('an entry of "deferred_changes" has no change');
    return { reason: ownString(entry, 'reason') ?? 'unknown', entry: resource(inner, 'deferred_changes') };
  }
  return { list, resource, outputs, deferred };
}

function pathOf(path: Json): readonly Step[] {
  return isArray(path) ? path.filter((step): step is Step => typeof step === 'string' || typeof step === 'number') : [];
}

function importingOf(importing: Json | undefined): Importing | undefined {
  if (!isObject(importing)) return undefined;
  const identity = own(importing, 'identity');
  if (identity !== undefined && identity !== null) return { by: 'identity', value: identity };
  const id = own(importing, 'id');
  if (typeof id === 'string' && id !== '') return { by: 'id', value: id };
  return { by: own(importing, 'unknown') === true ? 'unknown' : 'unspecified' };
}

function checkOf(check: JsonObject): Check {
  const address = own(check, 'address');
  const status = ownString(check, 'status');
  const problems = ownList(check, 'instances').flatMap((instance) =>
    ownList(instance, 'problems').map((problem) => ownString(problem, 'message') ?? ''),
  );
  return {
    address: ownString(address, 'to_display') ?? '',
    kind: ownString(address, 'kind') ?? '',
    status: status === 'pass' || status === 'fail' || status === 'error' ? status : 'unknown',
    problems: problems.filter((message) => message !== ''),
  };
}

function invocationOf(invocation: JsonObject): Invocation {
  const lifecycle = own(invocation, 'lifecycle_action_trigger');
  const trigger = ownString(lifecycle, 'triggering_resource_address');
  const event = ownString(lifecycle, 'action_trigger_event');
  return {
    address: ownString(invocation, 'address') ?? '',
    ...(trigger === undefined ? {} : { trigger }),
    ...(event === undefined ? {} : { event }),
  };
}

function relevantOf(document: JsonObject): Plan['relevant'] {
  return ownList(document, 'relevant_attributes').map((entry) => ({
    resource: ownString(entry, 'resource') ?? '',
    path: pathOf(own(entry, 'attribute') ?? null),
  }));
}

function failureOf(failure: Json | undefined): PlanFailure | undefined {
  const message = ownString(failure, 'message');
  if (message === undefined) return undefined;
  const problems = ownList(failure, 'problems').map((problem) => {
    const file = ownString(problem, 'file');
    const line = own(problem, 'line');
    return {
      summary: ownString(problem, 'summary') ?? '',
      ...(file === undefined ? {} : { file }),
      ...(typeof line === 'number' ? { line } : {}),
    };
  });
  return { message, problems };
}
