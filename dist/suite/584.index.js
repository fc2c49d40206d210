export const id = 584;
export const ids = [584];
export const modules = {
	2584: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { main: () => main });
		var external_node_path_ = __webpack_require__(6760);
		var errors = __webpack_require__(3026);
		var evidence = __webpack_require__(724);
		var files = __webpack_require__(9874);
		var log = __webpack_require__(5491);
		var redact = __webpack_require__(8001);
		var summary = __webpack_require__(1253);
		var external_node_crypto_ = __webpack_require__(7598);
		function planDigest({ source, members }, key) {
			let hmac = (0, external_node_crypto_.createHmac)("sha256", key);
			for (let [name, span] of [...members].sort(([a], [b]) => a < b ? -1 : 1)) {
				if (name === "timestamp") continue;
				hmac.update(`${name}\0${span[1] - span[0]}\0`);
				addSpan(hmac, source, span);
			}
			return hmac.digest("hex");
		}
		function addSpan(hmac, source, [start, end]) {
			let chunk = Buffer.alloc(Math.min(1048576, end - start));
			for (let position = start; position < end;) {
				let read = source.read(chunk, 0, Math.min(chunk.length, end - position), position);
				if (read === 0) throw Error("The plan became shorter while it was read");
				hmac.update(chunk.subarray(0, read));
				position += read;
			}
		}
		var changes = __webpack_require__(7359);
		var read = __webpack_require__(6501);
		var review = __webpack_require__(4626);
		var schema = __webpack_require__(6969);
		var source = __webpack_require__(9639);
		var external_node_fs_ = __webpack_require__(3024);
		var exec = __webpack_require__(7920);
		var external_node_os_ = __webpack_require__(8161);
		var promises_ = __webpack_require__(6466);
		var lock = __webpack_require__(1338);
		async function provideTool(request) {
			let { tool, wanted, install } = request;
			let present = install === "always" ? "PATH was not searched, as install says" : await onPath(request);
			if (typeof present == "object") return shown(present);
			log.R.info(`${present}.`);
			let { installTool } = await __webpack_require__.e(126).then(__webpack_require__.bind(__webpack_require__, 4126));
			try {
				return shown(await installTool(tool, wanted));
			} catch (error) {
				if (!(error instanceof errors.yo)) throw error;
				let failure = new errors.yo(`${error.message} (${present}.)`, error.reason);
				failure.cause = error;
				throw failure;
			}
		}
		async function onPath({ program, wanted, install, versionOf, ...request }) {
			let mustBeThere = install === "never";
			let found = (request.find ?? (() => (0, exec.SG)(program)))();
			if (found === void 0 || isInWorkspace(found)) {
				let what = found === void 0 ? "is not installed on this runner" : "is on PATH only inside the checked-out repository, where anybody who changes it could put it";
				if (!mustBeThere) return `${program} ${what}`;
				throw new errors.yo(`tool: ${program} ${what}. Install it in a step before this one, or allow install: auto, which takes a checked release.`, "tool-missing");
			}
			let version = await versionOf(found);
			if (version === void 0) throw new errors.yo(`tool: ${found.path} does not tell its version. Check the installation, or take a checked release with install: always.`, "tool-broken");
			if (!(0, lock.Yu)(version, wanted)) {
				if (!mustBeThere) return `${program} ${version} is on PATH and ${wanted} is wanted`;
				throw new errors.yo(`version: ${wanted} is wanted, ${program} ${version} is installed. Install the wanted version in a step before this one, or allow install: auto, which takes a checked release.`, "wrong-tool-version");
			}
			let origin = {
				from: "PATH",
				file: inHome(found.path),
				sha256: await hashOf(found.path),
				isLocked: !1
			};
			return {
				...found,
				version,
				origin
			};
		}
		function shown(tool) {
			let { from, file, sha256, isLocked } = tool.origin;
			let where = {
				PATH: "of this machine",
				cache: "from the tool cache",
				download: "downloaded"
			}[from];
			log.R.info(`${tool.name} ${tool.version} ${where}: ${file}, sha256 ${sha256}${isLocked ? " as locked" : ", not checked"}`);
			return tool;
		}
		function isInWorkspace({ path: file }) {
			let workspace = process.env.GITHUB_WORKSPACE;
			if (!workspace || !(0, external_node_fs_.existsSync)(workspace)) return !1;
			let relative = external_node_path_.relative((0, external_node_fs_.realpathSync)(workspace), (0, external_node_fs_.realpathSync)(file));
			return relative !== ".." && !relative.startsWith(`..${external_node_path_.sep}`) && !external_node_path_.isAbsolute(relative);
		}
		function inHome(file) {
			let home = (0, external_node_os_.userInfo)().homedir;
			return home.length > 1 && file.startsWith(home + external_node_path_.sep) ? `~${file.slice(home.length)}` : file;
		}
		async function hashOf(file) {
			let hash = (0, external_node_crypto_.createHash)("sha256");
			await (0, promises_.pipeline)((0, external_node_fs_.createReadStream)(file), hash);
			return hash.digest("hex");
		}
		async function findTerraform(name, wanted, install = "auto") {
			return provideTool({
				tool: name === "tofu" ? "opentofu" : name,
				program: name,
				wanted,
				install,
				find: () => unwrapped(name) ?? (0, exec.SG)(name),
				versionOf: async (tool) => versionOf((await (0, exec.kA)(tool, ["version", "-json"], { CHECKPOINT_DISABLE: "1" })).stdout)
			});
		}
		function unwrapped(name) {
			let folder = process.env.TERRAFORM_CLI_PATH;
			if (folder === void 0 || name !== "terraform") return;
			let file = external_node_path_.join(folder, process.platform === "win32" ? "terraform-bin.exe" : "terraform-bin");
			try {
				(0, external_node_fs_.accessSync)(file);
				return {
					name,
					path: file
				};
			} catch {
				return;
			}
		}
		function versionOf(text) {
			try {
				let { terraform_version: version } = JSON.parse(text);
				return typeof version == "string" ? version : void 0;
			} catch {
				return;
			}
		}
		var inputs = __webpack_require__(2856);
		function planArguments(options) {
			return [
				"plan",
				"-json",
				"-input=false",
				"-detailed-exitcode",
				`-out=${options.planPath}`,
				`-lock-timeout=${Math.round(options.lockTimeoutMs / 1e3)}s`,
				`-parallelism=${options.parallelism}`,
				...options.refresh ? [] : ["-refresh=false"],
				...options.destroy ? ["-destroy"] : [],
				...options.varFiles.map((file) => `-var-file=${file}`),
				...options.targets.map((target) => `-target=${target}`)
			];
		}
		function variablesFile(variables) {
			return JSON.stringify(Object.fromEntries([...variables].map(([name, value]) => [name, structured(value)])), null, 2);
		}
		function structured(value) {
			if (!/^[[{]/.test(value)) return value;
			try {
				return JSON.parse(value);
			} catch {
				return value;
			}
		}
		function backendFile(settings) {
			return settings.map((setting) => {
				let at = setting.indexOf("=");
				let value = JSON.stringify(setting.slice(at + 1).trim()).replaceAll("${", () => "$${").replaceAll("%{", "%%{");
				return `${setting.slice(0, at).trim()} = ${value}\n`;
			}).join("");
		}
		let cloudEnv = [
			"TF_VAR_*",
			"TF_TOKEN_*",
			"TF_WORKSPACE",
			"TF_PLUGIN_CACHE_DIR",
			"TF_CLI_CONFIG_FILE",
			"TF_HTTP_*",
			"ARM_*",
			"AZURE_*",
			"AWS_*",
			"GOOGLE_*",
			"KUBE_*",
			"KUBECONFIG",
			"HELM_*",
			"VAULT_*",
			"SSH_AUTH_SOCK"
		];
		let identityEnv = ["ACTIONS_ID_TOKEN_REQUEST_URL", "ACTIONS_ID_TOKEN_REQUEST_TOKEN"];
		function terraformEnv({ ARM_USE_OIDC: byIdentity = "" }) {
			return /^(1|t|true)$/i.test(byIdentity) ? [...cloudEnv, ...identityEnv] : cloudEnv;
		}
		let automationEnv = {
			TF_IN_AUTOMATION: "1",
			TF_INPUT: "0",
			CHECKPOINT_DISABLE: "1",
			NO_COLOR: "1"
		};
		function parseEvent(line) {
			if (!line.startsWith("{")) return;
			let event;
			try {
				event = JSON.parse(line);
			} catch {
				return;
			}
			if (typeof event.type != "string") return;
			return {
				type: event.type,
				message: typeof event["@message"] == "string" ? event["@message"] : "",
				...event.type === "diagnostic" ? { diagnostic: fromJson(event.diagnostic) } : {},
				...event.type === "change_summary" ? { changes: event.changes } : {}
			};
		}
		function parseValidation(text) {
			try {
				let document = JSON.parse(text);
				if (typeof document.valid != "boolean") return;
				return {
					valid: document.valid,
					diagnostics: (document.diagnostics ?? []).map(fromJson)
				};
			} catch {
				return;
			}
		}
		function fromJson(raw) {
			let { filename, start } = raw.range ?? {};
			return {
				severity: raw.severity === "warning" ? "warning" : "error",
				summary: raw.summary ?? "Unknown problem",
				detail: raw.detail ?? "",
				...filename === void 0 ? {} : { file: filename },
				...start?.line === void 0 ? {} : { line: start.line },
				...raw.address === void 0 ? {} : { address: raw.address }
			};
		}
		let preamble = /^(Terraform|OpenTofu) encountered problems during initiali[sz]ation/;
		function parseText(text) {
			let lines = text.replace(/\u001b\[[0-9;]*m/g, "").split(/\r\n|\r|\n/).map((line) => line.replace(/^[│╷╵|] ?/, "").trimEnd());
			let found = [];
			for (let index = 0; index < lines.length; index += 1) {
				let head = /^\s*(Error|Warning): (.+)$/.exec(lines[index] ?? "");
				if (head === null) continue;
				let body = [];
				for (; index + 1 < lines.length && !/^\s*(Error|Warning): /.test(lines[index + 1] ?? "");) {
					index += 1;
					body.push(lines[index] ?? "");
				}
				let place = body.map((line) => /^\s+on (.+?) line (\d+)(?:, in .*)?:$/.exec(line)).find((match) => match !== null);
				let detail = body.filter((line) => !/^\s+(on .+ line \d+|\d+:)/.test(line)).join("\n").trim();
				found.push({
					severity: head[1] === "Warning" ? "warning" : "error",
					summary: head[2] ?? "",
					detail,
					...place?.[1] === void 0 ? {} : {
						file: place[1],
						line: Number(place[2])
					}
				});
			}
			let own = found.filter(({ summary }) => !preamble.test(summary));
			return [...new Map((own.length > 0 ? own : found).map((each) => [JSON.stringify(each), each])).values()];
		}
		function lockInfo(diagnostic) {
			if (!/acquiring the state lock|locking state/i.test(diagnostic.summary)) return;
			let field = (name) => RegExp(`^\\s*${name}:[ \\t]*(.*)$`, "m").exec(diagnostic.detail)?.[1]?.trim() ?? "";
			return {
				id: field("ID"),
				path: field("Path"),
				operation: field("Operation").replace(/^OperationType/, ""),
				who: field("Who"),
				created: field("Created")
			};
		}
		function lockAge(lock, now) {
			let created = Date.parse(lock.created.replace(/^(\S+) (\d\d:\d\d:\d\d)(\.\d{1,3})?\d* \+0000 UTC$/, "$1T$2$3Z"));
			if (Number.isNaN(created)) return;
			let minutes = Math.max(0, Math.floor((now.getTime() - created) / 6e4));
			if (minutes < 1) return "less than a minute";
			return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
		}
		function describe(diagnostic) {
			return `${diagnostic.file === void 0 ? "" : `${diagnostic.file}${diagnostic.line === void 0 ? "" : `:${diagnostic.line}`}: `}${diagnostic.summary}`.replace(/\s+/g, " ");
		}
		class CommandFailed extends errors.yo {
			verdict;
			diagnostics;
			constructor(reason, verdict, message, diagnostics) {
				super(message, reason);
				this.verdict = verdict;
				this.diagnostics = diagnostics;
			}
		}
		function startSession(tool, folder, root, timeoutMs, passEnv) {
			return {
				tool,
				root,
				folder,
				timeoutMs,
				passEnv: [...terraformEnv(process.env), ...passEnv]
			};
		}
		async function checkFormat(session, level) {
			let result = await command(session, [
				"fmt",
				"-check",
				"-list=true",
				"-recursive",
				"-no-color"
			]);
			if (result.exitCode === 0 || result.exitCode === 2) return [];
			let files = result.stdout().split(/\r?\n/).filter((file) => file !== "").map((file) => inRepository(session, file));
			for (let file of files) log.R[level]("Not formatted. Run fmt and commit the result.", {
				file,
				line: 1,
				title: "Format"
			});
			return files;
		}
		async function initialise(session, backendConfig) {
			let settings = backendConfig.filter((line) => line.includes("="));
			let files = backendConfig.filter((line) => !line.includes("=")).map((file) => inRoot(session, "backend-config", file));
			settings.length > 0 && files.push(privateFile(session, "settings.tfbackend", backendFile(settings)));
			let result = await command(session, [
				"init",
				"-input=false",
				"-no-color",
				...files.map((file) => `-backend-config=${file}`)
			]);
			log.R.tool(result.stdout());
			if (result.exitCode !== 0) throw failure(session, "init-failed", "error", "Initialising failed", parseText(result.stderr()), result);
		}
		async function validate(session) {
			let result = await command(session, [
				"validate",
				"-json",
				"-no-color"
			]);
			let validation = parseValidation(result.stdout());
			if (validation === void 0) throw failure(session, "validate-failed", "error", "Validating failed", parseText(result.stderr()), result);
			if (!validation.valid) throw failure(session, "validate-failed", "fail", "The configuration is not valid", validation.diagnostics, result);
			for (let warning of validation.diagnostics) annotate(session, warning);
			log.R.info("The configuration is valid.");
		}
		let progress = /^(version|(refresh|apply|ephemeral_op|provision)_\w+)$/;
		function withoutKeys(message) {
			return message.replace(/\["(?:[^"\\]|\\.)*"\]/g, "[…]").replace(/ \[id=.*\]$/s, "");
		}
		async function makePlan(session, options, read) {
			let planPath = external_node_path_.join(session.folder, `${options.name}.tfplan`);
			let varFiles = options.varFiles.map((file) => inRoot(session, "var-files", file));
			options.variables.size > 0 && varFiles.push(privateFile(session, "inputs.tfvars.json", variablesFile(options.variables)));
			let targets = options.targets.map((target) => (0, exec.id)("targets", target));
			let diagnostics = [];
			let held = [];
			let toolCounts;
			let result = await command(session, planArguments({
				...options,
				planPath,
				varFiles,
				targets
			}), (line) => {
				let event = parseEvent(line);
				if (event === void 0) return;
				event.diagnostic === void 0 ? progress.test(event.type) ? log.R.info(withoutKeys(event.message)) : held.push(event.message) : diagnostics.push(event.diagnostic);
				event.changes !== void 0 && (toolCounts = event.changes);
			});
			if (result.exitCode !== 0 && result.exitCode !== 2) {
				(0, external_node_fs_.existsSync)(planPath) && await read(planPath).catch((error) => log.R.debug(`The plan cannot be read: ${(0, errors.bD)(error)}`));
				for (let message of held) log.R.info(message);
				throw planFailure(session, diagnostics, result);
			}
			let known = await read(planPath);
			for (let message of held) log.R.info(message);
			for (let diagnostic of diagnostics) annotate(session, diagnostic);
			return {
				exitCode: result.exitCode,
				planPath,
				read: known,
				...toolCounts === void 0 ? {} : { toolCounts }
			};
		}
		async function showPlan(session, planPath) {
			let result = await command(session, [
				"show",
				"-json",
				"-no-color",
				planPath
			]);
			if (result.exitCode !== 0) throw failure(session, "show-failed", "error", "Reading the plan failed", parseText(result.stderr()), result);
			return result.stdoutFile;
		}
		async function providerSchemas(session) {
			let result = await command(session, [
				"providers",
				"schema",
				"-json",
				"-no-color"
			]);
			return result.exitCode === 0 ? result.stdoutFile : void 0;
		}
		function command(session, args, onLine) {
			let { tool, root, timeoutMs, passEnv } = session;
			return (0, exec.eF)(tool, args, {
				cwd: root,
				timeoutMs,
				passEnv,
				env: automationEnv,
				...onLine === void 0 ? {} : { onLine }
			});
		}
		function planFailure(session, diagnostics, result) {
			let lock = diagnostics.map(lockInfo).find((info) => info !== void 0);
			if (lock === void 0) return failure(session, "plan-failed", "fail", "Planning failed", diagnostics.length > 0 ? diagnostics : parseText(result.stderr()), result);
			let age = lockAge(lock, new Date());
			let since = age === void 0 ? lock.created : `${lock.created}, ${age} ago`;
			let message = `The state ${lock.path} is locked by ${lock.who} since ${since} (operation ${lock.operation}, lock id ${lock.id}). Wait for that run to end or raise lock-timeout. Unlock by force only when nobody works on it any more.`;
			return new CommandFailed("state-locked", "error", message, []);
		}
		function failure(session, reason, verdict, title, diagnostics, result) {
			for (let diagnostic of diagnostics) annotate(session, diagnostic);
			let errors = diagnostics.filter(({ severity }) => severity === "error").map((diagnostic) => placed(session, diagnostic));
			if (errors[0] === void 0) {
				log.R.tool(result.stderr());
				return new CommandFailed(reason, "error", `${title}: ${session.tool.name} ended with exit code ${result.exitCode} and named no error.`, []);
			}
			let more = errors.length === 1 ? "" : ` (and ${errors.length - 1} more)`;
			return new CommandFailed(reason, verdict, `${title}: ${describe(errors[0])}${more}.`, errors);
		}
		function annotate(session, diagnostic) {
			let { file, line, summary, detail, severity } = placed(session, diagnostic);
			log.R[severity](detail === "" ? summary : `${summary}\n${detail}`, {
				title: summary.replace(/\s+/g, " "),
				...file === void 0 ? {} : { file },
				...line === void 0 ? {} : { line }
			});
		}
		function placed(session, diagnostic) {
			return diagnostic.file === void 0 ? diagnostic : {
				...diagnostic,
				file: inRepository(session, diagnostic.file)
			};
		}
		function inRepository(session, file) {
			let workspace = process.env.GITHUB_WORKSPACE ?? process.cwd();
			return external_node_path_.relative(workspace, external_node_path_.resolve(session.root, file)).replaceAll(external_node_path_.sep, "/");
		}
		function inRoot(session, input, file) {
			return (0, inputs.ey)(input, external_node_path_.resolve(session.root, (0, exec.id)(input, file)), process.env);
		}
		function privateFile(session, name, content) {
			let file = external_node_path_.join(session.folder, name);
			(0, files.pb)(file, content);
			return file;
		}
		function decide(facts) {
			let { counts, toolCounts } = facts;
			if (facts.errored) return error("plan-errored", "The plan is incomplete: it was saved with errors.");
			if (facts.exitCode !== 0 && facts.exitCode !== 2) return error("plan-failed", `The plan ended with exit code ${facts.exitCode}.`);
			if (toolCounts !== void 0 && !sameCounts(facts.counts, toolCounts)) return error("counts-disagree", `The tool counts ${`${toolCounts.add} to add, ${toolCounts.change} to change, ${toolCounts.remove} to destroy`}; its own JSON holds ${`${counts.add}, ${counts.change} and ${counts.destroy}`}. Report this as a fault of Sluice.`);
			if (facts.format === "fail" && facts.unformatted.length > 0) return {
				verdict: "fail",
				failureReason: "not-formatted",
				problem: `${facts.unformatted.length === 1 ? "One file is" : `${facts.unformatted.length} files are`} not formatted. Run fmt -recursive and commit the result.`
			};
			return { verdict: "pass" };
		}
		function sameCounts(counts, tool) {
			return counts.add === tool.add && counts.change === tool.change && counts.destroy === tool.remove && counts.import === (tool.import ?? 0);
		}
		function error(failureReason, problem) {
			return {
				verdict: "error",
				failureReason,
				problem
			};
		}
		var markdown = __webpack_require__(8400);
		var actions = __webpack_require__(803);
		function planSummary(environment, headline, plan, redaction) {
			let rows = [];
			let others = 0;
			for (let { action, address, reason } of plan.changes) {
				if (action === "no-op") continue;
				rows.length < 200 ? rows.push([
					action,
					(0, markdown.aY)(redaction.redact(address)),
					(0, markdown.Qq)((0, actions.jA)(reason) ?? "")
				]) : others += 1;
			}
			let more = others > 0 ? `\n\nAnd ${others} more.` : "";
			let list = rows.length === 0 ? "" : `\n\n${(0, markdown.tp)([
				"Action",
				"Object",
				"Why"
			], rows)}${more}`;
			return `### Plan for ${(0, markdown.Qq)(environment)}: ${headline}${list}\n`;
		}
		function failureSummary(environment, message) {
			return `### No plan for ${(0, markdown.Qq)(environment)}\n\n${(0, markdown.Qq)(message)}\n`;
		}
		var spec = __webpack_require__(9807);
		async function main(inputs) {
			let folder = (0, files.qm)("terraform");
			let tool;
			try {
				tool = await findTerraform(inputs.tool, inputs.version, inputs.install);
				let session = startSession(tool, folder, inputs["working-directory"], inputs.timeout, inputs["pass-env"]);
				let unformatted = await formatOf(session, inputs);
				await log.R.group("Initialise", () => initialise(session, inputs["backend-config"]));
				await log.R.group("Validate", () => validate(session));
				let read = (planPath) => readSaved(session, planPath, inputs.environment);
				return await publish(session, inputs, await log.R.group("Plan", () => makePlan(session, planOptions(inputs), read)), unformatted);
			} catch (error) {
				if (error instanceof errors.yo) return publishFailure(folder, inputs, tool, error);
				throw error;
			}
		}
		async function formatOf(session, { format }) {
			if (format === "off") return [];
			return log.R.group("Check format", () => checkFormat(session, format === "fail" ? "error" : "warning"));
		}
		function planOptions(inputs) {
			let { environment: name, refresh, destroy, parallelism, variables, targets } = inputs;
			return {
				name,
				refresh,
				destroy,
				parallelism,
				variables,
				targets,
				varFiles: inputs["var-files"],
				lockTimeoutMs: inputs["lock-timeout"]
			};
		}
		async function readSaved(session, planPath, name) {
			let [json, schemas] = await Promise.all([showPlan(session, planPath), providerSchemas(session)]);
			let plan = (0, read.m)((0, source.IO)(json), name);
			for (let value of plan.secrets) redact.$p.add(value);
			return {
				plan,
				json,
				schemas
			};
		}
		async function publish(session, inputs, planned, unformatted) {
			let { exitCode, toolCounts, planPath } = planned;
			let { plan, json, schemas } = planned.read;
			let { counts } = plan;
			let decision = decide({
				exitCode,
				toolCounts,
				errored: plan.errored,
				counts,
				unformatted,
				format: inputs.format
			});
			let { verdict, failureReason } = decision;
			let digest = planDigest(plan.document, digestKey(inputs));
			let reviewPath = writeReview(session.folder, inputs, (0, review.a)(plan, digest, redact.$p, schemasOf(plan, schemas)));
			plan.document.source.check?.();
			let evidencePath = (0, evidence.n)({
				action: spec.I.name,
				verdict,
				failureReason,
				subjects: [{
					name: `terraform-plan:${inputs.environment}`,
					digest: { hmacSha256: digest }
				}],
				result: {
					environment: inputs.environment,
					tool: session.tool.name,
					toolVersion: session.tool.version,
					toolOrigin: session.tool.origin,
					counts
				}
			});
			let headline = `${counts.add} to add, ${counts.change} to change, ${counts.destroy} to destroy`;
			inputs.summary && await (0, summary.f)(planSummary(inputs.environment, headline, plan, redact.$p));
			return {
				verdict,
				failureReason,
				message: decision.problem ?? `Plan for ${inputs.environment}: ${headline}.`,
				outputs: {
					"has-changes": (0, changes.ik)(plan),
					add: counts.add,
					change: counts.change,
					destroy: counts.destroy,
					"plan-path": planPath,
					"plan-json-path": json,
					"schema-path": schemas,
					"review-path": reviewPath,
					"plan-digest": digest,
					"tool-version": session.tool.version,
					"evidence-path": evidencePath
				}
			};
		}
		async function publishFailure(folder, inputs, tool, failure) {
			let { message, reason } = failure;
			let { verdict, diagnostics } = failure instanceof CommandFailed ? failure : {
				verdict: "error",
				diagnostics: []
			};
			let problems = diagnostics.map(({ summary, file, line }) => ({
				summary,
				file,
				line
			}));
			let reviewPath = writeReview(folder, inputs, [(0, review.h)({
				reason,
				message,
				problems
			}, redact.$p)]);
			let evidencePath = (0, evidence.n)({
				action: spec.I.name,
				verdict,
				failureReason: reason,
				result: {
					environment: inputs.environment,
					tool: inputs.tool,
					toolVersion: tool?.version,
					toolOrigin: tool?.origin,
					message
				}
			});
			inputs.summary && await (0, summary.f)(failureSummary(inputs.environment, message));
			return {
				verdict,
				failureReason: reason,
				message,
				outputs: {
					"review-path": reviewPath,
					"tool-version": tool?.version,
					"evidence-path": evidencePath
				}
			};
		}
		function* entriesOf({ changes, drift }) {
			yield* changes;
			yield* drift;
		}
		function schemasOf(plan, file) {
			if (file === void 0) return;
			try {
				return (0, schema.Mw)((0, source.IO)(file), "providers", entriesOf(plan));
			} catch (error) {
				log.R.debug(`The schemas of the providers cannot be read: ${(0, errors.bD)(error)}`);
				return;
			}
		}
		function writeReview(folder, inputs, document) {
			let file = external_node_path_.join(folder, `${inputs.environment}.review.json`);
			(0, files.FR)(file, document);
			return file;
		}
		function digestKey(inputs) {
			return inputs["digest-key"] ?? `sluice ${process.env.GITHUB_REPOSITORY_ID ?? process.env.GITHUB_REPOSITORY ?? ""} ${inputs.environment}`;
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
	7920: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			kA: () => ask,
			SG: () => findTool,
			id: () => operand,
			eF: () => run,
			rC: () => startBackground
		});
		var external_node_child_process_ = __webpack_require__(1421);
		var external_node_fs_ = __webpack_require__(3024);
		var external_node_path_ = __webpack_require__(6760);
		var external_node_string_decoder_ = __webpack_require__(6193);
		let getExecOutput = async (...args) => (await __webpack_require__.e(742).then(__webpack_require__.bind(__webpack_require__, 4742))).getExecOutput(...args);
		var errors = __webpack_require__(3026);
		var core_files = __webpack_require__(9874);
		let commonEnv = "PATH.HOME.USER.LOGNAME.LANG.LC_*.TZ.TMPDIR.TEMP.TMP.SystemRoot.SYSTEMROOT.windir.ComSpec.PATHEXT.APPDATA.LOCALAPPDATA.USERPROFILE.ProgramData.ProgramFiles.HTTP_PROXY.HTTPS_PROXY.NO_PROXY.ALL_PROXY.http_proxy.https_proxy.no_proxy.all_proxy.SSL_CERT_FILE.SSL_CERT_DIR.NODE_EXTRA_CA_CERTS.CURL_CA_BUNDLE.REQUESTS_CA_BUNDLE.GIT_SSL_CAINFO".split(".");
		function pickEnv(env, names) {
			let matches = (name) => names.some((wanted) => wanted.endsWith("*") ? name.startsWith(wanted.slice(0, -1)) : name === wanted);
			return Object.fromEntries(Object.entries(env).filter((entry) => entry[1] !== void 0 && matches(entry[0])));
		}
		function operand(input, value) {
			if (value.startsWith("-")) throw new errors.yo(`${input}: "${value}" begins with "-", which a tool would read as an option. Rename it.`);
			if (/[\0\r\n]/.test(value)) throw new errors.yo(`${input}: holds a line break or a NUL character. Remove it.`);
			return value;
		}
		function findTool(name, env = process.env) {
			let extensions = process.platform === "win32" ? (env.PATHEXT ?? ".EXE").split(";") : [""];
			for (let folder of (env.PATH ?? "").split(external_node_path_.delimiter)) {
				if (!external_node_path_.isAbsolute(folder)) continue;
				for (let extension of extensions) {
					let file = external_node_path_.join(folder, name + extension);
					if (isExecutable(file)) return {
						name,
						path: file
					};
				}
			}
		}
		function isExecutable(file) {
			try {
				(0, external_node_fs_.accessSync)(file, external_node_fs_.constants.X_OK);
				return (0, external_node_fs_.statSync)((0, external_node_fs_.realpathSync)(file)).isFile();
			} catch {
				return !1;
			}
		}
		async function ask(tool, args, env = {}) {
			return getExecOutput(`"${tool.path}"`, [...args], {
				silent: !0,
				ignoreReturnCode: !0,
				env: {
					...pickEnv(process.env, commonEnv),
					...env
				}
			});
		}
		let running = new Set();
		let interrupted = !1;
		let listening = !1;
		function passSignalsOn() {
			if (listening) return;
			listening = !0;
			for (let signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => {
				if (interrupted) return;
				interrupted = !0;
				for (let child of running) child.kill(signal);
			});
		}
		async function run(tool, args, options) {
			if (interrupted) throw cancelled(tool);
			let folder = (0, core_files.qm)(tool.name);
			let stdoutFile = external_node_path_.join(folder, "stdout");
			let stderrFile = external_node_path_.join(folder, "stderr");
			let files = [(0, external_node_fs_.openSync)(stdoutFile, "w", 384), (0, external_node_fs_.openSync)(stderrFile, "w", 384)];
			try {
				passSignalsOn();
				let child = (0, external_node_child_process_.spawn)(tool.path, args, {
					cwd: options.cwd,
					env: {
						...pickEnv(process.env, [...commonEnv, ...options.passEnv ?? []]),
						...options.env
					},
					stdio: [
						"ignore",
						files[0],
						files[1]
					],
					shell: !1,
					windowsHide: !0
				});
				running.add(child);
				let follower = options.onLine === void 0 ? Promise.resolve() : follow(stdoutFile, child, options.onLine);
				let exitCode = await ended(tool, child, options.timeoutMs).finally(() => running.delete(child));
				await follower;
				return {
					exitCode,
					stdoutFile,
					stdout: () => (0, external_node_fs_.readFileSync)(stdoutFile, "utf8"),
					stderr: () => (0, external_node_fs_.readFileSync)(stderrFile, "utf8")
				};
			} finally {
				for (let file of files) (0, external_node_fs_.closeSync)(file);
			}
		}
		async function startBackground(script, { passEnv, env }) {
			let child = (0, external_node_child_process_.spawn)(process.execPath, [script], {
				cwd: external_node_path_.dirname(script),
				env: {
					...pickEnv(process.env, [
						...commonEnv,
						"RUNNER_TRACKING_ID",
						"RUNNER_TEMP",
						...passEnv
					]),
					...env
				},
				stdio: "ignore",
				detached: !0,
				shell: !1,
				windowsHide: !0
			});
			await new Promise((resolve, reject) => {
				child.once("spawn", resolve);
				child.once("error", (error) => reject(new errors.yo(`${script}: cannot be started: ${error.message}.`)));
			});
			child.unref();
			return child.pid ?? 0;
		}
		function ended(tool, child, timeoutMs) {
			return new Promise((resolve, reject) => {
				let expired = !1;
				let timers = [setTimeout(() => {
					expired = !0;
					child.kill("SIGINT");
				}, timeoutMs), setTimeout(() => child.kill("SIGKILL"), timeoutMs + 15e3)];
				let settle = (action) => {
					for (let timer of timers) clearTimeout(timer);
					action();
				};
				child.once("error", (error) => settle(() => reject(new errors.yo(`${tool.name}: cannot be started: ${error.message}.`, "tool-not-started"))));
				child.once("exit", (code, signal) => settle(() => {
					expired ? reject(new errors.yo(`${tool.name}: did not end within ${Math.round(timeoutMs / 1e3)} s and was stopped. Raise timeout if the work is that large.`, "timeout")) : interrupted ? reject(cancelled(tool)) : resolve(code ?? 128 + signalNumber(signal));
				}));
			});
		}
		function cancelled(tool) {
			return new errors.yo(`${tool.name}: was stopped because the run was cancelled.`, "cancelled");
		}
		function signalNumber(signal) {
			return signal === "SIGKILL" ? 9 : signal === "SIGSEGV" ? 11 : 1;
		}
		async function follow(file, child, onLine) {
			let closed = !1;
			child.once("close", () => {
				closed = !0;
			});
			child.once("error", () => {
				closed = !0;
			});
			let decoder = new external_node_string_decoder_.StringDecoder("utf8");
			let buffer = Buffer.alloc(65536);
			let source = (0, external_node_fs_.openSync)(file, "r");
			let rest = "";
			try {
				for (let last = !1; !last;) {
					last = closed;
					for (let size = (0, external_node_fs_.readSync)(source, buffer); size > 0; size = (0, external_node_fs_.readSync)(source, buffer)) {
						let lines = (rest + decoder.write(buffer.subarray(0, size))).split("\n");
						rest = lines.pop() ?? "";
						for (let line of lines) onLine(line.replace(/\r$/, ""));
					}
					last || await new Promise((resolve) => setTimeout(resolve, 100));
				}
			} finally {
				(0, external_node_fs_.closeSync)(source);
			}
			rest !== "" && onLine(rest);
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
	1338: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			W: () => lockedRelease,
			Yu: () => isWanted
		});
		var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3026);
		function platformKey(platform = process.platform, arch = process.arch) {
			return `${platform === "win32" ? "windows" : platform}-${arch}`;
		}
		function isWanted(version, wanted) {
			return wanted === void 0 || version === wanted || version.startsWith(`${wanted}.`);
		}
		function newestFirst(a, b) {
			let [left, right] = [a, b].map((version) => version.split(".").map(Number));
			for (let index = 0; index < 3; index += 1) {
				let difference = (right?.[index] ?? 0) - (left?.[index] ?? 0);
				if (difference !== 0) return difference;
			}
			return 0;
		}
		function lockedRelease(lock, tool, wanted, platform = platformKey()) {
			let entry = Object.hasOwn(lock.tools, tool) ? lock.tools[tool] : void 0;
			if (entry === void 0) throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`tool: ${tool} is not among the tools that can be installed: ${Object.keys(lock.tools).join(", ")}.`, "tool-unknown");
			let wish = wanted ?? entry.default;
			let matching = Object.keys(entry.versions).filter((version) => isWanted(version, wish)).sort(newestFirst);
			if (matching.length === 0) {
				let known = Object.keys(entry.versions).sort(newestFirst).join(", ");
				throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`version: ${tool} ${wish} cannot be installed: its hashes are not locked in this version of Sluice, those of ${known} are. ` + otherwise, "tool-version-unknown");
			}
			let files = entry.platforms[platform];
			let version = matching.find((candidate) => hashOf(entry, candidate, platform) !== void 0);
			let sha256 = version === void 0 ? void 0 : hashOf(entry, version, platform);
			if (files === void 0 || version === void 0 || sha256 === void 0) {
				let known = Object.keys(entry.versions[matching[0] ?? ""]?.sha256 ?? {}).join(", ");
				throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`version: ${tool} ${matching[0] ?? wish} cannot be installed on ${platform}: its hash is locked for ${known} only. ${otherwise}`, "tool-platform-unknown");
			}
			let file = files.file.replaceAll("{version}", version);
			return {
				tool,
				program: entry.program,
				version,
				platform,
				file,
				...files.member === void 0 ? {} : { member: files.member },
				url: entry.url.replaceAll("{version}", version).replaceAll("{file}", file),
				sha256
			};
		}
		let otherwise = "Ask for one of those, or install the tool in a step before this one.";
		function hashOf(entry, version, platform) {
			let hash = entry.versions[version]?.sha256[platform];
			return hash !== void 0 && /^[0-9a-f]{64}$/.test(hash) ? hash : void 0;
		}
	})
};
