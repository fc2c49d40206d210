import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Cloud, devInputs, ids, startCloud } from './support/azure.ts';
import { evidenceOf } from './support/evidence.ts';

let cloud: Cloud;
beforeAll(async () => {
  cloud = await startCloud();
});
afterAll(() => cloud[Symbol.asyncDispose]());

describe('a sign-in', () => {
  test('is proven, tells who and where, signs in what follows, and is undone', async () => {
    using job = cloud.job();
    const before = { azure: cloud.azure.requests.length };
    const step = await job.login();
    expect([step.exitCode, step.stderr, step.errors, step.warnings]).toEqual([0, '', [], []]);
    const tokenFile = step.outputs['federated-token-file'] ?? '';
    expect(step.outputs).toEqual({
      verdict: 'pass',
      'failure-reason': '',
      'subscription-id': ids.devSubscription,
      'subscription-name': 'Platform dev',
      'tenant-id': ids.tenant,
      'client-id': ids.dev,
      'object-id': cloud.azure.roleAssignments()[0]?.principalId,
      subject: 'repo:acme/infra:environment:dev-plan',
      'expires-at': expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      'federated-token-file': expect.stringContaining(`${job.folders.temp}/sluice/azure-login-`),
      'azure-config-dir': '',
      'docker-config': '',
      'evidence-path': expect.stringContaining('azure-oidc-login-'),
    });
    expect(step.exported).toEqual({
      ARM_USE_OIDC: 'true',
      ARM_USE_AZUREAD: 'true',
      ARM_USE_CLI: 'false',
      ARM_CLIENT_ID: ids.dev,
      ARM_TENANT_ID: ids.tenant,
      ARM_SUBSCRIPTION_ID: ids.devSubscription,
      ARM_ENVIRONMENT: 'public',
      AZURE_CLIENT_ID: ids.dev,
      AZURE_TENANT_ID: ids.tenant,
      AZURE_SUBSCRIPTION_ID: ids.devSubscription,
      AZURE_AUTHORITY_HOST: 'https://login.microsoftonline.com/',
      AZURE_FEDERATED_TOKEN_FILE: tokenFile,
    });
    expect(cloud.azure.requests.slice(before.azure).map(({ route }) => route)).not.toContain('unknown');
    expect(cloud.azure.violations()).toEqual([]);
    expect(readFileSync(tokenFile, 'utf8')).toMatch(/^eyJ[\w-]+\.[\w-]+\.[\w-]+$/);
    expect(evidenceOf(step).predicate.result).toMatchObject({ ...{ subscriptionId: devInputs['subscription-id'] } });
    const post = await job.post(step);
    expect([post.exitCode, post.errors, post.warnings]).toEqual([0, [], []]);
    expect(post.exported).toEqual(Object.fromEntries(Object.keys(step.exported).map((name) => [name, ''])));
    expect(existsSync(tokenFile)).toBe(false);
  });

  test('with the identity of another environment is refused, with what to do', async () => {
    using job = cloud.job({ environment: 'prod-plan' });
    const step = await job.login();
    expect(step.exitCode).toBe(1);
    expect(step.errors).toEqual([
      'No federated credential of this identity has the subject of this job (AADSTS700213). Presented subject: repo:acme/infra:environment:prod-plan. Register this subject with the identity.',
    ]);
    expect(step.outputs).toMatchObject({ verdict: 'fail', 'failure-reason': 'subject-mismatch' });
    expect(step.exported).toEqual({});
    expect(evidenceOf(step).predicate.result).toMatchObject({ subject: 'repo:acme/infra:environment:prod-plan' });
  });
});
