export const id = 202;
export const ids = [202];
export const modules = {

/***/ 8202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./build/src/azure/arm.js
var arm = __webpack_require__(95);
// EXTERNAL MODULE: ./build/src/azure/credential.js
var credential = __webpack_require__(6464);
// EXTERNAL MODULE: ./build/src/azure/session.js
var azure_session = __webpack_require__(9093);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(3026);
;// CONCATENATED MODULE: ./build/src/azure/state-backend/model.js
/** The state backend of one environment: a resource group, a storage account, its blob service, a container, a lock. */
const skus = (/* unused pure expression or super */ null && ([
    'Standard_LRS',
    'Standard_ZRS',
    'Standard_GRS',
    'Standard_RAGRS',
    'Standard_GZRS',
    'Standard_RAGZRS',
]));
/** Is wanted of settings that belong to others. */
const notManaged = 'not managed';
/** Whether a row is a difference that has to be written or mended by hand. */
const differs = ({ effect }) => effect === 'create' || effect === 'strengthen' || effect === 'cannot-change';
/** A row without what would be sent. */
function rowOf({ resource, setting, found, wanted, effect, note }) {
    return { resource, setting, found, wanted, effect, ...(note === undefined ? {} : { note }) };
}
const longestValue = 120;
/** A value from outside as text for a table. */
function shown(value) {
    if (value === undefined || value === null)
        return 'not set';
    const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
    return text.length > longestValue ? `${text.slice(0, longestValue)}…` : text;
}
function isFacts(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The nested properties of a name; none when it is no object. */
function within(facts, name) {
    const value = facts[name];
    return isFacts(value) ? value : {};
}
/** As Resource Manager compares regions: `France Central` is `francecentral`. */
const regionName = (value) => value.replaceAll(/\s/g, '').toLowerCase();
/** Merges objects into objects; whatever else is in `patch` replaces what was there. */
function merged(base, patch) {
    const result = { ...base };
    for (const [name, value] of Object.entries(patch)) {
        result[name] = isFacts(value) ? merged(within(base, name), value) : value;
    }
    return result;
}

;// CONCATENATED MODULE: ./build/src/azure/state-backend/sku.js
const replications = {
    Standard_LRS: { zones: false, secondRegion: false, readable: false },
    Standard_ZRS: { zones: true, secondRegion: false, readable: false },
    Standard_GRS: { zones: false, secondRegion: true, readable: false },
    Standard_RAGRS: { zones: false, secondRegion: true, readable: true },
    Standard_GZRS: { zones: true, secondRegion: true, readable: false },
    Standard_RAGZRS: { zones: true, secondRegion: true, readable: true },
};
const questions = ['zones', 'secondRegion', 'readable'];
/** Whether the replication is enough; what is stronger stays. */
function judgeSku(found, wanted) {
    const has = typeof found === 'string' && Object.hasOwn(replications, found) ? replications[found] : undefined;
    if (has === undefined) {
        const note = 'An account of this SKU cannot be turned into one for state in place. Use another account and move the state.';
        return { found, effect: 'cannot-change', note };
    }
    const asks = replications[wanted];
    if (asks.zones && !has.zones) {
        const note = `Azure adds zones by a conversion in its own time: start it with \`az storage account migration start --sku ${wanted} --no-wait\` and the account's name and group. \`sku: ${String(found)}\` keeps it as it is.`;
        return { found, effect: 'cannot-change', note };
    }
    if (found === wanted)
        return { found, effect: 'keep' };
    if (questions.every((question) => has[question] || !asks[question]))
        return { found, effect: 'weaker-wanted' };
    const both = questions.map((question) => has[question] || asks[question]);
    const target = Object.entries(replications).find(([, other]) => questions.every((question, at) => other[question] === both[at])); // biome-ignore format: one line
    return { found, effect: 'strengthen', patch: { sku: { name: target?.[0] ?? wanted } } };
}

;// CONCATENATED MODULE: ./build/src/azure/state-backend/wanted.js


/** True and false of the storage account. `property` is what the client calls it, where that is another name. */
function flag(setting, wanted, property = setting) {
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
function fixed(setting, wanted, isWanted, note) {
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
const tlsVersions = ['TLS1_0', 'TLS1_1', 'TLS1_2', 'TLS1_3'];
const leastTls = 'TLS1_2';
const tls = {
    setting: 'minimumTlsVersion',
    wanted: leastTls,
    judge: ({ minimumTlsVersion: found }) => {
        const at = tlsVersions.indexOf(found);
        if (at >= tlsVersions.indexOf(leastTls))
            return { found, effect: 'keep' };
        // A version that is not known here may be a newer one.
        if (at < 0 && found !== undefined && found !== null)
            return { found, effect: 'cannot-change', note: unknownValue('minimumTlsVersion') };
        return { found, effect: 'strengthen', patch: { minimumTlsVersion: leastTls } };
    },
};
function unknownValue(setting) {
    return `Nobody here knows this value, so it is neither taken for enough nor overwritten. Set ${setting} by hand, or update Sluice.`;
}
/** Keys by service came later than the one switch for all; absent is as the switch says. */
const sharedKeyOfBlobs = {
    setting: 'allowSharedKeyAccessForServices.blob.enabled',
    wanted: 'false',
    judge: ({ allowSharedKeyAccessForServices: services }) => {
        if (services === undefined || services === null)
            return undefined;
        const found = isFacts(services) ? within(services, 'blob').enabled : services;
        if (found === undefined || found === null)
            return undefined;
        if (found === false)
            return { found, effect: 'keep' };
        return { found, effect: 'strengthen', patch: { allowSharedKeyAccessForServices: { blob: { enabled: false } } } };
    },
};
const encryption = {
    setting: 'encryption.services.blob.enabled',
    wanted: 'true',
    judge: (facts) => {
        const { keySource, services, requireInfrastructureEncryption } = within(facts, 'encryption');
        const found = isFacts(services) ? within(services, 'blob').enabled : undefined;
        const patch = { encryption: { services: { blob: { enabled: true } } } };
        if (found !== true)
            return { found, effect: 'strengthen', patch };
        const more = [
            ...(keySource === 'Microsoft.Keyvault' ? ['with a key of a key vault'] : []),
            ...(requireInfrastructureEncryption === true ? ['twice'] : []),
        ];
        return { found: more.length === 0 ? found : `true, ${more.join(', ')}`, effect: 'keep' };
    },
};
/** Whoever shut the network keeps it shut: it is only told, for a runner outside does not reach the state then. */
const network = {
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
        if (closed.length === 0)
            return undefined;
        const note = 'Only runners that these rules let in reach the state.';
        return { found: closed.join(', '), effect: 'keep', note };
    },
};
function tag(name, wanted) {
    return {
        setting: `tags.${name}`,
        wanted,
        judge: (facts) => {
            const tags = within(facts, 'tags');
            // Azure compares names of tags without case, values with it.
            const existing = Object.keys(tags).find((other) => other.toLowerCase() === name.toLowerCase()) ?? name;
            const found = tags[existing];
            if (found === wanted)
                return { found, effect: 'keep' };
            return { found, effect: 'strengthen', patch: { tags: { [existing]: wanted } } };
        },
    };
}
/** Settings of the storage account, in the order of the report. */
function accountSettings({ location, sku, tags }) {
    return [
        fixed('location', location, (found) => typeof found === 'string' && regionName(found) === location, 'An account stays in its region. Give that region as `location`, or another name as `storage-account` and move the state.'),
        fixed('kind', 'StorageV2', (found) => found === 'StorageV2', 'Only an account of this kind keeps versions of the state. `az storage account update --set kind=StorageV2 --access-tier Hot` upgrades an older one for good; others cannot be changed: use another account.'),
        // Azure leaves it out for accounts without.
        fixed('isHnsEnabled', 'false', (found) => found === undefined || found === null || found === false, 'An account with a hierarchical namespace keeps no versions of the state. Use another account.'),
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
function retention(setting, days) {
    return {
        setting,
        wanted: `${days} days`,
        judge: (facts) => {
            const { enabled, days: kept } = within(facts, setting);
            const patch = { [setting]: { enabled: true, days } };
            if (enabled !== true)
                return { found: enabled === false ? 'off' : enabled, effect: 'strengthen', patch };
            if (!Number.isSafeInteger(kept) || kept < days)
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
function blobServiceSettings({ blobRetentionDays, containerRetentionDays, changeFeed }) {
    return [
        flag('isVersioningEnabled', true),
        retention('deleteRetentionPolicy', blobRetentionDays),
        {
            setting: 'deleteRetentionPolicy.allowPermanentDelete',
            wanted: 'false',
            judge: (facts) => {
                const { allowPermanentDelete: found } = within(facts, 'deleteRetentionPolicy');
                // Azure leaves it out where it is off.
                if (found === undefined || found === null || found === false)
                    return undefined;
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
                if (enabled === true)
                    return { found: 'on', effect: 'keep' };
                if (!changeFeed)
                    return undefined;
                const patch = { changeFeed: { enabled: true } };
                return { found: enabled === false ? 'off' : enabled, effect: 'strengthen', patch };
            },
        },
    ];
}
/** Settings of the container. */
const containerSettings = [
    {
        setting: 'publicAccess',
        wanted: 'None',
        judge: ({ publicAccess: found }) => found === 'None' ? { found, effect: 'keep' } : { found, effect: 'strengthen', patch: { publicAccess: 'None' } },
    },
    writable('hasImmutabilityPolicy', 'A container with an immutability policy takes no new state.'),
    writable('hasLegalHold', 'A container under a legal hold takes no new state.'),
];
/** Azure leaves these out where they are off. */
function writable(setting, problem) {
    return {
        setting,
        wanted: 'false',
        judge: (facts) => {
            const found = facts[setting];
            if (found === undefined || found === null || found === false)
                return undefined;
            return { found, effect: 'cannot-change', note: `${problem} Use another container.` };
        },
    };
}
/** Name of the lock that is made here. */
const lockName = 'terraform-state';
const lockLevel = 'CanNotDelete';
const lockNotes = 'Holds the Terraform state of an environment. Remove this lock only to give up that state.';
/** A delete lock on the account or on what it is in; whoever made it, and under which name. */
function judgeLock(locks, wanted) {
    const held = locks.find(({ level }) => level === lockLevel) ?? locks.find(({ level }) => level === 'ReadOnly');
    const row = { resource: 'lock', setting: 'level', wanted: wanted ? lockLevel : 'none' };
    if (held === undefined) {
        if (!wanted)
            return undefined;
        return { ...row, found: 'none', effect: 'create', patch: { level: lockLevel, notes: lockNotes } };
    }
    const found = `${String(held.level)} (${typeof held.name === 'string' ? held.name.slice(0, 90) : 'without a name'})`;
    if (!wanted)
        return { ...row, found, effect: 'weaker-wanted' };
    const note = 'Nothing of the account can be changed while a ReadOnly lock is on it.';
    return { ...row, found, effect: 'keep', ...(held.level === 'ReadOnly' ? { note } : {}) };
}

;// CONCATENATED MODULE: ./build/src/azure/state-backend/diff.js


/**
 * Compares what there is with what is wanted. Pure; rows come in the order in which they would be written.
 */
function diff(found, wanted) {
    const rows = [groupRow(found, wanted)];
    const { account, nameTaken } = found;
    if (account === undefined) {
        rows.push(nameTaken === undefined ? newAccount(wanted) : takenName(wanted, nameTaken.resourceGroup));
    }
    else {
        rows.push(...judged('storage account', accountSettings(wanted), account), ...extraTags(account, wanted));
    }
    // The blob service of an account is there with it, with the defaults of Azure.
    rows.push(...(account === undefined ? [newBlobService(wanted)] : judged('blob service', blobServiceSettings(wanted), found.blobService ?? {}))); // biome-ignore format: one line
    if (account === undefined || found.container === undefined)
        rows.push(newContainer(wanted));
    else
        rows.push(...judged('container', containerSettings, found.container));
    const lock = judgeLock(account === undefined ? [] : (found.locks ?? []), wanted.lock);
    return lock === undefined ? rows : [...rows, lock];
}
/** An existing group is used as it is: its region says nothing about what is in it, and its tags may be others'. */
function groupRow({ resourceGroup }, wanted) {
    const row = { resource: 'resource group', setting: 'name', wanted: wanted.resourceGroup };
    if (resourceGroup !== undefined)
        return { ...row, found: wanted.resourceGroup, effect: 'keep' };
    return {
        ...row,
        found: 'does not exist',
        effect: 'create',
        patch: { location: wanted.location, tags: Object.fromEntries(wanted.tags) },
    };
}
function judged(resource, settings, facts) {
    return settings.flatMap(({ setting, wanted, judge }) => {
        const judgement = judge(facts);
        if (judgement === undefined)
            return [];
        const { found, ...rest } = judgement;
        return [{ resource, setting, wanted, found: shown(found), ...rest }];
    });
}
/** Tags that others gave stay, and are told. */
function extraTags(account, { tags }) {
    const own = new Set([...tags.keys()].map((name) => name.toLowerCase()));
    const others = Object.keys(within(account, 'tags')).filter((name) => !own.has(name.toLowerCase()));
    if (others.length === 0)
        return [];
    const found = shown(others.toSorted().join(', '));
    return [{ resource: 'storage account', setting: 'tags', found, wanted: notManaged, effect: 'keep' }];
}
/** All that the settings of a resource would send if nothing were there. */
function patchOf(settings) {
    return settings.reduce((all, { judge }) => merged(all, judge({})?.patch ?? {}), {});
}
/** The settings of a new resource in a few words: what a reader has to know of it. */
function newAccount(wanted) {
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
function takenName(wanted, resourceGroup) {
    const elsewhere = resourceGroup === undefined
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
function newBlobService(wanted) {
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
function newContainer({ container }) {
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
function bodyFor(resource, rows, found) {
    const own = rows.filter((row) => row.resource === resource && (row.effect === 'create' || row.effect === 'strengthen'));
    if (own.length === 0)
        return undefined;
    const patch = own.reduce((all, row) => merged(all, row.patch ?? {}), {});
    if (resource === 'storage account' && found.account !== undefined && patch.tags !== undefined) {
        // Tags are replaced as a whole, so those of others go along.
        return merged(patch, { tags: merged(within(found.account, 'tags'), within(patch, 'tags')) });
    }
    // The blob service is replaced as a whole, so what it has goes along.
    return resource === 'blob service' ? merged(found.blobService ?? {}, patch) : patch;
}

// EXTERNAL MODULE: ./build/src/core/persist.js
var persist = __webpack_require__(2697);
;// CONCATENATED MODULE: ./build/src/azure/state-backend/retry.js



/**
 * Refusals that time mends: what was made a moment ago is not known everywhere yet, or somebody works on the same resource.
 * Everything else is final.
 */
const passing = new Set([
    'ParentResourceNotFound',
    'ResourceGroupNotFound',
    'ResourceNotFound',
    'NotFound',
    'StorageAccountOperationInProgress',
    'StorageAccountIsNotProvisioned',
    'AccountIsBusy',
    'AccountIsDisabled',
    'AnotherOperationInProgress',
    'AnotherOperationIsInProgress',
    'ConcurrentUpdateError',
    'ContainerBeingDeleted',
    'ContainerOperationFailure',
    'OperationPreempted',
    'ResourceGroupBeingDeleted',
    'RetryableError',
]);
/** Sends a write again while its refusal is one that passes. */
async function persisting(write, { deadlineMs, clock }) {
    const { outcome, attempts, elapsedMs } = await (0,persist/* persist */.Z)(() => (0,persist/* settled */.g)(write()), (each) => {
        if (!('error' in each) || !(each.error instanceof arm/* ArmRefusal */.pT) || !passing.has(each.error.code))
            return undefined;
        return { patienceMs: deadlineMs, says: `${each.error.failure.request}: ${each.error.code}` };
    }, clock === undefined ? {} : { clock });
    if ('value' in outcome)
        return outcome.value;
    const { error } = outcome;
    if (!(error instanceof arm/* ArmRefusal */.pT) || attempts === 1)
        throw error;
    throw new errors/* RemoteError */.Hi({ ...error.failure, attempts, elapsedMs }, error.reason);
}

;// CONCATENATED MODULE: ./build/src/azure/state-backend/backend.js






/** The clients of Microsoft are loaded when the inputs are known to be right: they are most of what an action loads. */
async function openClients({ credential, options, subscriptionId }) {
    const [resources, groups, storage, accounts, services, containers, locks] = await Promise.all([
        __webpack_require__.e(/* import() */ 505).then(__webpack_require__.bind(__webpack_require__, 4505)),
        Promise.all(/* import() */[__webpack_require__.e(906), __webpack_require__.e(810)]).then(__webpack_require__.bind(__webpack_require__, 3810)),
        __webpack_require__.e(/* import() */ 528).then(__webpack_require__.bind(__webpack_require__, 528)),
        Promise.all(/* import() */[__webpack_require__.e(149), __webpack_require__.e(608), __webpack_require__.e(938)]).then(__webpack_require__.bind(__webpack_require__, 9938)),
        Promise.all(/* import() */[__webpack_require__.e(149), __webpack_require__.e(860)]).then(__webpack_require__.bind(__webpack_require__, 9479)),
        Promise.all(/* import() */[__webpack_require__.e(149), __webpack_require__.e(608), __webpack_require__.e(600)]).then(__webpack_require__.bind(__webpack_require__, 600)),
        Promise.all(/* import() */[__webpack_require__.e(160), __webpack_require__.e(560)]).then(__webpack_require__.t.bind(__webpack_require__, 1560, 19)),
    ]);
    return {
        groups,
        accounts,
        services,
        containers,
        resourceContext: resources.createResourceManagement(credential, subscriptionId, options),
        storageContext: storage.createStorageManagement(credential, subscriptionId, options),
        locks: new locks.ManagementLockClient(credential, subscriptionId, options).managementLocks,
    };
}
/** `timeoutMs` is for each resource that is written, waits for Azure included. */
async function openBackend(session, wanted, timeoutMs) {
    const clients = await openClients(session);
    const groupId = `/subscriptions/${session.subscriptionId}/resourceGroups/${wanted.resourceGroup}`;
    const accountId = `${groupId}/providers/Microsoft.Storage/storageAccounts/${wanted.account}`;
    const containerId = `${accountId}/blobServices/default/containers/${wanted.container}`;
    return {
        accountId,
        containerId,
        read: () => read(clients, wanted, { accountId, containerId }),
        write: (rows, found) => write(clients, wanted, rows, found, timeoutMs),
    };
}
async function read(clients, wanted, ids) {
    const { groups, accounts, services, containers, resourceContext, storageContext } = clients;
    const { resourceGroup: group, account: name, container } = wanted;
    const [resourceGroup, account] = await Promise.all([
        findFacts(() => groups.get(resourceContext, group)),
        findFacts(() => accounts.getProperties(storageContext, group, name)),
    ]);
    if (account === undefined)
        return { resourceGroup, nameTaken: await findNameTaken(clients, name) };
    isAbout(account, ids.accountId);
    const [blobService, foundContainer, locks] = await Promise.all([
        findFacts(() => services.getServiceProperties(storageContext, group, name)),
        findFacts(() => containers.get(storageContext, group, name, container)),
        (0,arm/* arm */.J6)(listed(clients.locks.listAtResourceLevel(group, 'Microsoft.Storage', '', 'storageAccounts', name))),
    ]);
    if (foundContainer !== undefined)
        isAbout(foundContainer, ids.containerId);
    return { resourceGroup, account, blobService, container: foundContainer, locks: holding(locks, ids.accountId) };
}
/** The locks that hold an account: its own and those above it. Those of what is in it are listed, too. */
function holding(locks, accountId) {
    return locks.filter(({ id }) => {
        const [, scope] = /^(.+?)\/providers\/Microsoft\.Authorization\/locks\/[^/]+$/i.exec(String(id)) ?? [];
        return scope !== undefined && `${accountId}/`.toLowerCase().startsWith(`${scope}/`.toLowerCase());
    });
}
/** What a client read; its own complaint about an answer that is not shaped as it expects is one about the service. */
async function findFacts(call) {
    try {
        const value = await (0,arm/* armFind */.a1)(call());
        if (value === undefined || isFacts(value))
            return value;
    }
    catch (error) {
        if (!(error instanceof TypeError))
            throw error;
    }
    throw unreadable('the answer does not have the shape that is documented for it');
}
async function listed(pages) {
    const all = [];
    for await (const entry of pages)
        if (isFacts(entry))
            all.push(entry);
    return all;
}
/** An answer about something else must not be taken for what was asked for. */
function isAbout({ id }, wanted) {
    if (typeof id === 'string' && id.toLowerCase() === wanted.toLowerCase())
        return;
    throw unreadable('the answer is about another resource than the one that was asked for');
}
function unreadable(problem) {
    const about = { service: 'Azure Resource Manager', request: 'GET the state backend' };
    return new errors/* RemoteError */.Hi({ ...about, attempts: 1, problem }, 'unreadable-answer');
}
/** Names of accounts are unique in all of Azure; it is better to know before the group is made. */
async function findNameTaken(clients, name) {
    const { accounts, storageContext } = clients;
    const type = 'Microsoft.Storage/storageAccounts';
    const availability = await permitted(accounts.checkNameAvailability(storageContext, { name, type }));
    if (availability === undefined || availability.nameAvailable === true)
        return undefined;
    if (availability.reason !== 'AlreadyExists')
        return undefined;
    const all = await permitted(listed(accounts.list(storageContext)));
    const own = all?.find((other) => typeof other.name === 'string' && other.name.toLowerCase() === name);
    const [, resourceGroup] = /\/resourceGroups\/([^/]+)\//i.exec(String(own?.id ?? '')) ?? [];
    return { resourceGroup };
}
/** What an identity with rights on one resource group only may not ask; creating the account tells it as well. */
async function permitted(call) {
    try {
        return await (0,arm/* arm */.J6)(call);
    }
    catch (error) {
        if (error instanceof arm/* ArmRefusal */.pT && error.status === 403)
            return undefined;
        throw error;
    }
}
async function write(clients, { resourceGroup: group, account, container }, rows, found, timeoutMs) {
    const { groups, accounts, services, containers, locks, resourceContext, storageContext } = clients;
    // The clients check the types of what users of theirs write; the bodies here are made of data.
    const send = {
        'resource group': (body) => groups.createOrUpdate(resourceContext, group, body),
        'storage account': (body) => found.account === undefined
            ? accounts.create(storageContext, group, account, body, { updateIntervalInMs: 1_000, abortSignal: AbortSignal.timeout(timeoutMs) }) // biome-ignore format: one line
            : accounts.update(storageContext, group, account, body),
        'blob service': (body) => services.setServiceProperties(storageContext, group, account, body),
        container: (body) => found.container === undefined
            ? containers.create(storageContext, group, account, container, body)
            : containers.update(storageContext, group, account, container, body),
        lock: (body) => locks.createOrUpdateAtResourceLevel(group, 'Microsoft.Storage', '', 'storageAccounts', account, lockName, body),
    };
    // The order is that of dependence; `send` has it.
    for (const resource of Object.keys(send)) {
        const body = bodyFor(resource, rows, found);
        if (body === undefined)
            continue;
        await persisting(() => (0,arm/* arm */.J6)(inTime(send[resource](body), resource, timeoutMs)), { deadlineMs: timeoutMs });
    }
}
/** The clients wait for an operation of Azure as long as it says that it goes on. */
async function inTime(call, resource, timeoutMs) {
    try {
        return await call;
    }
    catch (error) {
        if (!(error instanceof Error) || error.name !== 'AbortError')
            throw error;
        const problem = `the ${resource} was not ready in time`;
        const about = { service: 'Azure Resource Manager', request: `PUT ${resource}`, attempts: 1, elapsedMs: timeoutMs };
        throw new errors/* RemoteError */.Hi({ ...about, problem }, 'timeout');
    }
}

;// CONCATENATED MODULE: ./build/src/azure/state-backend/block.js
/** What Terraform has to be told to use a state backend: no key, no token, no subscription. */
function settings({ resourceGroup, account, container, key, terraformCloud }) {
    return [
        ['resource_group_name', resourceGroup],
        ['storage_account_name', account],
        ['container_name', container],
        ['key', key],
        // Without it Terraform asks for the account's keys, which are switched off.
        ['use_azuread_auth', true],
        ['use_oidc', true],
        ...(terraformCloud === undefined || terraformCloud === 'public' ? [] : [['environment', terraformCloud]]),
    ];
}
/** The `backend "azurerm"` block in HCL, as `terraform fmt` writes it. Names are those that checkNames accepts. */
function backendBlock(backend) {
    const all = settings(backend);
    const width = Math.max(...all.map(([name]) => name.length));
    const lines = all.map(([name, value]) => `    ${name.padEnd(width)} = ${value === true ? 'true' : `"${value}"`}`);
    return ['terraform {', '  backend "azurerm" {', ...lines, '  }', '}', ''].join('\n');
}
/** The same as lines `NAME=VALUE`, for the input `backend-config` of terraform-plan. */
function backendConfig(backend) {
    return settings(backend)
        .map(([name, value]) => `${name}=${value}`)
        .join('\n');
}

;// CONCATENATED MODULE: ./build/src/azure/state-backend/names.js


const rules = {
    resourceGroup: {
        input: 'resource-group',
        pattern: /^(?=.{1,90}$)[\p{L}\p{N}_().-]*[\p{L}\p{N}_()-]$/u,
        rule: 'A resource group has 1 to 90 letters, digits, underscores, hyphens, periods and parentheses, and does not end with a period.',
    },
    account: {
        input: 'storage-account',
        pattern: /^[a-z0-9]{3,24}$/,
        rule: 'A storage account has 3 to 24 lower-case letters and digits, no hyphens, and its name is unique in all of Azure.',
    },
    container: {
        input: 'container',
        pattern: /^(?=.{3,63}$)[a-z0-9]+(-[a-z0-9]+)*$/,
        rule: 'A container has 3 to 63 lower-case letters, digits and single hyphens, and begins and ends with a letter or digit.',
    },
    // Narrower than Azure's own rule for blobs, so that it means the same in HCL, in a file of settings and in a URL.
    key: {
        input: 'key',
        pattern: /^(?=.{1,1024}$)(?!.*(\/\/|\.\.))[A-Za-z0-9][\w./=+@-]*(?<![./])$/,
        rule: 'A key has 1 to 1,024 letters, digits and _ . / = + @ -, begins with a letter or digit, and does not end with a period or slash.',
    },
    location: {
        input: 'location',
        pattern: /^[a-z][a-z0-9]{2,39}$/,
        rule: 'A region is written like francecentral.',
    },
};
/**
 * The names as they are sent.
 *
 * @throws UserError with one line for each name that Azure would refuse.
 */
function checkNames(given) {
    const names = { ...given, location: regionName(given.location) };
    const problems = Object.entries(rules).flatMap(([name, { input, pattern, rule }]) => {
        const value = names[name];
        return pattern.test(value) ? [] : [`${input}: ${quoted(value)} is not accepted. ${rule}`];
    });
    problems.push(...tagProblems(names.tags));
    if (problems.length === 1)
        throw new errors/* UserError */.yo(problems[0] ?? '', 'invalid-name');
    if (problems.length > 1) {
        const list = problems.map((problem) => `- ${problem}`).join('\n');
        throw new errors/* UserError */.yo(`${problems.length} names are not what Azure accepts:\n${list}`, 'invalid-name');
    }
    return names;
}
/** Those of storage accounts, which are narrower than those of resource groups. */
const longestTag = 128;
const longestTagValue = 256;
const mostTags = 50;
function tagProblems(tags) {
    const problems = [];
    if (tags.size > mostTags)
        problems.push(`tags: ${tags.size} tags are given; a resource has at most ${mostTags}.`);
    const seen = new Set();
    for (const [name, value] of tags) {
        const problem = tagProblem(name, value);
        if (problem !== undefined)
            problems.push(`tags: ${quoted(name)} ${problem}`);
        if (seen.has(name.toLowerCase())) {
            problems.push(`tags: ${quoted(name)} is there in another case, which is the same tag for Azure. Keep one of them.`);
        }
        seen.add(name.toLowerCase());
    }
    return problems;
}
function tagProblem(name, value) {
    if (/[<>%&\\?/]/.test(name))
        return 'holds one of < > % & \\ ? /, which no name of a tag does.';
    if (/^(microsoft|azure|windows)/i.test(name))
        return 'begins like the tags of Azure itself. Choose another name.';
    if (name.length > longestTag)
        return `is longer than ${longestTag} characters.`;
    if (value.length > longestTagValue)
        return `has a value of more than ${longestTagValue} characters.`;
    return undefined;
}
function quoted(value) {
    return JSON.stringify(value.length > 100 ? `${value.slice(0, 100)}…` : value);
}
/** A name that says what the group is for, so that nobody deletes it with an environment. */
const stateMarker = /state|backend|bootstrap|terraform/i;
/**
 * Why the resource group of the state looks like that of the workload: then a destroy of the environment takes along the
 * state that knows what is being destroyed.
 */
function sharedGroupWarning(resourceGroup, workloadGroup, environment) {
    const consequence = `a destroy of the environment takes its own state along. Give the state a group of its own, such as rg-PROJECT-tfstate-${environment}.`;
    if (workloadGroup?.toLowerCase() === resourceGroup.toLowerCase())
        return `resource-group: ${resourceGroup} is also the resource group of the workload: ${consequence}`;
    if (!stateMarker.test(resourceGroup))
        return `resource-group: ${resourceGroup} is named like the resource group of a workload; if it is one, ${consequence}`;
    return undefined;
}

// EXTERNAL MODULE: ./build/src/azure/diagnose/roles.js
var roles = __webpack_require__(8155);
;// CONCATENATED MODULE: ./build/src/azure/state-backend/refusal.js

/** What helps besides a role. */
const otherwise = [
    [
        /^microsoft\.authorization\/locks\/write$/i,
        'Or set lock: false and let somebody else put a delete lock on the account.',
    ],
    [
        /^microsoft\.resources\/subscriptions\/resourcegroups\/write$/i,
        'Or create the resource group beforehand and give Storage Account Contributor on that group alone.',
    ],
];
const byCode = {
    StorageAccountAlreadyTaken: [
        'name-taken',
        'Names of storage accounts are unique in all of Azure, and this one is taken. Choose another storage-account.',
    ],
    StorageAccountInAnotherResourceGroup: [
        'name-taken',
        'The account is in another resource group of this subscription. Give that group as resource-group, or choose another storage-account.',
    ],
    RequestDisallowedByPolicy: [
        'refused-by-policy',
        'A policy of the organisation forbids this. Its name is in the message; often another location, sku or tag is what it asks for.',
    ],
    ScopeLocked: [
        'locked',
        'A ReadOnly lock on the account, its group or its subscription forbids changes. Remove it for the time of this run, or bring the settings into line by hand.',
    ],
    MissingSubscriptionRegistration: [
        'provider-not-registered',
        'Register the provider once per subscription: az provider register --namespace Microsoft.Storage --wait.',
    ],
    ReadOnlyDisabledSubscription: [
        'subscription-disabled',
        'The subscription is disabled, so nothing in it can be changed. Its owner has to enable it.',
    ],
    SubscriptionNotFound: [
        'subscription-not-found',
        'Check subscription-id. A subscription also looks like this to an identity without any role in it: give it Reader at least.',
    ],
    LocationNotAvailableForResourceType: ['invalid-location', 'Give a region that Azure has as location.'],
    LocationNotAvailableForResourceGroup: ['invalid-location', 'Give a region that Azure has as location.'],
    InvalidResourceLocation: [
        'invalid-location',
        'A resource of this name exists in another region. Give that region as location, or choose another name.',
    ],
    MaxStorageAccountsCountPerSubscriptionExceeded: [
        'quota-exceeded',
        'The subscription has as many storage accounts in this region as it may. Ask for a higher quota or use another region.',
    ],
};
/** Cause and remedy, or undefined for what says enough by itself. */
function explainRefusal(refusal) {
    const { code, said, status } = refusal;
    const known = Object.hasOwn(byCode, code) ? byCode[code] : undefined;
    if (known !== undefined)
        return { reason: known[0], message: `${refusal.message} ${known[1]}` };
    if (status !== 403)
        return undefined;
    const { principal, action, scope } = (0,roles/* deniedAction */.Ub)(said);
    if (principal === undefined || action === undefined || scope === undefined) {
        const remedy = 'The identity lacks a right for it. The README of this action lists the rights with their reasons.';
        return { reason: 'missing-right', message: `${refusal.message} ${remedy}` };
    }
    const [, instead] = otherwise.find(([pattern]) => pattern.test(action)) ?? [];
    return {
        reason: 'missing-right',
        message: [
            `The identity with the object id ${principal} may not do ${action} on ${scope}.`,
            `Give it ${(0,roles/* leastRole */.iJ)(action)} on ${(0,roles/* roleScope */.rw)(action, scope)}; a new role takes some minutes to be known everywhere.`,
            ...(instead === undefined ? [] : [instead]),
            refusal.message,
        ].join(' '),
    };
}

// EXTERNAL MODULE: ./build/src/core/evidence.js
var evidence = __webpack_require__(724);
// EXTERNAL MODULE: ./build/src/core/files.js
var files = __webpack_require__(9874);
// EXTERNAL MODULE: ./build/src/core/log.js
var log = __webpack_require__(5491);
// EXTERNAL MODULE: ./build/src/core/summary.js
var summary = __webpack_require__(1253);
;// CONCATENATED MODULE: ./build/src/actions/azure-state-backend/decide.js

/** Whether anything is written at all: nothing, when a part of it cannot be brought about. */
function mayWrite(rows, policy) {
    return rows.some(differs) && !policy.checkOnly && !blocked(rows) && !refused(rows, policy);
}
const blocked = (rows) => rows.some(({ effect }) => effect === 'cannot-change');
const isNameTaken = ({ resource, setting, effect }) => resource === 'storage account' && setting === 'name' && effect === 'cannot-change';
/** The account exists, and something of it would be changed. */
function refused(rows, { existingAccount }) {
    const isNew = rows.some(({ resource, effect }) => resource === 'storage account' && effect === 'create');
    return (existingAccount === 'refuse' && !isNew && rows.some((row) => row.resource !== 'resource group' && differs(row)));
}
/**
 * Judges a state backend.
 *
 * @param before what differed at the start
 * @param after what differs after writing; undefined when nothing was written
 */
function decide(before, after, policy) {
    const different = before.filter(differs);
    if (different.length === 0)
        return { verdict: 'pass', message: 'The state backend is as wanted: no change.' };
    const taken = before.find(isNameTaken);
    if (taken !== undefined)
        return {
            ...fail('name-taken', `Nothing was changed. storage-account: ${taken.wanted}: ${taken.found}.`),
            remedy: taken.note,
        };
    if (policy.checkOnly) {
        return fail('differs', `${counted(different.length)} not as wanted. Run without check-only to bring it about.`);
    }
    const stuck = different.filter(({ effect }) => effect === 'cannot-change');
    const [first] = stuck;
    if (first !== undefined) {
        const said = stuck.map(({ resource, setting, found, wanted }) => `${resource} ${setting} is ${found} instead of ${wanted}`).join('; '); // biome-ignore format: one line
        return {
            ...fail('cannot-change', `Nothing was changed, because Azure cannot change this in place: ${said}.`),
            remedy: first.note,
        };
    }
    if (refused(before, policy)) {
        return fail('existing-account-differs', `${counted(different.length)} not as wanted in an account that exists. Nothing was changed, for existing-account is refuse.`);
    }
    const left = (after ?? before).filter(differs);
    if (left.length > 0) {
        const said = left.map(({ resource, setting, found }) => `${resource} ${setting} is ${found}`).join('; ');
        return fail('not-applied', `Azure took the changes and still shows others: ${said}. A policy may have rewritten them.`);
    }
    return { verdict: 'pass', message: `The state backend is as wanted: ${changeCount(different)}.` };
}
/** `2 created, 3 strengthened`. */
function changeCount(rows) {
    const number = (effect) => rows.filter((row) => row.effect === effect).length;
    return [[number('create'), 'created'], [number('strengthen'), 'strengthened']]
        .flatMap(([count, word]) => (count === 0 ? [] : [`${count} ${word}`]))
        .join(', ');
}
const counted = (number) => (number === 1 ? 'One thing is' : `${number} things are`);
function fail(failureReason, message) {
    return { verdict: 'fail', failureReason, message };
}

// EXTERNAL MODULE: ./build/src/core/markdown.js
var markdown = __webpack_require__(8400);
;// CONCATENATED MODULE: ./build/src/actions/azure-state-backend/render.js



const done = {
    create: 'created',
    strengthen: 'strengthened',
    keep: 'as wanted',
    'weaker-wanted': 'kept: stronger than asked for',
    'cannot-change': '**cannot be changed in place**',
};
const toDo = { ...done, create: '**missing**', strengthen: '**too weak**' };
/** The job summary: the verdict, what differed, the block to paste, and all that was looked at in a fold. */
function render(report) {
    const { environment, account, decision, before, after, block, warning } = report;
    const words = after === undefined ? toDo : done;
    const told = before.filter((row) => differs(row) || row.effect === 'weaker-wanted');
    const others = (after ?? before).filter((row) => !told.some((other) => isSame(row, other)));
    const parts = [
        `### State backend of ${(0,markdown/* text */.Qq)(environment)}: ${headline(report)}`,
        ...(decision.verdict === 'pass' ? [] : [(0,markdown/* text */.Qq)(decision.message)]),
        ...(warning === undefined ? [] : [`> [!WARNING]\n> ${(0,markdown/* text */.Qq)(warning)}`]),
        ...(told.length === 0 ? [] : [rowTable(told, words)]),
        ...notes(told),
        ...(decision.verdict === 'pass' ? [`Terraform uses it by this block:\n\n${(0,markdown/* fence */.EU)(block, 'hcl')}`] : []),
        // What was written shows here as it is now; what is told above is not told twice.
        ...(others.length === 0 ? [] : [render_settings(account, others, after === undefined && told.length > 0)]),
    ];
    return `${parts.join('\n\n')}\n`;
}
/** A row that says the same; one that was written says another thing afterwards. */
const isSame = (one, other) => one.resource === other.resource && one.setting === other.setting && one.effect === other.effect;
function headline({ decision, checkOnly, before }) {
    const different = before.filter(differs);
    if (decision.verdict === 'pass')
        return different.length === 0 ? 'no change' : changeCount(different);
    if (decision.failureReason === 'not-applied')
        return 'not as wanted after the change';
    return checkOnly ? `${different.length} not as wanted` : 'not changed';
}
function rowTable(rows, words) {
    return (0,markdown/* table */.tp)(['Resource', 'Setting', 'Found', 'Wanted', 'Result'], rows.map(({ resource, setting, found, wanted, effect }) => [
        (0,markdown/* text */.Qq)(resource),
        (0,markdown/* code */.aY)(setting),
        (0,markdown/* text */.Qq)(found),
        (0,markdown/* text */.Qq)(wanted),
        effect === 'keep' && wanted === notManaged ? 'left as it is' : words[effect],
    ]));
}
/** What to do about rows, and what to know of them. */
function notes(rows) {
    const list = rows.flatMap(({ setting, note }) => (note === undefined ? [] : [`- ${(0,markdown/* code */.aY)(setting)}: ${prose(note)}`]));
    return list.length === 0 ? [] : [list.join('\n')];
}
/** A note of ours: text with commands in backticks, and values from outside among its words. */
function prose(note) {
    return note
        .split('`')
        .map((part, at) => (at % 2 === 0 ? withSpaces(part) : (0,markdown/* code */.aY)(part)))
        .join('');
}
/** Escaped, with the spaces at its ends, where code stands next to it. */
function withSpaces(part) {
    const inner = part.trim();
    return inner === '' ? part : part.replace(inner, () => (0,markdown/* text */.Qq)(inner));
}
function render_settings(account, rows, isRest) {
    const title = `${isRest ? 'All other' : 'All'} settings of ${(0,markdown/* code */.aY)(account)} (${rows.length})`;
    return (0,markdown/* details */.zH)(title, [rowTable(rows, toDo), ...notes(rows)].join('\n\n'));
}
/** The job summary when Azure refused. */
function renderFailure(environment, message) {
    return `### State backend of ${(0,markdown/* text */.Qq)(environment)}: failed\n\n${(0,markdown/* text */.Qq)(message)}\n`;
}

// EXTERNAL MODULE: ./build/src/actions/azure-state-backend/spec.js
var spec = __webpack_require__(4129);
;// CONCATENATED MODULE: ./build/src/actions/azure-state-backend/main.js

















async function main(inputs) {
    const names = namesOf(inputs);
    const wanted = wantedOf(inputs, names);
    const policy = { checkOnly: inputs['check-only'], existingAccount: inputs['existing-account'] };
    const warning = sharedGroupWarning(names.resourceGroup, inputs['workload-resource-group'], inputs.environment);
    if (warning !== undefined)
        log/* log */.R.warning(warning);
    const session = await (0,azure_session/* azureSession */.U)(inputs, process.env);
    const block = { ...names, terraformCloud: session.cloud.terraformName };
    const backend = await openBackend(session, wanted, inputs.timeout);
    try {
        const run = await bring(backend, wanted, policy);
        const decision = decide(run.before, run.after, policy);
        return await publish({ inputs, names, backend, decision, run, warning, block });
    }
    catch (error) {
        if (error instanceof errors/* RemoteError */.Hi || error instanceof errors/* UserError */.yo)
            return publishFailure(inputs, backend, error);
        throw error;
    }
}
/** Names that are not given are made of the environment. */
function namesOf(inputs) {
    const { environment, tags } = inputs;
    const defaultTags = new Map([
        ['Environment', environment],
        ['Purpose', 'TerraformState'],
    ]);
    return checkNames({
        resourceGroup: inputs['resource-group'],
        account: inputs['storage-account'],
        container: inputs.container ?? `tfstate-${environment}`,
        key: inputs.key ?? `${environment}.tfstate`,
        location: inputs.location,
        tags: tags.size === 0 ? defaultTags : tags,
    });
}
function wantedOf(inputs, { resourceGroup, account, container, location, tags }) {
    return {
        resourceGroup,
        account,
        container,
        location,
        tags,
        sku: inputs.sku,
        blobRetentionDays: inputs['blob-retention-days'],
        containerRetentionDays: inputs['container-retention-days'],
        changeFeed: inputs['change-feed'],
        lock: inputs.lock,
    };
}
/** Reads, compares, writes what differs, and reads again: what counts is what Azure shows, not that it took a request. */
async function bring(backend, wanted, policy) {
    const found = await log/* log */.R.group('Read', () => backend.read());
    const before = diff(found, wanted);
    for (const row of before.filter(differs))
        log/* log */.R.info(inWords(row));
    if (!mayWrite(before, policy))
        return { before, after: undefined, found };
    await log/* log */.R.group('Write', () => backend.write(before, found));
    const written = await log/* log */.R.group('Read again', () => backend.read());
    return { before, after: diff(written, wanted), found: written };
}
function inWords({ resource, setting, found, wanted, effect }) {
    return `${effect}: ${resource} ${setting}: found ${found}, wanted ${wanted}`;
}
async function publish({ inputs, names, backend, decision, run, warning, block }) {
    const { environment } = inputs;
    const { before, after, found } = run;
    const changes = before.filter(differs).map(rowOf);
    const changed = after === undefined ? 0 : changes.length;
    const settings = (after ?? before).map(rowOf);
    const hcl = backendBlock(block);
    const evidencePath = (0,evidence/* writeEvidence */.n)({
        action: spec/* spec */.I.name,
        verdict: decision.verdict,
        failureReason: decision.failureReason,
        subjects: [{ name: `azure:${backend.containerId}`, digest: { sha256: (0,files/* sha256 */.sc)(JSON.stringify(settings)) } }],
        result: { environment, checkOnly: inputs['check-only'], changed, changes, settings },
    });
    if (inputs.summary) {
        const { account } = names;
        await (0,summary/* appendSummary */.f)(render({ environment, account, decision, checkOnly: inputs['check-only'], before, after, block: hcl, warning })); // biome-ignore format: one line
    }
    if (decision.verdict === 'pass')
        log/* log */.R.info(hcl);
    return {
        verdict: decision.verdict,
        ...(decision.failureReason === undefined ? {} : { failureReason: decision.failureReason }),
        message: [decision.message, decision.remedy?.replaceAll('`', '')].filter(Boolean).join(' '),
        outputs: {
            changed,
            changes,
            'storage-account-id': found.account === undefined ? '' : backend.accountId,
            'container-id': found.container === undefined ? '' : backend.containerId,
            'backend-block': hcl,
            'backend-config': backendConfig(block),
            'blob-endpoint': blobEndpoint(found),
            'evidence-path': evidencePath,
        },
    };
}
function blobEndpoint({ account }) {
    const { blob } = within(account ?? {}, 'primaryEndpoints');
    return typeof blob === 'string' && /^https:\/\/[^\s"']+$/.test(blob) ? blob : '';
}
/** Azure refused or did not answer, or the job has no identity: what to do about it, and the record of it. */
async function publishFailure(inputs, backend, error) {
    const { reason, message } = explained(error);
    const { environment } = inputs;
    const evidencePath = (0,evidence/* writeEvidence */.n)({
        action: spec/* spec */.I.name,
        verdict: 'error',
        failureReason: reason,
        result: { environment, checkOnly: inputs['check-only'], container: backend.containerId, message },
    });
    if (inputs.summary)
        await (0,summary/* appendSummary */.f)(renderFailure(environment, message));
    return { verdict: 'error', failureReason: reason, message, outputs: { 'evidence-path': evidencePath } };
}
function explained(error) {
    if (error instanceof arm/* ArmRefusal */.pT)
        return explainRefusal(error) ?? error;
    if (!(error instanceof credential/* EntraRefusal */.Z2))
        return error;
    const remedy = 'azure-oidc-login, run with the same ids in this job, says the cause and what to paste.';
    return { reason: error.reason, message: `${error.message} ${remedy}` };
}


/***/ }),

/***/ 6690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fm: () => (/* binding */ notPasteable),
/* harmony export */   GO: () => (/* binding */ createCredential),
/* harmony export */   Jc: () => (/* binding */ listCredentials),
/* harmony export */   Os: () => (/* binding */ guid),
/* harmony export */   Y3: () => (/* binding */ assignRole),
/* harmony export */   h9: () => (/* binding */ deleteCredential),
/* harmony export */   il: () => (/* binding */ signedIn),
/* harmony export */   nZ: () => (/* binding */ updateCredential)
/* harmony export */ });
/* unused harmony exports quoted, az */
/* harmony import */ var _core_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8400);
/* harmony import */ var _claims_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1288);


/**
 * Commands that readers paste into a terminal where they are administrators. Values from outside are quoted so that a
 * shell takes them for text, and a value with a character that nobody types is not put into a command at all.
 */
/** Longest value in a command: Entra ID takes 600 characters for issuer, subject and audience. */
const longestValue = 600;
/**
 * A value as one word of a POSIX shell; undefined when it is not safe to paste. az takes a leading `@` for the name of a
 * file and a leading `-` for an option.
 */
function quoted(value) {
    if (value.length > longestValue || !/^(?![@-])[\x20-\x7e\p{L}\p{M}\p{N}]+$/u.test(value))
        return undefined;
    // A letter that renders as nothing is a letter, too.
    if (/\p{Default_Ignorable_Code_Point}/u.test(value))
        return undefined;
    return `'${value.replaceAll("'", "'\\''")}'`;
}
/** An az command, an option per line; undefined when a value is not safe to paste. */
function az(command, options) {
    const words = options.map(([name, value]) => {
        const word = typeof value === 'string' ? quoted(value) : value.shell;
        return word === undefined ? undefined : `--${name} ${word}`;
    });
    if (words.includes(undefined))
        return undefined;
    return [`az ${command}`, ...words].join(words.length > 2 ? ' \\\n  ' : ' ');
}
/** A GUID in lower case, as az prints it; undefined for anything else. */
function guid(value) {
    return /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(value ?? '') ? value?.toLowerCase() : undefined;
}
const clientIdOf = ({ clientId }) => guid(clientId) ?? 'CLIENT_ID';
/** Finds the managed identity by what the workflow knows of it; az wants its name and group. */
function identityLookup(context) {
    const subscription = guid(context.subscriptionId);
    const query = (field) => `$(az identity list --query "[?clientId=='${clientIdOf(context)}'].${field}" --output tsv)`;
    return [
        ...(subscription === undefined ? [] : [`az account set --subscription '${subscription}'`]),
        `NAME=${query('name')}`,
        `GROUP=${query('resourceGroup')}`,
    ].join('\n');
}
const ofIdentity = [
    ['identity-name', { shell: '"$NAME"' }],
    ['resource-group', { shell: '"$GROUP"' }],
];
const managed = 'Managed identity';
const registered = 'App registration';
/**
 * The commands that register a trust, for both kinds of identity. `again`: in a terminal that has already looked up the
 * managed identity.
 */
function createCredential(context, trust, again = false) {
    const name = credentialName(trust.subject);
    const create = az('identity federated-credential create', [['name', name], ...ofIdentity, ...trustOptions(trust)]);
    const lookup = again ? '' : `${identityLookup(context)}\n`;
    return [
        block(managed, create === undefined ? undefined : `${lookup}${create}`),
        block(registered, withParameters(`create --id '${clientIdOf(context)}'`, create === undefined ? undefined : { name, ...trust })),
    ];
}
/** The commands that change a credential whose name the reader has just seen. */
function updateCredential(context, trust) {
    const update = az('identity federated-credential update', [oldName, ...ofIdentity, ...trustOptions(trust)]);
    return [
        block(managed, update),
        block(registered, withParameters(`update --id '${clientIdOf(context)}' --federated-credential-id OLD_NAME`, update === undefined ? undefined : trust)),
    ];
}
const oldName = ['name', { shell: 'OLD_NAME' }];
const trustOptions = ({ issuer, subject, audience }) => [
    ['issuer', issuer],
    ['subject', subject],
    ['audiences', audience],
];
/** For values that {@link quoted} has let pass: JSON of harmless text is harmless. */
function withParameters(command, trust) {
    if (trust === undefined)
        return undefined;
    const { name, issuer, subject, audience } = trust;
    const json = JSON.stringify({ ...(name === undefined ? {} : { name }), issuer, subject, audiences: [audience] });
    return `az ad app federated-credential ${command} \\\n  --parameters '${json.replaceAll("'", "'\\''")}'`;
}
/** The commands that show what is registered. */
function listCredentials(context) {
    const columns = '--query "[].{name:name, issuer:issuer, subject:subject, audiences:audiences[0]}" --output table';
    const list = az('identity federated-credential list', ofIdentity);
    return [
        block(managed, `${identityLookup(context)}\n${list} \\\n  ${columns}`),
        block(registered, `az ad app federated-credential list --id '${clientIdOf(context)}' \\\n  ${columns}`),
    ];
}
/** The commands that delete a credential whose name the reader has just seen. */
function deleteCredential(context) {
    const id = clientIdOf(context);
    const remove = az('identity federated-credential delete', [oldName, ...ofIdentity]);
    return [
        block(managed, remove),
        block(registered, `az ad app federated-credential delete --id '${id}' --federated-credential-id OLD_NAME`),
    ];
}
/** Gives the identity a role; the scope is where it is given. */
function assignRole(context, principalId, role, scope) {
    const objectId = guid(principalId) ?? guid(context.objectId);
    const assignee = objectId === undefined
        ? [['assignee', clientIdOf(context)]]
        : [
            ['assignee-object-id', objectId],
            ['assignee-principal-type', { shell: 'ServicePrincipal' }],
        ];
    return { language: 'sh', body: az('role assignment create', [...assignee, ['role', role], ['scope', scope]]) };
}
/** Where the commands are to be run. */
function signedIn({ tenantId }) {
    const tenant = guid(tenantId);
    return `in a terminal that is signed in with ${(0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(tenant === undefined ? 'az login' : `az login --tenant ${tenant}`)}`;
}
/** Says instead of a command why there is none. */
const notPasteable = {
    text: 'A value of this job holds characters that are not safe in a command. Take it from the table below and check it letter by letter.',
};
function block(label, body) {
    return { label, language: 'sh', body };
}
/**
 * A name for the credential: 3 to 120 letters, digits, `-` and `_`. The two forms of a subject get two names, so that one
 * does not replace the other.
 */
function credentialName(subject) {
    const { repository = '', context, form, custom = [] } = (0,_claims_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSubject */ .Ci)(subject) ?? {};
    const where = context === undefined ? '' : context.kind === 'pull-request' ? 'pull-request' : context.value;
    const words = ['github', repository, where.replace(/^refs\/(heads|tags)\//, ''), form === 'immutable' ? 'ids' : ''];
    const name = [...words, ...custom.map(([key]) => key)].join('-').replace(/[^A-Za-z0-9_]+/g, '-');
    return name.replace(/^[-_]+|[-_]+$/g, '').slice(0, 100);
}


/***/ }),

/***/ 8155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ub: () => (/* binding */ deniedAction),
/* harmony export */   iJ: () => (/* binding */ leastRole),
/* harmony export */   rw: () => (/* binding */ roleScope)
/* harmony export */ });
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6690);
/* harmony import */ var _said_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5161);


/**
 * The smallest built-in role that allows an action, for those that this suite and its examples need.
 * Source: Azure documentation, "Azure built-in roles".
 */
const roles = [
    [/^microsoft\.authorization\/locks\//i, 'Locks Contributor'],
    [/^microsoft\.authorization\/roleassignments\/(write|delete)$/i, 'Role Based Access Control Administrator'],
    [/^microsoft\.storage\/.*\/blobs\/read$/i, 'Storage Blob Data Reader'],
    [/^microsoft\.storage\/.*\/blobs\//i, 'Storage Blob Data Contributor'],
    [/^microsoft\.containerregistry\/registries\/pull\/read$/i, 'AcrPull'],
    [/^microsoft\.containerregistry\/registries\/push\/write$/i, 'AcrPush'],
    [
        /^microsoft\.containerservice\/managedclusters\/listclusterusercredential\/action$/i,
        'Azure Kubernetes Service Cluster User Role',
    ],
    [/^microsoft\.keyvault\/vaults\/secrets\/.*(read|get)\w*(\/action)?$/i, 'Key Vault Secrets User'],
    [/\/read$/i, 'Reader'],
    [/^microsoft\.storage\//i, 'Storage Account Contributor'],
    [/^microsoft\.managedidentity\//i, 'Managed Identity Contributor'],
    [/^microsoft\.containerservice\//i, 'Azure Kubernetes Service Contributor Role'],
    [/^microsoft\.keyvault\//i, 'Key Vault Contributor'],
    [/^microsoft\.network\/dnszones\//i, 'DNS Zone Contributor'],
    [/^microsoft\.network\//i, 'Network Contributor'],
];
/** The least of the roles that allow an action: `Microsoft.Storage/storageAccounts/write`. */
function leastRole(action) {
    return roles.find(([pattern]) => pattern.test(action))?.[1] ?? 'Contributor';
}
/**
 * Where to give the role. What is about to be created cannot carry one, so the group that will hold it has to, and for a
 * group the subscription.
 */
function roleScope(action, scope) {
    if (!/\/write$/i.test(action))
        return scope;
    const [subscription] = /^\/subscriptions\/[^/]+/i.exec(scope) ?? [scope];
    if (/^microsoft\.resources\/subscriptions\/resourcegroups\/write$/i.test(action))
        return subscription;
    return /^\/subscriptions\/[^/]+\/resourcegroups\/[^/]+/i.exec(scope)?.[0] ?? scope;
}
// The client '…' with object id '…' does not have authorization to perform action '…' over scope '…' or the scope is invalid.
// … has permission to perform action '…' on scope '…'; however, it does not have permission to perform action(s) '…' on the linked scope(s) '…'
function deniedAction(said) {
    const client = (0,_said_js__WEBPACK_IMPORTED_MODULE_1__/* .valueIn */ .xm)(said, /client '([^']{1,100})'/i);
    const principal = (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .guid */ .Os)((0,_said_js__WEBPACK_IMPORTED_MODULE_1__/* .valueIn */ .xm)(said, /object id '([^']{1,100})'/i));
    const linked = /perform action\(s\) '([^']{1,200})' on the linked scope\(s\) '([^']{1,600})'/i.exec(said);
    const direct = /perform action '([^']{1,200})' over scope '([^']{1,600})'/i.exec(said);
    const [, action, scope] = linked ?? direct ?? [];
    return {
        ...(client === undefined ? {} : { client }),
        ...(principal === undefined ? {} : { principal }),
        // Several actions or scopes are separated by commas; the first one is enough to find the role.
        ...(action === undefined ? {} : { action: action.split(',')[0] ?? action }),
        ...(scope === undefined ? {} : { scope: scope.split(',')[0] ?? scope }),
    };
}


/***/ }),

/***/ 5161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jo: () => (/* binding */ saidOf),
/* harmony export */   TO: () => (/* binding */ quotedValues),
/* harmony export */   xm: () => (/* binding */ valueIn)
/* harmony export */ });
/** Reads what a service said, which may be anything. */
/** What is shown of it, in characters. */
const longestSaid = 2_000;
/** The beginning of a description; empty for what is no text. */
function saidOf(description) {
    if (typeof description !== 'string')
        return '';
    const start = description.slice(0, longestSaid).replace(/[\ud800-\udbff]$/, '');
    return start.trim() === '' ? '' : start.length < description.length ? `${start.trimEnd()} …` : start.trim();
}
/** The values in single quotes, in their order: `No matching … subject 'repo:o/r:…'`. */
function quotedValues(said) {
    return [...said.matchAll(/'([^'\r\n]{1,600})'/g)].map(([, value = '']) => value);
}
/** What a pattern of one group finds. */
function valueIn(said, pattern) {
    return pattern.exec(said)?.[1];
}


/***/ }),

/***/ 9093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ azureSession)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3026);
/* harmony import */ var _arm_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95);
/* harmony import */ var _assertion_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2925);
/* harmony import */ var _clouds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2583);
/* harmony import */ var _credential_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6464);





