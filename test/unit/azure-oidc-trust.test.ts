import { describe, expect, test } from 'vitest';
import { decide, type Outcome } from '../../src/actions/azure-oidc-trust/decide.ts';
import { compareTrust } from '../../src/azure/trust/compare.ts';
import { setupCommands } from '../../src/azure/trust/github-setup.ts';
import type {
  Found,
  FoundCredential,
  FoundRole,
  Purpose,
  Wanted,
  WantedIdentity,
} from '../../src/azure/trust/model.ts';
import { assignmentName, checkContainer, checkScope, credentialName, uuid5 } from '../../src/azure/trust/names.ts';
import { combine } from '../../src/azure/trust/repository.ts';
import { findRole, isStrong, onlyRoles, roleOfId, sameCondition } from '../../src/azure/trust/roles.ts';
import { type RepositoryFacts, subjectsFor, workflowRefs } from '../../src/azure/trust/subjects.ts';
import { dangersOf, remarksOn, type TrustInputs, wantedTrust } from '../../src/azure/trust/wanted.ts';
import { RemoteError } from '../../src/core/errors.ts';
import {
  compareEnvironment,
  type FoundEnvironment,
  isUnseen,
  judgedPart,
  unseenEnvironment,
  type WantedEnvironment,
} from '../../src/github/environments.ts';

const subscription = '/subscriptions/aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa';
const group = `${subscription}/resourceGroups/rg-openmrscore-dev`;
const container = `${subscription}/resourceGroups/rg-state/providers/Microsoft.Storage/storageAccounts/stdev1/blobServices/default/containers/tfstate-dev`;
const principalId = '11111111-2222-4333-8444-555555555555';

