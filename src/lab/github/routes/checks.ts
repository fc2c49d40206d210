/** Check runs: those of jobs and those that jobs create. */
import { actionsApp } from '../identity.ts';
import { type Call, notFound, number, page, Refusal, type Routes, repositoryIn, text } from '../reply.ts';
import { type CheckAnnotation, type CheckRun, timestamp } from '../state.ts';
import { checkView } from '../views/actions.ts';
import { commitIn } from './repositories.ts';

const read = { checks: 'read' } as const;
const write = { checks: 'write' } as const;

function checkIn(call: Call): CheckRun {
  const check = repositoryIn(call).checks.get(number(call, 'check_run_id'));
  if (check === undefined) throw notFound();
  return check;
}

interface Given {
  readonly name?: string;
  readonly head_sha?: string;
  readonly details_url?: string;
  readonly external_id?: string;
  readonly status?: string;
  readonly conclusion?: string;
  readonly started_at?: string;
  readonly completed_at?: string;
  readonly output?: {
    readonly title?: string;
    readonly summary: string;
    readonly text?: string;
    readonly annotations?: readonly CheckAnnotation[];
  };
}

/** What the schema does not say: a completed check run has a conclusion, and only apps write check runs. */
function apply(call: Call, check: CheckRun, given: Given): void {
  if (call.caller.kind !== 'job') {
    throw new Refusal(403, 'You must authenticate via a GitHub App.');
  }
  if (given.status === 'completed' && given.conclusion === undefined) {
    throw new Refusal(422, 'Invalid request.\n\nMissing required key "conclusion".');
  }
  const now = timestamp(call.state.now());
  check.name = given.name ?? check.name;
  check.externalId = given.external_id ?? check.externalId;
  check.detailsUrl = given.details_url ?? check.detailsUrl;
  check.startedAt = given.started_at ?? check.startedAt ?? now;
  check.status = given.conclusion === undefined ? (given.status ?? check.status) : 'completed';
  if (given.conclusion !== undefined) {
    check.conclusion = given.conclusion;
    check.completedAt = given.completed_at ?? now;
  }
  if (given.output !== undefined) {
    check.title = given.output.title ?? check.title;
    check.summary = given.output.summary;
    check.text = given.output.text ?? check.text;
    // Annotations of an update come on top, at most 50 with each request.
    check.annotations.push(...(given.output.annotations ?? []));
  }
}

export const checkRoutes: Routes = {
  'checks/create': {
    needs: write,
    async handle(call) {
      const repository = repositoryIn(call);
      const given = call.body as Given & { readonly name: string; readonly head_sha: string };
      const sha = await commitIn(call, given.head_sha);
      const id = call.state.nextId('check');
      const check: CheckRun = {
        id,
        suite: call.caller.kind === 'job' ? call.caller.job.run.suite : 0,
        name: given.name,
        sha,
        status: 'queued',
        conclusion: null,
        startedAt: null,
        completedAt: null,
        externalId: '',
        detailsUrl: `${call.state.serverUrl}/${repository.fullName}/runs/${id}`,
        title: null,
        summary: null,
        text: null,
        annotations: [],
      };
      apply(call, check, given);
      repository.checks.set(id, check);
      return { status: 201, body: checkView(call.state, repository, check) };
    },
  },
  'checks/get': {
    needs: read,
    handle: (call) => ({ status: 200, body: checkView(call.state, repositoryIn(call), checkIn(call)) }),
  },
  'checks/update': {
    needs: write,
    handle(call) {
      const check = checkIn(call);
      apply(call, check, call.body as Given);
      return { status: 200, body: checkView(call.state, repositoryIn(call), check) };
    },
  },
  'checks/list-annotations': {
    needs: read,
    handle(call) {
      const { fullName } = repositoryIn(call);
      const check = checkIn(call);
      const { items, headers } = page(call, check.annotations);
      const body = items.map((annotation) => ({
        start_column: null,
        end_column: null,
        title: null,
        raw_details: null,
        ...annotation,
        blob_href: `${call.state.serverUrl}/${fullName}/blob/${check.sha}/${annotation.path}`,
      }));
      return { status: 200, headers, body };
    },
  },
  'checks/list-for-ref': {
    needs: read,
    async handle(call) {
      const repository = repositoryIn(call);
      const sha = await commitIn(call, text(call, 'ref'));
      const { check_name: name, status, filter = 'latest', app_id: app } = call.values;
      const matching = [...repository.checks.values()].filter(
        (check) =>
          check.sha === sha &&
          (name === undefined || check.name === name) &&
          (status === undefined || check.status === status) &&
          (app === undefined || app === actionsApp.id),
      );
      // The latest of each name within a suite, newest first.
      const latest = [...new Map(matching.map((check) => [`${check.suite}/${check.name}`, check])).values()];
      const checks = (filter === 'latest' ? latest : matching).reverse();
      const { items, headers } = page(call, checks);
      const views = items.map((check) => checkView(call.state, repository, check));
      return { status: 200, headers, body: { total_count: checks.length, check_runs: views } };
    },
  },
};
