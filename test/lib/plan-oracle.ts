/**
 * Reads a plan the plain way: parses the whole document, then looks into it. It says what the reader of `src`, which walks
 * through the bytes and builds next to nothing, has to find.
 */
import { createHash } from 'node:crypto';
import { actionOf, type CountKey, countChange, noCounts } from '../../src/terraform/plan/actions.ts';
import { canonicalJson, isArray, isObject, type Json, own, ownList, ownString, parseJson, scalarText } from '../../src/terraform/plan/json.ts'; // biome-ignore format: one line
import type { Plan, ResourceEntry, ValueChange } from '../../src/terraform/plan/model.ts';
import { otherDocument } from '../../src/terraform/plan/source.ts';

/** What is compared of a plan; texts where the order of keys must not matter. */
export interface Facts {
  readonly format: string;
  readonly tool: string | undefined;
  readonly flags: readonly (boolean | undefined)[];
  readonly counts: Readonly<Record<CountKey, number>>;
  readonly changes: readonly string[];
  readonly drift: readonly string[];
  readonly deferred: readonly string[];
  readonly outputs: readonly string[];
  readonly checks: readonly string[];
  readonly invocations: readonly string[];
  readonly secrets: readonly string[];
}

/** Stands for a document that is refused as a damaged plan. */
export class Damaged extends Error {}

/** What the reader found. */
export function factsOf(plan: Plan): Facts {
  return {
    format: plan.formatVersion,
    tool: plan.toolVersion,
    flags: [plan.errored, plan.complete, plan.applyable, plan.refreshOnly],
    counts: plan.counts,
    changes: [...plan.changes].map(headOf),
    drift: [...plan.drift].map(headOf),
    deferred: plan.deferred.map(({ reason, entry }) => `${reason}: ${headOf(entry)}`),
    outputs: plan.outputs.map(({ name, action, vector, change }) => plainText({ name, action, vector, change: change() })),
    checks: plan.checks.map(plainText),
    invocations: plan.invocations.map(plainText),
    secrets: [...plan.secrets].map(brief).sort(),
  }; // biome-ignore format: one line each
}

function headOf({ span: _span, change, ...head }: ResourceEntry): string {
  return plainText({ ...head, changeSpan: undefined, change: change() });
}

/** Without what is undefined. */
function plainText(value: object): string {
  const plain = (inner: unknown): Json => {
    if (isArray(inner)) return inner.map(plain);
    if (!isObject(inner)) return inner as Json;
    return Object.fromEntries(
      Object.entries(inner)
        .filter(([, member]) => member !== undefined)
        .map(([key, member]) => [key, plain(member)]),
    );
  };
  return brief(canonicalJson(plain(value)));
}

/** A failure is to be read by people. */
function brief(text: string): string {
  const digest = () => createHash('sha256').update(text).digest('hex');
  return text.length < 3000 ? text : `${text.slice(0, 1000)}… ${digest()}`;
}

type Entry = Omit<ResourceEntry, 'span' | 'change'> & { readonly change: ValueChange };

/**
 * What is to be found.
 * @throws Damaged for what is no plan in shape.
 */
export function expectedFacts(text: string): Facts {
  const document = parseJson(text);
  const format = ownString(document, 'format_version');
  if (format === undefined || !/^[01]\.\d+$/.test(format)) throw new Damaged('format_version');
  const other = otherDocument((key) => own(document, key) !== undefined);
  if (other !== undefined) throw new Damaged(other);
  const all = listOf(document, 'resource_changes').map(entryOf);
  const changes = all.filter(tellsSomething);
  const drift = listOf(document, 'resource_drift').map(entryOf).filter(tellsSomething);
  const deferred = listOf(document, 'deferred_changes').map((entry) => {
    return `${ownString(entry, 'reason') ?? 'unknown'}: ${plainText(entryOf(own(entry, 'resource_change')))}`;
  });
  const outputs = Object.entries(membersOf(document, 'output_changes')).map(([name, entry]) => {
    const { vector, change } = changeOf(entry);
    return { name, action: actionOf(vector), vector, change };
  });
  const invocations = listOf(document, 'action_invocations').map((invocation) => {
    const trigger = own(invocation, 'lifecycle_action_trigger');
    return plainText({
      address: ownString(invocation, 'address') ?? '',
      trigger: ownString(trigger, 'triggering_resource_address'),
      event: ownString(trigger, 'action_trigger_event'),
    });
  });
  const checks = listOf(document, 'checks').flatMap(failuresOf);
  listOf(document, 'deferred_action_invocations');
  const errored = own(document, 'errored') === true;
  const applyable = flagOf(document, 'applyable');
  const counts = { ...noCounts };
  for (const entry of changes) countChange(entry, counts);
  return {
    format,
    tool: ownString(document, 'terraform_version'),
    flags: [
      errored,
      flagOf(document, 'complete'),
      applyable,
      own(document, 'resource_changes') === undefined && !errored && applyable !== false && drift.length > 0,
    ],
    counts: {
      ...counts,
      drift: drift.length,
      outputsChanged: outputs.filter(({ action }) => action !== 'no-op').length,
      invoke: invocations.length,
      deferred: deferred.length,
    },
    changes: changes.map(plainText),
    drift: drift.map(plainText),
    deferred,
    outputs: outputs.map(plainText),
    checks,
    invocations,
    secrets: [...secretsOf(document)].map(brief).sort(),
  };
}

