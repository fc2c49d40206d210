// Writes a plan as `terraform show -json` does: one line, key for key, of any size, the same for the same seed.
//   node test/bench/plans.ts RESOURCES FILE [SEED]
import { pathToFileURL } from 'node:url';
import { createJsonFile, type JsonFile } from './json-file.ts';
import {
  blockSize,
  keysOfStack,
  type Place,
  placeOf,
  placesOf,
  type Room,
  roomOf,
  stackName,
} from './plan-addresses.ts';
import { literalSecret, provider, variablesOf, writeConfiguration } from './plan-configuration.ts';
import { type Fate, type Resource, resourceOf, secretText, type Value, type Values, valuesOf } from './plan-values.ts';

/** Part of the name of a kept plan: to be raised with every change of what is written. */
export const generatorVersion = 2;

export interface PlanSize {
  /** Managed resources; data sources come on top. */
  readonly resources: number;
  readonly seed?: number;
}

export interface WrittenPlan {
  readonly bytes: number;
  readonly sha256: string;
  readonly counts: PlanCounts;
}

/** Numbers of entries, counted as Terraform counts: a replacement is in `add` and in `destroy`. */
export interface PlanCounts {
  readonly add: number;
  readonly change: number;
  readonly destroy: number;
  readonly replace: number;
  readonly read: number;
  readonly drift: number;
  readonly outputsChanged: number;
}

const defaultSeed = 7;

/** Makes each resource anew for each place it stands in, and keeps none: memory does not grow with the plan. */
export function writePlan(file: string, size: PlanSize): WrittenPlan {
  const seed = size.seed ?? defaultSeed;
  const out = createJsonFile(file);
  const counts = { add: 0, change: 0, destroy: 0, replace: 0, read: 0, drift: 0, outputsChanged: 2 };
  const everything = () => placesOf(size.resources, seed);
  try {
    out.write('{"format_version":"1.2","terraform_version":"1.11.4","variables":');
    out.json(Object.fromEntries(variablesOf(seed).map(({ name, value }) => [name, { value }])));
    out.write(',"planned_values":{"outputs":');
    out.json(plannedOutputs(seed));
    out.write(',');
    writeModules(out, size, seed, 'planned');
    out.write('},"resource_drift":[');
    out.list(everything, (place) => {
      if (!place.resource.drifted) return undefined;
      counts.drift += 1;
      return driftOf(seed, place);
    });
    out.write('],"resource_changes":[');
    out.list(() => readsOf(size.resources), (read) => {
      counts.read += 1;
      return changeOfRead(read);
    }); // biome-ignore format: as its neighbours
    if (size.resources > 0) out.write(',');
    out.list(everything, (place) => {
      const { fate } = place.resource;
      if (fate === 'create' || fate === 'replace') counts.add += 1;
      if (fate === 'delete' || fate === 'replace') counts.destroy += 1;
      if (fate === 'replace') counts.replace += 1;
      if (fate === 'update') counts.change += 1;
      return changeOf(seed, place);
    });
    out.write('],"output_changes":');
    out.json(outputChanges(seed));
    out.write(',"prior_state":{"format_version":"1.0","terraform_version":"1.11.4","values":{"outputs":');
    out.json(priorOutputs(seed));
    out.write(',');
    writeModules(out, size, seed, 'prior');
    out.write('}},"configuration":');
    writeConfiguration(out, size.resources, seed);
    out.write(',"relevant_attributes":[');
    out.list(everything, ({ resource, plain }) =>
      resource.drifted ? { resource: plain, attribute: ['tags'] } : undefined,
    );
    out.write('],"checks":');
    out.json(checks);
    out.write(',"timestamp":"2026-11-22T18:57:11Z","applyable":true,"complete":true,"errored":false}\n');
  } finally {
    out.close();
  }
  return { ...out.result(), counts };
}

/** Every value that the plan marks as sensitive, in clear; none may be in what is shown. */
export function* plantedSecrets(size: PlanSize): Generator<string> {
  const seed = size.seed ?? defaultSeed;
  for (const { value, secret } of variablesOf(seed)) if (secret) yield value;
  yield* [literalSecret(seed), outputSecret(seed, 0), outputSecret(seed, 1)];
  for (let number = 0; number < size.resources; number += 1) {
    const { secrets, fate } = resourceOf(seed, number);
    if (secrets === undefined) continue;
    if (fate !== 'create') yield secrets[0];
    if (fate !== 'delete') yield secrets[1];
  }
}

/** Data sources that wait for something that is created: one, and one more for each 200 resources. */
function* readsOf(resources: number): Generator<number> {
  for (let read = 0; read <= resources / 200; read += 1) yield read;
}

