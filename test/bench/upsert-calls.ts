/** What one upsert of a comment asks of GitHub, counted on the laboratory's stand-in. */
import { createOctokit, listAll } from '../../src/github/client.ts';
import { upsertComment } from '../../src/github/comment.ts';
import { octokitComments } from '../../src/github/comment-api.ts';
import { markStale } from '../../src/github/comment-stale.ts';
import { startGitHub } from '../../src/lab/github/index.ts';

export interface UpsertCase {
  /** How many comments the pull request has, ours included. */
  readonly comments: number;
  /** Where ours is among them. */
  readonly ours: 'none' | 'first' | 'middle' | 'last';
  /** Characters of each comment; default 200. */
  readonly size?: number;
  /** What is done: a report is written (default), or a newer run announces itself. */
  readonly stage?: 'report' | 'start';
}

export interface UpsertCount {
  readonly calls: number;
  /** Calls that change something. */
  readonly writes: number;
  /** Bodies of the answers. */
  readonly bytes: number;
  /** What came of it: `created`, `updated`, `marked`, `none`. */
  readonly status: string;
}

const repository = 'acme/infra';

/** Runs one upsert over loopback HTTP against a pull request that is prepared for it. */
export async function countUpsertCalls({
  comments,
  ours,
  size = 200,
  stage = 'report',
}: UpsertCase): Promise<UpsertCount> {
  await using github = await startGitHub();
  await github.createRepository(repository, { from: { 'a.tf': '' } });
  await github.push({ repository, branch: 'topic', content: { 'a.tf': '# a\n' }, message: 'A', author: 'ada' });
  const event = await github.openPullRequest({ repository, head: 'topic', title: 'A', author: 'ada' });
  const number = event.payload.number as number;
  const run = github.beginRun(event, { name: 'Plan', path: 'plan.yml' });
  const identity = { run, name: 'report', jobWorkflowRef: run.workflowRef, jobWorkflowSha: run.sha };
  const { token } = github.beginJob({ ...identity, permissions: { 'pull-requests': 'write' } });

  const at = { none: 0, first: 1, middle: Math.ceil(comments / 2), last: comments }[ours];
  for (let place = 1; place <= comments; place++) {
    const marker = `<!-- sluice:plan v1 run=1 attempt=1 sha=unknown at=1 -->\n`;
    const [by, start] = place === at ? ['github-actions[bot]', marker] : ['ada', ''];
    github.comment({ repository, number, by, body: start.padEnd(size, 'x') });
  }

  const octokit = await createOctokit(token, { apiUrl: github.apiUrl });
  const api = octokitComments(octokit, { list: listAll });
  const [owner = '', repo = ''] = repository.split('/');
  const place = { owner, repo, issueNumber: number, key: 'plan', runId: run.runId, runAttempt: 1, headSha: run.sha };
  const timing = { sleep: async () => {} };
  const { status } =
    stage === 'start'
      ? await markStale(api, place, timing)
      : await upsertComment(api, { ...place, body: 'The plan', mode: 'update' }, timing);
  const problems = github.violations();
  if (problems.length > 0) throw new Error(problems.map(({ what }) => what).join('\n'));
  const log = github.requestLog;
  const reads = ['graphql', 'issues/list-comments'];
  return {
    calls: log.length,
    writes: log.filter(({ route }) => !reads.includes(route)).length,
    bytes: log.reduce((sum, { bytes }) => sum + bytes, 0),
    status,
  };
}
