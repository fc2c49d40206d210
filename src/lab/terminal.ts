/**
 * What a person sees in the terminal while workflows run. On a terminal one line per job, redrawn in place; elsewhere (a log,
 * a pipe) one plain line per start, end and failed step. At the end the jobs and what was real, as tables.
 */
import type { Part, Result, RunnerEvent, RunRecord } from './contract.ts';
import { formatDuration } from './page/format.ts';

/** As much of a `tty.WriteStream` as is used here. */
export interface TerminalStream {
  write(text: string): unknown;
  readonly columns?: number;
  readonly rows?: number;
}

export interface TerminalOptions {
  readonly stream: TerminalStream;
  readonly isTty: boolean;
  /** Milliseconds, of any clock that does not go backwards. */
  readonly now: () => number;
  /** By default on a terminal, unless NO_COLOR is set (https://no-color.org). */
  readonly colour?: boolean;
  /** Calls back every `ms` until the answer is called; a timer by default. */
  readonly every?: (ms: number, tick: () => void) => () => void;
}

export interface TerminalEnd {
  readonly runs: readonly RunRecord[];
  readonly parts: readonly Part[];
  /** Path of the page. */
  readonly page: string;
  readonly durationMs: number;
}

export interface TerminalView {
  readonly onEvent: (event: RunnerEvent) => void;
  /** Writes a line of somebody else's, above the live lines. */
  readonly print: (line: string) => void;
  /** Takes the live lines away and writes the tables. */
  readonly finish: (end: TerminalEnd) => void;
  /** Ends without tables, for a run that broke off. */
  readonly stop: () => void;
}

type JobEvent = Extract<RunnerEvent, { type: 'job' }>;

interface Line {
  readonly id: string;
  name: string;
  status: JobEvent['status'];
  result: Result | undefined;
  startedAt: number;
  durationMs: number;
  /** Steps that run now; more than one only if a runner overlaps them. */
  steps: readonly string[];
}

const COLOURS = { red: 31, green: 32, yellow: 33, cyan: 36, dim: 2, bold: 1 } as const;
type Colour = keyof typeof COLOURS;
type Paint = (colour: Colour, text: string) => string;

const RESULTS: Readonly<Record<Result, { readonly mark: string; readonly colour: Colour; readonly word: string }>> = {
  success: { mark: '✓', colour: 'green', word: 'success' },
  failure: { mark: '✗', colour: 'red', word: 'failure' },
  cancelled: { mark: '■', colour: 'yellow', word: 'cancelled' },
  skipped: { mark: '–', colour: 'dim', word: 'skipped' },
};
const KINDS: Readonly<Record<Part['kind'], { readonly colour: Colour; readonly word: string }>> = {
  real: { colour: 'green', word: 'real' },
  'stand-in': { colour: 'yellow', word: 'stand-in' },
  'not-run': { colour: 'dim', word: 'not run' },
};
const SPINNER = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const TICK_MS = 100;

/** Names come from workflow files: a control character in one would be obeyed by the terminal. */
function clean(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is to be removed
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g, ' ').trim();
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - [...text].length));
}

function cut(text: string, width: number): string {
  const characters = [...text];
  if (width <= 0) return '';
  return characters.length <= width ? text : `${characters.slice(0, width - 1).join('')}…`;
}

function everyByTimer(ms: number, tick: () => void): () => void {
  const timer = setInterval(tick, ms);
  // The view alone is no reason to keep the process.
  timer.unref();
  return () => clearInterval(timer);
}

function jobTable(runs: readonly RunRecord[], paint: Paint): readonly string[] {
  const jobs = runs.flatMap((run) => run.jobs.map((job) => ({ ...job, name: clean(job.name) })));
  const width = Math.max(0, ...jobs.map(({ name }) => [...name].length));
  let index = 0;
  return runs.flatMap((run) => [
    '',
    // The same workflow runs more than once.
    `${paint('bold', clean(run.workflow))}  ${paint('dim', `${clean(run.event)}, ${run.sha.slice(0, 7)}`)}`,
    ...run.jobs.map((job) => {
      const name = jobs[index++]?.name ?? '';
      const { mark, colour, word } = RESULTS[job.result];
      const time = job.result === 'skipped' ? '' : formatDuration(job.durationMs).padStart(7);
      return `  ${paint(colour, mark)} ${pad(name, width)}  ${paint(colour, pad(word, 9))} ${time}`.trimEnd();
    }),
    ...(run.shows === undefined ? [] : [`  ${paint('dim', clean(run.shows))}`]),
  ]);
}

function partTable(parts: readonly Part[], paint: Paint): readonly string[] {
  if (parts.length === 0) return [];
  const rows = (['real', 'stand-in', 'not-run'] as const).flatMap((kind) =>
    parts.filter((part) => part.kind === kind).map((part) => ({ ...part, name: clean(part.name) })),
  );
  const width = Math.max(...rows.map(({ name }) => [...name].length));
  return [
    '',
    paint('bold', 'What was real'),
    ...rows.map(({ name, kind, version }) => {
      const { colour, word } = KINDS[kind];
      return `  ${pad(name, width)}  ${paint(colour, pad(word, 8))}  ${paint('dim', clean(version))}`.trimEnd();
    }),
  ];
}

