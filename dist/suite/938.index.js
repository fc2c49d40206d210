export const id = 938;
export const ids = [938];
export const modules = {

/***/ 9938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $delete: () => (/* reexport */ $delete),
  abortHierarchicalNamespaceMigration: () => (/* reexport */ abortHierarchicalNamespaceMigration),
  checkNameAvailability: () => (/* reexport */ checkNameAvailability),
  create: () => (/* reexport */ create),
  customerInitiatedMigration: () => (/* reexport */ customerInitiatedMigration),
  failover: () => (/* reexport */ failover),
  getCustomerInitiatedMigration: () => (/* reexport */ getCustomerInitiatedMigration),
  getProperties: () => (/* reexport */ getProperties),
  hierarchicalNamespaceMigration: () => (/* reexport */ hierarchicalNamespaceMigration),
  list: () => (/* reexport */ list),
  listAccountSAS: () => (/* reexport */ listAccountSAS),
  listByResourceGroup: () => (/* reexport */ listByResourceGroup),
  listKeys: () => (/* reexport */ listKeys),
  listServiceSAS: () => (/* reexport */ listServiceSAS),
  regenerateKey: () => (/* reexport */ regenerateKey),
  restoreBlobRanges: () => (/* reexport */ restoreBlobRanges),
  revokeUserDelegationKeys: () => (/* reexport */ revokeUserDelegationKeys),
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
;// CONCATENATED MODULE: ./node_modules/@azure/arm-storage/dist/esm/api/storageAccounts/operations.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.





function _getCustomerInitiatedMigrationSend(context, resourceGroupName, accountName, migrationName, options = { requestOptions: {} }) {
    const path = (0,urlTemplate/* expandUrlTemplate */.S)("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Storage/storageAccounts/{accountName}/accountMigrations/{migrationName}{?api%2Dversion}", {
        subscriptionId: context.subscriptionId,
        resourceGroupName: resourceGroupName,
        accountName: accountName,
        migrationName: migrationName,
        "api%2Dversion": context.apiVersion ?? "2026-09-01",
    }, {
        allowReserved: options?.requestOptions?.skipUrlEncoding,
    });
    return context.path(path).get({
        ...(0,esm/* operationOptionsToRequestParameters */.Iq)(options),
        headers: { accept: "application/json", ...options.requestOptions?.headers },
    });
}
async function _getCustomerInitiatedMigrationDeserialize(result) {
    const expectedStatuses = ["200"];
    if (!expectedStatuses.includes(result.status)) {
        const error = (0,esm/* createRestError */.t$)(result);
        if (result.body) {
            error.details = (0,models/* errorResponseDeserializer */.tGn)(result.body);
        }
        throw error;
    }
    return (0,models/* storageAccountMigrationDeserializer */.uAf)(result.body);
}
/** Gets the status of the ongoing migration for the specified storage account. */
async function getCustomerInitiatedMigration(context, resourceGroupName, accountName, migrationName, options = { requestOptions: {} }) {
    const result = await _getCustomerInitiatedMigrationSend(context, resourceGroupName, accountName, migrationName, options);
    return _getCustomerInitiatedMigrationDeserialize(result);
}
function _revokeUserDelegationKeysSend(context, resourceGroupName, accountName, options = { requestOptions: {} }) {
    const path = (0,urlTemplate/* expandUrlTemplate */.S)("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Storage/storageAccounts/{accountName}/revokeUserDelegationKeys{?api%2Dversion}", {
        subscriptionId: context.subscriptionId,
        resourceGroupName: resourceGroupName,
        accountName: accountName,
        "api%2Dversion": context.apiVersion ?? "2026-09-01",
    }, {
        allowReserved: options?.requestOptions?.skipUrlEncoding,
    });
    return context.path(path).post({ ...(0,esm/* operationOptionsToRequestParameters */.Iq)(options) });
}
async function _revokeUserDelegationKeysDeserialize(result) {
    const expectedStatuses = ["200"];
    if (!expectedStatuses.includes(result.status)) {
        const error = (0,esm/* createRestError */.t$)(result);
        if (result.body) {
            error.details = (0,models/* errorResponseDeserializer */.tGn)(result.body);
        }
        throw error;
    }
    return;
}
/** Revoke user delegation keys. */
async function revokeUserDelegationKeys(context, resourceGroupName, accountName, options = { requestOptions: {} }) {
    const result = await _revokeUserDelegationKeysSend(context, resourceGroupName, accountName, options);
    return _revokeUserDelegationKeysDeserialize(result);
}
function _restoreBlobRangesSend(context, resourceGroupName, accountName, parameters, options = { requestOptions: {} }) {
    const path = (0,urlTemplate/* expandUrlTemplate */.S)("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Storage/storageAccounts/{accountName}/restoreBlobRanges{?api%2Dversion}", {
        subscriptionId: context.subscriptionId,
        resourceGroupName: resourceGroupName,
        accountName: accountName,
        "api%2Dversion": context.apiVersion ?? "2026-09-01",
    }, {
        allowReserved: options?.requestOptions?.skipUrlEncoding,
    });
    return context.path(path).post({
        ...(0,esm/* operationOptionsToRequestParameters */.Iq)(options),
        contentType: "application/json",
        headers: { accept: "application/json", ...options.requestOptions?.headers },
        body: (0,models/* blobRestoreParametersSerializer */.wRh)(parameters),
    });
}
async function _restoreBlobRangesDeserialize(result) {
    const expectedStatuses = ["200", "202", "201"];
    if (!expectedStatuses.includes(result.status)) {
        const error = (0,esm/* createRestError */.t$)(result);
        if (result.body) {
            error.details = (0,models/* errorResponseDeserializer */.tGn)(result.body);
        }
        throw error;
    }
    return (0,models/* blobRestoreStatusDeserializer */.FAd)(result.body);
}
/** Restore blobs in the specified blob ranges */
function restoreBlobRanges(context, resourceGroupName, accountName, parameters, options = { requestOptions: {} }) {
    return (0,pollingHelpers/* getLongRunningPoller */.Y)(context, _restoreBlobRangesDeserialize, ["200", "202", "201"], {
        updateIntervalInMs: options?.updateIntervalInMs,
        abortSignal: options?.abortSignal,
        getInitialResponse: () => _restoreBlobRangesSend(context, resourceGroupName, accountName, parameters, options),
        resourceLocationConfig: "location",
        apiVersion: context.apiVersion ?? "2026-09-01",
    });
}
function _customerInitiatedMigrationSend(context, resourceGroupName, accountName, parameters, options = { requestOptions: {} }) {
    const path = (0,urlTemplate/* expandUrlTemplate */.S)("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Storage/storageAccounts/{accountName}/startAccountMigration{?api%2Dversion}", {
        subscriptionId: context.subscriptionId,
        resourceGroupName: resourceGroupName,
        accountName: accountName,
        "api%2Dversion": context.apiVersion ?? "2026-09-01",
    }, {
        allowReserved: options?.requestOptions?.skipUrlEncoding,
    });
    return context.path(path).post({
        ...(0,esm/* operationOptionsToRequestParameters */.Iq)(options),
        contentType: "application/json",
        body: (0,models/* storageAccountMigrationSerializer */.pl4)(parameters),
    });
}
async function _customerInitiatedMigrationDeserialize(result) {
    const expectedStatuses = ["202", "200", "201"];
    if (!expectedStatuses.includes(result.status)) {
        const error = (0,esm/* createRestError */.t$)(result);
        if (result.body) {
            error.details = (0,models/* errorResponseDeserializer */.tGn)(result.body);
        }
        throw error;
    }
    return;
}
/** Account Migration request can be triggered for a storage account to change its redundancy level. The migration updates the non-zonal redundant storage account to a zonal redundant account or vice-versa in order to have better reliability and availability. Zone-redundant storage (ZRS) replicates your storage account synchronously across three Azure availability zones in the primary region. */
function customerInitiatedMigration(context, resourceGroupName, accountName, parameters, options = { requestOptions: {} }) {
    return (0,pollingHelpers/* getLongRunningPoller */.Y)(context, _customerInitiatedMigrationDeserialize, ["202", "200", "201"], {
        updateIntervalInMs: options?.updateIntervalInMs,
        abortSignal: options?.abortSignal,
        getInitialResponse: () => _customerInitiatedMigrationSend(context, resourceGroupName, accountName, parameters, options),
        resourceLocationConfig: "location",
        apiVersion: context.apiVersion ?? "2026-09-01",
    });
}
function _abortHierarchicalNamespaceMigrationSend(context, resourceGroupName, accountName, options = {
    requestOptions: {},
}) {
    const path = (0,urlTemplate/* expandUrlTemplate */.S)("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Storage/storageAccounts/{accountName}/aborthnsonmigration{?api%2Dversion}", {
        subscriptionId: context.subscriptionId,
        resourceGroupName: resourceGroupName,
        accountName: accountName,
        "api%2Dversion": context.apiVersion ?? "2026-09-01",
    }, {
        allowReserved: options?.requestOptions?.skipUrlEncoding,
    });
    return context.path(path).post({ ...(0,esm/* operationOptionsToRequestParameters */.Iq)(options) });
}
async function _abortHierarchicalNamespaceMigrationDeserialize(result) {
    const expectedStatuses = ["202", "200", "201"];
    if (!expectedStatuses.includes(result.status)) {
        const error = (0,esm/* createRestError */.t$)(result);
        if (result.body) {
            error.details = (0,models/* errorResponseDeserializer */.tGn)(result.body);
        }
        throw error;
    }
    return;
}
/** Abort live Migration of storage account to enable Hns */
function abortHierarchicalNamespaceMigration(context, resourceGroupName, accountName, options = {
    requestOptions: {},
}) {
    return (0,pollingHelpers/* getLongRunningPoller */.Y)(context, _abortHierarchicalNamespaceMigrationDeserialize, ["202", "200", "201"], {
        updateIntervalInMs: options?.updateIntervalInMs,
        abortSignal: options?.abortSignal,
        getInitialResponse: () => _abortHierarchicalNamespaceMigrationSend(context, resourceGroupName, accountName, options),
        resourceLocationConfig: "location",
        apiVersion: context.apiVersion ?? "2026-09-01",
    });
}
function _hierarchicalNamespaceMigrationSend(context, resourceGroupName, accountName, requestType, options = { requestOptions: {} }) {
    const path = (0,urlTemplate/* expandUrlTemplate */.S)("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Storage/storageAccounts/{accountName}/hnsonmigration{?api%2Dversion,requestType}", {
        subscriptionId: context.subscriptionId,
        resourceGroupName: resourceGroupName,
        accountName: accountName,
        "api%2Dversion": context.apiVersion ?? "2026-09-01",
        requestType: requestType,
    }, {
        allowReserved: options?.requestOptions?.skipUrlEncoding,
    });
    return context.path(path).post({ ...(0,esm/* operationOptionsToRequestParameters */.Iq)(options) });
}
async function _hierarchicalNamespaceMigrationDeserialize(result) {
    const expectedStatuses = ["202", "200", "201"];
    if (!expectedStatuses.includes(result.status)) {
        const error = (0,esm/* createRestError */.t$)(result);
        if (result.body) {
            error.details = (0,models/* errorResponseDeserializer */.tGn)(result.body);
        }
        throw error;
    }
    return;
}
/** Live Migration of storage account to enable Hns */
function hierarchicalNamespaceMigration(context, resourceGroupName, accountName, requestType, options = { requestOptions: {} }) {
    return (0,pollingHelpers/* getLongRunningPoller */.Y)(context, _hierarchicalNamespaceMigrationDeserialize, ["202", "200", "201"], {
        updateIntervalInMs: options?.updateIntervalInMs,
        abortSignal: options?.abortSignal,
        getInitialResponse: () => _hierarchicalNamespaceMigrationSend(context, resourceGroupName, accountName, requestType, options),
        resourceLocationConfig: "location",
        apiVersion: context.apiVersion ?? "2026-09-01",
    });
}
function _failoverSend(context, resourceGroupName, accountName, options = { requestOptions: {} }) {
    const path = (0,urlTemplate/* expandUrlTemplate */.S)("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Storage/storageAccounts/{accountName}/failover{?api%2Dversion,failoverType}", {
        subscriptionId: context.subscriptionId,
        resourceGroupName: resourceGroupName,
        accountName: accountName,
        "api%2Dversion": context.apiVersion ?? "2026-09-01",
        failoverType: !options?.failoverType ? options?.failoverType : "Planned",
    }, {
        allowReserved: options?.requestOptions?.skipUrlEncoding,
    });
    return context.path(path).post({ ...(0,esm/* operationOptionsToRequestParameters */.Iq)(options) });
}
async function _failoverDeserialize(result) {
    const expectedStatuses = ["202", "200", "201"];
    if (!expectedStatuses.includes(result.status)) {
        const error = (0,esm/* createRestError */.t$)(result);
        if (result.body) {
            error.details = (0,models/* errorResponseDeserializer */.tGn)(result.body);
        }
        throw error;
    }
    return;
}
/** A failover request can be triggered for a storage account in the event a primary endpoint becomes unavailable for any reason. The failover occurs from the storage account's primary cluster to the secondary cluster for RA-GRS accounts. The secondary cluster will become primary after failover and the account is converted to LRS. In the case of a Planned Failover, the primary and secondary clusters are swapped after failover and the account remains geo-replicated. Failover should continue to be used in the event of availability issues as Planned failover is only available while the primary and secondary endpoints are available. The primary use case of a Planned Failover is disaster recovery testing drills. This type of failover is invoked by setting FailoverType parameter to 'Planned'. Learn more about the failover options here- https://learn.microsoft.com/azure/storage/common/storage-disaster-recovery-guidance */
function failover(context, resourceGroupName, accountName, options = { requestOptions: {} }) {
    return (0,pollingHelpers/* getLongRunningPoller */.Y)(context, _failoverDeserialize, ["202", "200", "201"], {
        updateIntervalInMs: options?.updateIntervalInMs,
        abortSignal: options?.abortSignal,
        getInitialResponse: () => _failoverSend(context, resourceGroupName, accountName, options),
        resourceLocationConfig: "location",
        apiVersion: context.apiVersion ?? "2026-09-01",
    });
}
function _listServiceSASSend(context, resourceGroupName, accountName, parameters, options = { requestOptions: {} }) {
    const path = (0,urlTemplate/* expandUrlTemplate */.S)("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Storage/storageAccounts/{accountName}/listServiceSas{?api%2Dversion}", {
        subscriptionId: context.subscriptionId,
        resourceGroupName: resourceGroupName,
        accountName: accountName,
        "api%2Dversion": context.apiVersion ?? "2026-09-01",
    }, {
        allowReserved: options?.requestOptions?.skipUrlEncoding,
    });
    return context.path(path).post({
        ...(0,esm/* operationOptionsToRequestParameters */.Iq)(options),
        contentType: "application/json",
        headers: { accept: "application/json", ...options.requestOptions?.headers },
        body: (0,models/* serviceSasParametersSerializer */.dUq)(parameters),
    });
}
async function _listServiceSASDeserialize(result) {
    const expectedStatuses = ["200"];
    if (!expectedStatuses.includes(result.status)) {
        const error = (0,esm/* createRestError */.t$)(result);
        if (result.body) {
            error.details = (0,models/* errorResponseDeserializer */.tGn)(result.body);
        }
        throw error;
    }
    return (0,models/* listServiceSasResponseDeserializer */.ZO7)(result.body);
}
/** List service SAS credentials of a specific resource. */
async function listServiceSAS(context, resourceGroupName, accountName, parameters, options = { requestOptions: {} }) {
    const result = await _listServiceSASSend(context, resourceGroupName, accountName, parameters, options);
    return _listServiceSASDeserialize(result);
}
function _listAccountSASSend(context, resourceGroupName, accountName, parameters, options = { requestOptions: {} }) {
    const path = (0,urlTemplate/* expandUrlTemplate */.S)("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Storage/storageAccounts/{accountName}/listAccountSas{?api%2Dversion}", {
        subscriptionId: context.subscriptionId,
        resourceGroupName: resourceGroupName,
        accountName: accountName,
        "api%2Dversion": context.apiVersion ?? "2026-09-01",
    }, {
        allowReserved: options?.requestOptions?.skipUrlEncoding,
    });
    return context.path(path).post({
        ...(0,esm/* operationOptionsToRequestParameters */.Iq)(options),
        contentType: "application/json",
        headers: { accept: "application/json", ...options.requestOptions?.headers },
        body: (0,models/* accountSasParametersSerializer */.xCk)(parameters),
    });
}
async function _listAccountSASDeserialize(result) {
    const expectedStatuses = ["200"];
    if (!expectedStatuses.includes(result.status)) {
        const error = (0,esm/* createRestError */.t$)(result);
        if (result.body) {
            error.details = (0,models/* errorResponseDeserializer */.tGn)(result.body);
        }
        throw error;
    }
    return (0,models/* listAccountSasResponseDeserializer */.Vwi)(result.body);
}
/** List SAS credentials of a storage account. */
async function listAccountSAS(context, resourceGroupName, accountName, parameters, options = { requestOptions: {} }) {
    const result = await _listAccountSASSend(context, resourceGroupName, accountName, parameters, options);
    return _listAccountSASDeserialize(result);
}
function _regenerateKeySend(context, resourceGroupName, accountName, regenerateKeyParameter, options = { requestOptions: {} }) {
    const path = (0,urlTemplate/* expandUrlTemplate */.S)("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Storage/storageAccounts/{accountName}/regenerateKey{?api%2Dversion}", {
        subscriptionId: context.subscriptionId,
        resourceGroupName: resourceGroupName,
        accountName: accountName,
        "api%2Dversion": context.apiVersion ?? "2026-09-01",
    }, {
        allowReserved: options?.requestOptions?.skipUrlEncoding,
    });
    return context.path(path).post({
        ...(0,esm/* operationOptionsToRequestParameters */.Iq)(options),
        contentType: "application/json",
        headers: { accept: "application/json", ...options.requestOptions?.headers },
        body: (0,models/* storageAccountRegenerateKeyParametersSerializer */.Gt9)(regenerateKeyParameter),
    });
}
async function _regenerateKeyDeserialize(result) {
    const expectedStatuses = ["200"];
    if (!expectedStatuses.includes(result.status)) {
        const error = (0,esm/* createRestError */.t$)(result);
        if (result.body) {
            error.details = (0,models/* errorResponseDeserializer */.tGn)(result.body);
        }
        throw error;
    }
    return (0,models/* storageAccountListKeysResultDeserializer */.F3g)(result.body);
}
/** Regenerates one of the access keys or Kerberos keys for the specified storage account. */
async function regenerateKey(context, resourceGroupName, accountName, regenerateKeyParameter, options = { requestOptions: {} }) {
    const result = await _regenerateKeySend(context, resourceGroupName, accountName, regenerateKeyParameter, options);
    return _regenerateKeyDeserialize(result);
}
function _listKeysSend(context, resourceGroupName, accountName, options = { requestOptions: {} }) {
    const path = (0,urlTemplate/* expandUrlTemplate */.S)("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Storage/storageAccounts/{accountName}/listKeys{?api%2Dversion,%24expand}", {
        subscriptionId: context.subscriptionId,
        resourceGroupName: resourceGroupName,
        accountName: accountName,
        "api%2Dversion": context.apiVersion ?? "2026-09-01",
        "%24expand": !options?.expand ? options?.expand : "kerb",
    }, {
        allowReserved: options?.requestOptions?.skipUrlEncoding,
    });
    return context.path(path).post({
        ...(0,esm/* operationOptionsToRequestParameters */.Iq)(options),
        headers: { accept: "application/json", ...options.requestOptions?.headers },
    });
}
async function _listKeysDeserialize(result) {
    const expectedStatuses = ["200"];
    if (!expectedStatuses.includes(result.status)) {
        const error = (0,esm/* createRestError */.t$)(result);
        if (result.body) {
            error.details = (0,models/* errorResponseDeserializer */.tGn)(result.body);
        }
        throw error;
    }
    return (0,models/* storageAccountListKeysResultDeserializer */.F3g)(result.body);
}
/** Lists the access keys or Kerberos keys (if active directory enabled) for the specified storage account. */
async function listKeys(context, resourceGroupName, accountName, options = { requestOptions: {} }) {
    const result = await _listKeysSend(context, resourceGroupName, accountName, options);
    return _listKeysDeserialize(result);
}
function _listSend(context, options = { requestOptions: {} }) {
    const path = (0,urlTemplate/* expandUrlTemplate */.S)("/subscriptions/{subscriptionId}/providers/Microsoft.Storage/storageAccounts{?api%2Dversion}", {
        subscriptionId: context.subscriptionId,
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
    return (0,models/* _storageAccountListResultDeserializer */.cto)(result.body);
}
/** Lists all the storage accounts available under the subscription. Note that storage keys are not returned; use the ListKeys operation for this. */
function list(context, options = { requestOptions: {} }) {
    return (0,pagingHelpers/* buildPagedAsyncIterator */.O)(context, () => _listSend(context, options), _listDeserialize, ["200"], { itemName: "value", nextLinkName: "nextLink", apiVersion: context.apiVersion ?? "2026-09-01" });
}
function _listByResourceGroupSend(context, resourceGroupName, options = { requestOptions: {} }) {
    const path = (0,urlTemplate/* expandUrlTemplate */.S)("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Storage/storageAccounts{?api%2Dversion}", {
        subscriptionId: context.subscriptionId,
        resourceGroupName: resourceGroupName,
        "api%2Dversion": context.apiVersion ?? "2026-09-01",
    }, {
        allowReserved: options?.requestOptions?.skipUrlEncoding,
    });
    return context.path(path).get({
        ...(0,esm/* operationOptionsToRequestParameters */.Iq)(options),
        headers: { accept: "application/json", ...options.requestOptions?.headers },
    });
}
async function _listByResourceGroupDeserialize(result) {
    const expectedStatuses = ["200"];
    if (!expectedStatuses.includes(result.status)) {
        const error = (0,esm/* createRestError */.t$)(result);
        if (result.body) {
            error.details = (0,models/* errorResponseDeserializer */.tGn)(result.body);
        }
        throw error;
    }
    return (0,models/* _storageAccountListResultDeserializer */.cto)(result.body);
}
/** Lists all the storage accounts available under the given resource group. Note that storage keys are not returned; use the ListKeys operation for this. */
function listByResourceGroup(context, resourceGroupName, options = { requestOptions: {} }) {
    return (0,pagingHelpers/* buildPagedAsyncIterator */.O)(context, () => _listByResourceGroupSend(context, resourceGroupName, options), _listByResourceGroupDeserialize, ["200"], { itemName: "value", nextLinkName: "nextLink", apiVersion: context.apiVersion ?? "2026-09-01" });
}
function _$deleteSend(context, resourceGroupName, accountName, options = { requestOptions: {} }) {
    const path = (0,urlTemplate/* expandUrlTemplate */.S)("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Storage/storageAccounts/{accountName}{?api%2Dversion}", {
        subscriptionId: context.subscriptionId,
        resourceGroupName: resourceGroupName,
        accountName: accountName,
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
/** Deletes a storage account in Microsoft Azure. */
async function $delete(context, resourceGroupName, accountName, options = { requestOptions: {} }) {
    const result = await _$deleteSend(context, resourceGroupName, accountName, options);
    return _$deleteDeserialize(result);
}
function _updateSend(context, resourceGroupName, accountName, parameters, options = { requestOptions: {} }) {
    const path = (0,urlTemplate/* expandUrlTemplate */.S)("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Storage/storageAccounts/{accountName}{?api%2Dversion}", {
        subscriptionId: context.subscriptionId,
        resourceGroupName: resourceGroupName,
        accountName: accountName,
        "api%2Dversion": context.apiVersion ?? "2026-09-01",
    }, {
        allowReserved: options?.requestOptions?.skipUrlEncoding,
    });
    return context.path(path).patch({
        ...(0,esm/* operationOptionsToRequestParameters */.Iq)(options),
        contentType: "application/json",
        headers: { accept: "application/json", ...options.requestOptions?.headers },
        body: (0,models/* storageAccountUpdateParametersSerializer */.w36)(parameters),
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
    return (0,models/* storageAccountDeserializer */.oKH)(result.body);
}
/** The update operation can be used to update the SKU, encryption, access tier, or tags for a storage account. It can also be used to map the account to a custom domain. Only one custom domain is supported per storage account; the replacement/change of custom domain is not supported. In order to replace an old custom domain, the old value must be cleared/unregistered before a new value can be set. The update of multiple properties is supported. This call does not change the storage keys for the account. If you want to change the storage account keys, use the regenerate keys operation. The location and name of the storage account cannot be changed after creation. */
async function update(context, resourceGroupName, accountName, parameters, options = { requestOptions: {} }) {
    const result = await _updateSend(context, resourceGroupName, accountName, parameters, options);
    return _updateDeserialize(result);
}
function _createSend(context, resourceGroupName, accountName, parameters, options = { requestOptions: {} }) {
    const path = (0,urlTemplate/* expandUrlTemplate */.S)("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Storage/storageAccounts/{accountName}{?api%2Dversion}", {
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
        body: (0,models/* storageAccountCreateParametersSerializer */.PVv)(parameters),
    });
}
async function _createDeserialize(result) {
    const expectedStatuses = ["200", "202", "201"];
    if (!expectedStatuses.includes(result.status)) {
        const error = (0,esm/* createRestError */.t$)(result);
        if (result.body) {
            error.details = (0,models/* errorResponseDeserializer */.tGn)(result.body);
        }
        throw error;
    }
    return (0,models/* storageAccountDeserializer */.oKH)(result.body);
}
/** Asynchronously creates a new storage account with the specified parameters. If an account is already created and a subsequent create request is issued with different properties, the account properties will be updated. If an account is already created and a subsequent create or update request is issued with the exact same set of properties, the request will succeed. */
function create(context, resourceGroupName, accountName, parameters, options = { requestOptions: {} }) {
    return (0,pollingHelpers/* getLongRunningPoller */.Y)(context, _createDeserialize, ["200", "202", "201"], {
        updateIntervalInMs: options?.updateIntervalInMs,
        abortSignal: options?.abortSignal,
        getInitialResponse: () => _createSend(context, resourceGroupName, accountName, parameters, options),
        resourceLocationConfig: "location",
        apiVersion: context.apiVersion ?? "2026-09-01",
    });
}
function _getPropertiesSend(context, resourceGroupName, accountName, options = { requestOptions: {} }) {
    const path = (0,urlTemplate/* expandUrlTemplate */.S)("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Storage/storageAccounts/{accountName}{?api%2Dversion,%24expand}", {
        subscriptionId: context.subscriptionId,
        resourceGroupName: resourceGroupName,
        accountName: accountName,
        "api%2Dversion": context.apiVersion ?? "2026-09-01",
        "%24expand": options?.expand,
    }, {
        allowReserved: options?.requestOptions?.skipUrlEncoding,
    });
    return context.path(path).get({
        ...(0,esm/* operationOptionsToRequestParameters */.Iq)(options),
        headers: { accept: "application/json", ...options.requestOptions?.headers },
    });
}
async function _getPropertiesDeserialize(result) {
    const expectedStatuses = ["200"];
    if (!expectedStatuses.includes(result.status)) {
        const error = (0,esm/* createRestError */.t$)(result);
        if (result.body) {
            error.details = (0,models/* errorResponseDeserializer */.tGn)(result.body);
        }
        throw error;
    }
    return (0,models/* storageAccountDeserializer */.oKH)(result.body);
}
/** Returns the properties for the specified storage account including but not limited to name, SKU name, location, and account status. The ListKeys operation should be used to retrieve storage keys. */
async function getProperties(context, resourceGroupName, accountName, options = { requestOptions: {} }) {
    const result = await _getPropertiesSend(context, resourceGroupName, accountName, options);
    return _getPropertiesDeserialize(result);
}
function _checkNameAvailabilitySend(context, accountName, options = { requestOptions: {} }) {
    const path = (0,urlTemplate/* expandUrlTemplate */.S)("/subscriptions/{subscriptionId}/providers/Microsoft.Storage/checkNameAvailability{?api%2Dversion}", {
        subscriptionId: context.subscriptionId,
        "api%2Dversion": context.apiVersion ?? "2026-09-01",
    }, {
        allowReserved: options?.requestOptions?.skipUrlEncoding,
    });
    return context.path(path).post({
        ...(0,esm/* operationOptionsToRequestParameters */.Iq)(options),
        contentType: "application/json",
        headers: { accept: "application/json", ...options.requestOptions?.headers },
        body: (0,models/* storageAccountCheckNameAvailabilityParametersSerializer */.Pwe)(accountName),
    });
}
async function _checkNameAvailabilityDeserialize(result) {
    const expectedStatuses = ["200"];
    if (!expectedStatuses.includes(result.status)) {
        const error = (0,esm/* createRestError */.t$)(result);
        if (result.body) {
            error.details = (0,models/* errorResponseDeserializer */.tGn)(result.body);
        }
        throw error;
    }
    return (0,models/* checkNameAvailabilityResultDeserializer */.ThZ)(result.body);
}
/** Checks that the storage account name is valid and is not already in use. */
async function checkNameAvailability(context, accountName, options = { requestOptions: {} }) {
    const result = await _checkNameAvailabilitySend(context, accountName, options);
    return _checkNameAvailabilityDeserialize(result);
}
//# sourceMappingURL=operations.js.map
;// CONCATENATED MODULE: ./node_modules/@azure/arm-storage/dist/esm/api/storageAccounts/index.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.

//# sourceMappingURL=index.js.map

/***/ })

};
