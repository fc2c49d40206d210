export const id = 608;
export const ids = [608];
export const modules = { 4608: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { Y: () => getLongRunningPoller });
	let logger = (0, __webpack_require__(7567).KV)("core-lro");
	let terminalStates = [
		"succeeded",
		"canceled",
		"failed"
	];
	function deserializeState(serializedState) {
		try {
			return JSON.parse(serializedState).state;
		} catch (e) {
			throw Error(`Unable to deserialize input state: ${serializedState}`, { cause: e });
		}
	}
	function setStateError(inputs) {
		let { state, isOperationError } = inputs;
		return (error) => {
			if (isOperationError(error)) {
				state.error = error;
				state.status = "failed";
			}
			throw error;
		};
	}
	function appendReadableErrorMessage(currentMessage, innerMessage) {
		let message = currentMessage;
		message.slice(-1) !== "." && (message += ".");
		return message + " " + innerMessage;
	}
	function simplifyError(err) {
		let message = err.message;
		let code = err.code;
		let curErr = err;
		for (; curErr.innererror;) {
			curErr = curErr.innererror;
			code = curErr.code;
			message = appendReadableErrorMessage(message, curErr.message);
		}
		return {
			code,
			message
		};
	}
	async function processOperationStatus(result) {
		let { state, status, isDone, processResult, getError, response, setErrorAsResult } = result;
		switch (status) {
			case "succeeded":
				state.status = "succeeded";
				break;
			case "failed": {
				let err = getError?.(response);
				let postfix = "";
				if (err) {
					let { code, message } = simplifyError(err);
					postfix = `. ${code}. ${message}`;
				}
				let errStr = `The long-running operation has failed${postfix}`;
				state.error = Error(errStr);
				state.status = "failed";
				logger.warning(errStr);
				break;
			}
			case "canceled": state.status = "canceled";
		}
		(isDone?.(response, state) || isDone === void 0 && ["succeeded", "canceled"].concat(setErrorAsResult ? [] : ["failed"]).includes(status)) && (state.result = await buildResult({
			response,
			state,
			processResult
		}));
	}
	async function buildResult(inputs) {
		let { processResult, response, state } = inputs;
		return processResult ? processResult(response, state) : response;
	}
	async function initOperation(inputs) {
		let { init, processResult, getOperationStatus, withOperationLocation, setErrorAsResult } = inputs;
		let { operationLocation, resourceLocation, initialRequestUrl, requestMethod, metadata, response } = await init();
		operationLocation && withOperationLocation?.(operationLocation, !1);
		let config = {
			metadata,
			operationLocation,
			resourceLocation,
			initialRequestUrl,
			requestMethod
		};
		logger.verbose("LRO: Operation description:", config);
		let state = {
			status: "running",
			config
		};
		await processOperationStatus({
			state,
			status: getOperationStatus({
				response,
				state,
				operationLocation
			}),
			response,
			setErrorAsResult,
			processResult
		});
		return state;
	}
	async function pollOperationHelper(inputs) {
		let { poll, state, operationLocation, getOperationStatus, getResourceLocation, isOperationError, options } = inputs;
		let response = await poll(operationLocation, options).catch(setStateError({
			state,
			isOperationError
		}));
		let status = getOperationStatus(response, state);
		logger.verbose(`LRO: Status:\n\tPolling from: ${state.config.operationLocation}\n\tOperation status: ${status}\n\tPolling status: ${terminalStates.includes(status) ? "Stopped" : "Running"}`);
		if (status === "succeeded") {
			let resourceLocation = getResourceLocation(response, state);
			if (resourceLocation !== void 0) return {
				response: await poll(resourceLocation).catch(setStateError({
					state,
					isOperationError
				})),
				status
			};
		}
		return {
			response,
			status
		};
	}
	async function operation_pollOperation(inputs) {
		let { poll, state, options, getOperationStatus, getResourceLocation, getOperationLocation, isOperationError, withOperationLocation, getPollingInterval, processResult, getError, updateState, setDelay, isDone, setErrorAsResult } = inputs;
		let { operationLocation } = state.config;
		if (operationLocation !== void 0) {
			let { response, status } = await pollOperationHelper({
				poll,
				getOperationStatus,
				state,
				operationLocation,
				getResourceLocation,
				isOperationError,
				options
			});
			await processOperationStatus({
				status,
				response,
				state,
				isDone,
				processResult,
				getError,
				setErrorAsResult
			});
			if (!terminalStates.includes(status)) {
				let intervalInMs = getPollingInterval?.(response);
				intervalInMs && setDelay(intervalInMs);
				let location = getOperationLocation?.(response, state);
				if (location !== void 0) {
					let isUpdated = operationLocation !== location;
					state.config.operationLocation = location;
					withOperationLocation?.(location, isUpdated);
				} else withOperationLocation?.(operationLocation, !1);
			}
			updateState?.(state, response);
		}
	}
	function getOperationLocationPollingUrl(inputs) {
		let { azureAsyncOperation, operationLocation } = inputs;
		return operationLocation ?? azureAsyncOperation;
	}
	function getLocationHeader(rawResponse) {
		return rawResponse.headers.location;
	}
	function getOperationLocationHeader(rawResponse) {
		return rawResponse.headers["operation-location"];
	}
	function getAzureAsyncOperationHeader(rawResponse) {
		return rawResponse.headers["azure-asyncoperation"];
	}
	function findResourceLocation(inputs) {
		let { location, requestMethod, requestPath, resourceLocationConfig, skipFinalGet } = inputs;
		if (skipFinalGet) return;
		switch (requestMethod) {
			case "PUT": return requestPath;
			case "DELETE": return;
			case "PATCH": return getDefault() ?? requestPath;
			default: return getDefault();
		}
		function getDefault() {
			switch (resourceLocationConfig) {
				case "operation-location":
				case "azure-async-operation": return;
				case "original-uri": return requestPath;
				default: return location;
			}
		}
	}
	function inferLroMode(rawResponse, resourceLocationConfig, skipFinalGet) {
		let requestPath = rawResponse.request.url;
		let requestMethod = rawResponse.request.method;
		let pollingUrl = getOperationLocationPollingUrl({
			operationLocation: getOperationLocationHeader(rawResponse),
			azureAsyncOperation: getAzureAsyncOperationHeader(rawResponse)
		});
		let location = getLocationHeader(rawResponse);
		let normalizedRequestMethod = requestMethod?.toLocaleUpperCase();
		if (pollingUrl !== void 0) return {
			mode: "OperationLocation",
			operationLocation: pollingUrl,
			resourceLocation: findResourceLocation({
				requestMethod: normalizedRequestMethod,
				location,
				requestPath,
				resourceLocationConfig,
				skipFinalGet
			}),
			initialRequestUrl: requestPath,
			requestMethod
		};
		else if (location !== void 0) return {
			mode: "ResourceLocation",
			operationLocation: location,
			initialRequestUrl: requestPath,
			requestMethod
		};
		else if (normalizedRequestMethod === "PUT" && requestPath) return {
			mode: "Body",
			operationLocation: requestPath,
			initialRequestUrl: requestPath,
			requestMethod
		};
		else return;
	}
	function transformStatus(inputs) {
		let { status, statusCode } = inputs;
		if (typeof status != "string" && status !== void 0) throw Error(`Polling was unsuccessful. Expected status to have a string value or no value but it has instead: ${status}. This doesn't necessarily indicate the operation has failed. Check your Azure subscription or resource status for more information.`);
		logger.verbose(`LRO: Transforming status: ${status} with status code: ${statusCode}.`);
		let lowerCaseStatus = status?.toLocaleLowerCase();
		if (!lowerCaseStatus) return toOperationStatus(statusCode);
		if (lowerCaseStatus.includes("succeeded")) return "succeeded";
		if (lowerCaseStatus.includes("fail")) return "failed";
		if (["canceled", "cancelled"].includes(lowerCaseStatus)) return "canceled";
		return "running";
	}
	function getStatus(rawResponse) {
		let { status } = rawResponse.body ?? {};
		return transformStatus({
			status,
			statusCode: rawResponse.statusCode
		});
	}
	function getProvisioningState(rawResponse) {
		let { properties, provisioningState } = rawResponse.body ?? {};
		return transformStatus({
			status: properties?.provisioningState ?? provisioningState,
			statusCode: rawResponse.statusCode
		});
	}
	function toOperationStatus(statusCode) {
		if (statusCode === 202) return "running";
		else if (statusCode < 300) return "succeeded";
		else return "failed";
	}
	function parseRetryAfter({ rawResponse }) {
		let retryAfter = rawResponse.headers["retry-after"];
		if (retryAfter !== void 0) {
			let retryAfterInSeconds = parseInt(retryAfter);
			return isNaN(retryAfterInSeconds) ? calculatePollingIntervalFromDate(new Date(retryAfter)) : retryAfterInSeconds * 1e3;
		}
	}
	function getErrorFromResponse(response) {
		let error = accessBodyProperty(response, "error");
		if (!error) {
			logger.warning("The long-running operation failed but there is no error property in the response's body");
			return;
		}
		if (!error.code || !error.message) {
			logger.warning("The long-running operation failed but the error property in the response's body doesn't contain code or message");
			return;
		}
		return error;
	}
	function calculatePollingIntervalFromDate(retryAfterDate) {
		let timeNow = Math.floor(new Date().getTime());
		let retryAfterTime = retryAfterDate.getTime();
		if (timeNow < retryAfterTime) return retryAfterTime - timeNow;
	}
	function getStatusFromInitialResponse(inputs) {
		let { response, state, operationLocation } = inputs;
		function helper() {
			switch (state.config.metadata?.mode) {
				case void 0: return toOperationStatus(response.rawResponse.statusCode);
				case "Body": return getOperationStatus(response, state);
				default: return "running";
			}
		}
		let status = helper();
		return status === "running" && operationLocation === void 0 ? "succeeded" : status;
	}
	function getOperationLocation({ rawResponse }, state) {
		switch (state.config.metadata?.mode) {
			case "OperationLocation": return getOperationLocationPollingUrl({
				operationLocation: getOperationLocationHeader(rawResponse),
				azureAsyncOperation: getAzureAsyncOperationHeader(rawResponse)
			});
			case "ResourceLocation": return getLocationHeader(rawResponse);
			default: return;
		}
	}
	function getOperationStatus({ rawResponse }, state) {
		let mode = state.config.metadata?.mode;
		switch (mode) {
			case "OperationLocation": return getStatus(rawResponse);
			case "ResourceLocation": return toOperationStatus(rawResponse.statusCode);
			case "Body": return getProvisioningState(rawResponse);
			default: throw Error(`Internal error: Unexpected operation mode: ${mode}`);
		}
	}
	function accessBodyProperty({ flatResponse, rawResponse }, prop) {
		return flatResponse?.[prop] ?? rawResponse.body?.[prop];
	}
	function getResourceLocation(res, state) {
		let loc = accessBodyProperty(res, "resourceLocation");
		loc && typeof loc == "string" && (state.config.resourceLocation = loc);
		return state.config.resourceLocation;
	}
	function isOperationError(e) {
		return e.name === "RestError";
	}
	var dist_esm = __webpack_require__(9105);
	function buildCreatePoller(inputs) {
		let { getOperationLocation, getStatusFromInitialResponse, getStatusFromPollResponse, isOperationError, getResourceLocation, getPollingInterval, getError, resolveOnUnsuccessful } = inputs;
		return ({ init, poll }, options) => {
			let { processResult, updateState, withOperationLocation: withOperationLocationCallback, intervalInMs = 2e3, restoreFrom } = options || {};
			let withOperationLocation = withOperationLocationCallback ? (() => {
				let called = !1;
				return (operationLocation, isUpdated) => {
					isUpdated ? withOperationLocationCallback(operationLocation) : called || withOperationLocationCallback(operationLocation);
					called = !0;
				};
			})() : void 0;
			let statePromise;
			let state;
			if (restoreFrom) {
				state = deserializeState(restoreFrom);
				statePromise = Promise.resolve(state);
			} else statePromise = initOperation({
				init,
				processResult,
				getOperationStatus: getStatusFromInitialResponse,
				withOperationLocation,
				setErrorAsResult: !resolveOnUnsuccessful
			}).then((s) => state = s);
			let resultPromise;
			let abortController = new AbortController();
			let handlers = new Map();
			let handleProgressEvents = async () => handlers.forEach((h) => h(state));
			let cancelErrMsg = "Operation was canceled";
			let currentPollIntervalInMs = intervalInMs;
			let poller = {
				get operationState() {
					return state;
				},
				get result() {
					return state?.result;
				},
				get isDone() {
					return [
						"succeeded",
						"failed",
						"canceled"
					].includes(state?.status ?? "");
				},
				onProgress: (callback) => {
					let s = Symbol();
					handlers.set(s, callback);
					return () => handlers.delete(s);
				},
				serialize: async () => {
					await statePromise;
					return JSON.stringify({ state });
				},
				submitted: async () => {
					await statePromise;
				},
				pollUntilDone: async (pollOptions) => {
					resultPromise ??= (async () => {
						await statePromise;
						if (!state) throw Error("Poller should be initialized but it is not!");
						let { abortSignal: inputAbortSignal } = pollOptions || {};
						function abortListener() {
							abortController.abort();
						}
						let abortSignal = abortController.signal;
						inputAbortSignal?.aborted ? abortController.abort() : abortSignal.aborted || inputAbortSignal?.addEventListener("abort", abortListener, { once: !0 });
						try {
							if (!poller.isDone) {
								await poller.poll({ abortSignal });
								for (; !poller.isDone;) {
									await (0, dist_esm.cb)(currentPollIntervalInMs, { abortSignal });
									await poller.poll({ abortSignal });
								}
							}
						} finally {
							inputAbortSignal?.removeEventListener("abort", abortListener);
						}
						if (resolveOnUnsuccessful) return poller.result;
						else switch (state.status) {
							case "succeeded": return poller.result;
							case "canceled": throw Error(cancelErrMsg);
							case "failed": throw state.error;
							case "notStarted":
							case "running": throw Error("Polling completed without succeeding or failing");
						}
					})().finally(() => {
						resultPromise = void 0;
					});
					return resultPromise;
				},
				async poll(pollOptions) {
					await statePromise;
					if (!state) throw Error("Poller should be initialized but it is not!");
					if (resolveOnUnsuccessful) {
						if (poller.isDone) return state;
					} else switch (state.status) {
						case "succeeded": return state;
						case "canceled": throw Error(cancelErrMsg);
						case "failed": throw state.error;
					}
					await operation_pollOperation({
						poll,
						state,
						getOperationLocation,
						isOperationError,
						withOperationLocation,
						getPollingInterval,
						getOperationStatus: getStatusFromPollResponse,
						getResourceLocation,
						processResult,
						getError,
						updateState,
						options: pollOptions,
						setDelay: (pollIntervalInMs) => {
							currentPollIntervalInMs = pollIntervalInMs;
						},
						setErrorAsResult: !resolveOnUnsuccessful
					});
					await handleProgressEvents();
					if (!resolveOnUnsuccessful) switch (state.status) {
						case "canceled": throw Error(cancelErrMsg);
						case "failed": throw state.error;
					}
					return state;
				},
				then(onfulfilled, onrejected) {
					return poller.pollUntilDone().then(onfulfilled, onrejected);
				},
				catch(onrejected) {
					return poller.pollUntilDone().catch(onrejected);
				},
				finally(onfinally) {
					return poller.pollUntilDone().finally(onfinally);
				},
				[Symbol.toStringTag]: "Poller"
			};
			return poller;
		};
	}
	function rewriteUrl({ url, baseUrl }) {
		if (!url) return;
		if (!baseUrl) return url;
		let originalUrl;
		try {
			originalUrl = new URL(url);
		} catch {
			try {
				originalUrl = new URL(url, baseUrl);
			} catch (e) {
				throw Error(`Invalid input URL provided: ${url}`, { cause: e });
			}
		}
		let newBase;
		try {
			newBase = new URL(baseUrl);
		} catch (e) {
			throw Error(`Invalid base URL provided: ${baseUrl}`, { cause: e });
		}
		return new URL(`${originalUrl.pathname}${originalUrl.search}${originalUrl.hash}`, newBase).toString();
	}
	function createHttpPoller(lro, options) {
		let { resourceLocationConfig, intervalInMs, processResult, restoreFrom, updateState, withOperationLocation, resolveOnUnsuccessful = !1, baseUrl, skipFinalGet } = options || {};
		return buildCreatePoller({
			getStatusFromInitialResponse,
			getStatusFromPollResponse: getOperationStatus,
			isOperationError,
			getOperationLocation,
			getResourceLocation,
			getPollingInterval: parseRetryAfter,
			getError: getErrorFromResponse,
			resolveOnUnsuccessful
		})({
			init: async () => {
				let response = await lro.sendInitialRequest();
				let config = inferLroMode(response.rawResponse, resourceLocationConfig, skipFinalGet);
				return {
					response,
					operationLocation: rewriteUrl({
						url: config?.operationLocation,
						baseUrl
					}),
					resourceLocation: rewriteUrl({
						url: config?.resourceLocation,
						baseUrl
					}),
					initialRequestUrl: config?.initialRequestUrl,
					requestMethod: config?.requestMethod,
					...config?.mode ? { metadata: { mode: config.mode } } : {}
				};
			},
			poll: lro.sendPollRequest
		}, {
			intervalInMs,
			withOperationLocation,
			restoreFrom,
			updateState,
			processResult: processResult ? ({ flatResponse }, state) => processResult(flatResponse, state) : ({ flatResponse }) => flatResponse
		});
	}
	var core_client_dist_esm = __webpack_require__(3049);
	function getLongRunningPoller(client, processResponseBody, expectedStatuses, options) {
		let { restoreFrom, getInitialResponse, apiVersion } = options;
		if (!restoreFrom && !getInitialResponse) throw Error("Either restoreFrom or getInitialResponse must be specified");
		let initialResponse;
		let pollAbortController = new AbortController();
		return createHttpPoller({
			sendInitialRequest: async () => {
				if (!getInitialResponse) throw Error("getInitialResponse is required when initializing a new poller");
				initialResponse = await getInitialResponse();
				return getLroResponse(initialResponse, expectedStatuses);
			},
			sendPollRequest: async (path, pollOptions) => {
				function abortListener() {
					pollAbortController.abort();
				}
				let abortSignal = pollAbortController.signal;
				if (options.abortSignal?.aborted) pollAbortController.abort();
				else if (pollOptions?.abortSignal?.aborted) pollAbortController.abort();
				else if (!abortSignal.aborted) {
					options.abortSignal?.addEventListener("abort", abortListener, { once: !0 });
					pollOptions?.abortSignal?.addEventListener("abort", abortListener, { once: !0 });
				}
				let response;
				try {
					let pollingPath = apiVersion ? addApiVersionToUrl(path, apiVersion) : path;
					response = await client.pathUnchecked(pollingPath).get({ abortSignal });
				} finally {
					options.abortSignal?.removeEventListener("abort", abortListener);
					pollOptions?.abortSignal?.removeEventListener("abort", abortListener);
				}
				return getLroResponse(response, expectedStatuses);
			}
		}, {
			intervalInMs: options?.updateIntervalInMs,
			resourceLocationConfig: options?.resourceLocationConfig,
			restoreFrom: options?.restoreFrom,
			processResult: (result) => processResponseBody(result)
		});
	}
	function getLroResponse(response, expectedStatuses) {
		if (!expectedStatuses.includes(response.status)) throw (0, core_client_dist_esm.t$)(response);
		return {
			flatResponse: response,
			rawResponse: {
				...response,
				statusCode: Number.parseInt(response.status),
				body: response.body
			}
		};
	}
	function addApiVersionToUrl(url, apiVersion) {
		let urlObj = new URL(url, "https://microsoft.com");
		if (!urlObj.searchParams.get("api-version")) return `${url}${urlObj.search ? "&" : "?"}api-version=${apiVersion}`;
		return url;
	}
}) };
