export const id = 938;
export const ids = [938];
export const modules = { 9938: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, {
		$delete: () => $delete,
		abortHierarchicalNamespaceMigration: () => abortHierarchicalNamespaceMigration,
		checkNameAvailability: () => checkNameAvailability,
		create: () => create,
		customerInitiatedMigration: () => customerInitiatedMigration,
		failover: () => failover,
		getCustomerInitiatedMigration: () => getCustomerInitiatedMigration,
		getProperties: () => getProperties,
		hierarchicalNamespaceMigration: () => hierarchicalNamespaceMigration,
		list: () => list,
		listAccountSAS: () => listAccountSAS,
		listByResourceGroup: () => listByResourceGroup,
		listKeys: () => listKeys,
		listServiceSAS: () => listServiceSAS,
		regenerateKey: () => regenerateKey,
		restoreBlobRanges: () => restoreBlobRanges,
		revokeUserDelegationKeys: () => revokeUserDelegationKeys,
		update: () => update
	});
	var models = __webpack_require__(281);
	var pagingHelpers = __webpack_require__(8888);
	var pollingHelpers = __webpack_require__(4608);
	var urlTemplate = __webpack_require__(6070);
	var esm = __webpack_require__(3049);
	function _getCustomerInitiatedMigrationSend(context, resourceGroupName, accountName, migrationName, options = { requestOptions: {} }) {
		let path = (0, urlTemplate.S)("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Storage/storageAccounts/{accountName}/accountMigrations/{migrationName}{?api%2Dversion}", {
			subscriptionId: context.subscriptionId,
			resourceGroupName,
			accountName,
			migrationName,
			"api%2Dversion": context.apiVersion ?? "2026-09-01"
		}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
		return context.path(path).get({
			...(0, esm.Iq)(options),
			headers: {
				accept: "application/json",
				...options.requestOptions?.headers
			}
		});
	}
	async function _getCustomerInitiatedMigrationDeserialize(result) {
		if (!["200"].includes(result.status)) {
			let error = (0, esm.t$)(result);
			result.body && (error.details = (0, models.tGn)(result.body));
			throw error;
		}
		return (0, models.uAf)(result.body);
	}
	async function getCustomerInitiatedMigration(context, resourceGroupName, accountName, migrationName, options = { requestOptions: {} }) {
		return _getCustomerInitiatedMigrationDeserialize(await _getCustomerInitiatedMigrationSend(context, resourceGroupName, accountName, migrationName, options));
	}
	function _revokeUserDelegationKeysSend(context, resourceGroupName, accountName, options = { requestOptions: {} }) {
		let path = (0, urlTemplate.S)("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Storage/storageAccounts/{accountName}/revokeUserDelegationKeys{?api%2Dversion}", {
			subscriptionId: context.subscriptionId,
			resourceGroupName,
			accountName,
			"api%2Dversion": context.apiVersion ?? "2026-09-01"
		}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
		return context.path(path).post({ ...(0, esm.Iq)(options) });
	}
	async function _revokeUserDelegationKeysDeserialize(result) {
		if (!["200"].includes(result.status)) {
			let error = (0, esm.t$)(result);
			result.body && (error.details = (0, models.tGn)(result.body));
			throw error;
		}
	}
	async function revokeUserDelegationKeys(context, resourceGroupName, accountName, options = { requestOptions: {} }) {
		return _revokeUserDelegationKeysDeserialize(await _revokeUserDelegationKeysSend(context, resourceGroupName, accountName, options));
	}
	function _restoreBlobRangesSend(context, resourceGroupName, accountName, parameters, options = { requestOptions: {} }) {
		let path = (0, urlTemplate.S)("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Storage/storageAccounts/{accountName}/restoreBlobRanges{?api%2Dversion}", {
			subscriptionId: context.subscriptionId,
			resourceGroupName,
			accountName,
			"api%2Dversion": context.apiVersion ?? "2026-09-01"
		}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
		return context.path(path).post({
			...(0, esm.Iq)(options),
			contentType: "application/json",
			headers: {
				accept: "application/json",
				...options.requestOptions?.headers
			},
			body: (0, models.wRh)(parameters)
		});
	}
	async function _restoreBlobRangesDeserialize(result) {
		if (![
			"200",
			"202",
			"201"
		].includes(result.status)) {
			let error = (0, esm.t$)(result);
			result.body && (error.details = (0, models.tGn)(result.body));
			throw error;
		}
		return (0, models.FAd)(result.body);
	}
	function restoreBlobRanges(context, resourceGroupName, accountName, parameters, options = { requestOptions: {} }) {
		return (0, pollingHelpers.Y)(context, _restoreBlobRangesDeserialize, [
			"200",
			"202",
			"201"
		], {
			updateIntervalInMs: options?.updateIntervalInMs,
			abortSignal: options?.abortSignal,
			getInitialResponse: () => _restoreBlobRangesSend(context, resourceGroupName, accountName, parameters, options),
			resourceLocationConfig: "location",
			apiVersion: context.apiVersion ?? "2026-09-01"
		});
	}
	function _customerInitiatedMigrationSend(context, resourceGroupName, accountName, parameters, options = { requestOptions: {} }) {
		let path = (0, urlTemplate.S)("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Storage/storageAccounts/{accountName}/startAccountMigration{?api%2Dversion}", {
			subscriptionId: context.subscriptionId,
			resourceGroupName,
			accountName,
			"api%2Dversion": context.apiVersion ?? "2026-09-01"
		}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
		return context.path(path).post({
			...(0, esm.Iq)(options),
			contentType: "application/json",
			body: (0, models.pl4)(parameters)
		});
	}
	async function _customerInitiatedMigrationDeserialize(result) {
		if (![
			"202",
			"200",
			"201"
		].includes(result.status)) {
			let error = (0, esm.t$)(result);
			result.body && (error.details = (0, models.tGn)(result.body));
			throw error;
		}
	}
	function customerInitiatedMigration(context, resourceGroupName, accountName, parameters, options = { requestOptions: {} }) {
		return (0, pollingHelpers.Y)(context, _customerInitiatedMigrationDeserialize, [
			"202",
			"200",
			"201"
		], {
			updateIntervalInMs: options?.updateIntervalInMs,
			abortSignal: options?.abortSignal,
			getInitialResponse: () => _customerInitiatedMigrationSend(context, resourceGroupName, accountName, parameters, options),
			resourceLocationConfig: "location",
			apiVersion: context.apiVersion ?? "2026-09-01"
		});
	}
	function _abortHierarchicalNamespaceMigrationSend(context, resourceGroupName, accountName, options = { requestOptions: {} }) {
		let path = (0, urlTemplate.S)("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Storage/storageAccounts/{accountName}/aborthnsonmigration{?api%2Dversion}", {
			subscriptionId: context.subscriptionId,
			resourceGroupName,
			accountName,
			"api%2Dversion": context.apiVersion ?? "2026-09-01"
		}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
		return context.path(path).post({ ...(0, esm.Iq)(options) });
	}
	async function _abortHierarchicalNamespaceMigrationDeserialize(result) {
		if (![
			"202",
			"200",
			"201"
		].includes(result.status)) {
			let error = (0, esm.t$)(result);
			result.body && (error.details = (0, models.tGn)(result.body));
			throw error;
		}
	}
	function abortHierarchicalNamespaceMigration(context, resourceGroupName, accountName, options = { requestOptions: {} }) {
		return (0, pollingHelpers.Y)(context, _abortHierarchicalNamespaceMigrationDeserialize, [
			"202",
			"200",
			"201"
		], {
			updateIntervalInMs: options?.updateIntervalInMs,
			abortSignal: options?.abortSignal,
			getInitialResponse: () => _abortHierarchicalNamespaceMigrationSend(context, resourceGroupName, accountName, options),
			resourceLocationConfig: "location",
			apiVersion: context.apiVersion ?? "2026-09-01"
		});
	}
	function _hierarchicalNamespaceMigrationSend(context, resourceGroupName, accountName, requestType, options = { requestOptions: {} }) {
		let path = (0, urlTemplate.S)("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Storage/storageAccounts/{accountName}/hnsonmigration{?api%2Dversion,requestType}", {
			subscriptionId: context.subscriptionId,
			resourceGroupName,
			accountName,
			"api%2Dversion": context.apiVersion ?? "2026-09-01",
			requestType
		}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
		return context.path(path).post({ ...(0, esm.Iq)(options) });
	}
	async function _hierarchicalNamespaceMigrationDeserialize(result) {
		if (![
			"202",
			"200",
			"201"
		].includes(result.status)) {
			let error = (0, esm.t$)(result);
			result.body && (error.details = (0, models.tGn)(result.body));
			throw error;
		}
	}
	function hierarchicalNamespaceMigration(context, resourceGroupName, accountName, requestType, options = { requestOptions: {} }) {
		return (0, pollingHelpers.Y)(context, _hierarchicalNamespaceMigrationDeserialize, [
			"202",
			"200",
			"201"
		], {
			updateIntervalInMs: options?.updateIntervalInMs,
			abortSignal: options?.abortSignal,
			getInitialResponse: () => _hierarchicalNamespaceMigrationSend(context, resourceGroupName, accountName, requestType, options),
			resourceLocationConfig: "location",
			apiVersion: context.apiVersion ?? "2026-09-01"
		});
	}
	function _failoverSend(context, resourceGroupName, accountName, options = { requestOptions: {} }) {
		let path = (0, urlTemplate.S)("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Storage/storageAccounts/{accountName}/failover{?api%2Dversion,failoverType}", {
			subscriptionId: context.subscriptionId,
			resourceGroupName,
			accountName,
			"api%2Dversion": context.apiVersion ?? "2026-09-01",
			failoverType: options?.failoverType ? "Planned" : options?.failoverType
		}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
		return context.path(path).post({ ...(0, esm.Iq)(options) });
	}
	async function _failoverDeserialize(result) {
		if (![
			"202",
			"200",
			"201"
		].includes(result.status)) {
			let error = (0, esm.t$)(result);
			result.body && (error.details = (0, models.tGn)(result.body));
			throw error;
		}
	}
	function failover(context, resourceGroupName, accountName, options = { requestOptions: {} }) {
		return (0, pollingHelpers.Y)(context, _failoverDeserialize, [
			"202",
			"200",
			"201"
		], {
			updateIntervalInMs: options?.updateIntervalInMs,
			abortSignal: options?.abortSignal,
			getInitialResponse: () => _failoverSend(context, resourceGroupName, accountName, options),
			resourceLocationConfig: "location",
			apiVersion: context.apiVersion ?? "2026-09-01"
		});
	}
	function _listServiceSASSend(context, resourceGroupName, accountName, parameters, options = { requestOptions: {} }) {
		let path = (0, urlTemplate.S)("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Storage/storageAccounts/{accountName}/listServiceSas{?api%2Dversion}", {
			subscriptionId: context.subscriptionId,
			resourceGroupName,
			accountName,
			"api%2Dversion": context.apiVersion ?? "2026-09-01"
		}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
		return context.path(path).post({
			...(0, esm.Iq)(options),
			contentType: "application/json",
			headers: {
				accept: "application/json",
				...options.requestOptions?.headers
			},
			body: (0, models.dUq)(parameters)
		});
	}
	async function _listServiceSASDeserialize(result) {
		if (!["200"].includes(result.status)) {
			let error = (0, esm.t$)(result);
			result.body && (error.details = (0, models.tGn)(result.body));
			throw error;
		}
		return (0, models.ZO7)(result.body);
	}
	async function listServiceSAS(context, resourceGroupName, accountName, parameters, options = { requestOptions: {} }) {
		return _listServiceSASDeserialize(await _listServiceSASSend(context, resourceGroupName, accountName, parameters, options));
	}
	function _listAccountSASSend(context, resourceGroupName, accountName, parameters, options = { requestOptions: {} }) {
		let path = (0, urlTemplate.S)("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Storage/storageAccounts/{accountName}/listAccountSas{?api%2Dversion}", {
			subscriptionId: context.subscriptionId,
			resourceGroupName,
			accountName,
			"api%2Dversion": context.apiVersion ?? "2026-09-01"
		}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
		return context.path(path).post({
			...(0, esm.Iq)(options),
			contentType: "application/json",
			headers: {
				accept: "application/json",
				...options.requestOptions?.headers
			},
			body: (0, models.xCk)(parameters)
		});
	}
	async function _listAccountSASDeserialize(result) {
		if (!["200"].includes(result.status)) {
			let error = (0, esm.t$)(result);
			result.body && (error.details = (0, models.tGn)(result.body));
			throw error;
		}
		return (0, models.Vwi)(result.body);
	}
	async function listAccountSAS(context, resourceGroupName, accountName, parameters, options = { requestOptions: {} }) {
		return _listAccountSASDeserialize(await _listAccountSASSend(context, resourceGroupName, accountName, parameters, options));
	}
	function _regenerateKeySend(context, resourceGroupName, accountName, regenerateKeyParameter, options = { requestOptions: {} }) {
		let path = (0, urlTemplate.S)("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Storage/storageAccounts/{accountName}/regenerateKey{?api%2Dversion}", {
			subscriptionId: context.subscriptionId,
			resourceGroupName,
			accountName,
			"api%2Dversion": context.apiVersion ?? "2026-09-01"
		}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
		return context.path(path).post({
			...(0, esm.Iq)(options),
			contentType: "application/json",
			headers: {
				accept: "application/json",
				...options.requestOptions?.headers
			},
			body: (0, models.Gt9)(regenerateKeyParameter)
		});
	}
	async function _regenerateKeyDeserialize(result) {
		if (!["200"].includes(result.status)) {
			let error = (0, esm.t$)(result);
			result.body && (error.details = (0, models.tGn)(result.body));
			throw error;
		}
		return (0, models.F3g)(result.body);
	}
	async function regenerateKey(context, resourceGroupName, accountName, regenerateKeyParameter, options = { requestOptions: {} }) {
		return _regenerateKeyDeserialize(await _regenerateKeySend(context, resourceGroupName, accountName, regenerateKeyParameter, options));
	}
	function _listKeysSend(context, resourceGroupName, accountName, options = { requestOptions: {} }) {
		let path = (0, urlTemplate.S)("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Storage/storageAccounts/{accountName}/listKeys{?api%2Dversion,%24expand}", {
			subscriptionId: context.subscriptionId,
			resourceGroupName,
			accountName,
			"api%2Dversion": context.apiVersion ?? "2026-09-01",
			"%24expand": options?.expand ? "kerb" : options?.expand
		}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
		return context.path(path).post({
			...(0, esm.Iq)(options),
			headers: {
				accept: "application/json",
				...options.requestOptions?.headers
			}
		});
	}
	async function _listKeysDeserialize(result) {
		if (!["200"].includes(result.status)) {
			let error = (0, esm.t$)(result);
			result.body && (error.details = (0, models.tGn)(result.body));
			throw error;
		}
		return (0, models.F3g)(result.body);
	}
	async function listKeys(context, resourceGroupName, accountName, options = { requestOptions: {} }) {
		return _listKeysDeserialize(await _listKeysSend(context, resourceGroupName, accountName, options));
	}
	function _listSend(context, options = { requestOptions: {} }) {
		let path = (0, urlTemplate.S)("/subscriptions/{subscriptionId}/providers/Microsoft.Storage/storageAccounts{?api%2Dversion}", {
			subscriptionId: context.subscriptionId,
			"api%2Dversion": context.apiVersion ?? "2026-09-01"
		}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
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
			result.body && (error.details = (0, models.tGn)(result.body));
			throw error;
		}
		return (0, models.cto)(result.body);
	}
	function list(context, options = { requestOptions: {} }) {
		return (0, pagingHelpers.O)(context, () => _listSend(context, options), _listDeserialize, ["200"], {
			itemName: "value",
			nextLinkName: "nextLink",
			apiVersion: context.apiVersion ?? "2026-09-01"
		});
	}
	function _listByResourceGroupSend(context, resourceGroupName, options = { requestOptions: {} }) {
		let path = (0, urlTemplate.S)("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Storage/storageAccounts{?api%2Dversion}", {
			subscriptionId: context.subscriptionId,
			resourceGroupName,
			"api%2Dversion": context.apiVersion ?? "2026-09-01"
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
			result.body && (error.details = (0, models.tGn)(result.body));
			throw error;
		}
		return (0, models.cto)(result.body);
	}
	function listByResourceGroup(context, resourceGroupName, options = { requestOptions: {} }) {
		return (0, pagingHelpers.O)(context, () => _listByResourceGroupSend(context, resourceGroupName, options), _listByResourceGroupDeserialize, ["200"], {
			itemName: "value",
			nextLinkName: "nextLink",
			apiVersion: context.apiVersion ?? "2026-09-01"
		});
	}
	function _$deleteSend(context, resourceGroupName, accountName, options = { requestOptions: {} }) {
		let path = (0, urlTemplate.S)("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Storage/storageAccounts/{accountName}{?api%2Dversion}", {
			subscriptionId: context.subscriptionId,
			resourceGroupName,
			accountName,
			"api%2Dversion": context.apiVersion ?? "2026-09-01"
		}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
		return context.path(path).delete({ ...(0, esm.Iq)(options) });
	}
	async function _$deleteDeserialize(result) {
		if (!["200", "204"].includes(result.status)) {
			let error = (0, esm.t$)(result);
			result.body && (error.details = (0, models.tGn)(result.body));
			throw error;
		}
	}
	async function $delete(context, resourceGroupName, accountName, options = { requestOptions: {} }) {
		return _$deleteDeserialize(await _$deleteSend(context, resourceGroupName, accountName, options));
	}
	function _updateSend(context, resourceGroupName, accountName, parameters, options = { requestOptions: {} }) {
		let path = (0, urlTemplate.S)("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Storage/storageAccounts/{accountName}{?api%2Dversion}", {
			subscriptionId: context.subscriptionId,
			resourceGroupName,
			accountName,
			"api%2Dversion": context.apiVersion ?? "2026-09-01"
		}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
		return context.path(path).patch({
			...(0, esm.Iq)(options),
			contentType: "application/json",
			headers: {
				accept: "application/json",
				...options.requestOptions?.headers
			},
			body: (0, models.w36)(parameters)
		});
	}
	async function _updateDeserialize(result) {
		if (!["200"].includes(result.status)) {
			let error = (0, esm.t$)(result);
			result.body && (error.details = (0, models.tGn)(result.body));
			throw error;
		}
		return (0, models.oKH)(result.body);
	}
	async function update(context, resourceGroupName, accountName, parameters, options = { requestOptions: {} }) {
		return _updateDeserialize(await _updateSend(context, resourceGroupName, accountName, parameters, options));
	}
	function _createSend(context, resourceGroupName, accountName, parameters, options = { requestOptions: {} }) {
		let path = (0, urlTemplate.S)("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Storage/storageAccounts/{accountName}{?api%2Dversion}", {
			subscriptionId: context.subscriptionId,
			resourceGroupName,
			accountName,
			"api%2Dversion": context.apiVersion ?? "2026-09-01"
		}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
		return context.path(path).put({
			...(0, esm.Iq)(options),
			contentType: "application/json",
			headers: {
				accept: "application/json",
				...options.requestOptions?.headers
			},
			body: (0, models.PVv)(parameters)
		});
	}
	async function _createDeserialize(result) {
		if (![
			"200",
			"202",
			"201"
		].includes(result.status)) {
			let error = (0, esm.t$)(result);
			result.body && (error.details = (0, models.tGn)(result.body));
			throw error;
		}
		return (0, models.oKH)(result.body);
	}
	function create(context, resourceGroupName, accountName, parameters, options = { requestOptions: {} }) {
		return (0, pollingHelpers.Y)(context, _createDeserialize, [
			"200",
			"202",
			"201"
		], {
			updateIntervalInMs: options?.updateIntervalInMs,
			abortSignal: options?.abortSignal,
			getInitialResponse: () => _createSend(context, resourceGroupName, accountName, parameters, options),
			resourceLocationConfig: "location",
			apiVersion: context.apiVersion ?? "2026-09-01"
		});
	}
	function _getPropertiesSend(context, resourceGroupName, accountName, options = { requestOptions: {} }) {
		let path = (0, urlTemplate.S)("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Storage/storageAccounts/{accountName}{?api%2Dversion,%24expand}", {
			subscriptionId: context.subscriptionId,
			resourceGroupName,
			accountName,
			"api%2Dversion": context.apiVersion ?? "2026-09-01",
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
	async function _getPropertiesDeserialize(result) {
		if (!["200"].includes(result.status)) {
			let error = (0, esm.t$)(result);
			result.body && (error.details = (0, models.tGn)(result.body));
			throw error;
		}
		return (0, models.oKH)(result.body);
	}
	async function getProperties(context, resourceGroupName, accountName, options = { requestOptions: {} }) {
		return _getPropertiesDeserialize(await _getPropertiesSend(context, resourceGroupName, accountName, options));
	}
	function _checkNameAvailabilitySend(context, accountName, options = { requestOptions: {} }) {
		let path = (0, urlTemplate.S)("/subscriptions/{subscriptionId}/providers/Microsoft.Storage/checkNameAvailability{?api%2Dversion}", {
			subscriptionId: context.subscriptionId,
			"api%2Dversion": context.apiVersion ?? "2026-09-01"
		}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
		return context.path(path).post({
			...(0, esm.Iq)(options),
			contentType: "application/json",
			headers: {
				accept: "application/json",
				...options.requestOptions?.headers
			},
			body: (0, models.Pwe)(accountName)
		});
	}
	async function _checkNameAvailabilityDeserialize(result) {
		if (!["200"].includes(result.status)) {
			let error = (0, esm.t$)(result);
			result.body && (error.details = (0, models.tGn)(result.body));
			throw error;
		}
		return (0, models.ThZ)(result.body);
	}
	async function checkNameAvailability(context, accountName, options = { requestOptions: {} }) {
		return _checkNameAvailabilityDeserialize(await _checkNameAvailabilitySend(context, accountName, options));
	}
}) };
