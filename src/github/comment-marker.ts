/** What a comment of ours says about itself: a hidden first line, and a note once a newer run has started. Pure. */

import { runPath } from './run-path.ts';

/** Place of a content in the order of writing: run, attempt, time in milliseconds since 1970. */
export type Generation = readonly [run: number, attempt: number, at: number];

/** A run and the commit that it is about. */
export interface RunMark {
  readonly generation: Generation;
  /** Full or shortened; absent when unknown. */
  readonly sha?: string;
}

/** What a comment holds. */
export interface Content extends RunMark {
  /** Markdown without marker and note. */
  readonly report: string;
  /** The newest run that has started since, and has not reported yet. */
  readonly next?: RunMark;
}

/** Where the runs of the notes are. */
export interface Place {
  /** `https://github.com` */
  readonly serverUrl: string;
  readonly owner: string;
  readonly repo: string;
}

// Percent-encoded, and without the `--` that would end an HTML comment.
const escapeKey = (key: string): string =>
  encodeURIComponent(key)
    .replace(/[!'()*~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/-(?=-|$)/g, '%2D');

/** A commit as it may be written into a marker; undefined for anything else. */
export const commit = (sha: string | undefined): string | undefined =>
  sha !== undefined && /^[0-9a-f]{7,64}$/i.test(sha) ? sha : undefined;

function fields({ generation: [run, attempt, at], sha }: RunMark, prefix = ''): string {
  const values = { run, attempt, sha: commit(sha) ?? 'unknown', at };
  return Object.entries(values)
    .map(([name, value]) => `${prefix}${name}=${value}`)
    .join(' ');
}

/** The body of the comment: marker, note, report. */
export function bodyOf(key: string, content: Content, place: Place): string {
  const { next } = content;
  const more = next === undefined ? '' : ` ${fields(next, 'next-')}`;
  const marker = `<!-- sluice:${escapeKey(key)} v1 ${fields(content)}${more} -->`;
  return next === undefined
    ? `${marker}\n${content.report}`
    : `${marker}\n${note(content, next, place)}\n\n${content.report}`;
}

/** One line that stays true when the newer run is cancelled and never reports. */
function note(content: Content, next: RunMark, { serverUrl, owner, repo }: Place): string {
  const [run, attempt] = next.generation;
  const [shown, fresh] = [commit(content.sha), commit(next.sha)];
  const started = `[has started](${serverUrl}/${owner}/${repo}/${runPath(run, attempt)})`;
  const what = shown === undefined ? 'an earlier one' : short(shown);
  const said =
    fresh === undefined
      ? `A newer run ${started}. What follows still shows ${what}.`
      : fresh === shown
        ? `Planning of this commit ${started} again. What follows is from the run before.`
        : `Planning of the newer commit ${short(fresh)} ${started}. What follows still shows ${what}.`;
  return `> [!NOTE]\n> **Out of date.** ${said}`;
}

const short = (sha: string): string => `\`${sha.slice(0, 7)}\``;

/** Is the first line of the comment a marker of this key? */
export function isMarked(body: string, key: string): boolean {
  const [line = ''] = body.split(/\r?\n/, 1);
  return line.startsWith(`<!-- sluice:${escapeKey(key)} v`) && line.endsWith(' -->');
}

/** The content of a marked comment; undefined for any other. A marker that cannot be read makes it older than all. */
export function contentOf(body: string, key: string): Content | undefined {
  if (!isMarked(body, key)) return undefined;
  const [line = ''] = body.split(/\r?\n/, 1);
  const values = new Map(
    [...line.matchAll(/ ([a-z-]+)=(\w+)(?= )/g)].map(([, name = '', value = '']) => [name, value]),
  );
  const mark = (prefix: string): RunMark => {
    const [run, attempt, at] = ['run', 'attempt', 'at'].map((name) => {
      const value = values.get(prefix + name) ?? '';
      return /^\d{1,15}$/.test(value) ? Number(value) : 0;
    });
    const sha = commit(values.get(`${prefix}sha`));
    return { generation: [run ?? 0, attempt ?? 0, at ?? 0], ...(sha === undefined ? {} : { sha }) };
  };
  const rest = body.slice(line.length).replace(/^\r?\n/, '');
  if (!values.has('next-run')) return { ...mark(''), report: rest };
  // The note is the paragraph behind the marker.
  return { ...mark(''), report: rest.replace(/^[\s\S]*?\r?\n\r?\n/, ''), next: mark('next-') };
}

export const compare = (a: Generation, b: Generation): number => a[0] - b[0] || a[1] - b[1] || a[2] - b[2];

/** Attempts of runs alone: when something was written within one does not matter. */
export const compareRuns = (a: Generation, b: Generation): number => a[0] - b[0] || a[1] - b[1];

/** The later of two starts. */
export const later = (a: RunMark | undefined, b: RunMark | undefined): RunMark | undefined =>
  a === undefined || (b !== undefined && compare(b.generation, a.generation) > 0) ? b : a;

/** The content with the note that belongs to it: about a run that is newer than the content's own. */
export function withNext({ generation, sha, report }: Content, next: RunMark | undefined): Content {
  const content = { generation, ...(sha === undefined ? {} : { sha }), report };
  return next !== undefined && compareRuns(next.generation, generation) > 0 ? { ...content, next } : content;
}

/** Does a comment that holds `found` have to be written for it to show `goal`? */
export function isBehind(found: Content, goal: Content): boolean {
  const order = compare(found.generation, goal.generation);
  if (order !== 0 || goal.next === undefined) return order < 0;
  return found.next === undefined || compare(found.next.generation, goal.next.generation) < 0;
}
