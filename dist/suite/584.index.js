export const id = 584;
export const ids = [584];
export const modules = {

/***/ 2584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(3026);
// EXTERNAL MODULE: ./build/src/core/evidence.js
var evidence = __webpack_require__(724);
// EXTERNAL MODULE: ./build/src/core/files.js
var files = __webpack_require__(9874);
// EXTERNAL MODULE: ./build/src/core/log.js
var log = __webpack_require__(5491);
// EXTERNAL MODULE: ./build/src/core/redact.js + 11 modules
var redact = __webpack_require__(8001);
// EXTERNAL MODULE: ./build/src/core/summary.js
var summary = __webpack_require__(1253);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/src/terraform/digest.js
/** The digest that binds a review to a plan. */

/**
 * HMAC-SHA-256, in hex, over each member of the plan but `timestamp`, in the order of their names, as
 * `NAME \0 LENGTH \0 JSON`. `timestamp` is all in which the documents of two identical plans differ: the tool writes the
 * keys of its objects sorted, and without blanks. It is keyed so that nobody can guess a secret of few bits (a port, a
 * short password) from a public digest.
 */
function planDigest({ source, members }, key) {
    const hmac = (0,external_node_crypto_.createHmac)('sha256', key);
    for (const [name, span] of [...members].sort(([a], [b]) => (a < b ? -1 : 1))) {
        if (name === 'timestamp')
            continue;
        hmac.update(`${name}\0${span[1] - span[0]}\0`);
        addSpan(hmac, source, span);
    }
    return hmac.digest('hex');
}
const chunkBytes = 1024 * 1024;
function addSpan(hmac, source, [start, end]) {
    const chunk = Buffer.alloc(Math.min(chunkBytes, end - start));
    for (let position = start; position < end;) {
        const read = source.read(chunk, 0, Math.min(chunk.length, end - position), position);
        // A file says so itself.
        if (read === 0)
            throw new Error('The plan became shorter while it was read');
        hmac.update(chunk.subarray(0, read));
        position += read;
    }
}

// EXTERNAL MODULE: ./build/src/terraform/plan/changes.js + 2 modules
var changes = __webpack_require__(7359);
// EXTERNAL MODULE: ./build/src/terraform/plan/read.js + 4 modules
var read = __webpack_require__(6501);
// EXTERNAL MODULE: ./build/src/terraform/plan/review.js
var review = __webpack_require__(4626);
// EXTERNAL MODULE: ./build/src/terraform/plan/schema.js
var schema = __webpack_require__(6969);
// EXTERNAL MODULE: ./build/src/terraform/plan/source.js
var source = __webpack_require__(9639);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/src/core/exec.js + 1 modules
var exec = __webpack_require__(7920);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: ./build/src/tools/lock.js
var lock = __webpack_require__(1338);
;// CONCATENATED MODULE: ./build/src/tools/provide.js









/** @throws UserError when no fitting tool can be had */
async function provideTool(request) {
    const { tool, wanted, install } = request;
    const present = install === 'always' ? 'PATH was not searched, as install says' : await onPath(request);
    if (typeof present === 'object')
        return shown(present);
    log/* log */.R.info(`${present}.`);
    const { installTool } = await __webpack_require__.e(/* import() */ 126).then(__webpack_require__.bind(__webpack_require__, 4126));
    try {
        return shown(await installTool(tool, wanted));
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        const failure = new errors/* UserError */.yo(`${error.message} (${present}.)`, error.reason);
        failure.cause = error;
        throw failure;
    }
}
/** The fitting tool of this machine, or why there is none. */
async function onPath({ program, wanted, install, versionOf, ...request }) {
    const mustBeThere = install === 'never';
    const found = (request.find ?? (() => (0,exec/* findTool */.SG)(program)))();
    if (found === undefined || isInWorkspace(found)) {
        const what = found === undefined
            ? 'is not installed on this runner'
            : 'is on PATH only inside the checked-out repository, where anybody who changes it could put it';
        if (!mustBeThere)
            return `${program} ${what}`;
        throw new errors/* UserError */.yo(`tool: ${program} ${what}. Install it in a step before this one, or allow install: auto, which takes a checked release.`, 'tool-missing');
    }
    const version = await versionOf(found);
    if (version === undefined) {
        throw new errors/* UserError */.yo(`tool: ${found.path} does not tell its version. Check the installation, or take a checked release with install: always.`, 'tool-broken');
    }
    if (!(0,lock/* isWanted */.Yu)(version, wanted)) {
        if (!mustBeThere)
            return `${program} ${version} is on PATH and ${wanted} is wanted`;
        throw new errors/* UserError */.yo(`version: ${wanted} is wanted, ${program} ${version} is installed. Install the wanted version in a step before this one, or allow install: auto, which takes a checked release.`, 'wrong-tool-version');
    }
    const origin = {
        from: 'PATH',
        file: inHome(found.path),
        sha256: await hashOf(found.path),
        isLocked: false,
    };
    return { ...found, version, origin };
}
function shown(tool) {
    const { from, file, sha256, isLocked } = tool.origin;
    const where = { PATH: 'of this machine', cache: 'from the tool cache', download: 'downloaded' }[from];
    log/* log */.R.info(`${tool.name} ${tool.version} ${where}: ${file}, sha256 ${sha256}${isLocked ? ' as locked' : ', not checked'}`);
    return tool;
}
/** A pull request decides what lies there. */
function isInWorkspace({ path: file }) {
    const workspace = process.env.GITHUB_WORKSPACE;
    if (!workspace || !(0,external_node_fs_.existsSync)(workspace))
        return false;
    const relative = external_node_path_.relative((0,external_node_fs_.realpathSync)(workspace), (0,external_node_fs_.realpathSync)(file));
    return relative !== '..' && !relative.startsWith(`..${external_node_path_.sep}`) && !external_node_path_.isAbsolute(relative);
}
/** Logs and evidence are read by others, who need not learn the name of a user of this machine. */
function inHome(file) {
    const home = (0,external_node_os_.userInfo)().homedir;
    return home.length > 1 && file.startsWith(home + external_node_path_.sep) ? `~${file.slice(home.length)}` : file;
}
async function hashOf(file) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    await (0,promises_.pipeline)((0,external_node_fs_.createReadStream)(file), hash);
    return hash.digest('hex');
}

