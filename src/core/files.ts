import { createHash, randomUUID } from 'node:crypto';
import { closeSync, constants, mkdirSync, mkdtempSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';

/** The folder of this suite below the runner's temporary folder, which the runner empties after each job. */
export function suiteTemp(env: NodeJS.ProcessEnv = process.env): string {
  const folder = path.join(env.RUNNER_TEMP || tmpdir(), 'sluice');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
}

/** A new private folder that no other step knows by name. */
export function privateFolder(prefix: string): string {
  return mkdtempSync(path.join(suiteTemp(), `${prefix}-`));
}

/** Writes a file that only this user can read. */
export function writePrivate(file: string, content: string): void {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  writeFileSync(file, content, { mode: 0o600 });
}

/**
 * Writes a file that only this user can read so that readers see the old content or the new, never a part. Whatever stands
 * in its place, a link included, is replaced and not followed.
 */
export function replacePrivate(file: string, content: string): void {
  const next = `${file}.${randomUUID()}`;
  // Windows has no O_NOFOLLOW; a missing flag is no flag.
  const { O_WRONLY, O_CREAT, O_EXCL, O_NOFOLLOW } = constants;
  const descriptor = openSync(next, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0o600);
  try {
    writeFileSync(descriptor, content);
  } finally {
    closeSync(descriptor);
  }
  try {
    renameSync(next, file);
  } catch (error) {
    rmSync(next, { force: true });
    throw error;
  }
}

/** Small, so that the texts that are put together do not pile up in memory. */
const partSize = 64 * 1024;

/** Writes a new file that only this user can read from parts, so that it may be larger than memory. */
export function writePrivateParts(file: string, parts: Iterable<string>): void {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  const descriptor = openSync(file, 'wx', 0o600);
  try {
    let waiting = '';
    for (const part of parts) {
      waiting += part;
      if (waiting.length < partSize) continue;
      writeFileSync(descriptor, waiting);
      waiting = '';
    }
    writeFileSync(descriptor, waiting);
  } finally {
    closeSync(descriptor);
  }
}

export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
