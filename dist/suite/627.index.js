export const id = 627;
export const ids = [627];
export const modules = {

/***/ 3627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/azure/clouds.js
var clouds = __webpack_require__(2583);
// EXTERNAL MODULE: ./build/src/azure/login/az.js
var login_az = __webpack_require__(4780);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(3026);
;// CONCATENATED MODULE: ./build/src/azure/login/exports.js

/** Which variables a sign-in sets for the steps after it, as data. */
const exportKinds = ['terraform', 'sdk', 'az'];
/**
 * Reads the input `export`; empty means none.
 *
 * @throws UserError for `none` beside others.
 */
function parseExports(input) {
    const words = input.split(/[\s,]+/).filter((word) => word !== '');
    const kinds = exportKinds.filter((kind) => words.includes(kind));
    if (words.includes('none') && kinds.length > 0) {
        throw new errors/* UserError */.yo(`export: "${input}" asks for none and for ${kinds.join(', ')}. Give one or the other.`);
    }
    return new Set(kinds);
}
/**
 * Terraform's own order of sign-ins has certificates and secrets before tokens, and a fixed token before one that it can
 * ask for again. With a fixed token it cannot save the state of a run that is longer than the token lives.
 * Source: hashicorp/go-azure-sdk, sdk/auth/auth.go, and the azurerm backend.
 */
const terraformRivals = [
    'ARM_OIDC_TOKEN',
    'ARM_OIDC_TOKEN_FILE_PATH',
    'ARM_CLIENT_SECRET',
    'ARM_CLIENT_SECRET_FILE_PATH',
    'ARM_CLIENT_CERTIFICATE',
    'ARM_CLIENT_CERTIFICATE_PATH',
    'ARM_CLIENT_CERTIFICATE_PASSWORD',
    'ARM_CLIENT_ID_FILE_PATH',
    'ARM_USE_AKS_WORKLOAD_IDENTITY',
];
/** The clients of Azure read these before a token from a file. Source: @azure/identity, EnvironmentCredential. */
const sdkRivals = [
    'AZURE_CLIENT_SECRET',
    'AZURE_CLIENT_CERTIFICATE_PATH',
    'AZURE_CLIENT_CERTIFICATE_PASSWORD',
    'AZURE_USERNAME',
    'AZURE_PASSWORD',
];
/** @param env The job's environment: what is there already may have to go. */
function planEnvironment(kinds, wanted, paths, env) {
    const variables = {};
    const overruled = [];
    const blank = (names) => {
        for (const name of names.filter((each) => env[each])) {
            variables[name] = '';
            overruled.push(name);
        }
    };
    if (kinds.has('terraform')) {
        blank(terraformRivals);
        Object.assign(variables, terraformVariables(wanted, env));
    }
    if (kinds.has('sdk')) {
        blank(sdkRivals);
        Object.assign(variables, {
            AZURE_CLIENT_ID: wanted.clientId,
            AZURE_TENANT_ID: wanted.tenantId,
            AZURE_SUBSCRIPTION_ID: wanted.subscriptionId,
            AZURE_AUTHORITY_HOST: `${wanted.cloud.authorityHost}/`,
            AZURE_FEDERATED_TOKEN_FILE: paths.tokenFile ?? '',
        });
    }
    if (kinds.has('az') && paths.azureConfigDir !== undefined)
        variables.AZURE_CONFIG_DIR = paths.azureConfigDir;
    if (kinds.size > 0 && paths.dockerConfig !== undefined)
        variables.DOCKER_CONFIG = paths.dockerConfig;
    return { variables, overruled };
}
function terraformVariables({ cloud, audience, ...ids }, env) {
    // Left over from a sign-in to another cloud they would win.
    const leftOver = ['ARM_ENVIRONMENT', 'ARM_METADATA_HOSTNAME', 'ARM_METADATA_HOST', 'ARM_OIDC_REQUEST_URL'];
    const request = requestUrl(audience, env.ACTIONS_ID_TOKEN_REQUEST_URL);
    return {
        ...Object.fromEntries(leftOver.filter((name) => env[name]).map((name) => [name, ''])),
        ARM_USE_OIDC: 'true',
        ARM_USE_AZUREAD: 'true',
        ARM_USE_CLI: 'false',
        ARM_CLIENT_ID: ids.clientId,
        ARM_TENANT_ID: ids.tenantId,
        ARM_SUBSCRIPTION_ID: ids.subscriptionId,
        ...(cloud.terraformName === undefined
            ? { ARM_METADATA_HOSTNAME: cloud.name }
            : { ARM_ENVIRONMENT: cloud.terraformName }),
        ...(request === undefined ? {} : { ARM_OIDC_REQUEST_URL: request }),
    };
}
/** What Terraform asks GitHub for unless the address says otherwise. */
const terraformAudience = 'api://AzureADTokenExchange';
/**
 * Terraform keeps an audience that the address already has. The token for the request stays where GitHub put it: it is
 * read from there whatever the address is.
 * Source: hashicorp/go-azure-sdk, sdk/auth/github_oidc_authorizer.go.
 */
function requestUrl(audience, base) {
    if (audience === terraformAudience || !base)
        return undefined;
    const url = new URL(base);
    url.searchParams.set('audience', audience);
    return url.href;
}

// EXTERNAL MODULE: ./build/src/azure/login/files.js
var files = __webpack_require__(8056);
;// CONCATENATED MODULE: ./build/src/azure/login/model.js
/** Ends a sign-in; what it means is for the diagnosis to say. */
class LoginFailure extends Error {
    name = 'LoginFailure';
    failure;
    progress;
    constructor(failure, progress) {
        super(failure.description ?? failure.kind ?? String(failure.code ?? failure.status ?? failure.stage));
        this.failure = failure;
        this.progress = progress;
    }
}

// EXTERNAL MODULE: ./build/src/core/http.js
var http = __webpack_require__(9001);
// EXTERNAL MODULE: ./build/src/core/persist.js
var persist = __webpack_require__(2697);
// EXTERNAL MODULE: ./build/src/azure/arm.js
var arm = __webpack_require__(95);
// EXTERNAL MODULE: ./build/src/azure/assertion.js
var assertion = __webpack_require__(2925);
// EXTERNAL MODULE: ./build/src/azure/claims.js
var azure_claims = __webpack_require__(1288);
// EXTERNAL MODULE: ./build/src/azure/credential.js
var credential = __webpack_require__(6464);
// EXTERNAL MODULE: ./build/src/azure/diagnose/classify.js
var classify = __webpack_require__(3446);
// EXTERNAL MODULE: ./build/src/azure/transport.js
var transport = __webpack_require__(7336);
;// CONCATENATED MODULE: ./build/src/azure/login/prove.js










/** What is left of the time, for each call that begins. */
function budget({ clock, timeoutMs }) {
    const endMs = clock.now() + timeoutMs;
    return () => ({ clock, deadlineMs: Math.max(1, Math.min(transport/* callLimits */.PF.deadlineMs, endMs - clock.now())) });
}
/** @throws LoginFailure with what is needed to say why, UserError for inputs that contradict themselves. */
async function proveLogin(wanted, rules, limits) {
    const { clock } = limits;
    const startedMs = clock.now();
    const tuning = budget(limits);
    const nothing = { attempts: 0, waitedMs: 0 };
    const since = (attempts) => ({ attempts, waitedMs: clock.now() - startedMs });
    const refused = notAllowed(wanted, rules);
    if (refused !== undefined)
        throw new LoginFailure(refused, nothing);
    const assertions = (0,assertion/* githubAssertions */.p)(wanted.audience, { now: () => clock.now(), tuning });
    const claims = await claimsOf(assertions.get, since);
    const problems = (0,azure_claims/* guardClaims */.DQ)(claims, rules.claims);
    if (problems.length > 0) {
        const failure = { stage: 'github-token', code: 'ClaimsRefused', description: problems.join('\n') };
        throw new LoginFailure(failure, { ...nothing, claims });
    }
    // A new client each time: it would hand out its last token again.
    const signedIn = async (scope = wanted.cloud.resourceManagerScope) => {
        const { propagationWaitMs } = limits;
        try {
            const access = await (0,credential/* signIn */.Jv)({ ...wanted, assertions, tuning, clock, propagationWaitMs }).getToken(scope);
            if (access === null)
                throw new Error('the client gave no token');
            return access;
        }
        catch (error) {
            throw entraFailure(error, { ...since(1), claims });
        }
    };
    let access = await signedIn();
    const progress = (attempts) => ({ ...since(attempts), claims, ...objectIdIn(access.token) });
    const asking = { ...limits, tuning, progress };
    let found = await findSubscription(wanted, access.token, asking);
    if (!('id' in found) && (0,classify/* classify */.L)(found) === 'refetch-assertion') {
        assertions.forget();
        access = await signedIn();
        found = await findSubscription(wanted, access.token, asking);
    }
    if (!('id' in found))
        throw new LoginFailure(found, progress(found.attempts));
    const subscription = found;
    const wrong = problemWith(subscription, wanted);
    if (wrong !== undefined)
        throw new LoginFailure(wrong, progress(1));
    return {
        claims,
        assertion: await assertions.get(),
        expiresMs: access.expiresOnTimestamp,
        tokenFor: async (scope) => (await signedIn(scope)).token,
        subscription,
        ...objectIdIn(access.token),
    };
}
/** What the caller does not allow needs no request. */
function notAllowed({ subscriptionId, tenantId }, rules) {
    const isOneOf = (id, allowed) => allowed.length === 0 || allowed.some((each) => same(each, id));
    if (!isOneOf(tenantId, rules.allowedTenantIds)) {
        return { stage: 'arm', code: 'TenantNotAllowed', found: tenantId, expected: rules.allowedTenantIds };
    }
    if (!isOneOf(subscriptionId, rules.allowedSubscriptionIds)) {
        return {
            stage: 'arm',
            code: 'SubscriptionNotAllowed',
            found: subscriptionId,
            expected: rules.allowedSubscriptionIds,
        };
    }
    return undefined;
}
async function claimsOf(get, since) {
    let token;
    try {
        token = await get();
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            throw new LoginFailure({ stage: 'github-token', code: 'NoIdToken' }, since(0));
        if (!(error instanceof errors/* RemoteError */.Hi))
            throw error;
        throw new LoginFailure(remoteFailure('github-token', error), since(error.failure.attempts));
    }
    const claims = (0,azure_claims/* readClaims */.Ip)(token);
    if (claims !== undefined)
        return claims;
    const description = 'what GitHub gave is no OpenID Connect token';
    throw new LoginFailure({ stage: 'github-token', kind: 'unusable', description }, since(1));
}
function entraFailure(error, progress) {
    if (error instanceof credential/* EntraRefusal */.Z2) {
        const { attempts, elapsedMs = 0 } = error.failure;
        return new LoginFailure({ stage: 'entra', ...error.answer }, { ...progress, attempts, waitedMs: elapsedMs });
    }
    if (!(error instanceof errors/* RemoteError */.Hi))
        return error;
    const { attempts, elapsedMs = 0, service } = error.failure;
    // GitHub is asked again when its token ended on the way.
    const stage = service === 'GitHub OIDC' ? 'github-token' : 'entra';
    return new LoginFailure(remoteFailure(stage, error), { ...progress, attempts, waitedMs: elapsedMs });
}
function remoteFailure(stage, error) {
    const { status, problem, requestId } = error.failure;
    return { stage, status, kind: kindOf(error), description: problem, correlationId: requestId };
}
/** How no usable answer came; undefined when one came and was a refusal. */
function kindOf({ cause, reason }) {
    const kind = cause?.kind;
    if (typeof kind === 'string')
        return kind;
    return reason === 'unexpected-response' ? 'unusable' : undefined;
}
/** Asks Resource Manager, again while a role that was given a moment ago may be unknown to it. */
async function findSubscription(wanted, token, asking) {
    const { clock, tuning, propagationWaitMs } = asking;
    const { outcome, attempts } = await (0,persist/* persist */.Z)(() => askOnce(wanted, token, asking), (each, elapsedMs) => {
        if ('id' in each || (0,classify/* classify */.L)(each) !== 'propagation')
            return undefined;
        const patienceMs = Math.min(propagationWaitMs, elapsedMs + (tuning().deadlineMs ?? 0));
        return { patienceMs, says: `Azure Resource Manager: ${String(each.code)}` };
    }, { clock });
    return 'id' in outcome ? outcome : { ...outcome, attempts };
}
/** Format: `GET /subscriptions/ID?api-version=2022-12-01` of Azure Resource Manager. */
async function askOnce({ cloud, subscriptionId }, token, { tuning, progress }) {
    try {
        const { status, value, headers } = await (0,http/* httpJson */.zi)({
            ...transport/* callLimits */.PF,
            ...tuning(),
            service: 'Azure Resource Manager',
            url: `${cloud.resourceManager}/subscriptions/${subscriptionId}?api-version=2022-12-01`,
            headers: { authorization: `Bearer ${token}` },
            allow: [400, 401, 403, 404, 409],
        });
        if (status === 200) {
            const subscription = readSubscription(value, subscriptionId);
            return subscription ?? { stage: 'arm', status, kind: 'unusable', description: 'the answer describes another subscription or none' }; // biome-ignore format: one line
        }
        const said = (0,arm/* errorIn */.Kd)(JSON.stringify(value ?? {}));
        const id = headers['x-ms-correlation-request-id'] ?? headers['x-ms-request-id'];
        return {
            stage: 'arm',
            status,
            code: said.code,
            description: said.message,
            correlationId: typeof id === 'string' ? id : undefined,
        };
    }
    catch (error) {
        if (!(error instanceof errors/* RemoteError */.Hi))
            throw error;
        throw new LoginFailure(remoteFailure('arm', error), progress(error.failure.attempts));
    }
}
function readSubscription(value, wantedId) {
    if (typeof value !== 'object' || value === null)
        return undefined;
    const { subscriptionId, displayName, tenantId, state } = value;
    if (typeof subscriptionId !== 'string' || !same(subscriptionId, wantedId))
        return undefined;
    if (typeof tenantId !== 'string' || typeof state !== 'string')
        return undefined;
    const name = typeof displayName === 'string' ? displayName.slice(0, 200) : '';
    return { id: subscriptionId, name, tenantId, state };
}
/** Where Resource Manager led is where the caller wants to be, and something can be done there. */
function problemWith(subscription, { tenantId }) {
    if (!same(subscription.tenantId, tenantId)) {
        return { stage: 'arm', code: 'SubscriptionTenant', found: subscription.tenantId, expected: [tenantId] };
    }
    if (subscription.state !== 'Enabled') {
        return { stage: 'arm', code: 'SubscriptionState', found: subscription.state, expected: ['Enabled'] };
    }
    return undefined;
}
/** What an access token tells of its owner. Tokens are opaque by contract, so nothing depends on it. */
function objectIdIn(token) {
    try {
        const { oid } = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
        return typeof oid === 'string' && /^[\w-]{1,64}$/.test(oid) ? { objectId: oid } : {};
    }
    catch {
        return {};
    }
}
function same(one, other) {
    return one.toLowerCase() === other.toLowerCase();
}

// EXTERNAL MODULE: ./build/src/core/job.js
var job = __webpack_require__(3330);
;// CONCATENATED MODULE: ./build/src/azure/login/registry.js





/** Credentials of container registries for docker and everybody who reads its settings. */
/**
 * A token for registries alone: none is shown one for Resource Manager, which those that are set up strictly refuse.
 * Source: Azure CLI, `az acr login`; it is the same in all clouds.
 */
const registryScope = 'https://containerregistry.azure.net/.default';
/** What a registry takes for the name of somebody who brings a token. Source: Azure Container Registry documentation. */
const tokenUser = '00000000-0000-0000-0000-000000000000';
/**
 * Refuses a host that is no registry of this cloud: it will be shown a token.
 *
 * @throws UserError that names it.
 */
function checkRegistry(host, { registrySuffix, name }) {
    const [label = '', ...suffix] = host.split('.');
    // With a label of the domain name a registry is called like `name-h4sh`; data endpoints have a region behind the name.
    if (registrySuffix !== '' && /^[A-Za-z0-9]{5,50}(-[A-Za-z0-9]+)?$/.test(label) && suffix.join('.') === registrySuffix)
        return;
    throw new errors/* UserError */.yo(`registry: "${host}" is no host of a registry in the cloud "${name}". Give the login server, such as myregistry.${registrySuffix || 'azurecr.io'}.`);
}
/**
 * Exchanges an access token for one that the registry takes as a password, good for three hours.
 * Format: Azure Container Registry, `POST /oauth2/exchange`.
 *
 * @throws LoginFailure of stage `acr`.
 */
async function exchangeForRegistry(host, { accessToken, tenantId, progress }, tuning) {
    const form = { grant_type: 'access_token', service: host, tenant: tenantId, access_token: accessToken };
    let answer;
    try {
        answer = await (0,http/* httpJson */.zi)({
            ...tuning,
            service: `Container registry ${host}`,
            method: 'POST',
            url: `https://${host}/oauth2/exchange`,
            body: new URLSearchParams(form),
            idempotent: true,
            allow: [400, 401, 403, 404],
        });
    }
    catch (error) {
        if (!(error instanceof errors/* RemoteError */.Hi))
            throw error;
        const { status, attempts, elapsedMs = 0, problem } = error.failure;
        throw new LoginFailure({ stage: 'acr', status, kind: kindOf(error), description: problem }, { ...progress, attempts, waitedMs: elapsedMs });
    }
    const { status, value, attempts } = answer;
    if (status !== 200) {
        const { code, message } = firstError(value?.errors);
        throw new LoginFailure({ stage: 'acr', status, code, description: message }, { ...progress, attempts });
    }
    const token = value?.refresh_token;
    if (typeof token !== 'string' || token === '') {
        const description = 'the answer holds no refresh token';
        throw new LoginFailure({ stage: 'acr', status, kind: 'unusable', description }, { ...progress, attempts });
    }
    (0,job/* hideSecret */.DL)(token);
    return token;
}
/** Format: OCI distribution specification, `{"errors": [{"code", "message"}]}`. */
function firstError(errors) {
    const [first] = Array.isArray(errors) ? errors : [];
    if (typeof first !== 'object' || first === null)
        return {};
    const { code, message } = first;
    return {
        ...(typeof code === 'string' ? { code: code.slice(0, 100) } : {}),
        ...(typeof message === 'string' ? { message: message.slice(0, 4_000) } : {}),
    };
}
/**
 * docker's settings with passwords for some hosts on top of what there was. A store for credentials would be asked before
 * the file, for every host, so none is kept.
 * Format: docker documentation, "docker login".
 */
function dockerSettings(existing, tokens) {
    const { credsStore: _, ...kept } = objectIn(existing);
    const helpers = Object.entries(objectOf(kept.credHelpers)).filter(([host]) => !tokens.has(host));
    const auths = [...tokens].map(([host, token]) => {
        const auth = Buffer.from(`${tokenUser}:${token}`).toString('base64');
        return [host, { auth }];
    });
    const settings = {
        ...kept,
        auths: { ...objectOf(kept.auths), ...Object.fromEntries(auths) },
        ...(helpers.length === 0 ? {} : { credHelpers: Object.fromEntries(helpers) }),
    };
    if (helpers.length === 0)
        delete settings.credHelpers;
    return `${JSON.stringify(settings, null, 2)}\n`;
}
function objectIn(json) {
    try {
        return objectOf(JSON.parse(json ?? '{}'));
    }
    catch {
        return {};
    }
}
function objectOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}

