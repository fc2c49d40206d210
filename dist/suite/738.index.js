export const id = 738;
export const ids = [738];
export const modules = {
	30: ((__unused_webpack_module, exports) => {
		Object.defineProperty(exports, "__esModule", { value: !0 });
		exports.state = void 0;
		exports.state = { operationRequestMap: new WeakMap() };
	}),
	5738: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Nl: () => ServiceClient,
			fj: () => authorizeRequestOnClaimChallenge,
			rl: () => createSerializer
		});
		var esm = __webpack_require__(9105);
		function encodeByteArray(value) {
			return (0, esm.SW)(value, "base64");
		}
		function decodeString(value) {
			return (0, esm.Al)(value, "base64");
		}
		function decodeStringToString(value) {
			return (0, esm.SW)((0, esm.Al)(value, "base64"), "utf-8");
		}
		function isPrimitiveBody(value, mapperTypeName) {
			return mapperTypeName !== "Composite" && mapperTypeName !== "Dictionary" && (typeof value == "string" || typeof value == "number" || typeof value == "boolean" || mapperTypeName?.match(/^(Date|DateTime|DateTimeRfc1123|UnixTime|ByteArray|Base64Url)$/i) !== null || value == null);
		}
		let validateISODuration = /^(-|\+)?P(?:([-+]?[0-9,.]*)Y)?(?:([-+]?[0-9,.]*)M)?(?:([-+]?[0-9,.]*)W)?(?:([-+]?[0-9,.]*)D)?(?:T(?:([-+]?[0-9,.]*)H)?(?:([-+]?[0-9,.]*)M)?(?:([-+]?[0-9,.]*)S)?)?$/;
		function isDuration(value) {
			return validateISODuration.test(value);
		}
		let validUuidRegex = /^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$/i;
		function isValidUuid(uuid) {
			return validUuidRegex.test(uuid);
		}
		function handleNullableResponseAndWrappableBody(responseObject) {
			let combinedHeadersAndBody = {
				...responseObject.headers,
				...responseObject.body
			};
			if (responseObject.hasNullableType && Object.getOwnPropertyNames(combinedHeadersAndBody).length === 0) return responseObject.shouldWrapBody ? { body: null } : null;
			else return responseObject.shouldWrapBody ? {
				...responseObject.headers,
				body: responseObject.body
			} : combinedHeadersAndBody;
		}
		function flattenResponse(fullResponse, responseSpec) {
			let parsedHeaders = fullResponse.parsedHeaders;
			if (fullResponse.request.method === "HEAD") return {
				...parsedHeaders,
				body: fullResponse.parsedBody
			};
			let bodyMapper = responseSpec && responseSpec.bodyMapper;
			let isNullable = !!bodyMapper?.nullable;
			let expectedBodyTypeName = bodyMapper?.type.name;
			if (expectedBodyTypeName === "Stream") return {
				...parsedHeaders,
				blobBody: fullResponse.blobBody,
				readableStreamBody: fullResponse.readableStreamBody
			};
			let modelProperties = expectedBodyTypeName === "Composite" && bodyMapper.type.modelProperties || {};
			let isPageableResponse = Object.keys(modelProperties).some((k) => modelProperties[k].serializedName === "");
			if (expectedBodyTypeName === "Sequence" || isPageableResponse) {
				let arrayResponse = fullResponse.parsedBody ?? [];
				for (let key of Object.keys(modelProperties)) modelProperties[key].serializedName && (arrayResponse[key] = fullResponse.parsedBody?.[key]);
				if (parsedHeaders) for (let key of Object.keys(parsedHeaders)) arrayResponse[key] = parsedHeaders[key];
				return isNullable && !fullResponse.parsedBody && !parsedHeaders && Object.getOwnPropertyNames(modelProperties).length === 0 ? null : arrayResponse;
			}
			return handleNullableResponseAndWrappableBody({
				body: fullResponse.parsedBody,
				headers: parsedHeaders,
				hasNullableType: isNullable,
				shouldWrapBody: isPrimitiveBody(fullResponse.parsedBody, expectedBodyTypeName)
			});
		}
		class SerializerImpl {
			modelMappers;
			isXML;
			constructor(modelMappers = {}, isXML = !1) {
				this.modelMappers = modelMappers;
				this.isXML = isXML;
			}
			validateConstraints(mapper, value, objectName) {
				let failValidation = (constraintName, constraintValue) => {
					throw Error(`"${objectName}" with value "${value}" should satisfy the constraint "${constraintName}": ${constraintValue}.`);
				};
				if (mapper.constraints && value != null) {
					let { ExclusiveMaximum, ExclusiveMinimum, InclusiveMaximum, InclusiveMinimum, MaxItems, MaxLength, MinItems, MinLength, MultipleOf, Pattern, UniqueItems } = mapper.constraints;
					ExclusiveMaximum !== void 0 && value >= ExclusiveMaximum && failValidation("ExclusiveMaximum", ExclusiveMaximum);
					ExclusiveMinimum !== void 0 && value <= ExclusiveMinimum && failValidation("ExclusiveMinimum", ExclusiveMinimum);
					InclusiveMaximum !== void 0 && value > InclusiveMaximum && failValidation("InclusiveMaximum", InclusiveMaximum);
					InclusiveMinimum !== void 0 && value < InclusiveMinimum && failValidation("InclusiveMinimum", InclusiveMinimum);
					MaxItems !== void 0 && value.length > MaxItems && failValidation("MaxItems", MaxItems);
					MaxLength !== void 0 && value.length > MaxLength && failValidation("MaxLength", MaxLength);
					MinItems !== void 0 && value.length < MinItems && failValidation("MinItems", MinItems);
					MinLength !== void 0 && value.length < MinLength && failValidation("MinLength", MinLength);
					MultipleOf !== void 0 && value % MultipleOf !== 0 && failValidation("MultipleOf", MultipleOf);
					if (Pattern) {
						let pattern = typeof Pattern == "string" ? new RegExp(Pattern) : Pattern;
						(typeof value != "string" || value.match(pattern) === null) && failValidation("Pattern", Pattern);
					}
					UniqueItems && value.some((item, i, ar) => ar.indexOf(item) !== i) && failValidation("UniqueItems", UniqueItems);
				}
			}
			serialize(mapper, object, objectName, options = { xml: {} }) {
				let updatedOptions = { xml: {
					rootName: options.xml.rootName ?? "",
					includeRoot: options.xml.includeRoot ?? !1,
					xmlCharKey: options.xml.xmlCharKey ?? "_"
				} };
				let payload = {};
				let mapperType = mapper.type.name;
				objectName ||= mapper.serializedName;
				mapperType.match(/^Sequence$/i) !== null && (payload = []);
				mapper.isConstant && (object = mapper.defaultValue);
				let { required, nullable } = mapper;
				if (required && nullable && object === void 0) throw Error(`${objectName} cannot be undefined.`);
				if (required && !nullable && object == null) throw Error(`${objectName} cannot be null or undefined.`);
				if (!required && nullable === !1 && object === null) throw Error(`${objectName} cannot be null.`);
				object == null ? payload = object : mapperType.match(/^any$/i) === null ? mapperType.match(/^(Number|String|Boolean|Object|Stream|Uuid)$/i) === null ? mapperType.match(/^Enum$/i) === null ? mapperType.match(/^(Date|DateTime|TimeSpan|DateTimeRfc1123|UnixTime)$/i) === null ? mapperType.match(/^ByteArray$/i) === null ? mapperType.match(/^Base64Url$/i) === null ? mapperType.match(/^Sequence$/i) === null ? mapperType.match(/^Dictionary$/i) === null ? mapperType.match(/^Composite$/i) !== null && (payload = serializeCompositeType(this, mapper, object, objectName, !!this.isXML, updatedOptions)) : payload = serializeDictionaryType(this, mapper, object, objectName, !!this.isXML, updatedOptions) : payload = serializeSequenceType(this, mapper, object, objectName, !!this.isXML, updatedOptions) : payload = serializeBase64UrlType(objectName, object) : payload = serializeByteArrayType(objectName, object) : payload = serializeDateTypes(mapperType, object, objectName) : payload = serializeEnumType(objectName, mapper.type.allowedValues, object) : payload = serializeBasicTypes(mapperType, objectName, object) : payload = object;
				return payload;
			}
			deserialize(mapper, responseBody, objectName, options = { xml: {} }) {
				let updatedOptions = {
					xml: {
						rootName: options.xml.rootName ?? "",
						includeRoot: options.xml.includeRoot ?? !1,
						xmlCharKey: options.xml.xmlCharKey ?? "_"
					},
					ignoreUnknownProperties: options.ignoreUnknownProperties ?? !1
				};
				if (responseBody == null) {
					this.isXML && mapper.type.name === "Sequence" && !mapper.xmlIsWrapped && (responseBody = []);
					mapper.defaultValue !== void 0 && (responseBody = mapper.defaultValue);
					return responseBody;
				}
				let payload;
				let mapperType = mapper.type.name;
				objectName ||= mapper.serializedName;
				if (mapperType.match(/^Composite$/i) !== null) payload = deserializeCompositeType(this, mapper, responseBody, objectName, updatedOptions);
				else {
					if (this.isXML) {
						let xmlCharKey = updatedOptions.xml.xmlCharKey;
						responseBody.$ !== void 0 && responseBody[xmlCharKey] !== void 0 && (responseBody = responseBody[xmlCharKey]);
					}
					if (mapperType.match(/^Number$/i) !== null) {
						payload = parseFloat(responseBody);
						isNaN(payload) && (payload = responseBody);
					} else mapperType.match(/^Boolean$/i) === null ? mapperType.match(/^(String|Enum|Object|Stream|Uuid|TimeSpan|any)$/i) === null ? mapperType.match(/^(Date|DateTime|DateTimeRfc1123)$/i) === null ? mapperType.match(/^UnixTime$/i) === null ? mapperType.match(/^ByteArray$/i) === null ? mapperType.match(/^Base64Url$/i) === null ? mapperType.match(/^Sequence$/i) === null ? mapperType.match(/^Dictionary$/i) !== null && (payload = deserializeDictionaryType(this, mapper, responseBody, objectName, updatedOptions)) : payload = deserializeSequenceType(this, mapper, responseBody, objectName, updatedOptions) : payload = base64UrlToByteArray(responseBody) : payload = decodeString(responseBody) : payload = unixTimeToDate(responseBody) : payload = new Date(responseBody) : payload = responseBody : payload = responseBody === "true" || responseBody !== "false" && responseBody;
				}
				mapper.isConstant && (payload = mapper.defaultValue);
				return payload;
			}
		}
		function createSerializer(modelMappers = {}, isXML = !1) {
			return new SerializerImpl(modelMappers, isXML);
		}
		function trimEnd(str, ch) {
			let len = str.length;
			for (; len - 1 >= 0 && str[len - 1] === ch;) --len;
			return str.substr(0, len);
		}
		function bufferToBase64Url(buffer) {
			if (!buffer) return;
			if (!(buffer instanceof Uint8Array)) throw Error("Please provide an input of type Uint8Array for converting to Base64Url.");
			return trimEnd(encodeByteArray(buffer), "=").replace(/\+/g, "-").replace(/\//g, "_");
		}
		function base64UrlToByteArray(str) {
			if (!str) return;
			if (str && typeof str.valueOf() != "string") throw Error("Please provide an input of type string for converting to Uint8Array");
			str = str.replace(/-/g, "+").replace(/_/g, "/");
			return decodeString(str);
		}
		function splitSerializeName(prop) {
			let classes = [];
			let partialclass = "";
			if (prop) {
				let subwords = prop.split(".");
				for (let item of subwords) if (item.charAt(item.length - 1) === "\\") partialclass += item.substr(0, item.length - 1) + ".";
				else {
					partialclass += item;
					classes.push(partialclass);
					partialclass = "";
				}
			}
			return classes;
		}
		function dateToUnixTime(d) {
			if (!d) return;
			typeof d.valueOf() == "string" && (d = new Date(d));
			return Math.floor(d.getTime() / 1e3);
		}
		function unixTimeToDate(n) {
			if (!n) return;
			return new Date(n * 1e3);
		}
		function serializeBasicTypes(typeName, objectName, value) {
			if (value != null) {
				if (typeName.match(/^Number$/i) !== null) {
					if (typeof value != "number") throw Error(`${objectName} with value ${value} must be of type number.`);
				} else if (typeName.match(/^String$/i) !== null) {
					if (typeof value.valueOf() != "string") throw Error(`${objectName} with value "${value}" must be of type string.`);
				} else if (typeName.match(/^Uuid$/i) !== null) {
					if (!(typeof value.valueOf() == "string" && isValidUuid(value))) throw Error(`${objectName} with value "${value}" must be of type string and a valid uuid.`);
				} else if (typeName.match(/^Boolean$/i) !== null) {
					if (typeof value != "boolean") throw Error(`${objectName} with value ${value} must be of type boolean.`);
				} else if (typeName.match(/^Stream$/i) !== null) {
					let objectType = typeof value;
					if (objectType !== "string" && typeof value.pipe != "function" && typeof value.tee != "function" && !(value instanceof ArrayBuffer) && !ArrayBuffer.isView(value) && !((typeof Blob == "function" || typeof Blob == "object") && value instanceof Blob) && objectType !== "function") throw Error(`${objectName} must be a string, Blob, ArrayBuffer, ArrayBufferView, ReadableStream, or () => ReadableStream.`);
				}
			}
			return value;
		}
		function serializeEnumType(objectName, allowedValues, value) {
			if (!allowedValues) throw Error(`Please provide a set of allowedValues to validate ${objectName} as an Enum Type.`);
			if (!allowedValues.some((item) => {
				if (typeof item.valueOf() == "string") return item.toLowerCase() === value.toLowerCase();
				return item === value;
			})) throw Error(`${value} is not a valid value for ${objectName}. The valid values are: ${JSON.stringify(allowedValues)}.`);
			return value;
		}
		function serializeByteArrayType(objectName, value) {
			if (value != null) {
				if (!(value instanceof Uint8Array)) throw Error(`${objectName} must be of type Uint8Array.`);
				value = encodeByteArray(value);
			}
			return value;
		}
		function serializeBase64UrlType(objectName, value) {
			if (value != null) {
				if (!(value instanceof Uint8Array)) throw Error(`${objectName} must be of type Uint8Array.`);
				value = bufferToBase64Url(value);
			}
			return value;
		}
		function serializeDateTypes(typeName, value, objectName) {
			if (value != null) {
				if (typeName.match(/^Date$/i) !== null) {
					if (!(value instanceof Date || typeof value.valueOf() == "string" && !isNaN(Date.parse(value)))) throw Error(`${objectName} must be an instanceof Date or a string in ISO8601 format.`);
					value = value instanceof Date ? value.toISOString().substring(0, 10) : new Date(value).toISOString().substring(0, 10);
				} else if (typeName.match(/^DateTime$/i) !== null) {
					if (!(value instanceof Date || typeof value.valueOf() == "string" && !isNaN(Date.parse(value)))) throw Error(`${objectName} must be an instanceof Date or a string in ISO8601 format.`);
					value = value instanceof Date ? value.toISOString() : new Date(value).toISOString();
				} else if (typeName.match(/^DateTimeRfc1123$/i) !== null) {
					if (!(value instanceof Date || typeof value.valueOf() == "string" && !isNaN(Date.parse(value)))) throw Error(`${objectName} must be an instanceof Date or a string in RFC-1123 format.`);
					value = value instanceof Date ? value.toUTCString() : new Date(value).toUTCString();
				} else if (typeName.match(/^UnixTime$/i) !== null) {
					if (!(value instanceof Date || typeof value.valueOf() == "string" && !isNaN(Date.parse(value)))) throw Error(`${objectName} must be an instanceof Date or a string in RFC-1123/ISO8601 format for it to be serialized in UnixTime/Epoch format.`);
					value = dateToUnixTime(value);
				} else if (typeName.match(/^TimeSpan$/i) !== null && !isDuration(value)) throw Error(`${objectName} must be a string in ISO 8601 format. Instead was "${value}".`);
			}
			return value;
		}
		function serializeSequenceType(serializer, mapper, object, objectName, isXml, options) {
			if (!Array.isArray(object)) throw Error(`${objectName} must be of type Array.`);
			let elementType = mapper.type.element;
			if (!elementType || typeof elementType != "object") throw Error(`"element" metadata for an Array must be defined in the mapper and it must be of type "object" in ${objectName}.`);
			elementType.type.name === "Composite" && elementType.type.className && (elementType = serializer.modelMappers[elementType.type.className] ?? elementType);
			let tempArray = [];
			for (let i = 0; i < object.length; i++) {
				let serializedValue = serializer.serialize(elementType, object[i], objectName, options);
				if (isXml && elementType.xmlNamespace) {
					let xmlnsKey = elementType.xmlNamespacePrefix ? `xmlns:${elementType.xmlNamespacePrefix}` : "xmlns";
					if (elementType.type.name === "Composite") {
						tempArray[i] = { ...serializedValue };
						tempArray[i].$ = { [xmlnsKey]: elementType.xmlNamespace };
					} else {
						tempArray[i] = {};
						tempArray[i][options.xml.xmlCharKey] = serializedValue;
						tempArray[i].$ = { [xmlnsKey]: elementType.xmlNamespace };
					}
				} else tempArray[i] = serializedValue;
			}
			return tempArray;
		}
		function serializeDictionaryType(serializer, mapper, object, objectName, isXml, options) {
			if (typeof object != "object") throw Error(`${objectName} must be of type object.`);
			let valueType = mapper.type.value;
			if (!valueType || typeof valueType != "object") throw Error(`"value" metadata for a Dictionary must be defined in the mapper and it must of type "object" in ${objectName}.`);
			let tempDictionary = {};
			for (let key of Object.keys(object)) tempDictionary[key] = getXmlObjectValue(valueType, serializer.serialize(valueType, object[key], objectName, options), isXml, options);
			if (isXml && mapper.xmlNamespace) {
				let xmlnsKey = mapper.xmlNamespacePrefix ? `xmlns:${mapper.xmlNamespacePrefix}` : "xmlns";
				let result = tempDictionary;
				result.$ = { [xmlnsKey]: mapper.xmlNamespace };
				return result;
			}
			return tempDictionary;
		}
		function resolveAdditionalProperties(serializer, mapper, objectName) {
			let additionalProperties = mapper.type.additionalProperties;
			if (!additionalProperties && mapper.type.className) return resolveReferencedMapper(serializer, mapper, objectName)?.type.additionalProperties;
			return additionalProperties;
		}
		function resolveReferencedMapper(serializer, mapper, objectName) {
			let className = mapper.type.className;
			if (!className) throw Error(`Class name for model "${objectName}" is not provided in the mapper "${JSON.stringify(mapper, void 0, 2)}".`);
			return serializer.modelMappers[className];
		}
		function resolveModelProperties(serializer, mapper, objectName) {
			let modelProps = mapper.type.modelProperties;
			if (!modelProps) {
				let modelMapper = resolveReferencedMapper(serializer, mapper, objectName);
				if (!modelMapper) throw Error(`mapper() cannot be null or undefined for model "${mapper.type.className}".`);
				modelProps = modelMapper?.type.modelProperties;
				if (!modelProps) throw Error(`modelProperties cannot be null or undefined in the mapper "${JSON.stringify(modelMapper)}" of type "${mapper.type.className}" for object "${objectName}".`);
			}
			return modelProps;
		}
		function serializeCompositeType(serializer, mapper, object, objectName, isXml, options) {
			getPolymorphicDiscriminatorRecursively(serializer, mapper) && (mapper = getPolymorphicMapper(serializer, mapper, object, "clientName"));
			if (object != null) {
				let payload = {};
				let modelProps = resolveModelProperties(serializer, mapper, objectName);
				for (let key of Object.keys(modelProps)) {
					let propertyMapper = modelProps[key];
					if (propertyMapper.readOnly) continue;
					let propName;
					let parentObject = payload;
					if (serializer.isXML) propName = propertyMapper.xmlIsWrapped ? propertyMapper.xmlName : propertyMapper.xmlElementName || propertyMapper.xmlName;
					else {
						let paths = splitSerializeName(propertyMapper.serializedName);
						propName = paths.pop();
						for (let pathName of paths) {
							parentObject[pathName] == null && (object[key] !== void 0 && object[key] !== null || propertyMapper.defaultValue !== void 0) && (parentObject[pathName] = {});
							parentObject = parentObject[pathName];
						}
					}
					if (parentObject != null) {
						if (isXml && mapper.xmlNamespace) {
							let xmlnsKey = mapper.xmlNamespacePrefix ? `xmlns:${mapper.xmlNamespacePrefix}` : "xmlns";
							parentObject.$ = {
								...parentObject.$,
								[xmlnsKey]: mapper.xmlNamespace
							};
						}
						let propertyObjectName = propertyMapper.serializedName === "" ? objectName : objectName + "." + propertyMapper.serializedName;
						let toSerialize = object[key];
						let polymorphicDiscriminator = getPolymorphicDiscriminatorRecursively(serializer, mapper);
						polymorphicDiscriminator && polymorphicDiscriminator.clientName === key && toSerialize == null && (toSerialize = mapper.serializedName);
						let serializedValue = serializer.serialize(propertyMapper, toSerialize, propertyObjectName, options);
						if (serializedValue !== void 0 && propName != null) {
							let value = getXmlObjectValue(propertyMapper, serializedValue, isXml, options);
							if (isXml && propertyMapper.xmlIsAttribute) {
								parentObject.$ = parentObject.$ || {};
								parentObject.$[propName] = serializedValue;
							} else isXml && propertyMapper.xmlIsWrapped ? parentObject[propName] = { [propertyMapper.xmlElementName]: value } : parentObject[propName] = value;
						}
					}
				}
				let additionalPropertiesMapper = resolveAdditionalProperties(serializer, mapper, objectName);
				if (additionalPropertiesMapper) {
					let propNames = Object.keys(modelProps);
					for (let clientPropName of Object.keys(object)) propNames.every((pn) => pn !== clientPropName) && Object.defineProperty(payload, clientPropName, {
						value: serializer.serialize(additionalPropertiesMapper, object[clientPropName], objectName + "[\"" + clientPropName + "\"]", options),
						enumerable: !0,
						configurable: !0,
						writable: !0
					});
				}
				return payload;
			}
			return object;
		}
		function getXmlObjectValue(propertyMapper, serializedValue, isXml, options) {
			if (!isXml || !propertyMapper.xmlNamespace) return serializedValue;
			let xmlNamespace = { [propertyMapper.xmlNamespacePrefix ? `xmlns:${propertyMapper.xmlNamespacePrefix}` : "xmlns"]: propertyMapper.xmlNamespace };
			if (["Composite"].includes(propertyMapper.type.name)) {
				if (serializedValue.$) return serializedValue;
				else {
					let result = { ...serializedValue };
					result.$ = xmlNamespace;
					return result;
				}
			}
			let result = {};
			result[options.xml.xmlCharKey] = serializedValue;
			result.$ = xmlNamespace;
			return result;
		}
		function isSpecialXmlProperty(propertyName, options) {
			return ["$", options.xml.xmlCharKey].includes(propertyName);
		}
		function deserializeCompositeType(serializer, mapper, responseBody, objectName, options) {
			let xmlCharKey = options.xml.xmlCharKey ?? "_";
			getPolymorphicDiscriminatorRecursively(serializer, mapper) && (mapper = getPolymorphicMapper(serializer, mapper, responseBody, "serializedName"));
			let modelProps = resolveModelProperties(serializer, mapper, objectName);
			let instance = {};
			let handledPropertyNames = [];
			for (let key of Object.keys(modelProps)) {
				let propertyMapper = modelProps[key];
				let paths = splitSerializeName(modelProps[key].serializedName);
				handledPropertyNames.push(paths[0]);
				let { serializedName, xmlName, xmlElementName } = propertyMapper;
				let propertyObjectName = objectName;
				serializedName !== "" && serializedName !== void 0 && (propertyObjectName = objectName + "." + serializedName);
				let headerCollectionPrefix = propertyMapper.headerCollectionPrefix;
				if (headerCollectionPrefix) {
					let dictionary = {};
					for (let headerKey of Object.keys(responseBody)) {
						headerKey.startsWith(headerCollectionPrefix) && (dictionary[headerKey.substring(headerCollectionPrefix.length)] = serializer.deserialize(propertyMapper.type.value, responseBody[headerKey], propertyObjectName, options));
						handledPropertyNames.push(headerKey);
					}
					instance[key] = dictionary;
				} else if (serializer.isXML) {
					if (propertyMapper.xmlIsAttribute && responseBody.$) instance[key] = serializer.deserialize(propertyMapper, responseBody.$[xmlName], propertyObjectName, options);
					else if (propertyMapper.xmlIsMsText) responseBody[xmlCharKey] === void 0 ? typeof responseBody == "string" && (instance[key] = responseBody) : instance[key] = responseBody[xmlCharKey];
					else {
						let propertyName = xmlElementName || xmlName || serializedName;
						if (propertyMapper.xmlIsWrapped) {
							let elementList = responseBody[xmlName]?.[xmlElementName] ?? [];
							Object.defineProperty(instance, key, {
								value: serializer.deserialize(propertyMapper, elementList, propertyObjectName, options),
								enumerable: !0,
								configurable: !0,
								writable: !0
							});
							handledPropertyNames.push(xmlName);
						} else {
							let property = responseBody[propertyName];
							instance[key] = serializer.deserialize(propertyMapper, property, propertyObjectName, options);
							handledPropertyNames.push(propertyName);
						}
					}
				} else {
					let propertyInstance;
					let res = responseBody;
					let steps = 0;
					for (let item of paths) {
						if (!res) break;
						steps++;
						res = res[item];
					}
					res === null && steps < paths.length && (res = void 0);
					propertyInstance = res;
					let polymorphicDiscriminator = mapper.type.polymorphicDiscriminator;
					polymorphicDiscriminator && key === polymorphicDiscriminator.clientName && propertyInstance == null && (propertyInstance = mapper.serializedName);
					let serializedValue;
					if (Array.isArray(responseBody[key]) && modelProps[key].serializedName === "") {
						propertyInstance = responseBody[key];
						let arrayInstance = serializer.deserialize(propertyMapper, propertyInstance, propertyObjectName, options);
						for (let [k, v] of Object.entries(instance)) Object.prototype.hasOwnProperty.call(arrayInstance, k) || (arrayInstance[k] = v);
						instance = arrayInstance;
					} else if (propertyInstance !== void 0 || propertyMapper.defaultValue !== void 0) {
						serializedValue = serializer.deserialize(propertyMapper, propertyInstance, propertyObjectName, options);
						instance[key] = serializedValue;
					}
				}
			}
			let additionalPropertiesMapper = mapper.type.additionalProperties;
			if (additionalPropertiesMapper) {
				let isAdditionalProperty = (responsePropName) => {
					for (let clientPropName of Object.keys(modelProps)) if (splitSerializeName(modelProps[clientPropName].serializedName)[0] === responsePropName) return !1;
					return !0;
				};
				for (let responsePropName of Object.keys(responseBody)) if (isAdditionalProperty(responsePropName)) {
					let deserializedValue = serializer.deserialize(additionalPropertiesMapper, responseBody[responsePropName], objectName + "[\"" + responsePropName + "\"]", options);
					Object.defineProperty(instance, responsePropName, {
						value: deserializedValue,
						enumerable: !0,
						configurable: !0,
						writable: !0
					});
				}
			} else if (responseBody && !options.ignoreUnknownProperties) for (let key of Object.keys(responseBody)) instance[key] === void 0 && !handledPropertyNames.includes(key) && !isSpecialXmlProperty(key, options) && Object.defineProperty(instance, key, {
				value: responseBody[key],
				enumerable: !0,
				configurable: !0,
				writable: !0
			});
			return instance;
		}
		function deserializeDictionaryType(serializer, mapper, responseBody, objectName, options) {
			let value = mapper.type.value;
			if (!value || typeof value != "object") throw Error(`"value" metadata for a Dictionary must be defined in the mapper and it must of type "object" in ${objectName}`);
			if (responseBody) {
				let tempDictionary = {};
				for (let key of Object.keys(responseBody)) tempDictionary[key] = serializer.deserialize(value, responseBody[key], objectName, options);
				return tempDictionary;
			}
			return responseBody;
		}
		function deserializeSequenceType(serializer, mapper, responseBody, objectName, options) {
			let element = mapper.type.element;
			if (!element || typeof element != "object") throw Error(`"element" metadata for an Array must be defined in the mapper and it must be of type "object" in ${objectName}`);
			if (responseBody) {
				Array.isArray(responseBody) || (responseBody = [responseBody]);
				element.type.name === "Composite" && element.type.className && (element = serializer.modelMappers[element.type.className] ?? element);
				let tempArray = [];
				for (let i = 0; i < responseBody.length; i++) tempArray[i] = serializer.deserialize(element, responseBody[i], `${objectName}[${i}]`, options);
				return tempArray;
			}
			return responseBody;
		}
		function getIndexDiscriminator(discriminators, discriminatorValue, typeName) {
			let typeNamesToCheck = [typeName];
			for (; typeNamesToCheck.length;) {
				let currentName = typeNamesToCheck.shift();
				let indexDiscriminator = discriminatorValue === currentName ? discriminatorValue : currentName + "." + discriminatorValue;
				if (Object.prototype.hasOwnProperty.call(discriminators, indexDiscriminator)) return discriminators[indexDiscriminator];
				else for (let [name, mapper] of Object.entries(discriminators)) name.startsWith(currentName + ".") && mapper.type.uberParent === currentName && mapper.type.className && typeNamesToCheck.push(mapper.type.className);
			}
		}
		function getPolymorphicMapper(serializer, mapper, object, polymorphicPropertyName) {
			let polymorphicDiscriminator = getPolymorphicDiscriminatorRecursively(serializer, mapper);
			if (polymorphicDiscriminator) {
				let discriminatorName = polymorphicDiscriminator[polymorphicPropertyName];
				if (discriminatorName) {
					polymorphicPropertyName === "serializedName" && (discriminatorName = discriminatorName.replace(/\\/gi, ""));
					let discriminatorValue = object[discriminatorName];
					let typeName = mapper.type.uberParent ?? mapper.type.className;
					if (typeof discriminatorValue == "string" && typeName) {
						let polymorphicMapper = getIndexDiscriminator(serializer.modelMappers.discriminators, discriminatorValue, typeName);
						polymorphicMapper && (mapper = polymorphicMapper);
					}
				}
			}
			return mapper;
		}
		function getPolymorphicDiscriminatorRecursively(serializer, mapper) {
			return mapper.type.polymorphicDiscriminator || getPolymorphicDiscriminatorSafely(serializer, mapper.type.uberParent) || getPolymorphicDiscriminatorSafely(serializer, mapper.type.className);
		}
		function getPolymorphicDiscriminatorSafely(serializer, typeName) {
			return typeName && serializer.modelMappers[typeName] && serializer.modelMappers[typeName].type.polymorphicDiscriminator;
		}
		let MapperTypeNames = {
			Base64Url: "Base64Url",
			Boolean: "Boolean",
			ByteArray: "ByteArray",
			Composite: "Composite",
			Date: "Date",
			DateTime: "DateTime",
			DateTimeRfc1123: "DateTimeRfc1123",
			Dictionary: "Dictionary",
			Enum: "Enum",
			Number: "Number",
			Object: "Object",
			Sequence: "Sequence",
			String: "String",
			Stream: "Stream",
			TimeSpan: "TimeSpan",
			UnixTime: "UnixTime"
		};
		var dist_esm = __webpack_require__(1818);
		let state = __webpack_require__(30).state;
		function getOperationArgumentValueFromParameter(operationArguments, parameter, fallbackObject) {
			let parameterPath = parameter.parameterPath;
			let parameterMapper = parameter.mapper;
			let value;
			typeof parameterPath == "string" && (parameterPath = [parameterPath]);
			if (Array.isArray(parameterPath)) {
				if (parameterPath.length > 0) {
					if (parameterMapper.isConstant) value = parameterMapper.defaultValue;
					else {
						let propertySearchResult = getPropertyFromParameterPath(operationArguments, parameterPath);
						!propertySearchResult.propertyFound && fallbackObject && (propertySearchResult = getPropertyFromParameterPath(fallbackObject, parameterPath));
						let useDefaultValue = !1;
						propertySearchResult.propertyFound || (useDefaultValue = parameterMapper.required || parameterPath[0] === "options" && parameterPath.length === 2);
						value = useDefaultValue ? parameterMapper.defaultValue : propertySearchResult.propertyValue;
					}
				}
			} else {
				parameterMapper.required && (value = {});
				for (let [propertyName, propertyPath] of Object.entries(parameterPath)) {
					let propertyMapper = parameterMapper.type.modelProperties[propertyName];
					let propertyValue = getOperationArgumentValueFromParameter(operationArguments, {
						parameterPath: propertyPath,
						mapper: propertyMapper
					}, fallbackObject);
					if (propertyValue !== void 0) {
						value ||= {};
						Object.defineProperty(value, propertyName, {
							value: propertyValue,
							enumerable: !0,
							configurable: !0,
							writable: !0
						});
					}
				}
			}
			return value;
		}
		function getPropertyFromParameterPath(parent, parameterPath) {
			let result = { propertyFound: !1 };
			let i = 0;
			for (; i < parameterPath.length; ++i) {
				let parameterPathPart = parameterPath[i];
				if (parent && parameterPathPart in parent) parent = parent[parameterPathPart];
				else break;
			}
			if (i === parameterPath.length) {
				result.propertyValue = parent;
				result.propertyFound = !0;
			}
			return result;
		}
		let originalRequestSymbol = Symbol.for("@azure/core-client original request");
		function hasOriginalRequest(request) {
			return originalRequestSymbol in request;
		}
		function getOperationRequestInfo(request) {
			if (hasOriginalRequest(request)) return getOperationRequestInfo(request[originalRequestSymbol]);
			let info = state.operationRequestMap.get(request);
			if (!info) {
				info = {};
				state.operationRequestMap.set(request, info);
			}
			return info;
		}
		let defaultJsonContentTypes = ["application/json", "text/json"];
		let defaultXmlContentTypes = ["application/xml", "application/atom+xml"];
		function deserializationPolicy(options = {}) {
			let jsonContentTypes = options.expectedContentTypes?.json ?? defaultJsonContentTypes;
			let xmlContentTypes = options.expectedContentTypes?.xml ?? defaultXmlContentTypes;
			let parseXML = options.parseXML;
			let serializerOptions = options.serializerOptions;
			let updatedOptions = { xml: {
				rootName: serializerOptions?.xml.rootName ?? "",
				includeRoot: serializerOptions?.xml.includeRoot ?? !1,
				xmlCharKey: serializerOptions?.xml.xmlCharKey ?? "_"
			} };
			return {
				name: "deserializationPolicy",
				async sendRequest(request, next) {
					let response = await next(request);
					return deserializeResponseBody(jsonContentTypes, xmlContentTypes, response, updatedOptions, parseXML);
				}
			};
		}
		function getOperationResponseMap(parsedResponse) {
			let result;
			let request = parsedResponse.request;
			let operationInfo = getOperationRequestInfo(request);
			let operationSpec = operationInfo?.operationSpec;
			operationSpec && (result = operationInfo?.operationResponseGetter ? operationInfo?.operationResponseGetter(operationSpec, parsedResponse) : operationSpec.responses[parsedResponse.status]);
			return result;
		}
		function shouldDeserializeResponse(parsedResponse) {
			let request = parsedResponse.request;
			let shouldDeserialize = getOperationRequestInfo(request)?.shouldDeserialize;
			let result;
			result = shouldDeserialize === void 0 ? !0 : typeof shouldDeserialize == "boolean" ? shouldDeserialize : shouldDeserialize(parsedResponse);
			return result;
		}
		async function deserializeResponseBody(jsonContentTypes, xmlContentTypes, response, options, parseXML) {
			let parsedResponse = await parse(jsonContentTypes, xmlContentTypes, response, options, parseXML);
			if (!shouldDeserializeResponse(parsedResponse)) return parsedResponse;
			let operationSpec = getOperationRequestInfo(parsedResponse.request)?.operationSpec;
			if (!operationSpec || !operationSpec.responses) return parsedResponse;
			let responseSpec = getOperationResponseMap(parsedResponse);
			let { error, shouldReturnResponse } = handleErrorResponse(parsedResponse, operationSpec, responseSpec, options);
			if (error) throw error;
			else if (shouldReturnResponse) return parsedResponse;
			if (responseSpec) {
				if (responseSpec.bodyMapper) {
					let valueToDeserialize = parsedResponse.parsedBody;
					operationSpec.isXML && responseSpec.bodyMapper.type.name === MapperTypeNames.Sequence && (valueToDeserialize = typeof valueToDeserialize == "object" ? valueToDeserialize[responseSpec.bodyMapper.xmlElementName] : []);
					try {
						parsedResponse.parsedBody = operationSpec.serializer.deserialize(responseSpec.bodyMapper, valueToDeserialize, "operationRes.parsedBody", options);
					} catch (deserializeError) {
						throw new dist_esm.pj(`Error ${deserializeError} occurred in deserializing the responseBody - ${parsedResponse.bodyAsText}`, {
							statusCode: parsedResponse.status,
							request: parsedResponse.request,
							response: parsedResponse
						});
					}
				} else operationSpec.httpMethod === "HEAD" && (parsedResponse.parsedBody = response.status >= 200 && response.status < 300);
				responseSpec.headersMapper && (parsedResponse.parsedHeaders = operationSpec.serializer.deserialize(responseSpec.headersMapper, parsedResponse.headers.toJSON(), "operationRes.parsedHeaders", {
					xml: {},
					ignoreUnknownProperties: !0
				}));
			}
			return parsedResponse;
		}
		function isOperationSpecEmpty(operationSpec) {
			let expectedStatusCodes = Object.keys(operationSpec.responses);
			return expectedStatusCodes.length === 0 || expectedStatusCodes.length === 1 && expectedStatusCodes[0] === "default";
		}
		function handleErrorResponse(parsedResponse, operationSpec, responseSpec, options) {
			let isSuccessByStatus = 200 <= parsedResponse.status && parsedResponse.status < 300;
			if (isOperationSpecEmpty(operationSpec) ? isSuccessByStatus : responseSpec) {
				if (responseSpec) {
					if (!responseSpec.isError) return {
						error: null,
						shouldReturnResponse: !1
					};
				} else return {
					error: null,
					shouldReturnResponse: !1
				};
			}
			let errorResponseSpec = responseSpec ?? operationSpec.responses.default;
			let initialErrorMessage = parsedResponse.request.streamResponseStatusCodes?.has(parsedResponse.status) ? `Unexpected status code: ${parsedResponse.status}` : parsedResponse.bodyAsText;
			let error = new dist_esm.pj(initialErrorMessage, {
				statusCode: parsedResponse.status,
				request: parsedResponse.request,
				response: parsedResponse
			});
			if (!errorResponseSpec && !(parsedResponse.parsedBody?.error?.code && parsedResponse.parsedBody?.error?.message)) throw error;
			let defaultBodyMapper = errorResponseSpec?.bodyMapper;
			let defaultHeadersMapper = errorResponseSpec?.headersMapper;
			try {
				if (parsedResponse.parsedBody) {
					let parsedBody = parsedResponse.parsedBody;
					let deserializedError;
					if (defaultBodyMapper) {
						let valueToDeserialize = parsedBody;
						if (operationSpec.isXML && defaultBodyMapper.type.name === MapperTypeNames.Sequence) {
							valueToDeserialize = [];
							let elementName = defaultBodyMapper.xmlElementName;
							typeof parsedBody == "object" && elementName && (valueToDeserialize = parsedBody[elementName]);
						}
						deserializedError = operationSpec.serializer.deserialize(defaultBodyMapper, valueToDeserialize, "error.response.parsedBody", options);
					}
					let internalError = parsedBody.error || deserializedError || parsedBody;
					error.code = internalError.code;
					internalError.message && (error.message = internalError.message);
					defaultBodyMapper && (error.response.parsedBody = deserializedError);
				}
				parsedResponse.headers && defaultHeadersMapper && (error.response.parsedHeaders = operationSpec.serializer.deserialize(defaultHeadersMapper, parsedResponse.headers.toJSON(), "operationRes.parsedHeaders"));
			} catch (defaultError) {
				error.message = `Error "${defaultError.message}" occurred in deserializing the responseBody - "${parsedResponse.bodyAsText}" for the default response.`;
			}
			return {
				error,
				shouldReturnResponse: !1
			};
		}
		async function parse(jsonContentTypes, xmlContentTypes, operationResponse, opts, parseXML) {
			if (!operationResponse.request.streamResponseStatusCodes?.has(operationResponse.status) && operationResponse.bodyAsText) {
				let text = operationResponse.bodyAsText;
				let contentType = operationResponse.headers.get("Content-Type") || "";
				let contentComponents = contentType ? contentType.split(";").map((component) => component.toLowerCase()) : [];
				try {
					if (contentComponents.length === 0 || contentComponents.some((component) => jsonContentTypes.indexOf(component) !== -1)) {
						operationResponse.parsedBody = JSON.parse(text);
						return operationResponse;
					} else if (contentComponents.some((component) => xmlContentTypes.indexOf(component) !== -1)) {
						if (!parseXML) throw Error("Parsing XML not supported.");
						operationResponse.parsedBody = await parseXML(text, opts.xml);
						return operationResponse;
					}
				} catch (err) {
					let msg = `Error "${err}" occurred while parsing the response body - ${operationResponse.bodyAsText}.`;
					let errCode = err.code || dist_esm.pj.PARSE_ERROR;
					throw new dist_esm.pj(msg, {
						code: errCode,
						statusCode: operationResponse.status,
						request: operationResponse.request,
						response: operationResponse
					});
				}
			}
			return operationResponse;
		}
		function getStreamingResponseStatusCodes(operationSpec) {
			let result = new Set();
			for (let [statusCode, operationResponse] of Object.entries(operationSpec.responses)) operationResponse.bodyMapper && operationResponse.bodyMapper.type.name === MapperTypeNames.Stream && result.add(Number(statusCode));
			return result;
		}
		function getPathStringFromParameter(parameter) {
			let { parameterPath, mapper } = parameter;
			let result;
			result = typeof parameterPath == "string" ? parameterPath : Array.isArray(parameterPath) ? parameterPath.join(".") : mapper.serializedName;
			return result;
		}
		function serializationPolicy(options = {}) {
			let stringifyXML = options.stringifyXML;
			return {
				name: "serializationPolicy",
				sendRequest(request, next) {
					let operationInfo = getOperationRequestInfo(request);
					let operationSpec = operationInfo?.operationSpec;
					let operationArguments = operationInfo?.operationArguments;
					if (operationSpec && operationArguments) {
						serializeHeaders(request, operationArguments, operationSpec);
						serializeRequestBody(request, operationArguments, operationSpec, stringifyXML);
					}
					return next(request);
				}
			};
		}
		function serializeHeaders(request, operationArguments, operationSpec) {
			if (operationSpec.headerParameters) for (let headerParameter of operationSpec.headerParameters) {
				let headerValue = getOperationArgumentValueFromParameter(operationArguments, headerParameter);
				if (headerValue != null || headerParameter.mapper.required) {
					headerValue = operationSpec.serializer.serialize(headerParameter.mapper, headerValue, getPathStringFromParameter(headerParameter));
					let headerCollectionPrefix = headerParameter.mapper.headerCollectionPrefix;
					if (headerCollectionPrefix) for (let key of Object.keys(headerValue)) request.headers.set(headerCollectionPrefix + key, headerValue[key]);
					else request.headers.set(headerParameter.mapper.serializedName || getPathStringFromParameter(headerParameter), headerValue);
				}
			}
			let customHeaders = operationArguments.options?.requestOptions?.customHeaders;
			if (customHeaders) for (let customHeaderName of Object.keys(customHeaders)) request.headers.set(customHeaderName, customHeaders[customHeaderName]);
		}
		function serializeRequestBody(request, operationArguments, operationSpec, stringifyXML = function() {
			throw Error("XML serialization unsupported!");
		}) {
			let serializerOptions = operationArguments.options?.serializerOptions;
			let updatedOptions = { xml: {
				rootName: serializerOptions?.xml.rootName ?? "",
				includeRoot: serializerOptions?.xml.includeRoot ?? !1,
				xmlCharKey: serializerOptions?.xml.xmlCharKey ?? "_"
			} };
			let xmlCharKey = updatedOptions.xml.xmlCharKey;
			if (operationSpec.requestBody && operationSpec.requestBody.mapper) {
				request.body = getOperationArgumentValueFromParameter(operationArguments, operationSpec.requestBody);
				let bodyMapper = operationSpec.requestBody.mapper;
				let { required, serializedName, xmlName, xmlElementName, xmlNamespace, xmlNamespacePrefix, nullable } = bodyMapper;
				let typeName = bodyMapper.type.name;
				try {
					if (request.body !== void 0 && request.body !== null || nullable && request.body === null || required) {
						let requestBodyParameterPathString = getPathStringFromParameter(operationSpec.requestBody);
						request.body = operationSpec.serializer.serialize(bodyMapper, request.body, requestBodyParameterPathString, updatedOptions);
						let isStream = typeName === MapperTypeNames.Stream;
						if (operationSpec.isXML) {
							let xmlnsKey = xmlNamespacePrefix ? `xmlns:${xmlNamespacePrefix}` : "xmlns";
							let value = getXmlValueWithNamespace(xmlNamespace, xmlnsKey, typeName, request.body, updatedOptions);
							typeName === MapperTypeNames.Sequence ? request.body = stringifyXML(prepareXMLRootList(value, xmlElementName || xmlName || serializedName, xmlnsKey, xmlNamespace), {
								rootName: xmlName || serializedName,
								xmlCharKey
							}) : isStream || (request.body = stringifyXML(value, {
								rootName: xmlName || serializedName,
								xmlCharKey
							}));
						} else if (typeName === MapperTypeNames.String && (operationSpec.contentType?.match("text/plain") || operationSpec.mediaType === "text")) return;
						else isStream || (request.body = JSON.stringify(request.body));
					}
				} catch (error) {
					throw Error(`Error "${error.message}" occurred in serializing the payload - ${JSON.stringify(serializedName, void 0, "  ")}.`);
				}
			} else if (operationSpec.formDataParameters && operationSpec.formDataParameters.length > 0) {
				request.formData = {};
				for (let formDataParameter of operationSpec.formDataParameters) {
					let formDataParameterValue = getOperationArgumentValueFromParameter(operationArguments, formDataParameter);
					if (formDataParameterValue != null) {
						let formDataParameterPropertyName = formDataParameter.mapper.serializedName || getPathStringFromParameter(formDataParameter);
						request.formData[formDataParameterPropertyName] = operationSpec.serializer.serialize(formDataParameter.mapper, formDataParameterValue, getPathStringFromParameter(formDataParameter), updatedOptions);
					}
				}
			}
		}
		function getXmlValueWithNamespace(xmlNamespace, xmlnsKey, typeName, serializedValue, options) {
			if (xmlNamespace && ![
				"Composite",
				"Sequence",
				"Dictionary"
			].includes(typeName)) {
				let result = {};
				result[options.xml.xmlCharKey] = serializedValue;
				result.$ = { [xmlnsKey]: xmlNamespace };
				return result;
			}
			return serializedValue;
		}
		function prepareXMLRootList(obj, elementName, xmlNamespaceKey, xmlNamespace) {
			Array.isArray(obj) || (obj = [obj]);
			if (!xmlNamespaceKey || !xmlNamespace) return { [elementName]: obj };
			let result = { [elementName]: obj };
			result.$ = { [xmlNamespaceKey]: xmlNamespace };
			return result;
		}
		function createClientPipeline(options = {}) {
			let pipeline = (0, dist_esm.Fp)(options ?? {});
			options.credentialOptions && pipeline.addPolicy((0, dist_esm.N$)({
				credential: options.credentialOptions.credential,
				scopes: options.credentialOptions.credentialScopes
			}));
			pipeline.addPolicy(serializationPolicy(options.serializationOptions), { phase: "Serialize" });
			pipeline.addPolicy(deserializationPolicy(options.deserializationOptions), { phase: "Deserialize" });
			return pipeline;
		}
		let cachedHttpClient;
		function getCachedDefaultHttpClient() {
			cachedHttpClient ||= (0, dist_esm.fl)();
			return cachedHttpClient;
		}
		let CollectionFormatToDelimiterMap = {
			CSV: ",",
			SSV: " ",
			Multi: "Multi",
			TSV: "	",
			Pipes: "|"
		};
		function getRequestUrl(baseUri, operationSpec, operationArguments, fallbackObject) {
			let urlReplacements = calculateUrlReplacements(operationSpec, operationArguments, fallbackObject);
			let isAbsolutePath = !1;
			let requestUrl = replaceAll(baseUri, urlReplacements);
			if (operationSpec.path) {
				let path = replaceAll(operationSpec.path, urlReplacements);
				operationSpec.path === "/{nextLink}" && path.startsWith("/") && (path = path.substring(1));
				if (isAbsoluteUrl(path)) {
					requestUrl = path;
					isAbsolutePath = !0;
				} else requestUrl = appendPath(requestUrl, path);
			}
			let { queryParams, sequenceParams } = calculateQueryParameters(operationSpec, operationArguments, fallbackObject);
			requestUrl = appendQueryParams(requestUrl, queryParams, sequenceParams, isAbsolutePath);
			return requestUrl;
		}
		function replaceAll(input, replacements) {
			let result = input;
			for (let [searchValue, replaceValue] of replacements) result = result.split(searchValue).join(replaceValue);
			return result;
		}
		function calculateUrlReplacements(operationSpec, operationArguments, fallbackObject) {
			let result = new Map();
			if (operationSpec.urlParameters?.length) for (let urlParameter of operationSpec.urlParameters) {
				let urlParameterValue = getOperationArgumentValueFromParameter(operationArguments, urlParameter, fallbackObject);
				let parameterPathString = getPathStringFromParameter(urlParameter);
				urlParameterValue = operationSpec.serializer.serialize(urlParameter.mapper, urlParameterValue, parameterPathString);
				urlParameter.skipEncoding || (urlParameterValue = encodeURIComponent(urlParameterValue));
				result.set(`{${urlParameter.mapper.serializedName || parameterPathString}}`, urlParameterValue);
			}
			return result;
		}
		function isAbsoluteUrl(url) {
			return url.includes("://");
		}
		function appendPath(url, pathToAppend) {
			if (!pathToAppend) return url;
			let parsedUrl = new URL(url);
			let newPath = parsedUrl.pathname;
			newPath.endsWith("/") || (newPath = `${newPath}/`);
			pathToAppend.startsWith("/") && (pathToAppend = pathToAppend.substring(1));
			let searchStart = pathToAppend.indexOf("?");
			if (searchStart !== -1) {
				let path = pathToAppend.substring(0, searchStart);
				let search = pathToAppend.substring(searchStart + 1);
				newPath += path;
				search && (parsedUrl.search = parsedUrl.search ? `${parsedUrl.search}&${search}` : search);
			} else newPath += pathToAppend;
			Object.assign(parsedUrl, { pathname: newPath });
			return parsedUrl.toString();
		}
		function calculateQueryParameters(operationSpec, operationArguments, fallbackObject) {
			let result = new Map();
			let sequenceParams = new Set();
			if (operationSpec.queryParameters?.length) for (let queryParameter of operationSpec.queryParameters) {
				queryParameter.mapper.type.name === "Sequence" && queryParameter.mapper.serializedName && sequenceParams.add(queryParameter.mapper.serializedName);
				let queryParameterValue = getOperationArgumentValueFromParameter(operationArguments, queryParameter, fallbackObject);
				if (queryParameterValue != null || queryParameter.mapper.required) {
					queryParameterValue = operationSpec.serializer.serialize(queryParameter.mapper, queryParameterValue, getPathStringFromParameter(queryParameter));
					let delimiter = queryParameter.collectionFormat ? CollectionFormatToDelimiterMap[queryParameter.collectionFormat] : "";
					Array.isArray(queryParameterValue) && (queryParameterValue = queryParameterValue.map((item) => {
						if (item == null) return "";
						return item;
					}));
					if (queryParameter.collectionFormat === "Multi" && queryParameterValue.length === 0) continue;
					else Array.isArray(queryParameterValue) && (queryParameter.collectionFormat === "SSV" || queryParameter.collectionFormat === "TSV") && (queryParameterValue = queryParameterValue.join(delimiter));
					queryParameter.skipEncoding || (queryParameterValue = Array.isArray(queryParameterValue) ? queryParameterValue.map((item) => encodeURIComponent(item)) : encodeURIComponent(queryParameterValue));
					Array.isArray(queryParameterValue) && (queryParameter.collectionFormat === "CSV" || queryParameter.collectionFormat === "Pipes") && (queryParameterValue = queryParameterValue.join(delimiter));
					result.set(queryParameter.mapper.serializedName || getPathStringFromParameter(queryParameter), queryParameterValue);
				}
			}
			return {
				queryParams: result,
				sequenceParams
			};
		}
		function simpleParseQueryParams(queryString) {
			let result = new Map();
			if (!queryString || queryString[0] !== "?") return result;
			queryString = queryString.slice(1);
			let pairs = queryString.split("&");
			for (let pair of pairs) {
				let [name, value] = pair.split("=", 2);
				let existingValue = result.get(name);
				existingValue ? Array.isArray(existingValue) ? existingValue.push(value) : result.set(name, [existingValue, value]) : result.set(name, value);
			}
			return result;
		}
		function appendQueryParams(url, queryParams, sequenceParams, noOverwrite = !1) {
			if (queryParams.size === 0) return url;
			let parsedUrl = new URL(url);
			let combinedParams = simpleParseQueryParams(parsedUrl.search);
			for (let [name, value] of queryParams) {
				let existingValue = combinedParams.get(name);
				if (Array.isArray(existingValue)) {
					if (Array.isArray(value)) {
						existingValue.push(...value);
						let valueSet = new Set(existingValue);
						combinedParams.set(name, Array.from(valueSet));
					} else existingValue.push(value);
				} else if (existingValue) {
					Array.isArray(value) ? value.unshift(existingValue) : sequenceParams.has(name) && combinedParams.set(name, [existingValue, value]);
					noOverwrite || combinedParams.set(name, value);
				} else combinedParams.set(name, value);
			}
			let searchPieces = [];
			for (let [name, value] of combinedParams) if (typeof value == "string") searchPieces.push(`${name}=${value}`);
			else if (Array.isArray(value)) for (let subValue of value) searchPieces.push(`${name}=${subValue}`);
			else searchPieces.push(`${name}=${value}`);
			parsedUrl.search = searchPieces.length ? `?${searchPieces.join("&")}` : "";
			return parsedUrl.toString();
		}
		let log_logger = (0, __webpack_require__(7567).KV)("core-client");
		class ServiceClient {
			_endpoint;
			_requestContentType;
			_allowInsecureConnection;
			_httpClient;
			pipeline;
			constructor(options = {}) {
				this._requestContentType = options.requestContentType;
				this._endpoint = options.endpoint ?? options.baseUri;
				options.baseUri && log_logger.warning("The baseUri option for SDK Clients has been deprecated, please use endpoint instead.");
				this._allowInsecureConnection = options.allowInsecureConnection;
				this._httpClient = options.httpClient || getCachedDefaultHttpClient();
				this.pipeline = options.pipeline || createDefaultPipeline(options);
				if (options.additionalPolicies?.length) for (let { policy, position } of options.additionalPolicies) {
					let afterPhase = position === "perRetry" ? "Sign" : void 0;
					this.pipeline.addPolicy(policy, { afterPhase });
				}
			}
			sendRequest(request) {
				return this.pipeline.sendRequest(this._httpClient, request);
			}
			async sendOperationRequest(operationArguments, operationSpec) {
				let endpoint = operationSpec.baseUrl || this._endpoint;
				if (!endpoint) throw Error("If operationSpec.baseUrl is not specified, then the ServiceClient must have a endpoint string property that contains the base URL to use.");
				let url = getRequestUrl(endpoint, operationSpec, operationArguments, this);
				let request = (0, dist_esm.G6)({ url });
				request.method = operationSpec.httpMethod;
				let operationInfo = getOperationRequestInfo(request);
				operationInfo.operationSpec = operationSpec;
				operationInfo.operationArguments = operationArguments;
				let contentType = operationSpec.contentType || this._requestContentType;
				contentType && operationSpec.requestBody && request.headers.set("Content-Type", contentType);
				let options = operationArguments.options;
				if (options) {
					let requestOptions = options.requestOptions;
					if (requestOptions) {
						requestOptions.timeout && (request.timeout = requestOptions.timeout);
						requestOptions.onUploadProgress && (request.onUploadProgress = requestOptions.onUploadProgress);
						requestOptions.onDownloadProgress && (request.onDownloadProgress = requestOptions.onDownloadProgress);
						requestOptions.shouldDeserialize !== void 0 && (operationInfo.shouldDeserialize = requestOptions.shouldDeserialize);
						requestOptions.allowInsecureConnection && (request.allowInsecureConnection = !0);
					}
					options.abortSignal && (request.abortSignal = options.abortSignal);
					options.tracingOptions && (request.tracingOptions = options.tracingOptions);
				}
				this._allowInsecureConnection && (request.allowInsecureConnection = !0);
				request.streamResponseStatusCodes === void 0 && (request.streamResponseStatusCodes = getStreamingResponseStatusCodes(operationSpec));
				try {
					let rawResponse = await this.sendRequest(request);
					let flatResponse = flattenResponse(rawResponse, operationSpec.responses[rawResponse.status]);
					options?.onResponse && options.onResponse(rawResponse, flatResponse);
					return flatResponse;
				} catch (error) {
					if (typeof error == "object" && error?.response) {
						let rawResponse = error.response;
						let flatResponse = flattenResponse(rawResponse, operationSpec.responses[error.statusCode] || operationSpec.responses.default);
						error.details = flatResponse;
						options?.onResponse && options.onResponse(rawResponse, flatResponse, error);
					}
					throw error;
				}
			}
		}
		function createDefaultPipeline(options) {
			let credentialScopes = getCredentialScopes(options);
			let credentialOptions = options.credential && credentialScopes ? {
				credentialScopes,
				credential: options.credential
			} : void 0;
			return createClientPipeline({
				...options,
				credentialOptions
			});
		}
		function getCredentialScopes(options) {
			if (options.credentialScopes) return options.credentialScopes;
			if (options.endpoint) return `${options.endpoint}/.default`;
			if (options.baseUri) return `${options.baseUri}/.default`;
			if (options.credential) throw Error("When using credentials, the ServiceClientOptions must contain either a endpoint or a credentialScopes. Unable to create a bearerTokenAuthenticationPolicy");
		}
		function parseCAEChallenge(challenges) {
			return `, ${challenges.trim()}`.split(", Bearer ").filter((x) => x).map((challenge) => `${challenge.trim()}, `.split("\", ").filter((x) => x).map((keyValue) => (([key, value]) => ({ [key]: value }))(keyValue.trim().split("=\""))).reduce((a, b) => ({
				...a,
				...b
			}), {}));
		}
		async function authorizeRequestOnClaimChallenge(onChallengeOptions) {
			let { scopes, response } = onChallengeOptions;
			let logger = onChallengeOptions.logger || log_logger;
			let challenge = response.headers.get("WWW-Authenticate");
			if (!challenge) {
				logger.info("The WWW-Authenticate header was missing. Failed to perform the Continuous Access Evaluation authentication flow.");
				return !1;
			}
			let parsedChallenge = (parseCAEChallenge(challenge) || []).find((x) => x.claims);
			if (!parsedChallenge) {
				logger.info("The WWW-Authenticate header was missing the necessary \"claims\" to perform the Continuous Access Evaluation authentication flow.");
				return !1;
			}
			let accessToken = await onChallengeOptions.getAccessToken(parsedChallenge.scope ? [parsedChallenge.scope] : scopes, { claims: decodeStringToString(parsedChallenge.claims) });
			if (!accessToken) return !1;
			onChallengeOptions.request.headers.set("Authorization", `${accessToken.tokenType ?? "Bearer"} ${accessToken.token}`);
			return !0;
		}
	})
};
