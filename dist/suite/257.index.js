export const id = 257;
export const ids = [257];
export const modules = {

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

/***/ 6257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diagnose: () => (/* binding */ diagnose)
});

// EXTERNAL MODULE: ./build/src/core/markdown.js
var markdown = __webpack_require__(8400);
// EXTERNAL MODULE: ./build/src/azure/diagnose/commands.js
var commands = __webpack_require__(6690);
// EXTERNAL MODULE: ./build/src/azure/diagnose/roles.js
var roles = __webpack_require__(8155);
// EXTERNAL MODULE: ./build/src/azure/diagnose/said.js
var diagnose_said = __webpack_require__(5161);
// EXTERNAL MODULE: ./build/src/azure/claims.js
var azure_claims = __webpack_require__(1288);
;// CONCATENATED MODULE: ./build/src/azure/diagnose/subject.js




/** Entra ID knows the identity, but none of its federated credentials says what the token of the job says. */
const considerations = 'https://learn.microsoft.com/entra/workload-id/workload-identity-federation-considerations';
const subjectClaims = 'https://docs.github.com/actions/reference/security/oidc';
const caseSensitive = 'https://learn.microsoft.com/entra/identity-platform/reference-breaking-changes#august-2024';
const githubIssuer = 'https://token.actions.githubusercontent.com';
/** What was presented: from the token itself, else as Entra ID repeats it. */
function presented({ context: { claims, audience }, said }) {
    const subject = claims?.sub ??
        (0,diagnose_said/* valueIn */.xm)(said, /assertion subject:? '([^'\r\n]{1,600})'/i) ??
        (0,diagnose_said/* quotedValues */.TO)(said).find((value) => value.startsWith('repo:'));
    return {
        subject,
        issuer: claims?.iss ?? (0,diagnose_said/* valueIn */.xm)(said, /assertion issuer:? '([^'\r\n]{1,600})'/i) ?? githubIssuer,
        audience: claims?.aud ?? (0,diagnose_said/* valueIn */.xm)(said, /assertion audience:? '([^'\r\n]{1,600})'/i) ?? audience,
    };
}
/** AADSTS700213: no federated credential has the subject. */
function subjectMismatch(given) {
    const { context } = given;
    const { subject } = presented(given);
    if (otherEnvironment(context))
        return environmentMismatch(given);
    return {
        reason: 'subject-mismatch',
        title: 'No federated credential of this identity has the subject of this job',
        cause: `Entra ID compares subjects letter by letter. ${likelyCause(context, subject)}`,
        steps: [...environmentStep(context, subject), ...registerSteps(given), compareStep(context), waitStep(context)],
        facts: subjectFacts(given),
        remedy: needsEnvironment(context, subject)
            ? 'Name the environment in the job, or register this subject.'
            : 'Register this subject with the identity.',
        links: [
            ['Subjects of GitHub', subjectClaims],
            ['Federated credentials', considerations],
        ],
    };
}
/**
 * The job runs in another environment than it should. Its subject must not be registered with an identity that is meant
 * for the other one.
 */
function environmentMismatch(given) {
    const { context } = given;
    const [found = '', expected = ''] = [context.claims?.environment, context.environment];
    return {
        reason: 'subject-mismatch',
        title: 'The job runs in another environment than its identity is made for',
        cause: `The job runs in the environment ${(0,markdown/* code */.aY)(found)}, ${(0,markdown/* code */.aY)(expected)} was expected, and the identity has no federated credential for ${(0,markdown/* code */.aY)(found)}.`,
        steps: [
            {
                text: `If the job belongs to ${(0,markdown/* code */.aY)(expected)}, name that environment.`,
                blocks: [{ language: 'yaml', body: `environment: ${environmentName(context)}` }],
            },
            {
                text: `If it belongs to ${(0,markdown/* code */.aY)(found)}, use the identity of that environment: its variable AZURE_CLIENT_ID says which. Do not register this subject with an identity of ${(0,markdown/* code */.aY)(expected)}.`,
            },
        ],
        facts: subjectFacts(given),
        remedy: 'Name the right environment, or use the identity of this one.',
        links: [['Federated credentials', considerations]],
    };
}
/** AADSTS7002138: a subject that differs only in capital letters. */
function subjectCase(given) {
    const { context } = given;
    const { subject = '' } = presented(given);
    const known = knownSubject(context, subject, given.said);
    const capitals = [...subject].some(isCapital);
    return {
        reason: 'subject-case',
        title: 'The registered subject is written in other capital letters than that of this job',
        cause: known === undefined && !capitals
            ? 'Entra ID compares subjects letter by letter. The presented subject has no capital letter, so the registered one has at least one.'
            : 'Entra ID compares subjects letter by letter, upper and lower case included.',
        steps: [
            ...(known === undefined && !capitals
                ? []
                : [
                    {
                        text: known === undefined
                            ? 'Look at the capital letters first; they are marked.'
                            : 'See where the two differ.',
                        blocks: [{ language: 'text', body: comparison(subject, known) }],
                    },
                ]),
            {
                text: `List the credentials, ${(0,commands/* signedIn */.il)(context)}, and look for the subject in other letters.`,
                blocks: (0,commands/* listCredentials */.Jc)(context),
            },
            {
                text: 'In the same terminal, delete that credential, with its name instead of `OLD_NAME`. Editing it is not enough: Entra ID may go on comparing with the old letters.',
                blocks: (0,commands/* deleteCredential */.h9)(context),
            },
            ...registerSteps(given, 'Create it anew, in the letters of this job.', true),
        ],
        facts: subjectFacts(given),
        remedy: 'Delete the credential and create it anew with exactly this subject.',
        links: [['Why case counts', caseSensitive]],
    };
}
/** AADSTS70021: issuer, subject and audience in one; also what a new credential gives in its first minutes. */
function noMatch(given) {
    const { context } = given;
    return {
        reason: 'no-matching-credential',
        title: 'No federated credential of this identity matches the token of this job',
        cause: 'Issuer, subject or audience differ from what is registered, or the credential is only some minutes old and not known everywhere yet.',
        steps: [waitStep(context), compareStep(context), ...registerSteps(given)],
        facts: subjectFacts(given),
        remedy: 'Wait some minutes if the credential is new, else register this subject.',
        links: [['Federated credentials', considerations]],
    };
}
/** AADSTS70025: the identity has no federated credential at all. */
function noCredential(given) {
    const { context, said } = given;
    const name = (0,diagnose_said/* valueIn */.xm)(said, /client '([^'\r\n]{1,200})'/i);
    return {
        reason: 'no-federated-credential',
        title: 'The identity has no federated credential',
        cause: `The identity ${(0,markdown/* code */.aY)(name ?? context.clientId)} exists and trusts nobody yet. Often the client id is that of another application, or the object id stands where the client id belongs.`,
        steps: [
            ...registerSteps(given, `If the client id is right, register the subject of this job, ${(0,commands/* signedIn */.il)(context)}.`),
            {
                text: 'If there is such a credential, it belongs to another identity. See what this one has.',
                blocks: (0,commands/* listCredentials */.Jc)(context),
                folded: true,
            },
            waitStep(context),
        ],
        facts: subjectFacts(given),
        remedy: 'Register this subject with the identity, or correct the client id.',
        links: [['Federated credentials', considerations]],
    };
}
/** What registering a subject means, where that is more than one environment. */
const cautions = {
    environment: '',
    ref: ' Whoever can push there can then use the identity, so do this only for one that may not change anything; GitHub protects environments, and not what a branch runs.',
    'pull-request': ' Each pull request of the repository can then use the identity, so it must not be able to change anything.',
};
/** The steps that register the presented subject. */
function registerSteps(given, text, again = false) {
    const { context } = given;
    const { subject, issuer, audience } = presented(given);
    if (subject === undefined)
        return [commands/* notPasteable */.Fm];
    const blocks = (0,commands/* createCredential */.GO)(context, { subject, issuer, audience }, again);
    if (blocks.every(({ body }) => body === undefined))
        return [commands/* notPasteable */.Fm];
    const careful = cautions[(0,azure_claims/* parseSubject */.Ci)(subject)?.context?.kind ?? 'environment'];
    return [
        {
            text: `${text ?? `Register the subject of this job, ${(0,commands/* signedIn */.il)(context)}, or let \`azure-oidc-trust\` do it.`}${careful}`,
            blocks,
        },
    ];
}
function subjectFacts(given) {
    const { claims } = given.context;
    const form = (0,azure_claims/* parseSubject */.Ci)(claims?.sub ?? '')?.form;
    return [
        ['Presented subject', presented(given).subject],
        [form === 'immutable' ? 'Same without ids' : 'Same with ids', claims === undefined ? undefined : (0,azure_claims/* otherForm */.j6)(claims)],
    ];
}
const needsEnvironment = ({ claims }, subject = '') => claims !== undefined && claims.environment === undefined && (0,azure_claims/* parseSubject */.Ci)(subject)?.context?.kind !== 'environment';
function likelyCause(context, subject) {
    if (subject === undefined)
        return 'What the job presented could not be read.';
    const parts = (0,azure_claims/* parseSubject */.Ci)(subject);
    if (needsEnvironment(context, subject)) {
        const where = parts?.context?.kind === 'pull-request' ? 'in `pull_request`' : 'in the branch or tag';
        return `This job names no ${(0,markdown/* code */.aY)('environment:')}, so its subject ends ${where}; a credential for an environment does not match.`;
    }
    if (parts?.form === 'custom' || (parts?.custom.length ?? 0) > 0) {
        return 'The subject follows a template of the repository or its organisation, so the usual form does not match.';
    }
    return parts?.form === 'immutable'
        ? 'The subject holds the ids of owner and repository, as GitHub writes it for repositories made, renamed or moved since mid-2026; the credential was probably registered without ids.'
        : 'The subject has no ids of owner and repository; a credential with ids (`repo:OWNER@ID/NAME@ID:…`), another environment or another branch does not match.';
}
function environmentStep(context, subject) {
    if (!needsEnvironment(context, subject))
        return [];
    return [
        {
            text: 'Name the environment whose credential is registered, in the job that signs in.',
            blocks: [{ language: 'yaml', body: `environment: ${environmentName(context)}` }],
        },
    ];
}
// A name that YAML could read otherwise is left to the reader.
const environmentName = ({ environment = '' }) => /^[A-Za-z][\w-]*$/.test(environment) ? environment : 'ENVIRONMENT';
const compareStep = (context) => ({
    text: 'Compare with what is registered. Names, letters, ids and slashes all count; there are no wildcards. If another identity has the subject, `client-id` is that of another environment.',
    blocks: (0,commands/* listCredentials */.Jc)(context),
    folded: true,
});
const waitStep = ({ waitedMs, attempts }) => ({
    text: `A credential made in the last minutes is not known everywhere yet (${tried(attempts, waitedMs)}). Run the job again, or raise \`propagation-wait\`.`,
});
function tried(attempts, waitedMs) {
    return attempts <= 1 ? 'tried once' : `tried ${attempts} times in ${Math.round(waitedMs / 1000)} s`;
}
// In other letters it is the same environment to GitHub, and another subject to Entra ID.
function otherEnvironment({ environment, claims }) {
    if (environment === undefined || environment === '' || claims?.environment === undefined)
        return false;
    return environment.toLowerCase() !== claims.environment.toLowerCase();
}
/** A subject that says the same in other letters: registered, named by Entra ID, or as the workflow writes the names. */
function knownSubject(context, subject, said) {
    const differs = (other) => other !== subject && other.toLowerCase() === subject.toLowerCase();
    const found = [...(context.registeredSubjects ?? []), ...(0,diagnose_said/* quotedValues */.TO)(said)].find(differs);
    if (found !== undefined)
        return ['registered', found];
    const { environment } = context;
    const written = environment === undefined
        ? subject
        : subject.replace(/(:environment:)[^:]*/, (_, key) => `${key}${environment}`);
    const [owner, repository] = context.repository.split('/');
    const named = written.replace(/^repo:[^/@:]+(@\d+)?\/[^@:]+/, (_, id) => `repo:${owner}${id ?? ''}/${repository}`);
    return differs(named) ? ['as written', named] : undefined;
}
const isCapital = (letter) => letter !== letter.toLowerCase();
/** The two subjects, one above the other, with a mark under each letter that differs; or the capitals of the one. */
function comparison(subject, known) {
    const [label, other] = known ?? ['', ''];
    const width = Math.max('presented'.length, label.length) + 2;
    const ours = [...(0,markdown/* visible */.RK)(subject)];
    const theirs = [...(0,markdown/* visible */.RK)(other)];
    const isMarked = (letter, at) => (known === undefined ? isCapital(letter) : letter !== theirs[at]);
    const marks = ours.map((letter, at) => (isMarked(letter, at) ? '^' : ' ')).join('');
    return [
        `${'presented'.padEnd(width)}${ours.join('')}`,
        ...(known === undefined ? [] : [`${label.padEnd(width)}${theirs.join('')}`]),
        `${' '.repeat(width)}${marks}`.trimEnd(),
    ]
        .filter((line) => line !== '')
        .join('\n');
}

