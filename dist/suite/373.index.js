export const id = 373;
export const ids = [373];
export const modules = {

/***/ 9373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./build/src/azure/session.js
var azure_session = __webpack_require__(9093);
;// CONCATENATED MODULE: ./build/src/azure/trust/clients.js
/** Loads the clients, which takes longer than all else before the first request. */
async function trustClients({ credential, subscriptionId, options }) {
    const [{ ResourceManagementClient }, { ManagedServiceIdentityClient }, { AuthorizationManagementClient }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(906), __webpack_require__.e(651)]).then(__webpack_require__.bind(__webpack_require__, 2651)), Promise.all(/* import() */[__webpack_require__.e(738), __webpack_require__.e(361)]).then(__webpack_require__.bind(__webpack_require__, 4361)), Promise.all(/* import() */[__webpack_require__.e(160), __webpack_require__.e(43)]).then(__webpack_require__.t.bind(__webpack_require__, 1043, 19))]);
    const identities = new ManagedServiceIdentityClient(credential, subscriptionId, options);
    return {
        groups: new ResourceManagementClient(credential, subscriptionId, options).resourceGroups,
        identities: identities.userAssignedIdentities,
        credentials: identities.federatedIdentityCredentials,
        assignments: (id) => new AuthorizationManagementClient(credential, id, options).roleAssignments,
    };
}

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(3026);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/src/azure/trust/names.js


/** Names that come out the same in each run, so that a second run finds what the first one made. */
/** Of what this action gives names to; any fixed UUID does. */
const namespace = '6f3c0c5e-0d0c-5d0e-9a53-4f1d3b7f2a10';
/** A UUID of version 5 (RFC 9562, section 5.5). */
function uuid5(name, space = namespace) {
    const hash = (0,external_node_crypto_.createHash)('sha1')
        .update(Buffer.from(space.replaceAll('-', ''), 'hex'))
        .update(name)
        .digest();
    hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
    hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
    const hex = hash.toString('hex');
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}
/** Name of the assignment of a role: the same for the same scope, role and principal, however they are written. */
function assignmentName(scope, roleId, principalId) {
    return uuid5([scope, roleId, principalId].map((part) => part.toLowerCase()).join('|'));
}
/** Longest name of a user-assigned identity. Source: Azure documentation, "Naming rules and restrictions". */
const longestIdentity = 128;
function identityName(name, githubEnvironment) {
    const whole = `id-${name}-${githubEnvironment}`;
    if (whole.length <= longestIdentity)
        return whole;
    throw new errors/* UserError */.yo(`name: ${whole} is longer than ${longestIdentity} characters. Give a shorter name.`);
}
/** Whether an identity is one that applies for a platform. */
function isApplyIdentity(name, identity) {
    return identity.startsWith(`id-${name}-`) && identity.endsWith('-apply');
}
/** Longest name of a federated credential that Entra ID takes. */
const longestCredential = 120;
/**
 * Name of a federated credential: 3 to 120 letters, digits, `-` and `_`. The forms of a subject have names of their own,
 * so that both can be registered.
 */
function credentialName(repository, githubEnvironment, form) {
    const whole = ['github', repository, githubEnvironment, ...(form === 'immutable' ? ['ids'] : [])].join('-');
    const name = whole.replace(/[^A-Za-z0-9_-]+/g, '-');
    if (name === whole && name.length <= longestCredential)
        return name;
    // Two names may become one when signs are taken out or the end is cut.
    const digest = (0,external_node_crypto_.createHash)('sha256').update(whole).digest('hex').slice(0, 8);
    return `${name.slice(0, longestCredential - digest.length - 1)}-${digest}`;
}
const scopePattern = /^\/subscriptions\/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}(\/resourceGroups\/[\w().-]*[\w()-])?$/i;
/**
 * The ARM id of a subscription or resource group, without trailing slash.
 *
 * @throws UserError for anything else.
 */
function checkScope(input, text) {
    const scope = text.replace(/\/+$/, '');
    if (scopePattern.test(scope))
        return scope;
    throw new errors/* UserError */.yo(`${input}: "${text.slice(0, 120)}" is neither a subscription nor a resource group. Write it like /subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-openmrscore-dev.`);
}
const containerPattern = /^\/subscriptions\/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}\/resourceGroups\/[^/]+\/providers\/Microsoft\.Storage\/storageAccounts\/[a-z\d]{3,24}\/blobServices\/default\/containers\/[a-z\d$](-?[a-z\d])*$/i;
/**
 * The ARM id of a blob container.
 *
 * @throws UserError for anything else; a whole storage account, for one, holds the states of others, too.
 */
function checkContainer(input, text) {
    const id = text.replace(/\/+$/, '');
    if (containerPattern.test(id))
        return id;
    throw new errors/* UserError */.yo(`${input}: "${text.slice(0, 200)}" is not the id of a container. Write it like /subscriptions/…/resourceGroups/…/providers/Microsoft.Storage/storageAccounts/…/blobServices/default/containers/tfstate-dev, as azure-state-backend puts it out.`);
}
/** The subscription in an ARM id, lower case. */
function subscriptionIn(scope) {
    return scope.split('/')[2]?.toLowerCase() ?? '';
}
/** Azure's ids and names are the same in upper and lower case. */
function sameId(one, other) {
    return one.replace(/\/+$/, '').toLowerCase() === other.replace(/\/+$/, '').toLowerCase();
}

;// CONCATENATED MODULE: ./build/src/azure/trust/roles.js

/**
 * Built-in roles by name. Their ids are the same in each tenant and cloud.
 * Source: Azure documentation, "Azure built-in roles".
 */
const builtIn = {
    Owner: '8e3af657-a8ff-443c-a75c-2fe8c4bcb635',
    Contributor: 'b24988ac-6180-42a0-ab88-20f7382dd24c',
    Reader: 'acdd72a7-3385-48ef-bd42-f606fba81ae7',
    'User Access Administrator': '18d7d88d-d35e-4fb5-a5c3-7773c20a72d9',
    'Role Based Access Control Administrator': 'f58310d9-a9f6-439a-9e8d-f62e7b41a168',
    'Storage Blob Data Owner': 'b7e6dc6d-f1e8-4753-8033-0f276bb0955b',
    'Storage Blob Data Contributor': 'ba92f5b4-2d11-453d-a403-e96b0029c9fe',
    'Storage Blob Data Reader': '2a2b9908-6ea1-4ae2-8e65-a410df84e7d1',
    AcrPull: '7f951dda-4ed3-4680-a7ca-43fe172d538d',
    AcrPush: '8311e382-0749-4cb8-b61a-304f252e45ec',
    'Azure Kubernetes Service Cluster User Role': '4abbcc35-e782-43d8-92c5-2d3f1bd2253f',
    'Azure Kubernetes Service Cluster Admin Role': '0ab0b1a8-8aac-4efd-b8c2-3ee1fb270be8',
    'Azure Kubernetes Service Contributor Role': 'ed7f3fbd-7b88-4dd4-9017-9adb7ce333f8',
    'Key Vault Secrets User': '4633458b-17de-408a-b874-0445c86b69e6',
    'Key Vault Secrets Officer': 'b86a8fe4-44ce-4948-aee5-eccb2c155cd7',
    'DNS Zone Contributor': 'befefa01-2a29-4197-83a8-272ff33ce314',
    'Private DNS Zone Contributor': 'b12aa53e-6015-4669-85d0-8515ebb3ae7f',
    'Network Contributor': '4d97b98b-1d4f-4787-a291-c67834d212e7',
    'Managed Identity Contributor': 'e40ec5ca-96e0-45a2-b4ff-59039f2c2b59',
    'Managed Identity Operator': 'f1a07417-d97a-45cb-824c-7a7467783830',
};
/** Names of the roles that inputs may use instead of an id. */
const roleNames = Object.keys(builtIn);
function builtInRole(name) {
    return { name, id: builtIn[name] };
}
const guid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;
/** The role of an id, or of the whole ARM id of a role definition. */
function roleOfId(id) {
    const short = id.slice(id.lastIndexOf('/') + 1).toLowerCase();
    const name = roleNames.find((each) => builtIn[each] === short);
    return { name: name ?? short, id: short };
}
/**
 * The role that a line of an input names, without regard to case, or by its id.
 *
 * @throws UserError for a name that is not in the table: a wrong id would give away something else.
 */
function findRole(input, text) {
    if (guid.test(text.toLowerCase()))
        return roleOfId(text);
    const name = roleNames.find((each) => each.toLowerCase() === text.toLowerCase());
    if (name !== undefined)
        return builtInRole(name);
    throw new errors/* UserError */.yo(`${input}: "${text.slice(0, 60)}" is not a role that this action knows by name. Write its id (az role definition list --name '…' --query "[].name"), or one of: ${roleNames.join(', ')}.`, 'unknown-role');
}
/** Roles with which an identity can do everything, or give itself whatever it lacks. */
function isStrong({ id }, condition) {
    const { Owner, 'User Access Administrator': access, 'Role Based Access Control Administrator': rbac } = builtIn;
    return id === Owner || id === access || (id === rbac && condition === undefined);
}
/**
 * Limits an administrator of roles to some of them, for giving and for taking away.
 * Source: Azure documentation, "Delegate Azure role assignment management with conditions".
 */
function onlyRoles(roles) {
    const ids = [...new Set(roles.map(({ id }) => id))].sort().join(', ');
    const half = (action, attributes) => `((!(ActionMatches{'Microsoft.Authorization/roleAssignments/${action}'})) OR (${attributes}[Microsoft.Authorization/roleAssignments:RoleDefinitionId] ForAnyOfAnyValues:GuidEquals {${ids}}))`;
    return `${half('write', '@Request')} AND ${half('delete', '@Resource')}`;
}
/** Azure keeps a condition as it was written, portals and people lay it out in their own way. */
function sameCondition(one, other) {
    const bare = (text) => (text ?? '').replace(/\s+/g, '').toLowerCase();
    return bare(one) === bare(other);
}

// EXTERNAL MODULE: ./build/src/azure/claims.js
var azure_claims = __webpack_require__(1288);
;// CONCATENATED MODULE: ./build/src/azure/trust/strangers.js
/** Whom a federated credential lets in beside the jobs that its identity is for. */

/** Texts that people write in several ways and mean the same. */
const loosely = (text) => text.trim().toLowerCase().replace(/\/+$/, '');
/** The same jobs, by the form of the subject that they do not present: with ids, or without them. */
function isOtherForm(found, { credentials }, { ids }) {
    return credentials.some(({ subject, issuer }) => found.issuer === issuer && found.subject === (0,azure_claims/* otherForm */.j6)({ sub: subject, ...ids }));
}
/**
 * A noun phrase for whom a credential lets in; undefined when these are the identity's own jobs, in either form of the
 * subject or misspelt in a way that nobody else can present. All else is somebody else, other environments of the same
 * repository too: jobs that plan must not apply.
 */
function strangerOf(found, wanted, repository) {
    const { subject, issuer } = found;
    const ofIssuer = wanted.credentials.filter((each) => loosely(each.issuer) === loosely(issuer));
    if (ofIssuer.length === 0)
        return `whoever gets a token from ${issuer}`;
    if (ofIssuer.some((each) => loosely(each.subject) === loosely(subject)) || isOtherForm(found, wanted, repository))
        return undefined;
    // Preview versions of Azure's API let an expression stand in place of the subject.
    if (subject === '')
        return 'whoever fits an expression that cannot be read here';
    const parsed = (0,azure_claims/* parseSubject */.Ci)(subject);
    if (parsed?.owner === undefined)
        return 'whoever presents this subject';
    const name = `${parsed.owner}/${parsed.repository}`;
    if (isOwn(parsed, name, repository))
        return `${jobsOf(parsed, wanted.githubEnvironment)} of this repository`;
    return loosely(name) === loosely(repository.name)
        ? `jobs of another repository that had the name ${name}`
        : `jobs of another repository, ${name}`;
}
function isOwn({ form, ownerId, repositoryId }, name, repository) {
    const { ids } = repository;
    if (form === 'immutable')
        return repositoryId === ids.repository_id && ownerId === ids.repository_owner_id;
    return loosely(name) === loosely(repository.name);
}
function jobsOf({ context }, environment) {
    switch (context?.kind) {
        case 'environment':
            return context.value === environment
                ? `other jobs of the environment ${environment}`
                : `jobs of the environment ${context.value}`;
        case 'ref':
            return `jobs without an environment on ${context.value}`;
        case 'pull-request':
            return 'pull requests';
        case undefined:
            return 'any job';
    }
}

