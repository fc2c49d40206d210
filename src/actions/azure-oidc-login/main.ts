import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { homedir } from 'node:os';
import * as path from 'node:path';
import { findCloud } from '../../azure/clouds.ts';
import type { Context } from '../../azure/diagnose/model.ts';
import { azConfig, azLoginArgs, azSubscriptionArgs } from '../../azure/login/az.ts';
import { type ExportKind, type Paths, parseExports, planEnvironment } from '../../azure/login/exports.ts';
import { files, type RefreshOrder } from '../../azure/login/files.ts';
import { LoginFailure, type Proven, type Wanted } from '../../azure/login/model.ts';
import { budget, proveLogin } from '../../azure/login/prove.ts';
import { checkRegistry, dockerSettings, exchangeForRegistry, registryScope } from '../../azure/login/registry.ts';
import { loginRecord } from '../../azure/login/restore.ts';
import { UserError } from '../../core/errors.ts';
import { writeEvidence } from '../../core/evidence.ts';
import { findTool, run, startBackground, type Tool } from '../../core/exec.ts';
import { privateFolder, replacePrivate } from '../../core/files.ts';
import { systemClock, type Tuning } from '../../core/http.ts';
import { exportVariable, hideInLog, saveState } from '../../core/job.ts';
import { log } from '../../core/log.ts';
import type { Finish } from '../../core/run.ts';
import type { Inputs } from '../../core/spec.ts';
import { appendSummary } from '../../core/summary.ts';
import { eventPullRequest } from '../../github/event.ts';
import { verdictOn } from './decide.ts';
import { loginLine, loginSummary, type SignedIn } from './render.ts';
import { spec } from './spec.ts';

type LoginInputs = Inputs<typeof spec>;
type LoginFinish = Finish<typeof spec>;

/** What the parts of this sign-in share. */
interface Setting {
  readonly inputs: LoginInputs;
  readonly kinds: ReadonlySet<ExportKind>;
  readonly wanted: Wanted;
  /** Private, and removed by the post step. */
  readonly folder: string;
  /** What is left of `timeout`. */
  readonly tuning: () => Tuning;
  readonly az: Tool | undefined;
}

export async function main(inputs: LoginInputs): Promise<LoginFinish> {
  if (inputs['mask-ids']) for (const name of idInputs) hideInLog(inputs[name]);
  const setting = await prepare(inputs);
  try {
    const proven = await proveLogin(setting.wanted, rulesOf(inputs), {
      clock: systemClock,
      timeoutMs: inputs.timeout,
      propagationWaitMs: inputs['propagation-wait'],
    });
    const paths = await keep(setting, proven);
    exportFor(setting, paths);
    return await succeed(setting, proven, paths);
  } catch (error) {
    if (error instanceof LoginFailure) return refuse(setting, error);
    throw error;
  }
}

const idInputs = ['client-id', 'tenant-id', 'subscription-id'] as const;

/** What is wrong before anybody is asked, ends here. */
async function prepare(inputs: LoginInputs): Promise<Setting> {
  const kinds = parseExports(inputs.export);
  const az = kinds.has('az') ? findTool('az') : undefined;
  if (kinds.has('az') && az === undefined) {
    throw new UserError(
      'export: asks for az, which is not on PATH. Install the Azure CLI in a step before this one, or leave az out of export.',
      'az-missing',
    );
  }
  const tuning = budget({ clock: systemClock, timeoutMs: inputs.timeout });
  const cloud = await findCloud(inputs.cloud);
  for (const host of inputs.registry) checkRegistry(host, cloud);
  const wanted = {
    cloud,
    audience: inputs.audience ?? cloud.audience,
    clientId: inputs['client-id'],
    tenantId: inputs['tenant-id'],
    subscriptionId: inputs['subscription-id'],
  };
  const folder = privateFolder(inputs.name === undefined ? 'azure-login' : `azure-login-${inputs.name}`);
  saveState('folder', folder);
  return { inputs, kinds, wanted, folder, tuning, az };
}

function rulesOf(inputs: LoginInputs) {
  return {
    claims: {
      requireEnvironment: inputs['require-environment'],
      requireRef: inputs['require-ref'],
      requireJobWorkflowRef: inputs['require-job-workflow-ref'],
    },
    allowedSubscriptionIds: inputs['allowed-subscription-ids'],
    allowedTenantIds: inputs['allowed-tenant-ids'],
  };
}

