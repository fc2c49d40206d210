import { UserError } from '../../core/errors.ts';
import { expectedSubjects } from '../claims.ts';
import type { Purpose } from './model.ts';

/** Which subjects GitHub will write into the tokens of a job, so that exactly these are trusted. */

export type SubjectForm = 'name' | 'immutable';

/** What GitHub says about a repository. */
export interface RepositoryFacts {
  /** As GitHub writes them; subjects are case-sensitive. */
  readonly owner: string;
  readonly repo: string;
  readonly ownerId: number;
  readonly repoId: number;
  readonly visibility: string;
  readonly defaultBranch: string;
  /** How its subjects are written: with ids or without them. */
  readonly form: SubjectForm;
  /** The claims that its subjects are made of; undefined for GitHub's default. */
  readonly claimKeys?: readonly string[] | undefined;
}

export interface SubjectRequest {
  readonly facts: RepositoryFacts;
  readonly wanted: 'auto' | 'name' | 'immutable' | 'both';
  /** `dev-plan`. */
  readonly githubEnvironment: string;
  /** `O/R/.github/workflows/x.yml@refs/heads/main` */
  readonly jobWorkflowRef?: string | undefined;
}

export interface TrustedSubject {
  readonly form: SubjectForm;
  readonly subject: string;
}

/** Entra ID takes no longer one. */
const longestSubject = 600;

/**
 * The subjects to trust for a job of one GitHub environment: one, or two while a repository changes its form.
 *
 * @throws UserError for a template whose subjects are not fixed, or do not tell repositories and environments apart.
 */
export function subjectsFor(request: SubjectRequest): readonly TrustedSubject[] {
  const { facts, wanted, githubEnvironment: environment } = request;
  const { owner, repo, ownerId, repoId, claimKeys } = facts;
  const forms: readonly SubjectForm[] =
    wanted === 'both' ? ['name', 'immutable'] : wanted === 'auto' ? [facts.form] : [wanted];
  const standard = expectedSubjects({ owner, repo, ownerId, repoId, environment });
  const context = standard.name.slice(`repo:${owner}/${repo}:`.length);
  if (claimKeys === undefined && request.jobWorkflowRef !== undefined)
    throw withoutWorkflow(facts, ['repo', 'context']);
  const subjects = forms.map((form): TrustedSubject => {
    const whole = (form === 'immutable' ? standard.immutable : standard.name) ?? standard.name;
    if (claimKeys === undefined) return { form, subject: whole };
    const repository = whole.slice(0, -context.length - 1);
    return { form, subject: fromTemplate(claimKeys, { ...request, repository, context }) };
  });
  for (const { subject } of subjects) {
    if (subject.length > longestSubject)
      throw new UserError(
        `The subject ${subject.slice(0, 80)}… has ${subject.length} characters, and Entra ID takes ${longestSubject}. Take claims out of the repository's subject template.`,
        'subject-template',
      );
  }
  // A template without the repository's name is the same in both forms.
  return subjects.filter(({ subject }, at) => subjects.findIndex((each) => each.subject === subject) === at);
}

interface TemplateValues extends SubjectRequest {
  /** `repo:OWNER/REPO`, with ids or without. */
  readonly repository: string;
  /** `environment:NAME` */
  readonly context: string;
}