describe('names', () => {
  test('a UUID of version 5 is that of RFC 9562, appendix A.4', () => {
    expect(uuid5('www.example.com', '6ba7b810-9dad-11d1-80b4-00c04fd430c8')).toBe(
      '2ed6657d-e927-568b-95e1-2665a8aea6a2',
    );
  });

  test('an assignment has the same name however its parts are written, and another for other parts', () => {
    const { id } = findRole('plan-roles', 'Reader');
    const name = assignmentName(group, id, principalId);
    expect(name).toBe(assignmentName(group.toUpperCase(), id.toUpperCase(), principalId.toUpperCase()));
    const others = [
      assignmentName(subscription, id, principalId),
      assignmentName(group, findRole('plan-roles', 'AcrPull').id, principalId),
      assignmentName(group, id, principalId.replace('1', '2')),
    ];
    expect(new Set([name, ...others]).size).toBe(4);
  });

  test.each([
    ['infra', 'dev-plan', 'name', 'github-infra-dev-plan'],
    ['infra', 'dev-plan', 'immutable', 'github-infra-dev-plan-ids'],
    ['in.fra', 'dev-plan', 'name', 'github-in-fra-dev-plan-08fa4eb7'],
    ['x'.repeat(100), `${'e'.repeat(31)}-plan`, 'name', `github-${'x'.repeat(100)}-eee-1aa55a0b`],
  ] as const)('a credential of %s, %s, %s is %s', (repository, environment, form, expected) => {
    const name = credentialName(repository, environment, form);
    expect(name.replace(/-[\da-f]{8}$/, '-HASH')).toBe(expected.replace(/-[\da-f]{8}$/, '-HASH'));
    expect(name).toMatch(/^[A-Za-z\d][\w-]{2,119}$/);
  });

  test('two repositories that differ in a sign have credentials of different names', () => {
    expect(credentialName('in.fra', 'dev', 'name')).not.toBe(credentialName('in..fra', 'dev', 'name'));
  });

  test.each([
    [subscription, true],
    [`${group}/`, true],
    ['/subscriptions/dev', false],
    [`${group}/providers/Microsoft.Storage/storageAccounts/x`, false],
    ['/', false],
    ['/providers/Microsoft.Management/managementGroups/root', false],
  ])('%s is a scope: %s', (scope, accepted) => {
    if (accepted) expect(checkScope('scopes', scope)).toBe(scope.replace(/\/$/, ''));
    else expect(() => checkScope('scopes', scope)).toThrow(/^scopes: "/);
  });

  test.each([
    [container, true],
    [container.replace(/\/blobServices.*/, ''), false],
    [`${container}/blobs`, false],
    [container.replace('default', 'other'), false],
  ])('%s is a container: %s', (id, accepted) => {
    if (accepted) expect(checkContainer('state-container-ids', id)).toBe(id);
    else expect(() => checkContainer('state-container-ids', id)).toThrow('is not the id of a container');
  });
});

describe('roles', () => {
  // Azure documentation, "Azure built-in roles".
  test.each([
    ['Owner', '8e3af657-a8ff-443c-a75c-2fe8c4bcb635'],
    ['contributor', 'b24988ac-6180-42a0-ab88-20f7382dd24c'],
    ['Reader', 'acdd72a7-3385-48ef-bd42-f606fba81ae7'],
    ['Storage Blob Data Contributor', 'ba92f5b4-2d11-453d-a403-e96b0029c9fe'],
    ['Azure Kubernetes Service Cluster User Role', '4abbcc35-e782-43d8-92c5-2d3f1bd2253f'],
    ['Role Based Access Control Administrator', 'f58310d9-a9f6-439a-9e8d-f62e7b41a168'],
    ['User Access Administrator', '18d7d88d-d35e-4fb5-a5c3-7773c20a72d9'],
    ['AcrPull', '7f951dda-4ed3-4680-a7ca-43fe172d538d'],
    ['B1FF04BB-8A4E-4DC4-8EB5-8693973CE19B', 'b1ff04bb-8a4e-4dc4-8eb5-8693973ce19b'],
  ])('%s is %s', (name, id) => {
    expect(findRole('plan-roles', name).id).toBe(id);
    expect(roleOfId(`${subscription}/providers/Microsoft.Authorization/roleDefinitions/${id.toUpperCase()}`).id).toBe(
      id,
    );
  });

  test('a name that is not known is refused, with what to do', () => {
    expect(() => findRole('plan-roles', 'Readr')).toThrow(
      /^plan-roles: "Readr" is not a role .*az role definition list/,
    );
  });

  test('an administrator of roles is strong without a condition', () => {
    const role = findRole('', 'Role Based Access Control Administrator');
    expect([isStrong(role, undefined), isStrong(role, onlyRoles([])), isStrong(findRole('', 'Contributor'), undefined)]).toEqual([true, false, false]); // biome-ignore format: one line
  });

  test('the condition is written as Azure documents it, for giving and for taking away', () => {
    const condition = onlyRoles([
      findRole('', 'DNS Zone Contributor'),
      findRole('', 'AcrPull'),
      findRole('', 'AcrPull'),
    ]);
    const ids = '7f951dda-4ed3-4680-a7ca-43fe172d538d, befefa01-2a29-4197-83a8-272ff33ce314';
    expect(condition).toBe(
      `((!(ActionMatches{'Microsoft.Authorization/roleAssignments/write'})) OR (@Request[Microsoft.Authorization/roleAssignments:RoleDefinitionId] ForAnyOfAnyValues:GuidEquals {${ids}})) AND ((!(ActionMatches{'Microsoft.Authorization/roleAssignments/delete'})) OR (@Resource[Microsoft.Authorization/roleAssignments:RoleDefinitionId] ForAnyOfAnyValues:GuidEquals {${ids}}))`,
    );
    expect(sameCondition(condition, condition.replaceAll(' OR ', '\n OR\n ').toUpperCase())).toBe(true);
    expect([sameCondition(condition, undefined), sameCondition(undefined, '')]).toEqual([false, true]);
  });
});

const facts: RepositoryFacts = {
  owner: 'acme',
  repo: 'infra',
  ownerId: 1001,
  repoId: 2002,
  visibility: 'private',
  defaultBranch: 'main',
  form: 'name',
};
const file = 'acme/sluice/.github/workflows/infra-plan.yml@refs/tags/v1';

describe('subjects', () => {
  const named = 'repo:acme/infra:environment:dev-plan';
  const withIds = 'repo:acme@1001/infra@2002:environment:dev-plan';
  test.each<[Partial<RepositoryFacts>, 'auto' | 'name' | 'immutable' | 'both', readonly string[]]>([
    [{}, 'auto', [named]],
    [{ form: 'immutable' }, 'auto', [withIds]],
    [{ form: 'immutable' }, 'name', [named]],
    [{}, 'both', [named, withIds]],
    [{ form: 'immutable', claimKeys: ['repo', 'environment'] }, 'auto', [withIds]],
    [{ claimKeys: ['context', 'repo'] }, 'auto', ['environment:dev-plan:repo:acme/infra']],
    [
      { claimKeys: ['repository_owner_id', 'repository_id', 'environment'] },
      'both',
      ['repository_owner_id:1001:repository_id:2002:environment:dev-plan'],
    ],
    [
      { claimKeys: ['repository', 'repository_visibility', 'context'] },
      'auto',
      ['repository:acme/infra:repository_visibility:private:environment:dev-plan'],
    ],
  ])('of %o as %s', (more, wanted, expected) => {
    const subjects = subjectsFor({ facts: { ...facts, ...more }, wanted, githubEnvironment: 'dev-plan' });
    expect(subjects.map(({ subject }) => subject)).toEqual(expected);
  });

  test('a template with the workflow file takes it', () => {
    const claimKeys = ['repo', 'context', 'job_workflow_ref'];
    const request = { facts: { ...facts, claimKeys }, wanted: 'auto', githubEnvironment: 'dev-plan' } as const;
    expect(subjectsFor({ ...request, jobWorkflowRef: file })[0]?.subject).toBe(`${named}:job_workflow_ref:${file}`);
    expect(() => subjectsFor(request)).toThrow(/^job-workflow-ref: the subjects of acme\/infra name the workflow file/);
  });

  test.each<[readonly string[] | undefined, string | undefined, RegExp]>([
    [
      undefined,
      file,
      /include_claim_keys\[\]=repo' -f 'include_claim_keys\[\]=context' -f 'include_claim_keys\[\]=job_workflow_ref'/,
    ],
    [['repo', 'context'], file, /do not name the workflow file/],
    [['repo', 'context', 'actor', 'ref'], undefined, /hold actor, ref, which .* Take them out/],
    [['repo'], undefined, /do not tell environments apart/],
    [['repository_owner', 'context'], undefined, /do not tell repositories apart/],
  ])('a template of %j with the file %s is refused', (claimKeys, jobWorkflowRef, message) => {
    const request = {
      facts: { ...facts, claimKeys },
      wanted: 'auto',
      githubEnvironment: 'dev-plan',
      jobWorkflowRef,
    } as const;
    expect(() => subjectsFor(request)).toThrow(message);
  });

  test('longer ones than Entra ID takes are refused', () => {
    const claimKeys = ['repo', 'context', 'job_workflow_ref'];
    const jobWorkflowRef = `${file}${'x'.repeat(600)}`;
    const request = {
      facts: { ...facts, claimKeys },
      wanted: 'auto',
      githubEnvironment: 'dev-plan',
      jobWorkflowRef,
    } as const;
    expect(() => subjectsFor(request)).toThrow('Entra ID takes 600');
  });

  test.each([
    [[file], { plan: file, apply: file }],
    [[`plan=${file}`], { plan: file }],
    [[`plan=${file}`, `apply=${file}`], { plan: file, apply: file }],
  ])('workflow files %j', (lines, expected) => {
    expect(workflowRefs(lines)).toEqual(expected);
  });

  test.each([[['infra-plan.yml']], [[`deploy=${file}`]], [[file, `plan=${file}`]], [[file.replace('refs/tags/', '')]]])(
    'workflow files %j are refused',
    (lines) => {
      expect(() => workflowRefs(lines)).toThrow(/^job-workflow-ref: /);
    },
  );
});

describe('what GitHub says of the subject', () => {
  const { form: _, ...repository } = facts;
  const forbidden = (status: number) =>
    new RemoteError(
      { service: 'GitHub', request: 'GET /x', status, attempts: 1, problem: 'Resource not accessible by integration' },
      status === 404 ? 'not-found' : 'forbidden',
    );
  const own = { sub: 'repo:acme@1001/infra@2002:environment:bootstrap' };
  test.each([
    ['the token alone', { own, form: 'auto' }, {}, 'immutable', 0],
    ['the settings alone', { own: undefined, form: 'auto' }, { immutable: true }, 'immutable', 0],
    ['the token against the settings', { own, form: 'auto' }, { immutable: false }, 'immutable', 1],
    ['another form than asked for', { own, form: 'name' }, { immutable: true }, 'immutable', 1],
    ['both forms', { own, form: 'both' }, { immutable: true }, 'immutable', 0],
    ['a server without the setting', { own, form: 'auto' }, forbidden(404), 'immutable', 0],
    ['a job that may not ask', { own, form: 'auto' }, forbidden(403), 'immutable', 0],
  ] as const)('%s', (_name, options, said, form, warnings) => {
    const found = combine(repository, said, options);
    expect([found.facts.form, found.facts.claimKeys, found.warnings.length]).toEqual([form, undefined, warnings]);
  });

  test.each([
    ['nothing', { own: undefined, form: 'auto' }, {}],
    [
      'a template that cannot be read',
      { own: { sub: `${own.sub}:job_workflow_ref:${file}` }, form: 'auto' },
      forbidden(403),
    ],
    ['another repository that cannot be read', { own: undefined, form: 'name' }, forbidden(403)],
  ] as const)('%s is not enough', (_name, options, said) => {
    expect(() => combine(repository, said, options)).toThrow(
      expect.objectContaining({ reason: 'subject-form-unknown' }),
    );
  });
});

const inputs: TrustInputs = {
  subscriptionId: subscription.slice('/subscriptions/'.length),
  name: 'openmrscore',
  resourceGroup: undefined,
  location: 'francecentral',
  environments: ['dev'],
  scopes: new Map([['dev', group]]),
  stateContainers: new Map([['dev', container]]),
  planRoles: [],
  applyRoles: ['Contributor'],
  assignableRoles: [],
  allowOwner: false,
  facts,
  subjectForm: 'auto',
  jobWorkflowRef: [],
  issuer: 'https://token.actions.githubusercontent.com',
  audience: 'api://AzureADTokenExchange',
};

describe('what is wanted', () => {
  test('plan reads and locks, apply writes', () => {
    const wanted = wantedTrust({ ...inputs, planRoles: ['reader', 'AcrPull'], assignableRoles: ['AcrPull'] });
    expect(wanted.resourceGroup).toBe('rg-openmrscore-identities');
    expect(wanted.identities.map(({ name, roles }) => [name, ...roles.map(({ role }) => role.name)])).toEqual([
      ['id-openmrscore-dev-plan', 'Reader', 'AcrPull', 'Storage Blob Data Contributor'],
      [
        'id-openmrscore-dev-apply',
        'Contributor',
        'Role Based Access Control Administrator',
        'Storage Blob Data Contributor',
      ],
    ]);
    const conditions = wanted.identities.flatMap(({ roles }) =>
      roles.filter(({ condition }) => condition !== undefined),
    );
    expect(conditions.map(({ role }) => role.name)).toEqual(['Role Based Access Control Administrator']);
  });

  test.each<[Partial<TrustInputs>, RegExp]>([
    [{ environments: [] }, /^environments: none/],
    [{ environments: ['dev', 'Dev'] }, /given twice/],
    [{ environments: ['dev/x'] }, /letters, digits and dashes/],
    [{ environments: ['dev', 'prod'] }, /^scopes: has no line for prod/],
    [
      {
        scopes: new Map([
          ['dev', group],
          ['qa', group],
        ]),
      },
      /^scopes: qa is not one of the environments/,
    ],
    [{ stateContainers: new Map([['dev', group]]) }, /is not the id of a container/],
    [{ location: 'Malaysia South' }, /take no federated credentials/],
    [{ name: 'x'.repeat(120) }, /longer than 128/],
    [{ applyRoles: ['owner'] }, /^apply-roles: Owner can do everything/],
    [{ planRoles: ['User Access Administrator'] }, /^plan-roles: User Access Administrator can/],
    [{ assignableRoles: ['Owner'] }, /^apply-may-assign-roles: Owner can/],
    [
      { applyRoles: ['Role Based Access Control Administrator'] },
      /^apply-roles: Role Based Access Control Administrator can/,
    ],
    [
      {
        environments: ['dev', 'prod'],
        scopes: new Map([
          ['dev', group],
          ['prod', group],
        ]),
        stateContainers: new Map([
          ['dev', container],
          ['prod', container.toUpperCase()],
        ]),
      },
      /share a container/,
    ],
  ])('%# is refused', (more, message) => {
    expect(() => wantedTrust({ ...inputs, ...more })).toThrow(message);
  });

  test('whoever insists gets it, and then without a condition', () => {
    const insisted = {
      ...inputs,
      allowOwner: true,
      applyRoles: ['Role Based Access Control Administrator'],
      assignableRoles: ['AcrPull'],
    };
    const roles = wantedTrust(insisted).identities.at(-1)?.roles ?? [];
    expect(roles.map(({ role, condition }) => [role.name, condition])).toEqual([
      ['Role Based Access Control Administrator', undefined],
      ['Storage Blob Data Contributor', undefined],
    ]);
  });

  test('environments that share what they work on are worth a look', () => {
    const scopes = new Map([
      ['dev', group],
      ['prod', subscription],
    ]);
    const wanted = wantedTrust({ ...inputs, environments: ['dev', 'prod'], scopes });
    expect(dangersOf(wanted)).toEqual([
      expect.stringMatching(/^dev and prod work on .* so the jobs of one can change the other/),
      expect.stringMatching(/^The jobs of prod-apply may change the identities in rg-openmrscore-identities/),
    ]);
    expect(remarksOn(wanted)).toEqual([expect.stringMatching(/^prod has no line in state-container-ids/)]);
    expect([dangersOf(wantedTrust(inputs)), remarksOn(wantedTrust(inputs))]).toEqual([[], []]);
  });
});

describe('an environment that is set up by another run', () => {
  const mine = wantedTrust(inputs);
  const at = (scope: string, role: string, condition?: string) => [
    { id: '/x', role: findRole('', role), scope, ...(condition === undefined ? {} : { condition }) },
  ];
  test.each([
    ['the same group', at(group.toUpperCase(), 'Contributor'), true],
    ['all around it', at(subscription, 'Contributor'), true],
    ['everything, more than was asked for', at(subscription, 'Owner'), true],
    ['a part of it', at(`${group}/providers/x/y`, 'Contributor'), true],
    ['its state', at(container, 'Storage Blob Data Contributor'), true],
    ['it by reading', at(group, 'Reader'), false],
    ['a group whose name only begins like it', at(`${group}2`, 'Contributor'), false],
  ])('works on %s', (_name, roles, shared) => {
    expect(dangersOf(mine, [{ name: 'id-openmrscore-prod-apply', roles }])).toEqual(
      shared ? [expect.stringMatching(/^dev-apply and id-openmrscore-prod-apply work on .* so the jobs of one/)] : [],
    );
  });
});

const wanted: Wanted = wantedTrust({ ...inputs, assignableRoles: ['AcrPull'] });
const ofPurpose = (purpose: Purpose): WantedIdentity => {
  const found = wanted.identities.find((each) => each.purpose === purpose);
  if (found === undefined) throw new Error(`no identity to ${purpose}`);
  return found;
};
const [plan, apply] = [ofPurpose('plan'), ofPurpose('apply')];
const trusted = (identity: WantedIdentity): FoundCredential[] =>
  identity.credentials.map(({ audience, ...rest }) => ({ ...rest, audiences: [audience] }));
const given = (identity: WantedIdentity): FoundRole[] =>
  identity.roles.map(({ role, scope, condition }, at) => ({
    id: `${scope}/providers/Microsoft.Authorization/roleAssignments/${at}`,
    role,
    scope: scope.toUpperCase(),
    ...(condition === undefined ? {} : { condition }),
  }));

interface Drift {
  readonly credentials?: (there: FoundCredential[]) => FoundCredential[];
  readonly roles?: (there: FoundRole[]) => FoundRole[];
}

/** As wanted, but for what a case does to the apply identity. */
function foundWith({ credentials = (all) => all, roles = (all) => all }: Drift = {}): Found {
  const common = { clientId: principalId, principalId, location: 'francecentral' };
  return {
    hasGroup: true,
    sawAllRoles: true,
    identities: new Map([
      [plan.name, { ...common, credentials: trusted(plan), roles: given(plan) }],
      [apply.name, { ...common, credentials: credentials(trusted(apply)), roles: roles(given(apply)) }],
    ]),
  };
}

const repository = { name: 'acme/infra', ids: { repository_id: '2002', repository_owner_id: '1001' } };
const compare = (found: Found, prune = false) => compareTrust(wanted, found, { prune, repository });
const kinds = (found: Found, prune = false) => compare(found, prune).changes.map(({ kind }) => kind);
const otherSubject = 'repo:acme@1001/infra@2002:environment:dev-apply';
const foreign = (subject: string, at = 0): FoundCredential => ({ name: `x${at}`, issuer: inputs.issuer, subject, audiences: [inputs.audience] }); // biome-ignore format: one line

describe('comparing', () => {
  test('nothing is there: all is made, in order', () => {
    expect(kinds({ hasGroup: false, sawAllRoles: true, identities: new Map() })).toEqual([
      'create-group',
      ...['create-identity', 'create-credential', 'assign-role', 'assign-role'],
      ...['create-identity', 'create-credential', 'assign-role', 'assign-role', 'assign-role'],
    ]);
  });

  test('all is there: nothing to do and nothing left', () => {
    expect(compare(foundWith())).toEqual({ changes: [], strangers: [], leftovers: { credentials: [], roles: [] } });
  });

  const change = (more: Partial<FoundCredential>) => (all: FoundCredential[]) =>
    all.map((each) => ({ ...each, ...more }));
  test.each<[string, Drift, readonly string[]]>([
    [
      'another case',
      { credentials: change({ subject: 'repo:ACME/infra:environment:dev-apply' }) },
      ['replace-credential'],
    ],
    [
      'another issuer',
      { credentials: change({ issuer: 'https://github.example.com/_services/token' }) },
      ['replace-credential'],
    ],
    [
      'a slash at the end of the issuer',
      { credentials: change({ issuer: `${inputs.issuer}/`, name: 'by-hand' }) },
      ['replace-credential'],
    ],
    ['another audience', { credentials: change({ audiences: ['sts'], name: 'by-hand' }) }, ['replace-credential']],
    ['two audiences', { credentials: change({ audiences: [inputs.audience, 'sts'] }) }, ['replace-credential']],
    ['another name', { credentials: change({ name: 'by-hand' }) }, []],
    ['none', { credentials: () => [] }, ['create-credential']],
    ['another subject', { credentials: () => [foreign('repo:acme/other:environment:x')] }, ['create-credential']],
  ])('a credential with %s', (_name, drift, expected) => {
    expect(kinds(foundWith(drift))).toEqual(expected);
  });

  test('credentials of others stay unless they are pruned, and the other form is known', () => {
    const found = foundWith({
      credentials: (all) => [foreign(otherSubject), foreign('repo:acme/app:ref:refs/heads/main', 1), ...all],
    });
    const { changes, strangers, leftovers } = compare(found);
    expect(changes).toEqual([]);
    expect(leftovers.credentials.map(({ credential, otherForm }) => [credential.name, otherForm])).toEqual([['x0', true]]); // biome-ignore format: one line
    expect(strangers.map(({ credential }) => credential.name)).toEqual(['x1']);
    expect(kinds(found, true)).toEqual(['delete-credential', 'delete-credential']);
    expect(compare(found, true).leftovers.credentials).toEqual([]);
  });

  test.each<[string, string | Partial<FoundCredential>, string | undefined]>([
    ['its own jobs', 'repo:acme/infra:environment:dev-apply', undefined],
    ['their other form', otherSubject, undefined],
    ['their misspelt subject', 'repo:ACME/infra:environment:dev-apply', undefined],
    ['another repository', 'repo:mallory/x:environment:y', 'jobs of another repository, mallory/x'],
    [
      'another repository with the same environment',
      'repo:acme/app:environment:dev-apply',
      'jobs of another repository, acme/app',
    ],
    [
      'other ids',
      'repo:acme@1001/infra@666:environment:dev-apply',
      'jobs of another repository that had the name acme/infra',
    ],
    [
      'the environment that plans',
      'repo:acme/infra:environment:dev-plan',
      'jobs of the environment dev-plan of this repository',
    ],
    [
      'the ids of the environment that plans',
      'repo:acme@1001/infra@2002:environment:dev-plan',
      'jobs of the environment dev-plan of this repository',
    ],
    [
      'another file',
      `repo:acme/infra:environment:dev-apply:job_workflow_ref:${file}`,
      'other jobs of the environment dev-apply of this repository',
    ],
    [
      'a branch',
      'repo:acme/infra:ref:refs/heads/main',
      'jobs without an environment on refs/heads/main of this repository',
    ],
    ['pull requests', 'repo:acme/infra:pull_request', 'pull requests of this repository'],
    ['another template', 'repository_owner:acme:environment:dev-apply', 'whoever presents this subject'],
    ['an expression', { subject: '' }, 'whoever fits an expression that cannot be read here'],
    [
      'another issuer',
      { issuer: 'https://gitlab.example.com' },
      'whoever gets a token from https://gitlab.example.com',
    ],
  ])('a credential for %s', (_name, change, who) => {
    const [own] = trusted(apply) as [FoundCredential];
    const other = { ...own, name: 'x', ...(typeof change === 'string' ? { subject: change } : change) };
    const found = foundWith({ credentials: (all) => [...all, other] });
    expect(compare(found).strangers.map((each) => [each.credential.name, each.who])).toEqual(
      who === undefined ? [] : [['x', who]],
    );
    // Under the name of ours it is replaced, and was somebody else's all the same.
    const taken = foundWith({ credentials: () => [{ ...other, name: own.name }] });
    expect(compare(taken).strangers.map((each) => each.who)).toEqual(who === undefined ? [] : [who]);
  });

  test('Entra ID takes 20 credentials', () => {
    const many = Array.from({ length: 20 }, (_, at) => foreign(`repo:acme/app:environment:${at}`, at));
    expect(() => compare(foundWith({ credentials: (all) => [...all, ...many] }))).toThrow(
      'would have 21 federated credentials',
    );
    expect(kinds(foundWith({ credentials: (all) => [...all, ...many] }), true)).toHaveLength(20);
  });

  const owner = { id: '/x', role: findRole('', 'Owner'), scope: subscription };
  test.each<[string, Drift, readonly string[], readonly boolean[]]>([
    ['none', { roles: () => [] }, ['assign-role', 'assign-role', 'assign-role'], []],
    [
      'the same one wider',
      { roles: (all) => [...all.slice(1), { ...owner, role: findRole('', 'Contributor') }] },
      ['assign-role'],
      [false],
    ],
    [
      'one without its condition',
      { roles: (all) => all.map(({ id, role, scope }) => ({ id, role, scope })) },
      ['limit-role'],
      [],
    ],
    [
      'one with another condition',
      { roles: (all) => all.map((each) => ({ ...each, ...(each.condition === undefined ? {} : { condition: 'x' }) })) },
      ['limit-role'],
      [],
    ],
    ['Owner beside them', { roles: (all) => [...all, owner] }, [], [true]],
    ['one more', { roles: (all) => [...all, { ...owner, role: findRole('', 'AcrPull') }] }, [], [false]],
  ])('roles: %s', (_name, drift, expected, strong) => {
    const { changes, leftovers } = compare(foundWith(drift));
    expect(changes.map(({ kind }) => kind)).toEqual(expected);
    expect(leftovers.roles.map((each) => each.strong)).toEqual(strong);
  });
});

describe('the verdict', () => {
  const none = compare(foundWith());
  const some = compare(foundWith({ roles: () => [] }));
  const tooMuch = compare(
    foundWith({ roles: (all) => [...all, { id: '/x', role: findRole('', 'Owner'), scope: subscription }] }),
  );
  const trusting = foundWith({
    credentials: (all) => [...all, foreign('repo:mallory/x:environment:y')],
    roles: () => [],
  });
  const [others, pruned] = [compare(trusting), compare(trusting, true)];
  const environment = { name: 'dev-plan', isNew: false, newBranches: [], variables: [], remarks: [] };
  const unset = [{ ...environment, variables: [{ name: 'A', value: '1', isNew: true }], sees: 'all' } as const];
  test.each<[Outcome, string, string, string]>([
    [
      { checkOnly: false, comparison: others },
      'pass',
      '',
      'Done: 3 changes in Azure. 1 credential trusts somebody else.',
    ],
    [
      { checkOnly: true, comparison: others },
      'fail',
      'trusts-others',
      '1 credential trusts somebody else. It differs: 3 changes in Azure would be needed.',
    ],
    [{ checkOnly: false, comparison: pruned }, 'pass', '', 'Done: 4 changes in Azure.'],
    [
      { checkOnly: true, comparison: pruned },
      'fail',
      'trusts-others',
      '1 credential trusts somebody else. It differs: 4 changes in Azure would be needed.',
    ],
    [
      // Stopped before it came to the credential.
      { checkOnly: false, comparison: { ...pruned, changes: [] } },
      'pass',
      '',
      'No change: the trust is as described. 1 credential trusts somebody else.',
    ],
    [
      { checkOnly: true, comparison: none, github: unset },
      'fail',
      'differs',
      'It differs: 1 environment in GitHub would be needed.',
    ],
    [
      {
        checkOnly: true,
        comparison: none,
        github: unset.map((each) => judgedPart({ ...each, sees: 'rules' })),
        unseen: 1,
      },
      'error',
      'not-visible',
      'Azure is as described. What 1 environment has in GitHub could not be seen.',
    ],
    [{ checkOnly: false, comparison: none }, 'pass', '', 'No change: the trust is as described.'],
    [{ checkOnly: true, comparison: none }, 'pass', '', 'No change: the trust is as described.'],
    [{ checkOnly: false, comparison: some }, 'pass', '', 'Done: 3 changes in Azure.'],
    [{ checkOnly: true, comparison: some }, 'fail', 'differs', 'It differs: 3 changes in Azure would be needed.'],
    [
      { checkOnly: false, comparison: tooMuch },
      'pass',
      '',
      'No change: the trust is as described. 1 role is more than the jobs need and should be taken away.',
    ],
    [
      { checkOnly: true, comparison: tooMuch },
      'fail',
      'more-than-needed',
      'Nothing is missing, but 1 role is more than the jobs need and should be taken away.',
    ],
    [
      { checkOnly: false, comparison: some, stopped: 5 },
      'error',
      'stopped',
      'Stopped half-way: 3 of 5 changes are done. The log says why; a rerun does the rest.',
    ],
  ])('%#', (outcome, verdict, failureReason, message) => {
    expect(decide(outcome)).toEqual({ verdict, failureReason, message });
  });
});

describe('an environment of GitHub', () => {
  const [alice, bob] = [
    { type: 'User', id: 1, name: 'alice' },
    { type: 'Team', id: 2, name: 'acme/platform' },
  ] as const;
  const wantedApply: WantedEnvironment = {
    name: 'dev-apply',
    branch: 'main',
    reviewers: [alice],
    variables: { A: '1' },
  };
  const wantedPlan: WantedEnvironment = { name: 'dev-plan', reviewers: [], variables: { A: '1' } };
  const there = (
    protection: Partial<FoundEnvironment['protection']>,
    variables?: Record<string, string>,
  ): FoundEnvironment => ({
    protection: { waitTimer: 0, preventSelfReview: false, reviewers: [], branches: 'every', ...protection },
    variables: variables === undefined ? undefined : new Map(Object.entries(variables)),
  });
  const onlyMain = { chosen: ['main'] };
  const chosen = { chosen: ['release/*'] };

  test.each<[string, WantedEnvironment, FoundEnvironment | undefined, object | undefined, readonly string[]]>([
    [
      'apply, missing',
      wantedApply,
      undefined,
      { reviewers: [alice], preventSelfReview: true, branches: onlyMain },
      ['A'],
    ],
    ['apply, open', wantedApply, there({}, { A: '2' }), { reviewers: [alice], branches: onlyMain }, ['A']],
    [
      'apply, as it should be',
      wantedApply,
      there({ reviewers: [alice], branches: onlyMain }, { A: '1' }),
      undefined,
      [],
    ],
    [
      'apply, other reviewers stay',
      wantedApply,
      there({ reviewers: [bob], branches: chosen, waitTimer: 5 }, { A: '1' }),
      { reviewers: [bob, alice], branches: chosen, waitTimer: 5, preventSelfReview: false },
      [],
    ],
    ['apply, variables cannot be seen', wantedApply, there({ reviewers: [alice], branches: chosen }), undefined, ['A']],
    ['plan, missing', wantedPlan, undefined, { reviewers: [], branches: 'every' }, ['A']],
    [
      'plan, protected by somebody',
      wantedPlan,
      there({ reviewers: [bob], branches: 'protected' }, { A: '1' }),
      undefined,
      [],
    ],
  ])('%s', (_name, environment, found, protection, variables) => {
    const change = compareEnvironment(environment, found);
    if (protection === undefined) expect(change.protection).toBeUndefined();
    else expect(change.protection).toMatchObject(protection);
    expect(change.variables.map(({ name }) => name)).toEqual(variables);
  });

  test.each<
    [FoundEnvironment['protection']['branches'], readonly string[] | undefined, readonly string[], RegExp | undefined]
  >([
    ['every', undefined, ['main'], undefined],
    ['protected', ['main', 'release'], [], undefined],
    // GitHub takes every branch then, so naming one is narrower.
    ['protected', [], ['main'], /keeps nothing out of dev-apply while no branch is protected/],
    ['protected', ['release'], [], /main is none of them/],
    ['protected', undefined, [], /which these are could not be seen: while there is none/],
    [chosen, [], [], undefined],
    [{ chosen: ['**'] }, [], [], /every branch whose name fits \*\*/],
    [{ chosen: [] }, [], [], /takes jobs of no branch at all/],
    [{ chosen: undefined }, [], [], /could not be seen/],
  ])('apply takes jobs of %j, and protected are %j', (branches, rules, added, remark) => {
    const change = compareEnvironment(wantedApply, there({ reviewers: [alice], branches }, { A: '1' }), rules);
    expect(change.newBranches).toEqual(added);
    expect(change.protection?.branches).toEqual(added.length === 0 ? undefined : onlyMain);
    expect(change.remarks).toEqual(remark === undefined ? [] : [expect.stringMatching(remark)]);
  });

  test('what cannot be seen is to be set, and not judged', () => {
    const hidden = compareEnvironment(wantedPlan, there({}));
    expect([hidden.variables.length, isUnseen(hidden), judgedPart(hidden).variables]).toEqual([1, true, []]);
    const seen = compareEnvironment(wantedPlan, there({}, {}));
    expect([isUnseen(seen), judgedPart(seen)]).toEqual([false, seen]);
    const unread = unseenEnvironment(wantedApply);
    expect([unread.isNew, isUnseen(unread), judgedPart(unread).protection]).toEqual([false, true, undefined]);
    expect(unread.remarks).toEqual([expect.stringContaining('could not be read')]);
  });

  test('six reviewers are the most, and those that are there stay', () => {
    const many = Array.from({ length: 6 }, (_, at) => ({ type: 'User', id: at + 10, name: `p${at}` }) as const);
    expect(compareEnvironment(wantedApply, there({ reviewers: many }, {})).protection?.reviewers).toEqual(many);
  });

  test('commands name the branch after the rule that asks for one', () => {
    const change = compareEnvironment({ ...wantedApply, branch: 'release/1', variables: {} }, undefined);
    expect(setupCommands('acme/infra', [change]).split('\n')).toEqual([
      "gh api --method PUT repos/acme/infra/environments/dev-apply --silent --input - <<'JSON'",
      '{"wait_timer":0,"prevent_self_review":true,"reviewers":[{"type":"User","id":1}],"deployment_branch_policy":{"protected_branches":false,"custom_branch_policies":true}}',
      'JSON',
      "gh api --method POST repos/acme/infra/environments/dev-apply/deployment-branch-policies --silent -f 'name=release/1'",
    ]);
  });

  test('commands hold values as words of a shell', () => {
    const change = compareEnvironment({ ...wantedPlan, variables: { A: "a'; rm -rf /" } }, there({}, {}));
    expect(setupCommands('acme/infra', [change])).toBe(
      "gh variable set A --repo acme/infra --env dev-plan --body 'a'\\''; rm -rf /'",
    );
  });
});
