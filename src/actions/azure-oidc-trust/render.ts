/** The job summary: who may do what where, and why; then what was different. */
import type { Comparison } from '../../azure/trust/compare.ts';
import type { Change, Credential, FoundCredential, Wanted, WantedIdentity } from '../../azure/trust/model.ts';
import { code, details, fence, table, text } from '../../core/markdown.ts';
import type { EnvironmentChange } from '../../github/environments.ts';
import type { KnownIds, TrustDecision } from './decide.ts';

export interface Report {
  readonly decision: TrustDecision;
  readonly checkOnly: boolean;
  readonly repository: string;
  readonly wanted: Wanted;
  readonly ids: KnownIds;
  readonly comparison: Comparison;
  /** Where the form of the subjects is known from: a clause. */
  readonly subjectSource: string;
  /** Plain sentences. */
  readonly remarks: readonly string[];
  readonly github: GitHubSide;
}

export interface GitHubSide {
  readonly environments: readonly EnvironmentChange[];
  /** `set`: written just now or as it should be. `shown`: left to the reader. */
  readonly state: 'set' | 'shown';
  /** Why they are only shown: a plain clause. */
  readonly reason?: string;
  readonly commands: string;
}

export function render(report: Report): string {
  const { decision, wanted, comparison, remarks, checkOnly } = report;
  const parts = [
    `### Azure trust for ${code(report.repository)}`,
    text(decision.message),
    ...alarm(comparison),
    '#### Who may do what',
    rolesTable(wanted.identities),
    '#### Who is trusted',
    trustTable(wanted.identities, report.ids),
    `${text(report.subjectSource)} Entra ID compares subjects letter by letter, so a job without the environment gets nothing.`,
    ...changesPart(comparison.changes, checkOnly),
    ...leftoverPart(comparison),
    ...(remarks.length === 0 ? [] : ['#### Worth a look', remarks.map((remark) => `- ${text(remark)}`).join('\n')]),
    ...githubPart(report.github),
  ];
  return `${parts.join('\n\n')}\n`;
}

function alarm({ leftovers }: Comparison): string[] {
  const strong = leftovers.roles.filter((each) => each.strong);
  if (strong.length === 0) return [];
  const lines = strong.map(
    ({ identity, role }) => `> - ${code(identity)} is ${text(role.role.name)} of ${code(place(role.scope))}`,
  );
  return [
    [
      '> [!CAUTION]',
      '> More than needed: with these roles a job can do everything, or give itself whatever it lacks. Nothing here takes them away.',
      ...lines,
    ].join('\n'),
  ];
}

function rolesTable(identities: readonly WantedIdentity[]): string {
  const rows = identities.flatMap(({ name, githubEnvironment, roles }) =>
    roles.map(({ role, scope, why }) => [
      code(name),
      code(githubEnvironment),
      text(role.name),
      code(place(scope)),
      prose(why),
    ]),
  );
  return table(['Identity', 'Jobs of', 'Role', 'Where', 'It'], rows);
}

/** Texts of ours, in which names of inputs stand in backticks. */
function prose(sentence: string): string {
  const plain = (part: string) =>
    part.replace(/^( *)(.*?)( *)$/, (_, before, inner, after) => before + text(inner) + after);
  return sentence
    .split('`')
    .map((part, at) => (at % 2 === 1 ? code(part) : plain(part)))
    .join('');
}

function trustTable(identities: readonly WantedIdentity[], ids: KnownIds): string {
  const rows = identities.flatMap(({ name, credentials }) =>
    credentials.map(({ subject }) => [code(name), clientOf(name, ids), code(subject)]),
  );
  return table(['Identity', 'Client id', 'Subject'], rows);
}

function clientOf(name: string, ids: KnownIds): string {
  const id = ids.get(name)?.clientId;
  return id === undefined ? 'not there yet' : code(id);
}

function changesPart(changes: readonly Change[], checkOnly: boolean): string[] {
  if (changes.length === 0) return [];
  const rows = changes.map((change) => {
    const { on, found, wanted } = changeCells(change);
    return [on, found, wanted];
  });
  const headers = ['On', checkOnly ? 'Is' : 'Was', checkOnly ? 'Should be' : 'Is now'];
  const shown = table(headers, rows);
  if (checkOnly) return ['#### What differs', shown];
  // A first run makes everything; who looks for one change finds it at once.
  return rows.length > 8 ? [details(`What was done: ${rows.length} changes`, shown)] : ['#### What was done', shown];
}

