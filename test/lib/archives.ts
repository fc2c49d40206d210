/** Archives as publishers make them, and as nobody should. */
import { crc32, deflateRawSync, gzipSync } from 'node:zlib';

export interface ZipEntry {
  readonly name: string;
  readonly content?: Buffer | string;
  /** Unix mode with the type of the file; default a regular one. */
  readonly mode?: number;
  /** What the directory claims instead of the truth. */
  readonly claims?: {
    readonly packed?: number;
    readonly bytes?: number;
    readonly crc?: number;
    readonly flags?: number;
    readonly method?: number;
  };
  /** Name in the entry's own header. */
  readonly localName?: string;
  /** Points at the data of the entry before it. */
  readonly overlaps?: boolean;
}

/** A zip archive as release archives are: deflated entries, a central directory, an end record. */
export function zip(entries: readonly ZipEntry[], { behind = '' } = {}): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  let lastOffset = 0;
  for (const { name, content = '', mode = 0o100755, claims = {}, localName = name, overlaps = false } of entries) {
    const plain = Buffer.from(content);
    const packed = deflateRawSync(plain);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(claims.flags ?? 0, 2);
    common.writeUInt16LE(claims.method ?? 8, 4);
    common.writeUInt32LE(claims.crc ?? crc32(plain), 10);
    common.writeUInt32LE(claims.packed ?? packed.length, 14);
    common.writeUInt32LE(claims.bytes ?? plain.length, 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), common, Buffer.from(localName), packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(mode * 65_536, 6);
    rest.writeUInt32LE(overlaps ? lastOffset : offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0003'), common, rest, Buffer.from(name)]));
    if (overlaps) continue;
    locals.push(local);
    lastOffset = offset;
    offset += local.length;
  }
  const end = Buffer.alloc(18);
  end.writeUInt16LE(directory.length, 4);
  end.writeUInt16LE(directory.length, 6);
  end.writeUInt32LE(Buffer.concat(directory).length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, ...directory, Buffer.from('PK\u0005\u0006'), end, Buffer.from(behind)]);
}

export interface TarEntry {
  readonly name: string;
  readonly content?: Buffer | string;
  /** `0` file, `1` hard link, `2` symbolic link, `3` device, `5` folder, `x` extension. */
  readonly type?: string;
  readonly linkName?: string;
  readonly prefix?: string;
  /** In the header, whatever the content. */
  readonly bytes?: number;
}

export function tar(entries: readonly TarEntry[], { end = true } = {}): Buffer {
  const blocks = entries.flatMap(({ name, content = '', type = '0', linkName = '', prefix = '', bytes }) => {
    const data = Buffer.from(content);
    const header = Buffer.alloc(512);
    header.write(name, 0);
    header.write('0000755\0', 100);
    header.write(`${(bytes ?? data.length).toString(8).padStart(11, '0')}\0`, 124);
    header.write('00000000000\0', 136);
    header.fill(' ', 148, 156);
    header.write(type, 156);
    header.write(linkName, 157);
    header.write('ustar\u000000', 257);
    header.write(prefix, 345);
    const sum = header.reduce((total, byte) => total + byte, 0);
    header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
    return [header, data, Buffer.alloc((512 - (data.length % 512)) % 512)];
  });
  return Buffer.concat([...blocks, ...(end ? [Buffer.alloc(1024)] : [])]);
}

export function tarGz(entries: readonly TarEntry[], options: { end?: boolean } = {}): Buffer {
  return gzipSync(tar(entries, options));
}
