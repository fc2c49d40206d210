import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { files } from '../../azure/login/files.ts';
import { readRecord, restoration } from '../../azure/login/restore.ts';
import { messageOf } from '../../core/errors.ts';
import { suiteTemp } from '../../core/files.ts';
import { exportVariable, savedState } from '../../core/job.ts';
import { log } from '../../core/log.ts';

/** Undoes a sign-in without asking anybody: each part is tried, whatever becomes of the others. */
export async function post(): Promise<void> {
  const folder = savedState('folder');
  if (folder === '' || path.dirname(folder) !== suiteTemp() || !existsSync(folder)) return;
  await attempt('the renewing of the token could not be stopped', () => stopRefresh(folder));
  await attempt('the environment could not be restored', () => restore(folder));
  await attempt(`${folder} could not be removed`, () =>
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 }),
  );
}

async function attempt(what: string, action: () => void | Promise<void>): Promise<void> {
  try {
    await action();
  } catch (error) {
    log.warning(`azure-oidc-login: ${what}: ${messageOf(error)}`);
  }
}

function restore(folder: string): void {
  const file = path.join(folder, files.record);
  if (!existsSync(file)) return;
  const record = readRecord(readFileSync(file, 'utf8'));
  if (record === undefined) throw new Error('its record is damaged');
  for (const [name, value] of Object.entries(restoration(record, process.env))) exportVariable(name, value);
}

const stopMs = 3_000;
const lookMs = 50;

async function stopRefresh(folder: string): Promise<void> {
  writeFileSync(path.join(folder, files.stop), '');
  const file = path.join(folder, files.process);
  const pid = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
  if (Number.isSafeInteger(pid) && pid > 1) {
    if (isOurs(pid) === true) process.kill(pid, 'SIGTERM');
    // Where its name cannot be read it ends by itself, within a second, because of the file.
    for (let waited = 0; isRunning(pid) && waited < stopMs; waited += lookMs) {
      await new Promise((resolve) => setTimeout(resolve, lookMs));
    }
  }
  const notes = path.join(folder, files.notes);
  if (!existsSync(notes)) return;
  log.warning(
    "azure-oidc-login: GitHub's token could not always be renewed during this job. The log of this step says when.",
  );
  log.tool(readFileSync(notes, 'utf8').slice(-20_000));
}

/** Whether the id still belongs to the process of this suite; undefined where nobody can tell. Source: proc(5). */
function isOurs(pid: number): boolean | undefined {
  if (!existsSync('/proc/self/cmdline')) return undefined;
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(path.join('azure-oidc-login', 'background.js'));
  } catch {
    return false;
  }
}

// One that has ended may be listed until somebody asks for its exit code; its command line is gone.
const isRunning = (pid: number): boolean => isOurs(pid) ?? exists(pid);

function exists(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
