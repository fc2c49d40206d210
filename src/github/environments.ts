/** Environments of a repository and their variables: what jobs need of them, what is there, and the way from one to the other. */
import { messageOf, RemoteError } from '../core/errors.ts';
import { isForbidden, isNotFound, listAll, type Octokit } from './client.ts';

export interface Repository {
  readonly owner: string;
  readonly repo: string;
}

export interface Reviewer {
  readonly type: 'User' | 'Team';
  readonly id: number;
  /** `alice`, `acme/platform` */
  readonly name: string;
}

/** What an environment should be at least; whatever protects it more stays. */
export interface WantedEnvironment {
  readonly name: string;
  /** Only for jobs on protected branches, approved by one of the reviewers who did not start the run. */
  readonly isProtected: boolean;
  readonly reviewers: readonly Reviewer[];
  readonly variables: Readonly<Record<string, string>>;
}

export interface BranchPolicy {
  readonly protected_branches: boolean;
  readonly custom_branch_policies: boolean;
}

/** The protection rules that GitHub sets as a whole. */
export interface Protection {
  /** Minutes. */
  readonly waitTimer: number;
  readonly preventSelfReview: boolean;
  readonly reviewers: readonly Reviewer[];
  /** `null`: every branch. */
  readonly branches: BranchPolicy | null;
}

export interface FoundEnvironment {
  readonly protection: Protection;
  /** Undefined when they cannot be read. */
  readonly variables: ReadonlyMap<string, string> | undefined;
}

const open: Protection = { waitTimer: 0, preventSelfReview: false, reviewers: [], branches: null };

/** What has to be written for one environment. */
export interface EnvironmentChange {
  readonly name: string;
  readonly isNew: boolean;
  /** All rules, since GitHub replaces them together; undefined when they stay. */
  readonly protection?: Protection;
  readonly variables: readonly { readonly name: string; readonly value: string; readonly isNew: boolean }[];
  /** Whether the token sees the variables; without that, all are to be set. */
  readonly seesVariables: boolean;
  /** What somebody should know of it. Plain sentences. */
  readonly remarks: readonly string[];
}

/** GitHub takes no more. */
const mostReviewers = 6;

/** Compares, without weakening anything. */
export function compareEnvironment(wanted: WantedEnvironment, found: FoundEnvironment | undefined): EnvironmentChange {
  const { name, isProtected } = wanted;
  const old = found?.protection ?? open;
  const next = isProtected ? protectedAtLeast(old, wanted.reviewers) : old;
  const variables = Object.entries(wanted.variables).flatMap(([variable, value]) => {
    const there = found?.variables?.get(variable);
    return there === value ? [] : [{ name: variable, value, isNew: there === undefined }];
  });
  const remarks = [
    ...(isProtected && next.reviewers.length === 0
      ? [`${name} has no reviewers: whatever reaches a protected branch is applied without anybody being asked.`]
      : []),
    ...(!isProtected && old.reviewers.length > 0 ? [`${name} has reviewers, so each plan waits for one of them.`] : []),
  ];
  return {
    name,
    isNew: found === undefined,
    ...(found === undefined || !sameProtection(old, next) ? { protection: next } : {}),
    variables,
    seesVariables: found === undefined || found.variables !== undefined,
    remarks,
  };
}

function protectedAtLeast(old: Protection, reviewers: readonly Reviewer[]): Protection {
  const more = reviewers.filter(({ type, id }) => !old.reviewers.some((each) => each.type === type && each.id === id));
  const all = [...old.reviewers, ...more].slice(0, mostReviewers);
  return {
    ...old,
    // Who has chosen reviewers before has also chosen this: a team of one would be locked out.
    preventSelfReview: old.preventSelfReview || (old.reviewers.length === 0 && all.length > 0),
    reviewers: all,
    // A list of branches that somebody chose is at least as narrow as it was meant to be.
    branches: old.branches ?? { protected_branches: true, custom_branch_policies: false },
  };
}

function sameProtection(one: Protection, other: Protection): boolean {
  const people = ({ reviewers }: Protection) => reviewers.map(({ type, id }) => `${type} ${id}`).join();
  return (
    one.preventSelfReview === other.preventSelfReview &&
    people(one) === people(other) &&
    one.branches?.protected_branches === other.branches?.protected_branches
  );
}

/** Whether there is anything to write. */
export const hasWork = ({ protection, variables }: EnvironmentChange): boolean =>
  protection !== undefined || variables.length > 0;

