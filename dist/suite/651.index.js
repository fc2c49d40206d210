export const id = 651;
export const ids = [651];
export const modules = {
	4505: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { createResourceManagement: () => createResourceManagement });
		let logger = (0, __webpack_require__(7567).KV)("arm-resources");
		var cloudSettingHelpers = __webpack_require__(4101);
		var dist_esm = __webpack_require__(3049);
		function createResourceManagement(credential, subscriptionId, options = {}) {
			let endpointUrl = options.endpoint ?? (0, cloudSettingHelpers.O)(options.cloudSetting) ?? "https://management.azure.com";
			let prefixFromOptions = options?.userAgentOptions?.userAgentPrefix;
			let userAgentInfo = "azsdk-js-arm-resources/8.0.0";
			let userAgentPrefix = prefixFromOptions ? `${prefixFromOptions} azsdk-js-api ${userAgentInfo}` : `azsdk-js-api ${userAgentInfo}`;
			let { apiVersion: _, ...updatedOptions } = {
				...options,
				userAgentOptions: { userAgentPrefix },
				loggingOptions: { logger: options.loggingOptions?.logger ?? logger.info },
				credentials: { scopes: options.credentials?.scopes ?? ["https://management.azure.com/.default"] }
			};
			let clientContext = (0, dist_esm.KU)(endpointUrl, credential, updatedOptions);
			let apiVersion = options.apiVersion;
			return {
				...clientContext,
				apiVersion,
				subscriptionId
			};
		}
	}),
	2651: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			AzureClouds: () => cloudSettingHelpers.Q,
			KnownActionType: () => models.UQ,
			KnownAliasPathAttributes: () => models.oC,
			KnownAliasPathTokenType: () => models.oj,
			KnownCreatedByType: () => models.jR,
			KnownExportTemplateOutputFormat: () => models.Uc,
			KnownExtendedLocationType: () => models.K1,
			KnownOrigin: () => models.sG,
			KnownProviderAuthorizationConsentState: () => models.FU,
			KnownTagsPatchOperation: () => models.u3,
			KnownVersions: () => models.j7,
			ResourceManagementClient: () => ResourceManagementClient,
			RestError: () => core_rest_pipeline_dist_esm.pj,
			isRestError: () => core_rest_pipeline_dist_esm.T0,
			restorePoller: () => restorePoller
		});
		var cloudSettingHelpers = __webpack_require__(4101);
		var api = __webpack_require__(4505);
		var models = __webpack_require__(3343);
		var pagingHelpers = __webpack_require__(4);
		var urlTemplate = __webpack_require__(6562);
		var esm = __webpack_require__(3049);
		function _listSend(context, options = { requestOptions: {} }) {
			let path = (0, urlTemplate.S)("/providers/Microsoft.Resources/operations{?api%2Dversion}", { "api%2Dversion": context.apiVersion ?? "2025-04-01" }, { allowReserved: options?.requestOptions?.skipUrlEncoding });
			return context.path(path).get({
				...(0, esm.Iq)(options),
				headers: {
					accept: "application/json",
					...options.requestOptions?.headers
				}
			});
		}
		async function _listDeserialize(result) {
			if (!["200"].includes(result.status)) {
				let error = (0, esm.t$)(result);
				result.body && (error.details = (0, models.X_)(result.body));
				throw error;
			}
			return (0, models.zB)(result.body);
		}
		function list(context, options = { requestOptions: {} }) {
			return (0, pagingHelpers.O)(context, () => _listSend(context, options), _listDeserialize, ["200"], {
				itemName: "value",
				nextLinkName: "nextLink",
				apiVersion: context.apiVersion ?? "2025-04-01"
			});
		}
		function _getOperations(context) {
			return { list: (options) => list(context, options) };
		}
		function _getOperationsOperations(context) {
			return { ..._getOperations(context) };
		}
		function operations_listSend(context, resourceProviderNamespace, options = { requestOptions: {} }) {
			let path = (0, urlTemplate.S)("/subscriptions/{subscriptionId}/providers/{resourceProviderNamespace}/resourceTypes{?api%2Dversion,%24expand}", {
				subscriptionId: context.subscriptionId,
				resourceProviderNamespace,
				"api%2Dversion": context.apiVersion ?? "2025-04-01",
				"%24expand": options?.expand
			}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
			return context.path(path).get({
				...(0, esm.Iq)(options),
				headers: {
					accept: "application/json",
					...options.requestOptions?.headers
				}
			});
		}
		async function operations_listDeserialize(result) {
			if (!["200"].includes(result.status)) {
				let error = (0, esm.t$)(result);
				result.body && (error.details = (0, models.X_)(result.body));
				throw error;
			}
			return (0, models.iL)(result.body);
		}
		async function operations_list(context, resourceProviderNamespace, options = { requestOptions: {} }) {
			return operations_listDeserialize(await operations_listSend(context, resourceProviderNamespace, options));
		}
		function _getProviderResourceTypes(context) {
			return { list: (resourceProviderNamespace, options) => operations_list(context, resourceProviderNamespace, options) };
		}
		function _getProviderResourceTypesOperations(context) {
			return { ..._getProviderResourceTypes(context) };
		}
		function _getAtTenantScopeSend(context, resourceProviderNamespace, options = { requestOptions: {} }) {
			let path = (0, urlTemplate.S)("/providers/{resourceProviderNamespace}{?api%2Dversion,%24expand}", {
				resourceProviderNamespace,
				"api%2Dversion": context.apiVersion ?? "2025-04-01",
				"%24expand": options?.expand
			}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
			return context.path(path).get({
				...(0, esm.Iq)(options),
				headers: {
					accept: "application/json",
					...options.requestOptions?.headers
				}
			});
		}
		async function _getAtTenantScopeDeserialize(result) {
			if (!["200"].includes(result.status)) {
				let error = (0, esm.t$)(result);
				result.body && (error.details = (0, models.X_)(result.body));
				throw error;
			}
			return (0, models.rm)(result.body);
		}
		async function getAtTenantScope(context, resourceProviderNamespace, options = { requestOptions: {} }) {
			return _getAtTenantScopeDeserialize(await _getAtTenantScopeSend(context, resourceProviderNamespace, options));
		}
		function _getSend(context, resourceProviderNamespace, options = { requestOptions: {} }) {
			let path = (0, urlTemplate.S)("/subscriptions/{subscriptionId}/providers/{resourceProviderNamespace}{?api%2Dversion,%24expand}", {
				resourceProviderNamespace,
				subscriptionId: context.subscriptionId,
				"api%2Dversion": context.apiVersion ?? "2025-04-01",
				"%24expand": options?.expand
			}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
			return context.path(path).get({
				...(0, esm.Iq)(options),
				headers: {
					accept: "application/json",
					...options.requestOptions?.headers
				}
			});
		}
		async function _getDeserialize(result) {
			if (!["200"].includes(result.status)) {
				let error = (0, esm.t$)(result);
				result.body && (error.details = (0, models.X_)(result.body));
				throw error;
			}
			return (0, models.rm)(result.body);
		}
		async function get(context, resourceProviderNamespace, options = { requestOptions: {} }) {
			return _getDeserialize(await _getSend(context, resourceProviderNamespace, options));
		}
		function providers_operations_listSend(context, options = { requestOptions: {} }) {
			let path = (0, urlTemplate.S)("/subscriptions/{subscriptionId}/providers{?api%2Dversion,%24expand}", {
				subscriptionId: context.subscriptionId,
				"api%2Dversion": context.apiVersion ?? "2025-04-01",
				"%24expand": options?.expand
			}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
			return context.path(path).get({
				...(0, esm.Iq)(options),
				headers: {
					accept: "application/json",
					...options.requestOptions?.headers
				}
			});
		}
		async function providers_operations_listDeserialize(result) {
			if (!["200"].includes(result.status)) {
				let error = (0, esm.t$)(result);
				result.body && (error.details = (0, models.X_)(result.body));
				throw error;
			}
			return (0, models.vD)(result.body);
		}
		function providers_operations_list(context, options = { requestOptions: {} }) {
			return (0, pagingHelpers.O)(context, () => providers_operations_listSend(context, options), providers_operations_listDeserialize, ["200"], {
				itemName: "value",
				nextLinkName: "nextLink",
				apiVersion: context.apiVersion ?? "2025-04-01"
			});
		}
		function _registerSend(context, resourceProviderNamespace, options = { requestOptions: {} }) {
			let path = (0, urlTemplate.S)("/subscriptions/{subscriptionId}/providers/{resourceProviderNamespace}/register{?api%2Dversion}", {
				subscriptionId: context.subscriptionId,
				resourceProviderNamespace,
				"api%2Dversion": context.apiVersion ?? "2025-04-01"
			}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
			return context.path(path).post({
				...(0, esm.Iq)(options),
				contentType: "application/json",
				headers: {
					accept: "application/json",
					...options.requestOptions?.headers
				},
				body: options?.properties ? (0, models.yR)(options?.properties) : options?.properties
			});
		}
		async function _registerDeserialize(result) {
			if (!["200"].includes(result.status)) {
				let error = (0, esm.t$)(result);
				result.body && (error.details = (0, models.X_)(result.body));
				throw error;
			}
			return (0, models.rm)(result.body);
		}
		async function register(context, resourceProviderNamespace, options = { requestOptions: {} }) {
			return _registerDeserialize(await _registerSend(context, resourceProviderNamespace, options));
		}
		function _providerPermissionsSend(context, resourceProviderNamespace, options = { requestOptions: {} }) {
			let path = (0, urlTemplate.S)("/subscriptions/{subscriptionId}/providers/{resourceProviderNamespace}/providerPermissions{?api%2Dversion}", {
				subscriptionId: context.subscriptionId,
				resourceProviderNamespace,
				"api%2Dversion": context.apiVersion ?? "2025-04-01"
			}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
			return context.path(path).get({
				...(0, esm.Iq)(options),
				headers: {
					accept: "application/json",
					...options.requestOptions?.headers
				}
			});
		}
		async function _providerPermissionsDeserialize(result) {
			if (!["200"].includes(result.status)) {
				let error = (0, esm.t$)(result);
				result.body && (error.details = (0, models.X_)(result.body));
				throw error;
			}
			return (0, models.Z0)(result.body);
		}
		async function providerPermissions(context, resourceProviderNamespace, options = { requestOptions: {} }) {
			return _providerPermissionsDeserialize(await _providerPermissionsSend(context, resourceProviderNamespace, options));
		}
		function _registerAtManagementGroupScopeSend(context, resourceProviderNamespace, groupId, options = { requestOptions: {} }) {
			let path = (0, urlTemplate.S)("/providers/Microsoft.Management/managementGroups/{groupId}/providers/{resourceProviderNamespace}/register{?api%2Dversion}", {
				resourceProviderNamespace,
				groupId,
				"api%2Dversion": context.apiVersion ?? "2025-04-01"
			}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
			return context.path(path).post({ ...(0, esm.Iq)(options) });
		}
		async function _registerAtManagementGroupScopeDeserialize(result) {
			if (!["200"].includes(result.status)) {
				let error = (0, esm.t$)(result);
				result.body && (error.details = (0, models.X_)(result.body));
				throw error;
			}
		}
		async function registerAtManagementGroupScope(context, resourceProviderNamespace, groupId, options = { requestOptions: {} }) {
			return _registerAtManagementGroupScopeDeserialize(await _registerAtManagementGroupScopeSend(context, resourceProviderNamespace, groupId, options));
		}
		function _unregisterSend(context, resourceProviderNamespace, options = { requestOptions: {} }) {
			let path = (0, urlTemplate.S)("/subscriptions/{subscriptionId}/providers/{resourceProviderNamespace}/unregister{?api%2Dversion}", {
				subscriptionId: context.subscriptionId,
				resourceProviderNamespace,
				"api%2Dversion": context.apiVersion ?? "2025-04-01"
			}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
			return context.path(path).post({
				...(0, esm.Iq)(options),
				headers: {
					accept: "application/json",
					...options.requestOptions?.headers
				}
			});
		}
		async function _unregisterDeserialize(result) {
			if (!["200"].includes(result.status)) {
				let error = (0, esm.t$)(result);
				result.body && (error.details = (0, models.X_)(result.body));
				throw error;
			}
			return (0, models.rm)(result.body);
		}
		async function unregister(context, resourceProviderNamespace, options = { requestOptions: {} }) {
			return _unregisterDeserialize(await _unregisterSend(context, resourceProviderNamespace, options));
		}
		function _listAtTenantScopeSend(context, options = { requestOptions: {} }) {
			let path = (0, urlTemplate.S)("/providers{?api%2Dversion,%24expand}", {
				"api%2Dversion": context.apiVersion ?? "2025-04-01",
				"%24expand": options?.expand
			}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
			return context.path(path).get({
				...(0, esm.Iq)(options),
				headers: {
					accept: "application/json",
					...options.requestOptions?.headers
				}
			});
		}
		async function _listAtTenantScopeDeserialize(result) {
			if (!["200"].includes(result.status)) {
				let error = (0, esm.t$)(result);
				result.body && (error.details = (0, models.X_)(result.body));
				throw error;
			}
			return (0, models.vD)(result.body);
		}
		function listAtTenantScope(context, options = { requestOptions: {} }) {
			return (0, pagingHelpers.O)(context, () => _listAtTenantScopeSend(context, options), _listAtTenantScopeDeserialize, ["200"], {
				itemName: "value",
				nextLinkName: "nextLink",
				apiVersion: context.apiVersion ?? "2025-04-01"
			});
		}
		function _getProviders(context) {
			return {
				getAtTenantScope: (resourceProviderNamespace, options) => getAtTenantScope(context, resourceProviderNamespace, options),
				get: (resourceProviderNamespace, options) => get(context, resourceProviderNamespace, options),
				list: (options) => providers_operations_list(context, options),
				register: (resourceProviderNamespace, options) => register(context, resourceProviderNamespace, options),
				providerPermissions: (resourceProviderNamespace, options) => providerPermissions(context, resourceProviderNamespace, options),
				registerAtManagementGroupScope: (resourceProviderNamespace, groupId, options) => registerAtManagementGroupScope(context, resourceProviderNamespace, groupId, options),
				unregister: (resourceProviderNamespace, options) => unregister(context, resourceProviderNamespace, options),
				listAtTenantScope: (options) => listAtTenantScope(context, options)
			};
		}
		function _getProvidersOperations(context) {
			return { ..._getProviders(context) };
		}
		var operations = __webpack_require__(4906);
		function getSimplePoller(poller) {
			return {
				isDone() {
					return poller.isDone;
				},
				isStopped() {
					throw Error("isStopped is deprecated. Use abortSignal status to track this instead.");
				},
				getOperationState() {
					if (!poller.operationState) throw Error("Operation state is not available. The poller may not have been started and you could await submitted() before calling getOperationState().");
					return poller.operationState;
				},
				getResult() {
					return poller.result;
				},
				toString() {
					if (!poller.operationState) throw Error("Operation state is not available. The poller may not have been started and you could await submitted() before calling getOperationState().");
					return JSON.stringify({ state: poller.operationState });
				},
				stopPolling() {
					throw Error("stopPolling is deprecated. Use abortSignal to stop polling instead.");
				},
				onProgress: poller.onProgress,
				poll: poller.poll,
				pollUntilDone: poller.pollUntilDone,
				serialize: poller.serialize,
				submitted: poller.submitted
			};
		}
		function _getResourceGroups(context) {
			return {
				exportTemplate: (resourceGroupName, parameters, options) => (0, operations.rl)(context, resourceGroupName, parameters, options),
				beginExportTemplate: async (resourceGroupName, parameters, options) => {
					let poller = (0, operations.rl)(context, resourceGroupName, parameters, options);
					await poller.submitted();
					return getSimplePoller(poller);
				},
				beginExportTemplateAndWait: async (resourceGroupName, parameters, options) => await (0, operations.rl)(context, resourceGroupName, parameters, options),
				list: (options) => (0, operations.p_)(context, options),
				delete: (resourceGroupName, options) => (0, operations.SE)(context, resourceGroupName, options),
				beginDelete: async (resourceGroupName, options) => {
					let poller = (0, operations.SE)(context, resourceGroupName, options);
					await poller.submitted();
					return getSimplePoller(poller);
				},
				beginDeleteAndWait: async (resourceGroupName, options) => await (0, operations.SE)(context, resourceGroupName, options),
				update: (resourceGroupName, parameters, options) => (0, operations.yo)(context, resourceGroupName, parameters, options),
				createOrUpdate: (resourceGroupName, parameters, options) => (0, operations.N)(context, resourceGroupName, parameters, options),
				checkExistence: (resourceGroupName, options) => (0, operations.xW)(context, resourceGroupName, options),
				get: (resourceGroupName, options) => (0, operations.Jt)(context, resourceGroupName, options)
			};
		}
		function _getResourceGroupsOperations(context) {
			return { ..._getResourceGroups(context) };
		}
		var pollingHelpers = __webpack_require__(6525);
		function resources_operations_listSend(context, options = { requestOptions: {} }) {
			let path = (0, urlTemplate.S)("/subscriptions/{subscriptionId}/resources{?api%2Dversion,%24filter,%24expand,%24top}", {
				subscriptionId: context.subscriptionId,
				"api%2Dversion": context.apiVersion ?? "2025-04-01",
				"%24filter": options?.filter,
				"%24expand": options?.expand,
				"%24top": options?.top
			}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
			return context.path(path).get({
				...(0, esm.Iq)(options),
				headers: {
					accept: "application/json",
					...options.requestOptions?.headers
				}
			});
		}
		async function resources_operations_listDeserialize(result) {
			if (!["200"].includes(result.status)) {
				let error = (0, esm.t$)(result);
				result.body && (error.details = (0, models.X_)(result.body));
				throw error;
			}
			return (0, models.cp)(result.body);
		}
		function resources_operations_list(context, options = { requestOptions: {} }) {
			return (0, pagingHelpers.O)(context, () => resources_operations_listSend(context, options), resources_operations_listDeserialize, ["200"], {
				itemName: "value",
				nextLinkName: "nextLink",
				apiVersion: context.apiVersion ?? "2025-04-01"
			});
		}
		function _$deleteSend(context, resourceGroupName, resourceProviderNamespace, parentResourcePath, resourceType, resourceName, apiVersion, options = { requestOptions: {} }) {
			let path = (0, urlTemplate.S)("/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/{resourceProviderNamespace}/{+parentResourcePath}/{+resourceType}/{resourceName}{?api%2Dversion}", {
				subscriptionId: context.subscriptionId,
				resourceGroupName,
				resourceProviderNamespace,
				parentResourcePath,
				resourceType,
				resourceName,
				"api%2Dversion": apiVersion
			}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
			return context.path(path).delete({ ...(0, esm.Iq)(options) });
		}
		async function _$deleteDeserialize(result) {
			if (![
				"200",
				"202",
				"204"
			].includes(result.status)) {
				let error = (0, esm.t$)(result);
				result.body && (error.details = (0, models.X_)(result.body));
				throw error;
			}
		}
		function $delete(context, resourceGroupName, resourceProviderNamespace, parentResourcePath, resourceType, resourceName, apiVersion, options = { requestOptions: {} }) {
			return (0, pollingHelpers.Y)(context, _$deleteDeserialize, [
				"200",
				"202",
				"204"
			], {
				updateIntervalInMs: options?.updateIntervalInMs,
				abortSignal: options?.abortSignal,
				getInitialResponse: () => _$deleteSend(context, resourceGroupName, resourceProviderNamespace, parentResourcePath, resourceType, resourceName, apiVersion, options),
				resourceLocationConfig: "location"
			});
		}
		function _updateSend(context, resourceGroupName, resourceProviderNamespace, parentResourcePath, resourceType, resourceName, apiVersion, parameters, options = { requestOptions: {} }) {
			let path = (0, urlTemplate.S)("/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/{resourceProviderNamespace}/{+parentResourcePath}/{+resourceType}/{resourceName}{?api%2Dversion}", {
				subscriptionId: context.subscriptionId,
				resourceGroupName,
				resourceProviderNamespace,
				parentResourcePath,
				resourceType,
				resourceName,
				"api%2Dversion": apiVersion
			}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
			return context.path(path).patch({
				...(0, esm.Iq)(options),
				contentType: "application/json",
				headers: {
					accept: "application/json",
					...options.requestOptions?.headers
				},
				body: (0, models.mz)(parameters)
			});
		}
		async function _updateDeserialize(result) {
			if (![
				"200",
				"202",
				"201"
			].includes(result.status)) {
				let error = (0, esm.t$)(result);
				result.body && (error.details = (0, models.X_)(result.body));
				throw error;
			}
			return (0, models.r$)(result.body);
		}
		function update(context, resourceGroupName, resourceProviderNamespace, parentResourcePath, resourceType, resourceName, apiVersion, parameters, options = { requestOptions: {} }) {
			return (0, pollingHelpers.Y)(context, _updateDeserialize, [
				"200",
				"202",
				"201"
			], {
				updateIntervalInMs: options?.updateIntervalInMs,
				abortSignal: options?.abortSignal,
				getInitialResponse: () => _updateSend(context, resourceGroupName, resourceProviderNamespace, parentResourcePath, resourceType, resourceName, apiVersion, parameters, options),
				resourceLocationConfig: "location"
			});
		}
		function _createOrUpdateSend(context, resourceGroupName, resourceProviderNamespace, parentResourcePath, resourceType, resourceName, apiVersion, parameters, options = { requestOptions: {} }) {
			let path = (0, urlTemplate.S)("/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/{resourceProviderNamespace}/{+parentResourcePath}/{+resourceType}/{resourceName}{?api%2Dversion}", {
				subscriptionId: context.subscriptionId,
				resourceGroupName,
				resourceProviderNamespace,
				parentResourcePath,
				resourceType,
				resourceName,
				"api%2Dversion": apiVersion
			}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
			return context.path(path).put({
				...(0, esm.Iq)(options),
				contentType: "application/json",
				headers: {
					accept: "application/json",
					...options.requestOptions?.headers
				},
				body: (0, models.mz)(parameters)
			});
		}
		async function _createOrUpdateDeserialize(result) {
			if (![
				"200",
				"201",
				"202"
			].includes(result.status)) {
				let error = (0, esm.t$)(result);
				result.body && (error.details = (0, models.X_)(result.body));
				throw error;
			}
			return (0, models.r$)(result.body);
		}
		function createOrUpdate(context, resourceGroupName, resourceProviderNamespace, parentResourcePath, resourceType, resourceName, apiVersion, parameters, options = { requestOptions: {} }) {
			return (0, pollingHelpers.Y)(context, _createOrUpdateDeserialize, [
				"200",
				"201",
				"202"
			], {
				updateIntervalInMs: options?.updateIntervalInMs,
				abortSignal: options?.abortSignal,
				getInitialResponse: () => _createOrUpdateSend(context, resourceGroupName, resourceProviderNamespace, parentResourcePath, resourceType, resourceName, apiVersion, parameters, options),
				resourceLocationConfig: "location"
			});
		}
		function operations_getSend(context, resourceGroupName, resourceProviderNamespace, parentResourcePath, resourceType, resourceName, apiVersion, options = { requestOptions: {} }) {
			let path = (0, urlTemplate.S)("/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/{resourceProviderNamespace}/{+parentResourcePath}/{+resourceType}/{resourceName}{?api%2Dversion}", {
				subscriptionId: context.subscriptionId,
				resourceGroupName,
				resourceProviderNamespace,
				parentResourcePath,
				resourceType,
				resourceName,
				"api%2Dversion": apiVersion
			}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
			return context.path(path).get({
				...(0, esm.Iq)(options),
				headers: {
					accept: "application/json",
					...options.requestOptions?.headers
				}
			});
		}
		async function operations_getDeserialize(result) {
			if (!["200"].includes(result.status)) {
				let error = (0, esm.t$)(result);
				result.body && (error.details = (0, models.X_)(result.body));
				throw error;
			}
			return (0, models.r$)(result.body);
		}
		async function operations_get(context, resourceGroupName, resourceProviderNamespace, parentResourcePath, resourceType, resourceName, apiVersion, options = { requestOptions: {} }) {
			return operations_getDeserialize(await operations_getSend(context, resourceGroupName, resourceProviderNamespace, parentResourcePath, resourceType, resourceName, apiVersion, options));
		}
		function _checkExistenceSend(context, resourceGroupName, resourceProviderNamespace, parentResourcePath, resourceType, resourceName, apiVersion, options = { requestOptions: {} }) {
			let path = (0, urlTemplate.S)("/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/{resourceProviderNamespace}/{+parentResourcePath}/{+resourceType}/{resourceName}{?api%2Dversion}", {
				subscriptionId: context.subscriptionId,
				resourceGroupName,
				resourceProviderNamespace,
				parentResourcePath,
				resourceType,
				resourceName,
				"api%2Dversion": apiVersion
			}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
			return context.path(path).head({ ...(0, esm.Iq)(options) });
		}
		async function _checkExistenceDeserialize(result) {
			if (!["204", "404"].includes(result.status)) {
				let error = (0, esm.t$)(result);
				result.body && (error.details = (0, models.X_)(result.body));
				throw error;
			}
			return { body: result.status.startsWith("2") };
		}
		async function checkExistence(context, resourceGroupName, resourceProviderNamespace, parentResourcePath, resourceType, resourceName, apiVersion, options = { requestOptions: {} }) {
			return _checkExistenceDeserialize(await _checkExistenceSend(context, resourceGroupName, resourceProviderNamespace, parentResourcePath, resourceType, resourceName, apiVersion, options));
		}
		function _deleteByIdSend(context, resourceId, apiVersion, options = { requestOptions: {} }) {
			let path = (0, urlTemplate.S)("/{+resourceId}{?api%2Dversion}", {
				resourceId,
				"api%2Dversion": apiVersion
			}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
			return context.path(path).delete({ ...(0, esm.Iq)(options) });
		}
		async function _deleteByIdDeserialize(result) {
			if (![
				"200",
				"202",
				"204"
			].includes(result.status)) {
				let error = (0, esm.t$)(result);
				result.body && (error.details = (0, models.X_)(result.body));
				throw error;
			}
		}
		function deleteById(context, resourceId, apiVersion, options = { requestOptions: {} }) {
			return (0, pollingHelpers.Y)(context, _deleteByIdDeserialize, [
				"200",
				"202",
				"204"
			], {
				updateIntervalInMs: options?.updateIntervalInMs,
				abortSignal: options?.abortSignal,
				getInitialResponse: () => _deleteByIdSend(context, resourceId, apiVersion, options),
				resourceLocationConfig: "location"
			});
		}
		function _updateByIdSend(context, resourceId, apiVersion, parameters, options = { requestOptions: {} }) {
			let path = (0, urlTemplate.S)("/{+resourceId}{?api%2Dversion}", {
				resourceId,
				"api%2Dversion": apiVersion
			}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
			return context.path(path).patch({
				...(0, esm.Iq)(options),
				contentType: "application/json",
				headers: {
					accept: "application/json",
					...options.requestOptions?.headers
				},
				body: (0, models.mz)(parameters)
			});
		}
		async function _updateByIdDeserialize(result) {
			if (![
				"200",
				"202",
				"201"
			].includes(result.status)) {
				let error = (0, esm.t$)(result);
				result.body && (error.details = (0, models.X_)(result.body));
				throw error;
			}
			return (0, models.r$)(result.body);
		}
		function updateById(context, resourceId, apiVersion, parameters, options = { requestOptions: {} }) {
			return (0, pollingHelpers.Y)(context, _updateByIdDeserialize, [
				"200",
				"202",
				"201"
			], {
				updateIntervalInMs: options?.updateIntervalInMs,
				abortSignal: options?.abortSignal,
				getInitialResponse: () => _updateByIdSend(context, resourceId, apiVersion, parameters, options),
				resourceLocationConfig: "location"
			});
		}
		function _createOrUpdateByIdSend(context, resourceId, apiVersion, parameters, options = { requestOptions: {} }) {
			let path = (0, urlTemplate.S)("/{+resourceId}{?api%2Dversion}", {
				resourceId,
				"api%2Dversion": apiVersion
			}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
			return context.path(path).put({
				...(0, esm.Iq)(options),
				contentType: "application/json",
				headers: {
					accept: "application/json",
					...options.requestOptions?.headers
				},
				body: (0, models.mz)(parameters)
			});
		}
		async function _createOrUpdateByIdDeserialize(result) {
			if (![
				"200",
				"201",
				"202"
			].includes(result.status)) {
				let error = (0, esm.t$)(result);
				result.body && (error.details = (0, models.X_)(result.body));
				throw error;
			}
			return (0, models.r$)(result.body);
		}
		function createOrUpdateById(context, resourceId, apiVersion, parameters, options = { requestOptions: {} }) {
			return (0, pollingHelpers.Y)(context, _createOrUpdateByIdDeserialize, [
				"200",
				"201",
				"202"
			], {
				updateIntervalInMs: options?.updateIntervalInMs,
				abortSignal: options?.abortSignal,
				getInitialResponse: () => _createOrUpdateByIdSend(context, resourceId, apiVersion, parameters, options),
				resourceLocationConfig: "location"
			});
		}
		function _getByIdSend(context, resourceId, apiVersion, options = { requestOptions: {} }) {
			let path = (0, urlTemplate.S)("/{+resourceId}{?api%2Dversion}", {
				resourceId,
				"api%2Dversion": apiVersion
			}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
			return context.path(path).get({
				...(0, esm.Iq)(options),
				headers: {
					accept: "application/json",
					...options.requestOptions?.headers
				}
			});
		}
		async function _getByIdDeserialize(result) {
			if (!["200"].includes(result.status)) {
				let error = (0, esm.t$)(result);
				result.body && (error.details = (0, models.X_)(result.body));
				throw error;
			}
			return (0, models.r$)(result.body);
		}
		async function getById(context, resourceId, apiVersion, options = { requestOptions: {} }) {
			return _getByIdDeserialize(await _getByIdSend(context, resourceId, apiVersion, options));
		}
		function _checkExistenceByIdSend(context, resourceId, apiVersion, options = { requestOptions: {} }) {
			let path = (0, urlTemplate.S)("/{+resourceId}{?api%2Dversion}", {
				resourceId,
				"api%2Dversion": apiVersion
			}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
			return context.path(path).head({ ...(0, esm.Iq)(options) });
		}
		async function _checkExistenceByIdDeserialize(result) {
			if (!["204", "404"].includes(result.status)) {
				let error = (0, esm.t$)(result);
				result.body && (error.details = (0, models.X_)(result.body));
				throw error;
			}
			return { body: result.status.startsWith("2") };
		}
		async function checkExistenceById(context, resourceId, apiVersion, options = { requestOptions: {} }) {
			return _checkExistenceByIdDeserialize(await _checkExistenceByIdSend(context, resourceId, apiVersion, options));
		}
		function _validateMoveResourcesSend(context, sourceResourceGroupName, parameters, options = { requestOptions: {} }) {
			let path = (0, urlTemplate.S)("/subscriptions/{subscriptionId}/resourcegroups/{sourceResourceGroupName}/validateMoveResources{?api%2Dversion}", {
				subscriptionId: context.subscriptionId,
				sourceResourceGroupName,
				"api%2Dversion": context.apiVersion ?? "2025-04-01"
			}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
			return context.path(path).post({
				...(0, esm.Iq)(options),
				contentType: "application/json",
				body: (0, models.jU)(parameters)
			});
		}
		async function _validateMoveResourcesDeserialize(result) {
			if (![
				"202",
				"204",
				"200",
				"201"
			].includes(result.status)) {
				let error = (0, esm.t$)(result);
				result.body && (error.details = (0, models.X_)(result.body));
				throw error;
			}
		}
		function validateMoveResources(context, sourceResourceGroupName, parameters, options = { requestOptions: {} }) {
			return (0, pollingHelpers.Y)(context, _validateMoveResourcesDeserialize, [
				"202",
				"204",
				"200",
				"201"
			], {
				updateIntervalInMs: options?.updateIntervalInMs,
				abortSignal: options?.abortSignal,
				getInitialResponse: () => _validateMoveResourcesSend(context, sourceResourceGroupName, parameters, options),
				resourceLocationConfig: "location",
				apiVersion: context.apiVersion ?? "2025-04-01"
			});
		}
		function _moveResourcesSend(context, sourceResourceGroupName, parameters, options = { requestOptions: {} }) {
			let path = (0, urlTemplate.S)("/subscriptions/{subscriptionId}/resourcegroups/{sourceResourceGroupName}/moveResources{?api%2Dversion}", {
				subscriptionId: context.subscriptionId,
				sourceResourceGroupName,
				"api%2Dversion": context.apiVersion ?? "2025-04-01"
			}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
			return context.path(path).post({
				...(0, esm.Iq)(options),
				contentType: "application/json",
				body: (0, models.jU)(parameters)
			});
		}
		async function _moveResourcesDeserialize(result) {
			if (![
				"202",
				"204",
				"200",
				"201"
			].includes(result.status)) {
				let error = (0, esm.t$)(result);
				result.body && (error.details = (0, models.X_)(result.body));
				throw error;
			}
		}
		function moveResources(context, sourceResourceGroupName, parameters, options = { requestOptions: {} }) {
			return (0, pollingHelpers.Y)(context, _moveResourcesDeserialize, [
				"202",
				"204",
				"200",
				"201"
			], {
				updateIntervalInMs: options?.updateIntervalInMs,
				abortSignal: options?.abortSignal,
				getInitialResponse: () => _moveResourcesSend(context, sourceResourceGroupName, parameters, options),
				resourceLocationConfig: "location",
				apiVersion: context.apiVersion ?? "2025-04-01"
			});
		}
		function _listByResourceGroupSend(context, resourceGroupName, options = { requestOptions: {} }) {
			let path = (0, urlTemplate.S)("/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/resources{?api%2Dversion,%24filter,%24expand,%24top}", {
				subscriptionId: context.subscriptionId,
				resourceGroupName,
				"api%2Dversion": context.apiVersion ?? "2025-04-01",
				"%24filter": options?.filter,
				"%24expand": options?.expand,
				"%24top": options?.top
			}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
			return context.path(path).get({
				...(0, esm.Iq)(options),
				headers: {
					accept: "application/json",
					...options.requestOptions?.headers
				}
			});
		}
		async function _listByResourceGroupDeserialize(result) {
			if (!["200"].includes(result.status)) {
				let error = (0, esm.t$)(result);
				result.body && (error.details = (0, models.X_)(result.body));
				throw error;
			}
			return (0, models.cp)(result.body);
		}
		function listByResourceGroup(context, resourceGroupName, options = { requestOptions: {} }) {
			return (0, pagingHelpers.O)(context, () => _listByResourceGroupSend(context, resourceGroupName, options), _listByResourceGroupDeserialize, ["200"], {
				itemName: "value",
				nextLinkName: "nextLink",
				apiVersion: context.apiVersion ?? "2025-04-01"
			});
		}
		function _getResources(context) {
			return {
				list: (options) => resources_operations_list(context, options),
				delete: (resourceGroupName, resourceProviderNamespace, parentResourcePath, resourceType, resourceName, apiVersion, options) => $delete(context, resourceGroupName, resourceProviderNamespace, parentResourcePath, resourceType, resourceName, apiVersion, options),
				beginDelete: async (resourceGroupName, resourceProviderNamespace, parentResourcePath, resourceType, resourceName, apiVersion, options) => {
					let poller = $delete(context, resourceGroupName, resourceProviderNamespace, parentResourcePath, resourceType, resourceName, apiVersion, options);
					await poller.submitted();
					return getSimplePoller(poller);
				},
				beginDeleteAndWait: async (resourceGroupName, resourceProviderNamespace, parentResourcePath, resourceType, resourceName, apiVersion, options) => await $delete(context, resourceGroupName, resourceProviderNamespace, parentResourcePath, resourceType, resourceName, apiVersion, options),
				update: (resourceGroupName, resourceProviderNamespace, parentResourcePath, resourceType, resourceName, apiVersion, parameters, options) => update(context, resourceGroupName, resourceProviderNamespace, parentResourcePath, resourceType, resourceName, apiVersion, parameters, options),
				beginUpdate: async (resourceGroupName, resourceProviderNamespace, parentResourcePath, resourceType, resourceName, apiVersion, parameters, options) => {
					let poller = update(context, resourceGroupName, resourceProviderNamespace, parentResourcePath, resourceType, resourceName, apiVersion, parameters, options);
					await poller.submitted();
					return getSimplePoller(poller);
				},
				beginUpdateAndWait: async (resourceGroupName, resourceProviderNamespace, parentResourcePath, resourceType, resourceName, apiVersion, parameters, options) => await update(context, resourceGroupName, resourceProviderNamespace, parentResourcePath, resourceType, resourceName, apiVersion, parameters, options),
				createOrUpdate: (resourceGroupName, resourceProviderNamespace, parentResourcePath, resourceType, resourceName, apiVersion, parameters, options) => createOrUpdate(context, resourceGroupName, resourceProviderNamespace, parentResourcePath, resourceType, resourceName, apiVersion, parameters, options),
				beginCreateOrUpdate: async (resourceGroupName, resourceProviderNamespace, parentResourcePath, resourceType, resourceName, apiVersion, parameters, options) => {
					let poller = createOrUpdate(context, resourceGroupName, resourceProviderNamespace, parentResourcePath, resourceType, resourceName, apiVersion, parameters, options);
					await poller.submitted();
					return getSimplePoller(poller);
				},
				beginCreateOrUpdateAndWait: async (resourceGroupName, resourceProviderNamespace, parentResourcePath, resourceType, resourceName, apiVersion, parameters, options) => await createOrUpdate(context, resourceGroupName, resourceProviderNamespace, parentResourcePath, resourceType, resourceName, apiVersion, parameters, options),
				get: (resourceGroupName, resourceProviderNamespace, parentResourcePath, resourceType, resourceName, apiVersion, options) => operations_get(context, resourceGroupName, resourceProviderNamespace, parentResourcePath, resourceType, resourceName, apiVersion, options),
				checkExistence: (resourceGroupName, resourceProviderNamespace, parentResourcePath, resourceType, resourceName, apiVersion, options) => checkExistence(context, resourceGroupName, resourceProviderNamespace, parentResourcePath, resourceType, resourceName, apiVersion, options),
				deleteById: (resourceId, apiVersion, options) => deleteById(context, resourceId, apiVersion, options),
				beginDeleteById: async (resourceId, apiVersion, options) => {
					let poller = deleteById(context, resourceId, apiVersion, options);
					await poller.submitted();
					return getSimplePoller(poller);
				},
				beginDeleteByIdAndWait: async (resourceId, apiVersion, options) => await deleteById(context, resourceId, apiVersion, options),
				updateById: (resourceId, apiVersion, parameters, options) => updateById(context, resourceId, apiVersion, parameters, options),
				beginUpdateById: async (resourceId, apiVersion, parameters, options) => {
					let poller = updateById(context, resourceId, apiVersion, parameters, options);
					await poller.submitted();
					return getSimplePoller(poller);
				},
				beginUpdateByIdAndWait: async (resourceId, apiVersion, parameters, options) => await updateById(context, resourceId, apiVersion, parameters, options),
				createOrUpdateById: (resourceId, apiVersion, parameters, options) => createOrUpdateById(context, resourceId, apiVersion, parameters, options),
				beginCreateOrUpdateById: async (resourceId, apiVersion, parameters, options) => {
					let poller = createOrUpdateById(context, resourceId, apiVersion, parameters, options);
					await poller.submitted();
					return getSimplePoller(poller);
				},
				beginCreateOrUpdateByIdAndWait: async (resourceId, apiVersion, parameters, options) => await createOrUpdateById(context, resourceId, apiVersion, parameters, options),
				getById: (resourceId, apiVersion, options) => getById(context, resourceId, apiVersion, options),
				checkExistenceById: (resourceId, apiVersion, options) => checkExistenceById(context, resourceId, apiVersion, options),
				validateMoveResources: (sourceResourceGroupName, parameters, options) => validateMoveResources(context, sourceResourceGroupName, parameters, options),
				beginValidateMoveResources: async (sourceResourceGroupName, parameters, options) => {
					let poller = validateMoveResources(context, sourceResourceGroupName, parameters, options);
					await poller.submitted();
					return getSimplePoller(poller);
				},
				beginValidateMoveResourcesAndWait: async (sourceResourceGroupName, parameters, options) => await validateMoveResources(context, sourceResourceGroupName, parameters, options),
				moveResources: (sourceResourceGroupName, parameters, options) => moveResources(context, sourceResourceGroupName, parameters, options),
				beginMoveResources: async (sourceResourceGroupName, parameters, options) => {
					let poller = moveResources(context, sourceResourceGroupName, parameters, options);
					await poller.submitted();
					return getSimplePoller(poller);
				},
				beginMoveResourcesAndWait: async (sourceResourceGroupName, parameters, options) => await moveResources(context, sourceResourceGroupName, parameters, options),
				listByResourceGroup: (resourceGroupName, options) => listByResourceGroup(context, resourceGroupName, options)
			};
		}
		function _getResourcesOperations(context) {
			return { ..._getResources(context) };
		}
		function tagsOperations_operations_listSend(context, options = { requestOptions: {} }) {
			let path = (0, urlTemplate.S)("/subscriptions/{subscriptionId}/tagNames{?api%2Dversion}", {
				subscriptionId: context.subscriptionId,
				"api%2Dversion": context.apiVersion ?? "2025-04-01"
			}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
			return context.path(path).get({
				...(0, esm.Iq)(options),
				headers: {
					accept: "application/json",
					...options.requestOptions?.headers
				}
			});
		}
		async function tagsOperations_operations_listDeserialize(result) {
			if (!["200"].includes(result.status)) {
				let error = (0, esm.t$)(result);
				result.body && (error.details = (0, models.X_)(result.body));
				throw error;
			}
			return (0, models.ZA)(result.body);
		}
		function tagsOperations_operations_list(context, options = { requestOptions: {} }) {
			return (0, pagingHelpers.O)(context, () => tagsOperations_operations_listSend(context, options), tagsOperations_operations_listDeserialize, ["200"], {
				itemName: "value",
				nextLinkName: "nextLink",
				apiVersion: context.apiVersion ?? "2025-04-01"
			});
		}
		function operations_$deleteSend(context, tagName, options = { requestOptions: {} }) {
			let path = (0, urlTemplate.S)("/subscriptions/{subscriptionId}/tagNames/{tagName}{?api%2Dversion}", {
				tagName,
				subscriptionId: context.subscriptionId,
				"api%2Dversion": context.apiVersion ?? "2025-04-01"
			}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
			return context.path(path).delete({ ...(0, esm.Iq)(options) });
		}
		async function operations_$deleteDeserialize(result) {
			if (!["200", "204"].includes(result.status)) {
				let error = (0, esm.t$)(result);
				result.body && (error.details = (0, models.X_)(result.body));
				throw error;
			}
		}
		async function operations_$delete(context, tagName, options = { requestOptions: {} }) {
			return operations_$deleteDeserialize(await operations_$deleteSend(context, tagName, options));
		}
		function operations_createOrUpdateSend(context, tagName, options = { requestOptions: {} }) {
			let path = (0, urlTemplate.S)("/subscriptions/{subscriptionId}/tagNames/{tagName}{?api%2Dversion}", {
				tagName,
				subscriptionId: context.subscriptionId,
				"api%2Dversion": context.apiVersion ?? "2025-04-01"
			}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
			return context.path(path).put({
				...(0, esm.Iq)(options),
				headers: {
					accept: "application/json",
					...options.requestOptions?.headers
				}
			});
		}
		async function operations_createOrUpdateDeserialize(result) {
			if (!["200", "201"].includes(result.status)) {
				let error = (0, esm.t$)(result);
				result.body && (error.details = (0, models.X_)(result.body));
				throw error;
			}
			return (0, models.M9)(result.body);
		}
		async function operations_createOrUpdate(context, tagName, options = { requestOptions: {} }) {
			return operations_createOrUpdateDeserialize(await operations_createOrUpdateSend(context, tagName, options));
		}
		function _createOrUpdateValueSend(context, tagName, tagValue, options = { requestOptions: {} }) {
			let path = (0, urlTemplate.S)("/subscriptions/{subscriptionId}/tagNames/{tagName}/tagValues/{tagValue}{?api%2Dversion}", {
				tagName,
				tagValue,
				subscriptionId: context.subscriptionId,
				"api%2Dversion": context.apiVersion ?? "2025-04-01"
			}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
			return context.path(path).put({
				...(0, esm.Iq)(options),
				headers: {
					accept: "application/json",
					...options.requestOptions?.headers
				}
			});
		}
		async function _createOrUpdateValueDeserialize(result) {
			if (!["200", "201"].includes(result.status)) {
				let error = (0, esm.t$)(result);
				result.body && (error.details = (0, models.X_)(result.body));
				throw error;
			}
			return (0, models.XI)(result.body);
		}
		async function createOrUpdateValue(context, tagName, tagValue, options = { requestOptions: {} }) {
			return _createOrUpdateValueDeserialize(await _createOrUpdateValueSend(context, tagName, tagValue, options));
		}
		function _deleteValueSend(context, tagName, tagValue, options = { requestOptions: {} }) {
			let path = (0, urlTemplate.S)("/subscriptions/{subscriptionId}/tagNames/{tagName}/tagValues/{tagValue}{?api%2Dversion}", {
				tagName,
				tagValue,
				subscriptionId: context.subscriptionId,
				"api%2Dversion": context.apiVersion ?? "2025-04-01"
			}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
			return context.path(path).delete({ ...(0, esm.Iq)(options) });
		}
		async function _deleteValueDeserialize(result) {
			if (!["200", "204"].includes(result.status)) {
				let error = (0, esm.t$)(result);
				result.body && (error.details = (0, models.X_)(result.body));
				throw error;
			}
		}
		async function deleteValue(context, tagName, tagValue, options = { requestOptions: {} }) {
			return _deleteValueDeserialize(await _deleteValueSend(context, tagName, tagValue, options));
		}
		function _deleteAtScopeSend(context, scope, options = { requestOptions: {} }) {
			let path = (0, urlTemplate.S)("/{+scope}/providers/Microsoft.Resources/tags/default{?api%2Dversion}", {
				scope,
				"api%2Dversion": context.apiVersion ?? "2025-04-01"
			}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
			return context.path(path).delete({ ...(0, esm.Iq)(options) });
		}
		async function _deleteAtScopeDeserialize(result) {
			if (!["200", "202"].includes(result.status)) {
				let error = (0, esm.t$)(result);
				result.body && (error.details = (0, models.X_)(result.body));
				throw error;
			}
		}
		function deleteAtScope(context, scope, options = { requestOptions: {} }) {
			return (0, pollingHelpers.Y)(context, _deleteAtScopeDeserialize, ["200", "202"], {
				updateIntervalInMs: options?.updateIntervalInMs,
				abortSignal: options?.abortSignal,
				getInitialResponse: () => _deleteAtScopeSend(context, scope, options),
				resourceLocationConfig: "location",
				apiVersion: context.apiVersion ?? "2025-04-01"
			});
		}
		function _updateAtScopeSend(context, scope, parameters, options = { requestOptions: {} }) {
			let path = (0, urlTemplate.S)("/{+scope}/providers/Microsoft.Resources/tags/default{?api%2Dversion}", {
				scope,
				"api%2Dversion": context.apiVersion ?? "2025-04-01"
			}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
			return context.path(path).patch({
				...(0, esm.Iq)(options),
				contentType: "application/json",
				headers: {
					accept: "application/json",
					...options.requestOptions?.headers
				},
				body: (0, models.so)(parameters)
			});
		}
		async function _updateAtScopeDeserialize(result) {
			if (![
				"200",
				"202",
				"201"
			].includes(result.status)) {
				let error = (0, esm.t$)(result);
				result.body && (error.details = (0, models.X_)(result.body));
				throw error;
			}
			return (0, models.fk)(result.body);
		}
		function updateAtScope(context, scope, parameters, options = { requestOptions: {} }) {
			return (0, pollingHelpers.Y)(context, _updateAtScopeDeserialize, [
				"200",
				"202",
				"201"
			], {
				updateIntervalInMs: options?.updateIntervalInMs,
				abortSignal: options?.abortSignal,
				getInitialResponse: () => _updateAtScopeSend(context, scope, parameters, options),
				resourceLocationConfig: "location",
				apiVersion: context.apiVersion ?? "2025-04-01"
			});
		}
		function _createOrUpdateAtScopeSend(context, scope, parameters, options = { requestOptions: {} }) {
			let path = (0, urlTemplate.S)("/{+scope}/providers/Microsoft.Resources/tags/default{?api%2Dversion}", {
				scope,
				"api%2Dversion": context.apiVersion ?? "2025-04-01"
			}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
			return context.path(path).put({
				...(0, esm.Iq)(options),
				contentType: "application/json",
				headers: {
					accept: "application/json",
					...options.requestOptions?.headers
				},
				body: (0, models.o$)(parameters)
			});
		}
		async function _createOrUpdateAtScopeDeserialize(result) {
			if (![
				"200",
				"202",
				"201"
			].includes(result.status)) {
				let error = (0, esm.t$)(result);
				result.body && (error.details = (0, models.X_)(result.body));
				throw error;
			}
			return (0, models.fk)(result.body);
		}
		function createOrUpdateAtScope(context, scope, parameters, options = { requestOptions: {} }) {
			return (0, pollingHelpers.Y)(context, _createOrUpdateAtScopeDeserialize, [
				"200",
				"202",
				"201"
			], {
				updateIntervalInMs: options?.updateIntervalInMs,
				abortSignal: options?.abortSignal,
				getInitialResponse: () => _createOrUpdateAtScopeSend(context, scope, parameters, options),
				resourceLocationConfig: "location",
				apiVersion: context.apiVersion ?? "2025-04-01"
			});
		}
		function _getAtScopeSend(context, scope, options = { requestOptions: {} }) {
			let path = (0, urlTemplate.S)("/{+scope}/providers/Microsoft.Resources/tags/default{?api%2Dversion}", {
				scope,
				"api%2Dversion": context.apiVersion ?? "2025-04-01"
			}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
			return context.path(path).get({
				...(0, esm.Iq)(options),
				headers: {
					accept: "application/json",
					...options.requestOptions?.headers
				}
			});
		}
		async function _getAtScopeDeserialize(result) {
			if (!["200"].includes(result.status)) {
				let error = (0, esm.t$)(result);
				result.body && (error.details = (0, models.X_)(result.body));
				throw error;
			}
			return (0, models.fk)(result.body);
		}
		async function getAtScope(context, scope, options = { requestOptions: {} }) {
			return _getAtScopeDeserialize(await _getAtScopeSend(context, scope, options));
		}
		function _getTagsOperations(context) {
			return {
				list: (options) => tagsOperations_operations_list(context, options),
				delete: (tagName, options) => operations_$delete(context, tagName, options),
				createOrUpdate: (tagName, options) => operations_createOrUpdate(context, tagName, options),
				createOrUpdateValue: (tagName, tagValue, options) => createOrUpdateValue(context, tagName, tagValue, options),
				deleteValue: (tagName, tagValue, options) => deleteValue(context, tagName, tagValue, options),
				deleteAtScope: (scope, options) => deleteAtScope(context, scope, options),
				beginDeleteAtScope: async (scope, options) => {
					let poller = deleteAtScope(context, scope, options);
					await poller.submitted();
					return getSimplePoller(poller);
				},
				beginDeleteAtScopeAndWait: async (scope, options) => await deleteAtScope(context, scope, options),
				updateAtScope: (scope, parameters, options) => updateAtScope(context, scope, parameters, options),
				beginUpdateAtScope: async (scope, parameters, options) => {
					let poller = updateAtScope(context, scope, parameters, options);
					await poller.submitted();
					return getSimplePoller(poller);
				},
				beginUpdateAtScopeAndWait: async (scope, parameters, options) => await updateAtScope(context, scope, parameters, options),
				createOrUpdateAtScope: (scope, parameters, options) => createOrUpdateAtScope(context, scope, parameters, options),
				beginCreateOrUpdateAtScope: async (scope, parameters, options) => {
					let poller = createOrUpdateAtScope(context, scope, parameters, options);
					await poller.submitted();
					return getSimplePoller(poller);
				},
				beginCreateOrUpdateAtScopeAndWait: async (scope, parameters, options) => await createOrUpdateAtScope(context, scope, parameters, options),
				getAtScope: (scope, options) => getAtScope(context, scope, options)
			};
		}
		function _getTagsOperationsOperations(context) {
			return { ..._getTagsOperations(context) };
		}
		class ResourceManagementClient {
			_client;
			pipeline;
			constructor(credential, subscriptionIdOrOptions, options) {
				let subscriptionId;
				typeof subscriptionIdOrOptions == "string" ? subscriptionId = subscriptionIdOrOptions : typeof subscriptionIdOrOptions == "object" && (options = subscriptionIdOrOptions);
				options ??= {};
				let prefixFromOptions = options?.userAgentOptions?.userAgentPrefix;
				let userAgentPrefix = prefixFromOptions ? `${prefixFromOptions} azsdk-js-client` : "azsdk-js-client";
				this._client = (0, api.createResourceManagement)(credential, subscriptionId ?? "", {
					...options,
					userAgentOptions: { userAgentPrefix }
				});
				this.pipeline = this._client.pipeline;
				this.providerResourceTypes = _getProviderResourceTypesOperations(this._client);
				this.providers = _getProvidersOperations(this._client);
				this.tagsOperations = _getTagsOperationsOperations(this._client);
				this.resources = _getResourcesOperations(this._client);
				this.resourceGroups = _getResourceGroupsOperations(this._client);
				this.operations = _getOperationsOperations(this._client);
			}
			providerResourceTypes;
			providers;
			tagsOperations;
			resources;
			resourceGroups;
			operations;
		}
		var dist_esm = __webpack_require__(9761);
		function restorePoller(client, serializedState, sourceOperation, options) {
			let { initialRequestUrl, requestMethod, metadata } = (0, dist_esm.b)(serializedState).config;
			if (!initialRequestUrl || !requestMethod) throw Error(`Invalid serialized state: ${serializedState} for sourceOperation ${sourceOperation?.name}`);
			let resourceLocationConfig = metadata?.resourceLocationConfig;
			let { deserializer, expectedStatuses = [] } = getDeserializationHelper(initialRequestUrl, requestMethod) ?? {};
			let deserializeHelper = options?.processResponseBody ?? deserializer;
			if (!deserializeHelper) throw Error(`Please ensure the operation is in this client! We can't find its deserializeHelper for ${sourceOperation?.name}.`);
			let apiVersion = getApiVersionFromUrl(initialRequestUrl);
			return (0, pollingHelpers.Y)(client._client ?? client, deserializeHelper, expectedStatuses, {
				updateIntervalInMs: options?.updateIntervalInMs,
				abortSignal: options?.abortSignal,
				resourceLocationConfig,
				restoreFrom: serializedState,
				initialRequestUrl,
				apiVersion
			});
		}
		let deserializeMap = {
			"DELETE /{scope}/providers/Microsoft.Resources/tags/default": {
				deserializer: _deleteAtScopeDeserialize,
				expectedStatuses: ["200", "202"]
			},
			"PATCH /{scope}/providers/Microsoft.Resources/tags/default": {
				deserializer: _updateAtScopeDeserialize,
				expectedStatuses: [
					"200",
					"202",
					"201"
				]
			},
			"PUT /{scope}/providers/Microsoft.Resources/tags/default": {
				deserializer: _createOrUpdateAtScopeDeserialize,
				expectedStatuses: [
					"200",
					"202",
					"201"
				]
			},
			"DELETE /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/{resourceProviderNamespace}/{parentResourcePath}/{resourceType}/{resourceName}": {
				deserializer: _$deleteDeserialize,
				expectedStatuses: [
					"200",
					"202",
					"204"
				]
			},
			"PATCH /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/{resourceProviderNamespace}/{parentResourcePath}/{resourceType}/{resourceName}": {
				deserializer: _updateDeserialize,
				expectedStatuses: [
					"200",
					"202",
					"201"
				]
			},
			"PUT /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/{resourceProviderNamespace}/{parentResourcePath}/{resourceType}/{resourceName}": {
				deserializer: _createOrUpdateDeserialize,
				expectedStatuses: [
					"200",
					"201",
					"202"
				]
			},
			"DELETE /{resourceId}": {
				deserializer: _deleteByIdDeserialize,
				expectedStatuses: [
					"200",
					"202",
					"204"
				]
			},
			"PATCH /{resourceId}": {
				deserializer: _updateByIdDeserialize,
				expectedStatuses: [
					"200",
					"202",
					"201"
				]
			},
			"PUT /{resourceId}": {
				deserializer: _createOrUpdateByIdDeserialize,
				expectedStatuses: [
					"200",
					"201",
					"202"
				]
			},
			"POST /subscriptions/{subscriptionId}/resourcegroups/{sourceResourceGroupName}/validateMoveResources": {
				deserializer: _validateMoveResourcesDeserialize,
				expectedStatuses: [
					"202",
					"204",
					"200",
					"201"
				]
			},
			"POST /subscriptions/{subscriptionId}/resourcegroups/{sourceResourceGroupName}/moveResources": {
				deserializer: _moveResourcesDeserialize,
				expectedStatuses: [
					"202",
					"204",
					"200",
					"201"
				]
			},
			"POST /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/exportTemplate": {
				deserializer: operations.$R,
				expectedStatuses: [
					"200",
					"202",
					"201"
				]
			},
			"DELETE /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}": {
				deserializer: operations.u8,
				expectedStatuses: ["200", "202"]
			}
		};
		function getDeserializationHelper(urlStr, method) {
			let pathParts = new URL(urlStr).pathname.split("/");
			let matchedLen = -1, matchedValue;
			for (let [key, value] of Object.entries(deserializeMap)) {
				if (!key.startsWith(method)) continue;
				let candidatePath = getPathFromMapKey(key);
				let candidateParts = candidatePath.split("/");
				let found = !0;
				for (let i = candidateParts.length - 1, j = pathParts.length - 1; i >= 1 && j >= 1; i--, j--) {
					if (candidateParts[i]?.startsWith("{") && candidateParts[i]?.indexOf("}") !== -1) {
						let start = candidateParts[i].indexOf("}") + 1, end = candidateParts[i]?.length;
						if (!RegExp(`${candidateParts[i]?.slice(start, end)}`).test(pathParts[j] || "")) {
							found = !1;
							break;
						}
						continue;
					}
					if (candidateParts[i] !== pathParts[j]) {
						found = !1;
						break;
					}
				}
				if (found && candidatePath.length > matchedLen) {
					matchedLen = candidatePath.length;
					matchedValue = value;
				}
			}
			return matchedValue;
		}
		function getPathFromMapKey(mapKey) {
			let pathStart = mapKey.indexOf("/");
			return mapKey.slice(pathStart);
		}
		function getApiVersionFromUrl(urlStr) {
			return new URL(urlStr).searchParams.get("api-version") ?? void 0;
		}
		var core_rest_pipeline_dist_esm = __webpack_require__(1818);
	}),
	4101: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			O: () => getArmEndpoint,
			Q: () => AzureClouds
		});
		var AzureClouds;
		(function(AzureClouds) {
			AzureClouds.AZURE_PUBLIC_CLOUD = "AZURE_PUBLIC_CLOUD";
			AzureClouds.AZURE_CHINA_CLOUD = "AZURE_CHINA_CLOUD";
			AzureClouds.AZURE_US_GOVERNMENT = "AZURE_US_GOVERNMENT";
		})(AzureClouds ||= {});
		function getArmEndpoint(cloudSetting) {
			if (cloudSetting === void 0) return;
			let cloudEndpoints = {
				AZURE_CHINA_CLOUD: "https://management.chinacloudapi.cn/",
				AZURE_US_GOVERNMENT: "https://management.usgovcloudapi.net/",
				AZURE_PUBLIC_CLOUD: "https://management.azure.com/"
			};
			if (cloudSetting in cloudEndpoints) return cloudEndpoints[cloudSetting];
			else throw Error(`Unknown cloud setting: ${cloudSetting}. Please refer to the enum AzureClouds for possible values.`);
		}
	})
};
