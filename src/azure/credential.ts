import type { AccessToken, TokenCredential } from '@azure/core-auth';
import { createEmptyPipeline } from '@azure/core-rest-pipeline';
import { RemoteError } from '../core/errors.ts';
import type { Clock, Tuning } from '../core/http.ts';
import { hideSecret } from '../core/job.ts';
import { persist } from '../core/persist.ts';
import type { Assertions } from './assertion.ts';
import type { Cloud } from './clouds.ts';
import { classify } from './diagnose/classify.ts';
import { azureTransport, type Transport } from './transport.ts';

/** What Entra ID says when it gives no token. Format: OAuth 2.0 (RFC 6749, section 5.2) with Microsoft's additions. */
export interface EntraAnswer {
  readonly status: number;
  /** `invalid_client`. */
  readonly error: string;
  readonly description: string;
  /** Numbers behind `AADSTS`. */
  readonly codes: readonly number[];
  readonly correlationId?: string;
  readonly traceId?: string;
  readonly timestamp?: string;
}

/** Entra ID refuses the sign-in. */
export class EntraRefusal extends RemoteError {
  readonly answer: EntraAnswer;

  constructor(answer: EntraAnswer, request: string, attempts: number, elapsedMs: number) {
    const { status, correlationId } = answer;
    super(
      {
        service: 'Entra ID',
        request,
        status,
        attempts,
        elapsedMs,
        problem: problemIn(answer),
        ...(correlationId === undefined ? {} : { requestId: correlationId }),
      },
      'sign-in-refused',
    );
    this.answer = answer;
  }
}

function problemIn({ description, error }: EntraAnswer): string {
  const [first = ''] = (description || error || 'no token').split(/\r?\n/);
  return first.slice(0, 300).replace(/\.$/, '');
}

export interface SignInOptions {
  readonly cloud: Cloud;
  readonly tenantId: string;
  readonly clientId: string;
  readonly assertions: Assertions;
  /** How long to try again when Entra ID does not know yet what was created a moment ago. Default 0: at once is final. */
  readonly propagationWaitMs?: number;
  /** Of the single calls, asked for before each: a deadline may have come nearer. */
  readonly tuning?: () => Tuning;
  readonly clock?: Clock;
}

/** How long to wait for what is transient, in all. */
const transientMs = 30_000;

interface Client {
  readonly credential: TokenCredential;
  readonly transport: Transport;
}

/**
 * Signs in as an application by a token of GitHub instead of a secret. Refusals that time mends are tried again; the
 * others are an {@link EntraRefusal} at once.
 */
export function signIn(options: SignInOptions): TokenCredential {
  const { propagationWaitMs = 0, tuning, clock } = options;
  const patienceMs = { propagation: propagationWaitMs, transient: transientMs, 'refetch-assertion': 0, no: 0 };
  let client: Promise<Client> | undefined;
  return {
    async getToken(...about) {
      client ??= createClient(options);
      const found = await client;
      const { outcome, attempts, elapsedMs } = await persist(
        () => ask(options, found, about),
        (each, afterMs) => {
          if (!(each instanceof Refused)) return undefined;
          const limitMs = patienceMs[each.kind];
          const leftMs = tuning?.().deadlineMs ?? limitMs;
          return { patienceMs: Math.min(limitMs, afterMs + leftMs), says: `Entra ID: ${problemIn(each.answer)}` };
        },
        { ...(clock === undefined ? {} : { clock }), ...signalOf(about[1]) },
      );
      if (outcome instanceof Refused) throw new EntraRefusal(outcome.answer, outcome.request, attempts, elapsedMs);
      if (outcome instanceof Error) throw outcome;
      hideSecret(outcome.token);
      return outcome;
    },
  };
}

type About = Parameters<TokenCredential['getToken']>;

function signalOf(details: About[1]): { readonly signal?: AbortSignal } {
  return details?.abortSignal instanceof AbortSignal ? { signal: details.abortSignal } : {};
}

/** One try; with another token of GitHub where the first one ended on its way. */
async function ask({ assertions }: SignInOptions, { credential, transport }: Client, about: About) {
  // Its own failures say more than what the client below makes of them.
  await assertions.get();
  const outcome = await tokenOf(credential, transport, ...about);
  if (!(outcome instanceof Refused) || outcome.kind !== 'refetch-assertion') return outcome;
  assertions.forget();
  await assertions.get();
  return tokenOf(credential, transport, ...about);
}

async function createClient({ cloud, tenantId, clientId, assertions, tuning }: SignInOptions) {
  // A quarter of the time of a whole sign-in goes into loading it.
  const { ClientAssertionCredential } = await import('@azure/identity');
  const transport = azureTransport('Entra ID', tuning);
  const options = {
    authorityHost: cloud.authorityHost,
    httpClient: transport,
    // Retries, proxies and redirects are the transport's; the usual pipeline repeats them, and costs 25 ms to start.
    pipeline: createEmptyPipeline(),
    // The authority is one that this suite knows or that its user named: nobody else has to vouch for it.
    disableInstanceDiscovery: true,
  };
  return { credential: new ClientAssertionCredential(tenantId, clientId, assertions.get, options), transport };
}

/** A refusal before it is counted. */
class Refused extends Error {
  readonly answer: EntraAnswer;
  readonly request: string;
  readonly kind: ReturnType<typeof classify>;

  constructor(answer: EntraAnswer, request: string) {
    super(answer.description);
    this.answer = answer;
    this.request = request;
    this.kind = classify({ stage: 'entra', ...answer });
  }
}

/** The token, or why there is none: what Entra ID said, which the client above it rewords. */
async function tokenOf(
  credential: TokenCredential,
  transport: Transport,
  ...[scopes, details]: About
): Promise<AccessToken | Error> {
  try {
    const token = await credential.getToken(scopes, details);
    if (token !== null) return token;
    throw new Error('the client gave no token');
  } catch (error) {
    const { response, failure } = transport.last();
    if (failure !== undefined) return failure;
    if (response === undefined || response.status < 400) throw error;
    return new Refused(entraAnswer(response.status, response.body), `POST ${new URL(response.url).pathname}`);
  }
}

/** Reads a refusal; whatever is damaged in it is left out. */
export function entraAnswer(status: number, body: Uint8Array): EntraAnswer {
  let value: Readonly<Record<string, unknown>> = {};
  const text = Buffer.from(body).toString();
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed === 'object' && parsed !== null) value = parsed as typeof value;
  } catch {
    // What is no JSON has no fields.
  }
  const field = (name: string) =>
    typeof value[name] === 'string' ? (value[name] as string).slice(0, 4_000) : undefined;
  const description = field('error_description') ?? '';
  const listed = Array.isArray(value.error_codes) ? value.error_codes.filter((code) => Number.isSafeInteger(code)) : [];
  const named = [...description.matchAll(/\bAADSTS(\d{4,9})\b/g)].map(([, code]) => Number(code));
  const [correlationId, traceId, timestamp] = ['correlation_id', 'trace_id', 'timestamp'].map(field);
  return {
    status,
    error: field('error') ?? '',
    description,
    codes: [...new Set([...(listed as number[]), ...named])],
    ...(correlationId === undefined ? {} : { correlationId }),
    ...(traceId === undefined ? {} : { traceId }),
    ...(timestamp === undefined ? {} : { timestamp }),
  };
}
