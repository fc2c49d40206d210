export const id = 462;
export const ids = [462];
export const modules = {

/***/ 95:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J6: () => (/* binding */ arm),
/* harmony export */   Kd: () => (/* binding */ errorIn),
/* harmony export */   a1: () => (/* binding */ armFind),
/* harmony export */   he: () => (/* binding */ armOptions),
/* harmony export */   pT: () => (/* binding */ ArmRefusal)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3026);
/* harmony import */ var _core_http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9001);
/* harmony import */ var _transport_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7336);



/** Azure Resource Manager through Microsoft's clients: how they are made, and what their failures mean. */
/** Options of each client of Resource Manager, of the newer generation (`credentials`) and the older (`credentialScopes`). */
function armOptions(cloud, tuning) {
    return {
        endpoint: cloud.resourceManager,
        // The newer clients ask for the public cloud's token whatever their endpoint is.
        credentials: { scopes: [cloud.resourceManagerScope] },
        credentialScopes: [cloud.resourceManagerScope],
        httpClient: (0,_transport_js__WEBPACK_IMPORTED_MODULE_2__/* .azureTransport */ .FG)('Azure Resource Manager', tuning),
        ..._transport_js__WEBPACK_IMPORTED_MODULE_2__/* .noRetries */ .CS,
    };
}
/** Resource Manager refuses a request. */
class ArmRefusal extends _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RemoteError */ .Hi {
    /** `AuthorizationFailed`. */
    code;
    status;
    /** In the service's own words. */
    said;
    constructor(code, said, details) {
        const { status, request, requestId } = details;
        const reasons = {
            401: 'unauthorized',
            403: 'forbidden',
            404: 'not-found',
            409: 'conflict',
        };
        super({
            service: 'Azure Resource Manager',
            request,
            status,
            attempts: 1,
            problem: `${code}: ${said.split(/\r?\n/)[0]?.slice(0, 500) ?? ''}`.replace(/\.$/, ''),
            ...(requestId === undefined ? {} : { requestId }),
        }, reasons[status] ?? 'remote-error');
        this.code = code;
        this.status = status;
        this.said = said;
    }
}
function isRestError(error) {
    return error instanceof Error && error.name === 'RestError';
}
/** Awaits a call of a client; its refusal becomes an {@link ArmRefusal}. Whatever else went wrong is passed on. */
async function arm(call) {
    try {
        return await call;
    }
    catch (error) {
        if (!isRestError(error) || error.statusCode === undefined)
            throw error;
        const { request, response, statusCode: status } = error;
        const said = errorIn(response?.bodyAsText ?? '');
        throw new ArmRefusal(said.code ?? error.code ?? 'UnknownError', said.message ?? error.message, {
            status,
            request: request === undefined ? 'a request' : (0,_core_http_js__WEBPACK_IMPORTED_MODULE_1__/* .requestName */ .ZK)(request.method, request.url),
            requestId: response?.headers?.get('x-ms-request-id') ?? response?.headers?.get('x-ms-correlation-request-id'),
        });
    }
}
/** As {@link arm}, and undefined for what does not exist. */
async function armFind(call) {
    try {
        return await arm(call);
    }
    catch (error) {
        if (error instanceof ArmRefusal && error.status === 404 && error.code !== 'SubscriptionNotFound')
            return undefined;
        throw error;
    }
}
/** Format: `{"error": {"code", "message"}}`, Microsoft Azure REST API guidelines. */
function errorIn(body) {
    try {
        const value = JSON.parse(body);
        const { code, message } = value?.error ?? {};
        return {
            ...(typeof code === 'string' ? { code: code.slice(0, 100) } : {}),
            ...(typeof message === 'string' ? { message: message.slice(0, 4_000) } : {}),
        };
    }
    catch {
        return {};
    }
}


/***/ }),

/***/ 2925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ githubAssertions)
/* harmony export */ });
/* harmony import */ var _core_http_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9001);
/* harmony import */ var _claims_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1288);


/** Seconds before its end at which an assertion is no longer handed out: it still has to travel. */
const marginMs = 30_000;
/**
 * GitHub's tokens for one audience. They live five minutes, and the Azure clients ask for one several times per sign-in.
 */
