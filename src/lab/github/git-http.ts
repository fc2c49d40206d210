/** Clone, fetch and push over HTTP: git's own `http-backend` behind GitHub's rules about tokens. */
import { spawn } from 'node:child_process';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createGunzip } from 'node:zlib';
import { gitEnvironment } from './git.ts';
import { followBranches } from './pulls.ts';
import { findRepository, type Repository, type State } from './state.ts';
import { type Caller, covers, type Tokens, tokenOf } from './tokens.ts';

const pattern = /^\/([^/]+)\/([^/]+?)(?:\.git)?\/(info\/refs|git-upload-pack|git-receive-pack)$/;

export function isGitPath(pathname: string): boolean {
  return pattern.test(pathname);
}

function refuse(response: ServerResponse, status: number, message: string): void {
  if (status === 401) response.setHeader('www-authenticate', 'Basic realm="GitHub"');
  const text = `${message}\n`;
  response.writeHead(status, { 'content-type': 'text/plain', 'content-length': Buffer.byteLength(text) }).end(text);
}

const loginOf = (caller: Caller): string =>
  caller.kind === 'person' ? caller.account.login : caller.kind === 'job' ? 'github-actions[bot]' : '';

function mayRead(caller: Caller | undefined, repository: Repository): boolean {
  if (!repository.private || caller?.kind === 'person') return true;
  return (
    caller?.kind === 'job' && caller.repository === repository && covers(caller.job.permissions, 'contents', 'read')
  );
}

function mayWrite(caller: Caller | undefined, repository: Repository): boolean {
  if (caller?.kind === 'person') return true;
  return (
    caller?.kind === 'job' && caller.repository === repository && covers(caller.job.permissions, 'contents', 'write')
  );
}

/** Answers a request of the smart HTTP protocol. */
export async function answerGit(
  state: State,
  tokens: Tokens,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<void> {
  const [, owner = '', name = '', service = ''] = pattern.exec(url.pathname) ?? [];
  const repository = findRepository(state, `${decodeURIComponent(owner)}/${decodeURIComponent(name)}`);
  const { authorization } = request.headers;
  const caller = authorization === undefined ? undefined : tokens.find(tokenOf(authorization) ?? '');
  if (authorization !== undefined && caller === undefined) {
    refuse(response, 401, 'Invalid username or token.');
    return;
  }
  if (repository === undefined || !mayRead(caller, repository)) {
    // Who asks without a token might see it with one.
    if (caller === undefined) refuse(response, 401, 'Repository not found.');
    else refuse(response, 404, 'Repository not found.');
    return;
  }
  const push = service === 'git-receive-pack' || url.searchParams.get('service') === 'git-receive-pack';
  if (push && !mayWrite(caller, repository)) {
    if (caller === undefined) refuse(response, 401, 'Authentication is needed to push.');
    else refuse(response, 403, `Permission to ${repository.fullName}.git denied to ${loginOf(caller)}.`);
    return;
  }
  await backend(repository, service, caller, request, response, url);
  // Before the client hears that its push is done: what it asks next sees the pull requests as they are now.
  if (service === 'git-receive-pack') await followBranches(state, repository);
  response.end();
}

function backend(
  repository: Repository,
  service: string,
  caller: Caller | undefined,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<void> {
  const { headers } = request;
  const zipped = headers['content-encoding'] === 'gzip';
  const child = spawn('git', ['http-backend'], {
    env: {
      ...gitEnvironment,
      GIT_PROJECT_ROOT: repository.gitDir,
      PATH_INFO: `/${service}`,
      GIT_HTTP_EXPORT_ALL: '1',
      REQUEST_METHOD: request.method ?? 'GET',
      QUERY_STRING: url.search.slice(1),
      CONTENT_TYPE: headers['content-type'] ?? '',
      REMOTE_ADDR: '127.0.0.1',
      // Only a caller with a name may push.
      ...(caller === undefined ? {} : { REMOTE_USER: loginOf(caller) }),
      ...(typeof headers['git-protocol'] === 'string' ? { GIT_PROTOCOL: headers['git-protocol'] } : {}),
      ...(zipped || headers['content-length'] === undefined ? {} : { CONTENT_LENGTH: headers['content-length'] }),
    },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const body = zipped ? request.pipe(createGunzip()) : request;
  body.on('error', () => child.kill());
  child.stdin.on('error', () => undefined);
  body.pipe(child.stdin);
  return new Promise((resolve) => {
    let head: Buffer | undefined = Buffer.alloc(0);
    child.stdout.on('data', (chunk: Buffer) => {
      if (head === undefined) {
        response.write(chunk);
        return;
      }
      head = Buffer.concat([head, chunk]);
      const end = head.indexOf('\r\n\r\n');
      if (end === -1) return;
      // A CGI program answers with header lines of its own; `Status` is the status.
      const fields = head.subarray(0, end).toString().split('\r\n');
      for (const field of fields) {
        const [name = '', value = ''] = field.split(/: (.*)/s);
        if (name.toLowerCase() === 'status') response.statusCode = Number.parseInt(value, 10);
        else response.setHeader(name, value);
      }
      response.write(head.subarray(end + 4));
      head = undefined;
    });
    child.on('error', () => {
      response.statusCode = 500;
      resolve();
    });
    child.on('close', () => {
      if (head !== undefined) response.statusCode = 500;
      resolve();
    });
    response.on('close', () => {
      if (!response.writableFinished) child.kill();
    });
  });
}
