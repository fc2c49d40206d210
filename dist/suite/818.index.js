export const id = 818;
export const ids = [818];
export const modules = {
	6110: ((module, exports, __webpack_require__) => {
		exports.formatArgs = formatArgs;
		exports.save = save;
		exports.load = load;
		exports.useColors = useColors;
		exports.storage = localstorage();
		exports.destroy = (() => {
			let warned = !1;
			return () => {
				if (!warned) {
					warned = !0;
					console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");
				}
			};
		})();
		exports.colors = "#0000CC.#0000FF.#0033CC.#0033FF.#0066CC.#0066FF.#0099CC.#0099FF.#00CC00.#00CC33.#00CC66.#00CC99.#00CCCC.#00CCFF.#3300CC.#3300FF.#3333CC.#3333FF.#3366CC.#3366FF.#3399CC.#3399FF.#33CC00.#33CC33.#33CC66.#33CC99.#33CCCC.#33CCFF.#6600CC.#6600FF.#6633CC.#6633FF.#66CC00.#66CC33.#9900CC.#9900FF.#9933CC.#9933FF.#99CC00.#99CC33.#CC0000.#CC0033.#CC0066.#CC0099.#CC00CC.#CC00FF.#CC3300.#CC3333.#CC3366.#CC3399.#CC33CC.#CC33FF.#CC6600.#CC6633.#CC9900.#CC9933.#CCCC00.#CCCC33.#FF0000.#FF0033.#FF0066.#FF0099.#FF00CC.#FF00FF.#FF3300.#FF3333.#FF3366.#FF3399.#FF33CC.#FF33FF.#FF6600.#FF6633.#FF9900.#FF9933.#FFCC00.#FFCC33".split(".");
		function useColors() {
			if (typeof window < "u" && window.process && (window.process.type === "renderer" || window.process.__nwjs)) return !0;
			if (typeof navigator < "u" && navigator.userAgent && navigator.userAgent.toLowerCase().match(/(edge|trident)\/(\d+)/)) return !1;
			let m;
			return typeof document < "u" && document.documentElement && document.documentElement.style && document.documentElement.style.WebkitAppearance || typeof window < "u" && window.console && (window.console.firebug || window.console.exception && window.console.table) || typeof navigator < "u" && navigator.userAgent && (m = navigator.userAgent.toLowerCase().match(/firefox\/(\d+)/)) && parseInt(m[1], 10) >= 31 || typeof navigator < "u" && navigator.userAgent && navigator.userAgent.toLowerCase().match(/applewebkit\/(\d+)/);
		}
		function formatArgs(args) {
			args[0] = (this.useColors ? "%c" : "") + this.namespace + (this.useColors ? " %c" : " ") + args[0] + (this.useColors ? "%c " : " ") + "+" + module.exports.humanize(this.diff);
			if (!this.useColors) return;
			let c = "color: " + this.color;
			args.splice(1, 0, c, "color: inherit");
			let index = 0;
			let lastC = 0;
			args[0].replace(/%[a-zA-Z%]/g, (match) => {
				if (match === "%%") return;
				index++;
				match === "%c" && (lastC = index);
			});
			args.splice(lastC, 0, c);
		}
		exports.log = console.debug || console.log || (() => {});
		function save(namespaces) {
			try {
				namespaces ? exports.storage.setItem("debug", namespaces) : exports.storage.removeItem("debug");
			} catch {}
		}
		function load() {
			let r;
			try {
				r = exports.storage.getItem("debug") || exports.storage.getItem("DEBUG");
			} catch {}
			!r && typeof process < "u" && "env" in process && (r = process.env.DEBUG);
			return r;
		}
		function localstorage() {
			try {
				return localStorage;
			} catch {}
		}
		module.exports = __webpack_require__(897)(exports);
		let { formatters } = module.exports;
		formatters.j = function(v) {
			try {
				return JSON.stringify(v);
			} catch (error) {
				return "[UnexpectedJSONParseError]: " + error.message;
			}
		};
	}),
	897: ((module, __unused_webpack_exports, __webpack_require__) => {
		function setup(env) {
			createDebug.debug = createDebug;
			createDebug.default = createDebug;
			createDebug.coerce = coerce;
			createDebug.disable = disable;
			createDebug.enable = enable;
			createDebug.enabled = enabled;
			createDebug.humanize = __webpack_require__(744);
			createDebug.destroy = destroy;
			Object.keys(env).forEach((key) => {
				createDebug[key] = env[key];
			});
			createDebug.names = [];
			createDebug.skips = [];
			createDebug.formatters = {};
			function selectColor(namespace) {
				let hash = 0;
				for (let i = 0; i < namespace.length; i++) {
					hash = (hash << 5) - hash + namespace.charCodeAt(i);
					hash |= 0;
				}
				return createDebug.colors[Math.abs(hash) % createDebug.colors.length];
			}
			createDebug.selectColor = selectColor;
			function createDebug(namespace) {
				let prevTime;
				let enableOverride = null;
				let namespacesCache;
				let enabledCache;
				function debug(...args) {
					if (!debug.enabled) return;
					let self = debug;
					let curr = Number(new Date());
					self.diff = curr - (prevTime || curr);
					self.prev = prevTime;
					self.curr = curr;
					prevTime = curr;
					args[0] = createDebug.coerce(args[0]);
					typeof args[0] != "string" && args.unshift("%O");
					let index = 0;
					args[0] = args[0].replace(/%([a-zA-Z%])/g, (match, format) => {
						if (match === "%%") return "%";
						index++;
						let formatter = createDebug.formatters[format];
						if (typeof formatter == "function") {
							let val = args[index];
							match = formatter.call(self, val);
							args.splice(index, 1);
							index--;
						}
						return match;
					});
					createDebug.formatArgs.call(self, args);
					(self.log || createDebug.log).apply(self, args);
				}
				debug.namespace = namespace;
				debug.useColors = createDebug.useColors();
				debug.color = createDebug.selectColor(namespace);
				debug.extend = extend;
				debug.destroy = createDebug.destroy;
				Object.defineProperty(debug, "enabled", {
					enumerable: !0,
					configurable: !1,
					get: () => {
						if (enableOverride !== null) return enableOverride;
						if (namespacesCache !== createDebug.namespaces) {
							namespacesCache = createDebug.namespaces;
							enabledCache = createDebug.enabled(namespace);
						}
						return enabledCache;
					},
					set: (v) => {
						enableOverride = v;
					}
				});
				typeof createDebug.init == "function" && createDebug.init(debug);
				return debug;
			}
			function extend(namespace, delimiter) {
				let newDebug = createDebug(this.namespace + (delimiter === void 0 ? ":" : delimiter) + namespace);
				newDebug.log = this.log;
				return newDebug;
			}
			function enable(namespaces) {
				createDebug.save(namespaces);
				createDebug.namespaces = namespaces;
				createDebug.names = [];
				createDebug.skips = [];
				let split = (typeof namespaces == "string" ? namespaces : "").trim().replace(/\s+/g, ",").split(",").filter(Boolean);
				for (let ns of split) ns[0] === "-" ? createDebug.skips.push(ns.slice(1)) : createDebug.names.push(ns);
			}
			function matchesTemplate(search, template) {
				let searchIndex = 0;
				let templateIndex = 0;
				let starIndex = -1;
				let matchIndex = 0;
				for (; searchIndex < search.length;) if (templateIndex < template.length && (template[templateIndex] === search[searchIndex] || template[templateIndex] === "*")) {
					if (template[templateIndex] === "*") {
						starIndex = templateIndex;
						matchIndex = searchIndex;
						templateIndex++;
					} else {
						searchIndex++;
						templateIndex++;
					}
				} else if (starIndex !== -1) {
					templateIndex = starIndex + 1;
					matchIndex++;
					searchIndex = matchIndex;
				} else return !1;
				for (; templateIndex < template.length && template[templateIndex] === "*";) templateIndex++;
				return templateIndex === template.length;
			}
			function disable() {
				let namespaces = [...createDebug.names, ...createDebug.skips.map((namespace) => "-" + namespace)].join(",");
				createDebug.enable("");
				return namespaces;
			}
			function enabled(name) {
				for (let skip of createDebug.skips) if (matchesTemplate(name, skip)) return !1;
				for (let ns of createDebug.names) if (matchesTemplate(name, ns)) return !0;
				return !1;
			}
			function coerce(val) {
				if (val instanceof Error) return val.stack || val.message;
				return val;
			}
			function destroy() {
				console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");
			}
			createDebug.enable(createDebug.load());
			return createDebug;
		}
		module.exports = setup;
	}),
	2830: ((module, __unused_webpack_exports, __webpack_require__) => {
		module.exports = typeof process > "u" || process.type === "renderer" || process.browser === !0 || process.__nwjs ? __webpack_require__(6110) : __webpack_require__(5108);
	}),
	5108: ((module, exports, __webpack_require__) => {
		let tty = __webpack_require__(2018);
		let util = __webpack_require__(9023);
		exports.init = init;
		exports.log = log;
		exports.formatArgs = formatArgs;
		exports.save = save;
		exports.load = load;
		exports.useColors = useColors;
		exports.destroy = util.deprecate(() => {}, "Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");
		exports.colors = [
			6,
			2,
			3,
			4,
			5,
			1
		];
		try {
			let supportsColor = __webpack_require__(75);
			supportsColor && (supportsColor.stderr || supportsColor).level >= 2 && (exports.colors = [
				20,
				21,
				26,
				27,
				32,
				33,
				38,
				39,
				40,
				41,
				42,
				43,
				44,
				45,
				56,
				57,
				62,
				63,
				68,
				69,
				74,
				75,
				76,
				77,
				78,
				79,
				80,
				81,
				92,
				93,
				98,
				99,
				112,
				113,
				128,
				129,
				134,
				135,
				148,
				149,
				160,
				161,
				162,
				163,
				164,
				165,
				166,
				167,
				168,
				169,
				170,
				171,
				172,
				173,
				178,
				179,
				184,
				185,
				196,
				197,
				198,
				199,
				200,
				201,
				202,
				203,
				204,
				205,
				206,
				207,
				208,
				209,
				214,
				215,
				220,
				221
			]);
		} catch {}
		exports.inspectOpts = Object.keys(process.env).filter((key) => /^debug_/i.test(key)).reduce((obj, key) => {
			let prop = key.substring(6).toLowerCase().replace(/_([a-z])/g, (_, k) => k.toUpperCase());
			let val = process.env[key];
			val = /^(yes|on|true|enabled)$/i.test(val) ? !0 : /^(no|off|false|disabled)$/i.test(val) ? !1 : val === "null" ? null : Number(val);
			obj[prop] = val;
			return obj;
		}, {});
		function useColors() {
			return "colors" in exports.inspectOpts ? !!exports.inspectOpts.colors : tty.isatty(process.stderr.fd);
		}
		function formatArgs(args) {
			let { namespace: name, useColors } = this;
			if (useColors) {
				let c = this.color;
				let colorCode = "\x1B[3" + (c < 8 ? c : "8;5;" + c);
				let prefix = `  ${colorCode};1m${name} \u001B[0m`;
				args[0] = prefix + args[0].split("\n").join("\n" + prefix);
				args.push(colorCode + "m+" + module.exports.humanize(this.diff) + "\x1B[0m");
			} else args[0] = getDate() + name + " " + args[0];
		}
		function getDate() {
			if (exports.inspectOpts.hideDate) return "";
			return new Date().toISOString() + " ";
		}
		function log(...args) {
			return process.stderr.write(util.formatWithOptions(exports.inspectOpts, ...args) + "\n");
		}
		function save(namespaces) {
			namespaces ? process.env.DEBUG = namespaces : delete process.env.DEBUG;
		}
		function load() {
			return process.env.DEBUG;
		}
		function init(debug) {
			debug.inspectOpts = {};
			let keys = Object.keys(exports.inspectOpts);
			for (let i = 0; i < keys.length; i++) debug.inspectOpts[keys[i]] = exports.inspectOpts[keys[i]];
		}
		module.exports = __webpack_require__(897)(exports);
		let { formatters } = module.exports;
		formatters.o = function(v) {
			this.inspectOpts.colors = this.useColors;
			return util.inspect(v, this.inspectOpts).split("\n").map((str) => str.trim()).join(" ");
		};
		formatters.O = function(v) {
			this.inspectOpts.colors = this.useColors;
			return util.inspect(v, this.inspectOpts);
		};
	}),
	744: ((module) => {
		var s = 1e3;
		var m = s * 60;
		var h = m * 60;
		var d = h * 24;
		var w = d * 7;
		var y = d * 365.25;
		module.exports = function(val, options) {
			options ||= {};
			var type = typeof val;
			if (type === "string" && val.length > 0) return parse(val);
			else if (type === "number" && isFinite(val)) return options.long ? fmtLong(val) : fmtShort(val);
			throw Error("val is not a non-empty string or a valid number. val=" + JSON.stringify(val));
		};
		function parse(str) {
			str = String(str);
			if (str.length > 100) return;
			var match = /^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.exec(str);
			if (!match) return;
			var n = parseFloat(match[1]);
			switch ((match[2] || "ms").toLowerCase()) {
				case "years":
				case "year":
				case "yrs":
				case "yr":
				case "y": return n * y;
				case "weeks":
				case "week":
				case "w": return n * w;
				case "days":
				case "day":
				case "d": return n * d;
				case "hours":
				case "hour":
				case "hrs":
				case "hr":
				case "h": return n * h;
				case "minutes":
				case "minute":
				case "mins":
				case "min":
				case "m": return n * m;
				case "seconds":
				case "second":
				case "secs":
				case "sec":
				case "s": return n * s;
				case "milliseconds":
				case "millisecond":
				case "msecs":
				case "msec":
				case "ms": return n;
				default: return;
			}
		}
		function fmtShort(ms) {
			var msAbs = Math.abs(ms);
			if (msAbs >= d) return Math.round(ms / d) + "d";
			if (msAbs >= h) return Math.round(ms / h) + "h";
			if (msAbs >= m) return Math.round(ms / m) + "m";
			if (msAbs >= s) return Math.round(ms / s) + "s";
			return ms + "ms";
		}
		function fmtLong(ms) {
			var msAbs = Math.abs(ms);
			if (msAbs >= d) return plural(ms, msAbs, d, "day");
			if (msAbs >= h) return plural(ms, msAbs, h, "hour");
			if (msAbs >= m) return plural(ms, msAbs, m, "minute");
			if (msAbs >= s) return plural(ms, msAbs, s, "second");
			return ms + " ms";
		}
		function plural(ms, msAbs, n, name) {
			var isPlural = msAbs >= n * 1.5;
			return Math.round(ms / n) + " " + name + (isPlural ? "s" : "");
		}
	}),
	75: ((module) => {
		module.exports = eval("require")("supports-color");
	}),
	8914: ((__unused_webpack_module, exports) => {
		Object.defineProperty(exports, "__esModule", { value: !0 });
		exports.state = void 0;
		exports.state = { instrumenterImplementation: void 0 };
	}),
	5473: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { l: () => AbortError });
		class AbortError extends Error {
			constructor(message) {
				super(message);
				this.name = "AbortError";
			}
		}
	}),
	1818: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			pj: () => RestError,
			N$: () => bearerTokenAuthenticationPolicy,
			uQ: () => bearerTokenAuthenticationPolicyName,
			fl: () => createDefaultHttpClient,
			O8: () => createEmptyPipeline,
			Nc: () => createHttpHeaders,
			Fp: () => createPipelineFromOptions,
			G6: () => createPipelineRequest,
			T0: () => isRestError,
			Jb: () => retryPolicy_retryPolicy
		});
		var esm = __webpack_require__(4449);
		function createEmptyPipeline() {
			return (0, esm.O8)();
		}
		var dist_esm = __webpack_require__(7567);
		let log_logger = (0, dist_esm.KV)("core-rest-pipeline");
		var agentPolicy = __webpack_require__(7739);
		var decompressResponsePolicy = __webpack_require__(4592);
		var defaultRetryPolicy = __webpack_require__(7005);
		var retryStrategies_exponentialRetryStrategy = __webpack_require__(1927);
		var policies_retryPolicy = __webpack_require__(9004);
		let exponentialRetryPolicyName = "exponentialRetryPolicy";
		let systemErrorRetryPolicyName = "systemErrorRetryPolicy";
		var retryStrategies_throttlingRetryStrategy = __webpack_require__(5039);
		let throttlingRetryPolicyName = "throttlingRetryPolicy";
		var formDataPolicy = __webpack_require__(8977);
		var logPolicy = __webpack_require__(8676);
		var multipartPolicy = __webpack_require__(5895);
		var proxyPolicy = __webpack_require__(7794);
		var redirectPolicy = __webpack_require__(8804);
		var tlsPolicy = __webpack_require__(1559);
		var userAgentPolicy = __webpack_require__(1425);
		let logPolicyName = null;
		function logPolicy_logPolicy(options = {}) {
			return (0, logPolicy.r)({
				logger: log_logger.info,
				...options
			});
		}
		let redirectPolicyName = null;
		function redirectPolicy_redirectPolicy(options = {}) {
			return (0, redirectPolicy.x)(options);
		}
		var external_node_os_ = __webpack_require__(8161);
		var external_node_process_ = __webpack_require__(1708);
		function getHeaderName() {
			return "User-Agent";
		}
		async function setPlatformSpecificData(map) {
			if (external_node_process_ && external_node_process_.versions) {
				let osInfo = `${external_node_os_.type()} ${external_node_os_.release()}; ${external_node_os_.arch()}`;
				external_node_process_.versions.bun ? map.set("Bun", `${external_node_process_.versions.bun} (${osInfo})`) : external_node_process_.versions.deno ? map.set("Deno", `${external_node_process_.versions.deno} (${osInfo})`) : external_node_process_.versions.node && map.set("Node", `${external_node_process_.versions.node} (${osInfo})`);
			}
		}
		let SDK_VERSION = "1.24.0";
		let constants_DEFAULT_RETRY_POLICY_COUNT = 3;
		function getUserAgentString(telemetryInfo) {
			let parts = [];
			for (let [key, value] of telemetryInfo) {
				let token = value ? `${key}/${value}` : key;
				parts.push(token);
			}
			return parts.join(" ");
		}
		function getUserAgentHeaderName() {
			return getHeaderName();
		}
		async function getUserAgentValue(prefix) {
			let runtimeInfo = new Map();
			runtimeInfo.set("core-rest-pipeline", SDK_VERSION);
			await setPlatformSpecificData(runtimeInfo);
			let defaultAgent = getUserAgentString(runtimeInfo);
			return prefix ? `${prefix} ${defaultAgent}` : defaultAgent;
		}
		let UserAgentHeaderName = getUserAgentHeaderName();
		let userAgentPolicyName = "userAgentPolicy";
		function userAgentPolicy_userAgentPolicy(options = {}) {
			let userAgentValue = getUserAgentValue(options.userAgentPrefix);
			return {
				name: "userAgentPolicy",
				async sendRequest(request, next) {
					request.headers.has(UserAgentHeaderName) || request.headers.set(UserAgentHeaderName, await userAgentValue);
					return next(request);
				}
			};
		}
		let unimplementedMethods = {
			arrayBuffer: () => {
				throw Error("Not implemented");
			},
			bytes: () => {
				throw Error("Not implemented");
			},
			slice: () => {
				throw Error("Not implemented");
			},
			text: () => {
				throw Error("Not implemented");
			}
		};
		let rawContent = Symbol("rawContent");
		function hasRawContent(x) {
			return typeof x[rawContent] == "function";
		}
		function getRawContent(blob) {
			if (hasRawContent(blob)) return blob[rawContent]();
			else return blob;
		}
		let multipartPolicyName = multipartPolicy.u;
		function multipartPolicy_multipartPolicy() {
			let tspPolicy = (0, multipartPolicy.J)();
			return {
				name: multipartPolicyName,
				sendRequest: async (request, next) => {
					if (request.multipartBody) for (let part of request.multipartBody.parts) hasRawContent(part.body) && (part.body = getRawContent(part.body));
					return tspPolicy.sendRequest(request, next);
				}
			};
		}
		let decompressResponsePolicyName = null;
		function decompressResponsePolicy_decompressResponsePolicy() {
			return (0, decompressResponsePolicy.r)();
		}
		let defaultRetryPolicyName = null;
		function defaultRetryPolicy_defaultRetryPolicy(options = {}) {
			return (0, defaultRetryPolicy.u)(options);
		}
		let formDataPolicyName = null;
		function formDataPolicy_formDataPolicy() {
			return (0, formDataPolicy.j)();
		}
		var core_util_dist_esm = __webpack_require__(9105);
		let proxyPolicyName = null;
		function proxyPolicy_proxyPolicy(proxySettings, options) {
			return (0, proxyPolicy.Ll)(proxySettings, options);
		}
		let setClientRequestIdPolicyName = "setClientRequestIdPolicy";
		function setClientRequestIdPolicy(requestIdHeaderName = "x-ms-client-request-id") {
			return {
				name: "setClientRequestIdPolicy",
				async sendRequest(request, next) {
					request.headers.has(requestIdHeaderName) || request.headers.set(requestIdHeaderName, request.requestId);
					return next(request);
				}
			};
		}
		let agentPolicyName = null;
		function agentPolicy_agentPolicy(agent) {
			return (0, agentPolicy.e)(agent);
		}
		let tlsPolicyName = null;
		function tlsPolicy_tlsPolicy(tlsSettings) {
			return (0, tlsPolicy.i)(tlsSettings);
		}
		var core_tracing_dist_esm = __webpack_require__(5433);
		let RestError = esm.pj;
		function isRestError(e) {
			return (0, esm.T0)(e);
		}
		var internal = __webpack_require__(1834);
		let tracingPolicyName = "tracingPolicy";
		function tracingPolicy(options = {}) {
			let userAgentPromise = getUserAgentValue(options.userAgentPrefix);
			let sanitizer = new internal.If({ additionalAllowedQueryParameters: options.additionalAllowedQueryParameters });
			let tracingClient = tryCreateTracingClient();
			return {
				name: "tracingPolicy",
				async sendRequest(request, next) {
					if (!tracingClient) return next(request);
					let userAgent = await userAgentPromise;
					let spanAttributes = {
						"http.url": sanitizer.sanitizeUrl(request.url),
						"http.method": request.method,
						"http.user_agent": userAgent,
						requestId: request.requestId
					};
					userAgent && (spanAttributes["http.user_agent"] = userAgent);
					let { span, tracingContext } = tryCreateSpan(tracingClient, request, spanAttributes) ?? {};
					if (!span || !tracingContext) return next(request);
					try {
						let response = await tracingClient.withContext(tracingContext, next, request);
						tryProcessResponse(span, response);
						return response;
					} catch (err) {
						tryProcessError(span, err);
						throw err;
					}
				}
			};
		}
		function tryCreateTracingClient() {
			try {
				return (0, core_tracing_dist_esm.y)({
					namespace: "",
					packageName: "@azure/core-rest-pipeline",
					packageVersion: SDK_VERSION
				});
			} catch (e) {
				log_logger.warning(`Error when creating the TracingClient: ${(0, core_util_dist_esm.u1)(e)}`);
				return;
			}
		}
		function tryCreateSpan(tracingClient, request, spanAttributes) {
			try {
				let { span, updatedOptions } = tracingClient.startSpan(`HTTP ${request.method}`, { tracingOptions: request.tracingOptions }, {
					spanKind: "client",
					spanAttributes
				});
				if (!span.isRecording()) {
					span.end();
					return;
				}
				let headers = tracingClient.createRequestHeaders(updatedOptions.tracingOptions.tracingContext);
				for (let [key, value] of Object.entries(headers)) request.headers.set(key, value);
				return {
					span,
					tracingContext: updatedOptions.tracingOptions.tracingContext
				};
			} catch (e) {
				log_logger.warning(`Skipping creating a tracing span due to an error: ${(0, core_util_dist_esm.u1)(e)}`);
				return;
			}
		}
		function tryProcessError(span, error) {
			try {
				span.setStatus({
					status: "error",
					error: (0, core_util_dist_esm.bJ)(error) ? error : void 0
				});
				isRestError(error) && error.statusCode && span.setAttribute("http.status_code", error.statusCode);
				span.end();
			} catch (e) {
				log_logger.warning(`Skipping tracing span processing due to an error: ${(0, core_util_dist_esm.u1)(e)}`);
			}
		}
		function tryProcessResponse(span, response) {
			try {
				span.setAttribute("http.status_code", response.status);
				let serviceRequestId = response.headers.get("x-ms-request-id");
				serviceRequestId && span.setAttribute("serviceRequestId", serviceRequestId);
				response.status >= 400 && span.setStatus({ status: "error" });
				span.end();
			} catch (e) {
				log_logger.warning(`Skipping tracing span processing due to an error: ${(0, core_util_dist_esm.u1)(e)}`);
			}
		}
		function wrapAbortSignalLike(abortSignalLike) {
			if (abortSignalLike instanceof AbortSignal) return { abortSignal: abortSignalLike };
			if (abortSignalLike.aborted) return { abortSignal: AbortSignal.abort("reason" in abortSignalLike ? abortSignalLike.reason : void 0) };
			let controller = new AbortController();
			let needsCleanup = !0;
			function cleanup() {
				if (needsCleanup) {
					abortSignalLike.removeEventListener("abort", listener);
					needsCleanup = !1;
				}
			}
			function listener() {
				controller.abort("reason" in abortSignalLike ? abortSignalLike.reason : void 0);
				cleanup();
			}
			abortSignalLike.addEventListener("abort", listener);
			return {
				abortSignal: controller.signal,
				cleanup
			};
		}
		let wrapAbortSignalLikePolicyName = "wrapAbortSignalLikePolicy";
		function wrapAbortSignalLikePolicy() {
			return {
				name: "wrapAbortSignalLikePolicy",
				sendRequest: async (request, next) => {
					if (!request.abortSignal) return next(request);
					let { abortSignal, cleanup } = wrapAbortSignalLike(request.abortSignal);
					request.abortSignal = abortSignal;
					try {
						return await next(request);
					} finally {
						cleanup?.();
					}
				}
			};
		}
		function createPipelineFromOptions(options) {
			let pipeline = createEmptyPipeline();
			if (core_util_dist_esm.qx) {
				options.agent && pipeline.addPolicy(agentPolicy_agentPolicy(options.agent));
				options.tlsOptions && pipeline.addPolicy(tlsPolicy_tlsPolicy(options.tlsOptions));
				pipeline.addPolicy(proxyPolicy_proxyPolicy(options.proxyOptions));
				pipeline.addPolicy(decompressResponsePolicy_decompressResponsePolicy());
			}
			pipeline.addPolicy(wrapAbortSignalLikePolicy());
			pipeline.addPolicy(formDataPolicy_formDataPolicy(), { beforePolicies: [multipartPolicyName] });
			pipeline.addPolicy(userAgentPolicy_userAgentPolicy(options.userAgentOptions));
			pipeline.addPolicy(setClientRequestIdPolicy(options.telemetryOptions?.clientRequestIdHeaderName));
			pipeline.addPolicy(multipartPolicy_multipartPolicy(), { afterPhase: "Deserialize" });
			pipeline.addPolicy(defaultRetryPolicy_defaultRetryPolicy(options.retryOptions), { phase: "Retry" });
			pipeline.addPolicy(tracingPolicy({
				...options.userAgentOptions,
				...options.loggingOptions
			}), { afterPhase: "Retry" });
			core_util_dist_esm.qx && pipeline.addPolicy(redirectPolicy_redirectPolicy(options.redirectOptions), { afterPhase: "Retry" });
			pipeline.addPolicy(logPolicy_logPolicy(options.loggingOptions), { afterPhase: "Sign" });
			return pipeline;
		}
		function createDefaultHttpClient() {
			let client = (0, esm.fl)();
			return { async sendRequest(request) {
				let { abortSignal, cleanup } = request.abortSignal ? wrapAbortSignalLike(request.abortSignal) : {};
				try {
					request.abortSignal = abortSignal;
					return await client.sendRequest(request);
				} finally {
					cleanup?.();
				}
			} };
		}
		function createHttpHeaders(rawHeaders) {
			return (0, esm.Nc)(rawHeaders);
		}
		function createPipelineRequest(options) {
			return (0, esm.G6)(options);
		}
		let exponentialRetryPolicy_exponentialRetryPolicyName = null;
		let systemErrorRetryPolicy_systemErrorRetryPolicyName = null;
		let throttlingRetryPolicy_throttlingRetryPolicyName = null;
		let retryPolicyLogger = (0, dist_esm.KV)("core-rest-pipeline retryPolicy");
		function retryPolicy_retryPolicy(strategies, options = { maxRetries: 3 }) {
			return (0, policies_retryPolicy.J)(strategies, {
				logger: retryPolicyLogger,
				...options
			});
		}
		let DEFAULT_CYCLER_OPTIONS = {
			forcedRefreshWindowInMs: 1e3,
			retryIntervalInMs: 3e3,
			refreshWindowInMs: 12e4
		};
		async function beginRefresh(getAccessToken, retryIntervalInMs, refreshTimeout) {
			async function tryGetAccessToken() {
				if (Date.now() < refreshTimeout) try {
					return await getAccessToken();
				} catch {
					return null;
				}
				else {
					let finalToken = await getAccessToken();
					if (finalToken === null) throw Error("Failed to refresh access token.");
					return finalToken;
				}
			}
			let token = await tryGetAccessToken();
			for (; token === null;) {
				await (0, core_util_dist_esm.cb)(retryIntervalInMs);
				token = await tryGetAccessToken();
			}
			return token;
		}
		function tokenCycler_createTokenCycler(credential, tokenCyclerOptions) {
			let refreshWorker = null;
			let token = null;
			let tenantId;
			let options = {
				...DEFAULT_CYCLER_OPTIONS,
				...tokenCyclerOptions
			};
			let cycler = {
				get isRefreshing() {
					return refreshWorker !== null;
				},
				get shouldRefresh() {
					if (token === null) return !0;
					if (cycler.isRefreshing) return !1;
					if (token.refreshAfterTimestamp && token.refreshAfterTimestamp < Date.now()) return !0;
					return token.expiresOnTimestamp - options.refreshWindowInMs < Date.now();
				},
				get mustRefresh() {
					return token === null || token.expiresOnTimestamp - options.forcedRefreshWindowInMs < Date.now();
				}
			};
			function refresh(scopes, getTokenOptions) {
				if (!cycler.isRefreshing) {
					let tryGetAccessToken = () => credential.getToken(scopes, getTokenOptions);
					refreshWorker = beginRefresh(tryGetAccessToken, options.retryIntervalInMs, token?.expiresOnTimestamp ?? Date.now()).then((_token) => {
						refreshWorker = null;
						token = _token;
						tenantId = getTokenOptions.tenantId;
						return token;
					}).catch((reason) => {
						refreshWorker = null;
						token = null;
						tenantId = void 0;
						throw reason;
					});
				}
				return refreshWorker;
			}
			return async (scopes, tokenOptions) => {
				let hasClaimChallenge = !!tokenOptions.claims;
				let tenantIdChanged = tenantId !== tokenOptions.tenantId;
				hasClaimChallenge && (token = null);
				if (tenantIdChanged || hasClaimChallenge || cycler.mustRefresh) return refresh(scopes, tokenOptions);
				cycler.shouldRefresh && refresh(scopes, tokenOptions);
				return token;
			};
		}
		let bearerTokenAuthenticationPolicyName = "bearerTokenAuthenticationPolicy";
		async function trySendRequest(request, next) {
			try {
				return [await next(request), void 0];
			} catch (e) {
				if (isRestError(e) && e.response) return [e.response, e];
				else throw e;
			}
		}
		async function defaultAuthorizeRequest(options) {
			let { scopes, getAccessToken, request } = options;
			let accessToken = await getAccessToken(scopes, {
				abortSignal: request.abortSignal,
				tracingOptions: request.tracingOptions,
				enableCae: !0
			});
			accessToken && options.request.headers.set("Authorization", `Bearer ${accessToken.token}`);
		}
		function isChallengeResponse(response) {
			return response.status === 401 && response.headers.has("WWW-Authenticate");
		}
		async function authorizeRequestOnCaeChallenge(onChallengeOptions, caeClaims) {
			let { scopes } = onChallengeOptions;
			let accessToken = await onChallengeOptions.getAccessToken(scopes, {
				enableCae: !0,
				claims: caeClaims
			});
			if (!accessToken) return !1;
			onChallengeOptions.request.headers.set("Authorization", `${accessToken.tokenType ?? "Bearer"} ${accessToken.token}`);
			return !0;
		}
		function bearerTokenAuthenticationPolicy(options) {
			let { credential, scopes, challengeCallbacks } = options;
			let logger = options.logger || log_logger;
			let callbacks = {
				authorizeRequest: challengeCallbacks?.authorizeRequest?.bind(challengeCallbacks) ?? defaultAuthorizeRequest,
				authorizeRequestOnChallenge: challengeCallbacks?.authorizeRequestOnChallenge?.bind(challengeCallbacks)
			};
			let getAccessToken = credential ? tokenCycler_createTokenCycler(credential) : () => Promise.resolve(null);
			return {
				name: bearerTokenAuthenticationPolicyName,
				async sendRequest(request, next) {
					if (!request.url.toLowerCase().startsWith("https://")) throw Error("Bearer token authentication is not permitted for non-TLS protected (non-https) URLs.");
					await callbacks.authorizeRequest({
						scopes: Array.isArray(scopes) ? scopes : [scopes],
						request,
						getAccessToken,
						logger
					});
					let response;
					let error;
					let shouldSendRequest;
					[response, error] = await trySendRequest(request, next);
					if (isChallengeResponse(response)) {
						let claims = getCaeChallengeClaims(response.headers.get("WWW-Authenticate"));
						if (claims) {
							let parsedClaim;
							try {
								parsedClaim = atob(claims);
							} catch {
								logger.warning(`The WWW-Authenticate header contains "claims" that cannot be parsed. Unable to perform the Continuous Access Evaluation authentication flow. Unparsable claims: ${claims}`);
								return response;
							}
							shouldSendRequest = await authorizeRequestOnCaeChallenge({
								scopes: Array.isArray(scopes) ? scopes : [scopes],
								response,
								request,
								getAccessToken,
								logger
							}, parsedClaim);
							shouldSendRequest && ([response, error] = await trySendRequest(request, next));
						} else if (callbacks.authorizeRequestOnChallenge) {
							shouldSendRequest = await callbacks.authorizeRequestOnChallenge({
								scopes: Array.isArray(scopes) ? scopes : [scopes],
								request,
								response,
								getAccessToken,
								logger
							});
							shouldSendRequest && ([response, error] = await trySendRequest(request, next));
							if (isChallengeResponse(response)) {
								claims = getCaeChallengeClaims(response.headers.get("WWW-Authenticate") ?? "");
								if (claims) {
									let parsedClaim;
									try {
										parsedClaim = atob(claims);
									} catch {
										logger.warning(`The WWW-Authenticate header contains "claims" that cannot be parsed. Unable to perform the Continuous Access Evaluation authentication flow. Unparsable claims: ${claims}`);
										return response;
									}
									shouldSendRequest = await authorizeRequestOnCaeChallenge({
										scopes: Array.isArray(scopes) ? scopes : [scopes],
										response,
										request,
										getAccessToken,
										logger
									}, parsedClaim);
									shouldSendRequest && ([response, error] = await trySendRequest(request, next));
								}
							}
						}
					}
					if (error) throw error;
					else return response;
				}
			};
		}
		function parseChallenges(challenges) {
			let challengeRegex = /(\w+)\s+((?:\w+=(?:"[^"]*"|[^,]*),?\s*)+)/g;
			let paramRegex = /(\w+)="([^"]*)"/g;
			let parsedChallenges = [];
			let match;
			for (; (match = challengeRegex.exec(challenges)) !== null;) {
				let scheme = match[1];
				let paramsString = match[2];
				let params = {};
				let paramMatch;
				for (; (paramMatch = paramRegex.exec(paramsString)) !== null;) params[paramMatch[1]] = paramMatch[2];
				parsedChallenges.push({
					scheme,
					params
				});
			}
			return parsedChallenges;
		}
		function getCaeChallengeClaims(challenges) {
			if (!challenges) return;
			return parseChallenges(challenges).find((x) => x.scheme === "Bearer" && x.params.claims && x.params.error === "insufficient_claims")?.params.claims;
		}
		let auxiliaryAuthenticationHeaderPolicyName = "auxiliaryAuthenticationHeaderPolicy";
		let AUTHORIZATION_AUXILIARY_HEADER = "x-ms-authorization-auxiliary";
	}),
	5433: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { y: () => createTracingClient });
		let knownContextKeys = {
			span: Symbol.for("@azure/core-tracing span"),
			namespace: Symbol.for("@azure/core-tracing namespace")
		};
		function createTracingContext(options = {}) {
			let context = new TracingContextImpl(options.parentContext);
			options.span && (context = context.setValue(knownContextKeys.span, options.span));
			options.namespace && (context = context.setValue(knownContextKeys.namespace, options.namespace));
			return context;
		}
		class TracingContextImpl {
			_contextMap;
			constructor(initialContext) {
				this._contextMap = initialContext instanceof TracingContextImpl ? new Map(initialContext._contextMap) : new Map();
			}
			setValue(key, value) {
				let newContext = new TracingContextImpl(this);
				newContext._contextMap.set(key, value);
				return newContext;
			}
			getValue(key) {
				return this._contextMap.get(key);
			}
			deleteValue(key) {
				let newContext = new TracingContextImpl(this);
				newContext._contextMap.delete(key);
				return newContext;
			}
		}
		let state_state = __webpack_require__(8914).state;
		function createDefaultTracingSpan() {
			return {
				end: () => {},
				isRecording: () => !1,
				recordException: () => {},
				setAttribute: () => {},
				setStatus: () => {},
				addEvent: () => {}
			};
		}
		function createDefaultInstrumenter() {
			return {
				createRequestHeaders: () => ({}),
				parseTraceparentHeader: () => {},
				startSpan: (_name, spanOptions) => ({
					span: createDefaultTracingSpan(),
					tracingContext: createTracingContext({ parentContext: spanOptions.tracingContext })
				}),
				withContext(_context, callback, ...callbackArgs) {
					return callback(...callbackArgs);
				}
			};
		}
		function getInstrumenter() {
			state_state.instrumenterImplementation ||= createDefaultInstrumenter();
			return state_state.instrumenterImplementation;
		}
		function createTracingClient(options) {
			let { namespace, packageName, packageVersion } = options;
			function startSpan(name, operationOptions, spanOptions) {
				let startSpanResult = getInstrumenter().startSpan(name, {
					...spanOptions,
					packageName,
					packageVersion,
					tracingContext: operationOptions?.tracingOptions?.tracingContext
				});
				let tracingContext = startSpanResult.tracingContext;
				let span = startSpanResult.span;
				tracingContext.getValue(knownContextKeys.namespace) || (tracingContext = tracingContext.setValue(knownContextKeys.namespace, namespace));
				span.setAttribute("az.namespace", tracingContext.getValue(knownContextKeys.namespace));
				return {
					span,
					updatedOptions: Object.assign({}, operationOptions, { tracingOptions: {
						...operationOptions?.tracingOptions,
						tracingContext
					} })
				};
			}
			async function withSpan(name, operationOptions, callback, spanOptions) {
				let { span, updatedOptions } = startSpan(name, operationOptions, spanOptions);
				try {
					let result = await withContext(updatedOptions.tracingOptions.tracingContext, () => Promise.resolve(callback(updatedOptions, span)));
					span.setStatus({ status: "success" });
					return result;
				} catch (err) {
					span.setStatus({
						status: "error",
						error: err
					});
					throw err;
				} finally {
					span.end();
				}
			}
			function withContext(context, callback, ...callbackArgs) {
				return getInstrumenter().withContext(context, callback, ...callbackArgs);
			}
			function parseTraceparentHeader(traceparentHeader) {
				return getInstrumenter().parseTraceparentHeader(traceparentHeader);
			}
			function createRequestHeaders(tracingContext) {
				return getInstrumenter().createRequestHeaders(tracingContext);
			}
			return {
				startSpan,
				withSpan,
				withContext,
				parseTraceparentHeader,
				createRequestHeaders
			};
		}
	}),
	9105: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			gE: () => esm_calculateRetryDelay,
			cb: () => delay,
			u1: () => getErrorMessage,
			bJ: () => isError,
			qx: () => isNodeLike,
			TA: () => isObjectWithProperties,
			Al: () => stringToUint8Array,
			SW: () => uint8ArrayToString
		});
		var internal = __webpack_require__(1834);
		var esm = __webpack_require__(5473);
		function createAbortablePromise(buildPromise, options) {
			let { cleanupBeforeAbort, abortSignal, abortErrorMsg } = options ?? {};
			return new Promise((resolve, reject) => {
				function rejectOnAbort() {
					reject(new esm.l(abortErrorMsg ?? "The operation was aborted."));
				}
				function removeListeners() {
					abortSignal?.removeEventListener("abort", onAbort);
				}
				function onAbort() {
					cleanupBeforeAbort?.();
					removeListeners();
					rejectOnAbort();
				}
				if (abortSignal?.aborted) return rejectOnAbort();
				try {
					buildPromise((x) => {
						removeListeners();
						resolve(x);
					}, (x) => {
						removeListeners();
						reject(x);
					});
				} catch (err) {
					reject(err);
				}
				abortSignal?.addEventListener("abort", onAbort);
			});
		}
		let StandardAbortMessage = "The delay was aborted.";
		function delay(timeInMs, options) {
			let token;
			let { abortSignal, abortErrorMsg } = options ?? {};
			return createAbortablePromise((resolve) => {
				token = setTimeout(resolve, timeInMs);
			}, {
				cleanupBeforeAbort: () => clearTimeout(token),
				abortSignal,
				abortErrorMsg: abortErrorMsg ?? "The delay was aborted."
			});
		}
		function getErrorMessage(e) {
			if ((0, internal.bJ)(e)) return e.message;
			else {
				let stringified;
				try {
					stringified = typeof e == "object" && e ? JSON.stringify(e) : String(e);
				} catch {
					stringified = "[unable to stringify input]";
				}
				return `Unknown error ${stringified}`;
			}
		}
		function isDefined(thing) {
			return thing != null;
		}
		function isObjectWithProperties(thing, properties) {
			if (!isDefined(thing) || typeof thing != "object") return !1;
			for (let property of properties) if (!objectHasProperty(thing, property)) return !1;
			return !0;
		}
		function objectHasProperty(thing, property) {
			return isDefined(thing) && typeof thing == "object" && property in thing;
		}
		function esm_calculateRetryDelay(retryAttempt, config) {
			return internal.gE(retryAttempt, config);
		}
		function isError(e) {
			return internal.bJ(e);
		}
		let isBrowser = internal.Bd;
		let isBun = internal.Qg;
		let isDeno = internal.N6;
		let isNode = internal.qx;
		let isNodeLike = internal.qx;
		let isNodeRuntime = internal.tX;
		let isReactNative = internal.lV;
		let isWebWorker = internal.p7;
		function uint8ArrayToString(bytes, format) {
			return internal.SW(bytes, format);
		}
		function stringToUint8Array(value, format) {
			return internal.Al(value, format);
		}
	}),
	7567: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			KV: () => createClientLogger,
			XM: () => getLogLevel
		});
		let context = (0, __webpack_require__(3482).MX)({
			logLevelEnvVarName: "AZURE_LOG_LEVEL",
			namespace: "azure"
		});
		let AzureLogger = context.logger;
		function getLogLevel() {
			return context.getLogLevel();
		}
		function createClientLogger(namespace) {
			return context.createClientLogger(namespace);
		}
	}),
	5151: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { l: () => AbortError });
		class AbortError extends Error {
			constructor(message) {
				super(message);
				this.name = "AbortError";
			}
		}
	}),
	4084: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			M: () => SDK_VERSION,
			o: () => DEFAULT_RETRY_POLICY_COUNT
		});
		let SDK_VERSION = "0.3.10";
		let DEFAULT_RETRY_POLICY_COUNT = 3;
	}),
	7970: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Az: () => getEnvironmentVariable,
			Bd: () => isBrowser,
			N6: () => isDeno,
			Qg: () => isBun,
			lV: () => isReactNative,
			p7: () => isWebWorker,
			qx: () => isNodeLike,
			tX: () => isNodeRuntime,
			y5: () => emitNodeWarning
		});
		var node_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1708);
		function getEnvironmentVariable(name) {
			return node_process__WEBPACK_IMPORTED_MODULE_0__.env[name];
		}
		function emitNodeWarning(warning) {
			node_process__WEBPACK_IMPORTED_MODULE_0__.emitWarning(warning);
		}
		let isBrowser = !1;
		let isWebWorker = !1;
		let isDeno = typeof node_process__WEBPACK_IMPORTED_MODULE_0__.versions.deno == "string" && node_process__WEBPACK_IMPORTED_MODULE_0__.versions.deno.length > 0;
		let isBun = typeof node_process__WEBPACK_IMPORTED_MODULE_0__.versions.bun == "string" && node_process__WEBPACK_IMPORTED_MODULE_0__.versions.bun.length > 0;
		let isNodeLike = !0;
		let isNodeRuntime = !isBun && !isDeno;
		let isReactNative = !1;
	}),
	8443: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { N: () => createHttpHeaders });
		function normalizeName(name) {
			return name.toLowerCase();
		}
		function normalizeValue(value) {
			return String(value).trim().replace(/[\r\n]/g, "");
		}
		function* headerIterator(map) {
			for (let entry of map.values()) yield [entry.name, entry.value];
		}
		class HttpHeadersImpl {
			_headersMap;
			constructor(rawHeaders) {
				this._headersMap = new Map();
				if (rawHeaders) for (let headerName of Object.keys(rawHeaders)) this.set(headerName, rawHeaders[headerName]);
			}
			set(name, value) {
				this._headersMap.set(normalizeName(name), {
					name,
					value: normalizeValue(value)
				});
			}
			get(name) {
				return this._headersMap.get(normalizeName(name))?.value;
			}
			has(name) {
				return this._headersMap.has(normalizeName(name));
			}
			delete(name) {
				this._headersMap.delete(normalizeName(name));
			}
			toJSON(options = {}) {
				let result = {};
				if (options.preserveCase) for (let entry of this._headersMap.values()) result[entry.name] = entry.value;
				else for (let [normalizedName, entry] of this._headersMap) result[normalizedName] = entry.value;
				return result;
			}
			toString() {
				return JSON.stringify(this.toJSON({ preserveCase: !0 }));
			}
			[Symbol.iterator]() {
				return headerIterator(this._headersMap);
			}
		}
		function createHttpHeaders(rawHeaders) {
			return new HttpHeadersImpl(rawHeaders);
		}
	}),
	4449: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			pj: () => restError.p,
			fl: () => createDefaultHttpClient,
			O8: () => createEmptyPipeline,
			Nc: () => httpHeaders.N,
			G6: () => createPipelineRequest,
			t$: () => createRestError,
			KU: () => getClient,
			T0: () => restError.T,
			Iq: () => operationOptionsToRequestParameters
		});
		var AbortError = __webpack_require__(5151);
		var logger = __webpack_require__(3482);
		var httpHeaders = __webpack_require__(8443);
		var uuidUtils = __webpack_require__(5410);
		class PipelineRequestImpl {
			url;
			method;
			headers;
			timeout;
			withCredentials;
			body;
			multipartBody;
			formData;
			streamResponseStatusCodes;
			enableBrowserStreams;
			proxySettings;
			disableKeepAlive;
			abortSignal;
			requestId;
			allowInsecureConnection;
			onUploadProgress;
			onDownloadProgress;
			requestOverrides;
			authSchemes;
			constructor(options) {
				this.url = options.url;
				this.body = options.body;
				this.headers = options.headers ?? (0, httpHeaders.N)();
				this.method = options.method ?? "GET";
				this.timeout = options.timeout ?? 0;
				this.multipartBody = options.multipartBody;
				this.formData = options.formData;
				this.disableKeepAlive = options.disableKeepAlive ?? !1;
				this.proxySettings = options.proxySettings;
				this.streamResponseStatusCodes = options.streamResponseStatusCodes;
				this.withCredentials = options.withCredentials ?? !1;
				this.abortSignal = options.abortSignal;
				this.onUploadProgress = options.onUploadProgress;
				this.onDownloadProgress = options.onDownloadProgress;
				this.requestId = options.requestId || (0, uuidUtils.N)();
				this.allowInsecureConnection = options.allowInsecureConnection ?? !1;
				this.enableBrowserStreams = options.enableBrowserStreams ?? !1;
				this.requestOverrides = options.requestOverrides;
				this.authSchemes = options.authSchemes;
			}
		}
		function createPipelineRequest(options) {
			return new PipelineRequestImpl(options);
		}
		let ValidPhaseNames = new Set([
			"Deserialize",
			"Serialize",
			"Retry",
			"Sign"
		]);
		class HttpPipeline {
			_policies = [];
			_orderedPolicies;
			constructor(policies) {
				this._policies = policies?.slice(0) ?? [];
				this._orderedPolicies = void 0;
			}
			addPolicy(policy, options = {}) {
				if (options.phase && options.afterPhase) throw Error("Policies inside a phase cannot specify afterPhase.");
				if (options.phase && !ValidPhaseNames.has(options.phase)) throw Error(`Invalid phase name: ${options.phase}`);
				if (options.afterPhase && !ValidPhaseNames.has(options.afterPhase)) throw Error(`Invalid afterPhase name: ${options.afterPhase}`);
				this._policies.push({
					policy,
					options
				});
				this._orderedPolicies = void 0;
			}
			removePolicy(options) {
				let removedPolicies = [];
				this._policies = this._policies.filter((policyDescriptor) => {
					if (options.name && policyDescriptor.policy.name === options.name || options.phase && policyDescriptor.options.phase === options.phase) {
						removedPolicies.push(policyDescriptor.policy);
						return !1;
					} else return !0;
				});
				this._orderedPolicies = void 0;
				return removedPolicies;
			}
			sendRequest(httpClient, request) {
				return this.getOrderedPolicies().reduceRight((next, policy) => (req) => policy.sendRequest(req, next), (req) => httpClient.sendRequest(req))(request);
			}
			getOrderedPolicies() {
				this._orderedPolicies ||= this.orderPolicies();
				return this._orderedPolicies;
			}
			clone() {
				return new HttpPipeline(this._policies);
			}
			static create() {
				return new HttpPipeline();
			}
			orderPolicies() {
				let result = [];
				let policyMap = new Map();
				function createPhase(name) {
					return {
						name,
						policies: new Set(),
						hasRun: !1,
						hasAfterPolicies: !1
					};
				}
				let serializePhase = createPhase("Serialize");
				let noPhase = createPhase("None");
				let deserializePhase = createPhase("Deserialize");
				let retryPhase = createPhase("Retry");
				let signPhase = createPhase("Sign");
				let orderedPhases = [
					serializePhase,
					noPhase,
					deserializePhase,
					retryPhase,
					signPhase
				];
				function getPhase(phase) {
					if (phase === "Retry") return retryPhase;
					else if (phase === "Serialize") return serializePhase;
					else if (phase === "Deserialize") return deserializePhase;
					else if (phase === "Sign") return signPhase;
					else return noPhase;
				}
				for (let descriptor of this._policies) {
					let policy = descriptor.policy;
					let options = descriptor.options;
					let policyName = policy.name;
					if (policyMap.has(policyName)) throw Error("Duplicate policy names not allowed in pipeline");
					let node = {
						policy,
						dependsOn: new Set(),
						dependants: new Set()
					};
					if (options.afterPhase) {
						node.afterPhase = getPhase(options.afterPhase);
						node.afterPhase.hasAfterPolicies = !0;
					}
					policyMap.set(policyName, node);
					getPhase(options.phase).policies.add(node);
				}
				for (let descriptor of this._policies) {
					let { policy, options } = descriptor;
					let policyName = policy.name;
					let node = policyMap.get(policyName);
					if (!node) throw Error(`Missing node for policy ${policyName}`);
					if (options.afterPolicies) for (let afterPolicyName of options.afterPolicies) {
						let afterNode = policyMap.get(afterPolicyName);
						if (afterNode) {
							node.dependsOn.add(afterNode);
							afterNode.dependants.add(node);
						}
					}
					if (options.beforePolicies) for (let beforePolicyName of options.beforePolicies) {
						let beforeNode = policyMap.get(beforePolicyName);
						if (beforeNode) {
							beforeNode.dependsOn.add(node);
							node.dependants.add(beforeNode);
						}
					}
				}
				function walkPhase(phase) {
					phase.hasRun = !0;
					for (let node of phase.policies) {
						if (node.afterPhase && (!node.afterPhase.hasRun || node.afterPhase.policies.size)) continue;
						if (node.dependsOn.size === 0) {
							result.push(node.policy);
							for (let dependant of node.dependants) dependant.dependsOn.delete(node);
							policyMap.delete(node.policy.name);
							phase.policies.delete(node);
						}
					}
				}
				function walkPhases() {
					for (let phase of orderedPhases) {
						walkPhase(phase);
						if (phase.policies.size > 0 && phase !== noPhase) {
							noPhase.hasRun || walkPhase(noPhase);
							return;
						}
						phase.hasAfterPolicies && walkPhase(noPhase);
					}
				}
				let iteration = 0;
				for (; policyMap.size > 0;) {
					iteration++;
					let initialResultLength = result.length;
					walkPhases();
					if (result.length <= initialResultLength && iteration > 1) throw Error("Cannot satisfy policy dependencies due to requirements cycle.");
				}
				return result;
			}
		}
		function createEmptyPipeline() {
			return HttpPipeline.create();
		}
		var restError = __webpack_require__(5571);
		var external_node_http_ = __webpack_require__(7067);
		var external_node_https_ = __webpack_require__(4708);
		var external_node_zlib_ = __webpack_require__(8522);
		var external_node_stream_ = __webpack_require__(7075);
		var external_node_util_ = __webpack_require__(7975);
		var log = __webpack_require__(7507);
		var util_sanitizer = __webpack_require__(1945);
		var requestBodyHeaders = __webpack_require__(8401);
		let EXPECT_CONTINUE_TIMEOUT_IN_MS = 1e3;
		function getHeaderValues(headers, name) {
			if (Array.isArray(headers)) return (0, requestBodyHeaders.HU)(headers).filter(([key]) => typeof key == "string" && key.toLowerCase() === name).flatMap(([, value]) => Array.isArray(value) ? value : [value]);
			if (headers && typeof headers == "object") {
				if ("get" in headers && typeof headers.get == "function") {
					let value = headers.get(name);
					return value == null ? [] : [value];
				}
				let value;
				for (let [key, entry] of Object.entries(headers)) key.toLowerCase() === name && (value = entry);
				return value === void 0 ? [] : Array.isArray(value) ? value : [value];
			}
			return [];
		}
		function getEffectiveHeaderValues(request, name) {
			return getHeaderValues(request.requestOverrides && "headers" in request.requestOverrides ? request.requestOverrides.headers : request.headers, name.toLowerCase());
		}
		function hasExpectContinue(request) {
			return getEffectiveHeaderValues(request, "expect").some((value) => typeof value == "string" && value.split(",").some((token) => token.trim().toLowerCase() === "100-continue"));
		}
		function addHeader(headers, name, value) {
			if (!Array.isArray(headers)) return {
				...headers,
				[name]: value
			};
			return Array.isArray(headers[0]) ? [...headers, [name, value]] : [
				...headers,
				name,
				value
			];
		}
		function hasHeader(headers, name) {
			if (Array.isArray(headers)) return (0, requestBodyHeaders.HU)(headers).some(([key]) => typeof key == "string" && key.toLowerCase() === name);
			return Object.keys(headers ?? {}).some((key) => key.toLowerCase() === name);
		}
		function addExpectContinueFraming(options, bodyLength) {
			if (hasHeader(options.headers, "content-length") || hasHeader(options.headers, "transfer-encoding")) return;
			options.headers = addHeader(options.headers, bodyLength === null ? "Transfer-Encoding" : "Content-Length", bodyLength === null ? "chunked" : String(bodyLength));
		}
		function createExpectContinueRequest(options) {
			let fallback;
			let waiting = !0;
			let bodyStarted = !1;
			let errorReported = !1;
			let request;
			let bodyError;
			let bodyStream = options.bodyStream;
			bodyStream?.once("error", onBodyError);
			if (bodyStream && "errored" in bodyStream && bodyStream.errored instanceof Error) {
				process.nextTick(onBodyError, bodyStream.errored);
				return;
			}
			try {
				request = options.createRequest(onResponse);
			} catch (error) {
				onError(error);
				return;
			}
			function stopWaiting(keepBodyObserved = !1) {
				waiting = !1;
				if (fallback !== void 0) {
					clearTimeout(fallback);
					fallback = void 0;
				}
				request?.removeListener("continue", sendBody);
				request?.removeListener("socket", onSocket);
				keepBodyObserved || bodyStream?.removeListener("error", onBodyError);
			}
			function onError(error) {
				let requestError = error instanceof Error ? error : Error(String(error));
				if (!errorReported) {
					errorReported = !0;
					stopWaiting();
					options.onError(requestError);
				}
				return requestError;
			}
			function onBodyError(error) {
				if (errorReported || !waiting && !bodyStarted) return;
				errorReported = !0;
				bodyError = error instanceof Error ? error : Error(String(error));
				stopWaiting();
				options.onBodyError(error);
				request?.destroy(bodyError);
			}
			function sendBody() {
				if (!waiting) return;
				bodyStarted = !0;
				stopWaiting(!0);
				try {
					options.sendBody(request);
				} catch (error) {
					onBodyError(error);
				} finally {
					bodyStream?.removeListener("error", onBodyError);
				}
			}
			function onAbort() {
				stopWaiting();
				options.onAbort(request);
			}
			function onSocket() {
				if (!waiting) return;
				try {
					request.flushHeaders();
					if (!waiting) return;
					request.write("", (error) => {
						error ? request.destroy(onError(error)) : waiting && (fallback = setTimeout(sendBody, 1e3));
					});
				} catch (error) {
					request.destroy(onError(error));
				}
			}
			function onResponse(response) {
				stopWaiting();
				if (!bodyStarted) {
					request.shouldKeepAlive = !1;
					let destroyRequest = () => {
						response.removeListener("end", destroyRequest);
						response.removeListener("close", destroyRequest);
						request.destroy();
					};
					response.once("end", destroyRequest);
					response.once("close", destroyRequest);
					(response.readableEnded || response.destroyed) && destroyRequest();
				}
				options.onResponse(response);
			}
			request.once("error", onError);
			if (bodyError) {
				request.destroy(bodyError);
				return;
			}
			if (options.abortSignal.aborted) {
				onAbort();
				return;
			}
			options.abortSignal.addEventListener("abort", onAbort, { once: !0 });
			request.once("close", () => stopWaiting());
			(request.destroyed || request.closed) && stopWaiting();
			if (!waiting) return;
			request.once("continue", sendBody);
			request.socket ? onSocket() : request.once("socket", onSocket);
		}
		var responseBody = __webpack_require__(9095);
		let DEFAULT_TLS_SETTINGS = {};
		function isReadableStream(body) {
			return typeof body == "object" && !!body && "pipe" in body && typeof body.pipe == "function";
		}
		function isStreamComplete(stream) {
			if (stream.readable === !1) return Promise.resolve();
			return new Promise((resolve) => {
				let handler = () => {
					resolve();
					stream.removeListener("close", handler);
					stream.removeListener("end", handler);
					stream.removeListener("error", handler);
				};
				stream.on("close", handler);
				stream.on("end", handler);
				stream.on("error", handler);
			});
		}
		function isArrayBuffer(body) {
			return external_node_util_.types.isArrayBuffer(body) || ArrayBuffer.isView(body);
		}
		function arrayBufferToBuffer(body) {
			if (Buffer.isBuffer(body)) return body;
			return ArrayBuffer.isView(body) ? Buffer.from(body.buffer, body.byteOffset, body.byteLength) : Buffer.from(body);
		}
		class ReportTransform extends external_node_stream_.Transform {
			loadedBytes = 0;
			progressCallback;
			_transform(chunk, _encoding, callback) {
				this.push(chunk);
				this.loadedBytes += chunk.length;
				try {
					this.progressCallback({ loadedBytes: this.loadedBytes });
					callback();
				} catch (e) {
					callback(e);
				}
			}
			constructor(progressCallback) {
				super();
				this.progressCallback = progressCallback;
			}
		}
		function createRequestLifecycle(request, options, isInsecure, resolve, reject) {
			let clientRequest;
			let response;
			let requestDone = !1;
			let resolveRequestComplete;
			let requestComplete = new Promise((_resolve) => {
				resolveRequestComplete = _resolve;
			});
			let onComplete = () => {
				requestDone = !0;
				clientRequest.removeListener("finish", onComplete);
				clientRequest.removeListener("close", onComplete);
				resolveRequestComplete();
			};
			let onResponse = (incomingResponse) => {
				response = incomingResponse;
				resolve({
					response: incomingResponse,
					requestComplete,
					isRequestComplete: () => requestDone,
					disposeRequest: () => {
						requestDone || clientRequest.destroy();
					}
				});
			};
			return {
				createRequest: (onResponseCallback = onResponse) => {
					clientRequest = isInsecure ? external_node_http_.request(options, onResponseCallback) : external_node_https_.request(options, onResponseCallback);
					clientRequest.once("finish", onComplete);
					clientRequest.once("close", onComplete);
					return clientRequest;
				},
				onResponse,
				rejectRequest: (error) => {
					reject(toRequestSendError(error, request));
				},
				abortRequest: (req) => {
					let abortError = new AbortError.l("The operation was aborted. Rejecting from abort signal callback while making request.");
					response?.destroy(abortError);
					req.destroy(abortError);
					reject(abortError);
				}
			};
		}
		function toRequestSendError(error, request) {
			if ((0, restError.T)(error)) return error;
			let prematureClose = error.code === "ERR_STREAM_PREMATURE_CLOSE";
			return new restError.p(prematureClose ? "Request body stream closed before ending" : error.message, {
				code: prematureClose ? restError.p.REQUEST_SEND_ERROR : error.code ?? restError.p.REQUEST_SEND_ERROR,
				request
			});
		}
		function sendRequestBody(clientRequest, body, request, onError) {
			if (body && isReadableStream(body)) pipeUploadStream(body, clientRequest, request, onError);
			else if (body) {
				if (typeof body == "string" || Buffer.isBuffer(body)) clientRequest.end(body);
				else {
					log.v.error("Unrecognized body type", body);
					throw new restError.p("Unrecognized body type", { request });
				}
			} else clientRequest.end();
		}
		function prepareRequestBody(request, useExpectContinue) {
			let requestBody = request.body;
			let resolvedBody = typeof requestBody == "function" ? requestBody() : requestBody;
			let body = resolvedBody && isArrayBuffer(resolvedBody) ? arrayBufferToBuffer(resolvedBody) : resolvedBody;
			if (!useExpectContinue && body && !request.headers.has("Content-Length")) {
				let bodyLength = getBodyLength(body);
				bodyLength !== null && request.headers.set("Content-Length", bodyLength);
			}
			if (!body || !request.onUploadProgress) return body;
			let uploadReportStream = new ReportTransform(request.onUploadProgress);
			uploadReportStream.on("error", (e) => {
				log.v.error("Error in upload progress", e);
			});
			isReadableStream(body) ? pipeUploadStream(body, uploadReportStream, request) : uploadReportStream.end(body);
			return uploadReportStream;
		}
		class NodeHttpClient {
			cachedHttpAgent;
			cachedHttpsAgents = new WeakMap();
			async sendRequest(request) {
				let requestBody = request.body;
				let abortController = new AbortController();
				let abortListener;
				let requestAbortSignal = request.abortSignal;
				if (requestAbortSignal) {
					if (requestAbortSignal.aborted) throw new AbortError.l("The operation was aborted. Request has already been canceled.");
					abortListener = (event) => {
						event.type === "abort" && abortController.abort();
					};
					requestAbortSignal.addEventListener("abort", abortListener);
				}
				let timeoutId;
				request.timeout > 0 && (timeoutId = setTimeout(() => {
					let sanitizer = new util_sanitizer.I();
					log.v.info(`request to '${sanitizer.sanitizeUrl(request.url)}' timed out. canceling...`);
					abortController.abort();
				}, request.timeout));
				let acceptEncoding = request.headers.get("Accept-Encoding");
				let shouldDecompress = acceptEncoding?.includes("gzip") || acceptEncoding?.includes("deflate");
				let body;
				let responseStream;
				let requestComplete = Promise.resolve();
				try {
					let useExpectContinue = hasExpectContinue(request);
					let knownBodyLength = useExpectContinue && typeof requestBody != "function" ? getBodyLength(requestBody ?? null) : null;
					if (knownBodyLength === 0) {
						(0, requestBodyHeaders.Mz)(request);
						useExpectContinue = !1;
					}
					useExpectContinue || (body = prepareRequestBody(request, !1));
					let result = useExpectContinue ? await this.makeRequestWithExpectContinue(request, abortController, () => {
						body = prepareRequestBody(request, !0);
						return body;
					}, knownBodyLength) : await this.makeRequest(request, abortController, body);
					requestComplete = result.requestComplete;
					let res = result.response;
					let headers = getResponseHeaders(res);
					let response = {
						status: res.statusCode ?? 0,
						headers,
						request
					};
					if (!result.isRequestComplete()) {
						(0, responseBody.aP)(response, result.requestComplete);
						let clearDisposer = (0, responseBody.rb)(response, result.disposeRequest);
						result.requestComplete.then(clearDisposer).catch((error) => {
							log.v.warning("Error disposing request", error);
						});
					}
					if ((typeof request.requestOverrides?.method == "string" ? request.requestOverrides.method.toUpperCase() : request.method) === "HEAD") {
						res.resume();
						return response;
					}
					responseStream = shouldDecompress ? getDecodedResponseStream(res, headers, abortController.signal) : res;
					let onDownloadProgress = request.onDownloadProgress;
					if (onDownloadProgress) {
						let downloadReportStream = new ReportTransform(onDownloadProgress);
						downloadReportStream.on("error", (e) => {
							log.v.error("Error in download progress", e);
						});
						responseStream = pipeResponseStream(responseStream, downloadReportStream, abortController.signal);
					}
					request.streamResponseStatusCodes?.has(Infinity) || request.streamResponseStatusCodes?.has(response.status) ? response.readableStreamBody = responseStream : response.bodyAsText = await streamToText(responseStream);
					return response;
				} catch (error) {
					isReadableStream(body) && (0, responseBody.WT)(body);
					responseStream && (0, responseBody.WT)(responseStream);
					throw error;
				} finally {
					timeoutId !== void 0 && clearTimeout(timeoutId);
					if (requestAbortSignal && abortListener) {
						let uploadStreamDone = Promise.resolve();
						isReadableStream(body) && (uploadStreamDone = isStreamComplete(body));
						let downloadStreamDone = Promise.resolve();
						isReadableStream(responseStream) && (downloadStreamDone = isStreamComplete(responseStream));
						Promise.all([
							requestComplete,
							uploadStreamDone,
							downloadStreamDone
						]).then(() => {
							abortListener && requestAbortSignal.removeEventListener("abort", abortListener);
						}).catch((e) => {
							log.v.warning("Error when cleaning up abortListener on httpRequest", e);
						});
					}
				}
			}
			makeRequest(request, abortController, body) {
				let { options, isInsecure } = this.getRequestOptions(request);
				return new Promise((resolve, reject) => {
					let { createRequest, rejectRequest, abortRequest } = createRequestLifecycle(request, options, isInsecure, resolve, reject);
					let req = createRequest();
					req.once("error", rejectRequest);
					abortController.signal.addEventListener("abort", () => abortRequest(req));
					sendRequestBody(req, body, request, rejectRequest);
				});
			}
			makeRequestWithExpectContinue(request, abortController, prepareBody, knownBodyLength) {
				let { options, isInsecure } = this.getRequestOptions(request);
				addExpectContinueFraming(options, knownBodyLength);
				return new Promise((resolve, reject) => {
					let { createRequest, onResponse, rejectRequest, abortRequest } = createRequestLifecycle(request, options, isInsecure, resolve, reject);
					createExpectContinueRequest({
						abortSignal: abortController.signal,
						bodyStream: isReadableStream(request.body) ? request.body : void 0,
						createRequest,
						onAbort: abortRequest,
						onError: rejectRequest,
						onBodyError: reject,
						onResponse,
						sendBody: (clientRequest) => {
							sendRequestBody(clientRequest, prepareBody(), request, rejectRequest);
						}
					});
				});
			}
			getRequestOptions(request) {
				let url = new URL(request.url);
				let isInsecure = url.protocol !== "https:";
				if (isInsecure && !request.allowInsecureConnection) throw Error(`Cannot connect to ${request.url} while allowInsecureConnection is false.`);
				return {
					isInsecure,
					options: {
						agent: request.agent ?? this.getOrCreateAgent(request, isInsecure),
						hostname: url.hostname,
						path: `${url.pathname}${url.search}`,
						port: url.port,
						method: request.method,
						headers: request.headers.toJSON({ preserveCase: !0 }),
						...request.requestOverrides
					}
				};
			}
			getOrCreateAgent(request, isInsecure) {
				let disableKeepAlive = request.disableKeepAlive;
				if (isInsecure) {
					if (disableKeepAlive) return external_node_http_.globalAgent;
					this.cachedHttpAgent ||= new external_node_http_.Agent({ keepAlive: !0 });
					return this.cachedHttpAgent;
				} else {
					if (disableKeepAlive && !request.tlsSettings) return external_node_https_.globalAgent;
					let tlsSettings = request.tlsSettings ?? DEFAULT_TLS_SETTINGS;
					let agent = this.cachedHttpsAgents.get(tlsSettings);
					if (agent && agent.options.keepAlive === !disableKeepAlive) return agent;
					log.v.info("No cached TLS Agent exist, creating a new Agent");
					agent = new external_node_https_.Agent({
						keepAlive: !disableKeepAlive,
						...tlsSettings
					});
					this.cachedHttpsAgents.set(tlsSettings, agent);
					return agent;
				}
			}
		}
		function getResponseHeaders(res) {
			let headers = (0, httpHeaders.N)();
			for (let header of Object.keys(res.headers)) {
				let value = res.headers[header];
				Array.isArray(value) ? value.length > 0 && headers.set(header, value[0]) : value && headers.set(header, value);
			}
			return headers;
		}
		function getDecodedResponseStream(stream, headers, abortSignal) {
			let contentEncoding = headers.get("Content-Encoding");
			if (contentEncoding === "gzip") return pipeResponseStream(stream, external_node_zlib_.createGunzip(), abortSignal);
			else if (contentEncoding === "deflate") return pipeResponseStream(stream, external_node_zlib_.createInflate(), abortSignal);
			return stream;
		}
		function pipeUploadStream(source, destination, request, onError) {
			let tearingDown = !1;
			let cleanupFinished = (0, external_node_stream_.finished)(source, { writable: !1 }, onSourceComplete);
			function onSourceComplete(error) {
				cleanupFinished();
				destination.removeListener("close", onDestinationClose);
				if (error && !tearingDown) {
					let requestError = toRequestSendError(error, request);
					destination.destroy(requestError);
					onError?.(requestError);
				}
			}
			function onDestinationClose() {
				tearingDown = !0;
				source.unpipe(destination);
				(0, responseBody.WT)(source);
			}
			destination.once("close", onDestinationClose);
			source.pipe(destination);
		}
		function pipeResponseStream(source, destination, abortSignal) {
			(0, responseBody.rp)(destination, source);
			let cleanupSource = () => {};
			let cleanupDestination = () => {};
			cleanupSource = (0, external_node_stream_.finished)(source, { writable: !1 }, (error) => {
				cleanupSource();
				error && destination.destroy(abortSignal.aborted ? new AbortError.l() : error);
			});
			cleanupDestination = (0, external_node_stream_.finished)(destination, { writable: !1 }, () => {
				cleanupDestination();
				source.unpipe(destination);
				source.readable && (0, responseBody.WT)(source);
			});
			return source.pipe(destination);
		}
		function streamToText(stream) {
			return new Promise((resolve, reject) => {
				let buffer = [];
				let cleanupFinished = (0, external_node_stream_.finished)(stream, { writable: !1 }, onComplete);
				function onData(chunk) {
					Buffer.isBuffer(chunk) ? buffer.push(chunk) : buffer.push(Buffer.from(chunk));
				}
				function onComplete(error) {
					cleanupFinished();
					stream.removeListener("data", onData);
					error?.name === "AbortError" ? reject(error) : error ? reject(new restError.p(`Error reading response as text: ${error.message}`, { code: restError.p.PARSE_ERROR })) : resolve(Buffer.concat(buffer).toString("utf8"));
				}
				stream.on("data", onData);
			});
		}
		function getBodyLength(body) {
			if (!body) return 0;
			else if (Buffer.isBuffer(body)) return body.length;
			else if (isReadableStream(body)) return null;
			else if (isArrayBuffer(body)) return body.byteLength;
			else if (typeof body == "string") return Buffer.byteLength(body);
			else return null;
		}
		function createNodeHttpClient() {
			return new NodeHttpClient();
		}
		function createDefaultHttpClient() {
			return createNodeHttpClient();
		}
		var logPolicy = __webpack_require__(8676);
		var userAgentPolicy = __webpack_require__(1425);
		var defaultRetryPolicy = __webpack_require__(7005);
		var formDataPolicy = __webpack_require__(8977);
		var agentPolicy = __webpack_require__(7739);
		var tlsPolicy = __webpack_require__(1559);
		var proxyPolicy = __webpack_require__(7794);
		var decompressResponsePolicy = __webpack_require__(4592);
		var redirectPolicy = __webpack_require__(8804);
		function addPlatformPolicies(pipeline, options) {
			options.agent && pipeline.addPolicy((0, agentPolicy.e)(options.agent));
			options.tlsOptions && pipeline.addPolicy((0, tlsPolicy.i)(options.tlsOptions));
			pipeline.addPolicy((0, proxyPolicy.Ll)(options.proxyOptions));
			pipeline.addPolicy((0, decompressResponsePolicy.r)());
			pipeline.addPolicy((0, redirectPolicy.x)(options.redirectOptions), { afterPhase: "Retry" });
		}
		var multipartPolicy = __webpack_require__(5895);
		function createPipelineFromOptions(options) {
			let pipeline = createEmptyPipeline();
			addPlatformPolicies(pipeline, options);
			pipeline.addPolicy((0, formDataPolicy.j)(), { beforePolicies: [multipartPolicy.u] });
			pipeline.addPolicy((0, userAgentPolicy.z)(options.userAgentOptions));
			pipeline.addPolicy((0, multipartPolicy.J)(), { afterPhase: "Deserialize" });
			pipeline.addPolicy((0, defaultRetryPolicy.u)(options.retryOptions), { phase: "Retry" });
			pipeline.addPolicy((0, logPolicy.r)(options.loggingOptions), { afterPhase: "Sign" });
			return pipeline;
		}
		let apiVersionPolicyName = "ApiVersionPolicy";
		function apiVersionPolicy(options) {
			return {
				name: "ApiVersionPolicy",
				sendRequest: (req, next) => {
					let url = new URL(req.url);
					!url.searchParams.get("api-version") && options.apiVersion && (req.url = `${req.url}${Array.from(url.searchParams.keys()).length > 0 ? "&" : "?"}api-version=${options.apiVersion}`);
					return next(req);
				}
			};
		}
		function isOAuth2TokenCredential(credential) {
			return "getOAuth2Token" in credential;
		}
		function isBearerTokenCredential(credential) {
			return "getBearerToken" in credential;
		}
		function isBasicCredential(credential) {
			return "username" in credential && "password" in credential;
		}
		function isApiKeyCredential(credential) {
			return "key" in credential;
		}
		var env = __webpack_require__(7970);
		let insecureConnectionWarningEmmitted = !1;
		function allowInsecureConnection(request, options) {
			if (options.allowInsecureConnection && request.allowInsecureConnection) {
				let url = new URL(request.url);
				if (url.hostname === "localhost" || url.hostname === "127.0.0.1") return !0;
			}
			return !1;
		}
		function emitInsecureConnectionWarning() {
			let warning = "Sending token over insecure transport. Assume any token issued is compromised.";
			log.v.warning(warning);
			if (!insecureConnectionWarningEmmitted) {
				insecureConnectionWarningEmmitted = !0;
				(0, env.y5)(warning);
			}
		}
		function ensureSecureConnection(request, options) {
			if (!request.url.toLowerCase().startsWith("https://")) {
				if (allowInsecureConnection(request, options)) emitInsecureConnectionWarning();
				else throw Error("Authentication is not permitted for non-TLS protected (non-https) URLs when allowInsecureConnection is false.");
			}
		}
		let apiKeyAuthenticationPolicyName = "apiKeyAuthenticationPolicy";
		function apiKeyAuthenticationPolicy(options) {
			return {
				name: "apiKeyAuthenticationPolicy",
				async sendRequest(request, next) {
					ensureSecureConnection(request, options);
					let scheme = (request.authSchemes ?? options.authSchemes)?.find((x) => x.kind === "apiKey");
					if (!scheme) return next(request);
					if (scheme.apiKeyLocation !== "header") throw Error(`Unsupported API key location: ${scheme.apiKeyLocation}`);
					request.headers.set(scheme.name, options.credential.key);
					return next(request);
				}
			};
		}
		var bytesEncoding = __webpack_require__(3816);
		let basicAuthenticationPolicyName = "bearerAuthenticationPolicy";
		function basicAuthenticationPolicy(options) {
			return {
				name: "bearerAuthenticationPolicy",
				async sendRequest(request, next) {
					ensureSecureConnection(request, options);
					if (!(request.authSchemes ?? options.authSchemes)?.find((x) => x.kind === "http" && x.scheme === "basic")) return next(request);
					let { username, password } = options.credential;
					let headerValue = (0, bytesEncoding.S)((0, bytesEncoding.A)(`${username}:${password}`, "utf-8"), "base64");
					request.headers.set("Authorization", `Basic ${headerValue}`);
					return next(request);
				}
			};
		}
		let bearerAuthenticationPolicyName = "bearerAuthenticationPolicy";
		function bearerAuthenticationPolicy(options) {
			return {
				name: "bearerAuthenticationPolicy",
				async sendRequest(request, next) {
					ensureSecureConnection(request, options);
					if (!(request.authSchemes ?? options.authSchemes)?.find((x) => x.kind === "http" && x.scheme === "bearer")) return next(request);
					let token = await options.credential.getBearerToken({ abortSignal: request.abortSignal });
					request.headers.set("Authorization", `Bearer ${token}`);
					return next(request);
				}
			};
		}
		let oauth2AuthenticationPolicyName = "oauth2AuthenticationPolicy";
		function oauth2AuthenticationPolicy(options) {
			return {
				name: "oauth2AuthenticationPolicy",
				async sendRequest(request, next) {
					ensureSecureConnection(request, options);
					let scheme = (request.authSchemes ?? options.authSchemes)?.find((x) => x.kind === "oauth2");
					if (!scheme) return next(request);
					let token = await options.credential.getOAuth2Token(scheme.flows, { abortSignal: request.abortSignal });
					request.headers.set("Authorization", `Bearer ${token}`);
					return next(request);
				}
			};
		}
		let cachedHttpClient;
		function createDefaultPipeline(options = {}) {
			let pipeline = createPipelineFromOptions(options);
			pipeline.addPolicy(apiVersionPolicy(options));
			let { credential, authSchemes, allowInsecureConnection } = options;
			credential && (isApiKeyCredential(credential) ? pipeline.addPolicy(apiKeyAuthenticationPolicy({
				authSchemes,
				credential,
				allowInsecureConnection
			})) : isBasicCredential(credential) ? pipeline.addPolicy(basicAuthenticationPolicy({
				authSchemes,
				credential,
				allowInsecureConnection
			})) : isBearerTokenCredential(credential) ? pipeline.addPolicy(bearerAuthenticationPolicy({
				authSchemes,
				credential,
				allowInsecureConnection
			})) : isOAuth2TokenCredential(credential) && pipeline.addPolicy(oauth2AuthenticationPolicy({
				authSchemes,
				credential,
				allowInsecureConnection
			})));
			return pipeline;
		}
		function getCachedDefaultHttpsClient() {
			cachedHttpClient ||= createDefaultHttpClient();
			return cachedHttpClient;
		}
		var typeGuards = __webpack_require__(1717);
		function getHeaderValue(descriptor, headerName) {
			if (descriptor.headers) {
				let actualHeaderName = Object.keys(descriptor.headers).find((x) => x.toLowerCase() === headerName.toLowerCase());
				if (actualHeaderName) return descriptor.headers[actualHeaderName];
			}
		}
		function getPartContentType(descriptor) {
			let contentTypeHeader = getHeaderValue(descriptor, "content-type");
			if (contentTypeHeader) return contentTypeHeader;
			if (descriptor.contentType === null) return;
			if (descriptor.contentType) return descriptor.contentType;
			let { body } = descriptor;
			if (body == null) return;
			if (typeof body == "string" || typeof body == "number" || typeof body == "boolean") return "text/plain; charset=UTF-8";
			if (body instanceof Blob) return body.type || "application/octet-stream";
			if ((0, typeGuards.CY)(body)) return "application/octet-stream";
			return "application/json";
		}
		function escapeDispositionField(value) {
			return JSON.stringify(value);
		}
		function getContentDisposition(descriptor) {
			let contentDispositionHeader = getHeaderValue(descriptor, "content-disposition");
			if (contentDispositionHeader) return contentDispositionHeader;
			if (descriptor.dispositionType === void 0 && descriptor.name === void 0 && descriptor.filename === void 0) return;
			let disposition = descriptor.dispositionType ?? "form-data";
			descriptor.name && (disposition += `; name=${escapeDispositionField(descriptor.name)}`);
			let filename;
			if (descriptor.filename) filename = descriptor.filename;
			else if (typeof File < "u" && descriptor.body instanceof File) {
				let filenameFromFile = descriptor.body.name;
				filenameFromFile !== "" && (filename = filenameFromFile);
			}
			filename && (disposition += `; filename=${escapeDispositionField(filename)}`);
			return disposition;
		}
		function normalizeBody(body, contentType) {
			if (body === void 0) return new Uint8Array([]);
			if ((0, typeGuards.CY)(body)) return body;
			if (typeof body == "string" || typeof body == "number" || typeof body == "boolean") return (0, bytesEncoding.A)(String(body), "utf-8");
			if (contentType && /application\/(.+\+)?json(;.+)?/i.test(String(contentType))) return (0, bytesEncoding.A)(JSON.stringify(body), "utf-8");
			throw new restError.p(`Unsupported body/content-type combination: ${body}, ${contentType}`);
		}
		function buildBodyPart(descriptor) {
			let contentType = getPartContentType(descriptor);
			let contentDisposition = getContentDisposition(descriptor);
			let headers = (0, httpHeaders.N)(descriptor.headers ?? {});
			contentType && headers.set("content-type", contentType);
			contentDisposition && headers.set("content-disposition", contentDisposition);
			return {
				headers,
				body: normalizeBody(descriptor.body, contentType)
			};
		}
		function buildMultipartBody(parts) {
			return { parts: parts.map(buildBodyPart) };
		}
		async function sendRequest(method, url, pipeline, options = {}, customHttpClient) {
			let httpClient = customHttpClient ?? getCachedDefaultHttpsClient();
			let request = buildPipelineRequest(method, url, options);
			try {
				let response = await pipeline.sendRequest(httpClient, request);
				let headers = response.headers.toJSON();
				let stream = response.readableStreamBody ?? response.browserStreamBody;
				let parsedBody = options.responseAsStream || stream !== void 0 ? void 0 : getResponseBody(response);
				let body = stream ?? parsedBody;
				options?.onResponse && options.onResponse({
					...response,
					request,
					rawHeaders: headers,
					parsedBody
				});
				return {
					request,
					headers,
					status: `${response.status}`,
					body
				};
			} catch (e) {
				if ((0, restError.T)(e) && e.response && options.onResponse) {
					let { response } = e;
					let rawHeaders = response.headers.toJSON();
					options?.onResponse({
						...response,
						request,
						rawHeaders
					}, e);
				}
				throw e;
			}
		}
		function getContentType(body) {
			if (body === void 0) return;
			if (body instanceof ArrayBuffer || ArrayBuffer.isView(body)) return "application/octet-stream";
			if ((0, typeGuards.qf)(body) && body.type) return body.type;
			if (typeof body == "string") try {
				JSON.parse(body);
				return "application/json";
			} catch {
				return;
			}
			return "application/json";
		}
		function buildPipelineRequest(method, url, options = {}) {
			let headers = (0, httpHeaders.N)(options.headers);
			let requestContentType = options.contentType;
			requestContentType ||= headers.get("content-type");
			requestContentType === void 0 && (requestContentType = getContentType(options.body));
			let { body, multipartBody } = getRequestBody(options.body, requestContentType);
			let accept = options.accept ?? headers.get("accept") ?? (options.noDefaultAcceptHeader ? void 0 : "application/json");
			accept !== void 0 && headers.set("accept", accept);
			requestContentType && headers.set("content-type", requestContentType);
			let { allowInsecureConnection, abortSignal, onUploadProgress, onDownloadProgress, timeout, responseAsStream, noDefaultAcceptHeader: _noDefaultAcceptHeader, url: _url, method: _method, body: _body, multipartBody: _multiBody, headers: _headers, ...rest } = options;
			let request = createPipelineRequest({
				url,
				method,
				body,
				multipartBody,
				headers,
				allowInsecureConnection,
				abortSignal,
				onUploadProgress,
				onDownloadProgress,
				timeout,
				enableBrowserStreams: !0,
				streamResponseStatusCodes: responseAsStream ? new Set([Infinity]) : void 0
			});
			Object.assign(request, rest);
			return request;
		}
		function getRequestBody(body, contentType = "") {
			if (body === void 0) return { body: void 0 };
			if (typeof FormData < "u" && body instanceof FormData) return { body };
			if ((0, typeGuards.qf)(body)) return { body };
			if ((0, typeGuards.H1)(body)) return { body };
			if (typeof body == "function") return { body };
			if (body instanceof ArrayBuffer || ArrayBuffer.isView(body)) return { body };
			switch (contentType.split(";")[0]) {
				case "application/json": return { body: JSON.stringify(body) };
				case "multipart/form-data":
					if (Array.isArray(body)) return { multipartBody: buildMultipartBody(body) };
					return { body: JSON.stringify(body) };
				case "text/plain": return { body: String(body) };
				default:
					if (typeof body == "string") return { body };
					return { body: JSON.stringify(body) };
			}
		}
		function getResponseBody(response) {
			let firstType = (response.headers.get("content-type") ?? "").split(";")[0];
			let bodyToParse = response.bodyAsText ?? "";
			if (firstType === "text/plain") return String(bodyToParse);
			try {
				return bodyToParse ? JSON.parse(bodyToParse) : void 0;
			} catch (error) {
				if (firstType === "application/json") throw createParseError(response, error);
				return String(bodyToParse);
			}
		}
		function createParseError(response, err) {
			let msg = `Error "${err}" occurred while parsing the response body - ${response.bodyAsText}.`;
			let errCode = err.code ?? restError.p.PARSE_ERROR;
			return new restError.p(msg, {
				code: errCode,
				statusCode: response.status,
				request: response.request,
				response
			});
		}
		function isQueryParameterWithOptions(x) {
			if (typeof x != "object" || !x || !Object.hasOwn(x, "value")) return !1;
			return typeof x.value?.toString == "function";
		}
		function buildRequestUrl(endpoint, routePath, pathParameters, options = {}) {
			if (routePath.startsWith("https://") || routePath.startsWith("http://")) return routePath;
			endpoint = buildBaseUrl(endpoint, options);
			let updatedRoutePath = buildRoutePath(routePath, pathParameters, options);
			let requestUrl = appendQueryParams(appendPath(endpoint, updatedRoutePath), options);
			return new URL(requestUrl).toString();
		}
		function appendPath(endpoint, pathToAppend) {
			let endpointSearchStart = endpoint.indexOf("?");
			let pathSearchStart = pathToAppend.indexOf("?");
			let endpointParts = endpointSearchStart === -1 ? [endpoint, ""] : [endpoint.substring(0, endpointSearchStart), endpoint.substring(endpointSearchStart + 1)];
			let pathParts = pathSearchStart === -1 ? [pathToAppend, ""] : [pathToAppend.substring(0, pathSearchStart), pathToAppend.substring(pathSearchStart + 1)];
			let combinedSearch = [endpointParts[1], pathParts[1].replaceAll("?", "&")].filter(Boolean).join("&");
			let baseEndpoint = endpointParts[0].replace(/(^[^:]+:\/\/[^/]+)\/\/+/, "$1/");
			let basePathToAppend = pathParts[0];
			let combinedUrl = baseEndpoint;
			!baseEndpoint.endsWith("/") && !basePathToAppend.startsWith("/") && basePathToAppend !== "" ? combinedUrl += `/${basePathToAppend}` : baseEndpoint.endsWith("/") && basePathToAppend.startsWith("/") ? combinedUrl += basePathToAppend.substring(1) : combinedUrl += basePathToAppend;
			combinedSearch && (combinedUrl += `?${combinedSearch}`);
			return combinedUrl;
		}
		function getQueryParamValue(key, allowReserved, style, param) {
			let separator;
			separator = style === "pipeDelimited" ? "|" : style === "spaceDelimited" ? "%20" : ",";
			let paramValues;
			paramValues = Array.isArray(param) ? param : typeof param == "object" && param.toString === Object.prototype.toString ? Object.entries(param).flat() : [param];
			let value = paramValues.map((p) => {
				if (p == null) return "";
				if (!p.toString || typeof p.toString != "function") throw Error(`Query parameters must be able to be represented as string, ${key} can't`);
				let rawValue = p.toISOString === void 0 ? p.toString() : p.toISOString();
				return allowReserved ? rawValue : encodeURIComponent(rawValue);
			}).join(separator);
			return `${allowReserved ? key : encodeURIComponent(key)}=${value}`;
		}
		function simpleParseQueryParams(queryString) {
			let result = new Map();
			if (!queryString || queryString[0] !== "?") return result;
			queryString = queryString.slice(1);
			let pairs = queryString.split("&");
			for (let pair of pairs) {
				let eqIndex = pair.indexOf("=");
				let name = eqIndex === -1 ? pair : pair.substring(0, eqIndex);
				let value = eqIndex === -1 ? "" : pair.substring(eqIndex + 1);
				let existingValue = result.get(name);
				existingValue === void 0 ? result.set(name, value) : Array.isArray(existingValue) ? existingValue.push(value) : result.set(name, [existingValue, value]);
			}
			return result;
		}
		function appendQueryParams(url, options = {}) {
			if (!options.queryParameters) return url;
			let parsedUrl = new URL(url);
			let queryParams = options.queryParameters;
			let existingParams = simpleParseQueryParams(parsedUrl.search);
			let newParamStrings = [];
			for (let key of Object.keys(queryParams)) {
				let param = queryParams[key];
				if (param == null) continue;
				let hasMetadata = isQueryParameterWithOptions(param);
				let rawValue = hasMetadata ? param.value : param;
				let explode = hasMetadata ? param.explode ?? !1 : !1;
				let style = hasMetadata && param.style ? param.style : "form";
				if (explode) {
					if (Array.isArray(rawValue)) for (let item of rawValue) newParamStrings.push(getQueryParamValue(key, options.skipUrlEncoding ?? !1, style, item));
					else if (typeof rawValue == "object" && rawValue) for (let [actualKey, value] of Object.entries(rawValue)) newParamStrings.push(getQueryParamValue(actualKey, options.skipUrlEncoding ?? !1, style, value));
					else throw Error("explode can only be set to true for objects and arrays");
				} else newParamStrings.push(getQueryParamValue(key, options.skipUrlEncoding ?? !1, style, rawValue));
			}
			for (let paramString of newParamStrings) {
				let eqIndex = paramString.indexOf("=");
				let name = paramString.substring(0, eqIndex);
				let value = paramString.substring(eqIndex + 1);
				let existingValue = existingParams.get(name);
				existingValue === void 0 ? existingParams.set(name, value) : Array.isArray(existingValue) ? existingValue.includes(value) || existingValue.push(value) : existingValue !== value && existingParams.set(name, [existingValue, value]);
			}
			let searchPieces = [];
			for (let [name, value] of existingParams) if (Array.isArray(value)) for (let subValue of value) searchPieces.push(`${name}=${subValue}`);
			else searchPieces.push(`${name}=${value}`);
			parsedUrl.search = searchPieces.length ? `?${searchPieces.join("&")}` : "";
			return parsedUrl.toString();
		}
		function buildBaseUrl(endpoint, options) {
			if (!options.pathParameters) return endpoint;
			let pathParams = options.pathParameters;
			for (let [key, param] of Object.entries(pathParams)) {
				if (param == null) throw Error(`Path parameters ${key} must not be undefined or null`);
				if (!param.toString || typeof param.toString != "function") throw Error(`Path parameters must be able to be represented as string, ${key} can't`);
				let value = param.toISOString === void 0 ? String(param) : param.toISOString();
				options.skipUrlEncoding || (value = encodeURIComponent(param));
				endpoint = replaceAll(endpoint, `{${key}}`, value) ?? "";
			}
			return endpoint;
		}
		function buildRoutePath(routePath, pathParameters, options = {}) {
			for (let pathParam of pathParameters) {
				let allowReserved = typeof pathParam == "object" && (pathParam.allowReserved ?? !1);
				let value = typeof pathParam == "object" ? pathParam.value : pathParam;
				!options.skipUrlEncoding && !allowReserved && (value = encodeURIComponent(value));
				routePath = routePath.replace(/\{[\w-]+\}/, String(value));
			}
			return routePath;
		}
		function replaceAll(value, searchValue, replaceValue) {
			return !value || !searchValue ? value : value.split(searchValue).join(replaceValue || "");
		}
		function getClient(endpoint, clientOptions = {}) {
			let pipeline = clientOptions.pipeline ?? createDefaultPipeline(clientOptions);
			if (clientOptions.additionalPolicies?.length) for (let { policy, position } of clientOptions.additionalPolicies) {
				let afterPhase = position === "perRetry" ? "Sign" : void 0;
				pipeline.addPolicy(policy, { afterPhase });
			}
			let noDefaultAcceptHeader = clientOptions.internal?.noDefaultAcceptHeader ?? !1;
			let { allowInsecureConnection, httpClient } = clientOptions;
			let endpointUrl = clientOptions.endpoint ?? endpoint;
			let client = (path, ...args) => {
				let getUrl = (requestOptions) => buildRequestUrl(endpointUrl, path, args, {
					allowInsecureConnection,
					...requestOptions
				});
				return {
					get: (requestOptions = {}) => buildOperation("GET", getUrl(requestOptions), pipeline, requestOptions, allowInsecureConnection, httpClient, noDefaultAcceptHeader),
					post: (requestOptions = {}) => buildOperation("POST", getUrl(requestOptions), pipeline, requestOptions, allowInsecureConnection, httpClient, noDefaultAcceptHeader),
					put: (requestOptions = {}) => buildOperation("PUT", getUrl(requestOptions), pipeline, requestOptions, allowInsecureConnection, httpClient, noDefaultAcceptHeader),
					patch: (requestOptions = {}) => buildOperation("PATCH", getUrl(requestOptions), pipeline, requestOptions, allowInsecureConnection, httpClient, noDefaultAcceptHeader),
					delete: (requestOptions = {}) => buildOperation("DELETE", getUrl(requestOptions), pipeline, requestOptions, allowInsecureConnection, httpClient, noDefaultAcceptHeader),
					head: (requestOptions = {}) => buildOperation("HEAD", getUrl(requestOptions), pipeline, requestOptions, allowInsecureConnection, httpClient, noDefaultAcceptHeader),
					options: (requestOptions = {}) => buildOperation("OPTIONS", getUrl(requestOptions), pipeline, requestOptions, allowInsecureConnection, httpClient, noDefaultAcceptHeader),
					trace: (requestOptions = {}) => buildOperation("TRACE", getUrl(requestOptions), pipeline, requestOptions, allowInsecureConnection, httpClient, noDefaultAcceptHeader)
				};
			};
			return {
				path: client,
				pathUnchecked: client,
				pipeline
			};
		}
		function buildOperation(method, url, pipeline, options, allowInsecureConnection, httpClient, noDefaultAcceptHeader = !1) {
			allowInsecureConnection = options.allowInsecureConnection ?? allowInsecureConnection;
			return {
				then: function(onFulfilled, onrejected) {
					return sendRequest(method, url, pipeline, {
						...options,
						allowInsecureConnection,
						noDefaultAcceptHeader
					}, httpClient).then(onFulfilled, onrejected);
				},
				async asBrowserStream() {
					if (env.qx) throw Error("`asBrowserStream` is supported only in the browser environment. Use `asNodeStream` instead to obtain the response body stream. If you require a Web stream of the response in Node, consider using `Readable.toWeb` on the result of `asNodeStream`.");
					else return sendRequest(method, url, pipeline, {
						...options,
						allowInsecureConnection,
						noDefaultAcceptHeader,
						responseAsStream: !0
					}, httpClient);
				},
				async asNodeStream() {
					if (env.qx) return sendRequest(method, url, pipeline, {
						...options,
						allowInsecureConnection,
						noDefaultAcceptHeader,
						responseAsStream: !0
					}, httpClient);
					else throw Error("`isNodeStream` is not supported in the browser environment. Use `asBrowserStream` to obtain the response body stream.");
				}
			};
		}
		function operationOptionsToRequestParameters(options) {
			return {
				allowInsecureConnection: options.requestOptions?.allowInsecureConnection,
				timeout: options.requestOptions?.timeout,
				skipUrlEncoding: options.requestOptions?.skipUrlEncoding,
				abortSignal: options.abortSignal,
				onUploadProgress: options.requestOptions?.onUploadProgress,
				onDownloadProgress: options.requestOptions?.onDownloadProgress,
				headers: { ...options.requestOptions?.headers },
				onResponse: options.onResponse
			};
		}
		function createRestError(messageOrResponse, response) {
			let resp = typeof messageOrResponse == "string" ? response : messageOrResponse;
			let internalError = resp.body?.error ?? resp.body;
			let message = typeof messageOrResponse == "string" ? messageOrResponse : internalError?.message ?? `Unexpected status code: ${resp.status}`;
			return new restError.p(message, {
				statusCode: statusCodeToNumber(resp.status),
				code: internalError?.code,
				request: resp.request,
				response: toPipelineResponse(resp)
			});
		}
		function toPipelineResponse(errorResponse) {
			return {
				headers: (0, httpHeaders.N)(errorResponse.headers),
				request: errorResponse.request,
				status: statusCodeToNumber(errorResponse.status) ?? -1,
				...typeof errorResponse.body == "string" ? { bodyAsText: errorResponse.body } : {}
			};
		}
		function statusCodeToNumber(statusCode) {
			let status = Number.parseInt(statusCode);
			return Number.isNaN(status) ? void 0 : status;
		}
	}),
	7507: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { v: () => logger });
		let logger = (0, __webpack_require__(3482).KV)("ts-http-runtime");
	}),
	3482: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			KV: () => createClientLogger,
			MX: () => createLoggerContext
		});
		var external_node_os_ = __webpack_require__(8161);
		var external_node_util_ = __webpack_require__(7975);
		var external_node_process_ = __webpack_require__(1708);
		function log(message, ...args) {
			external_node_process_.stderr.write(`${external_node_util_.format(message, ...args)}${external_node_os_.EOL}`);
		}
		var env = __webpack_require__(7970);
		let debugEnvVariable = (0, env.Az)("DEBUG");
		let enabledString;
		let enabledNamespaces = [];
		let skippedNamespaces = [];
		let debuggers = [];
		debugEnvVariable && enable(debugEnvVariable);
		let debugObj = Object.assign((namespace) => createDebugger(namespace), {
			enable,
			enabled,
			disable,
			log
		});
		function enable(namespaces) {
			enabledString = namespaces;
			enabledNamespaces = [];
			skippedNamespaces = [];
			let namespaceList = namespaces.split(",").map((ns) => ns.trim());
			for (let ns of namespaceList) ns.startsWith("-") ? skippedNamespaces.push(ns.substring(1)) : enabledNamespaces.push(ns);
			for (let instance of debuggers) instance.enabled = enabled(instance.namespace);
		}
		function enabled(namespace) {
			if (namespace.endsWith("*")) return !0;
			for (let skipped of skippedNamespaces) if (namespaceMatches(namespace, skipped)) return !1;
			for (let enabledNamespace of enabledNamespaces) if (namespaceMatches(namespace, enabledNamespace)) return !0;
			return !1;
		}
		function namespaceMatches(namespace, patternToMatch) {
			if (patternToMatch.indexOf("*") === -1) return namespace === patternToMatch;
			let pattern = patternToMatch;
			if (patternToMatch.indexOf("**") !== -1) {
				let patternParts = [];
				let lastCharacter = "";
				for (let character of patternToMatch) if (character === "*" && lastCharacter === "*") continue;
				else {
					lastCharacter = character;
					patternParts.push(character);
				}
				pattern = patternParts.join("");
			}
			let namespaceIndex = 0;
			let patternIndex = 0;
			let patternLength = pattern.length;
			let namespaceLength = namespace.length;
			let lastWildcard = -1;
			let lastWildcardNamespace = -1;
			for (; namespaceIndex < namespaceLength && patternIndex < patternLength;) if (pattern[patternIndex] === "*") {
				lastWildcard = patternIndex;
				patternIndex++;
				if (patternIndex === patternLength) return !0;
				for (; namespace[namespaceIndex] !== pattern[patternIndex];) {
					namespaceIndex++;
					if (namespaceIndex === namespaceLength) return !1;
				}
				lastWildcardNamespace = namespaceIndex;
				namespaceIndex++;
				patternIndex++;
				continue;
			} else if (pattern[patternIndex] === namespace[namespaceIndex]) {
				patternIndex++;
				namespaceIndex++;
			} else if (lastWildcard >= 0) {
				patternIndex = lastWildcard + 1;
				namespaceIndex = lastWildcardNamespace + 1;
				if (namespaceIndex === namespaceLength) return !1;
				for (; namespace[namespaceIndex] !== pattern[patternIndex];) {
					namespaceIndex++;
					if (namespaceIndex === namespaceLength) return !1;
				}
				lastWildcardNamespace = namespaceIndex;
				namespaceIndex++;
				patternIndex++;
				continue;
			} else return !1;
			let namespaceDone = namespaceIndex === namespace.length;
			let patternDone = patternIndex === pattern.length;
			let trailingWildCard = patternIndex === pattern.length - 1 && pattern[patternIndex] === "*";
			return namespaceDone && (patternDone || trailingWildCard);
		}
		function disable() {
			let result = enabledString || "";
			enable("");
			return result;
		}
		function createDebugger(namespace) {
			let newDebugger = Object.assign(debug, {
				enabled: enabled(namespace),
				destroy,
				log: debugObj.log,
				namespace,
				extend
			});
			function debug(...args) {
				if (!newDebugger.enabled) return;
				args.length > 0 && (args[0] = `${namespace} ${args[0]}`);
				newDebugger.log(...args);
			}
			debuggers.push(newDebugger);
			return newDebugger;
		}
		function destroy() {
			let index = debuggers.indexOf(this);
			if (index >= 0) {
				debuggers.splice(index, 1);
				return !0;
			}
			return !1;
		}
		function extend(namespace) {
			let newDebugger = createDebugger(`${this.namespace}:${namespace}`);
			newDebugger.log = this.log;
			return newDebugger;
		}
		let debug = debugObj;
		let TYPESPEC_RUNTIME_LOG_LEVELS = [
			"verbose",
			"info",
			"warning",
			"error"
		];
		let levelMap = {
			verbose: 400,
			info: 300,
			warning: 200,
			error: 100
		};
		function patchLogMethod(parent, child) {
			child.log = (...args) => {
				parent.log(...args);
			};
		}
		function isTypeSpecRuntimeLogLevel(level) {
			return TYPESPEC_RUNTIME_LOG_LEVELS.includes(level);
		}
		function createLoggerContext(options) {
			let registeredLoggers = new Set();
			let logLevelFromEnv = (0, env.Az)(options.logLevelEnvVarName);
			let logLevel;
			let clientLogger = debug(options.namespace);
			clientLogger.log = (...args) => {
				debug.log(...args);
			};
			function contextSetLogLevel(level) {
				if (level && !isTypeSpecRuntimeLogLevel(level)) throw Error(`Unknown log level '${level}'. Acceptable values: ${TYPESPEC_RUNTIME_LOG_LEVELS.join(",")}`);
				logLevel = level;
				let enabledNamespaces = [];
				for (let logger of registeredLoggers) shouldEnable(logger) && enabledNamespaces.push(logger.namespace);
				debug.enable(enabledNamespaces.join(","));
			}
			logLevelFromEnv && (isTypeSpecRuntimeLogLevel(logLevelFromEnv) ? contextSetLogLevel(logLevelFromEnv) : console.error(`${options.logLevelEnvVarName} set to unknown log level '${logLevelFromEnv}'; logging is not enabled. Acceptable values: ${TYPESPEC_RUNTIME_LOG_LEVELS.join(", ")}.`));
			function shouldEnable(logger) {
				return !!(logLevel && levelMap[logger.level] <= levelMap[logLevel]);
			}
			function createLogger(parent, level) {
				let logger = Object.assign(parent.extend(level), { level });
				patchLogMethod(parent, logger);
				if (shouldEnable(logger)) {
					let enabledNamespaces = debug.disable();
					debug.enable(enabledNamespaces + "," + logger.namespace);
				}
				registeredLoggers.add(logger);
				return logger;
			}
			function contextGetLogLevel() {
				return logLevel;
			}
			function contextCreateClientLogger(namespace) {
				let clientRootLogger = clientLogger.extend(namespace);
				patchLogMethod(clientLogger, clientRootLogger);
				return {
					error: createLogger(clientRootLogger, "error"),
					warning: createLogger(clientRootLogger, "warning"),
					info: createLogger(clientRootLogger, "info"),
					verbose: createLogger(clientRootLogger, "verbose")
				};
			}
			return {
				setLogLevel: contextSetLogLevel,
				getLogLevel: contextGetLogLevel,
				createClientLogger: contextCreateClientLogger,
				logger: clientLogger
			};
		}
		let context = createLoggerContext({
			logLevelEnvVarName: "TYPESPEC_RUNTIME_LOG_LEVEL",
			namespace: "typeSpecRuntime"
		});
		let TypeSpecRuntimeLogger = context.logger;
		function createClientLogger(namespace) {
			return context.createClientLogger(namespace);
		}
	}),
	7739: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { e: () => agentPolicy });
		let agentPolicyName = "agentPolicy";
		function agentPolicy(agent) {
			return {
				name: "agentPolicy",
				sendRequest: async (req, next) => {
					req.agent ||= agent;
					return next(req);
				}
			};
		}
	}),
	4592: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { r: () => decompressResponsePolicy });
		let decompressResponsePolicyName = "decompressResponsePolicy";
		function decompressResponsePolicy() {
			return {
				name: "decompressResponsePolicy",
				async sendRequest(request, next) {
					request.method !== "HEAD" && request.headers.set("Accept-Encoding", "gzip,deflate");
					return next(request);
				}
			};
		}
	}),
	7005: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { u: () => defaultRetryPolicy });
		var _retryStrategies_exponentialRetryStrategy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1927);
		var _retryStrategies_throttlingRetryStrategy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5039);
		var _retryPolicy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9004);
		var _constants_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4084);
		let defaultRetryPolicyName = "defaultRetryPolicy";
		function defaultRetryPolicy(options = {}) {
			return {
				name: "defaultRetryPolicy",
				sendRequest: (0, _retryPolicy_js__WEBPACK_IMPORTED_MODULE_2__.J)([(0, _retryStrategies_throttlingRetryStrategy_js__WEBPACK_IMPORTED_MODULE_1__.P)(), (0, _retryStrategies_exponentialRetryStrategy_js__WEBPACK_IMPORTED_MODULE_0__.xB)(options)], { maxRetries: options.maxRetries ?? _constants_js__WEBPACK_IMPORTED_MODULE_3__.o }).sendRequest
			};
		}
	}),
	8977: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { j: () => formDataPolicy });
		var bytesEncoding = __webpack_require__(3816);
		function convertBodyToFormDataMap(body) {
			if (typeof FormData < "u" && body instanceof FormData) {
				let formDataMap = {};
				for (let [key, value] of body.entries()) {
					let existing = formDataMap[key];
					Array.isArray(existing) ? existing.push(value) : formDataMap[key] = existing === void 0 ? [value] : [existing, value];
				}
				return formDataMap;
			}
		}
		var httpHeaders = __webpack_require__(8443);
		let formDataPolicyName = "formDataPolicy";
		function formDataPolicy() {
			return {
				name: "formDataPolicy",
				async sendRequest(request, next) {
					let converted = convertBodyToFormDataMap(request.body);
					if (converted) {
						request.formData = converted;
						request.body = void 0;
					}
					if (request.formData) {
						let contentType = request.headers.get("Content-Type");
						contentType && contentType.indexOf("application/x-www-form-urlencoded") !== -1 ? request.body = wwwFormUrlEncode(request.formData) : await prepareFormData(request.formData, request);
						request.formData = void 0;
					}
					return next(request);
				}
			};
		}
		function wwwFormUrlEncode(formData) {
			let urlSearchParams = new URLSearchParams();
			for (let [key, value] of Object.entries(formData)) if (Array.isArray(value)) for (let subValue of value) urlSearchParams.append(key, subValue.toString());
			else urlSearchParams.append(key, value.toString());
			return urlSearchParams.toString();
		}
		async function prepareFormData(formData, request) {
			let contentType = request.headers.get("Content-Type");
			if (contentType && !contentType.startsWith("multipart/form-data")) return;
			request.headers.set("Content-Type", contentType ?? "multipart/form-data");
			let parts = [];
			for (let [fieldName, values] of Object.entries(formData)) for (let value of Array.isArray(values) ? values : [values]) if (typeof value == "string") parts.push({
				headers: (0, httpHeaders.N)({ "Content-Disposition": `form-data; name="${fieldName}"` }),
				body: (0, bytesEncoding.A)(value, "utf-8")
			});
			else if (typeof value != "object" || !value) throw Error(`Unexpected value for key ${fieldName}: ${value}. Value should be serialized to string first.`);
			else {
				let fileName = value.name || "blob";
				let headers = (0, httpHeaders.N)();
				headers.set("Content-Disposition", `form-data; name="${fieldName}"; filename="${fileName}"`);
				headers.set("Content-Type", value.type || "application/octet-stream");
				parts.push({
					headers,
					body: value
				});
			}
			request.multipartBody = { parts };
		}
	}),
	8676: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { r: () => logPolicy });
		var _log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7507);
		var _util_sanitizer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1945);
		let logPolicyName = "logPolicy";
		function logPolicy(options = {}) {
			let logger = options.logger ?? _log_js__WEBPACK_IMPORTED_MODULE_0__.v.info;
			let sanitizer = new _util_sanitizer_js__WEBPACK_IMPORTED_MODULE_1__.I({
				additionalAllowedHeaderNames: options.additionalAllowedHeaderNames,
				additionalAllowedQueryParameters: options.additionalAllowedQueryParameters
			});
			return {
				name: "logPolicy",
				async sendRequest(request, next) {
					if (!logger.enabled) return next(request);
					logger(`Request: ${sanitizer.sanitize(request)}`);
					let response = await next(request);
					logger(`Response status code: ${response.status}`);
					logger(`Headers: ${sanitizer.sanitize({ headers: response.headers })}`);
					return response;
				}
			};
		}
	}),
	5895: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			J: () => multipartPolicy,
			u: () => multipartPolicyName
		});
		var bytesEncoding = __webpack_require__(3816);
		var typeGuards = __webpack_require__(1717);
		var uuidUtils = __webpack_require__(5410);
		var external_stream_ = __webpack_require__(2203);
		async function* streamAsyncIterator() {
			let reader = this.getReader();
			try {
				for (;;) {
					let { done, value } = await reader.read();
					if (done) return;
					yield value;
				}
			} finally {
				reader.releaseLock();
			}
		}
		function makeAsyncIterable(webStream) {
			webStream[Symbol.asyncIterator] || (webStream[Symbol.asyncIterator] = streamAsyncIterator.bind(webStream));
			webStream.values ||= streamAsyncIterator.bind(webStream);
		}
		function ensureNodeStream(stream) {
			if (stream instanceof ReadableStream) {
				makeAsyncIterable(stream);
				return external_stream_.Readable.fromWeb(stream);
			} else return stream;
		}
		function toStream(source) {
			if (source instanceof Uint8Array) return external_stream_.Readable.from(Buffer.from(source));
			else if ((0, typeGuards.qf)(source)) return ensureNodeStream(source.stream());
			else return ensureNodeStream(source);
		}
		async function concat(sources) {
			return function() {
				let streams = sources.map((x) => typeof x == "function" ? x() : x).map(toStream);
				return external_stream_.Readable.from((async function* () {
					for (let stream of streams) for await (let chunk of stream) yield chunk;
				})());
			};
		}
		function generateBoundary() {
			return `----AzSDKFormBoundary${(0, uuidUtils.N)()}`;
		}
		function encodeHeaders(headers) {
			let result = "";
			for (let [key, value] of headers) result += `${key}: ${value}\r\n`;
			return result;
		}
		function getLength(source) {
			if (source instanceof Uint8Array) return source.byteLength;
			else if ((0, typeGuards.qf)(source)) return source.size === -1 ? void 0 : source.size;
			else return;
		}
		function getTotalLength(sources) {
			let total = 0;
			for (let source of sources) {
				let partLength = getLength(source);
				if (partLength === void 0) return;
				else total += partLength;
			}
			return total;
		}
		async function buildRequestBody(request, parts, boundary) {
			let sources = [
				(0, bytesEncoding.A)(`--${boundary}`, "utf-8"),
				...parts.flatMap((part) => [
					(0, bytesEncoding.A)("\r\n", "utf-8"),
					(0, bytesEncoding.A)(encodeHeaders(part.headers), "utf-8"),
					(0, bytesEncoding.A)("\r\n", "utf-8"),
					part.body,
					(0, bytesEncoding.A)(`\r\n--${boundary}`, "utf-8")
				]),
				(0, bytesEncoding.A)("--\r\n\r\n", "utf-8")
			];
			let contentLength = getTotalLength(sources);
			contentLength && request.headers.set("Content-Length", contentLength);
			request.body = await concat(sources);
		}
		let multipartPolicyName = "multipartPolicy";
		let maxBoundaryLength = 70;
		let validBoundaryCharacters = new Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'()+,-./:=?");
		function assertValidBoundary(boundary) {
			if (boundary.length > 70) throw Error(`Multipart boundary "${boundary}" exceeds maximum length of 70 characters`);
			if (Array.from(boundary).some((x) => !validBoundaryCharacters.has(x))) throw Error(`Multipart boundary "${boundary}" contains invalid characters`);
		}
		function multipartPolicy() {
			return {
				name: multipartPolicyName,
				async sendRequest(request, next) {
					if (!request.multipartBody) return next(request);
					if (request.body) throw Error("multipartBody and regular body cannot be set at the same time");
					let boundary = request.multipartBody.boundary;
					let contentTypeHeader = request.headers.get("Content-Type") ?? "multipart/mixed";
					let parsedHeader = contentTypeHeader.match(/^(multipart\/[^ ;]+)(?:; *boundary=(.+))?$/);
					if (!parsedHeader) throw Error(`Got multipart request body, but content-type header was not multipart: ${contentTypeHeader}`);
					let [, contentType, parsedBoundary] = parsedHeader;
					if (parsedBoundary && boundary && parsedBoundary !== boundary) throw Error(`Multipart boundary was specified as ${parsedBoundary} in the header, but got ${boundary} in the request body`);
					boundary ??= parsedBoundary;
					boundary ? assertValidBoundary(boundary) : boundary = generateBoundary();
					request.headers.set("Content-Type", `${contentType}; boundary=${boundary}`);
					await buildRequestBody(request, request.multipartBody.parts, boundary);
					request.multipartBody = void 0;
					return next(request);
				}
			};
		}
	}),
	7794: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Ll: () => proxyPolicy });
		var https_proxy_agent__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1566);
		var http_proxy_agent__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8947);
		var _log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7507);
		let HTTPS_PROXY = "HTTPS_PROXY";
		let HTTP_PROXY = "HTTP_PROXY";
		let ALL_PROXY = "ALL_PROXY";
		let NO_PROXY = "NO_PROXY";
		let proxyPolicyName = "proxyPolicy";
		let globalNoProxyList = [];
		let noProxyListLoaded = !1;
		let globalBypassedMap = new Map();
		function getEnvironmentValue(name) {
			if (process.env[name]) return process.env[name];
			else if (process.env[name.toLowerCase()]) return process.env[name.toLowerCase()];
		}
		function loadEnvironmentProxyValue() {
			if (!process) return;
			let httpsProxy = getEnvironmentValue("HTTPS_PROXY");
			let allProxy = getEnvironmentValue("ALL_PROXY");
			let httpProxy = getEnvironmentValue("HTTP_PROXY");
			return httpsProxy || allProxy || httpProxy;
		}
		function isBypassed(uri, noProxyList, bypassedMap) {
			if (noProxyList.length === 0) return !1;
			let host = new URL(uri).hostname;
			if (bypassedMap?.has(host)) return bypassedMap.get(host);
			let isBypassedFlag = !1;
			for (let pattern of noProxyList) pattern[0] === "." ? (host.endsWith(pattern) || host.length === pattern.length - 1 && host === pattern.slice(1)) && (isBypassedFlag = !0) : host === pattern && (isBypassedFlag = !0);
			bypassedMap?.set(host, isBypassedFlag);
			return isBypassedFlag;
		}
		function loadNoProxy() {
			let noProxy = getEnvironmentValue("NO_PROXY");
			noProxyListLoaded = !0;
			if (noProxy) return noProxy.split(",").map((item) => item.trim()).filter((item) => item.length);
			return [];
		}
		function getDefaultProxySettingsInternal() {
			let envProxy = loadEnvironmentProxyValue();
			return envProxy ? new URL(envProxy) : void 0;
		}
		function getUrlFromProxySettings(settings) {
			let parsedProxyUrl;
			try {
				parsedProxyUrl = new URL(settings.host);
			} catch {
				throw Error(`Expecting a valid host string in proxy settings, but found "${settings.host}".`);
			}
			parsedProxyUrl.port = String(settings.port);
			settings.username && (parsedProxyUrl.username = settings.username);
			settings.password && (parsedProxyUrl.password = settings.password);
			return parsedProxyUrl;
		}
		function setProxyAgentOnRequest(request, cachedAgents, proxyUrl) {
			if (request.agent) return;
			let isInsecure = new URL(request.url).protocol !== "https:";
			request.tlsSettings && _log_js__WEBPACK_IMPORTED_MODULE_2__.v.warning("TLS settings are not supported in combination with custom Proxy, certificates provided to the client will be ignored.");
			if (isInsecure) {
				cachedAgents.httpProxyAgent ||= new http_proxy_agent__WEBPACK_IMPORTED_MODULE_1__.HttpProxyAgent(proxyUrl);
				request.agent = cachedAgents.httpProxyAgent;
			} else {
				cachedAgents.httpsProxyAgent ||= new https_proxy_agent__WEBPACK_IMPORTED_MODULE_0__.HttpsProxyAgent(proxyUrl);
				request.agent = cachedAgents.httpsProxyAgent;
			}
		}
		function proxyPolicy(proxySettings, options) {
			noProxyListLoaded || globalNoProxyList.push(...loadNoProxy());
			let defaultProxy = proxySettings ? getUrlFromProxySettings(proxySettings) : getDefaultProxySettingsInternal();
			let cachedAgents = {};
			return {
				name: "proxyPolicy",
				async sendRequest(request, next) {
					!request.proxySettings && defaultProxy && !isBypassed(request.url, options?.customNoProxyList ?? globalNoProxyList, options?.customNoProxyList ? void 0 : globalBypassedMap) ? setProxyAgentOnRequest(request, cachedAgents, defaultProxy) : request.proxySettings && setProxyAgentOnRequest(request, cachedAgents, getUrlFromProxySettings(request.proxySettings));
					return next(request);
				}
			};
		}
	}),
	8804: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { x: () => redirectPolicy });
		var _log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7507);
		var _util_responseBody_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9095);
		var _util_requestBodyHeaders_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8401);
		let redirectPolicyName = "redirectPolicy";
		let allowedRedirect = ["GET", "HEAD"];
		function redirectPolicy(options = {}) {
			let { maxRetries = 20, allowCrossOriginRedirects = !1 } = options;
			return {
				name: "redirectPolicy",
				async sendRequest(request, next) {
					return handleRedirect(next, await next(request), maxRetries, allowCrossOriginRedirects);
				}
			};
		}
		async function handleRedirect(next, response, maxRetries, allowCrossOriginRedirects, currentRetries = 0) {
			let { request, status, headers } = response;
			let locationHeader = headers.get("location");
			if (locationHeader && (status === 300 || status === 301 && allowedRedirect.includes(request.method) || status === 302 && allowedRedirect.includes(request.method) || status === 303 && request.method === "POST" || status === 307) && currentRetries < maxRetries) {
				let url = new URL(locationHeader, request.url);
				if (!allowCrossOriginRedirects) {
					let originalUrl = new URL(request.url);
					if (url.origin !== originalUrl.origin) {
						_log_js__WEBPACK_IMPORTED_MODULE_0__.v.verbose(`Skipping cross-origin redirect from ${originalUrl.origin} to ${url.origin}.`);
						return response;
					}
				}
				request.url = url.toString();
				if (status === 303) {
					request.method = "GET";
					request.requestOverrides && "method" in request.requestOverrides && (request.requestOverrides = {
						...request.requestOverrides,
						method: "GET"
					});
					(0, _util_requestBodyHeaders_js__WEBPACK_IMPORTED_MODULE_2__.SG)(request);
					delete request.body;
				}
				request.headers.delete("Authorization");
				await (0, _util_responseBody_js__WEBPACK_IMPORTED_MODULE_1__.VA)(response);
				return handleRedirect(next, await next(request), maxRetries, allowCrossOriginRedirects, currentRetries + 1);
			}
			return response;
		}
	}),
	9004: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { J: () => retryPolicy });
		var _util_helpers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5607);
		var _restError_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5571);
		var _abort_controller_AbortError_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5151);
		var _logger_logger_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3482);
		var _constants_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4084);
		var _util_responseBody_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9095);
		let retryPolicyLogger = (0, _logger_logger_js__WEBPACK_IMPORTED_MODULE_3__.KV)("ts-http-runtime retryPolicy");
		let retryPolicyName = "retryPolicy";
		function retryPolicy(strategies, options = { maxRetries: _constants_js__WEBPACK_IMPORTED_MODULE_5__.o }) {
			let logger = options.logger || retryPolicyLogger;
			return {
				name: "retryPolicy",
				async sendRequest(request, next) {
					let response;
					let responseError;
					let retryCount = -1;
					retryRequest: for (;;) {
						retryCount += 1;
						responseError = void 0;
						try {
							logger.info(`Retry ${retryCount}: Attempting to send request`, request.requestId);
							response = await next(request);
							logger.info(`Retry ${retryCount}: Received a response from request`, request.requestId);
						} catch (e) {
							logger.error(`Retry ${retryCount}: Received an error from request`, request.requestId);
							if (!(0, _restError_js__WEBPACK_IMPORTED_MODULE_1__.T)(e)) throw e;
							responseError = e;
							response = e.response;
						}
						if (request.abortSignal?.aborted) {
							logger.error(`Retry ${retryCount}: Request aborted.`);
							throw new _abort_controller_AbortError_js__WEBPACK_IMPORTED_MODULE_2__.l();
						}
						if (retryCount >= (options.maxRetries ?? _constants_js__WEBPACK_IMPORTED_MODULE_5__.o)) {
							logger.info(`Retry ${retryCount}: Maximum retries reached. Returning the last received response, or throwing the last received error.`);
							if (responseError) throw responseError;
							else if (response) return response;
							else throw Error("Maximum retries reached with no response or error to throw");
						}
						logger.info(`Retry ${retryCount}: Processing ${strategies.length} retry strategies.`);
						strategiesLoop: for (let strategy of strategies) {
							let strategyLogger = strategy.logger || logger;
							strategyLogger.info(`Retry ${retryCount}: Processing retry strategy ${strategy.name}.`);
							let modifiers = strategy.retry({
								retryCount,
								response,
								responseError
							});
							if (modifiers.skipStrategy) {
								strategyLogger.info(`Retry ${retryCount}: Skipped.`);
								continue strategiesLoop;
							}
							let { errorToThrow, retryAfterInMs, redirectTo } = modifiers;
							if (errorToThrow) {
								strategyLogger.error(`Retry ${retryCount}: Retry strategy ${strategy.name} throws error:`, errorToThrow);
								throw errorToThrow;
							}
							if (retryAfterInMs || retryAfterInMs === 0) {
								strategyLogger.info(`Retry ${retryCount}: Retry strategy ${strategy.name} retries after ${retryAfterInMs}`);
								response && await (0, _util_responseBody_js__WEBPACK_IMPORTED_MODULE_4__.VA)(response);
								await (0, _util_helpers_js__WEBPACK_IMPORTED_MODULE_0__.c)(retryAfterInMs, void 0, { abortSignal: request.abortSignal });
								continue retryRequest;
							}
							if (redirectTo) {
								strategyLogger.info(`Retry ${retryCount}: Retry strategy ${strategy.name} redirects to ${redirectTo}`);
								response && await (0, _util_responseBody_js__WEBPACK_IMPORTED_MODULE_4__.VA)(response);
								request.url = redirectTo;
								continue retryRequest;
							}
						}
						if (responseError) {
							logger.info("None of the retry strategies could work with the received error. Throwing it.");
							throw responseError;
						}
						if (response) {
							logger.info("None of the retry strategies could work with the received response. Returning it.");
							return response;
						}
					}
				}
			};
		}
	}),
	1559: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { i: () => tlsPolicy });
		let tlsPolicyName = "tlsPolicy";
		function tlsPolicy(tlsSettings) {
			return {
				name: "tlsPolicy",
				sendRequest: async (req, next) => {
					req.tlsSettings ||= tlsSettings;
					return next(req);
				}
			};
		}
	}),
	1425: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { z: () => userAgentPolicy });
		var external_node_os_ = __webpack_require__(8161);
		var external_node_process_ = __webpack_require__(1708);
		function getHeaderName() {
			return "User-Agent";
		}
		async function setPlatformSpecificData(map) {
			if (external_node_process_ && external_node_process_.versions) {
				let osInfo = `${external_node_os_.type()} ${external_node_os_.release()}; ${external_node_os_.arch()}`;
				external_node_process_.versions.bun ? map.set("Bun", `${external_node_process_.versions.bun} (${osInfo})`) : external_node_process_.versions.deno ? map.set("Deno", `${external_node_process_.versions.deno} (${osInfo})`) : external_node_process_.versions.node && map.set("Node", `${external_node_process_.versions.node} (${osInfo})`);
			}
		}
		var constants = __webpack_require__(4084);
		function getUserAgentString(telemetryInfo) {
			let parts = [];
			for (let [key, value] of telemetryInfo) {
				let token = value ? `${key}/${value}` : key;
				parts.push(token);
			}
			return parts.join(" ");
		}
		function getUserAgentHeaderName() {
			return getHeaderName();
		}
		async function getUserAgentValue(prefix) {
			let runtimeInfo = new Map();
			runtimeInfo.set("ts-http-runtime", constants.M);
			await setPlatformSpecificData(runtimeInfo);
			let defaultAgent = getUserAgentString(runtimeInfo);
			return prefix ? `${prefix} ${defaultAgent}` : defaultAgent;
		}
		let UserAgentHeaderName = getUserAgentHeaderName();
		let userAgentPolicyName = "userAgentPolicy";
		function userAgentPolicy(options = {}) {
			let userAgentValue = getUserAgentValue(options.userAgentPrefix);
			return {
				name: "userAgentPolicy",
				async sendRequest(request, next) {
					request.headers.has(UserAgentHeaderName) || request.headers.set(UserAgentHeaderName, await userAgentValue);
					return next(request);
				}
			};
		}
	}),
	5571: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			p: () => RestError,
			T: () => isRestError
		});
		var error = __webpack_require__(4820);
		let custom = __webpack_require__(7975).inspect.custom;
		let errorSanitizer = new (__webpack_require__(1945)).I();
		class RestError extends Error {
			static REQUEST_SEND_ERROR = "REQUEST_SEND_ERROR";
			static PARSE_ERROR = "PARSE_ERROR";
			code;
			statusCode;
			request;
			response;
			details;
			constructor(message, options = {}) {
				super(message);
				this.name = "RestError";
				this.code = options.code;
				this.statusCode = options.statusCode;
				Object.defineProperty(this, "request", {
					value: options.request,
					enumerable: !1
				});
				Object.defineProperty(this, "response", {
					value: options.response,
					enumerable: !1
				});
				let agent = this.request?.agent ? {
					maxFreeSockets: this.request.agent.maxFreeSockets,
					maxSockets: this.request.agent.maxSockets
				} : void 0;
				Object.defineProperty(this, custom, {
					value: () => `RestError: ${this.message} \n ${errorSanitizer.sanitize({
						...this,
						request: {
							...this.request,
							agent
						},
						response: this.response
					})}`,
					enumerable: !1
				});
				Object.setPrototypeOf(this, RestError.prototype);
			}
		}
		function isRestError(e) {
			if (e instanceof RestError) return !0;
			return (0, error.b)(e) && e.name === "RestError";
		}
	}),
	1927: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { xB: () => exponentialRetryStrategy });
		var _util_delay_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(297);
		var _throttlingRetryStrategy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5039);
		let DEFAULT_CLIENT_RETRY_INTERVAL = 1e3;
		let DEFAULT_CLIENT_MAX_RETRY_INTERVAL = 64e3;
		function exponentialRetryStrategy(options = {}) {
			let retryInterval = options.retryDelayInMs ?? 1e3;
			let maxRetryInterval = options.maxRetryDelayInMs ?? 64e3;
			return {
				name: "exponentialRetryStrategy",
				retry({ retryCount, response, responseError }) {
					let matchedSystemError = isSystemError(responseError);
					let ignoreSystemErrors = matchedSystemError && options.ignoreSystemErrors;
					let isExponential = isExponentialRetryResponse(response);
					let ignoreExponentialResponse = isExponential && options.ignoreHttpStatusCodes;
					if (response && ((0, _throttlingRetryStrategy_js__WEBPACK_IMPORTED_MODULE_0__.$)(response) || !isExponential) || ignoreExponentialResponse || ignoreSystemErrors) return { skipStrategy: !0 };
					if (responseError && !matchedSystemError && !isExponential) return { errorToThrow: responseError };
					return (0, _util_delay_js__WEBPACK_IMPORTED_MODULE_1__.g)(retryCount, {
						retryDelayInMs: retryInterval,
						maxRetryDelayInMs: maxRetryInterval
					});
				}
			};
		}
		function isExponentialRetryResponse(response) {
			return !!(response && response.status !== void 0 && (response.status >= 500 || response.status === 408) && response.status !== 501 && response.status !== 505);
		}
		function isSystemError(err) {
			if (!err) return !1;
			return err.code === "ETIMEDOUT" || err.code === "ESOCKETTIMEDOUT" || err.code === "ECONNREFUSED" || err.code === "ECONNRESET" || err.code === "ENOENT" || err.code === "ENOTFOUND";
		}
	}),
	5039: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$: () => isThrottlingRetryResponse,
			P: () => throttlingRetryStrategy
		});
		var _util_helpers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5607);
		let RetryAfterHeader = "Retry-After";
		let AllRetryAfterHeaders = [
			"retry-after-ms",
			"x-ms-retry-after-ms",
			RetryAfterHeader
		];
		function getRetryAfterInMs(response) {
			if (!(response && [429, 503].includes(response.status))) return;
			try {
				for (let header of AllRetryAfterHeaders) {
					let retryAfterValue = (0, _util_helpers_js__WEBPACK_IMPORTED_MODULE_0__.H)(response, header);
					if (retryAfterValue === 0 || retryAfterValue) return retryAfterValue * (header === RetryAfterHeader ? 1e3 : 1);
				}
				let retryAfterHeader = response.headers.get(RetryAfterHeader);
				if (!retryAfterHeader) return;
				let diff = Date.parse(retryAfterHeader) - Date.now();
				return Number.isFinite(diff) ? Math.max(0, diff) : void 0;
			} catch {
				return;
			}
		}
		function isThrottlingRetryResponse(response) {
			return Number.isFinite(getRetryAfterInMs(response));
		}
		function throttlingRetryStrategy() {
			return {
				name: "throttlingRetryStrategy",
				retry({ response }) {
					let retryAfterInMs = getRetryAfterInMs(response);
					if (!Number.isFinite(retryAfterInMs)) return { skipStrategy: !0 };
					return { retryAfterInMs };
				}
			};
		}
	}),
	3816: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			A: () => stringToUint8Array,
			S: () => uint8ArrayToString
		});
		function uint8ArrayToString(bytes, format) {
			return Buffer.from(bytes).toString(format);
		}
		function stringToUint8Array(value, format) {
			return Buffer.from(value, format);
		}
	}),
	297: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { g: () => calculateRetryDelay });
		function getRandomIntegerInclusive(min, max) {
			min = Math.ceil(min);
			max = Math.floor(max);
			return Math.floor(Math.random() * (max - min + 1)) + min;
		}
		function calculateRetryDelay(retryAttempt, config) {
			let exponentialDelay = config.retryDelayInMs * 2 ** retryAttempt;
			let clampedDelay = Math.min(config.maxRetryDelayInMs, exponentialDelay);
			return { retryAfterInMs: clampedDelay / 2 + getRandomIntegerInclusive(0, clampedDelay / 2) };
		}
	}),
	4820: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { b: () => isError });
		var _object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8011);
		function isError(e) {
			if ((0, _object_js__WEBPACK_IMPORTED_MODULE_0__.G)(e)) {
				let hasName = typeof e.name == "string";
				let hasMessage = typeof e.message == "string";
				return hasName && hasMessage;
			}
			return !1;
		}
	}),
	5607: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			H: () => parseHeaderValueAsNumber,
			c: () => delay
		});
		var _abort_controller_AbortError_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5151);
		let StandardAbortMessage = "The operation was aborted.";
		function delay(delayInMs, value, options) {
			return new Promise((resolve, reject) => {
				let timer;
				let onAborted;
				let rejectOnAbort = () => reject(new _abort_controller_AbortError_js__WEBPACK_IMPORTED_MODULE_0__.l(options?.abortErrorMsg ? options?.abortErrorMsg : "The operation was aborted."));
				let removeListeners = () => {
					options?.abortSignal && onAborted && options.abortSignal.removeEventListener("abort", onAborted);
				};
				onAborted = () => {
					timer && clearTimeout(timer);
					removeListeners();
					return rejectOnAbort();
				};
				if (options?.abortSignal && options.abortSignal.aborted) return rejectOnAbort();
				timer = setTimeout(() => {
					removeListeners();
					resolve(value);
				}, delayInMs);
				options?.abortSignal && options.abortSignal.addEventListener("abort", onAborted);
			});
		}
		function parseHeaderValueAsNumber(response, headerName) {
			let value = response.headers.get(headerName);
			if (!value) return;
			let valueAsNum = Number(value);
			if (Number.isNaN(valueAsNum)) return;
			return valueAsNum;
		}
	}),
	1834: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			If: () => sanitizer.I,
			gE: () => delay.g,
			Bd: () => env.Bd,
			Qg: () => env.Qg,
			N6: () => env.N6,
			bJ: () => error.b,
			qx: () => env.qx,
			tX: () => env.tX,
			lV: () => env.lV,
			p7: () => env.p7,
			Al: () => bytesEncoding.A,
			SW: () => bytesEncoding.S
		});
		var delay = __webpack_require__(297);
		var error = __webpack_require__(4820);
		var external_node_crypto_ = __webpack_require__(7598);
		var env = __webpack_require__(7970);
		var bytesEncoding = __webpack_require__(3816);
		var sanitizer = __webpack_require__(1945);
		var responseBody = __webpack_require__(9095);
	}),
	8011: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { G: () => isObject });
		function isObject(input) {
			return typeof input == "object" && !!input && !Array.isArray(input) && !(input instanceof RegExp) && !(input instanceof Date);
		}
	}),
	8401: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			HU: () => getHeaderPairs,
			Mz: () => removeExpectContinueHeader,
			SG: () => removeRequestBodyHeaders
		});
		function getHeaderPairs(headers) {
			return Array.isArray(headers[0]) ? headers : Array.from({ length: Math.ceil(headers.length / 2) }, (_, index) => [headers[index * 2], headers[index * 2 + 1]]);
		}
		function isIterable(value) {
			return Symbol.iterator in value && typeof value[Symbol.iterator] == "function";
		}
		function removeContinueToken(value) {
			if (typeof value == "string") {
				let tokens = value.split(",");
				let remaining = tokens.filter((token) => token.trim().toLowerCase() !== "100-continue");
				if (remaining.length === tokens.length) return value;
				return remaining.map((token) => token.trim()).filter(Boolean).join(", ") || void 0;
			}
			if (Array.isArray(value)) {
				let remaining = value.map(removeContinueToken).filter((entry) => entry !== void 0);
				return remaining.length > 0 ? remaining : void 0;
			}
			return value;
		}
		function stripRequestBodyHeaders(request, removeFraming) {
			let stripHeaderValue = (name, value) => {
				let lowerName = name.toLowerCase();
				if (removeFraming && (lowerName === "content-length" || lowerName === "transfer-encoding" || lowerName === "trailer")) return;
				return lowerName === "expect" ? removeContinueToken(value) : value;
			};
			let stripHeaderPairs = (pairs) => pairs.flatMap(([name, value]) => {
				let updated = typeof name == "string" ? stripHeaderValue(name, value) : value;
				return updated === void 0 ? [] : [[name, updated]];
			});
			for (let [name, value] of request.headers) {
				let updated = stripHeaderValue(name, value);
				updated === void 0 ? request.headers.delete(name) : typeof updated == "string" && updated !== value && request.headers.set(name, updated);
			}
			let overrides = request.requestOverrides;
			if (!overrides || !("headers" in overrides)) return;
			let headers = overrides.headers;
			if (Array.isArray(headers)) {
				let updatedPairs = stripHeaderPairs(getHeaderPairs(headers));
				request.requestOverrides = {
					...overrides,
					headers: Array.isArray(headers[0]) ? updatedPairs : updatedPairs.flat()
				};
			} else if (headers && typeof headers == "object" && isIterable(headers)) {
				let pairs = Array.from(headers, (entry) => {
					if (!Array.isArray(entry) || entry.length !== 2) throw TypeError("Header entry must be a name/value pair");
					return entry;
				});
				request.requestOverrides = {
					...overrides,
					headers: stripHeaderPairs(pairs)
				};
			} else if (headers && typeof headers == "object") {
				let updatedHeaders = {};
				for (let [name, value] of Object.entries(headers)) {
					let updated = stripHeaderValue(name, value);
					updated !== void 0 && (updatedHeaders[name] = updated);
				}
				request.requestOverrides = {
					...overrides,
					headers: updatedHeaders
				};
			}
		}
		function removeExpectContinueHeader(request) {
			stripRequestBodyHeaders(request, !1);
		}
		function removeRequestBodyHeaders(request) {
			stripRequestBodyHeaders(request, !0);
		}
	}),
	9095: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			VA: () => disposeResponseBody,
			WT: () => disposeNodeStream,
			aP: () => setRequestCompletion,
			rb: () => setResponseBodyDisposer,
			rp: () => setResponseBodySource
		});
		var _log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7507);
		let responseBodySources = new WeakMap();
		let responseBodyDisposers = new WeakMap();
		let requestCompletions = new WeakMap();
		let responseBodyCompletions = new WeakMap();
		function setRequestCompletion(response, completion) {
			requestCompletions.set(response, completion);
			completion.then(() => requestCompletions.get(response) === completion && requestCompletions.delete(response)).catch((error) => {
				_log_js__WEBPACK_IMPORTED_MODULE_0__.v.warning("Error tracking request completion", error);
			});
		}
		function isNodeResponseBody(value) {
			return typeof value == "object" && !!value && "resume" in value && typeof value.resume == "function";
		}
		function isNodeEventEmitterBody(value) {
			return "on" in value && typeof value.on == "function" && "once" in value && typeof value.once == "function" && "removeListener" in value && typeof value.removeListener == "function";
		}
		function isBrowserResponseBody(value) {
			return typeof value == "object" && !!value && "cancel" in value && typeof value.cancel == "function";
		}
		function setResponseBodySource(body, source) {
			isNodeResponseBody(body) && isNodeResponseBody(source) && responseBodySources.set(body, source);
		}
		function setResponseBodyDisposer(response, dispose) {
			responseBodyDisposers.set(response, dispose);
			return () => {
				responseBodyDisposers.get(response) === dispose && responseBodyDisposers.delete(response);
			};
		}
		function disposeNodeResponseBody(readableStream, disposed = new Set()) {
			if (disposed.has(readableStream)) return;
			disposed.add(readableStream);
			let source = responseBodySources.get(readableStream);
			responseBodySources.delete(readableStream);
			if (readableStream.closed !== !0) {
				if (readableStream.destroy) {
					if (isNodeEventEmitterBody(readableStream)) {
						let onError = (error) => {
							_log_js__WEBPACK_IMPORTED_MODULE_0__.v.warning("Error disposing Node stream", error);
						};
						let onClose = () => {
							readableStream.removeListener("error", onError);
						};
						readableStream.on("error", onError);
						readableStream.once("close", onClose);
						try {
							readableStream.destroy();
						} catch (error) {
							readableStream.removeListener("error", onError);
							readableStream.removeListener("close", onClose);
							throw error;
						}
					} else readableStream.destroy();
				} else readableStream.resume();
			}
			source && disposeNodeResponseBody(source, disposed);
		}
		function disposeNodeStream(stream) {
			try {
				disposeNodeResponseBody(stream);
			} catch (error) {
				_log_js__WEBPACK_IMPORTED_MODULE_0__.v.warning("Error disposing Node stream", error);
			}
		}
		async function disposeResponseBody(response) {
			try {
				let dispose = responseBodyDisposers.get(response);
				responseBodyDisposers.delete(response);
				try {
					let readableStream = response.readableStreamBody;
					if (isNodeResponseBody(readableStream)) {
						disposeNodeStream(readableStream);
						return;
					}
					let browserStream = response.browserStreamBody;
					isBrowserResponseBody(browserStream) && await browserStream.cancel();
				} finally {
					dispose?.();
				}
			} catch (error) {
				_log_js__WEBPACK_IMPORTED_MODULE_0__.v.warning("Error disposing response body", error);
			}
		}
	}),
	1945: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { I: () => Sanitizer });
		var _object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8011);
		let RedactedString = "REDACTED";
		let defaultAllowedHeaderNames = "x-ms-client-request-id.x-ms-return-client-request-id.x-ms-useragent.x-ms-correlation-request-id.x-ms-request-id.client-request-id.ms-cv.return-client-request-id.traceparent.azure-deprecating.Access-Control-Allow-Credentials.Access-Control-Allow-Headers.Access-Control-Allow-Methods.Access-Control-Allow-Origin.Access-Control-Expose-Headers.Access-Control-Max-Age.Access-Control-Request-Headers.Access-Control-Request-Method.Origin.Accept.Accept-Encoding.Cache-Control.Connection.Content-Length.Content-Type.Date.ETag.Expires.If-Match.If-Modified-Since.If-None-Match.If-Unmodified-Since.Last-Modified.Pragma.Request-Id.Retry-After.Server.Transfer-Encoding.User-Agent.WWW-Authenticate".split(".");
		let defaultAllowedQueryParameters = ["api-version"];
		class Sanitizer {
			allowedHeaderNames;
			allowedQueryParameters;
			constructor({ additionalAllowedHeaderNames: allowedHeaderNames = [], additionalAllowedQueryParameters: allowedQueryParameters = [] } = {}) {
				allowedHeaderNames = defaultAllowedHeaderNames.concat(allowedHeaderNames);
				allowedQueryParameters = defaultAllowedQueryParameters.concat(allowedQueryParameters);
				this.allowedHeaderNames = new Set(allowedHeaderNames.map((n) => n.toLowerCase()));
				this.allowedQueryParameters = new Set(allowedQueryParameters.map((p) => p.toLowerCase()));
			}
			sanitize(obj) {
				let seen = new Set();
				return JSON.stringify(obj, (key, value) => {
					if (value instanceof Error) return {
						...value,
						name: value.name,
						message: value.message
					};
					if (key === "headers" && (0, _object_js__WEBPACK_IMPORTED_MODULE_0__.G)(value)) return this.sanitizeHeaders(value);
					else if (key === "url" && typeof value == "string") return this.sanitizeUrl(value);
					else if (key === "query" && (0, _object_js__WEBPACK_IMPORTED_MODULE_0__.G)(value)) return this.sanitizeQuery(value);
					else if (key === "body") return;
					else if (key === "response") return;
					else if (key === "operationSpec") return;
					else if (Array.isArray(value) || (0, _object_js__WEBPACK_IMPORTED_MODULE_0__.G)(value)) {
						if (seen.has(value)) return "[Circular]";
						seen.add(value);
					}
					return value;
				}, 2);
			}
			sanitizeUrl(value) {
				if (typeof value != "string" || value === null || value === "") return value;
				let url = new URL(value);
				if (!url.search) return value;
				for (let [key] of url.searchParams) this.allowedQueryParameters.has(key.toLowerCase()) || url.searchParams.set(key, RedactedString);
				return url.toString();
			}
			sanitizeHeaders(obj) {
				let sanitized = {};
				for (let key of Object.keys(obj)) sanitized[key] = this.allowedHeaderNames.has(key.toLowerCase()) ? obj[key] : RedactedString;
				return sanitized;
			}
			sanitizeQuery(value) {
				if (typeof value != "object" || !value) return value;
				let sanitized = {};
				for (let k of Object.keys(value)) sanitized[k] = this.allowedQueryParameters.has(k.toLowerCase()) ? value[k] : RedactedString;
				return sanitized;
			}
		}
	}),
	1717: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			CY: () => isBinaryBody,
			qf: () => isBlob,
			H1: () => isReadableStream
		});
		var external_stream_ = __webpack_require__(2203);
		function isNodeReadableStream(x) {
			return x instanceof external_stream_.Readable;
		}
		function isWebReadableStream(x) {
			return x instanceof ReadableStream;
		}
		function isBinaryBody(body) {
			return body !== void 0 && (body instanceof Uint8Array || isReadableStream(body) || typeof body == "function" || body instanceof Blob);
		}
		function isReadableStream(x) {
			return isNodeReadableStream(x) || isWebReadableStream(x);
		}
		function isBlob(x) {
			return x instanceof Blob;
		}
	}),
	5410: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { N: () => randomUUID });
		function randomUUID() {
			return globalThis.crypto.randomUUID();
		}
	}),
	319: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { g6: () => Agent });
		var external_net_ = __webpack_require__(9278);
		var external_http_ = __webpack_require__(8611);
		var external_https_ = __webpack_require__(5692);
		let INTERNAL = Symbol("AgentBaseInternalState");
		class Agent extends external_http_.Agent {
			constructor(opts) {
				super(opts);
				this[INTERNAL] = {};
			}
			isSecureEndpoint(options) {
				if (options) {
					if (typeof options.secureEndpoint == "boolean") return options.secureEndpoint;
					if (typeof options.protocol == "string") return options.protocol === "https:";
				}
				let { stack } = Error();
				if (typeof stack != "string") return !1;
				return stack.split("\n").some((l) => l.indexOf("(https.js:") !== -1 || l.indexOf("node:https:") !== -1);
			}
			incrementSockets(name) {
				if (this.maxSockets === Infinity && this.maxTotalSockets === Infinity) return null;
				this.sockets[name] || (this.sockets[name] = []);
				let fakeSocket = new external_net_.Socket({ writable: !1 });
				this.sockets[name].push(fakeSocket);
				this.totalSocketCount++;
				return fakeSocket;
			}
			decrementSockets(name, socket) {
				if (!this.sockets[name] || socket === null) return;
				let sockets = this.sockets[name];
				let index = sockets.indexOf(socket);
				if (index !== -1) {
					sockets.splice(index, 1);
					this.totalSocketCount--;
					sockets.length === 0 && delete this.sockets[name];
				}
			}
			getName(options) {
				if (this.isSecureEndpoint(options)) return external_https_.Agent.prototype.getName.call(this, options);
				return super.getName(options);
			}
			createSocket(req, options, cb) {
				let connectOpts = {
					...options,
					secureEndpoint: this.isSecureEndpoint(options)
				};
				let name = this.getName(connectOpts);
				let fakeSocket = this.incrementSockets(name);
				Promise.resolve().then(() => this.connect(req, connectOpts)).then((socket) => {
					this.decrementSockets(name, fakeSocket);
					if (typeof socket.addRequest == "function") try {
						return socket.addRequest(req, connectOpts);
					} catch (err) {
						return cb(err);
					}
					this[INTERNAL].currentSocket = socket;
					super.createSocket(req, options, cb);
				}, (err) => {
					this.decrementSockets(name, fakeSocket);
					cb(err);
				});
			}
			createConnection() {
				let socket = this[INTERNAL].currentSocket;
				this[INTERNAL].currentSocket = void 0;
				if (!socket) throw Error("No socket was returned in the `connect()` function");
				return socket;
			}
			get defaultPort() {
				return this[INTERNAL].defaultPort ?? (this.protocol === "https:" ? 443 : 80);
			}
			set defaultPort(v) {
				this[INTERNAL] && (this[INTERNAL].defaultPort = v);
			}
			get protocol() {
				return this[INTERNAL].protocol ?? (this.isSecureEndpoint() ? "https:" : "http:");
			}
			set protocol(v) {
				this[INTERNAL] && (this[INTERNAL].protocol = v);
			}
		}
	}),
	8947: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { HttpProxyAgent: () => HttpProxyAgent });
		var net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9278);
		var tls__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4756);
		var debug__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2830);
		var events__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4434);
		var agent_base__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(319);
		var url__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7016);
		var proxy_agent_negotiate__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6825);
		let debug = debug__WEBPACK_IMPORTED_MODULE_2__("http-proxy-agent");
		class HttpProxyAgent extends agent_base__WEBPACK_IMPORTED_MODULE_4__.g6 {
			constructor(proxy, opts) {
				super(opts);
				this.proxy = typeof proxy == "string" ? new url__WEBPACK_IMPORTED_MODULE_5__.URL(proxy) : proxy;
				this.proxyHeaders = opts?.headers ?? {};
				debug("Creating new HttpProxyAgent instance: %o", this.proxy.href);
				opts?.negotiate ? this.onProxyAuth = (0, proxy_agent_negotiate__WEBPACK_IMPORTED_MODULE_6__.h)() : opts?.onProxyAuth && (this.onProxyAuth = opts.onProxyAuth);
				let host = (this.proxy.hostname || this.proxy.host).replace(/^\[|\]$/g, "");
				let port = this.proxy.port ? parseInt(this.proxy.port, 10) : this.proxy.protocol === "https:" ? 443 : 80;
				this.connectOpts = {
					...opts ? omit(opts, "headers", "onProxyAuth", "negotiate") : null,
					host,
					port
				};
			}
			addRequest(req, opts) {
				req._header = null;
				this.setRequestProps(req, opts);
				super.addRequest(req, opts);
			}
			setRequestProps(req, opts) {
				let { proxy } = this;
				let base = `${opts.secureEndpoint ? "https:" : "http:"}//${req.getHeader("host") || "localhost"}`;
				let url = new url__WEBPACK_IMPORTED_MODULE_5__.URL(req.path, base);
				opts.port !== 80 && (url.port = String(opts.port));
				req.path = String(url);
				let headers = typeof this.proxyHeaders == "function" ? this.proxyHeaders() : { ...this.proxyHeaders };
				if (proxy.username || proxy.password) {
					let auth = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
					headers["Proxy-Authorization"] = `Basic ${Buffer.from(auth).toString("base64")}`;
				}
				headers["Proxy-Connection"] ||= this.keepAlive ? "Keep-Alive" : "close";
				for (let name of Object.keys(headers)) {
					let value = headers[name];
					value && req.setHeader(name, value);
				}
			}
			async connect(req, opts) {
				req._header = null;
				req.path.includes("://") || this.setRequestProps(req, opts);
				let first;
				let endOfHeaders;
				debug("Regenerating stored HTTP header string for request");
				req._implicitHeader();
				if (req.outputData && req.outputData.length > 0) {
					debug("Patching connection write() output buffer with updated header");
					first = req.outputData[0].data;
					endOfHeaders = first.indexOf("\r\n\r\n") + 4;
					req.outputData[0].data = req._header + first.substring(endOfHeaders);
					debug("Output buffer: %o", req.outputData[0].data);
				}
				let socket;
				if (this.proxy.protocol === "https:") {
					debug("Creating `tls.Socket`: %o", this.connectOpts);
					socket = tls__WEBPACK_IMPORTED_MODULE_1__.connect(this.connectOpts);
				} else {
					debug("Creating `net.Socket`: %o", this.connectOpts);
					socket = net__WEBPACK_IMPORTED_MODULE_0__.connect(this.connectOpts);
				}
				await (0, events__WEBPACK_IMPORTED_MODULE_3__.once)(socket, "connect");
				let connect = { socket };
				req.emit("proxyConnect", connect);
				this.emit("proxyConnect", connect, req);
				req.emit("proxy", {
					proxy: this.proxy.href,
					socket
				});
				return socket;
			}
		}
		HttpProxyAgent.protocols = ["http", "https"];
		function omit(obj, ...keys) {
			let ret = {};
			let key;
			for (key in obj) keys.includes(key) || (ret[key] = obj[key]);
			return ret;
		}
	}),
	1566: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { HttpsProxyAgent: () => HttpsProxyAgent });
		var external_net_ = __webpack_require__(9278);
		var external_tls_ = __webpack_require__(4756);
		var external_assert_ = __webpack_require__(2613);
		var src = __webpack_require__(2830);
		var dist = __webpack_require__(319);
		var external_url_ = __webpack_require__(7016);
		let debug = src("https-proxy-agent:parse-proxy-response");
		function parseProxyResponse(socket) {
			return new Promise((resolve, reject) => {
				let buffersLength = 0;
				let buffers = [];
				function read() {
					let b = socket.read();
					b ? ondata(b) : socket.once("readable", read);
				}
				function cleanup() {
					socket.removeListener("end", onend);
					socket.removeListener("error", onerror);
					socket.removeListener("readable", read);
				}
				function onend() {
					cleanup();
					debug("onend");
					reject(Error("Proxy connection ended before receiving CONNECT response"));
				}
				function onerror(err) {
					cleanup();
					debug("onerror %o", err);
					reject(err);
				}
				function ondata(b) {
					buffers.push(b);
					buffersLength += b.length;
					let buffered = Buffer.concat(buffers, buffersLength);
					let endOfHeaders = buffered.indexOf("\r\n\r\n");
					if (endOfHeaders === -1) {
						debug("have not received end of HTTP headers yet...");
						read();
						return;
					}
					let headerParts = buffered.slice(0, endOfHeaders).toString("ascii").split("\r\n");
					let firstLine = headerParts.shift();
					if (!firstLine) {
						socket.destroy();
						return reject(Error("No header received from proxy CONNECT response"));
					}
					let firstLineParts = firstLine.split(" ");
					let statusCode = +firstLineParts[1];
					let statusText = firstLineParts.slice(2).join(" ");
					let headers = {};
					for (let header of headerParts) {
						if (!header) continue;
						let firstColon = header.indexOf(":");
						if (firstColon === -1) {
							socket.destroy();
							return reject(Error(`Invalid header from proxy CONNECT response: "${header}"`));
						}
						let key = header.slice(0, firstColon).toLowerCase();
						let value = header.slice(firstColon + 1).trimStart();
						let current = headers[key];
						typeof current == "string" ? headers[key] = [current, value] : Array.isArray(current) ? current.push(value) : headers[key] = value;
					}
					debug("got proxy server response: %o %o", firstLine, headers);
					cleanup();
					resolve({
						connect: {
							statusCode,
							statusText,
							headers
						},
						buffered
					});
				}
				socket.on("error", onerror);
				socket.on("end", onend);
				read();
			});
		}
		var proxy_agent_negotiate_dist = __webpack_require__(6825);
		let dist_debug = src("https-proxy-agent");
		let setServernameFromNonIpHost = (options) => {
			if (options.servername === void 0 && options.host && !external_net_.isIP(options.host)) return {
				...options,
				servername: options.host
			};
			return options;
		};
		class HttpsProxyAgent extends dist.g6 {
			constructor(proxy, opts) {
				super(opts);
				this.options = { path: void 0 };
				this.proxy = typeof proxy == "string" ? new external_url_.URL(proxy) : proxy;
				this.proxyHeaders = opts?.headers ?? {};
				dist_debug("Creating new HttpsProxyAgent instance: %o", this.proxy.href);
				opts?.negotiate ? this.onProxyAuth = (0, proxy_agent_negotiate_dist.h)() : opts?.onProxyAuth && (this.onProxyAuth = opts.onProxyAuth);
				let host = (this.proxy.hostname || this.proxy.host).replace(/^\[|\]$/g, "");
				let port = this.proxy.port ? parseInt(this.proxy.port, 10) : this.proxy.protocol === "https:" ? 443 : 80;
				this.connectOpts = {
					ALPNProtocols: ["http/1.1"],
					...opts ? omit(opts, "headers", "onProxyAuth", "negotiate") : null,
					host,
					port
				};
			}
			async connect(req, opts) {
				let { proxy } = this;
				if (!opts.host) throw TypeError("No \"host\" provided");
				let socket;
				if (proxy.protocol === "https:") {
					dist_debug("Creating `tls.Socket`: %o", this.connectOpts);
					socket = external_tls_.connect(setServernameFromNonIpHost(this.connectOpts));
				} else {
					dist_debug("Creating `net.Socket`: %o", this.connectOpts);
					socket = external_net_.connect(this.connectOpts);
				}
				let headers = typeof this.proxyHeaders == "function" ? this.proxyHeaders() : { ...this.proxyHeaders };
				let host = external_net_.isIPv6(opts.host) ? `[${opts.host}]` : opts.host;
				let payload = `CONNECT ${host}:${opts.port} HTTP/1.1\r\n`;
				if (proxy.username || proxy.password) {
					let auth = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
					headers["Proxy-Authorization"] = `Basic ${Buffer.from(auth).toString("base64")}`;
				}
				headers.Host = `${host}:${opts.port}`;
				headers["Proxy-Connection"] ||= this.keepAlive ? "Keep-Alive" : "close";
				for (let name of Object.keys(headers)) payload += `${name}: ${headers[name]}\r\n`;
				let proxyResponsePromise = parseProxyResponse(socket);
				socket.write(`${payload}\r\n`);
				let { connect, buffered } = await proxyResponsePromise;
				req.emit("proxyConnect", connect);
				this.emit("proxyConnect", connect, req);
				req.emit("proxy", {
					proxy: this.proxy.href,
					socket
				});
				if (connect.statusCode === 200) {
					req.once("socket", resume);
					if (opts.secureEndpoint) {
						dist_debug("Upgrading socket connection to TLS");
						return external_tls_.connect({
							...omit(setServernameFromNonIpHost(opts), "host", "path", "port"),
							socket
						});
					}
					return socket;
				}
				if (connect.statusCode === 407 && this.onProxyAuth) {
					dist_debug("Got 407 response, invoking onProxyAuth callback");
					socket.destroy();
					let proxyAuthenticate = connect.headers["proxy-authenticate"] || "";
					let scheme = Array.isArray(proxyAuthenticate) ? proxyAuthenticate[0].split(/\s/)[0] : proxyAuthenticate.split(/\s/)[0];
					let authResponse = await this.onProxyAuth({
						response: connect,
						scheme
					});
					return this._connectWithAuth(req, opts, authResponse.headers);
				}
				socket.destroy();
				let fakeSocket = new external_net_.Socket({ writable: !1 });
				fakeSocket.readable = !0;
				req.once("socket", (s) => {
					dist_debug("Replaying proxy buffer for failed request");
					external_assert_(s.listenerCount("data") > 0);
					s.push(buffered);
					s.push(null);
				});
				return fakeSocket;
			}
			async _connectWithAuth(req, opts, authHeaders) {
				let { proxy } = this;
				let socket;
				socket = proxy.protocol === "https:" ? external_tls_.connect(setServernameFromNonIpHost(this.connectOpts)) : external_net_.connect(this.connectOpts);
				let headers = typeof this.proxyHeaders == "function" ? this.proxyHeaders() : { ...this.proxyHeaders };
				let host = external_net_.isIPv6(opts.host) ? `[${opts.host}]` : opts.host;
				let payload = `CONNECT ${host}:${opts.port} HTTP/1.1\r\n`;
				if (proxy.username || proxy.password) {
					let auth = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
					headers["Proxy-Authorization"] = `Basic ${Buffer.from(auth).toString("base64")}`;
				}
				Object.assign(headers, authHeaders);
				headers.Host = `${host}:${opts.port}`;
				headers["Proxy-Connection"] ||= this.keepAlive ? "Keep-Alive" : "close";
				for (let name of Object.keys(headers)) payload += `${name}: ${headers[name]}\r\n`;
				let proxyResponsePromise = parseProxyResponse(socket);
				socket.write(`${payload}\r\n`);
				let { connect } = await proxyResponsePromise;
				req.emit("proxyConnect", connect);
				this.emit("proxyConnect", connect, req);
				if (connect.statusCode === 200) {
					req.once("socket", resume);
					if (opts.secureEndpoint) {
						dist_debug("Upgrading socket connection to TLS");
						return external_tls_.connect({
							...omit(setServernameFromNonIpHost(opts), "host", "path", "port"),
							socket
						});
					}
					return socket;
				}
				socket.destroy();
				throw Error(`Proxy authentication failed with status ${connect.statusCode} after retry`);
			}
		}
		HttpsProxyAgent.protocols = ["http", "https"];
		function resume(socket) {
			setImmediate(() => {
				socket.resume();
			});
		}
		function omit(obj, ...keys) {
			let ret = {};
			let key;
			for (key in obj) keys.includes(key) || (ret[key] = obj[key]);
			return ret;
		}
	}),
	6825: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { h: () => createNegotiateAuth });
		function createNegotiateAuth() {
			return async ({ response, scheme }) => {
				if (scheme.toLowerCase() !== "negotiate") throw Error(`Expected Negotiate scheme but got "${scheme}"`);
				let kerberos;
				try {
					kerberos = await __webpack_require__.e(50).then(__webpack_require__.t.bind(__webpack_require__, 8050, 19));
				} catch {
					throw Error("The \"kerberos\" package is required for Negotiate proxy authentication. Install it with: npm install kerberos");
				}
				let proxyAuthenticate = response.headers["proxy-authenticate"] || "";
				let challengeHeader = Array.isArray(proxyAuthenticate) ? proxyAuthenticate[0] : proxyAuthenticate;
				let serverToken = typeof challengeHeader == "string" && challengeHeader.includes(" ") ? challengeHeader.split(" ").slice(1).join(" ") : void 0;
				let token = await (await kerberos.initializeClient("HTTP@proxy", { mechOID: kerberos.GSS_MECH_OID_SPNEGO })).step(serverToken || "");
				if (!token) throw Error("Kerberos client.step() returned no token");
				return { headers: { "Proxy-Authorization": `Negotiate ${token}` } };
			};
		}
	})
};
