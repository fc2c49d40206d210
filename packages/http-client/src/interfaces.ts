import type * as http from 'node:http';
import type * as https from 'node:https';
import type { HttpClientResponse } from './index.ts';

export interface HttpClient {
  options(requestUrl: string, additionalHeaders?: http.OutgoingHttpHeaders): Promise<HttpClientResponse>;
  get(requestUrl: string, additionalHeaders?: http.OutgoingHttpHeaders): Promise<HttpClientResponse>;
  del(requestUrl: string, additionalHeaders?: http.OutgoingHttpHeaders): Promise<HttpClientResponse>;
  post(requestUrl: string, data: string, additionalHeaders?: http.OutgoingHttpHeaders): Promise<HttpClientResponse>;
  patch(requestUrl: string, data: string, additionalHeaders?: http.OutgoingHttpHeaders): Promise<HttpClientResponse>;
  put(requestUrl: string, data: string, additionalHeaders?: http.OutgoingHttpHeaders): Promise<HttpClientResponse>;
  head(requestUrl: string, additionalHeaders?: http.OutgoingHttpHeaders): Promise<HttpClientResponse>;
  sendStream(
    verb: string,
    requestUrl: string,
    stream: NodeJS.ReadableStream,
    additionalHeaders?: http.OutgoingHttpHeaders,
  ): Promise<HttpClientResponse>;
  request(
    verb: string,
    requestUrl: string,
    data: string | NodeJS.ReadableStream | null,
    headers?: http.OutgoingHttpHeaders,
  ): Promise<HttpClientResponse>;
  requestRaw(info: RequestInfo, data: string | NodeJS.ReadableStream | null): Promise<HttpClientResponse>;
  requestRawWithCallback(
    info: RequestInfo,
    data: string | NodeJS.ReadableStream | null,
    onResult: (err?: Error, res?: HttpClientResponse) => void,
  ): void;
}

export interface RequestHandler {
  prepareRequest(options: http.RequestOptions): void;
  canHandleAuthentication(response: HttpClientResponse): boolean;
  handleAuthentication(
    httpClient: HttpClient,
    requestInfo: RequestInfo,
    data: string | NodeJS.ReadableStream | null,
  ): Promise<HttpClientResponse>;
}

export interface RequestInfo {
  options: http.RequestOptions;
  parsedUrl: URL;
  httpModule: typeof http | typeof https;
}

export interface RequestOptions {
  headers?: http.OutgoingHttpHeaders;
  /** Milliseconds without any byte after which a request fails. Default three minutes. */
  socketTimeout?: number;
  ignoreSslError?: boolean;
  allowRedirects?: boolean;
  allowRedirectDowngrade?: boolean;
  /** Default 50; 0 hands the redirect itself to the caller. */
  maxRedirects?: number;
  maxSockets?: number;
  keepAlive?: boolean;
  deserializeDates?: boolean;
  /** Whether OPTIONS, GET, DELETE and HEAD are tried again after 502, 503 and 504. */
  allowRetries?: boolean;
  maxRetries?: number;
}

export interface TypedResponse<T> {
  statusCode: number;
  result: T | null;
  headers: http.IncomingHttpHeaders;
}
