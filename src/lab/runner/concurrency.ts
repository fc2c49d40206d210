/**
 * Concurrency groups of this process: one holder, one waiting. Who comes later takes the place of who waits, and with
 * `cancel-in-progress` also ends the holder.
 */

interface Ticket {
  readonly cancel: () => void;
  readonly grant: () => void;
}

const groups = new Map<string, { holder: Ticket; waiting?: Ticket | undefined }>();

export interface ConcurrencyRequest {
  /** Unique per repository: `owner/name:group`; compared without case. */
  readonly key: string;
  readonly cancelInProgress: boolean;
  /** Called when a later request takes the place of this one, held or waiting. */
  readonly onCancel: () => void;
  /** Called when this one has to wait. */
  readonly onWait?: () => void;
  /** Gives up waiting. */
  readonly signal?: AbortSignal;
  /** Keys that the workflows around already hold: to wait for one of them would never end. */
  readonly held?: ReadonlySet<string>;
}

/** A group as it is compared. */
export const groupKey = (key: string): string => key.toLowerCase();

/**
 * Waits for the group. Resolves with the function that leaves it, or with undefined when cancelled while waiting.
 * Rejects when a workflow around holds the group.
 */
export function enterGroup(request: ConcurrencyRequest): Promise<(() => void) | undefined> {
  const key = groupKey(request.key);
  if (request.held?.has(key) === true) {
    return Promise.reject(
      new Error(`Canceling since a deadlock was detected for concurrency group: '${request.key}'.`),
    );
  }
  return new Promise((resolve) => {
    const ticket: Ticket = {
      grant: () => resolve(leave),
      cancel: () => {
        request.onCancel();
        resolve(undefined);
      },
    };
    const leave = (): void => {
      const group = groups.get(key);
      if (group?.holder !== ticket) return;
      if (group.waiting === undefined) {
        groups.delete(key);
        return;
      }
      group.holder = group.waiting;
      group.waiting = undefined;
      group.holder.grant();
    };
    const group = groups.get(key);
    if (group === undefined) {
      groups.set(key, { holder: ticket });
      ticket.grant();
      return;
    }
    group.waiting?.cancel();
    group.waiting = ticket;
    request.signal?.addEventListener('abort', () => {
      if (group.waiting === ticket) group.waiting = undefined;
      resolve(undefined);
    });
    request.onWait?.();
    if (request.cancelInProgress) group.holder.cancel();
  });
}

/** At most `size` at once; the rest waits in order. */
export function createSlots(size: number): <T>(work: () => Promise<T>) => Promise<T> {
  let free = Math.max(1, size);
  const queue: (() => void)[] = [];
  return async (work) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => queue.push(resolve));
    try {
      return await work();
    } finally {
      const next = queue.shift();
      if (next === undefined) free += 1;
      else next();
    }
  };
}
