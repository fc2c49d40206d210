import { code, table, text } from '../../core/markdown.ts';
import { reasonInWords } from '../../terraform/plan/actions.ts';
import type { Plan } from '../../terraform/plan/model.ts';

/** Rows of the list of changes; the report of terraform-plan-comment has all of them, with their values. */
const rowLimit = 200;

/** The plan of one root for the job summary: what happens to which object, without values. */
export function planSummary(
  environment: string,
  headline: string,
  plan: Plan,
  redaction: { redact(text: string): string },
): string {
  const changes = plan.changes.filter(({ action }) => action !== 'no-op' && action !== 'open');
  const rows = changes
    .slice(0, rowLimit)
    .map(({ action, address, reason }) => [action, code(redaction.redact(address)), text(reasonInWords(reason) ?? '')]);
  const more = changes.length > rowLimit ? `\n\nAnd ${changes.length - rowLimit} more.` : '';
  const list = rows.length === 0 ? '' : `\n\n${table(['Action', 'Object', 'Why'], rows)}${more}`;
  return `### Plan for ${text(environment)}: ${headline}${list}\n`;
}

export function failureSummary(environment: string, message: string): string {
  return `### No plan for ${text(environment)}\n\n${text(message)}\n`;
}
