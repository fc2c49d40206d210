/** What was real, what stood in, what did not run, and how long things took. */
import type { Part, RunRecord } from '../contract.ts';
import { formatDuration, plural } from './format.ts';
import type { Markup } from './html.ts';
import { html } from './html.ts';
import type { LabPage } from './model.ts';
import { jobAnchor } from './model.ts';

const KINDS: readonly { readonly kind: Part['kind']; readonly word: string }[] = [
  { kind: 'real', word: 'real' },
  { kind: 'stand-in', word: 'stand-in' },
  { kind: 'not-run', word: 'not run' },
];

function renderTimings(run: RunRecord): readonly Markup[] {
  return run.jobs.map((job, index) => {
    const slowest = job.steps.reduce<(typeof job.steps)[number] | undefined>(
      (slow, step) => (slow === undefined || step.durationMs > slow.durationMs ? step : slow),
      undefined,
    );
    const skipped = job.result === 'skipped' || slowest === undefined;
    return html`<tr>${index === 0 && html`<th scope="rowgroup" rowspan="${run.jobs.length}">${run.workflow}<span class="muted">${formatDuration(run.durationMs)}</span></th>`}<td><a href="#${jobAnchor(run, job)}">${job.name}</a></td><td class="number">${job.result === 'skipped' ? '–' : formatDuration(job.durationMs)}</td><td class="muted">${skipped ? '–' : `${slowest.name}, ${formatDuration(slowest.durationMs)}`}</td></tr>
`;
  });
}

/** The table of parts and the table of times. */
export function renderParts(model: LabPage): Markup {
  const counts = KINDS.map(({ kind, word }) => ({
    word,
    rows: model.parts.filter((part) => part.kind === kind),
    kind,
  })).filter(({ rows }) => rows.length > 0);
  const lead = counts.map(({ rows, word }) => `${rows.length} ${word}`).join(', ');
  return html`<p class="lead">${lead === '' ? 'No parts were recorded' : lead}. The stand-ins answered ${plural(model.requests, 'request')}; everything took ${formatDuration(model.durationMs)}.</p>
<div class="box table"><table class="parts">
<thead><tr><th>Part</th><th>In the laboratory</th><th>Version, or what keeps it honest</th></tr></thead>
<tbody>
${counts.flatMap(({ rows, word, kind }) => rows.map((part) => html`<tr><td>${part.name}</td><td><span class="kind ${kind}">${word}</span></td><td>${part.version}</td></tr>\n`))}</tbody>
</table></div>
${
  model.runs.length > 0 &&
  html`<h2 class="heading">Timings</h2>
<div class="box table"><table class="timings">
<thead><tr><th>Workflow</th><th>Job</th><th class="number">Time</th><th>Slowest step</th></tr></thead>
<tbody>
${model.runs.map(renderTimings)}</tbody>
</table></div>`
}`;
}