;// CONCATENATED MODULE: ./build/src/azure/trust/compare.js




/** Entra ID takes no more for one identity. */
const mostCredentials = 20;
/** @throws UserError when an identity would have more credentials than Entra ID takes. */
function compareTrust(wanted, found, options) {
    const changes = found.hasGroup ? [] : [{ kind: 'create-group', name: wanted.resourceGroup }];
    const strangers = [];
    const leftovers = {
        credentials: [],
        roles: [],
    };
    for (const identity of wanted.identities) {
        const there = found.identities.get(identity.name);
        if (there === undefined)
            changes.push({ kind: 'create-identity', identity: identity.name });
        const credentials = compareCredentials(identity, there, options);
        changes.push(...credentials.changes, ...compareRoles(identity, there));
        strangers.push(...credentials.strangers);
        leftovers.credentials.push(...credentials.leftovers);
        leftovers.roles.push(...spareRoles(identity, there));
    }
    return { changes, strangers, leftovers };
}
function compareCredentials(wanted, there, options) {
    const { name: identity, credentials } = wanted;
    let rest = there?.credentials ?? [];
    const changes = [];
    // What fits exactly is settled first: it must not be taken for the damaged one of another.
    const missing = credentials.filter((credential) => {
        const exact = rest.find((each) => fits(each, credential));
        rest = rest.filter((each) => each !== exact);
        return exact === undefined;
    });
    for (const credential of missing) {
        const stale = rest.find((each) => each.name === credential.name) ?? rest.find((each) => isStale(each, credential));
        rest = rest.filter((each) => each !== stale);
        changes.push(stale === undefined
            ? { kind: 'create-credential', identity, credential }
            : { kind: 'replace-credential', identity, credential, old: stale, why: difference(stale, credential) });
    }
    const strangers = (there?.credentials ?? []).flatMap((credential) => {
        const who = strangerOf(credential, wanted, options.repository);
        return who === undefined ? [] : [{ identity, credential, who }];
    });
    if (options.prune)
        changes.unshift(...rest.map((old) => ({ kind: 'delete-credential', identity, old })));
    const count = credentials.length + (options.prune ? 0 : rest.length);
    if (count > mostCredentials) {
        throw new errors/* UserError */.yo(`${identity}: would have ${count} federated credentials, and Entra ID takes ${mostCredentials}. Delete those of other subjects, or set prune to true.`, 'too-many-credentials');
    }
    const leftovers = options.prune
        ? []
        : rest
            .filter((each) => !strangers.some(({ credential }) => credential === each))
            .map((credential) => ({
            identity,
            credential,
            otherForm: isOtherForm(credential, wanted, options.repository),
        }));
    return { changes, strangers, leftovers };
}
function fits(found, wanted) {
    return (found.subject === wanted.subject &&
        found.issuer === wanted.issuer &&
        found.audiences.length === 1 &&
        found.audiences[0] === wanted.audience);
}
/** Meant for the same jobs, and wrong in a way that Entra ID does not forgive. */
function isStale(found, wanted) {
    return loosely(found.subject) === loosely(wanted.subject) && loosely(found.issuer) === loosely(wanted.issuer);
}
function difference(found, wanted) {
    const parts = [
        ...(found.subject === wanted.subject ? [] : [`subject ${how(found.subject, wanted.subject)}`]),
        ...(found.issuer === wanted.issuer ? [] : [`issuer ${how(found.issuer, wanted.issuer)}`]),
        ...(found.audiences.length === 1 && found.audiences[0] === wanted.audience ? [] : ['audience differs']),
    ];
    return parts.join(', ');
}
function how(found, wanted) {
    if (found.toLowerCase() === wanted.toLowerCase())
        return 'differs in upper and lower case';
    if (loosely(found) === loosely(wanted))
        return 'has a slash or a space at its end';
    return 'differs';
}
function compareRoles({ name: identity, roles }, there) {
    return roles.flatMap((role) => {
        const same = (there?.roles ?? []).filter((each) => isSameRole(each, role));
        if (same.some((each) => sameCondition(each.condition, role.condition)))
            return [];
        const [old] = same;
        // Azure takes a role only once for a scope and a principal: another condition changes the assignment that is there.
        return [old === undefined ? { kind: 'assign-role', identity, role } : { kind: 'limit-role', identity, role, old }];
    });
}
function isSameRole(found, wanted) {
    return found.role.id === wanted.role.id && sameId(found.scope, wanted.scope);
}
function spareRoles({ name: identity, roles }, there) {
    return (there?.roles ?? [])
        .filter((found) => !roles.some((wanted) => isSameRole(found, wanted)))
        .map((role) => ({ identity, role, strong: isStrong(role.role, role.condition) }));
}

// EXTERNAL MODULE: ./build/src/github/client.js
var client = __webpack_require__(6330);
;// CONCATENATED MODULE: ./build/src/github/environments.js
/** Environments of a repository and their variables: what jobs need of them, what is there, and the way from one to the other. */


const environments_open = { waitTimer: 0, preventSelfReview: false, reviewers: [], branches: 'every' };
/** GitHub takes no more. */
const mostReviewers = 6;
/**
 * Compares, without weakening anything.
 *
 * @param protectedBranches names of the branches that have a protection rule; undefined when they cannot be seen
 */
function compareEnvironment(wanted, found, protectedBranches) {
    const { name, branch } = wanted;
    const old = found?.protection ?? environments_open;
    const next = branch === undefined ? old : protectedAtLeast(old, wanted.reviewers, { branch, protectedBranches });
    const variables = Object.entries(wanted.variables).flatMap(([variable, value]) => {
        const there = found?.variables?.get(variable);
        return there === value ? [] : [{ name: variable, value, isNew: there === undefined }];
    });
    const remarks = branch === undefined
        ? old.reviewers.length > 0
            ? [`${name} has reviewers, so each plan waits for one of them.`]
            : []
        : [
            ...branchRemarks(name, old.branches, { branch, protectedBranches }),
            ...(next.reviewers.length === 0
                ? [
                    `${name} has no reviewers: whatever reaches ${namesOf(next.branches)} is applied without anybody being asked.`,
                ]
                : []),
        ];
    return {
        name,
        isNew: found === undefined,
        ...(found === undefined || !sameProtection(old, next) ? { protection: next } : {}),
        newBranches: branch === undefined || kindOf(old.branches) === kindOf(next.branches) ? [] : [branch],
        variables,
        sees: found === undefined || found.variables !== undefined ? 'all' : 'rules',
        remarks,
    };
}
/** For one that cannot be read: it may be there, with rules that a command would replace. */
function unseenEnvironment(wanted) {
    const remark = `${wanted.name} could not be read. If it exists, the command for it replaces its protection rules.`;
    return { ...compareEnvironment(wanted, undefined), isNew: false, sees: 'nothing', remarks: [remark] };
}
function protectedAtLeast(old, reviewers, { branch, protectedBranches }) {
    const more = reviewers.filter(({ type, id }) => !old.reviewers.some((each) => each.type === type && each.id === id));
    const all = [...old.reviewers, ...more].slice(0, mostReviewers);
    return {
        ...old,
        // Who has chosen reviewers before has also chosen this: a team of one would be locked out.
        preventSelfReview: old.preventSelfReview || (old.reviewers.length === 0 && all.length > 0),
        reviewers: all,
        // A list of branches that somebody chose is at least as narrow as it was meant to be, and so is "protected branches
        // only", but for one case: while no branch has a rule, GitHub takes jobs of every branch.
        // Source: GitHub documentation, "Deployments and environments", section "Deployment branches and tags".
        branches: old.branches === 'every' || (old.branches === 'protected' && protectedBranches?.length === 0)
            ? { chosen: [branch] }
            : old.branches,
    };
}
function branchRemarks(name, old, { branch, protectedBranches }) {
    if (old === 'every')
        return [];
    if (old === 'protected') {
        if (protectedBranches === undefined)
            return [
                `${name} takes jobs of protected branches, and which these are could not be seen: while there is none, GitHub takes jobs of every branch.`,
            ];
        if (protectedBranches.length === 0)
            return [
                `“Protected branches only” keeps nothing out of ${name} while no branch is protected: GitHub then takes jobs of every branch. Naming ${branch} closes that.`,
            ];
        return protectedBranches.includes(branch)
            ? []
            : [`${name} takes jobs of protected branches, and ${branch} is none of them: its jobs cannot apply.`];
    }
    const { chosen } = old;
    if (chosen === undefined)
        return [`${name} takes jobs of chosen branches, and which these are could not be seen.`];
    if (chosen.length === 0)
        return [`${name} takes jobs of no branch at all: nothing is applied until its settings name ${branch}.`];
    const wide = chosen.filter((pattern) => /^[*/]+$/.test(pattern));
    return wide.length === 0 ? [] : [`${name} takes jobs of every branch whose name fits ${wide.join(' or ')}.`];
}
function namesOf(branches) {
    if (branches === 'every')
        return 'any branch';
    if (branches === 'protected')
        return 'a protected branch';
    return branches.chosen === undefined || branches.chosen.length === 0
        ? 'a chosen branch'
        : branches.chosen.join(' or ');
}
const kindOf = (branches) => (typeof branches === 'string' ? branches : 'chosen');
function sameProtection(one, other) {
    const people = ({ reviewers }) => reviewers.map(({ type, id }) => `${type} ${id}`).join();
    return (one.preventSelfReview === other.preventSelfReview &&
        people(one) === people(other) &&
        kindOf(one.branches) === kindOf(other.branches));
}
/** Whether there is anything to write. */
const hasWork = ({ protection, variables }) => protection !== undefined || variables.length > 0;
/** The part of a change that the token sees the need for. */
function judgedPart(change) {
    const { sees, protection, newBranches, variables } = change;
    if (sees === 'nothing')
        return { ...change, protection: undefined, newBranches: [], variables: [] };
    return { ...change, protection, newBranches, variables: sees === 'all' ? variables : [] };
}
/** Whether something was to be looked at that the token does not see. */
const isUnseen = ({ sees, variables }) => sees === 'nothing' || (sees === 'rules' && variables.length > 0);
/** The rules in GitHub's own words. */
function protectionBody({ waitTimer, preventSelfReview, reviewers, branches }) {
    return {
        wait_timer: waitTimer,
        prevent_self_review: preventSelfReview,
        reviewers: reviewers.map(({ type, id }) => ({ type, id })),
        deployment_branch_policy: branches === 'every'
            ? null
            : { protected_branches: branches === 'protected', custom_branch_policies: branches !== 'protected' },
    };
}
/** Reads an environment; undefined when there is none. @throws RemoteError when GitHub does not let it be read. */
async function readEnvironment(octokit, repository, name) {
    try {
        const { data } = await octokit.rest.repos.getEnvironment({ ...repository, environment_name: name });
        const [variables, branches] = await Promise.all([
            readVariables(octokit, repository, name),
            readBranches(octokit, repository, { name, policy: data.deployment_branch_policy }),
        ]);
        return { protection: { ...protectionOf(data), branches }, variables };
    }
    catch (error) {
        if ((0,client/* isNotFound */.c4)(error))
            return undefined;
        throw error;
    }
}
function protectionOf(answer) {
    const rules = answer.protection_rules ?? [];
    const rule = (type) => rules.find((each) => each.type === type) ?? {};
    const listed = (rule('required_reviewers').reviewers ?? []);
    const wait = rule('wait_timer').wait_timer;
    return {
        waitTimer: typeof wait === 'number' ? wait : 0,
        preventSelfReview: rule('required_reviewers').prevent_self_review === true,
        reviewers: listed.flatMap(({ type, reviewer }) => reviewer?.id === undefined
            ? []
            : [{ type: type === 'Team' ? 'Team' : 'User', id: reviewer.id, name: reviewer.login ?? reviewer.slug ?? '' }]),
    };
}
async function readBranches(octokit, repository, { name: environment_name, policy, }) {
    if (policy === null || policy === undefined)
        return 'every';
    if (policy.protected_branches)
        return 'protected';
    const all = await orUnseen(() => (0,client/* listAll */._w)(octokit.rest.repos.listDeploymentBranchPolicies, { ...repository, environment_name }));
    return { chosen: all?.map(({ name = '' }) => name) };
}
/** Names of the branches that have a protection rule; undefined when the token must not see them. */
async function readProtectedBranches(octokit, repository) {
    const all = await orUnseen(() => (0,client/* listAll */._w)(octokit.rest.repos.listBranches, { ...repository, protected: true }));
    return all?.map(({ name }) => name);
}
/** Undefined when the token must not see them. */
async function readVariables(octokit, repository, name) {
    const place = { ...repository, environment_name: name };
    const all = await orUnseen(() => (0,client/* listAll */._w)(octokit.rest.actions.listEnvironmentVariables, place));
    return all === undefined ? undefined : new Map(all.map((variable) => [variable.name, variable.value]));
}
/** Undefined for what the token must not see; GitHub hides some of it instead of refusing it. */
async function orUnseen(read) {
    try {
        return await read();
    }
    catch (error) {
        if ((0,client/* isForbidden */.US)(error) || (0,client/* isNotFound */.c4)(error))
            return undefined;
        throw error;
    }
}
/** Finds people by login and teams as `ORG/SLUG`. @throws RemoteError for whom GitHub does not know. */
async function findReviewers(octokit, names) {
    return Promise.all(names.map(async (name) => {
        const [org = '', slug] = name.replace(/^@/, '').split('/');
        if (slug === undefined) {
            const { data } = await octokit.rest.users.getByUsername({ username: org });
            return { type: 'User', id: data.id, name: org };
        }
        const { data } = await octokit.rest.teams.getByName({ org, team_slug: slug });
        return { type: 'Team', id: data.id, name: `${org}/${slug}` };
    }));
}
/** Does what a comparison found. @throws RemoteError when the token must not. */
async function writeEnvironment(octokit, repository, change) {
    const place = { ...repository, environment_name: change.name };
    if (change.protection !== undefined) {
        await octokit.rest.repos.createOrUpdateEnvironment({
            ...place,
            // GitHub refuses reviewers and branch rules, even empty ones, where a plan does not include them.
            ...(sameProtection(change.protection, environments_open) ? {} : writable(change.protection)),
        });
    }
    for (const name of change.newBranches)
        await octokit.rest.repos.createDeploymentBranchPolicy({ ...place, name });
    for (const { name, value, isNew } of change.variables) {
        if (isNew)
            await octokit.rest.actions.createEnvironmentVariable({ ...place, name, value });
        else
            await octokit.rest.actions.updateEnvironmentVariable({ ...place, name, value });
    }
}
function writable(protection) {
    const { reviewers, ...rest } = protectionBody(protection);
    return { ...rest, reviewers: [...reviewers] };
}
/** Why environments could not be set, for readers who may change that. */
function whyNot(error) {
    if (!(error instanceof errors/* RemoteError */.Hi))
        throw error;
    if ((0,client/* isForbidden */.US)(error) || (0,client/* isNotFound */.c4)(error) || error.failure.status === 401)
        return 'the token must not: it takes a token of an app or a fine-grained token with `actions: read`, `administration: write` and `environments: write` on this repository, which the token of a job never has';
    return (0,errors/* messageOf */.bD)(error).replace(/\.$/, '');
}

