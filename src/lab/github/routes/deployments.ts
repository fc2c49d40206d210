/** Commit statuses and deployments. */
import { resolveCommit } from '../git.ts';
import { type Call, notFound, number, page, Refusal, type Routes, repositoryIn, text } from '../reply.ts';
import { type CommitStatus, type Deployment, type DeploymentStatus, ensureEnvironment, timestamp } from '../state.ts';
import {
  deploymentStatusView,
  deploymentView,
  minimalRepositoryView,
  repositoryUrl,
  statusView,
} from '../views/repository.ts';
import { writer } from './issues.ts';
import { commitIn } from './repositories.ts';

const readDeployments = { deployments: 'read' } as const;
const writeDeployments = { deployments: 'write' } as const;

function deploymentIn(call: Call): Deployment {
  const deployment = repositoryIn(call).deployments.get(number(call, 'deployment_id'));
  if (deployment === undefined) throw notFound();
  return deployment;
}

/** The latest status of each context, newest first. */
function latest(statuses: readonly CommitStatus[]): CommitStatus[] {
  return [...new Map(statuses.map((status) => [status.context, status])).values()].reverse();
}

export const deploymentRoutes: Routes = {
  'repos/create-commit-status': {
    needs: { statuses: 'write' },
    async handle(call) {
      const repository = repositoryIn(call);
      const given = call.body as {
        readonly state: CommitStatus['state'];
        readonly target_url?: string | null;
        readonly description?: string | null;
        readonly context?: string;
      };
      if ((given.description?.length ?? 0) > 140) {
        throw new Refusal(422, 'Validation Failed: description is too long (maximum is 140 characters)');
      }
      const status: CommitStatus = {
        id: call.state.nextId('status'),
        sha: await commitIn(call, text(call, 'sha')),
        state: given.state,
        targetUrl: given.target_url ?? null,
        description: given.description ?? null,
        context: given.context ?? 'default',
        creator: writer(call),
        createdAt: timestamp(call.state.now()),
      };
      repository.statuses.push(status);
      return { status: 201, body: statusView(call.state, repository, status) };
    },
  },
  'repos/list-commit-statuses-for-ref': {
    needs: { statuses: 'read' },
    async handle(call) {
      const repository = repositoryIn(call);
      const sha = await commitIn(call, text(call, 'ref'));
      const statuses = repository.statuses.filter((status) => status.sha === sha).reverse();
      const { items, headers } = page(call, statuses);
      return { status: 200, headers, body: items.map((status) => statusView(call.state, repository, status)) };
    },
  },
  'repos/get-combined-status-for-ref': {
    needs: { statuses: 'read' },
    async handle(call) {
      const repository = repositoryIn(call);
      const sha = await commitIn(call, text(call, 'ref'));
      const statuses = latest(repository.statuses.filter((status) => status.sha === sha));
      const states = new Set(statuses.map(({ state }) => state));
      const bad = states.has('failure') || states.has('error');
      const { items, headers } = page(call, statuses);
      const commit = `${repositoryUrl(call.state, repository)}/commits/${sha}`;
      return {
        status: 200,
        headers,
        body: {
          state: bad ? 'failure' : statuses.length === 0 || states.has('pending') ? 'pending' : 'success',
          statuses: items.map((status) => statusView(call.state, repository, status)),
          sha,
          total_count: statuses.length,
          repository: minimalRepositoryView(call.state, repository),
          commit_url: commit,
          url: `${commit}/status`,
        },
      };
    },
  },
  'repos/list-deployments': {
    needs: readDeployments,
    handle(call) {
      const repository = repositoryIn(call);
      // The parameters default to the word "none".
      const wanted = (name: 'sha' | 'ref' | 'task' | 'environment', value: string): boolean =>
        call.values[name] === undefined || call.values[name] === 'none' || call.values[name] === value;
      const deployments = [...repository.deployments.values()]
        .filter(
          ({ sha, ref, task, environment }) =>
            wanted('sha', sha) && wanted('ref', ref) && wanted('task', task) && wanted('environment', environment),
        )
        .reverse();
      const { items, headers } = page(call, deployments);
      return { status: 200, headers, body: items.map((each) => deploymentView(call.state, repository, each)) };
    },
  },
  'repos/get-deployment': {
    needs: readDeployments,
    handle: (call) => ({ status: 200, body: deploymentView(call.state, repositoryIn(call), deploymentIn(call)) }),
  },
  'repos/create-deployment': {
    needs: writeDeployments,
    async handle(call) {
      const repository = repositoryIn(call);
      const given = call.body as {
        readonly ref: string;
        readonly task?: string;
        readonly payload?: Deployment['payload'];
        readonly environment?: string;
        readonly description?: string | null;
        readonly transient_environment?: boolean;
        readonly production_environment?: boolean;
      };
      const sha = await resolveCommit(repository.gitDir, given.ref);
      if (sha === undefined) throw new Refusal(422, `No ref found for: ${given.ref}`);
      const environment = ensureEnvironment(call.state, repository, given.environment ?? 'production').name;
      const deployment: Deployment = {
        id: call.state.nextId('deployment'),
        sha,
        ref: given.ref,
        task: given.task ?? 'deploy',
        environment,
        payload: given.payload ?? {},
        description: given.description ?? null,
        transient: given.transient_environment ?? false,
        production: given.production_environment ?? environment === 'production',
        creator: writer(call),
        createdAt: timestamp(call.state.now()),
        statuses: [],
      };
      repository.deployments.set(deployment.id, deployment);
      return { status: 201, body: deploymentView(call.state, repository, deployment) };
    },
  },
  'repos/list-deployment-statuses': {
    needs: readDeployments,
    handle(call) {
      const repository = repositoryIn(call);
      const deployment = deploymentIn(call);
      const { items, headers } = page(call, [...deployment.statuses].reverse());
      const body = items.map((status) => deploymentStatusView(call.state, repository, deployment, status));
      return { status: 200, headers, body };
    },
  },
  'repos/create-deployment-status': {
    needs: writeDeployments,
    handle(call) {
      const repository = repositoryIn(call);
      const deployment = deploymentIn(call);
      const given = call.body as Readonly<Record<string, string | undefined>>;
      const status: DeploymentStatus = {
        id: call.state.nextId('status'),
        state: given.state ?? '',
        creator: writer(call),
        description: given.description ?? '',
        environment: given.environment ?? deployment.environment,
        environmentUrl: given.environment_url ?? '',
        logUrl: given.log_url ?? given.target_url ?? '',
        createdAt: timestamp(call.state.now()),
      };
      deployment.statuses.push(status);
      return { status: 201, body: deploymentStatusView(call.state, repository, deployment, status) };
    },
  },
};
