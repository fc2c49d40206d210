/** The real Azurite, as a child process that keeps all in memory; ours is the only one that talks to it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { Agent, request as requestHttps } from 'node:https';
import { join } from 'node:path';
import type { Authority } from '../certificates.ts';
import type { Answer, Exchange } from './exchange.ts';

/** Azurite learns its accounts at its start, so accounts that come later take one of these. */
const slots = Array.from({ length: 32 }, (_, index) => `lab${String(index).padStart(2, '0')}`);

export interface Azurite extends AsyncDisposable {
  /** Sends a request on, as one that Azurite believes. `path` is what follows the host. */
  forward(account: string, exchange: Pick<Exchange, 'method' | 'headers' | 'body'> & { readonly path: string }): Promise<Omit<Answer, 'route'>>; // biome-ignore format: one line
}

/** @param program the file that Node runs: `azurite/dist/src/blob/main.js` */
export function startAzurite(program: string, folder: string, authority: Authority): Azurite {
  const taken = new Map<string, string>();
  const slotOf = (account: string): string => {
    const slot = taken.get(account) ?? slots[taken.size];
    if (slot === undefined) throw new Error(`The laboratory has room for ${slots.length} storage accounts`);
    taken.set(account, slot);
    return slot;
  };
  const agent = new Agent({ keepAlive: true, ca: authority.ca });
  const run = start(program, folder, authority);
  // Told to who needs it first.
  run.catch(() => {});

  return {
    async forward(account, { method, path, headers, body }) {
      const { port } = await run;
      const { connection: _, 'transfer-encoding': __, 'proxy-connection': ___, ...rest } = headers;
      const options = {
        agent,
        host: '127.0.0.1',
        servername: 'localhost',
        port,
        method,
        path,
        // Its account is the first part of the host.
        headers: {
          ...rest,
          host: `${slotOf(account)}.blob.core.windows.net`,
          authorization: `Bearer ${believed()}`,
          'content-length': body.length,
        },
      };
      return new Promise((resolve, reject) => {
        const request = requestHttps(options, (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('error', reject);
          response.on('end', () => resolve(answerOf(response, Buffer.concat(chunks))));
        });
        request.on('error', reject);
        request.end(body);
      });
    },
    async [Symbol.asyncDispose]() {
      agent.destroy();
      const child = await run.then(
        (started) => started.child,
        () => undefined,
      );
      if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
  };
}

async function start(program: string, folder: string, authority: Authority) {
  const { key, cert } = authority.issue(['localhost']);
  const files = { key: join(folder, 'azurite-key.pem'), cert: join(folder, 'azurite-cert.pem') };
  await Promise.all([writeFile(files.key, key, { mode: 0o600 }), writeFile(files.cert, cert)]);
  const args = ['--blobHost', '127.0.0.1', '--blobPort', '0', '--cert', files.cert, '--key', files.key, '--oauth', 'basic', '--inMemoryPersistence', '--skipApiVersionCheck', '--disableTelemetry', '--silent']; // biome-ignore format: one line
  // Nobody signs with the keys.
  const accounts = slots.map((slot) => `${slot}:${Buffer.alloc(32).toString('base64')}`).join(';');
  const env = { PATH: process.env.PATH, AZURITE_ACCOUNTS: accounts };
  const child = spawn(process.execPath, [program, ...args], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const port = await new Promise<number>((resolve, reject) => {
    let output = '';
    const take = (chunk: Buffer): void => {
      output += chunk.toString();
      const found = /listens on https:\/\/127\.0\.0\.1:(\d+)/.exec(output)?.[1];
      if (found !== undefined) resolve(Number(found));
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.on('error', reject);
    child.on('exit', (code) => reject(new Error(`Azurite ended with exit code ${code}: ${output.trim()}`)));
  });
  return { child, port };
}

/** Azurite looks at the claims of a token and not at its signature: who may do what was decided before. */
function believed(): string {
  const nowS = Math.floor(Date.now() / 1000);
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const claims = {
    aud: 'https://storage.azure.com',
    iss: 'https://sts.windows.net/00000000-0000-0000-0000-000000000000/',
    iat: nowS,
    nbf: nowS - 60,
    exp: nowS + 600,
  };
  return `${part({ typ: 'JWT', alg: 'none' })}.${part(claims)}.${part('x')}`;
}

/** Headers of the connection to Azurite are none of the client's. */
const own = new Set(['connection', 'keep-alive', 'transfer-encoding', 'content-length', 'server', 'x-powered-by']);

function answerOf(response: IncomingMessage, content: Buffer): Omit<Answer, 'route'> {
  const headers: Record<string, string | readonly string[]> = {};
  for (const [name, value] of Object.entries(response.headers)) {
    if (value !== undefined && !own.has(name)) headers[name] = value;
  }
  // Of an answer to HEAD it is all that says how long the blob is.
  const length = response.headers['content-length'];
  if (content.length === 0 && length !== undefined) headers['content-length'] = length;
  return { status: response.statusCode ?? 502, content, headers };
}
