export const id = 657;
export const ids = [657];
export const modules = {

/***/ 2657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  background: () => (/* binding */ background)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/azure/claims.js
var azure_claims = __webpack_require__(1288);
// EXTERNAL MODULE: ./build/src/azure/login/az.js
var az = __webpack_require__(4780);
// EXTERNAL MODULE: ./build/src/azure/login/files.js
var files = __webpack_require__(8056);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(3026);
;// CONCATENATED MODULE: ./build/src/azure/login/refresh.js

/** No job of GitHub lasts longer on a hosted runner than six hours, and hardly any elsewhere than this. */
const longestMs = 24 * 3_600_000;
/** Nobody has taken the process away, but no token has come for so long. */
const hopelessMs = 15 * 60_000;
/** How soon the end of the job is noticed. */
const lookMs = 1_000;
/** Between tries; well below what is left when the first one fails. */
const longestPauseMs = 10_000;
/** Renews the token 60 to 90 seconds before its end, or at half of its life when that is shorter, until nobody wants it. */
async function keepFresh({ clock, endsMs: firstEndMs, renew, wanted, note }) {
    const startedMs = clock.now();
    let endsMs = firstEndMs;
    let dueMs = dueBefore(endsMs, clock);
    let failures = 0;
    while (wanted()) {
        const nowMs = clock.now();
        if (nowMs - startedMs >= longestMs)
            return 'too-long';
        if (nowMs < dueMs) {
            await clock.sleep(Math.min(lookMs, dueMs - nowMs));
            continue;
        }
        try {
            endsMs = await renew();
            dueMs = dueBefore(endsMs, clock);
            failures = 0;
        }
        catch (error) {
            failures += 1;
            dueMs = clock.now() + Math.min(longestPauseMs, lookMs * 2 ** failures);
            note(`${new Date(clock.now()).toISOString()} ${(0,errors/* messageOf */.bD)(error)}`);
            if (clock.now() > Math.max(endsMs, startedMs) + hopelessMs)
                return 'gave-up';
        }
    }
    return 'not-wanted';
}
function dueBefore(endsMs, clock) {
    const leftMs = Math.max(0, endsMs - clock.now());
    return endsMs - Math.min(60_000 + clock.random() * 30_000, leftMs / 2);
}

// EXTERNAL MODULE: ./build/src/core/files.js
var core_files = __webpack_require__(9874);
// EXTERNAL MODULE: ./build/src/core/http.js
var http = __webpack_require__(9001);
// EXTERNAL MODULE: ./build/src/core/redact.js + 11 modules
var redact = __webpack_require__(8001);
;// CONCATENATED MODULE: ./build/src/actions/azure-oidc-login/background.js









/** Keeps the token of a sign-in fresh while its folder is there. Its output goes nowhere: it only keeps notes of failures. */
async function background() {
    const folder = process.env.SLUICE_LOGIN_FOLDER;
    if (!folder)
        return;
    const order = JSON.parse((0,external_node_fs_.readFileSync)(external_node_path_.join(folder, files/* files */.a.order), 'utf8'));
    const note = (line) => {
        if ((0,external_node_fs_.existsSync)(folder))
            (0,external_node_fs_.appendFileSync)(external_node_path_.join(folder, files/* files */.a.notes), `${redact/* redactor */.$p.redact(line)}\n`, { mode: 0o600 });
    };
    const end = await keepFresh({
        clock: http/* systemClock */.ml,
        endsMs: order.endsMs,
        wanted: () => (0,external_node_fs_.existsSync)(external_node_path_.join(folder, files/* files */.a.token)) && !(0,external_node_fs_.existsSync)(external_node_path_.join(folder, files/* files */.a.stop)),
        renew: () => renew(folder, order),
        note,
    });
    if (end !== 'not-wanted')
        note(`${new Date().toISOString()} Gave up: ${end}.`);
}
/** Of one renewal: the token that is there lasts a minute at least, and the renewal is tried again anyway. */
const limits = { attemptTimeoutMs: 8_000, deadlineMs: 20_000, maxAttempts: 3 };
async function renew(folder, { audience, azureConfigDir, clientId }) {
    const token = await (0,http/* getIdToken */.p9)(audience, limits);
    const claims = (0,azure_claims/* readClaims */.Ip)(token);
    if (claims === undefined)
        throw new Error('GitHub OIDC: what came is no token.');
    // Meanwhile the job may have ended.
    if (!(0,external_node_fs_.existsSync)(folder))
        return claims.exp * 1000;
    (0,core_files/* replacePrivate */.CT)(external_node_path_.join(folder, files/* files */.a.token), token);
    if (azureConfigDir !== undefined)
        renewAz(external_node_path_.join(azureConfigDir, az/* azEntriesFile */.ik), clientId, token);
    return claims.exp * 1000;
}
function renewAz(file, clientId, token) {
    if (!(0,external_node_fs_.existsSync)(file))
        return;
    const entries = (0,az/* withAssertion */.xN)((0,external_node_fs_.readFileSync)(file, 'utf8'), clientId, token);
    if (entries !== undefined)
        (0,core_files/* replacePrivate */.CT)(file, entries);
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


/***/ })

};
