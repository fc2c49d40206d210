export const id = 647;
export const ids = [647];
export const modules = {

/***/ 724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ writeEvidence)
/* harmony export */ });
/* unused harmony export evidenceStatement */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(760);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(874);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(576);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(711);




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

/***/ 874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pb: () => (/* binding */ writePrivate),
/* harmony export */   qm: () => (/* binding */ privateFolder),
/* harmony export */   sc: () => (/* binding */ sha256),
/* harmony export */   t8: () => (/* binding */ suiteTemp)
/* harmony export */ });
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

/***/ 253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ appendSummary)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(815);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(576);


/** Appends Markdown to the job summary; without a summary file (a terminal) nothing happens. */
async function appendSummary(markdown) {
    if (!process.env.GITHUB_STEP_SUMMARY)
        return;
    await _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .summary */ .z.addRaw(_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .redactor */ .$p.redact(markdown), true).write();
}


/***/ }),

/***/ 711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ version)
});

;// CONCATENATED MODULE: ./build/package.json
const package_namespaceObject = {"rE":"0.1.0"};
;// CONCATENATED MODULE: ./build/src/core/version.js

/** Version of the suite: one for all actions. */
const version = package_namespaceObject.rE;


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
    if (key === undefined || field === undefined)
        return String(element.index);
    return `${field}=${typeof (0,json/* own */.ZV)(element.value, field) === 'string' ? JSON.stringify(key) : key}`;
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
        const sensitivityChanges = unchanged && !sameSensitivity && before !== null;
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
    const partial = [unknown, sides.beforeSensitive, sides.afterSensitive].some(marks/* anyMark */.sb) ||
        [before, after].some((side) => holdsSecret(collector, side));
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
        // A value of one shape becomes one of another, and parts of it are unknown or secret.
        const secret = [sides.beforeSensitive, sides.afterSensitive].some(marks/* anyMark */.sb) || holdsSecret(collector, before);
        const shown = secret || holdsSecret(collector, after) ? { sensitive: true } : { before };
        emit(collector, place, sides, { ...shown, unknown: (0,marks/* anyMark */.sb)(unknown) });
        return;
    }
    if (typeof before === 'string' && typeof after === 'string') {
        walkTexts(collector, place, sides, before, after);
        return;
    }
    leaf(collector, place, sides);
}
/** Unmarked copies of marked values, such as `terraform_data.output`. */
function holdsSecret(collector, value) {
    if (typeof value === 'string')
        return collector.isSecret(value);
    if ((0,json/* isArray */.cy)(value))
        return value.some((item) => holdsSecret(collector, item));
    return (0,json/* isObject */.Gv)(value) && Object.values(value).some((item) => holdsSecret(collector, item));
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
        if (holdsSecret(collector, value))
            return false;
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
            attributes: diffChange(entry.change, { root: (0,plan_path/* appendStep */.BP)('', entry.name), isSecret }).attributes,
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
    const power = Number(exponent) - fraction.length + digits.length - significant.length;
    return sign + positional(significant, power);
}
/** Digits times a power of ten, written out as people do unless that is very long. */
function positional(digits, power) {
    if (Math.abs(power) > 40)
        return `${digits}e${power}`;
    if (power >= 0)
        return digits + '0'.repeat(power);
    const padded = digits.padStart(1 - power, '0');
    return `${padded.slice(0, power)}.${padded.slice(power)}`;
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
        throw (0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)({ input: 'plans', name }, `holds ${plans.length} plans`, 'invalid-input', 'Give one file per plan');
    }
    return first.plan;
}
/**
 * Reads one plan, or several with one per line; those are named `NAME[1]`, `NAME[2]` and so on.
 * @throws UserError as {@link readPlan}.
 */
