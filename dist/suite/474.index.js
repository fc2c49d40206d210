export const id = 474;
export const ids = [474];
export const modules = {

/***/ 2459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ decide),
  N: () => (/* binding */ decisionOutputs)
});

// EXTERNAL MODULE: ./build/src/terraform/plan/actions.js
var actions = __webpack_require__(803);
// EXTERNAL MODULE: ./build/src/terraform/plan/changes.js + 2 modules
var changes = __webpack_require__(7359);
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
    const decide = (resource) => includes.some((matches) => matches(resource)) && !excludes.some((matches) => matches(resource));
    if (trimmed.some((pattern) => pattern.includes('.')))
        return decide;
    // By type alone: plans have thousands of resources of a few types.
    const known = new Map();
    return (resource) => {
        const found = known.get(resource.type) ?? decide(resource);
        known.set(resource.type, found);
        return found;
    };
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
    const reviews = plans.map(({ name, plan }) => review(name, plan, isProtected, schemasFor(name, policy)));
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
function review(name, plan, isProtected, schemas) {
    const described = (0,changes/* describePlan */.df)(plan, schemas);
    return {
        ...described,
        name,
        verdict: plan.errored ? 'error' : 'pass',
        counts: plan.counts,
        hasChanges: (0,changes/* hasChanges */.ik)(plan),
        errored: plan.errored,
        failure: plan.failure,
        complete: plan.complete,
        refreshOnly: plan.refreshOnly,
        failedChecks: plan.checks,
        invocations: plan.invocations,
        isEndangered: (change) => (0,changes/* destroys */.o8)(change) && isProtected(change),
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


/***/ }),

/***/ 1804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ headline),
  H: () => (/* binding */ renderPlans)
});

