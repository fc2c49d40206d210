import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DefaultArtifactClient } from '@actions/artifact';
import { expect, it, vi } from 'vitest';
import { listen } from './loopback.ts';

/** The artifact service and its storage, as far as one up- and download needs them. */
async function serveArtifacts() {
  const blocks: Buffer[] = [];
  const called: string[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { pathname, searchParams } = new URL(request.url ?? '', base);
      const name = pathname.split('/').at(-1) ?? '';
      called.push(`${request.method} ${searchParams.get('comp') ?? name}`);
      if (pathname.startsWith('/twirp/')) {
        const ids = { workflow_run_backend_id: 'run', workflow_job_run_backend_id: 'job', name: 'a' };
        const answers: Readonly<Record<string, object>> = {
          CreateArtifact: { ok: true, signed_upload_url: `${base}/account/container/blob?sig=s` },
          FinalizeArtifact: { ok: true, artifact_id: '7' },
          ListArtifacts: { artifacts: [{ ...ids, database_id: '7', size: '1' }] },
          GetSignedArtifactURL: { signed_url: `${base}/account/container/blob?sig=s` },
        };
        response.writeHead(200, { 'content-type': 'application/json' });
        response.end(JSON.stringify(answers[name]));
      } else if (request.method === 'PUT') {
        if (searchParams.get('comp') === 'block') blocks.push(Buffer.concat(chunks));
        response.writeHead(201).end();
      } else {
        const zip = Buffer.concat(blocks);
        response.writeHead(200, { 'content-type': 'application/zip', 'content-length': zip.length }).end(zip);
      }
    });
  });
  const base = `http://127.0.0.1:${await listen(server)}`;
  return { base, called };
}

it('the official artifact client goes up and down on this transport', async () => {
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const { base, called } = await serveArtifacts();
  const claims = Buffer.from(JSON.stringify({ scp: 'Actions.Results:run:job' })).toString('base64url');
  vi.stubEnv('ACTIONS_RUNTIME_TOKEN', `e30.${claims}.s`);
  vi.stubEnv('ACTIONS_RESULTS_URL', base);
  vi.stubEnv('GITHUB_SERVER_URL', 'https://github.com');
  const folder = mkdtempSync(join(tmpdir(), 'sluice-artifact-'));
  writeFileSync(join(folder, 'plan.json'), '{"plan":true}');
  const client = new DefaultArtifactClient();
  const { id } = await client.uploadArtifact('a', [join(folder, 'plan.json')], folder);
  expect(id).toBe(7);
  const { downloadPath = '' } = await client.downloadArtifact(7, { path: join(folder, 'down') });
  expect(readFileSync(join(downloadPath, 'plan.json'), 'utf8')).toBe('{"plan":true}');
  expect(called).toEqual([
    'POST CreateArtifact',
    'PUT block',
    'PUT blocklist',
    'POST FinalizeArtifact',
    'POST ListArtifacts',
    'POST GetSignedArtifactURL',
    'GET blob',
  ]);
});
