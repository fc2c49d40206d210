export const id = 920;
export const ids = [920];
export const modules = {

/***/ 26:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 14:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ writeEvidence)
});

// UNUSED EXPORTS: evidenceStatement

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(760);
// EXTERNAL MODULE: ./build/src/core/files.js
var files = __webpack_require__(874);
// EXTERNAL MODULE: ./build/src/core/redact.js + 5 modules
var redact = __webpack_require__(576);
;// CONCATENATED MODULE: ./build/package.json
const package_namespaceObject = {"rE":"0.1.0"};
;// CONCATENATED MODULE: ./build/src/core/version.js

/** Version of the suite: one for all actions. */
const version = package_namespaceObject.rE;

;// CONCATENATED MODULE: ./build/src/core/evidence.js




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
            action: { name: evidence.action, version: version },
            run,
            result: evidence.result,
        },
    };
}
/** Writes the record into the runner's temporary folder, redacted, and returns its path. */
function writeEvidence(evidence) {
    const statement = evidenceStatement(evidence, process.env, new Date());
    const text = `${redact/* redactor */.$p.redact(JSON.stringify(statement, null, 2))}\n`;
    const file = external_node_path_.join((0,files/* suiteTemp */.t8)(), 'evidence', `${evidence.action}-${(0,files/* sha256 */.sc)(text).slice(0, 12)}.json`);
    (0,files/* writePrivate */.pb)(file, text);
    return file;
}


/***/ }),

/***/ 874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pb: () => (/* binding */ writePrivate),
/* harmony export */   qm: () => (/* binding */ privateFolder),
/* harmony export */   sc: () => (/* binding */ sha256),
/* harmony export */   t8: () => (/* binding */ suiteTemp)
/* harmony export */ });
/* unused harmony export randomWord */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(760);




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
function sha256(content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex');
}
/** A short random word for names that must not clash. */
function randomWord() {
    return randomBytes(6).toString('hex');
}


/***/ }),

/***/ 856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TL: () => (/* binding */ parseInputs),
/* harmony export */   VX: () => (/* binding */ secretValues),
/* harmony export */   ey: () => (/* binding */ confinePath)
/* harmony export */ });
/* unused harmony exports inputVariable, parseDuration */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26);



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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ log)
/* harmony export */ });
/* unused harmony export plainLines */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(598);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(838);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(576);



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

/***/ 400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* unused harmony exports visible, link, truncateLines, truncate */
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

/***/ 576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $p: () => (/* binding */ redactor)
});

// UNUSED EXPORTS: REDACTED, Redactor

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(598);
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
    #salt = (0,external_node_crypto_.randomBytes)(32);
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

/***/ 356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ runAction)
/* harmony export */ });
/* unused harmony export runPost */
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(838);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(856);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(491);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(576);





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
        _log_js__WEBPACK_IMPORTED_MODULE_3__/* .log */ .R.error(`${spec.name} did not finish: it waited for an answer that never came. Nothing after that point was done.`);
        process.exitCode = 1;
    });
    try {
        for (const secret of (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .secretValues */ .VX)(spec, process.env)) {
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq(secret);
            _redact_js__WEBPACK_IMPORTED_MODULE_4__/* .redactor */ .$p.add(secret);
        }
        const inputs = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .parseInputs */ .TL)(spec, process.env);
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
        log.warning(`${spec.name}: cleaning up failed: ${messageOf(error)}`);
    }
}
function finishWith(spec, finish) {
    const reason = finish.verdict === 'pass' ? '' : (finish.failureReason ?? 'failed');
    setOutputs(spec, { ...finish.outputs, verdict: finish.verdict, 'failure-reason': reason });
    if (finish.verdict === 'pass') {
        _log_js__WEBPACK_IMPORTED_MODULE_3__/* .log */ .R.info(finish.message);
        process.exitCode = 0;
    }
    else {
        _log_js__WEBPACK_IMPORTED_MODULE_3__/* .log */ .R.error(finish.message);
    }
}
function fail(spec, error) {
    const known = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo || error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RemoteError */ .Hi;
    setOutputs(spec, { verdict: 'error', 'failure-reason': known ? error.reason : 'internal-error' });
    _log_js__WEBPACK_IMPORTED_MODULE_3__/* .log */ .R.error(known ? error.message : `${spec.name} failed by a fault of its own: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`);
    if (!known && error instanceof Error && error.stack !== undefined)
        _log_js__WEBPACK_IMPORTED_MODULE_3__/* .log */ .R.info(error.stack);
}
/** Every declared output is set, so that callers can always compare. Undeclared ones are a bug. */
function setOutputs(spec, values) {
    for (const name of Object.keys(values)) {
        if (!(name in spec.outputs))
            throw new Error(`output "${name}" is not declared in the spec of ${spec.name}`);
    }
    for (const name of Object.keys(spec.outputs)) {
        const value = values[name];
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH(name, _redact_js__WEBPACK_IMPORTED_MODULE_4__/* .redactor */ .$p.redact(Array.isArray(value) ? JSON.stringify(value) : String(value ?? '')));
    }
}
function warnOfDeprecated(spec) {
    for (const [name, input] of Object.entries(spec.inputs)) {
        if (input.deprecated !== undefined && process.env[`INPUT_${name.toUpperCase()}`])
            _log_js__WEBPACK_IMPORTED_MODULE_3__/* .log */ .R.warning(`${name} is deprecated. ${input.deprecated}`);
    }
}


/***/ }),

/***/ 258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ appendSummary)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(838);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(576);


/** Appends Markdown to the job summary; without a summary file (a terminal) nothing happens. */
async function appendSummary(markdown) {
    if (!process.env.GITHUB_STEP_SUMMARY)
        return;
    await _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .summary */ .z.addRaw(_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .redactor */ .$p.redact(markdown), true).write();
}


/***/ }),

/***/ 803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mr: () => (/* binding */ countChange),
/* harmony export */   W_: () => (/* binding */ sumCounts),
/* harmony export */   Yi: () => (/* binding */ noCounts),
/* harmony export */   jA: () => (/* binding */ reasonInWords),
/* harmony export */   qj: () => (/* binding */ actionOf),
/* harmony export */   w2: () => (/* binding */ deferralInWords)
/* harmony export */ });
/**
 * The algebra of plan actions. Terraform describes each change by a list of verbs; this is the one place that reads it.
 * Source of the vectors: the plan representation of `terraform show -json` and the one of OpenTofu.
 */
const vectors = new Map([
    ['no-op', 'no-op'],
    ['create', 'create'],
    ['read', 'read'],
    ['update', 'update'],
    ['delete', 'delete'],
    ['delete,create', 'replace'],
    ['create,delete', 'replace-create-first'],
    // Terraform writes create first, OpenTofu forget first: the same thing.
    ['create,forget', 'replace-forget'],
    ['forget,create', 'replace-forget'],
    ['forget', 'forget'],
    // Ephemeral resources, which OpenTofu lists: they are opened, never changed.
    ['open', 'open'],
]);
function actionOf(vector) {
    return vectors.get(vector.join(',')) ?? 'unknown';
}
const noCounts = {
    add: 0,
    change: 0,
    destroy: 0,
    replace: 0,
    import: 0,
    move: 0,
    forget: 0,
    read: 0,
    drift: 0,
    outputsChanged: 0,
    unknown: 0,
    invoke: 0,
    deferred: 0,
};
function sumCounts(all) {
    const sum = { ...noCounts };
    for (const counts of all)
        for (const key of Object.keys(sum))
            sum[key] += counts[key];
    return sum;
}
/** What one resource change adds to the numbers. */
function countChange(change, into) {
    if (change.importing !== undefined)
        into.import += 1;
    if (change.previousAddress !== undefined)
        into.move += 1;
    switch (change.action) {
        case 'create':
            into.add += 1;
            break;
        case 'update':
            into.change += 1;
            break;
        case 'delete':
            into.destroy += 1;
            break;
        case 'replace':
        case 'replace-create-first':
            into.add += 1;
            into.destroy += 1;
            into.replace += 1;
            break;
        case 'replace-forget':
            into.add += 1;
            into.forget += 1;
            break;
        case 'forget':
            into.forget += 1;
            break;
        case 'read':
            into.read += 1;
            break;
        case 'unknown':
            into.unknown += 1;
            // A verb nobody knows must not hide a deletion: what contains a delete counts as one.
            if (change.vector.includes('delete'))
                into.destroy += 1;
            break;
        case 'no-op':
        case 'open':
            break;
    }
}
const reasons = new Map([
    ['replace_because_cannot_update', 'it cannot be updated in place'],
    ['replace_because_tainted', 'it is tainted'],
    ['replace_by_request', 'it was asked for with -replace'],
    ['replace_by_triggers', 'something in its replace_triggered_by changes'],
    ['delete_because_no_resource_config', 'it is no longer in the configuration'],
    ['delete_because_wrong_repetition', 'count or for_each was added or removed'],
    ['delete_because_count_index', 'its index is outside of count'],
    ['delete_because_each_key', 'its key is no longer in for_each'],
    ['delete_because_no_module', 'its module is no longer in the configuration'],
    ['delete_because_no_move_target', 'it was moved to an address that is not in the configuration'],
    ['delete_because_enabled_false', 'its enabled is false'],
    ['read_because_config_unknown', 'its configuration is known only after apply'],
    ['read_because_dependency_pending', 'it depends on a change of this plan'],
    ['read_because_check_nested', 'it belongs to a check'],
    ['forgot_because_lifecycle_destroy_in_state', 'the state says destroy = false'],
    ['forgot_because_lifecycle_destroy_in_config', 'the configuration says destroy = false'],
]);
/** The reason in words; `undefined` for no reason and for words of a newer version, which are only for display. */
function reasonInWords(reason) {
    return reason === undefined ? undefined : reasons.get(reason);
}
const deferralReasons = new Map([
    ['instance_count_unknown', 'count or for_each is known only after apply'],
    ['resource_config_unknown', 'its configuration is known only after apply'],
    ['provider_config_unknown', 'the configuration of its provider is known only after apply'],
    ['deferred_prereq', 'something it depends on was put off'],
    ['absent_prereq', 'something it depends on does not exist yet'],
]);
function deferralInWords(reason) {
    return deferralReasons.get(reason) ?? 'the provider cannot plan it yet';
}


