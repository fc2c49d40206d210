/** Labels that say something about a pull request: those that apply are there, those that do not are not. */
import { isForbidden, isNotFound, type listAll, type Octokit, repeatable } from './client.ts';
import type { CommentTarget } from './comment-find.ts';

export interface LabelChoice {
  /** Names to be there. */
  readonly apply: readonly string[];
  /** Names not to be there. Labels that are named nowhere stay as they are. */
  readonly remove: readonly string[];
}

export interface LabelChange {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** GitHub compares names without case. */
const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/**
 * Adds and removes what differs: one call when all is as it should be. Not `PUT`, which would take away what somebody else
 * adds at the same moment. GitHub makes a label that does not exist when it is added, if the token has `issues: write`.
 *
 * @throws RemoteError when GitHub does not let us.
 */
export async function syncLabels(
  octokit: Octokit,
  list: typeof listAll,
  { owner, repo, issueNumber: issue_number }: CommentTarget,
  { apply, remove }: LabelChoice,
): Promise<LabelChange> {
  const issue = { owner, repo, issue_number };
  const present = (await list(octokit.rest.issues.listLabelsOnIssue, issue)).map(({ name }) => name);
  const added = apply.filter((name) => !present.some((each) => same(each, name)));
  const removed = present.filter((name) => remove.some((each) => same(each, name)));
  if (added.length > 0) {
    const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/labels';
    await octokit.request(route, { ...issue, labels: [...added], ...repeatable() });
  }
  for (const name of removed) {
    try {
      await octokit.request('DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}', { ...issue, name });
    } catch (error) {
      // Somebody was faster.
      if (!isNotFound(error)) throw error;
    }
  }
  return { added, removed };
}

/** The token may add labels and not make new ones. */
export const isLabelMissing = (error: unknown): boolean =>
  isForbidden(error) && error instanceof Error && /create labels/i.test(error.message);