;// CONCATENATED MODULE: ./build/src/tools/terraform.js




/**
 * Terraform or OpenTofu, with its version and where it came from.
 *
 * `hashicorp/setup-terraform` puts a wrapper on PATH that holds all output in memory and prints into it; the binary that
 * it wraps lies beside it.
 */
async function findTerraform(name, wanted, install = 'auto') {
    return provideTool({
        tool: name === 'tofu' ? 'opentofu' : name,
        program: name,
        wanted,
        install,
        find: () => unwrapped(name) ?? (0,exec/* findTool */.SG)(name),
        // Otherwise it asks its publisher whether there is a newer one, which takes time and is nobody's business.
        versionOf: async (tool) => versionOf((await (0,exec/* ask */.kA)(tool, ['version', '-json'], { CHECKPOINT_DISABLE: '1' })).stdout),
    });
}
function unwrapped(name) {
    const folder = process.env.TERRAFORM_CLI_PATH;
    if (folder === undefined || name !== 'terraform')
        return undefined;
    const file = external_node_path_.join(folder, process.platform === 'win32' ? 'terraform-bin.exe' : 'terraform-bin');
    try {
        (0,external_node_fs_.accessSync)(file);
        return { name, path: file };
    }
    catch {
        return undefined;
    }
}
function versionOf(text) {
    try {
        const { terraform_version: version } = JSON.parse(text);
        return typeof version === 'string' ? version : undefined;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/src/core/inputs.js
var inputs = __webpack_require__(2856);
;// CONCATENATED MODULE: ./build/src/terraform/arguments.js
/** Arguments and settings files of the Terraform command line, as data. */
/** Arguments of `plan`. Every value is joined to its flag, so none can be read as a flag of its own. */
function planArguments(options) {
    return [
        'plan',
        '-json',
        '-input=false',
        '-detailed-exitcode',
        `-out=${options.planPath}`,
        `-lock-timeout=${Math.round(options.lockTimeoutMs / 1000)}s`,
        `-parallelism=${options.parallelism}`,
        ...(options.refresh ? [] : ['-refresh=false']),
        ...(options.destroy ? ['-destroy'] : []),
        ...options.varFiles.map((file) => `-var-file=${file}`),
        ...options.targets.map((target) => `-target=${target}`),
    ];
}
/**
 * Variables as the content of a `.tfvars.json` file. Text stays text, and Terraform converts it to the number or boolean
 * that the variable's type asks for; JSON lists and objects become what they say.
 */
function variablesFile(variables) {
    return JSON.stringify(Object.fromEntries([...variables].map(([name, value]) => [name, structured(value)])), null, 2);
}
function structured(value) {
    if (!/^[[{]/.test(value))
        return value;
    try {
        return JSON.parse(value);
    }
    catch {
        return value;
    }
}
/** Backend settings `KEY=VALUE` as the content of a backend configuration file; template signs are taken literally. */
function backendFile(settings) {
    return settings
        .map((setting) => {
        const at = setting.indexOf('=');
        const value = JSON.stringify(setting.slice(at + 1).trim())
            .replaceAll('${', () => '$${')
            .replaceAll('%{', '%%{');
        return `${setting.slice(0, at).trim()} = ${value}\n`;
    })
        .join('');
}
/** Settings and sign-ins of the common clouds, no GitHub token. */
const cloudEnv = [
    'TF_VAR_*',
    'TF_TOKEN_*',
    'TF_WORKSPACE',
    'TF_PLUGIN_CACHE_DIR',
    'TF_CLI_CONFIG_FILE',
    'TF_HTTP_*',
    'ARM_*',
    'AZURE_*',
    'AWS_*',
    'GOOGLE_*',
    'KUBE_*',
    'KUBECONFIG',
    'HELM_*',
    'VAULT_*',
    'SSH_AUTH_SOCK',
];
/** With these anybody can be given the identity of the job. */
const identityEnv = ['ACTIONS_ID_TOKEN_REQUEST_URL', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
/**
 * Names of what Terraform and its providers may see of the environment; a trailing `*` matches any rest. The identity of
 * the job is among it only where ARM_USE_OIDC says that Azure's provider and backend sign in by it.
 */
function terraformEnv({ ARM_USE_OIDC: byIdentity = '' }) {
    // What Go takes for true.
    return /^(1|t|true)$/i.test(byIdentity) ? [...cloudEnv, ...identityEnv] : cloudEnv;
}
/** Set for every command: no questions, no hints meant for people at a keyboard, no calls home. */
const automationEnv = { TF_IN_AUTOMATION: '1', TF_INPUT: '0', CHECKPOINT_DISABLE: '1', NO_COLOR: '1' };

;// CONCATENATED MODULE: ./build/src/terraform/diagnostics.js
/**
 * What Terraform and OpenTofu say when something is wrong: from their machine-readable events, from `validate -json` and,
 * where neither exists (`init`), from the text.
 */
/** Reads a line of the event stream; a line that is no event (a provider's own output) gives undefined. */
function parseEvent(line) {
    if (!line.startsWith('{'))
        return undefined;
    let event;
    try {
        event = JSON.parse(line);
    }
    catch {
        return undefined;
    }
    if (typeof event.type !== 'string')
        return undefined;
    return {
        type: event.type,
        message: typeof event['@message'] === 'string' ? event['@message'] : '',
        ...(event.type === 'diagnostic' ? { diagnostic: fromJson(event.diagnostic) } : {}),
        ...(event.type === 'change_summary' ? { changes: event.changes } : {}),
    };
}
/** Reads the document of `validate -json`; undefined when it is none. */
function parseValidation(text) {
    try {
        const document = JSON.parse(text);
        if (typeof document.valid !== 'boolean')
            return undefined;
        return { valid: document.valid, diagnostics: (document.diagnostics ?? []).map(fromJson) };
    }
    catch {
        return undefined;
    }
}
function fromJson(raw) {
    const { filename, start } = raw.range ?? {};
    return {
        severity: raw.severity === 'warning' ? 'warning' : 'error',
        summary: raw.summary ?? 'Unknown problem',
        detail: raw.detail ?? '',
        ...(filename === undefined ? {} : { file: filename }),
        ...(start?.line === undefined ? {} : { line: start.line }),
        ...(raw.address === undefined ? {} : { address: raw.address }),
    };
}
/** The headline that `init` puts above the problems themselves. */
const preamble = /^(Terraform|OpenTofu) encountered problems during initiali[sz]ation/;
/** Reads the boxes that the tools draw around problems (`│ Error: …`), with or without frame and colour; each problem once. */
function parseText(text) {
    const lines = text
        // biome-ignore lint/suspicious/noControlCharactersInRegex: colour codes begin with ESC
        .replace(/\u001b\[[0-9;]*m/g, '')
        .split(/\r\n|\r|\n/)
        .map((line) => line.replace(/^[│╷╵|] ?/, '').trimEnd());
    const found = [];
    for (let index = 0; index < lines.length; index += 1) {
        const head = /^\s*(Error|Warning): (.+)$/.exec(lines[index] ?? '');
        if (head === null)
            continue;
        const body = [];
        while (index + 1 < lines.length && !/^\s*(Error|Warning): /.test(lines[index + 1] ?? '')) {
            index += 1;
            body.push(lines[index] ?? '');
        }
        const place = body
            .map((line) => /^\s+on (.+?) line (\d+)(?:, in .*)?:$/.exec(line))
            .find((match) => match !== null);
        const detail = body
            .filter((line) => !/^\s+(on .+ line \d+|\d+:)/.test(line))
            .join('\n')
            .trim();
        found.push({
            severity: head[1] === 'Warning' ? 'warning' : 'error',
            summary: head[2] ?? '',
            detail,
            ...(place?.[1] === undefined ? {} : { file: place[1], line: Number(place[2]) }),
        });
    }
    const own = found.filter(({ summary }) => !preamble.test(summary));
    return [...new Map((own.length > 0 ? own : found).map((each) => [JSON.stringify(each), each])).values()];
}
/** Who holds the state lock, when that is what a diagnostic is about. */
function lockInfo(diagnostic) {
    if (!/acquiring the state lock|locking state/i.test(diagnostic.summary))
        return undefined;
    const field = (name) => new RegExp(`^\\s*${name}:[ \\t]*(.*)$`, 'm').exec(diagnostic.detail)?.[1]?.trim() ?? '';
    return {
        id: field('ID'),
        path: field('Path'),
        operation: field('Operation').replace(/^OperationType/, ''),
        who: field('Who'),
        created: field('Created'),
    };
}
/** `2 h 5 min`, for the age of a lock; undefined when the time cannot be read. */
function lockAge(lock, now) {
    const created = Date.parse(lock.created.replace(/^(\S+) (\d\d:\d\d:\d\d)(\.\d{1,3})?\d* \+0000 UTC$/, '$1T$2$3Z'));
    if (Number.isNaN(created))
        return undefined;
    const minutes = Math.max(0, Math.floor((now.getTime() - created) / 60_000));
    if (minutes < 1)
        return 'less than a minute';
    return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
/** `main.tf:12: Unsupported argument` and the first sentence of the detail, on one line. */
function describe(diagnostic) {
    const place = diagnostic.file === undefined
        ? ''
        : `${diagnostic.file}${diagnostic.line === undefined ? '' : `:${diagnostic.line}`}: `;
    return `${place}${diagnostic.summary}`.replace(/\s+/g, ' ');
}

;// CONCATENATED MODULE: ./build/src/tools/terraform-session.js









/**
 * The commands of Terraform and OpenTofu on one root module, as every action runs them. Each reads what the tool says as
 * data, annotates problems on the file and line they come from, and throws CommandFailed when there is no result.
 */
/** A command of the tool that gave no result, with what it said. */
class CommandFailed extends errors/* UserError */.yo {
    /** `fail` when the change is wrong, `error` when it could not be judged. */
    verdict;
    /** The errors, with files relative to the repository. */
    diagnostics;
    constructor(reason, verdict, message, diagnostics) {
        super(message, reason);
        this.verdict = verdict;
        this.diagnostics = diagnostics;
    }
}
function startSession(tool, folder, root, timeoutMs, passEnv) {
    return { tool, root, folder, timeoutMs, passEnv: [...terraformEnv(process.env), ...passEnv] };
}
/** Files that `fmt` would rewrite, relative to the repository; each gets an annotation of the given level. */
async function checkFormat(session, level) {
    // Exit code 2 says that a file cannot be parsed, which `validate` reports better.
    const result = await command(session, ['fmt', '-check', '-list=true', '-recursive', '-no-color']);
    if (result.exitCode === 0 || result.exitCode === 2)
        return [];
    const files = result
        .stdout()
        .split(/\r?\n/)
        .filter((file) => file !== '')
        .map((file) => inRepository(session, file));
    for (const file of files)
        log/* log */.R[level]('Not formatted. Run fmt and commit the result.', { file, line: 1, title: 'Format' });
    return files;
}
/** `init`. Settings are lines `KEY=VALUE` or paths of files; they reach the tool through files only. */
async function initialise(session, backendConfig) {
    const settings = backendConfig.filter((line) => line.includes('='));
    const files = backendConfig
        .filter((line) => !line.includes('='))
        .map((file) => inRoot(session, 'backend-config', file));
    if (settings.length > 0)
        files.push(privateFile(session, 'settings.tfbackend', backendFile(settings)));
    const result = await command(session, [
        'init',
        '-input=false',
        '-no-color',
        ...files.map((file) => `-backend-config=${file}`),
    ]);
    log/* log */.R.tool(result.stdout());
    if (result.exitCode !== 0)
        throw failure(session, 'init-failed', 'error', 'Initialising failed', parseText(result.stderr()), result);
}
async function validate(session) {
    const result = await command(session, ['validate', '-json', '-no-color']);
    const validation = parseValidation(result.stdout());
    if (validation === undefined)
        throw failure(session, 'validate-failed', 'error', 'Validating failed', parseText(result.stderr()), result);
    if (!validation.valid)
        throw failure(session, 'validate-failed', 'fail', 'The configuration is not valid', validation.diagnostics, result);
    for (const warning of validation.diagnostics)
        annotate(session, warning);
    log/* log */.R.info('The configuration is valid.');
}
/** Events that come one by one while the tool works; the others come all at once, when the plan is made. */
const progress = /^(version|(refresh|apply|ephemeral_op|provision)_\w+)$/;
/** Keys and ids may hold secrets, and while the tool works nobody knows which. */
function withoutKeys(message) {
    return message.replace(/\["(?:[^"\\]|\\.)*"\]/g, '[…]').replace(/ \[id=.*\]$/s, '');
}
/**
 * `plan`, with its progress in the log while it runs.
 *
 * @param read Reads the saved plan, and sees to it that its secrets are known to the redactor: only then is shown what the
 * tool says about the plan. It is also called for a plan that was saved with errors.
 */
async function makePlan(session, options, read) {
    const planPath = external_node_path_.join(session.folder, `${options.name}.tfplan`);
    const varFiles = options.varFiles.map((file) => inRoot(session, 'var-files', file));
    if (options.variables.size > 0)
        varFiles.push(privateFile(session, 'inputs.tfvars.json', variablesFile(options.variables)));
    const targets = options.targets.map((target) => (0,exec/* operand */.id)('targets', target));
    const diagnostics = [];
    const held = [];
    let toolCounts;
    const result = await command(session, planArguments({ ...options, planPath, varFiles, targets }), (line) => {
        const event = parseEvent(line);
        if (event === undefined)
            return;
        if (event.diagnostic !== undefined)
            diagnostics.push(event.diagnostic);
        else if (progress.test(event.type))
            log/* log */.R.info(withoutKeys(event.message));
        else
            held.push(event.message);
        if (event.changes !== undefined)
            toolCounts = event.changes;
    });
    if (result.exitCode !== 0 && result.exitCode !== 2) {
        if ((0,external_node_fs_.existsSync)(planPath))
            await read(planPath).catch((error) => log/* log */.R.debug(`The plan cannot be read: ${(0,errors/* messageOf */.bD)(error)}`));
        for (const message of held)
            log/* log */.R.info(message);
        throw planFailure(session, diagnostics, result);
    }
    const known = await read(planPath);
    for (const message of held)
        log/* log */.R.info(message);
    for (const diagnostic of diagnostics)
        annotate(session, diagnostic);
    return { exitCode: result.exitCode, planPath, read: known, ...(toolCounts === undefined ? {} : { toolCounts }) };
}
/** `show -json` of a plan: the path of the document, which is one line and may be huge. */
async function showPlan(session, planPath) {
    const result = await command(session, ['show', '-json', '-no-color', planPath]);
    if (result.exitCode !== 0)
        throw failure(session, 'show-failed', 'error', 'Reading the plan failed', parseText(result.stderr()), result);
    return result.stdoutFile;
}
/** The schemas of the providers in use: the path of the document, or undefined when the tool cannot tell. */
async function providerSchemas(session) {
    const result = await command(session, ['providers', 'schema', '-json', '-no-color']);
    return result.exitCode === 0 ? result.stdoutFile : undefined;
}
function command(session, args, onLine) {
    const { tool, root, timeoutMs, passEnv } = session;
    return (0,exec/* run */.eF)(tool, args, {
        cwd: root,
        timeoutMs,
        passEnv,
        env: automationEnv,
        ...(onLine === undefined ? {} : { onLine }),
    });
}
function planFailure(session, diagnostics, result) {
    const lock = diagnostics.map(lockInfo).find((info) => info !== undefined);
    if (lock === undefined) {
        return failure(session, 'plan-failed', 'fail', 'Planning failed', diagnostics.length > 0 ? diagnostics : parseText(result.stderr()), result);
    }
    const age = lockAge(lock, new Date());
    const since = age === undefined ? lock.created : `${lock.created}, ${age} ago`;
    const message = `The state ${lock.path} is locked by ${lock.who} since ${since} (operation ${lock.operation}, lock id ${lock.id}). ` +
        'Wait for that run to end or raise lock-timeout. Unlock by force only when nobody works on it any more.';
    return new CommandFailed('state-locked', 'error', message, []);
}
/** Annotates every problem and makes one sentence of the first. */
function failure(session, reason, verdict, title, diagnostics, result) {
    for (const diagnostic of diagnostics)
        annotate(session, diagnostic);
    const errors = diagnostics
        .filter(({ severity }) => severity === 'error')
        .map((diagnostic) => placed(session, diagnostic));
    if (errors[0] === undefined) {
        log/* log */.R.tool(result.stderr());
        return new CommandFailed(reason, 'error', `${title}: ${session.tool.name} ended with exit code ${result.exitCode} and named no error.`, []);
    }
    const more = errors.length === 1 ? '' : ` (and ${errors.length - 1} more)`;
    return new CommandFailed(reason, verdict, `${title}: ${describe(errors[0])}${more}.`, errors);
}
function annotate(session, diagnostic) {
    const { file, line, summary, detail, severity } = placed(session, diagnostic);
    log/* log */.R[severity](detail === '' ? summary : `${summary}\n${detail}`, {
        title: summary.replace(/\s+/g, ' '),
        ...(file === undefined ? {} : { file }),
        ...(line === undefined ? {} : { line }),
    });
}
function placed(session, diagnostic) {
    return diagnostic.file === undefined ? diagnostic : { ...diagnostic, file: inRepository(session, diagnostic.file) };
}
/** A path that the tool printed, relative to the repository and with slashes, as annotations want it. */
function inRepository(session, file) {
    const workspace = process.env.GITHUB_WORKSPACE ?? process.cwd();
    return external_node_path_.relative(workspace, external_node_path_.resolve(session.root, file)).replaceAll(external_node_path_.sep, '/');
}
/** A path that the caller gave relative to the root module, kept inside the workspace. */
function inRoot(session, input, file) {
    return (0,inputs/* confinePath */.ey)(input, external_node_path_.resolve(session.root, (0,exec/* operand */.id)(input, file)), process.env);
}
function privateFile(session, name, content) {
    const file = external_node_path_.join(session.folder, name);
    (0,files/* writePrivate */.pb)(file, content);
    return file;
}

;// CONCATENATED MODULE: ./build/src/actions/terraform-plan/decide.js
/** Judges a plan from its data. The exit code is one witness among three; when they disagree nothing is believed. */
function decide(facts) {
    const { counts, toolCounts } = facts;
    if (facts.errored)
        return error('plan-errored', 'The plan is incomplete: it was saved with errors.');
    if (facts.exitCode !== 0 && facts.exitCode !== 2)
        return error('plan-failed', `The plan ended with exit code ${facts.exitCode}.`);
    if (toolCounts !== undefined && !sameCounts(facts.counts, toolCounts)) {
        const said = `${toolCounts.add} to add, ${toolCounts.change} to change, ${toolCounts.remove} to destroy`;
        const read = `${counts.add}, ${counts.change} and ${counts.destroy}`;
        return error('counts-disagree', `The tool counts ${said}; its own JSON holds ${read}. Report this as a fault of Sluice.`);
    }
    if (facts.format === 'fail' && facts.unformatted.length > 0) {
        const files = facts.unformatted.length === 1 ? 'One file is' : `${facts.unformatted.length} files are`;
        return {
            verdict: 'fail',
            failureReason: 'not-formatted',
            problem: `${files} not formatted. Run fmt -recursive and commit the result.`,
        };
    }
    return { verdict: 'pass' };
}
function sameCounts(counts, tool) {
    return (counts.add === tool.add &&
        counts.change === tool.change &&
        counts.destroy === tool.remove &&
        counts.import === (tool.import ?? 0));
}
function error(failureReason, problem) {
    return { verdict: 'error', failureReason, problem };
}

// EXTERNAL MODULE: ./build/src/core/markdown.js
var markdown = __webpack_require__(8400);
// EXTERNAL MODULE: ./build/src/terraform/plan/actions.js
var actions = __webpack_require__(803);
;// CONCATENATED MODULE: ./build/src/actions/terraform-plan/render.js


/** Rows of the list of changes; the report of terraform-plan-comment has all of them, with their values. */
const rowLimit = 200;
/** The plan of one root for the job summary: what happens to which object, without values. */
function planSummary(environment, headline, plan, redaction) {
    const rows = [];
    let others = 0;
    for (const { action, address, reason } of plan.changes) {
        if (action === 'no-op')
            continue;
        if (rows.length < rowLimit)
            rows.push([action, (0,markdown/* code */.aY)(redaction.redact(address)), (0,markdown/* text */.Qq)((0,actions/* reasonInWords */.jA)(reason) ?? '')]);
        else
            others += 1;
    }
    const more = others > 0 ? `\n\nAnd ${others} more.` : '';
    const list = rows.length === 0 ? '' : `\n\n${(0,markdown/* table */.tp)(['Action', 'Object', 'Why'], rows)}${more}`;
    return `### Plan for ${(0,markdown/* text */.Qq)(environment)}: ${headline}${list}\n`;
}
function failureSummary(environment, message) {
    return `### No plan for ${(0,markdown/* text */.Qq)(environment)}\n\n${(0,markdown/* text */.Qq)(message)}\n`;
}

// EXTERNAL MODULE: ./build/src/actions/terraform-plan/spec.js
var spec = __webpack_require__(9807);
;// CONCATENATED MODULE: ./build/src/actions/terraform-plan/main.js


















async function main(inputs) {
    const folder = (0,files/* privateFolder */.qm)('terraform');
    let tool;
    try {
        tool = await findTerraform(inputs.tool, inputs.version, inputs.install);
        const session = startSession(tool, folder, inputs['working-directory'], inputs.timeout, inputs['pass-env']);
        const unformatted = await formatOf(session, inputs);
        await log/* log */.R.group('Initialise', () => initialise(session, inputs['backend-config']));
        await log/* log */.R.group('Validate', () => validate(session));
        const read = (planPath) => readSaved(session, planPath, inputs.environment);
        const planned = await log/* log */.R.group('Plan', () => makePlan(session, planOptions(inputs), read));
        return await publish(session, inputs, planned, unformatted);
    }
    catch (error) {
        // A missing tool or a command that was stopped: reviewers learn of it as of any other plan that is not there.
        if (error instanceof errors/* UserError */.yo)
            return publishFailure(folder, inputs, tool, error);
        throw error;
    }
}
async function formatOf(session, { format }) {
    if (format === 'off')
        return [];
    return log/* log */.R.group('Check format', () => checkFormat(session, format === 'fail' ? 'error' : 'warning'));
}
function planOptions(inputs) {
    const { environment: name, refresh, destroy, parallelism, variables, targets } = inputs;
    return {
        name,
        refresh,
        destroy,
        parallelism,
        variables,
        targets,
        varFiles: inputs['var-files'],
        lockTimeoutMs: inputs['lock-timeout'],
    };
}
/** The plan is shown once, as JSON; text is never asked for. From here on its secrets are hidden wherever they appear. */
async function readSaved(session, planPath, name) {
    const [json, schemas] = await Promise.all([showPlan(session, planPath), providerSchemas(session)]);
    const plan = (0,read/* readPlan */.m)((0,source/* fileSource */.IO)(json), name);
    for (const value of plan.secrets)
        redact/* redactor */.$p.add(value);
    return { plan, json, schemas };
}
async function publish(session, inputs, planned, unformatted) {
    const { exitCode, toolCounts, planPath } = planned;
    const { plan, json, schemas } = planned.read;
    const { counts } = plan;
    const decision = decide({ exitCode, toolCounts, errored: plan.errored, counts, unformatted, format: inputs.format });
    const { verdict, failureReason } = decision;
    const digest = planDigest(plan.document, digestKey(inputs));
    const reviewPath = writeReview(session.folder, inputs, (0,review/* reviewDocument */.a)(plan, digest, redact/* redactor */.$p, schemasOf(plan, schemas)));
    // Digest and review read the plan again: it has to be the plan whose secrets are known.
    plan.document.source.check?.();
    const evidencePath = (0,evidence/* writeEvidence */.n)({
        action: spec/* spec */.I.name,
        verdict,
        failureReason,
        subjects: [{ name: `terraform-plan:${inputs.environment}`, digest: { hmacSha256: digest } }],
        result: {
            environment: inputs.environment,
            tool: session.tool.name,
            toolVersion: session.tool.version,
            toolOrigin: session.tool.origin,
            counts,
        },
    });
    const headline = `${counts.add} to add, ${counts.change} to change, ${counts.destroy} to destroy`;
    if (inputs.summary)
        await (0,summary/* appendSummary */.f)(planSummary(inputs.environment, headline, plan, redact/* redactor */.$p));
    return {
        verdict,
        failureReason,
        message: decision.problem ?? `Plan for ${inputs.environment}: ${headline}.`,
        outputs: {
            'has-changes': (0,changes/* hasChanges */.ik)(plan),
            add: counts.add,
            change: counts.change,
            destroy: counts.destroy,
            'plan-path': planPath,
            'plan-json-path': json,
            'schema-path': schemas,
            'review-path': reviewPath,
            'plan-digest': digest,
            'tool-version': session.tool.version,
            'evidence-path': evidencePath,
        },
    };
}
/** A plan that could not be made is news for reviewers, too: the report gets a document that says why. */
async function publishFailure(folder, inputs, tool, failure) {
    const { message, reason } = failure;
    const { verdict, diagnostics } = failure instanceof CommandFailed ? failure : { verdict: 'error', diagnostics: [] };
    const problems = diagnostics.map(({ summary, file, line }) => ({ summary, file, line }));
    const reviewPath = writeReview(folder, inputs, [(0,review/* failedDocument */.h)({ reason, message, problems }, redact/* redactor */.$p)]);
    const evidencePath = (0,evidence/* writeEvidence */.n)({
        action: spec/* spec */.I.name,
        verdict,
        failureReason: reason,
        result: {
            environment: inputs.environment,
            tool: inputs.tool,
            toolVersion: tool?.version,
            toolOrigin: tool?.origin,
            message,
        },
    });
    if (inputs.summary)
        await (0,summary/* appendSummary */.f)(failureSummary(inputs.environment, message));
    return {
        verdict,
        failureReason: reason,
        message,
        outputs: { 'review-path': reviewPath, 'tool-version': tool?.version, 'evidence-path': evidencePath },
    };
}
function* entriesOf({ changes, drift }) {
    yield* changes;
    yield* drift;
}
/** With the schemas of its types a plan is compared as the provider would: sets without order. */
function schemasOf(plan, file) {
    if (file === undefined)
        return undefined;
    try {
        return (0,schema/* extractSchemas */.Mw)((0,source/* fileSource */.IO)(file), 'providers', entriesOf(plan));
    }
    catch (error) {
        log/* log */.R.debug(`The schemas of the providers cannot be read: ${(0,errors/* messageOf */.bD)(error)}`);
        return undefined;
    }
}
function writeReview(folder, inputs, document) {
    const file = external_node_path_.join(folder, `${inputs.environment}.review.json`);
    (0,files/* writePrivateParts */.FR)(file, document);
    return file;
}
/** Without a key of the caller's, at least digests of different repositories and environments cannot be compared. */
function digestKey(inputs) {
    return (inputs['digest-key'] ??
        `sluice ${process.env.GITHUB_REPOSITORY_ID ?? process.env.GITHUB_REPOSITORY ?? ''} ${inputs.environment}`);
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


/***/ }),

/***/ 1338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ lockedRelease),
/* harmony export */   Yu: () => (/* binding */ isWanted)
/* harmony export */ });
/* unused harmony exports platformKey, newestFirst */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3026);

/** The key of a platform in the lock, such as `linux-x64` or `windows-arm64`. */
function platformKey(platform = process.platform, arch = process.arch) {
    return `${platform === 'win32' ? 'windows' : platform}-${arch}`;
}
/** Whether a version is the wanted one, or of the wanted line: `1.11` accepts every 1.11.x. */
function isWanted(version, wanted) {
    return wanted === undefined || version === wanted || version.startsWith(`${wanted}.`);
}
/** Orders versions, the newest first. */
function newestFirst(a, b) {
    const [left, right] = [a, b].map((version) => version.split('.').map(Number));
    for (let index = 0; index < 3; index += 1) {
        const difference = (right?.[index] ?? 0) - (left?.[index] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}
/**
 * The release that answers a wish: the default without one, else the newest of the wanted line that is locked for this
 * platform.
 *
 * @throws UserError for a tool, a version or a platform that is not in the lock
 */
function lockedRelease(lock, tool, wanted, platform = platformKey()) {
    const entry = Object.hasOwn(lock.tools, tool) ? lock.tools[tool] : undefined;
    if (entry === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`tool: ${tool} is not among the tools that can be installed: ${Object.keys(lock.tools).join(', ')}.`, 'tool-unknown');
    }
    const wish = wanted ?? entry.default;
    const matching = Object.keys(entry.versions)
        .filter((version) => isWanted(version, wish))
        .sort(newestFirst);
    if (matching.length === 0) {
        const known = Object.keys(entry.versions).sort(newestFirst).join(', ');
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`version: ${tool} ${wish} cannot be installed: its hashes are not locked in this version of Sluice, those of ${known} are. ` +
            otherwise, 'tool-version-unknown');
    }
    const files = entry.platforms[platform];
    const version = matching.find((candidate) => hashOf(entry, candidate, platform) !== undefined);
    const sha256 = version === undefined ? undefined : hashOf(entry, version, platform);
    if (files === undefined || version === undefined || sha256 === undefined) {
        const known = Object.keys(entry.versions[matching[0] ?? '']?.sha256 ?? {}).join(', ');
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`version: ${tool} ${matching[0] ?? wish} cannot be installed on ${platform}: its hash is locked for ${known} only. ${otherwise}`, 'tool-platform-unknown');
    }
    const file = files.file.replaceAll('{version}', version);
    return {
        tool,
        program: entry.program,
        version,
        platform,
        file,
        ...(files.member === undefined ? {} : { member: files.member }),
        url: entry.url.replaceAll('{version}', version).replaceAll('{file}', file),
        sha256,
    };
}
const otherwise = 'Ask for one of those, or install the tool in a step before this one.';
function hashOf(entry, version, platform) {
    const hash = entry.versions[version]?.sha256[platform];
    return hash !== undefined && /^[0-9a-f]{64}$/.test(hash) ? hash : undefined;
}


/***/ })

};
