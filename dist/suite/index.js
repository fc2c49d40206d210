import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 24:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 574:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 955:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ spec)
/* harmony export */ });
/* harmony import */ var _core_spec_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(258);

const spec = (0,_core_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .defineAction */ .Q)({
    name: 'terraform-plan-comment',
    title: 'Terraform plan comment',
    description: 'Shows what Terraform plans would do as one calm pull request comment: what is destroyed or replaced comes first.',
    icon: 'message-square',
    color: 'purple',
    permissions: {
        'pull-requests': {
            access: 'write',
            reason: 'create and update the comment with the plans',
            optional: 'as in pull requests from forks: the report is in the job summary, and the step does not fail',
        },
    },
    inputs: {
        plans: {
            type: 'lines',
            required: true,
            description: 'The plans to show, one per line as `NAME=PATH`. PATH is a document of `terraform show -json`; a file with one document per line is read as several plans. A line without `=` is a folder, in which each `NAME.review.json` is the plan NAME.',
        },
        expected: {
            type: 'lines',
            description: 'Names of the plans that must be there, one per line or separated by commas, in the order of the report. One that is missing is shown as failed, and the verdict is `error`.',
        },
        schemas: {
            type: 'map',
            description: 'Provider schemas, one file per line as `NAME=PATH` with the NAME of the plan. PATH is a document of `terraform providers schema -json`; with it, sets are compared without order.',
        },
        comment: {
            type: 'choice',
            choices: ['update', 'recreate', 'none'],
            default: 'update',
            description: '`update` edits the one comment in place, `recreate` deletes it and writes it anew at the end of the conversation, `none` only writes the files and the job summary.',
        },
        'comment-key': {
            type: 'string',
            default: 'terraform-plan',
            description: 'Tells comments apart when one pull request has several of them: each key has one comment.',
        },
        'github-token': {
            type: 'string',
            secret: true,
            default: '${{ github.token }}',
            description: 'Writes the comment.',
        },
        'pull-request': {
            type: 'number',
            minimum: 1,
            description: 'Number of the pull request. Default: the one of the event.',
        },
        'protected-types': {
            type: 'lines',
            description: 'Resource types to call out when they are destroyed or replaced, one pattern per line (`*` and `?`; a pattern with a dot is compared with the address). They are added to the built-in list of clusters, vaults, databases, storage, public addresses, DNS and role assignments; `!PATTERN` takes types out.',
        },
        title: {
            type: 'string',
            default: 'Terraform plan',
            description: 'The heading of the comment.',
        },
    },
    outputs: {
        ..._core_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictOutputs */ .I,
        'has-changes': {
            description: '`true` when applying any of the plans does something, be it a move, an import or an output.',
        },
        add: { description: 'Number of resources to add, as Terraform counts: replacements are included.' },
        change: { description: 'Number of resources to change in place.' },
        destroy: { description: 'Number of resources to destroy, as Terraform counts: replacements are included.' },
        replace: { description: 'Number of replacements, in both orders; each is in `add` and in `destroy` too.' },
        import: { description: 'Number of existing objects to import.' },
        move: { description: 'Number of resources whose address changes.' },
        forget: { description: 'Number of objects that leave the state and stay in the cloud.' },
        read: { description: 'Number of data sources that are read only during apply.' },
        drift: { description: 'Number of objects that changed outside of Terraform.' },
        'outputs-changed': { description: 'Number of root outputs that change.' },
        'summary-path': {
            description: 'Path of a JSON document with the same numbers per plan and the list of changes: address, action, reason, forcing paths. It holds no values.',
        },
        'report-path': { description: 'Path of the report in Markdown, also written with `comment: none`.' },
        'evidence-path': { description: 'The evidence record: an in-toto statement about these plans.' },
        'comment-url': { description: 'Address of the comment; empty when none was written.' },
    },
});


/***/ }),

/***/ 807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ spec)
/* harmony export */ });
/* harmony import */ var _core_spec_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(258);

const spec = (0,_core_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .defineAction */ .Q)({
    name: 'terraform-plan',
    title: 'Sluice Terraform plan',
    description: 'Plan one Terraform root, with errors on the line they come from and a digest that says what was reviewed.',
    icon: 'map',
    color: 'purple',
    permissions: {
        contents: { access: 'read', reason: 'read the configuration that is checked out' },
    },
    inputs: {
        'working-directory': { type: 'path', default: '.', description: 'Folder of the root module.' },
        environment: {
            type: 'string',
            required: true,
            pattern: /^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/,
            example: 'dev or prod',
            description: 'Name of the environment that the root describes. It names the plan in the report and is part of the digest.',
        },
        tool: {
            type: 'choice',
            choices: ['terraform', 'tofu'],
            default: 'terraform',
            description: 'Which tool plans: `terraform` or `tofu`.',
        },
        version: {
            type: 'string',
            pattern: /^\d+(\.\d+){0,2}$/,
            example: '1.11 or 1.11.4',
            description: 'Version the tool must have; `1.11` accepts every 1.11.x. Empty accepts what is installed.',
        },
        'backend-config': {
            type: 'lines',
            description: 'Backend settings, one `KEY=VALUE` or path of a file per line. They reach the tool through a private file, never on its command line.',
        },
        'var-files': { type: 'lines', description: 'Variable files, one per line, relative to `working-directory`.' },
        variables: {
            type: 'map',
            description: 'Variables, one `NAME=VALUE` per line. A value is text, or JSON for lists and objects. They reach the tool through a private file.',
        },
        'lock-timeout': { type: 'duration', default: '5m', description: 'How long to wait for the state lock.' },
        refresh: { type: 'boolean', default: 'true', description: 'Read the real objects before planning.' },
        targets: {
            type: 'lines',
            description: 'Addresses to limit the plan to, one per line. The report then says that the plan is partial.',
        },
        destroy: { type: 'boolean', default: 'false', description: 'Plan the destruction of everything.' },
        parallelism: {
            type: 'number',
            minimum: 1,
            maximum: 256,
            default: '10',
            description: 'How many objects are read at the same time.',
        },
        format: {
            type: 'choice',
            choices: ['warn', 'fail', 'off'],
            default: 'warn',
            description: 'What to do about files that `fmt -check` would rewrite: `warn`, `fail` or `off`.',
        },
        'pass-env': {
            type: 'lines',
            description: 'Further environment variables that the tool may see, one name per line; a trailing `*` matches any rest. It sees those of the common providers without this.',
        },
        'digest-key': {
            type: 'string',
            secret: true,
            description: 'Key of `plan-digest`. Give the same one to every plan that is compared. Without it the digest is keyed by repository and environment, which anybody can know.',
        },
        timeout: { type: 'duration', default: '45m', description: 'Time limit of each command.' },
        summary: { type: 'boolean', default: 'true', description: 'Write the plan into the job summary.' },
    },
    outputs: {
        ..._core_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictOutputs */ .I,
        'has-changes': {
            description: '`true` when the plan does anything at all: changes, moves, imports, forgets or outputs.',
        },
        add: { description: 'Objects to add, counted as Terraform counts.' },
        change: { description: 'Objects to change.' },
        destroy: { description: 'Objects to destroy.' },
        'plan-path': { description: 'The plan file. It holds state and sources in clear: never upload it as it is.' },
        'plan-json-path': { description: 'The plan as JSON, in clear, in the runner’s temporary folder.' },
        'schema-path': { description: 'The provider schemas as JSON, for a report that compares sets by value.' },
        'review-path': {
            description: 'The plan as JSON for reviewers: same shape, every sensitive value replaced. Safe to hand to another job. Written on failure, too, with the reason.',
        },
        'plan-digest': {
            description: 'HMAC-SHA-256 of the plan’s canonical JSON without its time: equal for equal plans, different when a sensitive value differs.',
        },
        'tool-version': { description: 'Version of the tool that planned.' },
        'evidence-path': { description: 'The evidence record: an in-toto statement about this plan.' },
    },
});


/***/ }),

/***/ 26:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Hi: () => (/* binding */ RemoteError),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/**
 * The three kinds of failure. A UserError is a mistake of the caller and says what to do; a RemoteError is a service that
 * did not do its part; anything else that is thrown is a bug of ours and keeps its stack.
 */
/** A mistake of the caller. The message names the input, what was found and the remedy, in that order. */
class UserError extends Error {
    name = 'UserError';
    /** Stable kebab-case word for the `failure-reason` output. */
    reason;
    constructor(message, reason = 'invalid-input') {
        super(message);
        this.reason = reason;
    }
}
/** A service did not answer, or answered what cannot be used. */
class RemoteError extends Error {
    name = 'RemoteError';
    reason;
    failure;
    constructor(failure, reason = 'remote-error') {
        const { service, request, status, requestId, attempts, problem } = failure;
        const details = [
            status === undefined ? undefined : `status ${status}`,
            requestId === undefined ? undefined : `request id ${requestId}`,
            attempts === 1 ? 'tried once' : `tried ${attempts} times`,
        ].filter((detail) => detail !== undefined);
        super(`${service}: ${request}: ${problem} (${details.join(', ')}).`);
        this.failure = failure;
        this.reason = reason;
    }
}
/** The message of anything that can be thrown. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   LO: () => (/* binding */ inputVariable),
/* harmony export */   TL: () => (/* binding */ parseInputs),
/* harmony export */   VX: () => (/* binding */ secretValues),
/* harmony export */   ey: () => (/* binding */ confinePath)
/* harmony export */ });
/* unused harmony export parseDuration */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(24);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(26);



/** The environment variable in which the runner hands over an input; it only upper-cases and replaces blanks. */
function inputVariable(name) {
    return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}
/** Values of the inputs that a spec marks as secret, to be masked before anything else happens. */
function secretValues(spec, env) {
    return Object.entries(spec.inputs)
        .filter(([, input]) => input.secret)
        .map(([name]) => env[inputVariable(name)]?.trim() ?? '')
        .filter((value) => value !== '');
}
/**
 * Parses all inputs of a spec. An empty value counts as absent: the runner sets every declared input.
 *
 * @throws UserError with one line per wrong input, so that a caller mends all of them at once.
 */
function parseInputs(spec, env) {
    const values = {};
    const problems = [];
    for (const [name, input] of Object.entries(spec.inputs)) {
        const raw = env[inputVariable(name)]?.trim() || literalDefault(input);
        try {
            values[name] = raw === '' ? absent(name, input) : parseValue(name, input, raw, env);
        }
        catch (error) {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo))
                throw error;
            problems.push(error.message);
        }
    }
    if (problems.length === 1)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(problems[0] ?? '');
    if (problems.length > 1)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${problems.length} inputs are wrong:\n${problems.map((problem) => `- ${problem}`).join('\n')}`);
    return values;
}
/** Outside the runner (a terminal, a test) nobody fills in the defaults of action.yml; expressions count as absent there. */
function literalDefault(input) {
    return input.default === undefined || input.default.includes('${{') ? '' : input.default;
}
function absent(name, input) {
    if (input.required)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${name}: is required and was not given. ${input.description}`);
    switch (input.type) {
        case 'boolean':
            return false;
        case 'lines':
            return [];
        case 'map':
            return new Map();
        default:
            return undefined;
    }
}
function parseValue(name, input, raw, env) {
    if (raw.includes('\0'))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${name}: holds a NUL character. Remove it.`);
    switch (input.type) {
        case 'string':
            if (input.pattern !== undefined && !input.pattern.test(raw)) {
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${name}: "${shown(input, raw)}" is not accepted. ${input.example === undefined ? input.description : `Write it like ${input.example}.`}`);
            }
            return raw;
        case 'boolean':
            if (/^(true|yes|on)$/i.test(raw))
                return true;
            if (/^(false|no|off)$/i.test(raw))
                return false;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${name}: "${shown(input, raw)}" is not a boolean. Write true or false.`);
        case 'number':
            return parseNumber(name, input, raw);
        case 'duration':
            return parseDuration(name, raw);
        case 'lines':
            return linesOf(raw);
        case 'map':
            return parseMap(name, raw);
        case 'choice':
            if (input.choices.includes(raw))
                return raw;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${name}: "${shown(input, raw)}" is not one of ${input.choices.join(', ')}.`);
        case 'path':
            return confinePath(name, raw, env);
    }
}
function shown(input, raw) {
    if (input.secret)
        return '(sensitive)';
    return raw.length > 60 ? `${raw.slice(0, 57)}...` : raw;
}
/** The non-empty lines of a multi-line input, trimmed. */
function linesOf(raw) {
    return raw
        .split(/\r\n|\r|\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
function parseNumber(name, input, raw) {
    const value = Number(raw);
    if (!/^-?\d+(\.\d+)?$/.test(raw) || !Number.isFinite(value))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${name}: "${raw}" is not a number.`);
    if (input.minimum !== undefined && value < input.minimum)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${name}: ${raw} is below ${input.minimum}, the least that makes sense.`);
    if (input.maximum !== undefined && value > input.maximum)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${name}: ${raw} is above ${input.maximum}, the most that is accepted.`);
    return value;
}
/** `90s`, `10m`, `1h30m`, `0s`, in milliseconds. A bare number is refused: nobody knows its unit. */
function parseDuration(name, raw) {
    const match = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/.exec(raw);
    if (match === null || raw === '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${name}: "${raw}" is not a duration. Write it like 90s, 10m or 1h30m.`);
    const [hours, minutes, seconds] = [match[1], match[2], match[3]].map((part) => Number(part ?? 0));
    return (((hours ?? 0) * 60 + (minutes ?? 0)) * 60 + (seconds ?? 0)) * 1000;
}
function parseMap(name, raw) {
    const map = new Map();
    for (const line of linesOf(raw)) {
        const at = line.indexOf('=');
        if (at < 1)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${name}: the line "${line.length > 60 ? `${line.slice(0, 57)}...` : line}" is not NAME=VALUE.`);
        const key = line.slice(0, at).trim();
        if (map.has(key))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${name}: "${key}" is given twice. Keep one of the lines.`);
        map.set(key, line.slice(at + 1).trim());
    }
    return map;
}
/**
 * Resolves a path against the workspace and refuses one that leaves the workspace and the runner's temporary folder, also
 * by a symbolic link: a pull request must not make a step read or write the rest of the machine.
 */
