// What a state backend has to be: names, the comparison, what is sent, the verdict, and what is said about refusals.
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decide, mayWrite, type Policy } from '../../src/actions/azure-state-backend/decide.ts';
import { render } from '../../src/actions/azure-state-backend/render.ts';
import { ArmRefusal } from '../../src/azure/arm.ts';
import { backendBlock, backendConfig } from '../../src/azure/state-backend/block.ts';
import { bodyFor, diff } from '../../src/azure/state-backend/diff.ts';
import {
  differs,
  type Facts,
  type Found,
  merged,
  rowOf,
  type Sku,
  skus,
  type Wanted,
} from '../../src/azure/state-backend/model.ts';
import { type BackendNames, checkNames, sharedGroupWarning } from '../../src/azure/state-backend/names.ts';
import { explainRefusal } from '../../src/azure/state-backend/refusal.ts';
import { persisting } from '../../src/azure/state-backend/retry.ts';
import { judgeSku } from '../../src/azure/state-backend/sku.ts';
import { backendFile } from '../../src/terraform/arguments.ts';

const wanted: Wanted = {
  resourceGroup: 'rg-openmrscore-tfstate-dev',
  account: 'openmrscoredevsav1',
  container: 'tfstate-dev',
  location: 'francecentral',
  sku: 'Standard_ZRS',
  tags: new Map([
    ['Environment', 'dev'],
    ['Purpose', 'TerraformState'],
  ]),
  blobRetentionDays: 30,
  containerRetentionDays: 30,
  changeFeed: false,
  lock: true,
};

const account: Facts = {
  location: 'francecentral',
  kind: 'StorageV2',
  sku: { name: 'Standard_ZRS', tier: 'Standard' },
  tags: { Environment: 'dev', Purpose: 'TerraformState' },
  allowSharedKeyAccess: false,
  defaultToOAuthAuthentication: true,
  minimumTlsVersion: 'TLS1_2',
  enableHttpsTrafficOnly: true,
  allowBlobPublicAccess: false,
  allowCrossTenantReplication: false,
  publicNetworkAccess: 'Enabled',
  networkRuleSet: { defaultAction: 'Allow', bypass: 'AzureServices', ipRules: [] },
  encryption: { keySource: 'Microsoft.Storage', services: { blob: { enabled: true, keyType: 'Account' } } },
};
const blobService: Facts = {
  isVersioningEnabled: true,
  cors: { corsRules: [] },
  deleteRetentionPolicy: { enabled: true, days: 30, allowPermanentDelete: false },
  containerDeleteRetentionPolicy: { enabled: true, days: 30 },
};
const asWanted: Found = {
  resourceGroup: { location: 'westeurope' },
  account,
  blobService,
  container: { publicAccess: 'None', hasImmutabilityPolicy: false, hasLegalHold: false },
  locks: [{ name: 'terraform-state', level: 'CanNotDelete' }],
};

/** What there is with some of it changed; undefined takes a property away. */
const withAccount = (change: Facts): Found => ({ ...asWanted, account: merged(account, change) });
const withService = (change: Facts): Found => ({ ...asWanted, blobService: merged(blobService, change) });
const told = (found: Found, want: Wanted = wanted) =>
  diff(found, want)
    .filter((row) => differs(row) || row.effect === 'weaker-wanted')
    .map(({ resource, setting, found: is, effect }) => `${effect}: ${resource} ${setting} ${is}`);

