/** The plans of the bench are like those of Terraform, and always the same: else its figures would mean nothing. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plantedSecrets, type WrittenPlan, writePlan } from '../bench/plans.ts';

const resources = 400;
const fixtures = join(import.meta.dirname, '../fixtures/plans');

type Thing = Readonly<Record<string, unknown>>;
interface ResourceChange {
  readonly address: string;
  readonly change: { readonly actions: readonly string[]; readonly before: Thing | null; readonly after: Thing | null };
}
interface Document {
  readonly planned_values: { readonly root_module: Module };
  readonly prior_state?: { readonly values: { readonly root_module: Module } };
  readonly resource_changes: readonly ResourceChange[];
  readonly resource_drift?: readonly ResourceChange[];
}
interface Module {
  readonly resources?: readonly (Thing & { readonly address: string; readonly values: Thing })[];
  readonly child_modules?: readonly Module[];
}

let folder: string;
let written: WrittenPlan;
let text: string;
let plan: Document;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bench-plans-'));
  written = writePlan(join(folder, 'plan.json'), { resources });
  text = readFileSync(join(folder, 'plan.json'), 'utf8');
  plan = JSON.parse(text) as Document;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const objectsOf = (module: Module | undefined): (Thing & { readonly address: string; readonly values: Thing })[] => [
  ...(module?.resources ?? []),
  ...(module?.child_modules ?? []).flatMap(objectsOf),
];

/** The objects of a plan that Terraform writes from structs, by what they are: the order of their keys is fixed. */
function structsOf(document: Document): Record<string, readonly (readonly string[])[]> {
  const changes = [...(document.resource_changes ?? []), ...(document.resource_drift ?? [])];
  const keys = (list: readonly object[]) => list.map((each) => Object.keys(each));
  return {
    plan: keys([document]),
    'resource change': keys(changes),
    change: keys(changes.map(({ change }) => change)),
    'planned resource': keys(objectsOf(document.planned_values?.root_module)),
    'resource of the state': keys(objectsOf(document.prior_state?.values.root_module)),
  };
}

/** `a,b` for each pair of keys with a before b. */
function pairs(lists: readonly (readonly string[])[]): Set<string> {
  return new Set(lists.flatMap((keys) => keys.flatMap((a, at) => keys.slice(at + 1).map((b) => `${a},${b}`))));
}

describe('a generated plan', () => {
  const real = readdirSync(fixtures)
    .filter((name) => name.startsWith('real-'))
    .map((name) => structsOf(JSON.parse(readFileSync(join(fixtures, name), 'utf8')) as Document));

  test.each(['plan', 'resource change', 'change', 'planned resource', 'resource of the state'])(
    'has the keys of a %s in the order of Terraform',
    (kind) => {
      const known = pairs(real.flatMap((structs) => structs[kind] ?? []));
      const ours = pairs(structsOf(plan)[kind] ?? []);
      const turned = [...ours].filter((pair) => known.has(pair.split(',').reverse().join(',')));
      expect(turned).toEqual([]);
      expect([...ours].filter((pair) => known.has(pair)).length).toBeGreaterThan(5);
    },
  );

  test('is one line, with the keys of values sorted and the escapes of Go', () => {
    expect(text.indexOf('\n')).toBe(text.length - 1);
    expect(text).not.toMatch(/[<>&]/);
    for (const { values } of objectsOf(plan.planned_values.root_module)) {
      expect(Object.keys(values)).toEqual(Object.keys(values).sort());
    }
  });

  test('has the size and the mix it promises, and says its counts', () => {
    expect(text.length / resources).toBeGreaterThan(8000);
    expect(text.length / resources).toBeLessThan(8600);
    const verbs = plan.resource_changes.map(({ change }) => change.actions.toSorted().join(' '));
    const times = (actions: string) => verbs.filter((each) => each === actions).length;
    expect(written.counts).toEqual({
      add: times('create') + times('create delete'),
      change: times('update'),
      destroy: times('delete') + times('create delete'),
      replace: times('create delete'),
      read: times('read'),
      drift: plan.resource_drift?.length,
      outputsChanged: 2,
    });
    expect(written.counts).toMatchObject({ add: 80, change: 120, destroy: 60, replace: 20, read: 3, drift: 8 });
    expect(times('no-op')).toBe(160);
    expect(new Set(plan.resource_changes.map(({ address }) => address)).size).toBe(resources + 3);
  });

  test('tells the same in all its parts', () => {
    const known = (side: 'before' | 'after') =>
      new Map(plan.resource_changes.flatMap(({ address, change }) => (change[side] ? [[address, change[side]]] : [])));
    const of = (module: Module | undefined) =>
      new Map(objectsOf(module).map(({ address, values }) => [address, values]));
    expect(of(plan.planned_values.root_module)).toEqual(known('after'));
    const state = of(plan.prior_state?.values.root_module);
    for (const [address, before] of known('before')) expect(state.get(address), address).toEqual(before);
    for (const { address, change } of plan.resource_drift ?? []) expect(change.after).toEqual(state.get(address));
  });

  test('holds each planted secret, some of them also without a mark', () => {
    const secrets = [...plantedSecrets({ resources })];
    const escaped = (secret: string) =>
      JSON.stringify(secret).slice(1, -1).replace(/[<>&]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`); // biome-ignore format: one step
    expect(secrets.filter((secret) => !text.includes(escaped(secret)))).toEqual([]);
    expect(new Set(secrets).size).toBeGreaterThan(resources / 20);
    expect(text.match(/DATABASE_URL":"postgres:\/\/app:(?!by-identity)/g)?.length).toBeGreaterThan(0);
  });

  test('is the same for the same seed, and another for another', () => {
    const again = writePlan(join(folder, 'again.json'), { resources });
    const other = writePlan(join(folder, 'other.json'), { resources, seed: 8 });
    expect(again).toEqual(written);
    expect(other.sha256).not.toBe(written.sha256);
    expect(other.counts).toEqual(written.counts);
  });
});
