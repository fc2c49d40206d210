/** The digest that binds a review to a plan. */
import { createHmac } from 'node:crypto';
import { canonicalJson, type Json, parseJson } from './plan/json.ts';

/**
 * HMAC-SHA-256, in hex, over the canonical JSON of a plan without `timestamp`: that is the only key in which two identical
 * plans differ. It is keyed so that nobody can guess a secret of few bits (a port, a short password) from a public digest.
 * @param plan The bytes or the text of `terraform show -json`, or the document parsed by `parseJson`.
 * @throws SyntaxError when the bytes are no JSON.
 */
export function planDigest(plan: Uint8Array | string | { readonly document: Json }, key: string | Uint8Array): string {
  const document =
    typeof plan === 'string'
      ? parseJson(plan)
      : plan instanceof Uint8Array
        ? parseJson(new TextDecoder('utf-8').decode(plan))
        : plan.document;
  return createHmac('sha256', key)
    .update(canonicalJson(document, ['timestamp']))
    .digest('hex');
}
