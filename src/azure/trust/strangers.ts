/** Whom a federated credential lets in beside the jobs that its identity is for. */
import { otherForm, parseSubject, type Subject } from '../claims.ts';
import type { FoundCredential, WantedIdentity } from './model.ts';

/** The repository whose jobs are trusted. */
export interface OwnRepository {
  /** `acme/infra` */
  readonly name: string;
  /** As GitHub's claims have them. */
  readonly ids: { readonly repository_id: string; readonly repository_owner_id: string };
}

/** Texts that people write in several ways and mean the same. */
export const loosely = (text: string): string => text.trim().toLowerCase().replace(/\/+$/, '');

/** The same jobs, by the form of the subject that they do not present: with ids, or without them. */
export function isOtherForm(found: FoundCredential, { credentials }: WantedIdentity, { ids }: OwnRepository): boolean {
  return credentials.some(
    ({ subject, issuer }) => found.issuer === issuer && found.subject === otherForm({ sub: subject, ...ids }),
  );
}

/**
 * A noun phrase for whom a credential lets in; undefined when these are the identity's own jobs, in either form of the
 * subject or misspelt in a way that nobody else can present. All else is somebody else, other environments of the same
 * repository too: jobs that plan must not apply.
 */
export function strangerOf(
  found: FoundCredential,
  wanted: WantedIdentity,
  repository: OwnRepository,
): string | undefined {
  const { subject, issuer } = found;
  const ofIssuer = wanted.credentials.filter((each) => loosely(each.issuer) === loosely(issuer));
  if (ofIssuer.length === 0) return `whoever gets a token from ${issuer}`;
  if (ofIssuer.some((each) => loosely(each.subject) === loosely(subject)) || isOtherForm(found, wanted, repository))
    return undefined;
  // Preview versions of Azure's API let an expression stand in place of the subject.
  if (subject === '') return 'whoever fits an expression that cannot be read here';
  const parsed = parseSubject(subject);
  if (parsed?.owner === undefined) return 'whoever presents this subject';
  const name = `${parsed.owner}/${parsed.repository}`;
  if (isOwn(parsed, name, repository)) return `${jobsOf(parsed, wanted.githubEnvironment)} of this repository`;
  return loosely(name) === loosely(repository.name)
    ? `jobs of another repository that had the name ${name}`
    : `jobs of another repository, ${name}`;
}

function isOwn({ form, ownerId, repositoryId }: Subject, name: string, repository: OwnRepository): boolean {
  const { ids } = repository;
  if (form === 'immutable') return repositoryId === ids.repository_id && ownerId === ids.repository_owner_id;
  return loosely(name) === loosely(repository.name);
}

function jobsOf({ context }: Subject, environment: string): string {
  switch (context?.kind) {
    case 'environment':
      return context.value === environment
        ? `other jobs of the environment ${environment}`
        : `jobs of the environment ${context.value}`;
    case 'ref':
      return `jobs without an environment on ${context.value}`;
    case 'pull-request':
      return 'pull requests';
    case undefined:
      return 'any job';
  }
}
