import { differs, type Effect, notManaged, type Row } from '../../azure/state-backend/model.ts';
import { code, details, fence, table, text } from '../../core/markdown.ts';
import { changeCount, type Decision } from './decide.ts';

export interface Report {
  readonly environment: string;
  readonly account: string;
  readonly decision: Decision;
  readonly checkOnly: boolean;
  /** What there was. */
  readonly before: readonly Row[];
  /** What there is after writing; undefined when nothing was written. */
  readonly after: readonly Row[] | undefined;
  /** HCL. */
  readonly block: string;
  readonly warning: string | undefined;
}

const done: Readonly<Record<Effect, string>> = {
  create: 'created',
  strengthen: 'strengthened',
  keep: 'as wanted',
  'weaker-wanted': 'kept: stronger than asked for',
  'cannot-change': '**cannot be changed in place**',
};

const toDo: Readonly<Record<Effect, string>> = { ...done, create: '**missing**', strengthen: '**too weak**' };

/** The job summary: the verdict, what differed, the block to paste, and all that was looked at in a fold. */
export function render(report: Report): string {
  const { environment, account, decision, before, after, block, warning } = report;
  const words = after === undefined ? toDo : done;
  const told = before.filter((row) => differs(row) || row.effect === 'weaker-wanted');
  const others = (after ?? before).filter((row) => !told.some((other) => isSame(row, other)));
  const parts = [
    `### State backend of ${text(environment)}: ${headline(report)}`,
    ...(decision.verdict === 'pass' ? [] : [text(decision.message)]),
    ...(warning === undefined ? [] : [`> [!WARNING]\n> ${text(warning)}`]),
    ...(told.length === 0 ? [] : [rowTable(told, words)]),
    ...notes(told),
    ...(decision.verdict === 'pass' ? [`Terraform uses it by this block:\n\n${fence(block, 'hcl')}`] : []),
    // What was written shows here as it is now; what is told above is not told twice.
    ...(others.length === 0 ? [] : [settings(account, others, after === undefined && told.length > 0)]),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** A row that says the same; one that was written says another thing afterwards. */
const isSame = (one: Row, other: Row): boolean =>
  one.resource === other.resource && one.setting === other.setting && one.effect === other.effect;

function headline({ decision, checkOnly, before }: Report): string {
  const different = before.filter(differs);
  if (decision.verdict === 'pass') return different.length === 0 ? 'no change' : changeCount(different);
  if (decision.failureReason === 'not-applied') return 'not as wanted after the change';
  return checkOnly ? `${different.length} not as wanted` : 'not changed';
}

function rowTable(rows: readonly Row[], words: Readonly<Record<Effect, string>>): string {
  return table(
    ['Resource', 'Setting', 'Found', 'Wanted', 'Result'],
    rows.map(({ resource, setting, found, wanted, effect }) => [
      text(resource),
      code(setting),
      text(found),
      text(wanted),
      effect === 'keep' && wanted === notManaged ? 'left as it is' : words[effect],
    ]),
  );
}

/** What to do about rows, and what to know of them. */
function notes(rows: readonly Row[]): string[] {
  const list = rows.flatMap(({ setting, note }) => (note === undefined ? [] : [`- ${code(setting)}: ${prose(note)}`]));
  return list.length === 0 ? [] : [list.join('\n')];
}

/** A note of ours: text with commands in backticks, and values from outside among its words. */
function prose(note: string): string {
  return note
    .split('`')
    .map((part, at) => (at % 2 === 0 ? withSpaces(part) : code(part)))
    .join('');
}

/** Escaped, with the spaces at its ends, where code stands next to it. */
function withSpaces(part: string): string {
  const inner = part.trim();
  return inner === '' ? part : part.replace(inner, () => text(inner));
}

function settings(account: string, rows: readonly Row[], isRest: boolean): string {
  const title = `${isRest ? 'All other' : 'All'} settings of ${code(account)} (${rows.length})`;
  return details(title, [rowTable(rows, toDo), ...notes(rows)].join('\n\n'));
}

/** The job summary when Azure refused. */
export function renderFailure(environment: string, message: string): string {
  return `### State backend of ${text(environment)}: failed\n\n${text(message)}\n`;
}
