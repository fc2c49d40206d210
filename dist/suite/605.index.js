export const id = 605;
export const ids = [605];
export const modules = {

/***/ 605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* reexport */ lib_failure/* HttpFailure */.HR),
  send: () => (/* binding */ send)
});

// EXTERNAL MODULE: ./packages/http-client/lib/exchange.js
var exchange = __webpack_require__(193);
// EXTERNAL MODULE: ./packages/http-client/lib/failure.js
var lib_failure = __webpack_require__(908);
// EXTERNAL MODULE: ./packages/http-client/lib/redirects.js
var redirects = __webpack_require__(91);
;// CONCATENATED MODULE: ./packages/http-client/lib/retry.js
const systemClock = {
    now: () => Date.now(),
    random: () => Math.random(),
    sleep: (ms, signal) => new Promise((resolve, reject) => {
        const stop = () => {
            clearTimeout(timer);
            reject(signal?.reason);
        };
        const timer = setTimeout(() => {
            signal?.removeEventListener('abort', stop);
            resolve();
        }, ms);
        if (signal?.aborted === true)
            stop();
        else
            signal?.addEventListener('abort', stop, { once: true });
    }),
};
const idempotentMethods = new Set(['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE', 'TRACE']);
function isIdempotent(method) {
    return idempotentMethods.has(method);
}
/** Judges a whole answer. `attempt` counts from 1. */
function adviceFor(answer, attempt, nowMs) {
    const waitMs = requestedWaitMs(answer.headers, nowMs);
    const wait = waitMs === undefined ? {} : { waitMs };
    switch (answer.status) {
        case 403:
            return limited(answer, attempt, wait);
        case 408:
        case 429:
            return { retry: 'refused', ...wait };
        case 503:
            return { retry: waitMs === undefined ? 'unknown' : 'refused', ...wait };
        case 500:
        case 502:
        case 504:
            return { retry: 'unknown', ...wait };
        default:
            return { retry: 'no' };
    }
}
const secondaryLimitMs = 60_000;
// GitHub answers 403 both to a missing permission and to its limits. Its rule for a secondary limit without a header is
// to wait a minute, and longer each further time.
// Source: GitHub REST API documentation, "Rate limits for the REST API", "Exceeding the rate limit".
function limited(answer, attempt, wait) {
    if (wait.waitMs !== undefined)
        return { retry: 'refused', ...wait };
    const text = Buffer.from(answer.body.subarray(0, 2_000)).toString();
    if (/secondary rate limit|abuse detection/i.test(text)) {
        return { retry: 'refused', waitMs: secondaryLimitMs * 2 ** (attempt - 1) };
    }
    return { retry: 'no' };
}
/** Longer than any deadline: beyond it, only the fact matters. */
const longestWaitMs = 30 * 24 * 3_600_000;
/** The wait that the headers ask for: `retry-after` first, else `x-ratelimit-reset` where nothing remains. */
function requestedWaitMs(headers, nowMs) {
    // Moments are read on the clock of the server, when it shows it: a runner's clock may be off.
    const shown = Date.parse(headers.date ?? '');
    const serverNowMs = Number.isNaN(shown) ? nowMs : shown;
    const after = headers['retry-after']?.trim();
    if (after !== undefined) {
        if (/^\d+(\.\d+)?$/.test(after))
            return Math.min(Number(after) * 1000, longestWaitMs);
        const until = Date.parse(after);
        if (!Number.isNaN(until))
            return Math.min(Math.max(0, until - serverNowMs), longestWaitMs);
    }
    const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN);
    if (headers['x-ratelimit-remaining'] === '0' && Number.isFinite(reset)) {
        return Math.min(Math.max(0, reset * 1000 - serverNowMs), longestWaitMs);
    }
    return undefined;
}
/** Full jitter: many jobs that failed together do not come back together. `attempt` counts from 1. */
function backoffMs(attempt, { baseMs, capMs }, random) {
    return random() * Math.min(capMs, baseMs * 2 ** (attempt - 1));
}

;// CONCATENATED MODULE: ./packages/http-client/lib/engine.js





const defaults = {
    attemptTimeoutMs: 30_000,
    deadlineMs: 120_000,
    maxAttempts: 5,
    maxBodyBytes: 64 * 1024 * 1024,
    maxRedirects: 5,
    decode: true,
    clock: systemClock,
    backoff: { baseMs: 500, capMs: 20_000 },
};
/**
 * Sends a request until an answer is final: whole, and not one that asks to come again. Any status is returned; what
 * brings no usable answer throws {@link HttpFailure}, and an aborted signal its own reason.
 */
