/** Brings a report onto GitHub: the comment, and on request labels and a check run. */
import { messageOf, RemoteError, UserError } from '../core/errors.ts';
import { log } from '../core/log.ts';
import { once } from '../core/once.ts';
import { redactor } from '../core/redact.ts';
import { type CheckRun, createCheckRun } from './check-run.ts';
import { isForbidden, listAll } from './client.ts';
import { type CommentPlace, upsertComment } from './comment.ts';
import { octokitComments } from './comment-api.ts';
import { type DegradedReason, degradedReason } from './comment-find.ts';
import { markStale } from './comment-stale.ts';
import type { EventPullRequest } from './event.ts';
import { connectHere, type Here, runUrl } from './here.ts';
import { isLabelMissing, type LabelChoice, syncLabels } from './labels.ts';

export interface PublishTarget {
  readonly token: string | undefined;
  /** Of the input; the event's otherwise. */
  readonly pullRequest: number | undefined;
  readonly event: EventPullRequest | undefined;
  readonly headSha: string;
}

export interface Publication {
  /** Markdown. */
  readonly body: string;
  /** Absent: no comment. */
  readonly comment?: { readonly mode: 'update' | 'recreate'; readonly key: string };
  readonly labels?: LabelChoice;
  readonly check?: Pick<CheckRun, 'name' | 'conclusion' | 'title'>;
}

const causes: Readonly<Record<DegradedReason, string>> = {
  'no-permission': 'the token must not write comments. In a pull request from a fork that is as it should be; elsewhere give the job `pull-requests: write`',
  locked: 'the conversation is locked',
  'not-found': 'there is no such pull request, or the token cannot see it',
  gone: 'comments are switched off here',
  'rate-limited': 'GitHub asks for a pause that is too long to wait for',
  unavailable: 'GitHub does not answer',
  removed: 'somebody deletes the comment whenever it is written',
}; // biome-ignore format: a table

/**
 * Keeps the comment, labels and check run, or says why not: the report is in the job summary in any case, and what cannot be
 * written does not fail the step. Labels and check run are written while the comment settles, so they take no time of their
 * own. Labels stay with the newest run, as the comment does.
 *
 * @returns address of the comment; empty when there is none.
 * @throws UserError for a token that is missing or wrong, RemoteError for a comment that GitHub refuses.
 */
export async function publishReport(publication: Publication, target: PublishTarget): Promise<string> {
  const { body, comment, labels, check } = publication;
  const issueNumber = target.pullRequest ?? target.event?.number;
  if (issueNumber === undefined && (comment !== undefined || labels !== undefined)) {
    log.info('This run is about no pull request, so there is no comment; the report is in the job summary.');
  }
  if ((issueNumber === undefined || (comment === undefined && labels === undefined)) && check === undefined) return '';
  const here = await connectHere(target.token, process.env);
  const checked = check === undefined ? undefined : writeCheck(here, check, body, target.headSha);
  try {
    if (issueNumber === undefined) return '';
    const label = once(async () => {
      if (labels !== undefined) await writeLabels(here, issueNumber, labels);
    });
    if (comment === undefined) {
      await label();
      return '';
    }
    return await writeComment(
      here,
      { ...placeOf(here, target, issueNumber, comment.key), body, mode: comment.mode },
      label,
    );
  } finally {
    await checked;
  }
}

/** Announces this run on the comment of the key, so that what it shows is not taken for the newest. It never fails the step. */
export async function announceRun(key: string, target: PublishTarget): Promise<string> {
  const issueNumber = target.pullRequest ?? target.event?.number;
  if (issueNumber === undefined) {
    log.info('This run is about no pull request, so there is no comment to mark.');
    return '';
  }
  try {
    const here = await connectHere(target.token, process.env);
    const api = octokitComments(here.octokit, { list: listAll });
    const { status, url } = await markStale(api, placeOf(here, target, issueNumber, key));
    log.info(
      { marked: 'Marked as out of date', newer: 'Of this run or a newer one already', none: 'No comment to mark' }[
        status
      ] + (url === '' ? '.' : `: ${url}`),
    );
    return url;
  } catch (error) {
    if (!(error instanceof RemoteError || error instanceof UserError)) throw error;
    const reason = degradedReason(error);
    log.warning(
      `The comment is not marked as out of date: ${reason === undefined ? messageOf(error) : causes[reason]}.`,
    );
    log.info(messageOf(error));
    return '';
  }
}

