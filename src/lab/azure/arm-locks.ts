/** Locks of resources, groups and subscriptions. */
import { type ArmCall, type ArmHandler, ArmRefusal, keep, value } from './arm-call.ts';
import type { ArmOperation } from './arm-contract.ts';
import { type Json, type Resource, within } from './store.ts';

const type = 'Microsoft.Authorization/locks';

interface Lock {
  readonly scope: string;
  readonly level: string;
}

function locksOf(call: ArmCall): Lock[] {
  return [...call.store.resources.values()]
    .filter((each) => each.type === type)
    .map((each) => ({ scope: ownerOf(each), level: String((each.body.properties as Json).level) }));
}

const ownerOf = ({ id }: Resource): string => id.replace(/\/providers\/Microsoft\.Authorization\/locks\/[^/]+$/i, '');

/** A lock counts for what is below it, and keeps all from going that it is in. @throws {ArmRefusal} */
export function requireUnlocked(call: ArmCall, { method, id }: ArmOperation): void {
  if (method === 'GET' || method === 'HEAD' || id.startsWith('ManagementLocks_')) return;
  const isDelete = method === 'DELETE';
  const hit = locksOf(call).find(({ scope, level }) => {
    const covers = within(call.path, scope) || (isDelete && within(scope, call.path));
    return covers && (level === 'ReadOnly' || (isDelete && level === 'CanNotDelete'));
  });
  if (hit === undefined) return;
  const verb = isDelete ? 'delete' : 'write';
  throw new ArmRefusal(
    409,
    'ScopeLocked',
    `The scope '${call.path}' cannot perform ${verb} operation because following scope(s) are locked: '${hit.scope}'. Please remove the lock and try again.`,
  );
}

/** What `{scope}` names has to be there. */
export function requireScope(call: ArmCall, scope: string): void {
  if (scope === '' || scope === '/' || /^\/subscriptions\/[^/]+$/i.test(scope)) return;
  if (call.store.get(scope) !== undefined) return;
  const group = /^\/subscriptions\/[^/]+\/resourceGroups\/([^/]+)/i.exec(scope);
  if (group !== null && call.store.get(group[0]) === undefined) {
    throw new ArmRefusal(404, 'ResourceGroupNotFound', `Resource group '${group[1]}' could not be found.`);
  }
  throw new ArmRefusal(404, 'ResourceNotFound', `The resource '${scope}' could not be found.`);
}

export const lockHandlers: Readonly<Record<string, ArmHandler>> = {
  ManagementLocks_ListByScope(call) {
    const scope = value(call, 'scope');
    const shown = call.store.list(type, '').filter((each) => within(scope, ownerOf(each)) || within(each.id, scope));
    return { status: 200, body: { value: shown.map(({ body }) => body) } };
  },
  ManagementLocks_GetByScope(call) {
    const found = call.store.get(call.path);
    if (found !== undefined) return { status: 200, body: found.body };
    const message = `The lock '${value(call, 'lockName')}' could not be found.`;
    throw new ArmRefusal(404, 'LockNotFound', message);
  },
  ManagementLocks_CreateOrUpdateByScope(call) {
    requireScope(call, value(call, 'scope'));
    const name = value(call, 'lockName');
    const body = { id: call.path, name, type, properties: call.body.properties };
    return { status: keep(call.store, { id: call.path, name, type, body }) ? 201 : 200, body };
  },
  ManagementLocks_DeleteByScope(call) {
    const there = call.store.get(call.path) !== undefined;
    call.store.remove(call.path);
    return { status: there ? 200 : 204 };
  },
};
