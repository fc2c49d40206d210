import { differs, type Row } from '../../azure/state-backend/model.ts';
import type { Verdict } from '../../core/spec.ts';

export interface Policy {
  readonly checkOnly: boolean;
  readonly existingAccount: 'strengthen' | 'refuse';
}

export interface Decision {
  readonly verdict: Verdict;
  readonly failureReason?: string;
  /** One or two sentences of plain text. */
  readonly message: string;
  /** What to do, where a row says it: text with commands in backticks. */
  readonly remedy?: string | undefined;
}

/** Whether anything is written at all: nothing, when a part of it cannot be brought about. */
export function mayWrite(rows: readonly Row[], policy: Policy): boolean {
  return rows.some(differs) && !policy.checkOnly && !blocked(rows) && !refused(rows, policy);
}

const blocked = (rows: readonly Row[]): boolean => rows.some(({ effect }) => effect === 'cannot-change');

const isNameTaken = ({ resource, setting, effect }: Row): boolean =>
  resource === 'storage account' && setting === 'name' && effect === 'cannot-change';

/** The account exists, and something of it would be changed. */
function refused(rows: readonly Row[], { existingAccount }: Policy): boolean {
  const isNew = rows.some(({ resource, effect }) => resource === 'storage account' && effect === 'create');
  return (
    existingAccount === 'refuse' && !isNew && rows.some((row) => row.resource !== 'resource group' && differs(row))
  );
}

/**
 * Judges a state backend.
 *
 * @param before what differed at the start
 * @param after what differs after writing; undefined when nothing was written
 */
export function decide(before: readonly Row[], after: readonly Row[] | undefined, policy: Policy): Decision {
  const different = before.filter(differs);
  if (different.length === 0) return { verdict: 'pass', message: 'The state backend is as wanted: no change.' };
  const taken = before.find(isNameTaken);
  if (taken !== undefined)
    return {
      ...fail('name-taken', `Nothing was changed. storage-account: ${taken.wanted}: ${taken.found}.`),
      remedy: taken.note,
    };
  if (policy.checkOnly) {
    return fail('differs', `${counted(different.length)} not as wanted. Run without check-only to bring it about.`);
  }
  const stuck = different.filter(({ effect }) => effect === 'cannot-change');
  const [first] = stuck;
  if (first !== undefined) {
    const said = stuck.map(({ resource, setting, found, wanted }) => `${resource} ${setting} is ${found} instead of ${wanted}`).join('; '); // biome-ignore format: one line
    return {
      ...fail('cannot-change', `Nothing was changed, because Azure cannot change this in place: ${said}.`),
      remedy: first.note,
    };
  }
  if (refused(before, policy)) {
    return fail(
      'existing-account-differs',
      `${counted(different.length)} not as wanted in an account that exists. Nothing was changed, for existing-account is refuse.`,
    );
  }
  const left = (after ?? before).filter(differs);
  if (left.length > 0) {
    const said = left.map(({ resource, setting, found }) => `${resource} ${setting} is ${found}`).join('; ');
    return fail(
      'not-applied',
      `Azure took the changes and still shows others: ${said}. A policy may have rewritten them.`,
    );
  }
  return { verdict: 'pass', message: `The state backend is as wanted: ${changeCount(different)}.` };
}

/** `2 created, 3 strengthened`. */
export function changeCount(rows: readonly Row[]): string {
  const number = (effect: Row['effect']) => rows.filter((row) => row.effect === effect).length;
  return [[number('create'), 'created'] as const, [number('strengthen'), 'strengthened'] as const]
    .flatMap(([count, word]) => (count === 0 ? [] : [`${count} ${word}`]))
    .join(', ');
}

const counted = (number: number): string => (number === 1 ? 'One thing is' : `${number} things are`);

function fail(failureReason: string, message: string): Decision {
  return { verdict: 'fail', failureReason, message };
}
