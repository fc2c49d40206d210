export const id = 860;
export const ids = [860];
export const modules = {

/***/ 9479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  getServiceProperties: () => (/* reexport */ getServiceProperties),
  list: () => (/* reexport */ list),
  setServiceProperties: () => (/* reexport */ setServiceProperties)
});

// EXTERNAL MODULE: ./node_modules/@azure/arm-storage/dist/esm/models/models.js + 1 modules
var models = __webpack_require__(281);
// EXTERNAL MODULE: ./node_modules/@azure/arm-storage/dist/esm/static-helpers/pagingHelpers.js
var pagingHelpers = __webpack_require__(8888);
// EXTERNAL MODULE: ./node_modules/@azure/arm-storage/dist/esm/static-helpers/urlTemplate.js
var urlTemplate = __webpack_require__(6070);
// EXTERNAL MODULE: ./node_modules/@azure-rest/core-client/dist/esm/index.js + 11 modules
var esm = __webpack_require__(3049);
;// CONCATENATED MODULE: ./node_modules/@azure/arm-storage/dist/esm/api/blobServices/operations.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.




function _listSend(context, resourceGroupName, accountName, options = { requestOptions: {} }) {
    const path = (0,urlTemplate/* expandUrlTemplate */.S)("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Storage/storageAccounts/{accountName}/blobServices{?api%2Dversion}", {
        subscriptionId: context.subscriptionId,
        resourceGroupName: resourceGroupName,
        accountName: accountName,
        "api%2Dversion": context.apiVersion ?? "2026-09-01",
    }, {
        allowReserved: options?.requestOptions?.skipUrlEncoding,
    });
    return context.path(path).get({
        ...(0,esm/* operationOptionsToRequestParameters */.Iq)(options),
        headers: { accept: "application/json", ...options.requestOptions?.headers },
    });
}
async function _listDeserialize(result) {
    const expectedStatuses = ["200"];
    if (!expectedStatuses.includes(result.status)) {
        const error = (0,esm/* createRestError */.t$)(result);
        if (result.body) {
            error.details = (0,models/* errorResponseDeserializer */.tGn)(result.body);
        }
        throw error;
    }
    return (0,models/* _blobServiceItemsDeserializer */.nuR)(result.body);
}
/** List blob services of storage account. It returns a collection of one object named default. */
function list(context, resourceGroupName, accountName, options = { requestOptions: {} }) {
    return (0,pagingHelpers/* buildPagedAsyncIterator */.O)(context, () => _listSend(context, resourceGroupName, accountName, options), _listDeserialize, ["200"], { itemName: "value", nextLinkName: "nextLink", apiVersion: context.apiVersion ?? "2026-09-01" });
}
function _setServicePropertiesSend(context, resourceGroupName, accountName, parameters, options = { requestOptions: {} }) {
    const path = (0,urlTemplate/* expandUrlTemplate */.S)("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Storage/storageAccounts/{accountName}/blobServices/default{?api%2Dversion}", {
        subscriptionId: context.subscriptionId,
        resourceGroupName: resourceGroupName,
        accountName: accountName,
        "api%2Dversion": context.apiVersion ?? "2026-09-01",
    }, {
        allowReserved: options?.requestOptions?.skipUrlEncoding,
    });
    return context.path(path).put({
        ...(0,esm/* operationOptionsToRequestParameters */.Iq)(options),
        contentType: "application/json",
        headers: { accept: "application/json", ...options.requestOptions?.headers },
        body: (0,models/* blobServicePropertiesSerializer */.KCz)(parameters),
    });
}
async function _setServicePropertiesDeserialize(result) {
    const expectedStatuses = ["200"];
    if (!expectedStatuses.includes(result.status)) {
        const error = (0,esm/* createRestError */.t$)(result);
        if (result.body) {
            error.details = (0,models/* errorResponseDeserializer */.tGn)(result.body);
        }
        throw error;
    }
    return (0,models/* blobServicePropertiesDeserializer */.RFW)(result.body);
}
/** Sets the properties of a storage account’s Blob service, including properties for Storage Analytics and CORS (Cross-Origin Resource Sharing) rules. */
async function setServiceProperties(context, resourceGroupName, accountName, parameters, options = { requestOptions: {} }) {
    const result = await _setServicePropertiesSend(context, resourceGroupName, accountName, parameters, options);
    return _setServicePropertiesDeserialize(result);
}
function _getServicePropertiesSend(context, resourceGroupName, accountName, options = { requestOptions: {} }) {
    const path = (0,urlTemplate/* expandUrlTemplate */.S)("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Storage/storageAccounts/{accountName}/blobServices/default{?api%2Dversion}", {
        subscriptionId: context.subscriptionId,
        resourceGroupName: resourceGroupName,
        accountName: accountName,
        "api%2Dversion": context.apiVersion ?? "2026-09-01",
    }, {
        allowReserved: options?.requestOptions?.skipUrlEncoding,
    });
    return context.path(path).get({
        ...(0,esm/* operationOptionsToRequestParameters */.Iq)(options),
        headers: { accept: "application/json", ...options.requestOptions?.headers },
    });
}
async function _getServicePropertiesDeserialize(result) {
    const expectedStatuses = ["200"];
    if (!expectedStatuses.includes(result.status)) {
        const error = (0,esm/* createRestError */.t$)(result);
        if (result.body) {
            error.details = (0,models/* errorResponseDeserializer */.tGn)(result.body);
        }
        throw error;
    }
    return (0,models/* blobServicePropertiesDeserializer */.RFW)(result.body);
}
/** Gets the properties of a storage account’s Blob service, including properties for Storage Analytics and CORS (Cross-Origin Resource Sharing) rules. */
async function getServiceProperties(context, resourceGroupName, accountName, options = { requestOptions: {} }) {
    const result = await _getServicePropertiesSend(context, resourceGroupName, accountName, options);
    return _getServicePropertiesDeserialize(result);
}
//# sourceMappingURL=operations.js.map
;// CONCATENATED MODULE: ./node_modules/@azure/arm-storage/dist/esm/api/blobServices/index.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.

//# sourceMappingURL=index.js.map

/***/ })

};