function githubAssertions(audience, { now = Date.now, tuning } = {}) {
    let current;
    return {
        get() {
            if (current !== undefined && current.endsMs - marginMs > now())
                return current.token;
            const token = (0,_core_http_js__WEBPACK_IMPORTED_MODULE_0__/* .getIdToken */ .p9)(audience, tuning?.());
            // Until it is there nobody knows when it ends; whoever asks meanwhile waits for the same one.
            const asked = { token, endsMs: Number.POSITIVE_INFINITY };
            current = asked;
            token.then((text) => {
                asked.endsMs = ((0,_claims_js__WEBPACK_IMPORTED_MODULE_1__/* .readClaims */ .Ip)(text)?.exp ?? 0) * 1000;
            }, () => {
                if (current === asked)
                    current = undefined;
            });
            return token;
        },
        forget() {
            current = undefined;
        },
    };
}


/***/ }),

/***/ 2583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ knownCloud),
/* harmony export */   n: () => (/* binding */ findCloud)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3026);
/* harmony import */ var _core_http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9001);


// Audiences: Microsoft Entra documentation, "Important considerations for federated identity credentials", national clouds.
const known = {
    public: {
        name: 'public',
        authorityHost: 'https://login.microsoftonline.com',
        resourceManager: 'https://management.azure.com',
        resourceManagerScope: 'https://management.azure.com/.default',
        audience: 'api://AzureADTokenExchange',
        storageSuffix: 'core.windows.net',
        registrySuffix: 'azurecr.io',
        terraformName: 'public',
        azName: 'AzureCloud',
    },
    usgov: {
        name: 'usgov',
        authorityHost: 'https://login.microsoftonline.us',
        resourceManager: 'https://management.usgovcloudapi.net',
        resourceManagerScope: 'https://management.usgovcloudapi.net/.default',
        audience: 'api://AzureADTokenExchangeUSGov',
        storageSuffix: 'core.usgovcloudapi.net',
        registrySuffix: 'azurecr.us',
        terraformName: 'usgovernment',
        azName: 'AzureUSGovernment',
    },
    china: {
        name: 'china',
        authorityHost: 'https://login.chinacloudapi.cn',
        resourceManager: 'https://management.chinacloudapi.cn',
        resourceManagerScope: 'https://management.chinacloudapi.cn/.default',
        audience: 'api://AzureADTokenExchangeChina',
        storageSuffix: 'core.chinacloudapi.cn',
        registrySuffix: 'azurecr.cn',
        terraformName: 'china',
        azName: 'AzureChinaCloud',
    },
};
/** The known cloud that Terraform or a client library was pointed at. */
function knownCloud(match) {
    return Object.values(known).find(match);
}
/**
 * The cloud of a name; a host is asked for its metadata.
 *
 * @throws UserError when the host does not describe a cloud, RemoteError when it does not answer.
 */
async function findCloud(name) {
    return known[name] ?? customCloud(name);
}
/** Format: `GET https://HOST/metadata/endpoints?api-version=2022-09-01` of Azure Resource Manager. */
async function customCloud(host) {
    const url = `https://${host}/metadata/endpoints?api-version=2022-09-01`;
    const { value } = await (0,_core_http_js__WEBPACK_IMPORTED_MODULE_1__/* .httpJson */ .zi)({ service: 'Azure metadata', url });
    const metadata = (Array.isArray(value) ? value[0] : value);
    const endpoint = (text, what) => {
        const found = typeof text === 'string' ? text.replace(/\/+$/, '') : '';
        if (/^https:\/\/[^/\s]+/.test(found))
            return found;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`cloud: ${host} does not describe a cloud: its metadata has no https address as ${what}. Give the host of Azure Resource Manager.`, 'unknown-cloud');
    };
    const resourceManager = endpoint(metadata?.resourceManager, 'resourceManager');
    const { audiences } = metadata?.authentication ?? {};
    const [audience] = Array.isArray(audiences) ? audiences : [];
    return {
        name: host,
        authorityHost: endpoint(metadata?.authentication?.loginEndpoint, 'authentication.loginEndpoint'),
        resourceManager,
        resourceManagerScope: `${typeof audience === 'string' ? audience.replace(/\/+$/, '') : resourceManager}/.default`,
        // A custom cloud has its own; the public one is what Entra ID documents where nothing else is agreed on.
        audience: 'api://AzureADTokenExchange',
        storageSuffix: suffix(metadata?.suffixes?.storage),
        registrySuffix: suffix(metadata?.suffixes?.acrLoginServer),
    };
}
function suffix(value) {
    return typeof value === 'string' ? value.replace(/^\.+/, '') : '';
}


/***/ }),

