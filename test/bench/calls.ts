import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse, request as send } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as path from 'node:path';
import { root } from '../../scripts/lib/specs.ts';
import { spec } from '../../src/actions/terraform-plan-comment/spec.ts';
import { startGitHub } from '../../src/lab/github/index.ts';
import { actionStep } from './action.ts';
import { numbers, type Section } from './report.ts';

/** What one update of the comment asks of GitHub: exact numbers, counted on the wire to the loopback stand-in. */

/** Where the comment stands among those of others; `none` when it is still to be written. */
export type Place = 'none' | 'oldest' | 'middle' | 'newest';

export interface Upsert {
  /** Comments of others. */
  readonly comments: number;
  readonly place: Place;
}

export interface UpsertCost {
  readonly calls: number;
  readonly writes: number;
  /** Bytes of bodies, both ways. */
  readonly bytes: number;
  /** `GET /repos/…`, in order. */
  readonly requests: readonly string[];
}

/** With so many comments of others before or behind it, the comment is kept with so few calls. */
export const callsGoal = { comments: 250, calls: 3, writes: 1 } as const;

const cases: readonly Upsert[] = [
  { comments: 0, place: 'none' },
  { comments: 0, place: 'newest' },
  ...[50, 250, 1000].flatMap((comments) =>
    (['none', 'oldest', 'middle', 'newest'] as const).map((place) => ({ comments, place })),
  ),
];

export async function benchCalls(dist: string): Promise<Section> {
  const rows: (Upsert & UpsertCost)[] = [];
  for (const each of cases) rows.push({ ...each, ...(await countUpsert(dist, each)) });
  const missed = rows
    .filter(missesGoal)
    .map(
      ({ comments, place, calls, writes }) =>
        `The comment among ${comments} others (${place}) takes ${calls} calls, ${writes} of them writes; the goal is ${callsGoal.calls} and ${callsGoal.writes}.`,
    );
  const table = numbers(
    ['comments of others', 'ours among them', 'calls', 'writes', 'KB'],
    rows.map(({ comments, place, calls, writes, bytes }) => [
      ...[`${comments}`, place === 'none' ? 'not there yet' : `the ${place}`],
      ...[`${calls}`, `${writes}`, (bytes / 1000).toFixed(1)],
    ]),
  );
  return { name: 'calls', text: table, missed, data: rows };
}

export function missesGoal({ comments, place, calls, writes }: Upsert & UpsertCost): boolean {
  const asked = comments <= callsGoal.comments && (place === 'oldest' || place === 'newest');
  return asked && (calls > callsGoal.calls || writes !== callsGoal.writes);
}

/** Like the comments of tools: long enough that reading all of them costs something. */
const longBody = (number: number) => `Comment ${number}\n\n${'A finding, explained at length. '.repeat(250)}`;