;// CONCATENATED MODULE: ./build/src/azure/trust/github-setup.js

/**
 * The environments that the identities belong to; without variables where there is no identity yet.
 *
 * @param options who may approve applies, and the branch whose jobs apply
 */
function wantedEnvironments({ identities }, ids, options) {
    return identities.map(({ githubEnvironment, name, purpose, roles }) => {
        const clientId = ids.identities.get(name)?.clientId;
        return {
            name: githubEnvironment,
            ...(purpose === 'apply' ? options : { reviewers: [] }),
            variables: clientId === undefined
                ? {}
                : {
                    AZURE_CLIENT_ID: clientId,
                    AZURE_TENANT_ID: ids.tenantId,
                    // Terraform works where the scopes are, which need not be where the identities are.
                    AZURE_SUBSCRIPTION_ID: roles[0]?.scope.split('/')[2] ?? ids.subscriptionId,
                },
        };
    });
}
/** The commands for what a comparison found, for a terminal that is signed in with gh. */
function setupCommands(repository, changes) {
    const lines = changes.flatMap(({ name, protection, newBranches, variables }) => [
        ...(protection === undefined ? [] : environmentCommand(repository, name, protection)),
        ...newBranches.map((branch) => `gh api --method POST repos/${repository}/environments/${name}/deployment-branch-policies --silent -f ${word(`name=${branch}`)}`),
        ...variables.map((each) => `gh variable set ${each.name} --repo ${repository} --env ${name} --body ${word(each.value)}`),
    ]);
    return lines.join('\n');
}
function environmentCommand(repository, name, protection) {
    const command = `gh api --method PUT repos/${repository}/environments/${name}`;
    const { branches, reviewers, waitTimer } = protection;
    if (branches === 'every' && reviewers.length === 0 && waitTimer === 0)
        return [`${command} --silent`];
    return [`${command} --silent --input - <<'JSON'`, JSON.stringify(protectionBody(protection)), 'JSON'];
}
/** A value as one word of a POSIX shell. */
function word(value) {
    return /^[\w.=-]+$/.test(value) ? value : `'${value.replaceAll("'", "'\\''")}'`;
}

// EXTERNAL MODULE: ./build/src/azure/arm.js
var arm = __webpack_require__(95);
;// CONCATENATED MODULE: ./build/src/azure/trust/read.js



/** Reads what is there; it writes nothing. */
async function readTrust(clients, wanted) {
    const group = await (0,arm/* armFind */.a1)(clients.groups.get(wanted.resourceGroup));
    if (group === undefined)
        return { hasGroup: false, sawAllRoles: true, identities: new Map() };
    const found = await Promise.all(wanted.identities.map((identity) => readIdentity(clients, wanted, identity)));
    const there = found.filter((each) => each !== undefined);
    return {
        hasGroup: true,
        sawAllRoles: there.every(({ sawAllRoles }) => sawAllRoles),
        identities: new Map(there.map(({ name, identity }) => [name, identity])),
    };
}
async function readIdentity(clients, { resourceGroup, subscriptionId }, { name, roles: wantedRoles }) {
    const found = await (0,arm/* armFind */.a1)(clients.identities.get(resourceGroup, name));
    if (found === undefined)
        return undefined;
    const { clientId, principalId, location } = found;
    if (clientId === undefined || principalId === undefined)
        throw new Error(`Azure tells neither client nor principal of ${name}`);
    const scopes = wantedRoles.map(({ scope }) => scope);
    const subscriptions = new Set([subscriptionId.toLowerCase(), ...scopes.map(subscriptionIn)]);
    const [credentials, ...readings] = await Promise.all([
        readCredentials(clients, resourceGroup, name),
        ...[...subscriptions].map((id) => readRoles(clients, { subscription: id, scopes: scopes.filter((scope) => subscriptionIn(scope) === id) }, principalId)),
    ]);
    // What is given above a subscription is listed in each, what is given above a scope at each below it.
    const all = readings.flatMap(({ roles }) => roles);
    const roles = [...new Map(all.map((role) => [role.id.toLowerCase(), role])).values()];
    const identity = { clientId, principalId, location, credentials, roles };
    return { name, identity, sawAllRoles: readings.every(({ isWhole }) => isWhole) };
}
/**
 * The other identities of a platform that apply, for environments that are set up one by one. Empty where they must not
 * be seen: they are only warned of.
 *
 * @param name of the platform
 */
async function readNeighbours(clients, wanted, name) {
    const scopes = wanted.identities.flatMap(({ roles }) => roles.map(({ scope }) => scope));
    const subscriptions = [...new Set(scopes.map(subscriptionIn))];
    try {
        const all = await (0,arm/* arm */.J6)(listOf(clients.identities.listByResourceGroup(wanted.resourceGroup)));
        const others = all.flatMap(({ name: identity = '', principalId }) => principalId !== undefined &&
            isApplyIdentity(name, identity) &&
            !wanted.identities.some((each) => sameId(each.name, identity))
            ? [{ identity, principalId }]
            : []);
        return await Promise.all(others.map(async ({ identity, principalId }) => {
            const readings = await Promise.all(subscriptions.map((id) => {
                const inside = scopes.filter((scope) => subscriptionIn(scope) === id);
                return readRoles(clients, { subscription: id, scopes: [...new Set(inside)] }, principalId);
            }));
            return { name: identity, roles: readings.flatMap(({ roles }) => roles) };
        }));
    }
    catch (error) {
        if (error instanceof arm/* ArmRefusal */.pT && (error.status === 403 || error.status === 404))
            return [];
        throw error;
    }
}
async function readCredentials(clients, resourceGroup, identity) {
    const all = await (0,arm/* arm */.J6)(listOf(clients.credentials.list(resourceGroup, identity)));
    return all.map(({ name = '', issuer = '', subject = '', audiences = [] }) => ({ name, issuer, subject, audiences }));
}
/** The roles of a principal in a whole subscription, or where that must not be seen, at and above the scopes in it. */
async function readRoles(clients, { subscription, scopes }, principalId) {
    const assignments = clients.assignments(subscription);
    const options = { filter: `principalId eq '${principalId}'` };
    const own = (all) => ownRoles(all, principalId);
    try {
        return { roles: own(await (0,arm/* arm */.J6)(listOf(assignments.listForSubscription(options)))), isWhole: true };
    }
    catch (error) {
        if (!(error instanceof arm/* ArmRefusal */.pT) || error.status !== 403)
            throw error;
    }
    const listed = await Promise.all(scopes.map((scope) => (0,arm/* arm */.J6)(listOf(assignments.listForScope(scope, options)))));
    return { roles: own(listed.flat()), isWhole: false };
}
function ownRoles(all, principalId) {
    return (all
        // The filter also brings what groups of the principal have, which is not ours to judge.
        .filter((each) => each.principalId?.toLowerCase() === principalId.toLowerCase())
        .map(({ id = '', roleDefinitionId = '', scope = '', condition }) => ({
        id,
        role: roleOfId(roleDefinitionId),
        scope,
        ...(condition ? { condition } : {}),
    })));
}
async function listOf(pages) {
    const items = [];
    for await (const item of pages)
        items.push(item);
    return items;
}

// EXTERNAL MODULE: ./build/src/azure/diagnose/roles.js
var roles = __webpack_require__(8155);
;// CONCATENATED MODULE: ./build/src/azure/trust/refusal.js



const missingScope = new Set([
    'ResourceGroupNotFound',
    'ResourceNotFound',
    'ParentResourceNotFound',
]);
/** A refusal of Resource Manager with its remedy; whatever else went wrong comes back as it is. */
function explainRefusal(error) {
    if (!(error instanceof arm/* ArmRefusal */.pT))
        return error;
    const { code, said, status, message } = error;
    if (missingScope.has(code)) {
        return new errors/* UserError */.yo(`What a role is to be given for does not exist. Create it first (a state container with azure-state-backend), or where Terraform creates the group itself, give the subscription as scope. ${message}`, 'scope-not-found');
    }
    if (code === 'ConditionNotAllowed' || status !== 403)
        return error;
    const { client, principal, action, scope } = (0,roles/* deniedAction */.Ub)(said);
    if (client === undefined || principal === undefined || action === undefined || scope === undefined) {
        return new errors/* UserError */.yo(`The identity that runs this lacks a right. The README of azure-oidc-trust lists them with their reasons. ${message}`, 'missing-right');
    }
    return new errors/* UserError */.yo(`The identity that runs this (client id ${client}, object id ${principal}) may not do ${action} on ${scope}. Give it ${(0,roles/* leastRole */.iJ)(action)} at ${(0,roles/* roleScope */.rw)(action, scope)}; a new role takes some minutes to be known everywhere, and the README of azure-oidc-trust lists all rights with their reasons. ${message}`, 'missing-right');
}

// EXTERNAL MODULE: ./build/src/core/http.js
var http = __webpack_require__(9001);
;// CONCATENATED MODULE: ./build/src/github/oidc-subject.js
/** How GitHub writes the subjects of a repository's tokens, as far as its API tells. */

