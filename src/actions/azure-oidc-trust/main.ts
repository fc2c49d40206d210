import { type AzureSession, azureSession } from '../../azure/session.ts';
import { trustClients } from '../../azure/trust/clients.ts';
import { type Comparison, compareTrust } from '../../azure/trust/compare.ts';
import { type GitHubSide, githubSide } from '../../azure/trust/github-side.ts';
import type { Found, Wanted } from '../../azure/trust/model.ts';
import { readNeighbours, readTrust } from '../../azure/trust/read.ts';
import { explainRefusal } from '../../azure/trust/refusal.ts';
import { readSubjects, type Subjects } from '../../azure/trust/repository.ts';
import { dangersOf, remarksOn, type TrustInputs, wantedTrust } from '../../azure/trust/wanted.ts';
import { type Written, writeTrust } from '../../azure/trust/write.ts';
import { UserError } from '../../core/errors.ts';
import { writeEvidence } from '../../core/evidence.ts';
import { log } from '../../core/log.ts';
import type { Finish } from '../../core/run.ts';
import type { Inputs } from '../../core/spec.ts';
import { appendSummary } from '../../core/summary.ts';
import { createOctokit, type Octokit } from '../../github/client.ts';
import { isUnseen, judgedPart } from '../../github/environments.ts';
import { changeRecord, decide, environmentRecords, identityRecords, strangersLeft } from './decide.ts';
import { leftoversRecord, rolesRecord, strangersRecord } from './records.ts';
import { render } from './render.ts';
import { spec } from './spec.ts';

type TrustAction = Inputs<typeof spec>;

export async function main(inputs: TrustAction): Promise<Finish<typeof spec>> {
  const session = await azureSession(inputs, process.env);
  const octokit = await githubClient(inputs['github-token']);
  const subjects = await log.group('Read how GitHub writes the subjects', () =>
    readSubjects(octokit, repositoryOf(inputs), { audience: session.cloud.audience, form: inputs['subject-form'] }),
  );
  for (const warning of subjects.warnings) log.warning(warning);
  const wanted = wantedTrust(trustInputs(inputs, session, subjects));
  const clients = await trustClients(session);
  const [found, neighbours] = await withRights(() =>
    log.group('Read what is in Azure', () =>
      Promise.all([readTrust(clients, wanted), readNeighbours(clients, wanted, inputs.name)]),
    ),
  );
  const dangers = dangersOf(wanted, neighbours);
  for (const danger of dangers) log.warning(danger);
  const repository = { name: `${subjects.facts.owner}/${subjects.facts.repo}`, ids: subjects.ids };
  const comparison = compareTrust(wanted, found, { prune: inputs.prune, repository });
  const checkOnly = inputs['check-only'];
  const written: Written = checkOnly
    ? { identities: found.identities, done: [], existed: [] }
    : await log.group('Write to Azure', () => writeTrust(clients, { wanted, found, changes: comparison.changes }));
  for (const { change, id } of written.existed)
    log.info(`${JSON.stringify(changeRecord(change))}: is there already, as ${id}.`);
  const { tenantId, subscriptionId } = session;
  const github = await log.group('GitHub', () =>
    githubSide(octokit, {
      wanted,
      ids: { tenantId, subscriptionId, identities: written.identities },
      subjects,
      reviewers: inputs.reviewers,
      checkOnly,
      configure: inputs['configure-github'],
    }),
  );
  return finish({ inputs, wanted, dangers, found, comparison, written, github, subjects });
}

function repositoryOf({ repository }: TrustAction): { readonly owner: string; readonly repo: string } {
  const [owner = '', repo = ''] = (repository ?? process.env.GITHUB_REPOSITORY ?? '').split('/');
  if (repo === '')
    throw new UserError('repository: is not given and GITHUB_REPOSITORY is not set. Write it like acme/infra.');
  return { owner, repo };
}

async function githubClient(token: string | undefined): Promise<Octokit> {
  if (token === undefined)
    throw new UserError('github-token: is empty. Give the token of the job, `${{ github.token }}`.', 'no-token');
  return createOctokit(token, process.env.GITHUB_API_URL ? { apiUrl: process.env.GITHUB_API_URL } : {});
}

