/** Where `uses:` leads: `$/…` and `./…` inside the repository of the file, `owner/name/…@ref` in a folder on this machine. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { UserError } from '../../core/errors.ts';
import type { Origin } from './workflow.ts';

const execFileAsync = promisify(execFile);

export interface Repositories {
  /**
   * Resolves a reference that is written in a file of `from`. `./` means the repository of that file, which is what it
   * means for workflows; for actions it means the workspace and is not asked here.
   * Throws a UserError that names the repository when it is not on this machine.
   */
  resolve(uses: string, from: Origin): Promise<{ readonly origin: Origin; readonly path: string }>;
  /** Folder of a repository, or undefined when there is none here. */
  folder(repository: string): string | undefined;
}

/** The commit of a ref of a bare repository, else the commit that is checked out in `folder`, else zeros. */
async function resolveSha(gitDir: string | undefined, folder: string, ref: string): Promise<string> {
  const attempts = [
    ...(gitDir === undefined
      ? []
      : [['--git-dir', gitDir, 'rev-parse', '--verify', '--end-of-options', `${ref}^{commit}`]]),
    ['-C', folder, 'rev-parse', 'HEAD'],
  ];
  for (const args of attempts) {
    try {
      const { stdout } = await execFileAsync('git', args);
      return stdout.trim();
    } catch {
      // The next way may know it.
    }
  }
  return '0'.repeat(40);
}

/** `folders` by `owner/name`; names are compared without case, as on GitHub. */
export function createRepositories(
  folders: ReadonlyMap<string, string>,
  gitDirOf: (repository: string) => string | undefined,
): Repositories {
  const known = new Map([...folders].map(([repository, folder]) => [repository.toLowerCase(), { repository, folder }]));
  return {
    folder: (repository) => known.get(repository.toLowerCase())?.folder,
    async resolve(uses, from) {
      if (uses.startsWith('$/') || uses.startsWith('./')) {
        return { origin: from, path: uses.slice(2).replace(/^\/+/, '') };
      }
      const [, owner, name, path, ref] = /^([^/@\s]+)\/([^/@\s]+)(?:\/([^@\s]+))?@(\S+)$/.exec(uses) ?? [];
      if (ref === undefined) {
        throw new UserError(
          `'${uses}' is not a reference. Write owner/name/path@ref, ./path or $/path.`,
          'workflow-invalid',
        );
      }
      const found = known.get(`${owner}/${name}`.toLowerCase());
      if (found === undefined) {
        throw new UserError(
          `'${uses}' cannot be run here: the repository ${owner}/${name} is not on this machine and there is no stand-in for it.`,
          'action-not-available',
        );
      }
      const sha = await resolveSha(gitDirOf(found.repository), found.folder, ref);
      return { origin: { repository: found.repository, ref, sha, folder: found.folder }, path: path ?? '' };
    },
  };
}