// EXTERNAL MODULE: ./build/src/azure/login/restore.js
var restore = __webpack_require__(6609);
// EXTERNAL MODULE: ./build/src/core/evidence.js
var evidence = __webpack_require__(724);
// EXTERNAL MODULE: ./build/src/core/exec.js + 1 modules
var exec = __webpack_require__(7920);
// EXTERNAL MODULE: ./build/src/core/files.js
var core_files = __webpack_require__(9874);
// EXTERNAL MODULE: ./build/src/core/log.js
var log = __webpack_require__(5491);
// EXTERNAL MODULE: ./build/src/core/summary.js
var summary = __webpack_require__(1253);
// EXTERNAL MODULE: ./build/src/github/event.js
var github_event = __webpack_require__(5865);
;// CONCATENATED MODULE: ./build/src/actions/azure-oidc-login/decide.js
/**
 * The verdict on a sign-in that came to nothing: `fail` when somebody said no, `error` when nobody could be asked or the
 * answer says nothing.
 */
function verdictOn({ kind, status }) {
    const unknown = (kind !== undefined && kind !== '') || status === 429 || (status !== undefined && status >= 500);
    return unknown ? 'error' : 'fail';
}

// EXTERNAL MODULE: ./build/src/core/markdown.js
var markdown = __webpack_require__(8400);
;// CONCATENATED MODULE: ./build/src/actions/azure-oidc-login/render.js

