import { createHash } from 'node:crypto';
import { closeSync, openSync, writeSync } from 'node:fs';
import type { Value } from './plan-values.ts';

/** A JSON file that is written piece by piece, as Go would write it. */
export type JsonFile = ReturnType<typeof createJsonFile>;

/** Holds no more than 1 MiB, and counts and hashes what it writes. */
export function createJsonFile(file: string) {
  const descriptor = openSync(file, 'w');
  const hash = createHash('sha256');
  // One for the whole file: fresh buffers would pile up until they are collected.
  const buffer = Buffer.allocUnsafe(2 ** 20);
  let [bytes, filled] = [0, 0];
  const flush = () => {
    const chunk = buffer.subarray(0, filled);
    hash.update(chunk);
    for (let at = 0; at < filled; ) at += writeSync(descriptor, chunk, at);
    bytes += filled;
    filled = 0;
  };
  /** @param text At most 340,000 characters. */
  const write = (text: string) => {
    // A character takes up to three bytes.
    if (filled + text.length * 3 > buffer.length) flush();
    filled += buffer.write(text, filled, 'utf8');
  };
  const json = (value: Value) => write(goJson(value));
  return {
    write,
    json,
    /** Elements with commas between them; `undefined` is left out. */
    list<T>(items: () => Iterable<T>, element: (item: T) => Value | undefined): void {
      let first = true;
      for (const item of items()) {
        const value = element(item);
        if (value === undefined) continue;
        write(`${first ? '' : ','}${goJson(value)}`);
        first = false;
      }
    },
    close(): void {
      flush();
      closeSync(descriptor);
    },
    result: () => ({ bytes, sha256: hash.digest('hex') }),
  };
}

/** Go writes `<`, `>` and `&` as escapes. */
function goJson(value: Value): string {
  return JSON.stringify(value).replace(/[<>&]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`);
}
