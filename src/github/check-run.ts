/** A check run of its own on a commit: a line among the checks, with the report behind it. */
import { type Octokit, repeatable } from './client.ts';

export interface CheckRun {
  readonly name: string;
  readonly headSha: string;
  /** `neutral` counts as passed where the check is required, and shows that there is something to look at. */
  readonly conclusion: 'success' | 'neutral' | 'failure';
  /** One line of plain text. */
  readonly title: string;
  /** Markdown; at most {@link CHECK_SUMMARY_LIMIT} characters. */
  readonly summary: string;
  /** Address behind "Details": the run. */
  readonly detailsUrl?: string;
}

/** The API's `maxLength` of a summary, one less than that of a comment. */
export const CHECK_SUMMARY_LIMIT = 65_535;
const titleLimit = 255;

/**
 * Creates the check run, completed. One of the same name on the same commit is hidden behind it, so nothing is looked up.
 *
 * @returns its address.
 * @throws RemoteError when GitHub does not let us: only a token of an app with `checks: write` may.
 */
export async function createCheckRun(
  octokit: Octokit,
  { owner, repo }: { readonly owner: string; readonly repo: string },
  { name, headSha, conclusion, title, summary, detailsUrl }: CheckRun,
): Promise<string> {
  if (summary.length > CHECK_SUMMARY_LIMIT) {
    throw new Error(
      `A summary of ${summary.length} characters is longer than the ${CHECK_SUMMARY_LIMIT} that GitHub takes`,
    );
  }
  const { data } = await octokit.request('POST /repos/{owner}/{repo}/check-runs', {
    owner,
    repo,
    name,
    head_sha: headSha,
    status: 'completed',
    conclusion,
    ...(detailsUrl === undefined ? {} : { details_url: detailsUrl }),
    output: { title: title.length > titleLimit ? `${title.slice(0, titleLimit - 1)}…` : title, summary },
    // A second one is as good as the first.
    ...repeatable(),
  });
  return data.html_url ?? '';
}
