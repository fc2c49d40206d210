/** What the operations of the resource manager get and give. */
import type { Application, Directory, Visibility } from './directory.ts';
import type { Json, Store, Subscription } from './store.ts';

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

/** A part of the path; never empty where the route has it. */
export function value(call: ArmCall, name: string): string {
  return call.values[name] ?? '';
}
