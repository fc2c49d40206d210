/** Plans that are like real ones and a little wrong, written in every way in which JSON may be written. */

/** Numbers from 0 to 1 that follow from a seed. */
export function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Dice = () => number;
const pick = <T>(roll: Dice, from: readonly T[]): T => from[Math.floor(roll() * from.length)] as T;

/** A number as it is to be written; a double would not hold it. */
export class Digits {
  readonly source: string;
  constructor(source: string) {
    this.source = source;
  }
}

const isContainer = (value: unknown): value is Record<string, unknown> | unknown[] =>
  typeof value === 'object' && value !== null && !(value instanceof Digits);

/** Marks as they may be, from the value they lie beside: right, of another shape, none. */
export function marksFor(roll: Dice, value: unknown): unknown {
  const chance = roll();
  if (chance < 0.08) return true;
  if (chance < 0.16) return pick<unknown>(roll, [false, null, {}, [], 'true', 1, [true], { x: true }, { a: [false] }]);
  if (Array.isArray(value)) {
    const marks = value.map((item) => marksFor(roll, item));
    if (roll() < 0.1) marks.push(pick(roll, [true, false]));
    return marks;
  }
  if (isContainer(value)) {
    const marks = Object.entries(value).flatMap(([key, item]) =>
      roll() < 0.5 ? [] : [[key, marksFor(roll, item)] as const],
    );
    return Object.fromEntries(roll() < 0.1 ? [...marks, ['is not there', true]] : marks);
  }
  return pick(roll, [true, false, false]);
}

// No key is a backslash alone: V8 of Node 24 now and then takes another key of one sign, written with an escape, for it.
const oddKeys = [
  '__proto__',
  'constructor',
  'a',
  'b',
  'before',
  'é€😀',
  'with "quotes"',
  'back\\slash',
  'sensitive',
  'half \ud83d',
  '',
];
/** Made anew each time, because documents are changed in place. */
const oddValues = (): readonly unknown[] => [
  null, true, false, '', 'true', 'null', 0, -1.5, new Digits('9007199254740993'), new Digits('1e400'),
  new Digits('1'.repeat(1500)), 'é€😀', '\u0000\u001f\u007f', '\ud83d', '</script>"\\', [], {}, [null], [[true]],
  [1, 'two', { three: [3] }], { true: true }, { a: { b: [{ c: 'deep' }] } },
]; // biome-ignore format: a list
export function anyValue(roll: Dice, depth = 3): unknown {
  const chance = roll();
  if (depth > 0 && chance < 0.25) {
    return Object.fromEntries(
      Array.from({ length: Math.floor(roll() * 4) }, () => [pick(roll, oddKeys), anyValue(roll, depth - 1)]),
    );
  }
  if (depth > 0 && chance < 0.4) {
    return Array.from({ length: Math.floor(roll() * 4) }, () => anyValue(roll, depth - 1));
  }
  if (chance < 0.403) return 'long '.repeat(Math.floor(roll() * 10_000));
  if (chance < 0.6) return `secret-${Math.floor(roll() * 1e9)}`;
  return pick(roll, oddValues());
}

/** A change, with marks that mostly fit. */
function changeOf(roll: Dice): Record<string, unknown> {
  const [before, after] = [anyValue(roll), anyValue(roll)];
  return {
    actions: pick(roll, [['create'], ['delete'], ['update'], ['delete', 'create'], ['create', 'delete'], ['no-op'], ['read'], ['forget'], ['odd']]),
    before,
    after,
    after_unknown: anyValue(roll),
    before_sensitive: marksFor(roll, before),
    after_sensitive: marksFor(roll, after),
    ...(roll() < 0.2 ? { importing: pick<unknown>(roll, [{ id: 'x' }, { identity: { a: new Digits('12345678901234567890') } }, { unknown: true }, {}, null, 'x']) } : {}),
    ...(roll() < 0.2 ? { replace_paths: pick<unknown>(roll, [[['a', 0], ['b']], [], null, 'x', [null, ['a', null]]]) } : {}),
    ...(roll() < 0.1 ? { generated_config: pick<unknown>(roll, ['resource {}', null]) } : {}),
  }; // biome-ignore format: a change
}

