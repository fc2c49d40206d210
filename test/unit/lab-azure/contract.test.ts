/** The description of the stand-in against what Microsoft's own clients write, read and ask for. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkAnswer, findOperation } from '../../../src/lab/azure/arm-contract.ts';
import { operations } from '../../../src/lab/azure/arm-operations.ts';
import { schemas } from '../../../src/lab/azure/arm-schemas.ts';

const packages = new URL('../../../node_modules/@azure/', import.meta.url);
const source = (file: string): string => readFileSync(new URL(file, packages), 'utf8');
const storage = source('arm-storage/dist/esm/models/models.js');
const groups = source('arm-resources/dist/esm/models/models.js');
const identities = source('arm-msi/dist/esm/models/mappers.js');
const locks = source('arm-locks/dist-esm/src/models/mappers.js');
const roles = source('arm-authorization/dist/index.js');

/** Names that a generated function writes into a request, or, `Deserializer`, takes from an answer. */
function written(text: string, name: string): string[] {
  const body = new RegExp(`^export function ${name}\\(.*?^\\}`, 'ms').exec(text)?.[0] ?? '';
  const pattern = name.endsWith('Deserializer') ? /item\["(\w+)"\]/g : /^ {8}(\w+):/gm;
  return [...body.matchAll(pattern)].map((match) => match[1] ?? '');
}

/** Names in the older form, a table: `properties.issuer`. */
function mapped(text: string, name: string): string[] {
  const body = new RegExp(`^(?:export )?const ${name} = \\{.*?^\\};`, 'ms').exec(text)?.[0] ?? '';
  return [...body.matchAll(/serializedName: "properties\.(\w+)"/g)].map((match) => match[1] ?? '');
}

const properties = (schema: unknown, ...path: readonly string[]): string[] => {
  let node = schema as { readonly properties: Readonly<Record<string, unknown>> };
  for (const each of path) node = node.properties[each] as typeof node;
  return Object.keys(node.properties);
};

describe('each property', () => {
  test.each([
    ['StorageAccountWrite', [], written(storage, 'storageAccountCreateParametersSerializer')],
    ['StorageAccountWrite', ['properties'], written(storage, 'storageAccountPropertiesCreateParametersSerializer')],
    ['StorageAccountPatch', ['properties'], written(storage, 'storageAccountPropertiesUpdateParametersSerializer')],
    ['StorageAccount', ['properties'], written(storage, 'storageAccountPropertiesDeserializer')],
    ['BlobServiceWrite', ['properties'], written(storage, 'blobServicePropertiesPropertiesSerializer')],
    ['BlobContainerWrite', ['properties'], written(storage, 'containerPropertiesSerializer')],
    ['BlobContainer', ['properties'], written(storage, 'containerPropertiesDeserializer')],
    ['ResourceGroupWrite', [], ['id', 'name', ...written(groups, 'resourceGroupSerializer')]],
    ['CredentialWrite', ['properties'], mapped(identities, 'FederatedIdentityCredential')],
    ['Identity', ['properties'], mapped(identities, 'Identity')],
    ['LockWrite', ['properties'], mapped(locks, 'ManagementLockObject')],
    ['RoleAssignmentWrite', ['properties'], mapped(roles, 'RoleAssignmentCreateParameters')],
    ['RoleAssignment', ['properties'], mapped(roles, 'RoleAssignment')],
    ['RoleDefinition', ['properties'], mapped(roles, 'RoleDefinition')],
  ] as const)('of %s %j is one that the client knows', (name, path, known) => {
    expect(known.length).toBeGreaterThan(1);
    expect(properties(schemas[name], ...path).filter((each) => !known.includes(each))).toEqual([]);
  });
});

test('each operation is named once, and a client can ask for each version', () => {
  const ids = operations.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { id, versions, path } of operations) {
    expect(path, id).toMatch(/^\//);
    for (const version of versions) expect(version, id).toMatch(/^\d{4}-\d\d-\d\d(-preview)?$/);
  }
});

test.each([
  { status: 418, body: {}, wrong: ['status 418 is not documented'] },
  { status: 200, body: undefined, wrong: ['answer: must be object'] },
  { status: 200, body: { id: '/x', name: 'x', type: 'y' }, wrong: ["answer: must have required property 'location'", "answer: must have required property 'properties'"] },
  { status: 200, body: { id: '/x', name: 'x', type: 'y', location: 'z', properties: { provisioningState: 'Succeeded', colour: 1 } }, wrong: ['answer/properties: "colour" is not a known property'] },
])('an answer of the stand-in itself is held, too: $wrong', ({ status, body, wrong }) => {
  const found = findOperation('GET', '/subscriptions/s/resourceGroups/rg');
  if (found === undefined) throw new Error('There is such an operation');
  expect(checkAnswer(found.operation, status, body)).toEqual(wrong);
}); // biome-ignore format: one case per line
