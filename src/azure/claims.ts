import { UserError } from '../core/errors.ts';

/**
 * What GitHub says about a job in its OpenID Connect token: the claims, the subject that Entra ID compares letter by
 * letter, and a guard that looks at them before the token is handed to anybody.
 * Format: GitHub documentation, "OpenID Connect reference".
 */

/** Claims of a token of GitHub Actions, by GitHub's own names; those that are no text are left out. */
export interface Claims {
  readonly sub: string;
  readonly iss: string;
  /** Exactly one: Entra ID accepts no token with several. */
  readonly aud: string;
  /** Seconds since 1970. */
  readonly exp: number;
  readonly iat?: number;
  readonly nbf?: number;
  readonly jti?: string;
  /** `OWNER/NAME`. */
  readonly repository?: string;
  readonly repository_id?: string;
  readonly repository_owner?: string;
  readonly repository_owner_id?: string;
  readonly repository_visibility?: string;
  /** Absent when the job names no `environment:`. */
  readonly environment?: string;
  /** Of the run, not of what the job checked out: `refs/heads/main`, `refs/pull/1/merge`. */
  readonly ref?: string;
  readonly event_name?: string;
  readonly actor?: string;
  readonly workflow_ref?: string;
  /** The file that holds the job, so the called one for a reusable workflow: `O/R/.github/workflows/x.yml@refs/heads/main`. */
  readonly job_workflow_ref?: string;
  readonly enterprise?: string;
  readonly run_id?: string;
  readonly run_attempt?: string;
}

/** A token of GitHub has about 2 kB; nothing that is called one is worth reading beyond this. */
const longestToken = 65_536;

/**
 * The claims of a token, unverified: this reads what is about to be sent, it does not decide whom to believe. Undefined
 * when it is no token: three parts in base64url, JSON objects, and the four claims that each token has.
 */
export function readClaims(jwt: string): Claims | undefined {
  if (jwt.length > longestToken) return undefined;
  const [header, payload, signature, ...rest] = jwt.split('.');
  if (signature === undefined || rest.length > 0 || !isBase64Url(signature)) return undefined;
  const claims = objectIn(payload);
  if (claims === undefined || typeof objectIn(header)?.alg !== 'string') return undefined;
  const aud = Array.isArray(claims.aud) && claims.aud.length === 1 ? (claims.aud[0] as unknown) : claims.aud;
  const { sub, iss, exp } = claims;
  if (!isText(sub) || !isText(iss) || !isText(aud) || !isSeconds(exp)) return undefined;
  const others = Object.entries(claims).filter(
    ([name, value]) => (textual.has(name) && isText(value)) || (temporal.has(name) && isSeconds(value)),
  );
  return { ...(Object.fromEntries(others) as Partial<Claims>), sub, iss, aud, exp };
}

const textual: ReadonlySet<string> = new Set([
  'jti',
  'repository',
  'repository_id',
  'repository_owner',
  'repository_owner_id',
  'repository_visibility',
  'environment',
  'ref',
  'event_name',
  'actor',
  'workflow_ref',
  'job_workflow_ref',
  'enterprise',
  'run_id',
  'run_attempt',
] satisfies (keyof Claims)[]);
const temporal: ReadonlySet<string> = new Set(['iat', 'nbf'] satisfies (keyof Claims)[]);

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isSeconds = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) > 0;
const isBase64Url = (part: string): boolean => /^[\w-]+$/.test(part) && part.length % 4 !== 1;

function objectIn(part: string | undefined): Readonly<Record<string, unknown>> | undefined {
  if (part === undefined || !isBase64Url(part)) return undefined;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(part, 'base64url'));
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

/** What a subject says about the run besides the repository. */
export type SubjectContext =
  | { readonly kind: 'environment'; readonly value: string }
  | { readonly kind: 'ref'; readonly value: string }
  | { readonly kind: 'pull-request' };

