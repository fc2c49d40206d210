export const id = 600;
export const ids = [600];
export const modules = { 600: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, {
		$delete: () => $delete,
		clearLegalHold: () => clearLegalHold,
		create: () => create,
		createOrUpdateImmutabilityPolicy: () => createOrUpdateImmutabilityPolicy,
		deleteImmutabilityPolicy: () => deleteImmutabilityPolicy,
		extendImmutabilityPolicy: () => extendImmutabilityPolicy,
		get: () => get,
		getImmutabilityPolicy: () => getImmutabilityPolicy,
		lease: () => lease,
		list: () => list,
		lockImmutabilityPolicy: () => lockImmutabilityPolicy,
		objectLevelWorm: () => objectLevelWorm,
		setLegalHold: () => setLegalHold,
		update: () => update
	});
	var models = __webpack_require__(281);
	var pagingHelpers = __webpack_require__(8888);
	var pollingHelpers = __webpack_require__(4608);
	var urlTemplate = __webpack_require__(6070);
	var esm = __webpack_require__(3049);
	function _extendImmutabilityPolicySend(context, resourceGroupName, accountName, containerName, ifMatch, options = { requestOptions: {} }) {
		let path = (0, urlTemplate.S)("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Storage/storageAccounts/{accountName}/blobServices/default/containers/{containerName}/immutabilityPolicies/default/extend{?api%2Dversion}", {
			subscriptionId: context.subscriptionId,
			resourceGroupName,
			accountName,
			containerName,
			"api%2Dversion": context.apiVersion ?? "2026-09-01"
		}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
		return context.path(path).post({
			...(0, esm.Iq)(options),
			contentType: "application/json",
			headers: {
				"if-match": ifMatch,
				accept: "application/json",
				...options.requestOptions?.headers
			},
			body: options?.parameters ? (0, models.Thf)(options?.parameters) : options?.parameters
		});
	}
	async function _extendImmutabilityPolicyDeserialize(result) {
		if (!["200"].includes(result.status)) {
			let error = (0, esm.t$)(result);
			result.body && (error.details = (0, models.tGn)(result.body));
			throw error;
		}
		return (0, models.cI)(result.body);
	}
	async function extendImmutabilityPolicy(context, resourceGroupName, accountName, containerName, ifMatch, options = { requestOptions: {} }) {
		return _extendImmutabilityPolicyDeserialize(await _extendImmutabilityPolicySend(context, resourceGroupName, accountName, containerName, ifMatch, options));
	}
	function _lockImmutabilityPolicySend(context, resourceGroupName, accountName, containerName, ifMatch, options = { requestOptions: {} }) {
		let path = (0, urlTemplate.S)("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Storage/storageAccounts/{accountName}/blobServices/default/containers/{containerName}/immutabilityPolicies/default/lock{?api%2Dversion}", {
			subscriptionId: context.subscriptionId,
			resourceGroupName,
			accountName,
			containerName,
			"api%2Dversion": context.apiVersion ?? "2026-09-01"
		}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
		return context.path(path).post({
			...(0, esm.Iq)(options),
			headers: {
				"if-match": ifMatch,
				accept: "application/json",
				...options.requestOptions?.headers
			}
		});
	}
	async function _lockImmutabilityPolicyDeserialize(result) {
		if (!["200"].includes(result.status)) {
			let error = (0, esm.t$)(result);
			result.body && (error.details = (0, models.tGn)(result.body));
			throw error;
		}
		return (0, models.cI)(result.body);
	}
	async function lockImmutabilityPolicy(context, resourceGroupName, accountName, containerName, ifMatch, options = { requestOptions: {} }) {
		return _lockImmutabilityPolicyDeserialize(await _lockImmutabilityPolicySend(context, resourceGroupName, accountName, containerName, ifMatch, options));
	}
	function _deleteImmutabilityPolicySend(context, resourceGroupName, accountName, containerName, ifMatch, options = { requestOptions: {} }) {
		let path = (0, urlTemplate.S)("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Storage/storageAccounts/{accountName}/blobServices/default/containers/{containerName}/immutabilityPolicies/default{?api%2Dversion}", {
			subscriptionId: context.subscriptionId,
			resourceGroupName,
			accountName,
			containerName,
			"api%2Dversion": context.apiVersion ?? "2026-09-01"
		}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
		return context.path(path).delete({
			...(0, esm.Iq)(options),
			headers: {
				"if-match": ifMatch,
				accept: "application/json",
				...options.requestOptions?.headers
			}
		});
	}
	async function _deleteImmutabilityPolicyDeserialize(result) {
		if (!["200"].includes(result.status)) {
			let error = (0, esm.t$)(result);
			result.body && (error.details = (0, models.tGn)(result.body));
			throw error;
		}
		return (0, models.cI)(result.body);
	}
	async function deleteImmutabilityPolicy(context, resourceGroupName, accountName, containerName, ifMatch, options = { requestOptions: {} }) {
		return _deleteImmutabilityPolicyDeserialize(await _deleteImmutabilityPolicySend(context, resourceGroupName, accountName, containerName, ifMatch, options));
	}
	function _createOrUpdateImmutabilityPolicySend(context, resourceGroupName, accountName, containerName, options = { requestOptions: {} }) {
		let path = (0, urlTemplate.S)("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Storage/storageAccounts/{accountName}/blobServices/default/containers/{containerName}/immutabilityPolicies/default{?api%2Dversion}", {
			subscriptionId: context.subscriptionId,
			resourceGroupName,
			accountName,
			containerName,
			"api%2Dversion": context.apiVersion ?? "2026-09-01"
		}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
		return context.path(path).put({
			...(0, esm.Iq)(options),
			contentType: "application/json",
			headers: {
				...options?.ifMatch === void 0 ? {} : { "if-match": options?.ifMatch },
				accept: "application/json",
				...options.requestOptions?.headers
			},
			body: options?.parameters ? (0, models.Thf)(options?.parameters) : options?.parameters
		});
	}
	async function _createOrUpdateImmutabilityPolicyDeserialize(result) {
		if (!["200"].includes(result.status)) {
			let error = (0, esm.t$)(result);
			result.body && (error.details = (0, models.tGn)(result.body));
			throw error;
		}
		return (0, models.cI)(result.body);
	}
	async function createOrUpdateImmutabilityPolicy(context, resourceGroupName, accountName, containerName, options = { requestOptions: {} }) {
		return _createOrUpdateImmutabilityPolicyDeserialize(await _createOrUpdateImmutabilityPolicySend(context, resourceGroupName, accountName, containerName, options));
	}
	function _getImmutabilityPolicySend(context, resourceGroupName, accountName, containerName, options = { requestOptions: {} }) {
		let path = (0, urlTemplate.S)("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Storage/storageAccounts/{accountName}/blobServices/default/containers/{containerName}/immutabilityPolicies/default{?api%2Dversion}", {
			subscriptionId: context.subscriptionId,
			resourceGroupName,
			accountName,
			containerName,
			"api%2Dversion": context.apiVersion ?? "2026-09-01"
		}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
		return context.path(path).get({
			...(0, esm.Iq)(options),
			headers: {
				...options?.ifMatch === void 0 ? {} : { "if-match": options?.ifMatch },
				accept: "application/json",
				...options.requestOptions?.headers
			}
		});
	}
	async function _getImmutabilityPolicyDeserialize(result) {
		if (!["200"].includes(result.status)) {
			let error = (0, esm.t$)(result);
			result.body && (error.details = (0, models.tGn)(result.body));
			throw error;
		}
		return (0, models.cI)(result.body);
	}
	async function getImmutabilityPolicy(context, resourceGroupName, accountName, containerName, options = { requestOptions: {} }) {
		return _getImmutabilityPolicyDeserialize(await _getImmutabilityPolicySend(context, resourceGroupName, accountName, containerName, options));
	}
	function _listSend(context, resourceGroupName, accountName, options = { requestOptions: {} }) {
		let path = (0, urlTemplate.S)("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Storage/storageAccounts/{accountName}/blobServices/default/containers{?api%2Dversion,%24maxpagesize,%24filter,%24include}", {
			subscriptionId: context.subscriptionId,
			resourceGroupName,
			accountName,
			"api%2Dversion": context.apiVersion ?? "2026-09-01",
			"%24maxpagesize": options?.maxpagesize,
			"%24filter": options?.filter,
			"%24include": options?.include
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
		return (0, models._Oc)(result.body);
	}
	function list(context, resourceGroupName, accountName, options = { requestOptions: {} }) {
		return (0, pagingHelpers.O)(context, () => _listSend(context, resourceGroupName, accountName, options), _listDeserialize, ["200"], {
			itemName: "value",
			nextLinkName: "nextLink",
			apiVersion: context.apiVersion ?? "2026-09-01"
		});
	}
	function _objectLevelWormSend(context, resourceGroupName, accountName, containerName, options = { requestOptions: {} }) {
		let path = (0, urlTemplate.S)("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Storage/storageAccounts/{accountName}/blobServices/default/containers/{containerName}/migrate{?api%2Dversion}", {
			subscriptionId: context.subscriptionId,
			resourceGroupName,
			accountName,
			containerName,
			"api%2Dversion": context.apiVersion ?? "2026-09-01"
		}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
		return context.path(path).post({ ...(0, esm.Iq)(options) });
	}
	async function _objectLevelWormDeserialize(result) {
		if (![
			"202",
			"200",
			"201"
		].includes(result.status)) {
			let error = (0, esm.t$)(result);
			result.body && (error.details = (0, models.X_C)(result.body));
			throw error;
		}
	}
	function objectLevelWorm(context, resourceGroupName, accountName, containerName, options = { requestOptions: {} }) {
		return (0, pollingHelpers.Y)(context, _objectLevelWormDeserialize, [
			"202",
			"200",
			"201"
		], {
			updateIntervalInMs: options?.updateIntervalInMs,
			abortSignal: options?.abortSignal,
			getInitialResponse: () => _objectLevelWormSend(context, resourceGroupName, accountName, containerName, options),
			resourceLocationConfig: "location",
			apiVersion: context.apiVersion ?? "2026-09-01"
		});
	}
	function _leaseSend(context, resourceGroupName, accountName, containerName, options = { requestOptions: {} }) {
		let path = (0, urlTemplate.S)("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Storage/storageAccounts/{accountName}/blobServices/default/containers/{containerName}/lease{?api%2Dversion}", {
			subscriptionId: context.subscriptionId,
			resourceGroupName,
			accountName,
			containerName,
			"api%2Dversion": context.apiVersion ?? "2026-09-01"
		}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
		return context.path(path).post({
			...(0, esm.Iq)(options),
			contentType: "application/json",
			headers: {
				accept: "application/json",
				...options.requestOptions?.headers
			},
			body: options?.parameters ? (0, models.laj)(options?.parameters) : options?.parameters
		});
	}
	async function _leaseDeserialize(result) {
		if (!["200"].includes(result.status)) {
			let error = (0, esm.t$)(result);
			result.body && (error.details = (0, models.tGn)(result.body));
			throw error;
		}
		return (0, models.INk)(result.body);
	}
	async function lease(context, resourceGroupName, accountName, containerName, options = { requestOptions: {} }) {
		return _leaseDeserialize(await _leaseSend(context, resourceGroupName, accountName, containerName, options));
	}
	function _clearLegalHoldSend(context, resourceGroupName, accountName, containerName, legalHold, options = { requestOptions: {} }) {
		let path = (0, urlTemplate.S)("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Storage/storageAccounts/{accountName}/blobServices/default/containers/{containerName}/clearLegalHold{?api%2Dversion}", {
			subscriptionId: context.subscriptionId,
			resourceGroupName,
			accountName,
			containerName,
			"api%2Dversion": context.apiVersion ?? "2026-09-01"
		}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
		return context.path(path).post({
			...(0, esm.Iq)(options),
			contentType: "application/json",
			headers: {
				accept: "application/json",
				...options.requestOptions?.headers
			},
			body: (0, models.FPd)(legalHold)
		});
	}
	async function _clearLegalHoldDeserialize(result) {
		if (!["200"].includes(result.status)) {
			let error = (0, esm.t$)(result);
			result.body && (error.details = (0, models.tGn)(result.body));
			throw error;
		}
		return (0, models.stO)(result.body);
	}
	async function clearLegalHold(context, resourceGroupName, accountName, containerName, legalHold, options = { requestOptions: {} }) {
		return _clearLegalHoldDeserialize(await _clearLegalHoldSend(context, resourceGroupName, accountName, containerName, legalHold, options));
	}
	function _setLegalHoldSend(context, resourceGroupName, accountName, containerName, legalHold, options = { requestOptions: {} }) {
		let path = (0, urlTemplate.S)("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Storage/storageAccounts/{accountName}/blobServices/default/containers/{containerName}/setLegalHold{?api%2Dversion}", {
			subscriptionId: context.subscriptionId,
			resourceGroupName,
			accountName,
			containerName,
			"api%2Dversion": context.apiVersion ?? "2026-09-01"
		}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
		return context.path(path).post({
			...(0, esm.Iq)(options),
			contentType: "application/json",
			headers: {
				accept: "application/json",
				...options.requestOptions?.headers
			},
			body: (0, models.FPd)(legalHold)
		});
	}
	async function _setLegalHoldDeserialize(result) {
		if (!["200"].includes(result.status)) {
			let error = (0, esm.t$)(result);
			result.body && (error.details = (0, models.tGn)(result.body));
			throw error;
		}
		return (0, models.stO)(result.body);
	}
	async function setLegalHold(context, resourceGroupName, accountName, containerName, legalHold, options = { requestOptions: {} }) {
		return _setLegalHoldDeserialize(await _setLegalHoldSend(context, resourceGroupName, accountName, containerName, legalHold, options));
	}
	function _$deleteSend(context, resourceGroupName, accountName, containerName, options = { requestOptions: {} }) {
		let path = (0, urlTemplate.S)("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Storage/storageAccounts/{accountName}/blobServices/default/containers/{containerName}{?api%2Dversion}", {
			subscriptionId: context.subscriptionId,
			resourceGroupName,
			accountName,
			containerName,
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
	async function $delete(context, resourceGroupName, accountName, containerName, options = { requestOptions: {} }) {
		return _$deleteDeserialize(await _$deleteSend(context, resourceGroupName, accountName, containerName, options));
	}
	function _updateSend(context, resourceGroupName, accountName, containerName, blobContainer, options = { requestOptions: {} }) {
		let path = (0, urlTemplate.S)("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Storage/storageAccounts/{accountName}/blobServices/default/containers/{containerName}{?api%2Dversion}", {
			subscriptionId: context.subscriptionId,
			resourceGroupName,
			accountName,
			containerName,
			"api%2Dversion": context.apiVersion ?? "2026-09-01"
		}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
		return context.path(path).patch({
			...(0, esm.Iq)(options),
			contentType: "application/json",
			headers: {
				accept: "application/json",
				...options.requestOptions?.headers
			},
			body: (0, models.vF6)(blobContainer)
		});
	}
	async function _updateDeserialize(result) {
		if (!["200"].includes(result.status)) {
			let error = (0, esm.t$)(result);
			result.body && (error.details = (0, models.tGn)(result.body));
			throw error;
		}
		return (0, models._RH)(result.body);
	}
	async function update(context, resourceGroupName, accountName, containerName, blobContainer, options = { requestOptions: {} }) {
		return _updateDeserialize(await _updateSend(context, resourceGroupName, accountName, containerName, blobContainer, options));
	}
	function _createSend(context, resourceGroupName, accountName, containerName, blobContainer, options = { requestOptions: {} }) {
		let path = (0, urlTemplate.S)("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Storage/storageAccounts/{accountName}/blobServices/default/containers/{containerName}{?api%2Dversion}", {
			subscriptionId: context.subscriptionId,
			resourceGroupName,
			accountName,
			containerName,
			"api%2Dversion": context.apiVersion ?? "2026-09-01"
		}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
		return context.path(path).put({
			...(0, esm.Iq)(options),
			contentType: "application/json",
			headers: {
				accept: "application/json",
				...options.requestOptions?.headers
			},
			body: (0, models.vF6)(blobContainer)
		});
	}
	async function _createDeserialize(result) {
		if (!["200", "201"].includes(result.status)) {
			let error = (0, esm.t$)(result);
			result.body && (error.details = (0, models.tGn)(result.body));
			throw error;
		}
		return (0, models._RH)(result.body);
	}
	async function create(context, resourceGroupName, accountName, containerName, blobContainer, options = { requestOptions: {} }) {
		return _createDeserialize(await _createSend(context, resourceGroupName, accountName, containerName, blobContainer, options));
	}
	function _getSend(context, resourceGroupName, accountName, containerName, options = { requestOptions: {} }) {
		let path = (0, urlTemplate.S)("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Storage/storageAccounts/{accountName}/blobServices/default/containers/{containerName}{?api%2Dversion}", {
			subscriptionId: context.subscriptionId,
			resourceGroupName,
			accountName,
			containerName,
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
	async function _getDeserialize(result) {
		if (!["200"].includes(result.status)) {
			let error = (0, esm.t$)(result);
			result.body && (error.details = (0, models.tGn)(result.body));
			throw error;
		}
		return (0, models._RH)(result.body);
	}
	async function get(context, resourceGroupName, accountName, containerName, options = { requestOptions: {} }) {
		return _getDeserialize(await _getSend(context, resourceGroupName, accountName, containerName, options));
	}
}) };
