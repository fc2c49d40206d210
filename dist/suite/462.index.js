export const id = 462;
export const ids = [462];
export const modules = {
	95: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			J6: () => arm,
			Kd: () => errorIn,
			a1: () => armFind,
			he: () => armOptions,
			pT: () => ArmRefusal
		});
		var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3026);
		var _core_http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9001);
		var _transport_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7336);
		function armOptions(cloud, tuning) {
			return {
				endpoint: cloud.resourceManager,
				credentials: { scopes: [cloud.resourceManagerScope] },
				credentialScopes: [cloud.resourceManagerScope],
				httpClient: (0, _transport_js__WEBPACK_IMPORTED_MODULE_2__.FG)("Azure Resource Manager", tuning),
				..._transport_js__WEBPACK_IMPORTED_MODULE_2__.CS
			};
		}
		class ArmRefusal extends _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.Hi {
			code;
			status;
			said;
			constructor(code, said, details) {
				let { status, request, requestId } = details;
				let reasons = {
					401: "unauthorized",
					403: "forbidden",
					404: "not-found",
					409: "conflict"
				};
				super({
					service: "Azure Resource Manager",
					request,
					status,
					attempts: 1,
					problem: `${code}: ${said.split(/\r?\n/)[0]?.slice(0, 500) ?? ""}`.replace(/\.$/, ""),
					...requestId === void 0 ? {} : { requestId }
				}, reasons[status] ?? "remote-error");
				this.code = code;
				this.status = status;
				this.said = said;
			}
		}
		function isRestError(error) {
			return error instanceof Error && error.name === "RestError";
		}
		async function arm(call) {
			try {
				return await call;
			} catch (error) {
				if (!isRestError(error) || error.statusCode === void 0) throw error;
				let { request, response, statusCode: status } = error;
				let said = errorIn(response?.bodyAsText ?? "");
				throw new ArmRefusal(said.code ?? error.code ?? "UnknownError", said.message ?? error.message, {
					status,
					request: request === void 0 ? "a request" : (0, _core_http_js__WEBPACK_IMPORTED_MODULE_1__.ZK)(request.method, request.url),
					requestId: response?.headers?.get("x-ms-request-id") ?? response?.headers?.get("x-ms-correlation-request-id")
				});
			}
		}
		async function armFind(call) {
			try {
				return await arm(call);
			} catch (error) {
				if (error instanceof ArmRefusal && error.status === 404 && error.code !== "SubscriptionNotFound") return;
				throw error;
			}
		}
		function errorIn(body) {
			try {
				let { code, message } = JSON.parse(body)?.error ?? {};
				return {
					...typeof code == "string" ? { code: code.slice(0, 100) } : {},
					...typeof message == "string" ? { message: message.slice(0, 4e3) } : {}
				};
			} catch {
				return {};
			}
		}
	}),
	2925: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { p: () => githubAssertions });
		var _core_http_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9001);
		var _claims_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1288);
		function githubAssertions(audience, { now = Date.now, tuning } = {}) {
			let current;
			return {
				get() {
					if (current !== void 0 && current.endsMs - 3e4 > now()) return current.token;
					let token = (0, _core_http_js__WEBPACK_IMPORTED_MODULE_0__.p9)(audience, tuning?.());
					let asked = {
						token,
						endsMs: Infinity
					};
					current = asked;
					token.then((text) => {
						asked.endsMs = ((0, _claims_js__WEBPACK_IMPORTED_MODULE_1__.Ip)(text)?.exp ?? 0) * 1e3;
					}, () => {
						current === asked && (current = void 0);
					});
					return token;
				},
				forget() {
					current = void 0;
				}
			};
		}
	}),
	2583: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			f: () => knownCloud,
			n: () => findCloud
		});
		var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3026);
		var _core_http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9001);
		let known = {
			public: {
				name: "public",
				authorityHost: "https://login.microsoftonline.com",
				resourceManager: "https://management.azure.com",
				resourceManagerScope: "https://management.azure.com/.default",
				audience: "api://AzureADTokenExchange",
				storageSuffix: "core.windows.net",
				registrySuffix: "azurecr.io",
				terraformName: "public",
				azName: "AzureCloud"
			},
			usgov: {
				name: "usgov",
				authorityHost: "https://login.microsoftonline.us",
				resourceManager: "https://management.usgovcloudapi.net",
				resourceManagerScope: "https://management.usgovcloudapi.net/.default",
				audience: "api://AzureADTokenExchangeUSGov",
				storageSuffix: "core.usgovcloudapi.net",
				registrySuffix: "azurecr.us",
				terraformName: "usgovernment",
				azName: "AzureUSGovernment"
			},
			china: {
				name: "china",
				authorityHost: "https://login.chinacloudapi.cn",
				resourceManager: "https://management.chinacloudapi.cn",
				resourceManagerScope: "https://management.chinacloudapi.cn/.default",
				audience: "api://AzureADTokenExchangeChina",
				storageSuffix: "core.chinacloudapi.cn",
				registrySuffix: "azurecr.cn",
				terraformName: "china",
				azName: "AzureChinaCloud"
			}
		};
		function knownCloud(match) {
			return Object.values(known).find(match);
		}
		async function findCloud(name) {
			return known[name] ?? customCloud(name);
		}
		async function customCloud(host) {
			let url = `https://${host}/metadata/endpoints?api-version=2022-09-01`;
			let { value } = await (0, _core_http_js__WEBPACK_IMPORTED_MODULE_1__.zi)({
				service: "Azure metadata",
				url
			});
			let metadata = Array.isArray(value) ? value[0] : value;
			let endpoint = (text, what) => {
				let found = typeof text == "string" ? text.replace(/\/+$/, "") : "";
				if (/^https:\/\/[^/\s]+/.test(found)) return found;
				throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`cloud: ${host} does not describe a cloud: its metadata has no https address as ${what}. Give the host of Azure Resource Manager.`, "unknown-cloud");
			};
			let resourceManager = endpoint(metadata?.resourceManager, "resourceManager");
			let { audiences } = metadata?.authentication ?? {};
			let [audience] = Array.isArray(audiences) ? audiences : [];
			return {
				name: host,
				authorityHost: endpoint(metadata?.authentication?.loginEndpoint, "authentication.loginEndpoint"),
				resourceManager,
				resourceManagerScope: `${typeof audience == "string" ? audience.replace(/\/+$/, "") : resourceManager}/.default`,
				audience: "api://AzureADTokenExchange",
				storageSuffix: suffix(metadata?.suffixes?.storage),
				registrySuffix: suffix(metadata?.suffixes?.acrLoginServer)
			};
		}
		function suffix(value) {
			return typeof value == "string" ? value.replace(/^\.+/, "") : "";
		}
	}),
	6464: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Jv: () => signIn,
			Z2: () => EntraRefusal
		});
		var _azure_core_rest_pipeline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1818);
		var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3026);
		var _core_job_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3330);
		var _core_persist_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2697);
		var _diagnose_classify_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3446);
		var _transport_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7336);
		class EntraRefusal extends _core_errors_js__WEBPACK_IMPORTED_MODULE_1__.Hi {
			answer;
			constructor(answer, request, attempts, elapsedMs) {
				let { status, correlationId } = answer;
				super({
					service: "Entra ID",
					request,
					status,
					attempts,
					elapsedMs,
					problem: problemIn(answer),
					...correlationId === void 0 ? {} : { requestId: correlationId }
				}, "sign-in-refused");
				this.answer = answer;
			}
		}
		function problemIn({ description, error }) {
			let [first = ""] = (description || error || "no token").split(/\r?\n/);
			return first.slice(0, 300).replace(/\.$/, "");
		}
		function signIn(options) {
			let { propagationWaitMs = 0, tuning, clock } = options;
			let patienceMs = {
				propagation: propagationWaitMs,
				transient: 3e4,
				"refetch-assertion": 0,
				no: 0
			};
			let client;
			return { async getToken(...about) {
				client ??= createClient(options);
				let found = await client;
				let { outcome, attempts, elapsedMs } = await (0, _core_persist_js__WEBPACK_IMPORTED_MODULE_3__.Z)(() => ask(options, found, about), (each, afterMs) => {
					if (!(each instanceof Refused)) return;
					let limitMs = patienceMs[each.kind];
					let leftMs = tuning?.().deadlineMs ?? limitMs;
					return {
						patienceMs: Math.min(limitMs, afterMs + leftMs),
						says: `Entra ID: ${problemIn(each.answer)}`
					};
				}, {
					...clock === void 0 ? {} : { clock },
					...signalOf(about[1])
				});
				if (outcome instanceof Refused) throw new EntraRefusal(outcome.answer, outcome.request, attempts, elapsedMs);
				if (outcome instanceof Error) throw outcome;
				(0, _core_job_js__WEBPACK_IMPORTED_MODULE_2__.DL)(outcome.token);
				return outcome;
			} };
		}
		function signalOf(details) {
			return details?.abortSignal instanceof AbortSignal ? { signal: details.abortSignal } : {};
		}
		async function ask({ assertions }, { credential, transport }, about) {
			await assertions.get();
			let outcome = await tokenOf(credential, transport, ...about);
			if (!(outcome instanceof Refused) || outcome.kind !== "refetch-assertion") return outcome;
			assertions.forget();
			await assertions.get();
			return tokenOf(credential, transport, ...about);
		}
		async function createClient({ cloud, tenantId, clientId, assertions, tuning }) {
			let { ClientAssertionCredential } = await Promise.all([
				__webpack_require__.e(738),
				__webpack_require__.e(88),
				__webpack_require__.e(16)
			]).then(__webpack_require__.bind(__webpack_require__, 3016));
			let transport = (0, _transport_js__WEBPACK_IMPORTED_MODULE_5__.FG)("Entra ID", tuning);
			let options = {
				authorityHost: cloud.authorityHost,
				httpClient: transport,
				pipeline: (0, _azure_core_rest_pipeline__WEBPACK_IMPORTED_MODULE_0__.O8)(),
				disableInstanceDiscovery: !0
			};
			return {
				credential: new ClientAssertionCredential(tenantId, clientId, assertions.get, options),
				transport
			};
		}
		class Refused extends Error {
			answer;
			request;
			kind;
			constructor(answer, request) {
				super(answer.description);
				this.answer = answer;
				this.request = request;
				this.kind = (0, _diagnose_classify_js__WEBPACK_IMPORTED_MODULE_4__.L)({
					stage: "entra",
					...answer
				});
			}
		}
		async function tokenOf(credential, transport, ...[scopes, details]) {
			try {
				let token = await credential.getToken(scopes, details);
				if (token !== null) return token;
				throw Error("the client gave no token");
			} catch (error) {
				let { response, failure } = transport.last();
				if (failure !== void 0) return failure;
				if (response === void 0 || response.status < 400) throw error;
				return new Refused(entraAnswer(response.status, response.body), `POST ${new URL(response.url).pathname}`);
			}
		}
		function entraAnswer(status, body) {
			let value = {};
			let text = Buffer.from(body).toString();
			try {
				let parsed = JSON.parse(text);
				typeof parsed == "object" && parsed && (value = parsed);
			} catch {}
			let field = (name) => typeof value[name] == "string" ? value[name].slice(0, 4e3) : void 0;
			let description = field("error_description") ?? "";
			let listed = Array.isArray(value.error_codes) ? value.error_codes.filter((code) => Number.isSafeInteger(code)) : [];
			let named = [...description.matchAll(/\bAADSTS(\d{4,9})\b/g)].map(([, code]) => Number(code));
			let [correlationId, traceId, timestamp] = [
				"correlation_id",
				"trace_id",
				"timestamp"
			].map(field);
			return {
				status,
				error: field("error") ?? "",
				description,
				codes: [...new Set([...listed, ...named])],
				...correlationId === void 0 ? {} : { correlationId },
				...traceId === void 0 ? {} : { traceId },
				...timestamp === void 0 ? {} : { timestamp }
			};
		}
	}),
	3446: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			L: () => classify,
			n: () => entraCodes
		});
		let propagating = new Set([
			"70021",
			"700211",
			"700213",
			"70025",
			"700016",
			"7000229"
		]);
		let transient = new Set([
			"90006",
			"90012",
			"90024",
			"90033",
			"90061",
			"50166",
			"501661"
		]);
		let outdated = new Set(["700024", "7000272"]);
		let armPropagating = new Set([
			"authorizationfailed",
			"linkedauthorizationfailed",
			"subscriptionnotfound"
		]);
		let armOutdated = new Set(["expiredauthenticationtoken"]);
		let transientKinds = new Set([
			"connect",
			"lost",
			"incomplete",
			"timeout",
			"unusable"
		]);
		function classify(failure) {
			let { kind, status, error } = failure;
			if (typeof kind == "string" && kind !== "") return transientKinds.has(kind) ? "transient" : "no";
			if (isBusy(status)) return "transient";
			let verdict = (failure.stage === "entra" ? entraCodes(failure).map(ofEntra) : [ofArm(failure)]).find((found) => found !== "no");
			if (verdict !== void 0) return verdict;
			return error === "temporarily_unavailable" || error === "server_error" ? "transient" : "no";
		}
		let isBusy = (status) => status === 408 || status === 425 || status === 429 || status !== void 0 && status >= 500 && ![501, 505].includes(status);
		function ofEntra(code) {
			if (propagating.has(code)) return "propagation";
			if (transient.has(code)) return "transient";
			return outdated.has(code) ? "refetch-assertion" : "no";
		}
		function ofArm({ stage, code, status }) {
			let name = String(code ?? "").toLowerCase();
			if (armOutdated.has(name)) return "refetch-assertion";
			return stage === "acr" && (status === 401 || status === 403) || stage === "arm" && armPropagating.has(name) ? "propagation" : "no";
		}
		function entraCodes({ code, codes, description }) {
			let listed = [code, ...Array.isArray(codes) ? codes : []].flatMap((value) => {
				let [, digits] = /^(?:AADSTS)?(\d{4,9})$/.exec(String(value ?? "")) ?? [];
				return digits === void 0 ? [] : [digits];
			});
			let named = [...(typeof description == "string" ? description.slice(0, 1e4) : "").matchAll(/\bAADSTS(\d{4,9})\b/g)].map(([, digits = ""]) => digits);
			return [...new Set([...listed, ...named])];
		}
	}),
	7336: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			CS: () => noRetries,
			FG: () => azureTransport,
			PF: () => callLimits
		});
		var _azure_core_rest_pipeline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1818);
		var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3026);
		var _core_http_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9001);
		let callLimits = {
			attemptTimeoutMs: 1e4,
			deadlineMs: 6e4,
			maxAttempts: 5
		};
		let noRetries = { retryOptions: { maxRetries: 0 } };
		function azureTransport(service, tuning = () => ({})) {
			let last = {};
			return {
				last: () => last,
				async sendRequest(request) {
					let { method, url } = request;
					let call = {
						...callLimits,
						...tuning(),
						service,
						method,
						url,
						headers: headersOf(request),
						...bodyOf(request),
						...signalOf(request),
						redirect: "manual",
						reads: method === "POST" && new URL(url).pathname.endsWith("/token")
					};
					last = {};
					try {
						let response = await (0, _core_http_js__WEBPACK_IMPORTED_MODULE_2__.ai)(call, (answer) => problemWith(answer, method));
						last = { response };
						return pipelineResponse(request, response);
					} catch (error) {
						error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__.Hi && (last = { failure: error });
						throw error;
					}
				}
			};
		}
		function headersOf(request) {
			let { "accept-encoding": _, ...headers } = request.headers.toJSON();
			return headers;
		}
		function bodyOf({ body }) {
			if (body == null) return {};
			if (typeof body == "string" || body instanceof Uint8Array) return { body };
			throw TypeError("the transport sends text and bytes, no streams");
		}
		function signalOf({ abortSignal }) {
			return abortSignal instanceof AbortSignal ? { signal: abortSignal } : {};
		}
		function problemWith(response, method) {
			let { status, body, headers } = response;
			if (!(0, _core_http_js__WEBPACK_IMPORTED_MODULE_2__.oJ)(status)) return;
			if (body.length === 0) return status === 200 && method !== "DELETE" && method !== "HEAD" ? "the answer is empty instead of JSON" : void 0;
			let type = (0, _core_http_js__WEBPACK_IMPORTED_MODULE_2__.IM)(headers);
			if (!(0, _core_http_js__WEBPACK_IMPORTED_MODULE_2__.vs)(type)) return `the answer is ${type === "" ? "of no stated type" : type} instead of JSON`;
			try {
				let value = JSON.parse(body.toString());
				return typeof value == "object" && value ? void 0 : "the answer is no JSON object";
			} catch {
				return "the answer is not valid JSON";
			}
		}
		function pipelineResponse(request, { status, headers, body }) {
			let flat = Object.entries(headers).flatMap(([name, value]) => value === void 0 ? [] : [[name, Array.isArray(value) ? value.join(", ") : value]]);
			return {
				request,
				status,
				headers: (0, _azure_core_rest_pipeline__WEBPACK_IMPORTED_MODULE_0__.Nc)(Object.fromEntries(flat)),
				bodyAsText: body.toString()
			};
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
	3330: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			DL: () => hideSecret,
			LZ: () => saveState,
			dN: () => exportVariable,
			fP: () => savedState,
			sJ: () => hideInLog
		});
		var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5803);
		var _redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8001);
		function hideSecret(value) {
			_redact_js__WEBPACK_IMPORTED_MODULE_1__.$p.add(value);
			_actions_core__WEBPACK_IMPORTED_MODULE_0__.Pq(value);
		}
		function hideInLog(value) {
			_actions_core__WEBPACK_IMPORTED_MODULE_0__.Pq(value);
		}
		function exportVariable(name, value) {
			_actions_core__WEBPACK_IMPORTED_MODULE_0__.dN(name, value);
		}
		function saveState(name, value) {
			_actions_core__WEBPACK_IMPORTED_MODULE_0__.LZ(name, value);
		}
		function savedState(name) {
			return _actions_core__WEBPACK_IMPORTED_MODULE_0__.Gu(name);
		}
	}),
	8400: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			EU: () => fence,
			Qq: () => text,
			RK: () => visible,
			aY: () => code,
			nf: () => link,
			tp: () => table,
			xv: () => truncate,
			zH: () => details
		});
		let INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
		let LEFT_ALONE = new Set([
			"\n",
			"\r",
			"	",
			"︎",
			"️"
		]);
		function visible(value) {
			return value.replace(INVISIBLE, (character) => LEFT_ALONE.has(character) ? character : `\\u{${character.codePointAt(0)?.toString(16)}}`);
		}
		let COMMIT_ID = /(?<!\w)[0-9a-f]{7,40}(?!\w)/gi;
		let UNDERSCORES = /_+/g;
		function brokenUp(value) {
			return value.replace(/[@#]/g, "$&​").replace(/GH-/gi, "$&​").replace(/www(?=\.)/gi, "$&​").replace(/:(?=\/\/|[\w+-]+:|$)/g, "$&​").replace(/\[(?=[ xX]\])/g, "$&​").replace(COMMIT_ID, (id) => id.match(/.{1,6}/g)?.join("​") ?? id);
		}
		let reference = (character) => `&#${character.codePointAt(0)};`;
		function escaped(value) {
			return value.replace(/[&<>*[\]\\`|$~]/g, (character) => NAMED[character] ?? reference(character)).replace(UNDERSCORES, (run, at, whole) => /\w/.test(whole[at - 1] ?? " ") && /[A-Za-z0-9]/.test(whole[at + run.length] ?? " ") ? run : "&#95;".repeat(run.length)).replaceAll("​", "&#8203;");
		}
		let NAMED = {
			"&": "&amp;",
			"<": "&lt;",
			">": "&gt;"
		};
		function text(value) {
			return escaped(brokenUp(visible(value).replace(/\r\n?|[\n\t]/g, " "))).replace(/^ | $/g, "&#32;").replace(/^((?:&#32; *)?)([-+=])/, (_, space, sign) => space + reference(sign)).replace(/^((?:&#32; *)?\d{1,9})([.)])/, (_, number, sign) => number + reference(sign));
		}
		function longestRun(value) {
			return value.match(/`+/g)?.reduce((longest, run) => Math.max(longest, run.length), 0) ?? 0;
		}
		function code(value) {
			let shown = visible(value).replace(/[\r\n\t]/g, (end) => ({
				"\r": "\\r",
				"\n": "\\n"
			})[end] ?? "\\t");
			if (shown === "" || shown.includes("|")) return `<code>${text(shown)}</code>`;
			let marks = "`".repeat(longestRun(shown) + 1);
			let pad = /^`|`$|^ .*[^ ].* $/.test(shown) ? " " : "";
			return marks + pad + shown + pad + marks;
		}
		function fence(value, language = "") {
			if (!/^[\w+-]*$/.test(language)) throw Error(`Not the name of a language: ${language}`);
			let body = visible(value.replace(/\r\n?/g, "\n"));
			let marks = "`".repeat(Math.max(3, longestRun(body) + 1));
			return `${marks}${language}\n${body}${body === "" || body.endsWith("\n") ? "" : "\n"}${marks}`;
		}
		function link(label, url) {
			if (!URL.canParse(url)) return text(label);
			let target = new URL(url);
			if (!/^https?:$/.test(target.protocol) || target.username !== "" || target.password !== "") return text(label);
			let href = target.href.replace(/[<>|\\`]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
			return `[${text(label)}](<${href}>)`;
		}
		let CODE_SPAN = /(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)/g;
		function inlineHtml(markdown) {
			let html = "";
			let done = 0;
			let plain = (part) => part.replace(/\*\*(.+?)\*\*/g, "<b>$1</b>");
			for (let { index, 0: whole, 2: inner = "" } of markdown.matchAll(CODE_SPAN)) {
				let value = /^ .*[^ ].* $/.test(inner) ? inner.slice(1, -1) : inner;
				html += `${plain(markdown.slice(done, index))}<code>${value.replace(/[&<>]/g, (sign) => NAMED[sign] ?? sign)}</code>`;
				done = index + whole.length;
			}
			return html + plain(markdown.slice(done));
		}
		function details(summary, body) {
			return `<details><summary>${inlineHtml(summary.replace(/\s*\n\s*/g, " "))}</summary>\n\n${body.replace(/^\n+|\n+$/g, "")}\n\n</details>`;
		}
		let DELIMITERS = {
			left: ":---",
			right: "---:",
			centre: ":---:",
			none: "---"
		};
		function table(headers, rows, align = []) {
			let row = (cells) => {
				if (cells.length > headers.length) throw Error(`A row of ${cells.length} cells in a table of ${headers.length}`);
				return `| ${headers.map((_, at) => (cells[at] ?? "").replace(/\s*\n\s*/g, " ").replaceAll("|", "&#124;")).join(" | ")} |`;
			};
			let delimiters = headers.map((_, at) => DELIMITERS[align[at] ?? "none"]);
			return [
				row(headers),
				`| ${delimiters.join(" | ")} |`,
				...rows.map(row)
			].join("\n");
		}
		function truncate(value, maxLength) {
			if (value.length <= maxLength) return value;
			return `${value.slice(0, maxLength - 1).replace(/[\ud800-\udbff]$/, "")}…`;
		}
	}),
	2697: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Z: () => persist,
			g: () => settled
		});
		var _http_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9001);
		var _log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5491);
		async function persist(work, pending, { clock = _http_js__WEBPACK_IMPORTED_MODULE_0__.ml, signal } = {}) {
			let startedMs = clock.now();
			for (let attempts = 1;; attempts += 1) {
				let outcome = await work();
				let elapsedMs = clock.now() - startedMs;
				let open = pending(outcome, elapsedMs);
				let waitMs = Math.min(1e4, 1e3 * 2 ** (attempts - 1)) * (.75 + clock.random() / 2);
				if (open === void 0 || elapsedMs + waitMs > open.patienceMs) return {
					outcome,
					attempts,
					elapsedMs
				};
				_log_js__WEBPACK_IMPORTED_MODULE_1__.R.info(`${open.says}; trying again in ${(waitMs / 1e3).toFixed(1)} s.`);
				await clock.sleep(waitMs, signal);
			}
		}
		async function settled(work) {
			return work.then((value) => ({ value }), (error) => ({ error }));
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
	})
};