// EXTERNAL MODULE: ./build/src/core/count.js
var count = __webpack_require__(1198);
// EXTERNAL MODULE: ./build/src/core/markdown.js
var markdown = __webpack_require__(8400);
// EXTERNAL MODULE: ./build/src/terraform/plan/changes.js + 2 modules
var changes = __webpack_require__(7359);
// EXTERNAL MODULE: ./build/src/core/once.js
var once = __webpack_require__(944);
// EXTERNAL MODULE: ./build/src/terraform/plan/actions.js
var actions = __webpack_require__(803);
// EXTERNAL MODULE: ./build/src/terraform/plan/json.js
var json = __webpack_require__(3328);
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
// What a review document puts behind a text of which a secret was taken out, so that a change of the secret is seen.
const digestOfSecret = /(?<=\(sensitive\).*) \(digest [a-z2-7]{6}\)$/s;
/** A text as it is shown. */
function shownText(value, redact) {
    return redact(value).replace(digestOfSecret, '');
}
function quoted(value, redact) {
    const shown = shownText(value, redact);
    if (shown.length <= maxStringLength)
        return JSON.stringify(shown);
    const cut = shown.slice(0, maxStringLength - 40).replace(/[\ud800-\udbff]$/, '');
    return `${JSON.stringify(cut)}… (${(0,count/* count */.U)(value.length)} characters)`;
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
    if (from === to) {
        const differs = 'differs in what is not shown';
        // Behind a long value nobody would see it.
        return path.length + from.length > width
            ? [`! ${path}: ${differs}${note}`, `    ${from}`]
            : [`! ${path} = ${from}  # ${differs}${note}`];
    }
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
const differing = (lines) => lines.filter(({ sign }) => sign !== ' ').length;
function textLines(path, before, after, note, redact) {
    // Secrets of several lines are found in whole texts only, so they are taken out before the lines are compared.
    const [from, to] = [shownText(before, redact), shownText(after, redact)];
    const lines = diffLines(from, to);
    const shownDiffers = differing(lines) > 0;
    const secret = !shownDiffers || (from !== before && differing(lines) < differing(diffLines(before, after)));
    const kind = `text of several lines${secret ? ', a secret in it changes' : ''}`;
    if (!shownDiffers)
        return [`! ${path} = (${kind})${note}`];
    const shown = withContext(lines, 2).map((line) => (line === undefined ? '    …' : `${line.sign}   ${line.text}`));
    const cut = shown.length - maxTextLines;
    return [
        `! ${path} = (${kind})${note}`,
        ...shown.slice(0, maxTextLines),
        ...(cut > 0 ? [`#   … ${cut} more lines`] : []),
    ];
}

// EXTERNAL MODULE: ./build/src/terraform/plan/path.js
var plan_path = __webpack_require__(513);
;// CONCATENATED MODULE: ./build/src/terraform/plan/words.js
/** The sentences of a plan report. Markdown in, Markdown out: every word of the plan is escaped here. */





/** `1 change`, `2 changes`, `1,204 changes`. */
function plural(number, one, many = `${one}s`) {
    return `${(0,count/* count */.U)(number)} ${number === 1 ? one : many}`;
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
            // Beside those, the numbers of the plan count what is moved or imported and changed, too.
            return change.importing === undefined ? 'only moved' : 'only imported';
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
    const attribute = attributeAt(path, change);
    if (attribute === undefined || attribute.multiline || attribute.kind === 'order')
        return shown;
    if (attribute.sensitive)
        return `${shown} (sensitive)`;
    const before = inlineValue(attribute.before ?? null, redact);
    const after = attribute.unknown ? 'known after apply' : inlineValue(attribute.after ?? null, redact);
    if (before.length + after.length > maxForcingLength)
        return attribute.unknown ? `${shown} (${after})` : shown;
    return `${shown} (${(0,markdown/* code */.aY)(before)} → ${attribute.unknown ? after : (0,markdown/* code */.aY)(after)})`;
}
const attributeAt = (path, change) => change.diff().attributes.find(({ steps }) => (0,plan_path/* pathText */.LF)(steps) === path);
/** Replaced only since something that it depends on is made anew: nothing that forces it is known before the apply. */
function followsAnother(change) {
    const { forcingPaths } = change;
    return forcingPaths.length > 0 && forcingPaths.every((path) => attributeAt(path, change)?.unknown === true);
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







const protectedRank = 1000;
function isProtected({ rank }) {
    return rank >= protectedRank;
}
/** One walk over all changes, since each is read anew whenever it is asked for. */
function surveyPlan(plan, redact) {
    const drift = placesOf(plan.drift);
    const apart = new Map(drift);
    const render = (index) => {
        const change = plan.changes.at(index);
        const drifted = drift.get(identity(change));
        return changeEntry(change, drifted === undefined ? undefined : plan.drift.at(drifted), redact);
    };
    const entries = [];
    const losses = [];
    let afterDrift = 0;
    for (let index = 0; index < plan.changes.length; index += 1) {
        const change = plan.changes.at(index);
        const risk = riskOf(change);
        entries.push(new ChangeEntry(risk, kindOf(change), index, render));
        if (apart.size > 0 && apart.delete(identity(change)) && change.action !== 'no-op')
            afterDrift += 1;
        const isDestructive = (0,changes/* destroys */.o8)(change) || change.action === 'unknown';
        if (!isDestructive && !change.vector.includes('forget'))
            continue;
        const rank = risk + (plan.isEndangered(change) ? protectedRank : 0);
        losses.push({ rank, type: change.type, isDestructive, change: () => plan.changes.at(index) });
    }
    entries.push(...otherEntries(plan, redact));
    return {
        entries: entries.sort((a, b) => b.risk - a.risk),
        drift: [...apart.values()].map((index) => {
            const kind = plan.drift.at(index).action === 'delete' ? 'deleted' : 'changed';
            return new ChangeEntry(0, kind, index, (at) => driftEntry(plan.drift.at(at), redact));
        }),
        afterDrift,
        losses: losses.sort((a, b) => b.rank - a.rank),
    };
}
/** What a plan does besides changing objects. */
function otherEntries({ deferred, invocations, outputs }, redact) {
    return [
        ...deferred.map(({ reason, change }) => {
            const line = `- ${nameOf(change, redact)} is put off to a later plan: ${(0,actions/* deferralInWords */.w2)(reason)}`;
            return { risk: 20, kind: 'deferred', ...always(line) };
        }),
        ...invocations.map(({ address, trigger, event }) => {
            const by = trigger === undefined ? '' : ` by ${(0,markdown/* code */.aY)(redact(trigger))}`;
            const when = event === undefined ? '' : ` (${(0,markdown/* text */.Qq)(event.replace(/(?<=[a-z])(?=[A-Z])|_/g, ' ').toLowerCase())})`;
            return { risk: 35, kind: 'invoked', ...always(`- ${(0,markdown/* code */.aY)(redact(address))} is invoked${by}${when}`) };
        }),
        ...outputEntry(outputs, redact),
    ];
}
/** Address and key of a deposed object are the identity of an object. */
function identity({ address, deposed = '' }) {
    return `${address} ${deposed}`;
}
function placesOf(changes) {
    const places = new Map();
    let index = 0;
    for (const change of changes) {
        places.set(identity(change), index);
        index += 1;
    }
    return places;
}
/**
 * An entry that is made when it is shown. A class, because objects with methods of their own would take ten times the
 * memory, and of a large plan there are tens of thousands of which a few hundred are shown.
 */
class ChangeEntry {
    risk;
    kind;
    #index;
    #render;
    #made;
    constructor(risk, kind, index, render) {
        this.risk = risk;
        this.kind = kind;
        this.#index = index;
        this.#render = render;
    }
    full() {
        return this.#entry().full();
    }
    brief() {
        return this.#entry().brief();
    }
    line() {
        return this.#entry().line();
    }
    #entry() {
        this.#made ??= this.#render(this.#index);
        return this.#made;
    }
}
function always(line) {
    return { full: () => line, brief: () => line, line: () => line };
}
function changeEntry(change, drift, redact) {
    const what = () => {
        const clauses = [verbOf(change), ...originOf(change, redact)].filter((clause) => clause !== '');
        return `${nameOf(change, redact)} is ${clauses.join('; ')}`;
    };
    const sentence = (values) => {
        const because = becauseOf(change, redact, values);
        return because === '' ? what() : `${what()}: ${because}`;
    };
    return {
        risk: riskOf(change),
        kind: kindOf(change),
        full: (0,once/* once */.O)(() => `${sentence(false)}${diffOf(change, redact)}${causeOf(drift, redact)}`),
        brief: (0,once/* once */.O)(() => `- ${sentence(true)}${changedKeys(change, redact)}`),
        line: () => `- ${what()}`,
    };
}
function diffOf(change, redact) {
    const { attributes, cosmetic } = change.diff();
    const diff = diffText(attributes, redact);
    const hidden = cosmetic === 0
        ? ''
        : `\n\n${plural(cosmetic, 'difference')} between null, empty and false ${cosmetic === 1 ? 'is' : 'are'} not shown.`;
    return `${diff === '' ? '' : `\n\n${(0,markdown/* fence */.EU)(diff, 'diff')}`}${hidden}`;
}
/** What changed outside and may be why there is anything to do. */
function causeOf(drift, redact) {
    if (drift === undefined)
        return '';
    if (drift.action === 'delete')
        return '\n\nBefore this plan it was deleted outside of Terraform.';
    const diff = diffText(drift.diff().attributes, redact);
    return `\n\nBefore this plan it changed outside of Terraform${diff === '' ? '.' : `:\n\n${(0,markdown/* fence */.EU)(diff, 'diff')}`}`;
}
function changedKeys(change, redact) {
    if (change.action === 'create' || change.action === 'delete')
        return '';
    const paths = change.diff().attributes.filter(({ unknown, forcesReplacement }) => !unknown || forcesReplacement);
    return keysText(paths.map(({ path }) => path), redact);
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
    const diff = () => outputs
        .map((output) => outputText(output, redact))
        .filter((line) => line !== '')
        .join('\n');
    const line = `- ${plural(outputs.length, 'output changes', 'outputs change')}`;
    return [
        {
            risk: 15,
            kind: outputs.length === 1 ? 'output' : 'outputs',
            count: outputs.length,
            full: () => `**Outputs**\n\n${(0,markdown/* fence */.EU)(diff(), 'diff')}`,
            brief: () => `${line}${keysText(outputs.map(({ name }) => name), redact)}`,
            line: () => line,
        },
    ];
}
function outputText({ name, action, ...output }, redact) {
    const attributes = output.attributes();
    const shown = attributes.filter(({ unknown }) => !unknown);
    if (shown.length > 0)
        return diffText(shown, redact);
    const sign = action === 'create' ? '+' : action === 'delete' ? '-' : '!';
    const unknown = attributes.some((attribute) => attribute.unknown);
    return `${sign} ${redact((0,plan_path/* appendStep */.BP)('', name))}${unknown ? ' = (known after apply)' : ''}`;
}
/** An object that changed outside and is not touched by the plan. */
function driftEntry(change, redact) {
    const moved = change.previousAddress === undefined ? '' : `; moved from ${(0,markdown/* code */.aY)(redact(change.previousAddress))}`;
    const what = change.action === 'delete' ? 'was deleted' : change.action === 'no-op' ? 'did not change' : 'changed';
    const name = nameOf(change, redact);
    const full = () => {
        if (change.action === 'delete')
            return `${name} ${what}${moved}`;
        const { attributes, cosmetic } = change.diff();
        const diff = diffText(attributes, redact);
        const only = diff === '' && cosmetic > 0 ? ' only between null, empty and false' : '';
        return `${name} ${what}${only}${moved}${diff === '' ? '' : `\n\n${(0,markdown/* fence */.EU)(diff, 'diff')}`}`;
    };
    const line = `- ${name} ${what}${moved}`;
    const brief = () => (change.action === 'delete' ? line : `${line}${changedKeys(change, redact)}`);
    return { risk: 0, kind: change.action === 'delete' ? 'deleted' : 'changed', full, brief, line: () => line };
}

;// CONCATENATED MODULE: ./build/src/actions/terraform-plan-comment/render.js
/** From judged plans to the blocks of the report. The order is the order of attention: what is lost comes first. */





/** The report of all plans, as one section. */
function renderPlans(decision, options) {
    const { redact } = options;
    const surveyed = decision.plans.map((plan) => ({ name: plan.name, survey: surveyPlan(plan, redact) }));
    const quiet = decision.plans.every((plan) => !plan.hasChanges && !plan.errored);
    const blocks = [
        ...(quiet && decision.plans.length === 1 ? [] : [countTable(decision, redact)]),
        ...alarms(decision.plans, redact),
        ...losses(surveyed, redact),
        ...failedChecks(decision.plans, redact),
        ...folds(surveyed, redact),
        ...driftFolds(surveyed, redact),
        ...origin(options),
    ];
    return [
        {
            key: 'terraform-plan',
            title: redact(options.title),
            verdict: decision.verdict,
            headline: redact(headline(decision, redact) + afterDrift(surveyed)),
            blocks: blocks.sort((a, b) => b.risk - a.risk),
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
            ...(counts.replace > 0
                ? [`replaces ${gone > 0 ? (0,count/* count */.U)(counts.replace) : plural(counts.replace, 'object')}`]
                : []),
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
            sentences.push(`${plural(drifted, 'object')} changed outside of Terraform, without effect on the plan.`);
    }
    else if (still.length > 0)
        sentences.push(`No changes in ${names(still)}.`);
    const failing = plans.reduce((sum, plan) => sum + plan.failedChecks.length, 0);
    if (failing > 0 && errored.length === 0)
        sentences.push(`${plural(failing, 'check does', 'checks do')} not hold.`);
    return sentences.join(' ');
}
function afterDrift(plans) {
    const number = plans.reduce((sum, { survey }) => sum + survey.afterDrift, 0);
    const what = plural(number, 'change is to an object', 'changes are to objects');
    return number === 0 ? '' : ` ${what} that changed outside of Terraform.`;
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
        const loud = (number) => (number > 0 ? `**${(0,count/* count */.U)(number)}**` : '0');
        return [
            `**${(0,markdown/* text */.Qq)(redact(name))}**`,
            (0,count/* count */.U)(counts.add),
            (0,count/* count */.U)(counts.change),
            loud(counts.destroy),
            loud(counts.replace),
            (0,count/* count */.U)(counts.drift),
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
        `${name}: there is no plan. ${(0,markdown/* text */.Qq)(redact(withoutProblems(message, problems)))}`,
        ...(lines.length > 0 ? [[...lines, ...rest].join('\n> ')] : []),
    ];
}
/** The message names the first problem; above the list of all of them, the kind of failure is enough. */
function withoutProblems(message, [first]) {
    const at = first !== undefined && message.includes(first.summary) ? message.indexOf(': ') : -1;
    return at > 0 ? `${message.slice(0, at)}.` : message;
}
function separated(lines) {
    return lines.flatMap((line, index) => (index === 0 ? [line] : ['', line]));
}
/** The same for several plans is said once; what has no key is never the same. Groups keep the order of the plans; those of more plans come first. */
function grouped(plans, itemsOf, keyOf) {
    const [only] = plans;
    if (only !== undefined && plans.length === 1) {
        const all = itemsOf(only);
        return all.length === 0 ? [] : [{ plans: [only.name], items: all }];
    }
    const items = new Map();
    for (const plan of plans) {
        for (const item of itemsOf(plan)) {
            // The same key twice in one plan stays two items.
            let key = keyOf(item) ?? Symbol();
            while (typeof key === 'string' && items.get(key)?.plans.at(-1) === plan.name)
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
/** Above, they are not listed one by one at all where others have to find room, too. */
const manyLosses = 400;
/** Every destroy and replace with its reason, the worst of all plans first; never folded. */
function losses(plans, redact) {
    return [
        ...lossBox('CAUTION', 95, plans, ({ isDestructive }) => isDestructive, redact),
        ...lossBox('WARNING', 92, plans, ({ isDestructive }) => !isDestructive, redact),
    ];
}
function lossBox(kind, risk, plans, belongs, redact) {
    const rest = new Map();
    const found = plans.map(({ name, survey }) => {
        const all = survey.losses.filter(belongs);
        for (const { type } of all.slice(manyLosses))
            addTo(rest, type, 1);
        return { name, worst: all.slice(0, manyLosses).map((loss) => ({ ...loss, change: loss.change() })) };
    });
    const many = rest.size > 0 || found.reduce((sum, { worst }) => sum + worst.length, 0) > manyLosses;
    const cause = (change) => {
        const imported = change.importing !== undefined && (0,changes/* destroys */.o8)(change) ? ', **which is imported just before**' : '';
        const because = becauseOf(change, redact, !many);
        return `${imported}${because === '' ? '' : `: ${because}`}`;
    };
    const said = ({ change }) => `${lossWord(change)} ${nameOf(change, redact)}${cause(change)}`;
    // What is replaced for the sake of another stands behind it.
    const order = ({ rank, change }) => rank - (!many && followsAnother(change) ? 0.5 : 0);
    const listed = grouped(found, ({ worst }) => worst, said)
        .flatMap(({ plans: names, items }) => items.map((loss) => ({ ...loss, names })))
        .sort((a, b) => order(b) - order(a));
    if (listed.length === 0)
        return [];
    const short = ({ change, names, rank }) => {
        const where = plans.length === 1 ? '' : ` in ${namesText(names, redact)}`;
        return `- **${lossWord(change)}** ${nameOf(change, redact)}${where}${isProtected({ rank }) ? ' (protected type)' : ''}`;
    };
    const some = (number, line) => {
        const types = new Map(rest);
        for (const { type, names } of listed.slice(number))
            addTo(types, type, names.length);
        return [...listed.slice(0, number).map(line), ...(types.size === 0 ? [] : [`- and ${byType(types, redact)}`])];
    };
    const levels = [some(manyLosses, (loss) => short(loss) + cause(loss.change)), some(manyLosses, short)];
    if (listed.length > maxListed)
        levels.push(some(maxListed, short));
    return [{ risk, levels: levels.map((lines) => render_alert(kind, lines)), mustKeep: true }];
}
function addTo(counts, key, number) {
    counts.set(key, (counts.get(key) ?? 0) + number);
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
function byType(types, redact) {
    const all = [...types].sort(([, a], [, b]) => b - a);
    const number = all.reduce((sum, [, each]) => sum + each, 0);
    const shown = all.slice(0, 20).map(([type, each]) => `${(0,count/* count */.U)(each)} ${(0,markdown/* code */.aY)(redact(type))}`);
    return `${(0,count/* count */.U)(number)} more: ${shown.join(', ')}`;
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
/** So many entries of a plan are compared with those of the others; beyond, each plan shows its own. */
const maxCompared = 2000;
/** The entries of all plans by who has them. They are compared as they are shown, so "the same in each" can be believed. */
function groupedEntries(plans, entriesOf) {
    const compared = new Set();
    const entries = ({ survey }) => {
        const all = entriesOf(survey);
        if (plans.length > 1)
            for (const entry of all.slice(0, maxCompared))
                compared.add(entry);
        return all;
    };
    return grouped(plans, entries, (entry) => (compared.has(entry) ? entry.full() : undefined));
}
/** A longer list is taken apart by what happens, so that a reader opens what matters. */
const longList = 25;
function folds(plans, redact) {
    return groupedEntries(plans, ({ entries }) => entries).flatMap(({ plans: names, items }) => {
        const entries = items.toSorted((a, b) => b.risk - a.risk);
        const same = names.length > 1 ? ', the same in each' : '';
        const heading = (numbers) => `${namesText(names, redact)}${same}: ${numbers}`;
        const lists = entries.length > longList ? [...Map.groupBy(entries, ({ kind }) => kind).values()] : [entries];
        return lists.map((list) => ({ kind: 'changes', heading, risk: 60 + (list[0]?.risk ?? 0) / 100, items: list }));
    });
}
/** What changed outside and is not part of a planned change. */
function driftFolds(plans, redact) {
    return groupedEntries(plans, ({ drift }) => drift).map(({ plans: names, items }) => ({
        kind: 'changes',
        heading: (numbers) => `${namesText(names, redact)}: ${numbers} outside of Terraform`,
        risk: 40,
        items,
    }));
}
/** What the report is about: the commit and the plans, so that a later apply can be held against it. */
function origin({ headSha, planDigests, redact }) {
    const parts = [
        ...(headSha === undefined ? [] : [`Commit ${(0,markdown/* code */.aY)(headSha.slice(0, 12))}`]),
        ...[...(planDigests ?? [])].map(([name, digest]) => `plan ${(0,markdown/* text */.Qq)(redact(name))} ${(0,markdown/* code */.aY)(digest.slice(0, 16))}`),
    ];
    return parts.length === 0 ? [] : [{ risk: 1, levels: [`<sub>${parts.join(' · ')}</sub>`], mustKeep: true }];
}


/***/ }),

/***/ 1126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ summaryJson)
/* harmony export */ });
/* harmony import */ var _terraform_plan_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7359);

/** In parts, one line per change, since a plan may have a hundred thousand. */
function* summaryJson(decision, redact) {
    const { verdict, failureReason, hasChanges, totals } = decision;
    const head = { version: 1, verdict, 'failure-reason': failureReason, 'has-changes': hasChanges, ...numbers(totals) };
    yield `${JSON.stringify(head).slice(0, -1)},"plans":[`;
    for (const [index, plan] of decision.plans.entries()) {
        if (index > 0)
            yield ',';
        yield* planSummary(plan, redact);
    }
    yield ']}\n';
}
function* planSummary(plan, redact) {
    const { name, verdict, hasChanges, errored, complete, counts, isEndangered } = plan;
    const outputs = plan.outputs.map((output) => ({ name: redact(output.name), action: output.action }));
    const failedChecks = plan.failedChecks.map(({ address, status }) => ({ address: redact(address), status }));
    const head = {
        name,
        verdict,
        'has-changes': hasChanges,
        errored,
        complete,
        ...numbers(counts),
        outputs,
        failedChecks,
    };
    yield `\n${JSON.stringify(head).slice(0, -1)},"changes":[`;
    yield* lines(plan.changes, (change) => ({ ...changeSummary(change, redact), protected: isEndangered(change) }));
    yield '],"driftedObjects":[';
    yield* lines(plan.drift, (change) => changeSummary(change, redact));
    yield ']}';
}
function* lines(changes, summary) {
    let separator = '';
    for (const change of changes) {
        yield `${separator}\n${JSON.stringify(summary(change))}`;
        separator = ',';
    }
}
/** What is undefined is left out. */
function changeSummary(change, redact) {
    return {
        address: redact(change.address),
        deposed: change.deposed,
        type: change.type,
        action: actionWord(change),
        actions: change.vector,
        reason: change.reason ?? null,
        forcingPaths: change.forcingPaths.map(redact),
        previousAddress: change.previousAddress === undefined ? undefined : redact(change.previousAddress),
        importing: change.importing === undefined ? undefined : true,
    };
}
/** The numbers by the names of the outputs. */
function numbers({ outputsChanged, ...counts }) {
    return { ...counts, 'outputs-changed': outputsChanged };
}
/** One word per change; both orders of replacing are `replace`. */
function actionWord(change) {
    if ((0,_terraform_plan_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .replaces */ .gx)(change))
        return 'replace';
    if (change.action === 'no-op')
        return change.importing === undefined ? 'move' : 'import';
    return change.action;
}


/***/ }),

