/** Compact JSON Web Tokens as a relying party reads them (RFC 7519, RFC 7515): RS256 and nothing else. */
import { createPublicKey, type JsonWebKey, type KeyObject, verify } from 'node:crypto';

export type Claims = Readonly<Record<string, unknown>>;

export interface Jwt {
  readonly header: Readonly<Record<string, unknown>>;
  readonly claims: Claims;
  readonly input: string;
  readonly signature: Buffer;
}

/** JSON Web Key Set, as far as it is looked at. */
export interface KeySet {
  readonly keys: readonly (JsonWebKey & { readonly kid?: unknown })[];
}

/** @returns `undefined` for what is no token in three parts. */
export function readJwt(token: string): Jwt | undefined {
  const [header, payload, signature, ...more] = token.split('.');
  if (header === undefined || payload === undefined || !signature || more.length > 0) return undefined;
  const first = parsed(header);
  const claims = parsed(payload);
  if (first === undefined || claims === undefined) return undefined;
  return { header: first, claims, input: `${header}.${payload}`, signature: Buffer.from(signature, 'base64url') };
}

function parsed(part: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString());
    return value !== null && typeof value === 'object' ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/** Importing a key costs more than a verification. */
const imported = new Map<string, KeyObject>();

export function checkSignature(jwt: Jwt, { keys }: KeySet): 'good' | 'unknown-key' | 'bad' {
  const jwk = keys.find(({ kid }) => kid === jwt.header.kid);
  if (jwk === undefined) return 'unknown-key';
  if (jwt.header.alg !== 'RS256') return 'bad';
  const id = String(jwk.n);
  let key = imported.get(id);
  if (key === undefined) {
    key = createPublicKey({ key: jwk, format: 'jwk' });
    imported.set(id, key);
  }
  return verify('RSA-SHA256', Buffer.from(jwt.input), key, jwt.signature) ? 'good' : 'bad';
}

export function text(claims: Claims, name: string): string {
  const value = claims[name];
  return typeof value === 'string' ? value : '';
}

/** Seconds since 1970; 0 where the claim is missing. */
export function seconds(claims: Claims, name: string): number {
  const value = claims[name];
  return typeof value === 'number' ? value : 0;
}