/** @throws RemoteError when the repository cannot be read. */
async function readRepository(octokit, owner, repo) {
    const { data } = await octokit.rest.repos.get({ owner, repo });
    return {
        owner: data.owner.login,
        repo: data.name,
        ownerId: data.owner.id,
        repoId: data.id,
        visibility: data.visibility ?? (data.private ? 'private' : 'public'),
        defaultBranch: data.default_branch,
    };
}
/**
 * The customisation of a repository, or why it cannot be known: reading it needs `actions: read`, and old GitHub servers
 * have none.
 */
async function readCustomisation(octokit, { owner, repo, ownerId, repoId }) {
    let data;
    try {
        ({ data } = await octokit.rest.actions.getCustomOidcSubClaimForRepo({ owner, repo }));
    }
    catch (error) {
        if (!(error instanceof errors/* RemoteError */.Hi))
            throw error;
        return error;
    }
    const { use_default: isDefault, include_claim_keys: keys = [], sub_claim_prefix: prefix } = data;
    const immutable = data.use_immutable_subject ?? formOf(prefix, `${owner}@${ownerId}/${repo}@${repoId}`);
    return {
        // Without keys of its own the organisation's count, which GitHub lists here; without those, its default.
        ...(isDefault || keys.length === 0 ? {} : { claimKeys: keys }),
        ...(immutable === undefined ? {} : { immutable }),
    };
}
function formOf(prefix, withIds) {
    if (!prefix?.startsWith('repo:'))
        return undefined;
    return prefix.toLowerCase().includes(withIds.toLowerCase());
}

;// CONCATENATED MODULE: ./build/src/azure/trust/repository.js





/** @throws UserError when the form cannot be known, RemoteError when GitHub does not answer. */
async function readSubjects(octokit, { owner, repo }, { audience, form }) {
    const [repository, claims] = await Promise.all([
        findRepository(octokit, owner, repo),
        (0,http/* getIdToken */.p9)(audience).then(azure_claims/* readClaims */.Ip),
    ]);
    if (claims === undefined)
        throw new errors/* UserError */.yo('The token that GitHub gave this job cannot be read.', 'no-id-token');
    const customisation = await readCustomisation(octokit, repository);
    const ids = { repository_id: String(repository.repoId), repository_owner_id: String(repository.ownerId) };
    // A token of another repository says nothing about this one.
    const own = claims.repository_id === ids.repository_id ? claims : undefined;
    return { ...combine(repository, customisation, { own, form }), issuer: claims.iss, ids };
}
async function findRepository(octokit, owner, repo) {
    try {
        return await readRepository(octokit, owner, repo);
    }
    catch (error) {
        if (!(0,client/* isNotFound */.c4)(error))
            throw error;
        throw new errors/* UserError */.yo(`repository: there is no ${owner}/${repo}, or the token must not see it. The token of a job sees its own repository and public ones.`, 'repository-not-found');
    }
}
/** What two sources say about one matter; the token is what Entra ID will see. */
function combine(repository, customisation, { own, form: wanted }) {
    const name = `${repository.owner}/${repository.repo}`;
    const said = customisation instanceof errors/* RemoteError */.Hi ? unread(customisation, own, name) : customisation;
    const ofToken = repository_formOf(own?.sub);
    const ofApi = said.immutable === undefined ? undefined : said.immutable ? 'immutable' : 'name';
    const form = ofToken ?? ofApi;
    if (form === undefined && wanted === 'auto') {
        throw new errors/* UserError */.yo(`subject-form: GitHub does not say how it writes the subjects of ${name}. Run this action in a job of that repository, or give name or immutable: azure-oidc-login shows the subject of a job.`, 'subject-form-unknown');
    }
    const warnings = [
        ...(ofToken !== undefined && ofApi !== undefined && ofToken !== ofApi
            ? [`GitHub's settings say that the subjects of ${name} have the form ${ofApi}, and the token of this job has the form ${ofToken}. What tokens have counts; during a change trust both with subject-form: both.`]
            : []),
        ...(wanted !== 'auto' && wanted !== 'both' && form !== undefined && form !== wanted
            ? [`subject-form: ${wanted} is asked for, and the tokens of ${name} have the form ${form}: its jobs cannot sign in until that changes.`]
            : []),
    ]; // biome-ignore format: two sentences
    const source = wanted !== 'auto'
        ? `How the subjects are written is what subject-form says: ${wanted}.`
        : ofToken === undefined
            ? `GitHub says that the subjects of this repository are written ${written[form ?? 'name']}.`
            : `The token of this very job shows how subjects are written: ${written[form ?? 'name']}.`;
    return { facts: { ...repository, form: form ?? 'name', claimKeys: said.claimKeys }, source, warnings };
}
const written = {
    name: 'with names alone',
    immutable: 'with names and ids',
};
function repository_formOf(subject) {
    const form = subject === undefined ? undefined : (0,azure_claims/* parseSubject */.Ci)(subject)?.form;
    return form === 'custom' ? undefined : form;
}
/** What can be said without the settings: servers that know no customisation have none, and a token shows what is in it. */
function unread(error, own, name) {
    if ((0,client/* isNotFound */.c4)(error))
        return {};
    const subject = own === undefined ? undefined : (0,azure_claims/* parseSubject */.Ci)(own.sub);
    const standard = subject !== undefined && subject.form !== 'custom' && subject.custom.length === 0;
    if (standard && subject.context !== undefined)
        return {};
    throw new errors/* UserError */.yo(`Whether ${name} has a template for its subjects cannot be read (${error.failure.problem}). Give the job actions: read.`, 'subject-form-unknown');
}

;// CONCATENATED MODULE: ./build/src/azure/trust/model.js
/** What a repository's jobs need in Azure, what is there, and what would have to change. */
const purposes = ['plan', 'apply'];

;// CONCATENATED MODULE: ./build/src/azure/trust/subjects.js


/** Entra ID takes no longer one. */
const longestSubject = 600;
/**
 * The subjects to trust for a job of one GitHub environment: one, or two while a repository changes its form.
 *
 * @throws UserError for a template whose subjects are not fixed, or do not tell repositories and environments apart.
 */
function subjectsFor(request) {
    const { facts, wanted, githubEnvironment: environment } = request;
    const { owner, repo, ownerId, repoId, claimKeys } = facts;
    const forms = wanted === 'both' ? ['name', 'immutable'] : wanted === 'auto' ? [facts.form] : [wanted];
    const standard = (0,azure_claims/* expectedSubjects */.ye)({ owner, repo, ownerId, repoId, environment });
    const context = standard.name.slice(`repo:${owner}/${repo}:`.length);
    if (claimKeys === undefined && request.jobWorkflowRef !== undefined)
        throw withoutWorkflow(facts, ['repo', 'context']);
    const subjects = forms.map((form) => {
        const whole = (form === 'immutable' ? standard.immutable : standard.name) ?? standard.name;
        if (claimKeys === undefined)
            return { form, subject: whole };
        const repository = whole.slice(0, -context.length - 1);
        return { form, subject: fromTemplate(claimKeys, { ...request, repository, context }) };
    });
    for (const { subject } of subjects) {
        if (subject.length > longestSubject)
            throw new errors/* UserError */.yo(`The subject ${subject.slice(0, 80)}… has ${subject.length} characters, and Entra ID takes ${longestSubject}. Take claims out of the repository's subject template.`, 'subject-template');
    }
    // A template without the repository's name is the same in both forms.
    return subjects.filter(({ subject }, at) => subjects.findIndex((each) => each.subject === subject) === at);
}
/** Format: GitHub documentation, "Customizing the subject claims for an organization or repository". */
function fromTemplate(keys, values) {
    const { facts, repository, context, jobWorkflowRef, githubEnvironment } = values;
    const fixed = {
        repo: repository,
        context,
        environment: `environment:${encoded(githubEnvironment)}`,
        repository: `repository:${facts.owner}/${facts.repo}`,
        repository_id: `repository_id:${facts.repoId}`,
        repository_owner: `repository_owner:${facts.owner}`,
        repository_owner_id: `repository_owner_id:${facts.ownerId}`,
        repository_visibility: `repository_visibility:${facts.visibility}`,
        ...(jobWorkflowRef === undefined ? {} : { job_workflow_ref: `job_workflow_ref:${encoded(jobWorkflowRef)}` }),
    };
    if (!keys.includes('job_workflow_ref') && jobWorkflowRef !== undefined)
        throw withoutWorkflow(facts, keys);
    if (keys.includes('job_workflow_ref') && jobWorkflowRef === undefined) {
        throw new errors/* UserError */.yo(`job-workflow-ref: the subjects of ${facts.owner}/${facts.repo} name the workflow file of the job, so it has to be known. Give it for both purposes, like plan=OWNER/sluice/.github/workflows/infra-plan.yml@refs/tags/v1.`, 'subject-template');
    }
    const loose = keys.filter((key) => fixed[key] === undefined);
    if (loose.length > 0) {
        throw new errors/* UserError */.yo(`The subjects of ${facts.owner}/${facts.repo} hold ${loose.join(', ')}, which this action cannot know before a job runs, and Entra ID compares subjects letter by letter. Take ${loose.length === 1 ? 'it' : 'them'} out of the template: ${templateCommand(facts, ['repo', 'context'])}`, 'subject-template');
    }
    const bound = (names) => names.some((name) => keys.includes(name));
    if (!bound(['repo', 'repository', 'repository_id']) || !bound(['context', 'environment'])) {
        throw new errors/* UserError */.yo(`The subjects of ${facts.owner}/${facts.repo} are made of ${keys.join(', ')}: they do not tell ${bound(['context', 'environment']) ? 'repositories' : 'environments'} apart, so whoever is trusted for one would be trusted for all. Put the repository and the environment into the template: ${templateCommand(facts, ['repo', 'context'])}`, 'subject-template');
    }
    return keys.map((key) => fixed[key]).join(':');
}
// A colon separates the parts.
const encoded = (value) => value.replaceAll(':', '%3A');
function withoutWorkflow(facts, keys) {
    return new errors/* UserError */.yo(`job-workflow-ref: the subjects of ${facts.owner}/${facts.repo} do not name the workflow file of a job, so Entra ID cannot look at it. Leave the input out, or put it into the template first (every trust in this repository then needs the new subject): ${templateCommand(facts, [...keys, 'job_workflow_ref'])}`, 'subject-template');
}
function templateCommand({ owner, repo }, keys) {
    const fields = keys.map((key) => `-f 'include_claim_keys[]=${key}'`).join(' ');
    return `gh api --method PUT repos/${owner}/${repo}/actions/oidc/customization/sub -F use_default=false ${fields}`;
}
const workflowPattern = /^[\w.-]+\/[\w.-]+\/\.github\/workflows\/[^@\s/]+\.ya?ml@refs\/(heads|tags)\/\S+$|^[\w.-]+\/[\w.-]+\/\.github\/workflows\/[^@\s/]+\.ya?ml@[\da-f]{40}$/; // biome-ignore format: one line
/**
 * The workflow files of the jobs by purpose, out of lines `PURPOSE=FILE@REF`, or one line without a purpose for both.
 *
 * @throws UserError for a line that is neither.
 */
function workflowRefs(lines) {
    const refs = {};
    for (const line of lines) {
        const [, purpose, ref = ''] = /^(?:(plan|apply)=)?(.*)$/.exec(line) ?? [];
        if (!workflowPattern.test(ref)) {
            throw new errors/* UserError */.yo(`job-workflow-ref: "${line.slice(0, 120)}" does not name a workflow file and its ref. Write it like plan=OWNER/sluice/.github/workflows/infra-plan.yml@refs/tags/v1.`);
        }
        const meant = purpose === undefined ? ['plan', 'apply'] : [purpose];
        for (const each of meant) {
            if (refs[each] !== undefined)
                throw new errors/* UserError */.yo(`job-workflow-ref: ${each} is given twice. Keep one line.`);
            refs[each] = ref;
        }
    }
    return refs;
}

;// CONCATENATED MODULE: ./build/src/azure/trust/wanted.js





// Managed identities there take no federated credentials.
// Source: Microsoft Entra documentation, "Important considerations for federated identity credentials".
const withoutFederation = new Set(['malaysiasouth', 'newzealandnorth']);
/**
 * What has to be there for all environments and purposes.
 *
 * @throws UserError for inputs that do not fit together, or that ask for more than jobs should have.
 */
