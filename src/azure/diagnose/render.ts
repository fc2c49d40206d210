import { code, details, fence, link, table, text, truncate, visible } from '../../core/markdown.ts';
import type { Diagnosis } from './model.ts';

/** A diagnosis for the job summary, in Markdown: what it is, what to paste, then what is needed to look deeper. */
export function renderDiagnosis({ title, cause, fix, facts, links, said, service }: Diagnosis): string {
  const rows = facts.map(([label, value]) => [text(label), code(truncate(value, 700))]);
  return [
    `### ${text(title)}`,
    cause,
    '#### What to do',
    fix,
    ...(rows.length === 0 ? [] : ['#### What was sent and what came back', table(['What', 'Value'], rows)]),
    ...(said === '' ? [] : [details(service === '' ? 'In detail' : `What ${text(service)} said`, fence(said))]),
    ...(links.length === 0 ? [] : [links.map(([label, url]) => link(label, url)).join(' · ')]),
  ].join('\n\n');
}

/** Longest line for an annotation. */
const longestLine = 400;

/** A diagnosis for the annotation: one line of plain text with the fact that decides and what to do. */
export function diagnosisLine({ title, decisive = ['', ''], remedy }: Diagnosis): string {
  const [label, value] = decisive;
  const plain = (words: string) => visible(words).replace(/\s+/g, ' ').trim();
  const start = `${plain(title)}.`;
  const end = truncate(plain(remedy), 160);
  const room = longestLine - start.length - end.length - label.length - 5;
  const fact = value === '' || room < 20 ? '' : ` ${label}: ${truncate(plain(value), room)}.`;
  return truncate(`${start}${fact} ${end}`, longestLine);
}
