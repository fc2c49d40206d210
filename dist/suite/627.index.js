export const id = 627;
export const ids = [627];
export const modules = {
	3627: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { main: () => main });
		var external_node_fs_ = __webpack_require__(3024);
		var external_node_os_ = __webpack_require__(8161);
		var external_node_path_ = __webpack_require__(6760);
		var clouds = __webpack_require__(2583);
		var login_az = __webpack_require__(4780);
		var errors = __webpack_require__(3026);
		let exportKinds = [
			"terraform",
			"sdk",
			"az"
		];
		function parseExports(input) {
			let words = input.split(/[\s,]+/).filter((word) => word !== "");
			let kinds = exportKinds.filter((kind) => words.includes(kind));
			if (words.includes("none") && kinds.length > 0) throw new errors.yo(`export: "${input}" asks for none and for ${kinds.join(", ")}. Give one or the other.`);
			return new Set(kinds);
		}
		let terraformRivals = [
			"ARM_OIDC_TOKEN",
			"ARM_OIDC_TOKEN_FILE_PATH",
			"ARM_CLIENT_SECRET",
			"ARM_CLIENT_SECRET_FILE_PATH",
			"ARM_CLIENT_CERTIFICATE",
			"ARM_CLIENT_CERTIFICATE_PATH",
			"ARM_CLIENT_CERTIFICATE_PASSWORD",
			"ARM_CLIENT_ID_FILE_PATH",
			"ARM_USE_AKS_WORKLOAD_IDENTITY"
		];
		let sdkRivals = [
			"AZURE_CLIENT_SECRET",
			"AZURE_CLIENT_CERTIFICATE_PATH",
			"AZURE_CLIENT_CERTIFICATE_PASSWORD",
			"AZURE_USERNAME",
			"AZURE_PASSWORD"
		];
		function planEnvironment(kinds, wanted, paths, env) {
			let variables = {};
			let overruled = [];
			let blank = (names) => {
				for (let name of names.filter((each) => env[each])) {
					variables[name] = "";
					overruled.push(name);
				}
			};
			if (kinds.has("terraform")) {
				blank(terraformRivals);
				Object.assign(variables, terraformVariables(wanted, env));
			}
			if (kinds.has("sdk")) {
				blank(sdkRivals);
				Object.assign(variables, {
					AZURE_CLIENT_ID: wanted.clientId,
					AZURE_TENANT_ID: wanted.tenantId,
					AZURE_SUBSCRIPTION_ID: wanted.subscriptionId,
					AZURE_AUTHORITY_HOST: `${wanted.cloud.authorityHost}/`,
					AZURE_FEDERATED_TOKEN_FILE: paths.tokenFile ?? ""
				});
			}
			kinds.has("az") && paths.azureConfigDir !== void 0 && (variables.AZURE_CONFIG_DIR = paths.azureConfigDir);
			kinds.size > 0 && paths.dockerConfig !== void 0 && (variables.DOCKER_CONFIG = paths.dockerConfig);
			return {
				variables,
				overruled
			};
		}
		function terraformVariables({ cloud, audience, ...ids }, env) {
			let leftOver = [
				"ARM_ENVIRONMENT",
				"ARM_METADATA_HOSTNAME",
				"ARM_METADATA_HOST",
				"ARM_OIDC_REQUEST_URL"
			];
			let request = requestUrl(audience, env.ACTIONS_ID_TOKEN_REQUEST_URL);
			return {
				...Object.fromEntries(leftOver.filter((name) => env[name]).map((name) => [name, ""])),
				ARM_USE_OIDC: "true",
				ARM_USE_AZUREAD: "true",
				ARM_USE_CLI: "false",
				ARM_CLIENT_ID: ids.clientId,
				ARM_TENANT_ID: ids.tenantId,
				ARM_SUBSCRIPTION_ID: ids.subscriptionId,
				...cloud.terraformName === void 0 ? { ARM_METADATA_HOSTNAME: cloud.name } : { ARM_ENVIRONMENT: cloud.terraformName },
				...request === void 0 ? {} : { ARM_OIDC_REQUEST_URL: request }
			};
		}
		function requestUrl(audience, base) {
			if (audience === "api://AzureADTokenExchange" || !base) return;
			let url = new URL(base);
			url.searchParams.set("audience", audience);
			return url.href;
		}
		var files = __webpack_require__(8056);
		class LoginFailure extends Error {
			name = "LoginFailure";
			failure;
			progress;
			constructor(failure, progress) {
				super(failure.description ?? failure.kind ?? String(failure.code ?? failure.status ?? failure.stage));
				this.failure = failure;
				this.progress = progress;
			}
		}
		var http = __webpack_require__(9001);
		var persist = __webpack_require__(2697);
		var arm = __webpack_require__(95);
		var assertion = __webpack_require__(2925);
		var azure_claims = __webpack_require__(1288);
		var credential = __webpack_require__(6464);
		var classify = __webpack_require__(3446);
		var transport = __webpack_require__(7336);
		function budget({ clock, timeoutMs }) {
			let endMs = clock.now() + timeoutMs;
			return () => ({
				clock,
				deadlineMs: Math.max(1, Math.min(transport.PF.deadlineMs, endMs - clock.now()))
			});
		}
		async function proveLogin(wanted, rules, limits) {
			let { clock } = limits;
			let startedMs = clock.now();
			let tuning = budget(limits);
			let nothing = {
				attempts: 0,
				waitedMs: 0
			};
			let since = (attempts) => ({
				attempts,
				waitedMs: clock.now() - startedMs
			});
			let refused = notAllowed(wanted, rules);
			if (refused !== void 0) throw new LoginFailure(refused, nothing);
			let assertions = (0, assertion.p)(wanted.audience, {
				now: () => clock.now(),
				tuning
			});
			let claims = await claimsOf(assertions.get, since);
			let problems = (0, azure_claims.DQ)(claims, rules.claims);
			if (problems.length > 0) {
				let failure = {
					stage: "github-token",
					code: "ClaimsRefused",
					description: problems.join("\n")
				};
				throw new LoginFailure(failure, {
					...nothing,
					claims
				});
			}
			let signedIn = async (scope = wanted.cloud.resourceManagerScope) => {
				let { propagationWaitMs } = limits;
				try {
					let access = await (0, credential.Jv)({
						...wanted,
						assertions,
						tuning,
						clock,
						propagationWaitMs
					}).getToken(scope);
					if (access === null) throw Error("the client gave no token");
					return access;
				} catch (error) {
					throw entraFailure(error, {
						...since(1),
						claims
					});
				}
			};
			let access = await signedIn();
			let progress = (attempts) => ({
				...since(attempts),
				claims,
				...objectIdIn(access.token)
			});
			let asking = {
				...limits,
				tuning,
				progress
			};
			let found = await findSubscription(wanted, access.token, asking);
			if (!("id" in found) && (0, classify.L)(found) === "refetch-assertion") {
				assertions.forget();
				access = await signedIn();
				found = await findSubscription(wanted, access.token, asking);
			}
			if (!("id" in found)) throw new LoginFailure(found, progress(found.attempts));
			let subscription = found;
			let wrong = problemWith(subscription, wanted);
			if (wrong !== void 0) throw new LoginFailure(wrong, progress(1));
			return {
				claims,
				assertion: await assertions.get(),
				expiresMs: access.expiresOnTimestamp,
				tokenFor: async (scope) => (await signedIn(scope)).token,
				subscription,
				...objectIdIn(access.token)
			};
		}
		function notAllowed({ subscriptionId, tenantId }, rules) {
			let isOneOf = (id, allowed) => allowed.length === 0 || allowed.some((each) => same(each, id));
			if (!isOneOf(tenantId, rules.allowedTenantIds)) return {
				stage: "arm",
				code: "TenantNotAllowed",
				found: tenantId,
				expected: rules.allowedTenantIds
			};
			if (!isOneOf(subscriptionId, rules.allowedSubscriptionIds)) return {
				stage: "arm",
				code: "SubscriptionNotAllowed",
				found: subscriptionId,
				expected: rules.allowedSubscriptionIds
			};
		}
		async function claimsOf(get, since) {
			let token;
			try {
				token = await get();
			} catch (error) {
				if (error instanceof errors.yo) throw new LoginFailure({
					stage: "github-token",
					code: "NoIdToken"
				}, since(0));
				if (!(error instanceof errors.Hi)) throw error;
				throw new LoginFailure(remoteFailure("github-token", error), since(error.failure.attempts));
			}
			let claims = (0, azure_claims.Ip)(token);
			if (claims !== void 0) return claims;
			throw new LoginFailure({
				stage: "github-token",
				kind: "unusable",
				description: "what GitHub gave is no OpenID Connect token"
			}, since(1));
		}
		function entraFailure(error, progress) {
			if (error instanceof credential.Z2) {
				let { attempts, elapsedMs = 0 } = error.failure;
				return new LoginFailure({
					stage: "entra",
					...error.answer
				}, {
					...progress,
					attempts,
					waitedMs: elapsedMs
				});
			}
			if (!(error instanceof errors.Hi)) return error;
			let { attempts, elapsedMs = 0, service } = error.failure;
			return new LoginFailure(remoteFailure(service === "GitHub OIDC" ? "github-token" : "entra", error), {
				...progress,
				attempts,
				waitedMs: elapsedMs
			});
		}
		function remoteFailure(stage, error) {
			let { status, problem, requestId } = error.failure;
			return {
				stage,
				status,
				kind: kindOf(error),
				description: problem,
				correlationId: requestId
			};
		}
		function kindOf({ cause, reason }) {
			let kind = cause?.kind;
			if (typeof kind == "string") return kind;
			return reason === "unexpected-response" ? "unusable" : void 0;
		}
		async function findSubscription(wanted, token, asking) {
			let { clock, tuning, propagationWaitMs } = asking;
			let { outcome, attempts } = await (0, persist.Z)(() => askOnce(wanted, token, asking), (each, elapsedMs) => {
				if ("id" in each || (0, classify.L)(each) !== "propagation") return;
				return {
					patienceMs: Math.min(propagationWaitMs, elapsedMs + (tuning().deadlineMs ?? 0)),
					says: `Azure Resource Manager: ${String(each.code)}`
				};
			}, { clock });
			return "id" in outcome ? outcome : {
				...outcome,
				attempts
			};
		}
		async function askOnce({ cloud, subscriptionId }, token, { tuning, progress }) {
			try {
				let { status, value, headers } = await (0, http.zi)({
					...transport.PF,
					...tuning(),
					service: "Azure Resource Manager",
					url: `${cloud.resourceManager}/subscriptions/${subscriptionId}?api-version=2022-12-01`,
					headers: { authorization: `Bearer ${token}` },
					allow: [
						400,
						401,
						403,
						404,
						409
					]
				});
				if (status === 200) return readSubscription(value, subscriptionId) ?? {
					stage: "arm",
					status,
					kind: "unusable",
					description: "the answer describes another subscription or none"
				};
				let said = (0, arm.Kd)(JSON.stringify(value ?? {}));
				let id = headers["x-ms-correlation-request-id"] ?? headers["x-ms-request-id"];
				return {
					stage: "arm",
					status,
					code: said.code,
					description: said.message,
					correlationId: typeof id == "string" ? id : void 0
				};
			} catch (error) {
				if (!(error instanceof errors.Hi)) throw error;
				throw new LoginFailure(remoteFailure("arm", error), progress(error.failure.attempts));
			}
		}
		function readSubscription(value, wantedId) {
			if (typeof value != "object" || !value) return;
			let { subscriptionId, displayName, tenantId, state } = value;
			if (typeof subscriptionId != "string" || !same(subscriptionId, wantedId)) return;
			if (typeof tenantId != "string" || typeof state != "string") return;
			return {
				id: subscriptionId,
				name: typeof displayName == "string" ? displayName.slice(0, 200) : "",
				tenantId,
				state
			};
		}
		function problemWith(subscription, { tenantId }) {
			if (!same(subscription.tenantId, tenantId)) return {
				stage: "arm",
				code: "SubscriptionTenant",
				found: subscription.tenantId,
				expected: [tenantId]
			};
			if (subscription.state !== "Enabled") return {
				stage: "arm",
				code: "SubscriptionState",
				found: subscription.state,
				expected: ["Enabled"]
			};
		}
		function objectIdIn(token) {
			try {
				let { oid } = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString());
				return typeof oid == "string" && /^[\w-]{1,64}$/.test(oid) ? { objectId: oid } : {};
			} catch {
				return {};
			}
		}
		function same(one, other) {
			return one.toLowerCase() === other.toLowerCase();
		}
		var job = __webpack_require__(3330);
		function checkRegistry(host, { registrySuffix, name }) {
			let [label = "", ...suffix] = host.split(".");
			if (registrySuffix !== "" && /^[A-Za-z0-9]{5,50}(-[A-Za-z0-9]+)?$/.test(label) && suffix.join(".") === registrySuffix) return;
			throw new errors.yo(`registry: "${host}" is no host of a registry in the cloud "${name}". Give the login server, such as myregistry.${registrySuffix || "azurecr.io"}.`);
		}
		async function exchangeForRegistry(host, { accessToken, tenantId, progress }, tuning) {
			let form = {
				grant_type: "access_token",
				service: host,
				tenant: tenantId,
				access_token: accessToken
			};
			let answer;
			try {
				answer = await (0, http.zi)({
					...tuning,
					service: `Container registry ${host}`,
					method: "POST",
					url: `https://${host}/oauth2/exchange`,
					body: new URLSearchParams(form),
					idempotent: !0,
					allow: [
						400,
						401,
						403,
						404
					]
				});
			} catch (error) {
				if (!(error instanceof errors.Hi)) throw error;
				let { status, attempts, elapsedMs = 0, problem } = error.failure;
				throw new LoginFailure({
					stage: "acr",
					status,
					kind: kindOf(error),
					description: problem
				}, {
					...progress,
					attempts,
					waitedMs: elapsedMs
				});
			}
			let { status, value, attempts } = answer;
			if (status !== 200) {
				let { code, message } = firstError(value?.errors);
				throw new LoginFailure({
					stage: "acr",
					status,
					code,
					description: message
				}, {
					...progress,
					attempts
				});
			}
			let token = value?.refresh_token;
			if (typeof token != "string" || token === "") throw new LoginFailure({
				stage: "acr",
				status,
				kind: "unusable",
				description: "the answer holds no refresh token"
			}, {
				...progress,
				attempts
			});
			(0, job.DL)(token);
			return token;
		}
		function firstError(errors) {
			let [first] = Array.isArray(errors) ? errors : [];
			if (typeof first != "object" || !first) return {};
			let { code, message } = first;
			return {
				...typeof code == "string" ? { code: code.slice(0, 100) } : {},
				...typeof message == "string" ? { message: message.slice(0, 4e3) } : {}
			};
		}
		function dockerSettings(existing, tokens) {
			let { credsStore: _, ...kept } = objectIn(existing);
			let helpers = Object.entries(objectOf(kept.credHelpers)).filter(([host]) => !tokens.has(host));
			let auths = [...tokens].map(([host, token]) => [host, { auth: Buffer.from(`00000000-0000-0000-0000-000000000000:${token}`).toString("base64") }]);
			let settings = {
				...kept,
				auths: {
					...objectOf(kept.auths),
					...Object.fromEntries(auths)
				},
				...helpers.length === 0 ? {} : { credHelpers: Object.fromEntries(helpers) }
			};
			helpers.length === 0 && delete settings.credHelpers;
			return `${JSON.stringify(settings, null, 2)}\n`;
		}
		function objectIn(json) {
			try {
				return objectOf(JSON.parse(json ?? "{}"));
			} catch {
				return {};
			}
		}
		function objectOf(value) {
			return typeof value == "object" && value && !Array.isArray(value) ? value : {};
		}
		var restore = __webpack_require__(6609);
		var evidence = __webpack_require__(724);
		var exec = __webpack_require__(7920);
		var core_files = __webpack_require__(9874);
		var log = __webpack_require__(5491);
		var summary = __webpack_require__(1253);
		var github_event = __webpack_require__(5865);
		function verdictOn({ kind, status }) {
			return kind !== void 0 && kind !== "" || status === 429 || status !== void 0 && status >= 500 ? "error" : "fail";
		}
		var markdown = __webpack_require__(8400);
		function loginSummary({ name, wanted, proven, forWhom }) {
			let { subscription, claims } = proven;
			let who = forWhom.length === 0 ? "the outputs of the step" : list(forWhom.map(markdown.Qq));
			return [`**Azure${name === void 0 ? "" : ` (${(0, markdown.Qq)(name)})`}:** signed in to ${subscription.name === "" ? "the subscription" : `**${(0, markdown.Qq)(subscription.name)}**`} ${(0, markdown.aY)(subscription.id)}`, `as ${(0, markdown.aY)(wanted.clientId)} by ${(0, markdown.aY)(claims.sub)}, without a secret, for ${who}.`].join(" ");
		}
		function loginLine({ wanted, proven: { subscription, claims }, forWhom }) {
			let what = subscription.name === "" ? subscription.id : `${subscription.name} (${subscription.id})`;
			let who = forWhom.length === 0 ? "the outputs of this step" : list(forWhom);
			return `Signed in to ${what} as ${wanted.clientId} by ${claims.sub}, for ${who}.`;
		}
		function list(words) {
			return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
		}
		var spec = __webpack_require__(5326);
		async function main(inputs) {
			if (inputs["mask-ids"]) for (let name of idInputs) (0, job.sJ)(inputs[name]);
			let setting = await prepare(inputs);
			try {
				let proven = await proveLogin(setting.wanted, rulesOf(inputs), {
					clock: http.ml,
					timeoutMs: inputs.timeout,
					propagationWaitMs: inputs["propagation-wait"]
				});
				let paths = await keep(setting, proven);
				exportFor(setting, paths);
				return await succeed(setting, proven, paths);
			} catch (error) {
				if (error instanceof LoginFailure) return refuse(setting, error);
				throw error;
			}
		}
		let idInputs = [
			"client-id",
			"tenant-id",
			"subscription-id"
		];
		async function prepare(inputs) {
			let kinds = parseExports(inputs.export);
			let az = kinds.has("az") ? (0, exec.SG)("az") : void 0;
			if (kinds.has("az") && az === void 0) throw new errors.yo("export: asks for az, which is not on PATH. Install the Azure CLI in a step before this one, or leave az out of export.", "az-missing");
			let tuning = budget({
				clock: http.ml,
				timeoutMs: inputs.timeout
			});
			let cloud = await (0, clouds.n)(inputs.cloud);
			for (let host of inputs.registry) checkRegistry(host, cloud);
			let wanted = {
				cloud,
				audience: inputs.audience ?? cloud.audience,
				clientId: inputs["client-id"],
				tenantId: inputs["tenant-id"],
				subscriptionId: inputs["subscription-id"]
			};
			let folder = (0, core_files.qm)(inputs.name === void 0 ? "azure-login" : `azure-login-${inputs.name}`);
			(0, job.LZ)("folder", folder);
			return {
				inputs,
				kinds,
				wanted,
				folder,
				tuning,
				az
			};
		}
		function rulesOf(inputs) {
			return {
				claims: {
					requireEnvironment: inputs["require-environment"],
					requireRef: inputs["require-ref"],
					requireJobWorkflowRef: inputs["require-job-workflow-ref"]
				},
				allowedSubscriptionIds: inputs["allowed-subscription-ids"],
				allowedTenantIds: inputs["allowed-tenant-ids"]
			};
		}
		async function keep(setting, proven) {
			let { kinds, inputs, folder, az } = setting;
			let dockerConfig = inputs.registry.length === 0 ? void 0 : await signInToRegistries(setting, proven);
			if (kinds.size === 1 && kinds.has("terraform")) return dockerConfig === void 0 ? {} : { dockerConfig };
			let tokenFile = external_node_path_.join(folder, files.a.token);
			(0, core_files.CT)(tokenFile, proven.assertion);
			let azureConfigDir = az === void 0 ? void 0 : await signInToAz(az, setting, tokenFile);
			await startRefresh(setting, proven, azureConfigDir);
			return {
				tokenFile,
				...azureConfigDir === void 0 ? {} : { azureConfigDir },
				...dockerConfig === void 0 ? {} : { dockerConfig }
			};
		}
		let dockerFolders = [
			"cli-plugins",
			"contexts",
			"buildx"
		];
		async function signInToRegistries({ inputs, wanted, folder, tuning }, proven) {
			let { claims, objectId } = proven;
			let progress = {
				claims,
				attempts: 1,
				waitedMs: 0,
				...objectId === void 0 ? {} : { objectId }
			};
			let about = {
				accessToken: await proven.tokenFor("https://containerregistry.azure.net/.default"),
				tenantId: wanted.tenantId,
				progress
			};
			let tokens = await Promise.all(inputs.registry.map(async (host) => [host, await exchangeForRegistry(host, about, tuning())]));
			let old = process.env.DOCKER_CONFIG || external_node_path_.join((0, external_node_os_.homedir)(), ".docker");
			let settings = external_node_path_.join(old, "config.json");
			let own = external_node_path_.join(folder, files.a.docker);
			(0, external_node_fs_.mkdirSync)(own, { mode: 448 });
			let existing = (0, external_node_fs_.existsSync)(settings) ? (0, external_node_fs_.readFileSync)(settings, "utf8") : void 0;
			(0, core_files.CT)(external_node_path_.join(own, "config.json"), dockerSettings(existing, new Map(tokens)));
			for (let name of dockerFolders) (0, external_node_fs_.existsSync)(external_node_path_.join(old, name)) && (0, external_node_fs_.symlinkSync)(external_node_path_.join(old, name), external_node_path_.join(own, name), "junction");
			return own;
		}
		async function signInToAz(az, { wanted, folder, tuning }, tokenFile) {
			let config = external_node_path_.join(folder, files.a.az);
			(0, external_node_fs_.mkdirSync)(config, { mode: 448 });
			(0, core_files.CT)(external_node_path_.join(config, "config"), (0, login_az._W)(wanted.cloud));
			for (let args of [(0, login_az.ks)(wanted, tokenFile), (0, login_az.Ac)(wanted)]) {
				let timeoutMs = tuning().deadlineMs ?? 0;
				let done = await (0, exec.eF)(az, args, {
					cwd: folder,
					timeoutMs,
					env: { AZURE_CONFIG_DIR: config }
				});
				if (done.exitCode === 0) continue;
				log.R.tool(done.stderr());
				throw new errors.yo(`az ${args.slice(0, 2).filter((word) => !word.startsWith("-")).join(" ")}: ended with exit code ${done.exitCode}, although Azure has accepted this sign-in. The log shows what it said.`, "az-failed");
			}
			return config;
		}
		async function startRefresh(setting, { claims }, azureConfigDir) {
			let { folder, wanted } = setting;
			let order = {
				audience: wanted.audience,
				clientId: wanted.clientId,
				endsMs: claims.exp * 1e3,
				...azureConfigDir === void 0 ? {} : { azureConfigDir }
			};
			(0, core_files.CT)(external_node_path_.join(folder, files.a.order), JSON.stringify(order));
			let script = external_node_path_.join(external_node_path_.dirname(process.argv[1] ?? ""), "background.js");
			let pid = await (0, exec.rC)(script, {
				passEnv: ["ACTIONS_ID_TOKEN_REQUEST_URL", "ACTIONS_ID_TOKEN_REQUEST_TOKEN"],
				env: { SLUICE_LOGIN_FOLDER: folder }
			});
			(0, core_files.CT)(external_node_path_.join(folder, files.a.process), String(pid));
		}
		function exportFor({ kinds, wanted, folder }, paths) {
			let { variables, overruled } = planEnvironment(kinds, wanted, paths, process.env);
			(0, core_files.CT)(external_node_path_.join(folder, files.a.record), JSON.stringify((0, restore.vy)(variables, process.env)));
			for (let [name, value] of Object.entries(variables)) (0, job.dN)(name, value);
			overruled.length > 0 && log.R.warning(`${overruled.join(", ")}: set in this job, and blanked until this sign-in ends: tools would use it instead. Remove it from the job.`);
		}
		async function succeed(setting, proven, paths) {
			let { inputs, kinds, wanted } = setting;
			let { subscription, claims, objectId } = proven;
			let words = {
				terraform: "Terraform",
				sdk: "client libraries",
				az: "az"
			};
			let signedIn = {
				name: inputs.name,
				wanted,
				proven,
				forWhom: [...[...kinds].map((kind) => words[kind]), ...inputs.registry]
			};
			inputs.summary && await (0, summary.f)(`${loginSummary(signedIn)}\n`);
			let expiresAt = new Date(proven.expiresMs).toISOString();
			let result = {
				name: inputs.name,
				cloud: wanted.cloud.name,
				subject: claims.sub,
				issuer: claims.iss,
				audience: claims.aud,
				environment: claims.environment,
				jobWorkflowRef: claims.job_workflow_ref,
				...idsOf(setting, {
					objectId,
					subscriptionName: subscription.name
				}),
				exports: [...kinds],
				registries: inputs.registry,
				expiresAt
			};
			return {
				verdict: "pass",
				message: loginLine(signedIn),
				outputs: {
					"subscription-id": subscription.id,
					"subscription-name": subscription.name,
					"tenant-id": subscription.tenantId,
					"client-id": wanted.clientId,
					"object-id": objectId,
					subject: claims.sub,
					"expires-at": expiresAt,
					"federated-token-file": paths.tokenFile,
					"azure-config-dir": paths.azureConfigDir,
					"docker-config": paths.dockerConfig,
					"evidence-path": (0, evidence.n)({
						action: spec.I.name,
						verdict: "pass",
						result
					})
				}
			};
		}
		async function refuse(setting, { failure, progress }) {
			let { inputs, wanted } = setting;
			let [{ diagnose }, { diagnosisLine, renderDiagnosis }] = await Promise.all([__webpack_require__.e(257).then(__webpack_require__.bind(__webpack_require__, 6257)), __webpack_require__.e(116).then(__webpack_require__.bind(__webpack_require__, 1116))]);
			let diagnosis = diagnose(failure, contextOf(setting, progress));
			let verdict = verdictOn(failure);
			let { reason, title, facts } = diagnosis;
			inputs.summary && await (0, summary.f)(`${renderDiagnosis(diagnosis)}\n`);
			let { claims, objectId } = progress;
			let result = {
				name: inputs.name,
				cloud: wanted.cloud.name,
				subject: claims?.sub,
				...idsOf(setting, { objectId }),
				title,
				...inputs["mask-ids"] ? {} : { facts: Object.fromEntries(facts) }
			};
			return {
				verdict,
				failureReason: reason,
				message: `${inputs.name === void 0 ? "" : `${inputs.name}: `}${diagnosisLine(diagnosis)}`,
				outputs: {
					subject: claims?.sub,
					"object-id": objectId,
					"evidence-path": (0, evidence.n)({
						action: spec.I.name,
						verdict,
						failureReason: reason,
						result
					})
				}
			};
		}
		function contextOf({ inputs, wanted }, progress) {
			let { GITHUB_REPOSITORY: repository = "", GITHUB_EVENT_NAME: eventName = "", GITHUB_ACTOR: actor } = process.env;
			return {
				...wanted,
				...progress,
				repository,
				eventName,
				actor,
				environment: inputs["require-environment"],
				isFork: (0, github_event.Z)(process.env)?.fork,
				registry: inputs.registry[0]
			};
		}
		function idsOf({ inputs, wanted }, more) {
			if (inputs["mask-ids"]) return {};
			let { clientId, tenantId, subscriptionId } = wanted;
			return {
				clientId,
				tenantId,
				subscriptionId,
				...more
			};
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
