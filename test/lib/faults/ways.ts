/** The ways in which actions ask services, each with the answer of a service that is well. */
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getIDToken } from '@actions/core';
import { getIdToken, httpJson } from '../../../src/core/http.ts';
import { createOctokit, listAll, repeatable } from '../../../src/github/client.ts';
import { installTool } from '../../../src/tools/install.ts';
import { credential, file, token } from './service.ts';

export interface Way {
  readonly id: string;
  readonly title: string;
  readonly does: 'read' | 'write once' | 'write again';
  /** Asks, and returns what a caller is interested in. */
  ask(url: string): Promise<unknown>;
  readonly right: unknown;
}

const issue = { owner: 'o', repo: 'r', issue_number: 1 };
const headers = { authorization: `Bearer ${credential}`, 'x-vault-token': credential };

/** Both read the environment before they first wait, so several may ask at once. */
function asJob<T>(url: string, ask: () => Promise<T>): Promise<T> {
  process.env.ACTIONS_ID_TOKEN_REQUEST_URL = `${url}/token?api-version=2.0`;
  process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN = credential;
  return ask();
}

/** A tool whose release is one small file; where nobody can stand in for its publisher, that one is asked. */
export async function install(url: string): Promise<string> {
  const origin = new URL(url).hostname === '127.0.0.1' ? { origin: url } : {};
  const sha256 = createHash('sha256').update(file).digest('hex');
  const thing = {
    program: 'thing',
    url: 'origin' in origin ? 'https://releases.test/file' : `${url.replace(/^http:/, 'https:')}/file`,
    checksums: 'SHA256SUMS',
    releases: 'https://releases.test',
    default: '1.0.0',
    platforms: { here: { file: 'thing' } },
    witnesses: [],
    versions: { '1.0.0': { released: '2025-01-01', sources: [], sha256: { here: sha256 } } },
  };
  const folder = mkdtempSync(join(tmpdir(), 'sluice-faults-'));
  try {
    const lock = { cooldownDays: 7, tools: { thing } };
    const tool = await installTool('thing', undefined, { ...origin, lock, platform: 'here', folder });
    return readFileSync(tool.path, 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const octokit = (url: string) => createOctokit(credential, { apiUrl: url });

export const ways: readonly Way[] = [
  {
    id: 'json',
    title: 'read JSON',
    does: 'read',
    right: { whole: true },
    ask: async (url) => (await httpJson({ service: 'A service', url: `${url}/thing`, headers })).value,
  },
  {
    id: 'token',
    title: 'identity token',
    does: 'read',
    right: token,
    ask: (url) => asJob(url, () => getIdToken('api://audience')),
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
    ask: async (url) => (await (await octokit(url)).rest.issues.get(issue)).data.number,
  },
  {
    id: 'list',
    title: 'GitHub: list',
    does: 'read',
    right: [1, 2],
    ask: async (url) => (await listAll((await octokit(url)).rest.issues.listComments, issue)).map(({ id }) => id),
  },
  {
    id: 'graphql',
    title: 'GitHub: GraphQL query',
    does: 'read',
    right: { viewer: { login: 'somebody' } },
    ask: async (url) => (await octokit(url)).graphql('query { viewer { login } }'),
  },
  {
    id: 'tool',
    title: 'installing a tool',
    does: 'read',
    right: file,
    ask: install,
  },
  {
    id: 'update',
    title: 'GitHub: update that may be repeated',
    does: 'write again',
    right: 'text',
    ask: async (url) => {
      const { rest } = await octokit(url);
      const change = { owner: 'o', repo: 'r', comment_id: 5, body: 'text' };
      return (await rest.issues.updateComment({ ...change, ...repeatable() })).data.body;
    },
  },
  {
    id: 'post',
    title: 'POST',
    does: 'write once',
    right: { whole: true },
    ask: async (url) =>
      (
        await httpJson({
          service: 'A service',
          url: `${url}/thing`,
          method: 'POST',
          body: { create: 'it' },
          headers,
        })
      ).value,
  },
  {
    id: 'create',
    title: 'GitHub: create',
    does: 'write once',
    right: 'text',
    ask: async (url) => (await (await octokit(url)).rest.issues.createComment({ ...issue, body: 'text' })).data.body,
  },
];