function confinePath(name, raw, env) {
    const workspace = env.GITHUB_WORKSPACE ?? process.cwd();
    const roots = [workspace, env.RUNNER_TEMP].filter((root) => root !== undefined && root !== '');
    const wanted = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(workspace, raw);
    const real = realPath(wanted);
    if (!roots.some((root) => isInside(realPath(root), real))) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${name}: "${raw}" lies outside the workspace. Give a path below the checked-out repository.`);
    }
    return wanted;
}
/** Real path of the longest part that exists, with the rest appended. */
function realPath(file) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file))
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(file);
    const parent = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file);
    return parent === file ? file : node_path__WEBPACK_IMPORTED_MODULE_1__.join(realPath(parent), node_path__WEBPACK_IMPORTED_MODULE_1__.basename(file));
}
function isInside(folder, file) {
    const relative = node_path__WEBPACK_IMPORTED_MODULE_1__.relative(folder, file);
    return relative === '' || (!relative.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && relative !== '..' && !node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(relative));
}


/***/ }),

/***/ 491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ log)
/* harmony export */ });
/* unused harmony export plainLines */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(598);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(815);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(576);



/** GitHub keeps ten annotations of a level per step and drops the rest without a word. */
const annotationLimit = 10;
const annotationCommand = { error: _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3, warning: _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e, notice: _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .notice */ .lm };
const annotated = { error: 0, warning: 0, notice: 0 };
const log = {
    info(text) {
        _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .info */ .pq(plainLines(_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .redactor */ .$p.redact(text)));
    },
    debug(text) {
        _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .debug */ .Yz(_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .redactor */ .$p.redact(text));
    },
    error(text, place = {}) {
        annotate('error', text, place);
    },
    warning(text, place = {}) {
        annotate('warning', text, place);
    },
    notice(text, place = {}) {
        annotate('notice', text, place);
    },
    /** A phase of the step, folded in the log. */
    async group(title, body) {
        return _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .group */ .Os(plainLines(_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .redactor */ .$p.redact(title)), body);
    },
    /**
     * Shows what a tool printed. The runner stops reading commands until it meets a token that nobody can guess, so the
     * output can say what it likes.
     */
    tool(output) {
        const text = _redact_js__WEBPACK_IMPORTED_MODULE_2__/* .redactor */ .$p.redact(output).replace(/\s+$/, '');
        if (text === '')
            return;
        const token = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(32).toString('hex');
        _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .info */ .pq(`::stop-commands::${token}\n${text}\n::${token}::`);
    },
};
function annotate(level, text, { file, line, title }) {
    const message = _redact_js__WEBPACK_IMPORTED_MODULE_2__/* .redactor */ .$p.redact(text);
    annotated[level] += 1;
    if (annotated[level] > annotationLimit) {
        _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .info */ .pq(plainLines(`${level}: ${message}`));
        return;
    }
    const properties = {
        ...(file === undefined ? {} : { file }),
        ...(line === undefined ? {} : { startLine: line }),
        ...(title === undefined ? {} : { title: _redact_js__WEBPACK_IMPORTED_MODULE_2__/* .redactor */ .$p.redact(title) }),
    };
    annotationCommand[level](message, properties);
}
/**
 * Breaks what the runner would execute: `::name::` at the start of a line, blanks before it ignored, and the older
 * `##[name]` anywhere in a line. The runner ends a line at a carriage return, too.
 * Source: actions/runner, src/Runner.Common/ActionCommand.cs (TryParseV2 and TryParse).
 */
function plainLines(text) {
    return text
        .split(/\r\n|\r|\n/)
        .map((line) => line.replace(/^(\s*):(?=:)/, '$1: ').replaceAll('##[', '## ['))
        .join('\n');
}


/***/ }),

/***/ 576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  $p: () => (/* binding */ redactor)
});

