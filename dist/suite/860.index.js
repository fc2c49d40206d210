export const id = 860;
export const ids = [860];
export const modules = { 9479: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, {
		getServiceProperties: () => getServiceProperties,
		list: () => list,
		setServiceProperties: () => setServiceProperties
	});
	var models = __webpack_require__(281);
	var pagingHelpers = __webpack_require__(8888);
	var urlTemplate = __webpack_require__(6070);
	var esm = __webpack_require__(3049);
	function _listSend(context, resourceGroupName, accountName, options = { requestOptions: {} }) {
		let path = (0, urlTemplate.S)("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Storage/storageAccounts/{accountName}/blobServices{?api%2Dversion}", {
			subscriptionId: context.subscriptionId,
			resourceGroupName,
			accountName,
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
		return (0, models.nuR)(result.body);
	}
	function list(context, resourceGroupName, accountName, options = { requestOptions: {} }) {
		return (0, pagingHelpers.O)(context, () => _listSend(context, resourceGroupName, accountName, options), _listDeserialize, ["200"], {
			itemName: "value",
			nextLinkName: "nextLink",
			apiVersion: context.apiVersion ?? "2026-09-01"
		});
	}
	function _setServicePropertiesSend(context, resourceGroupName, accountName, parameters, options = { requestOptions: {} }) {
		let path = (0, urlTemplate.S)("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Storage/storageAccounts/{accountName}/blobServices/default{?api%2Dversion}", {
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
			body: (0, models.KCz)(parameters)
		});
	}
	async function _setServicePropertiesDeserialize(result) {
		if (!["200"].includes(result.status)) {
			let error = (0, esm.t$)(result);
			result.body && (error.details = (0, models.tGn)(result.body));
			throw error;
		}
		return (0, models.RFW)(result.body);
	}
	async function setServiceProperties(context, resourceGroupName, accountName, parameters, options = { requestOptions: {} }) {
		return _setServicePropertiesDeserialize(await _setServicePropertiesSend(context, resourceGroupName, accountName, parameters, options));
	}
	function _getServicePropertiesSend(context, resourceGroupName, accountName, options = { requestOptions: {} }) {
		let path = (0, urlTemplate.S)("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Storage/storageAccounts/{accountName}/blobServices/default{?api%2Dversion}", {
			subscriptionId: context.subscriptionId,
			resourceGroupName,
			accountName,
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
	async function _getServicePropertiesDeserialize(result) {
		if (!["200"].includes(result.status)) {
			let error = (0, esm.t$)(result);
			result.body && (error.details = (0, models.tGn)(result.body));
			throw error;
		}
		return (0, models.RFW)(result.body);
	}
	async function getServiceProperties(context, resourceGroupName, accountName, options = { requestOptions: {} }) {
		return _getServicePropertiesDeserialize(await _getServicePropertiesSend(context, resourceGroupName, accountName, options));
	}
}) };
