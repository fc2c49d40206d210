export const id = 528;
export const ids = [528];
export const modules = {
	3049: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			t$: () => createRestError,
			KU: () => getClient,
			Iq: () => operationOptionsToRequestParameters
		});
		var esm = __webpack_require__(4449);
		function createRestError(messageOrResponse, response) {
			if (typeof messageOrResponse == "string") return (0, esm.t$)(messageOrResponse, response);
			else return (0, esm.t$)(messageOrResponse);
		}
		var dist_esm = __webpack_require__(1818);
		var core_util_dist_esm = __webpack_require__(9105);
		function isKeyCredential(credential) {
			return (0, core_util_dist_esm.TA)(credential, ["key"]) && typeof credential.key == "string";
		}
		function isTokenCredential(credential) {
			let castCredential = credential;
			return castCredential && typeof castCredential.getToken == "function" && (castCredential.signRequest === void 0 || castCredential.getToken.length > 0);
		}
		function apiVersionPolicy(options) {
			return {
				name: "ApiVersionPolicy",
				sendRequest: (req, next) => {
					let url = new URL(req.url);
					!url.searchParams.get("api-version") && options.apiVersion && (req.url = `${req.url}${url.searchParams.size > 0 ? "&" : "?"}api-version=${options.apiVersion}`);
					return next(req);
				}
			};
		}
		function keyCredentialAuthenticationPolicy(credential, apiKeyHeaderName) {
			return {
				name: "keyCredentialAuthenticationPolicy",
				sendRequest(request, next) {
					request.headers.set(apiKeyHeaderName, credential.key);
					return next(request);
				}
			};
		}
		function addCredentialPipelinePolicy(pipeline, endpoint, options = {}) {
			let { credential, clientOptions } = options;
			if (!credential) return;
			if (isTokenCredential(credential)) {
				let tokenPolicy = (0, dist_esm.N$)({
					credential,
					scopes: clientOptions?.credentials?.scopes ?? `${endpoint}/.default`
				});
				pipeline.addPolicy(tokenPolicy);
			} else if (clientHelpers_isKeyCredential(credential)) {
				if (!clientOptions?.credentials?.apiKeyHeaderName) throw Error("Missing API Key Header Name");
				let keyPolicy = keyCredentialAuthenticationPolicy(credential, clientOptions?.credentials?.apiKeyHeaderName);
				pipeline.addPolicy(keyPolicy);
			}
		}
		function createDefaultPipeline(endpoint, credential, options = {}) {
			let pipeline = (0, dist_esm.Fp)(options);
			pipeline.addPolicy(apiVersionPolicy(options));
			addCredentialPipelinePolicy(pipeline, endpoint, {
				credential,
				clientOptions: options
			});
			return pipeline;
		}
		function clientHelpers_isKeyCredential(credential) {
			return typeof credential == "object" && !!credential && "key" in credential && typeof credential.key == "string";
		}
		function operationOptionsToRequestParameters(options) {
			let compatibilityOptions = options;
			let tspRequestParameters = (0, esm.Iq)(options);
			return {
				...tspRequestParameters,
				headers: mergeHeaders(compatibilityOptions.requestOptions?.customHeaders, tspRequestParameters.headers),
				tracingOptions: options.tracingOptions
			};
		}
		function mergeHeaders(...headerSets) {
			let headers = new Map();
			for (let headerSet of headerSets) for (let [name, value] of Object.entries(headerSet ?? {})) headers.set(name.toLowerCase(), value);
			return Object.fromEntries(headers);
		}
		function wrapRequestParameters(parameters) {
			if (parameters.onResponse) return {
				...parameters,
				onResponse(rawResponse, error) {
					parameters.onResponse?.(rawResponse, error, error);
				}
			};
			return parameters;
		}
		function getClient(endpoint, credentialsOrPipelineOptions, clientOptions = {}) {
			let credentials;
			credentialsOrPipelineOptions && (isCredential(credentialsOrPipelineOptions) ? credentials = credentialsOrPipelineOptions : clientOptions = credentialsOrPipelineOptions ?? {});
			let pipeline = clientOptions.pipeline ?? createDefaultPipeline(endpoint, credentials, clientOptions);
			let tspClient = (0, esm.KU)(endpoint, {
				...clientOptions,
				pipeline
			});
			let client = (path, ...args) => ({
				get: (requestOptions = {}) => tspClient.path(path, ...args).get(wrapRequestParameters(requestOptions)),
				post: (requestOptions = {}) => tspClient.path(path, ...args).post(wrapRequestParameters(requestOptions)),
				put: (requestOptions = {}) => tspClient.path(path, ...args).put(wrapRequestParameters(requestOptions)),
				patch: (requestOptions = {}) => tspClient.path(path, ...args).patch(wrapRequestParameters(requestOptions)),
				delete: (requestOptions = {}) => tspClient.path(path, ...args).delete(wrapRequestParameters(requestOptions)),
				head: (requestOptions = {}) => tspClient.path(path, ...args).head(wrapRequestParameters(requestOptions)),
				options: (requestOptions = {}) => tspClient.path(path, ...args).options(wrapRequestParameters(requestOptions)),
				trace: (requestOptions = {}) => tspClient.path(path, ...args).trace(wrapRequestParameters(requestOptions))
			});
			return {
				path: client,
				pathUnchecked: client,
				pipeline: tspClient.pipeline
			};
		}
		function isCredential(param) {
			return isKeyCredential(param) || isTokenCredential(param);
		}
	}),
	528: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { createStorageManagement: () => createStorageManagement });
		let logger = (0, __webpack_require__(7567).KV)("arm-storage");
		let package_namespaceObject = { rE: "21.0.0" };
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
		var dist_esm = __webpack_require__(3049);
		function createStorageManagement(credential, subscriptionId, options = {}) {
			let endpointUrl = options.endpoint ?? getArmEndpoint(options.cloudSetting) ?? "https://management.azure.com";
			let prefixFromOptions = options?.userAgentOptions?.userAgentPrefix;
			let userAgentInfo = `azsdk-js-arm-storage/${package_namespaceObject.rE}`;
			let userAgentPrefix = prefixFromOptions ? `${prefixFromOptions} ${userAgentInfo}` : `${userAgentInfo}`;
			let { apiVersion: _, ...updatedOptions } = {
				...options,
				userAgentOptions: { userAgentPrefix },
				loggingOptions: {
					...options.loggingOptions,
					logger: options.loggingOptions?.logger ?? logger.info
				},
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
	})
};
