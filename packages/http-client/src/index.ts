import type { Agent, IncomingMessage, RequestOptions as NodeRequestOptions, OutgoingHttpHeaders } from 'node:http';
import { Headers, HttpCodes, MediaTypes } from './codes.ts';
import { createAgent, hostOf, lazyAgent, nodeHttp, nodeHttps } from './connection.ts';
import { readWhole } from './exchange.ts';
import { HttpFailure } from './failure.ts';
import { ProxyAgent } from './fetch.ts';
import type * as ifm from './interfaces.ts';
import { messageIn, parsed } from './json.ts';
import { proxyFor } from './proxy.ts';
import { harmless, isRedirect, redirectTarget } from './redirects.ts';
import { isLost, pause, waitBeforeRetry } from './toolkit-retry.ts';

export { Headers, HttpCodes, MediaTypes } from './codes.ts';
export { fetch, ProxyAgent } from './fetch.ts';

type Body = string | NodeJS.ReadableStream | null;

const retriedVerbs: ReadonlySet<string> = new Set(['OPTIONS', 'GET', 'DELETE', 'HEAD']);
/** How often a read is repeated whose answer was cut, where the caller allows retries at all. */
const maxCutRetries = 3;
const defaultSocketTimeoutMs = 180_000;
const maxJsonBytes = 64 * 1024 * 1024;
const downgradeRefused =
  'Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.';

/** URL of the proxy for requests to this URL, or an empty string. */
export function getProxyUrl(serverUrl: string): string {
  return proxyFor(new URL(serverUrl))?.href ?? '';
}

export function isHttps(requestUrl: string): boolean {
  return new URL(requestUrl).protocol === 'https:';
}

export class HttpClientError extends Error {
  override name = 'HttpClientError';
  statusCode: number;
  // biome-ignore lint/suspicious/noExplicitAny: the public interface that is stood in for says any.
  result?: any;

  constructor(message: string, statusCode: number) {
    super(message);
    this.statusCode = statusCode;
  }
}

export class HttpClientResponse {
  message: IncomingMessage;

  constructor(message: IncomingMessage) {
    this.message = message;
  }

  /** The whole body as UTF-8. Rejects with a HttpFailure when the connection closes before its end. */
  async readBody(): Promise<string> {
    return (await this.readBodyBuffer()).toString();
  }

  async readBodyBuffer(): Promise<Buffer> {
    return readWhole(this.message);
  }
}

/**
 * The client of the actions toolkit, on node:https. It differs from the original where that one is unsafe: a cut body
 * rejects instead of never settling, and no credential follows a redirect to another origin.
 */
export class HttpClient implements ifm.HttpClient {
  userAgent: string | undefined;
  handlers: ifm.RequestHandler[];
  requestOptions: ifm.RequestOptions | undefined;
  readonly #agents = new Map<string, Agent>();
  #disposed = false;

  constructor(userAgent?: string, handlers?: ifm.RequestHandler[], requestOptions?: ifm.RequestOptions) {
    this.userAgent = withOrchestrationId(userAgent || 'actions/http-client');
    this.handlers = handlers ?? [];
    this.requestOptions = requestOptions;
  }

  async options(requestUrl: string, additionalHeaders?: OutgoingHttpHeaders): Promise<HttpClientResponse> {
    return this.request('OPTIONS', requestUrl, null, additionalHeaders);
  }

  async get(requestUrl: string, additionalHeaders?: OutgoingHttpHeaders): Promise<HttpClientResponse> {
    return this.request('GET', requestUrl, null, additionalHeaders);
  }

  async del(requestUrl: string, additionalHeaders?: OutgoingHttpHeaders): Promise<HttpClientResponse> {
    return this.request('DELETE', requestUrl, null, additionalHeaders);
  }

  async head(requestUrl: string, additionalHeaders?: OutgoingHttpHeaders): Promise<HttpClientResponse> {
    return this.request('HEAD', requestUrl, null, additionalHeaders);
  }

  async post(requestUrl: string, data: string, additionalHeaders?: OutgoingHttpHeaders): Promise<HttpClientResponse> {
    return this.request('POST', requestUrl, data, additionalHeaders);
  }