;// CONCATENATED MODULE: ./build/src/azure/diagnose/arm.js





/** Resource Manager and what the proof of a sign-in finds there. */
const rbac = 'https://learn.microsoft.com/azure/role-based-access-control/troubleshooting';
const states = 'https://learn.microsoft.com/azure/cost-management-billing/manage/subscription-states';
/** `AuthorizationFailed` and its kin. */
function noPermission(given) {
    const { context } = given;
    const about = (0,roles/* deniedAction */.Ub)(given.said);
    const subscription = subscriptionScope(context);
    const action = about.action ?? 'Microsoft.Resources/subscriptions/read';
    const scope = about.scope ?? subscription;
    const role = (0,roles/* leastRole */.iJ)(action);
    return {
        reason: 'no-permission',
        title: 'The identity is signed in, but has no role that allows this',
        cause: about.action === undefined
            ? 'Resource Manager refuses the request for want of a role, or the role is too new to be known everywhere.'
            : `It may not do ${(0,markdown/* code */.aY)(about.action)} on ${(0,markdown/* code */.aY)(about.scope ?? 'this scope')}: no role there allows it, or the role is only some minutes old.`,
        steps: [
            roleStep(`Give it the smallest built-in role that allows this, ${(0,markdown/* code */.aY)(role)}, ${(0,commands/* signedIn */.il)(context)}.`, (0,commands/* assignRole */.Y3)(context, about.principal, role, (0,roles/* roleScope */.rw)(action, scope ?? 'SCOPE'))),
            { text: 'If the role was given in the last minutes, run the job again, or raise `propagation-wait`.' },
        ],
        facts: [
            ['Refused action', about.action],
            ['Scope', about.scope],
            ['Principal', about.principal],
        ],
        remedy: `Give the identity the role ${role} there, or wait if it is new.`,
        links: [['Troubleshoot roles', rbac]],
    };
}
/** `SubscriptionNotFound` */
function subscriptionNotFound(given) {
    const { context } = given;
    const scope = subscriptionScope(context);
    return {
        reason: 'subscription-not-found',
        title: 'The identity sees no such subscription',
        cause: `The id ${(0,markdown/* code */.aY)(context.subscriptionId ?? '')} is mistyped, it is in another cloud than ${(0,markdown/* code */.aY)(context.cloud.name)}, or the identity has no role in it: Azure does not tell these apart.`,
        steps: [
            roleStep(`Give the identity a role in the subscription, ${(0,commands/* signedIn */.il)(context)}; ${(0,markdown/* code */.aY)('Reader')} is enough to sign in.`, (0,commands/* assignRole */.Y3)(context, undefined, 'Reader', scope ?? 'SCOPE')),
            { text: 'See whether the id is right, and in which tenant it is.', blocks: [showSubscription(context)] },
            { text: 'If the role was given in the last minutes, run the job again, or raise `propagation-wait`.' },
        ],
        facts: [['Subscription id', context.subscriptionId]],
        remedy: 'Check subscription-id, and that the identity has a role there.',
    };
}
/** `InvalidAuthenticationTokenTenant`, and what the proof finds itself. */
function otherTenant(given) {
    const { context, failure, said } = given;
    const [ours, theirs] = (0,diagnose_said/* quotedValues */.TO)(said)
        .map((value) => (0,commands/* guid */.Os)((0,diagnose_said/* valueIn */.xm)(value, /([\da-f-]{36})\/?$/i)))
        .filter((id) => id !== undefined);
    const wanted = theirs ?? (0,commands/* guid */.Os)(failure.found);
    return {
        reason: 'wrong-tenant',
        title: 'The subscription belongs to another tenant',
        cause: `The sign-in is to the tenant ${(0,markdown/* code */.aY)(ours ?? context.tenantId)}, and the subscription belongs to ${wanted === undefined ? 'another one' : (0,markdown/* code */.aY)(wanted)}.`,
        steps: [
            {
                text: `Correct \`subscription-id\`, or set \`tenant-id\` to ${wanted === undefined ? 'the tenant of the subscription' : (0,markdown/* code */.aY)(wanted)} and \`client-id\` to an identity of that tenant.`,
            },
            { text: 'If the subscription has just moved to another tenant, wait: it can take an hour.' },
        ],
        facts: [
            ['Tenant of the subscription', wanted],
            ['Tenant of the sign-in', ours ?? context.tenantId],
            ['Subscription id', context.subscriptionId],
        ],
        remedy: 'Correct tenant-id or subscription-id.',
    };
}
/** `InvalidAuthenticationTokenAudience` */
function wrongAudience(given) {
    const { cloud } = given.context;
    const [found, ...allowed] = (0,diagnose_said/* quotedValues */.TO)(given.said);
    return {
        reason: 'wrong-token-audience',
        title: 'The access token is for another service or another cloud',
        cause: `Resource Manager of the cloud ${(0,markdown/* code */.aY)(cloud.name)} got a token${found === undefined ? '' : ` for ${(0,markdown/* code */.aY)(found)}`} that is not meant for it.`,
        steps: [
            {
                text: 'Set `cloud` to the cloud of the subscription: `public`, `usgov`, `china`, or the host of its metadata.',
            },
        ],
        facts: [
            ['Audience of the token', found],
            ['Accepted', allowed.length === 0 ? undefined : allowed.join(', ')],
            ['Resource Manager', cloud.resourceManager],
        ],
        remedy: 'Check the input cloud.',
    };
}
/** `ExpiredAuthenticationToken`, `InvalidAuthenticationToken`, `AuthenticationFailed` */
function badToken(given) {
    const expired = given.code.toLowerCase() === 'expiredauthenticationtoken';
    return {
        reason: expired ? 'token-expired' : 'token-refused',
        title: expired ? 'The access token is out of date' : 'Resource Manager does not accept the access token',
        cause: expired
            ? `It was ${tried(given.context.attempts, given.context.waitedMs)}, each time with a token that had ended: a clock is probably wrong.`
            : 'Entra ID gave a token that Resource Manager refuses: it is of another cloud, or was changed on its way.',
        steps: expired
            ? [
                {
                    text: 'On a self-hosted runner, set the clock.',
                    blocks: [{ language: 'sh', body: 'date --utc; timedatectl status' }],
                },
                { text: 'If it is right, run the job again.' },
            ]
            : [{ text: 'Check `cloud`; then run the job again, without a proxy if it has one.' }],
        remedy: expired ? 'Set the clock of the runner.' : 'Check the input cloud, and run the job again.',
    };
}
/** `InvalidSubscriptionId` */
function invalidSubscription(given) {
    const { subscriptionId = '' } = given.context;
    return {
        reason: 'invalid-subscription-id',
        title: 'The value of subscription-id is no subscription id',
        cause: `It is ${(0,markdown/* code */.aY)(subscriptionId)}; a subscription id has 32 hexadecimal digits in five groups, without blanks and quotes.`,
        steps: [
            {
                text: 'Find the id, as somebody who works in the subscription.',
                blocks: [
                    { language: 'sh', body: 'az account list --query "[].{name:name, id:id, tenantId:tenantId}" --output table' },
                ],
            },
            { text: 'Correct `subscription-id`: the variable AZURE_SUBSCRIPTION_ID of the GitHub environment.' },
        ],
        facts: [['Subscription id', subscriptionId]],
        remedy: 'Correct subscription-id.',
    };
}
/** A subscription that is not enabled, as the proof finds it or as Resource Manager says at the first change. */
function notEnabled(given) {
    const { context, failure } = given;
    const readOnly = given.code.toLowerCase() === 'readonlydisabledsubscription';
    const state = failure.found ?? (readOnly ? 'Disabled' : 'not enabled');
    const why = {
        disabled: 'It can be read, but nothing in it can be changed: often the credit is used up, or a payment is missing.',
        warned: 'It is about to be disabled: a payment is missing, and changes may fail soon.',
        pastdue: 'A payment is overdue. Changes may still work for a time, but do not rely on it.',
        deleted: 'It is being deleted, and everything in it.',
    };
    return {
        reason: 'subscription-not-enabled',
        title: `The subscription is ${inWords(state)}`,
        cause: why[state.toLowerCase()] ?? 'Only an enabled subscription can be relied on.',
        steps: [
            {
                text: 'The owner of its billing account settles the bill or reactivates it, in the Azure portal under *Subscriptions*.',
            },
            { text: 'See its state.', blocks: [showSubscription(context)] },
        ],
        facts: [
            ['Subscription id', context.subscriptionId],
            ['State', state],
        ],
        remedy: 'The owner of its billing account has to settle the bill or reactivate it.',
        links: [['States of a subscription', states]],
    };
}
const inWords = (state) => ({ disabled: 'disabled', warned: 'about to be disabled', pastdue: 'past due', deleted: 'deleted' })[state.toLowerCase()] ?? 'not enabled';
/** The caller said where it wants to be, and it is somewhere else. */
function notAllowed(given) {
    const { failure } = given;
    const what = given.code === 'TenantNotAllowed' ? 'tenant' : 'subscription';
    const allowed = failure.expected ?? [];
    return {
        reason: `${what}-not-allowed`,
        title: `The sign-in leads to a ${what} that is not allowed here`,
        cause: `It leads to ${(0,markdown/* code */.aY)(failure.found ?? 'another one')}, and \`allowed-${what}-ids\` ${allowed.length === 0 ? 'names none' : `names ${allowed.slice(0, 5).map(markdown/* code */.aY).join(', ')}${allowed.length > 5 ? ' and others' : ''}`}. Nothing was exported to later steps.`,
        steps: [
            {
                text: `See whether the job runs in the right GitHub environment: its variables say where the sign-in leads. Only if this ${what} is meant, add it to \`allowed-${what}-ids\`.`,
            },
        ],
        facts: [
            [`Found ${what}`, failure.found],
            ['Allowed', allowed.slice(0, 20).join(', ') || undefined],
        ],
        remedy: `Check the GitHub environment of the job, or allowed-${what}-ids.`,
    };
}
/** Any other answer. */
function unknownRefusal(given) {
    const { status } = given.failure;
    const busy = status !== undefined && (status === 429 || status >= 500);
    return {
        reason: status === 429 ? 'rate-limited' : busy ? 'service-unavailable' : 'azure-refused',
        title: busy ? 'Resource Manager is not available just now' : 'Resource Manager refuses the request',
        cause: busy
            ? `It gives no better answer for now; it was ${tried(given.context.attempts, given.context.waitedMs)}.`
            : `There is no advice for ${given.code === '' ? 'an answer without a code' : (0,markdown/* code */.aY)(given.code.slice(0, 80))} here.`,
        steps: [
            busy
                ? { text: 'Run the job again in some minutes. If it stays so, see whether Azure has an incident.' }
                : {
                    text: 'Read what Resource Manager said below. With the correlation id, the activity log of the subscription says more.',
                },
        ],
        remedy: busy ? 'Run the job again in some minutes.' : 'Read what Resource Manager said, in the job summary.',
        links: busy ? [['Azure status', 'https://azure.status.microsoft/status']] : [],
    };
}
const subscriptionScope = ({ subscriptionId }) => {
    const id = (0,commands/* guid */.Os)(subscriptionId);
    return id === undefined ? undefined : `/subscriptions/${id}`;
};
function showSubscription(context) {
    const id = (0,commands/* guid */.Os)(context.subscriptionId) ?? 'SUBSCRIPTION_ID';
    return {
        language: 'sh',
        body: `az account list --all --query "[?id=='${id}'].{name:name, state:state, tenantId:tenantId}" --output table`,
    };
}
const roleStep = (text, block) => block.body === undefined ? commands/* notPasteable */.Fm : { text, blocks: [block] };
const codes = {
    authorizationfailed: noPermission,
    linkedauthorizationfailed: noPermission,
    forbidden: noPermission,
    subscriptionnotfound: subscriptionNotFound,
    invalidauthenticationtokentenant: otherTenant,
    subscriptiontenant: otherTenant,
    invalidauthenticationtokenaudience: wrongAudience,
    expiredauthenticationtoken: badToken,
    invalidauthenticationtoken: badToken,
    authenticationfailed: badToken,
    invalidsubscriptionid: invalidSubscription,
    subscriptionstate: notEnabled,
    readonlydisabledsubscription: notEnabled,
    disabledsubscription: notEnabled,
    subscriptionnotallowed: notAllowed,
    tenantnotallowed: notAllowed,
};
/** Findings for Resource Manager. */
function diagnoseArm(given) {
    const name = given.code.toLowerCase();
    return ((Object.hasOwn(codes, name) ? codes[name] : undefined) ?? unknownRefusal)(given);
}

