export const id = 149;
export const ids = [149];
export const modules = {
	3049: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			t$: () => createRestError,
			KU: () => getClient,
			Iq: () => operationOptionsToRequestParameters
		});
		var esm = __webpack_require__(4449);
		function createRestError(messageOrResponse, response) {
			if (typeof messageOrResponse == "string") return (0, esm.t$)(messageOrResponse, response);
			else return (0, esm.t$)(messageOrResponse);
		}
		var dist_esm = __webpack_require__(1818);
		var core_util_dist_esm = __webpack_require__(9105);
		function isKeyCredential(credential) {
			return (0, core_util_dist_esm.TA)(credential, ["key"]) && typeof credential.key == "string";
		}
		function isTokenCredential(credential) {
			let castCredential = credential;
			return castCredential && typeof castCredential.getToken == "function" && (castCredential.signRequest === void 0 || castCredential.getToken.length > 0);
		}
		function apiVersionPolicy(options) {
			return {
				name: "ApiVersionPolicy",
				sendRequest: (req, next) => {
					let url = new URL(req.url);
					!url.searchParams.get("api-version") && options.apiVersion && (req.url = `${req.url}${url.searchParams.size > 0 ? "&" : "?"}api-version=${options.apiVersion}`);
					return next(req);
				}
			};
		}
		function keyCredentialAuthenticationPolicy(credential, apiKeyHeaderName) {
			return {
				name: "keyCredentialAuthenticationPolicy",
				sendRequest(request, next) {
					request.headers.set(apiKeyHeaderName, credential.key);
					return next(request);
				}
			};
		}
		function addCredentialPipelinePolicy(pipeline, endpoint, options = {}) {
			let { credential, clientOptions } = options;
			if (!credential) return;
			if (isTokenCredential(credential)) {
				let tokenPolicy = (0, dist_esm.N$)({
					credential,
					scopes: clientOptions?.credentials?.scopes ?? `${endpoint}/.default`
				});
				pipeline.addPolicy(tokenPolicy);
			} else if (clientHelpers_isKeyCredential(credential)) {
				if (!clientOptions?.credentials?.apiKeyHeaderName) throw Error("Missing API Key Header Name");
				let keyPolicy = keyCredentialAuthenticationPolicy(credential, clientOptions?.credentials?.apiKeyHeaderName);
				pipeline.addPolicy(keyPolicy);
			}
		}
		function createDefaultPipeline(endpoint, credential, options = {}) {
			let pipeline = (0, dist_esm.Fp)(options);
			pipeline.addPolicy(apiVersionPolicy(options));
			addCredentialPipelinePolicy(pipeline, endpoint, {
				credential,
				clientOptions: options
			});
			return pipeline;
		}
		function clientHelpers_isKeyCredential(credential) {
			return typeof credential == "object" && !!credential && "key" in credential && typeof credential.key == "string";
		}
		function operationOptionsToRequestParameters(options) {
			let compatibilityOptions = options;
			let tspRequestParameters = (0, esm.Iq)(options);
			return {
				...tspRequestParameters,
				headers: mergeHeaders(compatibilityOptions.requestOptions?.customHeaders, tspRequestParameters.headers),
				tracingOptions: options.tracingOptions
			};
		}
		function mergeHeaders(...headerSets) {
			let headers = new Map();
			for (let headerSet of headerSets) for (let [name, value] of Object.entries(headerSet ?? {})) headers.set(name.toLowerCase(), value);
			return Object.fromEntries(headers);
		}
		function wrapRequestParameters(parameters) {
			if (parameters.onResponse) return {
				...parameters,
				onResponse(rawResponse, error) {
					parameters.onResponse?.(rawResponse, error, error);
				}
			};
			return parameters;
		}
		function getClient(endpoint, credentialsOrPipelineOptions, clientOptions = {}) {
			let credentials;
			credentialsOrPipelineOptions && (isCredential(credentialsOrPipelineOptions) ? credentials = credentialsOrPipelineOptions : clientOptions = credentialsOrPipelineOptions ?? {});
			let pipeline = clientOptions.pipeline ?? createDefaultPipeline(endpoint, credentials, clientOptions);
			let tspClient = (0, esm.KU)(endpoint, {
				...clientOptions,
				pipeline
			});
			let client = (path, ...args) => ({
				get: (requestOptions = {}) => tspClient.path(path, ...args).get(wrapRequestParameters(requestOptions)),
				post: (requestOptions = {}) => tspClient.path(path, ...args).post(wrapRequestParameters(requestOptions)),
				put: (requestOptions = {}) => tspClient.path(path, ...args).put(wrapRequestParameters(requestOptions)),
				patch: (requestOptions = {}) => tspClient.path(path, ...args).patch(wrapRequestParameters(requestOptions)),
				delete: (requestOptions = {}) => tspClient.path(path, ...args).delete(wrapRequestParameters(requestOptions)),
				head: (requestOptions = {}) => tspClient.path(path, ...args).head(wrapRequestParameters(requestOptions)),
				options: (requestOptions = {}) => tspClient.path(path, ...args).options(wrapRequestParameters(requestOptions)),
				trace: (requestOptions = {}) => tspClient.path(path, ...args).trace(wrapRequestParameters(requestOptions))
			});
			return {
				path: client,
				pathUnchecked: client,
				pipeline: tspClient.pipeline
			};
		}
		function isCredential(param) {
			return isKeyCredential(param) || isTokenCredential(param);
		}
	}),
	281: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			nuR: () => _blobServiceItemsDeserializer,
			_Oc: () => _listContainerItemsDeserializer,
			cto: () => _storageAccountListResultDeserializer,
			xCk: () => accountSasParametersSerializer,
			_RH: () => blobContainerDeserializer,
			vF6: () => blobContainerSerializer,
			wRh: () => blobRestoreParametersSerializer,
			FAd: () => blobRestoreStatusDeserializer,
			RFW: () => blobServicePropertiesDeserializer,
			KCz: () => blobServicePropertiesSerializer,
			ThZ: () => checkNameAvailabilityResultDeserializer,
			X_C: () => cloudErrorDeserializer,
			tGn: () => errorResponseDeserializer,
			cI: () => immutabilityPolicyDeserializer,
			Thf: () => immutabilityPolicySerializer,
			laj: () => leaseContainerRequestSerializer,
			INk: () => leaseContainerResponseDeserializer,
			stO: () => legalHoldDeserializer,
			FPd: () => legalHoldSerializer,
			Vwi: () => listAccountSasResponseDeserializer,
			ZO7: () => listServiceSasResponseDeserializer,
			dUq: () => serviceSasParametersSerializer,
			Pwe: () => storageAccountCheckNameAvailabilityParametersSerializer,
			PVv: () => storageAccountCreateParametersSerializer,
			oKH: () => storageAccountDeserializer,
			F3g: () => storageAccountListKeysResultDeserializer,
			uAf: () => storageAccountMigrationDeserializer,
			pl4: () => storageAccountMigrationSerializer,
			Gt9: () => storageAccountRegenerateKeyParametersSerializer,
			w36: () => storageAccountUpdateParametersSerializer
		});
		function check_prop_undefined_areAllPropsUndefined(item, properties) {
			for (let property of properties) if (item[property] !== void 0) return !1;
			return !0;
		}
		function errorResponseDeserializer(item) {
			return { error: item.error ? errorResponseBodyDeserializer(item.error) : item.error };
		}
		function errorResponseBodyDeserializer(item) {
			return {
				code: item.code,
				message: item.message
			};
		}
		function blobContainerSerializer(item) {
			return { properties: check_prop_undefined_areAllPropsUndefined(item, [
				"defaultEncryptionScope",
				"denyEncryptionScopeOverride",
				"publicAccess",
				"metadata",
				"immutableStorageWithVersioning",
				"enableNfsV3RootSquash",
				"enableNfsV3AllSquash",
				"blobAccessPointConfiguration"
			]) ? void 0 : _blobContainerPropertiesSerializer(item) };
		}
		function blobContainerDeserializer(item) {
			return {
				id: item.id,
				name: item.name,
				type: item.type,
				systemData: item.systemData ? systemDataDeserializer(item.systemData) : item.systemData,
				...item.properties ? _blobContainerPropertiesDeserializer(item.properties) : item.properties,
				etag: item.etag
			};
		}
		var KnownLeaseStatus;
		(function(KnownLeaseStatus) {
			KnownLeaseStatus.Locked = "Locked";
			KnownLeaseStatus.Unlocked = "Unlocked";
		})(KnownLeaseStatus ||= {});
		var KnownLeaseState;
		(function(KnownLeaseState) {
			KnownLeaseState.Available = "Available";
			KnownLeaseState.Leased = "Leased";
			KnownLeaseState.Expired = "Expired";
			KnownLeaseState.Breaking = "Breaking";
			KnownLeaseState.Broken = "Broken";
		})(KnownLeaseState ||= {});
		var KnownLeaseDuration;
		(function(KnownLeaseDuration) {
			KnownLeaseDuration.Infinite = "Infinite";
			KnownLeaseDuration.Fixed = "Fixed";
		})(KnownLeaseDuration ||= {});
		function immutabilityPolicyPropertiesDeserializer(item) {
			return {
				...item.properties ? _immutabilityPolicyPropertiesPropertiesDeserializer(item.properties) : item.properties,
				etag: item.etag,
				updateHistory: item.updateHistory ? updateHistoryPropertyArrayDeserializer(item.updateHistory) : item.updateHistory
			};
		}
		var KnownImmutabilityPolicyState;
		(function(KnownImmutabilityPolicyState) {
			KnownImmutabilityPolicyState.Locked = "Locked";
			KnownImmutabilityPolicyState.Unlocked = "Unlocked";
		})(KnownImmutabilityPolicyState ||= {});
		function updateHistoryPropertyArrayDeserializer(result) {
			return result.map((item) => updateHistoryPropertyDeserializer(item));
		}
		function updateHistoryPropertyDeserializer(item) {
			return {
				update: item.update,
				immutabilityPeriodSinceCreationInDays: item.immutabilityPeriodSinceCreationInDays,
				timestamp: item.timestamp ? new Date(item.timestamp) : item.timestamp,
				objectIdentifier: item.objectIdentifier,
				tenantId: item.tenantId,
				upn: item.upn,
				allowProtectedAppendWrites: item.allowProtectedAppendWrites,
				allowProtectedAppendWritesAll: item.allowProtectedAppendWritesAll
			};
		}
		var KnownImmutabilityPolicyUpdateType;
		(function(KnownImmutabilityPolicyUpdateType) {
			KnownImmutabilityPolicyUpdateType.Put = "put";
			KnownImmutabilityPolicyUpdateType.Lock = "lock";
			KnownImmutabilityPolicyUpdateType.Extend = "extend";
		})(KnownImmutabilityPolicyUpdateType ||= {});
		function legalHoldPropertiesDeserializer(item) {
			return {
				hasLegalHold: item.hasLegalHold,
				tags: item.tags ? tagPropertyArrayDeserializer(item.tags) : item.tags,
				protectedAppendWritesHistory: item.protectedAppendWritesHistory ? protectedAppendWritesHistoryDeserializer(item.protectedAppendWritesHistory) : item.protectedAppendWritesHistory
			};
		}
		function tagPropertyArrayDeserializer(result) {
			return result.map((item) => tagPropertyDeserializer(item));
		}
		function tagPropertyDeserializer(item) {
			return {
				tag: item.tag,
				timestamp: item.timestamp ? new Date(item.timestamp) : item.timestamp,
				objectIdentifier: item.objectIdentifier,
				tenantId: item.tenantId,
				upn: item.upn
			};
		}
		function protectedAppendWritesHistoryDeserializer(item) {
			return {
				allowProtectedAppendWritesAll: item.allowProtectedAppendWritesAll,
				timestamp: item.timestamp ? new Date(item.timestamp) : item.timestamp
			};
		}
		function immutableStorageWithVersioningSerializer(item) {
			return { enabled: item.enabled };
		}
		function immutableStorageWithVersioningDeserializer(item) {
			return {
				enabled: item.enabled,
				timeStamp: item.timeStamp ? new Date(item.timeStamp) : item.timeStamp,
				migrationState: item.migrationState
			};
		}
		var KnownMigrationState;
		(function(KnownMigrationState) {
			KnownMigrationState.InProgress = "InProgress";
			KnownMigrationState.Completed = "Completed";
		})(KnownMigrationState ||= {});
		function blobAccessPointConfigurationConnectionSerializer(item) {
			return {
				blobAccessPointConfigurationName: item.blobAccessPointConfigurationName,
				blobAccessPointConfigurationUniqueId: item.blobAccessPointConfigurationUniqueId
			};
		}
		function blobAccessPointConfigurationConnectionDeserializer(item) {
			return {
				blobAccessPointConfigurationName: item.blobAccessPointConfigurationName,
				blobAccessPointConfigurationUniqueId: item.blobAccessPointConfigurationUniqueId
			};
		}
		function systemDataDeserializer(item) {
			return {
				createdBy: item.createdBy,
				createdByType: item.createdByType,
				createdAt: item.createdAt ? new Date(item.createdAt) : item.createdAt,
				lastModifiedBy: item.lastModifiedBy,
				lastModifiedByType: item.lastModifiedByType,
				lastModifiedAt: item.lastModifiedAt ? new Date(item.lastModifiedAt) : item.lastModifiedAt
			};
		}
		var KnownCreatedByType;
		(function(KnownCreatedByType) {
			KnownCreatedByType.User = "User";
			KnownCreatedByType.Application = "Application";
			KnownCreatedByType.ManagedIdentity = "ManagedIdentity";
			KnownCreatedByType.Key = "Key";
		})(KnownCreatedByType ||= {});
		function legalHoldSerializer(item) {
			return {
				tags: item.tags.map((p) => p),
				allowProtectedAppendWritesAll: item.allowProtectedAppendWritesAll
			};
		}
		function legalHoldDeserializer(item) {
			return {
				hasLegalHold: item.hasLegalHold,
				tags: item.tags.map((p) => p),
				allowProtectedAppendWritesAll: item.allowProtectedAppendWritesAll
			};
		}
		function leaseContainerRequestSerializer(item) {
			return {
				action: item.action,
				leaseId: item.leaseId,
				breakPeriod: item.breakPeriod,
				leaseDuration: item.leaseDuration,
				proposedLeaseId: item.proposedLeaseId
			};
		}
		var KnownLeaseContainerRequestAction;
		(function(KnownLeaseContainerRequestAction) {
			KnownLeaseContainerRequestAction.Acquire = "Acquire";
			KnownLeaseContainerRequestAction.Renew = "Renew";
			KnownLeaseContainerRequestAction.Change = "Change";
			KnownLeaseContainerRequestAction.Release = "Release";
			KnownLeaseContainerRequestAction.Break = "Break";
		})(KnownLeaseContainerRequestAction ||= {});
		function leaseContainerResponseDeserializer(item) {
			return {
				leaseId: item.leaseId,
				leaseTimeSeconds: item.leaseTimeSeconds
			};
		}
		function cloudErrorDeserializer(item) {
			return { error: item.error ? cloudErrorBodyDeserializer(item.error) : item.error };
		}
		function cloudErrorBodyDeserializer(item) {
			return {
				code: item.code,
				message: item.message,
				target: item.target,
				details: item.details ? cloudErrorBodyArrayDeserializer(item.details) : item.details
			};
		}
		function cloudErrorBodyArrayDeserializer(result) {
			return result.map((item) => cloudErrorBodyDeserializer(item));
		}
		var KnownResourceProvisioningState;
		(function(KnownResourceProvisioningState) {
			KnownResourceProvisioningState.Succeeded = "Succeeded";
			KnownResourceProvisioningState.Failed = "Failed";
			KnownResourceProvisioningState.Canceled = "Canceled";
		})(KnownResourceProvisioningState ||= {});
		function _listContainerItemsDeserializer(item) {
			return {
				value: listContainerItemArrayDeserializer(item.value),
				nextLink: item.nextLink
			};
		}
		function listContainerItemArrayDeserializer(result) {
			return result.map((item) => listContainerItemDeserializer(item));
		}
		function listContainerItemDeserializer(item) {
			return {
				etag: item.etag,
				id: item.id,
				name: item.name,
				type: item.type,
				systemData: item.systemData ? systemDataDeserializer(item.systemData) : item.systemData,
				...item.properties ? _listContainerItemPropertiesDeserializer(item.properties) : item.properties
			};
		}
		function immutabilityPolicySerializer(item) {
			return { properties: _immutabilityPolicyPropertiesSerializer(item) };
		}
		function immutabilityPolicyDeserializer(item) {
			return {
				id: item.id,
				name: item.name,
				type: item.type,
				systemData: item.systemData ? systemDataDeserializer(item.systemData) : item.systemData,
				..._immutabilityPolicyPropertiesDeserializer(item.properties),
				etag: item.etag
			};
		}
		function blobServicePropertiesSerializer(item) {
			return { properties: check_prop_undefined_areAllPropsUndefined(item, [
				"cors",
				"defaultServiceVersion",
				"deleteRetentionPolicy",
				"staticWebsite",
				"isVersioningEnabled",
				"automaticSnapshotPolicyEnabled",
				"changeFeed",
				"restorePolicy",
				"containerDeleteRetentionPolicy",
				"lastAccessTimeTrackingPolicy"
			]) ? void 0 : _blobServicePropertiesPropertiesSerializer(item) };
		}
		function blobServicePropertiesDeserializer(item) {
			return {
				id: item.id,
				name: item.name,
				type: item.type,
				systemData: item.systemData ? systemDataDeserializer(item.systemData) : item.systemData,
				...item.properties ? _blobServicePropertiesPropertiesDeserializer(item.properties) : item.properties,
				sku: item.sku ? skuDeserializer(item.sku) : item.sku
			};
		}
		function corsRulesSerializer(item) {
			return { corsRules: item.corsRules ? corsRuleArraySerializer(item.corsRules) : item.corsRules };
		}
		function corsRulesDeserializer(item) {
			return { corsRules: item.corsRules ? corsRuleArrayDeserializer(item.corsRules) : item.corsRules };
		}
		function corsRuleArraySerializer(result) {
			return result.map((item) => corsRuleSerializer(item));
		}
		function corsRuleArrayDeserializer(result) {
			return result.map((item) => corsRuleDeserializer(item));
		}
		function corsRuleSerializer(item) {
			return {
				allowedOrigins: item.allowedOrigins.map((p) => p),
				allowedMethods: item.allowedMethods.map((p) => p),
				maxAgeInSeconds: item.maxAgeInSeconds,
				exposedHeaders: item.exposedHeaders.map((p) => p),
				allowedHeaders: item.allowedHeaders.map((p) => p)
			};
		}
		function corsRuleDeserializer(item) {
			return {
				allowedOrigins: item.allowedOrigins.map((p) => p),
				allowedMethods: item.allowedMethods.map((p) => p),
				maxAgeInSeconds: item.maxAgeInSeconds,
				exposedHeaders: item.exposedHeaders.map((p) => p),
				allowedHeaders: item.allowedHeaders.map((p) => p)
			};
		}
		var KnownAllowedMethods;
		(function(KnownAllowedMethods) {
			KnownAllowedMethods.Delete = "DELETE";
			KnownAllowedMethods.GET = "GET";
			KnownAllowedMethods.Head = "HEAD";
			KnownAllowedMethods.Merge = "MERGE";
			KnownAllowedMethods.Post = "POST";
			KnownAllowedMethods.Options = "OPTIONS";
			KnownAllowedMethods.PUT = "PUT";
			KnownAllowedMethods.Patch = "PATCH";
			KnownAllowedMethods.Connect = "CONNECT";
			KnownAllowedMethods.Trace = "TRACE";
		})(KnownAllowedMethods ||= {});
		function deleteRetentionPolicySerializer(item) {
			return {
				enabled: item.enabled,
				days: item.days,
				allowPermanentDelete: item.allowPermanentDelete
			};
		}
		function deleteRetentionPolicyDeserializer(item) {
			return {
				enabled: item.enabled,
				days: item.days,
				allowPermanentDelete: item.allowPermanentDelete
			};
		}
		function staticWebsiteSerializer(item) {
			return {
				enabled: item.enabled,
				indexDocument: item.indexDocument,
				defaultIndexDocumentPath: item.defaultIndexDocumentPath,
				errorDocument404Path: item.errorDocument404Path
			};
		}
		function staticWebsiteDeserializer(item) {
			return {
				enabled: item.enabled,
				indexDocument: item.indexDocument,
				defaultIndexDocumentPath: item.defaultIndexDocumentPath,
				errorDocument404Path: item.errorDocument404Path
			};
		}
		function changeFeedSerializer(item) {
			return {
				enabled: item.enabled,
				retentionInDays: item.retentionInDays
			};
		}
		function changeFeedDeserializer(item) {
			return {
				enabled: item.enabled,
				retentionInDays: item.retentionInDays
			};
		}
		function restorePolicyPropertiesSerializer(item) {
			return {
				enabled: item.enabled,
				days: item.days
			};
		}
		function restorePolicyPropertiesDeserializer(item) {
			return {
				enabled: item.enabled,
				days: item.days,
				lastEnabledTime: item.lastEnabledTime ? new Date(item.lastEnabledTime) : item.lastEnabledTime,
				minRestoreTime: item.minRestoreTime ? new Date(item.minRestoreTime) : item.minRestoreTime
			};
		}
		function lastAccessTimeTrackingPolicySerializer(item) {
			return {
				enable: item.enable,
				name: item.name,
				trackingGranularityInDays: item.trackingGranularityInDays,
				blobType: item.blobType ? item.blobType.map((p) => p) : item.blobType
			};
		}
		function lastAccessTimeTrackingPolicyDeserializer(item) {
			return {
				enable: item.enable,
				name: item.name,
				trackingGranularityInDays: item.trackingGranularityInDays,
				blobType: item.blobType ? item.blobType.map((p) => p) : item.blobType
			};
		}
		var KnownName;
		(function(KnownName) {
			KnownName.AccessTimeTracking = "AccessTimeTracking";
		})(KnownName ||= {});
		function skuSerializer(item) {
			return { name: item.name };
		}
		function skuDeserializer(item) {
			return {
				name: item.name,
				tier: item.tier
			};
		}
		var KnownSkuName;
		(function(KnownSkuName) {
			KnownSkuName.StandardLRS = "Standard_LRS";
			KnownSkuName.StandardGRS = "Standard_GRS";
			KnownSkuName.StandardRagrs = "Standard_RAGRS";
			KnownSkuName.StandardZRS = "Standard_ZRS";
			KnownSkuName.PremiumLRS = "Premium_LRS";
			KnownSkuName.PremiumZRS = "Premium_ZRS";
			KnownSkuName.StandardGzrs = "Standard_GZRS";
			KnownSkuName.StandardRagzrs = "Standard_RAGZRS";
			KnownSkuName.StandardV2LRS = "StandardV2_LRS";
			KnownSkuName.StandardV2GRS = "StandardV2_GRS";
			KnownSkuName.StandardV2ZRS = "StandardV2_ZRS";
			KnownSkuName.StandardV2Gzrs = "StandardV2_GZRS";
			KnownSkuName.PremiumV2LRS = "PremiumV2_LRS";
			KnownSkuName.PremiumV2ZRS = "PremiumV2_ZRS";
		})(KnownSkuName ||= {});
		function _blobServiceItemsDeserializer(item) {
			return {
				value: item.value ? blobServicePropertiesArrayDeserializer(item.value) : item.value,
				nextLink: item.nextLink
			};
		}
		function blobServicePropertiesArrayDeserializer(result) {
			return result.map((item) => blobServicePropertiesDeserializer(item));
		}
		function storageAccountCheckNameAvailabilityParametersSerializer(item) {
			return {
				name: item.name,
				type: item.type
			};
		}
		function checkNameAvailabilityResultDeserializer(item) {
			return {
				nameAvailable: item.nameAvailable,
				reason: item.reason,
				message: item.message
			};
		}
		function storageAccountDeserializer(item) {
			return {
				tags: item.tags ? Object.fromEntries(Object.entries(item.tags).map(([k, p]) => [k, p])) : item.tags,
				location: item.location,
				id: item.id,
				name: item.name,
				type: item.type,
				systemData: item.systemData ? systemDataDeserializer(item.systemData) : item.systemData,
				...item.properties ? _storageAccountPropertiesDeserializer(item.properties) : item.properties,
				sku: item.sku ? skuDeserializer(item.sku) : item.sku,
				kind: item.kind,
				identity: item.identity ? identityDeserializer(item.identity) : item.identity,
				extendedLocation: item.extendedLocation ? extendedLocationDeserializer(item.extendedLocation) : item.extendedLocation,
				zones: item.zones ? item.zones.map((p) => p) : item.zones,
				placement: item.placement ? placementDeserializer(item.placement) : item.placement
			};
		}
		function endpointsDeserializer(item) {
			return {
				blob: item.blob,
				queue: item.queue,
				table: item.table,
				file: item.file,
				web: item.web,
				dfs: item.dfs,
				microsoftEndpoints: item.microsoftEndpoints ? storageAccountMicrosoftEndpointsDeserializer(item.microsoftEndpoints) : item.microsoftEndpoints,
				internetEndpoints: item.internetEndpoints ? storageAccountInternetEndpointsDeserializer(item.internetEndpoints) : item.internetEndpoints,
				ipv6Endpoints: item.ipv6Endpoints ? storageAccountIpv6EndpointsDeserializer(item.ipv6Endpoints) : item.ipv6Endpoints
			};
		}
		function storageAccountMicrosoftEndpointsDeserializer(item) {
			return {
				blob: item.blob,
				queue: item.queue,
				table: item.table,
				file: item.file,
				web: item.web,
				dfs: item.dfs
			};
		}
		function storageAccountInternetEndpointsDeserializer(item) {
			return {
				blob: item.blob,
				file: item.file,
				web: item.web,
				dfs: item.dfs
			};
		}
		function storageAccountIpv6EndpointsDeserializer(item) {
			return {
				blob: item.blob,
				queue: item.queue,
				table: item.table,
				file: item.file,
				web: item.web,
				dfs: item.dfs,
				microsoftEndpoints: item.microsoftEndpoints ? storageAccountMicrosoftEndpointsDeserializer(item.microsoftEndpoints) : item.microsoftEndpoints,
				internetEndpoints: item.internetEndpoints ? storageAccountInternetEndpointsDeserializer(item.internetEndpoints) : item.internetEndpoints
			};
		}
		function customDomainSerializer(item) {
			return {
				name: item.name,
				useSubDomainName: item.useSubDomainName
			};
		}
		function customDomainDeserializer(item) {
			return {
				name: item.name,
				useSubDomainName: item.useSubDomainName
			};
		}
		function sasPolicySerializer(item) {
			return {
				sasExpirationPeriod: item.sasExpirationPeriod,
				expirationAction: item.expirationAction,
				requireUserBoundUserDelegationSas: item.requireUserBoundUserDelegationSas,
				requireUserBoundUserDelegationSasAction: item.requireUserBoundUserDelegationSasAction
			};
		}
		function sasPolicyDeserializer(item) {
			return {
				sasExpirationPeriod: item.sasExpirationPeriod,
				expirationAction: item.expirationAction,
				requireUserBoundUserDelegationSas: item.requireUserBoundUserDelegationSas,
				requireUserBoundUserDelegationSasAction: item.requireUserBoundUserDelegationSasAction
			};
		}
		var KnownExpirationAction;
		(function(KnownExpirationAction) {
			KnownExpirationAction.Log = "Log";
			KnownExpirationAction.Block = "Block";
		})(KnownExpirationAction ||= {});
		var KnownPolicyViolationAction;
		(function(KnownPolicyViolationAction) {
			KnownPolicyViolationAction.None = "None";
			KnownPolicyViolationAction.Log = "Log";
			KnownPolicyViolationAction.Block = "Block";
		})(KnownPolicyViolationAction ||= {});
		function keyPolicySerializer(item) {
			return { keyExpirationPeriodInDays: item.keyExpirationPeriodInDays };
		}
		function keyPolicyDeserializer(item) {
			return { keyExpirationPeriodInDays: item.keyExpirationPeriodInDays };
		}
		function keyCreationTimeDeserializer(item) {
			return {
				key1: item.key1 ? new Date(item.key1) : item.key1,
				key2: item.key2 ? new Date(item.key2) : item.key2
			};
		}
		function encryptionSerializer(item) {
			return {
				services: item.services ? encryptionServicesSerializer(item.services) : item.services,
				keySource: item.keySource,
				requireInfrastructureEncryption: item.requireInfrastructureEncryption,
				keyvaultproperties: item.keyVaultProperties ? keyVaultPropertiesSerializer(item.keyVaultProperties) : item.keyVaultProperties,
				identity: item.encryptionIdentity ? encryptionIdentitySerializer(item.encryptionIdentity) : item.encryptionIdentity
			};
		}
		function encryptionDeserializer(item) {
			return {
				services: item.services ? encryptionServicesDeserializer(item.services) : item.services,
				keySource: item.keySource,
				requireInfrastructureEncryption: item.requireInfrastructureEncryption,
				keyVaultProperties: item.keyvaultproperties ? keyVaultPropertiesDeserializer(item.keyvaultproperties) : item.keyvaultproperties,
				encryptionIdentity: item.identity ? encryptionIdentityDeserializer(item.identity) : item.identity
			};
		}
		function encryptionServicesSerializer(item) {
			return {
				blob: item.blob ? encryptionServiceSerializer(item.blob) : item.blob,
				file: item.file ? encryptionServiceSerializer(item.file) : item.file,
				table: item.table ? encryptionServiceSerializer(item.table) : item.table,
				queue: item.queue ? encryptionServiceSerializer(item.queue) : item.queue
			};
		}
		function encryptionServicesDeserializer(item) {
			return {
				blob: item.blob ? encryptionServiceDeserializer(item.blob) : item.blob,
				file: item.file ? encryptionServiceDeserializer(item.file) : item.file,
				table: item.table ? encryptionServiceDeserializer(item.table) : item.table,
				queue: item.queue ? encryptionServiceDeserializer(item.queue) : item.queue
			};
		}
		function encryptionServiceSerializer(item) {
			return {
				enabled: item.enabled,
				keyType: item.keyType
			};
		}
		function encryptionServiceDeserializer(item) {
			return {
				enabled: item.enabled,
				lastEnabledTime: item.lastEnabledTime ? new Date(item.lastEnabledTime) : item.lastEnabledTime,
				keyType: item.keyType
			};
		}
		var KnownKeyType;
		(function(KnownKeyType) {
			KnownKeyType.Service = "Service";
			KnownKeyType.Account = "Account";
		})(KnownKeyType ||= {});
		var KnownKeySource;
		(function(KnownKeySource) {
			KnownKeySource.MicrosoftStorage = "Microsoft.Storage";
			KnownKeySource.MicrosoftKeyvault = "Microsoft.Keyvault";
		})(KnownKeySource ||= {});
		function keyVaultPropertiesSerializer(item) {
			return {
				keyname: item.keyName,
				keyversion: item.keyVersion,
				keyvaulturi: item.keyVaultUri
			};
		}
		function keyVaultPropertiesDeserializer(item) {
			return {
				keyName: item.keyname,
				keyVersion: item.keyversion,
				keyVaultUri: item.keyvaulturi,
				currentVersionedKeyIdentifier: item.currentVersionedKeyIdentifier,
				lastKeyRotationTimestamp: item.lastKeyRotationTimestamp ? new Date(item.lastKeyRotationTimestamp) : item.lastKeyRotationTimestamp,
				currentVersionedKeyExpirationTimestamp: item.currentVersionedKeyExpirationTimestamp ? new Date(item.currentVersionedKeyExpirationTimestamp) : item.currentVersionedKeyExpirationTimestamp
			};
		}
		function encryptionIdentitySerializer(item) {
			return {
				userAssignedIdentity: item.encryptionUserAssignedIdentity,
				federatedIdentityClientId: item.encryptionFederatedIdentityClientId
			};
		}
		function encryptionIdentityDeserializer(item) {
			return {
				encryptionUserAssignedIdentity: item.userAssignedIdentity,
				encryptionFederatedIdentityClientId: item.federatedIdentityClientId
			};
		}
		function turboTierSerializer(item) {
			return {
				status: item.status,
				targetPercent: item.targetPercent
			};
		}
		function turboTierDeserializer(item) {
			return {
				status: item.status,
				targetPercent: item.targetPercent
			};
		}
		var KnownTurboTierStatus;
		(function(KnownTurboTierStatus) {
			KnownTurboTierStatus.Enabled = "Enabled";
			KnownTurboTierStatus.Disabled = "Disabled";
		})(KnownTurboTierStatus ||= {});
		function azureFilesIdentityBasedAuthenticationSerializer(item) {
			return {
				directoryServiceOptions: item.directoryServiceOptions,
				activeDirectoryProperties: item.activeDirectoryProperties ? activeDirectoryPropertiesSerializer(item.activeDirectoryProperties) : item.activeDirectoryProperties,
				defaultSharePermission: item.defaultSharePermission,
				smbOAuthSettings: item.smbOAuthSettings ? smbOAuthSettingsSerializer(item.smbOAuthSettings) : item.smbOAuthSettings
			};
		}
		function azureFilesIdentityBasedAuthenticationDeserializer(item) {
			return {
				directoryServiceOptions: item.directoryServiceOptions,
				activeDirectoryProperties: item.activeDirectoryProperties ? activeDirectoryPropertiesDeserializer(item.activeDirectoryProperties) : item.activeDirectoryProperties,
				defaultSharePermission: item.defaultSharePermission,
				smbOAuthSettings: item.smbOAuthSettings ? smbOAuthSettingsDeserializer(item.smbOAuthSettings) : item.smbOAuthSettings
			};
		}
		var KnownDirectoryServiceOptions;
		(function(KnownDirectoryServiceOptions) {
			KnownDirectoryServiceOptions.None = "None";
			KnownDirectoryServiceOptions.Aadds = "AADDS";
			KnownDirectoryServiceOptions.AD = "AD";
			KnownDirectoryServiceOptions.Aadkerb = "AADKERB";
		})(KnownDirectoryServiceOptions ||= {});
		function activeDirectoryPropertiesSerializer(item) {
			return {
				domainName: item.domainName,
				netBiosDomainName: item.netBiosDomainName,
				forestName: item.forestName,
				domainGuid: item.domainGuid,
				domainSid: item.domainSid,
				azureStorageSid: item.azureStorageSid,
				samAccountName: item.samAccountName,
				accountType: item.accountType
			};
		}
		function activeDirectoryPropertiesDeserializer(item) {
			return {
				domainName: item.domainName,
				netBiosDomainName: item.netBiosDomainName,
				forestName: item.forestName,
				domainGuid: item.domainGuid,
				domainSid: item.domainSid,
				azureStorageSid: item.azureStorageSid,
				samAccountName: item.samAccountName,
				accountType: item.accountType
			};
		}
		var KnownAccountType;
		(function(KnownAccountType) {
			KnownAccountType.User = "User";
			KnownAccountType.Computer = "Computer";
		})(KnownAccountType ||= {});
		var KnownDefaultSharePermission;
		(function(KnownDefaultSharePermission) {
			KnownDefaultSharePermission.None = "None";
			KnownDefaultSharePermission.StorageFileDataSmbShareReader = "StorageFileDataSmbShareReader";
			KnownDefaultSharePermission.StorageFileDataSmbShareContributor = "StorageFileDataSmbShareContributor";
			KnownDefaultSharePermission.StorageFileDataSmbShareElevatedContributor = "StorageFileDataSmbShareElevatedContributor";
		})(KnownDefaultSharePermission ||= {});
		function smbOAuthSettingsSerializer(item) {
			return { isSmbOAuthEnabled: item.isSmbOAuthEnabled };
		}
		function smbOAuthSettingsDeserializer(item) {
			return { isSmbOAuthEnabled: item.isSmbOAuthEnabled };
		}
		function networkRuleSetSerializer(item) {
			return {
				bypass: item.bypass,
				resourceAccessRules: item.resourceAccessRules ? resourceAccessRuleArraySerializer(item.resourceAccessRules) : item.resourceAccessRules,
				virtualNetworkRules: item.virtualNetworkRules ? virtualNetworkRuleArraySerializer(item.virtualNetworkRules) : item.virtualNetworkRules,
				ipRules: item.ipRules ? ipRuleArraySerializer(item.ipRules) : item.ipRules,
				ipv6Rules: item.ipv6Rules ? ipRuleArraySerializer(item.ipv6Rules) : item.ipv6Rules,
				defaultAction: item.defaultAction
			};
		}
		function networkRuleSetDeserializer(item) {
			return {
				bypass: item.bypass,
				resourceAccessRules: item.resourceAccessRules ? resourceAccessRuleArrayDeserializer(item.resourceAccessRules) : item.resourceAccessRules,
				virtualNetworkRules: item.virtualNetworkRules ? virtualNetworkRuleArrayDeserializer(item.virtualNetworkRules) : item.virtualNetworkRules,
				ipRules: item.ipRules ? ipRuleArrayDeserializer(item.ipRules) : item.ipRules,
				ipv6Rules: item.ipv6Rules ? ipRuleArrayDeserializer(item.ipv6Rules) : item.ipv6Rules,
				defaultAction: item.defaultAction
			};
		}
		var KnownBypass;
		(function(KnownBypass) {
			KnownBypass.None = "None";
			KnownBypass.Logging = "Logging";
			KnownBypass.Metrics = "Metrics";
			KnownBypass.AzureServices = "AzureServices";
		})(KnownBypass ||= {});
		function resourceAccessRuleArraySerializer(result) {
			return result.map((item) => resourceAccessRuleSerializer(item));
		}
		function resourceAccessRuleArrayDeserializer(result) {
			return result.map((item) => resourceAccessRuleDeserializer(item));
		}
		function resourceAccessRuleSerializer(item) {
			return {
				tenantId: item.tenantId,
				resourceId: item.resourceId
			};
		}
		function resourceAccessRuleDeserializer(item) {
			return {
				tenantId: item.tenantId,
				resourceId: item.resourceId
			};
		}
		function virtualNetworkRuleArraySerializer(result) {
			return result.map((item) => virtualNetworkRuleSerializer(item));
		}
		function virtualNetworkRuleArrayDeserializer(result) {
			return result.map((item) => virtualNetworkRuleDeserializer(item));
		}
		function virtualNetworkRuleSerializer(item) {
			return {
				id: item.virtualNetworkResourceId,
				action: item.action,
				state: item.state
			};
		}
		function virtualNetworkRuleDeserializer(item) {
			return {
				virtualNetworkResourceId: item.id,
				action: item.action,
				state: item.state
			};
		}
		var KnownState;
		(function(KnownState) {
			KnownState.Provisioning = "Provisioning";
			KnownState.Deprovisioning = "Deprovisioning";
			KnownState.Succeeded = "Succeeded";
			KnownState.Failed = "Failed";
			KnownState.NetworkSourceDeleted = "NetworkSourceDeleted";
		})(KnownState ||= {});
		function ipRuleArraySerializer(result) {
			return result.map((item) => ipRuleSerializer(item));
		}
		function ipRuleArrayDeserializer(result) {
			return result.map((item) => ipRuleDeserializer(item));
		}
		function ipRuleSerializer(item) {
			return {
				value: item.iPAddressOrRange,
				action: item.action
			};
		}
		function ipRuleDeserializer(item) {
			return {
				iPAddressOrRange: item.value,
				action: item.action
			};
		}
		function geoReplicationStatsDeserializer(item) {
			return {
				status: item.status,
				lastSyncTime: item.lastSyncTime ? new Date(item.lastSyncTime) : item.lastSyncTime,
				canFailover: item.canFailover,
				canPlannedFailover: item.canPlannedFailover,
				postFailoverRedundancy: item.postFailoverRedundancy,
				postPlannedFailoverRedundancy: item.postPlannedFailoverRedundancy
			};
		}
		var KnownGeoReplicationStatus;
		(function(KnownGeoReplicationStatus) {
			KnownGeoReplicationStatus.Live = "Live";
			KnownGeoReplicationStatus.Bootstrap = "Bootstrap";
			KnownGeoReplicationStatus.Unavailable = "Unavailable";
		})(KnownGeoReplicationStatus ||= {});
		var KnownPostFailoverRedundancy;
		(function(KnownPostFailoverRedundancy) {
			KnownPostFailoverRedundancy.StandardLRS = "Standard_LRS";
			KnownPostFailoverRedundancy.StandardZRS = "Standard_ZRS";
		})(KnownPostFailoverRedundancy ||= {});
		var KnownPostPlannedFailoverRedundancy;
		(function(KnownPostPlannedFailoverRedundancy) {
			KnownPostPlannedFailoverRedundancy.StandardGRS = "Standard_GRS";
			KnownPostPlannedFailoverRedundancy.StandardGzrs = "Standard_GZRS";
			KnownPostPlannedFailoverRedundancy.StandardRagrs = "Standard_RAGRS";
			KnownPostPlannedFailoverRedundancy.StandardRagzrs = "Standard_RAGZRS";
		})(KnownPostPlannedFailoverRedundancy ||= {});
		var KnownLargeFileSharesState;
		(function(KnownLargeFileSharesState) {
			KnownLargeFileSharesState.Disabled = "Disabled";
			KnownLargeFileSharesState.Enabled = "Enabled";
		})(KnownLargeFileSharesState ||= {});
		function privateEndpointConnectionArrayDeserializer(result) {
			return result.map((item) => privateEndpointConnectionDeserializer(item));
		}
		function privateEndpointConnectionDeserializer(item) {
			return {
				id: item.id,
				name: item.name,
				type: item.type,
				systemData: item.systemData ? systemDataDeserializer(item.systemData) : item.systemData,
				...item.properties ? _privateEndpointConnectionPropertiesDeserializer(item.properties) : item.properties
			};
		}
		function privateEndpointDeserializer(item) {
			return { id: item.id };
		}
		function privateLinkServiceConnectionStateDeserializer(item) {
			return {
				status: item.status,
				description: item.description,
				actionRequired: item.actionRequired
			};
		}
		var KnownPrivateEndpointServiceConnectionStatus;
		(function(KnownPrivateEndpointServiceConnectionStatus) {
			KnownPrivateEndpointServiceConnectionStatus.Pending = "Pending";
			KnownPrivateEndpointServiceConnectionStatus.Approved = "Approved";
			KnownPrivateEndpointServiceConnectionStatus.Rejected = "Rejected";
		})(KnownPrivateEndpointServiceConnectionStatus ||= {});
		var KnownPrivateEndpointConnectionProvisioningState;
		(function(KnownPrivateEndpointConnectionProvisioningState) {
			KnownPrivateEndpointConnectionProvisioningState.Succeeded = "Succeeded";
			KnownPrivateEndpointConnectionProvisioningState.Creating = "Creating";
			KnownPrivateEndpointConnectionProvisioningState.Deleting = "Deleting";
			KnownPrivateEndpointConnectionProvisioningState.Failed = "Failed";
		})(KnownPrivateEndpointConnectionProvisioningState ||= {});
		function routingPreferenceSerializer(item) {
			return {
				routingChoice: item.routingChoice,
				publishMicrosoftEndpoints: item.publishMicrosoftEndpoints,
				publishInternetEndpoints: item.publishInternetEndpoints
			};
		}
		function routingPreferenceDeserializer(item) {
			return {
				routingChoice: item.routingChoice,
				publishMicrosoftEndpoints: item.publishMicrosoftEndpoints,
				publishInternetEndpoints: item.publishInternetEndpoints
			};
		}
		var KnownRoutingChoice;
		(function(KnownRoutingChoice) {
			KnownRoutingChoice.MicrosoftRouting = "MicrosoftRouting";
			KnownRoutingChoice.InternetRouting = "InternetRouting";
		})(KnownRoutingChoice ||= {});
		function dualStackEndpointPreferenceSerializer(item) {
			return { publishIpv6Endpoint: item.publishIpv6Endpoint };
		}
		function dualStackEndpointPreferenceDeserializer(item) {
			return { publishIpv6Endpoint: item.publishIpv6Endpoint };
		}
		function blobRestoreStatusDeserializer(item) {
			return {
				status: item.status,
				failureReason: item.failureReason,
				restoreId: item.restoreId,
				parameters: item.parameters ? blobRestoreParametersDeserializer(item.parameters) : item.parameters
			};
		}
		var KnownBlobRestoreProgressStatus;
		(function(KnownBlobRestoreProgressStatus) {
			KnownBlobRestoreProgressStatus.InProgress = "InProgress";
			KnownBlobRestoreProgressStatus.Complete = "Complete";
			KnownBlobRestoreProgressStatus.Failed = "Failed";
		})(KnownBlobRestoreProgressStatus ||= {});
		function blobRestoreParametersSerializer(item) {
			return {
				timeToRestore: item.timeToRestore.toISOString(),
				blobRanges: blobRestoreRangeArraySerializer(item.blobRanges)
			};
		}
		function blobRestoreParametersDeserializer(item) {
			return {
				timeToRestore: new Date(item.timeToRestore),
				blobRanges: blobRestoreRangeArrayDeserializer(item.blobRanges)
			};
		}
		function blobRestoreRangeArraySerializer(result) {
			return result.map((item) => blobRestoreRangeSerializer(item));
		}
		function blobRestoreRangeArrayDeserializer(result) {
			return result.map((item) => blobRestoreRangeDeserializer(item));
		}
		function blobRestoreRangeSerializer(item) {
			return {
				startRange: item.startRange,
				endRange: item.endRange
			};
		}
		function blobRestoreRangeDeserializer(item) {
			return {
				startRange: item.startRange,
				endRange: item.endRange
			};
		}
		var KnownMinimumTlsVersion;
		(function(KnownMinimumTlsVersion) {
			KnownMinimumTlsVersion.TLS10 = "TLS1_0";
			KnownMinimumTlsVersion.TLS11 = "TLS1_1";
			KnownMinimumTlsVersion.TLS12 = "TLS1_2";
			KnownMinimumTlsVersion.TLS13 = "TLS1_3";
		})(KnownMinimumTlsVersion ||= {});
		var KnownPublicNetworkAccess;
		(function(KnownPublicNetworkAccess) {
			KnownPublicNetworkAccess.Enabled = "Enabled";
			KnownPublicNetworkAccess.Disabled = "Disabled";
			KnownPublicNetworkAccess.SecuredByPerimeter = "SecuredByPerimeter";
		})(KnownPublicNetworkAccess ||= {});
		function immutableStorageAccountSerializer(item) {
			return {
				enabled: item.enabled,
				immutabilityPolicy: item.immutabilityPolicy ? accountImmutabilityPolicyPropertiesSerializer(item.immutabilityPolicy) : item.immutabilityPolicy
			};
		}
		function immutableStorageAccountDeserializer(item) {
			return {
				enabled: item.enabled,
				immutabilityPolicy: item.immutabilityPolicy ? accountImmutabilityPolicyPropertiesDeserializer(item.immutabilityPolicy) : item.immutabilityPolicy
			};
		}
		function accountImmutabilityPolicyPropertiesSerializer(item) {
			return {
				immutabilityPeriodSinceCreationInDays: item.immutabilityPeriodSinceCreationInDays,
				state: item.state,
				allowProtectedAppendWrites: item.allowProtectedAppendWrites
			};
		}
		function accountImmutabilityPolicyPropertiesDeserializer(item) {
			return {
				immutabilityPeriodSinceCreationInDays: item.immutabilityPeriodSinceCreationInDays,
				state: item.state,
				allowProtectedAppendWrites: item.allowProtectedAppendWrites
			};
		}
		var KnownAccountImmutabilityPolicyState;
		(function(KnownAccountImmutabilityPolicyState) {
			KnownAccountImmutabilityPolicyState.Unlocked = "Unlocked";
			KnownAccountImmutabilityPolicyState.Locked = "Locked";
			KnownAccountImmutabilityPolicyState.Disabled = "Disabled";
		})(KnownAccountImmutabilityPolicyState ||= {});
		var KnownAllowedCopyScope;
		(function(KnownAllowedCopyScope) {
			KnownAllowedCopyScope.PrivateLink = "PrivateLink";
			KnownAllowedCopyScope.AAD = "AAD";
			KnownAllowedCopyScope.All = "All";
		})(KnownAllowedCopyScope ||= {});
		function storageAccountSkuConversionStatusDeserializer(item) {
			return {
				skuConversionStatus: item.skuConversionStatus,
				targetSkuName: item.targetSkuName,
				startTime: item.startTime,
				endTime: item.endTime
			};
		}
		var KnownSkuConversionStatus;
		(function(KnownSkuConversionStatus) {
			KnownSkuConversionStatus.InProgress = "InProgress";
			KnownSkuConversionStatus.Succeeded = "Succeeded";
			KnownSkuConversionStatus.Failed = "Failed";
		})(KnownSkuConversionStatus ||= {});
		var KnownDnsEndpointType;
		(function(KnownDnsEndpointType) {
			KnownDnsEndpointType.Standard = "Standard";
			KnownDnsEndpointType.AzureDnsZone = "AzureDnsZone";
		})(KnownDnsEndpointType ||= {});
		function geoPriorityReplicationStatusSerializer(item) {
			return { isBlobEnabled: item.isBlobEnabled };
		}
		function geoPriorityReplicationStatusDeserializer(item) {
			return { isBlobEnabled: item.isBlobEnabled };
		}
		function storageAccountSharedKeyAccessPropertiesSerializer(item) {
			return {
				blob: item.blob ? serviceSharedKeyAccessPropertiesSerializer(item.blob) : item.blob,
				file: item.file ? serviceSharedKeyAccessPropertiesSerializer(item.file) : item.file,
				table: item.table ? serviceSharedKeyAccessPropertiesSerializer(item.table) : item.table,
				queue: item.queue ? serviceSharedKeyAccessPropertiesSerializer(item.queue) : item.queue
			};
		}
		function storageAccountSharedKeyAccessPropertiesDeserializer(item) {
			return {
				blob: item.blob ? serviceSharedKeyAccessPropertiesDeserializer(item.blob) : item.blob,
				file: item.file ? serviceSharedKeyAccessPropertiesDeserializer(item.file) : item.file,
				table: item.table ? serviceSharedKeyAccessPropertiesDeserializer(item.table) : item.table,
				queue: item.queue ? serviceSharedKeyAccessPropertiesDeserializer(item.queue) : item.queue
			};
		}
		function serviceSharedKeyAccessPropertiesSerializer(item) {
			return { enabled: item.enabled };
		}
		function serviceSharedKeyAccessPropertiesDeserializer(item) {
			return { enabled: item.enabled };
		}
		function storageDataCollaborationPolicyPropertiesSerializer(item) {
			return {
				allowStorageConnectors: item.allowStorageConnectors,
				allowBlobAccessPoints: item.allowBlobAccessPoints,
				allowStorageDataShares: item.allowStorageDataShares,
				allowCrossTenantDataSharing: item.allowCrossTenantDataSharing
			};
		}
		function storageDataCollaborationPolicyPropertiesDeserializer(item) {
			return {
				allowStorageConnectors: item.allowStorageConnectors,
				allowBlobAccessPoints: item.allowBlobAccessPoints,
				allowStorageDataShares: item.allowStorageDataShares,
				allowCrossTenantDataSharing: item.allowCrossTenantDataSharing
			};
		}
		var KnownKind;
		(function(KnownKind) {
			KnownKind.Storage = "Storage";
			KnownKind.StorageV2 = "StorageV2";
			KnownKind.BlobStorage = "BlobStorage";
			KnownKind.FileStorage = "FileStorage";
			KnownKind.BlockBlobStorage = "BlockBlobStorage";
		})(KnownKind ||= {});
		function identitySerializer(item) {
			return {
				type: item.type,
				userAssignedIdentities: item.userAssignedIdentities ? userAssignedIdentityRecordSerializer(item.userAssignedIdentities) : item.userAssignedIdentities
			};
		}
		function identityDeserializer(item) {
			return {
				principalId: item.principalId,
				tenantId: item.tenantId,
				type: item.type,
				userAssignedIdentities: item.userAssignedIdentities ? userAssignedIdentityRecordDeserializer(item.userAssignedIdentities) : item.userAssignedIdentities
			};
		}
		var KnownIdentityType;
		(function(KnownIdentityType) {
			KnownIdentityType.None = "None";
			KnownIdentityType.SystemAssigned = "SystemAssigned";
			KnownIdentityType.UserAssigned = "UserAssigned";
			KnownIdentityType.SystemAssignedUserAssigned = "SystemAssigned,UserAssigned";
		})(KnownIdentityType ||= {});
		function userAssignedIdentityRecordSerializer(item) {
			let result = {};
			Object.keys(item).map((key) => {
				result[key] = item[key] ? userAssignedIdentitySerializer(item[key]) : item[key];
			});
			return result;
		}
		function userAssignedIdentityRecordDeserializer(item) {
			let result = {};
			Object.keys(item).map((key) => {
				result[key] = item[key] ? userAssignedIdentityDeserializer(item[key]) : item[key];
			});
			return result;
		}
		function userAssignedIdentitySerializer(_item) {
			return {};
		}
		function userAssignedIdentityDeserializer(item) {
			return {
				principalId: item.principalId,
				clientId: item.clientId
			};
		}
		function extendedLocationSerializer(item) {
			return {
				name: item.name,
				type: item.type
			};
		}
		function extendedLocationDeserializer(item) {
			return {
				name: item.name,
				type: item.type
			};
		}
		var KnownExtendedLocationTypes;
		(function(KnownExtendedLocationTypes) {
			KnownExtendedLocationTypes.EdgeZone = "EdgeZone";
		})(KnownExtendedLocationTypes ||= {});
		function placementSerializer(item) {
			return { zonePlacementPolicy: item.zonePlacementPolicy };
		}
		function placementDeserializer(item) {
			return { zonePlacementPolicy: item.zonePlacementPolicy };
		}
		var KnownZonePlacementPolicy;
		(function(KnownZonePlacementPolicy) {
			KnownZonePlacementPolicy.Any = "Any";
			KnownZonePlacementPolicy.None = "None";
		})(KnownZonePlacementPolicy ||= {});
		function storageAccountCreateParametersSerializer(item) {
			return {
				sku: skuSerializer(item.sku),
				kind: item.kind,
				location: item.location,
				extendedLocation: item.extendedLocation ? extendedLocationSerializer(item.extendedLocation) : item.extendedLocation,
				zones: item.zones ? item.zones.map((p) => p) : item.zones,
				placement: item.placement ? placementSerializer(item.placement) : item.placement,
				tags: item.tags,
				identity: item.identity ? identitySerializer(item.identity) : item.identity,
				properties: check_prop_undefined_areAllPropsUndefined(item, "allowedCopyScope.publicNetworkAccess.sasPolicy.keyPolicy.customDomain.encryption.networkRuleSet.accessTier.turboTier.azureFilesIdentityBasedAuthentication.enableHttpsTrafficOnly.isSftpEnabled.isLocalUserEnabled.enableExtendedGroups.isHnsEnabled.largeFileSharesState.routingPreference.dualStackEndpointPreference.allowBlobPublicAccess.minimumTlsVersion.allowSharedKeyAccess.enableNfsV3.allowCrossTenantReplication.defaultToOAuthAuthentication.immutableStorageWithVersioning.dnsEndpointType.geoPriorityReplicationStatus.allowSharedKeyAccessForServices.dataCollaborationPolicyProperties.allowCrossTenantDelegationSas".split(".")) ? void 0 : _storageAccountCreateParametersPropertiesSerializer(item)
			};
		}
		function storageAccountUpdateParametersSerializer(item) {
			return {
				sku: item.sku ? skuSerializer(item.sku) : item.sku,
				tags: item.tags,
				identity: item.identity ? identitySerializer(item.identity) : item.identity,
				properties: check_prop_undefined_areAllPropsUndefined(item, "customDomain.encryption.sasPolicy.keyPolicy.accessTier.turboTier.azureFilesIdentityBasedAuthentication.enableHttpsTrafficOnly.isSftpEnabled.isLocalUserEnabled.enableExtendedGroups.networkRuleSet.largeFileSharesState.routingPreference.dualStackEndpointPreference.allowBlobPublicAccess.minimumTlsVersion.allowSharedKeyAccess.allowCrossTenantReplication.defaultToOAuthAuthentication.publicNetworkAccess.immutableStorageWithVersioning.allowedCopyScope.dnsEndpointType.geoPriorityReplicationStatus.allowSharedKeyAccessForServices.dataCollaborationPolicyProperties.allowCrossTenantDelegationSas".split(".")) ? void 0 : _storageAccountUpdateParametersPropertiesSerializer(item),
				kind: item.kind,
				zones: item.zones ? item.zones.map((p) => p) : item.zones,
				placement: item.placement ? placementSerializer(item.placement) : item.placement
			};
		}
		function _storageAccountListResultDeserializer(item) {
			return {
				value: storageAccountArrayDeserializer(item.value),
				nextLink: item.nextLink
			};
		}
		function storageAccountArrayDeserializer(result) {
			return result.map((item) => storageAccountDeserializer(item));
		}
		function storageAccountListKeysResultDeserializer(item) {
			return { keys: item.keys ? storageAccountKeyArrayDeserializer(item.keys) : item.keys };
		}
		function storageAccountKeyArrayDeserializer(result) {
			return result.map((item) => storageAccountKeyDeserializer(item));
		}
		function storageAccountKeyDeserializer(item) {
			return {
				keyName: item.keyName,
				value: item.value,
				permissions: item.permissions,
				creationTime: item.creationTime ? new Date(item.creationTime) : item.creationTime
			};
		}
		function storageAccountRegenerateKeyParametersSerializer(item) {
			return { keyName: item.keyName };
		}
		function accountSasParametersSerializer(item) {
			return {
				signedServices: item.services,
				signedResourceTypes: item.resourceTypes,
				signedPermission: item.permissions,
				signedIp: item.iPAddressOrRange,
				signedProtocol: item.protocols,
				signedStart: item.sharedAccessStartTime ? item.sharedAccessStartTime.toISOString() : item.sharedAccessStartTime,
				signedExpiry: item.sharedAccessExpiryTime.toISOString(),
				keyToSign: item.keyToSign
			};
		}
		var KnownServices;
		(function(KnownServices) {
			KnownServices.B = "b";
			KnownServices.Q = "q";
			KnownServices.T = "t";
			KnownServices.F = "f";
		})(KnownServices ||= {});
		var KnownSignedResourceTypes;
		(function(KnownSignedResourceTypes) {
			KnownSignedResourceTypes.S = "s";
			KnownSignedResourceTypes.C = "c";
			KnownSignedResourceTypes.O = "o";
		})(KnownSignedResourceTypes ||= {});
		var KnownPermissions;
		(function(KnownPermissions) {
			KnownPermissions.R = "r";
			KnownPermissions.D = "d";
			KnownPermissions.W = "w";
			KnownPermissions.L = "l";
			KnownPermissions.A = "a";
			KnownPermissions.C = "c";
			KnownPermissions.U = "u";
			KnownPermissions.P = "p";
		})(KnownPermissions ||= {});
		function listAccountSasResponseDeserializer(item) {
			return { accountSasToken: item.accountSasToken };
		}
		function serviceSasParametersSerializer(item) {
			return {
				canonicalizedResource: item.canonicalizedResource,
				signedResource: item.resource,
				signedPermission: item.permissions,
				signedIp: item.iPAddressOrRange,
				signedProtocol: item.protocols,
				signedStart: item.sharedAccessStartTime ? item.sharedAccessStartTime.toISOString() : item.sharedAccessStartTime,
				signedExpiry: item.sharedAccessExpiryTime ? item.sharedAccessExpiryTime.toISOString() : item.sharedAccessExpiryTime,
				signedIdentifier: item.identifier,
				startPk: item.partitionKeyStart,
				endPk: item.partitionKeyEnd,
				startRk: item.rowKeyStart,
				endRk: item.rowKeyEnd,
				keyToSign: item.keyToSign,
				rscc: item.cacheControl,
				rscd: item.contentDisposition,
				rsce: item.contentEncoding,
				rscl: item.contentLanguage,
				rsct: item.contentType
			};
		}
		var KnownSignedResource;
		(function(KnownSignedResource) {
			KnownSignedResource.B = "b";
			KnownSignedResource.C = "c";
			KnownSignedResource.F = "f";
			KnownSignedResource.S = "s";
		})(KnownSignedResource ||= {});
		function listServiceSasResponseDeserializer(item) {
			return { serviceSasToken: item.serviceSasToken };
		}
		function storageAccountMigrationSerializer(item) {
			return { properties: _storageAccountMigrationPropertiesSerializer(item) };
		}
		function storageAccountMigrationDeserializer(item) {
			return {
				id: item.id,
				name: item.name,
				type: item.type,
				systemData: item.systemData ? systemDataDeserializer(item.systemData) : item.systemData,
				..._storageAccountMigrationPropertiesDeserializer(item.properties)
			};
		}
		var KnownMigrationStatus;
		(function(KnownMigrationStatus) {
			KnownMigrationStatus.Invalid = "Invalid";
			KnownMigrationStatus.SubmittedForConversion = "SubmittedForConversion";
			KnownMigrationStatus.InProgress = "InProgress";
			KnownMigrationStatus.Complete = "Complete";
			KnownMigrationStatus.Failed = "Failed";
		})(KnownMigrationStatus ||= {});
		var KnownMigrationName;
		(function(KnownMigrationName) {
			KnownMigrationName.Default = "default";
		})(KnownMigrationName ||= {});
		var KnownEnabledProtocols;
		(function(KnownEnabledProtocols) {
			KnownEnabledProtocols.SMB = "SMB";
			KnownEnabledProtocols.NFS = "NFS";
		})(KnownEnabledProtocols ||= {});
		var KnownRootSquashType;
		(function(KnownRootSquashType) {
			KnownRootSquashType.NoRootSquash = "NoRootSquash";
			KnownRootSquashType.RootSquash = "RootSquash";
			KnownRootSquashType.AllSquash = "AllSquash";
		})(KnownRootSquashType ||= {});
		var KnownShareAccessTier;
		(function(KnownShareAccessTier) {
			KnownShareAccessTier.TransactionOptimized = "TransactionOptimized";
			KnownShareAccessTier.Hot = "Hot";
			KnownShareAccessTier.Cool = "Cool";
			KnownShareAccessTier.Premium = "Premium";
		})(KnownShareAccessTier ||= {});
		var KnownLeaseShareAction;
		(function(KnownLeaseShareAction) {
			KnownLeaseShareAction.Acquire = "Acquire";
			KnownLeaseShareAction.Renew = "Renew";
			KnownLeaseShareAction.Change = "Change";
			KnownLeaseShareAction.Release = "Release";
			KnownLeaseShareAction.Break = "Break";
		})(KnownLeaseShareAction ||= {});
		var KnownRuleType;
		(function(KnownRuleType) {
			KnownRuleType.Lifecycle = "Lifecycle";
		})(KnownRuleType ||= {});
		var KnownManagementPolicyName;
		(function(KnownManagementPolicyName) {
			KnownManagementPolicyName.Default = "default";
		})(KnownManagementPolicyName ||= {});
		var KnownInventoryRuleType;
		(function(KnownInventoryRuleType) {
			KnownInventoryRuleType.Inventory = "Inventory";
		})(KnownInventoryRuleType ||= {});
		var KnownFormat;
		(function(KnownFormat) {
			KnownFormat.Csv = "Csv";
			KnownFormat.Parquet = "Parquet";
		})(KnownFormat ||= {});
		var KnownSchedule;
		(function(KnownSchedule) {
			KnownSchedule.Daily = "Daily";
			KnownSchedule.Weekly = "Weekly";
		})(KnownSchedule ||= {});
		var KnownObjectType;
		(function(KnownObjectType) {
			KnownObjectType.Blob = "Blob";
			KnownObjectType.Container = "Container";
		})(KnownObjectType ||= {});
		var KnownBlobInventoryPolicyName;
		(function(KnownBlobInventoryPolicyName) {
			KnownBlobInventoryPolicyName.Default = "default";
		})(KnownBlobInventoryPolicyName ||= {});
		var KnownEncryptionScopeSource;
		(function(KnownEncryptionScopeSource) {
			KnownEncryptionScopeSource.MicrosoftStorage = "Microsoft.Storage";
			KnownEncryptionScopeSource.MicrosoftKeyVault = "Microsoft.KeyVault";
		})(KnownEncryptionScopeSource ||= {});
		var KnownEncryptionScopeState;
		(function(KnownEncryptionScopeState) {
			KnownEncryptionScopeState.Enabled = "Enabled";
			KnownEncryptionScopeState.Disabled = "Disabled";
		})(KnownEncryptionScopeState ||= {});
		var KnownNetworkSecurityPerimeterConfigurationProvisioningState;
		(function(KnownNetworkSecurityPerimeterConfigurationProvisioningState) {
			KnownNetworkSecurityPerimeterConfigurationProvisioningState.Accepted = "Accepted";
			KnownNetworkSecurityPerimeterConfigurationProvisioningState.Succeeded = "Succeeded";
			KnownNetworkSecurityPerimeterConfigurationProvisioningState.Failed = "Failed";
			KnownNetworkSecurityPerimeterConfigurationProvisioningState.Deleting = "Deleting";
			KnownNetworkSecurityPerimeterConfigurationProvisioningState.Canceled = "Canceled";
		})(KnownNetworkSecurityPerimeterConfigurationProvisioningState ||= {});
		var KnownIssueType;
		(function(KnownIssueType) {
			KnownIssueType.Unknown = "Unknown";
			KnownIssueType.ConfigurationPropagationFailure = "ConfigurationPropagationFailure";
		})(KnownIssueType ||= {});
		var KnownSeverity;
		(function(KnownSeverity) {
			KnownSeverity.Warning = "Warning";
			KnownSeverity.Error = "Error";
		})(KnownSeverity ||= {});
		var KnownResourceAssociationAccessMode;
		(function(KnownResourceAssociationAccessMode) {
			KnownResourceAssociationAccessMode.Enforced = "Enforced";
			KnownResourceAssociationAccessMode.Learning = "Learning";
			KnownResourceAssociationAccessMode.Audit = "Audit";
		})(KnownResourceAssociationAccessMode ||= {});
		var KnownNspAccessRuleDirection;
		(function(KnownNspAccessRuleDirection) {
			KnownNspAccessRuleDirection.Inbound = "Inbound";
			KnownNspAccessRuleDirection.Outbound = "Outbound";
		})(KnownNspAccessRuleDirection ||= {});
		var KnownTriggerType;
		(function(KnownTriggerType) {
			KnownTriggerType.RunOnce = "RunOnce";
			KnownTriggerType.OnSchedule = "OnSchedule";
			KnownTriggerType.MockRun = "MockRun";
		})(KnownTriggerType ||= {});
		var KnownIntervalUnit;
		(function(KnownIntervalUnit) {
			KnownIntervalUnit.Days = "Days";
		})(KnownIntervalUnit ||= {});
		var KnownStorageTaskAssignmentProvisioningState;
		(function(KnownStorageTaskAssignmentProvisioningState) {
			KnownStorageTaskAssignmentProvisioningState.ValidateSubscriptionQuotaBegin = "ValidateSubscriptionQuotaBegin";
			KnownStorageTaskAssignmentProvisioningState.ValidateSubscriptionQuotaEnd = "ValidateSubscriptionQuotaEnd";
			KnownStorageTaskAssignmentProvisioningState.Accepted = "Accepted";
			KnownStorageTaskAssignmentProvisioningState.Creating = "Creating";
			KnownStorageTaskAssignmentProvisioningState.Succeeded = "Succeeded";
			KnownStorageTaskAssignmentProvisioningState.Deleting = "Deleting";
			KnownStorageTaskAssignmentProvisioningState.Canceled = "Canceled";
			KnownStorageTaskAssignmentProvisioningState.Failed = "Failed";
		})(KnownStorageTaskAssignmentProvisioningState ||= {});
		var KnownRunStatusEnum;
		(function(KnownRunStatusEnum) {
			KnownRunStatusEnum.InProgress = "InProgress";
			KnownRunStatusEnum.Finished = "Finished";
		})(KnownRunStatusEnum ||= {});
		var KnownRunResult;
		(function(KnownRunResult) {
			KnownRunResult.Succeeded = "Succeeded";
			KnownRunResult.Failed = "Failed";
		})(KnownRunResult ||= {});
		var KnownStorageConnectorState;
		(function(KnownStorageConnectorState) {
			KnownStorageConnectorState.Active = "Active";
			KnownStorageConnectorState.Inactive = "Inactive";
		})(KnownStorageConnectorState ||= {});
		var KnownStorageConnectorDataSourceType;
		(function(KnownStorageConnectorDataSourceType) {
			KnownStorageConnectorDataSourceType.AzureDataShare = "Azure_DataShare";
		})(KnownStorageConnectorDataSourceType ||= {});
		var KnownStorageConnectorSourceType;
		(function(KnownStorageConnectorSourceType) {
			KnownStorageConnectorSourceType.DataShare = "DataShare";
		})(KnownStorageConnectorSourceType ||= {});
		var KnownStorageConnectorConnectionType;
		(function(KnownStorageConnectorConnectionType) {
			KnownStorageConnectorConnectionType.DataShare = "DataShare";
		})(KnownStorageConnectorConnectionType ||= {});
		var KnownStorageConnectorAuthType;
		(function(KnownStorageConnectorAuthType) {
			KnownStorageConnectorAuthType.ManagedIdentity = "ManagedIdentity";
		})(KnownStorageConnectorAuthType ||= {});
		var KnownNativeDataSharingProvisioningState;
		(function(KnownNativeDataSharingProvisioningState) {
			KnownNativeDataSharingProvisioningState.Accepted = "Accepted";
			KnownNativeDataSharingProvisioningState.Creating = "Creating";
			KnownNativeDataSharingProvisioningState.Succeeded = "Succeeded";
			KnownNativeDataSharingProvisioningState.Deleting = "Deleting";
			KnownNativeDataSharingProvisioningState.Canceled = "Canceled";
			KnownNativeDataSharingProvisioningState.Failed = "Failed";
		})(KnownNativeDataSharingProvisioningState ||= {});
		var KnownStorageDataShareAccessPolicyPermission;
		(function(KnownStorageDataShareAccessPolicyPermission) {
			KnownStorageDataShareAccessPolicyPermission.None = "None";
			KnownStorageDataShareAccessPolicyPermission.Read = "Read";
		})(KnownStorageDataShareAccessPolicyPermission ||= {});
		var KnownContextCacheAccountKind;
		(function(KnownContextCacheAccountKind) {
			KnownContextCacheAccountKind.Regional = "Regional";
			KnownContextCacheAccountKind.DataZone = "DataZone";
			KnownContextCacheAccountKind.Global = "Global";
		})(KnownContextCacheAccountKind ||= {});
		var KnownContextCacheProvisioningState;
		(function(KnownContextCacheProvisioningState) {
			KnownContextCacheProvisioningState.Succeeded = "Succeeded";
			KnownContextCacheProvisioningState.Failed = "Failed";
			KnownContextCacheProvisioningState.Canceled = "Canceled";
			KnownContextCacheProvisioningState.Creating = "Creating";
			KnownContextCacheProvisioningState.Updating = "Updating";
			KnownContextCacheProvisioningState.Deleting = "Deleting";
			KnownContextCacheProvisioningState.Accepted = "Accepted";
		})(KnownContextCacheProvisioningState ||= {});
		var KnownInfrastructureEncryption;
		(function(KnownInfrastructureEncryption) {
			KnownInfrastructureEncryption.Enabled = "enabled";
			KnownInfrastructureEncryption.Disabled = "disabled";
		})(KnownInfrastructureEncryption ||= {});
		var KnownKeyEncryptionKeyIdentityType;
		(function(KnownKeyEncryptionKeyIdentityType) {
			KnownKeyEncryptionKeyIdentityType.SystemAssignedIdentity = "systemAssignedIdentity";
			KnownKeyEncryptionKeyIdentityType.UserAssignedIdentity = "userAssignedIdentity";
			KnownKeyEncryptionKeyIdentityType.DelegatedResourceIdentity = "delegatedResourceIdentity";
		})(KnownKeyEncryptionKeyIdentityType ||= {});
		var KnownManagedServiceIdentityType;
		(function(KnownManagedServiceIdentityType) {
			KnownManagedServiceIdentityType.None = "None";
			KnownManagedServiceIdentityType.SystemAssigned = "SystemAssigned";
			KnownManagedServiceIdentityType.UserAssigned = "UserAssigned";
			KnownManagedServiceIdentityType.SystemAssignedUserAssigned = "SystemAssigned,UserAssigned";
		})(KnownManagedServiceIdentityType ||= {});
		var KnownContextCacheCheckNameAvailabilityFailureReason;
		(function(KnownContextCacheCheckNameAvailabilityFailureReason) {
			KnownContextCacheCheckNameAvailabilityFailureReason.AlreadyExists = "AlreadyExists";
			KnownContextCacheCheckNameAvailabilityFailureReason.ContextCacheNameInvalid = "ContextCacheNameInvalid";
		})(KnownContextCacheCheckNameAvailabilityFailureReason ||= {});
		var KnownAiProvider;
		(function(KnownAiProvider) {
			KnownAiProvider.OpenAI = "OpenAI";
		})(KnownAiProvider ||= {});
		var KnownBlobAccessPointConfigurationState;
		(function(KnownBlobAccessPointConfigurationState) {
			KnownBlobAccessPointConfigurationState.Active = "Active";
			KnownBlobAccessPointConfigurationState.Inactive = "Inactive";
		})(KnownBlobAccessPointConfigurationState ||= {});
		var KnownBlobAccessPointConnectionTestStatus;
		(function(KnownBlobAccessPointConnectionTestStatus) {
			KnownBlobAccessPointConnectionTestStatus.Succeeded = "Succeeded";
			KnownBlobAccessPointConnectionTestStatus.Failed = "Failed";
		})(KnownBlobAccessPointConnectionTestStatus ||= {});
		var KnownBlobAccessPointSourceType;
		(function(KnownBlobAccessPointSourceType) {
			KnownBlobAccessPointSourceType.NetAppOntap = "NetAppOntap";
			KnownBlobAccessPointSourceType.AzureNetAppFiles = "AzureNetAppFiles";
			KnownBlobAccessPointSourceType.DellOneFs = "DellOneFs";
			KnownBlobAccessPointSourceType.Qumulo = "Qumulo";
			KnownBlobAccessPointSourceType.Commvault = "Commvault";
			KnownBlobAccessPointSourceType.Nasuni = "Nasuni";
			KnownBlobAccessPointSourceType.S3Compatible = "S3Compatible";
		})(KnownBlobAccessPointSourceType ||= {});
		var KnownBlobAccessPointConnectionType;
		(function(KnownBlobAccessPointConnectionType) {
			KnownBlobAccessPointConnectionType.Endpoint = "Endpoint";
			KnownBlobAccessPointConnectionType.PrivateLink = "PrivateLink";
		})(KnownBlobAccessPointConnectionType ||= {});
		var KnownBlobAccessPointTlsVerification;
		(function(KnownBlobAccessPointTlsVerification) {
			KnownBlobAccessPointTlsVerification.Perform = "Perform";
			KnownBlobAccessPointTlsVerification.Skip = "Skip";
		})(KnownBlobAccessPointTlsVerification ||= {});
		var KnownBlobAccessPointPrivateLinkIdType;
		(function(KnownBlobAccessPointPrivateLinkIdType) {
			KnownBlobAccessPointPrivateLinkIdType.ResourceId = "ResourceId";
		})(KnownBlobAccessPointPrivateLinkIdType ||= {});
		var KnownBlobAccessPointRemoteAuthType;
		(function(KnownBlobAccessPointRemoteAuthType) {
			KnownBlobAccessPointRemoteAuthType.AccessKey = "AccessKey";
		})(KnownBlobAccessPointRemoteAuthType ||= {});
		var KnownAdvancedPlatformMetricsRuleType;
		(function(KnownAdvancedPlatformMetricsRuleType) {
			KnownAdvancedPlatformMetricsRuleType.ContainerLevelCapacityMetrics = "ContainerLevelCapacityMetrics";
		})(KnownAdvancedPlatformMetricsRuleType ||= {});
		var KnownMetricsEmitted;
		(function(KnownMetricsEmitted) {
			KnownMetricsEmitted.ContainerBlobCount = "ContainerBlobCount";
			KnownMetricsEmitted.ContainerUsedSize = "ContainerUsedSize";
		})(KnownMetricsEmitted ||= {});
		var KnownAdvancedPlatformMetricsFilterType;
		(function(KnownAdvancedPlatformMetricsFilterType) {
			KnownAdvancedPlatformMetricsFilterType.AllContainersFilter = "AllContainersFilter";
			KnownAdvancedPlatformMetricsFilterType.ContainerPrefixFilter = "ContainerPrefixFilter";
			KnownAdvancedPlatformMetricsFilterType.ContainerListFilter = "ContainerListFilter";
		})(KnownAdvancedPlatformMetricsFilterType ||= {});
		var KnownReasonCode;
		(function(KnownReasonCode) {
			KnownReasonCode.QuotaId = "QuotaId";
			KnownReasonCode.NotAvailableForSubscription = "NotAvailableForSubscription";
		})(KnownReasonCode ||= {});
		var KnownListContainersInclude;
		(function(KnownListContainersInclude) {
			KnownListContainersInclude.Deleted = "deleted";
		})(KnownListContainersInclude ||= {});
		var KnownListEncryptionScopesInclude;
		(function(KnownListEncryptionScopesInclude) {
			KnownListEncryptionScopesInclude.All = "All";
			KnownListEncryptionScopesInclude.Enabled = "Enabled";
			KnownListEncryptionScopesInclude.Disabled = "Disabled";
		})(KnownListEncryptionScopesInclude ||= {});
		var KnownListLocalUserIncludeParam;
		(function(KnownListLocalUserIncludeParam) {
			KnownListLocalUserIncludeParam.Nfsv3 = "nfsv3";
		})(KnownListLocalUserIncludeParam ||= {});
		var KnownVersions;
		(function(KnownVersions) {
			KnownVersions.V20250601 = "2025-06-01";
			KnownVersions.V20250801 = "2025-08-01";
			KnownVersions.V20260401 = "2026-04-01";
			KnownVersions.V20260601 = "2026-06-01";
			KnownVersions.V20260901 = "2026-09-01";
		})(KnownVersions ||= {});
		function _immutabilityPolicyPropertiesPropertiesDeserializer(item) {
			return {
				immutabilityPeriodSinceCreationInDays: item.immutabilityPeriodSinceCreationInDays,
				state: item.state,
				allowProtectedAppendWrites: item.allowProtectedAppendWrites,
				allowProtectedAppendWritesAll: item.allowProtectedAppendWritesAll
			};
		}
		function _blobContainerPropertiesSerializer(item) {
			return {
				defaultEncryptionScope: item.defaultEncryptionScope,
				denyEncryptionScopeOverride: item.denyEncryptionScopeOverride,
				publicAccess: item.publicAccess,
				metadata: item.metadata,
				immutableStorageWithVersioning: item.immutableStorageWithVersioning ? immutableStorageWithVersioningSerializer(item.immutableStorageWithVersioning) : item.immutableStorageWithVersioning,
				enableNfsV3RootSquash: item.enableNfsV3RootSquash,
				enableNfsV3AllSquash: item.enableNfsV3AllSquash,
				blobAccessPointConfiguration: item.blobAccessPointConfiguration ? blobAccessPointConfigurationConnectionSerializer(item.blobAccessPointConfiguration) : item.blobAccessPointConfiguration
			};
		}
		function _blobContainerPropertiesDeserializer(item) {
			return {
				version: item.version,
				deleted: item.deleted,
				deletedTime: item.deletedTime ? new Date(item.deletedTime) : item.deletedTime,
				remainingRetentionDays: item.remainingRetentionDays,
				defaultEncryptionScope: item.defaultEncryptionScope,
				denyEncryptionScopeOverride: item.denyEncryptionScopeOverride,
				publicAccess: item.publicAccess,
				lastModifiedTime: item.lastModifiedTime ? new Date(item.lastModifiedTime) : item.lastModifiedTime,
				leaseStatus: item.leaseStatus,
				leaseState: item.leaseState,
				leaseDuration: item.leaseDuration,
				metadata: item.metadata ? Object.fromEntries(Object.entries(item.metadata).map(([k, p]) => [k, p])) : item.metadata,
				immutabilityPolicy: item.immutabilityPolicy ? immutabilityPolicyPropertiesDeserializer(item.immutabilityPolicy) : item.immutabilityPolicy,
				legalHold: item.legalHold ? legalHoldPropertiesDeserializer(item.legalHold) : item.legalHold,
				hasLegalHold: item.hasLegalHold,
				hasImmutabilityPolicy: item.hasImmutabilityPolicy,
				immutableStorageWithVersioning: item.immutableStorageWithVersioning ? immutableStorageWithVersioningDeserializer(item.immutableStorageWithVersioning) : item.immutableStorageWithVersioning,
				enableNfsV3RootSquash: item.enableNfsV3RootSquash,
				enableNfsV3AllSquash: item.enableNfsV3AllSquash,
				blobAccessPointConfiguration: item.blobAccessPointConfiguration ? blobAccessPointConfigurationConnectionDeserializer(item.blobAccessPointConfiguration) : item.blobAccessPointConfiguration
			};
		}
		function _listContainerItemPropertiesDeserializer(item) {
			return {
				version: item.version,
				deleted: item.deleted,
				deletedTime: item.deletedTime ? new Date(item.deletedTime) : item.deletedTime,
				remainingRetentionDays: item.remainingRetentionDays,
				defaultEncryptionScope: item.defaultEncryptionScope,
				denyEncryptionScopeOverride: item.denyEncryptionScopeOverride,
				publicAccess: item.publicAccess,
				lastModifiedTime: item.lastModifiedTime ? new Date(item.lastModifiedTime) : item.lastModifiedTime,
				leaseStatus: item.leaseStatus,
				leaseState: item.leaseState,
				leaseDuration: item.leaseDuration,
				metadata: item.metadata ? Object.fromEntries(Object.entries(item.metadata).map(([k, p]) => [k, p])) : item.metadata,
				immutabilityPolicy: item.immutabilityPolicy ? immutabilityPolicyPropertiesDeserializer(item.immutabilityPolicy) : item.immutabilityPolicy,
				legalHold: item.legalHold ? legalHoldPropertiesDeserializer(item.legalHold) : item.legalHold,
				hasLegalHold: item.hasLegalHold,
				hasImmutabilityPolicy: item.hasImmutabilityPolicy,
				immutableStorageWithVersioning: item.immutableStorageWithVersioning ? immutableStorageWithVersioningDeserializer(item.immutableStorageWithVersioning) : item.immutableStorageWithVersioning,
				enableNfsV3RootSquash: item.enableNfsV3RootSquash,
				enableNfsV3AllSquash: item.enableNfsV3AllSquash,
				blobAccessPointConfiguration: item.blobAccessPointConfiguration ? blobAccessPointConfigurationConnectionDeserializer(item.blobAccessPointConfiguration) : item.blobAccessPointConfiguration
			};
		}
		function _immutabilityPolicyPropertiesSerializer(item) {
			return {
				immutabilityPeriodSinceCreationInDays: item.immutabilityPeriodSinceCreationInDays,
				allowProtectedAppendWrites: item.allowProtectedAppendWrites,
				allowProtectedAppendWritesAll: item.allowProtectedAppendWritesAll
			};
		}
		function _immutabilityPolicyPropertiesDeserializer(item) {
			return {
				immutabilityPeriodSinceCreationInDays: item.immutabilityPeriodSinceCreationInDays,
				state: item.state,
				allowProtectedAppendWrites: item.allowProtectedAppendWrites,
				allowProtectedAppendWritesAll: item.allowProtectedAppendWritesAll
			};
		}
		function _blobServicePropertiesPropertiesSerializer(item) {
			return {
				cors: item.cors ? corsRulesSerializer(item.cors) : item.cors,
				defaultServiceVersion: item.defaultServiceVersion,
				deleteRetentionPolicy: item.deleteRetentionPolicy ? deleteRetentionPolicySerializer(item.deleteRetentionPolicy) : item.deleteRetentionPolicy,
				staticWebsite: item.staticWebsite ? staticWebsiteSerializer(item.staticWebsite) : item.staticWebsite,
				isVersioningEnabled: item.isVersioningEnabled,
				automaticSnapshotPolicyEnabled: item.automaticSnapshotPolicyEnabled,
				changeFeed: item.changeFeed ? changeFeedSerializer(item.changeFeed) : item.changeFeed,
				restorePolicy: item.restorePolicy ? restorePolicyPropertiesSerializer(item.restorePolicy) : item.restorePolicy,
				containerDeleteRetentionPolicy: item.containerDeleteRetentionPolicy ? deleteRetentionPolicySerializer(item.containerDeleteRetentionPolicy) : item.containerDeleteRetentionPolicy,
				lastAccessTimeTrackingPolicy: item.lastAccessTimeTrackingPolicy ? lastAccessTimeTrackingPolicySerializer(item.lastAccessTimeTrackingPolicy) : item.lastAccessTimeTrackingPolicy
			};
		}
		function _blobServicePropertiesPropertiesDeserializer(item) {
			return {
				cors: item.cors ? corsRulesDeserializer(item.cors) : item.cors,
				defaultServiceVersion: item.defaultServiceVersion,
				deleteRetentionPolicy: item.deleteRetentionPolicy ? deleteRetentionPolicyDeserializer(item.deleteRetentionPolicy) : item.deleteRetentionPolicy,
				staticWebsite: item.staticWebsite ? staticWebsiteDeserializer(item.staticWebsite) : item.staticWebsite,
				isVersioningEnabled: item.isVersioningEnabled,
				automaticSnapshotPolicyEnabled: item.automaticSnapshotPolicyEnabled,
				changeFeed: item.changeFeed ? changeFeedDeserializer(item.changeFeed) : item.changeFeed,
				restorePolicy: item.restorePolicy ? restorePolicyPropertiesDeserializer(item.restorePolicy) : item.restorePolicy,
				containerDeleteRetentionPolicy: item.containerDeleteRetentionPolicy ? deleteRetentionPolicyDeserializer(item.containerDeleteRetentionPolicy) : item.containerDeleteRetentionPolicy,
				lastAccessTimeTrackingPolicy: item.lastAccessTimeTrackingPolicy ? lastAccessTimeTrackingPolicyDeserializer(item.lastAccessTimeTrackingPolicy) : item.lastAccessTimeTrackingPolicy
			};
		}
		function _privateEndpointConnectionPropertiesDeserializer(item) {
			return {
				privateEndpoint: item.privateEndpoint ? privateEndpointDeserializer(item.privateEndpoint) : item.privateEndpoint,
				privateLinkServiceConnectionState: item.privateLinkServiceConnectionState ? privateLinkServiceConnectionStateDeserializer(item.privateLinkServiceConnectionState) : item.privateLinkServiceConnectionState,
				provisioningState: item.provisioningState
			};
		}
		function _storageAccountPropertiesDeserializer(item) {
			return {
				provisioningState: item.provisioningState,
				primaryEndpoints: item.primaryEndpoints ? endpointsDeserializer(item.primaryEndpoints) : item.primaryEndpoints,
				primaryLocation: item.primaryLocation,
				statusOfPrimary: item.statusOfPrimary,
				lastGeoFailoverTime: item.lastGeoFailoverTime ? new Date(item.lastGeoFailoverTime) : item.lastGeoFailoverTime,
				secondaryLocation: item.secondaryLocation,
				statusOfSecondary: item.statusOfSecondary,
				creationTime: item.creationTime ? new Date(item.creationTime) : item.creationTime,
				customDomain: item.customDomain ? customDomainDeserializer(item.customDomain) : item.customDomain,
				sasPolicy: item.sasPolicy ? sasPolicyDeserializer(item.sasPolicy) : item.sasPolicy,
				keyPolicy: item.keyPolicy ? keyPolicyDeserializer(item.keyPolicy) : item.keyPolicy,
				keyCreationTime: item.keyCreationTime ? keyCreationTimeDeserializer(item.keyCreationTime) : item.keyCreationTime,
				secondaryEndpoints: item.secondaryEndpoints ? endpointsDeserializer(item.secondaryEndpoints) : item.secondaryEndpoints,
				encryption: item.encryption ? encryptionDeserializer(item.encryption) : item.encryption,
				accessTier: item.accessTier,
				turboTier: item.turboTier ? turboTierDeserializer(item.turboTier) : item.turboTier,
				azureFilesIdentityBasedAuthentication: item.azureFilesIdentityBasedAuthentication ? azureFilesIdentityBasedAuthenticationDeserializer(item.azureFilesIdentityBasedAuthentication) : item.azureFilesIdentityBasedAuthentication,
				enableHttpsTrafficOnly: item.supportsHttpsTrafficOnly,
				networkRuleSet: item.networkAcls ? networkRuleSetDeserializer(item.networkAcls) : item.networkAcls,
				isSftpEnabled: item.isSftpEnabled,
				isLocalUserEnabled: item.isLocalUserEnabled,
				enableExtendedGroups: item.enableExtendedGroups,
				isHnsEnabled: item.isHnsEnabled,
				geoReplicationStats: item.geoReplicationStats ? geoReplicationStatsDeserializer(item.geoReplicationStats) : item.geoReplicationStats,
				failoverInProgress: item.failoverInProgress,
				largeFileSharesState: item.largeFileSharesState,
				privateEndpointConnections: item.privateEndpointConnections ? privateEndpointConnectionArrayDeserializer(item.privateEndpointConnections) : item.privateEndpointConnections,
				routingPreference: item.routingPreference ? routingPreferenceDeserializer(item.routingPreference) : item.routingPreference,
				dualStackEndpointPreference: item.dualStackEndpointPreference ? dualStackEndpointPreferenceDeserializer(item.dualStackEndpointPreference) : item.dualStackEndpointPreference,
				blobRestoreStatus: item.blobRestoreStatus ? blobRestoreStatusDeserializer(item.blobRestoreStatus) : item.blobRestoreStatus,
				allowBlobPublicAccess: item.allowBlobPublicAccess,
				minimumTlsVersion: item.minimumTlsVersion,
				allowSharedKeyAccess: item.allowSharedKeyAccess,
				enableNfsV3: item.isNfsV3Enabled,
				allowCrossTenantReplication: item.allowCrossTenantReplication,
				defaultToOAuthAuthentication: item.defaultToOAuthAuthentication,
				publicNetworkAccess: item.publicNetworkAccess,
				immutableStorageWithVersioning: item.immutableStorageWithVersioning ? immutableStorageAccountDeserializer(item.immutableStorageWithVersioning) : item.immutableStorageWithVersioning,
				allowedCopyScope: item.allowedCopyScope,
				storageAccountSkuConversionStatus: item.storageAccountSkuConversionStatus ? storageAccountSkuConversionStatusDeserializer(item.storageAccountSkuConversionStatus) : item.storageAccountSkuConversionStatus,
				dnsEndpointType: item.dnsEndpointType,
				isSkuConversionBlocked: item.isSkuConversionBlocked,
				accountMigrationInProgress: item.accountMigrationInProgress,
				geoPriorityReplicationStatus: item.geoPriorityReplicationStatus ? geoPriorityReplicationStatusDeserializer(item.geoPriorityReplicationStatus) : item.geoPriorityReplicationStatus,
				allowSharedKeyAccessForServices: item.allowSharedKeyAccessForServices ? storageAccountSharedKeyAccessPropertiesDeserializer(item.allowSharedKeyAccessForServices) : item.allowSharedKeyAccessForServices,
				dataCollaborationPolicyProperties: item.dataCollaborationPolicyProperties ? storageDataCollaborationPolicyPropertiesDeserializer(item.dataCollaborationPolicyProperties) : item.dataCollaborationPolicyProperties,
				allowCrossTenantDelegationSas: item.allowCrossTenantDelegationSas
			};
		}
		function _storageAccountCreateParametersPropertiesSerializer(item) {
			return {
				allowedCopyScope: item.allowedCopyScope,
				publicNetworkAccess: item.publicNetworkAccess,
				sasPolicy: item.sasPolicy ? sasPolicySerializer(item.sasPolicy) : item.sasPolicy,
				keyPolicy: item.keyPolicy ? keyPolicySerializer(item.keyPolicy) : item.keyPolicy,
				customDomain: item.customDomain ? customDomainSerializer(item.customDomain) : item.customDomain,
				encryption: item.encryption ? encryptionSerializer(item.encryption) : item.encryption,
				networkAcls: item.networkRuleSet ? networkRuleSetSerializer(item.networkRuleSet) : item.networkRuleSet,
				accessTier: item.accessTier,
				turboTier: item.turboTier ? turboTierSerializer(item.turboTier) : item.turboTier,
				azureFilesIdentityBasedAuthentication: item.azureFilesIdentityBasedAuthentication ? azureFilesIdentityBasedAuthenticationSerializer(item.azureFilesIdentityBasedAuthentication) : item.azureFilesIdentityBasedAuthentication,
				supportsHttpsTrafficOnly: item.enableHttpsTrafficOnly,
				isSftpEnabled: item.isSftpEnabled,
				isLocalUserEnabled: item.isLocalUserEnabled,
				enableExtendedGroups: item.enableExtendedGroups,
				isHnsEnabled: item.isHnsEnabled,
				largeFileSharesState: item.largeFileSharesState,
				routingPreference: item.routingPreference ? routingPreferenceSerializer(item.routingPreference) : item.routingPreference,
				dualStackEndpointPreference: item.dualStackEndpointPreference ? dualStackEndpointPreferenceSerializer(item.dualStackEndpointPreference) : item.dualStackEndpointPreference,
				allowBlobPublicAccess: item.allowBlobPublicAccess,
				minimumTlsVersion: item.minimumTlsVersion,
				allowSharedKeyAccess: item.allowSharedKeyAccess,
				isNfsV3Enabled: item.enableNfsV3,
				allowCrossTenantReplication: item.allowCrossTenantReplication,
				defaultToOAuthAuthentication: item.defaultToOAuthAuthentication,
				immutableStorageWithVersioning: item.immutableStorageWithVersioning ? immutableStorageAccountSerializer(item.immutableStorageWithVersioning) : item.immutableStorageWithVersioning,
				dnsEndpointType: item.dnsEndpointType,
				geoPriorityReplicationStatus: item.geoPriorityReplicationStatus ? geoPriorityReplicationStatusSerializer(item.geoPriorityReplicationStatus) : item.geoPriorityReplicationStatus,
				allowSharedKeyAccessForServices: item.allowSharedKeyAccessForServices ? storageAccountSharedKeyAccessPropertiesSerializer(item.allowSharedKeyAccessForServices) : item.allowSharedKeyAccessForServices,
				dataCollaborationPolicyProperties: item.dataCollaborationPolicyProperties ? storageDataCollaborationPolicyPropertiesSerializer(item.dataCollaborationPolicyProperties) : item.dataCollaborationPolicyProperties,
				allowCrossTenantDelegationSas: item.allowCrossTenantDelegationSas
			};
		}
		function _storageAccountUpdateParametersPropertiesSerializer(item) {
			return {
				customDomain: item.customDomain ? customDomainSerializer(item.customDomain) : item.customDomain,
				encryption: item.encryption ? encryptionSerializer(item.encryption) : item.encryption,
				sasPolicy: item.sasPolicy ? sasPolicySerializer(item.sasPolicy) : item.sasPolicy,
				keyPolicy: item.keyPolicy ? keyPolicySerializer(item.keyPolicy) : item.keyPolicy,
				accessTier: item.accessTier,
				turboTier: item.turboTier ? turboTierSerializer(item.turboTier) : item.turboTier,
				azureFilesIdentityBasedAuthentication: item.azureFilesIdentityBasedAuthentication ? azureFilesIdentityBasedAuthenticationSerializer(item.azureFilesIdentityBasedAuthentication) : item.azureFilesIdentityBasedAuthentication,
				supportsHttpsTrafficOnly: item.enableHttpsTrafficOnly,
				isSftpEnabled: item.isSftpEnabled,
				isLocalUserEnabled: item.isLocalUserEnabled,
				enableExtendedGroups: item.enableExtendedGroups,
				networkAcls: item.networkRuleSet ? networkRuleSetSerializer(item.networkRuleSet) : item.networkRuleSet,
				largeFileSharesState: item.largeFileSharesState,
				routingPreference: item.routingPreference ? routingPreferenceSerializer(item.routingPreference) : item.routingPreference,
				dualStackEndpointPreference: item.dualStackEndpointPreference ? dualStackEndpointPreferenceSerializer(item.dualStackEndpointPreference) : item.dualStackEndpointPreference,
				allowBlobPublicAccess: item.allowBlobPublicAccess,
				minimumTlsVersion: item.minimumTlsVersion,
				allowSharedKeyAccess: item.allowSharedKeyAccess,
				allowCrossTenantReplication: item.allowCrossTenantReplication,
				defaultToOAuthAuthentication: item.defaultToOAuthAuthentication,
				publicNetworkAccess: item.publicNetworkAccess,
				immutableStorageWithVersioning: item.immutableStorageWithVersioning ? immutableStorageAccountSerializer(item.immutableStorageWithVersioning) : item.immutableStorageWithVersioning,
				allowedCopyScope: item.allowedCopyScope,
				dnsEndpointType: item.dnsEndpointType,
				geoPriorityReplicationStatus: item.geoPriorityReplicationStatus ? geoPriorityReplicationStatusSerializer(item.geoPriorityReplicationStatus) : item.geoPriorityReplicationStatus,
				allowSharedKeyAccessForServices: item.allowSharedKeyAccessForServices ? storageAccountSharedKeyAccessPropertiesSerializer(item.allowSharedKeyAccessForServices) : item.allowSharedKeyAccessForServices,
				dataCollaborationPolicyProperties: item.dataCollaborationPolicyProperties ? storageDataCollaborationPolicyPropertiesSerializer(item.dataCollaborationPolicyProperties) : item.dataCollaborationPolicyProperties,
				allowCrossTenantDelegationSas: item.allowCrossTenantDelegationSas
			};
		}
		function _storageAccountMigrationPropertiesSerializer(item) {
			return { targetSkuName: item.targetSkuName };
		}
		function _storageAccountMigrationPropertiesDeserializer(item) {
			return {
				targetSkuName: item.targetSkuName,
				migrationStatus: item.migrationStatus,
				migrationFailedReason: item.migrationFailedReason,
				migrationFailedDetailedReason: item.migrationFailedDetailedReason
			};
		}
	}),
	8888: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { O: () => buildPagedAsyncIterator });
		var _azure_rest_core_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3049);
		var _azure_core_rest_pipeline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1818);
		function buildPagedAsyncIterator(client, getInitialResponse, processResponseBody, expectedStatuses, options = {}) {
			let itemName = options.itemName ?? "value";
			let nextLinkName = options.nextLinkName ?? "nextLink";
			let nextLinkMethod = options.nextLinkMethod ?? "GET";
			let apiVersion = options.apiVersion;
			let pagedResult = {
				getPage: async (pageLink) => {
					let result;
					if (pageLink === void 0) result = await getInitialResponse();
					else {
						let resolvedPageLink = apiVersion ? addApiVersionToUrl(pageLink, apiVersion) : pageLink;
						result = nextLinkMethod === "POST" ? await client.pathUnchecked(resolvedPageLink).post() : await client.pathUnchecked(resolvedPageLink).get();
					}
					checkPagingRequest(result, expectedStatuses);
					let results = await processResponseBody(result);
					let nextLink = getNextLink(results, nextLinkName);
					return {
						page: getElements(results, itemName),
						nextPageLink: nextLink
					};
				},
				byPage: (settings) => {
					let { continuationToken } = settings ?? {};
					return getPageAsyncIterator(pagedResult, { pageLink: continuationToken });
				}
			};
			return getPagedAsyncIterator(pagedResult);
		}
		function getPagedAsyncIterator(pagedResult) {
			let iter = getItemAsyncIterator(pagedResult);
			return {
				next() {
					return iter.next();
				},
				[Symbol.asyncIterator]() {
					return this;
				},
				byPage: pagedResult?.byPage ?? ((settings) => {
					let { continuationToken } = settings ?? {};
					return getPageAsyncIterator(pagedResult, { pageLink: continuationToken });
				})
			};
		}
		async function* getItemAsyncIterator(pagedResult) {
			let pages = getPageAsyncIterator(pagedResult);
			for await (let page of pages) yield* page;
		}
		async function* getPageAsyncIterator(pagedResult, options = {}) {
			let { pageLink } = options;
			let response = await pagedResult.getPage(pageLink ?? pagedResult.firstPageLink);
			if (!response) return;
			let result = response.page;
			result.continuationToken = response.nextPageLink;
			yield result;
			for (; response.nextPageLink;) {
				response = await pagedResult.getPage(response.nextPageLink);
				if (!response) return;
				result = response.page;
				result.continuationToken = response.nextPageLink;
				yield result;
			}
		}
		function getNextLink(body, nextLinkName) {
			if (!nextLinkName) return;
			let nextLink = body[nextLinkName];
			if (typeof nextLink != "string" && nextLink != null) throw new _azure_core_rest_pipeline__WEBPACK_IMPORTED_MODULE_1__.pj(`Body Property ${nextLinkName} should be a string or undefined or null but got ${typeof nextLink}`);
			if (nextLink === null) return;
			return nextLink;
		}
		function getElements(body, itemName) {
			let value = body[itemName];
			if (!Array.isArray(value)) throw new _azure_core_rest_pipeline__WEBPACK_IMPORTED_MODULE_1__.pj(`Couldn't paginate response\n Body doesn't contain an array property with name: ${itemName}`);
			return value ?? [];
		}
		function checkPagingRequest(response, expectedStatuses) {
			if (!expectedStatuses.includes(response.status)) throw (0, _azure_rest_core_client__WEBPACK_IMPORTED_MODULE_0__.t$)(`Pagination failed with unexpected statusCode ${response.status}`, response);
		}
		function addApiVersionToUrl(url, apiVersion) {
			let urlObj = new URL(url, "https://microsoft.com");
			if (!urlObj.searchParams.get("api-version")) return `${url}${urlObj.search ? "&" : "?"}api-version=${apiVersion}`;
			return url;
		}
	}),
	6070: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { S: () => expandUrlTemplate });
		function encodeComponent(val, reserved, op) {
			return (reserved ?? op === "+") || op === "#" ? encodeReservedComponent(val) : encodeRFC3986URIComponent(val);
		}
		function encodeReservedComponent(str) {
			return str.split(/(%[0-9A-Fa-f]{2})/g).map((part) => /%[0-9A-Fa-f]/.test(part) ? part : encodeURI(part)).join("");
		}
		function encodeRFC3986URIComponent(str) {
			return encodeURIComponent(str).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
		}
		function isDefined(val) {
			return val != null;
		}
		function getNamedAndIfEmpty(op) {
			return [!!op && [
				";",
				"?",
				"&"
			].includes(op), op && ["?", "&"].includes(op) ? "=" : ""];
		}
		function getFirstOrSep(op, isFirst = !1) {
			if (isFirst) return !op || op === "+" ? "" : op;
			else if (!op || op === "+" || op === "#") return ",";
			else if (op === "?") return "&";
			else return op;
		}
		function getExpandedValue(option) {
			let isFirst = option.isFirst;
			let { op, varName, varValue: value, reserved } = option;
			let vals = [];
			let [named, ifEmpty] = getNamedAndIfEmpty(op);
			if (Array.isArray(value)) for (let val of value.filter(isDefined)) {
				vals.push(`${getFirstOrSep(op, isFirst)}`);
				if (named && varName) {
					vals.push(`${varName}`);
					val === "" ? vals.push(ifEmpty) : vals.push("=");
				}
				vals.push(encodeComponent(val, reserved, op));
				isFirst = !1;
			}
			else if (typeof value == "object") for (let key of Object.keys(value)) {
				let val = value[key];
				if (!isDefined(val)) continue;
				vals.push(`${getFirstOrSep(op, isFirst)}`);
				if (key) {
					vals.push(`${encodeURIComponent(key)}`);
					named && val === "" ? vals.push(ifEmpty) : vals.push("=");
				}
				vals.push(encodeComponent(val, reserved, op));
				isFirst = !1;
			}
			return vals.join("");
		}
		function getNonExpandedValue(option) {
			let { op, varName, varValue: value, isFirst, reserved } = option;
			let vals = [];
			let first = getFirstOrSep(op, isFirst);
			let [named, ifEmpty] = getNamedAndIfEmpty(op);
			if (named && varName) {
				vals.push(varName);
				if (value === "") {
					ifEmpty || vals.push(ifEmpty);
					return vals.join("") ? `${first}${vals.join("")}` : void 0;
				}
				vals.push("=");
			}
			let items = [];
			if (Array.isArray(value)) for (let val of value.filter(isDefined)) items.push(encodeComponent(val, reserved, op));
			else if (typeof value == "object") for (let key of Object.keys(value)) {
				if (!isDefined(value[key])) continue;
				items.push(encodeRFC3986URIComponent(key));
				items.push(encodeComponent(value[key], reserved, op));
			}
			vals.push(items.join(","));
			return vals.join(",") ? `${first}${vals.join("")}` : void 0;
		}
		function getVarValue(option) {
			let { op, varName, modifier, isFirst, reserved, varValue: value } = option;
			if (!isDefined(value)) return;
			else if ([
				"string",
				"number",
				"boolean"
			].includes(typeof value)) {
				let val = value.toString();
				let [named, ifEmpty] = getNamedAndIfEmpty(op);
				let vals = [getFirstOrSep(op, isFirst)];
				if (named && varName) {
					vals.push(varName);
					val === "" ? vals.push(ifEmpty) : vals.push("=");
				}
				modifier && modifier !== "*" && (val = val.substring(0, parseInt(modifier, 10)));
				vals.push(encodeComponent(val, reserved, op));
				return vals.join("");
			} else if (modifier === "*") return getExpandedValue(option);
			else return getNonExpandedValue(option);
		}
		function expandUrlTemplate(template, context, option) {
			return normalizeUnreserved(template.replace(/\{([^{}]+)\}|([^{}]+)/g, (_, expr, text) => {
				if (!expr) return encodeReservedComponent(text);
				let op;
				if ([
					"+",
					"#",
					".",
					"/",
					";",
					"?",
					"&"
				].includes(expr[0])) {
					op = expr[0];
					expr = expr.slice(1);
				}
				let varList = expr.split(/,/g);
				let innerResult = [];
				for (let varSpec of varList) {
					let varMatch = /([^:*]*)(?::(\d+)|(\*))?/.exec(varSpec);
					if (!varMatch || !varMatch[1]) continue;
					let varValue = getVarValue({
						isFirst: innerResult.length === 0,
						op,
						varValue: context[varMatch[1]],
						varName: varMatch[1],
						modifier: varMatch[2] || varMatch[3],
						reserved: option?.allowReserved
					});
					varValue && innerResult.push(varValue);
				}
				return innerResult.join("");
			}));
		}
		function normalizeUnreserved(uri) {
			return uri.replace(/%([0-9A-Fa-f]{2})/g, (match, hex) => {
				let char = String.fromCharCode(parseInt(hex, 16));
				if (/[.~-]/.test(char)) return char;
				return match;
			});
		}
	})
};
