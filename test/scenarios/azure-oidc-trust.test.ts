/** The trust between GitHub and Azure on the laboratory: made, left alone, mended, checked, refused, and used to sign in. */
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { EvidenceStatement } from '../../src/core/evidence.ts';
import { armFault } from '../../src/lab/azure/index.ts';
import { stableId } from '../../src/lab/github/identity.ts';
import { at, send } from '../unit/lab-github-support.ts';
import { runStep, type Step } from './support/action.ts';
import { type AzureJob, type Cloud, ids, type JobOptions, startCloud } from './support/azure.ts';
import { evidenceOf } from './support/evidence.ts';

const bootstrap = '44444444-4444-4444-8444-444444444444';
const subscriptions = { dev: ids.devSubscription, prod: ids.prodSubscription } as const;
const environments = ['dev', 'prod'] as const;
/** Of each job of the laboratory. */
const workflow = 'acme/sluice/.github/workflows/infra-plan.yml@refs/tags/v1';

const groupOf = (environment: 'dev' | 'prod') =>
  `/subscriptions/${subscriptions[environment]}/resourceGroups/rg-openmrscore-${environment}`;
const containerOf = (environment: 'dev' | 'prod') =>
  `/subscriptions/${subscriptions[environment]}/resourceGroups/rg-openmrscore-tfstate-${environment}/providers/Microsoft.Storage/storageAccounts/openmrscore${environment}sav1/blobServices/default/containers/tfstate-${environment}`;

/** A platform whose groups and states are there, and an identity that may give rights in it. */
async function startPlatform(
  roles: readonly string[] = ['Contributor', 'Role Based Access Control Administrator'],
): Promise<Cloud> {
  const cloud = await startCloud();
  const subjects = ['acme/infra', 'acme@{owner}/infra@{repo}'].map(
    (each) => `repo:${withIds(each)}:environment:bootstrap`,
  );
  const trusted = [...subjects, `${subjects[0]}:job_workflow_ref:${workflow}`];
  const federatedCredentials = trusted.map((subject) => ({ subject }));
  const principalId = cloud.azure.application({ clientId: bootstrap, tenantId: ids.tenant, federatedCredentials });
  for (const environment of environments) {
    const subscriptionId = subscriptions[environment];
    for (const role of roles) cloud.azure.assign({ principalId, role, scope: `/subscriptions/${subscriptionId}` });
    const place = (name: string) => ({ subscriptionId, resourceGroup: `rg-openmrscore-${name}` });
    await cloud.azure.storageAccount({ ...place(environment), name: `openmrscore${environment}logs`, containers: [] });
    await cloud.azure.storageAccount({
      ...place(`tfstate-${environment}`),
      name: `openmrscore${environment}sav1`,
      containers: [`tfstate-${environment}`],
    });
  }
  return cloud;
}

/** GitHub's ids in place of `{owner}` and `{repo}`. */
function withIds(text: string): string {
  return text
    .replace('{owner}', String(stableId('account', 'acme')))
    .replace('{repo}', String(stableId('repository', 'acme/infra')));
}

interface Ran extends Step {
  readonly evidence?: EvidenceStatement;
}

interface Run {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly job?: JobOptions;
  /** Signs in by a step before. */
  readonly login?: Parameters<AzureJob['login']>[0];
  /** A person's token in place of the job's. */
  readonly token?: string;
}

async function run(cloud: Cloud, { inputs = {}, job: options = {}, token, login: before }: Run = {}): Promise<Ran> {
  using job = cloud.job({
    environment: 'bootstrap',
    permissions: { 'id-token': 'write', actions: 'read' },
    ...options,
  });
  if (before !== undefined) expect((await job.login(before)).errors).toEqual([]);
  const step = await runStep('azure-oidc-trust', job.folders, {
    env: { ...job.env, GITHUB_API_URL: cloud.github.apiUrl },
    token: token ?? job.grant.token,
    with: {
      'client-id': bootstrap,
      'tenant-id': ids.tenant,
      'subscription-id': ids.devSubscription,
      name: 'openmrscore',
      location: 'francecentral',
      scopes: environments.map((each) => `${each}=${groupOf(each)}`).join('\n'),
      'state-container-ids': environments.map((each) => `${each}=${containerOf(each)}`).join('\n'),
      ...inputs,
    },
  });
  // The files of a job go with it.
  return { ...step, ...(step.outputs['evidence-path'] ? { evidence: evidenceOf(step) } : {}) };
}