/***/ 6464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jv: () => (/* binding */ signIn),
/* harmony export */   Z2: () => (/* binding */ EntraRefusal)
/* harmony export */ });
/* unused harmony export entraAnswer */
/* harmony import */ var _azure_core_rest_pipeline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1818);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3026);
/* harmony import */ var _core_job_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3330);
/* harmony import */ var _core_persist_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2697);
/* harmony import */ var _diagnose_classify_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3446);
/* harmony import */ var _transport_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7336);






/** Entra ID refuses the sign-in. */
class EntraRefusal extends _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RemoteError */ .Hi {
    answer;
    constructor(answer, request, attempts, elapsedMs) {
        const { status, correlationId } = answer;
        super({
            service: 'Entra ID',
            request,
            status,
            attempts,
            elapsedMs,
            problem: problemIn(answer),
            ...(correlationId === undefined ? {} : { requestId: correlationId }),
        }, 'sign-in-refused');
        this.answer = answer;
    }
}
function problemIn({ description, error }) {
    const [first = ''] = (description || error || 'no token').split(/\r?\n/);
    return first.slice(0, 300).replace(/\.$/, '');
}
/** How long to wait for what is transient, in all. */
const transientMs = 30_000;
/**
 * Signs in as an application by a token of GitHub instead of a secret. Refusals that time mends are tried again; the
 * others are an {@link EntraRefusal} at once.
 */
function signIn(options) {
    const { propagationWaitMs = 0, tuning, clock } = options;
    const patienceMs = { propagation: propagationWaitMs, transient: transientMs, 'refetch-assertion': 0, no: 0 };
    let client;
    return {
        async getToken(...about) {
            client ??= createClient(options);
            const found = await client;
            const { outcome, attempts, elapsedMs } = await (0,_core_persist_js__WEBPACK_IMPORTED_MODULE_3__/* .persist */ .Z)(() => ask(options, found, about), (each, afterMs) => {
                if (!(each instanceof Refused))
                    return undefined;
                const limitMs = patienceMs[each.kind];
                const leftMs = tuning?.().deadlineMs ?? limitMs;
                return { patienceMs: Math.min(limitMs, afterMs + leftMs), says: `Entra ID: ${problemIn(each.answer)}` };
            }, { ...(clock === undefined ? {} : { clock }), ...signalOf(about[1]) });
            if (outcome instanceof Refused)
                throw new EntraRefusal(outcome.answer, outcome.request, attempts, elapsedMs);
            if (outcome instanceof Error)
                throw outcome;
            (0,_core_job_js__WEBPACK_IMPORTED_MODULE_2__/* .hideSecret */ .DL)(outcome.token);
            return outcome;
        },
    };
}
function signalOf(details) {
    return details?.abortSignal instanceof AbortSignal ? { signal: details.abortSignal } : {};
}
/** One try; with another token of GitHub where the first one ended on its way. */
async function ask({ assertions }, { credential, transport }, about) {
    // Its own failures say more than what the client below makes of them.
    await assertions.get();
    const outcome = await tokenOf(credential, transport, ...about);
    if (!(outcome instanceof Refused) || outcome.kind !== 'refetch-assertion')
        return outcome;
    assertions.forget();
    await assertions.get();
    return tokenOf(credential, transport, ...about);
}
async function createClient({ cloud, tenantId, clientId, assertions, tuning }) {
    // A quarter of the time of a whole sign-in goes into loading it.
    const { ClientAssertionCredential } = await Promise.all(/* import() */[__webpack_require__.e(738), __webpack_require__.e(88), __webpack_require__.e(16)]).then(__webpack_require__.bind(__webpack_require__, 3016));
    const transport = (0,_transport_js__WEBPACK_IMPORTED_MODULE_5__/* .azureTransport */ .FG)('Entra ID', tuning);
    const options = {
        authorityHost: cloud.authorityHost,
        httpClient: transport,
        // Retries, proxies and redirects are the transport's; the usual pipeline repeats them, and costs 25 ms to start.
        pipeline: (0,_azure_core_rest_pipeline__WEBPACK_IMPORTED_MODULE_0__/* .createEmptyPipeline */ .O8)(),
        // The authority is one that this suite knows or that its user named: nobody else has to vouch for it.
        disableInstanceDiscovery: true,
    };
    return { credential: new ClientAssertionCredential(tenantId, clientId, assertions.get, options), transport };
}
/** A refusal before it is counted. */
class Refused extends Error {
    answer;
    request;
    kind;
    constructor(answer, request) {
        super(answer.description);
        this.answer = answer;
        this.request = request;
        this.kind = (0,_diagnose_classify_js__WEBPACK_IMPORTED_MODULE_4__/* .classify */ .L)({ stage: 'entra', ...answer });
    }
}
/** The token, or why there is none: what Entra ID said, which the client above it rewords. */
async function tokenOf(credential, transport, ...[scopes, details]) {
    try {
        const token = await credential.getToken(scopes, details);
        if (token !== null)
            return token;
        throw new Error('the client gave no token');
    }
    catch (error) {
        const { response, failure } = transport.last();
        if (failure !== undefined)
            return failure;
        if (response === undefined || response.status < 400)
            throw error;
        return new Refused(entraAnswer(response.status, response.body), `POST ${new URL(response.url).pathname}`);
    }
}
/** Reads a refusal; whatever is damaged in it is left out. */
function entraAnswer(status, body) {
    let value = {};
    const text = Buffer.from(body).toString();
    try {
        const parsed = JSON.parse(text);
        if (typeof parsed === 'object' && parsed !== null)
            value = parsed;
    }
    catch {
        // What is no JSON has no fields.
    }
    const field = (name) => typeof value[name] === 'string' ? value[name].slice(0, 4_000) : undefined;
    const description = field('error_description') ?? '';
    const listed = Array.isArray(value.error_codes) ? value.error_codes.filter((code) => Number.isSafeInteger(code)) : [];
    const named = [...description.matchAll(/\bAADSTS(\d{4,9})\b/g)].map(([, code]) => Number(code));
    const [correlationId, traceId, timestamp] = ['correlation_id', 'trace_id', 'timestamp'].map(field);
    return {
        status,
        error: field('error') ?? '',
        description,
        codes: [...new Set([...listed, ...named])],
        ...(correlationId === undefined ? {} : { correlationId }),
        ...(traceId === undefined ? {} : { traceId }),
        ...(timestamp === undefined ? {} : { timestamp }),
    };
}


