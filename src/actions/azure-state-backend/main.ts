import { ArmRefusal } from '../../azure/arm.ts';
import { EntraRefusal } from '../../azure/credential.ts';
import { azureSession } from '../../azure/session.ts';
import { type Backend, openBackend } from '../../azure/state-backend/backend.ts';
import { backendBlock, backendConfig } from '../../azure/state-backend/block.ts';
import { diff } from '../../azure/state-backend/diff.ts';
import { differs, type Found, type Row, rowOf, type Wanted, within } from '../../azure/state-backend/model.ts';
import { type BackendNames, checkNames, sharedGroupWarning } from '../../azure/state-backend/names.ts';
import { explainRefusal } from '../../azure/state-backend/refusal.ts';
import { RemoteError, UserError } from '../../core/errors.ts';
import { writeEvidence } from '../../core/evidence.ts';
import { sha256 } from '../../core/files.ts';
import { log } from '../../core/log.ts';
import type { Finish } from '../../core/run.ts';
import type { Inputs } from '../../core/spec.ts';
import { appendSummary } from '../../core/summary.ts';
import { type Decision, decide, mayWrite, type Policy } from './decide.ts';
import { render, renderFailure } from './render.ts';
import { spec } from './spec.ts';

type BackendInputs = Inputs<typeof spec>;
type BackendFinish = Finish<typeof spec>;

export async function main(inputs: BackendInputs): Promise<BackendFinish> {
  const names = namesOf(inputs);
  const wanted = wantedOf(inputs, names);
  const policy: Policy = { checkOnly: inputs['check-only'], existingAccount: inputs['existing-account'] };
  const warning = sharedGroupWarning(names.resourceGroup, inputs['workload-resource-group'], inputs.environment);
  if (warning !== undefined) log.warning(warning);
  const session = await azureSession(inputs, process.env);
  const block = { ...names, terraformCloud: session.cloud.terraformName };
  const backend = await openBackend(session, wanted, inputs.timeout);
  try {
    const run = await bring(backend, wanted, policy);
    const decision = decide(run.before, run.after, policy);
    return await publish({ inputs, names, backend, decision, run, warning, block });
  } catch (error) {
    if (error instanceof RemoteError || error instanceof UserError) return publishFailure(inputs, backend, error);
    throw error;
  }
}

/** Names that are not given are made of the environment. */
function namesOf(inputs: BackendInputs): BackendNames {
  const { environment, tags } = inputs;
  const defaultTags = new Map([
    ['Environment', environment],
    ['Purpose', 'TerraformState'],
  ]);
  return checkNames({
    resourceGroup: inputs['resource-group'],
    account: inputs['storage-account'],
    container: inputs.container ?? `tfstate-${environment}`,
    key: inputs.key ?? `${environment}.tfstate`,
    location: inputs.location,
    tags: tags.size === 0 ? defaultTags : tags,
  });
}

function wantedOf(inputs: BackendInputs, { resourceGroup, account, container, location, tags }: BackendNames): Wanted {
  return {
    resourceGroup,
    account,
    container,
    location,
    tags,
    sku: inputs.sku,
    blobRetentionDays: inputs['blob-retention-days'],
    containerRetentionDays: inputs['container-retention-days'],
    changeFeed: inputs['change-feed'],
    lock: inputs.lock,
  };
}

interface BackendRun {
  readonly before: readonly Row[];
  /** After writing; undefined when nothing was written. */
  readonly after: readonly Row[] | undefined;
  /** The last that was read. */
  readonly found: Found;
}

/** Reads, compares, writes what differs, and reads again: what counts is what Azure shows, not that it took a request. */
async function bring(backend: Backend, wanted: Wanted, policy: Policy): Promise<BackendRun> {
  const found = await log.group('Read', () => backend.read());
  const before = diff(found, wanted);
  for (const row of before.filter(differs)) log.info(inWords(row));
  if (!mayWrite(before, policy)) return { before, after: undefined, found };
  await log.group('Write', () => backend.write(before, found));
  const written = await log.group('Read again', () => backend.read());
  return { before, after: diff(written, wanted), found: written };
}

function inWords({ resource, setting, found, wanted, effect }: Row): string {
  return `${effect}: ${resource} ${setting}: found ${found}, wanted ${wanted}`;
}

interface Result {
  readonly inputs: BackendInputs;
  readonly names: BackendNames;
  readonly backend: Backend;
  readonly decision: Decision;
  readonly run: BackendRun;
  readonly warning: string | undefined;
  readonly block: Parameters<typeof backendBlock>[0];
}

async function publish({ inputs, names, backend, decision, run, warning, block }: Result): Promise<BackendFinish> {
  const { environment } = inputs;
  const { before, after, found } = run;
  const changes = before.filter(differs).map(rowOf);
  const changed = after === undefined ? 0 : changes.length;
  const settings = (after ?? before).map(rowOf);
  const hcl = backendBlock(block);
  const evidencePath = writeEvidence({
    action: spec.name,
    verdict: decision.verdict,
    failureReason: decision.failureReason,
    subjects: [{ name: `azure:${backend.containerId}`, digest: { sha256: sha256(JSON.stringify(settings)) } }],
    result: { environment, checkOnly: inputs['check-only'], changed, changes, settings },
  });
  if (inputs.summary) {
    const { account } = names;
    await appendSummary(render({ environment, account, decision, checkOnly: inputs['check-only'], before, after, block: hcl, warning })); // biome-ignore format: one line
  }
  if (decision.verdict === 'pass') log.info(hcl);
  return {
    verdict: decision.verdict,
    ...(decision.failureReason === undefined ? {} : { failureReason: decision.failureReason }),
    message: [decision.message, decision.remedy?.replaceAll('`', '')].filter(Boolean).join(' '),
    outputs: {
      changed,
      changes,
      'storage-account-id': found.account === undefined ? '' : backend.accountId,
      'container-id': found.container === undefined ? '' : backend.containerId,
      'backend-block': hcl,
      'backend-config': backendConfig(block),
      'blob-endpoint': blobEndpoint(found),
      'evidence-path': evidencePath,
    },
  };
}

function blobEndpoint({ account }: Found): string {
  const { blob } = within(account ?? {}, 'primaryEndpoints');
  return typeof blob === 'string' && /^https:\/\/[^\s"']+$/.test(blob) ? blob : '';
}

type Failure = RemoteError | UserError;

/** Azure refused or did not answer, or the job has no identity: what to do about it, and the record of it. */
async function publishFailure(inputs: BackendInputs, backend: Backend, error: Failure): Promise<BackendFinish> {
  const { reason, message } = explained(error);
  const { environment } = inputs;
  const evidencePath = writeEvidence({
    action: spec.name,
    verdict: 'error',
    failureReason: reason,
    result: { environment, checkOnly: inputs['check-only'], container: backend.containerId, message },
  });
  if (inputs.summary) await appendSummary(renderFailure(environment, message));
  return { verdict: 'error', failureReason: reason, message, outputs: { 'evidence-path': evidencePath } };
}

function explained(error: Failure): { readonly reason: string; readonly message: string } {
  if (error instanceof ArmRefusal) return explainRefusal(error) ?? error;
  if (!(error instanceof EntraRefusal)) return error;
  const remedy = 'azure-oidc-login, run with the same ids in this job, says the cause and what to paste.';
  return { reason: error.reason, message: `${error.message} ${remedy}` };
}