interface Identity {
  readonly environment: 'dev' | 'prod';
  readonly purpose: string;
  readonly name: string;
  readonly clientId: string;
  readonly principalId: string;
  readonly subjects: readonly string[];
}

const identitiesOf = (step: Step) => JSON.parse(step.outputs.identities ?? '') as Identity[];
const identityOf = (step: Step, name: string): Identity => {
  const found = identitiesOf(step).find((each) => each.name === `id-openmrscore-${name}`);
  if (found === undefined) throw new Error(`no identity ${name}`);
  return found;
};
const changesOf = (step: Step) => JSON.parse(step.outputs.changes ?? '') as Record<string, string>[];

/** `METHOD route` of what Resource Manager was asked to change. */
const writes = ({ azure }: Cloud): string[] =>
  azure.requests
    .filter(({ method, route }) => method !== 'GET' && !route.startsWith('entra'))
    .map(({ method, route }) => `${method} ${route}`);

/** `role at place` of an identity. */
const rolesOf = ({ azure }: Cloud, { principalId }: Identity): string[] =>
  azure
    .roleAssignments()
    .filter((each) => each.principalId === principalId)
    .map(
      ({ role, scope, condition }) =>
        `${role.roleName} at ${scope.split('/').at(-1)}${condition === undefined ? '' : ' with a condition'}`,
    )
    .sort();

/** Signs in as an identity that was made. */
function login(job: AzureJob, { clientId, principalId: objectId, environment }: Identity): Promise<Step> {
  const subscriptionId = subscriptions[environment];
  const inputs = { 'client-id': clientId, 'tenant-id': ids.tenant, 'subscription-id': subscriptionId };
  return job.login({ clientId, objectId, tenantId: ids.tenant, subscriptionId, inputs }, { 'propagation-wait': '0s' });
}

/** What Azure keeps of a resource; tests change it behind the back of the action. */
const propertiesOf = ({ azure }: Cloud, end: string): Record<string, unknown> => {
  const found = azure.resources().find(({ id }) => id.endsWith(end));
  if (found === undefined) throw new Error(`no resource ${end}`);
  return found.body.properties as Record<string, unknown>;
};

/** GUIDs are random in the laboratory as they are in Azure. */
const stable = (text: string): string => {
  const seen = new Map<string, string>();
  return text.replace(/\b[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}\b/g, (id) => {
    if (Object.values<string>(ids).includes(id)) return id;
    const known = seen.get(id) ?? `00000000-0000-4000-8000-${String(seen.size + 1).padStart(12, '0')}`;
    seen.set(id, known);
    return known;
  });
};

function golden(name: string, markdown: string): void {
  const file = new URL(`../golden/azure/trust/${name}.md`, import.meta.url);
  if (process.env.UPDATE_GOLDEN) writeFileSync(file, stable(markdown));
  expect(stable(markdown)).toBe(readFileSync(file, 'utf8'));
}