/***/ }),

/***/ 3446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ classify),
/* harmony export */   n: () => (/* binding */ entraCodes)
/* harmony export */ });
/** What time does to a failure: the one place that decides whether anything is tried again. */
// Something that was created a moment ago is not known everywhere yet. Source: Microsoft Entra documentation,
// "Important considerations for federated identity credentials" (propagation takes minutes).
const propagating = new Set(['70021', '700211', '700213', '70025', '700016', '7000229']);
// Source: Microsoft Entra documentation, "authentication and authorization error codes"; 90061, 50166 and 501661: Entra ID
// could not read the keys of the issuer just now.
const transient = new Set(['90006', '90012', '90024', '90033', '90061', '50166', '501661']);
// The token ended on its way, or was signed by a key that has just been replaced.
const outdated = new Set(['700024', '7000272']);
const armPropagating = new Set([
    'authorizationfailed',
    'linkedauthorizationfailed',
    'subscriptionnotfound',
]);
const armOutdated = new Set(['expiredauthenticationtoken']);
/** The kinds of HttpFailure that may go well a moment later; `rate-limit` asks for more time than there is. */
const transientKinds = new Set(['connect', 'lost', 'incomplete', 'timeout', 'unusable']);
/** Whether and how a failure may be tried again. */
function classify(failure) {
    const { kind, status, error } = failure;
    if (typeof kind === 'string' && kind !== '')
        return transientKinds.has(kind) ? 'transient' : 'no';
    if (isBusy(status))
        return 'transient';
    const ofCodes = failure.stage === 'entra' ? entraCodes(failure).map(ofEntra) : [ofArm(failure)];
    // Several codes: the most specific verdict stands, and only when none says anything the general error counts.
    const verdict = ofCodes.find((found) => found !== 'no');
    if (verdict !== undefined)
        return verdict;
    return error === 'temporarily_unavailable' || error === 'server_error' ? 'transient' : 'no';
}
// 408 and 425 ask for another try; 501 and 505 will say the same again.
const isBusy = (status) => status === 408 ||
    status === 425 ||
    status === 429 ||
    (status !== undefined && status >= 500 && ![501, 505].includes(status));