function placeOf(here: Here, { headSha }: PublishTarget, issueNumber: number, key: string): CommentPlace {
  const { owner, repo, runId, runAttempt, serverUrl } = here;
  return { owner, repo, issueNumber, key, runId, runAttempt, headSha, serverUrl };
}

/** The link is left out where the report itself has it, or there is no room. */
const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** @param meanwhile what to do while other writers may still come, or at the end; not for a run that has been overtaken. */
async function writeComment(
  here: Here,
  request: Parameters<typeof upsertComment>[1],
  meanwhile: () => Promise<void>,
): Promise<string> {
  const api = octokitComments(here.octokit, { list: listAll });
  const timing = {
    async sleep(ms: number) {
      await Promise.all([sleep(ms), meanwhile()]);
    },
  };
  try {
    const result = await upsertComment(api, request, timing);
    if (result.status === 'superseded') {
      log.info(`A newer run has written the comment already: ${result.url}`);
      return result.url;
    }
    if (result.status === 'degraded') {
      log.warning(`No comment: ${causes[result.reason]}. The report is in the job summary.`);
      log.info(result.detail);
    } else log.info(`Comment ${result.status}: ${result.url}`);
    await meanwhile();
    return result.status === 'degraded' ? '' : result.url;
  } catch (error) {
    if (error instanceof RemoteError && error.reason === 'unauthorized') {
      throw new UserError(
        'github-token: GitHub does not accept it. Give the token of the job, `${{ github.token }}`.',
        'bad-token',
      );
    }
    throw error;
  }
}

async function writeLabels(here: Here, issueNumber: number, choice: LabelChoice): Promise<void> {
  const { octokit, owner, repo } = here;
  try {
    const { added, removed } = await syncLabels(octokit, listAll, { owner, repo, issueNumber }, choice);
    if (added.length > 0) log.info(`Labels added: ${added.join(', ')}`);
    if (removed.length > 0) log.info(`Labels removed: ${removed.join(', ')}`);
  } catch (error) {
    warn('The labels are not up to date', error, {
      forbidden: isLabelMissing(error)
        ? 'one of them does not exist, and the token must not make it. Make it once, or give the job `issues: write`'
        : 'the token must not change labels. In a pull request from a fork that is as it should be; elsewhere give the job `pull-requests: write`',
    });
  }
}

async function writeCheck(
  here: Here,
  { name, conclusion, title }: NonNullable<Publication['check']>,
  body: string,
  headSha: string,
): Promise<void> {
  const detailsUrl = runUrl(process.env);
  try {
    const url = await createCheckRun(here.octokit, here, {
      name,
      headSha,
      conclusion,
      title: redactor.redact(title),
      summary: redactor.redact(body),
      ...(detailsUrl === undefined ? {} : { detailsUrl }),
    });
    log.info(`Check run: ${url}`);
  } catch (error) {
    warn('No check run', error, {
      forbidden: 'the token must not write one. In a pull request from a fork that is as it should be; elsewhere give the job `checks: write`',
    }); // biome-ignore format: one line
  }
}

/** Says why something beside the comment is missing. */
function warn(what: string, error: unknown, { forbidden }: { readonly forbidden: string }): void {
  if (!(error instanceof RemoteError)) throw error;
  if (isForbidden(error)) {
    log.warning(`${what}: ${forbidden}.`);
    log.info(error.message);
  } else log.warning(`${what}: ${error.message}`);
}
