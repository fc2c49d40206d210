/** A plain HTTP client and a JSON path, for the tests of the GitHub stand-in. */

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** JSON body. */
  readonly data: unknown;
}

export async function send(
  apiUrl: string,
  token: string | undefined,
  method: string,
  path: string,
  body?: unknown,
): Promise<Answer> {
  const response = await fetch(new URL(path, apiUrl), {
    method,
    redirect: 'manual',
    headers: { 'user-agent': 'test', ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, data: text === '' ? undefined : JSON.parse(text) };
}

/** Part of a JSON document: `head.sha`, `0.name`, `*.name` for all names of a list. */
export function at(data: unknown, path: string): unknown {
  if (path === '') return data;
  const [key = '', ...rest] = path.split('.');
  if (key === '*') return (data as unknown[]).map((each) => at(each, rest.join('.')));
  return at((data as Record<string, unknown>)[key], rest.join('.'));
}
