/**
 * The OIDC issuer of GitHub Actions: RS256 tokens per job with the claims of the real one
 * (docs.github.com, "OpenID Connect reference"), discovery document and JWKS.
 */
import { createHash, generateKeyPair, type KeyObject, randomUUID, sign, verify } from 'node:crypto';
import { promisify } from 'node:util';
import type { JobIdentity } from '../contract.ts';
import { account } from './identity.ts';
import type { Job, Repository } from './state.ts';

/** What tokens of the real GitHub name as their issuer. */
export const issuer = 'https://token.actions.githubusercontent.com';

export interface Signer {
  /** A compact JWS. */
  sign(claims: Readonly<Record<string, unknown>>): string;
  /** The claims when the signature is ours and the token has not ended. */
  verify(token: string): Readonly<Record<string, unknown>> | undefined;
  /** JSON Web Key Set with the public key. */
  readonly jwks: { readonly keys: readonly Readonly<Record<string, unknown>>[] };
}

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A signer with a fresh 2048-bit key. */
export async function createSigner(now: () => Date): Promise<Signer> {
  const { publicKey, privateKey }: { publicKey: KeyObject; privateKey: KeyObject } = await promisify(generateKeyPair)(
    'rsa',
    { modulusLength: 2048 },
  );
  const jwk = publicKey.export({ format: 'jwk' });
  const kid = createHash('sha256').update(String(jwk.n)).digest('hex').slice(0, 40);
  return {
    jwks: { keys: [{ kty: 'RSA', alg: 'RS256', use: 'sig', kid, n: jwk.n, e: jwk.e }] },
    sign(claims) {
      const input = `${part({ typ: 'JWT', alg: 'RS256', kid, x5t: kid })}.${part(claims)}`;
      return `${input}.${sign('RSA-SHA256', Buffer.from(input), privateKey).toString('base64url')}`;
    },
    verify(token) {
      const [header = '', payload = '', signature = ''] = token.split('.');
      const input = Buffer.from(`${header}.${payload}`);
      if (!verify('RSA-SHA256', input, publicKey, Buffer.from(signature, 'base64url'))) return undefined;
      const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as { readonly exp?: number };
      return (claims.exp ?? 0) * 1000 > now().getTime() ? claims : undefined;
    },
  };
}

/**
 * The subject: the repository, by name or with its ids, and then an environment before a pull request before a ref; or the
 * claims of the repository's template. A colon inside a value is `%3A`.
 */
export function subjectOf(
  { run, environment }: JobIdentity,
  { repository, claims }: { readonly repository: Repository; readonly claims: Readonly<Record<string, unknown>> },
): string {
  const { claimKeys = ['repo', 'context'] } = repository.subjects;
  const context =
    environment !== undefined
      ? `environment:${encoded(environment)}`
      : run.eventName === 'pull_request'
        ? 'pull_request'
        : `ref:${encoded(run.ref)}`;
  const parts: Readonly<Record<string, string>> = { repo: subjectPrefix(repository), context };
  return claimKeys.map((key) => parts[key] ?? `${key}:${encoded(String(claims[key] ?? ''))}`).join(':');
}

/** `repo:OWNER/NAME`, or `repo:OWNER@ID/NAME@ID`. */
export function subjectPrefix({ owner, name, id, subjects }: Repository): string {
  return subjects.immutable ? `repo:${owner.login}@${owner.id}/${name}@${id}` : `repo:${owner.login}/${name}`;
}

const encoded = (value: string): string => value.replaceAll(':', '%3A');

/** Claims of a token for a job; ids and numbers are strings, as in GitHub's tokens. */
export function claimsOf(
  identity: JobIdentity,
  {
    job,
    repository,
    audience,
    now,
    lifetimeS = 300,
  }: { job: Job; repository: Repository; audience: string | undefined; now: Date; lifetimeS?: number | undefined },
): Readonly<Record<string, unknown>> {
  const { run, environment } = identity;
  const seconds = Math.floor(now.getTime() / 1000);
  const claims = {
    jti: randomUUID(),
    aud: audience ?? `https://github.com/${repository.owner.login}`,
    ref: run.ref,
    sha: run.sha,
    repository: repository.fullName,
    repository_owner: repository.owner.login,
    repository_owner_id: String(repository.owner.id),
    run_id: String(run.runId),
    run_number: String(run.runNumber),
    run_attempt: String(run.runAttempt),
    repository_visibility: repository.private ? 'private' : 'public',
    repository_id: String(repository.id),
    actor_id: String(account(run.actor).id),
    actor: run.actor,
    workflow: run.workflow,
    head_ref: run.headRef ?? '',
    base_ref: run.baseRef ?? '',
    event_name: run.eventName,
    ref_protected: 'false',
    ref_type: run.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    workflow_ref: run.workflowRef,
    workflow_sha: run.sha,
    job_workflow_ref: identity.jobWorkflowRef,
    job_workflow_sha: identity.jobWorkflowSha,
    runner_environment: 'github-hosted',
    check_run_id: String(job.id),
    ...(environment === undefined ? {} : { environment }),
    iss: issuer,
    nbf: seconds - 300,
    exp: seconds + lifetimeS,
    iat: seconds,
  };
  return { ...claims, sub: subjectOf(identity, { repository, claims }) };
}

/** The discovery document, for clients that come by the issuer's own name or by the loopback address. */
export function discovery(base: string): Readonly<Record<string, unknown>> {
  return {
    issuer,
    jwks_uri: `${base}/.well-known/jwks`,
    subject_types_supported: ['public', 'pairwise'],
    response_types_supported: ['id_token'],
    claims_supported: ['sub', 'aud', 'exp', 'iat', 'iss', 'jti', 'nbf', 'ref', 'sha', 'repository', 'environment'],
    id_token_signing_alg_values_supported: ['RS256'],
    scopes_supported: ['openid'],
  };
}
