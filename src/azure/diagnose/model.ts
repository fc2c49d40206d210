import type { Claims } from '../claims.ts';
import type { Cloud } from '../clouds.ts';

/** Where a sign-in failed: GitHub's token, its exchange at Entra ID, Resource Manager, or a container registry. */
export type Stage = 'github-token' | 'entra' | 'arm' | 'acr';

/** What went wrong, in the words of whoever refused. All texts may be hostile, huge or empty. */
export interface Failure {
  readonly stage: Stage;
  readonly status?: number | undefined;
  /**
   * One code: the number of an AADSTS error, the code of Resource Manager (`AuthorizationFailed`), or one of
   * {@link OwnCode} for what was found here.
   */
  readonly code?: string | number | undefined;
  /** The numbers in `error_codes` of Entra ID, and those in its description. */
  readonly codes?: readonly (string | number)[] | undefined;
  /** Error of OAuth 2.0: `invalid_client`. */
  readonly error?: string | undefined;
  /** What the service says about it. */
  readonly description?: string | undefined;
  readonly correlationId?: string | undefined;
  readonly traceId?: string | undefined;
  readonly timestamp?: string | undefined;
  /** Kind of an HttpFailure, when no usable answer came. */
  readonly kind?: string | undefined;
  /** For a code of ours: what was found, and what would have been right. */
  readonly found?: string | undefined;
  readonly expected?: readonly string[] | undefined;
}

/**
 * Codes for what no service says:
 * - `NoIdToken` (github-token): the job has no address to ask for a token
 * - `ClaimsRefused` (github-token): the token is not the one that was demanded; the description has the sentences
 * - `SubscriptionState` (arm): the subscription is not enabled; `found` is its state
 * - `SubscriptionNotAllowed`, `TenantNotAllowed` (arm): signed in where the caller does not want to be
 * - `SubscriptionTenant` (arm): the subscription belongs to the tenant `found`
 */
export type OwnCode =
  | 'NoIdToken'
  | 'ClaimsRefused'
  | 'SubscriptionState'
  | 'SubscriptionNotAllowed'
  | 'TenantNotAllowed'
  | 'SubscriptionTenant';

/** What is known about the job and about what it wanted. */
export interface Context {
  /** Absent when there was no token to read. */
  readonly claims?: Claims | undefined;
  readonly clientId: string;
  readonly tenantId: string;
  readonly subscriptionId?: string | undefined;
  /** Object id of the identity, when a token told it. */
  readonly objectId?: string | undefined;
  readonly cloud: Pick<Cloud, 'name' | 'authorityHost' | 'resourceManager' | 'audience'>;
  /** That the token was asked for. */
  readonly audience: string;
  /** `OWNER/NAME`. */
  readonly repository: string;
  readonly eventName: string;
  /** The environment that the caller expects the job to have. */
  readonly environment?: string | undefined;
  readonly actor?: string | undefined;
  /** The run is of a pull request from another repository. */
  readonly isFork?: boolean | undefined;
  /** Host of the container registry. */
  readonly registry?: string | undefined;
  /** Subjects that are known to be registered; usually nobody knows them. */
  readonly registeredSubjects?: readonly string[] | undefined;
  readonly attempts: number;
  readonly waitedMs: number;
}

/**
 * Whether time helps: `no`, `propagation` (something new is not known everywhere yet: minutes), `transient` (seconds),
 * `refetch-assertion` (at once, with a new token of GitHub and what follows from it).
 */
export type Retryable = 'no' | 'propagation' | 'transient' | 'refetch-assertion';

/** Cause and fix of a failure. */
export interface Diagnosis {
  /** Stable kebab-case word for the `failure-reason` output. */
  readonly reason: string;
  /** One short line of plain text, without full stop. */
  readonly title: string;
  /** One or two sentences in Markdown. */
  readonly cause: string;
  /** Steps in Markdown, the first to do first, with commands to paste. */
  readonly fix: string;
  /** What was sent and what came back; values are plain text. */
  readonly facts: readonly (readonly [label: string, value: string])[];
  /** The one of the facts that decides, when there is one. */
  readonly decisive?: readonly [label: string, value: string];
  readonly retryable: Retryable;
  readonly links: readonly (readonly [label: string, url: string])[];
  /** What to do, in a few words of plain text, for the annotation. */
  readonly remedy: string;
  /** What the service said, as it came; empty when it said nothing. */
  readonly said: string;
  /** Who said it; empty when nobody answered and the network failed. */
  readonly service: string;
}

/** Something to do. */
export interface Step {
  /** A sentence or two in Markdown. */
  readonly text: string;
  /** Commands or settings to paste. A command that could not be made safe to paste is undefined, and is left out. */
  readonly blocks?: readonly Block[];
  /** Of use to those who look deeper only: its blocks are folded. */
  readonly folded?: boolean;
}

export interface Block {
  /** Which readers the block is for, when there are several for the same; only the first of them is open. */
  readonly label?: string;
  readonly language: 'sh' | 'yaml' | 'text';
  readonly body: string | undefined;
}

/** What the parts of the diagnosis find out; the rest of a {@link Diagnosis} follows from failure and context. */
export interface Finding {
  readonly reason: string;
  readonly title: string;
  readonly cause: string;
  readonly steps: readonly Step[];
  /** The fact that decides, then others that matter here; the general ones follow. */
  readonly facts?: readonly (readonly [label: string, value: string | undefined])[];
  readonly remedy: string;
  readonly links?: readonly (readonly [label: string, url: string])[];
}

/** What a part of the diagnosis goes by. */
export interface Case {
  readonly failure: Failure;
  readonly context: Context;
  /** The code that decides: digits for Entra ID, as it came for the others; empty when there is none. */
  readonly code: string;
  /** The beginning of what the service said. */
  readonly said: string;
}