describe('the comparison', () => {
  it('finds nothing where all is as wanted, and would send nothing', () => {
    const rows = diff(asWanted, wanted);
    expect(rows.map(({ effect }) => effect)).toEqual(rows.map(() => 'keep'));
    expect(rows.length).toBeGreaterThan(15);
    for (const { resource } of rows) expect(bodyFor(resource, rows, asWanted)).toBeUndefined();
  });

  const strengthened: readonly (readonly [string, Found, string, Facts, Partial<Wanted>?])[] = [
    ...[true, undefined, null, 'false', 0, {}].flatMap((value) =>
      (['allowSharedKeyAccess', 'allowBlobPublicAccess', 'allowCrossTenantReplication'] as const).map(
        (name) =>
          [
            `${name} ${JSON.stringify(value)}`,
            withAccount({ [name]: value }),
            `storage account ${name}`,
            { [name]: false },
          ] as const,
      ),
    ),
    ...[false, undefined, null, 'true', 1].flatMap((value) => [
      [`oauth ${JSON.stringify(value)}`, withAccount({ defaultToOAuthAuthentication: value }), 'storage account defaultToOAuthAuthentication', { defaultToOAuthAuthentication: true }] as const,
      [`https ${JSON.stringify(value)}`, withAccount({ enableHttpsTrafficOnly: value }), 'storage account supportsHttpsTrafficOnly', { enableHttpsTrafficOnly: true }] as const,
      [`versions ${JSON.stringify(value)}`, withService({ isVersioningEnabled: value }), 'blob service isVersioningEnabled', { ...blobService, isVersioningEnabled: true }] as const,
    ]),
    ...['TLS1_0', 'TLS1_1', undefined, null].map(
      (value) => [`tls ${value}`, withAccount({ minimumTlsVersion: value }), 'storage account minimumTlsVersion', { minimumTlsVersion: 'TLS1_2' }] as const,
    ),
    ['keys of blobs', withAccount({ allowSharedKeyAccessForServices: { blob: { enabled: true }, file: { enabled: true } } }), 'storage account allowSharedKeyAccessForServices.blob.enabled', { allowSharedKeyAccessForServices: { blob: { enabled: false } } }],
    ['no encryption told', withAccount({ encryption: null }), 'storage account encryption.services.blob.enabled', { encryption: { services: { blob: { enabled: true } } } }],
    ['a tag of another value', withAccount({ tags: { Environment: 'prod', Team: 'x' } }), 'storage account tags.Environment', { tags: { Environment: 'dev', Purpose: 'TerraformState', Team: 'x' } }],
    ['a tag in another case', { ...asWanted, account: { ...account, tags: { environment: 'prod' } } }, 'storage account tags.Environment', { tags: { environment: 'dev', Purpose: 'TerraformState' } }],
    ['no tags', withAccount({ tags: null }), 'storage account tags.Environment', { tags: { Environment: 'dev', Purpose: 'TerraformState' } }],
    ['a second region', withAccount({ sku: { name: 'Standard_LRS' } }), 'storage account sku', { sku: { name: 'Standard_GRS' } }, { sku: 'Standard_GRS' }],
    ['soft delete off', withService({ deleteRetentionPolicy: { enabled: false, days: 90 } }), 'blob service deleteRetentionPolicy', { ...blobService, deleteRetentionPolicy: { enabled: true, days: 30, allowPermanentDelete: false } }],
    ['soft delete too short', withService({ deleteRetentionPolicy: { days: 7 } }), 'blob service deleteRetentionPolicy', { ...blobService, deleteRetentionPolicy: { enabled: true, days: 30, allowPermanentDelete: false } }],
    ['soft delete without days', withService({ containerDeleteRetentionPolicy: { enabled: true, days: null } }), 'blob service containerDeleteRetentionPolicy', { ...blobService, containerDeleteRetentionPolicy: { enabled: true, days: 30 } }],
    ['soft delete of NaN days', withService({ containerDeleteRetentionPolicy: { enabled: true, days: 'forever' } }), 'blob service containerDeleteRetentionPolicy', { ...blobService, containerDeleteRetentionPolicy: { enabled: true, days: 30 } }],
    ['permanent delete', withService({ deleteRetentionPolicy: { allowPermanentDelete: true } }), 'blob service deleteRetentionPolicy.allowPermanentDelete', blobService],
    ['a public container', { ...asWanted, container: { publicAccess: 'Blob' } }, 'container publicAccess', { publicAccess: 'None' }],
    ['a container that says nothing', { ...asWanted, container: {} }, 'container publicAccess', { publicAccess: 'None' }],
  ]; // biome-ignore format: a table

  it.for(strengthened)('strengthens alone: %s', ([, found, row, body, change = {}]) => {
    const rows = diff(found, { ...wanted, ...change });
    const different = rows.filter(differs);
    expect(different.map(({ resource, setting }) => `${resource} ${setting}`)).toContain(row);
    expect(different.map(({ effect }) => effect)).toEqual(different.map(() => 'strengthen'));
    const resources = new Set(different.map(({ resource }) => resource));
    expect(resources.size).toBe(1);
    for (const resource of resources) expect(bodyFor(resource, rows, found)).toEqual(body);
  });

  it.for<readonly [string, Found, Partial<Wanted>, string[]]>([
    ['TLS 1.3', withAccount({ minimumTlsVersion: 'TLS1_3' }), {}, []],
    ['a shut network', withAccount({ networkRuleSet: { defaultAction: 'Deny' }, publicNetworkAccess: 'Disabled' }), {}, []],
    ['tags of others', withAccount({ tags: { Team: 'platform' } }), {}, []],
    ['keys of a vault', withAccount({ encryption: { keySource: 'Microsoft.Keyvault' } }), {}, []],
    ['a change feed', withService({ changeFeed: { enabled: true } }), {}, []],
    ['regions in other words', withAccount({ location: 'France Central' }), {}, []],
    ['a lock of others', { ...asWanted, locks: [{ name: 'finops', level: 'ReadOnly' }] }, {}, []],
    ['longer retention', withService({ deleteRetentionPolicy: { days: 90 } }), {}, ['weaker-wanted: blob service deleteRetentionPolicy 90 days']],
    ['more regions', withAccount({ sku: { name: 'Standard_RAGZRS' } }), {}, ['weaker-wanted: storage account sku Standard_RAGZRS']],
    ['zones where none are asked for', asWanted, { sku: 'Standard_LRS' }, ['weaker-wanted: storage account sku Standard_ZRS']],
    ['a lock where none is asked for', asWanted, { lock: false }, ['weaker-wanted: lock level CanNotDelete (terraform-state)']],
    ['no lock where none is asked for', { ...asWanted, locks: [] }, { lock: false }, []],
  ])('never weakens: %s', ([, found, change, expected]) => {
    const want = { ...wanted, ...change };
    expect(told(found, want)).toEqual(expected);
    const rows = diff(found, want);
    for (const { resource } of rows) expect(bodyFor(resource, rows, found)).toBeUndefined();
  }); // biome-ignore format: a table

  it.for<readonly [string, Found, string]>([
    ['another region', withAccount({ location: 'westeurope' }), 'location westeurope'],
    ['no region', withAccount({ location: null }), 'location not set'],
    ['another kind', withAccount({ kind: 'BlobStorage' }), 'kind BlobStorage'],
    ['a hierarchical namespace', withAccount({ isHnsEnabled: true }), 'isHnsEnabled true'],
    ['zones to add', withAccount({ sku: { name: 'Standard_LRS' } }), 'sku Standard_LRS'],
    ['a premium account', withAccount({ sku: { name: 'Premium_LRS' } }), 'sku Premium_LRS'],
    ['no SKU', withAccount({ sku: { name: undefined } }), 'sku not set'],
    ['a SKU called like a method', withAccount({ sku: { name: 'constructor' } }), 'sku constructor'],
    ['a TLS version of the future', withAccount({ minimumTlsVersion: 'TLS1_4' }), 'minimumTlsVersion TLS1_4'],
    ['a policy that keeps state from being written', { ...asWanted, container: { publicAccess: 'None', hasImmutabilityPolicy: true } }, 'hasImmutabilityPolicy true'],
  ])('cannot change: %s', ([, found, expected]) => {
    const [row, ...others] = diff(found, wanted).filter(differs);
    expect(others).toEqual([]);
    expect(`${row?.setting} ${row?.found}`).toBe(expected);
    expect([row?.effect, row?.patch]).toEqual(['cannot-change', undefined]);
    expect(row?.note).toMatch(/\.$/);
  }); // biome-ignore format: a table

  it('creates what is missing, whole', () => {
    const rows = diff({}, wanted);
    expect(told({})).toEqual([
      'create: resource group name does not exist',
      'create: storage account name does not exist',
      'create: blob service properties does not exist',
      'create: container name does not exist',
      'create: lock level none',
    ]);
    expect(bodyFor('resource group', rows, {})).toEqual({
      location: 'francecentral',
      tags: Object.fromEntries(wanted.tags),
    });
    expect(bodyFor('storage account', rows, {})).toEqual({
      kind: 'StorageV2',
      location: 'francecentral',
      sku: { name: 'Standard_ZRS' },
      tags: { Environment: 'dev', Purpose: 'TerraformState' },
      allowSharedKeyAccess: false,
      defaultToOAuthAuthentication: true,
      minimumTlsVersion: 'TLS1_2',
      enableHttpsTrafficOnly: true,
      allowBlobPublicAccess: false,
      allowCrossTenantReplication: false,
      encryption: { keySource: 'Microsoft.Storage', services: { blob: { enabled: true } } },
    });
    expect(bodyFor('blob service', rows, {})).toEqual({
      isVersioningEnabled: true,
      deleteRetentionPolicy: { enabled: true, days: 30 },
      containerDeleteRetentionPolicy: { enabled: true, days: 30 },
    });
    expect(bodyFor('container', rows, {})).toEqual({ publicAccess: 'None' });
    expect(bodyFor('lock', rows, {})).toMatchObject({ level: 'CanNotDelete' });
  });

  it('takes answers that are nothing for nothing', () => {
    const empty: Found = {
      resourceGroup: {},
      account: {},
      blobService: {},
      container: {},
      locks: [{}, { level: 'None' }],
    };
    const rows = diff(empty, { ...wanted, changeFeed: true });
    const kept = rows.filter(({ effect }) => effect === 'keep').map(({ setting }) => setting);
    expect(kept).toEqual(['name', 'isHnsEnabled']);
  });

  it('leaves an account alone whose name is another’s', () => {
    const [elsewhere] = diff({ nameTaken: { resourceGroup: 'rg-other' } }, wanted).filter((row) => row.resource === 'storage account'); // biome-ignore format: one line
    expect(elsewhere).toMatchObject({ effect: 'cannot-change', found: 'exists in rg-other' });
    expect(elsewhere?.note).toContain('rg-other');
    const [unseen] = diff({ nameTaken: {} }, wanted).filter((row) => row.resource === 'storage account');
    expect(unseen).toMatchObject({ effect: 'cannot-change', found: 'the name is taken' });
  });
});

