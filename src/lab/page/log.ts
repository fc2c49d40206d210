/** Logs of steps: escaped, groups folded, marked lines coloured, colours of tools left out. */
import type { Markup } from './html.ts';
import { html } from './html.ts';

/** Longer logs are cut in front, so that the page stays quick to open; characters. */
const LIMIT = 400_000;

// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what is to be removed
const ESCAPE_SEQUENCE = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-_])/g;

interface Group {
  readonly name: string;
  readonly lines: Markup[];
}

function line(text: string): Markup {
  const mark = /^##\[(error|warning|notice|debug|command)\]/.exec(text);
  if (mark === null) return html`${text}\n`;
  return html`<span class="log-${mark[1]}">${text.slice(mark[0].length)}</span>\n`;
}

function fold({ name, lines }: Group): Markup {
  return html`<details class="log-group"><summary>${name === '' ? 'Group' : name}</summary>${lines}</details>`;
}

/** Where the shown part begins: after a line end, unless one line alone is longer than the limit. */
function cutAt(text: string): number {
  const from = text.length - LIMIT;
  if (from <= 0) return 0;
  const end = text.indexOf('\n', from - 1);
  return end === -1 || end === text.length - 1 ? from : end + 1;
}

/** A step's log as HTML; unclosed groups end with the log. */
export function renderLog(log: string): Markup {
  const text = log.replace(ESCAPE_SEQUENCE, '').replace(/\r\n?/g, '\n');
  const cut = cutAt(text);
  const content: Markup[] = [];
  let group: Group | undefined;
  const endGroup = () => {
    if (group !== undefined) content.push(fold(group));
    group = undefined;
  };
  for (const row of text.slice(cut).replace(/\n$/, '').split('\n')) {
    const start = /^##\[group\](.*)$/.exec(row);
    if (start !== null) {
      endGroup();
      group = { name: start[1]?.trim() ?? '', lines: [] };
    } else if (row === '##[endgroup]') endGroup();
    else (group?.lines ?? content).push(line(row));
  }
  endGroup();
  const note =
    cut > 0 && html`<p class="note">The first ${cut.toLocaleString('en-US')} characters are left out here.</p>`;
  return html`${note}<div class="log">${content}</div>`;
}