async function send(request, options = {}) {
    const settings = { ...defaults, ...options };
    const { clock } = settings;
    const first = firstHop(request, settings);
    const repeatable = request.idempotent ?? isIdempotent(first.method);
    const endMs = clock.now() + settings.deadlineMs;
    for (let attempt = 1;; attempt += 1) {
        const timeoutMs = Math.max(1, Math.min(settings.attemptTimeoutMs, endMs - clock.now()));
        const outcome = await attemptOnce(first, request, settings, { attempt, timeoutMs });
        const last = attempt >= settings.maxAttempts;
        const { problem, advice } = outcome;
        if (last || advice.retry === 'no' || (advice.retry === 'unknown' && !repeatable))
            return conclude(outcome);
        const jitterMs = backoffMs(attempt, settings.backoff, clock.random);
        const waitMs = (advice.waitMs ?? 0) + jitterMs;
        if (clock.now() + waitMs >= endMs)
            return conclude(outcome, advice.waitMs === undefined ? undefined : settings.deadlineMs);
        settings.onRetry?.({ problem, attempt, waitMs });
        await clock.sleep(waitMs, request.signal);
    }
}
async function attemptOnce(first, request, settings, { attempt, timeoutMs }) {
    try {
        const { answer, url, hops } = await follow(first, request, settings, timeoutMs);
        const nowMs = settings.clock.now();
        const advice = adviceFor(answer, attempt, nowMs);
        const response = {
            ...answer,
            url: url.href,
            redirected: hops > 0,
            attempts: attempt,
            ...(advice.waitMs === undefined ? {} : { retryAt: new Date(nowMs + advice.waitMs) }),
        };
        const problem = advice.retry === 'no' ? settings.check?.(response) : undefined;
        if (problem !== undefined) {
            throw new lib_failure/* HttpFailure */.HR('unusable', problem, { sent: true, status: answer.status, headers: answer.headers });
        }
        return { response, problem: `status ${answer.status}`, advice };
    }
    catch (error) {
        if (request.signal?.aborted === true)
            throw request.signal.reason;
        // Anything else is a mistake in this program, and no reason to try again.
        if (!(error instanceof lib_failure/* HttpFailure */.HR) && (0,lib_failure/* codeOf */.$N)(error) === undefined)
            throw error;
        const failure = (0,lib_failure/* failureOf */.g5)(error, true);
        failure.attempts = attempt;
        const retry = failure.transient ? (failure.sent ? 'unknown' : 'refused') : 'no';
        return { failure, problem: failure.message, advice: { retry } };
    }
}
/** The end of the last attempt. `deadlineMs` is given where the wait that the service asks for does not fit in it. */
function conclude({ response, failure, advice }, deadlineMs) {
    if (failure !== undefined)
        throw failure;
    if (response === undefined)
        throw new TypeError('an attempt ended with neither answer nor failure');
    if (deadlineMs === undefined)
        return response;
    const when = response.retryAt?.toISOString();
    const refusal = new lib_failure/* HttpFailure */.HR('rate-limit', `the service asks to wait ${(0,exchange/* seconds */.YA)(advice.waitMs ?? 0)}, until ${when}, which does not fit in the ${(0,exchange/* seconds */.YA)(deadlineMs)} that this may take`, {
        sent: true,
        status: response.status,
        headers: response.headers,
        ...(response.retryAt === undefined ? {} : { retryAt: response.retryAt }),
    });
    refusal.attempts = response.attempts;
    throw refusal;
}
function firstHop(request, settings) {
    const url = new URL(request.url);
    if (url.protocol !== 'https:' && url.protocol !== 'http:') {
        throw new lib_failure/* HttpFailure */.HR('request', `${url.protocol}// is not a scheme of HTTP`);
    }
    const body = typeof request.body === 'string' ? Buffer.from(request.body) : request.body;
    const headers = {
        accept: '*/*',
        'accept-encoding': settings.decode ? 'gzip, br' : 'identity',
        ...(settings.userAgent === undefined ? {} : { 'user-agent': settings.userAgent }),
    };
    for (const [name, value] of Object.entries(request.headers ?? {}))
        headers[name.toLowerCase()] = value;
    const method = (request.method ?? 'GET').toUpperCase();
    if (body !== undefined || method === 'POST' || method === 'PUT' || method === 'PATCH') {
        headers['content-length'] = String(body?.length ?? 0);
    }
    return { method, url, headers, ...(body === undefined ? {} : { body }) };
}
async function follow(first, request, settings, timeoutMs) {
    const startedMs = performance.now();
    let hop = first;
    for (let hops = 0;; hops += 1) {
        const raw = await (0,exchange/* exchange */.cv)(hop, {
            timeoutMs: Math.max(1, timeoutMs - (performance.now() - startedMs)),
            maxBodyBytes: settings.maxBodyBytes,
            signal: request.signal,
        });
        const { location } = raw.headers;
        if (request.redirect === 'manual' || !(0,redirects/* isRedirect */.N6)(raw.status) || location === undefined) {
            const answer = settings.decode ? await (0,exchange/* decoded */.DH)(raw, settings.maxBodyBytes) : raw;
            return { answer, url: hop.url, hops };
        }
        if (request.redirect === 'error')
            throw new lib_failure/* HttpFailure */.HR('redirect', 'the answer is a redirect', { sent: true });
        if (hops === settings.maxRedirects) {
            throw new lib_failure/* HttpFailure */.HR('redirect', `more than ${settings.maxRedirects} redirects`, { sent: true });
        }
        hop = (0,redirects/* redirected */.cP)(hop, raw.status, location);
    }
}


/***/ })

};