describe('a trust', () => {
  test('is made for dev and prod, and the second run changes nothing', async () => {
    await using cloud = await startPlatform();
    const first = await run(cloud, { inputs: { 'apply-may-assign-roles': 'AcrPull\nDNS Zone Contributor' } });
    expect([first.exitCode, first.stderr, first.errors, first.warnings]).toEqual([0, '', [], []]);
    expect(first.outputs).toMatchObject({ verdict: 'pass', 'failure-reason': '', changed: '19' });
    expect(identitiesOf(first).map(({ name, subjects }) => [name, ...subjects])).toEqual([
      ['id-openmrscore-dev-plan', 'repo:acme/infra:environment:dev-plan'],
      ['id-openmrscore-dev-apply', 'repo:acme/infra:environment:dev-apply'],
      ['id-openmrscore-prod-plan', 'repo:acme/infra:environment:prod-plan'],
      ['id-openmrscore-prod-apply', 'repo:acme/infra:environment:prod-apply'],
    ]);
    expect(rolesOf(cloud, identityOf(first, 'dev-plan'))).toEqual([
      'Reader at rg-openmrscore-dev',
      'Storage Blob Data Contributor at tfstate-dev',
    ]);
    expect(rolesOf(cloud, identityOf(first, 'prod-apply'))).toEqual([
      'Contributor at rg-openmrscore-prod',
      'Role Based Access Control Administrator at rg-openmrscore-prod with a condition',
      'Storage Blob Data Contributor at tfstate-prod',
    ]);
    golden('scenario-created', first.summary);
    expect(first.evidence?.predicate.result).toMatchObject({ leftovers: { credentials: [], roles: [] } });

    const before = { state: cloud.azure.snapshot(), writes: writes(cloud).length };
    expect(before.writes).toBe(19);
    const second = await run(cloud, { inputs: { 'apply-may-assign-roles': 'DNS Zone Contributor\nAcrPull' } });
    expect([second.exitCode, second.errors]).toEqual([0, []]);
    expect(second.outputs).toMatchObject({
      verdict: 'pass',
      changed: '0',
      changes: '[]',
      identities: first.outputs.identities,
    });
    expect(second.stdout).toContain('No change');
    expect(cloud.azure.snapshot()).toBe(before.state);
    expect(writes(cloud).length).toBe(before.writes);
    const checked = await run(cloud, { inputs: { 'check-only': 'true', 'apply-may-assign-roles': 'AcrPull, x' } });
    expect(checked.outputs['failure-reason']).toBe('unknown-role');
    expect(cloud.azure.violations()).toEqual([]);
    expect(cloud.github.violations()).toEqual([]);
  });

  test('lets a job of its environment sign in, and no other job', async () => {
    await using cloud = await startPlatform();
    const made = await run(cloud);
    for (const environment of environments) {
      for (const purpose of ['plan', 'apply']) {
        using job = cloud.job({ environment: `${environment}-${purpose}` });
        const step = await login(job, identityOf(made, `${environment}-${purpose}`));
        expect([step.exitCode, step.errors]).toEqual([0, []]);
        expect(step.outputs['object-id']).toBe(identityOf(made, `${environment}-${purpose}`).principalId);
      }
    }
    for (const environment of [undefined, 'dev-plan', 'prod-plan']) {
      using job = cloud.job({ environment });
      const step = await login(job, identityOf(made, 'prod-apply'));
      expect([step.exitCode, step.outputs['failure-reason'], step.outputs['object-id']]).toEqual([
        1,
        expect.any(String),
        '',
      ]);
      expect(step.errors.join('\n') + step.summary).toContain('AADSTS700213');
    }
  });

  test('is bound to the workflow file where the template of the repository has it', async () => {
    await using cloud = await startPlatform();
    cloud.github.configure('acme/infra', {
      subjects: { immutable: false, claimKeys: ['repo', 'context', 'job_workflow_ref'] },
    });
    const without = await run(cloud);
    expect([without.exitCode, without.outputs['failure-reason']]).toEqual([1, 'subject-template']);
    const applyFile = workflow.replace('infra-plan', 'infra-apply');
    const made = await run(cloud, { inputs: { 'job-workflow-ref': `plan=${workflow}\napply=${applyFile}` } });
    expect(made.errors).toEqual([]);
    expect(identityOf(made, 'dev-plan').subjects).toEqual([
      `repo:acme/infra:environment:dev-plan:job_workflow_ref:${workflow}`,
    ]);
    using plan = cloud.job({ environment: 'dev-plan' });
    expect((await login(plan, identityOf(made, 'dev-plan'))).exitCode).toBe(0);
    // The right environment, and the file that plans.
    using apply = cloud.job({ environment: 'dev-apply' });
    expect((await login(apply, identityOf(made, 'dev-apply'))).exitCode).toBe(1);
  });

  test('has the ids of repositories that write them, and both forms while one changes', async () => {
    await using cloud = await startPlatform();
    const immutable = withIds('repo:acme@{owner}/infra@{repo}:environment:dev-plan');
    const both = await run(cloud, { inputs: { 'subject-form': 'both' } });
    expect(identityOf(both, 'dev-plan').subjects).toEqual(['repo:acme/infra:environment:dev-plan', immutable]);
    // Azure refuses two writes of credentials of one identity at a time.
    expect(cloud.azure.requests.filter(({ status }) => status === 409)).toEqual([]);
    cloud.github.configure('acme/infra', { subjects: { immutable: true } });
    using job = cloud.job({ environment: 'dev-plan' });
    expect((await login(job, identityOf(both, 'dev-plan'))).outputs.subject).toBe(immutable);

    const after = await run(cloud);
    expect([after.exitCode, after.outputs.changed]).toEqual([0, '0']);
    expect(identityOf(after, 'dev-plan').subjects).toEqual([immutable]);
    expect(after.summary).toContain('the other form of the same subject');
    const pruned = await run(cloud, { inputs: { prune: 'true' } });
    expect(changesOf(pruned).map(({ kind, subject }) => [kind, subject])).toContainEqual([
      'delete-credential',
      'repo:acme/infra:environment:dev-plan',
    ]);
    expect([pruned.outputs.changed, (await run(cloud, { inputs: { prune: 'true' } })).outputs.changed]).toEqual([
      '4',
      '0',
    ]);
    // What somebody asks for against what tokens have.
    const wrong = await run(cloud, { inputs: { 'check-only': 'true', 'subject-form': 'name' } });
    expect(wrong.warnings.join()).toContain('its jobs cannot sign in');
  });

  test('that somebody changed is told by check-only and mended by a run', async () => {
    await using cloud = await startPlatform();
    const inputs = { 'apply-may-assign-roles': 'AcrPull' };
    const made = await run(cloud, { inputs });
    propertiesOf(cloud, 'github-infra-dev-plan').subject = 'repo:Acme/infra:environment:dev-plan';
    propertiesOf(cloud, 'github-infra-dev-apply').issuer = 'https://token.actions.githubusercontent.com/';
    const limited = cloud.azure
      .roleAssignments()
      .find(({ condition, scope }) => condition !== undefined && scope === groupOf('dev'));
    delete (limited as { condition?: string }).condition;
    cloud.azure.assign({
      principalId: identityOf(made, 'prod-apply').principalId,
      role: 'Owner',
      scope: `/subscriptions/${ids.prodSubscription}`,
    });
    cloud.azure.assign({
      principalId: identityOf(made, 'prod-plan').principalId,
      role: 'AcrPull',
      scope: groupOf('prod'),
    });
    const before = cloud.azure.snapshot();
    const checked = await run(cloud, { inputs: { ...inputs, 'check-only': 'true' } });
    expect([checked.exitCode, checked.outputs.verdict, checked.outputs['failure-reason']]).toEqual([
      1,
      'fail',
      'differs',
    ]);
    expect(checked.outputs.changed).toBe('0');
    expect(changesOf(checked).map(({ kind, identity }) => `${kind} ${identity}`)).toEqual([
      'replace-credential id-openmrscore-dev-plan',
      'replace-credential id-openmrscore-dev-apply',
      'limit-role id-openmrscore-dev-apply',
    ]);
    expect(cloud.azure.snapshot()).toBe(before);
    golden('scenario-differs', checked.summary);

    const earlier = writes(cloud).length;
    const mended = await run(cloud, { inputs });
    // Deleted first: Entra ID does not reliably take a change of letters in place.
    expect(writes(cloud).slice(earlier).sort()).toEqual([
      'DELETE FederatedIdentityCredentials_Delete',
      'DELETE FederatedIdentityCredentials_Delete',
      'PUT FederatedIdentityCredentials_CreateOrUpdate',
      'PUT FederatedIdentityCredentials_CreateOrUpdate',
      'PUT RoleAssignments_Create',
    ]);
    expect([mended.exitCode, mended.outputs.changed]).toEqual([0, '3']);
    expect(mended.warnings.join()).toContain('id-openmrscore-prod-apply is Owner');
    using job = cloud.job({ environment: 'dev-plan' });
    expect((await login(job, identityOf(mended, 'dev-plan'))).errors).toEqual([]);
    const again = await run(cloud, { inputs: { ...inputs, 'check-only': 'true' } });
    expect([again.exitCode, again.outputs['failure-reason']]).toEqual([1, 'more-than-needed']);
    expect(cloud.azure.violations()).toEqual([]);
  });

  test('in a repository of somebody else fails the check, is a warning, and goes with prune', async () => {
    await using cloud = await startPlatform();
    const token = cloud.github.personalToken('alice');
    await cloud.github.createRepository('mallory/x', { from: { 'main.tf': 'x' } });
    await run(cloud);
    const theirs = await run(cloud, { token, inputs: { repository: 'mallory/x' } });
    // Whoever trusts another repository on purpose hears of both.
    expect(theirs.outputs.changed).toBe('4');
    expect(theirs.warnings[0]).toContain('id-openmrscore-dev-plan trusts jobs of another repository, acme/infra');

    const checked = await run(cloud, { inputs: { 'check-only': 'true' } });
    expect([checked.exitCode, checked.outputs.verdict, checked.outputs['failure-reason']]).toEqual([
      1,
      'fail',
      'trusts-others',
    ]);
    expect(checked.errors.join()).toContain('4 credentials trust somebody else');
    golden('scenario-trusts-others', checked.summary.slice(0, checked.summary.indexOf('#### Who may do what')));
    expect(checked.evidence?.predicate.result).toMatchObject({
      strangers: [{ subject: 'repo:mallory/x:environment:dev-plan' }, {}, {}, {}],
      leftovers: { credentials: [] },
    });

    const same = await run(cloud);
    expect([same.exitCode, same.outputs.changed, same.warnings.length]).toEqual([0, '0', 4]);
    expect(same.warnings[1]).toMatch(
      /id-openmrscore-dev-apply trusts jobs of another repository, mallory\/x .*prune: true/,
    );
    const pruned = await run(cloud, { inputs: { prune: 'true' } });
    expect([pruned.exitCode, pruned.outputs.changed, pruned.warnings]).toEqual([0, '4', []]);
    expect(pruned.summary).toContain('#### What was done');
    expect(pruned.summary).not.toContain('Somebody else');
    expect((await run(cloud, { inputs: { 'check-only': 'true' } })).exitCode).toBe(0);
  });

  test('needs no ids in a job that has signed in', async () => {
    await using cloud = await startPlatform();
    const ours = { 'client-id': '', 'tenant-id': '', 'subscription-id': '' };
    const stranger = await run(cloud, { inputs: ours });
    expect([stranger.exitCode, stranger.outputs['failure-reason']]).toEqual([1, 'not-signed-in']);
    const [clientId, subscriptionId] = [bootstrap, ids.devSubscription];
    const inputs = { 'client-id': clientId, 'tenant-id': ids.tenant, 'subscription-id': subscriptionId };
    const signedIn = await run(cloud, {
      inputs: ours,
      login: { clientId, subscriptionId, tenantId: ids.tenant, objectId: '', inputs },
    });
    expect([signedIn.exitCode, signedIn.errors]).toEqual([0, []]);
  });

  test('of environments that are set up one by one is warned of when they share what they work on', async () => {
    await using cloud = await startPlatform();
    const only = (environment: 'dev' | 'prod', scope: string) => ({
      inputs: {
        environments: environment,
        scopes: `${environment}=${scope}`,
        'state-container-ids': `${environment}=${containerOf(environment)}`,
      },
    });
    const whole = `/subscriptions/${ids.devSubscription}`;
    expect((await run(cloud, only('dev', whole))).warnings.join()).not.toContain('id-openmrscore-prod-apply');
    const apart = await run(cloud, only('prod', groupOf('prod')));
    expect([apart.exitCode, apart.warnings]).toEqual([0, []]);
    const shared = await run(cloud, only('prod', groupOf('dev')));
    expect([shared.exitCode, shared.warnings]).toEqual([
      0,
      [expect.stringContaining('prod-apply and id-openmrscore-dev-apply work on')],
    ]);
    expect(shared.summary).toContain('so the jobs of one can change the other');
    expect(cloud.azure.violations()).toEqual([]);
  });

  test.each([
    ['apply-roles', 'Owner'],
    ['apply-roles', 'Contributor\nuser access administrator'],
    ['plan-roles', 'f58310d9-a9f6-439a-9e8d-f62e7b41a168'],
    ['apply-may-assign-roles', 'Role Based Access Control Administrator'],
  ])('never gives by %s what could give itself everything (%j)', async (input, value) => {
    await using cloud = await startPlatform();
    const refused = await run(cloud, { inputs: { [input]: value } });
    expect([refused.exitCode, refused.outputs['failure-reason']]).toEqual([1, 'owner-refused']);
    expect(refused.errors.join()).toContain('allow-owner: true');
    expect(cloud.azure.requests.filter(({ route }) => !route.startsWith('entra'))).toEqual([]);
  });

  test('gives Owner to whoever insists', async () => {
    await using cloud = await startPlatform();
    const made = await run(cloud, { inputs: { 'apply-roles': 'Owner', 'allow-owner': 'true' } });
    expect(made.errors).toEqual([]);
    expect(rolesOf(cloud, identityOf(made, 'dev-apply'))).toContain('Owner at rg-openmrscore-dev');
  });
});

