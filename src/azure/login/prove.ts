import type { AccessToken } from '@azure/core-auth';
import { RemoteError, UserError } from '../../core/errors.ts';
import { type Clock, httpJson, type Tuning } from '../../core/http.ts';
import { persist } from '../../core/persist.ts';
import { errorIn } from '../arm.ts';
import { githubAssertions } from '../assertion.ts';
import { type ClaimRules, type Claims, guardClaims, readClaims } from '../claims.ts';
import { EntraRefusal, signIn } from '../credential.ts';
import { classify } from '../diagnose/classify.ts';
import type { Failure } from '../diagnose/model.ts';
import { callLimits } from '../transport.ts';
import { LoginFailure, type Progress, type Proven, type Subscription, type Wanted } from './model.ts';

/** Signs in and proves it by asking for the subscription. At most four requests when nobody fails. */

export interface Rules {
  readonly claims: ClaimRules;
  /** Empty allows all. */
  readonly allowedSubscriptionIds: readonly string[];
  readonly allowedTenantIds: readonly string[];
}

export interface Limits {
  readonly clock: Clock;
  /** For everything. */
  readonly timeoutMs: number;
  /** How long something new may be unknown. */
  readonly propagationWaitMs: number;
}

/** What is left of the time, for each call that begins. */
export function budget({ clock, timeoutMs }: Pick<Limits, 'clock' | 'timeoutMs'>): () => Tuning {
  const endMs = clock.now() + timeoutMs;
  return () => ({ clock, deadlineMs: Math.max(1, Math.min(callLimits.deadlineMs, endMs - clock.now())) });
}

/** @throws LoginFailure with what is needed to say why, UserError for inputs that contradict themselves. */
export async function proveLogin(wanted: Wanted, rules: Rules, limits: Limits): Promise<Proven> {
  const { clock } = limits;
  const startedMs = clock.now();
  const tuning = budget(limits);
  const nothing: Progress = { attempts: 0, waitedMs: 0 };
  const since = (attempts: number): Progress => ({ attempts, waitedMs: clock.now() - startedMs });

  const refused = notAllowed(wanted, rules);
  if (refused !== undefined) throw new LoginFailure(refused, nothing);
  const assertions = githubAssertions(wanted.audience, { now: () => clock.now(), tuning });
  const claims = await claimsOf(assertions.get, since);
  const problems = guardClaims(claims, rules.claims);
  if (problems.length > 0) {
    const failure = { stage: 'github-token', code: 'ClaimsRefused', description: problems.join('\n') } as const;
    throw new LoginFailure(failure, { ...nothing, claims });
  }

  // A new client each time: it would hand out its last token again.
  const signedIn = async (scope = wanted.cloud.resourceManagerScope): Promise<AccessToken> => {
    const { propagationWaitMs } = limits;
    try {
      const access = await signIn({ ...wanted, assertions, tuning, clock, propagationWaitMs }).getToken(scope);
      if (access === null) throw new Error('the client gave no token');
      return access;
    } catch (error) {
      throw entraFailure(error, { ...since(1), claims });
    }
  };
  let access = await signedIn();
  const progress = (attempts: number): Progress => ({ ...since(attempts), claims, ...objectIdIn(access.token) });
  const asking = { ...limits, tuning, progress };
  let found = await findSubscription(wanted, access.token, asking);
  if (!('id' in found) && classify(found) === 'refetch-assertion') {
    assertions.forget();
    access = await signedIn();
    found = await findSubscription(wanted, access.token, asking);
  }
  if (!('id' in found)) throw new LoginFailure(found, progress(found.attempts));
  const subscription = found;
  const wrong = problemWith(subscription, wanted);
  if (wrong !== undefined) throw new LoginFailure(wrong, progress(1));
  return {
    claims,
    assertion: await assertions.get(),
    expiresMs: access.expiresOnTimestamp,
    tokenFor: async (scope) => (await signedIn(scope)).token,
    subscription,
    ...objectIdIn(access.token),
  };
}

/** What the caller does not allow needs no request. */
function notAllowed({ subscriptionId, tenantId }: Wanted, rules: Rules): Failure | undefined {
  const isOneOf = (id: string, allowed: readonly string[]) =>
    allowed.length === 0 || allowed.some((each) => same(each, id));
  if (!isOneOf(tenantId, rules.allowedTenantIds)) {
    return { stage: 'arm', code: 'TenantNotAllowed', found: tenantId, expected: rules.allowedTenantIds };
  }
  if (!isOneOf(subscriptionId, rules.allowedSubscriptionIds)) {
    return {
      stage: 'arm',
      code: 'SubscriptionNotAllowed',
      found: subscriptionId,
      expected: rules.allowedSubscriptionIds,
    };
  }
  return undefined;
}

async function claimsOf(get: () => Promise<string>, since: (attempts: number) => Progress): Promise<Claims> {
  let token: string;
  try {
    token = await get();
  } catch (error) {
    if (error instanceof UserError) throw new LoginFailure({ stage: 'github-token', code: 'NoIdToken' }, since(0));
    if (!(error instanceof RemoteError)) throw error;
    throw new LoginFailure(remoteFailure('github-token', error), since(error.failure.attempts));
  }
  const claims = readClaims(token);
  if (claims !== undefined) return claims;
  const description = 'what GitHub gave is no OpenID Connect token';
  throw new LoginFailure({ stage: 'github-token', kind: 'unusable', description }, since(1));
}

