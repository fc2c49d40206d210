export const id = 802;
export const ids = [802];
export const modules = {

/***/ 9802:
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
// EXTERNAL MODULE: ./build/src/github/event.js
var github_event = __webpack_require__(5865);
// EXTERNAL MODULE: ./build/src/github/client.js
var client = __webpack_require__(6330);
;// CONCATENATED MODULE: ./build/src/github/run-path.js
/** Path of the page of a run behind the address of its repository. */
const runPath = (id, attempt) => `actions/runs/${id}${attempt > 1 ? `/attempts/${attempt}` : ''}`;

;// CONCATENATED MODULE: ./build/src/github/here.js
/** Where this step runs: the repository, the run, and GitHub for both. */



/** @throws UserError without a token or outside of GitHub Actions. */
async function connectHere(token, env) {
    if (token === undefined) {
        throw new errors/* UserError */.yo('github-token: is empty. Give the token of the job, or set comment to none.', 'no-token');
    }
    const [owner = '', repo = ''] = (env.GITHUB_REPOSITORY ?? '').split('/');
    if (repo === '')
        throw new errors/* UserError */.yo('github-token: GITHUB_REPOSITORY is not set, so there is no place for a comment. Set comment to none outside of GitHub Actions.', 'no-repository');
    return {
        octokit: await (0,client/* createOctokit */.Qi)(token, env.GITHUB_API_URL ? { apiUrl: env.GITHUB_API_URL } : {}),
        owner,
        repo,
        runId: Number(env.GITHUB_RUN_ID ?? 0),
        runAttempt: Number(env.GITHUB_RUN_ATTEMPT ?? 1),
        serverUrl: serverUrlOf(env),
    };
}
const serverUrlOf = (env) => env.GITHUB_SERVER_URL ?? 'https://github.com';
/** Address of the page of this run, where its job summaries and artifacts are; undefined outside of GitHub Actions. */
function runUrl(env) {
    const { GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id, GITHUB_RUN_ATTEMPT: attempt } = env;
    return repository && id
        ? `${serverUrlOf(env)}/${repository}/${runPath(Number(id), Number(attempt ?? 1))}`
        : undefined;
}

// EXTERNAL MODULE: ./build/src/core/once.js
var once = __webpack_require__(944);
;// CONCATENATED MODULE: ./build/src/github/check-run.js
/** A check run of its own on a commit: a line among the checks, with the report behind it. */

/** The API's `maxLength` of a summary, one less than that of a comment. */
const CHECK_SUMMARY_LIMIT = 65_535;
const titleLimit = 255;
/**
 * Creates the check run, completed. One of the same name on the same commit is hidden behind it, so nothing is looked up.
 *
 * @returns its address.
 * @throws RemoteError when GitHub does not let us: only a token of an app with `checks: write` may.
 */
async function createCheckRun(octokit, { owner, repo }, { name, headSha, conclusion, title, summary, detailsUrl }) {
    if (summary.length > CHECK_SUMMARY_LIMIT) {
        throw new Error(`A summary of ${summary.length} characters is longer than the ${CHECK_SUMMARY_LIMIT} that GitHub takes`);
    }
    const { data } = await octokit.request('POST /repos/{owner}/{repo}/check-runs', {
        owner,
        repo,
        name,
        head_sha: headSha,
        status: 'completed',
        conclusion,
        ...(detailsUrl === undefined ? {} : { details_url: detailsUrl }),
        output: { title: title.length > titleLimit ? `${title.slice(0, titleLimit - 1)}…` : title, summary },
        // A second one is as good as the first.
        ...(0,client/* repeatable */.EQ)(),
    });
    return data.html_url ?? '';
}

// EXTERNAL MODULE: ./build/src/core/report.js + 1 modules
var report = __webpack_require__(6636);
;// CONCATENATED MODULE: ./build/src/github/comment-marker.js
/** What a comment of ours says about itself: a hidden first line, and a note once a newer run has started. Pure. */

// Percent-encoded, and without the `--` that would end an HTML comment.
const escapeKey = (key) => encodeURIComponent(key)
    .replace(/[!'()*~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/-(?=-|$)/g, '%2D');
/** A commit as it may be written into a marker; undefined for anything else. */
const commit = (sha) => sha !== undefined && /^[0-9a-f]{7,64}$/i.test(sha) ? sha : undefined;
function fields({ generation: [run, attempt, at], sha }, prefix = '') {
    const values = { run, attempt, sha: commit(sha) ?? 'unknown', at };
    return Object.entries(values)
        .map(([name, value]) => `${prefix}${name}=${value}`)
        .join(' ');
}
/** The body of the comment: marker, note, report. */
function bodyOf(key, content, place) {
    const { next } = content;
    const more = next === undefined ? '' : ` ${fields(next, 'next-')}`;
    const marker = `<!-- sluice:${escapeKey(key)} v1 ${fields(content)}${more} -->`;
    return next === undefined
        ? `${marker}\n${content.report}`
        : `${marker}\n${note(content, next, place)}\n\n${content.report}`;
}
/** One line that stays true when the newer run is cancelled and never reports. */
function note(content, next, { serverUrl, owner, repo }) {
    const [run, attempt] = next.generation;
    const [shown, fresh] = [commit(content.sha), commit(next.sha)];
    const started = `[has started](${serverUrl}/${owner}/${repo}/${runPath(run, attempt)})`;
    const what = shown === undefined ? 'an earlier one' : comment_marker_short(shown);
    const said = fresh === undefined
        ? `A newer run ${started}. What follows still shows ${what}.`
        : fresh === shown
            ? `Planning of this commit ${started} again. What follows is from the run before.`
            : `Planning of the newer commit ${comment_marker_short(fresh)} ${started}. What follows still shows ${what}.`;
    return `> [!NOTE]\n> **Out of date.** ${said}`;
}
const comment_marker_short = (sha) => `\`${sha.slice(0, 7)}\``;
/** Is the first line of the comment a marker of this key? */
function isMarked(body, key) {
    const [line = ''] = body.split(/\r?\n/, 1);
    return line.startsWith(`<!-- sluice:${escapeKey(key)} v`) && line.endsWith(' -->');
}
/** The content of a marked comment; undefined for any other. A marker that cannot be read makes it older than all. */
function contentOf(body, key) {
    if (!isMarked(body, key))
        return undefined;
    const [line = ''] = body.split(/\r?\n/, 1);
    const values = new Map([...line.matchAll(/ ([a-z-]+)=(\w+)(?= )/g)].map(([, name = '', value = '']) => [name, value]));
    const mark = (prefix) => {
        const [run, attempt, at] = ['run', 'attempt', 'at'].map((name) => {
            const value = values.get(prefix + name) ?? '';
            return /^\d{1,15}$/.test(value) ? Number(value) : 0;
        });
        const sha = commit(values.get(`${prefix}sha`));
        return { generation: [run ?? 0, attempt ?? 0, at ?? 0], ...(sha === undefined ? {} : { sha }) };
    };
    const rest = body.slice(line.length).replace(/^\r?\n/, '');
    if (!values.has('next-run'))
        return { ...mark(''), report: rest };
    // The note is the paragraph behind the marker.
    return { ...mark(''), report: rest.replace(/^[\s\S]*?\r?\n\r?\n/, ''), next: mark('next-') };
}
const compare = (a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
/** Attempts of runs alone: when something was written within one does not matter. */
const compareRuns = (a, b) => a[0] - b[0] || a[1] - b[1];
/** The later of two starts. */
const later = (a, b) => a === undefined || (b !== undefined && compare(b.generation, a.generation) > 0) ? b : a;
/** The content with the note that belongs to it: about a run that is newer than the content's own. */
function withNext({ generation, sha, report }, next) {
    const content = { generation, ...(sha === undefined ? {} : { sha }), report };
    return next !== undefined && compareRuns(next.generation, generation) > 0 ? { ...content, next } : content;
}
/** Does a comment that holds `found` have to be written for it to show `goal`? */
function isBehind(found, goal) {
    const order = compare(found.generation, goal.generation);
    if (order !== 0 || goal.next === undefined)
        return order < 0;
    return found.next === undefined || compare(found.next.generation, goal.next.generation) < 0;
}

;// CONCATENATED MODULE: ./build/src/github/comment-find.js
/** The comments of a key among all comments of an issue: what GitHub does for us, and whose comment is whose. */


/** A bot's login ends in `[bot]`, which no user's can; the type is checked so that this need not be believed alone. */
const isBy = ({ author }, login) => author.login.toLowerCase() === login.toLowerCase() && author.bot === login.endsWith('[bot]');
/** Looks for the comments of a key, again and again, and remembers what it saw. */
function finder(api, target, key) {
    let identity;
    /** Comments of ours that the next look has to find again, or else it looks through all. */
    const known = new Set();
    const created = new Set();
    const gone = new Set();
    const isEnough = (seen) => {
        const candidates = seen.filter(({ id, body, own }) => own !== false && !gone.has(id) && isMarked(body, key));
        if (known.size === 0)
            return candidates.length > 0;
        const ids = new Set(candidates.map(({ id }) => id));
        return [...known].every((id) => ids.has(id));
    };
    /** Asked only when there are comments with our marker, and GitHub does not say of each whether it is ours. */
    const findIdentity = async (marked) => {
        const { expectedLogin } = api;
        if (identity !== undefined || marked.every(({ comment }) => comment.own !== undefined))
            return;
        const expected = expectedLogin !== undefined && marked.some(({ comment }) => isBy(comment, expectedLogin));
        identity = expected ? expectedLogin : ((await api.viewer()) ?? expectedLogin);
    };
    return {
        async look() {
            const { comments } = await api.listComments(target, isEnough);
            const marked = comments.flatMap((comment) => {
                const content = gone.has(comment.id) ? undefined : contentOf(comment.body, key);
                return content === undefined ? [] : [{ comment, content }];
            });
            await findIdentity(marked);
            const ours = marked
                .filter(({ comment }) => created.has(comment.id) || (comment.own ?? (identity !== undefined && isBy(comment, identity))))
                .sort((a, b) => a.comment.id - b.comment.id);
            known.clear();
            for (const { comment } of ours)
                known.add(comment.id);
            return ours;
        },
        created(comment) {
            created.add(comment.id);
            known.add(comment.id);
            // From here on it is certain whom this token writes as.
            identity = comment.author.login;
        },
        deleted(id) {
            gone.add(id);
            known.delete(id);
        },
    };
}
const statusOf = (error) => error instanceof errors/* RemoteError */.Hi ? error.failure.status : undefined;
/** The service may or may not have done what it was asked. */
const isUnknownOutcome = (error) => error instanceof errors/* RemoteError */.Hi && (statusOf(error) ?? 500) >= 500;
/** Why there can be no comment; undefined for what the caller has to hear: wrong credentials, a body that GitHub refuses, a bug. */
function degradedReason(error) {
    if (!(error instanceof errors/* RemoteError */.Hi))
        return undefined;
    const status = statusOf(error);
    if (status === undefined || status < 400 || status >= 500)
        return 'unavailable';
    if (status === 403 && /rate limit|abuse/i.test(error.message))
        return 'rate-limited';
    if (status === 403 && /locked/i.test(error.message))
        return 'locked';
    return { 403: 'no-permission', 404: 'not-found', 410: 'gone', 429: 'rate-limited' }[status];
}

;// CONCATENATED MODULE: ./build/src/github/comment.js
/**
 * One living comment per key on an issue or pull request. GitHub has neither "create unless there is one" nor "write
 * unless somebody wrote in between", so the writers converge: each one writes, looks again, and repairs until it sees
 * exactly one comment with the newest content.
 */





const MAX_ROUNDS = 16;
const MAX_CREATIONS = 2;
/** A list may lag behind a comment that was just created. */
const MAX_LAGS = 2;
/** The timing with its defaults. */
const timingOf = ({ settleMs, sleep, now }) => ({
    settleMs: settleMs ?? 1_000,
    sleep: sleep ?? ((ms) => new Promise((resolve) => setTimeout(resolve, ms))),
    now: now ?? Date.now,
});
/** The run of a request as comments name it. */
function runOf({ runId, runAttempt, headSha }, now) {
    const sha = commit(headSha);
    return { generation: [runId, runAttempt, now()], ...(sha === undefined ? {} : { sha }) };
}
function bodyFor({ key, owner, repo, serverUrl = 'https://github.com' }, content) {
    return bodyOf(key, content, { serverUrl, owner, repo });
}
/** The content with the note that belongs to it, unless there is no room: the report counts more. */
function announcing(place, content, next) {
    const announced = withNext(content, next);
    return bodyFor(place, announced).length <= report/* COMMENT_LIMIT */.W$ ? announced : withNext(content, undefined);
}
/** One writer at work. */
function writer(api, request, timing) {
    const { settleMs, sleep, now } = timingOf(timing);
    const own = { ...runOf(request, now), report: redact/* redactor */.$p.redact(request.body) };
    const { length } = bodyFor(request, own);
    if (length > report/* COMMENT_LIMIT */.W$) {
        throw new Error(`A comment of ${length} characters is longer than the ${report/* COMMENT_LIMIT */.W$} that GitHub takes`);
    }
    const find = finder(api, request, request.key);
    let creations = 0;
    let lags = 0;
    let failures = 0;
    /** Comments of this writer that nobody deleted as far as it knows: a list may not show them yet. */
    const created = new Set();
    let written;
    const forget = (id) => {
        find.deleted(id);
        created.delete(id);
    };
    /** Tries a write; false when it is not known to have happened, so that the next look decides. */
    const attempt = async (write) => {
        try {
            await write();
            return true;
        }
        catch (error) {
            if (!isUnknownOutcome(error) || failures++ > 0)
                throw error;
            return false;
        }
    };
    const create = (next) => attempt(async () => {
        creations++;
        const comment = await api.createComment(request, bodyFor(request, announcing(request, own, next)));
        find.created(comment);
        created.add(comment.id);
        written = { status: 'created', comment };
    });
    const update = async (comment, content) => {
        try {
            return await attempt(async () => {
                const updated = await api.updateComment(request, comment.id, bodyFor(request, content));
                if (compare(content.generation, own.generation) === 0 && written?.status !== 'created') {
                    written = { status: 'updated', comment: updated };
                }
            });
        }
        catch (error) {
            if (statusOf(error) !== 404)
                throw error;
            forget(comment.id);
            return false;
        }
    };
    /** Deletes all but one, those of this writer that the list does not show yet included. */
    const deleteOthers = async (keep, listed) => {
        const ids = new Set([...listed.map(({ comment }) => comment.id), ...created]);
        ids.delete(keep.id);
        for (const id of ids) {
            // Another writer may have been faster, and a comment that may not be deleted does no harm.
            await attempt(() => api.deleteComment(request, id)).catch((error) => {
                if (![403, 404].includes(statusOf(error) ?? 0))
                    throw error;
            });
            forget(id);
        }
        return ids.size > 0;
    };
    const finished = (keep, best) => {
        const status = compare(best.generation, own.generation) > 0 ? 'superseded' : (written?.status ?? 'updated');
        return { status, id: keep.id, url: keep.url, verified: true };
    };
    /** Whether the content has to be created: again only after the list had time to show what was created before. */
    const mayCreate = async () => {
        if (creations > 0 && lags++ < MAX_LAGS) {
            await sleep(settleMs);
            return 'look-again';
        }
        return creations < MAX_CREATIONS ? 'create' : 'give-up';
    };
    const run = async () => {
        // The newest ever seen: another writer may overwrite it after the comment that held it was deleted.
        let best = own;
        let next;
        for (let round = 0; round < MAX_ROUNDS; round++) {
            const comments = await find.look();
            for (const { content } of comments) {
                if (compare(content.generation, best.generation) > 0)
                    best = content;
                next = later(next, content.next);
            }
            const goal = announcing(request, best, next);
            // Updating keeps the oldest comment, whoever made it; recreating keeps the newest content where it is.
            const keep = request.mode === 'update'
                ? comments[0]
                : comments.find(({ content }) => compare(content.generation, best.generation) >= 0);
            if (keep === undefined) {
                const step = await mayCreate();
                if (step === 'give-up')
                    return { status: 'degraded', reason: 'removed', detail: 'The comment was deleted twice.' };
                // A list may show a new comment late, that of another writer at the same moment included.
                if (step === 'create' && (await create(next)))
                    await sleep(settleMs);
                continue;
            }
            // Right after the look, so that little can happen in between.
            const isStale = isBehind(keep.content, goal);
            if (isStale && !(await update(keep.comment, goal)))
                continue;
            const tidied = await deleteOthers(keep.comment, comments);
            // A new comment is written once and only gets its note later, so nothing can be lost after the others are gone.
            if (!isStale && (!tidied || request.mode === 'recreate'))
                return finished(keep.comment, best);
            if (isStale)
                await sleep(settleMs);
        }
        throw unsettled(request, MAX_ROUNDS);
    };
    return {
        run,
        /** What was written before something failed. */
        written: () => written,
    };
}
/** The writers do not come to an end. */
function unsettled({ owner, repo, issueNumber }, attempts) {
    return new errors/* RemoteError */.Hi({
        service: 'GitHub',
        request: `comments of ${owner}/${repo}#${issueNumber}`,
        attempts,
        problem: 'other writers kept changing the comment',
    });
}
/**
 * Writes the comment of a key and sees to it that there is exactly one, with the content of the newest run. The body is
 * redacted. Where commenting is impossible (a read-only token, a locked conversation, GitHub out of order) the result is
 * `degraded`; wrong credentials and a body that is too long are errors.
 */
async function upsertComment(api, request, timing = {}) {
    const { run, written } = writer(api, request, timing);
    try {
        return await run();
    }
    catch (error) {
        const reason = degradedReason(error);
        if (reason === undefined || !(error instanceof errors/* RemoteError */.Hi))
            throw error;
        const done = written();
        if (done !== undefined)
            return { status: done.status, id: done.comment.id, url: done.comment.url, verified: false };
        return { status: 'degraded', reason, detail: error.message };
    }
}

;// CONCATENATED MODULE: ./build/src/github/comment-list.js
/**
 * Reads the comments of a pull request by GraphQL from both ends at once: a comment that is kept up to date is among the
 * first or among the last, so one request finds it, however long the conversation is. REST lists only from the beginning.
 */

const endSize = 30;
/** The most that GitHub gives in one page of a connection. */
const pageSize = 100;
const mostPages = 100;
/** A conversation may change while it is read; its parts then disagree, and it is read again. */
const mostReadings = 2;
// `databaseId` is a 32-bit number, which ids of comments have outgrown.
const query = `query ($owner: String!, $name: String!, $number: Int!, $size: Int!, $after: String, $before: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      head: comments(first: $size, after: $after) { totalCount pageInfo { endCursor } nodes { ...shown } }
      tail: comments(last: $size, before: $before) { totalCount pageInfo { startCursor } nodes { ...shown } }
    }
  }
}
fragment shown on IssueComment { fullDatabaseId body url viewerDidAuthor author { __typename login } }`;
/**
 * @throws RemoteError when the answers are not whole or do not agree with each other.
 */
async function readEnds(ask, target, isEnough) {
    for (let reading = 1; reading <= mostReadings; reading++) {
        const comments = await readOnce(ask, target, isEnough);
        if (comments !== undefined)
            return comments;
    }
    throw unusable('the pages do not hold the comments that the list says it has', mostReadings);
}
/** One pass; undefined when its parts do not agree. */
async function readOnce(ask, { owner, repo: name, issueNumber: number }, isEnough) {
    const seen = new Map();
    let total;
    /** How many were read from either end. */
    let [heads, tails] = [0, 0];
    let [after, before] = [null, null];
    let size = endSize;
    for (let pages = 1; pages <= mostPages; pages++) {
        const { head, tail } = endsOf(await ask(query, { owner, name, number, size, after, before }));
        total ??= head.total;
        const isWhole = (page, read) => page.total === total && page.comments.length === Math.min(size, page.total - read);
        if (!isWhole(head, heads) || !isWhole(tail, tails))
            return undefined;
        for (const comment of [...head.comments, ...tail.comments])
            seen.set(comment.id, comment);
        heads += head.comments.length;
        tails += tail.comments.length;
        const comments = [...seen.values()].sort((a, b) => a.id - b.id);
        if (heads + tails >= total)
            return seen.size === total ? { comments, whole: true } : undefined;
        if (isEnough(comments))
            return { comments, whole: false };
        [after, before] = [head.cursor, tail.cursor];
        // What is left is shared between both ends.
        size = Math.min(pageSize, Math.ceil((total - heads - tails) / 2));
    }
    throw unusable(`the list has more than ${mostPages * 2 * pageSize} comments`);
}
function endsOf(data) {
    const pull = field(field(data, 'repository'), 'pullRequest');
    return { head: pageOf(field(pull, 'head'), 'endCursor'), tail: pageOf(field(pull, 'tail'), 'startCursor') };
}
function pageOf(connection, cursorName) {
    const total = field(connection, 'totalCount');
    const cursor = field(field(connection, 'pageInfo'), cursorName);
    const nodes = field(connection, 'nodes');
    if (!Number.isSafeInteger(total) || !Array.isArray(nodes) || (cursor !== null && typeof cursor !== 'string')) {
        throw unusable('the answer is not a list of comments');
    }
    return { total: total, cursor, comments: nodes.map(commentOf) };
}
function commentOf(node) {
    const [body, url, own] = ['body', 'url', 'viewerDidAuthor'].map((name) => field(node, name));
    const id = Number(field(node, 'fullDatabaseId') ?? Number.NaN);
    if (!Number.isSafeInteger(id) || typeof body !== 'string' || typeof url !== 'string' || typeof own !== 'boolean') {
        throw unusable('the answer holds a comment that cannot be read');
    }
    // Who deleted their account is nobody. Bots have no `[bot]` behind their name here.
    const author = field(node, 'author');
    const bot = author !== null && field(author, '__typename') === 'Bot';
    const login = author === null ? '' : String(field(author, 'login'));
    return { id, body, url, author: { login: bot ? `${login}[bot]` : login, bot }, own };
}
function field(value, name) {
    const found = typeof value === 'object' && value !== null ? value[name] : undefined;
    if (found === undefined)
        throw unusable(`the answer has no ${name}`);
    return found;
}
function unusable(problem, attempts = 1) {
    return new errors/* RemoteError */.Hi({ service: 'GitHub', request: 'POST /graphql', attempts, problem }, 'unexpected-response');
}

;// CONCATENATED MODULE: ./build/src/github/comment-api.js
/** {@link CommentApi} on GitHub: reads by GraphQL where that works, else by REST; writes by REST. */


function comment_api_commentOf(comment) {
    const { id, body = '', html_url: url, user, performed_via_github_app: app } = comment;
    const login = user?.login ?? '';
    // `[bot]` behind the slug of the app; where GitHub names the app of the comment, both have to agree.
    const bot = user?.type === 'Bot' && (app?.slug === undefined || login === `${app.slug}[bot]`);
    return { id: Number(id), body, url, author: { login, bot } };
}
/** Who the workflow's own token writes as. */
const WORKFLOW_BOT = 'github-actions[bot]';
/**
 * GraphQL is refused or does not do, which is no reason to go without: it is switched off, too old (no `fullDatabaseId`), not for
 * this token, out of order, or what it gives is not whole. Whom GitHub does not know, or asks to wait, it says the same by REST.
 */
function isGraphqlRefusal(error) {
    if (error instanceof Error && error.name === 'GraphqlResponseError')
        return true;
    if (!(error instanceof errors/* RemoteError */.Hi))
        return false;
    if (error.reason === 'unauthorized' || error.reason === 'rate-limited')
        return false;
    return error.failure.status !== undefined || error.reason === 'unexpected-response';
}
/**
 * Comments through Octokit. By GraphQL, GitHub says of each comment whether this token wrote it, which holds for apps, too.
 * By REST it does not: without a `login` the token is then taken for the workflow's own until GitHub says otherwise.
 */
function octokitComments(octokit, { list, login }) {
    let graphql = true;
    return {
        expectedLogin: login ?? WORKFLOW_BOT,
        // Asked only when there are comments with our marker and none is by the expected author.
        async viewer() {
            if (login !== undefined)
                return login;
            try {
                return (await octokit.request('GET /user')).data.login;
            }
            catch (error) {
                // A token of an app is no user: 403.
                if (!(error instanceof errors/* RemoteError */.Hi) || error.failure.status === 401)
                    throw error;
            }
            try {
                return (await octokit.graphql('query { viewer { login } }')).viewer.login;
            }
            catch {
                return undefined;
            }
        },
        async listComments(target, isEnough) {
            if (graphql) {
                try {
                    return await readEnds((query, variables) => octokit.graphql(query, variables), target, isEnough);
                }
                catch (error) {
                    if (!isGraphqlRefusal(error))
                        throw error;
                    graphql = false;
                }
            }
            const { owner, repo, issueNumber: issue_number } = target;
            const comments = await list(octokit.rest.issues.listComments, { owner, repo, issue_number });
            return { comments: comments.map(comment_api_commentOf), whole: true };
        },
        async createComment({ owner, repo, issueNumber }, body) {
            const parameters = { owner, repo, issue_number: issueNumber, body };
            return comment_api_commentOf((await octokit.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', parameters)).data);
        },
        async updateComment({ owner, repo }, id, body) {
            const parameters = { owner, repo, comment_id: id, body };
            return comment_api_commentOf((await octokit.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', parameters)).data);
        },
        async deleteComment({ owner, repo }, id) {
            await octokit.request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', {
                owner,
                repo,
                comment_id: id,
            });
        },
    };
}

;// CONCATENATED MODULE: ./build/src/github/comment-stale.js
/** Marks the comment of a key as out of date when a newer run starts. It never creates one. */



const comment_stale_MAX_ROUNDS = 6;
/**
 * Puts a note on the comment that this run has started, unless the comment is of this run or a newer one already. Like the
 * writers of reports it looks again after it wrote, since another run may have started at the same moment.
 *
 * @throws RemoteError when GitHub does not let us.
 */
async function markStale(api, place, timing = {}) {
    const { settleMs, sleep, now } = timingOf(timing);
    const run = runOf(place, now);
    const find = finder(api, place, place.key);
    let failures = 0;
    let marked = false;
    for (let round = 0; round < comment_stale_MAX_ROUNDS; round++) {
        const shown = newest(await find.look());
        if (shown === undefined)
            return { status: 'none', url: '' };
        const { comment, content } = shown;
        // A note is only ever about a run that is newer than the report.
        const announced = content.next?.generation ?? content.generation;
        if (compareRuns(announced, run.generation) >= 0) {
            const own = content.next !== undefined && compareRuns(content.next.generation, run.generation) === 0;
            return { status: marked && own ? 'marked' : 'newer', url: comment.url };
        }
        const announcement = announcing(place, content, run);
        if (announcement.next === undefined)
            return { status: 'none', url: comment.url };
        try {
            await api.updateComment(place, comment.id, bodyFor(place, announcement));
            marked = true;
        }
        catch (error) {
            if (statusOf(error) === 404)
                find.deleted(comment.id);
            else if (!isUnknownOutcome(error) || failures++ > 0)
                throw error;
            else
                marked = true;
            continue;
        }
        await sleep(settleMs);
    }
    throw unsettled(place, comment_stale_MAX_ROUNDS);
}
/** The comment that people read; one whose marker cannot be read is of another version, which knows better. */
function newest(comments) {
    return comments
        .filter(({ content }) => content.generation[0] > 0)
        .toSorted((a, b) => compare(b.content.generation, a.content.generation))[0];
}

;// CONCATENATED MODULE: ./build/src/github/labels.js
/** Labels that say something about a pull request: those that apply are there, those that do not are not. */

/** GitHub compares names without case. */
const same = (a, b) => a.toLowerCase() === b.toLowerCase();
/**
 * Adds and removes what differs: one call when all is as it should be. Not `PUT`, which would take away what somebody else
 * adds at the same moment. GitHub makes a label that does not exist when it is added, if the token has `issues: write`.
 *
 * @throws RemoteError when GitHub does not let us.
 */
async function syncLabels(octokit, list, { owner, repo, issueNumber: issue_number }, { apply, remove }) {
    const issue = { owner, repo, issue_number };
    const present = (await list(octokit.rest.issues.listLabelsOnIssue, issue)).map(({ name }) => name);
    const added = apply.filter((name) => !present.some((each) => same(each, name)));
    const removed = present.filter((name) => remove.some((each) => same(each, name)));
    if (added.length > 0) {
        const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/labels';
        await octokit.request(route, { ...issue, labels: [...added], ...(0,client/* repeatable */.EQ)() });
    }
    for (const name of removed) {
        try {
            await octokit.request('DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}', { ...issue, name });
        }
        catch (error) {
            // Somebody was faster.
            if (!(0,client/* isNotFound */.c4)(error))
                throw error;
        }
    }
    return { added, removed };
}
/** The token may add labels and not make new ones. */
const isLabelMissing = (error) => (0,client/* isForbidden */.US)(error) && error instanceof Error && /create labels/i.test(error.message);

;// CONCATENATED MODULE: ./build/src/github/publish.js
/** Brings a report onto GitHub: the comment, and on request labels and a check run. */












const causes = {
    'no-permission': 'the token must not write comments. In a pull request from a fork that is as it should be; elsewhere give the job `pull-requests: write`',
    locked: 'the conversation is locked',
    'not-found': 'there is no such pull request, or the token cannot see it',
    gone: 'comments are switched off here',
    'rate-limited': 'GitHub asks for a pause that is too long to wait for',
    unavailable: 'GitHub does not answer',
    removed: 'somebody deletes the comment whenever it is written',
}; // biome-ignore format: a table
/**
 * Keeps the comment, labels and check run, or says why not: the report is in the job summary in any case, and what cannot be
 * written does not fail the step. Labels and check run are written while the comment settles, so they take no time of their
 * own. Labels stay with the newest run, as the comment does.
 *
 * @returns address of the comment; empty when there is none.
 * @throws UserError for a token that is missing or wrong, RemoteError for a comment that GitHub refuses.
 */
async function publishReport(publication, target) {
    const { body, comment, labels, check } = publication;
    const issueNumber = target.pullRequest ?? target.event?.number;
    if (issueNumber === undefined && (comment !== undefined || labels !== undefined)) {
        log/* log */.R.info('This run is about no pull request, so there is no comment; the report is in the job summary.');
    }
    if ((issueNumber === undefined || (comment === undefined && labels === undefined)) && check === undefined)
        return '';
    const here = await connectHere(target.token, process.env);
    const checked = check === undefined ? undefined : writeCheck(here, check, body, target.headSha);
    try {
        if (issueNumber === undefined)
            return '';
        const label = (0,once/* once */.O)(async () => {
            if (labels !== undefined)
                await writeLabels(here, issueNumber, labels);
        });
        if (comment === undefined) {
            await label();
            return '';
        }
        return await writeComment(here, { ...placeOf(here, target, issueNumber, comment.key), body, mode: comment.mode }, label);
    }
    finally {
        await checked;
    }
}
/** Announces this run on the comment of the key, so that what it shows is not taken for the newest. It never fails the step. */
async function announceRun(key, target) {
    const issueNumber = target.pullRequest ?? target.event?.number;
    if (issueNumber === undefined) {
        log/* log */.R.info('This run is about no pull request, so there is no comment to mark.');
        return '';
    }
    try {
        const here = await connectHere(target.token, process.env);
        const api = octokitComments(here.octokit, { list: client/* listAll */._w });
        const { status, url } = await markStale(api, placeOf(here, target, issueNumber, key));
        log/* log */.R.info({ marked: 'Marked as out of date', newer: 'Of this run or a newer one already', none: 'No comment to mark' }[status] + (url === '' ? '.' : `: ${url}`));
        return url;
    }
    catch (error) {
        if (!(error instanceof errors/* RemoteError */.Hi || error instanceof errors/* UserError */.yo))
            throw error;
        const reason = degradedReason(error);
        log/* log */.R.warning(`The comment is not marked as out of date: ${reason === undefined ? (0,errors/* messageOf */.bD)(error) : causes[reason]}.`);
        log/* log */.R.info((0,errors/* messageOf */.bD)(error));
        return '';
    }
}
function placeOf(here, { headSha }, issueNumber, key) {
    const { owner, repo, runId, runAttempt, serverUrl } = here;
    return { owner, repo, issueNumber, key, runId, runAttempt, headSha, serverUrl };
}
/** The link is left out where the report itself has it, or there is no room. */
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
/** @param meanwhile what to do while other writers may still come, or at the end; not for a run that has been overtaken. */
async function writeComment(here, request, meanwhile) {
    const api = octokitComments(here.octokit, { list: client/* listAll */._w });
    const timing = {
        async sleep(ms) {
            await Promise.all([sleep(ms), meanwhile()]);
        },
    };
    try {
        const result = await upsertComment(api, request, timing);
        if (result.status === 'superseded') {
            log/* log */.R.info(`A newer run has written the comment already: ${result.url}`);
            return result.url;
        }
        if (result.status === 'degraded') {
            log/* log */.R.warning(`No comment: ${causes[result.reason]}. The report is in the job summary.`);
            log/* log */.R.info(result.detail);
        }
        else
            log/* log */.R.info(`Comment ${result.status}: ${result.url}`);
        await meanwhile();
        return result.status === 'degraded' ? '' : result.url;
    }
    catch (error) {
        if (error instanceof errors/* RemoteError */.Hi && error.reason === 'unauthorized') {
            throw new errors/* UserError */.yo('github-token: GitHub does not accept it. Give the token of the job, `${{ github.token }}`.', 'bad-token');
        }
        throw error;
    }
}
async function writeLabels(here, issueNumber, choice) {
    const { octokit, owner, repo } = here;
    try {
        const { added, removed } = await syncLabels(octokit, client/* listAll */._w, { owner, repo, issueNumber }, choice);
        if (added.length > 0)
            log/* log */.R.info(`Labels added: ${added.join(', ')}`);
        if (removed.length > 0)
            log/* log */.R.info(`Labels removed: ${removed.join(', ')}`);
    }
    catch (error) {
        warn('The labels are not up to date', error, {
            forbidden: isLabelMissing(error)
                ? 'one of them does not exist, and the token must not make it. Make it once, or give the job `issues: write`'
                : 'the token must not change labels. In a pull request from a fork that is as it should be; elsewhere give the job `pull-requests: write`',
        });
    }
}
async function writeCheck(here, { name, conclusion, title }, body, headSha) {
    const detailsUrl = runUrl(process.env);
    try {
        const url = await createCheckRun(here.octokit, here, {
            name,
            headSha,
            conclusion,
            title: redact/* redactor */.$p.redact(title),
            summary: redact/* redactor */.$p.redact(body),
            ...(detailsUrl === undefined ? {} : { detailsUrl }),
        });
        log/* log */.R.info(`Check run: ${url}`);
    }
    catch (error) {
        warn('No check run', error, {
            forbidden: 'the token must not write one. In a pull request from a fork that is as it should be; elsewhere give the job `checks: write`',
        }); // biome-ignore format: one line
    }
}
/** Says why something beside the comment is missing. */
function warn(what, error, { forbidden }) {
    if (!(error instanceof errors/* RemoteError */.Hi))
        throw error;
    if ((0,client/* isForbidden */.US)(error)) {
        log/* log */.R.warning(`${what}: ${forbidden}.`);
        log/* log */.R.info(error.message);
    }
    else
        log/* log */.R.warning(`${what}: ${error.message}`);
}

// EXTERNAL MODULE: ./build/src/terraform/plan/files.js
var plan_files = __webpack_require__(7639);
// EXTERNAL MODULE: ./build/src/terraform/plan/schema.js
var schema = __webpack_require__(6969);
// EXTERNAL MODULE: ./build/src/actions/terraform-plan-comment/decide.js + 1 modules
var decide = __webpack_require__(2459);
// EXTERNAL MODULE: ./build/src/actions/terraform-plan-comment/render.js + 5 modules
var render = __webpack_require__(1804);
;// CONCATENATED MODULE: ./build/src/actions/terraform-plan-comment/signals.js
/** What the plans say in one word: labels of the pull request, and the conclusion of a check run. */

/** Those with a number mean the output of the same name. */
const kinds = new Map(Object.entries({
    error: (_, errored) => errored,
    destroy: ({ totals }) => totals.destroy > 0,
    replace: ({ totals }) => totals.replace > 0,
    change: ({ totals }) => totals.change > 0,
    add: ({ totals }) => totals.add > 0,
    import: ({ totals }) => totals.import > 0,
    move: ({ totals }) => totals.move > 0,
    forget: ({ totals }) => totals.forget > 0,
    drift: ({ totals }) => totals.drift > 0,
    // Of plans of which one cannot be read, nobody knows that nothing is lost or that nothing changes.
    'add-or-update': (decision, errored) => !errored && decision.hasChanges && !loses(decision),
    'no-changes': ({ hasChanges }, errored) => !errored && !hasChanges,
}));
/** The kinds that `labels` takes. */
const labelKinds = [...kinds.keys()];
const loses = ({ totals }) => totals.destroy > 0 || totals.forget > 0 || totals.unknown > 0;
/**
 * Which of the labels belong to the pull request and which do not. A label of several kinds applies with any of them.
 *
 * @param labels the label of each kind
 * @param errored there is a plan that cannot be read, or that Terraform broke off
 */
function chooseLabels(decision, labels, errored) {
    const named = [...labels].map(([kind, label]) => ({ label, applies: kinds.get(kind)?.(decision, errored) ?? false }));
    const apply = new Set(named.filter(({ applies }) => applies).map(({ label }) => label));
    // GitHub compares names without case.
    const applied = new Set([...apply].map((label) => label.toLowerCase()));
    const remove = new Set(named.map(({ label }) => label).filter((label) => !applied.has(label.toLowerCase())));
    return { apply: [...apply], remove: [...remove] };
}
/** @throws UserError for a kind that there is not, and a kind without a label. */
function checkLabels(labels) {
    for (const [kind, label] of labels) {
        if (!kinds.has(kind)) {
            throw new errors/* UserError */.yo(`labels: "${kind}" is none of the kinds. Write one of ${labelKinds.join(', ')}.`);
        }
        if (label === '')
            throw new errors/* UserError */.yo(`labels: ${kind} has no label behind the =.`);
    }
}
/**
 * `failure` for what cannot be read or was broken off; `neutral`, which lets a required check pass, for what destroys or
 * replaces something or does what this version does not know: people have to look at it, and a check cannot.
 */
function conclusionOf({ totals }, errored) {
    if (errored)
        return 'failure';
    return totals.destroy > 0 || totals.unknown > 0 ? 'neutral' : 'success';
}

// EXTERNAL MODULE: ./build/src/core/markdown.js
var markdown = __webpack_require__(8400);
;// CONCATENATED MODULE: ./build/src/actions/terraform-plan-comment/sizes.js
/** The report in its three sizes: for the comment, for the job summary, and as a file. */


/** Up to here the job summary has what finds no room in a comment; pages with more details than that are no help. */
const mostInSummary = 2000;
/**
 * @param runUrl Page of this run.
 * @param whole The file is to hold every detail; else it is what the comment is.
 */
function reportsOf(sections, { plans }, { runUrl, whole }) {
    const shown = (label) => (runUrl === undefined ? label : (0,markdown/* link */.nf)(label, runUrl));
    const artifacts = whole ? { fullReport: `the artifacts of ${shown('this run')}` } : undefined;
    const fits = plans.reduce((sum, { changes }) => sum + changes.length, 0) <= mostInSummary;
    const elsewhere = artifacts ?? (fits ? { fullReport: `the ${shown('job summary')}` } : {});
    const comment = (0,report/* composeReport */.ZE)(sections, report/* COMMENT_LIMIT */.W$ - report/* COMMENT_RESERVE */.Xn, elsewhere);
    return {
        comment: comment.body,
        summary: comment.complete || !fits ? comment.body : (0,report/* composeSummary */.lA)(sections, artifacts).body,
        file: whole && !comment.complete ? (0,report/* wholeReport */.wA)(sections) : [`${comment.body}\n`],
    };
}

// EXTERNAL MODULE: ./build/src/actions/terraform-plan-comment/spec.js
var spec = __webpack_require__(1579);
// EXTERNAL MODULE: ./build/src/actions/terraform-plan-comment/summary.js
var terraform_plan_comment_summary = __webpack_require__(1126);
;// CONCATENATED MODULE: ./build/src/actions/terraform-plan-comment/main.js


















async function main(inputs) {
    if (inputs.stage === 'start')
        return start(inputs);
    checkLabels(inputs.labels);
    const { plans, problem } = await log/* log */.R.group('Read the plans', async () => (0,plan_files/* readPlanFiles */.D)(inputs.plans, inputs.expected));
    for (const { plan } of plans)
        for (const value of plan.secrets)
            redact/* redactor */.$p.add(value);
    const decision = (0,decide/* decide */.L)(plans, { protectedTypes: inputs['protected-types'], schemas: schemasOf(inputs) });
    const target = targetOf(inputs);
    const { headSha } = target;
    const sections = (0,render/* renderPlans */.H)(decision, {
        title: inputs.title,
        ...(headSha === '' ? {} : { headSha }),
        planDigests: digestsOf(plans),
        redact: (text) => redact/* redactor */.$p.redact(text),
    });
    const reports = reportsOf(sections, decision, { runUrl: runUrl(process.env), whole: inputs['full-report'] });
    const files = writeFiles(reports, decision);
    // What was shown of a plan was read again: it has to be the plan whose secrets are known.
    for (const { plan } of plans)
        plan.document.source.check?.();
    await (0,summary/* appendSummary */.f)(reports.summary);
    const message = plainText((0,render/* headline */.P)(decision, (text) => redact/* redactor */.$p.redact(text)));
    const errored = problem !== undefined || decision.verdict === 'error';
    const comment = await publish({
        body: reports.comment,
        ...(inputs.comment === 'none' ? {} : { comment: { mode: inputs.comment, key: inputs['comment-key'] } }),
        ...(inputs.labels.size === 0 ? {} : { labels: chooseLabels(decision, inputs.labels, errored) }),
        ...(inputs.check === undefined
            ? {}
            : { check: { name: inputs.check, conclusion: conclusionOf(decision, errored), title: message } }),
    }, target);
    const { verdict: _verdict, 'failure-reason': _reason, ...numbers } = (0,decide/* decisionOutputs */.N)(decision);
    const wrong = problem ?? comment.problem;
    const judged = wrong === undefined
        ? { verdict: decision.verdict, failureReason: decision.failureReason }
        : { verdict: 'error', failureReason: wrong.reason };
    const result = { plans: plans.map(({ name }) => name), counts: decision.totals };
    return {
        ...judged,
        message: wrong?.message ?? message,
        outputs: {
            // Sums over plans of which one cannot be read would be too small: nobody shall compare with them.
            ...(problem === undefined ? numbers : {}),
            'summary-path': files.summaryPath,
            'report-path': files.reportPath,
            'comment-url': comment.url,
            'evidence-path': (0,evidence/* writeEvidence */.n)({ action: spec/* spec */.I.name, ...judged, result }),
        },
    };
}
/** A run begins: what the comment shows is about to be out of date. */
async function start(inputs) {
    const url = inputs.comment === 'none' ? '' : await announceRun(inputs['comment-key'], targetOf(inputs));
    return { verdict: 'pass', message: 'The plans follow.', outputs: { 'comment-url': url } };
}
function targetOf(inputs) {
    const event = (0,github_event/* eventPullRequest */.Z)(process.env);
    const headSha = event?.headSha ?? process.env.GITHUB_SHA ?? '';
    return { token: inputs['github-token'], pullRequest: inputs['pull-request'], event, headSha };
}
/** A wrong token, or a comment that GitHub refuses, is an error of the step, but what the plans say is told all the same. */
async function publish(publication, target) {
    try {
        return { url: await log/* log */.R.group('Publish', () => publishReport(publication, target)) };
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo || error instanceof errors/* RemoteError */.Hi)
            return { url: '', problem: error };
        throw error;
    }
}
function schemasOf(inputs) {
    return new Map([...inputs.schemas].map(([name, file]) => [name, (0,schema/* readSchemas */.x5)((0,plan_files/* openInput */.l)('schemas', name, file), name)]));
}
/** Digests that the review documents carry. */
function digestsOf(plans) {
    return new Map(plans.flatMap(({ name, plan: { digest } }) => (digest === undefined ? [] : [[name, digest]])));
}
function writeFiles({ file }, decision) {
    const folder = (0,files/* privateFolder */.qm)('report');
    const [reportPath, summaryPath] = [external_node_path_.join(folder, 'report.md'), external_node_path_.join(folder, 'summary.json')];
    (0,files/* writePrivateParts */.FR)(reportPath, file);
    (0,files/* writePrivateParts */.FR)(summaryPath, (0,terraform_plan_comment_summary/* summaryJson */.D)(decision, (text) => redact/* redactor */.$p.redact(text)));
    return { reportPath, summaryPath };
}
/** The headline without its Markdown, for the log. */
function plainText(markdown) {
    return markdown.replace(/\*\*|`/g, '').replace(/\\([^\w\s])/g, '$1');
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

/***/ 9001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IM: () => (/* binding */ contentType),
/* harmony export */   N1: () => (/* binding */ userAgent),
/* harmony export */   Z8: () => (/* binding */ problemWithEnd),
/* harmony export */   ZK: () => (/* binding */ requestName),
/* harmony export */   ai: () => (/* binding */ httpExchange),
/* harmony export */   bj: () => (/* binding */ unanswered),
/* harmony export */   ml: () => (/* reexport safe */ _actions_http_client_engine__WEBPACK_IMPORTED_MODULE_1__.ml),
/* harmony export */   my: () => (/* binding */ httpBytes),
/* harmony export */   oJ: () => (/* binding */ isSuccess),
/* harmony export */   p9: () => (/* binding */ getIdToken),
/* harmony export */   vs: () => (/* binding */ isJsonType),
/* harmony export */   x5: () => (/* binding */ refusal),
/* harmony export */   zD: () => (/* binding */ logRetry),
/* harmony export */   zi: () => (/* binding */ httpJson)
/* harmony export */ });
/* unused harmony export httpText */
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5803);
/* harmony import */ var _actions_http_client_engine__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9082);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3026);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5491);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8001);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3711);







/**
 * HTTP for the actions: what comes back is whole, of the type that was asked for, and every failure is a RemoteError. The
 * rules for retries, redirects, proxies and deadlines are those of the engine.
 */
const userAgent = `sluice/${_version_js__WEBPACK_IMPORTED_MODULE_5__/* .version */ .r}`;
/**
 * Asks for JSON. HTML, damaged JSON and an empty body with 2xx are errors; `value` is undefined for 204, and for an
 * allowed status without JSON. The shape of the value is for the caller to check.
 */
async function httpJson(call) {
    const response = await ask(call, { accept: 'application/json' }, { check: problemWithJson });
    return answer(response, jsonOf(response));
}
/** Asks for text in UTF-8. */
async function httpText(call) {
    const response = await ask(call, {}, { check: problemWithEnd });
    return answer(response, response.body.toString());
}
/**
 * Asks for bytes as they are stored, without any transfer encoding that would change their digest. An answer that does not
 * say where it ends is none: it may have been cut.
 */
async function httpBytes(call) {
    const response = await ask(call, {}, { decode: false, check: problemWithEnd });
    return answer(response, response.body);
}
/**
 * For clients that judge answers themselves: any status is one, as it came. `check` says what is wrong with an answer that
 * cannot be what was asked for; it is then tried again like a lost one. What only reads may be sent twice, whatever its
 * method.
 */
async function httpExchange(call, check) {
    return exchange(call, {}, { check });
}
function answer({ status, headers, url, attempts }, value) {
    return { status, headers, url, attempts, value };
}
async function ask(call, defaults = {}, options = {}) {
    const response = await exchange(call, defaults, options);
    if (isSuccess(response.status) || call.allow?.includes(response.status))
        return response;
    throw refusal(aboutOf(call), response);
}
async function exchange(call, defaults, options) {
    const about = aboutOf(call);
    const { body, type } = encoded(call.body);
    const headers = { ...defaults, ...(type === undefined ? {} : { 'content-type': type }), ...call.headers };
    const idempotent = call.idempotent ?? (call.reads === true ? true : undefined);
    try {
        return await (0,_actions_http_client_engine__WEBPACK_IMPORTED_MODULE_1__/* .send */ .tN)({ ...call, headers, body, idempotent }, {
            userAgent,
            onRetry: logRetry(about),
            ...tuning(call),
            ...options,
        });
    }
    catch (error) {
        throw error instanceof _actions_http_client_engine__WEBPACK_IMPORTED_MODULE_1__/* .HttpFailure */ .HR ? unanswered(about, error) : error;
    }
}
function aboutOf({ service, method = 'GET', url, reads = false }) {
    return { service, request: requestName(method, url), reads };
}
function tuning({ attemptTimeoutMs, silenceTimeoutMs, deadlineMs, maxAttempts, maxBodyBytes, maxRedirects, clock, backoff, }) {
    const limits = { attemptTimeoutMs, silenceTimeoutMs, deadlineMs, maxAttempts, maxBodyBytes, maxRedirects };
    const given = { ...limits, clock, backoff };
    return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}
function encoded(body) {
    if (body === undefined)
        return {};
    if (typeof body === 'string' || body instanceof Uint8Array)
        return { body };
    if (body instanceof URLSearchParams)
        return { body: body.toString(), type: 'application/x-www-form-urlencoded' };
    return { body: JSON.stringify(body), type: 'application/json' };
}
function isSuccess(status) {
    return status >= 200 && status < 300;
}
/** A body without an announced end may be half of one; whole JSON shows that it is whole. */
function problemWithEnd({ status, hasEnd }) {
    return isSuccess(status) && !hasEnd ? 'the answer does not say where it ends, so it may have been cut' : undefined;
}
/** What is wrong with an answer that should be JSON. */
function problemWithJson(response) {
    if (!isSuccess(response.status) || response.status === 204)
        return undefined;
    if (response.body.length === 0)
        return 'the answer is empty instead of JSON';
    const type = contentType(response.headers);
    if (!isJsonType(type))
        return `the answer is ${type === '' ? 'of no stated type' : type} instead of JSON`;
    return jsonOf(response) === undefined ? 'the answer is not valid JSON' : undefined;
}
function contentType(headers) {
    return (headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
}
function isJsonType(type) {
    return /^(application|text)\/([\w.-]+\+)?json$/.test(type);
}
function jsonOf(response) {
    try {
        return JSON.parse(response.body.toString());
    }
    catch {
        return undefined;
    }
}
/** Method and path: no host, no query, no credentials. */
function requestName(method, url) {
    return _redact_js__WEBPACK_IMPORTED_MODULE_4__/* .redactor */ .$p.redact(`${method.toUpperCase()} ${new URL(url).pathname}`);
}
/** A service answered, but with a status that ends the matter. */
function refusal(about, response) {
    const { service, request } = about;
    const { status, headers, attempts, elapsedMs, retryAt } = response;
    const said = explanation(response);
    const later = retryAt === undefined ? '' : `; the next request is allowed at ${retryAt.toISOString()}`;
    // Who says when to come again has refused; a server that fails may do so half-way.
    const unknown = status >= 500 && status !== 501 && retryAt === undefined ? unknownOutcome(about) : '';
    const problem = `${said === '' ? `the answer was ${response.statusText || 'a refusal'}` : said}${later}${unknown}`;
    const limited = status === 429 || (status < 500 && retryAt !== undefined);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RemoteError */ .Hi({ service, request, status, ...idOf(headers), attempts, elapsedMs, problem }, limited ? 'rate-limited' : (reasonOfStatus[status] ?? (status >= 500 ? 'service-unavailable' : 'remote-error')));
}
/** No usable answer came. */
function unanswered(about, failure) {
    const { service, request } = about;
    const { kind, sent, attempts, elapsedMs, status, headers = {} } = failure;
    const unknown = sent && kind !== 'rate-limit' ? unknownOutcome(about) : '';
    const problem = _redact_js__WEBPACK_IMPORTED_MODULE_4__/* .redactor */ .$p.redact(`${failure.message}${unknown}`);
    const error = new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RemoteError */ .Hi({ service, request, ...(status === undefined ? {} : { status }), ...idOf(headers), attempts, elapsedMs, problem }, kind === 'rate-limit' && status === 503 ? 'service-unavailable' : reasonOfKind[kind]);
    error.cause = failure;
    return error;
}
/** For a write that reached the service and brought no answer which says what became of it. */
function unknownOutcome({ request, reads }) {
    return reads !== true && /^(POST|PATCH|PUT|DELETE) /.test(request)
        ? '; it is not known whether the request took effect'
        : '';
}
const reasonOfStatus = {
    401: 'unauthorized',
    403: 'forbidden',
    404: 'not-found',
    409: 'conflict',
};
const reasonOfKind = {
    connect: 'unreachable',
    proxy: 'unreachable',
    lost: 'unreachable',
    tls: 'untrusted-connection',
    incomplete: 'incomplete-response',
    timeout: 'timed-out',
    redirect: 'unexpected-response',
    unusable: 'unexpected-response',
    'too-large': 'unexpected-response',
    'rate-limit': 'rate-limited',
    request: 'remote-error',
};
const idHeaders = ['x-github-request-id', 'x-ms-request-id', 'x-ms-correlation-request-id', 'x-request-id'];
function idOf(headers) {
    const id = idHeaders.map((name) => headers[name]).find((value) => typeof value === 'string');
    // It comes from outside and ends up in a log line.
    return typeof id === 'string' ? { requestId: id.replace(/[^\w:.-]/g, '').slice(0, 100) } : {};
}
const longestExplanation = 300;
/** What the service says about the refusal, in one line. */
function explanation(response) {
    const text = isJsonType(contentType(response.headers))
        ? (messageIn(jsonOf(response)) ?? '')
        : contentType(response.headers) === 'text/plain'
            ? response.body.toString()
            : '';
    return _redact_js__WEBPACK_IMPORTED_MODULE_4__/* .redactor */ .$p.redact(text).replace(/\s+/g, ' ').trim().slice(0, longestExplanation).replace(/\.$/, '');
}
// GitHub and Argo CD: message; Azure Resource Manager: error.message; OAuth 2.0: error_description; OCI: errors[0].message.
function messageIn(value) {
    if (typeof value === 'string')
        return value;
    if (typeof value !== 'object' || value === null)
        return undefined;
    const { message, error_description, error, errors } = value;
    const candidates = [message, error_description, error, Array.isArray(errors) ? errors[0] : undefined];
    return candidates.map(messageIn).find((text) => text !== undefined && text !== '');
}
/** Tells the reader of the log why it takes longer. */
function logRetry({ service, request }) {
    return ({ problem, waitMs }) => _log_js__WEBPACK_IMPORTED_MODULE_3__/* .log */ .R.info(`${service}: ${request}: ${problem}; trying again in ${(waitMs / 1000).toFixed(1)} s.`);
}
const idTokenDeadlineMs = 60_000;
/**
 * The OpenID Connect token of this job, masked. Throws UserError where the job may not have one, and RemoteError where
 * GitHub does not give it.
 */
async function getIdToken(audience, options = {}) {
    const { ACTIONS_ID_TOKEN_REQUEST_URL: base, ACTIONS_ID_TOKEN_REQUEST_TOKEN: requestToken } = process.env;
    if (!base || !requestToken) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('This job has no identity: ACTIONS_ID_TOKEN_REQUEST_URL and ACTIONS_ID_TOKEN_REQUEST_TOKEN are not set. Give the job `permissions: id-token: write`; a reusable workflow needs it in the calling job, too. GitHub never grants it to pull requests from forks.', 'no-id-token');
    }
    const url = new URL(base);
    if (audience !== undefined)
        url.searchParams.set('audience', audience);
    const { value, attempts } = await httpJson({
        deadlineMs: idTokenDeadlineMs,
        attemptTimeoutMs: 15_000,
        maxAttempts: 4,
        ...options,
        service: 'GitHub OIDC',
        url,
        headers: { authorization: `Bearer ${requestToken}` },
    });
    const token = value?.value;
    if (typeof token !== 'string' || token === '') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RemoteError */ .Hi({ service: 'GitHub OIDC', request: requestName('GET', url), attempts, problem: 'the answer holds no token' }, 'unexpected-response');
    }
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq(token);
    _redact_js__WEBPACK_IMPORTED_MODULE_4__/* .redactor */ .$p.add(token);
    return token;
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

/***/ 6330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EQ: () => (/* binding */ repeatable),
/* harmony export */   Qi: () => (/* binding */ createOctokit),
/* harmony export */   US: () => (/* binding */ isForbidden),
/* harmony export */   _w: () => (/* binding */ listAll),
/* harmony export */   c4: () => (/* binding */ isNotFound)
/* harmony export */ });
/* harmony import */ var _actions_http_client_engine__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9082);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3026);
/* harmony import */ var _core_http_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9001);



const service = 'GitHub';
/** An Octokit on our transport: answers are whole, limits are waited for, and every failure is a RemoteError. */
async function createOctokit(token, options = {}) {
    const { apiUrl, ...tuning } = options;
    const { getOctokit } = await __webpack_require__.e(/* import() */ 413).then(__webpack_require__.bind(__webpack_require__, 2413));
    const octokit = getOctokit(token, {
        userAgent: _core_http_js__WEBPACK_IMPORTED_MODULE_2__/* .userAgent */ .N1,
        ...(apiUrl === undefined ? {} : { baseUrl: apiUrl }),
        request: { fetch: transport(tuning) },
    });
    octokit.hook.error('request', (error) => {
        throw error.cause instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RemoteError */ .Hi ? error.cause : error;
    });
    return octokit;
}
/**
 * Parameters for one POST or PATCH that may be sent twice without harm, so that it is tried again when its outcome is
 * unknown: `octokit.rest.issues.updateComment({ …, ...repeatable() })`.
 */
function repeatable(options = {}) {
    return { request: { fetch: transport(options, true) } };
}
/**
 * What Octokit needs of `fetch` and no more: the first use of the global Response costs more time than all the rest of a
 * small action.
 */
function transport(tuning, repeat) {
    return async (url, request) => {
        const { signal, body, redirect } = request;
        const reads = isQuery(url, body);
        const about = { service, request: (0,_core_http_js__WEBPACK_IMPORTED_MODULE_2__/* .requestName */ .ZK)(request.method, url), reads };
        const idempotent = repeat ?? (reads ? true : undefined);
        try {
            const response = await (0,_actions_http_client_engine__WEBPACK_IMPORTED_MODULE_0__/* .send */ .tN)({
                method: request.method,
                url,
                headers: request.headers,
                ...(body === undefined ? {} : { body }),
                ...(redirect === undefined ? {} : { redirect }),
                ...(signal === undefined ? {} : { signal }),
                ...(idempotent === undefined ? {} : { idempotent }),
            }, {
                onRetry: (0,_core_http_js__WEBPACK_IMPORTED_MODULE_2__/* .logRetry */ .zD)(about),
                ...tuning,
                check: (answer) => problemWith(answer, url, request.headers.accept ?? ''),
            });
            // GraphQL has its limits in answers with status 200.
            if (response.status >= 400 || response.retryAt !== undefined)
                throw (0,_core_http_js__WEBPACK_IMPORTED_MODULE_2__/* .refusal */ .x5)(about, response);
            return lightResponse(response);
        }
        catch (error) {
            throw error instanceof _actions_http_client_engine__WEBPACK_IMPORTED_MODULE_0__/* .HttpFailure */ .HR ? (0,_core_http_js__WEBPACK_IMPORTED_MODULE_2__/* .unanswered */ .bj)(about, error) : error;
        }
    };
}
/** A GraphQL query reads and may be repeated; a mutation may not. */
function isQuery(url, body) {
    return isGraphql(url) && typeof body === 'string' && !/"query":"\s*(\\n\s*)*mutation\b/.test(body);
}
/** GitHub's API never answers a page: what does is a proxy or a failure in front of it. */
function problemWith(response, url, accept) {
    if (!(0,_core_http_js__WEBPACK_IMPORTED_MODULE_2__/* .isSuccess */ .oJ)(response.status))
        return undefined;
    if (!accept.includes('json'))
        return (0,_core_http_js__WEBPACK_IMPORTED_MODULE_2__/* .problemWithEnd */ .Z8)(response);
    const type = (0,_core_http_js__WEBPACK_IMPORTED_MODULE_2__/* .contentType */ .IM)(response.headers);
    if (response.body.length === 0) {
        // Of the successes only 200 promises something; a raw file may be empty.
        return response.status === 200 && !accept.includes('raw') ? 'the answer is empty instead of JSON' : undefined;
    }
    if (type === 'text/html' || type === '')
        return `the answer is ${type || 'of no stated type'} instead of JSON`;
    // GitHub calls a raw file, whatever it holds, application/vnd.github.raw+json.
    if (!(0,_core_http_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonType */ .vs)(type) || type.includes('raw'))
        return (0,_core_http_js__WEBPACK_IMPORTED_MODULE_2__/* .problemWithEnd */ .Z8)(response);
    try {
        const value = JSON.parse(response.body.toString());
        return isGraphql(url) ? problemWithGraphql(value) : undefined;
    }
    catch {
        return 'the answer is not valid JSON';
    }
}
/** GraphQL specification, section 7.1: an answer has data, errors or both. Without either, "nothing" would be believed. */
function problemWithGraphql(value) {
    const { data, errors } = (value ?? {});
    const hasErrors = Array.isArray(errors) && errors.length > 0;
    return hasErrors || (typeof data === 'object' && data !== null)
        ? undefined
        : 'the answer holds neither data nor errors';
}
function isGraphql(url) {
    return new URL(url).pathname.endsWith('/graphql');
}
function lightResponse({ status, statusText, url, headers, body }) {
    return {
        status,
        statusText,
        url,
        ok: (0,_core_http_js__WEBPACK_IMPORTED_MODULE_2__/* .isSuccess */ .oJ)(status),
        headers: new Map(Object.entries(headers).map(([name, value]) => [name, [value].flat().join(', ')])),
        text: async () => body.toString(),
        arrayBuffer: async () => body.buffer.slice(body.byteOffset, body.byteOffset + body.byteLength),
    };
}
const pageSize = 100;
const mostPages = 100;
/** A list may change while it is read; its count then differs, and it is read again. */
const mostReadings = 3;
/**
 * All items of a list, or an error: never a part, and never an empty list because an answer was unusable.
 * `await listAll(octokit.rest.issues.listComments, { owner, repo, issue_number })`
 */
async function listAll(method, parameters) {
    for (let reading = 1;; reading += 1) {
        const { items, total, request } = await readPages(method, parameters);
        if (total === undefined || total === items.length)
            return items;
        if (reading === mostReadings) {
            throw unusable(request, `the list says it has ${total} items, and its pages hold ${items.length}`, reading);
        }
    }
}
async function readPages(method, parameters) {
    const items = [];
    let query = { per_page: pageSize };
    for (let pages = 1;; pages += 1) {
        const { data, headers, url } = await method({ ...parameters, ...query });
        const request = (0,_core_http_js__WEBPACK_IMPORTED_MODULE_2__/* .requestName */ .ZK)('GET', url);
        const page = itemsOf(data);
        if (page === undefined)
            throw unusable(request, 'the answer is not a list');
        items.push(...page);
        const next = nextQuery(headers.link);
        if (next === undefined)
            return { items, total: totalOf(data), request };
        if (pages === mostPages)
            throw unusable(request, `the list has more than ${mostPages * pageSize} items`);
        query = next;
    }
}
function itemsOf(data) {
    if (Array.isArray(data))
        return data;
    if (typeof data !== 'object' || data === null || totalOf(data) === undefined)
        return undefined;
    // The search API gives up after a while and says so.
    if ('incomplete_results' in data && data.incomplete_results === true)
        return undefined;
    const lists = Object.values(data).filter((value) => Array.isArray(value));
    return lists.length === 1 ? lists[0] : undefined;
}
function totalOf(data) {
    if (typeof data !== 'object' || data === null || !('total_count' in data))
        return undefined;
    return typeof data.total_count === 'number' ? data.total_count : undefined;
}
/** The query of the next page: RFC 8288, as GitHub writes it; some lists count pages, others hand out cursors. */
function nextQuery(link) {
    const next = link?.match(/<([^<>]*)>\s*;[^,]*\brel="?next"?/)?.[1];
    return next === undefined ? undefined : Object.fromEntries(new URL(next).searchParams);
}
function unusable(request, problem, attempts = 1) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RemoteError */ .Hi({ service, request, attempts, problem }, 'unexpected-response');
}
/** GitHub refused for lack of a permission; a rate limit, which has the same status, is not meant. */
function isForbidden(error) {
    return error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RemoteError */ .Hi && error.failure.status === 403 && error.reason === 'forbidden';
}
function isNotFound(error) {
    return error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RemoteError */ .Hi && error.failure.status === 404;
}


/***/ }),

/***/ 5865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ eventPullRequest)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

/** Reads the event of the run; undefined when it is about no pull request, or when there is no event (a terminal). */
function eventPullRequest(env) {
    if (!env.GITHUB_EVENT_PATH)
        return undefined;
    let payload;
    try {
        payload = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(env.GITHUB_EVENT_PATH, 'utf8'));
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


/***/ })

};
