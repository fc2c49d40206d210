import { createPublicKey, type JsonWebKey, verify } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { JobGrant, Permissions } from '../../src/lab/contract.ts';
import { type GitHub, startGitHub } from '../../src/lab/github/index.ts';

let github: GitHub;
const now = new Date('2026-03-02T10:00:00Z');
const sha = 'c'.repeat(40);

beforeAll(async () => {
  github = await startGitHub({ now: () => now });
  await github.createRepository('acme/infra', { from: { 'main.tf': 'x' } });
});
afterAll(() => github[Symbol.asyncDispose]());

interface Situation {
  readonly eventName: string;
  readonly ref: string;
  readonly headRef?: string;
  readonly baseRef?: string;
}

function beginJob(permissions: Permissions, situation: Situation, environment?: string): JobGrant {
  const run = github.beginRun(
    { repository: 'acme/infra', payload: {}, sha, actor: 'alice', ...situation },
    { name: 'Infrastructure', path: '.github/workflows/infra.yml' },
  );
  return github.beginJob({
    run,
    name: 'plan / dev',
    permissions,
    ...(environment === undefined ? {} : { environment }),
    jobWorkflowRef: 'acme/sluice/.github/workflows/infra-plan.yml@refs/tags/v1',
    jobWorkflowSha: 'd'.repeat(40),
  });
}

async function idToken(grant: JobGrant, query: string): Promise<{ status: number; value: string }> {
  const response = await fetch(`${grant.env.ACTIONS_ID_TOKEN_REQUEST_URL}${query}`, {
    headers: { authorization: `Bearer ${grant.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN}` },
  });
  const { value = '' } = (await response.json()) as { value?: string };
  return { status: response.status, value };
}

async function verified(token: string): Promise<Record<string, unknown>> {
  const discovery = await fetch(`${github.apiUrl}/.well-known/openid-configuration`);
  const { jwks_uri } = (await discovery.json()) as { jwks_uri: string };
  const { keys } = (await (await fetch(jwks_uri)).json()) as { keys: (JsonWebKey & { kid: string })[] };
  const [header = '', payload = '', signature = ''] = token.split('.');
  const { alg, kid } = JSON.parse(Buffer.from(header, 'base64url').toString());
  const key = keys.find((each) => each.kid === kid);
  if (alg !== 'RS256' || key === undefined) throw new Error(`No key ${kid} for ${alg}`);
  const genuine = verify(
    'RSA-SHA256',
    Buffer.from(`${header}.${payload}`),
    createPublicKey({ key, format: 'jwk' }),
    Buffer.from(signature, 'base64url'),
  );
  if (!genuine) throw new Error('The signature is wrong');
  return JSON.parse(Buffer.from(payload, 'base64url').toString());
}

const write = { 'id-token': 'write' } as const;
const pull: Situation = { eventName: 'pull_request', ref: 'refs/pull/7/merge', headRef: 'feature', baseRef: 'main' };
const push: Situation = { eventName: 'push', ref: 'refs/heads/main' };

describe('the subject says where a job runs', () => {
  test.each<[Situation, string | undefined, string]>([
    [pull, undefined, 'repo:acme/infra:pull_request'],
    [pull, 'dev', 'repo:acme/infra:environment:dev'],
    [push, undefined, 'repo:acme/infra:ref:refs/heads/main'],
    [push, 'prod', 'repo:acme/infra:environment:prod'],
    [push, 'prod:eu', 'repo:acme/infra:environment:prod%3Aeu'],
    [{ eventName: 'push', ref: 'refs/tags/v1' }, undefined, 'repo:acme/infra:ref:refs/tags/v1'],
  ])('%o in environment %s', async (situation, environment, subject) => {
    const { value } = await idToken(
      beginJob(write, situation, environment),
      '&audience=api%3A%2F%2FAzureADTokenExchange',
    );
    expect(await verified(value)).toMatchObject({ sub: subject, aud: 'api://AzureADTokenExchange' });
  });
});

test('the claims are those of GitHub', async () => {
  const { value } = await idToken(beginJob(write, pull, 'dev'), '');
  const seconds = now.getTime() / 1000;
  expect(await verified(value)).toEqual({
    iss: 'https://token.actions.githubusercontent.com',
    aud: 'https://github.com/acme',
    sub: 'repo:acme/infra:environment:dev',
    jti: expect.stringMatching(/^[0-9a-f-]{36}$/),
    iat: seconds,
    nbf: seconds - 300,
    exp: seconds + 300,
    repository: 'acme/infra',
    repository_id: expect.stringMatching(/^\d+$/),
    repository_owner: 'acme',
    repository_owner_id: expect.stringMatching(/^\d+$/),
    repository_visibility: 'private',
    ref: 'refs/pull/7/merge',
    ref_type: 'branch',
    ref_protected: 'false',
    sha,
    head_ref: 'feature',
    base_ref: 'main',
    event_name: 'pull_request',
    actor: 'alice',
    actor_id: expect.stringMatching(/^\d+$/),
    workflow: 'Infrastructure',
    workflow_ref: 'acme/infra/.github/workflows/infra.yml@refs/pull/7/merge',
    workflow_sha: sha,
    job_workflow_ref: 'acme/sluice/.github/workflows/infra-plan.yml@refs/tags/v1',
    job_workflow_sha: 'd'.repeat(40),
    run_id: expect.stringMatching(/^\d+$/),
    run_number: expect.stringMatching(/^\d+$/),
    run_attempt: '1',
    check_run_id: expect.stringMatching(/^\d+$/),
    environment: 'dev',
    runner_environment: 'github-hosted',
  });
});

test('a changed token does not verify', async () => {
  const { value } = await idToken(beginJob(write, pull), '');
  const [header, payload = '', signature] = value.split('.');
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString());
  const forged = Buffer.from(JSON.stringify({ ...claims, sub: 'repo:acme/infra:environment:prod' })).toString(
    'base64url',
  );
  await expect(verified([header, forged, signature].join('.'))).rejects.toThrow('The signature is wrong');
});

test('only id-token: write has the way to a token, only for its own job and while it runs', async () => {
  const without: Permissions[] = [{}, { 'id-token': 'read' }, { contents: 'write' }];
  for (const permissions of without) {
    const { env } = beginJob(permissions, push);
    expect(Object.keys(env).sort()).toEqual(['ACTIONS_RESULTS_URL', 'ACTIONS_RUNTIME_TOKEN']);
  }
  const [mine, other] = [beginJob(write, push), beginJob(write, push, 'prod')];
  const mixed = {
    ...other,
    env: { ...other.env, ACTIONS_ID_TOKEN_REQUEST_TOKEN: `${mine.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN}` },
  };
  expect((await idToken(mixed, '')).status).toBe(403);
  const wrongKind = {
    ...mine,
    env: { ...mine.env, ACTIONS_ID_TOKEN_REQUEST_TOKEN: `${mine.env.ACTIONS_RUNTIME_TOKEN}` },
  };
  expect((await idToken(wrongKind, '')).status).toBe(401);
  expect((await idToken(mine, '')).status).toBe(200);
  github.endJob(mine);
  expect((await idToken(mine, '')).status).toBe(401);
});
