import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import * as path from 'node:path';
import { UserError } from '../../core/errors.ts';
import type { PullRequestView, RunnerEvent, RunRecord, TriggerEvent } from '../contract.ts';
import type { GitHub } from '../github/index.ts';
import { loadWorkflow, matchesEvent, runWorkflow } from '../runner/index.ts';
import { infraChange, infraPullRequest } from './infra-change.ts';

/** Platform A, from its state on main to the plan comment on a pull request. */

const repository = 'audioprothese/openmrs-core-infrastructure';
const workflowPath = '.github/workflows/infrastructure.yml';
const environments = ['dev', 'prod'] as const;
/** Terraform that needs no provider, and so plans on any machine. */
const roots = 'src/lab/roots';
/** Those of the workflow; somebody has made them once. */
const labels = ['destroys', 'changes', 'nothing to do', 'no plan'].map((what) => `terraform: ${what}`);

export interface Story {
  readonly runs: readonly RunRecord[];
  readonly pullRequests: readonly PullRequestView[];
  /** What does not match the story's script; empty when all went as it should. */
  readonly surprises: readonly string[];
}

export interface StoryOptions {
  readonly github: GitHub;
  /** Root of this repository. */
  readonly suite: string;
  /** Empty folder for checkouts, jobs and state. */
  readonly workRoot: string;
  readonly terraform: string;
  readonly print: (line: string) => void;
  readonly onEvent: (event: RunnerEvent) => void;
  /** Cancels what runs and ends the story. */
  readonly signal?: AbortSignal;
}

/** The exact set of jobs that a plan of both environments has, by the names that reviewers see. */
const expectedJobs = {
  // Only an update has a comment to note something on.
  'infra / announce': ['skipped', 'success'],
  'infra / plan (dev)': ['success', 'success'],
  'infra / plan (prod)': ['success', 'success'],
  'infra / report': ['success', 'success'],
} as const;

/** Tells the story. What breaks it off is one of its surprises: what happened until then is there to be looked at. */
export async function infraStory(options: StoryOptions): Promise<Story> {
  const runs: RunRecord[] = [];
  const pullRequests: PullRequestView[] = [];
  const brokenOff = await play(options, runs).then(
    () => [],
    (error: unknown) => [options.signal?.aborted ? 'stopped before the end' : `broken off: ${wordsOf(error)}`],
  );
  if (runs.length > 0) pullRequests.push(options.github.pullRequestView(repository, 1));
  return {
    runs,
    pullRequests,
    surprises: [
      ...brokenOff,
      ...runs.flatMap(jobSurprises),
      ...pullRequests.flatMap(commentSurprises),
      ...pullRequests.flatMap(labelSurprises),
    ],
  };
}

async function play(options: StoryOptions, runs: RunRecord[]): Promise<void> {
  const { github, suite, workRoot, print } = options;
  const stateFolder = path.join(workRoot, 'state');
  mkdirSync(stateFolder, { recursive: true });

  await github.createRepository(repository, {
    from: exampleRepository(suite, path.join(workRoot, 'example')),
    visibility: 'private',
  });
  // The token of the workflow may set labels, but make none.
  github.configure(repository, { variables: { STATE_FOLDER: stateFolder }, labels });
  print('main: apply dev and prod, so that there is something to change');
  const main = checkout(github.gitDir(repository), 'main', path.join(workRoot, 'main'));
  for (const environment of environments)
    applyBase(options, path.join(main, 'terraform', environment), path.join(stateFolder, `${environment}.tfstate`));

  const files = infraChange(path.join(suite, roots));
  print(`pull request: ${infraPullRequest.title}`);
  await github.push({
    repository,
    branch: infraPullRequest.head,
    content: files,
    message: infraPullRequest.title,
    author: infraPullRequest.author,
  });
  const opened = await github.openPullRequest({ repository, ...infraPullRequest });
  runs.push(await runOn(options, opened, Object.keys(files)));

  print('pull request: a second push, for which the same comment is updated');
  const fix = {
    'terraform/prod/variables.tf': (files['terraform/prod/variables.tf'] ?? '').replace('max = 5', 'max = 6'),
  };
  const { synchronized } = await github.push({
    repository,
    branch: infraPullRequest.head,
    content: fix,
    message: 'One more node for prod',
    author: infraPullRequest.author,
  });
  const [update] = synchronized;
  if (update === undefined) throw new Error('the push did not reach the pull request');
  runs.push(await runOn(options, update, Object.keys(fix)));
  options.signal?.throwIfAborted();
}

