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
  /** Only for jobs of this branch, approved by one of the reviewers who did not start the run; undefined: open. */
  readonly branch?: string | undefined;
  readonly reviewers: readonly Reviewer[];
  readonly variables: Readonly<Record<string, string>>;
}

/** Of which branches jobs are taken; `chosen` are patterns of names, undefined when they cannot be seen. */
export type Branches = 'every' | 'protected' | { readonly chosen: readonly string[] | undefined };

/** The protection rules that GitHub sets as a whole. */
export interface Protection {
  /** Minutes. */
  readonly waitTimer: number;
  readonly preventSelfReview: boolean;
  readonly reviewers: readonly Reviewer[];
  readonly branches: Branches;
}

export interface FoundEnvironment {
  readonly protection: Protection;
  /** Undefined when they cannot be read. */
  readonly variables: ReadonlyMap<string, string> | undefined;
}

const open: Protection = { waitTimer: 0, preventSelfReview: false, reviewers: [], branches: 'every' };

/** What has to be written for one environment. */
export interface EnvironmentChange {
  readonly name: string;
  readonly isNew: boolean;
  /** All rules, since GitHub replaces them together; undefined when they stay. */
  readonly protection?: Protection | undefined;
  /** Patterns to add to the chosen branches, which GitHub takes one by one. */
  readonly newBranches: readonly string[];
  readonly variables: readonly { readonly name: string; readonly value: string; readonly isNew: boolean }[];
  /** What the token sees of it: all, all but the variables, or nothing. What it does not see is to be set, and not judged. */
  readonly sees: 'all' | 'rules' | 'nothing';
  /** What somebody should know of it. Plain sentences. */
  readonly remarks: readonly string[];
}

/** GitHub takes no more. */
const mostReviewers = 6;

/**
 * Compares, without weakening anything.
 *
 * @param protectedBranches names of the branches that have a protection rule; undefined when they cannot be seen
 */
export function compareEnvironment(
  wanted: WantedEnvironment,
  found: FoundEnvironment | undefined,
  protectedBranches?: readonly string[],
): EnvironmentChange {
  const { name, branch } = wanted;
  const old = found?.protection ?? open;
  const next = branch === undefined ? old : protectedAtLeast(old, wanted.reviewers, { branch, protectedBranches });
  const variables = Object.entries(wanted.variables).flatMap(([variable, value]) => {
    const there = found?.variables?.get(variable);
    return there === value ? [] : [{ name: variable, value, isNew: there === undefined }];
  });
  const remarks =
    branch === undefined
      ? old.reviewers.length > 0
        ? [`${name} has reviewers, so each plan waits for one of them.`]
        : []
      : [
          ...branchRemarks(name, old.branches, { branch, protectedBranches }),
          ...(next.reviewers.length === 0
            ? [
                `${name} has no reviewers: whatever reaches ${namesOf(next.branches)} is applied without anybody being asked.`,
              ]
            : []),
        ];
  return {
    name,
    isNew: found === undefined,
    ...(found === undefined || !sameProtection(old, next) ? { protection: next } : {}),
    newBranches: branch === undefined || kindOf(old.branches) === kindOf(next.branches) ? [] : [branch],
    variables,
    sees: found === undefined || found.variables !== undefined ? 'all' : 'rules',
    remarks,
  };
}

/** For one that cannot be read: it may be there, with rules that a command would replace. */
export function unseenEnvironment(wanted: WantedEnvironment): EnvironmentChange {
  const remark = `${wanted.name} could not be read. If it exists, the command for it replaces its protection rules.`;
  return { ...compareEnvironment(wanted, undefined), isNew: false, sees: 'nothing', remarks: [remark] };
}

interface BranchRules {
  readonly branch: string;
  readonly protectedBranches: readonly string[] | undefined;
}

function protectedAtLeast(
  old: Protection,
  reviewers: readonly Reviewer[],
  { branch, protectedBranches }: BranchRules,
): Protection {
  const more = reviewers.filter(({ type, id }) => !old.reviewers.some((each) => each.type === type && each.id === id));
  const all = [...old.reviewers, ...more].slice(0, mostReviewers);
  return {
    ...old,
    // Who has chosen reviewers before has also chosen this: a team of one would be locked out.
    preventSelfReview: old.preventSelfReview || (old.reviewers.length === 0 && all.length > 0),
    reviewers: all,
    // A list of branches that somebody chose is at least as narrow as it was meant to be, and so is "protected branches
    // only", but for one case: while no branch has a rule, GitHub takes jobs of every branch.
    // Source: GitHub documentation, "Deployments and environments", section "Deployment branches and tags".
    branches:
      old.branches === 'every' || (old.branches === 'protected' && protectedBranches?.length === 0)
        ? { chosen: [branch] }
        : old.branches,
  };
}