describe('Azure refuses', () => {
  test('to show or to give anything to an identity without rights', async () => {
    await using blind = await startPlatform([]);
    const step = await run(blind);
    expect([step.exitCode, step.outputs['failure-reason']]).toEqual([1, 'missing-right']);
    golden('missing-right', `${step.errors.join('\n')}\n`);
  });

  test('half-way: what was done is told, and a rerun does the rest', async () => {
    await using cloud = await startPlatform(['Contributor']);
    const stopped = await run(cloud);
    expect([stopped.exitCode, stopped.outputs['failure-reason']]).toEqual([1, 'missing-right']);
    expect(stopped.errors.join()).toContain('Role Based Access Control Administrator at ');
    expect(stopped.summary).toContain('Stopped half-way: 9 of 17 changes are done.');
    const [{ principalId } = { principalId: '' }] = cloud.azure
      .roleAssignments()
      .filter(({ role }) => role.roleName === 'Contributor');
    for (const id of Object.values(subscriptions)) {
      cloud.azure.assign({ principalId, role: 'User Access Administrator', scope: `/subscriptions/${id}` });
    }
    const rest = await run(cloud);
    expect([rest.exitCode, rest.outputs.changed]).toEqual([0, '8']);
  });

  test('nothing to an identity with the rights of the README and no more', async () => {
    await using cloud = await startPlatform(['Contributor', 'Role Based Access Control Administrator']);
    await run(cloud);
    const { azure } = cloud;
    const clientId = '55555555-5555-4555-8555-555555555555';
    const federatedCredentials = [{ subject: 'repo:acme/infra:environment:bootstrap' }];
    const principalId = azure.application({ clientId, tenantId: ids.tenant, federatedCredentials });
    const own = `/subscriptions/${ids.devSubscription}/resourceGroups/rg-openmrscore-identities`;
    azure.assign({ principalId, role: 'Managed Identity Contributor', scope: own });
    for (const scope of environments.flatMap((each) => [groupOf(each), containerOf(each)])) {
      azure.assign({ principalId, role: 'Role Based Access Control Administrator', scope });
    }
    const same = await run(cloud, { inputs: { 'client-id': clientId } });
    expect([same.exitCode, same.errors, same.outputs.changed]).toEqual([0, [], '0']);
    expect(same.summary).toContain('not in the whole subscriptions');
    const more = await run(cloud, {
      inputs: { 'client-id': clientId, 'plan-roles': 'AcrPull', 'subject-form': 'both' },
    });
    expect([more.exitCode, more.errors, more.outputs.changed]).toEqual([0, [], '6']);
  });

  test('for a moment, or because somebody was faster', async () => {
    await using cloud = await startPlatform();
    const path = /roleAssignments\/[\da-f-]+\?/;
    cloud.azure.faults.add(
      armFault(
        { status: 400, code: 'PrincipalNotFound', message: 'Principal does not exist in the directory.' },
        { path },
      ),
    );
    const existing =
      'The role assignment already exists. The ID of the conflicting role assignment is 0123456789abcdef0123456789abcdef.';
    cloud.azure.faults.add(armFault({ status: 409, code: 'RoleAssignmentExists', message: existing }, { path }));
    const step = await run(cloud);
    expect([step.exitCode, step.outputs.changed]).toEqual([0, '16']);
    expect(step.stdout).toContain('PrincipalNotFound; trying again');
    expect(step.stdout).toContain('01234567-89ab-cdef-0123-456789abcdef');
  });

  test('roles on what does not exist', async () => {
    await using cloud = await startPlatform();
    const scopes = `dev=${groupOf('dev')}-new\nprod=${groupOf('prod')}`;
    const step = await run(cloud, { inputs: { scopes } });
    expect([step.exitCode, step.outputs['failure-reason']]).toEqual([1, 'scope-not-found']);
    expect(step.errors.join()).toContain('give the subscription as scope');
  });
});

