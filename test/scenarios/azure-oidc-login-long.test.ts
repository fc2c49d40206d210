/** A job that takes longer than its tokens live: here they live seconds. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { requireTool } from '../../scripts/tools/table.ts';
import { readClaims } from '../../src/azure/claims.ts';
import type { Step } from './support/action.ts';
import { type AzureJob, type Cloud, fakeAz, startCloud } from './support/azure.ts';
import { azuriteProgram } from './support/azurite.ts';
import { leaks } from './support/sinks.ts';

const lifetimeS = 6;
let cloud: Cloud;
beforeAll(async () => {
  const azurite = azuriteProgram();
  cloud = await startCloud({
    idTokenLifetimeS: lifetimeS,
    tokenLifetimeS: lifetimeS,
    ...(azurite === undefined ? {} : { azurite }),
  });
});
afterAll(() => cloud[Symbol.asyncDispose]());

const folderOf = (step: Step) => dirname(step.outputs['federated-token-file'] ?? '');
const tokenIn = (step: Step) => readFileSync(step.outputs['federated-token-file'] ?? '', 'utf8');
const pathOf = ({ grant }: AzureJob) => new RegExp(new URL(grant.env.ACTIONS_ID_TOKEN_REQUEST_URL ?? '').pathname);
const isRunning = (pid: number) => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8') !== '';
  } catch {
    return false;
  }
};

async function eventually(what: string, isSo: () => boolean, withinMs = 5_000): Promise<void> {
  for (const endMs = Date.now() + withinMs; Date.now() < endMs; await sleep(50)) if (isSo()) return;
  expect.unreachable(`${what}, within ${withinMs} ms`);
}

describe.concurrent('a job that is longer than its tokens', () => {
  test('always finds a good token, in its file and in az, and never half of one', async ({ expect }) => {
    using job = cloud.job();
    const me = cloud.identity();
    const az = job.folders.write('bin/az', fakeAz);
    chmodSync(az, 0o755);
    const PATH = `${dirname(az)}:${dirname(process.execPath)}:/usr/bin:/bin`;
    const step = await job.login(me, { export: 'sdk,az' }, { env: { PATH } });
    expect(step.errors).toEqual([]);
    const entries = join(step.outputs['azure-config-dir'] ?? '', 'service_principal_entries.json');
    const tokens = new Set<string>();
    for (const endMs = Date.now() + 2.5 * lifetimeS * 1000; Date.now() < endMs; await sleep(20)) {
      const token = tokenIn(step);
      tokens.add(token);
      const leftMs = (readClaims(token)?.exp ?? 0) * 1000 - Date.now();
      expect(leftMs).toBeGreaterThan(500);
      const [entry] = JSON.parse(readFileSync(entries, 'utf8')) as [{ client_assertion: string }];
      expect(readClaims(entry.client_assertion)).toBeDefined();
    }
    expect(tokens.size).toBeGreaterThanOrEqual(4);
    await eventually('az has the newest token', () => readFileSync(entries, 'utf8').includes(tokenIn(step)));

    const folder = folderOf(step);
    const pid = Number(readFileSync(join(folder, 'refresh.pid'), 'utf8'));
    expect(existsSync(join(folder, 'refresh.log'))).toBe(false);
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    expect(leaks({ command }, [...tokens, job.grant.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN ?? ''])).toEqual([]);
    const startedMs = Date.now();
    const post = await job.post(step);
    expect([post.exitCode, post.warnings, isRunning(pid), existsSync(folder)]).toEqual([0, [], false, false]);
    expect(Date.now() - startedMs).toBeLessThan(2_500);
  });

  test('can use the unmodified client libraries to its end', async ({ expect }) => {
    using job = cloud.job();
    const me = cloud.identity();
    const step = await job.login(me);
    await sleep(1.5 * lifetimeS * 1000);
    const script = `
      import { DefaultAzureCredential } from '@azure/identity';
      const { token } = await new DefaultAzureCredential().getToken('https://vault.azure.net/.default');
      console.log(JSON.parse(Buffer.from(token.split('.')[1], 'base64url')).appid);`;
    const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
      cwd: fileURLToPath(new URL('../../', import.meta.url)),
      env: { PATH: process.env.PATH, ...job.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const [out, err] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
    expect([out.trim(), err]).toEqual([me.clientId, '']);
    await job.post(step);
  });

  test('can apply with Terraform for longer than any of its tokens lives, and save its state', async (context) => {
    const { expect } = context;
    const { path: program } = requireTool(context, 'terraform');
    requireTool(context, 'azurite');
    using job = cloud.job();
    const me = cloud.identity();
    const name = `state${me.clientId.slice(0, 8)}`;
    const account = { subscriptionId: me.subscriptionId, resourceGroup: 'rg-state', name, containers: ['tfstate'] };
    const scope = await cloud.azure.storageAccount(account);
    cloud.azure.assign({ principalId: me.objectId, role: 'Storage Blob Data Contributor', scope });
    const main = job.folders.write(
      'dev/main.tf',
      `terraform {
  backend "azurerm" {
    storage_account_name = "${name}"
    container_name       = "tfstate"
    key                  = "dev.tfstate"
  }
}
resource "terraform_data" "one" {
  provisioner "local-exec" { command = "sleep ${2 * lifetimeS}" }
}
`,
    );
    const step = await job.login(me, { export: 'terraform' });
    const run = async (...args: string[]) => {
      const env = { PATH: process.env.PATH, HOME: job.folders.temp, CHECKPOINT_DISABLE: '1', ...job.env };
      const child = spawn(program, args, { cwd: dirname(main), env, stdio: ['ignore', 'pipe', 'pipe'] });
      const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
      expect([code, err]).toEqual([0, '']);
      return out;
    };
    const asked = () => cloud.github.requestLog.filter(({ path }) => pathOf(job).test(path)).length;
    await run('init', '-no-color', '-input=false');
    const before = asked();
    expect(await run('apply', '-no-color', '-input=false', '-auto-approve')).toContain('1 added');
    // It asks at its start, and again to save the state and to release the lock.
    expect(asked() - before).toBeGreaterThanOrEqual(2);
    expect(await run('state', 'list')).toBe('terraform_data.one\n');
    expect(existsSync(join(dirname(main), 'errored.tfstate'))).toBe(false);
    await job.post(step);
  });

  test('is told when GitHub did not answer for a while, and goes on', async ({ expect }) => {
    using job = cloud.job();
    const step = await job.login(cloud.identity(), { export: 'sdk' });
    const first = tokenIn(step);
    const disarm = cloud.github.faults.add({ kind: 'status', status: 403, match: { path: pathOf(job) }, times: 1 });
    const notes = join(folderOf(step), 'refresh.log');
    await eventually('a note', () => existsSync(notes), 8_000);
    disarm();
    await eventually('another token', () => tokenIn(step) !== first, 8_000);
    const post = await job.post(step);
    expect(post.exitCode).toBe(0);
    expect(post.warnings.join()).toContain('could not always be renewed');
    expect(post.stdout).toMatch(/T\d\d:\d\d:\d\d\.\d{3}Z GitHub OIDC: GET \/_oidc\/idtoken\//);
  });

  test('leaves nothing behind when its folder goes away without a post step', async ({ expect }) => {
    using job = cloud.job();
    const step = await job.login(cloud.identity(), { export: 'sdk' });
    const pid = Number(readFileSync(join(folderOf(step), 'refresh.pid'), 'utf8'));
    expect(isRunning(pid)).toBe(true);
    rmSync(folderOf(step), { recursive: true });
    await eventually('the process ends', () => !isRunning(pid));
    const post = await job.post(step);
    expect([post.exitCode, post.stdout]).toEqual([0, '']);
  });

  test('ends no process of somebody else that got its number', async ({ expect }) => {
    using job = cloud.job();
    const step = await job.login(cloud.identity(), { export: 'sdk' });
    const other = spawn('sleep', ['30']);
    const file = join(folderOf(step), 'refresh.pid');
    const pid = Number(readFileSync(file, 'utf8'));
    rmSync(file);
    writeFileSync(file, String(other.pid));
    const post = await job.post(step);
    expect([post.exitCode, other.exitCode, other.signalCode]).toEqual([0, null, null]);
    other.kill();
    await eventually('the process ends by the file', () => !isRunning(pid));
  });
});