export interface Subject {
  /** `immutable` has the ids of owner and repository, `name` only their names; `custom` has no `repo` part. */
  readonly form: 'name' | 'immutable' | 'custom';
  readonly owner?: string;
  readonly ownerId?: string;
  readonly repository?: string;
  readonly repositoryId?: string;
  readonly context?: SubjectContext;
  /** What a template of the repository or the organisation added, in its order. Values as they are written. */
  readonly custom: readonly (readonly [key: string, value: string])[];
}

const repositoryPart = /^([^/@]+)(?:@(\d+))?\/([^/@]+)(?:@(\d+))?$/;

/** Takes a subject apart; undefined for what GitHub Actions does not write. */
export function parseSubject(subject: string): Subject | undefined {
  const words = subject.split(':');
  const pairs: (readonly [string, string])[] = [];
  let context: SubjectContext | undefined;
  while (words.length > 0) {
    const key = words.shift() ?? '';
    if (key === 'pull_request') {
      context = { kind: 'pull-request' };
      continue;
    }
    const value = words.shift();
    if (key === '' || value === undefined) return undefined;
    if (key === 'environment' || key === 'ref') context = { kind: key, value: decoded(value) };
    else pairs.push([key, value]);
  }
  const match = repositoryPart.exec(pairs.find(([key]) => key === 'repo')?.[1] ?? '');
  const custom = pairs.filter(([key]) => key !== 'repo' || match === null);
  const common = { custom, ...(context === undefined ? {} : { context }) };
  if (match === null) return { form: 'custom', ...common };
  const [, owner = '', ownerId, repository = '', repositoryId] = match;
  if (ownerId === undefined || repositoryId === undefined) return { form: 'name', owner, repository, ...common };
  return { form: 'immutable', owner, ownerId, repository, repositoryId, ...common };
}

// A colon separates the parts, so GitHub writes those within a value like this, and nothing else.
const encoded = (value: string): string => value.replaceAll(':', '%3A');
const decoded = (value: string): string => value.replaceAll('%3A', ':');

/** What a subject is made of; one of environment, ref and pull request, as GitHub chooses in this order. */
export interface SubjectParts {
  readonly owner: string;
  readonly repo: string;
  /** Numeric ids, for the immutable form. */
  readonly ownerId?: string | number;
  readonly repoId?: string | number;
  readonly environment?: string;
  /** `refs/heads/main`. */
  readonly ref?: string;
  readonly pullRequest?: boolean;
}

export interface ExpectedSubjects {
  /** `repo:OWNER/REPO:…`, of repositories made before mid-2026 that have not been renamed or moved. */
  readonly name: string;
  /** `repo:OWNER@ID/REPO@ID:…`, of newer ones; absent without both ids. */
  readonly immutable?: string;
}

/**
 * The subjects that GitHub gives a job by default. Entra ID compares them letter by letter, so names have to be written
 * as GitHub writes them.
 *
 * @throws UserError when a part is missing or cannot be one.
 */
export function expectedSubjects(parts: SubjectParts): ExpectedSubjects {
  const { owner, repo, ownerId, repoId } = parts;
  for (const name of [owner, repo]) {
    if (!/^[\w.-]+$/.test(name))
      throw new UserError(`A subject needs owner and repository by their names, not ${JSON.stringify(name)}.`);
  }
  const context = contextOf(parts);
  const name = `repo:${owner}/${repo}:${context}`;
  if (ownerId === undefined || repoId === undefined) return { name };
  for (const id of [ownerId, repoId]) {
    if (!/^[1-9]\d*$/.test(String(id))) throw new UserError(`A subject needs numeric ids, not ${JSON.stringify(id)}.`);
  }
  return { name, immutable: `repo:${owner}@${ownerId}/${repo}@${repoId}:${context}` };
}