/** One paragraph for the job summary. */
function loginSummary({ name, wanted, proven, forWhom }) {
    const { subscription, claims } = proven;
    const who = forWhom.length === 0 ? 'the outputs of the step' : list(forWhom.map(markdown/* text */.Qq));
    const called = name === undefined ? '' : ` (${(0,markdown/* text */.Qq)(name)})`;
    return [
        `**Azure${called}:** signed in to ${subscription.name === '' ? 'the subscription' : `**${(0,markdown/* text */.Qq)(subscription.name)}**`} ${(0,markdown/* code */.aY)(subscription.id)}`,
        `as ${(0,markdown/* code */.aY)(wanted.clientId)} by ${(0,markdown/* code */.aY)(claims.sub)}, without a secret, for ${who}.`,
    ].join(' ');
}
/** The same in a line of the log. */
function loginLine({ wanted, proven: { subscription, claims }, forWhom }) {
    const what = subscription.name === '' ? subscription.id : `${subscription.name} (${subscription.id})`;
    const who = forWhom.length === 0 ? 'the outputs of this step' : list(forWhom);
    return `Signed in to ${what} as ${wanted.clientId} by ${claims.sub}, for ${who}.`;
}
function list(words) {
    return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

// EXTERNAL MODULE: ./build/src/actions/azure-oidc-login/spec.js
var spec = __webpack_require__(5326);
;// CONCATENATED MODULE: ./build/src/actions/azure-oidc-login/main.js























async function main(inputs) {
    if (inputs['mask-ids'])
        for (const name of idInputs)
            (0,job/* hideInLog */.sJ)(inputs[name]);
    const setting = await prepare(inputs);
    try {
        const proven = await proveLogin(setting.wanted, rulesOf(inputs), {
            clock: http/* systemClock */.ml,
            timeoutMs: inputs.timeout,
            propagationWaitMs: inputs['propagation-wait'],
        });
        const paths = await keep(setting, proven);
        exportFor(setting, paths);
        return await succeed(setting, proven, paths);
    }
    catch (error) {
        if (error instanceof LoginFailure)
            return refuse(setting, error);
        throw error;
    }
}
const idInputs = ['client-id', 'tenant-id', 'subscription-id'];
/** What is wrong before anybody is asked, ends here. */
async function prepare(inputs) {
    const kinds = parseExports(inputs.export);
    const az = kinds.has('az') ? (0,exec/* findTool */.SG)('az') : undefined;
    if (kinds.has('az') && az === undefined) {
        throw new errors/* UserError */.yo('export: asks for az, which is not on PATH. Install the Azure CLI in a step before this one, or leave az out of export.', 'az-missing');
    }
    const tuning = budget({ clock: http/* systemClock */.ml, timeoutMs: inputs.timeout });
    const cloud = await (0,clouds/* findCloud */.n)(inputs.cloud);
    for (const host of inputs.registry)
        checkRegistry(host, cloud);
    const wanted = {
        cloud,
        audience: inputs.audience ?? cloud.audience,
        clientId: inputs['client-id'],
        tenantId: inputs['tenant-id'],
        subscriptionId: inputs['subscription-id'],
    };
    const folder = (0,core_files/* privateFolder */.qm)(inputs.name === undefined ? 'azure-login' : `azure-login-${inputs.name}`);
    (0,job/* saveState */.LZ)('folder', folder);
    return { inputs, kinds, wanted, folder, tuning, az };
}
function rulesOf(inputs) {
    return {
        claims: {
            requireEnvironment: inputs['require-environment'],
            requireRef: inputs['require-ref'],
            requireJobWorkflowRef: inputs['require-job-workflow-ref'],
        },
        allowedSubscriptionIds: inputs['allowed-subscription-ids'],
        allowedTenantIds: inputs['allowed-tenant-ids'],
    };
}
/** Writes what the following steps read. Terraform alone needs no file: it asks GitHub itself. */
async function keep(setting, proven) {
    const { kinds, inputs, folder, az } = setting;
    const dockerConfig = inputs.registry.length === 0 ? undefined : await signInToRegistries(setting, proven);
    if (kinds.size === 1 && kinds.has('terraform'))
        return dockerConfig === undefined ? {} : { dockerConfig };
    const tokenFile = external_node_path_.join(folder, files/* files */.a.token);
    (0,core_files/* replacePrivate */.CT)(tokenFile, proven.assertion);
    const azureConfigDir = az === undefined ? undefined : await signInToAz(az, setting, tokenFile);
    await startRefresh(setting, proven, azureConfigDir);
    return {
        tokenFile,
        ...(azureConfigDir === undefined ? {} : { azureConfigDir }),
        ...(dockerConfig === undefined ? {} : { dockerConfig }),
    };
}
/** Of docker's folder: what its plugins and contexts need, by a link. */
const dockerFolders = ['cli-plugins', 'contexts', 'buildx'];
async function signInToRegistries({ inputs, wanted, folder, tuning }, proven) {
    const { claims, objectId } = proven;
    const progress = { claims, attempts: 1, waitedMs: 0, ...(objectId === undefined ? {} : { objectId }) };
    const about = { accessToken: await proven.tokenFor(registryScope), tenantId: wanted.tenantId, progress };
    const tokens = await Promise.all(inputs.registry.map(async (host) => [host, await exchangeForRegistry(host, about, tuning())]));
    const old = process.env.DOCKER_CONFIG || external_node_path_.join((0,external_node_os_.homedir)(), '.docker');
    const settings = external_node_path_.join(old, 'config.json');
    const own = external_node_path_.join(folder, files/* files */.a.docker);
    (0,external_node_fs_.mkdirSync)(own, { mode: 0o700 });
    const existing = (0,external_node_fs_.existsSync)(settings) ? (0,external_node_fs_.readFileSync)(settings, 'utf8') : undefined;
    (0,core_files/* replacePrivate */.CT)(external_node_path_.join(own, 'config.json'), dockerSettings(existing, new Map(tokens)));
    for (const name of dockerFolders) {
        if ((0,external_node_fs_.existsSync)(external_node_path_.join(old, name)))
            (0,external_node_fs_.symlinkSync)(external_node_path_.join(old, name), external_node_path_.join(own, name), 'junction');
    }
    return own;
}
async function signInToAz(az, { wanted, folder, tuning }, tokenFile) {
    const config = external_node_path_.join(folder, files/* files */.a.az);
    (0,external_node_fs_.mkdirSync)(config, { mode: 0o700 });
    (0,core_files/* replacePrivate */.CT)(external_node_path_.join(config, 'config'), (0,login_az/* azConfig */._W)(wanted.cloud));
    for (const args of [(0,login_az/* azLoginArgs */.ks)(wanted, tokenFile), (0,login_az/* azSubscriptionArgs */.Ac)(wanted)]) {
        const timeoutMs = tuning().deadlineMs ?? 0;
        const done = await (0,exec/* run */.eF)(az, args, { cwd: folder, timeoutMs, env: { AZURE_CONFIG_DIR: config } });
        if (done.exitCode === 0)
            continue;
        log/* log */.R.tool(done.stderr());
        throw new errors/* UserError */.yo(`az ${args
            .slice(0, 2)
            .filter((word) => !word.startsWith('-'))
            .join(' ')}: ended with exit code ${done.exitCode}, although Azure has accepted this sign-in. The log shows what it said.`, 'az-failed');
    }
    return config;
}
async function startRefresh(setting, { claims }, azureConfigDir) {
    const { folder, wanted } = setting;
    const order = {
        audience: wanted.audience,
        clientId: wanted.clientId,
        endsMs: claims.exp * 1000,
        ...(azureConfigDir === undefined ? {} : { azureConfigDir }),
    };
    (0,core_files/* replacePrivate */.CT)(external_node_path_.join(folder, files/* files */.a.order), JSON.stringify(order));
    const script = external_node_path_.join(external_node_path_.dirname(process.argv[1] ?? ''), 'background.js');
    const pid = await (0,exec/* startBackground */.rC)(script, {
        passEnv: ['ACTIONS_ID_TOKEN_REQUEST_URL', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'],
        env: { SLUICE_LOGIN_FOLDER: folder },
    });
    (0,core_files/* replacePrivate */.CT)(external_node_path_.join(folder, files/* files */.a.process), String(pid));
}
function exportFor({ kinds, wanted, folder }, paths) {
    const { variables, overruled } = planEnvironment(kinds, wanted, paths, process.env);
    // Values that were there may be secret, so they are kept in a file of ours and not in the state of the step.
    (0,core_files/* replacePrivate */.CT)(external_node_path_.join(folder, files/* files */.a.record), JSON.stringify((0,restore/* loginRecord */.vy)(variables, process.env)));
    for (const [name, value] of Object.entries(variables))
        (0,job/* exportVariable */.dN)(name, value);
    if (overruled.length > 0) {
        log/* log */.R.warning(`${overruled.join(', ')}: set in this job, and blanked until this sign-in ends: tools would use it instead. Remove it from the job.`);
    }
}
async function succeed(setting, proven, paths) {
    const { inputs, kinds, wanted } = setting;
    const { subscription, claims, objectId } = proven;
    const words = { terraform: 'Terraform', sdk: 'client libraries', az: 'az' };
    const signedIn = {
        name: inputs.name,
        wanted,
        proven,
        forWhom: [...[...kinds].map((kind) => words[kind]), ...inputs.registry],
    };
    if (inputs.summary)
        await (0,summary/* appendSummary */.f)(`${loginSummary(signedIn)}\n`);
    const expiresAt = new Date(proven.expiresMs).toISOString();
    const result = {
        name: inputs.name,
        cloud: wanted.cloud.name,
        subject: claims.sub,
        issuer: claims.iss,
        audience: claims.aud,
        environment: claims.environment,
        jobWorkflowRef: claims.job_workflow_ref,
        ...idsOf(setting, { objectId, subscriptionName: subscription.name }),
        exports: [...kinds],
        registries: inputs.registry,
        expiresAt,
    };
    return {
        verdict: 'pass',
        message: loginLine(signedIn),
        outputs: {
            'subscription-id': subscription.id,
            'subscription-name': subscription.name,
            'tenant-id': subscription.tenantId,
            'client-id': wanted.clientId,
            'object-id': objectId,
            subject: claims.sub,
            'expires-at': expiresAt,
            'federated-token-file': paths.tokenFile,
            'azure-config-dir': paths.azureConfigDir,
            'docker-config': paths.dockerConfig,
            'evidence-path': (0,evidence/* writeEvidence */.n)({ action: spec/* spec */.I.name, verdict: 'pass', result }),
        },
    };
}
async function refuse(setting, { failure, progress }) {
    const { inputs, wanted } = setting;
    // The advice for all that can go wrong is large, and most sign-ins go well.
    const [{ diagnose }, { diagnosisLine, renderDiagnosis }] = await Promise.all([
        __webpack_require__.e(/* import() */ 257).then(__webpack_require__.bind(__webpack_require__, 6257)),
        __webpack_require__.e(/* import() */ 116).then(__webpack_require__.bind(__webpack_require__, 1116)),
    ]);
    const diagnosis = diagnose(failure, contextOf(setting, progress));
    const verdict = verdictOn(failure);
    const { reason, title, facts } = diagnosis;
    if (inputs.summary)
        await (0,summary/* appendSummary */.f)(`${renderDiagnosis(diagnosis)}\n`);
    const { claims, objectId } = progress;
    const result = {
        name: inputs.name,
        cloud: wanted.cloud.name,
        subject: claims?.sub,
        ...idsOf(setting, { objectId }),
        title,
        ...(inputs['mask-ids'] ? {} : { facts: Object.fromEntries(facts) }),
    };
    return {
        verdict,
        failureReason: reason,
        message: `${inputs.name === undefined ? '' : `${inputs.name}: `}${diagnosisLine(diagnosis)}`,
        outputs: {
            subject: claims?.sub,
            'object-id': objectId,
            'evidence-path': (0,evidence/* writeEvidence */.n)({ action: spec/* spec */.I.name, verdict, failureReason: reason, result }),
        },
    };
}
function contextOf({ inputs, wanted }, progress) {
    const { GITHUB_REPOSITORY: repository = '', GITHUB_EVENT_NAME: eventName = '', GITHUB_ACTOR: actor } = process.env;
    return {
        ...wanted,
        ...progress,
        repository,
        eventName,
        actor,
        environment: inputs['require-environment'],
        isFork: (0,github_event/* eventPullRequest */.Z)(process.env)?.fork,
        registry: inputs.registry[0],
    };
}
/** Evidence is read by many, so hidden ids are left out of it. */
function idsOf({ inputs, wanted }, more) {
    if (inputs['mask-ids'])
        return {};
    const { clientId, tenantId, subscriptionId } = wanted;
    return { clientId, tenantId, subscriptionId, ...more };
}


/***/ }),

