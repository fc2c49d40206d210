import { RemoteError } from '../../core/errors.ts';
import type { Clock } from '../../core/http.ts';
import { persist, settled } from '../../core/persist.ts';
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

/** Sends a write again while its refusal is one that passes. */
export async function persisting<T>(write: () => Promise<T>, { deadlineMs, clock }: RetryOptions): Promise<T> {
  const { outcome, attempts, elapsedMs } = await persist(
    () => settled(write()),
    (each) => {
      if (!('error' in each) || !(each.error instanceof ArmRefusal) || !passing.has(each.error.code)) return undefined;
      return { patienceMs: deadlineMs, says: `${each.error.failure.request}: ${each.error.code}` };
    },
    clock === undefined ? {} : { clock },
  );
  if ('value' in outcome) return outcome.value;
  const { error } = outcome;
  if (!(error instanceof ArmRefusal) || attempts === 1) throw error;
  throw new RemoteError({ ...error.failure, attempts, elapsedMs }, error.reason);
}
