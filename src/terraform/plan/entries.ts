/** What a reader unfolds: one entry per object, in three levels of detail. Every word of the plan is escaped here. */
import { code, fence, text } from '../../core/markdown.ts';
import { once } from '../../core/once.ts';
import type { ReportItem } from '../../core/report-list.ts';
import { deferralInWords } from './actions.ts';
import { type Change, type Described, destroys, type OutputChange } from './changes.ts';
import { diffText } from './diff-text.ts';
import type { Redact } from './hcl.ts';
import type { Invocation } from './model.ts';
import { appendStep } from './path.ts';
import { becauseOf, kindOf, nameOf, originOf, plural, riskOf, verbOf } from './words.ts';

/** One thing to read within a fold. */
export interface Entry extends ReportItem {
  readonly risk: number;
}

/** A destroy, a replacement, or an object that leaves the state. */
export interface Loss {
  /** Above 1,000: the object is of a protected type. Else {@link riskOf}. */
  readonly rank: number;
  readonly type: string;
  /** The object itself is gone, or nobody knows; else only the state forgets it. */
  readonly isDestructive: boolean;
  readonly change: () => Change;
}

/** Everything to tell about a plan, the worst first. */
export interface Survey {
  /** All that it does, one entry per object; the outputs are one entry. */
  readonly entries: readonly Entry[];
  /** What changed outside and is not part of a planned change. */
  readonly drift: readonly Entry[];
  /** How many of the changes are to objects that changed outside: most of them take back what was done by hand. */
  readonly afterDrift: number;
  readonly losses: readonly Loss[];
}

/** What of a plan is surveyed. */
type Surveyed = Described & {
  readonly invocations: readonly Invocation[];
  readonly isEndangered: (change: Change) => boolean;
};

const protectedRank = 1000;

export function isProtected({ rank }: Pick<Loss, 'rank'>): boolean {
  return rank >= protectedRank;
}

/** One walk over all changes, since each is read anew whenever it is asked for. */
export function surveyPlan(plan: Surveyed, redact: Redact): Survey {
  const drift = placesOf(plan.drift);
  const apart = new Map(drift);
  const render = (index: number): Entry => {
    const change = plan.changes.at(index);
    const drifted = drift.get(identity(change));
    return changeEntry(change, drifted === undefined ? undefined : plan.drift.at(drifted), redact);
  };
  const entries: Entry[] = [];
  const losses: Loss[] = [];
  let afterDrift = 0;
  for (let index = 0; index < plan.changes.length; index += 1) {
    const change = plan.changes.at(index);
    const risk = riskOf(change);
    entries.push(new ChangeEntry(risk, kindOf(change), index, render));
    if (apart.size > 0 && apart.delete(identity(change)) && change.action !== 'no-op') afterDrift += 1;
    const isDestructive = destroys(change) || change.action === 'unknown';
    if (!isDestructive && !change.vector.includes('forget')) continue;
    const rank = risk + (plan.isEndangered(change) ? protectedRank : 0);
    losses.push({ rank, type: change.type, isDestructive, change: () => plan.changes.at(index) });
  }
  entries.push(...otherEntries(plan, redact));
  return {
    entries: entries.sort((a, b) => b.risk - a.risk),
    drift: [...apart.values()].map((index) => {
      const kind = plan.drift.at(index).action === 'delete' ? 'deleted' : 'changed';
      return new ChangeEntry(0, kind, index, (at) => driftEntry(plan.drift.at(at), redact));
    }),
    afterDrift,
    losses: losses.sort((a, b) => b.rank - a.rank),
  };
}

/** What a plan does besides changing objects. */
function otherEntries({ deferred, invocations, outputs }: Surveyed, redact: Redact): readonly Entry[] {
  return [
    ...deferred.map(({ reason, change }) => {
      const line = `- ${nameOf(change, redact)} is put off to a later plan: ${deferralInWords(reason)}`;
      return { risk: 20, kind: 'deferred', ...always(line) };
    }),
    ...invocations.map(({ address, trigger, event }) => {
      const by = trigger === undefined ? '' : ` by ${code(redact(trigger))}`;
      const when = event === undefined ? '' : ` (${text(event.replace(/(?<=[a-z])(?=[A-Z])|_/g, ' ').toLowerCase())})`;
      return { risk: 35, kind: 'invoked', ...always(`- ${code(redact(address))} is invoked${by}${when}`) };
    }),
    ...outputEntry(outputs, redact),
  ];
}

/** Address and key of a deposed object are the identity of an object. */
function identity({ address, deposed = '' }: Pick<Change, 'address' | 'deposed'>): string {
  return `${address} ${deposed}`;
}

function placesOf(changes: Iterable<Change>): Map<string, number> {
  const places = new Map<string, number>();
  let index = 0;
  for (const change of changes) {
    places.set(identity(change), index);
    index += 1;
  }
  return places;
}

/**
 * An entry that is made when it is shown. A class, because objects with methods of their own would take ten times the
 * memory, and of a large plan there are tens of thousands of which a few hundred are shown.
 */
