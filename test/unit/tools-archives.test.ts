// Archives whose hash is the locked one can still be hostile: whoever publishes them may have been robbed of the key.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UserError } from '../../src/core/errors.ts';
import { extractProgram } from '../../src/tools/extract.ts';
import { tar, tarGz, zip } from '../lib/archives.ts';

let outer: string;
let folder: string;
beforeEach(() => {
  outer = mkdtempSync(join(tmpdir(), 'sluice-archives-'));
  folder = mkdtempSync(join(outer, 'inner-'));
});
afterEach(() => rmSync(outer, { recursive: true, force: true }));

const program = Buffer.from(`#!/bin/sh\necho ${'well '.repeat(20_000)}\n`);
const noise = { name: 'LICENSE.txt', content: 'words' };
const good = { name: 'tool', content: program };

const extract = (archive: Buffer, file: string, member: string | undefined = 'tool', maximumBytes?: number) =>
  extractProgram(archive, { tool: 'tool', version: '1.2.3', file, ...(member === '' ? {} : { member }) }, join(folder, 'out'), maximumBytes); // biome-ignore format: one call

describe('the one program of an archive is written', () => {
  it.for([
    { name: 'zip', archive: zip([noise, good]), file: 'a.zip' },
    { name: 'zip with a folder', archive: zip([{ name: 'docs/', mode: 0o040755 }, good]), file: 'a.zip' },
    { name: 'zip of DOS, without modes', archive: zip([{ ...good, mode: 0 }]), file: 'a.zip' },
    { name: 'tar.gz', archive: tarGz([noise, good]), file: 'a.tar.gz' },
    { name: 'tar.gz, first of all', archive: tarGz([good, noise]), file: 'a.tar.gz' },
    {
      name: 'tar.gz of a folder',
      archive: tarGz([
        { name: './', type: '5' },
        { ...good, name: './tool' },
      ]),
      file: 'a.tar.gz',
    },
    {
      name: 'tar.gz in a folder',
      archive: tarGz([
        { name: 'linux-amd64/', type: '5' },
        { ...good, name: 'linux-amd64/tool' },
      ]),
      file: 'a.tar.gz',
      member: 'linux-amd64/tool',
    },
    {
      name: 'tar.gz with a prefix',
      archive: tarGz([{ ...good, prefix: 'x86' }]),
      file: 'a.tar.gz',
      member: 'x86/tool',
    },
    {
      name: 'tar.gz with times in an extension',
      archive: tarGz([{ name: 'PaxHeaders/tool', type: 'x', content: '30 mtime=1700000000.123456789\n' }, good]),
      file: 'a.tar.gz',
    },
    { name: 'tar.gz without an end', archive: tarGz([good], { end: false }), file: 'a.tar.gz' },
    { name: 'no archive', archive: program, file: 'tool-linux-amd64', member: '' },
  ])('$name', async ({ archive, file, member }) => {
    await extract(archive, file, member);
    expect(readFileSync(join(folder, 'out'))).toEqual(program);
    if (process.platform !== 'win32') expect(statSync(join(folder, 'out')).mode & 0o777).toBe(0o700);
    expect(readdirSync(folder)).toEqual(['out']);
  });
});

