/** What the page is made of. */
import type { JobRecord, Part, PullRequestView, RunRecord } from '../contract.ts';

export interface LabPage {
  readonly title: string;
  /** When the page was made, ISO 8601. */
  readonly generatedAt: string;
  readonly pullRequests: readonly PullRequestView[];
  readonly runs: readonly RunRecord[];
  readonly parts: readonly Part[];
  /** How many requests the stand-ins answered. */
  readonly requests: number;
  readonly durationMs: number;
  /** Texts in front of the job summaries, Markdown. */
  readonly sections?: readonly { readonly title: string; readonly markdown: string }[];
}

/** Fragment of a job on the page. */
export function jobAnchor(run: RunRecord, job: JobRecord): string {
  return `run-${run.id}-job-${run.jobs.indexOf(job) + 1}`;
}

/** Runs that checked a pull request, the newest of each workflow: of its repository, and started by it or for its head commit. */
export function runsOf(pullRequest: PullRequestView, model: LabPage): readonly RunRecord[] {
  const others = model.pullRequests.some(
    (other) => other.number !== pullRequest.number && other.repository === pullRequest.repository,
  );
  const runs = model.runs.filter(
    (run) =>
      run.repository === pullRequest.repository &&
      // GITHUB_SHA of a pull request's run is its test merge, so the event has to do where it is unambiguous.
      (run.sha === pullRequest.head.sha || (!others && run.event.startsWith('pull_request'))),
  );
  return runs.filter((run) => !runs.some((other) => other.path === run.path && other.id > run.id));
}
