export const id = 295;
export const ids = [295];
export const modules = {

/***/ 295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(760);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(26);
// EXTERNAL MODULE: ./build/src/core/evidence.js
var evidence = __webpack_require__(724);
// EXTERNAL MODULE: ./build/src/core/files.js
var files = __webpack_require__(874);
// EXTERNAL MODULE: ./build/src/core/log.js
var log = __webpack_require__(491);
// EXTERNAL MODULE: ./build/src/core/redact.js + 5 modules
var core_redact = __webpack_require__(576);
// EXTERNAL MODULE: ./build/src/core/markdown.js
var markdown = __webpack_require__(400);
;// CONCATENATED MODULE: ./build/src/core/report.js
/**
 * Puts a report together within a size. Each block comes in several levels of detail; where they do not all fit, detail
 * goes level by level, from the block of the lowest risk upwards. Up to half of the room is kept for the full detail of the
 * highest risks, and what room is left in the end goes to the highest risk that has use for it. Blocks are whole at every level, so fences and folds are always closed.
 */


/**
 * GitHub refuses comments of more than 65,536 characters (422, "body is too long"). It counts Unicode characters; UTF-16
 * code units are never fewer, so what fits here always fits there.
 */
const COMMENT_LIMIT = 65_536;
/** Kept free for the comment's marker and whatever a caller puts around the report. */
const COMMENT_RESERVE = 1_024;
/** The runner drops a step's whole summary beyond 1 MiB (1,048,576 bytes); kept below it for what else a step writes. */
const SUMMARY_BUDGET_BYTES = 1_000_000;
/** A verdict `pass` has no sign: a plan that can be read is no promise that its destroys are welcome. */
const SIGNS = { pass: '', fail: '❌ ', error: '⚠️ ' };
const GAP = '\n\n';
const count = (number) => number.toLocaleString('en');
const singular = (kind) => kind.replace(/ies$/, 'y').replace(/([^s])s$/, '$1');
/** `1 deletion, 1,200 updates` in the order of first appearance, by risk. */
function kinds(entries) {
    const counts = new Map();
    for (const { block } of entries) {
        const kind = block.kind ?? 'changes';
        counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
    return [...counts].map(([kind, number]) => `${count(number)} ${number === 1 ? singular(kind) : kind}`).join(', ');
}
function note(shortened, leftOut, fullReport) {
    const where = fullReport === undefined ? '.' : `; the full report is in ${fullReport}.`;
    const parts = [
        shortened.length === 0 ? '' : `Details of ${kinds(shortened)} are left out here`,
        leftOut.length === 0 ? '' : `${kinds(leftOut)} are not shown here`,
    ].filter((part) => part !== '');
    return parts.length === 0 ? '' : `---\n\n_${parts.join(', and ')}${where}_`;
}
const unlisted = (entries, fullReport) => `> **${kinds(entries)} more found no room here.**${fullReport === undefined ? '' : ` They are in ${fullReport}.`}`;
/** Between items of one list there is no empty line. */
const gapBetween = (before, after) => /^- [^\n]*$/.test(before) && after.startsWith('- ') ? '\n' : GAP;
/**
 * The highest risks whose full detail fits into `room`: a few deletions must not lose their detail to thousands of one-line
 * updates. The lowest risk of a report is never among them.
 */
function mostImportant(entries, room) {
    const lowest = entries.at(-1)?.block.risk ?? 0;
    const chosen = new Set();
    let left = room;
    for (const entry of entries) {
        left -= entry.sizes[0] ?? 0;
        if (left < 0 || entry.block.risk <= lowest)
            break;
        chosen.add(entry);
    }
    return chosen;
}
/** Chooses the level of every entry so that they fit into `room`. Entries are sorted by risk, highest first. */
function chooseLevels(entries, room) {
    const sizeOf = (entry) => entry.sizes[entry.level] ?? 0;
    let excess = -room;
    let deepest = 0;
    for (const entry of entries) {
        excess += sizeOf(entry);
        deepest = Math.max(deepest, entry.sizes.length);
    }
    const upwards = entries.toReversed();
    const lower = (entry, level) => {
        excess -= sizeOf(entry);
        entry.level = level;
        excess += sizeOf(entry);
    };
    const cherished = mostImportant(entries, room / 2);
    for (const group of [upwards.filter((entry) => !cherished.has(entry)), upwards]) {
        for (let step = 1; step < deepest && excess > 0; step++) {
            for (const entry of group) {
                if (excess <= 0)
                    break;
                if (entry.level < step && step < entry.sizes.length)
                    lower(entry, step);
            }
        }
    }
    for (const mustKeep of [false, true]) {
        for (const entry of upwards) {
            if (excess <= 0)
                break;
            if ((entry.block.mustKeep ?? false) === mustKeep)
                lower(entry, entry.sizes.length);
        }
    }
    // What the last step freed too much goes back, to the highest risk first.
    for (const entry of entries) {
        for (let level = 0; level < entry.level; level++) {
            const more = (entry.sizes[level] ?? 0) - sizeOf(entry);
            if (excess + more > 0)
                continue;
            excess += more;
            entry.level = level;
        }
    }
}
function compose(sections, budget, options) {
    const sizeOf = options.unit === 'bytes'
        ? (part) => Buffer.byteLength(part)
        : (part) => part.length;
    const marks = '#'.repeat(options.headingLevel ?? 2);
    const titles = sections.map(({ title, verdict }) => `${marks} ${SIGNS[verdict]}${(0,markdown/* text */.Qq)(title)}`);
    const withHeadlines = sections.map(({ headline }, at) => [titles[at], headline].filter((part) => part !== '').join(GAP));
    const heads = withHeadlines.reduce((size, head) => size + sizeOf(head), 0) > budget / 2 ? titles : withHeadlines;
    const entries = sections.flatMap(({ blocks, key }, section) => blocks.map((block) => {
        if (block.levels.length === 0 || (block.mustKeep === true && block.levels.at(-1) === '')) {
            throw new Error(`A block of section ${key} has to have something to show at its last level`);
        }
        return {
            block,
            section,
            level: 0,
            sizes: block.levels.map((level) => (level === '' ? 0 : sizeOf(level) + GAP.length)),
        };
    }));
    // Stable, so blocks of one risk stay in the order of their section.
    const byRisk = entries.toSorted((a, b) => b.block.risk - a.block.risk);
    const { preamble = '', footer = '', fullReport } = options;
    let fixed = [preamble, ...heads, footer].reduce((size, part) => size + (part === '' ? 0 : sizeOf(part) + GAP.length), 0);
    if (entries.reduce((size, { sizes }) => size + (sizes[0] ?? 0), fixed) > budget) {
        // The notes at their longest: as if all that can be left out were.
        const kept = Map.groupBy(byRisk.filter(({ block }) => block.mustKeep), ({ section }) => section);
        for (const missing of kept.values())
            fixed += sizeOf(unlisted(missing, fullReport)) + GAP.length;
        fixed += sizeOf(note(byRisk, byRisk, fullReport)) + GAP.length;
        chooseLevels(byRisk, budget - fixed);
    }
    const isShown = ({ block, level }) => (block.levels[level] ?? '') !== '';
    const missing = byRisk.filter((entry) => entry.block.mustKeep === true && !isShown(entry));
    const leftOut = byRisk.filter((entry) => entry.block.mustKeep !== true && entry.level > 0 && !isShown(entry));
    const shortened = byRisk.filter((entry) => entry.level > 0 && isShown(entry));
    const shown = Map.groupBy(byRisk, ({ section }) => section);
    const missingIn = Map.groupBy(missing, ({ section }) => section);
    const parts = [];
    let before = '';
    const append = (part) => {
        if (part === '')
            return;
        if (parts.length > 0)
            parts.push(gapBetween(before, part));
        parts.push(part);
        before = part;
    };
    append(preamble);
    heads.forEach((head, at) => {
        append(head);
        for (const { block, level } of shown.get(at) ?? [])
            append(block.levels[level] ?? '');
        const without = missingIn.get(at);
        if (without !== undefined)
            append(unlisted(without, fullReport));
    });
    append(note(shortened, leftOut, fullReport));
    append(footer);
    return {
        body: parts.join(''),
        complete: shortened.length + leftOut.length + missing.length === 0,
        shortened: shortened.length,
        leftOut: leftOut.length,
        notListed: missing.length,
    };
}
/**
 * The report within `budget`. What must be kept is kept at its last level; only when even that does not fit, the lowest
 * risks among it are counted instead of listed. Redaction may lengthen the text; then it is composed again, smaller.
 */
function composeReport(sections, budget = COMMENT_LIMIT - COMMENT_RESERVE, options = {}) {
    const redact = options.redact ?? ((body) => core_redact/* redactor */.$p.redact(body));
    let room = budget;
    for (let round = 0; round < 16; round++) {
        const report = compose(sections, room, options);
        const body = redact(report.body);
        const size = options.unit === 'bytes' ? Buffer.byteLength(body) : body.length;
        if (size <= budget)
            return { ...report, body, size };
        room = Math.min(room - 1, Math.floor((room * budget) / size));
    }
    throw new Error(`The headings of the report alone are longer than ${budget} ${options.unit ?? 'characters'}`);
}
/** The report for GITHUB_STEP_SUMMARY, measured in bytes. */
function composeSummary(sections, options = {}) {
    return composeReport(sections, SUMMARY_BUDGET_BYTES, { ...options, unit: 'bytes' });
}

// EXTERNAL MODULE: ./build/src/core/summary.js
var summary = __webpack_require__(253);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(24);
;// CONCATENATED MODULE: ./build/src/github/event.js

/** Reads the event of the run; undefined when it is about no pull request, or when there is no event (a terminal). */
function eventPullRequest(env) {
    if (!env.GITHUB_EVENT_PATH)
        return undefined;
    let payload;
    try {
        payload = JSON.parse((0,external_node_fs_.readFileSync)(env.GITHUB_EVENT_PATH, 'utf8'));
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

// EXTERNAL MODULE: ./packages/http-client/lib/engine.js + 1 modules
var engine = __webpack_require__(605);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 9 modules
var lib_core = __webpack_require__(815);
// EXTERNAL MODULE: ./build/src/core/version.js + 1 modules
var version = __webpack_require__(711);
;// CONCATENATED MODULE: ./build/src/core/http.js






/**
 * HTTP for the actions: what comes back is whole, of the type that was asked for, and every failure is a RemoteError. The
 * rules for retries, redirects, proxies and deadlines are those of the engine.
 */
const userAgent = `sluice/${version/* version */.r}`;
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
    const response = await ask(call);
    return answer(response, response.body.toString());
}
/** Asks for bytes as they are stored, without any transfer encoding that would change their digest. */
async function httpBytes(call) {
    const response = await ask(call, {}, { decode: false });
    return answer(response, response.body);
}
function answer({ status, headers, url, attempts }, value) {
    return { status, headers, url, attempts, value };
}
async function ask(call, defaults = {}, options = {}) {
    const { service, method = 'GET', url, allow = [] } = call;
    const about = { service, request: requestName(method, url) };
    const { body, type } = encoded(call.body);
    const headers = { ...defaults, ...(type === undefined ? {} : { 'content-type': type }), ...call.headers };
    try {
        const response = await send({ ...call, headers, body }, {
            userAgent,
            onRetry: logRetry(about),
            ...tuning(call),
            ...options,
        });
        if (isSuccess(response.status) || allow.includes(response.status))
            return response;
        throw refusal(about, response);
    }
    catch (error) {
        throw error instanceof HttpFailure ? unanswered(about, error) : error;
    }
}
function tuning({ attemptTimeoutMs, deadlineMs, maxAttempts, maxBodyBytes, maxRedirects, clock, backoff, }) {
    const given = { attemptTimeoutMs, deadlineMs, maxAttempts, maxBodyBytes, maxRedirects, clock, backoff };
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
    return core_redact/* redactor */.$p.redact(`${method.toUpperCase()} ${new URL(url).pathname}`);
}
/** A service answered, but with a status that ends the matter. */
function refusal({ service, request }, response) {
    const { status, headers, attempts, retryAt } = response;
    const said = explanation(response);
    const later = retryAt === undefined ? '' : `; the next request is allowed at ${retryAt.toISOString()}`;
    const problem = `${said === '' ? `the answer was ${response.statusText || 'a refusal'}` : said}${later}`;
    const limited = status === 429 || (status === 403 && retryAt !== undefined);
    return new errors/* RemoteError */.Hi({ service, request, status, ...idOf(headers), attempts, problem }, limited ? 'rate-limited' : (reasonOfStatus[status] ?? (status >= 500 ? 'service-unavailable' : 'remote-error')));
}
/** No usable answer came. */
function unanswered({ service, request }, failure) {
    const { kind, sent, attempts, status, headers = {} } = failure;
    const unknown = (kind === 'lost' || kind === 'incomplete' || kind === 'timeout') && sent && /^(POST|PATCH)/.test(request)
        ? '; it is not known whether the request took effect'
        : '';
    const problem = core_redact/* redactor */.$p.redact(`${failure.message}${unknown}`);
    const error = new errors/* RemoteError */.Hi({ service, request, ...(status === undefined ? {} : { status }), ...idOf(headers), attempts, problem }, kind === 'rate-limit' && status === 503 ? 'service-unavailable' : reasonOfKind[kind]);
    error.cause = failure;
    return error;
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
    return core_redact/* redactor */.$p.redact(text).replace(/\s+/g, ' ').trim().slice(0, longestExplanation).replace(/\.$/, '');
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
    return ({ problem, waitMs }) => log/* log */.R.info(`${service}: ${request}: ${problem}; trying again in ${(waitMs / 1000).toFixed(1)} s.`);
}
const idTokenDeadlineMs = 60_000;
/**
 * The OpenID Connect token of this job, masked. Throws UserError where the job may not have one, and RemoteError where
 * GitHub does not give it.
 */
async function getIdToken(audience, options = {}) {
    const { ACTIONS_ID_TOKEN_REQUEST_URL: base, ACTIONS_ID_TOKEN_REQUEST_TOKEN: requestToken } = process.env;
    if (!base || !requestToken) {
        throw new UserError('This job has no identity: ACTIONS_ID_TOKEN_REQUEST_URL and ACTIONS_ID_TOKEN_REQUEST_TOKEN are not set. Give the job `permissions: id-token: write`; a reusable workflow needs it in the calling job, too. GitHub never grants it to pull requests from forks.', 'no-id-token');
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
        throw new RemoteError({ service: 'GitHub OIDC', request: requestName('GET', url), attempts, problem: 'the answer holds no token' }, 'unexpected-response');
    }
    core.setSecret(token);
    redactor.add(token);
    return token;
}

;// CONCATENATED MODULE: ./build/src/github/client.js



const service = 'GitHub';
/** An Octokit on our transport: answers are whole, limits are waited for, and every failure is a RemoteError. */
async function createOctokit(token, options = {}) {
    const { apiUrl, ...tuning } = options;
    const { getOctokit } = await __webpack_require__.e(/* import() */ 413).then(__webpack_require__.bind(__webpack_require__, 413));
    const octokit = getOctokit(token, {
        userAgent: userAgent,
        ...(apiUrl === undefined ? {} : { baseUrl: apiUrl }),
        request: { fetch: transport(tuning) },
    });
    octokit.hook.error('request', (error) => {
        throw error.cause instanceof errors/* RemoteError */.Hi ? error.cause : error;
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
        const about = { service, request: requestName(request.method, url) };
        const idempotent = repeat ?? (isQuery(url, request.body) ? true : undefined);
        const { signal, body, redirect } = request;
        try {
            const response = await (0,engine/* send */.t)({
                method: request.method,
                url,
                headers: request.headers,
                ...(body === undefined ? {} : { body }),
                ...(redirect === undefined ? {} : { redirect }),
                ...(signal === undefined ? {} : { signal }),
                ...(idempotent === undefined ? {} : { idempotent }),
            }, { onRetry: logRetry(about), ...tuning, check: (answer) => problemWith(answer, request.headers.accept ?? '') });
            if (response.status >= 400)
                throw refusal(about, response);
            return lightResponse(response);
        }
        catch (error) {
            throw error instanceof engine/* HttpFailure */.H ? unanswered(about, error) : error;
        }
    };
}
/** A GraphQL query reads and may be repeated; a mutation may not. */
function isQuery(url, body) {
    return (new URL(url).pathname.endsWith('/graphql') &&
        typeof body === 'string' &&
        !/"query":"\s*(\\n\s*)*mutation\b/.test(body));
}
/** GitHub's API never answers a page: what does is a proxy or a failure in front of it. */
function problemWith(response, accept) {
    if (!isSuccess(response.status) || response.body.length === 0 || !accept.includes('json'))
        return undefined;
    const type = contentType(response.headers);
    if (type === 'text/html' || type === '')
        return `the answer is ${type || 'of no stated type'} instead of JSON`;
    if (!isJsonType(type))
        return undefined;
    try {
        JSON.parse(response.body.toString());
        return undefined;
    }
    catch {
        return 'the answer is not valid JSON';
    }
}
function lightResponse({ status, statusText, url, headers, body }) {
    return {
        status,
        statusText,
        url,
        ok: isSuccess(status),
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
        const request = requestName('GET', url);
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
    return new errors/* RemoteError */.Hi({ service, request, attempts, problem }, 'unexpected-response');
}
/** GitHub refused for lack of a permission; a rate limit, which has the same status, is not meant. */
function isForbidden(error) {
    return error instanceof RemoteError && error.failure.status === 403 && error.reason === 'forbidden';
}
function isNotFound(error) {
    return error instanceof RemoteError && error.failure.status === 404;
}

;// CONCATENATED MODULE: ./build/src/github/comment.js
/**
 * One living comment per key on an issue or pull request. GitHub has neither "create unless there is one" nor "write
 * unless somebody wrote in between", so the writers converge: each one writes, looks again, and repairs until it sees
 * exactly one comment with the newest content.
 */



const MAX_ROUNDS = 16;
const MAX_CREATIONS = 2;
/** A list may lag behind a comment that was just created. */
const MAX_LAGS = 2;
// Percent-encoded, and without the `--` that would end an HTML comment.
const escapeKey = (key) => encodeURIComponent(key)
    .replace(/[!'()*~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/-(?=-|$)/g, '%2D');
function markerOf({ key, headSha }, [run, attempt, at]) {
    const sha = /^[0-9a-f]{7,64}$/i.test(headSha) ? headSha : 'unknown';
    return `<!-- sluice:${escapeKey(key)} v1 run=${run} attempt=${attempt} sha=${sha} at=${at} -->`;
}
/** The comment's generation when its first line is a marker of this key. One that cannot be read is older than all. */
function generationOf(body, key) {
    const [line = ''] = body.split(/\r?\n/, 1);
    const prefix = `<!-- sluice:${escapeKey(key)} v`;
    if (!line.startsWith(prefix) || !line.endsWith(' -->'))
        return undefined;
    const fields = new Map([...line.matchAll(/ (\w+)=(\d{1,15})(?= )/g)].map(([, name, value]) => [name, Number(value)]));
    return [fields.get('run') ?? 0, fields.get('attempt') ?? 0, fields.get('at') ?? 0];
}
const compare = (a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
/** A bot's login ends in `[bot]`, which no user's can; the type is checked so that this need not be believed alone. */
const isBy = ({ author }, login) => author.login.toLowerCase() === login.toLowerCase() && author.bot === login.endsWith('[bot]');
const statusOf = (error) => error instanceof errors/* RemoteError */.Hi ? error.failure.status : undefined;
/** The service may or may not have done what it was asked. */
const isUnknownOutcome = (error) => error instanceof errors/* RemoteError */.Hi && (statusOf(error) ?? 500) >= 500;
/** Why there can be no comment; undefined for what the caller has to hear: wrong credentials, a body that GitHub refuses, a bug. */
function degradedReason(error) {
    if (!(error instanceof errors/* RemoteError */.Hi))
        return undefined;
    const status = statusOf(error);
    if (status === undefined || status < 400 || status >= 500)
        return 'unavailable';
    if (status === 403 && /rate limit|abuse/i.test(error.message))
        return 'rate-limited';
    if (status === 403 && /locked/i.test(error.message))
        return 'locked';
    return { 403: 'no-permission', 404: 'not-found', 410: 'gone', 429: 'rate-limited' }[status];
}
/** One writer at work. */
function writer(api, request, timing) {
    const { settleMs = 1_000, sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms)), now = Date.now, } = timing;
    const generation = [request.runId, request.runAttempt, now()];
    const own = { generation, body: `${markerOf(request, generation)}\n${core_redact/* redactor */.$p.redact(request.body)}` };
    if (own.body.length > COMMENT_LIMIT) {
        throw new Error(`A comment of ${own.body.length} characters is longer than the ${COMMENT_LIMIT} that GitHub takes`);
    }
    let identity;
    let creations = 0;
    let lags = 0;
    let failures = 0;
    /** Comments of this writer that nobody deleted as far as it knows: a list may not show them yet. */
    const created = new Map();
    const deleted = new Set();
    let written;
    /** The comments of this key that are by our own author, oldest first. */
    const mine = async () => {
        const comments = await api.listComments(request);
        const marked = comments.flatMap((comment) => {
            const found = generationOf(comment.body, request.key);
            return found === undefined || deleted.has(comment.id) ? [] : [{ comment, generation: found, body: comment.body }];
        });
        if (identity === undefined && marked.length > 0) {
            const { expectedLogin } = api;
            const expected = expectedLogin !== undefined && marked.some(({ comment }) => isBy(comment, expectedLogin));
            identity = expected ? expectedLogin : ((await api.viewer()) ?? expectedLogin);
        }
        return marked
            .filter(({ comment }) => created.has(comment.id) || (identity !== undefined && isBy(comment, identity)))
            .sort((a, b) => a.comment.id - b.comment.id);
    };
    /** Tries a write; false when it is not known to have happened, so that the next look decides. */
    const attempt = async (write) => {
        try {
            await write();
            return true;
        }
        catch (error) {
            if (!isUnknownOutcome(error) || failures++ > 0)
                throw error;
            return false;
        }
    };
    const create = () => attempt(async () => {
        creations++;
        const comment = await api.createComment(request, own.body);
        // From here on it is certain whom this token writes as.
        identity = comment.author.login;
        created.set(comment.id, { ...own, comment });
        written = { status: 'created', comment };
    });
    const update = async (comment, content) => {
        try {
            return await attempt(async () => {
                const updated = await api.updateComment(request, comment.id, content.body);
                if (content === own && written?.status !== 'created')
                    written = { status: 'updated', comment: updated };
            });
        }
        catch (error) {
            if (statusOf(error) !== 404)
                throw error;
            deleted.add(comment.id);
            created.delete(comment.id);
            return false;
        }
    };
    /** Deletes all but one, those of this writer that the list does not show yet included. */
    const deleteOthers = async (keep, listed) => {
        const ids = new Set([...listed.map(({ comment }) => comment.id), ...created.keys()]);
        ids.delete(keep.id);
        for (const id of ids) {
            // Another writer may have been faster, and a comment that may not be deleted does no harm.
            await attempt(() => api.deleteComment(request, id)).catch((error) => {
                if (![403, 404].includes(statusOf(error) ?? 0))
                    throw error;
            });
            deleted.add(id);
            created.delete(id);
        }
        return ids.size > 0;
    };
    const finished = (keep, best) => {
        const status = compare(best.generation, own.generation) > 0 ? 'superseded' : (written?.status ?? 'updated');
        return { status, id: keep.id, url: keep.url, verified: true };
    };
    /** Whether the content has to be created: again only after the list had time to show what was created before. */
    const mayCreate = async () => {
        if (creations > 0 && lags++ < MAX_LAGS) {
            await sleep(settleMs);
            return 'look-again';
        }
        return creations < MAX_CREATIONS ? 'create' : 'give-up';
    };
    const run = async () => {
        // The newest content ever seen: another writer may overwrite it after the comment that held it was deleted.
        let best = own;
        for (let round = 0; round < MAX_ROUNDS; round++) {
            const comments = await mine();
            for (const marked of comments)
                if (compare(marked.generation, best.generation) > 0)
                    best = marked;
            // Updating keeps the oldest comment, whoever made it; recreating keeps the newest content where it is.
            const keep = request.mode === 'update'
                ? comments[0]
                : comments.find((marked) => compare(marked.generation, best.generation) >= 0);
            if (keep === undefined) {
                const step = await mayCreate();
                if (step === 'give-up')
                    return { status: 'degraded', reason: 'removed', detail: 'The comment was deleted twice.' };
                // A list may show a new comment late, that of another writer at the same moment included.
                if (step === 'create' && (await create()))
                    await sleep(settleMs);
                continue;
            }
            // Right after the look, so that little can happen in between.
            const isStale = compare(keep.generation, best.generation) < 0;
            if (isStale && !(await update(keep.comment, best)))
                continue;
            const tidied = await deleteOthers(keep.comment, comments);
            // A new comment is written once and never changed, so nothing can be lost after the others are gone.
            if (!isStale && (!tidied || request.mode === 'recreate'))
                return finished(keep.comment, best);
            if (isStale)
                await sleep(settleMs);
        }
        throw new errors/* RemoteError */.Hi({
            service: 'GitHub',
            request: `comments of ${request.owner}/${request.repo}#${request.issueNumber}`,
            attempts: MAX_ROUNDS,
            problem: 'other writers kept changing the comment',
        });
    };
    return {
        run,
        /** What was written before something failed. */
        written: () => written,
    };
}
/**
 * Writes the comment of a key and sees to it that there is exactly one, with the content of the newest run. The body is
 * redacted. Where commenting is impossible (a read-only token, a locked conversation, GitHub out of order) the result is
 * `degraded`; wrong credentials and a body that is too long are errors.
 */
async function upsertComment(api, request, timing = {}) {
    const { run, written } = writer(api, request, timing);
    try {
        return await run();
    }
    catch (error) {
        const reason = degradedReason(error);
        if (reason === undefined || !(error instanceof errors/* RemoteError */.Hi))
            throw error;
        const done = written();
        if (done !== undefined)
            return { status: done.status, id: done.comment.id, url: done.comment.url, verified: false };
        return { status: 'degraded', reason, detail: error.message };
    }
}

;// CONCATENATED MODULE: ./build/src/github/comment-api.js
/** {@link CommentApi} on GitHub's REST API. */

function commentOf(comment) {
    const { id, body = '', html_url: url, user, performed_via_github_app: app } = comment;
    const login = user?.login ?? '';
    // `[bot]` behind the slug of the app; where GitHub names the app of the comment, both have to agree.
    const bot = user?.type === 'Bot' && (app?.slug === undefined || login === `${app.slug}[bot]`);
    return { id: Number(id), body, url, author: { login, bot } };
}
/** Who the workflow's own token writes as. */
const WORKFLOW_BOT = 'github-actions[bot]';
/** Comments through Octokit. Without a `login` the token is taken for the workflow's own until GitHub says otherwise. */
function octokitComments(octokit, { list, login }) {
    return {
        expectedLogin: login ?? WORKFLOW_BOT,
        // Asked only when there are comments with our marker and none is by the expected author.
        async viewer() {
            if (login !== undefined)
                return login;
            try {
                return (await octokit.request('GET /user')).data.login;
            }
            catch (error) {
                // A token of an app is no user: 403.
                if (!(error instanceof errors/* RemoteError */.Hi) || error.failure.status === 401)
                    throw error;
            }
            try {
                return (await octokit.graphql('query { viewer { login } }')).viewer.login;
            }
            catch {
                return undefined;
            }
        },
        async listComments({ owner, repo, issueNumber }) {
            return (await list(octokit.rest.issues.listComments, { owner, repo, issue_number: issueNumber })).map(commentOf);
        },
        async createComment({ owner, repo, issueNumber }, body) {
            const parameters = { owner, repo, issue_number: issueNumber, body };
            return commentOf((await octokit.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', parameters)).data);
        },
        async updateComment({ owner, repo }, id, body) {
            const parameters = { owner, repo, comment_id: id, body };
            return commentOf((await octokit.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', parameters)).data);
        },
        async deleteComment({ owner, repo }, id) {
            await octokit.request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', {
                owner,
                repo,
                comment_id: id,
            });
        },
    };
}

;// CONCATENATED MODULE: ./build/src/github/report-comment.js





const causes = {
    'no-permission': 'the token must not write comments. In a pull request from a fork that is as it should be; elsewhere give the job `pull-requests: write`',
    locked: 'the conversation is locked',
    'not-found': 'there is no such pull request, or the token cannot see it',
    gone: 'comments are switched off here',
    'rate-limited': 'GitHub asks for a pause that is too long to wait for',
    unavailable: 'GitHub does not answer',
    removed: 'somebody deletes the comment whenever it is written',
}; // biome-ignore format: a table
/**
 * Keeps the comment, or says why there is none: the report is in the job summary in any case, and a comment that cannot
 * be written does not fail the step.
 *
 * @returns address of the comment; empty when there is none.
 */
async function publishComment(body, options) {
    const issueNumber = options.pullRequest ?? options.event?.number;
    if (issueNumber === undefined) {
        log/* log */.R.info('This run is about no pull request, so there is no comment; the report is in the job summary.');
        return '';
    }
    if (options.token === undefined) {
        throw new errors/* UserError */.yo('github-token: is empty. Give the token of the job, or set comment to none.', 'no-token');
    }
    const result = await upsert(body, options.token, issueNumber, options);
    if (result.status === 'degraded') {
        log/* log */.R.warning(`No comment: ${causes[result.reason]}. The report is in the job summary.`);
        log/* log */.R.info(result.detail);
        return '';
    }
    log/* log */.R.info(result.status === 'superseded'
        ? `A newer run has written the comment already: ${result.url}`
        : `Comment ${result.status}: ${result.url}`);
    return result.url;
}
async function upsert(body, token, issueNumber, { key, mode, headSha }) {
    const [owner = '', repo = ''] = (process.env.GITHUB_REPOSITORY ?? '').split('/');
    if (repo === '')
        throw new errors/* UserError */.yo('github-token: GITHUB_REPOSITORY is not set, so there is no place for a comment. Set comment to none outside of GitHub Actions.', 'no-repository');
    try {
        const comments = octokitComments(await createOctokit(token), { list: listAll });
        return await upsertComment(comments, {
            owner,
            repo,
            issueNumber,
            key,
            body,
            headSha,
            runId: Number(process.env.GITHUB_RUN_ID ?? 0),
            runAttempt: Number(process.env.GITHUB_RUN_ATTEMPT ?? 1),
            mode,
        });
    }
    catch (error) {
        if (error instanceof errors/* RemoteError */.Hi && error.reason === 'unauthorized') {
            throw new errors/* UserError */.yo('github-token: GitHub does not accept it. Give the token of the job, `${{ github.token }}`.', 'bad-token');
        }
        throw error;
    }
}

// EXTERNAL MODULE: ./build/src/terraform/plan/read.js
var read = __webpack_require__(942);
// EXTERNAL MODULE: ./build/src/terraform/plan/review.js
var review = __webpack_require__(626);
;// CONCATENATED MODULE: ./build/src/terraform/plan/files.js






const reviewSuffix = '.review.json';
/**
 * All plans in the order of their lines, or of the names that are expected. A plan that cannot be read, and one that is
 * expected and not there, is a plan that failed: silence must not look like peace.
 *
 * @param lines `NAME=PATH`, or a folder in which each `NAME.review.json` at any depth is the plan NAME.
 * @param expectedLines Names, one per line or separated by commas.
 * @throws UserError when the lines themselves are wrong.
 */
function readPlanFiles(lines, expectedLines) {
    const plans = [];
    let problem;
    for (const [name, file] of namedFiles(lines)) {
        try {
            plans.push(...(0,read/* readPlans */.x)(contentOf('plans', name, file), name));
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.yo))
                throw error;
            problem ??= error;
            plans.push(failedPlan(name, error.reason, error.message));
        }
    }
    const expected = [...new Set(expectedLines.flatMap((line) => line.split(',')).map((name) => name.trim()))].filter((name) => name !== '');
    const found = new Set(plans.map(({ name }) => fileName(name)));
    for (const name of expected.filter((each) => !found.has(each))) {
        const message = `No plan was handed over for ${name}: the job that plans it did not get that far.`;
        plans.push(failedPlan(name, 'plan-missing', message));
    }
    if (plans.length === 0)
        throw new errors/* UserError */.yo('plans: names no plan. Give one NAME=PATH per line.');
    const place = ({ name }) => {
        const at = expected.indexOf(fileName(name));
        return at < 0 ? expected.length : at;
    };
    plans.sort((a, b) => place(a) - place(b));
    return { plans, ...(problem === undefined ? {} : { problem }) };
}
/**
 * The content of a file that an input names; a relative path starts at the workspace.
 *
 * @throws UserError when there is no such file.
 */
function contentOf(input, name, file) {
    try {
        return (0,external_node_fs_.readFileSync)(inWorkspace(file));
    }
    catch (error) {
        const code = error.code;
        const what = code === 'ENOENT' ? 'does not exist' : code === 'EISDIR' ? 'is a folder' : `cannot be read (${(0,errors/* messageOf */.bD)(error)})`;
        throw new errors/* UserError */.yo(`${input}: the file of "${name}", ${external_node_path_.basename(file)}, ${what}. Give the path of a JSON document.`, 'unreadable-file');
    }
}
function failedPlan(name, reason, message) {
    return { name, plan: (0,read/* readPlan */.m)((0,review/* failedDocument */.h)({ reason, message, problems: [] }, core_redact/* redactor */.$p), name) };
}
/** The name that the caller gave: plans out of one file are called NAME[1], NAME[2]. */
function fileName(name) {
    return name.replace(/\[\d+\]$/, '');
}
function namedFiles(lines) {
    const files = lines.flatMap((line) => {
        const at = line.indexOf('=');
        if (at < 0)
            return reviewFiles(line);
        const [name, file] = [line.slice(0, at).trim(), line.slice(at + 1).trim()];
        if (name === '')
            throw new errors/* UserError */.yo('plans: a line has no name before "=". Write NAME=PATH.');
        if (file === '') {
            const cause = 'an output of a step that did not run is empty';
            throw new errors/* UserError */.yo(`plans: ${JSON.stringify(name)} has no path behind "=". Write NAME=PATH; ${cause}.`);
        }
        return [[name, file]];
    });
    const names = files.map(([name]) => name);
    const double = names.find((name, index) => names.indexOf(name) !== index);
    if (double !== undefined)
        throw new errors/* UserError */.yo(`plans: "${double}" is given twice. Give each plan a name of its own.`);
    return files;
}
/** Without the folder no plan was made at all; then what is expected is missing. */
function reviewFiles(folder) {
    const root = inWorkspace(folder);
    if (!(0,external_node_fs_.statSync)(root, { throwIfNoEntry: false })?.isDirectory())
        return [];
    return (0,external_node_fs_.readdirSync)(root, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && entry.name.endsWith(reviewSuffix))
        .map((entry) => [
        entry.name.slice(0, -reviewSuffix.length),
        external_node_path_.join(entry.parentPath, entry.name),
    ])
        .sort(([a], [b]) => (a < b ? -1 : 1));
}
function inWorkspace(file) {
    return external_node_path_.resolve(process.env.GITHUB_WORKSPACE ?? process.cwd(), file);
}

// EXTERNAL MODULE: ./build/src/terraform/plan/schema.js
var schema = __webpack_require__(969);
// EXTERNAL MODULE: ./build/src/terraform/plan/secrets.js
var secrets = __webpack_require__(481);
// EXTERNAL MODULE: ./build/src/terraform/plan/actions.js
var actions = __webpack_require__(803);
// EXTERNAL MODULE: ./build/src/terraform/plan/changes.js + 2 modules
var changes = __webpack_require__(359);
;// CONCATENATED MODULE: ./build/src/terraform/plan/protected.js
/** Resource types whose loss hurts: data, addresses, identities and access that cannot be made again by an apply. */
/** Glob patterns: `*` is any run of characters, `?` one. */
const defaultProtectedTypes = [
    // Azure
    'azurerm_kubernetes_cluster',
    'azurerm_kubernetes_cluster_node_pool',
    'azurerm_kubernetes_fleet_manager',
    'azurerm_key_vault',
    'azurerm_key_vault_key',
    'azurerm_key_vault_managed_hardware_security_module',
    'azurerm_mssql_*',
    'azurerm_*sql_server',
    'azurerm_*sql_database',
    'azurerm_*sql_flexible_server',
    'azurerm_*sql_flexible_database',
    'azurerm_*sql_flexible_server_database',
    'azurerm_cosmosdb_*',
    'azurerm_redis_*',
    'azurerm_storage_account',
    'azurerm_storage_container',
    'azurerm_storage_share',
    'azurerm_managed_disk',
    'azurerm_container_registry',
    'azurerm_public_ip',
    'azurerm_public_ip_prefix',
    'azurerm_dns_*',
    'azurerm_private_dns_*',
    'azurerm_role_assignment',
    'azurerm_role_definition',
    'azurerm_user_assigned_identity',
    'azurerm_federated_identity_credential',
    'azurerm_recovery_services_vault',
    'azurerm_log_analytics_workspace',
    'azurerm_resource_group',
    'azurerm_subscription',
    // AWS
    'aws_eks_cluster',
    'aws_db_*',
    'aws_rds_*',
    'aws_dynamodb_table',
    'aws_s3_bucket',
    'aws_efs_file_system',
    'aws_ebs_volume',
    'aws_ecr_repository',
    'aws_kms_key',
    'aws_secretsmanager_secret',
    'aws_eip',
    'aws_route53_*',
    'aws_iam_role',
    'aws_iam_*_policy_attachment',
    // Google Cloud
    'google_container_cluster',
    'google_sql_*',
    'google_spanner_*',
    'google_bigquery_dataset',
    'google_bigquery_table',
    'google_storage_bucket',
    'google_compute_disk',
    'google_artifact_registry_repository',
    'google_kms_*',
    'google_secret_manager_secret',
    'google_compute_address',
    'google_compute_global_address',
    'google_dns_*',
    'google_project_iam_*',
    'google_project',
    // In the cluster
    'kubernetes_namespace',
    'kubernetes_namespace_v1',
    'kubernetes_persistent_volume*',
];
/**
 * @param patterns Added to the built-in list; `!PATTERN` takes out what it matches.
 */
function protection(patterns) {
    const trimmed = patterns.map((pattern) => pattern.trim()).filter((pattern) => pattern !== '');
    const added = trimmed.filter((pattern) => !pattern.startsWith('!'));
    const without = trimmed.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1));
    const includes = [...defaultProtectedTypes, ...added].map(matcher);
    const excludes = without.map(matcher);
    return (resource) => includes.some((matches) => matches(resource)) && !excludes.some((matches) => matches(resource));
}
function matcher(pattern) {
    const source = pattern
        .replace(/[.+^${}()|[\]\\]/g, '\\$&')
        .replace(/\*+/g, '.*')
        .replace(/\?/g, '.');
    const regex = new RegExp(`^${source}$`, 's');
    const byAddress = pattern.includes('.');
    return ({ type, address }) => regex.test(byAddress ? address : type);
}

;// CONCATENATED MODULE: ./build/src/actions/terraform-plan-comment/decide.js



/** A plan is for people to judge: whatever it changes passes. Only a plan that Terraform itself broke off is an error. */
function decide(plans, policy) {
    const isProtected = protection(policy.protectedTypes);
    const reviews = plans.map(({ name, plan }) => decide_review(name, plan, isProtected, schemasFor(name, policy)));
    const errored = reviews.some((plan) => plan.errored);
    return {
        verdict: errored ? 'error' : 'pass',
        failureReason: errored ? 'plan-errored' : '',
        hasChanges: reviews.some((plan) => plan.hasChanges),
        totals: (0,actions/* sumCounts */.W_)(reviews.map((plan) => plan.counts)),
        plans: reviews,
    };
}
function schemasFor(name, { schemas }) {
    // Plans out of one file are named NAME[1], NAME[2] and share the schemas of NAME.
    return schemas?.get(name) ?? schemas?.get(name.replace(/\[\d+\]$/, ''));
}
function decide_review(name, plan, isProtected, schemas) {
    const described = (0,changes/* describePlan */.df)(plan, schemas);
    return {
        ...described,
        name,
        verdict: plan.errored ? 'error' : 'pass',
        counts: (0,changes/* countPlan */.RF)(plan),
        hasChanges: (0,changes/* hasChanges */.ik)(plan),
        errored: plan.errored,
        failure: plan.failure,
        complete: plan.complete,
        refreshOnly: plan.refreshOnly,
        failedChecks: plan.checks.filter(({ status }) => status === 'fail' || status === 'error'),
        invocations: plan.invocations,
        endangered: new Set(described.changes.filter((change) => (0,changes/* destroys */.o8)(change) && isProtected(change))),
    };
}
/** The outputs of the action that are numbers or follow from them, by their names. */
function decisionOutputs(decision) {
    const { totals } = decision;
    return {
        verdict: decision.verdict,
        'failure-reason': decision.failureReason,
        'has-changes': String(decision.hasChanges),
        add: String(totals.add),
        change: String(totals.change),
        destroy: String(totals.destroy),
        replace: String(totals.replace),
        import: String(totals.import),
        move: String(totals.move),
        forget: String(totals.forget),
        read: String(totals.read),
        drift: String(totals.drift),
        'outputs-changed': String(totals.outputsChanged),
    };
}

// EXTERNAL MODULE: ./build/src/terraform/plan/json.js
var json = __webpack_require__(328);
;// CONCATENATED MODULE: ./build/src/terraform/plan/hcl.js
/** Values as Terraform users write them. */

const identifier = /^[\p{L}_][\p{L}\p{N}_-]*$/u;
const maxStringLength = 240;
/** On one line: `{ name = "https", ports = [80, 443] }`. Members that are null are left out. */
function inlineValue(value, redact) {
    if (value === null)
        return 'null';
    if (typeof value === 'string')
        return quoted(value, redact);
    // Numbers and booleans can be secrets too: a PIN, a port.
    if ((0,json/* isExactNumber */.zr)(value))
        return redact(value.source);
    if ((0,json/* isArray */.cy)(value))
        return `[${value.map((item) => inlineValue(item, redact)).join(', ')}]`;
    if (!(0,json/* isObject */.Gv)(value))
        return redact(String(value));
    const members = membersOf(value).map(([key, item]) => `${keyText(key, redact)} = ${inlineValue(item, redact)}`);
    return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}
/** On one line when that fits, else over several, indented by two blanks per level. */
function blockValue(value, redact, width) {
    const inline = inlineValue(value, redact);
    if (inline.length <= width || typeof value !== 'object' || value === null || (0,json/* isExactNumber */.zr)(value))
        return [inline];
    const inner = (0,json/* isArray */.cy)(value)
        ? value.flatMap((item) => suffix(blockValue(item, redact, width - 2), ','))
        : membersOf(value).flatMap(([key, item]) => {
            const [first = '', ...rest] = blockValue(item, redact, width - 2);
            return [`${keyText(key, redact)} = ${first}`, ...rest];
        });
    const [open, close] = (0,json/* isArray */.cy)(value) ? ['[', ']'] : ['{', '}'];
    return [open, ...inner.map((line) => `  ${line}`), close];
}
function membersOf(value) {
    return Object.entries(value).filter(([, item]) => item !== null);
}
function keyText(key, redact) {
    const shown = redact(key);
    return identifier.test(shown) ? shown : JSON.stringify(shown);
}
function suffix(lines, end) {
    return lines.map((line, index) => (index === lines.length - 1 ? line + end : line));
}
function quoted(value, redact) {
    const shown = redact(value);
    if (shown.length <= maxStringLength)
        return JSON.stringify(shown);
    const cut = shown.slice(0, maxStringLength - 40).replace(/[\ud800-\udbff]$/, '');
    return `${JSON.stringify(cut)}… (${value.length.toLocaleString('en')} characters)`;
}

;// CONCATENATED MODULE: ./build/src/terraform/plan/lines.js
/** The difference of two texts, line by line. */
// Above this many comparisons (about 1,000 by 1,000 changed lines) the exact answer is not worth the time.
const maxCells = 1_000_000;
/** The shortest difference; for very large texts what differs is given as removed and added in one piece. */
function diffLines(before, after) {
    // The empty piece behind the last line end is no line.
    const sameEnd = before.endsWith('\n') && after.endsWith('\n');
    const a = (sameEnd ? before.slice(0, -1) : before).split('\n');
    const b = (sameEnd ? after.slice(0, -1) : after).split('\n');
    let head = 0;
    while (head < a.length && head < b.length && a[head] === b[head])
        head += 1;
    let tail = 0;
    while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail])
        tail += 1;
    return [
        ...a.slice(0, head).map((text) => ({ sign: ' ', text })),
        ...diffMiddle(a.slice(head, a.length - tail), b.slice(head, b.length - tail)),
        ...a.slice(a.length - tail).map((text) => ({ sign: ' ', text })),
    ];
}
function diffMiddle(a, b) {
    if (a.length * b.length > maxCells) {
        return [...a.map((text) => ({ sign: '-', text })), ...b.map((text) => ({ sign: '+', text }))];
    }
    const width = b.length + 1;
    const common = new Uint32Array((a.length + 1) * width); // longest common subsequence of the rests
    for (let i = a.length - 1; i >= 0; i -= 1) {
        for (let j = b.length - 1; j >= 0; j -= 1) {
            const at = i * width + j;
            common[at] =
                a[i] === b[j] ? (common[at + width + 1] ?? 0) + 1 : Math.max(common[at + width] ?? 0, common[at + 1] ?? 0);
        }
    }
    const lines = [];
    let i = 0;
    let j = 0;
    while (i < a.length || j < b.length) {
        const left = a[i];
        const right = b[j];
        if (left !== undefined && left === right) {
            lines.push({ sign: ' ', text: left });
            i += 1;
            j += 1;
        }
        else if (left !== undefined &&
            (right === undefined || (common[(i + 1) * width + j] ?? 0) >= (common[i * width + j + 1] ?? 0))) {
            lines.push({ sign: '-', text: left });
            i += 1;
        }
        else if (right !== undefined) {
            lines.push({ sign: '+', text: right });
            j += 1;
        }
    }
    return lines;
}
/** Only what changed, with some lines around; `undefined` stands for a gap. */
function withContext(lines, context) {
    const near = new Set();
    lines.forEach((line, index) => {
        if (line.sign === ' ')
            return;
        for (let at = index - context; at <= index + context; at += 1)
            near.add(at);
    });
    const shown = [];
    lines.forEach((line, index) => {
        if (near.has(index))
            shown.push(line);
        else if (shown.at(-1) !== undefined || shown.length === 0)
            shown.push(undefined);
    });
    return shown;
}

;// CONCATENATED MODULE: ./build/src/terraform/plan/diff-text.js



const width = 96;
const maxTextLines = 60;
const forcing = '  # forces replacement';
/** Empty when there is nothing to show. */
function diffText(attributes, redact) {
    const forced = attributes.filter((attribute) => attribute.forcesReplacement);
    const plain = attributes.filter((attribute) => !attribute.forcesReplacement && !isComputed(attribute));
    const computed = attributes.filter((attribute) => !attribute.forcesReplacement && isComputed(attribute));
    const lines = [...forced, ...plain].flatMap((attribute) => attributeLines(attribute, redact));
    if (computed.length > 0)
        lines.push(`# known after apply: ${computed.map(({ path }) => redact(path)).join(', ')}`);
    return lines.join('\n');
}
/** What the provider fills in: nothing to review. */
function isComputed(attribute) {
    return attribute.unknown && !attribute.sensitivityChanges;
}
function attributeLines(attribute, redact) {
    const { kind } = attribute;
    const path = redact(attribute.path);
    const note = attribute.forcesReplacement ? forcing : '';
    const sign = kind === 'add' ? '+' : kind === 'remove' ? '-' : '!';
    if (kind === 'order')
        return [`! ${path}: the same elements in another order${note}`];
    if (attribute.sensitive)
        return [`${sign} ${path} = ${sensitiveText(attribute)}${note}`];
    if (attribute.unknown) {
        const before = attribute.before === undefined || kind === 'add' ? '' : `${inlineValue(attribute.before, redact)} -> `;
        return [`${sign} ${path} = ${before}(known after apply)${note}`];
    }
    const { before = null, after = null } = attribute;
    if (kind === 'add')
        return sideLines('+', path, after, note, redact);
    if (kind === 'remove')
        return sideLines('-', path, before, note, redact);
    if (attribute.multiline)
        return textLines(path, textOf(before), textOf(after), note, redact);
    const [from, to] = [inlineValue(before, redact), inlineValue(after, redact)];
    if (from === to)
        return [`! ${path} = ${from}  # differs in what is not shown${note}`];
    if (path.length + from.length + to.length <= width)
        return [`! ${path} = ${from} -> ${to}${note}`];
    if ((0,json/* isArray */.cy)(before) && (0,json/* isArray */.cy)(after))
        return arrayLines(path, before, after, note, redact);
    return [...sideLines('-', path, before, note, redact), ...sideLines('+', path, after, '', redact)];
}
function sensitiveText({ kind, sensitivityChanges, unknown }) {
    if (sensitivityChanges)
        return '(sensitive) its sensitivity changes';
    if (unknown)
        return '(sensitive) known after apply';
    return kind === 'change' ? '(sensitive) changed' : '(sensitive)';
}
function sideLines(sign, path, value, note, redact) {
    const [first = '', ...rest] = blockValue(value, redact, width - path.length);
    return [`${sign} ${path} = ${first}${note}`, ...rest.map((line) => `${sign} ${line}`)];
}
/** Long lists of plain values: what goes and what comes. */
function arrayLines(path, before, after, note, redact) {
    const from = before.map((item) => inlineValue(item, redact));
    const to = after.map((item) => inlineValue(item, redact));
    const gone = from.filter((item) => !to.includes(item));
    const come = to.filter((item) => !from.includes(item));
    if (gone.length + come.length === 0)
        return [`! ${path}: the same elements in another order or number${note}`];
    return [
        `! ${path} (${before.length} -> ${after.length} elements)${note}`,
        ...gone.map((item) => `-   ${item}`),
        ...come.map((item) => `+   ${item}`),
    ];
}
function textOf(value) {
    return typeof value === 'string' ? value : '';
}
function textLines(path, before, after, note, redact) {
    // Secrets of several lines are found in whole texts only, so they are taken out before the lines are compared.
    const lines = diffLines(redact(before), redact(after));
    if (lines.every(({ sign }) => sign === ' '))
        return [`! ${path} = (text of several lines, a secret in it changes)${note}`];
    const shown = withContext(lines, 2).map((line) => (line === undefined ? '    …' : `${line.sign}   ${line.text}`));
    const cut = shown.length - maxTextLines;
    return [
        `! ${path} = (text of several lines)${note}`,
        ...shown.slice(0, maxTextLines),
        ...(cut > 0 ? [`#   … ${cut} more lines`] : []),
    ];
}

// EXTERNAL MODULE: ./build/src/terraform/plan/path.js
var plan_path = __webpack_require__(513);
;// CONCATENATED MODULE: ./build/src/terraform/plan/words.js
/** The sentences of a plan report. Markdown in, Markdown out: every word of the plan is escaped here. */




/** `1 change`, `2 changes`, `1,204 changes`. */
function plural(count, one, many = `${one}s`) {
    return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}
/** `a`, `a and b`, `a, b and c`. */
function listed(items) {
    const last = items.at(-1) ?? '';
    return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}
/** Objects that go for good: what is destroyed and not made again. */
function goneCount({ destroy, replace }) {
    return destroy - replace;
}
const verbs = {
    'no-op': 'unchanged',
    create: 'created',
    read: 'read during apply',
    update: 'changed in place',
    delete: 'destroyed',
    replace: 'replaced (destroyed, then created)',
    'replace-create-first': 'replaced (created, then destroyed)',
    'replace-forget': 'created anew (the old object leaves the state and stays in the cloud)',
    forget: 'forgotten (it leaves the state and stays in the cloud)',
    open: 'opened',
    unknown: 'changed in a way this version does not know',
};
/** What happens, after "is". Nothing for an object that is only moved or imported. */
function verbOf({ action, vector }) {
    if (action === 'no-op')
        return '';
    const verb = verbs[action];
    return action === 'unknown' ? `${verb} (${vector.map((word) => (0,markdown/* code */.aY)(word)).join(', ')})` : verb;
}
/** The same in one word, for numbers: `2 replaced`. */
function kindOf(change) {
    switch (change.action) {
        case 'replace':
        case 'replace-create-first':
            return 'replaced';
        case 'replace-forget':
            return 'created anew';
        case 'no-op':
            return change.importing === undefined ? 'moved' : 'imported';
        case 'update':
            return 'changed';
        case 'delete':
            return 'destroyed';
        case 'forget':
            return 'forgotten';
        case 'read':
            return 'read';
        case 'create':
            return 'created';
        case 'open':
            return 'opened';
        case 'unknown':
            return 'unknown';
    }
}
/** `azurerm_x.y`, with the key of a deposed object. */
function nameOf(change, redact) {
    const address = (0,markdown/* code */.aY)(redact(change.address));
    return change.deposed === undefined ? address : `${address} (deposed object ${(0,markdown/* code */.aY)(redact(change.deposed))})`;
}
/**
 * Why: the attributes that force a replacement, else Terraform's reason; empty when there is none.
 * @param values Also what those attributes go from and to.
 */
function becauseOf(change, redact, values = true) {
    if (change.forcingPaths.length > 0) {
        const shown = change.forcingPaths
            .slice(0, 4)
            .map((path) => (values ? forcingText(path, change, redact) : (0,markdown/* code */.aY)(redact(path))));
        const more = change.forcingPaths.length - shown.length;
        if (more > 0)
            shown.push(plural(more, 'more attribute'));
        return `${listed(shown)} ${change.forcingPaths.length === 1 ? 'forces' : 'force'} it`;
    }
    if (change.deposed !== undefined)
        return 'it is left over from an earlier replacement';
    return change.reasonText === undefined ? '' : (0,markdown/* text */.Qq)(change.reasonText);
}
const maxForcingLength = 60;
/** The path and, when it is short and no secret, what it goes from and to. */
function forcingText(path, change, redact) {
    const shown = (0,markdown/* code */.aY)(redact(path));
    const attribute = change.attributes.find(({ steps }) => (0,plan_path/* pathText */.LF)(steps) === path);
    if (attribute === undefined || attribute.multiline || attribute.kind === 'order')
        return shown;
    if (attribute.sensitive)
        return `${shown} (sensitive)`;
    const before = inlineValue(attribute.before ?? null, redact);
    const after = attribute.unknown ? 'known after apply' : inlineValue(attribute.after ?? null, redact);
    if (before.length + after.length > maxForcingLength)
        return shown;
    return `${shown} (${(0,markdown/* code */.aY)(before)} → ${attribute.unknown ? after : (0,markdown/* code */.aY)(after)})`;
}
/** Where the object comes from, in clauses. */
function originOf(change, redact) {
    const clauses = [];
    if (change.previousAddress !== undefined)
        clauses.push(`moved from ${(0,markdown/* code */.aY)(redact(change.previousAddress))}`);
    if (change.importing !== undefined) {
        const { by, value } = change.importing;
        const source = value === undefined
            ? by === 'unknown'
                ? ' with an id that is known only after apply'
                : ''
            : ` with ${by} ${(0,markdown/* code */.aY)(typeof value === 'string' ? redact(value) : inlineValue(value, redact))}`;
        clauses.push(`imported${source}${change.generatesConfig ? ', its configuration is generated' : ''}`);
        if ((0,changes/* destroys */.o8)(change))
            clauses.push('**the imported object is destroyed**');
    }
    return clauses;
}
/** What happens besides adding, changing and destroying: `1 moved, 2 outputs`. */
function otherCounts(counts) {
    const parts = [];
    if (counts.unknown > 0)
        parts.push(`**${plural(counts.unknown, 'unknown action')}**`);
    if (counts.import > 0)
        parts.push(`${counts.import} imported`);
    if (counts.move > 0)
        parts.push(`${counts.move} moved`);
    if (counts.forget > 0)
        parts.push(`${counts.forget} forgotten`);
    if (counts.read > 0)
        parts.push(`${counts.read} read`);
    if (counts.invoke > 0)
        parts.push(`${plural(counts.invoke, 'action')} invoked`);
    if (counts.deferred > 0)
        parts.push(`${counts.deferred} deferred`);
    if (counts.outputsChanged > 0)
        parts.push(plural(counts.outputsChanged, 'output'));
    return parts.join(', ');
}
/** The order in which a reader has to see changes: what hurts first. */
function riskOf(change) {
    if (change.action === 'unknown')
        return 90;
    if ((0,changes/* destroys */.o8)(change) && change.importing !== undefined)
        return 85;
    if (change.action === 'delete')
        return 80;
    if ((0,changes/* replaces */.gx)(change))
        return 70;
    if (change.action === 'forget' || change.action === 'replace-forget')
        return 60;
    if (change.action === 'update')
        return 50;
    if (change.action === 'create')
        return 40;
    if (change.importing !== undefined)
        return 30;
    if (change.previousAddress !== undefined)
        return 25;
    return 10;
}

;// CONCATENATED MODULE: ./build/src/terraform/plan/entries.js
/** What a reader unfolds: one entry per object, in three levels of detail. Every word of the plan is escaped here. */





/** All that a plan does, one entry per object; the outputs are one entry. */
function entriesOf(plan, redact) {
    const drift = new Map(plan.drift.map((change) => [`${change.address} ${change.deposed ?? ''}`, change]));
    return [
        ...plan.changes.map((change) => changeEntry(change, drift.get(`${change.address} ${change.deposed ?? ''}`), redact)),
        ...plan.deferred.map(({ reason, change }) => {
            const line = `- ${nameOf(change, redact)} is put off to a later plan: ${(0,actions/* deferralInWords */.w2)(reason)}`;
            return { risk: 20, kind: 'deferred', full: line, keys: line, line };
        }),
        ...plan.invocations.map(({ address, trigger, event }) => {
            const by = trigger === undefined ? '' : ` by ${(0,markdown/* code */.aY)(redact(trigger))}`;
            const when = event === undefined ? '' : ` (${(0,markdown/* text */.Qq)(event.replace(/(?<=[a-z])(?=[A-Z])|_/g, ' ').toLowerCase())})`;
            const line = `- ${(0,markdown/* code */.aY)(redact(address))} is invoked${by}${when}`;
            return { risk: 35, kind: 'invoked', full: line, keys: line, line };
        }),
        ...outputEntry(plan.outputs, redact),
    ];
}
function changeEntry(change, drift, redact) {
    const sentence = (values) => {
        const because = becauseOf(change, redact, values);
        return because === '' ? what : `${what}: ${because}`;
    };
    const origins = originOf(change, redact);
    const what = `${nameOf(change, redact)} is ${[verbOf(change), ...origins].filter((clause) => clause !== '').join('; ')}`;
    const diff = diffText(change.attributes, redact);
    const cosmetic = change.cosmetic === 0
        ? ''
        : `\n\n${plural(change.cosmetic, 'difference')} between null, empty and false ${change.cosmetic === 1 ? 'is' : 'are'} not shown.`;
    const driftText = drift === undefined ? '' : diffText(drift.attributes, redact);
    const caused = drift === undefined
        ? ''
        : `\n\nBefore this plan it ${drift.action === 'delete' ? 'was deleted' : 'changed'} outside of Terraform${driftText === '' || drift.action === 'delete' ? '.' : `:\n\n${(0,markdown/* fence */.EU)(driftText, 'diff')}`}`;
    const paths = change.attributes.filter(({ unknown, forcesReplacement }) => !unknown || forcesReplacement);
    const keys = change.action === 'create' || change.action === 'delete'
        ? ''
        : keysText(paths.map(({ path }) => path), redact);
    return {
        risk: riskOf(change),
        kind: kindOf(change),
        full: `${sentence(false)}${diff === '' ? '' : `\n\n${(0,markdown/* fence */.EU)(diff, 'diff')}`}${cosmetic}${caused}`,
        keys: `- ${sentence(true)}${keys}`,
        line: `- ${what}`,
    };
}
const maxKeys = 12;
function keysText(paths, redact) {
    if (paths.length === 0)
        return '';
    const shown = paths.slice(0, maxKeys).map((path) => (0,markdown/* code */.aY)(redact(path)));
    const more = paths.length - shown.length;
    return ` (${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''})`;
}
function outputEntry(outputs, redact) {
    if (outputs.length === 0)
        return [];
    const diff = outputs
        .map((output) => outputText(output, redact))
        .filter((line) => line !== '')
        .join('\n');
    const names = outputs.map(({ name }) => name);
    const line = `- ${plural(outputs.length, 'output changes', 'outputs change')}`;
    return [
        {
            risk: 15,
            kind: outputs.length === 1 ? 'output' : 'outputs',
            count: outputs.length,
            full: `**Outputs**\n\n${(0,markdown/* fence */.EU)(diff, 'diff')}`,
            keys: `${line}${keysText(names, redact)}`,
            line,
        },
    ];
}
function outputText({ name, action, attributes }, redact) {
    const shown = attributes.filter(({ unknown }) => !unknown);
    if (shown.length > 0)
        return diffText(shown, redact);
    const sign = action === 'create' ? '+' : action === 'delete' ? '-' : '!';
    const unknown = attributes.some((attribute) => attribute.unknown);
    return `${sign} ${redact((0,plan_path/* appendStep */.BP)('', name))}${unknown ? ' = (known after apply)' : ''}`;
}
/** An object that changed outside and is not touched by the plan. */
function driftEntry(change, redact) {
    const diff = diffText(change.attributes, redact);
    const moved = change.previousAddress === undefined ? '' : `; moved from ${(0,markdown/* code */.aY)(redact(change.previousAddress))}`;
    const only = diff === '' && change.cosmetic > 0 ? ' only between null, empty and false' : '';
    const what = change.action === 'delete' ? 'was deleted' : change.action === 'no-op' ? 'did not change' : 'changed';
    const line = `${nameOf(change, redact)} ${what}${only}${moved}`;
    const body = diff === '' || change.action === 'delete' ? '' : `\n\n${(0,markdown/* fence */.EU)(diff, 'diff')}`;
    return { risk: 0, kind: 'drifted', full: `${line}${body}`, keys: `- ${line}`, line: `- ${line}` };
}

;// CONCATENATED MODULE: ./build/src/actions/terraform-plan-comment/render.js
/** From judged plans to the blocks of the report. The order is the order of attention: what is lost comes first. */




/** The report of all plans, as one section. */
function renderPlans(decision, options) {
    const { redact } = options;
    const quiet = decision.plans.every((plan) => !plan.hasChanges && !plan.errored);
    const blocks = [
        ...(quiet && decision.plans.length === 1 ? [] : [countTable(decision, redact)]),
        ...alarms(decision.plans, redact),
        ...losses(decision.plans, redact),
        ...failedChecks(decision.plans, redact),
        ...folds(decision.plans, redact),
        ...driftFolds(decision.plans, redact),
        ...origin(options),
    ];
    const levels = (block) => ({ ...block, levels: block.levels.map(redact) });
    return [
        {
            key: 'terraform-plan',
            title: redact(options.title),
            verdict: decision.verdict,
            headline: redact(headline(decision, redact)),
            blocks: blocks.map(levels).sort((a, b) => b.risk - a.risk),
        },
    ];
}
/** The one sentence that must be read. Markdown. */
function headline({ plans }, redact) {
    const names = (some) => listed(some.map(({ name }) => `**${(0,markdown/* text */.Qq)(redact(name))}**`));
    const errored = plans.filter((plan) => plan.errored);
    const sentences = [];
    if (errored.length > 0)
        sentences.push(`Planning failed in ${names(errored)}.`);
    const losing = plans.filter(({ counts }) => counts.destroy > 0);
    for (const { name, counts } of losing) {
        const gone = goneCount(counts);
        const parts = [
            ...(gone > 0 ? [`destroys ${plural(gone, 'object')}`] : []),
            ...(counts.replace > 0 ? [`replaces ${gone > 0 ? counts.replace : plural(counts.replace, 'object')}`] : []),
        ];
        sentences.push(`**${(0,markdown/* text */.Qq)(redact(name))}** ${listed(parts)}.`);
    }
    const strange = plans.filter(({ counts }) => counts.unknown > 0);
    for (const { name, counts } of strange) {
        sentences.push(`**${(0,markdown/* text */.Qq)(redact(name))}** holds ${plural(counts.unknown, 'action')} unknown to this version.`);
    }
    const alarming = new Set([...losing, ...strange, ...errored]);
    const changing = plans.filter((plan) => plan.hasChanges && !alarming.has(plan));
    const still = plans.filter((plan) => !plan.hasChanges && !plan.errored);
    if (alarming.size === 0 && changing.length > 0)
        sentences.push('Nothing is destroyed.');
    else if (changing.length > 0)
        sentences.push(`Nothing is destroyed in ${names(changing)}.`);
    if (still.length === plans.length) {
        const drifted = plans.reduce((sum, { counts }) => sum + counts.drift, 0);
        sentences.push('No changes: the infrastructure matches the configuration.');
        if (drifted > 0)
            sentences.push(`${plural(drifted, 'object')} changed outside of Terraform, without effect on it.`);
    }
    else if (still.length > 0)
        sentences.push(`No changes in ${names(still)}.`);
    const failing = plans.reduce((sum, plan) => sum + plan.failedChecks.length, 0);
    if (failing > 0 && errored.length === 0)
        sentences.push(`${plural(failing, 'check does', 'checks do')} not hold.`);
    return sentences.join(' ');
}
function countTable({ plans }, redact) {
    const rows = plans.map(({ name, counts, errored, failure, complete, hasChanges, refreshOnly }) => {
        // There is nothing to count: a zero would say that nothing happens.
        if (failure !== undefined)
            return [`**${(0,markdown/* text */.Qq)(redact(name))}**`, '–', '–', '–', '–', '–', '**no plan**'];
        const notes = [
            ...(errored ? ['**planning failed**'] : complete === false ? ['**incomplete**'] : []),
            ...(refreshOnly ? ['refresh only'] : []),
            ...(hasChanges || errored ? [] : ['no changes']),
            otherCounts(counts),
        ].filter((note) => note !== '');
        const shown = (count) => count.toLocaleString('en');
        const loud = (count) => (count > 0 ? `**${shown(count)}**` : '0');
        return [
            `**${(0,markdown/* text */.Qq)(redact(name))}**`,
            shown(counts.add),
            shown(counts.change),
            loud(counts.destroy),
            loud(counts.replace),
            shown(counts.drift),
            notes.join(', '),
        ];
    });
    const headers = ['Plan', 'Add', 'Change', 'Destroy', 'of which replaced', 'Drift', 'Also'];
    const align = ['left', 'right', 'right', 'right', 'right', 'right', 'left'];
    return { kind: 'numbers', risk: 100, levels: [(0,markdown/* table */.tp)(headers, rows, align)], mustKeep: true };
}
function render_alert(kind, lines) {
    return [`> [!${kind}]`, ...lines.map((line) => (line === '' ? '>' : `> ${line}`))].join('\n');
}
/** What makes a plan as a whole less than it seems. */
function alarms(plans, redact) {
    const lines = plans.flatMap((plan) => {
        const name = `**${(0,markdown/* text */.Qq)(redact(plan.name))}**`;
        if (plan.errored) {
            if (plan.failure !== undefined)
                return failureLines(name, plan.failure, redact);
            return [`${name}: Terraform stopped with an error. What is shown is only a part, and it cannot be applied.`];
        }
        const { deferred } = plan.counts;
        if (deferred > 0)
            return [`${name}: ${plural(deferred, 'change')} put off to a later plan, so more will follow.`];
        return plan.complete === false ? [`${name}: the plan is incomplete, as with \`-target\`: more will follow.`] : [];
    });
    return lines.length === 0 ? [] : [{ risk: 98, levels: [render_alert('WARNING', separated(lines))], mustKeep: true }];
}
const maxProblems = 10;
function failureLines(name, { message, problems }, redact) {
    const lines = problems.slice(0, maxProblems).map(({ summary, file, line }) => {
        const where = file === undefined ? '' : ` (${(0,markdown/* code */.aY)(redact(line === undefined ? file : `${file}:${line}`))})`;
        return `- ${(0,markdown/* text */.Qq)(redact(summary))}${where}`;
    });
    const more = problems.length - lines.length;
    const rest = more > 0 ? [`- ${plural(more, 'more problem')}`] : [];
    return [
        `${name}: there is no plan. ${(0,markdown/* text */.Qq)(redact(message))}`,
        ...(lines.length > 0 ? [[...lines, ...rest].join('\n> ')] : []),
    ];
}
function separated(lines) {
    return lines.flatMap((line, index) => (index === 0 ? [line] : ['', line]));
}
/** The same for several plans is said once. Groups keep the order of the plans; those of more plans come first. */
function grouped(plans, itemsOf, keyOf) {
    const items = new Map();
    for (const plan of plans) {
        for (const item of itemsOf(plan)) {
            // The same key twice in one plan stays two items.
            let key = keyOf(item);
            while (items.get(key)?.plans.at(-1) === plan.name)
                key += '\u0000';
            const known = items.get(key);
            if (known === undefined)
                items.set(key, { item, plans: [plan.name] });
            else
                known.plans.push(plan.name);
        }
    }
    const groups = new Map();
    for (const { item, plans: names } of items.values()) {
        const key = JSON.stringify(names);
        const group = groups.get(key) ?? { plans: names, items: [] };
        group.items.push(item);
        groups.set(key, group);
    }
    return [...groups.values()].sort((a, b) => b.plans.length - a.plans.length);
}
function namesText(names, redact) {
    return listed(names.map((name) => `**${(0,markdown/* text */.Qq)(redact(name))}**`));
}
/** How many losses are listed one by one at the least; above, the rest is counted by type. */
const maxListed = 100;
/** Every destroy and replace with its reason, the worst of all plans first; never folded. */
function losses(plans, redact) {
    const isLoss = (change) => (0,changes/* destroys */.o8)(change) || change.action === 'unknown' || change.vector.includes('forget');
    const endangered = new Set(plans.flatMap((plan) => [...plan.endangered]));
    const rank = (change) => riskOf(change) + (endangered.has(change) ? 1000 : 0);
    const cause = (change) => {
        const imported = change.importing !== undefined && (0,changes/* destroys */.o8)(change) ? ', **which is imported just before**' : '';
        const because = becauseOf(change, redact);
        return `${imported}${because === '' ? '' : `: ${because}`}`;
    };
    const said = (change) => `${lossWord(change)} ${nameOf(change, redact)}${cause(change)}`;
    const entries = grouped(plans, (plan) => plan.changes.filter(isLoss), said)
        .flatMap(({ plans: names, items }) => items.map((change) => ({ change, names })))
        .sort((a, b) => rank(b.change) - rank(a.change));
    const short = ({ change, names }) => {
        const where = plans.length === 1 ? '' : ` in ${namesText(names, redact)}`;
        return `- **${lossWord(change)}** ${nameOf(change, redact)}${where}${endangered.has(change) ? ' (protected type)' : ''}`;
    };
    const isDestructive = ({ change }) => (0,changes/* destroys */.o8)(change) || change.action === 'unknown';
    const box = (kind, risk, listed) => {
        if (listed.length === 0)
            return [];
        const levels = [listed.map((entry) => short(entry) + cause(entry.change)), listed.map(short)];
        const rest = listed.slice(maxListed).map(({ change }) => change);
        if (rest.length > 0) {
            levels.push([...listed.slice(0, maxListed).map(short), `- and ${restByType(rest, redact)}`]);
        }
        return [{ risk, levels: levels.map((lines) => render_alert(kind, lines)), mustKeep: true }];
    };
    return [
        ...box('CAUTION', 95, entries.filter(isDestructive)),
        ...box('WARNING', 92, entries.filter((entry) => !isDestructive(entry))),
    ];
}
function lossWord(change) {
    if (change.action === 'unknown')
        return `Unknown action ${change.vector.map((word) => (0,markdown/* code */.aY)(word)).join(', ')}:`;
    if ((0,changes/* replaces */.gx)(change))
        return 'Replace';
    if (change.action === 'replace-forget')
        return 'Create anew and forget';
    return change.action === 'forget' ? 'Forget' : 'Destroy';
}
function restByType(changes, redact) {
    const types = new Map();
    for (const { type } of changes)
        types.set(type, (types.get(type) ?? 0) + 1);
    const sorted = [...types].sort(([, a], [, b]) => b - a).slice(0, 20);
    return `${changes.length.toLocaleString('en')} more: ${sorted.map(([type, count]) => `${count.toLocaleString('en')} ${(0,markdown/* code */.aY)(redact(type))}`).join(', ')}`;
}
function failedChecks(plans, redact) {
    const line = (check) => {
        const problems = check.problems.map((problem) => (0,markdown/* text */.Qq)(redact(problem))).join(' ');
        return `${(0,markdown/* code */.aY)(redact(check.address))} ${check.status === 'fail' ? 'fails' : 'cannot be evaluated'}${problems === '' ? '' : `: ${problems}`}`;
    };
    return grouped(plans, (plan) => plan.failedChecks, line).map(({ plans: names, items }) => ({
        risk: 90,
        levels: [
            render_alert('WARNING', [
                `${namesText(names, redact)}: checks that do not hold`,
                '',
                ...items.map((item) => `- ${line(item)}`),
            ]),
            render_alert('WARNING', [`${namesText(names, redact)}: ${plural(items.length, 'check does', 'checks do')} not hold`]),
        ],
        mustKeep: true,
    }));
}
function folds(plans, redact) {
    return grouped(plans, (plan) => entriesOf(plan, redact), ({ full }) => full).flatMap(({ plans: names, items }) => {
        const entries = [...items].sort((a, b) => b.risk - a.risk);
        // Parts, so that a long list can lose its details from the end while what matters at its head keeps them.
        const size = Math.max(25, Math.ceil(entries.length / 20));
        const parts = Math.ceil(entries.length / size);
        return Array.from({ length: parts }, (_, part) => {
            const shown = entries.slice(part * size, (part + 1) * size);
            const range = parts === 1 ? '' : ` (${part * size + 1} to ${part * size + shown.length} of ${entries.length})`;
            const same = names.length > 1 ? ', the same in each' : '';
            const summary = `${namesText(names, redact)}${same}: ${kindCounts(shown)}${range}`;
            return {
                kind: 'groups of changes',
                risk: 60 + (shown[0]?.risk ?? 0) / 100 - part / 1000,
                levels: [
                    (0,markdown/* details */.zH)(summary, shown.map(({ full }) => full).join('\n\n')),
                    (0,markdown/* details */.zH)(summary, shown.map(({ keys }) => keys).join('\n')),
                    (0,markdown/* details */.zH)(summary, shown.map(({ line }) => line).join('\n')),
                    '',
                ],
            };
        });
    });
}
/** `1 destroyed, 2 changed`, in the order of the entries. */
function kindCounts(entries) {
    const counts = new Map();
    for (const { kind, count = 1 } of entries)
        counts.set(kind, (counts.get(kind) ?? 0) + count);
    return [...counts].map(([kind, count]) => `${count} ${kind}`).join(', ');
}
/** What changed outside and is not part of a planned change. */
function driftFolds(plans, redact) {
    const rest = (plan) => {
        const planned = new Set(plan.changes.map(({ address, deposed }) => `${address} ${deposed ?? ''}`));
        return plan.drift
            .filter(({ address, deposed }) => !planned.has(`${address} ${deposed ?? ''}`))
            .map((change) => driftEntry(change, redact));
    };
    return grouped(plans, rest, ({ full }) => full).map(({ plans: names, items }) => {
        const summary = `${namesText(names, redact)}: ${plural(items.length, 'object')} changed outside of Terraform`;
        return {
            kind: 'groups of changes',
            risk: 40,
            levels: [
                (0,markdown/* details */.zH)(summary, items.map(({ full }) => full).join('\n\n')),
                (0,markdown/* details */.zH)(summary, items.map(({ line }) => line).join('\n')),
                summary,
            ],
        };
    });
}
/** What the report is about: the commit and the plans, so that a later apply can be held against it. */
function origin({ headSha, planDigests, redact }) {
    const parts = [
        ...(headSha === undefined ? [] : [`Commit ${(0,markdown/* code */.aY)(headSha.slice(0, 12))}`]),
        ...[...(planDigests ?? [])].map(([name, digest]) => `plan ${(0,markdown/* text */.Qq)(redact(name))} ${(0,markdown/* code */.aY)(digest.slice(0, 16))}`),
    ];
    return parts.length === 0 ? [] : [{ risk: 1, levels: [`<sub>${parts.join(' · ')}</sub>`], mustKeep: true }];
}
/** The document of `summary-path`: numbers, addresses and reasons, no values. */
function summaryJson(decision, redact) {
    const shown = (change) => ({
        address: redact(change.address),
        ...(change.deposed === undefined ? {} : { deposed: change.deposed }),
        type: change.type,
        action: summaryAction(change),
        actions: change.vector,
        reason: change.reason ?? null,
        forcingPaths: change.forcingPaths.map(redact),
        changedPaths: change.attributes.map(({ path }) => redact(path)),
        ...(change.previousAddress === undefined ? {} : { previousAddress: redact(change.previousAddress) }),
        ...(change.importing === undefined ? {} : { importing: true }),
    });
    const plans = decision.plans.map((plan) => ({
        name: plan.name,
        verdict: plan.verdict,
        'has-changes': plan.hasChanges,
        errored: plan.errored,
        ...(plan.complete === undefined ? {} : { complete: plan.complete }),
        ...numbers(plan.counts),
        changes: plan.changes.map((change) => ({ ...shown(change), protected: plan.endangered.has(change) })),
        driftedObjects: plan.drift.map(shown),
        outputs: plan.outputs.map(({ name, action }) => ({ name: redact(name), action })),
        failedChecks: plan.failedChecks.map(({ address, status }) => ({ address: redact(address), status })),
    }));
    const { verdict, failureReason, hasChanges, totals } = decision;
    const head = { version: 1, verdict, 'failure-reason': failureReason, 'has-changes': hasChanges };
    return `${JSON.stringify({ ...head, ...numbers(totals), plans }, null, 2)}\n`;
}
/** The numbers by the names of the outputs. */
function numbers({ outputsChanged, ...counts }) {
    return { ...counts, 'outputs-changed': outputsChanged };
}
/** One word per change; both orders of replacing are `replace`. */
function summaryAction(change) {
    if ((0,changes/* replaces */.gx)(change))
        return 'replace';
    if (change.action === 'no-op')
        return change.importing === undefined ? 'move' : 'import';
    return change.action;
}

// EXTERNAL MODULE: ./build/src/actions/terraform-plan-comment/spec.js
var spec = __webpack_require__(579);
;// CONCATENATED MODULE: ./build/src/actions/terraform-plan-comment/main.js
















async function main(inputs) {
    const { plans, problem } = await log/* log */.R.group('Read the plans', async () => readPlanFiles(inputs.plans, inputs.expected));
    for (const { plan } of plans)
        for (const value of (0,secrets/* collectSensitive */.P)(plan))
            core_redact/* redactor */.$p.add(value);
    const decision = decide(plans, { protectedTypes: inputs['protected-types'], schemas: schemasOf(inputs) });
    const pullRequest = eventPullRequest(process.env);
    const headSha = pullRequest?.headSha ?? process.env.GITHUB_SHA ?? '';
    const sections = renderPlans(decision, {
        title: inputs.title,
        ...(headSha === '' ? {} : { headSha }),
        planDigests: digestsOf(plans),
        redact: (text) => core_redact/* redactor */.$p.redact(text),
    });
    const files = writeReport(sections, decision);
    await (0,summary/* appendSummary */.f)(composeSummary(sections).body);
    const comment = await main_commentOf(files.body, inputs, pullRequest, headSha);
    const { verdict: _verdict, 'failure-reason': _reason, ...numbers } = decisionOutputs(decision);
    const wrong = problem ?? comment.problem;
    const judged = wrong === undefined
        ? { verdict: decision.verdict, failureReason: decision.failureReason }
        : { verdict: 'error', failureReason: wrong.reason };
    const result = { plans: plans.map(({ name }) => name), counts: decision.totals };
    return {
        ...judged,
        message: wrong?.message ?? plainText(headline(decision, (text) => core_redact/* redactor */.$p.redact(text))),
        outputs: {
            // Sums over plans of which one cannot be read would be too small: nobody shall compare with them.
            ...(problem === undefined ? numbers : {}),
            'summary-path': files.summaryPath,
            'report-path': files.reportPath,
            'comment-url': comment.url,
            'evidence-path': (0,evidence/* writeEvidence */.n)({ action: spec/* spec */.I.name, ...judged, result }),
        },
    };
}
/** A wrong token, or a comment that GitHub refuses, is an error of the step, but what the plans say is told all the same. */
async function main_commentOf(body, inputs, event, headSha) {
    if (inputs.comment === 'none')
        return { url: '' };
    const options = {
        mode: inputs.comment,
        key: inputs['comment-key'],
        token: inputs['github-token'],
        pullRequest: inputs['pull-request'],
        event,
        headSha,
    };
    try {
        return { url: await log/* log */.R.group('Comment', () => publishComment(body, options)) };
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo || error instanceof errors/* RemoteError */.Hi)
            return { url: '', problem: error };
        throw error;
    }
}
function schemasOf(inputs) {
    return new Map([...inputs.schemas].map(([name, file]) => [name, (0,schema/* readSchemas */.x5)(contentOf('schemas', name, file), name)]));
}
/** Digests that the review documents carry. */
function digestsOf(plans) {
    return new Map(plans.flatMap(({ name, plan: { document } }) => typeof document.sluice_plan_digest === 'string' ? [[name, document.sluice_plan_digest]] : []));
}
function writeReport(sections, decision) {
    const folder = (0,files/* privateFolder */.qm)('report');
    const { body } = composeReport(sections);
    const [reportPath, summaryPath] = [external_node_path_.join(folder, 'report.md'), external_node_path_.join(folder, 'summary.json')];
    (0,files/* writePrivate */.pb)(reportPath, `${body}\n`);
    (0,files/* writePrivate */.pb)(summaryPath, summaryJson(decision, (text) => core_redact/* redactor */.$p.redact(text)));
    return { body, reportPath, summaryPath };
}
/** The headline without its Markdown, for the log. */
function plainText(markdown) {
    return markdown.replace(/\*\*|`/g, '').replace(/\\([^\w\s])/g, '$1');
}


/***/ })

};
