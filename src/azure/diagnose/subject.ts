import { code, visible } from '../../core/markdown.ts';
import { otherForm, parseSubject, type SubjectContext } from '../claims.ts';
import { createCredential, deleteCredential, listCredentials, notPasteable, signedIn } from './commands.ts';
import type { Case, Context, Finding, Step } from './model.ts';
import { quotedValues, valueIn } from './said.ts';

/** Entra ID knows the identity, but none of its federated credentials says what the token of the job says. */

const considerations = 'https://learn.microsoft.com/entra/workload-id/workload-identity-federation-considerations';
const subjectClaims = 'https://docs.github.com/actions/reference/security/oidc';
const caseSensitive = 'https://learn.microsoft.com/entra/identity-platform/reference-breaking-changes#august-2024';

export const githubIssuer = 'https://token.actions.githubusercontent.com';

/** What was presented: from the token itself, else as Entra ID repeats it. */
export function presented({ context: { claims, audience }, said }: Case) {
  const subject =
    claims?.sub ??
    valueIn(said, /assertion subject:? '([^'\r\n]{1,600})'/i) ??
    quotedValues(said).find((value) => value.startsWith('repo:'));
  return {
    subject,
    issuer: claims?.iss ?? valueIn(said, /assertion issuer:? '([^'\r\n]{1,600})'/i) ?? githubIssuer,
    audience: claims?.aud ?? valueIn(said, /assertion audience:? '([^'\r\n]{1,600})'/i) ?? audience,
  };
}

/** AADSTS700213: no federated credential has the subject. */
export function subjectMismatch(given: Case): Finding {
  const { context } = given;
  const { subject } = presented(given);
  if (otherEnvironment(context)) return environmentMismatch(given);
  return {
    reason: 'subject-mismatch',
    title: 'No federated credential of this identity has the subject of this job',
    cause: `Entra ID compares subjects letter by letter. ${likelyCause(context, subject)}`,
    steps: [...environmentStep(context, subject), ...registerSteps(given), compareStep(context), waitStep(context)],
    facts: subjectFacts(given),
    remedy: needsEnvironment(context, subject)
      ? 'Name the environment in the job, or register this subject.'
      : 'Register this subject with the identity.',
    links: [
      ['Subjects of GitHub', subjectClaims],
      ['Federated credentials', considerations],
    ],
  };
}

/**
 * The job runs in another environment than it should. Its subject must not be registered with an identity that is meant
 * for the other one.
 */
function environmentMismatch(given: Case): Finding {
  const { context } = given;
  const [found = '', expected = ''] = [context.claims?.environment, context.environment];
  return {
    reason: 'subject-mismatch',
    title: 'The job runs in another environment than its identity is made for',
    cause: `The job runs in the environment ${code(found)}, ${code(expected)} was expected, and the identity has no federated credential for ${code(found)}.`,
    steps: [
      {
        text: `If the job belongs to ${code(expected)}, name that environment.`,
        blocks: [{ language: 'yaml', body: `environment: ${environmentName(context)}` }],
      },
      {
        text: `If it belongs to ${code(found)}, use the identity of that environment: its variable AZURE_CLIENT_ID says which. Do not register this subject with an identity of ${code(expected)}.`,
      },
    ],
    facts: subjectFacts(given),
    remedy: 'Name the right environment, or use the identity of this one.',
    links: [['Federated credentials', considerations]],
  };
}

