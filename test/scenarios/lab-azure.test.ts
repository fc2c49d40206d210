/** Unmodified Terraform against the Azure of the laboratory: signed in by GitHub, its state in a real Azurite. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { requireTool } from '../../scripts/tools/table.ts';
import { findTool } from '../../src/core/exec.ts';
import { type LabAzure, startAzure } from '../../src/lab/azure/index.ts';
import type { JobGrant } from '../../src/lab/contract.ts';
import { type GitHub, startGitHub } from '../../src/lab/github/index.ts';
import { azuriteProgram } from './support/azurite.ts';

const tenantId = '11111111-1111-4111-8111-111111111111';
const subscriptionId = '22222222-2222-4222-8222-222222222222';
const planner = '33333333-3333-4333-8333-333333333333';
const reader = '44444444-4444-4444-8444-444444444444';

const root = `
terraform {
  backend "azurerm" {
    storage_account_name = "openmrscoredevsav1"
    container_name       = "tfstate-dev"
    key                  = "dev.tfstate"
  }
}
variable "wait" { default = "0" }
resource "terraform_data" "one" {
  input = "one"
  provisioner "local-exec" { command = "touch applying; sleep \${var.wait}" }
}
`;

const folder = mkdtempSync(join(tmpdir(), 'lab-azure-'));
const azurite = azuriteProgram();
let github: GitHub;
let azure: LabAzure;

beforeAll(async () => {
  github = await startGitHub();
  await github.createRepository('acme/infra', { from: { 'main.tf': root } });
  if (azurite === undefined) return;
  azure = await startAzure({ folder: join(folder, 'azure'), issuer: { baseUrl: github.apiUrl }, azurite });
  azure.subscription({ subscriptionId, tenantId });
  const account = await azure.storageAccount({
    subscriptionId,
    resourceGroup: 'rg-openmrscore-tfstate-dev',
    name: 'openmrscoredevsav1',
    containers: ['tfstate-dev'],
  });
  const scope = `${account}/blobServices/default/containers/tfstate-dev`;
  for (const [clientId, role] of [
    [planner, 'Storage Blob Data Contributor'],
    [reader, 'Storage Blob Data Reader'],
  ] as const) {
    const subject = 'repo:acme/infra:environment:dev-plan';
    const principalId = azure.application({ clientId, tenantId, federatedCredentials: [{ subject }] });
    azure.assign({ principalId, role, scope });
  }
});
afterAll(async () => {
  await azure?.[Symbol.asyncDispose]();
  await github[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true, force: true });
});

function job(environment: string): JobGrant {
  const event = { eventName: 'push', ref: 'refs/heads/main', sha: 'c'.repeat(40), actor: 'alice', payload: {} };
  const run = github.beginRun(
    { repository: 'acme/infra', ...event },
    { name: 'Plan', path: '.github/workflows/p.yml' },
  );
  return github.beginJob({
    run,
    name: 'plan',
    permissions: { 'id-token': 'write' },
    environment,
    jobWorkflowRef: 'acme/sluice/.github/workflows/infra-plan.yml@refs/tags/v1',
    jobWorkflowSha: 'd'.repeat(40),
  });
}

interface Ended {
  readonly code: number;
  readonly output: string;
}

/** Runs Terraform as a job would: it is told of the proxy, its identity and where ID tokens come from. */
function terraform(cwd: string, grant: JobGrant, args: readonly string[], clientId = planner): Promise<Ended> {
  const program = findTool('terraform')?.path ?? '';
  const child = spawn(program, [...args, '-no-color', ...(args[0] === 'state' ? [] : ['-input=false'])], {
    cwd,
    env: {
      PATH: process.env.PATH,
      HOME: folder,
      CHECKPOINT_DISABLE: '1',
      ...azure.env,
      ...grant.env,
      ARM_USE_OIDC: 'true',
      ARM_USE_AZUREAD: 'true',
      ARM_USE_CLI: 'false',
      ARM_TENANT_ID: tenantId,
      ARM_SUBSCRIPTION_ID: subscriptionId,
      ARM_CLIENT_ID: clientId,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const take = (chunk: Buffer): void => {
    output += chunk.toString();
  };
  child.stdout.on('data', take);
  child.stderr.on('data', take);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    // Its messages are framed and broken at 78 columns.
    child.on('close', (code) =>
      resolve({ code: code ?? -1, output: output.replace(/\n?[│╷╵]/g, '').replace(/\s+/g, ' ') }),
    );
  });
}

function checkout(name: string): string {
  const cwd = join(folder, name);
  mkdirSync(cwd);
  writeFileSync(join(cwd, 'main.tf'), root);
  return cwd;
}

describe('Terraform with backend "azurerm"', () => {
  beforeEach((context) => void requireTool(context, 'azurite'));

  test('keeps its state in the container, signed in by GitHub alone', async () => {
    const cwd = checkout('ordinary');
    const grant = job('dev-plan');
    expect(await terraform(cwd, grant, ['init'])).toMatchObject({ code: 0 });
    const plan = await terraform(cwd, grant, ['plan']);
    expect(plan.output).toContain('Plan: 1 to add');
    expect(await terraform(cwd, grant, ['apply', '-auto-approve'])).toMatchObject({ code: 0 });
    const state = await terraform(cwd, grant, ['state', 'list']);
    expect(state.output).toContain('terraform_data.one');
    expect(existsSync(join(cwd, 'terraform.tfstate'))).toBe(false);
    expect(azure.requestsByRoute()).toMatchObject({ 'blob/lease': expect.any(Number) });
    // No right in the resource manager is needed.
    expect(azure.requests.filter(({ host }) => host === 'management.azure.com')).toEqual([]);
    expect(azure.violations()).toEqual([]);
  });

  test('lets one apply at a time change the state; others see who, or wait', async () => {
    const [holding, other] = [checkout('holding'), checkout('other')];
    const grant = job('dev-plan');
    await Promise.all([holding, other].map((cwd) => terraform(cwd, grant, ['init'])));
    const replace = ['apply', '-auto-approve', '-replace=terraform_data.one', '-var=wait=4'];
    const apply = terraform(holding, grant, replace);
    while (!existsSync(join(holding, 'applying'))) await sleep(50);
    const refused = await terraform(other, grant, ['plan', '-lock-timeout=0s']);
    expect(refused.code).toBe(1);
    expect(refused.output).toContain('Error acquiring the state lock');
    expect(refused.output).toContain('state blob is already locked');
    expect(refused.output).toContain('OperationTypeApply');
    const waited = await terraform(other, grant, ['plan', '-lock-timeout=30s']);
    expect(waited).toMatchObject({ code: 0 });
    expect(await apply).toMatchObject({ code: 0 });
    expect(azure.violations()).toEqual([]);
  });

  test.each([
    {
      what: 'a job of another environment',
      environment: 'prod-plan',
      clientId: planner,
      says: /AADSTS700213: .*'repo:acme\/infra:environment:prod-plan'/,
    },
    {
      what: 'a client that is not there',
      environment: 'dev-plan',
      clientId: '55555555-5555-4555-8555-555555555555',
      says: /AADSTS700016/,
    },
    {
      what: 'an identity that may only read',
      environment: 'dev-plan',
      clientId: reader,
      says: /AuthorizationPermissionMismatch/,
    },
  ])('refuses $what', async ({ what, environment, clientId, says }) => {
    const cwd = checkout(what.replaceAll(' ', '-'));
    const grant = job(environment);
    const init = await terraform(cwd, grant, ['init'], clientId);
    const ended = init.code === 0 ? await terraform(cwd, grant, ['plan'], clientId) : init;
    expect(ended.code).toBe(1);
    expect(ended.output).toMatch(says);
  });
});
