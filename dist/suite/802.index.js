export const id = 802;
export const ids = [802];
export const modules = {
	9802: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { main: () => main });
		var external_node_path_ = __webpack_require__(6760);
		var errors = __webpack_require__(3026);
		var evidence = __webpack_require__(724);
		var files = __webpack_require__(9874);
		var log = __webpack_require__(5491);
		var redact = __webpack_require__(8001);
		var summary = __webpack_require__(1253);
		var github_event = __webpack_require__(5865);
		var client = __webpack_require__(6330);
		let runPath = (id, attempt) => `actions/runs/${id}${attempt > 1 ? `/attempts/${attempt}` : ""}`;
		async function connectHere(token, env) {
			if (token === void 0) throw new errors.yo("github-token: is empty. Give the token of the job, or set comment to none.", "no-token");
			let [owner = "", repo = ""] = (env.GITHUB_REPOSITORY ?? "").split("/");
			if (repo === "") throw new errors.yo("github-token: GITHUB_REPOSITORY is not set, so there is no place for a comment. Set comment to none outside of GitHub Actions.", "no-repository");
			return {
				octokit: await (0, client.Qi)(token, env.GITHUB_API_URL ? { apiUrl: env.GITHUB_API_URL } : {}),
				owner,
				repo,
				runId: Number(env.GITHUB_RUN_ID ?? 0),
				runAttempt: Number(env.GITHUB_RUN_ATTEMPT ?? 1),
				serverUrl: serverUrlOf(env)
			};
		}
		let serverUrlOf = (env) => env.GITHUB_SERVER_URL ?? "https://github.com";
		function runUrl(env) {
			let { GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id, GITHUB_RUN_ATTEMPT: attempt } = env;
			return repository && id ? `${serverUrlOf(env)}/${repository}/${runPath(Number(id), Number(attempt ?? 1))}` : void 0;
		}
		var once = __webpack_require__(944);
		let CHECK_SUMMARY_LIMIT = 65535;
		async function createCheckRun(octokit, { owner, repo }, { name, headSha, conclusion, title, summary, detailsUrl }) {
			if (summary.length > CHECK_SUMMARY_LIMIT) throw Error(`A summary of ${summary.length} characters is longer than the ${CHECK_SUMMARY_LIMIT} that GitHub takes`);
			let { data } = await octokit.request("POST /repos/{owner}/{repo}/check-runs", {
				owner,
				repo,
				name,
				head_sha: headSha,
				status: "completed",
				conclusion,
				...detailsUrl === void 0 ? {} : { details_url: detailsUrl },
				output: {
					title: title.length > 255 ? `${title.slice(0, 254)}…` : title,
					summary
				},
				...(0, client.EQ)()
			});
			return data.html_url ?? "";
		}
		var report = __webpack_require__(6636);
		let escapeKey = (key) => encodeURIComponent(key).replace(/[!'()*~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`).replace(/-(?=-|$)/g, "%2D");
		let commit = (sha) => sha !== void 0 && /^[0-9a-f]{7,64}$/i.test(sha) ? sha : void 0;
		function fields({ generation: [run, attempt, at], sha }, prefix = "") {
			let values = {
				run,
				attempt,
				sha: commit(sha) ?? "unknown",
				at
			};
			return Object.entries(values).map(([name, value]) => `${prefix}${name}=${value}`).join(" ");
		}
		function bodyOf(key, content, place) {
			let { next } = content;
			let more = next === void 0 ? "" : ` ${fields(next, "next-")}`;
			let marker = `<!-- sluice:${escapeKey(key)} v1 ${fields(content)}${more} -->`;
			return next === void 0 ? `${marker}\n${content.report}` : `${marker}\n${note(content, next, place)}\n\n${content.report}`;
		}
		function note(content, next, { serverUrl, owner, repo }) {
			let [run, attempt] = next.generation;
			let [shown, fresh] = [commit(content.sha), commit(next.sha)];
			let started = `[has started](${serverUrl}/${owner}/${repo}/${runPath(run, attempt)})`;
			let what = shown === void 0 ? "an earlier one" : comment_marker_short(shown);
			return `> [!NOTE]\n> **Out of date.** ${fresh === void 0 ? `A newer run ${started}. What follows still shows ${what}.` : fresh === shown ? `Planning of this commit ${started} again. What follows is from the run before.` : `Planning of the newer commit ${comment_marker_short(fresh)} ${started}. What follows still shows ${what}.`}`;
		}
		let comment_marker_short = (sha) => `\`${sha.slice(0, 7)}\``;
		function isMarked(body, key) {
			let [line = ""] = body.split(/\r?\n/, 1);
			return line.startsWith(`<!-- sluice:${escapeKey(key)} v`) && line.endsWith(" -->");
		}
		function contentOf(body, key) {
			if (!isMarked(body, key)) return;
			let [line = ""] = body.split(/\r?\n/, 1);
			let values = new Map([...line.matchAll(/ ([a-z-]+)=(\w+)(?= )/g)].map(([, name = "", value = ""]) => [name, value]));
			let mark = (prefix) => {
				let [run, attempt, at] = [
					"run",
					"attempt",
					"at"
				].map((name) => {
					let value = values.get(prefix + name) ?? "";
					return /^\d{1,15}$/.test(value) ? Number(value) : 0;
				});
				let sha = commit(values.get(`${prefix}sha`));
				return {
					generation: [
						run ?? 0,
						attempt ?? 0,
						at ?? 0
					],
					...sha === void 0 ? {} : { sha }
				};
			};
			let rest = body.slice(line.length).replace(/^\r?\n/, "");
			if (!values.has("next-run")) return {
				...mark(""),
				report: rest
			};
			return {
				...mark(""),
				report: rest.replace(/^[\s\S]*?\r?\n\r?\n/, ""),
				next: mark("next-")
			};
		}
		let compare = (a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
		let compareRuns = (a, b) => a[0] - b[0] || a[1] - b[1];
		let later = (a, b) => a === void 0 || b !== void 0 && compare(b.generation, a.generation) > 0 ? b : a;
		function withNext({ generation, sha, report }, next) {
			let content = {
				generation,
				...sha === void 0 ? {} : { sha },
				report
			};
			return next !== void 0 && compareRuns(next.generation, generation) > 0 ? {
				...content,
				next
			} : content;
		}
		function isBehind(found, goal) {
			let order = compare(found.generation, goal.generation);
			if (order !== 0 || goal.next === void 0) return order < 0;
			return found.next === void 0 || compare(found.next.generation, goal.next.generation) < 0;
		}
		let isBy = ({ author }, login) => author.login.toLowerCase() === login.toLowerCase() && author.bot === login.endsWith("[bot]");
		function finder(api, target, key) {
			let identity;
			let known = new Set();
			let created = new Set();
			let gone = new Set();
			let isEnough = (seen) => {
				let candidates = seen.filter(({ id, body, own }) => own !== !1 && !gone.has(id) && isMarked(body, key));
				if (known.size === 0) return candidates.length > 0;
				let ids = new Set(candidates.map(({ id }) => id));
				return [...known].every((id) => ids.has(id));
			};
			let findIdentity = async (marked) => {
				let { expectedLogin } = api;
				if (identity !== void 0 || marked.every(({ comment }) => comment.own !== void 0)) return;
				identity = expectedLogin !== void 0 && marked.some(({ comment }) => isBy(comment, expectedLogin)) ? expectedLogin : await api.viewer() ?? expectedLogin;
			};
			return {
				async look() {
					let { comments } = await api.listComments(target, isEnough);
					let marked = comments.flatMap((comment) => {
						let content = gone.has(comment.id) ? void 0 : contentOf(comment.body, key);
						return content === void 0 ? [] : [{
							comment,
							content
						}];
					});
					await findIdentity(marked);
					let ours = marked.filter(({ comment }) => created.has(comment.id) || (comment.own ?? (identity !== void 0 && isBy(comment, identity)))).sort((a, b) => a.comment.id - b.comment.id);
					known.clear();
					for (let { comment } of ours) known.add(comment.id);
					return ours;
				},
				created(comment) {
					created.add(comment.id);
					known.add(comment.id);
					identity = comment.author.login;
				},
				deleted(id) {
					gone.add(id);
					known.delete(id);
				}
			};
		}
		let statusOf = (error) => error instanceof errors.Hi ? error.failure.status : void 0;
		let isUnknownOutcome = (error) => error instanceof errors.Hi && (statusOf(error) ?? 500) >= 500;
		function degradedReason(error) {
			if (!(error instanceof errors.Hi)) return;
			let status = statusOf(error);
			if (status === void 0 || status < 400 || status >= 500) return "unavailable";
			if (status === 403 && /rate limit|abuse/i.test(error.message)) return "rate-limited";
			if (status === 403 && /locked/i.test(error.message)) return "locked";
			return {
				403: "no-permission",
				404: "not-found",
				410: "gone",
				429: "rate-limited"
			}[status];
		}
		let timingOf = ({ settleMs, sleep, now }) => ({
			settleMs: settleMs ?? 1e3,
			sleep: sleep ?? ((ms) => new Promise((resolve) => setTimeout(resolve, ms))),
			now: now ?? Date.now
		});
		function runOf({ runId, runAttempt, headSha }, now) {
			let sha = commit(headSha);
			return {
				generation: [
					runId,
					runAttempt,
					now()
				],
				...sha === void 0 ? {} : { sha }
			};
		}
		function bodyFor({ key, owner, repo, serverUrl = "https://github.com" }, content) {
			return bodyOf(key, content, {
				serverUrl,
				owner,
				repo
			});
		}
		function announcing(place, content, next) {
			let announced = withNext(content, next);
			return bodyFor(place, announced).length <= report.W$ ? announced : withNext(content, void 0);
		}
		function writer(api, request, timing) {
			let { settleMs, sleep, now } = timingOf(timing);
			let own = {
				...runOf(request, now),
				report: redact.$p.redact(request.body)
			};
			let { length } = bodyFor(request, own);
			if (length > report.W$) throw Error(`A comment of ${length} characters is longer than the ${report.W$} that GitHub takes`);
			let find = finder(api, request, request.key);
			let creations = 0;
			let lags = 0;
			let failures = 0;
			let created = new Set();
			let written;
			let forget = (id) => {
				find.deleted(id);
				created.delete(id);
			};
			let attempt = async (write) => {
				try {
					await write();
					return !0;
				} catch (error) {
					if (!isUnknownOutcome(error) || failures++ > 0) throw error;
					return !1;
				}
			};
			let create = (next) => attempt(async () => {
				creations++;
				let comment = await api.createComment(request, bodyFor(request, announcing(request, own, next)));
				find.created(comment);
				created.add(comment.id);
				written = {
					status: "created",
					comment
				};
			});
			let update = async (comment, content) => {
				try {
					return await attempt(async () => {
						let updated = await api.updateComment(request, comment.id, bodyFor(request, content));
						compare(content.generation, own.generation) === 0 && written?.status !== "created" && (written = {
							status: "updated",
							comment: updated
						});
					});
				} catch (error) {
					if (statusOf(error) !== 404) throw error;
					forget(comment.id);
					return !1;
				}
			};
			let deleteOthers = async (keep, listed) => {
				let ids = new Set([...listed.map(({ comment }) => comment.id), ...created]);
				ids.delete(keep.id);
				for (let id of ids) {
					await attempt(() => api.deleteComment(request, id)).catch((error) => {
						if (![403, 404].includes(statusOf(error) ?? 0)) throw error;
					});
					forget(id);
				}
				return ids.size > 0;
			};
			let finished = (keep, best) => ({
				status: compare(best.generation, own.generation) > 0 ? "superseded" : written?.status ?? "updated",
				id: keep.id,
				url: keep.url,
				verified: !0
			});
			let mayCreate = async () => {
				if (creations > 0 && lags++ < 2) {
					await sleep(settleMs);
					return "look-again";
				}
				return creations < 2 ? "create" : "give-up";
			};
			let run = async () => {
				let best = own;
				let next;
				for (let round = 0; round < 16; round++) {
					let comments = await find.look();
					for (let { content } of comments) {
						compare(content.generation, best.generation) > 0 && (best = content);
						next = later(next, content.next);
					}
					let goal = announcing(request, best, next);
					let keep = request.mode === "update" ? comments[0] : comments.find(({ content }) => compare(content.generation, best.generation) >= 0);
					if (keep === void 0) {
						let step = await mayCreate();
						if (step === "give-up") return {
							status: "degraded",
							reason: "removed",
							detail: "The comment was deleted twice."
						};
						step === "create" && await create(next) && await sleep(settleMs);
						continue;
					}
					let isStale = isBehind(keep.content, goal);
					if (isStale && !await update(keep.comment, goal)) continue;
					let tidied = await deleteOthers(keep.comment, comments);
					if (!isStale && (!tidied || request.mode === "recreate")) return finished(keep.comment, best);
					isStale && await sleep(settleMs);
				}
				throw unsettled(request, 16);
			};
			return {
				run,
				written: () => written
			};
		}
		function unsettled({ owner, repo, issueNumber }, attempts) {
			return new errors.Hi({
				service: "GitHub",
				request: `comments of ${owner}/${repo}#${issueNumber}`,
				attempts,
				problem: "other writers kept changing the comment"
			});
		}
		async function upsertComment(api, request, timing = {}) {
			let { run, written } = writer(api, request, timing);
			try {
				return await run();
			} catch (error) {
				let reason = degradedReason(error);
				if (reason === void 0 || !(error instanceof errors.Hi)) throw error;
				let done = written();
				if (done !== void 0) return {
					status: done.status,
					id: done.comment.id,
					url: done.comment.url,
					verified: !1
				};
				return {
					status: "degraded",
					reason,
					detail: error.message
				};
			}
		}
		async function readEnds(ask, target, isEnough) {
			for (let reading = 1; reading <= 2; reading++) {
				let comments = await readOnce(ask, target, isEnough);
				if (comments !== void 0) return comments;
			}
			throw unusable("the pages do not hold the comments that the list says it has", 2);
		}
		async function readOnce(ask, { owner, repo: name, issueNumber: number }, isEnough) {
			let seen = new Map();
			let total;
			let [heads, tails] = [0, 0];
			let [after, before] = [null, null];
			let size = 30;
			for (let pages = 1; pages <= 100; pages++) {
				let { head, tail } = endsOf(await ask("query ($owner: String!, $name: String!, $number: Int!, $size: Int!, $after: String, $before: String) {\n  repository(owner: $owner, name: $name) {\n    pullRequest(number: $number) {\n      head: comments(first: $size, after: $after) { totalCount pageInfo { endCursor } nodes { ...shown } }\n      tail: comments(last: $size, before: $before) { totalCount pageInfo { startCursor } nodes { ...shown } }\n    }\n  }\n}\nfragment shown on IssueComment { fullDatabaseId body url viewerDidAuthor author { __typename login } }", {
					owner,
					name,
					number,
					size,
					after,
					before
				}));
				total ??= head.total;
				let isWhole = (page, read) => page.total === total && page.comments.length === Math.min(size, page.total - read);
				if (!isWhole(head, heads) || !isWhole(tail, tails)) return;
				for (let comment of [...head.comments, ...tail.comments]) seen.set(comment.id, comment);
				heads += head.comments.length;
				tails += tail.comments.length;
				let comments = [...seen.values()].sort((a, b) => a.id - b.id);
				if (heads + tails >= total) return seen.size === total ? {
					comments,
					whole: !0
				} : void 0;
				if (isEnough(comments)) return {
					comments,
					whole: !1
				};
				[after, before] = [head.cursor, tail.cursor];
				size = Math.min(100, Math.ceil((total - heads - tails) / 2));
			}
			throw unusable("the list has more than 20000 comments");
		}
		function endsOf(data) {
			let pull = field(field(data, "repository"), "pullRequest");
			return {
				head: pageOf(field(pull, "head"), "endCursor"),
				tail: pageOf(field(pull, "tail"), "startCursor")
			};
		}
		function pageOf(connection, cursorName) {
			let total = field(connection, "totalCount");
			let cursor = field(field(connection, "pageInfo"), cursorName);
			let nodes = field(connection, "nodes");
			if (!Number.isSafeInteger(total) || !Array.isArray(nodes) || cursor !== null && typeof cursor != "string") throw unusable("the answer is not a list of comments");
			return {
				total,
				cursor,
				comments: nodes.map(commentOf)
			};
		}
		function commentOf(node) {
			let [body, url, own] = [
				"body",
				"url",
				"viewerDidAuthor"
			].map((name) => field(node, name));
			let id = Number(field(node, "fullDatabaseId") ?? NaN);
			if (!Number.isSafeInteger(id) || typeof body != "string" || typeof url != "string" || typeof own != "boolean") throw unusable("the answer holds a comment that cannot be read");
			let author = field(node, "author");
			let bot = author !== null && field(author, "__typename") === "Bot";
			let login = author === null ? "" : String(field(author, "login"));
			return {
				id,
				body,
				url,
				author: {
					login: bot ? `${login}[bot]` : login,
					bot
				},
				own
			};
		}
		function field(value, name) {
			let found = typeof value == "object" && value ? value[name] : void 0;
			if (found === void 0) throw unusable(`the answer has no ${name}`);
			return found;
		}
		function unusable(problem, attempts = 1) {
			return new errors.Hi({
				service: "GitHub",
				request: "POST /graphql",
				attempts,
				problem
			}, "unexpected-response");
		}
		function comment_api_commentOf(comment) {
			let { id, body = "", html_url: url, user, performed_via_github_app: app } = comment;
			let login = user?.login ?? "";
			let bot = user?.type === "Bot" && (app?.slug === void 0 || login === `${app.slug}[bot]`);
			return {
				id: Number(id),
				body,
				url,
				author: {
					login,
					bot
				}
			};
		}
		function isGraphqlRefusal(error) {
			if (error instanceof Error && error.name === "GraphqlResponseError") return !0;
			if (!(error instanceof errors.Hi)) return !1;
			if (error.reason === "unauthorized" || error.reason === "rate-limited") return !1;
			return error.failure.status !== void 0 || error.reason === "unexpected-response";
		}
		function octokitComments(octokit, { list, login }) {
			let graphql = !0;
			return {
				expectedLogin: login ?? "github-actions[bot]",
				async viewer() {
					if (login !== void 0) return login;
					try {
						return (await octokit.request("GET /user")).data.login;
					} catch (error) {
						if (!(error instanceof errors.Hi) || error.failure.status === 401) throw error;
					}
					try {
						return (await octokit.graphql("query { viewer { login } }")).viewer.login;
					} catch {
						return;
					}
				},
				async listComments(target, isEnough) {
					if (graphql) try {
						return await readEnds((query, variables) => octokit.graphql(query, variables), target, isEnough);
					} catch (error) {
						if (!isGraphqlRefusal(error)) throw error;
						graphql = !1;
					}
					let { owner, repo, issueNumber: issue_number } = target;
					return {
						comments: (await list(octokit.rest.issues.listComments, {
							owner,
							repo,
							issue_number
						})).map(comment_api_commentOf),
						whole: !0
					};
				},
				async createComment({ owner, repo, issueNumber }, body) {
					let parameters = {
						owner,
						repo,
						issue_number: issueNumber,
						body
					};
					return comment_api_commentOf((await octokit.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", parameters)).data);
				},
				async updateComment({ owner, repo }, id, body) {
					let parameters = {
						owner,
						repo,
						comment_id: id,
						body
					};
					return comment_api_commentOf((await octokit.request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", parameters)).data);
				},
				async deleteComment({ owner, repo }, id) {
					await octokit.request("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", {
						owner,
						repo,
						comment_id: id
					});
				}
			};
		}
		async function markStale(api, place, timing = {}) {
			let { settleMs, sleep, now } = timingOf(timing);
			let run = runOf(place, now);
			let find = finder(api, place, place.key);
			let failures = 0;
			let marked = !1;
			for (let round = 0; round < 6; round++) {
				let shown = newest(await find.look());
				if (shown === void 0) return {
					status: "none",
					url: ""
				};
				let { comment, content } = shown;
				let announced = content.next?.generation ?? content.generation;
				if (compareRuns(announced, run.generation) >= 0) {
					let own = content.next !== void 0 && compareRuns(content.next.generation, run.generation) === 0;
					return {
						status: marked && own ? "marked" : "newer",
						url: comment.url
					};
				}
				let announcement = announcing(place, content, run);
				if (announcement.next === void 0) return {
					status: "none",
					url: comment.url
				};
				try {
					await api.updateComment(place, comment.id, bodyFor(place, announcement));
					marked = !0;
				} catch (error) {
					if (statusOf(error) === 404) find.deleted(comment.id);
					else if (!isUnknownOutcome(error) || failures++ > 0) throw error;
					else marked = !0;
					continue;
				}
				await sleep(settleMs);
			}
			throw unsettled(place, 6);
		}
		function newest(comments) {
			return comments.filter(({ content }) => content.generation[0] > 0).toSorted((a, b) => compare(b.content.generation, a.content.generation))[0];
		}
		let same = (a, b) => a.toLowerCase() === b.toLowerCase();
		async function syncLabels(octokit, list, { owner, repo, issueNumber: issue_number }, { apply, remove }) {
			let issue = {
				owner,
				repo,
				issue_number
			};
			let present = (await list(octokit.rest.issues.listLabelsOnIssue, issue)).map(({ name }) => name);
			let added = apply.filter((name) => !present.some((each) => same(each, name)));
			let removed = present.filter((name) => remove.some((each) => same(each, name)));
			added.length > 0 && await octokit.request("POST /repos/{owner}/{repo}/issues/{issue_number}/labels", {
				...issue,
				labels: [...added],
				...(0, client.EQ)()
			});
			for (let name of removed) try {
				await octokit.request("DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}", {
					...issue,
					name
				});
			} catch (error) {
				if (!(0, client.c4)(error)) throw error;
			}
			return {
				added,
				removed
			};
		}
		let isLabelMissing = (error) => (0, client.US)(error) && error instanceof Error && /create labels/i.test(error.message);
		let causes = {
			"no-permission": "the token must not write comments. In a pull request from a fork that is as it should be; elsewhere give the job `pull-requests: write`",
			locked: "the conversation is locked",
			"not-found": "there is no such pull request, or the token cannot see it",
			gone: "comments are switched off here",
			"rate-limited": "GitHub asks for a pause that is too long to wait for",
			unavailable: "GitHub does not answer",
			removed: "somebody deletes the comment whenever it is written"
		};
		async function publishReport(publication, target) {
			let { body, comment, labels, check } = publication;
			let issueNumber = target.pullRequest ?? target.event?.number;
			issueNumber === void 0 && (comment !== void 0 || labels !== void 0) && log.R.info("This run is about no pull request, so there is no comment; the report is in the job summary.");
			if ((issueNumber === void 0 || comment === void 0 && labels === void 0) && check === void 0) return "";
			let here = await connectHere(target.token, process.env);
			let checked = check === void 0 ? void 0 : writeCheck(here, check, body, target.headSha);
			try {
				if (issueNumber === void 0) return "";
				let label = (0, once.O)(async () => {
					labels !== void 0 && await writeLabels(here, issueNumber, labels);
				});
				if (comment === void 0) {
					await label();
					return "";
				}
				return await writeComment(here, {
					...placeOf(here, target, issueNumber, comment.key),
					body,
					mode: comment.mode
				}, label);
			} finally {
				await checked;
			}
		}
		async function announceRun(key, target) {
			let issueNumber = target.pullRequest ?? target.event?.number;
			if (issueNumber === void 0) {
				log.R.info("This run is about no pull request, so there is no comment to mark.");
				return "";
			}
			try {
				let here = await connectHere(target.token, process.env);
				let { status, url } = await markStale(octokitComments(here.octokit, { list: client._w }), placeOf(here, target, issueNumber, key));
				log.R.info({
					marked: "Marked as out of date",
					newer: "Of this run or a newer one already",
					none: "No comment to mark"
				}[status] + (url === "" ? "." : `: ${url}`));
				return url;
			} catch (error) {
				if (!(error instanceof errors.Hi || error instanceof errors.yo)) throw error;
				let reason = degradedReason(error);
				log.R.warning(`The comment is not marked as out of date: ${reason === void 0 ? (0, errors.bD)(error) : causes[reason]}.`);
				log.R.info((0, errors.bD)(error));
				return "";
			}
		}
		function placeOf(here, { headSha }, issueNumber, key) {
			let { owner, repo, runId, runAttempt, serverUrl } = here;
			return {
				owner,
				repo,
				issueNumber,
				key,
				runId,
				runAttempt,
				headSha,
				serverUrl
			};
		}
		let sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
		async function writeComment(here, request, meanwhile) {
			let api = octokitComments(here.octokit, { list: client._w });
			let timing = { async sleep(ms) {
				await Promise.all([sleep(ms), meanwhile()]);
			} };
			try {
				let result = await upsertComment(api, request, timing);
				if (result.status === "superseded") {
					log.R.info(`A newer run has written the comment already: ${result.url}`);
					return result.url;
				}
				if (result.status === "degraded") {
					log.R.warning(`No comment: ${causes[result.reason]}. The report is in the job summary.`);
					log.R.info(result.detail);
				} else log.R.info(`Comment ${result.status}: ${result.url}`);
				await meanwhile();
				return result.status === "degraded" ? "" : result.url;
			} catch (error) {
				if (error instanceof errors.Hi && error.reason === "unauthorized") throw new errors.yo("github-token: GitHub does not accept it. Give the token of the job, `${{ github.token }}`.", "bad-token");
				throw error;
			}
		}
		async function writeLabels(here, issueNumber, choice) {
			let { octokit, owner, repo } = here;
			try {
				let { added, removed } = await syncLabels(octokit, client._w, {
					owner,
					repo,
					issueNumber
				}, choice);
				added.length > 0 && log.R.info(`Labels added: ${added.join(", ")}`);
				removed.length > 0 && log.R.info(`Labels removed: ${removed.join(", ")}`);
			} catch (error) {
				warn("The labels are not up to date", error, { forbidden: isLabelMissing(error) ? "one of them does not exist, and the token must not make it. Make it once, or give the job `issues: write`" : "the token must not change labels. In a pull request from a fork that is as it should be; elsewhere give the job `pull-requests: write`" });
			}
		}
		async function writeCheck(here, { name, conclusion, title }, body, headSha) {
			let detailsUrl = runUrl(process.env);
			try {
				let url = await createCheckRun(here.octokit, here, {
					name,
					headSha,
					conclusion,
					title: redact.$p.redact(title),
					summary: redact.$p.redact(body),
					...detailsUrl === void 0 ? {} : { detailsUrl }
				});
				log.R.info(`Check run: ${url}`);
			} catch (error) {
				warn("No check run", error, { forbidden: "the token must not write one. In a pull request from a fork that is as it should be; elsewhere give the job `checks: write`" });
			}
		}
		function warn(what, error, { forbidden }) {
			if (!(error instanceof errors.Hi)) throw error;
			if ((0, client.US)(error)) {
				log.R.warning(`${what}: ${forbidden}.`);
				log.R.info(error.message);
			} else log.R.warning(`${what}: ${error.message}`);
		}
		var plan_files = __webpack_require__(7639);
		var schema = __webpack_require__(6969);
		var decide = __webpack_require__(2459);
		var render = __webpack_require__(1804);
		let kinds = new Map(Object.entries({
			error: (_, errored) => errored,
			destroy: ({ totals }) => totals.destroy > 0,
			replace: ({ totals }) => totals.replace > 0,
			change: ({ totals }) => totals.change > 0,
			add: ({ totals }) => totals.add > 0,
			import: ({ totals }) => totals.import > 0,
			move: ({ totals }) => totals.move > 0,
			forget: ({ totals }) => totals.forget > 0,
			drift: ({ totals }) => totals.drift > 0,
			"add-or-update": (decision, errored) => !errored && decision.hasChanges && !loses(decision),
			"no-changes": ({ hasChanges }, errored) => !errored && !hasChanges
		}));
		let labelKinds = [...kinds.keys()];
		let loses = ({ totals }) => totals.destroy > 0 || totals.forget > 0 || totals.unknown > 0;
		function chooseLabels(decision, labels, errored) {
			let named = [...labels].map(([kind, label]) => ({
				label,
				applies: kinds.get(kind)?.(decision, errored) ?? !1
			}));
			let apply = new Set(named.filter(({ applies }) => applies).map(({ label }) => label));
			let applied = new Set([...apply].map((label) => label.toLowerCase()));
			let remove = new Set(named.map(({ label }) => label).filter((label) => !applied.has(label.toLowerCase())));
			return {
				apply: [...apply],
				remove: [...remove]
			};
		}
		function checkLabels(labels) {
			for (let [kind, label] of labels) {
				if (!kinds.has(kind)) throw new errors.yo(`labels: "${kind}" is none of the kinds. Write one of ${labelKinds.join(", ")}.`);
				if (label === "") throw new errors.yo(`labels: ${kind} has no label behind the =.`);
			}
		}
		function conclusionOf({ totals }, errored) {
			if (errored) return "failure";
			return totals.destroy > 0 || totals.unknown > 0 ? "neutral" : "success";
		}
		var markdown = __webpack_require__(8400);
		function reportsOf(sections, { plans }, { runUrl, whole }) {
			let shown = (label) => runUrl === void 0 ? label : (0, markdown.nf)(label, runUrl);
			let artifacts = whole ? { fullReport: `the artifacts of ${shown("this run")}` } : void 0;
			let fits = plans.reduce((sum, { changes }) => sum + changes.length, 0) <= 2e3;
			let elsewhere = artifacts ?? (fits ? { fullReport: `the ${shown("job summary")}` } : {});
			let comment = (0, report.ZE)(sections, report.W$ - report.Xn, elsewhere);
			return {
				comment: comment.body,
				summary: comment.complete || !fits ? comment.body : (0, report.lA)(sections, artifacts).body,
				file: whole && !comment.complete ? (0, report.wA)(sections) : [`${comment.body}\n`]
			};
		}
		var spec = __webpack_require__(1579);
		var terraform_plan_comment_summary = __webpack_require__(1126);
		async function main(inputs) {
			if (inputs.stage === "start") return start(inputs);
			checkLabels(inputs.labels);
			let { plans, problem } = await log.R.group("Read the plans", async () => (0, plan_files.D)(inputs.plans, inputs.expected));
			for (let { plan } of plans) for (let value of plan.secrets) redact.$p.add(value);
			let decision = (0, decide.L)(plans, {
				protectedTypes: inputs["protected-types"],
				schemas: schemasOf(inputs)
			});
			let target = targetOf(inputs);
			let { headSha } = target;
			let reports = reportsOf((0, render.H)(decision, {
				title: inputs.title,
				...headSha === "" ? {} : { headSha },
				planDigests: digestsOf(plans),
				redact: (text) => redact.$p.redact(text)
			}), decision, {
				runUrl: runUrl(process.env),
				whole: inputs["full-report"]
			});
			let files = writeFiles(reports, decision);
			for (let { plan } of plans) plan.document.source.check?.();
			await (0, summary.f)(reports.summary);
			let message = plainText((0, render.P)(decision, (text) => redact.$p.redact(text)));
			let errored = problem !== void 0 || decision.verdict === "error";
			let comment = await publish({
				body: reports.comment,
				...inputs.comment === "none" ? {} : { comment: {
					mode: inputs.comment,
					key: inputs["comment-key"]
				} },
				...inputs.labels.size === 0 ? {} : { labels: chooseLabels(decision, inputs.labels, errored) },
				...inputs.check === void 0 ? {} : { check: {
					name: inputs.check,
					conclusion: conclusionOf(decision, errored),
					title: message
				} }
			}, target);
			let { verdict: _verdict, "failure-reason": _reason, ...numbers } = (0, decide.N)(decision);
			let wrong = problem ?? comment.problem;
			let judged = wrong === void 0 ? {
				verdict: decision.verdict,
				failureReason: decision.failureReason
			} : {
				verdict: "error",
				failureReason: wrong.reason
			};
			let result = {
				plans: plans.map(({ name }) => name),
				counts: decision.totals
			};
			return {
				...judged,
				message: wrong?.message ?? message,
				outputs: {
					...problem === void 0 ? numbers : {},
					"summary-path": files.summaryPath,
					"report-path": files.reportPath,
					"comment-url": comment.url,
					"evidence-path": (0, evidence.n)({
						action: spec.I.name,
						...judged,
						result
					})
				}
			};
		}
		async function start(inputs) {
			return {
				verdict: "pass",
				message: "The plans follow.",
				outputs: { "comment-url": inputs.comment === "none" ? "" : await announceRun(inputs["comment-key"], targetOf(inputs)) }
			};
		}
		function targetOf(inputs) {
			let event = (0, github_event.Z)(process.env);
			let headSha = event?.headSha ?? process.env.GITHUB_SHA ?? "";
			return {
				token: inputs["github-token"],
				pullRequest: inputs["pull-request"],
				event,
				headSha
			};
		}
		async function publish(publication, target) {
			try {
				return { url: await log.R.group("Publish", () => publishReport(publication, target)) };
			} catch (error) {
				if (error instanceof errors.yo || error instanceof errors.Hi) return {
					url: "",
					problem: error
				};
				throw error;
			}
		}
		function schemasOf(inputs) {
			return new Map([...inputs.schemas].map(([name, file]) => [name, (0, schema.x5)((0, plan_files.l)("schemas", name, file), name)]));
		}
		function digestsOf(plans) {
			return new Map(plans.flatMap(({ name, plan: { digest } }) => digest === void 0 ? [] : [[name, digest]]));
		}
		function writeFiles({ file }, decision) {
			let folder = (0, files.qm)("report");
			let [reportPath, summaryPath] = [external_node_path_.join(folder, "report.md"), external_node_path_.join(folder, "summary.json")];
			(0, files.FR)(reportPath, file);
			(0, files.FR)(summaryPath, (0, terraform_plan_comment_summary.D)(decision, (text) => redact.$p.redact(text)));
			return {
				reportPath,
				summaryPath
			};
		}
		function plainText(markdown) {
			return markdown.replace(/\*\*|`/g, "").replace(/\\([^\w\s])/g, "$1");
		}
	}),
	724: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { n: () => writeEvidence });
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
		var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9874);
		var _redact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8001);
		var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3711);
		let runVariables = {
			repository: "GITHUB_REPOSITORY",
			repositoryId: "GITHUB_REPOSITORY_ID",
			runId: "GITHUB_RUN_ID",
			runAttempt: "GITHUB_RUN_ATTEMPT",
			workflowRef: "GITHUB_WORKFLOW_REF",
			workflowSha: "GITHUB_WORKFLOW_SHA",
			job: "GITHUB_JOB",
			event: "GITHUB_EVENT_NAME",
			ref: "GITHUB_REF",
			actor: "GITHUB_ACTOR"
		};
		function evidenceStatement(evidence, env, now) {
			let commit = env.GITHUB_SHA;
			let server = env.GITHUB_SERVER_URL ?? "https://github.com";
			let run = Object.fromEntries(Object.entries(runVariables).flatMap(([key, name]) => env[name] ? [[key, env[name]]] : []));
			return {
				_type: "https://in-toto.io/Statement/v1",
				subject: [...commit === void 0 ? [] : [{
					name: `git+${server}/${env.GITHUB_REPOSITORY ?? ""}`,
					digest: { gitCommit: commit }
				}], ...evidence.subjects ?? []],
				predicateType: `https://github.com/OWNER/sluice/evidence/${evidence.action}/v1`,
				predicate: {
					verdict: evidence.verdict,
					...evidence.failureReason ? { failureReason: evidence.failureReason } : {},
					createdAt: now.toISOString(),
					action: {
						name: evidence.action,
						version: _version_js__WEBPACK_IMPORTED_MODULE_3__.r
					},
					run,
					result: evidence.result
				}
			};
		}
		function writeEvidence(evidence) {
			let statement = evidenceStatement(evidence, process.env, new Date());
			let text = `${_redact_js__WEBPACK_IMPORTED_MODULE_2__.$p.redact(JSON.stringify(statement, null, 2))}\n`;
			let file = node_path__WEBPACK_IMPORTED_MODULE_0__.join((0, _files_js__WEBPACK_IMPORTED_MODULE_1__.t8)(), "evidence", `${evidence.action}-${(0, _files_js__WEBPACK_IMPORTED_MODULE_1__.sc)(text).slice(0, 12)}.json`);
			(0, _files_js__WEBPACK_IMPORTED_MODULE_1__.pb)(file, text);
			return file;
		}
	}),
	9001: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			IM: () => contentType,
			N1: () => userAgent,
			Z8: () => problemWithEnd,
			ZK: () => requestName,
			ai: () => httpExchange,
			bj: () => unanswered,
			ml: () => _actions_http_client_engine__WEBPACK_IMPORTED_MODULE_1__.ml,
			my: () => httpBytes,
			oJ: () => isSuccess,
			p9: () => getIdToken,
			vs: () => isJsonType,
			x5: () => refusal,
			zD: () => logRetry,
			zi: () => httpJson
		});
		var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5803);
		var _actions_http_client_engine__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9082);
		var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3026);
		var _log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5491);
		var _redact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8001);
		let userAgent = `sluice/${__webpack_require__(3711).r}`;
		async function httpJson(call) {
			let response = await ask(call, { accept: "application/json" }, { check: problemWithJson });
			return answer(response, jsonOf(response));
		}
		async function httpBytes(call) {
			let response = await ask(call, {}, {
				decode: !1,
				check: problemWithEnd
			});
			return answer(response, response.body);
		}
		async function httpExchange(call, check) {
			return exchange(call, {}, { check });
		}
		function answer({ status, headers, url, attempts }, value) {
			return {
				status,
				headers,
				url,
				attempts,
				value
			};
		}
		async function ask(call, defaults = {}, options = {}) {
			let response = await exchange(call, defaults, options);
			if (isSuccess(response.status) || call.allow?.includes(response.status)) return response;
			throw refusal(aboutOf(call), response);
		}
		async function exchange(call, defaults, options) {
			let about = aboutOf(call);
			let { body, type } = encoded(call.body);
			let headers = {
				...defaults,
				...type === void 0 ? {} : { "content-type": type },
				...call.headers
			};
			let idempotent = call.idempotent ?? (call.reads === !0 || void 0);
			try {
				return await (0, _actions_http_client_engine__WEBPACK_IMPORTED_MODULE_1__.tN)({
					...call,
					headers,
					body,
					idempotent
				}, {
					userAgent,
					onRetry: logRetry(about),
					...tuning(call),
					...options
				});
			} catch (error) {
				throw error instanceof _actions_http_client_engine__WEBPACK_IMPORTED_MODULE_1__.HR ? unanswered(about, error) : error;
			}
		}
		function aboutOf({ service, method = "GET", url, reads = !1 }) {
			return {
				service,
				request: requestName(method, url),
				reads
			};
		}
		function tuning({ attemptTimeoutMs, silenceTimeoutMs, deadlineMs, maxAttempts, maxBodyBytes, maxRedirects, clock, backoff }) {
			return Object.fromEntries(Object.entries({
				attemptTimeoutMs,
				silenceTimeoutMs,
				deadlineMs,
				maxAttempts,
				maxBodyBytes,
				maxRedirects,
				clock,
				backoff
			}).filter(([, value]) => value !== void 0));
		}
		function encoded(body) {
			if (body === void 0) return {};
			if (typeof body == "string" || body instanceof Uint8Array) return { body };
			if (body instanceof URLSearchParams) return {
				body: body.toString(),
				type: "application/x-www-form-urlencoded"
			};
			return {
				body: JSON.stringify(body),
				type: "application/json"
			};
		}
		function isSuccess(status) {
			return status >= 200 && status < 300;
		}
		function problemWithEnd({ status, hasEnd }) {
			return isSuccess(status) && !hasEnd ? "the answer does not say where it ends, so it may have been cut" : void 0;
		}
		function problemWithJson(response) {
			if (!isSuccess(response.status) || response.status === 204) return;
			if (response.body.length === 0) return "the answer is empty instead of JSON";
			let type = contentType(response.headers);
			if (!isJsonType(type)) return `the answer is ${type === "" ? "of no stated type" : type} instead of JSON`;
			return jsonOf(response) === void 0 ? "the answer is not valid JSON" : void 0;
		}
		function contentType(headers) {
			return (headers["content-type"] ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
		}
		function isJsonType(type) {
			return /^(application|text)\/([\w.-]+\+)?json$/.test(type);
		}
		function jsonOf(response) {
			try {
				return JSON.parse(response.body.toString());
			} catch {
				return;
			}
		}
		function requestName(method, url) {
			return _redact_js__WEBPACK_IMPORTED_MODULE_4__.$p.redact(`${method.toUpperCase()} ${new URL(url).pathname}`);
		}
		function refusal(about, response) {
			let { service, request } = about;
			let { status, headers, attempts, elapsedMs, retryAt } = response;
			let said = explanation(response);
			let later = retryAt === void 0 ? "" : `; the next request is allowed at ${retryAt.toISOString()}`;
			let unknown = status >= 500 && status !== 501 && retryAt === void 0 ? unknownOutcome(about) : "";
			let problem = `${said === "" ? `the answer was ${response.statusText || "a refusal"}` : said}${later}${unknown}`;
			let limited = status === 429 || status < 500 && retryAt !== void 0;
			return new _errors_js__WEBPACK_IMPORTED_MODULE_2__.Hi({
				service,
				request,
				status,
				...idOf(headers),
				attempts,
				elapsedMs,
				problem
			}, limited ? "rate-limited" : reasonOfStatus[status] ?? (status >= 500 ? "service-unavailable" : "remote-error"));
		}
		function unanswered(about, failure) {
			let { service, request } = about;
			let { kind, sent, attempts, elapsedMs, status, headers = {} } = failure;
			let unknown = sent && kind !== "rate-limit" ? unknownOutcome(about) : "";
			let problem = _redact_js__WEBPACK_IMPORTED_MODULE_4__.$p.redact(`${failure.message}${unknown}`);
			let error = new _errors_js__WEBPACK_IMPORTED_MODULE_2__.Hi({
				service,
				request,
				...status === void 0 ? {} : { status },
				...idOf(headers),
				attempts,
				elapsedMs,
				problem
			}, kind === "rate-limit" && status === 503 ? "service-unavailable" : reasonOfKind[kind]);
			error.cause = failure;
			return error;
		}
		function unknownOutcome({ request, reads }) {
			return reads !== !0 && /^(POST|PATCH|PUT|DELETE) /.test(request) ? "; it is not known whether the request took effect" : "";
		}
		let reasonOfStatus = {
			401: "unauthorized",
			403: "forbidden",
			404: "not-found",
			409: "conflict"
		};
		let reasonOfKind = {
			connect: "unreachable",
			proxy: "unreachable",
			lost: "unreachable",
			tls: "untrusted-connection",
			incomplete: "incomplete-response",
			timeout: "timed-out",
			redirect: "unexpected-response",
			unusable: "unexpected-response",
			"too-large": "unexpected-response",
			"rate-limit": "rate-limited",
			request: "remote-error"
		};
		let idHeaders = [
			"x-github-request-id",
			"x-ms-request-id",
			"x-ms-correlation-request-id",
			"x-request-id"
		];
		function idOf(headers) {
			let id = idHeaders.map((name) => headers[name]).find((value) => typeof value == "string");
			return typeof id == "string" ? { requestId: id.replace(/[^\w:.-]/g, "").slice(0, 100) } : {};
		}
		function explanation(response) {
			let text = isJsonType(contentType(response.headers)) ? messageIn(jsonOf(response)) ?? "" : contentType(response.headers) === "text/plain" ? response.body.toString() : "";
			return _redact_js__WEBPACK_IMPORTED_MODULE_4__.$p.redact(text).replace(/\s+/g, " ").trim().slice(0, 300).replace(/\.$/, "");
		}
		function messageIn(value) {
			if (typeof value == "string") return value;
			if (typeof value != "object" || !value) return;
			let { message, error_description, error, errors } = value;
			return [
				message,
				error_description,
				error,
				Array.isArray(errors) ? errors[0] : void 0
			].map(messageIn).find((text) => text !== void 0 && text !== "");
		}
		function logRetry({ service, request }) {
			return ({ problem, waitMs }) => _log_js__WEBPACK_IMPORTED_MODULE_3__.R.info(`${service}: ${request}: ${problem}; trying again in ${(waitMs / 1e3).toFixed(1)} s.`);
		}
		async function getIdToken(audience, options = {}) {
			let { ACTIONS_ID_TOKEN_REQUEST_URL: base, ACTIONS_ID_TOKEN_REQUEST_TOKEN: requestToken } = process.env;
			if (!base || !requestToken) throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo("This job has no identity: ACTIONS_ID_TOKEN_REQUEST_URL and ACTIONS_ID_TOKEN_REQUEST_TOKEN are not set. Give the job `permissions: id-token: write`; a reusable workflow needs it in the calling job, too. GitHub never grants it to pull requests from forks.", "no-id-token");
			let url = new URL(base);
			audience !== void 0 && url.searchParams.set("audience", audience);
			let { value, attempts } = await httpJson({
				deadlineMs: 6e4,
				attemptTimeoutMs: 15e3,
				maxAttempts: 4,
				...options,
				service: "GitHub OIDC",
				url,
				headers: { authorization: `Bearer ${requestToken}` }
			});
			let token = value?.value;
			if (typeof token != "string" || token === "") throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.Hi({
				service: "GitHub OIDC",
				request: requestName("GET", url),
				attempts,
				problem: "the answer holds no token"
			}, "unexpected-response");
			_actions_core__WEBPACK_IMPORTED_MODULE_0__.Pq(token);
			_redact_js__WEBPACK_IMPORTED_MODULE_4__.$p.add(token);
			return token;
		}
	}),
	1253: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { f: () => appendSummary });
		var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5803);
		var _redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8001);
		async function appendSummary(markdown) {
			if (!process.env.GITHUB_STEP_SUMMARY) return;
			await _actions_core__WEBPACK_IMPORTED_MODULE_0__.z.addRaw(_redact_js__WEBPACK_IMPORTED_MODULE_1__.$p.redact(markdown), !0).write();
		}
	}),
	6330: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			EQ: () => repeatable,
			Qi: () => createOctokit,
			US: () => isForbidden,
			_w: () => listAll,
			c4: () => isNotFound
		});
		var _actions_http_client_engine__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9082);
		var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3026);
		var _core_http_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9001);
		let service = "GitHub";
		async function createOctokit(token, options = {}) {
			let { apiUrl, ...tuning } = options;
			let { getOctokit } = await __webpack_require__.e(413).then(__webpack_require__.bind(__webpack_require__, 2413));
			let octokit = getOctokit(token, {
				userAgent: _core_http_js__WEBPACK_IMPORTED_MODULE_2__.N1,
				...apiUrl === void 0 ? {} : { baseUrl: apiUrl },
				request: { fetch: transport(tuning) }
			});
			octokit.hook.error("request", (error) => {
				throw error.cause instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__.Hi ? error.cause : error;
			});
			return octokit;
		}
		function repeatable(options = {}) {
			return { request: { fetch: transport(options, !0) } };
		}
		function transport(tuning, repeat) {
			return async (url, request) => {
				let { signal, body, redirect } = request;
				let reads = isQuery(url, body);
				let about = {
					service,
					request: (0, _core_http_js__WEBPACK_IMPORTED_MODULE_2__.ZK)(request.method, url),
					reads
				};
				let idempotent = repeat ?? (reads ? !0 : void 0);
				try {
					let response = await (0, _actions_http_client_engine__WEBPACK_IMPORTED_MODULE_0__.tN)({
						method: request.method,
						url,
						headers: request.headers,
						...body === void 0 ? {} : { body },
						...redirect === void 0 ? {} : { redirect },
						...signal === void 0 ? {} : { signal },
						...idempotent === void 0 ? {} : { idempotent }
					}, {
						onRetry: (0, _core_http_js__WEBPACK_IMPORTED_MODULE_2__.zD)(about),
						...tuning,
						check: (answer) => problemWith(answer, url, request.headers.accept ?? "")
					});
					if (response.status >= 400 || response.retryAt !== void 0) throw (0, _core_http_js__WEBPACK_IMPORTED_MODULE_2__.x5)(about, response);
					return lightResponse(response);
				} catch (error) {
					throw error instanceof _actions_http_client_engine__WEBPACK_IMPORTED_MODULE_0__.HR ? (0, _core_http_js__WEBPACK_IMPORTED_MODULE_2__.bj)(about, error) : error;
				}
			};
		}
		function isQuery(url, body) {
			return isGraphql(url) && typeof body == "string" && !/"query":"\s*(\\n\s*)*mutation\b/.test(body);
		}
		function problemWith(response, url, accept) {
			if (!(0, _core_http_js__WEBPACK_IMPORTED_MODULE_2__.oJ)(response.status)) return;
			if (!accept.includes("json")) return (0, _core_http_js__WEBPACK_IMPORTED_MODULE_2__.Z8)(response);
			let type = (0, _core_http_js__WEBPACK_IMPORTED_MODULE_2__.IM)(response.headers);
			if (response.body.length === 0) return response.status === 200 && !accept.includes("raw") ? "the answer is empty instead of JSON" : void 0;
			if (type === "text/html" || type === "") return `the answer is ${type || "of no stated type"} instead of JSON`;
			if (!(0, _core_http_js__WEBPACK_IMPORTED_MODULE_2__.vs)(type) || type.includes("raw")) return (0, _core_http_js__WEBPACK_IMPORTED_MODULE_2__.Z8)(response);
			try {
				let value = JSON.parse(response.body.toString());
				return isGraphql(url) ? problemWithGraphql(value) : void 0;
			} catch {
				return "the answer is not valid JSON";
			}
		}
		function problemWithGraphql(value) {
			let { data, errors } = value ?? {};
			return Array.isArray(errors) && errors.length > 0 || typeof data == "object" && data ? void 0 : "the answer holds neither data nor errors";
		}
		function isGraphql(url) {
			return new URL(url).pathname.endsWith("/graphql");
		}
		function lightResponse({ status, statusText, url, headers, body }) {
			return {
				status,
				statusText,
				url,
				ok: (0, _core_http_js__WEBPACK_IMPORTED_MODULE_2__.oJ)(status),
				headers: new Map(Object.entries(headers).map(([name, value]) => [name, [value].flat().join(", ")])),
				text: async () => body.toString(),
				arrayBuffer: async () => body.buffer.slice(body.byteOffset, body.byteOffset + body.byteLength)
			};
		}
		async function listAll(method, parameters) {
			for (let reading = 1;; reading += 1) {
				let { items, total, request } = await readPages(method, parameters);
				if (total === void 0 || total === items.length) return items;
				if (reading === 3) throw unusable(request, `the list says it has ${total} items, and its pages hold ${items.length}`, reading);
			}
		}
		async function readPages(method, parameters) {
			let items = [];
			let query = { per_page: 100 };
			for (let pages = 1;; pages += 1) {
				let { data, headers, url } = await method({
					...parameters,
					...query
				});
				let request = (0, _core_http_js__WEBPACK_IMPORTED_MODULE_2__.ZK)("GET", url);
				let page = itemsOf(data);
				if (page === void 0) throw unusable(request, "the answer is not a list");
				items.push(...page);
				let next = nextQuery(headers.link);
				if (next === void 0) return {
					items,
					total: totalOf(data),
					request
				};
				if (pages === 100) throw unusable(request, "the list has more than 10000 items");
				query = next;
			}
		}
		function itemsOf(data) {
			if (Array.isArray(data)) return data;
			if (typeof data != "object" || !data || totalOf(data) === void 0) return;
			if ("incomplete_results" in data && data.incomplete_results === !0) return;
			let lists = Object.values(data).filter((value) => Array.isArray(value));
			return lists.length === 1 ? lists[0] : void 0;
		}
		function totalOf(data) {
			if (typeof data != "object" || !data || !("total_count" in data)) return;
			return typeof data.total_count == "number" ? data.total_count : void 0;
		}
		function nextQuery(link) {
			let next = link?.match(/<([^<>]*)>\s*;[^,]*\brel="?next"?/)?.[1];
			return next === void 0 ? void 0 : Object.fromEntries(new URL(next).searchParams);
		}
		function unusable(request, problem, attempts = 1) {
			return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__.Hi({
				service,
				request,
				attempts,
				problem
			}, "unexpected-response");
		}
		function isForbidden(error) {
			return error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__.Hi && error.failure.status === 403 && error.reason === "forbidden";
		}
		function isNotFound(error) {
			return error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__.Hi && error.failure.status === 404;
		}
	}),
	5865: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Z: () => eventPullRequest });
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
		function eventPullRequest(env) {
			if (!env.GITHUB_EVENT_PATH) return;
			let payload;
			try {
				payload = JSON.parse((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(env.GITHUB_EVENT_PATH, "utf8"));
			} catch {
				return;
			}
			let { pull_request: pull, issue } = payload;
			let number = pull?.number ?? (issue?.pull_request === void 0 ? void 0 : issue.number);
			if (number === void 0) return;
			let headSha = pull?.head?.sha;
			let repository = pull?.head?.repo?.full_name;
			return {
				number,
				...headSha === void 0 ? {} : { headSha },
				fork: pull !== void 0 && repository !== env.GITHUB_REPOSITORY
			};
		}
	})
};
