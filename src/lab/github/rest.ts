/** The REST API: who asks, what is meant, is it as documented, may they, what is answered, is that as documented. */
import type { Approvals } from './approvals.ts';
import type { ArtifactService } from './artifacts.ts';
import { type Call, type Needs, notFound, Refusal, type Reply, type Routes } from './reply.ts';
import { actionsRoutes } from './routes/actions.ts';
import { checkRoutes } from './routes/checks.ts';
import { deploymentRoutes } from './routes/deployments.ts';
import { environmentRoutes } from './routes/environments.ts';
import { issueRoutes } from './routes/issues.ts';
import { pullRoutes } from './routes/pulls.ts';
import { repositoryRoutes } from './routes/repositories.ts';
import { findRepository, type Repository, type State } from './state.ts';
import { type Caller, covers, type Tokens, tokenOf } from './tokens.ts';
import { checkBody, checkParameters, checkResponse, findOperation, type Operation } from './validate.ts';

/** All handlers by operation id: exactly the operations of the slice. */
export const routes: Routes = {
  ...actionsRoutes,
  ...checkRoutes,
  ...deploymentRoutes,
  ...environmentRoutes,
  ...issueRoutes,
  ...pullRoutes,
  ...repositoryRoutes,
};

export interface RestRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Buffer;
}

export interface RestReply extends Reply {
  /** Operation id; absent for an unknown route. */
  readonly operation?: string;
  /** What was not as GitHub documents it. */
  readonly violations: readonly string[];
  /** Who asked, for the rate limit: a job's repository or a person. */
  readonly quota?: { readonly key: string; readonly limit: number };
}

export interface RestContext {
  readonly state: State;
  readonly tokens: Tokens;
  readonly approvals: Approvals;
  readonly artifacts: ArtifactService;
}

/** Requests per hour: GITHUB_TOKEN per repository, a person, nobody. */
function quotaOf(caller: Caller): { readonly key: string; readonly limit: number } {
  if (caller.kind === 'job') return { key: `repository ${caller.repository.fullName}`, limit: 1000 };
  if (caller.kind === 'person') return { key: `person ${caller.account.login}`, limit: 5000 };
  return { key: 'anonymous', limit: 60 };
}

function authenticate(tokens: Tokens, authorization: string | undefined): Caller {
  if (authorization === undefined) return { kind: 'anonymous' };
  const caller = tokens.find(tokenOf(authorization) ?? '');
  if (caller === undefined) throw new Refusal(401, 'Bad credentials');
  return caller;
}

/** What a caller sees of a repository; a private one that is not theirs does not exist. */
function visible(state: State, caller: Caller, owner: unknown, name: unknown): Repository {
  const repository = findRepository(state, `${String(owner)}/${String(name)}`);
  if (repository === undefined) throw notFound();
  if (!repository.private || caller.kind === 'person') return repository;
  if (caller.kind === 'job' && caller.repository === repository) return repository;
  throw notFound();
}

/** @throws {Refusal} when none of the alternatives is granted. */
function authorize(caller: Caller, repository: Repository | undefined, needs: Needs): void {
  if (caller.kind === 'person') return;
  const alternatives = Object.entries(needs);
  if (alternatives.length === 0) return;
  const reading = alternatives.some(([, access]) => access === 'read');
  if (reading && repository?.private === false) return;
  if (caller.kind === 'anonymous') throw new Refusal(401, 'Requires authentication');
  const own = caller.repository === repository;
  if (own && alternatives.some(([name, access]) => covers(caller.job.permissions, name, access))) return;
  throw new Refusal(403, 'Resource not accessible by integration');
}

/** GitHub names the permissions that would do, with underscores. */
function accepted(needs: Needs): Record<string, string> {
  const names = Object.entries(needs).map(([name, access]) => `${name.replaceAll('-', '_')}=${access}`);
  return names.length === 0 ? {} : { 'x-accepted-github-permissions': names.join('; ') };
}

function parse(body: Buffer): unknown {
  if (body.length === 0) return undefined;
  try {
    return JSON.parse(body.toString());
  } catch {
    throw new Refusal(400, 'Problems parsing JSON');
  }
}

/** Answers a request of the REST API. */
export async function answerRest(context: RestContext, request: RestRequest): Promise<RestReply> {
  const violations: string[] = [];
  let operation: Operation | undefined;
  let needs: Needs = {};
  let quota: RestReply['quota'];
  let reply: Reply;
  try {
    if (request.headers['user-agent'] === undefined) {
      throw new Refusal(
        403,
        'Request forbidden by administrative rules. Please make sure your request has a User-Agent header',
      );
    }
    const caller = authenticate(context.tokens, request.headers.authorization);
    quota = quotaOf(caller);
    const found = findOperation(request.method, canonicalPath(context.state, request.url.pathname));
    if (found === undefined) {
      violations.push('unknown route');
      throw notFound();
    }
    operation = found.operation;
    const route = routes[operation.id];
    if (route === undefined) throw new Error(`No handler for ${operation.id}`);
    needs = route.needs;
    const { values, problems } = checkParameters(operation, {
      path: found.path,
      query: Object.fromEntries(request.url.searchParams),
    });
    const repository = operation.path.startsWith('/repos/')
      ? visible(context.state, caller, values.owner, values.repo)
      : undefined;
    authorize(caller, repository, needs);
    // A body with GET or DELETE is ignored by GitHub, as long as it is JSON.
    const body = request.method === 'GET' || request.method === 'DELETE' ? undefined : parse(request.body);
    const wrong = [...problems, ...checkBody(operation, body)];
    if (wrong.length > 0) {
      violations.push(...wrong);
      throw new Refusal(422, `Invalid request.\n\n${wrong.join('\n')}`);
    }
    const call: Call = {
      state: context.state,
      approvals: context.approvals,
      artifacts: context.artifacts,
      caller,
      repository,
      values,
      body,
      accept: request.headers.accept ?? '',
      url: request.url,
    };
    reply = await route.handle(call);
  } catch (error) {
    if (error instanceof Refusal) reply = error.reply;
    else {
      violations.push(
        `the stand-in failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      );
      reply = { status: 500, body: { message: 'Server Error' } };
    }
  }
  if (operation !== undefined && reply.raw === undefined && reply.status !== 500) {
    const wrong = checkResponse(operation, reply.status, reply.body);
    if (wrong.length > 0) {
      violations.push(...wrong);
      reply = { status: 500, body: { message: `The stand-in does not answer as documented: ${wrong.join('; ')}` } };
    }
  }
  return {
    ...reply,
    headers: { ...accepted(needs), ...reply.headers },
    violations,
    ...(operation === undefined ? {} : { operation: operation.id }),
    ...(quota === undefined ? {} : { quota }),
  };
}

/** Links of lists name the repository by its id. */
function canonicalPath(state: State, pathname: string): string {
  const [, id, rest = ''] = /^\/repositories\/(\d+)(\/.*)?$/.exec(pathname) ?? [];
  if (id === undefined) return pathname;
  const repository = [...state.repositories.values()].find((each) => String(each.id) === id);
  return repository === undefined ? pathname : `/repos/${repository.fullName}${rest}`;
}