describe('replication', () => {
  /** What each is: zones, a second region, readable there. */
  const strength: Readonly<Record<Sku, readonly [number, number, number]>> = {
    Standard_LRS: [0, 0, 0],
    Standard_ZRS: [1, 0, 0],
    Standard_GRS: [0, 1, 0],
    Standard_RAGRS: [0, 1, 1],
    Standard_GZRS: [1, 1, 0],
    Standard_RAGZRS: [1, 1, 1],
  };
  const pairs = skus.flatMap((found) => skus.map((want) => [found, want] as const));

  it.for(pairs)('%s where %s is wanted ends at least as strong as both, or is told', ([found, want]) => {
    const { effect, patch } = judgeSku(found, want);
    const after = ((patch?.sku as Facts | undefined)?.name ?? found) as Sku;
    const reaches = (other: Sku) => strength[other].every((level, at) => level <= (strength[after][at] ?? -1));
    expect(reaches(found)).toBe(true);
    if (effect === 'cannot-change') expect([strength[found][0], strength[want][0]]).toEqual([0, 1]);
    else expect(reaches(want)).toBe(true);
    expect(effect === 'strengthen').toBe(after !== found);
  });

  it('adds what is asked for to what there is', () => {
    expect(judgeSku('Standard_ZRS', 'Standard_GRS').patch).toEqual({ sku: { name: 'Standard_GZRS' } });
    expect(judgeSku('constructor', 'Standard_LRS').effect).toBe('cannot-change');
    expect(judgeSku('Standard_LRS', 'Standard_RAGRS').patch).toEqual({ sku: { name: 'Standard_RAGRS' } });
  });
});