function ofEntra(code) {
    if (propagating.has(code))
        return 'propagation';
    if (transient.has(code))
        return 'transient';
    return outdated.has(code) ? 'refetch-assertion' : 'no';
}
function ofArm({ stage, code, status }) {
    const name = String(code ?? '').toLowerCase();
    if (armOutdated.has(name))
        return 'refetch-assertion';
    // A role that has just been given is not known to the registry either.
    const refused = stage === 'acr' && (status === 401 || status === 403);
    return refused || (stage === 'arm' && armPropagating.has(name)) ? 'propagation' : 'no';
}
/** How much of a text is looked at for codes. */
const longestText = 10_000;
/** The numbers of Entra ID in a failure, without repetition: those that it lists, then those in its text. */
function entraCodes({ code, codes, description }) {
    const listed = [code, ...(Array.isArray(codes) ? codes : [])].flatMap((value) => {
        const [, digits] = /^(?:AADSTS)?(\d{4,9})$/.exec(String(value ?? '')) ?? [];
        return digits === undefined ? [] : [digits];
    });
    const text = typeof description === 'string' ? description.slice(0, longestText) : '';
    const named = [...text.matchAll(/\bAADSTS(\d{4,9})\b/g)].map(([, digits = '']) => digits);
    return [...new Set([...listed, ...named])];
}


/***/ }),

/***/ 7336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ noRetries),
/* harmony export */   FG: () => (/* binding */ azureTransport),
/* harmony export */   PF: () => (/* binding */ callLimits)
/* harmony export */ });
/* harmony import */ var _azure_core_rest_pipeline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1818);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3026);
/* harmony import */ var _core_http_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9001);



/** Of one call to Entra ID or Resource Manager. */
const callLimits = { attemptTimeoutMs: 10_000, deadlineMs: 60_000, maxAttempts: 5 };
/** What the Azure clients get: their own retries would multiply ours and try again what is permanent. */
const noRetries = { retryOptions: { maxRetries: 0 } };
/**
 * The transport under the Azure clients: answers are whole, JSON is JSON, waits and deadlines are those of every other
 * call of the suite. Any status is returned; what brings no usable answer is a RemoteError.
 */
function azureTransport(service, tuning = () => ({})) {
    let last = {};
    return {
        last: () => last,
        async sendRequest(request) {
            const { method, url } = request;
            const call = {
                ...callLimits,
                ...tuning(),
                service,
                method,
                url,
                headers: headersOf(request),
                ...bodyOf(request),
                ...signalOf(request),
                redirect: 'manual',
                // A request for a token changes nothing.
                reads: method === 'POST' && new URL(url).pathname.endsWith('/token'),
            };
            last = {};
            try {
                const response = await (0,_core_http_js__WEBPACK_IMPORTED_MODULE_2__/* .httpExchange */ .ai)(call, (answer) => problemWith(answer, method));
                last = { response };
                return pipelineResponse(request, response);
            }
            catch (error) {
                if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RemoteError */ .Hi)
                    last = { failure: error };
                throw error;
            }
        },
    };
}
function headersOf(request) {
    const { 'accept-encoding': _, ...headers } = request.headers.toJSON();
    return headers;
}
function bodyOf({ body }) {
    if (body === undefined || body === null)
        return {};
    if (typeof body === 'string' || body instanceof Uint8Array)
        return { body };
    throw new TypeError('the transport sends text and bytes, no streams');
}
function signalOf({ abortSignal }) {
    return abortSignal instanceof AbortSignal ? { signal: abortSignal } : {};
}
/** Entra ID and Resource Manager answer JSON; an empty answer is one only where none is promised. */
function problemWith(response, method) {
    const { status, body, headers } = response;
    if (!(0,_core_http_js__WEBPACK_IMPORTED_MODULE_2__/* .isSuccess */ .oJ)(status))
        return undefined;
    if (body.length === 0) {
        const promised = status === 200 && method !== 'DELETE' && method !== 'HEAD';
        return promised ? 'the answer is empty instead of JSON' : undefined;
    }
    const type = (0,_core_http_js__WEBPACK_IMPORTED_MODULE_2__/* .contentType */ .IM)(headers);
    if (!(0,_core_http_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonType */ .vs)(type))
        return `the answer is ${type === '' ? 'of no stated type' : type} instead of JSON`;
    try {
        const value = JSON.parse(body.toString());
        return typeof value === 'object' && value !== null ? undefined : 'the answer is no JSON object';
    }
    catch {
        return 'the answer is not valid JSON';
    }
}
function pipelineResponse(request, { status, headers, body }) {
    const flat = Object.entries(headers).flatMap(([name, value]) => value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]]);
    return { request, status, headers: (0,_azure_core_rest_pipeline__WEBPACK_IMPORTED_MODULE_0__/* .createHttpHeaders */ .Nc)(Object.fromEntries(flat)), bodyAsText: body.toString() };
}


/***/ }),

