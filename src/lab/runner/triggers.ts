/** Which events start a workflow: `on:` with its filters of types, branches, tags and paths. */
import type { TriggerEvent } from '../contract.ts';
import { matchesFilter } from './patterns.ts';

type Filters = Readonly<Record<string, unknown>>;

const list = (value: unknown): readonly string[] =>
  value === undefined || value === null ? [] : ((Array.isArray(value) ? value : [value]) as string[]);

/** Activity types that start a workflow without `types:`. All other events start it on each of theirs. */
const defaultTypes: Readonly<Record<string, readonly string[]>> = {
  pull_request: ['opened', 'synchronize', 'reopened'],
  pull_request_target: ['opened', 'synchronize', 'reopened'],
};

function filtersOf(on: unknown, eventName: string): Filters | undefined {
  if (typeof on === 'string') return on === eventName ? {} : undefined;
  if (Array.isArray(on)) return on.includes(eventName) ? {} : undefined;
  const events = (on ?? {}) as Record<string, unknown>;
  if (!(eventName in events)) return undefined;
  const filters = events[eventName];
  return filters !== null && typeof filters === 'object' && !Array.isArray(filters) ? (filters as Filters) : {};
}

/** `x` and `x-ignore` for one name; absent filters take everything. */
function passes(filters: Filters, key: string, name: string): boolean {
  if (filters[key] !== undefined) return matchesFilter(list(filters[key]), name);
  if (filters[`${key}-ignore`] !== undefined) return !matchesFilter(list(filters[`${key}-ignore`]), name);
  return true;
}

function passesRef(filters: Filters, event: TriggerEvent): boolean {
  if (event.eventName === 'pull_request' || event.eventName === 'pull_request_target') {
    return passes(filters, 'branches', event.baseRef ?? '');
  }
  if (event.eventName !== 'push') return true;
  const [kind, other, prefix] = event.ref.startsWith('refs/tags/')
    ? (['tags', 'branches', 'refs/tags/'] as const)
    : (['branches', 'tags', 'refs/heads/'] as const);
  const has = (key: string): boolean => filters[key] !== undefined || filters[`${key}-ignore`] !== undefined;
  // A workflow that filters only the other kind does not run for this one.
  if (!has(kind) && has(other)) return false;
  return passes(filters, kind, event.ref.slice(prefix.length));
}

function passesPaths(filters: Filters, event: TriggerEvent, changedFiles: readonly string[] | undefined): boolean {
  // GitHub does not look at paths for tags, and runs the workflow when it has no list of files.
  if (event.ref.startsWith('refs/tags/') || changedFiles === undefined) return true;
  if (filters.paths === undefined && filters['paths-ignore'] === undefined) return true;
  return changedFiles.some((file) => passes(filters, 'paths', file));
}

/**
 * Does this event start the workflow? `changedFiles` are the paths a push or pull request touches, relative to the
 * repository. A `schedule` matches when the payload's `schedule` is one of the crons, or when it has none.
 */
export function matchesEvent(
  workflow: { readonly on: unknown },
  event: TriggerEvent,
  changedFiles?: readonly string[],
): boolean {
  const filters = filtersOf(workflow.on, event.eventName);
  if (filters === undefined) {
    return false;
  }
  if (event.eventName === 'schedule') {
    const crons = list((workflow.on as Record<string, unknown>).schedule) as unknown as { readonly cron: string }[];
    return event.payload.schedule === undefined || crons.some(({ cron }) => cron === event.payload.schedule);
  }
  const types = filters.types === undefined ? defaultTypes[event.eventName] : list(filters.types);
  if (types !== undefined && event.payload.action !== undefined && !types.includes(String(event.payload.action))) {
    return false;
  }
  if (event.eventName === 'push' && event.payload.deleted === true) return false;
  return passesRef(filters, event) && passesPaths(filters, event, changedFiles);
}
