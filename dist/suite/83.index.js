export const id = 83;
export const ids = [83];
export const modules = {
	3083: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { post: () => post });
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
		var _azure_login_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8056);
		var _azure_login_restore_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6609);
		var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3026);
		var _core_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9874);
		var _core_job_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3330);
		var _core_log_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5491);
		async function post() {
			let folder = (0, _core_job_js__WEBPACK_IMPORTED_MODULE_5__.fP)("folder");
			if (folder === "" || node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(folder) !== (0, _core_files_js__WEBPACK_IMPORTED_MODULE_4__.t8)() || !(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder)) return;
			await attempt("the renewing of the token could not be stopped", () => stopRefresh(folder));
			await attempt("the environment could not be restored", () => restore(folder));
			await attempt(`${folder} could not be removed`, () => (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, {
				recursive: !0,
				force: !0,
				maxRetries: 3
			}));
		}
		async function attempt(what, action) {
			try {
				await action();
			} catch (error) {
				_core_log_js__WEBPACK_IMPORTED_MODULE_6__.R.warning(`azure-oidc-login: ${what}: ${(0, _core_errors_js__WEBPACK_IMPORTED_MODULE_3__.bD)(error)}`);
			}
		}
		function restore(folder) {
			let file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, _azure_login_files_js__WEBPACK_IMPORTED_MODULE_2__.a.record);
			if (!(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file)) return;
			let record = (0, _azure_login_restore_js__WEBPACK_IMPORTED_MODULE_7__.aE)((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, "utf8"));
			if (record === void 0) throw Error("its record is damaged");
			for (let [name, value] of Object.entries((0, _azure_login_restore_js__WEBPACK_IMPORTED_MODULE_7__.Vv)(record, process.env))) (0, _core_job_js__WEBPACK_IMPORTED_MODULE_5__.dN)(name, value);
		}
		async function stopRefresh(folder) {
			(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, _azure_login_files_js__WEBPACK_IMPORTED_MODULE_2__.a.stop), "");
			let file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, _azure_login_files_js__WEBPACK_IMPORTED_MODULE_2__.a.process);
			let pid = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file) ? Number((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, "utf8")) : 0;
			if (Number.isSafeInteger(pid) && pid > 1) {
				isOurs(pid) === !0 && process.kill(pid, "SIGTERM");
				for (let waited = 0; isRunning(pid) && waited < 3e3; waited += 50) await new Promise((resolve) => setTimeout(resolve, 50));
			}
			let notes = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, _azure_login_files_js__WEBPACK_IMPORTED_MODULE_2__.a.notes);
			if (!(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(notes)) return;
			_core_log_js__WEBPACK_IMPORTED_MODULE_6__.R.warning("azure-oidc-login: GitHub's token could not always be renewed during this job. The log of this step says when.");
			_core_log_js__WEBPACK_IMPORTED_MODULE_6__.R.tool((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(notes, "utf8").slice(-2e4));
		}
		function isOurs(pid) {
			if (!(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)("/proc/self/cmdline")) return;
			try {
				return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/cmdline`, "utf8").includes(node_path__WEBPACK_IMPORTED_MODULE_1__.join("azure-oidc-login", "background.js"));
			} catch {
				return !1;
			}
		}
		let isRunning = (pid) => isOurs(pid) ?? exists(pid);
		function exists(pid) {
			try {
				return process.kill(pid, 0);
			} catch {
				return !1;
			}
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
	}),
	6609: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Vv: () => restoration,
			aE: () => readRecord,
			vy: () => loginRecord
		});
		function loginRecord(variables, env) {
			let before = Object.keys(variables).flatMap((name) => env[name] ? [[name, env[name]]] : []);
			return {
				variables,
				before: Object.fromEntries(before)
			};
		}
		function restoration({ variables, before }, env) {
			return Object.fromEntries(Object.entries(variables).filter(([name, value]) => (env[name] ?? "") === value && value !== (before[name] ?? "")).map(([name]) => [name, before[name] ?? ""]));
		}
		function readRecord(json) {
			try {
				let { variables, before } = JSON.parse(json) ?? {};
				return isTexts(variables) && isTexts(before) ? {
					variables,
					before
				} : void 0;
			} catch {
				return;
			}
		}
		function isTexts(value) {
			return typeof value == "object" && !!value && Object.values(value).every((text) => typeof text == "string");
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
	})
};