function flagOf(document: Json, key: string): boolean | undefined {
  const flag = own(document, key);
  return typeof flag === 'boolean' ? flag : undefined;
}

function listOf(document: Json, key: string): readonly Json[] {
  const found = own(document, key) ?? null;
  if (found === null) return [];
  if (!isArray(found) || !found.every(isObject)) throw new Damaged(key);
  return found;
}

function membersOf(document: Json, key: string): Readonly<Record<string, Json>> {
  const found = own(document, key) ?? null;
  if (found === null) return {};
  if (!isObject(found) || !Object.values(found).every(isObject)) throw new Damaged(key);
  return found;
}

function changeOf(change: Json | undefined): { readonly vector: readonly string[]; readonly change: ValueChange } {
  const vector = own(change, 'actions');
  if (!isArray(vector) || vector.length === 0 || !vector.every((verb) => typeof verb === 'string')) {
    throw new Damaged('actions');
  }
  return {
    vector,
    change: {
      before: own(change, 'before'),
      after: own(change, 'after'),
      unknown: own(change, 'after_unknown'),
      beforeSensitive: own(change, 'before_sensitive'),
      afterSensitive: own(change, 'after_sensitive'),
      replacePaths: ownList(change, 'replace_paths').map((path) =>
        isArray(path) ? path.filter((step) => typeof step === 'string' || typeof step === 'number') : [],
      ),
    },
  };
}

function entryOf(entry: Json | undefined): Entry {
  const address = ownString(entry, 'address');
  const inner = own(entry, 'change');
  if (!address || !isObject(inner)) throw new Damaged('address or change');
  const mode = ownString(entry, 'mode');
  const texts = ['address', 'previous_address', 'module_address', 'type', 'provider_name', 'deposed', 'action_reason'];
  if (texts.some((key) => ownString(entry, key)?.includes('\0'))) throw new Damaged('NUL');
  const { vector, change } = changeOf(inner);
  const previous = ownString(entry, 'previous_address');
  return {
    address,
    module: ownString(entry, 'module_address') || undefined,
    mode: mode === 'data' || mode === 'ephemeral' ? mode : 'managed',
    type: ownString(entry, 'type') ?? '',
    provider: ownString(entry, 'provider_name') ?? '',
    deposed: ownString(entry, 'deposed') || undefined,
    previousAddress: previous === address ? undefined : previous || undefined,
    action: mode === 'ephemeral' ? 'open' : actionOf(vector),
    vector,
    reason: ownString(entry, 'action_reason') || undefined,
    importing: importingOf(own(inner, 'importing')),
    generatesConfig: ownString(inner, 'generated_config') !== undefined,
    replacePaths: change.replacePaths,
    change,
  };
}

function tellsSomething({ action, previousAddress, importing }: Entry): boolean {
  return action !== 'open' && (action !== 'no-op' || previousAddress !== undefined || importing !== undefined);
}

function importingOf(importing: Json | undefined): Entry['importing'] {
  if (!isObject(importing)) return undefined;
  const identity = own(importing, 'identity') ?? null;
  if (identity !== null) return { by: 'identity', value: identity };
  const id = ownString(importing, 'id');
  if (id) return { by: 'id', value: id };
  return { by: own(importing, 'unknown') === true ? 'unknown' : 'unspecified' };
}