/** Format: GitHub documentation, "Customizing the subject claims for an organization or repository". */
function fromTemplate(keys: readonly string[], values: TemplateValues): string {
  const { facts, repository, context, jobWorkflowRef, githubEnvironment } = values;
  const fixed: Readonly<Record<string, string>> = {
    repo: repository,
    context,
    environment: `environment:${encoded(githubEnvironment)}`,
    repository: `repository:${facts.owner}/${facts.repo}`,
    repository_id: `repository_id:${facts.repoId}`,
    repository_owner: `repository_owner:${facts.owner}`,
    repository_owner_id: `repository_owner_id:${facts.ownerId}`,
    repository_visibility: `repository_visibility:${facts.visibility}`,
    ...(jobWorkflowRef === undefined ? {} : { job_workflow_ref: `job_workflow_ref:${encoded(jobWorkflowRef)}` }),
  };
  if (!keys.includes('job_workflow_ref') && jobWorkflowRef !== undefined) throw withoutWorkflow(facts, keys);
  if (keys.includes('job_workflow_ref') && jobWorkflowRef === undefined) {
    throw new UserError(
      `job-workflow-ref: the subjects of ${facts.owner}/${facts.repo} name the workflow file of the job, so it has to be known. Give it for both purposes, like plan=OWNER/sluice/.github/workflows/infra-plan.yml@refs/tags/v1.`,
      'subject-template',
    );
  }
  const loose = keys.filter((key) => fixed[key] === undefined);
  if (loose.length > 0) {
    throw new UserError(
      `The subjects of ${facts.owner}/${facts.repo} hold ${loose.join(', ')}, which this action cannot know before a job runs, and Entra ID compares subjects letter by letter. Take ${loose.length === 1 ? 'it' : 'them'} out of the template: ${templateCommand(facts, ['repo', 'context'])}`,
      'subject-template',
    );
  }
  const bound = (names: readonly string[]) => names.some((name) => keys.includes(name));
  if (!bound(['repo', 'repository', 'repository_id']) || !bound(['context', 'environment'])) {
    throw new UserError(
      `The subjects of ${facts.owner}/${facts.repo} are made of ${keys.join(', ')}: they do not tell ${bound(['context', 'environment']) ? 'repositories' : 'environments'} apart, so whoever is trusted for one would be trusted for all. Put the repository and the environment into the template: ${templateCommand(facts, ['repo', 'context'])}`,
      'subject-template',
    );
  }
  return keys.map((key) => fixed[key]).join(':');
}

// A colon separates the parts.
const encoded = (value: string): string => value.replaceAll(':', '%3A');

function withoutWorkflow(facts: RepositoryFacts, keys: readonly string[]): UserError {
  return new UserError(
    `job-workflow-ref: the subjects of ${facts.owner}/${facts.repo} do not name the workflow file of a job, so Entra ID cannot look at it. Leave the input out, or put it into the template first (every trust in this repository then needs the new subject): ${templateCommand(facts, [...keys, 'job_workflow_ref'])}`,
    'subject-template',
  );
}

function templateCommand({ owner, repo }: RepositoryFacts, keys: readonly string[]): string {
  const fields = keys.map((key) => `-f 'include_claim_keys[]=${key}'`).join(' ');
  return `gh api --method PUT repos/${owner}/${repo}/actions/oidc/customization/sub -F use_default=false ${fields}`;
}

const workflowPattern = /^[\w.-]+\/[\w.-]+\/\.github\/workflows\/[^@\s/]+\.ya?ml@refs\/(heads|tags)\/\S+$|^[\w.-]+\/[\w.-]+\/\.github\/workflows\/[^@\s/]+\.ya?ml@[\da-f]{40}$/; // biome-ignore format: one line

/**
 * The workflow files of the jobs by purpose, out of lines `PURPOSE=FILE@REF`, or one line without a purpose for both.
 *
 * @throws UserError for a line that is neither.
 */
export function workflowRefs(lines: readonly string[]): Readonly<Partial<Record<Purpose, string>>> {
  const refs: Partial<Record<Purpose, string>> = {};
  for (const line of lines) {
    const [, purpose, ref = ''] = /^(?:(plan|apply)=)?(.*)$/.exec(line) ?? [];
    if (!workflowPattern.test(ref)) {
      throw new UserError(
        `job-workflow-ref: "${line.slice(0, 120)}" does not name a workflow file and its ref. Write it like plan=OWNER/sluice/.github/workflows/infra-plan.yml@refs/tags/v1.`,
      );
    }
    const meant = purpose === undefined ? (['plan', 'apply'] as const) : [purpose as Purpose];
    for (const each of meant) {
      if (refs[each] !== undefined) throw new UserError(`job-workflow-ref: ${each} is given twice. Keep one line.`);
      refs[each] = ref;
    }
  }
  return refs;
}