function wantedTrust(inputs) {
    const { environments, facts } = inputs;
    if (withoutFederation.has(inputs.location.toLowerCase().replaceAll(' ', '')))
        throw new errors/* UserError */.yo(`location: managed identities in ${inputs.location} take no federated credentials. Give another region; identities work everywhere.`);
    checkEnvironments(inputs);
    const refs = workflowRefs(inputs.jobWorkflowRef);
    const grants = { plan: rolesOf('plan', inputs), apply: rolesOf('apply', inputs) };
    const identities = environments.flatMap((environment) => purposes.map((purpose) => {
        const githubEnvironment = `${environment}-${purpose}`;
        const jobWorkflowRef = refs[purpose];
        const subjects = subjectsFor({ facts, wanted: inputs.subjectForm, githubEnvironment, jobWorkflowRef });
        return {
            environment,
            purpose,
            githubEnvironment,
            name: identityName(inputs.name, githubEnvironment),
            credentials: subjects.map(({ form, subject }) => ({
                name: credentialName(facts.repo, githubEnvironment, form),
                issuer: inputs.issuer,
                subject,
                audience: inputs.audience,
            })),
            roles: [...atScopes(environment, grants[purpose], inputs), ...atContainer(environment, purpose, inputs)],
        };
    }));
    const { subscriptionId, location } = inputs;
    return {
        subscriptionId,
        location,
        resourceGroup: inputs.resourceGroup ?? `rg-${inputs.name}-identities`,
        identities,
    };
}
const environmentPattern = /^[A-Za-z\d][A-Za-z\d-]{0,30}$/;
function checkEnvironments({ environments, scopes, stateContainers }) {
    if (environments.length === 0)
        throw new errors/* UserError */.yo('environments: none is named. Write them like dev, prod.');
    for (const environment of environments) {
        if (!environmentPattern.test(environment))
            throw new errors/* UserError */.yo(`environments: "${environment.slice(0, 60)}" is part of names in Azure, so it may have letters, digits and dashes only, at most 31.`);
        if (environments.filter((each) => sameId(each, environment)).length > 1)
            throw new errors/* UserError */.yo(`environments: ${environment} is given twice. Keep one.`);
        if (!scopes.has(environment))
            throw new errors/* UserError */.yo(`scopes: has no line for ${environment}. Say which resource group or subscription its jobs work on, like ${environment}=/subscriptions/…/resourceGroups/….`);
    }
    for (const [input, map] of Object.entries({ scopes, 'state-container-ids': stateContainers })) {
        const unknown = [...map.keys()].find((key) => !environments.includes(key));
        if (unknown !== undefined)
            throw new errors/* UserError */.yo(`${input}: ${unknown} is not one of the environments ${environments.join(', ')}.`);
    }
    const containers = [...stateContainers].map(([environment, id]) => ({ environment, id }));
    for (const { environment, id } of containers) {
        const other = containers.find((each) => each.environment !== environment && sameId(each.id, id));
        if (other !== undefined)
            throw new errors/* UserError */.yo(`state-container-ids: ${environment} and ${other.environment} share a container, so the jobs of one could read and destroy the state of the other. Give each environment a container.`);
    }
}
/** What an identity of a purpose gets at the scopes of its environment. */
function rolesOf(purpose, inputs) {
    const { allowOwner } = inputs;
    const asked = (input, names, why) => names.map((name) => {
        const role = findRole(input, name);
        if (isStrong(role, undefined) && !allowOwner)
            throw refused(input, role);
        return { role, why };
    });
    if (purpose === 'plan') {
        const reader = { role: builtInRole('Reader'), why: 'reads what a plan compares with' };
        return distinct([reader, ...asked('plan-roles', inputs.planRoles, 'asked for by `plan-roles`')]);
    }
    const apply = asked('apply-roles', inputs.applyRoles, 'creates and changes what Terraform describes');
    if (inputs.assignableRoles.length === 0)
        return distinct(apply);
    const assignable = inputs.assignableRoles.map((name) => {
        const role = findRole('apply-may-assign-roles', name);
        // Whoever may give these away may give them to itself.
        if (isStrong(role, undefined) && !allowOwner)
            throw refused('apply-may-assign-roles', role);
        return role;
    });
    const condition = onlyRoles(assignable);
    const names = [...new Set(assignable.map(({ name }) => name))].sort().join(', ');
    return distinct([
        ...apply,
        {
            role: builtInRole('Role Based Access Control Administrator'),
            why: `assigns roles that Terraform describes, only ${names}`,
            condition,
        },
    ]);
}
function refused(input, role) {
    const instead = input === 'plan-roles'
        ? 'A plan only reads: leave it out.'
        : 'If Terraform assigns roles, name them in apply-may-assign-roles: the identity may then assign these and no others.';
    return new errors/* UserError */.yo(`${input}: ${role.name} can do everything or give itself whatever it lacks, and any job of the environment could use it. ${instead} allow-owner: true gives it all the same.`, 'owner-refused');
}
/** One grant per role; without a condition it reaches furthest. */
function distinct(grants) {
    return grants.filter(({ role, condition }, at) => {
        const same = grants.findIndex((each) => each.role.id === role.id && (each.condition === undefined || condition !== undefined));
        return same === at;
    });
}
function atScopes(environment, grants, { scopes }) {
    const listed = (scopes.get(environment) ?? '').split(',').map((each) => checkScope('scopes', each.trim()));
    const distinctScopes = listed.filter((scope, at) => listed.findIndex((each) => sameId(each, scope)) === at);
    return distinctScopes.flatMap((scope) => grants.map((grant) => ({ ...grant, scope })));
}
function atContainer(environment, purpose, { stateContainers }) {
    const container = stateContainers.get(environment);
    if (container === undefined)
        return [];
    const why = purpose === 'plan'
        ? 'locks the state while planning: the lock is a lease on the blob, and taking it is a write'
        : 'locks and writes the state';
    return [
        {
            role: builtInRole('Storage Blob Data Contributor'),
            scope: checkContainer('state-container-ids', container),
            why,
        },
    ];
}
/**
 * What is allowed and lets the jobs of one environment reach further than they should. Plain sentences.
 *
 * @param neighbours apply in environments that are set up by other runs
 */
