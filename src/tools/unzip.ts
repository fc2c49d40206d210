import { crc32, createInflateRaw } from 'node:zlib';
import { entryNames } from './names.ts';

/**
 * Reads one file out of a zip archive and refuses archives that no publisher of a program writes: with links, with parts
 * that overlap, encrypted, or in several volumes. The format: PKWARE's APPNOTE.TXT, sections 4.3.6 to 4.3.16.
 */

interface Entry {
  readonly name: string;
  readonly rawName: Buffer;
  readonly isFolder: boolean;
  readonly method: number;
  readonly crc: number;
  readonly packedBytes: number;
  readonly bytes: number;
  readonly offset: number;
}

const endBytes = 22;
const centralBytes = 46;
const localBytes = 30;
const [stored, deflated] = [0, 8];

/**
 * @param member exact path of the wanted file
 * @param maximumBytes of the unpacked file
 * @param write called with its bytes in order
 * @throws Error whose message continues "the archive is refused: …"
 */
export async function extractZip(
  archive: Buffer,
  member: string,
  maximumBytes: number,
  write: (chunk: Uint8Array) => void,
): Promise<void> {
  const { entries, directory } = readDirectory(archive);
  const wanted = entries.find(({ name, isFolder }) => name === member && !isFolder);
  if (wanted === undefined) throw new Error(`it holds no file ${member}`);
  if (wanted.bytes > maximumBytes) throw new Error(`${member} is larger than ${maximumBytes} bytes`);
  // Each entry ends before the next begins: overlapping ones are how a small file claims petabytes.
  const ordered = entries.map((entry) => ({ entry, start: dataOf(archive, entry) }));
  ordered.sort((a, b) => a.entry.offset - b.entry.offset);
  ordered.forEach(({ entry, start }, index) => {
    const next = ordered[index + 1]?.entry.offset ?? directory;
    if (start + entry.packedBytes > next) throw new Error('its entries overlap');
  });
  const start = dataOf(archive, wanted);
  const packed = archive.subarray(start, start + wanted.packedBytes);
  let bytes = 0;
  let crc = 0;
  for await (const chunk of wanted.method === stored ? [packed] : inflated(packed)) {
    bytes += chunk.length;
    if (bytes > wanted.bytes) throw new Error(`${member} is larger than the archive says`);
    crc = crc32(chunk, crc);
    write(chunk);
  }
  if (bytes !== wanted.bytes || crc !== wanted.crc) throw new Error(`${member} is damaged`);
}

function inflated(packed: Buffer): AsyncIterable<Buffer> {
  const inflate = createInflateRaw();
  inflate.end(packed);
  return inflate;
}

function readDirectory(archive: Buffer): { readonly entries: Entry[]; readonly directory: number } {
  const end = archive.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
  if (end === -1 || end + endBytes > archive.length) throw new Error('it is not a zip file');
  const count = archive.readUInt16LE(end + 10);
  const directory = archive.readUInt32LE(end + 16);
  if (
    archive.readUInt32LE(end + 4) !== 0 ||
    archive.readUInt16LE(end + 8) !== count ||
    directory === 0xffffffff ||
    end + endBytes + archive.readUInt16LE(end + 20) !== archive.length
  )
    throw new Error('it is a zip file in several volumes, in the 64-bit format or with something behind it');
  const names = entryNames();
  const entries: Entry[] = [];
  let at = directory;
  for (let index = 0; index < count; index += 1) {
    if (archive.toString('latin1', at, at + 4) !== 'PK\u0001\u0002') throw new Error('its directory is damaged');
    const entry = readEntry(archive, at);
    entries.push({ ...entry, name: names.add(entry.rawName.toString('utf8')) });
    at += centralBytes + entry.rawName.length + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  if (at !== end) throw new Error('its directory is damaged');
  return { entries, directory };
}

function readEntry(archive: Buffer, at: number): Omit<Entry, 'name'> {
  const rawName = archive.subarray(at + centralBytes, at + centralBytes + archive.readUInt16LE(at + 28));
  const flags = archive.readUInt16LE(at + 8);
  const method = archive.readUInt16LE(at + 10);
  const type = (archive.readUInt32LE(at + 38) >>> 16) & 0o170000;
  const shown = JSON.stringify(rawName.toString('utf8').slice(0, 200));
  if (type !== 0 && type !== 0o100000 && type !== 0o040000)
    throw new Error(`its entry ${shown} is a link or a device, not a file`);
  if ((flags & 1) !== 0) throw new Error(`its entry ${shown} is encrypted`);
  if (method !== stored && method !== deflated) throw new Error(`its entry ${shown} is packed in an unknown way`);
  const [packedBytes, bytes, offset] = [20, 24, 42].map((field) => archive.readUInt32LE(at + field)) as [
    number,
    number,
    number,
  ];
  if (method === stored && packedBytes !== bytes) throw new Error(`its entry ${shown} has two sizes`);
  const isFolder = type === 0o040000 || rawName.at(-1) === 0x2f;
  return { rawName, isFolder, method, crc: archive.readUInt32LE(at + 16), packedBytes, bytes, offset };
}

/** Where the data of an entry begins; its own header has to agree with the directory. */
function dataOf(archive: Buffer, { rawName, offset, method }: Entry): number {
  const nameAt = offset + localBytes;
  const nameLength = archive.readUInt16LE(offset + 26);
  if (
    archive.toString('latin1', offset, offset + 4) !== 'PK\u0003\u0004' ||
    archive.readUInt16LE(offset + 8) !== method ||
    !archive.subarray(nameAt, nameAt + nameLength).equals(rawName)
  )
    throw new Error('an entry says otherwise than its directory');
  return nameAt + nameLength + archive.readUInt16LE(offset + 28);
}