/***/ 724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ writeEvidence)
/* harmony export */ });
/* unused harmony export evidenceStatement */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9874);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8001);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3711);




const runVariables = {
    repository: 'GITHUB_REPOSITORY',
    repositoryId: 'GITHUB_REPOSITORY_ID',
    runId: 'GITHUB_RUN_ID',
    runAttempt: 'GITHUB_RUN_ATTEMPT',
    workflowRef: 'GITHUB_WORKFLOW_REF',
    workflowSha: 'GITHUB_WORKFLOW_SHA',
    job: 'GITHUB_JOB',
    event: 'GITHUB_EVENT_NAME',
    ref: 'GITHUB_REF',
    actor: 'GITHUB_ACTOR',
};
/** Builds the statement; pure but for the environment and the time that are handed in. */
function evidenceStatement(evidence, env, now) {
    const commit = env.GITHUB_SHA;
    const server = env.GITHUB_SERVER_URL ?? 'https://github.com';
    const run = Object.fromEntries(Object.entries(runVariables).flatMap(([key, name]) => (env[name] ? [[key, env[name]]] : [])));
    return {
        _type: 'https://in-toto.io/Statement/v1',
        subject: [
            ...(commit === undefined
                ? []
                : [{ name: `git+${server}/${env.GITHUB_REPOSITORY ?? ''}`, digest: { gitCommit: commit } }]),
            ...(evidence.subjects ?? []),
        ],
        predicateType: `https://github.com/OWNER/sluice/evidence/${evidence.action}/v1`,
        predicate: {
            verdict: evidence.verdict,
            ...(evidence.failureReason ? { failureReason: evidence.failureReason } : {}),
            createdAt: now.toISOString(),
            action: { name: evidence.action, version: _version_js__WEBPACK_IMPORTED_MODULE_3__/* .version */ .r },
            run,
            result: evidence.result,
        },
    };
}
/** Writes the record into the runner's temporary folder, redacted, and returns its path. */
function writeEvidence(evidence) {
    const statement = evidenceStatement(evidence, process.env, new Date());
    const text = `${_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .redactor */ .$p.redact(JSON.stringify(statement, null, 2))}\n`;
    const file = node_path__WEBPACK_IMPORTED_MODULE_0__.join((0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .suiteTemp */ .t8)(), 'evidence', `${evidence.action}-${(0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)(text).slice(0, 12)}.json`);
    (0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .writePrivate */ .pb)(file, text);
    return file;
}


/***/ }),

/***/ 3330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DL: () => (/* binding */ hideSecret),
/* harmony export */   LZ: () => (/* binding */ saveState),
/* harmony export */   dN: () => (/* binding */ exportVariable),
/* harmony export */   fP: () => (/* binding */ savedState),
/* harmony export */   sJ: () => (/* binding */ hideInLog)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5803);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8001);


/** What a step leaves for the steps after it, and for its own post step. */
/** Hides a value from now on: in what this process writes, and in the whole log of the job. */
function hideSecret(value) {
    _redact_js__WEBPACK_IMPORTED_MODULE_1__/* .redactor */ .$p.add(value);
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq(value);
}
/** Hides a value in the log of the job alone: whatever is asked for it, such as an output, still has it. */
function hideInLog(value) {
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq(value);
}
/** Sets an environment variable for this step and all after it. Nobody can take one away: an empty value has to do. */
function exportVariable(name, value) {
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .exportVariable */ .dN(name, value);
}
/** For the post step; anybody who reads the job's files can read it. */
function saveState(name, value) {
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .saveState */ .LZ(name, value);
}
/** What the main step saved; '' when it did not come that far. */
function savedState(name) {
    return _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getState */ .Gu(name);
}


/***/ }),

/***/ 8400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   xv: () => (/* binding */ truncate),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* unused harmony export truncateLines */
/**
 * The only escaper of the suite: Markdown for GitHub out of text that others wrote. Whatever the data says, it brings in
 * no image, link, mention, reference, heading, list, task box, HTML or table cell of its own.
 *
 * Two families of rules have to be broken in different ways:
 * - Syntax (CommonMark, GFM, `$math$`) is read from the source, so a character reference (`&#42;`) disarms it. References
 *   are used instead of backslashes because they also work inside raw HTML such as `<summary>`.
 * - Mentions, references, commit ids and emoji are found by GitHub in the *rendered* text, where references are already
 *   decoded, so these get a zero-width space (`@&#8203;name`). Inside code GitHub looks for none of them.
 */
