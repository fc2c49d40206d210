export const id = 794;
export const ids = [794];
export const modules = {

/***/ 6413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cli: () => (/* binding */ cli)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(3026);
// EXTERNAL MODULE: ./build/src/core/redact.js + 11 modules
var core_redact = __webpack_require__(8001);
// EXTERNAL MODULE: ./build/src/core/version.js + 1 modules
var version = __webpack_require__(3711);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./build/src/cli/arguments.js
/** From the words of a command line to what is asked for. Nothing is read and nothing is written here. */



const options = {
    help: { type: 'boolean', short: 'h' },
    version: { type: 'boolean', short: 'v' },
    schemas: { type: 'string' },
    'protected-types': { type: 'string' },
    format: { type: 'string' },
    width: { type: 'string' },
    color: { type: 'string' },
    'max-length': { type: 'string' },
    'exit-code': { type: 'boolean' },
};
const seeHelp = 'See: sluice --help';
/** @throws UserError in one line that names the argument. */
function parseArguments(words) {
    const { tokens } = (0,external_node_util_.parseArgs)({ args: [...words], options, strict: false, allowPositionals: true, tokens: true });
    const operands = [];
    const given = new Map();
    for (const token of tokens) {
        if (token.kind === 'positional')
            operands.push(token.value);
        if (token.kind !== 'option')
            continue;
        const option = known(token.name, token.rawName);
        const isSwitch = options[option].type === 'boolean';
        if (isSwitch && token.value !== undefined)
            throw new errors/* UserError */.yo(`--${option} takes no value. Write --${option} alone.`);
        if (!isSwitch && (token.value === undefined || token.value === '')) {
            throw new errors/* UserError */.yo(`--${option} has no value. Write --${option}=VALUE. ${seeHelp}`);
        }
        given.set(option, [...(given.get(option) ?? []), token.value ?? '']);
    }
    if (given.has('help'))
        return { command: 'help' };
    if (given.has('version'))
        return { command: 'version' };
    const [command, ...files] = operands;
    if (command === undefined)
        throw new errors/* UserError */.yo(`There is no command. Write: sluice plan plan.json. ${seeHelp}`);
    if (command === 'help' && files.length === 0)
        return { command: 'help' };
    if (command !== 'plan') {
        const isFile = command === '-' || /[./=\\]/.test(command);
        const meant = isFile ? ` Write: sluice plan ${command}` : ` The one command is "plan". ${seeHelp}`;
        throw new errors/* UserError */.yo(`${JSON.stringify(command)} is no command.${meant}`);
    }
    const last = (option) => given.get(option)?.at(-1);
    return {
        command: 'plan',
        plans: plansOf(files.length === 0 ? ['-'] : files),
        schemas: (given.get('schemas') ?? []).map((value) => {
            const { name, file } = split(value);
            if (file === '')
                throw new errors/* UserError */.yo(`--schemas=${value} has no path behind "=". Write --schemas=NAME=PATH.`);
            return { name, file };
        }),
        protectedTypes: (given.get('protected-types') ?? []).flatMap((value) => value.split(',')),
        format: choice('format', last('format') ?? 'terminal', ['terminal', 'markdown', 'json']),
        width: number('width', last('width'), 20, 1000),
        colour: choice('color', last('color') ?? 'auto', ['auto', 'always', 'never']),
        maxLength: number('max-length', last('max-length'), 1000, 100_000_000),
        exitCode: given.has('exit-code'),
    };
}
function known(name, written) {
    if (Object.hasOwn(options, name))
        return name;
    if (name === 'colour')
        return 'color';
    throw new errors/* UserError */.yo(`${written} is no option. ${seeHelp}`);
}
function choice(option, value, choices) {
    const found = choices.find((each) => each === value);
    if (found !== undefined)
        return found;
    throw new errors/* UserError */.yo(`--${option}=${value} is none of ${choices.join(', ')}. Write one of them.`);
}
function number(option, value, least, most) {
    if (value === undefined)
        return undefined;
    const found = /^\d{1,10}$/.test(value) ? Number(value) : Number.NaN;
    if (found >= least && found <= most)
        return found;
    throw new errors/* UserError */.yo(`--${option}=${value} is no whole number from ${least} to ${most}. Write one.`);
}
/** `NAME=PATH` or `PATH`. A name has no slash, so `./a=b.json` is a path. */
function split(argument) {
    const [, name, file] = /^([^/\\=]*)=(.*)$/s.exec(argument) ?? [];
    return name === undefined || file === undefined ? { name: undefined, file: argument } : { name: name.trim(), file };
}
function plansOf(operands) {
    const files = operands.map((operand) => {
        const { name, file } = split(operand);
        if (name === '')
            throw new errors/* UserError */.yo(`${operand} has no name before "=". Write NAME=PATH, or the path alone.`);
        if (file === '')
            throw new errors/* UserError */.yo(`${operand} has no path behind "=". Write NAME=PATH.`);
        return { name, file };
    });
    if (files.filter(({ file }) => file === '-').length > 1) {
        throw new errors/* UserError */.yo('Standard input (-) is named twice, but can be read only once. Write the other plan to a file.');
    }
    const short = files.map(({ name, file }) => name ?? shortName(file));
    const plans = files.map(({ name, file }, at) => {
        const own = short[at] ?? '';
        const isUnique = short.filter((each) => each === own).length === 1;
        return { name: name ?? (isUnique ? own : longName(file)), file };
    });
    const names = plans.map(({ name }) => name);
    const double = names.find((name, at) => names.indexOf(name) !== at);
    if (double === undefined)
        return plans;
    throw new errors/* UserError */.yo(`Two plans are called ${JSON.stringify(double)}. Give each a name of its own: NAME=PATH.`);
}
const extensions = /(\.review|\.tfplan|\.plan)?\.json$|\.tfplan$/i;
/** What `<(terraform show -json plan.tfplan)` of a shell becomes: the number tells a reader nothing. */
const nameless = /^(-|\/dev\/(stdin|fd\/\d+))$/;
/** What a reader would call the file. A name has no "=", which ends names elsewhere. */
function shortName(file) {
    return nameless.test(file) ? 'plan' : nameOf(external_node_path_.basename(file));
}
function longName(file) {
    return file === '-' ? 'standard input' : nameOf(external_node_path_.normalize(file).replaceAll('\\', '/'));
}
function nameOf(file) {
    return file.replace(extensions, '').replaceAll('=', '-').trim() || 'plan';
}

;// CONCATENATED MODULE: ./build/src/cli/display.js
/**
 * Node's own order: FORCE_COLOR before NO_COLOR (https://no-color.org) before what the terminal can do.
 */
function wantsColour(choice, env, screen) {
    if (choice !== 'auto')
        return choice === 'always';
    const { FORCE_COLOR: force, NO_COLOR: no, TERM: term } = env;
    if (force !== undefined)
        return force !== '0' && force !== 'false';
    if (no !== undefined && no !== '')
        return false;
    return screen.isTTY === true && term !== 'dumb';
}
const fallbackColumns = 100;
/** Lines longer than this are hard to read, however wide the window is. */
const mostColumns = 120;
/** Columns. In a pipe to a pager the terminal is still known by the standard error, or by the shell. */
function columnsOf(asked, env, out, err) {
    if (asked !== undefined)
        return asked;
    const fromShell = Number(env.COLUMNS);
    // Some terminals say 0 and mean that they do not know.
    const found = out.columns || err.columns || (Number.isInteger(fromShell) ? fromShell : 0) || fallbackColumns;
    return Math.min(mostColumns, Math.max(20, found));
}

;// CONCATENATED MODULE: ./build/src/cli/help.js
/** What `sluice --help` says. */
const help = `Shows what a Terraform or OpenTofu plan would do: what is destroyed comes first.

  terraform show -json plan.tfplan | sluice plan -
  sluice plan plan.json
  sluice plan dev=dev.json prod=prod.json

Usage: sluice plan [OPTIONS] [NAME=]PATH…

PATH is a document of "terraform show -json" or "tofu show -json"; - is standard input.
Several plans are one report, and what is the same in each is said once.

Options
  --schemas=[NAME=]PATH     a document of "terraform providers schema -json", for the plan NAME
                            or for all: with it, sets are compared without order
  --protected-types=LIST    resource types to call out when they are destroyed, beside the
                            built-in ones: aws_*,!azurerm_dns_*
  --format=FORMAT           terminal (default), markdown, json
  --width=COLUMNS           default: that of the terminal, at most 120
  --color=WHEN              auto (default), always, never; auto heeds NO_COLOR and FORCE_COLOR
  --max-length=CHARACTERS   of the report in Markdown; details give way to what matters more
                            (default 1000000)
  --exit-code               end with 2 when the plans change something
  --help, --version

Exit codes
  0  read and shown            1  an error, or a plan that Terraform could not finish
  2  there are changes, with --exit-code

For a pager: sluice plan plan.json --color=always | less -R
Values that are secret are not shown. Nothing is sent anywhere.
`;

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(6466);
;// CONCATENATED MODULE: ./build/src/cli/input.js
/** Plans as files: what comes by standard input is kept in a private file as long as it is needed. */





/**
 * Writes a stream to a file that only this user can read, without holding it in memory: plans of 700 MB exist. The file
 * goes when the process ends, also by Ctrl-C.
 *
 * @returns Path of the file.
 */
async function spool(stream) {
    // Not in a folder that all users of the machine share by name.
    const folder = (0,external_node_fs_.mkdtempSync)(external_node_path_.join((0,external_node_os_.tmpdir)(), 'sluice-'));
    const remove = () => (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    process.once('exit', remove);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
        process.once(signal, () => process.exit(128 + external_node_os_.constants.signals[signal]));
    }
    const file = external_node_path_.join(folder, 'plan.json');
    try {
        await (0,promises_.pipeline)(stream, (0,external_node_fs_.createWriteStream)(file, { mode: 0o600, flags: 'wx' }));
    }
    catch (error) {
        throw new errors/* UserError */.yo(`Standard input cannot be kept in ${(0,external_node_os_.tmpdir)()}: ${(0,errors/* messageOf */.bD)(error)}. Set TMPDIR to a folder with room for the plan.`);
    }
    return file;
}
/** A saved plan is a ZIP archive. */
function isSavedPlan(file) {
    let descriptor;
    try {
        descriptor = (0,external_node_fs_.openSync)(file, 'r');
    }
    catch {
        // Whoever reads the whole file says what is wrong with it.
        return false;
    }
    try {
        const head = Buffer.alloc(4);
        (0,external_node_fs_.readSync)(descriptor, head, 0, 4, 0);
        return head.equals(Buffer.from('PK\u0003\u0004'));
    }
    catch {
        return false;
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}

// EXTERNAL MODULE: ./build/src/actions/terraform-plan-comment/decide.js + 1 modules
var decide = __webpack_require__(2459);
// EXTERNAL MODULE: ./build/src/actions/terraform-plan-comment/render.js + 5 modules
var render = __webpack_require__(1804);
// EXTERNAL MODULE: ./build/src/actions/terraform-plan-comment/summary.js
var summary = __webpack_require__(1126);
// EXTERNAL MODULE: ./build/src/core/report.js + 1 modules
var report = __webpack_require__(6636);
// EXTERNAL MODULE: ./build/src/terraform/plan/files.js
var files = __webpack_require__(7639);
// EXTERNAL MODULE: ./build/src/terraform/plan/schema.js
var schema = __webpack_require__(6969);
;// CONCATENATED MODULE: ./build/src/cli/review.js
/** The way from files of plans to reports: the same as in a pull request, without anything of GitHub. */







/** @throws UserError for schemas that cannot be read. */
function reviewFiles(request) {
    const lines = request.plans.map(({ name, file }) => `${name}=${file}`);
    const { plans, problem } = (0,files/* readPlanFiles */.D)(lines, []);
    for (const { plan } of plans)
        for (const value of plan.secrets)
            core_redact/* redactor */.$p.add(value);
    const redact = (text) => core_redact/* redactor */.$p.redact(text);
    const schemas = new Map(request.schemas.map(({ name, file }) => [name, (0,schema/* readSchemas */.x5)((0,files/* openInput */.l)('schemas', name, file), name)]));
    const decision = (0,decide/* decide */.L)(plans, { protectedTypes: request.protectedTypes, schemas });
    return {
        verdict: decision.verdict,
        hasChanges: decision.hasChanges,
        problem,
        markdown: (maxLength, fullReport) => {
            // The documents that terraform-plan leaves for reviewers say which plan they are of.
            const planDigests = new Map(plans.flatMap(({ name, plan: { digest } }) => (digest === undefined ? [] : [[name, digest]])));
            const sections = (0,render/* renderPlans */.H)(decision, { title: 'Terraform plan', planDigests, redact });
            const { body } = (0,report/* composeReport */.ZE)(sections, maxLength, fullReport === undefined ? {} : { fullReport });
            // What was shown of a plan was read again: it has to be the plan whose secrets are known.
            for (const { plan } of plans)
                plan.document.source.check?.();
            return body;
        },
        json: () => (0,summary/* summaryJson */.D)(decision, redact),
    };
}

// EXTERNAL MODULE: ./build/src/core/markdown.js
var markdown = __webpack_require__(8400);
;// CONCATENATED MODULE: ./build/src/cli/terminal/inline.js
/** Inline Markdown, and the little HTML that our reports use, to styled pieces. */

const named = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };
const breaking = '\u200b';
/** In this order: what comes first is looked for first at each place. */
const token = new RegExp([
    /(?<ticks>(?<!`)`+(?!`))(?<code>.+?)(?<!`)\k<ticks>(?!`)/,
    /\\(?<escaped>[!-/:-@[-`{-~])/,
    /&(?:#(?<decimal>\d{1,7})|#[xX](?<hex>[0-9a-fA-F]{1,6})|(?<name>\w+));/,
    /<!--.*?-->/,
    /<(?<url>https?:[^<>\s]*)>/,
    /<(?<close>\/?)(?<tag>[a-zA-Z][a-zA-Z0-9]*)[^<>]*>/,
    /!?\[(?<label>[^[\]]*)\]\((?:<(?<target>[^<>]*)>|(?<bare>[^()\s]*))\)/,
    /(?<strong>\*\*)/,
    /(?<emphasis>(?<!\w)_(?=\S)|(?<=\S)_(?!\w))/,
]
    .map(({ source }) => source)
    .join('|'), 'gs');
const effects = {
    b: 'bold',
    strong: 'bold',
    code: 'code',
    kbd: 'code',
    sub: 'dim',
    sup: 'dim',
    em: 'dim',
    i: 'dim',
};
/** One line of pieces; line ends within the Markdown are blanks. Whatever it holds, no control character comes out. */
function inline(markdown) {
    const pieces = [];
    const open = { bold: 0, code: 0, dim: 0 };
    let pending = '';
    const flush = () => {
        if (pending !== '')
            pieces.push({ text: printable(pending), style: styleOf(open) });
        pending = '';
    };
    const toggle = (effect, by) => {
        flush();
        open[effect] = Math.max(0, open[effect] + by);
    };
    let done = 0;
    for (const match of markdown.matchAll(token)) {
        pending += markdown.slice(done, match.index);
        done = match.index + match[0].length;
        const { code, escaped, decimal, hex, name, url, close, tag, label, target, bare, strong, emphasis } = match.groups ?? {};
        if (code !== undefined) {
            toggle('code', 1);
            // One blank at each end belongs to the marks when there is something between.
            pending = /^ .*[^ ].* $/s.test(code) ? code.slice(1, -1) : code;
            toggle('code', -1);
        }
        else if (escaped !== undefined)
            pending += escaped;
        else if (decimal !== undefined)
            pending += character(Number(decimal));
        else if (hex !== undefined)
            pending += character(Number.parseInt(hex, 16));
        else if (name !== undefined)
            pending += named[name] ?? match[0];
        else if (url !== undefined)
            pending += url;
        else if (tag !== undefined) {
            const effect = effects[tag.toLowerCase()];
            if (effect !== undefined)
                toggle(effect, close === '/' ? -1 : 1);
            else if (tag.toLowerCase() === 'br')
                pending += ' ';
        }
        else if (label !== undefined) {
            flush();
            pieces.push(...linkOf(inline(label), target ?? bare ?? '', styleOf(open)));
        }
        else if (strong !== undefined)
            toggle('bold', open.bold > 0 ? -1 : 1);
        else if (emphasis !== undefined)
            toggle('dim', open.dim > 0 ? -1 : 1);
    }
    pending += markdown.slice(done);
    flush();
    return pieces;
}
/** A terminal can follow an address that it sees; a hidden one would be a control sequence. */
function linkOf(label, target, style) {
    const shown = printable(target);
    if (shown === '' || label.some(({ text }) => text === shown))
        return label;
    return [...label, { text: ` (${shown})`, style: { ...style, dim: true } }];
}
function character(point) {
    // A zero-width space is how the escaper keeps GitHub from linking: here it means nothing.
    if (point === 0x200b)
        return '';
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd';
}
function styleOf({ bold, code, dim }) {
    return {
        ...(bold > 0 ? { bold: true } : {}),
        ...(dim > 0 ? { dim: true } : {}),
        ...(code > 0 ? { colour: 'cyan' } : {}),
    };
}
/**
 * What a terminal would obey, or a reader not see, is shown as `\u{1b}`. The report's own escaper has done this to all that
 * comes from a plan; it is done again because here it decides over the terminal of the reader.
 */
function printable(text) {
    return (0,markdown/* visible */.RK)(text
        .replaceAll(breaking, '')
        .replace(/\r\n?|\n/g, ' ')
        .replaceAll('\t', '    '));
}

;// CONCATENATED MODULE: ./build/src/cli/terminal/blocks.js
/** The blocks of Markdown that our reports are made of. What is no other block is a paragraph. */
const fenceStart = /^ {0,3}(`{3,}|~{3,})\s*([\w+-]*)[^`]*$/;
const alertStart = /^\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]\s*$/i;
const delimiterRow = /^\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?\s*$/;
/** The blocks of a document. Blocks that are not closed end with the document. */
function blocksOf(markdown) {
    return parse(markdown.replace(/\r\n?/g, '\n').split('\n'));
}
function parse(lines) {
    const blocks = [];
    let paragraph = [];
    const close = () => {
        const text = paragraph.join('\n').trim();
        if (text !== '')
            blocks.push({ kind: 'paragraph', text });
        paragraph = [];
    };
    const add = (block) => {
        close();
        blocks.push(block);
    };
    let at = 0;
    while (at < lines.length) {
        const line = lines[at] ?? '';
        const from = at;
        at += 1;
        const fence = fenceStart.exec(line);
        if (fence !== null) {
            const end = endOfFence(lines, at, fence[1] ?? '```');
            add({ kind: 'fence', language: fence[2] ?? '', lines: lines.slice(at, end) });
            at = end + 1;
        }
        else if (/^\s*<details\b/.test(line)) {
            const end = endOfDetails(lines, from);
            add(detailsOf(lines.slice(from, end).join('\n')));
            at = end;
        }
        else if (line.startsWith('>')) {
            while (lines[at]?.startsWith('>'))
                at += 1;
            add(quoteOf(lines.slice(from, at).map((quoted) => quoted.replace(/^> ?/, ''))));
        }
        else if (/^#{1,6} /.test(line)) {
            const level = line.indexOf(' ');
            add({ kind: 'heading', level, text: line.slice(level).trim() });
        }
        else if (line.startsWith('|') && delimiterRow.test(lines[at] ?? '')) {
            while (lines[at]?.startsWith('|'))
                at += 1;
            add(tableOf(lines.slice(from, at)));
        }
        else if (/^ {0,3}(-{3,}|\*{3,}|_{3,})\s*$/.test(line))
            add({ kind: 'rule' });
        else if (/^[-*+] /.test(line)) {
            while (/^[-*+] |^ {2,}\S/.test(lines[at] ?? ''))
                at += 1;
            add({ kind: 'list', items: itemsOf(lines.slice(from, at)) });
        }
        else if (line.trim() === '')
            close();
        else
            paragraph.push(line);
    }
    close();
    return blocks;
}
/** Index of the line that closes a fence, or of the end. */
function endOfFence(lines, from, marks) {
    const closing = new RegExp(`^ {0,3}\\${marks[0]}{${marks.length},}\\s*$`);
    let end = from;
    while (end < lines.length && !closing.test(lines[end] ?? ''))
        end += 1;
    return end;
}
/** Index behind the line that closes these details. Fences are passed over: they hold text, whatever it looks like. */
function endOfDetails(lines, from) {
    let depth = 0;
    let at = from;
    while (at < lines.length) {
        const line = lines[at] ?? '';
        const fence = fenceStart.exec(line);
        at += 1;
        if (fence !== null) {
            at = endOfFence(lines, at, fence[1] ?? '```') + 1;
            continue;
        }
        depth += line.match(/^\s*<details\b/g)?.length ?? 0;
        depth -= line.match(/<\/details>\s*$/g)?.length ?? 0;
        if (depth <= 0)
            break;
    }
    return Math.min(at, lines.length);
}
function detailsOf(source) {
    const inner = source.replace(/^\s*<details[^>]*>/, '').replace(/<\/details>\s*$/, '');
    const [whole, summary = ''] = /^\s*<summary[^>]*>([\s\S]*?)<\/summary>/.exec(inner) ?? [''];
    return { kind: 'details', summary, blocks: parse(inner.slice(whole.length).split('\n')) };
}
function quoteOf(lines) {
    const [, alert] = alertStart.exec(lines[0] ?? '') ?? [];
    if (alert === undefined)
        return { kind: 'quote', alert: undefined, blocks: parse(lines) };
    return { kind: 'quote', alert: alert.toLowerCase(), blocks: parse(lines.slice(1)) };
}
function itemsOf(lines) {
    const items = [];
    for (const line of lines) {
        if (/^[-*+] /.test(line))
            items.push([line.slice(2)]);
        else
            items.at(-1)?.push(line.replace(/^ {2}/, ''));
    }
    return items.map(parse);
}
function tableOf([head = '', delimiters = '', ...rows]) {
    const align = cellsOf(delimiters).map((cell) => {
        if (!cell.endsWith(':'))
            return 'left';
        return cell.startsWith(':') ? 'centre' : 'right';
    });
    return { kind: 'table', headers: cellsOf(head), align, rows: rows.map(cellsOf) };
}
/** A pipe ends a cell unless it is escaped; the report writes those of the data as references. */
function cellsOf(row) {
    const inner = row
        .trim()
        .replace(/^\|/, '')
        .replace(/(?<!\\)\|$/, '');
    return inner.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll('\\|', '|'));
}

;// CONCATENATED MODULE: ./build/src/cli/terminal/ink.js
/** Pieces of text with a style, and the escape sequences that draw them. Only the 16 colours whose tones a theme chooses. */
const plain = {};
const faint = { dim: true };
const codes = { red: 31, green: 32, yellow: 33, blue: 34, magenta: 35, cyan: 36 };
/** Ends with every style switched off, so that a pager can show any line by itself. Blanks at the end of the line go. */
function paint(line, colour) {
    const text = line.map((piece) => piece.text).join('');
    let left = text.trimEnd().length;
    if (!colour)
        return text.slice(0, left);
    let painted = '';
    for (const run of joined(line)) {
        const shown = run.text.slice(0, left);
        left -= shown.length;
        const open = opening(run.style);
        painted += shown === '' || open === '' ? shown : `${open}${shown}\u001b[0m`;
    }
    return painted;
}
function opening({ colour, bold, dim }) {
    const parts = [
        ...(bold === true ? [1] : []),
        ...(dim === true ? [2] : []),
        ...(colour === undefined ? [] : [codes[colour]]),
    ];
    return parts.length === 0 ? '' : `\u001b[${parts.join(';')}m`;
}
/** Neighbours of the same style as one piece. */
function joined(line) {
    const runs = [];
    for (const piece of line) {
        const last = runs.at(-1);
        if (last !== undefined && opening(last.style) === opening(piece.style)) {
            runs[runs.length - 1] = { text: last.text + piece.text, style: last.style };
        }
        else
            runs.push(piece);
    }
    return runs;
}

;// CONCATENATED MODULE: ./build/src/cli/terminal/width.js
/** How many columns of a terminal a text takes, and where it can be cut. */
const ascii = /^[\x20-\x7e]*$/;
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
// Unicode's EastAsianWidth.txt, W and F, as blocks: Hangul, CJK and their symbols, Yi, compatibility and full-width forms,
// Tangut, Kana supplements, counting rods, and the two planes of ideographs.
const wide = /^[\u1100-\u115f\u2329\u232a\u2630-\u2637\u268a-\u268f\u2e80-\u303e\u3041-\u3247\u3250-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18dff}\u{1aff0}-\u{1b2ff}\u{1d300}-\u{1d376}\u{1f200}-\u{1f265}\u{20000}-\u{3fffd}]/u;
const emoji = /^\p{Emoji_Presentation}|^\p{Emoji}\ufe0f/u;
const nothing = /^[\p{Mn}\p{Me}]/u;
/** Columns of the text: 2 for wide characters and emoji, none for marks that combine. */
function columns(text) {
    if (ascii.test(text))
        return text.length;
    let sum = 0;
    for (const { segment } of segmenter.segment(text))
        sum += width_columnsOf(segment);
    return sum;
}
function width_columnsOf(cluster) {
    if (emoji.test(cluster))
        return 2;
    if (wide.test(cluster))
        return 2;
    return nothing.test(cluster) ? 0 : 1;
}
/** Where one may well go on in the next line: after these an address or a path reads on. */
const seams = /[./_\-,:;&=?)\]}]/;
/**
 * The longest head of the text within `room` columns, cut behind a seam when one is near the end. Never empty: one
 * character that is too wide is taken all the same.
 */