function dangersOf({ identities, subscriptionId, resourceGroup }, neighbours = []) {
    const applies = identities.filter(({ purpose }) => purpose === 'apply');
    const shared = applies.flatMap((one, at) => applies.slice(at + 1).flatMap((other) => {
        const common = one.roles.find(({ scope }) => other.roles.some((role) => covers(scope, role.scope) || covers(role.scope, scope)));
        return common === undefined
            ? []
            : [
                `${one.environment} and ${other.environment} work on ${common.scope} or parts of it, so the jobs of one can change the other. A resource group or subscription of its own keeps each to itself.`,
            ];
    }));
    const near = applies.flatMap(({ githubEnvironment, roles }) => neighbours.flatMap((other) => {
        // A neighbour may read what this environment works on.
        const changing = other.roles.filter(({ role, condition }) => isStrong(role, condition) || roles.some((each) => each.role.id === role.id));
        const common = roles.find(({ scope }) => changing.some((each) => covers(scope, each.scope) || covers(each.scope, scope)));
        return common === undefined
            ? []
            : [
                `${githubEnvironment} and ${other.name} work on ${common.scope} or parts of it, so the jobs of one can change the other. A resource group or subscription of its own keeps each to itself.`,
            ];
    }));
    const own = `/subscriptions/${subscriptionId}/resourceGroups/${resourceGroup}`;
    const reaching = applies.filter(({ roles }) => roles.some(({ scope }) => covers(scope, own)));
    return [
        ...shared,
        ...near,
        ...reaching.map(({ githubEnvironment }) => `The jobs of ${githubEnvironment} may change the identities in ${resourceGroup}, so they could make themselves trusted as any of them. Give resource groups as scopes, or keep the identities in a subscription of their own.`),
    ];
}
/** What readers may have forgotten. Plain sentences. */
function remarksOn({ identities }) {
    return identities
        .filter(({ purpose, roles }) => purpose === 'plan' && !roles.some(({ scope }) => /\/containers\//i.test(scope)))
        .map(({ environment }) => `${environment} has no line in state-container-ids, so its identities get no access to a state.`);
}
const covers = (outer, inner) => `${inner.toLowerCase()}/`.startsWith(`${outer.toLowerCase()}/`);

// EXTERNAL MODULE: ./build/src/core/persist.js
var persist = __webpack_require__(2697);
;// CONCATENATED MODULE: ./build/src/azure/trust/write.js




/** What each identity and each resource says it is for. */
const tagsOf = ({ environment, purpose }) => ({
    Environment: environment,
    Purpose: purpose === 'plan' ? 'TerraformPlan' : 'TerraformApply',
});
/**
 * Does the changes: the group, then identity by identity, within one everything in order, since Azure refuses two writes
 * of credentials at once.
 */
async function writeTrust(clients, { wanted, found, changes, clock = http/* systemClock */.ml, }) {
    const ids = new Map(found.identities);
    const done = [];
    const existed = [];
    let failure;
    const attempt = async (change, work) => {
        const id = await patiently(change, work, clock);
        if (id === undefined)
            done.push(change);
        else
            existed.push({ change, id });
    };
    try {
        const [group] = changes.filter((change) => change.kind === 'create-group');
        if (group !== undefined) {
            await attempt(group, async () => {
                const tags = { Purpose: 'GitHubIdentities' };
                await (0,arm/* arm */.J6)(clients.groups.createOrUpdate(group.name, { location: wanted.location, tags }));
                return undefined;
            });
        }
        const works = wanted.identities.map(async (identity) => {
            for (const change of changes) {
                if (change.kind === 'create-group' || change.identity !== identity.name)
                    continue;
                await attempt(change, () => write(clients, { wanted, identity, ids, change }));
            }
        });
        const failed = (await Promise.allSettled(works)).find((each) => each.status === 'rejected');
        failure = failed?.reason;
    }
    catch (error) {
        failure = error;
    }
    const inOrder = changes.filter((change) => done.includes(change));
    return { identities: ids, done: inOrder, existed, ...(failure === undefined ? {} : { failure }) };
}
/** @returns the id of what was there already, when somebody else was faster. */
async function write(clients, work) {
    const { wanted, identity, ids, change } = work;
    const { resourceGroup, location } = wanted;
    switch (change.kind) {
        case 'create-identity': {
            const parameters = { location, tags: tagsOf(identity) };
            const made = await (0,arm/* arm */.J6)(clients.identities.createOrUpdate(resourceGroup, identity.name, parameters));
            const { clientId, principalId } = made;
            if (clientId === undefined || principalId === undefined)
                throw new Error(`Azure tells neither client nor principal of ${identity.name}`);
            ids.set(identity.name, { clientId, principalId });
            return undefined;
        }
        case 'delete-credential':
            await (0,arm/* arm */.J6)(clients.credentials.delete(resourceGroup, identity.name, change.old.name));
            return undefined;
        case 'replace-credential':
            await (0,arm/* arm */.J6)(clients.credentials.delete(resourceGroup, identity.name, change.old.name));
            await putCredential(clients, resourceGroup, identity.name, change.credential);
            return undefined;
        case 'create-credential':
            await putCredential(clients, resourceGroup, identity.name, change.credential);
            return undefined;
        case 'assign-role': {
            const principalId = ids.get(identity.name)?.principalId ?? '';
            const name = assignmentName(change.role.scope, change.role.role.id, principalId);
            return write_assign(clients, { role: change.role, name, principalId });
        }
        case 'limit-role': {
            const principalId = ids.get(identity.name)?.principalId ?? '';
            const name = change.old.id.slice(change.old.id.lastIndexOf('/') + 1);
            return write_assign(clients, { role: change.role, name, principalId });
        }
    }
}
async function putCredential(clients, group, identity, credential) {
    const { name, issuer, subject, audience } = credential;
    const parameters = { issuer, subject, audiences: [audience] };
    await (0,arm/* arm */.J6)(clients.credentials.createOrUpdate(group, identity, name, parameters));
}
async function write_assign(clients, { role: wanted, name, principalId }) {
    const { role, scope, condition } = wanted;
    const subscription = subscriptionIn(scope);
    const parameters = {
        roleDefinitionId: `/subscriptions/${subscription}/providers/Microsoft.Authorization/roleDefinitions/${role.id}`,
        principalId,
        // Without it Azure looks the principal up in a directory that does not know it yet.
        principalType: 'ServicePrincipal',
        ...(condition === undefined ? {} : { condition, conditionVersion: '2.0' }),
    };
    try {
        await (0,arm/* arm */.J6)(clients.assignments(subscription).create(scope, name, parameters));
        return undefined;
    }
    catch (error) {
        if (!(error instanceof arm/* ArmRefusal */.pT) || error.code !== 'RoleAssignmentExists')
            throw error;
        return conflictingId(error.said) ?? 'unknown';
    }
}
/** The refusal names the assignment that is there, as a GUID without dashes. */
function conflictingId(said) {
    const [, hex] = /\b([\da-f]{32})\b/i.exec(said.replaceAll('-', '')) ?? [];
    return hex?.toLowerCase().replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
/** What a moment heals: something that was made just before is not known everywhere yet. */
const passing = new Set([
    'PrincipalNotFound',
    'ConcurrentFederatedIdentityCredentialsWritesForSingleManagedIdentity',
]);
/** For roles it is the scope that does not exist, and nobody is about to make it. */
const passingForIdentities = new Set([
    'ParentResourceNotFound',
    'ResourceNotFound',
    'ResourceGroupNotFound',
]);
function passes({ code }, { kind }) {
    return passing.has(code) || (passingForIdentities.has(code) && kind !== 'assign-role' && kind !== 'limit-role');
}
const patienceMs = 240_000;
async function patiently(change, work, clock) {
    const { outcome } = await (0,persist/* persist */.Z)(() => (0,persist/* settled */.g)(work()), (each) => {
        if (!('error' in each) || !(each.error instanceof arm/* ArmRefusal */.pT) || !passes(each.error, change))
            return undefined;
        return { patienceMs, says: `Azure Resource Manager: ${each.error.code}` };
    }, { clock });
    if ('error' in outcome)
        throw outcome.error;
    return outcome.value;
}

// EXTERNAL MODULE: ./build/src/core/evidence.js
var evidence = __webpack_require__(724);
// EXTERNAL MODULE: ./build/src/core/log.js
var log = __webpack_require__(5491);
// EXTERNAL MODULE: ./build/src/core/summary.js
var summary = __webpack_require__(1253);
;// CONCATENATED MODULE: ./build/src/actions/azure-oidc-trust/decide.js

/** Who is trusted beside the jobs that the identities are for, after all changes that were made. */
function strangersLeft({ checkOnly, comparison, }) {
    const { changes, strangers } = comparison;
    const isGone = (credential) => changes.some((each) => (each.kind === 'delete-credential' || each.kind === 'replace-credential') && each.old === credential);
    return checkOnly ? strangers : strangers.filter(({ credential }) => !isGone(credential));
}
/** Writing is the purpose, so it passes; a check passes when there is nothing to write, nobody else and nothing too much. */
function decide(outcome) {
    const { checkOnly, comparison, github = [], unseen = 0, stopped } = outcome;
    const { changes, leftovers } = comparison;
    if (stopped !== undefined) {
        const message = `Stopped half-way: ${changes.length} of ${count(stopped, 'change is', 'changes are')} done. The log says why; a rerun does the rest.`;
        return { verdict: 'error', failureReason: 'stopped', message };
    }
    const open = github.filter(hasWork).length;
    const others = strangersLeft(outcome).length;
    const strong = leftovers.roles.filter((role) => role.strong).length;
    const what = [
        ...(changes.length === 0 ? [] : [`${count(changes.length, 'change', 'changes')} in Azure`]),
        ...(open === 0 ? [] : [`${count(open, 'environment', 'environments')} in GitHub`]),
    ].join(' and ');
    const tooMuch = [
        ...(others === 0 ? [] : [`${count(others, 'credential trusts', 'credentials trust')} somebody else.`]),
        ...(strong === 0
            ? []
            : [`${count(strong, 'role is', 'roles are')} more than the jobs need and should be taken away.`]),
    ];
    const say = (...sentences) => [...sentences, ...tooMuch].join(' ');
    if (!checkOnly) {
        const message = say(what === '' ? 'No change: the trust is as described.' : `Done: ${what}.`);
        return { verdict: 'pass', failureReason: '', message };
    }
    const differs = what === '' ? [] : [`It differs: ${what} would be needed.`];
    const fail = (failureReason, message) => ({
        verdict: 'fail',
        failureReason,
        message,
    });
    if (others > 0)
        return fail('trusts-others', [...tooMuch, ...differs].join(' '));
    if (what !== '')
        return fail('differs', say(...differs));
    if (strong > 0)
        return fail('more-than-needed', say('Nothing is missing, but'));
    if (unseen > 0) {
        const message = `Azure is as described. What ${count(unseen, 'environment has', 'environments have')} in GitHub could not be seen.`;
        return { verdict: 'error', failureReason: 'not-visible', message };
    }
    return { verdict: 'pass', failureReason: '', message: 'No change: the trust is as described.' };
}
const count = (number, one, many) => `${number} ${number === 1 ? one : many}`;
/** One change, without anything that readers of an output would have to know of the model. */
function changeRecord(change) {
    const { kind } = change;
    switch (change.kind) {
        case 'create-group':
            return { kind, name: change.name };
        case 'create-identity':
            return { kind, identity: change.identity };
        case 'create-credential':
            return {
                kind,
                identity: change.identity,
                credential: change.credential.name,
                subject: change.credential.subject,
            };
        case 'replace-credential':
            return {
                kind,
                identity: change.identity,
                credential: change.credential.name,
                subject: change.credential.subject,
                old: change.old.subject,
            };
        case 'delete-credential':
            return { kind, identity: change.identity, credential: change.old.name, subject: change.old.subject };
        case 'assign-role':
        case 'limit-role':
            return { kind, identity: change.identity, role: change.role.role.name, scope: change.role.scope };
    }
}
/** One change to an environment of GitHub, in the same list. */
function environmentRecords(change) {
    const { name, isNew, protection, variables } = change;
    return [
        ...(protection === undefined
            ? []
            : [{ kind: isNew ? 'create-environment' : 'protect-environment', environment: name }]),
        ...variables.map((variable) => ({ kind: 'set-variable', environment: name, variable: variable.name })),
    ];
}
/** The identities for the output; ids are empty for those that do not exist. */
function identityRecords(wanted, ids) {
    return wanted.identities.map(({ environment, purpose, githubEnvironment, name, credentials }) => ({
        environment,
        purpose,
        githubEnvironment,
        name,
        clientId: ids.get(name)?.clientId ?? '',
        principalId: ids.get(name)?.principalId ?? '',
        subjects: credentials.map(({ subject }) => subject),
    }));
}

// EXTERNAL MODULE: ./build/src/core/markdown.js
var markdown = __webpack_require__(8400);
;// CONCATENATED MODULE: ./build/src/actions/azure-oidc-trust/render.js


function render(report) {
    const { decision, wanted, comparison, checkOnly } = report;
    const parts = [
        `### Azure trust for ${(0,markdown/* code */.aY)(report.repository)}`,
        (0,markdown/* text */.Qq)(decision.message),
        ...worthALook(report),
        '#### Who may do what',
        rolesTable(wanted.identities),
        '#### Who is trusted',
        trustTable(wanted.identities, report.ids),
        `${(0,markdown/* text */.Qq)(report.subjectSource)} Entra ID compares subjects letter by letter, so a job without the environment gets nothing.`,
        ...changesPart(comparison.changes, checkOnly),
        ...leftoverPart(comparison),
        ...githubPart(report.github),
    ];
    return `${parts.join('\n\n')}\n`;
}
/** The worst first. */
function worthALook({ comparison, strangers, remarks }) {
    const strong = comparison.leftovers.roles.filter((each) => each.strong);
    const parts = [
        ...alarm('Somebody else is trusted, who may do all that the identity may. `prune: true` deletes the credential.', strangers.map(({ identity, credential, who }) => `${(0,markdown/* code */.aY)(identity)} trusts ${(0,markdown/* text */.Qq)(who)}: ${credential.subject === '' ? '' : `${(0,markdown/* code */.aY)(credential.subject)}, `}credential ${(0,markdown/* code */.aY)(credential.name)}`)),
        ...alarm('More than needed: with these roles a job can do everything, or give itself whatever it lacks. Nothing here takes them away.', strong.map(({ identity, role }) => `${(0,markdown/* code */.aY)(identity)} is ${(0,markdown/* text */.Qq)(role.role.name)} of ${(0,markdown/* code */.aY)(place(role.scope))}`)),
        ...(remarks.length === 0 ? [] : [remarks.map((remark) => `- ${(0,markdown/* text */.Qq)(remark)}`).join('\n')]),
    ];
    return parts.length === 0 ? [] : ['#### Worth a look', ...parts];
}
function alarm(sentence, items) {
    if (items.length === 0)
        return [];
    return [['> [!CAUTION]', `> ${sentence}`, '>', ...items.map((item) => `> - ${item}`)].join('\n')];
}
function rolesTable(identities) {
    const rows = identities.flatMap(({ name, githubEnvironment, roles }) => roles.map(({ role, scope, why }) => [
        (0,markdown/* code */.aY)(name),
        (0,markdown/* code */.aY)(githubEnvironment),
        (0,markdown/* text */.Qq)(role.name),
        (0,markdown/* code */.aY)(place(scope)),
        prose(why),
    ]));
    return (0,markdown/* table */.tp)(['Identity', 'Jobs of', 'Role', 'Where', 'It'], rows);
}
/** Texts of ours, in which names of inputs stand in backticks. */
function prose(sentence) {
    const plain = (part) => part.replace(/^( *)(.*?)( *)$/, (_, before, inner, after) => before + (0,markdown/* text */.Qq)(inner) + after);
    return sentence
        .split('`')
        .map((part, at) => (at % 2 === 1 ? (0,markdown/* code */.aY)(part) : plain(part)))
        .join('');
}
function trustTable(identities, ids) {
    const rows = identities.flatMap(({ name, credentials }) => credentials.map(({ subject }) => [(0,markdown/* code */.aY)(name), clientOf(name, ids), (0,markdown/* code */.aY)(subject)]));
    return (0,markdown/* table */.tp)(['Identity', 'Client id', 'Subject'], rows);
}
function clientOf(name, ids) {
    const id = ids.get(name)?.clientId;
    return id === undefined ? 'not there yet' : (0,markdown/* code */.aY)(id);
}
function changesPart(changes, checkOnly) {
    if (changes.length === 0)
        return [];
    const rows = changes.map((change) => {
        const { on, found, wanted } = changeCells(change);
        return [on, found, wanted];
    });
    const shown = (0,markdown/* table */.tp)(['On', checkOnly ? 'Is' : 'Was', checkOnly ? 'Should be' : 'Is now'], rows);
    if (checkOnly)
        return ['#### What differs', shown];
    // Of what is new the tables above have said all but the order; what was there before is seen nowhere else.
    return changes.every(isNew) ? [(0,markdown/* details */.zH)('Each change', shown)] : ['#### What was done', shown];
}
const creations = new Set([
    'create-group',
    'create-identity',
    'create-credential',
    'assign-role',
]);
const isNew = ({ kind }) => creations.has(kind);
function changeCells(change) {
    const missing = 'missing';
    switch (change.kind) {
        case 'create-group':
            return { on: 'resource group', found: missing, wanted: (0,markdown/* code */.aY)(change.name) };
        case 'create-identity':
            return { on: (0,markdown/* code */.aY)(change.identity), found: missing, wanted: 'user-assigned identity' };
        case 'create-credential':
            return { on: (0,markdown/* code */.aY)(change.identity), found: missing, wanted: `trusts ${(0,markdown/* code */.aY)(change.credential.subject)}` };
        case 'replace-credential':
            return {
                on: (0,markdown/* code */.aY)(change.identity),
                found: `${credentialCell(change.old, change.credential, change.old)} (${(0,markdown/* text */.Qq)(change.why)})`,
                wanted: credentialCell(change.credential, change.credential, change.old),
            };
        case 'delete-credential':
            return { on: (0,markdown/* code */.aY)(change.identity), found: `trusts ${(0,markdown/* code */.aY)(change.old.subject)}`, wanted: 'not trusted' };
        case 'assign-role':
            return { on: (0,markdown/* code */.aY)(change.identity), found: missing, wanted: roleCell(change) };
        case 'limit-role':
            return {
                on: (0,markdown/* code */.aY)(change.identity),
                found: `${(0,markdown/* text */.Qq)(change.role.role.name)} ${change.old.condition === undefined ? 'without a condition' : 'with another condition'}`,
                wanted: roleCell(change),
            };
    }
}
/** The part of a credential that was wrong: of the old one, or of the one that takes its place. */
function credentialCell(shown, wanted, old) {
    if (old.subject !== wanted.subject)
        return `trusts ${(0,markdown/* code */.aY)(shown.subject)}`;
    if (old.issuer !== wanted.issuer)
        return `trusts the issuer ${(0,markdown/* code */.aY)(shown.issuer)}`;
    const audiences = 'audiences' in shown ? shown.audiences : [shown.audience];
    return `trusts ${(0,markdown/* code */.aY)(shown.subject)} for ${(0,markdown/* code */.aY)(audiences.join(', '))}`;
}
function roleCell({ role }) {
    const limited = role.condition === undefined ? '' : ', limited by a condition';
    return `${(0,markdown/* text */.Qq)(role.role.name)} at ${(0,markdown/* code */.aY)(place(role.scope))}${limited}`;
}
function leftoverPart({ leftovers }) {
    const credentials = leftovers.credentials.map(({ identity, credential, otherForm }) => [
        (0,markdown/* code */.aY)(identity),
        `trusts ${(0,markdown/* code */.aY)(credential.subject)}`,
        otherForm
            ? 'the other form of the same subject: `prune` takes it away once no job presents it any more'
            : 'its own jobs, misspelt, so nobody can use it: `prune` takes it away',
    ]);
    const roles = leftovers.roles
        .filter((each) => !each.strong)
        .map(({ identity, role }) => [
        (0,markdown/* code */.aY)(identity),
        `${(0,markdown/* text */.Qq)(role.role.name)} at ${(0,markdown/* code */.aY)(place(role.scope))}`,
        'more than needed: take it away unless it is meant',
    ]);
    if (credentials.length + roles.length === 0)
        return [];
    return ['#### Left alone', (0,markdown/* table */.tp)(['Identity', 'Also', 'Why it is shown'], [...credentials, ...roles])];
}
function githubPart(side) {
    const { environments, state, commands } = side;
    const open = environments.filter(hasWork);
    return [
        '#### GitHub',
        ...introOf(side),
        ...(open.length === 0 ? [] : [environmentsTable(environments, state === 'set')]),
        ...(state === 'shown' && commands !== '' ? [(0,markdown/* details */.zH)('Commands', (0,markdown/* fence */.EU)(commands, 'sh'))] : []),
    ];
}
function introOf({ environments, state, reason }) {
    if (!environments.some(hasWork))
        return ['The environments and their variables are as they should be.'];
    if (state === 'set')
        return ['The environments and their variables are set. No rule was weakened.'];
    const unseen = environments.filter(isUnseen).map(({ name, sees }) => [name, sees]);
    const hidden = (what, names) => names.length === 0 ? [] : [`${what} ${names.map(markdown/* code */.aY).join(', ')}`];
    const seen = unseen.filter(([, sees]) => sees === 'rules').map(([name]) => name);
    const unread = unseen.filter(([, sees]) => sees === 'nothing').map(([name]) => name);
    const parts = [...hidden('the variables of', seen), ...hidden('all of', unread)];
    const because = reason === undefined ? '' : `: ${prose(reason)}`;
    return [
        ...(environments.some((each) => hasWork(judgedPart(each))) ? [`To be set in GitHub${because}.`] : []),
        ...(parts.length === 0
            ? []
            : [
                `This token does not see ${parts.join(' and ')}, so whether they are as they should be is not known. It takes a token with ${unread.length === 0 ? '' : '`actions: read` and '}\`environments: read\`.`,
            ]),
    ];
}
function environmentsTable(environments, isSet) {
    const done = isSet ? 'set' : 'to set';
    const rows = environments.map((environment) => {
        const { name, isNew: isMade, protection, variables, sees } = environment;
        const rules = protection === undefined ? 'as it should be' : `${done}: ${rulesOf(environment)}`;
        const names = variables.map((each) => (0,markdown/* code */.aY)(each.name)).join(', ');
        const hidden = 'not seen, needed: ';
        return [
            (0,markdown/* code */.aY)(name),
            sees === 'nothing' ? `${hidden}${rulesOf(environment)}` : `${isMade ? 'new, ' : ''}${rules}`,
            names === '' ? 'as they should be' : `${sees === 'all' ? `${done}: ` : hidden}${names}`,
        ];
    });
    // The variables have the same names everywhere; a first run says them once.
    const [first = []] = rows;
    if (rows.length < 2 || rows.some((row) => row[2] !== first[2]))
        return (0,markdown/* table */.tp)(['Environment', 'Protection', 'Variables'], rows);
    const short = (0,markdown/* table */.tp)(['Environment', 'Protection'], rows.map((row) => row.slice(0, 2)));
    return `${short}\n\nVariables of each: ${first[2]}.`;
}
function rulesOf({ protection }) {
    if (protection === undefined)
        return '';
    const { branches, reviewers, waitTimer } = protection;
    const rules = [
        branchesOf(branches),
        reviewers.length === 0 ? 'no reviewers' : `reviewed by ${reviewers.map(({ name }) => (0,markdown/* text */.Qq)(name)).join(' or ')}`,
        ...(waitTimer > 0 ? [`waits ${waitTimer} minutes`] : []),
    ];
    return rules.join(', ');
}
function branchesOf(branches) {
    if (branches === 'every')
        return 'every branch';
    if (branches === 'protected')
        return 'protected branches only';
    const { chosen } = branches;
    return chosen === undefined || chosen.length === 0 ? 'chosen branches only' : `only ${chosen.map(markdown/* code */.aY).join(', ')}`;
}
/** The end of an ARM id that tells places apart. */
function place(scope) {
    const [, container] = /\/storageAccounts\/([^/]+\/blobServices\/default\/containers\/[^/]+)$/i.exec(scope) ?? [];
    if (container !== undefined)
        return container.replace(/\/blobServices\/default\/containers\//i, '/');
    const [, group] = /\/resourceGroups\/([^/]+)$/i.exec(scope) ?? [];
    if (group !== undefined)
        return group;
    return scope.replace(/^\/subscriptions\//i, 'subscription ');
}

// EXTERNAL MODULE: ./build/src/actions/azure-oidc-trust/spec.js
var spec = __webpack_require__(1963);
;// CONCATENATED MODULE: ./build/src/actions/azure-oidc-trust/main.js


















async function main(inputs) {
    const session = await (0,azure_session/* azureSession */.U)(inputs, process.env);
    const octokit = await githubClient(inputs['github-token']);
    const subjects = await log/* log */.R.group('Read how GitHub writes the subjects', () => readSubjects(octokit, repositoryOf(inputs), { audience: session.cloud.audience, form: inputs['subject-form'] }));
    for (const warning of subjects.warnings)
        log/* log */.R.warning(warning);
    const wanted = wantedTrust(trustInputs(inputs, session, subjects));
    const clients = await trustClients(session);
    const [found, neighbours] = await withRights(() => log/* log */.R.group('Read what is in Azure', () => Promise.all([readTrust(clients, wanted), readNeighbours(clients, wanted, inputs.name)])));
    const dangers = dangersOf(wanted, neighbours);
    for (const danger of dangers)
        log/* log */.R.warning(danger);
    const repository = { name: `${subjects.facts.owner}/${subjects.facts.repo}`, ids: subjects.ids };
    const comparison = compareTrust(wanted, found, { prune: inputs.prune, repository });
    const checkOnly = inputs['check-only'];
    const written = checkOnly
        ? { identities: found.identities, done: [], existed: [] }
        : await log/* log */.R.group('Write to Azure', () => writeTrust(clients, { wanted, found, changes: comparison.changes }));
    for (const { change, id } of written.existed)
        log/* log */.R.info(`${JSON.stringify(changeRecord(change))}: is there already, as ${id}.`);
    const github = await log/* log */.R.group('GitHub', () => githubSide(octokit, { inputs, session, wanted, ids: written.identities, subjects }));
    return finish({ inputs, wanted, dangers, found, comparison, written, github, subjects });
}
function repositoryOf({ repository }) {
    const [owner = '', repo = ''] = (repository ?? process.env.GITHUB_REPOSITORY ?? '').split('/');
    if (repo === '')
        throw new errors/* UserError */.yo('repository: is not given and GITHUB_REPOSITORY is not set. Write it like acme/infra.');
    return { owner, repo };
}
async function githubClient(token) {
    if (token === undefined)
        throw new errors/* UserError */.yo('github-token: is empty. Give the token of the job, `${{ github.token }}`.', 'no-token');
    return (0,client/* createOctokit */.Qi)(token, process.env.GITHUB_API_URL ? { apiUrl: process.env.GITHUB_API_URL } : {});
}
function trustInputs(inputs, { cloud, subscriptionId }, subjects) {
    const separated = (lines) => lines
        .flatMap((line) => line.split(','))
        .map((each) => each.trim())
        .filter((each) => each !== '');
    return {
        subscriptionId,
        name: inputs.name,
        resourceGroup: inputs['resource-group'],
        location: inputs.location,
        environments: separated(inputs.environments),
        scopes: inputs.scopes,
        stateContainers: inputs['state-container-ids'],
        planRoles: inputs['plan-roles'],
        applyRoles: inputs['apply-roles'],
        assignableRoles: inputs['apply-may-assign-roles'],
        allowOwner: inputs['allow-owner'],
        facts: subjects.facts,
        subjectForm: inputs['subject-form'],
        jobWorkflowRef: inputs['job-workflow-ref'],
        issuer: subjects.issuer,
        audience: cloud.audience,
    };
}
/** A refusal for lack of a role says which one helps, and where. */
async function withRights(work) {
    try {
        return await work();
    }
    catch (error) {
        throw explainRefusal(error);
    }
}
/** Sets GitHub's side or says why not; it never fails the step. */
async function githubSide(octokit, work) {
    const { inputs, session, wanted, ids, subjects } = work;
    const place = { owner: subjects.facts.owner, repo: subjects.facts.repo };
    const problems = [];
    const reviewers = await orElse([], problems, () => findReviewers(octokit, inputs.reviewers));
    const { tenantId, subscriptionId } = session;
    const environments = wantedEnvironments(wanted, { tenantId, subscriptionId, identities: ids }, { reviewers, branch: subjects.facts.defaultBranch });
    const changes = await compareWithGitHub(octokit, place, environments);
    const commands = setupCommands(`${place.owner}/${place.repo}`, changes);
    const shown = (reason) => ({
        environments: changes,
        state: 'shown',
        commands,
        written: false,
        ...(reason === undefined ? {} : { reason }),
    });
    if (inputs['check-only'])
        return shown();
    if (!inputs['configure-github'])
        return shown('`configure-github` is not set');
    if (problems[0] !== undefined)
        return degraded(shown, problems[0]);
    // Rules are replaced together, so what cannot be read would be weakened.
    const unread = changes.filter(({ sees }) => sees === 'nothing').map(({ name }) => name);
    if (unread.length > 0)
        return degraded(shown, `${unread.join(', ')} could not be read, which takes a token with \`actions: read\``);
    try {
        for (const change of changes)
            await writeEnvironment(octokit, place, change);
        return { environments: changes, state: 'set', commands: '', written: changes.some(hasWork) };
    }
    catch (error) {
        return degraded(shown, whyNot(error));
    }
}
function degraded(shown, reason) {
    log/* log */.R.warning(`GitHub's environments are not set: ${reason}. The commands are in the job summary.`);
    return shown(reason);
}
async function orElse(fallback, problems, work) {
    try {
        return await work();
    }
    catch (error) {
        problems.push(whyNot(error));
        return fallback;
    }
}
async function compareWithGitHub(octokit, place, environments) {
    const found = await Promise.all(environments.map(({ name }) => readOrSay(() => readEnvironment(octokit, place, name))));
    const asksRules = found.some((each, at) => each !== main_unread && each?.protection.branches === 'protected' && environments[at]?.branch !== undefined); // biome-ignore format: one line
    const rules = asksRules ? await readOrSay(() => readProtectedBranches(octokit, place)) : undefined;
    return environments.map((wanted, at) => {
        const there = found[at];
        return there === main_unread
            ? unseenEnvironment(wanted)
            : compareEnvironment(wanted, there, rules === main_unread ? undefined : rules);
    });
}
const main_unread = Symbol('what GitHub does not let be read');
async function readOrSay(read) {
    try {
        return await read();
    }
    catch (error) {
        if (!(error instanceof errors/* RemoteError */.Hi))
            throw error;
        log/* log */.R.info((0,errors/* messageOf */.bD)(error));
        return main_unread;
    }
}
async function finish(ending) {
    const { inputs, wanted, dangers, found, comparison, written, github, subjects } = ending;
    const checkOnly = inputs['check-only'];
    const asked = inputs['configure-github'] ? github.environments : undefined;
    const done = checkOnly ? comparison : { ...comparison, changes: written.done };
    // A check judges what it sees and no more.
    const set = checkOnly ? asked?.map(judgedPart) : github.state === 'set' ? asked : undefined;
    const unseen = checkOnly ? asked?.filter(isUnseen).length : 0;
    const strangers = strangersLeft({ checkOnly, comparison: done });
    const stopped = written.failure === undefined ? undefined : comparison.changes.length;
    const decision = decide({ checkOnly, comparison: done, github: set, unseen, stopped });
    const ids = written.identities;
    const report = {
        decision,
        checkOnly,
        repository: `${subjects.facts.owner}/${subjects.facts.repo}`,
        wanted,
        ids,
        comparison: done,
        strangers,
        subjectSource: subjects.source,
        remarks: [
            ...dangers,
            ...remarksOn(wanted),
            ...(found.sawAllRoles
                ? []
                : [
                    'Roles were looked for where the identities work, not in the whole subscriptions: the identity that runs this may not read those.',
                ]),
            ...github.environments.flatMap(({ remarks }) => remarks),
        ],
        github,
    };
    await (0,summary/* appendSummary */.f)(render(report));
    for (const { identity, credential, who } of strangers)
        log/* log */.R.warning(`${identity} trusts ${who} (credential ${credential.name}, subject ${credential.subject}), who may do all that it may. prune: true deletes the credential.`);
    for (const { identity, role } of comparison.leftovers.roles.filter((each) => each.strong))
        log/* log */.R.warning(`${identity} is ${role.role.name} of ${role.scope}: more than its jobs need. Take it away.`);
    const changes = [...done.changes.map(changeRecord), ...(set ?? []).flatMap(environmentRecords)];
    const identities = identityRecords(wanted, ids);
    // What was done before a failure is told all the same.
    if (written.failure !== undefined)
        throw explainRefusal(written.failure);
    const judged = { verdict: decision.verdict, failureReason: decision.failureReason };
    return {
        ...judged,
        message: decision.message,
        outputs: {
            changed: checkOnly
                ? 0
                : written.done.length + (github.written ? (set ?? []).flatMap(environmentRecords).length : 0),
            changes,
            identities,
            'github-setup': github.commands,
            'evidence-path': (0,evidence/* writeEvidence */.n)({
                action: spec/* spec */.I.name,
                ...judged,
                result: {
                    identities,
                    changes,
                    roles: rolesRecord(wanted),
                    strangers: strangersRecord(strangers),
                    leftovers: leftoversRecord(comparison),
                },
            }),
        },
    };
}
function rolesRecord({ identities }) {
    return identities.flatMap(({ name, roles }) => roles.map(({ role, scope, condition }) => ({
        identity: name,
        role: role.name,
        scope,
        ...(condition === undefined ? {} : { condition }),
    })));
}
function strangersRecord(strangers) {
    return strangers.map(({ identity, credential: { name, issuer, subject } }) => ({ identity, name, issuer, subject }));
}
function leftoversRecord({ leftovers }) {
    return {
        credentials: leftovers.credentials.map(({ identity, credential }) => ({ identity, subject: credential.subject })),
        roles: leftovers.roles.map(({ identity, role, strong }) => ({
            identity,
            role: role.role.name,
            scope: role.scope,
            strong,
        })),
    };
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


/***/ }),

/***/ 6330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EQ: () => (/* binding */ repeatable),
/* harmony export */   Qi: () => (/* binding */ createOctokit),
/* harmony export */   US: () => (/* binding */ isForbidden),
/* harmony export */   _w: () => (/* binding */ listAll),
/* harmony export */   c4: () => (/* binding */ isNotFound)
/* harmony export */ });
/* harmony import */ var _actions_http_client_engine__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9082);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3026);
/* harmony import */ var _core_http_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9001);