describe('GitHub', () => {
  const inputs = { 'configure-github': 'true', reviewers: 'alice\n@bob' };

  test('gets its environments and variables from a token that may, and keeps what protects it', async () => {
    await using cloud = await startPlatform();
    const token = cloud.github.personalToken('alice');
    const ask = (method: string, path: string, body?: unknown) =>
      send(cloud.github.apiUrl, token, method, `/repos/acme/infra/environments/${path}`, body);
    await ask('PUT', 'prod-apply', {
      wait_timer: 30,
      reviewers: [],
      deployment_branch_policy: { protected_branches: false, custom_branch_policies: true },
    });
    await ask('POST', 'prod-apply/deployment-branch-policies', { name: 'release/*' });
    const first = await run(cloud, { inputs, token });
    expect([first.exitCode, first.errors, first.warnings]).toEqual([0, [], []]);
    expect(first.outputs['github-setup']).toBe('');
    const { clientId } = identityOf(first, 'prod-apply');
    expect(cloud.github.environment('acme/infra', 'prod-apply')).toMatchObject({
      reviewers: ['alice', 'bob'],
      variables: {
        AZURE_CLIENT_ID: clientId,
        AZURE_TENANT_ID: ids.tenant,
        AZURE_SUBSCRIPTION_ID: ids.prodSubscription,
      },
    });
    const protection = (await ask('GET', 'prod-apply')).data;
    expect(protection).toMatchObject({
      protection_rules: [
        { type: 'wait_timer', wait_timer: 30 },
        { type: 'required_reviewers', prevent_self_review: true },
        { type: 'branch_policy' },
      ],
      deployment_branch_policy: { protected_branches: false, custom_branch_policies: true },
    });
    expect((await ask('GET', 'dev-apply')).data).toMatchObject({
      deployment_branch_policy: { protected_branches: false, custom_branch_policies: true },
    });
    const chosen = async (name: string) =>
      at((await ask('GET', `${name}/deployment-branch-policies`)).data, 'branch_policies.*.name');
    expect([await chosen('dev-apply'), await chosen('prod-apply')]).toEqual([['main'], ['release/*']]);
    expect((await ask('GET', 'dev-plan')).data).toMatchObject({ protection_rules: [], deployment_branch_policy: null });
    golden('scenario-github', first.summary.slice(first.summary.indexOf('#### GitHub')));

    const second = await run(cloud, { inputs, token });
    expect([second.exitCode, second.outputs.changed, second.outputs.changes]).toEqual([0, '0', '[]']);
    cloud.github.configureEnvironment('acme/infra', 'dev-plan', { variables: { AZURE_CLIENT_ID: 'old', OTHER: '1' } });
    const checked = await run(cloud, { inputs: { ...inputs, 'check-only': 'true' }, token });
    expect([checked.outputs['failure-reason'], changesOf(checked).length]).toEqual(['differs', 3]);
    const third = await run(cloud, { inputs, token });
    expect(third.outputs.changed).toBe('3');
    expect(cloud.github.environment('acme/infra', 'dev-plan').variables).toMatchObject({
      AZURE_CLIENT_ID: identityOf(first, 'dev-plan').clientId,
      OTHER: '1',
    });
    expect(cloud.github.violations()).toEqual([]);
  });

  test('takes applies of main alone where its rule for branches keeps nothing out', async () => {
    await using cloud = await startPlatform();
    const token = cloud.github.personalToken('alice');
    const ask = (method: string, path: string, body?: unknown) =>
      send(cloud.github.apiUrl, token, method, `/repos/acme/infra/environments/${path}`, body);
    const policy = { deployment_branch_policy: { protected_branches: true, custom_branch_policies: false } };
    for (const environment of environments) await ask('PUT', `${environment}-apply`, policy);
    const blind = await run(cloud, { inputs: { 'check-only': 'true' } });
    expect(blind.summary).toContain('which these are could not be seen');
    expect(blind.outputs['github-setup']).not.toContain('deployment-branch-policies');
    cloud.github.configure('acme/infra', { protectedBranches: ['main'] });
    const kept = await run(cloud, { inputs: { ...inputs, 'check-only': 'true' }, token });
    expect(kept.outputs['github-setup']).not.toContain('deployment-branch-policies');
    cloud.github.configure('acme/infra', { protectedBranches: [] });
    const step = await run(cloud, { inputs, token });
    expect([step.exitCode, step.errors]).toEqual([0, []]);
    expect(step.summary).toContain('keeps nothing out of dev-apply while no branch is protected');
    expect((await ask('GET', 'prod-apply')).data).toMatchObject({
      deployment_branch_policy: { protected_branches: false, custom_branch_policies: true },
    });
    const { data } = await ask('GET', 'prod-apply/deployment-branch-policies');
    expect(at(data, 'branch_policies.*.name')).toEqual(['main']);
    expect((await run(cloud, { inputs, token })).outputs.changed).toBe('0');
    expect(cloud.github.violations()).toEqual([]);
  });

  test('shows no variables to the token of a job, and a check says so instead of judging them', async () => {
    await using cloud = await startPlatform();
    await run(cloud, { inputs, token: cloud.github.personalToken('alice') });
    const checked = await run(cloud, { inputs: { 'check-only': 'true' } });
    expect([checked.exitCode, checked.outputs.verdict]).toEqual([0, 'pass']);
    const shown = checked.summary.slice(checked.summary.indexOf('#### GitHub'));
    golden('scenario-not-visible', shown);
    expect(shown).not.toContain('To be set');
    // Who asks for GitHub to be checked, too, gets no green.
    const asked = await run(cloud, { inputs: { ...inputs, 'check-only': 'true' } });
    expect([asked.exitCode, asked.outputs.verdict, asked.outputs['failure-reason'], asked.outputs.changes]).toEqual([
      1,
      'error',
      'not-visible',
      '[]',
    ]);
  });

  test('is not written to where it cannot be read: its rules would be replaced', async () => {
    await using cloud = await startPlatform();
    const token = cloud.github.personalToken('alice');
    const path = '/repos/acme/infra/environments/prod-apply';
    await send(cloud.github.apiUrl, token, 'PUT', path, { wait_timer: 30 });
    cloud.github.faults.add({ match: { method: 'GET', path: /environments\/prod-apply$/ }, times: Infinity, kind: 'status', status: 403, body: { message: 'Resource not accessible by integration' } }); // biome-ignore format: one line
    const step = await run(cloud, { inputs, token });
    expect([step.exitCode, step.errors]).toEqual([0, []]);
    expect(step.warnings.join()).toContain('prod-apply could not be read');
    expect(step.summary).toContain('all of `prod-apply`');
    expect(cloud.github.requestLog.filter(({ method }) => method === 'PUT').length).toBe(1);
  });

  test('is left to the reader with the token of a job, and the step does not fail', async () => {
    await using cloud = await startPlatform();
    const step = await run(cloud, { inputs: { 'configure-github': 'true' } });
    expect([step.exitCode, step.errors]).toEqual([0, []]);
    expect(step.warnings.join()).toContain('administration: write');
    expect(step.outputs['github-setup']).toContain(
      'gh variable set AZURE_CLIENT_ID --repo acme/infra --env prod-apply --body ',
    );
    expect(step.summary).toContain('<details><summary>Commands</summary>');
  });

  test('does not say how it writes subjects to a job that may not ask, and its token does', async () => {
    await using cloud = await startPlatform();
    const job = { permissions: { 'id-token': 'write' } } as const;
    expect((await run(cloud, { job })).errors).toEqual([]);
    cloud.github.configure('acme/infra', {
      subjects: { immutable: false, claimKeys: ['repo', 'context', 'job_workflow_ref'] },
    });
    const step = await run(cloud, { job });
    expect([step.exitCode, step.outputs['failure-reason']]).toEqual([1, 'subject-form-unknown']);
    expect(step.errors.join()).toContain('actions: read');
  });
});
