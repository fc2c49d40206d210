/**
 * Reusable workflows: finding the called files and checking, before anything runs, that inputs, secrets and permissions
 * of each call fit.
 */
import { messageOf, UserError } from '../../core/errors.ts';
import type { Permissions } from '../contract.ts';
import { interpolate, type Scope, segments } from './expressions.ts';
import { defaultPermissions, parsePermissions, permissionProblem } from './permissions.ts';
import type { Repositories } from './repositories.ts';
import { type JobSource, loadWorkflow, type Workflow } from './workflow.ts';

/** A workflow with the workflows that its jobs call. */
export interface WorkflowTree {
  readonly workflow: Workflow;
  readonly calls: ReadonlyMap<string, WorkflowTree>;
  /** Per job what its token may do. */
  readonly permissions: ReadonlyMap<string, Permissions>;
}

interface InputDefinition {
  readonly type?: 'string' | 'boolean' | 'number';
  readonly required?: boolean;
  readonly default?: unknown;
}

export interface CallDefinition {
  readonly inputs: Readonly<Record<string, InputDefinition | null>>;
  readonly secrets: Readonly<Record<string, { readonly required?: boolean } | null>>;
  readonly outputs: Readonly<Record<string, { readonly value: unknown }>>;
}

/** Levels of workflows that GitHub allows below one another, the first one included. */
const maxLevels = 4;

/** What `on: workflow_call` declares; undefined when the workflow cannot be called. */
export function callDefinition(workflow: Workflow): CallDefinition | undefined {
  const { on } = workflow.source;
  const events = typeof on === 'string' ? [on] : Array.isArray(on) ? on : Object.keys((on ?? {}) as object);
  if (!events.includes('workflow_call')) return undefined;
  const call =
    (typeof on === 'object' && !Array.isArray(on) ? (on as Record<string, unknown>).workflow_call : {}) ?? {};
  const { inputs, secrets, outputs } = call as Partial<CallDefinition>;
  return { inputs: inputs ?? {}, secrets: secrets ?? {}, outputs: outputs ?? {} };
}

const isExpression = (value: unknown): boolean =>
  typeof value === 'string' && segments(value).some((segment) => 'expression' in segment);

/** The given name as it is declared: names of inputs and secrets are compared without case. */
function declared(names: Readonly<Record<string, unknown>>, name: string): string | undefined {
  return Object.keys(names).find((known) => known.toLowerCase() === name.toLowerCase());
}

function typeProblem(name: string, definition: InputDefinition | null, value: unknown): string | undefined {
  const type = definition?.type ?? 'string';
  if (type === 'string' ? value === null || typeof value !== 'object' : typeof value === type) return undefined;
  return `the input '${name}' has to be a ${type}, it is ${JSON.stringify(value)}`;
}

function callProblems(job: JobSource, definition: CallDefinition): string[] {
  const given = job.with ?? {};
  const problems: string[] = [];
  for (const [name, value] of Object.entries(given)) {
    const known = declared(definition.inputs, name);
    if (known === undefined) problems.push(`the input '${name}' is not defined in the called workflow`);
    else if (!isExpression(value)) problems.push(typeProblem(name, definition.inputs[known] ?? null, value) ?? '');
  }
  for (const [name, input] of Object.entries(definition.inputs)) {
    if (input?.required === true && declared(given, name) === undefined) {
      problems.push(`the input '${name}' is required, but not provided`);
    }
  }
  if (job.secrets === 'inherit') return problems.filter(Boolean);
  const secrets = job.secrets ?? {};
  for (const name of Object.keys(secrets)) {
    if (declared(definition.secrets, name) === undefined) {
      problems.push(`the secret '${name}' is not defined in the called workflow`);
    }
  }
  for (const [name, secret] of Object.entries(definition.secrets)) {
    if (secret?.required === true && declared(secrets, name) === undefined) {
      problems.push(`the secret '${name}' is required, but not provided`);
    }
  }
  return problems.filter(Boolean);
}

/**
 * Loads what the workflow calls, all levels. Throws a UserError that lists every problem.
 * `allowed` is what the calling job may do; absent for the workflow that the event starts.
 */