/** Writes what the following steps read. Terraform alone needs no file: it asks GitHub itself. */
async function keep(setting: Setting, proven: Proven): Promise<Paths> {
  const { kinds, inputs, folder, az } = setting;
  const dockerConfig = inputs.registry.length === 0 ? undefined : await signInToRegistries(setting, proven);
  if (kinds.size === 1 && kinds.has('terraform')) return dockerConfig === undefined ? {} : { dockerConfig };
  const tokenFile = path.join(folder, files.token);
  replacePrivate(tokenFile, proven.assertion);
  const azureConfigDir = az === undefined ? undefined : await signInToAz(az, setting, tokenFile);
  await startRefresh(setting, proven, azureConfigDir);
  return {
    tokenFile,
    ...(azureConfigDir === undefined ? {} : { azureConfigDir }),
    ...(dockerConfig === undefined ? {} : { dockerConfig }),
  };
}

/** Of docker's folder: what its plugins and contexts need, by a link. */
const dockerFolders = ['cli-plugins', 'contexts', 'buildx'] as const;

async function signInToRegistries({ inputs, wanted, folder, tuning }: Setting, proven: Proven): Promise<string> {
  const { claims, objectId } = proven;
  const progress = { claims, attempts: 1, waitedMs: 0, ...(objectId === undefined ? {} : { objectId }) };
  const about = { accessToken: await proven.tokenFor(registryScope), tenantId: wanted.tenantId, progress };
  const tokens = await Promise.all(
    inputs.registry.map(async (host) => [host, await exchangeForRegistry(host, about, tuning())] as const),
  );
  const old = process.env.DOCKER_CONFIG || path.join(homedir(), '.docker');
  const settings = path.join(old, 'config.json');
  const own = path.join(folder, files.docker);
  mkdirSync(own, { mode: 0o700 });
  const existing = existsSync(settings) ? readFileSync(settings, 'utf8') : undefined;
  replacePrivate(path.join(own, 'config.json'), dockerSettings(existing, new Map(tokens)));
  for (const name of dockerFolders) {
    if (existsSync(path.join(old, name))) symlinkSync(path.join(old, name), path.join(own, name), 'junction');
  }
  return own;
}

async function signInToAz(az: Tool, { wanted, folder, tuning }: Setting, tokenFile: string): Promise<string> {
  const config = path.join(folder, files.az);
  mkdirSync(config, { mode: 0o700 });
  replacePrivate(path.join(config, 'config'), azConfig(wanted.cloud));
  for (const args of [azLoginArgs(wanted, tokenFile), azSubscriptionArgs(wanted)]) {
    const timeoutMs = tuning().deadlineMs ?? 0;
    const done = await run(az, args, { cwd: folder, timeoutMs, env: { AZURE_CONFIG_DIR: config } });
    if (done.exitCode === 0) continue;
    log.tool(done.stderr());
    throw new UserError(
      `az ${args
        .slice(0, 2)
        .filter((word) => !word.startsWith('-'))
        .join(
          ' ',
        )}: ended with exit code ${done.exitCode}, although Azure has accepted this sign-in. The log shows what it said.`,
      'az-failed',
    );
  }
  return config;
}

