/** A pull request as its reviewers see it: header, description and comments, checks, files. */
import type { JobRecord, PullRequestView, Result, RunRecord } from '../contract.ts';
import { formatDuration, formatMoment, plural } from './format.ts';
import type { Markup } from './html.ts';
import { html } from './html.ts';
import { icon, resultIcon } from './icons.ts';
import { renderMarkdown } from './markdown.ts';
import type { LabPage } from './model.ts';
import { jobAnchor, runsOf } from './model.ts';

const STATE_WORDS = { open: 'Open', closed: 'Closed', merged: 'Merged' } as const;

/** Title, number, state and branches. */
export function renderHeader(pullRequest: PullRequestView): Markup {
  const { state, title, number, author, head, base, repository } = pullRequest;
  const verb = state === 'merged' ? 'merged into' : 'wants to merge into';
  return html`<header class="pr-header">
<p class="repository">${repository}</p>
<h1>${title} <span class="number">#${number}</span></h1>
<p class="pr-line"><span class="state ${state}">${icon(state)}${STATE_WORDS[state]}</span> <span class="pr-words"><strong>${author}</strong> ${verb} <code class="ref">${base.ref}</code> from <code class="ref">${head.ref}</code></span></p>
</header>`;
}

/** A disc with the initial; the colour is the same for the same login. */
function avatar(login: string, bot: boolean): Markup {
  const hue = [...login].reduce((sum, character) => (sum * 31 + (character.codePointAt(0) ?? 0)) % 360, 7);
  const initial = /[\p{L}\p{N}]/u.exec(login)?.[0].toUpperCase() ?? '?';
  return html`<span class="avatar${bot && ' bot'}" style="--hue:${hue}" aria-hidden="true">${initial}</span>`;
}

interface Remark {
  readonly anchor: string;
  readonly author: string;
  readonly bot: boolean;
  readonly isAuthor: boolean;
  readonly createdAt: string;
  readonly edited: number;
  readonly earlier?: readonly string[];
  readonly body: string;
  readonly repository: string;
}

/** What the comment said before its updates, as GitHub shows behind the word "edited". */
async function renderEarlier({ anchor, earlier = [], repository }: Remark): Promise<Markup | false> {
  if (earlier.length === 0) return false;
  const versions = earlier.map(async (body, index) => {
    const content = await renderMarkdown(body, {
      scope: `${anchor}-version-${index + 1}`,
      lineBreaks: true,
      repository,
    });
    return html`<section class="box"><header class="remark-header">Version ${index + 1} of ${earlier.length + 1}</header>
<div class="markdown-body">
${content}
</div>
</section>
`;
  });
  return html`<details class="earlier"><summary>${plural(earlier.length, 'earlier version')}</summary>
${await Promise.all(versions)}</details>
`;
}

async function renderRemark(remark: Remark): Promise<Markup> {
  const { anchor, author, bot, createdAt, edited, isAuthor } = remark;
  const body =
    remark.body.trim() === ''
      ? html`<p><em>No description provided.</em></p>`
      : await renderMarkdown(remark.body, { scope: anchor, lineBreaks: true, repository: remark.repository });
  // GitHub names an app `name[bot]` in its API and shows the name with a label.
  const name = bot ? author.replace(/\[bot\]$/, '') : author;
  const edit = edited > 0 && html` <span class="edited" title="${plural(edited, 'update')}">· edited</span>`;
  return html`<article class="remark" id="${anchor}">
${avatar(name, bot)}
<div class="box">
<header class="remark-header"><span><strong>${name}</strong>${bot && html` <span class="label">bot</span>`} <span class="when">commented on <time datetime="${createdAt}">${formatMoment(createdAt)}</time>${edit}</span></span>${isAuthor && html`<span class="label">Author</span>`}</header>
<div class="markdown-body">
${body}
</div>
</div>
${await renderEarlier(remark)}</article>
`;
}

const RESULT_WORDS: Readonly<Record<Result, string>> = {
  success: 'Successful in',
  failure: 'Failing after',
  cancelled: 'Cancelled after',
  skipped: 'Skipped',
};

