import { deflateSync, inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { pngChunk, pngSignature, withPalette } from '../../scripts/lib/palette-png.ts';

/** Lines of pixels, each predicted by its own filter: none, left, up, average and Paeth. */
const lines = ['112', '122', '321', '213', '331'].map((line) => [...line].map(Number));
const colours: Readonly<Record<number, readonly number[]>> = { 1: [255, 255, 255], 2: [9, 105, 218], 3: [31, 35, 40] };
const bytes = lines.map((line) => line.flatMap((pixel) => colours[pixel] ?? []));

function filtered(y: number): number[] {
  return (bytes[y] ?? []).map((value, x) => {
    const [left, up, corner] = [bytes[y]?.[x - 3] ?? 0, bytes[y - 1]?.[x] ?? 0, bytes[y - 1]?.[x - 3] ?? 0];
    const nearest = [left, up, corner].toSorted(
      (a, b) => Math.abs(left + up - corner - a) - Math.abs(left + up - corner - b),
    );
    return (value - ([0, left, up, Math.floor((left + up) / 2), nearest[0]][y] ?? 0)) & 255;
  });
}

function png(header: readonly number[]): Buffer {
  const data = Buffer.from(bytes.flatMap((_, y) => [y, ...filtered(y)]));
  return Buffer.concat([
    pngSignature,
    pngChunk('IHDR', Buffer.from([0, 0, 0, 3, 0, 0, 0, 5, ...header])),
    pngChunk('IDAT', deflateSync(data)),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The data of a chunk of a PNG. */
function chunkOf(file: Buffer, type: string): Buffer {
  const at = file.indexOf(type);
  return file.subarray(at + 4, at + 4 + file.readUInt32BE(at - 4));
}

test('a picture of few colours is the same with a palette, whatever its filters', () => {
  const small = withPalette(png([8, 2, 0, 0, 0]));
  const palette = chunkOf(small, 'PLTE');
  const indexes = inflateSync(chunkOf(small, 'IDAT'));
  const rows = lines.map((_, y) => [...indexes.subarray(y * 4 + 1, y * 4 + 4)]);
  expect(rows.map((row) => row.flatMap((index) => [...palette.subarray(index * 3, index * 3 + 3)]))).toEqual(bytes);
  expect([...chunkOf(small, 'IHDR')]).toEqual([0, 0, 0, 3, 0, 0, 0, 5, 8, 3, 0, 0, 0]);
});

test.each([
  ['no PNG', Buffer.from('GIF89a')],
  ['with a palette already', png([8, 3, 0, 0, 0])],
  ['interlaced', png([8, 2, 0, 0, 1])],
  ['with 16 bits', png([16, 2, 0, 0, 0])],
])('a picture that is %s is refused', (_, file) => {
  expect(() => withPalette(file)).toThrow(/PNG/);
});
