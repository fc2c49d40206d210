import type { TokenCredential } from '@azure/core-auth';
import { RemoteError } from '../core/errors.ts';
import { requestName, type Tuning } from '../core/http.ts';
import type { Cloud } from './clouds.ts';
import { azureTransport, noRetries } from './transport.ts';

/** Azure Resource Manager through Microsoft's clients: how they are made, and what their failures mean. */

/** Options of each client of Resource Manager, of the newer generation (`credentials`) and the older (`credentialScopes`). */
export function armOptions(cloud: Cloud, tuning?: () => Tuning) {
  return {
    endpoint: cloud.resourceManager,
    // The newer clients ask for the public cloud's token whatever their endpoint is.
    credentials: { scopes: [cloud.resourceManagerScope] },
    credentialScopes: [cloud.resourceManagerScope],
    httpClient: azureTransport('Azure Resource Manager', tuning),
    ...noRetries,
  };
}

export type ArmOptions = ReturnType<typeof armOptions>;

/** Credential and options: what the constructors of the clients take besides the subscription. */
export interface Arm {
  readonly credential: TokenCredential;
  readonly options: ArmOptions;
}

/** Resource Manager refuses a request. */
export class ArmRefusal extends RemoteError {
  /** `AuthorizationFailed`. */
  readonly code: string;
  readonly status: number;
  /** In the service's own words. */
  readonly said: string;

  constructor(
    code: string,
    said: string,
    details: { status: number; request: string; requestId?: string | undefined },
  ) {
    const { status, request, requestId } = details;
    const reasons: Readonly<Record<number, string>> = {
      401: 'unauthorized',
      403: 'forbidden',
      404: 'not-found',
      409: 'conflict',
    };
    super(
      {
        service: 'Azure Resource Manager',
        request,
        status,
        attempts: 1,
        problem: `${code}: ${said.split(/\r?\n/)[0]?.slice(0, 500) ?? ''}`.replace(/\.$/, ''),
        ...(requestId === undefined ? {} : { requestId }),
      },
      reasons[status] ?? 'remote-error',
    );
    this.code = code;
    this.status = status;
    this.said = said;
  }
}

/** What the clients throw: RestError of @azure/core-rest-pipeline, by its fields, for each client may bring its own copy. */
interface RestErrorShape {
  readonly name: 'RestError';
  readonly statusCode?: number;
  readonly code?: string;
  readonly message: string;
  readonly request?: { readonly method: string; readonly url: string };
  readonly response?: {
    readonly bodyAsText?: string | null;
    readonly headers?: { get(name: string): string | undefined };
  };
}

function isRestError(error: unknown): error is RestErrorShape {
  return error instanceof Error && error.name === 'RestError';
}

/** Awaits a call of a client; its refusal becomes an {@link ArmRefusal}. Whatever else went wrong is passed on. */
export async function arm<T>(call: Promise<T>): Promise<T> {
  try {
    return await call;
  } catch (error) {
    if (!isRestError(error) || error.statusCode === undefined) throw error;
    const { request, response, statusCode: status } = error;
    const said = errorIn(response?.bodyAsText ?? '');
    throw new ArmRefusal(said.code ?? error.code ?? 'UnknownError', said.message ?? error.message, {
      status,
      request: request === undefined ? 'a request' : requestName(request.method, request.url),
      requestId: response?.headers?.get('x-ms-request-id') ?? response?.headers?.get('x-ms-correlation-request-id'),
    });
  }
}

/** As {@link arm}, and undefined for what does not exist. */
export async function armFind<T>(call: Promise<T>): Promise<T | undefined> {
  try {
    return await arm(call);
  } catch (error) {
    if (error instanceof ArmRefusal && error.status === 404 && error.code !== 'SubscriptionNotFound') return undefined;
    throw error;
  }
}

/** Format: `{"error": {"code", "message"}}`, Microsoft Azure REST API guidelines. */
export function errorIn(body: string): { readonly code?: string; readonly message?: string } {
  try {
    const value = JSON.parse(body) as {
      readonly error?: { readonly code?: unknown; readonly message?: unknown };
    } | null;
    const { code, message } = value?.error ?? {};
    return {
      ...(typeof code === 'string' ? { code: code.slice(0, 100) } : {}),
      ...(typeof message === 'string' ? { message: message.slice(0, 4_000) } : {}),
    };
  } catch {
    return {};
  }
}
