/** The page of a laboratory run: one HTML file that opens without a server and asks nobody for anything. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { renderConversation, renderHeader } from './conversation.ts';
import { formatDuration, formatMoment } from './format.ts';
import type { Content, Markup } from './html.ts';
import { html, raw } from './html.ts';
import type { LabPage } from './model.ts';
import { renderParts } from './parts.ts';
import { renderRuns, renderSummaries } from './runs.ts';

export type { LabPage } from './model.ts';

/** A tab without script: the panel is shown while it, or something in it, is the target of the address. */
interface Panel {
  readonly id: string;
  readonly label: string;
  readonly count?: number;
  readonly content: Content;
}

function renderTabs(panels: readonly Panel[]): Markup {
  const tabs = panels.map(({ id, label, count }) => {
    const counter = count !== undefined && html` <span class="counter">${count}</span>`;
    return html`<a href="#${id}" data-tab="${id}">${label}${counter}</a>\n`;
  });
  return html`<nav class="tabs" aria-label="Parts of this page">\n${tabs}</nav>`;
}

/** Shows one panel at a time. Browsers that do not know :has() show all of them, one below the other. */
function tabRules(panels: readonly Panel[]): string {
  const shown = (id: string) => `body:has(#${id}:target, #${id} :target)`;
  const [first] = panels;
  if (first === undefined) return '';
  const initial = `body:not(:has(.panel:target, .panel :target))`;
  const selected = [
    ...panels.map(({ id }) => `${shown(id)} [data-tab="${id}"]`),
    `${initial} [data-tab="${first.id}"]`,
  ];
  return `@supports selector(:has(a)) {
@media screen {
.panel { display: none; }
${[...panels.map(({ id }) => `${shown(id)} #${id}`), `${initial} #${first.id}`].join(',\n')} { display: block; }
${selected.join(',\n')} { border-bottom-color: var(--tab); font-weight: 600; }
}
}`;
}

async function readStyles(): Promise<string> {
  const markdown = createRequire(import.meta.url).resolve('github-markdown-css/github-markdown.css');
  const sheets = await Promise.all([
    readFile(markdown, 'utf8'),
    readFile(new URL('./page.css', import.meta.url), 'utf8'),
  ]);
  return sheets.map((sheet) => sheet.replace(/\/\*[\s\S]*?\*\//g, '')).join('\n');
}

/**
 * Renders the whole document. Texts of users are sanitised as GitHub does it, all other values are escaped, and a content
 * security policy forbids scripts, frames and requests on top of that.
 */
export async function renderPage(model: LabPage): Promise<string> {
  const [only, ...more] = model.pullRequests;
  const single = only !== undefined && more.length === 0 ? only : undefined;
  const conversations = await Promise.all(
    model.pullRequests.map(async (pullRequest, index): Promise<Panel> => {
      const content = await renderConversation(pullRequest, model);
      return single === undefined
        ? { id: `pr-${index + 1}`, label: `#${pullRequest.number}`, content: [renderHeader(pullRequest), content] }
        : { id: 'conversation', label: 'Conversation', count: pullRequest.comments.length, content };
    }),
  );
  const jobs = model.runs.reduce((sum, run) => sum + run.jobs.length, 0);
  const panels: readonly Panel[] = [
    ...conversations,
    { id: 'checks', label: 'Checks', count: jobs, content: renderRuns(model) },
    { id: 'summary', label: 'Summary', content: await renderSummaries(model) },
    { id: 'real', label: 'What was real', content: renderParts(model) },
  ];
  const { markup } = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${model.title}</title>
<style>
${raw(await readStyles())}
${raw(tabRules(panels))}
</style>
</head>
<body>
<div class="lab-bar"><div class="wide"><strong>${model.title}</strong><span>Laboratory run of ${formatMoment(model.generatedAt)} · ${formatDuration(model.durationMs)}</span></div></div>
<div class="wide">
${single !== undefined && renderHeader(single)}
${renderTabs(panels)}
<main>
${panels.map(({ id, label, content }) => html`<section class="panel" id="${id}" aria-label="${label}">\n${content}\n</section>\n`)}</main>
<footer>A likeness of GitHub, drawn from a laboratory run.</footer>
</div>
</body>
</html>
`;
  return markup;
}
