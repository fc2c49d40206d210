/** Lets one client meet one fault in a process of its own, at real speed. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Authority } from '../../../src/lab/certificates.ts';
import type { NamedFault } from '../../../src/lab/fault-catalogue.ts';
import { startFaultServer } from '../../../src/lab/fault-server.ts';
import { credential, file, token, well } from '../../lib/faults/service.ts';
import type { Client, Question } from './clients.ts';

export interface Met {
  /** `silent`: the process ended by itself with exit code 0 and without any result. `waiting`: it was ended for it. */
  readonly end: 'right' | 'wrong' | 'red' | 'silent' | 'waiting';
  /** What was taken for the answer, or the error. */
  readonly detail: string;
  /** How often the service was asked. */
  readonly tries: number;
  /** How often it did what it was asked for. */
  readonly effects: number;
  /** Whether the credential reached another origin, or a server that is not to be trusted. */
  readonly leaked: boolean;
  readonly seconds: number;
}

const right: Readonly<Record<Question, unknown>> = {
  token,
  list: [1, 2],
  write: 'text',
  file,
};

/** Longer than anything of ours may take. */
export const patienceMs = 130_000;

/** Environment of a job for a service at this address. */
export function jobEnvironment(url: string, folder: string): Record<string, string> {
  const { PATH = '', HOME = folder } = process.env;
  return {
    PATH,
    HOME,
    RUNNER_TEMP: folder,
    RUNNER_TOOL_CACHE: folder,
    GITHUB_API_URL: url,
    GITHUB_REPOSITORY: 'o/r',
    ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/token?api-version=2.0`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: credential,
  };
}

export async function meet(fault: NamedFault, times: number, client: Client, authority: Authority): Promise<Met> {
  let effects = 0;
  const server = await startFaultServer(fault, {
    times,
    authority,
    well: (request) => {
      effects += 1;
      return well(request);
    },
  });
  const folder = mkdtempSync(join(tmpdir(), 'peer-'));
  const caFile = join(folder, 'ca.pem');
  writeFileSync(caFile, authority.ca);
  const startedMs = performance.now();
  try {
    const { code, result } = await run(client, server.url, {
      ...jobEnvironment(server.url, folder),
      NODE_EXTRA_CA_CERTS: caFile,
    });
    const strangers = [
      ...server.elsewhere,
      ...(fault.trust === undefined || fault.trust === 'good' ? [] : server.requests),
    ];
    return {
      ...judged(client.question, code, result),
      tries: server.tries(),
      effects,
      leaked: JSON.stringify(strangers).includes(credential),
      seconds: Math.round((performance.now() - startedMs) / 1000),
    };
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function judged(question: Question, code: number | null, result: string): Pick<Met, 'end' | 'detail'> {
  if (result === '') {
    // Whatever is thrown is reported: a process that fails without a report was not able to ask at all.
    if (code !== null && code !== 0) throw new Error(`a client could not be started: exit code ${code}`);
    return { end: code === null ? 'waiting' : 'silent', detail: '' };
  }
  const { value, error } = JSON.parse(result) as { readonly value?: unknown; readonly error?: string };
  if (error !== undefined) return { end: 'red', detail: error };
  const isRight = JSON.stringify(value) === JSON.stringify(right[question]);
  return { end: isRight ? 'right' : 'wrong', detail: JSON.stringify(value) };
}

function run(
  client: Client,
  url: string,
  env: Readonly<Record<string, string>>,
): Promise<{ readonly code: number | null; readonly result: string }> {
  const here = import.meta.dirname;
  const args = [
    ...(client.ours ? [] : ['--import', join(here, 'stock.mjs')]),
    join(here, 'probe.ts'),
    client.name,
    url,
  ];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'ignore', 'inherit', 'pipe'] });
    let result = '';
    child.stdio[3]?.on('data', (chunk: Buffer) => {
      result += chunk.toString();
      // What keeps the process alive afterwards is of no interest.
      if (isJson(result)) child.kill('SIGKILL');
    });
    const patience = setTimeout(() => child.kill('SIGKILL'), patienceMs);
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(patience);
      resolve({ code, result });
    });
  });
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
