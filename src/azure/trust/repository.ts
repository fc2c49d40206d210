import { RemoteError, UserError } from '../../core/errors.ts';
import { getIdToken } from '../../core/http.ts';
import { isNotFound, type Octokit } from '../../github/client.ts';
import {
  type RepositoryIdentity,
  readCustomisation,
  readRepository,
  type SubjectCustomisation,
} from '../../github/oidc-subject.ts';
import { type Claims, parseSubject, readClaims } from '../claims.ts';
import type { RepositoryFacts, SubjectForm } from './subjects.ts';

/** How a repository's subjects really look: as this job's own token has it, and as GitHub's API says. */

export interface Subjects {
  readonly facts: RepositoryFacts;
  /** Who signs the tokens. */
  readonly issuer: string;
  /** As claims have them. */
  readonly ids: { readonly repository_id: string; readonly repository_owner_id: string };
  /** Where the form is known from, as a sentence. */
  readonly source: string;
  readonly warnings: readonly string[];
}

export interface SubjectOptions {
  readonly audience: string;
  readonly form: 'auto' | 'name' | 'immutable' | 'both';
}

/** @throws UserError when the form cannot be known, RemoteError when GitHub does not answer. */
export async function readSubjects(
  octokit: Octokit,
  { owner, repo }: { readonly owner: string; readonly repo: string },
  { audience, form }: SubjectOptions,
): Promise<Subjects> {
  const [repository, claims] = await Promise.all([
    findRepository(octokit, owner, repo),
    getIdToken(audience).then(readClaims),
  ]);
  if (claims === undefined) throw new UserError('The token that GitHub gave this job cannot be read.', 'no-id-token');
  const customisation = await readCustomisation(octokit, repository);
  const ids = { repository_id: String(repository.repoId), repository_owner_id: String(repository.ownerId) };
  // A token of another repository says nothing about this one.
  const own = claims.repository_id === ids.repository_id ? claims : undefined;
  return { ...combine(repository, customisation, { own, form }), issuer: claims.iss, ids };
}

async function findRepository(octokit: Octokit, owner: string, repo: string): Promise<RepositoryIdentity> {
  try {
    return await readRepository(octokit, owner, repo);
  } catch (error) {
    if (!isNotFound(error)) throw error;
    throw new UserError(
      `repository: there is no ${owner}/${repo}, or the token must not see it. The token of a job sees its own repository and public ones.`,
      'repository-not-found',
    );
  }
}

/** What two sources say about one matter; the token is what Entra ID will see. */
export function combine(
  repository: RepositoryIdentity,
  customisation: SubjectCustomisation | RemoteError,
  { own, form: wanted }: { readonly own: Pick<Claims, 'sub'> | undefined; readonly form: SubjectOptions['form'] },
): Pick<Subjects, 'facts' | 'source' | 'warnings'> {
  const name = `${repository.owner}/${repository.repo}`;
  const said = customisation instanceof RemoteError ? unread(customisation, own, name) : customisation;
  const ofToken = formOf(own?.sub);
  const ofApi: SubjectForm | undefined =
    said.immutable === undefined ? undefined : said.immutable ? 'immutable' : 'name';
  const form = ofToken ?? ofApi;
  if (form === undefined && wanted === 'auto') {
    throw new UserError(
      `subject-form: GitHub does not say how it writes the subjects of ${name}. Run this action in a job of that repository, or give name or immutable: azure-oidc-login shows the subject of a job.`,
      'subject-form-unknown',
    );
  }
  const warnings = [
    ...(ofToken !== undefined && ofApi !== undefined && ofToken !== ofApi
      ? [`GitHub's settings say that the subjects of ${name} have the form ${ofApi}, and the token of this job has the form ${ofToken}. What tokens have counts; during a change trust both with subject-form: both.`]
      : []),
    ...(wanted !== 'auto' && wanted !== 'both' && form !== undefined && form !== wanted
      ? [`subject-form: ${wanted} is asked for, and the tokens of ${name} have the form ${form}: its jobs cannot sign in until that changes.`]
      : []),
  ]; // biome-ignore format: two sentences
  const source =
    wanted !== 'auto'
      ? `How the subjects are written is what subject-form says: ${wanted}.`
      : ofToken === undefined
        ? `GitHub says that the subjects of this repository are written ${written[form ?? 'name']}.`
        : `The token of this very job shows how subjects are written: ${written[form ?? 'name']}.`;
  return { facts: { ...repository, form: form ?? 'name', claimKeys: said.claimKeys }, source, warnings };
}

const written: Readonly<Record<SubjectForm, string>> = {
  name: 'with names alone',
  immutable: 'with names and ids',
};

function formOf(subject: string | undefined): SubjectForm | undefined {
  const form = subject === undefined ? undefined : parseSubject(subject)?.form;
  return form === 'custom' ? undefined : form;
}

/** What can be said without the settings: servers that know no customisation have none, and a token shows what is in it. */
function unread(error: RemoteError, own: Pick<Claims, 'sub'> | undefined, name: string): SubjectCustomisation {
  if (isNotFound(error)) return {};
  const subject = own === undefined ? undefined : parseSubject(own.sub);
  const standard = subject !== undefined && subject.form !== 'custom' && subject.custom.length === 0;
  if (standard && subject.context !== undefined) return {};
  throw new UserError(
    `Whether ${name} has a template for its subjects cannot be read (${error.failure.problem}). Give the job actions: read.`,
    'subject-form-unknown',
  );
}
