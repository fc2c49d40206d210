/** From the comparison of what is wanted with what is there to the verdict and the lists of the outputs. */
import type { Comparison } from '../../azure/trust/compare.ts';
import type { Change, FoundIdentity, Stranger, Wanted } from '../../azure/trust/model.ts';
import type { Verdict } from '../../core/spec.ts';
import { type EnvironmentChange, hasWork } from '../../github/environments.ts';

export interface TrustDecision {
  readonly verdict: Verdict;
  /** Empty when the verdict is `pass`. */
  readonly failureReason: '' | 'trusts-others' | 'differs' | 'more-than-needed' | 'not-visible' | 'stopped';
  /** One sentence. */
  readonly message: string;
}

export interface Outcome {
  readonly checkOnly: boolean;
  readonly comparison: Comparison;
  /** What GitHub lacks, when it was asked to be set; undefined when it is left to the reader. */
  readonly github?: readonly EnvironmentChange[] | undefined;
  /** How many of GitHub's environments were to be judged and could not be seen. */
  readonly unseen?: number | undefined;
  /** How many changes there were to do, when not all of them could be done. */
  readonly stopped?: number | undefined;
}

/** Who is trusted beside the jobs that the identities are for, after all changes that were made. */
export function strangersLeft({
  checkOnly,
  comparison,
}: Pick<Outcome, 'checkOnly' | 'comparison'>): readonly Stranger[] {
  const { changes, strangers } = comparison;
  const isGone = (credential: Stranger['credential']) =>
    changes.some(
      (each) => (each.kind === 'delete-credential' || each.kind === 'replace-credential') && each.old === credential,
    );
  return checkOnly ? strangers : strangers.filter(({ credential }) => !isGone(credential));
}

/** Writing is the purpose, so it passes; a check passes when there is nothing to write, nobody else and nothing too much. */
export function decide(outcome: Outcome): TrustDecision {
  const { checkOnly, comparison, github = [], unseen = 0, stopped } = outcome;
  const { changes, leftovers } = comparison;
  if (stopped !== undefined) {
    const message = `Stopped half-way: ${changes.length} of ${count(stopped, 'change is', 'changes are')} done. The log says why; a rerun does the rest.`;
    return { verdict: 'error', failureReason: 'stopped', message };
  }
  const open = github.filter(hasWork).length;
  const others = strangersLeft(outcome).length;
  const strong = leftovers.roles.filter((role) => role.strong).length;
  const what = [
    ...(changes.length === 0 ? [] : [`${count(changes.length, 'change', 'changes')} in Azure`]),
    ...(open === 0 ? [] : [`${count(open, 'environment', 'environments')} in GitHub`]),
  ].join(' and ');
  const tooMuch = [
    ...(others === 0 ? [] : [`${count(others, 'credential trusts', 'credentials trust')} somebody else.`]),
    ...(strong === 0
      ? []
      : [`${count(strong, 'role is', 'roles are')} more than the jobs need and should be taken away.`]),
  ];
  const say = (...sentences: readonly string[]) => [...sentences, ...tooMuch].join(' ');
  if (!checkOnly) {
    const message = say(what === '' ? 'No change: the trust is as described.' : `Done: ${what}.`);
    return { verdict: 'pass', failureReason: '', message };
  }
  const differs = what === '' ? [] : [`It differs: ${what} would be needed.`];
  const fail = (failureReason: TrustDecision['failureReason'], message: string): TrustDecision => ({
    verdict: 'fail',
    failureReason,
    message,
  });
  if (others > 0) return fail('trusts-others', [...tooMuch, ...differs].join(' '));
  if (what !== '') return fail('differs', say(...differs));
  if (strong > 0) return fail('more-than-needed', say('Nothing is missing, but'));
  if (unseen > 0) {
    const message = `Azure is as described. What ${count(unseen, 'environment has', 'environments have')} in GitHub could not be seen.`;
    return { verdict: 'error', failureReason: 'not-visible', message };
  }
  return { verdict: 'pass', failureReason: '', message: 'No change: the trust is as described.' };
}

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;

/** One change, without anything that readers of an output would have to know of the model. */
export function changeRecord(change: Change): Readonly<Record<string, string>> {
  const { kind } = change;
  switch (change.kind) {
    case 'create-group':
      return { kind, name: change.name };
    case 'create-identity':
      return { kind, identity: change.identity };
    case 'create-credential':
      return {
        kind,
        identity: change.identity,
        credential: change.credential.name,
        subject: change.credential.subject,
      };
    case 'replace-credential':
      return {
        kind,
        identity: change.identity,
        credential: change.credential.name,
        subject: change.credential.subject,
        old: change.old.subject,
      };
    case 'delete-credential':
      return { kind, identity: change.identity, credential: change.old.name, subject: change.old.subject };
    case 'assign-role':
    case 'limit-role':
      return { kind, identity: change.identity, role: change.role.role.name, scope: change.role.scope };
  }
}

/** One change to an environment of GitHub, in the same list. */
export function environmentRecords(change: EnvironmentChange): readonly Readonly<Record<string, string>>[] {
  const { name, isNew, protection, variables } = change;
  return [
    ...(protection === undefined
      ? []
      : [{ kind: isNew ? 'create-environment' : 'protect-environment', environment: name }]),
    ...variables.map((variable) => ({ kind: 'set-variable', environment: name, variable: variable.name })),
  ];
}

export type KnownIds = ReadonlyMap<string, Pick<FoundIdentity, 'clientId' | 'principalId'>>;

/** The identities for the output; ids are empty for those that do not exist. */
export function identityRecords(wanted: Wanted, ids: KnownIds) {
  return wanted.identities.map(({ environment, purpose, githubEnvironment, name, credentials }) => ({
    environment,
    purpose,
    githubEnvironment,
    name,
    clientId: ids.get(name)?.clientId ?? '',
    principalId: ids.get(name)?.principalId ?? '',
    subjects: credentials.map(({ subject }) => subject),
  }));
}