function contextOf({ environment, ref, pullRequest }: SubjectParts): string {
  if (environment !== undefined && environment !== '') return `environment:${encoded(environment)}`;
  if (pullRequest === true) return 'pull_request';
  if (ref?.startsWith('refs/')) return `ref:${encoded(ref)}`;
  throw new UserError(`A subject needs an environment, a pull request or a ref such as refs/heads/main.`);
}

/** The same subject in the other form: with the ids that the claims know, or without them. */
export function otherForm(claims: Pick<Claims, 'sub' | 'repository_id' | 'repository_owner_id'>): string | undefined {
  const { sub, repository_owner_id: ownerId, repository_id: repositoryId } = claims;
  const subject = parseSubject(sub);
  if (subject?.owner === undefined || subject.repository === undefined) return undefined;
  const { form, owner, repository } = subject;
  if (form === 'immutable') return withRepository(sub, `${owner}/${repository}`);
  if (!/^\d+$/.test(ownerId ?? '') || !/^\d+$/.test(repositoryId ?? '')) return undefined;
  return withRepository(sub, `${owner}@${ownerId}/${repository}@${repositoryId}`);
}

const withRepository = (subject: string, repository: string): string =>
  subject.replace(/(^|:)repo:[^:]*/, (_, before: string) => `${before}repo:${repository}`);

/** What the caller of an action demands of the token before it is used. */
export interface ClaimRules {
  readonly requireEnvironment?: string | undefined;
  readonly requireRef?: string | undefined;
  readonly requireJobWorkflowRef?: string | undefined;
}

/**
 * What of the rules the token does not meet, a sentence each; empty when it meets all. Values are compared letter by
 * letter. A ref, and the ref behind the `@` of a workflow, may end in one `*`, which stands for one or more characters
 * but never for a slash, as in the filters of GitHub: `refs/heads/release/*`, `O/R/.github/workflows/x.yml@refs/tags/v*`.
 * The file of a workflow is always exact.
 *
 * A ref says which run it is, not which code it checked out: where both matter, an environment with its own protection
 * rules is the stronger demand.
 *
 * @throws UserError for a `*` that would say less than it seems to.
 */
export function guardClaims(claims: Claims, rules: ClaimRules): readonly string[] {
  return [
    problemWith('require-environment', rules.requireEnvironment, claims.environment, {
      none: 'the job names no environment',
    }),
    problemWith('require-ref', rules.requireRef, claims.ref, { none: 'the token names no ref', star: /^refs\/[^*]*$/ }),
    problemWith('require-job-workflow-ref', rules.requireJobWorkflowRef, claims.job_workflow_ref, {
      none: 'the token names no workflow file',
      star: /^[^@*]+@refs\/[^*]*$/,
    }),
  ].filter((problem) => problem !== undefined);
}

interface Comparison {
  /** What to say when the claim is missing. */
  readonly none: string;
  /** What may stand before a `*`; none is special without it. */
  readonly star?: RegExp;
}

function problemWith(
  input: string,
  expected: string | undefined,
  found: string | undefined,
  { none, star }: Comparison,
): string | undefined {
  if (expected === undefined || expected === '') return undefined;
  const meets = star === undefined || !expected.includes('*') ? isExactly(expected) : startsLike(input, expected, star);
  if (found !== undefined && meets(found)) return undefined;
  return `${input}: expected ${JSON.stringify(expected)}, but ${found === undefined ? none : `the token says ${JSON.stringify(found)}`}.`;
}

const isExactly = (expected: string) => (found: string) => found === expected;

function startsLike(input: string, expected: string, star: RegExp): (found: string) => boolean {
  const start = expected.slice(0, -1);
  if (!expected.endsWith('*') || !star.test(start)) {
    throw new UserError(
      `${input}: ${JSON.stringify(expected)} has a * where none may be. One * may end the ref, behind refs/, as in refs/heads/release/*.`,
    );
  }
  return (found) => found.startsWith(start) && found.length > start.length && !found.slice(start.length).includes('/');
}