/***/ }),

/***/ 359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fs: () => (/* binding */ changesOf),
  RF: () => (/* binding */ countPlan),
  df: () => (/* binding */ describePlan),
  o8: () => (/* binding */ destroys),
  ik: () => (/* binding */ hasChanges),
  gx: () => (/* binding */ replaces)
});

// UNUSED EXPORTS: describeEntry

// EXTERNAL MODULE: ./build/src/terraform/plan/actions.js
var actions = __webpack_require__(803);
// EXTERNAL MODULE: ./build/src/terraform/plan/json.js
var json = __webpack_require__(328);
// EXTERNAL MODULE: ./build/src/terraform/plan/marks.js
var marks = __webpack_require__(322);
;// CONCATENATED MODULE: ./build/src/terraform/plan/match.js
/**
 * Which element became which. Without a schema nobody knows whether an array is a set, so elements are matched by what they
 * are, not by where they are: first the equal ones, then those with the same key field, then the most similar.
 */


/** Fields that name an element within its set, the most telling first. */
const keyFields = ['name', 'key', 'id', 'priority', 'path', 'address_prefix', 'port', 'host', 'type', 'value'];
// Comparing everything with everything is for small rests; above, position decides.
const maxComparisons = 40_000;
function matchElements(before, after, kind) {
    const equal = matchEqual(before, after);
    const field = keyField(equal.before, equal.after, before, after);
    const pairs = [];
    const left = new Set(equal.before);
    const right = new Set(equal.after);
    const take = (from, to, selector) => {
        pairs.push({ from, to, selector });
        left.delete(from);
        right.delete(to);
    };
    if (before.length === 1 && after.length === 1) {
        // A block that may occur once: the same one, whatever it is called now.
        for (const from of [...left])
            for (const to of [...right])
                take(from, to, '0');
    }
    else if (field !== undefined) {
        const byKey = new Map([...left].map((element) => [keyValue(element, field), element]));
        for (const to of equal.after) {
            const key = keyValue(to, field);
            const from = key === undefined ? undefined : byKey.get(key);
            if (from !== undefined && left.has(from))
                take(from, to, selectorOf(to, field));
        }
    }
    if (left.size === 0 || right.size === 0) {
        // Nothing is left to pair.
    }
    else if (left.size * right.size <= maxComparisons) {
        for (const to of [...right]) {
            const best = mostSimilar(to, left);
            if (best !== undefined)
                take(best, to, selectorOf(to, field));
        }
    }
    else if (kind === 'list') {
        const byIndex = new Map([...left].map((element) => [element.index, element]));
        for (const to of [...right]) {
            const from = byIndex.get(to.index);
            if (from !== undefined)
                take(from, to, selectorOf(to, field));
        }
    }
    const listed = (element) => ({ element, selector: selectorOf(element, field) });
    return {
        pairs: pairs.sort((a, b) => a.to.index - b.to.index),
        removed: [...left].map(listed),
        added: [...right].map(listed),
        reordered: kind !== 'set' && equal.reordered,
    };
}
/** Takes equal elements away, those in the same place first; what is left is in order. */
function matchEqual(before, after) {
    const left = new Map();
    const rest = [];
    const gone = new Set();
    after.forEach((to, index) => {
        const from = before[index];
        if (from !== undefined && isEqual(from, to)) {
            gone.add(from);
            gone.add(to);
        }
    });
    for (const from of before) {
        if (gone.has(from))
            continue;
        const key = (0,json/* canonicalJson */.dj)(from.value);
        left.set(key, [...(left.get(key) ?? []), from]);
    }
    const order = [];
    for (const to of after) {
        if (gone.has(to))
            continue;
        const candidates = left.get((0,json/* canonicalJson */.dj)(to.value)) ?? [];
        const from = candidates.find((candidate) => isEqual(candidate, to));
        if (from === undefined) {
            rest.push(to);
            continue;
        }
        candidates.splice(candidates.indexOf(from), 1);
        gone.add(from);
        order.push(from.index);
    }
    return {
        before: before.filter((from) => !gone.has(from)),
        after: rest,
        reordered: order.length > 0,
    };
}
function isEqual(from, to) {
    return !(0,marks/* anyMark */.sb)(to.unknown) && (0,marks/* sameMarks */.Ly)(from.sensitive, to.sensitive) && (0,json/* sameJson */.Vk)(from.value, to.value);
}
/** The field that names elements best: unique on both sides, and shared by most of what is left. */
function keyField(left, right, before, after) {
    let best;
    for (const field of keyFields) {
        if (!isUnique(before, field) || !isUnique(after, field))
            continue;
        const keys = new Set(left.map((element) => keyValue(element, field)));
        const shared = right.filter((element) => keys.has(keyValue(element, field))).length;
        if (best === undefined || shared > best.shared)
            best = { field, shared };
    }
    return best?.field;
}
function isUnique(all, field) {
    const keys = new Set(all.map((element) => keyValue(element, field)));
    return !keys.has(undefined) && keys.size === all.length;
}
function keyValue({ value, unknown, sensitive }, field) {
    const key = (0,json/* own */.ZV)(value, field);
    if (key === undefined || key === null || key === '' || typeof key === 'boolean')
        return undefined;
    if (typeof key === 'object' && (Array.isArray(key) || (0,json/* isObject */.Gv)(key)))
        return undefined;
    // A key that is secret must not become part of a path.
    if ((0,marks/* anyMark */.sb)((0,json/* own */.ZV)(unknown, field)) || sensitive === true || (0,marks/* anyMark */.sb)((0,json/* own */.ZV)(sensitive, field)))
        return undefined;
    return (0,json/* scalarText */.ws)(key);
}
function selectorOf(element, field) {
    const key = field === undefined ? undefined : keyValue(element, field);
    return key === undefined ? String(element.index) : `${field}=${JSON.stringify(key)}`;
}
/** The one that shares most members, at least half of them. Scalars have nothing to share. */
function mostSimilar(to, candidates) {
    if (!(0,json/* isObject */.Gv)(to.value))
        return undefined;
    const members = Object.entries(to.value);
    let best;
    for (const element of candidates) {
        const shared = members.filter(([key, value]) => (0,json/* sameJson */.Vk)((0,json/* own */.ZV)(element.value, key), value)).length;
        if (shared * 2 >= members.length && (best === undefined || shared > best.shared))
            best = { element, shared };
    }
    return best?.element;
}

// EXTERNAL MODULE: ./build/src/terraform/plan/path.js
var plan_path = __webpack_require__(513);
// EXTERNAL MODULE: ./build/src/terraform/plan/schema.js
var schema = __webpack_require__(969);
;// CONCATENATED MODULE: ./build/src/terraform/plan/diff.js
/** From both sides of a change to the differences a reviewer reads, one per attribute. */





