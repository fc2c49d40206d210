export const id = 751;
export const ids = [751];
export const modules = {

/***/ 1288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ parseSubject),
/* harmony export */   DQ: () => (/* binding */ guardClaims),
/* harmony export */   Ip: () => (/* binding */ readClaims),
/* harmony export */   j6: () => (/* binding */ otherForm),
/* harmony export */   ye: () => (/* binding */ expectedSubjects)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3026);

/** A token of GitHub has about 2 kB; nothing that is called one is worth reading beyond this. */
const longestToken = 65_536;
/**
 * The claims of a token, unverified: this reads what is about to be sent, it does not decide whom to believe. Undefined
 * when it is no token: three parts in base64url, JSON objects, and the four claims that each token has.
 */
function readClaims(jwt) {
    if (jwt.length > longestToken)
        return undefined;
    const [header, payload, signature, ...rest] = jwt.split('.');
    if (signature === undefined || rest.length > 0 || !isBase64Url(signature))
        return undefined;
    const claims = objectIn(payload);
    if (claims === undefined || typeof objectIn(header)?.alg !== 'string')
        return undefined;
    const aud = Array.isArray(claims.aud) && claims.aud.length === 1 ? claims.aud[0] : claims.aud;
    const { sub, iss, exp } = claims;
    if (!isText(sub) || !isText(iss) || !isText(aud) || !isSeconds(exp))
        return undefined;
    const others = Object.entries(claims).filter(([name, value]) => (textual.has(name) && isText(value)) || (temporal.has(name) && isSeconds(value)));
    return { ...Object.fromEntries(others), sub, iss, aud, exp };
}
const textual = new Set([
    'jti',
    'repository',
    'repository_id',
    'repository_owner',
    'repository_owner_id',
    'repository_visibility',
    'environment',
    'ref',
    'event_name',
    'actor',
    'workflow_ref',
    'job_workflow_ref',
    'enterprise',
    'run_id',
    'run_attempt',
]);
const temporal = new Set(['iat', 'nbf']);
const isText = (value) => typeof value === 'string' && value !== '';
const isSeconds = (value) => Number.isSafeInteger(value) && value > 0;
const isBase64Url = (part) => /^[\w-]+$/.test(part) && part.length % 4 !== 1;
function objectIn(part) {
    if (part === undefined || !isBase64Url(part))
        return undefined;
    try {
        const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(part, 'base64url'));
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null && !Array.isArray(value)
            ? value
            : undefined;
    }
    catch {
        return undefined;
    }
}
const repositoryPart = /^([^/@]+)(?:@(\d+))?\/([^/@]+)(?:@(\d+))?$/;
/** Takes a subject apart; undefined for what GitHub Actions does not write. */
function parseSubject(subject) {
    const words = subject.split(':');
    const pairs = [];
    let context;
    while (words.length > 0) {
        const key = words.shift() ?? '';
        if (key === 'pull_request') {
            context = { kind: 'pull-request' };
            continue;
        }
        const value = words.shift();
        if (key === '' || value === undefined)
            return undefined;
        if (key === 'environment' || key === 'ref')
            context = { kind: key, value: decoded(value) };
        else
            pairs.push([key, value]);
    }
    const match = repositoryPart.exec(pairs.find(([key]) => key === 'repo')?.[1] ?? '');
    const custom = pairs.filter(([key]) => key !== 'repo' || match === null);
    const common = { custom, ...(context === undefined ? {} : { context }) };
    if (match === null)
        return { form: 'custom', ...common };
    const [, owner = '', ownerId, repository = '', repositoryId] = match;
    if (ownerId === undefined || repositoryId === undefined)
        return { form: 'name', owner, repository, ...common };
    return { form: 'immutable', owner, ownerId, repository, repositoryId, ...common };
}
// A colon separates the parts, so GitHub writes those within a value like this, and nothing else.
const encoded = (value) => value.replaceAll(':', '%3A');
const decoded = (value) => value.replaceAll('%3A', ':');
/**
 * The subjects that GitHub gives a job by default. Entra ID compares them letter by letter, so names have to be written
 * as GitHub writes them.
 *
 * @throws UserError when a part is missing or cannot be one.
 */
