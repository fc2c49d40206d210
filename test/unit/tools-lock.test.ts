// The lock as it is shipped, and what it answers.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lockedRelease, newestFirst, platformKey, type ToolLock } from '../../src/tools/lock.ts';
import shipped from '../../src/tools/tools.json' with { type: 'json' };

const lock: ToolLock = shipped;
const tools = Object.entries(lock.tools);
const versions = tools.flatMap(([tool, entry]) =>
  Object.entries(entry.versions).map(([version, locked]) => ({ tool, version, entry, ...locked })),
);

describe('the lock', () => {
  it.for(versions)('says who vouches for $tool $version', ({ sources, sha256, released, entry, version }) => {
    const owners = new Set(sources.map((source) => /^([\w.-]+)\/[\w.-]+:[\w./-]+$/.exec(source)?.[1]));
    expect(owners.size).toBeGreaterThanOrEqual(2);
    expect(owners).not.toContain(undefined);
    const publisher = /github\.com\/([^/]+)\//.exec(entry.url)?.[1] ?? 'hashicorp';
    expect(owners, 'the publisher is no witness of its own').not.toContain(publisher);
    expect(Date.parse(released)).toBeGreaterThan(Date.parse('2024-01-01'));
    expect(Object.values(sha256).filter((hash) => !/^[0-9a-f]{64}$/.test(hash))).toEqual([]);
    expect(Object.keys(sha256)).toContain('linux-x64');
    expect(Object.keys(sha256).filter((platform) => !(platform in entry.platforms))).toEqual([]);
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it('has no hash twice', () => {
    const hashes = versions.flatMap(({ sha256 }) => Object.values(sha256));
    expect(new Set(hashes).size).toBe(hashes.length);
  });

  it.for(tools.map(([tool, entry]) => ({ tool, entry })))('asks for $tool over https, newest first', ({ entry }) => {
    expect(entry.url).toMatch(/^https:\/\/[^{]+\/.*\{file\}$/);
    expect(entry.releases).toMatch(/^https:\/\//);
    const names = Object.keys(entry.versions);
    expect(names).toEqual(names.toSorted(newestFirst));
    expect(names).toContain(entry.default);
    expect(new Set(entry.witnesses.map((witness) => witness.split('/')[0])).size).toBeGreaterThanOrEqual(2);
  });

  it('has what the set-up of this repository installs', () => {
    const own = JSON.parse(readFileSync(new URL('../../scripts/tools/lock.json', import.meta.url), 'utf8')) as {
      readonly terraform: { readonly version: string };
    };
    expect(lockedRelease(lock, 'terraform', own.terraform.version, 'linux-x64').version).toBe(own.terraform.version);
  });
});

describe('a wish', () => {
  it.for([
    { tool: 'terraform', platform: 'linux-x64', url: 'https://releases.hashicorp.com/terraform/VERSION/terraform_VERSION_linux_amd64.zip', member: 'terraform' },
    { tool: 'opentofu', platform: 'windows-x64', url: 'https://github.com/opentofu/opentofu/releases/download/vVERSION/tofu_VERSION_windows_amd64.zip', member: 'tofu.exe' },
    { tool: 'helm', platform: 'darwin-arm64', url: 'https://get.helm.sh/helm-vVERSION-darwin-arm64.tar.gz', member: 'darwin-arm64/helm' },
    { tool: 'trivy', platform: 'linux-arm64', url: 'https://github.com/aquasecurity/trivy/releases/download/vVERSION/trivy_VERSION_Linux-ARM64.tar.gz', member: 'trivy' },
    { tool: 'syft', platform: 'darwin-x64', url: 'https://github.com/anchore/syft/releases/download/vVERSION/syft_VERSION_darwin_amd64.tar.gz', member: 'syft' },
    { tool: 'cosign', platform: 'linux-x64', url: 'https://github.com/sigstore/cosign/releases/download/vVERSION/cosign-linux-amd64', member: undefined },
    { tool: 'kubeconform', platform: 'windows-arm64', url: 'https://github.com/yannh/kubeconform/releases/download/vVERSION/kubeconform-windows-arm64.zip', member: 'kubeconform.exe' },
  ])('without a version is the default: $tool on $platform', ({ tool, platform, url, member }) => {
    const version = lock.tools[tool]?.default ?? '';
    const release = lockedRelease(lock, tool, undefined, platform);
    expect([release.version, release.member]).toEqual([version, member]);
    expect(release.url).toBe(url.replaceAll('VERSION', version));
    expect(release.sha256).toBe(lock.tools[tool]?.versions[version]?.sha256[platform]);
  }); // biome-ignore format: a table

  it.for([
    { wanted: '1.11', found: '1.11.4' },
    { wanted: '1.13', found: '1.13.5' },
    { wanted: '1.13.3', found: '1.13.3' },
    { wanted: '1.15', found: '1.15.9' },
    { wanted: '1', found: '1.15.9' },
  ])('for terraform $wanted is $found', ({ wanted, found }) => {
    expect(lockedRelease(lock, 'terraform', wanted, 'linux-x64').version).toBe(found);
  });

  it('for a line is its newest version that this platform has', () => {
    expect(lockedRelease(lock, 'helm', '4.2', 'windows-x64').version).toBe('4.2.4');
    expect(() => lockedRelease(lock, 'helm', '4.2.3', 'windows-x64')).toThrow(
      'version: helm 4.2.3 cannot be installed on windows-x64: its hash is locked for linux-x64, linux-arm64, darwin-x64, darwin-arm64 only.',
    );
  });

  it.for([
    ['linux', 'x64', 'linux-x64'],
    ['win32', 'arm64', 'windows-arm64'],
    ['darwin', 'arm64', 'darwin-arm64'],
  ] as const)('on %s %s is for %s', ([platform, arch, key]) => {
    expect(platformKey(platform, arch)).toBe(key);
  });

  it('tells newer from older by numbers, not letters', () => {
    expect(['1.9.0', '1.15.9', '1.15.10', '2.0.0', '1.2'].sort(newestFirst)).toEqual(['2.0.0', '1.15.10', '1.15.9', '1.9.0', '1.2']); // biome-ignore format: one line
  });
});
