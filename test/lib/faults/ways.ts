/** The ways in which actions ask services, each with the answer of a service that is well. */
import { createHash } from 'node:crypto';
import { getIDToken } from '@actions/core';
import { getIdToken, httpBytes, httpJson } from '../../../src/core/http.ts';
import { createOctokit, listAll, repeatable } from '../../../src/github/client.ts';
import { credential, file, token } from './service.ts';

export interface Clock {
  now(): number;
  sleep(ms: number): Promise<void>;
  random(): number;
}

export interface Way {
  readonly id: string;
  readonly title: string;
  readonly does: 'read' | 'write once' | 'write again';
  /** Asks, and returns what a caller is interested in. */
  ask(url: string, clock: Clock): Promise<unknown>;
  readonly right: unknown;
}

const sha256 = createHash('sha256').update(file).digest('hex');
const issue = { owner: 'o', repo: 'r', issue_number: 1 };
const headers = { authorization: `Bearer ${credential}`, 'x-vault-token': credential };

/** Both read the environment before they first wait, so several may ask at once. */
function asJob<T>(url: string, ask: () => Promise<T>): Promise<T> {
  process.env.ACTIONS_ID_TOKEN_REQUEST_URL = `${url}/token?api-version=2.0`;
  process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN = credential;
  return ask();
}

const octokit = (url: string, clock: Clock) => createOctokit(credential, { apiUrl: url, clock });

export const ways: readonly Way[] = [
  {
    id: 'json',
    title: 'read JSON',
    does: 'read',
    right: { whole: true },
    ask: async (url, clock) => (await httpJson({ service: 'A service', url: `${url}/thing`, headers, clock })).value,
  },
  {
    id: 'token',
    title: 'identity token',
    does: 'read',
    right: token,
    ask: (url, clock) => asJob(url, () => getIdToken('api://audience', { clock })),
  },
  {
    id: 'toolkit-token',
    title: "identity token by the toolkit's own code on our transport",
    does: 'read',
    right: token,
    ask: (url) => asJob(url, () => getIDToken('api://audience')),
  },
  {
    id: 'github',
    title: 'GitHub: read',
    does: 'read',
    right: 1,
    ask: async (url, clock) => (await (await octokit(url, clock)).rest.issues.get(issue)).data.number,
  },
  {
    id: 'list',
    title: 'GitHub: list',
    does: 'read',
    right: [1, 2],
    ask: async (url, clock) =>
      (await listAll((await octokit(url, clock)).rest.issues.listComments, issue)).map(({ id }) => id),
  },
  {
    id: 'graphql',
    title: 'GitHub: GraphQL query',
    does: 'read',
    right: { viewer: { login: 'somebody' } },
    ask: async (url, clock) => (await octokit(url, clock)).graphql('query { viewer { login } }'),
  },
  {
    id: 'file',
    title: 'file with a known digest',
    does: 'read',
    right: file,
    ask: async (url, clock) =>
      String((await httpBytes({ service: 'A service', url: `${url}/file`, sha256, headers, clock })).value),
  },
  {
    id: 'update',
    title: 'GitHub: update that may be repeated',
    does: 'write again',
    right: 'text',
    ask: async (url, clock) => {
      const { rest } = await octokit(url, clock);
      const change = { owner: 'o', repo: 'r', comment_id: 5, body: 'text' };
      return (await rest.issues.updateComment({ ...change, ...repeatable({ clock }) })).data.body;
    },
  },
  {
    id: 'post',
    title: 'POST',
    does: 'write once',
    right: { whole: true },
    ask: async (url, clock) =>
      (
        await httpJson({
          service: 'A service',
          url: `${url}/thing`,
          method: 'POST',
          body: { create: 'it' },
          headers,
          clock,
        })
      ).value,
  },
  {
    id: 'create',
    title: 'GitHub: create',
    does: 'write once',
    right: 'text',
    ask: async (url, clock) =>
      (await (await octokit(url, clock)).rest.issues.createComment({ ...issue, body: 'text' })).data.body,
  },
];
