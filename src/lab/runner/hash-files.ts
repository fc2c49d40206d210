/** `hashFiles()`: SHA-256 over the SHA-256 of each file in the workspace that the patterns take, in the order of paths. */
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { sep } from 'node:path';
import { glob } from './patterns.ts';

/** Hexadecimal digest, or an empty text when no file matches. A first pattern `--follow-symbolic-links` is accepted. */
export function hashFiles(workspace: string, patterns: readonly string[]): string {
  const wanted = patterns.filter((pattern) => pattern !== '--follow-symbolic-links').join('\n');
  const files = glob(workspace, wanted, { hidden: true }).files.filter(
    (file) => file.startsWith(`${workspace}${sep}`) && statSync(file).isFile(),
  );
  if (files.length === 0) return '';
  const result = createHash('sha256');
  for (const file of files) result.update(createHash('sha256').update(readFileSync(file)).digest());
  return result.digest('hex');
}
