export const id = 83;
export const ids = [83];
export const modules = {

/***/ 3083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   post: () => (/* binding */ post)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _azure_login_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8056);
/* harmony import */ var _azure_login_restore_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6609);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3026);
/* harmony import */ var _core_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9874);
/* harmony import */ var _core_job_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3330);
/* harmony import */ var _core_log_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5491);








/** Undoes a sign-in without asking anybody: each part is tried, whatever becomes of the others. */
async function post() {
    const folder = (0,_core_job_js__WEBPACK_IMPORTED_MODULE_5__/* .savedState */ .fP)('folder');
    if (folder === '' || node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(folder) !== (0,_core_files_js__WEBPACK_IMPORTED_MODULE_4__/* .suiteTemp */ .t8)() || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder))
        return;
    await attempt('the renewing of the token could not be stopped', () => stopRefresh(folder));
    await attempt('the environment could not be restored', () => restore(folder));
    await attempt(`${folder} could not be removed`, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true, maxRetries: 3 }));
}
async function attempt(what, action) {
    try {
        await action();
    }
    catch (error) {
        _core_log_js__WEBPACK_IMPORTED_MODULE_6__/* .log */ .R.warning(`azure-oidc-login: ${what}: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`);
    }
}
function restore(folder) {
    const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, _azure_login_files_js__WEBPACK_IMPORTED_MODULE_2__/* .files */ .a.record);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file))
        return;
    const record = (0,_azure_login_restore_js__WEBPACK_IMPORTED_MODULE_7__/* .readRecord */ .aE)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8'));
    if (record === undefined)
        throw new Error('its record is damaged');
    for (const [name, value] of Object.entries((0,_azure_login_restore_js__WEBPACK_IMPORTED_MODULE_7__/* .restoration */ .Vv)(record, process.env)))
        (0,_core_job_js__WEBPACK_IMPORTED_MODULE_5__/* .exportVariable */ .dN)(name, value);
}
const stopMs = 3_000;
const lookMs = 50;
async function stopRefresh(folder) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, _azure_login_files_js__WEBPACK_IMPORTED_MODULE_2__/* .files */ .a.stop), '');
    const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, _azure_login_files_js__WEBPACK_IMPORTED_MODULE_2__/* .files */ .a.process);
    const pid = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file) ? Number((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8')) : 0;
    if (Number.isSafeInteger(pid) && pid > 1) {
        if (isOurs(pid) === true)
            process.kill(pid, 'SIGTERM');
        // Where its name cannot be read it ends by itself, within a second, because of the file.
        for (let waited = 0; isRunning(pid) && waited < stopMs; waited += lookMs) {
            await new Promise((resolve) => setTimeout(resolve, lookMs));
        }
    }
    const notes = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, _azure_login_files_js__WEBPACK_IMPORTED_MODULE_2__/* .files */ .a.notes);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(notes))
        return;
    _core_log_js__WEBPACK_IMPORTED_MODULE_6__/* .log */ .R.warning("azure-oidc-login: GitHub's token could not always be renewed during this job. The log of this step says when.");
    _core_log_js__WEBPACK_IMPORTED_MODULE_6__/* .log */ .R.tool((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(notes, 'utf8').slice(-20_000));
}
/** Whether the id still belongs to the process of this suite; undefined where nobody can tell. Source: proc(5). */
function isOurs(pid) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)('/proc/self/cmdline'))
        return undefined;
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/cmdline`, 'utf8').includes(node_path__WEBPACK_IMPORTED_MODULE_1__.join('azure-oidc-login', 'background.js'));
    }
    catch {
        return false;
    }
}
// One that has ended may be listed until somebody asks for its exit code; its command line is gone.
const isRunning = (pid) => isOurs(pid) ?? exists(pid);
function exists(pid) {
    try {
        return process.kill(pid, 0);
    }
    catch {
        return false;
    }
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


/***/ })

};
