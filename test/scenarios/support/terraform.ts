/** The real Terraform, for what lies before the step under test, and a pretended one for what no real plan does. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findTool } from '../../../src/core/exec.ts';
import type { Job } from './action.ts';

function terraformPath(): string {
  const tool = findTool('terraform');
  if (tool === undefined) throw new Error('These tests need terraform on PATH; `npm test` provides it');
  return tool.path;
}

/** As little as the tool needs: a developer's own configuration must not reach it. */
const env = (job: Job) => ({
  PATH: process.env.PATH,
  HOME: join(dirname(job.temp), 'home'),
  CHECKPOINT_DISABLE: '1',
  TF_IN_AUTOMATION: '1',
});

function terraform(job: Job, folder: string, args: readonly string[]): void {
  const options = { cwd: join(job.workspace, folder), env: env(job), encoding: 'utf8' } as const;
  const { status, stdout, stderr } = spawnSync(terraformPath(), [...args, '-input=false', '-no-color'], options);
  if (status !== 0) throw new Error(`terraform ${args[0]}: ${stdout}${stderr}`);
}

/** `terraform init` and `apply` in a folder of the workspace: the state that a plan then starts from. */
export function apply(job: Job, folder: string, variables: Readonly<Record<string, string>> = {}): void {
  terraform(job, folder, ['init']);
  terraform(job, folder, ['apply', '-auto-approve', ...Object.entries(variables).map(([name, value]) => `-var=${name}=${value}`)]); // biome-ignore format: one line
}

export function terraformVersion(): string {
  const { stdout } = spawnSync(terraformPath(), ['version', '-json'], { encoding: 'utf8', env: {} });
  return (JSON.parse(stdout) as { terraform_version: string }).terraform_version;
}

/**
 * Starts an apply of `slowRoot` that holds the state lock until the file `release` appears in the folder; its provisioner waits for it.
 * @returns once the lock is held; disposing it lets the apply end and waits for that.
 */
export async function holdLock(job: Job, folder: string): Promise<AsyncDisposable> {
  terraform(job, folder, ['init']);
  const cwd = join(job.workspace, folder);
  const args = ['apply', '-auto-approve', '-input=false', '-no-color'];
  const child = spawn(terraformPath(), args, { cwd, env: env(job), stdio: 'ignore' });
  const ended = once(child, 'exit');
  while (!existsSync(join(cwd, '.holding'))) {
    if (child.exitCode !== null) throw new Error(`terraform apply ended with exit code ${child.exitCode}`);
    await sleep(50);
  }
  return {
    async [Symbol.asyncDispose]() {
      writeFileSync(join(cwd, '.release'), '');
      await ended;
    },
  };
}

/** A folder with a shell script `terraform`, to be put in front of PATH. */
export function pretendTerraform(job: Job, script: string): string {
  const folder = join(dirname(job.temp), 'bin');
  mkdirSync(folder);
  const file = join(folder, 'terraform');
  writeFileSync(file, `#!/bin/sh\n${script}`);
  chmodSync(file, 0o755);
  return folder;
}