/***/ 6636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W$: () => (/* binding */ COMMENT_LIMIT),
  Xn: () => (/* binding */ COMMENT_RESERVE),
  ZE: () => (/* binding */ composeReport),
  lA: () => (/* binding */ composeSummary),
  wA: () => (/* binding */ wholeReport)
});

// UNUSED EXPORTS: SUMMARY_BUDGET_BYTES

// EXTERNAL MODULE: ./build/src/core/count.js
var count = __webpack_require__(1198);
// EXTERNAL MODULE: ./build/src/core/markdown.js
var markdown = __webpack_require__(8400);
// EXTERNAL MODULE: ./build/src/core/redact.js + 11 modules
var core_redact = __webpack_require__(8001);
;// CONCATENATED MODULE: ./build/src/core/report-list.js
/** A list of a report that may have any number of items: only what finds room is ever rendered. */


const GAP = '\n\n';
/** Of the room for a list that does not fit, for full detail; and together with brief detail. */
const FULL_SHARE = 0.6;
const BRIEF_SHARE = 0.85;
/** When so many items in a row are too large at full detail, the others are not tried. */
const MOST_MISSES = 3;
/** So much room that is left over is given to a list that does not fit yet. */
const WORTH_ANOTHER_LOOK = 500;
/** No item is shorter at full detail. */
const SHORTEST = 16;
/** `1 destroyed, 1,200 changed`, in the order of the items. */
function kindCounts(items) {
    const counts = new Map();
    for (const item of items)
        counts.set(item.kind, (counts.get(item.kind) ?? 0) + (item.count ?? 1));
    return [...counts].map(([kind, number]) => `${(0,count/* count */.U)(number)} ${kind}`).join(', ');
}
/** Between items of one list there is no empty line. */
function gapBetween(before, after) {
    return /^- [^\n]*$/.test(before) && after.startsWith('- ') ? '\n' : GAP;
}
function joined(parts) {
    return parts.map((part, at) => (at === 0 ? part : gapBetween(parts[at - 1] ?? '', part) + part)).join('');
}
/** @param sizeOf Size of a text in the unit of `room`. */
function fillList(list, room, sizeOf) {
    const { items } = list;
    const heading = list.heading(kindCounts(items));
    const fold = (parts, shortened, leftOut) => {
        const text = parts.length === 0 ? heading : (0,markdown/* details */.zH)(heading, joined(parts));
        return { text, size: sizeOf(text) + GAP.length, shortened, leftOut };
    };
    const inner = room - sizeOf((0,markdown/* details */.zH)(heading, '')) - GAP.length;
    const whole = takeWhole(items, inner, sizeOf);
    if (whole !== undefined)
        return fold(whole, 0, 0);
    const rest = (from) => `_And ${kindCounts(items.slice(from))}._`;
    const parts = [];
    let left = inner - sizeOf(rest(0)) - GAP.length;
    let fullLeft = left * FULL_SHARE;
    let briefLeft = left * BRIEF_SHARE;
    let shortened = 0;
    let misses = 0;
    for (const item of items) {
        let part = '';
        if (misses < MOST_MISSES) {
            part = item.full();
            if (sizeOf(part) + GAP.length > fullLeft) {
                part = '';
                misses += 1;
            }
        }
        if (part === '') {
            shortened += 1;
            if (briefLeft > 0)
                part = item.brief();
            if (part === '' || sizeOf(part) > briefLeft) {
                part = item.line();
                // What is not brief enough once will hardly be later.
                briefLeft = 0;
            }
        }
        const size = sizeOf(part) + GAP.length;
        if (size > left) {
            const leftOut = items.length - parts.length;
            return fold(parts.length === 0 ? [] : [...parts, rest(parts.length)], shortened - 1, leftOut);
        }
        parts.push(part);
        left -= size;
        fullLeft -= size;
        briefLeft -= size;
    }
    return fold(parts, shortened, 0);
}
/** All items at full detail; undefined when they do not fit. */
function takeWhole(items, room, sizeOf) {
    // Not even an address for each: then none has to be rendered to see it.
    if (items.length * SHORTEST > room)
        return undefined;
    const parts = [];
    let left = room;
    for (const item of items) {
        const part = item.full();
        left -= sizeOf(part) + GAP.length;
        if (left < 0)
            return undefined;
        parts.push(part);
    }
    return parts;
}
/** The list at full detail in parts, with the empty line behind it. */
function* wholeList({ items, heading }) {
    const [open = '', close = ''] = (0,markdown/* details */.zH)(heading(kindCounts(items)), '\0').split('\0');
    yield open;
    let before = '';
    for (const item of items) {
        const part = item.full();
        yield before === '' ? part : gapBetween(before, part) + part;
        before = part;
    }
    yield close + GAP;
}
/**
 * Shares room among lists, highest risk first: those of one risk get the same, and a part is kept for the lower risks. What
 * is not used goes to the lists that do not fit yet.
 */