// EXTERNAL MODULE: ./build/src/azure/diagnose/classify.js
var classify = __webpack_require__(3446);
;// CONCATENATED MODULE: ./build/src/azure/diagnose/assertion.js




/** The token itself: who made and signed it, for whom, and when. */
const assertion_considerations = 'https://learn.microsoft.com/entra/workload-id/workload-identity-federation-considerations';
/** AADSTS700211 */
function issuerMismatch(given) {
    const { context } = given;
    const { issuer } = presented(given);
    return {
        reason: 'issuer-mismatch',
        title: 'No federated credential of this identity has the issuer of this token',
        cause: `Entra ID compares issuers letter by letter, and no credential has ${(0,markdown/* code */.aY)(issuer)}. ${issuerHint(issuer)}`,
        steps: [
            ...registerSteps(given, `Register this issuer with the subject, ${(0,commands/* signedIn */.il)(context)}.`),
            {
                text: 'Compare with what is registered: a slash or a blank at the end counts.',
                blocks: (0,commands/* listCredentials */.Jc)(context),
                folded: true,
            },
        ],
        facts: [['Presented issuer', issuer], ...subjectFacts(given)],
        remedy: 'Register exactly this issuer.',
        links: [['Federated credentials', assertion_considerations]],
    };
}
function issuerHint(issuer) {
    if (issuer === githubIssuer) {
        return 'Often the registered one ends in a slash, or names the enterprise or a GitHub Enterprise Server.';
    }
    if (issuer.startsWith(`${githubIssuer}/`)) {
        return 'The enterprise has given its tokens an issuer of its own, so the usual one does not match.';
    }
    return issuer.endsWith('.ghe.com')
        ? 'It is that of GitHub Enterprise Cloud on ghe.com, so that of github.com does not match.'
        : 'It is that of a GitHub Enterprise Server, so that of github.com does not match.';
}
/** AADSTS700212 */
function audienceMismatch(given) {
    const { context } = given;
    const { cloud } = context;
    const { subject, issuer, audience } = presented(given);
    const usual = audience === cloud.audience;
    // Issuer and subject of an identity's credentials are unique, so this one has to be changed; a second cannot be made.
    const blocks = (0,commands/* updateCredential */.nZ)(context, { subject: subject ?? '', issuer, audience: cloud.audience });
    const change = blocks.every(({ body }) => body === undefined)
        ? [commands/* notPasteable */.Fm]
        : [
            {
                text: `${usual ? 'See' : 'If it stays so, see'} which audience is registered, ${(0,commands/* signedIn */.il)(context)}.`,
                blocks: (0,commands/* listCredentials */.Jc)(context),
            },
            {
                text: 'In the same terminal, change the credential of this subject, with its name instead of `OLD_NAME`.',
                blocks,
            },
        ];
    const leave = {
        text: `Leave the input \`audience\` empty: the token is then made for ${(0,markdown/* code */.aY)(cloud.audience)}.`,
    };
    return {
        reason: 'audience-mismatch',
        title: 'No federated credential of this identity has the audience of this token',
        cause: usual
            ? `The token is made for ${(0,markdown/* code */.aY)(audience)}, which is right for the cloud ${(0,markdown/* code */.aY)(cloud.name)}; the credential was registered with another audience.`
            : `The token is made for ${(0,markdown/* code */.aY)(audience)}, and the cloud ${(0,markdown/* code */.aY)(cloud.name)} takes ${(0,markdown/* code */.aY)(cloud.audience)}.`,
        steps: [...(usual ? [] : [leave]), ...change],
        facts: [['Presented audience', audience], ['Audience of this cloud', cloud.audience], ...subjectFacts(given)],
        remedy: usual ? 'Change the credential to this audience.' : 'Leave the input audience empty.',
        links: [['Audiences', assertion_considerations]],
    };
}
/** AADSTS700024 */
function assertionExpired(given) {
    const now = (0,diagnose_said/* valueIn */.xm)(given.said, /Current time: ([\d:.T-]{5,40}Z)/);
    const end = (0,diagnose_said/* valueIn */.xm)(given.said, /expiry time of assertion ([\d:.T-]{5,40}Z)/);
    return {
        reason: 'assertion-expired',
        title: 'The token of GitHub is out of date at Entra ID',
        cause: given.context.attempts > 1
            ? 'A token of GitHub is good for five minutes. A new one was asked for and refused as well, so a clock is probably wrong.'
            : 'A token of GitHub is good for five minutes, and this one was too old or too new: a clock is probably wrong.',
        steps: [
            {
                text: 'On a self-hosted runner, set the clock to the minute; with GitHub Enterprise Server, that of the server as well.',
                blocks: [{ language: 'sh', body: 'date --utc; timedatectl status' }],
            },
            {
                text: 'If another tool failed with this code some minutes after the sign-in, it holds on to an old token: let it ask for its own (Terraform by `ARM_USE_OIDC`), or sign in again before it.',
            },
        ],
        facts: [
            ['Time at Entra ID', now],
            ['Token good until', end],
        ],
        remedy: 'Set the clock of the runner.',
    };
}
/** AADSTS700027 */
function badSignature() {
    return {
        reason: 'assertion-signature',
        title: 'The signature of the token is not that of its issuer',
        cause: 'The token was changed on its way, or it was not made by GitHub.',
        steps: [
            {
                text: 'Look for what stands between the runner and GitHub: a proxy that rewrites answers, a stand-in for the token service, or a step that sets `ACTIONS_ID_TOKEN_REQUEST_URL`.',
            },
        ],
        remedy: 'Look for a proxy or a step that changes the token.',
    };
}
/** AADSTS7000272 */
function unknownKey(given) {
    const { issuer } = presented(given);
    const key = (0,diagnose_said/* valueIn */.xm)(given.said, /identifier '?([\w-]{1,100})'? used to sign/i);
    return {
        reason: 'signing-key-unknown',
        title: 'Entra ID does not find the key that signed the token',
        cause: `Entra ID reads the keys of ${(0,markdown/* code */.aY)(issuer)} and keeps them for a while. The issuer has changed its keys, or does not show them to Entra ID.`,
        steps: [
            {
                text: 'See the keys from outside of your network.',
                blocks: [{ language: 'sh', body: keysCommand(issuer) }],
            },
            {
                text: 'If the key is there, run the job again in some minutes. On GitHub Enterprise Server, let the internet reach this address.',
            },
        ],
        facts: [
            ['Issuer', issuer],
            ['Key', key],
        ],
        remedy: 'Run the job again; on GitHub Enterprise Server let Entra ID reach the keys.',
    };
}
/** AADSTS90061, 50166, 501661 */
function issuerUnreachable(given) {
    const { issuer } = presented(given);
    const github = issuer.startsWith(githubIssuer) || issuer.endsWith('.ghe.com');
    return {
        reason: 'issuer-unreachable',
        title: 'Entra ID cannot reach the issuer of the token',
        cause: `To check the token, Entra ID reads the keys of ${(0,markdown/* code */.aY)(issuer)}, and got no answer.`,
        steps: [
            github
                ? { text: 'Run the job again. If it stays so, see whether GitHub or Entra ID has an incident.' }
                : {
                    text: 'Let the internet reach the two addresses of the issuer, with a certificate that a public authority has signed.',
                    blocks: [{ language: 'sh', body: keysCommand(issuer) }],
                },
        ],
        facts: [['Issuer', issuer]],
        remedy: github ? 'Run the job again.' : 'Let Entra ID reach the issuer.',
        links: github ? [['GitHub status', 'https://www.githubstatus.com']] : [],
    };
}
function keysCommand(issuer) {
    const base = issuer.replace(/\/+$/, '');
    return /^https:\/\/[\w.-]+(\/[\w./-]*)?$/.test(base)
        ? `curl --fail '${base}/.well-known/openid-configuration'\ncurl --fail '${base}/.well-known/jwks'`
        : undefined;
}
/** AADSTS7002381 */
function enterpriseClaim(given) {
    const { claims } = given.context;
    const wanted = (0,diagnose_said/* quotedValues */.TO)((0,diagnose_said/* valueIn */.xm)(given.said, /enterprise claim with value (.{1,300}?) but actual/i) ?? '');
    const found = claims?.enterprise ?? '';
    return {
        reason: 'enterprise-claim',
        title: 'The tenant admits tokens of certain GitHub enterprises only',
        cause: found === ''
            ? 'A policy of the tenant asks for the claim `enterprise`, and the token has none: the repository does not belong to an enterprise.'
            : `A policy of the tenant asks for another \`enterprise\` than ${(0,markdown/* code */.aY)(found)}.`,
        steps: [
            {
                text: `Run the workflow in a repository of ${wanted.length === 0 ? 'an enterprise that the tenant admits' : `the enterprise ${wanted.map(markdown/* code */.aY).join(' or ')}`}, or sign in to another tenant. Only an administrator of the tenant can change the policy.`,
            },
        ],
        facts: [
            ['Enterprise of the token', found === '' ? 'none' : found],
            ['Enterprises admitted', wanted.length === 0 ? undefined : wanted.join(', ')],
        ],
        remedy: 'Use a repository of an enterprise that the tenant admits.',
    };
}