// UNUSED EXPORTS: REDACTED, Redactor

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(598);
;// CONCATENATED MODULE: ./build/src/core/redact/assignments.js
/** Shannon entropy in bits per character. */
function entropy(value) {
    const counts = new Map();
    for (const character of value)
        counts.set(character, (counts.get(character) ?? 0) + 1);
    let bits = 0;
    for (const count of counts.values())
        bits -= (count / value.length) * Math.log2(count / value.length);
    return bits;
}
/** How many of: lower case, upper case, digits, signs other than those of names and paths. */
function kinds(value) {
    return [/[a-z]/, /[A-Z]/, /[0-9]/, /[^A-Za-z0-9\s._/:-]/].filter((kind) => kind.test(value)).length;
}
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const DIGEST = /^(?:sha(?:1|256|384|512)[:-])?(?:[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{96}|[0-9a-f]{128})$|^sha(?:256|384|512)-[A-Za-z0-9+/]+=*$/i;
// `${…}`, `{{ … }}`, `<…>`, `(known after apply)`, `***`, `$NAME`, `@Microsoft.KeyVault(…)`
const PLACEHOLDER = /^(?:\$[{(].*|\{\{.*|<.*>|\(.*\)|\*+|\$[A-Z_]+|@Microsoft\.KeyVault\(.*|(?:https?|file|vault):\/\/.*)$/i;
// `var.db_password`, `random_password.db["a"].result`, and how a placeholder with spaces begins: only ever without quotes.
const EXPRESSION = /^[$<([{*@%]|^[a-z_]\w*(?:\.[a-z_]\w*|\[[^\]]*\]?)+$/i;
// `registry-credentials-1`, `platform/dev1.tfstate`
const NAME_PART = /^(?:[a-z]*\d{0,3}|[A-Z]+\d{0,3}|[A-Z][a-z]+\d{0,3}|v?\d{1,4})$/;
/** Long and irregular enough for a generated secret. Commit ids, digests and UUIDs are not: reports are full of them. */
function looksSecret(value) {
    if (value.length < 16 || UUID.test(value) || DIGEST.test(value) || PLACEHOLDER.test(value))
        return false;
    if (value.split(/[-_./:]/).every((part) => NAME_PART.test(part)))
        return false;
    return kinds(value) >= 2 && /[A-Z0-9]/.test(value) && entropy(value) >= 3;
}
/** What somebody may have chosen as a password: two kinds of characters are enough, and a UUID may well be one. */
function looksChosen(value) {
    if (value.length < 8 || PLACEHOLDER.test(value) || /^sha\d+[:-]/i.test(value))
        return false;
    return kinds(value) >= 2 && entropy(value) >= 2.5;
}
const WORDS = 'password|(?<![A-Za-z])pass(?:wd|phrase)?|pwd|client[_-]?secret|secret|token|credentials?|auth|sas|(?:api|access|account|private|shared|storage|signing|encryption|master|client)[_-]?key(?:[_-]data)?|connection[_-]?string';
const ASSIGNMENT = new RegExp(`(?<key>(?:${WORDS}))(?:[_-]?\\d{1,3})?[\`"'\\\\]{0,3}\\s{0,64}(?:=>|[=:])[ \\t]{0,64}`, 'gi');
const PASSWORD = /^(?:pass|pwd|client)/i;
const ESCAPED_QUOTES = /\\(["'])(?<value>[^"'\\\n]{1,8192})\\\1/y;
const QUOTES = /(["'`])(?<value>(?:\\.|(?!\1)[^\\\n]){1,8192})\1/y;
const BARE = /[^\s"'`,;)}\]<>|\\]{1,512}/y;
const BARE_REST = /[^\s"'`,;)}\]<>|\\]*/y;
const ARROW = /[`"'\\]{0,3}\s{1,8}(?:->|=>|→)\s{1,8}/y;
function matchAt(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.exec(text);
}
/** The value that begins here, and whether it is quoted. */
function valueAt(text, at) {
    const quoted = matchAt(ESCAPED_QUOTES, text, at) ?? matchAt(QUOTES, text, at);
    if (quoted !== null) {
        const start = at + quoted[0].indexOf(quoted[1] ?? '') + 1;
        return { span: [start, start + (quoted.groups?.value ?? '').length], quoted: true };
    }
    const bare = matchAt(BARE, text, at);
    return bare === null ? undefined : { span: [at, at + bare[0].length], quoted: false };
}
/** The values of telling keys, both sides of a change included. */
function assignedSecrets(text) {
    const spans = [];
    ASSIGNMENT.lastIndex = 0;
    for (let match = ASSIGNMENT.exec(text); match !== null; match = ASSIGNMENT.exec(text)) {
        const judge = PASSWORD.test(match.groups?.key ?? '') ? looksChosen : looksSecret;
        let at = match.index + match[0].length;
        for (let side = 0; side < 2; side++) {
            const found = valueAt(text, at);
            if (found === undefined)
                break;
            let [start, end] = found.span;
            const value = text.slice(start, end);
            if (judge(value) && (found.quoted || !EXPRESSION.test(value))) {
                if (!found.quoted)
                    end += matchAt(BARE_REST, text, end)?.[0].length ?? 0;
                spans.push([start, end]);
                ASSIGNMENT.lastIndex = Math.max(ASSIGNMENT.lastIndex, end);
            }
            const arrow = matchAt(ARROW, text, end);
            if (arrow === null)
                break;
            at = end + arrow[0].length;
        }
    }
    return spans;
}

;// CONCATENATED MODULE: ./build/src/core/redact/detectors.js
/**
 * Recognises secrets by their own form, for those that nobody has registered. Each detector gives the spans of the secret
 * part alone, so that a reader still sees which key, host or user it belongs to.
 */

/** A detector by pattern: the named group `secret`, else the whole match. */
function matching(hints, pattern, accept = () => true) {
    const grouped = pattern.source.includes('(?<secret>');
    const global = new RegExp(pattern, `${pattern.flags}g${grouped ? 'd' : ''}`);
    return {
        hints,
        find: (text) => [...text.matchAll(global)].flatMap((match) => {
            const span = grouped
                ? match.indices?.groups?.secret
                : [match.index, match.index + match[0].length];
            return span !== undefined && accept(text.slice(...span)) ? [span] : [];
        }),
    };
}
const PRIVATE_KEY = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g;
const PRIVATE_KEY_END = /-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g;
// Lines of base64 with whatever a diff, YAML or JSON puts around them.
const KEY_BODY = /(?:[\s+|>~",-]|\\[nr]|[A-Za-z0-9+/=]{16,})*/y;
/** PEM private keys on one line or many; one that is cut off before its end is hidden as far as its base64 goes. */
function privateKeys(text) {
    const ends = [...text.matchAll(PRIVATE_KEY_END)].map(({ index, 0: mark }) => ({
        start: index,
        end: index + mark.length,
    }));
    const begins = [...text.matchAll(PRIVATE_KEY)];
    let next = 0;
    return begins.map(({ index, 0: mark }, at) => {
        const body = index + mark.length;
        while ((ends[next]?.start ?? Number.POSITIVE_INFINITY) < body)
            next++;
        const end = ends[next];
        if (end !== undefined && end.start < (begins[at + 1]?.index ?? text.length))
            return [index, end.end];
        KEY_BODY.lastIndex = body;
        return [index, body + (KEY_BODY.exec(text)?.[0].trimEnd().length ?? 0)];
    });
}
/** An access key id, and the secret key within a few lines of it: 40 characters that are no commit id. */
function awsKeys(text) {
    return [...text.matchAll(/\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g)].flatMap(({ index, 0: id }) => {
        const from = Math.max(0, index - 200);
        const near = text.slice(from, index + id.length + 200);
        const secrets = [...near.matchAll(/(?<![A-Za-z0-9/+=])[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=])/g)]
            .filter(({ 0: secret }) => !/^[0-9a-f]{40}$/i.test(secret) && looksSecret(secret))
            .map(({ index: at, 0: secret }) => [from + at, from + at + secret.length]);
        return [[index, index + id.length], ...secrets];
    });
}
const decodes = (secret, to) => to.test(Buffer.from(secret, 'base64').toString('latin1'));
const DETECTORS = [
    { hints: ['private key'], find: privateKeys },
    // The same in base64, as kubeconfigs and Kubernetes secrets hold it: "-----BEGIN ".
    matching(['LS0tLS1CRUdJTi'], /LS0tLS1CRUdJTi[A-Za-z0-9+/]{20,}={0,2}/, (secret) => decodes(secret.slice(0, 80), /PRIVATE KEY/)),
    matching(['AGE-SECRET-KEY-'], /AGE-SECRET-KEY-1[A-Z0-9]{50,70}/),
    // JSON web tokens, signed (three parts) or encrypted (five).
    matching(['eyJ'], /\beyJ[\w-]{10,}\.[\w-]{4,}\.[\w-]*(?:\.[\w-]*\.[\w-]*)?/),
    matching(['sig'], /(?<![\w-])sig=(?<secret>[A-Za-z0-9%+/=_-]{16,})/i),
    matching(['X-Amz-', 'X-Goog-'], /X-(?:Amz-(?:Signature|Security-Token)|Goog-Signature)=(?<secret>[A-Za-z0-9%+/=_-]{16,})/i),
    // Keys of Azure Functions.
    matching(['code='], /[?&]code=(?<secret>[A-Za-z0-9%+/=_-]{40,})/),
    matching(['key='], /(?:Account|SharedAccess|Primary|Access)Key=(?<secret>[^;"'`\s<>&]{8,})/i),
    // A password inside `Server=…;Password=…;`.
    matching(['password', 'pwd'], /;\s*(?:Password|Pwd)\s*=\s*(?<secret>[^;"'`\r\n]{1,256})/i),
    matching(['password', 'pwd'], /(?<![\w-])(?:Password|Pwd)\s*=\s*(?<secret>[^;"'`\s]{1,256});/i),
    // Access keys of Azure storage: 64 bytes. Checksums of packages have the same form behind `sha512-`.
    matching(['=='], /(?<![A-Za-z0-9+/=_-])[A-Za-z0-9+/]{86}==(?![A-Za-z0-9+/=])/),
    // Client secrets of Entra ID.
    matching(['Q~'], /(?<![\w~.-])[\w~.-]{3}\dQ~[\w~.-]{31,34}(?![\w~-])/),
    matching(['://'], /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/@:"'<>`]{0,256}:(?<secret>[^\s/"'<>`]{1,1024})@/i),
    matching(['://'], /\b[a-z][a-z0-9+.-]{1,20}:\/\/(?<secret>[^\s/@:"'<>`]{16,256})@/i, looksSecret),
    matching(['bearer ', 'basic '], /\b(?:Bearer|Basic)\s+(?<secret>[A-Za-z0-9._~+/-]{16,}={0,2})/i, looksSecret),
    // Registry logins of Docker.
    matching(['auth'], /"auth\\?"\s*:\s*\\?"(?<secret>[A-Za-z0-9+/]{8,}={0,2})\\?"/, (secret) => decodes(secret, /^[\x20-\x7e]+:[\x20-\x7e]+$/)),
    matching(['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'], /(?<![A-Za-z0-9])gh[pousr]_[A-Za-z0-9][\w.-]{18,}\w/),
    matching(['github_pat_'], /github_pat_\w{22,}/),
    matching(['glpat-'], /glpat-[\w-]{20,}/),
    matching(['npm_'], /\bnpm_[A-Za-z0-9]{36}\b/),
    matching(['pypi-'], /pypi-[\w-]{50,}/),
    matching(['hvs.', 'hvb.', 'hvr.'], /\bhv[sbr]\.[\w-]{24,}/),
    matching(['.atlasv1.'], /\b[A-Za-z0-9]{14}\.atlasv1\.[\w=-]{60,}/),
    { hints: ['AKIA', 'ASIA'], find: awsKeys },
    matching(['xox', 'xapp-'], /\b(?:xox[a-z]|xapp)-[\w-]{10,}/),
    matching(['hooks.slack.com'], /hooks\.slack\.com\/(?:services|workflows|triggers)\/(?<secret>[\w/-]{20,})/),
    matching(['webhook'], /(?:webhook\.office\.com\/webhookb2|discord(?:app)?\.com\/api\/webhooks)\/(?<secret>[\w@/-]{20,})/),
    // Bots of Telegram.
    matching([':AA'], /(?<![\w-])\d{8,10}:AA[\w-]{33}(?![\w-])/),
    matching(['AIza'], /\bAIza[\w-]{35}(?![\w-])/),
    matching(['ya29.'], /\bya29\.[\w-]{20,}/),
    matching(['sk_live_', 'rk_live_', 'whsec_'], /\b(?:[sr]k_live|whsec)_[A-Za-z0-9]{16,}/),
    matching(['SG.'], /\bSG\.[\w-]{16,}\.[\w-]{16,}/),
    {
        hints: ['pass', 'pwd', 'secret', 'token', 'key', 'credential', 'auth', 'connection', 'sas'],
        find: assignedSecrets,
    },
].map(({ hints, find }) => ({ hints: hints.map((hint) => hint.toLowerCase()), find }));
/** The secrets that give themselves away by their form or by the key before them. */
function detectSecrets(text) {
    const lower = text.toLowerCase();
    return DETECTORS.flatMap(({ hints, find }) => (hints.some((hint) => lower.includes(hint)) ? find(text, lower) : []));
}

;// CONCATENATED MODULE: ./build/src/core/redact/encodings.js
const BASE64_CHARACTER = /[A-Za-z0-9+/_-]/;
const BITS = 6;
/** The base64 characters that depend on the value alone, for each of its three places relative to the groups of 3 bytes. */
function base64Forms(bytes) {
    return [0, 1, 2].flatMap((offset) => {
        const whole = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
        const form = whole.slice(Math.ceil((offset * 8) / BITS), Math.floor(((offset + bytes.length) * 8) / BITS));
        return [form, form.replaceAll('+', '-').replaceAll('/', '_')];
    });
}
/** The needles for one value. Base64 forms are kept apart: their neighbours hold bits of the value too. */
function formsOf(value) {
    const bytes = Buffer.from(value);
    const exact = [value, bytes.toString('hex'), bytes.toString('hex').toUpperCase()];
    // The other escapes of URLs are undone by a view; `+` is also itself.
    if (value.includes(' '))
        exact.push(value.replaceAll(' ', '+'));
    // Inline text has no line ends and tabs.
    if (/[\n\t]/.test(value))
        exact.push(value.replace(/\r\n?|[\n\t]/g, ' '));
    // HCL writes template markers twice.
    if (/[$%]\{/.test(value))
        exact.push(value.replace(/[$%](?=\{)/g, '$&$&'));
    return { exact, base64: base64Forms(bytes).filter((form) => form.length >= 4) };
}
/** A base64 hit with the characters at its ends that hold the rest of the first and last byte, and its padding. */
function widenBase64(text, [start, end]) {
    let to = end;
    if (BASE64_CHARACTER.test(text[to] ?? ''))
        to++;
    while (text[to] === '=')
        to++;
    return [start > 0 && BASE64_CHARACTER.test(text[start - 1] ?? '') ? start - 1 : start, to];
}
/** Undoes what `pattern` finds; `undo` gives undefined for what is no escape after all. */
function undone(view, pattern, undo) {
    const viewAt = [0];
    const sourceAt = [0];
    let text = '';
    let done = 0;
    for (const { 0: match, index } of view.text.matchAll(pattern)) {
        const plain = undo(match);
        if (plain === undefined)
            continue;
        text += view.text.slice(done, index);
        viewAt.push(text.length);
        sourceAt.push(index);
        text += plain;
        done = index + match.length;
        viewAt.push(text.length);
        sourceAt.push(done);
    }
    if (done === 0)
        return undefined;
    return {
        text: text + view.text.slice(done),
        original(at) {
            let from = 0;
            let to = viewAt.length;
            while (to - from > 1) {
                const middle = (from + to) >>> 1;
                if ((viewAt[middle] ?? 0) <= at)
                    from = middle;
                else
                    to = middle;
            }
            return view.original((sourceAt[from] ?? 0) + at - (viewAt[from] ?? 0));
        },
    };
}
const JSON_ESCAPES = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };
/** JSON, HCL, Go and JavaScript string escapes; `\u{202e}` is also how our own reports show what cannot be seen. */
function withoutBackslashes(view) {
    if (!view.text.includes('\\'))
        return undefined;
    return undone(view, /\\(?:u\{[0-9a-f]{1,6}\}|u[0-9a-f]{4}|x[0-9a-f]{2}|[bfnrt"'/\\])/gi, (match) => {
        const digits = /[ux]\{?([0-9a-f]+)/i.exec(match.slice(1))?.[1];
        if (digits === undefined)
            return JSON_ESCAPES[match.slice(1)] ?? match.slice(1);
        const point = Number.parseInt(digits, 16);
        return point > 0x10ffff ? undefined : String.fromCodePoint(point);
    });
}
const NAMED = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };
/** HTML character references and Markdown backslashes; zero-width spaces, with which reports break mentions, go. */
function withoutMarkup(view) {
    if (!/[&\\\u200b]/.test(view.text))
        return undefined;
    return undone(view, /&(?:#\d{1,7}|#x[0-9a-f]{1,6}|amp|lt|gt|quot|apos|nbsp);|\\[!-/:-@[-`{-~]|\u200b/gi, (match) => {
        if (match === '\u200b')
            return '';
        if (match.startsWith('\\'))
            return match.slice(1);
        const name = match.slice(1, -1).toLowerCase();
        if (!name.startsWith('#'))
            return NAMED[name];
        const point = name[1] === 'x' ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
        if (point > 0x10ffff)
            return undefined;
        return point === 0x200b ? '' : String.fromCodePoint(point);
    });
}
const PERCENTS = /%(?:[0-7][0-9a-f]|[cd][0-9a-f]%[89ab][0-9a-f]|e[0-9a-f](?:%[89ab][0-9a-f]){2}|f[0-7](?:%[89ab][0-9a-f]){3})/gi;
/** Percent escapes of UTF-8. */
function withoutPercents(view) {
    if (!view.text.includes('%'))
        return undefined;
    return undone(view, PERCENTS, (match) => {
        const character = Buffer.from(match.replaceAll('%', ''), 'hex').toString();
        return character.includes('\ufffd') ? undefined : character;
    });
}
/** The text as it is and with each kind of escape undone; JSON also twice, and below markup. */
function viewsOf(text) {
    const plain = { text, original: (at) => at };
    const markup = withoutMarkup(plain);
    const views = [plain, markup, withoutPercents(plain)];
    for (const base of [plain, markup]) {
        const once = base && withoutBackslashes(base);
        views.push(once, once && withoutBackslashes(once));
    }
    return views.filter((view) => view !== undefined);
}

;// CONCATENATED MODULE: ./build/src/core/redact/needles.js
/** Finds thousands of known values in long texts in one pass. */
const KEY = 4;
const FILTER_BITS = 18;
const FILTER_MASK = (1 << FILTER_BITS) - 1;
function hash(a, b, c, d) {
    return ((Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b) ^ Math.imul(c, 0xc2b2ae35) ^ Math.imul(d, 0x27d4eb2f)) >>>
        (32 - FILTER_BITS));
}
/** Below 0: the needle sorts before the text at `at`; 0: it stands there; above 0: it sorts behind. */
function compare(needle, text, at) {
    for (let offset = 0; offset < needle.length; offset++) {
        // Beyond the end of the text charCodeAt is NaN, and the text is the smaller one.
        const difference = needle.charCodeAt(offset) - text.charCodeAt(at + offset);
        if (difference !== 0)
            return Number.isNaN(difference) ? 1 : difference;
    }
    return 0;
}
/**
 * An index over needles of at least four code units. A bitmap of four-unit beginnings rules most places out; where one
 * matches, binary search among the sorted needles finds the last one not behind the text, and the longest needle that
 * stands there is that one or one of its prefixes. So even many values with one common beginning stay cheap.
 */
function indexNeedles(values) {
    const needles = [...new Set(values)].sort((a, b) => (a < b ? -1 : 1));
    const filter = new Uint8Array(FILTER_MASK + 1);
    const buckets = new Map();
    /** The longest other needle that is a prefix of this one, -1 for none. */
    const prefix = new Int32Array(needles.length).fill(-1);
    const open = [];
    needles.forEach((needle, at) => {
        if (needle.length < KEY)
            throw new Error('A needle has at least four code units');
        while (open.length > 0 && !needle.startsWith(needles[open.at(-1) ?? -1] ?? ''))
            open.pop();
        prefix[at] = open.at(-1) ?? -1;
        open.push(at);
        filter[hash(needle.charCodeAt(0), needle.charCodeAt(1), needle.charCodeAt(2), needle.charCodeAt(3))] = 1;
        const bucket = buckets.get(needle.slice(0, KEY));
        if (bucket === undefined)
            buckets.set(needle.slice(0, KEY), { from: at, to: at + 1 });
        else
            bucket.to = at + 1;
    });
    const longestAt = (text, at) => {
        const bucket = buckets.get(text.slice(at, at + KEY));
        if (bucket === undefined)
            return -1;
        let { from, to } = bucket;
        let candidate = -1;
        while (from < to) {
            const middle = (from + to) >>> 1;
            if (compare(needles[middle] ?? '', text, at) <= 0) {
                candidate = middle;
                from = middle + 1;
            }
            else
                to = middle;
        }
        while (candidate >= 0 && !text.startsWith(needles[candidate] ?? '', at))
            candidate = prefix[candidate] ?? -1;
        return candidate;
    };
    return {
        size: needles.length,
        needles,
        find(text) {
            const spans = [];
            if (needles.length === 0 || text.length < KEY)
                return spans;
            let a = text.charCodeAt(0);
            let b = text.charCodeAt(1);
            let c = text.charCodeAt(2);
            for (let at = 0; at + KEY <= text.length; at++) {
                const d = text.charCodeAt(at + 3);
                if (filter[hash(a, b, c, d)] === 1) {
                    const found = longestAt(text, at);
                    if (found >= 0)
                        spans.push([at, at + (needles[found]?.length ?? 0)]);
                }
                a = b;
                b = c;
                c = d;
            }
            return spans;
        },
    };
}
/** Overlapping and touching spans as one, in order. */
function mergeSpans(spans) {
    const merged = [];
    for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
        const last = merged.at(-1);
        if (last !== undefined && start <= last[1])
            last[1] = Math.max(last[1], end);
        else if (end > start)
            merged.push([start, end]);
    }
    return merged;
}

;// CONCATENATED MODULE: ./build/src/core/redact/refusals.js
/** Which values are not hidden wherever they appear, because that would hide everything and make reports useless. */
const COMMON = new Set(`true false null none undefined yes auto default enabled disabled enable disable allow deny always never required optional
  public private internal external basic standard premium free paid name value type kind data text json yaml list string number
  boolean object password secret token user users admin administrator root guest owner reader contributor sensitive unknown
  test tests testing stage staging prod production develop development demo main master latest stable release local localhost
  http https azure azurerm terraform github kubernetes cluster namespace create update delete destroy replace read
  linux windows ubuntu debian alpine amd64 arm64 ipv4 ipv6 tls1_2 tls1_3 details summary </details> </summary> <summary>
  westeurope northeurope eastus eastus2 westus westus2 westus3 centralus southcentralus northcentralus uksouth ukwest
  francecentral germanywestcentral switzerlandnorth swedencentral norwayeast polandcentral italynorth spaincentral
  southeastasia eastasia japaneast koreacentral australiaeast brazilsouth canadacentral centralindia global`
    .split(/\s+/)
    .filter((word) => word !== ''));
/** Why a value is not registered; undefined when it is. Expects it trimmed. */
function refusalOf(value) {
    if (value === '')
        return 'empty';
    if (value.length < 4)
        return 'too-short';
    if (/^-?\d{1,5}(?:\.\d{1,5})?$/.test(value))
        return 'number';
    if (COMMON.has(value.toLowerCase()))
        return 'common-word';
    // `----` and the like: the rules and table lines of our own reports.
    if (!/[\p{L}\p{N}]/u.test(value) && new Set(value).size <= 2)
        return 'ornament';
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/core/redact.js
/**
 * What leaves this process passes here: logs, comments, summaries, outputs, error messages. Values that are known to be
 * secret are hidden wherever they appear and however they are encoded; then secrets that can be told by their form are.
 *
 * Known limit: a value that is torn apart by line wrapping (as base64 at 76 columns) is not found as a whole. Nothing of
 * ours wraps lines; values of several lines are registered line by line too.
 */






/** What stands in place of a secret. */
const REDACTED = '(sensitive)';
const MIN_LINE = 8;
const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567';
/** Adds the fresh needles to the indexes; equal sizes are joined, so each needle is sorted in only log(n) times. */
function settle({ indexes, fresh }) {
    if (fresh.size > 0) {
        let added = fresh;
        let size = fresh.size;
        while ((indexes.at(-1)?.size ?? Number.POSITIVE_INFINITY) <= size) {
            added = [...added, ...(indexes.pop()?.needles ?? [])];
            size = added.length;
        }
        indexes.push(indexNeedles(added));
        fresh.clear();
    }
    return indexes;
}
class Redactor {
    #known = new Set();
    #exact = { indexes: [], fresh: new Set() };
    #base64 = { indexes: [], fresh: new Set() };
    /** Drawn when it is first needed: seeding the generator takes a millisecond of every start. */
    #salt;
    #refused = [];
    /** Values with a label that were too short or too common to be hidden, for a warning that names the label. */
    get refused() {
        return this.#refused;
    }
    /**
     * Hides this value from now on, and its lines of 8 characters and more. False when it is shorter than 4 characters, a
     * small number or a common word: hiding that everywhere would make every report unreadable.
     */
    add(value, label) {
        const whole = value.trim();
        const reason = refusalOf(whole);
        if (reason !== undefined) {
            if (label !== undefined && reason !== 'empty')
                this.#refused.push({ label, reason });
            return false;
        }
        this.#register(whole);
        if (whole.includes('\n'))
            for (const line of whole.split('\n'))
                this.#addLine(line.trim());
        if (/^[[{]/.test(whole))
            this.#addDocument(whole);
        return true;
    }
    /** {@link add} for everything inside a JSON-like value; gives the number of values that are hidden. */
    addDeep(value, label) {
        if (typeof value === 'string')
            return this.add(value, label) ? 1 : 0;
        if (typeof value === 'number' || typeof value === 'bigint')
            return this.add(String(value), label) ? 1 : 0;
        if (typeof value !== 'object' || value === null)
            return 0;
        const entries = Array.isArray(value)
            ? [...value.entries()]
            : Object.entries(value);
        let added = 0;
        for (const [key, child] of entries)
            added += this.addDeep(child, label === undefined ? undefined : `${label}.${String(key)}`);
        return added;
    }
    /** The text with each secret replaced by {@link REDACTED}; secrets that overlap or touch become one. */
    redact(text) {
        if (text.length < 4)
            return text;
        const spans = mergeSpans(viewsOf(text).flatMap((view) => this.#spans(view)));
        let redacted = '';
        let done = 0;
        for (const [start, end] of spans) {
            redacted += text.slice(done, start) + REDACTED;
            done = end;
        }
        return redacted + text.slice(done);
    }
    /**
     * A short name for a value: the same value has the same name within this process, and nobody can find the value by
     * trying. It shows that a secret changes. Six letters and digits, too few to be taken for a commit id.
     */
    digest(value) {
        this.#salt ??= (0,external_node_crypto_.randomBytes)(32);
        const bytes = (0,external_node_crypto_.createHmac)('sha256', this.#salt)
            .update(typeof value === 'string' ? `s${value}` : `j${JSON.stringify(value)}`)
            .digest();
        return [...bytes.subarray(0, 6)].map((byte) => BASE32[byte & 31]).join('');
    }
    #register(value) {
        if (this.#known.has(value))
            return;
        this.#known.add(value);
        const { exact, base64 } = formsOf(value);
        for (const form of exact)
            this.#exact.fresh.add(form);
        for (const form of base64)
            this.#base64.fresh.add(form);
    }
    #addLine(line) {
        // `apiVersion: v1` and `kind: Config` of a kubeconfig are in every manifest.
        if (line.length < MIN_LINE || /^(?:apiVersion|kind): [\w./]+$|^[\w.-]+:$|^-----[A-Z0-9 ]+-----$/.test(line))
            return;
        if (refusalOf(line) !== undefined)
            return;
        this.#register(line);
        const assigned = /^[\w.-]+\s*[:=]\s*["']?(.+?)["']?,?$/.exec(line)?.[1];
        if (assigned !== undefined && looksSecret(assigned))
            this.#register(assigned);
    }
    /** A secret that is a JSON document may be shown taken apart. */
    #addDocument(json) {
        const leaves = (value) => {
            if (typeof value === 'string') {
                if (value.includes('\n') || looksSecret(value))
                    this.add(value);
            }
            else if (typeof value === 'object' && value !== null)
                Object.values(value).forEach(leaves);
        };
        try {
            leaves(JSON.parse(json));
        }
        catch {
            // Not a document after all: it is hidden as a whole and by its lines.
        }
    }
    #spans(view) {
        const { text } = view;
        const spans = [
            ...settle(this.#exact).flatMap((index) => index.find(text)),
            ...settle(this.#base64).flatMap((index) => index.find(text).map((span) => widenBase64(text, span))),
            ...detectSecrets(text),
        ];
        return spans
            .filter(([start, end]) => text.slice(start, end) !== REDACTED)
            .map(([start, end]) => [view.original(start), view.original(end)]);
    }
}
/** The redactor of this process. */
const redactor = new Redactor();


/***/ }),

/***/ 258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ verdictOutputs),
/* harmony export */   Q: () => (/* binding */ defineAction)
/* harmony export */ });
/**
 * What users see of an action, as data. From a spec come action.yml, the README tables, the typed inputs, the masks and
 * the permissions of the workflows.
 */
/** Declares an action; keeps the literal types for {@link Inputs}. */
function defineAction(spec) {
    return spec;
}
/** The outputs that each judging action has. */
const verdictOutputs = {
    verdict: { description: '`pass`, `fail` or `error`. Only `pass` ends the step green.' },
    'failure-reason': { description: 'A stable kebab-case word when the verdict is not `pass`, else empty.' },
};


/***/ }),

/***/ 815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Yz: () => (/* binding */ core_debug),
  z3: () => (/* binding */ error),
  Os: () => (/* binding */ group),
  pq: () => (/* binding */ info),
  lm: () => (/* binding */ notice),
  uH: () => (/* binding */ setOutput),
  Pq: () => (/* binding */ core_setSecret),
  z: () => (/* reexport */ summary),
  $e: () => (/* binding */ warning)
});

// UNUSED EXPORTS: ExitCode, addPath, endGroup, exportVariable, getBooleanInput, getIDToken, getInput, getMultilineInput, getState, isDebug, markdownSummary, platform, saveState, setCommandEcho, setFailed, startGroup, toPlatformPath, toPosixPath, toWin32Path

// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(896);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
// EXTERNAL MODULE: external "path"
var external_path_ = __nccwpck_require__(928);
// EXTERNAL MODULE: ./packages/http-client/lib/index.js + 3 modules
var lib = __nccwpck_require__(510);
;// CONCATENATED MODULE: ./packages/http-client/lib/auth.js
function authorize(options, value) {
    if (options.headers === undefined || options.headers === null)
        throw new Error('The request has no headers');
    Object.assign(options.headers, { Authorization: value });
}
function basic(user, password) {
    return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
}
/** Sends credentials with the first request; none of these answers a challenge. */
class PreemptiveHandler {
    canHandleAuthentication() {
        return false;
    }
    async handleAuthentication() {
        throw new Error('not implemented');
    }
}
class BasicCredentialHandler extends PreemptiveHandler {
    username;
    password;
    constructor(username, password) {
        super();
        this.username = username;
        this.password = password;
    }
    prepareRequest(options) {
        authorize(options, basic(this.username, this.password));
    }
}
class auth_BearerCredentialHandler extends PreemptiveHandler {
    token;
    constructor(token) {
        super();
        this.token = token;
    }
    prepareRequest(options) {
        authorize(options, `Bearer ${this.token}`);
    }
}
class PersonalAccessTokenCredentialHandler extends PreemptiveHandler {
    token;
    constructor(token) {
        super();
        this.token = token;
    }
    prepareRequest(options) {
        authorize(options, basic('PAT', this.token));
    }
}

;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/oidc-utils.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



class oidc_utils_OidcClient {
    static createHttpClient(allowRetry = true, maxRetry = 10) {
        const requestOptions = {
            allowRetries: allowRetry,
            maxRetries: maxRetry
        };
        return new HttpClient('actions/oidc-client', [new BearerCredentialHandler(oidc_utils_OidcClient.getRequestToken())], requestOptions);
    }
    static getRequestToken() {
        const token = process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
        if (!token) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable');
        }
        return token;
    }
    static getIDTokenUrl() {
        const runtimeUrl = process.env['ACTIONS_ID_TOKEN_REQUEST_URL'];
        if (!runtimeUrl) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable');
        }
        return runtimeUrl;
    }
    static getCall(id_token_url) {
        return __awaiter(this, void 0, void 0, function* () {
            var _a;
            const httpclient = oidc_utils_OidcClient.createHttpClient();
            const res = yield httpclient
                .getJson(id_token_url)
                .catch(error => {
                throw new Error(`Failed to get ID Token. \n 
        Error Code : ${error.statusCode}\n 
        Error Message: ${error.message}`);
            });
            const id_token = (_a = res.result) === null || _a === void 0 ? void 0 : _a.value;
            if (!id_token) {
                throw new Error('Response json body do not have ID Token field');
            }
            return id_token;
        });
    }
    static getIDToken(audience) {
        return __awaiter(this, void 0, void 0, function* () {
            try {
                // New ID Token is requested from action service
                let id_token_url = oidc_utils_OidcClient.getIDTokenUrl();
                if (audience) {
                    const encodedAudience = encodeURIComponent(audience);
                    id_token_url = `${id_token_url}&audience=${encodedAudience}`;
                }
                debug(`ID token url is ${id_token_url}`);
                const id_token = yield oidc_utils_OidcClient.getCall(id_token_url);
                setSecret(id_token);
                return id_token;
            }
            catch (error) {
                throw new Error(`Error message: ${error.message}`);
            }
        });
    }
}
//# sourceMappingURL=oidc-utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/summary.js
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return summary_awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return summary_awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return summary_awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = _summary;
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/path-utils.js

/**
 * toPosixPath converts the given path to the posix form. On Windows, \\ will be
 * replaced with /.
 *
 * @param pth. Path to transform.
 * @return string Posix path.
 */
function toPosixPath(pth) {
    return pth.replace(/[\\]/g, '/');
}
/**
 * toWin32Path converts the given path to the win32 form. On Linux, / will be
 * replaced with \\.
 *
 * @param pth. Path to transform.
 * @return string Win32 path.
 */
function toWin32Path(pth) {
    return pth.replace(/[/]/g, '\\');
}
/**
 * toPlatformPath converts the given path to a platform-specific path. It does
 * this by replacing instances of / and \ with the platform-specific path
 * separator.
 *
 * @param pth The path to platformize.
 * @return string The platform-specific path.
 */
function toPlatformPath(pth) {
    return pth.replace(/[/\\]/g, path.sep);
}
//# sourceMappingURL=path-utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/platform.js
var platform_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const getWindowsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout: version } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', undefined, {
        silent: true
    });
    const { stdout: name } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', undefined, {
        silent: true
    });
    return {
        name: name.trim(),
        version: version.trim()
    };
});
const getMacOsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    var _a, _b, _c, _d;
    const { stdout } = yield exec.getExecOutput('sw_vers', undefined, {
        silent: true
    });
    const version = (_b = (_a = stdout.match(/ProductVersion:\s*(.+)/)) === null || _a === void 0 ? void 0 : _a[1]) !== null && _b !== void 0 ? _b : '';
    const name = (_d = (_c = stdout.match(/ProductName:\s*(.+)/)) === null || _c === void 0 ? void 0 : _c[1]) !== null && _d !== void 0 ? _d : '';
    return {
        name,
        version
    };
});
const getLinuxInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout } = yield exec.getExecOutput('lsb_release', ['-i', '-r', '-s'], {
        silent: true
    });
    const [name, version] = stdout.trim().split('\n');
    return {
        name,
        version
    };
});
const platform = external_os_.platform();
const arch = external_os_.arch();
const isWindows = platform === 'win32';
const isMacOS = platform === 'darwin';
const isLinux = platform === 'linux';
function getDetails() {
    return platform_awaiter(this, void 0, void 0, function* () {
        return Object.assign(Object.assign({}, (yield (isWindows
            ? getWindowsInfo()
            : isMacOS
                ? getMacOsInfo()
                : getLinuxInfo()))), { platform,
            arch,
            isWindows,
            isMacOS,
            isLinux });
    });
}
//# sourceMappingURL=platform.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/core.js
var core_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function core_setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function core_debug(message) {
    command_issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    command_issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    command_issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return core_awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return core_awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map

/***/ }),

/***/ 228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   LR: () => (/* binding */ nodeHttp),
/* harmony export */   Sn: () => (/* binding */ createAgent),
/* harmony export */   Yx: () => (/* binding */ lazyAgent),
/* harmony export */   cs: () => (/* binding */ nodeHttps),
/* harmony export */   w4: () => (/* binding */ hostOf)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(908);
/* harmony import */ var _proxy_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(18);


// node:https with TLS costs as much start-up time as a whole small action: nothing is loaded before the first connection.
const nodeHttp = () => process.getBuiltinModule('node:http');
const nodeHttps = () => process.getBuiltinModule('node:https');
/** The host to connect to: an IPv6 address without its brackets. */
function hostOf(url) {
    return url.hostname.replace(/^\[|\]$/g, '');
}
/** An agent for one scheme; with a proxy, each of its connections is a tunnel. */
function createAgent(protocol, proxy, options) {
    const secure = protocol === 'https:';
    const agent = secure ? new (nodeHttps().Agent)(options) : new (nodeHttp().Agent)(options);
    if (proxy !== undefined)
        tunnelConnections(agent, proxy, secure);
    return agent;
}
function tunnelConnections(agent, proxy, secure) {
    const createConnection = (options, done) => {
        openTunnel(proxy, options)
            // The options of the request carry host and server name, so the certificate is checked against the target.
            .then((socket) => secure ? process.getBuiltinModule('node:tls').connect({ ...options, socket }) : socket)
            .then((socket) => done(null, socket), (error) => done(error));
    };
    Object.assign(agent, { createConnection });
}
// Of its own: the timeout among the options of a connection is that of an unused one.
const tunnelTimeoutMs = 20_000;
/** RFC 9110, section 9.3.6: a connection to the target, made by the proxy. */
function openTunnel(proxy, target) {
    const host = target.host ?? '';
    const authority = `${host.includes(':') ? `[${host}]` : host}:${target.port}`;
    const authorization = (0,_proxy_js__WEBPACK_IMPORTED_MODULE_1__/* .proxyAuthorization */ .Y)(proxy);
    const { request } = proxy.protocol === 'https:' ? nodeHttps() : nodeHttp();
    return new Promise((resolve, reject) => {
        const connect = request({
            host: hostOf(proxy),
            port: proxy.port === '' ? (proxy.protocol === 'https:' ? 443 : 80) : proxy.port,
            method: 'CONNECT',
            path: authority,
            headers: { host: authority, ...(authorization === undefined ? {} : { 'proxy-authorization': authorization }) },
            agent: false,
        });
        const fail = (problem, transient, cause) => {
            clearTimeout(timer);
            connect.destroy();
            reject(new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpFailure */ .HR('proxy', `the proxy ${proxy.host} ${problem}`, { transient, cause }));
        };
        const timer = setTimeout(() => fail('did not answer', true), tunnelTimeoutMs);
        connect.once('error', (error) => fail(`cannot be used: ${error.message}`, true, error));
        connect.once('response', (answer) => fail(`answered CONNECT with status ${answer.statusCode}`, false));
        connect.once('connect', (answer, socket, head) => {
            const status = answer.statusCode ?? 0;
            if (status < 200 || status > 299) {
                socket.destroy();
                fail(status === 407
                    ? 'wants other credentials (status 407); they belong in the proxy URL'
                    : `refused the tunnel to ${authority} with status ${status}`, status >= 500);
                return;
            }
            clearTimeout(timer);
            if (head.length > 0)
                socket.unshift(head);
            resolve(socket);
        });
        connect.end();
    });
}
/**
 * Looks like the agent and becomes it at its first use: @actions/github asks for an agent while it is loaded, and
 * mostly never uses it.
 */
function lazyAgent(create) {
    let agent;
    const real = () => {
        agent ??= create();
        return agent;
    };
    return new Proxy({}, {
        get(_, key) {
            const value = Reflect.get(real(), key);
            return typeof value === 'function' ? value.bind(real()) : value;
        },
        set: (_, key, value) => Reflect.set(real(), key, value),
        has: (_, key) => Reflect.has(real(), key),
        getPrototypeOf: () => Reflect.getPrototypeOf(real()),
    });
}


/***/ }),

/***/ 605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  H: () => (/* reexport */ lib_failure/* HttpFailure */.HR),
  t: () => (/* binding */ send)
});