function entryOf(roll: Dice): Record<string, unknown> {
  const address = `t.a["${Math.floor(roll() * 1e6)}"]`;
  return {
    address,
    mode: pick(roll, ['managed', 'managed', 'managed', 'data', 'ephemeral']),
    type: 't',
    name: 'a',
    provider_name: 'registry.terraform.io/hashicorp/t',
    ...(roll() < 0.2 ? { previous_address: pick<unknown>(roll, [address, 't.b', '', null]) } : {}),
    ...(roll() < 0.2 ? { module_address: pick(roll, ['module.m', '']) } : {}),
    ...(roll() < 0.2 ? { deposed: pick(roll, ['abcd1234', '']) } : {}),
    ...(roll() < 0.2 ? { action_reason: pick(roll, ['replace_because_tainted', '', 'new']) } : {}),
    change: changeOf(roll),
  };
}

function listOf<T>(roll: Dice, item: (roll: Dice) => T, most = 4): T[] {
  return Array.from({ length: Math.floor(roll() * most) }, () => item(roll));
}

function stateModule(roll: Dice, depth: number): Record<string, unknown> {
  return {
    resources: listOf(roll, () => {
      const values = anyValue(roll);
      return { address: 't.a', values, sensitive_values: marksFor(roll, values) };
    }),
    ...(depth > 0 ? { child_modules: listOf(roll, () => stateModule(roll, depth - 1), 3) } : {}),
  };
}

function stateOf(roll: Dice): Record<string, unknown> {
  return {
    outputs: Object.fromEntries(
      listOf(roll, () => [`o${roll()}`, { sensitive: pick<unknown>(roll, [true, true, false, 'true']), value: anyValue(roll) }]),
    ),
    root_module: stateModule(roll, 3),
  }; // biome-ignore format: a state
}

const statuses = ['pass', 'fail', 'error', 'unknown', 'odd'];
const variableNames = ['a', 'b', 'c', '__proto__'];

function configurationOf(roll: Dice, depth: number): Record<string, unknown> {
  const variables = variableNames.filter(() => roll() < 0.7).map((name) => [
    name,
    { ...(roll() < 0.4 ? { sensitive: pick<unknown>(roll, [true, true, 'true']) } : {}), ...(roll() < 0.5 ? { default: anyValue(roll, 1) } : {}) },
  ]);
  const calls = depth === 0 ? [] : listOf(roll, () => {
    const expressions = variableNames.filter(() => roll() < 0.7).map((name) => [
      name,
      pick<() => unknown>(roll, [
        () => ({ references: listOf(roll, () => pick(roll, ['var.a', 'var.b', 'var.c', 'var.__proto__', 'var.a.b', 'local.a', 1])) }),
        () => ({ constant_value: anyValue(roll, 1) }),
        () => null,
      ])(),
    ]);
    return [`m${roll()}`, { expressions: Object.fromEntries(expressions), module: configurationOf(roll, depth - 1) }];
  }, 3);
  return { variables: Object.fromEntries(variables), module_calls: Object.fromEntries(calls), resources: [] };
} // biome-ignore format: a configuration

/** A plan of which each part is there or not. */
export function planOf(roll: Dice): Record<string, unknown> {
  const parts: readonly [string, (roll: Dice) => unknown][] = [
    ['resource_changes', () => listOf(roll, entryOf, 5)],
    ['resource_drift', () => listOf(roll, entryOf, 3)],
    ['deferred_changes', () => listOf(roll, () => ({ reason: 'x', resource_change: entryOf(roll) }), 2)],
    ['output_changes', () => Object.fromEntries(listOf(roll, () => [`o${roll()}`, changeOf(roll)]))],
    ['checks', () => listOf(roll, () => ({ address: { kind: 'check', to_display: 'check.c' }, status: pick(roll, statuses), instances: listOf(roll, () => ({ status: pick(roll, statuses), problems: [{ message: 'm' }, {}] })) }), 2)],
    ['action_invocations', () => listOf(roll, () => invocationOf(roll), 2)],
    ['deferred_action_invocations', () => listOf(roll, () => ({ reason: 'x', action_invocation: invocationOf(roll) }), 2)],
    ['variables', () => Object.fromEntries(variableNames.map((name) => [name, pick<unknown>(roll, [{ value: anyValue(roll, 2) }, {}, null])]))],
    ['planned_values', () => stateOf(roll)],
    ['prior_state', () => ({ format_version: '1.0', values: stateOf(roll) })],
    ['configuration', () => ({ provider_config: {}, root_module: configurationOf(roll, 3) })],
    ['errored', () => pick(roll, [true, false, null])],
    ['complete', () => pick(roll, [true, false, null])],
    ['applyable', () => pick(roll, [true, false, null])],
    ['timestamp', () => '2026-01-01T00:00:00Z'],
  ];
  return {
    format_version: '1.2',
    terraform_version: '1.11.4',
    ...Object.fromEntries(parts.filter(() => roll() < 0.7).map(([key, make]) => [key, make(roll)])),
    // Else it may be another document, and these are told apart elsewhere.
    relevant_attributes: [],
    ...(roll() < 0.5 ? {} : { planned_values: null }),
    applyable: true,
  };
} // biome-ignore format: a plan

