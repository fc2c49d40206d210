import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { createFaults, type Fault, type Faults } from '../../src/lab/faults.ts';

const body = JSON.stringify({ message: 'the whole answer' });
const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** A server with faults in front that counts what it handles. */
async function start(): Promise<{ url: string; faults: Faults; handled: string[] }> {
  const faults = createFaults();
  const handled: string[] = [];
  const server = createServer(
    faults.wrap((message, response) => {
      handled.push(`${message.method} ${message.url}`);
      message.resume();
      response.writeHead(201, { 'content-type': 'application/json', 'x-effect': 'done' });
      response.write(body.slice(0, 10));
      response.end(body.slice(10));
    }),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, faults, handled };
}

interface Seen {
  readonly status?: number | undefined;
  readonly type?: string | undefined;
  readonly promised?: string | undefined;
  readonly text: string;
  readonly end: 'whole' | 'aborted' | 'silence' | string;
  readonly ms: number;
}

function ask(url: string, method = 'GET'): Promise<Seen> {
  const began = performance.now();
  return new Promise((resolve) => {
    const seen = { text: '' };
    const done = (end: string): void => {
      clearTimeout(patience);
      resolve({ ...seen, end, ms: performance.now() - began });
    };
    const sent = request(url, { method, agent: false }, (response) => {
      Object.assign(seen, {
        status: response.statusCode,
        type: response.headers['content-type'],
        promised: response.headers['content-length'],
      });
      response.on('data', (chunk: Buffer) => {
        seen.text += chunk.toString();
      });
      response.on('end', () => done('whole'));
      response.on('error', () => done('aborted'));
    });
    const patience = setTimeout(() => {
      done('silence');
      sent.destroy();
    }, 150);
    // A connection that ends within a body is reported to either of the two listeners first.
    sent.on('error', (error: NodeJS.ErrnoException) => {
      done('status' in seen ? 'aborted' : (error.code ?? error.message));
    });
    sent.end(method === 'POST' ? 'x'.repeat(100_000) : undefined);
  });
}

const all = { path: /^\// };
const length = String(body.length);

test.each<[string, Fault, Partial<Seen>, number]>([
  ['cut', { match: all, kind: 'cut' }, { status: 201, promised: length, text: body.slice(0, 15), end: 'aborted' }, 1],
  ['cut at a byte', { match: all, kind: 'cut', bytes: 3 }, { status: 201, text: body.slice(0, 3), end: 'aborted' }, 1],
  [
    'stall',
    { match: all, kind: 'stall', bytes: 5 },
    { status: 201, promised: length, text: body.slice(0, 5), end: 'silence' },
    1,
  ],
  ['reset', { match: all, kind: 'reset' }, { text: '', end: 'ECONNRESET' }, 0],
  ['reset after the effect', { match: all, kind: 'reset', applied: true }, { text: '', end: 'ECONNRESET' }, 1],
  ['slow', { match: all, kind: 'slow', delayMs: 60 }, { status: 201, text: body, end: 'whole' }, 1],
  [
    'status',
    { match: all, kind: 'status', status: 503 },
    { status: 503, text: '{"message":"Fault of the laboratory: 503"}', end: 'whole' },
    0,
  ],
  [
    'status with a body',
    { match: all, kind: 'status', status: 429, body: { message: 'Slow down' } },
    { status: 429, text: '{"message":"Slow down"}', end: 'whole' },
    0,
  ],
  [
    'status after the effect',
    { match: all, kind: 'status', status: 504, applied: true },
    { status: 504, type: 'application/json; charset=utf-8', end: 'whole' },
    1,
  ],
  [
    'html',
    { match: all, kind: 'html', status: 200, body: '<p>Sign in</p>' },
    { status: 200, type: 'text/html; charset=utf-8', text: '<p>Sign in</p>', end: 'whole' },
    0,
  ],
])('%s', async (_, fault, expected, effects) => {
  const { url, faults, handled } = await start();
  faults.add(fault);
  const seen = await ask(`${url}/thing`, 'POST');
  expect(seen).toMatchObject(expected);
  if (fault.kind === 'slow') expect(seen.ms).toBeGreaterThanOrEqual(55);
  expect(handled).toHaveLength(effects);
  // One fault, one request.
  expect(await ask(`${url}/thing`)).toMatchObject({ status: 201, text: body, end: 'whole' });
  expect(faults.hits).toBe(1);
});

test('a fault hits only what it means, as often as told', async () => {
  const { url, faults } = await start();
  const status = async (path: string, method?: string): Promise<number | undefined> =>
    (await ask(url + path, method)).status;
  faults.add({
    match: { method: 'post', path: /\/comments\?page=2$/g },
    kind: 'status',
    status: 500,
    times: 2,
    skip: 1,
  });
  const statuses: (number | undefined)[] = [];
  for (const [path, method] of [
    ['/comments?page=2', 'GET'],
    ['/comments?page=1', 'POST'],
    ['/comments?page=2', 'POST'],
    ['/comments?page=2', 'POST'],
    ['/comments?page=2', 'POST'],
    ['/comments?page=2', 'POST'],
  ] as const) {
    statuses.push(await status(path, method));
  }
  expect(statuses).toEqual([201, 201, 201, 500, 500, 201]);
  const disarm = faults.add({ match: all, kind: 'status', status: 502, times: Number.POSITIVE_INFINITY });
  expect([await status('/'), await status('/')]).toEqual([502, 502]);
  disarm();
  expect(await status('/')).toBe(201);
});
