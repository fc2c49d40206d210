import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { JobGrant } from '../../src/lab/contract.ts';
import { type GitHub, startGitHub } from '../../src/lab/github/index.ts';

let github: GitHub;
let folder: string;

beforeAll(async () => {
  github = await startGitHub();
  await github.createRepository('acme/infra', { from: { 'main.tf': 'x' } });
  folder = await mkdtemp(join(tmpdir(), 'artifact-test-'));
});
afterAll(async () => {
  await github[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});

function beginRun(): { next(name: string): JobGrant; readonly runId: number } {
  const sha = 'e'.repeat(40);
  const event = {
    repository: 'acme/infra',
    eventName: 'push',
    payload: {},
    ref: 'refs/heads/main',
    sha,
    actor: 'alice',
  };
  const run = github.beginRun(event, { name: 'Plan', path: '.github/workflows/plan.yml' });
  return {
    runId: run.runId,
    next: (name) =>
      github.beginJob({
        run,
        name,
        permissions: { actions: 'read', contents: 'read' },
        jobWorkflowRef: run.workflowRef,
        jobWorkflowSha: sha,
      }),
  };
}

/** Runs a script with the unmodified client in a process of its own, in a job's environment; the last line is JSON. */
async function inJob(grant: JobGrant, script: string): Promise<{ code: number; result: unknown; log: string }> {
  const source = `
    import { DefaultArtifactClient } from '@actions/artifact';
    const client = new DefaultArtifactClient();
    const token = ${JSON.stringify(grant.token)};
    const result = await (async () => { ${script} })();
    console.log('\\n' + JSON.stringify(result ?? null));
  `;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', source], {
    env: {
      PATH: process.env.PATH ?? '',
      ...grant.env,
      GITHUB_SERVER_URL: github.serverUrl,
      GITHUB_API_URL: github.apiUrl,
      GITHUB_REPOSITORY: 'acme/infra',
      GITHUB_WORKSPACE: folder,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    log += chunk.toString();
  });
  const code = await new Promise<number>((resolve) => child.on('close', (status) => resolve(status ?? 1)));
  log = output + log;
  const last = output.trim().split('\n').at(-1) ?? '';
  return { code, result: code === 0 ? JSON.parse(last) : undefined, log };
}

test('one job uploads, the next finds, downloads and checks it', async () => {
  const { next, runId } = beginRun();
  await mkdir(join(folder, 'out', 'deep'), { recursive: true });
  await writeFile(join(folder, 'out', 'plan.json'), '{"format_version":"1.2"}\n');
  // More than one block, and nothing that zip could shrink.
  const noise = Buffer.alloc(9 * 1024 * 1024);
  let state = 1;
  for (let at = 0; at < noise.length; at += 1) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    noise[at] = state >>> 24;
  }
  await writeFile(join(folder, 'out', 'deep', 'noise.bin'), noise);

  const upload = await inJob(
    next('plan'),
    `const root = ${JSON.stringify(join(folder, 'out'))};
     return client.uploadArtifact('plan-dev', [root + '/plan.json', root + '/deep/noise.bin'], root, { retentionDays: 3 });`,
  );
  expect(upload).toMatchObject({
    code: 0,
    result: { id: expect.any(Number), digest: expect.stringMatching(/^[0-9a-f]{64}$/) },
  });
  const { id, digest, size } = upload.result as { id: number; digest: string; size: number };
  expect(size).toBeGreaterThan(8 * 1024 * 1024);

  const target = join(folder, 'in');
  const download = await inJob(
    next('apply'),
    `const { artifacts } = await client.listArtifacts();
     const { artifact } = await client.getArtifact('plan-dev');
     const { digestMismatch } = await client.downloadArtifact(artifact.id, {
       path: ${JSON.stringify(target)}, expectedHash: 'sha256:${digest}' });
     return { artifacts, digestMismatch };`,
  );
  expect(download).toMatchObject({
    code: 0,
    result: { digestMismatch: false, artifacts: [{ name: 'plan-dev', id, size, digest: `sha256:${digest}` }] },
  });
  expect(await readFile(join(target, 'plan.json'), 'utf8')).toBe('{"format_version":"1.2"}\n');
  const copy = await readFile(join(target, 'deep', 'noise.bin'));
  expect(createHash('sha256').update(copy).digest('hex')).toBe(createHash('sha256').update(noise).digest('hex'));

  // Through the REST API with `actions: read`, as from another run.
  const elsewhere = beginRun();
  const from = `{ findBy: { token, workflowRunId: ${runId}, repositoryOwner: 'acme', repositoryName: 'infra' } }`;
  const other = join(folder, 'other');
  const across = await inJob(
    elsewhere.next('gate'),
    `const own = await client.listArtifacts();
     const { artifact } = await client.getArtifact('plan-dev', ${from});
     await client.downloadArtifact(artifact.id, { path: ${JSON.stringify(other)}, ...${from} });
     return { own: own.artifacts, artifact };`,
  );
  expect(across).toMatchObject({ code: 0, result: { own: [], artifact: { id, digest: `sha256:${digest}` } } });
  expect(await readFile(join(other, 'plan.json'), 'utf8')).toContain('format_version');
  expect(github.violations()).toEqual([]);
});

