/** Are a job's permissions exactly what its steps need? The specs say what the suite's actions need. */
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'yaml';
import type { ActionSpec } from '../../../src/core/spec.ts';
import { type Document, root } from './documents.ts';
import { pins } from './pins.ts';

type Access = 'none' | 'read' | 'write';
type Permissions = Readonly<Record<string, string>>;

interface Job {
  readonly permissions?: Permissions | string;
  readonly uses?: string;
  readonly steps?: readonly { readonly uses?: string }[];
}

interface Workflow {
  readonly permissions?: Permissions | string;
  readonly jobs?: Readonly<Record<string, Job>>;
}

interface Need {
  readonly scope: string;
  readonly access: Access;
  readonly by: string;
  /** Its user still does something useful without it. */
  readonly isOptional: boolean;
}

export type Specs = ReadonlyMap<string, Pick<ActionSpec, 'permissions'>>;

/** The specs of all actions, by name. */
export async function readSpecs(): Promise<Specs> {
  const files = globSync('src/actions/*/spec.ts', { cwd: root });
  const entries = files.map(async (file) => {
    const module = (await import(pathToFileURL(join(root, file)).href)) as { spec: ActionSpec };
    return [basename(dirname(file)), module.spec] as const;
  });
  return new Map(await Promise.all(entries));
}

/**
 * Problems as `ORIGIN: job NAME: …`: a permission that a step needs and the job lacks, one that nothing needs, or none stated.
 *
 * @param ownSteps what `run:` steps need, by job: nothing but their author knows
 */
export function permissionProblems(
  document: Document,
  specs: Specs,
  ownSteps: Readonly<Record<string, Permissions>> = {},
): readonly string[] {
  const workflow = parse(document.text) as Workflow;
  return Object.entries(workflow.jobs ?? {}).flatMap(([name, job]) => {
    const needs = [...needsOfJob(job, document, specs), ...asNeeds(ownSteps[name] ?? {}, 'its own commands')];
    const stated = job.permissions ?? workflow.permissions;
    return compare(stated, needs).map((problem) => `${document.origin}: job ${name}: ${problem}`);
  });
}

function compare(stated: Permissions | string | undefined, needs: readonly Need[]): string[] {
  if (stated === undefined || stated === null) return ['states no permissions'];
  if (typeof stated === 'string') return [`permissions: ${stated} is not a list of what it needs`];
  const lacks = needs
    .filter(({ scope, access, isOptional }) => !isOptional && rank(stated[scope]) < rank(access))
    .map(({ scope, access, by }) => `lacks ${scope}: ${access}, which ${by} needs`);
  const excess = Object.entries(stated)
    .filter(
      ([scope, access]) =>
        rank(access) > Math.max(0, ...needs.filter((need) => need.scope === scope).map((need) => rank(need.access))),
    )
    .map(([scope, access]) => `has ${scope}: ${access}, which nothing in it needs`);
  return [...lacks, ...excess];
}

function rank(access: string | undefined): number {
  return access === 'write' ? 2 : access === 'read' ? 1 : 0;
}

function needsOfJob(job: Job, document: Document, specs: Specs): Need[] {
  if (job.uses !== undefined) return needsOfWorkflow(job.uses, document);
  return (job.steps ?? []).flatMap(({ uses }) => (uses === undefined ? [] : needsOfStep(uses, specs)));
}

function needsOfStep(uses: string, specs: Specs): Need[] {
  const [path = ''] = uses.split('@');
  const name = /^(?:\$|\.|OWNER\/sluice)\/actions\/([\w-]+)$/.exec(path)?.[1];
  if (name === undefined) return asNeeds(pins[path]?.permissions ?? {}, path);
  return Object.entries(specs.get(name)?.permissions ?? {}).map(([scope, { access, optional }]) => {
    return { scope, access, by: name, isOptional: optional !== undefined };
  });
}

/** A called workflow gets at most what its caller has, so the caller must have what each of its jobs states. */
function needsOfWorkflow(uses: string, { repository }: Document): Need[] {
  const [path = ''] = uses.split('@');
  const ours = /^OWNER\/sluice\/(.+)$/.exec(path)?.[1];
  const file = ours === undefined ? join(repository, path.replace(/^[$.]\//, '')) : join(root, ours);
  const workflow = parse(readFileSync(file, 'utf8')) as Workflow;
  return Object.values(workflow.jobs ?? {}).flatMap((job) => {
    const stated = job.permissions ?? workflow.permissions ?? {};
    return typeof stated === 'string' ? [] : asNeeds(stated, path);
  });
}

function asNeeds(permissions: Permissions, by: string): Need[] {
  return Object.entries(permissions).map(([scope, access]) => ({
    scope,
    access: access as Access,
    by,
    isOptional: false,
  }));
}