;// CONCATENATED MODULE: ./build/src/azure/diagnose/entra.js





/** The codes of Entra ID that a sign-in by a token of GitHub can meet. */
/** AADSTS700016, and 7000229 where the tenant lacks only the service principal. */
function unknownApplication(given) {
    const { clientId, tenantId } = given.context;
    const tenant = (0,commands/* guid */.Os)(tenantId);
    const client = (0,commands/* guid */.Os)(clientId) ?? 'CLIENT_ID';
    const same = client === tenant;
    return {
        reason: 'unknown-application',
        title: given.code === '7000229'
            ? 'The application has no service principal in this tenant'
            : 'The tenant does not know this client id',
        cause: same
            ? 'The client id and the tenant id are the same, so one of them is in the wrong place.'
            : 'The client id is mistyped or belongs to another tenant, client and tenant id are swapped, or the identity is only some minutes old.',
        steps: [
            {
                text: `See what the client id is, ${(0,commands/* signedIn */.il)(given.context)}. If another client id comes out, it was an object id.`,
                blocks: [
                    {
                        language: 'sh',
                        body: `az ad sp show --id '${client}' --query "{name:displayName, clientId:appId, objectId:id}" --output table`,
                    },
                ],
            },
            {
                text: 'Correct `client-id` or `tenant-id`: the variables AZURE_CLIENT_ID and AZURE_TENANT_ID of the GitHub environment.',
            },
            ...(given.code === '7000229'
                ? [
                    {
                        text: 'If the application is right, give it its service principal in this tenant.',
                        blocks: [{ language: 'sh', body: `az ad sp create --id '${client}'` }],
                    },
                ]
                : []),
        ],
        facts: [
            ['Client id', clientId],
            ['Tenant id', tenantId],
        ],
        remedy: 'Check client-id and tenant-id; they may be swapped.',
    };
}
/** AADSTS90002 and 900023 */
function tenantNotFound(given) {
    const { tenantId, cloud } = given.context;
    const malformed = given.code === '900023';
    return {
        reason: malformed ? 'tenant-invalid' : 'tenant-not-found',
        title: malformed ? 'The value of tenant-id is no tenant id' : `The cloud ${cloud.name} has no such tenant`,
        cause: malformed
            ? `It is ${(0,markdown/* code */.aY)(tenantId)}, which is neither the id of a tenant nor one of its domain names.`
            : `Entra ID at ${(0,markdown/* code */.aY)(cloud.authorityHost)} does not know the tenant ${(0,markdown/* code */.aY)(tenantId)}: the id is mistyped, or the tenant is in another cloud.`,
        steps: [
            {
                text: 'Find the id of the tenant, as somebody who works in it.',
                blocks: [
                    {
                        language: 'sh',
                        body: 'az account list --query "[].{subscription:name, tenantId:tenantId}" --output table',
                    },
                ],
            },
            { text: 'Correct `tenant-id` (the variable AZURE_TENANT_ID), or set `cloud` to `public`, `usgov` or `china`.' },
        ],
        facts: [
            ['Tenant id', tenantId],
            ['Asked at', cloud.authorityHost],
        ],
        remedy: 'Correct tenant-id, or the input cloud.',
    };
}
/** AADSTS500011 */
function resourceNotInTenant(given) {
    const { cloud } = given.context;
    const resource = (0,diagnose_said/* valueIn */.xm)(given.said, /resource principal named '?([^'\s]{1,300})'? was not found/i);
    return {
        reason: 'resource-not-in-tenant',
        title: 'The tenant does not know what the sign-in is for',
        cause: `The tenant has no ${resource === undefined ? 'such resource' : (0,markdown/* code */.aY)(resource)}. The sign-in goes to the wrong cloud or the wrong tenant, or the address of the resource is mistyped.`,
        steps: [
            {
                text: `Check \`cloud\` (now ${(0,markdown/* code */.aY)(cloud.name)}, whose Resource Manager is ${(0,markdown/* code */.aY)(cloud.resourceManager)}) and \`tenant-id\`.`,
            },
        ],
        facts: [
            ['Asked for', resource],
            ['Cloud', cloud.name],
        ],
        remedy: 'Check the inputs cloud and tenant-id.',
    };
}
/** AADSTS7000215 and 7000222: of no use here, for this suite sends no secret. */
function clientSecret(given) {
    const expired = given.code === '7000222';
    return {
        reason: expired ? 'client-secret-expired' : 'client-secret-invalid',
        title: expired ? 'A client secret was sent, and it has expired' : 'A client secret was sent, and it is wrong',
        cause: 'This suite signs in without a secret, so another tool of the job still uses one: often AZURE_CLIENT_SECRET or ARM_CLIENT_SECRET is set.',
        steps: [
            { text: 'Remove AZURE_CLIENT_SECRET and ARM_CLIENT_SECRET from the workflow and the secrets of the repository.' },
            ...registerSteps(given, `Register the subject of the job instead, ${(0,commands/* signedIn */.il)(given.context)}.`),
        ],
        facts: subjectFacts(given),
        remedy: 'Remove the secret; sign in with the token of GitHub.',
    };
}
/** AADSTS7000218 */
function nothingSent() {
    return {
        reason: 'no-credential-sent',
        title: 'The sign-in reached Entra ID without a token',
        cause: 'The token of GitHub was empty or was lost on the way, in a proxy for example.',
        steps: [
            {
                text: 'See that the job has `permissions: id-token: write`, and that no step sets `ACTIONS_ID_TOKEN_REQUEST_URL`.',
            },
        ],
        remedy: 'Check permissions: id-token: write.',
    };
}
/** AADSTS7000112 */
function disabledApplication(given) {
    const client = (0,commands/* guid */.Os)(given.context.clientId) ?? 'CLIENT_ID';
    return {
        reason: 'application-disabled',
        title: 'The application is switched off in this tenant',
        cause: 'An administrator has disabled its service principal, or Microsoft has.',
        steps: [
            {
                text: `Ask why it was disabled; then an administrator enables it, ${(0,commands/* signedIn */.il)(given.context)}.`,
                blocks: [{ language: 'sh', body: `az ad sp update --id '${client}' --set accountEnabled=true` }],
            },
        ],
        facts: [['Client id', given.context.clientId]],
        remedy: 'Ask an administrator of the tenant to enable it.',
    };
}
/** AADSTS53003 and 530035 */
function blockedByPolicy(given) {
    const defaults = given.code === '530035';
    return {
        reason: 'conditional-access',
        title: defaults
            ? 'The security defaults of the tenant refuse this sign-in'
            : 'A Conditional Access policy refuses this sign-in',
        cause: defaults
            ? 'The tenant has security defaults on, and they take this sign-in for an unsafe one.'
            : 'The tenant has a policy for workload identities, often one that names the places they may sign in from. The addresses of GitHub-hosted runners change, so no named location holds them.',
        steps: [
            {
                text: `Give an administrator of the tenant the correlation id: in Entra ID, under *Sign-in logs* › *Service principal sign-ins*, it shows which policy it was.`,
            },
            {
                text: defaults
                    ? 'Security defaults know no exceptions: where this sign-in has to be, Conditional Access policies take their place.'
                    : 'Exclude this identity from the policy, or run the job on a runner with an address that the policy allows.',
            },
        ],
        facts: [['Client id', given.context.clientId]],
        remedy: 'Give an administrator of the tenant the correlation id.',
        links: [
            [
                'Conditional Access for workload identities',
                'https://learn.microsoft.com/entra/identity/conditional-access/workload-identity',
            ],
        ],
    };
}
/** AADSTS50034 */
function userFlow() {
    return {
        reason: 'user-flow',
        title: 'A user was to be signed in, not the identity of a workflow',
        cause: 'Entra ID looked for a user account. A sign-in by a token of GitHub has none, so another tool of the job signs in with a name and password.',
        steps: [{ text: 'Remove the user name and password (AZURE_USERNAME, AZURE_PASSWORD) from the job.' }],
        remedy: 'Remove the user name and password from the job.',
    };
}
/** AADSTS1002012, 50027, 900144, 70003: the request itself is wrong, which is not the reader's doing. */
function malformedRequest(given) {
    const what = {
        '1002012': ['invalid-scope', 'The scope of the request does not end in `/.default`.'],
        '50027': ['malformed-assertion', 'Entra ID cannot read the token as a JSON Web Token: it was damaged on its way.'],
        '900144': ['malformed-request', 'A parameter of the request is missing: it was damaged on its way.'],
        '70003': ['malformed-request', 'Entra ID does not offer this kind of sign-in.'],
    };
    const [reason, cause] = what[given.code] ?? ['malformed-request', 'Entra ID cannot read the request.'];
    return {
        reason,
        title: 'Entra ID cannot use the request as it came',
        cause: `${cause} That is not a setting of yours, unless a proxy changes requests.`,
        steps: [
            { text: 'Run the job again, without a proxy if it has one.' },
            { text: 'If it stays so, report it with the table below: it is a mistake in this action.' },
        ],
        remedy: 'Run the job again; report it if it stays so.',
    };
}
/** AADSTS90006, 90012, 90024, 90033, and busy statuses. */
function unavailable({ context }) {
    return {
        reason: 'service-unavailable',
        title: 'Entra ID is not available just now',
        cause: `It gives no better answer for now; it was ${tried(context.attempts, context.waitedMs)}.`,
        steps: [{ text: 'Run the job again in some minutes. If it stays so, see whether Azure has an incident.' }],
        remedy: 'Run the job again in some minutes.',
        links: [['Azure status', 'https://azure.status.microsoft/status']],
    };
}
/** Any other answer. */
function entra_unknownRefusal(given) {
    const { code: number, failure } = given;
    const word = failure.error === undefined || failure.error === '' ? '' : ` (${(0,markdown/* code */.aY)(failure.error.slice(0, 60))})`;
    return {
        reason: 'sign-in-refused',
        title: number === '' ? 'Entra ID refuses the sign-in' : 'Entra ID refuses the sign-in for a rare reason',
        cause: number === ''
            ? `Entra ID gives no code${word}.`
            : `There is no advice for ${(0,markdown/* text */.Qq)(`AADSTS${number}`)} here${word}; Microsoft explains it at the link below.`,
        steps: [
            {
                text: given.said === ''
                    ? 'Ask an administrator of the tenant: the sign-in logs of Entra ID say more.'
                    : 'Read what Entra ID said below. With the correlation id, the sign-in logs of Entra ID say more.',
            },
        ],
        remedy: given.said === '' ? 'The sign-in logs of the tenant say more.' : 'Read what Entra ID said, in the job summary.',
    };
}
/** What to say for each code; the first of an answer's codes that stands here decides. */
const entraCodeTable = {
    '700213': subjectMismatch,
    '7002138': subjectCase,
    '7002137': subjectMismatch,
    '700211': issuerMismatch,
    '700212': audienceMismatch,
    '70021': noMatch,
    '70025': noCredential,
    '7002381': enterpriseClaim,
    '7000272': unknownKey,
    '90061': issuerUnreachable,
    '50166': issuerUnreachable,
    '501661': issuerUnreachable,
    '700016': unknownApplication,
    '7000229': unknownApplication,
    '7000112': disabledApplication,
    '700024': assertionExpired,
    '700027': badSignature,
    '7000215': clientSecret,
    '7000222': clientSecret,
    '7000218': nothingSent,
    '90002': tenantNotFound,
    '900023': tenantNotFound,
    '500011': resourceNotInTenant,
    '53003': blockedByPolicy,
    '530035': blockedByPolicy,
    '50034': userFlow,
    '1002012': malformedRequest,
    '50027': malformedRequest,
    '900144': malformedRequest,
    '70003': malformedRequest,
    '90006': unavailable,
    '90012': unavailable,
    '90024': unavailable,
    '90033': unavailable,
};
/** Findings for Entra ID. */
function diagnoseEntra(given) {
    const { status } = given.failure;
    const known = Object.hasOwn(entraCodeTable, given.code) ? entraCodeTable[given.code] : undefined;
    if (known !== undefined)
        return known(given);
    return status !== undefined && (status >= 500 || status === 429) ? unavailable(given) : entra_unknownRefusal(given);
}