/** AADSTS7002138: a subject that differs only in capital letters. */
export function subjectCase(given: Case): Finding {
  const { context } = given;
  const { subject = '' } = presented(given);
  const known = knownSubject(context, subject, given.said);
  const capitals = [...subject].some(isCapital);
  return {
    reason: 'subject-case',
    title: 'The registered subject is written in other capital letters than that of this job',
    cause:
      known === undefined && !capitals
        ? 'Entra ID compares subjects letter by letter. The presented subject has no capital letter, so the registered one has at least one.'
        : 'Entra ID compares subjects letter by letter, upper and lower case included.',
    steps: [
      ...(known === undefined && !capitals
        ? []
        : [
            {
              text:
                known === undefined
                  ? 'Look at the capital letters first; they are marked.'
                  : 'See where the two differ.',
              blocks: [{ language: 'text', body: comparison(subject, known) } as const],
            },
          ]),
      {
        text: `List the credentials, ${signedIn(context)}, and look for the subject in other letters.`,
        blocks: listCredentials(context),
      },
      {
        text: 'In the same terminal, delete that credential, with its name instead of `OLD_NAME`. Editing it is not enough: Entra ID may go on comparing with the old letters.',
        blocks: deleteCredential(context),
      },
      ...registerSteps(given, 'Create it anew, in the letters of this job.', true),
    ],
    facts: subjectFacts(given),
    remedy: 'Delete the credential and create it anew with exactly this subject.',
    links: [['Why case counts', caseSensitive]],
  };
}

/** AADSTS70021: issuer, subject and audience in one; also what a new credential gives in its first minutes. */
export function noMatch(given: Case): Finding {
  const { context } = given;
  return {
    reason: 'no-matching-credential',
    title: 'No federated credential of this identity matches the token of this job',
    cause:
      'Issuer, subject or audience differ from what is registered, or the credential is only some minutes old and not known everywhere yet.',
    steps: [waitStep(context), compareStep(context), ...registerSteps(given)],
    facts: subjectFacts(given),
    remedy: 'Wait some minutes if the credential is new, else register this subject.',
    links: [['Federated credentials', considerations]],
  };
}

/** AADSTS70025: the identity has no federated credential at all. */
export function noCredential(given: Case): Finding {
  const { context, said } = given;
  const name = valueIn(said, /client '([^'\r\n]{1,200})'/i);
  return {
    reason: 'no-federated-credential',
    title: 'The identity has no federated credential',
    cause: `The identity ${code(name ?? context.clientId)} exists and trusts nobody yet. Often the client id is that of another application, or the object id stands where the client id belongs.`,
    steps: [
      ...registerSteps(given, `If the client id is right, register the subject of this job, ${signedIn(context)}.`),
      {
        text: 'If there is such a credential, it belongs to another identity. See what this one has.',
        blocks: listCredentials(context),
        folded: true,
      },
      waitStep(context),
    ],
    facts: subjectFacts(given),
    remedy: 'Register this subject with the identity, or correct the client id.',
    links: [['Federated credentials', considerations]],
  };
}

/** What registering a subject means, where that is more than one environment. */
const cautions: Readonly<Record<SubjectContext['kind'], string>> = {
  environment: '',
  ref: ' Whoever can push there can then use the identity, so do this only for one that may not change anything; GitHub protects environments, and not what a branch runs.',
  'pull-request':
    ' Each pull request of the repository can then use the identity, so it must not be able to change anything.',
};