function readPlans(bytes, name) {
    const documents = (0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .readDocuments */ .r9)(bytes, { input: 'plans', name });
    return documents.map((document, index) => {
        const single = documents.length === 1 ? name : `${name}[${index + 1}]`;
        return { name: single, plan: planOf(document, { input: 'plans', name: single }) };
    });
}
function planOf(document, origin) {
    const other = (0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .otherDocument */ .io)(document);
    if (other !== undefined)
        throw (0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)(origin, other, 'not-a-plan');
    const formatVersion = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .ownString */ .Ao)(document, 'format_version') ?? '';
    // 0.x is what versions before 1.1 wrote: the same shape.
    if (!/^[01]\.\d+$/.test(formatVersion)) {
        const found = JSON.stringify((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(document, 'format_version')).slice(0, 40);
        throw (0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)(origin, `has the plan format version ${found}, of which only 0.x and 1.x are known`, 'plan-version-unknown', 'Use a newer version of this action, or an older Terraform');
    }
    const reader = entryReader(origin);
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
function entryReader(origin) {
    function malformed(what) {
        throw (0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)(origin, `is a damaged plan: ${what}`, 'plan-malformed', 'Make the plan again');
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
/* harmony import */ var _marks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(322);


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
        return [
            redaction.redact(key),
            marks === undefined ? clean(member, redaction) : cleanMarked(member, value[marks], redaction),
        ];
    }));
}
/** A value beside its marks. What is taken out leaves a digest, so that a secret that changes still reads as a change. */
function cleanMarked(value, marks, redaction) {
    if (value === null)
        return null;
    if ((0,_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .hides */ .A2)(marks, value))
        return `(sensitive ${redaction.digest((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(value))})`;
    if (typeof value === 'string') {
        const redacted = redaction.redact(value);
        return redacted === value ? value : `${redacted} (digest ${redaction.digest(value)})`;
    }
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isArray */ .cy)(value))
        return value.map((item, index) => cleanMarked(item, (0,_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .markOf */ .Fg)(marks, index), redaction));
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [
        redaction.redact(key),
        cleanMarked(member, (0,_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .markOf */ .Fg)(marks, key), redaction),
    ]));
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
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(328);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(639);
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
    const origin = { input: 'schemas', name };
    const [document] = (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .readDocuments */ .r9)(bytes, origin);
    const providers = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(document, 'provider_schemas');
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(providers)) {
        throw (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O$)(origin, 'holds no provider schemas', 'not-a-schema');
    }
    const known = new Map();
    return ({ provider, mode, type }) => {
        const key = `${provider} ${mode} ${type}`;
        const found = known.get(key);
        if (found !== undefined)
            return found;
        const kind = mode === 'data' ? 'data_source_schemas' : 'resource_schemas';
        const block = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(providers, provider), kind), type), 'block');
        const shape = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(block) ? blockShape(block) : anyShape;
        known.set(key, shape);
        return shape;
    };
}
function blockShape(block) {
    const members = new Map();
    for (const [name, attribute] of entries((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(block, 'attributes'))) {
        const nested = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(attribute, 'nested_type');
        members.set(name, (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(nested) ? nest(nested, blockShape(nested)) : typeShape((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(attribute, 'type')));
    }
    for (const [name, blockType] of entries((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(block, 'block_types'))) {
        const inner = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(blockType, 'block');
        members.set(name, nest(blockType, (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(inner) ? blockShape(inner) : anyShape));
    }
    return { kind: 'object', members: (key) => members.get(key) ?? anyShape };
}
function nest(nested, of) {
    const mode = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .ownString */ .Ao)(nested, 'nesting_mode');
    if (mode === 'list' || mode === 'set' || mode === 'map')
        return { kind: mode, of };
    return of;
}
function typeShape(type) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isArray */ .cy)(type))
        return anyShape;
    const [kind, of] = type;
    if (kind === 'list' || kind === 'set' || kind === 'map')
        return { kind, of: typeShape(of) };
    if (kind === 'tuple')
        return { kind: 'list', of: anyShape };
    if (kind === 'object' && (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(of))
        return { kind: 'object', members: (key) => typeShape((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(of, key)) };
    return anyShape;
}
function entries(value) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) ? Object.entries(value) : [];
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
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   io: () => (/* binding */ otherDocument),
/* harmony export */   r9: () => (/* binding */ readDocuments)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(328);
/** From the bytes of a file to JSON documents, with one clear error for everything that is something else. */


/** Terraform nests values by the schema: dozens of levels at most. Deeper input is an attack on the stack. */
const maxDepth = 1000;
const howToMake = {
    plans: 'Write it with: terraform show -json plan.tfplan > plan.json',
    schemas: 'Write it with: terraform providers schema -json > schemas.json',
};
/** @param remedy A sentence without full stop; default: how to write such a file. */
function unreadable({ input, name }, found, reason, remedy) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${input}: ${JSON.stringify(name)} ${found}. ${remedy ?? howToMake[input]}.`, reason);
}
/**
 * The JSON objects of a file: one document, or one per line.
 * @throws UserError for anything else; the message never quotes the content, which may hold secrets.
 */
function readDocuments(bytes, origin) {
    const text = decode(bytes, origin).trim();
    if (text === '')
        throw unreadable(origin, 'is empty', 'plan-empty');
    if (text.startsWith('<')) {
        throw unreadable(origin, 'is HTML or XML, such as the page of a failed download', 'plan-not-json');
    }
    const whole = tryParse(text);
    const values = 'value' in whole ? [whole.value] : parseLines(text, whole.problem, origin);
    return values.map((value) => {
        if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value))
            throw unreadable(origin, 'holds JSON that is no object', 'not-a-plan');
        refuseDepth(value, origin);
        return value;
    });
}
function decode(bytes, origin) {
    const text = typeof bytes === 'string' ? bytes : decodeBytes(bytes, origin);
    // A NUL in text is neither JSON nor a mistake that reads well further on.
    if (text.includes('\0'))
        throw unreadable(origin, 'holds NUL bytes: it is no text', 'plan-not-json');
    return text.startsWith('\u{feff}') ? text.slice(1) : text;
}
function decodeBytes(bytes, origin) {
    const [a, b, c] = bytes;
    if (a === 0x50 && b === 0x4b) {
        throw unreadable(origin, 'is a saved plan in its binary form', 'not-a-plan');
    }
    if (a === 0x1f && b === 0x8b)
        throw unreadable(origin, 'is compressed', 'plan-not-json', 'Decompress it first');
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
        throw unreadable(origin, 'is not UTF-8 text', 'plan-not-json');
    }
}
function tryParse(text) {
    try {
        return { value: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(text) };
    }
    catch (error) {
        // Only the position is taken from the message: it quotes the text around it.
        const message = String(error);
        const position = / at position (\d+)/.exec(message)?.[1];
        const truncated = /^SyntaxError: (Unexpected end|Unterminated string)/.test(message) || Number(position) >= text.length;
        return { problem: truncated ? 'truncated' : 'garbled' };
    }
}
/** `terragrunt run-all show -json` writes one plan per line. */
function parseLines(text, problem, origin) {
    const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
    if (/^(\[command\]|::|##\[)/m.test(text)) {
        throw unreadable(origin, 'holds workflow commands around the JSON: a wrapper script wrote into it', 'plan-not-json', 'Call the terraform binary itself, or set "terraform_wrapper: false" in setup-terraform');
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
        throw unreadable(origin, 'ends in the middle: the file was cut', 'plan-truncated');
    }
    if (/^(Terraform|OpenTofu|No changes|Plan:)/m.test(text) || text.includes('\u{1b}[')) {
        throw unreadable(origin, 'is the text of a plan for people', 'plan-not-json');
    }
    throw unreadable(origin, 'is not JSON', 'plan-not-json');
}
function refuseDepth(document, origin) {
    let level = [document];
    for (let depth = 0; level.length > 0; depth += 1) {
        if (depth > maxDepth) {
            throw unreadable(origin, `is nested more than ${maxDepth} levels deep`, 'plan-malformed');
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


/***/ })

};
