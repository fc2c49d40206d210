import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { UserError } from '../../core/errors.ts';
import type { LabAzure } from '../azure/index.ts';
import type { PullRequestView, RunnerEvent, RunRecord, TriggerEvent } from '../contract.ts';
import type { GitHub } from '../github/index.ts';
import { loadWorkflow, matchesEvent, runWorkflow } from '../runner/index.ts';
import { azurermChange, type Change, smallChange } from './infra-change.ts';
import { applyAs, clientIdOf, environments, followSummary, prepareByHand, subscriptionIds } from './platform-cloud.ts';
import { shortcut, shortcutWorkflow } from './shortcut.ts';

/** Platform A, from an empty subscription to the plan comment on a pull request. */

const repository = 'audioprothese/openmrs-core-infrastructure';
const owner = 'nadia-benali';
const workflows = {
  bootstrap: '.github/workflows/bootstrap.yml',
  infrastructure: '.github/workflows/infrastructure.yml',
} as const;
/** Terraform that needs no provider, and so plans on any machine. */
const smallRoots = 'src/lab/roots';
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
  readonly azure: LabAzure;
  /** Root of this repository. */
  readonly suite: string;
  /** Empty folder for checkouts and jobs. */
  readonly workRoot: string;
  readonly terraform: string;
  /** CLI configuration of Terraform that has the azurerm provider; without it the small roots are planned. */
  readonly azurerm?: string;
  readonly print: (line: string) => void;
  readonly onEvent: (event: RunnerEvent) => void;
  /** Cancels what runs and ends the story. */
  readonly signal?: AbortSignal;
}

/** The exact set of jobs of each run, by the names that reviewers see. */
const expectedJobs: readonly Readonly<Record<string, string>>[] = [
  { 'azure / bootstrap (dev)': 'success', 'azure / bootstrap (prod)': 'success' },
  // Only an update has a comment to note something on.
  planJobs('skipped'),
  planJobs('success'),
  { 'apply prod': 'failure' },
];

function planJobs(announce: string): Record<string, string> {
  return {
    'infra / announce': announce,
    'infra / plan (dev)': 'success',
    'infra / plan (prod)': 'success',
    'infra / report': 'success',
  };
}

/** Tells the story. What breaks it off is one of its surprises: what happened until then is there to be looked at. */
export async function infraStory(options: StoryOptions): Promise<Story> {
  const runs: RunRecord[] = [];
  const change = options.azurerm === undefined ? smallChange : azurermChange;
  const brokenOff = await play(options, change, runs).then(
    () => [],
    (error: unknown) => [options.signal?.aborted ? 'stopped before the end' : `broken off: ${wordsOf(error)}`],
  );
  const pullRequests = runs.length > 1 ? [options.github.pullRequestView(repository, 1)] : [];
  return {
    runs,
    pullRequests,
    surprises: [
      ...brokenOff,
      ...runs.flatMap(jobSurprises),
      ...pullRequests.flatMap(commentSurprises),
      ...pullRequests.flatMap((view) => labelSurprises(view, change.label)),
      ...runs.slice(3).flatMap(refusalSurprises),
    ],
  };
}

async function play(options: StoryOptions, change: Change, runs: RunRecord[]): Promise<void> {
  const { github, azure, suite, workRoot, terraform, azurerm, print, signal } = options;
  const example = path.join(suite, 'examples/platform-infra');
  const from = azurerm === undefined ? withSmallRoots(example, suite, path.join(workRoot, 'example')) : example;
  await github.createRepository(repository, { from, visibility: 'private' });
  github.configure(repository, {
    variables: { DEV_SUBSCRIPTION_ID: subscriptionIds.dev, PROD_SUBSCRIPTION_ID: subscriptionIds.prod },
    // The token of the workflow may set labels, but make none.
    labels,
  });
  await prepareByHand(azure, github, repository, owner);

  print('main: make the state backends and the identities of dev and prod');
  const start = await github.dispatch({ repository, workflow: workflows.bootstrap, by: owner });
  const bootstrap = await runOn(options, workflows.bootstrap, start);
  runs.push(bootstrap);
  followSummary(github, repository, bootstrap, [owner]);

  if (azurerm === undefined) {
    print('main: apply dev and prod, so that there is something to change');
    const main = checkout(github.gitDir(repository), 'main', path.join(workRoot, 'main'));
    for (const environment of environments) {
      const root = path.join(main, 'terraform', environment);
      const clientId = clientIdOf(bootstrap, environment, 'apply');
      await applyAs(environment, { github, azure, terraform, event: start, clientId, root, ...(signal && { signal }) });
    }
  }

  print(`pull request: ${change.title}`);
  const push = { repository, branch: change.head, author: change.author };
  await github.push({ ...push, content: change.files(from), message: change.title });
  const opened = await github.openPullRequest({ repository, ...change });
  runs.push(await runOn(options, workflows.infrastructure, opened, Object.keys(change.files(from))));

  print('pull request: a second push, for which the same comment is updated');
  const fix = change.fix(from);
  const { synchronized } = await github.push({ ...push, content: fix, message: change.fixTitle });
  const [update] = synchronized;
  if (update === undefined) throw new Error('the push did not reach the pull request');
  runs.push(await runOn(options, workflows.infrastructure, update, Object.keys(fix)));

  print('a branch: a job without the environment of prod tries to sign in as prod');
  const attempt = await github.push({
    repository,
    branch: shortcut.branch,
    content: { [shortcut.path]: shortcutWorkflow(clientIdOf(bootstrap, 'prod', 'apply'), subscriptionIds.prod) },
    message: shortcut.message,
    author: shortcut.author,
  });
  const refused = await runOn(options, shortcut.path, attempt.event, [shortcut.path]);
  runs.push({ ...refused, shows: 'Refused, as it should be: only a job of the environment prod-apply is prod.' });
  signal?.throwIfAborted();
}

