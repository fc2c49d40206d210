// What the publishers of the locked tools say about their releases.
import { type DownloadOptions, download } from '../../src/tools/download.ts';
import { type LockedTool, newestFirst } from '../../src/tools/lock.ts';
import { publishedHashes } from './witness.ts';

export interface PublishedRelease {
  readonly version: string;
  /** When it, or the newest of its files, was put there: a file that is exchanged later makes a release new. */
  readonly at: Date;
}

const largestListBytes = 16 * 1024 * 1024;

export async function text(address: string, options: DownloadOptions): Promise<string> {
  const { bytes } = await download(new URL(address).host, address, { ...options, maxBytes: largestListBytes });
  return bytes.toString('utf8');
}

/** The releases that are final and have a version of three numbers, newest version first. */
export async function releasesOf(tool: LockedTool, options: DownloadOptions): Promise<PublishedRelease[]> {
  const list: unknown = JSON.parse(await text(tool.releases, options));
  if (!Array.isArray(list)) throw new Error(`${tool.releases} is no list of releases`);
  return list
    .map((entry) => releaseOf(entry as Record<string, unknown>))
    .filter((release) => release !== undefined)
    .sort((a, b) => newestFirst(a.version, b.version));
}

// GitHub: tag_name, published_at, prerelease, draft, assets[].updated_at. HashiCorp: version, timestamp_*, is_prerelease.
function releaseOf(entry: Record<string, unknown>): PublishedRelease | undefined {
  const version = /^v?(\d+\.\d+\.\d+)$/.exec(String(entry.tag_name ?? entry.version))?.[1];
  if (version === undefined || entry.draft === true || entry.prerelease === true || entry.is_prerelease === true)
    return undefined;
  const assets = Array.isArray(entry.assets) ? (entry.assets as Record<string, unknown>[]) : [];
  const times = [entry.published_at, entry.timestamp_created, entry.timestamp_updated, ...assets.map((asset) => asset.updated_at)]; // biome-ignore format: one list
  const known = times.map((time) => Date.parse(String(time))).filter((time) => !Number.isNaN(time));
  // An invalid date is never old enough.
  return { version, at: new Date(known.length === 0 ? Number.NaN : Math.max(...known)) };
}

/** The hashes that the publisher states for one version, by platform; a platform without a file has none. */
export async function statedHashes(
  tool: LockedTool,
  version: string,
  options: DownloadOptions,
): Promise<Map<string, { readonly file: string; readonly sha256: string }>> {
  const fill = (template: string, file = '') => template.replaceAll('{version}', version).replaceAll('{file}', file);
  const files = Object.entries(tool.platforms).map(([platform, { file }]) => ({ platform, file: fill(file) }));
  const perFile = tool.checksums.includes('{file}');
  const lists = new Map<string, string>();
  for (const { file } of perFile ? files : files.slice(0, 1)) {
    const address = fill(tool.url, fill(tool.checksums, file));
    // A list per file is missing where the file is; one list for all has to be there.
    const list = await text(address, options).catch((error: unknown) => {
      if (perFile) return '';
      throw error;
    });
    for (const [name, sha256] of publishedHashes(list)) lists.set(name, sha256);
  }
  return new Map(
    files.flatMap(({ platform, file }) => {
      const sha256 = lists.get(file);
      return sha256 === undefined ? [] : [[platform, { file, sha256 }]];
    }),
  );
}
