import type { Failure } from '../../azure/diagnose/model.ts';
import type { Verdict } from '../../core/spec.ts';

/**
 * The verdict on a sign-in that came to nothing: `fail` when somebody said no, `error` when nobody could be asked or the
 * answer says nothing.
 */
export function verdictOn({ kind, status }: Failure): Verdict {
  const unknown = (kind !== undefined && kind !== '') || status === 429 || (status !== undefined && status >= 500);
  return unknown ? 'error' : 'fail';
}
