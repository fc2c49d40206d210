/** Runs the published bundle of an action against each fault, and tells how the step would end. */
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { createAuthority } from '../../../src/lab/certificates.ts';
import type { NamedFault } from '../../../src/lab/fault-catalogue.ts';
import { startFaultServer } from '../../../src/lab/fault-server.ts';
import { well } from '../../lib/faults/service.ts';
import { jobEnvironment } from './ask.ts';

const patienceMs = 60_000;

/**
 * Prints one row per fault. Inputs are taken from the environment, as `INPUT_NAME`; the programs in `stubs` are replaced
 * by ones that succeed and are counted.
 */
export async function runBundle(
  bundle: string,
  stubs: readonly string[],
  faults: readonly NamedFault[],
): Promise<void> {
  const inputs = Object.entries(process.env).filter(([name]) => /^(INPUT|GITHUB|RUNNER)_/.test(name));
  const authority = createAuthority();
  const folder = mkdtempSync(join(tmpdir(), 'bundle-'));
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  const calls = join(folder, 'calls');
  for (const stub of stubs) {
    const file = join(bin, stub);
    writeFileSync(file, `#!/bin/sh\necho "${stub} $1 $2" >> "${calls}"\necho '{}'\n`);
    chmodSync(file, 0o755);
  }
  const caFile = join(folder, 'ca.pem');
  writeFileSync(caFile, authority.ca);

  console.log('| Fault | Exit code | Requests | Programs called | Last line |\n| --- | --- | ---: | ---: | --- |');
  const wellFault: NamedFault = { id: 'none', group: '', what: 'none' };
  for (const fault of [wellFault, ...faults]) {
    rmSync(calls, { force: true });
    const server = await startFaultServer(fault, { times: Number.POSITIVE_INFINITY, authority, well });
    const env = {
      ...jobEnvironment(server.url, folder),
      NODE_EXTRA_CA_CERTS: caFile,
      ...Object.fromEntries(inputs),
      PATH: `${bin}${delimiter}${process.env.PATH ?? ''}`,
      GITHUB_API_URL: server.url,
    };
    const { code, output } = await run(resolve(bundle), env as Record<string, string>, folder);
    const called = existsSync(calls) ? readFileSync(calls, 'utf8').split('\n').filter(Boolean) : [];
    const last = output.trim().split('\n').at(-1) ?? '';
    console.log(
      `| ${fault.what} | ${code ?? `still waiting after ${patienceMs / 1000} s`} | ${server.tries()} | ${called.length} | ${last.slice(0, 120).replaceAll('|', '\\|')} |`,
    );
    await server.close();
  }
  rmSync(folder, { recursive: true, force: true });
}

function run(
  bundle: string,
  env: Record<string, string>,
  cwd: string,
): Promise<{ readonly code: number | null; readonly output: string }> {
  return new Promise((done, reject) => {
    const child = spawn(process.execPath, [bundle], { env, cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const keep = (chunk: Buffer): void => {
      output = (output + chunk.toString()).slice(-10_000);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    const patience = setTimeout(() => child.kill('SIGKILL'), patienceMs);
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(patience);
      done({ code, output });
    });
  });
}
