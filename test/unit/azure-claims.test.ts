import { describe, expect, test } from 'vitest';
import {
  type Claims,
  expectedSubjects,
  guardClaims,
  otherForm,
  parseSubject,
  readClaims,
} from '../../src/azure/claims.ts';
import { UserError } from '../../src/core/errors.ts';

const part = (value: unknown): string =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');
const token = (payload: unknown, header: unknown = { alg: 'RS256', typ: 'JWT' }, signature = 'c2ln'): string =>
  `${part(header)}.${part(payload)}.${signature}`;

const claims: Claims = {
  sub: 'repo:octo@1/app@2:environment:prod',
  iss: 'https://token.actions.githubusercontent.com',
  aud: 'api://AzureADTokenExchange',
  exp: 1_795_392_300,
  environment: 'prod',
  ref: 'refs/heads/main',
  job_workflow_ref: 'octo/shared/.github/workflows/apply.yml@refs/tags/v1.2.3',
  repository_id: '2',
  repository_owner_id: '1',
};

describe('the claims of a token', () => {
  test('are read by their names, and what is of another type is left out', () => {
    expect(readClaims(token({ ...claims, iat: 1, run_id: 7, unknown: 'x', actor: '' }))).toEqual({ ...claims, iat: 1 });
  });

  test('an audience in a list of one is that one', () => {
    expect(readClaims(token({ ...claims, aud: ['only'] }))?.aud).toBe('only');
  });

  test('a name from the prototype is no claim', () => {
    const found = readClaims(token(`{"sub":"s","iss":"i","aud":"a","exp":1,"__proto__":{"environment":"prod"}}`));
    expect(found?.environment).toBeUndefined();
  });

  test.each([
    ['nothing', ''],
    ['two parts', token(claims).split('.').slice(0, 2).join('.')],
    ['four parts', `${token(claims)}.x`],
    ['no signature', token(claims, undefined, '')],
    ['no algorithm', token(claims, { typ: 'JWT' })],
    ['a header that is no JSON', `${part('{')}.${part(claims)}.c2ln`],
    ['a payload that is a list', token([])],
    ['a payload that is null', token('null')],
    ['a payload that is cut', token(JSON.stringify(claims).slice(0, -1))],
    [
      'bytes that are no text',
      `${part({ alg: 'RS256' })}.${Buffer.from(JSON.stringify({ ...claims, sub: '\u00ff' }), 'latin1').toString('base64url')}.c2ln`,
    ],
    ['base64 with padding', token(claims).replace('.c2ln', '.c2l=')],
    ['blanks', ` ${token(claims)}`],
    ['no subject', token({ ...claims, sub: undefined })],
    ['an empty subject', token({ ...claims, sub: '' })],
    ['two audiences', token({ ...claims, aud: ['a', 'b'] })],
    ['an end that is text', token({ ...claims, exp: '1' })],
    ['an end before time began', token({ ...claims, exp: -1 })],
    ['an end in parts of a second', token({ ...claims, exp: 1.5 })],
    ['a megabyte', token({ ...claims, x: 'x'.repeat(1_000_000) })],
  ])('%s is none', (_, text) => {
    expect(readClaims(text)).toBeUndefined();
  });
});

