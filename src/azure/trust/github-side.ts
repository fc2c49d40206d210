import { messageOf, RemoteError } from '../../core/errors.ts';
import { log } from '../../core/log.ts';
import type { Octokit } from '../../github/client.ts';
import {
  compareEnvironment,
  type EnvironmentChange,
  findReviewers,
  hasWork,
  type Reviewer,
  readEnvironment,
  readProtectedBranches,
  unseenEnvironment,
  type WantedEnvironment,
  whyNot,
  writeEnvironment,
} from '../../github/environments.ts';
import { type Ids, setupCommands, wantedEnvironments } from './github-setup.ts';
import type { Wanted } from './model.ts';
import type { Subjects } from './repository.ts';

/** GitHub's side of the trust: an environment for each identity, with its variables and rules. */

/** What became of GitHub's side. */
export interface GitHubSide {
  readonly environments: readonly EnvironmentChange[];
  /** `set`: written just now or as it should be. `shown`: left to the reader. */
  readonly state: 'set' | 'shown';
  /** Why they are only shown: a plain clause. */
  readonly reason?: string;
  readonly commands: string;
  /** Whether anything was written. */
  readonly written: boolean;
}

export interface GitHubWork {
  readonly wanted: Wanted;
  readonly ids: Ids;
  readonly subjects: Subjects;
  /** Logins, and teams as `ORG/TEAM`. */
  readonly reviewers: readonly string[];
  /** Only look; or only show what is to be done. */
  readonly checkOnly: boolean;
  readonly configure: boolean;
}

/** Sets GitHub's side or says why not; it never fails the step. */
export async function githubSide(octokit: Octokit, work: GitHubWork): Promise<GitHubSide> {
  const { wanted, ids, subjects } = work;
  const place = { owner: subjects.facts.owner, repo: subjects.facts.repo };
  const problems: string[] = [];
  const reviewers = await orElse([] as readonly Reviewer[], problems, () => findReviewers(octokit, work.reviewers));
  const environments = wantedEnvironments(wanted, ids, { reviewers, branch: subjects.facts.defaultBranch });
  const changes = await compareWithGitHub(octokit, place, environments);
  const commands = setupCommands(`${place.owner}/${place.repo}`, changes);
  const shown = (reason?: string) => ({
    environments: changes,
    state: 'shown' as const,
    commands,
    written: false,
    ...(reason === undefined ? {} : { reason }),
  });
  if (work.checkOnly) return shown();
  if (!work.configure) return shown('`configure-github` is not set');
  if (problems[0] !== undefined) return degraded(shown, problems[0]);
  // Rules are replaced together, so what cannot be read would be weakened.
  const unread = changes.filter(({ sees }) => sees === 'nothing').map(({ name }) => name);
  if (unread.length > 0)
    return degraded(shown, `${unread.join(', ')} could not be read, which takes a token with \`actions: read\``);
  try {
    for (const change of changes) await writeEnvironment(octokit, place, change);
    return { environments: changes, state: 'set', commands: '', written: changes.some(hasWork) };
  } catch (error) {
    return degraded(shown, whyNot(error));
  }
}

function degraded<T>(shown: (reason: string) => T, reason: string): T {
  log.warning(`GitHub's environments are not set: ${reason}. The commands are in the job summary.`);
  return shown(reason);
}

async function orElse<T>(fallback: T, problems: string[], work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    problems.push(whyNot(error));
    return fallback;
  }
}

async function compareWithGitHub(
  octokit: Octokit,
  place: { readonly owner: string; readonly repo: string },
  environments: readonly WantedEnvironment[],
): Promise<readonly EnvironmentChange[]> {
  const found = await Promise.all(
    environments.map(({ name }) => readOrSay(() => readEnvironment(octokit, place, name))),
  );
  const asksRules = found.some((each, at) => each !== unread && each?.protection.branches === 'protected' && environments[at]?.branch !== undefined); // biome-ignore format: one line
  const rules = asksRules ? await readOrSay(() => readProtectedBranches(octokit, place)) : undefined;
  return environments.map((wanted, at) => {
    const there = found[at];
    return there === unread
      ? unseenEnvironment(wanted)
      : compareEnvironment(wanted, there, rules === unread ? undefined : rules);
  });
}

const unread = Symbol('what GitHub does not let be read');

async function readOrSay<T>(read: () => Promise<T>): Promise<T | typeof unread> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof RemoteError)) throw error;
    log.info(messageOf(error));
    return unread;
  }
}
