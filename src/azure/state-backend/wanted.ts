import {
  type Difference,
  type Effect,
  type Facts,
  isFacts,
  notManaged,
  regionName,
  type Wanted,
  within,
} from './model.ts';
import { judgeSku } from './sku.ts';

/**
 * What a state backend has to be, as data: one entry per setting, which judges what there is and says what to send. A
 * value that is missing, null or unknown is never taken for the wanted one, unless its absence is what Azure documents
 * for it.
 */

export interface Judgement {
  readonly found: unknown;
  readonly effect: Effect;
  readonly patch?: Facts;
  readonly note?: string;
}

export interface Setting {
  readonly setting: string;
  readonly wanted: string;
  /** Undefined: nothing to tell. */
  judge(facts: Facts): Judgement | undefined;
}

/** True and false of the storage account. `property` is what the client calls it, where that is another name. */
function flag(setting: string, wanted: boolean, property = setting): Setting {
  return {
    setting,
    wanted: String(wanted),
    judge: (facts) => {
      const found = facts[property];
      return found === wanted
        ? { found, effect: 'keep' }
        : { found, effect: 'strengthen', patch: { [property]: wanted } };
    },
  };
}

/** What nobody can change in an account that exists. */
function fixed(setting: string, wanted: string, isWanted: (found: unknown) => boolean, note: string): Setting {
  return {
    setting,
    wanted,
    judge: (facts) => {
      const found = facts[setting];
      return isWanted(found) ? { found, effect: 'keep' } : { found, effect: 'cannot-change', note };
    },
  };
}

/** Weakest first. Without a value Azure accepts TLS 1.0. */
const tlsVersions: readonly unknown[] = ['TLS1_0', 'TLS1_1', 'TLS1_2', 'TLS1_3'];
const leastTls = 'TLS1_2';

const tls: Setting = {
  setting: 'minimumTlsVersion',
  wanted: leastTls,
  judge: ({ minimumTlsVersion: found }) => {
    const at = tlsVersions.indexOf(found);
    if (at >= tlsVersions.indexOf(leastTls)) return { found, effect: 'keep' };
    // A version that is not known here may be a newer one.
    if (at < 0 && found !== undefined && found !== null)
      return { found, effect: 'cannot-change', note: unknownValue('minimumTlsVersion') };
    return { found, effect: 'strengthen', patch: { minimumTlsVersion: leastTls } };
  },
};

function unknownValue(setting: string): string {
  return `Nobody here knows this value, so it is neither taken for enough nor overwritten. Set ${setting} by hand, or update Sluice.`;
}

/** Keys by service came later than the one switch for all; absent is as the switch says. */
const sharedKeyOfBlobs: Setting = {
  setting: 'allowSharedKeyAccessForServices.blob.enabled',
  wanted: 'false',
  judge: ({ allowSharedKeyAccessForServices: services }) => {
    if (services === undefined || services === null) return undefined;
    const found = isFacts(services) ? within(services, 'blob').enabled : services;
    if (found === undefined || found === null) return undefined;
    if (found === false) return { found, effect: 'keep' };
    return { found, effect: 'strengthen', patch: { allowSharedKeyAccessForServices: { blob: { enabled: false } } } };
  },
};

const encryption: Setting = {
  setting: 'encryption.services.blob.enabled',
  wanted: 'true',
  judge: (facts) => {
    const { keySource, services, requireInfrastructureEncryption } = within(facts, 'encryption');
    const found = isFacts(services) ? within(services, 'blob').enabled : undefined;
    const patch = { encryption: { services: { blob: { enabled: true } } } };
    if (found !== true) return { found, effect: 'strengthen', patch };
    const more = [
      ...(keySource === 'Microsoft.Keyvault' ? ['with a key of a key vault'] : []),
      ...(requireInfrastructureEncryption === true ? ['twice'] : []),
    ];
    return { found: more.length === 0 ? found : `true, ${more.join(', ')}`, effect: 'keep' };
  },
};

/** Whoever shut the network keeps it shut: it is only told, for a runner outside does not reach the state then. */
const network: Setting = {
  setting: 'networkAcls',
  wanted: notManaged,
  judge: (facts) => {
    const { publicNetworkAccess } = facts;
    const { defaultAction } = within(facts, 'networkRuleSet');
    const closed = [
      ...(defaultAction === 'Deny' ? ['defaultAction Deny'] : []),
      ...(typeof publicNetworkAccess === 'string' && publicNetworkAccess !== 'Enabled'
        ? [`publicNetworkAccess ${publicNetworkAccess}`]
        : []),
    ];
    if (closed.length === 0) return undefined;
    const note = 'Only runners that these rules let in reach the state.';
    return { found: closed.join(', '), effect: 'keep', note };
  },
};

function tag(name: string, wanted: string): Setting {
  return {
    setting: `tags.${name}`,
    wanted,
    judge: (facts) => {
      const tags = within(facts, 'tags');
      // Azure compares names of tags without case, values with it.
      const existing = Object.keys(tags).find((other) => other.toLowerCase() === name.toLowerCase()) ?? name;
      const found = tags[existing];
      if (found === wanted) return { found, effect: 'keep' };
      return { found, effect: 'strengthen', patch: { tags: { [existing]: wanted } } };
    },
  };
}

