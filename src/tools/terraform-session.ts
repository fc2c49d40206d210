import { existsSync } from 'node:fs';
import * as path from 'node:path';
import { messageOf, UserError } from '../core/errors.ts';
import { type Completed, operand, run } from '../core/exec.ts';
import { writePrivate } from '../core/files.ts';
import { confinePath } from '../core/inputs.ts';
import { log } from '../core/log.ts';
import { automationEnv, backendFile, planArguments, terraformEnv, variablesFile } from '../terraform/arguments.ts';
import {
  type ChangeSummary,
  type Diagnostic,
  describe,
  lockAge,
  lockInfo,
  parseEvent,
  parseText,
  parseValidation,
} from '../terraform/diagnostics.ts';
import type { TerraformTool } from './terraform.ts';

/**
 * The commands of Terraform and OpenTofu on one root module, as every action runs them. Each reads what the tool says as
 * data, annotates problems on the file and line they come from, and throws CommandFailed when there is no result.
 */

/** A command of the tool that gave no result, with what it said. */
export class CommandFailed extends UserError {
  /** `fail` when the change is wrong, `error` when it could not be judged. */
  readonly verdict: 'fail' | 'error';
  /** The errors, with files relative to the repository. */
  readonly diagnostics: readonly Diagnostic[];

  constructor(reason: string, verdict: 'fail' | 'error', message: string, diagnostics: readonly Diagnostic[]) {
    super(message, reason);
    this.verdict = verdict;
    this.diagnostics = diagnostics;
  }
}

export interface Session {
  readonly tool: TerraformTool;
  /** Absolute path of the root module. */
  readonly root: string;
  /** Private to this step; holds the plan and everything else that is in clear. */
  readonly folder: string;
  readonly timeoutMs: number;
  readonly passEnv: readonly string[];
}

export function startSession(
  tool: TerraformTool,
  folder: string,
  root: string,
  timeoutMs: number,
  passEnv: readonly string[],
): Session {
  return { tool, root, folder, timeoutMs, passEnv: [...terraformEnv(process.env), ...passEnv] };
}

/** Files that `fmt` would rewrite, relative to the repository; each gets an annotation of the given level. */
export async function checkFormat(session: Session, level: 'error' | 'warning'): Promise<string[]> {
  // Exit code 2 says that a file cannot be parsed, which `validate` reports better.
  const result = await command(session, ['fmt', '-check', '-list=true', '-recursive', '-no-color']);
  if (result.exitCode === 0 || result.exitCode === 2) return [];
  const files = result
    .stdout()
    .split(/\r?\n/)
    .filter((file) => file !== '')
    .map((file) => inRepository(session, file));
  for (const file of files)
    log[level]('Not formatted. Run fmt and commit the result.', { file, line: 1, title: 'Format' });
  return files;
}

/** `init`. Settings are lines `KEY=VALUE` or paths of files; they reach the tool through files only. */
export async function initialise(session: Session, backendConfig: readonly string[]): Promise<void> {
  const settings = backendConfig.filter((line) => line.includes('='));
  const files = backendConfig
    .filter((line) => !line.includes('='))
    .map((file) => inRoot(session, 'backend-config', file));
  if (settings.length > 0) files.push(privateFile(session, 'settings.tfbackend', backendFile(settings)));
  const result = await command(session, [
    'init',
    '-input=false',
    '-no-color',
    ...files.map((file) => `-backend-config=${file}`),
  ]);
  log.tool(result.stdout());
  if (result.exitCode !== 0)
    throw failure(session, 'init-failed', 'error', 'Initialising failed', parseText(result.stderr()), result);
}

export async function validate(session: Session): Promise<void> {
  const result = await command(session, ['validate', '-json', '-no-color']);
  const validation = parseValidation(result.stdout());
  if (validation === undefined)
    throw failure(session, 'validate-failed', 'error', 'Validating failed', parseText(result.stderr()), result);
  if (!validation.valid)
    throw failure(session, 'validate-failed', 'fail', 'The configuration is not valid', validation.diagnostics, result);
  for (const warning of validation.diagnostics) annotate(session, warning);
  log.info('The configuration is valid.');
}

export interface PlanOptions {
  readonly name: string;
  readonly lockTimeoutMs: number;
  readonly refresh: boolean;
  readonly destroy: boolean;
  readonly parallelism: number;
  /** Relative to the root module. */
  readonly varFiles: readonly string[];
  readonly variables: ReadonlyMap<string, string>;
  readonly targets: readonly string[];
}

export interface PlanResult<Read> {
  readonly exitCode: number;
  readonly planPath: string;
  /** What the caller made of the saved plan. */
  readonly read: Read;
  /** What the tool counted itself. */
  readonly toolCounts?: ChangeSummary;
}

/** Events that come one by one while the tool works; the others come all at once, when the plan is made. */
const progress = /^(version|(refresh|apply|ephemeral_op|provision)_\w+)$/;

/** Keys and ids may hold secrets, and while the tool works nobody knows which. */
function withoutKeys(message: string): string {
  return message.replace(/\["(?:[^"\\]|\\.)*"\]/g, '[…]').replace(/ \[id=.*\]$/s, '');
}

/**
 * `plan`, with its progress in the log while it runs.
 *
 * @param read Reads the saved plan, and sees to it that its secrets are known to the redactor: only then is shown what the
 * tool says about the plan. It is also called for a plan that was saved with errors.
 */