function expectedSubjects(parts) {
    const { owner, repo, ownerId, repoId } = parts;
    for (const name of [owner, repo]) {
        if (!/^[\w.-]+$/.test(name))
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`A subject needs owner and repository by their names, not ${JSON.stringify(name)}.`);
    }
    const context = contextOf(parts);
    const name = `repo:${owner}/${repo}:${context}`;
    if (ownerId === undefined || repoId === undefined)
        return { name };
    for (const id of [ownerId, repoId]) {
        if (!/^[1-9]\d*$/.test(String(id)))
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`A subject needs numeric ids, not ${JSON.stringify(id)}.`);
    }
    return { name, immutable: `repo:${owner}@${ownerId}/${repo}@${repoId}:${context}` };
}
function contextOf({ environment, ref, pullRequest }) {
    if (environment !== undefined && environment !== '')
        return `environment:${encoded(environment)}`;
    if (pullRequest === true)
        return 'pull_request';
    if (ref?.startsWith('refs/'))
        return `ref:${encoded(ref)}`;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`A subject needs an environment, a pull request or a ref such as refs/heads/main.`);
}
/** The same subject in the other form: with the ids that the claims know, or without them. */
function otherForm(claims) {
    const { sub, repository_owner_id: ownerId, repository_id: repositoryId } = claims;
    const subject = parseSubject(sub);
    if (subject?.owner === undefined || subject.repository === undefined)
        return undefined;
    const { form, owner, repository } = subject;
    if (form === 'immutable')
        return withRepository(sub, `${owner}/${repository}`);
    if (!/^\d+$/.test(ownerId ?? '') || !/^\d+$/.test(repositoryId ?? ''))
        return undefined;
    return withRepository(sub, `${owner}@${ownerId}/${repository}@${repositoryId}`);
}
const withRepository = (subject, repository) => subject.replace(/(^|:)repo:[^:]*/, (_, before) => `${before}repo:${repository}`);
/**
 * What of the rules the token does not meet, a sentence each; empty when it meets all. Values are compared letter by
 * letter. A ref, and the ref behind the `@` of a workflow, may end in one `*`, which stands for one or more characters
 * but never for a slash, as in the filters of GitHub: `refs/heads/release/*`, `O/R/.github/workflows/x.yml@refs/tags/v*`.
 * The file of a workflow is always exact.
 *
 * A ref says which run it is, not which code it checked out: where both matter, an environment with its own protection
 * rules is the stronger demand.
 *
 * @throws UserError for a `*` that would say less than it seems to.
 */
function guardClaims(claims, rules) {
    return [
        problemWith('require-environment', rules.requireEnvironment, claims.environment, {
            none: 'the job names no environment',
        }),
        problemWith('require-ref', rules.requireRef, claims.ref, { none: 'the token names no ref', star: /^refs\/[^*]*$/ }),
        problemWith('require-job-workflow-ref', rules.requireJobWorkflowRef, claims.job_workflow_ref, {
            none: 'the token names no workflow file',
            star: /^[^@*]+@refs\/[^*]*$/,
        }),
    ].filter((problem) => problem !== undefined);
}
function problemWith(input, expected, found, { none, star }) {
    if (expected === undefined || expected === '')
        return undefined;
    const meets = star === undefined || !expected.includes('*') ? isExactly(expected) : startsLike(input, expected, star);
    if (found !== undefined && meets(found))
        return undefined;
    return `${input}: expected ${JSON.stringify(expected)}, but ${found === undefined ? none : `the token says ${JSON.stringify(found)}`}.`;
}
const isExactly = (expected) => (found) => found === expected;
function startsLike(input, expected, star) {
    const start = expected.slice(0, -1);
    if (!expected.endsWith('*') || !star.test(start)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${input}: ${JSON.stringify(expected)} has a * where none may be. One * may end the ref, behind refs/, as in refs/heads/release/*.`);
    }
    return (found) => found.startsWith(start) && found.length > start.length && !found.slice(start.length).includes('/');
}


/***/ }),

/***/ 9874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CT: () => (/* binding */ replacePrivate),
/* harmony export */   FR: () => (/* binding */ writePrivateParts),
/* harmony export */   pb: () => (/* binding */ writePrivate),
/* harmony export */   qm: () => (/* binding */ privateFolder),
/* harmony export */   sc: () => (/* binding */ sha256),
/* harmony export */   t8: () => (/* binding */ suiteTemp)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);




/** The folder of this suite below the runner's temporary folder, which the runner empties after each job. */
function suiteTemp(env = process.env) {
    const folder = node_path__WEBPACK_IMPORTED_MODULE_3__.join(env.RUNNER_TEMP || (0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), 'sluice');
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(folder, { recursive: true, mode: 0o700 });
    return folder;
}
/** A new private folder that no other step knows by name. */
function privateFolder(prefix) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdtempSync)(node_path__WEBPACK_IMPORTED_MODULE_3__.join(suiteTemp(), `${prefix}-`));
}
/** Writes a file that only this user can read. */
function writePrivate(file, content) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(node_path__WEBPACK_IMPORTED_MODULE_3__.dirname(file), { recursive: true, mode: 0o700 });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(file, content, { mode: 0o600 });
}
/**
 * Writes a file that only this user can read so that readers see the old content or the new, never a part. Whatever stands
 * in its place, a link included, is replaced and not followed.
 */
