/** What handlers of the REST API get and give. */
import type { Approvals } from './approvals.ts';
import type { ArtifactService } from './artifacts.ts';
import type { Repository, State } from './state.ts';
import type { Caller } from './tokens.ts';
import type { Parameters } from './validate.ts';

export interface Reply {
  readonly status: number;
  /** JSON; absent for 204 and redirects. */
  readonly body?: unknown;
  /** Text that is sent as it is, for media types such as `application/vnd.github.raw+json`. */
  readonly raw?: { readonly type: string; readonly content: Buffer | string };
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Call {
  readonly state: State;
  readonly approvals: Approvals;
  readonly artifacts: ArtifactService;
  readonly caller: Caller;
  /** Only absent for operations outside of a repository. */
  readonly repository: Repository | undefined;
  /** Path and query, typed and checked. */
  readonly values: Parameters;
  /** Checked body. */
  readonly body: unknown;
  /** Media types that the client wants. */
  readonly accept: string;
  /** Absolute address of the request, for links to other pages. */
  readonly url: URL;
}

/** `contents: read` and so on; one of the alternatives suffices. */
export type Needs = Readonly<Record<string, 'read' | 'write'>>;

export interface Route {
  readonly needs: Needs;
  readonly handle: (call: Call) => Reply | Promise<Reply>;
}

/** By operation id. */
export type Routes = Readonly<Record<string, Route>>;

/** An answer with an error status; thrown by handlers. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly reply: Reply;

  constructor(status: number, message: string, more: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.reply = {
      status,
      body: { message, ...more, documentation_url: 'https://docs.github.com/rest', status: String(status) },
    };
  }
}

export const notFound = (): Refusal => new Refusal(404, 'Not Found');

/** A semantic mistake that the schema cannot know. */
export function unprocessable(resource: string, field: string, message: string): Refusal {
  return new Refusal(422, 'Validation Failed', { errors: [{ resource, code: 'custom', field, message }] });
}

export function repositoryIn(call: Call): Repository {
  if (call.repository === undefined) throw notFound();
  return call.repository;
}

export function text(call: Call, name: string): string {
  return String(call.values[name] ?? '');
}

export function number(call: Call, name: string): number {
  return Number(call.values[name]);
}

/** One page of a list with GitHub's Link header. Pages hold 30 entries unless told, at most 100. */
export function page<T>(
  call: Call,
  items: readonly T[],
): { readonly items: readonly T[]; readonly headers: Record<string, string> } {
  const size = Math.min(100, Math.max(1, Number(call.values.per_page ?? 30)));
  const current = Math.max(1, Number(call.values.page ?? 1));
  const last = Math.max(1, Math.ceil(items.length / size));
  const link = (target: number, relation: string): string => {
    const url = new URL(call.url);
    // GitHub links by the id of the repository, so that links survive a rename.
    if (call.repository !== undefined) {
      url.pathname = url.pathname.replace(/^\/repos\/[^/]+\/[^/]+/, `/repositories/${call.repository.id}`);
    }
    url.searchParams.set('page', String(target));
    return `<${url.href}>; rel="${relation}"`;
  };
  const links = [
    ...(current > 1 ? [link(current - 1, 'prev')] : []),
    ...(current < last ? [link(current + 1, 'next'), link(last, 'last')] : []),
    ...(current > 1 ? [link(1, 'first')] : []),
  ];
  return {
    items: items.slice((current - 1) * size, current * size),
    headers: links.length === 0 ? {} : { link: links.join(', ') },
  };
}
