import { readFileSync } from 'node:fs';
import * as path from 'node:path';

/** The pull request of the story, as edits of the laboratory's small roots: it creates, updates, replaces and destroys. */

interface Edit {
  /** Relative to the root of each environment. */
  readonly file: string;
  readonly environments: readonly ('dev' | 'prod')[];
  readonly find: string;
  readonly replace: string;
}

const both = ['dev', 'prod'] as const;

const edits: readonly Edit[] = [
  // Larger nodes for prod: the cluster has to be replaced.
  { file: 'variables.tf', environments: ['prod'], find: '"Standard_D4s_v4"', replace: '"Standard_D8s_v4"' },
  { file: 'variables.tf', environments: ['dev'], find: '{ min = 1, max = 2 }', replace: '{ min = 1, max = 3 }' },
  // A sensitive value changes and nothing else of the line does.
  { file: 'variables.tf', environments: both, find: '9f4c1d7a', replace: '03be55c8' },
  // Alerts go to a chat, which needs a secret.
  { file: 'vault.tf', environments: both, find: '"oauth2-proxy-client"', replace: '"oauth2-proxy-client", "telegram-bot-token"' },
  // The old site is switched off.
  { file: 'dns.tf', environments: both, find: '    legacy  = { type = "A", ttl = 86400 }\n', replace: '' },
  { file: 'dns.tf', environments: ['prod'], find: 'www     = { type = "CNAME", ttl = 3600 }', replace: 'www     = { type = "CNAME", ttl = 300 }' },
  { file: 'helm.tf', environments: both, find: '"8.1.2"', replace: '"8.2.5"' },
  // The resource gets the name of what it is; the object stays.
  {
    file: 'helm.tf',
    environments: both,
    find: 'resource "terraform_data" "grafana" {',
    replace: 'moved {\n  from = terraform_data.grafana\n  to   = terraform_data.grafana_admin\n}\n\nresource "terraform_data" "grafana_admin" {',
  },
]; // biome-ignore format: a table

export const infraPullRequest = {
  head: 'larger-nodes',
  title: 'Larger nodes for prod, alerts to Telegram, old site off',
  body: 'Prod runs out of memory during the morning peak, so its nodes get larger. Alerts go to the on-call chat, and the DNS record of the old site goes away.',
  author: 'lea-martin',
} as const;

/**
 * The changed files: path in the repository, and content.
 * @param roots Folder with one root per environment, which the repository has as `terraform/`.
 */
export function infraChange(roots: string): Record<string, string> {
  const files = new Map<string, string>();
  for (const { file, environments, find, replace } of edits) {
    for (const environment of environments) {
      const name = `terraform/${environment}/${file}`;
      const text = files.get(name) ?? readFileSync(path.join(roots, environment, file), 'utf8');
      if (!text.includes(find))
        throw new Error(`${name}: the change of the story does not find ${JSON.stringify(find)}.`);
      files.set(
        name,
        text.replace(find, () => replace),
      );
    }
  }
  return Object.fromEntries(files);
}
