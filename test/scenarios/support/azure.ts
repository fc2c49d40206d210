/** GitHub and Azure of the laboratory with two identities, and jobs that sign in to it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type LabAzure, startAzure } from '../../../src/lab/azure/index.ts';
import type { JobGrant, Permissions } from '../../../src/lab/contract.ts';
import { type GitHub, type GitHubOptions, startGitHub } from '../../../src/lab/github/index.ts';
import { type Job, runStep, type Step, type StepOptions, startJob } from './action.ts';

export const ids = {
  tenant: '11111111-1111-4111-8111-111111111111',
  otherTenant: '99999999-9999-4999-8999-999999999999',
  dev: '22222222-2222-4222-8222-222222222222',
  prod: '33333333-3333-4333-8333-333333333333',
  devSubscription: 'aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa',
  prodSubscription: 'bbbbbbbb-bbbb-4bbb-8bbb-bbbbbbbbbbbb',
} as const;

export const devInputs = { 'client-id': ids.dev, 'tenant-id': ids.tenant, 'subscription-id': ids.devSubscription };
export const prodInputs = { 'client-id': ids.prod, 'tenant-id': ids.tenant, 'subscription-id': ids.prodSubscription };

export interface Cloud extends AsyncDisposable {
  readonly github: GitHub;
  readonly azure: LabAzure;
  /** A job of acme/infra; its environment unless told is `dev-plan`. */
  job(options?: JobOptions): AzureJob;
}

export interface JobOptions {
  readonly environment?: string | undefined;
  readonly permissions?: Permissions;
  readonly eventName?: string;
  readonly ref?: string;
}

/** Steps of one job: what a step exports is there for those after it, as with the runner. */
export interface AzureJob extends Disposable {
  readonly grant: JobGrant;
  readonly folders: Job;
  /** The environment of the next step. */
  readonly env: Readonly<Record<string, string>>;
  login(inputs?: Readonly<Record<string, string>>, options?: Omit<StepOptions, 'with'>): Promise<Step>;
  /** Ends the sign-in of a step. */
  post(login: Step, options?: Omit<StepOptions, 'with' | 'stage'>): Promise<Step>;
}

export async function startCloud(options: GitHubOptions = {}): Promise<Cloud> {
  const github = await startGitHub(options);
  await github.createRepository('acme/infra', { from: { 'main.tf': 'x' } });
  const folder = mkdtempSync(join(tmpdir(), 'lab-azure-'));
  const azure = await startAzure({ folder, issuer: { baseUrl: github.apiUrl } });
  for (const [name, subscriptionId] of [
    ['dev', ids.devSubscription],
    ['prod', ids.prodSubscription],
  ] as const) {
    // biome-ignore format: a table
    azure.subscription({ subscriptionId, tenantId: ids.tenant, displayName: `Platform ${name}` });
    const subject = `repo:acme/infra:environment:${name}-plan`;
    const principalId = azure.application({
      clientId: ids[name],
      tenantId: ids.tenant,
      displayName: `platform-${name}-plan`,
      federatedCredentials: [{ subject }],
    });
    azure.assign({ principalId, role: 'Reader', scope: `/subscriptions/${subscriptionId}` });
  }
  return {
    github,
    azure,
    job: (jobOptions = {}) => beginJob({ github, azure }, jobOptions),
    async [Symbol.asyncDispose]() {
      await azure[Symbol.asyncDispose]();
      await github[Symbol.asyncDispose]();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function beginJob({ github, azure }: Pick<Cloud, 'github' | 'azure'>, options: JobOptions): AzureJob {
  const { permissions = { 'id-token': 'write' }, eventName = 'push', ref = 'refs/heads/main' } = options;
  const environment = 'environment' in options ? options.environment : 'dev-plan';
  const run = github.beginRun(
    { repository: 'acme/infra', payload: {}, sha: 'c'.repeat(40), actor: 'alice', eventName, ref },
    { name: 'Infrastructure', path: '.github/workflows/infra.yml' },
  );
  const grant = github.beginJob({
    run,
    name: 'plan / dev',
    permissions,
    ...(environment === undefined ? {} : { environment }),
    jobWorkflowRef: 'acme/sluice/.github/workflows/infra-plan.yml@refs/tags/v1',
    jobWorkflowSha: 'd'.repeat(40),
  });
  const folders = startJob();
  let env: Readonly<Record<string, string>> = {
    ...grant.env,
    ...azure.env,
    GITHUB_EVENT_NAME: eventName,
    GITHUB_REF: ref,
    GITHUB_ACTOR: 'alice',
  };
  const step = async (stepOptions: StepOptions): Promise<Step> => {
    const done = await runStep('azure-oidc-login', folders, { ...stepOptions, env: { ...env, ...stepOptions.env } });
    env = { ...env, ...done.exported };
    return done;
  };
  return {
    grant,
    folders,
    get env() {
      return env;
    },
    login: (inputs = {}, stepOptions = {}) => step({ ...stepOptions, with: { ...devInputs, ...inputs } }),
    post: (login, stepOptions = {}) =>
      step({ ...stepOptions, stage: 'post', env: { ...login.state, ...stepOptions.env } }),
    [Symbol.dispose]() {
      github.endJob(grant);
      folders.remove();
    },
  };
}
