/**
 * What can go wrong between a client and a service, each told in plain words, in an order that can be read. The tests of
 * our transport and the comparison with others play the same list.
 */
import { gzipSync } from 'node:zlib';
import type { Fault } from './faults.ts';

/** A fault without the requests that it hits: those are for who plays it. */
export type Spoilt<F = Fault> = F extends Fault ? Omit<F, 'match' | 'times' | 'skip'> : never;

export interface Surroundings {
  /** Time on the clock of the server. */
  readonly now: Date;
  /** Another server that is well, by plain http; it has another origin. */
  readonly otherUrl: string;
  /** Nobody listens there. */
  readonly deadUrl: string;
}

export type Trust = 'good' | 'self-signed' | 'other-name' | 'expired' | 'old-protocol';

export interface NamedFault {
  /** Stable kebab-case word. */
  readonly id: string;
  readonly group: string;
  /** What happens, as a part of a sentence. */
  readonly what: string;
  /** It has no end, so nothing is learned from it happening once. */
  readonly lasting?: true;
  /** Nobody is there at all. */
  readonly nobody?: 'refused' | 'unknown-host';
  /** The service is asked by https, with this certificate. */
  readonly trust?: Trust;
  /** Connections are reset before the service has the request. */
  readonly resetsConnections?: true;
  readonly answer?: (around: Surroundings) => Spoilt;
}

const jsonType = 'application/json; charset=utf-8';
const limitMessage = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';

function refusal(status: number, headers: (now: Date) => Record<string, string>, message = 'Slow down.') {
  return ({ now }: Surroundings): Spoilt => ({
    kind: 'status',
    status,
    // A date in an answer is read on the clock of its server, so that clock is shown.
    headers: { date: now.toUTCString(), ...headers(now) },
    body: { message },
  });
}

const after = (now: Date, seconds: number): Date => new Date(now.getTime() + seconds * 1000);
const plainStatus = (status: number) => (): Spoilt => ({ kind: 'status', status, body: '' });
const withOk = (type: string, body: string) => (): Spoilt => ({
  kind: 'status',
  status: 200,
  headers: { 'content-type': type },
  body,
});
const elsewhere = ({ otherUrl }: Surroundings): Spoilt => ({
  kind: 'status',
  status: 307,
  headers: ({ url = '/' }) => ({ location: `${otherUrl}${url}` }),
  body: '',
});

const connection = 'The connection';
const half = 'Half an answer';
const wrong = 'The wrong answer, with status 200';
const wait = 'Come again later';
const broken = 'The service has a problem';
const redirects = 'Redirects';
const certificates = 'Certificates';

