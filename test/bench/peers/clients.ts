/** Our own code and what others would use in its place, asked for the same four things. Each is loaded when it is asked. */
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { credential } from '../../lib/faults/service.ts';

export const questions = ['token', 'list', 'write', 'file'] as const;
export type Question = (typeof questions)[number];

export interface Client {
  /** Also what the table calls it. */
  readonly name: string;
  readonly question: Question;
  readonly ours: boolean;
  /** npm packages whose versions matter. */
  readonly packages: readonly string[];
  ask(url: string): Promise<unknown>;
}

const issue = { owner: 'o', repo: 'r', issue_number: 1 };
const creation = { ...issue, body: 'text' };
const toolkitClient = ['@actions/http-client', 'undici'];

async function ourOctokit(url: string) {
  const { createOctokit } = await import('../../../src/github/client.ts');
  return createOctokit(credential, { apiUrl: url });
}

async function stockOctokit(url: string) {
  const { getOctokit } = await import('@actions/github');
  return getOctokit(credential, { baseUrl: url });
}

async function retryingOctokit(baseUrl: string) {
  const { Octokit } = await import('@octokit/core');
  const { retry } = await import('@octokit/plugin-retry');
  const { paginateRest } = await import('@octokit/plugin-paginate-rest');
  return new (Octokit.plugin(retry, paginateRest))({ auth: credential, baseUrl });
}

const idsOf = (comments: readonly { readonly id: number }[]) => comments.map(({ id }) => id);
const listRoute = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
const createRoute = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';

export const clients: readonly Client[] = [
  {
    name: 'Sluice, token',
    question: 'token',
    ours: true,
    packages: [],
    ask: async () => (await import('../../../src/core/http.ts')).getIdToken('api://audience'),
  },
  {
    name: 'core.getIDToken',
    question: 'token',
    ours: false,
    packages: ['@actions/core', ...toolkitClient],
    ask: async () => (await import('@actions/core')).getIDToken('api://audience'),
  },
  {
    name: 'Sluice, list',
    question: 'list',
    ours: true,
    packages: [],
    ask: async (url) => {
      const { listAll } = await import('../../../src/github/client.ts');
      return idsOf(await listAll((await ourOctokit(url)).rest.issues.listComments, issue));
    },
  },
  {
    name: 'getOctokit, paginate',
    question: 'list',
    ours: false,
    packages: ['@actions/github', ...toolkitClient],
    ask: async (url) => {
      const octokit = await stockOctokit(url);
      return idsOf(await octokit.paginate(octokit.rest.issues.listComments, issue));
    },
  },
  {
    name: 'Octokit with plugin-retry, paginate',
    question: 'list',
    ours: false,
    packages: ['@octokit/core', '@octokit/plugin-retry', '@octokit/plugin-paginate-rest'],
    ask: async (url) => idsOf(await (await retryingOctokit(url)).paginate(listRoute, issue)),
  },
  {
    name: 'Sluice, new comment',
    question: 'write',
    ours: true,
    packages: [],
    ask: async (url) => (await (await ourOctokit(url)).rest.issues.createComment(creation)).data.body,
  },
  {
    name: 'getOctokit',
    question: 'write',
    ours: false,
    packages: ['@actions/github', ...toolkitClient],
    ask: async (url) => (await (await stockOctokit(url)).rest.issues.createComment(creation)).data.body,
  },
  {
    name: 'Octokit with plugin-retry',
    question: 'write',
    ours: false,
    packages: ['@octokit/core', '@octokit/plugin-retry'],
    ask: async (url) => (await (await retryingOctokit(url)).request(createRoute, creation)).data.body,
  },
  {
    name: 'Sluice, file',
    question: 'file',
    ours: true,
    packages: [],
    ask: async (url) => (await import('../../lib/faults/ways.ts')).install(url),
  },
  {
    name: 'downloadTool',
    question: 'file',
    ours: false,
    packages: ['@actions/tool-cache', ...toolkitClient],
    ask: async (url) => {
      const { downloadTool } = await import('@actions/tool-cache');
      const file = join(mkdtempSync(join(tmpdir(), 'peer-')), 'file');
      return readFileSync(await downloadTool(`${url}/file`, file, undefined, { 'x-vault-token': credential }), 'utf8');
    },
  },
  {
    name: 'Azure core-rest-pipeline',
    question: 'file',
    ours: false,
    packages: ['@azure/core-rest-pipeline'],
    ask: async (url) => {
      const { createDefaultHttpClient, createHttpHeaders, createPipelineFromOptions, createPipelineRequest } =
        await import('@azure/core-rest-pipeline');
      const headers = createHttpHeaders({ 'x-vault-token': credential });
      // Only a test may ask by http.
      const request = createPipelineRequest({ url: `${url}/file`, headers, allowInsecureConnection: true });
      const answer = await createPipelineFromOptions({}).sendRequest(createDefaultHttpClient(), request);
      if (answer.status >= 300) throw new Error(`status ${answer.status}`);
      return answer.bodyAsText;
    },
  },
];
