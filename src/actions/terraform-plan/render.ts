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
  const rows: string[][] = [];
  let others = 0;
  for (const { action, address, reason } of plan.changes) {
    if (action === 'no-op') continue;
    if (rows.length < rowLimit) rows.push([action, code(redaction.redact(address)), text(reasonInWords(reason) ?? '')]);
    else others += 1;
  }
  const more = others > 0 ? `\n\nAnd ${others} more.` : '';
  const list = rows.length === 0 ? '' : `\n\n${table(['Action', 'Object', 'Why'], rows)}${more}`;
  return `### Plan for ${text(environment)}: ${headline}${list}\n`;
}

export function failureSummary(environment: string, message: string): string {
  return `### No plan for ${text(environment)}\n\n${text(message)}\n`;
}