describe('names', () => {
  const good: BackendNames = {
    resourceGroup: 'rg-openmrscore-tfstate-dev',
    account: 'openmrscoredevsav1',
    container: 'tfstate-dev',
    key: 'dev.tfstate',
    location: 'France Central',
    tags: wanted.tags,
  };

  it('are sent as Azure writes them', () => {
    expect(checkNames(good)).toEqual({ ...good, location: 'francecentral' });
  });

  it.for<readonly [keyof BackendNames, readonly string[]]>([
    ['account', ['', 'ab', 'a'.repeat(25), 'Upper', 'with-hyphen', 'with.dot', 'umlautä', 'a b', 'abc\n']],
    ['container', ['', 'ab', 'a'.repeat(64), '-abc', 'abc-', 'a--b', 'Abc', '$root', '$web', 'a_b', 'abc\n']],
    ['resourceGroup', ['', 'a'.repeat(91), 'ends.', 'a b', 'a/b', 'a?b', 'a%b', 'rg\n']],
    ['key', ['', '/dev', 'dev/', 'dev.', 'a//b', 'a/../b', 'a b', 'a"b', '${x}', 'a\\b', 'a'.repeat(1025), 'dev\n']],
    ['location', ['', '1', 'france/central', 'x'.repeat(41)]],
  ])('that Azure refuses are refused: %s', ([name, values]) => {
    for (const value of values) {
      expect(() => checkNames({ ...good, [name]: value }), JSON.stringify(value)).toThrow(/is not accepted/);
    }
  });

  it.for<readonly [keyof BackendNames, readonly string[]]>([
    ['account', ['abc', 'a'.repeat(24), '0a1']],
    ['container', ['abc', 'a-b', '0'.repeat(63)]],
    ['resourceGroup', ['a', 'rg(1)_x.y-z', 'é'.repeat(90)]],
    ['key', ['a', 'infra/dev/terraform.tfstate', 'a=b@c+d']],
  ])('that Azure takes are taken: %s', ([name, values]) => {
    for (const value of values) expect(checkNames({ ...good, [name]: value })[name]).toBe(value);
  });

  it.for<readonly [string, readonly (readonly [string, string])[]]>([
    ['holds one of', [['a<b', 'x']]],
    ['begins like the tags of Azure', [['azureThing', 'x']]],
    ['longer than 128', [['a'.repeat(129), 'x']]],
    ['more than 256', [['a', 'x'.repeat(257)]]],
    ['in another case', [['Env', 'x'], ['env', 'y']]],
    ['at most 50', Array.from({ length: 51 }, (_, at) => [`tag${at}`, 'x'] as const)],
  ])('of tags are checked: %s', ([problem, tags]) => {
    expect(() => checkNames({ ...good, tags: new Map(tags) })).toThrow(problem);
  }); // biome-ignore format: a table

  it('are all told at once', () => {
    expect(() =>
      checkNames({ ...good, account: 'My-Account', container: 'a--b', tags: new Map([['a?b', 'x']]) }),
    ).toThrow(
      [
        '3 names are not what Azure accepts:',
        '- storage-account: "My-Account" is not accepted. A storage account has 3 to 24 lower-case letters and digits, no hyphens, and its name is unique in all of Azure.',
        '- container: "a--b" is not accepted. A container has 3 to 63 lower-case letters, digits and single hyphens, and begins and ends with a letter or digit.',
        '- tags: "a?b" holds one of < > % & \\ ? /, which no name of a tag does.',
      ].join('\n'),
    );
  });

  it.for<readonly [string, string | undefined, RegExp | undefined]>([
    ['rg-openmrscore-tfstate-dev', undefined, undefined],
    ['rg-openmrscore-tfstate-dev', 'rg-openmrscore-dev', undefined],
    ['rg-openmrscore-dev', undefined, /is named like the resource group of a workload.*rg-PROJECT-tfstate-dev/],
    [
      'rg-openmrscore-dev',
      'RG-OPENMRSCORE-DEV',
      /is also the resource group of the workload.*takes its own state along/,
    ],
    ['rg-tfstate-dev', 'rg-tfstate-dev', /is also the resource group of the workload/],
  ])('state in the group of the workload is told: %s, %s', ([group, workload, expected]) => {
    const warning = sharedGroupWarning(group, workload, 'dev');
    if (expected === undefined) expect(warning).toBeUndefined();
    else expect(warning).toMatch(expected);
  });
});

