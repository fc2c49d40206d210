import { readFileSync } from 'node:fs';

/** The pull request that an event is about. */
export interface EventPullRequest {
  readonly number: number;
  /** Commit of the head branch; GITHUB_SHA is the merge commit in a pull_request event. */
  readonly headSha?: string;
  /** The head branch lies in another repository: the job's token cannot write. */
  readonly fork: boolean;
}

interface Payload {
  readonly pull_request?: {
    readonly number?: number;
    readonly head?: { readonly sha?: string; readonly repo?: { readonly full_name?: string } | null };
  };
  readonly issue?: { readonly number?: number; readonly pull_request?: unknown };
}

/** Reads the event of the run; undefined when it is about no pull request, or when there is no event (a terminal). */
export function eventPullRequest(env: NodeJS.ProcessEnv): EventPullRequest | undefined {
  if (!env.GITHUB_EVENT_PATH) return undefined;
  let payload: Payload;
  try {
    payload = JSON.parse(readFileSync(env.GITHUB_EVENT_PATH, 'utf8')) as Payload;
  } catch {
    return undefined;
  }
  const { pull_request: pull, issue } = payload;
  const number = pull?.number ?? (issue?.pull_request === undefined ? undefined : issue.number);
  if (number === undefined) return undefined;
  const headSha = pull?.head?.sha;
  const repository = pull?.head?.repo?.full_name;
  return {
    number,
    ...(headSha === undefined ? {} : { headSha }),
    fork: pull !== undefined && repository !== env.GITHUB_REPOSITORY,
  };
}