/** The rules in GitHub's own words. */
export function protectionBody({ waitTimer, preventSelfReview, reviewers, branches }: Protection) {
  return {
    wait_timer: waitTimer,
    prevent_self_review: preventSelfReview,
    reviewers: reviewers.map(({ type, id }) => ({ type, id })),
    deployment_branch_policy: branches,
  };
}

/** Reads an environment; undefined when there is none. @throws RemoteError when GitHub does not let it be read. */
export async function readEnvironment(
  octokit: Octokit,
  repository: Repository,
  name: string,
): Promise<FoundEnvironment | undefined> {
  try {
    const { data } = await octokit.rest.repos.getEnvironment({ ...repository, environment_name: name });
    return { protection: protectionOf(data), variables: await readVariables(octokit, repository, name) };
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
}

interface EnvironmentAnswer {
  readonly protection_rules?: readonly Readonly<Record<string, unknown>>[];
  readonly deployment_branch_policy?: BranchPolicy | null;
}

interface ReviewerAnswer {
  readonly type?: string;
  readonly reviewer?: { readonly id?: number; readonly login?: string; readonly slug?: string };
}

function protectionOf(answer: EnvironmentAnswer): Protection {
  const rules = answer.protection_rules ?? [];
  const rule = (type: string) => rules.find((each) => each.type === type) ?? {};
  const listed = (rule('required_reviewers').reviewers ?? []) as readonly ReviewerAnswer[];
  const wait = rule('wait_timer').wait_timer;
  return {
    waitTimer: typeof wait === 'number' ? wait : 0,
    preventSelfReview: rule('required_reviewers').prevent_self_review === true,
    reviewers: listed.flatMap(({ type, reviewer }): Reviewer[] =>
      reviewer?.id === undefined
        ? []
        : [{ type: type === 'Team' ? 'Team' : 'User', id: reviewer.id, name: reviewer.login ?? reviewer.slug ?? '' }],
    ),
    branches: answer.deployment_branch_policy ?? null,
  };
}

/** Undefined when the token must not see them. */
async function readVariables(
  octokit: Octokit,
  repository: Repository,
  name: string,
): Promise<ReadonlyMap<string, string> | undefined> {
  try {
    const all = await listAll(octokit.rest.actions.listEnvironmentVariables, { ...repository, environment_name: name });
    return new Map(all.map((variable) => [variable.name, variable.value]));
  } catch (error) {
    if (isForbidden(error) || isNotFound(error)) return undefined;
    throw error;
  }
}

/** Finds people by login and teams as `ORG/SLUG`. @throws RemoteError for whom GitHub does not know. */
export async function findReviewers(octokit: Octokit, names: readonly string[]): Promise<readonly Reviewer[]> {
  return Promise.all(
    names.map(async (name): Promise<Reviewer> => {
      const [org = '', slug] = name.replace(/^@/, '').split('/');
      if (slug === undefined) {
        const { data } = await octokit.rest.users.getByUsername({ username: org });
        return { type: 'User', id: data.id, name: org };
      }
      const { data } = await octokit.rest.teams.getByName({ org, team_slug: slug });
      return { type: 'Team', id: data.id, name: `${org}/${slug}` };
    }),
  );
}

/** Does what a comparison found. @throws RemoteError when the token must not. */
export async function writeEnvironment(
  octokit: Octokit,
  repository: Repository,
  change: EnvironmentChange,
): Promise<void> {
  const place = { ...repository, environment_name: change.name };
  if (change.protection !== undefined) {
    await octokit.rest.repos.createOrUpdateEnvironment({
      ...place,
      // GitHub refuses reviewers and branch rules, even empty ones, where a plan does not include them.
      ...(sameProtection(change.protection, open) ? {} : writable(change.protection)),
    });
  }
  for (const { name, value, isNew } of change.variables) {
    if (isNew) await octokit.rest.actions.createEnvironmentVariable({ ...place, name, value });
    else await octokit.rest.actions.updateEnvironmentVariable({ ...place, name, value });
  }
}

function writable(protection: Protection) {
  const { reviewers, ...rest } = protectionBody(protection);
  return { ...rest, reviewers: [...reviewers] };
}

/** Why environments could not be set, for readers who may change that. */
export function whyNot(error: unknown): string {
  if (!(error instanceof RemoteError)) throw error;
  if (isForbidden(error) || isNotFound(error) || error.failure.status === 401)
    return 'the token must not: it takes a token of an app or a fine-grained token with `administration: write` and `environments: write` on this repository, which the token of a job never has';
  return messageOf(error).replace(/\.$/, '');
}