function entraFailure(error: unknown, progress: Progress): unknown {
  if (error instanceof EntraRefusal) {
    const { attempts, elapsedMs = 0 } = error.failure;
    return new LoginFailure({ stage: 'entra', ...error.answer }, { ...progress, attempts, waitedMs: elapsedMs });
  }
  if (!(error instanceof RemoteError)) return error;
  const { attempts, elapsedMs = 0, service } = error.failure;
  // GitHub is asked again when its token ended on the way.
  const stage = service === 'GitHub OIDC' ? 'github-token' : 'entra';
  return new LoginFailure(remoteFailure(stage, error), { ...progress, attempts, waitedMs: elapsedMs });
}

function remoteFailure(stage: Failure['stage'], error: RemoteError): Failure {
  const { status, problem, requestId } = error.failure;
  return { stage, status, kind: kindOf(error), description: problem, correlationId: requestId };
}

/** How no usable answer came; undefined when one came and was a refusal. */
export function kindOf({ cause, reason }: RemoteError): string | undefined {
  const kind = (cause as { readonly kind?: unknown } | undefined)?.kind;
  if (typeof kind === 'string') return kind;
  return reason === 'unexpected-response' ? 'unusable' : undefined;
}

interface Asking extends Limits {
  readonly tuning: () => Tuning;
  readonly progress: (attempts: number) => Progress;
}

/** Asks Resource Manager, again while a role that was given a moment ago may be unknown to it. */
async function findSubscription(
  wanted: Wanted,
  token: string,
  asking: Asking,
): Promise<Subscription | (Failure & { readonly attempts: number })> {
  const { clock, tuning, propagationWaitMs } = asking;
  const { outcome, attempts } = await persist(
    () => askOnce(wanted, token, asking),
    (each, elapsedMs) => {
      if ('id' in each || classify(each) !== 'propagation') return undefined;
      const patienceMs = Math.min(propagationWaitMs, elapsedMs + (tuning().deadlineMs ?? 0));
      return { patienceMs, says: `Azure Resource Manager: ${String(each.code)}` };
    },
    { clock },
  );
  return 'id' in outcome ? outcome : { ...outcome, attempts };
}

/** Format: `GET /subscriptions/ID?api-version=2022-12-01` of Azure Resource Manager. */
async function askOnce(
  { cloud, subscriptionId }: Wanted,
  token: string,
  { tuning, progress }: Asking,
): Promise<Subscription | Failure> {
  try {
    const { status, value, headers } = await httpJson<unknown>({
      ...callLimits,
      ...tuning(),
      service: 'Azure Resource Manager',
      url: `${cloud.resourceManager}/subscriptions/${subscriptionId}?api-version=2022-12-01`,
      headers: { authorization: `Bearer ${token}` },
      allow: [400, 401, 403, 404, 409],
    });
    if (status === 200) {
      const subscription = readSubscription(value, subscriptionId);
      return subscription ?? { stage: 'arm', status, kind: 'unusable', description: 'the answer describes another subscription or none' }; // biome-ignore format: one line
    }
    const said = errorIn(JSON.stringify(value ?? {}));
    const id = headers['x-ms-correlation-request-id'] ?? headers['x-ms-request-id'];
    return {
      stage: 'arm',
      status,
      code: said.code,
      description: said.message,
      correlationId: typeof id === 'string' ? id : undefined,
    };
  } catch (error) {
    if (!(error instanceof RemoteError)) throw error;
    throw new LoginFailure(remoteFailure('arm', error), progress(error.failure.attempts));
  }
}

function readSubscription(value: unknown, wantedId: string): Subscription | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { subscriptionId, displayName, tenantId, state } = value as Readonly<Record<string, unknown>>;
  if (typeof subscriptionId !== 'string' || !same(subscriptionId, wantedId)) return undefined;
  if (typeof tenantId !== 'string' || typeof state !== 'string') return undefined;
  const name = typeof displayName === 'string' ? displayName.slice(0, 200) : '';
  return { id: subscriptionId, name, tenantId, state };
}

/** Where Resource Manager led is where the caller wants to be, and something can be done there. */
export function problemWith(subscription: Subscription, { tenantId }: Wanted): Failure | undefined {
  if (!same(subscription.tenantId, tenantId)) {
    return { stage: 'arm', code: 'SubscriptionTenant', found: subscription.tenantId, expected: [tenantId] };
  }
  if (subscription.state !== 'Enabled') {
    return { stage: 'arm', code: 'SubscriptionState', found: subscription.state, expected: ['Enabled'] };
  }
  return undefined;
}

/** What an access token tells of its owner. Tokens are opaque by contract, so nothing depends on it. */
function objectIdIn(token: string): { readonly objectId?: string } {
  try {
    const { oid } = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as { oid?: unknown };
    return typeof oid === 'string' && /^[\w-]{1,64}$/.test(oid) ? { objectId: oid } : {};
  } catch {
    return {};
  }
}

function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
