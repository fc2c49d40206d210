import type { Claims } from '../claims.ts';
import type { Cloud } from '../clouds.ts';
import type { Failure } from '../diagnose/model.ts';

/** Who wants to be whom, and where. */
export interface Wanted {
  readonly cloud: Cloud;
  /** For which GitHub's token is made. */
  readonly audience: string;
  readonly clientId: string;
  readonly tenantId: string;
  readonly subscriptionId: string;
}

/** A subscription as Resource Manager describes it. */
export interface Subscription {
  readonly id: string;
  readonly name: string;
  readonly tenantId: string;
  /** `Enabled`, `Warned`, `PastDue`, `Disabled`, `Deleted`. */
  readonly state: string;
}

/** A sign-in that Resource Manager has answered. */
export interface Proven {
  readonly claims: Claims;
  /** GitHub's token itself. */
  readonly assertion: string;
  /** When the access token for Resource Manager ends, in milliseconds since 1970. */
  readonly expiresMs: number;
  /** An access token for something else. @throws LoginFailure */
  readonly tokenFor: (scope: string) => Promise<string>;
  /** Object id of the identity; absent when the token does not tell. */
  readonly objectId?: string;
  readonly subscription: Subscription;
}

/** What can be told of a sign-in that came to nothing. */
export interface Progress {
  readonly claims?: Claims;
  readonly objectId?: string;
  readonly attempts: number;
  readonly waitedMs: number;
}

/** Ends a sign-in; what it means is for the diagnosis to say. */
export class LoginFailure extends Error {
  override readonly name = 'LoginFailure';
  readonly failure: Failure;
  readonly progress: Progress;

  constructor(failure: Failure, progress: Progress) {
    super(failure.description ?? failure.kind ?? String(failure.code ?? failure.status ?? failure.stage));
    this.failure = failure;
    this.progress = progress;
  }
}