function headOf(text, room) {
    let taken = 0;
    let end = 0;
    let seam = 0;
    for (const { segment, index } of segmenter.segment(text)) {
        taken += width_columnsOf(segment);
        if (taken > room && index > 0)
            break;
        end = index + segment.length;
        if (seams.test(segment))
            seam = end;
    }
    return text.slice(0, end < text.length && seam > end / 2 ? seam : end);
}

;// CONCATENATED MODULE: ./build/src/cli/terminal/wrap.js


/**
 * @param width Columns of a line.
 * @param hang Columns by which all lines but the first are indented.
 */
function wrap(pieces, width, hang = 0) {
    const lines = [];
    const indent = hang > 0 ? [{ text: ' '.repeat(hang), style: plain }] : [];
    let line = [];
    let used = 0;
    let isEmpty = true;
    const next = () => {
        lines.push(line);
        line = [...indent];
        used = hang;
        isEmpty = true;
    };
    const put = (piece) => {
        line.push(piece);
        used += columns(piece.text);
        isEmpty = false;
    };
    for (const { gap, pieces: parts, width: size } of wordsOf(pieces)) {
        const blanks = gap === undefined ? 0 : gap.text.length;
        // A word that fits no line starts where it stands: its head alone in a line of its own would gain nothing.
        if (!isEmpty && used + blanks + size > width && (size <= width - hang || used + blanks + 8 > width))
            next();
        if (gap !== undefined && (!isEmpty || lines.length === 0))
            put(gap);
        for (const part of parts) {
            let { text } = part;
            while (used + columns(text) > width) {
                const room = width - used;
                if (room < 1 && !isEmpty) {
                    next();
                    continue;
                }
                const head = headOf(text, Math.max(1, room));
                if (head === text)
                    break;
                put({ text: head, style: part.style });
                text = text.slice(head.length);
                next();
            }
            put({ text, style: part.style });
        }
    }
    lines.push(line);
    return lines;
}
function wordsOf(pieces) {
    const words = [];
    let gap;
    let last;
    for (const { text, style } of pieces) {
        for (const part of text.split(/( +)/)) {
            if (part === '')
                continue;
            if (part.startsWith(' ')) {
                gap = { text: (gap?.text ?? '') + part, style };
                continue;
            }
            if (last === undefined || gap !== undefined) {
                last = { gap, pieces: [], width: 0 };
                gap = undefined;
                words.push(last);
            }
            last.pieces.push({ text: part, style });
            last.width += columns(part);
        }
    }
    return words;
}
/** Columns of a whole line. */
function widthOf(line) {
    return line.reduce((sum, { text }) => sum + columns(text), 0);
}
/** Columns of the longest word: narrower the pieces cannot be laid out without cutting one. */
function longestWord(pieces) {
    return wordsOf(pieces).reduce((longest, { width }) => Math.max(longest, width), 0);
}

