import { UserError } from '../core/errors.ts';

/**
 * The lock of the programs that the suite may download (tools.json): what is in it may run, anything else is refused before
 * a byte is fetched.
 */

export interface ToolLock {
  /** A version is not taken into the lock before it has been out for so long. */
  readonly cooldownDays: number;
  readonly tools: Readonly<Record<string, LockedTool>>;
}

export interface LockedTool {
  /** Name of the program: `tofu` for opentofu. */
  readonly program: string;
  /** Address of a release file; `{version}` and `{file}` are filled in. */
  readonly url: string;
  /** Name of the publisher's list of hashes, beside the release files. */
  readonly checksums: string;
  /** Address of the publisher's list of releases. */
  readonly releases: string;
  /** The version that is taken when none is asked for. */
  readonly default: string;
  readonly platforms: Readonly<Record<string, PlatformFile>>;
  /** Lock files of others that may vouch for a hash: `OWNER/REPOSITORY:PATH`, where `{version}` is filled in. */
  readonly witnesses: readonly string[];
  /** Newest first. */
  readonly versions: Readonly<Record<string, LockedVersion>>;
}

export interface PlatformFile {
  /** `{version}` is filled in. */
  readonly file: string;
  /** Path of the program in the archive; without it the file is the program. */
  readonly member?: string;
}

export interface LockedVersion {
  /** Day of the release, as `2026-08-19`. */
  readonly released: string;
  /** The lock files that agree on the hashes: `OWNER/REPOSITORY:PATH`. */
  readonly sources: readonly string[];
  /** Of the release file, by platform, as 64 lower-case hex digits. */
  readonly sha256: Readonly<Record<string, string>>;
}

/** One file to be had. */
export interface Release {
  /** Name in the lock: `opentofu`. */
  readonly tool: string;
  readonly program: string;
  readonly version: string;
  readonly platform: string;
  readonly file: string;
  readonly member?: string;
  readonly url: string;
  readonly sha256: string;
}

/** The key of a platform in the lock, such as `linux-x64` or `windows-arm64`. */
export function platformKey(platform: string = process.platform, arch: string = process.arch): string {
  return `${platform === 'win32' ? 'windows' : platform}-${arch}`;
}

/** Whether a version is the wanted one, or of the wanted line: `1.11` accepts every 1.11.x. */
export function isWanted(version: string, wanted: string | undefined): boolean {
  return wanted === undefined || version === wanted || version.startsWith(`${wanted}.`);
}

/** Orders versions, the newest first. */
export function newestFirst(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number));
  for (let index = 0; index < 3; index += 1) {
    const difference = (right?.[index] ?? 0) - (left?.[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/**
 * The release that answers a wish: the default without one, else the newest of the wanted line that is locked for this
 * platform.
 *
 * @throws UserError for a tool, a version or a platform that is not in the lock
 */
export function lockedRelease(
  lock: ToolLock,
  tool: string,
  wanted: string | undefined,
  platform = platformKey(),
): Release {
  const entry = Object.hasOwn(lock.tools, tool) ? lock.tools[tool] : undefined;
  if (entry === undefined) {
    throw new UserError(
      `tool: ${tool} is not among the tools that can be installed: ${Object.keys(lock.tools).join(', ')}.`,
      'tool-unknown',
    );
  }
  const wish = wanted ?? entry.default;
  const matching = Object.keys(entry.versions)
    .filter((version) => isWanted(version, wish))
    .sort(newestFirst);
  if (matching.length === 0) {
    const known = Object.keys(entry.versions).sort(newestFirst).join(', ');
    throw new UserError(
      `version: ${tool} ${wish} cannot be installed: its hashes are not locked in this version of Sluice, those of ${known} are. ` +
        otherwise,
      'tool-version-unknown',
    );
  }
  const files = entry.platforms[platform];
  const version = matching.find((candidate) => hashOf(entry, candidate, platform) !== undefined);
  const sha256 = version === undefined ? undefined : hashOf(entry, version, platform);
  if (files === undefined || version === undefined || sha256 === undefined) {
    const known = Object.keys(entry.versions[matching[0] ?? '']?.sha256 ?? {}).join(', ');
    throw new UserError(
      `version: ${tool} ${matching[0] ?? wish} cannot be installed on ${platform}: its hash is locked for ${known} only. ${otherwise}`,
      'tool-platform-unknown',
    );
  }
  const file = files.file.replaceAll('{version}', version);
  return {
    tool,
    program: entry.program,
    version,
    platform,
    file,
    ...(files.member === undefined ? {} : { member: files.member }),
    url: entry.url.replaceAll('{version}', version).replaceAll('{file}', file),
    sha256,
  };
}

const otherwise = 'Ask for one of those, or install the tool in a step before this one.';

function hashOf(entry: LockedTool, version: string, platform: string): string | undefined {
  const hash = entry.versions[version]?.sha256[platform];
  return hash !== undefined && /^[0-9a-f]{64}$/.test(hash) ? hash : undefined;
}
