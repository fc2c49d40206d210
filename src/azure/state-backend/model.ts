/** The state backend of one environment: a resource group, a storage account, its blob service, a container, a lock. */

/** What a caller wants; names are checked by {@link file://./names.ts}. */
export interface Wanted {
  readonly resourceGroup: string;
  readonly account: string;
  readonly container: string;
  /** Name of the region as Resource Manager writes it: `francecentral`. */
  readonly location: string;
  readonly sku: Sku;
  readonly tags: ReadonlyMap<string, string>;
  /** How long deleted blobs and versions can be brought back. */
  readonly blobRetentionDays: number;
  /** The same for containers. */
  readonly containerRetentionDays: number;
  readonly changeFeed: boolean;
  readonly lock: boolean;
}

export const skus = [
  'Standard_LRS',
  'Standard_ZRS',
  'Standard_GRS',
  'Standard_RAGRS',
  'Standard_GZRS',
  'Standard_RAGZRS',
] as const;
export type Sku = (typeof skus)[number];

/** An answer of Resource Manager as the clients name its properties. Nothing in it is believed unseen. */
export type Facts = Readonly<Record<string, unknown>>;

/** What there is. A missing part does not exist. */
export interface Found {
  readonly resourceGroup?: Facts | undefined;
  readonly account?: Facts | undefined;
  /** Set when there is no account here, although the name is in use. */
  readonly nameTaken?: NameTaken | undefined;
  readonly blobService?: Facts | undefined;
  readonly container?: Facts | undefined;
  /** On the account, and on what it is in. */
  readonly locks?: readonly Facts[] | undefined;
}

export interface NameTaken {
  /** Resource group of the same subscription in which the account is, when it can be seen. */
  readonly resourceGroup?: string | undefined;
}

/** Is wanted of settings that belong to others. */
export const notManaged = 'not managed';

export type Resource = 'resource group' | 'storage account' | 'blob service' | 'container' | 'lock';

/**
 * What happens to a setting: `create` and `strengthen` are written; `keep` is as wanted or stronger; `weaker-wanted` stays
 * although less is asked for; `cannot-change` needs somebody who does what Azure does not do in place.
 */
export type Effect = 'create' | 'strengthen' | 'keep' | 'weaker-wanted' | 'cannot-change';

export interface Row {
  readonly resource: Resource;
  /** As Resource Manager names it: `allowSharedKeyAccess`. */
  readonly setting: string;
  /** Plain text. */
  readonly found: string;
  readonly wanted: string;
  readonly effect: Effect;
  /** What to do or to know, one or two sentences. */
  readonly note?: string;
}

/** A row with what would be sent for it. */
export interface Difference extends Row {
  /** Properties as the clients name them; nested ones are merged with what there is. */
  readonly patch?: Facts;
}

/** Whether a row is a difference that has to be written or mended by hand. */
export const differs = ({ effect }: Row): boolean =>
  effect === 'create' || effect === 'strengthen' || effect === 'cannot-change';

/** A row without what would be sent. */
export function rowOf({ resource, setting, found, wanted, effect, note }: Difference): Row {
  return { resource, setting, found, wanted, effect, ...(note === undefined ? {} : { note }) };
}

const longestValue = 120;

/** A value from outside as text for a table. */
export function shown(value: unknown): string {
  if (value === undefined || value === null) return 'not set';
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  return text.length > longestValue ? `${text.slice(0, longestValue)}…` : text;
}

export function isFacts(value: unknown): value is Facts {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The nested properties of a name; none when it is no object. */
export function within(facts: Facts, name: string): Facts {
  const value = facts[name];
  return isFacts(value) ? value : {};
}

/** As Resource Manager compares regions: `France Central` is `francecentral`. */
export const regionName = (value: string): string => value.replaceAll(/\s/g, '').toLowerCase();

/** Merges objects into objects; whatever else is in `patch` replaces what was there. */
export function merged(base: Facts, patch: Facts): Facts {
  const result: Record<string, unknown> = { ...base };
  for (const [name, value] of Object.entries(patch)) {
    result[name] = isFacts(value) ? merged(within(base, name), value) : value;
  }
  return result;
}