/** The example repository, its Terraform replaced by the small roots. */
function exampleRepository(suite: string, folder: string): string {
  const example = path.join(suite, 'examples/platform-infra');
  const terraform = path.join(example, 'terraform');
  cpSync(example, folder, { recursive: true, filter: (file) => file !== terraform });
  cpSync(path.join(suite, roots), path.join(folder, 'terraform'), { recursive: true });
  return folder;
}

/** A mistake in a workflow explains itself; anything else is a bug of ours, and the stack says where. */
function wordsOf(error: unknown): string {
  if (error instanceof UserError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** Runs the repository's workflow for an event, on a checkout of the commit that GitHub would run: the merge of the pull request. */
async function runOn(
  { github, suite, workRoot, terraform, onEvent, signal }: StoryOptions,
  event: TriggerEvent,
  changedFiles: readonly string[],
): Promise<RunRecord> {
  signal?.throwIfAborted();
  const repositoryDir = checkout(
    github.gitDir(repository),
    event.sha,
    path.join(workRoot, `checkout-${event.sha.slice(0, 8)}`),
  );
  const workflow = await loadWorkflow(
    { repository, ref: event.ref, sha: event.sha, folder: repositoryDir },
    workflowPath,
  );
  if (!matchesEvent(workflow.source, event, changedFiles))
    throw new Error(`${workflowPath} does not run for ${event.eventName}`);
  return runWorkflow({
    github,
    event,
    workflowPath,
    repositoryDir,
    repositories: new Map([['OWNER/sluice', suite]]),
    workRoot: path.join(workRoot, 'runs'),
    toolPath: [path.dirname(terraform)],
    onEvent,
    ...(signal === undefined ? {} : { signal }),
  });
}

function jobSurprises(run: RunRecord, nth: number): string[] {
  const seen = Object.fromEntries(run.jobs.map(({ name, result }) => [name, result]));
  const names = new Set([...Object.keys(seen), ...Object.keys(expectedJobs)]);
  return [...names].flatMap((name) => {
    const [found, expected] = [
      seen[name] ?? 'no such job',
      expectedJobs[name as keyof typeof expectedJobs]?.[nth] ?? 'no such job',
    ];
    return found === expected ? [] : [`run ${run.id}: ${name}: ${found}, expected ${expected}`];
  });
}

function commentSurprises(view: PullRequestView): string[] {
  const comments = view.comments.filter(({ bot }) => bot);
  if (comments.length !== 1) return [`pull request: ${comments.length} comments by the bot, expected 1`];
  if (comments[0]?.edited === 0) return ['pull request: the comment was not updated'];
  const states = [...(comments[0]?.earlier ?? []), comments[0]?.body ?? ''].map((body) =>
    body.includes('**Out of date.**'),
  );
  return String(states) === 'false,true,false'
    ? []
    : [`pull request: the comment was out of date in versions ${JSON.stringify(states)}, expected the second of three`];
}

function labelSurprises({ labels: found }: PullRequestView): string[] {
  return String(found) === 'terraform: destroys' ? [] : [`pull request: the labels are ${JSON.stringify(found)}`];
}

function checkout(gitDir: string, commit: string, folder: string): string {
  execFileSync('git', ['clone', '--quiet', '--no-local', gitDir, folder], { stdio: ['ignore', 'ignore', 'pipe'] });
  execFileSync('git', ['-C', folder, 'fetch', '--quiet', 'origin', commit], { stdio: ['ignore', 'ignore', 'pipe'] });
  execFileSync('git', ['-C', folder, 'checkout', '--quiet', '--detach', commit === 'main' ? 'origin/main' : commit], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  return folder;
}

function applyBase({ terraform }: StoryOptions, root: string, state: string): void {
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, CHECKPOINT_DISABLE: '1', TF_IN_AUTOMATION: '1' };
  for (const args of [
    ['init', '-input=false', `-backend-config=path=${state}`],
    ['apply', '-input=false', '-auto-approve'],
  ]) {
    execFileSync(terraform, args, { cwd: root, env, stdio: ['ignore', 'ignore', 'pipe'] });
  }
}
