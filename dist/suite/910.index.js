export const id = 910;
export const ids = [910];
export const modules = {

/***/ 910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(24);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(760);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(26);
// EXTERNAL MODULE: ./build/src/core/evidence.js + 2 modules
var evidence = __webpack_require__(14);
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
const SIGNS = { pass: '✅', fail: '❌', error: '⚠️' };
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
    const titles = sections.map(({ title, verdict }) => `${marks} ${SIGNS[verdict]} ${(0,markdown/* text */.Qq)(title)}`);
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

// EXTERNAL MODULE: ./build/src/core/run.js
var run = __webpack_require__(356);
// EXTERNAL MODULE: ./build/src/core/summary.js
var summary = __webpack_require__(253);
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

// EXTERNAL MODULE: ./build/src/terraform/plan/read.js
var read = __webpack_require__(942);
// EXTERNAL MODULE: ./build/src/terraform/plan/review.js
var review = __webpack_require__(626);
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

;// CONCATENATED MODULE: ./build/src/actions/terraform-plan-comment/publish.js
async function publishComment(_inputs, _pullRequest, _body) {
    return '';
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
    const a = before.split('\n');
    const b = after.split('\n');
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
/** Why: the attributes that force a replacement, else Terraform's reason; empty when there is none. */
function becauseOf(change, redact) {
    if (change.forcingPaths.length > 0) {
        const shown = change.forcingPaths.slice(0, 4).map((path) => forcingText(path, change, redact));
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
    return sentences.join(' ');
}
function countTable({ plans }, redact) {
    const rows = plans.map(({ name, counts, errored, complete, hasChanges, refreshOnly }) => {
        const notes = [
            ...(errored ? ['**planning failed**'] : complete === false ? ['**incomplete**'] : []),
            ...(refreshOnly ? ['refresh only'] : []),
            ...(hasChanges || errored ? [] : ['no changes']),
            otherCounts(counts),
        ].filter((note) => note !== '');
        const loud = (count) => (count > 0 ? `**${count}**` : '0');
        return [
            `**${(0,markdown/* text */.Qq)(redact(name))}**`,
            String(counts.add),
            String(counts.change),
            loud(counts.destroy),
            loud(counts.replace),
            String(counts.drift),
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
/** Every destroy and replace, with its reason; never folded. */
function losses(plans, redact) {
    const isLoss = (change) => (0,changes/* destroys */.o8)(change) || change.action === 'unknown' || change.vector.includes('forget');
    const endangered = new Set(plans.flatMap((plan) => [...plan.endangered]));
    const rank = (change) => riskOf(change) + (endangered.has(change) ? 1000 : 0);
    const short = (change) => `**${lossWord(change)}** ${nameOf(change, redact)}${endangered.has(change) ? ' (protected type)' : ''}`;
    const long = (change) => {
        const imported = change.importing !== undefined && (0,changes/* destroys */.o8)(change) ? ', **which is imported just before**' : '';
        const because = becauseOf(change, redact);
        return `${short(change)}${imported}${because === '' ? '' : `: ${because}`}`;
    };
    return grouped(plans, (plan) => plan.changes.filter(isLoss), long).map(({ plans: names, items }) => {
        const sorted = [...items].sort((a, b) => rank(b) - rank(a));
        const destructive = sorted.some((change) => (0,changes/* destroys */.o8)(change) || change.action === 'unknown');
        const level = (lines) => render_alert(destructive ? 'CAUTION' : 'WARNING', [
            `${namesText(names, redact)}`,
            '',
            ...lines.map((line) => `- ${line}`),
        ]);
        const first = sorted.slice(0, maxListed).map(short);
        const rest = sorted.slice(maxListed);
        const levels = [level(sorted.map(long)), level(sorted.map(short))];
        if (rest.length > 0)
            levels.push(level([...first, `and ${restByType(rest, redact)}`]));
        return { risk: destructive ? 95 : 92, levels, mustKeep: true };
    });
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
    return `${plural(changes.length, 'more')}: ${sorted.map(([type, count]) => `${count} ${(0,markdown/* code */.aY)(redact(type))}`).join(', ')}`;
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
            const summary = `${namesText(names, redact)}: ${kindCounts(shown)}${same}${range}`;
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
    const because = becauseOf(change, redact);
    const origins = originOf(change, redact);
    const what = `${nameOf(change, redact)} is ${[verbOf(change), ...origins].filter((clause) => clause !== '').join('; ')}`;
    const sentence = because === '' ? what : `${what}: ${because}`;
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
        full: `${sentence}${diff === '' ? '' : `\n\n${(0,markdown/* fence */.EU)(diff, 'diff')}`}${cosmetic}${caused}`,
        keys: `- ${sentence}${keys}`,
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
    return `${sign} ${redact(name)}${unknown ? ' = (known after apply)' : ''}`;
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
function driftEntry(change, redact) {
    const diff = diffText(change.attributes, redact);
    const moved = change.previousAddress === undefined ? '' : `; moved from ${(0,markdown/* code */.aY)(redact(change.previousAddress))}`;
    const only = diff === '' && change.cosmetic > 0 ? ' only between null, empty and false' : '';
    const what = change.action === 'delete' ? 'was deleted' : change.action === 'no-op' ? 'did not change' : 'changed';
    const line = `${nameOf(change, redact)} ${what}${only}${moved}`;
    const body = diff === '' || change.action === 'delete' ? '' : `\n\n${(0,markdown/* fence */.EU)(diff, 'diff')}`;
    return { risk: 0, kind: 'drifted', full: `${line}${body}`, keys: `- ${line}`, line: `- ${line}` };
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
        ...(change.reason === undefined ? {} : { reason: change.reason }),
        forcingPaths: change.forcingPaths.map(redact),
        changedPaths: change.attributes.map(({ path }) => redact(path)),
        ...(change.previousAddress === undefined ? {} : { previousAddress: redact(change.previousAddress) }),
        ...(change.importing === undefined ? {} : { importing: true }),
    });
    const plans = decision.plans.map((plan) => ({
        name: plan.name,
        verdict: plan.verdict,
        hasChanges: plan.hasChanges,
        errored: plan.errored,
        ...(plan.complete === undefined ? {} : { complete: plan.complete }),
        ...plan.counts,
        changes: plan.changes.map((change) => ({ ...shown(change), protected: plan.endangered.has(change) })),
        driftedObjects: plan.drift.map(shown),
        outputs: plan.outputs.map(({ name, action }) => ({ name: redact(name), action })),
        failedChecks: plan.failedChecks.map(({ address, status }) => ({ address: redact(address), status })),
    }));
    const { verdict, failureReason, hasChanges, totals } = decision;
    return `${JSON.stringify({ version: 1, verdict, failureReason, hasChanges, ...totals, plans }, null, 2)}\n`;
}
/** One word per change; both orders of replacing are `replace`. */
function summaryAction(change) {
    if ((0,changes/* replaces */.gx)(change))
        return 'replace';
    if (change.action === 'no-op')
        return change.importing === undefined ? 'move' : 'import';
    return change.action;
}

// EXTERNAL MODULE: ./build/src/core/spec.js
var spec = __webpack_require__(258);
;// CONCATENATED MODULE: ./build/src/actions/terraform-plan-comment/spec.js

const spec_spec = (0,spec/* defineAction */.Q)({
    name: 'terraform-plan-comment',
    title: 'Terraform plan comment',
    description: 'Shows what Terraform plans would do as one calm pull request comment: what is destroyed or replaced comes first.',
    icon: 'message-square',
    color: 'purple',
    permissions: {
        'pull-requests': {
            access: 'write',
            reason: 'create and update the comment with the plans',
            optional: 'without it, as in pull requests from forks, the report goes to the job summary and the step does not fail',
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
        ...spec/* verdictOutputs */.I,
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

;// CONCATENATED MODULE: ./build/src/actions/terraform-plan-comment/main.js



















async function main() {
    await (0,run/* runAction */.C)(spec_spec, report);
}
async function report(inputs) {
    const plans = await log/* log */.R.group('Read the plans', async () => readAll(inputs));
    for (const { plan } of plans)
        for (const value of (0,secrets/* collectSensitive */.P)(plan))
            core_redact/* redactor */.$p.add(value);
    const decision = decide(plans, { protectedTypes: inputs['protected-types'], schemas: schemasOf(inputs) });
    const pullRequest = eventPullRequest(process.env);
    const sections = renderPlans(decision, {
        title: inputs.title,
        headSha: pullRequest?.headSha ?? process.env.GITHUB_SHA,
        planDigests: digestsOf(plans),
        redact: (text) => core_redact/* redactor */.$p.redact(text),
    });
    const files = writeReport(sections, decision);
    await (0,summary/* appendSummary */.f)(composeSummary(sections).body);
    const commentUrl = await log/* log */.R.group('Comment', () => publishComment(inputs, pullRequest, files.body));
    const { verdict, failureReason } = decision;
    const { verdict: _verdict, 'failure-reason': _reason, ...numbers } = decisionOutputs(decision);
    return {
        verdict,
        failureReason,
        message: plainText(headline(decision, (text) => core_redact/* redactor */.$p.redact(text))),
        outputs: {
            ...numbers,
            'summary-path': files.summaryPath,
            'report-path': files.reportPath,
            'comment-url': commentUrl,
            'evidence-path': (0,evidence/* writeEvidence */.n)({
                action: spec_spec.name,
                verdict,
                failureReason,
                result: { plans: plans.map(({ name }) => name), counts: decision.totals },
            }),
        },
    };
}
/** All plans in the order of their lines. One that is expected and not there is shown as failed: silence must not look like peace. */
function readAll(inputs) {
    const plans = planFiles(inputs.plans).flatMap(([name, file]) => (0,read/* readPlans */.x)(contentOf('plans', name, file), name));
    const found = new Set(plans.map(({ name }) => name));
    const missing = inputs.expected.flatMap((line) => line.split(',')).map((name) => name.trim()).filter((name) => name !== '' && !found.has(name)); // biome-ignore format: one step
    for (const name of missing) {
        const message = `No plan was handed over for ${name}: the job that plans it did not get that far.`;
        plans.push({
            name,
            plan: (0,read/* readPlan */.m)((0,review/* failedDocument */.h)({ reason: 'plan-missing', message, problems: [] }, core_redact/* redactor */.$p), name),
        });
    }
    if (plans.length === 0)
        throw new errors/* UserError */.yo('plans: names no plan. Give one NAME=PATH per line.');
    return plans.sort((a, b) => orderOf(inputs, a.name) - orderOf(inputs, b.name));
}
/** Plans that are expected come in that order, others after them as given. */
function orderOf({ expected }, name) {
    const at = expected.flatMap((line) => line.split(',')).indexOf(name);
    return at < 0 ? Number.MAX_SAFE_INTEGER : at;
}
/** Lines `NAME=PATH`; a line without `=` is a folder, in which each `NAME.review.json` at any depth is the plan NAME. */
function planFiles(lines) {
    const files = lines.flatMap((line) => {
        const at = line.indexOf('=');
        return at < 0 ? reviewFiles(line) : [[line.slice(0, at).trim(), inWorkspace(line.slice(at + 1).trim())]];
    });
    const names = files.map(([name]) => name);
    const double = names.find((name, index) => names.indexOf(name) !== index);
    if (double !== undefined)
        throw new errors/* UserError */.yo(`plans: "${double}" is given twice. Give each plan a name of its own.`);
    if (names.includes(''))
        throw new errors/* UserError */.yo('plans: a line has no name before "=". Write NAME=PATH.');
    return files;
}
function reviewFiles(folder) {
    const root = inWorkspace(folder);
    // No plan was made at all: then there is no folder, and what is expected is missing.
    if (!(0,external_node_fs_.statSync)(root, { throwIfNoEntry: false })?.isDirectory())
        return [];
    const suffix = '.review.json';
    return (0,external_node_fs_.readdirSync)(root, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && entry.name.endsWith(suffix))
        .map((entry) => [entry.name.slice(0, -suffix.length), external_node_path_.join(entry.parentPath, entry.name)])
        .sort(([a], [b]) => (a < b ? -1 : 1));
}
function inWorkspace(file) {
    return external_node_path_.resolve(process.env.GITHUB_WORKSPACE ?? process.cwd(), file);
}
function contentOf(input, name, file) {
    try {
        return (0,external_node_fs_.readFileSync)(file);
    }
    catch (error) {
        const code = error.code;
        const what = code === 'ENOENT' ? 'does not exist' : code === 'EISDIR' ? 'is a folder' : `cannot be read (${(0,errors/* messageOf */.bD)(error)})`;
        throw new errors/* UserError */.yo(`${input}: the file of "${name}", ${external_node_path_.basename(file)}, ${what}. Give the path of a JSON document.`, 'unreadable-file');
    }
}
function schemasOf(inputs) {
    return new Map([...inputs.schemas].map(([name, file]) => [name, (0,schema/* readSchemas */.x5)(contentOf('schemas', name, inWorkspace(file)), name)]));
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