/** Each instance that does not hold; without such a one, the check itself. */
function failuresOf(check: Json): readonly string[] {
  const fails = (each: Json) => ['fail', 'error'].includes(ownString(each, 'status') ?? '');
  const nameOf = (each: Json) => ownString(own(each, 'address'), 'to_display');
  const instances = ownList(check, 'instances').filter(fails);
  return [...instances, ...(instances.length === 0 && fails(check) ? [check] : [])].map((each) =>
    plainText({
      address: nameOf(each) ?? nameOf(check) ?? '',
      kind: ownString(own(check, 'address'), 'kind') ?? '',
      status: own(each, 'status'),
      problems: ownList(each, 'problems')
        .map((problem) => ownString(problem, 'message') ?? '')
        .filter((message) => message !== ''),
    }),
  );
}

// ------------------------------------------------------------------------------------------------ what is secret

function secretsOf(document: Json): ReadonlySet<string> {
  const found = new Set<string>();
  const change = (inner: Json | undefined) => {
    addMarked(found, own(inner, 'before'), own(inner, 'before_sensitive'));
    addMarked(found, own(inner, 'after'), own(inner, 'after_sensitive'));
  };
  for (const list of ['resource_changes', 'resource_drift']) {
    for (const entry of ownList(document, list)) change(own(entry, 'change'));
  }
  for (const entry of ownList(document, 'deferred_changes')) change(own(own(entry, 'resource_change'), 'change'));
  for (const entry of valuesOf(own(document, 'output_changes'))) change(entry);
  for (const list of ['action_invocations', 'deferred_action_invocations']) {
    for (const entry of ownList(document, list)) {
      const invocation = own(entry, 'action_invocation') ?? entry;
      addMarked(found, own(invocation, 'config_values'), own(invocation, 'config_sensitive'));
    }
  }
  for (const values of [own(document, 'planned_values'), own(own(document, 'prior_state'), 'values')]) {
    for (const output of valuesOf(own(values, 'outputs'))) {
      if (own(output, 'sensitive') === true) addAll(found, own(output, 'value'));
    }
    addModule(found, own(values, 'root_module'));
  }
  const given = own(document, 'variables');
  addVariables(found, own(own(document, 'configuration'), 'root_module'), (name) => {
    const value = own(own(given, name), 'value');
    return value === undefined ? [] : [value];
  });
  return found;
}

function addModule(found: Set<string>, module: Json | undefined): void {
  for (const resource of ownList(module, 'resources')) {
    addMarked(found, own(resource, 'values'), own(resource, 'sensitive_values'));
  }
  for (const child of ownList(module, 'child_modules')) addModule(found, child);
}

/** Marks that do not fit a value cover all of it. */
function addMarked(found: Set<string>, value: Json | undefined, mark: Json | undefined): void {
  if (value === undefined || value === null || !hasMark(mark)) return;
  if (isArray(mark) && isArray(value) && mark.length === value.length) {
    for (const [index, item] of value.entries()) addMarked(found, item, mark[index]);
  } else if (isObject(mark) && isObject(value)) {
    for (const [key, item] of Object.entries(value)) addMarked(found, item, own(mark, key));
  } else addAll(found, value);
}

function hasMark(mark: Json | undefined): boolean {
  return mark === true || valuesOf(mark).some(hasMark);
}

function addAll(found: Set<string>, value: Json | undefined): void {
  if (isArray(value) || isObject(value)) for (const item of valuesOf(value)) addAll(found, item);
  else if (value !== undefined && value !== null && value !== '' && typeof value !== 'boolean') {
    found.add(scalarText(value));
  }
}

function valuesOf(value: Json | undefined): readonly Json[] {
  return isArray(value) ? value : isObject(value) ? Object.values(value) : [];
}

function addVariables(found: Set<string>, module: Json | undefined, argument: (name: string) => readonly Json[]): void {
  const variables = own(module, 'variables');
  for (const [name, variable] of isObject(variables) ? Object.entries(variables) : []) {
    if (own(variable, 'sensitive') === true) {
      for (const value of [own(variable, 'default'), ...argument(name)]) addAll(found, value);
    }
  }
  const calls = own(module, 'module_calls');
  for (const call of isObject(calls) ? Object.values(calls) : []) {
    addVariables(found, own(call, 'module'), (name) => {
      const expression = own(own(call, 'expressions'), name);
      const constant = own(expression, 'constant_value');
      if (constant !== undefined) return [constant];
      return ownList(expression, 'references').flatMap((reference) => {
        const referred = typeof reference === 'string' ? /^var\.([^.[]+)$/.exec(reference)?.[1] : undefined;
        if (referred === undefined) return [];
        const passed = argument(referred);
        const preset = own(own(variables, referred), 'default');
        return passed.length > 0 || preset === undefined ? passed : [preset];
      });
    });
  }
}