export async function loadTree(
  workflow: Workflow,
  repositories: Repositories,
  allowed?: Permissions,
  level = 1,
): Promise<WorkflowTree> {
  const problems: string[] = [];
  const calls = new Map<string, WorkflowTree>();
  const permissions = new Map<string, Permissions>();
  const own = parsePermissions(workflow.source.permissions);
  const refuse = (who: string, requested: Permissions | undefined): void => {
    const problem = allowed && requested && permissionProblem(who, requested, allowed);
    if (problem) problems.push(problem);
  };
  refuse('The workflow', own);
  for (const [id, job] of Object.entries(workflow.source.jobs)) {
    const requested = parsePermissions(job.permissions);
    refuse(`The nested job '${id}'`, requested);
    const granted = requested ?? own ?? allowed ?? defaultPermissions;
    permissions.set(id, granted);
    if (job.uses === undefined) continue;
    try {
      if (level === maxLevels) throw new Error(`workflows are nested deeper than ${maxLevels} levels`);
      calls.set(id, await loadCall(workflow, job, repositories, granted, level));
    } catch (error) {
      problems.push(`Job '${id}' calls ${job.uses}: ${messageOf(error)}`);
    }
  }
  if (problems.length > 0) {
    throw new UserError(`${workflow.ref} cannot run. ${problems.join('. ')}`, 'workflow-invalid');
  }
  return { workflow, calls, permissions };
}

async function loadCall(
  caller: Workflow,
  job: JobSource,
  repositories: Repositories,
  granted: Permissions,
  level: number,
): Promise<WorkflowTree> {
  const { origin, path } = await repositories.resolve(job.uses ?? '', caller.origin);
  const called = await loadWorkflow(origin, path);
  const definition = callDefinition(called);
  if (definition === undefined) throw new Error("it has no 'on: workflow_call'");
  const problems = callProblems(job, definition);
  if (problems.length > 0) throw new Error(problems.join('; '));
  return loadTree(called, repositories, granted, level + 1);
}

/**
 * The `inputs` context of a called workflow: given values, typed, else defaults, else the empty value of the type.
 * Throws when an expression gave another type than declared.
 */
export function callInputs(
  definition: CallDefinition,
  given: Readonly<Record<string, unknown>>,
  scope: Scope,
): Record<string, unknown> {
  const empty = { string: '', boolean: false, number: 0 };
  return Object.fromEntries(
    Object.entries(definition.inputs).map(([name, input]) => {
      const key = declared(given, name);
      const value = key === undefined ? interpolate(input?.default, scope) : given[key];
      if (value === undefined || value === null) return [name, empty[input?.type ?? 'string']];
      const problem = typeProblem(name, input, value);
      if (problem !== undefined) throw new UserError(`The call is wrong: ${problem}.`, 'workflow-invalid');
      return [name, input?.type === 'string' || input?.type === undefined ? String(value) : value];
    }),
  );
}

/** The `inputs` context of `workflow_dispatch`: strings of the payload by their declared types, with defaults. */
export function dispatchInputs(on: unknown, payload: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const dispatch = (
    (on ?? {}) as Record<string, { inputs?: Record<string, InputDefinition & { type?: string }> } | null>
  ).workflow_dispatch;
  const given = (payload.inputs ?? {}) as Record<string, unknown>;
  const unknown = Object.keys(given).filter((name) => declared(dispatch?.inputs ?? {}, name) === undefined);
  if (unknown.length > 0) {
    throw new UserError(`Unexpected inputs provided: ${JSON.stringify(unknown)}.`, 'workflow-invalid');
  }
  return Object.fromEntries(
    Object.entries(dispatch?.inputs ?? {}).map(([name, input]) => {
      const value = given[declared(given, name) ?? ''] ?? input.default;
      if (value === undefined && input.required === true) {
        throw new UserError(`Required input '${name}' not provided.`, 'workflow-invalid');
      }
      if (input.type === 'boolean') return [name, String(value ?? false) === 'true'];
      if (input.type === 'number') return [name, Number(value ?? 0)];
      return [name, String(value ?? '')];
    }),
  );
}