/** The example repository with the small roots as its Terraform, whose types the comment has to be told to protect. */
function withSmallRoots(example: string, suite: string, folder: string): string {
  const terraform = path.join(example, 'terraform');
  cpSync(example, folder, { recursive: true, filter: (file) => file !== terraform });
  cpSync(path.join(suite, smallRoots), path.join(folder, 'terraform'), { recursive: true });
  const caller = path.join(folder, workflows.infrastructure);
  const protectedTypes = ['aks', 'key_vault', 'dns_*', 'role_assignment*'].map(
    (type) => `        terraform_data.${type}\n`,
  );
  const text = readFileSync(caller, 'utf8');
  writeFileSync(
    caller,
    text.replace(/^ {6}labels:/m, (line) => `      protected: |\n${protectedTypes.join('')}${line}`),
  );
  return folder;
}

/** A mistake in a workflow explains itself; anything else is a bug of ours, and the stack says where. */
function wordsOf(error: unknown): string {
  if (error instanceof UserError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** Runs the repository's workflow for an event, on a checkout of the commit that GitHub would run: the merge of the pull request. */
async function runOn(
  { github, azure, suite, workRoot, terraform, azurerm, onEvent, signal }: StoryOptions,
  workflowPath: string,
  event: TriggerEvent,
  changedFiles: readonly string[] = [],
): Promise<RunRecord> {
  signal?.throwIfAborted();
  const repositoryDir = checkout(
    github.gitDir(repository),
    event.sha,
    path.join(workRoot, `checkout-${event.eventName}-${event.sha.slice(0, 8)}`),
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
    env: { ...azure.env, ...(azurerm === undefined ? {} : { TF_CLI_CONFIG_FILE: azurerm }) },
    onEvent,
    ...(signal === undefined ? {} : { signal }),
  });
}

function jobSurprises(run: RunRecord, nth: number): string[] {
  const seen: Readonly<Record<string, string>> = Object.fromEntries(run.jobs.map(({ name, result }) => [name, result]));
  const wanted = expectedJobs[nth] ?? {};
  return [...new Set([...Object.keys(seen), ...Object.keys(wanted)])].flatMap((name) => {
    const [found, expected] = [seen[name] ?? 'no such job', wanted[name] ?? 'no such job'];
    return found === expected ? [] : [`run ${run.id}: ${name}: ${found}, expected ${expected}`];
  });
}

/** The attempt has to fail for the right reason. */
function refusalSurprises({ id, jobs }: RunRecord): string[] {
  const reasons = jobs.flatMap(({ steps }) => steps.map(({ outputs }) => outputs['failure-reason']));
  return reasons.includes('subject-mismatch') ? [] : [`run ${id}: refused for ${JSON.stringify(reasons)}`];
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

function labelSurprises({ labels: found }: PullRequestView, label: string): string[] {
  return String(found) === label ? [] : [`pull request: the labels are ${JSON.stringify(found)}`];
}

function checkout(gitDir: string, commit: string, folder: string): string {
  execFileSync('git', ['clone', '--quiet', '--no-local', gitDir, folder], { stdio: ['ignore', 'ignore', 'pipe'] });
  execFileSync('git', ['-C', folder, 'fetch', '--quiet', 'origin', commit], { stdio: ['ignore', 'ignore', 'pipe'] });
  execFileSync('git', ['-C', folder, 'checkout', '--quiet', '--detach', commit === 'main' ? 'origin/main' : commit], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  return folder;
}
