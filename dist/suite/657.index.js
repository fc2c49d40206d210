export const id = 657;
export const ids = [657];
export const modules = {
	2657: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { background: () => background });
		var external_node_fs_ = __webpack_require__(3024);
		var external_node_path_ = __webpack_require__(6760);
		var azure_claims = __webpack_require__(1288);
		var az = __webpack_require__(4780);
		var files = __webpack_require__(8056);
		var errors = __webpack_require__(3026);
		let lookMs = 1e3;
		async function keepFresh({ clock, endsMs: firstEndMs, renew, wanted, note }) {
			let startedMs = clock.now();
			let endsMs = firstEndMs;
			let dueMs = dueBefore(endsMs, clock);
			let failures = 0;
			for (; wanted();) {
				let nowMs = clock.now();
				if (nowMs - startedMs >= 864e5) return "too-long";
				if (nowMs < dueMs) {
					await clock.sleep(Math.min(lookMs, dueMs - nowMs));
					continue;
				}
				try {
					endsMs = await renew();
					dueMs = dueBefore(endsMs, clock);
					failures = 0;
				} catch (error) {
					failures += 1;
					dueMs = clock.now() + Math.min(1e4, lookMs * 2 ** failures);
					note(`${new Date(clock.now()).toISOString()} ${(0, errors.bD)(error)}`);
					if (clock.now() > Math.max(endsMs, startedMs) + 9e5) return "gave-up";
				}
			}
			return "not-wanted";
		}
		function dueBefore(endsMs, clock) {
			let leftMs = Math.max(0, endsMs - clock.now());
			return endsMs - Math.min(6e4 + clock.random() * 3e4, leftMs / 2);
		}
		var core_files = __webpack_require__(9874);
		var http = __webpack_require__(9001);
		var redact = __webpack_require__(8001);
		async function background() {
			let folder = process.env.SLUICE_LOGIN_FOLDER;
			if (!folder) return;
			let order = JSON.parse((0, external_node_fs_.readFileSync)(external_node_path_.join(folder, files.a.order), "utf8"));
			let note = (line) => {
				(0, external_node_fs_.existsSync)(folder) && (0, external_node_fs_.appendFileSync)(external_node_path_.join(folder, files.a.notes), `${redact.$p.redact(line)}\n`, { mode: 384 });
			};
			let end = await keepFresh({
				clock: http.ml,
				endsMs: order.endsMs,
				wanted: () => (0, external_node_fs_.existsSync)(external_node_path_.join(folder, files.a.token)) && !(0, external_node_fs_.existsSync)(external_node_path_.join(folder, files.a.stop)),
				renew: () => renew(folder, order),
				note
			});
			end !== "not-wanted" && note(`${new Date().toISOString()} Gave up: ${end}.`);
		}
		let limits = {
			attemptTimeoutMs: 8e3,
			deadlineMs: 2e4,
			maxAttempts: 3
		};
		async function renew(folder, { audience, azureConfigDir, clientId }) {
			let token = await (0, http.p9)(audience, limits);
			let claims = (0, azure_claims.Ip)(token);
			if (claims === void 0) throw Error("GitHub OIDC: what came is no token.");
			if (!(0, external_node_fs_.existsSync)(folder)) return claims.exp * 1e3;
			(0, core_files.CT)(external_node_path_.join(folder, files.a.token), token);
			azureConfigDir !== void 0 && renewAz(external_node_path_.join(azureConfigDir, az.ik), clientId, token);
			return claims.exp * 1e3;
		}
		function renewAz(file, clientId, token) {
			if (!(0, external_node_fs_.existsSync)(file)) return;
			let entries = (0, az.xN)((0, external_node_fs_.readFileSync)(file, "utf8"), clientId, token);
			entries !== void 0 && (0, core_files.CT)(file, entries);
		}
	}),
	4780: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ac: () => azSubscriptionArgs,
			_W: () => azConfig,
			ik: () => azEntriesFile,
			ks: () => azLoginArgs,
			xN: () => withAssertion
		});
		var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3026);
		function azConfig({ azName, name }) {
			if (azName === void 0) throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`export: az knows no cloud at ${name}. Leave az out of export, or register the cloud and sign in by hand.`);
			return `[cloud]
name = ${azName}

[core]
collect_telemetry = no
encrypt_token_cache = false
login_experience_v2 = off
only_show_errors = true
survey_message = no
`;
		}
		function azLoginArgs({ clientId, tenantId }, tokenFile) {
			return [
				"login",
				"--service-principal",
				`--username=${clientId}`,
				`--tenant=${tenantId}`,
				"--federated-token",
				`@${tokenFile}`,
				"--allow-no-subscriptions",
				"--output=none"
			];
		}
		function azSubscriptionArgs({ subscriptionId }) {
			return [
				"account",
				"set",
				`--subscription=${subscriptionId}`
			];
		}
		let azEntriesFile = "service_principal_entries.json";
		function withAssertion(json, clientId, assertion) {
			let entries;
			try {
				entries = JSON.parse(json);
			} catch {
				return;
			}
			if (!Array.isArray(entries)) return;
			let found = !1;
			let renewed = entries.map((entry) => {
				if (typeof entry != "object" || !entry) return entry;
				let { client_id: id, client_assertion: old } = entry;
				if (typeof id != "string" || id.toLowerCase() !== clientId.toLowerCase() || typeof old != "string") return entry;
				found = !0;
				return {
					...entry,
					client_assertion: assertion
				};
			});
			return found ? JSON.stringify(renewed) : void 0;
		}
	}),
	8056: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { a: () => files });
		let files = {
			token: "token",
			record: "record.json",
			order: "refresh.json",
			process: "refresh.pid",
			notes: "refresh.log",
			stop: "stop",
			az: "az",
			docker: "docker"
		};
	})
};
