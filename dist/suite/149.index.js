export const id = 149;
export const ids = [149];
export const modules = {

/***/ 3049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t$: () => (/* reexport */ createRestError),
  KU: () => (/* reexport */ getClient),
  Iq: () => (/* reexport */ operationOptionsToRequestParameters)
});

// UNUSED EXPORTS: addCredentialPipelinePolicy, getBinaryStreamResponse

// EXTERNAL MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/index.js + 21 modules
var esm = __webpack_require__(4449);
;// CONCATENATED MODULE: ./node_modules/@azure-rest/core-client/dist/esm/restError.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.

function createRestError(messageOrResponse, response) {
    if (typeof messageOrResponse === "string") {
        return (0,esm/* createRestError */.t$)(messageOrResponse, response);
    }
    else {
        return (0,esm/* createRestError */.t$)(messageOrResponse);
    }
}
//# sourceMappingURL=restError.js.map
// EXTERNAL MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/index.js + 37 modules
var dist_esm = __webpack_require__(1818);
// EXTERNAL MODULE: ./node_modules/@azure/core-util/dist/esm/index.js + 4 modules
var core_util_dist_esm = __webpack_require__(9105);
;// CONCATENATED MODULE: ./node_modules/@azure/core-auth/dist/esm/keyCredential.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.

/**
 * Tests an object to determine whether it implements KeyCredential.
 *
 * @param credential - The assumed KeyCredential to be tested.
 */
function isKeyCredential(credential) {
    return (0,core_util_dist_esm/* isObjectWithProperties */.TA)(credential, ["key"]) && typeof credential.key === "string";
}
//# sourceMappingURL=keyCredential.js.map
;// CONCATENATED MODULE: ./node_modules/@azure/core-auth/dist/esm/azureNamedKeyCredential.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.

/**
 * A static name/key-based credential that supports updating
 * the underlying name and key values.
 */
class AzureNamedKeyCredential {
    _key;
    _name;
    /**
     * The value of the key to be used in authentication.
     */
    get key() {
        return this._key;
    }
    /**
     * The value of the name to be used in authentication.
     */
    get name() {
        return this._name;
    }
    /**
     * Create an instance of an AzureNamedKeyCredential for use
     * with a service client.
     *
     * @param name - The initial value of the name to use in authentication.
     * @param key - The initial value of the key to use in authentication.
     */
    constructor(name, key) {
        if (!name || !key) {
            throw new TypeError("name and key must be non-empty strings");
        }
        this._name = name;
        this._key = key;
    }
    /**
     * Change the value of the key.
     *
     * Updates will take effect upon the next request after
     * updating the key value.
     *
     * @param newName - The new name value to be used.
     * @param newKey - The new key value to be used.
     */
    update(newName, newKey) {
        if (!newName || !newKey) {
            throw new TypeError("newName and newKey must be non-empty strings");
        }
        this._name = newName;
        this._key = newKey;
    }
}
/**
 * Tests an object to determine whether it implements NamedKeyCredential.
 *
 * @param credential - The assumed NamedKeyCredential to be tested.
 */
function isNamedKeyCredential(credential) {
    return (isObjectWithProperties(credential, ["name", "key"]) &&
        typeof credential.key === "string" &&
        typeof credential.name === "string");
}
//# sourceMappingURL=azureNamedKeyCredential.js.map
;// CONCATENATED MODULE: ./node_modules/@azure/core-auth/dist/esm/azureSASCredential.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.

/**
 * A static-signature-based credential that supports updating
 * the underlying signature value.
 */
class AzureSASCredential {
    _signature;
    /**
     * The value of the shared access signature to be used in authentication
     */
    get signature() {
        return this._signature;
    }
    /**
     * Create an instance of an AzureSASCredential for use
     * with a service client.
     *
     * @param signature - The initial value of the shared access signature to use in authentication
     */
    constructor(signature) {
        if (!signature) {
            throw new Error("shared access signature must be a non-empty string");
        }
        this._signature = signature;
    }
    /**
     * Change the value of the signature.
     *
     * Updates will take effect upon the next request after
     * updating the signature value.
     *
     * @param newSignature - The new shared access signature value to be used
     */
    update(newSignature) {
        if (!newSignature) {
            throw new Error("shared access signature must be a non-empty string");
        }
        this._signature = newSignature;
    }
}
/**
 * Tests an object to determine whether it implements SASCredential.
 *
 * @param credential - The assumed SASCredential to be tested.
 */
function isSASCredential(credential) {
    return (isObjectWithProperties(credential, ["signature"]) && typeof credential.signature === "string");
}
//# sourceMappingURL=azureSASCredential.js.map
;// CONCATENATED MODULE: ./node_modules/@azure/core-auth/dist/esm/tokenCredential.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.
/**
 * @internal
 * @param accessToken - Access token
 * @returns Whether a token is bearer type or not
 */
function isBearerToken(accessToken) {
    return !accessToken.tokenType || accessToken.tokenType === "Bearer";
}
/**
 * @internal
 * @param accessToken - Access token
 * @returns Whether a token is Pop token or not
 */
function isPopToken(accessToken) {
    return accessToken.tokenType === "pop";
}
/**
 * Tests an object to determine whether it implements TokenCredential.
 *
 * @param credential - The assumed TokenCredential to be tested.
 */
function isTokenCredential(credential) {
    // Check for an object with a 'getToken' function and possibly with
    // a 'signRequest' function.  We do this check to make sure that
    // a ServiceClientCredentials implementor (like TokenClientCredentials
    // in ms-rest-nodeauth) doesn't get mistaken for a TokenCredential if
    // it doesn't actually implement TokenCredential also.
    const castCredential = credential;
    return (castCredential &&
        typeof castCredential.getToken === "function" &&
        (castCredential.signRequest === undefined || castCredential.getToken.length > 0));
}
//# sourceMappingURL=tokenCredential.js.map
;// CONCATENATED MODULE: ./node_modules/@azure/core-auth/dist/esm/index.js





//# sourceMappingURL=index.js.map
;// CONCATENATED MODULE: ./node_modules/@azure-rest/core-client/dist/esm/apiVersionPolicy.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.
const apiVersionPolicyName = "ApiVersionPolicy";
/**
 * Creates a policy that sets the apiVersion as a query parameter on every request
 * @param options - Client options
 * @returns Pipeline policy that sets the apiVersion as a query parameter on every request
 */
function apiVersionPolicy(options) {
    return {
        name: apiVersionPolicyName,
        sendRequest: (req, next) => {
            // Use the apiVesion defined in request url directly
            // Append one if there is no apiVesion and we have one at client options
            const url = new URL(req.url);
            if (!url.searchParams.get("api-version") && options.apiVersion) {
                req.url = `${req.url}${url.searchParams.size > 0 ? "&" : "?"}api-version=${options.apiVersion}`;
            }
            return next(req);
        },
    };
}
//# sourceMappingURL=apiVersionPolicy.js.map
;// CONCATENATED MODULE: ./node_modules/@azure-rest/core-client/dist/esm/keyCredentialAuthenticationPolicy.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.
/**
 * The programmatic identifier of the bearerTokenAuthenticationPolicy.
 */
const keyCredentialAuthenticationPolicyName = "keyCredentialAuthenticationPolicy";
function keyCredentialAuthenticationPolicy(credential, apiKeyHeaderName) {
    return {
        name: keyCredentialAuthenticationPolicyName,
        sendRequest(request, next) {
            request.headers.set(apiKeyHeaderName, credential.key);
            return next(request);
        },
    };
}
//# sourceMappingURL=keyCredentialAuthenticationPolicy.js.map
;// CONCATENATED MODULE: ./node_modules/@azure-rest/core-client/dist/esm/clientHelpers.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.




/**
 * Adds a credential policy to the pipeline if a credential is provided. If none is provided, no policy is added.
 */
function addCredentialPipelinePolicy(pipeline, endpoint, options = {}) {
    const { credential, clientOptions } = options;
    if (!credential) {
        return;
    }
    if (isTokenCredential(credential)) {
        const tokenPolicy = (0,dist_esm/* bearerTokenAuthenticationPolicy */.N$)({
            credential,
            scopes: clientOptions?.credentials?.scopes ?? `${endpoint}/.default`,
        });
        pipeline.addPolicy(tokenPolicy);
    }
    else if (clientHelpers_isKeyCredential(credential)) {
        if (!clientOptions?.credentials?.apiKeyHeaderName) {
            throw new Error(`Missing API Key Header Name`);
        }
        const keyPolicy = keyCredentialAuthenticationPolicy(credential, clientOptions?.credentials?.apiKeyHeaderName);
        pipeline.addPolicy(keyPolicy);
    }
}
/**
 * Creates a default rest pipeline to re-use accross Rest Level Clients
 */
function createDefaultPipeline(endpoint, credential, options = {}) {
    const pipeline = (0,dist_esm/* createPipelineFromOptions */.Fp)(options);
    pipeline.addPolicy(apiVersionPolicy(options));
    addCredentialPipelinePolicy(pipeline, endpoint, { credential, clientOptions: options });
    return pipeline;
}
function clientHelpers_isKeyCredential(credential) {
    return (typeof credential === "object" &&
        credential !== null &&
        "key" in credential &&
        typeof credential.key === "string");
}
//# sourceMappingURL=clientHelpers.js.map
;// CONCATENATED MODULE: ./node_modules/@azure-rest/core-client/dist/esm/operationOptionHelpers.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.

/**
 * Helper function to convert OperationOptions to RequestParameters
 * @param options - the options that are used by Modular layer to send the request
 * @returns the result of the conversion in RequestParameters of RLC layer
 */
function operationOptionsToRequestParameters(options) {
    const compatibilityOptions = options;
    const tspRequestParameters = (0,esm/* operationOptionsToRequestParameters */.Iq)(options);
    return {
        ...tspRequestParameters,
        headers: mergeHeaders(compatibilityOptions.requestOptions?.customHeaders, tspRequestParameters.headers),
        tracingOptions: options.tracingOptions,
    };
}
function mergeHeaders(...headerSets) {
    const headers = new Map();
    for (const headerSet of headerSets) {
        for (const [name, value] of Object.entries(headerSet ?? {})) {
            headers.set(name.toLowerCase(), value);
        }
    }
    return Object.fromEntries(headers);
}
//# sourceMappingURL=operationOptionHelpers.js.map
;// CONCATENATED MODULE: ./node_modules/@azure-rest/core-client/dist/esm/getClient.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.



/**
 * Function to wrap RequestParameters so that we get the legacy onResponse behavior in core-client-rest
 */
function wrapRequestParameters(parameters) {
    if (parameters.onResponse) {
        return {
            ...parameters,
            onResponse(rawResponse, error) {
                parameters.onResponse?.(rawResponse, error, error);
            },
        };
    }
    return parameters;
}
function getClient(endpoint, credentialsOrPipelineOptions, clientOptions = {}) {
    let credentials;
    if (credentialsOrPipelineOptions) {
        if (isCredential(credentialsOrPipelineOptions)) {
            credentials = credentialsOrPipelineOptions;
        }
        else {
            clientOptions = credentialsOrPipelineOptions ?? {};
        }
    }
    const pipeline = clientOptions.pipeline ?? createDefaultPipeline(endpoint, credentials, clientOptions);
    const tspClient = (0,esm/* getClient */.KU)(endpoint, {
        ...clientOptions,
        pipeline,
    });
    const client = (path, ...args) => {
        return {
            get: (requestOptions = {}) => {
                return tspClient.path(path, ...args).get(wrapRequestParameters(requestOptions));
            },
            post: (requestOptions = {}) => {
                return tspClient.path(path, ...args).post(wrapRequestParameters(requestOptions));
            },
            put: (requestOptions = {}) => {
                return tspClient.path(path, ...args).put(wrapRequestParameters(requestOptions));
            },
            patch: (requestOptions = {}) => {
                return tspClient.path(path, ...args).patch(wrapRequestParameters(requestOptions));
            },
            delete: (requestOptions = {}) => {
                return tspClient.path(path, ...args).delete(wrapRequestParameters(requestOptions));
            },
            head: (requestOptions = {}) => {
                return tspClient.path(path, ...args).head(wrapRequestParameters(requestOptions));
            },
            options: (requestOptions = {}) => {
                return tspClient.path(path, ...args).options(wrapRequestParameters(requestOptions));
            },
            trace: (requestOptions = {}) => {
                return tspClient.path(path, ...args).trace(wrapRequestParameters(requestOptions));
            },
        };
    };
    return {
        path: client,
        pathUnchecked: client,
        pipeline: tspClient.pipeline,
    };
}
function isCredential(param) {
    return isKeyCredential(param) || isTokenCredential(param);
}
//# sourceMappingURL=getClient.js.map
;// CONCATENATED MODULE: ./node_modules/@azure-rest/core-client/dist/esm/index.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.
/**
 * Azure Rest Core Client library for JavaScript
 * @packageDocumentation
 */





//# sourceMappingURL=index.js.map

/***/ }),

/***/ 281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nuR: () => (/* binding */ _blobServiceItemsDeserializer),
  _Oc: () => (/* binding */ _listContainerItemsDeserializer),
  cto: () => (/* binding */ _storageAccountListResultDeserializer),
  xCk: () => (/* binding */ accountSasParametersSerializer),
  _RH: () => (/* binding */ blobContainerDeserializer),
  vF6: () => (/* binding */ blobContainerSerializer),
  wRh: () => (/* binding */ blobRestoreParametersSerializer),
  FAd: () => (/* binding */ blobRestoreStatusDeserializer),
  RFW: () => (/* binding */ blobServicePropertiesDeserializer),
  KCz: () => (/* binding */ blobServicePropertiesSerializer),
  ThZ: () => (/* binding */ checkNameAvailabilityResultDeserializer),
  X_C: () => (/* binding */ cloudErrorDeserializer),
  tGn: () => (/* binding */ errorResponseDeserializer),
  cI: () => (/* binding */ immutabilityPolicyDeserializer),
  Thf: () => (/* binding */ immutabilityPolicySerializer),
  laj: () => (/* binding */ leaseContainerRequestSerializer),
  INk: () => (/* binding */ leaseContainerResponseDeserializer),
  stO: () => (/* binding */ legalHoldDeserializer),
  FPd: () => (/* binding */ legalHoldSerializer),
  Vwi: () => (/* binding */ listAccountSasResponseDeserializer),
  ZO7: () => (/* binding */ listServiceSasResponseDeserializer),
  dUq: () => (/* binding */ serviceSasParametersSerializer),
  Pwe: () => (/* binding */ storageAccountCheckNameAvailabilityParametersSerializer),
  PVv: () => (/* binding */ storageAccountCreateParametersSerializer),
  oKH: () => (/* binding */ storageAccountDeserializer),
  F3g: () => (/* binding */ storageAccountListKeysResultDeserializer),
  uAf: () => (/* binding */ storageAccountMigrationDeserializer),
  pl4: () => (/* binding */ storageAccountMigrationSerializer),
  Gt9: () => (/* binding */ storageAccountRegenerateKeyParametersSerializer),
  w36: () => (/* binding */ storageAccountUpdateParametersSerializer)
});

// UNUSED EXPORTS: KnownAccountImmutabilityPolicyState, KnownAccountType, KnownAdvancedPlatformMetricsFilterType, KnownAdvancedPlatformMetricsRuleType, KnownAiProvider, KnownAllowedCopyScope, KnownAllowedMethods, KnownBlobAccessPointConfigurationState, KnownBlobAccessPointConnectionTestStatus, KnownBlobAccessPointConnectionType, KnownBlobAccessPointPrivateLinkIdType, KnownBlobAccessPointRemoteAuthType, KnownBlobAccessPointSourceType, KnownBlobAccessPointTlsVerification, KnownBlobInventoryPolicyName, KnownBlobRestoreProgressStatus, KnownBypass, KnownContextCacheAccountKind, KnownContextCacheCheckNameAvailabilityFailureReason, KnownContextCacheProvisioningState, KnownCreatedByType, KnownDefaultSharePermission, KnownDirectoryServiceOptions, KnownDnsEndpointType, KnownEnabledProtocols, KnownEncryptionScopeSource, KnownEncryptionScopeState, KnownExpirationAction, KnownExtendedLocationTypes, KnownFormat, KnownGeoReplicationStatus, KnownIdentityType, KnownImmutabilityPolicyState, KnownImmutabilityPolicyUpdateType, KnownInfrastructureEncryption, KnownIntervalUnit, KnownInventoryRuleType, KnownIssueType, KnownKeyEncryptionKeyIdentityType, KnownKeySource, KnownKeyType, KnownKind, KnownLargeFileSharesState, KnownLeaseContainerRequestAction, KnownLeaseDuration, KnownLeaseShareAction, KnownLeaseState, KnownLeaseStatus, KnownListContainersInclude, KnownListEncryptionScopesInclude, KnownListLocalUserIncludeParam, KnownManagedServiceIdentityType, KnownManagementPolicyName, KnownMetricsEmitted, KnownMigrationName, KnownMigrationState, KnownMigrationStatus, KnownMinimumTlsVersion, KnownName, KnownNativeDataSharingProvisioningState, KnownNetworkSecurityPerimeterConfigurationProvisioningState, KnownNspAccessRuleDirection, KnownObjectType, KnownPermissions, KnownPolicyViolationAction, KnownPostFailoverRedundancy, KnownPostPlannedFailoverRedundancy, KnownPrivateEndpointConnectionProvisioningState, KnownPrivateEndpointServiceConnectionStatus, KnownPublicNetworkAccess, KnownReasonCode, KnownResourceAssociationAccessMode, KnownResourceProvisioningState, KnownRootSquashType, KnownRoutingChoice, KnownRuleType, KnownRunResult, KnownRunStatusEnum, KnownSchedule, KnownServices, KnownSeverity, KnownShareAccessTier, KnownSignedResource, KnownSignedResourceTypes, KnownSkuConversionStatus, KnownSkuName, KnownState, KnownStorageConnectorAuthType, KnownStorageConnectorConnectionType, KnownStorageConnectorDataSourceType, KnownStorageConnectorSourceType, KnownStorageConnectorState, KnownStorageDataShareAccessPolicyPermission, KnownStorageTaskAssignmentProvisioningState, KnownTriggerType, KnownTurboTierStatus, KnownVersions, KnownZonePlacementPolicy, _advancedPlatformMetricsRuleListResultDeserializer, _blobAccessPointConfigurationListResultDeserializer, _blobContainerPropertiesDeserializer, _blobContainerPropertiesSerializer, _blobInventoryPolicyPropertiesDeserializer, _blobInventoryPolicyPropertiesSerializer, _blobServicePropertiesPropertiesDeserializer, _blobServicePropertiesPropertiesSerializer, _connectorListResultDeserializer, _contextCacheContainerListResultDeserializer, _contextCacheListResultDeserializer, _dataShareListResultDeserializer, _deletedAccountListResultDeserializer, _deletedAccountPropertiesDeserializer, _encryptionScopeListResultDeserializer, _encryptionScopePropertiesDeserializer, _encryptionScopePropertiesSerializer, _fileServicePropertiesPropertiesDeserializer, _fileServicePropertiesPropertiesSerializer, _fileServiceUsagesDeserializer, _fileShareItemPropertiesDeserializer, _fileShareItemPropertiesSerializer, _fileShareItemsDeserializer, _fileSharePropertiesDeserializer, _fileSharePropertiesSerializer, _immutabilityPolicyPropertiesDeserializer, _immutabilityPolicyPropertiesPropertiesDeserializer, _immutabilityPolicyPropertiesPropertiesSerializer, _immutabilityPolicyPropertiesSerializer, _listBlobInventoryPolicyDeserializer, _listContainerItemPropertiesDeserializer, _listContainerItemPropertiesSerializer, _listQueueQueuePropertiesDeserializer, _listQueueResourceDeserializer, _listTableResourceDeserializer, _localUserPropertiesDeserializer, _localUserPropertiesSerializer, _localUsersDeserializer, _managementPolicyPropertiesDeserializer, _managementPolicyPropertiesSerializer, _networkSecurityPerimeterConfigurationListDeserializer, _networkSecurityPerimeterConfigurationPropertiesDeserializer, _objectReplicationPoliciesDeserializer, _objectReplicationPolicyPropertiesDeserializer, _objectReplicationPolicyPropertiesSerializer, _operationListResultDeserializer, _operationOperationPropertiesDeserializer, _privateEndpointConnectionListResultDeserializer, _privateEndpointConnectionPropertiesDeserializer, _privateEndpointConnectionPropertiesSerializer, _privateLinkResourcePropertiesDeserializer, _queueServicePropertiesPropertiesDeserializer, _queueServicePropertiesPropertiesSerializer, _storageAccountCreateParametersPropertiesSerializer, _storageAccountMigrationPropertiesDeserializer, _storageAccountMigrationPropertiesSerializer, _storageAccountPropertiesDeserializer, _storageAccountUpdateParametersPropertiesSerializer, _storageQueuePropertiesDeserializer, _storageQueuePropertiesSerializer, _storageSkuListResultDeserializer, _storageTaskAssignmentsListDeserializer, _storageTaskReportSummaryDeserializer, _tablePropertiesDeserializer, _tablePropertiesSerializer, _tableServicePropertiesPropertiesDeserializer, _tableServicePropertiesPropertiesSerializer, _usageListResultDeserializer, accessPolicyDeserializer, accessPolicySerializer, accountImmutabilityPolicyPropertiesDeserializer, accountImmutabilityPolicyPropertiesSerializer, accountLimitsDeserializer, accountUsageDeserializer, accountUsageElementsDeserializer, activeDirectoryPropertiesDeserializer, activeDirectoryPropertiesSerializer, advancedPlatformMetricsRuleArrayDeserializer, advancedPlatformMetricsRuleArraySerializer, advancedPlatformMetricsRuleConfigDeserializer, advancedPlatformMetricsRuleConfigSerializer, advancedPlatformMetricsRuleDeserializer, advancedPlatformMetricsRulePropertiesDeserializer, advancedPlatformMetricsRulePropertiesSerializer, advancedPlatformMetricsRuleSerializer, armEncryptionDeserializer, armEncryptionSerializer, azureEntityResourceDeserializer, azureFilesIdentityBasedAuthenticationDeserializer, azureFilesIdentityBasedAuthenticationSerializer, blobAccessPointAccessKeyAuthPropertiesDeserializer, blobAccessPointAccessKeyAuthPropertiesSerializer, blobAccessPointAccessKeyAuthPropertiesUpdateSerializer, blobAccessPointAzureNetAppFilesSourcePropertiesDeserializer, blobAccessPointAzureNetAppFilesSourcePropertiesSerializer, blobAccessPointAzureNetAppFilesSourcePropertiesUpdateSerializer, blobAccessPointCommvaultSourcePropertiesDeserializer, blobAccessPointCommvaultSourcePropertiesSerializer, blobAccessPointCommvaultSourcePropertiesUpdateSerializer, blobAccessPointConfigurationArrayDeserializer, blobAccessPointConfigurationArraySerializer, blobAccessPointConfigurationConnectionDeserializer, blobAccessPointConfigurationConnectionSerializer, blobAccessPointConfigurationDeserializer, blobAccessPointConfigurationPropertiesDeserializer, blobAccessPointConfigurationPropertiesSerializer, blobAccessPointConfigurationPropertiesUpdateSerializer, blobAccessPointConfigurationSerializer, blobAccessPointConfigurationUpdateSerializer, blobAccessPointConnectionPropertiesDeserializer, blobAccessPointConnectionPropertiesSerializer, blobAccessPointConnectionPropertiesUnionDeserializer, blobAccessPointConnectionPropertiesUnionSerializer, blobAccessPointConnectionPropertiesUpdateSerializer, blobAccessPointConnectionPropertiesUpdateUnionSerializer, blobAccessPointConnectionTestRequestSerializer, blobAccessPointConnectionTestResponseDeserializer, blobAccessPointDellOneFsSourcePropertiesDeserializer, blobAccessPointDellOneFsSourcePropertiesSerializer, blobAccessPointDellOneFsSourcePropertiesUpdateSerializer, blobAccessPointEndpointConnectionPropertiesDeserializer, blobAccessPointEndpointConnectionPropertiesSerializer, blobAccessPointEndpointConnectionPropertiesUpdateSerializer, blobAccessPointGenericS3SourcePropertiesDeserializer, blobAccessPointGenericS3SourcePropertiesSerializer, blobAccessPointGenericS3SourcePropertiesUpdateSerializer, blobAccessPointNasuniSourcePropertiesDeserializer, blobAccessPointNasuniSourcePropertiesSerializer, blobAccessPointNasuniSourcePropertiesUpdateSerializer, blobAccessPointNetAppOntapSourcePropertiesDeserializer, blobAccessPointNetAppOntapSourcePropertiesSerializer, blobAccessPointNetAppOntapSourcePropertiesUpdateSerializer, blobAccessPointPrivateLinkConnectionPropertiesDeserializer, blobAccessPointPrivateLinkConnectionPropertiesSerializer, blobAccessPointPrivateLinkConnectionPropertiesUpdateSerializer, blobAccessPointProposedConnectionTestRequestSerializer, blobAccessPointQumuloSourcePropertiesDeserializer, blobAccessPointQumuloSourcePropertiesSerializer, blobAccessPointQumuloSourcePropertiesUpdateSerializer, blobAccessPointRemoteAuthPropertiesDeserializer, blobAccessPointRemoteAuthPropertiesSerializer, blobAccessPointRemoteAuthPropertiesUnionDeserializer, blobAccessPointRemoteAuthPropertiesUnionSerializer, blobAccessPointRemoteAuthPropertiesUpdateSerializer, blobAccessPointRemoteAuthPropertiesUpdateUnionSerializer, blobAccessPointSourcePropertiesDeserializer, blobAccessPointSourcePropertiesSerializer, blobAccessPointSourcePropertiesUnionDeserializer, blobAccessPointSourcePropertiesUnionSerializer, blobAccessPointSourcePropertiesUpdateSerializer, blobAccessPointSourcePropertiesUpdateUnionSerializer, blobInventoryCreationTimeDeserializer, blobInventoryCreationTimeSerializer, blobInventoryPolicyArrayDeserializer, blobInventoryPolicyArraySerializer, blobInventoryPolicyDefinitionDeserializer, blobInventoryPolicyDefinitionSerializer, blobInventoryPolicyDeserializer, blobInventoryPolicyFilterDeserializer, blobInventoryPolicyFilterSerializer, blobInventoryPolicyPropertiesDeserializer, blobInventoryPolicyPropertiesSerializer, blobInventoryPolicyRuleArrayDeserializer, blobInventoryPolicyRuleArraySerializer, blobInventoryPolicyRuleDeserializer, blobInventoryPolicyRuleSerializer, blobInventoryPolicySchemaDeserializer, blobInventoryPolicySchemaSerializer, blobInventoryPolicySerializer, blobRestoreParametersDeserializer, blobRestoreRangeArrayDeserializer, blobRestoreRangeArraySerializer, blobRestoreRangeDeserializer, blobRestoreRangeSerializer, blobServicePropertiesArrayDeserializer, blobServicePropertiesArraySerializer, blobServicePropertiesPropertiesDeserializer, blobServicePropertiesPropertiesSerializer, burstingConstantsDeserializer, changeFeedDeserializer, changeFeedSerializer, cloudErrorBodyArrayDeserializer, cloudErrorBodyDeserializer, connectorArrayDeserializer, connectorArraySerializer, connectorDeserializer, connectorSerializer, connectorUpdateSerializer, containerPropertiesDeserializer, containerPropertiesSerializer, contextCacheArrayDeserializer, contextCacheArraySerializer, contextCacheCheckNameAvailabilityParametersSerializer, contextCacheCheckNameAvailabilityResultDeserializer, contextCacheContainerArrayDeserializer, contextCacheContainerArraySerializer, contextCacheContainerDeserializer, contextCacheContainerPropertiesDeserializer, contextCacheContainerPropertiesSerializer, contextCacheContainerPropertiesUpdateSerializer, contextCacheContainerSerializer, contextCacheContainerUpdateSerializer, contextCacheDeserializer, contextCachePropertiesDeserializer, contextCachePropertiesSerializer, contextCachePropertiesUpdateSerializer, contextCacheSerializer, contextCacheUpdateSerializer, corsRuleArrayDeserializer, corsRuleArraySerializer, corsRuleDeserializer, corsRuleSerializer, corsRulesDeserializer, corsRulesSerializer, customDomainDeserializer, customDomainSerializer, customerManagedKeyEncryptionDeserializer, customerManagedKeyEncryptionSerializer, dataShareArrayDeserializer, dataShareArraySerializer, dataShareConnectionDeserializer, dataShareConnectionSerializer, dataShareDeserializer, dataShareSerializer, dataShareSourceDeserializer, dataShareSourceSerializer, dataShareSourceUpdateSerializer, dataShareUpdateSerializer, dateAfterCreationDeserializer, dateAfterCreationSerializer, dateAfterModificationDeserializer, dateAfterModificationSerializer, deleteRetentionPolicyDeserializer, deleteRetentionPolicySerializer, deletedAccountArrayDeserializer, deletedAccountDeserializer, deletedAccountPropertiesDeserializer, deletedShareSerializer, dimensionArrayDeserializer, dimensionDeserializer, dualStackEndpointPreferenceDeserializer, dualStackEndpointPreferenceSerializer, encryptionDeserializer, encryptionIdentityDeserializer, encryptionIdentitySerializer, encryptionInTransitDeserializer, encryptionInTransitSerializer, encryptionScopeArrayDeserializer, encryptionScopeArraySerializer, encryptionScopeDeserializer, encryptionScopeKeyVaultPropertiesDeserializer, encryptionScopeKeyVaultPropertiesSerializer, encryptionScopePropertiesDeserializer, encryptionScopePropertiesSerializer, encryptionScopeSerializer, encryptionSerializer, encryptionServiceDeserializer, encryptionServiceSerializer, encryptionServicesDeserializer, encryptionServicesSerializer, endpointsDeserializer, errorAdditionalInfoArrayDeserializer, errorAdditionalInfoDeserializer, errorDetailArrayDeserializer, errorDetailDeserializer, errorResponseBodyDeserializer, errorResponseDeserializer_1, executionTargetDeserializer, executionTargetSerializer, executionTriggerDeserializer, executionTriggerSerializer, executionTriggerUpdateSerializer, extendedLocationDeserializer, extendedLocationSerializer, fileServiceItemsDeserializer, fileServicePropertiesArrayDeserializer, fileServicePropertiesArraySerializer, fileServicePropertiesDeserializer, fileServicePropertiesPropertiesDeserializer, fileServicePropertiesPropertiesSerializer, fileServicePropertiesSerializer, fileServiceUsageArrayDeserializer, fileServiceUsageDeserializer, fileServiceUsagePropertiesDeserializer, fileShareDeserializer, fileShareItemArrayDeserializer, fileShareItemDeserializer, fileShareLimitsDeserializer, fileSharePropertiesDeserializer, fileSharePropertiesFileSharePaidBurstingDeserializer, fileSharePropertiesFileSharePaidBurstingSerializer, fileSharePropertiesSerializer, fileShareRecommendationsDeserializer, fileShareSerializer, geoPriorityReplicationStatusDeserializer, geoPriorityReplicationStatusSerializer, geoReplicationStatsDeserializer, identityDeserializer, identitySerializer, immutabilityPolicyPropertiesDeserializer, immutabilityPolicyPropertyDeserializer, immutabilityPolicyPropertySerializer, immutableStorageAccountDeserializer, immutableStorageAccountSerializer, immutableStorageWithVersioningDeserializer, immutableStorageWithVersioningSerializer, ipRuleArrayDeserializer, ipRuleArraySerializer, ipRuleDeserializer, ipRuleSerializer, keyCreationTimeDeserializer, keyEncryptionKeyIdentityDeserializer, keyEncryptionKeyIdentitySerializer, keyPolicyDeserializer, keyPolicySerializer, keyVaultPropertiesDeserializer, keyVaultPropertiesSerializer, lastAccessTimeTrackingPolicyDeserializer, lastAccessTimeTrackingPolicySerializer, leaseShareRequestSerializer, leaseShareResponseDeserializer, legalHoldPropertiesDeserializer, listContainerItemArrayDeserializer, listContainerItemDeserializer, listQueueArrayDeserializer, listQueueDeserializer, listQueuePropertiesDeserializer, listQueueServicesDeserializer, listTableServicesDeserializer, localUserArrayDeserializer, localUserArraySerializer, localUserDeserializer, localUserKeysDeserializer, localUserPropertiesDeserializer, localUserPropertiesSerializer, localUserRegeneratePasswordResultDeserializer, localUserSerializer, managedIdentityAuthPropertiesDeserializer, managedIdentityAuthPropertiesSerializer, managedIdentityAuthPropertiesUpdateSerializer, managedServiceIdentityDeserializer, managedServiceIdentitySerializer, managementPolicyActionDeserializer, managementPolicyActionSerializer, managementPolicyBaseBlobDeserializer, managementPolicyBaseBlobSerializer, managementPolicyDefinitionDeserializer, managementPolicyDefinitionSerializer, managementPolicyDeserializer, managementPolicyFilterDeserializer, managementPolicyFilterSerializer, managementPolicyPropertiesDeserializer, managementPolicyPropertiesSerializer, managementPolicyRuleArrayDeserializer, managementPolicyRuleArraySerializer, managementPolicyRuleDeserializer, managementPolicyRuleSerializer, managementPolicySchemaDeserializer, managementPolicySchemaSerializer, managementPolicySerializer, managementPolicySnapShotDeserializer, managementPolicySnapShotSerializer, managementPolicyVersionDeserializer, managementPolicyVersionSerializer, metricSpecificationArrayDeserializer, metricSpecificationDeserializer, multichannelDeserializer, multichannelSerializer, networkRuleSetDeserializer, networkRuleSetSerializer, networkSecurityPerimeterArrayDeserializer, networkSecurityPerimeterConfigurationArrayDeserializer, networkSecurityPerimeterConfigurationDeserializer, networkSecurityPerimeterConfigurationPropertiesDeserializer, networkSecurityPerimeterConfigurationPropertiesProfileDeserializer, networkSecurityPerimeterConfigurationPropertiesResourceAssociationDeserializer, networkSecurityPerimeterDeserializer, nfsSettingDeserializer, nfsSettingSerializer, nspAccessRuleArrayDeserializer, nspAccessRuleDeserializer, nspAccessRulePropertiesDeserializer, nspAccessRulePropertiesSubscriptionsItemArrayDeserializer, nspAccessRulePropertiesSubscriptionsItemDeserializer, objectReplicationPolicyArrayDeserializer, objectReplicationPolicyArraySerializer, objectReplicationPolicyDeserializer, objectReplicationPolicyFilterDeserializer, objectReplicationPolicyFilterSerializer, objectReplicationPolicyPropertiesDeserializer, objectReplicationPolicyPropertiesMetricsDeserializer, objectReplicationPolicyPropertiesMetricsSerializer, objectReplicationPolicyPropertiesPriorityReplicationDeserializer, objectReplicationPolicyPropertiesPriorityReplicationSerializer, objectReplicationPolicyPropertiesSerializer, objectReplicationPolicyPropertiesTagsReplicationDeserializer, objectReplicationPolicyPropertiesTagsReplicationSerializer, objectReplicationPolicyRuleArrayDeserializer, objectReplicationPolicyRuleArraySerializer, objectReplicationPolicyRuleDeserializer, objectReplicationPolicyRuleSerializer, objectReplicationPolicySerializer, operationArrayDeserializer, operationDeserializer, operationDisplayDeserializer, operationPropertiesDeserializer, permissionScopeArrayDeserializer, permissionScopeArraySerializer, permissionScopeDeserializer, permissionScopeSerializer, placementDeserializer, placementSerializer, privateEndpointConnectionArrayDeserializer, privateEndpointConnectionArraySerializer, privateEndpointConnectionDeserializer, privateEndpointConnectionPropertiesDeserializer, privateEndpointConnectionPropertiesSerializer, privateEndpointConnectionSerializer, privateEndpointDeserializer, privateEndpointSerializer, privateLinkResourceArrayDeserializer, privateLinkResourceDeserializer, privateLinkResourceListResultDeserializer, privateLinkResourcePropertiesDeserializer, privateLinkServiceConnectionStateDeserializer, privateLinkServiceConnectionStateSerializer, protectedAppendWritesHistoryDeserializer, protocolSettingsDeserializer, protocolSettingsSerializer, provisioningIssueArrayDeserializer, provisioningIssueDeserializer, provisioningIssuePropertiesDeserializer, proxyResourceDeserializer, proxyResourceSerializer, queuePropertiesDeserializer, queuePropertiesSerializer, queueServicePropertiesArrayDeserializer, queueServicePropertiesArraySerializer, queueServicePropertiesDeserializer, queueServicePropertiesPropertiesDeserializer, queueServicePropertiesPropertiesSerializer, queueServicePropertiesSerializer, resourceAccessRuleArrayDeserializer, resourceAccessRuleArraySerializer, resourceAccessRuleDeserializer, resourceAccessRuleSerializer, resourceDeserializer, resourceSerializer, restorePolicyPropertiesDeserializer, restorePolicyPropertiesSerializer, restrictionArrayDeserializer, restrictionDeserializer, routingPreferenceDeserializer, routingPreferenceSerializer, sasPolicyDeserializer, sasPolicySerializer, serviceSharedKeyAccessPropertiesDeserializer, serviceSharedKeyAccessPropertiesSerializer, serviceSpecificationDeserializer, signedIdentifierArrayDeserializer, signedIdentifierArraySerializer, signedIdentifierDeserializer, signedIdentifierSerializer, skuCapabilityArrayDeserializer, skuCapabilityDeserializer, skuDeserializer, skuInformationArrayDeserializer, skuInformationDeserializer, skuInformationLocationInfoItemArrayDeserializer, skuInformationLocationInfoItemDeserializer, skuSerializer, smbOAuthSettingsDeserializer, smbOAuthSettingsSerializer, smbSettingDeserializer, smbSettingSerializer, sshPublicKeyArrayDeserializer, sshPublicKeyArraySerializer, sshPublicKeyDeserializer, sshPublicKeySerializer, staticWebsiteDeserializer, staticWebsiteSerializer, storageAccountArrayDeserializer, storageAccountInternetEndpointsDeserializer, storageAccountIpv6EndpointsDeserializer, storageAccountKeyArrayDeserializer, storageAccountKeyDeserializer, storageAccountMicrosoftEndpointsDeserializer, storageAccountMigrationPropertiesDeserializer, storageAccountMigrationPropertiesSerializer, storageAccountPropertiesCreateParametersSerializer, storageAccountPropertiesDeserializer, storageAccountPropertiesUpdateParametersSerializer, storageAccountSharedKeyAccessPropertiesDeserializer, storageAccountSharedKeyAccessPropertiesSerializer, storageAccountSkuConversionStatusDeserializer, storageConnectorAuthPropertiesDeserializer, storageConnectorAuthPropertiesSerializer, storageConnectorAuthPropertiesUnionDeserializer, storageConnectorAuthPropertiesUnionSerializer, storageConnectorAuthPropertiesUpdateSerializer, storageConnectorAuthPropertiesUpdateUnionSerializer, storageConnectorConnectionDeserializer, storageConnectorConnectionSerializer, storageConnectorConnectionUnionDeserializer, storageConnectorConnectionUnionSerializer, storageConnectorPropertiesDeserializer, storageConnectorPropertiesSerializer, storageConnectorPropertiesUpdateSerializer, storageConnectorSourceDeserializer, storageConnectorSourceSerializer, storageConnectorSourceUnionDeserializer, storageConnectorSourceUnionSerializer, storageConnectorSourceUpdateSerializer, storageConnectorSourceUpdateUnionSerializer, storageDataCollaborationPolicyPropertiesDeserializer, storageDataCollaborationPolicyPropertiesSerializer, storageDataShareAccessPolicyArrayDeserializer, storageDataShareAccessPolicyArraySerializer, storageDataShareAccessPolicyDeserializer, storageDataShareAccessPolicySerializer, storageDataShareAssetArrayDeserializer, storageDataShareAssetArraySerializer, storageDataShareAssetDeserializer, storageDataShareAssetSerializer, storageDataSharePropertiesDeserializer, storageDataSharePropertiesSerializer, storageDataSharePropertiesUpdateSerializer, storageQueueDeserializer, storageQueueSerializer, storageTaskAssignmentArrayDeserializer, storageTaskAssignmentArraySerializer, storageTaskAssignmentDeserializer, storageTaskAssignmentExecutionContextDeserializer, storageTaskAssignmentExecutionContextSerializer, storageTaskAssignmentPropertiesDeserializer, storageTaskAssignmentPropertiesSerializer, storageTaskAssignmentReportDeserializer, storageTaskAssignmentReportSerializer, storageTaskAssignmentSerializer, storageTaskAssignmentUpdateExecutionContextSerializer, storageTaskAssignmentUpdateParametersSerializer, storageTaskAssignmentUpdatePropertiesSerializer, storageTaskAssignmentUpdateReportSerializer, storageTaskReportInstanceArrayDeserializer, storageTaskReportInstanceDeserializer, storageTaskReportPropertiesDeserializer, storageTaskReportPropertiesSerializer, systemDataDeserializer, tableAccessPolicyDeserializer, tableAccessPolicySerializer, tableArrayDeserializer, tableArraySerializer, tableDeserializer, tablePropertiesDeserializer, tablePropertiesSerializer, tableSerializer, tableServicePropertiesArrayDeserializer, tableServicePropertiesArraySerializer, tableServicePropertiesDeserializer, tableServicePropertiesPropertiesDeserializer, tableServicePropertiesPropertiesSerializer, tableServicePropertiesSerializer, tableSignedIdentifierArrayDeserializer, tableSignedIdentifierArraySerializer, tableSignedIdentifierDeserializer, tableSignedIdentifierSerializer, tagFilterArrayDeserializer, tagFilterArraySerializer, tagFilterDeserializer, tagFilterSerializer, tagPropertyArrayDeserializer, tagPropertyDeserializer, testConnectionResponseDeserializer, testExistingConnectionRequestSerializer, trackedResourceDeserializer, trackedResourceSerializer, trackedResourceUpdateSerializer, triggerParametersDeserializer, triggerParametersSerializer, triggerParametersUpdateSerializer, turboTierDeserializer, turboTierSerializer, updateHistoryPropertyArrayDeserializer, updateHistoryPropertyDeserializer, usageArrayDeserializer, usageDeserializer, usageNameDeserializer, userAssignedIdentityDeserializer, userAssignedIdentityRecordDeserializer, userAssignedIdentityRecordSerializer, userAssignedIdentitySerializer, virtualNetworkRuleArrayDeserializer, virtualNetworkRuleArraySerializer, virtualNetworkRuleDeserializer, virtualNetworkRuleSerializer

;// CONCATENATED MODULE: ./node_modules/@azure/arm-storage/dist/esm/static-helpers/serialization/check-prop-undefined.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.
/**
 * Returns true if all specified properties of the item are undefined.
 * @param item The object to check.
 * @param properties The list of property names to check on the item.
 * @returns True if all specified properties are undefined, otherwise false.
 */
function check_prop_undefined_areAllPropsUndefined(item, properties) {
    for (const property of properties) {
        if (item[property] !== undefined) {
            return false;
        }
    }
    return true;
}
//# sourceMappingURL=check-prop-undefined.js.map
;// CONCATENATED MODULE: ./node_modules/@azure/arm-storage/dist/esm/models/models.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.
/*
 * This file contains only generated model types and their (de)serializers.
 * Disable the following rules for internal models with '_' prefix and deserializers which require 'any' for raw JSON input.
 */
/* eslint-disable @typescript-eslint/naming-convention */
/* eslint-disable @typescript-eslint/explicit-module-boundary-types */

function _operationListResultDeserializer(item) {
    return {
        value: !item["value"] ? item["value"] : operationArrayDeserializer(item["value"]),
        nextLink: item["nextLink"],
    };
}
function operationArrayDeserializer(result) {
    return result.map((item) => {
        return operationDeserializer(item);
    });
}
function operationDeserializer(item) {
    return {
        name: item["name"],
        display: !item["display"] ? item["display"] : operationDisplayDeserializer(item["display"]),
        origin: item["origin"],
        ...(!item["properties"]
            ? item["properties"]
            : _operationOperationPropertiesDeserializer(item["properties"])),
    };
}
function operationDisplayDeserializer(item) {
    return {
        provider: item["provider"],
        resource: item["resource"],
        operation: item["operation"],
        description: item["description"],
    };
}
function operationPropertiesDeserializer(item) {
    return {
        serviceSpecification: !item["serviceSpecification"]
            ? item["serviceSpecification"]
            : serviceSpecificationDeserializer(item["serviceSpecification"]),
    };
}
function serviceSpecificationDeserializer(item) {
    return {
        metricSpecifications: !item["metricSpecifications"]
            ? item["metricSpecifications"]
            : metricSpecificationArrayDeserializer(item["metricSpecifications"]),
    };
}
function metricSpecificationArrayDeserializer(result) {
    return result.map((item) => {
        return metricSpecificationDeserializer(item);
    });
}
function metricSpecificationDeserializer(item) {
    return {
        name: item["name"],
        displayName: item["displayName"],
        displayDescription: item["displayDescription"],
        unit: item["unit"],
        dimensions: !item["dimensions"]
            ? item["dimensions"]
            : dimensionArrayDeserializer(item["dimensions"]),
        aggregationType: item["aggregationType"],
        fillGapWithZero: item["fillGapWithZero"],
        category: item["category"],
        resourceIdDimensionNameOverride: item["resourceIdDimensionNameOverride"],
    };
}
function dimensionArrayDeserializer(result) {
    return result.map((item) => {
        return dimensionDeserializer(item);
    });
}
function dimensionDeserializer(item) {
    return {
        name: item["name"],
        displayName: item["displayName"],
    };
}
function errorResponseDeserializer(item) {
    return {
        error: !item["error"] ? item["error"] : errorResponseBodyDeserializer(item["error"]),
    };
}
function errorResponseBodyDeserializer(item) {
    return {
        code: item["code"],
        message: item["message"],
    };
}
function blobContainerSerializer(item) {
    return {
        properties: check_prop_undefined_areAllPropsUndefined(item, [
            "defaultEncryptionScope",
            "denyEncryptionScopeOverride",
            "publicAccess",
            "metadata",
            "immutableStorageWithVersioning",
            "enableNfsV3RootSquash",
            "enableNfsV3AllSquash",
            "blobAccessPointConfiguration",
        ])
            ? undefined
            : _blobContainerPropertiesSerializer(item),
    };
}
function blobContainerDeserializer(item) {
    return {
        id: item["id"],
        name: item["name"],
        type: item["type"],
        systemData: !item["systemData"]
            ? item["systemData"]
            : systemDataDeserializer(item["systemData"]),
        ...(!item["properties"]
            ? item["properties"]
            : _blobContainerPropertiesDeserializer(item["properties"])),
        etag: item["etag"],
    };
}
function containerPropertiesSerializer(item) {
    return {
        defaultEncryptionScope: item["defaultEncryptionScope"],
        denyEncryptionScopeOverride: item["denyEncryptionScopeOverride"],
        publicAccess: item["publicAccess"],
        metadata: item["metadata"],
        immutableStorageWithVersioning: !item["immutableStorageWithVersioning"]
            ? item["immutableStorageWithVersioning"]
            : immutableStorageWithVersioningSerializer(item["immutableStorageWithVersioning"]),
        enableNfsV3RootSquash: item["enableNfsV3RootSquash"],
        enableNfsV3AllSquash: item["enableNfsV3AllSquash"],
        blobAccessPointConfiguration: !item["blobAccessPointConfiguration"]
            ? item["blobAccessPointConfiguration"]
            : blobAccessPointConfigurationConnectionSerializer(item["blobAccessPointConfiguration"]),
    };
}
function containerPropertiesDeserializer(item) {
    return {
        version: item["version"],
        deleted: item["deleted"],
        deletedTime: !item["deletedTime"] ? item["deletedTime"] : new Date(item["deletedTime"]),
        remainingRetentionDays: item["remainingRetentionDays"],
        defaultEncryptionScope: item["defaultEncryptionScope"],
        denyEncryptionScopeOverride: item["denyEncryptionScopeOverride"],
        publicAccess: item["publicAccess"],
        lastModifiedTime: !item["lastModifiedTime"]
            ? item["lastModifiedTime"]
            : new Date(item["lastModifiedTime"]),
        leaseStatus: item["leaseStatus"],
        leaseState: item["leaseState"],
        leaseDuration: item["leaseDuration"],
        metadata: !item["metadata"]
            ? item["metadata"]
            : Object.fromEntries(Object.entries(item["metadata"]).map(([k, p]) => [k, p])),
        immutabilityPolicy: !item["immutabilityPolicy"]
            ? item["immutabilityPolicy"]
            : immutabilityPolicyPropertiesDeserializer(item["immutabilityPolicy"]),
        legalHold: !item["legalHold"]
            ? item["legalHold"]
            : legalHoldPropertiesDeserializer(item["legalHold"]),
        hasLegalHold: item["hasLegalHold"],
        hasImmutabilityPolicy: item["hasImmutabilityPolicy"],
        immutableStorageWithVersioning: !item["immutableStorageWithVersioning"]
            ? item["immutableStorageWithVersioning"]
            : immutableStorageWithVersioningDeserializer(item["immutableStorageWithVersioning"]),
        enableNfsV3RootSquash: item["enableNfsV3RootSquash"],
        enableNfsV3AllSquash: item["enableNfsV3AllSquash"],
        blobAccessPointConfiguration: !item["blobAccessPointConfiguration"]
            ? item["blobAccessPointConfiguration"]
            : blobAccessPointConfigurationConnectionDeserializer(item["blobAccessPointConfiguration"]),
    };
}
/** The lease status of the container. */
var KnownLeaseStatus;
(function (KnownLeaseStatus) {
    /** Locked */
    KnownLeaseStatus["Locked"] = "Locked";
    /** Unlocked */
    KnownLeaseStatus["Unlocked"] = "Unlocked";
})(KnownLeaseStatus || (KnownLeaseStatus = {}));
/** Lease state of the container. */
var KnownLeaseState;
(function (KnownLeaseState) {
    /** Available */
    KnownLeaseState["Available"] = "Available";
    /** Leased */
    KnownLeaseState["Leased"] = "Leased";
    /** Expired */
    KnownLeaseState["Expired"] = "Expired";
    /** Breaking */
    KnownLeaseState["Breaking"] = "Breaking";
    /** Broken */
    KnownLeaseState["Broken"] = "Broken";
})(KnownLeaseState || (KnownLeaseState = {}));
/** Specifies whether the lease on a container is of infinite or fixed duration, only when the container is leased. */
var KnownLeaseDuration;
(function (KnownLeaseDuration) {
    /** Infinite */
    KnownLeaseDuration["Infinite"] = "Infinite";
    /** Fixed */
    KnownLeaseDuration["Fixed"] = "Fixed";
})(KnownLeaseDuration || (KnownLeaseDuration = {}));
function immutabilityPolicyPropertiesDeserializer(item) {
    return {
        ...(!item["properties"]
            ? item["properties"]
            : _immutabilityPolicyPropertiesPropertiesDeserializer(item["properties"])),
        etag: item["etag"],
        updateHistory: !item["updateHistory"]
            ? item["updateHistory"]
            : updateHistoryPropertyArrayDeserializer(item["updateHistory"]),
    };
}
function immutabilityPolicyPropertySerializer(item) {
    return {
        immutabilityPeriodSinceCreationInDays: item["immutabilityPeriodSinceCreationInDays"],
        allowProtectedAppendWrites: item["allowProtectedAppendWrites"],
        allowProtectedAppendWritesAll: item["allowProtectedAppendWritesAll"],
    };
}
function immutabilityPolicyPropertyDeserializer(item) {
    return {
        immutabilityPeriodSinceCreationInDays: item["immutabilityPeriodSinceCreationInDays"],
        state: item["state"],
        allowProtectedAppendWrites: item["allowProtectedAppendWrites"],
        allowProtectedAppendWritesAll: item["allowProtectedAppendWritesAll"],
    };
}
/** The ImmutabilityPolicy state of a blob container, possible values include: Locked and Unlocked. */
var KnownImmutabilityPolicyState;
(function (KnownImmutabilityPolicyState) {
    /** Locked */
    KnownImmutabilityPolicyState["Locked"] = "Locked";
    /** Unlocked */
    KnownImmutabilityPolicyState["Unlocked"] = "Unlocked";
})(KnownImmutabilityPolicyState || (KnownImmutabilityPolicyState = {}));
function updateHistoryPropertyArrayDeserializer(result) {
    return result.map((item) => {
        return updateHistoryPropertyDeserializer(item);
    });
}
function updateHistoryPropertyDeserializer(item) {
    return {
        update: item["update"],
        immutabilityPeriodSinceCreationInDays: item["immutabilityPeriodSinceCreationInDays"],
        timestamp: !item["timestamp"] ? item["timestamp"] : new Date(item["timestamp"]),
        objectIdentifier: item["objectIdentifier"],
        tenantId: item["tenantId"],
        upn: item["upn"],
        allowProtectedAppendWrites: item["allowProtectedAppendWrites"],
        allowProtectedAppendWritesAll: item["allowProtectedAppendWritesAll"],
    };
}
/** The ImmutabilityPolicy update type of a blob container, possible values include: put, lock and extend. */
var KnownImmutabilityPolicyUpdateType;
(function (KnownImmutabilityPolicyUpdateType) {
    /** put */
    KnownImmutabilityPolicyUpdateType["Put"] = "put";
    /** lock */
    KnownImmutabilityPolicyUpdateType["Lock"] = "lock";
    /** extend */
    KnownImmutabilityPolicyUpdateType["Extend"] = "extend";
})(KnownImmutabilityPolicyUpdateType || (KnownImmutabilityPolicyUpdateType = {}));
function legalHoldPropertiesDeserializer(item) {
    return {
        hasLegalHold: item["hasLegalHold"],
        tags: !item["tags"] ? item["tags"] : tagPropertyArrayDeserializer(item["tags"]),
        protectedAppendWritesHistory: !item["protectedAppendWritesHistory"]
            ? item["protectedAppendWritesHistory"]
            : protectedAppendWritesHistoryDeserializer(item["protectedAppendWritesHistory"]),
    };
}
function tagPropertyArrayDeserializer(result) {
    return result.map((item) => {
        return tagPropertyDeserializer(item);
    });
}
function tagPropertyDeserializer(item) {
    return {
        tag: item["tag"],
        timestamp: !item["timestamp"] ? item["timestamp"] : new Date(item["timestamp"]),
        objectIdentifier: item["objectIdentifier"],
        tenantId: item["tenantId"],
        upn: item["upn"],
    };
}
function protectedAppendWritesHistoryDeserializer(item) {
    return {
        allowProtectedAppendWritesAll: item["allowProtectedAppendWritesAll"],
        timestamp: !item["timestamp"] ? item["timestamp"] : new Date(item["timestamp"]),
    };
}
function immutableStorageWithVersioningSerializer(item) {
    return { enabled: item["enabled"] };
}
function immutableStorageWithVersioningDeserializer(item) {
    return {
        enabled: item["enabled"],
        timeStamp: !item["timeStamp"] ? item["timeStamp"] : new Date(item["timeStamp"]),
        migrationState: item["migrationState"],
    };
}
/** This property denotes the container level immutability to object level immutability migration state. */
var KnownMigrationState;
(function (KnownMigrationState) {
    /** InProgress */
    KnownMigrationState["InProgress"] = "InProgress";
    /** Completed */
    KnownMigrationState["Completed"] = "Completed";
})(KnownMigrationState || (KnownMigrationState = {}));
function blobAccessPointConfigurationConnectionSerializer(item) {
    return {
        blobAccessPointConfigurationName: item["blobAccessPointConfigurationName"],
        blobAccessPointConfigurationUniqueId: item["blobAccessPointConfigurationUniqueId"],
    };
}
function blobAccessPointConfigurationConnectionDeserializer(item) {
    return {
        blobAccessPointConfigurationName: item["blobAccessPointConfigurationName"],
        blobAccessPointConfigurationUniqueId: item["blobAccessPointConfigurationUniqueId"],
    };
}
function proxyResourceSerializer(_item) {
    return {};
}
function proxyResourceDeserializer(item) {
    return {
        id: item["id"],
        name: item["name"],
        type: item["type"],
        systemData: !item["systemData"]
            ? item["systemData"]
            : systemDataDeserializer(item["systemData"]),
    };
}
function resourceSerializer(_item) {
    return {};
}
function resourceDeserializer(item) {
    return {
        id: item["id"],
        name: item["name"],
        type: item["type"],
        systemData: !item["systemData"]
            ? item["systemData"]
            : systemDataDeserializer(item["systemData"]),
    };
}
function systemDataDeserializer(item) {
    return {
        createdBy: item["createdBy"],
        createdByType: item["createdByType"],
        createdAt: !item["createdAt"] ? item["createdAt"] : new Date(item["createdAt"]),
        lastModifiedBy: item["lastModifiedBy"],
        lastModifiedByType: item["lastModifiedByType"],
        lastModifiedAt: !item["lastModifiedAt"]
            ? item["lastModifiedAt"]
            : new Date(item["lastModifiedAt"]),
    };
}
/** The kind of entity that created the resource. */
var KnownCreatedByType;
(function (KnownCreatedByType) {
    /** The entity was created by a user. */
    KnownCreatedByType["User"] = "User";
    /** The entity was created by an application. */
    KnownCreatedByType["Application"] = "Application";
    /** The entity was created by a managed identity. */
    KnownCreatedByType["ManagedIdentity"] = "ManagedIdentity";
    /** The entity was created by a key. */
    KnownCreatedByType["Key"] = "Key";
})(KnownCreatedByType || (KnownCreatedByType = {}));
function legalHoldSerializer(item) {
    return {
        tags: item["tags"].map((p) => {
            return p;
        }),
        allowProtectedAppendWritesAll: item["allowProtectedAppendWritesAll"],
    };
}
function legalHoldDeserializer(item) {
    return {
        hasLegalHold: item["hasLegalHold"],
        tags: item["tags"].map((p) => {
            return p;
        }),
        allowProtectedAppendWritesAll: item["allowProtectedAppendWritesAll"],
    };
}
function leaseContainerRequestSerializer(item) {
    return {
        action: item["action"],
        leaseId: item["leaseId"],
        breakPeriod: item["breakPeriod"],
        leaseDuration: item["leaseDuration"],
        proposedLeaseId: item["proposedLeaseId"],
    };
}
/** Specifies the lease action. Can be one of the available actions. */
var KnownLeaseContainerRequestAction;
(function (KnownLeaseContainerRequestAction) {
    /** Acquire */
    KnownLeaseContainerRequestAction["Acquire"] = "Acquire";
    /** Renew */
    KnownLeaseContainerRequestAction["Renew"] = "Renew";
    /** Change */
    KnownLeaseContainerRequestAction["Change"] = "Change";
    /** Release */
    KnownLeaseContainerRequestAction["Release"] = "Release";
    /** Break */
    KnownLeaseContainerRequestAction["Break"] = "Break";
})(KnownLeaseContainerRequestAction || (KnownLeaseContainerRequestAction = {}));
function leaseContainerResponseDeserializer(item) {
    return {
        leaseId: item["leaseId"],
        leaseTimeSeconds: item["leaseTimeSeconds"],
    };
}
function cloudErrorDeserializer(item) {
    return {
        error: !item["error"] ? item["error"] : cloudErrorBodyDeserializer(item["error"]),
    };
}
function cloudErrorBodyDeserializer(item) {
    return {
        code: item["code"],
        message: item["message"],
        target: item["target"],
        details: !item["details"] ? item["details"] : cloudErrorBodyArrayDeserializer(item["details"]),
    };
}
function cloudErrorBodyArrayDeserializer(result) {
    return result.map((item) => {
        return cloudErrorBodyDeserializer(item);
    });
}
/** The provisioning state of a resource type. */
var KnownResourceProvisioningState;
(function (KnownResourceProvisioningState) {
    /** Resource has been created. */
    KnownResourceProvisioningState["Succeeded"] = "Succeeded";
    /** Resource creation failed. */
    KnownResourceProvisioningState["Failed"] = "Failed";
    /** Resource creation was canceled. */
    KnownResourceProvisioningState["Canceled"] = "Canceled";
})(KnownResourceProvisioningState || (KnownResourceProvisioningState = {}));
function errorDetailDeserializer(item) {
    return {
        code: item["code"],
        message: item["message"],
        target: item["target"],
        details: !item["details"] ? item["details"] : errorDetailArrayDeserializer(item["details"]),
        additionalInfo: !item["additionalInfo"]
            ? item["additionalInfo"]
            : errorAdditionalInfoArrayDeserializer(item["additionalInfo"]),
    };
}
function errorDetailArrayDeserializer(result) {
    return result.map((item) => {
        return errorDetailDeserializer(item);
    });
}
function errorAdditionalInfoArrayDeserializer(result) {
    return result.map((item) => {
        return errorAdditionalInfoDeserializer(item);
    });
}
function errorAdditionalInfoDeserializer(item) {
    return {
        type: item["type"],
        info: item["info"],
    };
}
function _listContainerItemsDeserializer(item) {
    return {
        value: listContainerItemArrayDeserializer(item["value"]),
        nextLink: item["nextLink"],
    };
}
function listContainerItemArrayDeserializer(result) {
    return result.map((item) => {
        return listContainerItemDeserializer(item);
    });
}
function listContainerItemDeserializer(item) {
    return {
        etag: item["etag"],
        id: item["id"],
        name: item["name"],
        type: item["type"],
        systemData: !item["systemData"]
            ? item["systemData"]
            : systemDataDeserializer(item["systemData"]),
        ...(!item["properties"]
            ? item["properties"]
            : _listContainerItemPropertiesDeserializer(item["properties"])),
    };
}
function azureEntityResourceDeserializer(item) {
    return {
        id: item["id"],
        name: item["name"],
        type: item["type"],
        systemData: !item["systemData"]
            ? item["systemData"]
            : systemDataDeserializer(item["systemData"]),
        etag: item["etag"],
    };
}
function immutabilityPolicySerializer(item) {
    return { properties: _immutabilityPolicyPropertiesSerializer(item) };
}
function immutabilityPolicyDeserializer(item) {
    return {
        id: item["id"],
        name: item["name"],
        type: item["type"],
        systemData: !item["systemData"]
            ? item["systemData"]
            : systemDataDeserializer(item["systemData"]),
        ..._immutabilityPolicyPropertiesDeserializer(item["properties"]),
        etag: item["etag"],
    };
}
function blobServicePropertiesSerializer(item) {
    return {
        properties: check_prop_undefined_areAllPropsUndefined(item, [
            "cors",
            "defaultServiceVersion",
            "deleteRetentionPolicy",
            "staticWebsite",
            "isVersioningEnabled",
            "automaticSnapshotPolicyEnabled",
            "changeFeed",
            "restorePolicy",
            "containerDeleteRetentionPolicy",
            "lastAccessTimeTrackingPolicy",
        ])
            ? undefined
            : _blobServicePropertiesPropertiesSerializer(item),
    };
}
function blobServicePropertiesDeserializer(item) {
    return {
        id: item["id"],
        name: item["name"],
        type: item["type"],
        systemData: !item["systemData"]
            ? item["systemData"]
            : systemDataDeserializer(item["systemData"]),
        ...(!item["properties"]
            ? item["properties"]
            : _blobServicePropertiesPropertiesDeserializer(item["properties"])),
        sku: !item["sku"] ? item["sku"] : skuDeserializer(item["sku"]),
    };
}
function blobServicePropertiesPropertiesSerializer(item) {
    return {
        cors: !item["cors"] ? item["cors"] : corsRulesSerializer(item["cors"]),
        defaultServiceVersion: item["defaultServiceVersion"],
        deleteRetentionPolicy: !item["deleteRetentionPolicy"]
            ? item["deleteRetentionPolicy"]
            : deleteRetentionPolicySerializer(item["deleteRetentionPolicy"]),
        staticWebsite: !item["staticWebsite"]
            ? item["staticWebsite"]
            : staticWebsiteSerializer(item["staticWebsite"]),
        isVersioningEnabled: item["isVersioningEnabled"],
        automaticSnapshotPolicyEnabled: item["automaticSnapshotPolicyEnabled"],
        changeFeed: !item["changeFeed"] ? item["changeFeed"] : changeFeedSerializer(item["changeFeed"]),
        restorePolicy: !item["restorePolicy"]
            ? item["restorePolicy"]
            : restorePolicyPropertiesSerializer(item["restorePolicy"]),
        containerDeleteRetentionPolicy: !item["containerDeleteRetentionPolicy"]
            ? item["containerDeleteRetentionPolicy"]
            : deleteRetentionPolicySerializer(item["containerDeleteRetentionPolicy"]),
        lastAccessTimeTrackingPolicy: !item["lastAccessTimeTrackingPolicy"]
            ? item["lastAccessTimeTrackingPolicy"]
            : lastAccessTimeTrackingPolicySerializer(item["lastAccessTimeTrackingPolicy"]),
    };
}
function blobServicePropertiesPropertiesDeserializer(item) {
    return {
        cors: !item["cors"] ? item["cors"] : corsRulesDeserializer(item["cors"]),
        defaultServiceVersion: item["defaultServiceVersion"],
        deleteRetentionPolicy: !item["deleteRetentionPolicy"]
            ? item["deleteRetentionPolicy"]
            : deleteRetentionPolicyDeserializer(item["deleteRetentionPolicy"]),
        staticWebsite: !item["staticWebsite"]
            ? item["staticWebsite"]
            : staticWebsiteDeserializer(item["staticWebsite"]),
        isVersioningEnabled: item["isVersioningEnabled"],
        automaticSnapshotPolicyEnabled: item["automaticSnapshotPolicyEnabled"],
        changeFeed: !item["changeFeed"]
            ? item["changeFeed"]
            : changeFeedDeserializer(item["changeFeed"]),
        restorePolicy: !item["restorePolicy"]
            ? item["restorePolicy"]
            : restorePolicyPropertiesDeserializer(item["restorePolicy"]),
        containerDeleteRetentionPolicy: !item["containerDeleteRetentionPolicy"]
            ? item["containerDeleteRetentionPolicy"]
            : deleteRetentionPolicyDeserializer(item["containerDeleteRetentionPolicy"]),
        lastAccessTimeTrackingPolicy: !item["lastAccessTimeTrackingPolicy"]
            ? item["lastAccessTimeTrackingPolicy"]
            : lastAccessTimeTrackingPolicyDeserializer(item["lastAccessTimeTrackingPolicy"]),
    };
}
function corsRulesSerializer(item) {
    return {
        corsRules: !item["corsRules"] ? item["corsRules"] : corsRuleArraySerializer(item["corsRules"]),
    };
}
function corsRulesDeserializer(item) {
    return {
        corsRules: !item["corsRules"]
            ? item["corsRules"]
            : corsRuleArrayDeserializer(item["corsRules"]),
    };
}
function corsRuleArraySerializer(result) {
    return result.map((item) => {
        return corsRuleSerializer(item);
    });
}
function corsRuleArrayDeserializer(result) {
    return result.map((item) => {
        return corsRuleDeserializer(item);
    });
}
function corsRuleSerializer(item) {
    return {
        allowedOrigins: item["allowedOrigins"].map((p) => {
            return p;
        }),
        allowedMethods: item["allowedMethods"].map((p) => {
            return p;
        }),
        maxAgeInSeconds: item["maxAgeInSeconds"],
        exposedHeaders: item["exposedHeaders"].map((p) => {
            return p;
        }),
        allowedHeaders: item["allowedHeaders"].map((p) => {
            return p;
        }),
    };
}
function corsRuleDeserializer(item) {
    return {
        allowedOrigins: item["allowedOrigins"].map((p) => {
            return p;
        }),
        allowedMethods: item["allowedMethods"].map((p) => {
            return p;
        }),
        maxAgeInSeconds: item["maxAgeInSeconds"],
        exposedHeaders: item["exposedHeaders"].map((p) => {
            return p;
        }),
        allowedHeaders: item["allowedHeaders"].map((p) => {
            return p;
        }),
    };
}
/** Known values of {@link AllowedMethods} that the service accepts. */
var KnownAllowedMethods;
(function (KnownAllowedMethods) {
    /** DELETE */
    KnownAllowedMethods["Delete"] = "DELETE";
    /** GET */
    KnownAllowedMethods["GET"] = "GET";
    /** HEAD */
    KnownAllowedMethods["Head"] = "HEAD";
    /** MERGE */
    KnownAllowedMethods["Merge"] = "MERGE";
    /** POST */
    KnownAllowedMethods["Post"] = "POST";
    /** OPTIONS */
    KnownAllowedMethods["Options"] = "OPTIONS";
    /** PUT */
    KnownAllowedMethods["PUT"] = "PUT";
    /** PATCH */
    KnownAllowedMethods["Patch"] = "PATCH";
    /** CONNECT */
    KnownAllowedMethods["Connect"] = "CONNECT";
    /** TRACE */
    KnownAllowedMethods["Trace"] = "TRACE";
})(KnownAllowedMethods || (KnownAllowedMethods = {}));
function deleteRetentionPolicySerializer(item) {
    return {
        enabled: item["enabled"],
        days: item["days"],
        allowPermanentDelete: item["allowPermanentDelete"],
    };
}
function deleteRetentionPolicyDeserializer(item) {
    return {
        enabled: item["enabled"],
        days: item["days"],
        allowPermanentDelete: item["allowPermanentDelete"],
    };
}
function staticWebsiteSerializer(item) {
    return {
        enabled: item["enabled"],
        indexDocument: item["indexDocument"],
        defaultIndexDocumentPath: item["defaultIndexDocumentPath"],
        errorDocument404Path: item["errorDocument404Path"],
    };
}
function staticWebsiteDeserializer(item) {
    return {
        enabled: item["enabled"],
        indexDocument: item["indexDocument"],
        defaultIndexDocumentPath: item["defaultIndexDocumentPath"],
        errorDocument404Path: item["errorDocument404Path"],
    };
}
function changeFeedSerializer(item) {
    return { enabled: item["enabled"], retentionInDays: item["retentionInDays"] };
}
function changeFeedDeserializer(item) {
    return {
        enabled: item["enabled"],
        retentionInDays: item["retentionInDays"],
    };
}
function restorePolicyPropertiesSerializer(item) {
    return { enabled: item["enabled"], days: item["days"] };
}
function restorePolicyPropertiesDeserializer(item) {
    return {
        enabled: item["enabled"],
        days: item["days"],
        lastEnabledTime: !item["lastEnabledTime"]
            ? item["lastEnabledTime"]
            : new Date(item["lastEnabledTime"]),
        minRestoreTime: !item["minRestoreTime"]
            ? item["minRestoreTime"]
            : new Date(item["minRestoreTime"]),
    };
}
function lastAccessTimeTrackingPolicySerializer(item) {
    return {
        enable: item["enable"],
        name: item["name"],
        trackingGranularityInDays: item["trackingGranularityInDays"],
        blobType: !item["blobType"]
            ? item["blobType"]
            : item["blobType"].map((p) => {
                return p;
            }),
    };
}
function lastAccessTimeTrackingPolicyDeserializer(item) {
    return {
        enable: item["enable"],
        name: item["name"],
        trackingGranularityInDays: item["trackingGranularityInDays"],
        blobType: !item["blobType"]
            ? item["blobType"]
            : item["blobType"].map((p) => {
                return p;
            }),
    };
}
/** Name of the policy. The valid value is AccessTimeTracking. This field is currently read only */
var KnownName;
(function (KnownName) {
    /** AccessTimeTracking */
    KnownName["AccessTimeTracking"] = "AccessTimeTracking";
})(KnownName || (KnownName = {}));
function skuSerializer(item) {
    return { name: item["name"] };
}
function skuDeserializer(item) {
    return {
        name: item["name"],
        tier: item["tier"],
    };
}
/** The SKU name. Required for account creation; optional for update. Note that in older versions, SKU name was called accountType. */
var KnownSkuName;
(function (KnownSkuName) {
    /** Standard_LRS */
    KnownSkuName["StandardLRS"] = "Standard_LRS";
    /** Standard_GRS */
    KnownSkuName["StandardGRS"] = "Standard_GRS";
    /** Standard_RAGRS */
    KnownSkuName["StandardRagrs"] = "Standard_RAGRS";
    /** Standard_ZRS */
    KnownSkuName["StandardZRS"] = "Standard_ZRS";
    /** Premium_LRS */
    KnownSkuName["PremiumLRS"] = "Premium_LRS";
    /** Premium_ZRS */
    KnownSkuName["PremiumZRS"] = "Premium_ZRS";
    /** Standard_GZRS */
    KnownSkuName["StandardGzrs"] = "Standard_GZRS";
    /** Standard_RAGZRS */
    KnownSkuName["StandardRagzrs"] = "Standard_RAGZRS";
    /** StandardV2_LRS */
    KnownSkuName["StandardV2LRS"] = "StandardV2_LRS";
    /** StandardV2_GRS */
    KnownSkuName["StandardV2GRS"] = "StandardV2_GRS";
    /** StandardV2_ZRS */
    KnownSkuName["StandardV2ZRS"] = "StandardV2_ZRS";
    /** StandardV2_GZRS */
    KnownSkuName["StandardV2Gzrs"] = "StandardV2_GZRS";
    /** PremiumV2_LRS */
    KnownSkuName["PremiumV2LRS"] = "PremiumV2_LRS";
    /** PremiumV2_ZRS */
    KnownSkuName["PremiumV2ZRS"] = "PremiumV2_ZRS";
})(KnownSkuName || (KnownSkuName = {}));
function _blobServiceItemsDeserializer(item) {
    return {
        value: !item["value"] ? item["value"] : blobServicePropertiesArrayDeserializer(item["value"]),
        nextLink: item["nextLink"],
    };
}
function blobServicePropertiesArraySerializer(result) {
    return result.map((item) => {
        return blobServicePropertiesSerializer(item);
    });
}
function blobServicePropertiesArrayDeserializer(result) {
    return result.map((item) => {
        return blobServicePropertiesDeserializer(item);
    });
}
function storageAccountCheckNameAvailabilityParametersSerializer(item) {
    return { name: item["name"], type: item["type"] };
}
function checkNameAvailabilityResultDeserializer(item) {
    return {
        nameAvailable: item["nameAvailable"],
        reason: item["reason"],
        message: item["message"],
    };
}
function storageAccountDeserializer(item) {
    return {
        tags: !item["tags"]
            ? item["tags"]
            : Object.fromEntries(Object.entries(item["tags"]).map(([k, p]) => [k, p])),
        location: item["location"],
        id: item["id"],
        name: item["name"],
        type: item["type"],
        systemData: !item["systemData"]
            ? item["systemData"]
            : systemDataDeserializer(item["systemData"]),
        ...(!item["properties"]
            ? item["properties"]
            : _storageAccountPropertiesDeserializer(item["properties"])),
        sku: !item["sku"] ? item["sku"] : skuDeserializer(item["sku"]),
        kind: item["kind"],
        identity: !item["identity"] ? item["identity"] : identityDeserializer(item["identity"]),
        extendedLocation: !item["extendedLocation"]
            ? item["extendedLocation"]
            : extendedLocationDeserializer(item["extendedLocation"]),
        zones: !item["zones"]
            ? item["zones"]
            : item["zones"].map((p) => {
                return p;
            }),
        placement: !item["placement"] ? item["placement"] : placementDeserializer(item["placement"]),
    };
}
function storageAccountPropertiesDeserializer(item) {
    return {
        provisioningState: item["provisioningState"],
        primaryEndpoints: !item["primaryEndpoints"]
            ? item["primaryEndpoints"]
            : endpointsDeserializer(item["primaryEndpoints"]),
        primaryLocation: item["primaryLocation"],
        statusOfPrimary: item["statusOfPrimary"],
        lastGeoFailoverTime: !item["lastGeoFailoverTime"]
            ? item["lastGeoFailoverTime"]
            : new Date(item["lastGeoFailoverTime"]),
        secondaryLocation: item["secondaryLocation"],
        statusOfSecondary: item["statusOfSecondary"],
        creationTime: !item["creationTime"] ? item["creationTime"] : new Date(item["creationTime"]),
        customDomain: !item["customDomain"]
            ? item["customDomain"]
            : customDomainDeserializer(item["customDomain"]),
        sasPolicy: !item["sasPolicy"] ? item["sasPolicy"] : sasPolicyDeserializer(item["sasPolicy"]),
        keyPolicy: !item["keyPolicy"] ? item["keyPolicy"] : keyPolicyDeserializer(item["keyPolicy"]),
        keyCreationTime: !item["keyCreationTime"]
            ? item["keyCreationTime"]
            : keyCreationTimeDeserializer(item["keyCreationTime"]),
        secondaryEndpoints: !item["secondaryEndpoints"]
            ? item["secondaryEndpoints"]
            : endpointsDeserializer(item["secondaryEndpoints"]),
        encryption: !item["encryption"]
            ? item["encryption"]
            : encryptionDeserializer(item["encryption"]),
        accessTier: item["accessTier"],
        turboTier: !item["turboTier"] ? item["turboTier"] : turboTierDeserializer(item["turboTier"]),
        azureFilesIdentityBasedAuthentication: !item["azureFilesIdentityBasedAuthentication"]
            ? item["azureFilesIdentityBasedAuthentication"]
            : azureFilesIdentityBasedAuthenticationDeserializer(item["azureFilesIdentityBasedAuthentication"]),
        enableHttpsTrafficOnly: item["supportsHttpsTrafficOnly"],
        networkRuleSet: !item["networkAcls"]
            ? item["networkAcls"]
            : networkRuleSetDeserializer(item["networkAcls"]),
        isSftpEnabled: item["isSftpEnabled"],
        isLocalUserEnabled: item["isLocalUserEnabled"],
        enableExtendedGroups: item["enableExtendedGroups"],
        isHnsEnabled: item["isHnsEnabled"],
        geoReplicationStats: !item["geoReplicationStats"]
            ? item["geoReplicationStats"]
            : geoReplicationStatsDeserializer(item["geoReplicationStats"]),
        failoverInProgress: item["failoverInProgress"],
        largeFileSharesState: item["largeFileSharesState"],
        privateEndpointConnections: !item["privateEndpointConnections"]
            ? item["privateEndpointConnections"]
            : privateEndpointConnectionArrayDeserializer(item["privateEndpointConnections"]),
        routingPreference: !item["routingPreference"]
            ? item["routingPreference"]
            : routingPreferenceDeserializer(item["routingPreference"]),
        dualStackEndpointPreference: !item["dualStackEndpointPreference"]
            ? item["dualStackEndpointPreference"]
            : dualStackEndpointPreferenceDeserializer(item["dualStackEndpointPreference"]),
        blobRestoreStatus: !item["blobRestoreStatus"]
            ? item["blobRestoreStatus"]
            : blobRestoreStatusDeserializer(item["blobRestoreStatus"]),
        allowBlobPublicAccess: item["allowBlobPublicAccess"],
        minimumTlsVersion: item["minimumTlsVersion"],
        allowSharedKeyAccess: item["allowSharedKeyAccess"],
        enableNfsV3: item["isNfsV3Enabled"],
        allowCrossTenantReplication: item["allowCrossTenantReplication"],
        defaultToOAuthAuthentication: item["defaultToOAuthAuthentication"],
        publicNetworkAccess: item["publicNetworkAccess"],
        immutableStorageWithVersioning: !item["immutableStorageWithVersioning"]
            ? item["immutableStorageWithVersioning"]
            : immutableStorageAccountDeserializer(item["immutableStorageWithVersioning"]),
        allowedCopyScope: item["allowedCopyScope"],
        storageAccountSkuConversionStatus: !item["storageAccountSkuConversionStatus"]
            ? item["storageAccountSkuConversionStatus"]
            : storageAccountSkuConversionStatusDeserializer(item["storageAccountSkuConversionStatus"]),
        dnsEndpointType: item["dnsEndpointType"],
        isSkuConversionBlocked: item["isSkuConversionBlocked"],
        accountMigrationInProgress: item["accountMigrationInProgress"],
        geoPriorityReplicationStatus: !item["geoPriorityReplicationStatus"]
            ? item["geoPriorityReplicationStatus"]
            : geoPriorityReplicationStatusDeserializer(item["geoPriorityReplicationStatus"]),
        allowSharedKeyAccessForServices: !item["allowSharedKeyAccessForServices"]
            ? item["allowSharedKeyAccessForServices"]
            : storageAccountSharedKeyAccessPropertiesDeserializer(item["allowSharedKeyAccessForServices"]),
        dataCollaborationPolicyProperties: !item["dataCollaborationPolicyProperties"]
            ? item["dataCollaborationPolicyProperties"]
            : storageDataCollaborationPolicyPropertiesDeserializer(item["dataCollaborationPolicyProperties"]),
        allowCrossTenantDelegationSas: item["allowCrossTenantDelegationSas"],
    };
}
function endpointsDeserializer(item) {
    return {
        blob: item["blob"],
        queue: item["queue"],
        table: item["table"],
        file: item["file"],
        web: item["web"],
        dfs: item["dfs"],
        microsoftEndpoints: !item["microsoftEndpoints"]
            ? item["microsoftEndpoints"]
            : storageAccountMicrosoftEndpointsDeserializer(item["microsoftEndpoints"]),
        internetEndpoints: !item["internetEndpoints"]
            ? item["internetEndpoints"]
            : storageAccountInternetEndpointsDeserializer(item["internetEndpoints"]),
        ipv6Endpoints: !item["ipv6Endpoints"]
            ? item["ipv6Endpoints"]
            : storageAccountIpv6EndpointsDeserializer(item["ipv6Endpoints"]),
    };
}
function storageAccountMicrosoftEndpointsDeserializer(item) {
    return {
        blob: item["blob"],
        queue: item["queue"],
        table: item["table"],
        file: item["file"],
        web: item["web"],
        dfs: item["dfs"],
    };
}
function storageAccountInternetEndpointsDeserializer(item) {
    return {
        blob: item["blob"],
        file: item["file"],
        web: item["web"],
        dfs: item["dfs"],
    };
}
function storageAccountIpv6EndpointsDeserializer(item) {
    return {
        blob: item["blob"],
        queue: item["queue"],
        table: item["table"],
        file: item["file"],
        web: item["web"],
        dfs: item["dfs"],
        microsoftEndpoints: !item["microsoftEndpoints"]
            ? item["microsoftEndpoints"]
            : storageAccountMicrosoftEndpointsDeserializer(item["microsoftEndpoints"]),
        internetEndpoints: !item["internetEndpoints"]
            ? item["internetEndpoints"]
            : storageAccountInternetEndpointsDeserializer(item["internetEndpoints"]),
    };
}
function customDomainSerializer(item) {
    return { name: item["name"], useSubDomainName: item["useSubDomainName"] };
}
function customDomainDeserializer(item) {
    return {
        name: item["name"],
        useSubDomainName: item["useSubDomainName"],
    };
}
function sasPolicySerializer(item) {
    return {
        sasExpirationPeriod: item["sasExpirationPeriod"],
        expirationAction: item["expirationAction"],
        requireUserBoundUserDelegationSas: item["requireUserBoundUserDelegationSas"],
        requireUserBoundUserDelegationSasAction: item["requireUserBoundUserDelegationSasAction"],
    };
}
function sasPolicyDeserializer(item) {
    return {
        sasExpirationPeriod: item["sasExpirationPeriod"],
        expirationAction: item["expirationAction"],
        requireUserBoundUserDelegationSas: item["requireUserBoundUserDelegationSas"],
        requireUserBoundUserDelegationSasAction: item["requireUserBoundUserDelegationSasAction"],
    };
}
/** The SAS Expiration Action defines the action to be performed when sasPolicy.sasExpirationPeriod is violated. The 'Log' action can be used for audit purposes and the 'Block' action can be used to block and deny the usage of SAS tokens that do not adhere to the sas policy expiration period. */
var KnownExpirationAction;
(function (KnownExpirationAction) {
    /** Log */
    KnownExpirationAction["Log"] = "Log";
    /** Block */
    KnownExpirationAction["Block"] = "Block";
})(KnownExpirationAction || (KnownExpirationAction = {}));
/** The action to perform when a user delegation SAS (shared access signature) policy requirement is violated. */
var KnownPolicyViolationAction;
(function (KnownPolicyViolationAction) {
    /** No action is taken when the policy requirement is violated. */
    KnownPolicyViolationAction["None"] = "None";
    /** The policy violation is logged for audit purposes. */
    KnownPolicyViolationAction["Log"] = "Log";
    /** The request is blocked and denied when the policy requirement is violated. */
    KnownPolicyViolationAction["Block"] = "Block";
})(KnownPolicyViolationAction || (KnownPolicyViolationAction = {}));
function keyPolicySerializer(item) {
    return { keyExpirationPeriodInDays: item["keyExpirationPeriodInDays"] };
}
function keyPolicyDeserializer(item) {
    return {
        keyExpirationPeriodInDays: item["keyExpirationPeriodInDays"],
    };
}
function keyCreationTimeDeserializer(item) {
    return {
        key1: !item["key1"] ? item["key1"] : new Date(item["key1"]),
        key2: !item["key2"] ? item["key2"] : new Date(item["key2"]),
    };
}
function encryptionSerializer(item) {
    return {
        services: !item["services"] ? item["services"] : encryptionServicesSerializer(item["services"]),
        keySource: item["keySource"],
        requireInfrastructureEncryption: item["requireInfrastructureEncryption"],
        keyvaultproperties: !item["keyVaultProperties"]
            ? item["keyVaultProperties"]
            : keyVaultPropertiesSerializer(item["keyVaultProperties"]),
        identity: !item["encryptionIdentity"]
            ? item["encryptionIdentity"]
            : encryptionIdentitySerializer(item["encryptionIdentity"]),
    };
}
function encryptionDeserializer(item) {
    return {
        services: !item["services"]
            ? item["services"]
            : encryptionServicesDeserializer(item["services"]),
        keySource: item["keySource"],
        requireInfrastructureEncryption: item["requireInfrastructureEncryption"],
        keyVaultProperties: !item["keyvaultproperties"]
            ? item["keyvaultproperties"]
            : keyVaultPropertiesDeserializer(item["keyvaultproperties"]),
        encryptionIdentity: !item["identity"]
            ? item["identity"]
            : encryptionIdentityDeserializer(item["identity"]),
    };
}
function encryptionServicesSerializer(item) {
    return {
        blob: !item["blob"] ? item["blob"] : encryptionServiceSerializer(item["blob"]),
        file: !item["file"] ? item["file"] : encryptionServiceSerializer(item["file"]),
        table: !item["table"] ? item["table"] : encryptionServiceSerializer(item["table"]),
        queue: !item["queue"] ? item["queue"] : encryptionServiceSerializer(item["queue"]),
    };
}
function encryptionServicesDeserializer(item) {
    return {
        blob: !item["blob"] ? item["blob"] : encryptionServiceDeserializer(item["blob"]),
        file: !item["file"] ? item["file"] : encryptionServiceDeserializer(item["file"]),
        table: !item["table"] ? item["table"] : encryptionServiceDeserializer(item["table"]),
        queue: !item["queue"] ? item["queue"] : encryptionServiceDeserializer(item["queue"]),
    };
}
function encryptionServiceSerializer(item) {
    return { enabled: item["enabled"], keyType: item["keyType"] };
}
function encryptionServiceDeserializer(item) {
    return {
        enabled: item["enabled"],
        lastEnabledTime: !item["lastEnabledTime"]
            ? item["lastEnabledTime"]
            : new Date(item["lastEnabledTime"]),
        keyType: item["keyType"],
    };
}
/** Encryption key type to be used for the encryption service. 'Account' key type implies that an account-scoped encryption key will be used. 'Service' key type implies that a default service key is used. */
var KnownKeyType;
(function (KnownKeyType) {
    /** Service */
    KnownKeyType["Service"] = "Service";
    /** Account */
    KnownKeyType["Account"] = "Account";
})(KnownKeyType || (KnownKeyType = {}));
/** The encryption keySource (provider). Possible values (case-insensitive):  Microsoft.Storage, Microsoft.Keyvault */
var KnownKeySource;
(function (KnownKeySource) {
    /** Microsoft.Storage */
    KnownKeySource["MicrosoftStorage"] = "Microsoft.Storage";
    /** Microsoft.Keyvault */
    KnownKeySource["MicrosoftKeyvault"] = "Microsoft.Keyvault";
})(KnownKeySource || (KnownKeySource = {}));
function keyVaultPropertiesSerializer(item) {
    return {
        keyname: item["keyName"],
        keyversion: item["keyVersion"],
        keyvaulturi: item["keyVaultUri"],
    };
}
function keyVaultPropertiesDeserializer(item) {
    return {
        keyName: item["keyname"],
        keyVersion: item["keyversion"],
        keyVaultUri: item["keyvaulturi"],
        currentVersionedKeyIdentifier: item["currentVersionedKeyIdentifier"],
        lastKeyRotationTimestamp: !item["lastKeyRotationTimestamp"]
            ? item["lastKeyRotationTimestamp"]
            : new Date(item["lastKeyRotationTimestamp"]),
        currentVersionedKeyExpirationTimestamp: !item["currentVersionedKeyExpirationTimestamp"]
            ? item["currentVersionedKeyExpirationTimestamp"]
            : new Date(item["currentVersionedKeyExpirationTimestamp"]),
    };
}
function encryptionIdentitySerializer(item) {
    return {
        userAssignedIdentity: item["encryptionUserAssignedIdentity"],
        federatedIdentityClientId: item["encryptionFederatedIdentityClientId"],
    };
}
function encryptionIdentityDeserializer(item) {
    return {
        encryptionUserAssignedIdentity: item["userAssignedIdentity"],
        encryptionFederatedIdentityClientId: item["federatedIdentityClientId"],
    };
}
function turboTierSerializer(item) {
    return { status: item["status"], targetPercent: item["targetPercent"] };
}
function turboTierDeserializer(item) {
    return {
        status: item["status"],
        targetPercent: item["targetPercent"],
    };
}
/** Indicates whether Turbo Tier is enabled or disabled. */
var KnownTurboTierStatus;
(function (KnownTurboTierStatus) {
    /** Turbo Tier is enabled. */
    KnownTurboTierStatus["Enabled"] = "Enabled";
    /** Turbo Tier is disabled. */
    KnownTurboTierStatus["Disabled"] = "Disabled";
})(KnownTurboTierStatus || (KnownTurboTierStatus = {}));
function azureFilesIdentityBasedAuthenticationSerializer(item) {
    return {
        directoryServiceOptions: item["directoryServiceOptions"],
        activeDirectoryProperties: !item["activeDirectoryProperties"]
            ? item["activeDirectoryProperties"]
            : activeDirectoryPropertiesSerializer(item["activeDirectoryProperties"]),
        defaultSharePermission: item["defaultSharePermission"],
        smbOAuthSettings: !item["smbOAuthSettings"]
            ? item["smbOAuthSettings"]
            : smbOAuthSettingsSerializer(item["smbOAuthSettings"]),
    };
}
function azureFilesIdentityBasedAuthenticationDeserializer(item) {
    return {
        directoryServiceOptions: item["directoryServiceOptions"],
        activeDirectoryProperties: !item["activeDirectoryProperties"]
            ? item["activeDirectoryProperties"]
            : activeDirectoryPropertiesDeserializer(item["activeDirectoryProperties"]),
        defaultSharePermission: item["defaultSharePermission"],
        smbOAuthSettings: !item["smbOAuthSettings"]
            ? item["smbOAuthSettings"]
            : smbOAuthSettingsDeserializer(item["smbOAuthSettings"]),
    };
}
/** Indicates the directory service used. Note that this enum may be extended in the future. */
var KnownDirectoryServiceOptions;
(function (KnownDirectoryServiceOptions) {
    /** None */
    KnownDirectoryServiceOptions["None"] = "None";
    /** AADDS */
    KnownDirectoryServiceOptions["Aadds"] = "AADDS";
    /** AD */
    KnownDirectoryServiceOptions["AD"] = "AD";
    /** AADKERB */
    KnownDirectoryServiceOptions["Aadkerb"] = "AADKERB";
})(KnownDirectoryServiceOptions || (KnownDirectoryServiceOptions = {}));
function activeDirectoryPropertiesSerializer(item) {
    return {
        domainName: item["domainName"],
        netBiosDomainName: item["netBiosDomainName"],
        forestName: item["forestName"],
        domainGuid: item["domainGuid"],
        domainSid: item["domainSid"],
        azureStorageSid: item["azureStorageSid"],
        samAccountName: item["samAccountName"],
        accountType: item["accountType"],
    };
}
function activeDirectoryPropertiesDeserializer(item) {
    return {
        domainName: item["domainName"],
        netBiosDomainName: item["netBiosDomainName"],
        forestName: item["forestName"],
        domainGuid: item["domainGuid"],
        domainSid: item["domainSid"],
        azureStorageSid: item["azureStorageSid"],
        samAccountName: item["samAccountName"],
        accountType: item["accountType"],
    };
}
/** Specifies the Active Directory account type for Azure Storage. If directoryServiceOptions is set to AD (AD DS authentication), this property is optional. If provided, samAccountName should also be provided. For directoryServiceOptions AADDS (Entra DS authentication) or AADKERB (Entra authentication), this property can be omitted. */
var KnownAccountType;
(function (KnownAccountType) {
    /** User */
    KnownAccountType["User"] = "User";
    /** Computer */
    KnownAccountType["Computer"] = "Computer";
})(KnownAccountType || (KnownAccountType = {}));
/** Default share permission for users using Kerberos authentication if RBAC role is not assigned. */
var KnownDefaultSharePermission;
(function (KnownDefaultSharePermission) {
    /** None */
    KnownDefaultSharePermission["None"] = "None";
    /** StorageFileDataSmbShareReader */
    KnownDefaultSharePermission["StorageFileDataSmbShareReader"] = "StorageFileDataSmbShareReader";
    /** StorageFileDataSmbShareContributor */
    KnownDefaultSharePermission["StorageFileDataSmbShareContributor"] = "StorageFileDataSmbShareContributor";
    /** StorageFileDataSmbShareElevatedContributor */
    KnownDefaultSharePermission["StorageFileDataSmbShareElevatedContributor"] = "StorageFileDataSmbShareElevatedContributor";
})(KnownDefaultSharePermission || (KnownDefaultSharePermission = {}));
function smbOAuthSettingsSerializer(item) {
    return { isSmbOAuthEnabled: item["isSmbOAuthEnabled"] };
}
function smbOAuthSettingsDeserializer(item) {
    return {
        isSmbOAuthEnabled: item["isSmbOAuthEnabled"],
    };
}
function networkRuleSetSerializer(item) {
    return {
        bypass: item["bypass"],
        resourceAccessRules: !item["resourceAccessRules"]
            ? item["resourceAccessRules"]
            : resourceAccessRuleArraySerializer(item["resourceAccessRules"]),
        virtualNetworkRules: !item["virtualNetworkRules"]
            ? item["virtualNetworkRules"]
            : virtualNetworkRuleArraySerializer(item["virtualNetworkRules"]),
        ipRules: !item["ipRules"] ? item["ipRules"] : ipRuleArraySerializer(item["ipRules"]),
        ipv6Rules: !item["ipv6Rules"] ? item["ipv6Rules"] : ipRuleArraySerializer(item["ipv6Rules"]),
        defaultAction: item["defaultAction"],
    };
}
function networkRuleSetDeserializer(item) {
    return {
        bypass: item["bypass"],
        resourceAccessRules: !item["resourceAccessRules"]
            ? item["resourceAccessRules"]
            : resourceAccessRuleArrayDeserializer(item["resourceAccessRules"]),
        virtualNetworkRules: !item["virtualNetworkRules"]
            ? item["virtualNetworkRules"]
            : virtualNetworkRuleArrayDeserializer(item["virtualNetworkRules"]),
        ipRules: !item["ipRules"] ? item["ipRules"] : ipRuleArrayDeserializer(item["ipRules"]),
        ipv6Rules: !item["ipv6Rules"] ? item["ipv6Rules"] : ipRuleArrayDeserializer(item["ipv6Rules"]),
        defaultAction: item["defaultAction"],
    };
}
/** Specifies whether traffic is bypassed for Logging/Metrics/AzureServices. Possible values are any combination of Logging|Metrics|AzureServices (For example, "Logging, Metrics"), or None to bypass none of those traffics. */
var KnownBypass;
(function (KnownBypass) {
    /** None */
    KnownBypass["None"] = "None";
    /** Logging */
    KnownBypass["Logging"] = "Logging";
    /** Metrics */
    KnownBypass["Metrics"] = "Metrics";
    /** AzureServices */
    KnownBypass["AzureServices"] = "AzureServices";
})(KnownBypass || (KnownBypass = {}));
function resourceAccessRuleArraySerializer(result) {
    return result.map((item) => {
        return resourceAccessRuleSerializer(item);
    });
}
function resourceAccessRuleArrayDeserializer(result) {
    return result.map((item) => {
        return resourceAccessRuleDeserializer(item);
    });
}
function resourceAccessRuleSerializer(item) {
    return { tenantId: item["tenantId"], resourceId: item["resourceId"] };
}
function resourceAccessRuleDeserializer(item) {
    return {
        tenantId: item["tenantId"],
        resourceId: item["resourceId"],
    };
}
function virtualNetworkRuleArraySerializer(result) {
    return result.map((item) => {
        return virtualNetworkRuleSerializer(item);
    });
}
function virtualNetworkRuleArrayDeserializer(result) {
    return result.map((item) => {
        return virtualNetworkRuleDeserializer(item);
    });
}
function virtualNetworkRuleSerializer(item) {
    return { id: item["virtualNetworkResourceId"], action: item["action"], state: item["state"] };
}
function virtualNetworkRuleDeserializer(item) {
    return {
        virtualNetworkResourceId: item["id"],
        action: item["action"],
        state: item["state"],
    };
}
/** Gets the state of virtual network rule. */
var KnownState;
(function (KnownState) {
    /** Provisioning */
    KnownState["Provisioning"] = "Provisioning";
    /** Deprovisioning */
    KnownState["Deprovisioning"] = "Deprovisioning";
    /** Succeeded */
    KnownState["Succeeded"] = "Succeeded";
    /** Failed */
    KnownState["Failed"] = "Failed";
    /** NetworkSourceDeleted */
    KnownState["NetworkSourceDeleted"] = "NetworkSourceDeleted";
})(KnownState || (KnownState = {}));
function ipRuleArraySerializer(result) {
    return result.map((item) => {
        return ipRuleSerializer(item);
    });
}
function ipRuleArrayDeserializer(result) {
    return result.map((item) => {
        return ipRuleDeserializer(item);
    });
}
function ipRuleSerializer(item) {
    return { value: item["iPAddressOrRange"], action: item["action"] };
}
function ipRuleDeserializer(item) {
    return {
        iPAddressOrRange: item["value"],
        action: item["action"],
    };
}
function geoReplicationStatsDeserializer(item) {
    return {
        status: item["status"],
        lastSyncTime: !item["lastSyncTime"] ? item["lastSyncTime"] : new Date(item["lastSyncTime"]),
        canFailover: item["canFailover"],
        canPlannedFailover: item["canPlannedFailover"],
        postFailoverRedundancy: item["postFailoverRedundancy"],
        postPlannedFailoverRedundancy: item["postPlannedFailoverRedundancy"],
    };
}
/** The status of the secondary location. Possible values are: - Live: Indicates that the secondary location is active and operational. - Bootstrap: Indicates initial synchronization from the primary location to the secondary location is in progress.This typically occurs when replication is first enabled. - Unavailable: Indicates that the secondary location is temporarily unavailable. */
var KnownGeoReplicationStatus;
(function (KnownGeoReplicationStatus) {
    /** Live */
    KnownGeoReplicationStatus["Live"] = "Live";
    /** Bootstrap */
    KnownGeoReplicationStatus["Bootstrap"] = "Bootstrap";
    /** Unavailable */
    KnownGeoReplicationStatus["Unavailable"] = "Unavailable";
})(KnownGeoReplicationStatus || (KnownGeoReplicationStatus = {}));
/** The redundancy type of the account after an account failover is performed. */
var KnownPostFailoverRedundancy;
(function (KnownPostFailoverRedundancy) {
    /** Standard_LRS */
    KnownPostFailoverRedundancy["StandardLRS"] = "Standard_LRS";
    /** Standard_ZRS */
    KnownPostFailoverRedundancy["StandardZRS"] = "Standard_ZRS";
})(KnownPostFailoverRedundancy || (KnownPostFailoverRedundancy = {}));
/** The redundancy type of the account after a planned account failover is performed. */
var KnownPostPlannedFailoverRedundancy;
(function (KnownPostPlannedFailoverRedundancy) {
    /** Standard_GRS */
    KnownPostPlannedFailoverRedundancy["StandardGRS"] = "Standard_GRS";
    /** Standard_GZRS */
    KnownPostPlannedFailoverRedundancy["StandardGzrs"] = "Standard_GZRS";
    /** Standard_RAGRS */
    KnownPostPlannedFailoverRedundancy["StandardRagrs"] = "Standard_RAGRS";
    /** Standard_RAGZRS */
    KnownPostPlannedFailoverRedundancy["StandardRagzrs"] = "Standard_RAGZRS";
})(KnownPostPlannedFailoverRedundancy || (KnownPostPlannedFailoverRedundancy = {}));
/** Allow large file shares if sets to Enabled. It cannot be disabled once it is enabled. */
var KnownLargeFileSharesState;
(function (KnownLargeFileSharesState) {
    /** Disabled */
    KnownLargeFileSharesState["Disabled"] = "Disabled";
    /** Enabled */
    KnownLargeFileSharesState["Enabled"] = "Enabled";
})(KnownLargeFileSharesState || (KnownLargeFileSharesState = {}));
function privateEndpointConnectionArraySerializer(result) {
    return result.map((item) => {
        return privateEndpointConnectionSerializer(item);
    });
}
function privateEndpointConnectionArrayDeserializer(result) {
    return result.map((item) => {
        return privateEndpointConnectionDeserializer(item);
    });
}
function privateEndpointConnectionSerializer(item) {
    return {
        properties: areAllPropsUndefined(item, ["privateEndpoint", "privateLinkServiceConnectionState"])
            ? undefined
            : _privateEndpointConnectionPropertiesSerializer(item),
    };
}
function privateEndpointConnectionDeserializer(item) {
    return {
        id: item["id"],
        name: item["name"],
        type: item["type"],
        systemData: !item["systemData"]
            ? item["systemData"]
            : systemDataDeserializer(item["systemData"]),
        ...(!item["properties"]
            ? item["properties"]
            : _privateEndpointConnectionPropertiesDeserializer(item["properties"])),
    };
}
function privateEndpointConnectionPropertiesSerializer(item) {
    return {
        privateEndpoint: !item["privateEndpoint"]
            ? item["privateEndpoint"]
            : privateEndpointSerializer(item["privateEndpoint"]),
        privateLinkServiceConnectionState: privateLinkServiceConnectionStateSerializer(item["privateLinkServiceConnectionState"]),
    };
}
function privateEndpointConnectionPropertiesDeserializer(item) {
    return {
        privateEndpoint: !item["privateEndpoint"]
            ? item["privateEndpoint"]
            : privateEndpointDeserializer(item["privateEndpoint"]),
        privateLinkServiceConnectionState: privateLinkServiceConnectionStateDeserializer(item["privateLinkServiceConnectionState"]),
        provisioningState: item["provisioningState"],
    };
}
function privateEndpointSerializer(_item) {
    return {};
}
function privateEndpointDeserializer(item) {
    return {
        id: item["id"],
    };
}
function privateLinkServiceConnectionStateSerializer(item) {
    return {
        status: item["status"],
        description: item["description"],
        actionRequired: item["actionRequired"],
    };
}
function privateLinkServiceConnectionStateDeserializer(item) {
    return {
        status: item["status"],
        description: item["description"],
        actionRequired: item["actionRequired"],
    };
}
/** The private endpoint connection status. */
var KnownPrivateEndpointServiceConnectionStatus;
(function (KnownPrivateEndpointServiceConnectionStatus) {
    /** Pending */
    KnownPrivateEndpointServiceConnectionStatus["Pending"] = "Pending";
    /** Approved */
    KnownPrivateEndpointServiceConnectionStatus["Approved"] = "Approved";
    /** Rejected */
    KnownPrivateEndpointServiceConnectionStatus["Rejected"] = "Rejected";
})(KnownPrivateEndpointServiceConnectionStatus || (KnownPrivateEndpointServiceConnectionStatus = {}));
/** The current provisioning state. */
var KnownPrivateEndpointConnectionProvisioningState;
(function (KnownPrivateEndpointConnectionProvisioningState) {
    /** Succeeded */
    KnownPrivateEndpointConnectionProvisioningState["Succeeded"] = "Succeeded";
    /** Creating */
    KnownPrivateEndpointConnectionProvisioningState["Creating"] = "Creating";
    /** Deleting */
    KnownPrivateEndpointConnectionProvisioningState["Deleting"] = "Deleting";
    /** Failed */
    KnownPrivateEndpointConnectionProvisioningState["Failed"] = "Failed";
})(KnownPrivateEndpointConnectionProvisioningState || (KnownPrivateEndpointConnectionProvisioningState = {}));
function routingPreferenceSerializer(item) {
    return {
        routingChoice: item["routingChoice"],
        publishMicrosoftEndpoints: item["publishMicrosoftEndpoints"],
        publishInternetEndpoints: item["publishInternetEndpoints"],
    };
}
function routingPreferenceDeserializer(item) {
    return {
        routingChoice: item["routingChoice"],
        publishMicrosoftEndpoints: item["publishMicrosoftEndpoints"],
        publishInternetEndpoints: item["publishInternetEndpoints"],
    };
}
/** Routing Choice defines the kind of network routing opted by the user. */
var KnownRoutingChoice;
(function (KnownRoutingChoice) {
    /** MicrosoftRouting */
    KnownRoutingChoice["MicrosoftRouting"] = "MicrosoftRouting";
    /** InternetRouting */
    KnownRoutingChoice["InternetRouting"] = "InternetRouting";
})(KnownRoutingChoice || (KnownRoutingChoice = {}));
function dualStackEndpointPreferenceSerializer(item) {
    return { publishIpv6Endpoint: item["publishIpv6Endpoint"] };
}
function dualStackEndpointPreferenceDeserializer(item) {
    return {
        publishIpv6Endpoint: item["publishIpv6Endpoint"],
    };
}
function blobRestoreStatusDeserializer(item) {
    return {
        status: item["status"],
        failureReason: item["failureReason"],
        restoreId: item["restoreId"],
        parameters: !item["parameters"]
            ? item["parameters"]
            : blobRestoreParametersDeserializer(item["parameters"]),
    };
}
/** The status of blob restore progress. Possible values are: - InProgress: Indicates that blob restore is ongoing. - Complete: Indicates that blob restore has been completed successfully. - Failed: Indicates that blob restore is failed. */
var KnownBlobRestoreProgressStatus;
(function (KnownBlobRestoreProgressStatus) {
    /** InProgress */
    KnownBlobRestoreProgressStatus["InProgress"] = "InProgress";
    /** Complete */
    KnownBlobRestoreProgressStatus["Complete"] = "Complete";
    /** Failed */
    KnownBlobRestoreProgressStatus["Failed"] = "Failed";
})(KnownBlobRestoreProgressStatus || (KnownBlobRestoreProgressStatus = {}));
function blobRestoreParametersSerializer(item) {
    return {
        timeToRestore: item["timeToRestore"].toISOString(),
        blobRanges: blobRestoreRangeArraySerializer(item["blobRanges"]),
    };
}
function blobRestoreParametersDeserializer(item) {
    return {
        timeToRestore: new Date(item["timeToRestore"]),
        blobRanges: blobRestoreRangeArrayDeserializer(item["blobRanges"]),
    };
}
function blobRestoreRangeArraySerializer(result) {
    return result.map((item) => {
        return blobRestoreRangeSerializer(item);
    });
}
function blobRestoreRangeArrayDeserializer(result) {
    return result.map((item) => {
        return blobRestoreRangeDeserializer(item);
    });
}
function blobRestoreRangeSerializer(item) {
    return { startRange: item["startRange"], endRange: item["endRange"] };
}
function blobRestoreRangeDeserializer(item) {
    return {
        startRange: item["startRange"],
        endRange: item["endRange"],
    };
}
/** Set the minimum TLS version to be permitted on requests to storage. The default interpretation is TLS 1.0 for this property. Minimum TLS version 1.3 version is not supported. */
var KnownMinimumTlsVersion;
(function (KnownMinimumTlsVersion) {
    /** TLS1_0 */
    KnownMinimumTlsVersion["TLS10"] = "TLS1_0";
    /** TLS1_1 */
    KnownMinimumTlsVersion["TLS11"] = "TLS1_1";
    /** TLS1_2 */
    KnownMinimumTlsVersion["TLS12"] = "TLS1_2";
    /** TLS1_3 */
    KnownMinimumTlsVersion["TLS13"] = "TLS1_3";
})(KnownMinimumTlsVersion || (KnownMinimumTlsVersion = {}));
/** Allow, disallow, or let Network Security Perimeter configuration to evaluate public network access to Storage Account. Value is optional but if passed in, must be 'Enabled', 'Disabled' or 'SecuredByPerimeter'. */
var KnownPublicNetworkAccess;
(function (KnownPublicNetworkAccess) {
    /** Enabled */
    KnownPublicNetworkAccess["Enabled"] = "Enabled";
    /** Disabled */
    KnownPublicNetworkAccess["Disabled"] = "Disabled";
    /** SecuredByPerimeter */
    KnownPublicNetworkAccess["SecuredByPerimeter"] = "SecuredByPerimeter";
})(KnownPublicNetworkAccess || (KnownPublicNetworkAccess = {}));
function immutableStorageAccountSerializer(item) {
    return {
        enabled: item["enabled"],
        immutabilityPolicy: !item["immutabilityPolicy"]
            ? item["immutabilityPolicy"]
            : accountImmutabilityPolicyPropertiesSerializer(item["immutabilityPolicy"]),
    };
}
function immutableStorageAccountDeserializer(item) {
    return {
        enabled: item["enabled"],
        immutabilityPolicy: !item["immutabilityPolicy"]
            ? item["immutabilityPolicy"]
            : accountImmutabilityPolicyPropertiesDeserializer(item["immutabilityPolicy"]),
    };
}
function accountImmutabilityPolicyPropertiesSerializer(item) {
    return {
        immutabilityPeriodSinceCreationInDays: item["immutabilityPeriodSinceCreationInDays"],
        state: item["state"],
        allowProtectedAppendWrites: item["allowProtectedAppendWrites"],
    };
}
function accountImmutabilityPolicyPropertiesDeserializer(item) {
    return {
        immutabilityPeriodSinceCreationInDays: item["immutabilityPeriodSinceCreationInDays"],
        state: item["state"],
        allowProtectedAppendWrites: item["allowProtectedAppendWrites"],
    };
}
/** The ImmutabilityPolicy state defines the mode of the policy. Disabled state disables the policy, Unlocked state allows increase and decrease of immutability retention time and also allows toggling allowProtectedAppendWrites property, Locked state only allows the increase of the immutability retention time. A policy can only be created in a Disabled or Unlocked state and can be toggled between the two states. Only a policy in an Unlocked state can transition to a Locked state which cannot be reverted. */
var KnownAccountImmutabilityPolicyState;
(function (KnownAccountImmutabilityPolicyState) {
    /** Unlocked */
    KnownAccountImmutabilityPolicyState["Unlocked"] = "Unlocked";
    /** Locked */
    KnownAccountImmutabilityPolicyState["Locked"] = "Locked";
    /** Disabled */
    KnownAccountImmutabilityPolicyState["Disabled"] = "Disabled";
})(KnownAccountImmutabilityPolicyState || (KnownAccountImmutabilityPolicyState = {}));
/** Restrict copy to and from Storage Accounts within an AAD tenant or with Private Links to the same VNet. */
var KnownAllowedCopyScope;
(function (KnownAllowedCopyScope) {
    /** PrivateLink */
    KnownAllowedCopyScope["PrivateLink"] = "PrivateLink";
    /** AAD */
    KnownAllowedCopyScope["AAD"] = "AAD";
    /** All */
    KnownAllowedCopyScope["All"] = "All";
})(KnownAllowedCopyScope || (KnownAllowedCopyScope = {}));
function storageAccountSkuConversionStatusDeserializer(item) {
    return {
        skuConversionStatus: item["skuConversionStatus"],
        targetSkuName: item["targetSkuName"],
        startTime: item["startTime"],
        endTime: item["endTime"],
    };
}
/** This property indicates the current sku conversion status. */
var KnownSkuConversionStatus;
(function (KnownSkuConversionStatus) {
    /** InProgress */
    KnownSkuConversionStatus["InProgress"] = "InProgress";
    /** Succeeded */
    KnownSkuConversionStatus["Succeeded"] = "Succeeded";
    /** Failed */
    KnownSkuConversionStatus["Failed"] = "Failed";
})(KnownSkuConversionStatus || (KnownSkuConversionStatus = {}));
/** Allows you to specify the type of endpoint. Set this to AzureDNSZone to create a large number of accounts in a single subscription, which creates accounts in an Azure DNS Zone and the endpoint URL will have an alphanumeric DNS Zone identifier. */
var KnownDnsEndpointType;
(function (KnownDnsEndpointType) {
    /** Standard */
    KnownDnsEndpointType["Standard"] = "Standard";
    /** AzureDnsZone */
    KnownDnsEndpointType["AzureDnsZone"] = "AzureDnsZone";
})(KnownDnsEndpointType || (KnownDnsEndpointType = {}));
function geoPriorityReplicationStatusSerializer(item) {
    return { isBlobEnabled: item["isBlobEnabled"] };
}
function geoPriorityReplicationStatusDeserializer(item) {
    return {
        isBlobEnabled: item["isBlobEnabled"],
    };
}
function storageAccountSharedKeyAccessPropertiesSerializer(item) {
    return {
        blob: !item["blob"] ? item["blob"] : serviceSharedKeyAccessPropertiesSerializer(item["blob"]),
        file: !item["file"] ? item["file"] : serviceSharedKeyAccessPropertiesSerializer(item["file"]),
        table: !item["table"]
            ? item["table"]
            : serviceSharedKeyAccessPropertiesSerializer(item["table"]),
        queue: !item["queue"]
            ? item["queue"]
            : serviceSharedKeyAccessPropertiesSerializer(item["queue"]),
    };
}
function storageAccountSharedKeyAccessPropertiesDeserializer(item) {
    return {
        blob: !item["blob"] ? item["blob"] : serviceSharedKeyAccessPropertiesDeserializer(item["blob"]),
        file: !item["file"] ? item["file"] : serviceSharedKeyAccessPropertiesDeserializer(item["file"]),
        table: !item["table"]
            ? item["table"]
            : serviceSharedKeyAccessPropertiesDeserializer(item["table"]),
        queue: !item["queue"]
            ? item["queue"]
            : serviceSharedKeyAccessPropertiesDeserializer(item["queue"]),
    };
}
function serviceSharedKeyAccessPropertiesSerializer(item) {
    return { enabled: item["enabled"] };
}
function serviceSharedKeyAccessPropertiesDeserializer(item) {
    return {
        enabled: item["enabled"],
    };
}
function storageDataCollaborationPolicyPropertiesSerializer(item) {
    return {
        allowStorageConnectors: item["allowStorageConnectors"],
        allowBlobAccessPoints: item["allowBlobAccessPoints"],
        allowStorageDataShares: item["allowStorageDataShares"],
        allowCrossTenantDataSharing: item["allowCrossTenantDataSharing"],
    };
}
function storageDataCollaborationPolicyPropertiesDeserializer(item) {
    return {
        allowStorageConnectors: item["allowStorageConnectors"],
        allowBlobAccessPoints: item["allowBlobAccessPoints"],
        allowStorageDataShares: item["allowStorageDataShares"],
        allowCrossTenantDataSharing: item["allowCrossTenantDataSharing"],
    };
}
/** Indicates the type of storage account. */
var KnownKind;
(function (KnownKind) {
    /** Storage */
    KnownKind["Storage"] = "Storage";
    /** StorageV2 */
    KnownKind["StorageV2"] = "StorageV2";
    /** BlobStorage */
    KnownKind["BlobStorage"] = "BlobStorage";
    /** FileStorage */
    KnownKind["FileStorage"] = "FileStorage";
    /** BlockBlobStorage */
    KnownKind["BlockBlobStorage"] = "BlockBlobStorage";
})(KnownKind || (KnownKind = {}));
function identitySerializer(item) {
    return {
        type: item["type"],
        userAssignedIdentities: !item["userAssignedIdentities"]
            ? item["userAssignedIdentities"]
            : userAssignedIdentityRecordSerializer(item["userAssignedIdentities"]),
    };
}
function identityDeserializer(item) {
    return {
        principalId: item["principalId"],
        tenantId: item["tenantId"],
        type: item["type"],
        userAssignedIdentities: !item["userAssignedIdentities"]
            ? item["userAssignedIdentities"]
            : userAssignedIdentityRecordDeserializer(item["userAssignedIdentities"]),
    };
}
/** The identity type. */
var KnownIdentityType;
(function (KnownIdentityType) {
    /** None */
    KnownIdentityType["None"] = "None";
    /** SystemAssigned */
    KnownIdentityType["SystemAssigned"] = "SystemAssigned";
    /** UserAssigned */
    KnownIdentityType["UserAssigned"] = "UserAssigned";
    /** SystemAssigned,UserAssigned */
    KnownIdentityType["SystemAssignedUserAssigned"] = "SystemAssigned,UserAssigned";
})(KnownIdentityType || (KnownIdentityType = {}));
function userAssignedIdentityRecordSerializer(item) {
    const result = {};
    Object.keys(item).map((key) => {
        result[key] = !item[key] ? item[key] : userAssignedIdentitySerializer(item[key]);
    });
    return result;
}
function userAssignedIdentityRecordDeserializer(item) {
    const result = {};
    Object.keys(item).map((key) => {
        result[key] = !item[key] ? item[key] : userAssignedIdentityDeserializer(item[key]);
    });
    return result;
}
function userAssignedIdentitySerializer(_item) {
    return {};
}
function userAssignedIdentityDeserializer(item) {
    return {
        principalId: item["principalId"],
        clientId: item["clientId"],
    };
}
function extendedLocationSerializer(item) {
    return { name: item["name"], type: item["type"] };
}
function extendedLocationDeserializer(item) {
    return {
        name: item["name"],
        type: item["type"],
    };
}
/** The type of extendedLocation. */
var KnownExtendedLocationTypes;
(function (KnownExtendedLocationTypes) {
    /** EdgeZone */
    KnownExtendedLocationTypes["EdgeZone"] = "EdgeZone";
})(KnownExtendedLocationTypes || (KnownExtendedLocationTypes = {}));
function placementSerializer(item) {
    return { zonePlacementPolicy: item["zonePlacementPolicy"] };
}
function placementDeserializer(item) {
    return {
        zonePlacementPolicy: item["zonePlacementPolicy"],
    };
}
/** The availability zone pinning policy for the storage account. */
var KnownZonePlacementPolicy;
(function (KnownZonePlacementPolicy) {
    /** Any */
    KnownZonePlacementPolicy["Any"] = "Any";
    /** None */
    KnownZonePlacementPolicy["None"] = "None";
})(KnownZonePlacementPolicy || (KnownZonePlacementPolicy = {}));
function trackedResourceSerializer(item) {
    return { tags: item["tags"], location: item["location"] };
}
function trackedResourceDeserializer(item) {
    return {
        id: item["id"],
        name: item["name"],
        type: item["type"],
        systemData: !item["systemData"]
            ? item["systemData"]
            : systemDataDeserializer(item["systemData"]),
        tags: !item["tags"]
            ? item["tags"]
            : Object.fromEntries(Object.entries(item["tags"]).map(([k, p]) => [k, p])),
        location: item["location"],
    };
}
function storageAccountCreateParametersSerializer(item) {
    return {
        sku: skuSerializer(item["sku"]),
        kind: item["kind"],
        location: item["location"],
        extendedLocation: !item["extendedLocation"]
            ? item["extendedLocation"]
            : extendedLocationSerializer(item["extendedLocation"]),
        zones: !item["zones"]
            ? item["zones"]
            : item["zones"].map((p) => {
                return p;
            }),
        placement: !item["placement"] ? item["placement"] : placementSerializer(item["placement"]),
        tags: item["tags"],
        identity: !item["identity"] ? item["identity"] : identitySerializer(item["identity"]),
        properties: check_prop_undefined_areAllPropsUndefined(item, [
            "allowedCopyScope",
            "publicNetworkAccess",
            "sasPolicy",
            "keyPolicy",
            "customDomain",
            "encryption",
            "networkRuleSet",
            "accessTier",
            "turboTier",
            "azureFilesIdentityBasedAuthentication",
            "enableHttpsTrafficOnly",
            "isSftpEnabled",
            "isLocalUserEnabled",
            "enableExtendedGroups",
            "isHnsEnabled",
            "largeFileSharesState",
            "routingPreference",
            "dualStackEndpointPreference",
            "allowBlobPublicAccess",
            "minimumTlsVersion",
            "allowSharedKeyAccess",
            "enableNfsV3",
            "allowCrossTenantReplication",
            "defaultToOAuthAuthentication",
            "immutableStorageWithVersioning",
            "dnsEndpointType",
            "geoPriorityReplicationStatus",
            "allowSharedKeyAccessForServices",
            "dataCollaborationPolicyProperties",
            "allowCrossTenantDelegationSas",
        ])
            ? undefined
            : _storageAccountCreateParametersPropertiesSerializer(item),
    };
}
function storageAccountPropertiesCreateParametersSerializer(item) {
    return {
        allowedCopyScope: item["allowedCopyScope"],
        publicNetworkAccess: item["publicNetworkAccess"],
        sasPolicy: !item["sasPolicy"] ? item["sasPolicy"] : sasPolicySerializer(item["sasPolicy"]),
        keyPolicy: !item["keyPolicy"] ? item["keyPolicy"] : keyPolicySerializer(item["keyPolicy"]),
        customDomain: !item["customDomain"]
            ? item["customDomain"]
            : customDomainSerializer(item["customDomain"]),
        encryption: !item["encryption"] ? item["encryption"] : encryptionSerializer(item["encryption"]),
        networkAcls: !item["networkRuleSet"]
            ? item["networkRuleSet"]
            : networkRuleSetSerializer(item["networkRuleSet"]),
        accessTier: item["accessTier"],
        turboTier: !item["turboTier"] ? item["turboTier"] : turboTierSerializer(item["turboTier"]),
        azureFilesIdentityBasedAuthentication: !item["azureFilesIdentityBasedAuthentication"]
            ? item["azureFilesIdentityBasedAuthentication"]
            : azureFilesIdentityBasedAuthenticationSerializer(item["azureFilesIdentityBasedAuthentication"]),
        supportsHttpsTrafficOnly: item["enableHttpsTrafficOnly"],
        isSftpEnabled: item["isSftpEnabled"],
        isLocalUserEnabled: item["isLocalUserEnabled"],
        enableExtendedGroups: item["enableExtendedGroups"],
        isHnsEnabled: item["isHnsEnabled"],
        largeFileSharesState: item["largeFileSharesState"],
        routingPreference: !item["routingPreference"]
            ? item["routingPreference"]
            : routingPreferenceSerializer(item["routingPreference"]),
        dualStackEndpointPreference: !item["dualStackEndpointPreference"]
            ? item["dualStackEndpointPreference"]
            : dualStackEndpointPreferenceSerializer(item["dualStackEndpointPreference"]),
        allowBlobPublicAccess: item["allowBlobPublicAccess"],
        minimumTlsVersion: item["minimumTlsVersion"],
        allowSharedKeyAccess: item["allowSharedKeyAccess"],
        isNfsV3Enabled: item["enableNfsV3"],
        allowCrossTenantReplication: item["allowCrossTenantReplication"],
        defaultToOAuthAuthentication: item["defaultToOAuthAuthentication"],
        immutableStorageWithVersioning: !item["immutableStorageWithVersioning"]
            ? item["immutableStorageWithVersioning"]
            : immutableStorageAccountSerializer(item["immutableStorageWithVersioning"]),
        dnsEndpointType: item["dnsEndpointType"],
        geoPriorityReplicationStatus: !item["geoPriorityReplicationStatus"]
            ? item["geoPriorityReplicationStatus"]
            : geoPriorityReplicationStatusSerializer(item["geoPriorityReplicationStatus"]),
        allowSharedKeyAccessForServices: !item["allowSharedKeyAccessForServices"]
            ? item["allowSharedKeyAccessForServices"]
            : storageAccountSharedKeyAccessPropertiesSerializer(item["allowSharedKeyAccessForServices"]),
        dataCollaborationPolicyProperties: !item["dataCollaborationPolicyProperties"]
            ? item["dataCollaborationPolicyProperties"]
            : storageDataCollaborationPolicyPropertiesSerializer(item["dataCollaborationPolicyProperties"]),
        allowCrossTenantDelegationSas: item["allowCrossTenantDelegationSas"],
    };
}
function storageAccountUpdateParametersSerializer(item) {
    return {
        sku: !item["sku"] ? item["sku"] : skuSerializer(item["sku"]),
        tags: item["tags"],
        identity: !item["identity"] ? item["identity"] : identitySerializer(item["identity"]),
        properties: check_prop_undefined_areAllPropsUndefined(item, [
            "customDomain",
            "encryption",
            "sasPolicy",
            "keyPolicy",
            "accessTier",
            "turboTier",
            "azureFilesIdentityBasedAuthentication",
            "enableHttpsTrafficOnly",
            "isSftpEnabled",
            "isLocalUserEnabled",
            "enableExtendedGroups",
            "networkRuleSet",
            "largeFileSharesState",
            "routingPreference",
            "dualStackEndpointPreference",
            "allowBlobPublicAccess",
            "minimumTlsVersion",
            "allowSharedKeyAccess",
            "allowCrossTenantReplication",
            "defaultToOAuthAuthentication",
            "publicNetworkAccess",
            "immutableStorageWithVersioning",
            "allowedCopyScope",
            "dnsEndpointType",
            "geoPriorityReplicationStatus",
            "allowSharedKeyAccessForServices",
            "dataCollaborationPolicyProperties",
            "allowCrossTenantDelegationSas",
        ])
            ? undefined
            : _storageAccountUpdateParametersPropertiesSerializer(item),
        kind: item["kind"],
        zones: !item["zones"]
            ? item["zones"]
            : item["zones"].map((p) => {
                return p;
            }),
        placement: !item["placement"] ? item["placement"] : placementSerializer(item["placement"]),
    };
}
function storageAccountPropertiesUpdateParametersSerializer(item) {
    return {
        customDomain: !item["customDomain"]
            ? item["customDomain"]
            : customDomainSerializer(item["customDomain"]),
        encryption: !item["encryption"] ? item["encryption"] : encryptionSerializer(item["encryption"]),
        sasPolicy: !item["sasPolicy"] ? item["sasPolicy"] : sasPolicySerializer(item["sasPolicy"]),
        keyPolicy: !item["keyPolicy"] ? item["keyPolicy"] : keyPolicySerializer(item["keyPolicy"]),
        accessTier: item["accessTier"],
        turboTier: !item["turboTier"] ? item["turboTier"] : turboTierSerializer(item["turboTier"]),
        azureFilesIdentityBasedAuthentication: !item["azureFilesIdentityBasedAuthentication"]
            ? item["azureFilesIdentityBasedAuthentication"]
            : azureFilesIdentityBasedAuthenticationSerializer(item["azureFilesIdentityBasedAuthentication"]),
        supportsHttpsTrafficOnly: item["enableHttpsTrafficOnly"],
        isSftpEnabled: item["isSftpEnabled"],
        isLocalUserEnabled: item["isLocalUserEnabled"],
        enableExtendedGroups: item["enableExtendedGroups"],
        networkAcls: !item["networkRuleSet"]
            ? item["networkRuleSet"]
            : networkRuleSetSerializer(item["networkRuleSet"]),
        largeFileSharesState: item["largeFileSharesState"],
        routingPreference: !item["routingPreference"]
            ? item["routingPreference"]
            : routingPreferenceSerializer(item["routingPreference"]),
        dualStackEndpointPreference: !item["dualStackEndpointPreference"]
            ? item["dualStackEndpointPreference"]
            : dualStackEndpointPreferenceSerializer(item["dualStackEndpointPreference"]),
        allowBlobPublicAccess: item["allowBlobPublicAccess"],
        minimumTlsVersion: item["minimumTlsVersion"],
        allowSharedKeyAccess: item["allowSharedKeyAccess"],
        allowCrossTenantReplication: item["allowCrossTenantReplication"],
        defaultToOAuthAuthentication: item["defaultToOAuthAuthentication"],
        publicNetworkAccess: item["publicNetworkAccess"],
        immutableStorageWithVersioning: !item["immutableStorageWithVersioning"]
            ? item["immutableStorageWithVersioning"]
            : immutableStorageAccountSerializer(item["immutableStorageWithVersioning"]),
        allowedCopyScope: item["allowedCopyScope"],
        dnsEndpointType: item["dnsEndpointType"],
        geoPriorityReplicationStatus: !item["geoPriorityReplicationStatus"]
            ? item["geoPriorityReplicationStatus"]
            : geoPriorityReplicationStatusSerializer(item["geoPriorityReplicationStatus"]),
        allowSharedKeyAccessForServices: !item["allowSharedKeyAccessForServices"]
            ? item["allowSharedKeyAccessForServices"]
            : storageAccountSharedKeyAccessPropertiesSerializer(item["allowSharedKeyAccessForServices"]),
        dataCollaborationPolicyProperties: !item["dataCollaborationPolicyProperties"]
            ? item["dataCollaborationPolicyProperties"]
            : storageDataCollaborationPolicyPropertiesSerializer(item["dataCollaborationPolicyProperties"]),
        allowCrossTenantDelegationSas: item["allowCrossTenantDelegationSas"],
    };
}
function _storageAccountListResultDeserializer(item) {
    return {
        value: storageAccountArrayDeserializer(item["value"]),
        nextLink: item["nextLink"],
    };
}
function storageAccountArrayDeserializer(result) {
    return result.map((item) => {
        return storageAccountDeserializer(item);
    });
}
function storageAccountListKeysResultDeserializer(item) {
    return {
        keys: !item["keys"] ? item["keys"] : storageAccountKeyArrayDeserializer(item["keys"]),
    };
}
function storageAccountKeyArrayDeserializer(result) {
    return result.map((item) => {
        return storageAccountKeyDeserializer(item);
    });
}
function storageAccountKeyDeserializer(item) {
    return {
        keyName: item["keyName"],
        value: item["value"],
        permissions: item["permissions"],
        creationTime: !item["creationTime"] ? item["creationTime"] : new Date(item["creationTime"]),
    };
}
function storageAccountRegenerateKeyParametersSerializer(item) {
    return { keyName: item["keyName"] };
}
function accountSasParametersSerializer(item) {
    return {
        signedServices: item["services"],
        signedResourceTypes: item["resourceTypes"],
        signedPermission: item["permissions"],
        signedIp: item["iPAddressOrRange"],
        signedProtocol: item["protocols"],
        signedStart: !item["sharedAccessStartTime"]
            ? item["sharedAccessStartTime"]
            : item["sharedAccessStartTime"].toISOString(),
        signedExpiry: item["sharedAccessExpiryTime"].toISOString(),
        keyToSign: item["keyToSign"],
    };
}
/** The signed services accessible with the account SAS. Possible values include: Blob (b), Queue (q), Table (t), File (f). */
var KnownServices;
(function (KnownServices) {
    /** b */
    KnownServices["B"] = "b";
    /** q */
    KnownServices["Q"] = "q";
    /** t */
    KnownServices["T"] = "t";
    /** f */
    KnownServices["F"] = "f";
})(KnownServices || (KnownServices = {}));
/** The signed resource types that are accessible with the account SAS. Service (s): Access to service-level APIs; Container (c): Access to container-level APIs; Object (o): Access to object-level APIs for blobs, queue messages, table entities, and files. */
var KnownSignedResourceTypes;
(function (KnownSignedResourceTypes) {
    /** s */
    KnownSignedResourceTypes["S"] = "s";
    /** c */
    KnownSignedResourceTypes["C"] = "c";
    /** o */
    KnownSignedResourceTypes["O"] = "o";
})(KnownSignedResourceTypes || (KnownSignedResourceTypes = {}));
/** The signed permissions for the account SAS. Possible values include: Read (r), Write (w), Delete (d), List (l), Add (a), Create (c), Update (u) and Process (p). */
var KnownPermissions;
(function (KnownPermissions) {
    /** r */
    KnownPermissions["R"] = "r";
    /** d */
    KnownPermissions["D"] = "d";
    /** w */
    KnownPermissions["W"] = "w";
    /** l */
    KnownPermissions["L"] = "l";
    /** a */
    KnownPermissions["A"] = "a";
    /** c */
    KnownPermissions["C"] = "c";
    /** u */
    KnownPermissions["U"] = "u";
    /** p */
    KnownPermissions["P"] = "p";
})(KnownPermissions || (KnownPermissions = {}));
function listAccountSasResponseDeserializer(item) {
    return {
        accountSasToken: item["accountSasToken"],
    };
}
function serviceSasParametersSerializer(item) {
    return {
        canonicalizedResource: item["canonicalizedResource"],
        signedResource: item["resource"],
        signedPermission: item["permissions"],
        signedIp: item["iPAddressOrRange"],
        signedProtocol: item["protocols"],
        signedStart: !item["sharedAccessStartTime"]
            ? item["sharedAccessStartTime"]
            : item["sharedAccessStartTime"].toISOString(),
        signedExpiry: !item["sharedAccessExpiryTime"]
            ? item["sharedAccessExpiryTime"]
            : item["sharedAccessExpiryTime"].toISOString(),
        signedIdentifier: item["identifier"],
        startPk: item["partitionKeyStart"],
        endPk: item["partitionKeyEnd"],
        startRk: item["rowKeyStart"],
        endRk: item["rowKeyEnd"],
        keyToSign: item["keyToSign"],
        rscc: item["cacheControl"],
        rscd: item["contentDisposition"],
        rsce: item["contentEncoding"],
        rscl: item["contentLanguage"],
        rsct: item["contentType"],
    };
}
/** The signed services accessible with the service SAS. Possible values include: Blob (b), Container (c), File (f), Share (s). */
var KnownSignedResource;
(function (KnownSignedResource) {
    /** b */
    KnownSignedResource["B"] = "b";
    /** c */
    KnownSignedResource["C"] = "c";
    /** f */
    KnownSignedResource["F"] = "f";
    /** s */
    KnownSignedResource["S"] = "s";
})(KnownSignedResource || (KnownSignedResource = {}));
function listServiceSasResponseDeserializer(item) {
    return {
        serviceSasToken: item["serviceSasToken"],
    };
}
function storageAccountMigrationSerializer(item) {
    return { properties: _storageAccountMigrationPropertiesSerializer(item) };
}
function storageAccountMigrationDeserializer(item) {
    return {
        id: item["id"],
        name: item["name"],
        type: item["type"],
        systemData: !item["systemData"]
            ? item["systemData"]
            : systemDataDeserializer(item["systemData"]),
        ..._storageAccountMigrationPropertiesDeserializer(item["properties"]),
    };
}
function storageAccountMigrationPropertiesSerializer(item) {
    return { targetSkuName: item["targetSkuName"] };
}
function storageAccountMigrationPropertiesDeserializer(item) {
    return {
        targetSkuName: item["targetSkuName"],
        migrationStatus: item["migrationStatus"],
        migrationFailedReason: item["migrationFailedReason"],
        migrationFailedDetailedReason: item["migrationFailedDetailedReason"],
    };
}
/** Current status of migration */
var KnownMigrationStatus;
(function (KnownMigrationStatus) {
    /** Invalid */
    KnownMigrationStatus["Invalid"] = "Invalid";
    /** SubmittedForConversion */
    KnownMigrationStatus["SubmittedForConversion"] = "SubmittedForConversion";
    /** InProgress */
    KnownMigrationStatus["InProgress"] = "InProgress";
    /** Complete */
    KnownMigrationStatus["Complete"] = "Complete";
    /** Failed */
    KnownMigrationStatus["Failed"] = "Failed";
})(KnownMigrationStatus || (KnownMigrationStatus = {}));
/** Known values of {@link MigrationName} that the service accepts. */
var KnownMigrationName;
(function (KnownMigrationName) {
    /** default */
    KnownMigrationName["Default"] = "default";
})(KnownMigrationName || (KnownMigrationName = {}));
function fileShareSerializer(item) {
    return {
        properties: areAllPropsUndefined(item, [
            "metadata",
            "shareQuota",
            "provisionedIops",
            "provisionedBandwidthMibps",
            "enabledProtocols",
            "rootSquash",
            "accessTier",
            "signedIdentifiers",
            "fileSharePaidBursting",
        ])
            ? undefined
            : _fileSharePropertiesSerializer(item),
    };
}
function fileShareDeserializer(item) {
    return {
        id: item["id"],
        name: item["name"],
        type: item["type"],
        systemData: !item["systemData"]
            ? item["systemData"]
            : systemDataDeserializer(item["systemData"]),
        ...(!item["properties"]
            ? item["properties"]
            : _fileSharePropertiesDeserializer(item["properties"])),
        etag: item["etag"],
    };
}
function fileSharePropertiesSerializer(item) {
    return {
        metadata: item["metadata"],
        shareQuota: item["shareQuota"],
        provisionedIops: item["provisionedIops"],
        provisionedBandwidthMibps: item["provisionedBandwidthMibps"],
        enabledProtocols: item["enabledProtocols"],
        rootSquash: item["rootSquash"],
        accessTier: item["accessTier"],
        signedIdentifiers: !item["signedIdentifiers"]
            ? item["signedIdentifiers"]
            : signedIdentifierArraySerializer(item["signedIdentifiers"]),
        fileSharePaidBursting: !item["fileSharePaidBursting"]
            ? item["fileSharePaidBursting"]
            : fileSharePropertiesFileSharePaidBurstingSerializer(item["fileSharePaidBursting"]),
    };
}
function fileSharePropertiesDeserializer(item) {
    return {
        lastModifiedTime: !item["lastModifiedTime"]
            ? item["lastModifiedTime"]
            : new Date(item["lastModifiedTime"]),
        metadata: !item["metadata"]
            ? item["metadata"]
            : Object.fromEntries(Object.entries(item["metadata"]).map(([k, p]) => [k, p])),
        shareQuota: item["shareQuota"],
        provisionedIops: item["provisionedIops"],
        provisionedBandwidthMibps: item["provisionedBandwidthMibps"],
        includedBurstIops: item["includedBurstIops"],
        maxBurstCreditsForIops: item["maxBurstCreditsForIops"],
        nextAllowedQuotaDowngradeTime: !item["nextAllowedQuotaDowngradeTime"]
            ? item["nextAllowedQuotaDowngradeTime"]
            : new Date(item["nextAllowedQuotaDowngradeTime"]),
        nextAllowedProvisionedIopsDowngradeTime: !item["nextAllowedProvisionedIopsDowngradeTime"]
            ? item["nextAllowedProvisionedIopsDowngradeTime"]
            : new Date(item["nextAllowedProvisionedIopsDowngradeTime"]),
        nextAllowedProvisionedBandwidthDowngradeTime: !item["nextAllowedProvisionedBandwidthDowngradeTime"]
            ? item["nextAllowedProvisionedBandwidthDowngradeTime"]
            : new Date(item["nextAllowedProvisionedBandwidthDowngradeTime"]),
        enabledProtocols: item["enabledProtocols"],
        rootSquash: item["rootSquash"],
        version: item["version"],
        deleted: item["deleted"],
        deletedTime: !item["deletedTime"] ? item["deletedTime"] : new Date(item["deletedTime"]),
        remainingRetentionDays: item["remainingRetentionDays"],
        accessTier: item["accessTier"],
        accessTierChangeTime: !item["accessTierChangeTime"]
            ? item["accessTierChangeTime"]
            : new Date(item["accessTierChangeTime"]),
        accessTierStatus: item["accessTierStatus"],
        shareUsageBytes: item["shareUsageBytes"],
        leaseStatus: item["leaseStatus"],
        leaseState: item["leaseState"],
        leaseDuration: item["leaseDuration"],
        signedIdentifiers: !item["signedIdentifiers"]
            ? item["signedIdentifiers"]
            : signedIdentifierArrayDeserializer(item["signedIdentifiers"]),
        snapshotTime: !item["snapshotTime"] ? item["snapshotTime"] : new Date(item["snapshotTime"]),
        fileSharePaidBursting: !item["fileSharePaidBursting"]
            ? item["fileSharePaidBursting"]
            : fileSharePropertiesFileSharePaidBurstingDeserializer(item["fileSharePaidBursting"]),
    };
}
/** The authentication protocol that is used for the file share. Can only be specified when creating a share. */
var KnownEnabledProtocols;
(function (KnownEnabledProtocols) {
    /** SMB */
    KnownEnabledProtocols["SMB"] = "SMB";
    /** NFS */
    KnownEnabledProtocols["NFS"] = "NFS";
})(KnownEnabledProtocols || (KnownEnabledProtocols = {}));
/** The property is for NFS share only. The default is NoRootSquash. */
var KnownRootSquashType;
(function (KnownRootSquashType) {
    /** NoRootSquash */
    KnownRootSquashType["NoRootSquash"] = "NoRootSquash";
    /** RootSquash */
    KnownRootSquashType["RootSquash"] = "RootSquash";
    /** AllSquash */
    KnownRootSquashType["AllSquash"] = "AllSquash";
})(KnownRootSquashType || (KnownRootSquashType = {}));
/** Access tier for specific share. GpV2 account can choose between TransactionOptimized (default), Hot, and Cool. FileStorage account can choose Premium. */
var KnownShareAccessTier;
(function (KnownShareAccessTier) {
    /** TransactionOptimized */
    KnownShareAccessTier["TransactionOptimized"] = "TransactionOptimized";
    /** Hot */
    KnownShareAccessTier["Hot"] = "Hot";
    /** Cool */
    KnownShareAccessTier["Cool"] = "Cool";
    /** Premium */
    KnownShareAccessTier["Premium"] = "Premium";
})(KnownShareAccessTier || (KnownShareAccessTier = {}));
function signedIdentifierArraySerializer(result) {
    return result.map((item) => {
        return signedIdentifierSerializer(item);
    });
}
function signedIdentifierArrayDeserializer(result) {
    return result.map((item) => {
        return signedIdentifierDeserializer(item);
    });
}
function signedIdentifierSerializer(item) {
    return {
        id: item["id"],
        accessPolicy: !item["accessPolicy"]
            ? item["accessPolicy"]
            : accessPolicySerializer(item["accessPolicy"]),
    };
}
function signedIdentifierDeserializer(item) {
    return {
        id: item["id"],
        accessPolicy: !item["accessPolicy"]
            ? item["accessPolicy"]
            : accessPolicyDeserializer(item["accessPolicy"]),
    };
}
function accessPolicySerializer(item) {
    return {
        startTime: !item["startTime"] ? item["startTime"] : item["startTime"].toISOString(),
        expiryTime: !item["expiryTime"] ? item["expiryTime"] : item["expiryTime"].toISOString(),
        permission: item["permission"],
    };
}
function accessPolicyDeserializer(item) {
    return {
        startTime: !item["startTime"] ? item["startTime"] : new Date(item["startTime"]),
        expiryTime: !item["expiryTime"] ? item["expiryTime"] : new Date(item["expiryTime"]),
        permission: item["permission"],
    };
}
function fileSharePropertiesFileSharePaidBurstingSerializer(item) {
    return {
        paidBurstingEnabled: item["paidBurstingEnabled"],
        paidBurstingMaxIops: item["paidBurstingMaxIops"],
        paidBurstingMaxBandwidthMibps: item["paidBurstingMaxBandwidthMibps"],
    };
}
function fileSharePropertiesFileSharePaidBurstingDeserializer(item) {
    return {
        paidBurstingEnabled: item["paidBurstingEnabled"],
        paidBurstingMaxIops: item["paidBurstingMaxIops"],
        paidBurstingMaxBandwidthMibps: item["paidBurstingMaxBandwidthMibps"],
    };
}
function deletedShareSerializer(item) {
    return {
        deletedShareName: item["deletedShareName"],
        deletedShareVersion: item["deletedShareVersion"],
    };
}
function leaseShareRequestSerializer(item) {
    return {
        action: item["action"],
        leaseId: item["leaseId"],
        breakPeriod: item["breakPeriod"],
        leaseDuration: item["leaseDuration"],
        proposedLeaseId: item["proposedLeaseId"],
    };
}
/** Specifies the lease action. Can be one of the available actions. */
var KnownLeaseShareAction;
(function (KnownLeaseShareAction) {
    /** Acquire */
    KnownLeaseShareAction["Acquire"] = "Acquire";
    /** Renew */
    KnownLeaseShareAction["Renew"] = "Renew";
    /** Change */
    KnownLeaseShareAction["Change"] = "Change";
    /** Release */
    KnownLeaseShareAction["Release"] = "Release";
    /** Break */
    KnownLeaseShareAction["Break"] = "Break";
})(KnownLeaseShareAction || (KnownLeaseShareAction = {}));
function leaseShareResponseDeserializer(item) {
    return {
        leaseId: item["leaseId"],
        leaseTimeSeconds: item["leaseTimeSeconds"],
    };
}
function _fileShareItemsDeserializer(item) {
    return {
        value: fileShareItemArrayDeserializer(item["value"]),
        nextLink: item["nextLink"],
    };
}
function fileShareItemArrayDeserializer(result) {
    return result.map((item) => {
        return fileShareItemDeserializer(item);
    });
}
function fileShareItemDeserializer(item) {
    return {
        etag: item["etag"],
        id: item["id"],
        name: item["name"],
        type: item["type"],
        systemData: !item["systemData"]
            ? item["systemData"]
            : systemDataDeserializer(item["systemData"]),
        ...(!item["properties"]
            ? item["properties"]
            : _fileShareItemPropertiesDeserializer(item["properties"])),
    };
}
function fileServicePropertiesSerializer(item) {
    return {
        properties: areAllPropsUndefined(item, [
            "cors",
            "shareDeleteRetentionPolicy",
            "protocolSettings",
        ])
            ? undefined
            : _fileServicePropertiesPropertiesSerializer(item),
    };
}
function fileServicePropertiesDeserializer(item) {
    return {
        id: item["id"],
        name: item["name"],
        type: item["type"],
        systemData: !item["systemData"]
            ? item["systemData"]
            : systemDataDeserializer(item["systemData"]),
        ...(!item["properties"]
            ? item["properties"]
            : _fileServicePropertiesPropertiesDeserializer(item["properties"])),
        sku: !item["sku"] ? item["sku"] : skuDeserializer(item["sku"]),
    };
}
function fileServicePropertiesPropertiesSerializer(item) {
    return {
        cors: !item["cors"] ? item["cors"] : corsRulesSerializer(item["cors"]),
        shareDeleteRetentionPolicy: !item["shareDeleteRetentionPolicy"]
            ? item["shareDeleteRetentionPolicy"]
            : deleteRetentionPolicySerializer(item["shareDeleteRetentionPolicy"]),
        protocolSettings: !item["protocolSettings"]
            ? item["protocolSettings"]
            : protocolSettingsSerializer(item["protocolSettings"]),
    };
}
function fileServicePropertiesPropertiesDeserializer(item) {
    return {
        cors: !item["cors"] ? item["cors"] : corsRulesDeserializer(item["cors"]),
        shareDeleteRetentionPolicy: !item["shareDeleteRetentionPolicy"]
            ? item["shareDeleteRetentionPolicy"]
            : deleteRetentionPolicyDeserializer(item["shareDeleteRetentionPolicy"]),
        protocolSettings: !item["protocolSettings"]
            ? item["protocolSettings"]
            : protocolSettingsDeserializer(item["protocolSettings"]),
    };
}
function protocolSettingsSerializer(item) {
    return {
        smb: !item["smb"] ? item["smb"] : smbSettingSerializer(item["smb"]),
        nfs: !item["nfs"] ? item["nfs"] : nfsSettingSerializer(item["nfs"]),
    };
}
function protocolSettingsDeserializer(item) {
    return {
        smb: !item["smb"] ? item["smb"] : smbSettingDeserializer(item["smb"]),
        nfs: !item["nfs"] ? item["nfs"] : nfsSettingDeserializer(item["nfs"]),
    };
}
function smbSettingSerializer(item) {
    return {
        multichannel: !item["multichannel"]
            ? item["multichannel"]
            : multichannelSerializer(item["multichannel"]),
        versions: item["versions"],
        authenticationMethods: item["authenticationMethods"],
        kerberosTicketEncryption: item["kerberosTicketEncryption"],
        channelEncryption: item["channelEncryption"],
        encryptionInTransit: !item["encryptionInTransit"]
            ? item["encryptionInTransit"]
            : encryptionInTransitSerializer(item["encryptionInTransit"]),
    };
}
function smbSettingDeserializer(item) {
    return {
        multichannel: !item["multichannel"]
            ? item["multichannel"]
            : multichannelDeserializer(item["multichannel"]),
        versions: item["versions"],
        authenticationMethods: item["authenticationMethods"],
        kerberosTicketEncryption: item["kerberosTicketEncryption"],
        channelEncryption: item["channelEncryption"],
        encryptionInTransit: !item["encryptionInTransit"]
            ? item["encryptionInTransit"]
            : encryptionInTransitDeserializer(item["encryptionInTransit"]),
    };
}
function multichannelSerializer(item) {
    return { enabled: item["enabled"] };
}
function multichannelDeserializer(item) {
    return {
        enabled: item["enabled"],
    };
}
function encryptionInTransitSerializer(item) {
    return { required: item["required"] };
}
function encryptionInTransitDeserializer(item) {
    return {
        required: item["required"],
    };
}
function nfsSettingSerializer(item) {
    return {
        encryptionInTransit: !item["encryptionInTransit"]
            ? item["encryptionInTransit"]
            : encryptionInTransitSerializer(item["encryptionInTransit"]),
    };
}
function nfsSettingDeserializer(item) {
    return {
        encryptionInTransit: !item["encryptionInTransit"]
            ? item["encryptionInTransit"]
            : encryptionInTransitDeserializer(item["encryptionInTransit"]),
    };
}
function fileServiceItemsDeserializer(item) {
    return {
        value: !item["value"] ? item["value"] : fileServicePropertiesArrayDeserializer(item["value"]),
    };
}
function fileServicePropertiesArraySerializer(result) {
    return result.map((item) => {
        return fileServicePropertiesSerializer(item);
    });
}
function fileServicePropertiesArrayDeserializer(result) {
    return result.map((item) => {
        return fileServicePropertiesDeserializer(item);
    });
}
function fileServiceUsageDeserializer(item) {
    return {
        id: item["id"],
        name: item["name"],
        type: item["type"],
        systemData: !item["systemData"]
            ? item["systemData"]
            : systemDataDeserializer(item["systemData"]),
        properties: !item["properties"]
            ? item["properties"]
            : fileServiceUsagePropertiesDeserializer(item["properties"]),
    };
}
function fileServiceUsagePropertiesDeserializer(item) {
    return {
        storageAccountLimits: !item["storageAccountLimits"]
            ? item["storageAccountLimits"]
            : accountLimitsDeserializer(item["storageAccountLimits"]),
        fileShareLimits: !item["fileShareLimits"]
            ? item["fileShareLimits"]
            : fileShareLimitsDeserializer(item["fileShareLimits"]),
        fileShareRecommendations: !item["fileShareRecommendations"]
            ? item["fileShareRecommendations"]
            : fileShareRecommendationsDeserializer(item["fileShareRecommendations"]),
        burstingConstants: !item["burstingConstants"]
            ? item["burstingConstants"]
            : burstingConstantsDeserializer(item["burstingConstants"]),
        storageAccountUsage: !item["storageAccountUsage"]
            ? item["storageAccountUsage"]
            : accountUsageDeserializer(item["storageAccountUsage"]),
    };
}
function accountLimitsDeserializer(item) {
    return {
        maxFileShares: item["maxFileShares"],
        maxProvisionedStorageGiB: item["maxProvisionedStorageGiB"],
        maxProvisionedIops: item["maxProvisionedIOPS"],
        maxProvisionedBandwidthMiBPerSec: item["maxProvisionedBandwidthMiBPerSec"],
    };
}
function fileShareLimitsDeserializer(item) {
    return {
        minProvisionedStorageGiB: item["minProvisionedStorageGiB"],
        maxProvisionedStorageGiB: item["maxProvisionedStorageGiB"],
        minProvisionedIops: item["minProvisionedIOPS"],
        maxProvisionedIops: item["maxProvisionedIOPS"],
        minProvisionedBandwidthMiBPerSec: item["minProvisionedBandwidthMiBPerSec"],
        maxProvisionedBandwidthMiBPerSec: item["maxProvisionedBandwidthMiBPerSec"],
        guardrailIOScalar: item["guardrailIOScalar"],
        guardrailBandwidthScalar: item["guardrailBandwidthScalar"],
    };
}
function fileShareRecommendationsDeserializer(item) {
    return {
        baseIops: item["baseIOPS"],
        ioScalar: item["ioScalar"],
        baseBandwidthMiBPerSec: item["baseBandwidthMiBPerSec"],
        bandwidthScalar: item["bandwidthScalar"],
    };
}
function burstingConstantsDeserializer(item) {
    return {
        burstFloorIops: item["burstFloorIOPS"],
        burstIOScalar: item["burstIOScalar"],
        burstTimeframeSeconds: item["burstTimeframeSeconds"],
    };
}
function accountUsageDeserializer(item) {
    return {
        liveShares: !item["liveShares"]
            ? item["liveShares"]
            : accountUsageElementsDeserializer(item["liveShares"]),
        softDeletedShares: !item["softDeletedShares"]
            ? item["softDeletedShares"]
            : accountUsageElementsDeserializer(item["softDeletedShares"]),
    };
}
function accountUsageElementsDeserializer(item) {
    return {
        fileShareCount: item["fileShareCount"],
        provisionedStorageGiB: item["provisionedStorageGiB"],
        provisionedIops: item["provisionedIOPS"],
        provisionedBandwidthMiBPerSec: item["provisionedBandwidthMiBPerSec"],
    };
}
function _fileServiceUsagesDeserializer(item) {
    return {
        value: fileServiceUsageArrayDeserializer(item["value"]),
        nextLink: item["nextLink"],
    };
}
function fileServiceUsageArrayDeserializer(result) {
    return result.map((item) => {
        return fileServiceUsageDeserializer(item);
    });
}
function queueServicePropertiesSerializer(item) {
    return {
        properties: areAllPropsUndefined(item, ["cors"])
            ? undefined
            : _queueServicePropertiesPropertiesSerializer(item),
    };
}
function queueServicePropertiesDeserializer(item) {
    return {
        id: item["id"],
        name: item["name"],
        type: item["type"],
        systemData: !item["systemData"]
            ? item["systemData"]
            : systemDataDeserializer(item["systemData"]),
        ...(!item["properties"]
            ? item["properties"]
            : _queueServicePropertiesPropertiesDeserializer(item["properties"])),
    };
}
function queueServicePropertiesPropertiesSerializer(item) {
    return { cors: !item["cors"] ? item["cors"] : corsRulesSerializer(item["cors"]) };
}
function queueServicePropertiesPropertiesDeserializer(item) {
    return {
        cors: !item["cors"] ? item["cors"] : corsRulesDeserializer(item["cors"]),
    };
}
function listQueueServicesDeserializer(item) {
    return {
        value: !item["value"] ? item["value"] : queueServicePropertiesArrayDeserializer(item["value"]),
    };
}
function queueServicePropertiesArraySerializer(result) {
    return result.map((item) => {
        return queueServicePropertiesSerializer(item);
    });
}
function queueServicePropertiesArrayDeserializer(result) {
    return result.map((item) => {
        return queueServicePropertiesDeserializer(item);
    });
}
function deletedAccountDeserializer(item) {
    return {
        id: item["id"],
        name: item["name"],
        type: item["type"],
        systemData: !item["systemData"]
            ? item["systemData"]
            : systemDataDeserializer(item["systemData"]),
        ...(!item["properties"]
            ? item["properties"]
            : _deletedAccountPropertiesDeserializer(item["properties"])),
    };
}
function deletedAccountPropertiesDeserializer(item) {
    return {
        storageAccountResourceId: item["storageAccountResourceId"],
        location: item["location"],
        restoreReference: item["restoreReference"],
        creationTime: item["creationTime"],
        deletionTime: item["deletionTime"],
    };
}
function _deletedAccountListResultDeserializer(item) {
    return {
        value: deletedAccountArrayDeserializer(item["value"]),
        nextLink: item["nextLink"],
    };
}
function deletedAccountArrayDeserializer(result) {
    return result.map((item) => {
        return deletedAccountDeserializer(item);
    });
}
function managementPolicySerializer(item) {
    return {
        properties: areAllPropsUndefined(item, ["policy"])
            ? undefined
            : _managementPolicyPropertiesSerializer(item),
    };
}
function managementPolicyDeserializer(item) {
    return {
        id: item["id"],
        name: item["name"],
        type: item["type"],
        systemData: !item["systemData"]
            ? item["systemData"]
            : systemDataDeserializer(item["systemData"]),
        ...(!item["properties"]
            ? item["properties"]
            : _managementPolicyPropertiesDeserializer(item["properties"])),
    };
}
function managementPolicyPropertiesSerializer(item) {
    return { policy: managementPolicySchemaSerializer(item["policy"]) };
}
function managementPolicyPropertiesDeserializer(item) {
    return {
        lastModifiedTime: !item["lastModifiedTime"]
            ? item["lastModifiedTime"]
            : new Date(item["lastModifiedTime"]),
        policy: managementPolicySchemaDeserializer(item["policy"]),
    };
}
function managementPolicySchemaSerializer(item) {
    return { rules: managementPolicyRuleArraySerializer(item["rules"]) };
}
function managementPolicySchemaDeserializer(item) {
    return {
        rules: managementPolicyRuleArrayDeserializer(item["rules"]),
    };
}
function managementPolicyRuleArraySerializer(result) {
    return result.map((item) => {
        return managementPolicyRuleSerializer(item);
    });
}
function managementPolicyRuleArrayDeserializer(result) {
    return result.map((item) => {
        return managementPolicyRuleDeserializer(item);
    });
}
function managementPolicyRuleSerializer(item) {
    return {
        enabled: item["enabled"],
        name: item["name"],
        type: item["type"],
        definition: managementPolicyDefinitionSerializer(item["definition"]),
    };
}
function managementPolicyRuleDeserializer(item) {
    return {
        enabled: item["enabled"],
        name: item["name"],
        type: item["type"],
        definition: managementPolicyDefinitionDeserializer(item["definition"]),
    };
}
/** The valid value is Lifecycle */
var KnownRuleType;
(function (KnownRuleType) {
    /** Lifecycle */
    KnownRuleType["Lifecycle"] = "Lifecycle";
})(KnownRuleType || (KnownRuleType = {}));
function managementPolicyDefinitionSerializer(item) {
    return {
        actions: managementPolicyActionSerializer(item["actions"]),
        filters: !item["filters"] ? item["filters"] : managementPolicyFilterSerializer(item["filters"]),
    };
}
function managementPolicyDefinitionDeserializer(item) {
    return {
        actions: managementPolicyActionDeserializer(item["actions"]),
        filters: !item["filters"]
            ? item["filters"]
            : managementPolicyFilterDeserializer(item["filters"]),
    };
}
function managementPolicyActionSerializer(item) {
    return {
        baseBlob: !item["baseBlob"]
            ? item["baseBlob"]
            : managementPolicyBaseBlobSerializer(item["baseBlob"]),
        snapshot: !item["snapshot"]
            ? item["snapshot"]
            : managementPolicySnapShotSerializer(item["snapshot"]),
        version: !item["version"]
            ? item["version"]
            : managementPolicyVersionSerializer(item["version"]),
    };
}
function managementPolicyActionDeserializer(item) {
    return {
        baseBlob: !item["baseBlob"]
            ? item["baseBlob"]
            : managementPolicyBaseBlobDeserializer(item["baseBlob"]),
        snapshot: !item["snapshot"]
            ? item["snapshot"]
            : managementPolicySnapShotDeserializer(item["snapshot"]),
        version: !item["version"]
            ? item["version"]
            : managementPolicyVersionDeserializer(item["version"]),
    };
}
function managementPolicyBaseBlobSerializer(item) {
    return {
        tierToCool: !item["tierToCool"]
            ? item["tierToCool"]
            : dateAfterModificationSerializer(item["tierToCool"]),
        tierToArchive: !item["tierToArchive"]
            ? item["tierToArchive"]
            : dateAfterModificationSerializer(item["tierToArchive"]),
        tierToCold: !item["tierToCold"]
            ? item["tierToCold"]
            : dateAfterModificationSerializer(item["tierToCold"]),
        tierToHot: !item["tierToHot"]
            ? item["tierToHot"]
            : dateAfterModificationSerializer(item["tierToHot"]),
        delete: !item["delete"] ? item["delete"] : dateAfterModificationSerializer(item["delete"]),
        enableAutoTierToHotFromCool: item["enableAutoTierToHotFromCool"],
    };
}
function managementPolicyBaseBlobDeserializer(item) {
    return {
        tierToCool: !item["tierToCool"]
            ? item["tierToCool"]
            : dateAfterModificationDeserializer(item["tierToCool"]),
        tierToArchive: !item["tierToArchive"]
            ? item["tierToArchive"]
            : dateAfterModificationDeserializer(item["tierToArchive"]),
        tierToCold: !item["tierToCold"]
            ? item["tierToCold"]
            : dateAfterModificationDeserializer(item["tierToCold"]),
        tierToHot: !item["tierToHot"]
            ? item["tierToHot"]
            : dateAfterModificationDeserializer(item["tierToHot"]),
        delete: !item["delete"] ? item["delete"] : dateAfterModificationDeserializer(item["delete"]),
        enableAutoTierToHotFromCool: item["enableAutoTierToHotFromCool"],
    };
}
function dateAfterModificationSerializer(item) {
    return {
        daysAfterModificationGreaterThan: item["daysAfterModificationGreaterThan"],
        daysAfterLastAccessTimeGreaterThan: item["daysAfterLastAccessTimeGreaterThan"],
        daysAfterLastTierChangeGreaterThan: item["daysAfterLastTierChangeGreaterThan"],
        daysAfterCreationGreaterThan: item["daysAfterCreationGreaterThan"],
    };
}
function dateAfterModificationDeserializer(item) {
    return {
        daysAfterModificationGreaterThan: item["daysAfterModificationGreaterThan"],
        daysAfterLastAccessTimeGreaterThan: item["daysAfterLastAccessTimeGreaterThan"],
        daysAfterLastTierChangeGreaterThan: item["daysAfterLastTierChangeGreaterThan"],
        daysAfterCreationGreaterThan: item["daysAfterCreationGreaterThan"],
    };
}
function managementPolicySnapShotSerializer(item) {
    return {
        tierToCool: !item["tierToCool"]
            ? item["tierToCool"]
            : dateAfterCreationSerializer(item["tierToCool"]),
        tierToArchive: !item["tierToArchive"]
            ? item["tierToArchive"]
            : dateAfterCreationSerializer(item["tierToArchive"]),
        tierToCold: !item["tierToCold"]
            ? item["tierToCold"]
            : dateAfterCreationSerializer(item["tierToCold"]),
        tierToHot: !item["tierToHot"]
            ? item["tierToHot"]
            : dateAfterCreationSerializer(item["tierToHot"]),
        delete: !item["delete"] ? item["delete"] : dateAfterCreationSerializer(item["delete"]),
    };
}
function managementPolicySnapShotDeserializer(item) {
    return {
        tierToCool: !item["tierToCool"]
            ? item["tierToCool"]
            : dateAfterCreationDeserializer(item["tierToCool"]),
        tierToArchive: !item["tierToArchive"]
            ? item["tierToArchive"]
            : dateAfterCreationDeserializer(item["tierToArchive"]),
        tierToCold: !item["tierToCold"]
            ? item["tierToCold"]
            : dateAfterCreationDeserializer(item["tierToCold"]),
        tierToHot: !item["tierToHot"]
            ? item["tierToHot"]
            : dateAfterCreationDeserializer(item["tierToHot"]),
        delete: !item["delete"] ? item["delete"] : dateAfterCreationDeserializer(item["delete"]),
    };
}
function dateAfterCreationSerializer(item) {
    return {
        daysAfterCreationGreaterThan: item["daysAfterCreationGreaterThan"],
        daysAfterLastTierChangeGreaterThan: item["daysAfterLastTierChangeGreaterThan"],
    };
}
function dateAfterCreationDeserializer(item) {
    return {
        daysAfterCreationGreaterThan: item["daysAfterCreationGreaterThan"],
        daysAfterLastTierChangeGreaterThan: item["daysAfterLastTierChangeGreaterThan"],
    };
}
function managementPolicyVersionSerializer(item) {
    return {
        tierToCool: !item["tierToCool"]
            ? item["tierToCool"]
            : dateAfterCreationSerializer(item["tierToCool"]),
        tierToArchive: !item["tierToArchive"]
            ? item["tierToArchive"]
            : dateAfterCreationSerializer(item["tierToArchive"]),
        tierToCold: !item["tierToCold"]
            ? item["tierToCold"]
            : dateAfterCreationSerializer(item["tierToCold"]),
        tierToHot: !item["tierToHot"]
            ? item["tierToHot"]
            : dateAfterCreationSerializer(item["tierToHot"]),
        delete: !item["delete"] ? item["delete"] : dateAfterCreationSerializer(item["delete"]),
    };
}
function managementPolicyVersionDeserializer(item) {
    return {
        tierToCool: !item["tierToCool"]
            ? item["tierToCool"]
            : dateAfterCreationDeserializer(item["tierToCool"]),
        tierToArchive: !item["tierToArchive"]
            ? item["tierToArchive"]
            : dateAfterCreationDeserializer(item["tierToArchive"]),
        tierToCold: !item["tierToCold"]
            ? item["tierToCold"]
            : dateAfterCreationDeserializer(item["tierToCold"]),
        tierToHot: !item["tierToHot"]
            ? item["tierToHot"]
            : dateAfterCreationDeserializer(item["tierToHot"]),
        delete: !item["delete"] ? item["delete"] : dateAfterCreationDeserializer(item["delete"]),
    };
}
function managementPolicyFilterSerializer(item) {
    return {
        prefixMatch: !item["prefixMatch"]
            ? item["prefixMatch"]
            : item["prefixMatch"].map((p) => {
                return p;
            }),
        blobTypes: item["blobTypes"].map((p) => {
            return p;
        }),
        blobIndexMatch: !item["blobIndexMatch"]
            ? item["blobIndexMatch"]
            : tagFilterArraySerializer(item["blobIndexMatch"]),
    };
}
function managementPolicyFilterDeserializer(item) {
    return {
        prefixMatch: !item["prefixMatch"]
            ? item["prefixMatch"]
            : item["prefixMatch"].map((p) => {
                return p;
            }),
        blobTypes: item["blobTypes"].map((p) => {
            return p;
        }),
        blobIndexMatch: !item["blobIndexMatch"]
            ? item["blobIndexMatch"]
            : tagFilterArrayDeserializer(item["blobIndexMatch"]),
    };
}
function tagFilterArraySerializer(result) {
    return result.map((item) => {
        return tagFilterSerializer(item);
    });
}
function tagFilterArrayDeserializer(result) {
    return result.map((item) => {
        return tagFilterDeserializer(item);
    });
}
function tagFilterSerializer(item) {
    return { name: item["name"], op: item["op"], value: item["value"] };
}
function tagFilterDeserializer(item) {
    return {
        name: item["name"],
        op: item["op"],
        value: item["value"],
    };
}
/** Known values of {@link ManagementPolicyName} that the service accepts. */
var KnownManagementPolicyName;
(function (KnownManagementPolicyName) {
    /** default */
    KnownManagementPolicyName["Default"] = "default";
})(KnownManagementPolicyName || (KnownManagementPolicyName = {}));
function blobInventoryPolicySerializer(item) {
    return {
        properties: areAllPropsUndefined(item, ["policy"])
            ? undefined
            : _blobInventoryPolicyPropertiesSerializer(item),
    };
}
function blobInventoryPolicyDeserializer(item) {
    return {
        id: item["id"],
        name: item["name"],
        type: item["type"],
        systemData: !item["systemData"]
            ? item["systemData"]
            : systemDataDeserializer(item["systemData"]),
        ...(!item["properties"]
            ? item["properties"]
            : _blobInventoryPolicyPropertiesDeserializer(item["properties"])),
    };
}
function blobInventoryPolicyPropertiesSerializer(item) {
    return { policy: blobInventoryPolicySchemaSerializer(item["policy"]) };
}
function blobInventoryPolicyPropertiesDeserializer(item) {
    return {
        lastModifiedTime: !item["lastModifiedTime"]
            ? item["lastModifiedTime"]
            : new Date(item["lastModifiedTime"]),
        policy: blobInventoryPolicySchemaDeserializer(item["policy"]),
    };
}
function blobInventoryPolicySchemaSerializer(item) {
    return {
        enabled: item["enabled"],
        type: item["type"],
        rules: blobInventoryPolicyRuleArraySerializer(item["rules"]),
    };
}
function blobInventoryPolicySchemaDeserializer(item) {
    return {
        enabled: item["enabled"],
        destination: item["destination"],
        type: item["type"],
        rules: blobInventoryPolicyRuleArrayDeserializer(item["rules"]),
    };
}
/** The valid value is Inventory */
var KnownInventoryRuleType;
(function (KnownInventoryRuleType) {
    /** Inventory */
    KnownInventoryRuleType["Inventory"] = "Inventory";
})(KnownInventoryRuleType || (KnownInventoryRuleType = {}));
function blobInventoryPolicyRuleArraySerializer(result) {
    return result.map((item) => {
        return blobInventoryPolicyRuleSerializer(item);
    });
}
function blobInventoryPolicyRuleArrayDeserializer(result) {
    return result.map((item) => {
        return blobInventoryPolicyRuleDeserializer(item);
    });
}
function blobInventoryPolicyRuleSerializer(item) {
    return {
        enabled: item["enabled"],
        name: item["name"],
        destination: item["destination"],
        definition: blobInventoryPolicyDefinitionSerializer(item["definition"]),
    };
}
function blobInventoryPolicyRuleDeserializer(item) {
    return {
        enabled: item["enabled"],
        name: item["name"],
        destination: item["destination"],
        definition: blobInventoryPolicyDefinitionDeserializer(item["definition"]),
    };
}
function blobInventoryPolicyDefinitionSerializer(item) {
    return {
        filters: !item["filters"]
            ? item["filters"]
            : blobInventoryPolicyFilterSerializer(item["filters"]),
        format: item["format"],
        schedule: item["schedule"],
        objectType: item["objectType"],
        schemaFields: item["schemaFields"].map((p) => {
            return p;
        }),
    };
}
function blobInventoryPolicyDefinitionDeserializer(item) {
    return {
        filters: !item["filters"]
            ? item["filters"]
            : blobInventoryPolicyFilterDeserializer(item["filters"]),
        format: item["format"],
        schedule: item["schedule"],
        objectType: item["objectType"],
        schemaFields: item["schemaFields"].map((p) => {
            return p;
        }),
    };
}
function blobInventoryPolicyFilterSerializer(item) {
    return {
        prefixMatch: !item["prefixMatch"]
            ? item["prefixMatch"]
            : item["prefixMatch"].map((p) => {
                return p;
            }),
        excludePrefix: !item["excludePrefix"]
            ? item["excludePrefix"]
            : item["excludePrefix"].map((p) => {
                return p;
            }),
        blobTypes: !item["blobTypes"]
            ? item["blobTypes"]
            : item["blobTypes"].map((p) => {
                return p;
            }),
        includeBlobVersions: item["includeBlobVersions"],
        includeSnapshots: item["includeSnapshots"],
        includeDeleted: item["includeDeleted"],
        creationTime: !item["creationTime"]
            ? item["creationTime"]
            : blobInventoryCreationTimeSerializer(item["creationTime"]),
    };
}
function blobInventoryPolicyFilterDeserializer(item) {
    return {
        prefixMatch: !item["prefixMatch"]
            ? item["prefixMatch"]
            : item["prefixMatch"].map((p) => {
                return p;
            }),
        excludePrefix: !item["excludePrefix"]
            ? item["excludePrefix"]
            : item["excludePrefix"].map((p) => {
                return p;
            }),
        blobTypes: !item["blobTypes"]
            ? item["blobTypes"]
            : item["blobTypes"].map((p) => {
                return p;
            }),
        includeBlobVersions: item["includeBlobVersions"],
        includeSnapshots: item["includeSnapshots"],
        includeDeleted: item["includeDeleted"],
        creationTime: !item["creationTime"]
            ? item["creationTime"]
            : blobInventoryCreationTimeDeserializer(item["creationTime"]),
    };
}
function blobInventoryCreationTimeSerializer(item) {
    return { lastNDays: item["lastNDays"] };
}
function blobInventoryCreationTimeDeserializer(item) {
    return {
        lastNDays: item["lastNDays"],
    };
}
/** This is a required field, it specifies the format for the inventory files. */
var KnownFormat;
(function (KnownFormat) {
    /** Csv */
    KnownFormat["Csv"] = "Csv";
    /** Parquet */
    KnownFormat["Parquet"] = "Parquet";
})(KnownFormat || (KnownFormat = {}));
/** This is a required field. This field is used to schedule an inventory formation. */
var KnownSchedule;
(function (KnownSchedule) {
    /** Daily */
    KnownSchedule["Daily"] = "Daily";
    /** Weekly */
    KnownSchedule["Weekly"] = "Weekly";
})(KnownSchedule || (KnownSchedule = {}));
/** This is a required field. This field specifies the scope of the inventory created either at the blob or container level. */
var KnownObjectType;
(function (KnownObjectType) {
    /** Blob */
    KnownObjectType["Blob"] = "Blob";
    /** Container */
    KnownObjectType["Container"] = "Container";
})(KnownObjectType || (KnownObjectType = {}));
/** Known values of {@link BlobInventoryPolicyName} that the service accepts. */
var KnownBlobInventoryPolicyName;
(function (KnownBlobInventoryPolicyName) {
    /** default */
    KnownBlobInventoryPolicyName["Default"] = "default";
})(KnownBlobInventoryPolicyName || (KnownBlobInventoryPolicyName = {}));
function _listBlobInventoryPolicyDeserializer(item) {
    return {
        value: !item["value"] ? item["value"] : blobInventoryPolicyArrayDeserializer(item["value"]),
        nextLink: item["nextLink"],
    };
}
function blobInventoryPolicyArraySerializer(result) {
    return result.map((item) => {
        return blobInventoryPolicySerializer(item);
    });
}
function blobInventoryPolicyArrayDeserializer(result) {
    return result.map((item) => {
        return blobInventoryPolicyDeserializer(item);
    });
}
function _privateEndpointConnectionListResultDeserializer(item) {
    return {
        value: !item["value"]
            ? item["value"]
            : privateEndpointConnectionArrayDeserializer(item["value"]),
        nextLink: item["nextLink"],
    };
}
function encryptionScopeSerializer(item) {
    return {
        properties: areAllPropsUndefined(item, [
            "source",
            "state",
            "keyVaultProperties",
            "requireInfrastructureEncryption",
        ])
            ? undefined
            : _encryptionScopePropertiesSerializer(item),
    };
}
function encryptionScopeDeserializer(item) {
    return {
        id: item["id"],
        name: item["name"],
        type: item["type"],
        systemData: !item["systemData"]
            ? item["systemData"]
            : systemDataDeserializer(item["systemData"]),
        ...(!item["properties"]
            ? item["properties"]
            : _encryptionScopePropertiesDeserializer(item["properties"])),
    };
}
function encryptionScopePropertiesSerializer(item) {
    return {
        source: item["source"],
        state: item["state"],
        keyVaultProperties: !item["keyVaultProperties"]
            ? item["keyVaultProperties"]
            : encryptionScopeKeyVaultPropertiesSerializer(item["keyVaultProperties"]),
        requireInfrastructureEncryption: item["requireInfrastructureEncryption"],
    };
}
function encryptionScopePropertiesDeserializer(item) {
    return {
        source: item["source"],
        state: item["state"],
        creationTime: !item["creationTime"] ? item["creationTime"] : new Date(item["creationTime"]),
        lastModifiedTime: !item["lastModifiedTime"]
            ? item["lastModifiedTime"]
            : new Date(item["lastModifiedTime"]),
        keyVaultProperties: !item["keyVaultProperties"]
            ? item["keyVaultProperties"]
            : encryptionScopeKeyVaultPropertiesDeserializer(item["keyVaultProperties"]),
        requireInfrastructureEncryption: item["requireInfrastructureEncryption"],
    };
}
/** The provider for the encryption scope. Possible values (case-insensitive):  Microsoft.Storage, Microsoft.KeyVault. */
var KnownEncryptionScopeSource;
(function (KnownEncryptionScopeSource) {
    /** Microsoft.Storage */
    KnownEncryptionScopeSource["MicrosoftStorage"] = "Microsoft.Storage";
    /** Microsoft.KeyVault */
    KnownEncryptionScopeSource["MicrosoftKeyVault"] = "Microsoft.KeyVault";
})(KnownEncryptionScopeSource || (KnownEncryptionScopeSource = {}));
/** The state of the encryption scope. Possible values (case-insensitive):  Enabled, Disabled. */
var KnownEncryptionScopeState;
(function (KnownEncryptionScopeState) {
    /** Enabled */
    KnownEncryptionScopeState["Enabled"] = "Enabled";
    /** Disabled */
    KnownEncryptionScopeState["Disabled"] = "Disabled";
})(KnownEncryptionScopeState || (KnownEncryptionScopeState = {}));
function encryptionScopeKeyVaultPropertiesSerializer(item) {
    return { keyUri: item["keyUri"] };
}
function encryptionScopeKeyVaultPropertiesDeserializer(item) {
    return {
        keyUri: item["keyUri"],
        currentVersionedKeyIdentifier: item["currentVersionedKeyIdentifier"],
        lastKeyRotationTimestamp: !item["lastKeyRotationTimestamp"]
            ? item["lastKeyRotationTimestamp"]
            : new Date(item["lastKeyRotationTimestamp"]),
    };
}
function _encryptionScopeListResultDeserializer(item) {
    return {
        value: encryptionScopeArrayDeserializer(item["value"]),
        nextLink: item["nextLink"],
    };
}
function encryptionScopeArraySerializer(result) {
    return result.map((item) => {
        return encryptionScopeSerializer(item);
    });
}
function encryptionScopeArrayDeserializer(result) {
    return result.map((item) => {
        return encryptionScopeDeserializer(item);
    });
}
function tableServicePropertiesSerializer(item) {
    return {
        properties: areAllPropsUndefined(item, ["cors"])
            ? undefined
            : _tableServicePropertiesPropertiesSerializer(item),
    };
}
function tableServicePropertiesDeserializer(item) {
    return {
        id: item["id"],
        name: item["name"],
        type: item["type"],
        systemData: !item["systemData"]
            ? item["systemData"]
            : systemDataDeserializer(item["systemData"]),
        ...(!item["properties"]
            ? item["properties"]
            : _tableServicePropertiesPropertiesDeserializer(item["properties"])),
    };
}
function tableServicePropertiesPropertiesSerializer(item) {
    return { cors: !item["cors"] ? item["cors"] : corsRulesSerializer(item["cors"]) };
}
function tableServicePropertiesPropertiesDeserializer(item) {
    return {
        cors: !item["cors"] ? item["cors"] : corsRulesDeserializer(item["cors"]),
    };
}
function listTableServicesDeserializer(item) {
    return {
        value: !item["value"] ? item["value"] : tableServicePropertiesArrayDeserializer(item["value"]),
    };
}
function tableServicePropertiesArraySerializer(result) {
    return result.map((item) => {
        return tableServicePropertiesSerializer(item);
    });
}
function tableServicePropertiesArrayDeserializer(result) {
    return result.map((item) => {
        return tableServicePropertiesDeserializer(item);
    });
}
function networkSecurityPerimeterConfigurationDeserializer(item) {
    return {
        id: item["id"],
        name: item["name"],
        type: item["type"],
        systemData: !item["systemData"]
            ? item["systemData"]
            : systemDataDeserializer(item["systemData"]),
        ...(!item["properties"]
            ? item["properties"]
            : _networkSecurityPerimeterConfigurationPropertiesDeserializer(item["properties"])),
    };
}
function networkSecurityPerimeterConfigurationPropertiesDeserializer(item) {
    return {
        provisioningState: item["provisioningState"],
        provisioningIssues: !item["provisioningIssues"]
            ? item["provisioningIssues"]
            : provisioningIssueArrayDeserializer(item["provisioningIssues"]),
        networkSecurityPerimeter: !item["networkSecurityPerimeter"]
            ? item["networkSecurityPerimeter"]
            : networkSecurityPerimeterDeserializer(item["networkSecurityPerimeter"]),
        resourceAssociation: !item["resourceAssociation"]
            ? item["resourceAssociation"]
            : networkSecurityPerimeterConfigurationPropertiesResourceAssociationDeserializer(item["resourceAssociation"]),
        profile: !item["profile"]
            ? item["profile"]
            : networkSecurityPerimeterConfigurationPropertiesProfileDeserializer(item["profile"]),
    };
}
/** Provisioning state of Network Security Perimeter configuration propagation */
var KnownNetworkSecurityPerimeterConfigurationProvisioningState;
(function (KnownNetworkSecurityPerimeterConfigurationProvisioningState) {
    /** Accepted */
    KnownNetworkSecurityPerimeterConfigurationProvisioningState["Accepted"] = "Accepted";
    /** Succeeded */
    KnownNetworkSecurityPerimeterConfigurationProvisioningState["Succeeded"] = "Succeeded";
    /** Failed */
    KnownNetworkSecurityPerimeterConfigurationProvisioningState["Failed"] = "Failed";
    /** Deleting */
    KnownNetworkSecurityPerimeterConfigurationProvisioningState["Deleting"] = "Deleting";
    /** Canceled */
    KnownNetworkSecurityPerimeterConfigurationProvisioningState["Canceled"] = "Canceled";
})(KnownNetworkSecurityPerimeterConfigurationProvisioningState || (KnownNetworkSecurityPerimeterConfigurationProvisioningState = {}));
function provisioningIssueArrayDeserializer(result) {
    return result.map((item) => {
        return provisioningIssueDeserializer(item);
    });
}
function provisioningIssueDeserializer(item) {
    return {
        name: item["name"],
        properties: !item["properties"]
            ? item["properties"]
            : provisioningIssuePropertiesDeserializer(item["properties"]),
    };
}
function provisioningIssuePropertiesDeserializer(item) {
    return {
        issueType: item["issueType"],
        severity: item["severity"],
        description: item["description"],
    };
}
/** Type of issue */
var KnownIssueType;
(function (KnownIssueType) {
    /** Unknown */
    KnownIssueType["Unknown"] = "Unknown";
    /** ConfigurationPropagationFailure */
    KnownIssueType["ConfigurationPropagationFailure"] = "ConfigurationPropagationFailure";
})(KnownIssueType || (KnownIssueType = {}));
/** Severity of the issue. */
var KnownSeverity;
(function (KnownSeverity) {
    /** Warning */
    KnownSeverity["Warning"] = "Warning";
    /** Error */
    KnownSeverity["Error"] = "Error";
})(KnownSeverity || (KnownSeverity = {}));
function networkSecurityPerimeterDeserializer(item) {
    return {
        id: item["id"],
        perimeterGuid: item["perimeterGuid"],
        location: item["location"],
    };
}
function networkSecurityPerimeterConfigurationPropertiesResourceAssociationDeserializer(item) {
    return {
        name: item["name"],
        accessMode: item["accessMode"],
    };
}
/** Access Mode of the resource association */
var KnownResourceAssociationAccessMode;
(function (KnownResourceAssociationAccessMode) {
    /** Enforced */
    KnownResourceAssociationAccessMode["Enforced"] = "Enforced";
    /** Learning */
    KnownResourceAssociationAccessMode["Learning"] = "Learning";
    /** Audit */
    KnownResourceAssociationAccessMode["Audit"] = "Audit";
})(KnownResourceAssociationAccessMode || (KnownResourceAssociationAccessMode = {}));
function networkSecurityPerimeterConfigurationPropertiesProfileDeserializer(item) {
    return {
        name: item["name"],
        accessRulesVersion: item["accessRulesVersion"],
        accessRules: !item["accessRules"]
            ? item["accessRules"]
            : nspAccessRuleArrayDeserializer(item["accessRules"]),
        diagnosticSettingsVersion: item["diagnosticSettingsVersion"],
        enabledLogCategories: !item["enabledLogCategories"]
            ? item["enabledLogCategories"]
            : item["enabledLogCategories"].map((p) => {
                return p;
            }),
    };
}
function nspAccessRuleArrayDeserializer(result) {
    return result.map((item) => {
        return nspAccessRuleDeserializer(item);
    });
}
function nspAccessRuleDeserializer(item) {
    return {
        name: item["name"],
        properties: !item["properties"]
            ? item["properties"]
            : nspAccessRulePropertiesDeserializer(item["properties"]),
    };
}
function nspAccessRulePropertiesDeserializer(item) {
    return {
        direction: item["direction"],
        addressPrefixes: !item["addressPrefixes"]
            ? item["addressPrefixes"]
            : item["addressPrefixes"].map((p) => {
                return p;
            }),
        subscriptions: !item["subscriptions"]
            ? item["subscriptions"]
            : nspAccessRulePropertiesSubscriptionsItemArrayDeserializer(item["subscriptions"]),
        networkSecurityPerimeters: !item["networkSecurityPerimeters"]
            ? item["networkSecurityPerimeters"]
            : networkSecurityPerimeterArrayDeserializer(item["networkSecurityPerimeters"]),
        fullyQualifiedDomainNames: !item["fullyQualifiedDomainNames"]
            ? item["fullyQualifiedDomainNames"]
            : item["fullyQualifiedDomainNames"].map((p) => {
                return p;
            }),
        serviceTags: !item["serviceTags"]
            ? item["serviceTags"]
            : item["serviceTags"].map((p) => {
                return p;
            }),
    };
}
/** Direction of Access Rule */
var KnownNspAccessRuleDirection;
(function (KnownNspAccessRuleDirection) {
    /** Inbound */
    KnownNspAccessRuleDirection["Inbound"] = "Inbound";
    /** Outbound */
    KnownNspAccessRuleDirection["Outbound"] = "Outbound";
})(KnownNspAccessRuleDirection || (KnownNspAccessRuleDirection = {}));
function nspAccessRulePropertiesSubscriptionsItemArrayDeserializer(result) {
    return result.map((item) => {
        return nspAccessRulePropertiesSubscriptionsItemDeserializer(item);
    });
}
function nspAccessRulePropertiesSubscriptionsItemDeserializer(item) {
    return {
        id: item["id"],
    };
}
function networkSecurityPerimeterArrayDeserializer(result) {
    return result.map((item) => {
        return networkSecurityPerimeterDeserializer(item);
    });
}
function _networkSecurityPerimeterConfigurationListDeserializer(item) {
    return {
        value: networkSecurityPerimeterConfigurationArrayDeserializer(item["value"]),
        nextLink: item["nextLink"],
    };
}
function networkSecurityPerimeterConfigurationArrayDeserializer(result) {
    return result.map((item) => {
        return networkSecurityPerimeterConfigurationDeserializer(item);
    });
}
function storageTaskAssignmentSerializer(item) {
    return {
        properties: !item["properties"]
            ? item["properties"]
            : storageTaskAssignmentPropertiesSerializer(item["properties"]),
    };
}
function storageTaskAssignmentDeserializer(item) {
    return {
        id: item["id"],
        name: item["name"],
        type: item["type"],
        systemData: !item["systemData"]
            ? item["systemData"]
            : systemDataDeserializer(item["systemData"]),
        properties: !item["properties"]
            ? item["properties"]
            : storageTaskAssignmentPropertiesDeserializer(item["properties"]),
    };
}
function storageTaskAssignmentPropertiesSerializer(item) {
    return {
        taskId: item["taskId"],
        enabled: item["enabled"],
        description: item["description"],
        executionContext: storageTaskAssignmentExecutionContextSerializer(item["executionContext"]),
        report: storageTaskAssignmentReportSerializer(item["report"]),
        runStatus: !item["runStatus"]
            ? item["runStatus"]
            : storageTaskReportPropertiesSerializer(item["runStatus"]),
    };
}
function storageTaskAssignmentPropertiesDeserializer(item) {
    return {
        taskId: item["taskId"],
        enabled: item["enabled"],
        description: item["description"],
        executionContext: storageTaskAssignmentExecutionContextDeserializer(item["executionContext"]),
        report: storageTaskAssignmentReportDeserializer(item["report"]),
        provisioningState: item["provisioningState"],
        runStatus: !item["runStatus"]
            ? item["runStatus"]
            : storageTaskReportPropertiesDeserializer(item["runStatus"]),
    };
}
function storageTaskAssignmentExecutionContextSerializer(item) {
    return {
        target: !item["target"] ? item["target"] : executionTargetSerializer(item["target"]),
        trigger: executionTriggerSerializer(item["trigger"]),
    };
}
function storageTaskAssignmentExecutionContextDeserializer(item) {
    return {
        target: !item["target"] ? item["target"] : executionTargetDeserializer(item["target"]),
        trigger: executionTriggerDeserializer(item["trigger"]),
    };
}
function executionTargetSerializer(item) {
    return {
        prefix: !item["prefix"]
            ? item["prefix"]
            : item["prefix"].map((p) => {
                return p;
            }),
        excludePrefix: !item["excludePrefix"]
            ? item["excludePrefix"]
            : item["excludePrefix"].map((p) => {
                return p;
            }),
    };
}
function executionTargetDeserializer(item) {
    return {
        prefix: !item["prefix"]
            ? item["prefix"]
            : item["prefix"].map((p) => {
                return p;
            }),
        excludePrefix: !item["excludePrefix"]
            ? item["excludePrefix"]
            : item["excludePrefix"].map((p) => {
                return p;
            }),
    };
}
function executionTriggerSerializer(item) {
    return { type: item["type"], parameters: triggerParametersSerializer(item["parameters"]) };
}
function executionTriggerDeserializer(item) {
    return {
        type: item["type"],
        parameters: triggerParametersDeserializer(item["parameters"]),
    };
}
/** The trigger type of the storage task assignment execution */
var KnownTriggerType;
(function (KnownTriggerType) {
    /** RunOnce */
    KnownTriggerType["RunOnce"] = "RunOnce";
    /** OnSchedule */
    KnownTriggerType["OnSchedule"] = "OnSchedule";
    /** Run the task as a mock for testing */
    KnownTriggerType["MockRun"] = "MockRun";
})(KnownTriggerType || (KnownTriggerType = {}));
function triggerParametersSerializer(item) {
    return {
        startFrom: !item["startFrom"] ? item["startFrom"] : item["startFrom"].toISOString(),
        interval: item["interval"],
        intervalUnit: item["intervalUnit"],
        endBy: !item["endBy"] ? item["endBy"] : item["endBy"].toISOString(),
        startOn: !item["startOn"] ? item["startOn"] : item["startOn"].toISOString(),
    };
}
function triggerParametersDeserializer(item) {
    return {
        startFrom: !item["startFrom"] ? item["startFrom"] : new Date(item["startFrom"]),
        interval: item["interval"],
        intervalUnit: item["intervalUnit"],
        endBy: !item["endBy"] ? item["endBy"] : new Date(item["endBy"]),
        startOn: !item["startOn"] ? item["startOn"] : new Date(item["startOn"]),
    };
}
/** Run interval unit of task execution. This is a required field when ExecutionTrigger.properties.type is 'OnSchedule'; this property should not be present when ExecutionTrigger.properties.type is 'RunOnce' */
var KnownIntervalUnit;
(function (KnownIntervalUnit) {
    /** Days */
    KnownIntervalUnit["Days"] = "Days";
})(KnownIntervalUnit || (KnownIntervalUnit = {}));
function storageTaskAssignmentReportSerializer(item) {
    return { prefix: item["prefix"] };
}
function storageTaskAssignmentReportDeserializer(item) {
    return {
        prefix: item["prefix"],
    };
}
/** Gets the status of the storage account at the time the operation was called. */
var KnownStorageTaskAssignmentProvisioningState;
(function (KnownStorageTaskAssignmentProvisioningState) {
    /** ValidateSubscriptionQuotaBegin */
    KnownStorageTaskAssignmentProvisioningState["ValidateSubscriptionQuotaBegin"] = "ValidateSubscriptionQuotaBegin";
    /** ValidateSubscriptionQuotaEnd */
    KnownStorageTaskAssignmentProvisioningState["ValidateSubscriptionQuotaEnd"] = "ValidateSubscriptionQuotaEnd";
    /** Accepted */
    KnownStorageTaskAssignmentProvisioningState["Accepted"] = "Accepted";
    /** Creating */
    KnownStorageTaskAssignmentProvisioningState["Creating"] = "Creating";
    /** Succeeded */
    KnownStorageTaskAssignmentProvisioningState["Succeeded"] = "Succeeded";
    /** Deleting */
    KnownStorageTaskAssignmentProvisioningState["Deleting"] = "Deleting";
    /** Canceled */
    KnownStorageTaskAssignmentProvisioningState["Canceled"] = "Canceled";
    /** Failed */
    KnownStorageTaskAssignmentProvisioningState["Failed"] = "Failed";
})(KnownStorageTaskAssignmentProvisioningState || (KnownStorageTaskAssignmentProvisioningState = {}));
function storageTaskReportPropertiesSerializer(_item) {
    return {};
}
function storageTaskReportPropertiesDeserializer(item) {
    return {
        taskAssignmentId: item["taskAssignmentId"],
        storageAccountId: item["storageAccountId"],
        startTime: item["startTime"],
        finishTime: item["finishTime"],
        objectsTargetedCount: item["objectsTargetedCount"],
        objectsOperatedOnCount: item["objectsOperatedOnCount"],
        objectFailedCount: item["objectFailedCount"],
        objectsSucceededCount: item["objectsSucceededCount"],
        runStatusError: item["runStatusError"],
        runStatusEnum: item["runStatusEnum"],
        summaryReportPath: item["summaryReportPath"],
        taskId: item["taskId"],
        taskVersion: item["taskVersion"],
        runResult: item["runResult"],
    };
}
/** Represents the status of the execution. */
var KnownRunStatusEnum;
(function (KnownRunStatusEnum) {
    /** InProgress */
    KnownRunStatusEnum["InProgress"] = "InProgress";
    /** Finished */
    KnownRunStatusEnum["Finished"] = "Finished";
})(KnownRunStatusEnum || (KnownRunStatusEnum = {}));
/** Represents the overall result of the execution for the run instance */
var KnownRunResult;
(function (KnownRunResult) {
    /** Succeeded */
    KnownRunResult["Succeeded"] = "Succeeded";
    /** Failed */
    KnownRunResult["Failed"] = "Failed";
})(KnownRunResult || (KnownRunResult = {}));
function storageTaskAssignmentUpdateParametersSerializer(item) {
    return {
        properties: !item["properties"]
            ? item["properties"]
            : storageTaskAssignmentUpdatePropertiesSerializer(item["properties"]),
    };
}
function storageTaskAssignmentUpdatePropertiesSerializer(item) {
    return {
        enabled: item["enabled"],
        description: item["description"],
        executionContext: !item["executionContext"]
            ? item["executionContext"]
            : storageTaskAssignmentUpdateExecutionContextSerializer(item["executionContext"]),
        report: !item["report"]
            ? item["report"]
            : storageTaskAssignmentUpdateReportSerializer(item["report"]),
        runStatus: !item["runStatus"]
            ? item["runStatus"]
            : storageTaskReportPropertiesSerializer(item["runStatus"]),
    };
}
function storageTaskAssignmentUpdateExecutionContextSerializer(item) {
    return {
        target: !item["target"] ? item["target"] : executionTargetSerializer(item["target"]),
        trigger: !item["trigger"] ? item["trigger"] : executionTriggerUpdateSerializer(item["trigger"]),
    };
}
function executionTriggerUpdateSerializer(item) {
    return {
        type: item["type"],
        parameters: !item["parameters"]
            ? item["parameters"]
            : triggerParametersUpdateSerializer(item["parameters"]),
    };
}
function triggerParametersUpdateSerializer(item) {
    return {
        startFrom: !item["startFrom"] ? item["startFrom"] : item["startFrom"].toISOString(),
        interval: item["interval"],
        intervalUnit: item["intervalUnit"],
        endBy: !item["endBy"] ? item["endBy"] : item["endBy"].toISOString(),
        startOn: !item["startOn"] ? item["startOn"] : item["startOn"].toISOString(),
    };
}
function storageTaskAssignmentUpdateReportSerializer(item) {
    return { prefix: item["prefix"] };
}
function _storageTaskAssignmentsListDeserializer(item) {
    return {
        value: storageTaskAssignmentArrayDeserializer(item["value"]),
        nextLink: item["nextLink"],
    };
}
function storageTaskAssignmentArraySerializer(result) {
    return result.map((item) => {
        return storageTaskAssignmentSerializer(item);
    });
}
function storageTaskAssignmentArrayDeserializer(result) {
    return result.map((item) => {
        return storageTaskAssignmentDeserializer(item);
    });
}
function errorResponseDeserializer_1(item) {
    return {
        error: !item["error"] ? item["error"] : errorDetailDeserializer(item["error"]),
    };
}
function connectorSerializer(item) {
    return {
        tags: item["tags"],
        location: item["location"],
        properties: storageConnectorPropertiesSerializer(item["properties"]),
    };
}
function connectorDeserializer(item) {
    return {
        tags: !item["tags"]
            ? item["tags"]
            : Object.fromEntries(Object.entries(item["tags"]).map(([k, p]) => [k, p])),
        location: item["location"],
        id: item["id"],
        name: item["name"],
        type: item["type"],
        systemData: !item["systemData"]
            ? item["systemData"]
            : systemDataDeserializer(item["systemData"]),
        properties: storageConnectorPropertiesDeserializer(item["properties"]),
    };
}
function storageConnectorPropertiesSerializer(item) {
    return {
        state: item["state"],
        description: item["description"],
        testConnection: item["testConnection"],
        dataSourceType: item["dataSourceType"],
        source: storageConnectorSourceUnionSerializer(item["source"]),
    };
}
function storageConnectorPropertiesDeserializer(item) {
    return {
        uniqueId: item["uniqueId"],
        state: item["state"],
        creationTime: item["creationTime"],
        description: item["description"],
        testConnection: item["testConnection"],
        dataSourceType: item["dataSourceType"],
        source: storageConnectorSourceUnionDeserializer(item["source"]),
        provisioningState: item["provisioningState"],
    };
}
/** The state of the storage connector */
var KnownStorageConnectorState;
(function (KnownStorageConnectorState) {
    /** Whether the connector is active */
    KnownStorageConnectorState["Active"] = "Active";
    /** Whether the connector is inactive */
    KnownStorageConnectorState["Inactive"] = "Inactive";
})(KnownStorageConnectorState || (KnownStorageConnectorState = {}));
/** The type of the backing data source for storage connector */
var KnownStorageConnectorDataSourceType;
(function (KnownStorageConnectorDataSourceType) {
    /** Azure DataShare data source type. */
    KnownStorageConnectorDataSourceType["AzureDataShare"] = "Azure_DataShare";
})(KnownStorageConnectorDataSourceType || (KnownStorageConnectorDataSourceType = {}));
function storageConnectorSourceSerializer(item) {
    return { type: item["type"] };
}
function storageConnectorSourceDeserializer(item) {
    return {
        type: item["type"],
    };
}
function storageConnectorSourceUnionSerializer(item) {
    switch (item.type) {
        case "DataShare":
            return dataShareSourceSerializer(item);
        default:
            return storageConnectorSourceSerializer(item);
    }
}
function storageConnectorSourceUnionDeserializer(item) {
    switch (item["type"]) {
        case "DataShare":
            return dataShareSourceDeserializer(item);
        default:
            return storageConnectorSourceDeserializer(item);
    }
}
/** The type of the backing data source for storage connector */
var KnownStorageConnectorSourceType;
(function (KnownStorageConnectorSourceType) {
    /** Source type - DataShare */
    KnownStorageConnectorSourceType["DataShare"] = "DataShare";
})(KnownStorageConnectorSourceType || (KnownStorageConnectorSourceType = {}));
function dataShareSourceSerializer(item) {
    return {
        type: item["type"],
        connection: storageConnectorConnectionUnionSerializer(item["connection"]),
        authProperties: storageConnectorAuthPropertiesUnionSerializer(item["authProperties"]),
    };
}
function dataShareSourceDeserializer(item) {
    return {
        type: item["type"],
        connection: storageConnectorConnectionUnionDeserializer(item["connection"]),
        authProperties: storageConnectorAuthPropertiesUnionDeserializer(item["authProperties"]),
    };
}
function storageConnectorConnectionSerializer(item) {
    return { type: item["type"] };
}
function storageConnectorConnectionDeserializer(item) {
    return {
        type: item["type"],
    };
}
function storageConnectorConnectionUnionSerializer(item) {
    switch (item.type) {
        case "DataShare":
            return dataShareConnectionSerializer(item);
        default:
            return storageConnectorConnectionSerializer(item);
    }
}
function storageConnectorConnectionUnionDeserializer(item) {
    switch (item["type"]) {
        case "DataShare":
            return dataShareConnectionDeserializer(item);
        default:
            return storageConnectorConnectionDeserializer(item);
    }
}
/** The connection type for bucket connection in storage connector. */
var KnownStorageConnectorConnectionType;
(function (KnownStorageConnectorConnectionType) {
    /** DataShare connection type */
    KnownStorageConnectorConnectionType["DataShare"] = "DataShare";
})(KnownStorageConnectorConnectionType || (KnownStorageConnectorConnectionType = {}));
function dataShareConnectionSerializer(item) {
    return { type: item["type"], dataShareUri: item["dataShareUri"] };
}
function dataShareConnectionDeserializer(item) {
    return {
        type: item["type"],
        dataShareUri: item["dataShareUri"],
    };
}
function storageConnectorAuthPropertiesSerializer(item) {
    return { type: item["type"] };
}
function storageConnectorAuthPropertiesDeserializer(item) {
    return {
        type: item["type"],
    };
}
function storageConnectorAuthPropertiesUnionSerializer(item) {
    switch (item.type) {
        case "ManagedIdentity":
            return managedIdentityAuthPropertiesSerializer(item);
        default:
            return storageConnectorAuthPropertiesSerializer(item);
    }
}
function storageConnectorAuthPropertiesUnionDeserializer(item) {
    switch (item["type"]) {
        case "ManagedIdentity":
            return managedIdentityAuthPropertiesDeserializer(item);
        default:
            return storageConnectorAuthPropertiesDeserializer(item);
    }
}
/** The auth type supported for bucket connection in storage connector. */
var KnownStorageConnectorAuthType;
(function (KnownStorageConnectorAuthType) {
    /** Managed Identity auth type */
    KnownStorageConnectorAuthType["ManagedIdentity"] = "ManagedIdentity";
})(KnownStorageConnectorAuthType || (KnownStorageConnectorAuthType = {}));
function managedIdentityAuthPropertiesSerializer(item) {
    return { type: item["type"], identityResourceId: item["identityResourceId"] };
}
function managedIdentityAuthPropertiesDeserializer(item) {
    return {
        type: item["type"],
        identityResourceId: item["identityResourceId"],
    };
}
/** Provisioning state of the resource at the time the operation was called. */
var KnownNativeDataSharingProvisioningState;
(function (KnownNativeDataSharingProvisioningState) {
    /** The request has been accepted for processing. */
    KnownNativeDataSharingProvisioningState["Accepted"] = "Accepted";
    /** The resource is being created. */
    KnownNativeDataSharingProvisioningState["Creating"] = "Creating";
    /** The resource has been successfully created. */
    KnownNativeDataSharingProvisioningState["Succeeded"] = "Succeeded";
    /** The resource is being deleted. */
    KnownNativeDataSharingProvisioningState["Deleting"] = "Deleting";
    /** The request has been canceled. */
    KnownNativeDataSharingProvisioningState["Canceled"] = "Canceled";
    /** The resource creation or deletion has failed. */
    KnownNativeDataSharingProvisioningState["Failed"] = "Failed";
})(KnownNativeDataSharingProvisioningState || (KnownNativeDataSharingProvisioningState = {}));
function connectorUpdateSerializer(item) {
    return {
        tags: item["tags"],
        properties: !item["properties"]
            ? item["properties"]
            : storageConnectorPropertiesUpdateSerializer(item["properties"]),
    };
}
function storageConnectorPropertiesUpdateSerializer(item) {
    return {
        state: item["state"],
        description: item["description"],
        testConnection: item["testConnection"],
        source: !item["source"]
            ? item["source"]
            : storageConnectorSourceUpdateUnionSerializer(item["source"]),
    };
}
function storageConnectorSourceUpdateSerializer(item) {
    return { type: item["type"] };
}
function storageConnectorSourceUpdateUnionSerializer(item) {
    switch (item.type) {
        case "DataShare":
            return dataShareSourceUpdateSerializer(item);
        default:
            return storageConnectorSourceUpdateSerializer(item);
    }
}
function dataShareSourceUpdateSerializer(item) {
    return {
        type: item["type"],
        authProperties: !item["authProperties"]
            ? item["authProperties"]
            : storageConnectorAuthPropertiesUpdateUnionSerializer(item["authProperties"]),
    };
}
function storageConnectorAuthPropertiesUpdateSerializer(item) {
    return { type: item["type"] };
}
function storageConnectorAuthPropertiesUpdateUnionSerializer(item) {
    switch (item.type) {
        case "ManagedIdentity":
            return managedIdentityAuthPropertiesUpdateSerializer(item);
        default:
            return storageConnectorAuthPropertiesUpdateSerializer(item);
    }
}
function managedIdentityAuthPropertiesUpdateSerializer(item) {
    return { type: item["type"], identityResourceId: item["identityResourceId"] };
}
function trackedResourceUpdateSerializer(item) {
    return { tags: item["tags"] };
}
function _connectorListResultDeserializer(item) {
    return {
        value: connectorArrayDeserializer(item["value"]),
        nextLink: item["nextLink"],
    };
}
function connectorArraySerializer(result) {
    return result.map((item) => {
        return connectorSerializer(item);
    });
}
function connectorArrayDeserializer(result) {
    return result.map((item) => {
        return connectorDeserializer(item);
    });
}
function testExistingConnectionRequestSerializer(item) {
    return { uniqueId: item["uniqueId"] };
}
function testConnectionResponseDeserializer(item) {
    return {
        storageConnectorMethodName: item["storageConnectorMethodName"],
        storageConnectorErrorMessage: item["storageConnectorErrorMessage"],
        storageConnectorRequestId: item["storageConnectorRequestId"],
    };
}
function dataShareSerializer(item) {
    return {
        tags: item["tags"],
        location: item["location"],
        properties: storageDataSharePropertiesSerializer(item["properties"]),
    };
}
function dataShareDeserializer(item) {
    return {
        tags: !item["tags"]
            ? item["tags"]
            : Object.fromEntries(Object.entries(item["tags"]).map(([k, p]) => [k, p])),
        location: item["location"],
        id: item["id"],
        name: item["name"],
        type: item["type"],
        systemData: !item["systemData"]
            ? item["systemData"]
            : systemDataDeserializer(item["systemData"]),
        properties: storageDataSharePropertiesDeserializer(item["properties"]),
    };
}
function storageDataSharePropertiesSerializer(item) {
    return {
        description: item["description"],
        accessPolicies: storageDataShareAccessPolicyArraySerializer(item["accessPolicies"]),
        assets: storageDataShareAssetArraySerializer(item["assets"]),
    };
}
function storageDataSharePropertiesDeserializer(item) {
    return {
        dataShareIdentifier: item["dataShareIdentifier"],
        description: item["description"],
        dataShareUri: item["dataShareUri"],
        accessPolicies: storageDataShareAccessPolicyArrayDeserializer(item["accessPolicies"]),
        assets: storageDataShareAssetArrayDeserializer(item["assets"]),
        provisioningState: item["provisioningState"],
    };
}
function storageDataShareAccessPolicyArraySerializer(result) {
    return result.map((item) => {
        return storageDataShareAccessPolicySerializer(item);
    });
}
function storageDataShareAccessPolicyArrayDeserializer(result) {
    return result.map((item) => {
        return storageDataShareAccessPolicyDeserializer(item);
    });
}
function storageDataShareAccessPolicySerializer(item) {
    return {
        principalId: item["principalId"],
        tenantId: item["tenantId"],
        permission: item["permission"],
    };
}
function storageDataShareAccessPolicyDeserializer(item) {
    return {
        principalId: item["principalId"],
        tenantId: item["tenantId"],
        permission: item["permission"],
    };
}
/** The permissions supported in access policies for storage data share */
var KnownStorageDataShareAccessPolicyPermission;
(function (KnownStorageDataShareAccessPolicyPermission) {
    /** No permission */
    KnownStorageDataShareAccessPolicyPermission["None"] = "None";
    /** Read permission */
    KnownStorageDataShareAccessPolicyPermission["Read"] = "Read";
})(KnownStorageDataShareAccessPolicyPermission || (KnownStorageDataShareAccessPolicyPermission = {}));
function storageDataShareAssetArraySerializer(result) {
    return result.map((item) => {
        return storageDataShareAssetSerializer(item);
    });
}
function storageDataShareAssetArrayDeserializer(result) {
    return result.map((item) => {
        return storageDataShareAssetDeserializer(item);
    });
}
function storageDataShareAssetSerializer(item) {
    return { assetPath: item["assetPath"], displayName: item["displayName"] };
}
function storageDataShareAssetDeserializer(item) {
    return {
        assetPath: item["assetPath"],
        displayName: item["displayName"],
    };
}
function dataShareUpdateSerializer(item) {
    return {
        tags: item["tags"],
        properties: !item["properties"]
            ? item["properties"]
            : storageDataSharePropertiesUpdateSerializer(item["properties"]),
    };
}
function storageDataSharePropertiesUpdateSerializer(item) {
    return {
        description: item["description"],
        accessPolicies: !item["accessPolicies"]
            ? item["accessPolicies"]
            : storageDataShareAccessPolicyArraySerializer(item["accessPolicies"]),
        assets: !item["assets"] ? item["assets"] : storageDataShareAssetArraySerializer(item["assets"]),
    };
}
function _dataShareListResultDeserializer(item) {
    return {
        value: dataShareArrayDeserializer(item["value"]),
        nextLink: item["nextLink"],
    };
}
function dataShareArraySerializer(result) {
    return result.map((item) => {
        return dataShareSerializer(item);
    });
}
function dataShareArrayDeserializer(result) {
    return result.map((item) => {
        return dataShareDeserializer(item);
    });
}
function contextCacheSerializer(item) {
    return {
        tags: item["tags"],
        location: item["location"],
        properties: contextCachePropertiesSerializer(item["properties"]),
        identity: !item["identity"]
            ? item["identity"]
            : managedServiceIdentitySerializer(item["identity"]),
    };
}
function contextCacheDeserializer(item) {
    return {
        tags: !item["tags"]
            ? item["tags"]
            : Object.fromEntries(Object.entries(item["tags"]).map(([k, p]) => [k, p])),
        location: item["location"],
        id: item["id"],
        name: item["name"],
        type: item["type"],
        systemData: !item["systemData"]
            ? item["systemData"]
            : systemDataDeserializer(item["systemData"]),
        properties: contextCachePropertiesDeserializer(item["properties"]),
        identity: !item["identity"]
            ? item["identity"]
            : managedServiceIdentityDeserializer(item["identity"]),
    };
}
function contextCachePropertiesSerializer(item) {
    return {
        accountKind: item["accountKind"],
        description: item["description"],
        encryption: !item["encryption"]
            ? item["encryption"]
            : armEncryptionSerializer(item["encryption"]),
    };
}
function contextCachePropertiesDeserializer(item) {
    return {
        accountKind: item["accountKind"],
        description: item["description"],
        provisioningState: item["provisioningState"],
        encryption: !item["encryption"]
            ? item["encryption"]
            : armEncryptionDeserializer(item["encryption"]),
    };
}
/** The kind of context cache account, determining storage topology. */
var KnownContextCacheAccountKind;
(function (KnownContextCacheAccountKind) {
    /** Single-region storage account */
    KnownContextCacheAccountKind["Regional"] = "Regional";
    /** Multi-region within a data zone */
    KnownContextCacheAccountKind["DataZone"] = "DataZone";
    /** All regions with global distribution */
    KnownContextCacheAccountKind["Global"] = "Global";
})(KnownContextCacheAccountKind || (KnownContextCacheAccountKind = {}));
/** The status of the current operation. */
var KnownContextCacheProvisioningState;
(function (KnownContextCacheProvisioningState) {
    /** Resource has been created. */
    KnownContextCacheProvisioningState["Succeeded"] = "Succeeded";
    /** Resource creation failed. */
    KnownContextCacheProvisioningState["Failed"] = "Failed";
    /** Resource creation was canceled. */
    KnownContextCacheProvisioningState["Canceled"] = "Canceled";
    /** Initial provisioning in progress */
    KnownContextCacheProvisioningState["Creating"] = "Creating";
    /** Update in progress */
    KnownContextCacheProvisioningState["Updating"] = "Updating";
    /** Deletion in progress */
    KnownContextCacheProvisioningState["Deleting"] = "Deleting";
    /** Change accepted for processing */
    KnownContextCacheProvisioningState["Accepted"] = "Accepted";
})(KnownContextCacheProvisioningState || (KnownContextCacheProvisioningState = {}));
function armEncryptionSerializer(item) {
    return {
        infrastructureEncryption: item["infrastructureEncryption"],
        customerManagedKeyEncryption: !item["customerManagedKeyEncryption"]
            ? item["customerManagedKeyEncryption"]
            : customerManagedKeyEncryptionSerializer(item["customerManagedKeyEncryption"]),
    };
}
function armEncryptionDeserializer(item) {
    return {
        infrastructureEncryption: item["infrastructureEncryption"],
        customerManagedKeyEncryption: !item["customerManagedKeyEncryption"]
            ? item["customerManagedKeyEncryption"]
            : customerManagedKeyEncryptionDeserializer(item["customerManagedKeyEncryption"]),
    };
}
/** (Optional) Discouraged to include in resource definition. Only needed where it is possible to disable platform (AKA infrastructure) encryption. Azure SQL TDE is an example of this. Values are enabled and disabled. */
var KnownInfrastructureEncryption;
(function (KnownInfrastructureEncryption) {
    /** Encryption is enabled */
    KnownInfrastructureEncryption["Enabled"] = "enabled";
    /** Encryption is disabled */
    KnownInfrastructureEncryption["Disabled"] = "disabled";
})(KnownInfrastructureEncryption || (KnownInfrastructureEncryption = {}));
function customerManagedKeyEncryptionSerializer(item) {
    return {
        keyEncryptionKeyIdentity: !item["keyEncryptionKeyIdentity"]
            ? item["keyEncryptionKeyIdentity"]
            : keyEncryptionKeyIdentitySerializer(item["keyEncryptionKeyIdentity"]),
        keyEncryptionKeyUrl: item["keyEncryptionKeyUrl"],
    };
}
function customerManagedKeyEncryptionDeserializer(item) {
    return {
        keyEncryptionKeyIdentity: !item["keyEncryptionKeyIdentity"]
            ? item["keyEncryptionKeyIdentity"]
            : keyEncryptionKeyIdentityDeserializer(item["keyEncryptionKeyIdentity"]),
        keyEncryptionKeyUrl: item["keyEncryptionKeyUrl"],
    };
}
function keyEncryptionKeyIdentitySerializer(item) {
    return {
        identityType: item["identityType"],
        userAssignedIdentityResourceId: item["userAssignedIdentityResourceId"],
        federatedClientId: item["federatedClientId"],
        delegatedIdentityClientId: item["delegatedIdentityClientId"],
    };
}
function keyEncryptionKeyIdentityDeserializer(item) {
    return {
        identityType: item["identityType"],
        userAssignedIdentityResourceId: item["userAssignedIdentityResourceId"],
        federatedClientId: item["federatedClientId"],
        delegatedIdentityClientId: item["delegatedIdentityClientId"],
    };
}
/** The type of identity to use. */
var KnownKeyEncryptionKeyIdentityType;
(function (KnownKeyEncryptionKeyIdentityType) {
    /** System assigned identity */
    KnownKeyEncryptionKeyIdentityType["SystemAssignedIdentity"] = "systemAssignedIdentity";
    /** User assigned identity */
    KnownKeyEncryptionKeyIdentityType["UserAssignedIdentity"] = "userAssignedIdentity";
    /** Delegated identity */
    KnownKeyEncryptionKeyIdentityType["DelegatedResourceIdentity"] = "delegatedResourceIdentity";
})(KnownKeyEncryptionKeyIdentityType || (KnownKeyEncryptionKeyIdentityType = {}));
function managedServiceIdentitySerializer(item) {
    return { type: item["type"], userAssignedIdentities: item["userAssignedIdentities"] };
}
function managedServiceIdentityDeserializer(item) {
    return {
        principalId: item["principalId"],
        tenantId: item["tenantId"],
        type: item["type"],
        userAssignedIdentities: !item["userAssignedIdentities"]
            ? item["userAssignedIdentities"]
            : Object.fromEntries(Object.entries(item["userAssignedIdentities"]).map(([k, p]) => [
                k,
                !p ? p : userAssignedIdentityDeserializer(p),
            ])),
    };
}
/** Type of managed service identity (where both SystemAssigned and UserAssigned types are allowed). */
var KnownManagedServiceIdentityType;
(function (KnownManagedServiceIdentityType) {
    /** No managed identity. */
    KnownManagedServiceIdentityType["None"] = "None";
    /** System assigned managed identity. */
    KnownManagedServiceIdentityType["SystemAssigned"] = "SystemAssigned";
    /** User assigned managed identity. */
    KnownManagedServiceIdentityType["UserAssigned"] = "UserAssigned";
    /** System and user assigned managed identity. */
    KnownManagedServiceIdentityType["SystemAssignedUserAssigned"] = "SystemAssigned,UserAssigned";
})(KnownManagedServiceIdentityType || (KnownManagedServiceIdentityType = {}));
function contextCacheUpdateSerializer(item) {
    return {
        tags: item["tags"],
        identity: !item["identity"]
            ? item["identity"]
            : managedServiceIdentitySerializer(item["identity"]),
        properties: !item["properties"]
            ? item["properties"]
            : contextCachePropertiesUpdateSerializer(item["properties"]),
    };
}
function contextCachePropertiesUpdateSerializer(item) {
    return {
        description: item["description"],
        encryption: !item["encryption"]
            ? item["encryption"]
            : armEncryptionSerializer(item["encryption"]),
    };
}
function _contextCacheListResultDeserializer(item) {
    return {
        value: contextCacheArrayDeserializer(item["value"]),
        nextLink: item["nextLink"],
    };
}
function contextCacheArraySerializer(result) {
    return result.map((item) => {
        return contextCacheSerializer(item);
    });
}
function contextCacheArrayDeserializer(result) {
    return result.map((item) => {
        return contextCacheDeserializer(item);
    });
}
function contextCacheCheckNameAvailabilityParametersSerializer(item) {
    return { name: item["name"], type: item["type"] };
}
function contextCacheCheckNameAvailabilityResultDeserializer(item) {
    return {
        nameAvailable: item["nameAvailable"],
        reason: item["reason"],
        message: item["message"],
    };
}
/** The reason why the context cache name is not available. The Reason element is only returned if NameAvailable is false. */
var KnownContextCacheCheckNameAvailabilityFailureReason;
(function (KnownContextCacheCheckNameAvailabilityFailureReason) {
    /** The context cache name is already in use. */
    KnownContextCacheCheckNameAvailabilityFailureReason["AlreadyExists"] = "AlreadyExists";
    /** The context cache name is invalid. */
    KnownContextCacheCheckNameAvailabilityFailureReason["ContextCacheNameInvalid"] = "ContextCacheNameInvalid";
})(KnownContextCacheCheckNameAvailabilityFailureReason || (KnownContextCacheCheckNameAvailabilityFailureReason = {}));
function contextCacheContainerSerializer(item) {
    return { properties: contextCacheContainerPropertiesSerializer(item["properties"]) };
}
function contextCacheContainerDeserializer(item) {
    return {
        id: item["id"],
        name: item["name"],
        type: item["type"],
        systemData: !item["systemData"]
            ? item["systemData"]
            : systemDataDeserializer(item["systemData"]),
        properties: contextCacheContainerPropertiesDeserializer(item["properties"]),
    };
}
function contextCacheContainerPropertiesSerializer(item) {
    return {
        description: item["description"],
        modelName: item["modelName"],
        provider: item["provider"],
        timeToLive: item["timeToLive"],
    };
}
function contextCacheContainerPropertiesDeserializer(item) {
    return {
        description: item["description"],
        modelName: item["modelName"],
        provider: item["provider"],
        timeToLive: item["timeToLive"],
        provisioningState: item["provisioningState"],
    };
}
/** The AI provider associated with a container. */
var KnownAiProvider;
(function (KnownAiProvider) {
    /** OpenAI provider. */
    KnownAiProvider["OpenAI"] = "OpenAI";
})(KnownAiProvider || (KnownAiProvider = {}));
function contextCacheContainerUpdateSerializer(item) {
    return {
        properties: !item["properties"]
            ? item["properties"]
            : contextCacheContainerPropertiesUpdateSerializer(item["properties"]),
    };
}
function contextCacheContainerPropertiesUpdateSerializer(item) {
    return { description: item["description"], timeToLive: item["timeToLive"] };
}
function _contextCacheContainerListResultDeserializer(item) {
    return {
        value: contextCacheContainerArrayDeserializer(item["value"]),
        nextLink: item["nextLink"],
    };
}
function contextCacheContainerArraySerializer(result) {
    return result.map((item) => {
        return contextCacheContainerSerializer(item);
    });
}
function contextCacheContainerArrayDeserializer(result) {
    return result.map((item) => {
        return contextCacheContainerDeserializer(item);
    });
}
function blobAccessPointConfigurationSerializer(item) {
    return {
        tags: item["tags"],
        location: item["location"],
        properties: blobAccessPointConfigurationPropertiesSerializer(item["properties"]),
    };
}
function blobAccessPointConfigurationDeserializer(item) {
    return {
        tags: !item["tags"]
            ? item["tags"]
            : Object.fromEntries(Object.entries(item["tags"]).map(([k, p]) => [k, p])),
        location: item["location"],
        id: item["id"],
        name: item["name"],
        type: item["type"],
        systemData: !item["systemData"]
            ? item["systemData"]
            : systemDataDeserializer(item["systemData"]),
        properties: blobAccessPointConfigurationPropertiesDeserializer(item["properties"]),
    };
}
function blobAccessPointConfigurationPropertiesSerializer(item) {
    return {
        state: item["state"],
        description: item["description"],
        source: blobAccessPointSourcePropertiesUnionSerializer(item["source"]),
    };
}
function blobAccessPointConfigurationPropertiesDeserializer(item) {
    return {
        uniqueId: item["uniqueId"],
        state: item["state"],
        description: item["description"],
        lastConnectionTestStatus: item["lastConnectionTestStatus"],
        lastConnectionTestTimestamp: !item["lastConnectionTestTimestamp"]
            ? item["lastConnectionTestTimestamp"]
            : new Date(item["lastConnectionTestTimestamp"]),
        lastConnectionTestErrorMessage: item["lastConnectionTestErrorMessage"],
        source: blobAccessPointSourcePropertiesUnionDeserializer(item["source"]),
        provisioningState: item["provisioningState"],
    };
}
/** The state of a Blob Access Point configuration. */
var KnownBlobAccessPointConfigurationState;
(function (KnownBlobAccessPointConfigurationState) {
    /** The Blob Access Point configuration is active. */
    KnownBlobAccessPointConfigurationState["Active"] = "Active";
    /** The Blob Access Point configuration is inactive. */
    KnownBlobAccessPointConfigurationState["Inactive"] = "Inactive";
})(KnownBlobAccessPointConfigurationState || (KnownBlobAccessPointConfigurationState = {}));
/** The status of the most recent connection test. */
var KnownBlobAccessPointConnectionTestStatus;
(function (KnownBlobAccessPointConnectionTestStatus) {
    /** The connection test succeeded. */
    KnownBlobAccessPointConnectionTestStatus["Succeeded"] = "Succeeded";
    /** The connection test failed. */
    KnownBlobAccessPointConnectionTestStatus["Failed"] = "Failed";
})(KnownBlobAccessPointConnectionTestStatus || (KnownBlobAccessPointConnectionTestStatus = {}));
function blobAccessPointSourcePropertiesSerializer(item) {
    return { sourceType: item["sourceType"] };
}
function blobAccessPointSourcePropertiesDeserializer(item) {
    return {
        sourceType: item["sourceType"],
    };
}
function blobAccessPointSourcePropertiesUnionSerializer(item) {
    switch (item.sourceType) {
        case "NetAppOntap":
            return blobAccessPointNetAppOntapSourcePropertiesSerializer(item);
        case "AzureNetAppFiles":
            return blobAccessPointAzureNetAppFilesSourcePropertiesSerializer(item);
        case "DellOneFs":
            return blobAccessPointDellOneFsSourcePropertiesSerializer(item);
        case "Qumulo":
            return blobAccessPointQumuloSourcePropertiesSerializer(item);
        case "Commvault":
            return blobAccessPointCommvaultSourcePropertiesSerializer(item);
        case "Nasuni":
            return blobAccessPointNasuniSourcePropertiesSerializer(item);
        case "S3Compatible":
            return blobAccessPointGenericS3SourcePropertiesSerializer(item);
        default:
            return blobAccessPointSourcePropertiesSerializer(item);
    }
}
function blobAccessPointSourcePropertiesUnionDeserializer(item) {
    switch (item["sourceType"]) {
        case "NetAppOntap":
            return blobAccessPointNetAppOntapSourcePropertiesDeserializer(item);
        case "AzureNetAppFiles":
            return blobAccessPointAzureNetAppFilesSourcePropertiesDeserializer(item);
        case "DellOneFs":
            return blobAccessPointDellOneFsSourcePropertiesDeserializer(item);
        case "Qumulo":
            return blobAccessPointQumuloSourcePropertiesDeserializer(item);
        case "Commvault":
            return blobAccessPointCommvaultSourcePropertiesDeserializer(item);
        case "Nasuni":
            return blobAccessPointNasuniSourcePropertiesDeserializer(item);
        case "S3Compatible":
            return blobAccessPointGenericS3SourcePropertiesDeserializer(item);
        default:
            return blobAccessPointSourcePropertiesDeserializer(item);
    }
}
/** The type of the non-Azure S3-compatible data source exposed through the Blob Access Point. */
var KnownBlobAccessPointSourceType;
(function (KnownBlobAccessPointSourceType) {
    /** NetApp ONTAP. */
    KnownBlobAccessPointSourceType["NetAppOntap"] = "NetAppOntap";
    /** Azure NetApp Files. */
    KnownBlobAccessPointSourceType["AzureNetAppFiles"] = "AzureNetAppFiles";
    /** Dell OneFS. */
    KnownBlobAccessPointSourceType["DellOneFs"] = "DellOneFs";
    /** Qumulo S3-compatible data source. */
    KnownBlobAccessPointSourceType["Qumulo"] = "Qumulo";
    /** Commvault S3-compatible data source. */
    KnownBlobAccessPointSourceType["Commvault"] = "Commvault";
    /** Nasuni S3-compatible data source. */
    KnownBlobAccessPointSourceType["Nasuni"] = "Nasuni";
    /** Another S3-compatible data source. */
    KnownBlobAccessPointSourceType["S3Compatible"] = "S3Compatible";
})(KnownBlobAccessPointSourceType || (KnownBlobAccessPointSourceType = {}));
function blobAccessPointNetAppOntapSourcePropertiesSerializer(item) {
    return {
        sourceType: item["sourceType"],
        connection: blobAccessPointConnectionPropertiesUnionSerializer(item["connection"]),
        auth: blobAccessPointRemoteAuthPropertiesUnionSerializer(item["auth"]),
    };
}
function blobAccessPointNetAppOntapSourcePropertiesDeserializer(item) {
    return {
        sourceType: item["sourceType"],
        connection: blobAccessPointConnectionPropertiesUnionDeserializer(item["connection"]),
        auth: blobAccessPointRemoteAuthPropertiesUnionDeserializer(item["auth"]),
    };
}
function blobAccessPointConnectionPropertiesSerializer(item) {
    return { connectionType: item["connectionType"] };
}
function blobAccessPointConnectionPropertiesDeserializer(item) {
    return {
        connectionType: item["connectionType"],
    };
}
function blobAccessPointConnectionPropertiesUnionSerializer(item) {
    switch (item.connectionType) {
        case "Endpoint":
            return blobAccessPointEndpointConnectionPropertiesSerializer(item);
        case "PrivateLink":
            return blobAccessPointPrivateLinkConnectionPropertiesSerializer(item);
        default:
            return blobAccessPointConnectionPropertiesSerializer(item);
    }
}
function blobAccessPointConnectionPropertiesUnionDeserializer(item) {
    switch (item["connectionType"]) {
        case "Endpoint":
            return blobAccessPointEndpointConnectionPropertiesDeserializer(item);
        case "PrivateLink":
            return blobAccessPointPrivateLinkConnectionPropertiesDeserializer(item);
        default:
            return blobAccessPointConnectionPropertiesDeserializer(item);
    }
}
/** The connection type used to reach a non-Azure backing data source. */
var KnownBlobAccessPointConnectionType;
(function (KnownBlobAccessPointConnectionType) {
    /** Connect directly to a public or otherwise routable endpoint. */
    KnownBlobAccessPointConnectionType["Endpoint"] = "Endpoint";
    /** Connect through Azure Private Link. */
    KnownBlobAccessPointConnectionType["PrivateLink"] = "PrivateLink";
})(KnownBlobAccessPointConnectionType || (KnownBlobAccessPointConnectionType = {}));
function blobAccessPointEndpointConnectionPropertiesSerializer(item) {
    return {
        connectionType: item["connectionType"],
        endpoint: item["endpoint"],
        tlsVerification: item["tlsVerification"],
    };
}
function blobAccessPointEndpointConnectionPropertiesDeserializer(item) {
    return {
        connectionType: item["connectionType"],
        endpoint: item["endpoint"],
        tlsVerification: item["tlsVerification"],
    };
}
/** TLS certificate verification behavior. */
var KnownBlobAccessPointTlsVerification;
(function (KnownBlobAccessPointTlsVerification) {
    /** Verify the TLS certificate chain. */
    KnownBlobAccessPointTlsVerification["Perform"] = "Perform";
    /** Skip TLS certificate-chain verification. Use only when the backing source uses a certificate that cannot be validated against a trusted root. Skipping verification exposes credentials and data to an on-path attacker. */
    KnownBlobAccessPointTlsVerification["Skip"] = "Skip";
})(KnownBlobAccessPointTlsVerification || (KnownBlobAccessPointTlsVerification = {}));
function blobAccessPointPrivateLinkConnectionPropertiesSerializer(item) {
    return {
        connectionType: item["connectionType"],
        privateLinkIdType: item["privateLinkIdType"],
        privateLinkId: item["privateLinkId"],
        privateLinkGroupId: item["privateLinkGroupId"],
        privateLinkLocation: item["privateLinkLocation"],
        requestMessage: item["requestMessage"],
        endpoint: item["endpoint"],
        tlsVerification: item["tlsVerification"],
    };
}
function blobAccessPointPrivateLinkConnectionPropertiesDeserializer(item) {
    return {
        connectionType: item["connectionType"],
        privateLinkIdType: item["privateLinkIdType"],
        privateLinkId: item["privateLinkId"],
        privateLinkGroupId: item["privateLinkGroupId"],
        privateLinkLocation: item["privateLinkLocation"],
        requestMessage: item["requestMessage"],
        endpoint: item["endpoint"],
        tlsVerification: item["tlsVerification"],
        privateEndpointName: item["privateEndpointName"],
    };
}
/** The format used by a Private Link identifier. */
var KnownBlobAccessPointPrivateLinkIdType;
(function (KnownBlobAccessPointPrivateLinkIdType) {
    /** The identifier is an Azure resource ID. */
    KnownBlobAccessPointPrivateLinkIdType["ResourceId"] = "ResourceId";
})(KnownBlobAccessPointPrivateLinkIdType || (KnownBlobAccessPointPrivateLinkIdType = {}));
function blobAccessPointRemoteAuthPropertiesSerializer(item) {
    return { authType: item["authType"] };
}
function blobAccessPointRemoteAuthPropertiesDeserializer(item) {
    return {
        authType: item["authType"],
    };
}
function blobAccessPointRemoteAuthPropertiesUnionSerializer(item) {
    switch (item.authType) {
        case "AccessKey":
            return blobAccessPointAccessKeyAuthPropertiesSerializer(item);
        default:
            return blobAccessPointRemoteAuthPropertiesSerializer(item);
    }
}
function blobAccessPointRemoteAuthPropertiesUnionDeserializer(item) {
    switch (item["authType"]) {
        case "AccessKey":
            return blobAccessPointAccessKeyAuthPropertiesDeserializer(item);
        default:
            return blobAccessPointRemoteAuthPropertiesDeserializer(item);
    }
}
/** How Azure Storage authenticates to a non-Azure S3-compatible source. */
var KnownBlobAccessPointRemoteAuthType;
(function (KnownBlobAccessPointRemoteAuthType) {
    /** Authenticate with an S3 access key and secret access key. */
    KnownBlobAccessPointRemoteAuthType["AccessKey"] = "AccessKey";
})(KnownBlobAccessPointRemoteAuthType || (KnownBlobAccessPointRemoteAuthType = {}));
function blobAccessPointAccessKeyAuthPropertiesSerializer(item) {
    return {
        authType: item["authType"],
        accessKeyId: item["accessKeyId"],
        secretAccessKey: item["secretAccessKey"],
        signingRegion: item["signingRegion"],
        hostOverride: item["hostOverride"],
    };
}
function blobAccessPointAccessKeyAuthPropertiesDeserializer(item) {
    return {
        authType: item["authType"],
        accessKeyId: item["accessKeyId"],
        secretAccessKey: item["secretAccessKey"],
        signingRegion: item["signingRegion"],
        hostOverride: item["hostOverride"],
    };
}
function blobAccessPointAzureNetAppFilesSourcePropertiesSerializer(item) {
    return {
        sourceType: item["sourceType"],
        connection: blobAccessPointConnectionPropertiesUnionSerializer(item["connection"]),
        auth: blobAccessPointRemoteAuthPropertiesUnionSerializer(item["auth"]),
    };
}
function blobAccessPointAzureNetAppFilesSourcePropertiesDeserializer(item) {
    return {
        sourceType: item["sourceType"],
        connection: blobAccessPointConnectionPropertiesUnionDeserializer(item["connection"]),
        auth: blobAccessPointRemoteAuthPropertiesUnionDeserializer(item["auth"]),
    };
}
function blobAccessPointDellOneFsSourcePropertiesSerializer(item) {
    return {
        sourceType: item["sourceType"],
        connection: blobAccessPointConnectionPropertiesUnionSerializer(item["connection"]),
        auth: blobAccessPointRemoteAuthPropertiesUnionSerializer(item["auth"]),
    };
}
function blobAccessPointDellOneFsSourcePropertiesDeserializer(item) {
    return {
        sourceType: item["sourceType"],
        connection: blobAccessPointConnectionPropertiesUnionDeserializer(item["connection"]),
        auth: blobAccessPointRemoteAuthPropertiesUnionDeserializer(item["auth"]),
    };
}
function blobAccessPointQumuloSourcePropertiesSerializer(item) {
    return {
        sourceType: item["sourceType"],
        connection: blobAccessPointConnectionPropertiesUnionSerializer(item["connection"]),
        auth: blobAccessPointRemoteAuthPropertiesUnionSerializer(item["auth"]),
    };
}
function blobAccessPointQumuloSourcePropertiesDeserializer(item) {
    return {
        sourceType: item["sourceType"],
        connection: blobAccessPointConnectionPropertiesUnionDeserializer(item["connection"]),
        auth: blobAccessPointRemoteAuthPropertiesUnionDeserializer(item["auth"]),
    };
}
function blobAccessPointCommvaultSourcePropertiesSerializer(item) {
    return {
        sourceType: item["sourceType"],
        connection: blobAccessPointConnectionPropertiesUnionSerializer(item["connection"]),
        auth: blobAccessPointRemoteAuthPropertiesUnionSerializer(item["auth"]),
    };
}
function blobAccessPointCommvaultSourcePropertiesDeserializer(item) {
    return {
        sourceType: item["sourceType"],
        connection: blobAccessPointConnectionPropertiesUnionDeserializer(item["connection"]),
        auth: blobAccessPointRemoteAuthPropertiesUnionDeserializer(item["auth"]),
    };
}
function blobAccessPointNasuniSourcePropertiesSerializer(item) {
    return {
        sourceType: item["sourceType"],
        connection: blobAccessPointConnectionPropertiesUnionSerializer(item["connection"]),
        auth: blobAccessPointRemoteAuthPropertiesUnionSerializer(item["auth"]),
    };
}
function blobAccessPointNasuniSourcePropertiesDeserializer(item) {
    return {
        sourceType: item["sourceType"],
        connection: blobAccessPointConnectionPropertiesUnionDeserializer(item["connection"]),
        auth: blobAccessPointRemoteAuthPropertiesUnionDeserializer(item["auth"]),
    };
}
function blobAccessPointGenericS3SourcePropertiesSerializer(item) {
    return {
        sourceType: item["sourceType"],
        connection: blobAccessPointConnectionPropertiesUnionSerializer(item["connection"]),
        auth: blobAccessPointRemoteAuthPropertiesUnionSerializer(item["auth"]),
    };
}
function blobAccessPointGenericS3SourcePropertiesDeserializer(item) {
    return {
        sourceType: item["sourceType"],
        connection: blobAccessPointConnectionPropertiesUnionDeserializer(item["connection"]),
        auth: blobAccessPointRemoteAuthPropertiesUnionDeserializer(item["auth"]),
    };
}
function blobAccessPointConfigurationUpdateSerializer(item) {
    return {
        tags: item["tags"],
        properties: !item["properties"]
            ? item["properties"]
            : blobAccessPointConfigurationPropertiesUpdateSerializer(item["properties"]),
    };
}
function blobAccessPointConfigurationPropertiesUpdateSerializer(item) {
    return {
        state: item["state"],
        description: item["description"],
        source: !item["source"]
            ? item["source"]
            : blobAccessPointSourcePropertiesUpdateUnionSerializer(item["source"]),
    };
}
function blobAccessPointSourcePropertiesUpdateSerializer(item) {
    return { sourceType: item["sourceType"] };
}
function blobAccessPointSourcePropertiesUpdateUnionSerializer(item) {
    switch (item.sourceType) {
        case "NetAppOntap":
            return blobAccessPointNetAppOntapSourcePropertiesUpdateSerializer(item);
        case "AzureNetAppFiles":
            return blobAccessPointAzureNetAppFilesSourcePropertiesUpdateSerializer(item);
        case "DellOneFs":
            return blobAccessPointDellOneFsSourcePropertiesUpdateSerializer(item);
        case "Qumulo":
            return blobAccessPointQumuloSourcePropertiesUpdateSerializer(item);
        case "Commvault":
            return blobAccessPointCommvaultSourcePropertiesUpdateSerializer(item);
        case "Nasuni":
            return blobAccessPointNasuniSourcePropertiesUpdateSerializer(item);
        case "S3Compatible":
            return blobAccessPointGenericS3SourcePropertiesUpdateSerializer(item);
        default:
            return blobAccessPointSourcePropertiesUpdateSerializer(item);
    }
}
function blobAccessPointNetAppOntapSourcePropertiesUpdateSerializer(item) {
    return {
        sourceType: item["sourceType"],
        connection: !item["connection"]
            ? item["connection"]
            : blobAccessPointConnectionPropertiesUpdateUnionSerializer(item["connection"]),
        auth: !item["auth"]
            ? item["auth"]
            : blobAccessPointRemoteAuthPropertiesUpdateUnionSerializer(item["auth"]),
    };
}
function blobAccessPointConnectionPropertiesUpdateSerializer(item) {
    return { connectionType: item["connectionType"] };
}
function blobAccessPointConnectionPropertiesUpdateUnionSerializer(item) {
    switch (item.connectionType) {
        case "Endpoint":
            return blobAccessPointEndpointConnectionPropertiesUpdateSerializer(item);
        case "PrivateLink":
            return blobAccessPointPrivateLinkConnectionPropertiesUpdateSerializer(item);
        default:
            return blobAccessPointConnectionPropertiesUpdateSerializer(item);
    }
}
function blobAccessPointEndpointConnectionPropertiesUpdateSerializer(item) {
    return { connectionType: item["connectionType"], tlsVerification: item["tlsVerification"] };
}
function blobAccessPointPrivateLinkConnectionPropertiesUpdateSerializer(item) {
    return { connectionType: item["connectionType"], tlsVerification: item["tlsVerification"] };
}
function blobAccessPointRemoteAuthPropertiesUpdateSerializer(item) {
    return { authType: item["authType"] };
}
function blobAccessPointRemoteAuthPropertiesUpdateUnionSerializer(item) {
    switch (item.authType) {
        case "AccessKey":
            return blobAccessPointAccessKeyAuthPropertiesUpdateSerializer(item);
        default:
            return blobAccessPointRemoteAuthPropertiesUpdateSerializer(item);
    }
}
function blobAccessPointAccessKeyAuthPropertiesUpdateSerializer(item) {
    return {
        authType: item["authType"],
        accessKeyId: item["accessKeyId"],
        secretAccessKey: item["secretAccessKey"],
        signingRegion: item["signingRegion"],
        hostOverride: item["hostOverride"],
    };
}
function blobAccessPointAzureNetAppFilesSourcePropertiesUpdateSerializer(item) {
    return {
        sourceType: item["sourceType"],
        connection: !item["connection"]
            ? item["connection"]
            : blobAccessPointConnectionPropertiesUpdateUnionSerializer(item["connection"]),
        auth: !item["auth"]
            ? item["auth"]
            : blobAccessPointRemoteAuthPropertiesUpdateUnionSerializer(item["auth"]),
    };
}
function blobAccessPointDellOneFsSourcePropertiesUpdateSerializer(item) {
    return {
        sourceType: item["sourceType"],
        connection: !item["connection"]
            ? item["connection"]
            : blobAccessPointConnectionPropertiesUpdateUnionSerializer(item["connection"]),
        auth: !item["auth"]
            ? item["auth"]
            : blobAccessPointRemoteAuthPropertiesUpdateUnionSerializer(item["auth"]),
    };
}
function blobAccessPointQumuloSourcePropertiesUpdateSerializer(item) {
    return {
        sourceType: item["sourceType"],
        connection: !item["connection"]
            ? item["connection"]
            : blobAccessPointConnectionPropertiesUpdateUnionSerializer(item["connection"]),
        auth: !item["auth"]
            ? item["auth"]
            : blobAccessPointRemoteAuthPropertiesUpdateUnionSerializer(item["auth"]),
    };
}
function blobAccessPointCommvaultSourcePropertiesUpdateSerializer(item) {
    return {
        sourceType: item["sourceType"],
        connection: !item["connection"]
            ? item["connection"]
            : blobAccessPointConnectionPropertiesUpdateUnionSerializer(item["connection"]),
        auth: !item["auth"]
            ? item["auth"]
            : blobAccessPointRemoteAuthPropertiesUpdateUnionSerializer(item["auth"]),
    };
}
function blobAccessPointNasuniSourcePropertiesUpdateSerializer(item) {
    return {
        sourceType: item["sourceType"],
        connection: !item["connection"]
            ? item["connection"]
            : blobAccessPointConnectionPropertiesUpdateUnionSerializer(item["connection"]),
        auth: !item["auth"]
            ? item["auth"]
            : blobAccessPointRemoteAuthPropertiesUpdateUnionSerializer(item["auth"]),
    };
}
function blobAccessPointGenericS3SourcePropertiesUpdateSerializer(item) {
    return {
        sourceType: item["sourceType"],
        connection: !item["connection"]
            ? item["connection"]
            : blobAccessPointConnectionPropertiesUpdateUnionSerializer(item["connection"]),
        auth: !item["auth"]
            ? item["auth"]
            : blobAccessPointRemoteAuthPropertiesUpdateUnionSerializer(item["auth"]),
    };
}
function _blobAccessPointConfigurationListResultDeserializer(item) {
    return {
        value: blobAccessPointConfigurationArrayDeserializer(item["value"]),
        nextLink: item["nextLink"],
    };
}
function blobAccessPointConfigurationArraySerializer(result) {
    return result.map((item) => {
        return blobAccessPointConfigurationSerializer(item);
    });
}
function blobAccessPointConfigurationArrayDeserializer(result) {
    return result.map((item) => {
        return blobAccessPointConfigurationDeserializer(item);
    });
}
function blobAccessPointConnectionTestRequestSerializer(item) {
    return { uniqueId: item["uniqueId"] };
}
function blobAccessPointConnectionTestResponseDeserializer(item) {
    return {
        methodName: item["methodName"],
        errorMessage: item["errorMessage"],
        requestId: item["requestId"],
    };
}
function blobAccessPointProposedConnectionTestRequestSerializer(item) {
    return { source: blobAccessPointSourcePropertiesUnionSerializer(item["source"]) };
}
function advancedPlatformMetricsRuleSerializer(item) {
    return {
        properties: !item["properties"]
            ? item["properties"]
            : advancedPlatformMetricsRulePropertiesSerializer(item["properties"]),
    };
}
function advancedPlatformMetricsRuleDeserializer(item) {
    return {
        id: item["id"],
        name: item["name"],
        type: item["type"],
        systemData: !item["systemData"]
            ? item["systemData"]
            : systemDataDeserializer(item["systemData"]),
        properties: !item["properties"]
            ? item["properties"]
            : advancedPlatformMetricsRulePropertiesDeserializer(item["properties"]),
    };
}
function advancedPlatformMetricsRulePropertiesSerializer(item) {
    return {
        enabled: item["enabled"],
        ruleConfig: advancedPlatformMetricsRuleConfigSerializer(item["ruleConfig"]),
    };
}
function advancedPlatformMetricsRulePropertiesDeserializer(item) {
    return {
        ruleType: item["ruleType"],
        enabled: item["enabled"],
        lastModifiedTime: !item["lastModifiedTime"]
            ? item["lastModifiedTime"]
            : new Date(item["lastModifiedTime"]),
        metricsEmitted: !item["metricsEmitted"]
            ? item["metricsEmitted"]
            : item["metricsEmitted"].map((p) => {
                return p;
            }),
        ruleConfig: advancedPlatformMetricsRuleConfigDeserializer(item["ruleConfig"]),
    };
}
/** The type of the advanced platform metrics rule. */
var KnownAdvancedPlatformMetricsRuleType;
(function (KnownAdvancedPlatformMetricsRuleType) {
    /** Container level capacity metrics rule type */
    KnownAdvancedPlatformMetricsRuleType["ContainerLevelCapacityMetrics"] = "ContainerLevelCapacityMetrics";
})(KnownAdvancedPlatformMetricsRuleType || (KnownAdvancedPlatformMetricsRuleType = {}));
/** The metrics emitted by the advanced platform metrics rule. */
var KnownMetricsEmitted;
(function (KnownMetricsEmitted) {
    /** Container blob count metric */
    KnownMetricsEmitted["ContainerBlobCount"] = "ContainerBlobCount";
    /** Container used size metric */
    KnownMetricsEmitted["ContainerUsedSize"] = "ContainerUsedSize";
})(KnownMetricsEmitted || (KnownMetricsEmitted = {}));
function advancedPlatformMetricsRuleConfigSerializer(item) {
    return {
        filterType: item["filterType"],
        filterValues: !item["filterValues"]
            ? item["filterValues"]
            : item["filterValues"].map((p) => {
                return p;
            }),
    };
}
function advancedPlatformMetricsRuleConfigDeserializer(item) {
    return {
        filterType: item["filterType"],
        filterValues: !item["filterValues"]
            ? item["filterValues"]
            : item["filterValues"].map((p) => {
                return p;
            }),
    };
}
/** The type of filter applied to the advanced platform metrics rule. */
var KnownAdvancedPlatformMetricsFilterType;
(function (KnownAdvancedPlatformMetricsFilterType) {
    /** Filter applies to all containers */
    KnownAdvancedPlatformMetricsFilterType["AllContainersFilter"] = "AllContainersFilter";
    /** Filter applies to containers matching a prefix */
    KnownAdvancedPlatformMetricsFilterType["ContainerPrefixFilter"] = "ContainerPrefixFilter";
    /** Filter applies to a specific list of containers */
    KnownAdvancedPlatformMetricsFilterType["ContainerListFilter"] = "ContainerListFilter";
})(KnownAdvancedPlatformMetricsFilterType || (KnownAdvancedPlatformMetricsFilterType = {}));
function _advancedPlatformMetricsRuleListResultDeserializer(item) {
    return {
        value: advancedPlatformMetricsRuleArrayDeserializer(item["value"]),
        nextLink: item["nextLink"],
    };
}
function advancedPlatformMetricsRuleArraySerializer(result) {
    return result.map((item) => {
        return advancedPlatformMetricsRuleSerializer(item);
    });
}
function advancedPlatformMetricsRuleArrayDeserializer(result) {
    return result.map((item) => {
        return advancedPlatformMetricsRuleDeserializer(item);
    });
}
function privateLinkResourceListResultDeserializer(item) {
    return {
        value: !item["value"] ? item["value"] : privateLinkResourceArrayDeserializer(item["value"]),
    };
}
function privateLinkResourceArrayDeserializer(result) {
    return result.map((item) => {
        return privateLinkResourceDeserializer(item);
    });
}
function privateLinkResourceDeserializer(item) {
    return {
        id: item["id"],
        name: item["name"],
        type: item["type"],
        systemData: !item["systemData"]
            ? item["systemData"]
            : systemDataDeserializer(item["systemData"]),
        ...(!item["properties"]
            ? item["properties"]
            : _privateLinkResourcePropertiesDeserializer(item["properties"])),
    };
}
function privateLinkResourcePropertiesDeserializer(item) {
    return {
        groupId: item["groupId"],
        requiredMembers: !item["requiredMembers"]
            ? item["requiredMembers"]
            : item["requiredMembers"].map((p) => {
                return p;
            }),
        requiredZoneNames: !item["requiredZoneNames"]
            ? item["requiredZoneNames"]
            : item["requiredZoneNames"].map((p) => {
                return p;
            }),
    };
}
function _storageTaskReportSummaryDeserializer(item) {
    return {
        value: storageTaskReportInstanceArrayDeserializer(item["value"]),
        nextLink: item["nextLink"],
    };
}
function storageTaskReportInstanceArrayDeserializer(result) {
    return result.map((item) => {
        return storageTaskReportInstanceDeserializer(item);
    });
}
function storageTaskReportInstanceDeserializer(item) {
    return {
        id: item["id"],
        name: item["name"],
        type: item["type"],
        systemData: !item["systemData"]
            ? item["systemData"]
            : systemDataDeserializer(item["systemData"]),
        properties: !item["properties"]
            ? item["properties"]
            : storageTaskReportPropertiesDeserializer(item["properties"]),
    };
}
function _listQueueResourceDeserializer(item) {
    return {
        value: listQueueArrayDeserializer(item["value"]),
        nextLink: item["nextLink"],
    };
}
function listQueueArrayDeserializer(result) {
    return result.map((item) => {
        return listQueueDeserializer(item);
    });
}
function listQueueDeserializer(item) {
    return {
        id: item["id"],
        name: item["name"],
        type: item["type"],
        systemData: !item["systemData"]
            ? item["systemData"]
            : systemDataDeserializer(item["systemData"]),
        ...(!item["properties"]
            ? item["properties"]
            : _listQueueQueuePropertiesDeserializer(item["properties"])),
    };
}
function listQueuePropertiesDeserializer(item) {
    return {
        metadata: !item["metadata"]
            ? item["metadata"]
            : Object.fromEntries(Object.entries(item["metadata"]).map(([k, p]) => [k, p])),
    };
}
function storageQueueSerializer(item) {
    return {
        properties: areAllPropsUndefined(item, ["metadata"])
            ? undefined
            : _storageQueuePropertiesSerializer(item),
    };
}
function storageQueueDeserializer(item) {
    return {
        id: item["id"],
        name: item["name"],
        type: item["type"],
        systemData: !item["systemData"]
            ? item["systemData"]
            : systemDataDeserializer(item["systemData"]),
        ...(!item["properties"]
            ? item["properties"]
            : _storageQueuePropertiesDeserializer(item["properties"])),
    };
}
function queuePropertiesSerializer(item) {
    return { metadata: item["metadata"] };
}
function queuePropertiesDeserializer(item) {
    return {
        metadata: !item["metadata"]
            ? item["metadata"]
            : Object.fromEntries(Object.entries(item["metadata"]).map(([k, p]) => [k, p])),
        approximateMessageCount: item["approximateMessageCount"],
    };
}
function objectReplicationPolicySerializer(item) {
    return {
        properties: areAllPropsUndefined(item, [
            "sourceAccount",
            "destinationAccount",
            "rules",
            "metrics",
            "priorityReplication",
            "tagsReplication",
        ])
            ? undefined
            : _objectReplicationPolicyPropertiesSerializer(item),
    };
}
function objectReplicationPolicyDeserializer(item) {
    return {
        id: item["id"],
        name: item["name"],
        type: item["type"],
        systemData: !item["systemData"]
            ? item["systemData"]
            : systemDataDeserializer(item["systemData"]),
        ...(!item["properties"]
            ? item["properties"]
            : _objectReplicationPolicyPropertiesDeserializer(item["properties"])),
    };
}
function objectReplicationPolicyPropertiesSerializer(item) {
    return {
        sourceAccount: item["sourceAccount"],
        destinationAccount: item["destinationAccount"],
        rules: !item["rules"]
            ? item["rules"]
            : objectReplicationPolicyRuleArraySerializer(item["rules"]),
        metrics: !item["metrics"]
            ? item["metrics"]
            : objectReplicationPolicyPropertiesMetricsSerializer(item["metrics"]),
        priorityReplication: !item["priorityReplication"]
            ? item["priorityReplication"]
            : objectReplicationPolicyPropertiesPriorityReplicationSerializer(item["priorityReplication"]),
        tagsReplication: !item["tagsReplication"]
            ? item["tagsReplication"]
            : objectReplicationPolicyPropertiesTagsReplicationSerializer(item["tagsReplication"]),
    };
}
function objectReplicationPolicyPropertiesDeserializer(item) {
    return {
        policyId: item["policyId"],
        enabledTime: !item["enabledTime"] ? item["enabledTime"] : new Date(item["enabledTime"]),
        sourceAccount: item["sourceAccount"],
        destinationAccount: item["destinationAccount"],
        rules: !item["rules"]
            ? item["rules"]
            : objectReplicationPolicyRuleArrayDeserializer(item["rules"]),
        metrics: !item["metrics"]
            ? item["metrics"]
            : objectReplicationPolicyPropertiesMetricsDeserializer(item["metrics"]),
        priorityReplication: !item["priorityReplication"]
            ? item["priorityReplication"]
            : objectReplicationPolicyPropertiesPriorityReplicationDeserializer(item["priorityReplication"]),
        tagsReplication: !item["tagsReplication"]
            ? item["tagsReplication"]
            : objectReplicationPolicyPropertiesTagsReplicationDeserializer(item["tagsReplication"]),
    };
}
function objectReplicationPolicyRuleArraySerializer(result) {
    return result.map((item) => {
        return objectReplicationPolicyRuleSerializer(item);
    });
}
function objectReplicationPolicyRuleArrayDeserializer(result) {
    return result.map((item) => {
        return objectReplicationPolicyRuleDeserializer(item);
    });
}
function objectReplicationPolicyRuleSerializer(item) {
    return {
        ruleId: item["ruleId"],
        sourceContainer: item["sourceContainer"],
        destinationContainer: item["destinationContainer"],
        filters: !item["filters"]
            ? item["filters"]
            : objectReplicationPolicyFilterSerializer(item["filters"]),
    };
}
function objectReplicationPolicyRuleDeserializer(item) {
    return {
        ruleId: item["ruleId"],
        sourceContainer: item["sourceContainer"],
        destinationContainer: item["destinationContainer"],
        filters: !item["filters"]
            ? item["filters"]
            : objectReplicationPolicyFilterDeserializer(item["filters"]),
    };
}
function objectReplicationPolicyFilterSerializer(item) {
    return {
        prefixMatch: !item["prefixMatch"]
            ? item["prefixMatch"]
            : item["prefixMatch"].map((p) => {
                return p;
            }),
        minCreationTime: item["minCreationTime"],
    };
}
function objectReplicationPolicyFilterDeserializer(item) {
    return {
        prefixMatch: !item["prefixMatch"]
            ? item["prefixMatch"]
            : item["prefixMatch"].map((p) => {
                return p;
            }),
        minCreationTime: item["minCreationTime"],
    };
}
function objectReplicationPolicyPropertiesMetricsSerializer(item) {
    return { enabled: item["enabled"] };
}
function objectReplicationPolicyPropertiesMetricsDeserializer(item) {
    return {
        enabled: item["enabled"],
    };
}
function objectReplicationPolicyPropertiesPriorityReplicationSerializer(item) {
    return { enabled: item["enabled"] };
}
function objectReplicationPolicyPropertiesPriorityReplicationDeserializer(item) {
    return {
        enabled: item["enabled"],
    };
}
function objectReplicationPolicyPropertiesTagsReplicationSerializer(item) {
    return { enabled: item["enabled"] };
}
function objectReplicationPolicyPropertiesTagsReplicationDeserializer(item) {
    return {
        enabled: item["enabled"],
    };
}
function _objectReplicationPoliciesDeserializer(item) {
    return {
        value: !item["value"] ? item["value"] : objectReplicationPolicyArrayDeserializer(item["value"]),
        nextLink: item["nextLink"],
    };
}
function objectReplicationPolicyArraySerializer(result) {
    return result.map((item) => {
        return objectReplicationPolicySerializer(item);
    });
}
function objectReplicationPolicyArrayDeserializer(result) {
    return result.map((item) => {
        return objectReplicationPolicyDeserializer(item);
    });
}
function localUserSerializer(item) {
    return {
        properties: areAllPropsUndefined(item, [
            "permissionScopes",
            "homeDirectory",
            "sshAuthorizedKeys",
            "hasSharedKey",
            "hasSshKey",
            "hasSshPassword",
            "groupId",
            "allowAclAuthorization",
            "extendedGroups",
            "isNFSv3Enabled",
        ])
            ? undefined
            : _localUserPropertiesSerializer(item),
    };
}
function localUserDeserializer(item) {
    return {
        id: item["id"],
        name: item["name"],
        type: item["type"],
        systemData: !item["systemData"]
            ? item["systemData"]
            : systemDataDeserializer(item["systemData"]),
        ...(!item["properties"]
            ? item["properties"]
            : _localUserPropertiesDeserializer(item["properties"])),
    };
}
function localUserPropertiesSerializer(item) {
    return {
        permissionScopes: !item["permissionScopes"]
            ? item["permissionScopes"]
            : permissionScopeArraySerializer(item["permissionScopes"]),
        homeDirectory: item["homeDirectory"],
        sshAuthorizedKeys: !item["sshAuthorizedKeys"]
            ? item["sshAuthorizedKeys"]
            : sshPublicKeyArraySerializer(item["sshAuthorizedKeys"]),
        hasSharedKey: item["hasSharedKey"],
        hasSshKey: item["hasSshKey"],
        hasSshPassword: item["hasSshPassword"],
        groupId: item["groupId"],
        allowAclAuthorization: item["allowAclAuthorization"],
        extendedGroups: !item["extendedGroups"]
            ? item["extendedGroups"]
            : item["extendedGroups"].map((p) => {
                return p;
            }),
        isNFSv3Enabled: item["isNFSv3Enabled"],
    };
}
function localUserPropertiesDeserializer(item) {
    return {
        permissionScopes: !item["permissionScopes"]
            ? item["permissionScopes"]
            : permissionScopeArrayDeserializer(item["permissionScopes"]),
        homeDirectory: item["homeDirectory"],
        sshAuthorizedKeys: !item["sshAuthorizedKeys"]
            ? item["sshAuthorizedKeys"]
            : sshPublicKeyArrayDeserializer(item["sshAuthorizedKeys"]),
        sid: item["sid"],
        hasSharedKey: item["hasSharedKey"],
        hasSshKey: item["hasSshKey"],
        hasSshPassword: item["hasSshPassword"],
        userId: item["userId"],
        groupId: item["groupId"],
        allowAclAuthorization: item["allowAclAuthorization"],
        extendedGroups: !item["extendedGroups"]
            ? item["extendedGroups"]
            : item["extendedGroups"].map((p) => {
                return p;
            }),
        isNFSv3Enabled: item["isNFSv3Enabled"],
    };
}
function permissionScopeArraySerializer(result) {
    return result.map((item) => {
        return permissionScopeSerializer(item);
    });
}
function permissionScopeArrayDeserializer(result) {
    return result.map((item) => {
        return permissionScopeDeserializer(item);
    });
}
function permissionScopeSerializer(item) {
    return {
        permissions: item["permissions"],
        service: item["service"],
        resourceName: item["resourceName"],
    };
}
function permissionScopeDeserializer(item) {
    return {
        permissions: item["permissions"],
        service: item["service"],
        resourceName: item["resourceName"],
    };
}
function sshPublicKeyArraySerializer(result) {
    return result.map((item) => {
        return sshPublicKeySerializer(item);
    });
}
function sshPublicKeyArrayDeserializer(result) {
    return result.map((item) => {
        return sshPublicKeyDeserializer(item);
    });
}
function sshPublicKeySerializer(item) {
    return { description: item["description"], key: item["key"] };
}
function sshPublicKeyDeserializer(item) {
    return {
        description: item["description"],
        key: item["key"],
    };
}
function _localUsersDeserializer(item) {
    return {
        value: localUserArrayDeserializer(item["value"]),
        nextLink: item["nextLink"],
    };
}
function localUserArraySerializer(result) {
    return result.map((item) => {
        return localUserSerializer(item);
    });
}
function localUserArrayDeserializer(result) {
    return result.map((item) => {
        return localUserDeserializer(item);
    });
}
function localUserKeysDeserializer(item) {
    return {
        sshAuthorizedKeys: !item["sshAuthorizedKeys"]
            ? item["sshAuthorizedKeys"]
            : sshPublicKeyArrayDeserializer(item["sshAuthorizedKeys"]),
        sharedKey: item["sharedKey"],
    };
}
function localUserRegeneratePasswordResultDeserializer(item) {
    return {
        sshPassword: item["sshPassword"],
    };
}
function tableSerializer(item) {
    return {
        properties: areAllPropsUndefined(item, ["signedIdentifiers"])
            ? undefined
            : _tablePropertiesSerializer(item),
    };
}
function tableDeserializer(item) {
    return {
        id: item["id"],
        name: item["name"],
        type: item["type"],
        systemData: !item["systemData"]
            ? item["systemData"]
            : systemDataDeserializer(item["systemData"]),
        ...(!item["properties"]
            ? item["properties"]
            : _tablePropertiesDeserializer(item["properties"])),
    };
}
function tablePropertiesSerializer(item) {
    return {
        signedIdentifiers: !item["signedIdentifiers"]
            ? item["signedIdentifiers"]
            : tableSignedIdentifierArraySerializer(item["signedIdentifiers"]),
    };
}
function tablePropertiesDeserializer(item) {
    return {
        tableName: item["tableName"],
        signedIdentifiers: !item["signedIdentifiers"]
            ? item["signedIdentifiers"]
            : tableSignedIdentifierArrayDeserializer(item["signedIdentifiers"]),
    };
}
function tableSignedIdentifierArraySerializer(result) {
    return result.map((item) => {
        return tableSignedIdentifierSerializer(item);
    });
}
function tableSignedIdentifierArrayDeserializer(result) {
    return result.map((item) => {
        return tableSignedIdentifierDeserializer(item);
    });
}
function tableSignedIdentifierSerializer(item) {
    return {
        id: item["id"],
        accessPolicy: !item["accessPolicy"]
            ? item["accessPolicy"]
            : tableAccessPolicySerializer(item["accessPolicy"]),
    };
}
function tableSignedIdentifierDeserializer(item) {
    return {
        id: item["id"],
        accessPolicy: !item["accessPolicy"]
            ? item["accessPolicy"]
            : tableAccessPolicyDeserializer(item["accessPolicy"]),
    };
}
function tableAccessPolicySerializer(item) {
    return {
        startTime: !item["startTime"] ? item["startTime"] : item["startTime"].toISOString(),
        expiryTime: !item["expiryTime"] ? item["expiryTime"] : item["expiryTime"].toISOString(),
        permission: item["permission"],
    };
}
function tableAccessPolicyDeserializer(item) {
    return {
        startTime: !item["startTime"] ? item["startTime"] : new Date(item["startTime"]),
        expiryTime: !item["expiryTime"] ? item["expiryTime"] : new Date(item["expiryTime"]),
        permission: item["permission"],
    };
}
function _listTableResourceDeserializer(item) {
    return {
        value: tableArrayDeserializer(item["value"]),
        nextLink: item["nextLink"],
    };
}
function tableArraySerializer(result) {
    return result.map((item) => {
        return tableSerializer(item);
    });
}
function tableArrayDeserializer(result) {
    return result.map((item) => {
        return tableDeserializer(item);
    });
}
function _storageSkuListResultDeserializer(item) {
    return {
        value: !item["value"] ? item["value"] : skuInformationArrayDeserializer(item["value"]),
        nextLink: item["nextLink"],
    };
}
function skuInformationArrayDeserializer(result) {
    return result.map((item) => {
        return skuInformationDeserializer(item);
    });
}
function skuInformationDeserializer(item) {
    return {
        name: item["name"],
        tier: item["tier"],
        resourceType: item["resourceType"],
        kind: item["kind"],
        locations: !item["locations"]
            ? item["locations"]
            : item["locations"].map((p) => {
                return p;
            }),
        locationInfo: !item["locationInfo"]
            ? item["locationInfo"]
            : skuInformationLocationInfoItemArrayDeserializer(item["locationInfo"]),
        capabilities: !item["capabilities"]
            ? item["capabilities"]
            : skuCapabilityArrayDeserializer(item["capabilities"]),
        restrictions: !item["restrictions"]
            ? item["restrictions"]
            : restrictionArrayDeserializer(item["restrictions"]),
    };
}
function skuInformationLocationInfoItemArrayDeserializer(result) {
    return result.map((item) => {
        return skuInformationLocationInfoItemDeserializer(item);
    });
}
function skuInformationLocationInfoItemDeserializer(item) {
    return {
        location: item["location"],
        zones: !item["zones"]
            ? item["zones"]
            : item["zones"].map((p) => {
                return p;
            }),
    };
}
function skuCapabilityArrayDeserializer(result) {
    return result.map((item) => {
        return skuCapabilityDeserializer(item);
    });
}
function skuCapabilityDeserializer(item) {
    return {
        name: item["name"],
        value: item["value"],
    };
}
function restrictionArrayDeserializer(result) {
    return result.map((item) => {
        return restrictionDeserializer(item);
    });
}
function restrictionDeserializer(item) {
    return {
        type: item["type"],
        values: !item["values"]
            ? item["values"]
            : item["values"].map((p) => {
                return p;
            }),
        reasonCode: item["reasonCode"],
    };
}
/** The reason for the restriction. As of now this can be "QuotaId" or "NotAvailableForSubscription". Quota Id is set when the SKU has requiredQuotas parameter as the subscription does not belong to that quota. The "NotAvailableForSubscription" is related to capacity at DC. */
var KnownReasonCode;
(function (KnownReasonCode) {
    /** QuotaId */
    KnownReasonCode["QuotaId"] = "QuotaId";
    /** NotAvailableForSubscription */
    KnownReasonCode["NotAvailableForSubscription"] = "NotAvailableForSubscription";
})(KnownReasonCode || (KnownReasonCode = {}));
function _usageListResultDeserializer(item) {
    return {
        value: !item["value"] ? item["value"] : usageArrayDeserializer(item["value"]),
        nextLink: item["nextLink"],
    };
}
function usageArrayDeserializer(result) {
    return result.map((item) => {
        return usageDeserializer(item);
    });
}
function usageDeserializer(item) {
    return {
        unit: item["unit"],
        currentValue: item["currentValue"],
        limit: item["limit"],
        name: !item["name"] ? item["name"] : usageNameDeserializer(item["name"]),
    };
}
function usageNameDeserializer(item) {
    return {
        value: item["value"],
        localizedValue: item["localizedValue"],
    };
}
/** Known values of {@link ListContainersInclude} that the service accepts. */
var KnownListContainersInclude;
(function (KnownListContainersInclude) {
    /** deleted */
    KnownListContainersInclude["Deleted"] = "deleted";
})(KnownListContainersInclude || (KnownListContainersInclude = {}));
/** Known values of {@link ListEncryptionScopesInclude} that the service accepts. */
var KnownListEncryptionScopesInclude;
(function (KnownListEncryptionScopesInclude) {
    /** All */
    KnownListEncryptionScopesInclude["All"] = "All";
    /** Enabled */
    KnownListEncryptionScopesInclude["Enabled"] = "Enabled";
    /** Disabled */
    KnownListEncryptionScopesInclude["Disabled"] = "Disabled";
})(KnownListEncryptionScopesInclude || (KnownListEncryptionScopesInclude = {}));
/** Known values of {@link ListLocalUserIncludeParam} that the service accepts. */
var KnownListLocalUserIncludeParam;
(function (KnownListLocalUserIncludeParam) {
    /** nfsv3 */
    KnownListLocalUserIncludeParam["Nfsv3"] = "nfsv3";
})(KnownListLocalUserIncludeParam || (KnownListLocalUserIncludeParam = {}));
/** The available API versions. */
var KnownVersions;
(function (KnownVersions) {
    /** The 2025-06-01 API version. */
    KnownVersions["V20250601"] = "2025-06-01";
    /** The 2025-08-01 API version. */
    KnownVersions["V20250801"] = "2025-08-01";
    /** The 2026-04-01 API version. */
    KnownVersions["V20260401"] = "2026-04-01";
    /** The 2026-06-01 API version. */
    KnownVersions["V20260601"] = "2026-06-01";
    /** The 2026-09-01 API version. */
    KnownVersions["V20260901"] = "2026-09-01";
})(KnownVersions || (KnownVersions = {}));
function _operationOperationPropertiesDeserializer(item) {
    return {
        serviceSpecification: !item["serviceSpecification"]
            ? item["serviceSpecification"]
            : serviceSpecificationDeserializer(item["serviceSpecification"]),
    };
}
function _immutabilityPolicyPropertiesPropertiesSerializer(item) {
    return {
        immutabilityPeriodSinceCreationInDays: item["immutabilityPeriodSinceCreationInDays"],
        allowProtectedAppendWrites: item["allowProtectedAppendWrites"],
        allowProtectedAppendWritesAll: item["allowProtectedAppendWritesAll"],
    };
}
function _immutabilityPolicyPropertiesPropertiesDeserializer(item) {
    return {
        immutabilityPeriodSinceCreationInDays: item["immutabilityPeriodSinceCreationInDays"],
        state: item["state"],
        allowProtectedAppendWrites: item["allowProtectedAppendWrites"],
        allowProtectedAppendWritesAll: item["allowProtectedAppendWritesAll"],
    };
}
function _blobContainerPropertiesSerializer(item) {
    return {
        defaultEncryptionScope: item["defaultEncryptionScope"],
        denyEncryptionScopeOverride: item["denyEncryptionScopeOverride"],
        publicAccess: item["publicAccess"],
        metadata: item["metadata"],
        immutableStorageWithVersioning: !item["immutableStorageWithVersioning"]
            ? item["immutableStorageWithVersioning"]
            : immutableStorageWithVersioningSerializer(item["immutableStorageWithVersioning"]),
        enableNfsV3RootSquash: item["enableNfsV3RootSquash"],
        enableNfsV3AllSquash: item["enableNfsV3AllSquash"],
        blobAccessPointConfiguration: !item["blobAccessPointConfiguration"]
            ? item["blobAccessPointConfiguration"]
            : blobAccessPointConfigurationConnectionSerializer(item["blobAccessPointConfiguration"]),
    };
}
function _blobContainerPropertiesDeserializer(item) {
    return {
        version: item["version"],
        deleted: item["deleted"],
        deletedTime: !item["deletedTime"] ? item["deletedTime"] : new Date(item["deletedTime"]),
        remainingRetentionDays: item["remainingRetentionDays"],
        defaultEncryptionScope: item["defaultEncryptionScope"],
        denyEncryptionScopeOverride: item["denyEncryptionScopeOverride"],
        publicAccess: item["publicAccess"],
        lastModifiedTime: !item["lastModifiedTime"]
            ? item["lastModifiedTime"]
            : new Date(item["lastModifiedTime"]),
        leaseStatus: item["leaseStatus"],
        leaseState: item["leaseState"],
        leaseDuration: item["leaseDuration"],
        metadata: !item["metadata"]
            ? item["metadata"]
            : Object.fromEntries(Object.entries(item["metadata"]).map(([k, p]) => [k, p])),
        immutabilityPolicy: !item["immutabilityPolicy"]
            ? item["immutabilityPolicy"]
            : immutabilityPolicyPropertiesDeserializer(item["immutabilityPolicy"]),
        legalHold: !item["legalHold"]
            ? item["legalHold"]
            : legalHoldPropertiesDeserializer(item["legalHold"]),
        hasLegalHold: item["hasLegalHold"],
        hasImmutabilityPolicy: item["hasImmutabilityPolicy"],
        immutableStorageWithVersioning: !item["immutableStorageWithVersioning"]
            ? item["immutableStorageWithVersioning"]
            : immutableStorageWithVersioningDeserializer(item["immutableStorageWithVersioning"]),
        enableNfsV3RootSquash: item["enableNfsV3RootSquash"],
        enableNfsV3AllSquash: item["enableNfsV3AllSquash"],
        blobAccessPointConfiguration: !item["blobAccessPointConfiguration"]
            ? item["blobAccessPointConfiguration"]
            : blobAccessPointConfigurationConnectionDeserializer(item["blobAccessPointConfiguration"]),
    };
}
function _listContainerItemPropertiesSerializer(item) {
    return {
        defaultEncryptionScope: item["defaultEncryptionScope"],
        denyEncryptionScopeOverride: item["denyEncryptionScopeOverride"],
        publicAccess: item["publicAccess"],
        metadata: item["metadata"],
        immutableStorageWithVersioning: !item["immutableStorageWithVersioning"]
            ? item["immutableStorageWithVersioning"]
            : immutableStorageWithVersioningSerializer(item["immutableStorageWithVersioning"]),
        enableNfsV3RootSquash: item["enableNfsV3RootSquash"],
        enableNfsV3AllSquash: item["enableNfsV3AllSquash"],
        blobAccessPointConfiguration: !item["blobAccessPointConfiguration"]
            ? item["blobAccessPointConfiguration"]
            : blobAccessPointConfigurationConnectionSerializer(item["blobAccessPointConfiguration"]),
    };
}
function _listContainerItemPropertiesDeserializer(item) {
    return {
        version: item["version"],
        deleted: item["deleted"],
        deletedTime: !item["deletedTime"] ? item["deletedTime"] : new Date(item["deletedTime"]),
        remainingRetentionDays: item["remainingRetentionDays"],
        defaultEncryptionScope: item["defaultEncryptionScope"],
        denyEncryptionScopeOverride: item["denyEncryptionScopeOverride"],
        publicAccess: item["publicAccess"],
        lastModifiedTime: !item["lastModifiedTime"]
            ? item["lastModifiedTime"]
            : new Date(item["lastModifiedTime"]),
        leaseStatus: item["leaseStatus"],
        leaseState: item["leaseState"],
        leaseDuration: item["leaseDuration"],
        metadata: !item["metadata"]
            ? item["metadata"]
            : Object.fromEntries(Object.entries(item["metadata"]).map(([k, p]) => [k, p])),
        immutabilityPolicy: !item["immutabilityPolicy"]
            ? item["immutabilityPolicy"]
            : immutabilityPolicyPropertiesDeserializer(item["immutabilityPolicy"]),
        legalHold: !item["legalHold"]
            ? item["legalHold"]
            : legalHoldPropertiesDeserializer(item["legalHold"]),
        hasLegalHold: item["hasLegalHold"],
        hasImmutabilityPolicy: item["hasImmutabilityPolicy"],
        immutableStorageWithVersioning: !item["immutableStorageWithVersioning"]
            ? item["immutableStorageWithVersioning"]
            : immutableStorageWithVersioningDeserializer(item["immutableStorageWithVersioning"]),
        enableNfsV3RootSquash: item["enableNfsV3RootSquash"],
        enableNfsV3AllSquash: item["enableNfsV3AllSquash"],
        blobAccessPointConfiguration: !item["blobAccessPointConfiguration"]
            ? item["blobAccessPointConfiguration"]
            : blobAccessPointConfigurationConnectionDeserializer(item["blobAccessPointConfiguration"]),
    };
}
function _immutabilityPolicyPropertiesSerializer(item) {
    return {
        immutabilityPeriodSinceCreationInDays: item["immutabilityPeriodSinceCreationInDays"],
        allowProtectedAppendWrites: item["allowProtectedAppendWrites"],
        allowProtectedAppendWritesAll: item["allowProtectedAppendWritesAll"],
    };
}
function _immutabilityPolicyPropertiesDeserializer(item) {
    return {
        immutabilityPeriodSinceCreationInDays: item["immutabilityPeriodSinceCreationInDays"],
        state: item["state"],
        allowProtectedAppendWrites: item["allowProtectedAppendWrites"],
        allowProtectedAppendWritesAll: item["allowProtectedAppendWritesAll"],
    };
}
function _blobServicePropertiesPropertiesSerializer(item) {
    return {
        cors: !item["cors"] ? item["cors"] : corsRulesSerializer(item["cors"]),
        defaultServiceVersion: item["defaultServiceVersion"],
        deleteRetentionPolicy: !item["deleteRetentionPolicy"]
            ? item["deleteRetentionPolicy"]
            : deleteRetentionPolicySerializer(item["deleteRetentionPolicy"]),
        staticWebsite: !item["staticWebsite"]
            ? item["staticWebsite"]
            : staticWebsiteSerializer(item["staticWebsite"]),
        isVersioningEnabled: item["isVersioningEnabled"],
        automaticSnapshotPolicyEnabled: item["automaticSnapshotPolicyEnabled"],
        changeFeed: !item["changeFeed"] ? item["changeFeed"] : changeFeedSerializer(item["changeFeed"]),
        restorePolicy: !item["restorePolicy"]
            ? item["restorePolicy"]
            : restorePolicyPropertiesSerializer(item["restorePolicy"]),
        containerDeleteRetentionPolicy: !item["containerDeleteRetentionPolicy"]
            ? item["containerDeleteRetentionPolicy"]
            : deleteRetentionPolicySerializer(item["containerDeleteRetentionPolicy"]),
        lastAccessTimeTrackingPolicy: !item["lastAccessTimeTrackingPolicy"]
            ? item["lastAccessTimeTrackingPolicy"]
            : lastAccessTimeTrackingPolicySerializer(item["lastAccessTimeTrackingPolicy"]),
    };
}
function _blobServicePropertiesPropertiesDeserializer(item) {
    return {
        cors: !item["cors"] ? item["cors"] : corsRulesDeserializer(item["cors"]),
        defaultServiceVersion: item["defaultServiceVersion"],
        deleteRetentionPolicy: !item["deleteRetentionPolicy"]
            ? item["deleteRetentionPolicy"]
            : deleteRetentionPolicyDeserializer(item["deleteRetentionPolicy"]),
        staticWebsite: !item["staticWebsite"]
            ? item["staticWebsite"]
            : staticWebsiteDeserializer(item["staticWebsite"]),
        isVersioningEnabled: item["isVersioningEnabled"],
        automaticSnapshotPolicyEnabled: item["automaticSnapshotPolicyEnabled"],
        changeFeed: !item["changeFeed"]
            ? item["changeFeed"]
            : changeFeedDeserializer(item["changeFeed"]),
        restorePolicy: !item["restorePolicy"]
            ? item["restorePolicy"]
            : restorePolicyPropertiesDeserializer(item["restorePolicy"]),
        containerDeleteRetentionPolicy: !item["containerDeleteRetentionPolicy"]
            ? item["containerDeleteRetentionPolicy"]
            : deleteRetentionPolicyDeserializer(item["containerDeleteRetentionPolicy"]),
        lastAccessTimeTrackingPolicy: !item["lastAccessTimeTrackingPolicy"]
            ? item["lastAccessTimeTrackingPolicy"]
            : lastAccessTimeTrackingPolicyDeserializer(item["lastAccessTimeTrackingPolicy"]),
    };
}
function _privateEndpointConnectionPropertiesSerializer(item) {
    return {
        privateEndpoint: !item["privateEndpoint"]
            ? item["privateEndpoint"]
            : privateEndpointSerializer(item["privateEndpoint"]),
        privateLinkServiceConnectionState: !item["privateLinkServiceConnectionState"]
            ? item["privateLinkServiceConnectionState"]
            : privateLinkServiceConnectionStateSerializer(item["privateLinkServiceConnectionState"]),
    };
}
function _privateEndpointConnectionPropertiesDeserializer(item) {
    return {
        privateEndpoint: !item["privateEndpoint"]
            ? item["privateEndpoint"]
            : privateEndpointDeserializer(item["privateEndpoint"]),
        privateLinkServiceConnectionState: !item["privateLinkServiceConnectionState"]
            ? item["privateLinkServiceConnectionState"]
            : privateLinkServiceConnectionStateDeserializer(item["privateLinkServiceConnectionState"]),
        provisioningState: item["provisioningState"],
    };
}
function _storageAccountPropertiesDeserializer(item) {
    return {
        provisioningState: item["provisioningState"],
        primaryEndpoints: !item["primaryEndpoints"]
            ? item["primaryEndpoints"]
            : endpointsDeserializer(item["primaryEndpoints"]),
        primaryLocation: item["primaryLocation"],
        statusOfPrimary: item["statusOfPrimary"],
        lastGeoFailoverTime: !item["lastGeoFailoverTime"]
            ? item["lastGeoFailoverTime"]
            : new Date(item["lastGeoFailoverTime"]),
        secondaryLocation: item["secondaryLocation"],
        statusOfSecondary: item["statusOfSecondary"],
        creationTime: !item["creationTime"] ? item["creationTime"] : new Date(item["creationTime"]),
        customDomain: !item["customDomain"]
            ? item["customDomain"]
            : customDomainDeserializer(item["customDomain"]),
        sasPolicy: !item["sasPolicy"] ? item["sasPolicy"] : sasPolicyDeserializer(item["sasPolicy"]),
        keyPolicy: !item["keyPolicy"] ? item["keyPolicy"] : keyPolicyDeserializer(item["keyPolicy"]),
        keyCreationTime: !item["keyCreationTime"]
            ? item["keyCreationTime"]
            : keyCreationTimeDeserializer(item["keyCreationTime"]),
        secondaryEndpoints: !item["secondaryEndpoints"]
            ? item["secondaryEndpoints"]
            : endpointsDeserializer(item["secondaryEndpoints"]),
        encryption: !item["encryption"]
            ? item["encryption"]
            : encryptionDeserializer(item["encryption"]),
        accessTier: item["accessTier"],
        turboTier: !item["turboTier"] ? item["turboTier"] : turboTierDeserializer(item["turboTier"]),
        azureFilesIdentityBasedAuthentication: !item["azureFilesIdentityBasedAuthentication"]
            ? item["azureFilesIdentityBasedAuthentication"]
            : azureFilesIdentityBasedAuthenticationDeserializer(item["azureFilesIdentityBasedAuthentication"]),
        enableHttpsTrafficOnly: item["supportsHttpsTrafficOnly"],
        networkRuleSet: !item["networkAcls"]
            ? item["networkAcls"]
            : networkRuleSetDeserializer(item["networkAcls"]),
        isSftpEnabled: item["isSftpEnabled"],
        isLocalUserEnabled: item["isLocalUserEnabled"],
        enableExtendedGroups: item["enableExtendedGroups"],
        isHnsEnabled: item["isHnsEnabled"],
        geoReplicationStats: !item["geoReplicationStats"]
            ? item["geoReplicationStats"]
            : geoReplicationStatsDeserializer(item["geoReplicationStats"]),
        failoverInProgress: item["failoverInProgress"],
        largeFileSharesState: item["largeFileSharesState"],
        privateEndpointConnections: !item["privateEndpointConnections"]
            ? item["privateEndpointConnections"]
            : privateEndpointConnectionArrayDeserializer(item["privateEndpointConnections"]),
        routingPreference: !item["routingPreference"]
            ? item["routingPreference"]
            : routingPreferenceDeserializer(item["routingPreference"]),
        dualStackEndpointPreference: !item["dualStackEndpointPreference"]
            ? item["dualStackEndpointPreference"]
            : dualStackEndpointPreferenceDeserializer(item["dualStackEndpointPreference"]),
        blobRestoreStatus: !item["blobRestoreStatus"]
            ? item["blobRestoreStatus"]
            : blobRestoreStatusDeserializer(item["blobRestoreStatus"]),
        allowBlobPublicAccess: item["allowBlobPublicAccess"],
        minimumTlsVersion: item["minimumTlsVersion"],
        allowSharedKeyAccess: item["allowSharedKeyAccess"],
        enableNfsV3: item["isNfsV3Enabled"],
        allowCrossTenantReplication: item["allowCrossTenantReplication"],
        defaultToOAuthAuthentication: item["defaultToOAuthAuthentication"],
        publicNetworkAccess: item["publicNetworkAccess"],
        immutableStorageWithVersioning: !item["immutableStorageWithVersioning"]
            ? item["immutableStorageWithVersioning"]
            : immutableStorageAccountDeserializer(item["immutableStorageWithVersioning"]),
        allowedCopyScope: item["allowedCopyScope"],
        storageAccountSkuConversionStatus: !item["storageAccountSkuConversionStatus"]
            ? item["storageAccountSkuConversionStatus"]
            : storageAccountSkuConversionStatusDeserializer(item["storageAccountSkuConversionStatus"]),
        dnsEndpointType: item["dnsEndpointType"],
        isSkuConversionBlocked: item["isSkuConversionBlocked"],
        accountMigrationInProgress: item["accountMigrationInProgress"],
        geoPriorityReplicationStatus: !item["geoPriorityReplicationStatus"]
            ? item["geoPriorityReplicationStatus"]
            : geoPriorityReplicationStatusDeserializer(item["geoPriorityReplicationStatus"]),
        allowSharedKeyAccessForServices: !item["allowSharedKeyAccessForServices"]
            ? item["allowSharedKeyAccessForServices"]
            : storageAccountSharedKeyAccessPropertiesDeserializer(item["allowSharedKeyAccessForServices"]),
        dataCollaborationPolicyProperties: !item["dataCollaborationPolicyProperties"]
            ? item["dataCollaborationPolicyProperties"]
            : storageDataCollaborationPolicyPropertiesDeserializer(item["dataCollaborationPolicyProperties"]),
        allowCrossTenantDelegationSas: item["allowCrossTenantDelegationSas"],
    };
}
function _storageAccountCreateParametersPropertiesSerializer(item) {
    return {
        allowedCopyScope: item["allowedCopyScope"],
        publicNetworkAccess: item["publicNetworkAccess"],
        sasPolicy: !item["sasPolicy"] ? item["sasPolicy"] : sasPolicySerializer(item["sasPolicy"]),
        keyPolicy: !item["keyPolicy"] ? item["keyPolicy"] : keyPolicySerializer(item["keyPolicy"]),
        customDomain: !item["customDomain"]
            ? item["customDomain"]
            : customDomainSerializer(item["customDomain"]),
        encryption: !item["encryption"] ? item["encryption"] : encryptionSerializer(item["encryption"]),
        networkAcls: !item["networkRuleSet"]
            ? item["networkRuleSet"]
            : networkRuleSetSerializer(item["networkRuleSet"]),
        accessTier: item["accessTier"],
        turboTier: !item["turboTier"] ? item["turboTier"] : turboTierSerializer(item["turboTier"]),
        azureFilesIdentityBasedAuthentication: !item["azureFilesIdentityBasedAuthentication"]
            ? item["azureFilesIdentityBasedAuthentication"]
            : azureFilesIdentityBasedAuthenticationSerializer(item["azureFilesIdentityBasedAuthentication"]),
        supportsHttpsTrafficOnly: item["enableHttpsTrafficOnly"],
        isSftpEnabled: item["isSftpEnabled"],
        isLocalUserEnabled: item["isLocalUserEnabled"],
        enableExtendedGroups: item["enableExtendedGroups"],
        isHnsEnabled: item["isHnsEnabled"],
        largeFileSharesState: item["largeFileSharesState"],
        routingPreference: !item["routingPreference"]
            ? item["routingPreference"]
            : routingPreferenceSerializer(item["routingPreference"]),
        dualStackEndpointPreference: !item["dualStackEndpointPreference"]
            ? item["dualStackEndpointPreference"]
            : dualStackEndpointPreferenceSerializer(item["dualStackEndpointPreference"]),
        allowBlobPublicAccess: item["allowBlobPublicAccess"],
        minimumTlsVersion: item["minimumTlsVersion"],
        allowSharedKeyAccess: item["allowSharedKeyAccess"],
        isNfsV3Enabled: item["enableNfsV3"],
        allowCrossTenantReplication: item["allowCrossTenantReplication"],
        defaultToOAuthAuthentication: item["defaultToOAuthAuthentication"],
        immutableStorageWithVersioning: !item["immutableStorageWithVersioning"]
            ? item["immutableStorageWithVersioning"]
            : immutableStorageAccountSerializer(item["immutableStorageWithVersioning"]),
        dnsEndpointType: item["dnsEndpointType"],
        geoPriorityReplicationStatus: !item["geoPriorityReplicationStatus"]
            ? item["geoPriorityReplicationStatus"]
            : geoPriorityReplicationStatusSerializer(item["geoPriorityReplicationStatus"]),
        allowSharedKeyAccessForServices: !item["allowSharedKeyAccessForServices"]
            ? item["allowSharedKeyAccessForServices"]
            : storageAccountSharedKeyAccessPropertiesSerializer(item["allowSharedKeyAccessForServices"]),
        dataCollaborationPolicyProperties: !item["dataCollaborationPolicyProperties"]
            ? item["dataCollaborationPolicyProperties"]
            : storageDataCollaborationPolicyPropertiesSerializer(item["dataCollaborationPolicyProperties"]),
        allowCrossTenantDelegationSas: item["allowCrossTenantDelegationSas"],
    };
}
function _storageAccountUpdateParametersPropertiesSerializer(item) {
    return {
        customDomain: !item["customDomain"]
            ? item["customDomain"]
            : customDomainSerializer(item["customDomain"]),
        encryption: !item["encryption"] ? item["encryption"] : encryptionSerializer(item["encryption"]),
        sasPolicy: !item["sasPolicy"] ? item["sasPolicy"] : sasPolicySerializer(item["sasPolicy"]),
        keyPolicy: !item["keyPolicy"] ? item["keyPolicy"] : keyPolicySerializer(item["keyPolicy"]),
        accessTier: item["accessTier"],
        turboTier: !item["turboTier"] ? item["turboTier"] : turboTierSerializer(item["turboTier"]),
        azureFilesIdentityBasedAuthentication: !item["azureFilesIdentityBasedAuthentication"]
            ? item["azureFilesIdentityBasedAuthentication"]
            : azureFilesIdentityBasedAuthenticationSerializer(item["azureFilesIdentityBasedAuthentication"]),
        supportsHttpsTrafficOnly: item["enableHttpsTrafficOnly"],
        isSftpEnabled: item["isSftpEnabled"],
        isLocalUserEnabled: item["isLocalUserEnabled"],
        enableExtendedGroups: item["enableExtendedGroups"],
        networkAcls: !item["networkRuleSet"]
            ? item["networkRuleSet"]
            : networkRuleSetSerializer(item["networkRuleSet"]),
        largeFileSharesState: item["largeFileSharesState"],
        routingPreference: !item["routingPreference"]
            ? item["routingPreference"]
            : routingPreferenceSerializer(item["routingPreference"]),
        dualStackEndpointPreference: !item["dualStackEndpointPreference"]
            ? item["dualStackEndpointPreference"]
            : dualStackEndpointPreferenceSerializer(item["dualStackEndpointPreference"]),
        allowBlobPublicAccess: item["allowBlobPublicAccess"],
        minimumTlsVersion: item["minimumTlsVersion"],
        allowSharedKeyAccess: item["allowSharedKeyAccess"],
        allowCrossTenantReplication: item["allowCrossTenantReplication"],
        defaultToOAuthAuthentication: item["defaultToOAuthAuthentication"],
        publicNetworkAccess: item["publicNetworkAccess"],
        immutableStorageWithVersioning: !item["immutableStorageWithVersioning"]
            ? item["immutableStorageWithVersioning"]
            : immutableStorageAccountSerializer(item["immutableStorageWithVersioning"]),
        allowedCopyScope: item["allowedCopyScope"],
        dnsEndpointType: item["dnsEndpointType"],
        geoPriorityReplicationStatus: !item["geoPriorityReplicationStatus"]
            ? item["geoPriorityReplicationStatus"]
            : geoPriorityReplicationStatusSerializer(item["geoPriorityReplicationStatus"]),
        allowSharedKeyAccessForServices: !item["allowSharedKeyAccessForServices"]
            ? item["allowSharedKeyAccessForServices"]
            : storageAccountSharedKeyAccessPropertiesSerializer(item["allowSharedKeyAccessForServices"]),
        dataCollaborationPolicyProperties: !item["dataCollaborationPolicyProperties"]
            ? item["dataCollaborationPolicyProperties"]
            : storageDataCollaborationPolicyPropertiesSerializer(item["dataCollaborationPolicyProperties"]),
        allowCrossTenantDelegationSas: item["allowCrossTenantDelegationSas"],
    };
}
function _storageAccountMigrationPropertiesSerializer(item) {
    return { targetSkuName: item["targetSkuName"] };
}
function _storageAccountMigrationPropertiesDeserializer(item) {
    return {
        targetSkuName: item["targetSkuName"],
        migrationStatus: item["migrationStatus"],
        migrationFailedReason: item["migrationFailedReason"],
        migrationFailedDetailedReason: item["migrationFailedDetailedReason"],
    };
}
function _fileSharePropertiesSerializer(item) {
    return {
        metadata: item["metadata"],
        shareQuota: item["shareQuota"],
        provisionedIops: item["provisionedIops"],
        provisionedBandwidthMibps: item["provisionedBandwidthMibps"],
        enabledProtocols: item["enabledProtocols"],
        rootSquash: item["rootSquash"],
        accessTier: item["accessTier"],
        signedIdentifiers: !item["signedIdentifiers"]
            ? item["signedIdentifiers"]
            : signedIdentifierArraySerializer(item["signedIdentifiers"]),
        fileSharePaidBursting: !item["fileSharePaidBursting"]
            ? item["fileSharePaidBursting"]
            : fileSharePropertiesFileSharePaidBurstingSerializer(item["fileSharePaidBursting"]),
    };
}
function _fileSharePropertiesDeserializer(item) {
    return {
        lastModifiedTime: !item["lastModifiedTime"]
            ? item["lastModifiedTime"]
            : new Date(item["lastModifiedTime"]),
        metadata: !item["metadata"]
            ? item["metadata"]
            : Object.fromEntries(Object.entries(item["metadata"]).map(([k, p]) => [k, p])),
        shareQuota: item["shareQuota"],
        provisionedIops: item["provisionedIops"],
        provisionedBandwidthMibps: item["provisionedBandwidthMibps"],
        includedBurstIops: item["includedBurstIops"],
        maxBurstCreditsForIops: item["maxBurstCreditsForIops"],
        nextAllowedQuotaDowngradeTime: !item["nextAllowedQuotaDowngradeTime"]
            ? item["nextAllowedQuotaDowngradeTime"]
            : new Date(item["nextAllowedQuotaDowngradeTime"]),
        nextAllowedProvisionedIopsDowngradeTime: !item["nextAllowedProvisionedIopsDowngradeTime"]
            ? item["nextAllowedProvisionedIopsDowngradeTime"]
            : new Date(item["nextAllowedProvisionedIopsDowngradeTime"]),
        nextAllowedProvisionedBandwidthDowngradeTime: !item["nextAllowedProvisionedBandwidthDowngradeTime"]
            ? item["nextAllowedProvisionedBandwidthDowngradeTime"]
            : new Date(item["nextAllowedProvisionedBandwidthDowngradeTime"]),
        enabledProtocols: item["enabledProtocols"],
        rootSquash: item["rootSquash"],
        version: item["version"],
        deleted: item["deleted"],
        deletedTime: !item["deletedTime"] ? item["deletedTime"] : new Date(item["deletedTime"]),
        remainingRetentionDays: item["remainingRetentionDays"],
        accessTier: item["accessTier"],
        accessTierChangeTime: !item["accessTierChangeTime"]
            ? item["accessTierChangeTime"]
            : new Date(item["accessTierChangeTime"]),
        accessTierStatus: item["accessTierStatus"],
        shareUsageBytes: item["shareUsageBytes"],
        leaseStatus: item["leaseStatus"],
        leaseState: item["leaseState"],
        leaseDuration: item["leaseDuration"],
        signedIdentifiers: !item["signedIdentifiers"]
            ? item["signedIdentifiers"]
            : signedIdentifierArrayDeserializer(item["signedIdentifiers"]),
        snapshotTime: !item["snapshotTime"] ? item["snapshotTime"] : new Date(item["snapshotTime"]),
        fileSharePaidBursting: !item["fileSharePaidBursting"]
            ? item["fileSharePaidBursting"]
            : fileSharePropertiesFileSharePaidBurstingDeserializer(item["fileSharePaidBursting"]),
    };
}
function _fileShareItemPropertiesSerializer(item) {
    return {
        metadata: item["metadata"],
        shareQuota: item["shareQuota"],
        provisionedIops: item["provisionedIops"],
        provisionedBandwidthMibps: item["provisionedBandwidthMibps"],
        enabledProtocols: item["enabledProtocols"],
        rootSquash: item["rootSquash"],
        accessTier: item["accessTier"],
        signedIdentifiers: !item["signedIdentifiers"]
            ? item["signedIdentifiers"]
            : signedIdentifierArraySerializer(item["signedIdentifiers"]),
        fileSharePaidBursting: !item["fileSharePaidBursting"]
            ? item["fileSharePaidBursting"]
            : fileSharePropertiesFileSharePaidBurstingSerializer(item["fileSharePaidBursting"]),
    };
}
function _fileShareItemPropertiesDeserializer(item) {
    return {
        lastModifiedTime: !item["lastModifiedTime"]
            ? item["lastModifiedTime"]
            : new Date(item["lastModifiedTime"]),
        metadata: !item["metadata"]
            ? item["metadata"]
            : Object.fromEntries(Object.entries(item["metadata"]).map(([k, p]) => [k, p])),
        shareQuota: item["shareQuota"],
        provisionedIops: item["provisionedIops"],
        provisionedBandwidthMibps: item["provisionedBandwidthMibps"],
        includedBurstIops: item["includedBurstIops"],
        maxBurstCreditsForIops: item["maxBurstCreditsForIops"],
        nextAllowedQuotaDowngradeTime: !item["nextAllowedQuotaDowngradeTime"]
            ? item["nextAllowedQuotaDowngradeTime"]
            : new Date(item["nextAllowedQuotaDowngradeTime"]),
        nextAllowedProvisionedIopsDowngradeTime: !item["nextAllowedProvisionedIopsDowngradeTime"]
            ? item["nextAllowedProvisionedIopsDowngradeTime"]
            : new Date(item["nextAllowedProvisionedIopsDowngradeTime"]),
        nextAllowedProvisionedBandwidthDowngradeTime: !item["nextAllowedProvisionedBandwidthDowngradeTime"]
            ? item["nextAllowedProvisionedBandwidthDowngradeTime"]
            : new Date(item["nextAllowedProvisionedBandwidthDowngradeTime"]),
        enabledProtocols: item["enabledProtocols"],
        rootSquash: item["rootSquash"],
        version: item["version"],
        deleted: item["deleted"],
        deletedTime: !item["deletedTime"] ? item["deletedTime"] : new Date(item["deletedTime"]),
        remainingRetentionDays: item["remainingRetentionDays"],
        accessTier: item["accessTier"],
        accessTierChangeTime: !item["accessTierChangeTime"]
            ? item["accessTierChangeTime"]
            : new Date(item["accessTierChangeTime"]),
        accessTierStatus: item["accessTierStatus"],
        shareUsageBytes: item["shareUsageBytes"],
        leaseStatus: item["leaseStatus"],
        leaseState: item["leaseState"],
        leaseDuration: item["leaseDuration"],
        signedIdentifiers: !item["signedIdentifiers"]
            ? item["signedIdentifiers"]
            : signedIdentifierArrayDeserializer(item["signedIdentifiers"]),
        snapshotTime: !item["snapshotTime"] ? item["snapshotTime"] : new Date(item["snapshotTime"]),
        fileSharePaidBursting: !item["fileSharePaidBursting"]
            ? item["fileSharePaidBursting"]
            : fileSharePropertiesFileSharePaidBurstingDeserializer(item["fileSharePaidBursting"]),
    };
}
function _fileServicePropertiesPropertiesSerializer(item) {
    return {
        cors: !item["cors"] ? item["cors"] : corsRulesSerializer(item["cors"]),
        shareDeleteRetentionPolicy: !item["shareDeleteRetentionPolicy"]
            ? item["shareDeleteRetentionPolicy"]
            : deleteRetentionPolicySerializer(item["shareDeleteRetentionPolicy"]),
        protocolSettings: !item["protocolSettings"]
            ? item["protocolSettings"]
            : protocolSettingsSerializer(item["protocolSettings"]),
    };
}
function _fileServicePropertiesPropertiesDeserializer(item) {
    return {
        cors: !item["cors"] ? item["cors"] : corsRulesDeserializer(item["cors"]),
        shareDeleteRetentionPolicy: !item["shareDeleteRetentionPolicy"]
            ? item["shareDeleteRetentionPolicy"]
            : deleteRetentionPolicyDeserializer(item["shareDeleteRetentionPolicy"]),
        protocolSettings: !item["protocolSettings"]
            ? item["protocolSettings"]
            : protocolSettingsDeserializer(item["protocolSettings"]),
    };
}
function _queueServicePropertiesPropertiesSerializer(item) {
    return { cors: !item["cors"] ? item["cors"] : corsRulesSerializer(item["cors"]) };
}
function _queueServicePropertiesPropertiesDeserializer(item) {
    return {
        cors: !item["cors"] ? item["cors"] : corsRulesDeserializer(item["cors"]),
    };
}
function _deletedAccountPropertiesDeserializer(item) {
    return {
        storageAccountResourceId: item["storageAccountResourceId"],
        location: item["location"],
        restoreReference: item["restoreReference"],
        creationTime: item["creationTime"],
        deletionTime: item["deletionTime"],
    };
}
function _managementPolicyPropertiesSerializer(item) {
    return {
        policy: !item["policy"] ? item["policy"] : managementPolicySchemaSerializer(item["policy"]),
    };
}
function _managementPolicyPropertiesDeserializer(item) {
    return {
        lastModifiedTime: !item["lastModifiedTime"]
            ? item["lastModifiedTime"]
            : new Date(item["lastModifiedTime"]),
        policy: !item["policy"] ? item["policy"] : managementPolicySchemaDeserializer(item["policy"]),
    };
}
function _blobInventoryPolicyPropertiesSerializer(item) {
    return {
        policy: !item["policy"] ? item["policy"] : blobInventoryPolicySchemaSerializer(item["policy"]),
    };
}
function _blobInventoryPolicyPropertiesDeserializer(item) {
    return {
        lastModifiedTime: !item["lastModifiedTime"]
            ? item["lastModifiedTime"]
            : new Date(item["lastModifiedTime"]),
        policy: !item["policy"]
            ? item["policy"]
            : blobInventoryPolicySchemaDeserializer(item["policy"]),
    };
}
function _encryptionScopePropertiesSerializer(item) {
    return {
        source: item["source"],
        state: item["state"],
        keyVaultProperties: !item["keyVaultProperties"]
            ? item["keyVaultProperties"]
            : encryptionScopeKeyVaultPropertiesSerializer(item["keyVaultProperties"]),
        requireInfrastructureEncryption: item["requireInfrastructureEncryption"],
    };
}
function _encryptionScopePropertiesDeserializer(item) {
    return {
        source: item["source"],
        state: item["state"],
        creationTime: !item["creationTime"] ? item["creationTime"] : new Date(item["creationTime"]),
        lastModifiedTime: !item["lastModifiedTime"]
            ? item["lastModifiedTime"]
            : new Date(item["lastModifiedTime"]),
        keyVaultProperties: !item["keyVaultProperties"]
            ? item["keyVaultProperties"]
            : encryptionScopeKeyVaultPropertiesDeserializer(item["keyVaultProperties"]),
        requireInfrastructureEncryption: item["requireInfrastructureEncryption"],
    };
}
function _tableServicePropertiesPropertiesSerializer(item) {
    return { cors: !item["cors"] ? item["cors"] : corsRulesSerializer(item["cors"]) };
}
function _tableServicePropertiesPropertiesDeserializer(item) {
    return {
        cors: !item["cors"] ? item["cors"] : corsRulesDeserializer(item["cors"]),
    };
}
function _networkSecurityPerimeterConfigurationPropertiesDeserializer(item) {
    return {
        provisioningState: item["provisioningState"],
        provisioningIssues: !item["provisioningIssues"]
            ? item["provisioningIssues"]
            : provisioningIssueArrayDeserializer(item["provisioningIssues"]),
        networkSecurityPerimeter: !item["networkSecurityPerimeter"]
            ? item["networkSecurityPerimeter"]
            : networkSecurityPerimeterDeserializer(item["networkSecurityPerimeter"]),
        resourceAssociation: !item["resourceAssociation"]
            ? item["resourceAssociation"]
            : networkSecurityPerimeterConfigurationPropertiesResourceAssociationDeserializer(item["resourceAssociation"]),
        profile: !item["profile"]
            ? item["profile"]
            : networkSecurityPerimeterConfigurationPropertiesProfileDeserializer(item["profile"]),
    };
}
function _privateLinkResourcePropertiesDeserializer(item) {
    return {
        groupId: item["groupId"],
        requiredMembers: !item["requiredMembers"]
            ? item["requiredMembers"]
            : item["requiredMembers"].map((p) => {
                return p;
            }),
        requiredZoneNames: !item["requiredZoneNames"]
            ? item["requiredZoneNames"]
            : item["requiredZoneNames"].map((p) => {
                return p;
            }),
    };
}
function _listQueueQueuePropertiesDeserializer(item) {
    return {
        metadata: !item["metadata"]
            ? item["metadata"]
            : Object.fromEntries(Object.entries(item["metadata"]).map(([k, p]) => [k, p])),
    };
}
function _storageQueuePropertiesSerializer(item) {
    return { metadata: item["metadata"] };
}
function _storageQueuePropertiesDeserializer(item) {
    return {
        metadata: !item["metadata"]
            ? item["metadata"]
            : Object.fromEntries(Object.entries(item["metadata"]).map(([k, p]) => [k, p])),
        approximateMessageCount: item["approximateMessageCount"],
    };
}
function _objectReplicationPolicyPropertiesSerializer(item) {
    return {
        sourceAccount: item["sourceAccount"],
        destinationAccount: item["destinationAccount"],
        rules: !item["rules"]
            ? item["rules"]
            : objectReplicationPolicyRuleArraySerializer(item["rules"]),
        metrics: !item["metrics"]
            ? item["metrics"]
            : objectReplicationPolicyPropertiesMetricsSerializer(item["metrics"]),
        priorityReplication: !item["priorityReplication"]
            ? item["priorityReplication"]
            : objectReplicationPolicyPropertiesPriorityReplicationSerializer(item["priorityReplication"]),
        tagsReplication: !item["tagsReplication"]
            ? item["tagsReplication"]
            : objectReplicationPolicyPropertiesTagsReplicationSerializer(item["tagsReplication"]),
    };
}
function _objectReplicationPolicyPropertiesDeserializer(item) {
    return {
        policyId: item["policyId"],
        enabledTime: !item["enabledTime"] ? item["enabledTime"] : new Date(item["enabledTime"]),
        sourceAccount: item["sourceAccount"],
        destinationAccount: item["destinationAccount"],
        rules: !item["rules"]
            ? item["rules"]
            : objectReplicationPolicyRuleArrayDeserializer(item["rules"]),
        metrics: !item["metrics"]
            ? item["metrics"]
            : objectReplicationPolicyPropertiesMetricsDeserializer(item["metrics"]),
        priorityReplication: !item["priorityReplication"]
            ? item["priorityReplication"]
            : objectReplicationPolicyPropertiesPriorityReplicationDeserializer(item["priorityReplication"]),
        tagsReplication: !item["tagsReplication"]
            ? item["tagsReplication"]
            : objectReplicationPolicyPropertiesTagsReplicationDeserializer(item["tagsReplication"]),
    };
}
function _localUserPropertiesSerializer(item) {
    return {
        permissionScopes: !item["permissionScopes"]
            ? item["permissionScopes"]
            : permissionScopeArraySerializer(item["permissionScopes"]),
        homeDirectory: item["homeDirectory"],
        sshAuthorizedKeys: !item["sshAuthorizedKeys"]
            ? item["sshAuthorizedKeys"]
            : sshPublicKeyArraySerializer(item["sshAuthorizedKeys"]),
        hasSharedKey: item["hasSharedKey"],
        hasSshKey: item["hasSshKey"],
        hasSshPassword: item["hasSshPassword"],
        groupId: item["groupId"],
        allowAclAuthorization: item["allowAclAuthorization"],
        extendedGroups: !item["extendedGroups"]
            ? item["extendedGroups"]
            : item["extendedGroups"].map((p) => {
                return p;
            }),
        isNFSv3Enabled: item["isNFSv3Enabled"],
    };
}
function _localUserPropertiesDeserializer(item) {
    return {
        permissionScopes: !item["permissionScopes"]
            ? item["permissionScopes"]
            : permissionScopeArrayDeserializer(item["permissionScopes"]),
        homeDirectory: item["homeDirectory"],
        sshAuthorizedKeys: !item["sshAuthorizedKeys"]
            ? item["sshAuthorizedKeys"]
            : sshPublicKeyArrayDeserializer(item["sshAuthorizedKeys"]),
        sid: item["sid"],
        hasSharedKey: item["hasSharedKey"],
        hasSshKey: item["hasSshKey"],
        hasSshPassword: item["hasSshPassword"],
        userId: item["userId"],
        groupId: item["groupId"],
        allowAclAuthorization: item["allowAclAuthorization"],
        extendedGroups: !item["extendedGroups"]
            ? item["extendedGroups"]
            : item["extendedGroups"].map((p) => {
                return p;
            }),
        isNFSv3Enabled: item["isNFSv3Enabled"],
    };
}
function _tablePropertiesSerializer(item) {
    return {
        signedIdentifiers: !item["signedIdentifiers"]
            ? item["signedIdentifiers"]
            : tableSignedIdentifierArraySerializer(item["signedIdentifiers"]),
    };
}
function _tablePropertiesDeserializer(item) {
    return {
        tableName: item["tableName"],
        signedIdentifiers: !item["signedIdentifiers"]
            ? item["signedIdentifiers"]
            : tableSignedIdentifierArrayDeserializer(item["signedIdentifiers"]),
    };
}
//# sourceMappingURL=models.js.map

/***/ }),

/***/ 8888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ buildPagedAsyncIterator)
/* harmony export */ });
/* harmony import */ var _azure_rest_core_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3049);
/* harmony import */ var _azure_core_rest_pipeline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1818);
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.


/**
 * Helper to paginate results in a generic way and return a PagedAsyncIterableIterator
 */
function buildPagedAsyncIterator(client, getInitialResponse, processResponseBody, expectedStatuses, options = {}) {
    const itemName = options.itemName ?? "value";
    const nextLinkName = options.nextLinkName ?? "nextLink";
    const nextLinkMethod = options.nextLinkMethod ?? "GET";
    const apiVersion = options.apiVersion;
    const pagedResult = {
        getPage: async (pageLink) => {
            let result;
            if (pageLink === undefined) {
                result = await getInitialResponse();
            }
            else {
                const resolvedPageLink = apiVersion ? addApiVersionToUrl(pageLink, apiVersion) : pageLink;
                result =
                    nextLinkMethod === "POST"
                        ? await client.pathUnchecked(resolvedPageLink).post()
                        : await client.pathUnchecked(resolvedPageLink).get();
            }
            checkPagingRequest(result, expectedStatuses);
            const results = await processResponseBody(result);
            const nextLink = getNextLink(results, nextLinkName);
            const values = getElements(results, itemName);
            return {
                page: values,
                nextPageLink: nextLink,
            };
        },
        byPage: (settings) => {
            const { continuationToken } = settings ?? {};
            return getPageAsyncIterator(pagedResult, {
                pageLink: continuationToken,
            });
        },
    };
    return getPagedAsyncIterator(pagedResult);
}
/**
 * returns an async iterator that iterates over results. It also has a `byPage`
 * method that returns pages of items at once.
 *
 * @param pagedResult - an object that specifies how to get pages.
 * @returns a paged async iterator that iterates over results.
 */
function getPagedAsyncIterator(pagedResult) {
    const iter = getItemAsyncIterator(pagedResult);
    return {
        next() {
            return iter.next();
        },
        [Symbol.asyncIterator]() {
            return this;
        },
        byPage: pagedResult?.byPage ??
            ((settings) => {
                const { continuationToken } = settings ?? {};
                return getPageAsyncIterator(pagedResult, {
                    pageLink: continuationToken,
                });
            }),
    };
}
async function* getItemAsyncIterator(pagedResult) {
    const pages = getPageAsyncIterator(pagedResult);
    for await (const page of pages) {
        yield* page;
    }
}
async function* getPageAsyncIterator(pagedResult, options = {}) {
    const { pageLink } = options;
    let response = await pagedResult.getPage(pageLink ?? pagedResult.firstPageLink);
    if (!response) {
        return;
    }
    let result = response.page;
    result.continuationToken = response.nextPageLink;
    yield result;
    while (response.nextPageLink) {
        response = await pagedResult.getPage(response.nextPageLink);
        if (!response) {
            return;
        }
        result = response.page;
        result.continuationToken = response.nextPageLink;
        yield result;
    }
}
/**
 * Gets for the value of nextLink in the body
 */
function getNextLink(body, nextLinkName) {
    if (!nextLinkName) {
        return undefined;
    }
    const nextLink = body[nextLinkName];
    if (typeof nextLink !== "string" && typeof nextLink !== "undefined" && nextLink !== null) {
        throw new _azure_core_rest_pipeline__WEBPACK_IMPORTED_MODULE_1__/* .RestError */ .pj(`Body Property ${nextLinkName} should be a string or undefined or null but got ${typeof nextLink}`);
    }
    if (nextLink === null) {
        return undefined;
    }
    return nextLink;
}
/**
 * Gets the elements of the current request in the body.
 */
function getElements(body, itemName) {
    const value = body[itemName];
    if (!Array.isArray(value)) {
        throw new _azure_core_rest_pipeline__WEBPACK_IMPORTED_MODULE_1__/* .RestError */ .pj(`Couldn't paginate response\n Body doesn't contain an array property with name: ${itemName}`);
    }
    return value ?? [];
}
/**
 * Checks if a request failed
 */
function checkPagingRequest(response, expectedStatuses) {
    if (!expectedStatuses.includes(response.status)) {
        throw (0,_azure_rest_core_client__WEBPACK_IMPORTED_MODULE_0__/* .createRestError */ .t$)(`Pagination failed with unexpected statusCode ${response.status}`, response);
    }
}
/**
 * Adds the api-version query parameter on a URL if it's not present.
 * @param url - the URL to modify
 * @param apiVersion - the API version to set
 * @returns - the URL with the api-version query parameter set
 */
function addApiVersionToUrl(url, apiVersion) {
    // The base URL is only used for parsing and won't appear in the returned URL
    const urlObj = new URL(url, "https://microsoft.com");
    if (!urlObj.searchParams.get("api-version")) {
        // Append one if there is no apiVersion
        return `${url}${urlObj.search ? "&" : "?"}api-version=${apiVersion}`;
    }
    return url;
}
//# sourceMappingURL=pagingHelpers.js.map

/***/ }),

/***/ 6070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ expandUrlTemplate)
/* harmony export */ });
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.
// ---------------------
// helpers
// ---------------------
function encodeComponent(val, reserved, op) {
    return (reserved ?? op === "+") || op === "#"
        ? encodeReservedComponent(val)
        : encodeRFC3986URIComponent(val);
}
function encodeReservedComponent(str) {
    return str
        .split(/(%[0-9A-Fa-f]{2})/g)
        .map((part) => (!/%[0-9A-Fa-f]/.test(part) ? encodeURI(part) : part))
        .join("");
}
function encodeRFC3986URIComponent(str) {
    return encodeURIComponent(str).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}
function isDefined(val) {
    return val !== undefined && val !== null;
}
function getNamedAndIfEmpty(op) {
    return [!!op && [";", "?", "&"].includes(op), !!op && ["?", "&"].includes(op) ? "=" : ""];
}
function getFirstOrSep(op, isFirst = false) {
    if (isFirst) {
        return !op || op === "+" ? "" : op;
    }
    else if (!op || op === "+" || op === "#") {
        return ",";
    }
    else if (op === "?") {
        return "&";
    }
    else {
        return op;
    }
}
function getExpandedValue(option) {
    let isFirst = option.isFirst;
    const { op, varName, varValue: value, reserved } = option;
    const vals = [];
    const [named, ifEmpty] = getNamedAndIfEmpty(op);
    if (Array.isArray(value)) {
        for (const val of value.filter(isDefined)) {
            // prepare the following parts: separator, varName, value
            vals.push(`${getFirstOrSep(op, isFirst)}`);
            if (named && varName) {
                // No need to encode varName considering it is already encoded
                vals.push(`${varName}`);
                if (val === "") {
                    vals.push(ifEmpty);
                }
                else {
                    vals.push("=");
                }
            }
            vals.push(encodeComponent(val, reserved, op));
            isFirst = false;
        }
    }
    else if (typeof value === "object") {
        for (const key of Object.keys(value)) {
            const val = value[key];
            if (!isDefined(val)) {
                continue;
            }
            // prepare the following parts: separator, key, value
            vals.push(`${getFirstOrSep(op, isFirst)}`);
            if (key) {
                vals.push(`${encodeURIComponent(key)}`);
                if (named && val === "") {
                    vals.push(ifEmpty);
                }
                else {
                    vals.push("=");
                }
            }
            vals.push(encodeComponent(val, reserved, op));
            isFirst = false;
        }
    }
    return vals.join("");
}
function getNonExpandedValue(option) {
    const { op, varName, varValue: value, isFirst, reserved } = option;
    const vals = [];
    const first = getFirstOrSep(op, isFirst);
    const [named, ifEmpty] = getNamedAndIfEmpty(op);
    if (named && varName) {
        // No need to encode varName considering it is already encoded
        vals.push(varName);
        if (value === "") {
            if (!ifEmpty) {
                vals.push(ifEmpty);
            }
            return !vals.join("") ? undefined : `${first}${vals.join("")}`;
        }
        vals.push("=");
    }
    const items = [];
    if (Array.isArray(value)) {
        for (const val of value.filter(isDefined)) {
            items.push(encodeComponent(val, reserved, op));
        }
    }
    else if (typeof value === "object") {
        for (const key of Object.keys(value)) {
            if (!isDefined(value[key])) {
                continue;
            }
            items.push(encodeRFC3986URIComponent(key));
            items.push(encodeComponent(value[key], reserved, op));
        }
    }
    vals.push(items.join(","));
    return !vals.join(",") ? undefined : `${first}${vals.join("")}`;
}
function getVarValue(option) {
    const { op, varName, modifier, isFirst, reserved, varValue: value } = option;
    if (!isDefined(value)) {
        return undefined;
    }
    else if (["string", "number", "boolean"].includes(typeof value)) {
        let val = value.toString();
        const [named, ifEmpty] = getNamedAndIfEmpty(op);
        const vals = [getFirstOrSep(op, isFirst)];
        if (named && varName) {
            // No need to encode varName considering it is already encoded
            vals.push(varName);
            if (val === "") {
                vals.push(ifEmpty);
            }
            else {
                vals.push("=");
            }
        }
        if (modifier && modifier !== "*") {
            val = val.substring(0, parseInt(modifier, 10));
        }
        vals.push(encodeComponent(val, reserved, op));
        return vals.join("");
    }
    else if (modifier === "*") {
        return getExpandedValue(option);
    }
    else {
        return getNonExpandedValue(option);
    }
}
// ---------------------------------------------------------------------------------------------------
// This is an implementation of RFC 6570 URI Template: https://datatracker.ietf.org/doc/html/rfc6570.
// ---------------------------------------------------------------------------------------------------
function expandUrlTemplate(template, context, option) {
    const result = template.replace(/\{([^{}]+)\}|([^{}]+)/g, (_, expr, text) => {
        if (!expr) {
            return encodeReservedComponent(text);
        }
        let op;
        if (["+", "#", ".", "/", ";", "?", "&"].includes(expr[0])) {
            op = expr[0];
            expr = expr.slice(1);
        }
        const varList = expr.split(/,/g);
        const innerResult = [];
        for (const varSpec of varList) {
            const varMatch = /([^:*]*)(?::(\d+)|(\*))?/.exec(varSpec);
            if (!varMatch || !varMatch[1]) {
                continue;
            }
            const varValue = getVarValue({
                isFirst: innerResult.length === 0,
                op,
                varValue: context[varMatch[1]],
                varName: varMatch[1],
                modifier: varMatch[2] || varMatch[3],
                reserved: option?.allowReserved,
            });
            if (varValue) {
                innerResult.push(varValue);
            }
        }
        return innerResult.join("");
    });
    return normalizeUnreserved(result);
}
/**
 * Normalize an expanded URI by decoding percent-encoded unreserved characters.
 * RFC 3986 unreserved: "-" / "." / "~"
 */
function normalizeUnreserved(uri) {
    return uri.replace(/%([0-9A-Fa-f]{2})/g, (match, hex) => {
        const char = String.fromCharCode(parseInt(hex, 16));
        // Decode only if it's unreserved
        if (/[.~-]/.test(char)) {
            return char;
        }
        return match; // leave other encodings intact
    });
}
//# sourceMappingURL=urlTemplate.js.map

/***/ })

};
