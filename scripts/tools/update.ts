// Brings src/tools/tools.json up to date, on a machine that reaches the publishers and GitHub:
//   npm run tools:update                             takes what is newer, old enough and vouched for
//   npm run tools:update -- --dry-run                only says what it would take
//   npm run tools:update -- --only=helm,trivy
//   npm run tools:update -- --take=terraform=1.14.9  takes this version beside the default
//
// A hash is taken when the publisher states it today and lock files of two owners, who are not the publisher, have it too.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { DownloadOptions } from '../../src/tools/download.ts';
import { type LockedTool, type LockedVersion, newestFirst, type ToolLock } from '../../src/tools/lock.ts';
import { fillMarks, table } from '../lib/action-files.ts';
import { type PublishedRelease, releasesOf, statedHashes, text } from './publishers.ts';
import { testimonyOf } from './witness.ts';

export interface UpdateOptions extends DownloadOptions {
  readonly now: Date;
  /** Names of tools; all without it. */
  readonly only?: readonly string[];
  /** Versions to take whatever the newest is, by tool. */
  readonly take?: ReadonlyMap<string, string>;
}

export interface Finding {
  readonly tool: string;
  /** `taken` into the lock, nothing to do (`current`), or `refused`. */
  readonly outcome: 'taken' | 'current' | 'refused';
  readonly version: string;
  /** What a reviewer of the change should know, one line each. */
  readonly notes: readonly string[];
}

const dayMs = 24 * 60 * 60 * 1000;
const leastOwners = 2;
/** Without this platform a version is of no use to most. */
const essential = 'linux-x64';

/** Asks everybody and returns the lock as it should be; it is the same object when nothing changes. */
export async function updateLock(
  lock: ToolLock,
  options: UpdateOptions,
): Promise<{ readonly lock: ToolLock; readonly findings: readonly Finding[] }> {
  let updated = lock;
  const findings: Finding[] = [];
  const wanted = options.take === undefined ? undefined : [...options.take.keys()];
  const names = options.only ?? wanted ?? Object.keys(lock.tools);
  const unknown = names.filter((name) => !Object.hasOwn(lock.tools, name));
  if (unknown.length > 0)
    throw new Error(`unknown tool ${unknown.join(', ')}; there are ${Object.keys(lock.tools).join(', ')}`);
  for (const name of names) {
    const tool = lock.tools[name];
    if (tool === undefined) continue;
    const { finding, entry } = await updateTool(name, tool, lock.cooldownDays, options).catch((error: unknown) => ({
      finding: refused(name, options.take?.get(name) ?? '', [error instanceof Error ? error.message : String(error)]),
      entry: undefined,
    }));
    findings.push(finding);
    if (entry !== undefined) updated = { ...updated, tools: { ...updated.tools, [name]: entry } };
  }
  return { lock: updated, findings };
}

interface Outcome {
  readonly finding: Finding;
  readonly entry?: LockedTool;
}

async function updateTool(
  name: string,
  tool: LockedTool,
  cooldownDays: number,
  options: UpdateOptions,
): Promise<Outcome> {
  const releases = await releasesOf(tool, options);
  const isOldEnough = ({ at }: PublishedRelease) => options.now.getTime() - at.getTime() >= cooldownDays * dayMs;
  const wanted = options.take?.get(name);
  const newer = releases.filter(({ version }) => newestFirst(version, tool.default) < 0);
  const tooNew = newer.filter((release) => !isOldEnough(release)).map((release) => waits(release, cooldownDays));
  const release = wanted === undefined ? newer.find(isOldEnough) : releases.find(({ version }) => version === wanted);
  if (release === undefined) {
    if (wanted !== undefined) return { finding: refused(name, wanted, ['the publisher lists no such release']) };
    return { finding: { tool: name, outcome: 'current', version: tool.default, notes: tooNew } };
  }
  if (!isOldEnough(release)) return { finding: refused(name, release.version, [waits(release, cooldownDays)]) };
  const { locked, notes } = await vouchedFor(tool, release, options);
  if (locked === undefined) return { finding: refused(name, release.version, [...tooNew, ...notes]) };
  const versions = Object.entries({ ...tool.versions, [release.version]: locked });
  versions.sort(([a], [b]) => newestFirst(a, b));
  const isNewest = newestFirst(release.version, tool.default) < 0;
  return {
    finding: { tool: name, outcome: 'taken', version: release.version, notes: [...tooNew, ...notes] },
    entry: {
      ...tool,
      default: isNewest && wanted === undefined ? release.version : tool.default,
      versions: Object.fromEntries(versions),
    },
  };
}

