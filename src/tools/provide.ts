import { createHash } from 'node:crypto';
import { createReadStream, existsSync, realpathSync } from 'node:fs';
import { userInfo } from 'node:os';
import * as path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { UserError } from '../core/errors.ts';
import { findTool, type Tool } from '../core/exec.ts';
import { log } from '../core/log.ts';
import { isWanted } from './lock.ts';

/** Where a tool is taken from: a fitting one on PATH, or the official release that is locked with its hash. */

/** `auto`: PATH where it fits, else the release. `always`: the release, whatever is on PATH. `never`: PATH or nothing. */
export type InstallMode = 'auto' | 'always' | 'never';

/** Where a program came from and what was checked, for the log and the evidence. */
export interface ToolOrigin {
  readonly from: 'PATH' | 'cache' | 'download';
  /** Path of the program on PATH, with `~` for the user’s home; else name of the release file. */
  readonly file: string;
  /** Of that file. */
  readonly sha256: string;
  /** Whether the hash is the one in tools.json. Nothing vouches for a program on PATH; its hash says afterwards what ran. */
  readonly isLocked: boolean;
}

export interface ProvidedTool extends Tool {
  readonly version: string;
  readonly origin: ToolOrigin;
}

export interface ToolRequest {
  /** Name in tools.json. */
  readonly tool: string;
  readonly program: string;
  /** Exact version or its beginning; any will do without it. */
  readonly wanted: string | undefined;
  readonly install: InstallMode;
  /** Finds the program on this machine; default is a search of PATH. */
  readonly find?: () => Tool | undefined;
  /** The version that a program says it has, or undefined when it says none. */
  readonly versionOf: (tool: Tool) => Promise<string | undefined>;
}

/** @throws UserError when no fitting tool can be had */
export async function provideTool(request: ToolRequest): Promise<ProvidedTool> {
  const { tool, wanted, install } = request;
  const present = install === 'always' ? 'PATH was not searched, as install says' : await onPath(request);
  if (typeof present === 'object') return shown(present);
  log.info(`${present}.`);
  const { installTool } = await import('./install.ts');
  try {
    return shown(await installTool(tool, wanted));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const failure = new UserError(`${error.message} (${present}.)`, error.reason);
    failure.cause = error;
    throw failure;
  }
}

/** The fitting tool of this machine, or why there is none. */
async function onPath({
  program,
  wanted,
  install,
  versionOf,
  ...request
}: ToolRequest): Promise<ProvidedTool | string> {
  const mustBeThere = install === 'never';
  const found = (request.find ?? (() => findTool(program)))();
  if (found === undefined || isInWorkspace(found)) {
    const what =
      found === undefined
        ? 'is not installed on this runner'
        : 'is on PATH only inside the checked-out repository, where anybody who changes it could put it';
    if (!mustBeThere) return `${program} ${what}`;
    throw new UserError(
      `tool: ${program} ${what}. Install it in a step before this one, or allow install: auto, which takes a checked release.`,
      'tool-missing',
    );
  }
  const version = await versionOf(found);
  if (version === undefined) {
    throw new UserError(
      `tool: ${found.path} does not tell its version. Check the installation, or take a checked release with install: always.`,
      'tool-broken',
    );
  }
  if (!isWanted(version, wanted)) {
    if (!mustBeThere) return `${program} ${version} is on PATH and ${wanted} is wanted`;
    throw new UserError(
      `version: ${wanted} is wanted, ${program} ${version} is installed. Install the wanted version in a step before this one, or allow install: auto, which takes a checked release.`,
      'wrong-tool-version',
    );
  }
  const origin: ToolOrigin = {
    from: 'PATH',
    file: inHome(found.path),
    sha256: await hashOf(found.path),
    isLocked: false,
  };
  return { ...found, version, origin };
}

function shown(tool: ProvidedTool): ProvidedTool {
  const { from, file, sha256, isLocked } = tool.origin;
  const where = { PATH: 'of this machine', cache: 'from the tool cache', download: 'downloaded' }[from];
  log.info(
    `${tool.name} ${tool.version} ${where}: ${file}, sha256 ${sha256}${isLocked ? ' as locked' : ', not checked'}`,
  );
  return tool;
}

/** A pull request decides what lies there. */
function isInWorkspace({ path: file }: Tool): boolean {
  const workspace = process.env.GITHUB_WORKSPACE;
  if (!workspace || !existsSync(workspace)) return false;
  const relative = path.relative(realpathSync(workspace), realpathSync(file));
  return relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
}

/** Logs and evidence are read by others, who need not learn the name of a user of this machine. */
function inHome(file: string): string {
  const home = userInfo().homedir;
  return home.length > 1 && file.startsWith(home + path.sep) ? `~${file.slice(home.length)}` : file;
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}
