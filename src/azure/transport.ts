import {
  createHttpHeaders,
  type HttpClient,
  type PipelineRequest,
  type PipelineResponse,
} from '@azure/core-rest-pipeline';
import { RemoteError } from '../core/errors.ts';
import {
  type Checked,
  contentType,
  type HttpResponse,
  httpExchange,
  isJsonType,
  isSuccess,
  type Tuning,
} from '../core/http.ts';

/** Of one call to Entra ID or Resource Manager. */
export const callLimits = { attemptTimeoutMs: 10_000, deadlineMs: 60_000, maxAttempts: 5 } as const;

/** What the Azure clients get: their own retries would multiply ours and try again what is permanent. */
export const noRetries = { retryOptions: { maxRetries: 0 } } as const;

/** A transport that remembers how its last call ended: libraries above it lose or reword that. */
export interface Transport extends HttpClient {
  readonly last: () => { readonly response?: HttpResponse; readonly failure?: RemoteError };
}

/**
 * The transport under the Azure clients: answers are whole, JSON is JSON, waits and deadlines are those of every other
 * call of the suite. Any status is returned; what brings no usable answer is a RemoteError.
 */
export function azureTransport(service: string, tuning: () => Tuning = () => ({})): Transport {
  let last: { response?: HttpResponse; failure?: RemoteError } = {};
  return {
    last: () => last,
    async sendRequest(request) {
      const { method, url } = request;
      const call = {
        ...callLimits,
        ...tuning(),
        service,
        method,
        url,
        headers: headersOf(request),
        ...bodyOf(request),
        ...signalOf(request),
        redirect: 'manual',
        // A request for a token changes nothing.
        reads: method === 'POST' && new URL(url).pathname.endsWith('/token'),
      } as const;
      last = {};
      try {
        const response = await httpExchange(call, (answer) => problemWith(answer, method));
        last = { response };
        return pipelineResponse(request, response);
      } catch (error) {
        if (error instanceof RemoteError) last = { failure: error };
        throw error;
      }
    },
  };
}

function headersOf(request: PipelineRequest): Record<string, string> {
  const { 'accept-encoding': _, ...headers } = request.headers.toJSON();
  return headers;
}

function bodyOf({ body }: PipelineRequest): { readonly body?: string | Uint8Array } {
  if (body === undefined || body === null) return {};
  if (typeof body === 'string' || body instanceof Uint8Array) return { body };
  throw new TypeError('the transport sends text and bytes, no streams');
}

function signalOf({ abortSignal }: PipelineRequest): { readonly signal?: AbortSignal } {
  return abortSignal instanceof AbortSignal ? { signal: abortSignal } : {};
}

/** Entra ID and Resource Manager answer JSON; an empty answer is one only where none is promised. */
function problemWith(response: Checked, method: string): string | undefined {
  const { status, body, headers } = response;
  if (!isSuccess(status)) return undefined;
  if (body.length === 0) {
    const promised = status === 200 && method !== 'DELETE' && method !== 'HEAD';
    return promised ? 'the answer is empty instead of JSON' : undefined;
  }
  const type = contentType(headers);
  if (!isJsonType(type)) return `the answer is ${type === '' ? 'of no stated type' : type} instead of JSON`;
  try {
    const value: unknown = JSON.parse(body.toString());
    return typeof value === 'object' && value !== null ? undefined : 'the answer is no JSON object';
  } catch {
    return 'the answer is not valid JSON';
  }
}

function pipelineResponse(request: PipelineRequest, { status, headers, body }: HttpResponse): PipelineResponse {
  const flat = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]],
  );
  return { request, status, headers: createHttpHeaders(Object.fromEntries(flat)), bodyAsText: body.toString() };
}
