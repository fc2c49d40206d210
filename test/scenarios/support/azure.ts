/** GitHub and Azure of the laboratory, and jobs of acme/infra that sign in to it. */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type AzureOptions, type LabAzure, type NewApplication, startAzure } from '../../../src/lab/azure/index.ts';
import type { JobGrant, Permissions } from '../../../src/lab/contract.ts';
import { type GitHub, type GitHubOptions, startGitHub } from '../../../src/lab/github/index.ts';
import { type Job, runStep, type Step, type StepOptions, startJob } from './action.ts';

/** What is there from the start: a tenant with a subscription and an identity that plans, for dev and for prod. */
export const ids = {
  tenant: '11111111-1111-4111-8111-111111111111',
  otherTenant: '99999999-9999-4999-8999-999999999999',
  dev: '22222222-2222-4222-8222-222222222222',
  prod: '33333333-3333-4333-8333-333333333333',
  devSubscription: 'aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa',
  prodSubscription: 'bbbbbbbb-bbbb-4bbb-8bbb-bbbbbbbbbbbb',
} as const;

/** An identity in a tenant and a subscription of its own: what one test breaks no other one meets. */
export interface Identity {
  readonly clientId: string;
  readonly tenantId: string;
  readonly subscriptionId: string;
  readonly objectId: string;
  /** Of the action. */
  readonly inputs: Readonly<Record<'client-id' | 'tenant-id' | 'subscription-id', string>>;
}

export interface IdentityOptions {
  /** `Platform dev` unless given. */
  readonly subscription?: string;
  /** The environment `dev-plan` of acme/infra unless given. */
  readonly subject?: string;
  readonly credentials?: NewApplication['federatedCredentials'];
  readonly disabled?: boolean;
  readonly state?: 'Enabled' | 'Warned' | 'Disabled' | 'PastDue';
  /** Reader of the subscription unless given; '' is none. */
  readonly role?: string;
}

export interface JobOptions {
  /** `dev-plan` unless told. */
  readonly environment?: string | undefined;
  readonly permissions?: Permissions;
  readonly eventName?: string;
  readonly ref?: string;
  readonly actor?: string;
  /** Of the webhook. */
  readonly payload?: Readonly<Record<string, unknown>>;
}

/** Steps of one job: what a step exports is there for those after it, as with the runner. */
export interface AzureJob extends Disposable {
  readonly grant: JobGrant;
  readonly folders: Job;
  /** The environment of the next step. */
  readonly env: Readonly<Record<string, string>>;
  login(
    identity: Identity,
    inputs?: Readonly<Record<string, string>>,
    options?: Omit<StepOptions, 'with'>,
  ): Promise<Step>;
  /** Ends the sign-in of a step. */
  post(login: Step, options?: Omit<StepOptions, 'with' | 'stage'>): Promise<Step>;
  /** Sets a variable as a step with GITHUB_ENV does. */
  set(name: string, value: string): void;
}

export interface Cloud extends AsyncDisposable {
  readonly github: GitHub;
  readonly azure: LabAzure;
  identity(options?: IdentityOptions): Identity;
  job(options?: JobOptions): AzureJob;
}