/***/ 4780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ac: () => (/* binding */ azSubscriptionArgs),
/* harmony export */   _W: () => (/* binding */ azConfig),
/* harmony export */   ik: () => (/* binding */ azEntriesFile),
/* harmony export */   ks: () => (/* binding */ azLoginArgs),
/* harmony export */   xN: () => (/* binding */ withAssertion)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3026);

/** How az is signed in, as data. */
/**
 * Its settings file. The token cache stays readable for az alone, in a folder of its own: what encrypts it needs a desktop.
 *
 * @throws UserError for a custom cloud, which az would have to be told about first.
 */
function azConfig({ azName, name }) {
    if (azName === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`export: az knows no cloud at ${name}. Leave az out of export, or register the cloud and sign in by hand.`);
    }
    return `[cloud]
name = ${azName}

[core]
collect_telemetry = no
encrypt_token_cache = false
login_experience_v2 = off
only_show_errors = true
survey_message = no
`;
}
/** az reads an argument `@FILE` from the file, so no token is on its command line. */
function azLoginArgs({ clientId, tenantId }, tokenFile) {
    return [
        'login',
        '--service-principal',
        `--username=${clientId}`,
        `--tenant=${tenantId}`,
        '--federated-token',
        `@${tokenFile}`,
        '--allow-no-subscriptions',
        '--output=none',
    ];
}
function azSubscriptionArgs({ subscriptionId }) {
    return ['account', 'set', `--subscription=${subscriptionId}`];
}
/** Where az keeps what it signs in with, in its folder. */
const azEntriesFile = 'service_principal_entries.json';
/**
 * The entries of az with a new assertion: az would go on to use the one that it was signed in with. Undefined when they are
 * not as az 2.x writes them: a list of objects with `client_id`, `tenant` and `client_assertion`.
 */
