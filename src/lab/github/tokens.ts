/** Who may do what: a token per job with its permissions and its lifetime, and tokens of people. */
import { randomBytes } from 'node:crypto';
import type { Access, Permissions } from '../contract.ts';
import type { Account } from './identity.ts';
import type { Job, Repository } from './state.ts';

/** Who sends a request. */
export type Caller =
  | { readonly kind: 'anonymous' }
  | { readonly kind: 'person'; readonly account: Account }
  | { readonly kind: 'job'; readonly job: Job; readonly repository: Repository };

export interface Tokens {
  issueForJob(job: Job, repository: Repository): string;
  issueForPerson(account: Account): string;
  /** Ends all tokens of a job. */
  endJob(jobId: number): void;
  /** `undefined` for a token that never was or has ended. */
  find(token: string): Caller | undefined;
  /** Still running: what else was given to the job lives as long as its token. */
  jobLives(jobId: number): boolean;
}

export function createTokens(): Tokens {
  const callers = new Map<string, Caller>();
  const issue = (prefix: string, caller: Caller): string => {
    // Letters and digits only: 36 characters behind the prefix, as GitHub's.
    const token = `${prefix}_${randomBytes(48)
      .toString('base64')
      .replace(/[^A-Za-z0-9]/g, '')
      .slice(0, 36)}`;
    callers.set(token, caller);
    return token;
  };
  const ofJob = (caller: Caller, id: number): boolean => caller.kind === 'job' && caller.job.id === id;
  return {
    issueForJob: (job, repository) => issue('ghs', { kind: 'job', job, repository }),
    issueForPerson: (account) => issue('ghp', { kind: 'person', account }),
    endJob(jobId) {
      for (const [token, caller] of callers) if (ofJob(caller, jobId)) callers.delete(token);
    },
    find: (token) => callers.get(token),
    jobLives: (jobId) => [...callers.values()].some((caller) => ofJob(caller, jobId)),
  };
}

const rank: Readonly<Record<Access, number>> = { none: 0, read: 1, write: 2 };

/** Whether permissions cover an access; everybody may read metadata. */
export function covers(permissions: Permissions, name: string, access: 'read' | 'write'): boolean {
  if (name === 'metadata') return access === 'read';
  return rank[permissions[name] ?? 'none'] >= rank[access];
}

/** The token in an Authorization header: `Bearer T`, `token T`, or the password of Basic. */
export function tokenOf(authorization: string | undefined): string | undefined {
  const [, scheme = '', value = ''] = /^(\w+) +(\S+)\s*$/.exec(authorization ?? '') ?? [];
  if (/^(bearer|token)$/i.test(scheme)) return value;
  if (!/^basic$/i.test(scheme)) return undefined;
  const decoded = Buffer.from(value, 'base64').toString();
  return decoded.slice(decoded.indexOf(':') + 1);
}
