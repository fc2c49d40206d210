// The lock is brought up to date over servers on this machine that stand in for publishers and GitHub.
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fillMarks } from '../../scripts/lib/action-files.ts';
import { findingLines, lockTable, lockText, type UpdateOptions, updateLock } from '../../scripts/tools/update.ts';
import { publishedHashes, testimonyOf } from '../../scripts/tools/witness.ts';
import type { LockedTool, ToolLock } from '../../src/tools/lock.ts';
import { serve } from './http-client/loopback.ts';

beforeEach(() => {
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
});

const now = new Date('2026-11-22T12:00:00Z');
const hashOf = (digit: string) => digit.repeat(64);
const [linux, darwin, windows, old] = ['a', 'b', 'c', 'd'].map(hashOf) as [string, string, string, string];

const tool: LockedTool = {
  program: 'tool',
  url: 'https://releases.test/tool/{version}/{file}',
  checksums: 'tool_{version}_SHA256SUMS',
  releases: 'https://api.test/tool?limit=20',
  default: '1.2.0',
  platforms: {
    'linux-x64': { file: 'tool_{version}_linux_amd64.zip', member: 'tool' },
    'darwin-arm64': { file: 'tool_{version}_darwin_arm64.zip', member: 'tool' },
    'windows-x64': { file: 'tool_{version}_windows_amd64.zip', member: 'tool.exe' },
  },
  witnesses: ['ann/dots:aqua.json', 'bob/tap:mise.lock', 'cy/bucket:{version}/tool.json'],
  versions: { '1.2.0': { released: '2026-01-01', sources: ['ann/dots:aqua.json', 'bob/tap:mise.lock'], sha256: { 'linux-x64': old } } }, // biome-ignore format: one line
};
const lock: ToolLock = { cooldownDays: 7, tools: { tool } };

const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000).toISOString();
const github = (version: string, days: number, more = {}) => ({ tag_name: `v${version}`, published_at: daysAgo(days), prerelease: false, draft: false, assets: [], ...more }); // biome-ignore format: one line

/** What stands where, by the path that the loopback server sees. */
interface World {
  releases: unknown;
  sums: string | undefined;
  ann: string | undefined;
  bob: string | undefined;
  cy: string | undefined;
}

const world = (version = '1.3.0'): World => ({
  releases: [github(version, 30), github('1.2.0', 300)],
  sums: `${linux}  tool_${version}_linux_amd64.zip\n${darwin} *tool_${version}_darwin_arm64.zip\n${windows}  tool_${version}_windows_amd64.zip\n`,
  ann: JSON.stringify(
    {
      checksums: Object.entries({ linux_amd64: linux, darwin_arm64: darwin }).map(([platform, hash]) => ({
        id: `http/releases.test/tool/${version}/tool_${version}_${platform}.zip`,
        checksum: hash.toUpperCase(),
        algorithm: 'sha256',
      })),
    },
    null,
    2,
  ),
  bob: `[tools.tool."platforms.linux-x64"]\nchecksum = "sha256:${linux}"\nurl = "https://releases.test/tool/${version}/tool_${version}_linux_amd64.zip"\n\n[tools.tool."platforms.macos-arm64"]\nchecksum = "sha256:${darwin}"\nurl = "https://releases.test/tool/${version}/tool_${version}_darwin_arm64.zip"\n`,
  cy: `"url": "https://releases.test/tool/${version}/tool_${version}_windows_amd64.zip",\n"hash": "${windows}"\n`,
});

async function update(state: World, options: Partial<UpdateOptions> = {}, before = lock) {
  const version = '1.3.0';
  const pages: Record<string, string | undefined> = {
    '/api.test/tool?limit=20': JSON.stringify(state.releases),
    [`/releases.test/tool/${version}/tool_${version}_SHA256SUMS`]: state.sums,
    '/raw.githubusercontent.com/ann/dots/HEAD/aqua.json': state.ann,
    '/raw.githubusercontent.com/bob/tap/HEAD/mise.lock': state.bob,
    [`/raw.githubusercontent.com/cy/bucket/HEAD/${version}/tool.json`]: state.cy,
  };
  const server = await serve((response, { url }) => {
    const page = pages[url];
    response.writeHead(page === undefined ? 404 : 200).end(page ?? 'not here');
  });
  const tuning = { maxAttempts: 1, attemptTimeoutMs: 2_000, deadlineMs: 3_000 };
  return { ...(await updateLock(before, { now, origin: server.url, tuning, ...options })), server };
}