function withAssertion(json, clientId, assertion) {
    let entries;
    try {
        entries = JSON.parse(json);
    }
    catch {
        return undefined;
    }
    if (!Array.isArray(entries))
        return undefined;
    let found = false;
    const renewed = entries.map((entry) => {
        if (typeof entry !== 'object' || entry === null)
            return entry;
        const { client_id: id, client_assertion: old } = entry;
        if (typeof id !== 'string' || id.toLowerCase() !== clientId.toLowerCase() || typeof old !== 'string')
            return entry;
        found = true;
        return { ...entry, client_assertion: assertion };
    });
    return found ? JSON.stringify(renewed) : undefined;
}


/***/ }),

/***/ 8056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ files)
/* harmony export */ });
/** What lies in the private folder of a sign-in. */
const files = {
    /** GitHub's token. */
    token: 'token',
    /** What the post step undoes: {@link LoginRecord} of restore.ts. */
    record: 'record.json',
    /** {@link RefreshOrder}. */
    order: 'refresh.json',
    /** Process id of the refresh. */
    process: 'refresh.pid',
    /** What went wrong in it. */
    notes: 'refresh.log',
    /** Ends it by being there. */
    stop: 'stop',
    az: 'az',
    docker: 'docker',
};


/***/ }),

/***/ 6609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vv: () => (/* binding */ restoration),
/* harmony export */   aE: () => (/* binding */ readRecord),
/* harmony export */   vy: () => (/* binding */ loginRecord)
/* harmony export */ });
function loginRecord(variables, env) {
    const before = Object.keys(variables).flatMap((name) => (env[name] ? [[name, env[name]]] : []));
    return { variables, before: Object.fromEntries(before) };
}
/**
 * What has to be set to undo it. Whatever somebody else has set since is left alone: sign-ins end in the opposite order,
 * so the last one finds its own values.
 */
