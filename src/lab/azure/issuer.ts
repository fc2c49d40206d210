/** The issuer of GitHub's ID tokens by its own name: what the GitHub stand-in serves of it, passed on. */
import { request } from 'node:http';
import type { Answer, Host } from './exchange.ts';

export const issuerHost = 'token.actions.githubusercontent.com';

/** @param baseUrl loopback address of the GitHub stand-in */
export function createIssuer(baseUrl: string): Host {
  return ({ method, url, headers, body }) =>
    new Promise<Answer>((resolve, reject) => {
      const target = new URL(baseUrl);
      const options = {
        host: target.hostname,
        port: target.port,
        method,
        path: `${url.pathname}${url.search}`,
        headers: { ...headers, host: url.hostname },
      };
      const asked = request(options, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          resolve({
            status: response.statusCode ?? 502,
            content: Buffer.concat(chunks),
            headers: { 'content-type': response.headers['content-type'] ?? 'application/json' },
            route: 'issuer',
          });
        });
      });
      asked.on('error', reject);
      asked.end(body);
    });
}