export async function makePlan<Read>(
  session: Session,
  options: PlanOptions,
  read: (planPath: string) => Promise<Read>,
): Promise<PlanResult<Read>> {
  const planPath = path.join(session.folder, `${options.name}.tfplan`);
  const varFiles = options.varFiles.map((file) => inRoot(session, 'var-files', file));
  if (options.variables.size > 0)
    varFiles.push(privateFile(session, 'inputs.tfvars.json', variablesFile(options.variables)));
  const targets = options.targets.map((target) => operand('targets', target));
  const diagnostics: Diagnostic[] = [];
  const held: string[] = [];
  let toolCounts: ChangeSummary | undefined;
  const result = await command(session, planArguments({ ...options, planPath, varFiles, targets }), (line) => {
    const event = parseEvent(line);
    if (event === undefined) return;
    if (event.diagnostic !== undefined) diagnostics.push(event.diagnostic);
    else if (progress.test(event.type)) log.info(withoutKeys(event.message));
    else held.push(event.message);
    if (event.changes !== undefined) toolCounts = event.changes;
  });
  if (result.exitCode !== 0 && result.exitCode !== 2) {
    if (existsSync(planPath))
      await read(planPath).catch((error: unknown) => log.debug(`The plan cannot be read: ${messageOf(error)}`));
    for (const message of held) log.info(message);
    throw planFailure(session, diagnostics, result);
  }
  const known = await read(planPath);
  for (const message of held) log.info(message);
  for (const diagnostic of diagnostics) annotate(session, diagnostic);
  return { exitCode: result.exitCode, planPath, read: known, ...(toolCounts === undefined ? {} : { toolCounts }) };
}

/** `show -json` of a plan: the path of the document, which is one line and may be huge. */
export async function showPlan(session: Session, planPath: string): Promise<string> {
  const result = await command(session, ['show', '-json', '-no-color', planPath]);
  if (result.exitCode !== 0)
    throw failure(session, 'show-failed', 'error', 'Reading the plan failed', parseText(result.stderr()), result);
  return result.stdoutFile;
}

/** The schemas of the providers in use: the path of the document, or undefined when the tool cannot tell. */
export async function providerSchemas(session: Session): Promise<string | undefined> {
  const result = await command(session, ['providers', 'schema', '-json', '-no-color']);
  return result.exitCode === 0 ? result.stdoutFile : undefined;
}

function command(session: Session, args: readonly string[], onLine?: (line: string) => void): Promise<Completed> {
  const { tool, root, timeoutMs, passEnv } = session;
  return run(tool, args, {
    cwd: root,
    timeoutMs,
    passEnv,
    env: automationEnv,
    ...(onLine === undefined ? {} : { onLine }),
  });
}

function planFailure(session: Session, diagnostics: readonly Diagnostic[], result: Completed): CommandFailed {
  const lock = diagnostics.map(lockInfo).find((info) => info !== undefined);
  if (lock === undefined) {
    return failure(
      session,
      'plan-failed',
      'fail',
      'Planning failed',
      diagnostics.length > 0 ? diagnostics : parseText(result.stderr()),
      result,
    );
  }
  const age = lockAge(lock, new Date());
  const since = age === undefined ? lock.created : `${lock.created}, ${age} ago`;
  const message =
    `The state ${lock.path} is locked by ${lock.who} since ${since} (operation ${lock.operation}, lock id ${lock.id}). ` +
    'Wait for that run to end or raise lock-timeout. Unlock by force only when nobody works on it any more.';
  return new CommandFailed('state-locked', 'error', message, []);
}

/** Annotates every problem and makes one sentence of the first. */
function failure(
  session: Session,
  reason: string,
  verdict: 'fail' | 'error',
  title: string,
  diagnostics: readonly Diagnostic[],
  result: Completed,
): CommandFailed {
  for (const diagnostic of diagnostics) annotate(session, diagnostic);
  const errors = diagnostics
    .filter(({ severity }) => severity === 'error')
    .map((diagnostic) => placed(session, diagnostic));
  if (errors[0] === undefined) {
    log.tool(result.stderr());
    return new CommandFailed(
      reason,
      'error',
      `${title}: ${session.tool.name} ended with exit code ${result.exitCode} and named no error.`,
      [],
    );
  }
  const more = errors.length === 1 ? '' : ` (and ${errors.length - 1} more)`;
  return new CommandFailed(reason, verdict, `${title}: ${describe(errors[0])}${more}.`, errors);
}

function annotate(session: Session, diagnostic: Diagnostic): void {
  const { file, line, summary, detail, severity } = placed(session, diagnostic);
  log[severity](detail === '' ? summary : `${summary}\n${detail}`, {
    title: summary.replace(/\s+/g, ' '),
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { line }),
  });
}

function placed(session: Session, diagnostic: Diagnostic): Diagnostic {
  return diagnostic.file === undefined ? diagnostic : { ...diagnostic, file: inRepository(session, diagnostic.file) };
}

/** A path that the tool printed, relative to the repository and with slashes, as annotations want it. */
function inRepository(session: Session, file: string): string {
  const workspace = process.env.GITHUB_WORKSPACE ?? process.cwd();
  return path.relative(workspace, path.resolve(session.root, file)).replaceAll(path.sep, '/');
}

/** A path that the caller gave relative to the root module, kept inside the workspace. */
function inRoot(session: Session, input: string, file: string): string {
  return confinePath(input, path.resolve(session.root, operand(input, file)), process.env);
}

function privateFile(session: Session, name: string, content: string): string {
  const file = path.join(session.folder, name);
  writePrivate(file, content);
  return file;
}
