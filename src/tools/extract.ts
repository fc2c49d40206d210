import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { messageOf, UserError } from '../core/errors.ts';
import type { Release } from './lock.ts';
import { extractTarGz } from './untar.ts';
import { extractZip } from './unzip.ts';

/** The largest program that is unpacked; those of the locked tools have 50 to 200 MB. */
export const maximumProgramBytes = 512 * 1024 * 1024;

/**
 * Writes the one program of a release, whose hash was checked, to a file that must not exist yet. Nothing else of the
 * archive is written.
 *
 * @param target in a folder that is open to this user alone
 * @throws UserError when the archive is refused; the file is then gone
 */
export async function extractProgram(
  archive: Buffer,
  { tool, version, file, member }: Pick<Release, 'tool' | 'version' | 'file' | 'member'>,
  target: string,
  maximumBytes = maximumProgramBytes,
): Promise<void> {
  const output = openSync(target, 'wx', 0o700);
  const write = (chunk: Uint8Array) => {
    for (let at = 0; at < chunk.length; ) at += writeSync(output, chunk, at);
  };
  let problem: unknown;
  try {
    if (member === undefined) write(archive);
    else if (file.endsWith('.zip')) await extractZip(archive, member, maximumBytes, write);
    else await extractTarGz(archive, member, maximumBytes, write);
  } catch (error) {
    problem = error;
  } finally {
    closeSync(output);
  }
  if (problem === undefined) return;
  rmSync(target, { force: true });
  const refusal = new UserError(
    `tool: the archive ${file} of ${tool} ${version} is refused: ${messageOf(problem)}. Nothing of it was run. ` +
      'Please report it: its hash is the locked one. Ask for another version meanwhile.',
    'tool-archive-refused',
  );
  refusal.cause = problem;
  throw refusal;
}
