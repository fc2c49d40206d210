/** Workflow runs, jobs, artifacts and approvals. */
import { artifactIn } from '../artifacts.ts';
import {
  type Call,
  notFound,
  number,
  page,
  Refusal,
  type Routes,
  repositoryIn,
  text,
  unprocessable,
} from '../reply.ts';
import { type Artifact, ensureEnvironment, type Job, type Run } from '../state.ts';
import { userView } from '../views/accounts.ts';
import { artifactView, branchOf, jobView, runState, runView } from '../views/actions.ts';
import { deploymentView, environmentView } from '../views/repository.ts';

const read = { actions: 'read' } as const;
const write = { actions: 'write' } as const;

function runIn(call: Call): Run {
  const run = repositoryIn(call).runs.get(number(call, 'run_id'));
  if (run === undefined) throw notFound();
  return run;
}

function listArtifacts(call: Call, all: readonly Artifact[]) {
  const repository = repositoryIn(call);
  const { name, direction } = call.values;
  const artifacts = all.filter((artifact) => name === undefined || artifact.name === name);
  // Newest first unless asked otherwise.
  if (direction !== 'asc') artifacts.reverse();
  const { items, headers } = page(call, artifacts);
  return {
    status: 200,
    headers,
    body: {
      total_count: artifacts.length,
      artifacts: items.map((artifact) => artifactView(call.state, repository, artifact)),
    },
  };
}

export const actionsRoutes: Routes = {
  'actions/list-workflow-runs-for-repo': {
    needs: read,
    handle(call) {
      const repository = repositoryIn(call);
      const { actor, branch, event, status, head_sha: sha, check_suite_id: suite } = call.values;
      const runs = [...repository.runs.values()]
        .filter((run) => {
          const { status: now, conclusion } = runState(repository, run);
          return (
            (actor === undefined || run.identity.actor === actor) &&
            (branch === undefined || branchOf(run) === branch) &&
            (event === undefined || run.identity.eventName === event) &&
            (status === undefined || now === status || conclusion === status) &&
            (sha === undefined || run.headSha === sha) &&
            (suite === undefined || run.suite === suite)
          );
        })
        .reverse();
      const { items, headers } = page(call, runs);
      const views = items.map((run) => runView(call.state, repository, run));
      return { status: 200, headers, body: { total_count: runs.length, workflow_runs: views } };
    },
  },
  'actions/get-workflow-run': {
    needs: read,
    handle: (call) => ({ status: 200, body: runView(call.state, repositoryIn(call), runIn(call)) }),
  },
  'actions/list-jobs-for-workflow-run': {
    needs: read,
    handle(call) {
      const repository = repositoryIn(call);
      const jobs = runIn(call)
        .jobs.map((id) => repository.jobs.get(id))
        .filter((job) => job !== undefined);
      const { items, headers } = page(call, jobs);
      const views = items.map((job: Job) => jobView(call.state, repository, job));
      return { status: 200, headers, body: { total_count: jobs.length, jobs: views } };
    },
  },
  'actions/get-job-for-workflow-run': {
    needs: read,
    handle(call) {
      const job = repositoryIn(call).jobs.get(number(call, 'job_id'));
      if (job === undefined) throw notFound();
      return { status: 200, body: jobView(call.state, repositoryIn(call), job) };
    },
  },
  'actions/list-artifacts-for-repo': {
    needs: read,
    handle: (call) => listArtifacts(call, [...repositoryIn(call).artifacts.values()]),
  },
  'actions/list-workflow-run-artifacts': {
    needs: read,
    handle(call) {
      const run = runIn(call);
      return listArtifacts(
        call,
        [...repositoryIn(call).artifacts.values()].filter((artifact) => artifact.run === run),
      );
    },
  },
  'actions/get-artifact': {
    needs: read,
    handle(call) {
      const artifact = artifactIn(repositoryIn(call), number(call, 'artifact_id'));
      return { status: 200, body: artifactView(call.state, repositoryIn(call), artifact) };
    },
  },
  'actions/download-artifact': {
    needs: read,
    handle(call) {
      if (text(call, 'archive_format') !== 'zip') throw notFound();
      const artifact = artifactIn(repositoryIn(call), number(call, 'artifact_id'));
      return { status: 302, headers: { location: call.artifacts.downloadUrl(artifact) } };
    },
  },
  'actions/delete-artifact': {
    needs: write,
    handle(call) {
      const artifact = artifactIn(repositoryIn(call), number(call, 'artifact_id'));
      repositoryIn(call).artifacts.delete(artifact.id);
      return { status: 204 };
    },
  },
  'actions/get-reviews-for-run': {
    needs: read,
    handle(call) {
      const repository = repositoryIn(call);
      const body = runIn(call).approvals.map(({ environment, state, reviewer, comment }) => {
        const {
          protection_rules: _,
          deployment_branch_policy: __,
          ...view
        } = environmentView(call.state, repository, ensureEnvironment(call.state, repository, environment));
        return { environments: [view], state, user: userView(call.state, reviewer), comment };
      });
      return { status: 200, body };
    },
  },
  'actions/get-pending-deployments-for-run': {
    needs: read,
    handle(call) {
      const run = runIn(call);
      const waiting = call.approvals.waiting().filter((each) => each.run === run);
      // One entry per environment, however many jobs wait for it.
      const environments = [...new Set(waiting.map(({ environment }) => environment))];
      const { caller } = call;
      const body = environments.map((environment) => {
        const { id, node_id, name, url, html_url } = environmentView(call.state, repositoryIn(call), environment);
        return {
          environment: { id, node_id, name, url, html_url },
          wait_timer: 0,
          wait_timer_started_at: null,
          current_user_can_approve:
            caller.kind === 'person' && environment.reviewers.some((reviewer) => reviewer.id === caller.account.id),
          reviewers: environment.reviewers.map((reviewer) => ({
            type: 'User',
            reviewer: userView(call.state, reviewer),
          })),
        };
      });
      return { status: 200, body };
    },
  },
  'actions/review-pending-deployments-for-run': {
    // A workflow cannot approve itself, whatever its permissions are.
    needs: { deployments: 'write' },
    handle(call) {
      const { caller, state, approvals } = call;
      if (caller.kind !== 'person') throw new Refusal(403, 'Resource not accessible by integration');
      const repository = repositoryIn(call);
      const run = runIn(call);
      const given = call.body as {
        readonly environment_ids: readonly number[];
        readonly state: 'approved' | 'rejected';
        readonly comment: string;
      };
      for (const id of given.environment_ids) {
        const environment = [...repository.environments.values()].find((each) => each.id === id);
        if (environment === undefined) throw notFound();
        try {
          approvals.decide(environment.name, caller.account, given.state, { run, comment: given.comment });
        } catch (error) {
          throw unprocessable('Deployment', 'environment_ids', error instanceof Error ? error.message : String(error));
        }
      }
      const deployments = run.jobs
        .map((id) => repository.jobs.get(id)?.deployment)
        .filter((deployment) => deployment !== undefined)
        .filter(({ environment }) =>
          given.environment_ids.some((id) => repository.environments.get(environment.toLowerCase())?.id === id),
        );
      return { status: 200, body: deployments.map((each) => deploymentView(state, repository, each)) };
    },
  },
};