function diffChange(change, options = {}) {
    const { shape = schema/* anyShape */.Ym, root = '', isSecret = () => false } = options;
    const sides = {
        before: change.before ?? null,
        after: change.after ?? null,
        unknown: change.unknown,
        beforeSensitive: change.beforeSensitive,
        afterSensitive: change.afterSensitive,
    };
    const collector = {
        found: [],
        cosmetic: 0,
        oneSided: sides.before === null || (sides.after === null && !(0,marks/* anyMark */.sb)(sides.unknown)),
        replacePaths: change.replacePaths,
        isSecret,
    };
    const place = { text: root, steps: [], shape };
    const objects = [sides.before, sides.after].every((side) => side === null || (0,json/* isObject */.Gv)(side));
    if (root === '' && objects && sides.unknown !== true && !isHidden(sides))
        walkMembers(collector, place, sides);
    else
        walk(collector, root === '' ? { ...place, text: '(all attributes)' } : place, sides);
    return { attributes: collector.found, cosmetic: collector.cosmetic };
}
function isHidden({ before, after, beforeSensitive, afterSensitive }) {
    return (0,marks/* hides */.A2)(beforeSensitive, before) || (0,marks/* hides */.A2)(afterSensitive, after);
}
function walk(collector, place, sides) {
    const { before, after, unknown } = sides;
    const unchanged = (0,json/* sameJson */.Vk)(before, after) && !(0,marks/* anyMark */.sb)(unknown);
    if ([before, after].some((side) => typeof side === 'string' && collector.isSecret(side))) {
        if (!unchanged)
            emit(collector, place, sides, { sensitive: true, unknown: unknown === true });
        return;
    }
    const sameSensitivity = (0,marks/* sameMarks */.Ly)(sides.beforeSensitive, sides.afterSensitive);
    if (isHidden(sides)) {
        const sensitivityChanges = !sameSensitivity && before !== null && (after !== null || unknown === true);
        if (!unchanged || sensitivityChanges) {
            emit(collector, place, sides, { sensitive: true, sensitivityChanges, unknown: unknown === true });
        }
        return;
    }
    if (unknown === true) {
        // What is hidden in parts is not shown beside "known after apply" at all.
        const shown = (0,marks/* anyMark */.sb)(sides.beforeSensitive) ? {} : { before };
        emit(collector, place, sides, { unknown: true, ...shown });
        return;
    }
    if (unchanged && sameSensitivity)
        return;
    const partial = (0,marks/* anyMark */.sb)(unknown) || (0,marks/* anyMark */.sb)(sides.beforeSensitive) || (0,marks/* anyMark */.sb)(sides.afterSensitive);
    if ((0,json/* isObject */.Gv)(before) && (0,json/* isObject */.Gv)(after)) {
        walkMembers(collector, place, sides);
        return;
    }
    if ((0,json/* isArray */.cy)(before) && (0,json/* isArray */.cy)(after)) {
        walkElements(collector, place, sides);
        return;
    }
    if (partial && (before === null || after === null)) {
        // One side is new or gone, and not all of it may be shown or is known: member by member.
        const some = before ?? after;
        const filled = { ...sides, before: before ?? emptyLike(some), after: after ?? emptyLike(some) };
        if ((0,json/* isArray */.cy)(some))
            walkElements(collector, place, filled);
        else
            walkMembers(collector, place, filled);
        return;
    }
    if (partial) {
        emit(collector, place, sides, { sensitive: true });
        return;
    }
    if (typeof before === 'string' && typeof after === 'string') {
        walkTexts(collector, place, sides, before, after);
        return;
    }
    leaf(collector, place, sides);
}
function emptyLike(value) {
    return (0,json/* isArray */.cy)(value) ? [] : {};
}
function walkMembers(collector, place, sides) {
    const keys = new Set([...keysOf(sides.before), ...keysOf(sides.after), ...keysOf(sides.unknown)]);
    for (const key of [...keys].sort()) {
        walk(collector, {
            text: (0,plan_path/* appendStep */.BP)(place.text, key),
            steps: [...place.steps, key],
            shape: (0,schema/* memberShape */.Ky)(place.shape, key),
        }, {
            before: (0,json/* own */.ZV)(sides.before, key) ?? null,
            after: (0,json/* own */.ZV)(sides.after, key) ?? null,
            unknown: (0,marks/* markOf */.Fg)(sides.unknown, key),
            beforeSensitive: (0,marks/* markOf */.Fg)(sides.beforeSensitive, key),
            afterSensitive: (0,marks/* markOf */.Fg)(sides.afterSensitive, key),
        });
    }
}
function keysOf(value) {
    return (0,json/* isObject */.Gv)(value) ? Object.keys(value) : [];
}
function walkElements(collector, place, sides) {
    const before = diff_elements(sides.before, undefined, sides.beforeSensitive);
    const after = diff_elements(sides.after, sides.unknown, sides.afterSensitive);
    const plain = [...before, ...after].every(({ value, unknown, sensitive }) => {
        return (!(0,marks/* anyMark */.sb)(unknown) && !(0,marks/* anyMark */.sb)(sensitive) && (value === null || typeof value !== 'object' || (0,json/* isExactNumber */.zr)(value)));
    });
    // A short list of plain values reads best as a whole: ["1", "2"] -> ["1", "2", "3"].
    const short = plain && before.length <= 8 && after.length <= 8 && JSON.stringify([sides.before, sides.after]).length <= 120;
    const match = matchElements(before, after, place.shape.kind === 'set' ? 'set' : place.shape.kind === 'list' ? 'list' : 'any');
    if (match.pairs.length === 0 && match.removed.length === 0 && match.added.length === 0) {
        if (match.reordered)
            emit(collector, place, sides, { kind: 'order' });
        return;
    }
    if (short) {
        leaf(collector, place, sides);
        return;
    }
    const shape = (0,schema/* elementShape */.Sw)(place.shape);
    const at = (element, selector) => ({
        text: `${place.text}[${selector}]`,
        steps: [...place.steps, element.index],
        shape,
    });
    const nothing = { value: null, unknown: undefined, sensitive: undefined };
    const one = (where, from, to) => walk(collector, where, {
        before: from.value,
        after: to.value,
        unknown: to.unknown,
        beforeSensitive: from.sensitive,
        afterSensitive: to.sensitive,
    });
    for (const { from, to, selector } of match.pairs)
        one(at(to, selector), from, to);
    for (const { element, selector } of match.removed)
        one(at(element, selector), element, nothing);
    for (const { element, selector } of match.added)
        one(at(element, selector), nothing, element);
}
function diff_elements(value, unknown, sensitive) {
    if (!(0,json/* isArray */.cy)(value))
        return [];
    return value.map((item, index) => ({
        index,
        value: item,
        unknown: (0,marks/* markOf */.Fg)(unknown, index),
        sensitive: (0,marks/* markOf */.Fg)(sensitive, index),
    }));
}
function walkTexts(collector, place, sides, before, after) {
    const left = jsonInside(before);
    const right = jsonInside(after);
    if (left !== undefined && right !== undefined && (0,json/* isArray */.cy)(left) === (0,json/* isArray */.cy)(right)) {
        if ((0,json/* sameJson */.Vk)(left, right) && !forces(collector, place)) {
            collector.cosmetic += 1; // other blanks or another order of keys
            return;
        }
        const inside = { ...collector, found: [], cosmetic: 0, oneSided: false };
        const text = `jsondecode(${place.text})`;
        walk(inside, { text, steps: place.steps, shape: schema/* anyShape */.Ym }, { ...sides, before: left, after: right });
        // Every inner step would otherwise be compared with replace paths that know nothing of the inside.
        for (const found of inside.found) {
            collector.found.push({ ...found, forcesReplacement: forces(collector, place) });
        }
        collector.cosmetic += inside.cosmetic;
        return;
    }
    if (before.includes('\n') || after.includes('\n')) {
        emit(collector, place, sides, { before, after, multiline: true });
        return;
    }
    leaf(collector, place, sides);
}
function jsonInside(text) {
    if (!/^\s*[[{]/.test(text))
        return undefined;
    try {
        const value = (0,json/* parseJson */.qF)(text);
        return (0,json/* isObject */.Gv)(value) || (0,json/* isArray */.cy)(value) ? value : undefined;
    }
    catch {
        return undefined; // only looks like JSON
    }
}
function leaf(collector, place, sides) {
    const { before, after } = sides;
    if (collector.oneSided && isEmpty(before) && isEmpty(after))
        return;
    if (!collector.oneSided && isNothing(before) && isNothing(after) && !forces(collector, place)) {
        collector.cosmetic += 1;
        return;
    }
    emit(collector, place, sides, { before, after });
}
function isEmpty(value) {
    if (value === null || value === '')
        return true;
    return (0,json/* isArray */.cy)(value) ? value.length === 0 : (0,json/* isObject */.Gv)(value) && Object.keys(value).length === 0;
}
/** Providers of the older SDK write null, "", [], {} and false for the same thing, and not always the same of them. */
function isNothing(value) {
    return value === false || isEmpty(value);
}
function forces(collector, place) {
    return collector.replacePaths.some((path) => (0,plan_path/* pathsTouch */.w6)(path, place.steps));
}
function emit(collector, place, sides, more) {
    const known = sides.after !== null || more.unknown === true;
    collector.found.push({
        path: place.text,
        steps: place.steps,
        kind: sides.before === null ? 'add' : known ? 'change' : 'remove',
        sensitive: false,
        sensitivityChanges: false,
        unknown: false,
        multiline: false,
        forcesReplacement: forces(collector, place),
        ...more,
    });
}

// EXTERNAL MODULE: ./build/src/terraform/plan/secrets.js
var plan_secrets = __webpack_require__(481);
;// CONCATENATED MODULE: ./build/src/terraform/plan/changes.js
/** From the entries of a plan to the changes a reviewer reads, and to the numbers. */





/** Whether the change takes an existing object away; unknown verbs count by what they contain. */
function destroys(change) {
    return change.vector.includes('delete');
}
function replaces(change) {
    return change.action === 'replace' || change.action === 'replace-create-first';
}
function describeEntry(entry, { schemas = schema/* noSchemas */.oS, isSecret } = {}) {
    // Only what leaves the state is forgotten: the object keeps every attribute, so there is no difference to show.
    const silent = entry.action === 'forget' || entry.action === 'no-op';
    const diff = silent
        ? { attributes: [], cosmetic: 0 }
        : diffChange(entry.change, { shape: schemas(entry), ...(isSecret === undefined ? {} : { isSecret }) });
    const { address, mode, type, provider, action, vector, generatesConfig } = entry;
    const reasonText = (0,actions/* reasonInWords */.jA)(entry.reason);
    return {
        address,
        ...(entry.module === undefined ? {} : { module: entry.module }),
        mode,
        type,
        provider,
        ...(entry.deposed === undefined ? {} : { deposed: entry.deposed }),
        action,
        vector,
        ...(entry.previousAddress === undefined ? {} : { previousAddress: entry.previousAddress }),
        ...(entry.importing === undefined ? {} : { importing: entry.importing }),
        generatesConfig,
        ...(entry.reason === undefined ? {} : { reason: entry.reason }),
        ...(reasonText === undefined ? {} : { reasonText }),
        forcingPaths: [...new Set(entry.change.replacePaths.map(plan_path/* pathText */.LF))].filter((path) => path !== ''),
        attributes: diff.attributes,
        cosmetic: diff.cosmetic,
    };
}
/** Whether there is anything to tell about an entry. */
function isShown(entry) {
    if (entry.action === 'open')
        return false;
    return entry.action !== 'no-op' || entry.previousAddress !== undefined || entry.importing !== undefined;
}
function describePlan(plan, schemas = schema/* noSchemas */.oS) {
    const secrets = new Set((0,plan_secrets/* collectSensitive */.P)(plan).filter((value) => value.length >= minTaintLength));
    const isSecret = (text) => secrets.has(text);
    const describe = (entry) => describeEntry(entry, { schemas, isSecret });
    return {
        changes: plan.changes.filter(isShown).map(describe),
        drift: plan.drift.filter(isShown).map(describe),
        outputs: plan.outputs.filter(isOutputChange).map((entry) => ({
            name: entry.name,
            action: entry.action,
            attributes: diffChange(entry.change, { root: entry.name, isSecret }).attributes,
        })),
        deferred: plan.deferred.map(({ reason, entry }) => ({ reason, change: describe(entry) })),
    };
}
/** The planned changes alone. */
function changesOf(plan, schemas = schema/* noSchemas */.oS) {
    return describePlan(plan, schemas).changes;
}
// Shorter secrets are hidden where they are marked; hiding each "1" because one of them is secret would hide the plan.
const minTaintLength = 4;
function isOutputChange(entry) {
    return entry.action !== 'no-op';
}
function countPlan(plan) {
    const counts = { ...actions/* noCounts */.Yi };
    for (const entry of plan.changes)
        (0,actions/* countChange */.Mr)(entry, counts);
    counts.drift = plan.drift.length;
    counts.outputsChanged = plan.outputs.filter(isOutputChange).length;
    counts.invoke = plan.invocations.length;
    counts.deferred = plan.deferred.length;
    return counts;
}
/** Whether applying the plan does anything: also when it only moves, imports, forgets, reads or sets outputs. */
function hasChanges(plan) {
    const { drift, ...counts } = countPlan(plan);
    return Object.values(counts).some((count) => count > 0) || (drift > 0 && plan.refreshOnly) || plan.applyable === true;
}


/***/ }),