describe('an update', () => {
  it('takes what the publisher states and two owners have, and leaves the rest out', async () => {
    const { lock: after, findings } = await update(world());
    expect(findingLines(findings)).toEqual([
      'tool: takes 1.3.0',
      '  windows-x64: left out, 1 of 2 owners have the hash of tool_1.3.0_windows_amd64.zip',
    ]);
    expect(after.tools.tool).toEqual({
      ...tool,
      default: '1.3.0',
      versions: {
        '1.3.0': {
          released: '2026-10-23',
          sources: ['ann/dots:aqua.json', 'bob/tap:mise.lock'],
          sha256: { 'linux-x64': linux, 'darwin-arm64': darwin },
        },
        ...tool.versions,
      },
    });
    expect(Object.keys(after.tools.tool?.versions ?? {})).toEqual(['1.3.0', '1.2.0']);
    expect(lock.tools.tool).toBe(tool);
  });

  it('has nothing to do when the default is the newest', async () => {
    const { lock: after, findings } = await update({ ...world(), releases: [github('1.2.0', 300)] });
    expect(after).toBe(lock);
    expect(findingLines(findings)).toEqual(['tool: keeps 1.2.0']);
  });

  it.for<{ name: string; releases: unknown; takes: string; note?: string }>([
    { name: 'released yesterday', releases: [github('1.3.0', 1)], takes: 'keeps 1.2.0', note: '1.3.0 was released on 2026-11-21, less than 7 days ago, and has to wait' },
    { name: 'a second short of seven days old', releases: [github('1.3.0', 7 - 1 / 86_400)], takes: 'keeps 1.2.0', note: 'has to wait' },
    { name: 'seven days old', releases: [github('1.3.0', 7)], takes: 'takes 1.3.0' },
    { name: 'old, with a file that was exchanged yesterday', releases: [github('1.3.0', 90, { assets: [{ updated_at: daysAgo(90) }, { updated_at: daysAgo(1) }] })], takes: 'keeps 1.2.0', note: 'has to wait' },
    { name: 'of an unknown time', releases: [github('1.3.0', 90, { published_at: null })], takes: 'keeps 1.2.0', note: 'released at an unknown time' },
    { name: 'old enough, beside one that is not', releases: [github('1.4.0', 2), github('1.3.0', 20)], takes: 'takes 1.3.0', note: '1.4.0 was released' },
    { name: 'a candidate or a draft', releases: [github('1.4.0-rc1', 90), github('1.3.1', 90, { prerelease: true }), github('1.3.0', 90, { draft: true })], takes: 'keeps 1.2.0' },
    { name: 'listed as HashiCorp lists', releases: [{ version: '1.3.0', timestamp_created: daysAgo(40), timestamp_updated: daysAgo(30), is_prerelease: false }, { version: '1.4.0-beta1', is_prerelease: true, timestamp_created: daysAgo(30) }], takes: 'takes 1.3.0' },
    { name: 'older than the default', releases: [github('1.1.9', 10)], takes: 'keeps 1.2.0' },
  ])('of a version $name: $takes', async ({ releases, takes, note }) => {
    const { findings } = await update({ ...world(), releases });
    const lines = findingLines(findings);
    expect(lines[0]).toBe(`tool: ${takes}`);
    expect(lines.join('\n')).toContain(note ?? '');
  }); // biome-ignore format: a table

  const other = hashOf('e');
  it.for<{ name: string; change: (state: World) => Partial<World>; note: string }>([
    { name: 'one owner has another hash', change: ({ ann }) => ({ ann: ann?.replace(linux.toUpperCase(), other) }), note: 'linux-x64: ann/dots:aqua.json disagrees' },
    { name: 'of another platform, too', change: ({ bob }) => ({ bob: bob?.replace(darwin, other) }), note: 'darwin-arm64: bob/tap:mise.lock disagrees' },
    { name: 'the publisher states another', change: ({ sums }) => ({ sums: sums?.replace(linux, other) }), note: 'nothing is taken, because somebody contradicts' },
    { name: 'only one owner knows it', change: () => ({ bob: 'nothing' }), note: 'linux-x64: left out, 1 of 2 owners' },
    { name: 'a lock file is gone', change: () => ({ bob: undefined }), note: 'bob/tap:mise.lock cannot be read' },
    { name: 'the publisher states none', change: () => ({ sums: 'see the web site' }), note: 'nothing is taken without linux-x64' },
    { name: 'the list of hashes is gone', change: () => ({ sums: undefined }), note: 'status 404' },
    { name: 'the list of releases is no list', change: () => ({ releases: { message: 'rate limit' } }), note: 'is no list of releases' },
  ])('takes nothing when $name', async ({ change, note }) => {
    const state = world();
    const { lock: after, findings } = await update({ ...state, ...change(state) });
    expect(after).toBe(lock);
    expect(findings.map(({ outcome }) => outcome)).toEqual(['refused']);
    expect(findingLines(findings).join('\n')).toContain(note);
  }); // biome-ignore format: a table

  it('takes two files of one owner for one', async () => {
    const tools = { tool: { ...tool, witnesses: ['ann/dots:aqua.json', 'ann/dots:aqua.json'] } };
    const { findings } = await update(world(), {}, { ...lock, tools });
    expect(findingLines(findings).join('\n')).toContain('linux-x64: left out, 1 of 2 owners');
  });

  it('takes a version that is asked for beside the default, but not before its time', async () => {
    const { lock: after } = await update(world(), { take: new Map([['tool', '1.3.0']]) });
    expect([after.tools.tool?.default, Object.keys(after.tools.tool?.versions ?? {})]).toEqual(['1.2.0', ['1.3.0', '1.2.0']]);
    const young = await update({ ...world(), releases: [github('1.3.0', 3)] }, { take: new Map([['tool', '1.3.0']]) });
    expect([young.lock, young.findings[0]?.outcome]).toEqual([lock, 'refused']);
    const unknown = await update(world(), { take: new Map([['tool', '9.9.9']]) });
    expect(findingLines(unknown.findings)).toEqual(['tool: REFUSES 9.9.9', '  the publisher lists no such release']);
  }); // biome-ignore format: long lists

  it('does not let the publisher exchange what is locked', async () => {
    const locked = {
      '1.3.0': { released: '2026-10-01', sources: [], sha256: { 'linux-x64': other } },
      ...tool.versions,
    };
    const { lock: after, findings } = await update(world(), { take: new Map([['tool', '1.3.0']]) }, { ...lock, tools: { tool: { ...tool, versions: locked } } }); // biome-ignore format: one call
    expect(after.tools.tool?.versions['1.3.0']?.sha256['linux-x64']).toBe(other);
    expect(findingLines(findings).join('\n')).toContain(`and ${other} was locked before`);
  });

  it('knows no other tool', async () => {
    await expect(update(world(), { only: ['toool'] })).rejects.toThrow('unknown tool toool; there are tool');
  });
});

