export const id = 126;
export const ids = [126];
export const modules = {

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

/***/ 4126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  installTool: () => (/* binding */ installTool)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(3026);
// EXTERNAL MODULE: ./build/src/core/files.js
var files = __webpack_require__(9874);
// EXTERNAL MODULE: ./build/src/core/log.js
var log = __webpack_require__(5491);
// EXTERNAL MODULE: ./build/src/core/http.js
var http = __webpack_require__(9001);
;// CONCATENATED MODULE: ./build/src/tools/download.js


/**
 * Fetches the file of a release, whole, into memory: what was not checked yet touches no disk. Requests begin at https,
 * never leave it, and have a limit of size and time.
 */
/** The largest release file that is taken; those of the locked tools have 20 to 150 MB. */
const maximumArchiveBytes = 256 * 1024 * 1024;
/** @throws RemoteError, UserError when the address is not one of https */
async function download(service, address, options = {}) {
    const url = located(address, options.origin);
    const { value, headers, ...answer } = await (0,http/* httpBytes */.my)({
        attemptTimeoutMs: 5 * 60_000,
        silenceTimeoutMs: 30_000,
        deadlineMs: 10 * 60_000,
        maxAttempts: 4,
        ...options.tuning,
        maxBodyBytes: options.maxBytes ?? maximumArchiveBytes,
        service,
        url,
    });
    if (options.origin === undefined)
        requireHttps(new URL(answer.url));
    return { bytes: value, type: (0,http/* contentType */.IM)(headers) };
}
/** Where an address of a publisher is asked. */
function located(address, origin) {
    const url = new URL(address);
    requireHttps(url);
    if (origin === undefined)
        return url;
    const local = new URL(origin);
    if (!/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(local.hostname)) {
        throw new errors/* UserError */.yo(`${origin}: releases come from their publishers; only this machine itself may stand in for them.`);
    }
    return new URL(`/${url.host}${url.pathname}${url.search}`, local);
}
function requireHttps(url) {
    if (url.protocol !== 'https:')
        throw new errors/* UserError */.yo(`${url.origin} is not asked: programs are fetched over https only.`);
}
/** The failure of a download as a mistake that the caller can do something about. */
function downloadFailure(subject, url, error) {
    if (!(error instanceof errors/* RemoteError */.Hi))
        return error;
    const failure = new errors/* UserError */.yo(`${subject} cannot be downloaded from ${url}: ${error.message} Check that the runner reaches ${new URL(url).host}, ` +
        'or install the tool in a step before this one.', 'tool-not-downloaded');
    failure.cause = error;
    return failure;
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/src/tools/names.js
const maximumEntries = 1000;
function entryNames() {
    const seen = new Set();
    return {
        add(raw) {
            const name = raw.replace(/^\.\//, '').replace(/\/$/, '');
            const shown = JSON.stringify(raw.slice(0, 200));
            if (/^\/|^[A-Za-z]:|\\|\p{Cc}/u.test(raw) || name.split('/').some((part) => part === '..' || part === '.'))
                throw new Error(`it holds an entry named ${shown}, which leads out of its folder`);
            // File systems of macOS and Windows do not tell them apart.
            const folded = name.normalize('NFC').toLowerCase();
            if (name !== '' && seen.has(folded))
                throw new Error(`it holds two entries named ${shown}`);
            seen.add(folded);
            if (seen.size > maximumEntries)
                throw new Error(`it holds more than ${maximumEntries} entries`);
            return name;
        },
    };
}

;// CONCATENATED MODULE: ./build/src/tools/untar.js


/**
 * Reads one file out of a tar.gz archive and refuses archives that no publisher of a program writes: with links, devices, or
 * names in extensions. The format: POSIX.1-2017, pax, "ustar Interchange Format"; GNU tar differs in the magic and the prefix.
 */
const blockBytes = 512;
const maximumExtensionBytes = 65_536;
const damaged = 'it is not a tar file, or damaged';
/** Of everything in the archive together. */
const maximumUnpackedBytes = 1024 ** 3;
/**
 * @param member exact path of the wanted file
 * @param maximumBytes of that file
 * @param write called with its bytes in order, before the rest of the archive has been checked
 * @throws Error whose message continues "the archive is refused: …"
 */
async function extractTarGz(archive, member, maximumBytes, write) {
    const names = entryNames();
    const gunzip = (0,external_node_zlib_.createGunzip)();
    gunzip.end(archive);
    let found = false;
    let ended = false;
    let unpacked = 0;
    /** What is left of the current entry, and of the blank space up to the next block. */
    let left = 0;
    let padding = 0;
    let sink;
    let pending = Buffer.alloc(0);
    const begin = (header) => {
        left = header.bytes;
        padding = (blockBytes - (header.bytes % blockBytes)) % blockBytes;
        sink = undefined;
        if (header.type === 'x' || header.type === 'g') {
            if (header.bytes > maximumExtensionBytes)
                throw new Error('it holds an extension of unusual size');
            const parts = [];
            sink = (chunk) => {
                parts.push(Buffer.from(chunk));
                if (left === chunk.length)
                    checkExtension(Buffer.concat(parts));
            };
            return;
        }
        const name = names.add(header.name);
        if (header.type === '5')
            return;
        if (header.type !== '0' && header.type !== '\0')
            throw new Error(`its entry ${JSON.stringify(header.name)} is a link, a device or of an unknown type, not a file`);
        if (name !== member)
            return;
        if (header.bytes > maximumBytes)
            throw new Error(`${member} is larger than ${maximumBytes} bytes`);
        found = true;
        sink = write;
    };
    for await (const chunk of gunzip) {
        unpacked += chunk.length;
        if (unpacked > maximumUnpackedBytes)
            throw new Error(`it unpacks to more than ${maximumUnpackedBytes} bytes`);
        if (ended)
            continue;
        let data = pending.length === 0 ? chunk : Buffer.concat([pending, chunk]);
        while (data.length > 0 && !ended) {
            if (left > 0) {
                const part = data.subarray(0, left);
                sink?.(part);
                left -= part.length;
                data = data.subarray(part.length);
            }
            else if (padding > 0) {
                const skipped = Math.min(padding, data.length);
                padding -= skipped;
                data = data.subarray(skipped);
            }
            else if (data.length < blockBytes) {
                break;
            }
            else {
                const header = readHeader(data.subarray(0, blockBytes));
                data = data.subarray(blockBytes);
                if (header === undefined)
                    ended = true;
                else
                    begin(header);
            }
        }
        pending = Buffer.from(data);
    }
    if (!ended && (left > 0 || padding > 0 || pending.length > 0))
        throw new Error('it ends in the middle of an entry');
    if (!found)
        throw new Error(`it holds no file ${member}`);
}
/** @returns undefined for the block of zeros that ends an archive */
function readHeader(block) {
    if (block.every((byte) => byte === 0))
        return undefined;
    let sum = 0;
    for (let index = 0; index < blockBytes; index += 1)
        sum += index >= 148 && index < 156 ? 32 : (block[index] ?? 0);
    if (octal(block, 148, 8) !== sum)
        throw new Error(damaged);
    const isPosix = block.toString('latin1', 257, 263) === 'ustar\0';
    const prefix = isPosix ? untar_text(block, 345, 155) : '';
    const name = untar_text(block, 0, 100);
    return {
        name: prefix === '' ? name : `${prefix}/${name}`,
        type: block.toString('latin1', 156, 157),
        bytes: octal(block, 124, 12),
    };
}
function untar_text(block, at, length) {
    const field = block.subarray(at, at + length);
    const end = field.indexOf(0);
    return field.toString('utf8', 0, end === -1 ? length : end);
}
function octal(block, at, length) {
    const field = untar_text(block, at, length).trim();
    if (!/^[0-7]+$/.test(field))
        throw new Error(damaged);
    return Number.parseInt(field, 8);
}
/** Times and comments are let pass; a name, a link or a size would change what the entry is. */
function checkExtension(records) {
    if (/(^|\n)\d+ (path|linkpath|size|GNU\.\w+(\.\w+)*)=/.test(records.toString('utf8')))
        throw new Error('it names an entry in an extension');
}

;// CONCATENATED MODULE: ./build/src/tools/unzip.js


const endBytes = 22;
const centralBytes = 46;
const localBytes = 30;
const [stored, deflated] = [0, 8];
/**
 * @param member exact path of the wanted file
 * @param maximumBytes of the unpacked file
 * @param write called with its bytes in order
 * @throws Error whose message continues "the archive is refused: …"
 */
async function extractZip(archive, member, maximumBytes, write) {
    const { entries, directory } = readDirectory(archive);
    const wanted = entries.find(({ name, isFolder }) => name === member && !isFolder);
    if (wanted === undefined)
        throw new Error(`it holds no file ${member}`);
    if (wanted.bytes > maximumBytes)
        throw new Error(`${member} is larger than ${maximumBytes} bytes`);
    // Each entry ends before the next begins: overlapping ones are how a small file claims petabytes.
    const ordered = entries.map((entry) => ({ entry, start: dataOf(archive, entry) }));
    ordered.sort((a, b) => a.entry.offset - b.entry.offset);
    ordered.forEach(({ entry, start }, index) => {
        const next = ordered[index + 1]?.entry.offset ?? directory;
        if (start + entry.packedBytes > next)
            throw new Error('its entries overlap');
    });
    const start = dataOf(archive, wanted);
    const packed = archive.subarray(start, start + wanted.packedBytes);
    let bytes = 0;
    let crc = 0;
    for await (const chunk of wanted.method === stored ? [packed] : inflated(packed)) {
        bytes += chunk.length;
        if (bytes > wanted.bytes)
            throw new Error(`${member} is larger than the archive says`);
        crc = (0,external_node_zlib_.crc32)(chunk, crc);
        write(chunk);
    }
    if (bytes !== wanted.bytes || crc !== wanted.crc)
        throw new Error(`${member} is damaged`);
}
function inflated(packed) {
    const inflate = (0,external_node_zlib_.createInflateRaw)();
    inflate.end(packed);
    return inflate;
}
function readDirectory(archive) {
    const end = archive.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
    if (end === -1 || end + endBytes > archive.length)
        throw new Error('it is not a zip file');
    const count = archive.readUInt16LE(end + 10);
    const directory = archive.readUInt32LE(end + 16);
    if (archive.readUInt32LE(end + 4) !== 0 ||
        archive.readUInt16LE(end + 8) !== count ||
        directory === 0xffffffff ||
        end + endBytes + archive.readUInt16LE(end + 20) !== archive.length)
        throw new Error('it is a zip file in several volumes, in the 64-bit format or with something behind it');
    const names = entryNames();
    const entries = [];
    let at = directory;
    for (let index = 0; index < count; index += 1) {
        if (archive.toString('latin1', at, at + 4) !== 'PK\u0001\u0002')
            throw new Error('its directory is damaged');
        const entry = readEntry(archive, at);
        entries.push({ ...entry, name: names.add(entry.rawName.toString('utf8')) });
        at += centralBytes + entry.rawName.length + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
    }
    if (at !== end)
        throw new Error('its directory is damaged');
    return { entries, directory };
}
function readEntry(archive, at) {
    const rawName = archive.subarray(at + centralBytes, at + centralBytes + archive.readUInt16LE(at + 28));
    const flags = archive.readUInt16LE(at + 8);
    const method = archive.readUInt16LE(at + 10);
    const type = (archive.readUInt32LE(at + 38) >>> 16) & 0o170000;
    const shown = JSON.stringify(rawName.toString('utf8').slice(0, 200));
    if (type !== 0 && type !== 0o100000 && type !== 0o040000)
        throw new Error(`its entry ${shown} is a link or a device, not a file`);
    if ((flags & 1) !== 0)
        throw new Error(`its entry ${shown} is encrypted`);
    if (method !== stored && method !== deflated)
        throw new Error(`its entry ${shown} is packed in an unknown way`);
    const [packedBytes, bytes, offset] = [20, 24, 42].map((field) => archive.readUInt32LE(at + field));
    if (method === stored && packedBytes !== bytes)
        throw new Error(`its entry ${shown} has two sizes`);
    const isFolder = type === 0o040000 || rawName.at(-1) === 0x2f;
    return { rawName, isFolder, method, crc: archive.readUInt32LE(at + 16), packedBytes, bytes, offset };
}
/** Where the data of an entry begins; its own header has to agree with the directory. */
function dataOf(archive, { rawName, offset, method }) {
    const nameAt = offset + localBytes;
    const nameLength = archive.readUInt16LE(offset + 26);
    if (archive.toString('latin1', offset, offset + 4) !== 'PK\u0003\u0004' ||
        archive.readUInt16LE(offset + 8) !== method ||
        !archive.subarray(nameAt, nameAt + nameLength).equals(rawName))
        throw new Error('an entry says otherwise than its directory');
    return nameAt + nameLength + archive.readUInt16LE(offset + 28);
}

;// CONCATENATED MODULE: ./build/src/tools/extract.js




/** The largest program that is unpacked; those of the locked tools have 50 to 200 MB. */
const maximumProgramBytes = 512 * 1024 * 1024;
/**
 * Writes the one program of a release, whose hash was checked, to a file that must not exist yet. Nothing else of the
 * archive is written.
 *
 * @param target in a folder that is open to this user alone
 * @throws UserError when the archive is refused; the file is then gone
 */
async function extractProgram(archive, { tool, version, file, member }, target, maximumBytes = maximumProgramBytes) {
    const output = (0,external_node_fs_.openSync)(target, 'wx', 0o700);
    const write = (chunk) => {
        for (let at = 0; at < chunk.length;)
            at += (0,external_node_fs_.writeSync)(output, chunk, at);
    };
    let problem;
    try {
        if (member === undefined)
            write(archive);
        else if (file.endsWith('.zip'))
            await extractZip(archive, member, maximumBytes, write);
        else
            await extractTarGz(archive, member, maximumBytes, write);
    }
    catch (error) {
        problem = error;
    }
    finally {
        (0,external_node_fs_.closeSync)(output);
    }
    if (problem === undefined)
        return;
    (0,external_node_fs_.rmSync)(target, { force: true });
    const refusal = new errors/* UserError */.yo(`tool: the archive ${file} of ${tool} ${version} is refused: ${(0,errors/* messageOf */.bD)(problem)}. Nothing of it was run. ` +
        'Please report it: its hash is the locked one. Ask for another version meanwhile.', 'tool-archive-refused');
    refusal.cause = problem;
    throw refusal;
}

// EXTERNAL MODULE: ./build/src/tools/lock.js
var lock = __webpack_require__(1338);
;// CONCATENATED MODULE: ./build/src/tools/tools.json
const tools_namespaceObject = /*#__PURE__*/JSON.parse('{"comment":["The programs that the suite may download, and what the archives of their official releases hash to. A hash is here only when lock","files of at least two independent owners agree on it: the sources of its version, as OWNER/REPOSITORY:PATH, in the newest or an","earlier commit. A platform that has not two is left out, and installing there is refused. released is the day of the release, or","the first on which a source had it. npm run tools:update changes this file: it asks the publisher and the lock files in witnesses."],"cooldownDays":7,"tools":{"terraform":{"program":"terraform","url":"https://releases.hashicorp.com/terraform/{version}/{file}","checksums":"terraform_{version}_SHA256SUMS","releases":"https://api.releases.hashicorp.com/v1/releases/terraform?limit=20","default":"1.15.9","platforms":{"linux-x64":{"file":"terraform_{version}_linux_amd64.zip","member":"terraform"},"linux-arm64":{"file":"terraform_{version}_linux_arm64.zip","member":"terraform"},"darwin-x64":{"file":"terraform_{version}_darwin_amd64.zip","member":"terraform"},"darwin-arm64":{"file":"terraform_{version}_darwin_arm64.zip","member":"terraform"},"windows-x64":{"file":"terraform_{version}_windows_amd64.zip","member":"terraform.exe"},"windows-arm64":{"file":"terraform_{version}_windows_arm64.zip","member":"terraform.exe"}},"witnesses":["boxp/arch:terraform/aws/longhorn/aqua/aqua-checksums.json","cashapp/hermit-packages:terraform.hcl","ScoopInstaller/Main:bucket/terraform.json","suzuki-shunsuke/tfaction:aqua/aqua-checksums.json","microsoft/winget-pkgs:manifests/h/Hashicorp/Terraform/{version}/Hashicorp.Terraform.installer.yaml"],"versions":{"1.15.9":{"released":"2026-08-19","sources":["boxp/arch:terraform/aws/longhorn/aqua/aqua-checksums.json","ScoopInstaller/Main:bucket/terraform.json","suzuki-shunsuke/tfaction:aqua/aqua-checksums.json"],"sha256":{"linux-x64":"76edd0b22d2f27d3d2e097cd793209646f719cf60f02ff3af626b07361137da1","linux-arm64":"0afa6c29f61ca5ea270e950e43e50ecf2418b598507bf580e8ae76e1e6699b19","darwin-x64":"3e97c499fac8074adfa3760300662a0158f2fd325144965dd0028deec4086c6b","darwin-arm64":"05b27586a5d7d84105690ecccc7edbbf48bc3d6d577745cb61f163ba990adf4f","windows-x64":"b0fcd57e2abd19fc6d8e64b86a22f5f3fb734b0407385553cdcffc64677f18b6"}},"1.15.8":{"released":"2026-07-08","sources":["boxp/arch:terraform/aws/longhorn/aqua/aqua-checksums.json","cashapp/hermit-packages:terraform.hcl","ScoopInstaller/Main:bucket/terraform.json","suzuki-shunsuke/tfaction:aqua/aqua-checksums.json"],"sha256":{"linux-x64":"d25ce7b6902013ad905db3d2eab0be4cd905887fe88b81a6171b8d5503c31f3d","linux-arm64":"8891e9dcedc9e3b8950bc6af9d4d8af1f4cfade3062f53b9dc403a89f6ce8c9c","darwin-x64":"e2e812e783771159bf758fd4e55d6dc9bb08f63e2af2c63d212721807a02c5dc","darwin-arm64":"f210110c5698b94d803a7a63cdb0251b5455c150841478808e2bbb343f95ed68","windows-x64":"2ff41d2129afb1982733c132c61a8d6ef038f879f3aeede7fc28b8b8b24acf02"}},"1.14.9":{"released":"2026-04-20","sources":["boxp/arch:terraform/aws/longhorn/aqua/aqua-checksums.json","cashapp/hermit-packages:terraform.hcl","ScoopInstaller/Main:bucket/terraform.json","suzuki-shunsuke/tfaction:aqua/aqua-checksums.json"],"sha256":{"linux-x64":"2e5cffc20a0b48a67a76268723bd5a10b8666f69b2aa4f04906e206726bedd63","linux-arm64":"863002085b886453795d9ff4b8989b8468784478150b70ba8a1df3e3ad66da99","darwin-x64":"c15326e1af102d2767d40208a0157d1402057f80192991f56803b66457304cf3","darwin-arm64":"5bc0b11b7a63c8984a41d82523356df46f7833c2e9651a39a7f8919422de5cde","windows-x64":"5518b04ea610115b17b427b57d8ec1d50a42a2ad63ab2d7a453b788d6c804d14"}},"1.13.5":{"released":"2025-11-05","sources":["cashapp/hermit-packages:terraform.hcl","ScoopInstaller/Main:bucket/terraform.json","suzuki-shunsuke/tfaction:aqua/aqua-checksums.json"],"sha256":{"linux-x64":"0dbe3fcc268eb670801af6a6456799d1ae26e72e73797f6c6167e18aafd1fd9a","linux-arm64":"fc1ddcb403fb57e25bdbdceb1ef2b1a102650c01b4d65dd3410082d2ef8b4417","darwin-x64":"92f76865230cbe6bb747e49cb3dc5b44a054324bbdd1a080bb127b326b94c404","darwin-arm64":"1bf942231235e7e1a4c38c6d7b820e54f526ac487f87d19f0c4a425c6ddb62cb","windows-x64":"73f97943c93f268ae2c645b2a737d552175aa64d00a5c8b8f5ccc5831c033c8a"}},"1.13.3":{"released":"2025-09-17","sources":["cashapp/hermit-packages:terraform.hcl","ScoopInstaller/Main:bucket/terraform.json","suzuki-shunsuke/tfaction:aqua/aqua-checksums.json"],"sha256":{"linux-x64":"71fc43d92ea09907be5d416d2405a6a9c2d1ceaed633f5e175c0af26e8c4b365","linux-arm64":"fa82fb1b08354573467557f33e6a15e7f9e1bba74eb15492f151ca27525d2acc","darwin-x64":"5ef8e19091106b1921af26db5bcee3cd84a475eae2fd190fc02b1049b320d042","darwin-arm64":"8362e7284b38a1194884963deed83481696d468b42dab88052775f4280383584","windows-x64":"e75a97238f2dc43ab90fca1af554c18f995b16a4b06a4ec27bcdbab52c1d2dc8"}},"1.12.2":{"released":"2025-06-11","sources":["cashapp/hermit-packages:terraform.hcl","ScoopInstaller/Main:bucket/terraform.json","suzuki-shunsuke/tfaction:aqua-checksums.json"],"sha256":{"linux-x64":"1eaed12ca41fcfe094da3d76a7e9aa0639ad3409c43be0103ee9f5a1ff4b7437","linux-arm64":"f8a0347dc5e68e6d60a9fa2db361762e7943ed084a773f28a981d988ceb6fdc9","darwin-x64":"c65aa74bed1dbb1c48ba4bbab11f08e7f7eeb54a422146561490275340468f19","darwin-arm64":"1ca02f336ff4f993d6441806d38a0bcc0bbca0e3c877b84c9c2dc80cfcd0dc8b","windows-x64":"0a1565ace9da37c2778868c2e97452d8fc25e40e530bafbbab97231e69b0a201"}},"1.11.4":{"released":"2025-04-09","sources":["cashapp/hermit-packages:terraform.hcl","ScoopInstaller/Main:bucket/terraform.json","suzuki-shunsuke/tfaction:aqua-checksums.json"],"sha256":{"linux-x64":"1ce994251c00281d6845f0f268637ba50c0005657eb3cf096b92f753b42ef4dc","linux-arm64":"a43d1d0da9b9bab214a8305a39db0e40869572594ccf50c416a7756499143633","darwin-x64":"a56d5002b9f7647291faccc3dd1a70350e60fb61e4c45037629508b8fdc2575b","darwin-arm64":"867e0808fa971217043e25b7a792b10720c79b1546f8a68479b74f138be73e18","windows-x64":"4e1dc85419dda723f2bb3afdf63a0d282a2de858588d56dd57d2e4e4c4c83f2b"}}}},"opentofu":{"program":"tofu","url":"https://github.com/opentofu/opentofu/releases/download/v{version}/{file}","checksums":"tofu_{version}_SHA256SUMS","releases":"https://api.github.com/repos/opentofu/opentofu/releases?per_page=50","default":"1.12.6","platforms":{"linux-x64":{"file":"tofu_{version}_linux_amd64.zip","member":"tofu"},"linux-arm64":{"file":"tofu_{version}_linux_arm64.zip","member":"tofu"},"darwin-x64":{"file":"tofu_{version}_darwin_amd64.zip","member":"tofu"},"darwin-arm64":{"file":"tofu_{version}_darwin_arm64.zip","member":"tofu"},"windows-x64":{"file":"tofu_{version}_windows_amd64.zip","member":"tofu.exe"},"windows-arm64":{"file":"tofu_{version}_windows_arm64.zip","member":"tofu.exe"}},"witnesses":["cashapp/hermit-packages:opentofu.hcl","ScoopInstaller/Main:bucket/opentofu.json","sixiang-world/tribucket:Formula/opentofu.rb","microsoft/winget-pkgs:manifests/o/OpenTofu/Tofu/{version}/OpenTofu.Tofu.installer.yaml"],"versions":{"1.12.6":{"released":"2026-08-19","sources":["cashapp/hermit-packages:opentofu.hcl","microsoft/winget-pkgs:manifests/o/OpenTofu/Tofu/1.12.6/OpenTofu.Tofu.installer.yaml","ScoopInstaller/Main:bucket/opentofu.json","sixiang-world/tribucket:Formula/opentofu.rb"],"sha256":{"linux-x64":"5dc43da4f750f33873dc25e94587128709e819e544b7be9016b255316153c3a8","linux-arm64":"e573979ba68a17fe7b881752051a694a7efcd970e39521f6a25775197861ed4d","darwin-x64":"166388e5feed47e107e11721b6366bf91d21e47eccbced75f3cbe0c7184ffd9b","darwin-arm64":"e083ee43790ab9e19ad66d9933e24a7244a1412e1d5728f37999ae2163fdac95","windows-x64":"0d1421721cf9ec24b41b698a9620dda218d47fa7e76ac3dc15cdbc13bd79b0bb"}},"1.12.5":{"released":"2026-07-21","sources":["cashapp/hermit-packages:opentofu.hcl","microsoft/winget-pkgs:manifests/o/OpenTofu/Tofu/1.12.5/OpenTofu.Tofu.installer.yaml","ScoopInstaller/Main:bucket/opentofu.json","sixiang-world/tribucket:Formula/opentofu.rb"],"sha256":{"linux-x64":"dade9650e6b74fc7a8b986bd8717497d32f9e09cf82e479afef4977fa3085536","linux-arm64":"528f4eea63452bbddb30fa4f1780b57fac8d7676f9dda0f772e847bb62c1260a","darwin-x64":"45ab896c37c9e2b461604d3fd162867e825bef85b2c2c4c5443b28dc5fb51bd4","darwin-arm64":"dbb5a5bae9b0cabf622cd81a80ea02230eae8a3813215400df41a2cb89b47157","windows-x64":"465adc4bdf4aa80c650387b7ada2cf750f7908bf1fae7f35b05402c384e79928"}}}},"helm":{"program":"helm","url":"https://get.helm.sh/{file}","checksums":"{file}.sha256sum","releases":"https://api.github.com/repos/helm/helm/releases?per_page=50","default":"4.2.4","platforms":{"linux-x64":{"file":"helm-v{version}-linux-amd64.tar.gz","member":"linux-amd64/helm"},"linux-arm64":{"file":"helm-v{version}-linux-arm64.tar.gz","member":"linux-arm64/helm"},"darwin-x64":{"file":"helm-v{version}-darwin-amd64.tar.gz","member":"darwin-amd64/helm"},"darwin-arm64":{"file":"helm-v{version}-darwin-arm64.tar.gz","member":"darwin-arm64/helm"},"windows-x64":{"file":"helm-v{version}-windows-amd64.zip","member":"windows-amd64/helm.exe"},"windows-arm64":{"file":"helm-v{version}-windows-arm64.zip","member":"windows-arm64/helm.exe"}},"witnesses":["cashapp/hermit-packages:helm.hcl","officel/dotfiles:aqua/aqua-checksums.json","ScoopInstaller/Main:bucket/helm.json","scottames/dots:mise/mise.lock","microsoft/winget-pkgs:manifests/h/Helm/Helm/{version}/Helm.Helm.installer.yaml"],"versions":{"4.2.4":{"released":"2026-08-13","sources":["cashapp/hermit-packages:helm.hcl","microsoft/winget-pkgs:manifests/h/Helm/Helm/4.2.4/Helm.Helm.installer.yaml","officel/dotfiles:aqua/aqua-checksums.json","ScoopInstaller/Main:bucket/helm.json","scottames/dots:mise/mise.lock"],"sha256":{"linux-x64":"c306b46f719b0a4da32d0f78ee21bf90ce8d602f15b22ab753f0674d1670a7f3","linux-arm64":"564de2191b881e9f71b5606b25345821ea1682f06ab90499d3ab22b530176da1","darwin-x64":"6c163d687ca03c3b5c01928e53bbbcf9518278f47ce7a2f249a5a08e8bdaa2bc","darwin-arm64":"d747eb4e28bd2727173d15b759fa0a17822291ec09db7ced3d55af290a3661a2","windows-x64":"e94d83a4706fd82078c98dade2079fa9d9680c1c2bfb93bfc304ee6bc2412a32","windows-arm64":"dbe8b49ea9877abe3d77354a792efb01920da9f65a492fcb8b4fce4e08bbae8f"}},"4.2.3":{"released":"2026-07-10","sources":["cashapp/hermit-packages:helm.hcl","officel/dotfiles:aqua/aqua-checksums.json","scottames/dots:mise/mise.lock"],"sha256":{"linux-x64":"e9b88b4ee95b18c706839c28d3a0220e5bc470e9cd9262410c90793c45ff8b7c","linux-arm64":"21abd9354d39b2cd79a8d76be6912cd137a983cbf997193503fb8a6a6e2f2785","darwin-x64":"ff3ac86755a45f3422473bc1200776aac0fe04c5766abe6ca66699f7b564b23b","darwin-arm64":"048ecf5ad3160f83d918f9fe945238d2132b079640f7b106175331c25f242c64"}},"3.18.4":{"released":"2025-07-09","sources":["cashapp/hermit-packages:helm.hcl","scottames/dots:aqua/aqua-checksums.json"],"sha256":{"linux-x64":"f8180838c23d7c7d797b208861fecb591d9ce1690d8704ed1e4cb8e2add966c1","linux-arm64":"c0a45e67eef0c7416a8a8c9e9d5d2d30d70e4f4d3f7bea5de28241fffa8f3b89","darwin-x64":"860a7238285b44b5dc7b3c4dad6194316885d7015d77c34e23177e0e9554af8f","darwin-arm64":"041849741550b20710d7ad0956e805ebd960b483fe978864f8e7fdd03ca84ec8"}}}},"trivy":{"program":"trivy","url":"https://github.com/aquasecurity/trivy/releases/download/v{version}/{file}","checksums":"trivy_{version}_checksums.txt","releases":"https://api.github.com/repos/aquasecurity/trivy/releases?per_page=50","default":"0.74.0","platforms":{"linux-x64":{"file":"trivy_{version}_Linux-64bit.tar.gz","member":"trivy"},"linux-arm64":{"file":"trivy_{version}_Linux-ARM64.tar.gz","member":"trivy"},"darwin-x64":{"file":"trivy_{version}_macOS-64bit.tar.gz","member":"trivy"},"darwin-arm64":{"file":"trivy_{version}_macOS-ARM64.tar.gz","member":"trivy"},"windows-x64":{"file":"trivy_{version}_windows-64bit.zip","member":"trivy.exe"}},"witnesses":["boxp/arch:terraform/aws/longhorn/aqua/aqua-checksums.json","cashapp/hermit-packages:trivy.hcl","officel/dotfiles:aqua/aqua-checksums.json","ScoopInstaller/Main:bucket/trivy.json","suzuki-shunsuke/tfaction:aqua/aqua-checksums.json"],"versions":{"0.74.0":{"released":"2026-08-14","sources":["boxp/arch:terraform/aws/longhorn/aqua/aqua-checksums.json","cashapp/hermit-packages:trivy.hcl","officel/dotfiles:aqua/aqua-checksums.json","ScoopInstaller/Main:bucket/trivy.json","suzuki-shunsuke/tfaction:aqua/aqua-checksums.json"],"sha256":{"linux-x64":"2ae6fe3ee734b7fdf11335663e18c75ea12dccc76062f09f164a3b0f8be4371a","linux-arm64":"b94ce1976bbf3c15b514b605ee88be7c6d94a29be2302847ff01cb794d47aad5","darwin-x64":"472816f6888dda689d075c30254d4210b4d1035acf365aa72332f584c2f60485","darwin-arm64":"1caada5e0e2091909357c7525d3aa76f4b660b13821bc143b190c7483e31cc11","windows-x64":"94c40e0696e4b907a74b7b2e1438d5d72ebaca83115817407f568a002d520842"}},"0.73.0":{"released":"2026-08-03","sources":["boxp/arch:terraform/aws/longhorn/aqua/aqua-checksums.json","cashapp/hermit-packages:trivy.hcl","officel/dotfiles:aqua/aqua-checksums.json","ScoopInstaller/Main:bucket/trivy.json","suzuki-shunsuke/tfaction:aqua/aqua-checksums.json"],"sha256":{"linux-x64":"2edd39da482bb4e9831962487b68f68e3928ec3137794757f54d00383d79547b","linux-arm64":"13833d97e8a1a5367471c372a173180157f593bece570e20d5d925fef552f5dd","darwin-x64":"d39d1374dd3e35d48621b82df9b6625fe69f9920cc67d2739ed81bb679f16f51","darwin-arm64":"80cc25faaf6378e37701202d0b4f9f43d9e413d198d594ba60fdf559fe44a683","windows-x64":"d2d3ad5292aae470a03eb6506db86fce81b1894592b8451cadaf60eaa22f2025"}}}},"syft":{"program":"syft","url":"https://github.com/anchore/syft/releases/download/v{version}/{file}","checksums":"syft_{version}_checksums.txt","releases":"https://api.github.com/repos/anchore/syft/releases?per_page=50","default":"1.51.0","platforms":{"linux-x64":{"file":"syft_{version}_linux_amd64.tar.gz","member":"syft"},"linux-arm64":{"file":"syft_{version}_linux_arm64.tar.gz","member":"syft"},"darwin-x64":{"file":"syft_{version}_darwin_amd64.tar.gz","member":"syft"},"darwin-arm64":{"file":"syft_{version}_darwin_arm64.tar.gz","member":"syft"},"windows-x64":{"file":"syft_{version}_windows_amd64.zip","member":"syft.exe"},"windows-arm64":{"file":"syft_{version}_windows_arm64.zip","member":"syft.exe"}},"witnesses":["cashapp/hermit-packages:syft.hcl","ScoopInstaller/Main:bucket/syft.json","suzuki-shunsuke/tfcmt:aqua/aqua-checksums.json"],"versions":{"1.51.0":{"released":"2026-08-10","sources":["cashapp/hermit-packages:syft.hcl","ScoopInstaller/Main:bucket/syft.json","suzuki-shunsuke/tfcmt:aqua/aqua-checksums.json"],"sha256":{"linux-x64":"2a2e837a2c8d59ec9af5472ee22d3b04ee463c4e44476ecf993fd1e5ab6ebc7f","linux-arm64":"6c0466811541ea03add5213a60a1562f0851e4c0b0ecfdee1a694a9455285900","darwin-x64":"cddf9a044145caf0a1a3194d00d1dd51a1666f4814f2919cdb4768a0c062ad95","darwin-arm64":"4f37f4c7fefce0a68e4cf71ba3f5f9829a99e65d89b29f7ee41b8c2c10ea8c59","windows-x64":"fc5ffaeffb993576ece9c791da5a688fb2c8969a1479bbfe58583672c64da336"}},"1.50.0":{"released":"2026-07-28","sources":["cashapp/hermit-packages:syft.hcl","ScoopInstaller/Main:bucket/syft.json","suzuki-shunsuke/tfcmt:aqua/aqua-checksums.json"],"sha256":{"linux-x64":"bf7b29ff57f06da30918266a0e1c2885a8f99784798d1bdb1628886aa015d788","linux-arm64":"887c57cbcc2d0e8c5c110a4571a3fc7150058b24d74f993ee4663516e5c8ce86","darwin-x64":"d11a8c7bc27114853bd7c1e1b2f3be3ddda3a1de17aee585329f04c369341c75","darwin-arm64":"e32fdb9d47823fa633748a1efca2528fd77c37469ea93c9e40ab835da44e4cce","windows-x64":"815ee6973ec5dff6a671d7f41b0e78835a8c45b91d5a39f4743ea1cee833d3be"}}}},"cosign":{"program":"cosign","url":"https://github.com/sigstore/cosign/releases/download/v{version}/{file}","checksums":"cosign_checksums.txt","releases":"https://api.github.com/repos/sigstore/cosign/releases?per_page=50","default":"3.1.3","platforms":{"linux-x64":{"file":"cosign-linux-amd64"},"linux-arm64":{"file":"cosign-linux-arm64"},"darwin-x64":{"file":"cosign-darwin-amd64"},"darwin-arm64":{"file":"cosign-darwin-arm64"},"windows-x64":{"file":"cosign-windows-amd64.exe"},"windows-arm64":{"file":"cosign-windows-arm64.exe"}},"witnesses":["cashapp/hermit-packages:cosign.hcl","ScoopInstaller/Main:bucket/cosign.json","sixiang-world/tribucket:Formula/cosign.rb","suzuki-shunsuke/tfcmt:aqua/aqua-checksums.json"],"versions":{"3.1.3":{"released":"2026-08-06","sources":["cashapp/hermit-packages:cosign.hcl","ScoopInstaller/Main:bucket/cosign.json","sixiang-world/tribucket:Formula/cosign.rb","suzuki-shunsuke/tfcmt:aqua/aqua-checksums.json"],"sha256":{"linux-x64":"4629c757b7618056f8ddd7e2625ae9fdd94c0372a65049520bc7d9df9efc7f71","linux-arm64":"c5d324e091826b0d7a78eb16fef316450b4eb9aaec045611c08ba06f5e73220a","darwin-x64":"2347488e5d5b25336644024dfeca5601b190e91197a71a917bda44744aff106c","darwin-arm64":"5cf948c2f4dfe59687bdd0b8523709067383e03982cc543475c8a7dc70e92a76","windows-x64":"9fe59be0eca1271873ce019061335eb1ac419b7059202e797828467ddabe33be"}}}},"kubeconform":{"program":"kubeconform","url":"https://github.com/yannh/kubeconform/releases/download/v{version}/{file}","checksums":"CHECKSUMS","releases":"https://api.github.com/repos/yannh/kubeconform/releases?per_page=50","default":"0.7.0","platforms":{"linux-x64":{"file":"kubeconform-linux-amd64.tar.gz","member":"kubeconform"},"linux-arm64":{"file":"kubeconform-linux-arm64.tar.gz","member":"kubeconform"},"darwin-x64":{"file":"kubeconform-darwin-amd64.tar.gz","member":"kubeconform"},"darwin-arm64":{"file":"kubeconform-darwin-arm64.tar.gz","member":"kubeconform"},"windows-x64":{"file":"kubeconform-windows-amd64.zip","member":"kubeconform.exe"},"windows-arm64":{"file":"kubeconform-windows-arm64.zip","member":"kubeconform.exe"}},"witnesses":["cashapp/hermit-packages:kubeconform.hcl","ScoopInstaller/Main:bucket/kubeconform.json","microsoft/winget-pkgs:manifests/y/YannHamon/kubeconform/{version}/YannHamon.kubeconform.installer.yaml"],"versions":{"0.7.0":{"released":"2025-05-12","sources":["cashapp/hermit-packages:kubeconform.hcl","microsoft/winget-pkgs:manifests/y/YannHamon/kubeconform/0.7.0/YannHamon.kubeconform.installer.yaml","pantsbuild/pants:src/python/pants/backend/helm/check/kubeconform/subsystem.py","ScoopInstaller/Main:bucket/kubeconform.json"],"sha256":{"linux-x64":"c31518ddd122663b3f3aa874cfe8178cb0988de944f29c74a0b9260920d115d3","linux-arm64":"cc907ccf9e3c34523f0f32b69745265e0a6908ca85b92f41931d4537860eb83c","darwin-x64":"c6771cc894d82e1b12f35ee797dcda1f7da6a3787aa30902a15c264056dd40d4","darwin-arm64":"b5d32b2cb77f9c781c976b20a85e2d0bc8f9184d5d1cfe665a2f31a19f99eeb9","windows-x64":"9cb75551d81c909c2241ab383ced2be68363b5bfb15fd989badcc5a63bea5d7e","windows-arm64":"85c5b984950e2783cafac58cac432f35c5003d45ba1dee47d70f05e471960c55"}}}}}}');
;// CONCATENATED MODULE: ./build/src/tools/install.js









/**
 * @param tool name in the lock
 * @param wanted exact version or its beginning; without it the locked default
 * @throws UserError when it is not in the lock, cannot be had, or is not what the lock says; nothing was run then
 */
async function installTool(tool, wanted, options = {}) {
    const release = (0,lock/* lockedRelease */.W)(options.lock ?? tools_namespaceObject, tool, wanted, options.platform);
    const { program, version, file } = release;
    const cached = await fromCache(release);
    const archive = cached ?? (await fromPublisher(release, options));
    const folder = options.folder ?? (0,files/* privateFolder */.qm)(`tool-${program}`);
    const target = external_node_path_.join(folder, program + (release.platform.startsWith('windows') ? '.exe' : ''));
    await extractProgram(archive, release, target);
    const origin = {
        from: cached === undefined ? 'download' : 'cache',
        file,
        sha256: release.sha256,
        isLocked: true,
    };
    return { name: program, path: target, version, origin };
}
/** The release file in the tool cache of the runner, if it is there and still what was put there. */
async function fromCache(release) {
    if (!process.env.RUNNER_TOOL_CACHE)
        return undefined;
    const { find } = await Promise.all(/* import() */[__webpack_require__.e(88), __webpack_require__.e(805)]).then(__webpack_require__.bind(__webpack_require__, 9805));
    const folder = find(cacheName(release), release.version, process.arch);
    if (folder === '')
        return undefined;
    const problem = (what) => {
        log/* log */.R.warning(`${release.program} ${release.version} in the tool cache ${what}. It is removed and downloaded again. Whoever may write to ${process.env.RUNNER_TOOL_CACHE} can have done this.`);
        for (const leftover of [folder, `${folder}.complete`])
            (0,external_node_fs_.rmSync)(leftover, { recursive: true, force: true });
        return undefined;
    };
    try {
        const file = external_node_path_.join(folder, release.file);
        const { size } = (0,external_node_fs_.lstatSync)(file);
        if (!(0,external_node_fs_.lstatSync)(file).isFile() || size > maximumArchiveBytes)
            return problem('is no release file');
        // Hashed and unpacked from the same bytes in memory: nobody can exchange the file in between.
        const bytes = (0,external_node_fs_.readFileSync)(file);
        const found = (0,files/* sha256 */.sc)(bytes);
        return found === release.sha256 ? bytes : problem(`has sha256 ${found} instead of ${release.sha256}`);
    }
    catch (error) {
        return problem(`cannot be read: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
async function fromPublisher(release, options) {
    const { program, version, url, platform, sha256: expected } = release;
    const subject = `tool: ${program} ${version} for ${platform}`;
    log/* log */.R.info(`Downloading ${program} ${version} from ${url}`);
    const { bytes, type } = await download(`${program} releases`, url, options).catch((error) => {
        throw downloadFailure(subject, url, error);
    });
    const found = (0,files/* sha256 */.sc)(bytes);
    if (found !== expected) {
        const page = type === 'text/html' ? ', an HTML page,' : '';
        throw new errors/* UserError */.yo(`${subject}: what came from ${url}${page} has ${bytes.length} bytes and sha256 ${found}; locked is ${expected}. It was not unpacked, run or kept. ` +
            'Look for a proxy that answers in its place; if there is none, do not use this release, and report it.', 'tool-hash-mismatch');
    }
    await intoCache(release, bytes);
    return bytes;
}
/** A cache that cannot be written costs time at the next run, nothing else. */
async function intoCache(release, bytes) {
    if (!process.env.RUNNER_TOOL_CACHE)
        return;
    const folder = (0,files/* privateFolder */.qm)('release');
    try {
        const { cacheFile } = await Promise.all(/* import() */[__webpack_require__.e(88), __webpack_require__.e(805)]).then(__webpack_require__.bind(__webpack_require__, 9805));
        const file = external_node_path_.join(folder, release.file);
        (0,external_node_fs_.writeFileSync)(file, bytes);
        await cacheFile(file, release.file, cacheName(release), release.version, process.arch);
    }
    catch (error) {
        log/* log */.R.debug(`${release.file} is not kept in the tool cache: ${(0,errors/* messageOf */.bD)(error)}`);
    }
    finally {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
}
/** Apart from what other installers keep there under the tool's own name. */
function cacheName({ tool }) {
    return `sluice-${tool}`;
}


/***/ })

};