/** Settings of the storage account, in the order of the report. */
export function accountSettings({ location, sku, tags }: Wanted): readonly Setting[] {
  return [
    fixed(
      'location',
      location,
      (found) => typeof found === 'string' && regionName(found) === location,
      'An account stays in its region. Give that region as `location`, or another name as `storage-account` and move the state.',
    ),
    fixed(
      'kind',
      'StorageV2',
      (found) => found === 'StorageV2',
      'Only an account of this kind keeps versions of the state. `az storage account update --set kind=StorageV2 --access-tier Hot` upgrades an older one for good; others cannot be changed: use another account.',
    ),
    // Azure leaves it out for accounts without.
    fixed(
      'isHnsEnabled',
      'false',
      (found) => found === undefined || found === null || found === false,
      'An account with a hierarchical namespace keeps no versions of the state. Use another account.',
    ),
    { setting: 'sku', wanted: sku, judge: (facts) => judgeSku(within(facts, 'sku').name, sku) },
    flag('allowSharedKeyAccess', false),
    sharedKeyOfBlobs,
    flag('defaultToOAuthAuthentication', true),
    tls,
    flag('supportsHttpsTrafficOnly', true, 'enableHttpsTrafficOnly'),
    flag('allowBlobPublicAccess', false),
    flag('allowCrossTenantReplication', false),
    encryption,
    network,
    ...[...tags].map(([name, value]) => tag(name, value)),
  ];
}

function retention(setting: string, days: number): Setting {
  return {
    setting,
    wanted: `${days} days`,
    judge: (facts) => {
      const { enabled, days: kept } = within(facts, setting);
      const patch = { [setting]: { enabled: true, days } };
      if (enabled !== true) return { found: enabled === false ? 'off' : enabled, effect: 'strengthen', patch };
      if (!Number.isSafeInteger(kept) || (kept as number) < days)
        return {
          found: kept === undefined || kept === null ? kept : `${String(kept)} days`,
          effect: 'strengthen',
          patch,
        };
      return { found: `${String(kept)} days`, effect: kept === days ? 'keep' : 'weaker-wanted' };
    },
  };
}

/** Settings of the blob service. */
export function blobServiceSettings({ blobRetentionDays, containerRetentionDays, changeFeed }: Wanted): Setting[] {
  return [
    flag('isVersioningEnabled', true),
    retention('deleteRetentionPolicy', blobRetentionDays),
    {
      setting: 'deleteRetentionPolicy.allowPermanentDelete',
      wanted: 'false',
      judge: (facts) => {
        const { allowPermanentDelete: found } = within(facts, 'deleteRetentionPolicy');
        // Azure leaves it out where it is off.
        if (found === undefined || found === null || found === false) return undefined;
        const patch = { deleteRetentionPolicy: { allowPermanentDelete: false } };
        return { found, effect: 'strengthen', patch };
      },
    },
    retention('containerDeleteRetentionPolicy', containerRetentionDays),
    {
      setting: 'changeFeed',
      wanted: changeFeed ? 'on' : notManaged,
      judge: (facts) => {
        const { enabled } = within(facts, 'changeFeed');
        if (enabled === true) return { found: 'on', effect: 'keep' };
        if (!changeFeed) return undefined;
        const patch = { changeFeed: { enabled: true } };
        return { found: enabled === false ? 'off' : enabled, effect: 'strengthen', patch };
      },
    },
  ];
}

/** Settings of the container. */
export const containerSettings: readonly Setting[] = [
  {
    setting: 'publicAccess',
    wanted: 'None',
    judge: ({ publicAccess: found }) =>
      found === 'None' ? { found, effect: 'keep' } : { found, effect: 'strengthen', patch: { publicAccess: 'None' } },
  },
  writable('hasImmutabilityPolicy', 'A container with an immutability policy takes no new state.'),
  writable('hasLegalHold', 'A container under a legal hold takes no new state.'),
];

/** Azure leaves these out where they are off. */
function writable(setting: string, problem: string): Setting {
  return {
    setting,
    wanted: 'false',
    judge: (facts) => {
      const found = facts[setting];
      if (found === undefined || found === null || found === false) return undefined;
      return { found, effect: 'cannot-change', note: `${problem} Use another container.` };
    },
  };
}

/** Name of the lock that is made here. */
export const lockName = 'terraform-state';
export const lockLevel = 'CanNotDelete';
export const lockNotes = 'Holds the Terraform state of an environment. Remove this lock only to give up that state.';

/** A delete lock on the account or on what it is in; whoever made it, and under which name. */
export function judgeLock(locks: readonly Facts[], wanted: boolean): Difference | undefined {
  const held = locks.find(({ level }) => level === lockLevel) ?? locks.find(({ level }) => level === 'ReadOnly');
  const row = { resource: 'lock', setting: 'level', wanted: wanted ? lockLevel : 'none' } as const;
  if (held === undefined) {
    if (!wanted) return undefined;
    return { ...row, found: 'none', effect: 'create', patch: { level: lockLevel, notes: lockNotes } };
  }
  const found = `${String(held.level)} (${typeof held.name === 'string' ? held.name.slice(0, 90) : 'without a name'})`;
  if (!wanted) return { ...row, found, effect: 'weaker-wanted' };
  const note = 'Nothing of the account can be changed while a ReadOnly lock is on it.';
  return { ...row, found, effect: 'keep', ...(held.level === 'ReadOnly' ? { note } : {}) };
}