/**
 * The session of an action; nothing is sent before its first call.
 *
 * @throws UserError that names what is missing.
 */
async function azureSession(inputs, env) {
    const from = (input, variable) => inputs[input] ?? (env[variable] || undefined);
    const clientId = from('client-id', 'AZURE_CLIENT_ID');
    const tenantId = from('tenant-id', 'AZURE_TENANT_ID');
    const subscriptionId = from('subscription-id', 'AZURE_SUBSCRIPTION_ID');
    if (clientId === undefined || tenantId === undefined || subscriptionId === undefined) {
        const missing = Object.entries({ 'client-id': clientId, 'tenant-id': tenantId, 'subscription-id': subscriptionId });
        const names = missing.flatMap(([name, value]) => (value === undefined ? [name] : [])).join(', ');
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${names}: not given, and no azure-oidc-login before this step exported it. Put azure-oidc-login before this step, or give the ids as inputs.`, 'not-signed-in');
    }
    const cloud = await sessionCloud(inputs.cloud, env);
    const assertions = (0,_assertion_js__WEBPACK_IMPORTED_MODULE_2__/* .githubAssertions */ .p)(cloud.audience);
    return {
        cloud,
        clientId,
        tenantId,
        subscriptionId,
        credential: (0,_credential_js__WEBPACK_IMPORTED_MODULE_4__/* .signIn */ .Jv)({ cloud, clientId, tenantId, assertions }),
        options: (0,_arm_js__WEBPACK_IMPORTED_MODULE_1__/* .armOptions */ .he)(cloud),
    };
}
async function sessionCloud(input, env) {
    if (input !== undefined)
        return (0,_clouds_js__WEBPACK_IMPORTED_MODULE_3__/* .findCloud */ .n)(input);
    if (env.ARM_METADATA_HOSTNAME)
        return (0,_clouds_js__WEBPACK_IMPORTED_MODULE_3__/* .findCloud */ .n)(env.ARM_METADATA_HOSTNAME);
    const { ARM_ENVIRONMENT: terraformName, AZURE_AUTHORITY_HOST: authorityHost = '' } = env;
    const exported = (0,_clouds_js__WEBPACK_IMPORTED_MODULE_3__/* .knownCloud */ .f)((cloud) => cloud.terraformName === terraformName || cloud.authorityHost === authorityHost.replace(/\/+$/, ''));
    if (exported === undefined && authorityHost !== '') {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`cloud: AZURE_AUTHORITY_HOST is ${authorityHost}, which belongs to no cloud that is known. Give the host of its Resource Manager.`, 'unknown-cloud');
    }
    return exported ?? (0,_clouds_js__WEBPACK_IMPORTED_MODULE_3__/* .findCloud */ .n)('public');
}


/***/ })

};
