/** What a repository's jobs need in Azure, what is there, and what would have to change. */

/** Planning reads, applying writes: each has an identity of its own. */
export type Purpose = 'plan' | 'apply';

export const purposes: readonly Purpose[] = ['plan', 'apply'];

export interface Role {
  /** As Azure calls it; the id itself for a role that is not in our table. */
  readonly name: string;
  /** Name of the role definition: a GUID, lower case. */
  readonly id: string;
}

/** A trust in one subject. Entra ID compares all three letter by letter. */
export interface Credential {
  readonly name: string;
  readonly issuer: string;
  readonly subject: string;
  readonly audience: string;
}

export interface WantedRole {
  readonly role: Role;
  /** ARM id without trailing slash. */
  readonly scope: string;
  /** A clause for readers: what the role is for. */
  readonly why: string;
  /** What the assignment is limited to, in Azure's language of conditions (version 2.0). */
  readonly condition?: string;
}

export interface WantedIdentity {
  readonly environment: string;
  readonly purpose: Purpose;
  /** Of GitHub: `dev-plan`. */
  readonly githubEnvironment: string;
  /** Of the user-assigned identity: `id-openmrscore-dev-plan`. */
  readonly name: string;
  readonly credentials: readonly Credential[];
  readonly roles: readonly WantedRole[];
}

export interface Wanted {
  readonly subscriptionId: string;
  /** Of the identities. */
  readonly resourceGroup: string;
  /** Region of whatever is created. */
  readonly location: string;
  readonly identities: readonly WantedIdentity[];
}

/** As Azure has it: any field may be missing in what others wrote. */
export interface FoundCredential extends Omit<Credential, 'audience'> {
  readonly audiences: readonly string[];
}

export interface FoundRole {
  /** ARM id of the assignment. */
  readonly id: string;
  readonly role: Role;
  readonly scope: string;
  readonly condition?: string;
}

export interface FoundIdentity {
  readonly clientId: string;
  readonly principalId: string;
  readonly location: string;
  readonly credentials: readonly FoundCredential[];
  readonly roles: readonly FoundRole[];
}

export interface Found {
  readonly hasGroup: boolean;
  /** Whether roles were looked for in the whole subscriptions; else only where the identities get some. */
  readonly sawAllRoles: boolean;
  /** By name; those that do not exist are not in it. */
  readonly identities: ReadonlyMap<string, FoundIdentity>;
}

/** An identity of the same platform that applies in another environment, which this run is not about. */
export interface Neighbour {
  /** `id-openmrscore-prod-apply` */
  readonly name: string;
  /** In the subscriptions that this run is about. */
  readonly roles: readonly FoundRole[];
}

/** One write, in the order in which they have to happen. */
export type Change =
  | { readonly kind: 'create-group'; readonly name: string }
  | { readonly kind: 'create-identity'; readonly identity: string }
  | { readonly kind: 'create-credential'; readonly identity: string; readonly credential: Credential }
  | {
      readonly kind: 'replace-credential';
      readonly identity: string;
      readonly credential: Credential;
      /** Deleted first: Entra ID does not reliably take a change of letters in place. */
      readonly old: FoundCredential;
      /** A clause: `subject differs in upper and lower case`. */
      readonly why: string;
    }
  | { readonly kind: 'delete-credential'; readonly identity: string; readonly old: FoundCredential }
  | { readonly kind: 'assign-role'; readonly identity: string; readonly role: WantedRole }
  | {
      readonly kind: 'limit-role';
      readonly identity: string;
      readonly role: WantedRole;
      /** The assignment that has another condition, or none. */
      readonly old: FoundRole;
    };

/** A credential of one of our identities that lets in somebody else than its jobs. */
export interface Stranger {
  readonly identity: string;
  readonly credential: FoundCredential;
  /** Whom: a noun phrase. */
  readonly who: string;
}

/** What was found beside what is wanted, and is left alone. */
export interface Leftovers {
  /** Credentials that let nobody else in. `otherForm`: the same jobs, by the form of the subject that they do not present. */
  readonly credentials: readonly {
    readonly identity: string;
    readonly credential: FoundCredential;
    readonly otherForm: boolean;
  }[];
  /** Roles that the jobs do not need. `strong`: with it an identity can do everything or give itself every role. */
  readonly roles: readonly { readonly identity: string; readonly role: FoundRole; readonly strong: boolean }[];
}
