/** Environments with reviewers: jobs wait here until a person or the laboratory's policy decides. */
import type { Account } from './identity.ts';
import { account } from './identity.ts';
import type { Environment, Repository, Run, State } from './state.ts';

export type Decision = 'approved' | 'rejected';

export interface Waiting {
  readonly repository: Repository;
  readonly run: Run;
  readonly environment: Environment;
  /** `deploy / prod` as shown on the checks page. */
  readonly job: string;
  readonly since: Date;
}

/** Decides at once in place of a person; `undefined` leaves it to one. */
export type ApprovalPolicy = (request: {
  readonly repository: string;
  readonly environment: string;
  readonly job: string;
  readonly runId: number;
  readonly reviewers: readonly string[];
}) => Decision | undefined | Promise<Decision | undefined>;

export interface Approvals {
  wait(request: Omit<Waiting, 'since'>): Promise<Decision>;
  waiting(): readonly Waiting[];
  /**
   * Decides for all jobs that wait for the environment (of one run, if given).
   * @throws {Error} when none waits or the person is no reviewer of it.
   */
  decide(
    environment: string,
    reviewer: Account,
    decision: Decision,
    options?: { readonly run?: Run; readonly comment?: string },
  ): readonly Waiting[];
  /** Rejects what still waits, so that nobody waits for ever. */
  close(): void;
}

export function createApprovals(state: State, policy?: ApprovalPolicy): Approvals {
  const pending = new Map<Waiting, (decision: Decision) => void>();

  const settle = (waiting: Waiting, reviewer: Account, decision: Decision, comment: string): void => {
    waiting.run.approvals.push({ environment: waiting.environment.name, state: decision, reviewer, comment });
    pending.get(waiting)?.(decision);
    pending.delete(waiting);
  };

  return {
    async wait(request) {
      const { repository, run, environment, job } = request;
      const [first] = environment.reviewers;
      if (first === undefined) return 'approved';
      const waiting: Waiting = { ...request, since: state.now() };
      const decided = new Promise<Decision>((resolve) => pending.set(waiting, resolve));
      const decision = await policy?.({
        repository: repository.fullName,
        environment: environment.name,
        job,
        runId: run.id,
        reviewers: environment.reviewers.map(({ login }) => login),
      });
      if (decision !== undefined && pending.has(waiting))
        settle(waiting, first, decision, 'By the policy of the laboratory');
      return decided;
    },
    waiting: () => [...pending.keys()],
    decide(environment, reviewer, decision, { run, comment = '' } = {}) {
      const meant = [...pending.keys()].filter(
        (waiting) =>
          waiting.environment.name.toLowerCase() === environment.toLowerCase() &&
          (run === undefined || waiting.run === run),
      );
      if (meant.length === 0) throw new Error(`No job waits for the environment ${environment}`);
      const stranger = meant.find(({ environment: { reviewers } }) => !reviewers.some(({ id }) => id === reviewer.id));
      if (stranger !== undefined) throw new Error(`${reviewer.login} is no reviewer of ${stranger.environment.name}`);
      for (const waiting of meant) settle(waiting, reviewer, decision, comment);
      return meant;
    },
    close() {
      for (const waiting of [...pending.keys()]) settle(waiting, account('ghost'), 'rejected', 'The laboratory ended');
    },
  };
}
