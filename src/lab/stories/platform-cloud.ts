import { execFile } from 'node:child_process';
import * as path from 'node:path';
import { promisify } from 'node:util';
import { expectedSubjects } from '../../azure/claims.ts';
import type { LabAzure } from '../azure/index.ts';
import type { RunRecord, TriggerEvent } from '../contract.ts';
import type { GitHub } from '../github/index.ts';

/** Platform A's Azure: two subscriptions, and what its owner does by hand, once, before the workflows can do the rest. */

export const environments = ['dev', 'prod'] as const;
export type Environment = (typeof environments)[number];

export const tenantId = '6f0c1a52-7d1e-4a52-9c39-1b8f3c0d7a10';
export const subscriptionIds: Readonly<Record<Environment, string>> = {
  dev: '0d5f1c8e-3f7b-4e0e-8a55-0c1d6b2f9e01',
  prod: '9b27c4d1-62a8-4d1b-b0f6-5e8a7c3d2f02',
};
const bootstrapClientId = '4c0e8d9a-1b2f-4f5d-9e60-7a3b5c8d1e03';

/** An identity that azure-oidc-trust has made, as its output says. */
interface TrustedIdentity {
  readonly environment: string;
  readonly purpose: 'plan' | 'apply';
  readonly clientId: string;
}

/** The identity that bootstraps, and GitHub's variables that name it: the commands of the guide for the first hour. */
export async function prepareByHand(azure: LabAzure, github: GitHub, repository: string, owner: string): Promise<void> {
  // GitHub writes the ids of new repositories into their subjects.
  github.configure(repository, { subjects: { immutable: true } });
  const subject = await bootstrapSubject(github, repository, owner);
  const principalId = azure.application({
    clientId: bootstrapClientId,
    tenantId,
    displayName: 'openmrscore-bootstrap',
    federatedCredentials: [{ name: 'bootstrap', subject }],
  });
  for (const environment of environments) {
    const subscriptionId = subscriptionIds[environment];
    azure.subscription({ subscriptionId, tenantId, displayName: `audioprothese-${environment}` });
    for (const role of ['Contributor', 'User Access Administrator'])
      azure.assign({ principalId, role, scope: `/subscriptions/${subscriptionId}` });
  }
  github.configureEnvironment(repository, 'bootstrap', {
    variables: variablesOf(bootstrapClientId, 'dev'),
  });
}

/** As `gh api repos/OWNER/NAME` says it. */
async function bootstrapSubject({ apiUrl, personalToken }: GitHub, repository: string, login: string): Promise<string> {
  const headers = { authorization: `Bearer ${personalToken(login)}` };
  const answer = await fetch(`${apiUrl}/repos/${repository}`, { headers });
  const { id, name, owner } = (await answer.json()) as {
    id: number;
    name: string;
    owner: { id: number; login: string };
  };
  const parts = { owner: owner.login, ownerId: owner.id, repo: name, repoId: id, environment: 'bootstrap' };
  return expectedSubjects(parts).immutable ?? '';
}

/** GitHub's variables as they name one identity. */
function variablesOf(clientId: string, environment: Environment): Record<string, string> {
  return {
    AZURE_CLIENT_ID: clientId,
    AZURE_TENANT_ID: tenantId,
    AZURE_SUBSCRIPTION_ID: subscriptionIds[environment],
  };
}

/** The owner does what the summary of the bootstrap says: an environment per identity, and people who approve applies. */
export function followSummary(
  github: GitHub,
  repository: string,
  bootstrap: RunRecord,
  reviewers: readonly string[],
): void {
  for (const { environment, purpose, clientId } of identitiesIn(bootstrap)) {
    github.configureEnvironment(repository, `${environment}-${purpose}`, {
      variables: variablesOf(clientId, environment as Environment),
      ...(purpose === 'apply' ? { reviewers } : {}),
    });
  }
}

/** @throws Error when the run did not make them. */
export function clientIdOf(
  bootstrap: RunRecord,
  environment: Environment,
  purpose: TrustedIdentity['purpose'],
): string {
  const found = identitiesIn(bootstrap).find((each) => each.environment === environment && each.purpose === purpose);
  if (found === undefined) throw new Error(`the bootstrap made no identity for ${purpose} of ${environment}`);
  return found.clientId;
}

function identitiesIn(bootstrap: RunRecord): TrustedIdentity[] {
  const steps = bootstrap.jobs.flatMap((job) => job.steps);
  return steps.flatMap(({ outputs }) => JSON.parse(outputs.identities || '[]') as TrustedIdentity[]);
}

/**
 * Terraform as a job of an environment runs it: it signs in with the job's own identity, by tokens that it asks GitHub
 * for itself.
 */
export async function applyAs(
  environment: Environment,
  options: {
    readonly github: GitHub;
    readonly azure: LabAzure;
    readonly terraform: string;
    readonly event: TriggerEvent;
    readonly clientId: string;
    readonly root: string;
    readonly signal?: AbortSignal;
  },
): Promise<void> {
  const { github, azure, terraform, event, clientId, root, signal } = options;
  const run = github.beginRun(event, { name: 'first apply', path: '.github/workflows/first-apply.yml' });
  const grant = github.beginJob({
    run,
    name: `apply (${environment})`,
    permissions: { 'id-token': 'write' },
    environment: `${environment}-apply`,
    jobWorkflowRef: run.workflowRef,
    jobWorkflowSha: run.sha,
  });
  const { AZURE_SUBSCRIPTION_ID: subscription = '' } = variablesOf(clientId, environment);
  const env = {
    ...{ PATH: process.env.PATH, HOME: path.dirname(root), CHECKPOINT_DISABLE: '1', TF_IN_AUTOMATION: '1' },
    ...{ ARM_USE_OIDC: 'true', ARM_USE_AZUREAD: 'true', ARM_USE_CLI: 'false' },
    ...{ ARM_CLIENT_ID: clientId, ARM_TENANT_ID: tenantId, ARM_SUBSCRIPTION_ID: subscription },
    ...grant.env,
    ...azure.env,
  };
  try {
    for (const args of [
      ['init', '-input=false'],
      ['apply', '-input=false', '-auto-approve'],
    ])
      await promisify(execFile)(terraform, args, { cwd: root, env, ...(signal === undefined ? {} : { signal }) });
    github.updateJob(grant, { status: 'completed', conclusion: 'success' });
    github.endRun(run, 'success');
  } finally {
    github.endJob(grant);
  }
}