describe('what Terraform is told', () => {
  const backend = { resourceGroup: 'rg-tfstate', account: 'abc', container: 'tfstate-dev', key: 'dev.tfstate' };

  it('is the block as terraform fmt writes it', () => {
    expect(backendBlock({ ...backend, terraformCloud: 'public' })).toMatchInlineSnapshot(`
      "terraform {
        backend "azurerm" {
          resource_group_name  = "rg-tfstate"
          storage_account_name = "abc"
          container_name       = "tfstate-dev"
          key                  = "dev.tfstate"
          use_azuread_auth     = true
          use_oidc             = true
        }
      }
      "
    `);
  });

  it('names the cloud where it is not the public one', () => {
    expect(backendBlock({ ...backend, terraformCloud: 'usgovernment' })).toContain(
      'environment          = "usgovernment"',
    );
    expect(backendConfig({ ...backend, terraformCloud: undefined })).not.toContain('environment');
  });

  it('is what terraform-plan takes as backend-config', () => {
    const settings = backendFile(backendConfig(backend).split('\n'));
    expect(settings).toContain('storage_account_name = "abc"');
    expect(settings).toMatch(/use_azuread_auth = "?true"?/);
  });
});

const policy: Policy = { checkOnly: false, existingAccount: 'strengthen' };
const weak = withAccount({ allowSharedKeyAccess: null, minimumTlsVersion: 'TLS1_0' });