/** The hashes of a release that enough owners vouch for, or none when anybody contradicts. */
async function vouchedFor(
  tool: LockedTool,
  { version, at }: PublishedRelease,
  options: UpdateOptions,
): Promise<{ readonly locked?: LockedVersion; readonly notes: readonly string[] }> {
  const stated = await statedHashes(tool, version, options);
  const notes: string[] = [];
  const witnesses = await Promise.all(
    tool.witnesses.map(async (template) => {
      const witness = template.replaceAll('{version}', version);
      const [repository = '', path = ''] = witness.split(':');
      const address = `https://raw.githubusercontent.com/${repository}/HEAD/${path}`;
      const content = await text(address, options).catch((error: unknown) => {
        notes.push(`${witness} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
        return '';
      });
      return { witness, owner: repository.split('/')[0] ?? '', content };
    }),
  );
  const sha256: Record<string, string> = {};
  const sources = new Set<string>();
  let contradicted = false;
  for (const [platform, { file, sha256: hash }] of stated) {
    const known = tool.versions[version]?.sha256[platform];
    if (known !== undefined && known !== hash) {
      contradicted = true;
      notes.push(`${platform}: the publisher states ${hash} for ${file}, and ${known} was locked before`);
    }
    const needle = file.includes(version) ? file : `v${version}/${file}`;
    const heard = witnesses.map((witness) => ({ ...witness, says: testimonyOf(witness.content, needle, hash) }));
    for (const { witness, says } of heard.filter(({ says }) => says === 'disagrees')) {
      contradicted = true;
      notes.push(
        `${platform}: ${witness} ${says}: it has another hash than ${hash}, which the publisher states for ${file}`,
      );
    }
    const agreeing = heard.filter(({ says }) => says === 'agrees');
    const owners = new Set(agreeing.map(({ owner }) => owner));
    if (owners.size < leastOwners) {
      notes.push(`${platform}: left out, ${owners.size} of ${leastOwners} owners have the hash of ${file}`);
      continue;
    }
    sha256[platform] = hash;
    for (const { witness } of agreeing) sources.add(witness);
  }
  if (contradicted) return { notes: ['nothing is taken, because somebody contradicts:', ...notes] };
  if (sha256[essential] === undefined) return { notes: [`nothing is taken without ${essential}:`, ...notes] };
  return { locked: { released: at.toISOString().slice(0, 10), sources: [...sources], sha256 }, notes };
}

function refused(tool: string, version: string, notes: readonly string[]): Finding {
  return { tool, outcome: 'refused', version, notes };
}

function waits({ version, at }: PublishedRelease, cooldownDays: number): string {
  const time = Number.isNaN(at.getTime()) ? 'at an unknown time' : `on ${at.toISOString().slice(0, 10)}`;
  return `${version} was released ${time}, less than ${cooldownDays} days ago, and has to wait`;
}

/** The file as our formatter wants it: lists of words on one line where they fit. */
export function lockText(lock: ToolLock): string {
  const text = JSON.stringify(lock, null, 2).replace(
    /^( *)(.*)\[\n\s+("[^[\]{}]*")\n\s+\]/gm,
    (whole, blank, start, list) => {
      const line = `${blank}${start}[${String(list).replaceAll(/,\n\s+/g, ', ')}]`;
      return line.length < 120 ? line : whole;
    },
  );
  return `${text}\n`;
}

const systems = { linux: 'Linux', darwin: 'macOS', windows: 'Windows' };

/** The table of docs/tools.md. */
export function lockTable(lock: ToolLock): string {
  const rows = Object.entries(lock.tools).map(([name, tool]) => {
    const others = Object.keys(tool.versions).filter((version) => version !== tool.default);
    const platforms = Object.keys(tool.versions[tool.default]?.sha256 ?? {});
    const parts = Object.entries(systems).map(([key, system]) => {
      const processors = platforms.filter((platform) => platform.startsWith(`${key}-`)).map((platform) => platform.slice(key.length + 1)); // biome-ignore format: one expression
      return processors.length === 0 ? '' : `${system} ${processors.join(', ')}`;
    });
    return [name, tool.default, others.join(', '), parts.filter((part) => part !== '').join('; ')];
  });
  return table(['Tool', 'Default', 'Also', 'Platforms of the default'], rows);
}

/** The findings for a terminal. */
export function findingLines(findings: readonly Finding[]): string[] {
  const words = { taken: 'takes', current: 'keeps', refused: 'REFUSES' };
  return findings.flatMap(({ tool, outcome, version, notes }) => [
    `${tool}: ${words[outcome]} ${version}`.trimEnd(),
    ...notes.map((note) => `  ${note}`),
  ]);
}

if (import.meta.main) {
  const textOption = { type: 'string' } as const;
  const { values } = parseArgs({ options: { 'dry-run': { type: 'boolean' }, only: textOption, take: textOption } });
  const file = fileURLToPath(new URL('../../src/tools/tools.json', import.meta.url));
  const before = JSON.parse(readFileSync(file, 'utf8')) as ToolLock;
  const [tool = '', version = ''] = values.take?.split('=') ?? [];
  const { lock, findings } = await updateLock(before, {
    now: new Date(),
    ...(values.only === undefined ? {} : { only: values.only.split(',') }),
    ...(values.take === undefined ? {} : { take: new Map([[tool, version]]) }),
  });
  console.log(findingLines(findings).join('\n'));
  if (lock !== before && values['dry-run'] !== true) {
    writeFileSync(file, lockText(lock));
    const page = fileURLToPath(new URL('../../docs/tools.md', import.meta.url));
    writeFileSync(page, fillMarks(readFileSync(page, 'utf8'), { tools: lockTable(lock) }, 'docs/tools.md'));
    console.log('Wrote src/tools/tools.json and docs/tools.md. Review the difference, then npm run bundle.');
  }
  if (findings.some(({ outcome }) => outcome === 'refused')) process.exitCode = 1;
}