const service = 'GitHub';
/** An Octokit on our transport: answers are whole, limits are waited for, and every failure is a RemoteError. */
async function createOctokit(token, options = {}) {
    const { apiUrl, ...tuning } = options;
    const { getOctokit } = await __webpack_require__.e(/* import() */ 413).then(__webpack_require__.bind(__webpack_require__, 2413));
    const octokit = getOctokit(token, {
        userAgent: _core_http_js__WEBPACK_IMPORTED_MODULE_2__/* .userAgent */ .N1,
        ...(apiUrl === undefined ? {} : { baseUrl: apiUrl }),
        request: { fetch: transport(tuning) },
    });
    octokit.hook.error('request', (error) => {
        throw error.cause instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RemoteError */ .Hi ? error.cause : error;
    });
    return octokit;
}
/**
 * Parameters for one POST or PATCH that may be sent twice without harm, so that it is tried again when its outcome is
 * unknown: `octokit.rest.issues.updateComment({ …, ...repeatable() })`.
 */
function repeatable(options = {}) {
    return { request: { fetch: transport(options, true) } };
}
/**
 * What Octokit needs of `fetch` and no more: the first use of the global Response costs more time than all the rest of a
 * small action.
 */
function transport(tuning, repeat) {
    return async (url, request) => {
        const { signal, body, redirect } = request;
        const reads = isQuery(url, body);
        const about = { service, request: (0,_core_http_js__WEBPACK_IMPORTED_MODULE_2__/* .requestName */ .ZK)(request.method, url), reads };
        const idempotent = repeat ?? (reads ? true : undefined);
        try {
            const response = await (0,_actions_http_client_engine__WEBPACK_IMPORTED_MODULE_0__/* .send */ .tN)({
                method: request.method,
                url,
                headers: request.headers,
                ...(body === undefined ? {} : { body }),
                ...(redirect === undefined ? {} : { redirect }),
                ...(signal === undefined ? {} : { signal }),
                ...(idempotent === undefined ? {} : { idempotent }),
            }, {
                onRetry: (0,_core_http_js__WEBPACK_IMPORTED_MODULE_2__/* .logRetry */ .zD)(about),
                ...tuning,
                check: (answer) => problemWith(answer, url, request.headers.accept ?? ''),
            });
            // GraphQL has its limits in answers with status 200.
            if (response.status >= 400 || response.retryAt !== undefined)
                throw (0,_core_http_js__WEBPACK_IMPORTED_MODULE_2__/* .refusal */ .x5)(about, response);
            return lightResponse(response);
        }
        catch (error) {
            throw error instanceof _actions_http_client_engine__WEBPACK_IMPORTED_MODULE_0__/* .HttpFailure */ .HR ? (0,_core_http_js__WEBPACK_IMPORTED_MODULE_2__/* .unanswered */ .bj)(about, error) : error;
        }
    };
}
/** A GraphQL query reads and may be repeated; a mutation may not. */
function isQuery(url, body) {
    return isGraphql(url) && typeof body === 'string' && !/"query":"\s*(\\n\s*)*mutation\b/.test(body);
}
/** GitHub's API never answers a page: what does is a proxy or a failure in front of it. */
function problemWith(response, url, accept) {
    if (!(0,_core_http_js__WEBPACK_IMPORTED_MODULE_2__/* .isSuccess */ .oJ)(response.status))
        return undefined;
    if (!accept.includes('json'))
        return (0,_core_http_js__WEBPACK_IMPORTED_MODULE_2__/* .problemWithEnd */ .Z8)(response);
    const type = (0,_core_http_js__WEBPACK_IMPORTED_MODULE_2__/* .contentType */ .IM)(response.headers);
    if (response.body.length === 0) {
        // Of the successes only 200 promises something; a raw file may be empty.
        return response.status === 200 && !accept.includes('raw') ? 'the answer is empty instead of JSON' : undefined;
    }
    if (type === 'text/html' || type === '')
        return `the answer is ${type || 'of no stated type'} instead of JSON`;
    // GitHub calls a raw file, whatever it holds, application/vnd.github.raw+json.
    if (!(0,_core_http_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonType */ .vs)(type) || type.includes('raw'))
        return (0,_core_http_js__WEBPACK_IMPORTED_MODULE_2__/* .problemWithEnd */ .Z8)(response);
    try {
        const value = JSON.parse(response.body.toString());
        return isGraphql(url) ? problemWithGraphql(value) : undefined;
    }
    catch {
        return 'the answer is not valid JSON';
    }
}
/** GraphQL specification, section 7.1: an answer has data, errors or both. Without either, "nothing" would be believed. */
function problemWithGraphql(value) {
    const { data, errors } = (value ?? {});
    const hasErrors = Array.isArray(errors) && errors.length > 0;
    return hasErrors || (typeof data === 'object' && data !== null)
        ? undefined
        : 'the answer holds neither data nor errors';
}
function isGraphql(url) {
    return new URL(url).pathname.endsWith('/graphql');
}
function lightResponse({ status, statusText, url, headers, body }) {
    return {
        status,
        statusText,
        url,
        ok: (0,_core_http_js__WEBPACK_IMPORTED_MODULE_2__/* .isSuccess */ .oJ)(status),
        headers: new Map(Object.entries(headers).map(([name, value]) => [name, [value].flat().join(', ')])),
        text: async () => body.toString(),
        arrayBuffer: async () => body.buffer.slice(body.byteOffset, body.byteOffset + body.byteLength),
    };
}
const pageSize = 100;
const mostPages = 100;
/** A list may change while it is read; its count then differs, and it is read again. */
const mostReadings = 3;
/**
 * All items of a list, or an error: never a part, and never an empty list because an answer was unusable.
 * `await listAll(octokit.rest.issues.listComments, { owner, repo, issue_number })`
 */
