import * as path from 'node:path';
import { sha256, suiteTemp, writePrivate } from './files.ts';
import { redactor } from './redact.ts';
import type { Verdict } from './spec.ts';
import { version } from './version.ts';

/**
 * What an action found, as one record that a later gate can check: an in-toto Statement v1
 * (https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md). Its JSON schema is docs/evidence.schema.json.
 */
export interface EvidenceStatement {
  readonly _type: 'https://in-toto.io/Statement/v1';
  readonly subject: readonly EvidenceSubject[];
  readonly predicateType: string;
  readonly predicate: {
    readonly verdict: Verdict;
    readonly failureReason?: string;
    /** RFC 3339, UTC. */
    readonly createdAt: string;
    readonly action: { readonly name: string; readonly version: string };
    readonly run: Readonly<Record<string, string>>;
    readonly result: Readonly<Record<string, unknown>>;
  };
}

export interface EvidenceSubject {
  readonly name: string;
  /** Algorithm to lower-case hex, such as `sha256` or `gitCommit`. */
  readonly digest: Readonly<Record<string, string>>;
}

export interface Evidence {
  readonly action: string;
  readonly verdict: Verdict;
  readonly failureReason?: string | undefined;
  /** The commit is always a subject; these come on top. */
  readonly subjects?: readonly EvidenceSubject[];
  readonly result: Readonly<Record<string, unknown>>;
}

const runVariables = {
  repository: 'GITHUB_REPOSITORY',
  repositoryId: 'GITHUB_REPOSITORY_ID',
  runId: 'GITHUB_RUN_ID',
  runAttempt: 'GITHUB_RUN_ATTEMPT',
  workflowRef: 'GITHUB_WORKFLOW_REF',
  workflowSha: 'GITHUB_WORKFLOW_SHA',
  job: 'GITHUB_JOB',
  event: 'GITHUB_EVENT_NAME',
  ref: 'GITHUB_REF',
  actor: 'GITHUB_ACTOR',
} as const;

/** Builds the statement; pure but for the environment and the time that are handed in. */
export function evidenceStatement(evidence: Evidence, env: NodeJS.ProcessEnv, now: Date): EvidenceStatement {
  const commit = env.GITHUB_SHA;
  const server = env.GITHUB_SERVER_URL ?? 'https://github.com';
  const run = Object.fromEntries(
    Object.entries(runVariables).flatMap(([key, name]) => (env[name] ? [[key, env[name]]] : [])),
  );
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [
      ...(commit === undefined
        ? []
        : [{ name: `git+${server}/${env.GITHUB_REPOSITORY ?? ''}`, digest: { gitCommit: commit } }]),
      ...(evidence.subjects ?? []),
    ],
    predicateType: `https://github.com/OWNER/sluice/evidence/${evidence.action}/v1`,
    predicate: {
      verdict: evidence.verdict,
      ...(evidence.failureReason ? { failureReason: evidence.failureReason } : {}),
      createdAt: now.toISOString(),
      action: { name: evidence.action, version },
      run,
      result: evidence.result,
    },
  };
}

/** Writes the record into the runner's temporary folder, redacted, and returns its path. */
export function writeEvidence(evidence: Evidence): string {
  const statement = evidenceStatement(evidence, process.env, new Date());
  const text = `${redactor.redact(JSON.stringify(statement, null, 2))}\n`;
  const file = path.join(suiteTemp(), 'evidence', `${evidence.action}-${sha256(text).slice(0, 12)}.json`);
  writePrivate(file, text);
  return file;
}