describe('the subject', () => {
  const repo = { owner: 'octo', repo: 'app', ownerId: 1, repoId: '2' };
  test.each([
    [{ environment: 'prod' }, 'repo:octo/app:environment:prod', 'repo:octo@1/app@2:environment:prod'],
    [{ environment: 'a:b c' }, 'repo:octo/app:environment:a%3Ab c', 'repo:octo@1/app@2:environment:a%3Ab c'],
    [
      { environment: 'prod', ref: 'refs/heads/x', pullRequest: true },
      'repo:octo/app:environment:prod',
      'repo:octo@1/app@2:environment:prod',
    ],
    [{ ref: 'refs/heads/x', pullRequest: true }, 'repo:octo/app:pull_request', 'repo:octo@1/app@2:pull_request'],
    [{ ref: 'refs/tags/v1' }, 'repo:octo/app:ref:refs/tags/v1', 'repo:octo@1/app@2:ref:refs/tags/v1'],
  ])('of %j', (context, name, immutable) => {
    expect(expectedSubjects({ ...repo, ...context })).toEqual({ name, immutable });
    expect(expectedSubjects({ owner: 'octo', repo: 'app', ...context })).toEqual({ name });
  });

  test.each([
    [{ owner: 'octo' }],
    [{ ref: 'main' }],
    [{ environment: '' }],
    [{ environment: 'x', owner: 'a/b' }],
    [{ environment: 'x', repo: 'a:b' }],
    [{ environment: 'x', ownerId: 'octo' }],
    [{ environment: 'x', repoId: 0 }],
  ])('of %j is none', (parts) => {
    expect(() => expectedSubjects({ ...repo, ...parts })).toThrow(UserError);
  });

  test.each([
    [
      'repo:octo/app:environment:prod',
      { form: 'name', owner: 'octo', repository: 'app', context: { kind: 'environment', value: 'prod' }, custom: [] },
    ],
    [
      'repo:octo@1/app@2:environment:a%3Ab',
      {
        form: 'immutable',
        owner: 'octo',
        ownerId: '1',
        repository: 'app',
        repositoryId: '2',
        context: { kind: 'environment', value: 'a:b' },
        custom: [],
      },
    ],
    [
      'repo:octo/app:pull_request',
      { form: 'name', owner: 'octo', repository: 'app', context: { kind: 'pull-request' }, custom: [] },
    ],
    [
      'repo:octo/app:ref:refs/heads/main',
      {
        form: 'name',
        owner: 'octo',
        repository: 'app',
        context: { kind: 'ref', value: 'refs/heads/main' },
        custom: [],
      },
    ],
    [
      'repo:octo/app:environment:prod:job_workflow_ref:o/r/.github/workflows/x.yml@refs/heads/main',
      {
        form: 'name',
        owner: 'octo',
        repository: 'app',
        context: { kind: 'environment', value: 'prod' },
        custom: [['job_workflow_ref', 'o/r/.github/workflows/x.yml@refs/heads/main']],
      },
    ],
    [
      'repository_owner_id:1:repository_id:2:pull_request',
      {
        form: 'custom',
        context: { kind: 'pull-request' },
        custom: [
          ['repository_owner_id', '1'],
          ['repository_id', '2'],
        ],
      },
    ],
    // Half of the ids is not the immutable form.
    [
      'repo:octo@1/app:environment:prod',
      { form: 'name', owner: 'octo', repository: 'app', context: { kind: 'environment', value: 'prod' }, custom: [] },
    ],
    ['repo:octo', { form: 'custom', custom: [['repo', 'octo']] }],
  ])('%s is taken apart', (subject, parts) => {
    expect(parseSubject(subject)).toEqual(parts);
  });

  test.each(['', ':', 'nonsense', 'repo:octo/app:environment', 'repo:octo/app:', ':::'])('%j is none', (subject) => {
    expect(parseSubject(subject)).toBeUndefined();
  });

  test.each([
    ['repo:octo/app:environment:prod', 'repo:octo@1/app@2:environment:prod'],
    ['repo:octo@1/app@2:pull_request', 'repo:octo/app:pull_request'],
    ['environment:prod:repo:octo/app', 'environment:prod:repo:octo@1/app@2'],
    ['repo:$&/$1:pull_request', 'repo:$&@1/$1@2:pull_request'],
    ['repository_id:2:pull_request', undefined],
  ])('%s is in the other form %s', (sub, other) => {
    expect(otherForm({ ...claims, sub })).toBe(other);
  });

  test('without ids nobody knows the immutable form', () => {
    expect(otherForm({ sub: 'repo:octo/app:pull_request', repository_id: '2' })).toBeUndefined();
  });
});