// ---------------------------------------------------------------------------------------------------- changes

const verbs: Readonly<Record<Fate, readonly string[]>> = {
  'no-op': ['no-op'],
  update: ['update'],
  create: ['create'],
  delete: ['delete'],
  replace: ['delete', 'create'],
};

function headOf({ resource, module, name, index, address }: Place, withModule: boolean): Values {
  return {
    address,
    ...(withModule && module !== undefined ? { module_address: module } : {}),
    mode: 'managed',
    type: resource.kind.type,
    name,
    ...(index === undefined ? {} : { index }),
    provider_name: provider,
  };
}

function changeOf(seed: number, place: Place): Values {
  const { resource } = place;
  const { fate } = resource;
  const before = fate === 'create' ? null : valuesOf(seed, resource, 'before');
  const isNew = fate === 'create' || fate === 'replace';
  const after = fate === 'delete' ? null : plannedOf(seed, resource);
  return {
    ...headOf(place, true),
    change: {
      actions: fate === 'replace' && resource.number % 4 === 0 ? ['create', 'delete'] : verbs[fate],
      before,
      after,
      after_unknown: after === null ? {} : marksOf(after, isNew ? resource.kind.computed : []),
      before_sensitive: before === null ? false : marksOf(before, secretsIn(resource, before)),
      after_sensitive: after === null ? false : marksOf(after, secretsIn(resource, after)),
      ...(fate === 'replace' ? { replace_paths: [['location']] } : {}),
    },
    ...(fate === 'replace' ? { action_reason: 'replace_because_cannot_update' } : {}),
    ...(fate === 'delete' ? { action_reason: 'delete_because_no_resource_config' } : {}),
  };
}

function driftOf(seed: number, place: Place): Values {
  const { resource } = place;
  const [before, after] = [valuesOf(seed, resource, 'drifted'), valuesOf(seed, resource, 'before')];
  const marks = marksOf(after, secretsIn(resource, after));
  return {
    ...headOf(place, true),
    change: { actions: ['update'], before, after, after_unknown: {}, before_sensitive: marks, after_sensitive: marks },
  };
}

/** What is known before the apply: a new object has no computed attributes yet, unless they are a secret given to it. */
function plannedOf(seed: number, resource: Resource): Values {
  const values = valuesOf(seed, resource, 'after');
  if (resource.fate !== 'create' && resource.fate !== 'replace') return values;
  const unknown = new Set(resource.kind.computed);
  if (resource.secrets !== undefined) unknown.delete(resource.kind.secretAttribute);
  return Object.fromEntries(Object.entries(values).filter(([attribute]) => !unknown.has(attribute)));
}

function secretsIn({ kind, secrets }: Resource, values: Values): readonly string[] {
  return secrets !== undefined && Object.hasOwn(values, kind.secretAttribute) ? [kind.secretAttribute] : [];
}

