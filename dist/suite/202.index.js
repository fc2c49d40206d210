export const id = 202;
export const ids = [202];
export const modules = {
	8202: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { main: () => main });
		var arm = __webpack_require__(95);
		var credential = __webpack_require__(6464);
		var azure_session = __webpack_require__(9093);
		var errors = __webpack_require__(3026);
		var persist = __webpack_require__(2697);
		let notManaged = "not managed";
		let differs = ({ effect }) => effect === "create" || effect === "strengthen" || effect === "cannot-change";
		function rowOf({ resource, setting, found, wanted, effect, note }) {
			return {
				resource,
				setting,
				found,
				wanted,
				effect,
				...note === void 0 ? {} : { note }
			};
		}
		function shown(value) {
			if (value == null) return "not set";
			let text = typeof value == "object" ? JSON.stringify(value) : String(value);
			return text.length > 120 ? `${text.slice(0, 120)}…` : text;
		}
		function isFacts(value) {
			return typeof value == "object" && !!value && !Array.isArray(value);
		}
		function within(facts, name) {
			let value = facts[name];
			return isFacts(value) ? value : {};
		}
		let regionName = (value) => value.replaceAll(/\s/g, "").toLowerCase();
		function merged(base, patch) {
			let result = { ...base };
			for (let [name, value] of Object.entries(patch)) result[name] = isFacts(value) ? merged(within(base, name), value) : value;
			return result;
		}
		let replications = {
			Standard_LRS: {
				zones: !1,
				secondRegion: !1,
				readable: !1
			},
			Standard_ZRS: {
				zones: !0,
				secondRegion: !1,
				readable: !1
			},
			Standard_GRS: {
				zones: !1,
				secondRegion: !0,
				readable: !1
			},
			Standard_RAGRS: {
				zones: !1,
				secondRegion: !0,
				readable: !0
			},
			Standard_GZRS: {
				zones: !0,
				secondRegion: !0,
				readable: !1
			},
			Standard_RAGZRS: {
				zones: !0,
				secondRegion: !0,
				readable: !0
			}
		};
		let questions = [
			"zones",
			"secondRegion",
			"readable"
		];
		function judgeSku(found, wanted) {
			let has = typeof found == "string" && Object.hasOwn(replications, found) ? replications[found] : void 0;
			if (has === void 0) return {
				found,
				effect: "cannot-change",
				note: "An account of this SKU cannot be turned into one for state in place. Use another account and move the state."
			};
			let asks = replications[wanted];
			if (asks.zones && !has.zones) return {
				found,
				effect: "cannot-change",
				note: `Azure adds zones by a conversion in its own time: start it with \`az storage account migration start --sku ${wanted} --no-wait\` and the account's name and group. \`sku: ${String(found)}\` keeps it as it is.`
			};
			if (found === wanted) return {
				found,
				effect: "keep"
			};
			if (questions.every((question) => has[question] || !asks[question])) return {
				found,
				effect: "weaker-wanted"
			};
			let both = questions.map((question) => has[question] || asks[question]);
			return {
				found,
				effect: "strengthen",
				patch: { sku: { name: Object.entries(replications).find(([, other]) => questions.every((question, at) => other[question] === both[at]))?.[0] ?? wanted } }
			};
		}
		function flag(setting, wanted, property = setting) {
			return {
				setting,
				wanted: String(wanted),
				judge: (facts) => {
					let found = facts[property];
					return found === wanted ? {
						found,
						effect: "keep"
					} : {
						found,
						effect: "strengthen",
						patch: { [property]: wanted }
					};
				}
			};
		}
		function fixed(setting, wanted, isWanted, note) {
			return {
				setting,
				wanted,
				judge: (facts) => {
					let found = facts[setting];
					return isWanted(found) ? {
						found,
						effect: "keep"
					} : {
						found,
						effect: "cannot-change",
						note
					};
				}
			};
		}
		let tlsVersions = [
			"TLS1_0",
			"TLS1_1",
			"TLS1_2",
			"TLS1_3"
		];
		let leastTls = "TLS1_2";
		let tls = {
			setting: "minimumTlsVersion",
			wanted: leastTls,
			judge: ({ minimumTlsVersion: found }) => {
				let at = tlsVersions.indexOf(found);
				if (at >= tlsVersions.indexOf(leastTls)) return {
					found,
					effect: "keep"
				};
				if (at < 0 && found != null) return {
					found,
					effect: "cannot-change",
					note: unknownValue("minimumTlsVersion")
				};
				return {
					found,
					effect: "strengthen",
					patch: { minimumTlsVersion: leastTls }
				};
			}
		};
		function unknownValue(setting) {
			return `Nobody here knows this value, so it is neither taken for enough nor overwritten. Set ${setting} by hand, or update Sluice.`;
		}
		let sharedKeyOfBlobs = {
			setting: "allowSharedKeyAccessForServices.blob.enabled",
			wanted: "false",
			judge: ({ allowSharedKeyAccessForServices: services }) => {
				if (services == null) return;
				let found = isFacts(services) ? within(services, "blob").enabled : services;
				if (found == null) return;
				if (found === !1) return {
					found,
					effect: "keep"
				};
				return {
					found,
					effect: "strengthen",
					patch: { allowSharedKeyAccessForServices: { blob: { enabled: !1 } } }
				};
			}
		};
		let encryption = {
			setting: "encryption.services.blob.enabled",
			wanted: "true",
			judge: (facts) => {
				let { keySource, services, requireInfrastructureEncryption } = within(facts, "encryption");
				let found = isFacts(services) ? within(services, "blob").enabled : void 0;
				let patch = { encryption: { services: { blob: { enabled: !0 } } } };
				if (found !== !0) return {
					found,
					effect: "strengthen",
					patch
				};
				let more = [...keySource === "Microsoft.Keyvault" ? ["with a key of a key vault"] : [], ...requireInfrastructureEncryption === !0 ? ["twice"] : []];
				return {
					found: more.length === 0 ? found : `true, ${more.join(", ")}`,
					effect: "keep"
				};
			}
		};
		let network = {
			setting: "networkAcls",
			wanted: notManaged,
			judge: (facts) => {
				let { publicNetworkAccess } = facts;
				let { defaultAction } = within(facts, "networkRuleSet");
				let closed = [...defaultAction === "Deny" ? ["defaultAction Deny"] : [], ...typeof publicNetworkAccess == "string" && publicNetworkAccess !== "Enabled" ? [`publicNetworkAccess ${publicNetworkAccess}`] : []];
				if (closed.length === 0) return;
				return {
					found: closed.join(", "),
					effect: "keep",
					note: "Only runners that these rules let in reach the state."
				};
			}
		};
		function tag(name, wanted) {
			return {
				setting: `tags.${name}`,
				wanted,
				judge: (facts) => {
					let tags = within(facts, "tags");
					let existing = Object.keys(tags).find((other) => other.toLowerCase() === name.toLowerCase()) ?? name;
					let found = tags[existing];
					if (found === wanted) return {
						found,
						effect: "keep"
					};
					return {
						found,
						effect: "strengthen",
						patch: { tags: { [existing]: wanted } }
					};
				}
			};
		}
		function accountSettings({ location, sku, tags }) {
			return [
				fixed("location", location, (found) => typeof found == "string" && regionName(found) === location, "An account stays in its region. Give that region as `location`, or another name as `storage-account` and move the state."),
				fixed("kind", "StorageV2", (found) => found === "StorageV2", "Only an account of this kind keeps versions of the state. `az storage account update --set kind=StorageV2 --access-tier Hot` upgrades an older one for good; others cannot be changed: use another account."),
				fixed("isHnsEnabled", "false", (found) => found == null || found === !1, "An account with a hierarchical namespace keeps no versions of the state. Use another account."),
				{
					setting: "sku",
					wanted: sku,
					judge: (facts) => judgeSku(within(facts, "sku").name, sku)
				},
				flag("allowSharedKeyAccess", !1),
				sharedKeyOfBlobs,
				flag("defaultToOAuthAuthentication", !0),
				tls,
				flag("supportsHttpsTrafficOnly", !0, "enableHttpsTrafficOnly"),
				flag("allowBlobPublicAccess", !1),
				flag("allowCrossTenantReplication", !1),
				encryption,
				network,
				...[...tags].map(([name, value]) => tag(name, value))
			];
		}
		function retention(setting, days) {
			return {
				setting,
				wanted: `${days} days`,
				judge: (facts) => {
					let { enabled, days: kept } = within(facts, setting);
					let patch = { [setting]: {
						enabled: !0,
						days
					} };
					if (enabled !== !0) return {
						found: enabled === !1 ? "off" : enabled,
						effect: "strengthen",
						patch
					};
					if (!Number.isSafeInteger(kept) || kept < days) return {
						found: kept == null ? kept : `${String(kept)} days`,
						effect: "strengthen",
						patch
					};
					return {
						found: `${String(kept)} days`,
						effect: kept === days ? "keep" : "weaker-wanted"
					};
				}
			};
		}
		function blobServiceSettings({ blobRetentionDays, containerRetentionDays, changeFeed }) {
			return [
				flag("isVersioningEnabled", !0),
				retention("deleteRetentionPolicy", blobRetentionDays),
				{
					setting: "deleteRetentionPolicy.allowPermanentDelete",
					wanted: "false",
					judge: (facts) => {
						let { allowPermanentDelete: found } = within(facts, "deleteRetentionPolicy");
						if (found == null || found === !1) return;
						return {
							found,
							effect: "strengthen",
							patch: { deleteRetentionPolicy: { allowPermanentDelete: !1 } }
						};
					}
				},
				retention("containerDeleteRetentionPolicy", containerRetentionDays),
				{
					setting: "changeFeed",
					wanted: changeFeed ? "on" : notManaged,
					judge: (facts) => {
						let { enabled } = within(facts, "changeFeed");
						if (enabled === !0) return {
							found: "on",
							effect: "keep"
						};
						if (!changeFeed) return;
						return {
							found: enabled === !1 ? "off" : enabled,
							effect: "strengthen",
							patch: { changeFeed: { enabled: !0 } }
						};
					}
				}
			];
		}
		let containerSettings = [
			{
				setting: "publicAccess",
				wanted: "None",
				judge: ({ publicAccess: found }) => found === "None" ? {
					found,
					effect: "keep"
				} : {
					found,
					effect: "strengthen",
					patch: { publicAccess: "None" }
				}
			},
			writable("hasImmutabilityPolicy", "A container with an immutability policy takes no new state."),
			writable("hasLegalHold", "A container under a legal hold takes no new state.")
		];
		function writable(setting, problem) {
			return {
				setting,
				wanted: "false",
				judge: (facts) => {
					let found = facts[setting];
					if (found == null || found === !1) return;
					return {
						found,
						effect: "cannot-change",
						note: `${problem} Use another container.`
					};
				}
			};
		}
		let lockLevel = "CanNotDelete";
		function judgeLock(locks, wanted) {
			let held = locks.find(({ level }) => level === lockLevel) ?? locks.find(({ level }) => level === "ReadOnly");
			let row = {
				resource: "lock",
				setting: "level",
				wanted: wanted ? lockLevel : "none"
			};
			if (held === void 0) {
				if (!wanted) return;
				return {
					...row,
					found: "none",
					effect: "create",
					patch: {
						level: lockLevel,
						notes: "Holds the Terraform state of an environment. Remove this lock only to give up that state."
					}
				};
			}
			let found = `${String(held.level)} (${typeof held.name == "string" ? held.name.slice(0, 90) : "without a name"})`;
			if (!wanted) return {
				...row,
				found,
				effect: "weaker-wanted"
			};
			return {
				...row,
				found,
				effect: "keep",
				...held.level === "ReadOnly" ? { note: "Nothing of the account can be changed while a ReadOnly lock is on it." } : {}
			};
		}
		function diff(found, wanted) {
			let rows = [groupRow(found, wanted)];
			let { account, nameTaken } = found;
			account === void 0 ? rows.push(nameTaken === void 0 ? newAccount(wanted) : takenName(wanted, nameTaken.resourceGroup)) : rows.push(...judged("storage account", accountSettings(wanted), account), ...extraTags(account, wanted));
			rows.push(...account === void 0 ? [newBlobService(wanted)] : judged("blob service", blobServiceSettings(wanted), found.blobService ?? {}));
			account === void 0 || found.container === void 0 ? rows.push(newContainer(wanted)) : rows.push(...judged("container", containerSettings, found.container));
			let lock = judgeLock(account === void 0 ? [] : found.locks ?? [], wanted.lock);
			return lock === void 0 ? rows : [...rows, lock];
		}
		function groupRow({ resourceGroup }, wanted) {
			let row = {
				resource: "resource group",
				setting: "name",
				wanted: wanted.resourceGroup
			};
			if (resourceGroup !== void 0) return {
				...row,
				found: wanted.resourceGroup,
				effect: "keep"
			};
			return {
				...row,
				found: "does not exist",
				effect: "create",
				patch: {
					location: wanted.location,
					tags: Object.fromEntries(wanted.tags)
				}
			};
		}
		function judged(resource, settings, facts) {
			return settings.flatMap(({ setting, wanted, judge }) => {
				let judgement = judge(facts);
				if (judgement === void 0) return [];
				let { found, ...rest } = judgement;
				return [{
					resource,
					setting,
					wanted,
					found: shown(found),
					...rest
				}];
			});
		}
		function extraTags(account, { tags }) {
			let own = new Set([...tags.keys()].map((name) => name.toLowerCase()));
			let others = Object.keys(within(account, "tags")).filter((name) => !own.has(name.toLowerCase()));
			if (others.length === 0) return [];
			return [{
				resource: "storage account",
				setting: "tags",
				found: shown(others.toSorted().join(", ")),
				wanted: notManaged,
				effect: "keep"
			}];
		}
		function patchOf(settings) {
			return settings.reduce((all, { judge }) => merged(all, judge({})?.patch ?? {}), {});
		}
		function newAccount(wanted) {
			let { location, sku } = wanted;
			return {
				resource: "storage account",
				setting: "name",
				found: "does not exist",
				wanted: `${wanted.account} (StorageV2, ${sku}, ${location})`,
				effect: "create",
				patch: merged(patchOf(accountSettings(wanted)), {
					kind: "StorageV2",
					location,
					sku: { name: sku },
					encryption: { keySource: "Microsoft.Storage" }
				})
			};
		}
		function takenName(wanted, resourceGroup) {
			let elsewhere = resourceGroup === void 0 ? "The name belongs to an account in another subscription, or in a group that this identity cannot see. Names are unique in all of Azure: choose another `storage-account`, or give that subscription as `subscription-id`." : `The account is in the resource group ${resourceGroup} of this subscription. Give that group as \`resource-group\`, or choose another \`storage-account\`.`;
			return {
				resource: "storage account",
				setting: "name",
				found: resourceGroup === void 0 ? "the name is taken" : `exists in ${shown(resourceGroup)}`,
				wanted: wanted.account,
				effect: "cannot-change",
				note: elsewhere
			};
		}
		function newBlobService(wanted) {
			let { blobRetentionDays, containerRetentionDays, changeFeed } = wanted;
			return {
				resource: "blob service",
				setting: "properties",
				found: "does not exist",
				wanted: [
					"versions of the state",
					`soft delete of blobs for ${blobRetentionDays} days, of containers for ${containerRetentionDays} days`,
					...changeFeed ? ["change feed"] : []
				].join(", "),
				effect: "create",
				patch: patchOf(blobServiceSettings(wanted))
			};
		}
		function newContainer({ container }) {
			return {
				resource: "container",
				setting: "name",
				found: "does not exist",
				wanted: `${container} (private)`,
				effect: "create",
				patch: { publicAccess: "None" }
			};
		}
		function bodyFor(resource, rows, found) {
			let own = rows.filter((row) => row.resource === resource && (row.effect === "create" || row.effect === "strengthen"));
			if (own.length === 0) return;
			let patch = own.reduce((all, row) => merged(all, row.patch ?? {}), {});
			if (resource === "storage account" && found.account !== void 0 && patch.tags !== void 0) return merged(patch, { tags: merged(within(found.account, "tags"), within(patch, "tags")) });
			return resource === "blob service" ? merged(found.blobService ?? {}, patch) : patch;
		}
		let passing = new Set([
			"ParentResourceNotFound",
			"ResourceGroupNotFound",
			"ResourceNotFound",
			"NotFound",
			"StorageAccountOperationInProgress",
			"StorageAccountIsNotProvisioned",
			"AccountIsBusy",
			"AccountIsDisabled",
			"AnotherOperationInProgress",
			"AnotherOperationIsInProgress",
			"ConcurrentUpdateError",
			"ContainerBeingDeleted",
			"ContainerOperationFailure",
			"OperationPreempted",
			"ResourceGroupBeingDeleted",
			"RetryableError"
		]);
		async function persisting(write, { deadlineMs, clock }) {
			let { outcome, attempts, elapsedMs } = await (0, persist.Z)(() => (0, persist.g)(write()), (each) => {
				if (!("error" in each) || !(each.error instanceof arm.pT) || !passing.has(each.error.code)) return;
				return {
					patienceMs: deadlineMs,
					says: `${each.error.failure.request}: ${each.error.code}`
				};
			}, clock === void 0 ? {} : { clock });
			if ("value" in outcome) return outcome.value;
			let { error } = outcome;
			if (!(error instanceof arm.pT) || attempts === 1) throw error;
			throw new errors.Hi({
				...error.failure,
				attempts,
				elapsedMs
			}, error.reason);
		}
		async function openClients({ credential, options, subscriptionId }) {
			let [resources, groups, storage, accounts, services, containers, locks] = await Promise.all([
				__webpack_require__.e(505).then(__webpack_require__.bind(__webpack_require__, 4505)),
				Promise.all([__webpack_require__.e(906), __webpack_require__.e(810)]).then(__webpack_require__.bind(__webpack_require__, 3810)),
				__webpack_require__.e(528).then(__webpack_require__.bind(__webpack_require__, 528)),
				Promise.all([
					__webpack_require__.e(149),
					__webpack_require__.e(608),
					__webpack_require__.e(938)
				]).then(__webpack_require__.bind(__webpack_require__, 9938)),
				Promise.all([__webpack_require__.e(149), __webpack_require__.e(860)]).then(__webpack_require__.bind(__webpack_require__, 9479)),
				Promise.all([
					__webpack_require__.e(149),
					__webpack_require__.e(608),
					__webpack_require__.e(600)
				]).then(__webpack_require__.bind(__webpack_require__, 600)),
				Promise.all([__webpack_require__.e(160), __webpack_require__.e(560)]).then(__webpack_require__.t.bind(__webpack_require__, 1560, 19))
			]);
			return {
				groups,
				accounts,
				services,
				containers,
				resourceContext: resources.createResourceManagement(credential, subscriptionId, options),
				storageContext: storage.createStorageManagement(credential, subscriptionId, options),
				locks: new locks.ManagementLockClient(credential, subscriptionId, options).managementLocks
			};
		}
		async function openBackend(session, wanted, timeoutMs) {
			let clients = await openClients(session);
			let accountId = `${`/subscriptions/${session.subscriptionId}/resourceGroups/${wanted.resourceGroup}`}/providers/Microsoft.Storage/storageAccounts/${wanted.account}`;
			let containerId = `${accountId}/blobServices/default/containers/${wanted.container}`;
			return {
				accountId,
				containerId,
				read: () => readWhole(clients, wanted, {
					accountId,
					containerId
				}),
				write: (rows, found) => write(clients, wanted, rows, found, timeoutMs)
			};
		}
		async function readWhole(clients, wanted, ids) {
			let { outcome } = await (0, persist.Z)(() => read(clients, wanted, ids), ({ nameTaken }) => nameTaken?.resourceGroup?.toLowerCase() === wanted.resourceGroup.toLowerCase() ? {
				patienceMs: 3e4,
				says: `Azure Resource Manager: ${wanted.account} has just been made`
			} : void 0);
			return outcome;
		}
		async function read(clients, wanted, ids) {
			let { groups, accounts, services, containers, resourceContext, storageContext } = clients;
			let { resourceGroup: group, account: name, container } = wanted;
			let [resourceGroup, account] = await Promise.all([findFacts(() => groups.get(resourceContext, group)), findFacts(() => accounts.getProperties(storageContext, group, name))]);
			if (account === void 0) return {
				resourceGroup,
				nameTaken: await findNameTaken(clients, name)
			};
			isAbout(account, ids.accountId);
			let [blobService, foundContainer, locks] = await Promise.all([
				findFacts(() => services.getServiceProperties(storageContext, group, name)),
				findFacts(() => containers.get(storageContext, group, name, container)),
				(0, arm.J6)(listed(clients.locks.listAtResourceLevel(group, "Microsoft.Storage", "", "storageAccounts", name)))
			]);
			foundContainer !== void 0 && isAbout(foundContainer, ids.containerId);
			return {
				resourceGroup,
				account,
				blobService,
				container: foundContainer,
				locks: holding(locks, ids.accountId)
			};
		}
		function holding(locks, accountId) {
			return locks.filter(({ id }) => {
				let [, scope] = /^(.+?)\/providers\/Microsoft\.Authorization\/locks\/[^/]+$/i.exec(String(id)) ?? [];
				return scope !== void 0 && `${accountId}/`.toLowerCase().startsWith(`${scope}/`.toLowerCase());
			});
		}
		async function findFacts(call) {
			try {
				let value = await (0, arm.a1)(call());
				if (value === void 0 || isFacts(value)) return value;
			} catch (error) {
				if (!(error instanceof TypeError)) throw error;
			}
			throw unreadable("the answer does not have the shape that is documented for it");
		}
		async function listed(pages) {
			let all = [];
			for await (let entry of pages) isFacts(entry) && all.push(entry);
			return all;
		}
		function isAbout({ id }, wanted) {
			if (typeof id == "string" && id.toLowerCase() === wanted.toLowerCase()) return;
			throw unreadable("the answer is about another resource than the one that was asked for");
		}
		function unreadable(problem) {
			return new errors.Hi({
				service: "Azure Resource Manager",
				request: "GET the state backend",
				attempts: 1,
				problem
			}, "unreadable-answer");
		}
		async function findNameTaken(clients, name) {
			let { accounts, storageContext } = clients;
			let availability = await permitted(accounts.checkNameAvailability(storageContext, {
				name,
				type: "Microsoft.Storage/storageAccounts"
			}));
			if (availability === void 0 || availability.nameAvailable === !0) return;
			if (availability.reason !== "AlreadyExists") return;
			let own = (await permitted(listed(accounts.list(storageContext))))?.find((other) => typeof other.name == "string" && other.name.toLowerCase() === name);
			let [, resourceGroup] = /\/resourceGroups\/([^/]+)\//i.exec(String(own?.id ?? "")) ?? [];
			return { resourceGroup };
		}
		async function permitted(call) {
			try {
				return await (0, arm.J6)(call);
			} catch (error) {
				if (error instanceof arm.pT && error.status === 403) return;
				throw error;
			}
		}
		async function write(clients, { resourceGroup: group, account, container }, rows, found, timeoutMs) {
			let { groups, accounts, services, containers, locks, resourceContext, storageContext } = clients;
			let send = {
				"resource group": (body) => groups.createOrUpdate(resourceContext, group, body),
				"storage account": (body) => found.account === void 0 ? accounts.create(storageContext, group, account, body, {
					updateIntervalInMs: 1e3,
					abortSignal: AbortSignal.timeout(timeoutMs)
				}) : accounts.update(storageContext, group, account, body),
				"blob service": (body) => services.setServiceProperties(storageContext, group, account, body),
				container: (body) => found.container === void 0 ? containers.create(storageContext, group, account, container, body) : containers.update(storageContext, group, account, container, body),
				lock: (body) => locks.createOrUpdateAtResourceLevel(group, "Microsoft.Storage", "", "storageAccounts", account, "terraform-state", body)
			};
			for (let resource of Object.keys(send)) {
				let body = bodyFor(resource, rows, found);
				if (body === void 0) continue;
				await persisting(() => (0, arm.J6)(inTime(send[resource](body), resource, timeoutMs)), { deadlineMs: timeoutMs });
			}
		}
		async function inTime(call, resource, timeoutMs) {
			try {
				return await call;
			} catch (error) {
				if (!(error instanceof Error) || error.name !== "AbortError") throw error;
				let problem = `the ${resource} was not ready in time`;
				let about = {
					service: "Azure Resource Manager",
					request: `PUT ${resource}`,
					attempts: 1,
					elapsedMs: timeoutMs
				};
				throw new errors.Hi({
					...about,
					problem
				}, "timeout");
			}
		}
		function settings({ resourceGroup, account, container, key, terraformCloud }) {
			return [
				["resource_group_name", resourceGroup],
				["storage_account_name", account],
				["container_name", container],
				["key", key],
				["use_azuread_auth", !0],
				["use_oidc", !0],
				...terraformCloud === void 0 || terraformCloud === "public" ? [] : [["environment", terraformCloud]]
			];
		}
		function backendBlock(backend) {
			let all = settings(backend);
			let width = Math.max(...all.map(([name]) => name.length));
			return [
				"terraform {",
				"  backend \"azurerm\" {",
				...all.map(([name, value]) => `    ${name.padEnd(width)} = ${value === !0 ? "true" : `"${value}"`}`),
				"  }",
				"}",
				""
			].join("\n");
		}
		function backendConfig(backend) {
			return settings(backend).map(([name, value]) => `${name}=${value}`).join("\n");
		}
		let rules = {
			resourceGroup: {
				input: "resource-group",
				pattern: /^(?=.{1,90}$)[\p{L}\p{N}_().-]*[\p{L}\p{N}_()-]$/u,
				rule: "A resource group has 1 to 90 letters, digits, underscores, hyphens, periods and parentheses, and does not end with a period."
			},
			account: {
				input: "storage-account",
				pattern: /^[a-z0-9]{3,24}$/,
				rule: "A storage account has 3 to 24 lower-case letters and digits, no hyphens, and its name is unique in all of Azure."
			},
			container: {
				input: "container",
				pattern: /^(?=.{3,63}$)[a-z0-9]+(-[a-z0-9]+)*$/,
				rule: "A container has 3 to 63 lower-case letters, digits and single hyphens, and begins and ends with a letter or digit."
			},
			key: {
				input: "key",
				pattern: /^(?=.{1,1024}$)(?!.*(\/\/|\.\.))[A-Za-z0-9][\w./=+@-]*(?<![./])$/,
				rule: "A key has 1 to 1,024 letters, digits and _ . / = + @ -, begins with a letter or digit, and does not end with a period or slash."
			},
			location: {
				input: "location",
				pattern: /^[a-z][a-z0-9]{2,39}$/,
				rule: "A region is written like francecentral."
			}
		};
		function checkNames(given) {
			let names = {
				...given,
				location: regionName(given.location)
			};
			let problems = Object.entries(rules).flatMap(([name, { input, pattern, rule }]) => {
				let value = names[name];
				return pattern.test(value) ? [] : [`${input}: ${quoted(value)} is not accepted. ${rule}`];
			});
			problems.push(...tagProblems(names.tags));
			if (problems.length === 1) throw new errors.yo(problems[0] ?? "", "invalid-name");
			if (problems.length > 1) {
				let list = problems.map((problem) => `- ${problem}`).join("\n");
				throw new errors.yo(`${problems.length} names are not what Azure accepts:\n${list}`, "invalid-name");
			}
			return names;
		}
		function tagProblems(tags) {
			let problems = [];
			tags.size > 50 && problems.push(`tags: ${tags.size} tags are given; a resource has at most 50.`);
			let seen = new Set();
			for (let [name, value] of tags) {
				let problem = tagProblem(name, value);
				problem !== void 0 && problems.push(`tags: ${quoted(name)} ${problem}`);
				seen.has(name.toLowerCase()) && problems.push(`tags: ${quoted(name)} is there in another case, which is the same tag for Azure. Keep one of them.`);
				seen.add(name.toLowerCase());
			}
			return problems;
		}
		function tagProblem(name, value) {
			if (/[<>%&\\?/]/.test(name)) return "holds one of < > % & \\ ? /, which no name of a tag does.";
			if (/^(microsoft|azure|windows)/i.test(name)) return "begins like the tags of Azure itself. Choose another name.";
			if (name.length > 128) return "is longer than 128 characters.";
			if (value.length > 256) return "has a value of more than 256 characters.";
		}
		function quoted(value) {
			return JSON.stringify(value.length > 100 ? `${value.slice(0, 100)}…` : value);
		}
		let stateMarker = /state|backend|bootstrap|terraform/i;
		function sharedGroupWarning(resourceGroup, workloadGroup, environment) {
			let consequence = `a destroy of the environment takes its own state along. Give the state a group of its own, such as rg-PROJECT-tfstate-${environment}.`;
			if (workloadGroup?.toLowerCase() === resourceGroup.toLowerCase()) return `resource-group: ${resourceGroup} is also the resource group of the workload: ${consequence}`;
			if (!stateMarker.test(resourceGroup)) return `resource-group: ${resourceGroup} is named like the resource group of a workload; if it is one, ${consequence}`;
		}
		var roles = __webpack_require__(8155);
		let otherwise = [[/^microsoft\.authorization\/locks\/write$/i, "Or set lock: false and let somebody else put a delete lock on the account."], [/^microsoft\.resources\/subscriptions\/resourcegroups\/write$/i, "Or create the resource group beforehand and give Storage Account Contributor on that group alone."]];
		let byCode = {
			StorageAccountAlreadyTaken: ["name-taken", "Names of storage accounts are unique in all of Azure, and this one is taken. Choose another storage-account."],
			StorageAccountInAnotherResourceGroup: ["name-taken", "The account is in another resource group of this subscription. Give that group as resource-group, or choose another storage-account."],
			RequestDisallowedByPolicy: ["refused-by-policy", "A policy of the organisation forbids this. Its name is in the message; often another location, sku or tag is what it asks for."],
			ScopeLocked: ["locked", "A ReadOnly lock on the account, its group or its subscription forbids changes. Remove it for the time of this run, or bring the settings into line by hand."],
			MissingSubscriptionRegistration: ["provider-not-registered", "Register the provider once per subscription: az provider register --namespace Microsoft.Storage --wait."],
			ReadOnlyDisabledSubscription: ["subscription-disabled", "The subscription is disabled, so nothing in it can be changed. Its owner has to enable it."],
			SubscriptionNotFound: ["subscription-not-found", "Check subscription-id. A subscription also looks like this to an identity without any role in it: give it Reader at least."],
			LocationNotAvailableForResourceType: ["invalid-location", "Give a region that Azure has as location."],
			LocationNotAvailableForResourceGroup: ["invalid-location", "Give a region that Azure has as location."],
			InvalidResourceLocation: ["invalid-location", "A resource of this name exists in another region. Give that region as location, or choose another name."],
			MaxStorageAccountsCountPerSubscriptionExceeded: ["quota-exceeded", "The subscription has as many storage accounts in this region as it may. Ask for a higher quota or use another region."]
		};
		function explainRefusal(refusal) {
			let { code, said, status } = refusal;
			let known = Object.hasOwn(byCode, code) ? byCode[code] : void 0;
			if (known !== void 0) return {
				reason: known[0],
				message: `${refusal.message} ${known[1]}`
			};
			if (status !== 403) return;
			let { principal, action, scope } = (0, roles.Ub)(said);
			if (principal === void 0 || action === void 0 || scope === void 0) return {
				reason: "missing-right",
				message: `${refusal.message} The identity lacks a right for it. The README of this action lists the rights with their reasons.`
			};
			let [, instead] = otherwise.find(([pattern]) => pattern.test(action)) ?? [];
			return {
				reason: "missing-right",
				message: [
					`The identity with the object id ${principal} may not do ${action} on ${scope}.`,
					`Give it ${(0, roles.iJ)(action)} on ${(0, roles.rw)(action, scope)}; a new role takes some minutes to be known everywhere.`,
					...instead === void 0 ? [] : [instead],
					refusal.message
				].join(" ")
			};
		}
		var evidence = __webpack_require__(724);
		var files = __webpack_require__(9874);
		var log = __webpack_require__(5491);
		var summary = __webpack_require__(1253);
		function mayWrite(rows, policy) {
			return rows.some(differs) && !policy.checkOnly && !blocked(rows) && !refused(rows, policy);
		}
		let blocked = (rows) => rows.some(({ effect }) => effect === "cannot-change");
		let isNameTaken = ({ resource, setting, effect }) => resource === "storage account" && setting === "name" && effect === "cannot-change";
		function refused(rows, { existingAccount }) {
			let isNew = rows.some(({ resource, effect }) => resource === "storage account" && effect === "create");
			return existingAccount === "refuse" && !isNew && rows.some((row) => row.resource !== "resource group" && differs(row));
		}
		function decide(before, after, policy) {
			let different = before.filter(differs);
			if (different.length === 0) return {
				verdict: "pass",
				message: "The state backend is as wanted: no change."
			};
			let taken = before.find(isNameTaken);
			if (taken !== void 0) return {
				...fail("name-taken", `Nothing was changed. storage-account: ${taken.wanted}: ${taken.found}.`),
				remedy: taken.note
			};
			if (policy.checkOnly) return fail("differs", `${counted(different.length)} not as wanted. Run without check-only to bring it about.`);
			let stuck = different.filter(({ effect }) => effect === "cannot-change");
			let [first] = stuck;
			if (first !== void 0) return {
				...fail("cannot-change", `Nothing was changed, because Azure cannot change this in place: ${stuck.map(({ resource, setting, found, wanted }) => `${resource} ${setting} is ${found} instead of ${wanted}`).join("; ")}.`),
				remedy: first.note
			};
			if (refused(before, policy)) return fail("existing-account-differs", `${counted(different.length)} not as wanted in an account that exists. Nothing was changed, for existing-account is refuse.`);
			let left = (after ?? before).filter(differs);
			if (left.length > 0) return fail("not-applied", `Azure took the changes and still shows others: ${left.map(({ resource, setting, found }) => `${resource} ${setting} is ${found}`).join("; ")}. A policy may have rewritten them.`);
			return {
				verdict: "pass",
				message: `The state backend is as wanted: ${changeCount(different)}.`
			};
		}
		function changeCount(rows) {
			let number = (effect) => rows.filter((row) => row.effect === effect).length;
			return [[number("create"), "created"], [number("strengthen"), "strengthened"]].flatMap(([count, word]) => count === 0 ? [] : [`${count} ${word}`]).join(", ");
		}
		let counted = (number) => number === 1 ? "One thing is" : `${number} things are`;
		function fail(failureReason, message) {
			return {
				verdict: "fail",
				failureReason,
				message
			};
		}
		var markdown = __webpack_require__(8400);
		let done = {
			create: "created",
			strengthen: "strengthened",
			keep: "as wanted",
			"weaker-wanted": "kept: stronger than asked for",
			"cannot-change": "**cannot be changed in place**"
		};
		let toDo = {
			...done,
			create: "**missing**",
			strengthen: "**too weak**"
		};
		function render(report) {
			let { environment, account, decision, before, after, block, warning } = report;
			let words = after === void 0 ? toDo : done;
			let told = before.filter((row) => differs(row) || row.effect === "weaker-wanted");
			let others = (after ?? before).filter((row) => !told.some((other) => isSame(row, other)));
			return `${[
				`### State backend of ${(0, markdown.Qq)(environment)}: ${headline(report)}`,
				...decision.verdict === "pass" ? [] : [(0, markdown.Qq)(decision.message)],
				...warning === void 0 ? [] : [`> [!WARNING]\n> ${(0, markdown.Qq)(warning)}`],
				...told.length === 0 ? [] : [rowTable(told, words)],
				...notes(told),
				...decision.verdict === "pass" ? [`Terraform uses it by this block:\n\n${(0, markdown.EU)(block, "hcl")}`] : [],
				...others.length === 0 ? [] : [render_settings(account, others, after === void 0 && told.length > 0)]
			].join("\n\n")}\n`;
		}
		let isSame = (one, other) => one.resource === other.resource && one.setting === other.setting && one.effect === other.effect;
		function headline({ decision, checkOnly, before }) {
			let different = before.filter(differs);
			if (decision.verdict === "pass") return different.length === 0 ? "no change" : changeCount(different);
			if (decision.failureReason === "not-applied") return "not as wanted after the change";
			return checkOnly ? `${different.length} not as wanted` : "not changed";
		}
		function rowTable(rows, words) {
			return (0, markdown.tp)([
				"Resource",
				"Setting",
				"Found",
				"Wanted",
				"Result"
			], rows.map(({ resource, setting, found, wanted, effect }) => [
				(0, markdown.Qq)(resource),
				(0, markdown.aY)(setting),
				(0, markdown.Qq)(found),
				(0, markdown.Qq)(wanted),
				effect === "keep" && wanted === notManaged ? "left as it is" : words[effect]
			]));
		}
		function notes(rows) {
			let list = rows.flatMap(({ setting, note }) => note === void 0 ? [] : [`- ${(0, markdown.aY)(setting)}: ${prose(note)}`]);
			return list.length === 0 ? [] : [list.join("\n")];
		}
		function prose(note) {
			return note.split("`").map((part, at) => at % 2 == 0 ? withSpaces(part) : (0, markdown.aY)(part)).join("");
		}
		function withSpaces(part) {
			let inner = part.trim();
			return inner === "" ? part : part.replace(inner, () => (0, markdown.Qq)(inner));
		}
		function render_settings(account, rows, isRest) {
			let title = `${isRest ? "All other" : "All"} settings of ${(0, markdown.aY)(account)} (${rows.length})`;
			return (0, markdown.zH)(title, [rowTable(rows, toDo), ...notes(rows)].join("\n\n"));
		}
		function renderFailure(environment, message) {
			return `### State backend of ${(0, markdown.Qq)(environment)}: failed\n\n${(0, markdown.Qq)(message)}\n`;
		}
		var spec = __webpack_require__(4129);
		async function main(inputs) {
			let names = namesOf(inputs);
			let wanted = wantedOf(inputs, names);
			let policy = {
				checkOnly: inputs["check-only"],
				existingAccount: inputs["existing-account"]
			};
			let warning = sharedGroupWarning(names.resourceGroup, inputs["workload-resource-group"], inputs.environment);
			warning !== void 0 && log.R.warning(warning);
			let session = await (0, azure_session.U)(inputs, process.env);
			let block = {
				...names,
				terraformCloud: session.cloud.terraformName
			};
			let backend = await openBackend(session, wanted, inputs.timeout);
			try {
				let run = await bring(backend, wanted, policy);
				return await publish({
					inputs,
					names,
					backend,
					decision: decide(run.before, run.after, policy),
					run,
					warning,
					block
				});
			} catch (error) {
				if (error instanceof errors.Hi || error instanceof errors.yo) return publishFailure(inputs, backend, error);
				throw error;
			}
		}
		function namesOf(inputs) {
			let { environment, tags } = inputs;
			let defaultTags = new Map([["Environment", environment], ["Purpose", "TerraformState"]]);
			return checkNames({
				resourceGroup: inputs["resource-group"],
				account: inputs["storage-account"],
				container: inputs.container ?? `tfstate-${environment}`,
				key: inputs.key ?? `${environment}.tfstate`,
				location: inputs.location,
				tags: tags.size === 0 ? defaultTags : tags
			});
		}
		function wantedOf(inputs, { resourceGroup, account, container, location, tags }) {
			return {
				resourceGroup,
				account,
				container,
				location,
				tags,
				sku: inputs.sku,
				blobRetentionDays: inputs["blob-retention-days"],
				containerRetentionDays: inputs["container-retention-days"],
				changeFeed: inputs["change-feed"],
				lock: inputs.lock
			};
		}
		async function bring(backend, wanted, policy) {
			let found = await log.R.group("Read", () => backend.read());
			let before = diff(found, wanted);
			for (let row of before.filter(differs)) log.R.info(inWords(row));
			if (!mayWrite(before, policy)) return {
				before,
				after: void 0,
				found
			};
			await log.R.group("Write", () => backend.write(before, found));
			let written = await log.R.group("Read again", () => backend.read());
			return {
				before,
				after: diff(written, wanted),
				found: written
			};
		}
		function inWords({ resource, setting, found, wanted, effect }) {
			return `${effect}: ${resource} ${setting}: found ${found}, wanted ${wanted}`;
		}
		async function publish({ inputs, names, backend, decision, run, warning, block }) {
			let { environment } = inputs;
			let { before, after, found } = run;
			let changes = before.filter(differs).map(rowOf);
			let changed = after === void 0 ? 0 : changes.length;
			let settings = (after ?? before).map(rowOf);
			let hcl = backendBlock(block);
			let evidencePath = (0, evidence.n)({
				action: spec.I.name,
				verdict: decision.verdict,
				failureReason: decision.failureReason,
				subjects: [{
					name: `azure:${backend.containerId}`,
					digest: { sha256: (0, files.sc)(JSON.stringify(settings)) }
				}],
				result: {
					environment,
					checkOnly: inputs["check-only"],
					changed,
					changes,
					settings
				}
			});
			if (inputs.summary) {
				let { account } = names;
				await (0, summary.f)(render({
					environment,
					account,
					decision,
					checkOnly: inputs["check-only"],
					before,
					after,
					block: hcl,
					warning
				}));
			}
			decision.verdict === "pass" && log.R.info(hcl);
			return {
				verdict: decision.verdict,
				...decision.failureReason === void 0 ? {} : { failureReason: decision.failureReason },
				message: [decision.message, decision.remedy?.replaceAll("`", "")].filter(Boolean).join(" "),
				outputs: {
					changed,
					changes,
					"storage-account-id": found.account === void 0 ? "" : backend.accountId,
					"container-id": found.container === void 0 ? "" : backend.containerId,
					"backend-block": hcl,
					"backend-config": backendConfig(block),
					"blob-endpoint": blobEndpoint(found),
					"evidence-path": evidencePath
				}
			};
		}
		function blobEndpoint({ account }) {
			let { blob } = within(account ?? {}, "primaryEndpoints");
			return typeof blob == "string" && /^https:\/\/[^\s"']+$/.test(blob) ? blob : "";
		}
		async function publishFailure(inputs, backend, error) {
			let { reason, message } = explained(error);
			let { environment } = inputs;
			let evidencePath = (0, evidence.n)({
				action: spec.I.name,
				verdict: "error",
				failureReason: reason,
				result: {
					environment,
					checkOnly: inputs["check-only"],
					container: backend.containerId,
					message
				}
			});
			inputs.summary && await (0, summary.f)(renderFailure(environment, message));
			return {
				verdict: "error",
				failureReason: reason,
				message,
				outputs: { "evidence-path": evidencePath }
			};
		}
		function explained(error) {
			if (error instanceof arm.pT) return explainRefusal(error) ?? error;
			if (!(error instanceof credential.Z2)) return error;
			return {
				reason: error.reason,
				message: `${error.message} azure-oidc-login, run with the same ids in this job, says the cause and what to paste.`
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
	})
};
