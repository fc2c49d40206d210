import { RemoteError } from '../../core/errors.ts';
import { type Clock, systemClock } from '../../core/http.ts';
import { log } from '../../core/log.ts';
import { ArmRefusal } from '../arm.ts';

/**
 * Refusals that time mends: what was made a moment ago is not known everywhere yet, or somebody works on the same resource.
 * Everything else is final.
 */
const passing: ReadonlySet<string> = new Set([
  'ParentResourceNotFound',
  'ResourceGroupNotFound',
  'ResourceNotFound',
  'NotFound',
  'StorageAccountOperationInProgress',
  'StorageAccountIsNotProvisioned',
  'AccountIsBusy',
  'AccountIsDisabled',
  'AnotherOperationInProgress',
  'AnotherOperationIsInProgress',
  'ConcurrentUpdateError',
  'ContainerBeingDeleted',
  'ContainerOperationFailure',
  'OperationPreempted',
  'ResourceGroupBeingDeleted',
  'RetryableError',
]);

export interface RetryOptions {
  /** For all attempts together. */
  readonly deadlineMs: number;
  readonly clock?: Clock;
}

const firstWaitMs = 1_000;
const longestWaitMs = 10_000;

/** Sends a write again while its refusal is one that passes. */
export async function persisting<T>(write: () => Promise<T>, options: RetryOptions): Promise<T> {
  const { deadlineMs, clock = systemClock } = options;
  const startedMs = clock.now();
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await write();
    } catch (error) {
      if (!(error instanceof ArmRefusal) || !passing.has(error.code)) throw error;
      const waitMs = Math.min(longestWaitMs, firstWaitMs * 2 ** (attempt - 1)) * (0.75 + clock.random() / 2);
      const elapsedMs = clock.now() - startedMs;
      if (elapsedMs + waitMs > deadlineMs) {
        throw new RemoteError({ ...error.failure, attempts: attempt, elapsedMs }, error.reason);
      }
      log.info(`${error.failure.request}: ${error.code}; trying again in ${(waitMs / 1000).toFixed(1)} s.`);
      await clock.sleep(waitMs);
    }
  }
}
