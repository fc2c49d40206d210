export const id = 160;
export const ids = [160];
export const modules = {
	1860: ((module) => {
		var __extends;
		var __assign;
		var __rest;
		var __decorate;
		var __param;
		var __esDecorate;
		var __runInitializers;
		var __propKey;
		var __setFunctionName;
		var __metadata;
		var __awaiter;
		var __generator;
		var __exportStar;
		var __values;
		var __read;
		var __spread;
		var __spreadArrays;
		var __spreadArray;
		var __await;
		var __asyncGenerator;
		var __asyncDelegator;
		var __asyncValues;
		var __makeTemplateObject;
		var __importStar;
		var __importDefault;
		var __classPrivateFieldGet;
		var __classPrivateFieldSet;
		var __classPrivateFieldIn;
		var __createBinding;
		var __addDisposableResource;
		var __disposeResources;
		var __rewriteRelativeImportExtension;
		(function(factory) {
			var root = typeof global == "object" ? global : typeof self == "object" ? self : typeof this == "object" ? this : {};
			typeof define == "function" && define.amd ? define("tslib", ["exports"], function(exports) {
				factory(createExporter(root, createExporter(exports)));
			}) : typeof module.exports == "object" ? factory(createExporter(root, createExporter(module.exports))) : factory(createExporter(root));
			function createExporter(exports, previous) {
				exports !== root && (typeof Object.create == "function" ? Object.defineProperty(exports, "__esModule", { value: !0 }) : exports.__esModule = !0);
				return function(id, v) {
					return exports[id] = previous ? previous(id, v) : v;
				};
			}
		})(function(exporter) {
			var extendStatics = Object.setPrototypeOf || { __proto__: [] } instanceof Array && function(d, b) {
				d.__proto__ = b;
			} || function(d, b) {
				for (var p in b) Object.prototype.hasOwnProperty.call(b, p) && (d[p] = b[p]);
			};
			__extends = function(d, b) {
				if (typeof b != "function" && b !== null) throw TypeError("Class extends value " + String(b) + " is not a constructor or null");
				extendStatics(d, b);
				function __() {
					this.constructor = d;
				}
				d.prototype = b === null ? Object.create(b) : (__.prototype = b.prototype, new __());
			};
			__assign = Object.assign || function(t) {
				for (var s, i = 1, n = arguments.length; i < n; i++) {
					s = arguments[i];
					for (var p in s) Object.prototype.hasOwnProperty.call(s, p) && (t[p] = s[p]);
				}
				return t;
			};
			__rest = function(s, e) {
				var t = {};
				for (var p in s) Object.prototype.hasOwnProperty.call(s, p) && e.indexOf(p) < 0 && (t[p] = s[p]);
				if (s != null && typeof Object.getOwnPropertySymbols == "function") for (var i = 0, p = Object.getOwnPropertySymbols(s); i < p.length; i++) e.indexOf(p[i]) < 0 && Object.prototype.propertyIsEnumerable.call(s, p[i]) && (t[p[i]] = s[p[i]]);
				return t;
			};
			__decorate = function(decorators, target, key, desc) {
				var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
				if (typeof Reflect == "object" && typeof Reflect.decorate == "function") r = Reflect.decorate(decorators, target, key, desc);
				else for (var i = decorators.length - 1; i >= 0; i--) (d = decorators[i]) && (r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r);
				return c > 3 && r && Object.defineProperty(target, key, r), r;
			};
			__param = function(paramIndex, decorator) {
				return function(target, key) {
					decorator(target, key, paramIndex);
				};
			};
			__esDecorate = function(ctor, descriptorIn, decorators, contextIn, initializers, extraInitializers) {
				function accept(f) {
					if (f !== void 0 && typeof f != "function") throw TypeError("Function expected");
					return f;
				}
				var kind = contextIn.kind, key = kind === "getter" ? "get" : kind === "setter" ? "set" : "value";
				var target = !descriptorIn && ctor ? contextIn.static ? ctor : ctor.prototype : null;
				var descriptor = descriptorIn || (target ? Object.getOwnPropertyDescriptor(target, contextIn.name) : {});
				var _, done = !1;
				for (var i = decorators.length - 1; i >= 0; i--) {
					var context = {};
					for (var p in contextIn) context[p] = p === "access" ? {} : contextIn[p];
					for (var p in contextIn.access) context.access[p] = contextIn.access[p];
					context.addInitializer = function(f) {
						if (done) throw TypeError("Cannot add initializers after decoration has completed");
						extraInitializers.push(accept(f || null));
					};
					var result = (0, decorators[i])(kind === "accessor" ? {
						get: descriptor.get,
						set: descriptor.set
					} : descriptor[key], context);
					if (kind === "accessor") {
						if (result === void 0) continue;
						if (typeof result != "object" || !result) throw TypeError("Object expected");
						(_ = accept(result.get)) && (descriptor.get = _);
						(_ = accept(result.set)) && (descriptor.set = _);
						(_ = accept(result.init)) && initializers.unshift(_);
					} else (_ = accept(result)) && (kind === "field" ? initializers.unshift(_) : descriptor[key] = _);
				}
				target && Object.defineProperty(target, contextIn.name, descriptor);
				done = !0;
			};
			__runInitializers = function(thisArg, initializers, value) {
				var useValue = arguments.length > 2;
				for (var i = 0; i < initializers.length; i++) value = useValue ? initializers[i].call(thisArg, value) : initializers[i].call(thisArg);
				return useValue ? value : void 0;
			};
			__propKey = function(x) {
				return typeof x == "symbol" ? x : `${x}`;
			};
			__setFunctionName = function(f, name, prefix) {
				typeof name == "symbol" && (name = name.description ? `[${name.description}]` : "");
				return Object.defineProperty(f, "name", {
					configurable: !0,
					value: prefix ? `${prefix} ${name}` : name
				});
			};
			__metadata = function(metadataKey, metadataValue) {
				if (typeof Reflect == "object" && typeof Reflect.metadata == "function") return Reflect.metadata(metadataKey, metadataValue);
			};
			__awaiter = function(thisArg, _arguments, P, generator) {
				function adopt(value) {
					return value instanceof P ? value : new P(function(resolve) {
						resolve(value);
					});
				}
				return new (P ||= Promise)(function(resolve, reject) {
					function fulfilled(value) {
						try {
							step(generator.next(value));
						} catch (e) {
							reject(e);
						}
					}
					function rejected(value) {
						try {
							step(generator.throw(value));
						} catch (e) {
							reject(e);
						}
					}
					function step(result) {
						result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
					}
					step((generator = generator.apply(thisArg, _arguments || [])).next());
				});
			};
			__generator = function(thisArg, body) {
				var _ = {
					label: 0,
					sent: function() {
						if (t[0] & 1) throw t[1];
						return t[1];
					},
					trys: [],
					ops: []
				}, f, y, t, g = Object.create((typeof Iterator == "function" ? Iterator : Object).prototype);
				return g.next = verb(0), g.throw = verb(1), g.return = verb(2), typeof Symbol == "function" && (g[Symbol.iterator] = function() {
					return this;
				}), g;
				function verb(n) {
					return function(v) {
						return step([n, v]);
					};
				}
				function step(op) {
					if (f) throw TypeError("Generator is already executing.");
					for (; g && (g = 0, op[0] && (_ = 0)), _;) try {
						if (f = 1, y && (t = op[0] & 2 ? y.return : op[0] ? y.throw || ((t = y.return) && t.call(y), 0) : y.next) && !(t = t.call(y, op[1])).done) return t;
						y = 0, t && (op = [op[0] & 2, t.value]);
						switch (op[0]) {
							case 0:
							case 1:
								t = op;
								break;
							case 4:
								_.label++;
								return {
									value: op[1],
									done: !1
								};
							case 5:
								_.label++;
								y = op[1];
								op = [0];
								continue;
							case 7:
								op = _.ops.pop();
								_.trys.pop();
								continue;
							default:
								if (t = _.trys, !(t = t.length > 0 && t[t.length - 1]) && (op[0] === 6 || op[0] === 2)) {
									_ = 0;
									continue;
								}
								if (op[0] === 3 && (!t || op[1] > t[0] && op[1] < t[3])) {
									_.label = op[1];
									break;
								}
								if (op[0] === 6 && _.label < t[1]) {
									_.label = t[1];
									t = op;
									break;
								}
								if (t && _.label < t[2]) {
									_.label = t[2];
									_.ops.push(op);
									break;
								}
								t[2] && _.ops.pop();
								_.trys.pop();
								continue;
						}
						op = body.call(thisArg, _);
					} catch (e) {
						op = [6, e];
						y = 0;
					} finally {
						f = t = 0;
					}
					if (op[0] & 5) throw op[1];
					return {
						value: op[0] ? op[1] : void 0,
						done: !0
					};
				}
			};
			__exportStar = function(m, o) {
				for (var p in m) p !== "default" && !Object.prototype.hasOwnProperty.call(o, p) && __createBinding(o, m, p);
			};
			__createBinding = Object.create ? (function(o, m, k, k2) {
				k2 === void 0 && (k2 = k);
				var desc = Object.getOwnPropertyDescriptor(m, k);
				(!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) && (desc = {
					enumerable: !0,
					get: function() {
						return m[k];
					}
				});
				Object.defineProperty(o, k2, desc);
			}) : (function(o, m, k, k2) {
				k2 === void 0 && (k2 = k);
				o[k2] = m[k];
			});
			__values = function(o) {
				var s = typeof Symbol == "function" && Symbol.iterator, m = s && o[s], i = 0;
				if (m) return m.call(o);
				if (o && typeof o.length == "number") return { next: function() {
					o && i >= o.length && (o = void 0);
					return {
						value: o && o[i++],
						done: !o
					};
				} };
				throw TypeError(s ? "Object is not iterable." : "Symbol.iterator is not defined.");
			};
			__read = function(o, n) {
				var m = typeof Symbol == "function" && o[Symbol.iterator];
				if (!m) return o;
				var i = m.call(o), r, ar = [], e;
				try {
					for (; (n === void 0 || n-- > 0) && !(r = i.next()).done;) ar.push(r.value);
				} catch (error) {
					e = { error };
				} finally {
					try {
						r && !r.done && (m = i.return) && m.call(i);
					} finally {
						if (e) throw e.error;
					}
				}
				return ar;
			};
			__spread = function() {
				for (var ar = [], i = 0; i < arguments.length; i++) ar = ar.concat(__read(arguments[i]));
				return ar;
			};
			__spreadArrays = function() {
				for (var s = 0, i = 0, il = arguments.length; i < il; i++) s += arguments[i].length;
				for (var r = Array(s), k = 0, i = 0; i < il; i++) for (var a = arguments[i], j = 0, jl = a.length; j < jl; j++, k++) r[k] = a[j];
				return r;
			};
			__spreadArray = function(to, from, pack) {
				if (pack || arguments.length === 2) {
					for (var i = 0, l = from.length, ar; i < l; i++) if (ar || !(i in from)) {
						ar ||= Array.prototype.slice.call(from, 0, i);
						ar[i] = from[i];
					}
				}
				return to.concat(ar || Array.prototype.slice.call(from));
			};
			__await = function(v) {
				return this instanceof __await ? (this.v = v, this) : new __await(v);
			};
			__asyncGenerator = function(thisArg, _arguments, generator) {
				if (!Symbol.asyncIterator) throw TypeError("Symbol.asyncIterator is not defined.");
				var g = generator.apply(thisArg, _arguments || []), i, q = [];
				return i = Object.create((typeof AsyncIterator == "function" ? AsyncIterator : Object).prototype), verb("next"), verb("throw"), verb("return", awaitReturn), i[Symbol.asyncIterator] = function() {
					return this;
				}, i;
				function awaitReturn(f) {
					return function(v) {
						return Promise.resolve(v).then(f, reject);
					};
				}
				function verb(n, f) {
					if (g[n]) {
						i[n] = function(v) {
							return new Promise(function(a, b) {
								q.push([
									n,
									v,
									a,
									b
								]) > 1 || resume(n, v);
							});
						};
						f && (i[n] = f(i[n]));
					}
				}
				function resume(n, v) {
					try {
						step(g[n](v));
					} catch (e) {
						settle(q[0][3], e);
					}
				}
				function step(r) {
					r.value instanceof __await ? Promise.resolve(r.value.v).then(fulfill, reject) : settle(q[0][2], r);
				}
				function fulfill(value) {
					resume("next", value);
				}
				function reject(value) {
					resume("throw", value);
				}
				function settle(f, v) {
					f(v), q.shift(), q.length && resume(q[0][0], q[0][1]);
				}
			};
			__asyncDelegator = function(o) {
				var i = {}, p;
				return verb("next"), verb("throw", function(e) {
					throw e;
				}), verb("return"), i[Symbol.iterator] = function() {
					return this;
				}, i;
				function verb(n, f) {
					i[n] = o[n] ? function(v) {
						return (p = !p) ? {
							value: __await(o[n](v)),
							done: !1
						} : f ? f(v) : v;
					} : f;
				}
			};
			__asyncValues = function(o) {
				if (!Symbol.asyncIterator) throw TypeError("Symbol.asyncIterator is not defined.");
				var m = o[Symbol.asyncIterator], i;
				return m ? m.call(o) : (o = typeof __values == "function" ? __values(o) : o[Symbol.iterator](), i = {}, verb("next"), verb("throw"), verb("return"), i[Symbol.asyncIterator] = function() {
					return this;
				}, i);
				function verb(n) {
					i[n] = o[n] && function(v) {
						return new Promise(function(resolve, reject) {
							v = o[n](v), settle(resolve, reject, v.done, v.value);
						});
					};
				}
				function settle(resolve, reject, d, v) {
					Promise.resolve(v).then(function(v) {
						resolve({
							value: v,
							done: d
						});
					}, reject);
				}
			};
			__makeTemplateObject = function(cooked, raw) {
				Object.defineProperty ? Object.defineProperty(cooked, "raw", { value: raw }) : cooked.raw = raw;
				return cooked;
			};
			var __setModuleDefault = Object.create ? (function(o, v) {
				Object.defineProperty(o, "default", {
					enumerable: !0,
					value: v
				});
			}) : function(o, v) {
				o.default = v;
			};
			var ownKeys = function(o) {
				ownKeys = Object.getOwnPropertyNames || function(o) {
					var ar = [];
					for (var k in o) Object.prototype.hasOwnProperty.call(o, k) && (ar[ar.length] = k);
					return ar;
				};
				return ownKeys(o);
			};
			__importStar = function(mod) {
				if (mod && mod.__esModule) return mod;
				var result = {};
				if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) k[i] !== "default" && __createBinding(result, mod, k[i]);
				__setModuleDefault(result, mod);
				return result;
			};
			__importDefault = function(mod) {
				return mod && mod.__esModule ? mod : { default: mod };
			};
			__classPrivateFieldGet = function(receiver, state, kind, f) {
				if (kind === "a" && !f) throw TypeError("Private accessor was defined without a getter");
				if (typeof state == "function" ? receiver !== state || !f : !state.has(receiver)) throw TypeError("Cannot read private member from an object whose class did not declare it");
				return kind === "m" ? f : kind === "a" ? f.call(receiver) : f ? f.value : state.get(receiver);
			};
			__classPrivateFieldSet = function(receiver, state, value, kind, f) {
				if (kind === "m") throw TypeError("Private method is not writable");
				if (kind === "a" && !f) throw TypeError("Private accessor was defined without a setter");
				if (typeof state == "function" ? receiver !== state || !f : !state.has(receiver)) throw TypeError("Cannot write private member to an object whose class did not declare it");
				return kind === "a" ? f.call(receiver, value) : f ? f.value = value : state.set(receiver, value), value;
			};
			__classPrivateFieldIn = function(state, receiver) {
				if (receiver === null || typeof receiver != "object" && typeof receiver != "function") throw TypeError("Cannot use 'in' operator on non-object");
				return typeof state == "function" ? receiver === state : state.has(receiver);
			};
			__addDisposableResource = function(env, value, async) {
				if (value != null) {
					if (typeof value != "object" && typeof value != "function") throw TypeError("Object expected.");
					var dispose, inner;
					if (async) {
						if (!Symbol.asyncDispose) throw TypeError("Symbol.asyncDispose is not defined.");
						dispose = value[Symbol.asyncDispose];
					}
					if (dispose === void 0) {
						if (!Symbol.dispose) throw TypeError("Symbol.dispose is not defined.");
						dispose = value[Symbol.dispose];
						async && (inner = dispose);
					}
					if (typeof dispose != "function") throw TypeError("Object not disposable.");
					inner && (dispose = function() {
						try {
							inner.call(this);
						} catch (e) {
							return Promise.reject(e);
						}
					});
					env.stack.push({
						value,
						dispose,
						async
					});
				} else async && env.stack.push({ async: !0 });
				return value;
			};
			var _SuppressedError = typeof SuppressedError == "function" ? SuppressedError : function(error, suppressed, message) {
				var e = Error(message);
				return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
			};
			__disposeResources = function(env) {
				function fail(e) {
					env.error = env.hasError ? new _SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
					env.hasError = !0;
				}
				var r, s = 0;
				function next() {
					for (; r = env.stack.pop();) try {
						if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
						if (r.dispose) {
							var result = r.dispose.call(r.value);
							if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) {
								fail(e);
								return next();
							});
						} else s |= 1;
					} catch (e) {
						fail(e);
					}
					if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
					if (env.hasError) throw env.error;
				}
				return next();
			};
			__rewriteRelativeImportExtension = function(path, preserveJsx, extraExtensions, ignoreCase) {
				if (typeof path == "string" && /^\.\.?\//.test(path)) {
					if (extraExtensions) for (var extension in extraExtensions) {
						var suffix = path.slice(-extension.length);
						if (suffix === extension || ignoreCase && suffix.toLowerCase() === extension.toLowerCase()) {
							var output = extraExtensions[extension];
							return output === extension ? path : path.slice(0, -extension.length) + output;
						}
					}
					return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function(m, tsx, d, ext, cm) {
						return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : d + ext + "." + cm.toLowerCase() + "js";
					});
				}
				return path;
			};
			exporter("__extends", __extends);
			exporter("__assign", __assign);
			exporter("__rest", __rest);
			exporter("__decorate", __decorate);
			exporter("__param", __param);
			exporter("__esDecorate", __esDecorate);
			exporter("__runInitializers", __runInitializers);
			exporter("__propKey", __propKey);
			exporter("__setFunctionName", __setFunctionName);
			exporter("__metadata", __metadata);
			exporter("__awaiter", __awaiter);
			exporter("__generator", __generator);
			exporter("__exportStar", __exportStar);
			exporter("__createBinding", __createBinding);
			exporter("__values", __values);
			exporter("__read", __read);
			exporter("__spread", __spread);
			exporter("__spreadArrays", __spreadArrays);
			exporter("__spreadArray", __spreadArray);
			exporter("__await", __await);
			exporter("__asyncGenerator", __asyncGenerator);
			exporter("__asyncDelegator", __asyncDelegator);
			exporter("__asyncValues", __asyncValues);
			exporter("__makeTemplateObject", __makeTemplateObject);
			exporter("__importStar", __importStar);
			exporter("__importDefault", __importDefault);
			exporter("__classPrivateFieldGet", __classPrivateFieldGet);
			exporter("__classPrivateFieldSet", __classPrivateFieldSet);
			exporter("__classPrivateFieldIn", __classPrivateFieldIn);
			exporter("__addDisposableResource", __addDisposableResource);
			exporter("__disposeResources", __disposeResources);
			exporter("__rewriteRelativeImportExtension", __rewriteRelativeImportExtension);
		});
	}),
	9192: ((__unused_webpack_module, exports) => {
		Object.defineProperty(exports, "__esModule", { value: !0 });
		exports.AbortError = void 0;
		class AbortError extends Error {
			constructor(message) {
				super(message);
				this.name = "AbortError";
			}
		}
		exports.AbortError = AbortError;
	}),
	3134: ((__unused_webpack_module, exports, __webpack_require__) => {
		Object.defineProperty(exports, "__esModule", { value: !0 });
		exports.AbortError = void 0;
		var AbortError_js_1 = __webpack_require__(9192);
		Object.defineProperty(exports, "AbortError", {
			enumerable: !0,
			get: function() {
				return AbortError_js_1.AbortError;
			}
		});
	}),
	7698: ((__unused_webpack_module, exports, __webpack_require__) => {
		Object.defineProperty(exports, "__esModule", { value: !0 });
		exports.parseCAEChallenge = parseCAEChallenge;
		exports.authorizeRequestOnClaimChallenge = authorizeRequestOnClaimChallenge;
		let log_js_1 = __webpack_require__(9994);
		let base64_js_1 = __webpack_require__(741);
		function parseCAEChallenge(challenges) {
			return `, ${challenges.trim()}`.split(", Bearer ").filter((x) => x).map((challenge) => `${challenge.trim()}, `.split("\", ").filter((x) => x).map((keyValue) => (([key, value]) => ({ [key]: value }))(keyValue.trim().split("=\""))).reduce((a, b) => ({
				...a,
				...b
			}), {}));
		}
		async function authorizeRequestOnClaimChallenge(onChallengeOptions) {
			let { scopes, response } = onChallengeOptions;
			let logger = onChallengeOptions.logger || log_js_1.logger;
			let challenge = response.headers.get("WWW-Authenticate");
			if (!challenge) {
				logger.info("The WWW-Authenticate header was missing. Failed to perform the Continuous Access Evaluation authentication flow.");
				return !1;
			}
			let parsedChallenge = (parseCAEChallenge(challenge) || []).find((x) => x.claims);
			if (!parsedChallenge) {
				logger.info("The WWW-Authenticate header was missing the necessary \"claims\" to perform the Continuous Access Evaluation authentication flow.");
				return !1;
			}
			let accessToken = await onChallengeOptions.getAccessToken(parsedChallenge.scope ? [parsedChallenge.scope] : scopes, { claims: (0, base64_js_1.decodeStringToString)(parsedChallenge.claims) });
			if (!accessToken) return !1;
			onChallengeOptions.request.headers.set("Authorization", `${accessToken.tokenType ?? "Bearer"} ${accessToken.token}`);
			return !0;
		}
	}),
	7454: ((__unused_webpack_module, exports) => {
		Object.defineProperty(exports, "__esModule", { value: !0 });
		exports.authorizeRequestOnTenantChallenge = void 0;
		let Constants = {
			DefaultScope: "/.default",
			HeaderConstants: { AUTHORIZATION: "authorization" }
		};
		function isUuid(text) {
			return /^[0-9a-fA-F]{8}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{12}$/.test(text);
		}
		let authorizeRequestOnTenantChallenge = async (challengeOptions) => {
			let requestOptions = requestToOptions(challengeOptions.request);
			let challenge = getChallenge(challengeOptions.response);
			if (challenge) {
				let challengeInfo = parseChallenge(challenge);
				let challengeScopes = buildScopes(challengeOptions, challengeInfo);
				let tenantId = extractTenantId(challengeInfo);
				if (!tenantId) return !1;
				let accessToken = await challengeOptions.getAccessToken(challengeScopes, {
					...requestOptions,
					tenantId
				});
				if (!accessToken) return !1;
				challengeOptions.request.headers.set(Constants.HeaderConstants.AUTHORIZATION, `${accessToken.tokenType ?? "Bearer"} ${accessToken.token}`);
				return !0;
			}
			return !1;
		};
		exports.authorizeRequestOnTenantChallenge = authorizeRequestOnTenantChallenge;
		function extractTenantId(challengeInfo) {
			let tenantId = new URL(challengeInfo.authorization_uri).pathname.split("/")[1];
			if (tenantId && isUuid(tenantId)) return tenantId;
		}
		function buildScopes(challengeOptions, challengeInfo) {
			if (!challengeInfo.resource_id) return challengeOptions.scopes;
			let challengeScopes = new URL(challengeInfo.resource_id);
			let scope = new URL(Constants.DefaultScope, challengeScopes.origin).toString();
			scope === "https://disk.azure.com/.default" && (scope = "https://disk.azure.com//.default");
			return [scope];
		}
		function getChallenge(response) {
			let challenge = response.headers.get("WWW-Authenticate");
			if (response.status === 401 && challenge) return challenge;
		}
		function parseChallenge(challenge) {
			return `${challenge.slice(7).trim()} `.split(" ").filter((x) => x).map((keyValue) => (([key, value]) => ({ [key]: value }))(keyValue.trim().split("="))).reduce((a, b) => ({
				...a,
				...b
			}), {});
		}
		function requestToOptions(request) {
			return {
				abortSignal: request.abortSignal,
				requestOptions: { timeout: request.timeout },
				tracingOptions: request.tracingOptions
			};
		}
	}),
	741: ((__unused_webpack_module, exports, __webpack_require__) => {
		Object.defineProperty(exports, "__esModule", { value: !0 });
		exports.encodeString = encodeString;
		exports.encodeByteArray = encodeByteArray;
		exports.decodeString = decodeString;
		exports.decodeStringToString = decodeStringToString;
		let core_util_1 = __webpack_require__(7779);
		function encodeString(value) {
			return (0, core_util_1.uint8ArrayToString)((0, core_util_1.stringToUint8Array)(value, "utf-8"), "base64");
		}
		function encodeByteArray(value) {
			return (0, core_util_1.uint8ArrayToString)(value, "base64");
		}
		function decodeString(value) {
			return (0, core_util_1.stringToUint8Array)(value, "base64");
		}
		function decodeStringToString(value) {
			return (0, core_util_1.uint8ArrayToString)((0, core_util_1.stringToUint8Array)(value, "base64"), "utf-8");
		}
	}),
	111: ((__unused_webpack_module, exports, __webpack_require__) => {
		Object.defineProperty(exports, "__esModule", { value: !0 });
		exports.deserializationPolicyName = void 0;
		exports.deserializationPolicy = deserializationPolicy;
		let interfaces_js_1 = __webpack_require__(6058);
		let core_rest_pipeline_1 = __webpack_require__(778);
		let serializer_js_1 = __webpack_require__(1530);
		let operationHelpers_js_1 = __webpack_require__(9688);
		let defaultJsonContentTypes = ["application/json", "text/json"];
		let defaultXmlContentTypes = ["application/xml", "application/atom+xml"];
		exports.deserializationPolicyName = "deserializationPolicy";
		function deserializationPolicy(options = {}) {
			let jsonContentTypes = options.expectedContentTypes?.json ?? defaultJsonContentTypes;
			let xmlContentTypes = options.expectedContentTypes?.xml ?? defaultXmlContentTypes;
			let parseXML = options.parseXML;
			let serializerOptions = options.serializerOptions;
			let updatedOptions = { xml: {
				rootName: serializerOptions?.xml.rootName ?? "",
				includeRoot: serializerOptions?.xml.includeRoot ?? !1,
				xmlCharKey: serializerOptions?.xml.xmlCharKey ?? interfaces_js_1.XML_CHARKEY
			} };
			return {
				name: exports.deserializationPolicyName,
				async sendRequest(request, next) {
					let response = await next(request);
					return deserializeResponseBody(jsonContentTypes, xmlContentTypes, response, updatedOptions, parseXML);
				}
			};
		}
		function getOperationResponseMap(parsedResponse) {
			let result;
			let request = parsedResponse.request;
			let operationInfo = (0, operationHelpers_js_1.getOperationRequestInfo)(request);
			let operationSpec = operationInfo?.operationSpec;
			operationSpec && (result = operationInfo?.operationResponseGetter ? operationInfo?.operationResponseGetter(operationSpec, parsedResponse) : operationSpec.responses[parsedResponse.status]);
			return result;
		}
		function shouldDeserializeResponse(parsedResponse) {
			let request = parsedResponse.request;
			let shouldDeserialize = (0, operationHelpers_js_1.getOperationRequestInfo)(request)?.shouldDeserialize;
			let result;
			result = shouldDeserialize === void 0 ? !0 : typeof shouldDeserialize == "boolean" ? shouldDeserialize : shouldDeserialize(parsedResponse);
			return result;
		}
		async function deserializeResponseBody(jsonContentTypes, xmlContentTypes, response, options, parseXML) {
			let parsedResponse = await parse(jsonContentTypes, xmlContentTypes, response, options, parseXML);
			if (!shouldDeserializeResponse(parsedResponse)) return parsedResponse;
			let operationSpec = (0, operationHelpers_js_1.getOperationRequestInfo)(parsedResponse.request)?.operationSpec;
			if (!operationSpec || !operationSpec.responses) return parsedResponse;
			let responseSpec = getOperationResponseMap(parsedResponse);
			let { error, shouldReturnResponse } = handleErrorResponse(parsedResponse, operationSpec, responseSpec, options);
			if (error) throw error;
			else if (shouldReturnResponse) return parsedResponse;
			if (responseSpec) {
				if (responseSpec.bodyMapper) {
					let valueToDeserialize = parsedResponse.parsedBody;
					operationSpec.isXML && responseSpec.bodyMapper.type.name === serializer_js_1.MapperTypeNames.Sequence && (valueToDeserialize = typeof valueToDeserialize == "object" ? valueToDeserialize[responseSpec.bodyMapper.xmlElementName] : []);
					try {
						parsedResponse.parsedBody = operationSpec.serializer.deserialize(responseSpec.bodyMapper, valueToDeserialize, "operationRes.parsedBody", options);
					} catch (deserializeError) {
						throw new core_rest_pipeline_1.RestError(`Error ${deserializeError} occurred in deserializing the responseBody - ${parsedResponse.bodyAsText}`, {
							statusCode: parsedResponse.status,
							request: parsedResponse.request,
							response: parsedResponse
						});
					}
				} else operationSpec.httpMethod === "HEAD" && (parsedResponse.parsedBody = response.status >= 200 && response.status < 300);
				responseSpec.headersMapper && (parsedResponse.parsedHeaders = operationSpec.serializer.deserialize(responseSpec.headersMapper, parsedResponse.headers.toJSON(), "operationRes.parsedHeaders", {
					xml: {},
					ignoreUnknownProperties: !0
				}));
			}
			return parsedResponse;
		}
		function isOperationSpecEmpty(operationSpec) {
			let expectedStatusCodes = Object.keys(operationSpec.responses);
			return expectedStatusCodes.length === 0 || expectedStatusCodes.length === 1 && expectedStatusCodes[0] === "default";
		}
		function handleErrorResponse(parsedResponse, operationSpec, responseSpec, options) {
			let isSuccessByStatus = 200 <= parsedResponse.status && parsedResponse.status < 300;
			if (isOperationSpecEmpty(operationSpec) ? isSuccessByStatus : responseSpec) {
				if (responseSpec) {
					if (!responseSpec.isError) return {
						error: null,
						shouldReturnResponse: !1
					};
				} else return {
					error: null,
					shouldReturnResponse: !1
				};
			}
			let errorResponseSpec = responseSpec ?? operationSpec.responses.default;
			let initialErrorMessage = parsedResponse.request.streamResponseStatusCodes?.has(parsedResponse.status) ? `Unexpected status code: ${parsedResponse.status}` : parsedResponse.bodyAsText;
			let error = new core_rest_pipeline_1.RestError(initialErrorMessage, {
				statusCode: parsedResponse.status,
				request: parsedResponse.request,
				response: parsedResponse
			});
			if (!errorResponseSpec && !(parsedResponse.parsedBody?.error?.code && parsedResponse.parsedBody?.error?.message)) throw error;
			let defaultBodyMapper = errorResponseSpec?.bodyMapper;
			let defaultHeadersMapper = errorResponseSpec?.headersMapper;
			try {
				if (parsedResponse.parsedBody) {
					let parsedBody = parsedResponse.parsedBody;
					let deserializedError;
					if (defaultBodyMapper) {
						let valueToDeserialize = parsedBody;
						if (operationSpec.isXML && defaultBodyMapper.type.name === serializer_js_1.MapperTypeNames.Sequence) {
							valueToDeserialize = [];
							let elementName = defaultBodyMapper.xmlElementName;
							typeof parsedBody == "object" && elementName && (valueToDeserialize = parsedBody[elementName]);
						}
						deserializedError = operationSpec.serializer.deserialize(defaultBodyMapper, valueToDeserialize, "error.response.parsedBody", options);
					}
					let internalError = parsedBody.error || deserializedError || parsedBody;
					error.code = internalError.code;
					internalError.message && (error.message = internalError.message);
					defaultBodyMapper && (error.response.parsedBody = deserializedError);
				}
				parsedResponse.headers && defaultHeadersMapper && (error.response.parsedHeaders = operationSpec.serializer.deserialize(defaultHeadersMapper, parsedResponse.headers.toJSON(), "operationRes.parsedHeaders"));
			} catch (defaultError) {
				error.message = `Error "${defaultError.message}" occurred in deserializing the responseBody - "${parsedResponse.bodyAsText}" for the default response.`;
			}
			return {
				error,
				shouldReturnResponse: !1
			};
		}
		async function parse(jsonContentTypes, xmlContentTypes, operationResponse, opts, parseXML) {
			if (!operationResponse.request.streamResponseStatusCodes?.has(operationResponse.status) && operationResponse.bodyAsText) {
				let text = operationResponse.bodyAsText;
				let contentType = operationResponse.headers.get("Content-Type") || "";
				let contentComponents = contentType ? contentType.split(";").map((component) => component.toLowerCase()) : [];
				try {
					if (contentComponents.length === 0 || contentComponents.some((component) => jsonContentTypes.indexOf(component) !== -1)) {
						operationResponse.parsedBody = JSON.parse(text);
						return operationResponse;
					} else if (contentComponents.some((component) => xmlContentTypes.indexOf(component) !== -1)) {
						if (!parseXML) throw Error("Parsing XML not supported.");
						operationResponse.parsedBody = await parseXML(text, opts.xml);
						return operationResponse;
					}
				} catch (err) {
					let msg = `Error "${err}" occurred while parsing the response body - ${operationResponse.bodyAsText}.`;
					let errCode = err.code || core_rest_pipeline_1.RestError.PARSE_ERROR;
					throw new core_rest_pipeline_1.RestError(msg, {
						code: errCode,
						statusCode: operationResponse.status,
						request: operationResponse.request,
						response: operationResponse
					});
				}
			}
			return operationResponse;
		}
	}),
	6323: ((__unused_webpack_module, exports, __webpack_require__) => {
		Object.defineProperty(exports, "__esModule", { value: !0 });
		exports.getCachedDefaultHttpClient = getCachedDefaultHttpClient;
		let core_rest_pipeline_1 = __webpack_require__(778);
		let cachedHttpClient;
		function getCachedDefaultHttpClient() {
			cachedHttpClient ||= (0, core_rest_pipeline_1.createDefaultHttpClient)();
			return cachedHttpClient;
		}
	}),
	160: ((__unused_webpack_module, exports, __webpack_require__) => {
		Object.defineProperty(exports, "__esModule", { value: !0 });
		exports.authorizeRequestOnTenantChallenge = exports.authorizeRequestOnClaimChallenge = exports.serializationPolicyName = exports.serializationPolicy = exports.deserializationPolicyName = exports.deserializationPolicy = exports.XML_CHARKEY = exports.XML_ATTRKEY = exports.createClientPipeline = exports.ServiceClient = exports.MapperTypeNames = exports.createSerializer = void 0;
		var serializer_js_1 = __webpack_require__(1530);
		Object.defineProperty(exports, "createSerializer", {
			enumerable: !0,
			get: function() {
				return serializer_js_1.createSerializer;
			}
		});
		Object.defineProperty(exports, "MapperTypeNames", {
			enumerable: !0,
			get: function() {
				return serializer_js_1.MapperTypeNames;
			}
		});
		var serviceClient_js_1 = __webpack_require__(9544);
		Object.defineProperty(exports, "ServiceClient", {
			enumerable: !0,
			get: function() {
				return serviceClient_js_1.ServiceClient;
			}
		});
		var pipeline_js_1 = __webpack_require__(4136);
		Object.defineProperty(exports, "createClientPipeline", {
			enumerable: !0,
			get: function() {
				return pipeline_js_1.createClientPipeline;
			}
		});
		var interfaces_js_1 = __webpack_require__(6058);
		Object.defineProperty(exports, "XML_ATTRKEY", {
			enumerable: !0,
			get: function() {
				return interfaces_js_1.XML_ATTRKEY;
			}
		});
		Object.defineProperty(exports, "XML_CHARKEY", {
			enumerable: !0,
			get: function() {
				return interfaces_js_1.XML_CHARKEY;
			}
		});
		var deserializationPolicy_js_1 = __webpack_require__(111);
		Object.defineProperty(exports, "deserializationPolicy", {
			enumerable: !0,
			get: function() {
				return deserializationPolicy_js_1.deserializationPolicy;
			}
		});
		Object.defineProperty(exports, "deserializationPolicyName", {
			enumerable: !0,
			get: function() {
				return deserializationPolicy_js_1.deserializationPolicyName;
			}
		});
		var serializationPolicy_js_1 = __webpack_require__(6234);
		Object.defineProperty(exports, "serializationPolicy", {
			enumerable: !0,
			get: function() {
				return serializationPolicy_js_1.serializationPolicy;
			}
		});
		Object.defineProperty(exports, "serializationPolicyName", {
			enumerable: !0,
			get: function() {
				return serializationPolicy_js_1.serializationPolicyName;
			}
		});
		var authorizeRequestOnClaimChallenge_js_1 = __webpack_require__(7698);
		Object.defineProperty(exports, "authorizeRequestOnClaimChallenge", {
			enumerable: !0,
			get: function() {
				return authorizeRequestOnClaimChallenge_js_1.authorizeRequestOnClaimChallenge;
			}
		});
		var authorizeRequestOnTenantChallenge_js_1 = __webpack_require__(7454);
		Object.defineProperty(exports, "authorizeRequestOnTenantChallenge", {
			enumerable: !0,
			get: function() {
				return authorizeRequestOnTenantChallenge_js_1.authorizeRequestOnTenantChallenge;
			}
		});
	}),
	2066: ((__unused_webpack_module, exports, __webpack_require__) => {
		Object.defineProperty(exports, "__esModule", { value: !0 });
		exports.getStreamingResponseStatusCodes = getStreamingResponseStatusCodes;
		exports.getPathStringFromParameter = getPathStringFromParameter;
		let serializer_js_1 = __webpack_require__(1530);
		function getStreamingResponseStatusCodes(operationSpec) {
			let result = new Set();
			for (let [statusCode, operationResponse] of Object.entries(operationSpec.responses)) operationResponse.bodyMapper && operationResponse.bodyMapper.type.name === serializer_js_1.MapperTypeNames.Stream && result.add(Number(statusCode));
			return result;
		}
		function getPathStringFromParameter(parameter) {
			let { parameterPath, mapper } = parameter;
			let result;
			result = typeof parameterPath == "string" ? parameterPath : Array.isArray(parameterPath) ? parameterPath.join(".") : mapper.serializedName;
			return result;
		}
	}),
	6058: ((__unused_webpack_module, exports) => {
		Object.defineProperty(exports, "__esModule", { value: !0 });
		exports.XML_CHARKEY = exports.XML_ATTRKEY = void 0;
		exports.XML_ATTRKEY = "$";
		exports.XML_CHARKEY = "_";
	}),
	9994: ((__unused_webpack_module, exports, __webpack_require__) => {
		Object.defineProperty(exports, "__esModule", { value: !0 });
		exports.logger = void 0;
		exports.logger = (0, __webpack_require__(6515).createClientLogger)("core-client");
	}),
	9688: ((__unused_webpack_module, exports, __webpack_require__) => {
		Object.defineProperty(exports, "__esModule", { value: !0 });
		exports.getOperationArgumentValueFromParameter = getOperationArgumentValueFromParameter;
		exports.getOperationRequestInfo = getOperationRequestInfo;
		let state_1 = __webpack_require__(30);
		function getOperationArgumentValueFromParameter(operationArguments, parameter, fallbackObject) {
			let parameterPath = parameter.parameterPath;
			let parameterMapper = parameter.mapper;
			let value;
			typeof parameterPath == "string" && (parameterPath = [parameterPath]);
			if (Array.isArray(parameterPath)) {
				if (parameterPath.length > 0) {
					if (parameterMapper.isConstant) value = parameterMapper.defaultValue;
					else {
						let propertySearchResult = getPropertyFromParameterPath(operationArguments, parameterPath);
						!propertySearchResult.propertyFound && fallbackObject && (propertySearchResult = getPropertyFromParameterPath(fallbackObject, parameterPath));
						let useDefaultValue = !1;
						propertySearchResult.propertyFound || (useDefaultValue = parameterMapper.required || parameterPath[0] === "options" && parameterPath.length === 2);
						value = useDefaultValue ? parameterMapper.defaultValue : propertySearchResult.propertyValue;
					}
				}
			} else {
				parameterMapper.required && (value = {});
				for (let [propertyName, propertyPath] of Object.entries(parameterPath)) {
					let propertyMapper = parameterMapper.type.modelProperties[propertyName];
					let propertyValue = getOperationArgumentValueFromParameter(operationArguments, {
						parameterPath: propertyPath,
						mapper: propertyMapper
					}, fallbackObject);
					if (propertyValue !== void 0) {
						value ||= {};
						Object.defineProperty(value, propertyName, {
							value: propertyValue,
							enumerable: !0,
							configurable: !0,
							writable: !0
						});
					}
				}
			}
			return value;
		}
		function getPropertyFromParameterPath(parent, parameterPath) {
			let result = { propertyFound: !1 };
			let i = 0;
			for (; i < parameterPath.length; ++i) {
				let parameterPathPart = parameterPath[i];
				if (parent && parameterPathPart in parent) parent = parent[parameterPathPart];
				else break;
			}
			if (i === parameterPath.length) {
				result.propertyValue = parent;
				result.propertyFound = !0;
			}
			return result;
		}
		let originalRequestSymbol = Symbol.for("@azure/core-client original request");
		function hasOriginalRequest(request) {
			return originalRequestSymbol in request;
		}
		function getOperationRequestInfo(request) {
			if (hasOriginalRequest(request)) return getOperationRequestInfo(request[originalRequestSymbol]);
			let info = state_1.state.operationRequestMap.get(request);
			if (!info) {
				info = {};
				state_1.state.operationRequestMap.set(request, info);
			}
			return info;
		}
	}),
	4136: ((__unused_webpack_module, exports, __webpack_require__) => {
		Object.defineProperty(exports, "__esModule", { value: !0 });
		exports.createClientPipeline = createClientPipeline;
		let deserializationPolicy_js_1 = __webpack_require__(111);
		let core_rest_pipeline_1 = __webpack_require__(778);
		let serializationPolicy_js_1 = __webpack_require__(6234);
		function createClientPipeline(options = {}) {
			let pipeline = (0, core_rest_pipeline_1.createPipelineFromOptions)(options ?? {});
			options.credentialOptions && pipeline.addPolicy((0, core_rest_pipeline_1.bearerTokenAuthenticationPolicy)({
				credential: options.credentialOptions.credential,
				scopes: options.credentialOptions.credentialScopes
			}));
			pipeline.addPolicy((0, serializationPolicy_js_1.serializationPolicy)(options.serializationOptions), { phase: "Serialize" });
			pipeline.addPolicy((0, deserializationPolicy_js_1.deserializationPolicy)(options.deserializationOptions), { phase: "Deserialize" });
			return pipeline;
		}
	}),
	6234: ((__unused_webpack_module, exports, __webpack_require__) => {
		Object.defineProperty(exports, "__esModule", { value: !0 });
		exports.serializationPolicyName = void 0;
		exports.serializationPolicy = serializationPolicy;
		exports.serializeHeaders = serializeHeaders;
		exports.serializeRequestBody = serializeRequestBody;
		let interfaces_js_1 = __webpack_require__(6058);
		let operationHelpers_js_1 = __webpack_require__(9688);
		let serializer_js_1 = __webpack_require__(1530);
		let interfaceHelpers_js_1 = __webpack_require__(2066);
		exports.serializationPolicyName = "serializationPolicy";
		function serializationPolicy(options = {}) {
			let stringifyXML = options.stringifyXML;
			return {
				name: exports.serializationPolicyName,
				sendRequest(request, next) {
					let operationInfo = (0, operationHelpers_js_1.getOperationRequestInfo)(request);
					let operationSpec = operationInfo?.operationSpec;
					let operationArguments = operationInfo?.operationArguments;
					if (operationSpec && operationArguments) {
						serializeHeaders(request, operationArguments, operationSpec);
						serializeRequestBody(request, operationArguments, operationSpec, stringifyXML);
					}
					return next(request);
				}
			};
		}
		function serializeHeaders(request, operationArguments, operationSpec) {
			if (operationSpec.headerParameters) for (let headerParameter of operationSpec.headerParameters) {
				let headerValue = (0, operationHelpers_js_1.getOperationArgumentValueFromParameter)(operationArguments, headerParameter);
				if (headerValue != null || headerParameter.mapper.required) {
					headerValue = operationSpec.serializer.serialize(headerParameter.mapper, headerValue, (0, interfaceHelpers_js_1.getPathStringFromParameter)(headerParameter));
					let headerCollectionPrefix = headerParameter.mapper.headerCollectionPrefix;
					if (headerCollectionPrefix) for (let key of Object.keys(headerValue)) request.headers.set(headerCollectionPrefix + key, headerValue[key]);
					else request.headers.set(headerParameter.mapper.serializedName || (0, interfaceHelpers_js_1.getPathStringFromParameter)(headerParameter), headerValue);
				}
			}
			let customHeaders = operationArguments.options?.requestOptions?.customHeaders;
			if (customHeaders) for (let customHeaderName of Object.keys(customHeaders)) request.headers.set(customHeaderName, customHeaders[customHeaderName]);
		}
		function serializeRequestBody(request, operationArguments, operationSpec, stringifyXML = function() {
			throw Error("XML serialization unsupported!");
		}) {
			let serializerOptions = operationArguments.options?.serializerOptions;
			let updatedOptions = { xml: {
				rootName: serializerOptions?.xml.rootName ?? "",
				includeRoot: serializerOptions?.xml.includeRoot ?? !1,
				xmlCharKey: serializerOptions?.xml.xmlCharKey ?? interfaces_js_1.XML_CHARKEY
			} };
			let xmlCharKey = updatedOptions.xml.xmlCharKey;
			if (operationSpec.requestBody && operationSpec.requestBody.mapper) {
				request.body = (0, operationHelpers_js_1.getOperationArgumentValueFromParameter)(operationArguments, operationSpec.requestBody);
				let bodyMapper = operationSpec.requestBody.mapper;
				let { required, serializedName, xmlName, xmlElementName, xmlNamespace, xmlNamespacePrefix, nullable } = bodyMapper;
				let typeName = bodyMapper.type.name;
				try {
					if (request.body !== void 0 && request.body !== null || nullable && request.body === null || required) {
						let requestBodyParameterPathString = (0, interfaceHelpers_js_1.getPathStringFromParameter)(operationSpec.requestBody);
						request.body = operationSpec.serializer.serialize(bodyMapper, request.body, requestBodyParameterPathString, updatedOptions);
						let isStream = typeName === serializer_js_1.MapperTypeNames.Stream;
						if (operationSpec.isXML) {
							let xmlnsKey = xmlNamespacePrefix ? `xmlns:${xmlNamespacePrefix}` : "xmlns";
							let value = getXmlValueWithNamespace(xmlNamespace, xmlnsKey, typeName, request.body, updatedOptions);
							typeName === serializer_js_1.MapperTypeNames.Sequence ? request.body = stringifyXML(prepareXMLRootList(value, xmlElementName || xmlName || serializedName, xmlnsKey, xmlNamespace), {
								rootName: xmlName || serializedName,
								xmlCharKey
							}) : isStream || (request.body = stringifyXML(value, {
								rootName: xmlName || serializedName,
								xmlCharKey
							}));
						} else if (typeName === serializer_js_1.MapperTypeNames.String && (operationSpec.contentType?.match("text/plain") || operationSpec.mediaType === "text")) return;
						else isStream || (request.body = JSON.stringify(request.body));
					}
				} catch (error) {
					throw Error(`Error "${error.message}" occurred in serializing the payload - ${JSON.stringify(serializedName, void 0, "  ")}.`);
				}
			} else if (operationSpec.formDataParameters && operationSpec.formDataParameters.length > 0) {
				request.formData = {};
				for (let formDataParameter of operationSpec.formDataParameters) {
					let formDataParameterValue = (0, operationHelpers_js_1.getOperationArgumentValueFromParameter)(operationArguments, formDataParameter);
					if (formDataParameterValue != null) {
						let formDataParameterPropertyName = formDataParameter.mapper.serializedName || (0, interfaceHelpers_js_1.getPathStringFromParameter)(formDataParameter);
						request.formData[formDataParameterPropertyName] = operationSpec.serializer.serialize(formDataParameter.mapper, formDataParameterValue, (0, interfaceHelpers_js_1.getPathStringFromParameter)(formDataParameter), updatedOptions);
					}
				}
			}
		}
		function getXmlValueWithNamespace(xmlNamespace, xmlnsKey, typeName, serializedValue, options) {
			if (xmlNamespace && ![
				"Composite",
				"Sequence",
				"Dictionary"
			].includes(typeName)) {
				let result = {};
				result[options.xml.xmlCharKey] = serializedValue;
				result[interfaces_js_1.XML_ATTRKEY] = { [xmlnsKey]: xmlNamespace };
				return result;
			}
			return serializedValue;
		}
		function prepareXMLRootList(obj, elementName, xmlNamespaceKey, xmlNamespace) {
			Array.isArray(obj) || (obj = [obj]);
			if (!xmlNamespaceKey || !xmlNamespace) return { [elementName]: obj };
			let result = { [elementName]: obj };
			result[interfaces_js_1.XML_ATTRKEY] = { [xmlNamespaceKey]: xmlNamespace };
			return result;
		}
	}),
	1530: ((__unused_webpack_module, exports, __webpack_require__) => {
		Object.defineProperty(exports, "__esModule", { value: !0 });
		exports.MapperTypeNames = void 0;
		exports.createSerializer = createSerializer;
		let base64 = __webpack_require__(1860).__importStar(__webpack_require__(741));
		let interfaces_js_1 = __webpack_require__(6058);
		let utils_js_1 = __webpack_require__(1193);
		class SerializerImpl {
			modelMappers;
			isXML;
			constructor(modelMappers = {}, isXML = !1) {
				this.modelMappers = modelMappers;
				this.isXML = isXML;
			}
			validateConstraints(mapper, value, objectName) {
				let failValidation = (constraintName, constraintValue) => {
					throw Error(`"${objectName}" with value "${value}" should satisfy the constraint "${constraintName}": ${constraintValue}.`);
				};
				if (mapper.constraints && value != null) {
					let { ExclusiveMaximum, ExclusiveMinimum, InclusiveMaximum, InclusiveMinimum, MaxItems, MaxLength, MinItems, MinLength, MultipleOf, Pattern, UniqueItems } = mapper.constraints;
					ExclusiveMaximum !== void 0 && value >= ExclusiveMaximum && failValidation("ExclusiveMaximum", ExclusiveMaximum);
					ExclusiveMinimum !== void 0 && value <= ExclusiveMinimum && failValidation("ExclusiveMinimum", ExclusiveMinimum);
					InclusiveMaximum !== void 0 && value > InclusiveMaximum && failValidation("InclusiveMaximum", InclusiveMaximum);
					InclusiveMinimum !== void 0 && value < InclusiveMinimum && failValidation("InclusiveMinimum", InclusiveMinimum);
					MaxItems !== void 0 && value.length > MaxItems && failValidation("MaxItems", MaxItems);
					MaxLength !== void 0 && value.length > MaxLength && failValidation("MaxLength", MaxLength);
					MinItems !== void 0 && value.length < MinItems && failValidation("MinItems", MinItems);
					MinLength !== void 0 && value.length < MinLength && failValidation("MinLength", MinLength);
					MultipleOf !== void 0 && value % MultipleOf !== 0 && failValidation("MultipleOf", MultipleOf);
					if (Pattern) {
						let pattern = typeof Pattern == "string" ? new RegExp(Pattern) : Pattern;
						(typeof value != "string" || value.match(pattern) === null) && failValidation("Pattern", Pattern);
					}
					UniqueItems && value.some((item, i, ar) => ar.indexOf(item) !== i) && failValidation("UniqueItems", UniqueItems);
				}
			}
			serialize(mapper, object, objectName, options = { xml: {} }) {
				let updatedOptions = { xml: {
					rootName: options.xml.rootName ?? "",
					includeRoot: options.xml.includeRoot ?? !1,
					xmlCharKey: options.xml.xmlCharKey ?? interfaces_js_1.XML_CHARKEY
				} };
				let payload = {};
				let mapperType = mapper.type.name;
				objectName ||= mapper.serializedName;
				mapperType.match(/^Sequence$/i) !== null && (payload = []);
				mapper.isConstant && (object = mapper.defaultValue);
				let { required, nullable } = mapper;
				if (required && nullable && object === void 0) throw Error(`${objectName} cannot be undefined.`);
				if (required && !nullable && object == null) throw Error(`${objectName} cannot be null or undefined.`);
				if (!required && nullable === !1 && object === null) throw Error(`${objectName} cannot be null.`);
				object == null ? payload = object : mapperType.match(/^any$/i) === null ? mapperType.match(/^(Number|String|Boolean|Object|Stream|Uuid)$/i) === null ? mapperType.match(/^Enum$/i) === null ? mapperType.match(/^(Date|DateTime|TimeSpan|DateTimeRfc1123|UnixTime)$/i) === null ? mapperType.match(/^ByteArray$/i) === null ? mapperType.match(/^Base64Url$/i) === null ? mapperType.match(/^Sequence$/i) === null ? mapperType.match(/^Dictionary$/i) === null ? mapperType.match(/^Composite$/i) !== null && (payload = serializeCompositeType(this, mapper, object, objectName, !!this.isXML, updatedOptions)) : payload = serializeDictionaryType(this, mapper, object, objectName, !!this.isXML, updatedOptions) : payload = serializeSequenceType(this, mapper, object, objectName, !!this.isXML, updatedOptions) : payload = serializeBase64UrlType(objectName, object) : payload = serializeByteArrayType(objectName, object) : payload = serializeDateTypes(mapperType, object, objectName) : payload = serializeEnumType(objectName, mapper.type.allowedValues, object) : payload = serializeBasicTypes(mapperType, objectName, object) : payload = object;
				return payload;
			}
			deserialize(mapper, responseBody, objectName, options = { xml: {} }) {
				let updatedOptions = {
					xml: {
						rootName: options.xml.rootName ?? "",
						includeRoot: options.xml.includeRoot ?? !1,
						xmlCharKey: options.xml.xmlCharKey ?? interfaces_js_1.XML_CHARKEY
					},
					ignoreUnknownProperties: options.ignoreUnknownProperties ?? !1
				};
				if (responseBody == null) {
					this.isXML && mapper.type.name === "Sequence" && !mapper.xmlIsWrapped && (responseBody = []);
					mapper.defaultValue !== void 0 && (responseBody = mapper.defaultValue);
					return responseBody;
				}
				let payload;
				let mapperType = mapper.type.name;
				objectName ||= mapper.serializedName;
				if (mapperType.match(/^Composite$/i) !== null) payload = deserializeCompositeType(this, mapper, responseBody, objectName, updatedOptions);
				else {
					if (this.isXML) {
						let xmlCharKey = updatedOptions.xml.xmlCharKey;
						responseBody[interfaces_js_1.XML_ATTRKEY] !== void 0 && responseBody[xmlCharKey] !== void 0 && (responseBody = responseBody[xmlCharKey]);
					}
					if (mapperType.match(/^Number$/i) !== null) {
						payload = parseFloat(responseBody);
						isNaN(payload) && (payload = responseBody);
					} else mapperType.match(/^Boolean$/i) === null ? mapperType.match(/^(String|Enum|Object|Stream|Uuid|TimeSpan|any)$/i) === null ? mapperType.match(/^(Date|DateTime|DateTimeRfc1123)$/i) === null ? mapperType.match(/^UnixTime$/i) === null ? mapperType.match(/^ByteArray$/i) === null ? mapperType.match(/^Base64Url$/i) === null ? mapperType.match(/^Sequence$/i) === null ? mapperType.match(/^Dictionary$/i) !== null && (payload = deserializeDictionaryType(this, mapper, responseBody, objectName, updatedOptions)) : payload = deserializeSequenceType(this, mapper, responseBody, objectName, updatedOptions) : payload = base64UrlToByteArray(responseBody) : payload = base64.decodeString(responseBody) : payload = unixTimeToDate(responseBody) : payload = new Date(responseBody) : payload = responseBody : payload = responseBody === "true" || responseBody !== "false" && responseBody;
				}
				mapper.isConstant && (payload = mapper.defaultValue);
				return payload;
			}
		}
		function createSerializer(modelMappers = {}, isXML = !1) {
			return new SerializerImpl(modelMappers, isXML);
		}
		function trimEnd(str, ch) {
			let len = str.length;
			for (; len - 1 >= 0 && str[len - 1] === ch;) --len;
			return str.substr(0, len);
		}
		function bufferToBase64Url(buffer) {
			if (!buffer) return;
			if (!(buffer instanceof Uint8Array)) throw Error("Please provide an input of type Uint8Array for converting to Base64Url.");
			return trimEnd(base64.encodeByteArray(buffer), "=").replace(/\+/g, "-").replace(/\//g, "_");
		}
		function base64UrlToByteArray(str) {
			if (!str) return;
			if (str && typeof str.valueOf() != "string") throw Error("Please provide an input of type string for converting to Uint8Array");
			str = str.replace(/-/g, "+").replace(/_/g, "/");
			return base64.decodeString(str);
		}
		function splitSerializeName(prop) {
			let classes = [];
			let partialclass = "";
			if (prop) {
				let subwords = prop.split(".");
				for (let item of subwords) if (item.charAt(item.length - 1) === "\\") partialclass += item.substr(0, item.length - 1) + ".";
				else {
					partialclass += item;
					classes.push(partialclass);
					partialclass = "";
				}
			}
			return classes;
		}
		function dateToUnixTime(d) {
			if (!d) return;
			typeof d.valueOf() == "string" && (d = new Date(d));
			return Math.floor(d.getTime() / 1e3);
		}
		function unixTimeToDate(n) {
			if (!n) return;
			return new Date(n * 1e3);
		}
		function serializeBasicTypes(typeName, objectName, value) {
			if (value != null) {
				if (typeName.match(/^Number$/i) !== null) {
					if (typeof value != "number") throw Error(`${objectName} with value ${value} must be of type number.`);
				} else if (typeName.match(/^String$/i) !== null) {
					if (typeof value.valueOf() != "string") throw Error(`${objectName} with value "${value}" must be of type string.`);
				} else if (typeName.match(/^Uuid$/i) !== null) {
					if (!(typeof value.valueOf() == "string" && (0, utils_js_1.isValidUuid)(value))) throw Error(`${objectName} with value "${value}" must be of type string and a valid uuid.`);
				} else if (typeName.match(/^Boolean$/i) !== null) {
					if (typeof value != "boolean") throw Error(`${objectName} with value ${value} must be of type boolean.`);
				} else if (typeName.match(/^Stream$/i) !== null) {
					let objectType = typeof value;
					if (objectType !== "string" && typeof value.pipe != "function" && typeof value.tee != "function" && !(value instanceof ArrayBuffer) && !ArrayBuffer.isView(value) && !((typeof Blob == "function" || typeof Blob == "object") && value instanceof Blob) && objectType !== "function") throw Error(`${objectName} must be a string, Blob, ArrayBuffer, ArrayBufferView, ReadableStream, or () => ReadableStream.`);
				}
			}
			return value;
		}
		function serializeEnumType(objectName, allowedValues, value) {
			if (!allowedValues) throw Error(`Please provide a set of allowedValues to validate ${objectName} as an Enum Type.`);
			if (!allowedValues.some((item) => {
				if (typeof item.valueOf() == "string") return item.toLowerCase() === value.toLowerCase();
				return item === value;
			})) throw Error(`${value} is not a valid value for ${objectName}. The valid values are: ${JSON.stringify(allowedValues)}.`);
			return value;
		}
		function serializeByteArrayType(objectName, value) {
			if (value != null) {
				if (!(value instanceof Uint8Array)) throw Error(`${objectName} must be of type Uint8Array.`);
				value = base64.encodeByteArray(value);
			}
			return value;
		}
		function serializeBase64UrlType(objectName, value) {
			if (value != null) {
				if (!(value instanceof Uint8Array)) throw Error(`${objectName} must be of type Uint8Array.`);
				value = bufferToBase64Url(value);
			}
			return value;
		}
		function serializeDateTypes(typeName, value, objectName) {
			if (value != null) {
				if (typeName.match(/^Date$/i) !== null) {
					if (!(value instanceof Date || typeof value.valueOf() == "string" && !isNaN(Date.parse(value)))) throw Error(`${objectName} must be an instanceof Date or a string in ISO8601 format.`);
					value = value instanceof Date ? value.toISOString().substring(0, 10) : new Date(value).toISOString().substring(0, 10);
				} else if (typeName.match(/^DateTime$/i) !== null) {
					if (!(value instanceof Date || typeof value.valueOf() == "string" && !isNaN(Date.parse(value)))) throw Error(`${objectName} must be an instanceof Date or a string in ISO8601 format.`);
					value = value instanceof Date ? value.toISOString() : new Date(value).toISOString();
				} else if (typeName.match(/^DateTimeRfc1123$/i) !== null) {
					if (!(value instanceof Date || typeof value.valueOf() == "string" && !isNaN(Date.parse(value)))) throw Error(`${objectName} must be an instanceof Date or a string in RFC-1123 format.`);
					value = value instanceof Date ? value.toUTCString() : new Date(value).toUTCString();
				} else if (typeName.match(/^UnixTime$/i) !== null) {
					if (!(value instanceof Date || typeof value.valueOf() == "string" && !isNaN(Date.parse(value)))) throw Error(`${objectName} must be an instanceof Date or a string in RFC-1123/ISO8601 format for it to be serialized in UnixTime/Epoch format.`);
					value = dateToUnixTime(value);
				} else if (typeName.match(/^TimeSpan$/i) !== null && !(0, utils_js_1.isDuration)(value)) throw Error(`${objectName} must be a string in ISO 8601 format. Instead was "${value}".`);
			}
			return value;
		}
		function serializeSequenceType(serializer, mapper, object, objectName, isXml, options) {
			if (!Array.isArray(object)) throw Error(`${objectName} must be of type Array.`);
			let elementType = mapper.type.element;
			if (!elementType || typeof elementType != "object") throw Error(`"element" metadata for an Array must be defined in the mapper and it must be of type "object" in ${objectName}.`);
			elementType.type.name === "Composite" && elementType.type.className && (elementType = serializer.modelMappers[elementType.type.className] ?? elementType);
			let tempArray = [];
			for (let i = 0; i < object.length; i++) {
				let serializedValue = serializer.serialize(elementType, object[i], objectName, options);
				if (isXml && elementType.xmlNamespace) {
					let xmlnsKey = elementType.xmlNamespacePrefix ? `xmlns:${elementType.xmlNamespacePrefix}` : "xmlns";
					if (elementType.type.name === "Composite") {
						tempArray[i] = { ...serializedValue };
						tempArray[i][interfaces_js_1.XML_ATTRKEY] = { [xmlnsKey]: elementType.xmlNamespace };
					} else {
						tempArray[i] = {};
						tempArray[i][options.xml.xmlCharKey] = serializedValue;
						tempArray[i][interfaces_js_1.XML_ATTRKEY] = { [xmlnsKey]: elementType.xmlNamespace };
					}
				} else tempArray[i] = serializedValue;
			}
			return tempArray;
		}
		function serializeDictionaryType(serializer, mapper, object, objectName, isXml, options) {
			if (typeof object != "object") throw Error(`${objectName} must be of type object.`);
			let valueType = mapper.type.value;
			if (!valueType || typeof valueType != "object") throw Error(`"value" metadata for a Dictionary must be defined in the mapper and it must of type "object" in ${objectName}.`);
			let tempDictionary = {};
			for (let key of Object.keys(object)) tempDictionary[key] = getXmlObjectValue(valueType, serializer.serialize(valueType, object[key], objectName, options), isXml, options);
			if (isXml && mapper.xmlNamespace) {
				let xmlnsKey = mapper.xmlNamespacePrefix ? `xmlns:${mapper.xmlNamespacePrefix}` : "xmlns";
				let result = tempDictionary;
				result[interfaces_js_1.XML_ATTRKEY] = { [xmlnsKey]: mapper.xmlNamespace };
				return result;
			}
			return tempDictionary;
		}
		function resolveAdditionalProperties(serializer, mapper, objectName) {
			let additionalProperties = mapper.type.additionalProperties;
			if (!additionalProperties && mapper.type.className) return resolveReferencedMapper(serializer, mapper, objectName)?.type.additionalProperties;
			return additionalProperties;
		}
		function resolveReferencedMapper(serializer, mapper, objectName) {
			let className = mapper.type.className;
			if (!className) throw Error(`Class name for model "${objectName}" is not provided in the mapper "${JSON.stringify(mapper, void 0, 2)}".`);
			return serializer.modelMappers[className];
		}
		function resolveModelProperties(serializer, mapper, objectName) {
			let modelProps = mapper.type.modelProperties;
			if (!modelProps) {
				let modelMapper = resolveReferencedMapper(serializer, mapper, objectName);
				if (!modelMapper) throw Error(`mapper() cannot be null or undefined for model "${mapper.type.className}".`);
				modelProps = modelMapper?.type.modelProperties;
				if (!modelProps) throw Error(`modelProperties cannot be null or undefined in the mapper "${JSON.stringify(modelMapper)}" of type "${mapper.type.className}" for object "${objectName}".`);
			}
			return modelProps;
		}
		function serializeCompositeType(serializer, mapper, object, objectName, isXml, options) {
			getPolymorphicDiscriminatorRecursively(serializer, mapper) && (mapper = getPolymorphicMapper(serializer, mapper, object, "clientName"));
			if (object != null) {
				let payload = {};
				let modelProps = resolveModelProperties(serializer, mapper, objectName);
				for (let key of Object.keys(modelProps)) {
					let propertyMapper = modelProps[key];
					if (propertyMapper.readOnly) continue;
					let propName;
					let parentObject = payload;
					if (serializer.isXML) propName = propertyMapper.xmlIsWrapped ? propertyMapper.xmlName : propertyMapper.xmlElementName || propertyMapper.xmlName;
					else {
						let paths = splitSerializeName(propertyMapper.serializedName);
						propName = paths.pop();
						for (let pathName of paths) {
							parentObject[pathName] == null && (object[key] !== void 0 && object[key] !== null || propertyMapper.defaultValue !== void 0) && (parentObject[pathName] = {});
							parentObject = parentObject[pathName];
						}
					}
					if (parentObject != null) {
						if (isXml && mapper.xmlNamespace) {
							let xmlnsKey = mapper.xmlNamespacePrefix ? `xmlns:${mapper.xmlNamespacePrefix}` : "xmlns";
							parentObject[interfaces_js_1.XML_ATTRKEY] = {
								...parentObject[interfaces_js_1.XML_ATTRKEY],
								[xmlnsKey]: mapper.xmlNamespace
							};
						}
						let propertyObjectName = propertyMapper.serializedName === "" ? objectName : objectName + "." + propertyMapper.serializedName;
						let toSerialize = object[key];
						let polymorphicDiscriminator = getPolymorphicDiscriminatorRecursively(serializer, mapper);
						polymorphicDiscriminator && polymorphicDiscriminator.clientName === key && toSerialize == null && (toSerialize = mapper.serializedName);
						let serializedValue = serializer.serialize(propertyMapper, toSerialize, propertyObjectName, options);
						if (serializedValue !== void 0 && propName != null) {
							let value = getXmlObjectValue(propertyMapper, serializedValue, isXml, options);
							if (isXml && propertyMapper.xmlIsAttribute) {
								parentObject[interfaces_js_1.XML_ATTRKEY] = parentObject[interfaces_js_1.XML_ATTRKEY] || {};
								parentObject[interfaces_js_1.XML_ATTRKEY][propName] = serializedValue;
							} else isXml && propertyMapper.xmlIsWrapped ? parentObject[propName] = { [propertyMapper.xmlElementName]: value } : parentObject[propName] = value;
						}
					}
				}
				let additionalPropertiesMapper = resolveAdditionalProperties(serializer, mapper, objectName);
				if (additionalPropertiesMapper) {
					let propNames = Object.keys(modelProps);
					for (let clientPropName of Object.keys(object)) propNames.every((pn) => pn !== clientPropName) && Object.defineProperty(payload, clientPropName, {
						value: serializer.serialize(additionalPropertiesMapper, object[clientPropName], objectName + "[\"" + clientPropName + "\"]", options),
						enumerable: !0,
						configurable: !0,
						writable: !0
					});
				}
				return payload;
			}
			return object;
		}
		function getXmlObjectValue(propertyMapper, serializedValue, isXml, options) {
			if (!isXml || !propertyMapper.xmlNamespace) return serializedValue;
			let xmlNamespace = { [propertyMapper.xmlNamespacePrefix ? `xmlns:${propertyMapper.xmlNamespacePrefix}` : "xmlns"]: propertyMapper.xmlNamespace };
			if (["Composite"].includes(propertyMapper.type.name)) {
				if (serializedValue[interfaces_js_1.XML_ATTRKEY]) return serializedValue;
				else {
					let result = { ...serializedValue };
					result[interfaces_js_1.XML_ATTRKEY] = xmlNamespace;
					return result;
				}
			}
			let result = {};
			result[options.xml.xmlCharKey] = serializedValue;
			result[interfaces_js_1.XML_ATTRKEY] = xmlNamespace;
			return result;
		}
		function isSpecialXmlProperty(propertyName, options) {
			return [interfaces_js_1.XML_ATTRKEY, options.xml.xmlCharKey].includes(propertyName);
		}
		function deserializeCompositeType(serializer, mapper, responseBody, objectName, options) {
			let xmlCharKey = options.xml.xmlCharKey ?? interfaces_js_1.XML_CHARKEY;
			getPolymorphicDiscriminatorRecursively(serializer, mapper) && (mapper = getPolymorphicMapper(serializer, mapper, responseBody, "serializedName"));
			let modelProps = resolveModelProperties(serializer, mapper, objectName);
			let instance = {};
			let handledPropertyNames = [];
			for (let key of Object.keys(modelProps)) {
				let propertyMapper = modelProps[key];
				let paths = splitSerializeName(modelProps[key].serializedName);
				handledPropertyNames.push(paths[0]);
				let { serializedName, xmlName, xmlElementName } = propertyMapper;
				let propertyObjectName = objectName;
				serializedName !== "" && serializedName !== void 0 && (propertyObjectName = objectName + "." + serializedName);
				let headerCollectionPrefix = propertyMapper.headerCollectionPrefix;
				if (headerCollectionPrefix) {
					let dictionary = {};
					for (let headerKey of Object.keys(responseBody)) {
						headerKey.startsWith(headerCollectionPrefix) && (dictionary[headerKey.substring(headerCollectionPrefix.length)] = serializer.deserialize(propertyMapper.type.value, responseBody[headerKey], propertyObjectName, options));
						handledPropertyNames.push(headerKey);
					}
					instance[key] = dictionary;
				} else if (serializer.isXML) {
					if (propertyMapper.xmlIsAttribute && responseBody[interfaces_js_1.XML_ATTRKEY]) instance[key] = serializer.deserialize(propertyMapper, responseBody[interfaces_js_1.XML_ATTRKEY][xmlName], propertyObjectName, options);
					else if (propertyMapper.xmlIsMsText) responseBody[xmlCharKey] === void 0 ? typeof responseBody == "string" && (instance[key] = responseBody) : instance[key] = responseBody[xmlCharKey];
					else {
						let propertyName = xmlElementName || xmlName || serializedName;
						if (propertyMapper.xmlIsWrapped) {
							let elementList = responseBody[xmlName]?.[xmlElementName] ?? [];
							Object.defineProperty(instance, key, {
								value: serializer.deserialize(propertyMapper, elementList, propertyObjectName, options),
								enumerable: !0,
								configurable: !0,
								writable: !0
							});
							handledPropertyNames.push(xmlName);
						} else {
							let property = responseBody[propertyName];
							instance[key] = serializer.deserialize(propertyMapper, property, propertyObjectName, options);
							handledPropertyNames.push(propertyName);
						}
					}
				} else {
					let propertyInstance;
					let res = responseBody;
					let steps = 0;
					for (let item of paths) {
						if (!res) break;
						steps++;
						res = res[item];
					}
					res === null && steps < paths.length && (res = void 0);
					propertyInstance = res;
					let polymorphicDiscriminator = mapper.type.polymorphicDiscriminator;
					polymorphicDiscriminator && key === polymorphicDiscriminator.clientName && propertyInstance == null && (propertyInstance = mapper.serializedName);
					let serializedValue;
					if (Array.isArray(responseBody[key]) && modelProps[key].serializedName === "") {
						propertyInstance = responseBody[key];
						let arrayInstance = serializer.deserialize(propertyMapper, propertyInstance, propertyObjectName, options);
						for (let [k, v] of Object.entries(instance)) Object.prototype.hasOwnProperty.call(arrayInstance, k) || (arrayInstance[k] = v);
						instance = arrayInstance;
					} else if (propertyInstance !== void 0 || propertyMapper.defaultValue !== void 0) {
						serializedValue = serializer.deserialize(propertyMapper, propertyInstance, propertyObjectName, options);
						instance[key] = serializedValue;
					}
				}
			}
			let additionalPropertiesMapper = mapper.type.additionalProperties;
			if (additionalPropertiesMapper) {
				let isAdditionalProperty = (responsePropName) => {
					for (let clientPropName of Object.keys(modelProps)) if (splitSerializeName(modelProps[clientPropName].serializedName)[0] === responsePropName) return !1;
					return !0;
				};
				for (let responsePropName of Object.keys(responseBody)) if (isAdditionalProperty(responsePropName)) {
					let deserializedValue = serializer.deserialize(additionalPropertiesMapper, responseBody[responsePropName], objectName + "[\"" + responsePropName + "\"]", options);
					Object.defineProperty(instance, responsePropName, {
						value: deserializedValue,
						enumerable: !0,
						configurable: !0,
						writable: !0
					});
				}
			} else if (responseBody && !options.ignoreUnknownProperties) for (let key of Object.keys(responseBody)) instance[key] === void 0 && !handledPropertyNames.includes(key) && !isSpecialXmlProperty(key, options) && Object.defineProperty(instance, key, {
				value: responseBody[key],
				enumerable: !0,
				configurable: !0,
				writable: !0
			});
			return instance;
		}
		function deserializeDictionaryType(serializer, mapper, responseBody, objectName, options) {
			let value = mapper.type.value;
			if (!value || typeof value != "object") throw Error(`"value" metadata for a Dictionary must be defined in the mapper and it must of type "object" in ${objectName}`);
			if (responseBody) {
				let tempDictionary = {};
				for (let key of Object.keys(responseBody)) tempDictionary[key] = serializer.deserialize(value, responseBody[key], objectName, options);
				return tempDictionary;
			}
			return responseBody;
		}
		function deserializeSequenceType(serializer, mapper, responseBody, objectName, options) {
			let element = mapper.type.element;
			if (!element || typeof element != "object") throw Error(`"element" metadata for an Array must be defined in the mapper and it must be of type "object" in ${objectName}`);
			if (responseBody) {
				Array.isArray(responseBody) || (responseBody = [responseBody]);
				element.type.name === "Composite" && element.type.className && (element = serializer.modelMappers[element.type.className] ?? element);
				let tempArray = [];
				for (let i = 0; i < responseBody.length; i++) tempArray[i] = serializer.deserialize(element, responseBody[i], `${objectName}[${i}]`, options);
				return tempArray;
			}
			return responseBody;
		}
		function getIndexDiscriminator(discriminators, discriminatorValue, typeName) {
			let typeNamesToCheck = [typeName];
			for (; typeNamesToCheck.length;) {
				let currentName = typeNamesToCheck.shift();
				let indexDiscriminator = discriminatorValue === currentName ? discriminatorValue : currentName + "." + discriminatorValue;
				if (Object.prototype.hasOwnProperty.call(discriminators, indexDiscriminator)) return discriminators[indexDiscriminator];
				else for (let [name, mapper] of Object.entries(discriminators)) name.startsWith(currentName + ".") && mapper.type.uberParent === currentName && mapper.type.className && typeNamesToCheck.push(mapper.type.className);
			}
		}
		function getPolymorphicMapper(serializer, mapper, object, polymorphicPropertyName) {
			let polymorphicDiscriminator = getPolymorphicDiscriminatorRecursively(serializer, mapper);
			if (polymorphicDiscriminator) {
				let discriminatorName = polymorphicDiscriminator[polymorphicPropertyName];
				if (discriminatorName) {
					polymorphicPropertyName === "serializedName" && (discriminatorName = discriminatorName.replace(/\\/gi, ""));
					let discriminatorValue = object[discriminatorName];
					let typeName = mapper.type.uberParent ?? mapper.type.className;
					if (typeof discriminatorValue == "string" && typeName) {
						let polymorphicMapper = getIndexDiscriminator(serializer.modelMappers.discriminators, discriminatorValue, typeName);
						polymorphicMapper && (mapper = polymorphicMapper);
					}
				}
			}
			return mapper;
		}
		function getPolymorphicDiscriminatorRecursively(serializer, mapper) {
			return mapper.type.polymorphicDiscriminator || getPolymorphicDiscriminatorSafely(serializer, mapper.type.uberParent) || getPolymorphicDiscriminatorSafely(serializer, mapper.type.className);
		}
		function getPolymorphicDiscriminatorSafely(serializer, typeName) {
			return typeName && serializer.modelMappers[typeName] && serializer.modelMappers[typeName].type.polymorphicDiscriminator;
		}
		exports.MapperTypeNames = {
			Base64Url: "Base64Url",
			Boolean: "Boolean",
			ByteArray: "ByteArray",
			Composite: "Composite",
			Date: "Date",
			DateTime: "DateTime",
			DateTimeRfc1123: "DateTimeRfc1123",
			Dictionary: "Dictionary",
			Enum: "Enum",
			Number: "Number",
			Object: "Object",
			Sequence: "Sequence",
			String: "String",
			Stream: "Stream",
			TimeSpan: "TimeSpan",
			UnixTime: "UnixTime"
		};
	}),
	9544: ((__unused_webpack_module, exports, __webpack_require__) => {
		Object.defineProperty(exports, "__esModule", { value: !0 });
		exports.ServiceClient = void 0;
		let core_rest_pipeline_1 = __webpack_require__(778);
		let pipeline_js_1 = __webpack_require__(4136);
		let utils_js_1 = __webpack_require__(1193);
		let httpClientCache_js_1 = __webpack_require__(6323);
		let operationHelpers_js_1 = __webpack_require__(9688);
		let urlHelpers_js_1 = __webpack_require__(1752);
		let interfaceHelpers_js_1 = __webpack_require__(2066);
		let log_js_1 = __webpack_require__(9994);
		class ServiceClient {
			_endpoint;
			_requestContentType;
			_allowInsecureConnection;
			_httpClient;
			pipeline;
			constructor(options = {}) {
				this._requestContentType = options.requestContentType;
				this._endpoint = options.endpoint ?? options.baseUri;
				options.baseUri && log_js_1.logger.warning("The baseUri option for SDK Clients has been deprecated, please use endpoint instead.");
				this._allowInsecureConnection = options.allowInsecureConnection;
				this._httpClient = options.httpClient || (0, httpClientCache_js_1.getCachedDefaultHttpClient)();
				this.pipeline = options.pipeline || createDefaultPipeline(options);
				if (options.additionalPolicies?.length) for (let { policy, position } of options.additionalPolicies) {
					let afterPhase = position === "perRetry" ? "Sign" : void 0;
					this.pipeline.addPolicy(policy, { afterPhase });
				}
			}
			sendRequest(request) {
				return this.pipeline.sendRequest(this._httpClient, request);
			}
			async sendOperationRequest(operationArguments, operationSpec) {
				let endpoint = operationSpec.baseUrl || this._endpoint;
				if (!endpoint) throw Error("If operationSpec.baseUrl is not specified, then the ServiceClient must have a endpoint string property that contains the base URL to use.");
				let url = (0, urlHelpers_js_1.getRequestUrl)(endpoint, operationSpec, operationArguments, this);
				let request = (0, core_rest_pipeline_1.createPipelineRequest)({ url });
				request.method = operationSpec.httpMethod;
				let operationInfo = (0, operationHelpers_js_1.getOperationRequestInfo)(request);
				operationInfo.operationSpec = operationSpec;
				operationInfo.operationArguments = operationArguments;
				let contentType = operationSpec.contentType || this._requestContentType;
				contentType && operationSpec.requestBody && request.headers.set("Content-Type", contentType);
				let options = operationArguments.options;
				if (options) {
					let requestOptions = options.requestOptions;
					if (requestOptions) {
						requestOptions.timeout && (request.timeout = requestOptions.timeout);
						requestOptions.onUploadProgress && (request.onUploadProgress = requestOptions.onUploadProgress);
						requestOptions.onDownloadProgress && (request.onDownloadProgress = requestOptions.onDownloadProgress);
						requestOptions.shouldDeserialize !== void 0 && (operationInfo.shouldDeserialize = requestOptions.shouldDeserialize);
						requestOptions.allowInsecureConnection && (request.allowInsecureConnection = !0);
					}
					options.abortSignal && (request.abortSignal = options.abortSignal);
					options.tracingOptions && (request.tracingOptions = options.tracingOptions);
				}
				this._allowInsecureConnection && (request.allowInsecureConnection = !0);
				request.streamResponseStatusCodes === void 0 && (request.streamResponseStatusCodes = (0, interfaceHelpers_js_1.getStreamingResponseStatusCodes)(operationSpec));
				try {
					let rawResponse = await this.sendRequest(request);
					let flatResponse = (0, utils_js_1.flattenResponse)(rawResponse, operationSpec.responses[rawResponse.status]);
					options?.onResponse && options.onResponse(rawResponse, flatResponse);
					return flatResponse;
				} catch (error) {
					if (typeof error == "object" && error?.response) {
						let rawResponse = error.response;
						let flatResponse = (0, utils_js_1.flattenResponse)(rawResponse, operationSpec.responses[error.statusCode] || operationSpec.responses.default);
						error.details = flatResponse;
						options?.onResponse && options.onResponse(rawResponse, flatResponse, error);
					}
					throw error;
				}
			}
		}
		exports.ServiceClient = ServiceClient;
		function createDefaultPipeline(options) {
			let credentialScopes = getCredentialScopes(options);
			let credentialOptions = options.credential && credentialScopes ? {
				credentialScopes,
				credential: options.credential
			} : void 0;
			return (0, pipeline_js_1.createClientPipeline)({
				...options,
				credentialOptions
			});
		}
		function getCredentialScopes(options) {
			if (options.credentialScopes) return options.credentialScopes;
			if (options.endpoint) return `${options.endpoint}/.default`;
			if (options.baseUri) return `${options.baseUri}/.default`;
			if (options.credential) throw Error("When using credentials, the ServiceClientOptions must contain either a endpoint or a credentialScopes. Unable to create a bearerTokenAuthenticationPolicy");
		}
	}),
	30: ((__unused_webpack_module, exports) => {
		Object.defineProperty(exports, "__esModule", { value: !0 });
		exports.state = void 0;
		exports.state = { operationRequestMap: new WeakMap() };
	}),
	1752: ((__unused_webpack_module, exports, __webpack_require__) => {
		Object.defineProperty(exports, "__esModule", { value: !0 });
		exports.getRequestUrl = getRequestUrl;
		exports.appendQueryParams = appendQueryParams;
		let operationHelpers_js_1 = __webpack_require__(9688);
		let interfaceHelpers_js_1 = __webpack_require__(2066);
		let CollectionFormatToDelimiterMap = {
			CSV: ",",
			SSV: " ",
			Multi: "Multi",
			TSV: "	",
			Pipes: "|"
		};
		function getRequestUrl(baseUri, operationSpec, operationArguments, fallbackObject) {
			let urlReplacements = calculateUrlReplacements(operationSpec, operationArguments, fallbackObject);
			let isAbsolutePath = !1;
			let requestUrl = replaceAll(baseUri, urlReplacements);
			if (operationSpec.path) {
				let path = replaceAll(operationSpec.path, urlReplacements);
				operationSpec.path === "/{nextLink}" && path.startsWith("/") && (path = path.substring(1));
				if (isAbsoluteUrl(path)) {
					requestUrl = path;
					isAbsolutePath = !0;
				} else requestUrl = appendPath(requestUrl, path);
			}
			let { queryParams, sequenceParams } = calculateQueryParameters(operationSpec, operationArguments, fallbackObject);
			requestUrl = appendQueryParams(requestUrl, queryParams, sequenceParams, isAbsolutePath);
			return requestUrl;
		}
		function replaceAll(input, replacements) {
			let result = input;
			for (let [searchValue, replaceValue] of replacements) result = result.split(searchValue).join(replaceValue);
			return result;
		}
		function calculateUrlReplacements(operationSpec, operationArguments, fallbackObject) {
			let result = new Map();
			if (operationSpec.urlParameters?.length) for (let urlParameter of operationSpec.urlParameters) {
				let urlParameterValue = (0, operationHelpers_js_1.getOperationArgumentValueFromParameter)(operationArguments, urlParameter, fallbackObject);
				let parameterPathString = (0, interfaceHelpers_js_1.getPathStringFromParameter)(urlParameter);
				urlParameterValue = operationSpec.serializer.serialize(urlParameter.mapper, urlParameterValue, parameterPathString);
				urlParameter.skipEncoding || (urlParameterValue = encodeURIComponent(urlParameterValue));
				result.set(`{${urlParameter.mapper.serializedName || parameterPathString}}`, urlParameterValue);
			}
			return result;
		}
		function isAbsoluteUrl(url) {
			return url.includes("://");
		}
		function appendPath(url, pathToAppend) {
			if (!pathToAppend) return url;
			let parsedUrl = new URL(url);
			let newPath = parsedUrl.pathname;
			newPath.endsWith("/") || (newPath = `${newPath}/`);
			pathToAppend.startsWith("/") && (pathToAppend = pathToAppend.substring(1));
			let searchStart = pathToAppend.indexOf("?");
			if (searchStart !== -1) {
				let path = pathToAppend.substring(0, searchStart);
				let search = pathToAppend.substring(searchStart + 1);
				newPath += path;
				search && (parsedUrl.search = parsedUrl.search ? `${parsedUrl.search}&${search}` : search);
			} else newPath += pathToAppend;
			Object.assign(parsedUrl, { pathname: newPath });
			return parsedUrl.toString();
		}
		function calculateQueryParameters(operationSpec, operationArguments, fallbackObject) {
			let result = new Map();
			let sequenceParams = new Set();
			if (operationSpec.queryParameters?.length) for (let queryParameter of operationSpec.queryParameters) {
				queryParameter.mapper.type.name === "Sequence" && queryParameter.mapper.serializedName && sequenceParams.add(queryParameter.mapper.serializedName);
				let queryParameterValue = (0, operationHelpers_js_1.getOperationArgumentValueFromParameter)(operationArguments, queryParameter, fallbackObject);
				if (queryParameterValue != null || queryParameter.mapper.required) {
					queryParameterValue = operationSpec.serializer.serialize(queryParameter.mapper, queryParameterValue, (0, interfaceHelpers_js_1.getPathStringFromParameter)(queryParameter));
					let delimiter = queryParameter.collectionFormat ? CollectionFormatToDelimiterMap[queryParameter.collectionFormat] : "";
					Array.isArray(queryParameterValue) && (queryParameterValue = queryParameterValue.map((item) => {
						if (item == null) return "";
						return item;
					}));
					if (queryParameter.collectionFormat === "Multi" && queryParameterValue.length === 0) continue;
					else Array.isArray(queryParameterValue) && (queryParameter.collectionFormat === "SSV" || queryParameter.collectionFormat === "TSV") && (queryParameterValue = queryParameterValue.join(delimiter));
					queryParameter.skipEncoding || (queryParameterValue = Array.isArray(queryParameterValue) ? queryParameterValue.map((item) => encodeURIComponent(item)) : encodeURIComponent(queryParameterValue));
					Array.isArray(queryParameterValue) && (queryParameter.collectionFormat === "CSV" || queryParameter.collectionFormat === "Pipes") && (queryParameterValue = queryParameterValue.join(delimiter));
					result.set(queryParameter.mapper.serializedName || (0, interfaceHelpers_js_1.getPathStringFromParameter)(queryParameter), queryParameterValue);
				}
			}
			return {
				queryParams: result,
				sequenceParams
			};
		}
		function simpleParseQueryParams(queryString) {
			let result = new Map();
			if (!queryString || queryString[0] !== "?") return result;
			queryString = queryString.slice(1);
			let pairs = queryString.split("&");
			for (let pair of pairs) {
				let [name, value] = pair.split("=", 2);
				let existingValue = result.get(name);
				existingValue ? Array.isArray(existingValue) ? existingValue.push(value) : result.set(name, [existingValue, value]) : result.set(name, value);
			}
			return result;
		}
		function appendQueryParams(url, queryParams, sequenceParams, noOverwrite = !1) {
			if (queryParams.size === 0) return url;
			let parsedUrl = new URL(url);
			let combinedParams = simpleParseQueryParams(parsedUrl.search);
			for (let [name, value] of queryParams) {
				let existingValue = combinedParams.get(name);
				if (Array.isArray(existingValue)) {
					if (Array.isArray(value)) {
						existingValue.push(...value);
						let valueSet = new Set(existingValue);
						combinedParams.set(name, Array.from(valueSet));
					} else existingValue.push(value);
				} else if (existingValue) {
					Array.isArray(value) ? value.unshift(existingValue) : sequenceParams.has(name) && combinedParams.set(name, [existingValue, value]);
					noOverwrite || combinedParams.set(name, value);
				} else combinedParams.set(name, value);
			}
			let searchPieces = [];
			for (let [name, value] of combinedParams) if (typeof value == "string") searchPieces.push(`${name}=${value}`);
			else if (Array.isArray(value)) for (let subValue of value) searchPieces.push(`${name}=${subValue}`);
			else searchPieces.push(`${name}=${value}`);
			parsedUrl.search = searchPieces.length ? `?${searchPieces.join("&")}` : "";
			return parsedUrl.toString();
		}
	}),
	1193: ((__unused_webpack_module, exports) => {
		Object.defineProperty(exports, "__esModule", { value: !0 });
		exports.isPrimitiveBody = isPrimitiveBody;
		exports.isDuration = isDuration;
		exports.isValidUuid = isValidUuid;
		exports.flattenResponse = flattenResponse;
		function isPrimitiveBody(value, mapperTypeName) {
			return mapperTypeName !== "Composite" && mapperTypeName !== "Dictionary" && (typeof value == "string" || typeof value == "number" || typeof value == "boolean" || mapperTypeName?.match(/^(Date|DateTime|DateTimeRfc1123|UnixTime|ByteArray|Base64Url)$/i) !== null || value == null);
		}
		let validateISODuration = /^(-|\+)?P(?:([-+]?[0-9,.]*)Y)?(?:([-+]?[0-9,.]*)M)?(?:([-+]?[0-9,.]*)W)?(?:([-+]?[0-9,.]*)D)?(?:T(?:([-+]?[0-9,.]*)H)?(?:([-+]?[0-9,.]*)M)?(?:([-+]?[0-9,.]*)S)?)?$/;
		function isDuration(value) {
			return validateISODuration.test(value);
		}
		let validUuidRegex = /^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$/i;
		function isValidUuid(uuid) {
			return validUuidRegex.test(uuid);
		}
		function handleNullableResponseAndWrappableBody(responseObject) {
			let combinedHeadersAndBody = {
				...responseObject.headers,
				...responseObject.body
			};
			if (responseObject.hasNullableType && Object.getOwnPropertyNames(combinedHeadersAndBody).length === 0) return responseObject.shouldWrapBody ? { body: null } : null;
			else return responseObject.shouldWrapBody ? {
				...responseObject.headers,
				body: responseObject.body
			} : combinedHeadersAndBody;
		}
		function flattenResponse(fullResponse, responseSpec) {
			let parsedHeaders = fullResponse.parsedHeaders;
			if (fullResponse.request.method === "HEAD") return {
				...parsedHeaders,
				body: fullResponse.parsedBody
			};
			let bodyMapper = responseSpec && responseSpec.bodyMapper;
			let isNullable = !!bodyMapper?.nullable;
			let expectedBodyTypeName = bodyMapper?.type.name;
			if (expectedBodyTypeName === "Stream") return {
				...parsedHeaders,
				blobBody: fullResponse.blobBody,
				readableStreamBody: fullResponse.readableStreamBody
			};
			let modelProperties = expectedBodyTypeName === "Composite" && bodyMapper.type.modelProperties || {};
			let isPageableResponse = Object.keys(modelProperties).some((k) => modelProperties[k].serializedName === "");
			if (expectedBodyTypeName === "Sequence" || isPageableResponse) {
				let arrayResponse = fullResponse.parsedBody ?? [];
				for (let key of Object.keys(modelProperties)) modelProperties[key].serializedName && (arrayResponse[key] = fullResponse.parsedBody?.[key]);
				if (parsedHeaders) for (let key of Object.keys(parsedHeaders)) arrayResponse[key] = parsedHeaders[key];
				return isNullable && !fullResponse.parsedBody && !parsedHeaders && Object.getOwnPropertyNames(modelProperties).length === 0 ? null : arrayResponse;
			}
			return handleNullableResponseAndWrappableBody({
				body: fullResponse.parsedBody,
				headers: parsedHeaders,
				hasNullableType: isNullable,
				shouldWrapBody: isPrimitiveBody(fullResponse.parsedBody, expectedBodyTypeName)
			});
		}
	}),
	6427: ((module) => {
		var __defProp = Object.defineProperty;
		var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
		var __getOwnPropNames = Object.getOwnPropertyNames;
		var __hasOwnProp = Object.prototype.hasOwnProperty;
		var __export = (target, all) => {
			for (var name in all) __defProp(target, name, {
				get: all[name],
				enumerable: !0
			});
		};
		var __copyProps = (to, from, except, desc) => {
			if (from && typeof from == "object" || typeof from == "function") for (let key of __getOwnPropNames(from)) !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
			return to;
		};
		var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);
		var constants_exports = {};
		__export(constants_exports, {
			DEFAULT_RETRY_POLICY_COUNT: () => DEFAULT_RETRY_POLICY_COUNT,
			SDK_VERSION: () => SDK_VERSION
		});
		module.exports = __toCommonJS(constants_exports);
		let SDK_VERSION = "1.24.0";
		let DEFAULT_RETRY_POLICY_COUNT = 3;
	}),
	862: ((module, __unused_webpack_exports, __webpack_require__) => {
		var __defProp = Object.defineProperty;
		var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
		var __getOwnPropNames = Object.getOwnPropertyNames;
		var __hasOwnProp = Object.prototype.hasOwnProperty;
		var __export = (target, all) => {
			for (var name in all) __defProp(target, name, {
				get: all[name],
				enumerable: !0
			});
		};
		var __copyProps = (to, from, except, desc) => {
			if (from && typeof from == "object" || typeof from == "function") for (let key of __getOwnPropNames(from)) !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
			return to;
		};
		var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);
		var createPipelineFromOptions_exports = {};
		__export(createPipelineFromOptions_exports, { createPipelineFromOptions: () => createPipelineFromOptions });
		module.exports = __toCommonJS(createPipelineFromOptions_exports);
		var import_logPolicy = __webpack_require__(3253);
		var import_pipeline = __webpack_require__(9590);
		var import_redirectPolicy = __webpack_require__(4087);
		var import_userAgentPolicy = __webpack_require__(2799);
		var import_multipartPolicy = __webpack_require__(5807);
		var import_decompressResponsePolicy = __webpack_require__(9295);
		var import_defaultRetryPolicy = __webpack_require__(8170);
		var import_formDataPolicy = __webpack_require__(5497);
		var import_core_util = __webpack_require__(7779);
		var import_proxyPolicy = __webpack_require__(2815);
		var import_setClientRequestIdPolicy = __webpack_require__(5686);
		var import_agentPolicy = __webpack_require__(8554);
		var import_tlsPolicy = __webpack_require__(5798);
		var import_tracingPolicy = __webpack_require__(3237);
		var import_wrapAbortSignalLikePolicy = __webpack_require__(7466);
		function createPipelineFromOptions(options) {
			let pipeline = (0, import_pipeline.createEmptyPipeline)();
			if (import_core_util.isNodeLike) {
				options.agent && pipeline.addPolicy((0, import_agentPolicy.agentPolicy)(options.agent));
				options.tlsOptions && pipeline.addPolicy((0, import_tlsPolicy.tlsPolicy)(options.tlsOptions));
				pipeline.addPolicy((0, import_proxyPolicy.proxyPolicy)(options.proxyOptions));
				pipeline.addPolicy((0, import_decompressResponsePolicy.decompressResponsePolicy)());
			}
			pipeline.addPolicy((0, import_wrapAbortSignalLikePolicy.wrapAbortSignalLikePolicy)());
			pipeline.addPolicy((0, import_formDataPolicy.formDataPolicy)(), { beforePolicies: [import_multipartPolicy.multipartPolicyName] });
			pipeline.addPolicy((0, import_userAgentPolicy.userAgentPolicy)(options.userAgentOptions));
			pipeline.addPolicy((0, import_setClientRequestIdPolicy.setClientRequestIdPolicy)(options.telemetryOptions?.clientRequestIdHeaderName));
			pipeline.addPolicy((0, import_multipartPolicy.multipartPolicy)(), { afterPhase: "Deserialize" });
			pipeline.addPolicy((0, import_defaultRetryPolicy.defaultRetryPolicy)(options.retryOptions), { phase: "Retry" });
			pipeline.addPolicy((0, import_tracingPolicy.tracingPolicy)({
				...options.userAgentOptions,
				...options.loggingOptions
			}), { afterPhase: "Retry" });
			import_core_util.isNodeLike && pipeline.addPolicy((0, import_redirectPolicy.redirectPolicy)(options.redirectOptions), { afterPhase: "Retry" });
			pipeline.addPolicy((0, import_logPolicy.logPolicy)(options.loggingOptions), { afterPhase: "Sign" });
			return pipeline;
		}
	}),
	7960: ((module, __unused_webpack_exports, __webpack_require__) => {
		var __defProp = Object.defineProperty;
		var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
		var __getOwnPropNames = Object.getOwnPropertyNames;
		var __hasOwnProp = Object.prototype.hasOwnProperty;
		var __export = (target, all) => {
			for (var name in all) __defProp(target, name, {
				get: all[name],
				enumerable: !0
			});
		};
		var __copyProps = (to, from, except, desc) => {
			if (from && typeof from == "object" || typeof from == "function") for (let key of __getOwnPropNames(from)) !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
			return to;
		};
		var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);
		var defaultHttpClient_exports = {};
		__export(defaultHttpClient_exports, { createDefaultHttpClient: () => createDefaultHttpClient });
		module.exports = __toCommonJS(defaultHttpClient_exports);
		var import_ts_http_runtime = __webpack_require__(1958);
		var import_wrapAbortSignal = __webpack_require__(1297);
		function createDefaultHttpClient() {
			let client = (0, import_ts_http_runtime.createDefaultHttpClient)();
			return { async sendRequest(request) {
				let { abortSignal, cleanup } = request.abortSignal ? (0, import_wrapAbortSignal.wrapAbortSignalLike)(request.abortSignal) : {};
				try {
					request.abortSignal = abortSignal;
					return await client.sendRequest(request);
				} finally {
					cleanup?.();
				}
			} };
		}
	}),
	192: ((module, __unused_webpack_exports, __webpack_require__) => {
		var __defProp = Object.defineProperty;
		var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
		var __getOwnPropNames = Object.getOwnPropertyNames;
		var __hasOwnProp = Object.prototype.hasOwnProperty;
		var __export = (target, all) => {
			for (var name in all) __defProp(target, name, {
				get: all[name],
				enumerable: !0
			});
		};
		var __copyProps = (to, from, except, desc) => {
			if (from && typeof from == "object" || typeof from == "function") for (let key of __getOwnPropNames(from)) !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
			return to;
		};
		var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);
		var httpHeaders_exports = {};
		__export(httpHeaders_exports, { createHttpHeaders: () => createHttpHeaders });
		module.exports = __toCommonJS(httpHeaders_exports);
		var import_ts_http_runtime = __webpack_require__(1958);
		function createHttpHeaders(rawHeaders) {
			return (0, import_ts_http_runtime.createHttpHeaders)(rawHeaders);
		}
	}),
	778: ((module, __unused_webpack_exports, __webpack_require__) => {
		var __defProp = Object.defineProperty;
		var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
		var __getOwnPropNames = Object.getOwnPropertyNames;
		var __hasOwnProp = Object.prototype.hasOwnProperty;
		var __export = (target, all) => {
			for (var name in all) __defProp(target, name, {
				get: all[name],
				enumerable: !0
			});
		};
		var __copyProps = (to, from, except, desc) => {
			if (from && typeof from == "object" || typeof from == "function") for (let key of __getOwnPropNames(from)) !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
			return to;
		};
		var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);
		var src_exports = {};
		__export(src_exports, {
			RestError: () => import_restError.RestError,
			agentPolicy: () => import_agentPolicy.agentPolicy,
			agentPolicyName: () => import_agentPolicy.agentPolicyName,
			auxiliaryAuthenticationHeaderPolicy: () => import_auxiliaryAuthenticationHeaderPolicy.auxiliaryAuthenticationHeaderPolicy,
			auxiliaryAuthenticationHeaderPolicyName: () => import_auxiliaryAuthenticationHeaderPolicy.auxiliaryAuthenticationHeaderPolicyName,
			bearerTokenAuthenticationPolicy: () => import_bearerTokenAuthenticationPolicy.bearerTokenAuthenticationPolicy,
			bearerTokenAuthenticationPolicyName: () => import_bearerTokenAuthenticationPolicy.bearerTokenAuthenticationPolicyName,
			createDefaultHttpClient: () => import_defaultHttpClient.createDefaultHttpClient,
			createEmptyPipeline: () => import_pipeline.createEmptyPipeline,
			createFile: () => import_file.createFile,
			createFileFromStream: () => import_file.createFileFromStream,
			createHttpHeaders: () => import_httpHeaders.createHttpHeaders,
			createPipelineFromOptions: () => import_createPipelineFromOptions.createPipelineFromOptions,
			createPipelineRequest: () => import_pipelineRequest.createPipelineRequest,
			decompressResponsePolicy: () => import_decompressResponsePolicy.decompressResponsePolicy,
			decompressResponsePolicyName: () => import_decompressResponsePolicy.decompressResponsePolicyName,
			defaultRetryPolicy: () => import_defaultRetryPolicy.defaultRetryPolicy,
			exponentialRetryPolicy: () => import_exponentialRetryPolicy.exponentialRetryPolicy,
			exponentialRetryPolicyName: () => import_exponentialRetryPolicy.exponentialRetryPolicyName,
			formDataPolicy: () => import_formDataPolicy.formDataPolicy,
			formDataPolicyName: () => import_formDataPolicy.formDataPolicyName,
			getDefaultProxySettings: () => import_proxyPolicy.getDefaultProxySettings,
			isRestError: () => import_restError.isRestError,
			logPolicy: () => import_logPolicy.logPolicy,
			logPolicyName: () => import_logPolicy.logPolicyName,
			multipartPolicy: () => import_multipartPolicy.multipartPolicy,
			multipartPolicyName: () => import_multipartPolicy.multipartPolicyName,
			ndJsonPolicy: () => import_ndJsonPolicy.ndJsonPolicy,
			ndJsonPolicyName: () => import_ndJsonPolicy.ndJsonPolicyName,
			proxyPolicy: () => import_proxyPolicy.proxyPolicy,
			proxyPolicyName: () => import_proxyPolicy.proxyPolicyName,
			redirectPolicy: () => import_redirectPolicy.redirectPolicy,
			redirectPolicyName: () => import_redirectPolicy.redirectPolicyName,
			retryPolicy: () => import_retryPolicy.retryPolicy,
			setClientRequestIdPolicy: () => import_setClientRequestIdPolicy.setClientRequestIdPolicy,
			setClientRequestIdPolicyName: () => import_setClientRequestIdPolicy.setClientRequestIdPolicyName,
			systemErrorRetryPolicy: () => import_systemErrorRetryPolicy.systemErrorRetryPolicy,
			systemErrorRetryPolicyName: () => import_systemErrorRetryPolicy.systemErrorRetryPolicyName,
			throttlingRetryPolicy: () => import_throttlingRetryPolicy.throttlingRetryPolicy,
			throttlingRetryPolicyName: () => import_throttlingRetryPolicy.throttlingRetryPolicyName,
			tlsPolicy: () => import_tlsPolicy.tlsPolicy,
			tlsPolicyName: () => import_tlsPolicy.tlsPolicyName,
			tracingPolicy: () => import_tracingPolicy.tracingPolicy,
			tracingPolicyName: () => import_tracingPolicy.tracingPolicyName,
			userAgentPolicy: () => import_userAgentPolicy.userAgentPolicy,
			userAgentPolicyName: () => import_userAgentPolicy.userAgentPolicyName
		});
		module.exports = __toCommonJS(src_exports);
		var import_pipeline = __webpack_require__(9590);
		var import_createPipelineFromOptions = __webpack_require__(862);
		var import_defaultHttpClient = __webpack_require__(7960);
		var import_httpHeaders = __webpack_require__(192);
		var import_pipelineRequest = __webpack_require__(5709);
		var import_restError = __webpack_require__(8666);
		var import_decompressResponsePolicy = __webpack_require__(9295);
		var import_exponentialRetryPolicy = __webpack_require__(6708);
		var import_setClientRequestIdPolicy = __webpack_require__(5686);
		var import_logPolicy = __webpack_require__(3253);
		var import_multipartPolicy = __webpack_require__(5807);
		var import_proxyPolicy = __webpack_require__(2815);
		var import_redirectPolicy = __webpack_require__(4087);
		var import_systemErrorRetryPolicy = __webpack_require__(6518);
		var import_throttlingRetryPolicy = __webpack_require__(7540);
		var import_retryPolicy = __webpack_require__(6085);
		var import_tracingPolicy = __webpack_require__(3237);
		var import_defaultRetryPolicy = __webpack_require__(8170);
		var import_userAgentPolicy = __webpack_require__(2799);
		var import_tlsPolicy = __webpack_require__(5798);
		var import_formDataPolicy = __webpack_require__(5497);
		var import_bearerTokenAuthenticationPolicy = __webpack_require__(6925);
		var import_ndJsonPolicy = __webpack_require__(6827);
		var import_auxiliaryAuthenticationHeaderPolicy = __webpack_require__(2262);
		var import_agentPolicy = __webpack_require__(8554);
		var import_file = __webpack_require__(7073);
	}),
	544: ((module, __unused_webpack_exports, __webpack_require__) => {
		var __defProp = Object.defineProperty;
		var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
		var __getOwnPropNames = Object.getOwnPropertyNames;
		var __hasOwnProp = Object.prototype.hasOwnProperty;
		var __export = (target, all) => {
			for (var name in all) __defProp(target, name, {
				get: all[name],
				enumerable: !0
			});
		};
		var __copyProps = (to, from, except, desc) => {
			if (from && typeof from == "object" || typeof from == "function") for (let key of __getOwnPropNames(from)) !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
			return to;
		};
		var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);
		var log_exports = {};
		__export(log_exports, { logger: () => logger });
		module.exports = __toCommonJS(log_exports);
		let logger = (0, __webpack_require__(6515).createClientLogger)("core-rest-pipeline");
	}),
	9590: ((module, __unused_webpack_exports, __webpack_require__) => {
		var __defProp = Object.defineProperty;
		var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
		var __getOwnPropNames = Object.getOwnPropertyNames;
		var __hasOwnProp = Object.prototype.hasOwnProperty;
		var __export = (target, all) => {
			for (var name in all) __defProp(target, name, {
				get: all[name],
				enumerable: !0
			});
		};
		var __copyProps = (to, from, except, desc) => {
			if (from && typeof from == "object" || typeof from == "function") for (let key of __getOwnPropNames(from)) !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
			return to;
		};
		var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);
		var pipeline_exports = {};
		__export(pipeline_exports, { createEmptyPipeline: () => createEmptyPipeline });
		module.exports = __toCommonJS(pipeline_exports);
		var import_ts_http_runtime = __webpack_require__(1958);
		function createEmptyPipeline() {
			return (0, import_ts_http_runtime.createEmptyPipeline)();
		}
	}),
	5709: ((module, __unused_webpack_exports, __webpack_require__) => {
		var __defProp = Object.defineProperty;
		var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
		var __getOwnPropNames = Object.getOwnPropertyNames;
		var __hasOwnProp = Object.prototype.hasOwnProperty;
		var __export = (target, all) => {
			for (var name in all) __defProp(target, name, {
				get: all[name],
				enumerable: !0
			});
		};
		var __copyProps = (to, from, except, desc) => {
			if (from && typeof from == "object" || typeof from == "function") for (let key of __getOwnPropNames(from)) !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
			return to;
		};
		var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);
		var pipelineRequest_exports = {};
		__export(pipelineRequest_exports, { createPipelineRequest: () => createPipelineRequest });
		module.exports = __toCommonJS(pipelineRequest_exports);
		var import_ts_http_runtime = __webpack_require__(1958);
		function createPipelineRequest(options) {
			return (0, import_ts_http_runtime.createPipelineRequest)(options);
		}
	}),
	8554: ((module, __unused_webpack_exports, __webpack_require__) => {
		var __defProp = Object.defineProperty;
		var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
		var __getOwnPropNames = Object.getOwnPropertyNames;
		var __hasOwnProp = Object.prototype.hasOwnProperty;
		var __export = (target, all) => {
			for (var name in all) __defProp(target, name, {
				get: all[name],
				enumerable: !0
			});
		};
		var __copyProps = (to, from, except, desc) => {
			if (from && typeof from == "object" || typeof from == "function") for (let key of __getOwnPropNames(from)) !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
			return to;
		};
		var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);
		var agentPolicy_exports = {};
		__export(agentPolicy_exports, {
			agentPolicy: () => agentPolicy,
			agentPolicyName: () => agentPolicyName
		});
		module.exports = __toCommonJS(agentPolicy_exports);
		var import_policies = __webpack_require__(4960);
		let agentPolicyName = import_policies.agentPolicyName;
		function agentPolicy(agent) {
			return (0, import_policies.agentPolicy)(agent);
		}
	}),
	2262: ((module, __unused_webpack_exports, __webpack_require__) => {
		var __defProp = Object.defineProperty;
		var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
		var __getOwnPropNames = Object.getOwnPropertyNames;
		var __hasOwnProp = Object.prototype.hasOwnProperty;
		var __export = (target, all) => {
			for (var name in all) __defProp(target, name, {
				get: all[name],
				enumerable: !0
			});
		};
		var __copyProps = (to, from, except, desc) => {
			if (from && typeof from == "object" || typeof from == "function") for (let key of __getOwnPropNames(from)) !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
			return to;
		};
		var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);
		var auxiliaryAuthenticationHeaderPolicy_exports = {};
		__export(auxiliaryAuthenticationHeaderPolicy_exports, {
			auxiliaryAuthenticationHeaderPolicy: () => auxiliaryAuthenticationHeaderPolicy,
			auxiliaryAuthenticationHeaderPolicyName: () => auxiliaryAuthenticationHeaderPolicyName
		});
		module.exports = __toCommonJS(auxiliaryAuthenticationHeaderPolicy_exports);
		var import_tokenCycler = __webpack_require__(9202);
		var import_log = __webpack_require__(544);
		let auxiliaryAuthenticationHeaderPolicyName = "auxiliaryAuthenticationHeaderPolicy";
		let AUTHORIZATION_AUXILIARY_HEADER = "x-ms-authorization-auxiliary";
		async function sendAuthorizeRequest(options) {
			let { scopes, getAccessToken, request } = options;
			return (await getAccessToken(scopes, {
				abortSignal: request.abortSignal,
				tracingOptions: request.tracingOptions
			}))?.token ?? "";
		}
		function auxiliaryAuthenticationHeaderPolicy(options) {
			let { credentials, scopes } = options;
			let logger = options.logger || import_log.logger;
			let tokenCyclerMap = new WeakMap();
			return {
				name: auxiliaryAuthenticationHeaderPolicyName,
				async sendRequest(request, next) {
					if (!request.url.toLowerCase().startsWith("https://")) throw Error("Bearer token authentication for auxiliary header is not permitted for non-TLS protected (non-https) URLs.");
					if (!credentials || credentials.length === 0) {
						logger.info(`${auxiliaryAuthenticationHeaderPolicyName} header will not be set due to empty credentials.`);
						return next(request);
					}
					let tokenPromises = [];
					for (let credential of credentials) {
						let getAccessToken = tokenCyclerMap.get(credential);
						if (!getAccessToken) {
							getAccessToken = (0, import_tokenCycler.createTokenCycler)(credential);
							tokenCyclerMap.set(credential, getAccessToken);
						}
						tokenPromises.push(sendAuthorizeRequest({
							scopes: Array.isArray(scopes) ? scopes : [scopes],
							request,
							getAccessToken,
							logger
						}));
					}
					let auxiliaryTokens = (await Promise.all(tokenPromises)).filter((token) => !!token);
					if (auxiliaryTokens.length === 0) {
						logger.warning(`None of the auxiliary tokens are valid. ${AUTHORIZATION_AUXILIARY_HEADER} header will not be set.`);
						return next(request);
					}
					request.headers.set(AUTHORIZATION_AUXILIARY_HEADER, auxiliaryTokens.map((token) => `Bearer ${token}`).join(", "));
					return next(request);
				}
			};
		}
	}),
	6925: ((module, __unused_webpack_exports, __webpack_require__) => {
		var __defProp = Object.defineProperty;
		var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
		var __getOwnPropNames = Object.getOwnPropertyNames;
		var __hasOwnProp = Object.prototype.hasOwnProperty;
		var __export = (target, all) => {
			for (var name in all) __defProp(target, name, {
				get: all[name],
				enumerable: !0
			});
		};
		var __copyProps = (to, from, except, desc) => {
			if (from && typeof from == "object" || typeof from == "function") for (let key of __getOwnPropNames(from)) !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
			return to;
		};
		var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);
		var bearerTokenAuthenticationPolicy_exports = {};
		__export(bearerTokenAuthenticationPolicy_exports, {
			bearerTokenAuthenticationPolicy: () => bearerTokenAuthenticationPolicy,
			bearerTokenAuthenticationPolicyName: () => bearerTokenAuthenticationPolicyName,
			parseChallenges: () => parseChallenges
		});
		module.exports = __toCommonJS(bearerTokenAuthenticationPolicy_exports);
		var import_tokenCycler = __webpack_require__(9202);
		var import_log = __webpack_require__(544);
		var import_restError = __webpack_require__(8666);
		let bearerTokenAuthenticationPolicyName = "bearerTokenAuthenticationPolicy";
		async function trySendRequest(request, next) {
			try {
				return [await next(request), void 0];
			} catch (e) {
				if ((0, import_restError.isRestError)(e) && e.response) return [e.response, e];
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
			let logger = options.logger || import_log.logger;
			let callbacks = {
				authorizeRequest: challengeCallbacks?.authorizeRequest?.bind(challengeCallbacks) ?? defaultAuthorizeRequest,
				authorizeRequestOnChallenge: challengeCallbacks?.authorizeRequestOnChallenge?.bind(challengeCallbacks)
			};
			let getAccessToken = credential ? (0, import_tokenCycler.createTokenCycler)(credential) : () => Promise.resolve(null);
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
	}),
	9295: ((module, __unused_webpack_exports, __webpack_require__) => {
		var __defProp = Object.defineProperty;
		var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
		var __getOwnPropNames = Object.getOwnPropertyNames;
		var __hasOwnProp = Object.prototype.hasOwnProperty;
		var __export = (target, all) => {
			for (var name in all) __defProp(target, name, {
				get: all[name],
				enumerable: !0
			});
		};
		var __copyProps = (to, from, except, desc) => {
			if (from && typeof from == "object" || typeof from == "function") for (let key of __getOwnPropNames(from)) !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
			return to;
		};
		var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);
		var decompressResponsePolicy_exports = {};
		__export(decompressResponsePolicy_exports, {
			decompressResponsePolicy: () => decompressResponsePolicy,
			decompressResponsePolicyName: () => decompressResponsePolicyName
		});
		module.exports = __toCommonJS(decompressResponsePolicy_exports);
		var import_policies = __webpack_require__(4960);
		let decompressResponsePolicyName = import_policies.decompressResponsePolicyName;
		function decompressResponsePolicy() {
			return (0, import_policies.decompressResponsePolicy)();
		}
	}),
	8170: ((module, __unused_webpack_exports, __webpack_require__) => {
		var __defProp = Object.defineProperty;
		var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
		var __getOwnPropNames = Object.getOwnPropertyNames;
		var __hasOwnProp = Object.prototype.hasOwnProperty;
		var __export = (target, all) => {
			for (var name in all) __defProp(target, name, {
				get: all[name],
				enumerable: !0
			});
		};
		var __copyProps = (to, from, except, desc) => {
			if (from && typeof from == "object" || typeof from == "function") for (let key of __getOwnPropNames(from)) !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
			return to;
		};
		var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);
		var defaultRetryPolicy_exports = {};
		__export(defaultRetryPolicy_exports, {
			defaultRetryPolicy: () => defaultRetryPolicy,
			defaultRetryPolicyName: () => defaultRetryPolicyName
		});
		module.exports = __toCommonJS(defaultRetryPolicy_exports);
		var import_policies = __webpack_require__(4960);
		let defaultRetryPolicyName = import_policies.defaultRetryPolicyName;
		function defaultRetryPolicy(options = {}) {
			return (0, import_policies.defaultRetryPolicy)(options);
		}
	}),
	6708: ((module, __unused_webpack_exports, __webpack_require__) => {
		var __defProp = Object.defineProperty;
		var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
		var __getOwnPropNames = Object.getOwnPropertyNames;
		var __hasOwnProp = Object.prototype.hasOwnProperty;
		var __export = (target, all) => {
			for (var name in all) __defProp(target, name, {
				get: all[name],
				enumerable: !0
			});
		};
		var __copyProps = (to, from, except, desc) => {
			if (from && typeof from == "object" || typeof from == "function") for (let key of __getOwnPropNames(from)) !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
			return to;
		};
		var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);
		var exponentialRetryPolicy_exports = {};
		__export(exponentialRetryPolicy_exports, {
			exponentialRetryPolicy: () => exponentialRetryPolicy,
			exponentialRetryPolicyName: () => exponentialRetryPolicyName
		});
		module.exports = __toCommonJS(exponentialRetryPolicy_exports);
		var import_policies = __webpack_require__(4960);
		let exponentialRetryPolicyName = import_policies.exponentialRetryPolicyName;
		function exponentialRetryPolicy(options = {}) {
			return (0, import_policies.exponentialRetryPolicy)(options);
		}
	}),
	5497: ((module, __unused_webpack_exports, __webpack_require__) => {
		var __defProp = Object.defineProperty;
		var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
		var __getOwnPropNames = Object.getOwnPropertyNames;
		var __hasOwnProp = Object.prototype.hasOwnProperty;
		var __export = (target, all) => {
			for (var name in all) __defProp(target, name, {
				get: all[name],
				enumerable: !0
			});
		};
		var __copyProps = (to, from, except, desc) => {
			if (from && typeof from == "object" || typeof from == "function") for (let key of __getOwnPropNames(from)) !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
			return to;
		};
		var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);
		var formDataPolicy_exports = {};
		__export(formDataPolicy_exports, {
			formDataPolicy: () => formDataPolicy,
			formDataPolicyName: () => formDataPolicyName
		});
		module.exports = __toCommonJS(formDataPolicy_exports);
		var import_policies = __webpack_require__(4960);
		let formDataPolicyName = import_policies.formDataPolicyName;
		function formDataPolicy() {
			return (0, import_policies.formDataPolicy)();
		}
	}),
	3253: ((module, __unused_webpack_exports, __webpack_require__) => {
		var __defProp = Object.defineProperty;
		var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
		var __getOwnPropNames = Object.getOwnPropertyNames;
		var __hasOwnProp = Object.prototype.hasOwnProperty;
		var __export = (target, all) => {
			for (var name in all) __defProp(target, name, {
				get: all[name],
				enumerable: !0
			});
		};
		var __copyProps = (to, from, except, desc) => {
			if (from && typeof from == "object" || typeof from == "function") for (let key of __getOwnPropNames(from)) !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
			return to;
		};
		var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);
		var logPolicy_exports = {};
		__export(logPolicy_exports, {
			logPolicy: () => logPolicy,
			logPolicyName: () => logPolicyName
		});
		module.exports = __toCommonJS(logPolicy_exports);
		var import_log = __webpack_require__(544);
		var import_policies = __webpack_require__(4960);
		let logPolicyName = import_policies.logPolicyName;
		function logPolicy(options = {}) {
			return (0, import_policies.logPolicy)({
				logger: import_log.logger.info,
				...options
			});
		}
	}),
	5807: ((module, __unused_webpack_exports, __webpack_require__) => {
		var __defProp = Object.defineProperty;
		var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
		var __getOwnPropNames = Object.getOwnPropertyNames;
		var __hasOwnProp = Object.prototype.hasOwnProperty;
		var __export = (target, all) => {
			for (var name in all) __defProp(target, name, {
				get: all[name],
				enumerable: !0
			});
		};
		var __copyProps = (to, from, except, desc) => {
			if (from && typeof from == "object" || typeof from == "function") for (let key of __getOwnPropNames(from)) !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
			return to;
		};
		var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);
		var multipartPolicy_exports = {};
		__export(multipartPolicy_exports, {
			multipartPolicy: () => multipartPolicy,
			multipartPolicyName: () => multipartPolicyName
		});
		module.exports = __toCommonJS(multipartPolicy_exports);
		var import_policies = __webpack_require__(4960);
		var import_file = __webpack_require__(7073);
		let multipartPolicyName = import_policies.multipartPolicyName;
		function multipartPolicy() {
			let tspPolicy = (0, import_policies.multipartPolicy)();
			return {
				name: multipartPolicyName,
				sendRequest: async (request, next) => {
					if (request.multipartBody) for (let part of request.multipartBody.parts) (0, import_file.hasRawContent)(part.body) && (part.body = (0, import_file.getRawContent)(part.body));
					return tspPolicy.sendRequest(request, next);
				}
			};
		}
	}),
	6827: ((module) => {
		var __defProp = Object.defineProperty;
		var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
		var __getOwnPropNames = Object.getOwnPropertyNames;
		var __hasOwnProp = Object.prototype.hasOwnProperty;
		var __export = (target, all) => {
			for (var name in all) __defProp(target, name, {
				get: all[name],
				enumerable: !0
			});
		};
		var __copyProps = (to, from, except, desc) => {
			if (from && typeof from == "object" || typeof from == "function") for (let key of __getOwnPropNames(from)) !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
			return to;
		};
		var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);
		var ndJsonPolicy_exports = {};
		__export(ndJsonPolicy_exports, {
			ndJsonPolicy: () => ndJsonPolicy,
			ndJsonPolicyName: () => ndJsonPolicyName
		});
		module.exports = __toCommonJS(ndJsonPolicy_exports);
		let ndJsonPolicyName = "ndJsonPolicy";
		function ndJsonPolicy() {
			return {
				name: ndJsonPolicyName,
				async sendRequest(request, next) {
					typeof request.body == "string" && request.body.startsWith("[") && (request.body = JSON.parse(request.body).map((item) => JSON.stringify(item) + "\n").join(""));
					return next(request);
				}
			};
		}
	}),
	2815: ((module, __unused_webpack_exports, __webpack_require__) => {
		var __defProp = Object.defineProperty;
		var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
		var __getOwnPropNames = Object.getOwnPropertyNames;
		var __hasOwnProp = Object.prototype.hasOwnProperty;
		var __export = (target, all) => {
			for (var name in all) __defProp(target, name, {
				get: all[name],
				enumerable: !0
			});
		};
		var __copyProps = (to, from, except, desc) => {
			if (from && typeof from == "object" || typeof from == "function") for (let key of __getOwnPropNames(from)) !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
			return to;
		};
		var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);
		var proxyPolicy_exports = {};
		__export(proxyPolicy_exports, {
			getDefaultProxySettings: () => getDefaultProxySettings,
			proxyPolicy: () => proxyPolicy,
			proxyPolicyName: () => proxyPolicyName
		});
		module.exports = __toCommonJS(proxyPolicy_exports);
		var import_policies = __webpack_require__(4960);
		let proxyPolicyName = import_policies.proxyPolicyName;
		function getDefaultProxySettings(proxyUrl) {
			return (0, import_policies.getDefaultProxySettings)(proxyUrl);
		}
		function proxyPolicy(proxySettings, options) {
			return (0, import_policies.proxyPolicy)(proxySettings, options);
		}
	}),
	4087: ((module, __unused_webpack_exports, __webpack_require__) => {
		var __defProp = Object.defineProperty;
		var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
		var __getOwnPropNames = Object.getOwnPropertyNames;
		var __hasOwnProp = Object.prototype.hasOwnProperty;
		var __export = (target, all) => {
			for (var name in all) __defProp(target, name, {
				get: all[name],
				enumerable: !0
			});
		};
		var __copyProps = (to, from, except, desc) => {
			if (from && typeof from == "object" || typeof from == "function") for (let key of __getOwnPropNames(from)) !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
			return to;
		};
		var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);
		var redirectPolicy_exports = {};
		__export(redirectPolicy_exports, {
			redirectPolicy: () => redirectPolicy,
			redirectPolicyName: () => redirectPolicyName
		});
		module.exports = __toCommonJS(redirectPolicy_exports);
		var import_policies = __webpack_require__(4960);
		let redirectPolicyName = import_policies.redirectPolicyName;
		function redirectPolicy(options = {}) {
			return (0, import_policies.redirectPolicy)(options);
		}
	}),
	6085: ((module, __unused_webpack_exports, __webpack_require__) => {
		var __defProp = Object.defineProperty;
		var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
		var __getOwnPropNames = Object.getOwnPropertyNames;
		var __hasOwnProp = Object.prototype.hasOwnProperty;
		var __export = (target, all) => {
			for (var name in all) __defProp(target, name, {
				get: all[name],
				enumerable: !0
			});
		};
		var __copyProps = (to, from, except, desc) => {
			if (from && typeof from == "object" || typeof from == "function") for (let key of __getOwnPropNames(from)) !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
			return to;
		};
		var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);
		var retryPolicy_exports = {};
		__export(retryPolicy_exports, { retryPolicy: () => retryPolicy });
		module.exports = __toCommonJS(retryPolicy_exports);
		var import_logger = __webpack_require__(6515);
		var import_constants = __webpack_require__(6427);
		var import_policies = __webpack_require__(4960);
		let retryPolicyLogger = (0, import_logger.createClientLogger)("core-rest-pipeline retryPolicy");
		function retryPolicy(strategies, options = { maxRetries: import_constants.DEFAULT_RETRY_POLICY_COUNT }) {
			return (0, import_policies.retryPolicy)(strategies, {
				logger: retryPolicyLogger,
				...options
			});
		}
	}),
	5686: ((module) => {
		var __defProp = Object.defineProperty;
		var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
		var __getOwnPropNames = Object.getOwnPropertyNames;
		var __hasOwnProp = Object.prototype.hasOwnProperty;
		var __export = (target, all) => {
			for (var name in all) __defProp(target, name, {
				get: all[name],
				enumerable: !0
			});
		};
		var __copyProps = (to, from, except, desc) => {
			if (from && typeof from == "object" || typeof from == "function") for (let key of __getOwnPropNames(from)) !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
			return to;
		};
		var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);
		var setClientRequestIdPolicy_exports = {};
		__export(setClientRequestIdPolicy_exports, {
			setClientRequestIdPolicy: () => setClientRequestIdPolicy,
			setClientRequestIdPolicyName: () => setClientRequestIdPolicyName
		});
		module.exports = __toCommonJS(setClientRequestIdPolicy_exports);
		let setClientRequestIdPolicyName = "setClientRequestIdPolicy";
		function setClientRequestIdPolicy(requestIdHeaderName = "x-ms-client-request-id") {
			return {
				name: setClientRequestIdPolicyName,
				async sendRequest(request, next) {
					request.headers.has(requestIdHeaderName) || request.headers.set(requestIdHeaderName, request.requestId);
					return next(request);
				}
			};
		}
	}),
	6518: ((module, __unused_webpack_exports, __webpack_require__) => {
		var __defProp = Object.defineProperty;
		var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
		var __getOwnPropNames = Object.getOwnPropertyNames;
		var __hasOwnProp = Object.prototype.hasOwnProperty;
		var __export = (target, all) => {
			for (var name in all) __defProp(target, name, {
				get: all[name],
				enumerable: !0
			});
		};
		var __copyProps = (to, from, except, desc) => {
			if (from && typeof from == "object" || typeof from == "function") for (let key of __getOwnPropNames(from)) !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
			return to;
		};
		var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);
		var systemErrorRetryPolicy_exports = {};
		__export(systemErrorRetryPolicy_exports, {
			systemErrorRetryPolicy: () => systemErrorRetryPolicy,
			systemErrorRetryPolicyName: () => systemErrorRetryPolicyName
		});
		module.exports = __toCommonJS(systemErrorRetryPolicy_exports);
		var import_policies = __webpack_require__(4960);
		let systemErrorRetryPolicyName = import_policies.systemErrorRetryPolicyName;
		function systemErrorRetryPolicy(options = {}) {
			return (0, import_policies.systemErrorRetryPolicy)(options);
		}
	}),
	7540: ((module, __unused_webpack_exports, __webpack_require__) => {
		var __defProp = Object.defineProperty;
		var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
		var __getOwnPropNames = Object.getOwnPropertyNames;
		var __hasOwnProp = Object.prototype.hasOwnProperty;
		var __export = (target, all) => {
			for (var name in all) __defProp(target, name, {
				get: all[name],
				enumerable: !0
			});
		};
		var __copyProps = (to, from, except, desc) => {
			if (from && typeof from == "object" || typeof from == "function") for (let key of __getOwnPropNames(from)) !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
			return to;
		};
		var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);
		var throttlingRetryPolicy_exports = {};
		__export(throttlingRetryPolicy_exports, {
			throttlingRetryPolicy: () => throttlingRetryPolicy,
			throttlingRetryPolicyName: () => throttlingRetryPolicyName
		});
		module.exports = __toCommonJS(throttlingRetryPolicy_exports);
		var import_policies = __webpack_require__(4960);
		let throttlingRetryPolicyName = import_policies.throttlingRetryPolicyName;
		function throttlingRetryPolicy(options = {}) {
			return (0, import_policies.throttlingRetryPolicy)(options);
		}
	}),
	5798: ((module, __unused_webpack_exports, __webpack_require__) => {
		var __defProp = Object.defineProperty;
		var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
		var __getOwnPropNames = Object.getOwnPropertyNames;
		var __hasOwnProp = Object.prototype.hasOwnProperty;
		var __export = (target, all) => {
			for (var name in all) __defProp(target, name, {
				get: all[name],
				enumerable: !0
			});
		};
		var __copyProps = (to, from, except, desc) => {
			if (from && typeof from == "object" || typeof from == "function") for (let key of __getOwnPropNames(from)) !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
			return to;
		};
		var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);
		var tlsPolicy_exports = {};
		__export(tlsPolicy_exports, {
			tlsPolicy: () => tlsPolicy,
			tlsPolicyName: () => tlsPolicyName
		});
		module.exports = __toCommonJS(tlsPolicy_exports);
		var import_policies = __webpack_require__(4960);
		let tlsPolicyName = import_policies.tlsPolicyName;
		function tlsPolicy(tlsSettings) {
			return (0, import_policies.tlsPolicy)(tlsSettings);
		}
	}),
	3237: ((module, __unused_webpack_exports, __webpack_require__) => {
		var __defProp = Object.defineProperty;
		var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
		var __getOwnPropNames = Object.getOwnPropertyNames;
		var __hasOwnProp = Object.prototype.hasOwnProperty;
		var __export = (target, all) => {
			for (var name in all) __defProp(target, name, {
				get: all[name],
				enumerable: !0
			});
		};
		var __copyProps = (to, from, except, desc) => {
			if (from && typeof from == "object" || typeof from == "function") for (let key of __getOwnPropNames(from)) !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
			return to;
		};
		var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);
		var tracingPolicy_exports = {};
		__export(tracingPolicy_exports, {
			tracingPolicy: () => tracingPolicy,
			tracingPolicyName: () => tracingPolicyName
		});
		module.exports = __toCommonJS(tracingPolicy_exports);
		var import_core_tracing = __webpack_require__(623);
		var import_constants = __webpack_require__(6427);
		var import_userAgent = __webpack_require__(8431);
		var import_log = __webpack_require__(544);
		var import_core_util = __webpack_require__(7779);
		var import_restError = __webpack_require__(8666);
		var import_util = __webpack_require__(5750);
		let tracingPolicyName = "tracingPolicy";
		function tracingPolicy(options = {}) {
			let userAgentPromise = (0, import_userAgent.getUserAgentValue)(options.userAgentPrefix);
			let sanitizer = new import_util.Sanitizer({ additionalAllowedQueryParameters: options.additionalAllowedQueryParameters });
			let tracingClient = tryCreateTracingClient();
			return {
				name: tracingPolicyName,
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
				return (0, import_core_tracing.createTracingClient)({
					namespace: "",
					packageName: "@azure/core-rest-pipeline",
					packageVersion: import_constants.SDK_VERSION
				});
			} catch (e) {
				import_log.logger.warning(`Error when creating the TracingClient: ${(0, import_core_util.getErrorMessage)(e)}`);
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
				import_log.logger.warning(`Skipping creating a tracing span due to an error: ${(0, import_core_util.getErrorMessage)(e)}`);
				return;
			}
		}
		function tryProcessError(span, error) {
			try {
				span.setStatus({
					status: "error",
					error: (0, import_core_util.isError)(error) ? error : void 0
				});
				(0, import_restError.isRestError)(error) && error.statusCode && span.setAttribute("http.status_code", error.statusCode);
				span.end();
			} catch (e) {
				import_log.logger.warning(`Skipping tracing span processing due to an error: ${(0, import_core_util.getErrorMessage)(e)}`);
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
				import_log.logger.warning(`Skipping tracing span processing due to an error: ${(0, import_core_util.getErrorMessage)(e)}`);
			}
		}
	}),
	2799: ((module, __unused_webpack_exports, __webpack_require__) => {
		var __defProp = Object.defineProperty;
		var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
		var __getOwnPropNames = Object.getOwnPropertyNames;
		var __hasOwnProp = Object.prototype.hasOwnProperty;
		var __export = (target, all) => {
			for (var name in all) __defProp(target, name, {
				get: all[name],
				enumerable: !0
			});
		};
		var __copyProps = (to, from, except, desc) => {
			if (from && typeof from == "object" || typeof from == "function") for (let key of __getOwnPropNames(from)) !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
			return to;
		};
		var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);
		var userAgentPolicy_exports = {};
		__export(userAgentPolicy_exports, {
			userAgentPolicy: () => userAgentPolicy,
			userAgentPolicyName: () => userAgentPolicyName
		});
		module.exports = __toCommonJS(userAgentPolicy_exports);
		var import_userAgent = __webpack_require__(8431);
		let UserAgentHeaderName = (0, import_userAgent.getUserAgentHeaderName)();
		let userAgentPolicyName = "userAgentPolicy";
		function userAgentPolicy(options = {}) {
			let userAgentValue = (0, import_userAgent.getUserAgentValue)(options.userAgentPrefix);
			return {
				name: userAgentPolicyName,
				async sendRequest(request, next) {
					request.headers.has(UserAgentHeaderName) || request.headers.set(UserAgentHeaderName, await userAgentValue);
					return next(request);
				}
			};
		}
	}),
	7466: ((module, __unused_webpack_exports, __webpack_require__) => {
		var __defProp = Object.defineProperty;
		var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
		var __getOwnPropNames = Object.getOwnPropertyNames;
		var __hasOwnProp = Object.prototype.hasOwnProperty;
		var __export = (target, all) => {
			for (var name in all) __defProp(target, name, {
				get: all[name],
				enumerable: !0
			});
		};
		var __copyProps = (to, from, except, desc) => {
			if (from && typeof from == "object" || typeof from == "function") for (let key of __getOwnPropNames(from)) !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
			return to;
		};
		var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);
		var wrapAbortSignalLikePolicy_exports = {};
		__export(wrapAbortSignalLikePolicy_exports, {
			wrapAbortSignalLikePolicy: () => wrapAbortSignalLikePolicy,
			wrapAbortSignalLikePolicyName: () => wrapAbortSignalLikePolicyName
		});
		module.exports = __toCommonJS(wrapAbortSignalLikePolicy_exports);
		var import_wrapAbortSignal = __webpack_require__(1297);
		let wrapAbortSignalLikePolicyName = "wrapAbortSignalLikePolicy";
		function wrapAbortSignalLikePolicy() {
			return {
				name: wrapAbortSignalLikePolicyName,
				sendRequest: async (request, next) => {
					if (!request.abortSignal) return next(request);
					let { abortSignal, cleanup } = (0, import_wrapAbortSignal.wrapAbortSignalLike)(request.abortSignal);
					request.abortSignal = abortSignal;
					try {
						return await next(request);
					} finally {
						cleanup?.();
					}
				}
			};
		}
	}),
	8666: ((module, __unused_webpack_exports, __webpack_require__) => {
		var __defProp = Object.defineProperty;
		var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
		var __getOwnPropNames = Object.getOwnPropertyNames;
		var __hasOwnProp = Object.prototype.hasOwnProperty;
		var __export = (target, all) => {
			for (var name in all) __defProp(target, name, {
				get: all[name],
				enumerable: !0
			});
		};
		var __copyProps = (to, from, except, desc) => {
			if (from && typeof from == "object" || typeof from == "function") for (let key of __getOwnPropNames(from)) !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
			return to;
		};
		var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);
		var restError_exports = {};
		__export(restError_exports, {
			RestError: () => RestError,
			isRestError: () => isRestError
		});
		module.exports = __toCommonJS(restError_exports);
		var import_ts_http_runtime = __webpack_require__(1958);
		let RestError = import_ts_http_runtime.RestError;
		function isRestError(e) {
			return (0, import_ts_http_runtime.isRestError)(e);
		}
	}),
	6141: ((module, __unused_webpack_exports, __webpack_require__) => {
		var __defProp = Object.defineProperty;
		var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
		var __getOwnPropNames = Object.getOwnPropertyNames;
		var __hasOwnProp = Object.prototype.hasOwnProperty;
		var __export = (target, all) => {
			for (var name in all) __defProp(target, name, {
				get: all[name],
				enumerable: !0
			});
		};
		var __copyProps = (to, from, except, desc) => {
			if (from && typeof from == "object" || typeof from == "function") for (let key of __getOwnPropNames(from)) !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
			return to;
		};
		var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);
		var createFile_exports = {};
		__export(createFile_exports, { createFile: () => createFile });
		module.exports = __toCommonJS(createFile_exports);
		var import_file = __webpack_require__(7073);
		function createFile(content, name, options = {}) {
			return (0, import_file.createRawFile)(content, name, options);
		}
	}),
	7073: ((module, __unused_webpack_exports, __webpack_require__) => {
		var __defProp = Object.defineProperty;
		var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
		var __getOwnPropNames = Object.getOwnPropertyNames;
		var __hasOwnProp = Object.prototype.hasOwnProperty;
		var __export = (target, all) => {
			for (var name in all) __defProp(target, name, {
				get: all[name],
				enumerable: !0
			});
		};
		var __copyProps = (to, from, except, desc) => {
			if (from && typeof from == "object" || typeof from == "function") for (let key of __getOwnPropNames(from)) !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
			return to;
		};
		var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);
		var file_exports = {};
		__export(file_exports, {
			createFile: () => import_createFile.createFile,
			createFileFromStream: () => createFileFromStream,
			createRawFile: () => createRawFile,
			getRawContent: () => getRawContent,
			hasRawContent: () => hasRawContent
		});
		module.exports = __toCommonJS(file_exports);
		var import_createFile = __webpack_require__(6141);
		function isNodeReadableStream(x) {
			return typeof x == "object" && !!x && "pipe" in x && typeof x.pipe == "function";
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
		function createRawFile(content, name, options = {}) {
			return {
				...unimplementedMethods,
				type: options.type ?? "",
				lastModified: options.lastModified ?? new Date().getTime(),
				webkitRelativePath: options.webkitRelativePath ?? "",
				size: content.byteLength,
				name,
				arrayBuffer: async () => toArrayBuffer(content).buffer,
				stream: () => new Blob([toArrayBuffer(content)]).stream(),
				[rawContent]: () => content
			};
		}
		function createFileFromStream(stream, name, options = {}) {
			return {
				...unimplementedMethods,
				type: options.type ?? "",
				lastModified: options.lastModified ?? new Date().getTime(),
				webkitRelativePath: options.webkitRelativePath ?? "",
				size: options.size ?? -1,
				name,
				stream: () => {
					let s = stream();
					if (isNodeReadableStream(s)) throw Error("Not supported: a Node stream was provided as input to createFileFromStream.");
					return s;
				},
				[rawContent]: stream
			};
		}
		function hasArrayBuffer(source) {
			return "resize" in source.buffer;
		}
		function toArrayBuffer(source) {
			if (hasArrayBuffer(source)) {
				if (source.byteOffset !== 0 || source.byteLength !== source.buffer.byteLength) return new Uint8Array(source);
				return source;
			}
			return source.map((x) => x);
		}
	}),
	9202: ((module, __unused_webpack_exports, __webpack_require__) => {
		var __defProp = Object.defineProperty;
		var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
		var __getOwnPropNames = Object.getOwnPropertyNames;
		var __hasOwnProp = Object.prototype.hasOwnProperty;
		var __export = (target, all) => {
			for (var name in all) __defProp(target, name, {
				get: all[name],
				enumerable: !0
			});
		};
		var __copyProps = (to, from, except, desc) => {
			if (from && typeof from == "object" || typeof from == "function") for (let key of __getOwnPropNames(from)) !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
			return to;
		};
		var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);
		var tokenCycler_exports = {};
		__export(tokenCycler_exports, {
			DEFAULT_CYCLER_OPTIONS: () => DEFAULT_CYCLER_OPTIONS,
			createTokenCycler: () => createTokenCycler
		});
		module.exports = __toCommonJS(tokenCycler_exports);
		var import_core_util = __webpack_require__(7779);
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
				await (0, import_core_util.delay)(retryIntervalInMs);
				token = await tryGetAccessToken();
			}
			return token;
		}
		function createTokenCycler(credential, tokenCyclerOptions) {
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
	}),
	8431: ((module, __unused_webpack_exports, __webpack_require__) => {
		var __defProp = Object.defineProperty;
		var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
		var __getOwnPropNames = Object.getOwnPropertyNames;
		var __hasOwnProp = Object.prototype.hasOwnProperty;
		var __export = (target, all) => {
			for (var name in all) __defProp(target, name, {
				get: all[name],
				enumerable: !0
			});
		};
		var __copyProps = (to, from, except, desc) => {
			if (from && typeof from == "object" || typeof from == "function") for (let key of __getOwnPropNames(from)) !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
			return to;
		};
		var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);
		var userAgent_exports = {};
		__export(userAgent_exports, {
			getUserAgentHeaderName: () => getUserAgentHeaderName,
			getUserAgentValue: () => getUserAgentValue
		});
		module.exports = __toCommonJS(userAgent_exports);
		var import_userAgent = __webpack_require__(1848);
		var import_constants = __webpack_require__(6427);
		function getUserAgentString(telemetryInfo) {
			let parts = [];
			for (let [key, value] of telemetryInfo) {
				let token = value ? `${key}/${value}` : key;
				parts.push(token);
			}
			return parts.join(" ");
		}
		function getUserAgentHeaderName() {
			return (0, import_userAgent.getHeaderName)();
		}
		async function getUserAgentValue(prefix) {
			let runtimeInfo = new Map();
			runtimeInfo.set("core-rest-pipeline", import_constants.SDK_VERSION);
			await (0, import_userAgent.setPlatformSpecificData)(runtimeInfo);
			let defaultAgent = getUserAgentString(runtimeInfo);
			return prefix ? `${prefix} ${defaultAgent}` : defaultAgent;
		}
	}),
	1848: ((module, __unused_webpack_exports, __webpack_require__) => {
		var __create = Object.create;
		var __defProp = Object.defineProperty;
		var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
		var __getOwnPropNames = Object.getOwnPropertyNames;
		var __getProtoOf = Object.getPrototypeOf;
		var __hasOwnProp = Object.prototype.hasOwnProperty;
		var __export = (target, all) => {
			for (var name in all) __defProp(target, name, {
				get: all[name],
				enumerable: !0
			});
		};
		var __copyProps = (to, from, except, desc) => {
			if (from && typeof from == "object" || typeof from == "function") for (let key of __getOwnPropNames(from)) !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
			return to;
		};
		var __toESM = (mod, isNodeMode, target) => (target = mod == null ? {} : __create(__getProtoOf(mod)), __copyProps(isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", {
			value: mod,
			enumerable: !0
		}) : target, mod));
		var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);
		var userAgentPlatform_exports = {};
		__export(userAgentPlatform_exports, {
			getHeaderName: () => getHeaderName,
			setPlatformSpecificData: () => setPlatformSpecificData
		});
		module.exports = __toCommonJS(userAgentPlatform_exports);
		var import_node_os = __toESM(__webpack_require__(8161));
		var import_node_process = __toESM(__webpack_require__(1708));
		function getHeaderName() {
			return "User-Agent";
		}
		async function setPlatformSpecificData(map) {
			if (import_node_process.default && import_node_process.default.versions) {
				let osInfo = `${import_node_os.default.type()} ${import_node_os.default.release()}; ${import_node_os.default.arch()}`;
				import_node_process.default.versions.bun ? map.set("Bun", `${import_node_process.default.versions.bun} (${osInfo})`) : import_node_process.default.versions.deno ? map.set("Deno", `${import_node_process.default.versions.deno} (${osInfo})`) : import_node_process.default.versions.node && map.set("Node", `${import_node_process.default.versions.node} (${osInfo})`);
			}
		}
	}),
	1297: ((module) => {
		var __defProp = Object.defineProperty;
		var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
		var __getOwnPropNames = Object.getOwnPropertyNames;
		var __hasOwnProp = Object.prototype.hasOwnProperty;
		var __export = (target, all) => {
			for (var name in all) __defProp(target, name, {
				get: all[name],
				enumerable: !0
			});
		};
		var __copyProps = (to, from, except, desc) => {
			if (from && typeof from == "object" || typeof from == "function") for (let key of __getOwnPropNames(from)) !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
			return to;
		};
		var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);
		var wrapAbortSignal_exports = {};
		__export(wrapAbortSignal_exports, { wrapAbortSignalLike: () => wrapAbortSignalLike });
		module.exports = __toCommonJS(wrapAbortSignal_exports);
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
	}),
	623: ((__unused_webpack_module, exports, __webpack_require__) => {
		Object.defineProperty(exports, "__esModule", { value: !0 });
		exports.createTracingClient = exports.useInstrumenter = void 0;
		var instrumenter_js_1 = __webpack_require__(8729);
		Object.defineProperty(exports, "useInstrumenter", {
			enumerable: !0,
			get: function() {
				return instrumenter_js_1.useInstrumenter;
			}
		});
		var tracingClient_js_1 = __webpack_require__(3438);
		Object.defineProperty(exports, "createTracingClient", {
			enumerable: !0,
			get: function() {
				return tracingClient_js_1.createTracingClient;
			}
		});
	}),
	8729: ((__unused_webpack_module, exports, __webpack_require__) => {
		Object.defineProperty(exports, "__esModule", { value: !0 });
		exports.createDefaultTracingSpan = createDefaultTracingSpan;
		exports.createDefaultInstrumenter = createDefaultInstrumenter;
		exports.useInstrumenter = useInstrumenter;
		exports.getInstrumenter = getInstrumenter;
		let tracingContext_js_1 = __webpack_require__(9186);
		let state_js_1 = __webpack_require__(8914);
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
					tracingContext: (0, tracingContext_js_1.createTracingContext)({ parentContext: spanOptions.tracingContext })
				}),
				withContext(_context, callback, ...callbackArgs) {
					return callback(...callbackArgs);
				}
			};
		}
		function useInstrumenter(instrumenter) {
			state_js_1.state.instrumenterImplementation = instrumenter;
		}
		function getInstrumenter() {
			state_js_1.state.instrumenterImplementation || (state_js_1.state.instrumenterImplementation = createDefaultInstrumenter());
			return state_js_1.state.instrumenterImplementation;
		}
	}),
	3438: ((__unused_webpack_module, exports, __webpack_require__) => {
		Object.defineProperty(exports, "__esModule", { value: !0 });
		exports.createTracingClient = createTracingClient;
		let instrumenter_js_1 = __webpack_require__(8729);
		let tracingContext_js_1 = __webpack_require__(9186);
		function createTracingClient(options) {
			let { namespace, packageName, packageVersion } = options;
			function startSpan(name, operationOptions, spanOptions) {
				let startSpanResult = (0, instrumenter_js_1.getInstrumenter)().startSpan(name, {
					...spanOptions,
					packageName,
					packageVersion,
					tracingContext: operationOptions?.tracingOptions?.tracingContext
				});
				let tracingContext = startSpanResult.tracingContext;
				let span = startSpanResult.span;
				tracingContext.getValue(tracingContext_js_1.knownContextKeys.namespace) || (tracingContext = tracingContext.setValue(tracingContext_js_1.knownContextKeys.namespace, namespace));
				span.setAttribute("az.namespace", tracingContext.getValue(tracingContext_js_1.knownContextKeys.namespace));
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
				return (0, instrumenter_js_1.getInstrumenter)().withContext(context, callback, ...callbackArgs);
			}
			function parseTraceparentHeader(traceparentHeader) {
				return (0, instrumenter_js_1.getInstrumenter)().parseTraceparentHeader(traceparentHeader);
			}
			function createRequestHeaders(tracingContext) {
				return (0, instrumenter_js_1.getInstrumenter)().createRequestHeaders(tracingContext);
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
	9186: ((__unused_webpack_module, exports) => {
		Object.defineProperty(exports, "__esModule", { value: !0 });
		exports.TracingContextImpl = exports.knownContextKeys = void 0;
		exports.createTracingContext = createTracingContext;
		exports.knownContextKeys = {
			span: Symbol.for("@azure/core-tracing span"),
			namespace: Symbol.for("@azure/core-tracing namespace")
		};
		function createTracingContext(options = {}) {
			let context = new TracingContextImpl(options.parentContext);
			options.span && (context = context.setValue(exports.knownContextKeys.span, options.span));
			options.namespace && (context = context.setValue(exports.knownContextKeys.namespace, options.namespace));
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
		exports.TracingContextImpl = TracingContextImpl;
	}),
	5209: ((__unused_webpack_module, exports) => {
		Object.defineProperty(exports, "__esModule", { value: !0 });
		exports.cancelablePromiseRace = cancelablePromiseRace;
		async function cancelablePromiseRace(abortablePromiseBuilders, options) {
			let aborter = new AbortController();
			function abortHandler() {
				aborter.abort();
			}
			options?.abortSignal?.addEventListener("abort", abortHandler);
			try {
				return await Promise.race(abortablePromiseBuilders.map((p) => p({ abortSignal: aborter.signal })));
			} finally {
				aborter.abort();
				options?.abortSignal?.removeEventListener("abort", abortHandler);
			}
		}
	}),
	3128: ((__unused_webpack_module, exports, __webpack_require__) => {
		Object.defineProperty(exports, "__esModule", { value: !0 });
		exports.createAbortablePromise = createAbortablePromise;
		let abort_controller_1 = __webpack_require__(3134);
		function createAbortablePromise(buildPromise, options) {
			let { cleanupBeforeAbort, abortSignal, abortErrorMsg } = options ?? {};
			return new Promise((resolve, reject) => {
				function rejectOnAbort() {
					reject(new abort_controller_1.AbortError(abortErrorMsg ?? "The operation was aborted."));
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
	}),
	636: ((__unused_webpack_module, exports, __webpack_require__) => {
		Object.defineProperty(exports, "__esModule", { value: !0 });
		exports.delay = delay;
		exports.calculateRetryDelay = calculateRetryDelay;
		let createAbortablePromise_js_1 = __webpack_require__(3128);
		let util_1 = __webpack_require__(5750);
		function delay(timeInMs, options) {
			let token;
			let { abortSignal, abortErrorMsg } = options ?? {};
			return (0, createAbortablePromise_js_1.createAbortablePromise)((resolve) => {
				token = setTimeout(resolve, timeInMs);
			}, {
				cleanupBeforeAbort: () => clearTimeout(token),
				abortSignal,
				abortErrorMsg: abortErrorMsg ?? "The delay was aborted."
			});
		}
		function calculateRetryDelay(retryAttempt, config) {
			let exponentialDelay = config.retryDelayInMs * 2 ** retryAttempt;
			let clampedDelay = Math.min(config.maxRetryDelayInMs, exponentialDelay);
			return { retryAfterInMs: clampedDelay / 2 + (0, util_1.getRandomIntegerInclusive)(0, clampedDelay / 2) };
		}
	}),
	9945: ((__unused_webpack_module, exports, __webpack_require__) => {
		Object.defineProperty(exports, "__esModule", { value: !0 });
		exports.getErrorMessage = getErrorMessage;
		let util_1 = __webpack_require__(5750);
		function getErrorMessage(e) {
			if ((0, util_1.isError)(e)) return e.message;
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
	}),
	7779: ((__unused_webpack_module, exports, __webpack_require__) => {
		Object.defineProperty(exports, "__esModule", { value: !0 });
		exports.isWebWorker = exports.isReactNative = exports.isNodeRuntime = exports.isNodeLike = exports.isNode = exports.isDeno = exports.isBun = exports.isBrowser = exports.objectHasProperty = exports.isObjectWithProperties = exports.isDefined = exports.getErrorMessage = exports.delay = exports.createAbortablePromise = exports.cancelablePromiseRace = void 0;
		exports.calculateRetryDelay = calculateRetryDelay;
		exports.computeSha256Hash = computeSha256Hash;
		exports.computeSha256Hmac = computeSha256Hmac;
		exports.getRandomIntegerInclusive = getRandomIntegerInclusive;
		exports.isError = isError;
		exports.isObject = isObject;
		exports.randomUUID = randomUUID;
		exports.uint8ArrayToString = uint8ArrayToString;
		exports.stringToUint8Array = stringToUint8Array;
		let tspRuntime = __webpack_require__(1860).__importStar(__webpack_require__(5750));
		var aborterUtils_js_1 = __webpack_require__(5209);
		Object.defineProperty(exports, "cancelablePromiseRace", {
			enumerable: !0,
			get: function() {
				return aborterUtils_js_1.cancelablePromiseRace;
			}
		});
		var createAbortablePromise_js_1 = __webpack_require__(3128);
		Object.defineProperty(exports, "createAbortablePromise", {
			enumerable: !0,
			get: function() {
				return createAbortablePromise_js_1.createAbortablePromise;
			}
		});
		var delay_js_1 = __webpack_require__(636);
		Object.defineProperty(exports, "delay", {
			enumerable: !0,
			get: function() {
				return delay_js_1.delay;
			}
		});
		var error_js_1 = __webpack_require__(9945);
		Object.defineProperty(exports, "getErrorMessage", {
			enumerable: !0,
			get: function() {
				return error_js_1.getErrorMessage;
			}
		});
		var typeGuards_js_1 = __webpack_require__(6277);
		Object.defineProperty(exports, "isDefined", {
			enumerable: !0,
			get: function() {
				return typeGuards_js_1.isDefined;
			}
		});
		Object.defineProperty(exports, "isObjectWithProperties", {
			enumerable: !0,
			get: function() {
				return typeGuards_js_1.isObjectWithProperties;
			}
		});
		Object.defineProperty(exports, "objectHasProperty", {
			enumerable: !0,
			get: function() {
				return typeGuards_js_1.objectHasProperty;
			}
		});
		function calculateRetryDelay(retryAttempt, config) {
			return tspRuntime.calculateRetryDelay(retryAttempt, config);
		}
		function computeSha256Hash(content, encoding) {
			return tspRuntime.computeSha256Hash(content, encoding);
		}
		function computeSha256Hmac(key, stringToSign, encoding) {
			return tspRuntime.computeSha256Hmac(key, stringToSign, encoding);
		}
		function getRandomIntegerInclusive(min, max) {
			return tspRuntime.getRandomIntegerInclusive(min, max);
		}
		function isError(e) {
			return tspRuntime.isError(e);
		}
		function isObject(input) {
			return tspRuntime.isObject(input);
		}
		function randomUUID() {
			return tspRuntime.randomUUID();
		}
		exports.isBrowser = tspRuntime.isBrowser;
		exports.isBun = tspRuntime.isBun;
		exports.isDeno = tspRuntime.isDeno;
		exports.isNode = tspRuntime.isNodeLike;
		exports.isNodeLike = tspRuntime.isNodeLike;
		exports.isNodeRuntime = tspRuntime.isNodeRuntime;
		exports.isReactNative = tspRuntime.isReactNative;
		exports.isWebWorker = tspRuntime.isWebWorker;
		function uint8ArrayToString(bytes, format) {
			return tspRuntime.uint8ArrayToString(bytes, format);
		}
		function stringToUint8Array(value, format) {
			return tspRuntime.stringToUint8Array(value, format);
		}
	}),
	6277: ((__unused_webpack_module, exports) => {
		Object.defineProperty(exports, "__esModule", { value: !0 });
		exports.isDefined = isDefined;
		exports.isObjectWithProperties = isObjectWithProperties;
		exports.objectHasProperty = objectHasProperty;
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
	}),
	6515: ((__unused_webpack_module, exports, __webpack_require__) => {
		Object.defineProperty(exports, "__esModule", { value: !0 });
		exports.AzureLogger = void 0;
		exports.setLogLevel = setLogLevel;
		exports.getLogLevel = getLogLevel;
		exports.createClientLogger = createClientLogger;
		let context = (0, __webpack_require__(2490).createLoggerContext)({
			logLevelEnvVarName: "AZURE_LOG_LEVEL",
			namespace: "azure"
		});
		exports.AzureLogger = context.logger;
		function setLogLevel(level) {
			context.setLogLevel(level);
		}
		function getLogLevel() {
			return context.getLogLevel();
		}
		function createClientLogger(namespace) {
			return context.createClientLogger(namespace);
		}
	}),
	9992: ((module) => {
		var __defProp = Object.defineProperty;
		var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
		var __getOwnPropNames = Object.getOwnPropertyNames;
		var __hasOwnProp = Object.prototype.hasOwnProperty;
		var __export = (target, all) => {
			for (var name in all) __defProp(target, name, {
				get: all[name],
				enumerable: !0
			});
		};
		var __copyProps = (to, from, except, desc) => {
			if (from && typeof from == "object" || typeof from == "function") for (let key of __getOwnPropNames(from)) !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
			return to;
		};
		var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);
		var AbortError_exports = {};
		__export(AbortError_exports, { AbortError: () => AbortError });
		module.exports = __toCommonJS(AbortError_exports);
		class AbortError extends Error {
			constructor(message) {
				super(message);
				this.name = "AbortError";
			}
		}
	}),
	6227: ((module) => {
		var __defProp = Object.defineProperty;
		var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
		var __getOwnPropNames = Object.getOwnPropertyNames;
		var __hasOwnProp = Object.prototype.hasOwnProperty;
		var __export = (target, all) => {
			for (var name in all) __defProp(target, name, {
				get: all[name],
				enumerable: !0
			});
		};
		var __copyProps = (to, from, except, desc) => {
			if (from && typeof from == "object" || typeof from == "function") for (let key of __getOwnPropNames(from)) !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
			return to;
		};
		var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);
		var credentials_exports = {};
		__export(credentials_exports, {
			isApiKeyCredential: () => isApiKeyCredential,
			isBasicCredential: () => isBasicCredential,
			isBearerTokenCredential: () => isBearerTokenCredential,
			isOAuth2TokenCredential: () => isOAuth2TokenCredential
		});
		module.exports = __toCommonJS(credentials_exports);
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
	}),
	1408: ((module) => {
		var __defProp = Object.defineProperty;
		var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
		var __getOwnPropNames = Object.getOwnPropertyNames;
		var __hasOwnProp = Object.prototype.hasOwnProperty;
		var __export = (target, all) => {
			for (var name in all) __defProp(target, name, {
				get: all[name],
				enumerable: !0
			});
		};
		var __copyProps = (to, from, except, desc) => {
			if (from && typeof from == "object" || typeof from == "function") for (let key of __getOwnPropNames(from)) !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
			return to;
		};
		var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);
		var apiVersionPolicy_exports = {};
		__export(apiVersionPolicy_exports, {
			apiVersionPolicy: () => apiVersionPolicy,
			apiVersionPolicyName: () => apiVersionPolicyName
		});
		module.exports = __toCommonJS(apiVersionPolicy_exports);
		let apiVersionPolicyName = "ApiVersionPolicy";
		function apiVersionPolicy(options) {
			return {
				name: apiVersionPolicyName,
				sendRequest: (req, next) => {
					let url = new URL(req.url);
					!url.searchParams.get("api-version") && options.apiVersion && (req.url = `${req.url}${Array.from(url.searchParams.keys()).length > 0 ? "&" : "?"}api-version=${options.apiVersion}`);
					return next(req);
				}
			};
		}
	}),
	8728: ((module, __unused_webpack_exports, __webpack_require__) => {
		var __defProp = Object.defineProperty;
		var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
		var __getOwnPropNames = Object.getOwnPropertyNames;
		var __hasOwnProp = Object.prototype.hasOwnProperty;
		var __export = (target, all) => {
			for (var name in all) __defProp(target, name, {
				get: all[name],
				enumerable: !0
			});
		};
		var __copyProps = (to, from, except, desc) => {
			if (from && typeof from == "object" || typeof from == "function") for (let key of __getOwnPropNames(from)) !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
			return to;
		};
		var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);
		var clientHelpers_exports = {};
		__export(clientHelpers_exports, {
			createDefaultPipeline: () => createDefaultPipeline,
			getCachedDefaultHttpsClient: () => getCachedDefaultHttpsClient
		});
		module.exports = __toCommonJS(clientHelpers_exports);
		var import_httpClient = __webpack_require__(9468);
		var import_createPipelineFromOptions = __webpack_require__(1810);
		var import_apiVersionPolicy = __webpack_require__(1408);
		var import_credentials = __webpack_require__(6227);
		var import_apiKeyAuthenticationPolicy = __webpack_require__(2095);
		var import_basicAuthenticationPolicy = __webpack_require__(5756);
		var import_bearerAuthenticationPolicy = __webpack_require__(9709);
		var import_oauth2AuthenticationPolicy = __webpack_require__(219);
		let cachedHttpClient;
		function createDefaultPipeline(options = {}) {
			let pipeline = (0, import_createPipelineFromOptions.createPipelineFromOptions)(options);
			pipeline.addPolicy((0, import_apiVersionPolicy.apiVersionPolicy)(options));
			let { credential, authSchemes, allowInsecureConnection } = options;
			credential && ((0, import_credentials.isApiKeyCredential)(credential) ? pipeline.addPolicy((0, import_apiKeyAuthenticationPolicy.apiKeyAuthenticationPolicy)({
				authSchemes,
				credential,
				allowInsecureConnection
			})) : (0, import_credentials.isBasicCredential)(credential) ? pipeline.addPolicy((0, import_basicAuthenticationPolicy.basicAuthenticationPolicy)({
				authSchemes,
				credential,
				allowInsecureConnection
			})) : (0, import_credentials.isBearerTokenCredential)(credential) ? pipeline.addPolicy((0, import_bearerAuthenticationPolicy.bearerAuthenticationPolicy)({
				authSchemes,
				credential,
				allowInsecureConnection
			})) : (0, import_credentials.isOAuth2TokenCredential)(credential) && pipeline.addPolicy((0, import_oauth2AuthenticationPolicy.oauth2AuthenticationPolicy)({
				authSchemes,
				credential,
				allowInsecureConnection
			})));
			return pipeline;
		}
		function getCachedDefaultHttpsClient() {
			cachedHttpClient ||= (0, import_httpClient.createDefaultHttpClient)();
			return cachedHttpClient;
		}
	}),
	6191: ((module, __unused_webpack_exports, __webpack_require__) => {
		var __defProp = Object.defineProperty;
		var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
		var __getOwnPropNames = Object.getOwnPropertyNames;
		var __hasOwnProp = Object.prototype.hasOwnProperty;
		var __export = (target, all) => {
			for (var name in all) __defProp(target, name, {
				get: all[name],
				enumerable: !0
			});
		};
		var __copyProps = (to, from, except, desc) => {
			if (from && typeof from == "object" || typeof from == "function") for (let key of __getOwnPropNames(from)) !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
			return to;
		};
		var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);
		var getClient_exports = {};
		__export(getClient_exports, { getClient: () => getClient });
		module.exports = __toCommonJS(getClient_exports);
		var import_clientHelpers = __webpack_require__(8728);
		var import_sendRequest = __webpack_require__(6311);
		var import_urlHelpers = __webpack_require__(7088);
		var import_env = __webpack_require__(1573);
		function getClient(endpoint, clientOptions = {}) {
			let pipeline = clientOptions.pipeline ?? (0, import_clientHelpers.createDefaultPipeline)(clientOptions);
			if (clientOptions.additionalPolicies?.length) for (let { policy, position } of clientOptions.additionalPolicies) {
				let afterPhase = position === "perRetry" ? "Sign" : void 0;
				pipeline.addPolicy(policy, { afterPhase });
			}
			let noDefaultAcceptHeader = clientOptions.internal?.noDefaultAcceptHeader ?? !1;
			let { allowInsecureConnection, httpClient } = clientOptions;
			let endpointUrl = clientOptions.endpoint ?? endpoint;
			let client = (path, ...args) => {
				let getUrl = (requestOptions) => (0, import_urlHelpers.buildRequestUrl)(endpointUrl, path, args, {
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
					return (0, import_sendRequest.sendRequest)(method, url, pipeline, {
						...options,
						allowInsecureConnection,
						noDefaultAcceptHeader
					}, httpClient).then(onFulfilled, onrejected);
				},
				async asBrowserStream() {
					if (import_env.isNodeLike) throw Error("`asBrowserStream` is supported only in the browser environment. Use `asNodeStream` instead to obtain the response body stream. If you require a Web stream of the response in Node, consider using `Readable.toWeb` on the result of `asNodeStream`.");
					else return (0, import_sendRequest.sendRequest)(method, url, pipeline, {
						...options,
						allowInsecureConnection,
						noDefaultAcceptHeader,
						responseAsStream: !0
					}, httpClient);
				},
				async asNodeStream() {
					if (import_env.isNodeLike) return (0, import_sendRequest.sendRequest)(method, url, pipeline, {
						...options,
						allowInsecureConnection,
						noDefaultAcceptHeader,
						responseAsStream: !0
					}, httpClient);
					else throw Error("`isNodeStream` is not supported in the browser environment. Use `asBrowserStream` to obtain the response body stream.");
				}
			};
		}
	}),
	8240: ((module, __unused_webpack_exports, __webpack_require__) => {
		var __defProp = Object.defineProperty;
		var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
		var __getOwnPropNames = Object.getOwnPropertyNames;
		var __hasOwnProp = Object.prototype.hasOwnProperty;
		var __export = (target, all) => {
			for (var name in all) __defProp(target, name, {
				get: all[name],
				enumerable: !0
			});
		};
		var __copyProps = (to, from, except, desc) => {
			if (from && typeof from == "object" || typeof from == "function") for (let key of __getOwnPropNames(from)) !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
			return to;
		};
		var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);
		var multipart_exports = {};
		__export(multipart_exports, {
			buildBodyPart: () => buildBodyPart,
			buildMultipartBody: () => buildMultipartBody
		});
		module.exports = __toCommonJS(multipart_exports);
		var import_restError = __webpack_require__(9758);
		var import_httpHeaders = __webpack_require__(4220);
		var import_bytesEncoding = __webpack_require__(2921);
		var import_typeGuards = __webpack_require__(8505);
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
			if ((0, import_typeGuards.isBinaryBody)(body)) return "application/octet-stream";
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
			if ((0, import_typeGuards.isBinaryBody)(body)) return body;
			if (typeof body == "string" || typeof body == "number" || typeof body == "boolean") return (0, import_bytesEncoding.stringToUint8Array)(String(body), "utf-8");
			if (contentType && /application\/(.+\+)?json(;.+)?/i.test(String(contentType))) return (0, import_bytesEncoding.stringToUint8Array)(JSON.stringify(body), "utf-8");
			throw new import_restError.RestError(`Unsupported body/content-type combination: ${body}, ${contentType}`);
		}
		function buildBodyPart(descriptor) {
			let contentType = getPartContentType(descriptor);
			let contentDisposition = getContentDisposition(descriptor);
			let headers = (0, import_httpHeaders.createHttpHeaders)(descriptor.headers ?? {});
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
	}),
	9635: ((module) => {
		var __defProp = Object.defineProperty;
		var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
		var __getOwnPropNames = Object.getOwnPropertyNames;
		var __hasOwnProp = Object.prototype.hasOwnProperty;
		var __export = (target, all) => {
			for (var name in all) __defProp(target, name, {
				get: all[name],
				enumerable: !0
			});
		};
		var __copyProps = (to, from, except, desc) => {
			if (from && typeof from == "object" || typeof from == "function") for (let key of __getOwnPropNames(from)) !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
			return to;
		};
		var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);
		var operationOptionHelpers_exports = {};
		__export(operationOptionHelpers_exports, { operationOptionsToRequestParameters: () => operationOptionsToRequestParameters });
		module.exports = __toCommonJS(operationOptionHelpers_exports);
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
	}),
	7332: ((module, __unused_webpack_exports, __webpack_require__) => {
		var __defProp = Object.defineProperty;
		var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
		var __getOwnPropNames = Object.getOwnPropertyNames;
		var __hasOwnProp = Object.prototype.hasOwnProperty;
		var __export = (target, all) => {
			for (var name in all) __defProp(target, name, {
				get: all[name],
				enumerable: !0
			});
		};
		var __copyProps = (to, from, except, desc) => {
			if (from && typeof from == "object" || typeof from == "function") for (let key of __getOwnPropNames(from)) !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
			return to;
		};
		var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);
		var restError_exports = {};
		__export(restError_exports, { createRestError: () => createRestError });
		module.exports = __toCommonJS(restError_exports);
		var import_restError = __webpack_require__(9758);
		var import_httpHeaders = __webpack_require__(4220);
		function createRestError(messageOrResponse, response) {
			let resp = typeof messageOrResponse == "string" ? response : messageOrResponse;
			let internalError = resp.body?.error ?? resp.body;
			let message = typeof messageOrResponse == "string" ? messageOrResponse : internalError?.message ?? `Unexpected status code: ${resp.status}`;
			return new import_restError.RestError(message, {
				statusCode: statusCodeToNumber(resp.status),
				code: internalError?.code,
				request: resp.request,
				response: toPipelineResponse(resp)
			});
		}
		function toPipelineResponse(errorResponse) {
			return {
				headers: (0, import_httpHeaders.createHttpHeaders)(errorResponse.headers),
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
	6311: ((module, __unused_webpack_exports, __webpack_require__) => {
		var __defProp = Object.defineProperty;
		var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
		var __getOwnPropNames = Object.getOwnPropertyNames;
		var __hasOwnProp = Object.prototype.hasOwnProperty;
		var __export = (target, all) => {
			for (var name in all) __defProp(target, name, {
				get: all[name],
				enumerable: !0
			});
		};
		var __copyProps = (to, from, except, desc) => {
			if (from && typeof from == "object" || typeof from == "function") for (let key of __getOwnPropNames(from)) !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
			return to;
		};
		var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);
		var sendRequest_exports = {};
		__export(sendRequest_exports, {
			getRequestBody: () => getRequestBody,
			sendRequest: () => sendRequest
		});
		module.exports = __toCommonJS(sendRequest_exports);
		var import_restError = __webpack_require__(9758);
		var import_httpHeaders = __webpack_require__(4220);
		var import_pipelineRequest = __webpack_require__(2305);
		var import_clientHelpers = __webpack_require__(8728);
		var import_typeGuards = __webpack_require__(8505);
		var import_multipart = __webpack_require__(8240);
		async function sendRequest(method, url, pipeline, options = {}, customHttpClient) {
			let httpClient = customHttpClient ?? (0, import_clientHelpers.getCachedDefaultHttpsClient)();
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
				if ((0, import_restError.isRestError)(e) && e.response && options.onResponse) {
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
			if ((0, import_typeGuards.isBlob)(body) && body.type) return body.type;
			if (typeof body == "string") try {
				JSON.parse(body);
				return "application/json";
			} catch {
				return;
			}
			return "application/json";
		}
		function buildPipelineRequest(method, url, options = {}) {
			let headers = (0, import_httpHeaders.createHttpHeaders)(options.headers);
			let requestContentType = options.contentType;
			requestContentType ||= headers.get("content-type");
			requestContentType === void 0 && (requestContentType = getContentType(options.body));
			let { body, multipartBody } = getRequestBody(options.body, requestContentType);
			let accept = options.accept ?? headers.get("accept") ?? (options.noDefaultAcceptHeader ? void 0 : "application/json");
			accept !== void 0 && headers.set("accept", accept);
			requestContentType && headers.set("content-type", requestContentType);
			let { allowInsecureConnection, abortSignal, onUploadProgress, onDownloadProgress, timeout, responseAsStream, noDefaultAcceptHeader: _noDefaultAcceptHeader, url: _url, method: _method, body: _body, multipartBody: _multiBody, headers: _headers, ...rest } = options;
			let request = (0, import_pipelineRequest.createPipelineRequest)({
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
			if ((0, import_typeGuards.isBlob)(body)) return { body };
			if ((0, import_typeGuards.isReadableStream)(body)) return { body };
			if (typeof body == "function") return { body };
			if (body instanceof ArrayBuffer || ArrayBuffer.isView(body)) return { body };
			switch (contentType.split(";")[0]) {
				case "application/json": return { body: JSON.stringify(body) };
				case "multipart/form-data":
					if (Array.isArray(body)) return { multipartBody: (0, import_multipart.buildMultipartBody)(body) };
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
			let errCode = err.code ?? import_restError.RestError.PARSE_ERROR;
			return new import_restError.RestError(msg, {
				code: errCode,
				statusCode: response.status,
				request: response.request,
				response
			});
		}
	}),
	7088: ((module) => {
		var __defProp = Object.defineProperty;
		var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
		var __getOwnPropNames = Object.getOwnPropertyNames;
		var __hasOwnProp = Object.prototype.hasOwnProperty;
		var __export = (target, all) => {
			for (var name in all) __defProp(target, name, {
				get: all[name],
				enumerable: !0
			});
		};
		var __copyProps = (to, from, except, desc) => {
			if (from && typeof from == "object" || typeof from == "function") for (let key of __getOwnPropNames(from)) !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
			return to;
		};
		var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);
		var urlHelpers_exports = {};
		__export(urlHelpers_exports, {
			appendQueryParams: () => appendQueryParams,
			buildBaseUrl: () => buildBaseUrl,
			buildRequestUrl: () => buildRequestUrl,
			replaceAll: () => replaceAll
		});
		module.exports = __toCommonJS(urlHelpers_exports);
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
	}),
	1255: ((module) => {
		var __defProp = Object.defineProperty;
		var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
		var __getOwnPropNames = Object.getOwnPropertyNames;
		var __hasOwnProp = Object.prototype.hasOwnProperty;
		var __export = (target, all) => {
			for (var name in all) __defProp(target, name, {
				get: all[name],
				enumerable: !0
			});
		};
		var __copyProps = (to, from, except, desc) => {
			if (from && typeof from == "object" || typeof from == "function") for (let key of __getOwnPropNames(from)) !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
			return to;
		};
		var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);
		var constants_exports = {};
		__export(constants_exports, {
			DEFAULT_RETRY_POLICY_COUNT: () => DEFAULT_RETRY_POLICY_COUNT,
			SDK_VERSION: () => SDK_VERSION
		});
		module.exports = __toCommonJS(constants_exports);
		let SDK_VERSION = "0.3.10";
		let DEFAULT_RETRY_POLICY_COUNT = 3;
	}),
	1810: ((module, __unused_webpack_exports, __webpack_require__) => {
		var __defProp = Object.defineProperty;
		var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
		var __getOwnPropNames = Object.getOwnPropertyNames;
		var __hasOwnProp = Object.prototype.hasOwnProperty;
		var __export = (target, all) => {
			for (var name in all) __defProp(target, name, {
				get: all[name],
				enumerable: !0
			});
		};
		var __copyProps = (to, from, except, desc) => {
			if (from && typeof from == "object" || typeof from == "function") for (let key of __getOwnPropNames(from)) !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
			return to;
		};
		var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);
		var createPipelineFromOptions_exports = {};
		__export(createPipelineFromOptions_exports, { createPipelineFromOptions: () => createPipelineFromOptions });
		module.exports = __toCommonJS(createPipelineFromOptions_exports);
		var import_logPolicy = __webpack_require__(7129);
		var import_pipeline = __webpack_require__(9957);
		var import_userAgentPolicy = __webpack_require__(1691);
		var import_defaultRetryPolicy = __webpack_require__(2462);
		var import_formDataPolicy = __webpack_require__(4197);
		var import_policies = __webpack_require__(6316);
		var import_multipartPolicy = __webpack_require__(7427);
		function createPipelineFromOptions(options) {
			let pipeline = (0, import_pipeline.createEmptyPipeline)();
			(0, import_policies.addPlatformPolicies)(pipeline, options);
			pipeline.addPolicy((0, import_formDataPolicy.formDataPolicy)(), { beforePolicies: [import_multipartPolicy.multipartPolicyName] });
			pipeline.addPolicy((0, import_userAgentPolicy.userAgentPolicy)(options.userAgentOptions));
			pipeline.addPolicy((0, import_multipartPolicy.multipartPolicy)(), { afterPhase: "Deserialize" });
			pipeline.addPolicy((0, import_defaultRetryPolicy.defaultRetryPolicy)(options.retryOptions), { phase: "Retry" });
			pipeline.addPolicy((0, import_logPolicy.logPolicy)(options.loggingOptions), { afterPhase: "Sign" });
			return pipeline;
		}
	}),
	9468: ((module, __unused_webpack_exports, __webpack_require__) => {
		var __defProp = Object.defineProperty;
		var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
		var __getOwnPropNames = Object.getOwnPropertyNames;
		var __hasOwnProp = Object.prototype.hasOwnProperty;
		var __export = (target, all) => {
			for (var name in all) __defProp(target, name, {
				get: all[name],
				enumerable: !0
			});
		};
		var __copyProps = (to, from, except, desc) => {
			if (from && typeof from == "object" || typeof from == "function") for (let key of __getOwnPropNames(from)) !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
			return to;
		};
		var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);
		var defaultHttpClient_exports = {};
		__export(defaultHttpClient_exports, { createDefaultHttpClient: () => createDefaultHttpClient });
		module.exports = __toCommonJS(defaultHttpClient_exports);
		var import_nodeHttpClient = __webpack_require__(1167);
		function createDefaultHttpClient() {
			return (0, import_nodeHttpClient.createNodeHttpClient)();
		}
	}),
	1573: ((module, __unused_webpack_exports, __webpack_require__) => {
		var __create = Object.create;
		var __defProp = Object.defineProperty;
		var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
		var __getOwnPropNames = Object.getOwnPropertyNames;
		var __getProtoOf = Object.getPrototypeOf;
		var __hasOwnProp = Object.prototype.hasOwnProperty;
		var __export = (target, all) => {
			for (var name in all) __defProp(target, name, {
				get: all[name],
				enumerable: !0
			});
		};
		var __copyProps = (to, from, except, desc) => {
			if (from && typeof from == "object" || typeof from == "function") for (let key of __getOwnPropNames(from)) !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
			return to;
		};
		var __toESM = (mod, isNodeMode, target) => (target = mod == null ? {} : __create(__getProtoOf(mod)), __copyProps(isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", {
			value: mod,
			enumerable: !0
		}) : target, mod));
		var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);
		var env_exports = {};
		__export(env_exports, {
			emitNodeWarning: () => emitNodeWarning,
			getEnvironmentVariable: () => getEnvironmentVariable,
			isBrowser: () => isBrowser,
			isBun: () => isBun,
			isDeno: () => isDeno,
			isNodeLike: () => isNodeLike,
			isNodeRuntime: () => isNodeRuntime,
			isReactNative: () => isReactNative,
			isWebWorker: () => isWebWorker
		});
		module.exports = __toCommonJS(env_exports);
		var import_node_process = __toESM(__webpack_require__(1708));
		function getEnvironmentVariable(name) {
			return import_node_process.default.env[name];
		}
		function emitNodeWarning(warning) {
			import_node_process.default.emitWarning(warning);
		}
		let isBrowser = !1;
		let isWebWorker = !1;
		let isDeno = typeof import_node_process.default.versions.deno == "string" && import_node_process.default.versions.deno.length > 0;
		let isBun = typeof import_node_process.default.versions.bun == "string" && import_node_process.default.versions.bun.length > 0;
		let isNodeLike = !0;
		let isNodeRuntime = !isBun && !isDeno;
		let isReactNative = !1;
	}),
	9182: ((module) => {
		var __defProp = Object.defineProperty;
		var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
		var __getOwnPropNames = Object.getOwnPropertyNames;
		var __hasOwnProp = Object.prototype.hasOwnProperty;
		var __export = (target, all) => {
			for (var name in all) __defProp(target, name, {
				get: all[name],
				enumerable: !0
			});
		};
		var __copyProps = (to, from, except, desc) => {
			if (from && typeof from == "object" || typeof from == "function") for (let key of __getOwnPropNames(from)) !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
			return to;
		};
		var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);
		var formData_exports = {};
		__export(formData_exports, { convertBodyToFormDataMap: () => convertBodyToFormDataMap });
		module.exports = __toCommonJS(formData_exports);
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
	}),
	4220: ((module) => {
		var __defProp = Object.defineProperty;
		var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
		var __getOwnPropNames = Object.getOwnPropertyNames;
		var __hasOwnProp = Object.prototype.hasOwnProperty;
		var __export = (target, all) => {
			for (var name in all) __defProp(target, name, {
				get: all[name],
				enumerable: !0
			});
		};
		var __copyProps = (to, from, except, desc) => {
			if (from && typeof from == "object" || typeof from == "function") for (let key of __getOwnPropNames(from)) !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
			return to;
		};
		var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);
		var httpHeaders_exports = {};
		__export(httpHeaders_exports, { createHttpHeaders: () => createHttpHeaders });
		module.exports = __toCommonJS(httpHeaders_exports);
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
	1958: ((module, __unused_webpack_exports, __webpack_require__) => {
		var __defProp = Object.defineProperty;
		var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
		var __getOwnPropNames = Object.getOwnPropertyNames;
		var __hasOwnProp = Object.prototype.hasOwnProperty;
		var __export = (target, all) => {
			for (var name in all) __defProp(target, name, {
				get: all[name],
				enumerable: !0
			});
		};
		var __copyProps = (to, from, except, desc) => {
			if (from && typeof from == "object" || typeof from == "function") for (let key of __getOwnPropNames(from)) !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
			return to;
		};
		var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);
		var src_exports = {};
		__export(src_exports, {
			AbortError: () => import_AbortError.AbortError,
			RestError: () => import_restError.RestError,
			TypeSpecRuntimeLogger: () => import_logger.TypeSpecRuntimeLogger,
			createClientLogger: () => import_logger.createClientLogger,
			createDefaultHttpClient: () => import_httpClient.createDefaultHttpClient,
			createEmptyPipeline: () => import_pipeline.createEmptyPipeline,
			createHttpHeaders: () => import_httpHeaders.createHttpHeaders,
			createPipelineRequest: () => import_pipelineRequest.createPipelineRequest,
			createRestError: () => import_restError2.createRestError,
			getClient: () => import_getClient.getClient,
			getLogLevel: () => import_logger.getLogLevel,
			isRestError: () => import_restError.isRestError,
			operationOptionsToRequestParameters: () => import_operationOptionHelpers.operationOptionsToRequestParameters,
			setLogLevel: () => import_logger.setLogLevel,
			stringToUint8Array: () => import_bytesEncoding.stringToUint8Array,
			uint8ArrayToString: () => import_bytesEncoding.uint8ArrayToString
		});
		module.exports = __toCommonJS(src_exports);
		var import_AbortError = __webpack_require__(9992);
		var import_logger = __webpack_require__(8459);
		var import_httpHeaders = __webpack_require__(4220);
		var import_pipelineRequest = __webpack_require__(2305);
		var import_pipeline = __webpack_require__(9957);
		var import_restError = __webpack_require__(9758);
		var import_bytesEncoding = __webpack_require__(2921);
		var import_httpClient = __webpack_require__(9468);
		var import_getClient = __webpack_require__(6191);
		var import_operationOptionHelpers = __webpack_require__(9635);
		var import_restError2 = __webpack_require__(7332);
	}),
	3644: ((module, __unused_webpack_exports, __webpack_require__) => {
		var __defProp = Object.defineProperty;
		var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
		var __getOwnPropNames = Object.getOwnPropertyNames;
		var __hasOwnProp = Object.prototype.hasOwnProperty;
		var __export = (target, all) => {
			for (var name in all) __defProp(target, name, {
				get: all[name],
				enumerable: !0
			});
		};
		var __copyProps = (to, from, except, desc) => {
			if (from && typeof from == "object" || typeof from == "function") for (let key of __getOwnPropNames(from)) !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
			return to;
		};
		var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);
		var log_exports = {};
		__export(log_exports, { logger: () => logger });
		module.exports = __toCommonJS(log_exports);
		let logger = (0, __webpack_require__(8459).createClientLogger)("ts-http-runtime");
	}),
	6836: ((module, __unused_webpack_exports, __webpack_require__) => {
		var __defProp = Object.defineProperty;
		var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
		var __getOwnPropNames = Object.getOwnPropertyNames;
		var __hasOwnProp = Object.prototype.hasOwnProperty;
		var __export = (target, all) => {
			for (var name in all) __defProp(target, name, {
				get: all[name],
				enumerable: !0
			});
		};
		var __copyProps = (to, from, except, desc) => {
			if (from && typeof from == "object" || typeof from == "function") for (let key of __getOwnPropNames(from)) !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
			return to;
		};
		var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);
		var debug_exports = {};
		__export(debug_exports, { default: () => debug_default });
		module.exports = __toCommonJS(debug_exports);
		var import_log = __webpack_require__(8029);
		let debugEnvVariable = (0, __webpack_require__(1573).getEnvironmentVariable)("DEBUG");
		let enabledString;
		let enabledNamespaces = [];
		let skippedNamespaces = [];
		let debuggers = [];
		debugEnvVariable && enable(debugEnvVariable);
		let debugObj = Object.assign((namespace) => createDebugger(namespace), {
			enable,
			enabled,
			disable,
			log: import_log.log
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
		var debug_default = debugObj;
	}),
	2490: ((module, __unused_webpack_exports, __webpack_require__) => {
		var __defProp = Object.defineProperty;
		var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
		var __getOwnPropNames = Object.getOwnPropertyNames;
		var __hasOwnProp = Object.prototype.hasOwnProperty;
		var __export = (target, all) => {
			for (var name in all) __defProp(target, name, {
				get: all[name],
				enumerable: !0
			});
		};
		var __copyProps = (to, from, except, desc) => {
			if (from && typeof from == "object" || typeof from == "function") for (let key of __getOwnPropNames(from)) !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
			return to;
		};
		var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);
		var internal_exports = {};
		__export(internal_exports, { createLoggerContext: () => import_logger.createLoggerContext });
		module.exports = __toCommonJS(internal_exports);
		var import_logger = __webpack_require__(8459);
	}),
	8029: ((module, __unused_webpack_exports, __webpack_require__) => {
		var __create = Object.create;
		var __defProp = Object.defineProperty;
		var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
		var __getOwnPropNames = Object.getOwnPropertyNames;
		var __getProtoOf = Object.getPrototypeOf;
		var __hasOwnProp = Object.prototype.hasOwnProperty;
		var __export = (target, all) => {
			for (var name in all) __defProp(target, name, {
				get: all[name],
				enumerable: !0
			});
		};
		var __copyProps = (to, from, except, desc) => {
			if (from && typeof from == "object" || typeof from == "function") for (let key of __getOwnPropNames(from)) !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
			return to;
		};
		var __toESM = (mod, isNodeMode, target) => (target = mod == null ? {} : __create(__getProtoOf(mod)), __copyProps(isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", {
			value: mod,
			enumerable: !0
		}) : target, mod));
		var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);
		var log_exports = {};
		__export(log_exports, { log: () => log });
		module.exports = __toCommonJS(log_exports);
		var import_node_os = __webpack_require__(8161);
		var import_node_util = __toESM(__webpack_require__(7975));
		var import_node_process = __toESM(__webpack_require__(1708));
		function log(message, ...args) {
			import_node_process.default.stderr.write(`${import_node_util.default.format(message, ...args)}${import_node_os.EOL}`);
		}
	}),
	8459: ((module, __unused_webpack_exports, __webpack_require__) => {
		var __create = Object.create;
		var __defProp = Object.defineProperty;
		var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
		var __getOwnPropNames = Object.getOwnPropertyNames;
		var __getProtoOf = Object.getPrototypeOf;
		var __hasOwnProp = Object.prototype.hasOwnProperty;
		var __export = (target, all) => {
			for (var name in all) __defProp(target, name, {
				get: all[name],
				enumerable: !0
			});
		};
		var __copyProps = (to, from, except, desc) => {
			if (from && typeof from == "object" || typeof from == "function") for (let key of __getOwnPropNames(from)) !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
			return to;
		};
		var __toESM = (mod, isNodeMode, target) => (target = mod == null ? {} : __create(__getProtoOf(mod)), __copyProps(isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", {
			value: mod,
			enumerable: !0
		}) : target, mod));
		var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);
		var logger_exports = {};
		__export(logger_exports, {
			TypeSpecRuntimeLogger: () => TypeSpecRuntimeLogger,
			createClientLogger: () => createClientLogger,
			createLoggerContext: () => createLoggerContext,
			getLogLevel: () => getLogLevel,
			setLogLevel: () => setLogLevel
		});
		module.exports = __toCommonJS(logger_exports);
		var import_debug = __toESM(__webpack_require__(6836));
		var import_env = __webpack_require__(1573);
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
			let logLevelFromEnv = (0, import_env.getEnvironmentVariable)(options.logLevelEnvVarName);
			let logLevel;
			let clientLogger = (0, import_debug.default)(options.namespace);
			clientLogger.log = (...args) => {
				import_debug.default.log(...args);
			};
			function contextSetLogLevel(level) {
				if (level && !isTypeSpecRuntimeLogLevel(level)) throw Error(`Unknown log level '${level}'. Acceptable values: ${TYPESPEC_RUNTIME_LOG_LEVELS.join(",")}`);
				logLevel = level;
				let enabledNamespaces = [];
				for (let logger of registeredLoggers) shouldEnable(logger) && enabledNamespaces.push(logger.namespace);
				import_debug.default.enable(enabledNamespaces.join(","));
			}
			logLevelFromEnv && (isTypeSpecRuntimeLogLevel(logLevelFromEnv) ? contextSetLogLevel(logLevelFromEnv) : console.error(`${options.logLevelEnvVarName} set to unknown log level '${logLevelFromEnv}'; logging is not enabled. Acceptable values: ${TYPESPEC_RUNTIME_LOG_LEVELS.join(", ")}.`));
			function shouldEnable(logger) {
				return !!(logLevel && levelMap[logger.level] <= levelMap[logLevel]);
			}
			function createLogger(parent, level) {
				let logger = Object.assign(parent.extend(level), { level });
				patchLogMethod(parent, logger);
				if (shouldEnable(logger)) {
					let enabledNamespaces = import_debug.default.disable();
					import_debug.default.enable(enabledNamespaces + "," + logger.namespace);
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
		function setLogLevel(logLevel) {
			context.setLogLevel(logLevel);
		}
		function getLogLevel() {
			return context.getLogLevel();
		}
		function createClientLogger(namespace) {
			return context.createClientLogger(namespace);
		}
	}),
	1167: ((module, __unused_webpack_exports, __webpack_require__) => {
		var __create = Object.create;
		var __defProp = Object.defineProperty;
		var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
		var __getOwnPropNames = Object.getOwnPropertyNames;
		var __getProtoOf = Object.getPrototypeOf;
		var __hasOwnProp = Object.prototype.hasOwnProperty;
		var __export = (target, all) => {
			for (var name in all) __defProp(target, name, {
				get: all[name],
				enumerable: !0
			});
		};
		var __copyProps = (to, from, except, desc) => {
			if (from && typeof from == "object" || typeof from == "function") for (let key of __getOwnPropNames(from)) !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
			return to;
		};
		var __toESM = (mod, isNodeMode, target) => (target = mod == null ? {} : __create(__getProtoOf(mod)), __copyProps(isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", {
			value: mod,
			enumerable: !0
		}) : target, mod));
		var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);
		var nodeHttpClient_exports = {};
		__export(nodeHttpClient_exports, {
			createNodeHttpClient: () => createNodeHttpClient,
			getBodyLength: () => getBodyLength
		});
		module.exports = __toCommonJS(nodeHttpClient_exports);
		var import_node_http = __toESM(__webpack_require__(7067));
		var import_node_https = __toESM(__webpack_require__(4708));
		var import_node_zlib = __toESM(__webpack_require__(8522));
		var import_node_stream = __webpack_require__(7075);
		var import_node_util = __webpack_require__(7975);
		var import_AbortError = __webpack_require__(9992);
		var import_httpHeaders = __webpack_require__(4220);
		var import_restError = __webpack_require__(9758);
		var import_log = __webpack_require__(3644);
		var import_sanitizer = __webpack_require__(7784);
		var import_requestBodyHeaders = __webpack_require__(5634);
		var import_nodeExpectContinue = __webpack_require__(6463);
		var import_responseBody = __webpack_require__(3008);
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
			return import_node_util.types.isArrayBuffer(body) || ArrayBuffer.isView(body);
		}
		function arrayBufferToBuffer(body) {
			if (Buffer.isBuffer(body)) return body;
			return ArrayBuffer.isView(body) ? Buffer.from(body.buffer, body.byteOffset, body.byteLength) : Buffer.from(body);
		}
		class ReportTransform extends import_node_stream.Transform {
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
					clientRequest = isInsecure ? import_node_http.default.request(options, onResponseCallback) : import_node_https.default.request(options, onResponseCallback);
					clientRequest.once("finish", onComplete);
					clientRequest.once("close", onComplete);
					return clientRequest;
				},
				onResponse,
				rejectRequest: (error) => {
					reject(toRequestSendError(error, request));
				},
				abortRequest: (req) => {
					let abortError = new import_AbortError.AbortError("The operation was aborted. Rejecting from abort signal callback while making request.");
					response?.destroy(abortError);
					req.destroy(abortError);
					reject(abortError);
				}
			};
		}
		function toRequestSendError(error, request) {
			if ((0, import_restError.isRestError)(error)) return error;
			let prematureClose = error.code === "ERR_STREAM_PREMATURE_CLOSE";
			return new import_restError.RestError(prematureClose ? "Request body stream closed before ending" : error.message, {
				code: prematureClose ? import_restError.RestError.REQUEST_SEND_ERROR : error.code ?? import_restError.RestError.REQUEST_SEND_ERROR,
				request
			});
		}
		function sendRequestBody(clientRequest, body, request, onError) {
			if (body && isReadableStream(body)) pipeUploadStream(body, clientRequest, request, onError);
			else if (body) {
				if (typeof body == "string" || Buffer.isBuffer(body)) clientRequest.end(body);
				else {
					import_log.logger.error("Unrecognized body type", body);
					throw new import_restError.RestError("Unrecognized body type", { request });
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
				import_log.logger.error("Error in upload progress", e);
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
					if (requestAbortSignal.aborted) throw new import_AbortError.AbortError("The operation was aborted. Request has already been canceled.");
					abortListener = (event) => {
						event.type === "abort" && abortController.abort();
					};
					requestAbortSignal.addEventListener("abort", abortListener);
				}
				let timeoutId;
				request.timeout > 0 && (timeoutId = setTimeout(() => {
					let sanitizer = new import_sanitizer.Sanitizer();
					import_log.logger.info(`request to '${sanitizer.sanitizeUrl(request.url)}' timed out. canceling...`);
					abortController.abort();
				}, request.timeout));
				let acceptEncoding = request.headers.get("Accept-Encoding");
				let shouldDecompress = acceptEncoding?.includes("gzip") || acceptEncoding?.includes("deflate");
				let body;
				let responseStream;
				let requestComplete = Promise.resolve();
				try {
					let useExpectContinue = (0, import_nodeExpectContinue.hasExpectContinue)(request);
					let knownBodyLength = useExpectContinue && typeof requestBody != "function" ? getBodyLength(requestBody ?? null) : null;
					if (knownBodyLength === 0) {
						(0, import_requestBodyHeaders.removeExpectContinueHeader)(request);
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
						(0, import_responseBody.setRequestCompletion)(response, result.requestComplete);
						let clearDisposer = (0, import_responseBody.setResponseBodyDisposer)(response, result.disposeRequest);
						result.requestComplete.then(clearDisposer).catch((error) => {
							import_log.logger.warning("Error disposing request", error);
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
							import_log.logger.error("Error in download progress", e);
						});
						responseStream = pipeResponseStream(responseStream, downloadReportStream, abortController.signal);
					}
					request.streamResponseStatusCodes?.has(Infinity) || request.streamResponseStatusCodes?.has(response.status) ? response.readableStreamBody = responseStream : response.bodyAsText = await streamToText(responseStream);
					return response;
				} catch (error) {
					isReadableStream(body) && (0, import_responseBody.disposeNodeStream)(body);
					responseStream && (0, import_responseBody.disposeNodeStream)(responseStream);
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
							import_log.logger.warning("Error when cleaning up abortListener on httpRequest", e);
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
				(0, import_nodeExpectContinue.addExpectContinueFraming)(options, knownBodyLength);
				return new Promise((resolve, reject) => {
					let { createRequest, onResponse, rejectRequest, abortRequest } = createRequestLifecycle(request, options, isInsecure, resolve, reject);
					(0, import_nodeExpectContinue.createExpectContinueRequest)({
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
					if (disableKeepAlive) return import_node_http.default.globalAgent;
					this.cachedHttpAgent ||= new import_node_http.default.Agent({ keepAlive: !0 });
					return this.cachedHttpAgent;
				} else {
					if (disableKeepAlive && !request.tlsSettings) return import_node_https.default.globalAgent;
					let tlsSettings = request.tlsSettings ?? DEFAULT_TLS_SETTINGS;
					let agent = this.cachedHttpsAgents.get(tlsSettings);
					if (agent && agent.options.keepAlive === !disableKeepAlive) return agent;
					import_log.logger.info("No cached TLS Agent exist, creating a new Agent");
					agent = new import_node_https.default.Agent({
						keepAlive: !disableKeepAlive,
						...tlsSettings
					});
					this.cachedHttpsAgents.set(tlsSettings, agent);
					return agent;
				}
			}
		}
		function getResponseHeaders(res) {
			let headers = (0, import_httpHeaders.createHttpHeaders)();
			for (let header of Object.keys(res.headers)) {
				let value = res.headers[header];
				Array.isArray(value) ? value.length > 0 && headers.set(header, value[0]) : value && headers.set(header, value);
			}
			return headers;
		}
		function getDecodedResponseStream(stream, headers, abortSignal) {
			let contentEncoding = headers.get("Content-Encoding");
			if (contentEncoding === "gzip") return pipeResponseStream(stream, import_node_zlib.default.createGunzip(), abortSignal);
			else if (contentEncoding === "deflate") return pipeResponseStream(stream, import_node_zlib.default.createInflate(), abortSignal);
			return stream;
		}
		function pipeUploadStream(source, destination, request, onError) {
			let tearingDown = !1;
			let cleanupFinished = (0, import_node_stream.finished)(source, { writable: !1 }, onSourceComplete);
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
				(0, import_responseBody.disposeNodeStream)(source);
			}
			destination.once("close", onDestinationClose);
			source.pipe(destination);
		}
		function pipeResponseStream(source, destination, abortSignal) {
			(0, import_responseBody.setResponseBodySource)(destination, source);
			let cleanupSource = () => {};
			let cleanupDestination = () => {};
			cleanupSource = (0, import_node_stream.finished)(source, { writable: !1 }, (error) => {
				cleanupSource();
				error && destination.destroy(abortSignal.aborted ? new import_AbortError.AbortError() : error);
			});
			cleanupDestination = (0, import_node_stream.finished)(destination, { writable: !1 }, () => {
				cleanupDestination();
				source.unpipe(destination);
				source.readable && (0, import_responseBody.disposeNodeStream)(source);
			});
			return source.pipe(destination);
		}
		function streamToText(stream) {
			return new Promise((resolve, reject) => {
				let buffer = [];
				let cleanupFinished = (0, import_node_stream.finished)(stream, { writable: !1 }, onComplete);
				function onData(chunk) {
					Buffer.isBuffer(chunk) ? buffer.push(chunk) : buffer.push(Buffer.from(chunk));
				}
				function onComplete(error) {
					cleanupFinished();
					stream.removeListener("data", onData);
					error?.name === "AbortError" ? reject(error) : error ? reject(new import_restError.RestError(`Error reading response as text: ${error.message}`, { code: import_restError.RestError.PARSE_ERROR })) : resolve(Buffer.concat(buffer).toString("utf8"));
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
	}),
	9957: ((module) => {
		var __defProp = Object.defineProperty;
		var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
		var __getOwnPropNames = Object.getOwnPropertyNames;
		var __hasOwnProp = Object.prototype.hasOwnProperty;
		var __export = (target, all) => {
			for (var name in all) __defProp(target, name, {
				get: all[name],
				enumerable: !0
			});
		};
		var __copyProps = (to, from, except, desc) => {
			if (from && typeof from == "object" || typeof from == "function") for (let key of __getOwnPropNames(from)) !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
			return to;
		};
		var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);
		var pipeline_exports = {};
		__export(pipeline_exports, { createEmptyPipeline: () => createEmptyPipeline });
		module.exports = __toCommonJS(pipeline_exports);
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
	}),
	2305: ((module, __unused_webpack_exports, __webpack_require__) => {
		var __defProp = Object.defineProperty;
		var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
		var __getOwnPropNames = Object.getOwnPropertyNames;
		var __hasOwnProp = Object.prototype.hasOwnProperty;
		var __export = (target, all) => {
			for (var name in all) __defProp(target, name, {
				get: all[name],
				enumerable: !0
			});
		};
		var __copyProps = (to, from, except, desc) => {
			if (from && typeof from == "object" || typeof from == "function") for (let key of __getOwnPropNames(from)) !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
			return to;
		};
		var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);
		var pipelineRequest_exports = {};
		__export(pipelineRequest_exports, { createPipelineRequest: () => createPipelineRequest });
		module.exports = __toCommonJS(pipelineRequest_exports);
		var import_httpHeaders = __webpack_require__(4220);
		var import_uuid = __webpack_require__(5023);
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
				this.headers = options.headers ?? (0, import_httpHeaders.createHttpHeaders)();
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
				this.requestId = options.requestId || (0, import_uuid.randomUUID)();
				this.allowInsecureConnection = options.allowInsecureConnection ?? !1;
				this.enableBrowserStreams = options.enableBrowserStreams ?? !1;
				this.requestOverrides = options.requestOverrides;
				this.authSchemes = options.authSchemes;
			}
		}
		function createPipelineRequest(options) {
			return new PipelineRequestImpl(options);
		}
	}),
	5366: ((module) => {
		var __defProp = Object.defineProperty;
		var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
		var __getOwnPropNames = Object.getOwnPropertyNames;
		var __hasOwnProp = Object.prototype.hasOwnProperty;
		var __export = (target, all) => {
			for (var name in all) __defProp(target, name, {
				get: all[name],
				enumerable: !0
			});
		};
		var __copyProps = (to, from, except, desc) => {
			if (from && typeof from == "object" || typeof from == "function") for (let key of __getOwnPropNames(from)) !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
			return to;
		};
		var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);
		var agentPolicy_exports = {};
		__export(agentPolicy_exports, {
			agentPolicy: () => agentPolicy,
			agentPolicyName: () => agentPolicyName
		});
		module.exports = __toCommonJS(agentPolicy_exports);
		let agentPolicyName = "agentPolicy";
		function agentPolicy(agent) {
			return {
				name: agentPolicyName,
				sendRequest: async (req, next) => {
					req.agent ||= agent;
					return next(req);
				}
			};
		}
	}),
	2095: ((module, __unused_webpack_exports, __webpack_require__) => {
		var __defProp = Object.defineProperty;
		var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
		var __getOwnPropNames = Object.getOwnPropertyNames;
		var __hasOwnProp = Object.prototype.hasOwnProperty;
		var __export = (target, all) => {
			for (var name in all) __defProp(target, name, {
				get: all[name],
				enumerable: !0
			});
		};
		var __copyProps = (to, from, except, desc) => {
			if (from && typeof from == "object" || typeof from == "function") for (let key of __getOwnPropNames(from)) !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
			return to;
		};
		var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);
		var apiKeyAuthenticationPolicy_exports = {};
		__export(apiKeyAuthenticationPolicy_exports, {
			apiKeyAuthenticationPolicy: () => apiKeyAuthenticationPolicy,
			apiKeyAuthenticationPolicyName: () => apiKeyAuthenticationPolicyName
		});
		module.exports = __toCommonJS(apiKeyAuthenticationPolicy_exports);
		var import_checkInsecureConnection = __webpack_require__(2302);
		let apiKeyAuthenticationPolicyName = "apiKeyAuthenticationPolicy";
		function apiKeyAuthenticationPolicy(options) {
			return {
				name: apiKeyAuthenticationPolicyName,
				async sendRequest(request, next) {
					(0, import_checkInsecureConnection.ensureSecureConnection)(request, options);
					let scheme = (request.authSchemes ?? options.authSchemes)?.find((x) => x.kind === "apiKey");
					if (!scheme) return next(request);
					if (scheme.apiKeyLocation !== "header") throw Error(`Unsupported API key location: ${scheme.apiKeyLocation}`);
					request.headers.set(scheme.name, options.credential.key);
					return next(request);
				}
			};
		}
	}),
	5756: ((module, __unused_webpack_exports, __webpack_require__) => {
		var __defProp = Object.defineProperty;
		var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
		var __getOwnPropNames = Object.getOwnPropertyNames;
		var __hasOwnProp = Object.prototype.hasOwnProperty;
		var __export = (target, all) => {
			for (var name in all) __defProp(target, name, {
				get: all[name],
				enumerable: !0
			});
		};
		var __copyProps = (to, from, except, desc) => {
			if (from && typeof from == "object" || typeof from == "function") for (let key of __getOwnPropNames(from)) !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
			return to;
		};
		var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);
		var basicAuthenticationPolicy_exports = {};
		__export(basicAuthenticationPolicy_exports, {
			basicAuthenticationPolicy: () => basicAuthenticationPolicy,
			basicAuthenticationPolicyName: () => basicAuthenticationPolicyName
		});
		module.exports = __toCommonJS(basicAuthenticationPolicy_exports);
		var import_bytesEncoding = __webpack_require__(2921);
		var import_checkInsecureConnection = __webpack_require__(2302);
		let basicAuthenticationPolicyName = "bearerAuthenticationPolicy";
		function basicAuthenticationPolicy(options) {
			return {
				name: basicAuthenticationPolicyName,
				async sendRequest(request, next) {
					(0, import_checkInsecureConnection.ensureSecureConnection)(request, options);
					if (!(request.authSchemes ?? options.authSchemes)?.find((x) => x.kind === "http" && x.scheme === "basic")) return next(request);
					let { username, password } = options.credential;
					let headerValue = (0, import_bytesEncoding.uint8ArrayToString)((0, import_bytesEncoding.stringToUint8Array)(`${username}:${password}`, "utf-8"), "base64");
					request.headers.set("Authorization", `Basic ${headerValue}`);
					return next(request);
				}
			};
		}
	}),
	9709: ((module, __unused_webpack_exports, __webpack_require__) => {
		var __defProp = Object.defineProperty;
		var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
		var __getOwnPropNames = Object.getOwnPropertyNames;
		var __hasOwnProp = Object.prototype.hasOwnProperty;
		var __export = (target, all) => {
			for (var name in all) __defProp(target, name, {
				get: all[name],
				enumerable: !0
			});
		};
		var __copyProps = (to, from, except, desc) => {
			if (from && typeof from == "object" || typeof from == "function") for (let key of __getOwnPropNames(from)) !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
			return to;
		};
		var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);
		var bearerAuthenticationPolicy_exports = {};
		__export(bearerAuthenticationPolicy_exports, {
			bearerAuthenticationPolicy: () => bearerAuthenticationPolicy,
			bearerAuthenticationPolicyName: () => bearerAuthenticationPolicyName
		});
		module.exports = __toCommonJS(bearerAuthenticationPolicy_exports);
		var import_checkInsecureConnection = __webpack_require__(2302);
		let bearerAuthenticationPolicyName = "bearerAuthenticationPolicy";
		function bearerAuthenticationPolicy(options) {
			return {
				name: bearerAuthenticationPolicyName,
				async sendRequest(request, next) {
					(0, import_checkInsecureConnection.ensureSecureConnection)(request, options);
					if (!(request.authSchemes ?? options.authSchemes)?.find((x) => x.kind === "http" && x.scheme === "bearer")) return next(request);
					let token = await options.credential.getBearerToken({ abortSignal: request.abortSignal });
					request.headers.set("Authorization", `Bearer ${token}`);
					return next(request);
				}
			};
		}
	}),
	2302: ((module, __unused_webpack_exports, __webpack_require__) => {
		var __defProp = Object.defineProperty;
		var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
		var __getOwnPropNames = Object.getOwnPropertyNames;
		var __hasOwnProp = Object.prototype.hasOwnProperty;
		var __export = (target, all) => {
			for (var name in all) __defProp(target, name, {
				get: all[name],
				enumerable: !0
			});
		};
		var __copyProps = (to, from, except, desc) => {
			if (from && typeof from == "object" || typeof from == "function") for (let key of __getOwnPropNames(from)) !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
			return to;
		};
		var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);
		var checkInsecureConnection_exports = {};
		__export(checkInsecureConnection_exports, { ensureSecureConnection: () => ensureSecureConnection });
		module.exports = __toCommonJS(checkInsecureConnection_exports);
		var import_log = __webpack_require__(3644);
		var import_env = __webpack_require__(1573);
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
			import_log.logger.warning(warning);
			if (!insecureConnectionWarningEmmitted) {
				insecureConnectionWarningEmmitted = !0;
				(0, import_env.emitNodeWarning)(warning);
			}
		}
		function ensureSecureConnection(request, options) {
			if (!request.url.toLowerCase().startsWith("https://")) {
				if (allowInsecureConnection(request, options)) emitInsecureConnectionWarning();
				else throw Error("Authentication is not permitted for non-TLS protected (non-https) URLs when allowInsecureConnection is false.");
			}
		}
	}),
	219: ((module, __unused_webpack_exports, __webpack_require__) => {
		var __defProp = Object.defineProperty;
		var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
		var __getOwnPropNames = Object.getOwnPropertyNames;
		var __hasOwnProp = Object.prototype.hasOwnProperty;
		var __export = (target, all) => {
			for (var name in all) __defProp(target, name, {
				get: all[name],
				enumerable: !0
			});
		};
		var __copyProps = (to, from, except, desc) => {
			if (from && typeof from == "object" || typeof from == "function") for (let key of __getOwnPropNames(from)) !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
			return to;
		};
		var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);
		var oauth2AuthenticationPolicy_exports = {};
		__export(oauth2AuthenticationPolicy_exports, {
			oauth2AuthenticationPolicy: () => oauth2AuthenticationPolicy,
			oauth2AuthenticationPolicyName: () => oauth2AuthenticationPolicyName
		});
		module.exports = __toCommonJS(oauth2AuthenticationPolicy_exports);
		var import_checkInsecureConnection = __webpack_require__(2302);
		let oauth2AuthenticationPolicyName = "oauth2AuthenticationPolicy";
		function oauth2AuthenticationPolicy(options) {
			return {
				name: oauth2AuthenticationPolicyName,
				async sendRequest(request, next) {
					(0, import_checkInsecureConnection.ensureSecureConnection)(request, options);
					let scheme = (request.authSchemes ?? options.authSchemes)?.find((x) => x.kind === "oauth2");
					if (!scheme) return next(request);
					let token = await options.credential.getOAuth2Token(scheme.flows, { abortSignal: request.abortSignal });
					request.headers.set("Authorization", `Bearer ${token}`);
					return next(request);
				}
			};
		}
	}),
	5035: ((module) => {
		var __defProp = Object.defineProperty;
		var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
		var __getOwnPropNames = Object.getOwnPropertyNames;
		var __hasOwnProp = Object.prototype.hasOwnProperty;
		var __export = (target, all) => {
			for (var name in all) __defProp(target, name, {
				get: all[name],
				enumerable: !0
			});
		};
		var __copyProps = (to, from, except, desc) => {
			if (from && typeof from == "object" || typeof from == "function") for (let key of __getOwnPropNames(from)) !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
			return to;
		};
		var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);
		var decompressResponsePolicy_exports = {};
		__export(decompressResponsePolicy_exports, {
			decompressResponsePolicy: () => decompressResponsePolicy,
			decompressResponsePolicyName: () => decompressResponsePolicyName
		});
		module.exports = __toCommonJS(decompressResponsePolicy_exports);
		let decompressResponsePolicyName = "decompressResponsePolicy";
		function decompressResponsePolicy() {
			return {
				name: decompressResponsePolicyName,
				async sendRequest(request, next) {
					request.method !== "HEAD" && request.headers.set("Accept-Encoding", "gzip,deflate");
					return next(request);
				}
			};
		}
	}),
	2462: ((module, __unused_webpack_exports, __webpack_require__) => {
		var __defProp = Object.defineProperty;
		var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
		var __getOwnPropNames = Object.getOwnPropertyNames;
		var __hasOwnProp = Object.prototype.hasOwnProperty;
		var __export = (target, all) => {
			for (var name in all) __defProp(target, name, {
				get: all[name],
				enumerable: !0
			});
		};
		var __copyProps = (to, from, except, desc) => {
			if (from && typeof from == "object" || typeof from == "function") for (let key of __getOwnPropNames(from)) !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
			return to;
		};
		var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);
		var defaultRetryPolicy_exports = {};
		__export(defaultRetryPolicy_exports, {
			defaultRetryPolicy: () => defaultRetryPolicy,
			defaultRetryPolicyName: () => defaultRetryPolicyName
		});
		module.exports = __toCommonJS(defaultRetryPolicy_exports);
		var import_exponentialRetryStrategy = __webpack_require__(8102);
		var import_throttlingRetryStrategy = __webpack_require__(1112);
		var import_retryPolicy = __webpack_require__(3345);
		var import_constants = __webpack_require__(1255);
		let defaultRetryPolicyName = "defaultRetryPolicy";
		function defaultRetryPolicy(options = {}) {
			return {
				name: defaultRetryPolicyName,
				sendRequest: (0, import_retryPolicy.retryPolicy)([(0, import_throttlingRetryStrategy.throttlingRetryStrategy)(), (0, import_exponentialRetryStrategy.exponentialRetryStrategy)(options)], { maxRetries: options.maxRetries ?? import_constants.DEFAULT_RETRY_POLICY_COUNT }).sendRequest
			};
		}
	}),
	4656: ((module, __unused_webpack_exports, __webpack_require__) => {
		var __defProp = Object.defineProperty;
		var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
		var __getOwnPropNames = Object.getOwnPropertyNames;
		var __hasOwnProp = Object.prototype.hasOwnProperty;
		var __export = (target, all) => {
			for (var name in all) __defProp(target, name, {
				get: all[name],
				enumerable: !0
			});
		};
		var __copyProps = (to, from, except, desc) => {
			if (from && typeof from == "object" || typeof from == "function") for (let key of __getOwnPropNames(from)) !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
			return to;
		};
		var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);
		var exponentialRetryPolicy_exports = {};
		__export(exponentialRetryPolicy_exports, {
			exponentialRetryPolicy: () => exponentialRetryPolicy,
			exponentialRetryPolicyName: () => exponentialRetryPolicyName
		});
		module.exports = __toCommonJS(exponentialRetryPolicy_exports);
		var import_exponentialRetryStrategy = __webpack_require__(8102);
		var import_retryPolicy = __webpack_require__(3345);
		var import_constants = __webpack_require__(1255);
		let exponentialRetryPolicyName = "exponentialRetryPolicy";
		function exponentialRetryPolicy(options = {}) {
			return (0, import_retryPolicy.retryPolicy)([(0, import_exponentialRetryStrategy.exponentialRetryStrategy)({
				...options,
				ignoreSystemErrors: !0
			})], { maxRetries: options.maxRetries ?? import_constants.DEFAULT_RETRY_POLICY_COUNT });
		}
	}),
	4197: ((module, __unused_webpack_exports, __webpack_require__) => {
		var __defProp = Object.defineProperty;
		var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
		var __getOwnPropNames = Object.getOwnPropertyNames;
		var __hasOwnProp = Object.prototype.hasOwnProperty;
		var __export = (target, all) => {
			for (var name in all) __defProp(target, name, {
				get: all[name],
				enumerable: !0
			});
		};
		var __copyProps = (to, from, except, desc) => {
			if (from && typeof from == "object" || typeof from == "function") for (let key of __getOwnPropNames(from)) !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
			return to;
		};
		var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);
		var formDataPolicy_exports = {};
		__export(formDataPolicy_exports, {
			formDataPolicy: () => formDataPolicy,
			formDataPolicyName: () => formDataPolicyName
		});
		module.exports = __toCommonJS(formDataPolicy_exports);
		var import_bytesEncoding = __webpack_require__(2921);
		var import_formData = __webpack_require__(9182);
		var import_httpHeaders = __webpack_require__(4220);
		let formDataPolicyName = "formDataPolicy";
		function formDataPolicy() {
			return {
				name: formDataPolicyName,
				async sendRequest(request, next) {
					let converted = (0, import_formData.convertBodyToFormDataMap)(request.body);
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
				headers: (0, import_httpHeaders.createHttpHeaders)({ "Content-Disposition": `form-data; name="${fieldName}"` }),
				body: (0, import_bytesEncoding.stringToUint8Array)(value, "utf-8")
			});
			else if (typeof value != "object" || !value) throw Error(`Unexpected value for key ${fieldName}: ${value}. Value should be serialized to string first.`);
			else {
				let fileName = value.name || "blob";
				let headers = (0, import_httpHeaders.createHttpHeaders)();
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
	4960: ((module, __unused_webpack_exports, __webpack_require__) => {
		var __defProp = Object.defineProperty;
		var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
		var __getOwnPropNames = Object.getOwnPropertyNames;
		var __hasOwnProp = Object.prototype.hasOwnProperty;
		var __export = (target, all) => {
			for (var name in all) __defProp(target, name, {
				get: all[name],
				enumerable: !0
			});
		};
		var __copyProps = (to, from, except, desc) => {
			if (from && typeof from == "object" || typeof from == "function") for (let key of __getOwnPropNames(from)) !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
			return to;
		};
		var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);
		var internal_exports = {};
		__export(internal_exports, {
			agentPolicy: () => import_agentPolicy.agentPolicy,
			agentPolicyName: () => import_agentPolicy.agentPolicyName,
			decompressResponsePolicy: () => import_decompress.decompressResponsePolicy,
			decompressResponsePolicyName: () => import_decompress.decompressResponsePolicyName,
			defaultRetryPolicy: () => import_defaultRetryPolicy.defaultRetryPolicy,
			defaultRetryPolicyName: () => import_defaultRetryPolicy.defaultRetryPolicyName,
			exponentialRetryPolicy: () => import_exponentialRetryPolicy.exponentialRetryPolicy,
			exponentialRetryPolicyName: () => import_exponentialRetryPolicy.exponentialRetryPolicyName,
			formDataPolicy: () => import_formDataPolicy.formDataPolicy,
			formDataPolicyName: () => import_formDataPolicy.formDataPolicyName,
			getDefaultProxySettings: () => import_proxy.getDefaultProxySettings,
			logPolicy: () => import_logPolicy.logPolicy,
			logPolicyName: () => import_logPolicy.logPolicyName,
			multipartPolicy: () => import_multipartPolicy.multipartPolicy,
			multipartPolicyName: () => import_multipartPolicy.multipartPolicyName,
			proxyPolicy: () => import_proxy.proxyPolicy,
			proxyPolicyName: () => import_proxy.proxyPolicyName,
			redirectPolicy: () => import_redirectPolicy.redirectPolicy,
			redirectPolicyName: () => import_redirectPolicy.redirectPolicyName,
			retryPolicy: () => import_retryPolicy.retryPolicy,
			systemErrorRetryPolicy: () => import_systemErrorRetryPolicy.systemErrorRetryPolicy,
			systemErrorRetryPolicyName: () => import_systemErrorRetryPolicy.systemErrorRetryPolicyName,
			throttlingRetryPolicy: () => import_throttlingRetryPolicy.throttlingRetryPolicy,
			throttlingRetryPolicyName: () => import_throttlingRetryPolicy.throttlingRetryPolicyName,
			tlsPolicy: () => import_tlsPolicy.tlsPolicy,
			tlsPolicyName: () => import_tlsPolicy.tlsPolicyName,
			userAgentPolicy: () => import_userAgentPolicy.userAgentPolicy,
			userAgentPolicyName: () => import_userAgentPolicy.userAgentPolicyName
		});
		module.exports = __toCommonJS(internal_exports);
		var import_agentPolicy = __webpack_require__(5366);
		var import_decompress = __webpack_require__(5035);
		var import_defaultRetryPolicy = __webpack_require__(2462);
		var import_exponentialRetryPolicy = __webpack_require__(4656);
		var import_retryPolicy = __webpack_require__(3345);
		var import_systemErrorRetryPolicy = __webpack_require__(2418);
		var import_throttlingRetryPolicy = __webpack_require__(4728);
		var import_formDataPolicy = __webpack_require__(4197);
		var import_logPolicy = __webpack_require__(7129);
		var import_multipartPolicy = __webpack_require__(7427);
		var import_proxy = __webpack_require__(67);
		var import_redirectPolicy = __webpack_require__(2187);
		var import_tlsPolicy = __webpack_require__(4309);
		var import_userAgentPolicy = __webpack_require__(1691);
	}),
	7129: ((module, __unused_webpack_exports, __webpack_require__) => {
		var __defProp = Object.defineProperty;
		var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
		var __getOwnPropNames = Object.getOwnPropertyNames;
		var __hasOwnProp = Object.prototype.hasOwnProperty;
		var __export = (target, all) => {
			for (var name in all) __defProp(target, name, {
				get: all[name],
				enumerable: !0
			});
		};
		var __copyProps = (to, from, except, desc) => {
			if (from && typeof from == "object" || typeof from == "function") for (let key of __getOwnPropNames(from)) !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
			return to;
		};
		var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);
		var logPolicy_exports = {};
		__export(logPolicy_exports, {
			logPolicy: () => logPolicy,
			logPolicyName: () => logPolicyName
		});
		module.exports = __toCommonJS(logPolicy_exports);
		var import_log = __webpack_require__(3644);
		var import_sanitizer = __webpack_require__(7784);
		let logPolicyName = "logPolicy";
		function logPolicy(options = {}) {
			let logger = options.logger ?? import_log.logger.info;
			let sanitizer = new import_sanitizer.Sanitizer({
				additionalAllowedHeaderNames: options.additionalAllowedHeaderNames,
				additionalAllowedQueryParameters: options.additionalAllowedQueryParameters
			});
			return {
				name: logPolicyName,
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
	7427: ((module, __unused_webpack_exports, __webpack_require__) => {
		var __defProp = Object.defineProperty;
		var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
		var __getOwnPropNames = Object.getOwnPropertyNames;
		var __hasOwnProp = Object.prototype.hasOwnProperty;
		var __export = (target, all) => {
			for (var name in all) __defProp(target, name, {
				get: all[name],
				enumerable: !0
			});
		};
		var __copyProps = (to, from, except, desc) => {
			if (from && typeof from == "object" || typeof from == "function") for (let key of __getOwnPropNames(from)) !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
			return to;
		};
		var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);
		var multipartPolicy_exports = {};
		__export(multipartPolicy_exports, {
			multipartPolicy: () => multipartPolicy,
			multipartPolicyName: () => multipartPolicyName
		});
		module.exports = __toCommonJS(multipartPolicy_exports);
		var import_bytesEncoding = __webpack_require__(2921);
		var import_typeGuards = __webpack_require__(8505);
		var import_uuid = __webpack_require__(5023);
		var import_concat = __webpack_require__(547);
		function generateBoundary() {
			return `----AzSDKFormBoundary${(0, import_uuid.randomUUID)()}`;
		}
		function encodeHeaders(headers) {
			let result = "";
			for (let [key, value] of headers) result += `${key}: ${value}\r
`;
			return result;
		}
		function getLength(source) {
			if (source instanceof Uint8Array) return source.byteLength;
			else if ((0, import_typeGuards.isBlob)(source)) return source.size === -1 ? void 0 : source.size;
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
				(0, import_bytesEncoding.stringToUint8Array)(`--${boundary}`, "utf-8"),
				...parts.flatMap((part) => [
					(0, import_bytesEncoding.stringToUint8Array)("\r\n", "utf-8"),
					(0, import_bytesEncoding.stringToUint8Array)(encodeHeaders(part.headers), "utf-8"),
					(0, import_bytesEncoding.stringToUint8Array)("\r\n", "utf-8"),
					part.body,
					(0, import_bytesEncoding.stringToUint8Array)(`\r
--${boundary}`, "utf-8")
				]),
				(0, import_bytesEncoding.stringToUint8Array)("--\r\n\r\n", "utf-8")
			];
			let contentLength = getTotalLength(sources);
			contentLength && request.headers.set("Content-Length", contentLength);
			request.body = await (0, import_concat.concat)(sources);
		}
		let multipartPolicyName = "multipartPolicy";
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
	6316: ((module, __unused_webpack_exports, __webpack_require__) => {
		var __defProp = Object.defineProperty;
		var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
		var __getOwnPropNames = Object.getOwnPropertyNames;
		var __hasOwnProp = Object.prototype.hasOwnProperty;
		var __export = (target, all) => {
			for (var name in all) __defProp(target, name, {
				get: all[name],
				enumerable: !0
			});
		};
		var __copyProps = (to, from, except, desc) => {
			if (from && typeof from == "object" || typeof from == "function") for (let key of __getOwnPropNames(from)) !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
			return to;
		};
		var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);
		var platformPolicies_exports = {};
		__export(platformPolicies_exports, { addPlatformPolicies: () => addPlatformPolicies });
		module.exports = __toCommonJS(platformPolicies_exports);
		var import_agentPolicy = __webpack_require__(5366);
		var import_tlsPolicy = __webpack_require__(4309);
		var import_proxy = __webpack_require__(67);
		var import_decompress = __webpack_require__(5035);
		var import_redirectPolicy = __webpack_require__(2187);
		function addPlatformPolicies(pipeline, options) {
			options.agent && pipeline.addPolicy((0, import_agentPolicy.agentPolicy)(options.agent));
			options.tlsOptions && pipeline.addPolicy((0, import_tlsPolicy.tlsPolicy)(options.tlsOptions));
			pipeline.addPolicy((0, import_proxy.proxyPolicy)(options.proxyOptions));
			pipeline.addPolicy((0, import_decompress.decompressResponsePolicy)());
			pipeline.addPolicy((0, import_redirectPolicy.redirectPolicy)(options.redirectOptions), { afterPhase: "Retry" });
		}
	}),
	67: ((module, __unused_webpack_exports, __webpack_require__) => {
		var __defProp = Object.defineProperty;
		var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
		var __getOwnPropNames = Object.getOwnPropertyNames;
		var __hasOwnProp = Object.prototype.hasOwnProperty;
		var __export = (target, all) => {
			for (var name in all) __defProp(target, name, {
				get: all[name],
				enumerable: !0
			});
		};
		var __copyProps = (to, from, except, desc) => {
			if (from && typeof from == "object" || typeof from == "function") for (let key of __getOwnPropNames(from)) !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
			return to;
		};
		var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);
		var proxyPolicy_exports = {};
		__export(proxyPolicy_exports, {
			getDefaultProxySettings: () => getDefaultProxySettings,
			globalNoProxyList: () => globalNoProxyList,
			loadNoProxy: () => loadNoProxy,
			proxyPolicy: () => proxyPolicy,
			proxyPolicyName: () => proxyPolicyName
		});
		module.exports = __toCommonJS(proxyPolicy_exports);
		var import_https_proxy_agent = __webpack_require__(1566);
		var import_http_proxy_agent = __webpack_require__(8947);
		var import_log = __webpack_require__(3644);
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
		function getDefaultProxySettings(proxyUrl) {
			if (!proxyUrl) {
				proxyUrl = loadEnvironmentProxyValue();
				if (!proxyUrl) return;
			}
			let parsedUrl = new URL(proxyUrl);
			return {
				host: (parsedUrl.protocol ? parsedUrl.protocol + "//" : "") + parsedUrl.hostname,
				port: Number.parseInt(parsedUrl.port || "80"),
				username: parsedUrl.username,
				password: parsedUrl.password
			};
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
			request.tlsSettings && import_log.logger.warning("TLS settings are not supported in combination with custom Proxy, certificates provided to the client will be ignored.");
			if (isInsecure) {
				cachedAgents.httpProxyAgent ||= new import_http_proxy_agent.HttpProxyAgent(proxyUrl);
				request.agent = cachedAgents.httpProxyAgent;
			} else {
				cachedAgents.httpsProxyAgent ||= new import_https_proxy_agent.HttpsProxyAgent(proxyUrl);
				request.agent = cachedAgents.httpsProxyAgent;
			}
		}
		function proxyPolicy(proxySettings, options) {
			noProxyListLoaded || globalNoProxyList.push(...loadNoProxy());
			let defaultProxy = proxySettings ? getUrlFromProxySettings(proxySettings) : getDefaultProxySettingsInternal();
			let cachedAgents = {};
			return {
				name: proxyPolicyName,
				async sendRequest(request, next) {
					!request.proxySettings && defaultProxy && !isBypassed(request.url, options?.customNoProxyList ?? globalNoProxyList, options?.customNoProxyList ? void 0 : globalBypassedMap) ? setProxyAgentOnRequest(request, cachedAgents, defaultProxy) : request.proxySettings && setProxyAgentOnRequest(request, cachedAgents, getUrlFromProxySettings(request.proxySettings));
					return next(request);
				}
			};
		}
	}),
	2187: ((module, __unused_webpack_exports, __webpack_require__) => {
		var __defProp = Object.defineProperty;
		var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
		var __getOwnPropNames = Object.getOwnPropertyNames;
		var __hasOwnProp = Object.prototype.hasOwnProperty;
		var __export = (target, all) => {
			for (var name in all) __defProp(target, name, {
				get: all[name],
				enumerable: !0
			});
		};
		var __copyProps = (to, from, except, desc) => {
			if (from && typeof from == "object" || typeof from == "function") for (let key of __getOwnPropNames(from)) !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
			return to;
		};
		var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);
		var redirectPolicy_exports = {};
		__export(redirectPolicy_exports, {
			redirectPolicy: () => redirectPolicy,
			redirectPolicyName: () => redirectPolicyName
		});
		module.exports = __toCommonJS(redirectPolicy_exports);
		var import_log = __webpack_require__(3644);
		var import_responseBody = __webpack_require__(3008);
		var import_requestBodyHeaders = __webpack_require__(5634);
		let redirectPolicyName = "redirectPolicy";
		let allowedRedirect = ["GET", "HEAD"];
		function redirectPolicy(options = {}) {
			let { maxRetries = 20, allowCrossOriginRedirects = !1 } = options;
			return {
				name: redirectPolicyName,
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
						import_log.logger.verbose(`Skipping cross-origin redirect from ${originalUrl.origin} to ${url.origin}.`);
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
					(0, import_requestBodyHeaders.removeRequestBodyHeaders)(request);
					delete request.body;
				}
				request.headers.delete("Authorization");
				await (0, import_responseBody.disposeResponseBody)(response);
				return handleRedirect(next, await next(request), maxRetries, allowCrossOriginRedirects, currentRetries + 1);
			}
			return response;
		}
	}),
	3345: ((module, __unused_webpack_exports, __webpack_require__) => {
		var __defProp = Object.defineProperty;
		var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
		var __getOwnPropNames = Object.getOwnPropertyNames;
		var __hasOwnProp = Object.prototype.hasOwnProperty;
		var __export = (target, all) => {
			for (var name in all) __defProp(target, name, {
				get: all[name],
				enumerable: !0
			});
		};
		var __copyProps = (to, from, except, desc) => {
			if (from && typeof from == "object" || typeof from == "function") for (let key of __getOwnPropNames(from)) !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
			return to;
		};
		var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);
		var retryPolicy_exports = {};
		__export(retryPolicy_exports, { retryPolicy: () => retryPolicy });
		module.exports = __toCommonJS(retryPolicy_exports);
		var import_helpers = __webpack_require__(7566);
		var import_restError = __webpack_require__(9758);
		var import_AbortError = __webpack_require__(9992);
		var import_logger = __webpack_require__(8459);
		var import_constants = __webpack_require__(1255);
		var import_responseBody = __webpack_require__(3008);
		let retryPolicyLogger = (0, import_logger.createClientLogger)("ts-http-runtime retryPolicy");
		function retryPolicy(strategies, options = { maxRetries: import_constants.DEFAULT_RETRY_POLICY_COUNT }) {
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
							if (!(0, import_restError.isRestError)(e)) throw e;
							responseError = e;
							response = e.response;
						}
						if (request.abortSignal?.aborted) {
							logger.error(`Retry ${retryCount}: Request aborted.`);
							throw new import_AbortError.AbortError();
						}
						if (retryCount >= (options.maxRetries ?? import_constants.DEFAULT_RETRY_POLICY_COUNT)) {
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
								response && await (0, import_responseBody.disposeResponseBody)(response);
								await (0, import_helpers.delay)(retryAfterInMs, void 0, { abortSignal: request.abortSignal });
								continue retryRequest;
							}
							if (redirectTo) {
								strategyLogger.info(`Retry ${retryCount}: Retry strategy ${strategy.name} redirects to ${redirectTo}`);
								response && await (0, import_responseBody.disposeResponseBody)(response);
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
	2418: ((module, __unused_webpack_exports, __webpack_require__) => {
		var __defProp = Object.defineProperty;
		var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
		var __getOwnPropNames = Object.getOwnPropertyNames;
		var __hasOwnProp = Object.prototype.hasOwnProperty;
		var __export = (target, all) => {
			for (var name in all) __defProp(target, name, {
				get: all[name],
				enumerable: !0
			});
		};
		var __copyProps = (to, from, except, desc) => {
			if (from && typeof from == "object" || typeof from == "function") for (let key of __getOwnPropNames(from)) !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
			return to;
		};
		var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);
		var systemErrorRetryPolicy_exports = {};
		__export(systemErrorRetryPolicy_exports, {
			systemErrorRetryPolicy: () => systemErrorRetryPolicy,
			systemErrorRetryPolicyName: () => systemErrorRetryPolicyName
		});
		module.exports = __toCommonJS(systemErrorRetryPolicy_exports);
		var import_exponentialRetryStrategy = __webpack_require__(8102);
		var import_retryPolicy = __webpack_require__(3345);
		var import_constants = __webpack_require__(1255);
		let systemErrorRetryPolicyName = "systemErrorRetryPolicy";
		function systemErrorRetryPolicy(options = {}) {
			return {
				name: systemErrorRetryPolicyName,
				sendRequest: (0, import_retryPolicy.retryPolicy)([(0, import_exponentialRetryStrategy.exponentialRetryStrategy)({
					...options,
					ignoreHttpStatusCodes: !0
				})], { maxRetries: options.maxRetries ?? import_constants.DEFAULT_RETRY_POLICY_COUNT }).sendRequest
			};
		}
	}),
	4728: ((module, __unused_webpack_exports, __webpack_require__) => {
		var __defProp = Object.defineProperty;
		var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
		var __getOwnPropNames = Object.getOwnPropertyNames;
		var __hasOwnProp = Object.prototype.hasOwnProperty;
		var __export = (target, all) => {
			for (var name in all) __defProp(target, name, {
				get: all[name],
				enumerable: !0
			});
		};
		var __copyProps = (to, from, except, desc) => {
			if (from && typeof from == "object" || typeof from == "function") for (let key of __getOwnPropNames(from)) !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
			return to;
		};
		var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);
		var throttlingRetryPolicy_exports = {};
		__export(throttlingRetryPolicy_exports, {
			throttlingRetryPolicy: () => throttlingRetryPolicy,
			throttlingRetryPolicyName: () => throttlingRetryPolicyName
		});
		module.exports = __toCommonJS(throttlingRetryPolicy_exports);
		var import_throttlingRetryStrategy = __webpack_require__(1112);
		var import_retryPolicy = __webpack_require__(3345);
		var import_constants = __webpack_require__(1255);
		let throttlingRetryPolicyName = "throttlingRetryPolicy";
		function throttlingRetryPolicy(options = {}) {
			return {
				name: throttlingRetryPolicyName,
				sendRequest: (0, import_retryPolicy.retryPolicy)([(0, import_throttlingRetryStrategy.throttlingRetryStrategy)()], { maxRetries: options.maxRetries ?? import_constants.DEFAULT_RETRY_POLICY_COUNT }).sendRequest
			};
		}
	}),
	4309: ((module) => {
		var __defProp = Object.defineProperty;
		var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
		var __getOwnPropNames = Object.getOwnPropertyNames;
		var __hasOwnProp = Object.prototype.hasOwnProperty;
		var __export = (target, all) => {
			for (var name in all) __defProp(target, name, {
				get: all[name],
				enumerable: !0
			});
		};
		var __copyProps = (to, from, except, desc) => {
			if (from && typeof from == "object" || typeof from == "function") for (let key of __getOwnPropNames(from)) !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
			return to;
		};
		var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);
		var tlsPolicy_exports = {};
		__export(tlsPolicy_exports, {
			tlsPolicy: () => tlsPolicy,
			tlsPolicyName: () => tlsPolicyName
		});
		module.exports = __toCommonJS(tlsPolicy_exports);
		let tlsPolicyName = "tlsPolicy";
		function tlsPolicy(tlsSettings) {
			return {
				name: tlsPolicyName,
				sendRequest: async (req, next) => {
					req.tlsSettings ||= tlsSettings;
					return next(req);
				}
			};
		}
	}),
	1691: ((module, __unused_webpack_exports, __webpack_require__) => {
		var __defProp = Object.defineProperty;
		var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
		var __getOwnPropNames = Object.getOwnPropertyNames;
		var __hasOwnProp = Object.prototype.hasOwnProperty;
		var __export = (target, all) => {
			for (var name in all) __defProp(target, name, {
				get: all[name],
				enumerable: !0
			});
		};
		var __copyProps = (to, from, except, desc) => {
			if (from && typeof from == "object" || typeof from == "function") for (let key of __getOwnPropNames(from)) !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
			return to;
		};
		var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);
		var userAgentPolicy_exports = {};
		__export(userAgentPolicy_exports, {
			userAgentPolicy: () => userAgentPolicy,
			userAgentPolicyName: () => userAgentPolicyName
		});
		module.exports = __toCommonJS(userAgentPolicy_exports);
		var import_userAgent = __webpack_require__(2731);
		let UserAgentHeaderName = (0, import_userAgent.getUserAgentHeaderName)();
		let userAgentPolicyName = "userAgentPolicy";
		function userAgentPolicy(options = {}) {
			let userAgentValue = (0, import_userAgent.getUserAgentValue)(options.userAgentPrefix);
			return {
				name: userAgentPolicyName,
				async sendRequest(request, next) {
					request.headers.has(UserAgentHeaderName) || request.headers.set(UserAgentHeaderName, await userAgentValue);
					return next(request);
				}
			};
		}
	}),
	9758: ((module, __unused_webpack_exports, __webpack_require__) => {
		var __defProp = Object.defineProperty;
		var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
		var __getOwnPropNames = Object.getOwnPropertyNames;
		var __hasOwnProp = Object.prototype.hasOwnProperty;
		var __export = (target, all) => {
			for (var name in all) __defProp(target, name, {
				get: all[name],
				enumerable: !0
			});
		};
		var __copyProps = (to, from, except, desc) => {
			if (from && typeof from == "object" || typeof from == "function") for (let key of __getOwnPropNames(from)) !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
			return to;
		};
		var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);
		var restError_exports = {};
		__export(restError_exports, {
			RestError: () => RestError,
			isRestError: () => isRestError
		});
		module.exports = __toCommonJS(restError_exports);
		var import_error = __webpack_require__(2573);
		var import_inspect = __webpack_require__(20);
		let errorSanitizer = new (__webpack_require__(7784)).Sanitizer();
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
				Object.defineProperty(this, import_inspect.custom, {
					value: () => `RestError: ${this.message} 
 ${errorSanitizer.sanitize({
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
			return (0, import_error.isError)(e) && e.name === "RestError";
		}
	}),
	8102: ((module, __unused_webpack_exports, __webpack_require__) => {
		var __defProp = Object.defineProperty;
		var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
		var __getOwnPropNames = Object.getOwnPropertyNames;
		var __hasOwnProp = Object.prototype.hasOwnProperty;
		var __export = (target, all) => {
			for (var name in all) __defProp(target, name, {
				get: all[name],
				enumerable: !0
			});
		};
		var __copyProps = (to, from, except, desc) => {
			if (from && typeof from == "object" || typeof from == "function") for (let key of __getOwnPropNames(from)) !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
			return to;
		};
		var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);
		var exponentialRetryStrategy_exports = {};
		__export(exponentialRetryStrategy_exports, {
			exponentialRetryStrategy: () => exponentialRetryStrategy,
			isExponentialRetryResponse: () => isExponentialRetryResponse,
			isSystemError: () => isSystemError
		});
		module.exports = __toCommonJS(exponentialRetryStrategy_exports);
		var import_delay = __webpack_require__(6776);
		var import_throttlingRetryStrategy = __webpack_require__(1112);
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
					if (response && ((0, import_throttlingRetryStrategy.isThrottlingRetryResponse)(response) || !isExponential) || ignoreExponentialResponse || ignoreSystemErrors) return { skipStrategy: !0 };
					if (responseError && !matchedSystemError && !isExponential) return { errorToThrow: responseError };
					return (0, import_delay.calculateRetryDelay)(retryCount, {
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
	1112: ((module, __unused_webpack_exports, __webpack_require__) => {
		var __defProp = Object.defineProperty;
		var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
		var __getOwnPropNames = Object.getOwnPropertyNames;
		var __hasOwnProp = Object.prototype.hasOwnProperty;
		var __export = (target, all) => {
			for (var name in all) __defProp(target, name, {
				get: all[name],
				enumerable: !0
			});
		};
		var __copyProps = (to, from, except, desc) => {
			if (from && typeof from == "object" || typeof from == "function") for (let key of __getOwnPropNames(from)) !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
			return to;
		};
		var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);
		var throttlingRetryStrategy_exports = {};
		__export(throttlingRetryStrategy_exports, {
			isThrottlingRetryResponse: () => isThrottlingRetryResponse,
			throttlingRetryStrategy: () => throttlingRetryStrategy
		});
		module.exports = __toCommonJS(throttlingRetryStrategy_exports);
		var import_helpers = __webpack_require__(7566);
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
					let retryAfterValue = (0, import_helpers.parseHeaderValueAsNumber)(response, header);
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
	2921: ((module) => {
		var __defProp = Object.defineProperty;
		var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
		var __getOwnPropNames = Object.getOwnPropertyNames;
		var __hasOwnProp = Object.prototype.hasOwnProperty;
		var __export = (target, all) => {
			for (var name in all) __defProp(target, name, {
				get: all[name],
				enumerable: !0
			});
		};
		var __copyProps = (to, from, except, desc) => {
			if (from && typeof from == "object" || typeof from == "function") for (let key of __getOwnPropNames(from)) !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
			return to;
		};
		var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);
		var bytesEncoding_exports = {};
		__export(bytesEncoding_exports, {
			stringToUint8Array: () => stringToUint8Array,
			uint8ArrayToString: () => uint8ArrayToString
		});
		module.exports = __toCommonJS(bytesEncoding_exports);
		function uint8ArrayToString(bytes, format) {
			return Buffer.from(bytes).toString(format);
		}
		function stringToUint8Array(value, format) {
			return Buffer.from(value, format);
		}
	}),
	547: ((module, __unused_webpack_exports, __webpack_require__) => {
		var __defProp = Object.defineProperty;
		var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
		var __getOwnPropNames = Object.getOwnPropertyNames;
		var __hasOwnProp = Object.prototype.hasOwnProperty;
		var __export = (target, all) => {
			for (var name in all) __defProp(target, name, {
				get: all[name],
				enumerable: !0
			});
		};
		var __copyProps = (to, from, except, desc) => {
			if (from && typeof from == "object" || typeof from == "function") for (let key of __getOwnPropNames(from)) !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
			return to;
		};
		var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);
		var concat_exports = {};
		__export(concat_exports, { concat: () => concat });
		module.exports = __toCommonJS(concat_exports);
		var import_stream = __webpack_require__(2203);
		var import_typeGuards = __webpack_require__(8505);
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
				return import_stream.Readable.fromWeb(stream);
			} else return stream;
		}
		function toStream(source) {
			if (source instanceof Uint8Array) return import_stream.Readable.from(Buffer.from(source));
			else if ((0, import_typeGuards.isBlob)(source)) return ensureNodeStream(source.stream());
			else return ensureNodeStream(source);
		}
		async function concat(sources) {
			return function() {
				let streams = sources.map((x) => typeof x == "function" ? x() : x).map(toStream);
				return import_stream.Readable.from((async function* () {
					for (let stream of streams) for await (let chunk of stream) yield chunk;
				})());
			};
		}
	}),
	6776: ((module, __unused_webpack_exports, __webpack_require__) => {
		var __defProp = Object.defineProperty;
		var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
		var __getOwnPropNames = Object.getOwnPropertyNames;
		var __hasOwnProp = Object.prototype.hasOwnProperty;
		var __export = (target, all) => {
			for (var name in all) __defProp(target, name, {
				get: all[name],
				enumerable: !0
			});
		};
		var __copyProps = (to, from, except, desc) => {
			if (from && typeof from == "object" || typeof from == "function") for (let key of __getOwnPropNames(from)) !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
			return to;
		};
		var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);
		var delay_exports = {};
		__export(delay_exports, { calculateRetryDelay: () => calculateRetryDelay });
		module.exports = __toCommonJS(delay_exports);
		var import_random = __webpack_require__(8640);
		function calculateRetryDelay(retryAttempt, config) {
			let exponentialDelay = config.retryDelayInMs * 2 ** retryAttempt;
			let clampedDelay = Math.min(config.maxRetryDelayInMs, exponentialDelay);
			return { retryAfterInMs: clampedDelay / 2 + (0, import_random.getRandomIntegerInclusive)(0, clampedDelay / 2) };
		}
	}),
	2573: ((module, __unused_webpack_exports, __webpack_require__) => {
		var __defProp = Object.defineProperty;
		var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
		var __getOwnPropNames = Object.getOwnPropertyNames;
		var __hasOwnProp = Object.prototype.hasOwnProperty;
		var __export = (target, all) => {
			for (var name in all) __defProp(target, name, {
				get: all[name],
				enumerable: !0
			});
		};
		var __copyProps = (to, from, except, desc) => {
			if (from && typeof from == "object" || typeof from == "function") for (let key of __getOwnPropNames(from)) !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
			return to;
		};
		var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);
		var error_exports = {};
		__export(error_exports, { isError: () => isError });
		module.exports = __toCommonJS(error_exports);
		var import_object = __webpack_require__(3632);
		function isError(e) {
			if ((0, import_object.isObject)(e)) {
				let hasName = typeof e.name == "string";
				let hasMessage = typeof e.message == "string";
				return hasName && hasMessage;
			}
			return !1;
		}
	}),
	7566: ((module, __unused_webpack_exports, __webpack_require__) => {
		var __defProp = Object.defineProperty;
		var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
		var __getOwnPropNames = Object.getOwnPropertyNames;
		var __hasOwnProp = Object.prototype.hasOwnProperty;
		var __export = (target, all) => {
			for (var name in all) __defProp(target, name, {
				get: all[name],
				enumerable: !0
			});
		};
		var __copyProps = (to, from, except, desc) => {
			if (from && typeof from == "object" || typeof from == "function") for (let key of __getOwnPropNames(from)) !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
			return to;
		};
		var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);
		var helpers_exports = {};
		__export(helpers_exports, {
			delay: () => delay,
			parseHeaderValueAsNumber: () => parseHeaderValueAsNumber
		});
		module.exports = __toCommonJS(helpers_exports);
		var import_AbortError = __webpack_require__(9992);
		function delay(delayInMs, value, options) {
			return new Promise((resolve, reject) => {
				let timer;
				let onAborted;
				let rejectOnAbort = () => reject(new import_AbortError.AbortError(options?.abortErrorMsg ? options?.abortErrorMsg : "The operation was aborted."));
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
	20: ((module, __unused_webpack_exports, __webpack_require__) => {
		var __defProp = Object.defineProperty;
		var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
		var __getOwnPropNames = Object.getOwnPropertyNames;
		var __hasOwnProp = Object.prototype.hasOwnProperty;
		var __export = (target, all) => {
			for (var name in all) __defProp(target, name, {
				get: all[name],
				enumerable: !0
			});
		};
		var __copyProps = (to, from, except, desc) => {
			if (from && typeof from == "object" || typeof from == "function") for (let key of __getOwnPropNames(from)) !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
			return to;
		};
		var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);
		var inspect_exports = {};
		__export(inspect_exports, { custom: () => custom });
		module.exports = __toCommonJS(inspect_exports);
		let custom = __webpack_require__(7975).inspect.custom;
	}),
	5750: ((module, __unused_webpack_exports, __webpack_require__) => {
		var __defProp = Object.defineProperty;
		var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
		var __getOwnPropNames = Object.getOwnPropertyNames;
		var __hasOwnProp = Object.prototype.hasOwnProperty;
		var __export = (target, all) => {
			for (var name in all) __defProp(target, name, {
				get: all[name],
				enumerable: !0
			});
		};
		var __copyProps = (to, from, except, desc) => {
			if (from && typeof from == "object" || typeof from == "function") for (let key of __getOwnPropNames(from)) !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
			return to;
		};
		var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);
		var internal_exports = {};
		__export(internal_exports, {
			Sanitizer: () => import_sanitizer.Sanitizer,
			calculateRetryDelay: () => import_delay.calculateRetryDelay,
			computeSha256Hash: () => import_sha256.computeSha256Hash,
			computeSha256Hmac: () => import_sha256.computeSha256Hmac,
			disposeResponseBody: () => import_responseBody.disposeResponseBody,
			getRandomIntegerInclusive: () => import_random.getRandomIntegerInclusive,
			getRequestCompletion: () => import_responseBody.getRequestCompletion,
			getResponseBodyCompletion: () => import_responseBody.getResponseBodyCompletion,
			isBrowser: () => import_env.isBrowser,
			isBun: () => import_env.isBun,
			isDeno: () => import_env.isDeno,
			isError: () => import_error.isError,
			isNodeLike: () => import_env.isNodeLike,
			isNodeRuntime: () => import_env.isNodeRuntime,
			isObject: () => import_object.isObject,
			isReactNative: () => import_env.isReactNative,
			isWebWorker: () => import_env.isWebWorker,
			randomUUID: () => import_uuid.randomUUID,
			stringToUint8Array: () => import_bytesEncoding.stringToUint8Array,
			uint8ArrayToString: () => import_bytesEncoding.uint8ArrayToString
		});
		module.exports = __toCommonJS(internal_exports);
		var import_delay = __webpack_require__(6776);
		var import_random = __webpack_require__(8640);
		var import_object = __webpack_require__(3632);
		var import_error = __webpack_require__(2573);
		var import_sha256 = __webpack_require__(2016);
		var import_uuid = __webpack_require__(5023);
		var import_env = __webpack_require__(1573);
		var import_bytesEncoding = __webpack_require__(2921);
		var import_sanitizer = __webpack_require__(7784);
		var import_responseBody = __webpack_require__(3008);
	}),
	6463: ((module, __unused_webpack_exports, __webpack_require__) => {
		var __defProp = Object.defineProperty;
		var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
		var __getOwnPropNames = Object.getOwnPropertyNames;
		var __hasOwnProp = Object.prototype.hasOwnProperty;
		var __export = (target, all) => {
			for (var name in all) __defProp(target, name, {
				get: all[name],
				enumerable: !0
			});
		};
		var __copyProps = (to, from, except, desc) => {
			if (from && typeof from == "object" || typeof from == "function") for (let key of __getOwnPropNames(from)) !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
			return to;
		};
		var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);
		var nodeExpectContinue_exports = {};
		__export(nodeExpectContinue_exports, {
			addExpectContinueFraming: () => addExpectContinueFraming,
			createExpectContinueRequest: () => createExpectContinueRequest,
			getEffectiveHeaderValues: () => getEffectiveHeaderValues,
			hasExpectContinue: () => hasExpectContinue
		});
		module.exports = __toCommonJS(nodeExpectContinue_exports);
		var import_requestBodyHeaders = __webpack_require__(5634);
		function getHeaderValues(headers, name) {
			if (Array.isArray(headers)) return (0, import_requestBodyHeaders.getHeaderPairs)(headers).filter(([key]) => typeof key == "string" && key.toLowerCase() === name).flatMap(([, value]) => Array.isArray(value) ? value : [value]);
			if (headers && typeof headers == "object") {
				if ("get" in headers && typeof headers.get == "function") {
					let value2 = headers.get(name);
					return value2 == null ? [] : [value2];
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
			if (Array.isArray(headers)) return (0, import_requestBodyHeaders.getHeaderPairs)(headers).some(([key]) => typeof key == "string" && key.toLowerCase() === name);
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
	}),
	3632: ((module) => {
		var __defProp = Object.defineProperty;
		var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
		var __getOwnPropNames = Object.getOwnPropertyNames;
		var __hasOwnProp = Object.prototype.hasOwnProperty;
		var __export = (target, all) => {
			for (var name in all) __defProp(target, name, {
				get: all[name],
				enumerable: !0
			});
		};
		var __copyProps = (to, from, except, desc) => {
			if (from && typeof from == "object" || typeof from == "function") for (let key of __getOwnPropNames(from)) !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
			return to;
		};
		var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);
		var object_exports = {};
		__export(object_exports, { isObject: () => isObject });
		module.exports = __toCommonJS(object_exports);
		function isObject(input) {
			return typeof input == "object" && !!input && !Array.isArray(input) && !(input instanceof RegExp) && !(input instanceof Date);
		}
	}),
	8640: ((module) => {
		var __defProp = Object.defineProperty;
		var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
		var __getOwnPropNames = Object.getOwnPropertyNames;
		var __hasOwnProp = Object.prototype.hasOwnProperty;
		var __export = (target, all) => {
			for (var name in all) __defProp(target, name, {
				get: all[name],
				enumerable: !0
			});
		};
		var __copyProps = (to, from, except, desc) => {
			if (from && typeof from == "object" || typeof from == "function") for (let key of __getOwnPropNames(from)) !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
			return to;
		};
		var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);
		var random_exports = {};
		__export(random_exports, { getRandomIntegerInclusive: () => getRandomIntegerInclusive });
		module.exports = __toCommonJS(random_exports);
		function getRandomIntegerInclusive(min, max) {
			min = Math.ceil(min);
			max = Math.floor(max);
			return Math.floor(Math.random() * (max - min + 1)) + min;
		}
	}),
	5634: ((module) => {
		var __defProp = Object.defineProperty;
		var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
		var __getOwnPropNames = Object.getOwnPropertyNames;
		var __hasOwnProp = Object.prototype.hasOwnProperty;
		var __export = (target, all) => {
			for (var name in all) __defProp(target, name, {
				get: all[name],
				enumerable: !0
			});
		};
		var __copyProps = (to, from, except, desc) => {
			if (from && typeof from == "object" || typeof from == "function") for (let key of __getOwnPropNames(from)) !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
			return to;
		};
		var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);
		var requestBodyHeaders_exports = {};
		__export(requestBodyHeaders_exports, {
			getHeaderPairs: () => getHeaderPairs,
			removeExpectContinueHeader: () => removeExpectContinueHeader,
			removeRequestBodyHeaders: () => removeRequestBodyHeaders
		});
		module.exports = __toCommonJS(requestBodyHeaders_exports);
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
	3008: ((module, __unused_webpack_exports, __webpack_require__) => {
		var __defProp = Object.defineProperty;
		var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
		var __getOwnPropNames = Object.getOwnPropertyNames;
		var __hasOwnProp = Object.prototype.hasOwnProperty;
		var __export = (target, all) => {
			for (var name in all) __defProp(target, name, {
				get: all[name],
				enumerable: !0
			});
		};
		var __copyProps = (to, from, except, desc) => {
			if (from && typeof from == "object" || typeof from == "function") for (let key of __getOwnPropNames(from)) !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
			return to;
		};
		var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);
		var responseBody_exports = {};
		__export(responseBody_exports, {
			disposeNodeStream: () => disposeNodeStream,
			disposeResponseBody: () => disposeResponseBody,
			getRequestCompletion: () => getRequestCompletion,
			getResponseBodyCompletion: () => getResponseBodyCompletion,
			setRequestCompletion: () => setRequestCompletion,
			setResponseBodyCompletion: () => setResponseBodyCompletion,
			setResponseBodyDisposer: () => setResponseBodyDisposer,
			setResponseBodySource: () => setResponseBodySource
		});
		module.exports = __toCommonJS(responseBody_exports);
		var import_log = __webpack_require__(3644);
		let responseBodySources = new WeakMap();
		let responseBodyDisposers = new WeakMap();
		let requestCompletions = new WeakMap();
		let responseBodyCompletions = new WeakMap();
		function setRequestCompletion(response, completion) {
			requestCompletions.set(response, completion);
			completion.then(() => requestCompletions.get(response) === completion && requestCompletions.delete(response)).catch((error) => {
				import_log.logger.warning("Error tracking request completion", error);
			});
		}
		function getRequestCompletion(response) {
			return requestCompletions.get(response);
		}
		function setResponseBodyCompletion(response, completion) {
			responseBodyCompletions.set(response, completion);
			completion.then(() => responseBodyCompletions.get(response) === completion && responseBodyCompletions.delete(response)).catch((error) => {
				import_log.logger.warning("Error tracking response body completion", error);
			});
		}
		function getResponseBodyCompletion(response) {
			return responseBodyCompletions.get(response);
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
							import_log.logger.warning("Error disposing Node stream", error);
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
				import_log.logger.warning("Error disposing Node stream", error);
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
				import_log.logger.warning("Error disposing response body", error);
			}
		}
	}),
	7784: ((module, __unused_webpack_exports, __webpack_require__) => {
		var __defProp = Object.defineProperty;
		var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
		var __getOwnPropNames = Object.getOwnPropertyNames;
		var __hasOwnProp = Object.prototype.hasOwnProperty;
		var __export = (target, all) => {
			for (var name in all) __defProp(target, name, {
				get: all[name],
				enumerable: !0
			});
		};
		var __copyProps = (to, from, except, desc) => {
			if (from && typeof from == "object" || typeof from == "function") for (let key of __getOwnPropNames(from)) !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
			return to;
		};
		var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);
		var sanitizer_exports = {};
		__export(sanitizer_exports, { Sanitizer: () => Sanitizer });
		module.exports = __toCommonJS(sanitizer_exports);
		var import_object = __webpack_require__(3632);
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
					if (key === "headers" && (0, import_object.isObject)(value)) return this.sanitizeHeaders(value);
					else if (key === "url" && typeof value == "string") return this.sanitizeUrl(value);
					else if (key === "query" && (0, import_object.isObject)(value)) return this.sanitizeQuery(value);
					else if (key === "body") return;
					else if (key === "response") return;
					else if (key === "operationSpec") return;
					else if (Array.isArray(value) || (0, import_object.isObject)(value)) {
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
	2016: ((module, __unused_webpack_exports, __webpack_require__) => {
		var __defProp = Object.defineProperty;
		var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
		var __getOwnPropNames = Object.getOwnPropertyNames;
		var __hasOwnProp = Object.prototype.hasOwnProperty;
		var __export = (target, all) => {
			for (var name in all) __defProp(target, name, {
				get: all[name],
				enumerable: !0
			});
		};
		var __copyProps = (to, from, except, desc) => {
			if (from && typeof from == "object" || typeof from == "function") for (let key of __getOwnPropNames(from)) !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
			return to;
		};
		var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);
		var sha256_exports = {};
		__export(sha256_exports, {
			computeSha256Hash: () => computeSha256Hash,
			computeSha256Hmac: () => computeSha256Hmac
		});
		module.exports = __toCommonJS(sha256_exports);
		var import_node_crypto = __webpack_require__(7598);
		async function computeSha256Hmac(key, stringToSign, encoding) {
			let decodedKey = Buffer.from(key, "base64");
			return (0, import_node_crypto.createHmac)("sha256", decodedKey).update(stringToSign).digest(encoding);
		}
		async function computeSha256Hash(content, encoding) {
			return (0, import_node_crypto.createHash)("sha256").update(content).digest(encoding);
		}
	}),
	2250: ((module, __unused_webpack_exports, __webpack_require__) => {
		var __defProp = Object.defineProperty;
		var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
		var __getOwnPropNames = Object.getOwnPropertyNames;
		var __hasOwnProp = Object.prototype.hasOwnProperty;
		var __export = (target, all) => {
			for (var name in all) __defProp(target, name, {
				get: all[name],
				enumerable: !0
			});
		};
		var __copyProps = (to, from, except, desc) => {
			if (from && typeof from == "object" || typeof from == "function") for (let key of __getOwnPropNames(from)) !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
			return to;
		};
		var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);
		var typeGuards_node_exports = {};
		__export(typeGuards_node_exports, {
			isNodeReadableStream: () => isNodeReadableStream,
			isWebReadableStream: () => isWebReadableStream
		});
		module.exports = __toCommonJS(typeGuards_node_exports);
		var import_stream = __webpack_require__(2203);
		function isNodeReadableStream(x) {
			return x instanceof import_stream.Readable;
		}
		function isWebReadableStream(x) {
			return x instanceof ReadableStream;
		}
	}),
	8505: ((module, __unused_webpack_exports, __webpack_require__) => {
		var __defProp = Object.defineProperty;
		var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
		var __getOwnPropNames = Object.getOwnPropertyNames;
		var __hasOwnProp = Object.prototype.hasOwnProperty;
		var __export = (target, all) => {
			for (var name in all) __defProp(target, name, {
				get: all[name],
				enumerable: !0
			});
		};
		var __copyProps = (to, from, except, desc) => {
			if (from && typeof from == "object" || typeof from == "function") for (let key of __getOwnPropNames(from)) !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
			return to;
		};
		var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);
		var typeGuards_exports = {};
		__export(typeGuards_exports, {
			isBinaryBody: () => isBinaryBody,
			isBlob: () => isBlob,
			isNodeReadableStream: () => import_typeGuards.isNodeReadableStream,
			isReadableStream: () => isReadableStream,
			isWebReadableStream: () => import_typeGuards.isWebReadableStream
		});
		module.exports = __toCommonJS(typeGuards_exports);
		var import_typeGuards = __webpack_require__(2250);
		function isBinaryBody(body) {
			return body !== void 0 && (body instanceof Uint8Array || isReadableStream(body) || typeof body == "function" || body instanceof Blob);
		}
		function isReadableStream(x) {
			return (0, import_typeGuards.isNodeReadableStream)(x) || (0, import_typeGuards.isWebReadableStream)(x);
		}
		function isBlob(x) {
			return x instanceof Blob;
		}
	}),
	2731: ((module, __unused_webpack_exports, __webpack_require__) => {
		var __defProp = Object.defineProperty;
		var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
		var __getOwnPropNames = Object.getOwnPropertyNames;
		var __hasOwnProp = Object.prototype.hasOwnProperty;
		var __export = (target, all) => {
			for (var name in all) __defProp(target, name, {
				get: all[name],
				enumerable: !0
			});
		};
		var __copyProps = (to, from, except, desc) => {
			if (from && typeof from == "object" || typeof from == "function") for (let key of __getOwnPropNames(from)) !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
			return to;
		};
		var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);
		var userAgent_exports = {};
		__export(userAgent_exports, {
			getUserAgentHeaderName: () => getUserAgentHeaderName,
			getUserAgentValue: () => getUserAgentValue,
			setPlatformSpecificData: () => import_userAgent.setPlatformSpecificData
		});
		module.exports = __toCommonJS(userAgent_exports);
		var import_userAgent = __webpack_require__(3196);
		var import_constants = __webpack_require__(1255);
		function getUserAgentString(telemetryInfo) {
			let parts = [];
			for (let [key, value] of telemetryInfo) {
				let token = value ? `${key}/${value}` : key;
				parts.push(token);
			}
			return parts.join(" ");
		}
		function getUserAgentHeaderName() {
			return (0, import_userAgent.getHeaderName)();
		}
		async function getUserAgentValue(prefix) {
			let runtimeInfo = new Map();
			runtimeInfo.set("ts-http-runtime", import_constants.SDK_VERSION);
			await (0, import_userAgent.setPlatformSpecificData)(runtimeInfo);
			let defaultAgent = getUserAgentString(runtimeInfo);
			return prefix ? `${prefix} ${defaultAgent}` : defaultAgent;
		}
	}),
	3196: ((module, __unused_webpack_exports, __webpack_require__) => {
		var __create = Object.create;
		var __defProp = Object.defineProperty;
		var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
		var __getOwnPropNames = Object.getOwnPropertyNames;
		var __getProtoOf = Object.getPrototypeOf;
		var __hasOwnProp = Object.prototype.hasOwnProperty;
		var __export = (target, all) => {
			for (var name in all) __defProp(target, name, {
				get: all[name],
				enumerable: !0
			});
		};
		var __copyProps = (to, from, except, desc) => {
			if (from && typeof from == "object" || typeof from == "function") for (let key of __getOwnPropNames(from)) !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
			return to;
		};
		var __toESM = (mod, isNodeMode, target) => (target = mod == null ? {} : __create(__getProtoOf(mod)), __copyProps(isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", {
			value: mod,
			enumerable: !0
		}) : target, mod));
		var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);
		var userAgentPlatform_exports = {};
		__export(userAgentPlatform_exports, {
			getHeaderName: () => getHeaderName,
			setPlatformSpecificData: () => setPlatformSpecificData
		});
		module.exports = __toCommonJS(userAgentPlatform_exports);
		var import_node_os = __toESM(__webpack_require__(8161));
		var import_node_process = __toESM(__webpack_require__(1708));
		function getHeaderName() {
			return "User-Agent";
		}
		async function setPlatformSpecificData(map) {
			if (import_node_process.default && import_node_process.default.versions) {
				let osInfo = `${import_node_os.default.type()} ${import_node_os.default.release()}; ${import_node_os.default.arch()}`;
				import_node_process.default.versions.bun ? map.set("Bun", `${import_node_process.default.versions.bun} (${osInfo})`) : import_node_process.default.versions.deno ? map.set("Deno", `${import_node_process.default.versions.deno} (${osInfo})`) : import_node_process.default.versions.node && map.set("Node", `${import_node_process.default.versions.node} (${osInfo})`);
			}
		}
	}),
	5023: ((module) => {
		var __defProp = Object.defineProperty;
		var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
		var __getOwnPropNames = Object.getOwnPropertyNames;
		var __hasOwnProp = Object.prototype.hasOwnProperty;
		var __export = (target, all) => {
			for (var name in all) __defProp(target, name, {
				get: all[name],
				enumerable: !0
			});
		};
		var __copyProps = (to, from, except, desc) => {
			if (from && typeof from == "object" || typeof from == "function") for (let key of __getOwnPropNames(from)) !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, {
				get: () => from[key],
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
			return to;
		};
		var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);
		var uuidUtils_exports = {};
		__export(uuidUtils_exports, { randomUUID: () => randomUUID });
		module.exports = __toCommonJS(uuidUtils_exports);
		function randomUUID() {
			return globalThis.crypto.randomUUID();
		}
	})
};