async function listAll(method, parameters) {
    for (let reading = 1;; reading += 1) {
        const { items, total, request } = await readPages(method, parameters);
        if (total === undefined || total === items.length)
            return items;
        if (reading === mostReadings) {
            throw unusable(request, `the list says it has ${total} items, and its pages hold ${items.length}`, reading);
        }
    }
}
async function readPages(method, parameters) {
    const items = [];
    let query = { per_page: pageSize };
    for (let pages = 1;; pages += 1) {
        const { data, headers, url } = await method({ ...parameters, ...query });
        const request = (0,_core_http_js__WEBPACK_IMPORTED_MODULE_2__/* .requestName */ .ZK)('GET', url);
        const page = itemsOf(data);
        if (page === undefined)
            throw unusable(request, 'the answer is not a list');
        items.push(...page);
        const next = nextQuery(headers.link);
        if (next === undefined)
            return { items, total: totalOf(data), request };
        if (pages === mostPages)
            throw unusable(request, `the list has more than ${mostPages * pageSize} items`);
        query = next;
    }
}
function itemsOf(data) {
    if (Array.isArray(data))
        return data;
    if (typeof data !== 'object' || data === null || totalOf(data) === undefined)
        return undefined;
    // The search API gives up after a while and says so.
    if ('incomplete_results' in data && data.incomplete_results === true)
        return undefined;
    const lists = Object.values(data).filter((value) => Array.isArray(value));
    return lists.length === 1 ? lists[0] : undefined;
}
function totalOf(data) {
    if (typeof data !== 'object' || data === null || !('total_count' in data))
        return undefined;
    return typeof data.total_count === 'number' ? data.total_count : undefined;
}
/** The query of the next page: RFC 8288, as GitHub writes it; some lists count pages, others hand out cursors. */
function nextQuery(link) {
    const next = link?.match(/<([^<>]*)>\s*;[^,]*\brel="?next"?/)?.[1];
    return next === undefined ? undefined : Object.fromEntries(new URL(next).searchParams);
}
function unusable(request, problem, attempts = 1) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RemoteError */ .Hi({ service, request, attempts, problem }, 'unexpected-response');
}
/** GitHub refused for lack of a permission; a rate limit, which has the same status, is not meant. */
function isForbidden(error) {
    return error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RemoteError */ .Hi && error.failure.status === 403 && error.reason === 'forbidden';
}
function isNotFound(error) {
    return error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RemoteError */ .Hi && error.failure.status === 404;
}


/***/ })

};