function branchRemarks(name: string, old: Branches, { branch, protectedBranches }: BranchRules): readonly string[] {
  if (old === 'every') return [];
  if (old === 'protected') {
    if (protectedBranches === undefined)
      return [
        `${name} takes jobs of protected branches, and which these are could not be seen: while there is none, GitHub takes jobs of every branch.`,
      ];
    if (protectedBranches.length === 0)
      return [
        `“Protected branches only” keeps nothing out of ${name} while no branch is protected: GitHub then takes jobs of every branch. Naming ${branch} closes that.`,
      ];
    return protectedBranches.includes(branch)
      ? []
      : [`${name} takes jobs of protected branches, and ${branch} is none of them: its jobs cannot apply.`];
  }
  const { chosen } = old;
  if (chosen === undefined) return [`${name} takes jobs of chosen branches, and which these are could not be seen.`];
  if (chosen.length === 0)
    return [`${name} takes jobs of no branch at all: nothing is applied until its settings name ${branch}.`];
  const wide = chosen.filter((pattern) => /^[*/]+$/.test(pattern));
  return wide.length === 0 ? [] : [`${name} takes jobs of every branch whose name fits ${wide.join(' or ')}.`];
}

function namesOf(branches: Branches): string {
  if (branches === 'every') return 'any branch';
  if (branches === 'protected') return 'a protected branch';
  return branches.chosen === undefined || branches.chosen.length === 0
    ? 'a chosen branch'
    : branches.chosen.join(' or ');
}

const kindOf = (branches: Branches): string => (typeof branches === 'string' ? branches : 'chosen');

function sameProtection(one: Protection, other: Protection): boolean {
  const people = ({ reviewers }: Protection) => reviewers.map(({ type, id }) => `${type} ${id}`).join();
  return (
    one.preventSelfReview === other.preventSelfReview &&
    people(one) === people(other) &&
    kindOf(one.branches) === kindOf(other.branches)
  );
}

/** Whether there is anything to write. */
export const hasWork = ({ protection, variables }: EnvironmentChange): boolean =>
  protection !== undefined || variables.length > 0;

/** The part of a change that the token sees the need for. */
export function judgedPart(change: EnvironmentChange): EnvironmentChange {
  const { sees, protection, newBranches, variables } = change;
  if (sees === 'nothing') return { ...change, protection: undefined, newBranches: [], variables: [] };
  return { ...change, protection, newBranches, variables: sees === 'all' ? variables : [] };
}

/** Whether something was to be looked at that the token does not see. */
export const isUnseen = ({ sees, variables }: EnvironmentChange): boolean =>
  sees === 'nothing' || (sees === 'rules' && variables.length > 0);

/** The rules in GitHub's own words. */
export function protectionBody({ waitTimer, preventSelfReview, reviewers, branches }: Protection) {
  return {
    wait_timer: waitTimer,
    prevent_self_review: preventSelfReview,
    reviewers: reviewers.map(({ type, id }) => ({ type, id })),
    deployment_branch_policy:
      branches === 'every'
        ? null
        : { protected_branches: branches === 'protected', custom_branch_policies: branches !== 'protected' },
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
    const [variables, branches] = await Promise.all([
      readVariables(octokit, repository, name),
      readBranches(octokit, repository, { name, policy: data.deployment_branch_policy }),
    ]);
    return { protection: { ...protectionOf(data), branches }, variables };
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
}

interface EnvironmentAnswer {
  readonly protection_rules?: readonly Readonly<Record<string, unknown>>[];
}

interface ReviewerAnswer {
  readonly type?: string;
  readonly reviewer?: { readonly id?: number; readonly login?: string; readonly slug?: string };
}

function protectionOf(answer: EnvironmentAnswer): Omit<Protection, 'branches'> {
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
  };
}

async function readBranches(
  octokit: Octokit,
  repository: Repository,
  {
    name: environment_name,
    policy,
  }: { readonly name: string; readonly policy?: { readonly protected_branches: boolean } | null | undefined },
): Promise<Branches> {
  if (policy === null || policy === undefined) return 'every';
  if (policy.protected_branches) return 'protected';
  const all = await orUnseen(() =>
    listAll(octokit.rest.repos.listDeploymentBranchPolicies, { ...repository, environment_name }),
  );
  return { chosen: all?.map(({ name = '' }) => name) };
}

/** Names of the branches that have a protection rule; undefined when the token must not see them. */
export async function readProtectedBranches(
  octokit: Octokit,
  repository: Repository,
): Promise<readonly string[] | undefined> {
  const all = await orUnseen(() => listAll(octokit.rest.repos.listBranches, { ...repository, protected: true }));
  return all?.map(({ name }) => name);
}

/** Undefined when the token must not see them. */
async function readVariables(
  octokit: Octokit,
  repository: Repository,
  name: string,
): Promise<ReadonlyMap<string, string> | undefined> {
  const place = { ...repository, environment_name: name };
  const all = await orUnseen(() => listAll(octokit.rest.actions.listEnvironmentVariables, place));
  return all === undefined ? undefined : new Map(all.map((variable) => [variable.name, variable.value]));
}

/** Undefined for what the token must not see; GitHub hides some of it instead of refusing it. */
async function orUnseen<T>(read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read();
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
  for (const name of change.newBranches) await octokit.rest.repos.createDeploymentBranchPolicy({ ...place, name });
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
    return 'the token must not: it takes a token of an app or a fine-grained token with `actions: read`, `administration: write` and `environments: write` on this repository, which the token of a job never has';
  return messageOf(error).replace(/\.$/, '');
}
