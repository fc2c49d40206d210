import { readFileSync } from 'node:fs';
import * as path from 'node:path';

/** The pull requests that the story can tell, as edits of platform A's Terraform. */

/** A pull request and a second push to it. */
export interface Change {
  readonly head: string;
  readonly title: string;
  readonly body: string;
  readonly author: string;
  /** Of the second push. */
  readonly fixTitle: string;
  /** What the pull request is labelled with in the end. */
  readonly label: string;
  /** Changed files of the repository that lies in a folder: path in the repository, and content. */
  readonly files: (repository: string) => Record<string, string>;
  /** Those of the second push. */
  readonly fix: (repository: string) => Record<string, string>;
}

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

const monthOfMetrics: readonly Edit[] = [
  { file: 'helm.tf', environments: both, find: 'retention = "15d"', replace: 'retention = "30d"' },
];

const moreNodes: readonly Edit[] = [
  { file: 'variables.tf', environments: ['prod'], find: 'max = 5', replace: 'max = 6' },
];

/** It creates, updates, replaces and destroys. */
export const smallChange: Change = {
  head: 'larger-nodes',
  title: 'Larger nodes for prod, alerts to Telegram, old site off',
  body: 'Prod runs out of memory during the morning peak, so its nodes get larger. Alerts go to the on-call chat, and the DNS record of the old site goes away.',
  author: 'lea-martin',
  fixTitle: 'One more node for prod',
  label: 'terraform: destroys',
  files: (repository) => edited(repository, edits),
  fix: (repository) => onlyFiles(edited(repository, [...edits, ...moreNodes]), moreNodes),
};

/** The real platform has no state yet, so everything of it is new. */
export const azurermChange: Change = {
  head: 'first-platform',
  title: 'The platform on AKS, dev and prod',
  body: 'Cluster, registry, vault and zone of both environments. Grafana keeps its metrics for a month.',
  author: 'lea-martin',
  fixTitle: 'One more node for prod',
  label: 'terraform: changes',
  files: (repository) => edited(repository, monthOfMetrics),
  fix: (repository) => edited(repository, moreNodes),
};

/** @throws Error when an edit does not find what it replaces. */
function edited(repository: string, list: readonly Edit[]): Record<string, string> {
  const files = new Map<string, string>();
  for (const { file, environments, find, replace } of list) {
    for (const environment of environments) {
      const name = `terraform/${environment}/${file}`;
      const text = files.get(name) ?? readFileSync(path.join(repository, name), 'utf8');
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

function onlyFiles(files: Readonly<Record<string, string>>, list: readonly Edit[]): Record<string, string> {
  const names = list.flatMap(({ file, environments }) => environments.map((name) => `terraform/${name}/${file}`));
  return Object.fromEntries(Object.entries(files).filter(([name]) => names.includes(name)));
}
