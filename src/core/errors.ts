/**
 * The three kinds of failure. A UserError is a mistake of the caller and says what to do; a RemoteError is a service that
 * did not do its part; anything else that is thrown is a bug of ours and keeps its stack.
 */

/** A mistake of the caller. The message names the input, what was found and the remedy, in that order. */
export class UserError extends Error {
  override readonly name = 'UserError';
  /** Stable kebab-case word for the `failure-reason` output. */
  readonly reason: string;

  constructor(message: string, reason = 'invalid-input') {
    super(message);
    this.reason = reason;
  }
}

export interface RemoteFailure {
  /** Who was asked, in words a reader knows: `GitHub`, `Entra ID`, `Argo CD`. */
  readonly service: string;
  /** Method and path without query and credentials: `GET /repos/o/r/issues/1/comments`. */
  readonly request: string;
  readonly status?: number;
  /** The service's own id of the request, for its support. */
  readonly requestId?: string;
  /** How often it was tried. */
  readonly attempts: number;
  /** How long that took, waits included. */
  readonly elapsedMs?: number;
  /** What went wrong, in one sentence without full stop. */
  readonly problem: string;
}

/** A service did not answer, or answered what cannot be used. */
export class RemoteError extends Error {
  override readonly name = 'RemoteError';
  readonly reason: string;
  readonly failure: RemoteFailure;

  constructor(failure: RemoteFailure, reason = 'remote-error') {
    const { service, request, status, requestId, attempts, elapsedMs, problem } = failure;
    const time = elapsedMs === undefined ? '' : ` in ${(elapsedMs / 1000).toFixed(1)} s`;
    const details = [
      status === undefined ? undefined : `status ${status}`,
      requestId === undefined ? undefined : `request id ${requestId}`,
      attempts === 1 ? 'tried once' : `tried ${attempts} times${time}`,
    ].filter((detail) => detail !== undefined);
    super(`${service}: ${request}: ${problem} (${details.join(', ')}).`);
    this.failure = failure;
    this.reason = reason;
  }
}

/** The message of anything that can be thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