// EXTERNAL MODULE: ./packages/http-client/lib/exchange.js
var exchange = __nccwpck_require__(193);
// EXTERNAL MODULE: ./packages/http-client/lib/failure.js
var lib_failure = __nccwpck_require__(908);
// EXTERNAL MODULE: ./packages/http-client/lib/redirects.js
var redirects = __nccwpck_require__(91);
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


/***/ }),

/***/ 193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DH: () => (/* binding */ decoded),
/* harmony export */   YA: () => (/* binding */ seconds),
/* harmony export */   cv: () => (/* binding */ exchange),
/* harmony export */   oD: () => (/* binding */ readWhole)
/* harmony export */ });
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(228);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(908);
/* harmony import */ var _proxy_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(18);



// Shorter than what servers and load balancers keep an unused connection for, so that a request rarely meets a closed one.
const idleConnectionMs = 4_000;
const agents = new Map();
function sharedAgent(protocol, tunnel) {
    const key = `${protocol} ${tunnel?.href ?? ''}`;
    let agent = agents.get(key);
    if (agent === undefined) {
        agent = (0,_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .createAgent */ .Sn)(protocol, tunnel, { keepAlive: true, timeout: idleConnectionMs });
        agents.set(key, agent);
    }
    return agent;
}
/** Where the connection goes: straight, through a tunnel (https), or to the proxy that asks for us (http). */
function route(url, headers) {
    const proxy = (0,_proxy_js__WEBPACK_IMPORTED_MODULE_2__/* .proxyFor */ .i)(url);
    if (proxy !== undefined && url.protocol === 'http:' && proxy.protocol === 'http:') {
        const authorization = (0,_proxy_js__WEBPACK_IMPORTED_MODULE_2__/* .proxyAuthorization */ .Y)(proxy);
        return {
            host: (0,_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .hostOf */ .w4)(proxy),
            port: portOf(proxy),
            path: `${url.origin}${url.pathname}${url.search}`,
            headers: {
                ...headers,
                host: url.host,
                ...(authorization === undefined ? {} : { 'proxy-authorization': authorization }),
            },
            agent: sharedAgent(url.protocol, undefined),
        };
    }
    return {
        host: (0,_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .hostOf */ .w4)(url),
        port: portOf(url),
        path: `${url.pathname}${url.search}`,
        headers: { ...headers },
        agent: sharedAgent(url.protocol, proxy),
    };
}
function portOf(url) {
    return url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port);
}
/** Sends one request and reads the whole answer, or fails: there is no half of an answer. */
function exchange(hop, { timeoutMs, maxBodyBytes, signal }) {
    return new Promise((resolve, reject) => {
        signal?.throwIfAborted();
        const secure = hop.url.protocol === 'https:';
        let sent = false;
        const request = (secure ? (0,_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeHttps */ .cs)() : (0,_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeHttp */ .LR)()).request({ ...route(hop.url, hop.headers), method: hop.method, timeout: timeoutMs }, (message) => {
            readWhole(message, maxBodyBytes).then((body) => {
                settle();
                resolve({
                    status: message.statusCode ?? 0,
                    statusText: message.statusMessage ?? '',
                    headers: message.headers,
                    body,
                });
            }, (error) => stop(error));
        });
        const stop = (error) => {
            settle();
            request.destroy();
            reject(error);
        };
        const timer = setTimeout(() => stop(new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpFailure */ .HR('timeout', `no whole answer within ${seconds(timeoutMs)}`, { sent })), timeoutMs);
        const abort = () => stop(signal?.reason);
        const settle = () => {
            clearTimeout(timer);
            signal?.removeEventListener('abort', abort);
        };
        signal?.addEventListener('abort', abort, { once: true });
        request.once('socket', (socket) => {
            // A connection that is kept, or a tunnel without TLS, is ready at once.
            if (request.reusedSocket || (!secure && !socket.connecting))
                sent = true;
            else
                socket.once(secure ? 'secureConnect' : 'connect', () => (sent = true));
        });
        request.on('error', (error) => stop((0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failureOf */ .g5)(error, sent)));
        request.end(hop.body);
    });
}
function seconds(ms) {
    return `${Math.round(ms / 100) / 10} s`;
}
/**
 * Reads a body to its announced end. A connection that closes earlier is an error: Node's parser knows the end from
 * content-length or from the last chunk, and reports it as `complete`.
 */