function renderCheck(run: RunRecord, job: JobRecord): Markup {
  const words = job.result === 'skipped' ? 'Skipped' : `${RESULT_WORDS[job.result]} ${formatDuration(job.durationMs)}`;
  const environment = job.environment !== undefined && html`<span class="label">${job.environment}</span>`;
  return html`<li>${resultIcon(job.result)}<a class="check-name" href="#${jobAnchor(run, job)}"><strong>${run.workflow} / ${job.name}</strong> <span class="event">(${run.event})</span></a>${environment}<span class="check-words">${words}</span></li>
`;
}

const HEADLINES: Readonly<Record<Result, string>> = {
  success: 'All checks have passed',
  failure: 'Some checks were not successful',
  cancelled: 'Some checks were cancelled',
  skipped: 'All checks were skipped',
};

/** The worst result decides; what was skipped counts only when nothing else happened. */
export function overall(results: readonly Result[]): Result {
  return (['failure', 'cancelled', 'success'] as const).find((result) => results.includes(result)) ?? 'skipped';
}

/** `1 failing, 2 successful and 1 skipped`: GitHub's order, worst first. */
export function countResults(results: readonly Result[]): string {
  const words = { failure: 'failing', cancelled: 'cancelled', success: 'successful', skipped: 'skipped' } as const;
  const counts = (Object.keys(words) as Result[])
    .map((result) => ({ result, count: results.filter((other) => other === result).length }))
    .filter(({ count }) => count > 0)
    .map(({ result, count }) => `${count} ${words[result]}`);
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(counts).replace(', and ', ' and ');
}

function renderChecks(runs: readonly RunRecord[]): Markup {
  const results = runs.flatMap((run) => run.jobs.map((job) => job.result));
  if (results.length === 0) {
    return html`<section class="box checks"><header>${resultIcon('skipped')}<div><h2>No checks</h2><p>No workflow ran for this pull request.</p></div></header></section>`;
  }
  const result = overall(results);
  return html`<section class="box checks ${result}" aria-label="Checks">
<header>${resultIcon(result)}<div><h2>${HEADLINES[result]}</h2><p>${countResults(results)} ${results.length === 1 ? 'check' : 'checks'}</p></div></header>
<ul>
${runs.map((run) => run.jobs.map((job) => renderCheck(run, job)))}</ul>
</section>`;
}

/** Five squares, green and red in the proportion of the lines. */
function diffstat(additions: number, deletions: number): Markup {
  const total = additions + deletions;
  const squares = Math.min(5, total);
  const added = total === 0 ? 0 : Math.round((additions / total) * squares);
  const classOf = (index: number) => (index < added ? 'added' : index < squares ? 'deleted' : 'none');
  return html`<span class="diffstat" aria-hidden="true">${[0, 1, 2, 3, 4].map((index) => html`<i class="${classOf(index)}"></i>`)}</span>`;
}

function renderFiles(files: PullRequestView['files']): Markup {
  const sum = (key: 'additions' | 'deletions') => files.reduce((total, file) => total + file[key], 0);
  const counts = (additions: number, deletions: number) =>
    html`<span class="plus">+${additions}</span><span class="minus">−${deletions}</span>`;
  return html`<section class="box files" aria-label="Files changed">
<header><h2>${plural(files.length, 'file')} changed</h2>${counts(sum('additions'), sum('deletions'))}<span class="diffstat"></span></header>
<ul>
${files.map((file) => html`<li>${icon('file')}<span class="path">${file.path}</span>${counts(file.additions, file.deletions)}${diffstat(file.additions, file.deletions)}</li>\n`)}</ul>
</section>`;
}

/** Everything below the header of a pull request. */
export async function renderConversation(pullRequest: PullRequestView, model: LabPage): Promise<Markup> {
  const { author, repository, createdAt, body, comments, labels, number } = pullRequest;
  const description: Remark = {
    anchor: `description-${repository.replace('/', '-')}-${number}`,
    author,
    bot: false,
    isAuthor: true,
    createdAt,
    edited: 0,
    body,
    repository,
  };
  const remarks = [
    description,
    ...comments.map((comment) => ({
      ...comment,
      anchor: `issuecomment-${comment.id}`,
      isAuthor: comment.author === author,
      repository,
    })),
  ];
  const tags =
    labels.length > 0 && html`<p class="tags">${labels.map((label) => html`<span class="tag">${label}</span> `)}</p>`;
  return html`${tags}
<div class="timeline">
${await Promise.all(remarks.map(renderRemark))}</div>
${renderChecks(runsOf(pullRequest, model))}
${renderFiles(pullRequest.files)}`;
}