;// CONCATENATED MODULE: ./build/src/cli/terminal/table.js



const gap = 2;
function tableLines(source, width) {
    const { headers, align, rows } = withoutEmpty(source);
    const head = headers.map((header) => inline(header).map(({ text }) => ({ text, style: faint })));
    const body = rows.map((row) => headers.map((_, column) => cell(row[column] ?? '')));
    const all = [head, ...body];
    const natural = headers.map((_, column) => Math.max(...all.map((row) => widthOf(row[column] ?? []))));
    const least = headers.map((_, column) => Math.max(...all.map((row) => longestWord(row[column] ?? []))));
    const widths = fitted(natural, least, width - gap * (headers.length - 1));
    if (widths === undefined)
        return listLines(head, body, width);
    const line = (row, atBottom) => rowLines(row, widths, align, atBottom);
    const rule = [{ text: '─'.repeat(widths.reduce((sum, each) => sum + each + gap, -gap)), style: faint }];
    return [...line(head, true), rule, ...body.flatMap((row) => line(row, false))];
}
/** A column in which no row says anything says nothing. */
function withoutEmpty({ headers, align, rows }) {
    const used = headers.map((_, column) => column === 0 || rows.some((row) => (row[column] ?? '') !== ''));
    const kept = (cells) => cells.filter((_, column) => used[column] ?? false);
    return { headers: kept(headers), align: kept(align), rows: rows.map(kept) };
}
/** What is there is seen, and what is not stays quiet; a number that the report makes bold is one to worry about. */
function cell(markdown) {
    const pieces = inline(markdown);
    const text = pieces.map((piece) => piece.text).join('');
    if (/^[0–-]?$/.test(text))
        return [{ text, style: faint }];
    const isLoud = /^[\d,.]+$/.test(text) && pieces.every(({ style }) => style.bold);
    return isLoud ? [{ text, style: { bold: true, colour: 'red' } }] : pieces;
}
/** Widths of the columns within `room`: the widest give way first, none below its longest word. */
function fitted(natural, least, room) {
    if (least.reduce((sum, each) => sum + each, 0) > room)
        return undefined;
    const widths = [...natural];
    let excess = widths.reduce((sum, each) => sum + each, 0) - room;
    while (excess > 0) {
        const slack = widths.map((each, column) => (each > (least[column] ?? 0) ? each : 0));
        const widest = slack.indexOf(Math.max(...slack));
        widths[widest] = (widths[widest] ?? 0) - 1;
        excess -= 1;
    }
    return widths;
}
function rowLines(row, widths, align, atBottom) {
    const cells = row.map((pieces, column) => wrap(pieces, widths[column] ?? 1));
    const height = Math.max(...cells.map((lines) => lines.length));
    return Array.from({ length: height }, (_, at) => cells.flatMap((lines, column) => {
        const shown = lines[atBottom ? at - height + lines.length : at] ?? [];
        const free = (widths[column] ?? 0) - widthOf(shown);
        const before = align[column] === 'right' ? free : align[column] === 'centre' ? Math.floor(free / 2) : 0;
        return [blanks(before + (column === 0 ? 0 : gap)), ...shown, blanks(free - before)];
    }));
}
/** The first cell, and below it `header: value` for each other that is more than nothing. */
function listLines(head, body, width) {
    return body.flatMap(([first = [], ...others]) => [
        ...wrap(first, width),
        ...others.flatMap((pieces, at) => {
            if (pieces.every(({ style }) => style === faint))
                return [];
            return wrap([blanks(2), ...(head[at + 1] ?? []), { text: ': ', style: faint }, ...pieces], width, 4);
        }),
    ]);
}
function blanks(count) {
    return { text: ' '.repeat(Math.max(0, count)), style: plain };
}