  async patch(requestUrl: string, data: string, additionalHeaders?: OutgoingHttpHeaders): Promise<HttpClientResponse> {
    return this.request('PATCH', requestUrl, data, additionalHeaders);
  }

  async put(requestUrl: string, data: string, additionalHeaders?: OutgoingHttpHeaders): Promise<HttpClientResponse> {
    return this.request('PUT', requestUrl, data, additionalHeaders);
  }

  async sendStream(
    verb: string,
    requestUrl: string,
    stream: NodeJS.ReadableStream,
    additionalHeaders?: OutgoingHttpHeaders,
  ): Promise<HttpClientResponse> {
    return this.request(verb, requestUrl, stream, additionalHeaders);
  }

  /** The typed body; null for 404 and for a body that is not JSON. Any other status above 299 rejects. */
  async getJson<T>(requestUrl: string, additionalHeaders?: OutgoingHttpHeaders): Promise<ifm.TypedResponse<T>> {
    const headers = this.#withDefaults(additionalHeaders, { [Headers.Accept]: MediaTypes.ApplicationJson });
    const retries = this.requestOptions?.allowRetries === true ? Math.min(this.#maxRetries, maxCutRetries) : 0;
    for (let retry = 0; ; retry += 1) {
      try {
        return await this.#typed<T>(await this.get(requestUrl, headers));
      } catch (error) {
        const cut = error instanceof HttpFailure && error.kind === 'incomplete';
        if (!cut || retry === retries) throw error;
        await pause(retry + 1);
      }
    }
  }

  async postJson<T>(
    requestUrl: string,
    obj: unknown,
    additionalHeaders?: OutgoingHttpHeaders,
  ): Promise<ifm.TypedResponse<T>> {
    return this.#sendJson('POST', requestUrl, obj, additionalHeaders);
  }

  async putJson<T>(
    requestUrl: string,
    obj: unknown,
    additionalHeaders?: OutgoingHttpHeaders,
  ): Promise<ifm.TypedResponse<T>> {
    return this.#sendJson('PUT', requestUrl, obj, additionalHeaders);
  }

  async patchJson<T>(
    requestUrl: string,
    obj: unknown,
    additionalHeaders?: OutgoingHttpHeaders,
  ): Promise<ifm.TypedResponse<T>> {
    return this.#sendJson('PATCH', requestUrl, obj, additionalHeaders);
  }

  /** What all methods above come down to: retries, redirects and answers to a challenge. */
  async request(
    verb: string,
    requestUrl: string,
    data: Body,
    headers?: OutgoingHttpHeaders,
  ): Promise<HttpClientResponse> {
    if (this.#disposed) throw new Error('Client has already been disposed.');
    const tries = this.requestOptions?.allowRetries === true && retriedVerbs.has(verb) ? this.#maxRetries + 1 : 1;
    for (let attempt = 1; ; attempt += 1) {
      let waitMs: number | undefined;
      try {
        const response = await this.#follow(verb, new URL(requestUrl), data, headers);
        waitMs = waitBeforeRetry(response.message);
        if (attempt === tries || waitMs === undefined) return response;
        await response.readBody();
      } catch (error) {
        if (attempt === tries || !isLost(error)) throw error;
      }
      await pause(attempt, waitMs);
    }
  }

  async requestRaw(info: ifm.RequestInfo, data: Body): Promise<HttpClientResponse> {
    return new Promise((resolve, reject) => {
      this.requestRawWithCallback(info, data, (error, response) => {
        if (response !== undefined && error === undefined) resolve(response);
        else reject(error ?? new Error('Unknown error'));
      });
    });
  }

  requestRawWithCallback(
    info: ifm.RequestInfo,
    data: Body,
    onResult: (err?: Error, res?: HttpClientResponse) => void,
  ): void {
    if (typeof data === 'string') {
      info.options.headers = {
        ...(info.options.headers as OutgoingHttpHeaders | undefined),
        'Content-Length': Buffer.byteLength(data),
      };
    }
    let called = false;
    const report = (error?: Error, response?: HttpClientResponse) => {
      if (called) return;
      called = true;
      onResult(error, response);
    };
    let answered: IncomingMessage | undefined;
    const request = info.httpModule.request(info.options, (message) => {
      clearTimeout(headTimer);
      answered = message;
      report(undefined, new HttpClientResponse(message));
    });
    const giveUp = () => {
      const error = timeoutOf(info.options.path);
      // So that a body that stalls rejects, too.
      (answered ?? request).destroy(error);
      report(error);
    };
    request.setTimeout(this.#socketTimeoutMs, giveUp);
    // A head that trickles in is never silent.
    let headTimer: NodeJS.Timeout | undefined;
    request.once('finish', () => {
      if (answered === undefined) headTimer = setTimeout(giveUp, this.#socketTimeoutMs);
    });
    request.once('close', () => clearTimeout(headTimer));
    request.on('error', (error) => report(error));
    if (data === null || data === undefined || typeof data === 'string') {
      request.end(data || undefined);
      return;
    }
    let ended = false;
    data.once('end', () => (ended = true));
    data.once('error', (error: Error) => request.destroy(error));
    // Half a stream must not arrive as a whole body.
    data.once('close', () => {
      if (!ended) request.destroy(new Error('The stream was closed before its end.'));
    });
    data.pipe(request);
  }

  /** An agent for requests to this URL, with its proxy where there is one. Nothing is loaded until it is used. */
  getAgent(serverUrl: string): Agent {
    const url = new URL(serverUrl);
    return lazyAgent(() => this.#agentFor(url));
  }

  /** What `fetch` takes as its dispatcher to go through the proxy for this URL. */
  getAgentDispatcher(serverUrl: string): ProxyAgent | undefined {
    const proxy = proxyFor(new URL(serverUrl));
    return proxy === undefined ? undefined : new ProxyAgent(proxy.href);
  }

  /** Closes the connections that `keepAlive` left open. */
  dispose(): void {
    for (const agent of this.#agents.values()) agent.destroy();
    this.#agents.clear();
    this.#disposed = true;
  }

  get #socketTimeoutMs(): number {
    return this.requestOptions?.socketTimeout || defaultSocketTimeoutMs;
  }

  get #maxRetries(): number {
    return this.requestOptions?.maxRetries ?? 1;
  }

  async #sendJson<T>(
    verb: string,
    requestUrl: string,
    obj: unknown,
    additionalHeaders: OutgoingHttpHeaders | undefined,
  ): Promise<ifm.TypedResponse<T>> {
    const headers = this.#withDefaults(additionalHeaders, {
      [Headers.Accept]: MediaTypes.ApplicationJson,
      [Headers.ContentType]: MediaTypes.ApplicationJson,
    });
    return this.#typed<T>(await this.request(verb, requestUrl, JSON.stringify(obj, null, 2), headers));
  }

  async #follow(
    verb: string,
    firstUrl: URL,
    data: Body,
    headers: OutgoingHttpHeaders | undefined,
  ): Promise<HttpClientResponse> {
    const { allowRedirects, allowRedirectDowngrade, maxRedirects } = this.requestOptions ?? {};
    let remaining = allowRedirects === false ? 0 : Math.max(maxRedirects ?? 50, 0);
    let url = firstUrl;
    let leftOrigin = false;
    for (;;) {
      const info = this.#prepare(verb, url, headers, leftOrigin);
      const response = await this.requestRaw(info, data);
      const { statusCode = 0, headers: answered } = response.message;
      if (statusCode === HttpCodes.Unauthorized && !leftOrigin) {
        const handler = this.handlers.find((candidate) => candidate.canHandleAuthentication(response));
        return handler === undefined ? response : handler.handleAuthentication(this, info, data);
      }
      if (!isRedirect(statusCode) || answered.location === undefined || remaining === 0) return response;
      if (data !== null && typeof data === 'object') {
        throw new HttpFailure('redirect', 'a stream cannot be sent a second time, to where the answer redirects');
      }
      const downgrade = url.protocol === 'https:' && URL.parse(answered.location, url.href)?.protocol === 'http:';
      if (downgrade && allowRedirectDowngrade !== true) throw new Error(downgradeRefused);
      const target = redirectTarget(url, answered.location, downgrade);
      // The body is read to its end so that the connection is free again.
      await response.readBody();
      leftOrigin ||= target.origin !== firstUrl.origin;
      url = target;
      remaining -= 1;
    }
  }

