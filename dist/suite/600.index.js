export const id = 600;
export const ids = [600];
export const modules = {

/***/ 600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $delete: () => (/* reexport */ $delete),
  clearLegalHold: () => (/* reexport */ clearLegalHold),
  create: () => (/* reexport */ create),
  createOrUpdateImmutabilityPolicy: () => (/* reexport */ createOrUpdateImmutabilityPolicy),
  deleteImmutabilityPolicy: () => (/* reexport */ deleteImmutabilityPolicy),
  extendImmutabilityPolicy: () => (/* reexport */ extendImmutabilityPolicy),
  get: () => (/* reexport */ get),
  getImmutabilityPolicy: () => (/* reexport */ getImmutabilityPolicy),
  lease: () => (/* reexport */ lease),
  list: () => (/* reexport */ list),
  lockImmutabilityPolicy: () => (/* reexport */ lockImmutabilityPolicy),
  objectLevelWorm: () => (/* reexport */ objectLevelWorm),
  setLegalHold: () => (/* reexport */ setLegalHold),
  update: () => (/* reexport */ update)
});

// EXTERNAL MODULE: ./node_modules/@azure/arm-storage/dist/esm/models/models.js + 1 modules
var models = __webpack_require__(281);
// EXTERNAL MODULE: ./node_modules/@azure/arm-storage/dist/esm/static-helpers/pagingHelpers.js
var pagingHelpers = __webpack_require__(8888);
// EXTERNAL MODULE: ./node_modules/@azure/arm-storage/dist/esm/static-helpers/pollingHelpers.js + 8 modules
var pollingHelpers = __webpack_require__(4608);
// EXTERNAL MODULE: ./node_modules/@azure/arm-storage/dist/esm/static-helpers/urlTemplate.js
var urlTemplate = __webpack_require__(6070);
// EXTERNAL MODULE: ./node_modules/@azure-rest/core-client/dist/esm/index.js + 11 modules
var esm = __webpack_require__(3049);
;// CONCATENATED MODULE: ./node_modules/@azure/arm-storage/dist/esm/api/blobContainers/operations.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.





