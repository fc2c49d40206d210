export const id = 361;
export const ids = [361];
export const modules = { 4361: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, {
		KnownCreatedByType: () => KnownCreatedByType,
		KnownIsolationScope: () => KnownIsolationScope,
		ManagedServiceIdentityClient: () => ManagedServiceIdentityClient,
		getContinuationToken: () => getContinuationToken
	});
	var mappers_namespaceObject = {};
	__webpack_require__.r(mappers_namespaceObject);
	__webpack_require__.d(mappers_namespaceObject, {
		CloudError: () => CloudError,
		CloudErrorBody: () => CloudErrorBody,
		FederatedIdentityCredential: () => FederatedIdentityCredential,
		FederatedIdentityCredentialsListResult: () => FederatedIdentityCredentialsListResult,
		Identity: () => Identity,
		IdentityUpdate: () => IdentityUpdate,
		Operation: () => Operation,
		OperationDisplay: () => OperationDisplay,
		OperationListResult: () => OperationListResult,
		ProxyResource: () => ProxyResource,
		Resource: () => Resource,
		SystemAssignedIdentity: () => SystemAssignedIdentity,
		SystemData: () => SystemData,
		TrackedResource: () => TrackedResource,
		UserAssignedIdentitiesListResult: () => UserAssignedIdentitiesListResult
	});
	let pageMap = new WeakMap();
	function getContinuationToken(page) {
		if (typeof page != "object" || !page) return;
		return pageMap.get(page)?.continuationToken;
	}
	function setContinuationToken(page, continuationToken) {
		if (typeof page != "object" || !page || !continuationToken) return;
		let pageInfo = pageMap.get(page) ?? {};
		pageInfo.continuationToken = continuationToken;
		pageMap.set(page, pageInfo);
	}
	var KnownCreatedByType;
	(function(KnownCreatedByType) {
		KnownCreatedByType.User = "User";
		KnownCreatedByType.Application = "Application";
		KnownCreatedByType.ManagedIdentity = "ManagedIdentity";
		KnownCreatedByType.Key = "Key";
	})(KnownCreatedByType ||= {});
	var KnownIsolationScope;
	(function(KnownIsolationScope) {
		KnownIsolationScope.None = "None";
		KnownIsolationScope.Regional = "Regional";
	})(KnownIsolationScope ||= {});
	var esm = __webpack_require__(5738);
	var dist_esm = __webpack_require__(1818);
	let Resource = { type: {
		name: "Composite",
		className: "Resource",
		modelProperties: {
			id: {
				serializedName: "id",
				readOnly: !0,
				type: { name: "String" }
			},
			name: {
				serializedName: "name",
				readOnly: !0,
				type: { name: "String" }
			},
			type: {
				serializedName: "type",
				readOnly: !0,
				type: { name: "String" }
			},
			systemData: {
				serializedName: "systemData",
				type: {
					name: "Composite",
					className: "SystemData"
				}
			}
		}
	} };
	let SystemData = { type: {
		name: "Composite",
		className: "SystemData",
		modelProperties: {
			createdBy: {
				serializedName: "createdBy",
				type: { name: "String" }
			},
			createdByType: {
				serializedName: "createdByType",
				type: { name: "String" }
			},
			createdAt: {
				serializedName: "createdAt",
				type: { name: "DateTime" }
			},
			lastModifiedBy: {
				serializedName: "lastModifiedBy",
				type: { name: "String" }
			},
			lastModifiedByType: {
				serializedName: "lastModifiedByType",
				type: { name: "String" }
			},
			lastModifiedAt: {
				serializedName: "lastModifiedAt",
				type: { name: "DateTime" }
			}
		}
	} };
	let CloudError = { type: {
		name: "Composite",
		className: "CloudError",
		modelProperties: { error: {
			serializedName: "error",
			type: {
				name: "Composite",
				className: "CloudErrorBody"
			}
		} }
	} };
	let CloudErrorBody = { type: {
		name: "Composite",
		className: "CloudErrorBody",
		modelProperties: {
			code: {
				serializedName: "code",
				type: { name: "String" }
			},
			message: {
				serializedName: "message",
				type: { name: "String" }
			},
			target: {
				serializedName: "target",
				type: { name: "String" }
			},
			details: {
				serializedName: "details",
				type: {
					name: "Sequence",
					element: { type: {
						name: "Composite",
						className: "CloudErrorBody"
					} }
				}
			}
		}
	} };
	let OperationListResult = { type: {
		name: "Composite",
		className: "OperationListResult",
		modelProperties: {
			value: {
				serializedName: "value",
				type: {
					name: "Sequence",
					element: { type: {
						name: "Composite",
						className: "Operation"
					} }
				}
			},
			nextLink: {
				serializedName: "nextLink",
				type: { name: "String" }
			}
		}
	} };
	let Operation = { type: {
		name: "Composite",
		className: "Operation",
		modelProperties: {
			name: {
				serializedName: "name",
				type: { name: "String" }
			},
			display: {
				serializedName: "display",
				type: {
					name: "Composite",
					className: "OperationDisplay"
				}
			}
		}
	} };
	let OperationDisplay = { type: {
		name: "Composite",
		className: "OperationDisplay",
		modelProperties: {
			provider: {
				serializedName: "provider",
				type: { name: "String" }
			},
			operation: {
				serializedName: "operation",
				type: { name: "String" }
			},
			resource: {
				serializedName: "resource",
				type: { name: "String" }
			},
			description: {
				serializedName: "description",
				type: { name: "String" }
			}
		}
	} };
	let UserAssignedIdentitiesListResult = { type: {
		name: "Composite",
		className: "UserAssignedIdentitiesListResult",
		modelProperties: {
			value: {
				serializedName: "value",
				type: {
					name: "Sequence",
					element: { type: {
						name: "Composite",
						className: "Identity"
					} }
				}
			},
			nextLink: {
				serializedName: "nextLink",
				type: { name: "String" }
			}
		}
	} };
	let FederatedIdentityCredentialsListResult = { type: {
		name: "Composite",
		className: "FederatedIdentityCredentialsListResult",
		modelProperties: {
			value: {
				serializedName: "value",
				type: {
					name: "Sequence",
					element: { type: {
						name: "Composite",
						className: "FederatedIdentityCredential"
					} }
				}
			},
			nextLink: {
				serializedName: "nextLink",
				type: { name: "String" }
			}
		}
	} };
	let ProxyResource = { type: {
		name: "Composite",
		className: "ProxyResource",
		modelProperties: { ...Resource.type.modelProperties }
	} };
	let TrackedResource = { type: {
		name: "Composite",
		className: "TrackedResource",
		modelProperties: {
			...Resource.type.modelProperties,
			tags: {
				serializedName: "tags",
				type: {
					name: "Dictionary",
					value: { type: { name: "String" } }
				}
			},
			location: {
				serializedName: "location",
				required: !0,
				type: { name: "String" }
			}
		}
	} };
	let IdentityUpdate = { type: {
		name: "Composite",
		className: "IdentityUpdate",
		modelProperties: {
			...Resource.type.modelProperties,
			location: {
				serializedName: "location",
				type: { name: "String" }
			},
			tags: {
				serializedName: "tags",
				type: {
					name: "Dictionary",
					value: { type: { name: "String" } }
				}
			},
			tenantId: {
				serializedName: "properties.tenantId",
				readOnly: !0,
				type: { name: "Uuid" }
			},
			principalId: {
				serializedName: "properties.principalId",
				readOnly: !0,
				type: { name: "Uuid" }
			},
			clientId: {
				serializedName: "properties.clientId",
				readOnly: !0,
				type: { name: "Uuid" }
			},
			isolationScope: {
				serializedName: "properties.isolationScope",
				type: { name: "String" }
			}
		}
	} };
	let SystemAssignedIdentity = { type: {
		name: "Composite",
		className: "SystemAssignedIdentity",
		modelProperties: {
			...ProxyResource.type.modelProperties,
			location: {
				serializedName: "location",
				required: !0,
				type: { name: "String" }
			},
			tags: {
				serializedName: "tags",
				type: {
					name: "Dictionary",
					value: { type: { name: "String" } }
				}
			},
			tenantId: {
				serializedName: "properties.tenantId",
				readOnly: !0,
				type: { name: "Uuid" }
			},
			principalId: {
				serializedName: "properties.principalId",
				readOnly: !0,
				type: { name: "Uuid" }
			},
			clientId: {
				serializedName: "properties.clientId",
				readOnly: !0,
				type: { name: "Uuid" }
			},
			clientSecretUrl: {
				serializedName: "properties.clientSecretUrl",
				readOnly: !0,
				type: { name: "String" }
			}
		}
	} };
	let FederatedIdentityCredential = { type: {
		name: "Composite",
		className: "FederatedIdentityCredential",
		modelProperties: {
			...ProxyResource.type.modelProperties,
			issuer: {
				serializedName: "properties.issuer",
				type: { name: "String" }
			},
			subject: {
				serializedName: "properties.subject",
				type: { name: "String" }
			},
			audiences: {
				serializedName: "properties.audiences",
				type: {
					name: "Sequence",
					element: { type: { name: "String" } }
				}
			}
		}
	} };
	let Identity = { type: {
		name: "Composite",
		className: "Identity",
		modelProperties: {
			...TrackedResource.type.modelProperties,
			tenantId: {
				serializedName: "properties.tenantId",
				readOnly: !0,
				type: { name: "Uuid" }
			},
			principalId: {
				serializedName: "properties.principalId",
				readOnly: !0,
				type: { name: "Uuid" }
			},
			clientId: {
				serializedName: "properties.clientId",
				readOnly: !0,
				type: { name: "Uuid" }
			},
			isolationScope: {
				serializedName: "properties.isolationScope",
				type: { name: "String" }
			}
		}
	} };
	let accept = {
		parameterPath: "accept",
		mapper: {
			defaultValue: "application/json",
			isConstant: !0,
			serializedName: "Accept",
			type: { name: "String" }
		}
	};
	let $host = {
		parameterPath: "$host",
		mapper: {
			serializedName: "$host",
			required: !0,
			type: { name: "String" }
		},
		skipEncoding: !0
	};
	let scope = {
		parameterPath: "scope",
		mapper: {
			serializedName: "scope",
			required: !0,
			type: { name: "String" }
		},
		skipEncoding: !0
	};
	let apiVersion = {
		parameterPath: "apiVersion",
		mapper: {
			defaultValue: "2024-11-30",
			isConstant: !0,
			serializedName: "api-version",
			type: { name: "String" }
		}
	};
	let nextLink = {
		parameterPath: "nextLink",
		mapper: {
			serializedName: "nextLink",
			required: !0,
			type: { name: "String" }
		},
		skipEncoding: !0
	};
	let subscriptionId = {
		parameterPath: "subscriptionId",
		mapper: {
			serializedName: "subscriptionId",
			required: !0,
			type: { name: "String" }
		}
	};
	let resourceGroupName = {
		parameterPath: "resourceGroupName",
		mapper: {
			serializedName: "resourceGroupName",
			required: !0,
			type: { name: "String" }
		}
	};
	let contentType = {
		parameterPath: ["options", "contentType"],
		mapper: {
			defaultValue: "application/json",
			isConstant: !0,
			serializedName: "Content-Type",
			type: { name: "String" }
		}
	};
	let parameters = {
		parameterPath: "parameters",
		mapper: Identity
	};
	let resourceName = {
		parameterPath: "resourceName",
		mapper: {
			serializedName: "resourceName",
			required: !0,
			type: { name: "String" }
		}
	};
	let parameters1 = {
		parameterPath: "parameters",
		mapper: IdentityUpdate
	};
	let resourceGroupName1 = {
		parameterPath: "resourceGroupName",
		mapper: {
			constraints: {
				MaxLength: 90,
				MinLength: 1
			},
			serializedName: "resourceGroupName",
			required: !0,
			type: { name: "String" }
		}
	};
	let parameters_top = {
		parameterPath: ["options", "top"],
		mapper: {
			constraints: { InclusiveMinimum: 1 },
			serializedName: "$top",
			type: { name: "Number" }
		}
	};
	let skiptoken = {
		parameterPath: ["options", "skiptoken"],
		mapper: {
			serializedName: "$skiptoken",
			type: { name: "String" }
		}
	};
	let parameters2 = {
		parameterPath: "parameters",
		mapper: FederatedIdentityCredential
	};
	let federatedIdentityCredentialResourceName = {
		parameterPath: "federatedIdentityCredentialResourceName",
		mapper: {
			constraints: { Pattern: RegExp("^[a-zA-Z0-9]{1}[a-zA-Z0-9-_]{2,119}$") },
			serializedName: "federatedIdentityCredentialResourceName",
			required: !0,
			type: { name: "String" }
		}
	};
	class SystemAssignedIdentitiesImpl {
		client;
		constructor(client) {
			this.client = client;
		}
		getByScope(scope, options) {
			return this.client.sendOperationRequest({
				scope,
				options
			}, getByScopeOperationSpec);
		}
	}
	let serializer = esm.rl(mappers_namespaceObject, !1);
	let getByScopeOperationSpec = {
		path: "/{scope}/providers/Microsoft.ManagedIdentity/identities/default",
		httpMethod: "GET",
		responses: {
			200: { bodyMapper: SystemAssignedIdentity },
			default: { bodyMapper: CloudError }
		},
		queryParameters: [apiVersion],
		urlParameters: [$host, scope],
		headerParameters: [accept],
		serializer
	};
	class OperationsImpl {
		client;
		constructor(client) {
			this.client = client;
		}
		list(options) {
			let iter = this.listPagingAll(options);
			return {
				next() {
					return iter.next();
				},
				[Symbol.asyncIterator]() {
					return this;
				},
				byPage: (settings) => {
					if (settings?.maxPageSize) throw Error("maxPageSize is not supported by this operation.");
					return this.listPagingPage(options, settings);
				}
			};
		}
		async *listPagingPage(options, settings) {
			let result;
			let continuationToken = settings?.continuationToken;
			if (!continuationToken) {
				result = await this._list(options);
				let page = result.value || [];
				continuationToken = result.nextLink;
				setContinuationToken(page, continuationToken);
				yield page;
			}
			for (; continuationToken;) {
				result = await this._listNext(continuationToken, options);
				continuationToken = result.nextLink;
				let page = result.value || [];
				setContinuationToken(page, continuationToken);
				yield page;
			}
		}
		async *listPagingAll(options) {
			for await (let page of this.listPagingPage(options)) yield* page;
		}
		_list(options) {
			return this.client.sendOperationRequest({ options }, listOperationSpec);
		}
		_listNext(nextLink, options) {
			return this.client.sendOperationRequest({
				nextLink,
				options
			}, listNextOperationSpec);
		}
	}
	let operations_serializer = esm.rl(mappers_namespaceObject, !1);
	let listOperationSpec = {
		path: "/providers/Microsoft.ManagedIdentity/operations",
		httpMethod: "GET",
		responses: {
			200: { bodyMapper: OperationListResult },
			default: { bodyMapper: CloudError }
		},
		queryParameters: [apiVersion],
		urlParameters: [$host],
		headerParameters: [accept],
		serializer: operations_serializer
	};
	let listNextOperationSpec = {
		path: "{nextLink}",
		httpMethod: "GET",
		responses: {
			200: { bodyMapper: OperationListResult },
			default: { bodyMapper: CloudError }
		},
		urlParameters: [$host, nextLink],
		headerParameters: [accept],
		serializer: operations_serializer
	};
	class UserAssignedIdentitiesImpl {
		client;
		constructor(client) {
			this.client = client;
		}
		listBySubscription(options) {
			let iter = this.listBySubscriptionPagingAll(options);
			return {
				next() {
					return iter.next();
				},
				[Symbol.asyncIterator]() {
					return this;
				},
				byPage: (settings) => {
					if (settings?.maxPageSize) throw Error("maxPageSize is not supported by this operation.");
					return this.listBySubscriptionPagingPage(options, settings);
				}
			};
		}
		async *listBySubscriptionPagingPage(options, settings) {
			let result;
			let continuationToken = settings?.continuationToken;
			if (!continuationToken) {
				result = await this._listBySubscription(options);
				let page = result.value || [];
				continuationToken = result.nextLink;
				setContinuationToken(page, continuationToken);
				yield page;
			}
			for (; continuationToken;) {
				result = await this._listBySubscriptionNext(continuationToken, options);
				continuationToken = result.nextLink;
				let page = result.value || [];
				setContinuationToken(page, continuationToken);
				yield page;
			}
		}
		async *listBySubscriptionPagingAll(options) {
			for await (let page of this.listBySubscriptionPagingPage(options)) yield* page;
		}
		listByResourceGroup(resourceGroupName, options) {
			let iter = this.listByResourceGroupPagingAll(resourceGroupName, options);
			return {
				next() {
					return iter.next();
				},
				[Symbol.asyncIterator]() {
					return this;
				},
				byPage: (settings) => {
					if (settings?.maxPageSize) throw Error("maxPageSize is not supported by this operation.");
					return this.listByResourceGroupPagingPage(resourceGroupName, options, settings);
				}
			};
		}
		async *listByResourceGroupPagingPage(resourceGroupName, options, settings) {
			let result;
			let continuationToken = settings?.continuationToken;
			if (!continuationToken) {
				result = await this._listByResourceGroup(resourceGroupName, options);
				let page = result.value || [];
				continuationToken = result.nextLink;
				setContinuationToken(page, continuationToken);
				yield page;
			}
			for (; continuationToken;) {
				result = await this._listByResourceGroupNext(resourceGroupName, continuationToken, options);
				continuationToken = result.nextLink;
				let page = result.value || [];
				setContinuationToken(page, continuationToken);
				yield page;
			}
		}
		async *listByResourceGroupPagingAll(resourceGroupName, options) {
			for await (let page of this.listByResourceGroupPagingPage(resourceGroupName, options)) yield* page;
		}
		_listBySubscription(options) {
			return this.client.sendOperationRequest({ options }, listBySubscriptionOperationSpec);
		}
		_listByResourceGroup(resourceGroupName, options) {
			return this.client.sendOperationRequest({
				resourceGroupName,
				options
			}, listByResourceGroupOperationSpec);
		}
		createOrUpdate(resourceGroupName, resourceName, parameters, options) {
			return this.client.sendOperationRequest({
				resourceGroupName,
				resourceName,
				parameters,
				options
			}, createOrUpdateOperationSpec);
		}
		update(resourceGroupName, resourceName, parameters, options) {
			return this.client.sendOperationRequest({
				resourceGroupName,
				resourceName,
				parameters,
				options
			}, updateOperationSpec);
		}
		get(resourceGroupName, resourceName, options) {
			return this.client.sendOperationRequest({
				resourceGroupName,
				resourceName,
				options
			}, getOperationSpec);
		}
		delete(resourceGroupName, resourceName, options) {
			return this.client.sendOperationRequest({
				resourceGroupName,
				resourceName,
				options
			}, deleteOperationSpec);
		}
		_listBySubscriptionNext(nextLink, options) {
			return this.client.sendOperationRequest({
				nextLink,
				options
			}, listBySubscriptionNextOperationSpec);
		}
		_listByResourceGroupNext(resourceGroupName, nextLink, options) {
			return this.client.sendOperationRequest({
				resourceGroupName,
				nextLink,
				options
			}, listByResourceGroupNextOperationSpec);
		}
	}
	let userAssignedIdentities_serializer = esm.rl(mappers_namespaceObject, !1);
	let listBySubscriptionOperationSpec = {
		path: "/subscriptions/{subscriptionId}/providers/Microsoft.ManagedIdentity/userAssignedIdentities",
		httpMethod: "GET",
		responses: {
			200: { bodyMapper: UserAssignedIdentitiesListResult },
			default: { bodyMapper: CloudError }
		},
		queryParameters: [apiVersion],
		urlParameters: [$host, subscriptionId],
		headerParameters: [accept],
		serializer: userAssignedIdentities_serializer
	};
	let listByResourceGroupOperationSpec = {
		path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ManagedIdentity/userAssignedIdentities",
		httpMethod: "GET",
		responses: {
			200: { bodyMapper: UserAssignedIdentitiesListResult },
			default: { bodyMapper: CloudError }
		},
		queryParameters: [apiVersion],
		urlParameters: [
			$host,
			subscriptionId,
			resourceGroupName
		],
		headerParameters: [accept],
		serializer: userAssignedIdentities_serializer
	};
	let createOrUpdateOperationSpec = {
		path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/{resourceName}",
		httpMethod: "PUT",
		responses: {
			200: { bodyMapper: Identity },
			201: { bodyMapper: Identity },
			default: { bodyMapper: CloudError }
		},
		requestBody: parameters,
		queryParameters: [apiVersion],
		urlParameters: [
			$host,
			subscriptionId,
			resourceGroupName,
			resourceName
		],
		headerParameters: [accept, contentType],
		mediaType: "json",
		serializer: userAssignedIdentities_serializer
	};
	let updateOperationSpec = {
		path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/{resourceName}",
		httpMethod: "PATCH",
		responses: {
			200: { bodyMapper: Identity },
			default: { bodyMapper: CloudError }
		},
		requestBody: parameters1,
		queryParameters: [apiVersion],
		urlParameters: [
			$host,
			subscriptionId,
			resourceGroupName,
			resourceName
		],
		headerParameters: [accept, contentType],
		mediaType: "json",
		serializer: userAssignedIdentities_serializer
	};
	let getOperationSpec = {
		path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/{resourceName}",
		httpMethod: "GET",
		responses: {
			200: { bodyMapper: Identity },
			default: { bodyMapper: CloudError }
		},
		queryParameters: [apiVersion],
		urlParameters: [
			$host,
			subscriptionId,
			resourceGroupName,
			resourceName
		],
		headerParameters: [accept],
		serializer: userAssignedIdentities_serializer
	};
	let deleteOperationSpec = {
		path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/{resourceName}",
		httpMethod: "DELETE",
		responses: {
			200: {},
			204: {},
			default: { bodyMapper: CloudError }
		},
		queryParameters: [apiVersion],
		urlParameters: [
			$host,
			subscriptionId,
			resourceGroupName,
			resourceName
		],
		headerParameters: [accept],
		serializer: userAssignedIdentities_serializer
	};
	let listBySubscriptionNextOperationSpec = {
		path: "{nextLink}",
		httpMethod: "GET",
		responses: {
			200: { bodyMapper: UserAssignedIdentitiesListResult },
			default: { bodyMapper: CloudError }
		},
		urlParameters: [
			$host,
			nextLink,
			subscriptionId
		],
		headerParameters: [accept],
		serializer: userAssignedIdentities_serializer
	};
	let listByResourceGroupNextOperationSpec = {
		path: "{nextLink}",
		httpMethod: "GET",
		responses: {
			200: { bodyMapper: UserAssignedIdentitiesListResult },
			default: { bodyMapper: CloudError }
		},
		urlParameters: [
			$host,
			nextLink,
			subscriptionId,
			resourceGroupName
		],
		headerParameters: [accept],
		serializer: userAssignedIdentities_serializer
	};
	class FederatedIdentityCredentialsImpl {
		client;
		constructor(client) {
			this.client = client;
		}
		list(resourceGroupName, resourceName, options) {
			let iter = this.listPagingAll(resourceGroupName, resourceName, options);
			return {
				next() {
					return iter.next();
				},
				[Symbol.asyncIterator]() {
					return this;
				},
				byPage: (settings) => {
					if (settings?.maxPageSize) throw Error("maxPageSize is not supported by this operation.");
					return this.listPagingPage(resourceGroupName, resourceName, options, settings);
				}
			};
		}
		async *listPagingPage(resourceGroupName, resourceName, options, settings) {
			let result;
			let continuationToken = settings?.continuationToken;
			if (!continuationToken) {
				result = await this._list(resourceGroupName, resourceName, options);
				let page = result.value || [];
				continuationToken = result.nextLink;
				setContinuationToken(page, continuationToken);
				yield page;
			}
			for (; continuationToken;) {
				result = await this._listNext(resourceGroupName, resourceName, continuationToken, options);
				continuationToken = result.nextLink;
				let page = result.value || [];
				setContinuationToken(page, continuationToken);
				yield page;
			}
		}
		async *listPagingAll(resourceGroupName, resourceName, options) {
			for await (let page of this.listPagingPage(resourceGroupName, resourceName, options)) yield* page;
		}
		_list(resourceGroupName, resourceName, options) {
			return this.client.sendOperationRequest({
				resourceGroupName,
				resourceName,
				options
			}, federatedIdentityCredentials_listOperationSpec);
		}
		createOrUpdate(resourceGroupName, resourceName, federatedIdentityCredentialResourceName, parameters, options) {
			return this.client.sendOperationRequest({
				resourceGroupName,
				resourceName,
				federatedIdentityCredentialResourceName,
				parameters,
				options
			}, federatedIdentityCredentials_createOrUpdateOperationSpec);
		}
		get(resourceGroupName, resourceName, federatedIdentityCredentialResourceName, options) {
			return this.client.sendOperationRequest({
				resourceGroupName,
				resourceName,
				federatedIdentityCredentialResourceName,
				options
			}, federatedIdentityCredentials_getOperationSpec);
		}
		delete(resourceGroupName, resourceName, federatedIdentityCredentialResourceName, options) {
			return this.client.sendOperationRequest({
				resourceGroupName,
				resourceName,
				federatedIdentityCredentialResourceName,
				options
			}, federatedIdentityCredentials_deleteOperationSpec);
		}
		_listNext(resourceGroupName, resourceName, nextLink, options) {
			return this.client.sendOperationRequest({
				resourceGroupName,
				resourceName,
				nextLink,
				options
			}, federatedIdentityCredentials_listNextOperationSpec);
		}
	}
	let federatedIdentityCredentials_serializer = esm.rl(mappers_namespaceObject, !1);
	let federatedIdentityCredentials_listOperationSpec = {
		path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/{resourceName}/federatedIdentityCredentials",
		httpMethod: "GET",
		responses: {
			200: { bodyMapper: FederatedIdentityCredentialsListResult },
			default: { bodyMapper: CloudError }
		},
		queryParameters: [
			apiVersion,
			parameters_top,
			skiptoken
		],
		urlParameters: [
			$host,
			subscriptionId,
			resourceName,
			resourceGroupName1
		],
		headerParameters: [accept],
		serializer: federatedIdentityCredentials_serializer
	};
	let federatedIdentityCredentials_createOrUpdateOperationSpec = {
		path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/{resourceName}/federatedIdentityCredentials/{federatedIdentityCredentialResourceName}",
		httpMethod: "PUT",
		responses: {
			200: { bodyMapper: FederatedIdentityCredential },
			201: { bodyMapper: FederatedIdentityCredential },
			default: { bodyMapper: CloudError }
		},
		requestBody: parameters2,
		queryParameters: [apiVersion],
		urlParameters: [
			$host,
			subscriptionId,
			resourceName,
			resourceGroupName1,
			federatedIdentityCredentialResourceName
		],
		headerParameters: [accept, contentType],
		mediaType: "json",
		serializer: federatedIdentityCredentials_serializer
	};
	let federatedIdentityCredentials_getOperationSpec = {
		path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/{resourceName}/federatedIdentityCredentials/{federatedIdentityCredentialResourceName}",
		httpMethod: "GET",
		responses: {
			200: { bodyMapper: FederatedIdentityCredential },
			default: { bodyMapper: CloudError }
		},
		queryParameters: [apiVersion],
		urlParameters: [
			$host,
			subscriptionId,
			resourceName,
			resourceGroupName1,
			federatedIdentityCredentialResourceName
		],
		headerParameters: [accept],
		serializer: federatedIdentityCredentials_serializer
	};
	let federatedIdentityCredentials_deleteOperationSpec = {
		path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/{resourceName}/federatedIdentityCredentials/{federatedIdentityCredentialResourceName}",
		httpMethod: "DELETE",
		responses: {
			200: {},
			204: {},
			default: { bodyMapper: CloudError }
		},
		queryParameters: [apiVersion],
		urlParameters: [
			$host,
			subscriptionId,
			resourceName,
			resourceGroupName1,
			federatedIdentityCredentialResourceName
		],
		headerParameters: [accept],
		serializer: federatedIdentityCredentials_serializer
	};
	let federatedIdentityCredentials_listNextOperationSpec = {
		path: "{nextLink}",
		httpMethod: "GET",
		responses: {
			200: { bodyMapper: FederatedIdentityCredentialsListResult },
			default: { bodyMapper: CloudError }
		},
		urlParameters: [
			$host,
			nextLink,
			subscriptionId,
			resourceName,
			resourceGroupName1
		],
		headerParameters: [accept],
		serializer: federatedIdentityCredentials_serializer
	};
	class ManagedServiceIdentityClient extends esm.Nl {
		$host;
		apiVersion;
		subscriptionId;
		constructor(credentials, subscriptionIdOrOptions, options) {
			if (credentials === void 0) throw Error("'credentials' cannot be null");
			let subscriptionId;
			typeof subscriptionIdOrOptions == "string" ? subscriptionId = subscriptionIdOrOptions : typeof subscriptionIdOrOptions == "object" && (options = subscriptionIdOrOptions);
			options ||= {};
			let defaults = {
				requestContentType: "application/json; charset=utf-8",
				credential: credentials
			};
			let packageDetails = "azsdk-js-arm-msi/2.2.0";
			let userAgentPrefix = options.userAgentOptions && options.userAgentOptions.userAgentPrefix ? `${options.userAgentOptions.userAgentPrefix} ${packageDetails}` : `${packageDetails}`;
			let optionsWithDefaults = {
				...defaults,
				...options,
				userAgentOptions: { userAgentPrefix },
				endpoint: options.endpoint ?? options.baseUri ?? "https://management.azure.com"
			};
			super(optionsWithDefaults);
			let bearerTokenAuthenticationPolicyFound = !1;
			options?.pipeline && options.pipeline.getOrderedPolicies().length > 0 && (bearerTokenAuthenticationPolicyFound = options.pipeline.getOrderedPolicies().some((pipelinePolicy) => pipelinePolicy.name === dist_esm.uQ));
			if (!options || !options.pipeline || options.pipeline.getOrderedPolicies().length == 0 || !bearerTokenAuthenticationPolicyFound) {
				this.pipeline.removePolicy({ name: dist_esm.uQ });
				this.pipeline.addPolicy(dist_esm.N$({
					credential: credentials,
					scopes: optionsWithDefaults.credentialScopes ?? `${optionsWithDefaults.endpoint}/.default`,
					challengeCallbacks: { authorizeRequestOnChallenge: esm.fj }
				}));
			}
			this.subscriptionId = subscriptionId;
			this.$host = options.$host || "https://management.azure.com";
			this.apiVersion = options.apiVersion || "2024-11-30";
			this.systemAssignedIdentities = new SystemAssignedIdentitiesImpl(this);
			this.operations = new OperationsImpl(this);
			this.userAssignedIdentities = new UserAssignedIdentitiesImpl(this);
			this.federatedIdentityCredentials = new FederatedIdentityCredentialsImpl(this);
			this.addCustomApiVersionPolicy(options.apiVersion);
		}
		addCustomApiVersionPolicy(apiVersion) {
			if (!apiVersion) return;
			this.pipeline.addPolicy({
				name: "CustomApiVersionPolicy",
				async sendRequest(request, next) {
					let param = request.url.split("?");
					if (param.length > 1) {
						let newParams = param[1].split("&").map((item) => {
							if (item.indexOf("api-version") > -1) return "api-version=" + apiVersion;
							else return item;
						});
						request.url = param[0] + "?" + newParams.join("&");
					}
					return next(request);
				}
			});
		}
		systemAssignedIdentities;
		operations;
		userAssignedIdentities;
		federatedIdentityCredentials;
	}
}) };
