/** The action behind a step: reading its action.yml and the steps below a composite one. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { UserError } from '../../core/errors.ts';
import type { Repositories } from './repositories.ts';
import { type StandIn, standInFor } from './stand-ins/index.ts';
import { actionProblems } from './validation.ts';
import type { Origin, StepSource } from './workflow.ts';

interface ActionInput {
  readonly default?: unknown;
  readonly deprecationMessage?: string;
}

export interface ActionSource {
  readonly name?: string;
  readonly inputs?: Readonly<Record<string, ActionInput | null>>;
  readonly outputs?: Readonly<Record<string, { readonly value?: unknown } | null>>;
  readonly runs: {
    readonly using: string;
    readonly main?: string;
    readonly pre?: string;
    readonly 'pre-if'?: unknown;
    readonly post?: string;
    readonly 'post-if'?: unknown;
    readonly steps?: readonly StepSource[];
  };
}

export interface ActionOnDisk {
  readonly kind: 'action';
  readonly source: ActionSource;
  /** Folder of its action.yml. */
  readonly folder: string;
  /** What `$/` means in it. */
  readonly origin: Origin;
  /** Comes from the workspace (`./`): such an action has no `pre`. */
  readonly local: boolean;
  /** Steps of a composite action. */
  readonly steps: readonly StepInstance[];
}

export interface ActionStandIn {
  readonly kind: 'stand-in';
  readonly standIn: StandIn;
}

/** One step of one job: what is written, and what is kept between its stages. */
export interface StepInstance {
  readonly source: StepSource;
  /** Repository of the file that the step is written in. */
  readonly origin: Origin;
  /** Known before the job starts, except for `./`, which is read when its step runs. */
  action?: ActionOnDisk | ActionStandIn | undefined;
  /** STATE_ values from one stage for the next. */
  readonly state: Record<string, string>;
  postRegistered: boolean;
  /** `inputs` and `steps` of a composite action's main stage, which its post stage sees again. */
  scope?: { readonly inputs: Record<string, unknown>; readonly steps: Record<string, unknown> };
}

/** GitHub's own limit of composite actions inside one another. */
const maxDepth = 9;

export interface ActionLoader {
  /** Resolves the steps of a job. Throws a UserError for the first action that cannot be had. */
  instantiate(steps: readonly StepSource[], origin: Origin, depth?: number): Promise<StepInstance[]>;
  /** Reads `./path` from the workspace. */
  loadLocal(instance: StepInstance, workspace: string): Promise<ActionOnDisk>;
}

async function readAction(folder: string, label: string): Promise<ActionSource> {
  for (const file of ['action.yml', 'action.yaml']) {
    const content = await readFile(join(folder, file), 'utf8').catch(() => undefined);
    if (content === undefined) continue;
    const problems = await actionProblems(`${label}/${file}`, content);
    if (problems.length > 0) {
      throw new UserError(`${label}/${file} is not a valid action: ${problems.join('; ')}`, 'action-invalid');
    }
    return parse(content) as ActionSource;
  }
  throw new UserError(
    `Can't find 'action.yml', 'action.yaml' or 'Dockerfile' for action '${label}'. Did you forget to run actions/checkout before running your local action?`,
    'action-not-found',
  );
}

export function createActionLoader(repositories: Repositories): ActionLoader {
  async function load(
    folder: string,
    origin: Origin,
    label: string,
    local: boolean,
    depth: number,
  ): Promise<ActionOnDisk> {
    if (depth > maxDepth) throw new UserError(`Composite actions are nested deeper than ${maxDepth} levels.`);
    const source = await readAction(folder, label);
    const { using, steps } = source.runs;
    if (using !== 'composite' && using !== 'node24' && using !== 'node20') {
      throw new UserError(`The action '${label}' uses '${using}', which is not supported here.`, 'action-unsupported');
    }
    const nested = using === 'composite' ? await instantiate(steps ?? [], origin, depth + 1) : [];
    return { kind: 'action', source, folder, origin, local, steps: nested };
  }

  async function instantiate(steps: readonly StepSource[], origin: Origin, depth = 0): Promise<StepInstance[]> {
    const instances: StepInstance[] = [];
    for (const source of steps) {
      const instance: StepInstance = { source, origin, state: {}, postRegistered: false };
      instances.push(instance);
      const { uses } = source;
      if (uses === undefined || uses.startsWith('./')) continue;
      if (uses.startsWith('docker://')) {
        throw new UserError(`'${uses}' is a container action, which is not supported here.`, 'action-unsupported');
      }
      const standIn = standInFor(uses);
      if (standIn !== undefined && repositories.folder(uses.split('@')[0] ?? '') === undefined) {
        instance.action = { kind: 'stand-in', standIn };
        continue;
      }
      const resolved = await repositories.resolve(uses, origin);
      const label = uses.startsWith('$/') ? `${resolved.origin.repository}/${resolved.path}` : uses;
      instance.action = await load(join(resolved.origin.folder, resolved.path), resolved.origin, label, false, depth);
    }
    return instances;
  }

  return {
    instantiate,
    async loadLocal(instance, workspace) {
      const path = instance.source.uses ?? '';
      const action = await load(join(workspace, path), instance.origin, path, true, 0);
      instance.action = action;
      return action;
    },
  };
}

/** Whether a stage of the action, or of an action below it, has anything to do. */
export function hasStage(action: StepInstance['action'], stage: 'pre' | 'post'): boolean {
  if (action === undefined) return false;
  if (action.kind === 'stand-in') return stage === 'post' && action.standIn.post !== undefined;
  if (action.source.runs[stage] !== undefined) return stage === 'post' || !action.local;
  return action.steps.some((step) => hasStage(step.action, stage));
}
