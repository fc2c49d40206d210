export const id = 257;
export const ids = [257];
export const modules = {
	6690: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Fm: () => notPasteable,
			GO: () => createCredential,
			Jc: () => listCredentials,
			Os: () => guid,
			Y3: () => assignRole,
			h9: () => deleteCredential,
			il: () => signedIn,
			nZ: () => updateCredential
		});
		var _core_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8400);
		var _claims_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1288);
		function quoted(value) {
			if (value.length > 600 || !/^(?![@-])[\x20-\x7e\p{L}\p{M}\p{N}]+$/u.test(value)) return;
			if (/\p{Default_Ignorable_Code_Point}/u.test(value)) return;
			return `'${value.replaceAll("'", "'\\''")}'`;
		}
		function az(command, options) {
			let words = options.map(([name, value]) => {
				let word = typeof value == "string" ? quoted(value) : value.shell;
				return word === void 0 ? void 0 : `--${name} ${word}`;
			});
			if (words.includes(void 0)) return;
			return [`az ${command}`, ...words].join(words.length > 2 ? " \\\n  " : " ");
		}
		function guid(value) {
			return /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(value ?? "") ? value?.toLowerCase() : void 0;
		}
		let clientIdOf = ({ clientId }) => guid(clientId) ?? "CLIENT_ID";
		function identityLookup(context) {
			let subscription = guid(context.subscriptionId);
			let query = (field) => `$(az identity list --query "[?clientId=='${clientIdOf(context)}'].${field}" --output tsv)`;
			return [
				...subscription === void 0 ? [] : [`az account set --subscription '${subscription}'`],
				`NAME=${query("name")}`,
				`GROUP=${query("resourceGroup")}`
			].join("\n");
		}
		let ofIdentity = [["identity-name", { shell: "\"$NAME\"" }], ["resource-group", { shell: "\"$GROUP\"" }]];
		let managed = "Managed identity";
		let registered = "App registration";
		function createCredential(context, trust, again = !1) {
			let name = credentialName(trust.subject);
			let create = az("identity federated-credential create", [
				["name", name],
				...ofIdentity,
				...trustOptions(trust)
			]);
			let lookup = again ? "" : `${identityLookup(context)}\n`;
			return [block(managed, create === void 0 ? void 0 : `${lookup}${create}`), block(registered, withParameters(`create --id '${clientIdOf(context)}'`, create === void 0 ? void 0 : {
				name,
				...trust
			}))];
		}
		function updateCredential(context, trust) {
			let update = az("identity federated-credential update", [
				oldName,
				...ofIdentity,
				...trustOptions(trust)
			]);
			return [block(managed, update), block(registered, withParameters(`update --id '${clientIdOf(context)}' --federated-credential-id OLD_NAME`, update === void 0 ? void 0 : trust))];
		}
		let oldName = ["name", { shell: "OLD_NAME" }];
		let trustOptions = ({ issuer, subject, audience }) => [
			["issuer", issuer],
			["subject", subject],
			["audiences", audience]
		];
		function withParameters(command, trust) {
			if (trust === void 0) return;
			let { name, issuer, subject, audience } = trust;
			return `az ad app federated-credential ${command} \\\n  --parameters '${JSON.stringify({
				...name === void 0 ? {} : { name },
				issuer,
				subject,
				audiences: [audience]
			}).replaceAll("'", "'\\''")}'`;
		}
		function listCredentials(context) {
			let columns = "--query \"[].{name:name, issuer:issuer, subject:subject, audiences:audiences[0]}\" --output table";
			let list = az("identity federated-credential list", ofIdentity);
			return [block(managed, `${identityLookup(context)}\n${list} \\\n  ${columns}`), block(registered, `az ad app federated-credential list --id '${clientIdOf(context)}' \\\n  ${columns}`)];
		}
		function deleteCredential(context) {
			let id = clientIdOf(context);
			let remove = az("identity federated-credential delete", [oldName, ...ofIdentity]);
			return [block(managed, remove), block(registered, `az ad app federated-credential delete --id '${id}' --federated-credential-id OLD_NAME`)];
		}
		function assignRole(context, principalId, role, scope) {
			let objectId = guid(principalId) ?? guid(context.objectId);
			return {
				language: "sh",
				body: az("role assignment create", [
					...objectId === void 0 ? [["assignee", clientIdOf(context)]] : [["assignee-object-id", objectId], ["assignee-principal-type", { shell: "ServicePrincipal" }]],
					["role", role],
					["scope", scope]
				])
			};
		}
		function signedIn({ tenantId }) {
			let tenant = guid(tenantId);
			return `in a terminal that is signed in with ${(0, _core_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(tenant === void 0 ? "az login" : `az login --tenant ${tenant}`)}`;
		}
		let notPasteable = { text: "A value of this job holds characters that are not safe in a command. Take it from the table below and check it letter by letter." };
		function block(label, body) {
			return {
				label,
				language: "sh",
				body
			};
		}
		function credentialName(subject) {
			let { repository = "", context, form, custom = [] } = (0, _claims_js__WEBPACK_IMPORTED_MODULE_1__.Ci)(subject) ?? {};
			return [
				"github",
				repository,
				(context === void 0 ? "" : context.kind === "pull-request" ? "pull-request" : context.value).replace(/^refs\/(heads|tags)\//, ""),
				form === "immutable" ? "ids" : "",
				...custom.map(([key]) => key)
			].join("-").replace(/[^A-Za-z0-9_]+/g, "-").replace(/^[-_]+|[-_]+$/g, "").slice(0, 100);
		}
	}),
	6257: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { diagnose: () => diagnose });
		var markdown = __webpack_require__(8400);
		var commands = __webpack_require__(6690);
		var roles = __webpack_require__(8155);
		var diagnose_said = __webpack_require__(5161);
		var azure_claims = __webpack_require__(1288);
		let considerations = "https://learn.microsoft.com/entra/workload-id/workload-identity-federation-considerations";
		let githubIssuer = "https://token.actions.githubusercontent.com";
		function presented({ context: { claims, audience }, said }) {
			return {
				subject: claims?.sub ?? (0, diagnose_said.xm)(said, /assertion subject:? '([^'\r\n]{1,600})'/i) ?? (0, diagnose_said.TO)(said).find((value) => value.startsWith("repo:")),
				issuer: claims?.iss ?? (0, diagnose_said.xm)(said, /assertion issuer:? '([^'\r\n]{1,600})'/i) ?? githubIssuer,
				audience: claims?.aud ?? (0, diagnose_said.xm)(said, /assertion audience:? '([^'\r\n]{1,600})'/i) ?? audience
			};
		}
		function subjectMismatch(given) {
			let { context } = given;
			let { subject } = presented(given);
			if (otherEnvironment(context)) return environmentMismatch(given);
			return {
				reason: "subject-mismatch",
				title: "No federated credential of this identity has the subject of this job",
				cause: `Entra ID compares subjects letter by letter. ${likelyCause(context, subject)}`,
				steps: [
					...environmentStep(context, subject),
					...registerSteps(given),
					compareStep(context),
					waitStep(context)
				],
				facts: subjectFacts(given),
				remedy: needsEnvironment(context, subject) ? "Name the environment in the job, or register this subject." : "Register this subject with the identity.",
				links: [["Subjects of GitHub", "https://docs.github.com/actions/reference/security/oidc"], ["Federated credentials", considerations]]
			};
		}
		function environmentMismatch(given) {
			let { context } = given;
			let [found = "", expected = ""] = [context.claims?.environment, context.environment];
			return {
				reason: "subject-mismatch",
				title: "The job runs in another environment than its identity is made for",
				cause: `The job runs in the environment ${(0, markdown.aY)(found)}, ${(0, markdown.aY)(expected)} was expected, and the identity has no federated credential for ${(0, markdown.aY)(found)}.`,
				steps: [{
					text: `If the job belongs to ${(0, markdown.aY)(expected)}, name that environment.`,
					blocks: [{
						language: "yaml",
						body: `environment: ${environmentName(context)}`
					}]
				}, { text: `If it belongs to ${(0, markdown.aY)(found)}, use the identity of that environment: its variable AZURE_CLIENT_ID says which. Do not register this subject with an identity of ${(0, markdown.aY)(expected)}.` }],
				facts: subjectFacts(given),
				remedy: "Name the right environment, or use the identity of this one.",
				links: [["Federated credentials", considerations]]
			};
		}
		function subjectCase(given) {
			let { context } = given;
			let { subject = "" } = presented(given);
			let known = knownSubject(context, subject, given.said);
			let capitals = [...subject].some(isCapital);
			return {
				reason: "subject-case",
				title: "The registered subject is written in other capital letters than that of this job",
				cause: known === void 0 && !capitals ? "Entra ID compares subjects letter by letter. The presented subject has no capital letter, so the registered one has at least one." : "Entra ID compares subjects letter by letter, upper and lower case included.",
				steps: [
					...known === void 0 && !capitals ? [] : [{
						text: known === void 0 ? "Look at the capital letters first; they are marked." : "See where the two differ.",
						blocks: [{
							language: "text",
							body: comparison(subject, known)
						}]
					}],
					{
						text: `List the credentials, ${(0, commands.il)(context)}, and look for the subject in other letters.`,
						blocks: (0, commands.Jc)(context)
					},
					{
						text: "In the same terminal, delete that credential, with its name instead of `OLD_NAME`. Editing it is not enough: Entra ID may go on comparing with the old letters.",
						blocks: (0, commands.h9)(context)
					},
					...registerSteps(given, "Create it anew, in the letters of this job.", !0)
				],
				facts: subjectFacts(given),
				remedy: "Delete the credential and create it anew with exactly this subject.",
				links: [["Why case counts", "https://learn.microsoft.com/entra/identity-platform/reference-breaking-changes#august-2024"]]
			};
		}
		function noMatch(given) {
			let { context } = given;
			return {
				reason: "no-matching-credential",
				title: "No federated credential of this identity matches the token of this job",
				cause: "Issuer, subject or audience differ from what is registered, or the credential is only some minutes old and not known everywhere yet.",
				steps: [
					waitStep(context),
					compareStep(context),
					...registerSteps(given)
				],
				facts: subjectFacts(given),
				remedy: "Wait some minutes if the credential is new, else register this subject.",
				links: [["Federated credentials", considerations]]
			};
		}
		function noCredential(given) {
			let { context, said } = given;
			let name = (0, diagnose_said.xm)(said, /client '([^'\r\n]{1,200})'/i);
			return {
				reason: "no-federated-credential",
				title: "The identity has no federated credential",
				cause: `The identity ${(0, markdown.aY)(name ?? context.clientId)} exists and trusts nobody yet. Often the client id is that of another application, or the object id stands where the client id belongs.`,
				steps: [
					...registerSteps(given, `If the client id is right, register the subject of this job, ${(0, commands.il)(context)}.`),
					{
						text: "If there is such a credential, it belongs to another identity. See what this one has.",
						blocks: (0, commands.Jc)(context),
						folded: !0
					},
					waitStep(context)
				],
				facts: subjectFacts(given),
				remedy: "Register this subject with the identity, or correct the client id.",
				links: [["Federated credentials", considerations]]
			};
		}
		let cautions = {
			environment: "",
			ref: " Whoever can push there can then use the identity, so do this only for one that may not change anything; GitHub protects environments, and not what a branch runs.",
			"pull-request": " Each pull request of the repository can then use the identity, so it must not be able to change anything."
		};
		function registerSteps(given, text, again = !1) {
			let { context } = given;
			let { subject, issuer, audience } = presented(given);
			if (subject === void 0) return [commands.Fm];
			let blocks = (0, commands.GO)(context, {
				subject,
				issuer,
				audience
			}, again);
			if (blocks.every(({ body }) => body === void 0)) return [commands.Fm];
			let careful = cautions[(0, azure_claims.Ci)(subject)?.context?.kind ?? "environment"];
			return [{
				text: `${text ?? `Register the subject of this job, ${(0, commands.il)(context)}, or let \`azure-oidc-trust\` do it.`}${careful}`,
				blocks
			}];
		}
		function subjectFacts(given) {
			let { claims } = given.context;
			let form = (0, azure_claims.Ci)(claims?.sub ?? "")?.form;
			return [["Presented subject", presented(given).subject], [form === "immutable" ? "Same without ids" : "Same with ids", claims === void 0 ? void 0 : (0, azure_claims.j6)(claims)]];
		}
		let needsEnvironment = ({ claims }, subject = "") => claims !== void 0 && claims.environment === void 0 && (0, azure_claims.Ci)(subject)?.context?.kind !== "environment";
		function likelyCause(context, subject) {
			if (subject === void 0) return "What the job presented could not be read.";
			let parts = (0, azure_claims.Ci)(subject);
			if (needsEnvironment(context, subject)) {
				let where = parts?.context?.kind === "pull-request" ? "in `pull_request`" : "in the branch or tag";
				return `This job names no ${(0, markdown.aY)("environment:")}, so its subject ends ${where}; a credential for an environment does not match.`;
			}
			if (parts?.form === "custom" || (parts?.custom.length ?? 0) > 0) return "The subject follows a template of the repository or its organisation, so the usual form does not match.";
			return parts?.form === "immutable" ? "The subject holds the ids of owner and repository, as GitHub writes it for repositories made, renamed or moved since mid-2026; the credential was probably registered without ids." : "The subject has no ids of owner and repository; a credential with ids (`repo:OWNER@ID/NAME@ID:…`), another environment or another branch does not match.";
		}
		function environmentStep(context, subject) {
			if (!needsEnvironment(context, subject)) return [];
			return [{
				text: "Name the environment whose credential is registered, in the job that signs in.",
				blocks: [{
					language: "yaml",
					body: `environment: ${environmentName(context)}`
				}]
			}];
		}
		let environmentName = ({ environment = "" }) => /^[A-Za-z][\w-]*$/.test(environment) ? environment : "ENVIRONMENT";
		let compareStep = (context) => ({
			text: "Compare with what is registered. Names, letters, ids and slashes all count; there are no wildcards. If another identity has the subject, `client-id` is that of another environment.",
			blocks: (0, commands.Jc)(context),
			folded: !0
		});
		let waitStep = ({ waitedMs, attempts }) => ({ text: `A credential made in the last minutes is not known everywhere yet (${tried(attempts, waitedMs)}). Run the job again, or raise \`propagation-wait\`.` });
		function tried(attempts, waitedMs) {
			return attempts <= 1 ? "tried once" : `tried ${attempts} times in ${Math.round(waitedMs / 1e3)} s`;
		}
		function otherEnvironment({ environment, claims }) {
			if (environment === void 0 || environment === "" || claims?.environment === void 0) return !1;
			return environment.toLowerCase() !== claims.environment.toLowerCase();
		}
		function knownSubject(context, subject, said) {
			let differs = (other) => other !== subject && other.toLowerCase() === subject.toLowerCase();
			let found = [...context.registeredSubjects ?? [], ...(0, diagnose_said.TO)(said)].find(differs);
			if (found !== void 0) return ["registered", found];
			let { environment } = context;
			let written = environment === void 0 ? subject : subject.replace(/(:environment:)[^:]*/, (_, key) => `${key}${environment}`);
			let [owner, repository] = context.repository.split("/");
			let named = written.replace(/^repo:[^/@:]+(@\d+)?\/[^@:]+/, (_, id) => `repo:${owner}${id ?? ""}/${repository}`);
			return differs(named) ? ["as written", named] : void 0;
		}
		let isCapital = (letter) => letter !== letter.toLowerCase();
		function comparison(subject, known) {
			let [label, other] = known ?? ["", ""];
			let width = Math.max(9, label.length) + 2;
			let ours = [...(0, markdown.RK)(subject)];
			let theirs = [...(0, markdown.RK)(other)];
			let isMarked = (letter, at) => known === void 0 ? isCapital(letter) : letter !== theirs[at];
			let marks = ours.map((letter, at) => isMarked(letter, at) ? "^" : " ").join("");
			return [
				`${"presented".padEnd(width)}${ours.join("")}`,
				...known === void 0 ? [] : [`${label.padEnd(width)}${theirs.join("")}`],
				`${" ".repeat(width)}${marks}`.trimEnd()
			].filter((line) => line !== "").join("\n");
		}
		function noPermission(given) {
			let { context } = given;
			let about = (0, roles.Ub)(given.said);
			let subscription = subscriptionScope(context);
			let action = about.action ?? "Microsoft.Resources/subscriptions/read";
			let scope = about.scope ?? subscription;
			let role = (0, roles.iJ)(action);
			return {
				reason: "no-permission",
				title: "The identity is signed in, but has no role that allows this",
				cause: about.action === void 0 ? "Resource Manager refuses the request for want of a role, or the role is too new to be known everywhere." : `It may not do ${(0, markdown.aY)(about.action)} on ${(0, markdown.aY)(about.scope ?? "this scope")}: no role there allows it, or the role is only some minutes old.`,
				steps: [roleStep(`Give it the smallest built-in role that allows this, ${(0, markdown.aY)(role)}, ${(0, commands.il)(context)}.`, (0, commands.Y3)(context, about.principal, role, (0, roles.rw)(action, scope ?? "SCOPE"))), { text: "If the role was given in the last minutes, run the job again, or raise `propagation-wait`." }],
				facts: [
					["Refused action", about.action],
					["Scope", about.scope],
					["Principal", about.principal]
				],
				remedy: `Give the identity the role ${role} there, or wait if it is new.`,
				links: [["Troubleshoot roles", "https://learn.microsoft.com/azure/role-based-access-control/troubleshooting"]]
			};
		}
		function subscriptionNotFound(given) {
			let { context } = given;
			let scope = subscriptionScope(context);
			return {
				reason: "subscription-not-found",
				title: "The identity sees no such subscription",
				cause: `The id ${(0, markdown.aY)(context.subscriptionId ?? "")} is mistyped, it is in another cloud than ${(0, markdown.aY)(context.cloud.name)}, or the identity has no role in it: Azure does not tell these apart.`,
				steps: [
					roleStep(`Give the identity a role in the subscription, ${(0, commands.il)(context)}; ${(0, markdown.aY)("Reader")} is enough to sign in.`, (0, commands.Y3)(context, void 0, "Reader", scope ?? "SCOPE")),
					{
						text: "See whether the id is right, and in which tenant it is.",
						blocks: [showSubscription(context)]
					},
					{ text: "If the role was given in the last minutes, run the job again, or raise `propagation-wait`." }
				],
				facts: [["Subscription id", context.subscriptionId]],
				remedy: "Check subscription-id, and that the identity has a role there."
			};
		}
		function otherTenant(given) {
			let { context, failure, said } = given;
			let [ours, theirs] = (0, diagnose_said.TO)(said).map((value) => (0, commands.Os)((0, diagnose_said.xm)(value, /([\da-f-]{36})\/?$/i))).filter((id) => id !== void 0);
			let wanted = theirs ?? (0, commands.Os)(failure.found);
			return {
				reason: "wrong-tenant",
				title: "The subscription belongs to another tenant",
				cause: `The sign-in is to the tenant ${(0, markdown.aY)(ours ?? context.tenantId)}, and the subscription belongs to ${wanted === void 0 ? "another one" : (0, markdown.aY)(wanted)}.`,
				steps: [{ text: `Correct \`subscription-id\`, or set \`tenant-id\` to ${wanted === void 0 ? "the tenant of the subscription" : (0, markdown.aY)(wanted)} and \`client-id\` to an identity of that tenant.` }, { text: "If the subscription has just moved to another tenant, wait: it can take an hour." }],
				facts: [
					["Tenant of the subscription", wanted],
					["Tenant of the sign-in", ours ?? context.tenantId],
					["Subscription id", context.subscriptionId]
				],
				remedy: "Correct tenant-id or subscription-id."
			};
		}
		function wrongAudience(given) {
			let { cloud } = given.context;
			let [found, ...allowed] = (0, diagnose_said.TO)(given.said);
			return {
				reason: "wrong-token-audience",
				title: "The access token is for another service or another cloud",
				cause: `Resource Manager of the cloud ${(0, markdown.aY)(cloud.name)} got a token${found === void 0 ? "" : ` for ${(0, markdown.aY)(found)}`} that is not meant for it.`,
				steps: [{ text: "Set `cloud` to the cloud of the subscription: `public`, `usgov`, `china`, or the host of its metadata." }],
				facts: [
					["Audience of the token", found],
					["Accepted", allowed.length === 0 ? void 0 : allowed.join(", ")],
					["Resource Manager", cloud.resourceManager]
				],
				remedy: "Check the input cloud."
			};
		}
		function badToken(given) {
			let expired = given.code.toLowerCase() === "expiredauthenticationtoken";
			return {
				reason: expired ? "token-expired" : "token-refused",
				title: expired ? "The access token is out of date" : "Resource Manager does not accept the access token",
				cause: expired ? `It was ${tried(given.context.attempts, given.context.waitedMs)}, each time with a token that had ended: a clock is probably wrong.` : "Entra ID gave a token that Resource Manager refuses: it is of another cloud, or was changed on its way.",
				steps: expired ? [{
					text: "On a self-hosted runner, set the clock.",
					blocks: [{
						language: "sh",
						body: "date --utc; timedatectl status"
					}]
				}, { text: "If it is right, run the job again." }] : [{ text: "Check `cloud`; then run the job again, without a proxy if it has one." }],
				remedy: expired ? "Set the clock of the runner." : "Check the input cloud, and run the job again."
			};
		}
		function invalidSubscription(given) {
			let { subscriptionId = "" } = given.context;
			return {
				reason: "invalid-subscription-id",
				title: "The value of subscription-id is no subscription id",
				cause: `It is ${(0, markdown.aY)(subscriptionId)}; a subscription id has 32 hexadecimal digits in five groups, without blanks and quotes.`,
				steps: [{
					text: "Find the id, as somebody who works in the subscription.",
					blocks: [{
						language: "sh",
						body: "az account list --query \"[].{name:name, id:id, tenantId:tenantId}\" --output table"
					}]
				}, { text: "Correct `subscription-id`: the variable AZURE_SUBSCRIPTION_ID of the GitHub environment." }],
				facts: [["Subscription id", subscriptionId]],
				remedy: "Correct subscription-id."
			};
		}
		function notEnabled(given) {
			let { context, failure } = given;
			let readOnly = given.code.toLowerCase() === "readonlydisabledsubscription";
			let state = failure.found ?? (readOnly ? "Disabled" : "not enabled");
			return {
				reason: "subscription-not-enabled",
				title: `The subscription is ${inWords(state)}`,
				cause: {
					disabled: "It can be read, but nothing in it can be changed: often the credit is used up, or a payment is missing.",
					warned: "It is about to be disabled: a payment is missing, and changes may fail soon.",
					pastdue: "A payment is overdue. Changes may still work for a time, but do not rely on it.",
					deleted: "It is being deleted, and everything in it."
				}[state.toLowerCase()] ?? "Only an enabled subscription can be relied on.",
				steps: [{ text: "The owner of its billing account settles the bill or reactivates it, in the Azure portal under *Subscriptions*." }, {
					text: "See its state.",
					blocks: [showSubscription(context)]
				}],
				facts: [["Subscription id", context.subscriptionId], ["State", state]],
				remedy: "The owner of its billing account has to settle the bill or reactivate it.",
				links: [["States of a subscription", "https://learn.microsoft.com/azure/cost-management-billing/manage/subscription-states"]]
			};
		}
		let inWords = (state) => ({
			disabled: "disabled",
			warned: "about to be disabled",
			pastdue: "past due",
			deleted: "deleted"
		})[state.toLowerCase()] ?? "not enabled";
		function notAllowed(given) {
			let { failure } = given;
			let what = given.code === "TenantNotAllowed" ? "tenant" : "subscription";
			let allowed = failure.expected ?? [];
			return {
				reason: `${what}-not-allowed`,
				title: `The sign-in leads to a ${what} that is not allowed here`,
				cause: `It leads to ${(0, markdown.aY)(failure.found ?? "another one")}, and \`allowed-${what}-ids\` ${allowed.length === 0 ? "names none" : `names ${allowed.slice(0, 5).map(markdown.aY).join(", ")}${allowed.length > 5 ? " and others" : ""}`}. Nothing was exported to later steps.`,
				steps: [{ text: `See whether the job runs in the right GitHub environment: its variables say where the sign-in leads. Only if this ${what} is meant, add it to \`allowed-${what}-ids\`.` }],
				facts: [[`Found ${what}`, failure.found], ["Allowed", allowed.slice(0, 20).join(", ") || void 0]],
				remedy: `Check the GitHub environment of the job, or allowed-${what}-ids.`
			};
		}
		function unknownRefusal(given) {
			let { status } = given.failure;
			let busy = status !== void 0 && (status === 429 || status >= 500);
			return {
				reason: status === 429 ? "rate-limited" : busy ? "service-unavailable" : "azure-refused",
				title: busy ? "Resource Manager is not available just now" : "Resource Manager refuses the request",
				cause: busy ? `It gives no better answer for now; it was ${tried(given.context.attempts, given.context.waitedMs)}.` : `There is no advice for ${given.code === "" ? "an answer without a code" : (0, markdown.aY)(given.code.slice(0, 80))} here.`,
				steps: [busy ? { text: "Run the job again in some minutes. If it stays so, see whether Azure has an incident." } : { text: "Read what Resource Manager said below. With the correlation id, the activity log of the subscription says more." }],
				remedy: busy ? "Run the job again in some minutes." : "Read what Resource Manager said, in the job summary.",
				links: busy ? [["Azure status", "https://azure.status.microsoft/status"]] : []
			};
		}
		let subscriptionScope = ({ subscriptionId }) => {
			let id = (0, commands.Os)(subscriptionId);
			return id === void 0 ? void 0 : `/subscriptions/${id}`;
		};
		function showSubscription(context) {
			return {
				language: "sh",
				body: `az account list --all --query "[?id=='${(0, commands.Os)(context.subscriptionId) ?? "SUBSCRIPTION_ID"}'].{name:name, state:state, tenantId:tenantId}" --output table`
			};
		}
		let roleStep = (text, block) => block.body === void 0 ? commands.Fm : {
			text,
			blocks: [block]
		};
		let codes = {
			authorizationfailed: noPermission,
			linkedauthorizationfailed: noPermission,
			forbidden: noPermission,
			subscriptionnotfound: subscriptionNotFound,
			invalidauthenticationtokentenant: otherTenant,
			subscriptiontenant: otherTenant,
			invalidauthenticationtokenaudience: wrongAudience,
			expiredauthenticationtoken: badToken,
			invalidauthenticationtoken: badToken,
			authenticationfailed: badToken,
			invalidsubscriptionid: invalidSubscription,
			subscriptionstate: notEnabled,
			readonlydisabledsubscription: notEnabled,
			disabledsubscription: notEnabled,
			subscriptionnotallowed: notAllowed,
			tenantnotallowed: notAllowed
		};
		function diagnoseArm(given) {
			let name = given.code.toLowerCase();
			return ((Object.hasOwn(codes, name) ? codes[name] : void 0) ?? unknownRefusal)(given);
		}
		var classify = __webpack_require__(3446);
		let assertion_considerations = "https://learn.microsoft.com/entra/workload-id/workload-identity-federation-considerations";
		function issuerMismatch(given) {
			let { context } = given;
			let { issuer } = presented(given);
			return {
				reason: "issuer-mismatch",
				title: "No federated credential of this identity has the issuer of this token",
				cause: `Entra ID compares issuers letter by letter, and no credential has ${(0, markdown.aY)(issuer)}. ${issuerHint(issuer)}`,
				steps: [...registerSteps(given, `Register this issuer with the subject, ${(0, commands.il)(context)}.`), {
					text: "Compare with what is registered: a slash or a blank at the end counts.",
					blocks: (0, commands.Jc)(context),
					folded: !0
				}],
				facts: [["Presented issuer", issuer], ...subjectFacts(given)],
				remedy: "Register exactly this issuer.",
				links: [["Federated credentials", assertion_considerations]]
			};
		}
		function issuerHint(issuer) {
			if (issuer === githubIssuer) return "Often the registered one ends in a slash, or names the enterprise or a GitHub Enterprise Server.";
			if (issuer.startsWith(`${githubIssuer}/`)) return "The enterprise has given its tokens an issuer of its own, so the usual one does not match.";
			return issuer.endsWith(".ghe.com") ? "It is that of GitHub Enterprise Cloud on ghe.com, so that of github.com does not match." : "It is that of a GitHub Enterprise Server, so that of github.com does not match.";
		}
		function audienceMismatch(given) {
			let { context } = given;
			let { cloud } = context;
			let { subject, issuer, audience } = presented(given);
			let usual = audience === cloud.audience;
			let blocks = (0, commands.nZ)(context, {
				subject: subject ?? "",
				issuer,
				audience: cloud.audience
			});
			let change = blocks.every(({ body }) => body === void 0) ? [commands.Fm] : [{
				text: `${usual ? "See" : "If it stays so, see"} which audience is registered, ${(0, commands.il)(context)}.`,
				blocks: (0, commands.Jc)(context)
			}, {
				text: "In the same terminal, change the credential of this subject, with its name instead of `OLD_NAME`.",
				blocks
			}];
			let leave = { text: `Leave the input \`audience\` empty: the token is then made for ${(0, markdown.aY)(cloud.audience)}.` };
			return {
				reason: "audience-mismatch",
				title: "No federated credential of this identity has the audience of this token",
				cause: usual ? `The token is made for ${(0, markdown.aY)(audience)}, which is right for the cloud ${(0, markdown.aY)(cloud.name)}; the credential was registered with another audience.` : `The token is made for ${(0, markdown.aY)(audience)}, and the cloud ${(0, markdown.aY)(cloud.name)} takes ${(0, markdown.aY)(cloud.audience)}.`,
				steps: [...usual ? [] : [leave], ...change],
				facts: [
					["Presented audience", audience],
					["Audience of this cloud", cloud.audience],
					...subjectFacts(given)
				],
				remedy: usual ? "Change the credential to this audience." : "Leave the input audience empty.",
				links: [["Audiences", assertion_considerations]]
			};
		}
		function assertionExpired(given) {
			let now = (0, diagnose_said.xm)(given.said, /Current time: ([\d:.T-]{5,40}Z)/);
			let end = (0, diagnose_said.xm)(given.said, /expiry time of assertion ([\d:.T-]{5,40}Z)/);
			return {
				reason: "assertion-expired",
				title: "The token of GitHub is out of date at Entra ID",
				cause: given.context.attempts > 1 ? "A token of GitHub is good for five minutes. A new one was asked for and refused as well, so a clock is probably wrong." : "A token of GitHub is good for five minutes, and this one was too old or too new: a clock is probably wrong.",
				steps: [{
					text: "On a self-hosted runner, set the clock to the minute; with GitHub Enterprise Server, that of the server as well.",
					blocks: [{
						language: "sh",
						body: "date --utc; timedatectl status"
					}]
				}, { text: "If another tool failed with this code some minutes after the sign-in, it holds on to an old token: let it ask for its own (Terraform by `ARM_USE_OIDC`), or sign in again before it." }],
				facts: [["Time at Entra ID", now], ["Token good until", end]],
				remedy: "Set the clock of the runner."
			};
		}
		function badSignature() {
			return {
				reason: "assertion-signature",
				title: "The signature of the token is not that of its issuer",
				cause: "The token was changed on its way, or it was not made by GitHub.",
				steps: [{ text: "Look for what stands between the runner and GitHub: a proxy that rewrites answers, a stand-in for the token service, or a step that sets `ACTIONS_ID_TOKEN_REQUEST_URL`." }],
				remedy: "Look for a proxy or a step that changes the token."
			};
		}
		function unknownKey(given) {
			let { issuer } = presented(given);
			let key = (0, diagnose_said.xm)(given.said, /identifier '?([\w-]{1,100})'? used to sign/i);
			return {
				reason: "signing-key-unknown",
				title: "Entra ID does not find the key that signed the token",
				cause: `Entra ID reads the keys of ${(0, markdown.aY)(issuer)} and keeps them for a while. The issuer has changed its keys, or does not show them to Entra ID.`,
				steps: [{
					text: "See the keys from outside of your network.",
					blocks: [{
						language: "sh",
						body: keysCommand(issuer)
					}]
				}, { text: "If the key is there, run the job again in some minutes. On GitHub Enterprise Server, let the internet reach this address." }],
				facts: [["Issuer", issuer], ["Key", key]],
				remedy: "Run the job again; on GitHub Enterprise Server let Entra ID reach the keys."
			};
		}
		function issuerUnreachable(given) {
			let { issuer } = presented(given);
			let github = issuer.startsWith(githubIssuer) || issuer.endsWith(".ghe.com");
			return {
				reason: "issuer-unreachable",
				title: "Entra ID cannot reach the issuer of the token",
				cause: `To check the token, Entra ID reads the keys of ${(0, markdown.aY)(issuer)}, and got no answer.`,
				steps: [github ? { text: "Run the job again. If it stays so, see whether GitHub or Entra ID has an incident." } : {
					text: "Let the internet reach the two addresses of the issuer, with a certificate that a public authority has signed.",
					blocks: [{
						language: "sh",
						body: keysCommand(issuer)
					}]
				}],
				facts: [["Issuer", issuer]],
				remedy: github ? "Run the job again." : "Let Entra ID reach the issuer.",
				links: github ? [["GitHub status", "https://www.githubstatus.com"]] : []
			};
		}
		function keysCommand(issuer) {
			let base = issuer.replace(/\/+$/, "");
			return /^https:\/\/[\w.-]+(\/[\w./-]*)?$/.test(base) ? `curl --fail '${base}/.well-known/openid-configuration'\ncurl --fail '${base}/.well-known/jwks'` : void 0;
		}
		function enterpriseClaim(given) {
			let { claims } = given.context;
			let wanted = (0, diagnose_said.TO)((0, diagnose_said.xm)(given.said, /enterprise claim with value (.{1,300}?) but actual/i) ?? "");
			let found = claims?.enterprise ?? "";
			return {
				reason: "enterprise-claim",
				title: "The tenant admits tokens of certain GitHub enterprises only",
				cause: found === "" ? "A policy of the tenant asks for the claim `enterprise`, and the token has none: the repository does not belong to an enterprise." : `A policy of the tenant asks for another \`enterprise\` than ${(0, markdown.aY)(found)}.`,
				steps: [{ text: `Run the workflow in a repository of ${wanted.length === 0 ? "an enterprise that the tenant admits" : `the enterprise ${wanted.map(markdown.aY).join(" or ")}`}, or sign in to another tenant. Only an administrator of the tenant can change the policy.` }],
				facts: [["Enterprise of the token", found === "" ? "none" : found], ["Enterprises admitted", wanted.length === 0 ? void 0 : wanted.join(", ")]],
				remedy: "Use a repository of an enterprise that the tenant admits."
			};
		}
		function unknownApplication(given) {
			let { clientId, tenantId } = given.context;
			let tenant = (0, commands.Os)(tenantId);
			let client = (0, commands.Os)(clientId) ?? "CLIENT_ID";
			let same = client === tenant;
			return {
				reason: "unknown-application",
				title: given.code === "7000229" ? "The application has no service principal in this tenant" : "The tenant does not know this client id",
				cause: same ? "The client id and the tenant id are the same, so one of them is in the wrong place." : "The client id is mistyped or belongs to another tenant, client and tenant id are swapped, or the identity is only some minutes old.",
				steps: [
					{
						text: `See what the client id is, ${(0, commands.il)(given.context)}. If another client id comes out, it was an object id.`,
						blocks: [{
							language: "sh",
							body: `az ad sp show --id '${client}' --query "{name:displayName, clientId:appId, objectId:id}" --output table`
						}]
					},
					{ text: "Correct `client-id` or `tenant-id`: the variables AZURE_CLIENT_ID and AZURE_TENANT_ID of the GitHub environment." },
					...given.code === "7000229" ? [{
						text: "If the application is right, give it its service principal in this tenant.",
						blocks: [{
							language: "sh",
							body: `az ad sp create --id '${client}'`
						}]
					}] : []
				],
				facts: [["Client id", clientId], ["Tenant id", tenantId]],
				remedy: "Check client-id and tenant-id; they may be swapped."
			};
		}
		function tenantNotFound(given) {
			let { tenantId, cloud } = given.context;
			let malformed = given.code === "900023";
			return {
				reason: malformed ? "tenant-invalid" : "tenant-not-found",
				title: malformed ? "The value of tenant-id is no tenant id" : `The cloud ${cloud.name} has no such tenant`,
				cause: malformed ? `It is ${(0, markdown.aY)(tenantId)}, which is neither the id of a tenant nor one of its domain names.` : `Entra ID at ${(0, markdown.aY)(cloud.authorityHost)} does not know the tenant ${(0, markdown.aY)(tenantId)}: the id is mistyped, or the tenant is in another cloud.`,
				steps: [{
					text: "Find the id of the tenant, as somebody who works in it.",
					blocks: [{
						language: "sh",
						body: "az account list --query \"[].{subscription:name, tenantId:tenantId}\" --output table"
					}]
				}, { text: "Correct `tenant-id` (the variable AZURE_TENANT_ID), or set `cloud` to `public`, `usgov` or `china`." }],
				facts: [["Tenant id", tenantId], ["Asked at", cloud.authorityHost]],
				remedy: "Correct tenant-id, or the input cloud."
			};
		}
		function resourceNotInTenant(given) {
			let { cloud } = given.context;
			let resource = (0, diagnose_said.xm)(given.said, /resource principal named '?([^'\s]{1,300})'? was not found/i);
			return {
				reason: "resource-not-in-tenant",
				title: "The tenant does not know what the sign-in is for",
				cause: `The tenant has no ${resource === void 0 ? "such resource" : (0, markdown.aY)(resource)}. The sign-in goes to the wrong cloud or the wrong tenant, or the address of the resource is mistyped.`,
				steps: [{ text: `Check \`cloud\` (now ${(0, markdown.aY)(cloud.name)}, whose Resource Manager is ${(0, markdown.aY)(cloud.resourceManager)}) and \`tenant-id\`.` }],
				facts: [["Asked for", resource], ["Cloud", cloud.name]],
				remedy: "Check the inputs cloud and tenant-id."
			};
		}
		function clientSecret(given) {
			let expired = given.code === "7000222";
			return {
				reason: expired ? "client-secret-expired" : "client-secret-invalid",
				title: expired ? "A client secret was sent, and it has expired" : "A client secret was sent, and it is wrong",
				cause: "This suite signs in without a secret, so another tool of the job still uses one: often AZURE_CLIENT_SECRET or ARM_CLIENT_SECRET is set.",
				steps: [{ text: "Remove AZURE_CLIENT_SECRET and ARM_CLIENT_SECRET from the workflow and the secrets of the repository." }, ...registerSteps(given, `Register the subject of the job instead, ${(0, commands.il)(given.context)}.`)],
				facts: subjectFacts(given),
				remedy: "Remove the secret; sign in with the token of GitHub."
			};
		}
		function nothingSent() {
			return {
				reason: "no-credential-sent",
				title: "The sign-in reached Entra ID without a token",
				cause: "The token of GitHub was empty or was lost on the way, in a proxy for example.",
				steps: [{ text: "See that the job has `permissions: id-token: write`, and that no step sets `ACTIONS_ID_TOKEN_REQUEST_URL`." }],
				remedy: "Check permissions: id-token: write."
			};
		}
		function disabledApplication(given) {
			let client = (0, commands.Os)(given.context.clientId) ?? "CLIENT_ID";
			return {
				reason: "application-disabled",
				title: "The application is switched off in this tenant",
				cause: "An administrator has disabled its service principal, or Microsoft has.",
				steps: [{
					text: `Ask why it was disabled; then an administrator enables it, ${(0, commands.il)(given.context)}.`,
					blocks: [{
						language: "sh",
						body: `az ad sp update --id '${client}' --set accountEnabled=true`
					}]
				}],
				facts: [["Client id", given.context.clientId]],
				remedy: "Ask an administrator of the tenant to enable it."
			};
		}
		function blockedByPolicy(given) {
			let defaults = given.code === "530035";
			return {
				reason: "conditional-access",
				title: defaults ? "The security defaults of the tenant refuse this sign-in" : "A Conditional Access policy refuses this sign-in",
				cause: defaults ? "The tenant has security defaults on, and they take this sign-in for an unsafe one." : "The tenant has a policy for workload identities, often one that names the places they may sign in from. The addresses of GitHub-hosted runners change, so no named location holds them.",
				steps: [{ text: "Give an administrator of the tenant the correlation id: in Entra ID, under *Sign-in logs* › *Service principal sign-ins*, it shows which policy it was." }, { text: defaults ? "Security defaults know no exceptions: where this sign-in has to be, Conditional Access policies take their place." : "Exclude this identity from the policy, or run the job on a runner with an address that the policy allows." }],
				facts: [["Client id", given.context.clientId]],
				remedy: "Give an administrator of the tenant the correlation id.",
				links: [["Conditional Access for workload identities", "https://learn.microsoft.com/entra/identity/conditional-access/workload-identity"]]
			};
		}
		function userFlow() {
			return {
				reason: "user-flow",
				title: "A user was to be signed in, not the identity of a workflow",
				cause: "Entra ID looked for a user account. A sign-in by a token of GitHub has none, so another tool of the job signs in with a name and password.",
				steps: [{ text: "Remove the user name and password (AZURE_USERNAME, AZURE_PASSWORD) from the job." }],
				remedy: "Remove the user name and password from the job."
			};
		}
		function malformedRequest(given) {
			let [reason, cause] = {
				1002012: ["invalid-scope", "The scope of the request does not end in `/.default`."],
				50027: ["malformed-assertion", "Entra ID cannot read the token as a JSON Web Token: it was damaged on its way."],
				900144: ["malformed-request", "A parameter of the request is missing: it was damaged on its way."],
				70003: ["malformed-request", "Entra ID does not offer this kind of sign-in."]
			}[given.code] ?? ["malformed-request", "Entra ID cannot read the request."];
			return {
				reason,
				title: "Entra ID cannot use the request as it came",
				cause: `${cause} That is not a setting of yours, unless a proxy changes requests.`,
				steps: [{ text: "Run the job again, without a proxy if it has one." }, { text: "If it stays so, report it with the table below: it is a mistake in this action." }],
				remedy: "Run the job again; report it if it stays so."
			};
		}
		function unavailable({ context }) {
			return {
				reason: "service-unavailable",
				title: "Entra ID is not available just now",
				cause: `It gives no better answer for now; it was ${tried(context.attempts, context.waitedMs)}.`,
				steps: [{ text: "Run the job again in some minutes. If it stays so, see whether Azure has an incident." }],
				remedy: "Run the job again in some minutes.",
				links: [["Azure status", "https://azure.status.microsoft/status"]]
			};
		}
		function entra_unknownRefusal(given) {
			let { code: number, failure } = given;
			let word = failure.error === void 0 || failure.error === "" ? "" : ` (${(0, markdown.aY)(failure.error.slice(0, 60))})`;
			return {
				reason: "sign-in-refused",
				title: number === "" ? "Entra ID refuses the sign-in" : "Entra ID refuses the sign-in for a rare reason",
				cause: number === "" ? `Entra ID gives no code${word}.` : `There is no advice for ${(0, markdown.Qq)(`AADSTS${number}`)} here${word}; Microsoft explains it at the link below.`,
				steps: [{ text: given.said === "" ? "Ask an administrator of the tenant: the sign-in logs of Entra ID say more." : "Read what Entra ID said below. With the correlation id, the sign-in logs of Entra ID say more." }],
				remedy: given.said === "" ? "The sign-in logs of the tenant say more." : "Read what Entra ID said, in the job summary."
			};
		}
		let entraCodeTable = {
			700213: subjectMismatch,
			7002138: subjectCase,
			7002137: subjectMismatch,
			700211: issuerMismatch,
			700212: audienceMismatch,
			70021: noMatch,
			70025: noCredential,
			7002381: enterpriseClaim,
			7000272: unknownKey,
			90061: issuerUnreachable,
			50166: issuerUnreachable,
			501661: issuerUnreachable,
			700016: unknownApplication,
			7000229: unknownApplication,
			7000112: disabledApplication,
			700024: assertionExpired,
			700027: badSignature,
			7000215: clientSecret,
			7000222: clientSecret,
			7000218: nothingSent,
			90002: tenantNotFound,
			900023: tenantNotFound,
			500011: resourceNotInTenant,
			53003: blockedByPolicy,
			530035: blockedByPolicy,
			50034: userFlow,
			1002012: malformedRequest,
			50027: malformedRequest,
			900144: malformedRequest,
			70003: malformedRequest,
			90006: unavailable,
			90012: unavailable,
			90024: unavailable,
			90033: unavailable
		};
		function diagnoseEntra(given) {
			let { status } = given.failure;
			let known = Object.hasOwn(entraCodeTable, given.code) ? entraCodeTable[given.code] : void 0;
			if (known !== void 0) return known(given);
			return status !== void 0 && (status >= 500 || status === 429) ? unavailable(given) : entra_unknownRefusal(given);
		}
		let permissions = {
			text: "Allow the job to ask for its token. As soon as one permission is named, all others are off, so name those as well that it needs besides.",
			blocks: [{
				language: "yaml",
				body: "permissions:\n  contents: read # to check out the repository\n  id-token: write # to sign in to Azure"
			}]
		};
		let permissionDocs = ["Permissions of a job", "https://docs.github.com/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-azure"];
		function diagnoseGitHub(given) {
			let { failure, context } = given;
			if (given.code === "ClaimsRefused") return claimsRefused(given);
			if (given.code === "NoIdToken") {
				if (context.isFork === !0) return fork();
				return context.actor === "dependabot[bot]" ? dependabot() : github_noPermission();
			}
			let { status } = failure;
			if (status === 401 || status === 403) return requestTokenRefused(status);
			return {
				reason: status === 429 ? "rate-limited" : "service-unavailable",
				title: "GitHub gives the job no token just now",
				cause: `Its token service answers ${status === void 0 ? "without a token" : `with ${(0, markdown.aY)(String(status))}`} (${tried(context.attempts, context.waitedMs)}). The permissions of the job are in order: without them there would be nobody to ask.`,
				steps: [{ text: "Run the job again in some minutes. If it stays so, see whether GitHub has an incident." }],
				remedy: "Run the job again in some minutes.",
				links: [["GitHub status", "https://www.githubstatus.com"]]
			};
		}
		function github_noPermission() {
			return {
				reason: "no-id-token",
				title: "The job may not ask GitHub for a token",
				cause: "It does not have the permission `id-token: write`, so GitHub gives it no address to ask.",
				steps: [permissions, { text: "In a reusable workflow, the job that calls it needs the same lines: a called workflow gets no more than its caller has." }],
				remedy: "Add permissions: id-token: write to the job, and to the job that calls it.",
				links: [permissionDocs]
			};
		}
		function fork() {
			return {
				reason: "fork-pull-request",
				title: "GitHub gives no token to pull requests from forks",
				cause: "The pull request comes from a fork, and whoever opened it could change this workflow. That protects the subscription; no permission changes it.",
				steps: [{
					text: "Skip the sign-in for forks.",
					blocks: [{
						language: "yaml",
						body: "if: github.event.pull_request.head.repo.full_name == github.repository"
					}]
				}, { text: "For a change that needs the sign-in, a maintainer reviews it and pushes it to a branch of this repository. Do not switch to `pull_request_target`: it would run the code of the fork with the rights of this repository." }],
				remedy: "Skip the sign-in for forks."
			};
		}
		function dependabot() {
			return {
				reason: "dependabot",
				title: "This run of Dependabot has no token",
				cause: "GitHub treats runs that Dependabot starts like those of forks: their permissions are read-only unless the workflow names more.",
				steps: [{
					text: "Skip the sign-in for Dependabot, where it is not needed to judge the change.",
					blocks: [{
						language: "yaml",
						body: "if: github.actor != 'dependabot[bot]'"
					}]
				}, {
					...permissions,
					text: "Where it is needed, name the permission in the job. Starting the run again as somebody else does not help."
				}],
				remedy: "Skip the sign-in for Dependabot, or name permissions: id-token: write in the job.",
				links: [["Dependabot and Actions", "https://docs.github.com/code-security/dependabot/troubleshooting-dependabot/troubleshooting-dependabot-on-github-actions"]]
			};
		}
		function requestTokenRefused(status) {
			return {
				reason: "request-token-refused",
				title: "GitHub refuses the token of the job",
				cause: `The job may ask for its token, but what it asks with, ACTIONS_ID_TOKEN_REQUEST_TOKEN, is refused with ${(0, markdown.aY)(String(status))}. It ends with the job, and after some six hours.`,
				steps: [{ text: "Run the job again." }, { text: "If it stays so, look for a step that sets ACTIONS_ID_TOKEN_REQUEST_URL or ACTIONS_ID_TOKEN_REQUEST_TOKEN, and for a process that outlives its job. A job of more than six hours has to be split." }],
				remedy: "Run the job again."
			};
		}
		function claimsRefused(given) {
			let { claims } = given.context;
			let problems = given.said.split("\n").filter((line) => line.trim() !== "");
			return {
				reason: "claims-refused",
				title: "The job is not the one that may sign in here",
				cause: `The token of the job does not meet what the inputs demand. It was not sent to Azure. ${problems.map(markdown.Qq).join(" ")}`.trim(),
				steps: [{ text: "If the job should sign in, give it the environment, the branch or the workflow that is demanded; the table shows what it has." }, { text: "If the demand is out of date, change `require-environment`, `require-ref` or `require-job-workflow-ref`." }],
				facts: [
					["Presented subject", claims?.sub],
					["Environment", claims?.environment ?? "none"],
					["Ref", claims?.ref],
					["Workflow file", claims?.job_workflow_ref],
					["Event", claims?.event_name]
				],
				remedy: problems[0] ?? "See the demands of the inputs."
			};
		}
		let network_open = (host) => ({ text: `Let the runner reach ${(0, markdown.aY)(host)} on port 443: in the firewall, in the proxy (HTTPS_PROXY, NO_PROXY), and in its DNS.` });
		let again = { text: "Run the job again. If it stays so on a self-hosted runner, look at its network." };
		function ofKind(kind, service, host) {
			let within = service.replace(/^The /, "the ");
			switch (kind) {
				case "connect":
				case "proxy":
				case "lost": return {
					reason: "unreachable",
					title: `${service} cannot be reached`,
					cause: kind === "proxy" ? `The proxy opens no way to ${(0, markdown.aY)(host)}.` : kind === "lost" ? `The connection to ${(0, markdown.aY)(host)} ended before the answer.` : `No connection to ${(0, markdown.aY)(host)} could be made.`,
					steps: [network_open(host), again],
					remedy: `Let the runner reach ${host}.`
				};
				case "timeout": return {
					reason: "timed-out",
					title: `${service} does not answer in time`,
					cause: `${(0, markdown.aY)(host)} was asked and did not answer: it hangs, or something between drops the packets.`,
					steps: [again, network_open(host)],
					remedy: "Run the job again."
				};
				case "tls": return {
					reason: "untrusted-connection",
					title: `The certificate of ${within} is not trusted`,
					cause: `Whoever answers for ${(0, markdown.aY)(host)} has a certificate of an authority that this machine does not know. Often that is a proxy of the company.`,
					steps: [{
						text: "Give Node the certificate of that authority, in the workflow or in the environment of the runner. Do not switch the check off.",
						blocks: [{
							language: "yaml",
							body: "env:\n  NODE_EXTRA_CA_CERTS: /path/to/authority.pem"
						}]
					}],
					remedy: "Set NODE_EXTRA_CA_CERTS to the certificate of the proxy."
				};
				case "incomplete": return {
					reason: "incomplete-response",
					title: `The answer of ${within} is cut off`,
					cause: `${(0, markdown.aY)(host)} began to answer and did not end. Half an answer is not used.`,
					steps: [again],
					remedy: "Run the job again."
				};
				case "rate-limit": return {
					reason: "rate-limited",
					title: `${service} asks for more patience than there is`,
					cause: `${(0, markdown.aY)(host)} allows the next request only after the time limit of the step.`,
					steps: [{ text: "Run the job again later, or raise `timeout`. Fewer jobs at the same time help as well." }],
					remedy: "Run the job again later, or raise timeout."
				};
				default: return {
					reason: "unexpected-response",
					title: `${service} gives no usable answer`,
					cause: `What came from ${(0, markdown.aY)(host)} is empty, is not JSON or leads elsewhere. Often a proxy or a login page of the network answers instead.`,
					steps: [again, network_open(host)],
					remedy: "Run the job again; look at the proxy if it stays so."
				};
			}
		}
		function diagnoseNetwork({ failure, context }) {
			let { stage, kind = "" } = failure;
			let host = hostOf(stage, context);
			let found = ofKind(kind, serviceOf[stage], host);
			let permitted = stage === "github-token" ? " The permissions of the job are in order: without them there would be nobody to ask." : "";
			return {
				...found,
				cause: `${found.cause} It was ${tried(context.attempts, context.waitedMs)}.${permitted}`,
				facts: [["Asked", host]]
			};
		}
		let serviceOf = {
			"github-token": "GitHub",
			entra: "Entra ID",
			arm: "Resource Manager",
			acr: "The container registry"
		};
		function hostOf(stage, { cloud, registry }) {
			switch (stage) {
				case "github-token": return "*.actions.githubusercontent.com";
				case "entra": return hostIn(cloud.authorityHost);
				case "arm": return hostIn(cloud.resourceManager);
				case "acr": return registry ?? "the registry";
			}
		}
		let hostIn = (url) => URL.canParse(url) ? new URL(url).host : url;
		function diagnoseRegistry(given) {
			let { failure, context } = given;
			let { status } = failure;
			let registry = context.registry ?? "the registry";
			if (status === 401 || status === 403) return refused(context, registry);
			if (status === 404) return noRegistry(registry);
			let busy = status !== void 0 && (status === 429 || status >= 500);
			return {
				reason: status === 429 ? "rate-limited" : busy ? "service-unavailable" : "registry-refused",
				title: busy ? "The container registry is not available just now" : "The container registry refuses the sign-in",
				cause: busy ? `It gives no better answer for now; it was ${tried(context.attempts, context.waitedMs)}.` : `${(0, markdown.aY)(registry)} gives no reason that is known here.`,
				steps: [{ text: busy ? "Run the job again in some minutes." : "Read what the registry said below." }],
				remedy: busy ? "Run the job again in some minutes." : "Read what the registry said, in the job summary."
			};
		}
		function refused(context, registry) {
			let name = /^([a-z\d-]{5,60})\.azurecr\.(io|us|cn)$/i.exec(registry)?.[1];
			let look = name === void 0 ? void 0 : `SCOPE=$(az acr show --name '${name}' --query id --output tsv)`;
			let role = (0, commands.Y3)(context, void 0, "AcrPull", "SCOPE").body?.replace("'SCOPE'", "\"$SCOPE\"");
			let give = {
				text: `Give the identity a role on the registry, ${(0, commands.il)(context)}: \`AcrPull\` to pull, \`AcrPush\` to push.`,
				blocks: [{
					language: "sh",
					body: look === void 0 || role === void 0 ? role : `${look}\n${role}`
				}]
			};
			return {
				reason: "registry-no-permission",
				title: "The container registry does not accept this identity",
				cause: `The identity is signed in to Azure, but ${(0, markdown.aY)(registry)} gives it no token: it has no role there, the role is only some minutes old, or the registry is of another tenant.`,
				steps: [give],
				facts: [["Registry", registry]],
				remedy: "Give the identity the role AcrPull or AcrPush there."
			};
		}
		function noRegistry(registry) {
			return {
				reason: "registry-not-found",
				title: "There is no such container registry",
				cause: `${(0, markdown.aY)(registry)} answers, but not as a container registry of Azure.`,
				steps: [{ text: "Set `registry` to the login server of the registry, such as `NAME.azurecr.io`, without `https://`." }],
				facts: [["Registry", registry]],
				remedy: "Check the input registry."
			};
		}
		function diagnose(raw, context) {
			let failure = cleaned(raw);
			let given = {
				failure,
				context,
				code: decisiveCode(failure),
				said: (0, diagnose_said.Jo)(failure.description)
			};
			let finding = find(given);
			let facts = factsOf(given, finding);
			let decisive = facts.find(([label]) => label === finding.facts?.find(([, value]) => value !== void 0)?.[0]);
			let number = failure.stage === "entra" && given.code !== "" ? `AADSTS${given.code}` : void 0;
			return {
				reason: finding.reason,
				title: number === void 0 ? finding.title : `${finding.title} (${number})`,
				cause: finding.cause,
				fix: renderSteps(finding.steps),
				facts,
				...decisive === void 0 ? {} : { decisive },
				retryable: (0, classify.L)(failure),
				links: [...number === void 0 ? [] : [[`${number} at Microsoft`, `${context.cloud.authorityHost}/error?code=${given.code}`]], ...finding.links ?? []],
				remedy: finding.remedy,
				said: given.code === "ClaimsRefused" ? "" : given.said,
				service: isNetwork(failure) ? "" : serviceOf[failure.stage]
			};
		}
		function cleaned(raw) {
			let { stage, status, code, codes, expected } = raw;
			let text = (value) => typeof value == "string" ? value.slice(0, 1e4) : void 0;
			let listed = (list) => Array.isArray(list) ? list.slice(0, 50) : [];
			return {
				stage,
				status: Number.isSafeInteger(status) ? status : void 0,
				code: typeof code == "number" ? code : text(code),
				codes: listed(codes).filter((item) => typeof item == "number" || typeof item == "string"),
				error: text(raw.error),
				description: text(raw.description),
				correlationId: text(raw.correlationId),
				traceId: text(raw.traceId),
				timestamp: text(raw.timestamp),
				kind: text(raw.kind),
				found: text(raw.found),
				expected: listed(expected).filter((item) => typeof item == "string")
			};
		}
		function decisiveCode(failure) {
			if (failure.stage !== "entra") return failure.code === void 0 ? "" : String(failure.code).slice(0, 100);
			let codes = (0, classify.n)(failure);
			return codes.find((number) => Object.hasOwn(entraCodeTable, number)) ?? codes[0] ?? "";
		}
		let isNetwork = ({ kind }) => kind !== void 0 && kind !== "";
		function find(given) {
			if (isNetwork(given.failure)) return diagnoseNetwork(given);
			switch (given.failure.stage) {
				case "github-token": return diagnoseGitHub(given);
				case "entra": return diagnoseEntra(given);
				case "arm": return diagnoseArm(given);
				case "acr": return diagnoseRegistry(given);
			}
		}
		function renderSteps(steps) {
			return steps.map(({ text, blocks = [], folded = !1 }, at) => {
				let shown = blocks.filter(({ body }) => body !== void 0);
				let parts = shown.map(({ label = "Commands", language, body = "" }, place) => folded || place > 0 ? (0, markdown.zH)(label, (0, markdown.EU)(body, language)) : `${shown.length > 1 ? `${label}:\n\n` : ""}${(0, markdown.EU)(body, language)}`);
				return [steps.length === 1 ? text : `**${at + 1}.** ${text}`, ...parts].join("\n\n");
			}).join("\n\n");
		}
		function factsOf(given, finding) {
			let { failure, context } = given;
			let { claims } = context;
			let own = finding.facts ?? [];
			let shown = new Set(own.map(([, value]) => value));
			let general = [
				...failure.stage === "entra" ? [
					["Presented subject", claims?.sub],
					["Issuer", claims?.iss],
					["Audience", claims?.aud]
				] : [],
				["Client id", context.clientId],
				["Tenant id", context.tenantId],
				["Subscription id", failure.stage === "arm" ? context.subscriptionId : void 0],
				["Repository", context.repository],
				["Event", context.eventName],
				["Code", failure.stage === "arm" && failure.status !== void 0 ? given.code : void 0],
				["Status", failure.status === void 0 ? void 0 : String(failure.status)],
				["Correlation id", failure.correlationId],
				["Trace id", failure.traceId],
				["Time", failure.timestamp],
				["Tried", tried(context.attempts, context.waitedMs).replace("tried ", "")]
			];
			let found = new Map();
			for (let [label, value] of [...own, ...general.filter(([, value]) => !shown.has(value))]) value !== void 0 && value.trim() !== "" && !found.has(label) && found.set(label, value.slice(0, 700));
			return [...found];
		}
	}),
	8155: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ub: () => deniedAction,
			iJ: () => leastRole,
			rw: () => roleScope
		});
		var _commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6690);
		var _said_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5161);
		let roles = [
			[/^microsoft\.authorization\/locks\//i, "Locks Contributor"],
			[/^microsoft\.authorization\/roleassignments\/(write|delete)$/i, "Role Based Access Control Administrator"],
			[/^microsoft\.storage\/.*\/blobs\/read$/i, "Storage Blob Data Reader"],
			[/^microsoft\.storage\/.*\/blobs\//i, "Storage Blob Data Contributor"],
			[/^microsoft\.containerregistry\/registries\/pull\/read$/i, "AcrPull"],
			[/^microsoft\.containerregistry\/registries\/push\/write$/i, "AcrPush"],
			[/^microsoft\.containerservice\/managedclusters\/listclusterusercredential\/action$/i, "Azure Kubernetes Service Cluster User Role"],
			[/^microsoft\.keyvault\/vaults\/secrets\/.*(read|get)\w*(\/action)?$/i, "Key Vault Secrets User"],
			[/\/read$/i, "Reader"],
			[/^microsoft\.storage\//i, "Storage Account Contributor"],
			[/^microsoft\.managedidentity\//i, "Managed Identity Contributor"],
			[/^microsoft\.containerservice\//i, "Azure Kubernetes Service Contributor Role"],
			[/^microsoft\.keyvault\//i, "Key Vault Contributor"],
			[/^microsoft\.network\/dnszones\//i, "DNS Zone Contributor"],
			[/^microsoft\.network\//i, "Network Contributor"]
		];
		function leastRole(action) {
			return roles.find(([pattern]) => pattern.test(action))?.[1] ?? "Contributor";
		}
		function roleScope(action, scope) {
			if (!/\/write$/i.test(action)) return scope;
			let [subscription] = /^\/subscriptions\/[^/]+/i.exec(scope) ?? [scope];
			if (/^microsoft\.resources\/subscriptions\/resourcegroups\/write$/i.test(action)) return subscription;
			return /^\/subscriptions\/[^/]+\/resourcegroups\/[^/]+/i.exec(scope)?.[0] ?? scope;
		}
		function deniedAction(said) {
			let client = (0, _said_js__WEBPACK_IMPORTED_MODULE_1__.xm)(said, /client '([^']{1,100})'/i);
			let principal = (0, _commands_js__WEBPACK_IMPORTED_MODULE_0__.Os)((0, _said_js__WEBPACK_IMPORTED_MODULE_1__.xm)(said, /object id '([^']{1,100})'/i));
			let linked = /perform action\(s\) '([^']{1,200})' on the linked scope\(s\) '([^']{1,600})'/i.exec(said);
			let direct = /perform action '([^']{1,200})' over scope '([^']{1,600})'/i.exec(said);
			let [, action, scope] = linked ?? direct ?? [];
			return {
				...client === void 0 ? {} : { client },
				...principal === void 0 ? {} : { principal },
				...action === void 0 ? {} : { action: action.split(",")[0] ?? action },
				...scope === void 0 ? {} : { scope: scope.split(",")[0] ?? scope }
			};
		}
	}),
	5161: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Jo: () => saidOf,
			TO: () => quotedValues,
			xm: () => valueIn
		});
		function saidOf(description) {
			if (typeof description != "string") return "";
			let start = description.slice(0, 2e3).replace(/[\ud800-\udbff]$/, "");
			return start.trim() === "" ? "" : start.length < description.length ? `${start.trimEnd()} …` : start.trim();
		}
		function quotedValues(said) {
			return [...said.matchAll(/'([^'\r\n]{1,600})'/g)].map(([, value = ""]) => value);
		}
		function valueIn(said, pattern) {
			return pattern.exec(said)?.[1];
		}
	})
};
