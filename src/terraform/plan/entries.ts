/** What a reader unfolds: one entry per object, in three levels of detail. Every word of the plan is escaped here. */
import { code, fence, text } from '../../core/markdown.ts';
import { deferralInWords } from './actions.ts';
import type { Change, Described, OutputChange } from './changes.ts';
import { diffText } from './diff-text.ts';
import type { Redact } from './hcl.ts';
import type { Invocation } from './model.ts';
import { appendStep } from './path.ts';
import { becauseOf, kindOf, nameOf, originOf, plural, riskOf, verbOf } from './words.ts';

/** One thing to read within a fold. */
export interface Entry {
  readonly risk: number;
  /** In one word, for the numbers in the heading of the fold. */
  readonly kind: string;
  /** How many things it stands for, when not one. */
  readonly count?: number;
  readonly full: string;
  /** Only which attributes differ. */
  readonly keys: string;
  /** Only what happens to which address. */
  readonly line: string;
}

/** All that a plan does, one entry per object; the outputs are one entry. */
export function entriesOf(
  plan: Described & { readonly invocations: readonly Invocation[] },
  redact: Redact,
): readonly Entry[] {
  const drift = new Map(plan.drift.map((change) => [`${change.address} ${change.deposed ?? ''}`, change]));
  return [
    ...plan.changes.map((change) =>
      changeEntry(change, drift.get(`${change.address} ${change.deposed ?? ''}`), redact),
    ),
    ...plan.deferred.map(({ reason, change }) => {
      const line = `- ${nameOf(change, redact)} is put off to a later plan: ${deferralInWords(reason)}`;
      return { risk: 20, kind: 'deferred', full: line, keys: line, line };
    }),
    ...plan.invocations.map(({ address, trigger, event }) => {
      const by = trigger === undefined ? '' : ` by ${code(redact(trigger))}`;
      const when = event === undefined ? '' : ` (${text(event.replace(/(?<=[a-z])(?=[A-Z])|_/g, ' ').toLowerCase())})`;
      const line = `- ${code(redact(address))} is invoked${by}${when}`;
      return { risk: 35, kind: 'invoked', full: line, keys: line, line };
    }),
    ...outputEntry(plan.outputs, redact),
  ];
}

function changeEntry(change: Change, drift: Change | undefined, redact: Redact): Entry {
  const sentence = (values: boolean) => {
    const because = becauseOf(change, redact, values);
    return because === '' ? what : `${what}: ${because}`;
  };
  const origins = originOf(change, redact);
  const what = `${nameOf(change, redact)} is ${[verbOf(change), ...origins].filter((clause) => clause !== '').join('; ')}`;
  const diff = diffText(change.attributes, redact);
  const cosmetic =
    change.cosmetic === 0
      ? ''
      : `\n\n${plural(change.cosmetic, 'difference')} between null, empty and false ${change.cosmetic === 1 ? 'is' : 'are'} not shown.`;
  const driftText = drift === undefined ? '' : diffText(drift.attributes, redact);
  const caused =
    drift === undefined
      ? ''
      : `\n\nBefore this plan it ${drift.action === 'delete' ? 'was deleted' : 'changed'} outside of Terraform${driftText === '' || drift.action === 'delete' ? '.' : `:\n\n${fence(driftText, 'diff')}`}`;
  const paths = change.attributes.filter(({ unknown, forcesReplacement }) => !unknown || forcesReplacement);
  const keys =
    change.action === 'create' || change.action === 'delete'
      ? ''
      : keysText(
          paths.map(({ path }) => path),
          redact,
        );
  return {
    risk: riskOf(change),
    kind: kindOf(change),
    full: `${sentence(false)}${diff === '' ? '' : `\n\n${fence(diff, 'diff')}`}${cosmetic}${caused}`,
    keys: `- ${sentence(true)}${keys}`,
    line: `- ${what}`,
  };
}

const maxKeys = 12;

function keysText(paths: readonly string[], redact: Redact): string {
  if (paths.length === 0) return '';
  const shown = paths.slice(0, maxKeys).map((path) => code(redact(path)));
  const more = paths.length - shown.length;
  return ` (${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''})`;
}

function outputEntry(outputs: readonly OutputChange[], redact: Redact): readonly Entry[] {
  if (outputs.length === 0) return [];
  const diff = outputs
    .map((output) => outputText(output, redact))
    .filter((line) => line !== '')
    .join('\n');
  const names = outputs.map(({ name }) => name);
  const line = `- ${plural(outputs.length, 'output changes', 'outputs change')}`;
  return [
    {
      risk: 15,
      kind: outputs.length === 1 ? 'output' : 'outputs',
      count: outputs.length,
      full: `**Outputs**\n\n${fence(diff, 'diff')}`,
      keys: `${line}${keysText(names, redact)}`,
      line,
    },
  ];
}

function outputText({ name, action, attributes }: OutputChange, redact: Redact): string {
  const shown = attributes.filter(({ unknown }) => !unknown);
  if (shown.length > 0) return diffText(shown, redact);
  const sign = action === 'create' ? '+' : action === 'delete' ? '-' : '!';
  const unknown = attributes.some((attribute) => attribute.unknown);
  return `${sign} ${redact(appendStep('', name))}${unknown ? ' = (known after apply)' : ''}`;
}

/** An object that changed outside and is not touched by the plan. */
export function driftEntry(change: Change, redact: Redact): Entry {
  const diff = diffText(change.attributes, redact);
  const moved = change.previousAddress === undefined ? '' : `; moved from ${code(redact(change.previousAddress))}`;
  const only = diff === '' && change.cosmetic > 0 ? ' only between null, empty and false' : '';
  const what = change.action === 'delete' ? 'was deleted' : change.action === 'no-op' ? 'did not change' : 'changed';
  const line = `${nameOf(change, redact)} ${what}${only}${moved}`;
  const body = diff === '' || change.action === 'delete' ? '' : `\n\n${fence(diff, 'diff')}`;
  return { risk: 0, kind: 'drifted', full: `${line}${body}`, keys: `- ${line}`, line: `- ${line}` };
}