/***/ 328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ao: () => (/* binding */ ownString),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Jl: () => (/* binding */ ownList),
/* harmony export */   Vk: () => (/* binding */ sameJson),
/* harmony export */   ZV: () => (/* binding */ own),
/* harmony export */   cy: () => (/* binding */ isArray),
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   ws: () => (/* binding */ scalarText),
/* harmony export */   zr: () => (/* binding */ isExactNumber)
/* harmony export */ });
/**
 * JSON as Terraform writes it: numbers of any precision, keys of any name. Numbers that a double cannot hold keep their
 * source text; nothing here follows a prototype, so a key `__proto__` is a key like any other.
 */
const exactNumbers = new WeakSet();
function exactNumber(source) {
    const value = Object.freeze({ source });
    exactNumbers.add(value);
    return value;
}
function isExactNumber(value) {
    return typeof value === 'object' && value !== null && exactNumbers.has(value);
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) && !exactNumbers.has(value);
}
function isArray(value) {
    return Array.isArray(value);
}
/** The own value of a key; `undefined` where there is none or the value is no object. */
function own(value, key) {
    return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
/** The own string of a key. */
function ownString(value, key) {
    const found = own(value, key);
    return typeof found === 'string' ? found : undefined;
}
/** The own list of a key; empty where there is none. */
function ownList(value, key) {
    const found = own(value, key);
    return isArray(found) ? found : [];
}
// Only numbers of 16 digits and more, or with an exponent, can differ from their double: others skip the slow reviver.
const mayLosePrecision = /[\d.]{16}|\d[eE][+-]?\d/;
/**
 * Parses JSON without changing a number.
 * @throws SyntaxError as `JSON.parse` does.
 */
function parseJson(text) {
    if (!mayLosePrecision.test(text))
        return JSON.parse(text);
    return JSON.parse(text, keepExact);
}
function keepExact(_key, value, context) {
    if (typeof value !== 'number' || context.source === undefined)
        return value;
    return decimal(context.source) === decimal(String(value)) ? value : exactNumber(context.source);
}
/** The one spelling of a decimal number: `-12.50e2` and `-1250` are the same. */
function decimal(source) {
    const match = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(source);
    if (match === null)
        return source; // Infinity: never what the source said
    const [, sign = '', whole = '', fraction = '', exponent = '0'] = match;
    const digits = `${whole}${fraction}`.replace(/^0+/, '');
    const significant = digits.replace(/0+$/, '');
    if (significant === '')
        return '0';
    return `${sign}${significant}e${Number(exponent) - fraction.length + digits.length - significant.length}`;
}
/** A scalar as text: strings as they are, numbers by their digits. */
function scalarText(value) {
    return isExactNumber(value) ? value.source : String(value);
}
/** Equality by value; objects by their keys in any order, numbers by their decimal value. */
function sameJson(a, b) {
    if (a === b)
        return true;
    if (isExactNumber(a) || isExactNumber(b)) {
        return isExactNumber(a) && isExactNumber(b) && decimal(a.source) === decimal(b.source);
    }
    if (isArray(a))
        return isArray(b) && a.length === b.length && a.every((item, index) => sameJson(item, b[index]));
    if (!isObject(a) || !isObject(b))
        return false;
    const keys = Object.keys(a);
    return (keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && sameJson(a[key], b[key])));
}
/**
 * The canonical text of a value: keys in code unit order, no blanks, numbers by their decimal value.
 * @param except Keys of the outermost object that are left out.
 */