function restoration({ variables, before }, env) {
    return Object.fromEntries(Object.entries(variables)
        .filter(([name, value]) => (env[name] ?? '') === value && value !== (before[name] ?? ''))
        .map(([name]) => [name, before[name] ?? '']));
}
/** Reads a record; undefined when it is damaged. */
function readRecord(json) {
    try {
        const value = JSON.parse(json);
        const { variables, before } = value ?? {};
        return isTexts(variables) && isTexts(before) ? { variables, before } : undefined;
    }
    catch {
        return undefined;
    }
}
function isTexts(value) {
    return typeof value === 'object' && value !== null && Object.values(value).every((text) => typeof text === 'string');
}


/***/ }),

/***/ 7920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kA: () => (/* binding */ ask),
  SG: () => (/* binding */ findTool),
  id: () => (/* binding */ operand),
  eF: () => (/* binding */ run),
  rC: () => (/* binding */ startBackground)
});

// UNUSED EXPORTS: pickEnv

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(6193);
;// CONCATENATED MODULE: ./packages/exec/index.js
// @actions/core imports @actions/exec into every action, and with it child_process and the file tools of @actions/io; it
// calls it only for `core.platform`. This has the same functions and loads the real one when one of them is called.

/** @type {typeof import('exec-original').exec} */
const exec = async (...args) => (await __webpack_require__.e(/* import() */ 742).then(__webpack_require__.bind(__webpack_require__, 4742))).exec(...args);