function readWhole(message, maxBytes = Number.POSITIVE_INFINITY) {
    return new Promise((resolve, reject) => {
        const chunks = [];
        let bytes = 0;
        const cut = (cause) => {
            const announced = message.headers['content-length'];
            const of = announced === undefined ? '' : ` of ${announced}`;
            const details = { sent: true, status: message.statusCode ?? 0, headers: message.headers };
            reject(cause instanceof _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpFailure */ .HR
                ? cause
                : new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpFailure */ .HR('incomplete', `the connection was closed after ${bytes}${of} bytes of the body`, {
                    ...details,
                    cause: cause ?? Object.assign(new Error('aborted'), { code: 'ECONNRESET' }),
                }));
        };
        if (message.readableEnded) {
            reject(new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpFailure */ .HR('request', 'the body was already read', { sent: true }));
            return;
        }
        if (message.destroyed) {
            cut();
            return;
        }
        message.on('data', (chunk) => {
            chunks.push(chunk);
            bytes += chunk.length;
            if (bytes <= maxBytes)
                return;
            reject(new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpFailure */ .HR('too-large', `the answer is larger than ${maxBytes} bytes`, { sent: true }));
            message.destroy();
        });
        message.once('end', () => (message.complete ? resolve(Buffer.concat(chunks, bytes)) : cut()));
        message.once('error', cut);
        message.once('close', () => cut());
    });
}
/** Undoes `content-encoding`. */
async function decoded(response, maxBytes) {
    const encoding = response.headers['content-encoding']?.trim().toLowerCase();
    if (encoding === undefined || encoding === '' || encoding === 'identity' || response.body.length === 0) {
        return response;
    }
    const { brotliDecompress, gunzip, inflate } = process.getBuiltinModule('node:zlib');
    const decoders = {
        gzip: gunzip,
        'x-gzip': gunzip,
        deflate: inflate,
        br: brotliDecompress,
    };
    const decoder = decoders[encoding];
    const details = { sent: true, status: response.status, headers: response.headers };
    if (decoder === undefined) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpFailure */ .HR('unusable', `the answer is encoded as ${encoding}, which was not asked for`, details);
    }
    const body = await new Promise((resolve, reject) => {
        decoder(response.body, { maxOutputLength: maxBytes }, (error, plain) => {
            if (error === null)
                resolve(plain);
            else if ('code' in error && error.code === 'ERR_BUFFER_TOO_LARGE') {
                reject(new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpFailure */ .HR('too-large', `the answer is larger than ${maxBytes} bytes`, details));
            }
            else
                reject(new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpFailure */ .HR('unusable', `the ${encoding} encoding of the answer is damaged`, {
                    ...details,
                    cause: error,
                }));
        });
    });
    // Both describe the encoded body, which the caller never sees.
    const { 'content-encoding': _encoding, 'content-length': _length, ...headers } = response.headers;
    return { ...response, headers, body };
}


