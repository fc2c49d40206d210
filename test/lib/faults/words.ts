/** What was observed, for people: docs/faults.md. */
import { type NamedFault, namedFaults } from '../../../src/lab/fault-catalogue.ts';
import type { Observation } from './observe.ts';
import { ways } from './ways.ts';

/** All observations of one fault. */
interface Row {
  readonly fault: NamedFault;
  /** What cannot pass is only observed as it stays. */
  of(way: string, how: Observation['how']): Observation;
}

/** The generated part of docs/faults.md about our own transport. */
export function tablesOf(observations: readonly Observation[]): string {
  const rows = rowsOf(observations);
  const groups = [...new Set(rows.map(({ fault }) => fault.group))];
  const sections = groups.map((group) =>
    section(
      group,
      rows.filter(({ fault }) => fault.group === group),
    ),
  );
  return [...sections, everyWay(rows)].join('\n\n');
}

function rowsOf(observations: readonly Observation[]): Row[] {
  return namedFaults.map((fault) => ({
    fault,
    of(way, how) {
      const wanted = fault.lasting === true ? 'always' : how;
      const found = observations.find((one) => one.fault === fault && one.way.id === way && one.how === wanted);
      if (found === undefined) throw new Error(`${fault.id} was not tried with ${way}`);
      return found;
    },
  }));
}

function section(group: string, rows: readonly Row[]): string {
  const table = [
    '| What goes wrong | If it passes, a read is | If it stays | Tries | At most | A write that must not happen twice |',
    '| --- | --- | --- | ---: | ---: | --- |',
    ...rows.map((row) => {
      const lasting = row.of('json', 'always');
      const cells = [
        row.fault.what,
        row.fault.lasting === true ? '' : passing(row.of('json', 'once')),
        ending(lasting),
        tries(lasting),
        duration(lasting.elapsedMs),
        writing(row.of('post', 'once')),
      ];
      return `| ${cells.join(' | ')} |`;
    }),
  ];
  const exceptions = exceptionsOf(rows);
  return [`### ${group}`, '', ...table, ...(exceptions.length === 0 ? [] : ['', 'Not so:', '', ...exceptions])].join(
    '\n',
  );
}

function passing(seen: Observation): string {
  return seen.end === 'right' && seen.elapsedMs > 0 ? `right, ${duration(seen.elapsedMs)} later` : ending(seen);
}

function ending({ end, message, wentElsewhere }: Observation): string {
  if (end === 'right') return wentElsewhere ? 'right, asked there without credentials' : 'right';
  if (end === 'other') return 'handed on, for the action to judge';
  return `red: \`${end}\`${/ until \d| allowed at \d/.test(message) ? ', says from when on' : ''}`;
}

function tries({ attempts }: Observation): string {
  return String(attempts);
}

function writing(seen: Observation): string {
  if (seen.end === 'right') return seen.writes > 1 ? `refused, so sent again: ${passing(seen)}` : passing(seen);
  if (seen.end === 'other') return ending(seen);
  if (seen.tries === 0) return `${ending(seen)}; it was never sent`;
  return seen.message.includes('not known whether') ? `${ending(seen)}; says that it may have happened` : ending(seen);
}

function duration(ms: number): string {
  return ms === 0 ? 'at once' : `${ms / 1000} s`;
}

/** The toolkit's own code has no reasons, and our actions do not use it: the table of all ways has it. */
const compared = ways.filter(({ id, does }) => does === 'read' && id !== 'json' && id !== 'toolkit-token');

/** Where a way of reading ends otherwise than the table says, faults of one kind together. */
function exceptionsOf(rows: readonly Row[]): string[] {
  const exceptions = new Map<string, string[]>();
  for (const row of rows) {
    for (const [text, titles] of differences(row)) {
      const key = `${titles.join(', ')}: ${text}`;
      exceptions.set(key, [...(exceptions.get(key) ?? []), row.fault.what]);
    }
  }
  return [...exceptions].map(([text, faults]) => `- ${faults.join('; ')}. ${text[0]?.toUpperCase()}${text.slice(1)}.`);
}

/** How it ends instead, and in which ways of reading. */
function differences(row: Row): ReadonlyMap<string, readonly string[]> {
  const kinds = (way: string) => (['once', 'always'] as const).map((how) => kindOf(row.of(way, how))).join();
  const found = new Map<string, string[]>();
  for (const { id, title } of compared) {
    if (kinds(id) === kinds('json')) continue;
    const [once, always] = [ending(row.of(id, 'once')), ending(row.of(id, 'always'))];
    const text = once === always ? always : `${once} if it passes, ${always} if it stays`;
    found.set(text, [...(found.get(text) ?? []), title]);
  }
  return found;
}

function kindOf({ end }: Observation): string {
  return end === 'right' || end === 'other' ? end : 'red';
}

function everyWay(rows: readonly Row[]): string {
  const cell = (seen: Observation): string => {
    const count = seen.attempts;
    return seen.end === 'right' ? `✓${count}` : seen.end === 'other' ? `=${count}` : `✗${count}`;
  };
  return [
    '<details><summary>Every way of asking, in one table</summary>',
    '',
    'Each cell: what comes of it if the fault passes after one time, then if it stays. ✓2 is right at the second try, ✗5 is red after',
    'five, =1 is handed on as it came. One try may follow redirects. Certificates are looked at before anything is sent.',
    '',
    `| | ${ways.map(({ title }) => title).join(' | ')} |`,
    `| --- |${ways.map(() => ' --- |').join('')}`,
    ...rows.map(
      (row) =>
        `| ${row.fault.what} | ${ways
          .map(({ id }) => [...new Set([cell(row.of(id, 'once')), cell(row.of(id, 'always'))])].join(' '))
          .join(' | ')} |`,
    ),
    '',
    '</details>',
  ].join('\n');
}
