/** What the operations of the resource manager get and give. */
import type { Application, Directory, Visibility } from './directory.ts';
import type { Json, Resource, Store, Subscription } from './store.ts';

export interface ArmCall {
  readonly store: Store;
  readonly directory: Directory;
  readonly visibility: Visibility;
  readonly now: () => Date;
  readonly caller: Application;
  /** Only absent outside of subscriptions. */
  readonly subscription: Subscription | undefined;
  /** Normalised: one slash between segments, nothing encoded. */
  readonly path: string;
  /** Values of the `{parameters}` of the path. */
  readonly values: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Json;
}

export interface ArmReply {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export type ArmHandler = (call: ArmCall) => ArmReply | Promise<ArmReply>;

/** An error as the resource manager writes it. */
export class ArmRefusal extends Error {
  override readonly name = 'ArmRefusal';
  readonly status: number;
  readonly code: string;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, code: string, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.status = status;
    this.code = code;
    this.headers = headers;
  }
}

export const armErrorBody = (code: string, message: string) => ({ error: { code, message } });

/** `Microsoft.Storage/storageAccounts` and so on, of an id; of what is below a group, not of the group. */
export function typeOf(id: string): string {
  const [namespace, ...rest] = (id.split(/\/providers\//i).at(-1) ?? '').split('/');
  return [namespace, ...rest.filter((_, index) => index % 2 === 0)].join('/');
}

export const lastOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
export const parentOf = (id: string): string => id.split('/').slice(0, -2).join('/');

/** `France Central` and `francecentral` are the same. */
export const region = (location: unknown): string => String(location).toLowerCase().replaceAll(' ', '');

/** The group of an id. @throws {ArmRefusal} when it does not exist */
export function requireGroup({ store }: ArmCall, id: string): void {
  const group = /^\/subscriptions\/[^/]+\/resourceGroups\/([^/]+)/i.exec(id);
  if (group !== null && store.get(group[0]) === undefined) {
    throw new ArmRefusal(404, 'ResourceGroupNotFound', `Resource group '${group[1]}' could not be found.`);
  }
}

/** @throws {ArmRefusal} when there is no such resource */
export function requireResource(call: ArmCall, id: string): Resource {
  const found = call.store.get(id);
  if (found !== undefined) return found;
  requireGroup(call, id);
  const group = /\/resourceGroups\/([^/]+)/i.exec(id)?.[1];
  const type = typeOf(id);
  throw new ArmRefusal(
    404,
    'ResourceNotFound',
    `The Resource '${type}/${lastOf(id)}' under resource group '${group}' was not found. For more details please go to https://aka.ms/ARMResourceNotFoundFix`,
  );
}

/** Before a child is written. @throws {ArmRefusal} when there is no such resource */
export function requireParent(call: ArmCall, id: string, type: string): Resource {
  requireGroup(call, id);
  const found = call.store.get(id);
  if (found !== undefined) return found;
  const message = `Failed to perform 'write' on resource(s) of type '${type}', because the parent resource '${id}' could not be found.`;
  throw new ArmRefusal(404, 'ParentResourceNotFound', message);
}

/** Keeps it. @returns whether it is new */
export function keep(store: Store, resource: Resource): boolean {
  const key = resource.id.toLowerCase();
  const created = !store.resources.has(key);
  store.resources.set(key, resource);
  return created;
}

/** The service writes this segment of ids in one way. */
export const canonical = (path: string): string => path.replace(/\/resourcegroups\//i, '/resourceGroups/');

/** A part of the path; never empty where the route has it. */
export function value(call: ArmCall, name: string): string {
  return call.values[name] ?? '';
}