function fillLists(lists, room, sizeOf) {
    const filled = new Map();
    let left = room;
    lists.forEach((list, at) => {
        const waiting = lists.slice(at);
        const equals = waiting.filter(({ risk }) => risk === list.risk).length;
        const share = (left * (equals < waiting.length ? 0.75 : 1)) / equals;
        const found = fillList(list, share, sizeOf);
        filled.set(list, found);
        left -= found.size;
    });
    for (const list of lists) {
        const first = filled.get(list);
        if (first === undefined || first.shortened + first.leftOut === 0 || left < WORTH_ANOTHER_LOOK)
            continue;
        const again = fillList(list, first.size + left, sizeOf);
        filled.set(list, again);
        left -= again.size - first.size;
    }
    return filled;
}

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
const report_GAP = '\n\n';
const singular = (kind) => kind.replace(/ies$/, 'y').replace(/([^s])s$/, '$1');
/** `1 deletion, 1,200 updates` in the order of first appearance, by risk. */
function inWords(kinds) {
    return [...kinds].map(([kind, number]) => `${(0,count/* count */.U)(number)} ${number === 1 ? singular(kind) : kind}`).join(', ');
}
/** How many of each kind; `lists` gives the numbers of what is in lists. */
function countKinds(entries, lists = []) {
    const counts = new Map();
    const add = (kind, number) => {
        if (number > 0)
            counts.set(kind, (counts.get(kind) ?? 0) + number);
    };
    for (const { block } of entries)
        add(block.kind ?? 'changes', 1);
    for (const [{ kind }, number] of lists)
        add(kind, number);
    return counts;
}
const total = (kinds) => [...kinds.values()].reduce((sum, number) => sum + number, 0);
function note(shortened, leftOut, fullReport) {
    const where = fullReport === undefined ? '.' : `; the full report is in ${fullReport}.`;
    const parts = [
        shortened.size === 0 ? '' : `Details of ${inWords(shortened)} are left out here`,
        leftOut.size === 0 ? '' : `${inWords(leftOut)} are not shown here`,
    ].filter((part) => part !== '');
    return parts.length === 0 ? '' : `---\n\n_${parts.join(', and ')}${where}_`;
}
const unlisted = (entries, fullReport) => `> **${inWords(countKinds(entries))} more found no room here.**${fullReport === undefined ? '' : ` They are in ${fullReport}.`}`;
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
const isList = (block) => 'items' in block;
/** Of the room, for blocks when lists need it, too. */
const BLOCK_SHARE = 0.6;
function compose(sections, budget, options) {
    const sizeOf = options.unit === 'bytes' ? (part) => Buffer.byteLength(part) : (part) => part.length;
    const { preamble = '', footer = '', fullReport } = options;
    const heads = headsOf(sections, sizeOf, budget, options);
    // Stable, so blocks of one risk stay in the order of their section.
    const byRisk = entriesOf(sections, sizeOf).toSorted((a, b) => b.block.risk - a.block.risk);
    const lists = sections
        .flatMap(({ blocks }) => blocks.filter(isList))
        .filter(({ items }) => items.length > 0)
        .toSorted((a, b) => b.risk - a.risk);
    const inLists = (numberOf) => lists.map((list) => [list, numberOf(list)]);
    let fixed = 0;
    for (const part of [preamble, ...heads, footer])
        if (part !== '')
            fixed += sizeOf(part) + report_GAP.length;
    const used = () => byRisk.reduce((size, { sizes, level }) => size + (sizes[level] ?? 0), fixed);
    let filled = fillLists(lists, budget - used(), sizeOf);
    const fits = () => [...filled.values()].reduce((size, list) => size + list.size, used()) <= budget;
    if (!fits() || [...filled.values()].some(({ shortened, leftOut }) => shortened + leftOut > 0)) {
        // The notes at their longest: as if all that can be left out were.
        const kept = Map.groupBy(byRisk.filter(({ block }) => block.mustKeep), ({ section }) => section);
        for (const missing of kept.values())
            fixed += sizeOf(unlisted(missing, fullReport)) + report_GAP.length;
        const all = countKinds(byRisk, inLists(({ items }) => items.length));
        fixed += sizeOf(note(all, all, fullReport)) + report_GAP.length;
        const room = budget - fixed;
        const blockRoom = lists.length === 0 ? room : room * BLOCK_SHARE;
        if (used() - fixed > blockRoom)
            chooseLevels(byRisk, blockRoom);
        filled = fillLists(lists, budget - used(), sizeOf);
        if (!fits()) {
            // Not even the headings of the lists fit.
            filled = new Map(lists.map((list) => [list, { text: '', size: 0, shortened: 0, leftOut: list.items.length }]));
            chooseLevels(byRisk, room);
        }
    }
    const isShown = ({ block, level }) => (block.levels[level] ?? '') !== '';
    const missing = byRisk.filter((entry) => entry.block.mustKeep === true && !isShown(entry));
    const leftOut = countKinds(byRisk.filter((entry) => entry.block.mustKeep !== true && entry.level > 0 && !isShown(entry)), inLists((list) => filled.get(list)?.leftOut ?? 0));
    const shortened = countKinds(byRisk.filter((entry) => entry.level > 0 && isShown(entry)), inLists((list) => filled.get(list)?.shortened ?? 0));
    const levels = new Map(byRisk.map(({ block, level }) => [block, block.levels[level] ?? '']));
    const textOf = (block) => (isList(block) ? filled.get(block)?.text : levels.get(block)) ?? '';
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
    sections.forEach(({ blocks }, at) => {
        append(heads[at] ?? '');
        for (const block of blocks.toSorted((a, b) => b.risk - a.risk))
            append(textOf(block));
        const without = missingIn.get(at);
        if (without !== undefined)
            append(unlisted(without, fullReport));
    });
    append(note(shortened, leftOut, fullReport));
    append(footer);
    return {
        body: parts.join(''),
        complete: shortened.size + leftOut.size + missing.length === 0,
        shortened: total(shortened),
        leftOut: total(leftOut),
        notListed: missing.length,
    };
}
/** The headings of the sections; with their headlines unless these alone took half of the room. */
function headsOf(sections, sizeOf, budget, { headingLevel = 2 }) {
    const marks = '#'.repeat(headingLevel);
    const titles = sections.map(({ title, verdict }) => `${marks} ${SIGNS[verdict]}${(0,markdown/* text */.Qq)(title)}`);
    const withHeadlines = sections.map(({ headline }, at) => [titles[at], headline].filter((part) => part !== '').join(report_GAP));
    return withHeadlines.reduce((size, head) => size + sizeOf(head), 0) > budget / 2 ? titles : withHeadlines;
}
function entriesOf(sections, sizeOf) {
    return sections.flatMap(({ blocks, key }, section) => blocks
        .filter((block) => !isList(block))
        .map((block) => {
        if (block.levels.length === 0 || (block.mustKeep === true && block.levels.at(-1) === '')) {
            throw new Error(`A block of section ${key} has to have something to show at its last level`);
        }
        return {
            block,
            section,
            level: 0,
            sizes: block.levels.map((level) => (level === '' ? 0 : sizeOf(level) + report_GAP.length)),
        };
    }));
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
/** Everything at full detail, in parts: for a file, where there is no limit. */
function* wholeReport(sections, redact = (part) => core_redact/* redactor */.$p.redact(part)) {
    const heads = headsOf(sections, () => 0, 0, {});
    for (const [at, { blocks }] of sections.entries()) {
        yield `${redact(heads[at] ?? '')}${report_GAP}`;
        for (const block of blocks.toSorted((a, b) => b.risk - a.risk)) {
            if (!isList(block))
                yield `${redact(block.levels[0] ?? '')}${report_GAP}`;
            else if (block.items.length > 0)
                for (const part of wholeList(block))
                    yield redact(part);
        }
    }
}
/** The report for GITHUB_STEP_SUMMARY, measured in bytes. */
function composeSummary(sections, options = {}) {
    return composeReport(sections, SUMMARY_BUDGET_BYTES, { ...options, unit: 'bytes' });
}


/***/ }),