;// CONCATENATED MODULE: ./build/src/azure/diagnose/github.js


/** GitHub gives the job no token, or not the one that was demanded. */
const permissions = {
    text: 'Allow the job to ask for its token. As soon as one permission is named, all others are off, so name those as well that it needs besides.',
    blocks: [
        {
            language: 'yaml',
            body: 'permissions:\n  contents: read # to check out the repository\n  id-token: write # to sign in to Azure',
        },
    ],
};
const permissionDocs = [
    'Permissions of a job',
    'https://docs.github.com/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-azure',
];
/** Findings for GitHub's token. */
function diagnoseGitHub(given) {
    const { failure, context } = given;
    if (given.code === 'ClaimsRefused')
        return claimsRefused(given);
    if (given.code === 'NoIdToken') {
        if (context.isFork === true)
            return fork();
        return context.actor === 'dependabot[bot]' ? dependabot() : github_noPermission();
    }
    const { status } = failure;
    if (status === 401 || status === 403)
        return requestTokenRefused(status);
    return {
        reason: status === 429 ? 'rate-limited' : 'service-unavailable',
        title: 'GitHub gives the job no token just now',
        cause: `Its token service answers ${status === undefined ? 'without a token' : `with ${(0,markdown/* code */.aY)(String(status))}`} (${tried(context.attempts, context.waitedMs)}). The permissions of the job are in order: without them there would be nobody to ask.`,
        steps: [{ text: 'Run the job again in some minutes. If it stays so, see whether GitHub has an incident.' }],
        remedy: 'Run the job again in some minutes.',
        links: [['GitHub status', 'https://www.githubstatus.com']],
    };
}
function github_noPermission() {
    return {
        reason: 'no-id-token',
        title: 'The job may not ask GitHub for a token',
        cause: 'It does not have the permission `id-token: write`, so GitHub gives it no address to ask.',
        steps: [
            permissions,
            {
                text: 'In a reusable workflow, the job that calls it needs the same lines: a called workflow gets no more than its caller has.',
            },
        ],
        remedy: 'Add permissions: id-token: write to the job, and to the job that calls it.',
        links: [permissionDocs],
    };
}
function fork() {
    return {
        reason: 'fork-pull-request',
        title: 'GitHub gives no token to pull requests from forks',
        cause: 'The pull request comes from a fork, and whoever opened it could change this workflow. That protects the subscription; no permission changes it.',
        steps: [
            {
                text: 'Skip the sign-in for forks.',
                blocks: [{ language: 'yaml', body: 'if: github.event.pull_request.head.repo.full_name == github.repository' }],
            },
            {
                text: 'For a change that needs the sign-in, a maintainer reviews it and pushes it to a branch of this repository. Do not switch to `pull_request_target`: it would run the code of the fork with the rights of this repository.',
            },
        ],
        remedy: 'Skip the sign-in for forks.',
    };
}
function dependabot() {
    return {
        reason: 'dependabot',
        title: 'This run of Dependabot has no token',
        cause: 'GitHub treats runs that Dependabot starts like those of forks: their permissions are read-only unless the workflow names more.',
        steps: [
            {
                text: 'Skip the sign-in for Dependabot, where it is not needed to judge the change.',
                blocks: [{ language: 'yaml', body: `if: github.actor != 'dependabot[bot]'` }],
            },
            {
                ...permissions,
                text: 'Where it is needed, name the permission in the job. Starting the run again as somebody else does not help.',
            },
        ],
        remedy: 'Skip the sign-in for Dependabot, or name permissions: id-token: write in the job.',
        links: [
            [
                'Dependabot and Actions',
                'https://docs.github.com/code-security/dependabot/troubleshooting-dependabot/troubleshooting-dependabot-on-github-actions',
            ],
        ],
    };
}
function requestTokenRefused(status) {
    return {
        reason: 'request-token-refused',
        title: 'GitHub refuses the token of the job',
        cause: `The job may ask for its token, but what it asks with, ACTIONS_ID_TOKEN_REQUEST_TOKEN, is refused with ${(0,markdown/* code */.aY)(String(status))}. It ends with the job, and after some six hours.`,
        steps: [
            { text: 'Run the job again.' },
            {
                text: 'If it stays so, look for a step that sets ACTIONS_ID_TOKEN_REQUEST_URL or ACTIONS_ID_TOKEN_REQUEST_TOKEN, and for a process that outlives its job. A job of more than six hours has to be split.',
            },
        ],
        remedy: 'Run the job again.',
    };
}
/** The token is there, and it is not the one that the inputs demand: nothing was sent to Azure. */
function claimsRefused(given) {
    const { claims } = given.context;
    const problems = given.said.split('\n').filter((line) => line.trim() !== '');
    return {
        reason: 'claims-refused',
        title: 'The job is not the one that may sign in here',
        cause: `The token of the job does not meet what the inputs demand. It was not sent to Azure. ${problems.map(markdown/* text */.Qq).join(' ')}`.trim(),
        steps: [
            {
                text: 'If the job should sign in, give it the environment, the branch or the workflow that is demanded; the table shows what it has.',
            },
            {
                text: 'If the demand is out of date, change `require-environment`, `require-ref` or `require-job-workflow-ref`.',
            },
        ],
        facts: [
            ['Presented subject', claims?.sub],
            ['Environment', claims?.environment ?? 'none'],
            ['Ref', claims?.ref],
            ['Workflow file', claims?.job_workflow_ref],
            ['Event', claims?.event_name],
        ],
        remedy: problems[0] ?? 'See the demands of the inputs.',
    };
}

