export const id = 560;
export const ids = [560];
export const modules = { 1560: ((__unused_webpack_module, exports, __webpack_require__) => {
	Object.defineProperty(exports, "__esModule", { value: !0 });
	var tslib = __webpack_require__(1860);
	var coreClient = __webpack_require__(160);
	var coreRestPipeline = __webpack_require__(778);
	function _interopNamespace(e) {
		if (e && e.__esModule) return e;
		var n = Object.create(null);
		e && Object.keys(e).forEach(function(k) {
			if (k !== "default") {
				var d = Object.getOwnPropertyDescriptor(e, k);
				Object.defineProperty(n, k, d.get ? d : {
					enumerable: !0,
					get: function() {
						return e[k];
					}
				});
			}
		});
		n.default = e;
		return Object.freeze(n);
	}
	var coreClient__namespace = _interopNamespace(coreClient);
	var coreRestPipeline__namespace = _interopNamespace(coreRestPipeline);
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
	exports.KnownLockLevel = void 0;
	(function(KnownLockLevel) {
		KnownLockLevel.NotSpecified = "NotSpecified";
		KnownLockLevel.CanNotDelete = "CanNotDelete";
		KnownLockLevel.ReadOnly = "ReadOnly";
	})(exports.KnownLockLevel ||= {});
	exports.KnownCreatedByType = void 0;
	(function(KnownCreatedByType) {
		KnownCreatedByType.User = "User";
		KnownCreatedByType.Application = "Application";
		KnownCreatedByType.ManagedIdentity = "ManagedIdentity";
		KnownCreatedByType.Key = "Key";
	})(exports.KnownCreatedByType ||= {});
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
			resource: {
				serializedName: "resource",
				type: { name: "String" }
			},
			operation: {
				serializedName: "operation",
				type: { name: "String" }
			}
		}
	} };
	let ErrorResponse = { type: {
		name: "Composite",
		className: "ErrorResponse",
		modelProperties: { error: {
			serializedName: "error",
			type: {
				name: "Composite",
				className: "ErrorDetail"
			}
		} }
	} };
	let ErrorDetail = { type: {
		name: "Composite",
		className: "ErrorDetail",
		modelProperties: {
			code: {
				serializedName: "code",
				readOnly: !0,
				type: { name: "String" }
			},
			message: {
				serializedName: "message",
				readOnly: !0,
				type: { name: "String" }
			},
			target: {
				serializedName: "target",
				readOnly: !0,
				type: { name: "String" }
			},
			details: {
				serializedName: "details",
				readOnly: !0,
				type: {
					name: "Sequence",
					element: { type: {
						name: "Composite",
						className: "ErrorDetail"
					} }
				}
			},
			additionalInfo: {
				serializedName: "additionalInfo",
				readOnly: !0,
				type: {
					name: "Sequence",
					element: { type: {
						name: "Composite",
						className: "ErrorAdditionalInfo"
					} }
				}
			}
		}
	} };
	let ErrorAdditionalInfo = { type: {
		name: "Composite",
		className: "ErrorAdditionalInfo",
		modelProperties: {
			type: {
				serializedName: "type",
				readOnly: !0,
				type: { name: "String" }
			},
			info: {
				serializedName: "info",
				readOnly: !0,
				type: {
					name: "Dictionary",
					value: { type: { name: "any" } }
				}
			}
		}
	} };
	let ManagementLockObject = { type: {
		name: "Composite",
		className: "ManagementLockObject",
		modelProperties: {
			id: {
				serializedName: "id",
				readOnly: !0,
				type: { name: "String" }
			},
			type: {
				serializedName: "type",
				readOnly: !0,
				type: { name: "String" }
			},
			name: {
				serializedName: "name",
				readOnly: !0,
				type: { name: "String" }
			},
			systemData: {
				serializedName: "systemData",
				type: {
					name: "Composite",
					className: "SystemData"
				}
			},
			level: {
				serializedName: "properties.level",
				required: !0,
				type: { name: "String" }
			},
			notes: {
				serializedName: "properties.notes",
				type: { name: "String" }
			},
			owners: {
				serializedName: "properties.owners",
				type: {
					name: "Sequence",
					element: { type: {
						name: "Composite",
						className: "ManagementLockOwner"
					} }
				}
			}
		}
	} };
	let ManagementLockOwner = { type: {
		name: "Composite",
		className: "ManagementLockOwner",
		modelProperties: { applicationId: {
			serializedName: "applicationId",
			type: { name: "String" }
		} }
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
	let ManagementLockListResult = { type: {
		name: "Composite",
		className: "ManagementLockListResult",
		modelProperties: {
			value: {
				serializedName: "value",
				type: {
					name: "Sequence",
					element: { type: {
						name: "Composite",
						className: "ManagementLockObject"
					} }
				}
			},
			nextLink: {
				serializedName: "nextLink",
				type: { name: "String" }
			}
		}
	} };
	var Mappers = Object.freeze({
		__proto__: null,
		OperationListResult,
		Operation,
		OperationDisplay,
		ErrorResponse,
		ErrorDetail,
		ErrorAdditionalInfo,
		ManagementLockObject,
		ManagementLockOwner,
		SystemData,
		ManagementLockListResult
	});
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
	let apiVersion = {
		parameterPath: "apiVersion",
		mapper: {
			defaultValue: "2020-05-01",
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
		mapper: ManagementLockObject
	};
	let resourceGroupName = {
		parameterPath: "resourceGroupName",
		mapper: {
			constraints: {
				Pattern: RegExp("^[-\\w\\._\\(\\)]+$"),
				MaxLength: 90,
				MinLength: 1
			},
			serializedName: "resourceGroupName",
			required: !0,
			type: { name: "String" }
		}
	};
	let lockName = {
		parameterPath: "lockName",
		mapper: {
			serializedName: "lockName",
			required: !0,
			type: { name: "String" }
		}
	};
	let subscriptionId = {
		parameterPath: "subscriptionId",
		mapper: {
			serializedName: "subscriptionId",
			required: !0,
			type: { name: "String" }
		}
	};
	let scope = {
		parameterPath: "scope",
		mapper: {
			serializedName: "scope",
			required: !0,
			type: { name: "String" }
		}
	};
	let resourceProviderNamespace = {
		parameterPath: "resourceProviderNamespace",
		mapper: {
			serializedName: "resourceProviderNamespace",
			required: !0,
			type: { name: "String" }
		}
	};
	let parentResourcePath = {
		parameterPath: "parentResourcePath",
		mapper: {
			serializedName: "parentResourcePath",
			required: !0,
			type: { name: "String" }
		},
		skipEncoding: !0
	};
	let resourceType = {
		parameterPath: "resourceType",
		mapper: {
			serializedName: "resourceType",
			required: !0,
			type: { name: "String" }
		},
		skipEncoding: !0
	};
	let resourceName = {
		parameterPath: "resourceName",
		mapper: {
			serializedName: "resourceName",
			required: !0,
			type: { name: "String" }
		}
	};
	let filter = {
		parameterPath: ["options", "filter"],
		mapper: {
			serializedName: "$filter",
			type: { name: "String" }
		}
	};
	class AuthorizationOperationsImpl {
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
		listPagingPage(options, settings) {
			return tslib.__asyncGenerator(this, arguments, function* listPagingPage_1() {
				let result;
				let continuationToken = settings?.continuationToken;
				if (!continuationToken) {
					result = yield tslib.__await(this._list(options));
					let page = result.value || [];
					continuationToken = result.nextLink;
					setContinuationToken(page, continuationToken);
					yield yield tslib.__await(page);
				}
				for (; continuationToken;) {
					result = yield tslib.__await(this._listNext(continuationToken, options));
					continuationToken = result.nextLink;
					let page = result.value || [];
					setContinuationToken(page, continuationToken);
					yield yield tslib.__await(page);
				}
			});
		}
		listPagingAll(options) {
			return tslib.__asyncGenerator(this, arguments, function* listPagingAll_1() {
				var e_1, _a;
				try {
					for (var _b = tslib.__asyncValues(this.listPagingPage(options)), _c; _c = yield tslib.__await(_b.next()), !_c.done;) {
						let page = _c.value;
						yield tslib.__await(yield* tslib.__asyncDelegator(tslib.__asyncValues(page)));
					}
				} catch (e_1_1) {
					e_1 = { error: e_1_1 };
				} finally {
					try {
						_c && !_c.done && (_a = _b.return) && (yield tslib.__await(_a.call(_b)));
					} finally {
						if (e_1) throw e_1.error;
					}
				}
			});
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
	let serializer$1 = coreClient__namespace.createSerializer(Mappers, !1);
	let listOperationSpec = {
		path: "/providers/Microsoft.Authorization/operations",
		httpMethod: "GET",
		responses: {
			200: { bodyMapper: OperationListResult },
			default: { bodyMapper: ErrorResponse }
		},
		queryParameters: [apiVersion],
		urlParameters: [$host],
		headerParameters: [accept],
		serializer: serializer$1
	};
	let listNextOperationSpec = {
		path: "{nextLink}",
		httpMethod: "GET",
		responses: {
			200: { bodyMapper: OperationListResult },
			default: { bodyMapper: ErrorResponse }
		},
		queryParameters: [apiVersion],
		urlParameters: [$host, nextLink],
		headerParameters: [accept],
		serializer: serializer$1
	};
	class ManagementLocksImpl {
		constructor(client) {
			this.client = client;
		}
		listAtResourceGroupLevel(resourceGroupName, options) {
			let iter = this.listAtResourceGroupLevelPagingAll(resourceGroupName, options);
			return {
				next() {
					return iter.next();
				},
				[Symbol.asyncIterator]() {
					return this;
				},
				byPage: (settings) => {
					if (settings?.maxPageSize) throw Error("maxPageSize is not supported by this operation.");
					return this.listAtResourceGroupLevelPagingPage(resourceGroupName, options, settings);
				}
			};
		}
		listAtResourceGroupLevelPagingPage(resourceGroupName, options, settings) {
			return tslib.__asyncGenerator(this, arguments, function* listAtResourceGroupLevelPagingPage_1() {
				let result;
				let continuationToken = settings?.continuationToken;
				if (!continuationToken) {
					result = yield tslib.__await(this._listAtResourceGroupLevel(resourceGroupName, options));
					let page = result.value || [];
					continuationToken = result.nextLink;
					setContinuationToken(page, continuationToken);
					yield yield tslib.__await(page);
				}
				for (; continuationToken;) {
					result = yield tslib.__await(this._listAtResourceGroupLevelNext(resourceGroupName, continuationToken, options));
					continuationToken = result.nextLink;
					let page = result.value || [];
					setContinuationToken(page, continuationToken);
					yield yield tslib.__await(page);
				}
			});
		}
		listAtResourceGroupLevelPagingAll(resourceGroupName, options) {
			return tslib.__asyncGenerator(this, arguments, function* listAtResourceGroupLevelPagingAll_1() {
				var e_1, _a;
				try {
					for (var _b = tslib.__asyncValues(this.listAtResourceGroupLevelPagingPage(resourceGroupName, options)), _c; _c = yield tslib.__await(_b.next()), !_c.done;) {
						let page = _c.value;
						yield tslib.__await(yield* tslib.__asyncDelegator(tslib.__asyncValues(page)));
					}
				} catch (e_1_1) {
					e_1 = { error: e_1_1 };
				} finally {
					try {
						_c && !_c.done && (_a = _b.return) && (yield tslib.__await(_a.call(_b)));
					} finally {
						if (e_1) throw e_1.error;
					}
				}
			});
		}
		listAtResourceLevel(resourceGroupName, resourceProviderNamespace, parentResourcePath, resourceType, resourceName, options) {
			let iter = this.listAtResourceLevelPagingAll(resourceGroupName, resourceProviderNamespace, parentResourcePath, resourceType, resourceName, options);
			return {
				next() {
					return iter.next();
				},
				[Symbol.asyncIterator]() {
					return this;
				},
				byPage: (settings) => {
					if (settings?.maxPageSize) throw Error("maxPageSize is not supported by this operation.");
					return this.listAtResourceLevelPagingPage(resourceGroupName, resourceProviderNamespace, parentResourcePath, resourceType, resourceName, options, settings);
				}
			};
		}
		listAtResourceLevelPagingPage(resourceGroupName, resourceProviderNamespace, parentResourcePath, resourceType, resourceName, options, settings) {
			return tslib.__asyncGenerator(this, arguments, function* listAtResourceLevelPagingPage_1() {
				let result;
				let continuationToken = settings?.continuationToken;
				if (!continuationToken) {
					result = yield tslib.__await(this._listAtResourceLevel(resourceGroupName, resourceProviderNamespace, parentResourcePath, resourceType, resourceName, options));
					let page = result.value || [];
					continuationToken = result.nextLink;
					setContinuationToken(page, continuationToken);
					yield yield tslib.__await(page);
				}
				for (; continuationToken;) {
					result = yield tslib.__await(this._listAtResourceLevelNext(resourceGroupName, resourceProviderNamespace, parentResourcePath, resourceType, resourceName, continuationToken, options));
					continuationToken = result.nextLink;
					let page = result.value || [];
					setContinuationToken(page, continuationToken);
					yield yield tslib.__await(page);
				}
			});
		}
		listAtResourceLevelPagingAll(resourceGroupName, resourceProviderNamespace, parentResourcePath, resourceType, resourceName, options) {
			return tslib.__asyncGenerator(this, arguments, function* listAtResourceLevelPagingAll_1() {
				var e_2, _a;
				try {
					for (var _b = tslib.__asyncValues(this.listAtResourceLevelPagingPage(resourceGroupName, resourceProviderNamespace, parentResourcePath, resourceType, resourceName, options)), _c; _c = yield tslib.__await(_b.next()), !_c.done;) {
						let page = _c.value;
						yield tslib.__await(yield* tslib.__asyncDelegator(tslib.__asyncValues(page)));
					}
				} catch (e_2_1) {
					e_2 = { error: e_2_1 };
				} finally {
					try {
						_c && !_c.done && (_a = _b.return) && (yield tslib.__await(_a.call(_b)));
					} finally {
						if (e_2) throw e_2.error;
					}
				}
			});
		}
		listAtSubscriptionLevel(options) {
			let iter = this.listAtSubscriptionLevelPagingAll(options);
			return {
				next() {
					return iter.next();
				},
				[Symbol.asyncIterator]() {
					return this;
				},
				byPage: (settings) => {
					if (settings?.maxPageSize) throw Error("maxPageSize is not supported by this operation.");
					return this.listAtSubscriptionLevelPagingPage(options, settings);
				}
			};
		}
		listAtSubscriptionLevelPagingPage(options, settings) {
			return tslib.__asyncGenerator(this, arguments, function* listAtSubscriptionLevelPagingPage_1() {
				let result;
				let continuationToken = settings?.continuationToken;
				if (!continuationToken) {
					result = yield tslib.__await(this._listAtSubscriptionLevel(options));
					let page = result.value || [];
					continuationToken = result.nextLink;
					setContinuationToken(page, continuationToken);
					yield yield tslib.__await(page);
				}
				for (; continuationToken;) {
					result = yield tslib.__await(this._listAtSubscriptionLevelNext(continuationToken, options));
					continuationToken = result.nextLink;
					let page = result.value || [];
					setContinuationToken(page, continuationToken);
					yield yield tslib.__await(page);
				}
			});
		}
		listAtSubscriptionLevelPagingAll(options) {
			return tslib.__asyncGenerator(this, arguments, function* listAtSubscriptionLevelPagingAll_1() {
				var e_3, _a;
				try {
					for (var _b = tslib.__asyncValues(this.listAtSubscriptionLevelPagingPage(options)), _c; _c = yield tslib.__await(_b.next()), !_c.done;) {
						let page = _c.value;
						yield tslib.__await(yield* tslib.__asyncDelegator(tslib.__asyncValues(page)));
					}
				} catch (e_3_1) {
					e_3 = { error: e_3_1 };
				} finally {
					try {
						_c && !_c.done && (_a = _b.return) && (yield tslib.__await(_a.call(_b)));
					} finally {
						if (e_3) throw e_3.error;
					}
				}
			});
		}
		listByScope(scope, options) {
			let iter = this.listByScopePagingAll(scope, options);
			return {
				next() {
					return iter.next();
				},
				[Symbol.asyncIterator]() {
					return this;
				},
				byPage: (settings) => {
					if (settings?.maxPageSize) throw Error("maxPageSize is not supported by this operation.");
					return this.listByScopePagingPage(scope, options, settings);
				}
			};
		}
		listByScopePagingPage(scope, options, settings) {
			return tslib.__asyncGenerator(this, arguments, function* listByScopePagingPage_1() {
				let result;
				let continuationToken = settings?.continuationToken;
				if (!continuationToken) {
					result = yield tslib.__await(this._listByScope(scope, options));
					let page = result.value || [];
					continuationToken = result.nextLink;
					setContinuationToken(page, continuationToken);
					yield yield tslib.__await(page);
				}
				for (; continuationToken;) {
					result = yield tslib.__await(this._listByScopeNext(scope, continuationToken, options));
					continuationToken = result.nextLink;
					let page = result.value || [];
					setContinuationToken(page, continuationToken);
					yield yield tslib.__await(page);
				}
			});
		}
		listByScopePagingAll(scope, options) {
			return tslib.__asyncGenerator(this, arguments, function* listByScopePagingAll_1() {
				var e_4, _a;
				try {
					for (var _b = tslib.__asyncValues(this.listByScopePagingPage(scope, options)), _c; _c = yield tslib.__await(_b.next()), !_c.done;) {
						let page = _c.value;
						yield tslib.__await(yield* tslib.__asyncDelegator(tslib.__asyncValues(page)));
					}
				} catch (e_4_1) {
					e_4 = { error: e_4_1 };
				} finally {
					try {
						_c && !_c.done && (_a = _b.return) && (yield tslib.__await(_a.call(_b)));
					} finally {
						if (e_4) throw e_4.error;
					}
				}
			});
		}
		createOrUpdateAtResourceGroupLevel(resourceGroupName, lockName, parameters, options) {
			return this.client.sendOperationRequest({
				resourceGroupName,
				lockName,
				parameters,
				options
			}, createOrUpdateAtResourceGroupLevelOperationSpec);
		}
		deleteAtResourceGroupLevel(resourceGroupName, lockName, options) {
			return this.client.sendOperationRequest({
				resourceGroupName,
				lockName,
				options
			}, deleteAtResourceGroupLevelOperationSpec);
		}
		getAtResourceGroupLevel(resourceGroupName, lockName, options) {
			return this.client.sendOperationRequest({
				resourceGroupName,
				lockName,
				options
			}, getAtResourceGroupLevelOperationSpec);
		}
		createOrUpdateByScope(scope, lockName, parameters, options) {
			return this.client.sendOperationRequest({
				scope,
				lockName,
				parameters,
				options
			}, createOrUpdateByScopeOperationSpec);
		}
		deleteByScope(scope, lockName, options) {
			return this.client.sendOperationRequest({
				scope,
				lockName,
				options
			}, deleteByScopeOperationSpec);
		}
		getByScope(scope, lockName, options) {
			return this.client.sendOperationRequest({
				scope,
				lockName,
				options
			}, getByScopeOperationSpec);
		}
		createOrUpdateAtResourceLevel(resourceGroupName, resourceProviderNamespace, parentResourcePath, resourceType, resourceName, lockName, parameters, options) {
			return this.client.sendOperationRequest({
				resourceGroupName,
				resourceProviderNamespace,
				parentResourcePath,
				resourceType,
				resourceName,
				lockName,
				parameters,
				options
			}, createOrUpdateAtResourceLevelOperationSpec);
		}
		deleteAtResourceLevel(resourceGroupName, resourceProviderNamespace, parentResourcePath, resourceType, resourceName, lockName, options) {
			return this.client.sendOperationRequest({
				resourceGroupName,
				resourceProviderNamespace,
				parentResourcePath,
				resourceType,
				resourceName,
				lockName,
				options
			}, deleteAtResourceLevelOperationSpec);
		}
		getAtResourceLevel(resourceGroupName, resourceProviderNamespace, parentResourcePath, resourceType, resourceName, lockName, options) {
			return this.client.sendOperationRequest({
				resourceGroupName,
				resourceProviderNamespace,
				parentResourcePath,
				resourceType,
				resourceName,
				lockName,
				options
			}, getAtResourceLevelOperationSpec);
		}
		createOrUpdateAtSubscriptionLevel(lockName, parameters, options) {
			return this.client.sendOperationRequest({
				lockName,
				parameters,
				options
			}, createOrUpdateAtSubscriptionLevelOperationSpec);
		}
		deleteAtSubscriptionLevel(lockName, options) {
			return this.client.sendOperationRequest({
				lockName,
				options
			}, deleteAtSubscriptionLevelOperationSpec);
		}
		getAtSubscriptionLevel(lockName, options) {
			return this.client.sendOperationRequest({
				lockName,
				options
			}, getAtSubscriptionLevelOperationSpec);
		}
		_listAtResourceGroupLevel(resourceGroupName, options) {
			return this.client.sendOperationRequest({
				resourceGroupName,
				options
			}, listAtResourceGroupLevelOperationSpec);
		}
		_listAtResourceLevel(resourceGroupName, resourceProviderNamespace, parentResourcePath, resourceType, resourceName, options) {
			return this.client.sendOperationRequest({
				resourceGroupName,
				resourceProviderNamespace,
				parentResourcePath,
				resourceType,
				resourceName,
				options
			}, listAtResourceLevelOperationSpec);
		}
		_listAtSubscriptionLevel(options) {
			return this.client.sendOperationRequest({ options }, listAtSubscriptionLevelOperationSpec);
		}
		_listByScope(scope, options) {
			return this.client.sendOperationRequest({
				scope,
				options
			}, listByScopeOperationSpec);
		}
		_listAtResourceGroupLevelNext(resourceGroupName, nextLink, options) {
			return this.client.sendOperationRequest({
				resourceGroupName,
				nextLink,
				options
			}, listAtResourceGroupLevelNextOperationSpec);
		}
		_listAtResourceLevelNext(resourceGroupName, resourceProviderNamespace, parentResourcePath, resourceType, resourceName, nextLink, options) {
			return this.client.sendOperationRequest({
				resourceGroupName,
				resourceProviderNamespace,
				parentResourcePath,
				resourceType,
				resourceName,
				nextLink,
				options
			}, listAtResourceLevelNextOperationSpec);
		}
		_listAtSubscriptionLevelNext(nextLink, options) {
			return this.client.sendOperationRequest({
				nextLink,
				options
			}, listAtSubscriptionLevelNextOperationSpec);
		}
		_listByScopeNext(scope, nextLink, options) {
			return this.client.sendOperationRequest({
				scope,
				nextLink,
				options
			}, listByScopeNextOperationSpec);
		}
	}
	let serializer = coreClient__namespace.createSerializer(Mappers, !1);
	let createOrUpdateAtResourceGroupLevelOperationSpec = {
		path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Authorization/locks/{lockName}",
		httpMethod: "PUT",
		responses: {
			200: { bodyMapper: ManagementLockObject },
			201: { bodyMapper: ManagementLockObject },
			default: { bodyMapper: ErrorResponse }
		},
		requestBody: parameters,
		queryParameters: [apiVersion],
		urlParameters: [
			$host,
			resourceGroupName,
			lockName,
			subscriptionId
		],
		headerParameters: [accept, contentType],
		mediaType: "json",
		serializer
	};
	let deleteAtResourceGroupLevelOperationSpec = {
		path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Authorization/locks/{lockName}",
		httpMethod: "DELETE",
		responses: {
			200: {},
			204: {},
			default: { bodyMapper: ErrorResponse }
		},
		queryParameters: [apiVersion],
		urlParameters: [
			$host,
			resourceGroupName,
			lockName,
			subscriptionId
		],
		headerParameters: [accept],
		serializer
	};
	let getAtResourceGroupLevelOperationSpec = {
		path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Authorization/locks/{lockName}",
		httpMethod: "GET",
		responses: {
			200: { bodyMapper: ManagementLockObject },
			default: { bodyMapper: ErrorResponse }
		},
		queryParameters: [apiVersion],
		urlParameters: [
			$host,
			resourceGroupName,
			lockName,
			subscriptionId
		],
		headerParameters: [accept],
		serializer
	};
	let createOrUpdateByScopeOperationSpec = {
		path: "/{scope}/providers/Microsoft.Authorization/locks/{lockName}",
		httpMethod: "PUT",
		responses: {
			200: { bodyMapper: ManagementLockObject },
			201: { bodyMapper: ManagementLockObject },
			default: { bodyMapper: ErrorResponse }
		},
		requestBody: parameters,
		queryParameters: [apiVersion],
		urlParameters: [
			$host,
			lockName,
			scope
		],
		headerParameters: [accept, contentType],
		mediaType: "json",
		serializer
	};
	let deleteByScopeOperationSpec = {
		path: "/{scope}/providers/Microsoft.Authorization/locks/{lockName}",
		httpMethod: "DELETE",
		responses: {
			200: {},
			204: {},
			default: { bodyMapper: ErrorResponse }
		},
		queryParameters: [apiVersion],
		urlParameters: [
			$host,
			lockName,
			scope
		],
		headerParameters: [accept],
		serializer
	};
	let getByScopeOperationSpec = {
		path: "/{scope}/providers/Microsoft.Authorization/locks/{lockName}",
		httpMethod: "GET",
		responses: {
			200: { bodyMapper: ManagementLockObject },
			default: { bodyMapper: ErrorResponse }
		},
		queryParameters: [apiVersion],
		urlParameters: [
			$host,
			lockName,
			scope
		],
		headerParameters: [accept],
		serializer
	};
	let createOrUpdateAtResourceLevelOperationSpec = {
		path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/{resourceProviderNamespace}/{parentResourcePath}/{resourceType}/{resourceName}/providers/Microsoft.Authorization/locks/{lockName}",
		httpMethod: "PUT",
		responses: {
			200: { bodyMapper: ManagementLockObject },
			201: { bodyMapper: ManagementLockObject },
			default: { bodyMapper: ErrorResponse }
		},
		requestBody: parameters,
		queryParameters: [apiVersion],
		urlParameters: [
			$host,
			resourceGroupName,
			lockName,
			subscriptionId,
			resourceProviderNamespace,
			parentResourcePath,
			resourceType,
			resourceName
		],
		headerParameters: [accept, contentType],
		mediaType: "json",
		serializer
	};
	let deleteAtResourceLevelOperationSpec = {
		path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/{resourceProviderNamespace}/{parentResourcePath}/{resourceType}/{resourceName}/providers/Microsoft.Authorization/locks/{lockName}",
		httpMethod: "DELETE",
		responses: {
			200: {},
			204: {},
			default: { bodyMapper: ErrorResponse }
		},
		queryParameters: [apiVersion],
		urlParameters: [
			$host,
			resourceGroupName,
			lockName,
			subscriptionId,
			resourceProviderNamespace,
			parentResourcePath,
			resourceType,
			resourceName
		],
		headerParameters: [accept],
		serializer
	};
	let getAtResourceLevelOperationSpec = {
		path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/{resourceProviderNamespace}/{parentResourcePath}/{resourceType}/{resourceName}/providers/Microsoft.Authorization/locks/{lockName}",
		httpMethod: "GET",
		responses: {
			200: { bodyMapper: ManagementLockObject },
			default: { bodyMapper: ErrorResponse }
		},
		queryParameters: [apiVersion],
		urlParameters: [
			$host,
			resourceGroupName,
			lockName,
			subscriptionId,
			resourceProviderNamespace,
			parentResourcePath,
			resourceType,
			resourceName
		],
		headerParameters: [accept],
		serializer
	};
	let createOrUpdateAtSubscriptionLevelOperationSpec = {
		path: "/subscriptions/{subscriptionId}/providers/Microsoft.Authorization/locks/{lockName}",
		httpMethod: "PUT",
		responses: {
			200: { bodyMapper: ManagementLockObject },
			201: { bodyMapper: ManagementLockObject },
			default: { bodyMapper: ErrorResponse }
		},
		requestBody: parameters,
		queryParameters: [apiVersion],
		urlParameters: [
			$host,
			lockName,
			subscriptionId
		],
		headerParameters: [accept, contentType],
		mediaType: "json",
		serializer
	};
	let deleteAtSubscriptionLevelOperationSpec = {
		path: "/subscriptions/{subscriptionId}/providers/Microsoft.Authorization/locks/{lockName}",
		httpMethod: "DELETE",
		responses: {
			200: {},
			204: {},
			default: { bodyMapper: ErrorResponse }
		},
		queryParameters: [apiVersion],
		urlParameters: [
			$host,
			lockName,
			subscriptionId
		],
		headerParameters: [accept],
		serializer
	};
	let getAtSubscriptionLevelOperationSpec = {
		path: "/subscriptions/{subscriptionId}/providers/Microsoft.Authorization/locks/{lockName}",
		httpMethod: "GET",
		responses: {
			200: { bodyMapper: ManagementLockObject },
			default: { bodyMapper: ErrorResponse }
		},
		queryParameters: [apiVersion],
		urlParameters: [
			$host,
			lockName,
			subscriptionId
		],
		headerParameters: [accept],
		serializer
	};
	let listAtResourceGroupLevelOperationSpec = {
		path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Authorization/locks",
		httpMethod: "GET",
		responses: {
			200: { bodyMapper: ManagementLockListResult },
			default: { bodyMapper: ErrorResponse }
		},
		queryParameters: [apiVersion, filter],
		urlParameters: [
			$host,
			resourceGroupName,
			subscriptionId
		],
		headerParameters: [accept],
		serializer
	};
	let listAtResourceLevelOperationSpec = {
		path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/{resourceProviderNamespace}/{parentResourcePath}/{resourceType}/{resourceName}/providers/Microsoft.Authorization/locks",
		httpMethod: "GET",
		responses: {
			200: { bodyMapper: ManagementLockListResult },
			default: { bodyMapper: ErrorResponse }
		},
		queryParameters: [apiVersion, filter],
		urlParameters: [
			$host,
			resourceGroupName,
			subscriptionId,
			resourceProviderNamespace,
			parentResourcePath,
			resourceType,
			resourceName
		],
		headerParameters: [accept],
		serializer
	};
	let listAtSubscriptionLevelOperationSpec = {
		path: "/subscriptions/{subscriptionId}/providers/Microsoft.Authorization/locks",
		httpMethod: "GET",
		responses: {
			200: { bodyMapper: ManagementLockListResult },
			default: { bodyMapper: ErrorResponse }
		},
		queryParameters: [apiVersion, filter],
		urlParameters: [$host, subscriptionId],
		headerParameters: [accept],
		serializer
	};
	let listByScopeOperationSpec = {
		path: "/{scope}/providers/Microsoft.Authorization/locks",
		httpMethod: "GET",
		responses: {
			200: { bodyMapper: ManagementLockListResult },
			default: { bodyMapper: ErrorResponse }
		},
		queryParameters: [apiVersion, filter],
		urlParameters: [$host, scope],
		headerParameters: [accept],
		serializer
	};
	let listAtResourceGroupLevelNextOperationSpec = {
		path: "{nextLink}",
		httpMethod: "GET",
		responses: {
			200: { bodyMapper: ManagementLockListResult },
			default: { bodyMapper: ErrorResponse }
		},
		queryParameters: [apiVersion, filter],
		urlParameters: [
			$host,
			nextLink,
			resourceGroupName,
			subscriptionId
		],
		headerParameters: [accept],
		serializer
	};
	let listAtResourceLevelNextOperationSpec = {
		path: "{nextLink}",
		httpMethod: "GET",
		responses: {
			200: { bodyMapper: ManagementLockListResult },
			default: { bodyMapper: ErrorResponse }
		},
		queryParameters: [apiVersion, filter],
		urlParameters: [
			$host,
			nextLink,
			resourceGroupName,
			subscriptionId,
			resourceProviderNamespace,
			parentResourcePath,
			resourceType,
			resourceName
		],
		headerParameters: [accept],
		serializer
	};
	let listAtSubscriptionLevelNextOperationSpec = {
		path: "{nextLink}",
		httpMethod: "GET",
		responses: {
			200: { bodyMapper: ManagementLockListResult },
			default: { bodyMapper: ErrorResponse }
		},
		queryParameters: [apiVersion, filter],
		urlParameters: [
			$host,
			nextLink,
			subscriptionId
		],
		headerParameters: [accept],
		serializer
	};
	let listByScopeNextOperationSpec = {
		path: "{nextLink}",
		httpMethod: "GET",
		responses: {
			200: { bodyMapper: ManagementLockListResult },
			default: { bodyMapper: ErrorResponse }
		},
		queryParameters: [apiVersion, filter],
		urlParameters: [
			$host,
			nextLink,
			scope
		],
		headerParameters: [accept],
		serializer
	};
	class ManagementLockClient extends coreClient__namespace.ServiceClient {
		constructor(credentials, subscriptionId, options) {
			if (credentials === void 0) throw Error("'credentials' cannot be null");
			if (subscriptionId === void 0) throw Error("'subscriptionId' cannot be null");
			options ||= {};
			let defaults = {
				requestContentType: "application/json; charset=utf-8",
				credential: credentials
			};
			let packageDetails = "azsdk-js-arm-locks/2.1.0";
			let userAgentPrefix = options.userAgentOptions && options.userAgentOptions.userAgentPrefix ? `${options.userAgentOptions.userAgentPrefix} ${packageDetails}` : `${packageDetails}`;
			let optionsWithDefaults = Object.assign(Object.assign(Object.assign({}, defaults), options), {
				userAgentOptions: { userAgentPrefix },
				endpoint: options.endpoint ?? options.baseUri ?? "https://management.azure.com"
			});
			super(optionsWithDefaults);
			let bearerTokenAuthenticationPolicyFound = !1;
			options?.pipeline && options.pipeline.getOrderedPolicies().length > 0 && (bearerTokenAuthenticationPolicyFound = options.pipeline.getOrderedPolicies().some((pipelinePolicy) => pipelinePolicy.name === coreRestPipeline__namespace.bearerTokenAuthenticationPolicyName));
			if (!options || !options.pipeline || options.pipeline.getOrderedPolicies().length == 0 || !bearerTokenAuthenticationPolicyFound) {
				this.pipeline.removePolicy({ name: coreRestPipeline__namespace.bearerTokenAuthenticationPolicyName });
				this.pipeline.addPolicy(coreRestPipeline__namespace.bearerTokenAuthenticationPolicy({
					credential: credentials,
					scopes: optionsWithDefaults.credentialScopes ?? `${optionsWithDefaults.endpoint}/.default`,
					challengeCallbacks: { authorizeRequestOnChallenge: coreClient__namespace.authorizeRequestOnClaimChallenge }
				}));
			}
			this.subscriptionId = subscriptionId;
			this.$host = options.$host || "https://management.azure.com";
			this.apiVersion = options.apiVersion || "2020-05-01";
			this.authorizationOperations = new AuthorizationOperationsImpl(this);
			this.managementLocks = new ManagementLocksImpl(this);
			this.addCustomApiVersionPolicy(options.apiVersion);
		}
		addCustomApiVersionPolicy(apiVersion) {
			if (!apiVersion) return;
			this.pipeline.addPolicy({
				name: "CustomApiVersionPolicy",
				sendRequest(request, next) {
					return tslib.__awaiter(this, void 0, void 0, function* () {
						let param = request.url.split("?");
						if (param.length > 1) {
							let newParams = param[1].split("&").map((item) => {
								if (item.indexOf("api-version") > -1) return "api-version=" + apiVersion;
								else return item;
							});
							request.url = param[0] + "?" + newParams.join("&");
						}
						return next(request);
					});
				}
			});
		}
	}
	exports.ManagementLockClient = ManagementLockClient;
	exports.getContinuationToken = getContinuationToken;
}) };