;// CONCATENATED MODULE: ./build/src/cli/terminal/render.js
/**
 * Our reports for the eyes of somebody at a terminal. The Markdown that a reviewer reads on GitHub goes in; text for a
 * terminal comes out: nothing folded, no syntax left over, alerts as coloured bars, differences in colour.
 */






const alerts = {
    note: { word: 'Note', colour: 'blue' },
    tip: { word: 'Tip', colour: 'green' },
    important: { word: 'Important', colour: 'magenta' },
    warning: { word: 'Warning', colour: 'yellow' },
    caution: { word: 'Caution', colour: 'red' },
};
const bullet = '• ';
/** @returns Lines with a line end behind each. */
function toTerminal(markdown, { width, colour, rows }) {
    const blocks = blocksOf(markdown);
    const lines = [...stack(blocks, width)];
    const heading = blocks.findIndex(({ kind }) => kind === 'heading');
    const headline = blocks[heading + 1];
    if (rows !== undefined && lines.length >= rows && headline?.kind === 'paragraph') {
        lines.push([], ruled([], width), ...linesOf(headline, width));
    }
    return lines.map((line) => `${paint(line, colour)}\n`).join('');
}
/**
 * Blocks below each other with an empty line between. A difference belongs to the sentence above it, and so does what is
 * said below a difference, unless it begins with the next address or heading.
 */
