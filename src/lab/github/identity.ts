/** Who is who: accounts, apps and ids that stay the same from one laboratory to the next. */
import { createHash } from 'node:crypto';

export interface Account {
  readonly login: string;
  readonly id: number;
  readonly type: 'User' | 'Bot' | 'Organization';
}

/** The account and the app behind each GITHUB_TOKEN, with their real ids. */
export const actionsBot: Account = { login: 'github-actions[bot]', id: 41_898_282, type: 'Bot' };
export const actionsApp = { id: 15_368, slug: 'github-actions', name: 'GitHub Actions' } as const;
export const githubAccount: Account = { login: 'github', id: 9919, type: 'Organization' };

/** A positive 31-bit number made of a name. */
export function stableId(kind: string, name: string): number {
  const digest = createHash('sha256').update(`${kind}:${name.toLowerCase()}`).digest();
  return (digest.readUInt32BE(0) & 0x3fff_ffff) + 0x4000_0000;
}

/** A UUID made of a name, for the backend ids of runs and jobs. */
export function stableUuid(kind: string, name: string): string {
  const hex = createHash('sha256').update(`${kind}:${name}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** GitHub's opaque ids: a prefix for the kind and something in base64url. */
export function nodeId(prefix: string, id: number): string {
  return `${prefix}_${Buffer.from(`lab:${id}`).toString('base64url')}`;
}

export function account(login: string, type: Account['type'] = 'User'): Account {
  if (login === actionsBot.login) return actionsBot;
  return { login, id: stableId('account', login), type };
}

/** The address that GitHub gives to somebody who keeps the real one private. */
export function email({ id, login }: Account): string {
  return `${id}+${login}@users.noreply.github.com`;
}