/** A zero-width space; written as a reference so that the source of a report has no invisible characters. */
const BREAK = '&#8203;';
/** Marks a break while escaping. Unambiguous: {@link visible} has made each one that came with the data visible. */
const MARK = '\u200b';
// Controls, format characters (bidi, zero-width), lone surrogates, line separators, and whatever renders as nothing.
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
// Line ends and tabs are laid out by the callers; U+FE0E/F only choose between the text and the emoji form of a character.
const LEFT_ALONE = new Set(['\n', '\r', '\t', '\ufe0e', '\ufe0f']);
/** Shows characters that cannot be seen, or that reorder what is seen, as `\u{202e}`. */
function visible(value) {
    return value.replace(INVISIBLE, (character) => LEFT_ALONE.has(character) ? character : `\\u{${character.codePointAt(0)?.toString(16)}}`);
}
// Commit ids are linked from 7 hexadecimal digits on, up to 40, when they stand alone.
const COMMIT_ID = /(?<!\w)[0-9a-f]{7,40}(?!\w)/gi;
const UNDERSCORES = /_+/g;
function brokenUp(value) {
    return value
        .replace(/[@#]/g, `$&${MARK}`)
        .replace(/GH-/gi, `$&${MARK}`)
        .replace(/www(?=\.)/gi, `$&${MARK}`)
        .replace(/:(?=\/\/|[\w+-]+:|$)/g, `$&${MARK}`)
        .replace(/\[(?=[ xX]\])/g, `$&${MARK}`)
        .replace(COMMIT_ID, (id) => id.match(/.{1,6}/g)?.join(MARK) ?? id);
}
const reference = (character) => `&#${character.codePointAt(0)};`;
function escaped(value) {
    return value
        .replace(/[&<>*[\]\\`|$~]/g, (character) => NAMED[character] ?? reference(character))
        .replace(UNDERSCORES, (run, at, whole) => 
    // Between letters and digits an underscore is no emphasis, and names stay readable in the source.
    /\w/.test(whole[at - 1] ?? ' ') && /[A-Za-z0-9]/.test(whole[at + run.length] ?? ' ')
        ? run
        : '&#95;'.repeat(run.length))
        .replaceAll(MARK, BREAK);
}
const NAMED = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
/**
 * Inline text from outside, on one line: safe in a paragraph, list item, table cell, heading and `<summary>`. Readers see
 * the very characters of the data; line ends become spaces.
 */
function text(value) {
    const line = visible(value).replace(/\r\n?|[\n\t]/g, ' ');
    return escaped(brokenUp(line))
        .replace(/^ | $/g, '&#32;')
        .replace(/^((?:&#32; *)?)([-+=])/, (_, space, sign) => space + reference(sign))
        .replace(/^((?:&#32; *)?\d{1,9})([.)])/, (_, number, sign) => number + reference(sign));
}
function longestRun(value) {
    return value.match(/`+/g)?.reduce((longest, run) => Math.max(longest, run.length), 0) ?? 0;
}
/**
 * Inline code from outside; line ends and tabs show as `\n` and `\t`. Safe in table cells: a pipe would end the cell even
 * inside backticks (and `\|` would show its backslash outside tables), so such code is written as `<code>`. Do not put
 * two of them side by side without anything between: their backticks would run together.
 */
function code(value) {
    const shown = visible(value).replace(/[\r\n\t]/g, (end) => ({ '\r': '\\r', '\n': '\\n' })[end] ?? '\\t');
    if (shown === '' || shown.includes('|'))
        return `<code>${text(shown)}</code>`;
    const marks = '`'.repeat(longestRun(shown) + 1);
    // One space is taken off at both ends when both are spaces; a backtick at an end would lengthen the marks.
    const pad = /^`|`$|^ .*[^ ].* $/.test(shown) ? ' ' : '';
    return marks + pad + shown + pad + marks;
}
/** A code block from outside. `language` is a word of ours such as `diff`. */
function fence(value, language = '') {
    if (!/^[\w+-]*$/.test(language))
        throw new Error(`Not the name of a language: ${language}`);
    const body = visible(value.replace(/\r\n?/g, '\n'));
    const marks = '`'.repeat(Math.max(3, longestRun(body) + 1));
    return `${marks}${language}\n${body}${body === '' || body.endsWith('\n') ? '' : '\n'}${marks}`;
}
/** A link of ours; only http and https, never with credentials, else just the label. */
function link(label, url) {
    if (!URL.canParse(url))
        return text(label);
    const target = new URL(url);
    if (!/^https?:$/.test(target.protocol) || target.username !== '' || target.password !== '')
        return text(label);
    const href = target.href.replace(/[<>|\\`]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
    return `[${text(label)}](<${href}>)`;
}
const CODE_SPAN = /(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)/g;
/** What {@link text}, {@link code} and `**bold**` produce, as HTML: Markdown is not read within `<summary>`. */
function inlineHtml(markdown) {
    let html = '';
    let done = 0;
    const plain = (part) => part.replace(/\*\*(.+?)\*\*/g, '<b>$1</b>');
    for (const { index, 0: whole, 2: inner = '' } of markdown.matchAll(CODE_SPAN)) {
        const value = /^ .*[^ ].* $/.test(inner) ? inner.slice(1, -1) : inner;
        html += `${plain(markdown.slice(done, index))}<code>${value.replace(/[&<>]/g, (sign) => NAMED[sign] ?? sign)}</code>`;
        done = index + whole.length;
    }
    return html + plain(markdown.slice(done));
}
/** A fold. `summary` is one line made of {@link text}, {@link code} and `**bold**`; `body` is Markdown. */
function details(summary, body) {
    return `<details><summary>${inlineHtml(summary.replace(/\s*\n\s*/g, ' '))}</summary>\n\n${body.replace(/^\n+|\n+$/g, '')}\n\n</details>`;
}
const DELIMITERS = { left: ':---', right: '---:', centre: ':---:', none: '---' };
/** A table of Markdown cells; short rows are filled up with empty cells, longer ones are a bug of the caller. */
function table(headers, rows, align = []) {
    const row = (cells) => {
        if (cells.length > headers.length)
            throw new Error(`A row of ${cells.length} cells in a table of ${headers.length}`);
        return `| ${headers.map((_, at) => (cells[at] ?? '').replace(/\s*\n\s*/g, ' ').replaceAll('|', '&#124;')).join(' | ')} |`;
    };
    const delimiters = headers.map((_, at) => DELIMITERS[align[at] ?? 'none']);
    return [row(headers), `| ${delimiters.join(' | ')} |`, ...rows.map(row)].join('\n');
}
/** The first lines of a text, and how many were cut: `… 12 more lines`. For text that is then escaped or fenced. */
function truncateLines(value, maxLines) {
    const lines = value.replace(/\r?\n$/, '').split('\n');
    if (lines.length <= maxLines)
        return value;
    const cut = lines.length - maxLines;
    return [...lines.slice(0, maxLines), `… ${cut.toLocaleString('en')} more ${cut === 1 ? 'line' : 'lines'}`].join('\n');
}
/** The first characters of a text, never half a surrogate pair. For text that is then escaped or fenced. */
function truncate(value, maxLength) {
    if (value.length <= maxLength)
        return value;
    return `${value.slice(0, maxLength - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}


/***/ }),

/***/ 2697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ persist),
/* harmony export */   g: () => (/* binding */ settled)
/* harmony export */ });
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9001);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5491);


