/** The endpoints behind a job's own tokens: ID tokens of the OIDC issuer, and the artifact service. */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { JobIdentity } from '../contract.ts';
import { type ArtifactService, backendId, type ServiceReply } from './artifacts.ts';
import { claimsOf, type Signer } from './oidc.ts';
import type { Job, Repository, State } from './state.ts';
import { covers, type Tokens, tokenOf } from './tokens.ts';

/** A job that has begun. */
export interface RunningJob {
  readonly identity: JobIdentity;
  readonly job: Job;
  readonly repository: Repository;
}

export interface Services {
  readonly jwks: Signer['jwks'];
  /** ACTIONS_* variables of a job. */
  environment(running: RunningJob): Readonly<Record<string, string>>;
  /** `undefined` when the path belongs to none of the services. */
  answer(request: {
    readonly method: string;
    readonly url: URL;
    readonly headers: Readonly<Record<string, string | undefined>>;
    readonly body: Buffer;
  }): { readonly route: 'oidc' | 'artifacts'; readonly reply: ServiceReply } | undefined;
}

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

export function createServices(context: {
  readonly state: State;
  readonly tokens: Tokens;
  readonly signer: Signer;
  readonly artifacts: ArtifactService;
  readonly jobs: ReadonlyMap<number, RunningJob>;
  /** Of ID tokens; five minutes unless given. */
  readonly idTokenLifetimeS?: number | undefined;
}): Services {
  const { state, tokens, signer, artifacts, jobs, idTokenLifetimeS: lifetimeS } = context;
  const secret = randomBytes(32);

  // Signed with a secret and not with the issuer's key: an internal token must never pass for an ID token.
  const internalToken = (scope: string, job: Job): string => {
    const seconds = Math.floor(state.now().getTime() / 1000);
    const claims = { scp: scope, job: job.id, iat: seconds, nbf: seconds - 300, exp: seconds + 6 * 3600 };
    const input = `${part({ typ: 'JWT', alg: 'HS256' })}.${part(claims)}`;
    return `${input}.${createHmac('sha256', secret).update(input).digest('base64url')}`;
  };

  /** The job of an internal token with this scope, while the job runs. */
  const jobOf = (authorization: string | undefined, scope: string): RunningJob | undefined => {
    const [header = '', payload = '', signature = ''] = (tokenOf(authorization) ?? '').split('.');
    const expected = createHmac('sha256', secret).update(`${header}.${payload}`).digest();
    const given = Buffer.from(signature, 'base64url');
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined;
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as {
      readonly scp: string;
      readonly job: number;
    };
    const matches = claims.scp.split(' ').some((each) => each.startsWith(`${scope}:`));
    return matches && tokens.jobLives(claims.job) ? jobs.get(claims.job) : undefined;
  };

  const idToken = (authorization: string | undefined, url: URL): ServiceReply => {
    const running = jobOf(authorization, 'GenerateIdToken');
    if (running === undefined) return { status: 401, body: { message: 'Unauthorized' } };
    const [, , , run, job] = url.pathname.split('/');
    if (run !== backendId.run(running.job.run) || job !== backendId.job(running.job.id)) {
      return { status: 403, body: { message: 'The token belongs to another job' } };
    }
    const audience = url.searchParams.get('audience') ?? undefined;
    const claims = claimsOf(running.identity, {
      job: running.job,
      repository: running.repository,
      audience,
      now: state.now(),
      lifetimeS,
    });
    const value = signer.sign(claims);
    return { status: 200, body: { count: value.length, value } };
  };

  const twirp = (authorization: string | undefined, url: URL, body: Buffer): ServiceReply => {
    const [, , service, method = ''] = url.pathname.split('/');
    if (service !== 'github.actions.results.api.v1.ArtifactService') {
      const reply = { status: 404, body: { code: 'bad_route', msg: `no handler for ${url.pathname}` } };
      return { ...reply, violation: 'unknown route' };
    }
    const running = jobOf(authorization, 'Actions.Results');
    if (running === undefined) return { status: 401, body: { code: 'unauthenticated', msg: 'invalid token' } };
    let request: unknown;
    try {
      request = JSON.parse(body.toString());
    } catch {
      return { status: 400, body: { code: 'malformed', msg: 'the body is no JSON' } };
    }
    const { job, repository } = running;
    return artifacts.twirp(method, request, { repository, run: job.run, jobId: job.id });
  };

  return {
    jwks: signer.jwks,

    environment({ job }) {
      const ids = `${backendId.run(job.run)}:${backendId.job(job.id)}`;
      const results = {
        ACTIONS_RUNTIME_TOKEN: internalToken(`Actions.Results:${ids}`, job),
        ACTIONS_RESULTS_URL: `${state.apiUrl}/`,
      };
      if (!covers(job.permissions, 'id-token', 'write')) return results;
      return {
        ...results,
        // `core.getIDToken` appends `&audience=`, so the address has to have a query already.
        ACTIONS_ID_TOKEN_REQUEST_URL: `${state.apiUrl}/_oidc/idtoken/${ids.replace(':', '/')}?api-version=2.0`,
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: internalToken(`GenerateIdToken:${ids}`, job),
      };
    },

    answer({ method, url, headers, body }) {
      const { pathname } = url;
      if (pathname.startsWith('/_oidc/idtoken/')) return { route: 'oidc', reply: idToken(headers.authorization, url) };
      if (pathname.startsWith('/twirp/')) return { route: 'artifacts', reply: twirp(headers.authorization, url, body) };
      if (pathname.startsWith('/artifact-blobs/')) {
        return { route: 'artifacts', reply: artifacts.blob(method, url, headers, body) };
      }
      return undefined;
    },
  };
}
