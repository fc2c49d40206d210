import type { RequestOptions } from 'node:http';
import type { HttpClientResponse } from './index.ts';
import type { RequestHandler } from './interfaces.ts';

function authorize(options: RequestOptions, value: string): void {
  if (options.headers === undefined || options.headers === null) throw new Error('The request has no headers');
  Object.assign(options.headers, { Authorization: value });
}

function basic(user: string, password: string): string {
  return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
}

/** Sends credentials with the first request; none of these answers a challenge. */
abstract class PreemptiveHandler implements RequestHandler {
  abstract prepareRequest(options: RequestOptions): void;

  canHandleAuthentication(): boolean {
    return false;
  }

  async handleAuthentication(): Promise<HttpClientResponse> {
    throw new Error('not implemented');
  }
}

export class BasicCredentialHandler extends PreemptiveHandler {
  username: string;
  password: string;

  constructor(username: string, password: string) {
    super();
    this.username = username;
    this.password = password;
  }

  prepareRequest(options: RequestOptions): void {
    authorize(options, basic(this.username, this.password));
  }
}

export class BearerCredentialHandler extends PreemptiveHandler {
  token: string;

  constructor(token: string) {
    super();
    this.token = token;
  }

  prepareRequest(options: RequestOptions): void {
    authorize(options, `Bearer ${this.token}`);
  }
}

export class PersonalAccessTokenCredentialHandler extends PreemptiveHandler {
  token: string;

  constructor(token: string) {
    super();
    this.token = token;
  }

  prepareRequest(options: RequestOptions): void {
    authorize(options, basic('PAT', this.token));
  }
}
