/** What came of the comparison, for people: the second part of docs/faults.md. */
import { code } from '../../../src/core/markdown.ts';
import type { NamedFault } from '../../../src/lab/fault-catalogue.ts';
import type { Met } from './ask.ts';
import type { Client, Question } from './clients.ts';

export interface Meeting {
  readonly fault: NamedFault;
  readonly client: Client;
  /** The fault passes after one time. */
  readonly once: Met;
  /** It stays. */
  readonly always: Met;
}

const titles: Readonly<Record<Question, string>> = {
  token: "Asking for the job's identity token",
  list: 'Listing the comments of a pull request',
  write: 'Writing a new comment',
  file: 'Fetching a file',
};

export function peerTables(meetings: readonly Meeting[]): string {
  const tables = (Object.keys(titles) as Question[]).map((question) =>
    tableFor(
      question,
      meetings.filter(({ client }) => client.question === question),
    ),
  );
  return [sums(meetings), ...tables].join('\n\n');
}

/** What each client may be caught at, in the order of how bad it is. */
const mistakes: readonly (readonly [string, (met: Met, fault: NamedFault) => boolean])[] = [
  ['exit code 0, and nothing was done', ({ end }) => end === 'silent'],
  ['success with a wrong answer, or none', ({ end }) => end === 'wrong'],
  ['did twice what it was asked once', ({ effects }, { trust }) => trust === undefined && effects > 1],
  ['sent its credential elsewhere', ({ leaked }) => leaked],
  ['left https for http', (met, fault) => leftHttps(met, fault)],
  ['still waiting after 130 s', ({ end }) => end === 'waiting'],
];

function leftHttps({ end }: Met, { id }: NamedFault): boolean {
  return id === 'downgrade' && end === 'right';
}

function sums(meetings: readonly Meeting[]): string {
  const clients = [...new Set(meetings.map(({ client }) => client))];
  const rows = clients.map((client) => {
    const own = meetings.filter((one) => one.client === client);
    const counts = mistakes.map(([, applies]) => {
      const writes = client.question === 'write';
      const count = own.filter(({ once, always, fault }) => applies(once, fault) || applies(always, fault)).length;
      return applies === mistakes[2]?.[1] && !writes ? '' : count === 0 ? '0' : `**${count}**`;
    });
    return `| ${titles[client.question]} | ${client.ours ? 'Sluice' : client.name} | ${counts.join(' | ')} |`;
  });
  return [
    `Of ${new Set(meetings.map(({ fault }) => fault)).size} faults, how many end so:`,
    '',
    `| | | ${mistakes.map(([name]) => name).join(' | ')} |`,
    `| --- | --- |${mistakes.map(() => ' ---: |').join('')}`,
    ...rows,
  ].join('\n');
}

function tableFor(question: Question, meetings: readonly Meeting[]): string {
  const clients = [...new Set(meetings.map(({ client }) => client))];
  const faults = [...new Set(meetings.map(({ fault }) => fault))];
  const rows = faults.map((fault) => {
    const met = clients.flatMap((client) => meetings.filter((one) => one.fault === fault && one.client === client));
    return { fault, met, alike: new Set(met.map(({ once, always }) => kind(once) + kind(always))).size === 1 };
  });
  const alike = rows.filter((row) => row.alike);
  return [
    `### ${titles[question]}`,
    '',
    `| What goes wrong | ${clients.map(({ name, ours }) => (ours ? 'Sluice' : name)).join(' | ')} |`,
    `| --- |${clients.map(() => ' --- |').join('')}`,
    ...rows.filter((row) => !row.alike).map(({ fault, met }) => `| ${named(fault)} | ${met.map(cell).join(' | ')} |`),
    ...(alike.length === 0 ? [] : ['', `No difference in kind: ${alike.map(({ fault }) => named(fault)).join('; ')}.`]),
  ].join('\n');
}

/** Two ends of one kind mean the same to whoever waits for them. */
function kind({ end, leaked, effects }: Met): string {
  return `${end} ${leaked} ${effects > 1} `;
}

function named({ group, what }: NamedFault): string {
  return `${prefixes[group] ?? ''}${what}`;
}

/** What stands on its own under the heading of its group does not without it. */
const prefixes: Readonly<Record<string, string>> = {
  'The wrong answer, with status 200': '200 with ',
  'The service has a problem': 'status ',
  Redirects: 'redirect ',
  Certificates: 'certificate: ',
};

function cell({ fault, client, once, always }: Meeting): string {
  const [passing, staying] = [words(once, fault, client.question), words(always, fault, client.question)];
  return fault.lasting === true || passing === staying ? staying : `${passing}; if it stays, ${staying}`;
}

function words(met: Met, fault: NamedFault, question: Question): string {
  const { end, detail, tries, effects, leaked, seconds } = met;
  const result = {
    right: tries > 1 ? `right at try ${tries}` : 'right',
    red: tries > 1 ? `red after ${tries} tries` : 'red',
    wrong: `**success with ${wrongAnswer(detail, question)}**`,
    silent: '**exit code 0, and nothing was done**',
    waiting: `**still waiting after ${seconds} s**`,
  }[end];
  const bad = [
    ...(leaked ? ['**sent its credential there**'] : []),
    ...(leftHttps(met, fault) ? ['**asked again in clear text**'] : []),
    ...(question === 'write' && effects > 1 ? [`**wrote ${effects} comments**`] : []),
  ];
  return [result, ...bad].join(', ');
}

function wrongAnswer(detail: string, question: Question): string {
  if (detail === '[]') return 'an empty list';
  if (detail === 'null' || detail === '""') return 'nothing';
  return question === 'file' ? 'the wrong file' : code(detail.slice(0, 40));
}