;// CONCATENATED MODULE: ./build/src/azure/diagnose/network.js


const network_open = (host) => ({
    text: `Let the runner reach ${(0,markdown/* code */.aY)(host)} on port 443: in the firewall, in the proxy (HTTPS_PROXY, NO_PROXY), and in its DNS.`,
});
const again = { text: 'Run the job again. If it stays so on a self-hosted runner, look at its network.' };
function ofKind(kind, service, host) {
    const within = service.replace(/^The /, 'the ');
    switch (kind) {
        case 'connect':
        case 'proxy':
        case 'lost':
            return {
                reason: 'unreachable',
                title: `${service} cannot be reached`,
                cause: kind === 'proxy'
                    ? `The proxy opens no way to ${(0,markdown/* code */.aY)(host)}.`
                    : kind === 'lost'
                        ? `The connection to ${(0,markdown/* code */.aY)(host)} ended before the answer.`
                        : `No connection to ${(0,markdown/* code */.aY)(host)} could be made.`,
                steps: [network_open(host), again],
                remedy: `Let the runner reach ${host}.`,
            };
        case 'timeout':
            return {
                reason: 'timed-out',
                title: `${service} does not answer in time`,
                cause: `${(0,markdown/* code */.aY)(host)} was asked and did not answer: it hangs, or something between drops the packets.`,
                steps: [again, network_open(host)],
                remedy: 'Run the job again.',
            };
        case 'tls':
            return {
                reason: 'untrusted-connection',
                title: `The certificate of ${within} is not trusted`,
                cause: `Whoever answers for ${(0,markdown/* code */.aY)(host)} has a certificate of an authority that this machine does not know. Often that is a proxy of the company.`,
                steps: [
                    {
                        text: 'Give Node the certificate of that authority, in the workflow or in the environment of the runner. Do not switch the check off.',
                        blocks: [{ language: 'yaml', body: 'env:\n  NODE_EXTRA_CA_CERTS: /path/to/authority.pem' }],
                    },
                ],
                remedy: 'Set NODE_EXTRA_CA_CERTS to the certificate of the proxy.',
            };
        case 'incomplete':
            return {
                reason: 'incomplete-response',
                title: `The answer of ${within} is cut off`,
                cause: `${(0,markdown/* code */.aY)(host)} began to answer and did not end. Half an answer is not used.`,
                steps: [again],
                remedy: 'Run the job again.',
            };
        case 'rate-limit':
            return {
                reason: 'rate-limited',
                title: `${service} asks for more patience than there is`,
                cause: `${(0,markdown/* code */.aY)(host)} allows the next request only after the time limit of the step.`,
                steps: [{ text: 'Run the job again later, or raise `timeout`. Fewer jobs at the same time help as well.' }],
                remedy: 'Run the job again later, or raise timeout.',
            };
        default:
            return {
                reason: 'unexpected-response',
                title: `${service} gives no usable answer`,
                cause: `What came from ${(0,markdown/* code */.aY)(host)} is empty, is not JSON or leads elsewhere. Often a proxy or a login page of the network answers instead.`,
                steps: [again, network_open(host)],
                remedy: 'Run the job again; look at the proxy if it stays so.',
            };
    }
}
/** Findings for a failure with a network kind. */
function diagnoseNetwork({ failure, context }) {
    const { stage, kind = '' } = failure;
    const host = hostOf(stage, context);
    const found = ofKind(kind, serviceOf[stage], host);
    const permitted = stage === 'github-token'
        ? ' The permissions of the job are in order: without them there would be nobody to ask.'
        : '';
    return {
        ...found,
        cause: `${found.cause} It was ${tried(context.attempts, context.waitedMs)}.${permitted}`,
        facts: [['Asked', host]],
    };
}
/** Who is asked at a stage, in words a reader knows. */
const serviceOf = {
    'github-token': 'GitHub',
    entra: 'Entra ID',
    arm: 'Resource Manager',
    acr: 'The container registry',
};
function hostOf(stage, { cloud, registry }) {
    switch (stage) {
        case 'github-token':
            return '*.actions.githubusercontent.com';
        case 'entra':
            return hostIn(cloud.authorityHost);
        case 'arm':
            return hostIn(cloud.resourceManager);
        case 'acr':
            return registry ?? 'the registry';
    }
}
const hostIn = (url) => (URL.canParse(url) ? new URL(url).host : url);