test('a name is taken once per run, and free again when it is deleted', async () => {
  const { next } = beginRun();
  await writeFile(join(folder, 'a.txt'), 'a');
  const once = `client.uploadArtifact('a', [${JSON.stringify(join(folder, 'a.txt'))}], ${JSON.stringify(folder)})`;
  const twice = await inJob(
    next('x'),
    `await ${once};
     const second = await ${once}.then(() => 'taken twice', (error) => error.message);
     await client.deleteArtifact('a');
     await ${once};
     return second;`,
  );
  expect(twice).toMatchObject({ code: 0, result: expect.stringMatching(/409.*already exists/) });
});

test('a single file is kept as it is', async () => {
  const { next } = beginRun();
  await writeFile(join(folder, 'report.md'), '# Report\n');
  const target = join(folder, 'single');
  const { code } = await inJob(
    next('x'),
    `const { id } = await client.uploadArtifact('ignored', [${JSON.stringify(join(folder, 'report.md'))}], ${JSON.stringify(folder)}, { skipArchive: true });
     await client.downloadArtifact(id, { path: ${JSON.stringify(target)} });`,
  );
  expect(code).toBe(0);
  expect(await readFile(join(target, 'report.md'), 'utf8')).toBe('# Report\n');
});

test('the service refuses a wrong digest, a foreign run, a changed URL and an unknown field', async () => {
  const { next } = beginRun();
  const grant = next('x');
  const ids = JSON.parse(
    Buffer.from(String(grant.env.ACTIONS_RUNTIME_TOKEN).split('.')[1] ?? '', 'base64url').toString(),
  );
  const [, run, job] = String(ids.scp).split(':');
  const call = async (
    method: string,
    message: Record<string, unknown>,
  ): Promise<{ status: number; data: Record<string, unknown> }> => {
    const response = await fetch(`${github.apiUrl}/twirp/github.actions.results.api.v1.ArtifactService/${method}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${grant.env.ACTIONS_RUNTIME_TOKEN}`, 'content-type': 'application/json' },
      body: JSON.stringify({ workflow_run_backend_id: run, workflow_job_run_backend_id: job, ...message }),
    });
    return { status: response.status, data: (await response.json()) as Record<string, unknown> };
  };
  const put = async (url: string): Promise<number> =>
    (await fetch(url, { method: 'PUT', headers: { 'x-ms-blob-type': 'BlockBlob' }, body: 'content' })).status;
  const created = await call('CreateArtifact', { name: 'x', version: 7 });
  const url = String(created.data.signed_upload_url);
  expect(await put(url.replace('sp=w', 'sp=r'))).toBe(403);
  expect(await put(url.replace('/x?', '/y?'))).toBe(403);
  expect(await put(url)).toBe(201);
  expect((await call('FinalizeArtifact', { name: 'x', size: '7', hash: `sha256:${'0'.repeat(64)}` })).status).toBe(400);
  expect((await call('FinalizeArtifact', { name: 'x', size: '8' })).status).toBe(400);
  expect((await call('FinalizeArtifact', { name: 'x', size: '7' })).status).toBe(200);
  expect((await call('ListArtifacts', { workflow_run_backend_id: 'another' })).status).toBe(403);
  const before = github.violations().length;
  expect((await call('ListArtifacts', { filter: 'x' })).status).toBe(400);
  expect((await call('MigrateArtifact', { name: 'x' })).status).toBe(404);
  expect(
    github
      .violations()
      .slice(before)
      .map(({ what }) => what),
  ).toEqual(['unknown field filter', 'unknown method']);
  github.endJob(grant);
  expect((await call('ListArtifacts', {})).status).toBe(401);
});
