import { createHash } from 'node:crypto';
import { closeSync, openSync, writeSync } from 'node:fs';
import type { Value } from './plan-values.ts';

/** A JSON file that is written piece by piece, as Go would write it. */
export type JsonFile = ReturnType<typeof createJsonFile>;

/** Holds no more than the piece and 1 MiB, and counts and hashes what it writes. */
export function createJsonFile(file: string) {
  const descriptor = openSync(file, 'w');
  const hash = createHash('sha256');
  let [bytes, pending] = [0, ''];
  const flush = () => {
    const chunk = Buffer.from(pending, 'utf8');
    pending = '';
    hash.update(chunk);
    for (let at = 0; at < chunk.length; ) at += writeSync(descriptor, chunk, at);
    bytes += chunk.length;
  };
  const write = (text: string) => {
    pending += text;
    if (pending.length >= 2 ** 20) flush();
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
