/** What the faulty service is asked for, and what it says when it is well. */
import type { Received } from '../../../src/lab/fault-server.ts';

/** Never to be seen by anybody but the service. */
export const credential = 'cr3dential-of-the-caller';
export const token = 'e30.e30.c2lnbmF0dXJl';
export const file = 'the whole file';

export function well({ method, url, body }: Received): { readonly type: string; readonly body: string } {
  const json = (value: unknown) => ({ type: 'application/json; charset=utf-8', body: JSON.stringify(value) });
  if (url.startsWith('/token')) return json({ value: token });
  // The stand-in for publishers has their host as the first part of the path.
  if (/^(\/releases\.test)?\/file/.test(url)) return { type: 'application/octet-stream', body: file };
  if (url.startsWith('/graphql')) return json({ data: { viewer: { login: 'somebody' } } });
  if (method === 'GET' && /\/comments(\?|$)/.test(url)) return json([{ id: 1 }, { id: 2 }]);
  if (url.startsWith('/repos/')) return json({ number: 1, body: (JSON.parse(body || '{}') as { body?: string }).body });
  return json({ whole: true });
}
