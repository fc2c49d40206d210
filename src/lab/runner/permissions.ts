/** GITHUB_TOKEN permissions: how `permissions:` is read, and that a called workflow cannot ask for more than its caller. */
import type { Access, Permissions } from '../contract.ts';

/** Scopes that `read-all` and `write-all` stand for. */
const scopes = [
  'actions',
  'attestations',
  'checks',
  'contents',
  'deployments',
  'discussions',
  'issues',
  'models',
  'packages',
  'pages',
  'pull-requests',
  'repository-projects',
  'security-events',
  'statuses',
];

/** What a workflow without `permissions:` gets in a repository with GitHub's restricted default. */
export const defaultPermissions: Permissions = { contents: 'read', packages: 'read' };

const levels: readonly Access[] = ['none', 'read', 'write'];
const level = (access: Access | undefined): number => levels.indexOf(access ?? 'none');

/** The value of a `permissions:` key; undefined when there is none. Entries that are `none` are left out. */
export function parsePermissions(value: unknown): Permissions | undefined {
  if (value === undefined) return undefined;
  if (value === 'read-all') return Object.fromEntries(scopes.map((scope) => [scope, 'read']));
  if (value === 'write-all') {
    const all = scopes.map((scope) => [scope, scope === 'models' ? 'read' : 'write'] as const);
    return { ...Object.fromEntries(all), 'id-token': 'write' };
  }
  const entries = Object.entries((value ?? {}) as Record<string, Access>);
  return Object.fromEntries(entries.filter(([, access]) => access !== 'none'));
}

/** GitHub's sentence for a called workflow that asks for more than `allowed`; undefined when it does not. */
export function permissionProblem(who: string, requested: Permissions, allowed: Permissions): string | undefined {
  const violations = Object.entries(requested).filter(([scope, access]) => level(access) > level(allowed[scope]));
  if (violations.length === 0) return undefined;
  const asked = violations.map(([scope, access]) => `${scope}: ${access}`).join(', ');
  const granted = violations.map(([scope]) => `${scope}: ${allowed[scope] ?? 'none'}`).join(', ');
  return `${who} is requesting '${asked}', but is only allowed '${granted}'.`;
}

/** What is left for a pull request from a fork: nothing is writable, and there is no ID token. */
export function readOnly(permissions: Permissions): Permissions {
  return Object.fromEntries(
    Object.keys(permissions)
      .filter((scope) => scope !== 'id-token')
      .map((scope) => [scope, 'read'] as const),
  );
}