function _extendImmutabilityPolicySend(context, resourceGroupName, accountName, containerName, ifMatch, options = { requestOptions: {} }) {
    const path = (0,urlTemplate/* expandUrlTemplate */.S)("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Storage/storageAccounts/{accountName}/blobServices/default/containers/{containerName}/immutabilityPolicies/default/extend{?api%2Dversion}", {
        subscriptionId: context.subscriptionId,
        resourceGroupName: resourceGroupName,
        accountName: accountName,
        containerName: containerName,
        "api%2Dversion": context.apiVersion ?? "2026-09-01",
    }, {
        allowReserved: options?.requestOptions?.skipUrlEncoding,
    });
    return context.path(path).post({
        ...(0,esm/* operationOptionsToRequestParameters */.Iq)(options),
        contentType: "application/json",
        headers: {
            "if-match": ifMatch,
            accept: "application/json",
            ...options.requestOptions?.headers,
        },
        body: !options?.parameters
            ? options?.parameters
            : (0,models/* immutabilityPolicySerializer */.Thf)(options?.parameters),
    });
}
async function _extendImmutabilityPolicyDeserialize(result) {
    const expectedStatuses = ["200"];
    if (!expectedStatuses.includes(result.status)) {
        const error = (0,esm/* createRestError */.t$)(result);
        if (result.body) {
            error.details = (0,models/* errorResponseDeserializer */.tGn)(result.body);
        }
        throw error;
    }
    return (0,models/* immutabilityPolicyDeserializer */.cI)(result.body);
}
/** Extends the immutabilityPeriodSinceCreationInDays of a locked immutabilityPolicy. The only action allowed on a Locked policy will be this action. ETag in If-Match is required for this operation. */
async function extendImmutabilityPolicy(context, resourceGroupName, accountName, containerName, ifMatch, options = { requestOptions: {} }) {
    const result = await _extendImmutabilityPolicySend(context, resourceGroupName, accountName, containerName, ifMatch, options);
    return _extendImmutabilityPolicyDeserialize(result);
}
function _lockImmutabilityPolicySend(context, resourceGroupName, accountName, containerName, ifMatch, options = { requestOptions: {} }) {
    const path = (0,urlTemplate/* expandUrlTemplate */.S)("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Storage/storageAccounts/{accountName}/blobServices/default/containers/{containerName}/immutabilityPolicies/default/lock{?api%2Dversion}", {
        subscriptionId: context.subscriptionId,
        resourceGroupName: resourceGroupName,
        accountName: accountName,
        containerName: containerName,
        "api%2Dversion": context.apiVersion ?? "2026-09-01",
    }, {
        allowReserved: options?.requestOptions?.skipUrlEncoding,
    });
    return context.path(path).post({
        ...(0,esm/* operationOptionsToRequestParameters */.Iq)(options),
        headers: {
            "if-match": ifMatch,
            accept: "application/json",
            ...options.requestOptions?.headers,
        },
    });
}
async function _lockImmutabilityPolicyDeserialize(result) {
    const expectedStatuses = ["200"];
    if (!expectedStatuses.includes(result.status)) {
        const error = (0,esm/* createRestError */.t$)(result);
        if (result.body) {
            error.details = (0,models/* errorResponseDeserializer */.tGn)(result.body);
        }
        throw error;
    }
    return (0,models/* immutabilityPolicyDeserializer */.cI)(result.body);
}
/** Sets the ImmutabilityPolicy to Locked state. The only action allowed on a Locked policy is ExtendImmutabilityPolicy action. ETag in If-Match is required for this operation. */
async function lockImmutabilityPolicy(context, resourceGroupName, accountName, containerName, ifMatch, options = { requestOptions: {} }) {
    const result = await _lockImmutabilityPolicySend(context, resourceGroupName, accountName, containerName, ifMatch, options);
    return _lockImmutabilityPolicyDeserialize(result);
}
function _deleteImmutabilityPolicySend(context, resourceGroupName, accountName, containerName, ifMatch, options = { requestOptions: {} }) {
    const path = (0,urlTemplate/* expandUrlTemplate */.S)("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Storage/storageAccounts/{accountName}/blobServices/default/containers/{containerName}/immutabilityPolicies/default{?api%2Dversion}", {
        subscriptionId: context.subscriptionId,
        resourceGroupName: resourceGroupName,
        accountName: accountName,
        containerName: containerName,
        "api%2Dversion": context.apiVersion ?? "2026-09-01",
    }, {
        allowReserved: options?.requestOptions?.skipUrlEncoding,
    });
    return context.path(path).delete({
        ...(0,esm/* operationOptionsToRequestParameters */.Iq)(options),
        headers: {
            "if-match": ifMatch,
            accept: "application/json",
            ...options.requestOptions?.headers,
        },
    });
}
async function _deleteImmutabilityPolicyDeserialize(result) {
    const expectedStatuses = ["200"];
    if (!expectedStatuses.includes(result.status)) {
        const error = (0,esm/* createRestError */.t$)(result);
        if (result.body) {
            error.details = (0,models/* errorResponseDeserializer */.tGn)(result.body);
        }
        throw error;
    }
    return (0,models/* immutabilityPolicyDeserializer */.cI)(result.body);
}
/** Aborts an unlocked immutability policy. The response of delete has immutabilityPeriodSinceCreationInDays set to 0. ETag in If-Match is required for this operation. Deleting a locked immutability policy is not allowed, the only way is to delete the container after deleting all expired blobs inside the policy locked container. */
async function deleteImmutabilityPolicy(context, resourceGroupName, accountName, containerName, ifMatch, options = { requestOptions: {} }) {
    const result = await _deleteImmutabilityPolicySend(context, resourceGroupName, accountName, containerName, ifMatch, options);
    return _deleteImmutabilityPolicyDeserialize(result);
}
function _createOrUpdateImmutabilityPolicySend(context, resourceGroupName, accountName, containerName, options = { requestOptions: {} }) {
    const path = (0,urlTemplate/* expandUrlTemplate */.S)("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Storage/storageAccounts/{accountName}/blobServices/default/containers/{containerName}/immutabilityPolicies/default{?api%2Dversion}", {
        subscriptionId: context.subscriptionId,
        resourceGroupName: resourceGroupName,
        accountName: accountName,
        containerName: containerName,
        "api%2Dversion": context.apiVersion ?? "2026-09-01",
    }, {
        allowReserved: options?.requestOptions?.skipUrlEncoding,
    });
    return context.path(path).put({
        ...(0,esm/* operationOptionsToRequestParameters */.Iq)(options),
        contentType: "application/json",
        headers: {
            ...(options?.ifMatch !== undefined ? { "if-match": options?.ifMatch } : {}),
            accept: "application/json",
            ...options.requestOptions?.headers,
        },
        body: !options?.parameters
            ? options?.parameters
            : (0,models/* immutabilityPolicySerializer */.Thf)(options?.parameters),
    });
}
async function _createOrUpdateImmutabilityPolicyDeserialize(result) {
    const expectedStatuses = ["200"];
    if (!expectedStatuses.includes(result.status)) {
        const error = (0,esm/* createRestError */.t$)(result);
        if (result.body) {
            error.details = (0,models/* errorResponseDeserializer */.tGn)(result.body);
        }
        throw error;
    }
    return (0,models/* immutabilityPolicyDeserializer */.cI)(result.body);
}
/** Creates or updates an unlocked immutability policy. ETag in If-Match is honored if given but not required for this operation. */
async function createOrUpdateImmutabilityPolicy(context, resourceGroupName, accountName, containerName, options = { requestOptions: {} }) {
    const result = await _createOrUpdateImmutabilityPolicySend(context, resourceGroupName, accountName, containerName, options);
    return _createOrUpdateImmutabilityPolicyDeserialize(result);
}
function _getImmutabilityPolicySend(context, resourceGroupName, accountName, containerName, options = { requestOptions: {} }) {
    const path = (0,urlTemplate/* expandUrlTemplate */.S)("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Storage/storageAccounts/{accountName}/blobServices/default/containers/{containerName}/immutabilityPolicies/default{?api%2Dversion}", {
        subscriptionId: context.subscriptionId,
        resourceGroupName: resourceGroupName,
        accountName: accountName,
        containerName: containerName,
        "api%2Dversion": context.apiVersion ?? "2026-09-01",
    }, {
        allowReserved: options?.requestOptions?.skipUrlEncoding,
    });
    return context.path(path).get({
        ...(0,esm/* operationOptionsToRequestParameters */.Iq)(options),
        headers: {
            ...(options?.ifMatch !== undefined ? { "if-match": options?.ifMatch } : {}),
            accept: "application/json",
            ...options.requestOptions?.headers,
        },
    });
}
async function _getImmutabilityPolicyDeserialize(result) {
    const expectedStatuses = ["200"];
    if (!expectedStatuses.includes(result.status)) {
        const error = (0,esm/* createRestError */.t$)(result);
        if (result.body) {
            error.details = (0,models/* errorResponseDeserializer */.tGn)(result.body);
        }
        throw error;
    }
    return (0,models/* immutabilityPolicyDeserializer */.cI)(result.body);
}
/** Gets the existing immutability policy along with the corresponding ETag in response headers and body. */
async function getImmutabilityPolicy(context, resourceGroupName, accountName, containerName, options = { requestOptions: {} }) {
    const result = await _getImmutabilityPolicySend(context, resourceGroupName, accountName, containerName, options);
    return _getImmutabilityPolicyDeserialize(result);
}
function _listSend(context, resourceGroupName, accountName, options = { requestOptions: {} }) {
    const path = (0,urlTemplate/* expandUrlTemplate */.S)("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Storage/storageAccounts/{accountName}/blobServices/default/containers{?api%2Dversion,%24maxpagesize,%24filter,%24include}", {
        subscriptionId: context.subscriptionId,
        resourceGroupName: resourceGroupName,
        accountName: accountName,
        "api%2Dversion": context.apiVersion ?? "2026-09-01",
        "%24maxpagesize": options?.maxpagesize,
        "%24filter": options?.filter,
        "%24include": options?.include,
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
    return (0,models/* _listContainerItemsDeserializer */._Oc)(result.body);
}
/** Lists all containers and does not support a prefix like data plane. Also SRP today does not return continuation token. */
function list(context, resourceGroupName, accountName, options = { requestOptions: {} }) {
    return (0,pagingHelpers/* buildPagedAsyncIterator */.O)(context, () => _listSend(context, resourceGroupName, accountName, options), _listDeserialize, ["200"], { itemName: "value", nextLinkName: "nextLink", apiVersion: context.apiVersion ?? "2026-09-01" });
}
function _objectLevelWormSend(context, resourceGroupName, accountName, containerName, options = { requestOptions: {} }) {
    const path = (0,urlTemplate/* expandUrlTemplate */.S)("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Storage/storageAccounts/{accountName}/blobServices/default/containers/{containerName}/migrate{?api%2Dversion}", {
        subscriptionId: context.subscriptionId,
        resourceGroupName: resourceGroupName,
        accountName: accountName,
        containerName: containerName,
        "api%2Dversion": context.apiVersion ?? "2026-09-01",
    }, {
        allowReserved: options?.requestOptions?.skipUrlEncoding,
    });
    return context.path(path).post({ ...(0,esm/* operationOptionsToRequestParameters */.Iq)(options) });
}
async function _objectLevelWormDeserialize(result) {
    const expectedStatuses = ["202", "200", "201"];
    if (!expectedStatuses.includes(result.status)) {
        const error = (0,esm/* createRestError */.t$)(result);
        if (result.body) {
            error.details = (0,models/* cloudErrorDeserializer */.X_C)(result.body);
        }
        throw error;
    }
    return;
}
/** This operation migrates a blob container from container level WORM to object level immutability enabled container. Prerequisites require a container level immutability policy either in locked or unlocked state, Account level versioning must be enabled and there should be no Legal hold on the container. */
function objectLevelWorm(context, resourceGroupName, accountName, containerName, options = { requestOptions: {} }) {
    return (0,pollingHelpers/* getLongRunningPoller */.Y)(context, _objectLevelWormDeserialize, ["202", "200", "201"], {
        updateIntervalInMs: options?.updateIntervalInMs,
        abortSignal: options?.abortSignal,
        getInitialResponse: () => _objectLevelWormSend(context, resourceGroupName, accountName, containerName, options),
        resourceLocationConfig: "location",
        apiVersion: context.apiVersion ?? "2026-09-01",
    });
}
function _leaseSend(context, resourceGroupName, accountName, containerName, options = { requestOptions: {} }) {
    const path = (0,urlTemplate/* expandUrlTemplate */.S)("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Storage/storageAccounts/{accountName}/blobServices/default/containers/{containerName}/lease{?api%2Dversion}", {
        subscriptionId: context.subscriptionId,
        resourceGroupName: resourceGroupName,
        accountName: accountName,
        containerName: containerName,
        "api%2Dversion": context.apiVersion ?? "2026-09-01",
    }, {
        allowReserved: options?.requestOptions?.skipUrlEncoding,
    });
    return context.path(path).post({
        ...(0,esm/* operationOptionsToRequestParameters */.Iq)(options),
        contentType: "application/json",
        headers: { accept: "application/json", ...options.requestOptions?.headers },
        body: !options?.parameters
            ? options?.parameters
            : (0,models/* leaseContainerRequestSerializer */.laj)(options?.parameters),
    });
}
async function _leaseDeserialize(result) {
    const expectedStatuses = ["200"];
    if (!expectedStatuses.includes(result.status)) {
        const error = (0,esm/* createRestError */.t$)(result);
        if (result.body) {
            error.details = (0,models/* errorResponseDeserializer */.tGn)(result.body);
        }
        throw error;
    }
    return (0,models/* leaseContainerResponseDeserializer */.INk)(result.body);
}
/** The Lease Container operation establishes and manages a lock on a container for delete operations. The lock duration can be 15 to 60 seconds, or can be infinite. */
async function lease(context, resourceGroupName, accountName, containerName, options = { requestOptions: {} }) {
    const result = await _leaseSend(context, resourceGroupName, accountName, containerName, options);
    return _leaseDeserialize(result);
}
function _clearLegalHoldSend(context, resourceGroupName, accountName, containerName, legalHold, options = { requestOptions: {} }) {
    const path = (0,urlTemplate/* expandUrlTemplate */.S)("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Storage/storageAccounts/{accountName}/blobServices/default/containers/{containerName}/clearLegalHold{?api%2Dversion}", {
        subscriptionId: context.subscriptionId,
        resourceGroupName: resourceGroupName,
        accountName: accountName,
        containerName: containerName,
        "api%2Dversion": context.apiVersion ?? "2026-09-01",
    }, {
        allowReserved: options?.requestOptions?.skipUrlEncoding,
    });
    return context.path(path).post({
        ...(0,esm/* operationOptionsToRequestParameters */.Iq)(options),
        contentType: "application/json",
        headers: { accept: "application/json", ...options.requestOptions?.headers },
        body: (0,models/* legalHoldSerializer */.FPd)(legalHold),
    });
}
async function _clearLegalHoldDeserialize(result) {
    const expectedStatuses = ["200"];
    if (!expectedStatuses.includes(result.status)) {
        const error = (0,esm/* createRestError */.t$)(result);
        if (result.body) {
            error.details = (0,models/* errorResponseDeserializer */.tGn)(result.body);
        }
        throw error;
    }
    return (0,models/* legalHoldDeserializer */.stO)(result.body);
}
/** Clears legal hold tags. Clearing the same or non-existent tag results in an idempotent operation. ClearLegalHold clears out only the specified tags in the request. */
async function clearLegalHold(context, resourceGroupName, accountName, containerName, legalHold, options = { requestOptions: {} }) {
    const result = await _clearLegalHoldSend(context, resourceGroupName, accountName, containerName, legalHold, options);
    return _clearLegalHoldDeserialize(result);
}
function _setLegalHoldSend(context, resourceGroupName, accountName, containerName, legalHold, options = { requestOptions: {} }) {
    const path = (0,urlTemplate/* expandUrlTemplate */.S)("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Storage/storageAccounts/{accountName}/blobServices/default/containers/{containerName}/setLegalHold{?api%2Dversion}", {
        subscriptionId: context.subscriptionId,
        resourceGroupName: resourceGroupName,
        accountName: accountName,
        containerName: containerName,
        "api%2Dversion": context.apiVersion ?? "2026-09-01",
    }, {
        allowReserved: options?.requestOptions?.skipUrlEncoding,
    });
    return context.path(path).post({
        ...(0,esm/* operationOptionsToRequestParameters */.Iq)(options),
        contentType: "application/json",
        headers: { accept: "application/json", ...options.requestOptions?.headers },
        body: (0,models/* legalHoldSerializer */.FPd)(legalHold),
    });
}
async function _setLegalHoldDeserialize(result) {
    const expectedStatuses = ["200"];
    if (!expectedStatuses.includes(result.status)) {
        const error = (0,esm/* createRestError */.t$)(result);
        if (result.body) {
            error.details = (0,models/* errorResponseDeserializer */.tGn)(result.body);
        }
        throw error;
    }
    return (0,models/* legalHoldDeserializer */.stO)(result.body);
}
/** Sets legal hold tags. Setting the same tag results in an idempotent operation. SetLegalHold follows an append pattern and does not clear out the existing tags that are not specified in the request. */
async function setLegalHold(context, resourceGroupName, accountName, containerName, legalHold, options = { requestOptions: {} }) {
    const result = await _setLegalHoldSend(context, resourceGroupName, accountName, containerName, legalHold, options);
    return _setLegalHoldDeserialize(result);
}
function _$deleteSend(context, resourceGroupName, accountName, containerName, options = { requestOptions: {} }) {
    const path = (0,urlTemplate/* expandUrlTemplate */.S)("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Storage/storageAccounts/{accountName}/blobServices/default/containers/{containerName}{?api%2Dversion}", {
        subscriptionId: context.subscriptionId,
        resourceGroupName: resourceGroupName,
        accountName: accountName,
        containerName: containerName,
        "api%2Dversion": context.apiVersion ?? "2026-09-01",
    }, {
        allowReserved: options?.requestOptions?.skipUrlEncoding,
    });
    return context.path(path).delete({ ...(0,esm/* operationOptionsToRequestParameters */.Iq)(options) });
}
async function _$deleteDeserialize(result) {
    const expectedStatuses = ["200", "204"];
    if (!expectedStatuses.includes(result.status)) {
        const error = (0,esm/* createRestError */.t$)(result);
        if (result.body) {
            error.details = (0,models/* errorResponseDeserializer */.tGn)(result.body);
        }
        throw error;
    }
    return;
}
/** Deletes specified container under its account. */
async function $delete(context, resourceGroupName, accountName, containerName, options = { requestOptions: {} }) {
    const result = await _$deleteSend(context, resourceGroupName, accountName, containerName, options);
    return _$deleteDeserialize(result);
}
function _updateSend(context, resourceGroupName, accountName, containerName, blobContainer, options = { requestOptions: {} }) {
    const path = (0,urlTemplate/* expandUrlTemplate */.S)("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Storage/storageAccounts/{accountName}/blobServices/default/containers/{containerName}{?api%2Dversion}", {
        subscriptionId: context.subscriptionId,
        resourceGroupName: resourceGroupName,
        accountName: accountName,
        containerName: containerName,
        "api%2Dversion": context.apiVersion ?? "2026-09-01",
    }, {
        allowReserved: options?.requestOptions?.skipUrlEncoding,
    });
    return context.path(path).patch({
        ...(0,esm/* operationOptionsToRequestParameters */.Iq)(options),
        contentType: "application/json",
        headers: { accept: "application/json", ...options.requestOptions?.headers },
        body: (0,models/* blobContainerSerializer */.vF6)(blobContainer),
    });
}
async function _updateDeserialize(result) {
    const expectedStatuses = ["200"];
    if (!expectedStatuses.includes(result.status)) {
        const error = (0,esm/* createRestError */.t$)(result);
        if (result.body) {
            error.details = (0,models/* errorResponseDeserializer */.tGn)(result.body);
        }
        throw error;
    }
    return (0,models/* blobContainerDeserializer */._RH)(result.body);
}
/** Updates container properties as specified in request body. Properties not mentioned in the request will be unchanged. Update fails if the specified container doesn't already exist. */
async function update(context, resourceGroupName, accountName, containerName, blobContainer, options = { requestOptions: {} }) {
    const result = await _updateSend(context, resourceGroupName, accountName, containerName, blobContainer, options);
    return _updateDeserialize(result);
}
function _createSend(context, resourceGroupName, accountName, containerName, blobContainer, options = { requestOptions: {} }) {
    const path = (0,urlTemplate/* expandUrlTemplate */.S)("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Storage/storageAccounts/{accountName}/blobServices/default/containers/{containerName}{?api%2Dversion}", {
        subscriptionId: context.subscriptionId,
        resourceGroupName: resourceGroupName,
        accountName: accountName,
        containerName: containerName,
        "api%2Dversion": context.apiVersion ?? "2026-09-01",
    }, {
        allowReserved: options?.requestOptions?.skipUrlEncoding,
    });
    return context.path(path).put({
        ...(0,esm/* operationOptionsToRequestParameters */.Iq)(options),
        contentType: "application/json",
        headers: { accept: "application/json", ...options.requestOptions?.headers },
        body: (0,models/* blobContainerSerializer */.vF6)(blobContainer),
    });
}
async function _createDeserialize(result) {
    const expectedStatuses = ["200", "201"];
    if (!expectedStatuses.includes(result.status)) {
        const error = (0,esm/* createRestError */.t$)(result);
        if (result.body) {
            error.details = (0,models/* errorResponseDeserializer */.tGn)(result.body);
        }
        throw error;
    }
    return (0,models/* blobContainerDeserializer */._RH)(result.body);
}
/** Creates a new container under the specified account as described by request body. The container resource includes metadata and properties for that container. It does not include a list of the blobs contained by the container. */
async function create(context, resourceGroupName, accountName, containerName, blobContainer, options = { requestOptions: {} }) {
    const result = await _createSend(context, resourceGroupName, accountName, containerName, blobContainer, options);
    return _createDeserialize(result);
}
function _getSend(context, resourceGroupName, accountName, containerName, options = { requestOptions: {} }) {
    const path = (0,urlTemplate/* expandUrlTemplate */.S)("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Storage/storageAccounts/{accountName}/blobServices/default/containers/{containerName}{?api%2Dversion}", {
        subscriptionId: context.subscriptionId,
        resourceGroupName: resourceGroupName,
        accountName: accountName,
        containerName: containerName,
        "api%2Dversion": context.apiVersion ?? "2026-09-01",
    }, {
        allowReserved: options?.requestOptions?.skipUrlEncoding,
    });
    return context.path(path).get({
        ...(0,esm/* operationOptionsToRequestParameters */.Iq)(options),
        headers: { accept: "application/json", ...options.requestOptions?.headers },
    });
}
async function _getDeserialize(result) {
    const expectedStatuses = ["200"];
    if (!expectedStatuses.includes(result.status)) {
        const error = (0,esm/* createRestError */.t$)(result);
        if (result.body) {
            error.details = (0,models/* errorResponseDeserializer */.tGn)(result.body);
        }
        throw error;
    }
    return (0,models/* blobContainerDeserializer */._RH)(result.body);
}
/** Gets properties of a specified container. */
async function get(context, resourceGroupName, accountName, containerName, options = { requestOptions: {} }) {
    const result = await _getSend(context, resourceGroupName, accountName, containerName, options);
    return _getDeserialize(result);
}
//# sourceMappingURL=operations.js.map
;// CONCATENATED MODULE: ./node_modules/@azure/arm-storage/dist/esm/api/blobContainers/index.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.

//# sourceMappingURL=index.js.map

/***/ })

};
