export const id = 126;
export const ids = [126];
export const modules = {
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
	4126: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { installTool: () => installTool });
		var external_node_fs_ = __webpack_require__(3024);
		var external_node_path_ = __webpack_require__(6760);
		var errors = __webpack_require__(3026);
		var files = __webpack_require__(9874);
		var log = __webpack_require__(5491);
		var http = __webpack_require__(9001);
		let maximumArchiveBytes = 268435456;
		async function download(service, address, options = {}) {
			let url = located(address, options.origin);
			let { value, headers, ...answer } = await (0, http.my)({
				attemptTimeoutMs: 3e5,
				silenceTimeoutMs: 3e4,
				deadlineMs: 6e5,
				maxAttempts: 4,
				...options.tuning,
				maxBodyBytes: options.maxBytes ?? maximumArchiveBytes,
				service,
				url
			});
			options.origin === void 0 && requireHttps(new URL(answer.url));
			return {
				bytes: value,
				type: (0, http.IM)(headers)
			};
		}
		function located(address, origin) {
			let url = new URL(address);
			requireHttps(url);
			if (origin === void 0) return url;
			let local = new URL(origin);
			if (!/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(local.hostname)) throw new errors.yo(`${origin}: releases come from their publishers; only this machine itself may stand in for them.`);
			return new URL(`/${url.host}${url.pathname}${url.search}`, local);
		}
		function requireHttps(url) {
			if (url.protocol !== "https:") throw new errors.yo(`${url.origin} is not asked: programs are fetched over https only.`);
		}
		function downloadFailure(subject, url, error) {
			if (!(error instanceof errors.Hi)) return error;
			let failure = new errors.yo(`${subject} cannot be downloaded from ${url}: ${error.message} Check that the runner reaches ${new URL(url).host}, or install the tool in a step before this one.`, "tool-not-downloaded");
			failure.cause = error;
			return failure;
		}
		var external_node_zlib_ = __webpack_require__(8522);
		let maximumEntries = 1e3;
		function entryNames() {
			let seen = new Set();
			return { add(raw) {
				let name = raw.replace(/^\.\//, "").replace(/\/$/, "");
				let shown = JSON.stringify(raw.slice(0, 200));
				if (/^\/|^[A-Za-z]:|\\|\p{Cc}/u.test(raw) || name.split("/").some((part) => part === ".." || part === ".")) throw Error(`it holds an entry named ${shown}, which leads out of its folder`);
				let folded = name.normalize("NFC").toLowerCase();
				if (name !== "" && seen.has(folded)) throw Error(`it holds two entries named ${shown}`);
				seen.add(folded);
				if (seen.size > maximumEntries) throw Error(`it holds more than ${maximumEntries} entries`);
				return name;
			} };
		}
		let damaged = "it is not a tar file, or damaged";
		let maximumUnpackedBytes = 1024 ** 3;
		async function extractTarGz(archive, member, maximumBytes, write) {
			let names = entryNames();
			let gunzip = (0, external_node_zlib_.createGunzip)();
			gunzip.end(archive);
			let found = !1;
			let ended = !1;
			let unpacked = 0;
			let left = 0;
			let padding = 0;
			let sink;
			let pending = Buffer.alloc(0);
			let begin = (header) => {
				left = header.bytes;
				padding = (512 - header.bytes % 512) % 512;
				sink = void 0;
				if (header.type === "x" || header.type === "g") {
					if (header.bytes > 65536) throw Error("it holds an extension of unusual size");
					let parts = [];
					sink = (chunk) => {
						parts.push(Buffer.from(chunk));
						left === chunk.length && checkExtension(Buffer.concat(parts));
					};
					return;
				}
				let name = names.add(header.name);
				if (header.type === "5") return;
				if (header.type !== "0" && header.type !== "\0") throw Error(`its entry ${JSON.stringify(header.name)} is a link, a device or of an unknown type, not a file`);
				if (name !== member) return;
				if (header.bytes > maximumBytes) throw Error(`${member} is larger than ${maximumBytes} bytes`);
				found = !0;
				sink = write;
			};
			for await (let chunk of gunzip) {
				unpacked += chunk.length;
				if (unpacked > maximumUnpackedBytes) throw Error(`it unpacks to more than ${maximumUnpackedBytes} bytes`);
				if (ended) continue;
				let data = pending.length === 0 ? chunk : Buffer.concat([pending, chunk]);
				for (; data.length > 0 && !ended;) if (left > 0) {
					let part = data.subarray(0, left);
					sink?.(part);
					left -= part.length;
					data = data.subarray(part.length);
				} else if (padding > 0) {
					let skipped = Math.min(padding, data.length);
					padding -= skipped;
					data = data.subarray(skipped);
				} else if (data.length < 512) break;
				else {
					let header = readHeader(data.subarray(0, 512));
					data = data.subarray(512);
					header === void 0 ? ended = !0 : begin(header);
				}
				pending = Buffer.from(data);
			}
			if (!ended && (left > 0 || padding > 0 || pending.length > 0)) throw Error("it ends in the middle of an entry");
			if (!found) throw Error(`it holds no file ${member}`);
		}
		function readHeader(block) {
			if (block.every((byte) => byte === 0)) return;
			let sum = 0;
			for (let index = 0; index < 512; index += 1) sum += index >= 148 && index < 156 ? 32 : block[index] ?? 0;
			if (octal(block, 148, 8) !== sum) throw Error(damaged);
			let prefix = block.toString("latin1", 257, 263) === "ustar\0" ? untar_text(block, 345, 155) : "";
			let name = untar_text(block, 0, 100);
			return {
				name: prefix === "" ? name : `${prefix}/${name}`,
				type: block.toString("latin1", 156, 157),
				bytes: octal(block, 124, 12)
			};
		}
		function untar_text(block, at, length) {
			let field = block.subarray(at, at + length);
			let end = field.indexOf(0);
			return field.toString("utf8", 0, end === -1 ? length : end);
		}
		function octal(block, at, length) {
			let field = untar_text(block, at, length).trim();
			if (!/^[0-7]+$/.test(field)) throw Error(damaged);
			return Number.parseInt(field, 8);
		}
		function checkExtension(records) {
			if (/(^|\n)\d+ (path|linkpath|size|GNU\.\w+(\.\w+)*)=/.test(records.toString("utf8"))) throw Error("it names an entry in an extension");
		}
		let [stored, deflated] = [0, 8];
		async function extractZip(archive, member, maximumBytes, write) {
			let { entries, directory } = readDirectory(archive);
			let wanted = entries.find(({ name, isFolder }) => name === member && !isFolder);
			if (wanted === void 0) throw Error(`it holds no file ${member}`);
			if (wanted.bytes > maximumBytes) throw Error(`${member} is larger than ${maximumBytes} bytes`);
			let ordered = entries.map((entry) => ({
				entry,
				start: dataOf(archive, entry)
			}));
			ordered.sort((a, b) => a.entry.offset - b.entry.offset);
			ordered.forEach(({ entry, start }, index) => {
				let next = ordered[index + 1]?.entry.offset ?? directory;
				if (start + entry.packedBytes > next) throw Error("its entries overlap");
			});
			let start = dataOf(archive, wanted);
			let packed = archive.subarray(start, start + wanted.packedBytes);
			let bytes = 0;
			let crc = 0;
			for await (let chunk of wanted.method === stored ? [packed] : inflated(packed)) {
				bytes += chunk.length;
				if (bytes > wanted.bytes) throw Error(`${member} is larger than the archive says`);
				crc = (0, external_node_zlib_.crc32)(chunk, crc);
				write(chunk);
			}
			if (bytes !== wanted.bytes || crc !== wanted.crc) throw Error(`${member} is damaged`);
		}
		function inflated(packed) {
			let inflate = (0, external_node_zlib_.createInflateRaw)();
			inflate.end(packed);
			return inflate;
		}
		function readDirectory(archive) {
			let end = archive.lastIndexOf("PK", void 0, "latin1");
			if (end === -1 || end + 22 > archive.length) throw Error("it is not a zip file");
			let count = archive.readUInt16LE(end + 10);
			let directory = archive.readUInt32LE(end + 16);
			if (archive.readUInt32LE(end + 4) !== 0 || archive.readUInt16LE(end + 8) !== count || directory === 4294967295 || end + 22 + archive.readUInt16LE(end + 20) !== archive.length) throw Error("it is a zip file in several volumes, in the 64-bit format or with something behind it");
			let names = entryNames();
			let entries = [];
			let at = directory;
			for (let index = 0; index < count; index += 1) {
				if (archive.toString("latin1", at, at + 4) !== "PK") throw Error("its directory is damaged");
				let entry = readEntry(archive, at);
				entries.push({
					...entry,
					name: names.add(entry.rawName.toString("utf8"))
				});
				at += 46 + entry.rawName.length + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
			}
			if (at !== end) throw Error("its directory is damaged");
			return {
				entries,
				directory
			};
		}
		function readEntry(archive, at) {
			let rawName = archive.subarray(at + 46, at + 46 + archive.readUInt16LE(at + 28));
			let flags = archive.readUInt16LE(at + 8);
			let method = archive.readUInt16LE(at + 10);
			let type = archive.readUInt32LE(at + 38) >>> 16 & 61440;
			let shown = JSON.stringify(rawName.toString("utf8").slice(0, 200));
			if (type !== 0 && type !== 32768 && type !== 16384) throw Error(`its entry ${shown} is a link or a device, not a file`);
			if (flags & 1) throw Error(`its entry ${shown} is encrypted`);
			if (method !== stored && method !== deflated) throw Error(`its entry ${shown} is packed in an unknown way`);
			let [packedBytes, bytes, offset] = [
				20,
				24,
				42
			].map((field) => archive.readUInt32LE(at + field));
			if (method === stored && packedBytes !== bytes) throw Error(`its entry ${shown} has two sizes`);
			return {
				rawName,
				isFolder: type === 16384 || rawName.at(-1) === 47,
				method,
				crc: archive.readUInt32LE(at + 16),
				packedBytes,
				bytes,
				offset
			};
		}
		function dataOf(archive, { rawName, offset, method }) {
			let nameAt = offset + 30;
			let nameLength = archive.readUInt16LE(offset + 26);
			if (archive.toString("latin1", offset, offset + 4) !== "PK" || archive.readUInt16LE(offset + 8) !== method || !archive.subarray(nameAt, nameAt + nameLength).equals(rawName)) throw Error("an entry says otherwise than its directory");
			return nameAt + nameLength + archive.readUInt16LE(offset + 28);
		}
		async function extractProgram(archive, { tool, version, file, member }, target, maximumBytes = 536870912) {
			let output = (0, external_node_fs_.openSync)(target, "wx", 448);
			let write = (chunk) => {
				for (let at = 0; at < chunk.length;) at += (0, external_node_fs_.writeSync)(output, chunk, at);
			};
			let problem;
			try {
				member === void 0 ? write(archive) : file.endsWith(".zip") ? await extractZip(archive, member, maximumBytes, write) : await extractTarGz(archive, member, maximumBytes, write);
			} catch (error) {
				problem = error;
			} finally {
				(0, external_node_fs_.closeSync)(output);
			}
			if (problem === void 0) return;
			(0, external_node_fs_.rmSync)(target, { force: !0 });
			let refusal = new errors.yo(`tool: the archive ${file} of ${tool} ${version} is refused: ${(0, errors.bD)(problem)}. Nothing of it was run. Please report it: its hash is the locked one. Ask for another version meanwhile.`, "tool-archive-refused");
			refusal.cause = problem;
			throw refusal;
		}
		var lock = __webpack_require__(1338);
		let tools_namespaceObject = JSON.parse("{\"comment\":[\"The programs that the suite may download, and what the archives of their official releases hash to. A hash is here only when lock\",\"files of at least two independent owners agree on it: the sources of its version, as OWNER/REPOSITORY:PATH, in the newest or an\",\"earlier commit. A platform that has not two is left out, and installing there is refused. released is the day of the release, or\",\"the first on which a source had it. npm run tools:update changes this file: it asks the publisher and the lock files in witnesses.\"],\"cooldownDays\":7,\"tools\":{\"terraform\":{\"program\":\"terraform\",\"url\":\"https://releases.hashicorp.com/terraform/{version}/{file}\",\"checksums\":\"terraform_{version}_SHA256SUMS\",\"releases\":\"https://api.releases.hashicorp.com/v1/releases/terraform?limit=20\",\"default\":\"1.15.9\",\"platforms\":{\"linux-x64\":{\"file\":\"terraform_{version}_linux_amd64.zip\",\"member\":\"terraform\"},\"linux-arm64\":{\"file\":\"terraform_{version}_linux_arm64.zip\",\"member\":\"terraform\"},\"darwin-x64\":{\"file\":\"terraform_{version}_darwin_amd64.zip\",\"member\":\"terraform\"},\"darwin-arm64\":{\"file\":\"terraform_{version}_darwin_arm64.zip\",\"member\":\"terraform\"},\"windows-x64\":{\"file\":\"terraform_{version}_windows_amd64.zip\",\"member\":\"terraform.exe\"},\"windows-arm64\":{\"file\":\"terraform_{version}_windows_arm64.zip\",\"member\":\"terraform.exe\"}},\"witnesses\":[\"boxp/arch:terraform/aws/longhorn/aqua/aqua-checksums.json\",\"cashapp/hermit-packages:terraform.hcl\",\"ScoopInstaller/Main:bucket/terraform.json\",\"suzuki-shunsuke/tfaction:aqua/aqua-checksums.json\",\"microsoft/winget-pkgs:manifests/h/Hashicorp/Terraform/{version}/Hashicorp.Terraform.installer.yaml\"],\"versions\":{\"1.15.9\":{\"released\":\"2026-08-19\",\"sources\":[\"boxp/arch:terraform/aws/longhorn/aqua/aqua-checksums.json\",\"ScoopInstaller/Main:bucket/terraform.json\",\"suzuki-shunsuke/tfaction:aqua/aqua-checksums.json\"],\"sha256\":{\"linux-x64\":\"76edd0b22d2f27d3d2e097cd793209646f719cf60f02ff3af626b07361137da1\",\"linux-arm64\":\"0afa6c29f61ca5ea270e950e43e50ecf2418b598507bf580e8ae76e1e6699b19\",\"darwin-x64\":\"3e97c499fac8074adfa3760300662a0158f2fd325144965dd0028deec4086c6b\",\"darwin-arm64\":\"05b27586a5d7d84105690ecccc7edbbf48bc3d6d577745cb61f163ba990adf4f\",\"windows-x64\":\"b0fcd57e2abd19fc6d8e64b86a22f5f3fb734b0407385553cdcffc64677f18b6\"}},\"1.15.8\":{\"released\":\"2026-07-08\",\"sources\":[\"boxp/arch:terraform/aws/longhorn/aqua/aqua-checksums.json\",\"cashapp/hermit-packages:terraform.hcl\",\"ScoopInstaller/Main:bucket/terraform.json\",\"suzuki-shunsuke/tfaction:aqua/aqua-checksums.json\"],\"sha256\":{\"linux-x64\":\"d25ce7b6902013ad905db3d2eab0be4cd905887fe88b81a6171b8d5503c31f3d\",\"linux-arm64\":\"8891e9dcedc9e3b8950bc6af9d4d8af1f4cfade3062f53b9dc403a89f6ce8c9c\",\"darwin-x64\":\"e2e812e783771159bf758fd4e55d6dc9bb08f63e2af2c63d212721807a02c5dc\",\"darwin-arm64\":\"f210110c5698b94d803a7a63cdb0251b5455c150841478808e2bbb343f95ed68\",\"windows-x64\":\"2ff41d2129afb1982733c132c61a8d6ef038f879f3aeede7fc28b8b8b24acf02\"}},\"1.14.9\":{\"released\":\"2026-04-20\",\"sources\":[\"boxp/arch:terraform/aws/longhorn/aqua/aqua-checksums.json\",\"cashapp/hermit-packages:terraform.hcl\",\"ScoopInstaller/Main:bucket/terraform.json\",\"suzuki-shunsuke/tfaction:aqua/aqua-checksums.json\"],\"sha256\":{\"linux-x64\":\"2e5cffc20a0b48a67a76268723bd5a10b8666f69b2aa4f04906e206726bedd63\",\"linux-arm64\":\"863002085b886453795d9ff4b8989b8468784478150b70ba8a1df3e3ad66da99\",\"darwin-x64\":\"c15326e1af102d2767d40208a0157d1402057f80192991f56803b66457304cf3\",\"darwin-arm64\":\"5bc0b11b7a63c8984a41d82523356df46f7833c2e9651a39a7f8919422de5cde\",\"windows-x64\":\"5518b04ea610115b17b427b57d8ec1d50a42a2ad63ab2d7a453b788d6c804d14\"}},\"1.13.5\":{\"released\":\"2025-11-05\",\"sources\":[\"cashapp/hermit-packages:terraform.hcl\",\"ScoopInstaller/Main:bucket/terraform.json\",\"suzuki-shunsuke/tfaction:aqua/aqua-checksums.json\"],\"sha256\":{\"linux-x64\":\"0dbe3fcc268eb670801af6a6456799d1ae26e72e73797f6c6167e18aafd1fd9a\",\"linux-arm64\":\"fc1ddcb403fb57e25bdbdceb1ef2b1a102650c01b4d65dd3410082d2ef8b4417\",\"darwin-x64\":\"92f76865230cbe6bb747e49cb3dc5b44a054324bbdd1a080bb127b326b94c404\",\"darwin-arm64\":\"1bf942231235e7e1a4c38c6d7b820e54f526ac487f87d19f0c4a425c6ddb62cb\",\"windows-x64\":\"73f97943c93f268ae2c645b2a737d552175aa64d00a5c8b8f5ccc5831c033c8a\"}},\"1.13.3\":{\"released\":\"2025-09-17\",\"sources\":[\"cashapp/hermit-packages:terraform.hcl\",\"ScoopInstaller/Main:bucket/terraform.json\",\"suzuki-shunsuke/tfaction:aqua/aqua-checksums.json\"],\"sha256\":{\"linux-x64\":\"71fc43d92ea09907be5d416d2405a6a9c2d1ceaed633f5e175c0af26e8c4b365\",\"linux-arm64\":\"fa82fb1b08354573467557f33e6a15e7f9e1bba74eb15492f151ca27525d2acc\",\"darwin-x64\":\"5ef8e19091106b1921af26db5bcee3cd84a475eae2fd190fc02b1049b320d042\",\"darwin-arm64\":\"8362e7284b38a1194884963deed83481696d468b42dab88052775f4280383584\",\"windows-x64\":\"e75a97238f2dc43ab90fca1af554c18f995b16a4b06a4ec27bcdbab52c1d2dc8\"}},\"1.12.2\":{\"released\":\"2025-06-11\",\"sources\":[\"cashapp/hermit-packages:terraform.hcl\",\"ScoopInstaller/Main:bucket/terraform.json\",\"suzuki-shunsuke/tfaction:aqua-checksums.json\"],\"sha256\":{\"linux-x64\":\"1eaed12ca41fcfe094da3d76a7e9aa0639ad3409c43be0103ee9f5a1ff4b7437\",\"linux-arm64\":\"f8a0347dc5e68e6d60a9fa2db361762e7943ed084a773f28a981d988ceb6fdc9\",\"darwin-x64\":\"c65aa74bed1dbb1c48ba4bbab11f08e7f7eeb54a422146561490275340468f19\",\"darwin-arm64\":\"1ca02f336ff4f993d6441806d38a0bcc0bbca0e3c877b84c9c2dc80cfcd0dc8b\",\"windows-x64\":\"0a1565ace9da37c2778868c2e97452d8fc25e40e530bafbbab97231e69b0a201\"}},\"1.11.4\":{\"released\":\"2025-04-09\",\"sources\":[\"cashapp/hermit-packages:terraform.hcl\",\"ScoopInstaller/Main:bucket/terraform.json\",\"suzuki-shunsuke/tfaction:aqua-checksums.json\"],\"sha256\":{\"linux-x64\":\"1ce994251c00281d6845f0f268637ba50c0005657eb3cf096b92f753b42ef4dc\",\"linux-arm64\":\"a43d1d0da9b9bab214a8305a39db0e40869572594ccf50c416a7756499143633\",\"darwin-x64\":\"a56d5002b9f7647291faccc3dd1a70350e60fb61e4c45037629508b8fdc2575b\",\"darwin-arm64\":\"867e0808fa971217043e25b7a792b10720c79b1546f8a68479b74f138be73e18\",\"windows-x64\":\"4e1dc85419dda723f2bb3afdf63a0d282a2de858588d56dd57d2e4e4c4c83f2b\"}}}},\"opentofu\":{\"program\":\"tofu\",\"url\":\"https://github.com/opentofu/opentofu/releases/download/v{version}/{file}\",\"checksums\":\"tofu_{version}_SHA256SUMS\",\"releases\":\"https://api.github.com/repos/opentofu/opentofu/releases?per_page=50\",\"default\":\"1.12.6\",\"platforms\":{\"linux-x64\":{\"file\":\"tofu_{version}_linux_amd64.zip\",\"member\":\"tofu\"},\"linux-arm64\":{\"file\":\"tofu_{version}_linux_arm64.zip\",\"member\":\"tofu\"},\"darwin-x64\":{\"file\":\"tofu_{version}_darwin_amd64.zip\",\"member\":\"tofu\"},\"darwin-arm64\":{\"file\":\"tofu_{version}_darwin_arm64.zip\",\"member\":\"tofu\"},\"windows-x64\":{\"file\":\"tofu_{version}_windows_amd64.zip\",\"member\":\"tofu.exe\"},\"windows-arm64\":{\"file\":\"tofu_{version}_windows_arm64.zip\",\"member\":\"tofu.exe\"}},\"witnesses\":[\"cashapp/hermit-packages:opentofu.hcl\",\"ScoopInstaller/Main:bucket/opentofu.json\",\"sixiang-world/tribucket:Formula/opentofu.rb\",\"microsoft/winget-pkgs:manifests/o/OpenTofu/Tofu/{version}/OpenTofu.Tofu.installer.yaml\"],\"versions\":{\"1.12.6\":{\"released\":\"2026-08-19\",\"sources\":[\"cashapp/hermit-packages:opentofu.hcl\",\"microsoft/winget-pkgs:manifests/o/OpenTofu/Tofu/1.12.6/OpenTofu.Tofu.installer.yaml\",\"ScoopInstaller/Main:bucket/opentofu.json\",\"sixiang-world/tribucket:Formula/opentofu.rb\"],\"sha256\":{\"linux-x64\":\"5dc43da4f750f33873dc25e94587128709e819e544b7be9016b255316153c3a8\",\"linux-arm64\":\"e573979ba68a17fe7b881752051a694a7efcd970e39521f6a25775197861ed4d\",\"darwin-x64\":\"166388e5feed47e107e11721b6366bf91d21e47eccbced75f3cbe0c7184ffd9b\",\"darwin-arm64\":\"e083ee43790ab9e19ad66d9933e24a7244a1412e1d5728f37999ae2163fdac95\",\"windows-x64\":\"0d1421721cf9ec24b41b698a9620dda218d47fa7e76ac3dc15cdbc13bd79b0bb\"}},\"1.12.5\":{\"released\":\"2026-07-21\",\"sources\":[\"cashapp/hermit-packages:opentofu.hcl\",\"microsoft/winget-pkgs:manifests/o/OpenTofu/Tofu/1.12.5/OpenTofu.Tofu.installer.yaml\",\"ScoopInstaller/Main:bucket/opentofu.json\",\"sixiang-world/tribucket:Formula/opentofu.rb\"],\"sha256\":{\"linux-x64\":\"dade9650e6b74fc7a8b986bd8717497d32f9e09cf82e479afef4977fa3085536\",\"linux-arm64\":\"528f4eea63452bbddb30fa4f1780b57fac8d7676f9dda0f772e847bb62c1260a\",\"darwin-x64\":\"45ab896c37c9e2b461604d3fd162867e825bef85b2c2c4c5443b28dc5fb51bd4\",\"darwin-arm64\":\"dbb5a5bae9b0cabf622cd81a80ea02230eae8a3813215400df41a2cb89b47157\",\"windows-x64\":\"465adc4bdf4aa80c650387b7ada2cf750f7908bf1fae7f35b05402c384e79928\"}}}},\"helm\":{\"program\":\"helm\",\"url\":\"https://get.helm.sh/{file}\",\"checksums\":\"{file}.sha256sum\",\"releases\":\"https://api.github.com/repos/helm/helm/releases?per_page=50\",\"default\":\"4.2.4\",\"platforms\":{\"linux-x64\":{\"file\":\"helm-v{version}-linux-amd64.tar.gz\",\"member\":\"linux-amd64/helm\"},\"linux-arm64\":{\"file\":\"helm-v{version}-linux-arm64.tar.gz\",\"member\":\"linux-arm64/helm\"},\"darwin-x64\":{\"file\":\"helm-v{version}-darwin-amd64.tar.gz\",\"member\":\"darwin-amd64/helm\"},\"darwin-arm64\":{\"file\":\"helm-v{version}-darwin-arm64.tar.gz\",\"member\":\"darwin-arm64/helm\"},\"windows-x64\":{\"file\":\"helm-v{version}-windows-amd64.zip\",\"member\":\"windows-amd64/helm.exe\"},\"windows-arm64\":{\"file\":\"helm-v{version}-windows-arm64.zip\",\"member\":\"windows-arm64/helm.exe\"}},\"witnesses\":[\"cashapp/hermit-packages:helm.hcl\",\"officel/dotfiles:aqua/aqua-checksums.json\",\"ScoopInstaller/Main:bucket/helm.json\",\"scottames/dots:mise/mise.lock\",\"microsoft/winget-pkgs:manifests/h/Helm/Helm/{version}/Helm.Helm.installer.yaml\"],\"versions\":{\"4.2.4\":{\"released\":\"2026-08-13\",\"sources\":[\"cashapp/hermit-packages:helm.hcl\",\"microsoft/winget-pkgs:manifests/h/Helm/Helm/4.2.4/Helm.Helm.installer.yaml\",\"officel/dotfiles:aqua/aqua-checksums.json\",\"ScoopInstaller/Main:bucket/helm.json\",\"scottames/dots:mise/mise.lock\"],\"sha256\":{\"linux-x64\":\"c306b46f719b0a4da32d0f78ee21bf90ce8d602f15b22ab753f0674d1670a7f3\",\"linux-arm64\":\"564de2191b881e9f71b5606b25345821ea1682f06ab90499d3ab22b530176da1\",\"darwin-x64\":\"6c163d687ca03c3b5c01928e53bbbcf9518278f47ce7a2f249a5a08e8bdaa2bc\",\"darwin-arm64\":\"d747eb4e28bd2727173d15b759fa0a17822291ec09db7ced3d55af290a3661a2\",\"windows-x64\":\"e94d83a4706fd82078c98dade2079fa9d9680c1c2bfb93bfc304ee6bc2412a32\",\"windows-arm64\":\"dbe8b49ea9877abe3d77354a792efb01920da9f65a492fcb8b4fce4e08bbae8f\"}},\"4.2.3\":{\"released\":\"2026-07-10\",\"sources\":[\"cashapp/hermit-packages:helm.hcl\",\"officel/dotfiles:aqua/aqua-checksums.json\",\"scottames/dots:mise/mise.lock\"],\"sha256\":{\"linux-x64\":\"e9b88b4ee95b18c706839c28d3a0220e5bc470e9cd9262410c90793c45ff8b7c\",\"linux-arm64\":\"21abd9354d39b2cd79a8d76be6912cd137a983cbf997193503fb8a6a6e2f2785\",\"darwin-x64\":\"ff3ac86755a45f3422473bc1200776aac0fe04c5766abe6ca66699f7b564b23b\",\"darwin-arm64\":\"048ecf5ad3160f83d918f9fe945238d2132b079640f7b106175331c25f242c64\"}},\"3.18.4\":{\"released\":\"2025-07-09\",\"sources\":[\"cashapp/hermit-packages:helm.hcl\",\"scottames/dots:aqua/aqua-checksums.json\"],\"sha256\":{\"linux-x64\":\"f8180838c23d7c7d797b208861fecb591d9ce1690d8704ed1e4cb8e2add966c1\",\"linux-arm64\":\"c0a45e67eef0c7416a8a8c9e9d5d2d30d70e4f4d3f7bea5de28241fffa8f3b89\",\"darwin-x64\":\"860a7238285b44b5dc7b3c4dad6194316885d7015d77c34e23177e0e9554af8f\",\"darwin-arm64\":\"041849741550b20710d7ad0956e805ebd960b483fe978864f8e7fdd03ca84ec8\"}}}},\"trivy\":{\"program\":\"trivy\",\"url\":\"https://github.com/aquasecurity/trivy/releases/download/v{version}/{file}\",\"checksums\":\"trivy_{version}_checksums.txt\",\"releases\":\"https://api.github.com/repos/aquasecurity/trivy/releases?per_page=50\",\"default\":\"0.74.0\",\"platforms\":{\"linux-x64\":{\"file\":\"trivy_{version}_Linux-64bit.tar.gz\",\"member\":\"trivy\"},\"linux-arm64\":{\"file\":\"trivy_{version}_Linux-ARM64.tar.gz\",\"member\":\"trivy\"},\"darwin-x64\":{\"file\":\"trivy_{version}_macOS-64bit.tar.gz\",\"member\":\"trivy\"},\"darwin-arm64\":{\"file\":\"trivy_{version}_macOS-ARM64.tar.gz\",\"member\":\"trivy\"},\"windows-x64\":{\"file\":\"trivy_{version}_windows-64bit.zip\",\"member\":\"trivy.exe\"}},\"witnesses\":[\"boxp/arch:terraform/aws/longhorn/aqua/aqua-checksums.json\",\"cashapp/hermit-packages:trivy.hcl\",\"officel/dotfiles:aqua/aqua-checksums.json\",\"ScoopInstaller/Main:bucket/trivy.json\",\"suzuki-shunsuke/tfaction:aqua/aqua-checksums.json\"],\"versions\":{\"0.74.0\":{\"released\":\"2026-08-14\",\"sources\":[\"boxp/arch:terraform/aws/longhorn/aqua/aqua-checksums.json\",\"cashapp/hermit-packages:trivy.hcl\",\"officel/dotfiles:aqua/aqua-checksums.json\",\"ScoopInstaller/Main:bucket/trivy.json\",\"suzuki-shunsuke/tfaction:aqua/aqua-checksums.json\"],\"sha256\":{\"linux-x64\":\"2ae6fe3ee734b7fdf11335663e18c75ea12dccc76062f09f164a3b0f8be4371a\",\"linux-arm64\":\"b94ce1976bbf3c15b514b605ee88be7c6d94a29be2302847ff01cb794d47aad5\",\"darwin-x64\":\"472816f6888dda689d075c30254d4210b4d1035acf365aa72332f584c2f60485\",\"darwin-arm64\":\"1caada5e0e2091909357c7525d3aa76f4b660b13821bc143b190c7483e31cc11\",\"windows-x64\":\"94c40e0696e4b907a74b7b2e1438d5d72ebaca83115817407f568a002d520842\"}},\"0.73.0\":{\"released\":\"2026-08-03\",\"sources\":[\"boxp/arch:terraform/aws/longhorn/aqua/aqua-checksums.json\",\"cashapp/hermit-packages:trivy.hcl\",\"officel/dotfiles:aqua/aqua-checksums.json\",\"ScoopInstaller/Main:bucket/trivy.json\",\"suzuki-shunsuke/tfaction:aqua/aqua-checksums.json\"],\"sha256\":{\"linux-x64\":\"2edd39da482bb4e9831962487b68f68e3928ec3137794757f54d00383d79547b\",\"linux-arm64\":\"13833d97e8a1a5367471c372a173180157f593bece570e20d5d925fef552f5dd\",\"darwin-x64\":\"d39d1374dd3e35d48621b82df9b6625fe69f9920cc67d2739ed81bb679f16f51\",\"darwin-arm64\":\"80cc25faaf6378e37701202d0b4f9f43d9e413d198d594ba60fdf559fe44a683\",\"windows-x64\":\"d2d3ad5292aae470a03eb6506db86fce81b1894592b8451cadaf60eaa22f2025\"}}}},\"syft\":{\"program\":\"syft\",\"url\":\"https://github.com/anchore/syft/releases/download/v{version}/{file}\",\"checksums\":\"syft_{version}_checksums.txt\",\"releases\":\"https://api.github.com/repos/anchore/syft/releases?per_page=50\",\"default\":\"1.51.0\",\"platforms\":{\"linux-x64\":{\"file\":\"syft_{version}_linux_amd64.tar.gz\",\"member\":\"syft\"},\"linux-arm64\":{\"file\":\"syft_{version}_linux_arm64.tar.gz\",\"member\":\"syft\"},\"darwin-x64\":{\"file\":\"syft_{version}_darwin_amd64.tar.gz\",\"member\":\"syft\"},\"darwin-arm64\":{\"file\":\"syft_{version}_darwin_arm64.tar.gz\",\"member\":\"syft\"},\"windows-x64\":{\"file\":\"syft_{version}_windows_amd64.zip\",\"member\":\"syft.exe\"},\"windows-arm64\":{\"file\":\"syft_{version}_windows_arm64.zip\",\"member\":\"syft.exe\"}},\"witnesses\":[\"cashapp/hermit-packages:syft.hcl\",\"ScoopInstaller/Main:bucket/syft.json\",\"suzuki-shunsuke/tfcmt:aqua/aqua-checksums.json\"],\"versions\":{\"1.51.0\":{\"released\":\"2026-08-10\",\"sources\":[\"cashapp/hermit-packages:syft.hcl\",\"ScoopInstaller/Main:bucket/syft.json\",\"suzuki-shunsuke/tfcmt:aqua/aqua-checksums.json\"],\"sha256\":{\"linux-x64\":\"2a2e837a2c8d59ec9af5472ee22d3b04ee463c4e44476ecf993fd1e5ab6ebc7f\",\"linux-arm64\":\"6c0466811541ea03add5213a60a1562f0851e4c0b0ecfdee1a694a9455285900\",\"darwin-x64\":\"cddf9a044145caf0a1a3194d00d1dd51a1666f4814f2919cdb4768a0c062ad95\",\"darwin-arm64\":\"4f37f4c7fefce0a68e4cf71ba3f5f9829a99e65d89b29f7ee41b8c2c10ea8c59\",\"windows-x64\":\"fc5ffaeffb993576ece9c791da5a688fb2c8969a1479bbfe58583672c64da336\"}},\"1.50.0\":{\"released\":\"2026-07-28\",\"sources\":[\"cashapp/hermit-packages:syft.hcl\",\"ScoopInstaller/Main:bucket/syft.json\",\"suzuki-shunsuke/tfcmt:aqua/aqua-checksums.json\"],\"sha256\":{\"linux-x64\":\"bf7b29ff57f06da30918266a0e1c2885a8f99784798d1bdb1628886aa015d788\",\"linux-arm64\":\"887c57cbcc2d0e8c5c110a4571a3fc7150058b24d74f993ee4663516e5c8ce86\",\"darwin-x64\":\"d11a8c7bc27114853bd7c1e1b2f3be3ddda3a1de17aee585329f04c369341c75\",\"darwin-arm64\":\"e32fdb9d47823fa633748a1efca2528fd77c37469ea93c9e40ab835da44e4cce\",\"windows-x64\":\"815ee6973ec5dff6a671d7f41b0e78835a8c45b91d5a39f4743ea1cee833d3be\"}}}},\"cosign\":{\"program\":\"cosign\",\"url\":\"https://github.com/sigstore/cosign/releases/download/v{version}/{file}\",\"checksums\":\"cosign_checksums.txt\",\"releases\":\"https://api.github.com/repos/sigstore/cosign/releases?per_page=50\",\"default\":\"3.1.3\",\"platforms\":{\"linux-x64\":{\"file\":\"cosign-linux-amd64\"},\"linux-arm64\":{\"file\":\"cosign-linux-arm64\"},\"darwin-x64\":{\"file\":\"cosign-darwin-amd64\"},\"darwin-arm64\":{\"file\":\"cosign-darwin-arm64\"},\"windows-x64\":{\"file\":\"cosign-windows-amd64.exe\"},\"windows-arm64\":{\"file\":\"cosign-windows-arm64.exe\"}},\"witnesses\":[\"cashapp/hermit-packages:cosign.hcl\",\"ScoopInstaller/Main:bucket/cosign.json\",\"sixiang-world/tribucket:Formula/cosign.rb\",\"suzuki-shunsuke/tfcmt:aqua/aqua-checksums.json\"],\"versions\":{\"3.1.3\":{\"released\":\"2026-08-06\",\"sources\":[\"cashapp/hermit-packages:cosign.hcl\",\"ScoopInstaller/Main:bucket/cosign.json\",\"sixiang-world/tribucket:Formula/cosign.rb\",\"suzuki-shunsuke/tfcmt:aqua/aqua-checksums.json\"],\"sha256\":{\"linux-x64\":\"4629c757b7618056f8ddd7e2625ae9fdd94c0372a65049520bc7d9df9efc7f71\",\"linux-arm64\":\"c5d324e091826b0d7a78eb16fef316450b4eb9aaec045611c08ba06f5e73220a\",\"darwin-x64\":\"2347488e5d5b25336644024dfeca5601b190e91197a71a917bda44744aff106c\",\"darwin-arm64\":\"5cf948c2f4dfe59687bdd0b8523709067383e03982cc543475c8a7dc70e92a76\",\"windows-x64\":\"9fe59be0eca1271873ce019061335eb1ac419b7059202e797828467ddabe33be\"}}}},\"kubeconform\":{\"program\":\"kubeconform\",\"url\":\"https://github.com/yannh/kubeconform/releases/download/v{version}/{file}\",\"checksums\":\"CHECKSUMS\",\"releases\":\"https://api.github.com/repos/yannh/kubeconform/releases?per_page=50\",\"default\":\"0.7.0\",\"platforms\":{\"linux-x64\":{\"file\":\"kubeconform-linux-amd64.tar.gz\",\"member\":\"kubeconform\"},\"linux-arm64\":{\"file\":\"kubeconform-linux-arm64.tar.gz\",\"member\":\"kubeconform\"},\"darwin-x64\":{\"file\":\"kubeconform-darwin-amd64.tar.gz\",\"member\":\"kubeconform\"},\"darwin-arm64\":{\"file\":\"kubeconform-darwin-arm64.tar.gz\",\"member\":\"kubeconform\"},\"windows-x64\":{\"file\":\"kubeconform-windows-amd64.zip\",\"member\":\"kubeconform.exe\"},\"windows-arm64\":{\"file\":\"kubeconform-windows-arm64.zip\",\"member\":\"kubeconform.exe\"}},\"witnesses\":[\"cashapp/hermit-packages:kubeconform.hcl\",\"ScoopInstaller/Main:bucket/kubeconform.json\",\"microsoft/winget-pkgs:manifests/y/YannHamon/kubeconform/{version}/YannHamon.kubeconform.installer.yaml\"],\"versions\":{\"0.7.0\":{\"released\":\"2025-05-12\",\"sources\":[\"cashapp/hermit-packages:kubeconform.hcl\",\"microsoft/winget-pkgs:manifests/y/YannHamon/kubeconform/0.7.0/YannHamon.kubeconform.installer.yaml\",\"pantsbuild/pants:src/python/pants/backend/helm/check/kubeconform/subsystem.py\",\"ScoopInstaller/Main:bucket/kubeconform.json\"],\"sha256\":{\"linux-x64\":\"c31518ddd122663b3f3aa874cfe8178cb0988de944f29c74a0b9260920d115d3\",\"linux-arm64\":\"cc907ccf9e3c34523f0f32b69745265e0a6908ca85b92f41931d4537860eb83c\",\"darwin-x64\":\"c6771cc894d82e1b12f35ee797dcda1f7da6a3787aa30902a15c264056dd40d4\",\"darwin-arm64\":\"b5d32b2cb77f9c781c976b20a85e2d0bc8f9184d5d1cfe665a2f31a19f99eeb9\",\"windows-x64\":\"9cb75551d81c909c2241ab383ced2be68363b5bfb15fd989badcc5a63bea5d7e\",\"windows-arm64\":\"85c5b984950e2783cafac58cac432f35c5003d45ba1dee47d70f05e471960c55\"}}}}}}");
		async function installTool(tool, wanted, options = {}) {
			let release = (0, lock.W)(options.lock ?? tools_namespaceObject, tool, wanted, options.platform);
			let { program, version, file } = release;
			let cached = await fromCache(release);
			let archive = cached ?? await fromPublisher(release, options);
			let folder = options.folder ?? (0, files.qm)(`tool-${program}`);
			let target = external_node_path_.join(folder, program + (release.platform.startsWith("windows") ? ".exe" : ""));
			await extractProgram(archive, release, target);
			return {
				name: program,
				path: target,
				version,
				origin: {
					from: cached === void 0 ? "download" : "cache",
					file,
					sha256: release.sha256,
					isLocked: !0
				}
			};
		}
		async function fromCache(release) {
			if (!process.env.RUNNER_TOOL_CACHE) return;
			let { find } = await Promise.all([__webpack_require__.e(88), __webpack_require__.e(805)]).then(__webpack_require__.bind(__webpack_require__, 9805));
			let folder = find(cacheName(release), release.version, process.arch);
			if (folder === "") return;
			let problem = (what) => {
				log.R.warning(`${release.program} ${release.version} in the tool cache ${what}. It is removed and downloaded again. Whoever may write to ${process.env.RUNNER_TOOL_CACHE} can have done this.`);
				for (let leftover of [folder, `${folder}.complete`]) (0, external_node_fs_.rmSync)(leftover, {
					recursive: !0,
					force: !0
				});
			};
			try {
				let file = external_node_path_.join(folder, release.file);
				let { size } = (0, external_node_fs_.lstatSync)(file);
				if (!(0, external_node_fs_.lstatSync)(file).isFile() || size > maximumArchiveBytes) return problem("is no release file");
				let bytes = (0, external_node_fs_.readFileSync)(file);
				let found = (0, files.sc)(bytes);
				return found === release.sha256 ? bytes : problem(`has sha256 ${found} instead of ${release.sha256}`);
			} catch (error) {
				return problem(`cannot be read: ${(0, errors.bD)(error)}`);
			}
		}
		async function fromPublisher(release, options) {
			let { program, version, url, platform, sha256: expected } = release;
			let subject = `tool: ${program} ${version} for ${platform}`;
			log.R.info(`Downloading ${program} ${version} from ${url}`);
			let { bytes, type } = await download(`${program} releases`, url, options).catch((error) => {
				throw downloadFailure(subject, url, error);
			});
			let found = (0, files.sc)(bytes);
			if (found !== expected) {
				let page = type === "text/html" ? ", an HTML page," : "";
				throw new errors.yo(`${subject}: what came from ${url}${page} has ${bytes.length} bytes and sha256 ${found}; locked is ${expected}. It was not unpacked, run or kept. Look for a proxy that answers in its place; if there is none, do not use this release, and report it.`, "tool-hash-mismatch");
			}
			await intoCache(release, bytes);
			return bytes;
		}
		async function intoCache(release, bytes) {
			if (!process.env.RUNNER_TOOL_CACHE) return;
			let folder = (0, files.qm)("release");
			try {
				let { cacheFile } = await Promise.all([__webpack_require__.e(88), __webpack_require__.e(805)]).then(__webpack_require__.bind(__webpack_require__, 9805));
				let file = external_node_path_.join(folder, release.file);
				(0, external_node_fs_.writeFileSync)(file, bytes);
				await cacheFile(file, release.file, cacheName(release), release.version, process.arch);
			} catch (error) {
				log.R.debug(`${release.file} is not kept in the tool cache: ${(0, errors.bD)(error)}`);
			} finally {
				(0, external_node_fs_.rmSync)(folder, {
					recursive: !0,
					force: !0
				});
			}
		}
		function cacheName({ tool }) {
			return `sluice-${tool}`;
		}
	})
};
