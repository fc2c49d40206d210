import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { operations } from '../../../src/lab/azure/arm-operations.ts';
import { addClient, clientId, type Laboratory, startLaboratory, subscriptionId, tenantId } from './support.ts';

let lab: Laboratory;
beforeAll(async () => {
  lab = await startLaboratory({ now: () => new Date() });
  lab.now = new Date();
  addClient(lab, 'Owner');
});
afterAll(() => lab[Symbol.asyncDispose]());

/** In a process of its own: Node reads which authorities to trust when it starts. */
async function bootstrap(): Promise<Record<string, unknown>> {
  const env = {
    PATH: process.env.PATH,
    ...lab.azure.env,
    ...{ TENANT: tenantId, CLIENT: clientId, SUBSCRIPTION: subscriptionId, ASSERTION: lab.assertion() },
  };
  const program = new URL('bootstrap.mjs', import.meta.url).pathname;
  const { stdout } = await promisify(execFile)(process.execPath, [program], { env });
  return JSON.parse(stdout) as Record<string, unknown>;
}

describe("Microsoft's own clients", () => {
  test('set up a backend and an identity, and find them unchanged the second time', async () => {
    const expected = {
      account: { state: 'Succeeded', tls: 'TLS1_2', keys: false },
      versioning: true,
      publicAccess: 'None',
      assigned: ['7a4a1f7e-5f0a-4b0c-9d2c-0b4f4a1d2e3f'],
      locks: ['CanNotDelete'],
      refused: { statusCode: 409, code: 'ScopeLocked' },
    };
    expect(await bootstrap()).toMatchObject({ ...expected, nameAvailable: true });
    const after = lab.azure.snapshot().replace(/"lastModifiedTime": "[^"]+"/g, '');
    expect(await bootstrap()).toMatchObject({ ...expected, nameAvailable: false });
    expect(lab.azure.snapshot().replace(/"lastModifiedTime": "[^"]+"/g, '')).toBe(after);
    expect(lab.azure.violations()).toEqual([]);
  }, 30_000);

  test('asked nothing that the description of the stand-in does not have', () => {
    const known = new Set(operations.map(({ id }) => id));
    const asked = lab.azure.requests.filter(({ host }) => host === 'management.azure.com').map(({ route }) => route);
    expect(asked.length).toBeGreaterThan(20);
    expect(asked.filter((route) => !known.has(route))).toEqual([]);
  });
});