class ChangeEntry implements Entry {
  readonly risk: number;
  readonly kind: string;
  readonly #index: number;
  readonly #render: (index: number) => Entry;
  #made: Entry | undefined;

  constructor(risk: number, kind: string, index: number, render: (index: number) => Entry) {
    this.risk = risk;
    this.kind = kind;
    this.#index = index;
    this.#render = render;
  }

  full(): string {
    return this.#entry().full();
  }

  brief(): string {
    return this.#entry().brief();
  }

  line(): string {
    return this.#entry().line();
  }

  #entry(): Entry {
    this.#made ??= this.#render(this.#index);
    return this.#made;
  }
}

function always(line: string): Pick<Entry, 'full' | 'brief' | 'line'> {
  return { full: () => line, brief: () => line, line: () => line };
}

function changeEntry(change: Change, drift: Change | undefined, redact: Redact): Entry {
  const what = () => {
    const clauses = [verbOf(change), ...originOf(change, redact)].filter((clause) => clause !== '');
    return `${nameOf(change, redact)} is ${clauses.join('; ')}`;
  };
  const sentence = (values: boolean) => {
    const because = becauseOf(change, redact, values);
    return because === '' ? what() : `${what()}: ${because}`;
  };
  return {
    risk: riskOf(change),
    kind: kindOf(change),
    full: once(() => `${sentence(false)}${diffOf(change, redact)}${causeOf(drift, redact)}`),
    brief: once(() => `- ${sentence(true)}${changedKeys(change, redact)}`),
    line: () => `- ${what()}`,
  };
}

function diffOf(change: Change, redact: Redact): string {
  const { attributes, cosmetic } = change.diff();
  const diff = diffText(attributes, redact);
  const hidden =
    cosmetic === 0
      ? ''
      : `\n\n${plural(cosmetic, 'difference')} between null, empty and false ${cosmetic === 1 ? 'is' : 'are'} not shown.`;
  return `${diff === '' ? '' : `\n\n${fence(diff, 'diff')}`}${hidden}`;
}

/** What changed outside and may be why there is anything to do. */
function causeOf(drift: Change | undefined, redact: Redact): string {
  if (drift === undefined) return '';
  if (drift.action === 'delete') return '\n\nBefore this plan it was deleted outside of Terraform.';
  const diff = diffText(drift.diff().attributes, redact);
  return `\n\nBefore this plan it changed outside of Terraform${diff === '' ? '.' : `:\n\n${fence(diff, 'diff')}`}`;
}

function changedKeys(change: Change, redact: Redact): string {
  if (change.action === 'create' || change.action === 'delete') return '';
  const paths = change.diff().attributes.filter(({ unknown, forcesReplacement }) => !unknown || forcesReplacement);
  return keysText(
    paths.map(({ path }) => path),
    redact,
  );
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
  const diff = () =>
    outputs
      .map((output) => outputText(output, redact))
      .filter((line) => line !== '')
      .join('\n');
  const line = `- ${plural(outputs.length, 'output changes', 'outputs change')}`;
  return [
    {
      risk: 15,
      kind: outputs.length === 1 ? 'output' : 'outputs',
      count: outputs.length,
      full: () => `**Outputs**\n\n${fence(diff(), 'diff')}`,
      brief: () =>
        `${line}${keysText(
          outputs.map(({ name }) => name),
          redact,
        )}`,
      line: () => line,
    },
  ];
}

function outputText({ name, action, ...output }: OutputChange, redact: Redact): string {
  const attributes = output.attributes();
  const shown = attributes.filter(({ unknown }) => !unknown);
  if (shown.length > 0) return diffText(shown, redact);
  const sign = action === 'create' ? '+' : action === 'delete' ? '-' : '!';
  const unknown = attributes.some((attribute) => attribute.unknown);
  return `${sign} ${redact(appendStep('', name))}${unknown ? ' = (known after apply)' : ''}`;
}

/** An object that changed outside and is not touched by the plan. */
function driftEntry(change: Change, redact: Redact): Entry {
  const moved = change.previousAddress === undefined ? '' : `; moved from ${code(redact(change.previousAddress))}`;
  const what = change.action === 'delete' ? 'was deleted' : change.action === 'no-op' ? 'did not change' : 'changed';
  const name = nameOf(change, redact);
  const full = () => {
    if (change.action === 'delete') return `${name} ${what}${moved}`;
    const { attributes, cosmetic } = change.diff();
    const diff = diffText(attributes, redact);
    const only = diff === '' && cosmetic > 0 ? ' only between null, empty and false' : '';
    return `${name} ${what}${only}${moved}${diff === '' ? '' : `\n\n${fence(diff, 'diff')}`}`;
  };
  const line = `- ${name} ${what}${moved}`;
  const brief = () => (change.action === 'delete' ? line : `${line}${changedKeys(change, redact)}`);
  return { risk: 0, kind: change.action === 'delete' ? 'deleted' : 'changed', full, brief, line: () => line };
}