describe('the guard', () => {
  test.each([
    [{}],
    [{ requireEnvironment: '', requireRef: undefined }],
    [{ requireEnvironment: 'prod', requireRef: 'refs/heads/main', requireJobWorkflowRef: claims.job_workflow_ref }],
    [{ requireRef: 'refs/heads/*' }],
    [{ requireRef: 'refs/heads/ma*' }],
    [{ requireJobWorkflowRef: 'octo/shared/.github/workflows/apply.yml@refs/tags/v1.*' }],
  ])('lets pass what meets %j', (rules) => {
    expect(guardClaims(claims, rules)).toEqual([]);
  });

  test.each([
    [{ requireEnvironment: 'Prod' }, 'require-environment: expected "Prod", but the token says "prod".'],
    [{ requireEnvironment: 'pro' }, 'require-environment: expected "pro", but the token says "prod".'],
    // An environment may have a star in its name; it never stands for others.
    [{ requireEnvironment: '*' }, 'require-environment: expected "*", but the token says "prod".'],
    [{ requireEnvironment: ' prod' }, 'require-environment: expected " prod", but the token says "prod".'],
    [
      { requireRef: 'refs/heads/main2' },
      'require-ref: expected "refs/heads/main2", but the token says "refs/heads/main".',
    ],
    [{ requireRef: 'refs/heads/mai' }, 'require-ref: expected "refs/heads/mai", but the token says "refs/heads/main".'],
    // A star stands for something, and for no slash.
    [
      { requireRef: 'refs/heads/main*' },
      'require-ref: expected "refs/heads/main*", but the token says "refs/heads/main".',
    ],
    [{ requireRef: 'refs/*' }, 'require-ref: expected "refs/*", but the token says "refs/heads/main".'],
    // What means something to a regular expression means itself.
    [
      { requireRef: 'refs/heads/m.in' },
      'require-ref: expected "refs/heads/m.in", but the token says "refs/heads/main".',
    ],
    [
      { requireJobWorkflowRef: 'octo/shared/.github/workflows/apply.yml@refs/heads/*' },
      `require-job-workflow-ref: expected "octo/shared/.github/workflows/apply.yml@refs/heads/*", but the token says ${JSON.stringify(claims.job_workflow_ref)}.`,
    ],
  ])('refuses by %j', (rules, sentence) => {
    expect(guardClaims(claims, rules)).toEqual([sentence]);
  });

  test('a claim that is missing meets nothing', () => {
    const { sub, iss, aud, exp } = claims;
    const rules = {
      requireEnvironment: 'prod',
      requireRef: 'refs/heads/*',
      requireJobWorkflowRef: 'o/r/x.yml@refs/heads/main',
    };
    expect(guardClaims({ sub, iss, aud, exp }, rules)).toEqual([
      'require-environment: expected "prod", but the job names no environment.',
      'require-ref: expected "refs/heads/*", but the token names no ref.',
      'require-job-workflow-ref: expected "o/r/x.yml@refs/heads/main", but the token names no workflow file.',
    ]);
  });

  test.each([
    [{ requireRef: '*' }],
    [{ requireRef: 'refs/*/main' }],
    [{ requireRef: 'refs/heads/**' }],
    [{ requireRef: 'heads/*' }],
    [{ requireJobWorkflowRef: '*' }],
    [{ requireJobWorkflowRef: 'octo/*' }],
    [{ requireJobWorkflowRef: 'octo/shared/.github/workflows/*@refs/heads/main' }],
    [{ requireJobWorkflowRef: 'octo/shared/.github/workflows/apply.yml@*' }],
  ])('does not take %j, which would say less than it seems to', (rules) => {
    expect(() => guardClaims(claims, rules)).toThrow(UserError);
    // Not even where there is no claim to compare with.
    const { sub, iss, aud, exp } = claims;
    expect(() => guardClaims({ sub, iss, aud, exp }, rules)).toThrow(UserError);
  });
});
