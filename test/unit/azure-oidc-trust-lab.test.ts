/** What the laboratory's GitHub says of subjects and environments, held against its OpenAPI description and its tokens. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type GitHub, startGitHub } from '../../src/lab/github/index.ts';
import { at, send } from './lab-github-support.ts';

let github: GitHub;
let person: string;

beforeAll(async () => {
  github = await startGitHub();
  await github.createRepository('acme/infra', { from: { 'main.tf': 'x' } });
  person = github.personalToken('alice');
});
afterAll(() => github[Symbol.asyncDispose]());

function beginJob(environment?: string) {
  const event = { repository: 'acme/infra', payload: {}, sha: 'c'.repeat(40), actor: 'alice', eventName: 'push', ref: 'refs/heads/main' }; // biome-ignore format: one line
  return github.beginJob({
    run: github.beginRun(event, { name: 'Infrastructure', path: '.github/workflows/infra.yml' }),
    name: 'plan',
    permissions: { 'id-token': 'write', actions: 'read' },
    ...(environment === undefined ? {} : { environment }),
    jobWorkflowRef: 'acme/sluice/.github/workflows/infra-plan.yml@refs/tags/v1',
    jobWorkflowSha: 'd'.repeat(40),
  });
}

const ask = (token: string, method: string, path: string, body?: unknown) =>
  send(github.apiUrl, token, method, `/repos/acme/infra${path}`, body);

describe('subjects', () => {
  test.each([
    [{ immutable: false }, 'dev', 'repo:acme/infra:environment:dev'],
    [{ immutable: true }, 'dev', 'repo:acme@OWNER/infra@REPO:environment:dev'],
    [{ immutable: true }, undefined, 'repo:acme@OWNER/infra@REPO:ref:refs/heads/main'],
    [{ immutable: true, claimKeys: ['repo', 'context', 'runner_environment'] }, 'a:b', 'repo:acme@OWNER/infra@REPO:environment:a%3Ab:runner_environment:github-hosted'], // biome-ignore format: one line
    [{ immutable: false, claimKeys: ['repository_id', 'environment'] }, 'dev', 'repository_id:REPO:environment:dev'],
  ])('%o in %s', async (subjects, environment, expected) => {
    github.configure('acme/infra', { subjects });
    const repository = (await ask(person, 'GET', '')).data;
    const [owner, id] = [at(repository, 'owner.id'), at(repository, 'id')].map(String);
    const written = expected.replace('OWNER', String(owner)).replace('REPO', String(id));
    const { env, token } = beginJob(environment);
    const response = await fetch(`${env.ACTIONS_ID_TOKEN_REQUEST_URL}`, {
      headers: { authorization: `Bearer ${env.ACTIONS_ID_TOKEN_REQUEST_TOKEN}` },
    });
    const [, payload = ''] = ((await response.json()) as { value: string }).value.split('.');
    expect(JSON.parse(Buffer.from(payload, 'base64url').toString())).toMatchObject({ sub: written });
    const { immutable, claimKeys } = subjects as {
      readonly immutable: boolean;
      readonly claimKeys?: readonly string[];
    };
    expect((await ask(token, 'GET', '/actions/oidc/customization/sub')).data).toEqual({
      use_default: claimKeys === undefined,
      ...(claimKeys === undefined ? {} : { include_claim_keys: claimKeys }),
      use_immutable_subject: immutable,
      sub_claim_prefix: immutable ? `repo:acme@${owner}/infra@${id}` : 'repo:acme/infra',
    });
  });
});

describe('environments', () => {
  const reviewed = { reviewers: [{ type: 'User', id: 0 }], prevent_self_review: true };

  test('are set as a whole: what is not given is taken away', async () => {
    const { data } = await send(github.apiUrl, person, 'GET', '/users/bob');
    const reviewers = [{ type: 'User', id: at(data, 'id') }];
    await ask(person, 'PUT', '/environments/prod', { ...reviewed, reviewers, wait_timer: 5 });
    expect(at((await ask(person, 'GET', '/environments/prod')).data, 'protection_rules.*.type')).toEqual([
      'wait_timer',
      'required_reviewers',
    ]);
    await ask(person, 'PUT', '/environments/prod');
    expect(at((await ask(person, 'GET', '/environments/prod')).data, 'protection_rules')).toEqual([]);
    expect(github.violations()).toEqual([]);
  });

  test('take jobs of chosen branches, which are named one by one, and only while these count', async () => {
    const policies = '/environments/stage/deployment-branch-policies';
    const chosen = { deployment_branch_policy: { protected_branches: false, custom_branch_policies: true } };
    await ask(person, 'PUT', '/environments/stage');
    const add = () => ask(person, 'POST', policies, { name: 'main' });
    expect((await add()).status).toBe(404);
    await ask(person, 'PUT', '/environments/stage', chosen);
    expect([(await add()).status, (await add()).status]).toEqual([200, 303]);
    await ask(person, 'PUT', '/environments/stage', { ...chosen, wait_timer: 1 });
    expect(at((await ask(beginJob().token, 'GET', policies)).data, 'branch_policies.*.name')).toEqual(['main']);
    expect((await ask(beginJob().token, 'POST', policies, { name: 'x' })).status).toBe(403);
    await ask(person, 'PUT', '/environments/stage');
    expect(at((await ask(person, 'GET', policies)).data, 'branch_policies')).toEqual([]);
    expect(github.violations()).toEqual([]);
  });

  test('protected branches are those that have a rule', async () => {
    const names = async (query: string) => at((await ask(person, 'GET', `/branches${query}`)).data, '*.name');
    expect([await names(''), await names('?protected=true')]).toEqual([['main'], []]);
    github.configure('acme/infra', { protectedBranches: ['main'] });
    expect([await names('?protected=true'), await names('?protected=false')]).toEqual([['main'], []]);
    expect(at((await ask(person, 'GET', '/branches/main')).data, 'protected')).toBe(true);
    github.configure('acme/infra', { protectedBranches: [] });
  });

  test.each<[string, string, string, unknown, number]>([
    ['a reviewer that nobody is', 'PUT', '/environments/prod', reviewed, 422],
    [
      'both kinds of branch rules',
      'PUT',
      '/environments/prod',
      { deployment_branch_policy: { protected_branches: true, custom_branch_policies: true } },
      422,
    ],
    [
      'a variable of an environment that is not there',
      'POST',
      '/environments/none/variables',
      { name: 'A', value: '1' },
      404,
    ],
    ['a variable with a name of GitHub', 'POST', '/environments/prod/variables', { name: 'GITHUB_A', value: '1' }, 422],
    ['a new variable', 'POST', '/environments/prod/variables', { name: 'a', value: '1' }, 201],
    ['the same variable', 'POST', '/environments/prod/variables', { name: 'A', value: '1' }, 409],
    ['another value', 'PATCH', '/environments/prod/variables/A', { value: '2' }, 204],
    ['a variable that is not there', 'PATCH', '/environments/prod/variables/B', { value: '2' }, 404],
  ])('%s', async (_name, method, path, body, status) => {
    expect((await ask(person, method, path, body)).status).toBe(status);
  });

  test('belong to people and apps: the token of a job neither sets them nor sees their variables', async () => {
    const { token } = beginJob();
    const answers = await Promise.all([
      ask(token, 'PUT', '/environments/prod'),
      ask(token, 'GET', '/environments/prod/variables'),
      ask(token, 'POST', '/environments/prod/variables', { name: 'X', value: '1' }),
      ask(token, 'GET', '/environments/prod'),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 200]);
    expect(at((await ask(person, 'GET', '/environments/prod/variables')).data, 'variables.*.name')).toEqual(['A']);
  });
});