function trustInputs(inputs: TrustAction, { cloud, subscriptionId }: AzureSession, subjects: Subjects): TrustInputs {
  const separated = (lines: readonly string[]) =>
    lines
      .flatMap((line) => line.split(','))
      .map((each) => each.trim())
      .filter((each) => each !== '');
  return {
    subscriptionId,
    name: inputs.name,
    resourceGroup: inputs['resource-group'],
    location: inputs.location,
    environments: separated(inputs.environments),
    scopes: inputs.scopes,
    stateContainers: inputs['state-container-ids'],
    planRoles: inputs['plan-roles'],
    applyRoles: inputs['apply-roles'],
    assignableRoles: inputs['apply-may-assign-roles'],
    allowOwner: inputs['allow-owner'],
    facts: subjects.facts,
    subjectForm: inputs['subject-form'],
    jobWorkflowRef: inputs['job-workflow-ref'],
    issuer: subjects.issuer,
    audience: cloud.audience,
  };
}

/** A refusal for lack of a role says which one helps, and where. */
async function withRights<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw explainRefusal(error);
  }
}

interface Ending {
  readonly inputs: TrustAction;
  readonly wanted: Wanted;
  readonly dangers: readonly string[];
  readonly found: Found;
  readonly comparison: Comparison;
  readonly written: Written;
  readonly github: GitHubSide;
  readonly subjects: Subjects;
}

async function finish(ending: Ending): Promise<Finish<typeof spec>> {
  const { inputs, wanted, dangers, found, comparison, written, github, subjects } = ending;
  const checkOnly = inputs['check-only'];
  const asked = inputs['configure-github'] ? github.environments : undefined;
  const done = checkOnly ? comparison : { ...comparison, changes: written.done };
  // A check judges what it sees and no more.
  const set = checkOnly ? asked?.map(judgedPart) : github.state === 'set' ? asked : undefined;
  const unseen = checkOnly ? asked?.filter(isUnseen).length : 0;
  const strangers = strangersLeft({ checkOnly, comparison: done });
  const stopped = written.failure === undefined ? undefined : comparison.changes.length;
  const decision = decide({ checkOnly, comparison: done, github: set, unseen, stopped });
  const ids = written.identities;
  const report = {
    decision,
    checkOnly,
    repository: `${subjects.facts.owner}/${subjects.facts.repo}`,
    wanted,
    ids,
    comparison: done,
    strangers,
    subjectSource: subjects.source,
    remarks: [
      ...dangers,
      ...remarksOn(wanted),
      ...(found.sawAllRoles
        ? []
        : [
            'Roles were looked for where the identities work, not in the whole subscriptions: the identity that runs this may not read those.',
          ]),
      ...github.environments.flatMap(({ remarks }) => remarks),
    ],
    github,
  };
  await appendSummary(render(report));
  for (const { identity, credential, who } of strangers)
    log.warning(
      `${identity} trusts ${who} (credential ${credential.name}, subject ${credential.subject}), who may do all that it may. prune: true deletes the credential.`,
    );
  for (const { identity, role } of comparison.leftovers.roles.filter((each) => each.strong))
    log.warning(`${identity} is ${role.role.name} of ${role.scope}: more than its jobs need. Take it away.`);
  const changes = [...done.changes.map(changeRecord), ...(set ?? []).flatMap(environmentRecords)];
  const identities = identityRecords(wanted, ids);
  // What was done before a failure is told all the same.
  if (written.failure !== undefined) throw explainRefusal(written.failure);
  const judged = { verdict: decision.verdict, failureReason: decision.failureReason };
  return {
    ...judged,
    message: decision.message,
    outputs: {
      changed: checkOnly
        ? 0
        : written.done.length + (github.written ? (set ?? []).flatMap(environmentRecords).length : 0),
      changes,
      identities,
      'github-setup': github.commands,
      'evidence-path': writeEvidence({
        action: spec.name,
        ...judged,
        result: {
          identities,
          changes,
          roles: rolesRecord(wanted),
          strangers: strangersRecord(strangers),
          leftovers: leftoversRecord(comparison),
        },
      }),
    },
  };
}
