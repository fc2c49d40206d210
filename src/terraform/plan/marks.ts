/**
 * Terraform's marks (`after_unknown`, `before_sensitive`, `after_sensitive`): values of the same shape with `true` leaves;
 * `true` on a container covers all of it.
 */
import { isArray, isExactNumber, isObject, type Json, own } from './json.ts';

export function anyMark(mark: Json | undefined): boolean {
  if (mark === true) return true;
  if (isArray(mark)) return mark.some(anyMark);
  return isObject(mark) && Object.values(mark).some(anyMark);
}

/** The marks of a member or an element. */
export function markOf(mark: Json | undefined, step: string | number): Json | undefined {
  if (mark === true) return true;
  if (typeof step === 'number') return isArray(mark) ? mark[step] : undefined;
  return own(mark, step);
}

/**
 * Whether a value must not be shown as a whole: it is marked, or its marks do not fit its shape. The second happens only
 * with a damaged or a future plan, and then hiding too much is the right mistake.
 */
export function hides(mark: Json | undefined, value: Json | undefined): boolean {
  if (mark === true) return true;
  if (value === undefined || value === null || !anyMark(mark)) return false;
  if (isArray(mark)) return !isArray(value) || mark.length !== value.length;
  return !isObject(value);
}

/** Whether both sides mark the same parts. */
export function sameMarks(a: Json | undefined, b: Json | undefined): boolean {
  if (a === true || b === true) return a === b;
  const keys = new Set([...keysOf(a), ...keysOf(b)]);
  return [...keys].every((key) => sameMarks(childOf(a, key), childOf(b, key)));
}

function keysOf(mark: Json | undefined): string[] {
  return typeof mark === 'object' && mark !== null && !isExactNumber(mark) ? Object.keys(mark) : [];
}

function childOf(mark: Json | undefined, key: string): Json | undefined {
  return isArray(mark) ? mark[Number(key)] : own(mark, key);
}