/** @type {typeof import('exec-original').getExecOutput} */
const getExecOutput = async (...args) => (await __webpack_require__.e(/* import() */ 742).then(__webpack_require__.bind(__webpack_require__, 4742))).getExecOutput(...args);

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(3026);
// EXTERNAL MODULE: ./build/src/core/files.js
var core_files = __webpack_require__(9874);
;// CONCATENATED MODULE: ./build/src/core/exec.js







/** What every tool may see: where things are, the language, and how to reach the network. No token, no credential. */
const commonEnv = [
    'PATH', 'HOME', 'USER', 'LOGNAME', 'LANG', 'LC_*', 'TZ', 'TMPDIR', 'TEMP', 'TMP',
    'SystemRoot', 'SYSTEMROOT', 'windir', 'ComSpec', 'PATHEXT', 'APPDATA', 'LOCALAPPDATA', 'USERPROFILE', 'ProgramData', 'ProgramFiles',
    'HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'ALL_PROXY', 'http_proxy', 'https_proxy', 'no_proxy', 'all_proxy',
    'SSL_CERT_FILE', 'SSL_CERT_DIR', 'NODE_EXTRA_CA_CERTS', 'CURL_CA_BUNDLE', 'REQUESTS_CA_BUNDLE', 'GIT_SSL_CAINFO',
]; // biome-ignore format: a table
/** The part of an environment whose names match; a trailing `*` in a name matches any rest. */
function pickEnv(env, names) {
    const matches = (name) => names.some((wanted) => (wanted.endsWith('*') ? name.startsWith(wanted.slice(0, -1)) : name === wanted));
    return Object.fromEntries(Object.entries(env).filter((entry) => entry[1] !== undefined && matches(entry[0])));
}
/** Refuses an operand that a tool would take for an option: `--post-renderer=./evil.sh` as the name of a release. */
function operand(input, value) {
    if (value.startsWith('-'))
        throw new errors/* UserError */.yo(`${input}: "${value}" begins with "-", which a tool would read as an option. Rename it.`);
    if (/[\0\r\n]/.test(value))
        throw new errors/* UserError */.yo(`${input}: holds a line break or a NUL character. Remove it.`);
    return value;
}
/** Finds a tool on PATH without running anything; the workspace's own folder is never searched. */
function findTool(name, env = process.env) {
    const extensions = process.platform === 'win32' ? (env.PATHEXT ?? '.EXE').split(';') : [''];
    for (const folder of (env.PATH ?? '').split(external_node_path_.delimiter)) {
        if (!external_node_path_.isAbsolute(folder))
            continue;
        for (const extension of extensions) {
            const file = external_node_path_.join(folder, name + extension);
            if (isExecutable(file))
                return { name, path: file };
        }
    }
    return undefined;
}
function isExecutable(file) {
    try {
        (0,external_node_fs_.accessSync)(file, external_node_fs_.constants.X_OK);
        return (0,external_node_fs_.statSync)((0,external_node_fs_.realpathSync)(file)).isFile();
    }
    catch {
        return false;
    }
}
/** A short question to a tool, such as its version: small output, and an answer at once, so it has no time limit. */
async function ask(tool, args, env = {}) {
    // @actions/exec splits its first argument like a shell, so the path is quoted.
    return getExecOutput(`"${tool.path}"`, [...args], {
        silent: true,
        ignoreReturnCode: true,
        env: { ...pickEnv(process.env, commonEnv), ...env },
    });
}
const running = new Set();
let interrupted = false;
let listening = false;
/**
 * The runner signals only the action's own process: SIGINT, 7.5 s later SIGTERM, 2.5 s later it kills all. Only the first
 * is passed on, and the others are ignored: on a second signal, whichever it is, Terraform gives up without saving its
 * state, and on an unhandled one this process would leave the tool behind.
 */