function invocationOf(roll: Dice): Record<string, unknown> {
  const values = anyValue(roll);
  return {
    address: 'action.a.b',
    config_values: values,
    config_sensitive: marksFor(roll, values),
    ...(roll() < 0.5 ? { lifecycle_action_trigger: { triggering_resource_address: 't.a', action_trigger_event: 'x' } } : {}),
  }; // biome-ignore format: an invocation
}

/** Changes single values anywhere in the document, in place. */
export function spoil(roll: Dice, document: Record<string, unknown>, times: number): void {
  for (let time = 0; time < times; time += 1) {
    let place: Record<string, unknown> | unknown[] = document;
    for (let depth = 0; depth < 12; depth += 1) {
      const keys = Object.keys(place);
      if (keys.length === 0) break;
      const key = pick(roll, keys) as never;
      const found = place[key] as unknown;
      if (isContainer(found) && roll() < 0.85) {
        place = found;
        continue;
      }
      if (depth === 0 && (key === 'format_version' || key === 'applyable')) break;
      const chance = roll();
      if (chance < 0.2 && !Array.isArray(place)) delete place[key];
      else if (chance < 0.4) place[key] = null as never;
      else if (chance < 0.6) place[key] = marksFor(roll, found) as never;
      else place[key] = anyValue(roll, 2) as never;
      break;
    }
  }
}

const blanks = ['', '', '', ' ', '\n', '\r\n\t', '  '];
const short: Readonly<Record<string, string>> = { '\n': '\\n', '"': '\\"', '\\': '\\\\', '/': '\\/', '\b': '\\b', '\f': '\\f', '\r': '\\r', '\t': '\\t' }; // biome-ignore format: one line

/** A text as JSON, some of its signs escaped that need not be. */
function textOf(roll: Dice, text: string, share: number): string {
  if (text.length > 1000 || share === 0) return JSON.stringify(text);
  const signs = [...text].flatMap((sign) => (roll() < share ? sign.split('') : [sign]));
  const written = signs.map((sign) => {
    const must = JSON.stringify(sign).slice(1, -1);
    if (sign.length > 1 || roll() >= share) return must;
    const digits = sign.charCodeAt(0).toString(16).padStart(4, '0');
    return short[sign] !== undefined && roll() < 0.5
      ? short[sign]
      : `\\u${roll() < 0.5 ? digits : digits.toUpperCase()}`;
  });
  return `"${written.join('')}"`;
}

/** Writes JSON in no particular way: keys in any order, some unknown ones twice, with blanks and escapes. */
export function written(roll: Dice, value: unknown, share = 0.02, depth = 0): string {
  const blank = () => (share === 0 ? '' : pick(roll, blanks));
  if (value instanceof Digits) return value.source;
  if (typeof value === 'string') return textOf(roll, value, share);
  if (Array.isArray(value)) {
    return `[${blank()}${value.map((item) => written(roll, item, share, depth + 1)).join(`${blank()},${blank()}`)}${blank()}]`;
  }
  if (!isContainer(value)) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, member]) => [key, member, roll()] as const);
  // Within values a key that is there twice is no unknown one.
  if (depth === 0 && roll() < 0.5) {
    const more = () => ['a key that nobody knows', anyValue(roll, 2), roll()] as const;
    members.push(more(), more());
  }
  const text = members
    .sort(([, , a], [, , b]) => a - b)
    .map(
      ([key, member]) => `${textOf(roll, key, share)}${blank()}:${blank()}${written(roll, member, share, depth + 1)}`,
    );
  return `{${blank()}${text.join(`${blank()},${blank()}`)}${blank()}}`;
}