describe('the verdict', () => {
  const fresh = diff({}, wanted);
  const unchanged = diff(asWanted, wanted);
  const differing = diff(weak, wanted);
  const stuck = diff(withAccount({ location: 'westeurope', allowSharedKeyAccess: true }), wanted);
  const taken = diff({ nameTaken: {} }, wanted);
  const check: Policy = { ...policy, checkOnly: true };
  const refuse: Policy = { ...policy, existingAccount: 'refuse' };

  it.for([
    ['as wanted', unchanged, policy, false, unchanged, 'pass', undefined, 'no change'],
    ['as wanted, only checked', unchanged, check, false, undefined, 'pass', undefined, 'no change'],
    ['nothing there', fresh, policy, true, unchanged, 'pass', undefined, '5 created'],
    ['nothing there, only checked', fresh, check, false, undefined, 'fail', 'differs', '5 things are not as wanted'],
    ['weak', differing, policy, true, unchanged, 'pass', undefined, '2 strengthened'],
    ['weak, only checked', differing, check, false, undefined, 'fail', 'differs', '2 things are not as wanted'],
    ['weak after all', differing, policy, true, differing, 'fail', 'not-applied', 'still shows others'],
    ['weak, and not to be touched', differing, refuse, false, undefined, 'fail', 'existing-account-differs', 'Nothing was changed'],
    ['new, and none to be touched', fresh, refuse, true, unchanged, 'pass', undefined, '5 created'],
    ['another region', stuck, policy, false, undefined, 'fail', 'cannot-change', 'storage account location is westeurope instead of francecentral'],
    ['another region, only checked', stuck, check, false, undefined, 'fail', 'differs', '2 things'],
    ['the name of another', taken, policy, false, undefined, 'fail', 'name-taken', 'the name is taken'],
    ['the name of another, only checked', taken, check, false, undefined, 'fail', 'name-taken', 'the name is taken'],
    ['written, nothing read again', differing, policy, true, undefined, 'fail', 'not-applied', 'still shows others'],
  ] as const)('%s', ([, before, by, writes, after, verdict, failureReason, message]) => {
    expect(mayWrite(before, by)).toBe(writes);
    const decision = decide(before, after, by);
    expect([decision.verdict, decision.failureReason]).toEqual([verdict, failureReason]);
    expect(decision.message).toContain(message);
  }); // biome-ignore format: a table
});

describe('the summary', () => {
  const report = {
    environment: 'dev',
    account: wanted.account,
    checkOnly: false,
    block: backendBlock({ ...wanted, key: 'dev.tfstate' }),
    warning: undefined,
  };
  const reports = {
    created: { ...report, before: diff({}, wanted), after: diff(asWanted, wanted), policy },
    unchanged: { ...report, before: diff(withService({ deleteRetentionPolicy: { days: 90 } }), wanted), after: undefined, policy },
    checked: { ...report, checkOnly: true, before: diff(weak, wanted), after: undefined, policy: { ...policy, checkOnly: true } },
    stuck: {
      ...report,
      before: diff(withAccount({ location: '@team | <b>#1', tags: { 'Owner|@x': 'y' }, sku: { name: 'Standard_LRS' } }), wanted),
      after: undefined,
      policy,
      warning: sharedGroupWarning('rg-openmrscore-dev', undefined, 'dev'),
    },
  }; // biome-ignore format: cases

  it.for(Object.entries(reports))('reads well: %s', ([name, { policy: by, ...rest }]) => {
    const markdown = render({ ...rest, decision: decide(rest.before, rest.after, by) });
    const file = new URL(`../golden/azure/state-backend/${name}.md`, import.meta.url);
    if (process.env.UPDATE_GOLDEN) writeFileSync(file, markdown);
    expect(markdown).toBe(readFileSync(file, 'utf8'));
  });

  it('gives outputs without what would be sent', () => {
    const rows = diff({}, wanted).map(rowOf);
    expect(rows.some((row) => 'patch' in row)).toBe(false);
  });
});