async function startRefresh(setting: Setting, { claims }: Proven, azureConfigDir: string | undefined): Promise<void> {
  const { folder, wanted } = setting;
  const order: RefreshOrder = {
    audience: wanted.audience,
    clientId: wanted.clientId,
    endsMs: claims.exp * 1000,
    ...(azureConfigDir === undefined ? {} : { azureConfigDir }),
  };
  replacePrivate(path.join(folder, files.order), JSON.stringify(order));
  const script = path.join(path.dirname(process.argv[1] ?? ''), 'background.js');
  const pid = await startBackground(script, {
    passEnv: ['ACTIONS_ID_TOKEN_REQUEST_URL', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'],
    env: { SLUICE_LOGIN_FOLDER: folder },
  });
  replacePrivate(path.join(folder, files.process), String(pid));
}

function exportFor({ kinds, wanted, folder }: Setting, paths: Paths): void {
  const { variables, overruled } = planEnvironment(kinds, wanted, paths, process.env);
  // Values that were there may be secret, so they are kept in a file of ours and not in the state of the step.
  replacePrivate(path.join(folder, files.record), JSON.stringify(loginRecord(variables, process.env)));
  for (const [name, value] of Object.entries(variables)) exportVariable(name, value);
  if (overruled.length > 0) {
    log.warning(
      `${overruled.join(', ')}: set in this job, and blanked until this sign-in ends: tools would use it instead. Remove it from the job.`,
    );
  }
}

async function succeed(setting: Setting, proven: Proven, paths: Paths): Promise<LoginFinish> {
  const { inputs, kinds, wanted } = setting;
  const { subscription, claims, objectId } = proven;
  const words = { terraform: 'Terraform', sdk: 'client libraries', az: 'az' } as const;
  const signedIn: SignedIn = {
    name: inputs.name,
    wanted,
    proven,
    forWhom: [...[...kinds].map((kind) => words[kind]), ...inputs.registry],
  };
  if (inputs.summary) await appendSummary(`${loginSummary(signedIn)}\n`);
  const expiresAt = new Date(proven.expiresMs).toISOString();
  const result = {
    name: inputs.name,
    cloud: wanted.cloud.name,
    subject: claims.sub,
    issuer: claims.iss,
    audience: claims.aud,
    environment: claims.environment,
    jobWorkflowRef: claims.job_workflow_ref,
    ...idsOf(setting, { objectId, subscriptionName: subscription.name }),
    exports: [...kinds],
    registries: inputs.registry,
    expiresAt,
  };
  return {
    verdict: 'pass',
    message: loginLine(signedIn),
    outputs: {
      'subscription-id': subscription.id,
      'subscription-name': subscription.name,
      'tenant-id': subscription.tenantId,
      'client-id': wanted.clientId,
      'object-id': objectId,
      subject: claims.sub,
      'expires-at': expiresAt,
      'federated-token-file': paths.tokenFile,
      'azure-config-dir': paths.azureConfigDir,
      'docker-config': paths.dockerConfig,
      'evidence-path': writeEvidence({ action: spec.name, verdict: 'pass', result }),
    },
  };
}

async function refuse(setting: Setting, { failure, progress }: LoginFailure): Promise<LoginFinish> {
  const { inputs, wanted } = setting;
  // The advice for all that can go wrong is large, and most sign-ins go well.
  const [{ diagnose }, { diagnosisLine, renderDiagnosis }] = await Promise.all([
    import('../../azure/diagnose/diagnose.ts'),
    import('../../azure/diagnose/render.ts'),
  ]);
  const diagnosis = diagnose(failure, contextOf(setting, progress));
  const verdict = verdictOn(failure);
  const { reason, title, facts } = diagnosis;
  if (inputs.summary) await appendSummary(`${renderDiagnosis(diagnosis)}\n`);
  const { claims, objectId } = progress;
  const result = {
    name: inputs.name,
    cloud: wanted.cloud.name,
    subject: claims?.sub,
    ...idsOf(setting, { objectId }),
    title,
    ...(inputs['mask-ids'] ? {} : { facts: Object.fromEntries(facts) }),
  };
  return {
    verdict,
    failureReason: reason,
    message: `${inputs.name === undefined ? '' : `${inputs.name}: `}${diagnosisLine(diagnosis)}`,
    outputs: {
      subject: claims?.sub,
      'object-id': objectId,
      'evidence-path': writeEvidence({ action: spec.name, verdict, failureReason: reason, result }),
    },
  };
}

function contextOf({ inputs, wanted }: Setting, progress: LoginFailure['progress']): Context {
  const { GITHUB_REPOSITORY: repository = '', GITHUB_EVENT_NAME: eventName = '', GITHUB_ACTOR: actor } = process.env;
  return {
    ...wanted,
    ...progress,
    repository,
    eventName,
    actor,
    environment: inputs['require-environment'],
    isFork: eventPullRequest(process.env)?.fork,
    registry: inputs.registry[0],
  };
}

/** Evidence is read by many, so hidden ids are left out of it. */
function idsOf({ inputs, wanted }: Setting, more: Readonly<Record<string, string | undefined>>) {
  if (inputs['mask-ids']) return {};
  const { clientId, tenantId, subscriptionId } = wanted;
  return { clientId, tenantId, subscriptionId, ...more };
}
