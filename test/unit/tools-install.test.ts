// The installer against a server of releases on this machine, with a small program that is packed on the fly.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setDefaultCACertificates } from 'node:tls';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { UserError } from '../../src/core/errors.ts';
import { selfSigned } from '../../src/lab/certificates.ts';
import { installTool } from '../../src/tools/install.ts';
import { platformKey, type ToolLock } from '../../src/tools/lock.ts';
import { type InstallMode, provideTool } from '../../src/tools/provide.ts';
import { tarGz, zip } from '../lib/archives.ts';
import { closedPort, createAuthority, cut, type Handler, serve } from './http-client/loopback.ts';

let folder: string;
let output: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sluice-install-'));
  vi.stubEnv('RUNNER_TEMP', join(folder, 'temp'));
  vi.stubEnv('RUNNER_TOOL_CACHE', join(folder, 'cache'));
  vi.stubEnv('GITHUB_WORKSPACE', '');
  mkdirSync(join(folder, 'temp'));
  output = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    output += String(text);
    return true;
  });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const script = (says: string) => `#!/bin/sh\necho ${says}\n`;
const here = platformKey();
const exe = process.platform === 'win32' ? '.exe' : '';
const member = `tool${exe}`;

const right = zip([
  { name: 'LICENSE.txt', content: 'words' },
  { name: member, content: script('right') },
]);
const other = zip([{ name: member, content: script('of another architecture') }]);
const evil = zip([{ name: member, content: script('evil') }]);
const file = `tool_1.2.3_${here}.zip`;

/** What tools.json would say of a tool whose release file for this machine is the given one. */
function lockOf(bytes: Buffer, name = '{version}'): ToolLock {
  const hash = sha256(bytes);
  const packed = name.endsWith('-raw') ? {} : { member };
  return {
    cooldownDays: 7,
    tools: {
      thing: {
        program: 'tool',
        url: 'https://releases.test/thing/{version}/{file}',
        checksums: 'SHA256SUMS',
        releases: 'https://releases.test/thing',
        default: '1.2.3',
        platforms: {
          [here]: { file: name === '{version}' ? `tool_{version}_${here}.zip` : name, ...packed },
          'plan9-x64': { file: 'tool_plan9.zip', member: 'tool' },
        },
        witnesses: [],
        versions: {
          '1.2.3': { released: '2026-01-01', sources: [], sha256: { [here]: hash } },
          '1.2.10': { released: '2026-01-01', sources: [], sha256: { 'plan9-x64': hash } },
          '1.1.0': { released: '2026-01-01', sources: [], sha256: { [here]: 'not a hash' } },
        },
      },
    },
  };
}

const send =
  (bytes: Buffer, type = 'application/zip'): Handler =>
  (response) => {
    response.writeHead(200, { 'content-type': type, 'content-length': bytes.length });
    response.end(bytes);
  };
const quick = { maxAttempts: 2, attemptTimeoutMs: 2_000, deadlineMs: 3_000, backoff: { baseMs: 1, capMs: 2 } };

async function releases(handler: Handler, lock = lockOf(right)) {
  const server = await serve(handler);
  return { server, options: { origin: server.url, lock, tuning: quick } };
}

