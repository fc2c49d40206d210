/**
 * The only door through which a plan comes in. A plan may be larger than memory, so it is walked through once: what every
 * report tells about a change is kept, its values are read again when they are shown. Unknown keys are ignored, as the
 * format's rule for minor versions asks; an unknown major version and a document of another shape are refused.
 */
import { type ByteSource, type JsonScanner, readSpan } from '../../core/json-scanner.ts';
import { type CountKey, countChange, noCounts } from './actions.ts';
import { isObject, type Json, type JsonObject, own, ownList, ownString, parseJson } from './json.ts';
import type { Check, Invocation, NamedPlan, OutputEntry, Plan, PlanFailure, Span } from './model.ts';
import { type EntryHead, type PackedEntries, packedEntries } from './packed.ts';
import { entryReader, readValues } from './read-entry.ts';
import { readPlannedValues, readPriorState } from './read-state.ts';
import { readSchemas } from './schema.ts';
import {
  collectInvocation,
  collectSecrets,
  noModule,
  readConfiguration,
  readVariables,
  type SecretPlaces,
} from './secrets.ts';
import { damaged, type Given, type Origin, otherDocument, readDocuments, readJson, unreadable } from './source.ts';

/**
 * Reads the document that `terraform show -json` (or `tofu show -json`) wrote for a saved plan.
 * @param name What the caller calls this plan; for messages.
 * @throws UserError that names what was found and the remedy, when this is not exactly one plan.
 */