;// CONCATENATED MODULE: ./build/src/azure/diagnose/registry.js



/** The exchange of an access token for a refresh token at a container registry. */
/** Findings for a container registry. */
function diagnoseRegistry(given) {
    const { failure, context } = given;
    const { status } = failure;
    const registry = context.registry ?? 'the registry';
    if (status === 401 || status === 403)
        return refused(context, registry);
    if (status === 404)
        return noRegistry(registry);
    const busy = status !== undefined && (status === 429 || status >= 500);
    return {
        reason: status === 429 ? 'rate-limited' : busy ? 'service-unavailable' : 'registry-refused',
        title: busy ? 'The container registry is not available just now' : 'The container registry refuses the sign-in',
        cause: busy
            ? `It gives no better answer for now; it was ${tried(context.attempts, context.waitedMs)}.`
            : `${(0,markdown/* code */.aY)(registry)} gives no reason that is known here.`,
        steps: [{ text: busy ? 'Run the job again in some minutes.' : 'Read what the registry said below.' }],
        remedy: busy ? 'Run the job again in some minutes.' : 'Read what the registry said, in the job summary.',
    };
}
function refused(context, registry) {
    const name = /^([a-z\d-]{5,60})\.azurecr\.(io|us|cn)$/i.exec(registry)?.[1];
    const look = name === undefined ? undefined : `SCOPE=$(az acr show --name '${name}' --query id --output tsv)`;
    const role = (0,commands/* assignRole */.Y3)(context, undefined, 'AcrPull', 'SCOPE').body?.replace(`'SCOPE'`, '"$SCOPE"');
    const give = {
        text: `Give the identity a role on the registry, ${(0,commands/* signedIn */.il)(context)}: \`AcrPull\` to pull, \`AcrPush\` to push.`,
        blocks: [{ language: 'sh', body: look === undefined || role === undefined ? role : `${look}\n${role}` }],
    };
    return {
        reason: 'registry-no-permission',
        title: 'The container registry does not accept this identity',
        cause: `The identity is signed in to Azure, but ${(0,markdown/* code */.aY)(registry)} gives it no token: it has no role there, the role is only some minutes old, or the registry is of another tenant.`,
        steps: [give],
        facts: [['Registry', registry]],
        remedy: 'Give the identity the role AcrPull or AcrPush there.',
    };
}
function noRegistry(registry) {
    return {
        reason: 'registry-not-found',
        title: 'There is no such container registry',
        cause: `${(0,markdown/* code */.aY)(registry)} answers, but not as a container registry of Azure.`,
        steps: [
            { text: 'Set `registry` to the login server of the registry, such as `NAME.azurecr.io`, without `https://`.' },
        ],
        facts: [['Registry', registry]],
        remedy: 'Check the input registry.',
    };
}