/***/ }),

/***/ 908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   HR: () => (/* binding */ HttpFailure),
/* harmony export */   g5: () => (/* binding */ failureOf)
/* harmony export */ });
const transientKinds = new Set(['connect', 'lost', 'incomplete', 'timeout', 'unusable']);
/** No usable answer came. The message holds neither query nor headers nor credentials. */
class HttpFailure extends Error {
    name = 'HttpFailure';
    kind;
    sent;
    transient;
    status;
    headers;
    retryAt;
    /** Node's code of the underlying error: `ECONNRESET`. */
    code;
    /** How often the request was tried, this time included. */
    attempts = 1;
    constructor(kind, message, details = {}) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.kind = kind;
        this.sent = details.sent ?? false;
        this.transient = details.transient ?? transientKinds.has(kind);
        this.status = details.status;
        this.headers = details.headers;
        this.retryAt = details.retryAt;
        this.code = codeOf(details.cause);
    }
}
function codeOf(error) {
    if (typeof error !== 'object' || error === null)
        return undefined;
    if ('code' in error && typeof error.code === 'string')
        return error.code;
    // Several addresses of one host were tried: each has its own error, and the first says enough.
    if (error instanceof AggregateError)
        return codeOf(error.errors[0]);
    return undefined;
}
/** Codes of OpenSSL and Node for a certificate or a handshake that will not get better by trying again. */
const tlsCode = /^(ERR_TLS_|ERR_SSL_|CERT_|CRL_|EPROTO$|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH_EXCEEDED|HOSTNAME_MISMATCH|ERROR_IN_CERT)/;
const untrustedCode = /^(UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|CERT_UNTRUSTED)/;
const reasons = {
    ECONNREFUSED: 'the connection was refused',
    ECONNRESET: 'the connection was reset',
    EPIPE: 'the connection was reset',
    ENOTFOUND: 'the host name is unknown',
    EAI_AGAIN: 'the host name could not be looked up',
    ETIMEDOUT: 'the connection timed out',
    EHOSTUNREACH: 'the host cannot be reached',
    ENETUNREACH: 'the network cannot be reached',
};
/** Puts an error of node:http or node:tls in our terms. */
function failureOf(error, sent) {
    if (error instanceof HttpFailure)
        return error;
    const code = codeOf(error);
    // OpenSSL writes several lines.
    const text = error instanceof Error && error.message !== '' ? error.message : String(error);
    const message = text.replace(/\s+/g, ' ').trim().slice(0, 200);
    if (code !== undefined && tlsCode.test(code)) {
        const advice = untrustedCode.test(code)
            ? '; a private certificate authority is trusted by NODE_EXTRA_CA_CERTS=<file.pem>'
            : '';
        return new HttpFailure('tls', `the TLS connection is not acceptable: ${message} (${code})${advice}`, {
            cause: error,
        });
    }
    if (code?.startsWith('ERR_INVALID_') === true)
        return new HttpFailure('request', message, { cause: error });
    const reason = code === undefined ? message : `${reasons[code] ?? message} (${code})`;
    return new HttpFailure(sent ? 'lost' : 'connect', reason, { sent, cause: error });
}


/***/ }),

/***/ 510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Qq: () => (/* binding */ HttpClient),
  hd: () => (/* reexport */ fetch)
});

// UNUSED EXPORTS: Headers, HttpClientError, HttpClientResponse, HttpCodes, MediaTypes, ProxyAgent, getProxyUrl, isHttps

;// CONCATENATED MODULE: ./packages/http-client/lib/codes.js
// Constants of the public interface, under the names that its users know. TypeScript's enums do not survive type
// stripping, so each is an object and a type of the same name; HttpCodes can be read backwards like an enum.
const statuses = {
    OK: 200,
    MultipleChoices: 300,
    MovedPermanently: 301,
    ResourceMoved: 302,
    SeeOther: 303,
    NotModified: 304,
    UseProxy: 305,
    SwitchProxy: 306,
    TemporaryRedirect: 307,
    PermanentRedirect: 308,
    BadRequest: 400,
    Unauthorized: 401,
    PaymentRequired: 402,
    Forbidden: 403,
    NotFound: 404,
    MethodNotAllowed: 405,
    NotAcceptable: 406,
    ProxyAuthenticationRequired: 407,
    RequestTimeout: 408,
    Conflict: 409,
    Gone: 410,
    TooManyRequests: 429,
    InternalServerError: 500,
    NotImplemented: 501,
    BadGateway: 502,
    ServiceUnavailable: 503,
    GatewayTimeout: 504,
};
const HttpCodes = Object.assign(Object.fromEntries(Object.entries(statuses).map(([name, status]) => [status, name])), statuses);
const Headers = { Accept: 'accept', ContentType: 'content-type' };
const MediaTypes = { ApplicationJson: 'application/json' };

// EXTERNAL MODULE: ./packages/http-client/lib/connection.js
var connection = __nccwpck_require__(228);
// EXTERNAL MODULE: ./packages/http-client/lib/exchange.js
var exchange = __nccwpck_require__(193);
// EXTERNAL MODULE: ./packages/http-client/lib/failure.js
var failure = __nccwpck_require__(908);
// EXTERNAL MODULE: ./packages/http-client/lib/engine.js + 1 modules
var engine = __nccwpck_require__(605);
;// CONCATENATED MODULE: ./packages/http-client/lib/fetch.js


/**
 * Names the proxy that a request will take; our transport reads the same environment itself, so nothing needs to be done
 * with it.
 */
class ProxyAgent {
    uri;
    constructor(options) {
        this.uri = typeof options === 'string' ? options : options.uri;
    }
}
// One attempt, as everybody expects of fetch; the generous limits only end what would never end.
const fetchDefaults = {
    attemptTimeoutMs: 300_000,
    deadlineMs: 300_000,
    maxAttempts: 1,
    maxBodyBytes: 1024 ** 3,
};
const bodiless = new Set([204, 205, 304]);
/**
 * `fetch` that resolves once the body is whole and rejects when it was cut. As in the standard, a failure is a TypeError
 * with the reason as its cause, and no status rejects.
 */
