export const id = 139;
export const ids = [139];
export const modules = {
	9139: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { main: () => main });
		var azure_session = __webpack_require__(9093);
		async function trustClients({ credential, subscriptionId, options }) {
			let [{ ResourceManagementClient }, { ManagedServiceIdentityClient }, { AuthorizationManagementClient }] = await Promise.all([
				Promise.all([__webpack_require__.e(906), __webpack_require__.e(651)]).then(__webpack_require__.bind(__webpack_require__, 2651)),
				Promise.all([__webpack_require__.e(738), __webpack_require__.e(361)]).then(__webpack_require__.bind(__webpack_require__, 4361)),
				Promise.all([__webpack_require__.e(160), __webpack_require__.e(43)]).then(__webpack_require__.t.bind(__webpack_require__, 1043, 19))
			]);
			let identities = new ManagedServiceIdentityClient(credential, subscriptionId, options);
			return {
				groups: new ResourceManagementClient(credential, subscriptionId, options).resourceGroups,
				identities: identities.userAssignedIdentities,
				credentials: identities.federatedIdentityCredentials,
				assignments: (id) => new AuthorizationManagementClient(credential, id, options).roleAssignments
			};
		}
		var errors = __webpack_require__(3026);
		var external_node_crypto_ = __webpack_require__(7598);
		function uuid5(name, space = "6f3c0c5e-0d0c-5d0e-9a53-4f1d3b7f2a10") {
			let hash = (0, external_node_crypto_.createHash)("sha1").update(Buffer.from(space.replaceAll("-", ""), "hex")).update(name).digest();
			hash[6] = (hash[6] ?? 0) & 15 | 80;
			hash[8] = (hash[8] ?? 0) & 63 | 128;
			let hex = hash.toString("hex");
			return [
				hex.slice(0, 8),
				hex.slice(8, 12),
				hex.slice(12, 16),
				hex.slice(16, 20),
				hex.slice(20, 32)
			].join("-");
		}
		function assignmentName(scope, roleId, principalId) {
			return uuid5([
				scope,
				roleId,
				principalId
			].map((part) => part.toLowerCase()).join("|"));
		}
		function identityName(name, githubEnvironment) {
			let whole = `id-${name}-${githubEnvironment}`;
			if (whole.length <= 128) return whole;
			throw new errors.yo(`name: ${whole} is longer than 128 characters. Give a shorter name.`);
		}
		function isApplyIdentity(name, identity) {
			return identity.startsWith(`id-${name}-`) && identity.endsWith("-apply");
		}
		function credentialName(repository, githubEnvironment, form) {
			let whole = [
				"github",
				repository,
				githubEnvironment,
				...form === "immutable" ? ["ids"] : []
			].join("-");
			let name = whole.replace(/[^A-Za-z0-9_-]+/g, "-");
			if (name === whole && name.length <= 120) return name;
			let digest = (0, external_node_crypto_.createHash)("sha256").update(whole).digest("hex").slice(0, 8);
			return `${name.slice(0, 120 - digest.length - 1)}-${digest}`;
		}
		let scopePattern = /^\/subscriptions\/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}(\/resourceGroups\/[\w().-]*[\w()-])?$/i;
		function checkScope(input, text) {
			let scope = text.replace(/\/+$/, "");
			if (scopePattern.test(scope)) return scope;
			throw new errors.yo(`${input}: "${text.slice(0, 120)}" is neither a subscription nor a resource group. Write it like /subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-openmrscore-dev.`);
		}
		let containerPattern = /^\/subscriptions\/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}\/resourceGroups\/[^/]+\/providers\/Microsoft\.Storage\/storageAccounts\/[a-z\d]{3,24}\/blobServices\/default\/containers\/[a-z\d$](-?[a-z\d])*$/i;
		function checkContainer(input, text) {
			let id = text.replace(/\/+$/, "");
			if (containerPattern.test(id)) return id;
			throw new errors.yo(`${input}: "${text.slice(0, 200)}" is not the id of a container. Write it like /subscriptions/…/resourceGroups/…/providers/Microsoft.Storage/storageAccounts/…/blobServices/default/containers/tfstate-dev, as azure-state-backend puts it out.`);
		}
		function subscriptionIn(scope) {
			return scope.split("/")[2]?.toLowerCase() ?? "";
		}
		function sameId(one, other) {
			return one.replace(/\/+$/, "").toLowerCase() === other.replace(/\/+$/, "").toLowerCase();
		}
		let builtIn = {
			Owner: "8e3af657-a8ff-443c-a75c-2fe8c4bcb635",
			Contributor: "b24988ac-6180-42a0-ab88-20f7382dd24c",
			Reader: "acdd72a7-3385-48ef-bd42-f606fba81ae7",
			"User Access Administrator": "18d7d88d-d35e-4fb5-a5c3-7773c20a72d9",
			"Role Based Access Control Administrator": "f58310d9-a9f6-439a-9e8d-f62e7b41a168",
			"Storage Blob Data Owner": "b7e6dc6d-f1e8-4753-8033-0f276bb0955b",
			"Storage Blob Data Contributor": "ba92f5b4-2d11-453d-a403-e96b0029c9fe",
			"Storage Blob Data Reader": "2a2b9908-6ea1-4ae2-8e65-a410df84e7d1",
			AcrPull: "7f951dda-4ed3-4680-a7ca-43fe172d538d",
			AcrPush: "8311e382-0749-4cb8-b61a-304f252e45ec",
			"Azure Kubernetes Service Cluster User Role": "4abbcc35-e782-43d8-92c5-2d3f1bd2253f",
			"Azure Kubernetes Service Cluster Admin Role": "0ab0b1a8-8aac-4efd-b8c2-3ee1fb270be8",
			"Azure Kubernetes Service Contributor Role": "ed7f3fbd-7b88-4dd4-9017-9adb7ce333f8",
			"Key Vault Secrets User": "4633458b-17de-408a-b874-0445c86b69e6",
			"Key Vault Secrets Officer": "b86a8fe4-44ce-4948-aee5-eccb2c155cd7",
			"DNS Zone Contributor": "befefa01-2a29-4197-83a8-272ff33ce314",
			"Private DNS Zone Contributor": "b12aa53e-6015-4669-85d0-8515ebb3ae7f",
			"Network Contributor": "4d97b98b-1d4f-4787-a291-c67834d212e7",
			"Managed Identity Contributor": "e40ec5ca-96e0-45a2-b4ff-59039f2c2b59",
			"Managed Identity Operator": "f1a07417-d97a-45cb-824c-7a7467783830"
		};
		let roleNames = Object.keys(builtIn);
		function builtInRole(name) {
			return {
				name,
				id: builtIn[name]
			};
		}
		let guid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;
		function roleOfId(id) {
			let short = id.slice(id.lastIndexOf("/") + 1).toLowerCase();
			return {
				name: roleNames.find((each) => builtIn[each] === short) ?? short,
				id: short
			};
		}
		function findRole(input, text) {
			if (guid.test(text.toLowerCase())) return roleOfId(text);
			let name = roleNames.find((each) => each.toLowerCase() === text.toLowerCase());
			if (name !== void 0) return builtInRole(name);
			throw new errors.yo(`${input}: "${text.slice(0, 60)}" is not a role that this action knows by name. Write its id (az role definition list --name '…' --query "[].name"), or one of: ${roleNames.join(", ")}.`, "unknown-role");
		}
		function isStrong({ id }, condition) {
			let { Owner, "User Access Administrator": access, "Role Based Access Control Administrator": rbac } = builtIn;
			return id === Owner || id === access || id === rbac && condition === void 0;
		}
		function onlyRoles(roles) {
			let ids = [...new Set(roles.map(({ id }) => id))].sort().join(", ");
			let half = (action, attributes) => `((!(ActionMatches{'Microsoft.Authorization/roleAssignments/${action}'})) OR (${attributes}[Microsoft.Authorization/roleAssignments:RoleDefinitionId] ForAnyOfAnyValues:GuidEquals {${ids}}))`;
			return `${half("write", "@Request")} AND ${half("delete", "@Resource")}`;
		}
		function sameCondition(one, other) {
			let bare = (text) => (text ?? "").replace(/\s+/g, "").toLowerCase();
			return bare(one) === bare(other);
		}
		var azure_claims = __webpack_require__(1288);
		let loosely = (text) => text.trim().toLowerCase().replace(/\/+$/, "");
		function isOtherForm(found, { credentials }, { ids }) {
			return credentials.some(({ subject, issuer }) => found.issuer === issuer && found.subject === (0, azure_claims.j6)({
				sub: subject,
				...ids
			}));
		}
		function strangerOf(found, wanted, repository) {
			let { subject, issuer } = found;
			let ofIssuer = wanted.credentials.filter((each) => loosely(each.issuer) === loosely(issuer));
			if (ofIssuer.length === 0) return `whoever gets a token from ${issuer}`;
			if (ofIssuer.some((each) => loosely(each.subject) === loosely(subject)) || isOtherForm(found, wanted, repository)) return;
			if (subject === "") return "whoever fits an expression that cannot be read here";
			let parsed = (0, azure_claims.Ci)(subject);
			if (parsed?.owner === void 0) return "whoever presents this subject";
			let name = `${parsed.owner}/${parsed.repository}`;
			if (isOwn(parsed, name, repository)) return `${jobsOf(parsed, wanted.githubEnvironment)} of this repository`;
			return loosely(name) === loosely(repository.name) ? `jobs of another repository that had the name ${name}` : `jobs of another repository, ${name}`;
		}
		function isOwn({ form, ownerId, repositoryId }, name, repository) {
			let { ids } = repository;
			if (form === "immutable") return repositoryId === ids.repository_id && ownerId === ids.repository_owner_id;
			return loosely(name) === loosely(repository.name);
		}
		function jobsOf({ context }, environment) {
			switch (context?.kind) {
				case "environment": return context.value === environment ? `other jobs of the environment ${environment}` : `jobs of the environment ${context.value}`;
				case "ref": return `jobs without an environment on ${context.value}`;
				case "pull-request": return "pull requests";
				case void 0: return "any job";
			}
		}
		function compareTrust(wanted, found, options) {
			let changes = found.hasGroup ? [] : [{
				kind: "create-group",
				name: wanted.resourceGroup
			}];
			let strangers = [];
			let leftovers = {
				credentials: [],
				roles: []
			};
			for (let identity of wanted.identities) {
				let there = found.identities.get(identity.name);
				there === void 0 && changes.push({
					kind: "create-identity",
					identity: identity.name
				});
				let credentials = compareCredentials(identity, there, options);
				changes.push(...credentials.changes, ...compareRoles(identity, there));
				strangers.push(...credentials.strangers);
				leftovers.credentials.push(...credentials.leftovers);
				leftovers.roles.push(...spareRoles(identity, there));
			}
			return {
				changes,
				strangers,
				leftovers
			};
		}
		function compareCredentials(wanted, there, options) {
			let { name: identity, credentials } = wanted;
			let rest = there?.credentials ?? [];
			let changes = [];
			let missing = credentials.filter((credential) => {
				let exact = rest.find((each) => fits(each, credential));
				rest = rest.filter((each) => each !== exact);
				return exact === void 0;
			});
			for (let credential of missing) {
				let stale = rest.find((each) => each.name === credential.name) ?? rest.find((each) => isStale(each, credential));
				rest = rest.filter((each) => each !== stale);
				changes.push(stale === void 0 ? {
					kind: "create-credential",
					identity,
					credential
				} : {
					kind: "replace-credential",
					identity,
					credential,
					old: stale,
					why: difference(stale, credential)
				});
			}
			let strangers = (there?.credentials ?? []).flatMap((credential) => {
				let who = strangerOf(credential, wanted, options.repository);
				return who === void 0 ? [] : [{
					identity,
					credential,
					who
				}];
			});
			options.prune && changes.unshift(...rest.map((old) => ({
				kind: "delete-credential",
				identity,
				old
			})));
			let count = credentials.length + (options.prune ? 0 : rest.length);
			if (count > 20) throw new errors.yo(`${identity}: would have ${count} federated credentials, and Entra ID takes 20. Delete those of other subjects, or set prune to true.`, "too-many-credentials");
			return {
				changes,
				strangers,
				leftovers: options.prune ? [] : rest.filter((each) => !strangers.some(({ credential }) => credential === each)).map((credential) => ({
					identity,
					credential,
					otherForm: isOtherForm(credential, wanted, options.repository)
				}))
			};
		}
		function fits(found, wanted) {
			return found.subject === wanted.subject && found.issuer === wanted.issuer && found.audiences.length === 1 && found.audiences[0] === wanted.audience;
		}
		function isStale(found, wanted) {
			return loosely(found.subject) === loosely(wanted.subject) && loosely(found.issuer) === loosely(wanted.issuer);
		}
		function difference(found, wanted) {
			return [
				...found.subject === wanted.subject ? [] : [`subject ${how(found.subject, wanted.subject)}`],
				...found.issuer === wanted.issuer ? [] : [`issuer ${how(found.issuer, wanted.issuer)}`],
				...found.audiences.length === 1 && found.audiences[0] === wanted.audience ? [] : ["audience differs"]
			].join(", ");
		}
		function how(found, wanted) {
			if (found.toLowerCase() === wanted.toLowerCase()) return "differs in upper and lower case";
			if (loosely(found) === loosely(wanted)) return "has a slash or a space at its end";
			return "differs";
		}
		function compareRoles({ name: identity, roles }, there) {
			return roles.flatMap((role) => {
				let same = (there?.roles ?? []).filter((each) => isSameRole(each, role));
				if (same.some((each) => sameCondition(each.condition, role.condition))) return [];
				let [old] = same;
				return [old === void 0 ? {
					kind: "assign-role",
					identity,
					role
				} : {
					kind: "limit-role",
					identity,
					role,
					old
				}];
			});
		}
		function isSameRole(found, wanted) {
			return found.role.id === wanted.role.id && sameId(found.scope, wanted.scope);
		}
		function spareRoles({ name: identity, roles }, there) {
			return (there?.roles ?? []).filter((found) => !roles.some((wanted) => isSameRole(found, wanted))).map((role) => ({
				identity,
				role,
				strong: isStrong(role.role, role.condition)
			}));
		}
		var log = __webpack_require__(5491);
		var client = __webpack_require__(6330);
		let environments_open = {
			waitTimer: 0,
			preventSelfReview: !1,
			reviewers: [],
			branches: "every"
		};
		function compareEnvironment(wanted, found, protectedBranches) {
			let { name, branch } = wanted;
			let old = found?.protection ?? environments_open;
			let next = branch === void 0 ? old : protectedAtLeast(old, wanted.reviewers, {
				branch,
				protectedBranches
			});
			let variables = Object.entries(wanted.variables).flatMap(([variable, value]) => {
				let there = found?.variables?.get(variable);
				return there === value ? [] : [{
					name: variable,
					value,
					isNew: there === void 0
				}];
			});
			let remarks = branch === void 0 ? old.reviewers.length > 0 ? [`${name} has reviewers, so each plan waits for one of them.`] : [] : [...branchRemarks(name, old.branches, {
				branch,
				protectedBranches
			}), ...next.reviewers.length === 0 ? [`${name} has no reviewers: whatever reaches ${namesOf(next.branches)} is applied without anybody being asked.`] : []];
			return {
				name,
				isNew: found === void 0,
				...found === void 0 || !sameProtection(old, next) ? { protection: next } : {},
				newBranches: branch === void 0 || kindOf(old.branches) === kindOf(next.branches) ? [] : [branch],
				variables,
				sees: found === void 0 || found.variables !== void 0 ? "all" : "rules",
				remarks
			};
		}
		function unseenEnvironment(wanted) {
			let remark = `${wanted.name} could not be read. If it exists, the command for it replaces its protection rules.`;
			return {
				...compareEnvironment(wanted, void 0),
				isNew: !1,
				sees: "nothing",
				remarks: [remark]
			};
		}
		function protectedAtLeast(old, reviewers, { branch, protectedBranches }) {
			let more = reviewers.filter(({ type, id }) => !old.reviewers.some((each) => each.type === type && each.id === id));
			let all = [...old.reviewers, ...more].slice(0, 6);
			return {
				...old,
				preventSelfReview: old.preventSelfReview || old.reviewers.length === 0 && all.length > 0,
				reviewers: all,
				branches: old.branches === "every" || old.branches === "protected" && protectedBranches?.length === 0 ? { chosen: [branch] } : old.branches
			};
		}
		function branchRemarks(name, old, { branch, protectedBranches }) {
			if (old === "every") return [];
			if (old === "protected") {
				if (protectedBranches === void 0) return [`${name} takes jobs of protected branches, and which these are could not be seen: while there is none, GitHub takes jobs of every branch.`];
				if (protectedBranches.length === 0) return [`“Protected branches only” keeps nothing out of ${name} while no branch is protected: GitHub then takes jobs of every branch. Naming ${branch} closes that.`];
				return protectedBranches.includes(branch) ? [] : [`${name} takes jobs of protected branches, and ${branch} is none of them: its jobs cannot apply.`];
			}
			let { chosen } = old;
			if (chosen === void 0) return [`${name} takes jobs of chosen branches, and which these are could not be seen.`];
			if (chosen.length === 0) return [`${name} takes jobs of no branch at all: nothing is applied until its settings name ${branch}.`];
			let wide = chosen.filter((pattern) => /^[*/]+$/.test(pattern));
			return wide.length === 0 ? [] : [`${name} takes jobs of every branch whose name fits ${wide.join(" or ")}.`];
		}
		function namesOf(branches) {
			if (branches === "every") return "any branch";
			if (branches === "protected") return "a protected branch";
			return branches.chosen === void 0 || branches.chosen.length === 0 ? "a chosen branch" : branches.chosen.join(" or ");
		}
		let kindOf = (branches) => typeof branches == "string" ? branches : "chosen";
		function sameProtection(one, other) {
			let people = ({ reviewers }) => reviewers.map(({ type, id }) => `${type} ${id}`).join();
			return one.preventSelfReview === other.preventSelfReview && people(one) === people(other) && kindOf(one.branches) === kindOf(other.branches);
		}
		let hasWork = ({ protection, variables }) => protection !== void 0 || variables.length > 0;
		function judgedPart(change) {
			let { sees, protection, newBranches, variables } = change;
			if (sees === "nothing") return {
				...change,
				protection: void 0,
				newBranches: [],
				variables: []
			};
			return {
				...change,
				protection,
				newBranches,
				variables: sees === "all" ? variables : []
			};
		}
		let isUnseen = ({ sees, variables }) => sees === "nothing" || sees === "rules" && variables.length > 0;
		function protectionBody({ waitTimer, preventSelfReview, reviewers, branches }) {
			return {
				wait_timer: waitTimer,
				prevent_self_review: preventSelfReview,
				reviewers: reviewers.map(({ type, id }) => ({
					type,
					id
				})),
				deployment_branch_policy: branches === "every" ? null : {
					protected_branches: branches === "protected",
					custom_branch_policies: branches !== "protected"
				}
			};
		}
		async function readEnvironment(octokit, repository, name) {
			try {
				let { data } = await octokit.rest.repos.getEnvironment({
					...repository,
					environment_name: name
				});
				let [variables, branches] = await Promise.all([readVariables(octokit, repository, name), readBranches(octokit, repository, {
					name,
					policy: data.deployment_branch_policy
				})]);
				return {
					protection: {
						...protectionOf(data),
						branches
					},
					variables
				};
			} catch (error) {
				if ((0, client.c4)(error)) return;
				throw error;
			}
		}
		function protectionOf(answer) {
			let rules = answer.protection_rules ?? [];
			let rule = (type) => rules.find((each) => each.type === type) ?? {};
			let listed = rule("required_reviewers").reviewers ?? [];
			let wait = rule("wait_timer").wait_timer;
			return {
				waitTimer: typeof wait == "number" ? wait : 0,
				preventSelfReview: rule("required_reviewers").prevent_self_review === !0,
				reviewers: listed.flatMap(({ type, reviewer }) => reviewer?.id === void 0 ? [] : [{
					type: type === "Team" ? "Team" : "User",
					id: reviewer.id,
					name: reviewer.login ?? reviewer.slug ?? ""
				}])
			};
		}
		async function readBranches(octokit, repository, { name: environment_name, policy }) {
			if (policy == null) return "every";
			if (policy.protected_branches) return "protected";
			return { chosen: (await orUnseen(() => (0, client._w)(octokit.rest.repos.listDeploymentBranchPolicies, {
				...repository,
				environment_name
			})))?.map(({ name = "" }) => name) };
		}
		async function readProtectedBranches(octokit, repository) {
			return (await orUnseen(() => (0, client._w)(octokit.rest.repos.listBranches, {
				...repository,
				protected: !0
			})))?.map(({ name }) => name);
		}
		async function readVariables(octokit, repository, name) {
			let place = {
				...repository,
				environment_name: name
			};
			let all = await orUnseen(() => (0, client._w)(octokit.rest.actions.listEnvironmentVariables, place));
			return all === void 0 ? void 0 : new Map(all.map((variable) => [variable.name, variable.value]));
		}
		async function orUnseen(read) {
			try {
				return await read();
			} catch (error) {
				if ((0, client.US)(error) || (0, client.c4)(error)) return;
				throw error;
			}
		}
		async function findReviewers(octokit, names) {
			return Promise.all(names.map(async (name) => {
				let [org = "", slug] = name.replace(/^@/, "").split("/");
				if (slug === void 0) {
					let { data } = await octokit.rest.users.getByUsername({ username: org });
					return {
						type: "User",
						id: data.id,
						name: org
					};
				}
				let { data } = await octokit.rest.teams.getByName({
					org,
					team_slug: slug
				});
				return {
					type: "Team",
					id: data.id,
					name: `${org}/${slug}`
				};
			}));
		}
		async function writeEnvironment(octokit, repository, change) {
			let place = {
				...repository,
				environment_name: change.name
			};
			change.protection !== void 0 && await octokit.rest.repos.createOrUpdateEnvironment({
				...place,
				...sameProtection(change.protection, environments_open) ? {} : writable(change.protection)
			});
			for (let name of change.newBranches) await octokit.rest.repos.createDeploymentBranchPolicy({
				...place,
				name
			});
			for (let { name, value, isNew } of change.variables) isNew ? await octokit.rest.actions.createEnvironmentVariable({
				...place,
				name,
				value
			}) : await octokit.rest.actions.updateEnvironmentVariable({
				...place,
				name,
				value
			});
		}
		function writable(protection) {
			let { reviewers, ...rest } = protectionBody(protection);
			return {
				...rest,
				reviewers: [...reviewers]
			};
		}
		function whyNot(error) {
			if (!(error instanceof errors.Hi)) throw error;
			if ((0, client.US)(error) || (0, client.c4)(error) || error.failure.status === 401) return "the token must not: it takes a token of an app or a fine-grained token with `actions: read`, `administration: write` and `environments: write` on this repository, which the token of a job never has";
			return (0, errors.bD)(error).replace(/\.$/, "");
		}
		function wantedEnvironments({ identities }, ids, options) {
			return identities.map(({ githubEnvironment, name, purpose, roles }) => {
				let clientId = ids.identities.get(name)?.clientId;
				return {
					name: githubEnvironment,
					...purpose === "apply" ? options : { reviewers: [] },
					variables: clientId === void 0 ? {} : {
						AZURE_CLIENT_ID: clientId,
						AZURE_TENANT_ID: ids.tenantId,
						AZURE_SUBSCRIPTION_ID: roles[0]?.scope.split("/")[2] ?? ids.subscriptionId
					}
				};
			});
		}
		function setupCommands(repository, changes) {
			return changes.flatMap(({ name, protection, newBranches, variables }) => [
				...protection === void 0 ? [] : environmentCommand(repository, name, protection),
				...newBranches.map((branch) => `gh api --method POST repos/${repository}/environments/${name}/deployment-branch-policies --silent -f ${word(`name=${branch}`)}`),
				...variables.map((each) => `gh variable set ${each.name} --repo ${repository} --env ${name} --body ${word(each.value)}`)
			]).join("\n");
		}
		function environmentCommand(repository, name, protection) {
			let command = `gh api --method PUT repos/${repository}/environments/${name}`;
			let { branches, reviewers, waitTimer } = protection;
			if (branches === "every" && reviewers.length === 0 && waitTimer === 0) return [`${command} --silent`];
			return [
				`${command} --silent --input - <<'JSON'`,
				JSON.stringify(protectionBody(protection)),
				"JSON"
			];
		}
		function word(value) {
			return /^[\w.=-]+$/.test(value) ? value : `'${value.replaceAll("'", "'\\''")}'`;
		}
		async function githubSide(octokit, work) {
			let { wanted, ids, subjects } = work;
			let place = {
				owner: subjects.facts.owner,
				repo: subjects.facts.repo
			};
			let problems = [];
			let changes = await compareWithGitHub(octokit, place, wantedEnvironments(wanted, ids, {
				reviewers: await orElse([], problems, () => findReviewers(octokit, work.reviewers)),
				branch: subjects.facts.defaultBranch
			}));
			let commands = setupCommands(`${place.owner}/${place.repo}`, changes);
			let shown = (reason) => ({
				environments: changes,
				state: "shown",
				commands,
				written: !1,
				...reason === void 0 ? {} : { reason }
			});
			if (work.checkOnly) return shown();
			if (!work.configure) return shown("`configure-github` is not set");
			if (problems[0] !== void 0) return degraded(shown, problems[0]);
			let unread = changes.filter(({ sees }) => sees === "nothing").map(({ name }) => name);
			if (unread.length > 0) return degraded(shown, `${unread.join(", ")} could not be read, which takes a token with \`actions: read\``);
			try {
				for (let change of changes) await writeEnvironment(octokit, place, change);
				return {
					environments: changes,
					state: "set",
					commands: "",
					written: changes.some(hasWork)
				};
			} catch (error) {
				return degraded(shown, whyNot(error));
			}
		}
		function degraded(shown, reason) {
			log.R.warning(`GitHub's environments are not set: ${reason}. The commands are in the job summary.`);
			return shown(reason);
		}
		async function orElse(fallback, problems, work) {
			try {
				return await work();
			} catch (error) {
				problems.push(whyNot(error));
				return fallback;
			}
		}
		async function compareWithGitHub(octokit, place, environments) {
			let found = await Promise.all(environments.map(({ name }) => readOrSay(() => readEnvironment(octokit, place, name))));
			let rules = found.some((each, at) => each !== unread && each?.protection.branches === "protected" && environments[at]?.branch !== void 0) ? await readOrSay(() => readProtectedBranches(octokit, place)) : void 0;
			return environments.map((wanted, at) => {
				let there = found[at];
				return there === unread ? unseenEnvironment(wanted) : compareEnvironment(wanted, there, rules === unread ? void 0 : rules);
			});
		}
		let unread = Symbol("what GitHub does not let be read");
		async function readOrSay(read) {
			try {
				return await read();
			} catch (error) {
				if (!(error instanceof errors.Hi)) throw error;
				log.R.info((0, errors.bD)(error));
				return unread;
			}
		}
		var arm = __webpack_require__(95);
		async function readTrust(clients, wanted) {
			if (await (0, arm.a1)(clients.groups.get(wanted.resourceGroup)) === void 0) return {
				hasGroup: !1,
				sawAllRoles: !0,
				identities: new Map()
			};
			let there = (await Promise.all(wanted.identities.map((identity) => readIdentity(clients, wanted, identity)))).filter((each) => each !== void 0);
			return {
				hasGroup: !0,
				sawAllRoles: there.every(({ sawAllRoles }) => sawAllRoles),
				identities: new Map(there.map(({ name, identity }) => [name, identity]))
			};
		}
		async function readIdentity(clients, { resourceGroup, subscriptionId }, { name, roles: wantedRoles }) {
			let found = await (0, arm.a1)(clients.identities.get(resourceGroup, name));
			if (found === void 0) return;
			let { clientId, principalId, location } = found;
			if (clientId === void 0 || principalId === void 0) throw Error(`Azure tells neither client nor principal of ${name}`);
			let scopes = wantedRoles.map(({ scope }) => scope);
			let subscriptions = new Set([subscriptionId.toLowerCase(), ...scopes.map(subscriptionIn)]);
			let [credentials, ...readings] = await Promise.all([readCredentials(clients, resourceGroup, name), ...[...subscriptions].map((id) => readRoles(clients, {
				subscription: id,
				scopes: scopes.filter((scope) => subscriptionIn(scope) === id)
			}, principalId))]);
			let all = readings.flatMap(({ roles }) => roles);
			return {
				name,
				identity: {
					clientId,
					principalId,
					location,
					credentials,
					roles: [...new Map(all.map((role) => [role.id.toLowerCase(), role])).values()]
				},
				sawAllRoles: readings.every(({ isWhole }) => isWhole)
			};
		}
		async function readNeighbours(clients, wanted, name) {
			let scopes = wanted.identities.flatMap(({ roles }) => roles.map(({ scope }) => scope));
			let subscriptions = [...new Set(scopes.map(subscriptionIn))];
			try {
				let others = (await (0, arm.J6)(listOf(clients.identities.listByResourceGroup(wanted.resourceGroup)))).flatMap(({ name: identity = "", principalId }) => principalId !== void 0 && isApplyIdentity(name, identity) && !wanted.identities.some((each) => sameId(each.name, identity)) ? [{
					identity,
					principalId
				}] : []);
				return await Promise.all(others.map(async ({ identity, principalId }) => ({
					name: identity,
					roles: (await Promise.all(subscriptions.map((id) => {
						let inside = scopes.filter((scope) => subscriptionIn(scope) === id);
						return readRoles(clients, {
							subscription: id,
							scopes: [...new Set(inside)]
						}, principalId);
					}))).flatMap(({ roles }) => roles)
				})));
			} catch (error) {
				if (error instanceof arm.pT && (error.status === 403 || error.status === 404)) return [];
				throw error;
			}
		}
		async function readCredentials(clients, resourceGroup, identity) {
			return (await (0, arm.J6)(listOf(clients.credentials.list(resourceGroup, identity)))).map(({ name = "", issuer = "", subject = "", audiences = [] }) => ({
				name,
				issuer,
				subject,
				audiences
			}));
		}
		async function readRoles(clients, { subscription, scopes }, principalId) {
			let assignments = clients.assignments(subscription);
			let options = { filter: `principalId eq '${principalId}'` };
			let own = (all) => ownRoles(all, principalId);
			try {
				return {
					roles: own(await (0, arm.J6)(listOf(assignments.listForSubscription(options)))),
					isWhole: !0
				};
			} catch (error) {
				if (!(error instanceof arm.pT) || error.status !== 403) throw error;
			}
			return {
				roles: own((await Promise.all(scopes.map((scope) => (0, arm.J6)(listOf(assignments.listForScope(scope, options)))))).flat()),
				isWhole: !1
			};
		}
		function ownRoles(all, principalId) {
			return all.filter((each) => each.principalId?.toLowerCase() === principalId.toLowerCase()).map(({ id = "", roleDefinitionId = "", scope = "", condition }) => ({
				id,
				role: roleOfId(roleDefinitionId),
				scope,
				...condition ? { condition } : {}
			}));
		}
		async function listOf(pages) {
			let items = [];
			for await (let item of pages) items.push(item);
			return items;
		}
		var roles = __webpack_require__(8155);
		let missingScope = new Set([
			"ResourceGroupNotFound",
			"ResourceNotFound",
			"ParentResourceNotFound"
		]);
		function explainRefusal(error) {
			if (!(error instanceof arm.pT)) return error;
			let { code, said, status, message } = error;
			if (missingScope.has(code)) return new errors.yo(`What a role is to be given for does not exist. Create it first (a state container with azure-state-backend), or where Terraform creates the group itself, give the subscription as scope. ${message}`, "scope-not-found");
			if (code === "ConditionNotAllowed" || status !== 403) return error;
			let { client, principal, action, scope } = (0, roles.Ub)(said);
			if (client === void 0 || principal === void 0 || action === void 0 || scope === void 0) return new errors.yo(`The identity that runs this lacks a right. The README of azure-oidc-trust lists them with their reasons. ${message}`, "missing-right");
			return new errors.yo(`The identity that runs this (client id ${client}, object id ${principal}) may not do ${action} on ${scope}. Give it ${(0, roles.iJ)(action)} at ${(0, roles.rw)(action, scope)}; a new role takes some minutes to be known everywhere, and the README of azure-oidc-trust lists all rights with their reasons. ${message}`, "missing-right");
		}
		var http = __webpack_require__(9001);
		async function readRepository(octokit, owner, repo) {
			let { data } = await octokit.rest.repos.get({
				owner,
				repo
			});
			return {
				owner: data.owner.login,
				repo: data.name,
				ownerId: data.owner.id,
				repoId: data.id,
				visibility: data.visibility ?? (data.private ? "private" : "public"),
				defaultBranch: data.default_branch
			};
		}
		async function readCustomisation(octokit, { owner, repo, ownerId, repoId }) {
			let data;
			try {
				({data} = await octokit.rest.actions.getCustomOidcSubClaimForRepo({
					owner,
					repo
				}));
			} catch (error) {
				if (!(error instanceof errors.Hi)) throw error;
				return error;
			}
			let { use_default: isDefault, include_claim_keys: keys = [], sub_claim_prefix: prefix } = data;
			let immutable = data.use_immutable_subject ?? formOf(prefix, `${owner}@${ownerId}/${repo}@${repoId}`);
			return {
				...isDefault || keys.length === 0 ? {} : { claimKeys: keys },
				...immutable === void 0 ? {} : { immutable }
			};
		}
		function formOf(prefix, withIds) {
			if (!prefix?.startsWith("repo:")) return;
			return prefix.toLowerCase().includes(withIds.toLowerCase());
		}
		async function readSubjects(octokit, { owner, repo }, { audience, form }) {
			let [repository, claims] = await Promise.all([findRepository(octokit, owner, repo), (0, http.p9)(audience).then(azure_claims.Ip)]);
			if (claims === void 0) throw new errors.yo("The token that GitHub gave this job cannot be read.", "no-id-token");
			let customisation = await readCustomisation(octokit, repository);
			let ids = {
				repository_id: String(repository.repoId),
				repository_owner_id: String(repository.ownerId)
			};
			return {
				...combine(repository, customisation, {
					own: claims.repository_id === ids.repository_id ? claims : void 0,
					form
				}),
				issuer: claims.iss,
				ids
			};
		}
		async function findRepository(octokit, owner, repo) {
			try {
				return await readRepository(octokit, owner, repo);
			} catch (error) {
				if (!(0, client.c4)(error)) throw error;
				throw new errors.yo(`repository: there is no ${owner}/${repo}, or the token must not see it. The token of a job sees its own repository and public ones.`, "repository-not-found");
			}
		}
		function combine(repository, customisation, { own, form: wanted }) {
			let name = `${repository.owner}/${repository.repo}`;
			let said = customisation instanceof errors.Hi ? repository_unread(customisation, own, name) : customisation;
			let ofToken = repository_formOf(own?.sub);
			let ofApi = said.immutable === void 0 ? void 0 : said.immutable ? "immutable" : "name";
			let form = ofToken ?? ofApi;
			if (form === void 0 && wanted === "auto") throw new errors.yo(`subject-form: GitHub does not say how it writes the subjects of ${name}. Run this action in a job of that repository, or give name or immutable: azure-oidc-login shows the subject of a job.`, "subject-form-unknown");
			let warnings = [...ofToken !== void 0 && ofApi !== void 0 && ofToken !== ofApi ? [`GitHub's settings say that the subjects of ${name} have the form ${ofApi}, and the token of this job has the form ${ofToken}. What tokens have counts; during a change trust both with subject-form: both.`] : [], ...wanted !== "auto" && wanted !== "both" && form !== void 0 && form !== wanted ? [`subject-form: ${wanted} is asked for, and the tokens of ${name} have the form ${form}: its jobs cannot sign in until that changes.`] : []];
			let source = wanted === "auto" ? ofToken === void 0 ? `GitHub says that the subjects of this repository are written ${written[form ?? "name"]}.` : `The token of this very job shows how subjects are written: ${written[form ?? "name"]}.` : `How the subjects are written is what subject-form says: ${wanted}.`;
			return {
				facts: {
					...repository,
					form: form ?? "name",
					claimKeys: said.claimKeys
				},
				source,
				warnings
			};
		}
		let written = {
			name: "with names alone",
			immutable: "with names and ids"
		};
		function repository_formOf(subject) {
			let form = subject === void 0 ? void 0 : (0, azure_claims.Ci)(subject)?.form;
			return form === "custom" ? void 0 : form;
		}
		function repository_unread(error, own, name) {
			if ((0, client.c4)(error)) return {};
			let subject = own === void 0 ? void 0 : (0, azure_claims.Ci)(own.sub);
			if (subject !== void 0 && subject.form !== "custom" && subject.custom.length === 0 && subject.context !== void 0) return {};
			throw new errors.yo(`Whether ${name} has a template for its subjects cannot be read (${error.failure.problem}). Give the job actions: read.`, "subject-form-unknown");
		}
		let purposes = ["plan", "apply"];
		function subjectsFor(request) {
			let { facts, wanted, githubEnvironment: environment } = request;
			let { owner, repo, ownerId, repoId, claimKeys } = facts;
			let forms = wanted === "both" ? ["name", "immutable"] : wanted === "auto" ? [facts.form] : [wanted];
			let standard = (0, azure_claims.ye)({
				owner,
				repo,
				ownerId,
				repoId,
				environment
			});
			let context = standard.name.slice(`repo:${owner}/${repo}:`.length);
			if (claimKeys === void 0 && request.jobWorkflowRef !== void 0) throw withoutWorkflow(facts, ["repo", "context"]);
			let subjects = forms.map((form) => {
				let whole = (form === "immutable" ? standard.immutable : standard.name) ?? standard.name;
				if (claimKeys === void 0) return {
					form,
					subject: whole
				};
				let repository = whole.slice(0, -context.length - 1);
				return {
					form,
					subject: fromTemplate(claimKeys, {
						...request,
						repository,
						context
					})
				};
			});
			for (let { subject } of subjects) if (subject.length > 600) throw new errors.yo(`The subject ${subject.slice(0, 80)}… has ${subject.length} characters, and Entra ID takes 600. Take claims out of the repository's subject template.`, "subject-template");
			return subjects.filter(({ subject }, at) => subjects.findIndex((each) => each.subject === subject) === at);
		}
		function fromTemplate(keys, values) {
			let { facts, repository, context, jobWorkflowRef, githubEnvironment } = values;
			let fixed = {
				repo: repository,
				context,
				environment: `environment:${encoded(githubEnvironment)}`,
				repository: `repository:${facts.owner}/${facts.repo}`,
				repository_id: `repository_id:${facts.repoId}`,
				repository_owner: `repository_owner:${facts.owner}`,
				repository_owner_id: `repository_owner_id:${facts.ownerId}`,
				repository_visibility: `repository_visibility:${facts.visibility}`,
				...jobWorkflowRef === void 0 ? {} : { job_workflow_ref: `job_workflow_ref:${encoded(jobWorkflowRef)}` }
			};
			if (!keys.includes("job_workflow_ref") && jobWorkflowRef !== void 0) throw withoutWorkflow(facts, keys);
			if (keys.includes("job_workflow_ref") && jobWorkflowRef === void 0) throw new errors.yo(`job-workflow-ref: the subjects of ${facts.owner}/${facts.repo} name the workflow file of the job, so it has to be known. Give it for both purposes, like plan=OWNER/sluice/.github/workflows/infra-plan.yml@refs/tags/v1.`, "subject-template");
			let loose = keys.filter((key) => fixed[key] === void 0);
			if (loose.length > 0) throw new errors.yo(`The subjects of ${facts.owner}/${facts.repo} hold ${loose.join(", ")}, which this action cannot know before a job runs, and Entra ID compares subjects letter by letter. Take ${loose.length === 1 ? "it" : "them"} out of the template: ${templateCommand(facts, ["repo", "context"])}`, "subject-template");
			let bound = (names) => names.some((name) => keys.includes(name));
			if (!bound([
				"repo",
				"repository",
				"repository_id"
			]) || !bound(["context", "environment"])) throw new errors.yo(`The subjects of ${facts.owner}/${facts.repo} are made of ${keys.join(", ")}: they do not tell ${bound(["context", "environment"]) ? "repositories" : "environments"} apart, so whoever is trusted for one would be trusted for all. Put the repository and the environment into the template: ${templateCommand(facts, ["repo", "context"])}`, "subject-template");
			return keys.map((key) => fixed[key]).join(":");
		}
		let encoded = (value) => value.replaceAll(":", "%3A");
		function withoutWorkflow(facts, keys) {
			return new errors.yo(`job-workflow-ref: the subjects of ${facts.owner}/${facts.repo} do not name the workflow file of a job, so Entra ID cannot look at it. Leave the input out, or put it into the template first (every trust in this repository then needs the new subject): ${templateCommand(facts, [...keys, "job_workflow_ref"])}`, "subject-template");
		}
		function templateCommand({ owner, repo }, keys) {
			return `gh api --method PUT repos/${owner}/${repo}/actions/oidc/customization/sub -F use_default=false ${keys.map((key) => `-f 'include_claim_keys[]=${key}'`).join(" ")}`;
		}
		let workflowPattern = /^[\w.-]+\/[\w.-]+\/\.github\/workflows\/[^@\s/]+\.ya?ml@refs\/(heads|tags)\/\S+$|^[\w.-]+\/[\w.-]+\/\.github\/workflows\/[^@\s/]+\.ya?ml@[\da-f]{40}$/;
		function workflowRefs(lines) {
			let refs = {};
			for (let line of lines) {
				let [, purpose, ref = ""] = /^(?:(plan|apply)=)?(.*)$/.exec(line) ?? [];
				if (!workflowPattern.test(ref)) throw new errors.yo(`job-workflow-ref: "${line.slice(0, 120)}" does not name a workflow file and its ref. Write it like plan=OWNER/sluice/.github/workflows/infra-plan.yml@refs/tags/v1.`);
				let meant = purpose === void 0 ? ["plan", "apply"] : [purpose];
				for (let each of meant) {
					if (refs[each] !== void 0) throw new errors.yo(`job-workflow-ref: ${each} is given twice. Keep one line.`);
					refs[each] = ref;
				}
			}
			return refs;
		}
		let withoutFederation = new Set(["malaysiasouth", "newzealandnorth"]);
		function wantedTrust(inputs) {
			let { environments, facts } = inputs;
			if (withoutFederation.has(inputs.location.toLowerCase().replaceAll(" ", ""))) throw new errors.yo(`location: managed identities in ${inputs.location} take no federated credentials. Give another region; identities work everywhere.`);
			checkEnvironments(inputs);
			let refs = workflowRefs(inputs.jobWorkflowRef);
			let grants = {
				plan: rolesOf("plan", inputs),
				apply: rolesOf("apply", inputs)
			};
			let identities = environments.flatMap((environment) => purposes.map((purpose) => {
				let githubEnvironment = `${environment}-${purpose}`;
				let jobWorkflowRef = refs[purpose];
				let subjects = subjectsFor({
					facts,
					wanted: inputs.subjectForm,
					githubEnvironment,
					jobWorkflowRef
				});
				return {
					environment,
					purpose,
					githubEnvironment,
					name: identityName(inputs.name, githubEnvironment),
					credentials: subjects.map(({ form, subject }) => ({
						name: credentialName(facts.repo, githubEnvironment, form),
						issuer: inputs.issuer,
						subject,
						audience: inputs.audience
					})),
					roles: [...atScopes(environment, grants[purpose], inputs), ...atContainer(environment, purpose, inputs)]
				};
			}));
			let { subscriptionId, location } = inputs;
			return {
				subscriptionId,
				location,
				resourceGroup: inputs.resourceGroup ?? `rg-${inputs.name}-identities`,
				identities
			};
		}
		let environmentPattern = /^[A-Za-z\d][A-Za-z\d-]{0,30}$/;
		function checkEnvironments({ environments, scopes, stateContainers }) {
			if (environments.length === 0) throw new errors.yo("environments: none is named. Write them like dev, prod.");
			for (let environment of environments) {
				if (!environmentPattern.test(environment)) throw new errors.yo(`environments: "${environment.slice(0, 60)}" is part of names in Azure, so it may have letters, digits and dashes only, at most 31.`);
				if (environments.filter((each) => sameId(each, environment)).length > 1) throw new errors.yo(`environments: ${environment} is given twice. Keep one.`);
				if (!scopes.has(environment)) throw new errors.yo(`scopes: has no line for ${environment}. Say which resource group or subscription its jobs work on, like ${environment}=/subscriptions/…/resourceGroups/….`);
			}
			for (let [input, map] of Object.entries({
				scopes,
				"state-container-ids": stateContainers
			})) {
				let unknown = [...map.keys()].find((key) => !environments.includes(key));
				if (unknown !== void 0) throw new errors.yo(`${input}: ${unknown} is not one of the environments ${environments.join(", ")}.`);
			}
			let containers = [...stateContainers].map(([environment, id]) => ({
				environment,
				id
			}));
			for (let { environment, id } of containers) {
				let other = containers.find((each) => each.environment !== environment && sameId(each.id, id));
				if (other !== void 0) throw new errors.yo(`state-container-ids: ${environment} and ${other.environment} share a container, so the jobs of one could read and destroy the state of the other. Give each environment a container.`);
			}
		}
		function rolesOf(purpose, inputs) {
			let { allowOwner } = inputs;
			let asked = (input, names, why) => names.map((name) => {
				let role = findRole(input, name);
				if (isStrong(role, void 0) && !allowOwner) throw refused(input, role);
				return {
					role,
					why
				};
			});
			if (purpose === "plan") return distinct([{
				role: builtInRole("Reader"),
				why: "reads what a plan compares with"
			}, ...asked("plan-roles", inputs.planRoles, "asked for by `plan-roles`")]);
			let apply = asked("apply-roles", inputs.applyRoles, "creates and changes what Terraform describes");
			if (inputs.assignableRoles.length === 0) return distinct(apply);
			let assignable = inputs.assignableRoles.map((name) => {
				let role = findRole("apply-may-assign-roles", name);
				if (isStrong(role, void 0) && !allowOwner) throw refused("apply-may-assign-roles", role);
				return role;
			});
			let condition = onlyRoles(assignable);
			let names = [...new Set(assignable.map(({ name }) => name))].sort().join(", ");
			return distinct([...apply, {
				role: builtInRole("Role Based Access Control Administrator"),
				why: `assigns roles that Terraform describes, only ${names}`,
				condition
			}]);
		}
		function refused(input, role) {
			let instead = input === "plan-roles" ? "A plan only reads: leave it out." : "If Terraform assigns roles, name them in apply-may-assign-roles: the identity may then assign these and no others.";
			return new errors.yo(`${input}: ${role.name} can do everything or give itself whatever it lacks, and any job of the environment could use it. ${instead} allow-owner: true gives it all the same.`, "owner-refused");
		}
		function distinct(grants) {
			return grants.filter(({ role, condition }, at) => grants.findIndex((each) => each.role.id === role.id && (each.condition === void 0 || condition !== void 0)) === at);
		}
		function atScopes(environment, grants, { scopes }) {
			let listed = (scopes.get(environment) ?? "").split(",").map((each) => checkScope("scopes", each.trim()));
			return listed.filter((scope, at) => listed.findIndex((each) => sameId(each, scope)) === at).flatMap((scope) => grants.map((grant) => ({
				...grant,
				scope
			})));
		}
		function atContainer(environment, purpose, { stateContainers }) {
			let container = stateContainers.get(environment);
			if (container === void 0) return [];
			let why = purpose === "plan" ? "locks the state while planning: the lock is a lease on the blob, and taking it is a write" : "locks and writes the state";
			return [{
				role: builtInRole("Storage Blob Data Contributor"),
				scope: checkContainer("state-container-ids", container),
				why
			}];
		}
		function dangersOf({ identities, subscriptionId, resourceGroup }, neighbours = []) {
			let applies = identities.filter(({ purpose }) => purpose === "apply");
			let shared = applies.flatMap((one, at) => applies.slice(at + 1).flatMap((other) => {
				let common = one.roles.find(({ scope }) => other.roles.some((role) => covers(scope, role.scope) || covers(role.scope, scope)));
				return common === void 0 ? [] : [`${one.environment} and ${other.environment} work on ${common.scope} or parts of it, so the jobs of one can change the other. A resource group or subscription of its own keeps each to itself.`];
			}));
			let near = applies.flatMap(({ githubEnvironment, roles }) => neighbours.flatMap((other) => {
				let changing = other.roles.filter(({ role, condition }) => isStrong(role, condition) || roles.some((each) => each.role.id === role.id));
				let common = roles.find(({ scope }) => changing.some((each) => covers(scope, each.scope) || covers(each.scope, scope)));
				return common === void 0 ? [] : [`${githubEnvironment} and ${other.name} work on ${common.scope} or parts of it, so the jobs of one can change the other. A resource group or subscription of its own keeps each to itself.`];
			}));
			let own = `/subscriptions/${subscriptionId}/resourceGroups/${resourceGroup}`;
			let reaching = applies.filter(({ roles }) => roles.some(({ scope }) => covers(scope, own)));
			return [
				...shared,
				...near,
				...reaching.map(({ githubEnvironment }) => `The jobs of ${githubEnvironment} may change the identities in ${resourceGroup}, so they could make themselves trusted as any of them. Give resource groups as scopes, or keep the identities in a subscription of their own.`)
			];
		}
		function remarksOn({ identities }) {
			return identities.filter(({ purpose, roles }) => purpose === "plan" && !roles.some(({ scope }) => /\/containers\//i.test(scope))).map(({ environment }) => `${environment} has no line in state-container-ids, so its identities get no access to a state.`);
		}
		let covers = (outer, inner) => `${inner.toLowerCase()}/`.startsWith(`${outer.toLowerCase()}/`);
		var persist = __webpack_require__(2697);
		let tagsOf = ({ environment, purpose }) => ({
			Environment: environment,
			Purpose: purpose === "plan" ? "TerraformPlan" : "TerraformApply"
		});
		async function writeTrust(clients, { wanted, found, changes, clock = http.ml }) {
			let ids = new Map(found.identities);
			let done = [];
			let existed = [];
			let failure;
			let attempt = async (change, work) => {
				let id = await patiently(change, work, clock);
				id === void 0 ? done.push(change) : existed.push({
					change,
					id
				});
			};
			try {
				let [group] = changes.filter((change) => change.kind === "create-group");
				group !== void 0 && await attempt(group, async () => {
					await (0, arm.J6)(clients.groups.createOrUpdate(group.name, {
						location: wanted.location,
						tags: { Purpose: "GitHubIdentities" }
					}));
				});
				let works = wanted.identities.map(async (identity) => {
					for (let change of changes) {
						if (change.kind === "create-group" || change.identity !== identity.name) continue;
						await attempt(change, () => write(clients, {
							wanted,
							identity,
							ids,
							change
						}));
					}
				});
				failure = (await Promise.allSettled(works)).find((each) => each.status === "rejected")?.reason;
			} catch (error) {
				failure = error;
			}
			return {
				identities: ids,
				done: changes.filter((change) => done.includes(change)),
				existed,
				...failure === void 0 ? {} : { failure }
			};
		}
		async function write(clients, work) {
			let { wanted, identity, ids, change } = work;
			let { resourceGroup, location } = wanted;
			switch (change.kind) {
				case "create-identity": {
					let parameters = {
						location,
						tags: tagsOf(identity)
					};
					let { clientId, principalId } = await (0, arm.J6)(clients.identities.createOrUpdate(resourceGroup, identity.name, parameters));
					if (clientId === void 0 || principalId === void 0) throw Error(`Azure tells neither client nor principal of ${identity.name}`);
					ids.set(identity.name, {
						clientId,
						principalId
					});
					return;
				}
				case "delete-credential":
					await (0, arm.J6)(clients.credentials.delete(resourceGroup, identity.name, change.old.name));
					return;
				case "replace-credential":
					await (0, arm.J6)(clients.credentials.delete(resourceGroup, identity.name, change.old.name));
					await putCredential(clients, resourceGroup, identity.name, change.credential);
					return;
				case "create-credential":
					await putCredential(clients, resourceGroup, identity.name, change.credential);
					return;
				case "assign-role": {
					let principalId = ids.get(identity.name)?.principalId ?? "";
					let name = assignmentName(change.role.scope, change.role.role.id, principalId);
					return write_assign(clients, {
						role: change.role,
						name,
						principalId
					});
				}
				case "limit-role": {
					let principalId = ids.get(identity.name)?.principalId ?? "";
					let name = change.old.id.slice(change.old.id.lastIndexOf("/") + 1);
					return write_assign(clients, {
						role: change.role,
						name,
						principalId
					});
				}
			}
		}
		async function putCredential(clients, group, identity, credential) {
			let { name, issuer, subject, audience } = credential;
			let parameters = {
				issuer,
				subject,
				audiences: [audience]
			};
			await (0, arm.J6)(clients.credentials.createOrUpdate(group, identity, name, parameters));
		}
		async function write_assign(clients, { role: wanted, name, principalId }) {
			let { role, scope, condition } = wanted;
			let subscription = subscriptionIn(scope);
			let parameters = {
				roleDefinitionId: `/subscriptions/${subscription}/providers/Microsoft.Authorization/roleDefinitions/${role.id}`,
				principalId,
				principalType: "ServicePrincipal",
				...condition === void 0 ? {} : {
					condition,
					conditionVersion: "2.0"
				}
			};
			try {
				await (0, arm.J6)(clients.assignments(subscription).create(scope, name, parameters));
				return;
			} catch (error) {
				if (!(error instanceof arm.pT) || error.code !== "RoleAssignmentExists") throw error;
				return conflictingId(error.said) ?? "unknown";
			}
		}
		function conflictingId(said) {
			let [, hex] = /\b([\da-f]{32})\b/i.exec(said.replaceAll("-", "")) ?? [];
			return hex?.toLowerCase().replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
		}
		let passing = new Set(["PrincipalNotFound", "ConcurrentFederatedIdentityCredentialsWritesForSingleManagedIdentity"]);
		let passingForIdentities = new Set([
			"ParentResourceNotFound",
			"ResourceNotFound",
			"ResourceGroupNotFound"
		]);
		function passes({ code }, { kind }) {
			return passing.has(code) || passingForIdentities.has(code) && kind !== "assign-role" && kind !== "limit-role";
		}
		async function patiently(change, work, clock) {
			let { outcome } = await (0, persist.Z)(() => (0, persist.g)(work()), (each) => {
				if (!("error" in each) || !(each.error instanceof arm.pT) || !passes(each.error, change)) return;
				return {
					patienceMs: 24e4,
					says: `Azure Resource Manager: ${each.error.code}`
				};
			}, { clock });
			if ("error" in outcome) throw outcome.error;
			return outcome.value;
		}
		var evidence = __webpack_require__(724);
		var summary = __webpack_require__(1253);
		function strangersLeft({ checkOnly, comparison }) {
			let { changes, strangers } = comparison;
			let isGone = (credential) => changes.some((each) => (each.kind === "delete-credential" || each.kind === "replace-credential") && each.old === credential);
			return checkOnly ? strangers : strangers.filter(({ credential }) => !isGone(credential));
		}
		function decide(outcome) {
			let { checkOnly, comparison, github = [], unseen = 0, stopped } = outcome;
			let { changes, leftovers } = comparison;
			if (stopped !== void 0) return {
				verdict: "error",
				failureReason: "stopped",
				message: `Stopped half-way: ${changes.length} of ${count(stopped, "change is", "changes are")} done. The log says why; a rerun does the rest.`
			};
			let open = github.filter(hasWork).length;
			let others = strangersLeft(outcome).length;
			let strong = leftovers.roles.filter((role) => role.strong).length;
			let what = [...changes.length === 0 ? [] : [`${count(changes.length, "change", "changes")} in Azure`], ...open === 0 ? [] : [`${count(open, "environment", "environments")} in GitHub`]].join(" and ");
			let tooMuch = [...others === 0 ? [] : [`${count(others, "credential trusts", "credentials trust")} somebody else.`], ...strong === 0 ? [] : [`${count(strong, "role is", "roles are")} more than the jobs need and should be taken away.`]];
			let say = (...sentences) => [...sentences, ...tooMuch].join(" ");
			if (!checkOnly) return {
				verdict: "pass",
				failureReason: "",
				message: say(what === "" ? "No change: the trust is as described." : `Done: ${what}.`)
			};
			let differs = what === "" ? [] : [`It differs: ${what} would be needed.`];
			let fail = (failureReason, message) => ({
				verdict: "fail",
				failureReason,
				message
			});
			if (others > 0) return fail("trusts-others", [...tooMuch, ...differs].join(" "));
			if (what !== "") return fail("differs", say(...differs));
			if (strong > 0) return fail("more-than-needed", say("Nothing is missing, but"));
			if (unseen > 0) return {
				verdict: "error",
				failureReason: "not-visible",
				message: `Azure is as described. What ${count(unseen, "environment has", "environments have")} in GitHub could not be seen.`
			};
			return {
				verdict: "pass",
				failureReason: "",
				message: "No change: the trust is as described."
			};
		}
		let count = (number, one, many) => `${number} ${number === 1 ? one : many}`;
		function changeRecord(change) {
			let { kind } = change;
			switch (change.kind) {
				case "create-group": return {
					kind,
					name: change.name
				};
				case "create-identity": return {
					kind,
					identity: change.identity
				};
				case "create-credential": return {
					kind,
					identity: change.identity,
					credential: change.credential.name,
					subject: change.credential.subject
				};
				case "replace-credential": return {
					kind,
					identity: change.identity,
					credential: change.credential.name,
					subject: change.credential.subject,
					old: change.old.subject
				};
				case "delete-credential": return {
					kind,
					identity: change.identity,
					credential: change.old.name,
					subject: change.old.subject
				};
				case "assign-role":
				case "limit-role": return {
					kind,
					identity: change.identity,
					role: change.role.role.name,
					scope: change.role.scope
				};
			}
		}
		function environmentRecords(change) {
			let { name, isNew, protection, variables } = change;
			return [...protection === void 0 ? [] : [{
				kind: isNew ? "create-environment" : "protect-environment",
				environment: name
			}], ...variables.map((variable) => ({
				kind: "set-variable",
				environment: name,
				variable: variable.name
			}))];
		}
		function identityRecords(wanted, ids) {
			return wanted.identities.map(({ environment, purpose, githubEnvironment, name, credentials }) => ({
				environment,
				purpose,
				githubEnvironment,
				name,
				clientId: ids.get(name)?.clientId ?? "",
				principalId: ids.get(name)?.principalId ?? "",
				subjects: credentials.map(({ subject }) => subject)
			}));
		}
		function rolesRecord({ identities }) {
			return identities.flatMap(({ name, roles }) => roles.map(({ role, scope, condition }) => ({
				identity: name,
				role: role.name,
				scope,
				...condition === void 0 ? {} : { condition }
			})));
		}
		function strangersRecord(strangers) {
			return strangers.map(({ identity, credential: { name, issuer, subject } }) => ({
				identity,
				name,
				issuer,
				subject
			}));
		}
		function leftoversRecord({ leftovers }) {
			return {
				credentials: leftovers.credentials.map(({ identity, credential }) => ({
					identity,
					subject: credential.subject
				})),
				roles: leftovers.roles.map(({ identity, role, strong }) => ({
					identity,
					role: role.role.name,
					scope: role.scope,
					strong
				}))
			};
		}
		var markdown = __webpack_require__(8400);
		function render(report) {
			let { decision, wanted, comparison, checkOnly } = report;
			return `${[
				`### Azure trust for ${(0, markdown.aY)(report.repository)}`,
				(0, markdown.Qq)(decision.message),
				...worthALook(report),
				"#### Who may do what",
				rolesTable(wanted.identities),
				"#### Who is trusted",
				trustTable(wanted.identities, report.ids),
				`${(0, markdown.Qq)(report.subjectSource)} Entra ID compares subjects letter by letter, so a job without the environment gets nothing.`,
				...changesPart(comparison.changes, checkOnly),
				...leftoverPart(comparison),
				...githubPart(report.github)
			].join("\n\n")}\n`;
		}
		function worthALook({ comparison, strangers, remarks }) {
			let strong = comparison.leftovers.roles.filter((each) => each.strong);
			let parts = [
				...alarm("Somebody else is trusted, who may do all that the identity may. `prune: true` deletes the credential.", strangers.map(({ identity, credential, who }) => `${(0, markdown.aY)(identity)} trusts ${(0, markdown.Qq)(who)}: ${credential.subject === "" ? "" : `${(0, markdown.aY)(credential.subject)}, `}credential ${(0, markdown.aY)(credential.name)}`)),
				...alarm("More than needed: with these roles a job can do everything, or give itself whatever it lacks. Nothing here takes them away.", strong.map(({ identity, role }) => `${(0, markdown.aY)(identity)} is ${(0, markdown.Qq)(role.role.name)} of ${(0, markdown.aY)(place(role.scope))}`)),
				...remarks.length === 0 ? [] : [remarks.map((remark) => `- ${(0, markdown.Qq)(remark)}`).join("\n")]
			];
			return parts.length === 0 ? [] : ["#### Worth a look", ...parts];
		}
		function alarm(sentence, items) {
			if (items.length === 0) return [];
			return [[
				"> [!CAUTION]",
				`> ${sentence}`,
				">",
				...items.map((item) => `> - ${item}`)
			].join("\n")];
		}
		function rolesTable(identities) {
			let rows = identities.flatMap(({ name, githubEnvironment, roles }) => roles.map(({ role, scope, why }) => [
				(0, markdown.aY)(name),
				(0, markdown.aY)(githubEnvironment),
				(0, markdown.Qq)(role.name),
				(0, markdown.aY)(place(scope)),
				prose(why)
			]));
			return (0, markdown.tp)([
				"Identity",
				"Jobs of",
				"Role",
				"Where",
				"It"
			], rows);
		}
		function prose(sentence) {
			let plain = (part) => part.replace(/^( *)(.*?)( *)$/, (_, before, inner, after) => before + (0, markdown.Qq)(inner) + after);
			return sentence.split("`").map((part, at) => at % 2 == 1 ? (0, markdown.aY)(part) : plain(part)).join("");
		}
		function trustTable(identities, ids) {
			let rows = identities.flatMap(({ name, credentials }) => credentials.map(({ subject }) => [
				(0, markdown.aY)(name),
				clientOf(name, ids),
				(0, markdown.aY)(subject)
			]));
			return (0, markdown.tp)([
				"Identity",
				"Client id",
				"Subject"
			], rows);
		}
		function clientOf(name, ids) {
			let id = ids.get(name)?.clientId;
			return id === void 0 ? "not there yet" : (0, markdown.aY)(id);
		}
		function changesPart(changes, checkOnly) {
			if (changes.length === 0) return [];
			let rows = changes.map((change) => {
				let { on, found, wanted } = changeCells(change);
				return [
					on,
					found,
					wanted
				];
			});
			let shown = (0, markdown.tp)([
				"On",
				checkOnly ? "Is" : "Was",
				checkOnly ? "Should be" : "Is now"
			], rows);
			if (checkOnly) return ["#### What differs", shown];
			return changes.every(isNew) ? [(0, markdown.zH)("Each change", shown)] : ["#### What was done", shown];
		}
		let creations = new Set([
			"create-group",
			"create-identity",
			"create-credential",
			"assign-role"
		]);
		let isNew = ({ kind }) => creations.has(kind);
		function changeCells(change) {
			let missing = "missing";
			switch (change.kind) {
				case "create-group": return {
					on: "resource group",
					found: missing,
					wanted: (0, markdown.aY)(change.name)
				};
				case "create-identity": return {
					on: (0, markdown.aY)(change.identity),
					found: missing,
					wanted: "user-assigned identity"
				};
				case "create-credential": return {
					on: (0, markdown.aY)(change.identity),
					found: missing,
					wanted: `trusts ${(0, markdown.aY)(change.credential.subject)}`
				};
				case "replace-credential": return {
					on: (0, markdown.aY)(change.identity),
					found: `${credentialCell(change.old, change.credential, change.old)} (${(0, markdown.Qq)(change.why)})`,
					wanted: credentialCell(change.credential, change.credential, change.old)
				};
				case "delete-credential": return {
					on: (0, markdown.aY)(change.identity),
					found: `trusts ${(0, markdown.aY)(change.old.subject)}`,
					wanted: "not trusted"
				};
				case "assign-role": return {
					on: (0, markdown.aY)(change.identity),
					found: missing,
					wanted: roleCell(change)
				};
				case "limit-role": return {
					on: (0, markdown.aY)(change.identity),
					found: `${(0, markdown.Qq)(change.role.role.name)} ${change.old.condition === void 0 ? "without a condition" : "with another condition"}`,
					wanted: roleCell(change)
				};
			}
		}
		function credentialCell(shown, wanted, old) {
			if (old.subject !== wanted.subject) return `trusts ${(0, markdown.aY)(shown.subject)}`;
			if (old.issuer !== wanted.issuer) return `trusts the issuer ${(0, markdown.aY)(shown.issuer)}`;
			let audiences = "audiences" in shown ? shown.audiences : [shown.audience];
			return `trusts ${(0, markdown.aY)(shown.subject)} for ${(0, markdown.aY)(audiences.join(", "))}`;
		}
		function roleCell({ role }) {
			let limited = role.condition === void 0 ? "" : ", limited by a condition";
			return `${(0, markdown.Qq)(role.role.name)} at ${(0, markdown.aY)(place(role.scope))}${limited}`;
		}
		function leftoverPart({ leftovers }) {
			let credentials = leftovers.credentials.map(({ identity, credential, otherForm }) => [
				(0, markdown.aY)(identity),
				`trusts ${(0, markdown.aY)(credential.subject)}`,
				otherForm ? "the other form of the same subject: `prune` takes it away once no job presents it any more" : "its own jobs, misspelt, so nobody can use it: `prune` takes it away"
			]);
			let roles = leftovers.roles.filter((each) => !each.strong).map(({ identity, role }) => [
				(0, markdown.aY)(identity),
				`${(0, markdown.Qq)(role.role.name)} at ${(0, markdown.aY)(place(role.scope))}`,
				"more than needed: take it away unless it is meant"
			]);
			if (credentials.length + roles.length === 0) return [];
			return ["#### Left alone", (0, markdown.tp)([
				"Identity",
				"Also",
				"Why it is shown"
			], [...credentials, ...roles])];
		}
		function githubPart(side) {
			let { environments, state, commands } = side;
			let open = environments.filter(hasWork);
			return [
				"#### GitHub",
				...introOf(side),
				...open.length === 0 ? [] : [environmentsTable(environments, state === "set")],
				...state === "shown" && commands !== "" ? [(0, markdown.zH)("Commands", (0, markdown.EU)(commands, "sh"))] : []
			];
		}
		function introOf({ environments, state, reason }) {
			if (!environments.some(hasWork)) return ["The environments and their variables are as they should be."];
			if (state === "set") return ["The environments and their variables are set. No rule was weakened."];
			let unseen = environments.filter(isUnseen).map(({ name, sees }) => [name, sees]);
			let hidden = (what, names) => names.length === 0 ? [] : [`${what} ${names.map(markdown.aY).join(", ")}`];
			let seen = unseen.filter(([, sees]) => sees === "rules").map(([name]) => name);
			let unread = unseen.filter(([, sees]) => sees === "nothing").map(([name]) => name);
			let parts = [...hidden("the variables of", seen), ...hidden("all of", unread)];
			let because = reason === void 0 ? "" : `: ${prose(reason)}`;
			return [...environments.some((each) => hasWork(judgedPart(each))) ? [`To be set in GitHub${because}.`] : [], ...parts.length === 0 ? [] : [`This token does not see ${parts.join(" and ")}, so whether they are as they should be is not known. It takes a token with ${unread.length === 0 ? "" : "`actions: read` and "}\`environments: read\`.`]];
		}
		function environmentsTable(environments, isSet) {
			let done = isSet ? "set" : "to set";
			let rows = environments.map((environment) => {
				let { name, isNew: isMade, protection, variables, sees } = environment;
				let rules = protection === void 0 ? "as it should be" : `${done}: ${rulesOf(environment)}`;
				let names = variables.map((each) => (0, markdown.aY)(each.name)).join(", ");
				let hidden = "not seen, needed: ";
				return [
					(0, markdown.aY)(name),
					sees === "nothing" ? `${hidden}${rulesOf(environment)}` : `${isMade ? "new, " : ""}${rules}`,
					names === "" ? "as they should be" : `${sees === "all" ? `${done}: ` : hidden}${names}`
				];
			});
			let [first = []] = rows;
			if (rows.length < 2 || rows.some((row) => row[2] !== first[2])) return (0, markdown.tp)([
				"Environment",
				"Protection",
				"Variables"
			], rows);
			return `${(0, markdown.tp)(["Environment", "Protection"], rows.map((row) => row.slice(0, 2)))}\n\nVariables of each: ${first[2]}.`;
		}
		function rulesOf({ protection }) {
			if (protection === void 0) return "";
			let { branches, reviewers, waitTimer } = protection;
			return [
				branchesOf(branches),
				reviewers.length === 0 ? "no reviewers" : `reviewed by ${reviewers.map(({ name }) => (0, markdown.Qq)(name)).join(" or ")}`,
				...waitTimer > 0 ? [`waits ${waitTimer} minutes`] : []
			].join(", ");
		}
		function branchesOf(branches) {
			if (branches === "every") return "every branch";
			if (branches === "protected") return "protected branches only";
			let { chosen } = branches;
			return chosen === void 0 || chosen.length === 0 ? "chosen branches only" : `only ${chosen.map(markdown.aY).join(", ")}`;
		}
		function place(scope) {
			let [, container] = /\/storageAccounts\/([^/]+\/blobServices\/default\/containers\/[^/]+)$/i.exec(scope) ?? [];
			if (container !== void 0) return container.replace(/\/blobServices\/default\/containers\//i, "/");
			let [, group] = /\/resourceGroups\/([^/]+)$/i.exec(scope) ?? [];
			if (group !== void 0) return group;
			return scope.replace(/^\/subscriptions\//i, "subscription ");
		}
		var spec = __webpack_require__(1963);
		async function main(inputs) {
			let session = await (0, azure_session.U)(inputs, process.env);
			let octokit = await githubClient(inputs["github-token"]);
			let subjects = await log.R.group("Read how GitHub writes the subjects", () => readSubjects(octokit, repositoryOf(inputs), {
				audience: session.cloud.audience,
				form: inputs["subject-form"]
			}));
			for (let warning of subjects.warnings) log.R.warning(warning);
			let wanted = wantedTrust(trustInputs(inputs, session, subjects));
			let clients = await trustClients(session);
			let [found, neighbours] = await withRights(() => log.R.group("Read what is in Azure", () => Promise.all([readTrust(clients, wanted), readNeighbours(clients, wanted, inputs.name)])));
			let dangers = dangersOf(wanted, neighbours);
			for (let danger of dangers) log.R.warning(danger);
			let repository = {
				name: `${subjects.facts.owner}/${subjects.facts.repo}`,
				ids: subjects.ids
			};
			let comparison = compareTrust(wanted, found, {
				prune: inputs.prune,
				repository
			});
			let checkOnly = inputs["check-only"];
			let written = checkOnly ? {
				identities: found.identities,
				done: [],
				existed: []
			} : await log.R.group("Write to Azure", () => writeTrust(clients, {
				wanted,
				found,
				changes: comparison.changes
			}));
			for (let { change, id } of written.existed) log.R.info(`${JSON.stringify(changeRecord(change))}: is there already, as ${id}.`);
			let { tenantId, subscriptionId } = session;
			return finish({
				inputs,
				wanted,
				dangers,
				found,
				comparison,
				written,
				github: await log.R.group("GitHub", () => githubSide(octokit, {
					wanted,
					ids: {
						tenantId,
						subscriptionId,
						identities: written.identities
					},
					subjects,
					reviewers: inputs.reviewers,
					checkOnly,
					configure: inputs["configure-github"]
				})),
				subjects
			});
		}
		function repositoryOf({ repository }) {
			let [owner = "", repo = ""] = (repository ?? process.env.GITHUB_REPOSITORY ?? "").split("/");
			if (repo === "") throw new errors.yo("repository: is not given and GITHUB_REPOSITORY is not set. Write it like acme/infra.");
			return {
				owner,
				repo
			};
		}
		async function githubClient(token) {
			if (token === void 0) throw new errors.yo("github-token: is empty. Give the token of the job, `${{ github.token }}`.", "no-token");
			return (0, client.Qi)(token, process.env.GITHUB_API_URL ? { apiUrl: process.env.GITHUB_API_URL } : {});
		}
		function trustInputs(inputs, { cloud, subscriptionId }, subjects) {
			let separated = (lines) => lines.flatMap((line) => line.split(",")).map((each) => each.trim()).filter((each) => each !== "");
			return {
				subscriptionId,
				name: inputs.name,
				resourceGroup: inputs["resource-group"],
				location: inputs.location,
				environments: separated(inputs.environments),
				scopes: inputs.scopes,
				stateContainers: inputs["state-container-ids"],
				planRoles: inputs["plan-roles"],
				applyRoles: inputs["apply-roles"],
				assignableRoles: inputs["apply-may-assign-roles"],
				allowOwner: inputs["allow-owner"],
				facts: subjects.facts,
				subjectForm: inputs["subject-form"],
				jobWorkflowRef: inputs["job-workflow-ref"],
				issuer: subjects.issuer,
				audience: cloud.audience
			};
		}
		async function withRights(work) {
			try {
				return await work();
			} catch (error) {
				throw explainRefusal(error);
			}
		}
		async function finish(ending) {
			let { inputs, wanted, dangers, found, comparison, written, github, subjects } = ending;
			let checkOnly = inputs["check-only"];
			let asked = inputs["configure-github"] ? github.environments : void 0;
			let done = checkOnly ? comparison : {
				...comparison,
				changes: written.done
			};
			let set = checkOnly ? asked?.map(judgedPart) : github.state === "set" ? asked : void 0;
			let unseen = checkOnly ? asked?.filter(isUnseen).length : 0;
			let strangers = strangersLeft({
				checkOnly,
				comparison: done
			});
			let decision = decide({
				checkOnly,
				comparison: done,
				github: set,
				unseen,
				stopped: written.failure === void 0 ? void 0 : comparison.changes.length
			});
			let ids = written.identities;
			let report = {
				decision,
				checkOnly,
				repository: `${subjects.facts.owner}/${subjects.facts.repo}`,
				wanted,
				ids,
				comparison: done,
				strangers,
				subjectSource: subjects.source,
				remarks: [
					...dangers,
					...remarksOn(wanted),
					...found.sawAllRoles ? [] : ["Roles were looked for where the identities work, not in the whole subscriptions: the identity that runs this may not read those."],
					...github.environments.flatMap(({ remarks }) => remarks)
				],
				github
			};
			await (0, summary.f)(render(report));
			for (let { identity, credential, who } of strangers) log.R.warning(`${identity} trusts ${who} (credential ${credential.name}, subject ${credential.subject}), who may do all that it may. prune: true deletes the credential.`);
			for (let { identity, role } of comparison.leftovers.roles.filter((each) => each.strong)) log.R.warning(`${identity} is ${role.role.name} of ${role.scope}: more than its jobs need. Take it away.`);
			let changes = [...done.changes.map(changeRecord), ...(set ?? []).flatMap(environmentRecords)];
			let identities = identityRecords(wanted, ids);
			if (written.failure !== void 0) throw explainRefusal(written.failure);
			let judged = {
				verdict: decision.verdict,
				failureReason: decision.failureReason
			};
			return {
				...judged,
				message: decision.message,
				outputs: {
					changed: checkOnly ? 0 : written.done.length + (github.written ? (set ?? []).flatMap(environmentRecords).length : 0),
					changes,
					identities,
					"github-setup": github.commands,
					"evidence-path": (0, evidence.n)({
						action: spec.I.name,
						...judged,
						result: {
							identities,
							changes,
							roles: rolesRecord(wanted),
							strangers: strangersRecord(strangers),
							leftovers: leftoversRecord(comparison)
						}
					})
				}
			};
		}
	}),
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
	}),
	9093: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { U: () => azureSession });
		var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3026);
		var _arm_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95);
		var _assertion_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2925);
		var _clouds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2583);
		var _credential_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6464);
		async function azureSession(inputs, env) {
			let from = (input, variable) => inputs[input] ?? (env[variable] || void 0);
			let clientId = from("client-id", "AZURE_CLIENT_ID");
			let tenantId = from("tenant-id", "AZURE_TENANT_ID");
			let subscriptionId = from("subscription-id", "AZURE_SUBSCRIPTION_ID");
			if (clientId === void 0 || tenantId === void 0 || subscriptionId === void 0) {
				let names = Object.entries({
					"client-id": clientId,
					"tenant-id": tenantId,
					"subscription-id": subscriptionId
				}).flatMap(([name, value]) => value === void 0 ? [name] : []).join(", ");
				throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${names}: not given, and no azure-oidc-login before this step exported it. Put azure-oidc-login before this step, or give the ids as inputs.`, "not-signed-in");
			}
			let cloud = await sessionCloud(inputs.cloud, env);
			let assertions = (0, _assertion_js__WEBPACK_IMPORTED_MODULE_2__.p)(cloud.audience);
			return {
				cloud,
				clientId,
				tenantId,
				subscriptionId,
				credential: (0, _credential_js__WEBPACK_IMPORTED_MODULE_4__.Jv)({
					cloud,
					clientId,
					tenantId,
					assertions
				}),
				options: (0, _arm_js__WEBPACK_IMPORTED_MODULE_1__.he)(cloud)
			};
		}
		async function sessionCloud(input, env) {
			if (input !== void 0) return (0, _clouds_js__WEBPACK_IMPORTED_MODULE_3__.n)(input);
			if (env.ARM_METADATA_HOSTNAME) return (0, _clouds_js__WEBPACK_IMPORTED_MODULE_3__.n)(env.ARM_METADATA_HOSTNAME);
			let { ARM_ENVIRONMENT: terraformName, AZURE_AUTHORITY_HOST: authorityHost = "" } = env;
			let exported = (0, _clouds_js__WEBPACK_IMPORTED_MODULE_3__.f)((cloud) => cloud.terraformName === terraformName || cloud.authorityHost === authorityHost.replace(/\/+$/, ""));
			if (exported === void 0 && authorityHost !== "") throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`cloud: AZURE_AUTHORITY_HOST is ${authorityHost}, which belongs to no cloud that is known. Give the host of its Resource Manager.`, "unknown-cloud");
			return exported ?? (0, _clouds_js__WEBPACK_IMPORTED_MODULE_3__.n)("public");
		}
	}),
	6330: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			EQ: () => repeatable,
			Qi: () => createOctokit,
			US: () => isForbidden,
			_w: () => listAll,
			c4: () => isNotFound
		});
		var _actions_http_client_engine__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9082);
		var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3026);
		var _core_http_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9001);
		let service = "GitHub";
		async function createOctokit(token, options = {}) {
			let { apiUrl, ...tuning } = options;
			let { getOctokit } = await __webpack_require__.e(413).then(__webpack_require__.bind(__webpack_require__, 2413));
			let octokit = getOctokit(token, {
				userAgent: _core_http_js__WEBPACK_IMPORTED_MODULE_2__.N1,
				...apiUrl === void 0 ? {} : { baseUrl: apiUrl },
				request: { fetch: transport(tuning) }
			});
			octokit.hook.error("request", (error) => {
				throw error.cause instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__.Hi ? error.cause : error;
			});
			return octokit;
		}
		function repeatable(options = {}) {
			return { request: { fetch: transport(options, !0) } };
		}
		function transport(tuning, repeat) {
			return async (url, request) => {
				let { signal, body, redirect } = request;
				let reads = isQuery(url, body);
				let about = {
					service,
					request: (0, _core_http_js__WEBPACK_IMPORTED_MODULE_2__.ZK)(request.method, url),
					reads
				};
				let idempotent = repeat ?? (reads ? !0 : void 0);
				try {
					let response = await (0, _actions_http_client_engine__WEBPACK_IMPORTED_MODULE_0__.tN)({
						method: request.method,
						url,
						headers: request.headers,
						...body === void 0 ? {} : { body },
						...redirect === void 0 ? {} : { redirect },
						...signal === void 0 ? {} : { signal },
						...idempotent === void 0 ? {} : { idempotent }
					}, {
						onRetry: (0, _core_http_js__WEBPACK_IMPORTED_MODULE_2__.zD)(about),
						...tuning,
						check: (answer) => problemWith(answer, url, request.headers.accept ?? "")
					});
					if (response.status >= 400 || response.retryAt !== void 0) throw (0, _core_http_js__WEBPACK_IMPORTED_MODULE_2__.x5)(about, response);
					return lightResponse(response);
				} catch (error) {
					throw error instanceof _actions_http_client_engine__WEBPACK_IMPORTED_MODULE_0__.HR ? (0, _core_http_js__WEBPACK_IMPORTED_MODULE_2__.bj)(about, error) : error;
				}
			};
		}
		function isQuery(url, body) {
			return isGraphql(url) && typeof body == "string" && !/"query":"\s*(\\n\s*)*mutation\b/.test(body);
		}
		function problemWith(response, url, accept) {
			if (!(0, _core_http_js__WEBPACK_IMPORTED_MODULE_2__.oJ)(response.status)) return;
			if (!accept.includes("json")) return (0, _core_http_js__WEBPACK_IMPORTED_MODULE_2__.Z8)(response);
			let type = (0, _core_http_js__WEBPACK_IMPORTED_MODULE_2__.IM)(response.headers);
			if (response.body.length === 0) return response.status === 200 && !accept.includes("raw") ? "the answer is empty instead of JSON" : void 0;
			if (type === "text/html" || type === "") return `the answer is ${type || "of no stated type"} instead of JSON`;
			if (!(0, _core_http_js__WEBPACK_IMPORTED_MODULE_2__.vs)(type) || type.includes("raw")) return (0, _core_http_js__WEBPACK_IMPORTED_MODULE_2__.Z8)(response);
			try {
				let value = JSON.parse(response.body.toString());
				return isGraphql(url) ? problemWithGraphql(value) : void 0;
			} catch {
				return "the answer is not valid JSON";
			}
		}
		function problemWithGraphql(value) {
			let { data, errors } = value ?? {};
			return Array.isArray(errors) && errors.length > 0 || typeof data == "object" && data ? void 0 : "the answer holds neither data nor errors";
		}
		function isGraphql(url) {
			return new URL(url).pathname.endsWith("/graphql");
		}
		function lightResponse({ status, statusText, url, headers, body }) {
			return {
				status,
				statusText,
				url,
				ok: (0, _core_http_js__WEBPACK_IMPORTED_MODULE_2__.oJ)(status),
				headers: new Map(Object.entries(headers).map(([name, value]) => [name, [value].flat().join(", ")])),
				text: async () => body.toString(),
				arrayBuffer: async () => body.buffer.slice(body.byteOffset, body.byteOffset + body.byteLength)
			};
		}
		async function listAll(method, parameters) {
			for (let reading = 1;; reading += 1) {
				let { items, total, request } = await readPages(method, parameters);
				if (total === void 0 || total === items.length) return items;
				if (reading === 3) throw unusable(request, `the list says it has ${total} items, and its pages hold ${items.length}`, reading);
			}
		}
		async function readPages(method, parameters) {
			let items = [];
			let query = { per_page: 100 };
			for (let pages = 1;; pages += 1) {
				let { data, headers, url } = await method({
					...parameters,
					...query
				});
				let request = (0, _core_http_js__WEBPACK_IMPORTED_MODULE_2__.ZK)("GET", url);
				let page = itemsOf(data);
				if (page === void 0) throw unusable(request, "the answer is not a list");
				items.push(...page);
				let next = nextQuery(headers.link);
				if (next === void 0) return {
					items,
					total: totalOf(data),
					request
				};
				if (pages === 100) throw unusable(request, "the list has more than 10000 items");
				query = next;
			}
		}
		function itemsOf(data) {
			if (Array.isArray(data)) return data;
			if (typeof data != "object" || !data || totalOf(data) === void 0) return;
			if ("incomplete_results" in data && data.incomplete_results === !0) return;
			let lists = Object.values(data).filter((value) => Array.isArray(value));
			return lists.length === 1 ? lists[0] : void 0;
		}
		function totalOf(data) {
			if (typeof data != "object" || !data || !("total_count" in data)) return;
			return typeof data.total_count == "number" ? data.total_count : void 0;
		}
		function nextQuery(link) {
			let next = link?.match(/<([^<>]*)>\s*;[^,]*\brel="?next"?/)?.[1];
			return next === void 0 ? void 0 : Object.fromEntries(new URL(next).searchParams);
		}
		function unusable(request, problem, attempts = 1) {
			return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__.Hi({
				service,
				request,
				attempts,
				problem
			}, "unexpected-response");
		}
		function isForbidden(error) {
			return error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__.Hi && error.failure.status === 403 && error.reason === "forbidden";
		}
		function isNotFound(error) {
			return error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__.Hi && error.failure.status === 404;
		}
	})
};