/** Writes the comment to a pull request with comments of others, and counts what the last run of the action asks. */
export async function countUpsert(dist: string, { comments, place }: Upsert): Promise<UpsertCost> {
  const repository = 'acme/infra';
  await using github = await startGitHub();
  await github.createRepository(repository, { from: { 'main.tf': '' } });
  const content = { 'main.tf': 'output "a" {}\n' };
  await github.push({ repository, branch: 'topic', content, message: 'A', author: 'ada' });
  const event = await github.openPullRequest({ repository, head: 'topic', title: 'A', author: 'ada' });
  const number = event.payload.number as number;
  await using wire = await countingProxy(github.apiUrl);

  const run = async (): Promise<void> => {
    const identity = github.beginRun(event, { name: 'Plan', path: '.github/workflows/plan.yml' });
    const { token } = github.beginJob({
      run: identity,
      name: 'report',
      permissions: { contents: 'read', 'pull-requests': 'write' },
      jobWorkflowRef: `${repository}/.github/workflows/plan.yml@${event.ref}`,
      jobWorkflowSha: event.sha,
    });
    const plan = path.join(root, 'test/fixtures/plans/hand-prod.json');
    const step = actionStep(dist, spec, { plans: `prod=${plan}`, 'github-token': token });
    try {
      const payload = path.join(step.env.GITHUB_WORKSPACE ?? '', '..', 'event.json');
      writeFileSync(payload, JSON.stringify(event.payload));
      const ended = await runNode(step.args, {
        ...step.env,
        ...{ GITHUB_API_URL: wire.url, GITHUB_GRAPHQL_URL: `${wire.url}/graphql`, GITHUB_REPOSITORY: repository },
        ...{ GITHUB_EVENT_NAME: event.eventName, GITHUB_EVENT_PATH: payload, GITHUB_SHA: event.sha },
        ...{ GITHUB_REF: event.ref, GITHUB_RUN_ID: `${identity.runId}`, GITHUB_RUN_ATTEMPT: `${identity.runAttempt}` },
      });
      if (ended.status !== 0) throw new Error(`The action failed: ${ended.output.slice(-1000)}`);
    } finally {
      step.remove();
    }
  };
  const othersSay = (from: number, to: number) => {
    for (let at = from; at < to; at += 1) github.comment({ repository, number, by: 'ben', body: longBody(at) });
  };

  const before = { none: comments, oldest: 0, middle: Math.floor(comments / 2), newest: comments }[place];
  othersSay(0, before);
  if (place !== 'none') await run();
  othersSay(before, comments);
  wire.forget();
  await run();

  const all = github.pullRequestView(repository, number).comments;
  if (all.length !== comments + 1) throw new Error(`There are ${all.length} comments instead of ${comments + 1}`);
  const wrong = github.violations();
  if (wrong.length > 0) throw new Error(`GitHub would not take: ${JSON.stringify(wrong)}`);
  return {
    calls: wire.calls.length,
    writes: wire.calls.filter(({ writes }) => writes).length,
    bytes: wire.calls.reduce((sum, { bytes }) => sum + bytes, 0),
    requests: wire.calls.map(({ method, path: target }) => `${method} ${target}`),
  };
}

function runNode(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<{ status: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { env: { PATH: process.env.PATH, ...env }, stdio: ['ignore', 'pipe', 'pipe'] }); // biome-ignore format: one line
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text)); // biome-ignore format: one line
    child.once('error', reject);
    child.once('close', (status) => resolve({ status, output }));
  });
}

// ---------------------------------------------------------------------------------------------------- counting

interface Call {
  readonly method: string;
  readonly path: string;
  readonly bytes: number;
  readonly writes: boolean;
}

interface CountingProxy extends AsyncDisposable {
  readonly url: string;
  readonly calls: readonly Call[];
  forget(): void;
}

/** Hands every request on and counts it; links between pages lead through it, too. */
async function countingProxy(target: string): Promise<CountingProxy> {
  const calls: Call[] = [];
  let url = '';
  const pass = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await bytesOf(request);
    const { pathname, search } = new URL(request.url ?? '/', target);
    const outgoing = send(`${target}${pathname}${search}`, {
      method: request.method,
      headers: { ...request.headers, host: new URL(target).host },
    });
    const answered = new Promise<IncomingMessage>((resolve, reject) => {
      outgoing.once('response', resolve).once('error', reject);
    });
    outgoing.end(body);
    const answer = await answered;
    const content = await bytesOf(answer);
    const { link } = answer.headers;
    const headers = {
      ...answer.headers,
      ...(typeof link === 'string' ? { link: link.replaceAll(target, url) } : {}),
    };
    const isQuery = pathname.endsWith('/graphql') && !/"query":"\s*mutation\b/.test(body.toString('utf8'));
    calls.push({
      ...{ method: request.method ?? '', path: `${pathname}${search}`, bytes: body.length + content.length },
      writes: request.method !== 'GET' && !isQuery,
    });
    response.writeHead(answer.statusCode ?? 502, headers).end(content);
  };
  const server = createServer((request, response) => {
    pass(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    calls,
    forget: () => void calls.splice(0),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function bytesOf(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