function replacePrivate(file, content) {
    const next = `${file}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    // Windows has no O_NOFOLLOW; a missing flag is no flag.
    const { O_WRONLY, O_CREAT, O_EXCL, O_NOFOLLOW } = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants;
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(next, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0o600);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(descriptor, content);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
    }
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(next, file);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(next, { force: true });
        throw error;
    }
}
/** Small, so that the texts that are put together do not pile up in memory. */
const partSize = 64 * 1024;
/** Writes a new file that only this user can read from parts, so that it may be larger than memory. */
function writePrivateParts(file, parts) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(node_path__WEBPACK_IMPORTED_MODULE_3__.dirname(file), { recursive: true, mode: 0o700 });
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(file, 'wx', 0o600);
    try {
        let waiting = '';
        for (const part of parts) {
            waiting += part;
            if (waiting.length < partSize)
                continue;
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(descriptor, waiting);
            waiting = '';
        }
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(descriptor, waiting);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
    }
}
function sha256(content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex');
}


/***/ }),

/***/ 9001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IM: () => (/* binding */ contentType),
/* harmony export */   N1: () => (/* binding */ userAgent),
/* harmony export */   Z8: () => (/* binding */ problemWithEnd),
/* harmony export */   ZK: () => (/* binding */ requestName),
/* harmony export */   ai: () => (/* binding */ httpExchange),
/* harmony export */   bj: () => (/* binding */ unanswered),
/* harmony export */   ml: () => (/* reexport safe */ _actions_http_client_engine__WEBPACK_IMPORTED_MODULE_1__.ml),
/* harmony export */   my: () => (/* binding */ httpBytes),
/* harmony export */   oJ: () => (/* binding */ isSuccess),
/* harmony export */   p9: () => (/* binding */ getIdToken),
/* harmony export */   vs: () => (/* binding */ isJsonType),
/* harmony export */   x5: () => (/* binding */ refusal),
/* harmony export */   zD: () => (/* binding */ logRetry),
/* harmony export */   zi: () => (/* binding */ httpJson)
/* harmony export */ });
/* unused harmony export httpText */
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5803);
/* harmony import */ var _actions_http_client_engine__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9082);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3026);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5491);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8001);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3711);







/**
 * HTTP for the actions: what comes back is whole, of the type that was asked for, and every failure is a RemoteError. The
 * rules for retries, redirects, proxies and deadlines are those of the engine.
 */
const userAgent = `sluice/${_version_js__WEBPACK_IMPORTED_MODULE_5__/* .version */ .r}`;
/**
 * Asks for JSON. HTML, damaged JSON and an empty body with 2xx are errors; `value` is undefined for 204, and for an
 * allowed status without JSON. The shape of the value is for the caller to check.
 */
async function httpJson(call) {
    const response = await ask(call, { accept: 'application/json' }, { check: problemWithJson });
    return answer(response, jsonOf(response));
}
/** Asks for text in UTF-8. */
async function httpText(call) {
    const response = await ask(call, {}, { check: problemWithEnd });
    return answer(response, response.body.toString());
}
/**
 * Asks for bytes as they are stored, without any transfer encoding that would change their digest. An answer that does not
 * say where it ends is none: it may have been cut.
 */
async function httpBytes(call) {
    const response = await ask(call, {}, { decode: false, check: problemWithEnd });
    return answer(response, response.body);
}
/**
 * For clients that judge answers themselves: any status is one, as it came. `check` says what is wrong with an answer that
 * cannot be what was asked for; it is then tried again like a lost one. What only reads may be sent twice, whatever its
 * method.
 */
async function httpExchange(call, check) {
    return exchange(call, {}, { check });
}
function answer({ status, headers, url, attempts }, value) {
    return { status, headers, url, attempts, value };
}
async function ask(call, defaults = {}, options = {}) {
    const response = await exchange(call, defaults, options);
    if (isSuccess(response.status) || call.allow?.includes(response.status))
        return response;
    throw refusal(aboutOf(call), response);
}
async function exchange(call, defaults, options) {
    const about = aboutOf(call);
    const { body, type } = encoded(call.body);
    const headers = { ...defaults, ...(type === undefined ? {} : { 'content-type': type }), ...call.headers };
    const idempotent = call.idempotent ?? (call.reads === true ? true : undefined);
    try {
        return await (0,_actions_http_client_engine__WEBPACK_IMPORTED_MODULE_1__/* .send */ .tN)({ ...call, headers, body, idempotent }, {
            userAgent,
            onRetry: logRetry(about),
            ...tuning(call),
            ...options,
        });
    }
    catch (error) {
        throw error instanceof _actions_http_client_engine__WEBPACK_IMPORTED_MODULE_1__/* .HttpFailure */ .HR ? unanswered(about, error) : error;
    }
}
function aboutOf({ service, method = 'GET', url, reads = false }) {
    return { service, request: requestName(method, url), reads };
}
function tuning({ attemptTimeoutMs, silenceTimeoutMs, deadlineMs, maxAttempts, maxBodyBytes, maxRedirects, clock, backoff, }) {
    const limits = { attemptTimeoutMs, silenceTimeoutMs, deadlineMs, maxAttempts, maxBodyBytes, maxRedirects };
    const given = { ...limits, clock, backoff };
    return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}
function encoded(body) {
    if (body === undefined)
        return {};
    if (typeof body === 'string' || body instanceof Uint8Array)
        return { body };
    if (body instanceof URLSearchParams)
        return { body: body.toString(), type: 'application/x-www-form-urlencoded' };
    return { body: JSON.stringify(body), type: 'application/json' };
}
function isSuccess(status) {
    return status >= 200 && status < 300;
}
/** A body without an announced end may be half of one; whole JSON shows that it is whole. */
function problemWithEnd({ status, hasEnd }) {
    return isSuccess(status) && !hasEnd ? 'the answer does not say where it ends, so it may have been cut' : undefined;
}
/** What is wrong with an answer that should be JSON. */
function problemWithJson(response) {
    if (!isSuccess(response.status) || response.status === 204)
        return undefined;
    if (response.body.length === 0)
        return 'the answer is empty instead of JSON';
    const type = contentType(response.headers);
    if (!isJsonType(type))
        return `the answer is ${type === '' ? 'of no stated type' : type} instead of JSON`;
    return jsonOf(response) === undefined ? 'the answer is not valid JSON' : undefined;
}
function contentType(headers) {
    return (headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
}
function isJsonType(type) {
    return /^(application|text)\/([\w.-]+\+)?json$/.test(type);
}
function jsonOf(response) {
    try {
        return JSON.parse(response.body.toString());
    }
    catch {
        return undefined;
    }
}
/** Method and path: no host, no query, no credentials. */
function requestName(method, url) {
    return _redact_js__WEBPACK_IMPORTED_MODULE_4__/* .redactor */ .$p.redact(`${method.toUpperCase()} ${new URL(url).pathname}`);
}
/** A service answered, but with a status that ends the matter. */
function refusal(about, response) {
    const { service, request } = about;
    const { status, headers, attempts, elapsedMs, retryAt } = response;
    const said = explanation(response);
    const later = retryAt === undefined ? '' : `; the next request is allowed at ${retryAt.toISOString()}`;
    // Who says when to come again has refused; a server that fails may do so half-way.
    const unknown = status >= 500 && status !== 501 && retryAt === undefined ? unknownOutcome(about) : '';
    const problem = `${said === '' ? `the answer was ${response.statusText || 'a refusal'}` : said}${later}${unknown}`;
    const limited = status === 429 || (status < 500 && retryAt !== undefined);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RemoteError */ .Hi({ service, request, status, ...idOf(headers), attempts, elapsedMs, problem }, limited ? 'rate-limited' : (reasonOfStatus[status] ?? (status >= 500 ? 'service-unavailable' : 'remote-error')));
}
/** No usable answer came. */
function unanswered(about, failure) {
    const { service, request } = about;
    const { kind, sent, attempts, elapsedMs, status, headers = {} } = failure;
    const unknown = sent && kind !== 'rate-limit' ? unknownOutcome(about) : '';
    const problem = _redact_js__WEBPACK_IMPORTED_MODULE_4__/* .redactor */ .$p.redact(`${failure.message}${unknown}`);
    const error = new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RemoteError */ .Hi({ service, request, ...(status === undefined ? {} : { status }), ...idOf(headers), attempts, elapsedMs, problem }, kind === 'rate-limit' && status === 503 ? 'service-unavailable' : reasonOfKind[kind]);
    error.cause = failure;
    return error;
}
/** For a write that reached the service and brought no answer which says what became of it. */
function unknownOutcome({ request, reads }) {
    return reads !== true && /^(POST|PATCH|PUT|DELETE) /.test(request)
        ? '; it is not known whether the request took effect'
        : '';
}
const reasonOfStatus = {
    401: 'unauthorized',
    403: 'forbidden',
    404: 'not-found',
    409: 'conflict',
};
const reasonOfKind = {
    connect: 'unreachable',
    proxy: 'unreachable',
    lost: 'unreachable',
    tls: 'untrusted-connection',
    incomplete: 'incomplete-response',
    timeout: 'timed-out',
    redirect: 'unexpected-response',
    unusable: 'unexpected-response',
    'too-large': 'unexpected-response',
    'rate-limit': 'rate-limited',
    request: 'remote-error',
};
const idHeaders = ['x-github-request-id', 'x-ms-request-id', 'x-ms-correlation-request-id', 'x-request-id'];
function idOf(headers) {
    const id = idHeaders.map((name) => headers[name]).find((value) => typeof value === 'string');
    // It comes from outside and ends up in a log line.
    return typeof id === 'string' ? { requestId: id.replace(/[^\w:.-]/g, '').slice(0, 100) } : {};
}
const longestExplanation = 300;
/** What the service says about the refusal, in one line. */
function explanation(response) {
    const text = isJsonType(contentType(response.headers))
        ? (messageIn(jsonOf(response)) ?? '')
        : contentType(response.headers) === 'text/plain'
            ? response.body.toString()
            : '';
    return _redact_js__WEBPACK_IMPORTED_MODULE_4__/* .redactor */ .$p.redact(text).replace(/\s+/g, ' ').trim().slice(0, longestExplanation).replace(/\.$/, '');
}
// GitHub and Argo CD: message; Azure Resource Manager: error.message; OAuth 2.0: error_description; OCI: errors[0].message.
function messageIn(value) {
    if (typeof value === 'string')
        return value;
    if (typeof value !== 'object' || value === null)
        return undefined;
    const { message, error_description, error, errors } = value;
    const candidates = [message, error_description, error, Array.isArray(errors) ? errors[0] : undefined];
    return candidates.map(messageIn).find((text) => text !== undefined && text !== '');
}
/** Tells the reader of the log why it takes longer. */
function logRetry({ service, request }) {
    return ({ problem, waitMs }) => _log_js__WEBPACK_IMPORTED_MODULE_3__/* .log */ .R.info(`${service}: ${request}: ${problem}; trying again in ${(waitMs / 1000).toFixed(1)} s.`);
}
const idTokenDeadlineMs = 60_000;
/**
 * The OpenID Connect token of this job, masked. Throws UserError where the job may not have one, and RemoteError where
 * GitHub does not give it.
 */
async function getIdToken(audience, options = {}) {
    const { ACTIONS_ID_TOKEN_REQUEST_URL: base, ACTIONS_ID_TOKEN_REQUEST_TOKEN: requestToken } = process.env;
    if (!base || !requestToken) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('This job has no identity: ACTIONS_ID_TOKEN_REQUEST_URL and ACTIONS_ID_TOKEN_REQUEST_TOKEN are not set. Give the job `permissions: id-token: write`; a reusable workflow needs it in the calling job, too. GitHub never grants it to pull requests from forks.', 'no-id-token');
    }
    const url = new URL(base);
    if (audience !== undefined)
        url.searchParams.set('audience', audience);
    const { value, attempts } = await httpJson({
        deadlineMs: idTokenDeadlineMs,
        attemptTimeoutMs: 15_000,
        maxAttempts: 4,
        ...options,
        service: 'GitHub OIDC',
        url,
        headers: { authorization: `Bearer ${requestToken}` },
    });
    const token = value?.value;
    if (typeof token !== 'string' || token === '') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RemoteError */ .Hi({ service: 'GitHub OIDC', request: requestName('GET', url), attempts, problem: 'the answer holds no token' }, 'unexpected-response');
    }
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq(token);
    _redact_js__WEBPACK_IMPORTED_MODULE_4__/* .redactor */ .$p.add(token);
    return token;
}


/***/ }),

/***/ 3711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ version)
});

;// CONCATENATED MODULE: ./build/package.json
const package_namespaceObject = {"rE":"0.1.0"};
;// CONCATENATED MODULE: ./build/src/core/version.js

/** Version of the suite: one for all actions. */
const version = package_namespaceObject.rE;


/***/ })

};