async function fetch(input, init = {}) {
    const { dispatcher: _dispatcher, ...standard } = init;
    const request = new Request(input, standard);
    const body = request.body === null ? undefined : new Uint8Array(await request.arrayBuffer());
    try {
        const answer = await (0,engine/* send */.t)({
            method: request.method,
            url: request.url,
            headers: Object.fromEntries(request.headers),
            ...(body === undefined ? {} : { body }),
            redirect: request.redirect,
            signal: request.signal,
        }, fetchDefaults);
        const response = new Response(bodiless.has(answer.status) ? null : new Uint8Array(answer.body), {
            status: answer.status,
            statusText: answer.statusText,
            headers: headerPairs(answer.headers),
        });
        // The constructor has no way to give them.
        Object.defineProperties(response, {
            url: { value: answer.url },
            redirected: { value: answer.redirected },
        });
        return response;
    }
    catch (error) {
        if (error instanceof failure/* HttpFailure */.HR)
            throw new TypeError('fetch failed', { cause: error });
        throw error;
    }
}
function headerPairs(headers) {
    return Object.entries(headers).flatMap(([name, value]) => value === undefined ? [] : [value].flat().map((one) => [name, one]));
}

;// CONCATENATED MODULE: ./packages/http-client/lib/json.js
/** Null for an empty text, undefined for one that is not JSON. */
function parsed(contents, dates) {
    if (contents === '')
        return null;
    try {
        return JSON.parse(contents, dates ? revivedDate : undefined);
    }
    catch {
        return undefined;
    }
}
function revivedDate(_key, value) {
    if (typeof value !== 'string')
        return value;
    const date = new Date(value);
    return Number.isNaN(date.valueOf()) ? value : date;
}
/** The `message` of an error that a service describes in JSON. */
function messageIn(result) {
    const found = typeof result === 'object' && result !== null && 'message' in result ? result.message : '';
    return typeof found === 'string' ? found : '';
}

// EXTERNAL MODULE: ./packages/http-client/lib/proxy.js
var lib_proxy = __nccwpck_require__(18);
// EXTERNAL MODULE: ./packages/http-client/lib/redirects.js
var redirects = __nccwpck_require__(91);
;// CONCATENATED MODULE: ./packages/http-client/lib/index.js










const retriedStatuses = new Set([502, 503, 504]);
const retriedVerbs = new Set(['OPTIONS', 'GET', 'DELETE', 'HEAD']);
/** How often a read is repeated whose answer was cut, where the caller allows retries at all. */
const maxCutRetries = 3;
const defaultSocketTimeoutMs = 180_000;
const downgradeRefused = 'Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.';
/** URL of the proxy for requests to this URL, or an empty string. */
function getProxyUrl(serverUrl) {
    return proxyFor(new URL(serverUrl))?.href ?? '';
}
function isHttps(requestUrl) {
    return new URL(requestUrl).protocol === 'https:';
}
class HttpClientError extends Error {
    name = 'HttpClientError';
    statusCode;
    // biome-ignore lint/suspicious/noExplicitAny: the public interface that is stood in for says any.
    result;
    constructor(message, statusCode) {
        super(message);
        this.statusCode = statusCode;
    }
}
class HttpClientResponse {
    message;
    constructor(message) {
        this.message = message;
    }
    /** The whole body as UTF-8. Rejects with a HttpFailure when the connection closes before its end. */
    async readBody() {
        return (await this.readBodyBuffer()).toString();
    }
    async readBodyBuffer() {
        return (0,exchange/* readWhole */.oD)(this.message);
    }
}
/**
 * The client of the actions toolkit, on node:https. It differs from the original where that one is unsafe: a cut body
 * rejects instead of never settling, and no credential follows a redirect to another origin.
 */
class HttpClient {
    userAgent;
    handlers;
    requestOptions;
    #agents = new Map();
    #disposed = false;
    constructor(userAgent, handlers, requestOptions) {
        this.userAgent = withOrchestrationId(userAgent || 'actions/http-client');
        this.handlers = handlers ?? [];
        this.requestOptions = requestOptions;
    }
    async options(requestUrl, additionalHeaders) {
        return this.request('OPTIONS', requestUrl, null, additionalHeaders);
    }
    async get(requestUrl, additionalHeaders) {
        return this.request('GET', requestUrl, null, additionalHeaders);
    }
    async del(requestUrl, additionalHeaders) {
        return this.request('DELETE', requestUrl, null, additionalHeaders);
    }
    async head(requestUrl, additionalHeaders) {
        return this.request('HEAD', requestUrl, null, additionalHeaders);
    }
    async post(requestUrl, data, additionalHeaders) {
        return this.request('POST', requestUrl, data, additionalHeaders);
    }
    async patch(requestUrl, data, additionalHeaders) {
        return this.request('PATCH', requestUrl, data, additionalHeaders);
    }
    async put(requestUrl, data, additionalHeaders) {
        return this.request('PUT', requestUrl, data, additionalHeaders);
    }
    async sendStream(verb, requestUrl, stream, additionalHeaders) {
        return this.request(verb, requestUrl, stream, additionalHeaders);
    }
    /** The typed body; null for 404 and for a body that is not JSON. Any other status above 299 rejects. */
    async getJson(requestUrl, additionalHeaders) {
        const headers = this.#withDefaults(additionalHeaders, { [Headers.Accept]: MediaTypes.ApplicationJson });
        const retries = this.requestOptions?.allowRetries === true ? Math.min(this.#maxRetries, maxCutRetries) : 0;
        for (let retry = 0;; retry += 1) {
            try {
                return await this.#typed(await this.get(requestUrl, headers));
            }
            catch (error) {
                const cut = error instanceof failure/* HttpFailure */.HR && error.kind === 'incomplete';
                if (!cut || retry === retries)
                    throw error;
                await pause(retry + 1);
            }
        }
    }
    async postJson(requestUrl, obj, additionalHeaders) {
        return this.#sendJson('POST', requestUrl, obj, additionalHeaders);
    }
    async putJson(requestUrl, obj, additionalHeaders) {
        return this.#sendJson('PUT', requestUrl, obj, additionalHeaders);
    }
    async patchJson(requestUrl, obj, additionalHeaders) {
        return this.#sendJson('PATCH', requestUrl, obj, additionalHeaders);
    }
    /** What all methods above come down to: retries, redirects and answers to a challenge. */
    async request(verb, requestUrl, data, headers) {
        if (this.#disposed)
            throw new Error('Client has already been disposed.');
        const tries = this.requestOptions?.allowRetries === true && retriedVerbs.has(verb) ? this.#maxRetries + 1 : 1;
        for (let attempt = 1;; attempt += 1) {
            const response = await this.#follow(verb, new URL(requestUrl), data, headers);
            if (attempt === tries || !retriedStatuses.has(response.message.statusCode ?? 0))
                return response;
            await response.readBody();
            await pause(attempt);
        }
    }
    async requestRaw(info, data) {
        return new Promise((resolve, reject) => {
            this.requestRawWithCallback(info, data, (error, response) => {
                if (response !== undefined && error === undefined)
                    resolve(response);
                else
                    reject(error ?? new Error('Unknown error'));
            });
        });
    }
    requestRawWithCallback(info, data, onResult) {
        if (typeof data === 'string') {
            info.options.headers = {
                ...info.options.headers,
                'Content-Length': Buffer.byteLength(data),
            };
        }
        let called = false;
        const report = (error, response) => {
            if (called)
                return;
            called = true;
            onResult(error, response);
        };
        let answered;
        const request = info.httpModule.request(info.options, (message) => {
            answered = message;
            report(undefined, new HttpClientResponse(message));
        });
        request.setTimeout(this.requestOptions?.socketTimeout || defaultSocketTimeoutMs, () => {
            // The query may hold a signature.
            const path = info.options.path?.split('?')[0];
            const error = new failure/* HttpFailure */.HR('timeout', `Request timeout: ${path}`, { sent: true });
            // So that a body that stalls rejects, too.
            (answered ?? request).destroy(error);
            report(error);
        });
        request.on('error', (error) => report(error));
        if (data === null || data === undefined || typeof data === 'string') {
            request.end(data || undefined);
            return;
        }
        let ended = false;
        data.once('end', () => (ended = true));
        data.once('error', (error) => request.destroy(error));
        // Half a stream must not arrive as a whole body.
        data.once('close', () => {
            if (!ended)
                request.destroy(new Error('The stream was closed before its end.'));
        });
        data.pipe(request);
    }
    /** An agent for requests to this URL, with its proxy where there is one. Nothing is loaded until it is used. */
    getAgent(serverUrl) {
        const url = new URL(serverUrl);
        return (0,connection/* lazyAgent */.Yx)(() => this.#agentFor(url));
    }
    /** What `fetch` takes as its dispatcher to go through the proxy for this URL. */
    getAgentDispatcher(serverUrl) {
        const proxy = (0,lib_proxy/* proxyFor */.i)(new URL(serverUrl));
        return proxy === undefined ? undefined : new ProxyAgent(proxy.href);
    }
    /** Closes the connections that `keepAlive` left open. */
    dispose() {
        for (const agent of this.#agents.values())
            agent.destroy();
        this.#agents.clear();
        this.#disposed = true;
    }
    get #maxRetries() {
        return this.requestOptions?.maxRetries ?? 1;
    }
    async #sendJson(verb, requestUrl, obj, additionalHeaders) {
        const headers = this.#withDefaults(additionalHeaders, {
            [Headers.Accept]: MediaTypes.ApplicationJson,
            [Headers.ContentType]: MediaTypes.ApplicationJson,
        });
        return this.#typed(await this.request(verb, requestUrl, JSON.stringify(obj, null, 2), headers));
    }
    async #follow(verb, firstUrl, data, headers) {
        const { allowRedirects, allowRedirectDowngrade, maxRedirects } = this.requestOptions ?? {};
        let remaining = allowRedirects === false ? 0 : Math.max(maxRedirects ?? 50, 0);
        let url = firstUrl;
        let leftOrigin = false;
        for (;;) {
            const info = this.#prepare(verb, url, headers, leftOrigin);
            const response = await this.requestRaw(info, data);
            const { statusCode = 0, headers: answered } = response.message;
            if (statusCode === HttpCodes.Unauthorized && !leftOrigin) {
                const handler = this.handlers.find((candidate) => candidate.canHandleAuthentication(response));
                return handler === undefined ? response : handler.handleAuthentication(this, info, data);
            }
            if (!(0,redirects/* isRedirect */.N6)(statusCode) || answered.location === undefined || remaining === 0)
                return response;
            if (data !== null && typeof data === 'object') {
                throw new failure/* HttpFailure */.HR('redirect', 'a stream cannot be sent a second time, to where the answer redirects');
            }
            const downgrade = url.protocol === 'https:' && URL.parse(answered.location, url.href)?.protocol === 'http:';
            if (downgrade && allowRedirectDowngrade !== true)
                throw new Error(downgradeRefused);
            const target = (0,redirects/* redirectTarget */.ET)(url, answered.location, downgrade);
            // The body is read to its end so that the connection is free again.
            await response.readBody();
            leftOrigin ||= target.origin !== firstUrl.origin;
            url = target;
            remaining -= 1;
        }
    }
    #prepare(method, url, additionalHeaders, leftOrigin) {
        const secure = url.protocol === 'https:';
        const headers = { ...lowerCase(this.requestOptions?.headers), ...lowerCase(additionalHeaders) };
        const options = {
            host: (0,connection/* hostOf */.w4)(url),
            port: url.port === '' ? (secure ? 443 : 80) : Number(url.port),
            path: `${url.pathname}${url.search}`,
            method,
            headers: {
                ...(leftOrigin ? (0,redirects/* harmless */.Is)(headers) : headers),
                ...(this.userAgent === undefined ? {} : { 'user-agent': this.userAgent }),
            },
            agent: this.#agentFor(url),
        };
        // The handlers add credentials, which are for the first origin alone.
        if (!leftOrigin)
            for (const handler of this.handlers)
                handler.prepareRequest(options);
        return { parsedUrl: url, httpModule: secure ? (0,connection/* nodeHttps */.cs)() : (0,connection/* nodeHttp */.LR)(), options };
    }
    #agentFor(url) {
        const proxy = (0,lib_proxy/* proxyFor */.i)(url);
        const key = `${url.protocol} ${proxy?.href ?? ''}`;
        const { keepAlive = false, maxSockets, ignoreSslError } = this.requestOptions ?? {};
        let agent = this.#agents.get(key);
        if (agent === undefined) {
            agent = (0,connection/* createAgent */.Sn)(url.protocol, proxy, {
                keepAlive,
                maxSockets: this.requestOptions === undefined ? 100 : maxSockets || Number.POSITIVE_INFINITY,
                ...(ignoreSslError === true ? { rejectUnauthorized: false } : {}),
            });
            this.#agents.set(key, agent);
        }
        return agent;
    }
    /** Header of the call, else of the client, else the default. */
    #withDefaults(additional = {}, defaults) {
        const ofClient = lowerCase(this.requestOptions?.headers);
        const merged = lowerCase(additional);
        for (const [name, value] of Object.entries(defaults))
            merged[name] ??= ofClient[name] ?? value;
        const type = merged[Headers.ContentType];
        if (Array.isArray(type))
            merged[Headers.ContentType] = type.join(', ');
        return merged;
    }
    async #typed(response) {
        const { statusCode = 0, headers } = response.message;
        const contents = await response.readBody();
        if (statusCode === HttpCodes.NotFound)
            return { statusCode, result: null, headers: {} };
        const result = parsed(contents, this.requestOptions?.deserializeDates === true);
        if (statusCode <= 299) {
            // A body that is not JSON has neither result nor headers, and no error either: so it is with the original.
            return result === undefined
                ? { statusCode, result: null, headers: {} }
                : { statusCode, result: result, headers };
        }
        const error = new HttpClientError(messageIn(result) || contents || `Failed request: (${statusCode})`, statusCode);
        error.result = result ?? null;
        throw error;
    }
}
function lowerCase(headers) {
    return Object.fromEntries(Object.entries(headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]));
}
function withOrchestrationId(userAgent) {
    const id = process.env.ACTIONS_ORCHESTRATION_ID;
    return id ? `${userAgent} actions_orchestration_id/${id.replace(/[^a-z0-9_.-]/gi, '_')}` : userAgent;
}
/** Milliseconds double from ten on, to five seconds. */
function pause(attempt) {
    return new Promise((resolve) => setTimeout(resolve, 5 * 2 ** Math.min(10, attempt)));
}


