export const id = 906;
export const ids = [906];
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
	4906: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$R: () => _exportTemplateDeserialize,
			Jt: () => get,
			N: () => createOrUpdate,
			SE: () => $delete,
			p_: () => list,
			rl: () => exportTemplate,
			u8: () => _$deleteDeserialize,
			xW: () => checkExistence,
			yo: () => update
		});
		var _models_models_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3343);
		var _static_helpers_pagingHelpers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4);
		var _static_helpers_pollingHelpers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6525);
		var _static_helpers_urlTemplate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6562);
		var _azure_rest_core_client__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3049);
		function _exportTemplateSend(context, resourceGroupName, parameters, options = { requestOptions: {} }) {
			let path = (0, _static_helpers_urlTemplate_js__WEBPACK_IMPORTED_MODULE_4__.S)("/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/exportTemplate{?api%2Dversion}", {
				subscriptionId: context.subscriptionId,
				resourceGroupName,
				"api%2Dversion": context.apiVersion ?? "2025-04-01"
			}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
			return context.path(path).post({
				...(0, _azure_rest_core_client__WEBPACK_IMPORTED_MODULE_3__.Iq)(options),
				contentType: "application/json",
				headers: {
					accept: "application/json",
					...options.requestOptions?.headers
				},
				body: (0, _models_models_js__WEBPACK_IMPORTED_MODULE_0__.w)(parameters)
			});
		}
		async function _exportTemplateDeserialize(result) {
			if (![
				"200",
				"202",
				"201"
			].includes(result.status)) {
				let error = (0, _azure_rest_core_client__WEBPACK_IMPORTED_MODULE_3__.t$)(result);
				result.body && (error.details = (0, _models_models_js__WEBPACK_IMPORTED_MODULE_0__.X_)(result.body));
				throw error;
			}
			return (0, _models_models_js__WEBPACK_IMPORTED_MODULE_0__.Qp)(result.body);
		}
		function exportTemplate(context, resourceGroupName, parameters, options = { requestOptions: {} }) {
			return (0, _static_helpers_pollingHelpers_js__WEBPACK_IMPORTED_MODULE_2__.Y)(context, _exportTemplateDeserialize, [
				"200",
				"202",
				"201"
			], {
				updateIntervalInMs: options?.updateIntervalInMs,
				abortSignal: options?.abortSignal,
				getInitialResponse: () => _exportTemplateSend(context, resourceGroupName, parameters, options),
				resourceLocationConfig: "location",
				apiVersion: context.apiVersion ?? "2025-04-01"
			});
		}
		function _listSend(context, options = { requestOptions: {} }) {
			let path = (0, _static_helpers_urlTemplate_js__WEBPACK_IMPORTED_MODULE_4__.S)("/subscriptions/{subscriptionId}/resourcegroups{?api%2Dversion,%24filter,%24top}", {
				subscriptionId: context.subscriptionId,
				"api%2Dversion": context.apiVersion ?? "2025-04-01",
				"%24filter": options?.filter,
				"%24top": options?.top
			}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
			return context.path(path).get({
				...(0, _azure_rest_core_client__WEBPACK_IMPORTED_MODULE_3__.Iq)(options),
				headers: {
					accept: "application/json",
					...options.requestOptions?.headers
				}
			});
		}
		async function _listDeserialize(result) {
			if (!["200"].includes(result.status)) {
				let error = (0, _azure_rest_core_client__WEBPACK_IMPORTED_MODULE_3__.t$)(result);
				result.body && (error.details = (0, _models_models_js__WEBPACK_IMPORTED_MODULE_0__.X_)(result.body));
				throw error;
			}
			return (0, _models_models_js__WEBPACK_IMPORTED_MODULE_0__.vc)(result.body);
		}
		function list(context, options = { requestOptions: {} }) {
			return (0, _static_helpers_pagingHelpers_js__WEBPACK_IMPORTED_MODULE_1__.O)(context, () => _listSend(context, options), _listDeserialize, ["200"], {
				itemName: "value",
				nextLinkName: "nextLink",
				apiVersion: context.apiVersion ?? "2025-04-01"
			});
		}
		function _$deleteSend(context, resourceGroupName, options = { requestOptions: {} }) {
			let path = (0, _static_helpers_urlTemplate_js__WEBPACK_IMPORTED_MODULE_4__.S)("/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}{?api%2Dversion,forceDeletionTypes}", {
				subscriptionId: context.subscriptionId,
				resourceGroupName,
				"api%2Dversion": context.apiVersion ?? "2025-04-01",
				forceDeletionTypes: options?.forceDeletionTypes
			}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
			return context.path(path).delete({ ...(0, _azure_rest_core_client__WEBPACK_IMPORTED_MODULE_3__.Iq)(options) });
		}
		async function _$deleteDeserialize(result) {
			if (!["200", "202"].includes(result.status)) {
				let error = (0, _azure_rest_core_client__WEBPACK_IMPORTED_MODULE_3__.t$)(result);
				result.body && (error.details = (0, _models_models_js__WEBPACK_IMPORTED_MODULE_0__.X_)(result.body));
				throw error;
			}
		}
		function $delete(context, resourceGroupName, options = { requestOptions: {} }) {
			return (0, _static_helpers_pollingHelpers_js__WEBPACK_IMPORTED_MODULE_2__.Y)(context, _$deleteDeserialize, ["200", "202"], {
				updateIntervalInMs: options?.updateIntervalInMs,
				abortSignal: options?.abortSignal,
				getInitialResponse: () => _$deleteSend(context, resourceGroupName, options),
				resourceLocationConfig: "location",
				apiVersion: context.apiVersion ?? "2025-04-01"
			});
		}
		function _updateSend(context, resourceGroupName, parameters, options = { requestOptions: {} }) {
			let path = (0, _static_helpers_urlTemplate_js__WEBPACK_IMPORTED_MODULE_4__.S)("/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}{?api%2Dversion}", {
				subscriptionId: context.subscriptionId,
				resourceGroupName,
				"api%2Dversion": context.apiVersion ?? "2025-04-01"
			}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
			return context.path(path).patch({
				...(0, _azure_rest_core_client__WEBPACK_IMPORTED_MODULE_3__.Iq)(options),
				contentType: "application/json",
				headers: {
					accept: "application/json",
					...options.requestOptions?.headers
				},
				body: (0, _models_models_js__WEBPACK_IMPORTED_MODULE_0__.MS)(parameters)
			});
		}
		async function _updateDeserialize(result) {
			if (!["200"].includes(result.status)) {
				let error = (0, _azure_rest_core_client__WEBPACK_IMPORTED_MODULE_3__.t$)(result);
				result.body && (error.details = (0, _models_models_js__WEBPACK_IMPORTED_MODULE_0__.X_)(result.body));
				throw error;
			}
			return (0, _models_models_js__WEBPACK_IMPORTED_MODULE_0__.XS)(result.body);
		}
		async function update(context, resourceGroupName, parameters, options = { requestOptions: {} }) {
			return _updateDeserialize(await _updateSend(context, resourceGroupName, parameters, options));
		}
		function _createOrUpdateSend(context, resourceGroupName, parameters, options = { requestOptions: {} }) {
			let path = (0, _static_helpers_urlTemplate_js__WEBPACK_IMPORTED_MODULE_4__.S)("/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}{?api%2Dversion}", {
				subscriptionId: context.subscriptionId,
				resourceGroupName,
				"api%2Dversion": context.apiVersion ?? "2025-04-01"
			}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
			return context.path(path).put({
				...(0, _azure_rest_core_client__WEBPACK_IMPORTED_MODULE_3__.Iq)(options),
				contentType: "application/json",
				headers: {
					accept: "application/json",
					...options.requestOptions?.headers
				},
				body: (0, _models_models_js__WEBPACK_IMPORTED_MODULE_0__.CU)(parameters)
			});
		}
		async function _createOrUpdateDeserialize(result) {
			if (!["200", "201"].includes(result.status)) {
				let error = (0, _azure_rest_core_client__WEBPACK_IMPORTED_MODULE_3__.t$)(result);
				result.body && (error.details = (0, _models_models_js__WEBPACK_IMPORTED_MODULE_0__.X_)(result.body));
				throw error;
			}
			return (0, _models_models_js__WEBPACK_IMPORTED_MODULE_0__.XS)(result.body);
		}
		async function createOrUpdate(context, resourceGroupName, parameters, options = { requestOptions: {} }) {
			return _createOrUpdateDeserialize(await _createOrUpdateSend(context, resourceGroupName, parameters, options));
		}
		function _checkExistenceSend(context, resourceGroupName, options = { requestOptions: {} }) {
			let path = (0, _static_helpers_urlTemplate_js__WEBPACK_IMPORTED_MODULE_4__.S)("/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}{?api%2Dversion}", {
				subscriptionId: context.subscriptionId,
				resourceGroupName,
				"api%2Dversion": context.apiVersion ?? "2025-04-01"
			}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
			return context.path(path).head({ ...(0, _azure_rest_core_client__WEBPACK_IMPORTED_MODULE_3__.Iq)(options) });
		}
		async function _checkExistenceDeserialize(result) {
			if (!["204", "404"].includes(result.status)) {
				let error = (0, _azure_rest_core_client__WEBPACK_IMPORTED_MODULE_3__.t$)(result);
				result.body && (error.details = (0, _models_models_js__WEBPACK_IMPORTED_MODULE_0__.X_)(result.body));
				throw error;
			}
			return { body: result.status.startsWith("2") };
		}
		async function checkExistence(context, resourceGroupName, options = { requestOptions: {} }) {
			return _checkExistenceDeserialize(await _checkExistenceSend(context, resourceGroupName, options));
		}
		function _getSend(context, resourceGroupName, options = { requestOptions: {} }) {
			let path = (0, _static_helpers_urlTemplate_js__WEBPACK_IMPORTED_MODULE_4__.S)("/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}{?api%2Dversion}", {
				subscriptionId: context.subscriptionId,
				resourceGroupName,
				"api%2Dversion": context.apiVersion ?? "2025-04-01"
			}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
			return context.path(path).get({
				...(0, _azure_rest_core_client__WEBPACK_IMPORTED_MODULE_3__.Iq)(options),
				headers: {
					accept: "application/json",
					...options.requestOptions?.headers
				}
			});
		}
		async function _getDeserialize(result) {
			if (!["200"].includes(result.status)) {
				let error = (0, _azure_rest_core_client__WEBPACK_IMPORTED_MODULE_3__.t$)(result);
				result.body && (error.details = (0, _models_models_js__WEBPACK_IMPORTED_MODULE_0__.X_)(result.body));
				throw error;
			}
			return (0, _models_models_js__WEBPACK_IMPORTED_MODULE_0__.XS)(result.body);
		}
		async function get(context, resourceGroupName, options = { requestOptions: {} }) {
			return _getDeserialize(await _getSend(context, resourceGroupName, options));
		}
	}),
	3343: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			CU: () => resourceGroupSerializer,
			FU: () => KnownProviderAuthorizationConsentState,
			K1: () => KnownExtendedLocationType,
			M9: () => tagDetailsDeserializer,
			MS: () => resourceGroupPatchableSerializer,
			Qp: () => resourceGroupExportResultDeserializer,
			UQ: () => KnownActionType,
			Uc: () => KnownExportTemplateOutputFormat,
			XI: () => tagValueDeserializer,
			XS: () => resourceGroupDeserializer,
			X_: () => cloudErrorDeserializer,
			Z0: () => providerPermissionListResultDeserializer,
			ZA: () => _tagsListResultDeserializer,
			cp: () => _resourceListResultDeserializer,
			fk: () => tagsResourceDeserializer,
			iL: () => providerResourceTypeListResultDeserializer,
			j7: () => KnownVersions,
			jR: () => KnownCreatedByType,
			jU: () => resourcesMoveInfoSerializer,
			mz: () => genericResourceSerializer,
			o$: () => tagsResourceSerializer,
			oC: () => KnownAliasPathAttributes,
			oj: () => KnownAliasPathTokenType,
			r$: () => genericResourceDeserializer,
			rm: () => providerDeserializer,
			sG: () => KnownOrigin,
			so: () => tagsPatchResourceSerializer,
			u3: () => KnownTagsPatchOperation,
			vD: () => _providerListResultDeserializer,
			vc: () => _resourceGroupListResultDeserializer,
			w: () => exportTemplateRequestSerializer,
			yR: () => providerRegistrationRequestSerializer,
			zB: () => _operationListResultDeserializer
		});
		function _operationListResultDeserializer(item) {
			return {
				value: operationArrayDeserializer(item.value),
				nextLink: item.nextLink
			};
		}
		function operationArrayDeserializer(result) {
			return result.map((item) => operationDeserializer(item));
		}
		function operationDeserializer(item) {
			return {
				name: item.name,
				isDataAction: item.isDataAction,
				display: item.display ? operationDisplayDeserializer(item.display) : item.display,
				origin: item.origin,
				actionType: item.actionType
			};
		}
		function operationDisplayDeserializer(item) {
			return {
				provider: item.provider,
				resource: item.resource,
				operation: item.operation,
				description: item.description
			};
		}
		var KnownOrigin;
		(function(KnownOrigin) {
			KnownOrigin.User = "user";
			KnownOrigin.System = "system";
			KnownOrigin.UserSystem = "user,system";
		})(KnownOrigin ||= {});
		var KnownActionType;
		(function(KnownActionType) {
			KnownActionType.Internal = "Internal";
		})(KnownActionType ||= {});
		function cloudErrorDeserializer(item) {
			return { error: item.error ? errorResponseDeserializer(item.error) : item.error };
		}
		function errorResponseDeserializer(item) {
			return {
				code: item.code,
				message: item.message,
				target: item.target,
				details: item.details ? errorResponseArrayDeserializer(item.details) : item.details,
				additionalInfo: item.additionalInfo ? errorAdditionalInfoArrayDeserializer(item.additionalInfo) : item.additionalInfo
			};
		}
		function errorResponseArrayDeserializer(result) {
			return result.map((item) => errorResponseDeserializer(item));
		}
		function errorAdditionalInfoArrayDeserializer(result) {
			return result.map((item) => errorAdditionalInfoDeserializer(item));
		}
		function errorAdditionalInfoDeserializer(item) {
			return {
				type: item.type,
				info: item.info
			};
		}
		function resourceGroupSerializer(item) {
			return {
				tags: item.tags,
				location: item.location,
				properties: item.properties ? resourceGroupPropertiesSerializer(item.properties) : item.properties,
				managedBy: item.managedBy
			};
		}
		function resourceGroupDeserializer(item) {
			return {
				tags: item.tags ? Object.fromEntries(Object.entries(item.tags).map(([k, p]) => [k, p])) : item.tags,
				location: item.location,
				id: item.id,
				name: item.name,
				type: item.type,
				systemData: item.systemData ? systemDataDeserializer(item.systemData) : item.systemData,
				properties: item.properties ? resourceGroupPropertiesDeserializer(item.properties) : item.properties,
				managedBy: item.managedBy
			};
		}
		function resourceGroupPropertiesSerializer(_item) {
			return {};
		}
		function resourceGroupPropertiesDeserializer(item) {
			return { provisioningState: item.provisioningState };
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
		function resourceGroupPatchableSerializer(item) {
			return {
				name: item.name,
				properties: item.properties ? resourceGroupPropertiesSerializer(item.properties) : item.properties,
				managedBy: item.managedBy,
				tags: item.tags
			};
		}
		function errorDetailDeserializer(item) {
			return {
				code: item.code,
				message: item.message,
				target: item.target,
				details: item.details ? errorDetailArrayDeserializer(item.details) : item.details,
				additionalInfo: item.additionalInfo ? errorAdditionalInfoArrayDeserializer(item.additionalInfo) : item.additionalInfo
			};
		}
		function errorDetailArrayDeserializer(result) {
			return result.map((item) => errorDetailDeserializer(item));
		}
		function _resourceGroupListResultDeserializer(item) {
			return {
				value: resourceGroupArrayDeserializer(item.value),
				nextLink: item.nextLink
			};
		}
		function resourceGroupArrayDeserializer(result) {
			return result.map((item) => resourceGroupDeserializer(item));
		}
		function exportTemplateRequestSerializer(item) {
			return {
				resources: item.resources ? item.resources.map((p) => p) : item.resources,
				options: item.options,
				outputFormat: item.outputFormat
			};
		}
		var KnownExportTemplateOutputFormat;
		(function(KnownExportTemplateOutputFormat) {
			KnownExportTemplateOutputFormat.Json = "Json";
			KnownExportTemplateOutputFormat.Bicep = "Bicep";
		})(KnownExportTemplateOutputFormat ||= {});
		function resourceGroupExportResultDeserializer(item) {
			return {
				template: item.template,
				output: item.output,
				error: item.error ? errorDetailDeserializer(item.error) : item.error
			};
		}
		function _resourceListResultDeserializer(item) {
			return {
				value: genericResourceExpandedArrayDeserializer(item.value),
				nextLink: item.nextLink
			};
		}
		function genericResourceExpandedArrayDeserializer(result) {
			return result.map((item) => genericResourceExpandedDeserializer(item));
		}
		function genericResourceExpandedDeserializer(item) {
			return {
				properties: item.properties,
				plan: item.plan ? planDeserializer(item.plan) : item.plan,
				kind: item.kind,
				managedBy: item.managedBy,
				sku: item.sku ? skuDeserializer(item.sku) : item.sku,
				identity: item.identity ? identityDeserializer(item.identity) : item.identity,
				location: item.location,
				extendedLocation: item.extendedLocation ? extendedLocationDeserializer(item.extendedLocation) : item.extendedLocation,
				tags: item.tags ? Object.fromEntries(Object.entries(item.tags).map(([k, p]) => [k, p])) : item.tags,
				id: item.id,
				name: item.name,
				type: item.type,
				systemData: item.systemData ? systemDataDeserializer(item.systemData) : item.systemData,
				createdTime: item.createdTime ? new Date(item.createdTime) : item.createdTime,
				changedTime: item.changedTime ? new Date(item.changedTime) : item.changedTime,
				provisioningState: item.provisioningState
			};
		}
		function genericResourceSerializer(item) {
			return {
				properties: item.properties,
				plan: item.plan ? planSerializer(item.plan) : item.plan,
				kind: item.kind,
				managedBy: item.managedBy,
				sku: item.sku ? skuSerializer(item.sku) : item.sku,
				identity: item.identity ? identitySerializer(item.identity) : item.identity,
				location: item.location,
				extendedLocation: item.extendedLocation ? extendedLocationSerializer(item.extendedLocation) : item.extendedLocation,
				tags: item.tags
			};
		}
		function genericResourceDeserializer(item) {
			return {
				id: item.id,
				name: item.name,
				type: item.type,
				systemData: item.systemData ? systemDataDeserializer(item.systemData) : item.systemData,
				properties: item.properties,
				plan: item.plan ? planDeserializer(item.plan) : item.plan,
				kind: item.kind,
				managedBy: item.managedBy,
				sku: item.sku ? skuDeserializer(item.sku) : item.sku,
				identity: item.identity ? identityDeserializer(item.identity) : item.identity,
				location: item.location,
				extendedLocation: item.extendedLocation ? extendedLocationDeserializer(item.extendedLocation) : item.extendedLocation,
				tags: item.tags ? Object.fromEntries(Object.entries(item.tags).map(([k, p]) => [k, p])) : item.tags
			};
		}
		function planSerializer(item) {
			return {
				name: item.name,
				publisher: item.publisher,
				product: item.product,
				promotionCode: item.promotionCode,
				version: item.version
			};
		}
		function planDeserializer(item) {
			return {
				name: item.name,
				publisher: item.publisher,
				product: item.product,
				promotionCode: item.promotionCode,
				version: item.version
			};
		}
		function skuSerializer(item) {
			return {
				name: item.name,
				tier: item.tier,
				size: item.size,
				family: item.family,
				model: item.model,
				capacity: item.capacity
			};
		}
		function skuDeserializer(item) {
			return {
				name: item.name,
				tier: item.tier,
				size: item.size,
				family: item.family,
				model: item.model,
				capacity: item.capacity
			};
		}
		function identitySerializer(item) {
			return {
				type: item.type,
				userAssignedIdentities: item.userAssignedIdentities ? identityUserAssignedIdentitiesValueRecordSerializer(item.userAssignedIdentities) : item.userAssignedIdentities
			};
		}
		function identityDeserializer(item) {
			return {
				principalId: item.principalId,
				tenantId: item.tenantId,
				type: item.type,
				userAssignedIdentities: item.userAssignedIdentities ? identityUserAssignedIdentitiesValueRecordDeserializer(item.userAssignedIdentities) : item.userAssignedIdentities
			};
		}
		function identityUserAssignedIdentitiesValueRecordSerializer(item) {
			let result = {};
			Object.keys(item).map((key) => {
				result[key] = item[key] ? identityUserAssignedIdentitiesValueSerializer(item[key]) : item[key];
			});
			return result;
		}
		function identityUserAssignedIdentitiesValueRecordDeserializer(item) {
			let result = {};
			Object.keys(item).map((key) => {
				result[key] = item[key] ? identityUserAssignedIdentitiesValueDeserializer(item[key]) : item[key];
			});
			return result;
		}
		function identityUserAssignedIdentitiesValueSerializer(_item) {
			return {};
		}
		function identityUserAssignedIdentitiesValueDeserializer(item) {
			return {
				principalId: item.principalId,
				clientId: item.clientId
			};
		}
		function extendedLocationSerializer(item) {
			return {
				type: item.type,
				name: item.name
			};
		}
		function extendedLocationDeserializer(item) {
			return {
				type: item.type,
				name: item.name
			};
		}
		var KnownExtendedLocationType;
		(function(KnownExtendedLocationType) {
			KnownExtendedLocationType.EdgeZone = "EdgeZone";
		})(KnownExtendedLocationType ||= {});
		function resourcesMoveInfoSerializer(item) {
			return {
				resources: item.resources ? item.resources.map((p) => p) : item.resources,
				targetResourceGroup: item.targetResourceGroup
			};
		}
		function tagsResourceSerializer(item) {
			return { properties: tagsSerializer(item.properties) };
		}
		function tagsResourceDeserializer(item) {
			return {
				id: item.id,
				name: item.name,
				type: item.type,
				systemData: item.systemData ? systemDataDeserializer(item.systemData) : item.systemData,
				properties: tagsDeserializer(item.properties)
			};
		}
		function tagsSerializer(item) {
			return { tags: item.tags };
		}
		function tagsDeserializer(item) {
			return { tags: item.tags ? Object.fromEntries(Object.entries(item.tags).map(([k, p]) => [k, p])) : item.tags };
		}
		function tagsPatchResourceSerializer(item) {
			return {
				operation: item.operation,
				properties: item.properties ? tagsSerializer(item.properties) : item.properties
			};
		}
		var KnownTagsPatchOperation;
		(function(KnownTagsPatchOperation) {
			KnownTagsPatchOperation.Replace = "Replace";
			KnownTagsPatchOperation.Merge = "Merge";
			KnownTagsPatchOperation.Delete = "Delete";
		})(KnownTagsPatchOperation ||= {});
		function tagValueDeserializer(item) {
			return {
				id: item.id,
				tagValue: item.tagValue,
				count: item.count ? tagCountDeserializer(item.count) : item.count
			};
		}
		function tagCountDeserializer(item) {
			return {
				type: item.type,
				value: item.value
			};
		}
		function tagDetailsDeserializer(item) {
			return {
				id: item.id,
				tagName: item.tagName,
				count: item.count ? tagCountDeserializer(item.count) : item.count,
				values: item.values ? tagValueArrayDeserializer(item.values) : item.values
			};
		}
		function tagValueArrayDeserializer(result) {
			return result.map((item) => tagValueDeserializer(item));
		}
		function _tagsListResultDeserializer(item) {
			return {
				value: tagDetailsArrayDeserializer(item.value),
				nextLink: item.nextLink
			};
		}
		function tagDetailsArrayDeserializer(result) {
			return result.map((item) => tagDetailsDeserializer(item));
		}
		function _providerListResultDeserializer(item) {
			return {
				value: providerArrayDeserializer(item.value),
				nextLink: item.nextLink
			};
		}
		function providerArrayDeserializer(result) {
			return result.map((item) => providerDeserializer(item));
		}
		function providerDeserializer(item) {
			return {
				id: item.id,
				namespace: item.namespace,
				registrationState: item.registrationState,
				registrationPolicy: item.registrationPolicy,
				resourceTypes: item.resourceTypes ? providerResourceTypeArrayDeserializer(item.resourceTypes) : item.resourceTypes,
				providerAuthorizationConsentState: item.providerAuthorizationConsentState
			};
		}
		function providerResourceTypeArrayDeserializer(result) {
			return result.map((item) => providerResourceTypeDeserializer(item));
		}
		function providerResourceTypeDeserializer(item) {
			return {
				resourceType: item.resourceType,
				locations: item.locations ? item.locations.map((p) => p) : item.locations,
				locationMappings: item.locationMappings ? providerExtendedLocationArrayDeserializer(item.locationMappings) : item.locationMappings,
				aliases: item.aliases ? aliasArrayDeserializer(item.aliases) : item.aliases,
				apiVersions: item.apiVersions ? item.apiVersions.map((p) => p) : item.apiVersions,
				defaultApiVersion: item.defaultApiVersion,
				zoneMappings: item.zoneMappings ? zoneMappingArrayDeserializer(item.zoneMappings) : item.zoneMappings,
				apiProfiles: item.apiProfiles ? apiProfileArrayDeserializer(item.apiProfiles) : item.apiProfiles,
				capabilities: item.capabilities,
				properties: item.properties ? Object.fromEntries(Object.entries(item.properties).map(([k, p]) => [k, p])) : item.properties
			};
		}
		function providerExtendedLocationArrayDeserializer(result) {
			return result.map((item) => providerExtendedLocationDeserializer(item));
		}
		function providerExtendedLocationDeserializer(item) {
			return {
				location: item.location,
				type: item.type,
				extendedLocations: item.extendedLocations ? item.extendedLocations.map((p) => p) : item.extendedLocations
			};
		}
		function aliasArrayDeserializer(result) {
			return result.map((item) => aliasDeserializer(item));
		}
		function aliasDeserializer(item) {
			return {
				name: item.name,
				paths: item.paths ? aliasPathArrayDeserializer(item.paths) : item.paths,
				type: item.type,
				defaultPath: item.defaultPath,
				defaultPattern: item.defaultPattern ? aliasPatternDeserializer(item.defaultPattern) : item.defaultPattern,
				defaultMetadata: item.defaultMetadata ? aliasPathMetadataDeserializer(item.defaultMetadata) : item.defaultMetadata
			};
		}
		function aliasPathArrayDeserializer(result) {
			return result.map((item) => aliasPathDeserializer(item));
		}
		function aliasPathDeserializer(item) {
			return {
				path: item.path,
				apiVersions: item.apiVersions ? item.apiVersions.map((p) => p) : item.apiVersions,
				pattern: item.pattern ? aliasPatternDeserializer(item.pattern) : item.pattern,
				metadata: item.metadata ? aliasPathMetadataDeserializer(item.metadata) : item.metadata
			};
		}
		function aliasPatternDeserializer(item) {
			return {
				phrase: item.phrase,
				variable: item.variable,
				type: item.type
			};
		}
		function aliasPathMetadataDeserializer(item) {
			return {
				type: item.type,
				attributes: item.attributes
			};
		}
		var KnownAliasPathTokenType;
		(function(KnownAliasPathTokenType) {
			KnownAliasPathTokenType.NotSpecified = "NotSpecified";
			KnownAliasPathTokenType.Any = "Any";
			KnownAliasPathTokenType.String = "String";
			KnownAliasPathTokenType.Object = "Object";
			KnownAliasPathTokenType.Array = "Array";
			KnownAliasPathTokenType.Integer = "Integer";
			KnownAliasPathTokenType.Number = "Number";
			KnownAliasPathTokenType.Boolean = "Boolean";
		})(KnownAliasPathTokenType ||= {});
		var KnownAliasPathAttributes;
		(function(KnownAliasPathAttributes) {
			KnownAliasPathAttributes.None = "None";
			KnownAliasPathAttributes.Modifiable = "Modifiable";
		})(KnownAliasPathAttributes ||= {});
		function zoneMappingArrayDeserializer(result) {
			return result.map((item) => zoneMappingDeserializer(item));
		}
		function zoneMappingDeserializer(item) {
			return {
				location: item.location,
				zones: item.zones ? item.zones.map((p) => p) : item.zones
			};
		}
		function apiProfileArrayDeserializer(result) {
			return result.map((item) => apiProfileDeserializer(item));
		}
		function apiProfileDeserializer(item) {
			return {
				profileVersion: item.profileVersion,
				apiVersion: item.apiVersion
			};
		}
		var KnownProviderAuthorizationConsentState;
		(function(KnownProviderAuthorizationConsentState) {
			KnownProviderAuthorizationConsentState.NotSpecified = "NotSpecified";
			KnownProviderAuthorizationConsentState.Required = "Required";
			KnownProviderAuthorizationConsentState.NotRequired = "NotRequired";
			KnownProviderAuthorizationConsentState.Consented = "Consented";
		})(KnownProviderAuthorizationConsentState ||= {});
		function providerPermissionListResultDeserializer(item) {
			return {
				value: providerPermissionArrayDeserializer(item.value),
				nextLink: item.nextLink
			};
		}
		function providerPermissionArrayDeserializer(result) {
			return result.map((item) => providerPermissionDeserializer(item));
		}
		function providerPermissionDeserializer(item) {
			return {
				applicationId: item.applicationId,
				roleDefinition: item.roleDefinition ? roleDefinitionDeserializer(item.roleDefinition) : item.roleDefinition,
				managedByRoleDefinition: item.managedByRoleDefinition ? roleDefinitionDeserializer(item.managedByRoleDefinition) : item.managedByRoleDefinition,
				providerAuthorizationConsentState: item.providerAuthorizationConsentState
			};
		}
		function roleDefinitionDeserializer(item) {
			return {
				id: item.id,
				name: item.name,
				isServiceRole: item.isServiceRole,
				permissions: item.permissions ? permissionArrayDeserializer(item.permissions) : item.permissions,
				scopes: item.scopes ? item.scopes.map((p) => p) : item.scopes
			};
		}
		function permissionArrayDeserializer(result) {
			return result.map((item) => permissionDeserializer(item));
		}
		function permissionDeserializer(item) {
			return {
				actions: item.actions ? item.actions.map((p) => p) : item.actions,
				notActions: item.notActions ? item.notActions.map((p) => p) : item.notActions,
				dataActions: item.dataActions ? item.dataActions.map((p) => p) : item.dataActions,
				notDataActions: item.notDataActions ? item.notDataActions.map((p) => p) : item.notDataActions
			};
		}
		function providerRegistrationRequestSerializer(item) {
			return { thirdPartyProviderConsent: item.thirdPartyProviderConsent ? providerConsentDefinitionSerializer(item.thirdPartyProviderConsent) : item.thirdPartyProviderConsent };
		}
		function providerConsentDefinitionSerializer(item) {
			return { consentToAuthorization: item.consentToAuthorization };
		}
		function providerResourceTypeListResultDeserializer(item) {
			return {
				value: providerResourceTypeArrayDeserializer(item.value),
				nextLink: item.nextLink
			};
		}
		var KnownVersions;
		(function(KnownVersions) {
			KnownVersions.V20250401 = "2025-04-01";
		})(KnownVersions ||= {});
	}),
	4: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
	6525: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Y: () => getLongRunningPoller });
		var _azure_core_lro__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9761);
		var _azure_rest_core_client__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3049);
		function getLongRunningPoller(client, processResponseBody, expectedStatuses, options) {
			let { restoreFrom, getInitialResponse, apiVersion } = options;
			if (!restoreFrom && !getInitialResponse) throw Error("Either restoreFrom or getInitialResponse must be specified");
			let initialResponse;
			let pollAbortController = new AbortController();
			return (0, _azure_core_lro__WEBPACK_IMPORTED_MODULE_0__.V)({
				sendInitialRequest: async () => {
					if (!getInitialResponse) throw Error("getInitialResponse is required when initializing a new poller");
					initialResponse = await getInitialResponse();
					return getLroResponse(initialResponse, expectedStatuses);
				},
				sendPollRequest: async (path, pollOptions) => {
					function abortListener() {
						pollAbortController.abort();
					}
					let abortSignal = pollAbortController.signal;
					if (options.abortSignal?.aborted) pollAbortController.abort();
					else if (pollOptions?.abortSignal?.aborted) pollAbortController.abort();
					else if (!abortSignal.aborted) {
						options.abortSignal?.addEventListener("abort", abortListener, { once: !0 });
						pollOptions?.abortSignal?.addEventListener("abort", abortListener, { once: !0 });
					}
					let response;
					try {
						let pollingPath = apiVersion ? addApiVersionToUrl(path, apiVersion) : path;
						response = await client.pathUnchecked(pollingPath).get({ abortSignal });
					} finally {
						options.abortSignal?.removeEventListener("abort", abortListener);
						pollOptions?.abortSignal?.removeEventListener("abort", abortListener);
					}
					return getLroResponse(response, expectedStatuses);
				}
			}, {
				intervalInMs: options?.updateIntervalInMs,
				resourceLocationConfig: options?.resourceLocationConfig,
				restoreFrom: options?.restoreFrom,
				processResult: (result) => processResponseBody(result)
			});
		}
		function getLroResponse(response, expectedStatuses) {
			if (!expectedStatuses.includes(response.status)) throw (0, _azure_rest_core_client__WEBPACK_IMPORTED_MODULE_1__.t$)(response);
			return {
				flatResponse: response,
				rawResponse: {
					...response,
					statusCode: Number.parseInt(response.status),
					body: response.body
				}
			};
		}
		function addApiVersionToUrl(url, apiVersion) {
			let urlObj = new URL(url, "https://microsoft.com");
			if (!urlObj.searchParams.get("api-version")) return `${url}${urlObj.search ? "&" : "?"}api-version=${apiVersion}`;
			return url;
		}
	}),
	6562: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
					vals.push(`${encodeURIComponent(varName)}`);
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
				vals.push(encodeComponent(varName, reserved, op));
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
	}),
	9761: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			V: () => createHttpPoller,
			b: () => deserializeState
		});
		let logger = (0, __webpack_require__(7567).KV)("core-lro");
		let terminalStates = [
			"succeeded",
			"canceled",
			"failed"
		];
		function deserializeState(serializedState) {
			try {
				return JSON.parse(serializedState).state;
			} catch (e) {
				throw Error(`Unable to deserialize input state: ${serializedState}`, { cause: e });
			}
		}
		function setStateError(inputs) {
			let { state, isOperationError } = inputs;
			return (error) => {
				if (isOperationError(error)) {
					state.error = error;
					state.status = "failed";
				}
				throw error;
			};
		}
		function appendReadableErrorMessage(currentMessage, innerMessage) {
			let message = currentMessage;
			message.slice(-1) !== "." && (message += ".");
			return message + " " + innerMessage;
		}
		function simplifyError(err) {
			let message = err.message;
			let code = err.code;
			let curErr = err;
			for (; curErr.innererror;) {
				curErr = curErr.innererror;
				code = curErr.code;
				message = appendReadableErrorMessage(message, curErr.message);
			}
			return {
				code,
				message
			};
		}
		async function processOperationStatus(result) {
			let { state, status, isDone, processResult, getError, response, setErrorAsResult } = result;
			switch (status) {
				case "succeeded":
					state.status = "succeeded";
					break;
				case "failed": {
					let err = getError?.(response);
					let postfix = "";
					if (err) {
						let { code, message } = simplifyError(err);
						postfix = `. ${code}. ${message}`;
					}
					let errStr = `The long-running operation has failed${postfix}`;
					state.error = Error(errStr);
					state.status = "failed";
					logger.warning(errStr);
					break;
				}
				case "canceled": state.status = "canceled";
			}
			(isDone?.(response, state) || isDone === void 0 && ["succeeded", "canceled"].concat(setErrorAsResult ? [] : ["failed"]).includes(status)) && (state.result = await buildResult({
				response,
				state,
				processResult
			}));
		}
		async function buildResult(inputs) {
			let { processResult, response, state } = inputs;
			return processResult ? processResult(response, state) : response;
		}
		async function initOperation(inputs) {
			let { init, processResult, getOperationStatus, withOperationLocation, setErrorAsResult } = inputs;
			let { operationLocation, resourceLocation, initialRequestUrl, requestMethod, metadata, response } = await init();
			operationLocation && withOperationLocation?.(operationLocation, !1);
			let config = {
				metadata,
				operationLocation,
				resourceLocation,
				initialRequestUrl,
				requestMethod
			};
			logger.verbose("LRO: Operation description:", config);
			let state = {
				status: "running",
				config
			};
			await processOperationStatus({
				state,
				status: getOperationStatus({
					response,
					state,
					operationLocation
				}),
				response,
				setErrorAsResult,
				processResult
			});
			return state;
		}
		async function pollOperationHelper(inputs) {
			let { poll, state, operationLocation, getOperationStatus, getResourceLocation, isOperationError, options } = inputs;
			let response = await poll(operationLocation, options).catch(setStateError({
				state,
				isOperationError
			}));
			let status = getOperationStatus(response, state);
			logger.verbose(`LRO: Status:\n\tPolling from: ${state.config.operationLocation}\n\tOperation status: ${status}\n\tPolling status: ${terminalStates.includes(status) ? "Stopped" : "Running"}`);
			if (status === "succeeded") {
				let resourceLocation = getResourceLocation(response, state);
				if (resourceLocation !== void 0) return {
					response: await poll(resourceLocation).catch(setStateError({
						state,
						isOperationError
					})),
					status
				};
			}
			return {
				response,
				status
			};
		}
		async function operation_pollOperation(inputs) {
			let { poll, state, options, getOperationStatus, getResourceLocation, getOperationLocation, isOperationError, withOperationLocation, getPollingInterval, processResult, getError, updateState, setDelay, isDone, setErrorAsResult } = inputs;
			let { operationLocation } = state.config;
			if (operationLocation !== void 0) {
				let { response, status } = await pollOperationHelper({
					poll,
					getOperationStatus,
					state,
					operationLocation,
					getResourceLocation,
					isOperationError,
					options
				});
				await processOperationStatus({
					status,
					response,
					state,
					isDone,
					processResult,
					getError,
					setErrorAsResult
				});
				if (!terminalStates.includes(status)) {
					let intervalInMs = getPollingInterval?.(response);
					intervalInMs && setDelay(intervalInMs);
					let location = getOperationLocation?.(response, state);
					if (location !== void 0) {
						let isUpdated = operationLocation !== location;
						state.config.operationLocation = location;
						withOperationLocation?.(location, isUpdated);
					} else withOperationLocation?.(operationLocation, !1);
				}
				updateState?.(state, response);
			}
		}
		function getOperationLocationPollingUrl(inputs) {
			let { azureAsyncOperation, operationLocation } = inputs;
			return operationLocation ?? azureAsyncOperation;
		}
		function getLocationHeader(rawResponse) {
			return rawResponse.headers.location;
		}
		function getOperationLocationHeader(rawResponse) {
			return rawResponse.headers["operation-location"];
		}
		function getAzureAsyncOperationHeader(rawResponse) {
			return rawResponse.headers["azure-asyncoperation"];
		}
		function findResourceLocation(inputs) {
			let { location, requestMethod, requestPath, resourceLocationConfig, skipFinalGet } = inputs;
			if (skipFinalGet) return;
			switch (requestMethod) {
				case "PUT": return requestPath;
				case "DELETE": return;
				case "PATCH": return getDefault() ?? requestPath;
				default: return getDefault();
			}
			function getDefault() {
				switch (resourceLocationConfig) {
					case "operation-location":
					case "azure-async-operation": return;
					case "original-uri": return requestPath;
					default: return location;
				}
			}
		}
		function inferLroMode(rawResponse, resourceLocationConfig, skipFinalGet) {
			let requestPath = rawResponse.request.url;
			let requestMethod = rawResponse.request.method;
			let pollingUrl = getOperationLocationPollingUrl({
				operationLocation: getOperationLocationHeader(rawResponse),
				azureAsyncOperation: getAzureAsyncOperationHeader(rawResponse)
			});
			let location = getLocationHeader(rawResponse);
			let normalizedRequestMethod = requestMethod?.toLocaleUpperCase();
			if (pollingUrl !== void 0) return {
				mode: "OperationLocation",
				operationLocation: pollingUrl,
				resourceLocation: findResourceLocation({
					requestMethod: normalizedRequestMethod,
					location,
					requestPath,
					resourceLocationConfig,
					skipFinalGet
				}),
				initialRequestUrl: requestPath,
				requestMethod
			};
			else if (location !== void 0) return {
				mode: "ResourceLocation",
				operationLocation: location,
				initialRequestUrl: requestPath,
				requestMethod
			};
			else if (normalizedRequestMethod === "PUT" && requestPath) return {
				mode: "Body",
				operationLocation: requestPath,
				initialRequestUrl: requestPath,
				requestMethod
			};
			else return;
		}
		function transformStatus(inputs) {
			let { status, statusCode } = inputs;
			if (typeof status != "string" && status !== void 0) throw Error(`Polling was unsuccessful. Expected status to have a string value or no value but it has instead: ${status}. This doesn't necessarily indicate the operation has failed. Check your Azure subscription or resource status for more information.`);
			logger.verbose(`LRO: Transforming status: ${status} with status code: ${statusCode}.`);
			let lowerCaseStatus = status?.toLocaleLowerCase();
			if (!lowerCaseStatus) return toOperationStatus(statusCode);
			if (lowerCaseStatus.includes("succeeded")) return "succeeded";
			if (lowerCaseStatus.includes("fail")) return "failed";
			if (["canceled", "cancelled"].includes(lowerCaseStatus)) return "canceled";
			return "running";
		}
		function getStatus(rawResponse) {
			let { status } = rawResponse.body ?? {};
			return transformStatus({
				status,
				statusCode: rawResponse.statusCode
			});
		}
		function getProvisioningState(rawResponse) {
			let { properties, provisioningState } = rawResponse.body ?? {};
			return transformStatus({
				status: properties?.provisioningState ?? provisioningState,
				statusCode: rawResponse.statusCode
			});
		}
		function toOperationStatus(statusCode) {
			if (statusCode === 202) return "running";
			else if (statusCode < 300) return "succeeded";
			else return "failed";
		}
		function parseRetryAfter({ rawResponse }) {
			let retryAfter = rawResponse.headers["retry-after"];
			if (retryAfter !== void 0) {
				let retryAfterInSeconds = parseInt(retryAfter);
				return isNaN(retryAfterInSeconds) ? calculatePollingIntervalFromDate(new Date(retryAfter)) : retryAfterInSeconds * 1e3;
			}
		}
		function getErrorFromResponse(response) {
			let error = accessBodyProperty(response, "error");
			if (!error) {
				logger.warning("The long-running operation failed but there is no error property in the response's body");
				return;
			}
			if (!error.code || !error.message) {
				logger.warning("The long-running operation failed but the error property in the response's body doesn't contain code or message");
				return;
			}
			return error;
		}
		function calculatePollingIntervalFromDate(retryAfterDate) {
			let timeNow = Math.floor(new Date().getTime());
			let retryAfterTime = retryAfterDate.getTime();
			if (timeNow < retryAfterTime) return retryAfterTime - timeNow;
		}
		function getStatusFromInitialResponse(inputs) {
			let { response, state, operationLocation } = inputs;
			function helper() {
				switch (state.config.metadata?.mode) {
					case void 0: return toOperationStatus(response.rawResponse.statusCode);
					case "Body": return getOperationStatus(response, state);
					default: return "running";
				}
			}
			let status = helper();
			return status === "running" && operationLocation === void 0 ? "succeeded" : status;
		}
		function getOperationLocation({ rawResponse }, state) {
			switch (state.config.metadata?.mode) {
				case "OperationLocation": return getOperationLocationPollingUrl({
					operationLocation: getOperationLocationHeader(rawResponse),
					azureAsyncOperation: getAzureAsyncOperationHeader(rawResponse)
				});
				case "ResourceLocation": return getLocationHeader(rawResponse);
				default: return;
			}
		}
		function getOperationStatus({ rawResponse }, state) {
			let mode = state.config.metadata?.mode;
			switch (mode) {
				case "OperationLocation": return getStatus(rawResponse);
				case "ResourceLocation": return toOperationStatus(rawResponse.statusCode);
				case "Body": return getProvisioningState(rawResponse);
				default: throw Error(`Internal error: Unexpected operation mode: ${mode}`);
			}
		}
		function accessBodyProperty({ flatResponse, rawResponse }, prop) {
			return flatResponse?.[prop] ?? rawResponse.body?.[prop];
		}
		function getResourceLocation(res, state) {
			let loc = accessBodyProperty(res, "resourceLocation");
			loc && typeof loc == "string" && (state.config.resourceLocation = loc);
			return state.config.resourceLocation;
		}
		function isOperationError(e) {
			return e.name === "RestError";
		}
		var dist_esm = __webpack_require__(9105);
		function buildCreatePoller(inputs) {
			let { getOperationLocation, getStatusFromInitialResponse, getStatusFromPollResponse, isOperationError, getResourceLocation, getPollingInterval, getError, resolveOnUnsuccessful } = inputs;
			return ({ init, poll }, options) => {
				let { processResult, updateState, withOperationLocation: withOperationLocationCallback, intervalInMs = 2e3, restoreFrom } = options || {};
				let withOperationLocation = withOperationLocationCallback ? (() => {
					let called = !1;
					return (operationLocation, isUpdated) => {
						isUpdated ? withOperationLocationCallback(operationLocation) : called || withOperationLocationCallback(operationLocation);
						called = !0;
					};
				})() : void 0;
				let statePromise;
				let state;
				if (restoreFrom) {
					state = deserializeState(restoreFrom);
					statePromise = Promise.resolve(state);
				} else statePromise = initOperation({
					init,
					processResult,
					getOperationStatus: getStatusFromInitialResponse,
					withOperationLocation,
					setErrorAsResult: !resolveOnUnsuccessful
				}).then((s) => state = s);
				let resultPromise;
				let abortController = new AbortController();
				let handlers = new Map();
				let handleProgressEvents = async () => handlers.forEach((h) => h(state));
				let cancelErrMsg = "Operation was canceled";
				let currentPollIntervalInMs = intervalInMs;
				let poller = {
					get operationState() {
						return state;
					},
					get result() {
						return state?.result;
					},
					get isDone() {
						return [
							"succeeded",
							"failed",
							"canceled"
						].includes(state?.status ?? "");
					},
					onProgress: (callback) => {
						let s = Symbol();
						handlers.set(s, callback);
						return () => handlers.delete(s);
					},
					serialize: async () => {
						await statePromise;
						return JSON.stringify({ state });
					},
					submitted: async () => {
						await statePromise;
					},
					pollUntilDone: async (pollOptions) => {
						resultPromise ??= (async () => {
							await statePromise;
							if (!state) throw Error("Poller should be initialized but it is not!");
							let { abortSignal: inputAbortSignal } = pollOptions || {};
							function abortListener() {
								abortController.abort();
							}
							let abortSignal = abortController.signal;
							inputAbortSignal?.aborted ? abortController.abort() : abortSignal.aborted || inputAbortSignal?.addEventListener("abort", abortListener, { once: !0 });
							try {
								if (!poller.isDone) {
									await poller.poll({ abortSignal });
									for (; !poller.isDone;) {
										await (0, dist_esm.cb)(currentPollIntervalInMs, { abortSignal });
										await poller.poll({ abortSignal });
									}
								}
							} finally {
								inputAbortSignal?.removeEventListener("abort", abortListener);
							}
							if (resolveOnUnsuccessful) return poller.result;
							else switch (state.status) {
								case "succeeded": return poller.result;
								case "canceled": throw Error(cancelErrMsg);
								case "failed": throw state.error;
								case "notStarted":
								case "running": throw Error("Polling completed without succeeding or failing");
							}
						})().finally(() => {
							resultPromise = void 0;
						});
						return resultPromise;
					},
					async poll(pollOptions) {
						await statePromise;
						if (!state) throw Error("Poller should be initialized but it is not!");
						if (resolveOnUnsuccessful) {
							if (poller.isDone) return state;
						} else switch (state.status) {
							case "succeeded": return state;
							case "canceled": throw Error(cancelErrMsg);
							case "failed": throw state.error;
						}
						await operation_pollOperation({
							poll,
							state,
							getOperationLocation,
							isOperationError,
							withOperationLocation,
							getPollingInterval,
							getOperationStatus: getStatusFromPollResponse,
							getResourceLocation,
							processResult,
							getError,
							updateState,
							options: pollOptions,
							setDelay: (pollIntervalInMs) => {
								currentPollIntervalInMs = pollIntervalInMs;
							},
							setErrorAsResult: !resolveOnUnsuccessful
						});
						await handleProgressEvents();
						if (!resolveOnUnsuccessful) switch (state.status) {
							case "canceled": throw Error(cancelErrMsg);
							case "failed": throw state.error;
						}
						return state;
					},
					then(onfulfilled, onrejected) {
						return poller.pollUntilDone().then(onfulfilled, onrejected);
					},
					catch(onrejected) {
						return poller.pollUntilDone().catch(onrejected);
					},
					finally(onfinally) {
						return poller.pollUntilDone().finally(onfinally);
					},
					[Symbol.toStringTag]: "Poller"
				};
				return poller;
			};
		}
		function rewriteUrl({ url, baseUrl }) {
			if (!url) return;
			if (!baseUrl) return url;
			let originalUrl;
			try {
				originalUrl = new URL(url);
			} catch {
				try {
					originalUrl = new URL(url, baseUrl);
				} catch (e) {
					throw Error(`Invalid input URL provided: ${url}`, { cause: e });
				}
			}
			let newBase;
			try {
				newBase = new URL(baseUrl);
			} catch (e) {
				throw Error(`Invalid base URL provided: ${baseUrl}`, { cause: e });
			}
			return new URL(`${originalUrl.pathname}${originalUrl.search}${originalUrl.hash}`, newBase).toString();
		}
		function createHttpPoller(lro, options) {
			let { resourceLocationConfig, intervalInMs, processResult, restoreFrom, updateState, withOperationLocation, resolveOnUnsuccessful = !1, baseUrl, skipFinalGet } = options || {};
			return buildCreatePoller({
				getStatusFromInitialResponse,
				getStatusFromPollResponse: getOperationStatus,
				isOperationError,
				getOperationLocation,
				getResourceLocation,
				getPollingInterval: parseRetryAfter,
				getError: getErrorFromResponse,
				resolveOnUnsuccessful
			})({
				init: async () => {
					let response = await lro.sendInitialRequest();
					let config = inferLroMode(response.rawResponse, resourceLocationConfig, skipFinalGet);
					return {
						response,
						operationLocation: rewriteUrl({
							url: config?.operationLocation,
							baseUrl
						}),
						resourceLocation: rewriteUrl({
							url: config?.resourceLocation,
							baseUrl
						}),
						initialRequestUrl: config?.initialRequestUrl,
						requestMethod: config?.requestMethod,
						...config?.mode ? { metadata: { mode: config.mode } } : {}
					};
				},
				poll: lro.sendPollRequest
			}, {
				intervalInMs,
				withOperationLocation,
				restoreFrom,
				updateState,
				processResult: processResult ? ({ flatResponse }, state) => processResult(flatResponse, state) : ({ flatResponse }) => flatResponse
			});
		}
	})
};