function canonicalJson(value, except = []) {
    if (isExactNumber(value))
        return decimal(value.source);
    if (isArray(value))
        return `[${value.map((item) => canonicalJson(item)).join(',')}]`;
    if (isObject(value)) {
        const members = Object.keys(value)
            .filter((key) => !except.includes(key))
            .sort()
            .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key] ?? null)}`);
        return `{${members.join(',')}}`;
    }
    return JSON.stringify(value);
}


/***/ }),

/***/ 322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A2: () => (/* binding */ hides),
/* harmony export */   Fg: () => (/* binding */ markOf),
/* harmony export */   Ly: () => (/* binding */ sameMarks),
/* harmony export */   sb: () => (/* binding */ anyMark)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(328);
/**
 * Terraform's marks (`after_unknown`, `before_sensitive`, `after_sensitive`): values of the same shape with `true` leaves;
 * `true` on a container covers all of it.
 */

function anyMark(mark) {
    if (mark === true)
        return true;
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isArray */ .cy)(mark))
        return mark.some(anyMark);
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(mark) && Object.values(mark).some(anyMark);
}
/** The marks of a member or an element. */
function markOf(mark, step) {
    if (mark === true)
        return true;
    if (typeof step === 'number')
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isArray */ .cy)(mark) ? mark[step] : undefined;
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(mark, step);
}
/**
 * Whether a value must not be shown as a whole: it is marked, or its marks do not fit its shape. The second happens only
 * with a damaged or a future plan, and then hiding too much is the right mistake.
 */
function hides(mark, value) {
    if (mark === true)
        return true;
    if (value === undefined || value === null || !anyMark(mark))
        return false;
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isArray */ .cy)(mark))
        return !(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isArray */ .cy)(value) || mark.length !== value.length;
    return !(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value);
}
/** Whether both sides mark the same parts. */
function sameMarks(a, b) {
    if (a === true || b === true)
        return a === b;
    const keys = new Set([...keysOf(a), ...keysOf(b)]);
    return [...keys].every((key) => sameMarks(childOf(a, key), childOf(b, key)));
}
function keysOf(mark) {
    return typeof mark === 'object' && mark !== null && !(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isExactNumber */ .zr)(mark) ? Object.keys(mark) : [];
}
function childOf(mark, key) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isArray */ .cy)(mark) ? mark[Number(key)] : (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(mark, key);
}


/***/ }),

/***/ 513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ appendStep),
/* harmony export */   LF: () => (/* binding */ pathText),
/* harmony export */   w6: () => (/* binding */ pathsTouch)
/* harmony export */ });
const identifier = /^[\p{L}_][\p{L}\p{N}_-]*$/u;
function pathText(steps) {
    return steps.reduce((text, step) => appendStep(text, step), '');
}
function appendStep(text, step) {
    if (typeof step === 'number')
        return `${text}[${step}]`;
    if (!identifier.test(step))
        return `${text}[${JSON.stringify(step)}]`;
    return text === '' ? step : `${text}.${step}`;
}
/** One path leads to, or through, the other. Replace paths may stop at a set or go deeper than what is shown. */
function pathsTouch(a, b) {
    const length = Math.min(a.length, b.length);
    for (let index = 0; index < length; index += 1)
        if (a[index] !== b[index])
            return false;
    return true;
}


/***/ }),

/***/ 942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readPlan),
/* harmony export */   x: () => (/* binding */ readPlans)
/* harmony export */ });
/* harmony import */ var _actions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(803);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(328);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(639);
/**
 * The only door through which a plan comes in. Unknown keys are ignored, as the format's rule for minor versions asks;
 * an unknown major version and a document of another shape are refused.
 */



/**
 * Reads the document that `terraform show -json` (or `tofu show -json`) wrote for a saved plan.
 * @param name What the caller calls this plan; for messages.
 * @throws UserError that names what was found and the remedy, when this is not exactly one plan.
 */
function readPlan(bytes, name) {
    const plans = readPlans(bytes, name);
    const [first] = plans;
    if (first === undefined || plans.length > 1) {
        throw (0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)(name, `holds ${plans.length} plans`, 'Give one file per plan', 'invalid-input');
    }
    return first.plan;
}
/**
 * Reads one plan, or several with one per line; those are named `NAME[1]`, `NAME[2]` and so on.
 * @throws UserError as {@link readPlan}.
 */
function readPlans(bytes, name) {
    const documents = (0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .readDocuments */ .r9)(bytes, name);
    return documents.map((document, index) => {
        const own = documents.length === 1 ? name : `${name}[${index + 1}]`;
        return { name: own, plan: planOf(document, own) };
    });
}
function planOf(document, name) {
    const other = (0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .otherDocument */ .io)(document);
    if (other !== undefined)
        throw (0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .notAPlan */ .Gp)(name, other);
    const formatVersion = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .ownString */ .Ao)(document, 'format_version') ?? '';
    // 0.x is what versions before 1.1 wrote: the same shape.
    if (!/^[01]\.\d+$/.test(formatVersion)) {
        throw (0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)(name, `has the plan format version ${JSON.stringify((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(document, 'format_version'))?.slice(0, 40)}, of which only 0.x and 1.x are known`, 'Use a newer version of this action, or an older Terraform', 'plan-version-unknown');
    }
    const reader = entryReader(name);
    const changes = reader.list(document, 'resource_changes').map((entry) => reader.resource(entry, 'resource_changes'));
    const drift = reader.list(document, 'resource_drift').map((entry) => reader.resource(entry, 'resource_drift'));
    const errored = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(document, 'errored') === true;
    const complete = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(document, 'complete');
    const applyable = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(document, 'applyable');
    const failure = failureOf((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(document, 'sluice_failure'));
    const toolVersion = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .ownString */ .Ao)(document, 'terraform_version');
    return {
        formatVersion,
        ...(toolVersion === undefined ? {} : { toolVersion }),
        changes,
        drift: drift.filter((entry) => entry.action !== 'no-op' || entry.previousAddress !== undefined),
        outputs: reader.outputs(document),
        checks: reader.list(document, 'checks').map(checkOf),
        deferred: reader.list(document, 'deferred_changes').map((entry) => reader.deferred(entry)),
        invocations: reader.list(document, 'action_invocations').map(invocationOf),
        relevant: relevantOf(document),
        errored,
        ...(failure === undefined ? {} : { failure }),
        ...(typeof complete === 'boolean' ? { complete } : {}),
        ...(typeof applyable === 'boolean' ? { applyable } : {}),
        refreshOnly: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(document, 'resource_changes') === undefined && !errored && applyable !== false && drift.length > 0,
        document,
    };
}
function entryReader(name) {
    function malformed(what) {
        throw (0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)(name, `is a damaged plan: ${what}`, 'Make the plan again', 'plan-malformed');
    }
    function list(parent, key) {
        const found = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(parent, key);
        if (found === undefined || found === null)
            return [];
        if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isArray */ .cy)(found) || !found.every(_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv))
            malformed(`"${key}" is no list of objects`);
        return found;
    }
    function change(parent, where) {
        const vector = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(parent, 'actions');
        if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isArray */ .cy)(vector) || vector.length === 0 || !vector.every((verb) => typeof verb === 'string')) {
            malformed(`an entry of "${where}" has no actions`);
        }
        const value = {
            before: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(parent, 'before'),
            after: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(parent, 'after'),
            unknown: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(parent, 'after_unknown'),
            beforeSensitive: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(parent, 'before_sensitive'),
            afterSensitive: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(parent, 'after_sensitive'),
            replacePaths: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .ownList */ .Jl)(parent, 'replace_paths').map(pathOf),
        };
        return { vector: vector, value };
    }
    function resource(entry, where) {
        const address = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .ownString */ .Ao)(entry, 'address');
        if (address === undefined || address === '')
            malformed(`an entry of "${where}" has no address`);
        const inner = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(entry, 'change');
        if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(inner))
            malformed(`an entry of "${where}" has no change`);
        const { vector, value } = change(inner, where);
        const mode = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .ownString */ .Ao)(entry, 'mode');
        const module = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .ownString */ .Ao)(entry, 'module_address');
        const deposed = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .ownString */ .Ao)(entry, 'deposed');
        const previousAddress = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .ownString */ .Ao)(entry, 'previous_address');
        const reason = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .ownString */ .Ao)(entry, 'action_reason');
        const importing = importingOf((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(inner, 'importing'));
        return {
            address,
            ...(module === undefined ? {} : { module }),
            mode: mode === 'data' || mode === 'ephemeral' ? mode : 'managed',
            type: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .ownString */ .Ao)(entry, 'type') ?? '',
            name: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .ownString */ .Ao)(entry, 'name') ?? '',
            provider: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .ownString */ .Ao)(entry, 'provider_name') ?? '',
            ...(deposed === undefined || deposed === '' ? {} : { deposed }),
            ...(previousAddress === undefined || previousAddress === address ? {} : { previousAddress }),
            // Ephemeral resources, which OpenTofu lists with verbs of its own, are opened and closed: nothing stays of them.
            action: mode === 'ephemeral' ? 'open' : (0,_actions_js__WEBPACK_IMPORTED_MODULE_0__/* .actionOf */ .qj)(vector),
            vector,
            ...(reason === undefined ? {} : { reason }),
            change: value,
            ...(importing === undefined ? {} : { importing }),
            generatesConfig: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .ownString */ .Ao)(inner, 'generated_config') !== undefined,
        };
    }
    function outputs(document) {
        const found = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(document, 'output_changes');
        if (found === undefined || found === null)
            return [];
        if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(found))
            malformed('"output_changes" is no object');
        return Object.entries(found).map(([output, entry]) => {
            if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(entry))
                malformed('an entry of "output_changes" is no object');
            const { vector, value } = change(entry, 'output_changes');
            return { name: output, action: (0,_actions_js__WEBPACK_IMPORTED_MODULE_0__/* .actionOf */ .qj)(vector), vector, change: value };
        });
    }
    function deferred(entry) {
        const inner = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(entry, 'resource_change');
        if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(inner))
            malformed('an entry of "deferred_changes" has no change');
        return { reason: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .ownString */ .Ao)(entry, 'reason') ?? 'unknown', entry: resource(inner, 'deferred_changes') };
    }
    return { list, resource, outputs, deferred };
}
function pathOf(path) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isArray */ .cy)(path) ? path.filter((step) => typeof step === 'string' || typeof step === 'number') : [];
}
function importingOf(importing) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(importing))
        return undefined;
    const identity = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(importing, 'identity');
    if (identity !== undefined && identity !== null)
        return { by: 'identity', value: identity };
    const id = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(importing, 'id');
    if (typeof id === 'string' && id !== '')
        return { by: 'id', value: id };
    return { by: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(importing, 'unknown') === true ? 'unknown' : 'unspecified' };
}
function checkOf(check) {
    const address = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(check, 'address');
    const status = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .ownString */ .Ao)(check, 'status');
    const problems = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .ownList */ .Jl)(check, 'instances').flatMap((instance) => (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .ownList */ .Jl)(instance, 'problems').map((problem) => (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .ownString */ .Ao)(problem, 'message') ?? ''));
    return {
        address: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .ownString */ .Ao)(address, 'to_display') ?? '',
        kind: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .ownString */ .Ao)(address, 'kind') ?? '',
        status: status === 'pass' || status === 'fail' || status === 'error' ? status : 'unknown',
        problems: problems.filter((message) => message !== ''),
    };
}
function invocationOf(invocation) {
    const lifecycle = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(invocation, 'lifecycle_action_trigger');
    const trigger = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .ownString */ .Ao)(lifecycle, 'triggering_resource_address');
    const event = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .ownString */ .Ao)(lifecycle, 'action_trigger_event');
    return {
        address: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .ownString */ .Ao)(invocation, 'address') ?? '',
        ...(trigger === undefined ? {} : { trigger }),
        ...(event === undefined ? {} : { event }),
    };
}
function relevantOf(document) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .ownList */ .Jl)(document, 'relevant_attributes').map((entry) => ({
        resource: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .ownString */ .Ao)(entry, 'resource') ?? '',
        path: pathOf((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(entry, 'attribute') ?? null),
    }));
}
function failureOf(failure) {
    const message = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .ownString */ .Ao)(failure, 'message');
    if (message === undefined)
        return undefined;
    const problems = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .ownList */ .Jl)(failure, 'problems').map((problem) => {
        const file = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .ownString */ .Ao)(problem, 'file');
        const line = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(problem, 'line');
        return {
            summary: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .ownString */ .Ao)(problem, 'summary') ?? '',
            ...(file === undefined ? {} : { file }),
            ...(typeof line === 'number' ? { line } : {}),
        };
    });
    return { message, problems };
}


/***/ }),

/***/ 626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ reviewDocument),
/* harmony export */   h: () => (/* binding */ failedDocument)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(328);

/** Variables, prior state, planned values and configuration hold values without marks and are left out whole. */
const shownKeys = [
    'format_version',
    'terraform_version',
    'resource_changes',
    'resource_drift',
    'output_changes',
    'relevant_attributes',
    'checks',
    'deferred_changes',
    'deferred_action_invocations',
    'action_invocations',
    'complete',
    'applyable',
    'errored',
];
/** Pairs of a value and the marks that lie beside it, in changes and in action invocations. */
const marksOf = {
    before: 'before_sensitive',
    after: 'after_sensitive',
    config_values: 'config_sensitive',
};
/** @param digest The plan's own digest, which cannot be computed from what is left of it. */
function reviewDocument(document, digest, redaction) {
    const shown = Object.fromEntries(shownKeys.flatMap((key) => (key in document ? [[key, document[key]]] : [])));
    return `${(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)({ ...clean(shown, redaction), sluice_plan_digest: digest })}\n`;
}
/** The document of a plan that could not be made. Readers see a plan that errored; ours also read why. */
function failedDocument(failure, redaction) {
    const document = { format_version: '1.2', errored: true, sluice_failure: failure };
    return `${(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(clean(document, redaction))}\n`;
}
function clean(value, redaction) {
    if (typeof value === 'string')
        return redaction.redact(value);
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isArray */ .cy)(value))
        return value.map((item) => clean(item, redaction));
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, member]) => {
        const marks = marksOf[key];
        const hidden = marks === undefined ? member : hide(member, value[marks], redaction);
        return [redaction.redact(key), clean(hidden, redaction)];
    }));
}
function hide(value, marks, redaction) {
    if (marks === true)
        return value === null ? null : `(sensitive ${redaction.digest((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(value))})`;
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isArray */ .cy)(value) && (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isArray */ .cy)(marks))
        return value.map((item, index) => hide(item, marks[index], redaction));
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) && (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(marks)) {
        return Object.fromEntries(Object.entries(value).map(([key, member]) => [
            key,
            hide(member, Object.hasOwn(marks, key) ? marks[key] : undefined, redaction),
        ]));
    }
    return value;
}


/***/ }),

/***/ 969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ky: () => (/* binding */ memberShape),
/* harmony export */   Sw: () => (/* binding */ elementShape),
/* harmony export */   Ym: () => (/* binding */ anyShape),
/* harmony export */   oS: () => (/* binding */ noSchemas),
/* harmony export */   x5: () => (/* binding */ readSchemas)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(328);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(639);
/**
 * Provider schemas as `terraform providers schema -json` writes them. A plan loses types: sets, lists and tuples are all
 * arrays. With the schema, sets are compared without order and lists with it.
 */



const anyShape = { kind: 'any' };
const noSchemas = () => anyShape;
/**
 * @param name What the caller calls these schemas; for messages.
 * @throws UserError when the document is something else.
 */
function readSchemas(bytes, name) {
    const [document] = (0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .readDocuments */ .r9)(bytes, name);
    const providers = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(document, 'provider_schemas');
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(providers)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`Input "schemas": ${JSON.stringify(name)} holds no provider schemas. Write it with: terraform providers schema -json > schemas.json`, 'not-a-schema');
    }
    const known = new Map();
    return ({ provider, mode, type }) => {
        const key = `${provider} ${mode} ${type}`;
        const found = known.get(key);
        if (found !== undefined)
            return found;
        const kind = mode === 'data' ? 'data_source_schemas' : 'resource_schemas';
        const block = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(providers, provider), kind), type), 'block');
        const shape = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(block) ? blockShape(block) : anyShape;
        known.set(key, shape);
        return shape;
    };
}
function blockShape(block) {
    const members = new Map();
    for (const [name, attribute] of entries((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(block, 'attributes'))) {
        const nested = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(attribute, 'nested_type');
        members.set(name, (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(nested) ? nest(nested, blockShape(nested)) : typeShape((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(attribute, 'type')));
    }
    for (const [name, blockType] of entries((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(block, 'block_types'))) {
        const inner = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(blockType, 'block');
        members.set(name, nest(blockType, (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(inner) ? blockShape(inner) : anyShape));
    }
    return { kind: 'object', members: (key) => members.get(key) ?? anyShape };
}
function nest(nested, of) {
    const mode = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .ownString */ .Ao)(nested, 'nesting_mode');
    if (mode === 'list' || mode === 'set' || mode === 'map')
        return { kind: mode, of };
    return of;
}
function typeShape(type) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isArray */ .cy)(type))
        return anyShape;
    const [kind, of] = type;
    if (kind === 'list' || kind === 'set' || kind === 'map')
        return { kind, of: typeShape(of) };
    if (kind === 'tuple')
        return { kind: 'list', of: anyShape };
    if (kind === 'object' && (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(of))
        return { kind: 'object', members: (key) => typeShape((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(of, key)) };
    return anyShape;
}
function entries(value) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value) ? Object.entries(value) : [];
}
/** The shape of a member of an object or a map. */
function memberShape(shape, key) {
    if (shape.kind === 'object')
        return shape.members(key);
    return shape.kind === 'map' ? shape.of : anyShape;
}
/** The shape of the elements of a list or a set. */
function elementShape(shape) {
    return shape.kind === 'list' || shape.kind === 'set' ? shape.of : anyShape;
}


/***/ }),

/***/ 481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ collectSensitive)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(328);
/* harmony import */ var _marks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(322);
/**
 * Every secret that a plan holds, so that it can be taken out by value wherever it appears. Marks alone are not enough:
 * Terraform marks `terraform_data.input` and prints the same value in `terraform_data.output`.
 */


/**
 * The values, as text, that are marked sensitive anywhere in the plan: in changes, drift, state, planned values, outputs,
 * actions and variables, also those of modules. Without duplicates; booleans and empty strings are no secrets.
 */
function collectSensitive(plan) {
    const found = new Set();
    const { document } = plan;
    for (const list of ['resource_changes', 'resource_drift']) {
        for (const entry of (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .ownList */ .Jl)(document, list))
            addChange(found, (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(entry, 'change'));
    }
    for (const entry of (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .ownList */ .Jl)(document, 'deferred_changes'))
        addChange(found, (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(entry, 'resource_change'), 'change'));
    for (const change of valuesOf((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(document, 'output_changes')))
        addChange(found, change);
    for (const key of ['action_invocations', 'deferred_action_invocations']) {
        for (const entry of (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .ownList */ .Jl)(document, key)) {
            const invocation = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(entry, 'action_invocation') ?? entry;
            addMarked(found, (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(invocation, 'config_values'), (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(invocation, 'config_sensitive'));
        }
    }
    for (const values of [(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(document, 'planned_values'), (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(document, 'prior_state'), 'values')]) {
        for (const output of valuesOf((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(values, 'outputs'))) {
            if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(output, 'sensitive') === true)
                addAll(found, (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(output, 'value'));
        }
        addModule(found, (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(values, 'root_module'));
    }
    addVariables(found, document);
    return [...found];
}
function addChange(found, change) {
    addMarked(found, (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(change, 'before'), (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(change, 'before_sensitive'));
    addMarked(found, (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(change, 'after'), (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(change, 'after_sensitive'));
}
function addModule(found, module) {
    for (const resource of (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .ownList */ .Jl)(module, 'resources')) {
        addMarked(found, (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(resource, 'values'), (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(resource, 'sensitive_values'));
    }
    for (const child of (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .ownList */ .Jl)(module, 'child_modules'))
        addModule(found, child);
}
/** The leaves that the marks cover; the whole value when the marks do not fit it. */
function addMarked(found, value, mark) {
    if (value === undefined || value === null || mark === undefined || mark === null || mark === false)
        return;
    if ((0,_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .hides */ .A2)(mark, value))
        addAll(found, value);
    else if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isArray */ .cy)(value))
        for (const [index, item] of value.entries())
            addMarked(found, item, (0,_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .markOf */ .Fg)(mark, index));
    else if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
        for (const key of Object.keys(value))
            addMarked(found, (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(value, key), (0,_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .markOf */ .Fg)(mark, key));
}
function addAll(found, value) {
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isArray */ .cy)(value))
        for (const item of value)
            addAll(found, item);
    else if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
        for (const item of Object.values(value))
            addAll(found, item);
    else if (value !== undefined && value !== null && value !== '' && typeof value !== 'boolean') {
        found.add((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarText */ .ws)(value));
    }
}
function valuesOf(value) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) ? Object.values(value) : [];
}
/** `variables` shows sensitive values in clear and without a mark; only the configuration says which they are. */
function addVariables(found, document) {
    const given = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(document, 'variables');
    const root = {
        argument: (name) => {
            const value = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(given, name), 'value');
            return value === undefined ? [] : [value];
        },
    };
    addModuleVariables(found, (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(document, 'configuration'), 'root_module'), root);
}
function addModuleVariables(found, module, scope) {
    const variables = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(module, 'variables');
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(variables)) {
        for (const [name, variable] of Object.entries(variables)) {
            if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(variable, 'sensitive') !== true)
                continue;
            addAll(found, (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(variable, 'default'));
            for (const value of scope.argument(name))
                addAll(found, value);
        }
    }
    const calls = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(module, 'module_calls');
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(calls))
        return;
    for (const call of Object.values(calls)) {
        const expressions = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(call, 'expressions');
        addModuleVariables(found, (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(call, 'module'), {
            // A sensitive variable of a module may get the value of one that is not marked further up: that value is secret too.
            argument: (name) => resolve((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(expressions, name), variables, scope),
        });
    }
}
function resolve(expression, variables, scope) {
    const constant = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(expression, 'constant_value');
    if (constant !== undefined)
        return [constant];
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .ownList */ .Jl)(expression, 'references').flatMap((reference) => {
        const [, name] = typeof reference === 'string' ? (/^var\.([^.[]+)$/.exec(reference) ?? []) : [];
        if (name === undefined)
            return [];
        const passed = scope.argument(name);
        const fallback = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(variables, name), 'default');
        return passed.length > 0 || fallback === undefined ? passed : [fallback];
    });
}


/***/ }),

/***/ 639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gp: () => (/* binding */ notAPlan),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   io: () => (/* binding */ otherDocument),
/* harmony export */   r9: () => (/* binding */ readDocuments)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(328);
/** From the bytes of a file to JSON documents, with one clear error for everything that is something else. */


/** Terraform nests values by the schema: dozens of levels at most. Deeper input is an attack on the stack. */
const maxDepth = 1000;
const howToMake = 'Write it with: terraform show -json plan.tfplan > plan.json';
function unreadable(name, found, remedy, reason) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`Input "plans": ${JSON.stringify(name)} ${found}. ${remedy}.`, reason);
}
/**
 * The JSON objects of a file: one document, or one per line.
 * @throws UserError for anything else; the message never quotes the content, which may hold secrets.
 */
function readDocuments(bytes, name) {
    const text = decode(bytes, name).trim();
    if (text === '')
        throw unreadable(name, 'is empty', howToMake, 'plan-empty');
    if (text.startsWith('<')) {
        throw unreadable(name, 'is HTML or XML, such as the page of a failed download', howToMake, 'plan-not-json');
    }
    const whole = tryParse(text);
    const values = 'value' in whole ? [whole.value] : parseLines(text, whole.problem, name);
    return values.map((value) => {
        if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value))
            throw notAPlan(name, 'holds JSON that is no object');
        refuseDepth(value, name);
        return value;
    });
}
function notAPlan(name, found) {
    return unreadable(name, found, howToMake, 'not-a-plan');
}
function decode(bytes, name) {
    const text = typeof bytes === 'string' ? bytes : decodeBytes(bytes, name);
    // A NUL in text is neither JSON nor a mistake that reads well further on.
    if (text.includes('\0'))
        throw unreadable(name, 'holds NUL bytes: it is no text', howToMake, 'plan-not-json');
    return text.startsWith('\u{feff}') ? text.slice(1) : text;
}
function decodeBytes(bytes, name) {
    const [a, b, c] = bytes;
    if (a === 0x50 && b === 0x4b) {
        throw unreadable(name, 'is a saved plan in its binary form', howToMake, 'not-a-plan');
    }
    if (a === 0x1f && b === 0x8b)
        throw unreadable(name, 'is compressed', 'Decompress it first', 'plan-not-json');
    // Windows PowerShell 5 redirects as UTF-16 with a byte order mark.
    if ((a === 0xff && b === 0xfe) || (b === 0 && a === 0x7b))
        return new TextDecoder('utf-16le').decode(bytes);
    if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x7b && c === 0)) {
        return new TextDecoder('utf-16be').decode(bytes);
    }
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw unreadable(name, 'is not UTF-8 text', howToMake, 'plan-not-json');
    }
}
function tryParse(text) {
    try {
        return { value: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(text) };
    }
    catch (error) {
        // Only the position is taken from the message: it quotes the text around it.
        const message = String(error);
        const position = /at position (\d+)/.exec(message)?.[1];
        const at = position === undefined ? text.length : Number(position);
        const truncated = /Unexpected end|Unterminated string/.test(message) || at >= text.length;
        return truncated ? { problem: 'truncated' } : { problem: 'garbled', at };
    }
}
/** `terragrunt run-all show -json` writes one plan per line. */
function parseLines(text, problem, name) {
    const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
    if (/^(\[command\]|::|##\[)/m.test(text)) {
        throw unreadable(name, 'holds workflow commands around the JSON: a wrapper script wrote into it', 'Call the terraform binary itself, or set "terraform_wrapper: false" in setup-terraform', 'plan-not-json');
    }
    const parsed = [];
    if (lines.length > 1) {
        for (const line of lines) {
            const attempt = tryParse(line);
            if (!('value' in attempt))
                break;
            parsed.push(attempt.value);
        }
        if (parsed.length === lines.length)
            return parsed;
    }
    if (problem === 'truncated' || (parsed.length > 0 && parsed.length === lines.length - 1)) {
        throw unreadable(name, 'ends in the middle: the file was cut', howToMake, 'plan-truncated');
    }
    if (/^(Terraform|OpenTofu|No changes|Plan:)/m.test(text) || text.includes('\u{1b}[')) {
        throw unreadable(name, 'is the text of a plan for people', howToMake, 'plan-not-json');
    }
    throw unreadable(name, 'is not JSON', howToMake, 'plan-not-json');
}
function refuseDepth(document, name) {
    let level = [document];
    for (let depth = 0; level.length > 0; depth += 1) {
        if (depth > maxDepth) {
            throw unreadable(name, `is nested more than ${maxDepth} levels deep`, howToMake, 'plan-malformed');
        }
        const next = [];
        for (const value of level) {
            for (const child of Object.values(value)) {
                if (typeof child === 'object' && child !== null)
                    next.push(child);
            }
        }
        level = next;
    }
}
/** What a document is that is no plan, in words; `undefined` for a plan. */
function otherDocument(document) {
    const has = (key) => (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(document, key) !== undefined;
    if (has('@level') || has('@message')) {
        return 'is the event stream of "terraform plan -json", which lacks the values';
    }
    if (has('lineage') || (has('serial') && has('version')))
        return 'is a state file';
    if (!has('format_version'))
        return 'is JSON, but no plan: it has no "format_version"';
    if (has('provider_schemas'))
        return 'holds provider schemas: those belong into the input "schemas"';
    if (has('diagnostics') && has('valid'))
        return 'is the output of "terraform validate -json"';
    const planKeys = ['planned_values', 'resource_changes', 'output_changes', 'resource_drift', 'configuration'];
    if (![...planKeys, 'prior_state', 'errored', 'applyable'].some(has)) {
        return has('values')
            ? 'is a state as "terraform show -json" writes it without a plan'
            : 'is no plan, but perhaps an empty state';
    }
    return undefined;
}


/***/ }),

/***/ 690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* unused harmony exports BasicCredentialHandler, BearerCredentialHandler, PersonalAccessTokenCredentialHandler */
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
class BearerCredentialHandler extends PreemptiveHandler {
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


/***/ }),

/***/ 617:
/***/ (() => {


// UNUSED EXPORTS: Headers, HttpClient, HttpClientError, HttpClientResponse, HttpCodes, MediaTypes, ProxyAgent, fetch, getProxyUrl, isHttps

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
const codes_HttpCodes = Object.assign(Object.fromEntries(Object.entries(statuses).map(([name, status]) => [status, name])), statuses);
const codes_Headers = { Accept: 'accept', ContentType: 'content-type' };
const codes_MediaTypes = { ApplicationJson: 'application/json' };

;// CONCATENATED MODULE: ./packages/http-client/lib/failure.js
const transientKinds = new Set(['connect', 'lost', 'incomplete', 'timeout', 'unusable']);
/** No usable answer came. The message holds neither query nor headers nor credentials. */
class failure_HttpFailure extends Error {
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
        this.code = failure_codeOf(details.cause);
    }
}
function failure_codeOf(error) {
    if (typeof error !== 'object' || error === null)
        return undefined;
    if ('code' in error && typeof error.code === 'string')
        return error.code;
    // Several addresses of one host were tried: each has its own error, and the first says enough.
    if (error instanceof AggregateError)
        return failure_codeOf(error.errors[0]);
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
function failure_failureOf(error, sent) {
    if (error instanceof failure_HttpFailure)
        return error;
    const code = failure_codeOf(error);
    // OpenSSL writes several lines.
    const text = error instanceof Error && error.message !== '' ? error.message : String(error);
    const message = text.replace(/\s+/g, ' ').trim().slice(0, 200);
    if (code !== undefined && tlsCode.test(code)) {
        const advice = untrustedCode.test(code)
            ? '; a private certificate authority is trusted by NODE_EXTRA_CA_CERTS=<file.pem>'
            : '';
        return new failure_HttpFailure('tls', `the TLS connection is not acceptable: ${message} (${code})${advice}`, {
            cause: error,
        });
    }
    if (code?.startsWith('ERR_INVALID_') === true)
        return new failure_HttpFailure('request', message, { cause: error });
    const reason = code === undefined ? message : `${reasons[code] ?? message} (${code})`;
    return new failure_HttpFailure(sent ? 'lost' : 'connect', reason, { sent, cause: error });
}

;// CONCATENATED MODULE: ./packages/http-client/lib/connection.js


// node:https with TLS costs as much start-up time as a whole small action: nothing is loaded before the first connection.
const connection_nodeHttp = () => process.getBuiltinModule('node:http');
const connection_nodeHttps = () => process.getBuiltinModule('node:https');
/** The host to connect to: an IPv6 address without its brackets. */
function connection_hostOf(url) {
    return url.hostname.replace(/^\[|\]$/g, '');
}
/** An agent for one scheme; with a proxy, each of its connections is a tunnel. */
function connection_createAgent(protocol, proxy, options) {
    const secure = protocol === 'https:';
    const agent = secure ? new (connection_nodeHttps().Agent)(options) : new (connection_nodeHttp().Agent)(options);
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
const tunnelTimeoutMs = 30_000;
/** RFC 9110, section 9.3.6: a connection to the target, made by the proxy. */
function openTunnel(proxy, target) {
    const host = target.host ?? '';
    const authority = `${host.includes(':') ? `[${host}]` : host}:${target.port}`;
    const authorization = proxyAuthorization(proxy);
    const { request } = proxy.protocol === 'https:' ? connection_nodeHttps() : connection_nodeHttp();
    return new Promise((resolve, reject) => {
        const connect = request({
            host: connection_hostOf(proxy),
            port: proxy.port === '' ? (proxy.protocol === 'https:' ? 443 : 80) : proxy.port,
            method: 'CONNECT',
            path: authority,
            headers: { host: authority, ...(authorization === undefined ? {} : { 'proxy-authorization': authorization }) },
            agent: false,
        });
        const fail = (problem, transient, cause) => {
            clearTimeout(timer);
            connect.destroy();
            reject(new HttpFailure('proxy', `the proxy ${proxy.host} ${problem}`, { transient, cause }));
        };
        const timer = setTimeout(() => fail('did not answer', true), target.timeout ?? tunnelTimeoutMs);
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
function connection_lazyAgent(create) {
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

;// CONCATENATED MODULE: ./packages/http-client/lib/exchange.js



// Shorter than what servers and load balancers keep an unused connection for, so that a request rarely meets a closed one.
const idleConnectionMs = 4_000;
const agents = new Map();
function sharedAgent(protocol, tunnel) {
    const key = `${protocol} ${tunnel?.href ?? ''}`;
    let agent = agents.get(key);
    if (agent === undefined) {
        agent = createAgent(protocol, tunnel, { keepAlive: true, timeout: idleConnectionMs });
        agents.set(key, agent);
    }
    return agent;
}
/** Where the connection goes: straight, through a tunnel (https), or to the proxy that asks for us (http). */
function route(url, headers) {
    const proxy = proxyFor(url);
    if (proxy !== undefined && url.protocol === 'http:' && proxy.protocol === 'http:') {
        const authorization = proxyAuthorization(proxy);
        return {
            host: hostOf(proxy),
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
        host: hostOf(url),
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
function exchange_exchange(hop, { timeoutMs, maxBodyBytes, signal }) {
    return new Promise((resolve, reject) => {
        signal?.throwIfAborted();
        const secure = hop.url.protocol === 'https:';
        let sent = false;
        const request = (secure ? nodeHttps() : nodeHttp()).request({ ...route(hop.url, hop.headers), method: hop.method, timeout: timeoutMs }, (message) => {
            exchange_readWhole(message, maxBodyBytes).then((body) => {
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
        const timer = setTimeout(() => stop(new HttpFailure('timeout', `no whole answer within ${exchange_seconds(timeoutMs)}`, { sent })), timeoutMs);
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
        request.on('error', (error) => stop(failureOf(error, sent)));
        request.end(hop.body);
    });
}
function exchange_seconds(ms) {
    return `${Math.round(ms / 100) / 10} s`;
}
/**
 * Reads a body to its announced end. A connection that closes earlier is an error: Node's parser knows the end from
 * content-length or from the last chunk, and reports it as `complete`.
 */
function exchange_readWhole(message, maxBytes = Number.POSITIVE_INFINITY) {
    return new Promise((resolve, reject) => {
        const chunks = [];
        let bytes = 0;
        const cut = (cause) => {
            const announced = message.headers['content-length'];
            const of = announced === undefined ? '' : ` of ${announced}`;
            const details = { sent: true, status: message.statusCode ?? 0, headers: message.headers };
            reject(cause instanceof HttpFailure
                ? cause
                : new HttpFailure('incomplete', `the connection was closed after ${bytes}${of} bytes of the body`, {
                    ...details,
                    cause: cause ?? Object.assign(new Error('aborted'), { code: 'ECONNRESET' }),
                }));
        };
        if (message.readableEnded) {
            reject(new HttpFailure('request', 'the body was already read', { sent: true }));
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
            reject(new HttpFailure('too-large', `the answer is larger than ${maxBytes} bytes`, { sent: true }));
            message.destroy();
        });
        message.once('end', () => (message.complete ? resolve(Buffer.concat(chunks, bytes)) : cut()));
        message.once('error', cut);
        message.once('close', () => cut());
    });
}
/** Undoes `content-encoding`. */
async function exchange_decoded(response, maxBytes) {
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
        throw new HttpFailure('unusable', `the answer is encoded as ${encoding}, which was not asked for`, details);
    }
    const body = await new Promise((resolve, reject) => {
        decoder(response.body, { maxOutputLength: maxBytes }, (error, plain) => {
            if (error === null)
                resolve(plain);
            else if ('code' in error && error.code === 'ERR_BUFFER_TOO_LARGE') {
                reject(new HttpFailure('too-large', `the answer is larger than ${maxBytes} bytes`, details));
            }
            else
                reject(new HttpFailure('unusable', `the ${encoding} encoding of the answer is damaged`, {
                    ...details,
                    cause: error,
                }));
        });
    });
    // Both describe the encoded body, which the caller never sees.
    const { 'content-encoding': _encoding, 'content-length': _length, ...headers } = response.headers;
    return { ...response, headers, body };
}

;// CONCATENATED MODULE: ./packages/http-client/lib/redirects.js

const redirectStatuses = new Set([301, 302, 303, 307, 308]);
function redirects_isRedirect(status) {
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
function redirects_harmless(headers) {
    return Object.fromEntries(Object.entries(headers).filter(([name]) => harmlessHeaders.has(name.toLowerCase())));
}
/** The target of a `location` header. Throws where following it would weaken the connection. */
function redirects_redirectTarget(from, location) {
    if (!URL.canParse(location, from.href)) {
        throw new HttpFailure('redirect', 'the answer redirects to something that is not a URL', { sent: true });
    }
    const target = new URL(location, from);
    if (target.protocol !== 'https:' && target.protocol !== 'http:') {
        throw new HttpFailure('redirect', `a redirect to ${target.protocol}// is not followed`, { sent: true });
    }
    if (from.protocol === 'https:' && target.protocol === 'http:') {
        throw new HttpFailure('redirect', `a redirect from https to http://${target.host} is not followed`, { sent: true });
    }
    target.username = '';
    target.password = '';
    return target;
}
/** The request that a redirect asks for: no credential and no body leaves the origin it was meant for. */
function redirects_redirected(hop, status, location) {
    const url = redirects_redirectTarget(hop.url, location);
    const sameOrigin = url.origin === hop.url.origin;
    const headers = sameOrigin ? hop.headers : redirects_harmless(hop.headers);
    // Fetch standard, HTTP-redirect fetch, step 12: these forget the body.
    const becomesGet = (status === 303 && hop.method !== 'HEAD') || ((status === 301 || status === 302) && hop.method === 'POST');
    if (becomesGet) {
        const kept = Object.entries(headers).filter(([name]) => !name.startsWith('content-'));
        return { method: 'GET', url, headers: Object.fromEntries(kept) };
    }
    if (hop.body !== undefined && !sameOrigin) {
        throw new HttpFailure('redirect', `the body of a ${hop.method} is not sent on to another origin, ${url.host}`, {
            sent: true,
        });
    }
    return { ...hop, url, headers };
}

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
function retry_isIdempotent(method) {
    return idempotentMethods.has(method);
}
/** Judges a whole answer. `attempt` counts from 1. */
function retry_adviceFor(answer, attempt, nowMs) {
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
const longestWaitMs = (/* unused pure expression or super */ null && (30 * 24 * 3_600_000));
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
function retry_backoffMs(attempt, { baseMs, capMs }, random) {
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
async function engine_send(request, options = {}) {
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
            throw new HttpFailure('unusable', problem, { sent: true, status: answer.status, headers: answer.headers });
        }
        return { response, problem: `status ${answer.status}`, advice };
    }
    catch (error) {
        if (request.signal?.aborted === true)
            throw request.signal.reason;
        // Anything else is a mistake in this program, and no reason to try again.
        if (!(error instanceof HttpFailure) && codeOf(error) === undefined)
            throw error;
        const failure = failureOf(error, true);
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
    const refusal = new HttpFailure('rate-limit', `the service asks to wait ${seconds(advice.waitMs ?? 0)}, until ${when}, which does not fit in the ${seconds(deadlineMs)} that this may take`, {
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
        throw new HttpFailure('request', `${url.protocol}// is not a scheme of HTTP`);
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
        const raw = await exchange(hop, {
            timeoutMs: Math.max(1, timeoutMs - (performance.now() - startedMs)),
            maxBodyBytes: settings.maxBodyBytes,
            signal: request.signal,
        });
        const { location } = raw.headers;
        if (request.redirect === 'manual' || !isRedirect(raw.status) || location === undefined) {
            const answer = settings.decode ? await decoded(raw, settings.maxBodyBytes) : raw;
            return { answer, url: hop.url, hops };
        }
        if (request.redirect === 'error')
            throw new HttpFailure('redirect', 'the answer is a redirect', { sent: true });
        if (hops === settings.maxRedirects) {
            throw new HttpFailure('redirect', `more than ${settings.maxRedirects} redirects`, { sent: true });
        }
        hop = redirected(hop, raw.status, location);
    }
}

;// CONCATENATED MODULE: ./packages/http-client/lib/fetch.js


/**
 * Names the proxy that a request will take; our transport reads the same environment itself, so nothing needs to be done
 * with it.
 */
class fetch_ProxyAgent {
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
        const answer = await send({
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
        if (error instanceof HttpFailure)
            throw new TypeError('fetch failed', { cause: error });
        throw error;
    }
}
function headerPairs(headers) {
    return Object.entries(headers).flatMap(([name, value]) => value === undefined ? [] : [value].flat().map((one) => [name, one]));
}

;// CONCATENATED MODULE: ./packages/http-client/lib/index.js









const retriedStatuses = new Set([502, 503, 504]);
const retriedVerbs = new Set(['OPTIONS', 'GET', 'DELETE', 'HEAD']);
/** How often a read is repeated whose answer was cut, where the caller allows retries at all. */
const maxCutRetries = 3;
const defaultSocketTimeoutMs = 180_000;
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
        return readWhole(this.message);
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
                const cut = error instanceof HttpFailure && error.kind === 'incomplete';
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
            const error = new HttpFailure('timeout', `Request timeout: ${path}`, { sent: true });
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
        return lazyAgent(() => this.#agentFor(url));
    }
    /** What `fetch` takes as its dispatcher to go through the proxy for this URL. */
    getAgentDispatcher(serverUrl) {
        const proxy = proxyFor(new URL(serverUrl));
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
            if (!isRedirect(statusCode) || answered.location === undefined || remaining === 0)
                return response;
            if (data !== null && typeof data === 'object') {
                throw new HttpFailure('redirect', 'a stream cannot be sent a second time, to where the answer redirects');
            }
            const target = this.#target(url, answered.location, allowRedirectDowngrade === true);
            // The body is read to its end so that the connection is free again.
            await response.readBody();
            leftOrigin ||= target.origin !== firstUrl.origin;
            url = target;
            remaining -= 1;
        }
    }
    #target(from, location, allowDowngrade) {
        try {
            return redirectTarget(from, location);
        }
        catch (error) {
            const target = URL.canParse(location, from.href) ? new URL(location, from) : undefined;
            if (target?.protocol !== 'http:')
                throw error;
            if (allowDowngrade)
                return target;
            throw new Error('Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.');
        }
    }
    #prepare(method, url, additionalHeaders, leftOrigin) {
        const secure = url.protocol === 'https:';
        const headers = { ...lowerCase(this.requestOptions?.headers), ...lowerCase(additionalHeaders) };
        const options = {
            host: hostOf(url),
            port: url.port === '' ? (secure ? 443 : 80) : Number(url.port),
            path: `${url.pathname}${url.search}`,
            method,
            headers: {
                ...(leftOrigin ? harmless(headers) : headers),
                ...(this.userAgent === undefined ? {} : { 'user-agent': this.userAgent }),
            },
            agent: this.#agentFor(url),
        };
        // The handlers add credentials, which are for the first origin alone.
        if (!leftOrigin)
            for (const handler of this.handlers)
                handler.prepareRequest(options);
        return { parsedUrl: url, httpModule: secure ? nodeHttps() : nodeHttp(), options };
    }
    #agentFor(url) {
        const proxy = proxyFor(url);
        const key = `${url.protocol} ${proxy?.href ?? ''}`;
        const { keepAlive = false, maxSockets, ignoreSslError } = this.requestOptions ?? {};
        let agent = this.#agents.get(key);
        if (agent === undefined) {
            agent = createAgent(url.protocol, proxy, {
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
function messageIn(result) {
    const found = typeof result === 'object' && result !== null && 'message' in result ? result.message : '';
    return typeof found === 'string' ? found : '';
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


/***/ })

};
