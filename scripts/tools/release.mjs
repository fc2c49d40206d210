// The official release of a tool: a zip file whose sha256 is locked in lock.json. No hash, no download.
import { createHash } from 'node:crypto';
import { chmodSync, writeFileSync } from 'node:fs';
import { get as httpsGet } from 'node:https';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';

const maximumBytes = 300 * 1024 * 1024;

/** @returns {string} such as `linux_amd64`, as in the names of the release files */
export function releasePlatform() {
  const system = { win32: 'windows' }[process.platform] ?? process.platform;
  const processor = { x64: 'amd64' }[process.arch] ?? process.arch;
  return `${system}_${processor}`;
}

/**
 * Downloads a release, compares its sha256 with the locked one and writes one program out of it.
 *
 * @param {{ version: string, release: { url: string, sha256: Record<string, string> } }} tool an entry of lock.json
 * @param {string} program the entry in the zip file
 * @param {string} folder
 * @param {(url: string) => Promise<Buffer>} [get] whence the bytes come; what they are worth is decided here
 * @throws {Error} with the reason in one line
 */
export async function installRelease({ version, release }, program, folder, get = download) {
  const platform = releasePlatform();
  const expected = release.sha256[`${version}/${platform}`];
  if (!/^[0-9a-f]{64}$/.test(expected ?? '')) {
    throw new Error(`no sha256 is locked for version ${version} on ${platform}, so its download is refused`);
  }
  const archive = await get(release.url.replaceAll('{version}', version).replaceAll('{platform}', platform));
  const found = createHash('sha256').update(archive).digest('hex');
  if (found !== expected) throw new Error(`the download has sha256 ${found}, locked is ${expected}: refused`);
  const file = join(folder, program);
  writeFileSync(file, entryOf(archive, program));
  chmodSync(file, 0o755);
}

/** @param {string} url */
function download(url) {
  return new Promise((resolve, reject) => {
    const sent = httpsGet(url, { timeout: 30_000 }, (response) => {
      if (response.statusCode !== 200) {
        response.resume();
        reject(new Error(`${new URL(url).host} answered ${response.statusCode}`));
        return;
      }
      const chunks = [];
      let length = 0;
      response.on('data', (chunk) => {
        chunks.push(chunk);
        length += chunk.length;
        if (length > maximumBytes) sent.destroy(new Error('the download is larger than 300 MB'));
      });
      response.on('end', () => resolve(Buffer.concat(chunks)));
      response.on('error', reject);
    });
    sent.on('timeout', () => sent.destroy(new Error(`${new URL(url).host} did not answer within 30 s`)));
    sent.on('error', (error) =>
      reject(new Error(error.message || error.code || `${new URL(url).host} is out of reach`)),
    );
  });
}

/**
 * One file of a zip archive (APPNOTE.TXT: end record PK\5\6, central directory PK\1\2, local header PK\3\4).
 *
 * @param {Buffer} zip
 * @param {string} name
 * @returns {Buffer}
 */
function entryOf(zip, name) {
  const end = zip.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
  if (end === -1) throw new Error('the download is not a zip file');
  let at = zip.readUInt32LE(end + 16);
  for (let index = zip.readUInt16LE(end + 10); index > 0; index -= 1) {
    const nameLength = zip.readUInt16LE(at + 28);
    if (zip.toString('utf8', at + 46, at + 46 + nameLength) === name) {
      const local = zip.readUInt32LE(at + 42);
      const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
      const packed = zip.subarray(start, start + zip.readUInt32LE(at + 20));
      return zip.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed, { maxOutputLength: maximumBytes });
    }
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  throw new Error(`the download holds no ${name}`);
}
