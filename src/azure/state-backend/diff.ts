import {
  type Difference,
  type Facts,
  type Found,
  merged,
  notManaged,
  type Resource,
  shown,
  type Wanted,
  within,
} from './model.ts';
import { accountSettings, blobServiceSettings, containerSettings, judgeLock, type Setting } from './wanted.ts';

/**
 * Compares what there is with what is wanted. Pure; rows come in the order in which they would be written.
 */
export function diff(found: Found, wanted: Wanted): readonly Difference[] {
  const rows: Difference[] = [groupRow(found, wanted)];
  const { account, nameTaken } = found;
  if (account === undefined) {
    rows.push(nameTaken === undefined ? newAccount(wanted) : takenName(wanted, nameTaken.resourceGroup));
  } else {
    rows.push(...judged('storage account', accountSettings(wanted), account), ...extraTags(account, wanted));
  }
  // The blob service of an account is there with it, with the defaults of Azure.
  rows.push(...(account === undefined ? [newBlobService(wanted)] : judged('blob service', blobServiceSettings(wanted), found.blobService ?? {}))); // biome-ignore format: one line
  if (account === undefined || found.container === undefined) rows.push(newContainer(wanted));
  else rows.push(...judged('container', containerSettings, found.container));
  const lock = judgeLock(account === undefined ? [] : (found.locks ?? []), wanted.lock);
  return lock === undefined ? rows : [...rows, lock];
}

/** An existing group is used as it is: its region says nothing about what is in it, and its tags may be others'. */
function groupRow({ resourceGroup }: Found, wanted: Wanted): Difference {
  const row = { resource: 'resource group', setting: 'name', wanted: wanted.resourceGroup } as const;
  if (resourceGroup !== undefined) return { ...row, found: wanted.resourceGroup, effect: 'keep' };
  return {
    ...row,
    found: 'does not exist',
    effect: 'create',
    patch: { location: wanted.location, tags: Object.fromEntries(wanted.tags) },
  };
}

function judged(resource: Resource, settings: readonly Setting[], facts: Facts): Difference[] {
  return settings.flatMap(({ setting, wanted, judge }) => {
    const judgement = judge(facts);
    if (judgement === undefined) return [];
    const { found, ...rest } = judgement;
    return [{ resource, setting, wanted, found: shown(found), ...rest }];
  });
}

/** Tags that others gave stay, and are told. */
function extraTags(account: Facts, { tags }: Wanted): Difference[] {
  const own = new Set([...tags.keys()].map((name) => name.toLowerCase()));
  const others = Object.keys(within(account, 'tags')).filter((name) => !own.has(name.toLowerCase()));
  if (others.length === 0) return [];
  const found = shown(others.toSorted().join(', '));
  return [{ resource: 'storage account', setting: 'tags', found, wanted: notManaged, effect: 'keep' }];
}

/** All that the settings of a resource would send if nothing were there. */
function patchOf(settings: readonly Setting[]): Facts {
  return settings.reduce<Facts>((all, { judge }) => merged(all, judge({})?.patch ?? {}), {});
}

/** The settings of a new resource in a few words: what a reader has to know of it. */
function newAccount(wanted: Wanted): Difference {
  const { location, sku } = wanted;
  return {
    resource: 'storage account',
    setting: 'name',
    found: 'does not exist',
    wanted: `${wanted.account} (StorageV2, ${sku}, ${location})`,
    effect: 'create',
    patch: merged(patchOf(accountSettings(wanted)), {
      kind: 'StorageV2',
      location,
      sku: { name: sku },
      encryption: { keySource: 'Microsoft.Storage' },
    }),
  };
}

function takenName(wanted: Wanted, resourceGroup: string | undefined): Difference {
  const elsewhere =
    resourceGroup === undefined
      ? 'The name belongs to an account in another subscription, or in a group that this identity cannot see. Names are unique in all of Azure: choose another `storage-account`, or give that subscription as `subscription-id`.'
      : `The account is in the resource group ${resourceGroup} of this subscription. Give that group as \`resource-group\`, or choose another \`storage-account\`.`;
  return {
    resource: 'storage account',
    setting: 'name',
    found: resourceGroup === undefined ? 'the name is taken' : `exists in ${shown(resourceGroup)}`,
    wanted: wanted.account,
    effect: 'cannot-change',
    note: elsewhere,
  };
}

function newBlobService(wanted: Wanted): Difference {
  const { blobRetentionDays, containerRetentionDays, changeFeed } = wanted;
  const parts = [
    'versions of the state',
    `soft delete of blobs for ${blobRetentionDays} days, of containers for ${containerRetentionDays} days`,
    ...(changeFeed ? ['change feed'] : []),
  ];
  return {
    resource: 'blob service',
    setting: 'properties',
    found: 'does not exist',
    wanted: parts.join(', '),
    effect: 'create',
    patch: patchOf(blobServiceSettings(wanted)),
  };
}

function newContainer({ container }: Wanted): Difference {
  return {
    resource: 'container',
    setting: 'name',
    found: 'does not exist',
    wanted: `${container} (private)`,
    effect: 'create',
    patch: { publicAccess: 'None' },
  };
}

/** What is sent for a resource: everything for a new one, else nothing but what differs. */
export function bodyFor(resource: Resource, rows: readonly Difference[], found: Found): Facts | undefined {
  const own = rows.filter(
    (row) => row.resource === resource && (row.effect === 'create' || row.effect === 'strengthen'),
  );
  if (own.length === 0) return undefined;
  const patch = own.reduce<Facts>((all, row) => merged(all, row.patch ?? {}), {});
  if (resource === 'storage account' && found.account !== undefined && patch.tags !== undefined) {
    // Tags are replaced as a whole, so those of others go along.
    return merged(patch, { tags: merged(within(found.account, 'tags'), within(patch, 'tags')) });
  }
  // The blob service is replaced as a whole, so what it has goes along.
  return resource === 'blob service' ? merged(found.blobService ?? {}, patch) : patch;
}
