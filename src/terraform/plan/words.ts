/** The sentences of a plan report. Markdown in, Markdown out: every word of the plan is escaped here. */
import { count } from '../../core/count.ts';
import { code, text } from '../../core/markdown.ts';
import type { Action, Counts } from './actions.ts';
import { type Change, destroys, replaces } from './changes.ts';
import { inlineValue, type Redact } from './hcl.ts';
import { pathText } from './path.ts';

/** `1 change`, `2 changes`, `1,204 changes`. */
export function plural(number: number, one: string, many = `${one}s`): string {
  return `${count(number)} ${number === 1 ? one : many}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}

/** Objects that go for good: what is destroyed and not made again. */
export function goneCount({ destroy, replace }: Counts): number {
  return destroy - replace;
}

const verbs: Readonly<Record<Action, string>> = {
  'no-op': 'unchanged',
  create: 'created',
  read: 'read during apply',
  update: 'changed in place',
  delete: 'destroyed',
  replace: 'replaced (destroyed, then created)',
  'replace-create-first': 'replaced (created, then destroyed)',
  'replace-forget': 'created anew (the old object leaves the state and stays in the cloud)',
  forget: 'forgotten (it leaves the state and stays in the cloud)',
  open: 'opened',
  unknown: 'changed in a way this version does not know',
};

/** What happens, after "is". Nothing for an object that is only moved or imported. */
export function verbOf({ action, vector }: Pick<Change, 'action' | 'vector'>): string {
  if (action === 'no-op') return '';
  const verb = verbs[action];
  return action === 'unknown' ? `${verb} (${vector.map((word) => code(word)).join(', ')})` : verb;
}

/** The same in one word, for numbers: `2 replaced`. */
export function kindOf(change: Pick<Change, 'action' | 'importing'>): string {
  switch (change.action) {
    case 'replace':
    case 'replace-create-first':
      return 'replaced';
    case 'replace-forget':
      return 'created anew';
    case 'no-op':
      // Beside those, the numbers of the plan count what is moved or imported and changed, too.
      return change.importing === undefined ? 'only moved' : 'only imported';
    case 'update':
      return 'changed';
    case 'delete':
      return 'destroyed';
    case 'forget':
      return 'forgotten';
    case 'read':
      return 'read';
    case 'create':
      return 'created';
    case 'open':
      return 'opened';
    case 'unknown':
      return 'unknown';
  }
}

/** `azurerm_x.y`, with the key of a deposed object. */
export function nameOf(change: Pick<Change, 'address' | 'deposed'>, redact: Redact): string {
  const address = code(redact(change.address));
  return change.deposed === undefined ? address : `${address} (deposed object ${code(redact(change.deposed))})`;
}

/**
 * Why: the attributes that force a replacement, else Terraform's reason; empty when there is none.
 * @param values Also what those attributes go from and to.
 */
export function becauseOf(change: Change, redact: Redact, values = true): string {
  if (change.forcingPaths.length > 0) {
    const shown = change.forcingPaths
      .slice(0, 4)
      .map((path) => (values ? forcingText(path, change, redact) : code(redact(path))));
    const more = change.forcingPaths.length - shown.length;
    if (more > 0) shown.push(plural(more, 'more attribute'));
    return `${listed(shown)} ${change.forcingPaths.length === 1 ? 'forces' : 'force'} it`;
  }
  if (change.deposed !== undefined) return 'it is left over from an earlier replacement';
  return change.reasonText === undefined ? '' : text(change.reasonText);
}

const maxForcingLength = 60;

/** The path and, when it is short and no secret, what it goes from and to. */
function forcingText(path: string, change: Change, redact: Redact): string {
  const shown = code(redact(path));
  const attribute = attributeAt(path, change);
  if (attribute === undefined || attribute.multiline || attribute.kind === 'order') return shown;
  if (attribute.sensitive) return `${shown} (sensitive)`;
  const before = inlineValue(attribute.before ?? null, redact);
  const after = attribute.unknown ? 'known after apply' : inlineValue(attribute.after ?? null, redact);
  if (before.length + after.length > maxForcingLength) return attribute.unknown ? `${shown} (${after})` : shown;
  return `${shown} (${code(before)} → ${attribute.unknown ? after : code(after)})`;
}

const attributeAt = (path: string, change: Change) =>
  change.diff().attributes.find(({ steps }) => pathText(steps) === path);

/** Replaced only since something that it depends on is made anew: nothing that forces it is known before the apply. */
export function followsAnother(change: Change): boolean {
  const { forcingPaths } = change;
  return forcingPaths.length > 0 && forcingPaths.every((path) => attributeAt(path, change)?.unknown === true);
}

/** Where the object comes from, in clauses. */
export function originOf(change: Change, redact: Redact): readonly string[] {
  const clauses: string[] = [];
  if (change.previousAddress !== undefined) clauses.push(`moved from ${code(redact(change.previousAddress))}`);
  if (change.importing !== undefined) {
    const { by, value } = change.importing;
    const source =
      value === undefined
        ? by === 'unknown'
          ? ' with an id that is known only after apply'
          : ''
        : ` with ${by} ${code(typeof value === 'string' ? redact(value) : inlineValue(value, redact))}`;
    clauses.push(`imported${source}${change.generatesConfig ? ', its configuration is generated' : ''}`);
    if (destroys(change)) clauses.push('**the imported object is destroyed**');
  }
  return clauses;
}

/** What happens besides adding, changing and destroying: `1 moved, 2 outputs`. */
export function otherCounts(counts: Counts): string {
  const parts: string[] = [];
  if (counts.unknown > 0) parts.push(`**${plural(counts.unknown, 'unknown action')}**`);
  if (counts.import > 0) parts.push(`${counts.import} imported`);
  if (counts.move > 0) parts.push(`${counts.move} moved`);
  if (counts.forget > 0) parts.push(`${counts.forget} forgotten`);
  if (counts.read > 0) parts.push(`${counts.read} read`);
  if (counts.invoke > 0) parts.push(`${plural(counts.invoke, 'action')} invoked`);
  if (counts.deferred > 0) parts.push(`${counts.deferred} deferred`);
  if (counts.outputsChanged > 0) parts.push(plural(counts.outputsChanged, 'output'));
  return parts.join(', ');
}

/** The order in which a reader has to see changes: what hurts first. */
export function riskOf(change: Change): number {
  if (change.action === 'unknown') return 90;
  if (destroys(change) && change.importing !== undefined) return 85;
  if (change.action === 'delete') return 80;
  if (replaces(change)) return 70;
  if (change.action === 'forget' || change.action === 'replace-forget') return 60;
  if (change.action === 'update') return 50;
  if (change.action === 'create') return 40;
  if (change.importing !== undefined) return 30;
  if (change.previousAddress !== undefined) return 25;
  return 10;
}
