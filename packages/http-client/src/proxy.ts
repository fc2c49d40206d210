/** The proxy for this URL, by https_proxy, http_proxy and no_proxy in either case. */
export function proxyFor(url: URL, env: NodeJS.ProcessEnv = process.env): URL | undefined {
  if (bypassesProxy(url, env)) return undefined;
  const value =
    url.protocol === 'https:' ? (env.https_proxy ?? '') || env.HTTPS_PROXY : (env.http_proxy ?? '') || env.HTTP_PROXY;
  if (value === undefined || value === '') return undefined;
  // `proxy.example:8080` is common, and may parse as a URL with the scheme `proxy.example`.
  const href = /^https?:\/\//i.test(value) ? value : `http://${value}`;
  if (!URL.canParse(href)) return undefined;
  const proxy = new URL(href);
  return proxy.hostname === '' ? undefined : proxy;
}

function bypassesProxy(url: URL, env: NodeJS.ProcessEnv): boolean {
  if (url.hostname === '' || isLoopback(url.hostname)) return true;
  const port = url.port === '' ? (url.protocol === 'https:' ? '443' : '80') : url.port;
  const host = url.hostname.toUpperCase();
  const names = [host, `${host}:${port}`];
  const entries = ((env.no_proxy ?? '') || (env.NO_PROXY ?? '')).split(',').map((entry) => entry.trim().toUpperCase());
  return entries.some(
    (entry) =>
      entry === '*' ||
      (entry !== '' &&
        names.some((name) => name === entry || name.endsWith(entry.startsWith('.') ? entry : `.${entry}`))),
  );
}

function isLoopback(hostname: string): boolean {
  return hostname.toLowerCase() === 'localhost' || hostname.startsWith('127.') || hostname === '[::1]';
}

/** Value of `proxy-authorization`, when the proxy's URL carries credentials. */
export function proxyAuthorization(proxy: URL): string | undefined {
  if (proxy.username === '' && proxy.password === '') return undefined;
  const credentials = `${percentDecoded(proxy.username)}:${percentDecoded(proxy.password)}`;
  return `Basic ${Buffer.from(credentials).toString('base64')}`;
}

function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A lone percent sign in a password.
    return text;
  }
}