const request = 'PUT /subscriptions/1/resourceGroups/rg';
const refusalOf = (status: number, code: string, said: string) => new ArmRefusal(code, said, { status, request });
const lacks = (action: string) =>
  refusalOf(
    403,
    'AuthorizationFailed',
    `The client 'c' with object id '11111111-1111-1111-1111-111111111111' does not have authorization to perform action '${action}' over scope '/subscriptions/1/resourceGroups/rg' or the scope is invalid.`,
  );

describe('refusals', () => {
  it.for([
    [
      lacks('Microsoft.Resources/subscriptions/resourceGroups/write'),
      'missing-right',
      'Contributor on /subscriptions/1;',
    ],
    [
      lacks('Microsoft.Storage/storageAccounts/write'),
      'missing-right',
      'Storage Account Contributor on /subscriptions/1/resourceGroups/rg;',
    ],
    [
      lacks('Microsoft.Storage/storageAccounts/read'),
      'missing-right',
      'Give it Reader on /subscriptions/1/resourceGroups/rg;',
    ],
    [lacks('Microsoft.Authorization/locks/write'), 'missing-right', 'lock: false'],
    [lacks('Microsoft.Other/x/write'), 'missing-right', 'Give it Contributor on'],
    [refusalOf(403, 'AuthorizationFailed', 'in other words'), 'missing-right', 'README'],
    [refusalOf(403, 'RequestDisallowedByPolicy', 'no'), 'refused-by-policy', 'policy of the organisation'],
    [refusalOf(409, 'StorageAccountAlreadyTaken', 'no'), 'name-taken', 'unique in all of Azure'],
    [refusalOf(409, 'ScopeLocked', 'no'), 'locked', 'ReadOnly lock'],
    [refusalOf(409, 'MissingSubscriptionRegistration', 'no'), 'provider-not-registered', 'az provider register'],
  ] as const)('say what to do: %s', ([refusal, reason, remedy]) => {
    const explained = explainRefusal(refusal);
    expect(explained?.reason).toBe(reason);
    expect(explained?.message).toContain(remedy);
    expect(explained?.message).toContain(refusal.message);
  });

  it.for([
    [400, 'Whatever'],
    [409, 'constructor'],
    [500, 'InternalServerError'],
  ] as const)('that say enough are left as they are: %s %s', ([status, code]) => {
    expect(explainRefusal(refusalOf(status, code, 'no'))).toBeUndefined();
  });
});

describe('what passes', () => {
  function fakeClock() {
    let now = 0;
    const waits: number[] = [];
    return {
      waits,
      now: () => now,
      random: () => 0.5,
      sleep: (ms: number) => {
        waits.push(ms);
        now += ms;
        return Promise.resolve();
      },
    };
  }
  const failing = (times: number, error: Error) => {
    let calls = 0;
    return () => {
      calls += 1;
      return calls > times ? Promise.resolve(calls) : Promise.reject(error);
    };
  };

  it.for([
    'ParentResourceNotFound',
    'StorageAccountOperationInProgress',
    'StorageAccountIsNotProvisioned',
    'ContainerBeingDeleted',
  ])('is sent again: %s', async (code) => {
    const clock = fakeClock();
    await expect(persisting(failing(3, refusalOf(409, code, 'wait')), { deadlineMs: 60_000, clock })).resolves.toBe(4);
    expect(clock.waits).toEqual([1000, 2000, 4000]);
  });

  it.for(['StorageAccountAlreadyTaken', 'ScopeLocked', 'AuthorizationFailed', 'InvalidResourceLocation'])(
    'is final at once: %s',
    async (code) => {
      const clock = fakeClock();
      await expect(persisting(failing(1, refusalOf(409, code, 'no')), { deadlineMs: 60_000, clock })).rejects.toThrow(
        code,
      );
      expect(clock.waits).toEqual([]);
    },
  );

  it('ends at its deadline, and says how often it was tried', async () => {
    const clock = fakeClock();
    const never = failing(Number.POSITIVE_INFINITY, refusalOf(404, 'ParentResourceNotFound', 'not yet'));
    await expect(persisting(never, { deadlineMs: 60_000, clock })).rejects.toThrow(/tried 9 times in \d+\.\d s/);
    expect(clock.now()).toBeLessThanOrEqual(60_000);
  });
});