/** The files below a folder, relative. */
const filesIn = (below: string): string[] =>
  existsSync(below) ? readdirSync(below, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map(({ name }) => name).sort() : []; // biome-ignore format: one expression

const cacheFolder = () => join(folder, 'cache', 'sluice-thing', '1.2.3', process.arch);

async function refusal(attempt: Promise<unknown>): Promise<UserError> {
  try {
    await attempt;
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error('it was installed');
}

const says = (path: string) => execFileSync(path, { encoding: 'utf8' });

describe('a release', () => {
  it('is downloaded, checked, kept and unpacked into a folder of its own', async () => {
    const { server, options } = await releases(send(right));
    const tool = await installTool('thing', undefined, options);
    expect(server.requests.map(({ url }) => url)).toEqual([`/releases.test/thing/1.2.3/${file}`]);
    expect(tool).toEqual({
      name: 'tool',
      path: expect.stringContaining(join(folder, 'temp')),
      version: '1.2.3',
      origin: { from: 'download', file, sha256: sha256(right), isLocked: true },
    });
    expect(readFileSync(tool.path, 'utf8')).toBe(script('right'));
    expect(readdirSync(dirname(tool.path))).toEqual([member]);
    expect(readFileSync(join(cacheFolder(), file))).toEqual(right);
    if (process.platform === 'win32') return;
    expect(says(tool.path)).toBe('right\n');
    expect([tool.path, dirname(tool.path)].map((path) => statSync(path).mode & 0o777)).toEqual([0o700, 0o700]);
  });

  it('comes from the tool cache the next time, checked again', async () => {
    const { server, options } = await releases(send(right));
    const first = await installTool('thing', '1.2', options);
    const second = await installTool('thing', '1.2.3', options);
    expect(server.requests).toHaveLength(1);
    expect(second.origin).toEqual({ from: 'cache', file, sha256: sha256(right), isLocked: true });
    expect(second.path).not.toBe(first.path);
    expect(readFileSync(second.path, 'utf8')).toBe(script('right'));
  });

  it.for([
    {
      name: 'a tar.gz',
      bytes: tarGz([{ name: member, content: script('packed') }]),
      file: 'tool.tar.gz',
      content: 'packed',
    },
    { name: 'the program itself', bytes: Buffer.from(script('bare')), file: 'tool-raw', content: 'bare' },
  ])('may be $name', async ({ bytes, file: name, content }) => {
    const { options } = await releases(send(bytes), lockOf(bytes, name));
    const tool = await installTool('thing', undefined, options);
    expect(readFileSync(tool.path, 'utf8')).toBe(script(content));
  });

  it('is taken although the tool cache cannot be written, or there is none', async () => {
    const { options } = await releases(send(right));
    writeFileSync(join(folder, 'cache'), 'a file');
    expect((await installTool('thing', undefined, options)).origin.from).toBe('download');
    vi.stubEnv('RUNNER_TOOL_CACHE', undefined);
    expect((await installTool('thing', undefined, options)).origin.from).toBe('download');
  });

  it('may be elsewhere, where the publisher says', async () => {
    const { server, options } = await releases((response, seen) => {
      if (seen.url !== '/elsewhere') response.writeHead(302, { location: '/elsewhere' }).end();
      else send(right)(response, seen, 1);
    });
    expect((await installTool('thing', undefined, options)).origin.from).toBe('download');
    expect(server.requests).toHaveLength(2);
  });
});

describe('nothing is unpacked, run or kept', () => {
  const cases: { name: string; handler: Handler; reason: string; says: (string | RegExp)[]; asked?: number; maxBytes?: number }[] = [
    { name: 'when one byte differs', handler: send(Buffer.concat([right, Buffer.of(0)])), reason: 'tool-hash-mismatch', says: [`locked is ${sha256(right)}`, 'sha256 ', 'Look for a proxy'] },
    { name: 'when it is the file of another architecture', handler: send(other), reason: 'tool-hash-mismatch', says: [`has ${other.length} bytes and sha256 ${sha256(other)}`] },
    { name: 'when it is a page with 200', handler: send(Buffer.from('<html>Please sign in</html>'), 'text/html; charset=utf-8'), reason: 'tool-hash-mismatch', says: [', an HTML page,'] },
    { name: 'when it is empty', handler: send(Buffer.alloc(0)), reason: 'tool-hash-mismatch', says: ['has 0 bytes'] },
    { name: 'when it is cut', handler: (response) => cut(response, 'PK'), reason: 'tool-not-downloaded', says: ['the connection was closed after 2 of 1000 bytes'], asked: 2 },
    { name: 'when it is not there', handler: (response) => response.writeHead(404).end('no'), reason: 'tool-not-downloaded', says: ['status 404'] },
    { name: 'when the server fails', handler: (response) => response.writeHead(503).end(), reason: 'tool-not-downloaded', says: ['status 503'], asked: 2 },
    { name: 'when it never ends to redirect', handler: (response) => response.writeHead(302, { location: '/again' }).end(), reason: 'tool-not-downloaded', says: ['more than 5 redirects'], asked: 6 },
    { name: 'when it is larger than anything expected', handler: send(right), maxBytes: 100, reason: 'tool-not-downloaded', says: ['larger than 100 bytes'] },
    { name: 'when it announces no size and never ends', handler: endless, maxBytes: 1_000_000, reason: 'tool-not-downloaded', says: ['larger than 1000000 bytes'] },
    { name: 'when nothing comes', handler: () => {}, reason: 'tool-not-downloaded', says: [/within \d/] },
  ]; // biome-ignore format: a table

  it.for(cases)('$name', async ({ handler, reason, says: expected, asked = 1, maxBytes }) => {
    const { server, options } = await releases(handler);
    const tuning = { ...quick, attemptTimeoutMs: 300, deadlineMs: 600 };
    const error = await refusal(installTool('thing', undefined, { ...options, tuning, ...(maxBytes ? { maxBytes } : {}) })); // biome-ignore format: one call
    expect(error.reason).toBe(reason);
    expect(error.message).toContain(`tool: tool 1.2.3 for ${here}`);
    expect(error.message).toContain(`https://releases.test/thing/1.2.3/${file}`);
    for (const part of expected)
      expect(error.message).toEqual(
        typeof part === 'string' ? expect.stringContaining(part) : expect.stringMatching(part),
      );
    if (!error.message.includes('within')) expect(server.requests).toHaveLength(asked);
    expect([filesIn(join(folder, 'temp')), filesIn(join(folder, 'cache'))]).toEqual([[], []]);
  });

  it('when nobody answers', async () => {
    const origin = `http://127.0.0.1:${await closedPort()}`;
    const error = await refusal(installTool('thing', undefined, { origin, lock: lockOf(right), tuning: quick }));
    expect([error.reason, error.message]).toEqual(['tool-not-downloaded', expect.stringContaining('ECONNREFUSED')]);
    expect(error.message).toContain(
      'Check that the runner reaches releases.test, or install the tool in a step before',
    );
  });

  it('when the archive with the right hash leads out of its folder', async () => {
    const slip = zip([
      { name: member, content: 'x' },
      { name: '../../slipped', content: 'x' },
    ]);
    const { options } = await releases(send(slip), lockOf(slip));
    const error = await refusal(installTool('thing', undefined, options));
    expect(error.reason).toBe('tool-archive-refused');
    expect(filesIn(join(folder, 'temp'))).toEqual([]);
  });

  it.for([
    { name: 'a tool', tool: 'other', reason: 'tool-unknown', says: 'tool: other is not among the tools that can be installed: thing.' },
    { name: 'a version', wanted: '9.9', reason: 'tool-version-unknown', says: 'version: thing 9.9 cannot be installed: its hashes are not locked in this version of Sluice, those of 1.2.10, 1.2.3, 1.1.0 are.' },
    { name: 'the beginning of another version', wanted: '1.2.1', reason: 'tool-version-unknown', says: 'thing 1.2.1 cannot' },
    { name: 'a version for this platform', wanted: '1.2.10', reason: 'tool-platform-unknown', says: `thing 1.2.10 cannot be installed on ${here}: its hash is locked for plan9-x64 only.` },
    { name: 'a platform', platform: 'beos-x64', reason: 'tool-platform-unknown', says: 'on beos-x64' },
    { name: 'a hash that is one', wanted: '1.1.0', reason: 'tool-platform-unknown', says: 'thing 1.1.0 cannot' },
    { name: 'what every object has', tool: 'constructor', reason: 'tool-unknown', says: 'tool: constructor is not' },
  ])('and nobody is asked when the lock does not know $name', async ({ tool = 'thing', wanted, platform, reason, says: expected }) => {
    const { server, options } = await releases(send(right));
    const error = await refusal(installTool(tool, wanted, { ...options, ...(platform === undefined ? {} : { platform }) }));
    expect(error.reason).toBe(reason);
    expect(error.message).toContain(expected);
    expect(server.requests).toEqual([]);
  }); // biome-ignore format: a table
});

describe('the connection', () => {
  it('never leaves https', async () => {
    const authority = createAuthority();
    setDefaultCACertificates([authority.ca]);
    const plain = await serve(send(right));
    const secure = await serve((response) => response.writeHead(302, { location: `${plain.url}/tool.zip` }).end(), authority.issue(['127.0.0.1'])); // biome-ignore format: one call
    const error = await refusal(
      installTool('thing', undefined, { origin: secure.url, lock: lockOf(right), tuning: quick }),
    );
    expect(error.message).toContain('a redirect from https to http://127.0.0.1:');
    expect([secure.requests.length, plain.requests.length]).toEqual([1, 0]);
  });

  it('is trusted only with a certificate that is', async () => {
    const server = await serve(send(right), selfSigned(['127.0.0.1']));
    const error = await refusal(
      installTool('thing', undefined, { origin: server.url, lock: lockOf(right), tuning: quick }),
    );
    expect([error.reason, error.message]).toEqual([
      'tool-not-downloaded',
      expect.stringContaining('NODE_EXTRA_CA_CERTS'),
    ]);
    expect(server.requests).toEqual([]);
  });

  it.for(['http://releases.example.com', 'https://10.0.0.1', 'http://127.0.0.1.example.com'])('goes to the publisher, not to %s', async (origin) => {
    const error = await refusal(installTool('thing', undefined, { origin, lock: lockOf(right), tuning: quick }));
    expect(error.message).toContain('only this machine itself may stand in for them');
  }); // biome-ignore format: a table

  it('begins at https', async () => {
    const lock = lockOf(right);
    const thing = { ...lock.tools.thing, url: 'http://releases.test/{file}' } as ToolLock['tools'][string];
    const error = await refusal(
      installTool('thing', undefined, { lock: { ...lock, tools: { thing } }, tuning: quick }),
    );
    expect(error.message).toContain('programs are fetched over https only');
  });
});

describe('a poisoned tool cache', () => {
  const poisons: { name: string; poison: () => void; skip?: boolean }[] = [
    { name: 'another archive', poison: () => writeFileSync(join(cacheFolder(), file), evil) },
    { name: 'a cut archive', poison: () => writeFileSync(join(cacheFolder(), file), right.subarray(0, 100)) },
    { name: 'no archive, but marked complete', poison: () => rmSync(join(cacheFolder(), file)) },
    {
      name: 'a program beside the archive instead of it',
      poison: () => {
        rmSync(join(cacheFolder(), file));
        writeFileSync(join(cacheFolder(), member), script('evil'), { mode: 0o755 });
      },
    },
    {
      name: 'a link',
      skip: process.platform === 'win32',
      poison: () => {
        rmSync(join(cacheFolder(), file));
        writeFileSync(join(folder, 'evil.zip'), evil);
        symlinkSync(join(folder, 'evil.zip'), join(cacheFolder(), file));
      },
    },
    {
      name: 'a folder',
      poison: () => {
        rmSync(join(cacheFolder(), file));
        mkdirSync(join(cacheFolder(), file));
      },
    },
  ];

  it.for(poisons.filter(({ skip }) => !skip))('with $name is emptied and filled again', async ({ poison }) => {
    const { server, options } = await releases(send(right));
    await installTool('thing', undefined, options);
    poison();
    const tool = await installTool('thing', undefined, options);
    expect([tool.origin.from, readFileSync(tool.path, 'utf8')]).toEqual(['download', script('right')]);
    expect(output).toContain('::warning::tool 1.2.3 in the tool cache ');
    expect(server.requests).toHaveLength(2);
    expect(filesIn(cacheFolder())).toEqual([file]);
    expect(readFileSync(join(cacheFolder(), file))).toEqual(right);
  });

  it.for(poisons.filter(({ skip }) => !skip))(
    'with $name is refused where nothing can be downloaded',
    async ({ poison }) => {
      const { options } = await releases(send(right));
      await installTool('thing', undefined, options);
      poison();
      const error = await refusal(
        installTool('thing', undefined, { ...options, origin: `http://127.0.0.1:${await closedPort()}` }),
      );
      expect(error.reason).toBe('tool-not-downloaded');
      expect(filesIn(cacheFolder())).toEqual([]);
    },
  );

  it('changes nothing that is in use: each use has a copy of its own', async () => {
    const { options } = await releases(send(right));
    const tool = await installTool('thing', undefined, options);
    writeFileSync(join(cacheFolder(), file), evil);
    expect(readFileSync(tool.path, 'utf8')).toBe(script('right'));
  });
});

it('nothing of the installer is loaded before something is installed', () => {
  const program =
    "await import('./src/tools/terraform.ts'); console.log(process.moduleLoadList.filter((name) => /^NativeModule (zlib|https?|tls)$/.test(name)).join())";
  const root = join(import.meta.dirname, '..', '..');
  const options = { cwd: root, encoding: 'utf8', env: { PATH: process.env.PATH } } as const;
  expect(execFileSync(process.execPath, ['--input-type=module', '--eval', program], options)).toBe('\n');
  const installer = program.replace('terraform.ts', 'install.ts');
  expect(execFileSync(process.execPath, ['--input-type=module', '--eval', installer], options)).toContain('zlib');
});

describe.skipIf(process.platform === 'win32')('a program on PATH', () => {
  const found = () => join(folder, 'bin', 'thing');
  const put = (path: string, version: string) => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, script(version));
    chmodSync(path, 0o755);
    vi.stubEnv('PATH', `${dirname(path)}:/bin`);
  };
  /** Of a tool that no lock knows: what is not on PATH ends with that error. */
  const want = (wanted: string | undefined, install: InstallMode) =>
    provideTool({
      tool: 'thing',
      program: 'thing',
      wanted,
      install,
      versionOf: async ({ path }) => /\d+\.\d+\.\d+/.exec(says(path))?.[0],
    });

  it.for<[string | undefined, InstallMode]>([
    [undefined, 'auto'],
    ['1.2', 'auto'],
    ['1.2.3', 'never'],
  ])('is taken when %s is wanted and install is %s, with its hash for the record', async ([wanted, install]) => {
    put(found(), '1.2.3');
    expect(await want(wanted, install)).toEqual({
      name: 'thing',
      path: found(),
      version: '1.2.3',
      origin: { from: 'PATH', file: found(), sha256: sha256(readFileSync(found())), isLocked: false },
    });
    expect(output).toBe(
      `thing 1.2.3 of this machine: ${found()}, sha256 ${sha256(readFileSync(found()))}, not checked\n`,
    );
  });

  it.for<{ name: string; there?: string; wanted?: string; install: InstallMode; reason: string; says: string }>([
    { name: 'of another version', there: '1.2.3', wanted: '1.3', install: 'auto', reason: 'tool-unknown', says: '(thing 1.2.3 is on PATH and 1.3 is wanted.)' },
    { name: 'that only begins alike', there: '1.20.3', wanted: '1.2', install: 'auto', reason: 'tool-unknown', says: '(thing 1.20.3 is on PATH and 1.2 is wanted.)' },
    { name: 'that is not to be searched for', there: '1.2.3', install: 'always', reason: 'tool-unknown', says: '(PATH was not searched, as install says.)' },
    { name: 'that is missing', install: 'auto', reason: 'tool-unknown', says: '(thing is not installed on this runner.)' },
    { name: 'of another version, alone allowed', there: '1.2.3', wanted: '1.3', install: 'never', reason: 'wrong-tool-version', says: 'version: 1.3 is wanted, thing 1.2.3 is installed. Install the wanted version' },
    { name: 'that is missing, alone allowed', install: 'never', reason: 'tool-missing', says: 'tool: thing is not installed on this runner. Install it in a step before' },
    { name: 'that says no version', there: 'nothing', install: 'auto', reason: 'tool-broken', says: 'does not tell its version' },
  ])('$name is not taken', async ({ there, wanted, install, reason, says: expected }) => {
    vi.stubEnv('PATH', '/bin');
    if (there !== undefined) put(found(), there);
    const error = await refusal(want(wanted, install));
    expect(error.reason).toBe(reason);
    expect(error.message).toContain(expected);
    if (reason === 'tool-unknown') expect(output).toBe(`${expected.slice(1, -1)}\n`);
  }); // biome-ignore format: a table

  it('is not taken from the checked-out repository, whatever PATH says', async () => {
    const workspace = join(folder, 'work');
    put(join(workspace, 'bin', 'thing'), '1.2.3');
    vi.stubEnv('GITHUB_WORKSPACE', workspace);
    expect((await refusal(want(undefined, 'never'))).message).toContain('inside the checked-out repository');
    symlinkSync(join(workspace, 'bin'), join(folder, 'link'));
    vi.stubEnv('PATH', join(folder, 'link'));
    expect((await refusal(want(undefined, 'never'))).reason).toBe('tool-missing');
  });
});

function endless(response: Parameters<Handler>[0]): void {
  response.writeHead(200, { 'content-type': 'application/zip' });
  const more = () => {
    while (!response.destroyed && response.write(Buffer.alloc(65_536)));
  };
  response.on('drain', more);
  response.on('error', () => {});
  more();
}
