/** A pull request on the GitHub stand-in, and runs of a workflow on it. */
import { join } from 'node:path';
import type { Permissions, PullRequestView, TriggerEvent } from '../../../src/lab/contract.ts';
import { type GitHub, startGitHub } from '../../../src/lab/github/index.ts';
import type { Job } from './action.ts';

const repository = 'acme/infra';

export interface Run {
  readonly runId: number;
  readonly token: string;
  /** Variables of a step in this run. */
  readonly env: Readonly<Record<string, string>>;
}

export interface PullRequest extends AsyncDisposable {
  readonly github: GitHub;
  readonly number: number;
  /** The latest: the opening, or the last push. */
  readonly event: TriggerEvent;
  /** A new commit on the branch, for which later runs are. */
  push(): Promise<void>;
  labels(): readonly string[];
  /** A run of the event with a token of the given permissions. */
  run(job: Job, permissions?: Permissions): Run;
  comments(): PullRequestView['comments'];
  /** `METHOD route` of every request so far that writes. */
  writes(): string[];
}

export async function openPullRequest(): Promise<PullRequest> {
  const github = await startGitHub();
  await github.createRepository(repository, { from: { 'main.tf': '' } });
  await github.push({
    repository,
    branch: 'topic',
    content: { 'main.tf': 'output "a" {}\n' },
    message: 'A',
    author: 'ada',
  });
  let event = await github.openPullRequest({ repository, head: 'topic', title: 'A', author: 'ada' });
  const number = event.payload.number as number;
  return {
    github,
    number,
    get event() {
      return event;
    },
    async push() {
      const content = { 'main.tf': `# ${event.sha}\noutput "a" {}\n` };
      const { synchronized } = await github.push({ repository, branch: 'topic', content, message: 'B', author: 'ada' });
      event = synchronized[0] ?? event;
    },
    labels: () => github.pullRequestView(repository, number).labels,
    run(job, permissions = { contents: 'read', 'pull-requests': 'write' }) {
      const run = github.beginRun(event, { name: 'Plan', path: '.github/workflows/plan.yml' });
      const file = `${repository}/.github/workflows/plan.yml@${event.ref}`;
      const { token } = github.beginJob({
        run,
        name: 'report',
        permissions,
        jobWorkflowRef: file,
        jobWorkflowSha: event.sha,
      });
      return {
        runId: run.runId,
        token,
        env: {
          GITHUB_API_URL: github.apiUrl,
          GITHUB_GRAPHQL_URL: github.graphqlUrl,
          GITHUB_REPOSITORY: repository,
          GITHUB_EVENT_NAME: event.eventName,
          GITHUB_EVENT_PATH: job.write(join('..', `event-${run.runId}.json`), JSON.stringify(event.payload)),
          GITHUB_SHA: event.sha,
          GITHUB_REF: event.ref,
          GITHUB_RUN_ID: String(run.runId),
          GITHUB_RUN_ATTEMPT: String(run.runAttempt),
        },
      };
    },
    comments: () => github.pullRequestView(repository, number).comments,
    writes: () => github.requestLog.filter(({ method }) => method !== 'GET').map(({ method, route }) => `${method} ${route}`), // biome-ignore format: one line
    [Symbol.asyncDispose]: () => github[Symbol.asyncDispose](),
  };
}