/** The steps that register the presented subject. */
export function registerSteps(given: Case, text?: string, again = false): readonly Step[] {
  const { context } = given;
  const { subject, issuer, audience } = presented(given);
  if (subject === undefined) return [notPasteable];
  const blocks = createCredential(context, { subject, issuer, audience }, again);
  if (blocks.every(({ body }) => body === undefined)) return [notPasteable];
  const careful = cautions[parseSubject(subject)?.context?.kind ?? 'environment'];
  return [
    {
      text: `${text ?? `Register the subject of this job, ${signedIn(context)}, or let \`azure-oidc-trust\` do it.`}${careful}`,
      blocks,
    },
  ];
}

export function subjectFacts(given: Case): NonNullable<Finding['facts']> {
  const { claims } = given.context;
  const form = parseSubject(claims?.sub ?? '')?.form;
  return [
    ['Presented subject', presented(given).subject],
    [form === 'immutable' ? 'Same without ids' : 'Same with ids', claims === undefined ? undefined : otherForm(claims)],
  ];
}

const needsEnvironment = ({ claims }: Context, subject = ''): boolean =>
  claims !== undefined && claims.environment === undefined && parseSubject(subject)?.context?.kind !== 'environment';

function likelyCause(context: Context, subject: string | undefined): string {
  if (subject === undefined) return 'What the job presented could not be read.';
  const parts = parseSubject(subject);
  if (needsEnvironment(context, subject)) {
    const where = parts?.context?.kind === 'pull-request' ? 'in `pull_request`' : 'in the branch or tag';
    return `This job names no ${code('environment:')}, so its subject ends ${where}; a credential for an environment does not match.`;
  }
  if (parts?.form === 'custom' || (parts?.custom.length ?? 0) > 0) {
    return 'The subject follows a template of the repository or its organisation, so the usual form does not match.';
  }
  return parts?.form === 'immutable'
    ? 'The subject holds the ids of owner and repository, as GitHub writes it for repositories made, renamed or moved since mid-2026; the credential was probably registered without ids.'
    : 'The subject has no ids of owner and repository; a credential with ids (`repo:OWNER@ID/NAME@ID:…`), another environment or another branch does not match.';
}

function environmentStep(context: Context, subject: string | undefined): readonly Step[] {
  if (!needsEnvironment(context, subject)) return [];
  return [
    {
      text: 'Name the environment whose credential is registered, in the job that signs in.',
      blocks: [{ language: 'yaml', body: `environment: ${environmentName(context)}` }],
    },
  ];
}

// A name that YAML could read otherwise is left to the reader.
const environmentName = ({ environment = '' }: Context): string =>
  /^[A-Za-z][\w-]*$/.test(environment) ? environment : 'ENVIRONMENT';

const compareStep = (context: Context): Step => ({
  text: 'Compare with what is registered. Names, letters, ids and slashes all count; there are no wildcards. If another identity has the subject, `client-id` is that of another environment.',
  blocks: listCredentials(context),
  folded: true,
});

const waitStep = ({ waitedMs, attempts }: Context): Step => ({
  text: `A credential made in the last minutes is not known everywhere yet (${tried(attempts, waitedMs)}). Run the job again, or raise \`propagation-wait\`.`,
});

export function tried(attempts: number, waitedMs: number): string {
  return attempts <= 1 ? 'tried once' : `tried ${attempts} times in ${Math.round(waitedMs / 1000)} s`;
}

// In other letters it is the same environment to GitHub, and another subject to Entra ID.
function otherEnvironment({ environment, claims }: Context): boolean {
  if (environment === undefined || environment === '' || claims?.environment === undefined) return false;
  return environment.toLowerCase() !== claims.environment.toLowerCase();
}

/** A subject that says the same in other letters: registered, named by Entra ID, or as the workflow writes the names. */
function knownSubject(context: Context, subject: string, said: string): readonly [string, string] | undefined {
  const differs = (other: string) => other !== subject && other.toLowerCase() === subject.toLowerCase();
  const found = [...(context.registeredSubjects ?? []), ...quotedValues(said)].find(differs);
  if (found !== undefined) return ['registered', found];
  const { environment } = context;
  const written =
    environment === undefined
      ? subject
      : subject.replace(/(:environment:)[^:]*/, (_, key: string) => `${key}${environment}`);
  const [owner, repository] = context.repository.split('/');
  const named = written.replace(
    /^repo:[^/@:]+(@\d+)?\/[^@:]+/,
    (_, id: string | undefined) => `repo:${owner}${id ?? ''}/${repository}`,
  );
  return differs(named) ? ['as written', named] : undefined;
}

const isCapital = (letter: string): boolean => letter !== letter.toLowerCase();

/** The two subjects, one above the other, with a mark under each letter that differs; or the capitals of the one. */
function comparison(subject: string, known: readonly [string, string] | undefined): string {
  const [label, other] = known ?? ['', ''];
  const width = Math.max('presented'.length, label.length) + 2;
  const ours = [...visible(subject)];
  const theirs = [...visible(other)];
  const isMarked = (letter: string, at: number) => (known === undefined ? isCapital(letter) : letter !== theirs[at]);
  const marks = ours.map((letter, at) => (isMarked(letter, at) ? '^' : ' ')).join('');
  return [
    `${'presented'.padEnd(width)}${ours.join('')}`,
    ...(known === undefined ? [] : [`${label.padEnd(width)}${theirs.join('')}`]),
    `${' '.repeat(width)}${marks}`.trimEnd(),
  ]
    .filter((line) => line !== '')
    .join('\n');
}