  #prepare(
    method: string,
    url: URL,
    additionalHeaders: OutgoingHttpHeaders | undefined,
    leftOrigin: boolean,
  ): ifm.RequestInfo {
    const secure = url.protocol === 'https:';
    const headers = { ...lowerCase(this.requestOptions?.headers), ...lowerCase(additionalHeaders) };
    const options: NodeRequestOptions = {
      host: hostOf(url),
      port: url.port === '' ? (secure ? 443 : 80) : Number(url.port),
      path: `${url.pathname}${url.search}`,
      method,
      headers: {
        ...(leftOrigin ? harmless(headers) : headers),
        ...(this.userAgent === undefined ? {} : { 'user-agent': this.userAgent }),
      },
      agent: this.#agentFor(url),
    };
    // The handlers add credentials, which are for the first origin alone.
    if (!leftOrigin) for (const handler of this.handlers) handler.prepareRequest(options);
    return { parsedUrl: url, httpModule: secure ? nodeHttps() : nodeHttp(), options };
  }

  #agentFor(url: URL): Agent {
    const proxy = proxyFor(url);
    const key = `${url.protocol} ${proxy?.href ?? ''}`;
    const { keepAlive = false, maxSockets, ignoreSslError } = this.requestOptions ?? {};
    let agent = this.#agents.get(key);
    if (agent === undefined) {
      agent = createAgent(url.protocol, proxy, {
        keepAlive,
        maxSockets: this.requestOptions === undefined ? 100 : maxSockets || Number.POSITIVE_INFINITY,
        ...(ignoreSslError === true ? { rejectUnauthorized: false } : {}),
      });
      this.#agents.set(key, agent);
    }
    return agent;
  }

  /** Header of the call, else of the client, else the default. */
  #withDefaults(additional: OutgoingHttpHeaders = {}, defaults: Readonly<Record<string, string>>): OutgoingHttpHeaders {
    const ofClient = lowerCase(this.requestOptions?.headers);
    const merged = lowerCase(additional);
    for (const [name, value] of Object.entries(defaults)) merged[name] ??= ofClient[name] ?? value;
    const type = merged[Headers.ContentType];
    if (Array.isArray(type)) merged[Headers.ContentType] = type.join(', ');
    return merged;
  }

  /** JSON is small: it comes as a whole within the time of one silence, and in a size that memory holds. */
  async #readJsonText(message: IncomingMessage): Promise<string> {
    const { path } = (message as { readonly req?: { readonly path?: string } }).req ?? {};
    const timer = setTimeout(() => message.destroy(timeoutOf(path)), this.#socketTimeoutMs);
    try {
      return (await readWhole(message, maxJsonBytes)).toString();
    } finally {
      clearTimeout(timer);
    }
  }

  async #typed<T>(response: HttpClientResponse): Promise<ifm.TypedResponse<T>> {
    const { statusCode = 0, headers } = response.message;
    const contents = await this.#readJsonText(response.message);
    if (statusCode === HttpCodes.NotFound) return { statusCode, result: null, headers: {} };
    const result = parsed(contents, this.requestOptions?.deserializeDates === true);
    if (statusCode <= 299) {
      // A body that is not JSON has neither result nor headers, and no error either: so it is with the original.
      return result === undefined
        ? { statusCode, result: null, headers: {} }
        : { statusCode, result: result as T | null, headers };
    }
    const error = new HttpClientError(messageIn(result) || contents || `Failed request: (${statusCode})`, statusCode);
    error.result = result ?? null;
    throw error;
  }
}

function lowerCase(headers: OutgoingHttpHeaders | undefined): OutgoingHttpHeaders {
  return Object.fromEntries(Object.entries(headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]));
}

function withOrchestrationId(userAgent: string): string {
  const id = process.env.ACTIONS_ORCHESTRATION_ID;
  return id ? `${userAgent} actions_orchestration_id/${id.replace(/[^a-z0-9_.-]/gi, '_')}` : userAgent;
}

function timeoutOf(path: string | null | undefined): HttpFailure {
  // The query may hold a signature.
  return new HttpFailure('timeout', `Request timeout: ${path?.split('?')[0]}`, { sent: true });
}