;// CONCATENATED MODULE: ./build/src/azure/diagnose/diagnose.js









/** Cause and fix of a failed sign-in: never throws, whatever the services said. */
function diagnose(raw, context) {
    const failure = cleaned(raw);
    const given = { failure, context, code: decisiveCode(failure), said: (0,diagnose_said/* saidOf */.Jo)(failure.description) };
    const finding = find(given);
    const facts = factsOf(given, finding);
    const decisive = facts.find(([label]) => label === finding.facts?.find(([, value]) => value !== undefined)?.[0]);
    const number = failure.stage === 'entra' && given.code !== '' ? `AADSTS${given.code}` : undefined;
    return {
        reason: finding.reason,
        title: number === undefined ? finding.title : `${finding.title} (${number})`,
        cause: finding.cause,
        fix: renderSteps(finding.steps),
        facts,
        ...(decisive === undefined ? {} : { decisive }),
        retryable: (0,classify/* classify */.L)(failure),
        links: [
            ...(number === undefined
                ? []
                : [[`${number} at Microsoft`, `${context.cloud.authorityHost}/error?code=${given.code}`]]),
            ...(finding.links ?? []),
        ],
        remedy: finding.remedy,
        // The sentences about the claims are ours and stand in the cause.
        said: given.code === 'ClaimsRefused' ? '' : given.said,
        service: isNetwork(failure) ? '' : serviceOf[failure.stage],
    };
}
/** Longest of the texts that come with a failure; descriptions are cut later, where codes have been looked for. */
const longestText = 10_000;
/** The fields that are what they should be: they come from JSON that others wrote. */
function cleaned(raw) {
    const { stage, status, code, codes, expected } = raw;
    const text = (value) => (typeof value === 'string' ? value.slice(0, longestText) : undefined);
    const listed = (list) => (Array.isArray(list) ? list.slice(0, 50) : []);
    return {
        stage,
        status: Number.isSafeInteger(status) ? status : undefined,
        code: typeof code === 'number' ? code : text(code),
        codes: listed(codes).filter((item) => typeof item === 'number' || typeof item === 'string'),
        error: text(raw.error),
        description: text(raw.description),
        correlationId: text(raw.correlationId),
        traceId: text(raw.traceId),
        timestamp: text(raw.timestamp),
        kind: text(raw.kind),
        found: text(raw.found),
        expected: listed(expected).filter((item) => typeof item === 'string'),
    };
}
/** Of several codes the first that there is advice for: Entra ID may list a general one before it. */
function decisiveCode(failure) {
    if (failure.stage !== 'entra')
        return failure.code === undefined ? '' : String(failure.code).slice(0, 100);
    const codes = (0,classify/* entraCodes */.n)(failure);
    return codes.find((number) => Object.hasOwn(entraCodeTable, number)) ?? codes[0] ?? '';
}
const isNetwork = ({ kind }) => kind !== undefined && kind !== '';
function find(given) {
    if (isNetwork(given.failure))
        return diagnoseNetwork(given);
    switch (given.failure.stage) {
        case 'github-token':
            return diagnoseGitHub(given);
        case 'entra':
            return diagnoseEntra(given);
        case 'arm':
            return diagnoseArm(given);
        case 'acr':
            return diagnoseRegistry(given);
    }
}
function renderSteps(steps) {
    return steps
        .map(({ text, blocks = [], folded = false }, at) => {
        const shown = blocks.filter(({ body }) => body !== undefined);
        const parts = shown.map(({ label = 'Commands', language, body = '' }, place) => folded || place > 0
            ? (0,markdown/* details */.zH)(label, (0,markdown/* fence */.EU)(body, language))
            : `${shown.length > 1 ? `${label}:\n\n` : ''}${(0,markdown/* fence */.EU)(body, language)}`);
        return [steps.length === 1 ? text : `**${at + 1}.** ${text}`, ...parts].join('\n\n');
    })
        .join('\n\n');
}
/** The deciding facts, then what each sign-in has; each once, and none that is empty. */
function factsOf(given, finding) {
    const { failure, context } = given;
    const { claims } = context;
    const own = finding.facts ?? [];
    const shown = new Set(own.map(([, value]) => value));
    const general = [
        ...(failure.stage === 'entra'
            ? [
                ['Presented subject', claims?.sub],
                ['Issuer', claims?.iss],
                ['Audience', claims?.aud],
            ]
            : []),
        ['Client id', context.clientId],
        ['Tenant id', context.tenantId],
        ['Subscription id', failure.stage === 'arm' ? context.subscriptionId : undefined],
        ['Repository', context.repository],
        ['Event', context.eventName],
        ['Code', failure.stage === 'arm' && failure.status !== undefined ? given.code : undefined],
        ['Status', failure.status === undefined ? undefined : String(failure.status)],
        ['Correlation id', failure.correlationId],
        ['Trace id', failure.traceId],
        ['Time', failure.timestamp],
        ['Tried', tried(context.attempts, context.waitedMs).replace('tried ', '')],
    ];
    const found = new Map();
    for (const [label, value] of [...own, ...general.filter(([, value]) => !shown.has(value))]) {
        if (value !== undefined && value.trim() !== '' && !found.has(label))
            found.set(label, value.slice(0, 700));
    }
    return [...found];
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


/***/ })

};