/***/ }),

/***/ 18:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ proxyAuthorization),
/* harmony export */   i: () => (/* binding */ proxyFor)
/* harmony export */ });
/** The proxy for this URL, by https_proxy, http_proxy and no_proxy in either case. */
function proxyFor(url, env = process.env) {
    if (bypassesProxy(url, env))
        return undefined;
    const value = url.protocol === 'https:' ? (env.https_proxy ?? '') || env.HTTPS_PROXY : (env.http_proxy ?? '') || env.HTTP_PROXY;
    if (value === undefined || value === '')
        return undefined;
    // `proxy.example:8080` is common, and may parse as a URL with the scheme `proxy.example`.
    const href = /^https?:\/\//i.test(value) ? value : `http://${value}`;
    if (!URL.canParse(href))
        return undefined;
    const proxy = new URL(href);
    return proxy.hostname === '' ? undefined : proxy;
}
function bypassesProxy(url, env) {
    if (url.hostname === '' || isLoopback(url.hostname))
        return true;
    const port = url.port === '' ? (url.protocol === 'https:' ? '443' : '80') : url.port;
    const host = url.hostname.toUpperCase();
    const names = [host, `${host}:${port}`];
    const entries = ((env.no_proxy ?? '') || (env.NO_PROXY ?? '')).split(',').map((entry) => entry.trim().toUpperCase());
    return entries.some((entry) => entry === '*' ||
        (entry !== '' &&
            names.some((name) => name === entry || name.endsWith(entry.startsWith('.') ? entry : `.${entry}`))));
}
function isLoopback(hostname) {
    return hostname.toLowerCase() === 'localhost' || hostname.startsWith('127.') || hostname === '[::1]';
}
/** Value of `proxy-authorization`, when the proxy's URL carries credentials. */
function proxyAuthorization(proxy) {
    if (proxy.username === '' && proxy.password === '')
        return undefined;
    const credentials = `${percentDecoded(proxy.username)}:${percentDecoded(proxy.password)}`;
    return `Basic ${Buffer.from(credentials).toString('base64')}`;
}
function percentDecoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        // A lone percent sign in a password.
        return text;
    }
}


/***/ }),

/***/ 91:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ET: () => (/* binding */ redirectTarget),
/* harmony export */   Is: () => (/* binding */ harmless),
/* harmony export */   N6: () => (/* binding */ isRedirect),
/* harmony export */   cP: () => (/* binding */ redirected)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(908);

const redirectStatuses = new Set([301, 302, 303, 307, 308]);
function isRedirect(status) {
    return redirectStatuses.has(status);
}
// What another origin may see. Everything else may be a credential, whatever its name: x-vault-token, private-token.
const harmlessHeaders = new Set([
    'accept',
    'accept-encoding',
    'accept-language',
    'content-type',
    'if-modified-since',
    'if-none-match',
    'range',
    'user-agent',
]);
/** The headers that may go to another origin. */
function harmless(headers) {
    return Object.fromEntries(Object.entries(headers).filter(([name]) => harmlessHeaders.has(name.toLowerCase())));
}
/** The target of a `location` header. Throws where following it would weaken the connection. */
function redirectTarget(from, location, allowDowngrade = false) {
    if (!URL.canParse(location, from.href)) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpFailure */ .HR('redirect', 'the answer redirects to something that is not a URL', { sent: true });
    }
    const target = new URL(location, from);
    if (target.protocol !== 'https:' && target.protocol !== 'http:') {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpFailure */ .HR('redirect', `a redirect to ${target.protocol}// is not followed`, { sent: true });
    }
    if (from.protocol === 'https:' && target.protocol === 'http:' && !allowDowngrade) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpFailure */ .HR('redirect', `a redirect from https to http://${target.host} is not followed`, { sent: true });
    }
    target.username = '';
    target.password = '';
    return target;
}
/** The request that a redirect asks for: no credential and no body leaves the origin it was meant for. */
function redirected(hop, status, location) {
    const url = redirectTarget(hop.url, location);
    const sameOrigin = url.origin === hop.url.origin;
    const headers = sameOrigin ? hop.headers : harmless(hop.headers);
    // Fetch standard, HTTP-redirect fetch, step 12: these forget the body.
    const becomesGet = (status === 303 && hop.method !== 'HEAD') || ((status === 301 || status === 302) && hop.method === 'POST');
    if (becomesGet) {
        const kept = Object.entries(headers).filter(([name]) => !name.startsWith('content-'));
        return { method: 'GET', url, headers: Object.fromEntries(kept) };
    }
    if (hop.body !== undefined && !sameOrigin) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpFailure */ .HR('redirect', `the body of a ${hop.method} is not sent on to another origin, ${url.host}`, {
            sent: true,
        });
    }
    return { ...hop, url, headers };
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ main),
  b: () => (/* binding */ post)
});

// EXTERNAL MODULE: ./build/src/actions/terraform-plan/spec.js
var spec = __nccwpck_require__(807);
// EXTERNAL MODULE: ./build/src/actions/terraform-plan-comment/spec.js
var terraform_plan_comment_spec = __nccwpck_require__(579);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 9 modules
var core = __nccwpck_require__(815);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __nccwpck_require__(26);
// EXTERNAL MODULE: ./build/src/core/inputs.js
var core_inputs = __nccwpck_require__(856);
// EXTERNAL MODULE: ./build/src/core/log.js
var log = __nccwpck_require__(491);
// EXTERNAL MODULE: ./build/src/core/redact.js + 5 modules
var redact = __nccwpck_require__(576);
;// CONCATENATED MODULE: ./build/src/core/run.js





/**
 * Runs an action. The exit code is 1 from the first line on and becomes 0 only by a verdict `pass`: an event loop that
 * drains early, because some answer never came, must not end the step green.
 */
async function runAction(spec, main) {
    process.exitCode = 1;
    let done = false;
    process.once('beforeExit', () => {
        if (done)
            return;
        setOutputs(spec, { verdict: 'error', 'failure-reason': 'did-not-finish' });
        log/* log */.R.error(`${spec.name} did not finish: it waited for an answer that never came. Nothing after that point was done.`);
        process.exitCode = 1;
    });
    try {
        for (const secret of (0,core_inputs/* secretValues */.VX)(spec, process.env)) {
            core/* setSecret */.Pq(secret);
            redact/* redactor */.$p.add(secret);
        }
        const inputs = (0,core_inputs/* parseInputs */.TL)(spec, process.env);
        warnOfDeprecated(spec);
        const finish = await main(inputs);
        finishWith(spec, finish);
    }
    catch (error) {
        fail(spec, error);
    }
    finally {
        done = true;
    }
}
/** Runs a post step: it tidies up, and a failure only warns. */
async function runPost(spec, post) {
    try {
        await post();
    }
    catch (error) {
        log/* log */.R.warning(`${spec.name}: cleaning up failed: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
function finishWith(spec, finish) {
    const reason = finish.verdict === 'pass' ? '' : (finish.failureReason ?? 'failed');
    setOutputs(spec, { ...finish.outputs, verdict: finish.verdict, 'failure-reason': reason });
    if (finish.verdict === 'pass') {
        log/* log */.R.info(finish.message);
        process.exitCode = 0;
    }
    else {
        log/* log */.R.error(finish.message);
    }
}
function fail(spec, error) {
    const known = error instanceof errors/* UserError */.yo || error instanceof errors/* RemoteError */.Hi;
    setOutputs(spec, { verdict: 'error', 'failure-reason': known ? error.reason : 'internal-error' });
    log/* log */.R.error(known ? error.message : `${spec.name} failed by a fault of its own: ${(0,errors/* messageOf */.bD)(error)}`);
    if (!known && error instanceof Error && error.stack !== undefined)
        log/* log */.R.info(error.stack);
}
/** Every declared output is set, so that callers can always compare. Undeclared ones are a bug. */
function setOutputs(spec, values) {
    for (const name of Object.keys(values)) {
        if (!(name in spec.outputs))
            throw new Error(`output "${name}" is not declared in the spec of ${spec.name}`);
    }
    for (const name of Object.keys(spec.outputs)) {
        const value = values[name];
        core/* setOutput */.uH(name, redact/* redactor */.$p.redact(Array.isArray(value) ? JSON.stringify(value) : String(value ?? '')));
    }
}
function warnOfDeprecated(spec) {
    for (const [name, input] of Object.entries(spec.inputs)) {
        if (input.deprecated !== undefined && process.env[(0,core_inputs/* inputVariable */.LO)(name)])
            log/* log */.R.warning(`${name} is deprecated. ${input.deprecated}`);
    }
}

;// CONCATENATED MODULE: ./build/src/suite.js
// Generated from src/actions by `npm run generate`. Edit the source.



/** What an action does is loaded when its inputs are known to be right; what actions share is loaded once. */
const actions = {
    'terraform-plan': {
        spec: spec/* spec */.I,
        main: () => Promise.all(/* import() */[__nccwpck_require__.e(647), __nccwpck_require__.e(351)]).then(__nccwpck_require__.bind(__nccwpck_require__, 351)),
    },
    'terraform-plan-comment': {
        spec: terraform_plan_comment_spec/* spec */.I,
        main: () => Promise.all(/* import() */[__nccwpck_require__.e(647), __nccwpck_require__.e(295)]).then(__nccwpck_require__.bind(__nccwpck_require__, 295)),
    },
};
async function main(name) {
    const action = named(name);
    await runAction(action.spec, async (inputs) => (await action.main()).main(inputs));
}
async function post(name) {
    const action = named(name);
    await runPost(action.spec, async () => (await action.post?.())?.post());
}
function named(name) {
    const action = actions[name];
    if (action === undefined)
        throw new Error(`there is no action "${name}"`);
    return action;
}

var __webpack_exports__main = __webpack_exports__.i;
var __webpack_exports__post = __webpack_exports__.b;
export { __webpack_exports__main as main, __webpack_exports__post as post };
