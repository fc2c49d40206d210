import { createGunzip } from 'node:zlib';
import { entryNames } from './names.ts';

/**
 * Reads one file out of a tar.gz archive and refuses archives that no publisher of a program writes: with links, devices, or
 * names in extensions. The format: POSIX.1-2017, pax, "ustar Interchange Format"; GNU tar differs in the magic and the prefix.
 */

const blockBytes = 512;
const maximumExtensionBytes = 65_536;
const damaged = 'it is not a tar file, or damaged';

/** Of everything in the archive together. */
const maximumUnpackedBytes = 1024 ** 3;

interface Header {
  readonly name: string;
  readonly type: string;
  readonly bytes: number;
}

/**
 * @param member exact path of the wanted file
 * @param maximumBytes of that file
 * @param write called with its bytes in order, before the rest of the archive has been checked
 * @throws Error whose message continues "the archive is refused: …"
 */
export async function extractTarGz(
  archive: Buffer,
  member: string,
  maximumBytes: number,
  write: (chunk: Uint8Array) => void,
): Promise<void> {
  const names = entryNames();
  const gunzip = createGunzip();
  gunzip.end(archive);
  let found = false;
  let ended = false;
  let unpacked = 0;
  /** What is left of the current entry, and of the blank space up to the next block. */
  let left = 0;
  let padding = 0;
  let sink: ((chunk: Buffer) => void) | undefined;
  let pending = Buffer.alloc(0);
  const begin = (header: Header) => {
    left = header.bytes;
    padding = (blockBytes - (header.bytes % blockBytes)) % blockBytes;
    sink = undefined;
    if (header.type === 'x' || header.type === 'g') {
      if (header.bytes > maximumExtensionBytes) throw new Error('it holds an extension of unusual size');
      const parts: Buffer[] = [];
      sink = (chunk) => {
        parts.push(Buffer.from(chunk));
        if (left === chunk.length) checkExtension(Buffer.concat(parts));
      };
      return;
    }
    const name = names.add(header.name);
    if (header.type === '5') return;
    if (header.type !== '0' && header.type !== '\0')
      throw new Error(`its entry ${JSON.stringify(header.name)} is a link, a device or of an unknown type, not a file`);
    if (name !== member) return;
    if (header.bytes > maximumBytes) throw new Error(`${member} is larger than ${maximumBytes} bytes`);
    found = true;
    sink = write;
  };
  for await (const chunk of gunzip as AsyncIterable<Buffer>) {
    unpacked += chunk.length;
    if (unpacked > maximumUnpackedBytes) throw new Error(`it unpacks to more than ${maximumUnpackedBytes} bytes`);
    if (ended) continue;
    let data = pending.length === 0 ? chunk : Buffer.concat([pending, chunk]);
    while (data.length > 0 && !ended) {
      if (left > 0) {
        const part = data.subarray(0, left);
        sink?.(part);
        left -= part.length;
        data = data.subarray(part.length);
      } else if (padding > 0) {
        const skipped = Math.min(padding, data.length);
        padding -= skipped;
        data = data.subarray(skipped);
      } else if (data.length < blockBytes) {
        break;
      } else {
        const header = readHeader(data.subarray(0, blockBytes));
        data = data.subarray(blockBytes);
        if (header === undefined) ended = true;
        else begin(header);
      }
    }
    pending = Buffer.from(data);
  }
  if (!ended && (left > 0 || padding > 0 || pending.length > 0)) throw new Error('it ends in the middle of an entry');
  if (!found) throw new Error(`it holds no file ${member}`);
}

/** @returns undefined for the block of zeros that ends an archive */
function readHeader(block: Buffer): Header | undefined {
  if (block.every((byte) => byte === 0)) return undefined;
  let sum = 0;
  for (let index = 0; index < blockBytes; index += 1) sum += index >= 148 && index < 156 ? 32 : (block[index] ?? 0);
  if (octal(block, 148, 8) !== sum) throw new Error(damaged);
  const isPosix = block.toString('latin1', 257, 263) === 'ustar\0';
  const prefix = isPosix ? text(block, 345, 155) : '';
  const name = text(block, 0, 100);
  return {
    name: prefix === '' ? name : `${prefix}/${name}`,
    type: block.toString('latin1', 156, 157),
    bytes: octal(block, 124, 12),
  };
}

function text(block: Buffer, at: number, length: number): string {
  const field = block.subarray(at, at + length);
  const end = field.indexOf(0);
  return field.toString('utf8', 0, end === -1 ? length : end);
}

function octal(block: Buffer, at: number, length: number): number {
  const field = text(block, at, length).trim();
  if (!/^[0-7]+$/.test(field)) throw new Error(damaged);
  return Number.parseInt(field, 8);
}

/** Times and comments are let pass; a name, a link or a size would change what the entry is. */
function checkExtension(records: Buffer): void {
  if (/(^|\n)\d+ (path|linkpath|size|GNU\.\w+(\.\w+)*)=/.test(records.toString('utf8')))
    throw new Error('it names an entry in an extension');
}
