import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_modules__ = {
	2613: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");
	}),
	181: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");
	}),
	5317: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");
	}),
	6982: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
	}),
	4434: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");
	}),
	9896: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
	}),
	8611: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");
	}),
	5692: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");
	}),
	9278: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");
	}),
	4573: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
	}),
	1421: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
	}),
	7598: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
	}),
	3024: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
	}),
	1455: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
	}),
	7067: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
	}),
	4708: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");
	}),
	8161: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
	}),
	6760: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
	}),
	1708: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");
	}),
	7075: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
	}),
	6466: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");
	}),
	6193: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");
	}),
	3136: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");
	}),
	7975: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
	}),
	8877: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");
	}),
	8522: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
	}),
	857: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
	}),
	6928: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
	}),
	2203: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");
	}),
	7955: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");
	}),
	3557: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");
	}),
	4756: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");
	}),
	2018: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");
	}),
	7016: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");
	}),
	9023: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");
	}),
	5326: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { I: () => spec });
		var _azure_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5280);
		var _core_spec_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(258);
		let id = {
			type: "string",
			required: !0,
			pattern: _azure_inputs_js__WEBPACK_IMPORTED_MODULE_0__.aD,
			example: _azure_inputs_js__WEBPACK_IMPORTED_MODULE_0__.iZ
		};
		let spec = (0, _core_spec_js__WEBPACK_IMPORTED_MODULE_1__.Q)({
			name: "azure-oidc-login",
			title: "Sluice Azure sign-in",
			description: "Sign in to Azure without a secret, prove it, keep it good for long jobs, and say exactly what to mend.",
			icon: "log-in",
			color: "blue",
			permissions: { "id-token": {
				access: "write",
				reason: "ask GitHub for the token that proves which job this is"
			} },
			post: !0,
			background: !0,
			inputs: {
				"client-id": {
					...id,
					description: "Client id of the application or of the user-assigned identity. As a variable of a GitHub environment it is empty unless the job names that `environment:`."
				},
				"tenant-id": {
					...id,
					description: "Id of the tenant (directory)."
				},
				"subscription-id": {
					...id,
					description: "Id of the subscription; asking for it proves the sign-in."
				},
				cloud: {
					type: "string",
					default: "public",
					pattern: _azure_inputs_js__WEBPACK_IMPORTED_MODULE_0__.yQ,
					example: "public, usgov, china or management.local.azurestack.external",
					description: "`public`, `usgov`, `china`, or the host of a custom cloud's Resource Manager, which is asked for its addresses."
				},
				audience: {
					type: "string",
					pattern: /^[\x21-\x7e]{1,600}$/,
					example: "api://AzureADTokenExchange",
					description: "Audience of GitHub's token, where the federated credential has another than the cloud's own."
				},
				export: {
					type: "string",
					default: "terraform,sdk",
					pattern: /^(terraform|sdk|az|none)(\s*,\s*(terraform|sdk|az|none))*$/,
					example: "terraform,sdk",
					description: "Who is signed in by the environment of the following steps: `terraform`, `sdk` (the client libraries and whoever uses them), `az`, with commas between. `none` leaves the environment alone: what is needed is in the outputs."
				},
				"allowed-subscription-ids": {
					type: "lines",
					description: "Subscriptions that may be signed in to, one per line. Empty allows the one of `subscription-id`."
				},
				"allowed-tenant-ids": {
					type: "lines",
					description: "Tenants that may be signed in to, one per line."
				},
				"require-environment": {
					type: "string",
					example: "prod-apply",
					description: "Environment that GitHub's token must name, else it is shown to nobody."
				},
				"require-ref": {
					type: "string",
					example: "refs/heads/main or refs/heads/release/*",
					description: "Ref that GitHub's token must name; a `*` at the end stands for anything but a slash."
				},
				"require-job-workflow-ref": {
					type: "string",
					example: "acme/pipelines/.github/workflows/apply.yml@refs/tags/v*",
					description: "Workflow file that must hold the job, with its ref; for a reusable workflow that is the called file. A `*` may end the ref."
				},
				"propagation-wait": {
					type: "duration",
					default: "0s",
					description: "How long to try again while Azure does not know a credential, an identity or a role yet. For jobs that run right after these were made."
				},
				timeout: {
					type: "duration",
					default: "2m",
					description: "Time limit of the whole sign-in, all tries included."
				},
				name: {
					type: "string",
					pattern: /^[a-z0-9][a-z0-9-]{0,30}$/,
					example: "hub",
					description: "What to call this sign-in in the log and in the summary, where a job has several."
				},
				registry: {
					type: "lines",
					example: "acmeapps.azurecr.io",
					description: "Login servers of Azure container registries, one per line: docker and whoever reads docker's settings are signed in to them for three hours."
				},
				"mask-ids": {
					type: "boolean",
					default: "false",
					description: "Hide client, tenant and subscription id in the log. GitHub drops job outputs that hold something hidden."
				},
				summary: {
					type: "boolean",
					default: "true",
					description: "Write a line into the job summary."
				}
			},
			outputs: {
				..._core_spec_js__WEBPACK_IMPORTED_MODULE_1__.I,
				"subscription-id": { description: "The subscription, as Resource Manager knows it." },
				"subscription-name": { description: "Its display name." },
				"tenant-id": { description: "The tenant of the subscription." },
				"client-id": { description: "The client id that is signed in." },
				"object-id": { description: "Object id of the identity: what roles are assigned to." },
				subject: { description: "Subject of GitHub's token, letter by letter as a federated credential has to have it." },
				"expires-at": { description: "When the access token of this step ends (RFC 3339). What is exported is renewed on its own." },
				"federated-token-file": { description: "File with GitHub's token, kept fresh until the job ends. Empty when `export` is `terraform` alone." },
				"azure-config-dir": { description: "Folder of the sign-in of az, when `export` has `az`." },
				"docker-config": { description: "Folder of docker's settings, when `registry` is given." },
				"evidence-path": { description: "The evidence record: an in-toto statement about this sign-in." }
			}
		});
	}),
	1963: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { I: () => spec });
		var _azure_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5280);
		var _core_spec_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(258);
		let spec = (0, _core_spec_js__WEBPACK_IMPORTED_MODULE_1__.Q)({
			name: "azure-oidc-trust",
			title: "Azure OIDC trust",
			description: "Gives the plan and apply jobs of each environment an Azure identity of their own, without a secret.",
			icon: "user-check",
			color: "blue",
			permissions: {
				"id-token": {
					access: "write",
					reason: "sign in to Azure, and see how GitHub writes the subject of this repository"
				},
				actions: {
					access: "read",
					reason: "read whether the repository has a subject template, and its environments",
					optional: "the form of the subject is taken from the token of this job; a template is then refused"
				}
			},
			inputs: {
				name: {
					type: "string",
					required: !0,
					pattern: /^[A-Za-z\d](-?[A-Za-z\d])*$/,
					example: "openmrscore",
					description: "Name of the platform: part of the names of identities (`id-NAME-dev-plan`) and of their group."
				},
				location: {
					type: "string",
					required: !0,
					pattern: /^[A-Za-z\d ]+$/,
					example: "francecentral",
					description: "Region in which identities and their group are created."
				},
				environments: {
					type: "lines",
					default: "dev, prod",
					description: "Environments, one per line or separated by commas. Each gets an identity for GitHub’s environment `ENV-plan` and one for `ENV-apply`."
				},
				scopes: {
					type: "map",
					required: !0,
					description: "What the jobs of an environment work on, one line `ENV=ID` per environment: ARM ids of resource groups or of a subscription, separated by commas."
				},
				"state-container-ids": {
					type: "map",
					description: "The blob container of each environment’s Terraform state, as `ENV=ID` with its ARM id. Both identities may read and write in it and nowhere else in the account: a plan has to write, too, because its lock is a lease on the state."
				},
				"plan-roles": {
					type: "lines",
					description: "Roles that a plan identity gets at its scopes besides Reader, by name or id, one per line. A plan of an AKS cluster needs `Azure Kubernetes Service Cluster User Role`."
				},
				"apply-roles": {
					type: "lines",
					default: "Contributor",
					description: "Roles of an apply identity at its scopes, by name or id, one per line."
				},
				"apply-may-assign-roles": {
					type: "lines",
					description: "Roles that Terraform assigns, by name or id, one per line. An apply identity then gets Role Based Access Control Administrator with a condition that allows these roles and no others."
				},
				repository: {
					type: "string",
					pattern: /^[\w.-]+\/[\w.-]+$/,
					example: "acme/infra",
					description: "Whose jobs are trusted, as `OWNER/REPO`. Default: this repository."
				},
				"subject-form": {
					type: "choice",
					choices: [
						"auto",
						"name",
						"immutable",
						"both"
					],
					default: "auto",
					description: "How GitHub writes the subject: `name` is `repo:OWNER/REPO:…`, `immutable` has the ids of both (`repo:OWNER@ID/REPO@ID:…`). `auto` asks GitHub; `both` trusts both while a repository changes from one to the other."
				},
				"job-workflow-ref": {
					type: "lines",
					description: "Workflow file and ref that a job has to come from, as `plan=FILE@REF` and `apply=FILE@REF`, or one line for both. Only for repositories whose subject template includes `job_workflow_ref`."
				},
				"resource-group": {
					type: "string",
					pattern: /^[\w().-]{0,89}[\w()-]$/,
					example: "rg-openmrscore-identities",
					description: "Resource group of the identities; created when missing. Default: `rg-NAME-identities`."
				},
				"check-only": {
					type: "boolean",
					default: "false",
					description: "Change nothing; fail with `trusts-others` when one of the identities lets somebody else in, and with `differs` when something would have to change."
				},
				prune: {
					type: "boolean",
					default: "false",
					description: "Delete federated credentials of these identities that trust anything else. Otherwise they are a warning, and fail `check-only`."
				},
				"allow-owner": {
					type: "boolean",
					default: "false",
					description: "Accept Owner, User Access Administrator and Role Based Access Control Administrator without a condition. With any of them, a job can give itself everything."
				},
				"configure-github": {
					type: "boolean",
					default: "false",
					description: "Also create GitHub’s environments and set their variables. Needs a token with `actions: read`, `administration: write` and `environments: write`, which the token of a job never has; without it the commands are shown. Existing protection rules are never weakened."
				},
				reviewers: {
					type: "lines",
					description: "Who may approve the jobs of `ENV-apply`: logins, or teams as `ORG/TEAM`, one per line, at most six. Only used by `configure-github`."
				},
				"github-token": {
					type: "string",
					secret: !0,
					default: "${{ github.token }}",
					description: "Reads the repository and, with `configure-github`, sets its environments."
				},
				..._azure_inputs_js__WEBPACK_IMPORTED_MODULE_0__.qr
			},
			outputs: {
				..._core_spec_js__WEBPACK_IMPORTED_MODULE_1__.I,
				changed: { description: "How many things this run wrote to Azure and GitHub; `0` when nothing had to be." },
				changes: { description: "JSON list of what was written, or with `check-only` would be: kind, identity, and what it is about." },
				identities: { description: "JSON list of the identities: environment, purpose, name, clientId, principalId, subjects." },
				"github-setup": { description: "Commands that set up GitHub’s environments and variables." },
				"evidence-path": { description: "The evidence record: an in-toto statement about who is trusted with what." }
			}
		});
	}),
	4129: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { I: () => spec });
		var _azure_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5280);
		var _core_spec_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(258);
		let spec = (0, _core_spec_js__WEBPACK_IMPORTED_MODULE_1__.Q)({
			name: "azure-state-backend",
			title: "Sluice Azure state backend",
			description: "Create and harden the storage of one environment’s Terraform state, and never weaken what is there.",
			icon: "database",
			color: "purple",
			permissions: { "id-token": {
				access: "write",
				reason: "sign in to Azure as the identity of the job, without a secret"
			} },
			inputs: {
				environment: {
					type: "string",
					required: !0,
					pattern: /^[a-z0-9]([a-z0-9-]{0,48}[a-z0-9])?$/,
					example: "dev or prod",
					description: "Name of the environment whose state it is. Names that are not given are made of it."
				},
				"resource-group": {
					type: "string",
					required: !0,
					description: "Resource group of the state; made when it is not there, and used as it is when it is. Not that of the workload."
				},
				"storage-account": {
					type: "string",
					required: !0,
					description: "Storage account: 3 to 24 lower-case letters and digits, unique in all of Azure."
				},
				container: {
					type: "string",
					description: "Container of the state. Default: `tfstate-ENVIRONMENT`."
				},
				key: {
					type: "string",
					description: "Blob of the state. Default: `ENVIRONMENT.tfstate`."
				},
				location: {
					type: "string",
					required: !0,
					description: "Region of a new group and account: `francecentral`."
				},
				sku: {
					type: "choice",
					choices: [
						"Standard_LRS",
						"Standard_ZRS",
						"Standard_GRS",
						"Standard_RAGRS",
						"Standard_GZRS",
						"Standard_RAGZRS"
					],
					default: "Standard_ZRS",
					description: "How the state is replicated. `Standard_ZRS` survives the loss of a data centre, `Standard_GZRS` that of a region."
				},
				tags: {
					type: "map",
					description: "Tags, one `NAME=VALUE` per line. Default: `Environment=ENVIRONMENT` and `Purpose=TerraformState`. Other tags of an account that exists stay."
				},
				"workload-resource-group": {
					type: "string",
					description: "Resource group that the environment’s Terraform manages. The state must not lie in it: a warning says so."
				},
				"blob-retention-days": {
					type: "number",
					minimum: 1,
					maximum: 365,
					default: "30",
					description: "How many days deleted state can be brought back."
				},
				"container-retention-days": {
					type: "number",
					minimum: 1,
					maximum: 365,
					default: "30",
					description: "How many days a deleted container can be brought back."
				},
				"change-feed": {
					type: "boolean",
					default: "false",
					description: "Keep a log of all changes of blobs. One that is already on stays on."
				},
				lock: {
					type: "boolean",
					default: "true",
					description: "Put a `CanNotDelete` lock on the account. Any delete lock that is already there or above it will do."
				},
				"existing-account": {
					type: "choice",
					choices: ["strengthen", "refuse"],
					default: "strengthen",
					description: "What to do about an account that exists and is not as wanted: `strengthen` it, or `refuse` to touch it and fail."
				},
				"check-only": {
					type: "boolean",
					default: "false",
					description: "Change nothing; fail when something is not as wanted, with a table of what differs."
				},
				timeout: {
					type: "duration",
					default: "10m",
					description: "How long each resource may take to be made, waits for Azure included."
				},
				summary: {
					type: "boolean",
					default: "true",
					description: "Write the result into the job summary."
				},
				..._azure_inputs_js__WEBPACK_IMPORTED_MODULE_0__.qr
			},
			outputs: {
				..._core_spec_js__WEBPACK_IMPORTED_MODULE_1__.I,
				changed: { description: "How many resources and settings this run created or strengthened; `0` when nothing had to be." },
				changes: { description: "What was not as wanted, as JSON: a list of `{resource, setting, found, wanted, effect, note}`. `effect` is `create`, `strengthen` or `cannot-change`." },
				"storage-account-id": { description: "Id of the storage account in Azure; empty when it does not exist." },
				"container-id": { description: "Id of the container in Azure: the scope for roles on the state. Empty when it does not exist." },
				"backend-block": { description: "The `backend \"azurerm\"` block, in HCL." },
				"backend-config": { description: "The same as lines `NAME=VALUE`, for `backend-config` of terraform-plan." },
				"blob-endpoint": { description: "Address of the blob service: `https://ACCOUNT.blob.core.windows.net/`." },
				"evidence-path": { description: "The evidence record: an in-toto statement about this backend." }
			}
		});
	}),
	1579: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { I: () => spec });
		var _core_spec_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(258);
		let spec = (0, _core_spec_js__WEBPACK_IMPORTED_MODULE_0__.Q)({
			name: "terraform-plan-comment",
			title: "Terraform plan comment",
			description: "Shows what Terraform plans would do as one calm pull request comment: what is destroyed or replaced comes first.",
			icon: "message-square",
			color: "purple",
			permissions: {
				"pull-requests": {
					access: "write",
					reason: "create and update the comment with the plans",
					optional: "as in pull requests from forks: the report is in the job summary, and the step does not fail"
				},
				checks: {
					access: "write",
					reason: "create the check run that `check` names",
					optional: "and without `check`: there is no check run, and the step warns if one was asked for"
				},
				issues: {
					access: "write",
					reason: "make labels of `labels` that the repository does not have yet",
					optional: "labels that exist are set; for others the step warns"
				}
			},
			inputs: {
				stage: {
					type: "choice",
					choices: ["report", "start"],
					default: "report",
					description: "`report` shows plans. `start` is for the beginning of a run, beside the planning: it only notes on the comment that it is out of date, creates none, needs no `plans` and never fails."
				},
				plans: {
					type: "lines",
					requiredUnless: {
						input: "stage",
						is: "start"
					},
					description: "The plans to show, one per line as `NAME=PATH`. PATH is a document of `terraform show -json`; a file with one document per line is read as several plans. A line without `=` is a folder, in which each `NAME.review.json` is the plan NAME."
				},
				expected: {
					type: "lines",
					description: "Names of the plans that must be there, one per line or separated by commas, in the order of the report. One that is missing is shown as failed, and the verdict is `error`."
				},
				schemas: {
					type: "map",
					description: "Provider schemas, one file per line as `NAME=PATH` with the NAME of the plan. PATH is a document of `terraform providers schema -json`; with it, sets are compared without order. The review documents of `terraform-plan` bring theirs along."
				},
				comment: {
					type: "choice",
					choices: [
						"update",
						"recreate",
						"none"
					],
					default: "update",
					description: "`update` edits the one comment in place, `recreate` deletes it and writes it anew at the end of the conversation, `none` only writes the files and the job summary."
				},
				"comment-key": {
					type: "string",
					default: "terraform-plan",
					description: "Tells comments apart when one pull request has several of them: each key has one comment."
				},
				labels: {
					type: "map",
					description: "Labels for the pull request, one per line as `KIND=LABEL`. Those whose kind applies are set, the others of the list are taken away, and labels that are not in the list are left alone. Kinds: `destroy` (replacements included), `replace`, `change`, `add`, `import`, `move`, `forget`, `drift`, `add-or-update` (changes, and nothing is lost), `no-changes`, `error`."
				},
				check: {
					type: "string",
					description: "Name of a check run to create on the commit, with the report; default: none. It is `failure` when a plan is missing or broken off, `neutral` (which passes) when something is destroyed or replaced, else `success`."
				},
				"github-token": {
					type: "string",
					secret: !0,
					default: "${{ github.token }}",
					description: "Writes the comment, the labels and the check run."
				},
				"pull-request": {
					type: "number",
					minimum: 1,
					description: "Number of the pull request. Default: the one of the event."
				},
				"protected-types": {
					type: "lines",
					description: "Resource types to call out when they are destroyed or replaced, one pattern per line (`*` and `?`; a pattern with a dot is compared with the address). They are added to the built-in list of clusters, vaults, databases, storage, public addresses, DNS and role assignments; `!PATTERN` takes types out."
				},
				"full-report": {
					type: "boolean",
					default: "false",
					description: "The file of `report-path` holds every detail of the plans, however many, instead of what fits into a comment. Keep it as an artifact: a comment that leaves details out says that they are there."
				},
				title: {
					type: "string",
					default: "Terraform plan",
					description: "The heading of the comment."
				}
			},
			outputs: {
				..._core_spec_js__WEBPACK_IMPORTED_MODULE_0__.I,
				"has-changes": { description: "`true` when applying any of the plans does something, be it a move, an import or an output." },
				add: { description: "Number of resources to add, as Terraform counts: replacements are included." },
				change: { description: "Number of resources to change in place." },
				destroy: { description: "Number of resources to destroy, as Terraform counts: replacements are included." },
				replace: { description: "Number of replacements, in both orders; each is in `add` and in `destroy` too." },
				import: { description: "Number of existing objects to import." },
				move: { description: "Number of resources whose address changes." },
				forget: { description: "Number of objects that leave the state and stay in the cloud." },
				read: { description: "Number of data sources that are read only during apply." },
				drift: { description: "Number of objects that changed outside of Terraform." },
				"outputs-changed": { description: "Number of root outputs that change." },
				"summary-path": { description: "Path of a JSON document with the same numbers per plan and the list of changes: address, action, reason, forcing paths. It holds no values." },
				"report-path": { description: "Path of the report in Markdown, also written with `comment: none`: the comment, or with `full-report` everything." },
				"evidence-path": { description: "The evidence record: an in-toto statement about these plans." },
				"comment-url": { description: "Address of the comment; empty when none was written." }
			}
		});
	}),
	9807: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { I: () => spec });
		var _core_spec_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(258);
		let spec = (0, _core_spec_js__WEBPACK_IMPORTED_MODULE_0__.Q)({
			name: "terraform-plan",
			title: "Sluice Terraform plan",
			description: "Plan one Terraform root, with errors on the line they come from and a digest that says what was reviewed.",
			icon: "map",
			color: "purple",
			permissions: { contents: {
				access: "read",
				reason: "read the configuration that is checked out"
			} },
			inputs: {
				"working-directory": {
					type: "path",
					default: ".",
					description: "Folder of the root module."
				},
				environment: {
					type: "string",
					required: !0,
					pattern: /^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/,
					example: "dev or prod",
					description: "Name of the environment that the root describes. It names the plan in the report and is part of the digest."
				},
				tool: {
					type: "choice",
					choices: ["terraform", "tofu"],
					default: "terraform",
					description: "Which tool plans: `terraform` or `tofu`."
				},
				version: {
					type: "string",
					pattern: /^\d+(\.\d+){0,2}$/,
					example: "1.11 or 1.11.4",
					description: "Version the tool must have; `1.11` accepts every 1.11.x. Empty accepts what is installed, and installs the version that this release of Sluice has locked."
				},
				install: {
					type: "choice",
					choices: [
						"auto",
						"always",
						"never"
					],
					default: "auto",
					description: "Where the tool comes from. `auto` takes the one on PATH if its version fits, else the official release, checked by the sha256 that is locked here; `always` takes the release whatever is on PATH; `never` downloads nothing."
				},
				"backend-config": {
					type: "lines",
					description: "Backend settings, one `KEY=VALUE` or path of a file per line. They reach the tool through a private file, never on its command line."
				},
				"var-files": {
					type: "lines",
					description: "Variable files, one per line, relative to `working-directory`."
				},
				variables: {
					type: "map",
					description: "Variables, one `NAME=VALUE` per line. A value is text, or JSON for lists and objects. They reach the tool through a private file."
				},
				"lock-timeout": {
					type: "duration",
					default: "5m",
					description: "How long to wait for the state lock."
				},
				refresh: {
					type: "boolean",
					default: "true",
					description: "Read the real objects before planning."
				},
				targets: {
					type: "lines",
					description: "Addresses to limit the plan to, one per line. The report then says that the plan is partial."
				},
				destroy: {
					type: "boolean",
					default: "false",
					description: "Plan the destruction of everything."
				},
				parallelism: {
					type: "number",
					minimum: 1,
					maximum: 256,
					default: "10",
					description: "How many objects are read at the same time."
				},
				format: {
					type: "choice",
					choices: [
						"warn",
						"fail",
						"off"
					],
					default: "warn",
					description: "What to do about files that `fmt -check` would rewrite: `warn`, `fail` or `off`."
				},
				"pass-env": {
					type: "lines",
					description: "Further environment variables that the tool may see, one name per line; a trailing `*` matches any rest. It sees those of the common providers without this."
				},
				"digest-key": {
					type: "string",
					secret: !0,
					description: "Key of `plan-digest`. Give the same one to every plan that is compared. Without it the digest is keyed by repository and environment, which anybody can know."
				},
				timeout: {
					type: "duration",
					default: "45m",
					description: "Time limit of each command."
				},
				summary: {
					type: "boolean",
					default: "true",
					description: "Write the plan into the job summary."
				}
			},
			outputs: {
				..._core_spec_js__WEBPACK_IMPORTED_MODULE_0__.I,
				"has-changes": { description: "`true` when the plan does anything at all: changes, moves, imports, forgets or outputs." },
				add: { description: "Objects to add, counted as Terraform counts." },
				change: { description: "Objects to change." },
				destroy: { description: "Objects to destroy." },
				"plan-path": { description: "The plan file. It holds state and sources in clear: never upload it as it is." },
				"plan-json-path": { description: "The plan as JSON, in clear, in the runner’s temporary folder." },
				"schema-path": { description: "The provider schemas as JSON, for a report that compares sets by value." },
				"review-path": { description: "The plan as JSON for reviewers: same shape, every sensitive value replaced. Safe to hand to another job. Written on failure, too, with the reason." },
				"plan-digest": { description: "HMAC-SHA-256 over the plan’s JSON without its time: equal for equal plans, different when a sensitive value differs." },
				"tool-version": { description: "Version of the tool that planned." },
				"evidence-path": { description: "The evidence record: an in-toto statement about this plan." }
			}
		});
	}),
	5280: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			aD: () => idPattern,
			iZ: () => idExample,
			qr: () => sessionInputs,
			yQ: () => cloudPattern
		});
		let idPattern = /^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/;
		let idExample = "00000000-0000-0000-0000-000000000000";
		let cloudPattern = /^(public|usgov|china|(?=.{4,253}$)[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+(:\d{1,5})?)$/;
		let exported = "Default: what azure-oidc-login exported in this job.";
		let sessionInputs = {
			"client-id": {
				type: "string",
				pattern: idPattern,
				example: idExample,
				description: `Client id of the identity that does the work. ${exported}`
			},
			"tenant-id": {
				type: "string",
				pattern: idPattern,
				example: idExample,
				description: `Id of the tenant. ${exported}`
			},
			"subscription-id": {
				type: "string",
				pattern: idPattern,
				example: idExample,
				description: `Id of the subscription. ${exported}`
			},
			cloud: {
				type: "string",
				pattern: cloudPattern,
				example: "public",
				description: `\`public\`, \`usgov\`, \`china\`, or the host of a custom cloud's Resource Manager. ${exported}`
			}
		};
	}),
	3026: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Hi: () => RemoteError,
			bD: () => messageOf,
			yo: () => UserError
		});
		class UserError extends Error {
			name = "UserError";
			reason;
			constructor(message, reason = "invalid-input") {
				super(message);
				this.reason = reason;
			}
		}
		class RemoteError extends Error {
			name = "RemoteError";
			reason;
			failure;
			constructor(failure, reason = "remote-error") {
				let { service, request, status, requestId, attempts, elapsedMs, problem } = failure;
				let time = elapsedMs === void 0 ? "" : ` in ${(elapsedMs / 1e3).toFixed(1)} s`;
				let details = [
					status === void 0 ? void 0 : `status ${status}`,
					requestId === void 0 ? void 0 : `request id ${requestId}`,
					attempts === 1 ? "tried once" : `tried ${attempts} times${time}`
				].filter((detail) => detail !== void 0);
				super(`${service}: ${request}: ${problem} (${details.join(", ")}).`);
				this.failure = failure;
				this.reason = reason;
			}
		}
		function messageOf(error) {
			return error instanceof Error ? error.message : String(error);
		}
	}),
	2856: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			LO: () => inputVariable,
			TL: () => parseInputs,
			_y: () => secretInputs,
			ey: () => confinePath
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
		var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3026);
		function inputVariable(name) {
			return `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`;
		}
		function secretInputs(spec, env) {
			return new Map(Object.entries(spec.inputs).flatMap(([name, input]) => {
				let value = input.secret ? env[inputVariable(name)]?.trim() ?? "" : "";
				return value === "" ? [] : [[name, value]];
			}));
		}
		function parseInputs(spec, env) {
			let values = {};
			let problems = [];
			for (let [name, input] of Object.entries(spec.inputs)) {
				let raw = env[inputVariable(name)]?.trim() || literalDefault(input);
				try {
					values[name] = raw === "" ? absent(name, input, env) : parseValue(name, input, raw, env);
				} catch (error) {
					if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo)) throw error;
					problems.push(error.message);
				}
			}
			if (problems.length === 1) throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(problems[0] ?? "");
			if (problems.length > 1) throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`${problems.length} inputs are wrong:\n${problems.map((problem) => `- ${problem}`).join("\n")}`);
			return values;
		}
		function literalDefault(input) {
			return input.default === void 0 || input.default.includes("${{") ? "" : input.default;
		}
		function absent(name, input, env) {
			let { required = !1, requiredUnless: unless } = input;
			if (required || unless !== void 0 && env[inputVariable(unless.input)]?.trim() !== unless.is) throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`${name}: is required and was not given. ${input.description}`);
			switch (input.type) {
				case "boolean": return !1;
				case "lines": return [];
				case "map": return new Map();
				default: return;
			}
		}
		function parseValue(name, input, raw, env) {
			if (raw.includes("\0")) throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`${name}: holds a NUL character. Remove it.`);
			switch (input.type) {
				case "string":
					if (input.pattern !== void 0 && !input.pattern.test(raw)) throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`${name}: "${shown(input, raw)}" is not accepted. ${input.example === void 0 ? input.description : `Write it like ${input.example}.`}`);
					return raw;
				case "boolean":
					if (/^(true|yes|on)$/i.test(raw)) return !0;
					if (/^(false|no|off)$/i.test(raw)) return !1;
					throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`${name}: "${shown(input, raw)}" is not a boolean. Write true or false.`);
				case "number": return parseNumber(name, input, raw);
				case "duration": return parseDuration(name, raw);
				case "lines": return linesOf(raw);
				case "map": return parseMap(name, raw);
				case "choice":
					if (input.choices.includes(raw)) return raw;
					throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`${name}: "${shown(input, raw)}" is not one of ${input.choices.join(", ")}.`);
				case "path": return confinePath(name, raw, env);
			}
		}
		function shown(input, raw) {
			if (input.secret) return "(sensitive)";
			return raw.length > 60 ? `${raw.slice(0, 57)}...` : raw;
		}
		function linesOf(raw) {
			return raw.split(/\r\n|\r|\n/).map((line) => line.trim()).filter((line) => line !== "");
		}
		function parseNumber(name, input, raw) {
			let value = Number(raw);
			if (!/^-?\d+(\.\d+)?$/.test(raw) || !Number.isFinite(value)) throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`${name}: "${raw}" is not a number.`);
			if (input.minimum !== void 0 && value < input.minimum) throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`${name}: ${raw} is below ${input.minimum}, the least that makes sense.`);
			if (input.maximum !== void 0 && value > input.maximum) throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`${name}: ${raw} is above ${input.maximum}, the most that is accepted.`);
			return value;
		}
		function parseDuration(name, raw) {
			let match = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/.exec(raw);
			if (match === null || raw === "") throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`${name}: "${raw}" is not a duration. Write it like 90s, 10m or 1h30m.`);
			let [hours, minutes, seconds] = [
				match[1],
				match[2],
				match[3]
			].map((part) => Number(part ?? 0));
			return (((hours ?? 0) * 60 + (minutes ?? 0)) * 60 + (seconds ?? 0)) * 1e3;
		}
		function parseMap(name, raw) {
			let map = new Map();
			for (let line of linesOf(raw)) {
				let at = line.indexOf("=");
				if (at < 1) throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`${name}: the line "${line.length > 60 ? `${line.slice(0, 57)}...` : line}" is not NAME=VALUE.`);
				let key = line.slice(0, at).trim();
				if (map.has(key)) throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`${name}: "${key}" is given twice. Keep one of the lines.`);
				map.set(key, line.slice(at + 1).trim());
			}
			return map;
		}
		function confinePath(name, raw, env) {
			let workspace = env.GITHUB_WORKSPACE ?? process.cwd();
			let roots = [workspace, env.RUNNER_TEMP].filter((root) => root !== void 0 && root !== "");
			let wanted = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(workspace, raw);
			let real = realPath(wanted);
			if (!roots.some((root) => isInside(realPath(root), real))) throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`${name}: "${raw}" lies outside the workspace. Give a path below the checked-out repository.`);
			return wanted;
		}
		function realPath(file) {
			if ((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file)) return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(file);
			let parent = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file);
			return parent === file ? file : node_path__WEBPACK_IMPORTED_MODULE_1__.join(realPath(parent), node_path__WEBPACK_IMPORTED_MODULE_1__.basename(file));
		}
		function isInside(folder, file) {
			let relative = node_path__WEBPACK_IMPORTED_MODULE_1__.relative(folder, file);
			return relative === "" || !relative.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && relative !== ".." && !node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(relative);
		}
	}),
	5491: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { R: () => log });
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
		var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5803);
		var _redact_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8001);
		let annotationCommand = {
			error: _actions_core__WEBPACK_IMPORTED_MODULE_1__.z3,
			warning: _actions_core__WEBPACK_IMPORTED_MODULE_1__.$e,
			notice: _actions_core__WEBPACK_IMPORTED_MODULE_1__.lm
		};
		let annotated = {
			error: 0,
			warning: 0,
			notice: 0
		};
		let log = {
			info(text) {
				_actions_core__WEBPACK_IMPORTED_MODULE_1__.pq(plainLines(_redact_js__WEBPACK_IMPORTED_MODULE_2__.$p.redact(text)));
			},
			debug(text) {
				_actions_core__WEBPACK_IMPORTED_MODULE_1__.Yz(_redact_js__WEBPACK_IMPORTED_MODULE_2__.$p.redact(text));
			},
			error(text, place = {}) {
				annotate("error", text, place);
			},
			warning(text, place = {}) {
				annotate("warning", text, place);
			},
			notice(text, place = {}) {
				annotate("notice", text, place);
			},
			async group(title, body) {
				return _actions_core__WEBPACK_IMPORTED_MODULE_1__.Os(plainLines(_redact_js__WEBPACK_IMPORTED_MODULE_2__.$p.redact(title)), body);
			},
			tool(output) {
				let text = _redact_js__WEBPACK_IMPORTED_MODULE_2__.$p.redact(output).replace(/\s+$/, "");
				if (text === "") return;
				let token = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(32).toString("hex");
				_actions_core__WEBPACK_IMPORTED_MODULE_1__.pq(`::stop-commands::${token}\n${text}\n::${token}::`);
			}
		};
		function annotate(level, text, { file, line, title }) {
			let message = _redact_js__WEBPACK_IMPORTED_MODULE_2__.$p.redact(text);
			annotated[level] += 1;
			if (annotated[level] > 10) {
				_actions_core__WEBPACK_IMPORTED_MODULE_1__.pq(plainLines(`${level}: ${message}`));
				return;
			}
			let properties = {
				...file === void 0 ? {} : { file },
				...line === void 0 ? {} : { startLine: line },
				...title === void 0 ? {} : { title: _redact_js__WEBPACK_IMPORTED_MODULE_2__.$p.redact(title) }
			};
			annotationCommand[level](message, properties);
		}
		let COMMAND_START = /^([\s\u0085]*):(?=:)/;
		function plainLines(text) {
			return text.split(/\r\n|\r|\n/).map((line) => line.replace(COMMAND_START, "$1: ").replaceAll("##[", "## [")).join("\n");
		}
	}),
	8001: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { $p: () => redactor });
		var external_node_crypto_ = __nccwpck_require__(7598);
		function entropy(value) {
			let counts = new Map();
			for (let character of value) counts.set(character, (counts.get(character) ?? 0) + 1);
			let bits = 0;
			for (let count of counts.values()) bits -= count / value.length * Math.log2(count / value.length);
			return bits;
		}
		function kinds(value) {
			return [
				/[a-z]/,
				/[A-Z]/,
				/[0-9]/,
				/[^A-Za-z0-9\s._/:-]/
			].filter((kind) => kind.test(value)).length;
		}
		let UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
		let DIGEST = /^(?:sha(?:1|256|384|512)[:-])?(?:[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{96}|[0-9a-f]{128})$|^sha(?:256|384|512)-[A-Za-z0-9+/]+=*$/i;
		let PLACEHOLDER = /^(?:\$[{(].*|\{\{.*|<.*>|\(.*\)|\*+|\$[A-Z_]+|@Microsoft\.KeyVault\(.*|(?:https?|file|vault):\/\/.*)$/i;
		let EXPRESSION = /^[$<([{*@%]|^[a-z_]\w*(?:\.[a-z_]\w*|\[[^\]]*\]?)+$/i;
		let NAME_PART = /^(?:[a-z]*\d{0,3}|[A-Z]+\d{0,3}|[A-Z][a-z]+\d{0,3}|v?\d{1,4})$/;
		function looksSecret(value) {
			if (value.length < 16 || UUID.test(value) || DIGEST.test(value) || PLACEHOLDER.test(value)) return !1;
			if (value.split(/[-_./:]/).every((part) => NAME_PART.test(part))) return !1;
			return kinds(value) >= 2 && /[A-Z0-9]/.test(value) && entropy(value) >= 3;
		}
		function looksChosen(value) {
			if (value.length < 8 || PLACEHOLDER.test(value) || /^sha\d+[:-]/i.test(value)) return !1;
			return kinds(value) >= 2 && entropy(value) >= 2.5;
		}
		let KEY_ENDINGS = [
			"password",
			"pass",
			"passwd",
			"passphrase",
			"pwd",
			"secret",
			"token",
			"credential",
			"credentials",
			"auth",
			"sas",
			"key",
			"key_data",
			"key-data",
			"connection_string",
			"connection-string",
			"connectionstring"
		];
		let ASSIGNMENT = RegExp("(?<=(?<key>password|(?<![A-Za-z])pass(?:wd|phrase)?|pwd|client[_-]?secret|secret|token|credentials?|auth|sas|(?:api|access|account|private|shared|storage|signing|encryption|master|client)[_-]?key(?:[_-]data)?|connection[_-]?string))(?:[_-]?\\d{1,3})?[`\"'\\\\]{0,3}\\s{0,64}(?:=>|[=:])[ \\t]{0,64}", "iy");
		let AFTER_KEY = /[\d_\-`"'\\\s=:]/;
		let PASSWORD = /^(?:pass|pwd|client)/i;
		let ESCAPED_QUOTES = /\\(["'])(?<value>[^"'\\\n]{1,8192})\\\1/y;
		let QUOTES = /(["'`])(?<value>(?:\\.|(?!\1)[^\\\n]){1,8192})\1/y;
		let BARE = /[^\s"'`,;)}\]<>|\\]{1,512}/y;
		let BARE_REST = /[^\s"'`,;)}\]<>|\\]*/y;
		let ARROW = /[`"'\\]{0,3}\s{1,8}(?:->|=>|→)\s{1,8}/y;
		function matchAt(pattern, text, at) {
			pattern.lastIndex = at;
			return pattern.exec(text);
		}
		function valueAt(text, at) {
			let quoted = matchAt(ESCAPED_QUOTES, text, at) ?? matchAt(QUOTES, text, at);
			if (quoted !== null) {
				let start = at + quoted[0].indexOf(quoted[1] ?? "") + 1;
				return {
					span: [start, start + (quoted.groups?.value ?? "").length],
					quoted: !0
				};
			}
			let bare = matchAt(BARE, text, at);
			return bare === null ? void 0 : {
				span: [at, at + bare[0].length],
				quoted: !1
			};
		}
		function assignedSecret(text, end, from) {
			if (end <= from || !AFTER_KEY.test(text[end] ?? "")) return;
			let match = matchAt(ASSIGNMENT, text, end);
			if (match === null) return;
			let judge = PASSWORD.test(match.groups?.key ?? "") ? looksChosen : looksSecret;
			let spans = [];
			let at = end + match[0].length;
			let resume = at;
			for (let side = 0; side < 2; side++) {
				let found = valueAt(text, at);
				if (found === void 0) break;
				let [start, stop] = found.span;
				let value = text.slice(start, stop);
				if (judge(value) && (found.quoted || !EXPRESSION.test(value))) {
					found.quoted || (stop += matchAt(BARE_REST, text, stop)?.[0].length ?? 0);
					spans.push([start, stop]);
					resume = Math.max(resume, stop);
				}
				let arrow = matchAt(ARROW, text, stop);
				if (arrow === null) break;
				at = stop + arrow[0].length;
			}
			return {
				spans,
				resume
			};
		}
		let ENDS = 32768;
		let ROW = 32767;
		function createAutomaton(words) {
			let classes = new Uint8Array(128);
			let known = 0;
			let children = [[]];
			let ends = [[]];
			words.forEach((word, at) => {
				let state = 0;
				for (let character of word.toLowerCase()) {
					let code = character.charCodeAt(0);
					classes[code] === 0 && (classes[code] = ++known);
					let label = classes[code] ?? 0;
					let to = children[state]?.find(([other]) => other === label)?.[1];
					if (to === void 0) {
						to = children.push([]) - 1;
						ends.push([]);
						children[state]?.push([label, to]);
					}
					state = to;
				}
				ends[state]?.push(at);
			});
			if (known >= 64 || children.length * 64 > ROW) throw Error("Too many words for one automaton");
			for (let letter = 97; letter <= 122; letter++) classes[letter - 32] = classes[letter] ?? 0;
			let next = new Uint16Array(children.length * 64);
			let fallback = new Uint16Array(children.length);
			let order = [0];
			for (let state of order) {
				let other = (fallback[state] ?? 0) * 64;
				state !== 0 && next.copyWithin(state * 64, other, other + 64);
				for (let [label, to] of children[state] ?? []) {
					let behind = state === 0 ? 0 : ((next[other + label] ?? 0) & ROW) / 64;
					fallback[to] = behind;
					ends[to]?.push(...ends[behind] ?? []);
					next[state * 64 + label] = to * 64 + (ends[to]?.length === 0 ? 0 : ENDS);
					order.push(to);
				}
			}
			return {
				classes,
				next,
				wordsOf: (state) => ends[(state & ROW) / 64] ?? []
			};
		}
		function matching(words, pattern, { before = 0, accept = () => !0 } = {}) {
			let grouped = pattern.source.includes("(?<secret>");
			let sticky = new RegExp(pattern, `${pattern.flags}y${grouped ? "d" : ""}`);
			return {
				words,
				find(text, [start], from) {
					let begin = start - before;
					if (begin < from) return;
					sticky.lastIndex = begin;
					let match = sticky.exec(text);
					if (match === null) return;
					let resume = begin + match[0].length;
					let span = grouped ? match.indices?.groups?.secret : [begin, resume];
					return {
						spans: span !== void 0 && accept(text.slice(...span)) ? [span] : [],
						resume
					};
				}
			};
		}
		let PRIVATE_KEY = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g;
		let PRIVATE_KEY_END = /-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g;
		let KEY_BODY = /(?:[\s+|>~",-]|\\[nr]|[A-Za-z0-9+/=]{16,})*/y;
		function privateKeys(text) {
			let ends = [...text.matchAll(PRIVATE_KEY_END)].map(({ index, 0: mark }) => ({
				start: index,
				end: index + mark.length
			}));
			let begins = [...text.matchAll(PRIVATE_KEY)];
			let next = 0;
			return begins.map(({ index, 0: mark }, at) => {
				let body = index + mark.length;
				for (; (ends[next]?.start ?? Infinity) < body;) next++;
				let end = ends[next];
				if (end !== void 0 && end.start < (begins[at + 1]?.index ?? text.length)) return [index, end.end];
				KEY_BODY.lastIndex = body;
				return [index, body + (KEY_BODY.exec(text)?.[0].trimEnd().length ?? 0)];
			});
		}
		let AWS_ID = /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/y;
		function awsKeys(text, [index]) {
			AWS_ID.lastIndex = index;
			let id = AWS_ID.exec(text)?.[0];
			if (id === void 0) return;
			let from = Math.max(0, index - 200);
			let secrets = [...text.slice(from, index + id.length + 200).matchAll(/(?<![A-Za-z0-9/+=])[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=])/g)].filter(({ 0: secret }) => !/^[0-9a-f]{40}$/i.test(secret) && looksSecret(secret)).map(({ index: at, 0: secret }) => [from + at, from + at + secret.length]);
			return {
				spans: [[index, index + id.length], ...secrets],
				resume: index + id.length
			};
		}
		let SCHEME_PASSWORD = /(?<=\b[a-z][a-z0-9+.-]{1,20}):\/\/[^\s/@:"'<>`]{0,256}:(?<secret>[^\s/"'<>`]{1,1024})@/diy;
		let SCHEME_TOKEN = /(?<=\b[a-z][a-z0-9+.-]{1,20}):\/\/(?<secret>[^\s/@:"'<>`]{16,256})@/diy;
		let ENDS_USER_INFO = /[\s/"'<>`]/;
		function urlCredentials(text, [start, end], from) {
			if (start < from) return;
			let hasUser = !1;
			for (let at = end; at < text.length && at < end + 1300; at++) {
				let code = text.charCodeAt(at);
				if (code === 64) hasUser = !0;
				else if ((code < 64 || code === 96 || code > 127) && ENDS_USER_INFO.test(text[at] ?? "")) break;
			}
			if (!hasUser) return;
			let spans = [];
			let resume = end;
			for (let pattern of [SCHEME_PASSWORD, SCHEME_TOKEN]) {
				pattern.lastIndex = start;
				let match = pattern.exec(text);
				let span = match?.indices?.groups?.secret;
				if (match === null || span === void 0) continue;
				resume = Math.max(resume, start + match[0].length);
				(pattern === SCHEME_PASSWORD || looksSecret(text.slice(...span))) && spans.push(span);
			}
			return {
				spans,
				resume
			};
		}
		let TELEGRAM = /(?<=(?<![\w-])(?<id>\d{8,10})):AA[\w-]{33}(?![\w-])/dy;
		function telegramTokens(text, [start, end]) {
			TELEGRAM.lastIndex = start;
			let match = TELEGRAM.exec(text);
			if (match === null) return;
			let resume = start + match[0].length;
			return {
				spans: [[match.indices?.groups?.id?.[0] ?? start, resume]],
				resume: Math.max(resume, end)
			};
		}
		let decodes = (secret, to) => to.test(Buffer.from(secret, "base64").toString("latin1"));
		let DETECTORS = [
			{
				words: ["private key"],
				find: (text, _, from) => from > 0 ? void 0 : {
					spans: privateKeys(text),
					resume: text.length + 1
				}
			},
			matching(["LS0tLS1CRUdJTi"], /LS0tLS1CRUdJTi[A-Za-z0-9+/]{20,}={0,2}/, { accept: (secret) => decodes(secret.slice(0, 80), /PRIVATE KEY/) }),
			matching(["AGE-SECRET-KEY-"], /AGE-SECRET-KEY-1[A-Z0-9]{50,70}/),
			matching(["eyJ"], /\beyJ[\w-]{10,}\.[\w-]{4,}\.[\w-]*(?:\.[\w-]*\.[\w-]*)?/),
			matching(["sig="], /(?<![\w-])sig=(?<secret>[A-Za-z0-9%+/=_-]{16,})/i),
			matching(["X-Amz-", "X-Goog-"], /X-(?:Amz-(?:Signature|Security-Token)|Goog-Signature)=(?<secret>[A-Za-z0-9%+/=_-]{16,})/i),
			matching(["code="], /[?&]code=(?<secret>[A-Za-z0-9%+/=_-]{40,})/, { before: 1 }),
			matching([
				"AccountKey=",
				"AccessKey=",
				"PrimaryKey="
			], /(?:Account|Access|Primary)Key=(?<secret>[^;"'`\s<>&]{8,})/i),
			matching(["password", "pwd"], /(?<=;\s*)(?:Password|Pwd)\s*=\s*(?<secret>[^;"'`\r\n]{1,256})/i),
			matching(["password", "pwd"], /(?<![\w-])(?:Password|Pwd)\s*=\s*(?<secret>[^;"'`\s]{1,256});/i),
			matching(["=="], /(?<![A-Za-z0-9+/=_-])[A-Za-z0-9+/]{86}==(?![A-Za-z0-9+/=])/, { before: 86 }),
			matching(["Q~"], /(?<![\w~.-])[\w~.-]{3}\dQ~[\w~.-]{31,34}(?![\w~-])/, { before: 4 }),
			{
				words: ["://"],
				find: urlCredentials
			},
			matching(["bearer", "basic"], /\b(?:Bearer|Basic)\s+(?<secret>[A-Za-z0-9._~+/-]{16,}={0,2})/i, { accept: looksSecret }),
			matching(["\"auth"], /"auth\\?"\s*:\s*\\?"(?<secret>[A-Za-z0-9+/]{8,}={0,2})\\?"/, { accept: (secret) => decodes(secret, /^[\x20-\x7e]+:[\x20-\x7e]+$/) }),
			matching([
				"ghp_",
				"gho_",
				"ghu_",
				"ghs_",
				"ghr_"
			], /(?<![A-Za-z0-9])gh[pousr]_[A-Za-z0-9][\w.-]{18,}\w/),
			matching(["github_pat_"], /github_pat_\w{22,}/),
			matching(["glpat-"], /glpat-[\w-]{20,}/),
			matching(["npm_"], /\bnpm_[A-Za-z0-9]{36}\b/),
			matching(["pypi-"], /pypi-[\w-]{50,}/),
			matching([
				"hvs.",
				"hvb.",
				"hvr."
			], /\bhv[sbr]\.[\w-]{24,}/),
			matching([".atlasv1."], /\b[A-Za-z0-9]{14}\.atlasv1\.[\w=-]{60,}/, { before: 14 }),
			{
				words: ["AKIA", "ASIA"],
				find: awsKeys
			},
			matching(["xox", "xapp-"], /\b(?:xox[a-z]|xapp)-[\w-]{10,}/),
			matching(["hooks.slack.com"], /hooks\.slack\.com\/(?:services|workflows|triggers)\/(?<secret>[\w/-]{20,})/),
			matching(["webhook.office.com"], /webhook\.office\.com\/webhookb2\/(?<secret>[\w@/-]{20,})/),
			matching(["discord.com", "discordapp.com"], /discord(?:app)?\.com\/api\/webhooks\/(?<secret>[\w@/-]{20,})/),
			{
				words: [":AA"],
				find: telegramTokens
			},
			matching(["AIza"], /\bAIza[\w-]{35}(?![\w-])/),
			matching(["ya29."], /\bya29\.[\w-]{20,}/),
			matching([
				"sk_live_",
				"rk_live_",
				"whsec_"
			], /\b(?:[sr]k_live|whsec)_[A-Za-z0-9]{16,}/),
			matching(["SG."], /\bSG\.[\w-]{16,}\.[\w-]{16,}/),
			{
				words: KEY_ENDINGS,
				find: (text, [, end], from) => assignedSecret(text, end, from)
			}
		];
		let detectors_WORDS = DETECTORS.flatMap(({ words }, detector) => words.map((word) => ({
			word,
			detector,
			length: word.length
		})));
		let hintWords = createAutomaton(detectors_WORDS.map(({ word }) => word));
		function detectSecrets(text, words) {
			let spans = [];
			let resumeAt = [];
			for (let pair = 0; pair < words.length; pair += 2) {
				let end = words[pair + 1] ?? 0;
				for (let place of hintWords.wordsOf(words[pair] ?? 0)) {
					let { detector, length } = detectors_WORDS[place];
					let found = DETECTORS[detector]?.find(text, [end - length, end], resumeAt[detector] ?? 0);
					if (found === void 0) continue;
					resumeAt[detector] = found.resume;
					spans.push(...found.spans);
				}
			}
			return spans;
		}
		let GRAM = {
			exact: 1,
			base64: 2,
			hex: 4,
			inner: 8,
			shortBase64: 16,
			utf16: 32,
			nested: 64,
			second: 128
		};
		let gramOf = (text, at) => (text.charCodeAt(at) & 255) << 24 | (text.charCodeAt(at + 1) & 255) << 16 | (text.charCodeAt(at + 2) & 255) << 8 | text.charCodeAt(at + 3) & 255;
		let spread = (gram) => Math.imul(gram, 2654435761);
		function createGramTable() {
			let slots = 10;
			let size = 0;
			let keys = new Int32Array(1 << slots);
			let kinds = new Uint8Array(1 << slots);
			let bits = new Uint8Array(1 << slots + 4 - 3);
			let slotOf = (gram) => {
				let mask = (1 << slots) - 1;
				let slot = Math.imul(gram ^ gram >>> 15, 2246822507) >>> 32 - slots;
				for (; kinds[slot] !== 0 && keys[slot] !== gram;) slot = slot + 1 & mask;
				return slot;
			};
			let put = (gram, kind) => {
				let slot = slotOf(gram);
				kinds[slot] === 0 && size++;
				keys[slot] = gram;
				kinds[slot] = (kinds[slot] ?? 0) | kind;
				let hash = spread(gram) >>> 32 - slots - 4;
				bits[hash >>> 3] = (bits[hash >>> 3] ?? 0) | 1 << (hash & 7);
			};
			let grow = () => {
				let [oldKeys, oldKinds] = [keys, kinds];
				slots += 2;
				size = 0;
				keys = new Int32Array(1 << slots);
				kinds = new Uint8Array(1 << slots);
				bits = new Uint8Array(1 << slots + 4 - 3);
				oldKinds.forEach((kind, slot) => {
					kind !== 0 && put(oldKeys[slot] ?? 0, kind);
				});
			};
			return {
				get bits() {
					return bits;
				},
				get bitShift() {
					return 32 - slots - 4;
				},
				add(gram, kind) {
					size * 2 >= keys.length && grow();
					put(gram, kind);
				},
				kindsOf: (gram) => kinds[slotOf(gram)] ?? 0
			};
		}
		let BASE64 = Buffer.from("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/");
		let HEX = [Buffer.from("0123456789abcdef"), Buffer.from("0123456789ABCDEF")];
		let grams_byte = (bytes, at) => bytes[at] ?? 0;
		function addQuad(table, kind, bytes, at) {
			if (at + 3 > bytes.length) return;
			let whole = grams_byte(bytes, at) << 16 | grams_byte(bytes, at + 1) << 8 | grams_byte(bytes, at + 2);
			let standard = 0;
			let forUrls = 0;
			for (let shift = 18; shift >= 0; shift -= 6) {
				let six = whole >>> shift & 63;
				let code = grams_byte(BASE64, six);
				standard = standard << 8 | code;
				forUrls = forUrls << 8 | (six === 62 ? 45 : six === 63 ? 95 : code);
			}
			table.add(standard, kind);
			forUrls !== standard && table.add(forUrls, kind);
		}
		function addQuads(table, kind, bytes, torn) {
			for (let at = 0; at < (torn ? 6 : 3); at++) addQuad(table, kind, bytes, at);
		}
		function addHex(table, bytes, at) {
			for (let digits of HEX) {
				let gram = 0;
				for (let place = at; place < at + 2; place++) gram = gram << 16 | grams_byte(digits, grams_byte(bytes, place) >>> 4) << 8 | grams_byte(digits, grams_byte(bytes, place) & 15);
				table.add(gram, GRAM.hex);
			}
		}
		let inner = new Uint8Array(5);
		function addEncodedGrams(table, value, bytes) {
			let torn = value.length >= 16;
			addQuads(table, GRAM.base64, bytes, torn);
			addHex(table, bytes, 0);
			torn && addHex(table, bytes, 2);
			table.add(grams_byte(bytes, 1) << 24 | grams_byte(bytes, 2) << 16 | grams_byte(bytes, 3) << 8 | grams_byte(bytes, 4), GRAM.inner);
			for (let offset = 0; offset < 3; offset++) {
				for (let at = 0; at < inner.length; at++) {
					let bit = at * 6 + (offset === 0 ? 0 : offset === 1 ? 4 : 2);
					let pair = grams_byte(bytes, bit >>> 3) << 8 | grams_byte(bytes, (bit >>> 3) + 1);
					inner[at] = grams_byte(BASE64, pair >>> 10 - (bit & 7) & 63);
				}
				addQuads(table, GRAM.nested, inner, !1);
			}
		}
		function addUtf16Grams(table, value) {
			addQuads(table, GRAM.utf16, Buffer.from(value.slice(0, 4), "utf16le"), !0);
		}
		function compare(needle, text, at) {
			for (let offset = 0; offset < needle.length; offset++) {
				let difference = needle.charCodeAt(offset) - text.charCodeAt(at + offset);
				if (difference !== 0) return Number.isNaN(difference) ? 1 : difference;
			}
			return 0;
		}
		function indexOf(values) {
			let needles = values.sort();
			let prefix = new Int32Array(needles.length).fill(-1);
			let open = [];
			needles.forEach((needle, at) => {
				for (; open.length > 0 && !needle.startsWith(needles[open.at(-1) ?? -1] ?? "");) open.pop();
				prefix[at] = open.at(-1) ?? -1;
				open.push(at);
			});
			return {
				needles,
				longestAt(text, at) {
					let from = 0;
					let to = needles.length;
					let candidate = -1;
					for (; from < to;) {
						let middle = from + to >>> 1;
						if (compare(needles[middle] ?? "", text, at) <= 0) {
							candidate = middle;
							from = middle + 1;
						} else to = middle;
					}
					for (; candidate >= 0 && !text.startsWith(needles[candidate] ?? "", at);) candidate = prefix[candidate] ?? -1;
					return needles[candidate]?.length ?? 0;
				}
			};
		}
		function createNeedles(table, kind) {
			let fresh = [];
			let indexes = [];
			let settle = () => {
				let added = fresh;
				fresh = [];
				for (let last = indexes.at(-1); last !== void 0 && last.needles.length <= added.length; last = indexes.at(-1)) {
					indexes.pop();
					added = added.concat(last.needles);
				}
				indexes.push(indexOf(added));
			};
			let longestAt = (text, at) => {
				fresh.length > 0 && settle();
				let longest = 0;
				for (let index of indexes) longest = Math.max(longest, index.longestAt(text, at));
				return longest;
			};
			return {
				add(needle) {
					if (needle.length < 4) throw Error("A needle has at least four code units");
					table.add(gramOf(needle, 0), kind);
					fresh.push(needle);
				},
				longestAt,
				find(text) {
					let spans = [];
					let { bits, bitShift } = table;
					let gram = 0;
					for (let end = 0; end < text.length; end++) {
						gram = gram << 8 | text.charCodeAt(end) & 255;
						let hash = spread(gram) >>> bitShift;
						if (!((bits[hash >>> 3] ?? 0) & 1 << (hash & 7)) || end < 3 || (table.kindsOf(gram) & kind) === 0) continue;
						let length = longestAt(text, end - 3);
						length > 0 && spans.push([end - 3, end - 3 + length]);
					}
					return spans;
				}
			};
		}
		function mergeSpans(spans) {
			let merged = [];
			for (let [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
				let last = merged.at(-1);
				last !== void 0 && start <= last[1] ? last[1] = Math.max(last[1], end) : end > start && merged.push([start, end]);
			}
			return merged;
		}
		let ALPHABETS = new Uint8Array(128);
		for (let character of "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_") ALPHABETS[character.charCodeAt(0)] = /[0-9a-f]/i.test(character) ? 3 : 1;
		function createRuns(text) {
			let runs = [{
				start: -1,
				end: -1,
				done: []
			}, {
				start: -1,
				end: -1,
				done: []
			}];
			let runAround = (at, alphabet) => {
				let run = runs[alphabet - 1];
				if (at >= run.start && at < run.end) return run;
				let belongs = (place) => ((ALPHABETS[text.charCodeAt(place)] ?? 0) & alphabet) !== 0;
				run.start = at;
				for (; run.start > 0 && belongs(run.start - 1);) run.start--;
				run.end = at;
				for (; run.end < text.length && belongs(run.end);) run.end++;
				run.done.length = 0;
				return run;
			};
			return {
				base64(at, kinds) {
					let { start, end, done } = runAround(at, 1);
					let pad = 4 - (at - start & 3) & 3;
					let open = kinds & ~(done[pad] ?? 0);
					if (open === 0) return;
					done[pad] = (done[pad] ?? 0) | open;
					return {
						bytes: Buffer.from("A".repeat(pad) + text.slice(start, end), "base64"),
						kinds: open,
						original(from, to) {
							let stop = Math.min(end, start - pad + Math.ceil(to * 4 / 3));
							if (stop === end) for (; text[stop] === "=";) stop++;
							return [Math.max(start, start - pad + Math.floor(from * 4 / 3)), stop];
						}
					};
				},
				hexSpan(at) {
					let { start, end } = runAround(at, 2);
					return [start, end];
				},
				hex(at) {
					let { start, end, done } = runAround(at, 2);
					let skip = at - start & 1;
					if (done[skip] === 1) return;
					done[skip] = 1;
					return {
						bytes: Buffer.from(text.slice(start + skip, end), "hex"),
						kinds: 1,
						original: (from, to) => [Math.max(start, start + skip + from * 2), Math.min(end, start + skip + to * 2)]
					};
				}
			};
		}
		let HAS = {
			backslash: 64,
			ampersand: 128,
			percent: 256,
			zeroWidthSpace: 512,
			lineEnd: 1024,
			quotedQuote: 2048
		};
		let FLAGS = {
			"\\": HAS.backslash,
			"&": HAS.ampersand,
			"%": HAS.percent,
			"\n": HAS.lineEnd,
			"'": HAS.quotedQuote,
			"\v": HAS.zeroWidthSpace
		};
		function kindsOf({ classes }) {
			let kinds = new Uint16Array(256);
			classes.forEach((label, code) => {
				kinds[code] = label | (FLAGS[String.fromCharCode(code)] ?? 0);
			});
			return kinds;
		}
		let NO_WORDS = createAutomaton([]);
		let KINDS = new WeakMap();
		let chunk = Buffer.alloc(4096);
		function scanChunk(bytes, length, base, kinds, { next }, table, progress) {
			let { bits, bitShift } = table;
			let { flags, state, gram } = progress;
			for (let at = 0; at < length; at++) {
				let code = bytes[at];
				let kind = kinds[code];
				flags |= kind;
				state = next[(state & ROW) + (kind & 63)];
				gram = gram << 8 | code;
				state >= ENDS && progress.words.push(state, base + at + 1);
				let hash = spread(gram) >>> bitShift;
				if (bits[hash >>> 3] & 1 << (hash & 7)) {
					let found = table.kindsOf(gram);
					found !== 0 && base + at >= 3 && progress.grams.push(base + at - 3, found);
				}
			}
			progress.flags = flags;
			progress.state = state;
			progress.gram = gram;
		}
		function scan(text, table, automaton = NO_WORDS) {
			let kinds = KINDS.get(automaton);
			if (kinds === void 0) {
				kinds = kindsOf(automaton);
				KINDS.set(automaton, kinds);
			}
			let progress = {
				flags: 0,
				state: 0,
				gram: 0,
				words: [],
				grams: []
			};
			for (let base = 0; base < text.length; base += chunk.length) {
				let length = chunk.write(text.length <= chunk.length ? text : text.slice(base, base + chunk.length), "latin1");
				scanChunk(chunk, length, base, kinds, automaton, table, progress);
			}
			(progress.flags & HAS.zeroWidthSpace) !== 0 && !text.includes("​") && (progress.flags &= ~HAS.zeroWidthSpace);
			(progress.flags & HAS.quotedQuote) !== 0 && !text.includes("'\\''") && !text.includes("'\"'\"'") && (progress.flags &= ~HAS.quotedQuote);
			return progress;
		}
		function rewrite(source) {
			let viewAt = [];
			let sourceAt = [];
			let text = "";
			let done = 0;
			return {
				replace(at, length, plain) {
					text += source.text.slice(done, at) + plain;
					done = at + length;
					viewAt.push(text.length);
					sourceAt.push(done);
				},
				view() {
					if (viewAt.length === 0) return;
					return {
						text: text + source.text.slice(done),
						original(at) {
							let from = -1;
							let to = viewAt.length;
							for (; to - from > 1;) {
								let middle = from + to >>> 1;
								(viewAt[middle] ?? 0) <= at ? from = middle : to = middle;
							}
							return source.original(from < 0 ? at : (sourceAt[from] ?? 0) + at - (viewAt[from] ?? 0));
						}
					};
				}
			};
		}
		let ZERO_WIDTH_SPACE = 8203;
		let JSON_ESCAPES = {
			b: "\b",
			f: "\f",
			n: "\n",
			r: "\r",
			t: "	"
		};
		let SIMPLE_ESCAPE = /[bfnrt"'/\\]/i;
		let CODE_ESCAPE = /\\(?:u\{([0-9a-f]{1,6})\}|u([0-9a-f]{4})|x([0-9a-f]{2}))/iy;
		function withoutBackslashes(view) {
			let { text } = view;
			let rewritten = rewrite(view);
			let at = text.indexOf("\\");
			for (; at >= 0 && at + 1 < text.length;) {
				let next = text[at + 1] ?? "";
				let length = 2;
				if (SIMPLE_ESCAPE.test(next)) rewritten.replace(at, length, JSON_ESCAPES[next] ?? next);
				else {
					CODE_ESCAPE.lastIndex = at;
					let match = /[ux]/i.test(next) ? CODE_ESCAPE.exec(text) : null;
					let point = Number.parseInt(match?.[1] ?? match?.[2] ?? match?.[3] ?? "none", 16);
					if (match === null || point > 1114111) length = 1;
					else {
						length = match[0].length;
						rewritten.replace(at, length, String.fromCodePoint(point));
					}
				}
				at = text.indexOf("\\", at + length);
			}
			return rewritten.view();
		}
		let NAMED = {
			amp: "&",
			lt: "<",
			gt: ">",
			quot: "\"",
			apos: "'",
			nbsp: "\xA0"
		};
		let REFERENCE = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));/iy;
		function isSign(code) {
			return code > 31 && code < 48 || code > 57 && code < 65 || code > 90 && code < 97 || code > 122 && code < 127;
		}
		function referenceAt(text, at) {
			REFERENCE.lastIndex = at;
			let [reference = "", decimal, hex, name] = REFERENCE.exec(text) ?? [];
			if (name !== void 0) return {
				plain: NAMED[name.toLowerCase()] ?? "",
				length: reference.length
			};
			let point = decimal === void 0 ? Number.parseInt(hex ?? "", 16) : Number.parseInt(decimal, 10);
			if (reference === "" || point > 1114111) return;
			return {
				plain: point === ZERO_WIDTH_SPACE ? "" : String.fromCodePoint(point),
				length: reference.length
			};
		}
		function withoutHtml(view, alsoBackslashes) {
			let { text } = view;
			let rewritten = rewrite(view);
			for (let at = 0; at < text.length; at++) {
				let code = text.charCodeAt(at);
				if (code === ZERO_WIDTH_SPACE) rewritten.replace(at, 1, "");
				else if (code === 92 && alsoBackslashes && isSign(text.charCodeAt(at + 1))) {
					rewritten.replace(at, 2, text[at + 1] ?? "");
					at++;
				} else if (code === 38) {
					let reference = referenceAt(text, at);
					if (reference === void 0) continue;
					rewritten.replace(at, reference.length, reference.plain);
					at += reference.length - 1;
				}
			}
			return rewritten.view();
		}
		let withoutReferences = (view) => withoutHtml(view, !1);
		let withoutMarkup = (view) => withoutHtml(view, !0);
		let QUOTED_QUOTE = /'\\''|'"'"'/g;
		function withoutQuotedQuotes(view) {
			let rewritten = rewrite(view);
			for (let { index, 0: quotes } of view.text.matchAll(QUOTED_QUOTE)) rewritten.replace(index, quotes.length, "'");
			return rewritten.view();
		}
		let PERCENTS = /%(?:[0-7][0-9a-f]|[cd][0-9a-f]%[89ab][0-9a-f]|e[0-9a-f](?:%[89ab][0-9a-f]){2}|f[0-7](?:%[89ab][0-9a-f]){3})/iy;
		function withoutPercents(view) {
			let { text } = view;
			let rewritten = rewrite(view);
			let at = text.indexOf("%");
			for (; at >= 0;) {
				PERCENTS.lastIndex = at;
				let match = PERCENTS.exec(text)?.[0] ?? "%";
				let plain = match === "%" ? "�" : Buffer.from(match.replaceAll("%", ""), "hex").toString();
				plain.includes("�") || rewritten.replace(at, match.length, plain);
				at = text.indexOf("%", at + match.length);
			}
			return rewritten.view();
		}
		let LINE_START = [
			/(?:)/y,
			/(?:[-+~>|#*!<](?:[\t ]+|(?=\S)))?/y,
			/(?:[-+~>|#*!<][\t ]*){0,2}["'`]?/y
		];
		let LINE_END = /(?:["'`][\t ]{0,8}[,+.\\]?|\\)[\t ]{0,8}\r?\n/y;
		let isSpace = (code) => code === 32 || code >= 9 && code <= 13;
		let mayEndLine = (code) => code === 34 || code === 39 || code === 96 || code === 92;
		function unwrapped(text, from, to) {
			let part = {
				text: text.slice(from, to),
				original: (at) => from + at
			};
			let views = [];
			for (let lineStart of LINE_START) {
				let view = joined(part, lineStart, lineStart === LINE_START[2]);
				view !== void 0 && !views.some((other) => other.text === view.text) && views.push(view);
			}
			return views;
		}
		function joined(part, lineStart, quoted) {
			let { text } = part;
			let rewritten = rewrite(part);
			let at = 0;
			for (; at < text.length;) {
				let code = text.charCodeAt(at);
				let end = at;
				let lineEnds = !1;
				if (quoted && mayEndLine(code)) {
					LINE_END.lastIndex = at;
					if (LINE_END.test(text)) {
						end = LINE_END.lastIndex;
						lineEnds = !0;
					}
				}
				for (let space = text.charCodeAt(end); isSpace(space); space = text.charCodeAt(++end)) lineEnds ||= space === 10;
				if (end === at) {
					at++;
					continue;
				}
				if (lineEnds) {
					lineStart.lastIndex = end;
					end += lineStart.exec(text)?.[0].length ?? 0;
				}
				rewritten.replace(at, end - at, "");
				at = end;
			}
			return rewritten.view();
		}
		function exactForms(value) {
			let forms = [value];
			value.includes(" ") && forms.push(value.replaceAll(" ", "+"));
			/[\n\t]/.test(value) && forms.push(value.replace(/\r\n?|[\n\t]/g, " "));
			/[$%]\{/.test(value) && forms.push(value.replace(/[$%](?=\{)/g, "$&$&"));
			let squeezed = value.replace(/\s+/g, "");
			squeezed.length !== value.length && squeezed.length >= 16 && forms.push(squeezed);
			return forms;
		}
		function base64Forms(bytes) {
			return [
				0,
				1,
				2
			].flatMap((offset) => {
				let form = Buffer.concat([Buffer.alloc(offset), bytes]).toString("base64").slice(Math.ceil(offset * 8 / 6), Math.floor((offset + bytes.length) * 8 / 6));
				return [form, form.replaceAll("+", "-").replaceAll("/", "_")];
			}).filter((form) => form.length >= 4);
		}
		function widened(text, start, end) {
			let isBase64 = (at) => /[A-Za-z0-9+/_-]/.test(text[at] ?? "");
			let to = end;
			isBase64(to) && to++;
			for (; text[to] === "=";) to++;
			return [start > 0 && isBase64(start - 1) ? start - 1 : start, to];
		}
		function isBeginning(text, grams, pair, runs) {
			let at = grams[pair] ?? 0;
			let kinds = grams[pair + 1] ?? 0;
			if (kinds === GRAM.hex) {
				let [start, end] = runs.hexSpan(at);
				if (end - start < 20 && !text.slice(end, end + 8).includes("\n") && !text.slice(Math.max(0, start - 8), start).includes("\n")) return !1;
			}
			let related = kinds | ((kinds & GRAM.exact) === 0 ? 0 : GRAM.second) | ((kinds & GRAM.second) === 0 ? 0 : GRAM.exact);
			for (let other = pair + 2; (grams[other] ?? Infinity) <= at + 4; other += 2) if (grams[other] === at + 4 && (related & (grams[other + 1] ?? 0)) !== 0) return !0;
			for (let other = pair - 2; other >= 0 && (grams[other] ?? 0) >= at - 4; other -= 2) if (grams[other] === at - 4 && (related & (grams[other + 1] ?? 0)) !== 0) return !0;
			if (text.slice(at + 4, at + 12).includes("\n")) return !0;
			let before = text.slice(Math.max(0, at - 64), at);
			let line = before.lastIndexOf("\n");
			return line >= 0 && before.slice(line + 1).replace(/\s+/g, "").length <= 8;
		}
		function growth(kinds) {
			if ((kinds & GRAM.utf16) !== 0) return 4;
			if ((kinds & GRAM.hex) !== 0) return 3;
			return (kinds & (GRAM.base64 | GRAM.nested)) === 0 ? 1.5 : 2;
		}
		let IN_BASE64 = GRAM.base64 | GRAM.utf16 | GRAM.nested;
		function createKnownValues() {
			let table = createGramTable();
			let exact = createNeedles(table, GRAM.exact);
			let shortBase64 = createNeedles(table, GRAM.shortBase64);
			let inner = createNeedles(table, GRAM.inner);
			let fresh = [];
			let longest = 0;
			let enter = (value) => {
				let bytes = Buffer.from(value);
				longest = Math.max(longest, bytes.length);
				for (let form of exactForms(value)) {
					exact.add(form);
					form.length >= 16 && table.add(gramOf(form, 4), GRAM.second);
				}
				addUtf16Grams(table, value);
				if (bytes.length < 12) {
					for (let form of base64Forms(bytes)) shortBase64.add(form);
					exact.add(bytes.toString("hex"));
					exact.add(bytes.toString("hex").toUpperCase());
				} else {
					inner.add(bytes.length === value.length ? value.slice(1, -1) : bytes.toString("latin1", 1, bytes.length - 1));
					addEncodedGrams(table, value, bytes);
				}
			};
			let findInBase64 = (at, kinds, runs, depth) => {
				let decoded = runs.base64(at, kinds);
				if (decoded === void 0) return [];
				let { bytes, original } = decoded;
				let latin1 = bytes.toString("latin1");
				let spans = (decoded.kinds & GRAM.base64) === 0 ? [] : inner.find(latin1).map(([start, end]) => original(start - 1, end + 1));
				if ((decoded.kinds & GRAM.utf16) !== 0) for (let odd of [0, 1]) for (let [start, end] of exact.find(bytes.toString("utf16le", odd))) spans.push(original(odd + start * 2, odd + end * 2));
				(decoded.kinds & GRAM.nested) !== 0 && depth < 1 && spans.push(...findIn(latin1, scan(latin1, table), depth + 1).map(([start, end]) => original(start, end)));
				return spans;
			};
			let findInHex = (at, runs) => {
				let [start, end] = runs.hexSpan(at);
				let decoded = end - start < 20 ? void 0 : runs.hex(at);
				if (decoded === void 0) return [];
				return inner.find(decoded.bytes.toString("latin1")).map(([from, to]) => decoded.original(from - 1, to + 1));
			};
			let findIn = (text, { grams }, depth) => {
				let spans = [];
				let runs = createRuns(text);
				for (let pair = 0; pair < grams.length; pair += 2) {
					let at = grams[pair] ?? 0;
					let kinds = grams[pair + 1] ?? 0;
					if ((kinds & GRAM.exact) !== 0) {
						let length = exact.longestAt(text, at);
						length > 0 && spans.push([at, at + length]);
					}
					if ((kinds & GRAM.shortBase64) !== 0) {
						let length = shortBase64.longestAt(text, at);
						length > 0 && spans.push(widened(text, at, at + length));
					}
					if ((kinds & IN_BASE64) !== 0) for (let span of findInBase64(at, kinds & IN_BASE64, runs, depth)) spans.push(span);
					if ((kinds & GRAM.hex) !== 0) for (let span of findInHex(at, runs)) spans.push(span);
				}
				return spans;
			};
			let surroundings = (text, grams) => {
				let spans = [];
				let runs = createRuns(text);
				let covered = -1;
				for (let pair = 0; pair < grams.length; pair += 2) {
					let at = grams[pair] ?? 0;
					let reach = Math.ceil(longest * growth(grams[pair + 1] ?? 0)) + 100;
					if (at + reach <= covered || !isBeginning(text, grams, pair, runs)) continue;
					let line = text.lastIndexOf("\n", at);
					let before = line <= 0 ? 0 : text.lastIndexOf("\n", line - 1) + 1;
					covered = at + reach;
					spans.push([Math.max(before, at - reach), Math.min(text.length, covered)]);
				}
				return mergeSpans(spans);
			};
			let findTorn = (text, { flags, grams }) => {
				if ((flags & HAS.lineEnd) === 0 || longest < 16) return [];
				let spans = [];
				for (let [from, to] of surroundings(text, grams)) for (let view of unwrapped(text, from, to)) for (let [start, end] of findIn(view.text, scan(view.text, table), 1)) {
					let span = [view.original(start), view.original(end - 1) + 1];
					end - start >= 16 && text.slice(...span).includes("\n") && spans.push(span);
				}
				return spans;
			};
			return {
				table,
				add(value) {
					fresh.push(value);
				},
				settle() {
					if (fresh.length === 0) return;
					for (let value of fresh) enter(value);
					fresh = [];
				},
				find: (text, scanned) => scanned.grams.length === 0 ? [] : [...findIn(text, scanned, 0), ...findTorn(text, scanned)]
			};
		}
		let COMMON = new Set("true false null none undefined yes auto default enabled disabled enable disable allow deny always never required optional\n  public private internal external basic standard premium free paid name value type kind data text json yaml list string number\n  boolean object password secret token user users admin administrator root guest owner reader contributor sensitive unknown\n  test tests testing stage staging prod production develop development demo main master latest stable release local localhost\n  http https azure azurerm terraform github kubernetes cluster namespace create update delete destroy replace read\n  linux windows ubuntu debian alpine amd64 arm64 ipv4 ipv6 tls1_2 tls1_3 details summary </details> </summary> <summary>\n  westeurope northeurope eastus eastus2 westus westus2 westus3 centralus southcentralus northcentralus uksouth ukwest\n  francecentral germanywestcentral switzerlandnorth swedencentral norwayeast polandcentral italynorth spaincentral\n  southeastasia eastasia japaneast koreacentral australiaeast brazilsouth canadacentral centralindia global".split(/\s+/).filter((word) => word !== ""));
		function refusalOf(value) {
			if (value === "") return "empty";
			if (value.length < 4) return "too-short";
			if (/^-?\d{1,5}(?:\.\d{1,5})?$/.test(value)) return "number";
			if (COMMON.has(value.toLowerCase())) return "common-word";
			if (!/[\p{L}\p{N}]/u.test(value) && new Set(value).size <= 2) return "ornament";
		}
		let REDACTED = "(sensitive)";
		let UNDO = [
			{
				flags: HAS.ampersand | HAS.zeroWidthSpace,
				undo: withoutReferences
			},
			{
				flags: HAS.backslash,
				undo: withoutMarkup
			},
			{
				flags: HAS.backslash,
				undo: withoutBackslashes
			},
			{
				flags: HAS.percent,
				undo: withoutPercents,
				withoutQuotedQuotes,
				withoutReferences
			},
			{
				flags: HAS.quotedQuote,
				undo: withoutQuotedQuotes,
				withoutReferences
			}
		];
		let ESCAPES = UNDO.reduce((all, { flags }) => all | flags, 0);
		let NOTHING = [];
		class Redactor {
			#registered = new Set();
			#known = createKnownValues();
			#salt;
			#refused = [];
			get refused() {
				return this.#refused;
			}
			add(value, label) {
				let whole = value.trim();
				let reason = refusalOf(whole);
				if (reason !== void 0) {
					label !== void 0 && reason !== "empty" && this.#refused.push({
						label,
						reason
					});
					return !1;
				}
				this.#register(whole);
				if (whole.includes("\n")) for (let line of whole.split("\n")) this.#addLine(line.trim());
				/^[[{]/.test(whole) && this.#addDocument(whole);
				return !0;
			}
			addDeep(value, label) {
				if (typeof value == "string") return +!!this.add(value, label);
				if (typeof value == "number" || typeof value == "bigint") return +!!this.add(String(value), label);
				if (typeof value != "object" || !value) return 0;
				let entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
				let added = 0;
				for (let [key, child] of entries) added += this.addDeep(child, label === void 0 ? void 0 : `${label}.${String(key)}`);
				return added;
			}
			redact(text) {
				let spans = this.find(text);
				if (spans.length === 0) return text;
				let redacted = "";
				let done = 0;
				for (let [start, end] of spans) {
					redacted += text.slice(done, start) + REDACTED;
					done = end;
				}
				return redacted + text.slice(done);
			}
			find(text) {
				if (text.length < 4) return NOTHING;
				this.#known.settle();
				let scanned = scan(text, this.#known.table, hintWords);
				if ((scanned.flags & ESCAPES) === 0 && scanned.words.length === 0 && scanned.grams.length === 0) return NOTHING;
				return mergeSpans(this.#spans(text, scanned));
			}
			digest(value) {
				this.#salt ??= (0, external_node_crypto_.randomBytes)(32);
				return [...(0, external_node_crypto_.createHmac)("sha256", this.#salt).update(typeof value == "string" ? `s${value}` : `j${JSON.stringify(value)}`).digest().subarray(0, 6)].map((byte) => "abcdefghijklmnopqrstuvwxyz234567"[byte & 31]).join("");
			}
			#register(value) {
				if (this.#registered.has(value)) return;
				this.#registered.add(value);
				this.#known.add(value);
			}
			#addLine(line) {
				if (line.length < 8 || /^(?:apiVersion|kind): [\w./]+$|^[\w.-]+:$|^-----[A-Z0-9 ]+-----$/.test(line)) return;
				if (refusalOf(line) !== void 0) return;
				this.#register(line);
				let assigned = /^[\w.-]+\s*[:=]\s*["']?(.+?)["']?,?$/.exec(line)?.[1];
				assigned !== void 0 && looksSecret(assigned) && this.#register(assigned);
			}
			#addDocument(json) {
				let leaves = (value) => {
					typeof value == "string" ? (value.includes("\n") || looksSecret(value)) && this.add(value) : typeof value == "object" && value && Object.values(value).forEach(leaves);
				};
				try {
					leaves(JSON.parse(json));
				} catch {}
			}
			#spans(text, scanned) {
				let spans = [];
				let seen = new Set([text]);
				let level = [[{
					text,
					original: (at) => at
				}, scanned]];
				for (let depth = 0; level.length > 0; depth++) {
					let deeper = [];
					for (let [view, found] of level) {
						for (let [start, end] of [...this.#known.find(view.text, found), ...detectSecrets(view.text, found.words)]) view.text.slice(start, end) !== REDACTED && spans.push([view.original(start), view.original(end)]);
						if (depth === 3) continue;
						for (let { flags, undo } of UNDO) {
							let plain = (found.flags & flags) === 0 ? void 0 : undo(view);
							if (plain === void 0 || seen.has(plain.text)) continue;
							seen.add(plain.text);
							deeper.push([plain, scan(plain.text, this.#known.table, hintWords)]);
						}
					}
					level = deeper;
				}
				return spans;
			}
		}
		let redactor = new Redactor();
	}),
	258: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			I: () => verdictOutputs,
			Q: () => defineAction
		});
		function defineAction(spec) {
			return spec;
		}
		let verdictOutputs = {
			verdict: { description: "`pass`, `fail` or `error`. Only `pass` ends the step green." },
			"failure-reason": { description: "A stable kebab-case word when the verdict is not `pass`, else empty." }
		};
	}),
	5803: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Yz: () => core_debug,
			z3: () => error,
			dN: () => exportVariable,
			Gu: () => getState,
			Os: () => group,
			pq: () => info,
			lm: () => notice,
			LZ: () => saveState,
			uH: () => setOutput,
			Pq: () => core_setSecret,
			z: () => summary,
			$e: () => warning
		});
		var external_os_ = __nccwpck_require__(857);
		function toCommandValue(input) {
			if (input == null) return "";
			else if (typeof input == "string" || input instanceof String) return input;
			return JSON.stringify(input);
		}
		function toCommandProperties(annotationProperties) {
			if (!Object.keys(annotationProperties).length) return {};
			return {
				title: annotationProperties.title,
				file: annotationProperties.file,
				line: annotationProperties.startLine,
				endLine: annotationProperties.endLine,
				col: annotationProperties.startColumn,
				endColumn: annotationProperties.endColumn
			};
		}
		function command_issueCommand(command, properties, message) {
			let cmd = new Command(command, properties, message);
			process.stdout.write(cmd.toString() + external_os_.EOL);
		}
		function command_issue(name, message = "") {
			command_issueCommand(name, {}, message);
		}
		class Command {
			constructor(command, properties, message) {
				command ||= "missing.command";
				this.command = command;
				this.properties = properties;
				this.message = message;
			}
			toString() {
				let cmdStr = "::" + this.command;
				if (this.properties && Object.keys(this.properties).length > 0) {
					cmdStr += " ";
					let first = !0;
					for (let key in this.properties) if (this.properties.hasOwnProperty(key)) {
						let val = this.properties[key];
						if (val) {
							first ? first = !1 : cmdStr += ",";
							cmdStr += `${key}=${escapeProperty(val)}`;
						}
					}
				}
				cmdStr += `::${escapeData(this.message)}`;
				return cmdStr;
			}
		}
		function escapeData(s) {
			return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
		}
		function escapeProperty(s) {
			return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
		}
		var external_crypto_ = __nccwpck_require__(6982);
		var external_fs_ = __nccwpck_require__(9896);
		function file_command_issueFileCommand(command, message) {
			let filePath = process.env[`GITHUB_${command}`];
			if (!filePath) throw Error(`Unable to find environment variable for file command ${command}`);
			if (!external_fs_.existsSync(filePath)) throw Error(`Missing file at path: ${filePath}`);
			external_fs_.appendFileSync(filePath, `${toCommandValue(message)}${external_os_.EOL}`, { encoding: "utf8" });
		}
		function prepareKeyValueMessage(key, value) {
			let delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
			let convertedValue = toCommandValue(value);
			if (key.includes(delimiter)) throw Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
			if (convertedValue.includes(delimiter)) throw Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
			return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
		}
		__nccwpck_require__(6928);
		__nccwpck_require__(7565);
		var __awaiter = function(thisArg, _arguments, P, generator) {
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
		class oidc_utils_OidcClient {
			static createHttpClient(allowRetry = !0, maxRetry = 10) {
				let requestOptions = {
					allowRetries: allowRetry,
					maxRetries: maxRetry
				};
				return new HttpClient("actions/oidc-client", [new BearerCredentialHandler(oidc_utils_OidcClient.getRequestToken())], requestOptions);
			}
			static getRequestToken() {
				let token = process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;
				if (!token) throw Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");
				return token;
			}
			static getIDTokenUrl() {
				let runtimeUrl = process.env.ACTIONS_ID_TOKEN_REQUEST_URL;
				if (!runtimeUrl) throw Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");
				return runtimeUrl;
			}
			static getCall(id_token_url) {
				return __awaiter(this, void 0, void 0, function* () {
					let id_token = (yield oidc_utils_OidcClient.createHttpClient().getJson(id_token_url).catch((error) => {
						throw Error(`Failed to get ID Token. \n 
        Error Code : ${error.statusCode}\n 
        Error Message: ${error.message}`);
					})).result?.value;
					if (!id_token) throw Error("Response json body do not have ID Token field");
					return id_token;
				});
			}
			static getIDToken(audience) {
				return __awaiter(this, void 0, void 0, function* () {
					try {
						let id_token_url = oidc_utils_OidcClient.getIDTokenUrl();
						audience && (id_token_url = `${id_token_url}&audience=${encodeURIComponent(audience)}`);
						debug(`ID token url is ${id_token_url}`);
						let id_token = yield oidc_utils_OidcClient.getCall(id_token_url);
						setSecret(id_token);
						return id_token;
					} catch (error) {
						throw Error(`Error message: ${error.message}`);
					}
				});
			}
		}
		var summary_awaiter = function(thisArg, _arguments, P, generator) {
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
		let { access, appendFile, writeFile } = external_fs_.promises;
		let SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
		class Summary {
			constructor() {
				this._buffer = "";
			}
			filePath() {
				return summary_awaiter(this, void 0, void 0, function* () {
					if (this._filePath) return this._filePath;
					let pathFromEnv = process.env[SUMMARY_ENV_VAR];
					if (!pathFromEnv) throw Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
					try {
						yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
					} catch {
						throw Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
					}
					this._filePath = pathFromEnv;
					return this._filePath;
				});
			}
			wrap(tag, content, attrs = {}) {
				let htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
				if (!content) return `<${tag}${htmlAttrs}>`;
				return `<${tag}${htmlAttrs}>${content}</${tag}>`;
			}
			write(options) {
				return summary_awaiter(this, void 0, void 0, function* () {
					let overwrite = !!options?.overwrite;
					let filePath = yield this.filePath();
					yield (overwrite ? writeFile : appendFile)(filePath, this._buffer, { encoding: "utf8" });
					return this.emptyBuffer();
				});
			}
			clear() {
				return summary_awaiter(this, void 0, void 0, function* () {
					return this.emptyBuffer().write({ overwrite: !0 });
				});
			}
			stringify() {
				return this._buffer;
			}
			isEmptyBuffer() {
				return this._buffer.length === 0;
			}
			emptyBuffer() {
				this._buffer = "";
				return this;
			}
			addRaw(text, addEOL = !1) {
				this._buffer += text;
				return addEOL ? this.addEOL() : this;
			}
			addEOL() {
				return this.addRaw(external_os_.EOL);
			}
			addCodeBlock(code, lang) {
				let attrs = Object.assign({}, lang && { lang });
				let element = this.wrap("pre", this.wrap("code", code), attrs);
				return this.addRaw(element).addEOL();
			}
			addList(items, ordered = !1) {
				let tag = ordered ? "ol" : "ul";
				let listItems = items.map((item) => this.wrap("li", item)).join("");
				let element = this.wrap(tag, listItems);
				return this.addRaw(element).addEOL();
			}
			addTable(rows) {
				let tableBody = rows.map((row) => {
					let cells = row.map((cell) => {
						if (typeof cell == "string") return this.wrap("td", cell);
						let { header, data, colspan, rowspan } = cell;
						let tag = header ? "th" : "td";
						let attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
						return this.wrap(tag, data, attrs);
					}).join("");
					return this.wrap("tr", cells);
				}).join("");
				let element = this.wrap("table", tableBody);
				return this.addRaw(element).addEOL();
			}
			addDetails(label, content) {
				let element = this.wrap("details", this.wrap("summary", label) + content);
				return this.addRaw(element).addEOL();
			}
			addImage(src, alt, options) {
				let { width, height } = options || {};
				let attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
				let element = this.wrap("img", null, Object.assign({
					src,
					alt
				}, attrs));
				return this.addRaw(element).addEOL();
			}
			addHeading(text, level) {
				let tag = `h${level}`;
				let allowedTag = [
					"h1",
					"h2",
					"h3",
					"h4",
					"h5",
					"h6"
				].includes(tag) ? tag : "h1";
				let element = this.wrap(allowedTag, text);
				return this.addRaw(element).addEOL();
			}
			addSeparator() {
				let element = this.wrap("hr", null);
				return this.addRaw(element).addEOL();
			}
			addBreak() {
				let element = this.wrap("br", null);
				return this.addRaw(element).addEOL();
			}
			addQuote(text, cite) {
				let attrs = Object.assign({}, cite && { cite });
				let element = this.wrap("blockquote", text, attrs);
				return this.addRaw(element).addEOL();
			}
			addLink(text, href) {
				let element = this.wrap("a", text, { href });
				return this.addRaw(element).addEOL();
			}
		}
		let summary = new Summary();
		external_os_.platform();
		external_os_.arch();
		var core_awaiter = function(thisArg, _arguments, P, generator) {
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
		var ExitCode;
		(function(ExitCode) {
			ExitCode[ExitCode.Success = 0] = "Success";
			ExitCode[ExitCode.Failure = 1] = "Failure";
		})(ExitCode ||= {});
		function exportVariable(name, val) {
			let convertedVal = toCommandValue(val);
			process.env[name] = convertedVal;
			if (process.env.GITHUB_ENV) return file_command_issueFileCommand("ENV", prepareKeyValueMessage(name, val));
			command_issueCommand("set-env", { name }, convertedVal);
		}
		function core_setSecret(secret) {
			command_issueCommand("add-mask", {}, secret);
		}
		function setOutput(name, value) {
			if (process.env.GITHUB_OUTPUT) return file_command_issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
			process.stdout.write(external_os_.EOL);
			command_issueCommand("set-output", { name }, toCommandValue(value));
		}
		function core_debug(message) {
			command_issueCommand("debug", {}, message);
		}
		function error(message, properties = {}) {
			command_issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
		}
		function warning(message, properties = {}) {
			command_issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
		}
		function notice(message, properties = {}) {
			command_issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
		}
		function info(message) {
			process.stdout.write(message + external_os_.EOL);
		}
		function startGroup(name) {
			command_issue("group", name);
		}
		function endGroup() {
			command_issue("endgroup");
		}
		function group(name, fn) {
			return core_awaiter(this, void 0, void 0, function* () {
				startGroup(name);
				let result;
				try {
					result = yield fn();
				} finally {
					endGroup();
				}
				return result;
			});
		}
		function saveState(name, value) {
			if (process.env.GITHUB_STATE) return file_command_issueFileCommand("STATE", prepareKeyValueMessage(name, value));
			command_issueCommand("save-state", { name }, toCommandValue(value));
		}
		function getState(name) {
			return process.env[`STATE_${name}`] || "";
		}
	}),
	2228: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			LR: () => nodeHttp,
			Sn: () => createAgent,
			Yx: () => lazyAgent,
			cs: () => nodeHttps,
			w4: () => hostOf
		});
		var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3908);
		var _proxy_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5018);
		let nodeHttp = () => process.getBuiltinModule("node:http");
		let nodeHttps = () => process.getBuiltinModule("node:https");
		function hostOf(url) {
			return url.hostname.replace(/^\[|\]$/g, "");
		}
		function createAgent(protocol, proxy, options) {
			let secure = protocol === "https:";
			let agent = secure ? new (nodeHttps()).Agent(options) : new (nodeHttp()).Agent(options);
			proxy !== void 0 && tunnelConnections(agent, proxy, secure);
			return agent;
		}
		function tunnelConnections(agent, proxy, secure) {
			let createConnection = (options, done) => {
				openTunnel(proxy, options).then((socket) => secure ? process.getBuiltinModule("node:tls").connect({
					...options,
					socket
				}) : socket).then((socket) => done(null, socket), (error) => done(error));
			};
			Object.assign(agent, { createConnection });
		}
		function openTunnel(proxy, target) {
			let host = target.host ?? "";
			let authority = `${host.includes(":") ? `[${host}]` : host}:${target.port}`;
			let authorization = (0, _proxy_js__WEBPACK_IMPORTED_MODULE_1__.Y)(proxy);
			let { request } = proxy.protocol === "https:" ? nodeHttps() : nodeHttp();
			return new Promise((resolve, reject) => {
				let connect = request({
					host: hostOf(proxy),
					port: proxy.port === "" ? proxy.protocol === "https:" ? 443 : 80 : proxy.port,
					method: "CONNECT",
					path: authority,
					headers: {
						host: authority,
						...authorization === void 0 ? {} : { "proxy-authorization": authorization }
					},
					agent: !1
				});
				let fail = (problem, transient, cause) => {
					clearTimeout(timer);
					connect.destroy();
					reject(new _failure_js__WEBPACK_IMPORTED_MODULE_0__.HR("proxy", `the proxy ${proxy.host} ${problem}`, {
						transient,
						cause
					}));
				};
				let timer = setTimeout(() => fail("did not answer", !0), 2e4);
				connect.once("error", (error) => fail(`cannot be used: ${error.message}`, !0, error));
				connect.once("response", (answer) => fail(`answered CONNECT with status ${answer.statusCode}`, !1));
				connect.once("connect", (answer, socket, head) => {
					let status = answer.statusCode ?? 0;
					if (status < 200 || status > 299) {
						socket.destroy();
						fail(status === 407 ? "wants other credentials (status 407); they belong in the proxy URL" : `refused the tunnel to ${authority} with status ${status}`, status >= 500);
						return;
					}
					clearTimeout(timer);
					head.length > 0 && socket.unshift(head);
					resolve(socket);
				});
				connect.end();
			});
		}
		function lazyAgent(create) {
			let agent;
			let real = () => {
				agent ??= create();
				return agent;
			};
			return new Proxy({}, {
				get(_, key) {
					let value = Reflect.get(real(), key);
					return typeof value == "function" ? value.bind(real()) : value;
				},
				set: (_, key, value) => Reflect.set(real(), key, value),
				has: (_, key) => Reflect.has(real(), key),
				getPrototypeOf: () => Reflect.getPrototypeOf(real())
			});
		}
	}),
	9082: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			HR: () => _failure_js__WEBPACK_IMPORTED_MODULE_1__.HR,
			ml: () => _retry_js__WEBPACK_IMPORTED_MODULE_3__.ml,
			tN: () => send
		});
		var _exchange_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3193);
		var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3908);
		var _redirects_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(91);
		var _retry_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2876);
		let defaults = {
			attemptTimeoutMs: 3e4,
			deadlineMs: 12e4,
			maxAttempts: 5,
			maxBodyBytes: 67108864,
			maxRedirects: 5,
			decode: !0,
			clock: _retry_js__WEBPACK_IMPORTED_MODULE_3__.ml,
			backoff: {
				baseMs: 500,
				capMs: 2e4
			}
		};
		async function send(request, options = {}) {
			let settings = {
				...defaults,
				...options
			};
			let { clock } = settings;
			let first = firstHop(request, settings);
			let repeatable = request.idempotent ?? (0, _retry_js__WEBPACK_IMPORTED_MODULE_3__.ky)(first.method);
			let startMs = clock.now();
			let endMs = startMs + settings.deadlineMs;
			for (let attempt = 1;; attempt += 1) {
				let timeoutMs = Math.max(1, Math.min(settings.attemptTimeoutMs, endMs - clock.now()));
				let outcome = await attemptOnce(first, request, settings, {
					attempt,
					timeoutMs
				});
				let last = attempt >= settings.maxAttempts;
				let { problem, advice } = outcome;
				let elapsedMs = clock.now() - startMs;
				if (last || advice.retry === "no" || advice.retry === "unknown" && !repeatable) return conclude(outcome, elapsedMs);
				let jitterMs = (0, _retry_js__WEBPACK_IMPORTED_MODULE_3__.jo)(attempt, settings.backoff, clock.random);
				let waitMs = (advice.waitMs ?? 0) + jitterMs;
				if (clock.now() + waitMs >= endMs) return conclude(outcome, elapsedMs, advice.waitMs === void 0 ? void 0 : settings.deadlineMs);
				settings.onRetry?.({
					problem,
					attempt,
					waitMs
				});
				await clock.sleep(waitMs, request.signal);
			}
		}
		async function attemptOnce(first, request, settings, { attempt, timeoutMs }) {
			let trail = { hops: 0 };
			try {
				let { answer, url } = await follow(first, request, settings, timeoutMs, trail);
				let nowMs = settings.clock.now();
				let advised = (0, _retry_js__WEBPACK_IMPORTED_MODULE_3__.cp)(answer, attempt, nowMs);
				let advice = advised.retry === "refused" && trail.hops > 0 ? {
					...advised,
					retry: "unknown"
				} : advised;
				let response = {
					...answer,
					url: url.href,
					redirected: trail.hops > 0,
					attempts: attempt,
					...advice.waitMs === void 0 ? {} : { retryAt: new Date(nowMs + advice.waitMs) }
				};
				let problem = advice.retry === "no" ? settings.check?.(response) : void 0;
				if (problem !== void 0) throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__.HR("unusable", problem, {
					sent: !0,
					status: answer.status,
					headers: answer.headers
				});
				return {
					response,
					problem: `status ${answer.status}`,
					advice
				};
			} catch (error) {
				if (request.signal?.aborted === !0) throw request.signal.reason;
				if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_1__.HR) && (0, _failure_js__WEBPACK_IMPORTED_MODULE_1__.$N)(error) === void 0) throw error;
				let failure = (0, _failure_js__WEBPACK_IMPORTED_MODULE_1__.g5)(error, !0);
				failure.attempts = attempt;
				failure.sent ||= trail.hops > 0;
				let retry = failure.transient ? failure.sent ? "unknown" : "refused" : "no";
				return {
					failure,
					problem: failure.message,
					advice: { retry }
				};
			}
		}
		function conclude({ response, failure, advice }, elapsedMs, deadlineMs) {
			if (failure !== void 0) throw Object.assign(failure, { elapsedMs });
			if (response === void 0) throw TypeError("an attempt ended with neither answer nor failure");
			if (deadlineMs === void 0) return {
				...response,
				elapsedMs
			};
			let when = response.retryAt?.toISOString();
			let refusal = new _failure_js__WEBPACK_IMPORTED_MODULE_1__.HR("rate-limit", `the service asks to wait ${(0, _exchange_js__WEBPACK_IMPORTED_MODULE_0__.YA)(advice.waitMs ?? 0)}, until ${when}, which does not fit in the ${(0, _exchange_js__WEBPACK_IMPORTED_MODULE_0__.YA)(deadlineMs)} that this may take`, {
				sent: !0,
				status: response.status,
				headers: response.headers,
				...response.retryAt === void 0 ? {} : { retryAt: response.retryAt }
			});
			throw Object.assign(refusal, {
				attempts: response.attempts,
				elapsedMs
			});
		}
		function firstHop(request, settings) {
			let url = new URL(request.url);
			if (url.protocol !== "https:" && url.protocol !== "http:") throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__.HR("request", `${url.protocol}// is not a scheme of HTTP`);
			let body = typeof request.body == "string" ? Buffer.from(request.body) : request.body;
			let headers = {
				accept: "*/*",
				"accept-encoding": settings.decode ? "gzip, br" : "identity",
				...settings.userAgent === void 0 ? {} : { "user-agent": settings.userAgent }
			};
			for (let [name, value] of Object.entries(request.headers ?? {})) headers[name.toLowerCase()] = value;
			let method = (request.method ?? "GET").toUpperCase();
			(body !== void 0 || method === "POST" || method === "PUT" || method === "PATCH") && (headers["content-length"] = String(body?.length ?? 0));
			return {
				method,
				url,
				headers,
				...body === void 0 ? {} : { body }
			};
		}
		async function follow(first, request, settings, timeoutMs, trail) {
			let startedMs = performance.now();
			let hop = first;
			for (;; trail.hops += 1) {
				let raw = await (0, _exchange_js__WEBPACK_IMPORTED_MODULE_0__.cv)(hop, {
					timeoutMs: Math.max(1, timeoutMs - (performance.now() - startedMs)),
					silenceTimeoutMs: settings.silenceTimeoutMs,
					maxBodyBytes: settings.maxBodyBytes,
					signal: request.signal
				});
				let { location } = raw.headers;
				if (request.redirect === "manual" || !(0, _redirects_js__WEBPACK_IMPORTED_MODULE_2__.N6)(raw.status) || location === void 0) return {
					answer: settings.decode ? await (0, _exchange_js__WEBPACK_IMPORTED_MODULE_0__.DH)(raw, settings.maxBodyBytes) : raw,
					url: hop.url
				};
				if (request.redirect === "error") throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__.HR("redirect", "the answer is a redirect", { sent: !0 });
				if (trail.hops === settings.maxRedirects) throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__.HR("redirect", `more than ${settings.maxRedirects} redirects`, { sent: !0 });
				hop = (0, _redirects_js__WEBPACK_IMPORTED_MODULE_2__.cP)(hop, raw.status, location);
			}
		}
	}),
	3193: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			DH: () => decoded,
			YA: () => seconds,
			cv: () => exchange,
			oD: () => readWhole
		});
		var _connection_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2228);
		var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3908);
		var _proxy_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5018);
		let agents = new Map();
		function sharedAgent(protocol, tunnel) {
			let key = `${protocol} ${tunnel?.href ?? ""}`;
			let agent = agents.get(key);
			if (agent === void 0) {
				agent = (0, _connection_js__WEBPACK_IMPORTED_MODULE_0__.Sn)(protocol, tunnel, {
					keepAlive: !0,
					timeout: 4e3
				});
				agents.set(key, agent);
			}
			return agent;
		}
		function route(url, headers) {
			let proxy = (0, _proxy_js__WEBPACK_IMPORTED_MODULE_2__.i)(url);
			if (proxy !== void 0 && url.protocol === "http:" && proxy.protocol === "http:") {
				let authorization = (0, _proxy_js__WEBPACK_IMPORTED_MODULE_2__.Y)(proxy);
				return {
					host: (0, _connection_js__WEBPACK_IMPORTED_MODULE_0__.w4)(proxy),
					port: portOf(proxy),
					path: `${url.origin}${url.pathname}${url.search}`,
					headers: {
						...headers,
						host: url.host,
						...authorization === void 0 ? {} : { "proxy-authorization": authorization }
					},
					agent: sharedAgent(url.protocol, void 0)
				};
			}
			return {
				host: (0, _connection_js__WEBPACK_IMPORTED_MODULE_0__.w4)(url),
				port: portOf(url),
				path: `${url.pathname}${url.search}`,
				headers: { ...headers },
				agent: sharedAgent(url.protocol, proxy)
			};
		}
		function portOf(url) {
			return url.port === "" ? url.protocol === "https:" ? 443 : 80 : Number(url.port);
		}
		function exchange(hop, { timeoutMs, silenceTimeoutMs, maxBodyBytes, signal }) {
			return new Promise((resolve, reject) => {
				signal?.throwIfAborted();
				let secure = hop.url.protocol === "https:";
				let sent = !1;
				let request = (secure ? (0, _connection_js__WEBPACK_IMPORTED_MODULE_0__.cs)() : (0, _connection_js__WEBPACK_IMPORTED_MODULE_0__.LR)()).request({
					...route(hop.url, hop.headers),
					method: hop.method,
					timeout: timeoutMs
				}, (message) => {
					silence !== void 0 && message.on("data", () => silence.refresh());
					readWhole(message, maxBodyBytes).then((body) => {
						settle();
						resolve({
							status: message.statusCode ?? 0,
							statusText: message.statusMessage ?? "",
							headers: message.headers,
							body,
							hasEnd: hasEnd(message)
						});
					}, (error) => stop(error));
				});
				let stop = (error) => {
					settle();
					request.destroy();
					reject(error);
				};
				let timer = setTimeout(() => stop(new _failure_js__WEBPACK_IMPORTED_MODULE_1__.HR("timeout", `no whole answer within ${seconds(timeoutMs)}`, { sent })), timeoutMs);
				let silence = silenceTimeoutMs === void 0 || silenceTimeoutMs >= timeoutMs ? void 0 : setTimeout(() => stop(new _failure_js__WEBPACK_IMPORTED_MODULE_1__.HR("timeout", `nothing came for ${seconds(silenceTimeoutMs)}`, { sent })), silenceTimeoutMs);
				let abort = () => stop(signal?.reason);
				let settle = () => {
					clearTimeout(timer);
					clearTimeout(silence);
					signal?.removeEventListener("abort", abort);
				};
				signal?.addEventListener("abort", abort, { once: !0 });
				request.once("socket", (socket) => {
					request.reusedSocket || !secure && !socket.connecting ? sent = !0 : socket.once(secure ? "secureConnect" : "connect", () => sent = !0);
				});
				request.on("error", (error) => stop((0, _failure_js__WEBPACK_IMPORTED_MODULE_1__.g5)(error, sent)));
				request.end(hop.body);
			});
		}
		function hasEnd({ headers, statusCode = 0, req }) {
			return req?.method === "HEAD" || statusCode === 204 || statusCode === 304 || headers["content-length"] !== void 0 || /\bchunked\s*$/i.test(headers["transfer-encoding"] ?? "");
		}
		function seconds(ms) {
			return `${Math.round(ms / 100) / 10} s`;
		}
		function readWhole(message, maxBytes = Infinity) {
			return new Promise((resolve, reject) => {
				let chunks = [];
				let bytes = 0;
				let cut = (cause) => {
					let announced = message.headers["content-length"];
					let of = announced === void 0 ? "" : ` of ${announced}`;
					let details = {
						sent: !0,
						status: message.statusCode ?? 0,
						headers: message.headers
					};
					reject(cause instanceof _failure_js__WEBPACK_IMPORTED_MODULE_1__.HR ? cause : new _failure_js__WEBPACK_IMPORTED_MODULE_1__.HR("incomplete", `the connection was closed after ${bytes}${of} bytes of the body`, {
						...details,
						cause: cause ?? Object.assign(Error("aborted"), { code: "ECONNRESET" })
					}));
				};
				if (message.readableEnded) {
					reject(new _failure_js__WEBPACK_IMPORTED_MODULE_1__.HR("request", "the body was already read", { sent: !0 }));
					return;
				}
				if (message.destroyed) {
					cut();
					return;
				}
				let tooLarge = () => {
					reject(new _failure_js__WEBPACK_IMPORTED_MODULE_1__.HR("too-large", `the answer is larger than ${maxBytes} bytes`, { sent: !0 }));
					message.destroy();
				};
				if (!("req" in message && message.req.method === "HEAD") && Number(message.headers["content-length"] ?? 0) > maxBytes) {
					tooLarge();
					return;
				}
				message.on("data", (chunk) => {
					chunks.push(chunk);
					bytes += chunk.length;
					bytes > maxBytes && tooLarge();
				});
				message.once("end", () => message.complete ? resolve(Buffer.concat(chunks, bytes)) : cut());
				message.once("error", cut);
				message.once("close", () => cut());
			});
		}
		async function decoded(response, maxBytes) {
			let encoding = response.headers["content-encoding"]?.trim().toLowerCase();
			if (encoding === void 0 || encoding === "" || encoding === "identity" || response.body.length === 0) return response;
			let { brotliDecompress, gunzip, inflate } = process.getBuiltinModule("node:zlib");
			let decoder = {
				gzip: gunzip,
				"x-gzip": gunzip,
				deflate: inflate,
				br: brotliDecompress
			}[encoding];
			let details = {
				sent: !0,
				status: response.status,
				headers: response.headers
			};
			if (decoder === void 0) throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__.HR("unusable", `the answer is encoded as ${encoding}, which was not asked for`, details);
			let body = await new Promise((resolve, reject) => {
				decoder(response.body, { maxOutputLength: maxBytes }, (error, plain) => {
					error === null ? resolve(plain) : "code" in error && error.code === "ERR_BUFFER_TOO_LARGE" ? reject(new _failure_js__WEBPACK_IMPORTED_MODULE_1__.HR("too-large", `the answer is larger than ${maxBytes} bytes`, details)) : reject(new _failure_js__WEBPACK_IMPORTED_MODULE_1__.HR("unusable", `the ${encoding} encoding of the answer is damaged`, {
						...details,
						cause: error
					}));
				});
			});
			let { "content-encoding": _encoding, "content-length": _length, ...headers } = response.headers;
			return {
				...response,
				headers,
				body,
				hasEnd: !0
			};
		}
	}),
	3908: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			$N: () => codeOf,
			HR: () => HttpFailure,
			g5: () => failureOf
		});
		let transientKinds = new Set([
			"connect",
			"lost",
			"incomplete",
			"timeout",
			"unusable"
		]);
		class HttpFailure extends Error {
			name = "HttpFailure";
			kind;
			sent;
			transient;
			status;
			headers;
			retryAt;
			code;
			attempts = 1;
			elapsedMs = 0;
			constructor(kind, message, details = {}) {
				super(message, details.cause === void 0 ? void 0 : { cause: details.cause });
				this.kind = kind;
				this.sent = details.sent ?? !1;
				this.transient = details.transient ?? transientKinds.has(kind);
				this.status = details.status;
				this.headers = details.headers;
				this.retryAt = details.retryAt;
				this.code = codeOf(details.cause);
			}
		}
		function codeOf(error) {
			if (typeof error != "object" || !error) return;
			if ("code" in error && typeof error.code == "string") return error.code;
			if (error instanceof AggregateError) return codeOf(error.errors[0]);
		}
		let tlsCode = /^(ERR_TLS_|ERR_SSL_|CERT_|CRL_|EPROTO$|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH_EXCEEDED|HOSTNAME_MISMATCH|ERROR_IN_CERT)/;
		let untrustedCode = /^(UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|CERT_UNTRUSTED)/;
		let reasons = {
			ECONNREFUSED: "the connection was refused",
			ECONNRESET: "the connection was reset",
			EPIPE: "the connection was reset",
			ENOTFOUND: "the host name is unknown",
			EAI_AGAIN: "the host name could not be looked up",
			ETIMEDOUT: "the connection timed out",
			EHOSTUNREACH: "the host cannot be reached",
			ENETUNREACH: "the network cannot be reached"
		};
		function tlsProblem(code, message) {
			let text = /alert protocol version|UNSUPPORTED_PROTOCOL|unsupported protocol/i.test(`${code} ${message}`) ? "the server offers no version of TLS that is safe" : (/SSL routines:[^:]*:([^:]+)/.exec(message)?.[1] ?? message).replace(/; if the root CA is installed locally.*/, "");
			let advice = untrustedCode.test(code) ? "; a private certificate authority is trusted by NODE_EXTRA_CA_CERTS=<file.pem>" : "";
			return `${text.replace(/[:\s]+$/, "")} (${code})${advice}`;
		}
		function failureOf(error, sent) {
			if (error instanceof HttpFailure) return error;
			let code = codeOf(error);
			let message = (error instanceof Error && error.message !== "" ? error.message : String(error)).replace(/\s+/g, " ").trim().slice(0, 200);
			if (code !== void 0 && tlsCode.test(code)) return new HttpFailure("tls", `the TLS connection is not acceptable: ${tlsProblem(code, message)}`, { cause: error });
			if (code?.startsWith("HPE_") === !0) return new HttpFailure("unusable", `${code === "HPE_HEADER_OVERFLOW" ? "the head of the answer is too large" : "what came back is not proper HTTP"} (${code})`, {
				sent: !0,
				cause: error
			});
			if (code?.startsWith("ERR_INVALID_") === !0) return new HttpFailure("request", message, { cause: error });
			let reason = code === void 0 ? message : `${reasons[code] ?? message} (${code})`;
			return new HttpFailure(sent ? "lost" : "connect", reason, {
				sent,
				cause: error
			});
		}
	}),
	7565: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Qq: () => HttpClient,
			hd: () => fetch
		});
		let statuses = {
			OK: 200,
			MultipleChoices: 300,
			MovedPermanently: 301,
			ResourceMoved: 302,
			SeeOther: 303,
			NotModified: 304,
			UseProxy: 305,
			SwitchProxy: 306,
			TemporaryRedirect: 307,
			PermanentRedirect: 308,
			BadRequest: 400,
			Unauthorized: 401,
			PaymentRequired: 402,
			Forbidden: 403,
			NotFound: 404,
			MethodNotAllowed: 405,
			NotAcceptable: 406,
			ProxyAuthenticationRequired: 407,
			RequestTimeout: 408,
			Conflict: 409,
			Gone: 410,
			TooManyRequests: 429,
			InternalServerError: 500,
			NotImplemented: 501,
			BadGateway: 502,
			ServiceUnavailable: 503,
			GatewayTimeout: 504
		};
		let HttpCodes = Object.assign(Object.fromEntries(Object.entries(statuses).map(([name, status]) => [status, name])), statuses);
		let Headers = {
			Accept: "accept",
			ContentType: "content-type"
		};
		let MediaTypes = { ApplicationJson: "application/json" };
		var connection = __nccwpck_require__(2228);
		var exchange = __nccwpck_require__(3193);
		var failure = __nccwpck_require__(3908);
		var engine = __nccwpck_require__(9082);
		class ProxyAgent {
			uri;
			constructor(options) {
				this.uri = typeof options == "string" ? options : options.uri;
			}
		}
		let fetchDefaults = {
			attemptTimeoutMs: 3e5,
			deadlineMs: 3e5,
			maxAttempts: 1,
			maxBodyBytes: 1024 ** 3
		};
		let bodiless = new Set([
			204,
			205,
			304
		]);
		async function fetch(input, init = {}) {
			let { dispatcher: _dispatcher, ...standard } = init;
			let request = new Request(input, standard);
			let body = request.body === null ? void 0 : new Uint8Array(await request.arrayBuffer());
			try {
				let answer = await (0, engine.tN)({
					method: request.method,
					url: request.url,
					headers: Object.fromEntries(request.headers),
					...body === void 0 ? {} : { body },
					redirect: request.redirect,
					signal: request.signal
				}, fetchDefaults);
				let response = new Response(bodiless.has(answer.status) ? null : new Uint8Array(answer.body), {
					status: answer.status,
					statusText: answer.statusText,
					headers: headerPairs(answer.headers)
				});
				Object.defineProperties(response, {
					url: { value: answer.url },
					redirected: { value: answer.redirected }
				});
				return response;
			} catch (error) {
				if (error instanceof failure.HR) throw TypeError("fetch failed", { cause: error });
				throw error;
			}
		}
		function headerPairs(headers) {
			return Object.entries(headers).flatMap(([name, value]) => value === void 0 ? [] : [value].flat().map((one) => [name, one]));
		}
		function parsed(contents, dates) {
			if (contents === "") return null;
			try {
				return JSON.parse(contents, dates ? revivedDate : void 0);
			} catch {
				return;
			}
		}
		function revivedDate(_key, value) {
			if (typeof value != "string") return value;
			let date = new Date(value);
			return Number.isNaN(date.valueOf()) ? value : date;
		}
		function messageIn(result) {
			let found = typeof result == "object" && result && "message" in result ? result.message : "";
			return typeof found == "string" ? found : "";
		}
		var lib_proxy = __nccwpck_require__(5018);
		var redirects = __nccwpck_require__(91);
		var retry = __nccwpck_require__(2876);
		let retriedStatuses = new Set([
			429,
			502,
			503,
			504
		]);
		function waitBeforeRetry({ statusCode = 0, headers }) {
			let askedMs = (0, retry.yL)(headers, Date.now());
			return (retriedStatuses.has(statusCode) || statusCode === 403 && askedMs !== void 0) && (askedMs ?? 0) <= 6e4 ? askedMs ?? 0 : void 0;
		}
		function isLost(error) {
			if (!(error instanceof failure.HR) && (0, failure.$N)(error) === void 0) return !1;
			let { kind, transient } = (0, failure.g5)(error, !0);
			return transient && kind !== "timeout";
		}
		function pause(attempt, askedMs = 0) {
			return new Promise((resolve) => setTimeout(resolve, Math.max(askedMs, 5 * 2 ** Math.min(10, attempt))));
		}
		let retriedVerbs = new Set([
			"OPTIONS",
			"GET",
			"DELETE",
			"HEAD"
		]);
		class HttpClientError extends Error {
			name = "HttpClientError";
			statusCode;
			result;
			constructor(message, statusCode) {
				super(message);
				this.statusCode = statusCode;
			}
		}
		class HttpClientResponse {
			message;
			constructor(message) {
				this.message = message;
			}
			async readBody() {
				return (await this.readBodyBuffer()).toString();
			}
			async readBodyBuffer() {
				return (0, exchange.oD)(this.message);
			}
		}
		class HttpClient {
			userAgent;
			handlers;
			requestOptions;
			#agents = new Map();
			#disposed = !1;
			constructor(userAgent, handlers, requestOptions) {
				this.userAgent = withOrchestrationId(userAgent || "actions/http-client");
				this.handlers = handlers ?? [];
				this.requestOptions = requestOptions;
			}
			async options(requestUrl, additionalHeaders) {
				return this.request("OPTIONS", requestUrl, null, additionalHeaders);
			}
			async get(requestUrl, additionalHeaders) {
				return this.request("GET", requestUrl, null, additionalHeaders);
			}
			async del(requestUrl, additionalHeaders) {
				return this.request("DELETE", requestUrl, null, additionalHeaders);
			}
			async head(requestUrl, additionalHeaders) {
				return this.request("HEAD", requestUrl, null, additionalHeaders);
			}
			async post(requestUrl, data, additionalHeaders) {
				return this.request("POST", requestUrl, data, additionalHeaders);
			}
			async patch(requestUrl, data, additionalHeaders) {
				return this.request("PATCH", requestUrl, data, additionalHeaders);
			}
			async put(requestUrl, data, additionalHeaders) {
				return this.request("PUT", requestUrl, data, additionalHeaders);
			}
			async sendStream(verb, requestUrl, stream, additionalHeaders) {
				return this.request(verb, requestUrl, stream, additionalHeaders);
			}
			async getJson(requestUrl, additionalHeaders) {
				let headers = this.#withDefaults(additionalHeaders, { [Headers.Accept]: MediaTypes.ApplicationJson });
				let retries = this.requestOptions?.allowRetries === !0 ? Math.min(this.#maxRetries, 3) : 0;
				for (let retry = 0;; retry += 1) try {
					return await this.#typed(await this.get(requestUrl, headers));
				} catch (error) {
					if (!(error instanceof failure.HR && error.kind === "incomplete") || retry === retries) throw error;
					await pause(retry + 1);
				}
			}
			async postJson(requestUrl, obj, additionalHeaders) {
				return this.#sendJson("POST", requestUrl, obj, additionalHeaders);
			}
			async putJson(requestUrl, obj, additionalHeaders) {
				return this.#sendJson("PUT", requestUrl, obj, additionalHeaders);
			}
			async patchJson(requestUrl, obj, additionalHeaders) {
				return this.#sendJson("PATCH", requestUrl, obj, additionalHeaders);
			}
			async request(verb, requestUrl, data, headers) {
				if (this.#disposed) throw Error("Client has already been disposed.");
				let tries = this.requestOptions?.allowRetries === !0 && retriedVerbs.has(verb) ? this.#maxRetries + 1 : 1;
				for (let attempt = 1;; attempt += 1) {
					let waitMs;
					try {
						let response = await this.#follow(verb, new URL(requestUrl), data, headers);
						waitMs = waitBeforeRetry(response.message);
						if (attempt === tries || waitMs === void 0) return response;
						await response.readBody();
					} catch (error) {
						if (attempt === tries || !isLost(error)) throw error;
					}
					await pause(attempt, waitMs);
				}
			}
			async requestRaw(info, data) {
				return new Promise((resolve, reject) => {
					this.requestRawWithCallback(info, data, (error, response) => {
						response !== void 0 && error === void 0 ? resolve(response) : reject(error ?? Error("Unknown error"));
					});
				});
			}
			requestRawWithCallback(info, data, onResult) {
				typeof data == "string" && (info.options.headers = {
					...info.options.headers,
					"Content-Length": Buffer.byteLength(data)
				});
				let called = !1;
				let report = (error, response) => {
					if (called) return;
					called = !0;
					onResult(error, response);
				};
				let answered;
				let request = info.httpModule.request(info.options, (message) => {
					clearTimeout(headTimer);
					answered = message;
					report(void 0, new HttpClientResponse(message));
				});
				let giveUp = () => {
					let error = timeoutOf(info.options.path);
					(answered ?? request).destroy(error);
					report(error);
				};
				request.setTimeout(this.#socketTimeoutMs, giveUp);
				let headTimer;
				request.once("finish", () => {
					answered === void 0 && (headTimer = setTimeout(giveUp, this.#socketTimeoutMs));
				});
				request.once("close", () => clearTimeout(headTimer));
				request.on("error", (error) => report(error));
				if (data == null || typeof data == "string") {
					request.end(data || void 0);
					return;
				}
				let ended = !1;
				data.once("end", () => ended = !0);
				data.once("error", (error) => request.destroy(error));
				data.once("close", () => {
					ended || request.destroy(Error("The stream was closed before its end."));
				});
				data.pipe(request);
			}
			getAgent(serverUrl) {
				let url = new URL(serverUrl);
				return (0, connection.Yx)(() => this.#agentFor(url));
			}
			getAgentDispatcher(serverUrl) {
				let proxy = (0, lib_proxy.i)(new URL(serverUrl));
				return proxy === void 0 ? void 0 : new ProxyAgent(proxy.href);
			}
			dispose() {
				for (let agent of this.#agents.values()) agent.destroy();
				this.#agents.clear();
				this.#disposed = !0;
			}
			get #socketTimeoutMs() {
				return this.requestOptions?.socketTimeout || 18e4;
			}
			get #maxRetries() {
				return this.requestOptions?.maxRetries ?? 1;
			}
			async #sendJson(verb, requestUrl, obj, additionalHeaders) {
				let headers = this.#withDefaults(additionalHeaders, {
					[Headers.Accept]: MediaTypes.ApplicationJson,
					[Headers.ContentType]: MediaTypes.ApplicationJson
				});
				return this.#typed(await this.request(verb, requestUrl, JSON.stringify(obj, null, 2), headers));
			}
			async #follow(verb, firstUrl, data, headers) {
				let { allowRedirects, allowRedirectDowngrade, maxRedirects } = this.requestOptions ?? {};
				let remaining = allowRedirects === !1 ? 0 : Math.max(maxRedirects ?? 50, 0);
				let url = firstUrl;
				let leftOrigin = !1;
				for (;;) {
					let info = this.#prepare(verb, url, headers, leftOrigin);
					let response = await this.requestRaw(info, data);
					let { statusCode = 0, headers: answered } = response.message;
					if (statusCode === HttpCodes.Unauthorized && !leftOrigin) {
						let handler = this.handlers.find((candidate) => candidate.canHandleAuthentication(response));
						return handler === void 0 ? response : handler.handleAuthentication(this, info, data);
					}
					if (!(0, redirects.N6)(statusCode) || answered.location === void 0 || remaining === 0) return response;
					if (typeof data == "object" && data) throw new failure.HR("redirect", "a stream cannot be sent a second time, to where the answer redirects");
					let downgrade = url.protocol === "https:" && URL.parse(answered.location, url.href)?.protocol === "http:";
					if (downgrade && allowRedirectDowngrade !== !0) throw Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.");
					let target = (0, redirects.ET)(url, answered.location, downgrade);
					await response.readBody();
					leftOrigin ||= target.origin !== firstUrl.origin;
					url = target;
					--remaining;
				}
			}
			#prepare(method, url, additionalHeaders, leftOrigin) {
				let secure = url.protocol === "https:";
				let headers = {
					...lowerCase(this.requestOptions?.headers),
					...lowerCase(additionalHeaders)
				};
				let options = {
					host: (0, connection.w4)(url),
					port: url.port === "" ? secure ? 443 : 80 : Number(url.port),
					path: `${url.pathname}${url.search}`,
					method,
					headers: {
						...leftOrigin ? (0, redirects.Is)(headers) : headers,
						...this.userAgent === void 0 ? {} : { "user-agent": this.userAgent }
					},
					agent: this.#agentFor(url)
				};
				if (!leftOrigin) for (let handler of this.handlers) handler.prepareRequest(options);
				return {
					parsedUrl: url,
					httpModule: secure ? (0, connection.cs)() : (0, connection.LR)(),
					options
				};
			}
			#agentFor(url) {
				let proxy = (0, lib_proxy.i)(url);
				let key = `${url.protocol} ${proxy?.href ?? ""}`;
				let { keepAlive = !1, maxSockets, ignoreSslError } = this.requestOptions ?? {};
				let agent = this.#agents.get(key);
				if (agent === void 0) {
					agent = (0, connection.Sn)(url.protocol, proxy, {
						keepAlive,
						maxSockets: this.requestOptions === void 0 ? 100 : maxSockets || Infinity,
						...ignoreSslError === !0 ? { rejectUnauthorized: !1 } : {}
					});
					this.#agents.set(key, agent);
				}
				return agent;
			}
			#withDefaults(additional = {}, defaults) {
				let ofClient = lowerCase(this.requestOptions?.headers);
				let merged = lowerCase(additional);
				for (let [name, value] of Object.entries(defaults)) merged[name] ??= ofClient[name] ?? value;
				let type = merged[Headers.ContentType];
				Array.isArray(type) && (merged[Headers.ContentType] = type.join(", "));
				return merged;
			}
			async #readJsonText(message) {
				let { path } = message.req ?? {};
				let timer = setTimeout(() => message.destroy(timeoutOf(path)), this.#socketTimeoutMs);
				try {
					return (await (0, exchange.oD)(message, 67108864)).toString();
				} finally {
					clearTimeout(timer);
				}
			}
			async #typed(response) {
				let { statusCode = 0, headers } = response.message;
				let contents = await this.#readJsonText(response.message);
				if (statusCode === HttpCodes.NotFound) return {
					statusCode,
					result: null,
					headers: {}
				};
				let result = parsed(contents, this.requestOptions?.deserializeDates === !0);
				if (statusCode <= 299) return result === void 0 ? {
					statusCode,
					result: null,
					headers: {}
				} : {
					statusCode,
					result,
					headers
				};
				let error = new HttpClientError(messageIn(result) || contents || `Failed request: (${statusCode})`, statusCode);
				error.result = result ?? null;
				throw error;
			}
		}
		function lowerCase(headers) {
			return Object.fromEntries(Object.entries(headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]));
		}
		function withOrchestrationId(userAgent) {
			let id = process.env.ACTIONS_ORCHESTRATION_ID;
			return id ? `${userAgent} actions_orchestration_id/${id.replace(/[^a-z0-9_.-]/gi, "_")}` : userAgent;
		}
		function timeoutOf(path) {
			return new failure.HR("timeout", `Request timeout: ${path?.split("?")[0]}`, { sent: !0 });
		}
	}),
	5018: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Y: () => proxyAuthorization,
			i: () => proxyFor
		});
		function proxyFor(url, env = process.env) {
			if (bypassesProxy(url, env)) return;
			let value = url.protocol === "https:" ? (env.https_proxy ?? "") || env.HTTPS_PROXY : (env.http_proxy ?? "") || env.HTTP_PROXY;
			if (value === void 0 || value === "") return;
			let href = /^https?:\/\//i.test(value) ? value : `http://${value}`;
			if (!URL.canParse(href)) return;
			let proxy = new URL(href);
			return proxy.hostname === "" ? void 0 : proxy;
		}
		function bypassesProxy(url, env) {
			if (url.hostname === "" || isLoopback(url.hostname)) return !0;
			let port = url.port === "" ? url.protocol === "https:" ? "443" : "80" : url.port;
			let host = url.hostname.toUpperCase();
			let names = [host, `${host}:${port}`];
			return ((env.no_proxy ?? "") || (env.NO_PROXY ?? "")).split(",").map((entry) => entry.trim().toUpperCase()).some((entry) => entry === "*" || entry !== "" && names.some((name) => name === entry || name.endsWith(entry.startsWith(".") ? entry : `.${entry}`)));
		}
		function isLoopback(hostname) {
			return hostname.toLowerCase() === "localhost" || hostname.startsWith("127.") || hostname === "[::1]";
		}
		function proxyAuthorization(proxy) {
			if (proxy.username === "" && proxy.password === "") return;
			let credentials = `${percentDecoded(proxy.username)}:${percentDecoded(proxy.password)}`;
			return `Basic ${Buffer.from(credentials).toString("base64")}`;
		}
		function percentDecoded(text) {
			try {
				return decodeURIComponent(text);
			} catch {
				return text;
			}
		}
	}),
	91: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			ET: () => redirectTarget,
			Is: () => harmless,
			N6: () => isRedirect,
			cP: () => redirected
		});
		var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3908);
		let redirectStatuses = new Set([
			301,
			302,
			303,
			307,
			308
		]);
		function isRedirect(status) {
			return redirectStatuses.has(status);
		}
		let harmlessHeaders = new Set([
			"accept",
			"accept-encoding",
			"accept-language",
			"content-type",
			"if-modified-since",
			"if-none-match",
			"range",
			"user-agent"
		]);
		function harmless(headers) {
			return Object.fromEntries(Object.entries(headers).filter(([name]) => harmlessHeaders.has(name.toLowerCase())));
		}
		function redirectTarget(from, location, allowDowngrade = !1) {
			if (!URL.canParse(location, from.href)) throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__.HR("redirect", "the answer redirects to something that is not a URL", { sent: !0 });
			let target = new URL(location, from);
			if (target.protocol !== "https:" && target.protocol !== "http:") throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__.HR("redirect", `a redirect to ${target.protocol}// is not followed`, { sent: !0 });
			if (from.protocol === "https:" && target.protocol === "http:" && !allowDowngrade) throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__.HR("redirect", `a redirect from https to http://${target.host} is not followed`, { sent: !0 });
			target.username = "";
			target.password = "";
			return target;
		}
		function redirected(hop, status, location) {
			let url = targetOf(hop.url, status, location);
			let sameOrigin = url.origin === hop.url.origin;
			let headers = sameOrigin ? hop.headers : harmless(hop.headers);
			if (status === 303 && hop.method !== "HEAD" || (status === 301 || status === 302) && hop.method === "POST") {
				let kept = Object.entries(headers).filter(([name]) => !name.startsWith("content-"));
				return {
					method: "GET",
					url,
					headers: Object.fromEntries(kept)
				};
			}
			if (hop.body !== void 0 && !sameOrigin) throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__.HR("redirect", `the body of a ${hop.method} is not sent on to another origin, ${url.host}`);
			return {
				...hop,
				url,
				headers
			};
		}
		function targetOf(from, status, location) {
			try {
				return redirectTarget(from, location);
			} catch (error) {
				error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__.HR && (error.sent = status !== 307 && status !== 308);
				throw error;
			}
		}
	}),
	2876: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			cp: () => adviceFor,
			jo: () => backoffMs,
			ky: () => isIdempotent,
			ml: () => systemClock,
			yL: () => requestedWaitMs
		});
		let systemClock = {
			now: () => Date.now(),
			random: () => Math.random(),
			sleep: (ms, signal) => new Promise((resolve, reject) => {
				let stop = () => {
					clearTimeout(timer);
					reject(signal?.reason);
				};
				let timer = setTimeout(() => {
					signal?.removeEventListener("abort", stop);
					resolve();
				}, ms);
				signal?.aborted === !0 ? stop() : signal?.addEventListener("abort", stop, { once: !0 });
			})
		};
		let idempotentMethods = new Set([
			"GET",
			"HEAD",
			"OPTIONS",
			"PUT",
			"DELETE",
			"TRACE"
		]);
		function isIdempotent(method) {
			return idempotentMethods.has(method);
		}
		function adviceFor(answer, attempt, nowMs) {
			let waitMs = requestedWaitMs(answer.headers, nowMs);
			let wait = waitMs === void 0 ? {} : { waitMs };
			switch (answer.status) {
				case 200: return isGraphqlLimit(answer) && waitMs !== void 0 ? {
					retry: "refused",
					...wait
				} : { retry: "no" };
				case 403: return limited(answer, attempt, wait);
				case 408:
				case 429: return {
					retry: "refused",
					...wait
				};
				case 503: return {
					retry: waitMs === void 0 ? "unknown" : "refused",
					...wait
				};
				case 500:
				case 502:
				case 504: return {
					retry: "unknown",
					...wait
				};
				default: return { retry: "no" };
			}
		}
		function limited(answer, attempt, wait) {
			if (wait.waitMs !== void 0) return {
				retry: "refused",
				...wait
			};
			let text = Buffer.from(answer.body.subarray(0, 2e3)).toString();
			if (/secondary rate limit|abuse detection/i.test(text)) return {
				retry: "refused",
				waitMs: 6e4 * 2 ** (attempt - 1)
			};
			return { retry: "no" };
		}
		function isGraphqlLimit({ body }) {
			return /"type"\s*:\s*"RATE_LIMITED"/.test(Buffer.from(body.subarray(0, 2e3)).toString());
		}
		let longestWaitMs = 2592e6;
		function requestedWaitMs(headers, nowMs) {
			let shown = Date.parse(headers.date ?? "");
			let serverNowMs = Number.isNaN(shown) ? nowMs : shown;
			let after = headers["retry-after"]?.trim();
			if (after !== void 0) {
				if (/^\d+(\.\d+)?$/.test(after)) return Math.min(Number(after) * 1e3, longestWaitMs);
				let until = Date.parse(after);
				if (!Number.isNaN(until)) return Math.min(Math.max(0, until - serverNowMs), longestWaitMs);
			}
			let reset = Number(headers["x-ratelimit-reset"] ?? NaN);
			if (headers["x-ratelimit-remaining"] === "0" && Number.isFinite(reset)) return Math.min(Math.max(0, reset * 1e3 - serverNowMs), longestWaitMs);
		}
		function backoffMs(attempt, { baseMs, capMs }, random) {
			return random() * Math.min(capMs, baseMs * 2 ** (attempt - 1));
		}
	})
};
var __webpack_module_cache__ = {};
function __nccwpck_require__(moduleId) {
	var cachedModule = __webpack_module_cache__[moduleId];
	if (cachedModule !== void 0) return cachedModule.exports;
	var module = __webpack_module_cache__[moduleId] = { exports: {} };
	var threw = !0;
	try {
		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
		threw = !1;
	} finally {
		threw && delete __webpack_module_cache__[moduleId];
	}
	return module.exports;
}
__nccwpck_require__.m = __webpack_modules__;
__nccwpck_require__ !== void 0 && (__nccwpck_require__.ab = decodeURIComponent(new URL(".", import.meta.url).pathname).slice(+!!import.meta.url.match(/^file:\/\/\/\w:/), -1) + "/");
(() => {
	var getProto = Object.getPrototypeOf ? (obj) => Object.getPrototypeOf(obj) : (obj) => obj.__proto__;
	var leafPrototypes;
	__nccwpck_require__.t = function(value, mode) {
		mode & 1 && (value = this(value));
		if (mode & 8) return value;
		if (typeof value == "object" && value) {
			if (mode & 4 && value.__esModule) return value;
			if (mode & 16 && typeof value.then == "function") return value;
		}
		var ns = Object.create(null);
		__nccwpck_require__.r(ns);
		var def = {};
		leafPrototypes ||= [
			null,
			getProto({}),
			getProto([]),
			getProto(getProto)
		];
		for (var current = mode & 2 && value; typeof current == "object" && !~leafPrototypes.indexOf(current); current = getProto(current)) Object.getOwnPropertyNames(current).forEach((key) => def[key] = () => value[key]);
		def.default = () => value;
		__nccwpck_require__.d(ns, def);
		return ns;
	};
})();
__nccwpck_require__.d = (exports, definition) => {
	for (var key in definition) __nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key) && Object.defineProperty(exports, key, {
		enumerable: !0,
		get: definition[key]
	});
};
(() => {
	__nccwpck_require__.f = {};
	__nccwpck_require__.e = (chunkId) => Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
		__nccwpck_require__.f[key](chunkId, promises);
		return promises;
	}, []));
})();
__nccwpck_require__.u = (chunkId) => "" + chunkId + ".index.js";
__nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop);
__nccwpck_require__.r = (exports) => {
	typeof Symbol < "u" && Symbol.toStringTag && Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
	Object.defineProperty(exports, "__esModule", { value: !0 });
};
(() => {
	var installedChunks = { 792: 0 };
	var installChunk = (data) => {
		var { ids, modules, runtime } = data;
		var moduleId, chunkId, i = 0;
		for (moduleId in modules) __nccwpck_require__.o(modules, moduleId) && (__nccwpck_require__.m[moduleId] = modules[moduleId]);
		runtime && runtime(__nccwpck_require__);
		for (; i < ids.length; i++) {
			chunkId = ids[i];
			__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId] && installedChunks[chunkId][0]();
			installedChunks[ids[i]] = 0;
		}
	};
	__nccwpck_require__.f.j = (chunkId, promises) => {
		var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : void 0;
		if (installedChunkData !== 0) {
			if (installedChunkData) promises.push(installedChunkData[1]);
			else {
				var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
					installedChunks[chunkId] !== 0 && (installedChunks[chunkId] = void 0);
					throw e;
				});
				var promise = Promise.race([promise, new Promise((resolve) => installedChunkData = installedChunks[chunkId] = [resolve])]);
				promises.push(installedChunkData[1] = promise);
			}
		}
	};
})();
var __webpack_exports__ = {};
__nccwpck_require__.d(__webpack_exports__, {
	Tp: () => background,
	xw: () => cli,
	iW: () => main,
	bE: () => post
});
var spec = __nccwpck_require__(5326);
var azure_oidc_trust_spec = __nccwpck_require__(1963);
var azure_state_backend_spec = __nccwpck_require__(4129);
var terraform_plan_spec = __nccwpck_require__(9807);
var terraform_plan_comment_spec = __nccwpck_require__(1579);
var core = __nccwpck_require__(5803);
var errors = __nccwpck_require__(3026);
var core_inputs = __nccwpck_require__(2856);
var log = __nccwpck_require__(5491);
var redact = __nccwpck_require__(8001);
async function runAction(spec, main) {
	process.exitCode = 1;
	let done = !1;
	process.once("beforeExit", () => {
		if (done) return;
		setOutputs(spec, {
			verdict: "error",
			"failure-reason": "did-not-finish"
		});
		log.R.error(`${spec.name} did not finish: it waited for an answer that never came. Nothing after that point was done.`);
		process.exitCode = 1;
	});
	try {
		hideSecrets(spec);
		let inputs = (0, core_inputs.TL)(spec, process.env);
		warnOfDeprecated(spec);
		finishWith(spec, await main(inputs));
	} catch (error) {
		fail(spec, error);
	} finally {
		done = !0;
	}
}
async function runPost(spec, post) {
	try {
		await post();
	} catch (error) {
		log.R.warning(`${spec.name}: cleaning up failed: ${(0, errors.bD)(error)}`);
	}
}
function finishWith(spec, finish) {
	let reason = finish.verdict === "pass" ? "" : finish.failureReason ?? "failed";
	setOutputs(spec, {
		...finish.outputs,
		verdict: finish.verdict,
		"failure-reason": reason
	});
	if (finish.verdict === "pass") {
		log.R.info(finish.message);
		process.exitCode = 0;
	} else log.R.error(finish.message);
}
function fail(spec, error) {
	let known = error instanceof errors.yo || error instanceof errors.Hi;
	setOutputs(spec, {
		verdict: "error",
		"failure-reason": known ? error.reason : "internal-error"
	});
	log.R.error(known ? error.message : `${spec.name} failed by a fault of its own: ${(0, errors.bD)(error)}`);
	!known && error instanceof Error && error.stack !== void 0 && log.R.info(error.stack);
}
function setOutputs(spec, values) {
	for (let name of Object.keys(values)) if (!(name in spec.outputs)) throw Error(`output "${name}" is not declared in the spec of ${spec.name}`);
	for (let name of Object.keys(spec.outputs)) {
		let value = values[name];
		core.uH(name, redact.$p.redact(Array.isArray(value) ? JSON.stringify(value) : String(value ?? "")));
	}
}
const refusals = {
	empty: "empty",
	"too-short": "shorter than four characters",
	number: "a number of few digits",
	"common-word": "a common word",
	ornament: "nothing but a sign or two"
};
function hideSecrets(spec) {
	for (let [name, value] of (0, core_inputs._y)(spec, process.env)) redact.$p.add(value, name) && core.Pq(value);
	for (let { label, reason } of redact.$p.refused) log.R.warning(`${label}: its value is ${refusals[reason]}, so it is not hidden where it appears: that would make logs and reports unreadable. Use a longer secret.`);
}
function warnOfDeprecated(spec) {
	for (let [name, input] of Object.entries(spec.inputs)) input.deprecated !== void 0 && process.env[(0, core_inputs.LO)(name)] && log.R.warning(`${name} is deprecated. ${input.deprecated}`);
}
const actions = {
	"azure-oidc-login": {
		spec: spec.I,
		main: () => Promise.all([
			__nccwpck_require__.e(818),
			__nccwpck_require__.e(751),
			__nccwpck_require__.e(462),
			__nccwpck_require__.e(627)
		]).then(__nccwpck_require__.bind(__nccwpck_require__, 3627)),
		post: () => __nccwpck_require__.e(83).then(__nccwpck_require__.bind(__nccwpck_require__, 3083)),
		background: () => Promise.all([__nccwpck_require__.e(751), __nccwpck_require__.e(657)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2657))
	},
	"azure-oidc-trust": {
		spec: azure_oidc_trust_spec.I,
		main: () => Promise.all([
			__nccwpck_require__.e(818),
			__nccwpck_require__.e(751),
			__nccwpck_require__.e(462),
			__nccwpck_require__.e(139)
		]).then(__nccwpck_require__.bind(__nccwpck_require__, 9139))
	},
	"azure-state-backend": {
		spec: azure_state_backend_spec.I,
		main: () => Promise.all([
			__nccwpck_require__.e(818),
			__nccwpck_require__.e(751),
			__nccwpck_require__.e(462),
			__nccwpck_require__.e(202)
		]).then(__nccwpck_require__.bind(__nccwpck_require__, 8202))
	},
	"terraform-plan": {
		spec: terraform_plan_spec.I,
		main: () => Promise.all([__nccwpck_require__.e(393), __nccwpck_require__.e(584)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2584))
	},
	"terraform-plan-comment": {
		spec: terraform_plan_comment_spec.I,
		main: () => Promise.all([
			__nccwpck_require__.e(393),
			__nccwpck_require__.e(474),
			__nccwpck_require__.e(802)
		]).then(__nccwpck_require__.bind(__nccwpck_require__, 9802))
	}
};
async function main(name) {
	let action = named(name);
	await runAction(action.spec, async (inputs) => (await action.main()).main(inputs));
}
async function post(name) {
	let action = named(name);
	await runPost(action.spec, async () => (await action.post?.())?.post());
}
async function background(name) {
	await (await named(name).background?.())?.background();
}
function named(name) {
	let action = actions[name];
	if (action === void 0) throw Error(`there is no action "${name}"`);
	return action;
}
async function cli() {
	await (await Promise.all([
		__nccwpck_require__.e(393),
		__nccwpck_require__.e(474),
		__nccwpck_require__.e(794)
	]).then(__nccwpck_require__.bind(__nccwpck_require__, 6413))).cli();
}
var __webpack_exports__background = __webpack_exports__.Tp;
var __webpack_exports__cli = __webpack_exports__.xw;
var __webpack_exports__main = __webpack_exports__.iW;
var __webpack_exports__post = __webpack_exports__.bE;
export { __webpack_exports__background as background, __webpack_exports__cli as cli, __webpack_exports__main as main, __webpack_exports__post as post };
