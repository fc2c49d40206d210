import { readFileSync } from 'node:fs';
import type { Client } from './clients.ts';

const lock = JSON.parse(readFileSync(new URL('../../../package-lock.json', import.meta.url), 'utf8')) as {
  readonly packages: Readonly<Record<string, { readonly version?: string }>>;
};

/** Where a stock client lies, when it is not under its own name. */
const places: Readonly<Record<string, string>> = {
  '@actions/http-client': 'http-client-original',
  undici: 'http-client-original/node_modules/undici',
};

/** `@actions/core 3.0.1, …` of all packages that the clients need, as the lockfile has them. */
export function versionsOf(clients: readonly Client[]): string {
  const names = [...new Set(clients.flatMap(({ packages }) => packages))].sort();
  return names
    .map((name) => `${name} ${lock.packages[`node_modules/${places[name] ?? name}`]?.version ?? 'unknown'}`)
    .join(', ');
}
