import { lstatSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { messageOf, UserError } from '../core/errors.ts';
import { privateFolder, sha256 } from '../core/files.ts';
import { log } from '../core/log.ts';
import { type DownloadOptions, download, downloadFailure, maximumArchiveBytes } from './download.ts';
import { extractProgram } from './extract.ts';
import { lockedRelease, type Release, type ToolLock } from './lock.ts';
import type { ProvidedTool, ToolOrigin } from './provide.ts';
import shippedLock from './tools.json' with { type: 'json' };

/**
 * Installs a tool from its official release. What decides is the sha256 of the release file in tools.json: it is checked before
 * anything is unpacked, after a download and after each look into the tool cache alike. The cache holds the release file and
 * not the program, since of the program no hash is published that could be locked.
 */

export interface InstallOptions extends DownloadOptions {
  /** Instead of the one that is shipped. */
  readonly lock?: ToolLock;
  /** Instead of this machine's. */
  readonly platform?: string;
  /** Where the program is put; else a new folder that only this user can open. */
  readonly folder?: string;
}

/**
 * @param tool name in the lock
 * @param wanted exact version or its beginning; without it the locked default
 * @throws UserError when it is not in the lock, cannot be had, or is not what the lock says; nothing was run then
 */
export async function installTool(
  tool: string,
  wanted: string | undefined,
  options: InstallOptions = {},
): Promise<ProvidedTool> {
  const release = lockedRelease(options.lock ?? shippedLock, tool, wanted, options.platform);
  const { program, version, file } = release;
  const cached = await fromCache(release);
  const archive = cached ?? (await fromPublisher(release, options));
  const folder = options.folder ?? privateFolder(`tool-${program}`);
  const target = path.join(folder, program + (release.platform.startsWith('windows') ? '.exe' : ''));
  await extractProgram(archive, release, target);
  const origin: ToolOrigin = {
    from: cached === undefined ? 'download' : 'cache',
    file,
    sha256: release.sha256,
    isLocked: true,
  };
  return { name: program, path: target, version, origin };
}

/** The release file in the tool cache of the runner, if it is there and still what was put there. */
async function fromCache(release: Release): Promise<Buffer | undefined> {
  if (!process.env.RUNNER_TOOL_CACHE) return undefined;
  const { find } = await import('@actions/tool-cache');
  const folder = find(cacheName(release), release.version, process.arch);
  if (folder === '') return undefined;
  const problem = (what: string) => {
    log.warning(
      `${release.program} ${release.version} in the tool cache ${what}. It is removed and downloaded again. Whoever may write to ${process.env.RUNNER_TOOL_CACHE} can have done this.`,
    );
    for (const leftover of [folder, `${folder}.complete`]) rmSync(leftover, { recursive: true, force: true });
    return undefined;
  };
  try {
    const file = path.join(folder, release.file);
    const { size } = lstatSync(file);
    if (!lstatSync(file).isFile() || size > maximumArchiveBytes) return problem('is no release file');
    // Hashed and unpacked from the same bytes in memory: nobody can exchange the file in between.
    const bytes = readFileSync(file);
    const found = sha256(bytes);
    return found === release.sha256 ? bytes : problem(`has sha256 ${found} instead of ${release.sha256}`);
  } catch (error) {
    return problem(`cannot be read: ${messageOf(error)}`);
  }
}

async function fromPublisher(release: Release, options: InstallOptions): Promise<Buffer> {
  const { program, version, url, platform, sha256: expected } = release;
  const subject = `tool: ${program} ${version} for ${platform}`;
  log.info(`Downloading ${program} ${version} from ${url}`);
  const { bytes, type } = await download(`${program} releases`, url, options).catch((error: unknown) => {
    throw downloadFailure(subject, url, error);
  });
  const found = sha256(bytes);
  if (found !== expected) {
    const page = type === 'text/html' ? ', an HTML page,' : '';
    throw new UserError(
      `${subject}: what came from ${url}${page} has ${bytes.length} bytes and sha256 ${found}; locked is ${expected}. It was not unpacked, run or kept. ` +
        'Look for a proxy that answers in its place; if there is none, do not use this release, and report it.',
      'tool-hash-mismatch',
    );
  }
  await intoCache(release, bytes);
  return bytes;
}

/** A cache that cannot be written costs time at the next run, nothing else. */
async function intoCache(release: Release, bytes: Buffer): Promise<void> {
  if (!process.env.RUNNER_TOOL_CACHE) return;
  const folder = privateFolder('release');
  try {
    const { cacheFile } = await import('@actions/tool-cache');
    const file = path.join(folder, release.file);
    writeFileSync(file, bytes);
    await cacheFile(file, release.file, cacheName(release), release.version, process.arch);
  } catch (error) {
    log.debug(`${release.file} is not kept in the tool cache: ${messageOf(error)}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Apart from what other installers keep there under the tool's own name. */
function cacheName({ tool }: Release): string {
  return `sluice-${tool}`;
}