describe('an archive is refused as a whole, and nothing of it is left', () => {
  const evil = (name: string) => ({ name, content: 'evil' });
  const cases: { name: string; archive: Buffer; file?: string; says: string; maximumBytes?: number }[] = [
    ...['../out', 'a/../../out', '/etc/out', 'C:\\out', 'C:out', '..\\out', 'a\\..\\out', 'a/./out', 'a\u0000b', 'a\nb'].flatMap((name) => [
      { name: `zip: ${JSON.stringify(name)}`, archive: zip([good, evil(name)]), says: 'leads out of its folder' },
      ...(name.includes('\u0000') ? [] : [{ name: `tar: ${JSON.stringify(name)}`, archive: tarGz([good, evil(name)]), file: 'a.tar.gz', says: 'leads out of its folder' }]),
    ]),
    { name: 'zip: two of one name', archive: zip([good, evil('tool')]), says: 'two entries named "tool"' },
    { name: 'zip: two that only case tells apart', archive: zip([good, evil('TOOL')]), says: 'two entries named "TOOL"' },
    { name: 'tar: two of one name', archive: tarGz([good, evil('tool')]), file: 'a.tar.gz', says: 'two entries named "tool"' },
    { name: 'tar: the same by another way', archive: tarGz([good, evil('./tool')]), file: 'a.tar.gz', says: 'two entries' },
    { name: 'zip: symbolic link', archive: zip([good, { ...evil('link'), mode: 0o120777 }]), says: '"link" is a link' },
    { name: 'zip: the program is a link', archive: zip([{ name: 'tool', content: '/bin/sh', mode: 0o120777 }]), says: 'is a link' },
    { name: 'zip: device', archive: zip([good, { ...evil('null'), mode: 0o020666 }]), says: 'a device' },
    ...(['1', '2', '3', '4', '6', '7', 'S', 'L'] as const).map((type) => ({
      name: `tar: type ${type}`,
      archive: tarGz([good, { name: 'x', type, linkName: '../../out' }]),
      file: 'a.tar.gz',
      says: 'is a link, a device or of an unknown type',
    })),
    {
      name: 'tar: a link that the program would be written through',
      archive: tarGz([{ name: 'tool', type: '2', linkName: '../../out' }, good]),
      file: 'a.tar.gz',
      says: '"tool" is a link',
    },
    {
      name: 'tar: a name in an extension',
      archive: tarGz([{ name: 'x', type: 'x', content: '20 path=../../evil\n' }, good]),
      file: 'a.tar.gz',
      says: 'names an entry in an extension',
    },
    { name: 'zip: no program', archive: zip([noise]), says: 'holds no file tool' },
    { name: 'zip: the program is a folder', archive: zip([{ name: 'tool/', mode: 0o040755 }]), says: 'holds no file tool' },
    { name: 'tar: no program', archive: tarGz([noise]), file: 'a.tar.gz', says: 'holds no file tool' },
    { name: 'tar: empty', archive: tarGz([]), file: 'a.tar.gz', says: 'holds no file tool' },
    { name: 'zip: more than it says', archive: zip([{ ...good, claims: { bytes: 10 } }]), says: 'larger than the archive says' },
    { name: 'zip: less than it says', archive: zip([{ ...good, claims: { bytes: 200_000 } }]), says: 'is damaged' },
    { name: 'zip: another checksum', archive: zip([{ ...good, claims: { crc: 1 } }]), says: 'is damaged' },
    { name: 'zip: encrypted', archive: zip([{ ...good, claims: { flags: 1 } }]), says: 'is encrypted' },
    { name: 'zip: unknown method', archive: zip([{ ...good, claims: { method: 93 } }]), says: 'packed in an unknown way' },
    { name: 'zip: two names for one entry', archive: zip([{ ...good, localName: 'evil' }]), says: 'otherwise than its directory' },
    { name: 'zip: two entries in one place', archive: zip([{ ...noise, name: 'tool' }, { ...noise, name: 'b', overlaps: true }]), says: 'otherwise than its directory' },
    { name: 'zip: entries that overlap', archive: zip([{ ...good, claims: { packed: 400 } }, noise]), says: 'its entries overlap' },
    { name: 'zip: something behind it', archive: zip([good], { behind: 'more' }), says: 'something behind it' },
    { name: 'zip: cut', archive: zip([noise, good]).subarray(0, 200), says: 'is not a zip file' },
    { name: 'zip: a page', archive: Buffer.from('<html>Not found</html>'), says: 'is not a zip file' },
    { name: 'tar: a page', archive: Buffer.from('<html>Not found</html>'), file: 'a.tar.gz', says: 'incorrect header check' },
    { name: 'tar: cut', archive: tarGz([good]).subarray(0, 100), file: 'a.tar.gz', says: 'unexpected end of file' },
    { name: 'tar: cut before it was packed', archive: gzipSync(tar([good]).subarray(0, 5000)), file: 'a.tar.gz', says: 'ends in the middle' },
    { name: 'tar: not a tar file', archive: gzipSync('x'.repeat(2000)), file: 'a.tar.gz', says: 'not a tar file' },
    { name: 'tar: a size that is none', archive: gzipSync(changed(tar([good]), 124, '\u0080')), file: 'a.tar.gz', says: 'not a tar file' },
    { name: 'zip: too large', archive: zip([good]), maximumBytes: 99_999, says: 'larger than 99999 bytes' },
    { name: 'tar: too large', archive: tarGz([good]), file: 'a.tar.gz', maximumBytes: 99_999, says: 'larger than 99999 bytes' },
    { name: 'zip: too many entries', archive: zip([good, ...Array.from({ length: 1000 }, (_, index) => evil(`f${index}`))]), says: 'more than 1000 entries' },
    { name: 'tar: too many entries', archive: tarGz([good, ...Array.from({ length: 1000 }, (_, index) => evil(`f${index}`))]), file: 'a.tar.gz', says: 'more than 1000 entries' },
  ]; // biome-ignore format: a table

  it.for(cases)('$name', async ({ archive, file = 'a.zip', says, maximumBytes }) => {
    const error: unknown = await extract(archive, file, 'tool', maximumBytes).catch((reason: unknown) => reason);
    if (!(error instanceof UserError)) throw error;
    expect(error.reason).toBe('tool-archive-refused');
    expect(error.message).toContain(`tool: the archive ${file} of tool 1.2.3 is refused: `);
    expect(error.message).toContain(says);
    expect(error.message).toMatch(/Nothing of it was run\. Please report it/);
    expect([readdirSync(folder), readdirSync(outer).length, existsSync(join(outer, 'out'))]).toEqual([[], 1, false]);
  });

  it('a bomb costs neither disk nor memory', async () => {
    const zeros = Buffer.alloc(64 * 1024 * 1024);
    const before = process.memoryUsage.rss();
    const bomb = zip([{ name: 'tool', content: zeros, claims: { bytes: 1000 } }]);
    await expect(extract(bomb, 'a.zip')).rejects.toThrow('larger than the archive says');
    const tarBomb = tarGz([{ name: 'tool', content: zeros }]);
    await expect(extract(tarBomb, 'a.tar.gz', 'tool', 1000)).rejects.toThrow('larger than 1000 bytes');
    expect(process.memoryUsage.rss() - before).toBeLessThan(400 * 1024 * 1024);
  });

  it('a file that is there already is not written through', async () => {
    await extract(zip([good]), 'a.zip');
    await expect(extract(zip([evil('tool')]), 'a.zip')).rejects.toThrow('EEXIST');
    expect(readFileSync(join(folder, 'out'))).toEqual(program);
  });
});

function changed(data: Buffer, at: number, value: string): Buffer {
  data.write(value, at, 'latin1');
  return data;
}
