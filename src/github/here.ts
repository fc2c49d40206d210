/** Where this step runs: the repository, the run, and GitHub for both. */
import { UserError } from '../core/errors.ts';
import { createOctokit, type Octokit } from './client.ts';
import { runPath } from './run-path.ts';

export interface Here {
  readonly octokit: Octokit;
  readonly owner: string;
  readonly repo: string;
  readonly runId: number;
  readonly runAttempt: number;
  readonly serverUrl: string;
}

/** @throws UserError without a token or outside of GitHub Actions. */
export async function connectHere(token: string | undefined, env: NodeJS.ProcessEnv): Promise<Here> {
  if (token === undefined) {
    throw new UserError('github-token: is empty. Give the token of the job, or set comment to none.', 'no-token');
  }
  const [owner = '', repo = ''] = (env.GITHUB_REPOSITORY ?? '').split('/');
  if (repo === '')
    throw new UserError(
      'github-token: GITHUB_REPOSITORY is not set, so there is no place for a comment. Set comment to none outside of GitHub Actions.',
      'no-repository',
    );
  return {
    octokit: await createOctokit(token, env.GITHUB_API_URL ? { apiUrl: env.GITHUB_API_URL } : {}),
    owner,
    repo,
    runId: Number(env.GITHUB_RUN_ID ?? 0),
    runAttempt: Number(env.GITHUB_RUN_ATTEMPT ?? 1),
    serverUrl: serverUrlOf(env),
  };
}

const serverUrlOf = (env: NodeJS.ProcessEnv): string => env.GITHUB_SERVER_URL ?? 'https://github.com';

/** Address of the page of this run, where its job summaries and artifacts are; undefined outside of GitHub Actions. */
export function runUrl(env: NodeJS.ProcessEnv): string | undefined {
  const { GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id, GITHUB_RUN_ATTEMPT: attempt } = env;
  return repository && id
    ? `${serverUrlOf(env)}/${repository}/${runPath(Number(id), Number(attempt ?? 1))}`
    : undefined;
}