export const namedFaults: readonly NamedFault[] = [
  { id: 'refused', group: connection, what: 'nobody listens', lasting: true, nobody: 'refused' },
  { id: 'unknown-host', group: connection, what: 'the host name is unknown', lasting: true, nobody: 'unknown-host' },
  {
    id: 'reset-before',
    group: connection,
    what: 'the connection is reset before the service has the request',
    resetsConnections: true,
  },
  {
    id: 'reset-after',
    group: connection,
    what: 'the request is carried out, then the connection is reset',
    answer: () => ({ kind: 'reset', applied: true }),
  },
  {
    id: 'silence',
    group: connection,
    what: 'the request is read, and nothing comes back',
    answer: () => ({ kind: 'silence' }),
  },
  {
    id: 'drip',
    group: connection,
    what: 'the head of the answer trickles in and never ends',
    answer: () => ({ kind: 'drip', everyMs: 500 }),
  },
  {
    id: 'garbage',
    group: connection,
    what: 'what comes back is not HTTP',
    answer: () => ({ kind: 'raw', bytes: 'SSH-2.0-OpenSSH_9.6\r\n' }),
  },

  {
    id: 'cut',
    group: half,
    what: 'the body ends before its announced length',
    answer: () => ({ kind: 'cut' }),
  },
  {
    id: 'cut-chunks',
    group: half,
    what: 'the body comes in chunks, and the last one is missing',
    answer: () => ({ kind: 'cut', chunked: true }),
  },
  {
    id: 'cut-unannounced',
    group: half,
    what: 'no length was announced, and the connection closes in the middle',
    answer: () => ({
      kind: 'raw',
      bytes: `HTTP/1.1 200 OK\r\ncontent-type: ${jsonType}\r\nconnection: close\r\n\r\n{"value": "ha`,
    }),
  },
  {
    id: 'stall',
    group: half,
    what: 'the body stops in the middle, and the connection stays open',
    answer: () => ({ kind: 'stall' }),
  },
  {
    id: 'cut-gzip',
    group: half,
    what: 'the compressed body is damaged at its end',
    answer: () => ({
      kind: 'status',
      status: 200,
      headers: { 'content-type': jsonType, 'content-encoding': 'gzip' },
      body: gzipSync('{"value":"whole"}').subarray(0, 24),
    }),
  },
  {
    id: 'huge',
    group: half,
    what: 'the body is a thousand times too large',
    lasting: true,
    answer: () => ({ kind: 'huge', bytes: 64 * 1000 * 1024 ** 2 }),
  },

  { id: 'cut-json', group: wrong, what: 'JSON that stops in the middle', answer: withOk(jsonType, '{"value": "ha') },
  {
    id: 'html',
    group: wrong,
    what: 'an HTML page, as of a sign-in or a proxy',
    answer: withOk('text/html; charset=utf-8', '<!DOCTYPE html><title>Sign in</title>'),
  },
  { id: 'empty', group: wrong, what: 'nothing at all', answer: withOk(jsonType, '') },
  { id: 'empty-object', group: wrong, what: '`{}`', answer: withOk(jsonType, '{}') },

  {
    id: 'limit-seconds',
    group: wait,
    what: '429 with `Retry-After: 2`',
    answer: refusal(429, () => ({ 'retry-after': '2' })),
  },
  {
    id: 'limit-date',
    group: wait,
    what: '429 with `Retry-After` as a date, 2 s ahead',
    answer: refusal(429, (now) => ({ 'retry-after': after(now, 2).toUTCString() })),
  },
  {
    id: 'secondary-told',
    group: wait,
    what: "GitHub's secondary limit, 403 with `Retry-After: 2`",
    answer: refusal(403, () => ({ 'retry-after': '2' }), limitMessage),
  },
  {
    id: 'secondary-untold',
    group: wait,
    what: "GitHub's secondary limit, 403 without a time",
    answer: refusal(403, () => ({}), limitMessage),
  },
  {
    id: 'primary',
    group: wait,
    what: "GitHub's hourly limit, 403, free again in 40 minutes",
    answer: refusal(
      403,
      (now) => ({
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': String(Math.floor(after(now, 2400).getTime() / 1000)),
      }),
      'API rate limit exceeded for installation.',
    ),
  },
  {
    id: 'maintenance',
    group: wait,
    what: '503 with `Retry-After: 2`',
    answer: refusal(503, () => ({ 'retry-after': '2' })),
  },

  { id: 'status-500', group: broken, what: '500', answer: plainStatus(500) },
  { id: 'status-502', group: broken, what: '502', answer: plainStatus(502) },
  { id: 'status-503', group: broken, what: '503', answer: plainStatus(503) },
  { id: 'status-504', group: broken, what: '504', answer: plainStatus(504) },

  { id: 'downgrade', group: redirects, what: 'from https to http', trust: 'good', lasting: true, answer: elsewhere },
  { id: 'elsewhere', group: redirects, what: 'to another host', lasting: true, answer: elsewhere },
  {
    id: 'dead-end',
    group: redirects,
    what: 'to a host where nobody listens, after the request was carried out',
    answer: ({ deadUrl }) => ({
      kind: 'status',
      applied: true,
      status: 303,
      headers: { location: deadUrl },
      body: '',
    }),
  },
  {
    id: 'loop',
    group: redirects,
    what: 'in a circle',
    lasting: true,
    answer: () => ({ kind: 'status', status: 307, headers: ({ url = '/' }) => ({ location: url }), body: '' }),
  },

  { id: 'self-signed', group: certificates, what: 'self-signed', lasting: true, trust: 'self-signed' },
  { id: 'other-name', group: certificates, what: 'for another name', lasting: true, trust: 'other-name' },
  { id: 'expired', group: certificates, what: 'expired', lasting: true, trust: 'expired' },
  { id: 'old-protocol', group: certificates, what: 'TLS 1.1 at most', lasting: true, trust: 'old-protocol' },
];
