/** The job summary: who may do what where, and why; then what was different. */
import type { Comparison } from '../../azure/trust/compare.ts';
import type { GitHubSide } from '../../azure/trust/github-side.ts';
import type { Change, Credential, FoundCredential, Stranger, Wanted, WantedIdentity } from '../../azure/trust/model.ts';
import { code, details, fence, table, text } from '../../core/markdown.ts';
import { type Branches, type EnvironmentChange, hasWork, isUnseen, judgedPart } from '../../github/environments.ts';
import type { KnownIds, TrustDecision } from './decide.ts';

export interface Report {
  readonly decision: TrustDecision;
  readonly checkOnly: boolean;
  readonly repository: string;
  readonly wanted: Wanted;
  readonly ids: KnownIds;
  readonly comparison: Comparison;
  /** Who is trusted beside the jobs, after what was done. */
  readonly strangers: readonly Stranger[];
  /** Where the form of the subjects is known from: a clause. */
  readonly subjectSource: string;
  /** Plain sentences. */
  readonly remarks: readonly string[];
  readonly github: GitHubSide;
}

export function render(report: Report): string {
  const { decision, wanted, comparison, checkOnly } = report;
  const parts = [
    `### Azure trust for ${code(report.repository)}`,
    text(decision.message),
    ...worthALook(report),
    '#### Who may do what',
    rolesTable(wanted.identities),
    '#### Who is trusted',
    trustTable(wanted.identities, report.ids),
    `${text(report.subjectSource)} Entra ID compares subjects letter by letter, so a job without the environment gets nothing.`,
    ...changesPart(comparison.changes, checkOnly),
    ...leftoverPart(comparison),
    ...githubPart(report.github),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** The worst first. */
function worthALook({ comparison, strangers, remarks }: Report): string[] {
  const strong = comparison.leftovers.roles.filter((each) => each.strong);
  const parts = [
    ...alarm(
      'Somebody else is trusted, who may do all that the identity may. `prune: true` deletes the credential.',
      strangers.map(
        ({ identity, credential, who }) =>
          `${code(identity)} trusts ${text(who)}: ${credential.subject === '' ? '' : `${code(credential.subject)}, `}credential ${code(credential.name)}`,
      ),
    ),
    ...alarm(
      'More than needed: with these roles a job can do everything, or give itself whatever it lacks. Nothing here takes them away.',
      strong.map(({ identity, role }) => `${code(identity)} is ${text(role.role.name)} of ${code(place(role.scope))}`),
    ),
    ...(remarks.length === 0 ? [] : [remarks.map((remark) => `- ${text(remark)}`).join('\n')]),
  ];
  return parts.length === 0 ? [] : ['#### Worth a look', ...parts];
}

function alarm(sentence: string, items: readonly string[]): string[] {
  if (items.length === 0) return [];
  return [['> [!CAUTION]', `> ${sentence}`, '>', ...items.map((item) => `> - ${item}`)].join('\n')];
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
  const shown = table(['On', checkOnly ? 'Is' : 'Was', checkOnly ? 'Should be' : 'Is now'], rows);
  if (checkOnly) return ['#### What differs', shown];
  // Of what is new the tables above have said all but the order; what was there before is seen nowhere else.
  return changes.every(isNew) ? [details('Each change', shown)] : ['#### What was done', shown];
}

const creations: ReadonlySet<Change['kind']> = new Set([
  'create-group',
  'create-identity',
  'create-credential',
  'assign-role',
]);
const isNew = ({ kind }: Change): boolean => creations.has(kind);

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
      : 'its own jobs, misspelt, so nobody can use it: `prune` takes it away',
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

function githubPart(side: GitHubSide): string[] {
  const { environments, state, commands } = side;
  const open = environments.filter(hasWork);
  return [
    '#### GitHub',
    ...introOf(side),
    ...(open.length === 0 ? [] : [environmentsTable(environments, state === 'set')]),
    ...(state === 'shown' && commands !== '' ? [details('Commands', fence(commands, 'sh'))] : []),
  ];
}

function introOf({ environments, state, reason }: GitHubSide): string[] {
  if (!environments.some(hasWork)) return ['The environments and their variables are as they should be.'];
  if (state === 'set') return ['The environments and their variables are set. No rule was weakened.'];
  const unseen = environments.filter(isUnseen).map(({ name, sees }) => [name, sees] as const);
  const hidden = (what: string, names: readonly string[]) =>
    names.length === 0 ? [] : [`${what} ${names.map(code).join(', ')}`];
  const seen = unseen.filter(([, sees]) => sees === 'rules').map(([name]) => name);
  const unread = unseen.filter(([, sees]) => sees === 'nothing').map(([name]) => name);
  const parts = [...hidden('the variables of', seen), ...hidden('all of', unread)];
  const because = reason === undefined ? '' : `: ${prose(reason)}`;
  return [
    ...(environments.some((each) => hasWork(judgedPart(each))) ? [`To be set in GitHub${because}.`] : []),
    ...(parts.length === 0
      ? []
      : [
          `This token does not see ${parts.join(' and ')}, so whether they are as they should be is not known. It takes a token with ${unread.length === 0 ? '' : '`actions: read` and '}\`environments: read\`.`,
        ]),
  ];
}

function environmentsTable(environments: readonly EnvironmentChange[], isSet: boolean): string {
  const done = isSet ? 'set' : 'to set';
  const rows = environments.map((environment) => {
    const { name, isNew: isMade, protection, variables, sees } = environment;
    const rules = protection === undefined ? 'as it should be' : `${done}: ${rulesOf(environment)}`;
    const names = variables.map((each) => code(each.name)).join(', ');
    const hidden = 'not seen, needed: ';
    return [
      code(name),
      sees === 'nothing' ? `${hidden}${rulesOf(environment)}` : `${isMade ? 'new, ' : ''}${rules}`,
      names === '' ? 'as they should be' : `${sees === 'all' ? `${done}: ` : hidden}${names}`,
    ];
  });
  // The variables have the same names everywhere; a first run says them once.
  const [first = []] = rows;
  if (rows.length < 2 || rows.some((row) => row[2] !== first[2]))
    return table(['Environment', 'Protection', 'Variables'], rows);
  const short = table(
    ['Environment', 'Protection'],
    rows.map((row) => row.slice(0, 2)),
  );
  return `${short}\n\nVariables of each: ${first[2]}.`;
}

function rulesOf({ protection }: EnvironmentChange): string {
  if (protection === undefined) return '';
  const { branches, reviewers, waitTimer } = protection;
  const rules = [
    branchesOf(branches),
    reviewers.length === 0 ? 'no reviewers' : `reviewed by ${reviewers.map(({ name }) => text(name)).join(' or ')}`,
    ...(waitTimer > 0 ? [`waits ${waitTimer} minutes`] : []),
  ];
  return rules.join(', ');
}

function branchesOf(branches: Branches): string {
  if (branches === 'every') return 'every branch';
  if (branches === 'protected') return 'protected branches only';
  const { chosen } = branches;
  return chosen === undefined || chosen.length === 0 ? 'chosen branches only' : `only ${chosen.map(code).join(', ')}`;
}

/** The end of an ARM id that tells places apart. */
function place(scope: string): string {
  const [, container] = /\/storageAccounts\/([^/]+\/blobServices\/default\/containers\/[^/]+)$/i.exec(scope) ?? [];
  if (container !== undefined) return container.replace(/\/blobServices\/default\/containers\//i, '/');
  const [, group] = /\/resourceGroups\/([^/]+)$/i.exec(scope) ?? [];
  if (group !== undefined) return group;
  return scope.replace(/^\/subscriptions\//i, 'subscription ');
}
