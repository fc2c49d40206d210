/**
 * The directories of Entra ID: tenants, who exists in them, and which outside tokens each accepts. What the resource
 * manager keeps of user-assigned identities appears here, too.
 */
import { stableUuid } from '../github/identity.ts';

export interface Tenant {
  readonly tenantId: string;
  readonly displayName: string;
}

export interface FederatedCredential {
  readonly name: string;
  readonly issuer: string;
  /** Compared exactly, by the letter. */
  readonly subject: string;
  /** Exactly one. */
  readonly audiences: readonly string[];
}

export interface Application {
  readonly clientId: string;
  /** Object id of the service principal: what roles are assigned to. */
  readonly objectId: string;
  readonly tenantId: string;
  readonly displayName: string;
  readonly disabled?: boolean;
  /** A user-assigned identity; its credentials live in the resource manager. */
  readonly managed?: true;
  readonly credentials: ReadonlyMap<string, FederatedCredential>;
}

/** How long something new is not yet seen everywhere. */
export interface Propagation {
  /** Sign-ins that do not see a new federated credential. */
  readonly credentialAttempts?: number;
  /** Calls that do not see a new role assignment. */
  readonly roleAttempts?: number;
  /** Time in which neither is seen. */
  readonly delayMs?: number;
}

export interface Directory {
  readonly tenants: Map<string, Tenant>;
  /** By client id, lower case. */
  readonly applications: Map<string, Application>;
  principal(objectId: string): Application | undefined;
}

export function createDirectory(): Directory {
  const applications = new Map<string, Application>();
  return {
    tenants: new Map(),
    applications,
    principal(objectId) {
      const wanted = objectId.toLowerCase();
      for (const application of applications.values()) {
        if (application.objectId.toLowerCase() === wanted) return application;
      }
      return undefined;
    },
  };
}

/** The object id that an application gets unless it is told. */
export const objectIdOf = (clientId: string): string => stableUuid('service-principal', clientId.toLowerCase());

/** Remembers since when something exists, and who already looked for it. */
export interface Visibility {
  /** @returns whether it is seen this time. */
  seen(key: object, attempts: number | undefined): boolean;
  add(key: object): void;
}

export function createVisibility(now: () => Date, propagation: () => Propagation): Visibility {
  const born = new WeakMap<object, { readonly at: number; looks: number }>();
  return {
    add: (key) => born.set(key, { at: now().getTime(), looks: 0 }),
    seen(key, attempts = 0) {
      const entry = born.get(key);
      if (entry === undefined) return true;
      if (now().getTime() - entry.at < (propagation().delayMs ?? 0)) return false;
      entry.looks += 1;
      return entry.looks > attempts;
    },
  };
}
