export const id = 474;
export const ids = [474];
export const modules = {
	2459: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			L: () => decide,
			N: () => decisionOutputs
		});
		var actions = __webpack_require__(803);
		var changes = __webpack_require__(7359);
		let defaultProtectedTypes = "azurerm_kubernetes_cluster.azurerm_kubernetes_cluster_node_pool.azurerm_kubernetes_fleet_manager.azurerm_key_vault.azurerm_key_vault_key.azurerm_key_vault_managed_hardware_security_module.azurerm_mssql_*.azurerm_*sql_server.azurerm_*sql_database.azurerm_*sql_flexible_server.azurerm_*sql_flexible_database.azurerm_*sql_flexible_server_database.azurerm_cosmosdb_*.azurerm_redis_*.azurerm_storage_account.azurerm_storage_container.azurerm_storage_share.azurerm_managed_disk.azurerm_container_registry.azurerm_public_ip.azurerm_public_ip_prefix.azurerm_dns_*.azurerm_private_dns_*.azurerm_role_assignment.azurerm_role_definition.azurerm_user_assigned_identity.azurerm_federated_identity_credential.azurerm_recovery_services_vault.azurerm_log_analytics_workspace.azurerm_resource_group.azurerm_subscription.aws_eks_cluster.aws_db_*.aws_rds_*.aws_dynamodb_table.aws_s3_bucket.aws_efs_file_system.aws_ebs_volume.aws_ecr_repository.aws_kms_key.aws_secretsmanager_secret.aws_eip.aws_route53_*.aws_iam_role.aws_iam_*_policy_attachment.google_container_cluster.google_sql_*.google_spanner_*.google_bigquery_dataset.google_bigquery_table.google_storage_bucket.google_compute_disk.google_artifact_registry_repository.google_kms_*.google_secret_manager_secret.google_compute_address.google_compute_global_address.google_dns_*.google_project_iam_*.google_project.kubernetes_namespace.kubernetes_namespace_v1.kubernetes_persistent_volume*".split(".");
		function protection(patterns) {
			let trimmed = patterns.map((pattern) => pattern.trim()).filter((pattern) => pattern !== "");
			let added = trimmed.filter((pattern) => !pattern.startsWith("!"));
			let without = trimmed.filter((pattern) => pattern.startsWith("!")).map((pattern) => pattern.slice(1));
			let includes = [...defaultProtectedTypes, ...added].map(matcher);
			let excludes = without.map(matcher);
			let decide = (resource) => includes.some((matches) => matches(resource)) && !excludes.some((matches) => matches(resource));
			if (trimmed.some((pattern) => pattern.includes("."))) return decide;
			let known = new Map();
			return (resource) => {
				let found = known.get(resource.type) ?? decide(resource);
				known.set(resource.type, found);
				return found;
			};
		}
		function matcher(pattern) {
			let source = pattern.replace(/[.+^${}()|[\]\\]/g, "\\$&").replace(/\*+/g, ".*").replace(/\?/g, ".");
			let regex = RegExp(`^${source}$`, "s");
			let byAddress = pattern.includes(".");
			return ({ type, address }) => regex.test(byAddress ? address : type);
		}
		function decide(plans, policy) {
			let isProtected = protection(policy.protectedTypes);
			let reviews = plans.map(({ name, plan }) => review(name, plan, isProtected, schemasFor(name, policy)));
			let errored = reviews.some((plan) => plan.errored);
			return {
				verdict: errored ? "error" : "pass",
				failureReason: errored ? "plan-errored" : "",
				hasChanges: reviews.some((plan) => plan.hasChanges),
				totals: (0, actions.W_)(reviews.map((plan) => plan.counts)),
				plans: reviews
			};
		}
		function schemasFor(name, { schemas }) {
			return schemas?.get(name) ?? schemas?.get(name.replace(/\[\d+\]$/, ""));
		}
		function review(name, plan, isProtected, schemas) {
			return {
				...(0, changes.df)(plan, schemas),
				name,
				verdict: plan.errored ? "error" : "pass",
				counts: plan.counts,
				hasChanges: (0, changes.ik)(plan),
				errored: plan.errored,
				failure: plan.failure,
				complete: plan.complete,
				refreshOnly: plan.refreshOnly,
				failedChecks: plan.checks,
				invocations: plan.invocations,
				isEndangered: (change) => (0, changes.o8)(change) && isProtected(change)
			};
		}
		function decisionOutputs(decision) {
			let { totals } = decision;
			return {
				verdict: decision.verdict,
				"failure-reason": decision.failureReason,
				"has-changes": String(decision.hasChanges),
				add: String(totals.add),
				change: String(totals.change),
				destroy: String(totals.destroy),
				replace: String(totals.replace),
				import: String(totals.import),
				move: String(totals.move),
				forget: String(totals.forget),
				read: String(totals.read),
				drift: String(totals.drift),
				"outputs-changed": String(totals.outputsChanged)
			};
		}
	}),
	1804: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			P: () => headline,
			H: () => renderPlans
		});
		var count = __webpack_require__(1198);
		var markdown = __webpack_require__(8400);
		var changes = __webpack_require__(7359);
		var once = __webpack_require__(944);
		var actions = __webpack_require__(803);
		var json = __webpack_require__(3328);
		let identifier = /^[\p{L}_][\p{L}\p{N}_-]*$/u;
		function inlineValue(value, redact) {
			if (value === null) return "null";
			if (typeof value == "string") return quoted(value, redact);
			if ((0, json.zr)(value)) return redact(value.source);
			if ((0, json.cy)(value)) return `[${value.map((item) => inlineValue(item, redact)).join(", ")}]`;
			if (!(0, json.Gv)(value)) return redact(String(value));
			let members = membersOf(value).map(([key, item]) => `${keyText(key, redact)} = ${inlineValue(item, redact)}`);
			return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
		}
		function blockValue(value, redact, width) {
			let inline = inlineValue(value, redact);
			if (inline.length <= width || typeof value != "object" || !value || (0, json.zr)(value)) return [inline];
			let inner = (0, json.cy)(value) ? value.flatMap((item) => suffix(blockValue(item, redact, width - 2), ",")) : membersOf(value).flatMap(([key, item]) => {
				let [first = "", ...rest] = blockValue(item, redact, width - 2);
				return [`${keyText(key, redact)} = ${first}`, ...rest];
			});
			let [open, close] = (0, json.cy)(value) ? ["[", "]"] : ["{", "}"];
			return [
				open,
				...inner.map((line) => `  ${line}`),
				close
			];
		}
		function membersOf(value) {
			return Object.entries(value).filter(([, item]) => item !== null);
		}
		function keyText(key, redact) {
			let shown = redact(key);
			return identifier.test(shown) ? shown : JSON.stringify(shown);
		}
		function suffix(lines, end) {
			return lines.map((line, index) => index === lines.length - 1 ? line + end : line);
		}
		let digestOfSecret = /(?<=\(sensitive\).*) \(digest [a-z2-7]{6}\)$/s;
		function shownText(value, redact) {
			return redact(value).replace(digestOfSecret, "");
		}
		function quoted(value, redact) {
			let shown = shownText(value, redact);
			if (shown.length <= 240) return JSON.stringify(shown);
			let cut = shown.slice(0, 200).replace(/[\ud800-\udbff]$/, "");
			return `${JSON.stringify(cut)}… (${(0, count.U)(value.length)} characters)`;
		}
		function diffLines(before, after) {
			let sameEnd = before.endsWith("\n") && after.endsWith("\n");
			let a = (sameEnd ? before.slice(0, -1) : before).split("\n");
			let b = (sameEnd ? after.slice(0, -1) : after).split("\n");
			let head = 0;
			for (; head < a.length && head < b.length && a[head] === b[head];) head += 1;
			let tail = 0;
			for (; tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail];) tail += 1;
			return [
				...a.slice(0, head).map((text) => ({
					sign: " ",
					text
				})),
				...diffMiddle(a.slice(head, a.length - tail), b.slice(head, b.length - tail)),
				...a.slice(a.length - tail).map((text) => ({
					sign: " ",
					text
				}))
			];
		}
		function diffMiddle(a, b) {
			if (a.length * b.length > 1e6) return [...a.map((text) => ({
				sign: "-",
				text
			})), ...b.map((text) => ({
				sign: "+",
				text
			}))];
			let width = b.length + 1;
			let common = new Uint32Array((a.length + 1) * width);
			for (let i = a.length - 1; i >= 0; --i) for (let j = b.length - 1; j >= 0; --j) {
				let at = i * width + j;
				common[at] = a[i] === b[j] ? (common[at + width + 1] ?? 0) + 1 : Math.max(common[at + width] ?? 0, common[at + 1] ?? 0);
			}
			let lines = [];
			let i = 0;
			let j = 0;
			for (; i < a.length || j < b.length;) {
				let left = a[i];
				let right = b[j];
				if (left !== void 0 && left === right) {
					lines.push({
						sign: " ",
						text: left
					});
					i += 1;
					j += 1;
				} else if (left !== void 0 && (right === void 0 || (common[(i + 1) * width + j] ?? 0) >= (common[i * width + j + 1] ?? 0))) {
					lines.push({
						sign: "-",
						text: left
					});
					i += 1;
				} else if (right !== void 0) {
					lines.push({
						sign: "+",
						text: right
					});
					j += 1;
				}
			}
			return lines;
		}
		function withContext(lines, context) {
			let near = new Set();
			lines.forEach((line, index) => {
				if (line.sign === " ") return;
				for (let at = index - context; at <= index + context; at += 1) near.add(at);
			});
			let shown = [];
			lines.forEach((line, index) => {
				near.has(index) ? shown.push(line) : (shown.at(-1) !== void 0 || shown.length === 0) && shown.push(void 0);
			});
			return shown;
		}
		function diffText(attributes, redact) {
			let forced = attributes.filter((attribute) => attribute.forcesReplacement);
			let plain = attributes.filter((attribute) => !attribute.forcesReplacement && !isComputed(attribute));
			let computed = attributes.filter((attribute) => !attribute.forcesReplacement && isComputed(attribute));
			let lines = [...forced, ...plain].flatMap((attribute) => attributeLines(attribute, redact));
			computed.length > 0 && lines.push(`# known after apply: ${computed.map(({ path }) => redact(path)).join(", ")}`);
			return lines.join("\n");
		}
		function isComputed(attribute) {
			return attribute.unknown && !attribute.sensitivityChanges;
		}
		function attributeLines(attribute, redact) {
			let { kind } = attribute;
			let path = redact(attribute.path);
			let note = attribute.forcesReplacement ? "  # forces replacement" : "";
			let sign = kind === "add" ? "+" : kind === "remove" ? "-" : "!";
			if (kind === "order") return [`! ${path}: the same elements in another order${note}`];
			if (attribute.sensitive) return [`${sign} ${path} = ${sensitiveText(attribute)}${note}`];
			if (attribute.unknown) return [`${sign} ${path} = ${attribute.before === void 0 || kind === "add" ? "" : `${inlineValue(attribute.before, redact)} -> `}(known after apply)${note}`];
			let { before = null, after = null } = attribute;
			if (kind === "add") return sideLines("+", path, after, note, redact);
			if (kind === "remove") return sideLines("-", path, before, note, redact);
			if (attribute.multiline) return textLines(path, textOf(before), textOf(after), note, redact);
			let [from, to] = [inlineValue(before, redact), inlineValue(after, redact)];
			if (from === to) {
				let differs = "differs in what is not shown";
				return path.length + from.length > 96 ? [`! ${path}: ${differs}${note}`, `    ${from}`] : [`! ${path} = ${from}  # ${differs}${note}`];
			}
			if (path.length + from.length + to.length <= 96) return [`! ${path} = ${from} -> ${to}${note}`];
			if ((0, json.cy)(before) && (0, json.cy)(after)) return arrayLines(path, before, after, note, redact);
			return [...sideLines("-", path, before, note, redact), ...sideLines("+", path, after, "", redact)];
		}
		function sensitiveText({ kind, sensitivityChanges, unknown }) {
			if (sensitivityChanges) return "(sensitive) its sensitivity changes";
			if (unknown) return "(sensitive) known after apply";
			return kind === "change" ? "(sensitive) changed" : "(sensitive)";
		}
		function sideLines(sign, path, value, note, redact) {
			let [first = "", ...rest] = blockValue(value, redact, 96 - path.length);
			return [`${sign} ${path} = ${first}${note}`, ...rest.map((line) => `${sign} ${line}`)];
		}
		function arrayLines(path, before, after, note, redact) {
			let from = before.map((item) => inlineValue(item, redact));
			let to = after.map((item) => inlineValue(item, redact));
			let gone = from.filter((item) => !to.includes(item));
			let come = to.filter((item) => !from.includes(item));
			if (gone.length + come.length === 0) return [`! ${path}: the same elements in another order or number${note}`];
			return [
				`! ${path} (${before.length} -> ${after.length} elements)${note}`,
				...gone.map((item) => `-   ${item}`),
				...come.map((item) => `+   ${item}`)
			];
		}
		function textOf(value) {
			return typeof value == "string" ? value : "";
		}
		let differing = (lines) => lines.filter(({ sign }) => sign !== " ").length;
		function textLines(path, before, after, note, redact) {
			let [from, to] = [shownText(before, redact), shownText(after, redact)];
			let lines = diffLines(from, to);
			let shownDiffers = differing(lines) > 0;
			let kind = `text of several lines${!shownDiffers || from !== before && differing(lines) < differing(diffLines(before, after)) ? ", a secret in it changes" : ""}`;
			if (!shownDiffers) return [`! ${path} = (${kind})${note}`];
			let shown = withContext(lines, 2).map((line) => line === void 0 ? "    …" : `${line.sign}   ${line.text}`);
			let cut = shown.length - 60;
			return [
				`! ${path} = (${kind})${note}`,
				...shown.slice(0, 60),
				...cut > 0 ? [`#   … ${cut} more lines`] : []
			];
		}
		var plan_path = __webpack_require__(513);
		function plural(number, one, many = `${one}s`) {
			return `${(0, count.U)(number)} ${number === 1 ? one : many}`;
		}
		function listed(items) {
			let last = items.at(-1) ?? "";
			return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} and ${last}`;
		}
		function goneCount({ destroy, replace }) {
			return destroy - replace;
		}
		let verbs = {
			"no-op": "unchanged",
			create: "created",
			read: "read during apply",
			update: "changed in place",
			delete: "destroyed",
			replace: "replaced (destroyed, then created)",
			"replace-create-first": "replaced (created, then destroyed)",
			"replace-forget": "created anew (the old object leaves the state and stays in the cloud)",
			forget: "forgotten (it leaves the state and stays in the cloud)",
			open: "opened",
			unknown: "changed in a way this version does not know"
		};
		function verbOf({ action, vector }) {
			if (action === "no-op") return "";
			let verb = verbs[action];
			return action === "unknown" ? `${verb} (${vector.map((word) => (0, markdown.aY)(word)).join(", ")})` : verb;
		}
		function kindOf(change) {
			switch (change.action) {
				case "replace":
				case "replace-create-first": return "replaced";
				case "replace-forget": return "created anew";
				case "no-op": return change.importing === void 0 ? "only moved" : "only imported";
				case "update": return "changed";
				case "delete": return "destroyed";
				case "forget": return "forgotten";
				case "read": return "read";
				case "create": return "created";
				case "open": return "opened";
				case "unknown": return "unknown";
			}
		}
		function nameOf(change, redact) {
			let address = (0, markdown.aY)(redact(change.address));
			return change.deposed === void 0 ? address : `${address} (deposed object ${(0, markdown.aY)(redact(change.deposed))})`;
		}
		function becauseOf(change, redact, values = !0) {
			if (change.forcingPaths.length > 0) {
				let shown = change.forcingPaths.slice(0, 4).map((path) => values ? forcingText(path, change, redact) : (0, markdown.aY)(redact(path)));
				let more = change.forcingPaths.length - shown.length;
				more > 0 && shown.push(plural(more, "more attribute"));
				return `${listed(shown)} ${change.forcingPaths.length === 1 ? "forces" : "force"} it`;
			}
			if (change.deposed !== void 0) return "it is left over from an earlier replacement";
			return change.reasonText === void 0 ? "" : (0, markdown.Qq)(change.reasonText);
		}
		function forcingText(path, change, redact) {
			let shown = (0, markdown.aY)(redact(path));
			let attribute = attributeAt(path, change);
			if (attribute === void 0 || attribute.multiline || attribute.kind === "order") return shown;
			if (attribute.sensitive) return `${shown} (sensitive)`;
			let before = inlineValue(attribute.before ?? null, redact);
			let after = attribute.unknown ? "known after apply" : inlineValue(attribute.after ?? null, redact);
			if (before.length + after.length > 60) return attribute.unknown ? `${shown} (${after})` : shown;
			return `${shown} (${(0, markdown.aY)(before)} → ${attribute.unknown ? after : (0, markdown.aY)(after)})`;
		}
		let attributeAt = (path, change) => change.diff().attributes.find(({ steps }) => (0, plan_path.LF)(steps) === path);
		function followsAnother(change) {
			let { forcingPaths } = change;
			return forcingPaths.length > 0 && forcingPaths.every((path) => attributeAt(path, change)?.unknown === !0);
		}
		function originOf(change, redact) {
			let clauses = [];
			change.previousAddress !== void 0 && clauses.push(`moved from ${(0, markdown.aY)(redact(change.previousAddress))}`);
			if (change.importing !== void 0) {
				let { by, value } = change.importing;
				let source = value === void 0 ? by === "unknown" ? " with an id that is known only after apply" : "" : ` with ${by} ${(0, markdown.aY)(typeof value == "string" ? redact(value) : inlineValue(value, redact))}`;
				clauses.push(`imported${source}${change.generatesConfig ? ", its configuration is generated" : ""}`);
				(0, changes.o8)(change) && clauses.push("**the imported object is destroyed**");
			}
			return clauses;
		}
		function otherCounts(counts) {
			let parts = [];
			counts.unknown > 0 && parts.push(`**${plural(counts.unknown, "unknown action")}**`);
			counts.import > 0 && parts.push(`${counts.import} imported`);
			counts.move > 0 && parts.push(`${counts.move} moved`);
			counts.forget > 0 && parts.push(`${counts.forget} forgotten`);
			counts.read > 0 && parts.push(`${counts.read} read`);
			counts.invoke > 0 && parts.push(`${plural(counts.invoke, "action")} invoked`);
			counts.deferred > 0 && parts.push(`${counts.deferred} deferred`);
			counts.outputsChanged > 0 && parts.push(plural(counts.outputsChanged, "output"));
			return parts.join(", ");
		}
		function riskOf(change) {
			if (change.action === "unknown") return 90;
			if ((0, changes.o8)(change) && change.importing !== void 0) return 85;
			if (change.action === "delete") return 80;
			if ((0, changes.gx)(change)) return 70;
			if (change.action === "forget" || change.action === "replace-forget") return 60;
			if (change.action === "update") return 50;
			if (change.action === "create") return 40;
			if (change.importing !== void 0) return 30;
			if (change.previousAddress !== void 0) return 25;
			return 10;
		}
		let protectedRank = 1e3;
		function isProtected({ rank }) {
			return rank >= protectedRank;
		}
		function surveyPlan(plan, redact) {
			let drift = placesOf(plan.drift);
			let apart = new Map(drift);
			let render = (index) => {
				let change = plan.changes.at(index);
				let drifted = drift.get(identity(change));
				return changeEntry(change, drifted === void 0 ? void 0 : plan.drift.at(drifted), redact);
			};
			let entries = [];
			let losses = [];
			let afterDrift = 0;
			for (let index = 0; index < plan.changes.length; index += 1) {
				let change = plan.changes.at(index);
				let risk = riskOf(change);
				entries.push(new ChangeEntry(risk, kindOf(change), index, render));
				apart.size > 0 && apart.delete(identity(change)) && change.action !== "no-op" && (afterDrift += 1);
				let isDestructive = (0, changes.o8)(change) || change.action === "unknown";
				if (!isDestructive && !change.vector.includes("forget")) continue;
				let rank = risk + (plan.isEndangered(change) ? protectedRank : 0);
				losses.push({
					rank,
					type: change.type,
					isDestructive,
					change: () => plan.changes.at(index)
				});
			}
			entries.push(...otherEntries(plan, redact));
			return {
				entries: entries.sort((a, b) => b.risk - a.risk),
				drift: [...apart.values()].map((index) => {
					let kind = plan.drift.at(index).action === "delete" ? "deleted" : "changed";
					return new ChangeEntry(0, kind, index, (at) => driftEntry(plan.drift.at(at), redact));
				}),
				afterDrift,
				losses: losses.sort((a, b) => b.rank - a.rank)
			};
		}
		function otherEntries({ deferred, invocations, outputs }, redact) {
			return [
				...deferred.map(({ reason, change }) => ({
					risk: 20,
					kind: "deferred",
					...always(`- ${nameOf(change, redact)} is put off to a later plan: ${(0, actions.w2)(reason)}`)
				})),
				...invocations.map(({ address, trigger, event }) => {
					let by = trigger === void 0 ? "" : ` by ${(0, markdown.aY)(redact(trigger))}`;
					let when = event === void 0 ? "" : ` (${(0, markdown.Qq)(event.replace(/(?<=[a-z])(?=[A-Z])|_/g, " ").toLowerCase())})`;
					return {
						risk: 35,
						kind: "invoked",
						...always(`- ${(0, markdown.aY)(redact(address))} is invoked${by}${when}`)
					};
				}),
				...outputEntry(outputs, redact)
			];
		}
		function identity({ address, deposed = "" }) {
			return `${address} ${deposed}`;
		}
		function placesOf(changes) {
			let places = new Map();
			let index = 0;
			for (let change of changes) {
				places.set(identity(change), index);
				index += 1;
			}
			return places;
		}
		class ChangeEntry {
			risk;
			kind;
			#index;
			#render;
			#made;
			constructor(risk, kind, index, render) {
				this.risk = risk;
				this.kind = kind;
				this.#index = index;
				this.#render = render;
			}
			full() {
				return this.#entry().full();
			}
			brief() {
				return this.#entry().brief();
			}
			line() {
				return this.#entry().line();
			}
			#entry() {
				this.#made ??= this.#render(this.#index);
				return this.#made;
			}
		}
		function always(line) {
			return {
				full: () => line,
				brief: () => line,
				line: () => line
			};
		}
		function changeEntry(change, drift, redact) {
			let what = () => {
				let clauses = [verbOf(change), ...originOf(change, redact)].filter((clause) => clause !== "");
				return `${nameOf(change, redact)} is ${clauses.join("; ")}`;
			};
			let sentence = (values) => {
				let because = becauseOf(change, redact, values);
				return because === "" ? what() : `${what()}: ${because}`;
			};
			return {
				risk: riskOf(change),
				kind: kindOf(change),
				full: (0, once.O)(() => `${sentence(!1)}${diffOf(change, redact)}${causeOf(drift, redact)}`),
				brief: (0, once.O)(() => `- ${sentence(!0)}${changedKeys(change, redact)}`),
				line: () => `- ${what()}`
			};
		}
		function diffOf(change, redact) {
			let { attributes, cosmetic } = change.diff();
			let diff = diffText(attributes, redact);
			let hidden = cosmetic === 0 ? "" : `\n\n${plural(cosmetic, "difference")} between null, empty and false ${cosmetic === 1 ? "is" : "are"} not shown.`;
			return `${diff === "" ? "" : `\n\n${(0, markdown.EU)(diff, "diff")}`}${hidden}`;
		}
		function causeOf(drift, redact) {
			if (drift === void 0) return "";
			if (drift.action === "delete") return "\n\nBefore this plan it was deleted outside of Terraform.";
			let diff = diffText(drift.diff().attributes, redact);
			return `\n\nBefore this plan it changed outside of Terraform${diff === "" ? "." : `:\n\n${(0, markdown.EU)(diff, "diff")}`}`;
		}
		function changedKeys(change, redact) {
			if (change.action === "create" || change.action === "delete") return "";
			return keysText(change.diff().attributes.filter(({ unknown, forcesReplacement }) => !unknown || forcesReplacement).map(({ path }) => path), redact);
		}
		function keysText(paths, redact) {
			if (paths.length === 0) return "";
			let shown = paths.slice(0, 12).map((path) => (0, markdown.aY)(redact(path)));
			let more = paths.length - shown.length;
			return ` (${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""})`;
		}
		function outputEntry(outputs, redact) {
			if (outputs.length === 0) return [];
			let diff = () => outputs.map((output) => outputText(output, redact)).filter((line) => line !== "").join("\n");
			let line = `- ${plural(outputs.length, "output changes", "outputs change")}`;
			return [{
				risk: 15,
				kind: outputs.length === 1 ? "output" : "outputs",
				count: outputs.length,
				full: () => `**Outputs**\n\n${(0, markdown.EU)(diff(), "diff")}`,
				brief: () => `${line}${keysText(outputs.map(({ name }) => name), redact)}`,
				line: () => line
			}];
		}
		function outputText({ name, action, ...output }, redact) {
			let attributes = output.attributes();
			let shown = attributes.filter(({ unknown }) => !unknown);
			if (shown.length > 0) return diffText(shown, redact);
			let sign = action === "create" ? "+" : action === "delete" ? "-" : "!";
			let unknown = attributes.some((attribute) => attribute.unknown);
			return `${sign} ${redact((0, plan_path.BP)("", name))}${unknown ? " = (known after apply)" : ""}`;
		}
		function driftEntry(change, redact) {
			let moved = change.previousAddress === void 0 ? "" : `; moved from ${(0, markdown.aY)(redact(change.previousAddress))}`;
			let what = change.action === "delete" ? "was deleted" : change.action === "no-op" ? "did not change" : "changed";
			let name = nameOf(change, redact);
			let full = () => {
				if (change.action === "delete") return `${name} ${what}${moved}`;
				let { attributes, cosmetic } = change.diff();
				let diff = diffText(attributes, redact);
				return `${name} ${what}${diff === "" && cosmetic > 0 ? " only between null, empty and false" : ""}${moved}${diff === "" ? "" : `\n\n${(0, markdown.EU)(diff, "diff")}`}`;
			};
			let line = `- ${name} ${what}${moved}`;
			let brief = () => change.action === "delete" ? line : `${line}${changedKeys(change, redact)}`;
			return {
				risk: 0,
				kind: change.action === "delete" ? "deleted" : "changed",
				full,
				brief,
				line: () => line
			};
		}
		function renderPlans(decision, options) {
			let { redact } = options;
			let surveyed = decision.plans.map((plan) => ({
				name: plan.name,
				survey: surveyPlan(plan, redact)
			}));
			let blocks = [
				...decision.plans.every((plan) => !plan.hasChanges && !plan.errored) && decision.plans.length === 1 ? [] : [countTable(decision, redact)],
				...alarms(decision.plans, redact),
				...losses(surveyed, redact),
				...failedChecks(decision.plans, redact),
				...folds(surveyed, redact),
				...driftFolds(surveyed, redact),
				...origin(options)
			];
			return [{
				key: "terraform-plan",
				title: redact(options.title),
				verdict: decision.verdict,
				headline: redact(headline(decision, redact) + afterDrift(surveyed)),
				blocks: blocks.sort((a, b) => b.risk - a.risk)
			}];
		}
		function headline({ plans }, redact) {
			let names = (some) => listed(some.map(({ name }) => `**${(0, markdown.Qq)(redact(name))}**`));
			let errored = plans.filter((plan) => plan.errored);
			let sentences = [];
			errored.length > 0 && sentences.push(`Planning failed in ${names(errored)}.`);
			let losing = plans.filter(({ counts }) => counts.destroy > 0);
			for (let { name, counts } of losing) {
				let gone = goneCount(counts);
				let parts = [...gone > 0 ? [`destroys ${plural(gone, "object")}`] : [], ...counts.replace > 0 ? [`replaces ${gone > 0 ? (0, count.U)(counts.replace) : plural(counts.replace, "object")}`] : []];
				sentences.push(`**${(0, markdown.Qq)(redact(name))}** ${listed(parts)}.`);
			}
			let strange = plans.filter(({ counts }) => counts.unknown > 0);
			for (let { name, counts } of strange) sentences.push(`**${(0, markdown.Qq)(redact(name))}** holds ${plural(counts.unknown, "action")} unknown to this version.`);
			let alarming = new Set([
				...losing,
				...strange,
				...errored
			]);
			let changing = plans.filter((plan) => plan.hasChanges && !alarming.has(plan));
			let still = plans.filter((plan) => !plan.hasChanges && !plan.errored);
			alarming.size === 0 && changing.length > 0 ? sentences.push("Nothing is destroyed.") : changing.length > 0 && sentences.push(`Nothing is destroyed in ${names(changing)}.`);
			if (still.length === plans.length) {
				let drifted = plans.reduce((sum, { counts }) => sum + counts.drift, 0);
				sentences.push("No changes: the infrastructure matches the configuration.");
				drifted > 0 && sentences.push(`${plural(drifted, "object")} changed outside of Terraform, without effect on the plan.`);
			} else still.length > 0 && sentences.push(`No changes in ${names(still)}.`);
			let failing = plans.reduce((sum, plan) => sum + plan.failedChecks.length, 0);
			failing > 0 && errored.length === 0 && sentences.push(`${plural(failing, "check does", "checks do")} not hold.`);
			return sentences.join(" ");
		}
		function afterDrift(plans) {
			let number = plans.reduce((sum, { survey }) => sum + survey.afterDrift, 0);
			let what = plural(number, "change is to an object", "changes are to objects");
			return number === 0 ? "" : ` ${what} that changed outside of Terraform.`;
		}
		function countTable({ plans }, redact) {
			let rows = plans.map(({ name, counts, errored, failure, complete, hasChanges, refreshOnly }) => {
				if (failure !== void 0) return [
					`**${(0, markdown.Qq)(redact(name))}**`,
					"–",
					"–",
					"–",
					"–",
					"–",
					"**no plan**"
				];
				let notes = [
					...errored ? ["**planning failed**"] : complete === !1 ? ["**incomplete**"] : [],
					...refreshOnly ? ["refresh only"] : [],
					...hasChanges || errored ? [] : ["no changes"],
					otherCounts(counts)
				].filter((note) => note !== "");
				let loud = (number) => number > 0 ? `**${(0, count.U)(number)}**` : "0";
				return [
					`**${(0, markdown.Qq)(redact(name))}**`,
					(0, count.U)(counts.add),
					(0, count.U)(counts.change),
					loud(counts.destroy),
					loud(counts.replace),
					(0, count.U)(counts.drift),
					notes.join(", ")
				];
			});
			return {
				kind: "numbers",
				risk: 100,
				levels: [(0, markdown.tp)([
					"Plan",
					"Add",
					"Change",
					"Destroy",
					"of which replaced",
					"Drift",
					"Also"
				], rows, [
					"left",
					"right",
					"right",
					"right",
					"right",
					"right",
					"left"
				])],
				mustKeep: !0
			};
		}
		function render_alert(kind, lines) {
			return [`> [!${kind}]`, ...lines.map((line) => line === "" ? ">" : `> ${line}`)].join("\n");
		}
		function alarms(plans, redact) {
			let lines = plans.flatMap((plan) => {
				let name = `**${(0, markdown.Qq)(redact(plan.name))}**`;
				if (plan.errored) {
					if (plan.failure !== void 0) return failureLines(name, plan.failure, redact);
					return [`${name}: Terraform stopped with an error. What is shown is only a part, and it cannot be applied.`];
				}
				let { deferred } = plan.counts;
				if (deferred > 0) return [`${name}: ${plural(deferred, "change")} put off to a later plan, so more will follow.`];
				return plan.complete === !1 ? [`${name}: the plan is incomplete, as with \`-target\`: more will follow.`] : [];
			});
			return lines.length === 0 ? [] : [{
				risk: 98,
				levels: [render_alert("WARNING", separated(lines))],
				mustKeep: !0
			}];
		}
		function failureLines(name, { message, problems }, redact) {
			let lines = problems.slice(0, 10).map(({ summary, file, line }) => {
				let where = file === void 0 ? "" : ` (${(0, markdown.aY)(redact(line === void 0 ? file : `${file}:${line}`))})`;
				return `- ${(0, markdown.Qq)(redact(summary))}${where}`;
			});
			let more = problems.length - lines.length;
			let rest = more > 0 ? [`- ${plural(more, "more problem")}`] : [];
			return [`${name}: there is no plan. ${(0, markdown.Qq)(redact(withoutProblems(message, problems)))}`, ...lines.length > 0 ? [[...lines, ...rest].join("\n> ")] : []];
		}
		function withoutProblems(message, [first]) {
			let at = first !== void 0 && message.includes(first.summary) ? message.indexOf(": ") : -1;
			return at > 0 ? `${message.slice(0, at)}.` : message;
		}
		function separated(lines) {
			return lines.flatMap((line, index) => index === 0 ? [line] : ["", line]);
		}
		function grouped(plans, itemsOf, keyOf) {
			let [only] = plans;
			if (only !== void 0 && plans.length === 1) {
				let all = itemsOf(only);
				return all.length === 0 ? [] : [{
					plans: [only.name],
					items: all
				}];
			}
			let items = new Map();
			for (let plan of plans) for (let item of itemsOf(plan)) {
				let key = keyOf(item) ?? Symbol();
				for (; typeof key == "string" && items.get(key)?.plans.at(-1) === plan.name;) key += "\0";
				let known = items.get(key);
				known === void 0 ? items.set(key, {
					item,
					plans: [plan.name]
				}) : known.plans.push(plan.name);
			}
			let groups = new Map();
			for (let { item, plans: names } of items.values()) {
				let key = JSON.stringify(names);
				let group = groups.get(key) ?? {
					plans: names,
					items: []
				};
				group.items.push(item);
				groups.set(key, group);
			}
			return [...groups.values()].sort((a, b) => b.plans.length - a.plans.length);
		}
		function namesText(names, redact) {
			return listed(names.map((name) => `**${(0, markdown.Qq)(redact(name))}**`));
		}
		function losses(plans, redact) {
			return [...lossBox("CAUTION", 95, plans, ({ isDestructive }) => isDestructive, redact), ...lossBox("WARNING", 92, plans, ({ isDestructive }) => !isDestructive, redact)];
		}
		function lossBox(kind, risk, plans, belongs, redact) {
			let rest = new Map();
			let found = plans.map(({ name, survey }) => {
				let all = survey.losses.filter(belongs);
				for (let { type } of all.slice(400)) addTo(rest, type, 1);
				return {
					name,
					worst: all.slice(0, 400).map((loss) => ({
						...loss,
						change: loss.change()
					}))
				};
			});
			let many = rest.size > 0 || found.reduce((sum, { worst }) => sum + worst.length, 0) > 400;
			let cause = (change) => {
				let imported = change.importing !== void 0 && (0, changes.o8)(change) ? ", **which is imported just before**" : "";
				let because = becauseOf(change, redact, !many);
				return `${imported}${because === "" ? "" : `: ${because}`}`;
			};
			let said = ({ change }) => `${lossWord(change)} ${nameOf(change, redact)}${cause(change)}`;
			let order = ({ rank, change }) => rank - (!many && followsAnother(change) ? .5 : 0);
			let listed = grouped(found, ({ worst }) => worst, said).flatMap(({ plans: names, items }) => items.map((loss) => ({
				...loss,
				names
			}))).sort((a, b) => order(b) - order(a));
			if (listed.length === 0) return [];
			let short = ({ change, names, rank }) => {
				let where = plans.length === 1 ? "" : ` in ${namesText(names, redact)}`;
				return `- **${lossWord(change)}** ${nameOf(change, redact)}${where}${isProtected({ rank }) ? " (protected type)" : ""}`;
			};
			let some = (number, line) => {
				let types = new Map(rest);
				for (let { type, names } of listed.slice(number)) addTo(types, type, names.length);
				return [...listed.slice(0, number).map(line), ...types.size === 0 ? [] : [`- and ${byType(types, redact)}`]];
			};
			let levels = [some(400, (loss) => short(loss) + cause(loss.change)), some(400, short)];
			listed.length > 100 && levels.push(some(100, short));
			return [{
				risk,
				levels: levels.map((lines) => render_alert(kind, lines)),
				mustKeep: !0
			}];
		}
		function addTo(counts, key, number) {
			counts.set(key, (counts.get(key) ?? 0) + number);
		}
		function lossWord(change) {
			if (change.action === "unknown") return `Unknown action ${change.vector.map((word) => (0, markdown.aY)(word)).join(", ")}:`;
			if ((0, changes.gx)(change)) return "Replace";
			if (change.action === "replace-forget") return "Create anew and forget";
			return change.action === "forget" ? "Forget" : "Destroy";
		}
		function byType(types, redact) {
			let all = [...types].sort(([, a], [, b]) => b - a);
			let number = all.reduce((sum, [, each]) => sum + each, 0);
			let shown = all.slice(0, 20).map(([type, each]) => `${(0, count.U)(each)} ${(0, markdown.aY)(redact(type))}`);
			return `${(0, count.U)(number)} more: ${shown.join(", ")}`;
		}
		function failedChecks(plans, redact) {
			let line = (check) => {
				let problems = check.problems.map((problem) => (0, markdown.Qq)(redact(problem))).join(" ");
				return `${(0, markdown.aY)(redact(check.address))} ${check.status === "fail" ? "fails" : "cannot be evaluated"}${problems === "" ? "" : `: ${problems}`}`;
			};
			return grouped(plans, (plan) => plan.failedChecks, line).map(({ plans: names, items }) => ({
				risk: 90,
				levels: [render_alert("WARNING", [
					`${namesText(names, redact)}: checks that do not hold`,
					"",
					...items.map((item) => `- ${line(item)}`)
				]), render_alert("WARNING", [`${namesText(names, redact)}: ${plural(items.length, "check does", "checks do")} not hold`])],
				mustKeep: !0
			}));
		}
		function groupedEntries(plans, entriesOf) {
			let compared = new Set();
			let entries = ({ survey }) => {
				let all = entriesOf(survey);
				if (plans.length > 1) for (let entry of all.slice(0, 2e3)) compared.add(entry);
				return all;
			};
			return grouped(plans, entries, (entry) => compared.has(entry) ? entry.full() : void 0);
		}
		function folds(plans, redact) {
			return groupedEntries(plans, ({ entries }) => entries).flatMap(({ plans: names, items }) => {
				let entries = items.toSorted((a, b) => b.risk - a.risk);
				let same = names.length > 1 ? ", the same in each" : "";
				let heading = (numbers) => `${namesText(names, redact)}${same}: ${numbers}`;
				return (entries.length > 25 ? [...Map.groupBy(entries, ({ kind }) => kind).values()] : [entries]).map((list) => ({
					kind: "changes",
					heading,
					risk: 60 + (list[0]?.risk ?? 0) / 100,
					items: list
				}));
			});
		}
		function driftFolds(plans, redact) {
			return groupedEntries(plans, ({ drift }) => drift).map(({ plans: names, items }) => ({
				kind: "changes",
				heading: (numbers) => `${namesText(names, redact)}: ${numbers} outside of Terraform`,
				risk: 40,
				items
			}));
		}
		function origin({ headSha, planDigests, redact }) {
			let parts = [...headSha === void 0 ? [] : [`Commit ${(0, markdown.aY)(headSha.slice(0, 12))}`], ...[...planDigests ?? []].map(([name, digest]) => `plan ${(0, markdown.Qq)(redact(name))} ${(0, markdown.aY)(digest.slice(0, 16))}`)];
			return parts.length === 0 ? [] : [{
				risk: 1,
				levels: [`<sub>${parts.join(" · ")}</sub>`],
				mustKeep: !0
			}];
		}
	}),
	1126: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { D: () => summaryJson });
		var _terraform_plan_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7359);
		function* summaryJson(decision, redact) {
			let { verdict, failureReason, hasChanges, totals } = decision;
			let head = {
				version: 1,
				verdict,
				"failure-reason": failureReason,
				"has-changes": hasChanges,
				...numbers(totals)
			};
			yield `${JSON.stringify(head).slice(0, -1)},"plans":[`;
			for (let [index, plan] of decision.plans.entries()) {
				index > 0 && (yield ",");
				yield* planSummary(plan, redact);
			}
			yield "]}\n";
		}
		function* planSummary(plan, redact) {
			let { name, verdict, hasChanges, errored, complete, counts, isEndangered } = plan;
			let outputs = plan.outputs.map((output) => ({
				name: redact(output.name),
				action: output.action
			}));
			let failedChecks = plan.failedChecks.map(({ address, status }) => ({
				address: redact(address),
				status
			}));
			let head = {
				name,
				verdict,
				"has-changes": hasChanges,
				errored,
				complete,
				...numbers(counts),
				outputs,
				failedChecks
			};
			yield `\n${JSON.stringify(head).slice(0, -1)},"changes":[`;
			yield* lines(plan.changes, (change) => ({
				...changeSummary(change, redact),
				protected: isEndangered(change)
			}));
			yield "],\"driftedObjects\":[";
			yield* lines(plan.drift, (change) => changeSummary(change, redact));
			yield "]}";
		}
		function* lines(changes, summary) {
			let separator = "";
			for (let change of changes) {
				yield `${separator}\n${JSON.stringify(summary(change))}`;
				separator = ",";
			}
		}
		function changeSummary(change, redact) {
			return {
				address: redact(change.address),
				deposed: change.deposed,
				type: change.type,
				action: actionWord(change),
				actions: change.vector,
				reason: change.reason ?? null,
				forcingPaths: change.forcingPaths.map(redact),
				previousAddress: change.previousAddress === void 0 ? void 0 : redact(change.previousAddress),
				importing: change.importing !== void 0 || void 0
			};
		}
		function numbers({ outputsChanged, ...counts }) {
			return {
				...counts,
				"outputs-changed": outputsChanged
			};
		}
		function actionWord(change) {
			if ((0, _terraform_plan_changes_js__WEBPACK_IMPORTED_MODULE_0__.gx)(change)) return "replace";
			if (change.action === "no-op") return change.importing === void 0 ? "move" : "import";
			return change.action;
		}
	}),
	6636: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			W$: () => COMMENT_LIMIT,
			Xn: () => COMMENT_RESERVE,
			ZE: () => composeReport,
			lA: () => composeSummary,
			wA: () => wholeReport
		});
		var count = __webpack_require__(1198);
		var markdown = __webpack_require__(8400);
		var core_redact = __webpack_require__(8001);
		function kindCounts(items) {
			let counts = new Map();
			for (let item of items) counts.set(item.kind, (counts.get(item.kind) ?? 0) + (item.count ?? 1));
			return [...counts].map(([kind, number]) => `${(0, count.U)(number)} ${kind}`).join(", ");
		}
		function gapBetween(before, after) {
			return /^- [^\n]*$/.test(before) && after.startsWith("- ") ? "\n" : "\n\n";
		}
		function joined(parts) {
			return parts.map((part, at) => at === 0 ? part : gapBetween(parts[at - 1] ?? "", part) + part).join("");
		}
		function fillList(list, room, sizeOf) {
			let { items } = list;
			let heading = list.heading(kindCounts(items));
			let fold = (parts, shortened, leftOut) => {
				let text = parts.length === 0 ? heading : (0, markdown.zH)(heading, joined(parts));
				return {
					text,
					size: sizeOf(text) + 2,
					shortened,
					leftOut
				};
			};
			let inner = room - sizeOf((0, markdown.zH)(heading, "")) - 2;
			let whole = takeWhole(items, inner, sizeOf);
			if (whole !== void 0) return fold(whole, 0, 0);
			let rest = (from) => `_And ${kindCounts(items.slice(from))}._`;
			let parts = [];
			let left = inner - sizeOf(rest(0)) - 2;
			let fullLeft = left * .6;
			let briefLeft = left * .85;
			let shortened = 0;
			let misses = 0;
			for (let item of items) {
				let part = "";
				if (misses < 3) {
					part = item.full();
					if (sizeOf(part) + 2 > fullLeft) {
						part = "";
						misses += 1;
					}
				}
				if (part === "") {
					shortened += 1;
					briefLeft > 0 && (part = item.brief());
					if (part === "" || sizeOf(part) > briefLeft) {
						part = item.line();
						briefLeft = 0;
					}
				}
				let size = sizeOf(part) + 2;
				if (size > left) {
					let leftOut = items.length - parts.length;
					return fold(parts.length === 0 ? [] : [...parts, rest(parts.length)], shortened - 1, leftOut);
				}
				parts.push(part);
				left -= size;
				fullLeft -= size;
				briefLeft -= size;
			}
			return fold(parts, shortened, 0);
		}
		function takeWhole(items, room, sizeOf) {
			if (items.length * 16 > room) return;
			let parts = [];
			let left = room;
			for (let item of items) {
				let part = item.full();
				left -= sizeOf(part) + 2;
				if (left < 0) return;
				parts.push(part);
			}
			return parts;
		}
		function* wholeList({ items, heading }) {
			let [open = "", close = ""] = (0, markdown.zH)(heading(kindCounts(items)), "\0").split("\0");
			yield open;
			let before = "";
			for (let item of items) {
				let part = item.full();
				yield before === "" ? part : gapBetween(before, part) + part;
				before = part;
			}
			yield close + "\n\n";
		}
		function fillLists(lists, room, sizeOf) {
			let filled = new Map();
			let left = room;
			lists.forEach((list, at) => {
				let waiting = lists.slice(at);
				let equals = waiting.filter(({ risk }) => risk === list.risk).length;
				let found = fillList(list, left * (equals < waiting.length ? .75 : 1) / equals, sizeOf);
				filled.set(list, found);
				left -= found.size;
			});
			for (let list of lists) {
				let first = filled.get(list);
				if (first === void 0 || first.shortened + first.leftOut === 0 || left < 500) continue;
				let again = fillList(list, first.size + left, sizeOf);
				filled.set(list, again);
				left -= again.size - first.size;
			}
			return filled;
		}
		let COMMENT_LIMIT = 65536;
		let COMMENT_RESERVE = 1024;
		let SIGNS = {
			pass: "",
			fail: "❌ ",
			error: "⚠️ "
		};
		let singular = (kind) => kind.replace(/ies$/, "y").replace(/([^s])s$/, "$1");
		function inWords(kinds) {
			return [...kinds].map(([kind, number]) => `${(0, count.U)(number)} ${number === 1 ? singular(kind) : kind}`).join(", ");
		}
		function countKinds(entries, lists = []) {
			let counts = new Map();
			let add = (kind, number) => {
				number > 0 && counts.set(kind, (counts.get(kind) ?? 0) + number);
			};
			for (let { block } of entries) add(block.kind ?? "changes", 1);
			for (let [{ kind }, number] of lists) add(kind, number);
			return counts;
		}
		let total = (kinds) => [...kinds.values()].reduce((sum, number) => sum + number, 0);
		function note(shortened, leftOut, fullReport) {
			let where = fullReport === void 0 ? "." : `; the full report is in ${fullReport}.`;
			let parts = [shortened.size === 0 ? "" : `Details of ${inWords(shortened)} are left out here`, leftOut.size === 0 ? "" : `${inWords(leftOut)} are not shown here`].filter((part) => part !== "");
			return parts.length === 0 ? "" : `---\n\n_${parts.join(", and ")}${where}_`;
		}
		let unlisted = (entries, fullReport) => `> **${inWords(countKinds(entries))} more found no room here.**${fullReport === void 0 ? "" : ` They are in ${fullReport}.`}`;
		function mostImportant(entries, room) {
			let lowest = entries.at(-1)?.block.risk ?? 0;
			let chosen = new Set();
			let left = room;
			for (let entry of entries) {
				left -= entry.sizes[0] ?? 0;
				if (left < 0 || entry.block.risk <= lowest) break;
				chosen.add(entry);
			}
			return chosen;
		}
		function chooseLevels(entries, room) {
			let sizeOf = (entry) => entry.sizes[entry.level] ?? 0;
			let excess = -room;
			let deepest = 0;
			for (let entry of entries) {
				excess += sizeOf(entry);
				deepest = Math.max(deepest, entry.sizes.length);
			}
			let upwards = entries.toReversed();
			let lower = (entry, level) => {
				excess -= sizeOf(entry);
				entry.level = level;
				excess += sizeOf(entry);
			};
			let cherished = mostImportant(entries, room / 2);
			for (let group of [upwards.filter((entry) => !cherished.has(entry)), upwards]) for (let step = 1; step < deepest && excess > 0; step++) for (let entry of group) {
				if (excess <= 0) break;
				entry.level < step && step < entry.sizes.length && lower(entry, step);
			}
			for (let mustKeep of [!1, !0]) for (let entry of upwards) {
				if (excess <= 0) break;
				(entry.block.mustKeep ?? !1) === mustKeep && lower(entry, entry.sizes.length);
			}
			for (let entry of entries) for (let level = 0; level < entry.level; level++) {
				let more = (entry.sizes[level] ?? 0) - sizeOf(entry);
				if (excess + more > 0) continue;
				excess += more;
				entry.level = level;
			}
		}
		let isList = (block) => "items" in block;
		function compose(sections, budget, options) {
			let sizeOf = options.unit === "bytes" ? (part) => Buffer.byteLength(part) : (part) => part.length;
			let { preamble = "", footer = "", fullReport } = options;
			let heads = headsOf(sections, sizeOf, budget, options);
			let byRisk = entriesOf(sections, sizeOf).toSorted((a, b) => b.block.risk - a.block.risk);
			let lists = sections.flatMap(({ blocks }) => blocks.filter(isList)).filter(({ items }) => items.length > 0).toSorted((a, b) => b.risk - a.risk);
			let inLists = (numberOf) => lists.map((list) => [list, numberOf(list)]);
			let fixed = 0;
			for (let part of [
				preamble,
				...heads,
				footer
			]) part !== "" && (fixed += sizeOf(part) + 2);
			let used = () => byRisk.reduce((size, { sizes, level }) => size + (sizes[level] ?? 0), fixed);
			let filled = fillLists(lists, budget - used(), sizeOf);
			let fits = () => [...filled.values()].reduce((size, list) => size + list.size, used()) <= budget;
			if (!fits() || [...filled.values()].some(({ shortened, leftOut }) => shortened + leftOut > 0)) {
				let kept = Map.groupBy(byRisk.filter(({ block }) => block.mustKeep), ({ section }) => section);
				for (let missing of kept.values()) fixed += sizeOf(unlisted(missing, fullReport)) + 2;
				let all = countKinds(byRisk, inLists(({ items }) => items.length));
				fixed += sizeOf(note(all, all, fullReport)) + 2;
				let room = budget - fixed;
				let blockRoom = lists.length === 0 ? room : room * .6;
				used() - fixed > blockRoom && chooseLevels(byRisk, blockRoom);
				filled = fillLists(lists, budget - used(), sizeOf);
				if (!fits()) {
					filled = new Map(lists.map((list) => [list, {
						text: "",
						size: 0,
						shortened: 0,
						leftOut: list.items.length
					}]));
					chooseLevels(byRisk, room);
				}
			}
			let isShown = ({ block, level }) => (block.levels[level] ?? "") !== "";
			let missing = byRisk.filter((entry) => entry.block.mustKeep === !0 && !isShown(entry));
			let leftOut = countKinds(byRisk.filter((entry) => entry.block.mustKeep !== !0 && entry.level > 0 && !isShown(entry)), inLists((list) => filled.get(list)?.leftOut ?? 0));
			let shortened = countKinds(byRisk.filter((entry) => entry.level > 0 && isShown(entry)), inLists((list) => filled.get(list)?.shortened ?? 0));
			let levels = new Map(byRisk.map(({ block, level }) => [block, block.levels[level] ?? ""]));
			let textOf = (block) => (isList(block) ? filled.get(block)?.text : levels.get(block)) ?? "";
			let missingIn = Map.groupBy(missing, ({ section }) => section);
			let parts = [];
			let before = "";
			let append = (part) => {
				if (part === "") return;
				parts.length > 0 && parts.push(gapBetween(before, part));
				parts.push(part);
				before = part;
			};
			append(preamble);
			sections.forEach(({ blocks }, at) => {
				append(heads[at] ?? "");
				for (let block of blocks.toSorted((a, b) => b.risk - a.risk)) append(textOf(block));
				let without = missingIn.get(at);
				without !== void 0 && append(unlisted(without, fullReport));
			});
			append(note(shortened, leftOut, fullReport));
			append(footer);
			return {
				body: parts.join(""),
				complete: shortened.size + leftOut.size + missing.length === 0,
				shortened: total(shortened),
				leftOut: total(leftOut),
				notListed: missing.length
			};
		}
		function headsOf(sections, sizeOf, budget, { headingLevel = 2 }) {
			let marks = "#".repeat(headingLevel);
			let titles = sections.map(({ title, verdict }) => `${marks} ${SIGNS[verdict]}${(0, markdown.Qq)(title)}`);
			let withHeadlines = sections.map(({ headline }, at) => [titles[at], headline].filter((part) => part !== "").join("\n\n"));
			return withHeadlines.reduce((size, head) => size + sizeOf(head), 0) > budget / 2 ? titles : withHeadlines;
		}
		function entriesOf(sections, sizeOf) {
			return sections.flatMap(({ blocks, key }, section) => blocks.filter((block) => !isList(block)).map((block) => {
				if (block.levels.length === 0 || block.mustKeep === !0 && block.levels.at(-1) === "") throw Error(`A block of section ${key} has to have something to show at its last level`);
				return {
					block,
					section,
					level: 0,
					sizes: block.levels.map((level) => level === "" ? 0 : sizeOf(level) + 2)
				};
			}));
		}
		function composeReport(sections, budget = 64512, options = {}) {
			let redact = options.redact ?? ((body) => core_redact.$p.redact(body));
			let room = budget;
			for (let round = 0; round < 16; round++) {
				let report = compose(sections, room, options);
				let body = redact(report.body);
				let size = options.unit === "bytes" ? Buffer.byteLength(body) : body.length;
				if (size <= budget) return {
					...report,
					body,
					size
				};
				room = Math.min(room - 1, Math.floor(room * budget / size));
			}
			throw Error(`The headings of the report alone are longer than ${budget} ${options.unit ?? "characters"}`);
		}
		function* wholeReport(sections, redact = (part) => core_redact.$p.redact(part)) {
			let heads = headsOf(sections, () => 0, 0, {});
			for (let [at, { blocks }] of sections.entries()) {
				yield `${redact(heads[at] ?? "")}

`;
				for (let block of blocks.toSorted((a, b) => b.risk - a.risk)) if (!isList(block)) yield `${redact(block.levels[0] ?? "")}

`;
				else if (block.items.length > 0) for (let part of wholeList(block)) yield redact(part);
			}
		}
		function composeSummary(sections, options = {}) {
			return composeReport(sections, 1e6, {
				...options,
				unit: "bytes"
			});
		}
	}),
	7639: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			D: () => readPlanFiles,
			l: () => openInput
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
		var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3026);
		var _core_redact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8001);
		var _read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6501);
		var _review_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4626);
		var _source_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9639);
		function readPlanFiles(lines, expectedLines) {
			let found = [];
			let problem;
			for (let [given, file] of namedFiles(lines)) try {
				found.push(...(0, _read_js__WEBPACK_IMPORTED_MODULE_4__.x)(openInput("plans", given, file), given).map((plan) => ({
					given,
					plan
				})));
			} catch (error) {
				if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo)) throw error;
				problem ??= error;
				found.push({
					given,
					plan: failedPlan(given, error.reason, error.message)
				});
			}
			let expected = [...new Set(expectedLines.flatMap((line) => line.split(",")).map((name) => name.trim()))].filter((name) => name !== "");
			let isThere = new Set(found.map(({ given }) => given));
			for (let name of expected.filter((each) => !isThere.has(each))) {
				let message = `No plan was handed over for ${name}: the job that plans it did not get that far.`;
				found.push({
					given: name,
					plan: failedPlan(name, "plan-missing", message)
				});
			}
			if (found.length === 0) throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo("plans: names no plan. Give one NAME=PATH per line.");
			refuseDouble(found.map(({ plan }) => plan.name));
			let place = ({ given }) => {
				let at = expected.indexOf(given);
				return at < 0 ? expected.length : at;
			};
			return {
				plans: found.sort((a, b) => place(a) - place(b)).map(({ plan }) => plan),
				...problem === void 0 ? {} : { problem }
			};
		}
		function refuseDouble(names) {
			let double = names.find((name, index) => names.indexOf(name) !== index);
			if (double !== void 0) throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`plans: "${double}" is given twice. Give each plan a name of its own.`);
		}
		function openInput(input, name, file) {
			try {
				return (0, _source_js__WEBPACK_IMPORTED_MODULE_6__.IO)(inWorkspace(file), {
					input,
					name
				});
			} catch (error) {
				if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo) throw error;
				let code = error.code;
				let what = code === "ENOENT" ? "does not exist" : code === "EISDIR" ? "is a folder" : `cannot be read (${(0, _core_errors_js__WEBPACK_IMPORTED_MODULE_2__.bD)(error)})`;
				throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`${input}: the file of "${name}", ${node_path__WEBPACK_IMPORTED_MODULE_1__.basename(file)}, ${what}. Give the path of a JSON document.`, "unreadable-file");
			}
		}
		function failedPlan(name, reason, message) {
			return {
				name,
				plan: (0, _read_js__WEBPACK_IMPORTED_MODULE_4__.m)((0, _review_js__WEBPACK_IMPORTED_MODULE_5__.h)({
					reason,
					message,
					problems: []
				}, _core_redact_js__WEBPACK_IMPORTED_MODULE_3__.$p), name)
			};
		}
		function namedFiles(lines) {
			let files = lines.flatMap((line) => {
				let at = line.indexOf("=");
				if (at < 0) return reviewFiles(line);
				let [name, file] = [line.slice(0, at).trim(), line.slice(at + 1).trim()];
				if (name === "") throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo("plans: a line has no name before \"=\". Write NAME=PATH.");
				if (file === "") throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`plans: ${JSON.stringify(name)} has no path behind "=". Write NAME=PATH; an output of a step that did not run is empty.`);
				return [[name, file]];
			});
			refuseDouble(files.map(([name]) => name));
			return files;
		}
		function reviewFiles(folder) {
			let root = inWorkspace(folder);
			if (!(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(root, { throwIfNoEntry: !1 })?.isDirectory()) return [];
			return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(root, {
				recursive: !0,
				withFileTypes: !0
			}).filter((entry) => entry.isFile() && entry.name.endsWith(".review.json")).map((entry) => [entry.name.slice(0, -12), node_path__WEBPACK_IMPORTED_MODULE_1__.join(entry.parentPath, entry.name)]).sort(([a], [b]) => a < b ? -1 : 1);
		}
		function inWorkspace(file) {
			return node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(process.env.GITHUB_WORKSPACE ?? process.cwd(), file);
		}
	})
};