function stack(blocks, width) {
    const lines = [];
    let before;
    for (const block of blocks) {
        const isNote = before === 'detail' && block.kind === 'paragraph' && /^[A-Za-z0-9]/.test(block.text);
        const shown = isNote ? prefixed(linesOf(block, width - 2), [blank(2)], [blank(2)]) : linesOf(block, width);
        if (shown.length === 0)
            continue;
        const isClose = isNote || (block.kind === 'fence' && (before === 'sentence' || before === 'detail'));
        if (before !== undefined && !isClose)
            lines.push([]);
        lines.push(...shown);
        before = isNote || block.kind === 'fence' ? 'detail' : block.kind === 'paragraph' ? 'sentence' : 'other';
    }
    return lines;
}
function linesOf(block, width) {
    switch (block.kind) {
        case 'heading':
            return wrap(headingOf(block.text), width);
        case 'paragraph':
            return paragraphLines(inline(block.text), width);
        case 'list':
            return block.items.flatMap((item) => itemLines(item, width));
        case 'fence':
            return block.lines.flatMap((line) => fenceLines(line, block.language, width));
        case 'table':
            return tableLines(block, width);
        case 'quote':
            return quoteLines(block, width);
        case 'details':
            return detailsLines(block, width);
        case 'rule':
            return [ruled([], width)];
    }
}
/** The signs of a verdict as words of a terminal: emoji differ in width from one to the next. */
function headingOf(text) {
    const [, sign = '', rest = text] = /^(❌|⚠️?) (.*)$/su.exec(text) ?? [];
    const pieces = inline(rest).map(({ text: shown, style }) => ({ text: shown, style: { ...style, bold: true } }));
    if (sign === '')
        return pieces;
    return [{ text: sign === '❌' ? '✗ ' : '! ', style: { bold: true, colour: 'red' } }, ...pieces];
}
/** An address that a sentence begins with is what the reader looks for, so it stands out and the rest hangs below it. */
function paragraphLines(pieces, width) {
    const [first, ...rest] = pieces;
    if (first === undefined)
        return [];
    if (first.style.colour !== 'cyan')
        return wrap(pieces, width);
    return wrap([{ text: first.text, style: { ...first.style, bold: true } }, ...rest], width, 2);
}
function itemLines(blocks, width) {
    const [only] = blocks;
    const isSentence = blocks.length === 1 && only?.kind === 'paragraph';
    const lines = isSentence ? wrap(inline(only.text), width - 2) : stack(blocks, width - 2);
    return prefixed(lines, [{ text: bullet, style: faint }], [blank(2)]);
}
function quoteLines({ alert, blocks }, width) {
    const { word, colour } = alert === undefined ? { word: '', colour: undefined } : alerts[alert];
    const bar = [{ text: '┃ ', style: colour === undefined ? faint : { colour } }];
    const title = colour === undefined ? [] : [[{ text: word, style: { bold: true, colour } }]];
    const lines = stack(blocks, width - 2).map((line) => (colour === undefined ? line : lit(line, colour)));
    return prefixed([...title, ...lines], bar, bar);
}
/** The bold words that an item of an alert begins with, in the colour of the alert: they say what happens. */
function lit(line, colour) {
    const [first, ...rest] = line;
    if (first?.text !== bullet)
        return line;
    const found = rest.findIndex(({ style }) => style.bold !== true || style.colour !== undefined);
    const end = found < 0 ? rest.length : found;
    const lead = rest.slice(0, end).map(({ text }) => ({ text, style: { bold: true, colour } }));
    return [{ text: bullet, style: { colour } }, ...lead, ...rest.slice(end)];
}
function detailsLines({ summary, blocks }, width) {
    const title = inline(summary).map(({ text, style }) => ({ text, style: { ...style, bold: true } }));
    const start = [{ text: '── ', style: faint }];
    const isLong = widthOf(title) + 6 > width;
    const head = isLong ? prefixed(wrap(title, width - 3), start, [blank(3)]) : [ruled(title, width)];
    return [...head, [], ...stack(blocks, width)];
}
/** A line across, with a title in it when there is one. */
function ruled(title, width) {
    if (title.length === 0)
        return [{ text: '─'.repeat(width), style: faint }];
    const rest = width - widthOf(title) - 4;
    return [{ text: '── ', style: faint }, ...title, { text: ` ${'─'.repeat(rest)}`, style: faint }];
}
const signs = {
    '+': { colour: 'green' },
    '-': { colour: 'red' },
    '!': { colour: 'yellow' },
    '#': faint,
};
const forcing = /^(.*\S)(\s+# forces replacement)$/s;
function fenceLines(source, language, width) {
    const text = printable(source);
    const style = language === 'diff' ? (signs[text[0] ?? ''] ?? plain) : plain;
    const [, body = text, note = ''] = (language === 'diff' ? forcing.exec(text) : null) ?? [];
    // What does not fit goes on below its own beginning.
    const indent = Math.min((/^[-+!#]? */.exec(text)?.[0].length ?? 0) + 2, Math.floor(width / 3));
    const lines = [...wrap([{ text: body, style }], width - 2, indent)];
    if (note !== '') {
        const shown = { text: note.trimStart(), style: { colour: 'red', bold: true } };
        const last = lines.at(-1) ?? [];
        const fits = widthOf(last) + columns(note) <= width - 2;
        if (fits)
            lines[lines.length - 1] = [...last, blank(2), shown];
        else
            lines.push(...prefixed(wrap([shown], width - 2 - indent), [blank(indent)], [blank(indent)]));
    }
    return prefixed(lines, [blank(2)], [blank(2)]);
}
function blank(count) {
    return { text: ' '.repeat(count), style: plain };
}
function prefixed(lines, first, others) {
    return lines.map((line, at) => [...(at === 0 ? first : others), ...line]);
}

;// CONCATENATED MODULE: ./build/src/cli/main.js
/** The program: `sluice plan …` in a terminal. It needs neither GitHub nor a network. */











/** Characters: about 20,000 lines. Whoever wants more of them says so. */
const defaultMaxLength = 1_000_000;
const fullReport = 'the output with `--max-length=100000000`';
/** Runs the program with the words behind its name, and sets the exit code of the process. */
async function cli(words = process.argv.slice(2)) {
    // Whoever reads us may have seen enough: `sluice plan plan.json | head` is no failure.
    process.stdout.on('error', (error) => {
        if (error.code === 'EPIPE')
            process.exit();
        fail(error);
    });
    try {
        process.exitCode = await run(words);
    }
    catch (error) {
        fail(error);
    }
}
async function run(words) {
    const request = parseArguments(words);
    if (request.command === 'help')
        return print([help]);
    if (request.command === 'version')
        return print([`${version/* version */.r}\n`]);
    const plans = await Promise.all(request.plans.map(toFile));
    const review = reviewFiles({ plans, schemas: schemasOf(request), protectedTypes: request.protectedTypes });
    const problem = review.problem === undefined ? undefined : inWords(review.problem, request.plans);
    // A report of nothing but what the error says would say it twice.
    if (problem !== undefined && plans.length === 1)
        throw problem;
    print(shown(review, request));
    if (problem !== undefined)
        throw problem;
    if (review.verdict !== 'pass')
        return 1;
    return request.exitCode && review.hasChanges ? 2 : 0;
}
/** The plan as a file with an absolute path. */
async function toFile({ name, file }) {
    if (file !== '-') {
        const absolute = external_node_path_.resolve(file);
        if (isSavedPlan(absolute))
            throw savedPlan(file);
        return { name, file: absolute };
    }
    if (process.stdin.isTTY) {
        throw new errors/* UserError */.yo('Standard input is the keyboard: no plan is piped into it. Write: terraform show -json plan.tfplan | sluice plan -');
    }
    const spooled = await spool(process.stdin);
    if (isSavedPlan(spooled))
        throw savedPlan(undefined);
    return { name, file: spooled };
}
function savedPlan(file) {
    const quoted = file === undefined ? 'plan.tfplan' : /^[\w./\\:-]+$/.test(file) ? file : `'${file}'`;
    return new errors/* UserError */.yo(`${file ?? 'Standard input'} is a saved plan in its binary form. Write: terraform show -json ${quoted} | sluice plan -`);
}
function schemasOf({ plans, schemas }) {
    return schemas.flatMap(({ name, file }) => {
        const names = plans.map((plan) => plan.name).filter((each) => name === undefined || each === name);
        if (names.length > 0)
            return names.map((each) => ({ name: each, file: external_node_path_.resolve(file) }));
        const known = plans.map((plan) => plan.name).join(', ');
        throw new errors/* UserError */.yo(`--schemas=${name}=${file} is for a plan that is not given. The plans are: ${known}.`);
    });
}
function* shown(review, { format, maxLength, ...request }) {
    if (format === 'json') {
        for (const part of review.json())
            yield asciiControls(part);
        return;
    }
    const markdown = maxLength === undefined ? review.markdown(defaultMaxLength, fullReport) : review.markdown(maxLength);
    if (format === 'markdown') {
        yield `${markdown}\n`;
        return;
    }
    const { env, stdout, stderr } = process;
    yield toTerminal(markdown, {
        width: columnsOf(request.width, env, stdout, stderr),
        colour: wantsColour(request.colour, env, stdout),
        ...(stdout.isTTY && stdout.rows > 0 ? { rows: stdout.rows } : {}),
    });
}
/** JSON leaves some characters as they are that a terminal obeys or a reader does not see. All of them are in strings. */
function asciiControls(json) {
    return json.replace(/[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, (character) => [...Array(character.length).keys()]
        .map((at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`)
        .join(''));
}
/** Messages about a plan call it by the argument that the user wrote. */
function inWords(error, plans) {
    for (const { name, file } of plans) {
        const subject = file === '-' ? 'Standard input' : file;
        for (const start of [
            `plans: the file of "${name}", ${external_node_path_.basename(external_node_path_.resolve(file))}, `,
            `plans: ${JSON.stringify(name)} `,
        ]) {
            if (error.message.startsWith(start))
                return new errors/* UserError */.yo(`${subject} ${error.message.slice(start.length)}`);
        }
    }
    return error;
}
function print(parts) {
    let pending = '';
    for (const part of parts) {
        pending += part;
        if (pending.length < 65_536)
            continue;
        process.stdout.write(pending);
        pending = '';
    }
    process.stdout.write(pending);
    return 0;
}
/** One line for what the user can mend. The message may quote what the plan says, so it is made safe like the report. */
function fail(error) {
    process.exitCode = 1;
    const line = (text) => process.stderr.write(`${printable(core_redact/* redactor */.$p.redact(text)).trim()}\n`);
    if (error instanceof errors/* UserError */.yo) {
        line(`sluice: ${error.message}`);
        return;
    }
    line(`sluice: failed by a fault of its own: ${(0,errors/* messageOf */.bD)(error)}`);
    if (error instanceof Error)
        for (const each of (error.stack ?? '').split('\n').slice(1))
            line(`  ${each.trim()}`);
}


/***/ })

};