function passSignalsOn() {
    if (listening)
        return;
    listening = true;
    for (const signal of ['SIGINT', 'SIGTERM']) {
        process.on(signal, () => {
            if (interrupted)
                return;
            interrupted = true;
            for (const child of running)
                child.kill(signal);
        });
    }
}
/**
 * Runs a tool to its end. Its output goes straight to files, since a line buffer in between is quadratic on a plan of one
 * line: `@actions/exec` needs 25 s and 1.2 GB for 83 MB.
 *
 * @throws UserError when the tool cannot be started, takes longer than the limit or the run is cancelled; an exit code is returned, not judged.
 */
async function run(tool, args, options) {
    // Between two commands there was nobody to pass the signal on to.
    if (interrupted)
        throw cancelled(tool);
    const folder = (0,core_files/* privateFolder */.qm)(tool.name);
    const stdoutFile = external_node_path_.join(folder, 'stdout');
    const stderrFile = external_node_path_.join(folder, 'stderr');
    const files = [(0,external_node_fs_.openSync)(stdoutFile, 'w', 0o600), (0,external_node_fs_.openSync)(stderrFile, 'w', 0o600)];
    try {
        passSignalsOn();
        const child = (0,external_node_child_process_.spawn)(tool.path, args, {
            cwd: options.cwd,
            env: { ...pickEnv(process.env, [...commonEnv, ...(options.passEnv ?? [])]), ...options.env },
            stdio: ['ignore', files[0], files[1]],
            shell: false,
            windowsHide: true,
        });
        running.add(child);
        const follower = options.onLine === undefined ? Promise.resolve() : follow(stdoutFile, child, options.onLine);
        const exitCode = await ended(tool, child, options.timeoutMs).finally(() => running.delete(child));
        await follower;
        return {
            exitCode,
            stdoutFile,
            stdout: () => (0,external_node_fs_.readFileSync)(stdoutFile, 'utf8'),
            stderr: () => (0,external_node_fs_.readFileSync)(stderrFile, 'utf8'),
        };
    }
    finally {
        for (const file of files)
            (0,external_node_fs_.closeSync)(file);
    }
}
/**
 * Starts a script of ours that outlives this step, and gives its process id. It sees the common environment and what is
 * named; nothing of it reaches the log. On the end of the job the runner ends it, if nobody did before.
 *
 * @throws UserError when it cannot be started.
 */
async function startBackground(script, { passEnv, env }) {
    const child = (0,external_node_child_process_.spawn)(process.execPath, [script], {
        cwd: external_node_path_.dirname(script),
        // By this variable the runner finds what a job has left behind.
        env: { ...pickEnv(process.env, [...commonEnv, 'RUNNER_TRACKING_ID', 'RUNNER_TEMP', ...passEnv]), ...env },
        stdio: 'ignore',
        detached: true,
        shell: false,
        windowsHide: true,
    });
    await new Promise((resolve, reject) => {
        child.once('spawn', resolve);
        child.once('error', (error) => reject(new errors/* UserError */.yo(`${script}: cannot be started: ${error.message}.`)));
    });
    child.unref();
    return child.pid ?? 0;
}
function ended(tool, child, timeoutMs) {
    return new Promise((resolve, reject) => {
        let expired = false;
        const timers = [
            setTimeout(() => {
                expired = true;
                child.kill('SIGINT');
            }, timeoutMs),
            setTimeout(() => child.kill('SIGKILL'), timeoutMs + 15_000),
        ];
        const settle = (action) => {
            for (const timer of timers)
                clearTimeout(timer);
            action();
        };
        child.once('error', (error) => settle(() => reject(new errors/* UserError */.yo(`${tool.name}: cannot be started: ${error.message}.`, 'tool-not-started'))));
        child.once('exit', (code, signal) => settle(() => {
            if (expired)
                reject(new errors/* UserError */.yo(`${tool.name}: did not end within ${Math.round(timeoutMs / 1000)} s and was stopped. Raise timeout if the work is that large.`, 'timeout'));
            else if (interrupted)
                reject(cancelled(tool));
            else
                resolve(code ?? 128 + signalNumber(signal));
        }));
    });
}
function cancelled(tool) {
    return new errors/* UserError */.yo(`${tool.name}: was stopped because the run was cancelled.`, 'cancelled');
}
function signalNumber(signal) {
    return signal === 'SIGKILL' ? 9 : signal === 'SIGSEGV' ? 11 : 1;
}
/** Hands over complete lines of a file while the child still writes it, and the rest when it has ended. */
async function follow(file, child, onLine) {
    let closed = false;
    child.once('close', () => {
        closed = true;
    });
    child.once('error', () => {
        closed = true;
    });
    const decoder = new external_node_string_decoder_.StringDecoder('utf8');
    const buffer = Buffer.alloc(65_536);
    const source = (0,external_node_fs_.openSync)(file, 'r');
    let rest = '';
    try {
        for (let last = false; !last;) {
            last = closed;
            for (let size = (0,external_node_fs_.readSync)(source, buffer); size > 0; size = (0,external_node_fs_.readSync)(source, buffer)) {
                const lines = (rest + decoder.write(buffer.subarray(0, size))).split('\n');
                rest = lines.pop() ?? '';
                for (const line of lines)
                    onLine(line.replace(/\r$/, ''));
            }
            if (!last)
                await new Promise((resolve) => setTimeout(resolve, 100));
        }
    }
    finally {
        (0,external_node_fs_.closeSync)(source);
    }
    if (rest !== '')
        onLine(rest);
}


/***/ }),

/***/ 5865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ eventPullRequest)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

/** Reads the event of the run; undefined when it is about no pull request, or when there is no event (a terminal). */
function eventPullRequest(env) {
    if (!env.GITHUB_EVENT_PATH)
        return undefined;
    let payload;
    try {
        payload = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(env.GITHUB_EVENT_PATH, 'utf8'));
    }
    catch {
        return undefined;
    }
    const { pull_request: pull, issue } = payload;
    const number = pull?.number ?? (issue?.pull_request === undefined ? undefined : issue.number);
    if (number === undefined)
        return undefined;
    const headSha = pull?.head?.sha;
    const repository = pull?.head?.repo?.full_name;
    return {
        number,
        ...(headSha === undefined ? {} : { headSha }),
        fork: pull !== undefined && repository !== env.GITHUB_REPOSITORY,
    };
}


/***/ })

};