describe('a lock file of others', () => {
  const file = 'tool_1.3.0_linux_amd64.zip';
  it.for([
    { name: 'aqua', text: `"id": "http/x/${file}",\n"checksum": "${linux.toUpperCase()}",`, says: 'agrees' },
    { name: 'mise', text: `checksum = "sha256:${linux}"\nurl = "https://x/${file}"`, says: 'agrees' },
    { name: 'Scoop', text: `"url": "https://x/${file}",\n"hash": "${linux}"`, says: 'agrees' },
    { name: 'one line', text: `"https://x/${file}": "${linux}"`, says: 'agrees' },
    { name: 'winget', text: `- Architecture: x64\n  InstallerUrl: https://x/${file}\n  InstallerSha256: ${linux.toUpperCase()}`, says: 'agrees' },
    { name: 'another hash', text: `"https://x/${file}": "${darwin}"`, says: 'disagrees' },
    { name: 'another hash, beside a line with ours', text: `"https://x/${file}": "${darwin}"\n"https://x/b.zip": "${linux}"`, says: 'disagrees' },
    { name: 'no hash', text: `"https://x/${file}"`, says: 'silent' },
    { name: 'the hash far away', text: `https://x/${file}\n\n\n\n${linux}`, says: 'silent' },
    { name: 'another version', text: `https://x/tool_1.3.01_linux_amd64.zip ${linux}`, says: 'silent' },
    { name: 'a longer name', text: `https://x/my${file} ${linux}\nhttps://x/${file}.sig ${linux}`, says: 'silent' },
    { name: 'a longer number', text: `https://x/${file} ${linux}0`, says: 'silent' },
    { name: 'nothing', text: '', says: 'silent' },
  ])('$name $says', ({ text, says }) => {
    expect(testimonyOf(text, file, linux)).toBe(says);
  }); // biome-ignore format: a table
});

describe('a list of a publisher', () => {
  it('is read as sha256sum writes it', () => {
    const text = `${linux}  a.zip\r\n${darwin.toUpperCase()} *b.tar.gz\nnot a line\n${windows.slice(1)}  c.zip\n`;
    expect([...publishedHashes(text)]).toEqual([
      ['a.zip', linux],
      ['b.tar.gz', darwin],
    ]);
  });
});

describe('the lock', () => {
  const read = (file: string) =>
    readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8').replaceAll('\r\n', '\n');
  const text = read('src/tools/tools.json');

  it('is written as it is kept', () => {
    expect(lockText(JSON.parse(text) as ToolLock)).toBe(text);
  });

  it('is shown in the documentation', () => {
    const page = read('docs/tools.md');
    expect(fillMarks(page, { tools: lockTable(JSON.parse(text) as ToolLock) }, 'docs/tools.md')).toBe(page);
  });
});