export async function startCloud(
  options: GitHubOptions & Pick<AzureOptions, 'tokenLifetimeS' | 'azurite'> = {},
): Promise<Cloud> {
  const github = await startGitHub(options);
  await github.createRepository('acme/infra', { from: { 'main.tf': 'x' } });
  const folder = mkdtempSync(join(tmpdir(), 'lab-azure-'));
  const azure = await startAzure({ ...options, folder, issuer: { baseUrl: github.apiUrl } });
  for (const name of ['dev', 'prod'] as const) {
    const subscriptionId = ids[`${name}Subscription`];
    azure.subscription({ subscriptionId, tenantId: ids.tenant, displayName: `Platform ${name}` });
    const principalId = azure.application({
      clientId: ids[name],
      tenantId: ids.tenant,
      displayName: `platform-${name}-plan`,
      federatedCredentials: [{ subject: `repo:acme/infra:environment:${name}-plan` }],
    });
    azure.assign({ principalId, role: 'Reader', scope: `/subscriptions/${subscriptionId}` });
  }
  return {
    github,
    azure,
    identity: (identityOptions = {}) => newIdentity(azure, identityOptions),
    job: (jobOptions = {}) => beginJob({ github, azure }, jobOptions),
    async [Symbol.asyncDispose]() {
      await azure[Symbol.asyncDispose]();
      await github[Symbol.asyncDispose]();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function newIdentity(azure: LabAzure, options: IdentityOptions): Identity {
  const { subscription: displayName = 'Platform dev', state = 'Enabled', role = 'Reader', disabled = false } = options;
  const { subject = 'repo:acme/infra:environment:dev-plan', credentials = [{ subject }] } = options;
  const [clientId, tenantId, subscriptionId] = [randomUUID(), randomUUID(), randomUUID()];
  azure.subscription({ subscriptionId, tenantId, displayName, state });
  const application = { clientId, tenantId, displayName: 'platform-dev-plan', disabled };
  const objectId = azure.application({ ...application, federatedCredentials: credentials });
  if (role !== '') azure.assign({ principalId: objectId, role, scope: `/subscriptions/${subscriptionId}` });
  const inputs = { 'client-id': clientId, 'tenant-id': tenantId, 'subscription-id': subscriptionId };
  return { clientId, tenantId, subscriptionId, objectId, inputs };
}

function beginJob({ github, azure }: Pick<Cloud, 'github' | 'azure'>, options: JobOptions): AzureJob {
  const {
    permissions = { 'id-token': 'write' },
    eventName = 'push',
    ref = 'refs/heads/main',
    actor = 'alice',
  } = options;
  const { payload = {} } = options;
  const environment = 'environment' in options ? options.environment : 'dev-plan';
  const run = github.beginRun(
    { repository: 'acme/infra', payload, sha: 'c'.repeat(40), actor, eventName, ref },
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
  const event = folders.write('event.json', JSON.stringify(payload));
  let env: Readonly<Record<string, string>> = {
    ...grant.env,
    ...azure.env,
    GITHUB_EVENT_NAME: eventName,
    GITHUB_EVENT_PATH: event,
    GITHUB_REF: ref,
    GITHUB_ACTOR: actor,
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
    login: (identity, inputs = {}, stepOptions = {}) =>
      step({ ...stepOptions, with: { ...identity.inputs, ...inputs } }),
    post: (login, stepOptions = {}) =>
      step({ ...stepOptions, stage: 'post', env: { ...login.state, ...stepOptions.env } }),
    set(name, value) {
      env = { ...env, [name]: value };
    },
    [Symbol.dispose]() {
      github.endJob(grant);
      folders.remove();
    },
  };
}

/** A text in which ids, times and numbers of a run have names, so that it is the same in each run. */
export function withoutIds(text: string, { clientId, tenantId, subscriptionId, objectId }: Identity): string {
  const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
  return text
    .replaceAll(clientId, 'CLIENT-ID')
    .replaceAll(tenantId, 'TENANT-ID')
    .replaceAll(subscriptionId, 'SUBSCRIPTION-ID')
    .replaceAll(objectId, 'OBJECT-ID')
    .replace(uuid, 'SOME-ID')
    .replace(/\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(\.\d+)?Z/g, 'TIME')
    .replace(/\b\d+(\.\d+)? s\b/g, 'N s');
}

/** A program that writes what az writes when it is signed in, and keeps what it was called with. */
export const fakeAz = `#!/usr/bin/env node
const { appendFileSync, readFileSync, writeFileSync } = process.getBuiltinModule('node:fs');
const { join } = process.getBuiltinModule('node:path');
const args = process.argv.slice(2);
const folder = process.env.AZURE_CONFIG_DIR;
appendFileSync(join(folder, 'calls.txt'), args.join(' ') + '\\n');
if (process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN) throw new Error('it sees the right to ask for tokens');
if (args[0] === 'login') {
  const token = readFileSync(args.at(args.indexOf('--federated-token') + 1).slice(1), 'utf8');
  const [client, tenant] = ['--username=', '--tenant='].map((name) => args.find((arg) => arg.startsWith(name)).slice(name.length));
  writeFileSync(join(folder, 'service_principal_entries.json'), JSON.stringify([{ client_id: client, tenant, client_assertion: token }]));
}
`;