/** Marks have the shape of the value: lists keep their length, scalars of objects are left out. Keys in byte order. */
function marksOf(value: Values, marked: readonly string[]): Values {
  const inner = Object.entries(value).flatMap(([attribute, item]): [string, Value][] =>
    typeof item === 'object' && item !== null ? [[attribute, shapeOf(item)]] : [],
  );
  const all = new Map([...inner, ...marked.filter((name) => name !== '').map((name): [string, Value] => [name, true])]);
  return Object.fromEntries([...all].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function shapeOf(value: Value): Value {
  if (Array.isArray(value)) return value.map(shapeOf);
  return typeof value === 'object' && value !== null ? marksOf(value as Values, []) : false;
}

const readHead = (read: number): Values => ({
  address: `data.azurerm_key_vault_secret.pipeline_${read}`,
  mode: 'data',
  type: 'azurerm_key_vault_secret',
  name: `pipeline_${read}`,
  provider_name: provider,
});
const readValues = (read: number): Values => ({ name: `pipeline-${read}`, timeouts: null });

function changeOfRead(read: number): Values {
  return {
    ...readHead(read),
    change: {
      actions: ['read'],
      before: null,
      after: readValues(read),
      after_unknown: { id: true, key_vault_id: true, tags: true, value: true },
      before_sensitive: false,
      after_sensitive: { tags: {}, value: true },
    },
    action_reason: 'read_because_config_unknown',
  };
}

// ---------------------------------------------------------------------------------------------------- state

type Time = 'planned' | 'prior';

function writeModules(out: JsonFile, { resources }: PlanSize, seed: number, time: Time): void {
  const inRoom = (room: Room, block: number) =>
    function* () {
      const end = Math.min(resources, (block + 1) * blockSize);
      for (let number = block * blockSize; number < end; number += 1) {
        if (roomOf(number) === room) yield placeOf(number, seed);
      }
    };
  const object = (place: Place) => objectOf(seed, place, time);
  const blocks = Math.ceil(resources / blockSize);
  const blockNumbers = Array.from({ length: blocks }, (_, block) => block);
  out.write('"root_module":{"resources":[');
  out.list(() => readsOf(resources), (read) => dataObject(read, time)); // biome-ignore format: as its neighbours
  for (const block of blockNumbers) {
    for (const place of inRoom('root', block)()) {
      const found = object(place);
      if (found !== undefined) {
        out.write(',');
        out.json(found);
      }
    }
  }
  out.write('],"child_modules":[');
  for (const block of blockNumbers.filter((each) => each * blockSize + 10 < resources)) {
    const key = JSON.stringify(keysOfStack[block % keysOfStack.length]);
    const address = `module.${stackName(block)}[${key}]`;
    out.write(`${block === 0 ? '' : ','}{"resources":[`);
    out.list(inRoom('stack', block), object);
    out.write(`],"address":${JSON.stringify(address)}`);
    if (block * blockSize + 40 < resources) {
      out.write(',"child_modules":[{"resources":[');
      out.list(inRoom('network', block), object);
      out.write(`],"address":${JSON.stringify(`${address}.module.network`)}}]`);
    }
    out.write('}');
  }
  out.write(']}');
}

/** A resource in the planned values or in the prior state; `undefined` where it is not there. */
function objectOf(seed: number, place: Place, time: Time): Values | undefined {
  const { resource } = place;
  if (resource.fate === (time === 'planned' ? 'delete' : 'create')) return undefined;
  const values = time === 'planned' ? plannedOf(seed, resource) : valuesOf(seed, resource, 'before');
  return {
    ...headOf(place, false),
    schema_version: 1,
    values,
    sensitive_values: marksOf(values, secretsIn(resource, values)),
    ...(time === 'prior' ? { depends_on: ['azurerm_resource_group.platform'] } : {}),
  };
}

function dataObject(read: number, time: Time): Values {
  // The state has data sources that could be read; the planned values have those that could not.
  const values = time === 'planned' ? readValues(read) : { id: `${read}`, object_id: `object-${read}`, timeouts: null };
  const head = readHead(read);
  const name = `known_${read}`;
  return time === 'planned'
    ? { ...head, schema_version: 0, values, sensitive_values: { tags: {}, value: true } }
    : { ...head, address: `data.azurerm_client_config.${name}`, type: 'azurerm_client_config', name, schema_version: 0, values, sensitive_values: {} }; // biome-ignore format: one object
}

// ---------------------------------------------------------------------------------------------------- the rest

const outputSecret = (seed: number, version: number) => secretText(seed, -5, version);

/** An output that is marked, and one that shows the variable which only a module marks. */
function outputsOf(seed: number, version: number): readonly [name: string, sensitive: boolean, value: string][] {
  const handedOn = variablesOf(seed)[1]?.value ?? '';
  return [
    ['administrator', true, outputSecret(seed, version)],
    ['pipeline_url', false, `https://pipeline.example.org/?v=${version}&token=${version === 1 ? handedOn : 'none'}`],
  ];
}

const plannedOutputs = (seed: number): Values =>
  Object.fromEntries(
    outputsOf(seed, 1).map(([name, sensitive, value]) => [name, { sensitive, type: 'string', value }]),
  );
const priorOutputs = (seed: number): Values =>
  Object.fromEntries(
    outputsOf(seed, 0).map(([name, sensitive, value]) => [name, { sensitive, value, type: 'string' }]),
  );

function outputChanges(seed: number): Values {
  const after = outputsOf(seed, 1);
  return Object.fromEntries(
    outputsOf(seed, 0).map(([name, sensitive, before], at) => [
      name,
      {
        ...{ actions: ['update'], before, after: after[at]?.[2] ?? null, after_unknown: false },
        ...{ before_sensitive: sensitive, after_sensitive: sensitive },
      },
    ]),
  );
}

const checks: Value = [
  {
    address: { kind: 'check', name: 'certificate', to_display: 'check.certificate' },
    status: 'pass',
    instances: [{ address: { to_display: 'check.certificate' }, status: 'pass' }],
  },
];

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [, , resources, file, seed] = process.argv;
  if (!/^\d+$/.test(resources ?? '') || file === undefined) throw new Error('Usage: plans.ts RESOURCES FILE [SEED]');
  const size = { resources: Number(resources), ...(seed === undefined ? {} : { seed: Number(seed) }) };
  const { bytes, sha256, counts } = writePlan(file, size);
  console.log(`${file}: ${resources} resources, ${bytes} bytes, sha256 ${sha256}, ${JSON.stringify(counts)}`);
}