/***/ 7639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readPlanFiles),
/* harmony export */   l: () => (/* binding */ openInput)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3026);
/* harmony import */ var _core_redact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8001);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6501);
/* harmony import */ var _review_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4626);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9639);







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
    // Plans out of one file are called NAME[1], NAME[2]; what is expected is the name of the file.
    const found = [];
    let problem;
    for (const [given, file] of namedFiles(lines)) {
        try {
            found.push(...(0,_read_js__WEBPACK_IMPORTED_MODULE_4__/* .readPlans */ .x)(openInput('plans', given, file), given).map((plan) => ({ given, plan })));
        }
        catch (error) {
            if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo))
                throw error;
            problem ??= error;
            found.push({ given, plan: failedPlan(given, error.reason, error.message) });
        }
    }
    const expected = [...new Set(expectedLines.flatMap((line) => line.split(',')).map((name) => name.trim()))].filter((name) => name !== '');
    const isThere = new Set(found.map(({ given }) => given));
    for (const name of expected.filter((each) => !isThere.has(each))) {
        const message = `No plan was handed over for ${name}: the job that plans it did not get that far.`;
        found.push({ given: name, plan: failedPlan(name, 'plan-missing', message) });
    }
    if (found.length === 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('plans: names no plan. Give one NAME=PATH per line.');
    refuseDouble(found.map(({ plan }) => plan.name));
    const place = ({ given }) => {
        const at = expected.indexOf(given);
        return at < 0 ? expected.length : at;
    };
    const plans = found.sort((a, b) => place(a) - place(b)).map(({ plan }) => plan);
    return { plans, ...(problem === undefined ? {} : { problem }) };
}
function refuseDouble(names) {
    const double = names.find((name, index) => names.indexOf(name) !== index);
    if (double !== undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`plans: "${double}" is given twice. Give each plan a name of its own.`);
}
/**
 * Opens a file that an input names; a relative path starts at the workspace.
 *
 * @throws UserError when there is no such file.
 */
