/**
 * X.509 certificates for servers of one run, signed by a certificate authority that nobody else trusts. Written here
 * because Node reads certificates and makes keys, but makes no certificates, and not every machine has openssl.
 * Format: RFC 5280; its encoding: ITU-T X.690 (DER).
 */
import { generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';

/** Key and certificate of a server, in PEM: what `tls.createServer` takes. */
export interface Identity {
  readonly key: string;
  readonly cert: string;
}

export interface Validity {
  readonly from: Date;
  readonly to: Date;
}

export interface Authority {
  /** Certificate of the authority, in PEM. */
  readonly ca: string;
  /** A server certificate for these host names and IPv4 addresses, valid for two days around now unless told. */
  issue(names: readonly string[], validity?: Validity): Identity;
}

export function createAuthority(): Authority {
  const own = keyPair();
  // Two authorities of one name could be taken for each other.
  const name = `Test CA ${randomBytes(4).toString('hex')}`;
  const ca = certificate({ subject: name, subjectKey: own.publicKey, issuer: name, issuerKey: own.privateKey });
  return {
    ca,
    issue(names, validity) {
      const { publicKey, privateKey } = keyPair();
      const cert = certificate({
        subject: names[0] ?? 'server',
        subjectKey: publicKey,
        issuer: name,
        issuerKey: own.privateKey,
        names,
        ...(validity === undefined ? {} : { validity }),
      });
      return { key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), cert };
    },
  };
}

/** A certificate that vouches for itself. */
export function selfSigned(names: readonly string[]): Identity {
  const { publicKey, privateKey } = keyPair();
  const name = names[0] ?? 'server';
  const cert = certificate({ subject: name, subjectKey: publicKey, issuer: name, issuerKey: privateKey, names });
  return { key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), cert };
}

function keyPair(): { readonly publicKey: KeyObject; readonly privateKey: KeyObject } {
  return generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
}

interface Contents {
  readonly subject: string;
  readonly subjectKey: KeyObject;
  readonly issuer: string;
  readonly issuerKey: KeyObject;
  /** Of a server; without them it is the certificate of an authority. */
  readonly names?: readonly string[];
  readonly validity?: Validity;
}

const dayMs = 24 * 3_600_000;
const ecdsaWithSha256 = '1.2.840.10045.4.3.2';

function certificate({ subject, subjectKey, issuer, issuerKey, names, validity }: Contents): string {
  const { from, to } = validity ?? { from: new Date(Date.now() - dayMs), to: new Date(Date.now() + dayMs) };
  const algorithm = sequence(objectId(ecdsaWithSha256));
  const extensions = names === undefined ? authorityExtensions() : [subjectAltName(names)];
  const body = sequence(
    tagged(0xa0, integer(Buffer.from([2]))),
    integer(randomBytes(12)),
    algorithm,
    distinguishedName(issuer),
    sequence(time(from), time(to)),
    distinguishedName(subject),
    subjectKey.export({ type: 'spki', format: 'der' }),
    tagged(0xa3, sequence(...extensions)),
  );
  const signature = sign('sha256', body, issuerKey);
  const der = sequence(body, algorithm, tagged(0x03, Buffer.concat([Buffer.from([0]), signature])));
  const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
}

function authorityExtensions(): Buffer[] {
  const isAuthority = sequence(tagged(0x01, Buffer.from([0xff])));
  // keyCertSign and cRLSign.
  const usage = tagged(0x03, Buffer.from([1, 0b0000_0110]));
  return [extension('2.5.29.19', isAuthority, true), extension('2.5.29.15', usage, true)];
}

function subjectAltName(names: readonly string[]): Buffer {
  const entries = names.map((name) =>
    /^[\d.]+$/.test(name) ? tagged(0x87, Buffer.from(name.split('.').map(Number))) : tagged(0x82, Buffer.from(name)),
  );
  return extension('2.5.29.17', sequence(...entries));
}

function extension(id: string, value: Buffer, critical = false): Buffer {
  const flag = critical ? [tagged(0x01, Buffer.from([0xff]))] : [];
  return sequence(objectId(id), ...flag, tagged(0x04, value));
}

function distinguishedName(commonName: string): Buffer {
  return sequence(tagged(0x31, sequence(objectId('2.5.4.3'), tagged(0x0c, Buffer.from(commonName)))));
}

/** UTCTime, which serves until 2049. */
function time(date: Date): Buffer {
  return tagged(0x17, Buffer.from(`${date.toISOString().replace(/\D/g, '').slice(2, 14)}Z`));
}

function tagged(tag: number, content: Buffer): Buffer {
  const { length } = content;
  const bytes = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...bytes]), content]);
}

function sequence(...parts: readonly Buffer[]): Buffer {
  return tagged(0x30, Buffer.concat(parts));
}

/** A positive integer: a leading bit would make it negative, and leading zeros are not DER. */
function integer(bytes: Buffer): Buffer {
  const positive = Buffer.from(bytes);
  if (positive.length > 1) positive[0] = ((positive[0] ?? 0) & 0x7f) | 0x40;
  return tagged(0x02, positive);
}

function objectId(id: string): Buffer {
  const [first = 0, second = 0, ...rest] = id.split('.').map(Number);
  const bytes = [first * 40 + second, ...rest.flatMap(base128)];
  return tagged(0x06, Buffer.from(bytes));
}

function base128(value: number): number[] {
  const digits = [value & 0x7f];
  for (let left = value >> 7; left > 0; left >>= 7) digits.unshift((left & 0x7f) | 0x80);
  return digits;
}
