/** Plans as files: what comes by standard input is kept in a private file as long as it is needed. */
import { closeSync, createWriteStream, mkdtempSync, openSync, readSync, rmSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import * as path from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { messageOf, UserError } from '../core/errors.ts';

/**
 * Writes a stream to a file that only this user can read, without holding it in memory: plans of 700 MB exist. The file
 * goes when the process ends, also by Ctrl-C.
 *
 * @returns Path of the file.
 */
export async function spool(stream: Readable): Promise<string> {
  // Not in a folder that all users of the machine share by name.
  const folder = mkdtempSync(path.join(tmpdir(), 'sluice-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', remove);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => process.exit(128 + constants.signals[signal]));
  }
  const file = path.join(folder, 'plan.json');
  try {
    await pipeline(stream, createWriteStream(file, { mode: 0o600, flags: 'wx' }));
  } catch (error) {
    throw new UserError(
      `Standard input cannot be kept in ${tmpdir()}: ${messageOf(error)}. Set TMPDIR to a folder with room for the plan.`,
    );
  }
  return file;
}

/** A saved plan is a ZIP archive. */
export function isSavedPlan(file: string): boolean {
  let descriptor: number;
  try {
    descriptor = openSync(file, 'r');
  } catch {
    // Whoever reads the whole file says what is wrong with it.
    return false;
  }
  try {
    const head = Buffer.alloc(4);
    readSync(descriptor, head, 0, 4, 0);
    return head.equals(Buffer.from('PK\u0003\u0004'));
  } catch {
    return false;
  } finally {
    closeSync(descriptor);
  }
}