function changeCells(change: Change): { on: string; found: string; wanted: string } {
  const missing = 'missing';
  switch (change.kind) {
    case 'create-group':
      return { on: 'resource group', found: missing, wanted: code(change.name) };
    case 'create-identity':
      return { on: code(change.identity), found: missing, wanted: 'user-assigned identity' };
    case 'create-credential':
      return { on: code(change.identity), found: missing, wanted: `trusts ${code(change.credential.subject)}` };
    case 'replace-credential':
      return {
        on: code(change.identity),
        found: `${credentialCell(change.old, change.credential, change.old)} (${text(change.why)})`,
        wanted: credentialCell(change.credential, change.credential, change.old),
      };
    case 'delete-credential':
      return { on: code(change.identity), found: `trusts ${code(change.old.subject)}`, wanted: 'not trusted' };
    case 'assign-role':
      return { on: code(change.identity), found: missing, wanted: roleCell(change) };
    case 'limit-role':
      return {
        on: code(change.identity),
        found: `${text(change.role.role.name)} ${change.old.condition === undefined ? 'without a condition' : 'with another condition'}`,
        wanted: roleCell(change),
      };
  }
}

/** The part of a credential that was wrong: of the old one, or of the one that takes its place. */
function credentialCell(shown: ShownCredential, wanted: Credential, old: FoundCredential): string {
  if (old.subject !== wanted.subject) return `trusts ${code(shown.subject)}`;
  if (old.issuer !== wanted.issuer) return `trusts the issuer ${code(shown.issuer)}`;
  const audiences = 'audiences' in shown ? shown.audiences : [shown.audience];
  return `trusts ${code(shown.subject)} for ${code(audiences.join(', '))}`;
}

type ShownCredential = Credential | FoundCredential;

function roleCell({ role }: Extract<Change, { kind: 'assign-role' | 'limit-role' }>): string {
  const limited = role.condition === undefined ? '' : ', limited by a condition';
  return `${text(role.role.name)} at ${code(place(role.scope))}${limited}`;
}

function leftoverPart({ leftovers }: Comparison): string[] {
  const credentials = leftovers.credentials.map(({ identity, credential, otherForm }) => [
    code(identity),
    `trusts ${code(credential.subject)}`,
    otherForm
      ? 'the other form of the same subject: `prune` takes it away once no job presents it any more'
      : 'not of this trust: `prune` takes it away',
  ]);
  const roles = leftovers.roles
    .filter((each) => !each.strong)
    .map(({ identity, role }) => [
      code(identity),
      `${text(role.role.name)} at ${code(place(role.scope))}`,
      'more than needed: take it away unless it is meant',
    ]);
  if (credentials.length + roles.length === 0) return [];
  return ['#### Left alone', table(['Identity', 'Also', 'Why it is shown'], [...credentials, ...roles])];
}

function githubPart({ environments, state, reason, commands }: GitHubSide): string[] {
  const open = environments.filter(({ protection, variables }) => protection !== undefined || variables.length > 0);
  const rows = environments.map((environment) => {
    const { name, isNew, protection, variables, seesVariables } = environment;
    const done = state === 'set' ? 'set' : 'to set';
    const rules = protection === undefined ? 'as it should be' : `${done}: ${rulesOf(environment)}`;
    const names = variables.map((each) => code(each.name)).join(', ');
    return [
      code(name),
      `${isNew ? 'new, ' : ''}${rules}`,
      names === '' ? 'as they should be' : `${seesVariables ? done : 'not visible to this token, needed'}: ${names}`,
    ];
  });
  const intro =
    open.length === 0
      ? 'The environments and their variables are as they should be.'
      : state === 'set'
        ? 'The environments and their variables are set. No rule was weakened.'
        : `To be set in GitHub${reason === undefined ? '' : `: ${prose(reason)}`}.`;
  return [
    '#### GitHub',
    intro,
    ...(open.length === 0 ? [] : [table(['Environment', 'Protection', 'Variables'], rows)]),
    ...(state === 'shown' && commands !== '' ? [details('Commands', fence(commands, 'sh'))] : []),
  ];
}

function rulesOf({ protection }: EnvironmentChange): string {
  if (protection === undefined) return '';
  const { branches, reviewers, waitTimer } = protection;
  const rules = [
    branches === null
      ? 'every branch'
      : branches.protected_branches
        ? 'protected branches only'
        : 'chosen branches only',
    reviewers.length === 0 ? 'no reviewers' : `reviewed by ${reviewers.map(({ name }) => text(name)).join(' or ')}`,
    ...(waitTimer > 0 ? [`waits ${waitTimer} minutes`] : []),
  ];
  return rules.join(', ');
}

/** The end of an ARM id that tells places apart. */
function place(scope: string): string {
  const [, container] = /\/storageAccounts\/([^/]+\/blobServices\/default\/containers\/[^/]+)$/i.exec(scope) ?? [];
  if (container !== undefined) return container.replace(/\/blobServices\/default\/containers\//i, '/');
  const [, group] = /\/resourceGroups\/([^/]+)$/i.exec(scope) ?? [];
  if (group !== undefined) return group;
  return scope.replace(/^\/subscriptions\//i, 'subscription ');
}