function openInput(input, name, file) {
    try {
        return (0,_source_js__WEBPACK_IMPORTED_MODULE_6__/* .fileSource */ .IO)(inWorkspace(file), { input, name });
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo)
            throw error;
        const code = error.code;
        const what = code === 'ENOENT' ? 'does not exist' : code === 'EISDIR' ? 'is a folder' : `cannot be read (${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)})`;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${input}: the file of "${name}", ${node_path__WEBPACK_IMPORTED_MODULE_1__.basename(file)}, ${what}. Give the path of a JSON document.`, 'unreadable-file');
    }
}
function failedPlan(name, reason, message) {
    return { name, plan: (0,_read_js__WEBPACK_IMPORTED_MODULE_4__/* .readPlan */ .m)((0,_review_js__WEBPACK_IMPORTED_MODULE_5__/* .failedDocument */ .h)({ reason, message, problems: [] }, _core_redact_js__WEBPACK_IMPORTED_MODULE_3__/* .redactor */ .$p), name) };
}
function namedFiles(lines) {
    const files = lines.flatMap((line) => {
        const at = line.indexOf('=');
        if (at < 0)
            return reviewFiles(line);
        const [name, file] = [line.slice(0, at).trim(), line.slice(at + 1).trim()];
        if (name === '')
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('plans: a line has no name before "=". Write NAME=PATH.');
        if (file === '') {
            const cause = 'an output of a step that did not run is empty';
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`plans: ${JSON.stringify(name)} has no path behind "=". Write NAME=PATH; ${cause}.`);
        }
        return [[name, file]];
    });
    refuseDouble(files.map(([name]) => name));
    return files;
}
/** Without the folder no plan was made at all; then what is expected is missing. */
function reviewFiles(folder) {
    const root = inWorkspace(folder);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(root, { throwIfNoEntry: false })?.isDirectory())
        return [];
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(root, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && entry.name.endsWith(reviewSuffix))
        .map((entry) => [
        entry.name.slice(0, -reviewSuffix.length),
        node_path__WEBPACK_IMPORTED_MODULE_1__.join(entry.parentPath, entry.name),
    ])
        .sort(([a], [b]) => (a < b ? -1 : 1));
}
function inWorkspace(file) {
    return node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(process.env.GITHUB_WORKSPACE ?? process.cwd(), file);
}


/***/ })

};
