// One question by one client in a process of its own: node [--import stock.mjs] probe.ts CLIENT URL. What came of it is
// written to file descriptor 3. As in most actions, nobody awaits the main function.
import { writeSync } from 'node:fs';
import { clients } from './clients.ts';

const [, , name = '', url = ''] = process.argv;
const client = clients.find((candidate) => candidate.name === name);
if (client === undefined) throw new Error(`no client ${name}`);

function report(result: object): void {
  writeSync(3, JSON.stringify(result));
}

void client.ask(url).then(
  (value) => report({ value: value ?? null }),
  (error: unknown) => report({ error: String(error).slice(0, 500) }),
);