/** A view of the events of runners. It writes to `stream` only, and never throws for what an event says. */
export function createTerminalView(options: TerminalOptions): TerminalView {
  const { stream, isTty, now, every = everyByTimer } = options;
  const colour = options.colour ?? (isTty && (process.env.NO_COLOR ?? '') === '');
  const paint: Paint = (name, text) => (colour && text !== '' ? `\u001b[${COLOURS[name]}m${text}\u001b[0m` : text);
  const lines: Line[] = [];
  let drawn = 0;
  let frame = 0;
  let stopTimer: (() => void) | undefined;

  // The newest line of an id: the same workflow may run again later.
  const find = (id: string) => lines.findLast((line) => line.id === id);

  const live = (line: Line, width: number, nameWidth: number): string => {
    const result = line.result === undefined ? undefined : RESULTS[line.result];
    const mark = result?.mark ?? (line.status === 'running' ? (SPINNER[frame % SPINNER.length] ?? '') : '·');
    const time =
      line.status === 'done' ? line.durationMs : line.status === 'running' ? now() - line.startedAt : undefined;
    const clock = (time === undefined || line.result === 'skipped' ? '' : formatDuration(time)).padStart(7);
    const waiting = line.status === 'waiting' ? 'waiting for approval' : line.status === 'queued' ? 'queued' : '';
    const note = result === undefined ? line.steps.at(-1) || waiting : line.result === 'success' ? '' : result.word;
    const name = pad(cut(line.name, nameWidth), nameWidth);
    const rest = cut(note ?? '', width - nameWidth - 14);
    return `  ${paint(result?.colour ?? 'cyan', mark)} ${name} ${clock}  ${paint('dim', rest)}`.trimEnd();
  };

  const erase = () => (drawn === 0 ? '' : `\u001b[${drawn}A\r\u001b[0J`);

  const draw = (above = '') => {
    // Some terminals say that they have no columns at all, and mean that they do not know.
    const width = (stream.columns || 80) - 1;
    const room = Math.max(3, (stream.rows || 24) - 2);
    // Lines that scrolled away cannot be redrawn, so the first to go are jobs that are done.
    let shown = lines;
    if (lines.length > room) {
      const going = lines.filter((line) => line.status !== 'done');
      shown = [...lines.filter((line) => line.status === 'done'), ...going].slice(-(room - 1));
    }
    const longest = Math.max(0, ...shown.map(({ name }) => [...name].length));
    const nameWidth = Math.min(longest, Math.max(width - 30, Math.min(8, width - 14), 0));
    const rows = shown.map((line) => live(line, width, nameWidth));
    if (shown.length < lines.length) rows.unshift(paint('dim', `  … ${lines.length - shown.length} more`));
    stream.write(`${erase()}${above}${rows.map((row) => `${row}\n`).join('')}`);
    drawn = rows.length;
  };

  const plain = (word: string, text: string, durationMs?: number) =>
    stream.write(`${pad(word, 11)} ${text}${durationMs === undefined ? '' : `  ${formatDuration(durationMs)}`}\n`);

  const onJob = (event: JobEvent) => {
    let line = find(event.id);
    if (line === undefined || (line.status === 'done' && event.status !== 'done')) {
      line = {
        id: event.id,
        name: '',
        status: 'queued',
        result: undefined,
        startedAt: now(),
        durationMs: 0,
        steps: [],
      };
      lines.push(line);
    }
    const before = line.status;
    line.name = clean(event.name);
    line.status = event.status;
    if (event.status === 'running' && before !== 'running') line.startedAt = now();
    if (event.status === 'done') {
      line.result = event.result ?? 'success';
      line.durationMs = event.durationMs ?? now() - line.startedAt;
      line.steps = [];
    }
    if (isTty) return;
    if (event.status === 'running' && before !== 'running') plain('started', line.name);
    if (event.status === 'waiting') plain('waiting', `${line.name}: for approval`);
    if (line.result !== undefined) {
      plain(RESULTS[line.result].word, line.name, line.result === 'skipped' ? undefined : line.durationMs);
    }
  };

  const onStep = (event: Extract<RunnerEvent, { type: 'step' }>) => {
    const line = find(event.job);
    const name = clean(event.name);
    if (line !== undefined) {
      const others = line.steps.filter((step) => step !== name);
      line.steps = event.status === 'running' ? [...others, name] : others;
    }
    if (!isTty && event.result === 'failure') {
      plain('step failed', `${line?.name ?? clean(event.job)}: ${name}`, event.durationMs);
    }
  };

  const stop = () => {
    stopTimer?.();
    stopTimer = undefined;
  };

  return {
    onEvent(event) {
      if (event.type === 'job') onJob(event);
      else onStep(event);
      if (!isTty) return;
      stopTimer ??= every(TICK_MS, () => {
        frame += 1;
        draw();
      });
      draw();
    },
    print(line) {
      if (isTty) draw(`${line}\n`);
      else stream.write(`${line}\n`);
    },
    stop,
    finish({ runs, parts, page, durationMs }) {
      stop();
      const failuresOf = (some: readonly RunRecord[]) =>
        some.flatMap(({ jobs }) => jobs).filter(({ result }) => result === 'failure' || result === 'cancelled').length;
      const total = runs.reduce((sum, { jobs }) => sum + jobs.length, 0);
      const count = `${total} ${total === 1 ? 'job' : 'jobs'}`;
      const failed = failuresOf(runs.filter(({ shows }) => shows === undefined));
      const intended = failuresOf(runs.filter(({ shows }) => shows !== undefined));
      const aside = intended === 0 ? '' : ` but ${intended} on purpose`;
      const verdict =
        failed === 0
          ? paint('green', `${count}, none failed${aside}`)
          : paint('red', `${count}, ${failed} not successful`);
      const rows = [
        ...jobTable(runs, paint),
        ...partTable(parts, paint),
        '',
        `${verdict}, in ${formatDuration(durationMs)}`,
        `Page: ${clean(page)}`,
        '',
      ];
      stream.write(`${erase()}${rows.join('\n')}`);
      drawn = 0;
    },
  };
}