export function readPlan(from: Given, name: string): Plan {
  const plans = readPlans(from, name);
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
 * Reads one plan, or several behind each other; those are named `NAME[1]`, `NAME[2]` and so on.
 * @throws UserError as {@link readPlan}.
 */
export function readPlans(from: Given, name: string): readonly NamedPlan[] {
  const origin: Origin = { input: 'plans', name };
  const plans = readDocuments(from, origin, (scanner, text) => planOf(scanner, text, origin));
  return plans.map((plan, index) => ({ name: plans.length === 1 ? name : `${name}[${index + 1}]`, plan }));
}

/** What is found on the walk through one plan. */
interface Found {
  readonly counts: Record<CountKey, number>;
  readonly changes: PackedEntries;
  readonly drift: PackedEntries;
  readonly deferred: Plan['deferred'][number][];
  readonly outputs: OutputEntry[];
  readonly checks: Check[];
  readonly invocations: Invocation[];
  readonly secrets: SecretPlaces;
}

function planOf(scanner: JsonScanner, source: ByteSource, origin: Origin): Plan {
  const found: Found = {
    counts: { ...noCounts },
    changes: packedEntries(),
    drift: packedEntries(),
    deferred: [],
    outputs: [],
    checks: [],
    invocations: [],
    secrets: { values: new Set(), variables: new Map(), root: noModule },
  };
  const sections = sectionsOf(found, scanner, source, origin);
  const members = new Map<string, Span>();
  const scalars = new Map<string, Json>();
  scanner.object((key) => {
    const kind = scanner.peek();
    const start = scanner.offset;
    const section = sections.get(key);
    // Of two lists with one name, one would be hidden.
    if (members.has(key) && (section !== undefined || scalarKeys.has(key))) {
      damaged(origin, `"${key}" is there twice`);
    }
    if (section !== undefined) {
      section();
    } else if (kind === 'object' || kind === 'array' || !scalarKeys.has(key)) scanner.skip();
    else scalars.set(key, parseJson(scanner.text()));
    members.set(key, [start, scanner.offset]);
    if (key === 'format_version') refuseVersion(origin, scalars.get(key));
  });
  const other = otherDocument((key) => members.has(key));
  if (other !== undefined) throw unreadable(origin, other, 'not-a-plan');
  refuseVersion(origin, scalars.get('format_version'));

  const member = (key: string): Json | undefined => {
    const span = members.get(key);
    return span === undefined ? undefined : readJson(source, span);
  };
  const text = (key: string) => {
    const scalar = scalars.get(key);
    return typeof scalar === 'string' ? scalar : undefined;
  };
  const { outputs, checks, deferred, invocations } = found;
  const list = (entries: PackedEntries) => entries.list((span) => readValues(source, span));
  const drift = list(found.drift);
  const counts = {
    ...found.counts,
    drift: drift.length,
    outputsChanged: outputs.filter(({ action }) => action !== 'no-op').length,
    invoke: invocations.length,
    deferred: deferred.length,
  };
  const errored = scalars.get('errored') === true;
  const complete = scalars.get('complete');
  const applyable = scalars.get('applyable');
  const failure = members.has('sluice_failure') ? failureOf(member('sluice_failure')) : undefined;
  const schemas = members.get('sluice_schemas');
  const toolVersion = text('terraform_version');
  const digest = text('sluice_plan_digest');
  return {
    formatVersion: text('format_version') ?? '',
    ...(toolVersion === undefined ? {} : { toolVersion }),
    counts,
    changes: list(found.changes),
    drift,
    outputs,
    checks,
    deferred,
    invocations,
    errored,
    ...(failure === undefined ? {} : { failure }),
    ...(typeof complete === 'boolean' ? { complete } : {}),
    ...(typeof applyable === 'boolean' ? { applyable } : {}),
    refreshOnly: !members.has('resource_changes') && !errored && applyable !== false && drift.length > 0,
    ...(digest === undefined ? {} : { digest }),
    ...(schemas === undefined ? {} : { schemas: readSchemas(readSpan(source, ...schemas), origin.name) }),
    secrets: collectSecrets(found.secrets, source),
    document: { source, members, member },
  };
}

const scalarKeys = new Set([
  'format_version',
  'terraform_version',
  'errored',
  'complete',
  'applyable',
  'sluice_plan_digest',
]);

/** How the members of a plan are read; each of these passes its value. */
function sectionsOf(
  found: Found,
  scanner: JsonScanner,
  source: ByteSource,
  origin: Origin,
): ReadonlyMap<string, () => void> {
  const { values, variables } = found.secrets;
  const { list, members, resource, deferred, output } = entryReader(scanner, source, origin, values);
  const documents = (key: string, take: (document: JsonObject) => void) =>
    list(key, () => {
      const document = parseJson(scanner.text());
      if (isObject(document)) take(document);
    });
  const change = () => {
    const entry = resource('resource_changes');
    // What stays as it is, is not kept: it is most of a large plan.
    if (!tellsSomething(entry)) return;
    countChange(entry, found.counts);
    found.changes.add(entry);
  };
  const drift = () => {
    const entry = resource('resource_drift');
    if (tellsSomething(entry)) found.drift.add(entry);
  };
  const invocation = (document: JsonObject) => {
    found.invocations.push(invocationOf(document));
    collectInvocation(values, document);
  };
  const put = (document: JsonObject) => collectInvocation(values, own(document, 'action_invocation') ?? document);
  return new Map([
    ['resource_changes', () => list('resource_changes', change)],
    ['resource_drift', () => list('resource_drift', drift)],
    ['deferred_changes', () => list('deferred_changes', () => found.deferred.push(deferred()))],
    ['output_changes', () => members('output_changes', (name) => found.outputs.push(output(name)))],
    ['checks', () => documents('checks', (check) => found.checks.push(...failuresOf(check)))],
    ['action_invocations', () => documents('action_invocations', invocation)],
    ['deferred_action_invocations', () => documents('deferred_action_invocations', put)],
    ['variables', () => readVariables(scanner, variables)],
    ['planned_values', () => readPlannedValues(scanner, values)],
    ['prior_state', () => readPriorState(scanner, values)],
    [
      'configuration',
      () => {
        found.secrets.root = readConfiguration(scanner);
      },
    ],
  ]);
}

function tellsSomething({ action, previousAddress, importing }: EntryHead): boolean {
  if (action === 'open') return false;
  return action !== 'no-op' || previousAddress !== undefined || importing !== undefined;
}

function refuseVersion(origin: Origin, version: Json | undefined): void {
  // 0.x is what versions before 1.1 wrote: the same shape.
  if (typeof version === 'string' && /^[01]\.\d+$/.test(version)) return;
  // Only what looks like a version is repeated: what stands in its place may be anything.
  const isShown = typeof version === 'string' && /^[\d.]{1,20}$/.test(version);
  const found = isShown ? `the plan format version "${version}"` : 'a plan format version of no known form';
  throw unreadable(
    origin,
    `has ${found}, of which only 0.x and 1.x are known`,
    'plan-version-unknown',
    'Use a newer version of this action, or an older Terraform',
  );
}

/** What does not hold: each object whose condition fails, with its key, or the check itself. */
function failuresOf(check: JsonObject): readonly Check[] {
  const failed = ownList(check, 'instances').filter((instance) => isFailure(own(instance, 'status')));
  return (failed.length > 0 ? failed : [check]).flatMap((each): Check[] => {
    const status = own(each, 'status');
    if (!isFailure(status)) return [];
    const address =
      ownString(own(each, 'address'), 'to_display') ?? ownString(own(check, 'address'), 'to_display') ?? '';
    const problems = ownList(each, 'problems').map((problem) => ownString(problem, 'message') ?? '');
    const kind = ownString(own(check, 'address'), 'kind') ?? '';
    return [{ address, kind, status, problems: problems.filter((message) => message !== '') }];
  });
}

function isFailure(status: Json | undefined): status is Check['status'] {
  return status === 'fail' || status === 'error';
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