const firstWaitMs = 1_000;
const longestWaitMs = 10_000;
/**
 * Does a piece of work again while what comes of it is pending. Answers that are lost or ask to come again are no matter
 * of this: those the transport repeats itself.
 */
async function persist(work, pending, { clock = _http_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .ml, signal } = {}) {
    const startedMs = clock.now();
    for (let attempts = 1;; attempts += 1) {
        const outcome = await work();
        const elapsedMs = clock.now() - startedMs;
        const open = pending(outcome, elapsedMs);
        const waitMs = Math.min(longestWaitMs, firstWaitMs * 2 ** (attempts - 1)) * (0.75 + clock.random() / 2);
        if (open === undefined || elapsedMs + waitMs > open.patienceMs)
            return { outcome, attempts, elapsedMs };
        _log_js__WEBPACK_IMPORTED_MODULE_1__/* .log */ .R.info(`${open.says}; trying again in ${(waitMs / 1000).toFixed(1)} s.`);
        await clock.sleep(waitMs, signal);
    }
}
async function settled(work) {
    return work.then((value) => ({ value }), (error) => ({ error }));
}


/***/ }),

/***/ 1253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ appendSummary)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5803);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8001);


/** Appends Markdown to the job summary; without a summary file (a terminal) nothing happens. */
async function appendSummary(markdown) {
    if (!process.env.GITHUB_STEP_SUMMARY)
        return;
    await _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .summary */ .z.addRaw(_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .redactor */ .$p.redact(markdown), true).write();
}


/***/ })

};
