/** The digest that binds a review to a plan. */
import { createHmac } from 'node:crypto';
import type { ByteSource } from '../core/json-scanner.ts';
import type { PlanDocument, Span } from './plan/model.ts';

/**
 * HMAC-SHA-256, in hex, over each member of the plan but `timestamp`, in the order of their names, as
 * `NAME \0 LENGTH \0 JSON`. `timestamp` is all in which the documents of two identical plans differ: the tool writes the
 * keys of its objects sorted, and without blanks. It is keyed so that nobody can guess a secret of few bits (a port, a
 * short password) from a public digest.
 */
export function planDigest({ source, members }: PlanDocument, key: string | Uint8Array): string {
  const hmac = createHmac('sha256', key);
  for (const [name, span] of [...members].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (name === 'timestamp') continue;
    hmac.update(`${name}\0${span[1] - span[0]}\0`);
    addSpan(hmac, source, span);
  }
  return hmac.digest('hex');
}

const chunkBytes = 1024 * 1024;

function addSpan(hmac: ReturnType<typeof createHmac>, source: ByteSource, [start, end]: Span): void {
  const chunk = Buffer.alloc(Math.min(chunkBytes, end - start));
  for (let position = start; position < end; ) {
    const read = source.read(chunk, 0, Math.min(chunk.length, end - position), position);
    // A file says so itself.
    if (read === 0) throw new Error('The plan became shorter while it was read');
    hmac.update(chunk.subarray(0, read));
    position += read;
  }
}
