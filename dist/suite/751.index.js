export const id = 751;
export const ids = [751];
export const modules = {
	1288: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ci: () => parseSubject,
			DQ: () => guardClaims,
			Ip: () => readClaims,
			j6: () => otherForm,
			ye: () => expectedSubjects
		});
		var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3026);
		function readClaims(jwt) {
			if (jwt.length > 65536) return;
			let [header, payload, signature, ...rest] = jwt.split(".");
			if (signature === void 0 || rest.length > 0 || !isBase64Url(signature)) return;
			let claims = objectIn(payload);
			if (claims === void 0 || typeof objectIn(header)?.alg != "string") return;
			let aud = Array.isArray(claims.aud) && claims.aud.length === 1 ? claims.aud[0] : claims.aud;
			let { sub, iss, exp } = claims;
			if (!isText(sub) || !isText(iss) || !isText(aud) || !isSeconds(exp)) return;
			let others = Object.entries(claims).filter(([name, value]) => textual.has(name) && isText(value) || temporal.has(name) && isSeconds(value));
			return {
				...Object.fromEntries(others),
				sub,
				iss,
				aud,
				exp
			};
		}
		let textual = new Set([
			"jti",
			"repository",
			"repository_id",
			"repository_owner",
			"repository_owner_id",
			"repository_visibility",
			"environment",
			"ref",
			"event_name",
			"actor",
			"workflow_ref",
			"job_workflow_ref",
			"enterprise",
			"run_id",
			"run_attempt"
		]);
		let temporal = new Set(["iat", "nbf"]);
		let isText = (value) => typeof value == "string" && value !== "";
		let isSeconds = (value) => Number.isSafeInteger(value) && value > 0;
		let isBase64Url = (part) => /^[\w-]+$/.test(part) && part.length % 4 != 1;
		function objectIn(part) {
			if (part === void 0 || !isBase64Url(part)) return;
			try {
				let text = new TextDecoder("utf-8", { fatal: !0 }).decode(Buffer.from(part, "base64url"));
				let value = JSON.parse(text);
				return typeof value == "object" && value && !Array.isArray(value) ? value : void 0;
			} catch {
				return;
			}
		}
		let repositoryPart = /^([^/@]+)(?:@(\d+))?\/([^/@]+)(?:@(\d+))?$/;
		function parseSubject(subject) {
			let words = subject.split(":");
			let pairs = [];
			let context;
			for (; words.length > 0;) {
				let key = words.shift() ?? "";
				if (key === "pull_request") {
					context = { kind: "pull-request" };
					continue;
				}
				let value = words.shift();
				if (key === "" || value === void 0) return;
				key === "environment" || key === "ref" ? context = {
					kind: key,
					value: decoded(value)
				} : pairs.push([key, value]);
			}
			let match = repositoryPart.exec(pairs.find(([key]) => key === "repo")?.[1] ?? "");
			let common = {
				custom: pairs.filter(([key]) => key !== "repo" || match === null),
				...context === void 0 ? {} : { context }
			};
			if (match === null) return {
				form: "custom",
				...common
			};
			let [, owner = "", ownerId, repository = "", repositoryId] = match;
			if (ownerId === void 0 || repositoryId === void 0) return {
				form: "name",
				owner,
				repository,
				...common
			};
			return {
				form: "immutable",
				owner,
				ownerId,
				repository,
				repositoryId,
				...common
			};
		}
		let encoded = (value) => value.replaceAll(":", "%3A");
		let decoded = (value) => value.replaceAll("%3A", ":");
		function expectedSubjects(parts) {
			let { owner, repo, ownerId, repoId } = parts;
			for (let name of [owner, repo]) if (!/^[\w.-]+$/.test(name)) throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`A subject needs owner and repository by their names, not ${JSON.stringify(name)}.`);
			let context = contextOf(parts);
			let name = `repo:${owner}/${repo}:${context}`;
			if (ownerId === void 0 || repoId === void 0) return { name };
			for (let id of [ownerId, repoId]) if (!/^[1-9]\d*$/.test(String(id))) throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`A subject needs numeric ids, not ${JSON.stringify(id)}.`);
			return {
				name,
				immutable: `repo:${owner}@${ownerId}/${repo}@${repoId}:${context}`
			};
		}
		function contextOf({ environment, ref, pullRequest }) {
			if (environment !== void 0 && environment !== "") return `environment:${encoded(environment)}`;
			if (pullRequest === !0) return "pull_request";
			if (ref?.startsWith("refs/")) return `ref:${encoded(ref)}`;
			throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo("A subject needs an environment, a pull request or a ref such as refs/heads/main.");
		}
		function otherForm(claims) {
			let { sub, repository_owner_id: ownerId, repository_id: repositoryId } = claims;
			let subject = parseSubject(sub);
			if (subject?.owner === void 0 || subject.repository === void 0) return;
			let { form, owner, repository } = subject;
			if (form === "immutable") return withRepository(sub, `${owner}/${repository}`);
			if (!/^\d+$/.test(ownerId ?? "") || !/^\d+$/.test(repositoryId ?? "")) return;
			return withRepository(sub, `${owner}@${ownerId}/${repository}@${repositoryId}`);
		}
		let withRepository = (subject, repository) => subject.replace(/(^|:)repo:[^:]*/, (_, before) => `${before}repo:${repository}`);
		function guardClaims(claims, rules) {
			return [
				problemWith("require-environment", rules.requireEnvironment, claims.environment, { none: "the job names no environment" }),
				problemWith("require-ref", rules.requireRef, claims.ref, {
					none: "the token names no ref",
					star: /^refs\/[^*]*$/
				}),
				problemWith("require-job-workflow-ref", rules.requireJobWorkflowRef, claims.job_workflow_ref, {
					none: "the token names no workflow file",
					star: /^[^@*]+@refs\/[^*]*$/
				})
			].filter((problem) => problem !== void 0);
		}
		function problemWith(input, expected, found, { none, star }) {
			if (expected === void 0 || expected === "") return;
			let meets = star === void 0 || !expected.includes("*") ? isExactly(expected) : startsLike(input, expected, star);
			if (found !== void 0 && meets(found)) return;
			return `${input}: expected ${JSON.stringify(expected)}, but ${found === void 0 ? none : `the token says ${JSON.stringify(found)}`}.`;
		}
		let isExactly = (expected) => (found) => found === expected;
		function startsLike(input, expected, star) {
			let start = expected.slice(0, -1);
			if (!expected.endsWith("*") || !star.test(start)) throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${input}: ${JSON.stringify(expected)} has a * where none may be. One * may end the ref, behind refs/, as in refs/heads/release/*.`);
			return (found) => found.startsWith(start) && found.length > start.length && !found.slice(start.length).includes("/");
		}
	}),
	9874: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			CT: () => replacePrivate,
			FR: () => writePrivateParts,
			pb: () => writePrivate,
			qm: () => privateFolder,
			sc: () => sha256,
			t8: () => suiteTemp
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
		var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
		var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
		var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
		function suiteTemp(env = process.env) {
			let folder = node_path__WEBPACK_IMPORTED_MODULE_3__.join(env.RUNNER_TEMP || (0, node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), "sluice");
			(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(folder, {
				recursive: !0,
				mode: 448
			});
			return folder;
		}
		function privateFolder(prefix) {
			return (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdtempSync)(node_path__WEBPACK_IMPORTED_MODULE_3__.join(suiteTemp(), `${prefix}-`));
		}
		function writePrivate(file, content) {
			(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(node_path__WEBPACK_IMPORTED_MODULE_3__.dirname(file), {
				recursive: !0,
				mode: 448
			});
			(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(file, content, { mode: 384 });
		}
		function replacePrivate(file, content) {
			let next = `${file}.${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
			let { O_WRONLY, O_CREAT, O_EXCL, O_NOFOLLOW } = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants;
			let descriptor = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(next, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 384);
			try {
				(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(descriptor, content);
			} finally {
				(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
			}
			try {
				(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(next, file);
			} catch (error) {
				(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(next, { force: !0 });
				throw error;
			}
		}
		function writePrivateParts(file, parts) {
			(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(node_path__WEBPACK_IMPORTED_MODULE_3__.dirname(file), {
				recursive: !0,
				mode: 448
			});
			let descriptor = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(file, "wx", 384);
			try {
				let waiting = "";
				for (let part of parts) {
					waiting += part;
					if (waiting.length < 65536) continue;
					(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(descriptor, waiting);
					waiting = "";
				}
				(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(descriptor, waiting);
			} finally {
				(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
			}
		}
		function sha256(content) {
			return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(content).digest("hex");
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
	3711: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { r: () => version });
		let version = { rE: "0.1.0" }.rE;
	})
};
