// node test/bench/faults.ts: the faults of docs/faults.md, met by the toolkit as it is published and by others, each in a
// process of its own and at real speed; it takes some minutes and writes the second part of that page.
//   --bundle=FILE [--stub=NAME]...   runs the bundle of an action instead, and tells how it ends; docs/faults.md says how
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createAuthority } from '../../src/lab/certificates.ts';
import { namedFaults } from '../../src/lab/fault-catalogue.ts';
import { meet } from './peers/ask.ts';
import { runBundle } from './peers/bundle.ts';
import { clients } from './peers/clients.ts';
import { type Meeting, peerTables } from './peers/tables.ts';
import { versionsOf } from './peers/versions.ts';

const page = join(import.meta.dirname, '..', '..', 'docs', 'faults.md');
const [start, end] = ['<!-- peers:start -->', '<!-- peers:end -->'];
/** Most of the time is spent in waiting. */
const atOnce = 20;
/** Others read it to its end, which proves nothing but patience. */
const faults = namedFaults.filter(({ id }) => id !== 'huge');

const option = (name: string): string[] =>
  process.argv
    .filter((argument) => argument.startsWith(`--${name}=`))
    .map((argument) => argument.slice(name.length + 3));

async function compare(): Promise<void> {
  const authority = createAuthority();
  const only = option('only');
  const cells = faults
    .filter(({ id }) => only.length === 0 || only.includes(id))
    .flatMap((fault) => clients.map((client) => ({ fault, client })));
  const meetings: (Meeting | undefined)[] = cells.map(() => undefined);
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let index = next++; index < cells.length; index = next++) {
      const { fault, client } = cells[index] as (typeof cells)[number];
      const always = await meet(fault, Number.POSITIVE_INFINITY, client, authority);
      // Who waits for the first answer never learns that the second would be right.
      const same = fault.lasting === true || (always.end === 'waiting' && always.tries === 1);
      const once = same ? always : await meet(fault, 1, client, authority);
      meetings[index] = { fault, client, once, always };
      console.log(`${fault.id}, ${client.name}: ${once.end} / ${always.end} (${always.detail.slice(0, 100)})`);
    }
  };
  // Who does not get a right answer from a service that is well would prove nothing.
  for (const client of clients) {
    const { end, detail } = await meet({ id: 'none', group: '', what: 'none' }, 0, client, authority);
    if (end !== 'right') throw new Error(`${client.name} does not work: ${end} ${detail}`);
  }
  await Promise.all(Array.from({ length: atOnce }, worker));
  const tables = peerTables(meetings.filter((one) => one !== undefined));
  if (only.length > 0) {
    console.log(tables);
    return;
  }
  const text = readFileSync(page, 'utf8');
  const [before = '', after = ''] = [text.split(start)[0], text.split(end)[1]];
  writeFileSync(
    page,
    `${before}${start}\n${versionsOf(clients)}, on Node ${process.versions.node}.\n\n${tables}\n${end}${after}`,
  );
}

const [bundle] = option('bundle');
if (bundle === undefined) await compare();
else await runBundle(bundle, option('stub'), faults);
