/** Runs with their jobs, steps, annotations and logs, and the summaries that the jobs wrote. */
import type { Annotation, JobRecord, RunRecord, StepRecord } from '../contract.ts';
import { countResults } from './conversation.ts';
import { formatDuration, plural } from './format.ts';
import type { Markup } from './html.ts';
import { html } from './html.ts';
import { icon, resultIcon } from './icons.ts';
import { renderLog } from './log.ts';
import { renderMarkdown } from './markdown.ts';
import type { LabPage } from './model.ts';
import { jobAnchor } from './model.ts';

const LEVELS = {
  error: { icon: 'stop', word: 'Error' },
  warning: { icon: 'alert', word: 'Warning' },
  notice: { icon: 'info', word: 'Notice' },
} as const;

function renderAnnotation(annotation: Annotation): Markup {
  const { level, title, message, file, line } = annotation;
  const place = file !== undefined && html`<span class="place">${file}${line !== undefined && `#L${line}`}</span>`;
  return html`<li class="annotation ${level}">${icon(LEVELS[level].icon, LEVELS[level].word)}<div><p><strong>${title ?? LEVELS[level].word}</strong> ${place}</p><p class="message">${message}</p></div></li>
`;
}

function renderStep(step: StepRecord): Markup {
  const badge = step.standIn === true && html`<span class="label stand-in">stand-in</span>`;
  const tolerated = step.outcome !== step.result && html`<span class="label">${step.outcome}, continued</span>`;
  const uses = step.uses !== undefined && html`<code class="uses">${step.uses}</code>`;
  const duration = step.result !== 'skipped' && formatDuration(step.durationMs);
  const row = html`${resultIcon(step.result)}<span class="step-name">${step.name} ${uses}${badge}${tolerated}</span><span class="duration">${duration}</span>`;
  return step.log.trim() === ''
    ? html`<li class="step ${step.result}"><div class="row">${row}</div></li>\n`
    : html`<li class="step ${step.result}"><details><summary class="row">${row}</summary>${renderLog(step.log)}</details></li>\n`;
}

/** Where a job lies in the time of its run, in per cent from the left. */
function bar(run: RunRecord, job: JobRecord): Markup {
  const total = Math.max(run.durationMs, 1);
  const percent = (ms: number) => Math.min(100, Math.max(0, (ms / total) * 100));
  const from = percent(Date.parse(job.startedAt) - Date.parse(run.startedAt) || 0);
  const width = Math.min(100 - from, percent(job.durationMs));
  return html`<span class="track" aria-hidden="true"><i class="${job.result}" style="left:${from.toFixed(1)}%;width:${width.toFixed(1)}%"></i></span>`;
}

// The anchor is inside the fold, because browsers unfold what a link leads into.
function renderJob(run: RunRecord, job: JobRecord): Markup {
  const annotations = job.steps.flatMap((step) => step.annotations);
  const permissions = Object.entries(job.permissions).filter(([, access]) => access !== 'none');
  const environment = job.environment !== undefined && html`<span class="label">${job.environment}</span>`;
  const duration = job.result === 'skipped' ? 'skipped' : formatDuration(job.durationMs);
  const head = html`${resultIcon(job.result)}<span class="job-name">${job.name} ${environment}</span>`;
  if (job.steps.length === 0) {
    return html`<div class="job" id="${jobAnchor(run, job)}"><div class="job-row">${head}<span></span><span class="duration">${duration}</span></div></div>
`;
  }
  return html`<details class="job"${job.result === 'failure' && html` open`}>
<summary class="job-row">${head}${bar(run, job)}<span class="duration">${duration}</span></summary>
<div class="job-body" id="${jobAnchor(run, job)}">
${annotations.length > 0 && html`<ul class="annotations">${annotations.map(renderAnnotation)}</ul>`}
<ol class="steps">
${job.steps.map(renderStep)}</ol>
<p class="permissions">Token: ${permissions.length === 0 ? 'no permissions' : permissions.map(([scope, access], index) => html`${index > 0 && ', '}<code>${scope}: ${access}</code>`)}</p>
</div>
</details>
`;
}

function renderRun(run: RunRecord): Markup {
  return html`<section class="box run" id="run-${run.id}">
<header>${resultIcon(run.result)}<div><h2>${run.workflow}</h2><p>${run.repository} · <code>${run.path}</code> · ${run.event} · <code>${run.sha.slice(0, 7)}</code></p></div><span class="duration">${formatDuration(run.durationMs)}</span></header>
${run.shows !== undefined && html`<p class="shows">${run.shows}</p>\n`}${run.jobs.map((job) => renderJob(run, job))}</section>
`;
}

/** All runs, one box each. */
export function renderRuns(model: LabPage): Markup {
  const results = model.runs.flatMap((run) => run.jobs.map((job) => job.result));
  if (results.length === 0) return html`<p class="lead">No workflow ran.</p>`;
  return html`<p class="lead">${plural(model.runs.length, 'run')}, ${plural(results.length, 'job')}: ${countResults(results)}. Open a job for its steps, a step for its log.</p>
${model.runs.map(renderRun)}`;
}

async function renderJobSummary(run: RunRecord, job: JobRecord): Promise<Markup | undefined> {
  const markdown = job.steps.map((step) => step.summary).join('\n');
  if (markdown.trim() === '') return undefined;
  const anchor = jobAnchor(run, job);
  const body = await renderMarkdown(markdown, { scope: `${anchor}-summary`, repository: run.repository });
  return html`<section class="box summary" id="${anchor}-summary">
<header>${resultIcon(job.result)}<h2>${run.workflow} / ${job.name} <span class="muted">summary</span></h2><a class="more" href="#${anchor}">Job</a></header>
<div class="markdown-body">
${body}
</div>
</section>
`;
}

/** The given sections, then what the jobs wrote to GITHUB_STEP_SUMMARY. */
export async function renderSummaries(model: LabPage): Promise<Markup> {
  const sections = (model.sections ?? []).map(async ({ title, markdown }, index) => {
    const body = await renderMarkdown(markdown, { scope: `section-${index + 1}` });
    return html`<section class="box summary"><header><h2>${title}</h2></header><div class="markdown-body">
${body}
</div></section>
`;
  });
  const jobs = model.runs.flatMap((run) => run.jobs.map((job) => renderJobSummary(run, job)));
  const content = (await Promise.all([...sections, ...jobs])).filter((section) => section !== undefined);
  return content.length === 0 ? html`<p class="lead">No job wrote a summary.</p>` : html`${content}`;
}
