export const id = 16;
export const ids = [16];
export const modules = {
	9732: ((module, __unused_webpack_exports, __webpack_require__) => {
		var Buffer = __webpack_require__(181).Buffer;
		var SlowBuffer = __webpack_require__(181).SlowBuffer;
		module.exports = bufferEq;
		function bufferEq(a, b) {
			if (!Buffer.isBuffer(a) || !Buffer.isBuffer(b)) return !1;
			if (a.length !== b.length) return !1;
			var c = 0;
			for (var i = 0; i < a.length; i++) c |= a[i] ^ b[i];
			return c === 0;
		}
		bufferEq.install = function() {
			Buffer.prototype.equal = SlowBuffer.prototype.equal = function equal(that) {
				return bufferEq(this, that);
			};
		};
		var origBufEqual = Buffer.prototype.equal;
		var origSlowBufEqual = SlowBuffer.prototype.equal;
		bufferEq.restore = function() {
			Buffer.prototype.equal = origBufEqual;
			SlowBuffer.prototype.equal = origSlowBufEqual;
		};
	}),
	325: ((module, __unused_webpack_exports, __webpack_require__) => {
		var Buffer = __webpack_require__(3058).Buffer;
		var getParamBytesForAlg = __webpack_require__(5028);
		var MAX_OCTET = 128, CLASS_UNIVERSAL = 0, PRIMITIVE_BIT = 32, TAG_SEQ = 16, TAG_INT = 2, ENCODED_TAG_SEQ = TAG_SEQ | PRIMITIVE_BIT | CLASS_UNIVERSAL << 6, ENCODED_TAG_INT = TAG_INT | CLASS_UNIVERSAL << 6;
		function base64Url(base64) {
			return base64.replace(/=/g, "").replace(/\+/g, "-").replace(/\//g, "_");
		}
		function signatureAsBuffer(signature) {
			if (Buffer.isBuffer(signature)) return signature;
			else if (typeof signature == "string") return Buffer.from(signature, "base64");
			throw TypeError("ECDSA signature must be a Base64 string or a Buffer");
		}
		function derToJose(signature, alg) {
			signature = signatureAsBuffer(signature);
			var paramBytes = getParamBytesForAlg(alg);
			var maxEncodedParamLength = paramBytes + 1;
			var inputLength = signature.length;
			var offset = 0;
			if (signature[offset++] !== ENCODED_TAG_SEQ) throw Error("Could not find expected \"seq\"");
			var seqLength = signature[offset++];
			seqLength === (MAX_OCTET | 1) && (seqLength = signature[offset++]);
			if (inputLength - offset < seqLength) throw Error("\"seq\" specified length of \"" + seqLength + "\", only \"" + (inputLength - offset) + "\" remaining");
			if (signature[offset++] !== ENCODED_TAG_INT) throw Error("Could not find expected \"int\" for \"r\"");
			var rLength = signature[offset++];
			if (inputLength - offset - 2 < rLength) throw Error("\"r\" specified length of \"" + rLength + "\", only \"" + (inputLength - offset - 2) + "\" available");
			if (maxEncodedParamLength < rLength) throw Error("\"r\" specified length of \"" + rLength + "\", max of \"" + maxEncodedParamLength + "\" is acceptable");
			var rOffset = offset;
			offset += rLength;
			if (signature[offset++] !== ENCODED_TAG_INT) throw Error("Could not find expected \"int\" for \"s\"");
			var sLength = signature[offset++];
			if (inputLength - offset !== sLength) throw Error("\"s\" specified length of \"" + sLength + "\", expected \"" + (inputLength - offset) + "\"");
			if (maxEncodedParamLength < sLength) throw Error("\"s\" specified length of \"" + sLength + "\", max of \"" + maxEncodedParamLength + "\" is acceptable");
			var sOffset = offset;
			offset += sLength;
			if (offset !== inputLength) throw Error("Expected to consume entire buffer, but \"" + (inputLength - offset) + "\" bytes remain");
			var rPadding = paramBytes - rLength, sPadding = paramBytes - sLength;
			var dst = Buffer.allocUnsafe(rPadding + rLength + sPadding + sLength);
			for (offset = 0; offset < rPadding; ++offset) dst[offset] = 0;
			signature.copy(dst, offset, rOffset + Math.max(-rPadding, 0), rOffset + rLength);
			offset = paramBytes;
			for (var o = offset; offset < o + sPadding; ++offset) dst[offset] = 0;
			signature.copy(dst, offset, sOffset + Math.max(-sPadding, 0), sOffset + sLength);
			dst = dst.toString("base64");
			dst = base64Url(dst);
			return dst;
		}
		function countPadding(buf, start, stop) {
			var padding = 0;
			for (; start + padding < stop && buf[start + padding] === 0;) ++padding;
			buf[start + padding] >= MAX_OCTET && --padding;
			return padding;
		}
		function joseToDer(signature, alg) {
			signature = signatureAsBuffer(signature);
			var paramBytes = getParamBytesForAlg(alg);
			var signatureBytes = signature.length;
			if (signatureBytes !== paramBytes * 2) throw TypeError("\"" + alg + "\" signatures must be \"" + paramBytes * 2 + "\" bytes, saw \"" + signatureBytes + "\"");
			var rPadding = countPadding(signature, 0, paramBytes);
			var sPadding = countPadding(signature, paramBytes, signature.length);
			var rLength = paramBytes - rPadding;
			var sLength = paramBytes - sPadding;
			var rsBytes = 2 + rLength + 1 + 1 + sLength;
			var shortLength = rsBytes < MAX_OCTET;
			var dst = Buffer.allocUnsafe((shortLength ? 2 : 3) + rsBytes);
			var offset = 0;
			dst[offset++] = ENCODED_TAG_SEQ;
			if (shortLength) dst[offset++] = rsBytes;
			else {
				dst[offset++] = MAX_OCTET | 1;
				dst[offset++] = rsBytes & 255;
			}
			dst[offset++] = ENCODED_TAG_INT;
			dst[offset++] = rLength;
			if (rPadding < 0) {
				dst[offset++] = 0;
				offset += signature.copy(dst, offset, 0, paramBytes);
			} else offset += signature.copy(dst, offset, rPadding, paramBytes);
			dst[offset++] = ENCODED_TAG_INT;
			dst[offset++] = sLength;
			if (sPadding < 0) {
				dst[offset++] = 0;
				signature.copy(dst, offset, paramBytes);
			} else signature.copy(dst, offset, paramBytes + sPadding);
			return dst;
		}
		module.exports = {
			derToJose,
			joseToDer
		};
	}),
	5028: ((module) => {
		function getParamSize(keySize) {
			return (keySize / 8 | 0) + (keySize % 8 == 0 ? 0 : 1);
		}
		var paramBytesForAlg = {
			ES256: getParamSize(256),
			ES384: getParamSize(384),
			ES512: getParamSize(521)
		};
		function getParamBytesForAlg(alg) {
			var paramBytes = paramBytesForAlg[alg];
			if (paramBytes) return paramBytes;
			throw Error("Unknown algorithm \"" + alg + "\"");
		}
		module.exports = getParamBytesForAlg;
	}),
	2047: ((module, __unused_webpack_exports, __webpack_require__) => {
		var jws = __webpack_require__(3324);
		module.exports = function(jwt, options) {
			options ||= {};
			var decoded = jws.decode(jwt, options);
			if (!decoded) return null;
			var payload = decoded.payload;
			if (typeof payload == "string") try {
				var obj = JSON.parse(payload);
				typeof obj == "object" && obj && (payload = obj);
			} catch {}
			if (options.complete === !0) return {
				header: decoded.header,
				payload,
				signature: decoded.signature
			};
			return payload;
		};
	}),
	9653: ((module, __unused_webpack_exports, __webpack_require__) => {
		module.exports = {
			decode: __webpack_require__(2047),
			verify: __webpack_require__(772),
			sign: __webpack_require__(4912),
			JsonWebTokenError: __webpack_require__(6248),
			NotBeforeError: __webpack_require__(1269),
			TokenExpiredError: __webpack_require__(1241)
		};
	}),
	6248: ((module) => {
		var JsonWebTokenError = function(message, error) {
			Error.call(this, message);
			Error.captureStackTrace && Error.captureStackTrace(this, this.constructor);
			this.name = "JsonWebTokenError";
			this.message = message;
			error && (this.inner = error);
		};
		JsonWebTokenError.prototype = Object.create(Error.prototype);
		JsonWebTokenError.prototype.constructor = JsonWebTokenError;
		module.exports = JsonWebTokenError;
	}),
	1269: ((module, __unused_webpack_exports, __webpack_require__) => {
		var JsonWebTokenError = __webpack_require__(6248);
		var NotBeforeError = function(message, date) {
			JsonWebTokenError.call(this, message);
			this.name = "NotBeforeError";
			this.date = date;
		};
		NotBeforeError.prototype = Object.create(JsonWebTokenError.prototype);
		NotBeforeError.prototype.constructor = NotBeforeError;
		module.exports = NotBeforeError;
	}),
	1241: ((module, __unused_webpack_exports, __webpack_require__) => {
		var JsonWebTokenError = __webpack_require__(6248);
		var TokenExpiredError = function(message, expiredAt) {
			JsonWebTokenError.call(this, message);
			this.name = "TokenExpiredError";
			this.expiredAt = expiredAt;
		};
		TokenExpiredError.prototype = Object.create(JsonWebTokenError.prototype);
		TokenExpiredError.prototype.constructor = TokenExpiredError;
		module.exports = TokenExpiredError;
	}),
	1136: ((module, __unused_webpack_exports, __webpack_require__) => {
		module.exports = __webpack_require__(2088).satisfies(process.version, ">=15.7.0");
	}),
	3948: ((module, __unused_webpack_exports, __webpack_require__) => {
		module.exports = __webpack_require__(2088).satisfies(process.version, "^6.12.0 || >=8.0.0");
	}),
	5318: ((module, __unused_webpack_exports, __webpack_require__) => {
		module.exports = __webpack_require__(2088).satisfies(process.version, ">=16.9.0");
	}),
	6688: ((module, __unused_webpack_exports, __webpack_require__) => {
		var ms = __webpack_require__(744);
		module.exports = function(time, iat) {
			var timestamp = iat || Math.floor(Date.now() / 1e3);
			if (typeof time == "string") {
				var milliseconds = ms(time);
				if (milliseconds === void 0) return;
				return Math.floor(timestamp + milliseconds / 1e3);
			} else if (typeof time == "number") return timestamp + time;
			else return;
		};
	}),
	1006: ((module, __unused_webpack_exports, __webpack_require__) => {
		let ASYMMETRIC_KEY_DETAILS_SUPPORTED = __webpack_require__(1136);
		let RSA_PSS_KEY_DETAILS_SUPPORTED = __webpack_require__(5318);
		let allowedAlgorithmsForKeys = {
			ec: [
				"ES256",
				"ES384",
				"ES512"
			],
			rsa: [
				"RS256",
				"PS256",
				"RS384",
				"PS384",
				"RS512",
				"PS512"
			],
			"rsa-pss": [
				"PS256",
				"PS384",
				"PS512"
			]
		};
		let allowedCurves = {
			ES256: "prime256v1",
			ES384: "secp384r1",
			ES512: "secp521r1"
		};
		module.exports = function(algorithm, key) {
			if (!algorithm || !key) return;
			let keyType = key.asymmetricKeyType;
			if (!keyType) return;
			let allowedAlgorithms = allowedAlgorithmsForKeys[keyType];
			if (!allowedAlgorithms) throw Error(`Unknown key type "${keyType}".`);
			if (!allowedAlgorithms.includes(algorithm)) throw Error(`"alg" parameter for "${keyType}" key type must be one of: ${allowedAlgorithms.join(", ")}.`);
			if (ASYMMETRIC_KEY_DETAILS_SUPPORTED) switch (keyType) {
				case "ec":
					let keyCurve = key.asymmetricKeyDetails.namedCurve;
					let allowedCurve = allowedCurves[algorithm];
					if (keyCurve !== allowedCurve) throw Error(`"alg" parameter "${algorithm}" requires curve "${allowedCurve}".`);
					break;
				case "rsa-pss": if (RSA_PSS_KEY_DETAILS_SUPPORTED) {
					let length = parseInt(algorithm.slice(-3), 10);
					let { hashAlgorithm, mgf1HashAlgorithm, saltLength } = key.asymmetricKeyDetails;
					if (hashAlgorithm !== `sha${length}` || mgf1HashAlgorithm !== hashAlgorithm) throw Error(`Invalid key for this operation, its RSA-PSS parameters do not meet the requirements of "alg" ${algorithm}.`);
					if (saltLength !== void 0 && saltLength > length >> 3) throw Error(`Invalid key for this operation, its RSA-PSS parameter saltLength does not meet the requirements of "alg" ${algorithm}.`);
				}
			}
		};
	}),
	4912: ((module, __unused_webpack_exports, __webpack_require__) => {
		let timespan = __webpack_require__(6688);
		let PS_SUPPORTED = __webpack_require__(3948);
		let validateAsymmetricKey = __webpack_require__(1006);
		let jws = __webpack_require__(3324);
		let includes = __webpack_require__(3867);
		let isBoolean = __webpack_require__(1999);
		let isInteger = __webpack_require__(9841);
		let isNumber = __webpack_require__(116);
		let isPlainObject = __webpack_require__(9888);
		let isString = __webpack_require__(6172);
		let once = __webpack_require__(2192);
		let { KeyObject, createSecretKey, createPrivateKey } = __webpack_require__(6982);
		let SUPPORTED_ALGS = [
			"RS256",
			"RS384",
			"RS512",
			"ES256",
			"ES384",
			"ES512",
			"HS256",
			"HS384",
			"HS512",
			"none"
		];
		PS_SUPPORTED && SUPPORTED_ALGS.splice(3, 0, "PS256", "PS384", "PS512");
		let sign_options_schema = {
			expiresIn: {
				isValid: function(value) {
					return isInteger(value) || isString(value) && value;
				},
				message: "\"expiresIn\" should be a number of seconds or string representing a timespan"
			},
			notBefore: {
				isValid: function(value) {
					return isInteger(value) || isString(value) && value;
				},
				message: "\"notBefore\" should be a number of seconds or string representing a timespan"
			},
			audience: {
				isValid: function(value) {
					return isString(value) || Array.isArray(value);
				},
				message: "\"audience\" must be a string or array"
			},
			algorithm: {
				isValid: includes.bind(null, SUPPORTED_ALGS),
				message: "\"algorithm\" must be a valid string enum value"
			},
			header: {
				isValid: isPlainObject,
				message: "\"header\" must be an object"
			},
			encoding: {
				isValid: isString,
				message: "\"encoding\" must be a string"
			},
			issuer: {
				isValid: isString,
				message: "\"issuer\" must be a string"
			},
			subject: {
				isValid: isString,
				message: "\"subject\" must be a string"
			},
			jwtid: {
				isValid: isString,
				message: "\"jwtid\" must be a string"
			},
			noTimestamp: {
				isValid: isBoolean,
				message: "\"noTimestamp\" must be a boolean"
			},
			keyid: {
				isValid: isString,
				message: "\"keyid\" must be a string"
			},
			mutatePayload: {
				isValid: isBoolean,
				message: "\"mutatePayload\" must be a boolean"
			},
			allowInsecureKeySizes: {
				isValid: isBoolean,
				message: "\"allowInsecureKeySizes\" must be a boolean"
			},
			allowInvalidAsymmetricKeyTypes: {
				isValid: isBoolean,
				message: "\"allowInvalidAsymmetricKeyTypes\" must be a boolean"
			}
		};
		let registered_claims_schema = {
			iat: {
				isValid: isNumber,
				message: "\"iat\" should be a number of seconds"
			},
			exp: {
				isValid: isNumber,
				message: "\"exp\" should be a number of seconds"
			},
			nbf: {
				isValid: isNumber,
				message: "\"nbf\" should be a number of seconds"
			}
		};
		function validate(schema, allowUnknown, object, parameterName) {
			if (!isPlainObject(object)) throw Error("Expected \"" + parameterName + "\" to be a plain object.");
			Object.keys(object).forEach(function(key) {
				let validator = schema[key];
				if (!validator) {
					if (!allowUnknown) throw Error("\"" + key + "\" is not allowed in \"" + parameterName + "\"");
					return;
				}
				if (!validator.isValid(object[key])) throw Error(validator.message);
			});
		}
		function validateOptions(options) {
			return validate(sign_options_schema, !1, options, "options");
		}
		function validatePayload(payload) {
			return validate(registered_claims_schema, !0, payload, "payload");
		}
		let options_to_payload = {
			audience: "aud",
			issuer: "iss",
			subject: "sub",
			jwtid: "jti"
		};
		let options_for_objects = [
			"expiresIn",
			"notBefore",
			"noTimestamp",
			"audience",
			"issuer",
			"subject",
			"jwtid"
		];
		module.exports = function(payload, secretOrPrivateKey, options, callback) {
			if (typeof options == "function") {
				callback = options;
				options = {};
			} else options ||= {};
			let isObjectPayload = typeof payload == "object" && !Buffer.isBuffer(payload);
			let header = Object.assign({
				alg: options.algorithm || "HS256",
				typ: isObjectPayload ? "JWT" : void 0,
				kid: options.keyid
			}, options.header);
			function failure(err) {
				if (callback) return callback(err);
				throw err;
			}
			if (!secretOrPrivateKey && options.algorithm !== "none") return failure(Error("secretOrPrivateKey must have a value"));
			if (secretOrPrivateKey != null && !(secretOrPrivateKey instanceof KeyObject)) try {
				secretOrPrivateKey = createPrivateKey(secretOrPrivateKey);
			} catch {
				try {
					secretOrPrivateKey = createSecretKey(typeof secretOrPrivateKey == "string" ? Buffer.from(secretOrPrivateKey) : secretOrPrivateKey);
				} catch {
					return failure(Error("secretOrPrivateKey is not valid key material"));
				}
			}
			if (header.alg.startsWith("HS") && secretOrPrivateKey.type !== "secret") return failure(Error(`secretOrPrivateKey must be a symmetric key when using ${header.alg}`));
			else if (/^(?:RS|PS|ES)/.test(header.alg)) {
				if (secretOrPrivateKey.type !== "private") return failure(Error(`secretOrPrivateKey must be an asymmetric key when using ${header.alg}`));
				if (!options.allowInsecureKeySizes && !header.alg.startsWith("ES") && secretOrPrivateKey.asymmetricKeyDetails !== void 0 && secretOrPrivateKey.asymmetricKeyDetails.modulusLength < 2048) return failure(Error(`secretOrPrivateKey has a minimum key size of 2048 bits for ${header.alg}`));
			}
			if (payload === void 0) return failure(Error("payload is required"));
			else if (isObjectPayload) {
				try {
					validatePayload(payload);
				} catch (error) {
					return failure(error);
				}
				options.mutatePayload || (payload = Object.assign({}, payload));
			} else {
				let invalid_options = options_for_objects.filter(function(opt) {
					return options[opt] !== void 0;
				});
				if (invalid_options.length > 0) return failure(Error("invalid " + invalid_options.join(",") + " option for " + typeof payload + " payload"));
			}
			if (payload.exp !== void 0 && options.expiresIn !== void 0) return failure(Error("Bad \"options.expiresIn\" option the payload already has an \"exp\" property."));
			if (payload.nbf !== void 0 && options.notBefore !== void 0) return failure(Error("Bad \"options.notBefore\" option the payload already has an \"nbf\" property."));
			try {
				validateOptions(options);
			} catch (error) {
				return failure(error);
			}
			if (!options.allowInvalidAsymmetricKeyTypes) try {
				validateAsymmetricKey(header.alg, secretOrPrivateKey);
			} catch (error) {
				return failure(error);
			}
			let timestamp = payload.iat || Math.floor(Date.now() / 1e3);
			options.noTimestamp ? delete payload.iat : isObjectPayload && (payload.iat = timestamp);
			if (options.notBefore !== void 0) {
				try {
					payload.nbf = timespan(options.notBefore, timestamp);
				} catch (err) {
					return failure(err);
				}
				if (payload.nbf === void 0) return failure(Error("\"notBefore\" should be a number of seconds or string representing a timespan eg: \"1d\", \"20h\", 60"));
			}
			if (options.expiresIn !== void 0 && typeof payload == "object") {
				try {
					payload.exp = timespan(options.expiresIn, timestamp);
				} catch (err) {
					return failure(err);
				}
				if (payload.exp === void 0) return failure(Error("\"expiresIn\" should be a number of seconds or string representing a timespan eg: \"1d\", \"20h\", 60"));
			}
			Object.keys(options_to_payload).forEach(function(key) {
				let claim = options_to_payload[key];
				if (options[key] !== void 0) {
					if (payload[claim] !== void 0) return failure(Error("Bad \"options." + key + "\" option. The payload already has an \"" + claim + "\" property."));
					payload[claim] = options[key];
				}
			});
			let encoding = options.encoding || "utf8";
			if (typeof callback == "function") {
				callback &&= once(callback);
				jws.createSign({
					header,
					privateKey: secretOrPrivateKey,
					payload,
					encoding
				}).once("error", callback).once("done", function(signature) {
					if (!options.allowInsecureKeySizes && /^(?:RS|PS)/.test(header.alg) && signature.length < 256) return callback(Error(`secretOrPrivateKey has a minimum key size of 2048 bits for ${header.alg}`));
					callback(null, signature);
				});
			} else {
				let signature = jws.sign({
					header,
					payload,
					secret: secretOrPrivateKey,
					encoding
				});
				if (!options.allowInsecureKeySizes && /^(?:RS|PS)/.test(header.alg) && signature.length < 256) throw Error(`secretOrPrivateKey has a minimum key size of 2048 bits for ${header.alg}`);
				return signature;
			}
		};
	}),
	772: ((module, __unused_webpack_exports, __webpack_require__) => {
		let JsonWebTokenError = __webpack_require__(6248);
		let NotBeforeError = __webpack_require__(1269);
		let TokenExpiredError = __webpack_require__(1241);
		let decode = __webpack_require__(2047);
		let timespan = __webpack_require__(6688);
		let validateAsymmetricKey = __webpack_require__(1006);
		let PS_SUPPORTED = __webpack_require__(3948);
		let jws = __webpack_require__(3324);
		let { KeyObject, createSecretKey, createPublicKey } = __webpack_require__(6982);
		let PUB_KEY_ALGS = [
			"RS256",
			"RS384",
			"RS512"
		];
		let EC_KEY_ALGS = [
			"ES256",
			"ES384",
			"ES512"
		];
		let RSA_KEY_ALGS = [
			"RS256",
			"RS384",
			"RS512"
		];
		let HS_ALGS = [
			"HS256",
			"HS384",
			"HS512"
		];
		if (PS_SUPPORTED) {
			PUB_KEY_ALGS.splice(PUB_KEY_ALGS.length, 0, "PS256", "PS384", "PS512");
			RSA_KEY_ALGS.splice(RSA_KEY_ALGS.length, 0, "PS256", "PS384", "PS512");
		}
		module.exports = function(jwtString, secretOrPublicKey, options, callback) {
			if (typeof options == "function" && !callback) {
				callback = options;
				options = {};
			}
			options ||= {};
			options = Object.assign({}, options);
			let done;
			done = callback || function(err, data) {
				if (err) throw err;
				return data;
			};
			if (options.clockTimestamp && typeof options.clockTimestamp != "number") return done(new JsonWebTokenError("clockTimestamp must be a number"));
			if (options.nonce !== void 0 && (typeof options.nonce != "string" || options.nonce.trim() === "")) return done(new JsonWebTokenError("nonce must be a non-empty string"));
			if (options.allowInvalidAsymmetricKeyTypes !== void 0 && typeof options.allowInvalidAsymmetricKeyTypes != "boolean") return done(new JsonWebTokenError("allowInvalidAsymmetricKeyTypes must be a boolean"));
			let clockTimestamp = options.clockTimestamp || Math.floor(Date.now() / 1e3);
			if (!jwtString) return done(new JsonWebTokenError("jwt must be provided"));
			if (typeof jwtString != "string") return done(new JsonWebTokenError("jwt must be a string"));
			let parts = jwtString.split(".");
			if (parts.length !== 3) return done(new JsonWebTokenError("jwt malformed"));
			let decodedToken;
			try {
				decodedToken = decode(jwtString, { complete: !0 });
			} catch (err) {
				return done(err);
			}
			if (!decodedToken) return done(new JsonWebTokenError("invalid token"));
			let header = decodedToken.header;
			let getSecret;
			if (typeof secretOrPublicKey == "function") {
				if (!callback) return done(new JsonWebTokenError("verify must be called asynchronous if secret or public key is provided as a callback"));
				getSecret = secretOrPublicKey;
			} else getSecret = function(header, secretCallback) {
				return secretCallback(null, secretOrPublicKey);
			};
			return getSecret(header, function(err, secretOrPublicKey) {
				if (err) return done(new JsonWebTokenError("error in secret or public key callback: " + err.message));
				let hasSignature = parts[2].trim() !== "";
				if (!hasSignature && secretOrPublicKey) return done(new JsonWebTokenError("jwt signature is required"));
				if (hasSignature && !secretOrPublicKey) return done(new JsonWebTokenError("secret or public key must be provided"));
				if (!hasSignature && !options.algorithms) return done(new JsonWebTokenError("please specify \"none\" in \"algorithms\" to verify unsigned tokens"));
				if (secretOrPublicKey != null && !(secretOrPublicKey instanceof KeyObject)) try {
					secretOrPublicKey = createPublicKey(secretOrPublicKey);
				} catch {
					try {
						secretOrPublicKey = createSecretKey(typeof secretOrPublicKey == "string" ? Buffer.from(secretOrPublicKey) : secretOrPublicKey);
					} catch {
						return done(new JsonWebTokenError("secretOrPublicKey is not valid key material"));
					}
				}
				options.algorithms || (secretOrPublicKey.type === "secret" ? options.algorithms = HS_ALGS : ["rsa", "rsa-pss"].includes(secretOrPublicKey.asymmetricKeyType) ? options.algorithms = RSA_KEY_ALGS : secretOrPublicKey.asymmetricKeyType === "ec" ? options.algorithms = EC_KEY_ALGS : options.algorithms = PUB_KEY_ALGS);
				if (options.algorithms.indexOf(decodedToken.header.alg) === -1) return done(new JsonWebTokenError("invalid algorithm"));
				if (header.alg.startsWith("HS") && secretOrPublicKey.type !== "secret") return done(new JsonWebTokenError(`secretOrPublicKey must be a symmetric key when using ${header.alg}`));
				else if (/^(?:RS|PS|ES)/.test(header.alg) && secretOrPublicKey.type !== "public") return done(new JsonWebTokenError(`secretOrPublicKey must be an asymmetric key when using ${header.alg}`));
				if (!options.allowInvalidAsymmetricKeyTypes) try {
					validateAsymmetricKey(header.alg, secretOrPublicKey);
				} catch (e) {
					return done(e);
				}
				let valid;
				try {
					valid = jws.verify(jwtString, decodedToken.header.alg, secretOrPublicKey);
				} catch (e) {
					return done(e);
				}
				if (!valid) return done(new JsonWebTokenError("invalid signature"));
				let payload = decodedToken.payload;
				if (payload.nbf !== void 0 && !options.ignoreNotBefore) {
					if (typeof payload.nbf != "number") return done(new JsonWebTokenError("invalid nbf value"));
					if (payload.nbf > clockTimestamp + (options.clockTolerance || 0)) return done(new NotBeforeError("jwt not active", new Date(payload.nbf * 1e3)));
				}
				if (payload.exp !== void 0 && !options.ignoreExpiration) {
					if (typeof payload.exp != "number") return done(new JsonWebTokenError("invalid exp value"));
					if (clockTimestamp >= payload.exp + (options.clockTolerance || 0)) return done(new TokenExpiredError("jwt expired", new Date(payload.exp * 1e3)));
				}
				if (options.audience) {
					let audiences = Array.isArray(options.audience) ? options.audience : [options.audience];
					if (!(Array.isArray(payload.aud) ? payload.aud : [payload.aud]).some(function(targetAudience) {
						return audiences.some(function(audience) {
							return audience instanceof RegExp ? audience.test(targetAudience) : audience === targetAudience;
						});
					})) return done(new JsonWebTokenError("jwt audience invalid. expected: " + audiences.join(" or ")));
				}
				if (options.issuer && (typeof options.issuer == "string" && payload.iss !== options.issuer || Array.isArray(options.issuer) && options.issuer.indexOf(payload.iss) === -1)) return done(new JsonWebTokenError("jwt issuer invalid. expected: " + options.issuer));
				if (options.subject && payload.sub !== options.subject) return done(new JsonWebTokenError("jwt subject invalid. expected: " + options.subject));
				if (options.jwtid && payload.jti !== options.jwtid) return done(new JsonWebTokenError("jwt jwtid invalid. expected: " + options.jwtid));
				if (options.nonce && payload.nonce !== options.nonce) return done(new JsonWebTokenError("jwt nonce invalid. expected: " + options.nonce));
				if (options.maxAge) {
					if (typeof payload.iat != "number") return done(new JsonWebTokenError("iat required when maxAge is specified"));
					let maxAgeTimestamp = timespan(options.maxAge, payload.iat);
					if (maxAgeTimestamp === void 0) return done(new JsonWebTokenError("\"maxAge\" should be a number of seconds or string representing a timespan eg: \"1d\", \"20h\", 60"));
					if (clockTimestamp >= maxAgeTimestamp + (options.clockTolerance || 0)) return done(new TokenExpiredError("maxAge exceeded", new Date(maxAgeTimestamp * 1e3)));
				}
				if (options.complete === !0) {
					let signature = decodedToken.signature;
					return done(null, {
						header,
						payload,
						signature
					});
				}
				return done(null, payload);
			});
		};
	}),
	8622: ((module, __unused_webpack_exports, __webpack_require__) => {
		var Buffer = __webpack_require__(3058).Buffer;
		var crypto = __webpack_require__(6982);
		var formatEcdsa = __webpack_require__(325);
		var util = __webpack_require__(9023);
		var MSG_INVALID_ALGORITHM = "\"%s\" is not a valid algorithm.\n  Supported algorithms are:\n  \"HS256\", \"HS384\", \"HS512\", \"RS256\", \"RS384\", \"RS512\", \"PS256\", \"PS384\", \"PS512\", \"ES256\", \"ES384\", \"ES512\" and \"none\".";
		var MSG_INVALID_SECRET = "secret must be a string or buffer";
		var MSG_INVALID_VERIFIER_KEY = "key must be a string or a buffer";
		var MSG_INVALID_SIGNER_KEY = "key must be a string, a buffer or an object";
		var supportsKeyObjects = typeof crypto.createPublicKey == "function";
		if (supportsKeyObjects) {
			MSG_INVALID_VERIFIER_KEY += " or a KeyObject";
			MSG_INVALID_SECRET += "or a KeyObject";
		}
		function checkIsPublicKey(key) {
			if (Buffer.isBuffer(key)) return;
			if (typeof key == "string") return;
			if (!supportsKeyObjects) throw typeError(MSG_INVALID_VERIFIER_KEY);
			if (typeof key != "object") throw typeError(MSG_INVALID_VERIFIER_KEY);
			if (typeof key.type != "string") throw typeError(MSG_INVALID_VERIFIER_KEY);
			if (typeof key.asymmetricKeyType != "string") throw typeError(MSG_INVALID_VERIFIER_KEY);
			if (typeof key.export != "function") throw typeError(MSG_INVALID_VERIFIER_KEY);
		}
		function checkIsPrivateKey(key) {
			if (Buffer.isBuffer(key)) return;
			if (typeof key == "string") return;
			if (typeof key == "object") return;
			throw typeError(MSG_INVALID_SIGNER_KEY);
		}
		function checkIsSecretKey(key) {
			if (Buffer.isBuffer(key)) return;
			if (typeof key == "string") return key;
			if (!supportsKeyObjects) throw typeError(MSG_INVALID_SECRET);
			if (typeof key != "object") throw typeError(MSG_INVALID_SECRET);
			if (key.type !== "secret") throw typeError(MSG_INVALID_SECRET);
			if (typeof key.export != "function") throw typeError(MSG_INVALID_SECRET);
		}
		function fromBase64(base64) {
			return base64.replace(/=/g, "").replace(/\+/g, "-").replace(/\//g, "_");
		}
		function toBase64(base64url) {
			base64url = base64url.toString();
			var padding = 4 - base64url.length % 4;
			if (padding !== 4) for (var i = 0; i < padding; ++i) base64url += "=";
			return base64url.replace(/\-/g, "+").replace(/_/g, "/");
		}
		function typeError(template) {
			var args = [].slice.call(arguments, 1);
			var errMsg = util.format.bind(util, template).apply(null, args);
			return TypeError(errMsg);
		}
		function bufferOrString(obj) {
			return Buffer.isBuffer(obj) || typeof obj == "string";
		}
		function normalizeInput(thing) {
			bufferOrString(thing) || (thing = JSON.stringify(thing));
			return thing;
		}
		function createHmacSigner(bits) {
			return function sign(thing, secret) {
				checkIsSecretKey(secret);
				thing = normalizeInput(thing);
				var hmac = crypto.createHmac("sha" + bits, secret);
				return fromBase64((hmac.update(thing), hmac.digest("base64")));
			};
		}
		var bufferEqual;
		var timingSafeEqual = "timingSafeEqual" in crypto ? function timingSafeEqual(a, b) {
			if (a.byteLength !== b.byteLength) return !1;
			return crypto.timingSafeEqual(a, b);
		} : function timingSafeEqual(a, b) {
			bufferEqual ||= __webpack_require__(9732);
			return bufferEqual(a, b);
		};
		function createHmacVerifier(bits) {
			return function verify(thing, signature, secret) {
				var computedSig = createHmacSigner(bits)(thing, secret);
				return timingSafeEqual(Buffer.from(signature), Buffer.from(computedSig));
			};
		}
		function createKeySigner(bits) {
			return function sign(thing, privateKey) {
				checkIsPrivateKey(privateKey);
				thing = normalizeInput(thing);
				var signer = crypto.createSign("RSA-SHA" + bits);
				return fromBase64((signer.update(thing), signer.sign(privateKey, "base64")));
			};
		}
		function createKeyVerifier(bits) {
			return function verify(thing, signature, publicKey) {
				checkIsPublicKey(publicKey);
				thing = normalizeInput(thing);
				signature = toBase64(signature);
				var verifier = crypto.createVerify("RSA-SHA" + bits);
				verifier.update(thing);
				return verifier.verify(publicKey, signature, "base64");
			};
		}
		function createPSSKeySigner(bits) {
			return function sign(thing, privateKey) {
				checkIsPrivateKey(privateKey);
				thing = normalizeInput(thing);
				var signer = crypto.createSign("RSA-SHA" + bits);
				return fromBase64((signer.update(thing), signer.sign({
					key: privateKey,
					padding: crypto.constants.RSA_PKCS1_PSS_PADDING,
					saltLength: crypto.constants.RSA_PSS_SALTLEN_DIGEST
				}, "base64")));
			};
		}
		function createPSSKeyVerifier(bits) {
			return function verify(thing, signature, publicKey) {
				checkIsPublicKey(publicKey);
				thing = normalizeInput(thing);
				signature = toBase64(signature);
				var verifier = crypto.createVerify("RSA-SHA" + bits);
				verifier.update(thing);
				return verifier.verify({
					key: publicKey,
					padding: crypto.constants.RSA_PKCS1_PSS_PADDING,
					saltLength: crypto.constants.RSA_PSS_SALTLEN_DIGEST
				}, signature, "base64");
			};
		}
		function createECDSASigner(bits) {
			var inner = createKeySigner(bits);
			return function sign() {
				var signature = inner.apply(null, arguments);
				signature = formatEcdsa.derToJose(signature, "ES" + bits);
				return signature;
			};
		}
		function createECDSAVerifer(bits) {
			var inner = createKeyVerifier(bits);
			return function verify(thing, signature, publicKey) {
				signature = formatEcdsa.joseToDer(signature, "ES" + bits).toString("base64");
				return inner(thing, signature, publicKey);
			};
		}
		function createNoneSigner() {
			return function sign() {
				return "";
			};
		}
		function createNoneVerifier() {
			return function verify(thing, signature) {
				return signature === "";
			};
		}
		module.exports = function jwa(algorithm) {
			var signerFactories = {
				hs: createHmacSigner,
				rs: createKeySigner,
				ps: createPSSKeySigner,
				es: createECDSASigner,
				none: createNoneSigner
			};
			var verifierFactories = {
				hs: createHmacVerifier,
				rs: createKeyVerifier,
				ps: createPSSKeyVerifier,
				es: createECDSAVerifer,
				none: createNoneVerifier
			};
			var match = algorithm.match(/^(RS|PS|ES|HS)(256|384|512)$|^(none)$/);
			if (!match) throw typeError(MSG_INVALID_ALGORITHM, algorithm);
			var algo = (match[1] || match[3]).toLowerCase();
			var bits = match[2];
			return {
				sign: signerFactories[algo](bits),
				verify: verifierFactories[algo](bits)
			};
		};
	}),
	3324: ((__unused_webpack_module, exports, __webpack_require__) => {
		var SignStream = __webpack_require__(8600);
		var VerifyStream = __webpack_require__(4368);
		exports.ALGORITHMS = [
			"HS256",
			"HS384",
			"HS512",
			"RS256",
			"RS384",
			"RS512",
			"PS256",
			"PS384",
			"PS512",
			"ES256",
			"ES384",
			"ES512"
		];
		exports.sign = SignStream.sign;
		exports.verify = VerifyStream.verify;
		exports.decode = VerifyStream.decode;
		exports.isValid = VerifyStream.isValid;
		exports.createSign = function createSign(opts) {
			return new SignStream(opts);
		};
		exports.createVerify = function createVerify(opts) {
			return new VerifyStream(opts);
		};
	}),
	1831: ((module, __unused_webpack_exports, __webpack_require__) => {
		var Buffer = __webpack_require__(3058).Buffer;
		var Stream = __webpack_require__(2203);
		var util = __webpack_require__(9023);
		function DataStream(data) {
			this.buffer = null;
			this.writable = !0;
			this.readable = !0;
			if (!data) {
				this.buffer = Buffer.alloc(0);
				return this;
			}
			if (typeof data.pipe == "function") {
				this.buffer = Buffer.alloc(0);
				data.pipe(this);
				return this;
			}
			if (data.length || typeof data == "object") {
				this.buffer = data;
				this.writable = !1;
				process.nextTick(function() {
					this.emit("end", data);
					this.readable = !1;
					this.emit("close");
				}.bind(this));
				return this;
			}
			throw TypeError("Unexpected data type (" + typeof data + ")");
		}
		util.inherits(DataStream, Stream);
		DataStream.prototype.write = function write(data) {
			this.buffer = Buffer.concat([this.buffer, Buffer.from(data)]);
			this.emit("data", data);
		};
		DataStream.prototype.end = function end(data) {
			data && this.write(data);
			this.emit("end", data);
			this.emit("close");
			this.writable = !1;
			this.readable = !1;
		};
		module.exports = DataStream;
	}),
	8600: ((module, __unused_webpack_exports, __webpack_require__) => {
		var Buffer = __webpack_require__(3058).Buffer;
		var DataStream = __webpack_require__(1831);
		var jwa = __webpack_require__(8622);
		var Stream = __webpack_require__(2203);
		var toString = __webpack_require__(5126);
		var util = __webpack_require__(9023);
		function base64url(string, encoding) {
			return Buffer.from(string, encoding).toString("base64").replace(/=/g, "").replace(/\+/g, "-").replace(/\//g, "_");
		}
		function jwsSecuredInput(header, payload, encoding) {
			encoding ||= "utf8";
			var encodedHeader = base64url(toString(header), "binary");
			var encodedPayload = base64url(toString(payload), encoding);
			return util.format("%s.%s", encodedHeader, encodedPayload);
		}
		function jwsSign(opts) {
			var header = opts.header;
			var payload = opts.payload;
			var secretOrKey = opts.secret || opts.privateKey;
			var encoding = opts.encoding;
			var algo = jwa(header.alg);
			var securedInput = jwsSecuredInput(header, payload, encoding);
			var signature = algo.sign(securedInput, secretOrKey);
			return util.format("%s.%s", securedInput, signature);
		}
		function SignStream(opts) {
			var secret = opts.secret;
			secret ??= opts.privateKey;
			secret ??= opts.key;
			if (/^hs/i.test(opts.header.alg) === !0 && secret == null) throw TypeError("secret must be a string or buffer or a KeyObject");
			var secretStream = new DataStream(secret);
			this.readable = !0;
			this.header = opts.header;
			this.encoding = opts.encoding;
			this.secret = this.privateKey = this.key = secretStream;
			this.payload = new DataStream(opts.payload);
			this.secret.once("close", function() {
				!this.payload.writable && this.readable && this.sign();
			}.bind(this));
			this.payload.once("close", function() {
				!this.secret.writable && this.readable && this.sign();
			}.bind(this));
		}
		util.inherits(SignStream, Stream);
		SignStream.prototype.sign = function sign() {
			try {
				var signature = jwsSign({
					header: this.header,
					payload: this.payload.buffer,
					secret: this.secret.buffer,
					encoding: this.encoding
				});
				this.emit("done", signature);
				this.emit("data", signature);
				this.emit("end");
				this.readable = !1;
				return signature;
			} catch (e) {
				this.readable = !1;
				this.emit("error", e);
				this.emit("close");
			}
		};
		SignStream.sign = jwsSign;
		module.exports = SignStream;
	}),
	5126: ((module, __unused_webpack_exports, __webpack_require__) => {
		var Buffer = __webpack_require__(181).Buffer;
		module.exports = function toString(obj) {
			if (typeof obj == "string") return obj;
			if (typeof obj == "number" || Buffer.isBuffer(obj)) return obj.toString();
			return JSON.stringify(obj);
		};
	}),
	4368: ((module, __unused_webpack_exports, __webpack_require__) => {
		var Buffer = __webpack_require__(3058).Buffer;
		var DataStream = __webpack_require__(1831);
		var jwa = __webpack_require__(8622);
		var Stream = __webpack_require__(2203);
		var toString = __webpack_require__(5126);
		var util = __webpack_require__(9023);
		var JWS_REGEX = /^[a-zA-Z0-9\-_]+?\.[a-zA-Z0-9\-_]+?\.([a-zA-Z0-9\-_]+)?$/;
		function isObject(thing) {
			return Object.prototype.toString.call(thing) === "[object Object]";
		}
		function safeJsonParse(thing) {
			if (isObject(thing)) return thing;
			try {
				return JSON.parse(thing);
			} catch {
				return;
			}
		}
		function headerFromJWS(jwsSig) {
			var encodedHeader = jwsSig.split(".", 1)[0];
			return safeJsonParse(Buffer.from(encodedHeader, "base64").toString("binary"));
		}
		function securedInputFromJWS(jwsSig) {
			return jwsSig.split(".", 2).join(".");
		}
		function signatureFromJWS(jwsSig) {
			return jwsSig.split(".")[2];
		}
		function payloadFromJWS(jwsSig, encoding) {
			encoding ||= "utf8";
			var payload = jwsSig.split(".")[1];
			return Buffer.from(payload, "base64").toString(encoding);
		}
		function isValidJws(string) {
			return JWS_REGEX.test(string) && !!headerFromJWS(string);
		}
		function jwsVerify(jwsSig, algorithm, secretOrKey) {
			if (!algorithm) {
				var err = Error("Missing algorithm parameter for jws.verify");
				err.code = "MISSING_ALGORITHM";
				throw err;
			}
			jwsSig = toString(jwsSig);
			var signature = signatureFromJWS(jwsSig);
			var securedInput = securedInputFromJWS(jwsSig);
			return jwa(algorithm).verify(securedInput, signature, secretOrKey);
		}
		function jwsDecode(jwsSig, opts) {
			opts ||= {};
			jwsSig = toString(jwsSig);
			if (!isValidJws(jwsSig)) return null;
			var header = headerFromJWS(jwsSig);
			if (!header) return null;
			var payload = payloadFromJWS(jwsSig);
			(header.typ === "JWT" || opts.json) && (payload = JSON.parse(payload, opts.encoding));
			return {
				header,
				payload,
				signature: signatureFromJWS(jwsSig)
			};
		}
		function VerifyStream(opts) {
			opts ||= {};
			var secretOrKey = opts.secret;
			secretOrKey ??= opts.publicKey;
			secretOrKey ??= opts.key;
			if (/^hs/i.test(opts.algorithm) === !0 && secretOrKey == null) throw TypeError("secret must be a string or buffer or a KeyObject");
			var secretStream = new DataStream(secretOrKey);
			this.readable = !0;
			this.algorithm = opts.algorithm;
			this.encoding = opts.encoding;
			this.secret = this.publicKey = this.key = secretStream;
			this.signature = new DataStream(opts.signature);
			this.secret.once("close", function() {
				!this.signature.writable && this.readable && this.verify();
			}.bind(this));
			this.signature.once("close", function() {
				!this.secret.writable && this.readable && this.verify();
			}.bind(this));
		}
		util.inherits(VerifyStream, Stream);
		VerifyStream.prototype.verify = function verify() {
			try {
				var valid = jwsVerify(this.signature.buffer, this.algorithm, this.key.buffer);
				var obj = jwsDecode(this.signature.buffer, this.encoding);
				this.emit("done", valid, obj);
				this.emit("data", valid);
				this.emit("end");
				this.readable = !1;
				return valid;
			} catch (e) {
				this.readable = !1;
				this.emit("error", e);
				this.emit("close");
			}
		};
		VerifyStream.decode = jwsDecode;
		VerifyStream.isValid = isValidJws;
		VerifyStream.verify = jwsVerify;
		module.exports = VerifyStream;
	}),
	3867: ((module) => {
		var MAX_SAFE_INTEGER = 9007199254740991, NAN = NaN;
		var reTrim = /^\s+|\s+$/g;
		var reIsBadHex = /^[-+]0x[0-9a-f]+$/i;
		var reIsBinary = /^0b[01]+$/i;
		var reIsOctal = /^0o[0-7]+$/i;
		var reIsUint = /^(?:0|[1-9]\d*)$/;
		var freeParseInt = parseInt;
		function arrayMap(array, iteratee) {
			var index = -1, length = array ? array.length : 0, result = Array(length);
			for (; ++index < length;) result[index] = iteratee(array[index], index, array);
			return result;
		}
		function baseFindIndex(array, predicate, fromIndex, fromRight) {
			var length = array.length, index = fromIndex + (fromRight ? 1 : -1);
			for (; fromRight ? index-- : ++index < length;) if (predicate(array[index], index, array)) return index;
			return -1;
		}
		function baseIndexOf(array, value, fromIndex) {
			if (value !== value) return baseFindIndex(array, baseIsNaN, fromIndex);
			var index = fromIndex - 1, length = array.length;
			for (; ++index < length;) if (array[index] === value) return index;
			return -1;
		}
		function baseIsNaN(value) {
			return value !== value;
		}
		function baseTimes(n, iteratee) {
			var index = -1, result = Array(n);
			for (; ++index < n;) result[index] = iteratee(index);
			return result;
		}
		function baseValues(object, props) {
			return arrayMap(props, function(key) {
				return object[key];
			});
		}
		function overArg(func, transform) {
			return function(arg) {
				return func(transform(arg));
			};
		}
		var objectProto = Object.prototype;
		var hasOwnProperty = objectProto.hasOwnProperty;
		var objectToString = objectProto.toString;
		var propertyIsEnumerable = objectProto.propertyIsEnumerable;
		var nativeKeys = overArg(Object.keys, Object), nativeMax = Math.max;
		function arrayLikeKeys(value, inherited) {
			var result = isArray(value) || isArguments(value) ? baseTimes(value.length, String) : [];
			var length = result.length, skipIndexes = !!length;
			for (var key in value) (inherited || hasOwnProperty.call(value, key)) && (!skipIndexes || key != "length" && !isIndex(key, length)) && result.push(key);
			return result;
		}
		function baseKeys(object) {
			if (!isPrototype(object)) return nativeKeys(object);
			var result = [];
			for (var key in Object(object)) hasOwnProperty.call(object, key) && key != "constructor" && result.push(key);
			return result;
		}
		function isIndex(value, length) {
			length ??= MAX_SAFE_INTEGER;
			return !!length && (typeof value == "number" || reIsUint.test(value)) && value > -1 && value % 1 == 0 && value < length;
		}
		function isPrototype(value) {
			var Ctor = value && value.constructor;
			return value === (typeof Ctor == "function" && Ctor.prototype || objectProto);
		}
		function includes(collection, value, fromIndex, guard) {
			collection = isArrayLike(collection) ? collection : values(collection);
			fromIndex = fromIndex && !guard ? toInteger(fromIndex) : 0;
			var length = collection.length;
			fromIndex < 0 && (fromIndex = nativeMax(length + fromIndex, 0));
			return isString(collection) ? fromIndex <= length && collection.indexOf(value, fromIndex) > -1 : !!length && baseIndexOf(collection, value, fromIndex) > -1;
		}
		function isArguments(value) {
			return isArrayLikeObject(value) && hasOwnProperty.call(value, "callee") && (!propertyIsEnumerable.call(value, "callee") || objectToString.call(value) == "[object Arguments]");
		}
		var isArray = Array.isArray;
		function isArrayLike(value) {
			return value != null && isLength(value.length) && !isFunction(value);
		}
		function isArrayLikeObject(value) {
			return isObjectLike(value) && isArrayLike(value);
		}
		function isFunction(value) {
			var tag = isObject(value) ? objectToString.call(value) : "";
			return tag == "[object Function]" || tag == "[object GeneratorFunction]";
		}
		function isLength(value) {
			return typeof value == "number" && value > -1 && value % 1 == 0 && value <= MAX_SAFE_INTEGER;
		}
		function isObject(value) {
			var type = typeof value;
			return !!value && (type == "object" || type == "function");
		}
		function isObjectLike(value) {
			return !!value && typeof value == "object";
		}
		function isString(value) {
			return typeof value == "string" || !isArray(value) && isObjectLike(value) && objectToString.call(value) == "[object String]";
		}
		function isSymbol(value) {
			return typeof value == "symbol" || isObjectLike(value) && objectToString.call(value) == "[object Symbol]";
		}
		function toFinite(value) {
			if (!value) return value === 0 ? value : 0;
			value = toNumber(value);
			if (value === Infinity || value === -Infinity) return (value < 0 ? -1 : 1) * 17976931348623157e292;
			return value === value ? value : 0;
		}
		function toInteger(value) {
			var result = toFinite(value), remainder = result % 1;
			return result === result ? remainder ? result - remainder : result : 0;
		}
		function toNumber(value) {
			if (typeof value == "number") return value;
			if (isSymbol(value)) return NAN;
			if (isObject(value)) {
				var other = typeof value.valueOf == "function" ? value.valueOf() : value;
				value = isObject(other) ? other + "" : other;
			}
			if (typeof value != "string") return value === 0 ? value : +value;
			value = value.replace(reTrim, "");
			var isBinary = reIsBinary.test(value);
			return isBinary || reIsOctal.test(value) ? freeParseInt(value.slice(2), isBinary ? 2 : 8) : reIsBadHex.test(value) ? NAN : +value;
		}
		function keys(object) {
			return isArrayLike(object) ? arrayLikeKeys(object) : baseKeys(object);
		}
		function values(object) {
			return object ? baseValues(object, keys(object)) : [];
		}
		module.exports = includes;
	}),
	1999: ((module) => {
		var objectToString = Object.prototype.toString;
		function isBoolean(value) {
			return value === !0 || value === !1 || isObjectLike(value) && objectToString.call(value) == "[object Boolean]";
		}
		function isObjectLike(value) {
			return !!value && typeof value == "object";
		}
		module.exports = isBoolean;
	}),
	9841: ((module) => {
		var NAN = NaN;
		var reTrim = /^\s+|\s+$/g;
		var reIsBadHex = /^[-+]0x[0-9a-f]+$/i;
		var reIsBinary = /^0b[01]+$/i;
		var reIsOctal = /^0o[0-7]+$/i;
		var freeParseInt = parseInt;
		var objectToString = Object.prototype.toString;
		function isInteger(value) {
			return typeof value == "number" && value == toInteger(value);
		}
		function isObject(value) {
			var type = typeof value;
			return !!value && (type == "object" || type == "function");
		}
		function isObjectLike(value) {
			return !!value && typeof value == "object";
		}
		function isSymbol(value) {
			return typeof value == "symbol" || isObjectLike(value) && objectToString.call(value) == "[object Symbol]";
		}
		function toFinite(value) {
			if (!value) return value === 0 ? value : 0;
			value = toNumber(value);
			if (value === Infinity || value === -Infinity) return (value < 0 ? -1 : 1) * 17976931348623157e292;
			return value === value ? value : 0;
		}
		function toInteger(value) {
			var result = toFinite(value), remainder = result % 1;
			return result === result ? remainder ? result - remainder : result : 0;
		}
		function toNumber(value) {
			if (typeof value == "number") return value;
			if (isSymbol(value)) return NAN;
			if (isObject(value)) {
				var other = typeof value.valueOf == "function" ? value.valueOf() : value;
				value = isObject(other) ? other + "" : other;
			}
			if (typeof value != "string") return value === 0 ? value : +value;
			value = value.replace(reTrim, "");
			var isBinary = reIsBinary.test(value);
			return isBinary || reIsOctal.test(value) ? freeParseInt(value.slice(2), isBinary ? 2 : 8) : reIsBadHex.test(value) ? NAN : +value;
		}
		module.exports = isInteger;
	}),
	116: ((module) => {
		var objectToString = Object.prototype.toString;
		function isObjectLike(value) {
			return !!value && typeof value == "object";
		}
		function isNumber(value) {
			return typeof value == "number" || isObjectLike(value) && objectToString.call(value) == "[object Number]";
		}
		module.exports = isNumber;
	}),
	9888: ((module) => {
		function isHostObject(value) {
			var result = !1;
			if (value != null && typeof value.toString != "function") try {
				result = !!(value + "");
			} catch {}
			return result;
		}
		function overArg(func, transform) {
			return function(arg) {
				return func(transform(arg));
			};
		}
		var funcProto = Function.prototype, objectProto = Object.prototype;
		var funcToString = funcProto.toString;
		var hasOwnProperty = objectProto.hasOwnProperty;
		var objectCtorString = funcToString.call(Object);
		var objectToString = objectProto.toString;
		var getPrototype = overArg(Object.getPrototypeOf, Object);
		function isObjectLike(value) {
			return !!value && typeof value == "object";
		}
		function isPlainObject(value) {
			if (!isObjectLike(value) || objectToString.call(value) != "[object Object]" || isHostObject(value)) return !1;
			var proto = getPrototype(value);
			if (proto === null) return !0;
			var Ctor = hasOwnProperty.call(proto, "constructor") && proto.constructor;
			return typeof Ctor == "function" && Ctor instanceof Ctor && funcToString.call(Ctor) == objectCtorString;
		}
		module.exports = isPlainObject;
	}),
	6172: ((module) => {
		var objectToString = Object.prototype.toString;
		var isArray = Array.isArray;
		function isObjectLike(value) {
			return !!value && typeof value == "object";
		}
		function isString(value) {
			return typeof value == "string" || !isArray(value) && isObjectLike(value) && objectToString.call(value) == "[object String]";
		}
		module.exports = isString;
	}),
	2192: ((module) => {
		var NAN = NaN;
		var reTrim = /^\s+|\s+$/g;
		var reIsBadHex = /^[-+]0x[0-9a-f]+$/i;
		var reIsBinary = /^0b[01]+$/i;
		var reIsOctal = /^0o[0-7]+$/i;
		var freeParseInt = parseInt;
		var objectToString = Object.prototype.toString;
		function before(n, func) {
			var result;
			if (typeof func != "function") throw TypeError("Expected a function");
			n = toInteger(n);
			return function() {
				--n > 0 && (result = func.apply(this, arguments));
				n <= 1 && (func = void 0);
				return result;
			};
		}
		function once(func) {
			return before(2, func);
		}
		function isObject(value) {
			var type = typeof value;
			return !!value && (type == "object" || type == "function");
		}
		function isObjectLike(value) {
			return !!value && typeof value == "object";
		}
		function isSymbol(value) {
			return typeof value == "symbol" || isObjectLike(value) && objectToString.call(value) == "[object Symbol]";
		}
		function toFinite(value) {
			if (!value) return value === 0 ? value : 0;
			value = toNumber(value);
			if (value === Infinity || value === -Infinity) return (value < 0 ? -1 : 1) * 17976931348623157e292;
			return value === value ? value : 0;
		}
		function toInteger(value) {
			var result = toFinite(value), remainder = result % 1;
			return result === result ? remainder ? result - remainder : result : 0;
		}
		function toNumber(value) {
			if (typeof value == "number") return value;
			if (isSymbol(value)) return NAN;
			if (isObject(value)) {
				var other = typeof value.valueOf == "function" ? value.valueOf() : value;
				value = isObject(other) ? other + "" : other;
			}
			if (typeof value != "string") return value === 0 ? value : +value;
			value = value.replace(reTrim, "");
			var isBinary = reIsBinary.test(value);
			return isBinary || reIsOctal.test(value) ? freeParseInt(value.slice(2), isBinary ? 2 : 8) : reIsBadHex.test(value) ? NAN : +value;
		}
		module.exports = once;
	}),
	3058: ((module, exports, __webpack_require__) => {
		var buffer = __webpack_require__(181);
		var Buffer = buffer.Buffer;
		function copyProps(src, dst) {
			for (var key in src) dst[key] = src[key];
		}
		if (Buffer.from && Buffer.alloc && Buffer.allocUnsafe && Buffer.allocUnsafeSlow) module.exports = buffer;
		else {
			copyProps(buffer, exports);
			exports.Buffer = SafeBuffer;
		}
		function SafeBuffer(arg, encodingOrOffset, length) {
			return Buffer(arg, encodingOrOffset, length);
		}
		SafeBuffer.prototype = Object.create(Buffer.prototype);
		copyProps(Buffer, SafeBuffer);
		SafeBuffer.from = function(arg, encodingOrOffset, length) {
			if (typeof arg == "number") throw TypeError("Argument must not be a number");
			return Buffer(arg, encodingOrOffset, length);
		};
		SafeBuffer.alloc = function(size, fill, encoding) {
			if (typeof size != "number") throw TypeError("Argument must be a number");
			var buf = Buffer(size);
			fill === void 0 ? buf.fill(0) : typeof encoding == "string" ? buf.fill(fill, encoding) : buf.fill(fill);
			return buf;
		};
		SafeBuffer.allocUnsafe = function(size) {
			if (typeof size != "number") throw TypeError("Argument must be a number");
			return Buffer(size);
		};
		SafeBuffer.allocUnsafeSlow = function(size) {
			if (typeof size != "number") throw TypeError("Argument must be a number");
			return buffer.SlowBuffer(size);
		};
	}),
	3016: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { ClientAssertionCredential: () => clientAssertionCredential_ClientAssertionCredential });
		let SDK_VERSION = "4.14.1";
		let constants_DeveloperSignOnClientId = "04b07795-8ddb-461a-bbee-02f9e1bf7b46";
		var AzureAuthorityHosts;
		(function(AzureAuthorityHosts) {
			AzureAuthorityHosts.AzureChina = "https://login.chinacloudapi.cn";
			AzureAuthorityHosts.AzureGermany = "https://login.microsoftonline.de";
			AzureAuthorityHosts.AzureGovernment = "https://login.microsoftonline.us";
			AzureAuthorityHosts.AzurePublicCloud = "https://login.microsoftonline.com";
		})(AzureAuthorityHosts ||= {});
		let DefaultAuthorityHost = AzureAuthorityHosts.AzurePublicCloud;
		let ALL_TENANTS = ["*"];
		function generatePluginConfiguration(options) {
			let config = {
				cache: {},
				broker: {
					...options.brokerOptions,
					isEnabled: options.brokerOptions?.enabled ?? !1,
					enableMsaPassthrough: options.brokerOptions?.legacyEnableMsaPassthrough ?? !1
				}
			};
			if (options.tokenCachePersistenceOptions?.enabled) throw Error("Persistent token caching was requested, but no persistence provider was configured. You must install the identity-cache-persistence plugin package (`npm install --save @azure/identity-cache-persistence`) and enable it by importing `useIdentityPlugin` from `@azure/identity` and calling `useIdentityPlugin(cachePersistencePlugin)` before using `tokenCachePersistenceOptions`.");
			options.brokerOptions?.enabled && (config.broker.nativeBrokerPlugin = getBrokerPlugin(options.isVSCodeCredential || !1));
			return config;
		}
		let brokerErrorTemplates = {
			missing: (credentialName, packageName, pluginVar) => [
				`${credentialName} was requested, but no plugin was configured or no authentication record was found.`,
				`You must install the ${packageName} plugin package (npm install --save ${packageName})`,
				"and enable it by importing `useIdentityPlugin` from `@azure/identity` and calling",
				`useIdentityPlugin(${pluginVar}) before using enableBroker.`
			].join(" "),
			unavailable: (credentialName, packageName) => [
				`${credentialName} was requested, and the plugin is configured, but the broker is unavailable.`,
				`Ensure the ${credentialName} plugin is properly installed and configured.`,
				"Check for missing native dependencies and ensure the package is properly installed.",
				`See the README for prerequisites on installing and using ${packageName}.`
			].join(" ")
		};
		let brokerConfig = {
			vsCode: {
				credentialName: "Visual Studio Code Credential",
				packageName: "@azure/identity-vscode",
				pluginVar: "vsCodePlugin",
				get brokerInfo() {}
			},
			native: {
				credentialName: "Broker for WAM",
				packageName: "@azure/identity-broker",
				pluginVar: "nativeBrokerPlugin",
				get brokerInfo() {}
			}
		};
		function getBrokerPlugin(isVSCodePlugin) {
			let { credentialName, packageName, pluginVar, brokerInfo } = brokerConfig[isVSCodePlugin ? "vsCode" : "native"];
			if (brokerInfo === void 0) throw Error(brokerErrorTemplates.missing(credentialName, packageName, pluginVar));
			if (brokerInfo.broker.isBrokerAvailable === !1) throw Error(brokerErrorTemplates.unavailable(credentialName, packageName));
			return brokerInfo.broker;
		}
		let msalPlugins = { generatePluginConfiguration };
		function isErrorResponse(errorResponse) {
			return errorResponse && typeof errorResponse.error == "string" && typeof errorResponse.error_description == "string";
		}
		class errors_CredentialUnavailableError extends Error {
			constructor(message, options) {
				super(message, options);
				this.name = "CredentialUnavailableError";
			}
		}
		let AuthenticationErrorName = "AuthenticationError";
		class errors_AuthenticationError extends Error {
			statusCode;
			errorResponse;
			constructor(statusCode, errorBody, options) {
				let errorResponse;
				if (isErrorResponse(errorBody)) errorResponse = convertOAuthErrorResponseToErrorResponse(errorBody);
				else if (typeof errorBody == "string") try {
					errorResponse = convertOAuthErrorResponseToErrorResponse(JSON.parse(errorBody));
				} catch {
					errorResponse = statusCode === 400 ? {
						error: "invalid_request",
						errorDescription: `The service indicated that the request was invalid.\n\n${errorBody}`
					} : {
						error: "unknown_error",
						errorDescription: `An unknown error has occurred. Response body:\n\n${errorBody}`
					};
				}
				else errorResponse = {
					error: "unknown_error",
					errorDescription: "An unknown error occurred and no additional details are available."
				};
				super(`${errorResponse.error} Status code: ${statusCode}\nMore details:\n${errorResponse.errorDescription},`, options);
				this.statusCode = statusCode;
				this.errorResponse = errorResponse;
				this.name = AuthenticationErrorName;
			}
		}
		function convertOAuthErrorResponseToErrorResponse(errorBody) {
			return {
				error: errorBody.error,
				errorDescription: errorBody.error_description,
				correlationId: errorBody.correlation_id,
				errorCodes: errorBody.error_codes,
				timestamp: errorBody.timestamp,
				traceId: errorBody.trace_id
			};
		}
		class AuthenticationRequiredError extends Error {
			scopes;
			getTokenOptions;
			constructor(options) {
				super(options.message, options.cause ? { cause: options.cause } : void 0);
				this.scopes = options.scopes;
				this.getTokenOptions = options.getTokenOptions;
				this.name = "AuthenticationRequiredError";
			}
		}
		var esm = __webpack_require__(7567);
		let logger = (0, esm.KV)("identity");
		function formatSuccess(scope) {
			return `SUCCESS. Scopes: ${Array.isArray(scope) ? scope.join(", ") : scope}.`;
		}
		function logging_formatError(scope, error) {
			let message = "ERROR.";
			scope?.length && (message += ` Scopes: ${Array.isArray(scope) ? scope.join(", ") : scope}.`);
			return `${message} Error message: ${typeof error == "string" ? error : error.message}.`;
		}
		function credentialLoggerInstance(title, parent, log = logger) {
			let fullTitle = parent ? `${parent.fullTitle} ${title}` : title;
			function info(message) {
				log.info(`${fullTitle} =>`, message);
			}
			function warning(message) {
				log.warning(`${fullTitle} =>`, message);
			}
			function verbose(message) {
				log.verbose(`${fullTitle} =>`, message);
			}
			function error(message) {
				log.error(`${fullTitle} =>`, message);
			}
			return {
				title,
				fullTitle,
				info,
				warning,
				verbose,
				error
			};
		}
		function credentialLogger(title, log = logger) {
			let credLogger = credentialLoggerInstance(title, void 0, log);
			return {
				...credLogger,
				parent: log,
				getToken: credentialLoggerInstance("=> getToken()", credLogger, log)
			};
		}
		let tracing_tracingClient = (0, __webpack_require__(5433).y)({
			namespace: "Microsoft.AAD",
			packageName: "@azure/identity",
			packageVersion: SDK_VERSION
		});
		credentialLogger("ChainedTokenCredential");
		let DEFAULT_AUTHORITY = "https://login.microsoftonline.com/common/";
		let DEFAULT_COMMON_TENANT = "common";
		let AAD_INSTANCE_DISCOVERY_ENDPT = `${DEFAULT_AUTHORITY}discovery/instance?api-version=1.1&authorization_endpoint=`;
		let CIAM_AUTH_URL = ".ciamlogin.com";
		let AAD_TENANT_DOMAIN_SUFFIX = ".onmicrosoft.com";
		let OFFLINE_ACCESS_SCOPE = "offline_access";
		let URL_FORM_CONTENT_TYPE = "application/x-www-form-urlencoded;charset=utf-8";
		let NOT_AVAILABLE = "Not Available";
		let IMDS_ENDPOINT = "http://169.254.169.254/metadata/instance/compute";
		let KNOWN_PUBLIC_CLOUDS = [
			"login.microsoftonline.com",
			"login.windows.net",
			"login.microsoft.com",
			"sts.windows.net"
		];
		let OIDC_DEFAULT_SCOPES = [
			"openid",
			"profile",
			OFFLINE_ACCESS_SCOPE
		];
		let OIDC_SCOPES = [...OIDC_DEFAULT_SCOPES, "email"];
		let HeaderNames = {
			CONTENT_TYPE: "Content-Type",
			CONTENT_LENGTH: "Content-Length",
			DPOP: "DPoP",
			RETRY_AFTER: "Retry-After",
			CCS_HEADER: "X-AnchorMailbox",
			WWWAuthenticate: "WWW-Authenticate",
			AuthenticationInfo: "Authentication-Info",
			X_MS_REQUEST_ID: "x-ms-request-id",
			X_MS_HTTP_VERSION: "x-ms-httpver"
		};
		let AADAuthority = {
			COMMON: "common",
			ORGANIZATIONS: "organizations",
			CONSUMERS: "consumers"
		};
		let ClaimsRequestKeys = {
			ACCESS_TOKEN: "access_token",
			XMS_CC: "xms_cc",
			ID_TOKEN: "id_token",
			SIGNIN_STATE: "signin_state",
			LOGIN_HINT: "login_hint",
			TENANT_REGION_SUB_SCOPE: "tenant_region_sub_scope"
		};
		let PromptValue = {
			LOGIN: "login",
			SELECT_ACCOUNT: "select_account",
			CONSENT: "consent",
			NONE: "none",
			CREATE: "create",
			NO_SESSION: "no_session"
		};
		let CodeChallengeMethodValues = {
			PLAIN: "plain",
			S256: "S256"
		};
		let OAuthResponseType = {
			CODE: "code",
			IDTOKEN_TOKEN: "id_token token",
			IDTOKEN_TOKEN_REFRESHTOKEN: "id_token token refresh_token"
		};
		let ResponseMode = {
			QUERY: "query",
			FRAGMENT: "fragment",
			FORM_POST: "form_post"
		};
		let GrantType = {
			IMPLICIT_GRANT: "implicit",
			AUTHORIZATION_CODE_GRANT: "authorization_code",
			CLIENT_CREDENTIALS_GRANT: "client_credentials",
			RESOURCE_OWNER_PASSWORD_GRANT: "password",
			REFRESH_TOKEN_GRANT: "refresh_token",
			DEVICE_CODE_GRANT: "device_code",
			JWT_BEARER: "urn:ietf:params:oauth:grant-type:jwt-bearer",
			USER_FIC: "user_fic"
		};
		let CredentialType = {
			ID_TOKEN: "IdToken",
			ACCESS_TOKEN: "AccessToken",
			ACCESS_TOKEN_WITH_AUTH_SCHEME: "AccessToken_With_AuthScheme",
			REFRESH_TOKEN: "RefreshToken"
		};
		let APP_METADATA = "appmetadata";
		let AUTHORITY_METADATA_CACHE_KEY = "authority-metadata";
		let AuthorityMetadataSource = {
			CONFIG: "config",
			CACHE: "cache",
			NETWORK: "network",
			HARDCODED_VALUES: "hardcoded_values"
		};
		let AuthenticationScheme = {
			BEARER: "Bearer",
			POP: "pop",
			DPOP: "DPoP",
			SSH: "ssh-cert"
		};
		let THROTTLING_PREFIX = "throttling";
		let PasswordGrantConstants = {
			username: "username",
			password: "password"
		};
		let RegionDiscoverySources = {
			FAILED_AUTO_DETECTION: "1",
			INTERNAL_CACHE: "2",
			ENVIRONMENT_VARIABLE: "3",
			IMDS: "4"
		};
		let RegionDiscoveryOutcomes = {
			CONFIGURED_MATCHES_DETECTED: "1",
			CONFIGURED_NO_AUTO_DETECTION: "2",
			CONFIGURED_NOT_DETECTED: "3",
			AUTO_DETECTION_REQUESTED_SUCCESSFUL: "4",
			AUTO_DETECTION_REQUESTED_FAILED: "5"
		};
		let CacheOutcome = {
			NOT_APPLICABLE: "0",
			FORCE_REFRESH_OR_CLAIMS: "1",
			NO_CACHED_ACCESS_TOKEN: "2",
			CACHED_ACCESS_TOKEN_EXPIRED: "3",
			PROACTIVELY_REFRESHED: "4"
		};
		let JsonWebTokenTypes = {
			Jwt: "JWT",
			Jwk: "JWK",
			Pop: "pop",
			Dpop: "dpop+jwt"
		};
		let EncodingTypes = {
			BASE64: "base64",
			HEX: "hex",
			UTF8: "utf-8"
		};
		var LogLevel;
		(function(LogLevel) {
			LogLevel[LogLevel.Error = 0] = "Error";
			LogLevel[LogLevel.Warning = 1] = "Warning";
			LogLevel[LogLevel.Info = 2] = "Info";
			LogLevel[LogLevel.Verbose = 3] = "Verbose";
			LogLevel[LogLevel.Trace = 4] = "Trace";
		})(LogLevel ||= {});
		let correlationCache = new Map();
		function markAsRecentlyUsed(correlationId, data) {
			correlationCache.delete(correlationId);
			correlationCache.set(correlationId, data);
		}
		function addLogToCache(correlationId, loggedMessage) {
			let currentTime = Date.now();
			let data = correlationCache.get(correlationId);
			if (data) markAsRecentlyUsed(correlationId, data);
			else {
				data = {
					logs: [],
					firstEventTime: currentTime
				};
				correlationCache.set(correlationId, data);
				if (correlationCache.size > 50) {
					let firstKey = correlationCache.keys().next().value;
					firstKey !== void 0 && correlationCache.delete(firstKey);
				}
			}
			data.logs.push({
				...loggedMessage,
				milliseconds: currentTime - data.firstEventTime
			});
			data.logs.length > 500 && data.logs.shift();
		}
		function getMessageHash(str) {
			if (str.length < 6) return null;
			if (str.length > 6 && str[6] !== " ") return null;
			for (let i = 0; i < 6; i++) {
				let char = str[i];
				if (!(char >= "a" && char <= "z" || char >= "A" && char <= "Z" || char >= "0" && char <= "9")) return null;
			}
			return str.substring(0, 6);
		}
		class Logger {
			constructor(loggerOptions, packageName, packageVersion) {
				this.level = LogLevel.Info;
				let defaultLoggerCallback = () => {};
				let setLoggerOptions = loggerOptions || Logger.createDefaultLoggerOptions();
				this.localCallback = setLoggerOptions.loggerCallback || defaultLoggerCallback;
				this.piiLoggingEnabled = setLoggerOptions.piiLoggingEnabled || !1;
				this.level = typeof setLoggerOptions.logLevel == "number" ? setLoggerOptions.logLevel : LogLevel.Info;
				this.packageName = packageName || "";
				this.packageVersion = packageVersion || "";
			}
			static createDefaultLoggerOptions() {
				return {
					loggerCallback: () => {},
					piiLoggingEnabled: !1,
					logLevel: LogLevel.Info
				};
			}
			clone(packageName, packageVersion) {
				return new Logger({
					loggerCallback: this.localCallback,
					piiLoggingEnabled: this.piiLoggingEnabled,
					logLevel: this.level
				}, packageName, packageVersion);
			}
			logMessage(logMessage, options) {
				let correlationId = options.correlationId;
				let messageHash = getMessageHash(logMessage);
				messageHash && addLogToCache(correlationId, {
					hash: messageHash,
					level: options.logLevel,
					containsPii: options.containsPii || !1,
					milliseconds: 0
				});
				if (options.logLevel > this.level || !this.piiLoggingEnabled && options.containsPii) return;
				let log = `${`[${new Date().toUTCString()}] : [${correlationId}]`} : ${this.packageName}@${this.packageVersion} : ${LogLevel[options.logLevel]} - ${logMessage}`;
				this.executeCallback(options.logLevel, log, options.containsPii || !1);
			}
			executeCallback(level, message, containsPii) {
				this.localCallback && this.localCallback(level, message, containsPii);
			}
			error(message, correlationId) {
				this.logMessage(message, {
					logLevel: LogLevel.Error,
					containsPii: !1,
					correlationId
				});
			}
			errorPii(message, correlationId) {
				this.logMessage(message, {
					logLevel: LogLevel.Error,
					containsPii: !0,
					correlationId
				});
			}
			warning(message, correlationId) {
				this.logMessage(message, {
					logLevel: LogLevel.Warning,
					containsPii: !1,
					correlationId
				});
			}
			warningPii(message, correlationId) {
				this.logMessage(message, {
					logLevel: LogLevel.Warning,
					containsPii: !0,
					correlationId
				});
			}
			info(message, correlationId) {
				this.logMessage(message, {
					logLevel: LogLevel.Info,
					containsPii: !1,
					correlationId
				});
			}
			infoPii(message, correlationId) {
				this.logMessage(message, {
					logLevel: LogLevel.Info,
					containsPii: !0,
					correlationId
				});
			}
			verbose(message, correlationId) {
				this.logMessage(message, {
					logLevel: LogLevel.Verbose,
					containsPii: !1,
					correlationId
				});
			}
			verbosePii(message, correlationId) {
				this.logMessage(message, {
					logLevel: LogLevel.Verbose,
					containsPii: !0,
					correlationId
				});
			}
			trace(message, correlationId) {
				this.logMessage(message, {
					logLevel: LogLevel.Trace,
					containsPii: !1,
					correlationId
				});
			}
			tracePii(message, correlationId) {
				this.logMessage(message, {
					logLevel: LogLevel.Trace,
					containsPii: !0,
					correlationId
				});
			}
			isPiiLoggingEnabled() {
				return this.piiLoggingEnabled || !1;
			}
		}
		let CLIENT_ID = "client_id";
		let REDIRECT_URI = "redirect_uri";
		let X_CLIENT_SKU = "x-client-SKU";
		let X_CLIENT_VER = "x-client-VER";
		let TOKEN_TYPE = "token_type";
		let REQ_CNF = "req_cnf";
		let RETURN_SPA_CODE = "return_spa_code";
		let X_CLIENT_EXTRA_SKU = "x-client-xtra-sku";
		let BROKER_CLIENT_ID = "brk_client_id";
		let BROKER_REDIRECT_URI = "brk_redirect_uri";
		let INSTANCE_AWARE = "instance_aware";
		let ATTRIBUTE_TOKENS = "attribute_tokens";
		let POPUP_ORIGIN_CHECK_DONE = "pocd";
		let DEFAULT_AUTHORITY_FOR_MANAGED_IDENTITY = "https://login.microsoftonline.com/managed_identity/";
		let ManagedIdentityHeaders = {
			AUTHORIZATION_HEADER_NAME: "Authorization",
			METADATA_HEADER_NAME: "Metadata",
			APP_SERVICE_SECRET_HEADER_NAME: "X-IDENTITY-HEADER",
			ML_AND_SF_SECRET_HEADER_NAME: "secret",
			CLIENT_SKU: X_CLIENT_SKU,
			CLIENT_VER: X_CLIENT_VER,
			CLIENT_REQUEST_ID: "x-ms-client-request-id"
		};
		let ManagedIdentityQueryParameters = {
			API_VERSION: "api-version",
			RESOURCE: "resource",
			SHA256_TOKEN_TO_REFRESH: "token_sha256_to_refresh",
			XMS_CC: "xms_cc"
		};
		let ManagedIdentityEnvironmentVariableNames = {
			AZURE_POD_IDENTITY_AUTHORITY_HOST: "AZURE_POD_IDENTITY_AUTHORITY_HOST",
			DEFAULT_IDENTITY_CLIENT_ID: "DEFAULT_IDENTITY_CLIENT_ID",
			IDENTITY_ENDPOINT: "IDENTITY_ENDPOINT",
			IDENTITY_HEADER: "IDENTITY_HEADER",
			IDENTITY_SERVER_THUMBPRINT: "IDENTITY_SERVER_THUMBPRINT",
			IMDS_ENDPOINT: "IMDS_ENDPOINT",
			MSI_ENDPOINT: "MSI_ENDPOINT",
			MSI_SECRET: "MSI_SECRET"
		};
		let ManagedIdentitySourceNames = {
			APP_SERVICE: "AppService",
			AZURE_ARC: "AzureArc",
			CLOUD_SHELL: "CloudShell",
			DEFAULT_TO_IMDS: "DefaultToImds",
			IMDS: "Imds",
			MACHINE_LEARNING: "MachineLearning",
			SERVICE_FABRIC: "ServiceFabric"
		};
		let ManagedIdentityIdType = {
			SYSTEM_ASSIGNED: "system-assigned",
			USER_ASSIGNED_CLIENT_ID: "user-assigned-client-id",
			USER_ASSIGNED_RESOURCE_ID: "user-assigned-resource-id",
			USER_ASSIGNED_OBJECT_ID: "user-assigned-object-id"
		};
		let Constants_HttpMethod = {
			GET: "GET",
			POST: "POST"
		};
		let Hash = { SHA256: "sha256" };
		let CharSet = { CV_CHARSET: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~" };
		let CACHE = { KEY_SEPARATOR: "-" };
		let Constants = {
			MSAL_SKU: "msal.js.node",
			JWT_BEARER_ASSERTION_TYPE: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
			HTTP_PROTOCOL: "http://",
			LOCALHOST: "localhost"
		};
		let ApiId = {
			acquireTokenSilent: 62,
			acquireTokenByUsernamePassword: 371,
			acquireTokenByDeviceCode: 671,
			acquireTokenByClientCredential: 771,
			acquireTokenByOBO: 772,
			acquireTokenWithManagedIdentity: 773,
			acquireTokenByUserFederatedIdentityCredential: 774,
			acquireTokenByCode: 871,
			acquireTokenByRefreshToken: 872
		};
		let JwtConstants = {
			RSA_256: "RS256",
			PSS_256: "PS256",
			X5T_256: "x5t#S256",
			X5T: "x5t",
			X5C: "x5c",
			AUDIENCE: "aud",
			EXPIRATION_TIME: "exp",
			ISSUER: "iss",
			SUBJECT: "sub",
			NOT_BEFORE: "nbf",
			JWT_ID: "jti"
		};
		let LOOPBACK_SERVER_CONSTANTS = {
			INTERVAL_MS: 100,
			TIMEOUT_MS: 5e3
		};
		function getDefaultErrorMessage(code) {
			return `See https://aka.ms/msal.js.errors#${code} for details`;
		}
		class AuthError extends Error {
			constructor(errorCode, correlationId, errorMessage, suberror) {
				let message = errorMessage || (errorCode ? getDefaultErrorMessage(errorCode) : "");
				let errorString = message ? `${errorCode}: ${message}` : errorCode;
				super(errorString);
				Object.setPrototypeOf(this, AuthError.prototype);
				this.errorCode = errorCode || "";
				this.errorMessage = message || "";
				this.subError = suberror || "";
				this.correlationId = correlationId;
				this.name = "AuthError";
			}
		}
		function createAuthError(code, correlationId, additionalMessage) {
			return new AuthError(code, correlationId, additionalMessage || getDefaultErrorMessage(code));
		}
		function makeExtraSkuString(params) {
			let { skus, libraryName, libraryVersion, extensionName, extensionVersion } = params;
			let skuMap = new Map([[0, [libraryName, libraryVersion]], [2, [extensionName, extensionVersion]]]);
			let skuArr = [];
			if (skus?.length) {
				skuArr = skus.split(",");
				if (skuArr.length < 4) return skus;
			} else skuArr = Array.from({ length: 4 }, () => "|");
			skuMap.forEach((value, key) => {
				value.length === 2 && value[0]?.length && value[1]?.length && setSku({
					skuArr,
					index: key,
					skuName: value[0],
					skuVersion: value[1]
				});
			});
			return skuArr.join(",");
		}
		function setSku(params) {
			let { skuArr, index, skuName, skuVersion } = params;
			if (index >= skuArr.length) return;
			skuArr[index] = [skuName, skuVersion].join("|");
		}
		class ServerTelemetryManager {
			constructor(telemetryRequest, cacheManager) {
				this.cacheOutcome = CacheOutcome.NOT_APPLICABLE;
				this.cacheManager = cacheManager;
				this.apiId = telemetryRequest.apiId;
				this.correlationId = telemetryRequest.correlationId;
				this.wrapperSKU = telemetryRequest.wrapperSKU || "";
				this.wrapperVer = telemetryRequest.wrapperVer || "";
				this.telemetryCacheKey = "server-telemetry-" + telemetryRequest.clientId;
			}
			generateCurrentRequestHeaderValue() {
				let request = `${this.apiId},${this.cacheOutcome}`;
				let platformFieldsArr = [this.wrapperSKU, this.wrapperVer];
				let nativeBrokerErrorCode = this.getNativeBrokerErrorCode();
				nativeBrokerErrorCode?.length && platformFieldsArr.push(`broker_error=${nativeBrokerErrorCode}`);
				let platformFields = platformFieldsArr.join(",");
				return [
					5,
					[request, this.getRegionDiscoveryFields()].join(","),
					platformFields
				].join("|");
			}
			generateLastRequestHeaderValue() {
				let lastRequests = this.getLastRequests();
				let maxErrors = ServerTelemetryManager.maxErrorsToSend(lastRequests);
				let failedRequests = lastRequests.failedRequests.slice(0, 2 * maxErrors).join(",");
				let errors = lastRequests.errors.slice(0, maxErrors).join(",");
				let errorCount = lastRequests.errors.length;
				let platformFields = [errorCount, maxErrors < errorCount ? "1" : "0"].join(",");
				return [
					5,
					lastRequests.cacheHits,
					failedRequests,
					errors,
					platformFields
				].join("|");
			}
			cacheFailedRequest(error) {
				try {
					let lastRequests = this.getLastRequests();
					if (lastRequests.errors.length >= 50) {
						lastRequests.failedRequests.shift();
						lastRequests.failedRequests.shift();
						lastRequests.errors.shift();
					}
					lastRequests.failedRequests.push(this.apiId, this.correlationId);
					error instanceof Error && error && error.toString() ? error instanceof AuthError ? error.subError ? lastRequests.errors.push(error.subError) : error.errorCode ? lastRequests.errors.push(error.errorCode) : lastRequests.errors.push(error.toString()) : lastRequests.errors.push(error.toString()) : lastRequests.errors.push("unknown_error");
					this.cacheManager.setServerTelemetry(this.telemetryCacheKey, lastRequests, this.correlationId);
				} catch {}
			}
			incrementCacheHits() {
				let lastRequests = this.getLastRequests();
				lastRequests.cacheHits += 1;
				this.cacheManager.setServerTelemetry(this.telemetryCacheKey, lastRequests, this.correlationId);
				return lastRequests.cacheHits;
			}
			getLastRequests() {
				return this.cacheManager.getServerTelemetry(this.telemetryCacheKey, this.correlationId) || {
					failedRequests: [],
					errors: [],
					cacheHits: 0
				};
			}
			clearTelemetryCache() {
				let lastRequests = this.getLastRequests();
				let numErrorsFlushed = ServerTelemetryManager.maxErrorsToSend(lastRequests);
				if (numErrorsFlushed === lastRequests.errors.length) this.cacheManager.removeItem(this.telemetryCacheKey, this.correlationId);
				else {
					let serverTelemEntity = {
						failedRequests: lastRequests.failedRequests.slice(numErrorsFlushed * 2),
						errors: lastRequests.errors.slice(numErrorsFlushed),
						cacheHits: 0
					};
					this.cacheManager.setServerTelemetry(this.telemetryCacheKey, serverTelemEntity, this.correlationId);
				}
			}
			static maxErrorsToSend(serverTelemetryEntity) {
				let i;
				let maxErrors = 0;
				let dataSize = 0;
				let errorCount = serverTelemetryEntity.errors.length;
				for (i = 0; i < errorCount; i++) {
					let apiId = serverTelemetryEntity.failedRequests[2 * i] || "";
					let correlationId = serverTelemetryEntity.failedRequests[2 * i + 1] || "";
					let errorCode = serverTelemetryEntity.errors[i] || "";
					dataSize += apiId.toString().length + correlationId.toString().length + errorCode.length + 3;
					if (dataSize < 330) maxErrors += 1;
					else break;
				}
				return maxErrors;
			}
			getRegionDiscoveryFields() {
				let regionDiscoveryFields = [];
				regionDiscoveryFields.push(this.regionUsed || "");
				regionDiscoveryFields.push(this.regionSource || "");
				regionDiscoveryFields.push(this.regionOutcome || "");
				return regionDiscoveryFields.join(",");
			}
			updateRegionDiscoveryMetadata(regionDiscoveryMetadata) {
				this.regionUsed = regionDiscoveryMetadata.region_used;
				this.regionSource = regionDiscoveryMetadata.region_source;
				this.regionOutcome = regionDiscoveryMetadata.region_outcome;
			}
			setCacheOutcome(cacheOutcome) {
				this.cacheOutcome = cacheOutcome;
			}
			setNativeBrokerErrorCode(errorCode) {
				let lastRequests = this.getLastRequests();
				lastRequests.nativeBrokerErrorCode = errorCode;
				this.cacheManager.setServerTelemetry(this.telemetryCacheKey, lastRequests, this.correlationId);
			}
			getNativeBrokerErrorCode() {
				return this.getLastRequests().nativeBrokerErrorCode;
			}
			clearNativeBrokerErrorCode() {
				let lastRequests = this.getLastRequests();
				delete lastRequests.nativeBrokerErrorCode;
				this.cacheManager.setServerTelemetry(this.telemetryCacheKey, lastRequests, this.correlationId);
			}
			static makeExtraSkuString(params) {
				return makeExtraSkuString(params);
			}
		}
		class ClientAuthError extends AuthError {
			constructor(errorCode, correlationId, additionalMessage) {
				super(errorCode, correlationId, additionalMessage);
				this.name = "ClientAuthError";
				Object.setPrototypeOf(this, ClientAuthError.prototype);
			}
		}
		function ClientAuthError_createClientAuthError(errorCode, correlationId, additionalMessage) {
			return new ClientAuthError(errorCode, correlationId, additionalMessage);
		}
		let clientInfoDecodingError = "client_info_decoding_error";
		let tokenParsingError = "token_parsing_error";
		let endpointResolutionError = "endpoints_resolution_error";
		let networkError = "network_error";
		let ClientAuthErrorCodes_invalidState = "invalid_state";
		let nonceMismatch = "nonce_mismatch";
		let multipleMatchingTokens = "multiple_matching_tokens";
		let emptyInputScopeSet = "empty_input_scopeset";
		let noAccountInSilentRequest = "no_account_in_silent_request";
		let invalidCacheEnvironment = "invalid_cache_environment";
		let noCryptoObject = "no_crypto_object";
		let tokenRefreshRequired = "token_refresh_required";
		let keyIdMissing = "key_id_missing";
		let methodNotImplemented = "method_not_implemented";
		function enforceResourceParameter(isMcp, request) {
			if (!isMcp) return;
			if (request.resource && (containsResourceParam(request.extraParameters) || containsResourceParam(request.extraQueryParameters))) throw ClientAuthError_createClientAuthError("misplaced_resource_parameter", request.correlationId || "");
			if (!request.resource) throw ClientAuthError_createClientAuthError("resource_parameter_required", request.correlationId || "");
		}
		function containsResourceParam(params) {
			if (!params) return !1;
			return Object.prototype.hasOwnProperty.call(params, "resource");
		}
		class ClientConfigurationError extends AuthError {
			constructor(errorCode, correlationId) {
				super(errorCode, correlationId);
				this.name = "ClientConfigurationError";
				Object.setPrototypeOf(this, ClientConfigurationError.prototype);
			}
		}
		function ClientConfigurationError_createClientConfigurationError(errorCode, correlationId) {
			return new ClientConfigurationError(errorCode, correlationId);
		}
		let ClientConfigurationErrorCodes_urlParseError = "url_parse_error";
		let urlEmptyError = "empty_url_error";
		let invalidClaims = "invalid_claims";
		let invalidCloudDiscoveryMetadata = "invalid_cloud_discovery_metadata";
		let missingSshJwk = "missing_ssh_jwk";
		let issuerValidationFailed = "issuer_validation_failed";
		function setRequestState(cryptoObj, userState, meta, correlationId) {
			let libraryState = generateLibraryState(cryptoObj, correlationId, meta);
			return userState ? `${libraryState}|${userState}` : libraryState;
		}
		function generateLibraryState(cryptoObj, correlationId, meta) {
			if (!cryptoObj) throw ClientAuthError_createClientAuthError(noCryptoObject, correlationId);
			let stateObj = { id: cryptoObj.createNewGuid() };
			meta && (stateObj.meta = meta);
			let stateString = JSON.stringify(stateObj);
			return cryptoObj.base64Encode(stateString);
		}
		function parseRequestState(base64Decode, state, correlationId) {
			if (!base64Decode) throw ClientAuthError_createClientAuthError(noCryptoObject, correlationId);
			if (!state) throw ClientAuthError_createClientAuthError(ClientAuthErrorCodes_invalidState, correlationId);
			try {
				let splitState = state.split("|");
				let libraryState = splitState[0];
				let userState = splitState.length > 1 ? splitState.slice(1).join("|") : "";
				let libraryStateString = base64Decode(libraryState);
				let libraryStateObj = JSON.parse(libraryStateString);
				return {
					userRequestState: userState || "",
					libraryState: libraryStateObj
				};
			} catch {
				throw ClientAuthError_createClientAuthError(ClientAuthErrorCodes_invalidState, correlationId);
			}
		}
		class ServerError_ServerError extends AuthError {
			constructor(errorCode, correlationId, errorMessage, subError, errorNo, status) {
				super(errorCode, correlationId, errorMessage, subError);
				this.name = "ServerError";
				this.errorNo = errorNo;
				this.status = status;
				Object.setPrototypeOf(this, ServerError_ServerError.prototype);
			}
		}
		let AuthorityType = {
			Default: 0,
			Adfs: 1,
			Ciam: 3
		};
		function isOpenIdConfigResponse(response) {
			return response.hasOwnProperty("authorization_endpoint") && response.hasOwnProperty("token_endpoint") && response.hasOwnProperty("issuer") && response.hasOwnProperty("jwks_uri");
		}
		class StringUtils {
			static isEmptyObj(strObj) {
				if (strObj) try {
					let obj = JSON.parse(strObj);
					return Object.keys(obj).length === 0;
				} catch {}
				return !0;
			}
			static startsWith(str, search) {
				return str.indexOf(search) === 0;
			}
			static endsWith(str, search) {
				return str.length >= search.length && str.lastIndexOf(search) === str.length - search.length;
			}
			static queryStringToObject(query) {
				let obj = {};
				let params = query.split("&");
				let decode = (s) => decodeURIComponent(s.replace(/\+/g, " "));
				params.forEach((pair) => {
					if (pair.trim()) {
						let [key, value] = pair.split(/=(.+)/g, 2);
						key && value && (obj[decode(key)] = decode(value));
					}
				});
				return obj;
			}
			static trimArrayEntries(arr) {
				return arr.map((entry) => entry.trim());
			}
			static removeEmptyStringsFromArray(arr) {
				return arr.filter((entry) => !!entry);
			}
			static jsonParseHelper(str) {
				try {
					return JSON.parse(str);
				} catch {
					return null;
				}
			}
		}
		class UrlString {
			get urlString() {
				return this._urlString;
			}
			constructor(url, correlationId) {
				this._urlString = url;
				this.correlationId = correlationId;
				if (!this._urlString) throw ClientConfigurationError_createClientConfigurationError(urlEmptyError, correlationId);
				url.includes("#") || (this._urlString = UrlString.canonicalizeUri(url));
			}
			static canonicalizeUri(url) {
				if (url) {
					let lowerCaseUrl = url.toLowerCase();
					StringUtils.endsWith(lowerCaseUrl, "?") ? lowerCaseUrl = lowerCaseUrl.slice(0, -1) : StringUtils.endsWith(lowerCaseUrl, "?/") && (lowerCaseUrl = lowerCaseUrl.slice(0, -2));
					StringUtils.endsWith(lowerCaseUrl, "/") || (lowerCaseUrl += "/");
					return lowerCaseUrl;
				}
				return url;
			}
			validateAsUri() {
				let components;
				try {
					components = this.getUrlComponents();
				} catch {
					throw ClientConfigurationError_createClientConfigurationError(ClientConfigurationErrorCodes_urlParseError, this.correlationId);
				}
				if (!components.HostNameAndPort || !components.PathSegments) throw ClientConfigurationError_createClientConfigurationError(ClientConfigurationErrorCodes_urlParseError, this.correlationId);
				if (!components.Protocol || components.Protocol.toLowerCase() !== "https:") throw ClientConfigurationError_createClientConfigurationError("authority_uri_insecure", this.correlationId);
			}
			static appendQueryString(url, queryString) {
				if (!queryString) return url;
				return url.indexOf("?") < 0 ? `${url}?${queryString}` : `${url}&${queryString}`;
			}
			static removeHashFromUrl(url) {
				return UrlString.canonicalizeUri(url.split("#")[0]);
			}
			replaceTenantPath(tenantId) {
				let urlObject = this.getUrlComponents();
				let pathArray = urlObject.PathSegments;
				tenantId && pathArray.length !== 0 && (pathArray[0] === AADAuthority.COMMON || pathArray[0] === AADAuthority.ORGANIZATIONS) && (pathArray[0] = tenantId);
				return UrlString.constructAuthorityUriFromObject(urlObject, this.correlationId);
			}
			getUrlComponents() {
				let regEx = RegExp("^(([^:/?#]+):)?(//([^/?#]*))?([^?#]*)(\\?([^#]*))?(#(.*))?");
				let match = this.urlString.match(regEx);
				if (!match) throw ClientConfigurationError_createClientConfigurationError(ClientConfigurationErrorCodes_urlParseError, this.correlationId);
				let urlComponents = {
					Protocol: match[1],
					HostNameAndPort: match[4],
					AbsolutePath: match[5],
					QueryString: match[7]
				};
				let pathSegments = urlComponents.AbsolutePath.split("/");
				pathSegments = pathSegments.filter((val) => val && val.length > 0);
				urlComponents.PathSegments = pathSegments;
				urlComponents.QueryString && urlComponents.QueryString.endsWith("/") && (urlComponents.QueryString = urlComponents.QueryString.substring(0, urlComponents.QueryString.length - 1));
				return urlComponents;
			}
			static getDomainFromUrl(url, correlationId) {
				let regEx = RegExp("^([^:/?#]+://)?([^/?#]*)");
				let match = url.match(regEx);
				if (!match) throw ClientConfigurationError_createClientConfigurationError(ClientConfigurationErrorCodes_urlParseError, correlationId);
				return match[2];
			}
			static getAbsoluteUrl(relativeUrl, baseUrl, correlationId) {
				if (relativeUrl[0] === "/") {
					let baseComponents = new UrlString(baseUrl, correlationId).getUrlComponents();
					return baseComponents.Protocol + "//" + baseComponents.HostNameAndPort + relativeUrl;
				}
				return relativeUrl;
			}
			static constructAuthorityUriFromObject(urlObject, correlationId) {
				return new UrlString(urlObject.Protocol + "//" + urlObject.HostNameAndPort + "/" + urlObject.PathSegments.join("/"), correlationId);
			}
		}
		let endpointHosts = [
			{ host: "login.microsoftonline.com" },
			{ host: "login.partner.microsoftonline.cn" },
			{ host: "login.microsoftonline.us" },
			{ host: "login.sovcloud-identity.fr" },
			{ host: "login.sovcloud-identity.de" },
			{ host: "login.sovcloud-identity.sg" }
		];
		function buildOpenIdConfig(host, issuerHost) {
			return {
				token_endpoint: `https://${host}/{tenantid}/oauth2/v2.0/token`,
				jwks_uri: `https://${host}/{tenantid}/discovery/v2.0/keys`,
				issuer: `https://${issuerHost}/{tenantid}/v2.0`,
				authorization_endpoint: `https://${host}/{tenantid}/oauth2/v2.0/authorize`,
				end_session_endpoint: `https://${host}/{tenantid}/oauth2/v2.0/logout`
			};
		}
		let rawMetdataJSON = {
			endpointMetadata: endpointHosts.reduce((acc, { host, issuerHost }) => {
				acc[host] = buildOpenIdConfig(host, issuerHost || host);
				return acc;
			}, {}),
			instanceDiscoveryMetadata: { metadata: [
				{
					preferred_network: "login.microsoftonline.com",
					preferred_cache: "login.windows.net",
					aliases: [
						"login.microsoftonline.com",
						"login.windows.net",
						"login.microsoft.com",
						"sts.windows.net"
					]
				},
				{
					preferred_network: "login.partner.microsoftonline.cn",
					preferred_cache: "login.partner.microsoftonline.cn",
					aliases: ["login.partner.microsoftonline.cn", "login.chinacloudapi.cn"]
				},
				{
					preferred_network: "login.microsoftonline.de",
					preferred_cache: "login.microsoftonline.de",
					aliases: ["login.microsoftonline.de"]
				},
				{
					preferred_network: "login.microsoftonline.us",
					preferred_cache: "login.microsoftonline.us",
					aliases: ["login.microsoftonline.us", "login.usgovcloudapi.net"]
				},
				{
					preferred_network: "login-us.microsoftonline.com",
					preferred_cache: "login-us.microsoftonline.com",
					aliases: ["login-us.microsoftonline.com"]
				},
				{
					preferred_network: "login.sovcloud-identity.fr",
					preferred_cache: "login.sovcloud-identity.fr",
					aliases: ["login.sovcloud-identity.fr"]
				},
				{
					preferred_network: "login.sovcloud-identity.de",
					preferred_cache: "login.sovcloud-identity.de",
					aliases: ["login.sovcloud-identity.de"]
				},
				{
					preferred_network: "login.sovcloud-identity.sg",
					preferred_cache: "login.sovcloud-identity.sg",
					aliases: ["login.sovcloud-identity.sg"]
				}
			] }
		};
		let EndpointMetadata = rawMetdataJSON.endpointMetadata;
		let InstanceDiscoveryMetadata = rawMetdataJSON.instanceDiscoveryMetadata;
		let InstanceDiscoveryMetadataAliases = new Set();
		InstanceDiscoveryMetadata.metadata.forEach((metadataEntry) => {
			metadataEntry.aliases.forEach((alias) => {
				InstanceDiscoveryMetadataAliases.add(alias);
			});
		});
		function getAliasesFromStaticSources(staticAuthorityOptions, logger, correlationId) {
			let staticAliases;
			let canonicalAuthority = staticAuthorityOptions.canonicalAuthority;
			if (canonicalAuthority) {
				let authorityHost = new UrlString(canonicalAuthority, correlationId).getUrlComponents().HostNameAndPort;
				staticAliases = getAliasesFromMetadata(logger, correlationId, authorityHost, staticAuthorityOptions.cloudDiscoveryMetadata?.metadata, AuthorityMetadataSource.CONFIG) || getAliasesFromMetadata(logger, correlationId, authorityHost, InstanceDiscoveryMetadata.metadata, AuthorityMetadataSource.HARDCODED_VALUES) || staticAuthorityOptions.knownAuthorities;
			}
			return staticAliases || [];
		}
		function getAliasesFromMetadata(logger, correlationId, authorityHost, cloudDiscoveryMetadata, source) {
			logger.trace(`getAliasesFromMetadata called with source: '${source}'`, correlationId);
			if (authorityHost && cloudDiscoveryMetadata) {
				let metadata = getCloudDiscoveryMetadataFromNetworkResponse(cloudDiscoveryMetadata, authorityHost);
				if (metadata) {
					logger.trace(`getAliasesFromMetadata: found cloud discovery metadata in '${source}', returning aliases`, correlationId);
					return metadata.aliases;
				} else logger.trace(`getAliasesFromMetadata: did not find cloud discovery metadata in '${source}'`, correlationId);
			}
			return null;
		}
		function getCloudDiscoveryMetadataFromHardcodedValues(authorityHost) {
			return getCloudDiscoveryMetadataFromNetworkResponse(InstanceDiscoveryMetadata.metadata, authorityHost);
		}
		function getCloudDiscoveryMetadataFromNetworkResponse(response, authorityHost) {
			for (let i = 0; i < response.length; i++) {
				let metadata = response[i];
				if (metadata.aliases.includes(authorityHost)) return metadata;
			}
			return null;
		}
		let ProtocolMode = {
			AAD: "AAD",
			OIDC: "OIDC",
			EAR: "EAR"
		};
		let AzureCloudInstance = {
			None: "none",
			AzurePublic: "https://login.microsoftonline.com",
			AzureChina: "https://login.chinacloudapi.cn",
			AzureGermany: "https://login.microsoftonline.de",
			AzureUsGovernment: "https://login.microsoftonline.us"
		};
		function isCloudInstanceDiscoveryResponse(response) {
			return response.hasOwnProperty("tenant_discovery_endpoint") && response.hasOwnProperty("metadata");
		}
		function isCloudInstanceDiscoveryErrorResponse(response) {
			return response.hasOwnProperty("error") && response.hasOwnProperty("error_description");
		}
		let RefreshTokenClientAcquireTokenWithCachedRefreshToken = "refreshTokenClientAcquireTokenWithCachedRefreshToken";
		let PopTokenGenerateCnf = "popTokenGenerateCnf";
		let HandleServerTokenResponse = "handleServerTokenResponse";
		let AuthorityUpdateMetadataWithRegionalInformation = "authorityUpdateMetadataWithRegionalInformation";
		let RegionDiscoveryGetRegionFromIMDS = "regionDiscoveryGetRegionFromIMDS";
		let invoke = (callback, eventName, logger, telemetryClient, correlationId) => (...args) => {
			logger.trace(`Executing function '${eventName}'`, correlationId);
			let inProgressEvent = telemetryClient.startMeasurement(eventName, correlationId);
			correlationId && telemetryClient.incrementFields({ [`ext.${eventName}CallCount`]: 1 }, correlationId);
			try {
				let result = callback(...args);
				inProgressEvent.end({ success: !0 });
				logger.trace(`Returning result from '${eventName}'`, correlationId);
				return result;
			} catch (e) {
				logger.trace(`Error occurred in '${eventName}'`, correlationId);
				try {
					logger.trace(JSON.stringify(e), correlationId);
				} catch {
					logger.trace("Unable to print error message.", correlationId);
				}
				inProgressEvent.end({ success: !1 }, e);
				throw e;
			}
		};
		let invokeAsync = (callback, eventName, logger, telemetryClient, correlationId) => (...args) => {
			logger.trace(`Executing function '${eventName}'`, correlationId);
			let inProgressEvent = telemetryClient.startMeasurement(eventName, correlationId);
			correlationId && telemetryClient.incrementFields({ [`ext.${eventName}CallCount`]: 1 }, correlationId);
			return callback(...args).then((response) => {
				logger.trace(`Returning result from '${eventName}'`, correlationId);
				inProgressEvent.end({ success: !0 });
				return response;
			}).catch((e) => {
				logger.trace(`Error occurred in '${eventName}'`, correlationId);
				try {
					logger.trace(JSON.stringify(e), correlationId);
				} catch {
					logger.trace("Unable to print error message.", correlationId);
				}
				inProgressEvent.end({ success: !1 }, e);
				throw e;
			});
		};
		class RegionDiscovery {
			constructor(networkInterface, logger, performanceClient, correlationId) {
				this.networkInterface = networkInterface;
				this.logger = logger;
				this.performanceClient = performanceClient;
				this.correlationId = correlationId;
			}
			async detectRegion(environmentRegion, regionDiscoveryMetadata) {
				let autodetectedRegionName = environmentRegion;
				if (autodetectedRegionName) regionDiscoveryMetadata.region_source = RegionDiscoverySources.ENVIRONMENT_VARIABLE;
				else {
					let options = RegionDiscovery.IMDS_OPTIONS;
					try {
						let localIMDSVersionResponse = await invokeAsync(this.getRegionFromIMDS.bind(this), RegionDiscoveryGetRegionFromIMDS, this.logger, this.performanceClient, this.correlationId)("2021-02-01", options);
						if (localIMDSVersionResponse.status === 200) {
							autodetectedRegionName = localIMDSVersionResponse.body?.location;
							autodetectedRegionName && (regionDiscoveryMetadata.region_source = RegionDiscoverySources.IMDS);
						}
						if (localIMDSVersionResponse.status === 400) {
							let currentIMDSVersion = await invokeAsync(this.getCurrentVersion.bind(this), "regionDiscoveryGetCurrentVersion", this.logger, this.performanceClient, this.correlationId)(options);
							if (!currentIMDSVersion) {
								regionDiscoveryMetadata.region_source = RegionDiscoverySources.FAILED_AUTO_DETECTION;
								return null;
							}
							let currentIMDSVersionResponse = await invokeAsync(this.getRegionFromIMDS.bind(this), RegionDiscoveryGetRegionFromIMDS, this.logger, this.performanceClient, this.correlationId)(currentIMDSVersion, options);
							if (currentIMDSVersionResponse.status === 200) {
								autodetectedRegionName = currentIMDSVersionResponse.body?.location;
								autodetectedRegionName && (regionDiscoveryMetadata.region_source = RegionDiscoverySources.IMDS);
							}
						}
					} catch {
						regionDiscoveryMetadata.region_source = RegionDiscoverySources.FAILED_AUTO_DETECTION;
						return null;
					}
				}
				autodetectedRegionName || (regionDiscoveryMetadata.region_source = RegionDiscoverySources.FAILED_AUTO_DETECTION);
				return autodetectedRegionName || null;
			}
			async getRegionFromIMDS(version, options) {
				return this.networkInterface.sendGetRequestAsync(`${IMDS_ENDPOINT}?api-version=${version}`, options, 2e3);
			}
			async getCurrentVersion(options) {
				try {
					let response = await this.networkInterface.sendGetRequestAsync(`${IMDS_ENDPOINT}?format=json`, options);
					if (response.status === 400 && response.body && response.body["newest-versions"] && response.body["newest-versions"].length > 0) return response.body["newest-versions"][0];
					return null;
				} catch {
					return null;
				}
			}
		}
		RegionDiscovery.IMDS_OPTIONS = { headers: { Metadata: "true" } };
		function extractTokenClaims(encodedToken, base64Decode, correlationId) {
			let jswPayload = getJWSPayload(encodedToken, correlationId);
			try {
				let base64Decoded = base64Decode(jswPayload);
				return JSON.parse(base64Decoded);
			} catch {
				throw ClientAuthError_createClientAuthError(tokenParsingError, correlationId);
			}
		}
		function isKmsi(idTokenClaims) {
			if (!idTokenClaims.signin_state) return !1;
			let kmsiClaims = ["kmsi", "dvc_dmjd"];
			return idTokenClaims.signin_state.some((value) => kmsiClaims.includes(value.trim().toLowerCase()));
		}
		function getJWSPayload(authToken, correlationId) {
			if (!authToken) throw ClientAuthError_createClientAuthError("null_or_empty_token", correlationId);
			let matches = /^([^\.\s]*)\.([^\.\s]+)\.([^\.\s]*)$/.exec(authToken);
			if (!matches || matches.length < 4) throw ClientAuthError_createClientAuthError(tokenParsingError, correlationId);
			return matches[2];
		}
		function nowSeconds() {
			return Math.round(new Date().getTime() / 1e3);
		}
		function toDateFromSeconds(seconds) {
			if (seconds) return new Date(Number(seconds) * 1e3);
			return new Date();
		}
		function isTokenExpired(expiresOn, offset) {
			let expirationSec = Number(expiresOn) || 0;
			return nowSeconds() + offset > expirationSec;
		}
		function wasClockTurnedBack(cachedAt) {
			return Number(cachedAt) > nowSeconds();
		}
		function delay(t, value) {
			return new Promise((resolve) => setTimeout(() => resolve(value), t));
		}
		function createIdTokenEntity(homeAccountId, environment, idToken, clientId, tenantId) {
			return {
				credentialType: CredentialType.ID_TOKEN,
				homeAccountId,
				environment,
				clientId,
				secret: idToken,
				realm: tenantId,
				lastUpdatedAt: Date.now().toString()
			};
		}
		function createAccessTokenEntity(homeAccountId, environment, accessToken, clientId, tenantId, scopes, expiresOn, extExpiresOn, base64Decode, correlationId, refreshOn, tokenType, userAssertionHash, keyId, additionalCacheKeyComponents) {
			let atEntity = {
				homeAccountId,
				credentialType: CredentialType.ACCESS_TOKEN,
				secret: accessToken,
				cachedAt: nowSeconds().toString(),
				expiresOn: expiresOn.toString(),
				extendedExpiresOn: extExpiresOn.toString(),
				environment,
				clientId,
				realm: tenantId,
				target: scopes,
				tokenType: tokenType || AuthenticationScheme.BEARER,
				lastUpdatedAt: Date.now().toString()
			};
			userAssertionHash && (atEntity.userAssertionHash = userAssertionHash);
			refreshOn && (atEntity.refreshOn = refreshOn.toString());
			let normalizedTokenType = atEntity.tokenType?.toLowerCase();
			if (atEntity.tokenType?.toLowerCase() !== AuthenticationScheme.BEARER.toLowerCase()) {
				atEntity.credentialType = CredentialType.ACCESS_TOKEN_WITH_AUTH_SCHEME;
				switch (normalizedTokenType) {
					case AuthenticationScheme.POP:
						let tokenClaims = extractTokenClaims(accessToken, base64Decode, correlationId);
						if (!tokenClaims?.cnf?.kid) throw ClientAuthError_createClientAuthError("token_claims_cnf_required_for_signedjwt", correlationId);
						atEntity.keyId = tokenClaims.cnf.kid;
						break;
					case "dpop":
						if (!keyId) throw ClientAuthError_createClientAuthError(keyIdMissing, correlationId);
						atEntity.keyId = keyId;
						break;
					case AuthenticationScheme.SSH: atEntity.keyId = keyId;
				}
			}
			additionalCacheKeyComponents && Object.keys(additionalCacheKeyComponents).length > 0 && (atEntity.additionalCacheKeyComponents = additionalCacheKeyComponents);
			return atEntity;
		}
		function createRefreshTokenEntity(homeAccountId, environment, refreshToken, clientId, familyId, userAssertionHash, expiresOn) {
			let rtEntity = {
				credentialType: CredentialType.REFRESH_TOKEN,
				homeAccountId,
				environment,
				clientId,
				secret: refreshToken,
				lastUpdatedAt: Date.now().toString()
			};
			userAssertionHash && (rtEntity.userAssertionHash = userAssertionHash);
			familyId && (rtEntity.familyId = familyId);
			expiresOn && (rtEntity.expiresOn = expiresOn.toString());
			return rtEntity;
		}
		function isCredentialEntity(entity) {
			return entity.hasOwnProperty("homeAccountId") && entity.hasOwnProperty("environment") && entity.hasOwnProperty("credentialType") && entity.hasOwnProperty("clientId") && entity.hasOwnProperty("secret");
		}
		function isAccessTokenEntity(entity) {
			if (!entity) return !1;
			return isCredentialEntity(entity) && entity.hasOwnProperty("realm") && entity.hasOwnProperty("target") && (entity.credentialType === CredentialType.ACCESS_TOKEN || entity.credentialType === CredentialType.ACCESS_TOKEN_WITH_AUTH_SCHEME);
		}
		function isIdTokenEntity(entity) {
			if (!entity) return !1;
			return isCredentialEntity(entity) && entity.hasOwnProperty("realm") && entity.credentialType === CredentialType.ID_TOKEN;
		}
		function isRefreshTokenEntity(entity) {
			if (!entity) return !1;
			return isCredentialEntity(entity) && entity.credentialType === CredentialType.REFRESH_TOKEN;
		}
		function isServerTelemetryEntity(key, entity) {
			let validateKey = key.indexOf("server-telemetry") === 0;
			let validateEntity = !0;
			entity && (validateEntity = entity.hasOwnProperty("failedRequests") && entity.hasOwnProperty("errors") && entity.hasOwnProperty("cacheHits"));
			return validateKey && validateEntity;
		}
		function isThrottlingEntity(key, entity) {
			let validateKey = !1;
			key && (validateKey = key.indexOf(THROTTLING_PREFIX) === 0);
			let validateEntity = !0;
			entity && (validateEntity = entity.hasOwnProperty("throttleTime"));
			return validateKey && validateEntity;
		}
		function generateAppMetadataKey({ environment, clientId }) {
			return [
				APP_METADATA,
				environment,
				clientId
			].join("-").toLowerCase();
		}
		function isAppMetadataEntity(key, entity) {
			if (!entity) return !1;
			return key.indexOf(APP_METADATA) === 0 && entity.hasOwnProperty("clientId") && entity.hasOwnProperty("environment");
		}
		function isAuthorityMetadataEntity(key, entity) {
			if (!entity) return !1;
			return key.indexOf(AUTHORITY_METADATA_CACHE_KEY) === 0 && entity.hasOwnProperty("aliases") && entity.hasOwnProperty("preferred_cache") && entity.hasOwnProperty("preferred_network") && entity.hasOwnProperty("canonical_authority") && entity.hasOwnProperty("authorization_endpoint") && entity.hasOwnProperty("token_endpoint") && entity.hasOwnProperty("issuer") && entity.hasOwnProperty("aliasesFromNetwork") && entity.hasOwnProperty("endpointsFromNetwork") && entity.hasOwnProperty("expiresAt") && entity.hasOwnProperty("jwks_uri");
		}
		function generateAuthorityMetadataExpiresAt() {
			return nowSeconds() + 86400;
		}
		function updateAuthorityEndpointMetadata(authorityMetadata, updatedValues, fromNetwork) {
			authorityMetadata.authorization_endpoint = updatedValues.authorization_endpoint;
			authorityMetadata.token_endpoint = updatedValues.token_endpoint;
			authorityMetadata.end_session_endpoint = updatedValues.end_session_endpoint;
			authorityMetadata.issuer = updatedValues.issuer;
			authorityMetadata.endpointsFromNetwork = fromNetwork;
			authorityMetadata.jwks_uri = updatedValues.jwks_uri;
		}
		function updateCloudDiscoveryMetadata(authorityMetadata, updatedValues, fromNetwork) {
			authorityMetadata.aliases = updatedValues.aliases;
			authorityMetadata.preferred_cache = updatedValues.preferred_cache;
			authorityMetadata.preferred_network = updatedValues.preferred_network;
			authorityMetadata.aliasesFromNetwork = fromNetwork;
		}
		function isAuthorityMetadataExpired(metadata) {
			return metadata.expiresAt <= nowSeconds();
		}
		function serializeAttributeTokens(attributeTokens) {
			if (!attributeTokens || attributeTokens.length === 0) return;
			return [...attributeTokens].sort().join(" ");
		}
		class Authority {
			constructor(authority, networkInterface, cacheManager, authorityOptions, logger, correlationId, performanceClient, managedIdentity) {
				this.canonicalAuthority = authority;
				this._canonicalAuthority.validateAsUri();
				this.networkInterface = networkInterface;
				this.cacheManager = cacheManager;
				this.authorityOptions = authorityOptions;
				this.regionDiscoveryMetadata = {
					region_used: void 0,
					region_source: void 0,
					region_outcome: void 0
				};
				this.logger = logger;
				this.performanceClient = performanceClient;
				this.correlationId = correlationId;
				this.managedIdentity = managedIdentity || !1;
				this.regionDiscovery = new RegionDiscovery(networkInterface, this.logger, this.performanceClient, this.correlationId);
			}
			getAuthorityType(authorityUri) {
				if (authorityUri.HostNameAndPort.endsWith(CIAM_AUTH_URL)) return AuthorityType.Ciam;
				let pathSegments = authorityUri.PathSegments;
				if (pathSegments.length && pathSegments[0].toLowerCase() === "adfs") return AuthorityType.Adfs;
				return AuthorityType.Default;
			}
			get authorityType() {
				return this.getAuthorityType(this.canonicalAuthorityUrlComponents);
			}
			get protocolMode() {
				return this.authorityOptions.protocolMode;
			}
			get options() {
				return this.authorityOptions;
			}
			get canonicalAuthority() {
				return this._canonicalAuthority.urlString;
			}
			set canonicalAuthority(url) {
				this._canonicalAuthority = new UrlString(url, this.correlationId);
				this._canonicalAuthority.validateAsUri();
				this._canonicalAuthorityUrlComponents = null;
			}
			get canonicalAuthorityUrlComponents() {
				this._canonicalAuthorityUrlComponents ||= this._canonicalAuthority.getUrlComponents();
				return this._canonicalAuthorityUrlComponents;
			}
			get hostnameAndPort() {
				return this.canonicalAuthorityUrlComponents.HostNameAndPort.toLowerCase();
			}
			get tenant() {
				return this.canonicalAuthorityUrlComponents.PathSegments[0];
			}
			get authorizationEndpoint() {
				if (this.discoveryComplete()) return this.replacePath(this.metadata.authorization_endpoint);
				else throw ClientAuthError_createClientAuthError(endpointResolutionError, this.correlationId);
			}
			get tokenEndpoint() {
				if (this.discoveryComplete()) return this.replacePath(this.metadata.token_endpoint);
				else throw ClientAuthError_createClientAuthError(endpointResolutionError, this.correlationId);
			}
			get deviceCodeEndpoint() {
				if (this.discoveryComplete()) return this.replacePath(this.metadata.token_endpoint.replace("/token", "/devicecode"));
				else throw ClientAuthError_createClientAuthError(endpointResolutionError, this.correlationId);
			}
			get endSessionEndpoint() {
				if (this.discoveryComplete()) {
					if (!this.metadata.end_session_endpoint) throw ClientAuthError_createClientAuthError("end_session_endpoint_not_supported", this.correlationId);
					return this.replacePath(this.metadata.end_session_endpoint);
				} else throw ClientAuthError_createClientAuthError(endpointResolutionError, this.correlationId);
			}
			get selfSignedJwtAudience() {
				if (this.discoveryComplete()) return this.replacePath(this.metadata.issuer);
				else throw ClientAuthError_createClientAuthError(endpointResolutionError, this.correlationId);
			}
			get jwksUri() {
				if (this.discoveryComplete()) return this.replacePath(this.metadata.jwks_uri);
				else throw ClientAuthError_createClientAuthError(endpointResolutionError, this.correlationId);
			}
			canReplaceTenant(authorityUri) {
				return authorityUri.PathSegments.length === 1 && !Authority.reservedTenantDomains.has(authorityUri.PathSegments[0]) && this.getAuthorityType(authorityUri) === AuthorityType.Default && this.protocolMode !== ProtocolMode.OIDC;
			}
			replaceTenant(urlString) {
				return urlString.replace(/{tenant}|{tenantid}/g, this.tenant);
			}
			replacePath(urlString) {
				let endpoint = urlString;
				let cachedAuthorityUrlComponents = new UrlString(this.metadata.canonical_authority, this.correlationId).getUrlComponents();
				let cachedAuthorityParts = cachedAuthorityUrlComponents.PathSegments;
				this.canonicalAuthorityUrlComponents.PathSegments.forEach((currentPart, index) => {
					let cachedPart = cachedAuthorityParts[index];
					if (index === 0 && this.canReplaceTenant(cachedAuthorityUrlComponents)) {
						let tenantId = new UrlString(this.metadata.authorization_endpoint, this.correlationId).getUrlComponents().PathSegments[0];
						if (cachedPart !== tenantId) {
							this.logger.verbose(`Replacing tenant domain name '${cachedPart}' with id '${tenantId}'`, this.correlationId);
							cachedPart = tenantId;
						}
					}
					currentPart !== cachedPart && (endpoint = endpoint.replace(`/${cachedPart}/`, `/${currentPart}/`));
				});
				return this.replaceTenant(endpoint);
			}
			get defaultOpenIdConfigurationEndpoint() {
				let canonicalAuthorityHost = this.hostnameAndPort;
				if (this.canonicalAuthority.endsWith("v2.0/") || this.authorityType === AuthorityType.Adfs || this.protocolMode === ProtocolMode.OIDC && !this.isAliasOfKnownMicrosoftAuthority(canonicalAuthorityHost)) return `${this.canonicalAuthority}.well-known/openid-configuration`;
				return `${this.canonicalAuthority}v2.0/.well-known/openid-configuration`;
			}
			discoveryComplete() {
				return !!this.metadata;
			}
			async resolveEndpointsAsync() {
				let metadataEntity = this.getCurrentMetadataEntity();
				let cloudDiscoverySource = await invokeAsync(this.updateCloudDiscoveryMetadata.bind(this), "authorityUpdateCloudDiscoveryMetadata", this.logger, this.performanceClient, this.correlationId)(metadataEntity);
				this.canonicalAuthority = this.canonicalAuthority.replace(this.hostnameAndPort, metadataEntity.preferred_network);
				let endpointSource = await invokeAsync(this.updateEndpointMetadata.bind(this), "authorityUpdateEndpointMetadata", this.logger, this.performanceClient, this.correlationId)(metadataEntity);
				this.updateCachedMetadata(metadataEntity, cloudDiscoverySource, { source: endpointSource });
				this.performanceClient?.addFields({
					cloudDiscoverySource,
					authorityEndpointSource: endpointSource
				}, this.correlationId);
			}
			getCurrentMetadataEntity() {
				let metadataEntity = this.cacheManager.getAuthorityMetadataByAlias(this.hostnameAndPort, this.correlationId);
				metadataEntity ||= {
					aliases: [],
					preferred_cache: this.hostnameAndPort,
					preferred_network: this.hostnameAndPort,
					canonical_authority: this.canonicalAuthority,
					authorization_endpoint: "",
					token_endpoint: "",
					end_session_endpoint: "",
					issuer: "",
					aliasesFromNetwork: !1,
					endpointsFromNetwork: !1,
					expiresAt: generateAuthorityMetadataExpiresAt(),
					jwks_uri: ""
				};
				return metadataEntity;
			}
			updateCachedMetadata(metadataEntity, cloudDiscoverySource, endpointMetadataResult) {
				if (cloudDiscoverySource !== AuthorityMetadataSource.CACHE && endpointMetadataResult?.source !== AuthorityMetadataSource.CACHE) {
					metadataEntity.expiresAt = generateAuthorityMetadataExpiresAt();
					metadataEntity.canonical_authority = this.canonicalAuthority;
				}
				let cacheKey = this.cacheManager.generateAuthorityMetadataCacheKey(metadataEntity.preferred_cache, this.correlationId);
				this.cacheManager.setAuthorityMetadata(cacheKey, metadataEntity, this.correlationId);
				this.metadata = metadataEntity;
			}
			async updateEndpointMetadata(metadataEntity) {
				let localMetadata = this.updateEndpointMetadataFromLocalSources(metadataEntity);
				if (localMetadata) {
					if (localMetadata.source === AuthorityMetadataSource.HARDCODED_VALUES && this.authorityOptions.azureRegionConfiguration?.azureRegion && localMetadata.metadata) {
						updateAuthorityEndpointMetadata(metadataEntity, await invokeAsync(this.updateMetadataWithRegionalInformation.bind(this), AuthorityUpdateMetadataWithRegionalInformation, this.logger, this.performanceClient, this.correlationId)(localMetadata.metadata), !1);
						metadataEntity.canonical_authority = this.canonicalAuthority;
					}
					return localMetadata.source;
				}
				let metadata = await invokeAsync(this.getEndpointMetadataFromNetwork.bind(this), "authorityGetEndpointMetadataFromNetwork", this.logger, this.performanceClient, this.correlationId)();
				if (metadata) {
					this.validateIssuer(metadata.issuer);
					this.authorityOptions.azureRegionConfiguration?.azureRegion && (metadata = await invokeAsync(this.updateMetadataWithRegionalInformation.bind(this), AuthorityUpdateMetadataWithRegionalInformation, this.logger, this.performanceClient, this.correlationId)(metadata));
					updateAuthorityEndpointMetadata(metadataEntity, metadata, !0);
					return AuthorityMetadataSource.NETWORK;
				} else throw ClientAuthError_createClientAuthError("openid_config_error", this.defaultOpenIdConfigurationEndpoint, this.correlationId);
			}
			updateEndpointMetadataFromLocalSources(metadataEntity) {
				this.logger.verbose("Attempting to get endpoint metadata from authority configuration", this.correlationId);
				let configMetadata = this.getEndpointMetadataFromConfig();
				if (configMetadata) {
					this.logger.verbose("Found endpoint metadata in authority configuration", this.correlationId);
					updateAuthorityEndpointMetadata(metadataEntity, configMetadata, !1);
					return { source: AuthorityMetadataSource.CONFIG };
				}
				this.logger.verbose("Did not find endpoint metadata in the config... Attempting to get endpoint metadata from the hardcoded values.", this.correlationId);
				let hardcodedMetadata = this.getEndpointMetadataFromHardcodedValues();
				if (hardcodedMetadata) {
					updateAuthorityEndpointMetadata(metadataEntity, hardcodedMetadata, !1);
					return {
						source: AuthorityMetadataSource.HARDCODED_VALUES,
						metadata: hardcodedMetadata
					};
				} else this.logger.verbose("Did not find endpoint metadata in hardcoded values... Attempting to get endpoint metadata from the network metadata cache.", this.correlationId);
				let metadataEntityExpired = isAuthorityMetadataExpired(metadataEntity);
				if (this.isAuthoritySameType(metadataEntity) && metadataEntity.endpointsFromNetwork && !metadataEntityExpired) {
					this.logger.verbose("Found endpoint metadata in the cache.", "");
					return { source: AuthorityMetadataSource.CACHE };
				} else metadataEntityExpired && this.logger.verbose("The metadata entity is expired.", "");
				return null;
			}
			isAuthoritySameType(metadataEntity) {
				return new UrlString(metadataEntity.canonical_authority, this.correlationId).getUrlComponents().PathSegments.length === this.canonicalAuthorityUrlComponents.PathSegments.length;
			}
			getEndpointMetadataFromConfig() {
				if (this.authorityOptions.authorityMetadata) try {
					return JSON.parse(this.authorityOptions.authorityMetadata);
				} catch {
					throw ClientConfigurationError_createClientConfigurationError("invalid_authority_metadata", this.correlationId);
				}
				return null;
			}
			async getEndpointMetadataFromNetwork() {
				let options = {};
				let openIdConfigurationEndpoint = this.defaultOpenIdConfigurationEndpoint;
				this.logger.verbose(`Authority.getEndpointMetadataFromNetwork: attempting to retrieve OAuth endpoints from '${openIdConfigurationEndpoint}'`, this.correlationId);
				try {
					let response = await this.networkInterface.sendGetRequestAsync(openIdConfigurationEndpoint, options);
					if (isOpenIdConfigResponse(response.body)) return response.body;
					else {
						this.logger.verbose("Authority.getEndpointMetadataFromNetwork: could not parse response as OpenID configuration", this.correlationId);
						return null;
					}
				} catch (e) {
					this.logger.verbose(`Authority.getEndpointMetadataFromNetwork: '${e}'`, this.correlationId);
					return null;
				}
			}
			getEndpointMetadataFromHardcodedValues() {
				if (this.hostnameAndPort in EndpointMetadata) return EndpointMetadata[this.hostnameAndPort];
				return null;
			}
			async updateMetadataWithRegionalInformation(metadata) {
				let userConfiguredAzureRegion = this.authorityOptions.azureRegionConfiguration?.azureRegion;
				if (userConfiguredAzureRegion) {
					if (userConfiguredAzureRegion !== "TryAutoDetect") {
						this.regionDiscoveryMetadata.region_outcome = RegionDiscoveryOutcomes.CONFIGURED_NO_AUTO_DETECTION;
						this.regionDiscoveryMetadata.region_used = userConfiguredAzureRegion;
						return Authority.replaceWithRegionalInformation(metadata, userConfiguredAzureRegion, this.correlationId);
					}
					let autodetectedRegionName = await invokeAsync(this.regionDiscovery.detectRegion.bind(this.regionDiscovery), "regionDiscoveryDetectRegion", this.logger, this.performanceClient, this.correlationId)(this.authorityOptions.azureRegionConfiguration?.environmentRegion, this.regionDiscoveryMetadata);
					if (autodetectedRegionName) {
						this.regionDiscoveryMetadata.region_outcome = RegionDiscoveryOutcomes.AUTO_DETECTION_REQUESTED_SUCCESSFUL;
						this.regionDiscoveryMetadata.region_used = autodetectedRegionName;
						return Authority.replaceWithRegionalInformation(metadata, autodetectedRegionName, this.correlationId);
					}
					this.regionDiscoveryMetadata.region_outcome = RegionDiscoveryOutcomes.AUTO_DETECTION_REQUESTED_FAILED;
				}
				return metadata;
			}
			async updateCloudDiscoveryMetadata(metadataEntity) {
				let localMetadataSource = this.updateCloudDiscoveryMetadataFromLocalSources(metadataEntity);
				if (localMetadataSource) return localMetadataSource;
				let metadata = await invokeAsync(this.getCloudDiscoveryMetadataFromNetwork.bind(this), "authorityGetCloudDiscoveryMetadataFromNetwork", this.logger, this.performanceClient, this.correlationId)();
				if (metadata) {
					updateCloudDiscoveryMetadata(metadataEntity, metadata, !0);
					return AuthorityMetadataSource.NETWORK;
				}
				throw ClientConfigurationError_createClientConfigurationError("untrusted_authority", this.correlationId);
			}
			updateCloudDiscoveryMetadataFromLocalSources(metadataEntity) {
				this.logger.verbose("Attempting to get cloud discovery metadata from authority configuration", this.correlationId);
				this.logger.verbosePii(`Known Authorities: '${this.authorityOptions.knownAuthorities || "N/A"}'`, this.correlationId);
				this.logger.verbosePii(`Authority Metadata: '${this.authorityOptions.authorityMetadata || "N/A"}'`, this.correlationId);
				this.logger.verbosePii(`Canonical Authority: '${metadataEntity.canonical_authority || "N/A"}'`, this.correlationId);
				let metadata = this.getCloudDiscoveryMetadataFromConfig();
				if (metadata) {
					this.logger.verbose("Found cloud discovery metadata in authority configuration", this.correlationId);
					updateCloudDiscoveryMetadata(metadataEntity, metadata, !1);
					return AuthorityMetadataSource.CONFIG;
				}
				this.logger.verbose("Did not find cloud discovery metadata in the config... Attempting to get cloud discovery metadata from the hardcoded values.", this.correlationId);
				let hardcodedMetadata = getCloudDiscoveryMetadataFromHardcodedValues(this.hostnameAndPort);
				if (hardcodedMetadata) {
					this.logger.verbose("Found cloud discovery metadata from hardcoded values.", this.correlationId);
					updateCloudDiscoveryMetadata(metadataEntity, hardcodedMetadata, !1);
					return AuthorityMetadataSource.HARDCODED_VALUES;
				}
				this.logger.verbose("Did not find cloud discovery metadata in hardcoded values... Attempting to get cloud discovery metadata from the network metadata cache.", this.correlationId);
				let metadataEntityExpired = isAuthorityMetadataExpired(metadataEntity);
				if (this.isAuthoritySameType(metadataEntity) && metadataEntity.aliasesFromNetwork && !metadataEntityExpired) {
					this.logger.verbose("Found cloud discovery metadata in the cache.", "");
					return AuthorityMetadataSource.CACHE;
				} else metadataEntityExpired && this.logger.verbose("The metadata entity is expired.", "");
				return null;
			}
			getCloudDiscoveryMetadataFromConfig() {
				if (this.authorityType === AuthorityType.Ciam) {
					this.logger.verbose("CIAM authorities do not support cloud discovery metadata, generate the aliases from authority host.", this.correlationId);
					return Authority.createCloudDiscoveryMetadataFromHost(this.hostnameAndPort);
				}
				if (this.authorityOptions.cloudDiscoveryMetadata) {
					this.logger.verbose("The cloud discovery metadata has been provided as a network response, in the config.", this.correlationId);
					try {
						this.logger.verbose("Attempting to parse the cloud discovery metadata.", this.correlationId);
						let metadata = getCloudDiscoveryMetadataFromNetworkResponse(JSON.parse(this.authorityOptions.cloudDiscoveryMetadata).metadata, this.hostnameAndPort);
						this.logger.verbose("Parsed the cloud discovery metadata.", "");
						if (metadata) {
							this.logger.verbose("There is returnable metadata attached to the parsed cloud discovery metadata.", this.correlationId);
							return metadata;
						} else this.logger.verbose("There is no metadata attached to the parsed cloud discovery metadata.", this.correlationId);
					} catch {
						this.logger.verbose("Unable to parse the cloud discovery metadata. Throwing Invalid Cloud Discovery Metadata Error.", this.correlationId);
						throw ClientConfigurationError_createClientConfigurationError(invalidCloudDiscoveryMetadata, this.correlationId);
					}
				}
				if (this.isInKnownAuthorities(this.hostnameAndPort)) {
					this.logger.verbose("The host is included in knownAuthorities. Creating new cloud discovery metadata from the host.", this.correlationId);
					return Authority.createCloudDiscoveryMetadataFromHost(this.hostnameAndPort);
				}
				return null;
			}
			async getCloudDiscoveryMetadataFromNetwork() {
				let instanceDiscoveryEndpoint = `${AAD_INSTANCE_DISCOVERY_ENDPT}${this.canonicalAuthority}oauth2/v2.0/authorize`;
				let options = {};
				let match = null;
				try {
					let response = await this.networkInterface.sendGetRequestAsync(instanceDiscoveryEndpoint, options);
					let typedResponseBody;
					let metadata;
					if (isCloudInstanceDiscoveryResponse(response.body)) {
						typedResponseBody = response.body;
						metadata = typedResponseBody.metadata;
						this.logger.verbosePii(`tenant_discovery_endpoint is: '${typedResponseBody.tenant_discovery_endpoint}'`, this.correlationId);
					} else if (isCloudInstanceDiscoveryErrorResponse(response.body)) {
						this.logger.warning(`A CloudInstanceDiscoveryErrorResponse was returned. The cloud instance discovery network request's status code is: '${response.status}'`, this.correlationId);
						typedResponseBody = response.body;
						if (typedResponseBody.error === "invalid_instance") {
							this.logger.error("The CloudInstanceDiscoveryErrorResponse error is invalid_instance.", this.correlationId);
							return null;
						}
						this.logger.warning(`The CloudInstanceDiscoveryErrorResponse error is '${typedResponseBody.error}'`, this.correlationId);
						this.logger.warning(`The CloudInstanceDiscoveryErrorResponse error description is '${typedResponseBody.error_description}'`, this.correlationId);
						this.logger.warning("Setting the value of the CloudInstanceDiscoveryMetadata (returned from the network, correlationId) to []", this.correlationId);
						metadata = [];
					} else {
						this.logger.error("AAD did not return a CloudInstanceDiscoveryResponse or CloudInstanceDiscoveryErrorResponse", this.correlationId);
						return null;
					}
					this.logger.verbose("Attempting to find a match between the developer's authority and the CloudInstanceDiscoveryMetadata returned from the network request.", this.correlationId);
					match = getCloudDiscoveryMetadataFromNetworkResponse(metadata, this.hostnameAndPort);
				} catch (error) {
					if (error instanceof AuthError) this.logger.error(`There was a network error while attempting to get the cloud discovery instance metadata.\nError: '${error.errorCode}'\nError Description: '${error.errorMessage}'`, this.correlationId);
					else {
						let typedError = error;
						this.logger.error(`A non-MSALJS error was thrown while attempting to get the cloud instance discovery metadata.\nError: '${typedError.name}'\nError Description: '${typedError.message}'`, this.correlationId);
					}
					return null;
				}
				if (!match) {
					this.logger.warning("The developer's authority was not found within the CloudInstanceDiscoveryMetadata returned from the network request.", this.correlationId);
					this.logger.verbose("Creating custom Authority for custom domain scenario.", this.correlationId);
					match = Authority.createCloudDiscoveryMetadataFromHost(this.hostnameAndPort);
				}
				return match;
			}
			isInKnownAuthorities(host) {
				let normalizedHost = host.toLowerCase();
				return this.authorityOptions.knownAuthorities.filter((authority) => authority && UrlString.getDomainFromUrl(authority, this.correlationId).toLowerCase() === normalizedHost).length > 0;
			}
			static generateAuthority(authorityString, azureCloudOptions) {
				let authorityAzureCloudInstance;
				if (azureCloudOptions && azureCloudOptions.azureCloudInstance !== AzureCloudInstance.None) {
					let tenant = azureCloudOptions.tenant ? azureCloudOptions.tenant : DEFAULT_COMMON_TENANT;
					authorityAzureCloudInstance = `${azureCloudOptions.azureCloudInstance}/${tenant}/`;
				}
				return authorityAzureCloudInstance || authorityString;
			}
			static createCloudDiscoveryMetadataFromHost(host) {
				return {
					preferred_network: host,
					preferred_cache: host,
					aliases: [host]
				};
			}
			getPreferredCache() {
				if (this.managedIdentity) return "login.microsoftonline.com";
				else if (this.discoveryComplete()) return this.metadata.preferred_cache;
				else throw ClientAuthError_createClientAuthError(endpointResolutionError, this.correlationId);
			}
			isAlias(host) {
				return this.metadata.aliases.indexOf(host) > -1;
			}
			isAliasOfKnownMicrosoftAuthority(host) {
				return InstanceDiscoveryMetadataAliases.has(host);
			}
			validateIssuer(issuer) {
				if (!issuer) throw ClientConfigurationError_createClientConfigurationError(issuerValidationFailed, this.correlationId);
				let issuerUrl;
				try {
					issuerUrl = new URL(issuer);
				} catch {
					throw ClientConfigurationError_createClientConfigurationError(issuerValidationFailed, this.correlationId);
				}
				let issuerScheme = issuerUrl.protocol;
				let issuerHost = issuerUrl.host;
				let authorityScheme = (this.canonicalAuthorityUrlComponents.Protocol || "").toLowerCase();
				let authorityHost = (this.canonicalAuthorityUrlComponents.HostNameAndPort || "").toLowerCase();
				let matchesAuthorityOrigin = this.matchesAuthorityOrigin(issuerScheme, issuerHost, authorityScheme, authorityHost);
				let matchesKnownMicrosoftHost = issuerScheme === "https:" && this.isAliasOfKnownMicrosoftAuthority(issuerHost);
				let matchesRegionalMicrosoftHost = issuerScheme === "https:" && this.matchesRegionalMicrosoftHost(issuerHost);
				let matchesCiamTenantPattern = this.matchesCiamTenantPattern(issuerUrl, authorityHost, this.canonicalAuthorityUrlComponents.PathSegments);
				let matchesKnownAuthority = issuerScheme === "https:" && this.isInKnownAuthorities(issuerHost);
				if (matchesAuthorityOrigin || matchesKnownMicrosoftHost || matchesRegionalMicrosoftHost || matchesCiamTenantPattern || matchesKnownAuthority) return;
				throw ClientConfigurationError_createClientConfigurationError(issuerValidationFailed, this.correlationId);
			}
			matchesAuthorityOrigin(issuerScheme, issuerHost, authorityScheme, authorityHost) {
				return issuerScheme === authorityScheme && issuerHost === authorityHost;
			}
			matchesRegionalMicrosoftHost(issuerHost) {
				let firstDot = issuerHost.indexOf(".");
				if (firstDot > 0 && firstDot < issuerHost.length - 1) {
					let hostWithoutRegion = issuerHost.substring(firstDot + 1);
					return this.isAliasOfKnownMicrosoftAuthority(hostWithoutRegion);
				}
				return !1;
			}
			matchesCiamTenantPattern(issuerUrl, authorityHost, authorityPathSegments) {
				let pathSegment = authorityPathSegments[0];
				let tenantName = pathSegment ? pathSegment.endsWith(AAD_TENANT_DOMAIN_SUFFIX) ? pathSegment.slice(0, -16) : pathSegment : authorityHost.split(".")[0];
				if (!tenantName) return !1;
				let ciamBaseURL = `https://${tenantName}${CIAM_AUTH_URL}`;
				let validCiamPatterns = [
					ciamBaseURL,
					`${ciamBaseURL}/${tenantName}`,
					`${ciamBaseURL}/${tenantName}/v2.0`,
					`${ciamBaseURL}/${tenantName}${AAD_TENANT_DOMAIN_SUFFIX}`,
					`${ciamBaseURL}/${tenantName}${AAD_TENANT_DOMAIN_SUFFIX}/v2.0`
				];
				let issuerPath = issuerUrl.pathname.replace(/\/+$/, "");
				let normalizedIssuer = `${issuerUrl.protocol}//${issuerUrl.host}${issuerPath}`;
				return validCiamPatterns.some((pattern) => pattern === normalizedIssuer);
			}
			static isPublicCloudAuthority(host) {
				return KNOWN_PUBLIC_CLOUDS.indexOf(host) >= 0;
			}
			static buildRegionalAuthorityString(host, region, correlationId, queryString) {
				let authorityUrlInstance = new UrlString(host, correlationId);
				authorityUrlInstance.validateAsUri();
				let authorityUrlParts = authorityUrlInstance.getUrlComponents();
				let hostNameAndPort = `${region}.${authorityUrlParts.HostNameAndPort}`;
				this.isPublicCloudAuthority(authorityUrlParts.HostNameAndPort) && (hostNameAndPort = `${region}.login.microsoft.com`);
				let url = UrlString.constructAuthorityUriFromObject({
					...authorityUrlInstance.getUrlComponents(),
					HostNameAndPort: hostNameAndPort
				}, correlationId).urlString;
				if (queryString) return `${url}?${queryString}`;
				return url;
			}
			static replaceWithRegionalInformation(metadata, azureRegion, correlationId) {
				let regionalMetadata = { ...metadata };
				regionalMetadata.authorization_endpoint = Authority.buildRegionalAuthorityString(regionalMetadata.authorization_endpoint, azureRegion, correlationId);
				regionalMetadata.token_endpoint = Authority.buildRegionalAuthorityString(regionalMetadata.token_endpoint, azureRegion, correlationId);
				regionalMetadata.end_session_endpoint &&= Authority.buildRegionalAuthorityString(regionalMetadata.end_session_endpoint, azureRegion, correlationId);
				return regionalMetadata;
			}
			static transformCIAMAuthority(authority, correlationId) {
				let ciamAuthority = authority;
				let authorityUrlComponents = new UrlString(authority, correlationId).getUrlComponents();
				if (authorityUrlComponents.PathSegments.length === 0 && authorityUrlComponents.HostNameAndPort.endsWith(CIAM_AUTH_URL)) {
					let tenantIdOrDomain = authorityUrlComponents.HostNameAndPort.split(".")[0];
					ciamAuthority = `${ciamAuthority}${tenantIdOrDomain}${AAD_TENANT_DOMAIN_SUFFIX}`;
				}
				return ciamAuthority;
			}
		}
		Authority.reservedTenantDomains = new Set([
			"{tenant}",
			"{tenantid}",
			AADAuthority.COMMON,
			AADAuthority.CONSUMERS,
			AADAuthority.ORGANIZATIONS
		]);
		function getTenantFromAuthorityString(authority, correlationId) {
			let tenantId = new UrlString(authority, correlationId).getUrlComponents().PathSegments.slice(-1)[0]?.toLowerCase();
			switch (tenantId) {
				case AADAuthority.COMMON:
				case AADAuthority.ORGANIZATIONS:
				case AADAuthority.CONSUMERS: return;
				default: return tenantId;
			}
		}
		function formatAuthorityUri(authorityUri) {
			return authorityUri.endsWith("/") ? authorityUri : `${authorityUri}/`;
		}
		function buildStaticAuthorityOptions(authOptions) {
			let rawCloudDiscoveryMetadata = authOptions.cloudDiscoveryMetadata;
			let cloudDiscoveryMetadata;
			if (rawCloudDiscoveryMetadata) try {
				cloudDiscoveryMetadata = JSON.parse(rawCloudDiscoveryMetadata);
			} catch {
				throw ClientConfigurationError_createClientConfigurationError(invalidCloudDiscoveryMetadata, "");
			}
			return {
				canonicalAuthority: authOptions.authority ? formatAuthorityUri(authOptions.authority) : void 0,
				knownAuthorities: authOptions.knownAuthorities,
				cloudDiscoveryMetadata
			};
		}
		class ScopeSet {
			constructor(inputScopes, correlationId) {
				this.correlationId = correlationId;
				let scopeArr = inputScopes ? StringUtils.trimArrayEntries([...inputScopes]) : [];
				let filteredInput = scopeArr ? StringUtils.removeEmptyStringsFromArray(scopeArr) : [];
				if (!filteredInput || !filteredInput.length) throw ClientConfigurationError_createClientConfigurationError("empty_input_scopes_error", correlationId);
				this.scopes = new Set();
				filteredInput.forEach((scope) => this.scopes.add(scope));
			}
			static fromString(inputScopeString, correlationId) {
				let inputScopes = (inputScopeString || "").split(" ");
				return new ScopeSet(inputScopes, correlationId);
			}
			static createSearchScopes(inputScopeString, correlationId) {
				let scopesToUse = inputScopeString && inputScopeString.length > 0 ? inputScopeString : [...OIDC_DEFAULT_SCOPES];
				let scopeSet = new ScopeSet(scopesToUse, correlationId);
				scopeSet.containsOnlyOIDCScopes() ? scopeSet.removeScope(OFFLINE_ACCESS_SCOPE) : scopeSet.removeOIDCScopes();
				return scopeSet;
			}
			containsScope(scope) {
				let lowerCaseScopes = this.printScopesLowerCase().split(" ");
				let lowerCaseScopesSet = new ScopeSet(lowerCaseScopes, this.correlationId);
				return scope ? lowerCaseScopesSet.scopes.has(scope.toLowerCase()) : !1;
			}
			containsScopeSet(scopeSet) {
				if (!scopeSet || scopeSet.scopes.size <= 0) return !1;
				return this.scopes.size >= scopeSet.scopes.size && scopeSet.asArray().every((scope) => this.containsScope(scope));
			}
			containsOnlyOIDCScopes() {
				let defaultScopeCount = 0;
				OIDC_SCOPES.forEach((defaultScope) => {
					this.containsScope(defaultScope) && (defaultScopeCount += 1);
				});
				return this.scopes.size === defaultScopeCount;
			}
			appendScope(newScope) {
				newScope && this.scopes.add(newScope.trim());
			}
			appendScopes(newScopes) {
				try {
					newScopes.forEach((newScope) => this.appendScope(newScope));
				} catch {
					throw ClientAuthError_createClientAuthError("cannot_append_scopeset", this.correlationId);
				}
			}
			removeScope(scope) {
				if (!scope) throw ClientAuthError_createClientAuthError("cannot_remove_empty_scope", this.correlationId);
				this.scopes.delete(scope.trim());
			}
			removeOIDCScopes() {
				OIDC_SCOPES.forEach((defaultScope) => {
					this.scopes.delete(defaultScope);
				});
			}
			unionScopeSets(otherScopes) {
				if (!otherScopes) throw ClientAuthError_createClientAuthError(emptyInputScopeSet, this.correlationId);
				let unionScopes = new Set();
				otherScopes.scopes.forEach((scope) => unionScopes.add(scope.toLowerCase()));
				this.scopes.forEach((scope) => unionScopes.add(scope.toLowerCase()));
				return unionScopes;
			}
			intersectingScopeSets(otherScopes) {
				if (!otherScopes) throw ClientAuthError_createClientAuthError(emptyInputScopeSet, this.correlationId);
				otherScopes.containsOnlyOIDCScopes() || otherScopes.removeOIDCScopes();
				let unionScopes = this.unionScopeSets(otherScopes);
				let sizeOtherScopes = otherScopes.getScopeCount();
				let sizeThisScopes = this.getScopeCount();
				return unionScopes.size < sizeThisScopes + sizeOtherScopes;
			}
			getScopeCount() {
				return this.scopes.size;
			}
			asArray() {
				let array = [];
				this.scopes.forEach((val) => array.push(val));
				return array;
			}
			printScopes() {
				if (this.scopes) return this.asArray().join(" ");
				return "";
			}
			printScopesLowerCase() {
				return this.printScopes().toLowerCase();
			}
		}
		function instrumentBrokerParams(parameters, correlationId, performanceClient) {
			if (!correlationId) return;
			let clientId = parameters.get(CLIENT_ID);
			clientId && parameters.has(BROKER_CLIENT_ID) && performanceClient?.addFields({
				embeddedClientId: clientId,
				embeddedRedirectUri: parameters.get(REDIRECT_URI)
			}, correlationId);
		}
		function addResponseType(parameters, responseType) {
			parameters.set("response_type", responseType);
		}
		function addResponseMode(parameters, responseMode) {
			parameters.set("response_mode", responseMode || ResponseMode.QUERY);
		}
		function addScopes(parameters, scopes, correlationId, addOidcScopes = !0, defaultScopes = OIDC_DEFAULT_SCOPES) {
			addOidcScopes && !defaultScopes.includes("openid") && !scopes.includes("openid") && defaultScopes.push("openid");
			let requestScopes = addOidcScopes ? [...scopes || [], ...defaultScopes] : scopes || [];
			let scopeSet = new ScopeSet(requestScopes, correlationId);
			parameters.set("scope", scopeSet.printScopes());
		}
		function addClientId(parameters, clientId) {
			parameters.set(CLIENT_ID, clientId);
		}
		function addRedirectUri(parameters, redirectUri) {
			parameters.set(REDIRECT_URI, redirectUri);
		}
		function addPostLogoutRedirectUri(parameters, redirectUri) {
			parameters.set("post_logout_redirect_uri", redirectUri);
		}
		function addIdTokenHint(parameters, idTokenHint) {
			parameters.set("id_token_hint", idTokenHint);
		}
		function addDomainHint(parameters, domainHint) {
			parameters.set("domain_hint", domainHint);
		}
		function addLoginHint(parameters, loginHint) {
			parameters.set("login_hint", loginHint);
		}
		function addCcsUpn(parameters, loginHint) {
			parameters.set(HeaderNames.CCS_HEADER, `UPN:${loginHint}`);
		}
		function addCcsOid(parameters, clientInfo) {
			parameters.set(HeaderNames.CCS_HEADER, `Oid:${clientInfo.uid}@${clientInfo.utid}`);
		}
		function addSid(parameters, sid) {
			parameters.set("sid", sid);
		}
		function addClaims(parameters, correlationId, claims, clientCapabilities, skipBrokerClaims, claimsToMerge) {
			let mergedClaims = buildMergedClaims(claims, skipBrokerClaims && parameters.has(BROKER_CLIENT_ID) ? void 0 : clientCapabilities, correlationId, claimsToMerge);
			parameters.set("claims", mergedClaims);
		}
		function addCorrelationId(parameters, correlationId) {
			parameters.set("client-request-id", correlationId);
		}
		function addLibraryInfo(parameters, libraryInfo) {
			parameters.set(X_CLIENT_SKU, libraryInfo.sku);
			parameters.set(X_CLIENT_VER, libraryInfo.version);
			libraryInfo.os && parameters.set("x-client-OS", libraryInfo.os);
			libraryInfo.cpu && parameters.set("x-client-CPU", libraryInfo.cpu);
		}
		function addApplicationTelemetry(parameters, appTelemetry) {
			appTelemetry?.appName && parameters.set("x-app-name", appTelemetry.appName);
			appTelemetry?.appVersion && parameters.set("x-app-ver", appTelemetry.appVersion);
		}
		function addPrompt(parameters, prompt) {
			parameters.set("prompt", prompt);
		}
		function addState(parameters, state) {
			state && parameters.set("state", state);
		}
		function addNonce(parameters, nonce) {
			parameters.set("nonce", nonce);
		}
		function addCodeChallengeParams(parameters, codeChallenge, codeChallengeMethod) {
			if (codeChallenge && codeChallengeMethod) {
				parameters.set("code_challenge", codeChallenge);
				parameters.set("code_challenge_method", codeChallengeMethod);
			} else throw ClientConfigurationError_createClientConfigurationError("pkce_params_missing", "");
		}
		function addAuthorizationCode(parameters, code) {
			parameters.set("code", code);
		}
		function addDeviceCode(parameters, code) {
			parameters.set("device_code", code);
		}
		function addRefreshToken(parameters, refreshToken) {
			parameters.set("refresh_token", refreshToken);
		}
		function addCodeVerifier(parameters, codeVerifier) {
			parameters.set("code_verifier", codeVerifier);
		}
		function addClientSecret(parameters, clientSecret) {
			parameters.set("client_secret", clientSecret);
		}
		function addClientAssertion(parameters, clientAssertion) {
			clientAssertion && parameters.set("client_assertion", clientAssertion);
		}
		function addClientAssertionType(parameters, clientAssertionType) {
			clientAssertionType && parameters.set("client_assertion_type", clientAssertionType);
		}
		function addOboAssertion(parameters, oboAssertion) {
			parameters.set("assertion", oboAssertion);
		}
		function addRequestTokenUse(parameters, tokenUse) {
			parameters.set("requested_token_use", tokenUse);
		}
		function addGrantType(parameters, grantType) {
			parameters.set("grant_type", grantType);
		}
		function addClientInfo(parameters) {
			parameters.set("client_info", "1");
		}
		function addCliData(parameters) {
			parameters.set("clidata", "1");
		}
		function addInstanceAware(parameters) {
			parameters.has(INSTANCE_AWARE) || parameters.set(INSTANCE_AWARE, "true");
		}
		function addPopupOriginCheckDone(parameters) {
			parameters.has(POPUP_ORIGIN_CHECK_DONE) || parameters.set(POPUP_ORIGIN_CHECK_DONE, "1");
		}
		function addExtraParameters(parameters, extraParams) {
			Object.entries(extraParams).forEach(([key, value]) => {
				!parameters.has(key) && value && parameters.set(key, value);
			});
		}
		let DEFAULT_ID_TOKEN_CLAIMS = {
			[ClaimsRequestKeys.SIGNIN_STATE]: { essential: !1 },
			[ClaimsRequestKeys.LOGIN_HINT]: { essential: !1 },
			[ClaimsRequestKeys.TENANT_REGION_SUB_SCOPE]: { essential: !1 }
		};
		function parseClaims(claims, correlationId = "") {
			let parsed;
			try {
				parsed = JSON.parse(claims);
			} catch {
				throw ClientConfigurationError_createClientConfigurationError(invalidClaims, correlationId);
			}
			if (!isPlainObject(parsed)) throw ClientConfigurationError_createClientConfigurationError(invalidClaims, correlationId);
			return parsed;
		}
		function isPlainObject(value) {
			return typeof value == "object" && !!value && !Array.isArray(value);
		}
		function deepMergeClaims(baseClaims, claimsToMerge) {
			let merged = { ...baseClaims };
			for (let [key, mergeInValue] of Object.entries(claimsToMerge)) {
				let baseValue = merged[key];
				merged[key] = isPlainObject(baseValue) && isPlainObject(mergeInValue) ? deepMergeClaims(baseValue, mergeInValue) : mergeInValue;
			}
			return merged;
		}
		function buildMergedClaims(claims, clientCapabilities, correlationId = "", claimsToMerge) {
			let mergedClaims = claims ? parseClaims(claims, correlationId) : {};
			claimsToMerge?.trim() && (mergedClaims = deepMergeClaims(mergedClaims, parseClaims(claimsToMerge, correlationId)));
			Object.prototype.hasOwnProperty.call(mergedClaims, ClaimsRequestKeys.ID_TOKEN) || (mergedClaims[ClaimsRequestKeys.ID_TOKEN] = {});
			let idTokenClaims = mergedClaims[ClaimsRequestKeys.ID_TOKEN];
			for (let [key, value] of Object.entries(DEFAULT_ID_TOKEN_CLAIMS)) key in idTokenClaims || (idTokenClaims[key] = value);
			if (clientCapabilities && clientCapabilities.length > 0) {
				Object.prototype.hasOwnProperty.call(mergedClaims, ClaimsRequestKeys.ACCESS_TOKEN) || (mergedClaims[ClaimsRequestKeys.ACCESS_TOKEN] = {});
				mergedClaims[ClaimsRequestKeys.ACCESS_TOKEN][ClaimsRequestKeys.XMS_CC] = { values: clientCapabilities };
			}
			return JSON.stringify(mergedClaims);
		}
		function addUsername(parameters, username) {
			parameters.set(PasswordGrantConstants.username, username);
		}
		function addPassword(parameters, password) {
			parameters.set(PasswordGrantConstants.password, password);
		}
		function addPopToken(parameters, cnfString) {
			if (cnfString) {
				parameters.set(TOKEN_TYPE, AuthenticationScheme.POP);
				parameters.set(REQ_CNF, cnfString);
			}
		}
		function addSshJwk(parameters, sshJwkString) {
			if (sshJwkString) {
				parameters.set(TOKEN_TYPE, AuthenticationScheme.SSH);
				parameters.set(REQ_CNF, sshJwkString);
			}
		}
		function addServerTelemetry(parameters, serverTelemetryManager) {
			parameters.set("x-client-current-telemetry", serverTelemetryManager.generateCurrentRequestHeaderValue());
			parameters.set("x-client-last-telemetry", serverTelemetryManager.generateLastRequestHeaderValue());
		}
		function addThrottling(parameters) {
			parameters.set("x-ms-lib-capability", "retry-after, h429");
		}
		function addLogoutHint(parameters, logoutHint) {
			parameters.set("logout_hint", logoutHint);
		}
		function addBrokerParameters(parameters, brokerClientId, brokerRedirectUri) {
			parameters.has(BROKER_CLIENT_ID) || parameters.set(BROKER_CLIENT_ID, brokerClientId);
			parameters.has(BROKER_REDIRECT_URI) || parameters.set(BROKER_REDIRECT_URI, brokerRedirectUri);
		}
		function addResource(parameters, resource) {
			resource && parameters.set("resource", resource);
		}
		function addAttributeTokens(parameters, attributeTokens) {
			let serialized = serializeAttributeTokens(attributeTokens);
			serialized ? parameters.set(ATTRIBUTE_TOKENS, serialized) : parameters.delete(ATTRIBUTE_TOKENS);
		}
		function stripLeadingHashOrQuery(responseString) {
			if (responseString.startsWith("#/")) return responseString.substring(2);
			else if (responseString.startsWith("#") || responseString.startsWith("?")) return responseString.substring(1);
			return responseString;
		}
		function getDeserializedResponse(responseString) {
			if (!responseString || responseString.indexOf("=") < 0) return null;
			try {
				let normalizedResponse = stripLeadingHashOrQuery(responseString);
				if (!/^[^=&?#/]+(?:=|&|$)/.test(normalizedResponse)) return null;
				let deserializedHash = Object.fromEntries(new URLSearchParams(normalizedResponse));
				if (deserializedHash.code || deserializedHash.ear_jwe || deserializedHash.error || deserializedHash.error_description || deserializedHash.state) return deserializedHash;
			} catch {
				throw ClientAuthError_createClientAuthError("hash_not_deserialized", "");
			}
			return null;
		}
		function mapToQueryString(parameters) {
			let queryParameterArray = [];
			parameters.forEach((value, key) => {
				queryParameterArray.push(`${key}=${encodeURIComponent(value)}`);
			});
			return queryParameterArray.join("&");
		}
		let JsonWebTokenAlgorithms = {
			ES256: "ES256",
			RS256: "RS256"
		};
		let DEFAULT_CRYPTO_IMPLEMENTATION = {
			createNewGuid: () => {
				throw ClientAuthError_createClientAuthError(methodNotImplemented, "");
			},
			base64Decode: () => {
				throw ClientAuthError_createClientAuthError(methodNotImplemented, "");
			},
			base64Encode: () => {
				throw ClientAuthError_createClientAuthError(methodNotImplemented, "");
			},
			base64UrlEncode: () => {
				throw ClientAuthError_createClientAuthError(methodNotImplemented, "");
			},
			encodeKid: () => {
				throw ClientAuthError_createClientAuthError(methodNotImplemented, "");
			},
			async removeTokenBindingKey(kid, correlationId) {
				throw ClientAuthError_createClientAuthError(methodNotImplemented, correlationId);
			},
			async clearKeystore(correlationId) {
				throw ClientAuthError_createClientAuthError(methodNotImplemented, correlationId);
			},
			async signTokenBindingJwt(header, payload, kid, correlationId) {
				throw ClientAuthError_createClientAuthError(methodNotImplemented, correlationId);
			},
			async hashString() {
				throw ClientAuthError_createClientAuthError(methodNotImplemented, "");
			}
		};
		let DEFAULT_TOKEN_BINDING_KEY_MANAGER = {
			async provisionTokenBindingKey(request) {
				throw ClientAuthError_createClientAuthError(methodNotImplemented, request.correlationId);
			},
			async removeTokenBindingKey(_kid, correlationId) {
				throw ClientAuthError_createClientAuthError(methodNotImplemented, correlationId);
			},
			async getTokenBindingPublicKeyJwk(_kid, correlationId) {
				throw ClientAuthError_createClientAuthError(methodNotImplemented, correlationId);
			}
		};
		let packageMetadata_name = "@azure/msal-common";
		let version = "16.16.1";
		function tenantIdMatchesHomeTenant(tenantId, homeAccountId) {
			return !!tenantId && !!homeAccountId && tenantId === homeAccountId.split(".")[1];
		}
		function AccountInfo_buildTenantProfile(homeAccountId, localAccountId, tenantId, nativeAccountId, idTokenClaims) {
			if (idTokenClaims) {
				let { oid, sub, tid, name, tfp, acr, preferred_username, upn, login_hint } = idTokenClaims;
				let tenantId = tid || tfp || acr || "";
				return {
					tenantId,
					localAccountId: oid || sub || "",
					name,
					username: preferred_username || upn || "",
					loginHint: login_hint,
					isHomeTenant: tenantIdMatchesHomeTenant(tenantId, homeAccountId),
					upn,
					...nativeAccountId && { nativeAccountId }
				};
			} else return {
				tenantId,
				localAccountId,
				username: "",
				isHomeTenant: tenantIdMatchesHomeTenant(tenantId, homeAccountId),
				...nativeAccountId && { nativeAccountId }
			};
		}
		function updateAccountTenantProfileData(baseAccountInfo, tenantProfile, idTokenClaims, idTokenSecret) {
			let updatedAccountInfo = baseAccountInfo;
			if (tenantProfile) {
				let { isHomeTenant, ...tenantProfileOverride } = tenantProfile;
				updatedAccountInfo = {
					...baseAccountInfo,
					...tenantProfileOverride
				};
			}
			if (idTokenClaims) {
				let { isHomeTenant, ...claimsSourcedTenantProfile } = AccountInfo_buildTenantProfile(baseAccountInfo.homeAccountId, baseAccountInfo.localAccountId, baseAccountInfo.tenantId, updatedAccountInfo.nativeAccountId, idTokenClaims);
				updatedAccountInfo = {
					...updatedAccountInfo,
					...claimsSourcedTenantProfile,
					idTokenClaims,
					idToken: idTokenSecret,
					kmsi: isKmsi(idTokenClaims)
				};
				return updatedAccountInfo;
			}
			return updatedAccountInfo;
		}
		class CacheError extends Error {
			constructor(errorCode, errorMessage) {
				let message = errorMessage || getDefaultErrorMessage(errorCode);
				super(message);
				Object.setPrototypeOf(this, CacheError.prototype);
				this.name = "CacheError";
				this.errorCode = errorCode;
				this.errorMessage = message;
			}
		}
		function createCacheError(e) {
			if (!(e instanceof Error)) return new CacheError("cache_error_unknown");
			if (e.name === "QuotaExceededError" || e.name === "NS_ERROR_DOM_QUOTA_REACHED" || e.message.includes("exceeded the quota")) return new CacheError("cache_quota_exceeded");
			else return new CacheError(e.name, e.message);
		}
		function buildClientInfo(rawClientInfo, base64Decode) {
			if (!rawClientInfo) throw ClientAuthError_createClientAuthError("client_info_empty_error", "");
			try {
				let decodedClientInfo = base64Decode(rawClientInfo);
				return JSON.parse(decodedClientInfo);
			} catch {
				throw ClientAuthError_createClientAuthError(clientInfoDecodingError, "");
			}
		}
		function buildClientInfoFromHomeAccountId(homeAccountId) {
			if (!homeAccountId) throw ClientAuthError_createClientAuthError(clientInfoDecodingError, "");
			let clientInfoParts = homeAccountId.split(".", 2);
			return {
				uid: clientInfoParts[0],
				utid: clientInfoParts.length < 2 ? "" : clientInfoParts[1]
			};
		}
		function getTenantIdFromIdTokenClaims(idTokenClaims) {
			if (idTokenClaims) return idTokenClaims.tid || idTokenClaims.tfp || idTokenClaims.acr || null;
			return null;
		}
		function getAccountInfo(accountEntity) {
			let tenantProfiles = accountEntity.tenantProfiles || [];
			tenantProfiles.length === 0 && accountEntity.realm && accountEntity.localAccountId && tenantProfiles.push(AccountInfo_buildTenantProfile(accountEntity.homeAccountId, accountEntity.localAccountId, accountEntity.realm, accountEntity.nativeAccountId));
			let nativeAccountId = tenantProfiles.find((tp) => tp.tenantId === accountEntity.realm)?.nativeAccountId || accountEntity.nativeAccountId;
			return {
				homeAccountId: accountEntity.homeAccountId,
				environment: accountEntity.environment,
				tenantId: accountEntity.realm,
				username: accountEntity.username,
				localAccountId: accountEntity.localAccountId,
				loginHint: accountEntity.loginHint,
				name: accountEntity.name,
				nativeAccountId,
				authorityType: accountEntity.authorityType,
				tenantProfiles: new Map(tenantProfiles.map((tenantProfile) => [tenantProfile.tenantId, tenantProfile])),
				dataBoundary: accountEntity.dataBoundary
			};
		}
		function createAccountEntity(accountDetails, authority, correlationId, base64Decode) {
			let authorityType;
			authorityType = authority.authorityType === AuthorityType.Adfs ? "ADFS" : authority.protocolMode === ProtocolMode.OIDC ? "Generic" : "MSSTS";
			let clientInfo;
			let dataBoundary;
			if (accountDetails.clientInfo && base64Decode) {
				clientInfo = buildClientInfo(accountDetails.clientInfo, base64Decode);
				clientInfo.xms_tdbr && (dataBoundary = clientInfo.xms_tdbr === "EU" ? "EU" : "None");
			}
			let env = accountDetails.environment || authority && authority.getPreferredCache();
			if (!env) throw ClientAuthError_createClientAuthError(invalidCacheEnvironment, correlationId);
			let preferredUsername = accountDetails.idTokenClaims?.preferred_username || accountDetails.idTokenClaims?.upn;
			let email = accountDetails.idTokenClaims?.emails ? accountDetails.idTokenClaims.emails[0] : null;
			let username = preferredUsername || email || "";
			let loginHint = accountDetails.idTokenClaims?.login_hint;
			let realm = clientInfo?.utid || getTenantIdFromIdTokenClaims(accountDetails.idTokenClaims) || "";
			let localAccountId = clientInfo?.uid || accountDetails.idTokenClaims?.oid || accountDetails.idTokenClaims?.sub || "";
			let tenantProfiles;
			tenantProfiles = accountDetails.tenantProfiles ? accountDetails.tenantProfiles : [AccountInfo_buildTenantProfile(accountDetails.homeAccountId, localAccountId, realm, accountDetails.nativeAccountId, accountDetails.idTokenClaims)];
			return {
				homeAccountId: accountDetails.homeAccountId,
				environment: env,
				realm,
				localAccountId,
				username,
				authorityType,
				loginHint,
				clientInfo: accountDetails.clientInfo,
				name: accountDetails.idTokenClaims?.name || "",
				lastModificationTime: void 0,
				lastModificationApp: void 0,
				cloudGraphHostName: accountDetails.cloudGraphHostName,
				msGraphHost: accountDetails.msGraphHost,
				nativeAccountId: accountDetails.nativeAccountId,
				tenantProfiles,
				dataBoundary
			};
		}
		function generateHomeAccountId(serverClientInfo, authType, logger, cryptoObj, correlationId, idTokenClaims) {
			if (authType !== AuthorityType.Adfs) {
				if (serverClientInfo) try {
					let clientInfo = buildClientInfo(serverClientInfo, cryptoObj.base64Decode);
					if (clientInfo.uid && clientInfo.utid) return `${clientInfo.uid}.${clientInfo.utid}`;
				} catch {}
				logger.warning("No client info in response", correlationId);
			}
			return idTokenClaims?.sub || "";
		}
		function isAccountEntity(entity) {
			if (!entity) return !1;
			return entity.hasOwnProperty("homeAccountId") && entity.hasOwnProperty("environment") && entity.hasOwnProperty("realm") && entity.hasOwnProperty("localAccountId") && entity.hasOwnProperty("username") && entity.hasOwnProperty("authorityType");
		}
		class CacheManager {
			constructor(clientId, cryptoImpl, logger, performanceClient, staticAuthorityOptions, tokenBindingKeyManager) {
				this.clientId = clientId;
				this.cryptoImpl = cryptoImpl;
				this.tokenBindingKeyManager = tokenBindingKeyManager;
				this.commonLogger = logger.clone(packageMetadata_name, version);
				this.staticAuthorityOptions = staticAuthorityOptions;
				this.performanceClient = performanceClient;
			}
			getAllAccounts(accountFilter = {}, correlationId) {
				return this.buildTenantProfiles(this.getAccountsFilteredBy(accountFilter, correlationId), correlationId, accountFilter);
			}
			getAccountInfoFilteredBy(accountFilter, correlationId) {
				if (Object.keys(accountFilter).length === 0 || Object.values(accountFilter).every((value) => value == null || value === "")) {
					this.commonLogger.warning("getAccountInfoFilteredBy: Account filter is empty or invalid, returning null", correlationId);
					return null;
				}
				let allAccounts = this.getAllAccounts(accountFilter, correlationId);
				if (allAccounts.length > 1) return allAccounts.sort((a, b) => {
					let aHasClaims = +!!a.idTokenClaims;
					return +!!b.idTokenClaims - aHasClaims;
				})[0];
				else if (allAccounts.length === 1) return allAccounts[0];
				else return null;
			}
			getBaseAccountInfo(accountFilter, correlationId) {
				let accountEntities = this.getAccountsFilteredBy(accountFilter, correlationId);
				if (accountEntities.length > 0) return getAccountInfo(accountEntities[0]);
				else return null;
			}
			buildTenantProfiles(cachedAccounts, correlationId, accountFilter) {
				return cachedAccounts.flatMap((accountEntity) => this.getTenantProfilesFromAccountEntity(accountEntity, correlationId, accountFilter?.tenantId, accountFilter));
			}
			getTenantedAccountInfoByFilter(accountInfo, tokenKeys, tenantProfile, correlationId, tenantProfileFilter) {
				let tenantedAccountInfo = null;
				let idTokenClaims;
				if (tenantProfileFilter && !this.tenantProfileMatchesFilter(tenantProfile, tenantProfileFilter)) return null;
				let idToken = this.getIdToken(accountInfo, correlationId, tokenKeys, tenantProfile.tenantId);
				if (idToken) {
					idTokenClaims = extractTokenClaims(idToken.secret, this.cryptoImpl.base64Decode, correlationId);
					if (!this.idTokenClaimsMatchTenantProfileFilter(idTokenClaims, tenantProfileFilter)) return null;
				}
				tenantedAccountInfo = updateAccountTenantProfileData(accountInfo, tenantProfile, idTokenClaims, idToken?.secret);
				return tenantedAccountInfo;
			}
			getTenantProfilesFromAccountEntity(accountEntity, correlationId, targetTenantId, tenantProfileFilter) {
				let accountInfo = getAccountInfo(accountEntity);
				let searchTenantProfiles = accountInfo.tenantProfiles || new Map();
				let tokenKeys = this.getTokenKeys();
				if (targetTenantId) {
					let tenantProfile = searchTenantProfiles.get(targetTenantId);
					if (tenantProfile) searchTenantProfiles = new Map([[targetTenantId, tenantProfile]]);
					else return [];
				}
				let matchingTenantProfiles = [];
				searchTenantProfiles.forEach((tenantProfile) => {
					let tenantedAccountInfo = this.getTenantedAccountInfoByFilter(accountInfo, tokenKeys, tenantProfile, correlationId, tenantProfileFilter);
					tenantedAccountInfo && matchingTenantProfiles.push(tenantedAccountInfo);
				});
				return matchingTenantProfiles;
			}
			tenantProfileMatchesFilter(tenantProfile, tenantProfileFilter) {
				if (tenantProfileFilter.localAccountId && !this.matchLocalAccountIdFromTenantProfile(tenantProfile, tenantProfileFilter.localAccountId)) return !1;
				if (tenantProfileFilter.name && tenantProfile.name !== tenantProfileFilter.name) return !1;
				if (tenantProfileFilter.isHomeTenant !== void 0 && tenantProfile.isHomeTenant !== tenantProfileFilter.isHomeTenant) return !1;
				if (tenantProfileFilter.username && !this.matchUsername(tenantProfile.username, tenantProfileFilter.username) && !this.matchUsername(tenantProfile.upn, tenantProfileFilter.username)) return !1;
				if (tenantProfileFilter.loginHint && !this.matchLoginHintWithTenantProfile(tenantProfile, tenantProfileFilter.loginHint)) return !1;
				if (tenantProfileFilter.upn && tenantProfile.upn !== tenantProfileFilter.upn) return !1;
				if (tenantProfileFilter.nativeAccountId && tenantProfile.nativeAccountId !== tenantProfileFilter.nativeAccountId) return !1;
				return !0;
			}
			idTokenClaimsMatchTenantProfileFilter(idTokenClaims, tenantProfileFilter) {
				if (tenantProfileFilter) {
					if (tenantProfileFilter.localAccountId && !this.matchLocalAccountIdFromTokenClaims(idTokenClaims, tenantProfileFilter.localAccountId)) return !1;
					if (tenantProfileFilter.loginHint && !this.matchLoginHintFromTokenClaims(idTokenClaims, tenantProfileFilter.loginHint)) return !1;
					if (tenantProfileFilter.username && !this.matchUsername(idTokenClaims.preferred_username, tenantProfileFilter.username) && !this.matchUsername(idTokenClaims.upn, tenantProfileFilter.username)) return !1;
					if (tenantProfileFilter.name && !this.matchName(idTokenClaims, tenantProfileFilter.name)) return !1;
					if (tenantProfileFilter.sid && !this.matchSid(idTokenClaims, tenantProfileFilter.sid)) return !1;
				}
				return !0;
			}
			async saveCacheRecord(cacheRecord, correlationId, kmsi, apiId, storeInCache) {
				if (!cacheRecord) throw ClientAuthError_createClientAuthError("invalid_cache_record", correlationId);
				try {
					cacheRecord.account && await this.setAccount(cacheRecord.account, correlationId, kmsi, apiId);
					cacheRecord.idToken && storeInCache?.idToken !== !1 && await this.setIdTokenCredential(cacheRecord.idToken, correlationId, kmsi);
					cacheRecord.accessToken && storeInCache?.accessToken !== !1 && await this.saveAccessToken(cacheRecord.accessToken, correlationId, kmsi);
					cacheRecord.refreshToken && storeInCache?.refreshToken !== !1 && await this.setRefreshTokenCredential(cacheRecord.refreshToken, correlationId, kmsi);
					cacheRecord.appMetadata && this.setAppMetadata(cacheRecord.appMetadata, correlationId);
				} catch (e) {
					this.commonLogger?.error("CacheManager.saveCacheRecord: failed", correlationId);
					if (e instanceof AuthError) throw e;
					else throw createCacheError(e);
				}
			}
			async saveAccessToken(credential, correlationId, kmsi) {
				let additionalCacheKeyHash;
				credential.additionalCacheKeyComponents && Object.keys(credential.additionalCacheKeyComponents).length > 0 && (additionalCacheKeyHash = await this.cryptoImpl.hashString(JSON.stringify(credential.additionalCacheKeyComponents)));
				let accessTokenFilter = {
					clientId: credential.clientId,
					credentialType: credential.credentialType,
					environment: credential.environment,
					homeAccountId: credential.homeAccountId,
					realm: credential.realm,
					tokenType: credential.tokenType
				};
				let tokenKeys = this.getTokenKeys();
				let currentScopes = ScopeSet.fromString(credential.target, correlationId);
				let accessTokenKeysToRemove = [];
				tokenKeys.accessToken.forEach((key) => {
					if (!this.accessTokenKeyMatchesFilter(key, accessTokenFilter, !1)) return;
					let tokenEntity = this.getAccessTokenCredential(key, correlationId);
					tokenEntity && this.credentialMatchesFilter(tokenEntity, accessTokenFilter, correlationId) && ScopeSet.fromString(tokenEntity.target, correlationId).intersectingScopeSets(currentScopes) && accessTokenKeysToRemove.push(key);
				});
				for (let key of accessTokenKeysToRemove) await this.removeAccessTokenAndTokenBindingKey(key, correlationId, credential.keyId);
				await this.setAccessTokenCredential(credential, correlationId, kmsi, additionalCacheKeyHash);
			}
			getAccountsFilteredBy(accountFilter, correlationId) {
				let allAccountKeys = this.getAccountKeys();
				let matchingAccounts = [];
				allAccountKeys.forEach((cacheKey) => {
					let entity = this.getAccount(cacheKey, correlationId);
					if (!entity) return;
					if (accountFilter.homeAccountId && !this.matchHomeAccountId(entity, accountFilter.homeAccountId)) return;
					if (accountFilter.environment && !this.matchEnvironment(entity, accountFilter.environment, correlationId)) return;
					if (accountFilter.realm && !this.matchRealm(entity, accountFilter.realm)) return;
					if (accountFilter.authorityType && !this.matchAuthorityType(entity, accountFilter.authorityType)) return;
					let tenantProfileFilter = {
						localAccountId: accountFilter?.localAccountId,
						name: accountFilter?.name,
						username: accountFilter?.username,
						loginHint: accountFilter?.loginHint,
						upn: accountFilter?.upn,
						nativeAccountId: accountFilter?.nativeAccountId
					};
					let matchingTenantProfiles = entity.tenantProfiles?.filter((tenantProfile) => this.tenantProfileMatchesFilter(tenantProfile, tenantProfileFilter));
					if (matchingTenantProfiles && matchingTenantProfiles.length === 0) return;
					matchingAccounts.push(entity);
				});
				return matchingAccounts;
			}
			credentialMatchesFilter(entity, filter, correlationId) {
				if (filter.clientId && !this.matchClientId(entity, filter.clientId)) return !1;
				if (filter.userAssertionHash && !this.matchUserAssertionHash(entity, filter.userAssertionHash)) return !1;
				if (typeof filter.homeAccountId == "string" && !this.matchHomeAccountId(entity, filter.homeAccountId)) return !1;
				if (filter.environment && !this.matchEnvironment(entity, filter.environment, correlationId)) return !1;
				if (filter.realm && !this.matchRealm(entity, filter.realm)) return !1;
				if (filter.credentialType && !this.matchCredentialType(entity, filter.credentialType)) return !1;
				if (filter.familyId && !this.matchFamilyId(entity, filter.familyId)) return !1;
				if (filter.target && !this.matchTarget(entity, filter.target, correlationId)) return !1;
				if (entity.credentialType === CredentialType.ACCESS_TOKEN_WITH_AUTH_SCHEME && !this.matchAccessTokenWithAuthScheme(entity, filter)) return !1;
				let entityComponents = entity.additionalCacheKeyComponents;
				let filterComponents = filter.additionalCacheKeyComponents;
				let entityHasComponents = !!entityComponents && Object.keys(entityComponents).length > 0;
				let filterHasComponents = !!filterComponents && Object.keys(filterComponents).length > 0;
				if (entityHasComponents !== filterHasComponents) return !1;
				if (entityHasComponents && filterHasComponents) {
					let entityKeys = Object.keys(entityComponents).sort();
					let filterKeys = Object.keys(filterComponents).sort();
					if (entityKeys.length !== filterKeys.length) return !1;
					for (let i = 0; i < entityKeys.length; i++) if (entityKeys[i] !== filterKeys[i] || entityComponents[entityKeys[i]] !== filterComponents[filterKeys[i]]) return !1;
				}
				return !0;
			}
			getAppMetadataFilteredBy(filter, correlationId) {
				let allCacheKeys = this.getKeys();
				let matchingAppMetadata = {};
				allCacheKeys.forEach((cacheKey) => {
					if (!this.isAppMetadata(cacheKey)) return;
					let entity = this.getAppMetadata(cacheKey, correlationId);
					if (!entity) return;
					if (filter.environment && !this.matchEnvironment(entity, filter.environment, correlationId)) return;
					if (filter.clientId && !this.matchClientId(entity, filter.clientId)) return;
					matchingAppMetadata[cacheKey] = entity;
				});
				return matchingAppMetadata;
			}
			getAuthorityMetadataByAlias(host, correlationId) {
				let allCacheKeys = this.getAuthorityMetadataKeys();
				let matchedEntity = null;
				allCacheKeys.forEach((cacheKey) => {
					if (!this.isAuthorityMetadata(cacheKey) || cacheKey.indexOf(this.clientId) === -1) return;
					let entity = this.getAuthorityMetadata(cacheKey, correlationId);
					if (!entity) return;
					if (entity.aliases.indexOf(host) === -1) return;
					matchedEntity = entity;
				});
				return matchedEntity;
			}
			removeAllAccounts(correlationId) {
				this.getAllAccounts({}, correlationId).forEach((account) => {
					this.removeAccount(account, correlationId);
				});
			}
			removeAccount(account, correlationId) {
				let accountKeys = this.getAccountKeys();
				let keyFilter = (key) => key.includes(account.homeAccountId) && key.includes(account.environment);
				this.getTokenKeys().idToken.filter(keyFilter).forEach((key) => {
					this.removeIdToken(key, correlationId);
				});
				this.removeAccountContext(account, correlationId);
				accountKeys.filter(keyFilter).forEach((key) => {
					this.removeItem(key, correlationId);
					this.performanceClient.incrementFields({ accountsRemoved: 1 }, correlationId);
				});
			}
			removeAccountContext(account, correlationId) {
				let allTokenKeys = this.getTokenKeys();
				let keyFilter = (key) => key.includes(account.homeAccountId) && key.includes(account.environment);
				allTokenKeys.accessToken.filter(keyFilter).forEach((key) => {
					this.removeAccessToken(key, correlationId);
				});
				allTokenKeys.refreshToken.filter(keyFilter).forEach((key) => {
					this.removeRefreshToken(key, correlationId);
				});
			}
			removeAccessToken(key, correlationId) {
				let credential = this.removeAccessTokenCredential(key, correlationId);
				credential && this.removeTokenBindingKeyForCredential(credential, correlationId);
			}
			async removeAccessTokenAndTokenBindingKey(key, correlationId, preservedKeyId) {
				let credential = this.removeAccessTokenCredential(key, correlationId);
				credential && await this.removeTokenBindingKeyForCredential(credential, correlationId, preservedKeyId);
			}
			removeAccessTokenCredential(key, correlationId) {
				let credential = this.getAccessTokenCredential(key, correlationId);
				if (!credential) return null;
				this.removeItem(key, correlationId);
				this.performanceClient.incrementFields({ accessTokensRemoved: 1 }, correlationId);
				return credential;
			}
			async removeTokenBindingKeyForCredential(credential, correlationId, preservedKeyId) {
				if (credential.credentialType.toLowerCase() === CredentialType.ACCESS_TOKEN_WITH_AUTH_SCHEME.toLowerCase()) switch (credential.tokenType?.toLowerCase()) {
					case AuthenticationScheme.POP:
					case AuthenticationScheme.DPOP.toLowerCase(): {
						let kid = credential.keyId;
						if (kid && kid !== preservedKeyId && !this.isTokenBindingKeyReferenced(kid, correlationId)) try {
							await this.tokenBindingKeyManager.removeTokenBindingKey(kid, correlationId);
						} catch {
							this.commonLogger.error("Failed to remove token binding key", correlationId);
							this.performanceClient?.incrementFields({ removeTokenBindingKeyFailure: 1 }, correlationId);
						}
						break;
					}
				}
			}
			isTokenBindingKeyReferenced(keyId, correlationId) {
				return this.getTokenKeys().accessToken.some((accessTokenKey) => this.getAccessTokenCredential(accessTokenKey, correlationId)?.keyId === keyId);
			}
			removeAppMetadata(correlationId) {
				this.getKeys().forEach((cacheKey) => {
					this.isAppMetadata(cacheKey) && this.removeItem(cacheKey, correlationId);
				});
				return !0;
			}
			getIdToken(account, correlationId, tokenKeys, targetRealm) {
				this.commonLogger.trace("CacheManager - getIdToken called", correlationId);
				let idTokenFilter = {
					homeAccountId: account.homeAccountId,
					environment: account.environment,
					credentialType: CredentialType.ID_TOKEN,
					clientId: this.clientId,
					realm: targetRealm
				};
				let idTokenMap = this.getIdTokensByFilter(idTokenFilter, correlationId, tokenKeys);
				let numIdTokens = idTokenMap.size;
				if (numIdTokens < 1) {
					this.commonLogger.info("CacheManager:getIdToken - No token found", correlationId);
					return null;
				} else if (numIdTokens > 1) {
					let tokensToBeRemoved = idTokenMap;
					if (!targetRealm) {
						let homeIdTokenMap = new Map();
						idTokenMap.forEach((idToken, key) => {
							idToken.realm === account.tenantId && homeIdTokenMap.set(key, idToken);
						});
						let numHomeIdTokens = homeIdTokenMap.size;
						if (numHomeIdTokens < 1) {
							this.commonLogger.info("CacheManager:getIdToken - Multiple ID tokens found for account but none match account entity tenant id, returning first result", correlationId);
							return idTokenMap.values().next().value ?? null;
						} else if (numHomeIdTokens === 1) {
							this.commonLogger.info("CacheManager:getIdToken - Multiple ID tokens found for account, defaulting to home tenant profile", correlationId);
							return homeIdTokenMap.values().next().value ?? null;
						} else tokensToBeRemoved = homeIdTokenMap;
					}
					this.commonLogger.info("CacheManager:getIdToken - Multiple matching ID tokens found, clearing them", correlationId);
					tokensToBeRemoved.forEach((idToken, key) => {
						this.removeIdToken(key, correlationId);
					});
					this.performanceClient.addFields({ multiMatchedID: idTokenMap.size }, correlationId);
					return null;
				}
				this.commonLogger.info("CacheManager:getIdToken - Returning ID token", correlationId);
				return idTokenMap.values().next().value ?? null;
			}
			getIdTokensByFilter(filter, correlationId, tokenKeys) {
				let idTokenKeys = tokenKeys && tokenKeys.idToken || this.getTokenKeys().idToken;
				let idTokens = new Map();
				idTokenKeys.forEach((key) => {
					if (!this.idTokenKeyMatchesFilter(key, {
						clientId: this.clientId,
						...filter
					})) return;
					let idToken = this.getIdTokenCredential(key, correlationId);
					idToken && this.credentialMatchesFilter(idToken, filter, correlationId) && idTokens.set(key, idToken);
				});
				return idTokens;
			}
			idTokenKeyMatchesFilter(inputKey, filter) {
				let key = inputKey.toLowerCase();
				if (filter.clientId && key.indexOf(filter.clientId.toLowerCase()) === -1) return !1;
				if (filter.homeAccountId && key.indexOf(filter.homeAccountId.toLowerCase()) === -1) return !1;
				return !0;
			}
			removeIdToken(key, correlationId) {
				this.removeItem(key, correlationId);
			}
			removeRefreshToken(key, correlationId) {
				this.removeItem(key, correlationId);
			}
			getAccessToken(account, request, tokenKeys, targetRealm) {
				let correlationId = request.correlationId;
				this.commonLogger.trace("CacheManager - getAccessToken called", correlationId);
				let scopes = ScopeSet.createSearchScopes(request.scopes, correlationId);
				let authScheme = request.authenticationScheme || AuthenticationScheme.BEARER;
				let normalizedAuthScheme = authScheme.toLowerCase();
				let credentialType = authScheme && authScheme.toLowerCase() !== AuthenticationScheme.BEARER.toLowerCase() ? CredentialType.ACCESS_TOKEN_WITH_AUTH_SCHEME : CredentialType.ACCESS_TOKEN;
				let attributeTokenPartition = serializeAttributeTokens(request.attributeTokens);
				let additionalCacheKeyComponents = attributeTokenPartition ? { attribute_tokens: attributeTokenPartition } : void 0;
				let accessTokenFilter = {
					homeAccountId: account.homeAccountId,
					environment: account.environment,
					credentialType,
					clientId: this.clientId,
					realm: targetRealm || account.tenantId,
					target: scopes,
					tokenType: authScheme,
					keyId: authScheme === AuthenticationScheme.SSH ? request.sshKid : normalizedAuthScheme === AuthenticationScheme.DPOP.toLowerCase() ? request.popKid || request.dpopJkt : void 0,
					additionalCacheKeyComponents
				};
				let accessTokenKeys = tokenKeys && tokenKeys.accessToken || this.getTokenKeys().accessToken;
				let accessTokens = [];
				let matchedKeys = [];
				accessTokenKeys.forEach((key) => {
					if (this.accessTokenKeyMatchesFilter(key, accessTokenFilter, !0)) {
						let accessToken = this.getAccessTokenCredential(key, correlationId);
						if (accessToken && this.credentialMatchesFilter(accessToken, accessTokenFilter, correlationId)) {
							accessTokens.push(accessToken);
							matchedKeys.push(key);
						}
					}
				});
				if (accessTokens.length < 1) {
					this.commonLogger.info("CacheManager:getAccessToken - No token found", correlationId);
					return null;
				} else if (accessTokens.length > 1) {
					this.commonLogger.info("CacheManager:getAccessToken - Multiple access tokens found, clearing them", correlationId);
					matchedKeys.forEach((key) => {
						this.removeAccessToken(key, correlationId);
					});
					this.performanceClient.addFields({ multiMatchedAT: accessTokens.length }, correlationId);
					return null;
				}
				this.commonLogger.info("CacheManager:getAccessToken - Returning access token", correlationId);
				return accessTokens[0];
			}
			accessTokenKeyMatchesFilter(inputKey, filter, keyMustContainAllScopes) {
				let key = inputKey.toLowerCase();
				if (filter.clientId && key.indexOf(filter.clientId.toLowerCase()) === -1) return !1;
				if (filter.homeAccountId && key.indexOf(filter.homeAccountId.toLowerCase()) === -1) return !1;
				if (filter.realm && key.indexOf(filter.realm.toLowerCase()) === -1) return !1;
				if (filter.target) {
					let scopes = filter.target.asArray();
					for (let i = 0; i < scopes.length; i++) if (keyMustContainAllScopes && !key.includes(scopes[i].toLowerCase())) return !1;
					else if (!keyMustContainAllScopes && key.includes(scopes[i].toLowerCase())) return !0;
				}
				return !0;
			}
			getAccessTokensByFilter(filter, correlationId) {
				let tokenKeys = this.getTokenKeys();
				let accessTokens = [];
				tokenKeys.accessToken.forEach((key) => {
					if (!this.accessTokenKeyMatchesFilter(key, filter, !0)) return;
					let accessToken = this.getAccessTokenCredential(key, correlationId);
					accessToken && this.credentialMatchesFilter(accessToken, filter, correlationId) && accessTokens.push(accessToken);
				});
				return accessTokens;
			}
			getRefreshToken(account, familyRT, correlationId, tokenKeys) {
				this.commonLogger.trace("CacheManager - getRefreshToken called", correlationId);
				let id = familyRT ? "1" : void 0;
				let refreshTokenFilter = {
					homeAccountId: account.homeAccountId,
					environment: account.environment,
					credentialType: CredentialType.REFRESH_TOKEN,
					clientId: this.clientId,
					familyId: id
				};
				let refreshTokenKeys = tokenKeys && tokenKeys.refreshToken || this.getTokenKeys().refreshToken;
				let refreshTokens = [];
				refreshTokenKeys.forEach((key) => {
					if (this.refreshTokenKeyMatchesFilter(key, refreshTokenFilter)) {
						let refreshToken = this.getRefreshTokenCredential(key, correlationId);
						refreshToken && this.credentialMatchesFilter(refreshToken, refreshTokenFilter, correlationId) && refreshTokens.push(refreshToken);
					}
				});
				let numRefreshTokens = refreshTokens.length;
				if (numRefreshTokens < 1) {
					this.commonLogger.info("CacheManager:getRefreshToken - No refresh token found.", correlationId);
					return null;
				}
				numRefreshTokens > 1 && this.performanceClient.addFields({ multiMatchedRT: numRefreshTokens }, correlationId);
				this.commonLogger.info("CacheManager:getRefreshToken - returning refresh token", correlationId);
				return refreshTokens[0];
			}
			refreshTokenKeyMatchesFilter(inputKey, filter) {
				let key = inputKey.toLowerCase();
				if (filter.familyId && key.indexOf(filter.familyId.toLowerCase()) === -1) return !1;
				if (!filter.familyId && filter.clientId && key.indexOf(filter.clientId.toLowerCase()) === -1) return !1;
				if (filter.homeAccountId && key.indexOf(filter.homeAccountId.toLowerCase()) === -1) return !1;
				return !0;
			}
			readAppMetadataFromCache(environment, correlationId) {
				let appMetadataFilter = {
					environment,
					clientId: this.clientId
				};
				let appMetadata = this.getAppMetadataFilteredBy(appMetadataFilter, correlationId);
				let appMetadataEntries = Object.keys(appMetadata).map((key) => appMetadata[key]);
				let numAppMetadata = appMetadataEntries.length;
				if (numAppMetadata < 1) return null;
				else if (numAppMetadata > 1) throw ClientAuthError_createClientAuthError("multiple_matching_appMetadata", correlationId);
				return appMetadataEntries[0];
			}
			isAppMetadataFOCI(environment, correlationId) {
				let appMetadata = this.readAppMetadataFromCache(environment, correlationId);
				return !!(appMetadata && appMetadata.familyId === "1");
			}
			matchHomeAccountId(entity, homeAccountId) {
				return typeof entity.homeAccountId == "string" && homeAccountId === entity.homeAccountId;
			}
			matchLocalAccountIdFromTokenClaims(tokenClaims, localAccountId) {
				return localAccountId === (tokenClaims.oid || tokenClaims.sub);
			}
			matchLocalAccountIdFromTenantProfile(tenantProfile, localAccountId) {
				return tenantProfile.localAccountId === localAccountId;
			}
			matchName(claims, name) {
				return name.toLowerCase() === claims.name?.toLowerCase();
			}
			matchUsername(cachedUsername, filterUsername) {
				return !!(cachedUsername && typeof cachedUsername == "string" && filterUsername?.toLowerCase() === cachedUsername.toLowerCase());
			}
			matchLoginHintWithTenantProfile(tenantProfile, loginHintFilter) {
				return tenantProfile.loginHint === loginHintFilter || tenantProfile.username === loginHintFilter || tenantProfile.upn === loginHintFilter;
			}
			matchUserAssertionHash(entity, userAssertionHash) {
				return !!(entity.userAssertionHash && userAssertionHash === entity.userAssertionHash);
			}
			matchEnvironment(entity, environment, correlationId) {
				if (this.staticAuthorityOptions) {
					let staticAliases = getAliasesFromStaticSources(this.staticAuthorityOptions, this.commonLogger, correlationId);
					if (staticAliases.includes(environment) && staticAliases.includes(entity.environment)) return !0;
				}
				let cloudMetadata = this.getAuthorityMetadataByAlias(environment, correlationId);
				if (cloudMetadata && cloudMetadata.aliases.indexOf(entity.environment) > -1) return !0;
				return !1;
			}
			matchCredentialType(entity, credentialType) {
				return entity.credentialType && credentialType.toLowerCase() === entity.credentialType.toLowerCase();
			}
			matchClientId(entity, clientId) {
				return !!(entity.clientId && clientId === entity.clientId);
			}
			matchFamilyId(entity, familyId) {
				return !!(entity.familyId && familyId === entity.familyId);
			}
			matchRealm(entity, realm) {
				return entity.realm?.toLowerCase() === realm.toLowerCase();
			}
			matchLoginHintFromTokenClaims(tokenClaims, loginHint) {
				if (tokenClaims.login_hint === loginHint) return !0;
				if (tokenClaims.preferred_username === loginHint) return !0;
				if (tokenClaims.upn === loginHint) return !0;
				if (tokenClaims.emails && tokenClaims.emails.includes(loginHint)) return !0;
				return !1;
			}
			matchSid(idTokenClaims, sid) {
				return idTokenClaims.sid === sid;
			}
			matchAuthorityType(entity, authorityType) {
				return !!(entity.authorityType && authorityType.toLowerCase() === entity.authorityType.toLowerCase());
			}
			matchTarget(entity, target, correlationId) {
				if (entity.credentialType !== CredentialType.ACCESS_TOKEN && entity.credentialType !== CredentialType.ACCESS_TOKEN_WITH_AUTH_SCHEME || !entity.target) return !1;
				return ScopeSet.fromString(entity.target, correlationId).containsScopeSet(target);
			}
			matchTokenType(entity, tokenType) {
				return !!(entity.tokenType && entity.tokenType.toLowerCase() === tokenType.toLowerCase());
			}
			matchAccessTokenWithAuthScheme(entity, filter) {
				let normalizedFilterTokenType = filter.tokenType?.toLowerCase();
				if (filter.tokenType && !this.matchTokenType(entity, filter.tokenType)) return !1;
				switch (normalizedFilterTokenType) {
					case "dpop":
					case AuthenticationScheme.SSH: return this.matchKeyBoundAccessToken(entity, filter);
					default: return !0;
				}
			}
			matchKeyBoundAccessToken(entity, filter) {
				if (!filter.keyId) return !0;
				return this.matchKeyId(entity, filter.keyId);
			}
			matchKeyId(entity, keyId) {
				return !!(entity.keyId && entity.keyId === keyId);
			}
			isAppMetadata(key) {
				return key.indexOf(APP_METADATA) !== -1;
			}
			isAuthorityMetadata(key) {
				return key.indexOf(AUTHORITY_METADATA_CACHE_KEY) !== -1;
			}
			generateAuthorityMetadataCacheKey(authority) {
				return `${AUTHORITY_METADATA_CACHE_KEY}-${this.clientId}-${authority}`;
			}
			static toObject(obj, json) {
				for (let propertyName in json) obj[propertyName] = json[propertyName];
				return obj;
			}
		}
		class DefaultStorageClass extends CacheManager {
			async setAccount() {
				throw ClientAuthError_createClientAuthError(methodNotImplemented, "");
			}
			getAccount() {
				throw ClientAuthError_createClientAuthError(methodNotImplemented, "");
			}
			async setIdTokenCredential() {
				throw ClientAuthError_createClientAuthError(methodNotImplemented, "");
			}
			getIdTokenCredential() {
				throw ClientAuthError_createClientAuthError(methodNotImplemented, "");
			}
			async setAccessTokenCredential() {
				throw ClientAuthError_createClientAuthError(methodNotImplemented, "");
			}
			getAccessTokenCredential() {
				throw ClientAuthError_createClientAuthError(methodNotImplemented, "");
			}
			async setRefreshTokenCredential() {
				throw ClientAuthError_createClientAuthError(methodNotImplemented, "");
			}
			getRefreshTokenCredential() {
				throw ClientAuthError_createClientAuthError(methodNotImplemented, "");
			}
			setAppMetadata() {
				throw ClientAuthError_createClientAuthError(methodNotImplemented, "");
			}
			getAppMetadata() {
				throw ClientAuthError_createClientAuthError(methodNotImplemented, "");
			}
			setServerTelemetry() {
				throw ClientAuthError_createClientAuthError(methodNotImplemented, "");
			}
			getServerTelemetry() {
				throw ClientAuthError_createClientAuthError(methodNotImplemented, "");
			}
			setAuthorityMetadata() {
				throw ClientAuthError_createClientAuthError(methodNotImplemented, "");
			}
			getAuthorityMetadata() {
				throw ClientAuthError_createClientAuthError(methodNotImplemented, "");
			}
			getAuthorityMetadataKeys() {
				throw ClientAuthError_createClientAuthError(methodNotImplemented, "");
			}
			setThrottlingCache() {
				throw ClientAuthError_createClientAuthError(methodNotImplemented, "");
			}
			getThrottlingCache() {
				throw ClientAuthError_createClientAuthError(methodNotImplemented, "");
			}
			removeItem() {
				throw ClientAuthError_createClientAuthError(methodNotImplemented, "");
			}
			getKeys() {
				throw ClientAuthError_createClientAuthError(methodNotImplemented, "");
			}
			getAccountKeys() {
				throw ClientAuthError_createClientAuthError(methodNotImplemented, "");
			}
			getTokenKeys() {
				throw ClientAuthError_createClientAuthError(methodNotImplemented, "");
			}
			generateCredentialKey(_credential, _hash) {
				throw ClientAuthError_createClientAuthError(methodNotImplemented, "");
			}
			generateAccountKey() {
				throw ClientAuthError_createClientAuthError(methodNotImplemented, "");
			}
		}
		let PerformanceEventStatus = {
			NotStarted: 0,
			InProgress: 1,
			Completed: 2
		};
		class StubPerformanceClient {
			generateId() {
				return "callback-id";
			}
			startMeasurement(measureName, correlationId) {
				return {
					end: () => null,
					discard: () => {},
					add: () => {},
					increment: () => {},
					event: {
						eventId: this.generateId(),
						status: PerformanceEventStatus.InProgress,
						authority: "",
						libraryName: "",
						libraryVersion: "",
						clientId: "",
						name: measureName,
						startTimeMs: Date.now(),
						correlationId: correlationId || ""
					}
				};
			}
			endMeasurement() {
				return null;
			}
			discardMeasurements() {}
			removePerformanceCallback() {
				return !0;
			}
			addPerformanceCallback() {
				return "";
			}
			emitEvents() {}
			addFields() {}
			addGlobalFields() {}
			incrementFields() {}
			cacheEventByCorrelationId() {}
		}
		let DEFAULT_SYSTEM_OPTIONS = {
			tokenRenewalOffsetSeconds: 300,
			preventCorsPreflight: !1
		};
		let DEFAULT_LOGGER_IMPLEMENTATION = {
			loggerCallback: () => {},
			piiLoggingEnabled: !1,
			logLevel: LogLevel.Info,
			correlationId: ""
		};
		let DEFAULT_NETWORK_IMPLEMENTATION = {
			async sendGetRequestAsync() {
				throw ClientAuthError_createClientAuthError(methodNotImplemented, "");
			},
			async sendPostRequestAsync() {
				throw ClientAuthError_createClientAuthError(methodNotImplemented, "");
			}
		};
		let DEFAULT_LIBRARY_INFO = {
			sku: "msal.js.common",
			version,
			cpu: "",
			os: ""
		};
		let DEFAULT_CLIENT_CREDENTIALS = {
			clientSecret: "",
			clientAssertion: void 0
		};
		let DEFAULT_AZURE_CLOUD_OPTIONS = {
			azureCloudInstance: AzureCloudInstance.None,
			tenant: `${DEFAULT_COMMON_TENANT}`
		};
		let DEFAULT_TELEMETRY_OPTIONS = { application: {
			appName: "",
			appVersion: ""
		} };
		function buildClientConfiguration({ authOptions: userAuthOptions, systemOptions: userSystemOptions, loggerOptions: userLoggerOption, storageInterface: storageImplementation, networkInterface: networkImplementation, cryptoInterface: cryptoImplementation, tokenBindingKeyManager, clientCredentials, libraryInfo, telemetry, serverTelemetryManager, persistencePlugin, serializableCache }) {
			let loggerOptions = {
				...DEFAULT_LOGGER_IMPLEMENTATION,
				...userLoggerOption
			};
			let resolvedTokenBindingKeyManager = tokenBindingKeyManager || DEFAULT_TOKEN_BINDING_KEY_MANAGER;
			return {
				authOptions: buildAuthOptions(userAuthOptions),
				systemOptions: {
					...DEFAULT_SYSTEM_OPTIONS,
					...userSystemOptions
				},
				loggerOptions,
				storageInterface: storageImplementation || new DefaultStorageClass(userAuthOptions.clientId, DEFAULT_CRYPTO_IMPLEMENTATION, new Logger(loggerOptions, packageMetadata_name, version), new StubPerformanceClient(), void 0, resolvedTokenBindingKeyManager),
				networkInterface: networkImplementation || DEFAULT_NETWORK_IMPLEMENTATION,
				cryptoInterface: cryptoImplementation || DEFAULT_CRYPTO_IMPLEMENTATION,
				tokenBindingKeyManager: resolvedTokenBindingKeyManager,
				clientCredentials: clientCredentials || DEFAULT_CLIENT_CREDENTIALS,
				libraryInfo: {
					...DEFAULT_LIBRARY_INFO,
					...libraryInfo
				},
				telemetry: {
					...DEFAULT_TELEMETRY_OPTIONS,
					...telemetry
				},
				serverTelemetryManager: serverTelemetryManager || null,
				persistencePlugin: persistencePlugin || null,
				serializableCache: serializableCache || null
			};
		}
		function buildAuthOptions(authOptions) {
			return {
				clientCapabilities: [],
				azureCloudOptions: DEFAULT_AZURE_CLOUD_OPTIONS,
				instanceAware: !1,
				isMcp: !1,
				...authOptions
			};
		}
		function isOidcProtocolMode(config) {
			return config.authOptions.authority.options.protocolMode === ProtocolMode.OIDC;
		}
		class TokenCacheContext {
			constructor(tokenCache, hasChanged) {
				this.cache = tokenCache;
				this.hasChanged = hasChanged;
			}
			get cacheHasChanged() {
				return this.hasChanged;
			}
			get tokenCache() {
				return this.cache;
			}
		}
		class JoseHeaderError extends AuthError {
			constructor(errorCode, correlationId, errorMessage) {
				super(errorCode, correlationId, errorMessage);
				this.name = "JoseHeaderError";
				Object.setPrototypeOf(this, JoseHeaderError.prototype);
			}
		}
		function createJoseHeaderError(code, correlationId) {
			return new JoseHeaderError(code, correlationId);
		}
		function ObjectUtils_isPlainObject(value) {
			if (typeof value != "object" || !value || Object.prototype.toString.call(value) !== "[object Object]") return !1;
			if (Object.getPrototypeOf(value) === null) return !0;
			let proto = value;
			for (; Object.getPrototypeOf(proto) !== null;) proto = Object.getPrototypeOf(proto);
			return Object.getPrototypeOf(value) === proto;
		}
		let missingAlgError = "missing_alg_error";
		class JoseHeader {
			constructor(options, correlationId) {
				if (typeof options.alg != "string" || !options.alg) throw createJoseHeaderError(missingAlgError, correlationId);
				this.typ = options.typ;
				this.alg = options.alg;
				this.kid = options.kid;
				this.jwk = options.jwk;
			}
			static getShrHeader(shrHeaderOptions, correlationId) {
				if (!shrHeaderOptions.kid) throw createJoseHeaderError("missing_kid_error", correlationId);
				if (!shrHeaderOptions.alg) throw createJoseHeaderError(missingAlgError, correlationId);
				return new JoseHeader({
					typ: shrHeaderOptions.typ || JsonWebTokenTypes.Pop,
					kid: shrHeaderOptions.kid,
					alg: shrHeaderOptions.alg
				}, correlationId);
			}
			static getDpopHeader(dpopHeaderOptions, correlationId) {
				if (!ObjectUtils_isPlainObject(dpopHeaderOptions.jwk)) throw createJoseHeaderError("missing_jwk_error", correlationId);
				if (!dpopHeaderOptions.alg) throw createJoseHeaderError(missingAlgError, correlationId);
				if (Object.keys(dpopHeaderOptions.jwk).length === 0) throw createJoseHeaderError("invalid_jwk_error", correlationId);
				return new JoseHeader({
					typ: JsonWebTokenTypes.Dpop,
					alg: dpopHeaderOptions.alg,
					jwk: dpopHeaderOptions.jwk
				}, correlationId);
			}
		}
		let KeyLocation = { SW: "sw" };
		let SHR_TOKEN_BINDING_KEY_ALGORITHM = JsonWebTokenAlgorithms.RS256;
		class PopTokenGenerator {
			constructor(cryptoUtils, tokenBindingKeyManager, performanceClient) {
				this.cryptoUtils = cryptoUtils;
				this.tokenBindingKeyManager = tokenBindingKeyManager;
				this.performanceClient = performanceClient;
			}
			async generateCnf(request, logger) {
				let reqCnf = await invokeAsync(this.generateKid.bind(this), PopTokenGenerateCnf, logger, this.performanceClient, request.correlationId)(request);
				let reqCnfString = this.cryptoUtils.base64UrlEncode(JSON.stringify(reqCnf));
				return {
					kid: reqCnf.kid,
					reqCnfString
				};
			}
			async generateKid(request) {
				return {
					kid: await this.tokenBindingKeyManager.provisionTokenBindingKey({
						correlationId: request.correlationId,
						tokenBindingKeyType: "shr",
						tokenBindingKeyAlgorithm: SHR_TOKEN_BINDING_KEY_ALGORITHM
					}),
					xms_ksl: KeyLocation.SW
				};
			}
			async signPopToken(accessToken, keyId, request) {
				return this.signPayload(accessToken, keyId, request);
			}
			async signPayload(payload, keyId, request, claims) {
				let { resourceRequestMethod, resourceRequestUri, shrClaims, shrNonce, shrOptions } = request;
				let resourceUrlComponents = (resourceRequestUri ? new UrlString(resourceRequestUri, request.correlationId) : void 0)?.getUrlComponents();
				let publicKeyJwk = await this.tokenBindingKeyManager.getTokenBindingPublicKeyJwk(keyId, request.correlationId);
				let encodedKeyIdThumbprint = this.cryptoUtils.base64UrlEncode(JSON.stringify({ kid: keyId }));
				let shrAlgorithm = shrOptions?.header?.alg || publicKeyJwk.alg || SHR_TOKEN_BINDING_KEY_ALGORITHM;
				let shrHeader = JoseHeader.getShrHeader({
					...shrOptions?.header,
					alg: shrAlgorithm,
					kid: encodedKeyIdThumbprint
				}, request.correlationId);
				let shrPayload = {
					at: payload,
					ts: nowSeconds(),
					m: resourceRequestMethod?.toUpperCase(),
					u: resourceUrlComponents?.HostNameAndPort,
					nonce: shrNonce || this.cryptoUtils.createNewGuid(),
					p: resourceUrlComponents?.AbsolutePath,
					q: resourceUrlComponents?.QueryString ? [[], resourceUrlComponents.QueryString] : void 0,
					client_claims: shrClaims || void 0,
					...claims,
					cnf: { jwk: publicKeyJwk }
				};
				return this.cryptoUtils.signTokenBindingJwt(shrHeader, shrPayload, keyId, request.correlationId);
			}
		}
		let DPOP_HTM_REGEX = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
		let DPOP_JWT_HEADER_ALGORITHM = JsonWebTokenAlgorithms.ES256;
		function buildProofHeader(publicJwk, correlationId) {
			return JoseHeader.getDpopHeader({
				alg: DPOP_JWT_HEADER_ALGORITHM,
				jwk: publicJwk
			}, correlationId);
		}
		function normalizeHtm(htm, correlationId) {
			if (typeof htm != "string" || !DPOP_HTM_REGEX.test(htm)) throw ClientConfigurationError_createClientConfigurationError("invalid_dpop_htm", correlationId);
			return htm.toUpperCase();
		}
		function normalizeHtu(url, correlationId) {
			let parsedUrl;
			try {
				parsedUrl = new URL(url);
			} catch {
				throw ClientConfigurationError_createClientConfigurationError(ClientConfigurationErrorCodes_urlParseError, correlationId);
			}
			if (!/^https:\/\//i.test(url) || parsedUrl.protocol !== "https:" || parsedUrl.username || parsedUrl.password) throw ClientConfigurationError_createClientConfigurationError("invalid_dpop_htu", correlationId);
			parsedUrl.search = "";
			parsedUrl.hash = "";
			return parsedUrl.href;
		}
		function validateDpopNonce(nonce, correlationId) {
			if (nonce !== void 0 && nonce.trim().length === 0) throw ClientConfigurationError_createClientConfigurationError("invalid_dpop_nonce", correlationId);
		}
		function normalizeDpopResourceRequestContext(context, correlationId = "") {
			return {
				htm: normalizeHtm(context.htm, correlationId),
				htu: normalizeHtu(context.htu, correlationId)
			};
		}
		class DpopProofGenerator {
			constructor(cryptoUtils, tokenBindingKeyManager) {
				this.cryptoUtils = cryptoUtils;
				this.tokenBindingKeyManager = tokenBindingKeyManager;
			}
			async generateJkt(correlationId = "") {
				return this.tokenBindingKeyManager.provisionTokenBindingKey({
					tokenBindingKeyType: "dpop",
					tokenBindingKeyAlgorithm: DPOP_JWT_HEADER_ALGORITHM,
					correlationId
				});
			}
			buildTokenProofClaims(params, correlationId = "") {
				validateDpopNonce(params.nonce, correlationId);
				let claims = {
					jti: this.cryptoUtils.createNewGuid(),
					htm: "POST",
					htu: normalizeHtu(params.tokenEndpoint, correlationId),
					iat: nowSeconds()
				};
				params.nonce !== void 0 && (claims.nonce = params.nonce);
				return claims;
			}
			async generateTokenProof(params, keyId, correlationId = "") {
				return this.generateProof(this.buildTokenProofClaims(params, correlationId), keyId, correlationId);
			}
			buildResourceProofClaims(params, correlationId = "") {
				validateDpopNonce(params.nonce, correlationId);
				let resourceContext = normalizeDpopResourceRequestContext(params, correlationId);
				let claims = {
					jti: this.cryptoUtils.createNewGuid(),
					htm: resourceContext.htm,
					htu: resourceContext.htu,
					ath: params.ath,
					iat: nowSeconds()
				};
				params.nonce !== void 0 && (claims.nonce = params.nonce);
				return claims;
			}
			async generateResourceProof(params, keyId, correlationId = "") {
				let { htu, htm, nonce } = params;
				if (!htu || !htm) throw ClientConfigurationError_createClientConfigurationError("dpop_missing_resource_context", correlationId);
				let ath = await this.cryptoUtils.hashString(params.accessToken);
				return this.generateProof(this.buildResourceProofClaims({
					htu,
					htm,
					ath,
					nonce
				}, correlationId), keyId, correlationId);
			}
			async generateProof(claims, keyId, correlationId) {
				let publicJwk = await this.tokenBindingKeyManager.getTokenBindingPublicKeyJwk(keyId, correlationId);
				return this.cryptoUtils.signTokenBindingJwt(buildProofHeader(publicJwk, correlationId), claims, keyId, correlationId);
			}
		}
		let noTokensFound = "no_tokens_found";
		let badToken = "bad_token";
		let InteractionRequiredServerErrorMessage = [
			"interaction_required",
			"consent_required",
			"login_required",
			badToken,
			"ui_not_allowed",
			"interrupted_user"
		];
		let InteractionRequiredAuthSubErrorMessage = [
			"message_only",
			"additional_action",
			"basic_action",
			"user_password_expired",
			"consent_required",
			"bad_token",
			"ui_not_allowed",
			"interrupted_user"
		];
		class InteractionRequiredAuthError_InteractionRequiredAuthError extends AuthError {
			constructor(errorCode, correlationId, errorMessage, subError, timestamp, traceId, claims, errorNo) {
				super(errorCode, correlationId, errorMessage, subError);
				Object.setPrototypeOf(this, InteractionRequiredAuthError_InteractionRequiredAuthError.prototype);
				this.timestamp = timestamp || "";
				this.traceId = traceId || "";
				this.claims = claims || "";
				this.name = "InteractionRequiredAuthError";
				this.errorNo = errorNo;
			}
		}
		function InteractionRequiredAuthError_isInteractionRequiredError(errorCode, errorString, subError) {
			let isInteractionRequiredErrorCode = !!errorCode && InteractionRequiredServerErrorMessage.indexOf(errorCode) > -1;
			let isInteractionRequiredSubError = !!subError && InteractionRequiredAuthSubErrorMessage.indexOf(subError) > -1;
			let isInteractionRequiredErrorDesc = !!errorString && InteractionRequiredServerErrorMessage.some((irErrorCode) => errorString.indexOf(irErrorCode) > -1);
			return isInteractionRequiredErrorCode || isInteractionRequiredErrorDesc || isInteractionRequiredSubError;
		}
		function createInteractionRequiredAuthError(errorCode, correlationId, errorMessage) {
			return new InteractionRequiredAuthError_InteractionRequiredAuthError(errorCode, correlationId, errorMessage);
		}
		class ResponseHandler {
			constructor(clientId, cacheStorage, cryptoObj, logger, performanceClient, serializableCache, persistencePlugin, tokenBindingKeyManager = DEFAULT_TOKEN_BINDING_KEY_MANAGER) {
				this.clientId = clientId;
				this.cacheStorage = cacheStorage;
				this.cryptoObj = cryptoObj;
				this.tokenBindingKeyManager = tokenBindingKeyManager;
				this.logger = logger;
				this.performanceClient = performanceClient;
				this.serializableCache = serializableCache;
				this.persistencePlugin = persistencePlugin;
			}
			validateTokenResponse(serverResponse, correlationId, refreshAccessToken) {
				if (serverResponse.error || serverResponse.error_description || serverResponse.suberror) {
					let errString = `Error(s): ${serverResponse.error_codes || NOT_AVAILABLE} - Timestamp: ${serverResponse.timestamp || NOT_AVAILABLE} - Description: ${serverResponse.error_description || NOT_AVAILABLE} - Correlation ID: ${serverResponse.correlation_id || NOT_AVAILABLE} - Trace ID: ${serverResponse.trace_id || NOT_AVAILABLE}`;
					let serverErrorNo = serverResponse.error_codes?.length ? serverResponse.error_codes[0] : void 0;
					let serverError = new ServerError_ServerError(serverResponse.error || "", serverResponse.correlation_id || "", errString, serverResponse.suberror, serverErrorNo, serverResponse.status);
					if (refreshAccessToken && serverResponse.status && serverResponse.status >= 500 && serverResponse.status <= 599) {
						this.logger.warning(`executeTokenRequest:validateTokenResponse - AAD is currently unavailable and the access token is unable to be refreshed.\n${serverError}`, correlationId);
						return;
					} else if (refreshAccessToken && serverResponse.status && serverResponse.status >= 400 && serverResponse.status <= 499) {
						this.logger.warning(`executeTokenRequest:validateTokenResponse - AAD is currently available but is unable to refresh the access token.\n${serverError}`, correlationId);
						return;
					}
					if (InteractionRequiredAuthError_isInteractionRequiredError(serverResponse.error, serverResponse.error_description, serverResponse.suberror)) throw new InteractionRequiredAuthError_InteractionRequiredAuthError(serverResponse.error || "", serverResponse.correlation_id || "", serverResponse.error_description, serverResponse.suberror, serverResponse.timestamp || "", serverResponse.trace_id || "", serverResponse.claims || "", serverErrorNo);
					throw serverError;
				}
			}
			async handleServerTokenResponse(serverTokenResponse, authority, reqTimestamp, request, apiId, authCodePayload, userAssertionHash, handlingRefreshTokenResponse, forceCacheRefreshTokenResponse, serverRequestId, additionalCacheKeyComponents) {
				let idTokenClaims;
				serverTokenResponse.id_token && (idTokenClaims = extractTokenClaims(serverTokenResponse.id_token || "", this.cryptoObj.base64Decode, request.correlationId));
				if (authCodePayload && Object.prototype.hasOwnProperty.call(authCodePayload, "nonce")) {
					let expectedNonce = authCodePayload.nonce;
					let tokenNonce = idTokenClaims?.nonce;
					if (tokenNonce !== void 0 && expectedNonce === void 0) {
						this.logger.warning("Authorization code response contains an ID Token nonce, but no expected nonce was supplied. Rejecting the response.", request.correlationId);
						throw ClientAuthError_createClientAuthError(nonceMismatch, request.correlationId);
					}
					if (expectedNonce !== void 0 && (typeof expectedNonce != "string" || typeof tokenNonce != "string" || expectedNonce !== tokenNonce)) throw ClientAuthError_createClientAuthError(nonceMismatch, request.correlationId);
				}
				this.homeAccountIdentifier = generateHomeAccountId(serverTokenResponse.client_info || "", authority.authorityType, this.logger, this.cryptoObj, request.correlationId, idTokenClaims);
				let requestStateObj;
				authCodePayload && authCodePayload.state && (requestStateObj = parseRequestState(this.cryptoObj.base64Decode, authCodePayload.state, request.correlationId));
				serverTokenResponse.key_id = serverTokenResponse.key_id || request.dpopJkt || request.sshKid || void 0;
				if (request.authenticationScheme === AuthenticationScheme.DPOP) {
					if (serverTokenResponse.token_type?.toLowerCase() !== AuthenticationScheme.DPOP.toLowerCase()) {
						this.performanceClient?.addFields({ dpopTokenTypeMismatch: serverTokenResponse.token_type }, request.correlationId);
						throw ClientAuthError_createClientAuthError("dpop_token_type_mismatch", request.correlationId);
					}
					serverTokenResponse.token_type = AuthenticationScheme.DPOP;
				}
				let attributeTokenPartition = serializeAttributeTokens(request.attributeTokens);
				let cacheKeyComponents = additionalCacheKeyComponents ?? (attributeTokenPartition ? { attribute_tokens: attributeTokenPartition } : void 0);
				let cacheRecord = this.generateCacheRecord(serverTokenResponse, authority, reqTimestamp, request, idTokenClaims, userAssertionHash, authCodePayload, cacheKeyComponents);
				let cacheContext;
				try {
					if (this.persistencePlugin && this.serializableCache) {
						this.logger.verbose("Persistence enabled, calling beforeCacheAccess", request.correlationId);
						cacheContext = new TokenCacheContext(this.serializableCache, !0);
						await this.persistencePlugin.beforeCacheAccess(cacheContext);
					}
					if (handlingRefreshTokenResponse && !forceCacheRefreshTokenResponse && cacheRecord.account && this.cacheStorage.getAllAccounts({
						homeAccountId: cacheRecord.account.homeAccountId,
						environment: cacheRecord.account.environment
					}, request.correlationId).length < 1) {
						this.logger.warning("Account used to refresh tokens not in persistence, refreshed tokens will not be stored in the cache", request.correlationId);
						this.performanceClient?.addFields({ acntLoggedOut: !0 }, request.correlationId);
						return await ResponseHandler.generateAuthenticationResult(this.cryptoObj, authority, cacheRecord, !1, request, this.performanceClient, {
							idTokenClaims,
							requestState: requestStateObj,
							requestId: serverRequestId,
							tokenBindingKeyManager: this.tokenBindingKeyManager
						});
					}
					await this.cacheStorage.saveCacheRecord(cacheRecord, request.correlationId, isKmsi(idTokenClaims || {}), apiId, request.storeInCache);
				} finally {
					if (this.persistencePlugin && this.serializableCache && cacheContext) {
						this.logger.verbose("Persistence enabled, calling afterCacheAccess", request.correlationId);
						await this.persistencePlugin.afterCacheAccess(cacheContext);
					}
				}
				return ResponseHandler.generateAuthenticationResult(this.cryptoObj, authority, cacheRecord, !1, request, this.performanceClient, {
					idTokenClaims,
					requestState: requestStateObj,
					serverTokenResponse,
					requestId: serverRequestId,
					tokenBindingKeyManager: this.tokenBindingKeyManager
				});
			}
			generateCacheRecord(serverTokenResponse, authority, reqTimestamp, request, idTokenClaims, userAssertionHash, authCodePayload, additionalCacheKeyComponents) {
				let env = authority.getPreferredCache();
				if (!env) throw ClientAuthError_createClientAuthError(invalidCacheEnvironment, request.correlationId);
				let claimsTenantId = getTenantIdFromIdTokenClaims(idTokenClaims);
				let cachedIdToken;
				let cachedAccount;
				if (serverTokenResponse.id_token && idTokenClaims) {
					cachedIdToken = createIdTokenEntity(this.homeAccountIdentifier, env, serverTokenResponse.id_token, this.clientId, claimsTenantId || "");
					cachedAccount = buildAccountToCache(this.cacheStorage, authority, this.homeAccountIdentifier, this.cryptoObj.base64Decode, request.correlationId, idTokenClaims, serverTokenResponse.client_info, env, claimsTenantId, authCodePayload, void 0, this.logger, this.performanceClient);
				}
				let cachedAccessToken = null;
				if (serverTokenResponse.access_token) {
					let responseScopes = serverTokenResponse.scope ? ScopeSet.fromString(serverTokenResponse.scope, request.correlationId) : new ScopeSet(request.scopes || [], request.correlationId);
					let expiresIn = (typeof serverTokenResponse.expires_in == "string" ? parseInt(serverTokenResponse.expires_in, 10) : serverTokenResponse.expires_in) || 0;
					let extExpiresIn = (typeof serverTokenResponse.ext_expires_in == "string" ? parseInt(serverTokenResponse.ext_expires_in, 10) : serverTokenResponse.ext_expires_in) || 0;
					let refreshIn = (typeof serverTokenResponse.refresh_in == "string" ? parseInt(serverTokenResponse.refresh_in, 10) : serverTokenResponse.refresh_in) || void 0;
					let tokenExpirationSeconds = reqTimestamp + expiresIn;
					let extendedTokenExpirationSeconds = tokenExpirationSeconds + extExpiresIn;
					let refreshOnSeconds = refreshIn && refreshIn > 0 ? reqTimestamp + refreshIn : void 0;
					cachedAccessToken = createAccessTokenEntity(this.homeAccountIdentifier, env, serverTokenResponse.access_token, this.clientId, claimsTenantId || authority.tenant || "", responseScopes.printScopes(), tokenExpirationSeconds, extendedTokenExpirationSeconds, this.cryptoObj.base64Decode, request.correlationId, refreshOnSeconds, serverTokenResponse.token_type, userAssertionHash, serverTokenResponse.key_id, additionalCacheKeyComponents);
					let resource = request.resource || null;
					resource && (cachedAccessToken.resource = resource);
				}
				let cachedRefreshToken = null;
				if (serverTokenResponse.refresh_token) {
					let rtExpiresOn;
					if (serverTokenResponse.refresh_token_expires_in) {
						rtExpiresOn = reqTimestamp + (typeof serverTokenResponse.refresh_token_expires_in == "string" ? parseInt(serverTokenResponse.refresh_token_expires_in, 10) : serverTokenResponse.refresh_token_expires_in);
						this.performanceClient?.addFields({ ntwkRtExpiresOnSeconds: rtExpiresOn }, request.correlationId);
					}
					cachedRefreshToken = createRefreshTokenEntity(this.homeAccountIdentifier, env, serverTokenResponse.refresh_token, this.clientId, serverTokenResponse.foci, userAssertionHash, rtExpiresOn);
				}
				let cachedAppMetadata = null;
				serverTokenResponse.foci && (cachedAppMetadata = {
					clientId: this.clientId,
					environment: env,
					familyId: serverTokenResponse.foci
				});
				return {
					account: cachedAccount,
					idToken: cachedIdToken,
					accessToken: cachedAccessToken,
					refreshToken: cachedRefreshToken,
					appMetadata: cachedAppMetadata
				};
			}
			static async generateAuthenticationResult(cryptoObj, authority, cacheRecord, fromTokenCache, request, performanceClient, options = {}) {
				let { idTokenClaims, requestState, serverTokenResponse, requestId, tokenBindingKeyManager = DEFAULT_TOKEN_BINDING_KEY_MANAGER } = options;
				let accessToken = "";
				let responseScopes = [];
				let expiresOn = null;
				let extExpiresOn;
				let refreshOn;
				let familyId = "";
				let dpopProof;
				if (cacheRecord.accessToken) {
					let accessTokenType = cacheRecord.accessToken.tokenType?.toLowerCase();
					if (cacheRecord.accessToken.tokenType === AuthenticationScheme.POP && !request.popKid) {
						let popTokenGenerator = new PopTokenGenerator(cryptoObj, tokenBindingKeyManager, performanceClient);
						let { secret, keyId } = cacheRecord.accessToken;
						if (!keyId) throw ClientAuthError_createClientAuthError(keyIdMissing, request.correlationId);
						accessToken = await popTokenGenerator.signPopToken(secret, keyId, request);
					} else accessToken = cacheRecord.accessToken.secret;
					if (accessTokenType === AuthenticationScheme.DPOP.toLowerCase()) {
						if (!cacheRecord.accessToken.keyId) throw ClientAuthError_createClientAuthError(keyIdMissing, request.correlationId);
						dpopProof = await new DpopProofGenerator(cryptoObj, tokenBindingKeyManager).generateResourceProof({
							htu: request.resourceRequestUri,
							htm: request.resourceRequestMethod,
							accessToken: cacheRecord.accessToken.secret
						}, cacheRecord.accessToken.keyId, request.correlationId);
					}
					responseScopes = ScopeSet.fromString(cacheRecord.accessToken.target, request.correlationId).asArray();
					expiresOn = toDateFromSeconds(cacheRecord.accessToken.expiresOn);
					extExpiresOn = toDateFromSeconds(cacheRecord.accessToken.extendedExpiresOn);
					cacheRecord.accessToken.refreshOn && (refreshOn = toDateFromSeconds(cacheRecord.accessToken.refreshOn));
				}
				cacheRecord.appMetadata && (familyId = cacheRecord.appMetadata.familyId === "1" ? "1" : "");
				let uid = idTokenClaims?.oid || idTokenClaims?.sub || "";
				let tid = idTokenClaims?.tid || "";
				let regionSubScope = idTokenClaims?.tenant_region_sub_scope;
				typeof regionSubScope == "string" && performanceClient?.addFields({ regionSubScope }, request.correlationId);
				if (serverTokenResponse?.spa_accountid && cacheRecord.account) {
					cacheRecord.account.nativeAccountId = serverTokenResponse?.spa_accountid;
					let targetTenantId = tid || cacheRecord.account.realm;
					if (cacheRecord.account.tenantProfiles) {
						let matchingProfile = cacheRecord.account.tenantProfiles.find((tp) => tp.tenantId === targetTenantId);
						matchingProfile && (matchingProfile.nativeAccountId = serverTokenResponse.spa_accountid);
					}
				}
				let accountInfo = cacheRecord.account ? updateAccountTenantProfileData(getAccountInfo(cacheRecord.account), void 0, idTokenClaims, cacheRecord.idToken?.secret) : null;
				return {
					authority: authority.canonicalAuthority,
					uniqueId: uid,
					tenantId: tid,
					scopes: responseScopes,
					account: accountInfo,
					idToken: cacheRecord?.idToken?.secret || "",
					idTokenClaims: idTokenClaims || {},
					accessToken,
					dpopProof,
					fromCache: fromTokenCache,
					expiresOn,
					extExpiresOn,
					refreshOn,
					correlationId: request.correlationId,
					requestId: requestId || "",
					familyId,
					tokenType: cacheRecord.accessToken?.tokenType?.toLowerCase() === AuthenticationScheme.DPOP.toLowerCase() ? AuthenticationScheme.DPOP : cacheRecord.accessToken?.tokenType || "",
					state: requestState ? requestState.userRequestState : "",
					cloudGraphHostName: cacheRecord.account?.cloudGraphHostName || "",
					msGraphHost: cacheRecord.account?.msGraphHost || "",
					code: serverTokenResponse?.spa_code,
					fromPlatformBroker: !1
				};
			}
		}
		function buildAccountToCache(cacheStorage, authority, homeAccountId, base64Decode, correlationId, idTokenClaims, clientInfo, environment, claimsTenantId, authCodePayload, nativeAccountId, logger, performanceClient) {
			logger?.verbose("setCachedAccount called", correlationId);
			let accountEnvironment = environment || authority.getPreferredCache();
			let matchedAccounts = cacheStorage.getAccountsFilteredBy({
				homeAccountId,
				environment: accountEnvironment
			}, correlationId);
			performanceClient?.addFields({ cacheMatchedAccounts: matchedAccounts.length }, correlationId);
			matchedAccounts.length > 1 && logger?.warning("Multiple base accounts matched homeAccountId. Ignoring cached account and creating a new base account.", correlationId);
			let baseAccount = (matchedAccounts.length === 1 ? matchedAccounts[0] : null) || createAccountEntity({
				homeAccountId,
				idTokenClaims,
				clientInfo,
				environment,
				cloudGraphHostName: authCodePayload?.cloud_graph_host_name,
				msGraphHost: authCodePayload?.msgraph_host,
				nativeAccountId
			}, authority, correlationId, base64Decode);
			let tenantProfiles = baseAccount.tenantProfiles || [];
			let tenantId = claimsTenantId || baseAccount.realm;
			if (tenantId && !tenantProfiles.find((tenantProfile) => tenantProfile.tenantId === tenantId)) {
				let newTenantProfile = AccountInfo_buildTenantProfile(homeAccountId, baseAccount.localAccountId, tenantId, nativeAccountId, idTokenClaims);
				tenantProfiles.push(newTenantProfile);
			}
			baseAccount.tenantProfiles = tenantProfiles;
			return baseAccount;
		}
		let CcsCredentialType = {
			HOME_ACCOUNT_ID: "home_account_id",
			UPN: "UPN"
		};
		async function getClientAssertion(clientAssertion, clientId, tokenEndpoint, fmiPath) {
			if (typeof clientAssertion == "string") return clientAssertion;
			else return clientAssertion({
				clientId,
				tokenEndpoint,
				fmiPath
			});
		}
		function getRequestThumbprint(clientId, request, homeAccountId) {
			return {
				clientId,
				authority: request.authority,
				scopes: request.scopes,
				homeAccountIdentifier: homeAccountId,
				claims: request.claims,
				authenticationScheme: request.authenticationScheme,
				resourceRequestMethod: request.resourceRequestMethod,
				resourceRequestUri: request.resourceRequestUri,
				shrClaims: request.shrClaims,
				sshKid: request.sshKid,
				embeddedClientId: request.embeddedClientId || request.extraParameters?.clientId,
				resource: request.resource,
				attributeTokens: serializeAttributeTokens(request.attributeTokens)
			};
		}
		let normalizedHeaderRecords = new WeakSet();
		function normalizeResponseHeaders(headers) {
			if (normalizedHeaderRecords.has(headers)) return headers;
			let normalized = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
			normalizedHeaderRecords.add(normalized);
			return normalized;
		}
		function getResponseHeader(headers, name) {
			let key = name.toLowerCase();
			if (Object.prototype.hasOwnProperty.call(headers, key)) return headers[key];
			if (normalizedHeaderRecords.has(headers)) return;
			let headerName = Object.keys(headers).find((header) => header.toLowerCase() === key);
			return headerName === void 0 ? void 0 : headers[headerName];
		}
		class ThrottlingUtils {
			static generateThrottlingStorageKey(thumbprint) {
				return `${THROTTLING_PREFIX}.${JSON.stringify(thumbprint)}`;
			}
			static preProcess(cacheManager, thumbprint, correlationId) {
				let key = ThrottlingUtils.generateThrottlingStorageKey(thumbprint);
				let value = cacheManager.getThrottlingCache(key, correlationId);
				if (value) {
					if (value.throttleTime < Date.now()) {
						cacheManager.removeItem(key, correlationId);
						return;
					}
					throw new ServerError_ServerError(value.errorCodes?.join(" ") || "", correlationId, value.errorMessage, value.subError);
				}
			}
			static postProcess(cacheManager, thumbprint, response, correlationId) {
				let retryAfter = getRetryAfterHeader(response);
				if (ThrottlingUtils.checkResponseStatus(response) || retryAfter !== void 0) {
					let thumbprintValue = {
						throttleTime: ThrottlingUtils.calculateThrottleTime(parseInt(retryAfter || "")),
						error: response.body.error,
						errorCodes: response.body.error_codes,
						errorMessage: response.body.error_description,
						subError: response.body.suberror
					};
					cacheManager.setThrottlingCache(ThrottlingUtils.generateThrottlingStorageKey(thumbprint), thumbprintValue, correlationId);
				}
			}
			static checkResponseStatus(response) {
				return response.status === 429 || response.status >= 500 && response.status < 600;
			}
			static checkResponseForRetryAfter(response) {
				return getRetryAfterHeader(response) !== void 0;
			}
			static calculateThrottleTime(throttleTime) {
				let time = throttleTime <= 0 ? 0 : throttleTime;
				let currentSeconds = Date.now() / 1e3;
				return Math.floor(Math.min(currentSeconds + (time || 60), currentSeconds + 3600) * 1e3);
			}
			static removeThrottle(cacheManager, clientId, request, homeAccountIdentifier) {
				let thumbprint = getRequestThumbprint(clientId, request, homeAccountIdentifier);
				let key = this.generateThrottlingStorageKey(thumbprint);
				cacheManager.removeItem(key, request.correlationId);
			}
		}
		function getRetryAfterHeader(response) {
			if ((response.status < 200 || response.status >= 300) && response.headers) return getResponseHeader(response.headers, HeaderNames.RETRY_AFTER);
		}
		class NetworkError extends AuthError {
			constructor(error, httpStatus, responseHeaders) {
				super(error.errorCode, error.correlationId, error.errorMessage, error.subError);
				Object.setPrototypeOf(this, NetworkError.prototype);
				this.name = "NetworkError";
				this.error = error;
				this.httpStatus = httpStatus;
				this.responseHeaders = responseHeaders;
			}
		}
		function createNetworkError(error, httpStatus, responseHeaders, additionalError) {
			error.errorMessage = `${error.errorMessage}, additionalErrorInfo: error.name:${additionalError?.name}, error.message:${additionalError?.message}`;
			return new NetworkError(error, httpStatus, responseHeaders);
		}
		function createTokenRequestHeaders(logger, preventCorsPreflight, ccsCred) {
			let headers = {};
			headers[HeaderNames.CONTENT_TYPE] = URL_FORM_CONTENT_TYPE;
			if (!preventCorsPreflight && ccsCred) switch (ccsCred.type) {
				case CcsCredentialType.HOME_ACCOUNT_ID:
					try {
						let clientInfo = buildClientInfoFromHomeAccountId(ccsCred.credential);
						headers[HeaderNames.CCS_HEADER] = `Oid:${clientInfo.uid}@${clientInfo.utid}`;
					} catch (e) {
						logger.verbose(`Could not parse home account ID for CCS Header: '${e}'`, "");
					}
					break;
				case CcsCredentialType.UPN: headers[HeaderNames.CCS_HEADER] = `UPN: ${ccsCred.credential}`;
			}
			return headers;
		}
		async function addDpopTokenProofHeader(headers, request, tokenEndpoint, cryptoUtils, tokenBindingKeyManager) {
			if (request.authenticationScheme !== AuthenticationScheme.DPOP) return;
			let dpopProofGenerator = new DpopProofGenerator(cryptoUtils, tokenBindingKeyManager);
			let keyId = request.dpopJkt;
			if (!keyId?.trim()) throw ClientAuthError_createClientAuthError(keyIdMissing, request.correlationId);
			headers[HeaderNames.DPOP] = await dpopProofGenerator.generateTokenProof({ tokenEndpoint }, keyId, request.correlationId);
		}
		function createTokenQueryParameters(request, clientId, redirectUri, performanceClient) {
			let parameters = new Map();
			request.embeddedClientId && addBrokerParameters(parameters, clientId, redirectUri);
			request.extraQueryParameters && addExtraParameters(parameters, request.extraQueryParameters);
			addCorrelationId(parameters, request.correlationId);
			instrumentBrokerParams(parameters, request.correlationId, performanceClient);
			return mapToQueryString(parameters);
		}
		async function executePostToTokenEndpoint(tokenEndpoint, queryString, headers, thumbprint, correlationId, cacheManager, networkClient, logger, performanceClient, serverTelemetryManager) {
			let response = await sendPostRequest(thumbprint, tokenEndpoint, {
				body: queryString,
				headers
			}, correlationId, cacheManager, networkClient, logger, performanceClient);
			serverTelemetryManager && response.status < 500 && response.status !== 429 && serverTelemetryManager.clearTelemetryCache();
			return response;
		}
		async function sendPostRequest(thumbprint, tokenEndpoint, options, correlationId, cacheManager, networkClient, logger, performanceClient) {
			ThrottlingUtils.preProcess(cacheManager, thumbprint, correlationId);
			let response;
			try {
				response = await invokeAsync(networkClient.sendPostRequestAsync.bind(networkClient), "networkClientSendPostRequestAsync", logger, performanceClient, correlationId)(tokenEndpoint, {
					...options,
					correlationId,
					performanceClient
				});
				let responseHeaders = normalizeResponseHeaders(response.headers || {});
				response = {
					...response,
					headers: responseHeaders
				};
				performanceClient?.addFields({
					refreshTokenSize: response.body.refresh_token?.length || 0,
					httpVerToken: responseHeaders[HeaderNames.X_MS_HTTP_VERSION] || "",
					requestId: responseHeaders[HeaderNames.X_MS_REQUEST_ID] || ""
				}, correlationId);
			} catch (e) {
				if (e instanceof NetworkError) {
					let responseHeaders = e.responseHeaders ? normalizeResponseHeaders(e.responseHeaders) : void 0;
					responseHeaders && performanceClient?.addFields({
						httpVerToken: responseHeaders[HeaderNames.X_MS_HTTP_VERSION] || "",
						requestId: responseHeaders[HeaderNames.X_MS_REQUEST_ID] || "",
						contentTypeHeader: getResponseHeader(responseHeaders, HeaderNames.CONTENT_TYPE) || void 0,
						contentLengthHeader: getResponseHeader(responseHeaders, HeaderNames.CONTENT_LENGTH) || void 0,
						httpStatus: e.httpStatus
					}, correlationId);
					throw e.error;
				}
				if (e instanceof AuthError) throw e;
				else throw ClientAuthError_createClientAuthError(networkError, correlationId);
			}
			ThrottlingUtils.postProcess(cacheManager, thumbprint, response, correlationId);
			return response;
		}
		async function createDiscoveredInstance(authorityUri, networkClient, cacheManager, authorityOptions, logger, correlationId, performanceClient) {
			let authorityUriFinal = Authority.transformCIAMAuthority(formatAuthorityUri(authorityUri), correlationId);
			let acquireTokenAuthority = new Authority(authorityUriFinal, networkClient, cacheManager, authorityOptions, logger, correlationId, performanceClient);
			try {
				await invokeAsync(acquireTokenAuthority.resolveEndpointsAsync.bind(acquireTokenAuthority), "authorityResolveEndpointsAsync", logger, performanceClient, correlationId)();
				return acquireTokenAuthority;
			} catch {
				throw ClientAuthError_createClientAuthError(endpointResolutionError, correlationId);
			}
		}
		class AuthorizationCodeClient {
			constructor(configuration, performanceClient) {
				this.includeRedirectUri = !0;
				this.config = buildClientConfiguration(configuration);
				this.logger = new Logger(this.config.loggerOptions, packageMetadata_name, version);
				this.cryptoUtils = this.config.cryptoInterface;
				this.cacheManager = this.config.storageInterface;
				this.networkClient = this.config.networkInterface;
				this.serverTelemetryManager = this.config.serverTelemetryManager;
				this.authority = this.config.authOptions.authority;
				this.performanceClient = performanceClient;
				this.oidcDefaultScopes = this.config.authOptions.authority.options.OIDCOptions?.defaultScopes;
			}
			async acquireToken(request, apiId, authCodePayload) {
				if (!request.code) throw ClientAuthError_createClientAuthError("request_cannot_be_made", request.correlationId);
				authCodePayload && authCodePayload.cloud_instance_host_name && await invokeAsync(this.updateTokenEndpointAuthority.bind(this), "updateTokenEndpointAuthority", this.logger, this.performanceClient, request.correlationId)(authCodePayload.cloud_instance_host_name, request.correlationId);
				let reqTimestamp = nowSeconds();
				let response = await invokeAsync(this.executeTokenRequest.bind(this), "authClientExecuteTokenRequest", this.logger, this.performanceClient, request.correlationId)(this.authority, request, this.serverTelemetryManager);
				let requestId = response.headers?.[HeaderNames.X_MS_REQUEST_ID];
				let responseHandler = new ResponseHandler(this.config.authOptions.clientId, this.cacheManager, this.cryptoUtils, this.logger, this.performanceClient, this.config.serializableCache, this.config.persistencePlugin, this.config.tokenBindingKeyManager);
				responseHandler.validateTokenResponse(response.body, request.correlationId);
				return invokeAsync(responseHandler.handleServerTokenResponse.bind(responseHandler), HandleServerTokenResponse, this.logger, this.performanceClient, request.correlationId)(response.body, this.authority, reqTimestamp, request, apiId, authCodePayload, void 0, void 0, void 0, requestId);
			}
			getLogoutUri(logoutRequest) {
				if (!logoutRequest) throw ClientConfigurationError_createClientConfigurationError("logout_request_empty", "");
				let queryString = this.createLogoutUrlQueryString(logoutRequest);
				return UrlString.appendQueryString(this.authority.endSessionEndpoint, queryString);
			}
			async executeTokenRequest(authority, request, serverTelemetryManager) {
				let queryParametersString = createTokenQueryParameters(request, this.config.authOptions.clientId, this.config.authOptions.redirectUri, this.performanceClient);
				let endpoint = UrlString.appendQueryString(authority.tokenEndpoint, queryParametersString);
				let requestBody = await invokeAsync(this.createTokenRequestBody.bind(this), "authClientCreateTokenRequestBody", this.logger, this.performanceClient, request.correlationId)(request);
				let ccsCredential;
				if (request.clientInfo) try {
					let clientInfo = buildClientInfo(request.clientInfo, this.cryptoUtils.base64Decode);
					ccsCredential = {
						credential: `${clientInfo.uid}.${clientInfo.utid}`,
						type: CcsCredentialType.HOME_ACCOUNT_ID
					};
				} catch (e) {
					this.logger.verbose(`Could not parse client info for CCS Header: '${e}'`, request.correlationId);
				}
				let headers = createTokenRequestHeaders(this.logger, this.config.systemOptions.preventCorsPreflight, ccsCredential || request.ccsCredential);
				await addDpopTokenProofHeader(headers, request, endpoint, this.cryptoUtils, this.config.tokenBindingKeyManager);
				let thumbprint = getRequestThumbprint(this.config.authOptions.clientId, request);
				return invokeAsync(executePostToTokenEndpoint, "authorizationCodeClientExecutePostToTokenEndpoint", this.logger, this.performanceClient, request.correlationId)(endpoint, requestBody, headers, thumbprint, request.correlationId, this.cacheManager, this.networkClient, this.logger, this.performanceClient, serverTelemetryManager);
			}
			async createTokenRequestBody(request) {
				let parameters = new Map();
				addClientId(parameters, request.embeddedClientId || request.extraParameters?.[CLIENT_ID] || this.config.authOptions.clientId);
				if (this.includeRedirectUri) addRedirectUri(parameters, request.redirectUri);
				else if (!request.redirectUri) throw ClientConfigurationError_createClientConfigurationError("redirect_uri_empty", request.correlationId);
				addScopes(parameters, request.scopes, request.correlationId, !0, this.oidcDefaultScopes);
				addResource(parameters, request.resource);
				request.attributeTokens && addAttributeTokens(parameters, request.attributeTokens);
				this.performanceClient?.addFields({ hasAttributeTokens: !!request.attributeTokens?.length }, request.correlationId);
				addAuthorizationCode(parameters, request.code);
				addLibraryInfo(parameters, this.config.libraryInfo);
				addApplicationTelemetry(parameters, this.config.telemetry.application);
				addThrottling(parameters);
				this.serverTelemetryManager && !isOidcProtocolMode(this.config) && addServerTelemetry(parameters, this.serverTelemetryManager);
				request.codeVerifier && addCodeVerifier(parameters, request.codeVerifier);
				this.config.clientCredentials.clientSecret && addClientSecret(parameters, this.config.clientCredentials.clientSecret);
				if (this.config.clientCredentials.clientAssertion) {
					let clientAssertion = this.config.clientCredentials.clientAssertion;
					addClientAssertion(parameters, await getClientAssertion(clientAssertion.assertion, this.config.authOptions.clientId, request.resourceRequestUri));
					addClientAssertionType(parameters, clientAssertion.assertionType);
				}
				addGrantType(parameters, GrantType.AUTHORIZATION_CODE_GRANT);
				addClientInfo(parameters);
				if (request.authenticationScheme === AuthenticationScheme.POP) {
					let popTokenGenerator = new PopTokenGenerator(this.cryptoUtils, this.config.tokenBindingKeyManager, this.performanceClient);
					let reqCnfData;
					reqCnfData = request.popKid ? this.cryptoUtils.encodeKid(request.popKid) : (await invokeAsync(popTokenGenerator.generateCnf.bind(popTokenGenerator), PopTokenGenerateCnf, this.logger, this.performanceClient, request.correlationId)(request, this.logger)).reqCnfString;
					addPopToken(parameters, reqCnfData);
				} else if (request.authenticationScheme === AuthenticationScheme.SSH) {
					if (request.sshJwk) addSshJwk(parameters, request.sshJwk);
					else throw ClientConfigurationError_createClientConfigurationError(missingSshJwk, request.correlationId);
				}
				let ccsCred;
				if (request.clientInfo) try {
					let clientInfo = buildClientInfo(request.clientInfo, this.cryptoUtils.base64Decode);
					ccsCred = {
						credential: `${clientInfo.uid}.${clientInfo.utid}`,
						type: CcsCredentialType.HOME_ACCOUNT_ID
					};
				} catch (e) {
					this.logger.verbose(`Could not parse client info for CCS Header: '${e}'`, request.correlationId);
				}
				else ccsCred = request.ccsCredential;
				if (this.config.systemOptions.preventCorsPreflight && ccsCred) switch (ccsCred.type) {
					case CcsCredentialType.HOME_ACCOUNT_ID:
						try {
							addCcsOid(parameters, buildClientInfoFromHomeAccountId(ccsCred.credential));
						} catch (e) {
							this.logger.verbose(`Could not parse home account ID for CCS Header: '${e}'`, request.correlationId);
						}
						break;
					case CcsCredentialType.UPN: addCcsUpn(parameters, ccsCred.credential);
				}
				request.embeddedClientId && addBrokerParameters(parameters, this.config.authOptions.clientId, this.config.authOptions.redirectUri);
				request.extraParameters && addExtraParameters(parameters, request.extraParameters);
				!request.enableSpaAuthorizationCode || request.extraParameters && request.extraParameters[RETURN_SPA_CODE] || addExtraParameters(parameters, { [RETURN_SPA_CODE]: "1" });
				instrumentBrokerParams(parameters, request.correlationId, this.performanceClient);
				addClaims(parameters, request.correlationId, request.claims, this.config.authOptions.clientCapabilities, request.skipBrokerClaims);
				return mapToQueryString(parameters);
			}
			createLogoutUrlQueryString(request) {
				let parameters = new Map();
				request.postLogoutRedirectUri && addPostLogoutRedirectUri(parameters, request.postLogoutRedirectUri);
				request.correlationId && addCorrelationId(parameters, request.correlationId);
				request.idTokenHint && addIdTokenHint(parameters, request.idTokenHint);
				request.state && addState(parameters, request.state);
				request.logoutHint && addLogoutHint(parameters, request.logoutHint);
				request.popupOriginCheckDone && addPopupOriginCheckDone(parameters);
				request.extraQueryParameters && addExtraParameters(parameters, request.extraQueryParameters);
				this.config.authOptions.instanceAware && addInstanceAware(parameters);
				return mapToQueryString(parameters);
			}
			async updateTokenEndpointAuthority(cloudInstanceHostName, correlationId) {
				let cloudInstanceAuthority = await createDiscoveredInstance(`https://${cloudInstanceHostName}/${this.authority.tenant}/`, this.networkClient, this.cacheManager, this.authority.options, this.logger, correlationId, this.performanceClient);
				this.authority = cloudInstanceAuthority;
			}
		}
		class RefreshTokenClient {
			constructor(configuration, performanceClient) {
				this.config = buildClientConfiguration(configuration);
				this.logger = new Logger(this.config.loggerOptions, packageMetadata_name, version);
				this.cryptoUtils = this.config.cryptoInterface;
				this.cacheManager = this.config.storageInterface;
				this.networkClient = this.config.networkInterface;
				this.serverTelemetryManager = this.config.serverTelemetryManager;
				this.authority = this.config.authOptions.authority;
				this.performanceClient = performanceClient;
			}
			async acquireToken(request, apiId) {
				let reqTimestamp = nowSeconds();
				let response = await invokeAsync(this.executeTokenRequest.bind(this), "refreshTokenClientExecuteTokenRequest", this.logger, this.performanceClient, request.correlationId)(request, this.authority);
				let requestId = response.headers?.[HeaderNames.X_MS_REQUEST_ID];
				let responseHandler = new ResponseHandler(this.config.authOptions.clientId, this.cacheManager, this.cryptoUtils, this.logger, this.performanceClient, this.config.serializableCache, this.config.persistencePlugin, this.config.tokenBindingKeyManager);
				responseHandler.validateTokenResponse(response.body, request.correlationId);
				return invokeAsync(responseHandler.handleServerTokenResponse.bind(responseHandler), HandleServerTokenResponse, this.logger, this.performanceClient, request.correlationId)(response.body, this.authority, reqTimestamp, request, apiId, void 0, void 0, !0, request.forceCache, requestId);
			}
			async acquireTokenByRefreshToken(request, apiId) {
				if (!request) throw ClientConfigurationError_createClientConfigurationError("token_request_empty", "");
				if (!request.account) throw ClientAuthError_createClientAuthError(noAccountInSilentRequest, request.correlationId);
				if (this.cacheManager.isAppMetadataFOCI(request.account.environment, request.correlationId)) try {
					return await invokeAsync(this.acquireTokenWithCachedRefreshToken.bind(this), RefreshTokenClientAcquireTokenWithCachedRefreshToken, this.logger, this.performanceClient, request.correlationId)(request, !0, apiId);
				} catch (e) {
					let noFamilyRTInCache = e instanceof InteractionRequiredAuthError_InteractionRequiredAuthError && e.errorCode === noTokensFound;
					let clientMismatchErrorWithFamilyRT = e instanceof ServerError_ServerError && e.errorCode === "invalid_grant" && e.subError === "client_mismatch";
					if (noFamilyRTInCache || clientMismatchErrorWithFamilyRT) return invokeAsync(this.acquireTokenWithCachedRefreshToken.bind(this), RefreshTokenClientAcquireTokenWithCachedRefreshToken, this.logger, this.performanceClient, request.correlationId)(request, !1, apiId);
					else throw e;
				}
				return invokeAsync(this.acquireTokenWithCachedRefreshToken.bind(this), RefreshTokenClientAcquireTokenWithCachedRefreshToken, this.logger, this.performanceClient, request.correlationId)(request, !1, apiId);
			}
			async acquireTokenWithCachedRefreshToken(request, foci, apiId) {
				let refreshToken = invoke(this.cacheManager.getRefreshToken.bind(this.cacheManager), "cacheManagerGetRefreshToken", this.logger, this.performanceClient, request.correlationId)(request.account, foci, request.correlationId, void 0);
				if (!refreshToken) throw createInteractionRequiredAuthError(noTokensFound, request.correlationId);
				if (refreshToken.expiresOn) {
					let offset = request.refreshTokenExpirationOffsetSeconds || 300;
					this.performanceClient?.addFields({
						cacheRtExpiresOnSeconds: Number(refreshToken.expiresOn),
						rtOffsetSeconds: offset
					}, request.correlationId);
					if (isTokenExpired(refreshToken.expiresOn, offset)) throw createInteractionRequiredAuthError("refresh_token_expired", request.correlationId);
				}
				let refreshTokenRequest = {
					...request,
					refreshToken: refreshToken.secret,
					authenticationScheme: request.authenticationScheme || AuthenticationScheme.BEARER,
					ccsCredential: {
						credential: request.account.homeAccountId,
						type: CcsCredentialType.HOME_ACCOUNT_ID
					}
				};
				refreshTokenRequest.authenticationScheme === AuthenticationScheme.DPOP && !refreshTokenRequest.dpopJkt && (refreshTokenRequest.dpopJkt = await new DpopProofGenerator(this.cryptoUtils, this.config.tokenBindingKeyManager).generateJkt(request.correlationId));
				try {
					return await invokeAsync(this.acquireToken.bind(this), "refreshTokenClientAcquireToken", this.logger, this.performanceClient, request.correlationId)(refreshTokenRequest, apiId);
				} catch (e) {
					if (e instanceof InteractionRequiredAuthError_InteractionRequiredAuthError && e.subError === badToken) {
						this.logger.verbose("acquireTokenWithRefreshToken: bad refresh token, removing from cache", request.correlationId);
						let badRefreshTokenKey = this.cacheManager.generateCredentialKey(refreshToken);
						this.cacheManager.removeRefreshToken(badRefreshTokenKey, request.correlationId);
					}
					throw e;
				}
			}
			async executeTokenRequest(request, authority) {
				let queryParametersString = createTokenQueryParameters(request, this.config.authOptions.clientId, this.config.authOptions.redirectUri, this.performanceClient);
				let endpoint = UrlString.appendQueryString(authority.tokenEndpoint, queryParametersString);
				let requestBody = await invokeAsync(this.createTokenRequestBody.bind(this), "refreshTokenClientCreateTokenRequestBody", this.logger, this.performanceClient, request.correlationId)(request);
				let headers = createTokenRequestHeaders(this.logger, this.config.systemOptions.preventCorsPreflight, request.ccsCredential);
				await addDpopTokenProofHeader(headers, request, endpoint, this.cryptoUtils, this.config.tokenBindingKeyManager);
				let thumbprint = getRequestThumbprint(this.config.authOptions.clientId, request);
				return invokeAsync(executePostToTokenEndpoint, "refreshTokenClientExecutePostToTokenEndpoint", this.logger, this.performanceClient, request.correlationId)(endpoint, requestBody, headers, thumbprint, request.correlationId, this.cacheManager, this.networkClient, this.logger, this.performanceClient, this.serverTelemetryManager);
			}
			async createTokenRequestBody(request) {
				let parameters = new Map();
				addClientId(parameters, request.embeddedClientId || request.extraParameters?.[CLIENT_ID] || this.config.authOptions.clientId);
				request.redirectUri && addRedirectUri(parameters, request.redirectUri);
				addScopes(parameters, request.scopes, request.correlationId, !0, this.config.authOptions.authority.options.OIDCOptions?.defaultScopes);
				addResource(parameters, request.resource);
				addGrantType(parameters, GrantType.REFRESH_TOKEN_GRANT);
				addClientInfo(parameters);
				addLibraryInfo(parameters, this.config.libraryInfo);
				addApplicationTelemetry(parameters, this.config.telemetry.application);
				addThrottling(parameters);
				this.serverTelemetryManager && !isOidcProtocolMode(this.config) && addServerTelemetry(parameters, this.serverTelemetryManager);
				addRefreshToken(parameters, request.refreshToken);
				request.attributeTokens && addAttributeTokens(parameters, request.attributeTokens);
				this.performanceClient?.addFields({ hasAttributeTokens: !!request.attributeTokens?.length }, request.correlationId);
				this.config.clientCredentials.clientSecret && addClientSecret(parameters, this.config.clientCredentials.clientSecret);
				if (this.config.clientCredentials.clientAssertion) {
					let clientAssertion = this.config.clientCredentials.clientAssertion;
					addClientAssertion(parameters, await getClientAssertion(clientAssertion.assertion, this.config.authOptions.clientId, request.resourceRequestUri));
					addClientAssertionType(parameters, clientAssertion.assertionType);
				}
				if (request.authenticationScheme === AuthenticationScheme.POP) {
					let popTokenGenerator = new PopTokenGenerator(this.cryptoUtils, this.config.tokenBindingKeyManager, this.performanceClient);
					let reqCnfData;
					reqCnfData = request.popKid ? this.cryptoUtils.encodeKid(request.popKid) : (await invokeAsync(popTokenGenerator.generateCnf.bind(popTokenGenerator), PopTokenGenerateCnf, this.logger, this.performanceClient, request.correlationId)(request, this.logger)).reqCnfString;
					addPopToken(parameters, reqCnfData);
				} else if (request.authenticationScheme === AuthenticationScheme.SSH) {
					if (request.sshJwk) addSshJwk(parameters, request.sshJwk);
					else throw ClientConfigurationError_createClientConfigurationError(missingSshJwk, request.correlationId);
				}
				if (this.config.systemOptions.preventCorsPreflight && request.ccsCredential) switch (request.ccsCredential.type) {
					case CcsCredentialType.HOME_ACCOUNT_ID:
						try {
							addCcsOid(parameters, buildClientInfoFromHomeAccountId(request.ccsCredential.credential));
						} catch (e) {
							this.logger.verbose(`Could not parse home account ID for CCS Header: '${e}'`, request.correlationId);
						}
						break;
					case CcsCredentialType.UPN: addCcsUpn(parameters, request.ccsCredential.credential);
				}
				request.embeddedClientId && addBrokerParameters(parameters, this.config.authOptions.clientId, this.config.authOptions.redirectUri);
				request.extraParameters && addExtraParameters(parameters, { ...request.extraParameters });
				instrumentBrokerParams(parameters, request.correlationId, this.performanceClient);
				addClaims(parameters, request.correlationId, request.claims, this.config.authOptions.clientCapabilities, request.skipBrokerClaims);
				return mapToQueryString(parameters);
			}
		}
		class SilentFlowClient {
			constructor(configuration, performanceClient) {
				this.config = buildClientConfiguration(configuration);
				this.logger = new Logger(this.config.loggerOptions, packageMetadata_name, version);
				this.cryptoUtils = this.config.cryptoInterface;
				this.cacheManager = this.config.storageInterface;
				this.networkClient = this.config.networkInterface;
				this.serverTelemetryManager = this.config.serverTelemetryManager;
				this.authority = this.config.authOptions.authority;
				this.performanceClient = performanceClient;
			}
			async acquireCachedToken(request) {
				let lastCacheOutcome = CacheOutcome.NOT_APPLICABLE;
				if (request.forceRefresh || !StringUtils.isEmptyObj(request.claims)) {
					this.setCacheOutcome(CacheOutcome.FORCE_REFRESH_OR_CLAIMS, request.correlationId);
					throw ClientAuthError_createClientAuthError(tokenRefreshRequired, request.correlationId);
				}
				if (!request.account) throw ClientAuthError_createClientAuthError(noAccountInSilentRequest, request.correlationId);
				let requestTenantId = request.account.tenantId || getTenantFromAuthorityString(request.authority, request.correlationId);
				let tokenKeys = this.cacheManager.getTokenKeys();
				let cachedAccessToken = this.cacheManager.getAccessToken(request.account, request, tokenKeys, requestTenantId);
				if (!cachedAccessToken) {
					this.setCacheOutcome(CacheOutcome.NO_CACHED_ACCESS_TOKEN, request.correlationId);
					throw ClientAuthError_createClientAuthError(tokenRefreshRequired, request.correlationId);
				} else if (wasClockTurnedBack(cachedAccessToken.cachedAt) || isTokenExpired(cachedAccessToken.expiresOn, this.config.systemOptions.tokenRenewalOffsetSeconds)) {
					this.setCacheOutcome(CacheOutcome.CACHED_ACCESS_TOKEN_EXPIRED, request.correlationId);
					throw ClientAuthError_createClientAuthError(tokenRefreshRequired, request.correlationId);
				} else if (request.resource) {
					if (cachedAccessToken.resource !== request.resource) {
						this.setCacheOutcome(CacheOutcome.NO_CACHED_ACCESS_TOKEN, request.correlationId);
						throw ClientAuthError_createClientAuthError(tokenRefreshRequired, request.correlationId);
					}
				} else cachedAccessToken.refreshOn && isTokenExpired(cachedAccessToken.refreshOn, 0) && (lastCacheOutcome = CacheOutcome.PROACTIVELY_REFRESHED);
				if (cachedAccessToken.tokenType?.toLowerCase() === AuthenticationScheme.DPOP.toLowerCase()) {
					if (!cachedAccessToken.keyId) {
						this.logger.info("SilentFlowClient:acquireCachedToken - Cached DPoP access token is missing keyId; refresh required", request.correlationId);
						this.setCacheOutcome(CacheOutcome.NO_CACHED_ACCESS_TOKEN, request.correlationId);
						throw ClientAuthError_createClientAuthError(tokenRefreshRequired, request.correlationId);
					}
					try {
						await this.config.tokenBindingKeyManager.getTokenBindingPublicKeyJwk(cachedAccessToken.keyId, request.correlationId);
					} catch {
						this.logger.info("SilentFlowClient:acquireCachedToken - Local DPoP key was not found for cached access token; refresh required", request.correlationId);
						this.setCacheOutcome(CacheOutcome.NO_CACHED_ACCESS_TOKEN, request.correlationId);
						throw ClientAuthError_createClientAuthError(tokenRefreshRequired, request.correlationId);
					}
				}
				let environment = request.authority || this.authority.getPreferredCache();
				let cacheRecord = {
					account: this.cacheManager.getAccount(this.cacheManager.generateAccountKey(request.account), request.correlationId),
					accessToken: cachedAccessToken,
					idToken: this.cacheManager.getIdToken(request.account, request.correlationId, tokenKeys, requestTenantId),
					refreshToken: null,
					appMetadata: this.cacheManager.readAppMetadataFromCache(environment, request.correlationId)
				};
				this.setCacheOutcome(lastCacheOutcome, request.correlationId);
				this.config.serverTelemetryManager && this.config.serverTelemetryManager.incrementCacheHits();
				return [await invokeAsync(this.generateResultFromCacheRecord.bind(this), "silentFlowClientGenerateResultFromCacheRecord", this.logger, this.performanceClient, request.correlationId)(cacheRecord, request), lastCacheOutcome];
			}
			setCacheOutcome(cacheOutcome, correlationId) {
				this.serverTelemetryManager?.setCacheOutcome(cacheOutcome);
				this.performanceClient?.addFields({ cacheOutcome }, correlationId);
				cacheOutcome !== CacheOutcome.NOT_APPLICABLE && this.logger.info(`Token refresh is required due to cache outcome: '${cacheOutcome}'`, correlationId);
			}
			async generateResultFromCacheRecord(cacheRecord, request) {
				let idTokenClaims;
				cacheRecord.idToken && (idTokenClaims = extractTokenClaims(cacheRecord.idToken.secret, this.config.cryptoInterface.base64Decode, request.correlationId));
				return ResponseHandler.generateAuthenticationResult(this.cryptoUtils, this.authority, cacheRecord, !0, request, this.performanceClient, {
					idTokenClaims,
					tokenBindingKeyManager: this.config.tokenBindingKeyManager
				});
			}
		}
		class HttpClient {
			async sendGetRequestAsync(url, options, timeout) {
				return this.sendRequest(url, Constants_HttpMethod.GET, options, timeout);
			}
			async sendPostRequestAsync(url, options) {
				return this.sendRequest(url, Constants_HttpMethod.POST, options);
			}
			async sendRequest(url, method, options, timeout) {
				let controller = new AbortController();
				let timeoutId;
				timeout && (timeoutId = setTimeout(() => {
					controller.abort();
				}, timeout));
				let fetchOptions = {
					method,
					headers: getFetchHeaders(options),
					signal: controller.signal
				};
				method === Constants_HttpMethod.POST && (fetchOptions.body = options?.body || "");
				let response;
				try {
					response = await fetch(url, fetchOptions);
				} catch (error) {
					timeoutId && clearTimeout(timeoutId);
					if (error instanceof Error && error.name === "AbortError") throw createAuthError(networkError, "", "Request timeout");
					throw createNetworkError(createAuthError(networkError, "", `Network request failed: ${error instanceof Error ? error.message : "unknown"}`), void 0, void 0, error instanceof Error ? error : void 0);
				}
				timeoutId && clearTimeout(timeoutId);
				try {
					return {
						headers: getHeaderDict(response.headers),
						body: await response.json(),
						status: response.status
					};
				} catch (error) {
					throw createAuthError(tokenParsingError, "", `Failed to parse response: ${error instanceof Error ? error.message : "unknown"}`);
				}
			}
		}
		function getHeaderDict(headers) {
			let headerDict = {};
			headers.forEach((value, key) => {
				headerDict[key] = value;
			});
			return headerDict;
		}
		function getFetchHeaders(options) {
			let headers = new Headers();
			if (!(options && options.headers)) return headers;
			Object.entries(options.headers).forEach(([key, value]) => {
				headers.append(key, value);
			});
			return headers;
		}
		let invalidFileExtension = "invalid_file_extension";
		let invalidFilePath = "invalid_file_path";
		let invalidManagedIdentityIdType = "invalid_managed_identity_id_type";
		let invalidSecret = "invalid_secret";
		let platformNotSupported = "platform_not_supported";
		let unableToCreateCloudShell = "unable_to_create_cloud_shell";
		let unableToCreateSource = "unable_to_create_source";
		let unableToReadSecretFile = "unable_to_read_secret_file";
		let userAssignedManagedIdentityNotConfirmed = "user_assigned_managed_identity_not_confirmed";
		let wwwAuthenticateHeaderMissing = "www_authenticate_header_missing";
		let wwwAuthenticateHeaderUnsupportedFormat = "www_authenticate_header_unsupported_format";
		let MsiEnvironmentVariableUrlMalformedErrorCodes = {
			[ManagedIdentityEnvironmentVariableNames.AZURE_POD_IDENTITY_AUTHORITY_HOST]: "azure_pod_identity_authority_host_url_malformed",
			[ManagedIdentityEnvironmentVariableNames.IDENTITY_ENDPOINT]: "identity_endpoint_url_malformed",
			[ManagedIdentityEnvironmentVariableNames.IMDS_ENDPOINT]: "imds_endpoint_url_malformed",
			[ManagedIdentityEnvironmentVariableNames.MSI_ENDPOINT]: "msi_endpoint_url_malformed"
		};
		let ManagedIdentityErrorMessages = {
			[invalidFileExtension]: "The file path in the WWW-Authenticate header does not contain a .key file.",
			[invalidFilePath]: "The file path in the WWW-Authenticate header is not in a valid Windows or Linux Format.",
			[invalidManagedIdentityIdType]: "More than one ManagedIdentityIdType was provided.",
			[invalidSecret]: "The secret in the file on the file path in the WWW-Authenticate header is greater than 4096 bytes.",
			[platformNotSupported]: "The platform is not supported by Azure Arc. Azure Arc only supports Windows and Linux.",
			missing_client_id: "A ManagedIdentityId id was not provided.",
			[MsiEnvironmentVariableUrlMalformedErrorCodes.AZURE_POD_IDENTITY_AUTHORITY_HOST]: `The Managed Identity's '${ManagedIdentityEnvironmentVariableNames.AZURE_POD_IDENTITY_AUTHORITY_HOST}' environment variable is malformed.`,
			[MsiEnvironmentVariableUrlMalformedErrorCodes.IDENTITY_ENDPOINT]: `The Managed Identity's '${ManagedIdentityEnvironmentVariableNames.IDENTITY_ENDPOINT}' environment variable is malformed.`,
			[MsiEnvironmentVariableUrlMalformedErrorCodes.IMDS_ENDPOINT]: `The Managed Identity's '${ManagedIdentityEnvironmentVariableNames.IMDS_ENDPOINT}' environment variable is malformed.`,
			[MsiEnvironmentVariableUrlMalformedErrorCodes.MSI_ENDPOINT]: `The Managed Identity's '${ManagedIdentityEnvironmentVariableNames.MSI_ENDPOINT}' environment variable is malformed.`,
			network_unavailable: "Authentication unavailable. The request to the managed identity endpoint timed out.",
			unable_to_create_azure_arc: "Azure Arc Managed Identities can only be system assigned.",
			[unableToCreateCloudShell]: "Cloud Shell Managed Identities can only be system assigned.",
			[unableToCreateSource]: "Unable to create a Managed Identity source based on environment variables.",
			[unableToReadSecretFile]: "Unable to read the secret file.",
			user_assigned_not_available_at_runtime: "Service Fabric user assigned managed identity ClientId or ResourceId is not configurable at runtime.",
			[userAssignedManagedIdentityNotConfirmed]: "Azure Arc did not confirm the requested user-assigned managed identity in the token response. The agent likely does not support user-assigned managed identity and returned the system-assigned identity.",
			[wwwAuthenticateHeaderMissing]: "A 401 response was received from the Azure Arc Managed Identity, but the www-authenticate header is missing.",
			[wwwAuthenticateHeaderUnsupportedFormat]: "A 401 response was received from the Azure Arc Managed Identity, but the www-authenticate header is in an unsupported format."
		};
		class ManagedIdentityError extends AuthError {
			constructor(errorCode, correlationId) {
				super(errorCode, correlationId, ManagedIdentityErrorMessages[errorCode]);
				this.name = "ManagedIdentityError";
				Object.setPrototypeOf(this, ManagedIdentityError.prototype);
			}
		}
		function createManagedIdentityError(errorCode, correlationId) {
			return new ManagedIdentityError(errorCode, correlationId);
		}
		class ManagedIdentityId {
			get id() {
				return this._id;
			}
			set id(value) {
				this._id = value;
			}
			get idType() {
				return this._idType;
			}
			set idType(value) {
				this._idType = value;
			}
			constructor(managedIdentityIdParams) {
				let userAssignedClientId = managedIdentityIdParams?.userAssignedClientId;
				let userAssignedResourceId = managedIdentityIdParams?.userAssignedResourceId;
				let userAssignedObjectId = managedIdentityIdParams?.userAssignedObjectId;
				if (userAssignedClientId) {
					if (userAssignedResourceId || userAssignedObjectId) throw createManagedIdentityError(invalidManagedIdentityIdType, "");
					this.id = userAssignedClientId;
					this.idType = ManagedIdentityIdType.USER_ASSIGNED_CLIENT_ID;
				} else if (userAssignedResourceId) {
					if (userAssignedClientId || userAssignedObjectId) throw createManagedIdentityError(invalidManagedIdentityIdType, "");
					this.id = userAssignedResourceId;
					this.idType = ManagedIdentityIdType.USER_ASSIGNED_RESOURCE_ID;
				} else if (userAssignedObjectId) {
					if (userAssignedClientId || userAssignedResourceId) throw createManagedIdentityError(invalidManagedIdentityIdType, "");
					this.id = userAssignedObjectId;
					this.idType = ManagedIdentityIdType.USER_ASSIGNED_OBJECT_ID;
				} else {
					this.id = "system_assigned_managed_identity";
					this.idType = ManagedIdentityIdType.SYSTEM_ASSIGNED;
				}
			}
		}
		let NodeAuthErrorMessage = {
			invalidLoopbackAddressType: {
				code: "invalid_loopback_server_address_type",
				desc: "Loopback server address is not type string. This is unexpected."
			},
			unableToLoadRedirectUri: {
				code: "unable_to_load_redirectUrl",
				desc: "Loopback server callback was invoked without a url. This is unexpected."
			},
			noAuthCodeInResponse: {
				code: "no_auth_code_in_response",
				desc: "No auth code found in the server response. Please check your network trace to determine what happened."
			},
			noLoopbackServerExists: {
				code: "no_loopback_server_exists",
				desc: "No loopback server exists yet."
			},
			loopbackServerAlreadyExists: {
				code: "loopback_server_already_exists",
				desc: "Loopback server already exists. Cannot create another."
			},
			loopbackServerTimeout: {
				code: "loopback_server_timeout",
				desc: "Timed out waiting for auth code listener to be registered."
			},
			loopbackServerQueryResponseNotSupported: {
				code: "loopback_server_query_response_not_supported",
				desc: "The loopback server received an OAuth response in the URL. Interactive authentication requires form_post."
			},
			stateNotFoundError: {
				code: "state_not_found",
				desc: "State not found. Please verify that the request originated from msal."
			},
			thumbprintMissing: {
				code: "thumbprint_missing_from_client_certificate",
				desc: "Client certificate does not contain a SHA-1 or SHA-256 thumbprint."
			},
			redirectUriNotSupported: {
				code: "redirect_uri_not_supported",
				desc: "RedirectUri is not supported in this scenario. Please remove redirectUri from the request."
			},
			unsupportedCcaInstanceAware: {
				code: "unsupported_cca_instance_aware",
				desc: "Instance-aware configuration is not supported by ConfidentialClientApplication."
			}
		};
		class NodeAuthError extends AuthError {
			constructor(errorCode, correlationId, errorMessage) {
				super(errorCode, correlationId, errorMessage);
				this.name = "NodeAuthError";
			}
			static createInvalidLoopbackAddressTypeError() {
				return new NodeAuthError(NodeAuthErrorMessage.invalidLoopbackAddressType.code, "", `${NodeAuthErrorMessage.invalidLoopbackAddressType.desc}`);
			}
			static createUnableToLoadRedirectUrlError() {
				return new NodeAuthError(NodeAuthErrorMessage.unableToLoadRedirectUri.code, "", `${NodeAuthErrorMessage.unableToLoadRedirectUri.desc}`);
			}
			static createNoAuthCodeInResponseError(correlationId = "") {
				return new NodeAuthError(NodeAuthErrorMessage.noAuthCodeInResponse.code, correlationId, `${NodeAuthErrorMessage.noAuthCodeInResponse.desc}`);
			}
			static createNoLoopbackServerExistsError() {
				return new NodeAuthError(NodeAuthErrorMessage.noLoopbackServerExists.code, "", `${NodeAuthErrorMessage.noLoopbackServerExists.desc}`);
			}
			static createLoopbackServerAlreadyExistsError() {
				return new NodeAuthError(NodeAuthErrorMessage.loopbackServerAlreadyExists.code, "", `${NodeAuthErrorMessage.loopbackServerAlreadyExists.desc}`);
			}
			static createLoopbackServerTimeoutError(correlationId = "") {
				return new NodeAuthError(NodeAuthErrorMessage.loopbackServerTimeout.code, correlationId, `${NodeAuthErrorMessage.loopbackServerTimeout.desc}`);
			}
			static createLoopbackServerQueryResponseNotSupportedError() {
				return new NodeAuthError(NodeAuthErrorMessage.loopbackServerQueryResponseNotSupported.code, "", NodeAuthErrorMessage.loopbackServerQueryResponseNotSupported.desc);
			}
			static createStateNotFoundError(correlationId = "") {
				return new NodeAuthError(NodeAuthErrorMessage.stateNotFoundError.code, correlationId, NodeAuthErrorMessage.stateNotFoundError.desc);
			}
			static createThumbprintMissingError() {
				return new NodeAuthError(NodeAuthErrorMessage.thumbprintMissing.code, "", NodeAuthErrorMessage.thumbprintMissing.desc);
			}
			static createRedirectUriNotSupportedError(correlationId = "") {
				return new NodeAuthError(NodeAuthErrorMessage.redirectUriNotSupported.code, correlationId, NodeAuthErrorMessage.redirectUriNotSupported.desc);
			}
			static createUnsupportedCcaInstanceAwareError(correlationId = "") {
				return new NodeAuthError(NodeAuthErrorMessage.unsupportedCcaInstanceAware.code, correlationId, NodeAuthErrorMessage.unsupportedCcaInstanceAware.desc);
			}
		}
		let DEFAULT_AUTH_OPTIONS = {
			clientId: "",
			authority: DEFAULT_AUTHORITY,
			clientSecret: "",
			clientAssertion: "",
			clientCertificate: {
				thumbprint: "",
				thumbprintSha256: "",
				privateKey: "",
				x5c: ""
			},
			knownAuthorities: [],
			cloudDiscoveryMetadata: "",
			authorityMetadata: "",
			clientCapabilities: [],
			azureCloudOptions: {
				azureCloudInstance: AzureCloudInstance.None,
				tenant: ""
			},
			isMcp: !1
		};
		let DEFAULT_LOGGER_OPTIONS = {
			loggerCallback: () => {},
			piiLoggingEnabled: !1,
			logLevel: LogLevel.Info
		};
		let Configuration_DEFAULT_SYSTEM_OPTIONS = {
			loggerOptions: DEFAULT_LOGGER_OPTIONS,
			networkClient: new HttpClient(),
			disableInternalRetries: !1,
			protocolMode: ProtocolMode.AAD
		};
		let Configuration_DEFAULT_TELEMETRY_OPTIONS = { application: {
			appName: "",
			appVersion: ""
		} };
		function buildAppConfiguration({ auth, broker, cache, system, telemetry }) {
			let systemOptions = {
				...Configuration_DEFAULT_SYSTEM_OPTIONS,
				networkClient: new HttpClient(),
				loggerOptions: system?.loggerOptions || DEFAULT_LOGGER_OPTIONS,
				disableInternalRetries: system?.disableInternalRetries || !1
			};
			if (auth.clientCertificate && !auth.clientCertificate.thumbprint && !auth.clientCertificate.thumbprintSha256) throw NodeAuthError.createStateNotFoundError();
			return {
				auth: {
					...DEFAULT_AUTH_OPTIONS,
					...auth
				},
				broker: { ...broker },
				cache: { ...cache },
				system: {
					...systemOptions,
					...system
				},
				telemetry: {
					...Configuration_DEFAULT_TELEMETRY_OPTIONS,
					...telemetry
				}
			};
		}
		function buildManagedIdentityConfiguration({ clientCapabilities, managedIdentityIdParams, system }) {
			let managedIdentityId = new ManagedIdentityId(managedIdentityIdParams);
			let loggerOptions = system?.loggerOptions || DEFAULT_LOGGER_OPTIONS;
			let networkClient;
			networkClient = system?.networkClient ? system.networkClient : new HttpClient();
			return {
				clientCapabilities: clientCapabilities || [],
				managedIdentityId,
				system: {
					loggerOptions,
					networkClient
				},
				disableInternalRetries: system?.disableInternalRetries || !1
			};
		}
		var external_node_crypto_ = __webpack_require__(7598);
		class GuidGenerator {
			generateGuid() {
				return (0, external_node_crypto_.randomUUID)();
			}
			isGuid(guid) {
				return /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i.test(guid);
			}
		}
		class EncodingUtils {
			static base64Encode(str, encoding) {
				return Buffer.from(str, encoding).toString(EncodingTypes.BASE64);
			}
			static base64EncodeUrl(str, encoding) {
				return EncodingUtils.base64Encode(str, encoding).replace(/=/g, "").replace(/\+/g, "-").replace(/\//g, "_");
			}
			static base64Decode(base64Str) {
				return Buffer.from(base64Str, EncodingTypes.BASE64).toString("utf8");
			}
			static base64DecodeUrl(base64Str) {
				let str = base64Str.replace(/-/g, "+").replace(/_/g, "/");
				for (; str.length % 4;) str += "=";
				return EncodingUtils.base64Decode(str);
			}
		}
		var external_crypto_ = __webpack_require__(6982);
		class HashUtils {
			sha256(buffer) {
				return external_crypto_.createHash(Hash.SHA256).update(buffer).digest();
			}
		}
		class PkceGenerator {
			constructor() {
				this.hashUtils = new HashUtils();
			}
			async generatePkceCodes() {
				let verifier = this.generateCodeVerifier();
				return {
					verifier,
					challenge: this.generateCodeChallengeFromVerifier(verifier)
				};
			}
			generateCodeVerifier() {
				let charArr = [];
				let maxNumber = 256 - 256 % CharSet.CV_CHARSET.length;
				for (; charArr.length <= 32;) {
					let byte = external_crypto_.randomBytes(1)[0];
					if (byte >= maxNumber) continue;
					let index = byte % CharSet.CV_CHARSET.length;
					charArr.push(CharSet.CV_CHARSET[index]);
				}
				let verifier = charArr.join("");
				return EncodingUtils.base64EncodeUrl(verifier);
			}
			generateCodeChallengeFromVerifier(codeVerifier) {
				return EncodingUtils.base64EncodeUrl(this.hashUtils.sha256(codeVerifier).toString(EncodingTypes.BASE64), EncodingTypes.BASE64);
			}
		}
		class CryptoProvider {
			constructor() {
				this.pkceGenerator = new PkceGenerator();
				this.guidGenerator = new GuidGenerator();
				this.hashUtils = new HashUtils();
			}
			base64UrlEncode() {
				throw Error("Method not implemented.");
			}
			encodeKid() {
				throw Error("Method not implemented.");
			}
			createNewGuid() {
				return this.guidGenerator.generateGuid();
			}
			base64Encode(input) {
				return EncodingUtils.base64Encode(input);
			}
			base64Decode(input) {
				return EncodingUtils.base64Decode(input);
			}
			generatePkceCodes() {
				return this.pkceGenerator.generatePkceCodes();
			}
			removeTokenBindingKey(kid, correlationId) {
				throw Error("Method not implemented.");
			}
			clearKeystore(correlationId) {
				throw Error("Method not implemented.");
			}
			signTokenBindingJwt(header, payload, kid, correlationId) {
				throw ClientAuthError_createClientAuthError(methodNotImplemented, correlationId);
			}
			async hashString(plainText) {
				return EncodingUtils.base64EncodeUrl(this.hashUtils.sha256(plainText).toString(EncodingTypes.BASE64), EncodingTypes.BASE64);
			}
		}
		class Deserializer {
			static deserializeJSONBlob(jsonFile) {
				return jsonFile ? JSON.parse(jsonFile) : {};
			}
			static deserializeAccounts(accounts) {
				let accountObjects = {};
				accounts && Object.keys(accounts).map(function(key) {
					let serializedAcc = accounts[key];
					let mappedAcc = {
						homeAccountId: serializedAcc.home_account_id,
						environment: serializedAcc.environment,
						realm: serializedAcc.realm,
						localAccountId: serializedAcc.local_account_id,
						username: serializedAcc.username,
						authorityType: serializedAcc.authority_type,
						name: serializedAcc.name,
						clientInfo: serializedAcc.client_info,
						lastModificationTime: serializedAcc.last_modification_time,
						lastModificationApp: serializedAcc.last_modification_app,
						tenantProfiles: serializedAcc.tenantProfiles?.map((serializedTenantProfile) => JSON.parse(serializedTenantProfile)),
						lastUpdatedAt: Date.now().toString()
					};
					let account = {};
					CacheManager.toObject(account, mappedAcc);
					accountObjects[key] = account;
				});
				return accountObjects;
			}
			static deserializeIdTokens(idTokens) {
				let idObjects = {};
				idTokens && Object.keys(idTokens).map(function(key) {
					let serializedIdT = idTokens[key];
					let idToken = {
						homeAccountId: serializedIdT.home_account_id,
						environment: serializedIdT.environment,
						credentialType: serializedIdT.credential_type,
						clientId: serializedIdT.client_id,
						secret: serializedIdT.secret,
						realm: serializedIdT.realm,
						lastUpdatedAt: Date.now().toString()
					};
					idObjects[key] = idToken;
				});
				return idObjects;
			}
			static deserializeAccessTokens(accessTokens) {
				let atObjects = {};
				accessTokens && Object.keys(accessTokens).map(function(key) {
					let serializedAT = accessTokens[key];
					let accessToken = {
						homeAccountId: serializedAT.home_account_id,
						environment: serializedAT.environment,
						credentialType: serializedAT.credential_type,
						clientId: serializedAT.client_id,
						secret: serializedAT.secret,
						realm: serializedAT.realm,
						target: serializedAT.target,
						cachedAt: serializedAT.cached_at,
						expiresOn: serializedAT.expires_on,
						extendedExpiresOn: serializedAT.extended_expires_on,
						refreshOn: serializedAT.refresh_on,
						keyId: serializedAT.key_id,
						tokenType: serializedAT.token_type,
						userAssertionHash: serializedAT.userAssertionHash,
						resource: serializedAT.resource,
						additionalCacheKeyComponents: serializedAT.additionalCacheKeyComponents,
						lastUpdatedAt: Date.now().toString()
					};
					atObjects[key] = accessToken;
				});
				return atObjects;
			}
			static deserializeRefreshTokens(refreshTokens) {
				let rtObjects = {};
				refreshTokens && Object.keys(refreshTokens).map(function(key) {
					let serializedRT = refreshTokens[key];
					let refreshToken = {
						homeAccountId: serializedRT.home_account_id,
						environment: serializedRT.environment,
						credentialType: serializedRT.credential_type,
						clientId: serializedRT.client_id,
						secret: serializedRT.secret,
						familyId: serializedRT.family_id,
						target: serializedRT.target,
						realm: serializedRT.realm,
						lastUpdatedAt: Date.now().toString()
					};
					rtObjects[key] = refreshToken;
				});
				return rtObjects;
			}
			static deserializeAppMetadata(appMetadata) {
				let appMetadataObjects = {};
				appMetadata && Object.keys(appMetadata).map(function(key) {
					let serializedAmdt = appMetadata[key];
					appMetadataObjects[key] = {
						clientId: serializedAmdt.client_id,
						environment: serializedAmdt.environment,
						familyId: serializedAmdt.family_id
					};
				});
				return appMetadataObjects;
			}
			static deserializeAllCache(jsonCache) {
				return {
					accounts: jsonCache.Account ? this.deserializeAccounts(jsonCache.Account) : {},
					idTokens: jsonCache.IdToken ? this.deserializeIdTokens(jsonCache.IdToken) : {},
					accessTokens: jsonCache.AccessToken ? this.deserializeAccessTokens(jsonCache.AccessToken) : {},
					refreshTokens: jsonCache.RefreshToken ? this.deserializeRefreshTokens(jsonCache.RefreshToken) : {},
					appMetadata: jsonCache.AppMetadata ? this.deserializeAppMetadata(jsonCache.AppMetadata) : {}
				};
			}
		}
		class Serializer {
			static serializeJSONBlob(data) {
				return JSON.stringify(data);
			}
			static serializeAccounts(accCache) {
				let accounts = {};
				Object.keys(accCache).map(function(key) {
					let accountEntity = accCache[key];
					accounts[key] = {
						home_account_id: accountEntity.homeAccountId,
						environment: accountEntity.environment,
						realm: accountEntity.realm,
						local_account_id: accountEntity.localAccountId,
						username: accountEntity.username,
						authority_type: accountEntity.authorityType,
						name: accountEntity.name,
						client_info: accountEntity.clientInfo,
						last_modification_time: accountEntity.lastModificationTime,
						last_modification_app: accountEntity.lastModificationApp,
						tenantProfiles: accountEntity.tenantProfiles?.map((tenantProfile) => JSON.stringify(tenantProfile))
					};
				});
				return accounts;
			}
			static serializeIdTokens(idTCache) {
				let idTokens = {};
				Object.keys(idTCache).map(function(key) {
					let idTEntity = idTCache[key];
					idTokens[key] = {
						home_account_id: idTEntity.homeAccountId,
						environment: idTEntity.environment,
						credential_type: idTEntity.credentialType,
						client_id: idTEntity.clientId,
						secret: idTEntity.secret,
						realm: idTEntity.realm
					};
				});
				return idTokens;
			}
			static serializeAccessTokens(atCache) {
				let accessTokens = {};
				Object.keys(atCache).map(function(key) {
					let atEntity = atCache[key];
					accessTokens[key] = {
						home_account_id: atEntity.homeAccountId,
						environment: atEntity.environment,
						credential_type: atEntity.credentialType,
						client_id: atEntity.clientId,
						secret: atEntity.secret,
						realm: atEntity.realm,
						target: atEntity.target,
						cached_at: atEntity.cachedAt,
						expires_on: atEntity.expiresOn,
						extended_expires_on: atEntity.extendedExpiresOn,
						refresh_on: atEntity.refreshOn,
						key_id: atEntity.keyId,
						token_type: atEntity.tokenType,
						userAssertionHash: atEntity.userAssertionHash,
						resource: atEntity.resource,
						additionalCacheKeyComponents: atEntity.additionalCacheKeyComponents
					};
				});
				return accessTokens;
			}
			static serializeRefreshTokens(rtCache) {
				let refreshTokens = {};
				Object.keys(rtCache).map(function(key) {
					let rtEntity = rtCache[key];
					refreshTokens[key] = {
						home_account_id: rtEntity.homeAccountId,
						environment: rtEntity.environment,
						credential_type: rtEntity.credentialType,
						client_id: rtEntity.clientId,
						secret: rtEntity.secret,
						family_id: rtEntity.familyId,
						target: rtEntity.target,
						realm: rtEntity.realm
					};
				});
				return refreshTokens;
			}
			static serializeAppMetadata(amdtCache) {
				let appMetadata = {};
				Object.keys(amdtCache).map(function(key) {
					let amdtEntity = amdtCache[key];
					appMetadata[key] = {
						client_id: amdtEntity.clientId,
						environment: amdtEntity.environment,
						family_id: amdtEntity.familyId
					};
				});
				return appMetadata;
			}
			static serializeAllCache(inMemCache) {
				return {
					Account: this.serializeAccounts(inMemCache.accounts),
					IdToken: this.serializeIdTokens(inMemCache.idTokens),
					AccessToken: this.serializeAccessTokens(inMemCache.accessTokens),
					RefreshToken: this.serializeRefreshTokens(inMemCache.refreshTokens),
					AppMetadata: this.serializeAppMetadata(inMemCache.appMetadata)
				};
			}
		}
		function computeAdditionalCacheKeyHash(components) {
			let sortedKeys = Object.keys(components).sort();
			let input = "";
			for (let key of sortedKeys) {
				let value = components[key];
				input += `${Buffer.byteLength(key, "utf8")}:${key}${Buffer.byteLength(value, "utf8")}:${value}`;
			}
			return (0, external_crypto_.createHash)("sha256").update(input, "utf8").digest("base64url");
		}
		function generateCredentialKey(credential, hash) {
			let familyId = credential.credentialType === CredentialType.REFRESH_TOKEN && credential.familyId || credential.clientId;
			let scheme = credential.tokenType && credential.tokenType.toLowerCase() !== AuthenticationScheme.BEARER.toLowerCase() ? credential.tokenType.toLowerCase() : "";
			let credentialKey = [
				credential.homeAccountId,
				credential.environment,
				credential.credentialType,
				familyId,
				credential.realm || "",
				credential.target || "",
				scheme
			];
			credential.additionalCacheKeyComponents && Object.keys(credential.additionalCacheKeyComponents).length > 0 && credentialKey.push(hash ?? computeAdditionalCacheKeyHash(credential.additionalCacheKeyComponents));
			return credentialKey.join(CACHE.KEY_SEPARATOR).toLowerCase();
		}
		function generateAccountKey(account) {
			let homeTenantId = account.homeAccountId.split(".")[1];
			return [
				account.homeAccountId,
				account.environment,
				homeTenantId || account.tenantId || ""
			].join(CACHE.KEY_SEPARATOR).toLowerCase();
		}
		class NodeStorage extends CacheManager {
			constructor(logger, clientId, cryptoImpl, staticAuthorityOptions) {
				super(clientId, cryptoImpl, logger, new StubPerformanceClient(), staticAuthorityOptions, DEFAULT_TOKEN_BINDING_KEY_MANAGER);
				this.cache = {};
				this.changeEmitters = [];
				this.logger = logger;
			}
			registerChangeEmitter(func) {
				this.changeEmitters.push(func);
			}
			emitChange() {
				this.changeEmitters.forEach((func) => func.call(null));
			}
			cacheToInMemoryCache(cache) {
				let inMemoryCache = {
					accounts: {},
					idTokens: {},
					accessTokens: {},
					refreshTokens: {},
					appMetadata: {}
				};
				for (let key in cache) {
					let value = cache[key];
					if (typeof value != "object") continue;
					if (isAccountEntity(value)) inMemoryCache.accounts[key] = value;
					else if (isIdTokenEntity(value)) inMemoryCache.idTokens[key] = value;
					else if (isAccessTokenEntity(value)) inMemoryCache.accessTokens[key] = value;
					else if (isRefreshTokenEntity(value)) inMemoryCache.refreshTokens[key] = value;
					else if (isAppMetadataEntity(key, value)) inMemoryCache.appMetadata[key] = value;
					else continue;
				}
				return inMemoryCache;
			}
			inMemoryCacheToCache(inMemoryCache) {
				let cache = this.getCache();
				cache = {
					...cache,
					...inMemoryCache.accounts,
					...inMemoryCache.idTokens,
					...inMemoryCache.accessTokens,
					...inMemoryCache.refreshTokens,
					...inMemoryCache.appMetadata
				};
				return cache;
			}
			getInMemoryCache() {
				this.logger.trace("Getting in-memory cache", "");
				return this.cacheToInMemoryCache(this.getCache());
			}
			setInMemoryCache(inMemoryCache) {
				this.logger.trace("Setting in-memory cache", "");
				let cache = this.inMemoryCacheToCache(inMemoryCache);
				this.setCache(cache);
				this.emitChange();
			}
			getCache() {
				this.logger.trace("Getting cache key-value store", "");
				return this.cache;
			}
			setCache(cache) {
				this.logger.trace("Setting cache key value store", "");
				this.cache = cache;
				this.emitChange();
			}
			getItem(key) {
				this.logger.tracePii(`Item key: ${key}`, "");
				return this.getCache()[key];
			}
			setItem(key, value) {
				this.logger.tracePii(`Item key: ${key}`, "");
				let cache = this.getCache();
				cache[key] = value;
				this.setCache(cache);
			}
			generateCredentialKey(credential, additionalCacheKeyHash) {
				return generateCredentialKey(credential, additionalCacheKeyHash);
			}
			generateAccountKey(account) {
				return generateAccountKey(account);
			}
			getAccountKeys() {
				let inMemoryCache = this.getInMemoryCache();
				return Object.keys(inMemoryCache.accounts);
			}
			getTokenKeys() {
				let inMemoryCache = this.getInMemoryCache();
				return {
					idToken: Object.keys(inMemoryCache.idTokens),
					accessToken: Object.keys(inMemoryCache.accessTokens),
					refreshToken: Object.keys(inMemoryCache.refreshTokens)
				};
			}
			getAccount(accountKey) {
				let cachedAccount = this.getItem(accountKey);
				return cachedAccount && typeof cachedAccount == "object" ? { ...cachedAccount } : null;
			}
			async setAccount(account) {
				let accountKey = this.generateAccountKey(getAccountInfo(account));
				this.setItem(accountKey, account);
			}
			getIdTokenCredential(idTokenKey) {
				let idToken = this.getItem(idTokenKey);
				if (isIdTokenEntity(idToken)) return idToken;
				return null;
			}
			async setIdTokenCredential(idToken) {
				let idTokenKey = this.generateCredentialKey(idToken);
				this.setItem(idTokenKey, idToken);
			}
			getAccessTokenCredential(accessTokenKey) {
				let accessToken = this.getItem(accessTokenKey);
				if (isAccessTokenEntity(accessToken)) return accessToken;
				return null;
			}
			async setAccessTokenCredential(accessToken, _correlationId, _kmsi, additionalCacheKeyHash) {
				let accessTokenKey = this.generateCredentialKey(accessToken, additionalCacheKeyHash);
				this.setItem(accessTokenKey, accessToken);
			}
			getRefreshTokenCredential(refreshTokenKey) {
				let refreshToken = this.getItem(refreshTokenKey);
				if (isRefreshTokenEntity(refreshToken)) return refreshToken;
				return null;
			}
			async setRefreshTokenCredential(refreshToken) {
				let refreshTokenKey = this.generateCredentialKey(refreshToken);
				this.setItem(refreshTokenKey, refreshToken);
			}
			getAppMetadata(appMetadataKey) {
				let appMetadata = this.getItem(appMetadataKey);
				if (isAppMetadataEntity(appMetadataKey, appMetadata)) return appMetadata;
				return null;
			}
			setAppMetadata(appMetadata) {
				let appMetadataKey = generateAppMetadataKey(appMetadata);
				this.setItem(appMetadataKey, appMetadata);
			}
			getServerTelemetry(serverTelemetrykey) {
				let serverTelemetryEntity = this.getItem(serverTelemetrykey);
				if (serverTelemetryEntity && isServerTelemetryEntity(serverTelemetrykey, serverTelemetryEntity)) return serverTelemetryEntity;
				return null;
			}
			setServerTelemetry(serverTelemetryKey, serverTelemetry) {
				this.setItem(serverTelemetryKey, serverTelemetry);
			}
			getAuthorityMetadata(key) {
				let authorityMetadataEntity = this.getItem(key);
				if (authorityMetadataEntity && isAuthorityMetadataEntity(key, authorityMetadataEntity)) return authorityMetadataEntity;
				return null;
			}
			getAuthorityMetadataKeys() {
				return this.getKeys().filter((key) => this.isAuthorityMetadata(key));
			}
			setAuthorityMetadata(key, metadata) {
				this.setItem(key, metadata);
			}
			getThrottlingCache(throttlingCacheKey) {
				let throttlingCache = this.getItem(throttlingCacheKey);
				if (throttlingCache && isThrottlingEntity(throttlingCacheKey, throttlingCache)) return throttlingCache;
				return null;
			}
			setThrottlingCache(throttlingCacheKey, throttlingCache) {
				this.setItem(throttlingCacheKey, throttlingCache);
			}
			removeItem(key) {
				this.logger.tracePii(`Item key: ${key}`, "");
				let result = !1;
				let cache = this.getCache();
				if (cache[key]) {
					delete cache[key];
					result = !0;
				}
				if (result) {
					this.setCache(cache);
					this.emitChange();
				}
				return result;
			}
			removeOutdatedAccount(accountKey) {
				this.removeItem(accountKey);
			}
			containsKey(key) {
				return this.getKeys().includes(key);
			}
			getKeys() {
				this.logger.trace("Retrieving all cache keys", "");
				let cache = this.getCache();
				return [...Object.keys(cache)];
			}
			clear() {
				this.logger.trace("Clearing cache entries created by MSAL", "");
				this.getKeys().forEach((key) => {
					if (this.isAuthorityMetadata(key)) return;
					this.removeItem(key);
				});
				this.emitChange();
			}
			static generateInMemoryCache(cache) {
				return Deserializer.deserializeAllCache(Deserializer.deserializeJSONBlob(cache));
			}
			static generateJsonCache(inMemoryCache) {
				return Serializer.serializeAllCache(inMemoryCache);
			}
			updateCredentialCacheKey(currentCacheKey, credential) {
				let updatedCacheKey = this.generateCredentialKey(credential);
				if (currentCacheKey !== updatedCacheKey) {
					let cacheItem = this.getItem(currentCacheKey);
					if (cacheItem) {
						this.removeItem(currentCacheKey);
						this.setItem(updatedCacheKey, cacheItem);
						this.logger.verbose(`Updated an outdated ${credential.credentialType} cache key`, "");
						return updatedCacheKey;
					} else this.logger.error(`Attempted to update an outdated ${credential.credentialType} cache key but no item matching the outdated key was found in storage`, "");
				}
				return currentCacheKey;
			}
		}
		let defaultSerializedCache = {
			Account: {},
			IdToken: {},
			AccessToken: {},
			RefreshToken: {},
			AppMetadata: {}
		};
		class TokenCache {
			constructor(storage, logger, cachePlugin) {
				this.cacheHasChanged = !1;
				this.storage = storage;
				this.storage.registerChangeEmitter(this.handleChangeEvent.bind(this));
				cachePlugin && (this.persistence = cachePlugin);
				this.logger = logger;
			}
			hasChanged() {
				return this.cacheHasChanged;
			}
			serialize() {
				this.logger.trace("Serializing in-memory cache", "");
				let finalState = Serializer.serializeAllCache(this.storage.getInMemoryCache());
				if (this.cacheSnapshot) {
					this.logger.trace("Reading cache snapshot from disk", "");
					finalState = this.mergeState(JSON.parse(this.cacheSnapshot), finalState);
				} else this.logger.trace("No cache snapshot to merge", "");
				this.cacheHasChanged = !1;
				return JSON.stringify(finalState);
			}
			deserialize(cache) {
				this.logger.trace("Deserializing JSON to in-memory cache", "");
				this.cacheSnapshot = cache;
				if (this.cacheSnapshot) {
					this.logger.trace("Reading cache snapshot from disk", "");
					let deserializedCache = Deserializer.deserializeAllCache(this.overlayDefaults(JSON.parse(this.cacheSnapshot)));
					this.storage.setInMemoryCache(deserializedCache);
				} else this.logger.trace("No cache snapshot to deserialize", "");
			}
			getKVStore() {
				return this.storage.getCache();
			}
			getCacheSnapshot() {
				let deserializedPersistentStorage = NodeStorage.generateInMemoryCache(this.cacheSnapshot);
				return this.storage.inMemoryCacheToCache(deserializedPersistentStorage);
			}
			async getAllAccounts(correlationId = new CryptoProvider().createNewGuid()) {
				this.logger.trace("getAllAccounts called", correlationId);
				let cacheContext;
				try {
					if (this.persistence) {
						cacheContext = new TokenCacheContext(this, !1);
						await this.persistence.beforeCacheAccess(cacheContext);
					}
					return this.storage.getAllAccounts({}, correlationId);
				} finally {
					this.persistence && cacheContext && await this.persistence.afterCacheAccess(cacheContext);
				}
			}
			async getAccountByHomeId(homeAccountId) {
				let allAccounts = await this.getAllAccounts();
				if (homeAccountId && allAccounts && allAccounts.length) return allAccounts.filter((accountObj) => accountObj.homeAccountId === homeAccountId)[0] || null;
				else return null;
			}
			async getAccountByLocalId(localAccountId) {
				let allAccounts = await this.getAllAccounts();
				if (localAccountId && allAccounts && allAccounts.length) return allAccounts.filter((accountObj) => accountObj.localAccountId === localAccountId)[0] || null;
				else return null;
			}
			async removeAccount(account, correlationId) {
				this.logger.trace("removeAccount called", correlationId || "");
				let cacheContext;
				try {
					if (this.persistence) {
						cacheContext = new TokenCacheContext(this, !0);
						await this.persistence.beforeCacheAccess(cacheContext);
					}
					this.storage.removeAccount(account, correlationId || new GuidGenerator().generateGuid());
				} finally {
					this.persistence && cacheContext && await this.persistence.afterCacheAccess(cacheContext);
				}
			}
			async overwriteCache() {
				if (!this.persistence) {
					this.logger.info("No persistence layer specified, cache cannot be overwritten", "");
					return;
				}
				this.logger.info("Overwriting in-memory cache with persistent cache", "");
				this.storage.clear();
				let cacheContext = new TokenCacheContext(this, !1);
				await this.persistence.beforeCacheAccess(cacheContext);
				let cacheSnapshot = this.getCacheSnapshot();
				this.storage.setCache(cacheSnapshot);
				await this.persistence.afterCacheAccess(cacheContext);
			}
			handleChangeEvent() {
				this.cacheHasChanged = !0;
			}
			mergeState(oldState, currentState) {
				this.logger.trace("Merging in-memory cache with cache snapshot", "");
				let stateAfterRemoval = this.mergeRemovals(oldState, currentState);
				return this.mergeUpdates(stateAfterRemoval, currentState);
			}
			mergeUpdates(oldState, newState) {
				Object.keys(newState).forEach((newKey) => {
					let newValue = newState[newKey];
					if (!oldState.hasOwnProperty(newKey)) newValue !== null && (oldState[newKey] = newValue);
					else {
						let newValueNotNull = newValue !== null;
						let newValueIsObject = typeof newValue == "object";
						let newValueIsNotArray = !Array.isArray(newValue);
						let oldStateNotUndefinedOrNull = oldState[newKey] !== void 0 && oldState[newKey] !== null;
						newValueNotNull && newValueIsObject && newValueIsNotArray && oldStateNotUndefinedOrNull ? this.mergeUpdates(oldState[newKey], newValue) : oldState[newKey] = newValue;
					}
				});
				return oldState;
			}
			mergeRemovals(oldState, newState) {
				this.logger.trace("Remove updated entries in cache", "");
				let accounts = oldState.Account ? this.mergeRemovalsDict(oldState.Account, newState.Account) : oldState.Account;
				let accessTokens = oldState.AccessToken ? this.mergeRemovalsDict(oldState.AccessToken, newState.AccessToken) : oldState.AccessToken;
				let refreshTokens = oldState.RefreshToken ? this.mergeRemovalsDict(oldState.RefreshToken, newState.RefreshToken) : oldState.RefreshToken;
				let idTokens = oldState.IdToken ? this.mergeRemovalsDict(oldState.IdToken, newState.IdToken) : oldState.IdToken;
				let appMetadata = oldState.AppMetadata ? this.mergeRemovalsDict(oldState.AppMetadata, newState.AppMetadata) : oldState.AppMetadata;
				return {
					...oldState,
					Account: accounts,
					AccessToken: accessTokens,
					RefreshToken: refreshTokens,
					IdToken: idTokens,
					AppMetadata: appMetadata
				};
			}
			mergeRemovalsDict(oldState, newState) {
				let finalState = { ...oldState };
				Object.keys(oldState).forEach((oldKey) => {
					newState && newState.hasOwnProperty(oldKey) || delete finalState[oldKey];
				});
				return finalState;
			}
			overlayDefaults(passedInCache) {
				this.logger.trace("Overlaying input cache with the default cache", "");
				return {
					Account: {
						...defaultSerializedCache.Account,
						...passedInCache.Account
					},
					IdToken: {
						...defaultSerializedCache.IdToken,
						...passedInCache.IdToken
					},
					AccessToken: {
						...defaultSerializedCache.AccessToken,
						...passedInCache.AccessToken
					},
					RefreshToken: {
						...defaultSerializedCache.RefreshToken,
						...passedInCache.RefreshToken
					},
					AppMetadata: {
						...defaultSerializedCache.AppMetadata,
						...passedInCache.AppMetadata
					}
				};
			}
		}
		var jsonwebtoken = __webpack_require__(9653);
		let invalidClientCredential = "invalid_client_credential";
		class ClientAssertion {
			static fromAssertion(assertion) {
				let clientAssertion = new ClientAssertion();
				clientAssertion.jwt = assertion;
				return clientAssertion;
			}
			static fromCertificate(thumbprint, privateKey, publicCertificate) {
				let clientAssertion = new ClientAssertion();
				clientAssertion.privateKey = privateKey;
				clientAssertion.thumbprint = thumbprint;
				clientAssertion.useSha256 = !1;
				publicCertificate && (clientAssertion.publicCertificate = this.parseCertificate(publicCertificate));
				return clientAssertion;
			}
			static fromCertificateWithSha256Thumbprint(thumbprint, privateKey, publicCertificate) {
				let clientAssertion = new ClientAssertion();
				clientAssertion.privateKey = privateKey;
				clientAssertion.thumbprint = thumbprint;
				clientAssertion.useSha256 = !0;
				publicCertificate && (clientAssertion.publicCertificate = this.parseCertificate(publicCertificate));
				return clientAssertion;
			}
			getJwt(cryptoProvider, issuer, jwtAudience) {
				if (this.privateKey && this.thumbprint) {
					if (this.jwt && !this.isExpired() && issuer === this.issuer && jwtAudience === this.jwtAudience) return this.jwt;
					return this.createJwt(cryptoProvider, issuer, jwtAudience);
				}
				if (this.jwt) return this.jwt;
				throw ClientAuthError_createClientAuthError("invalid_assertion", "");
			}
			createJwt(cryptoProvider, issuer, jwtAudience) {
				this.issuer = issuer;
				this.jwtAudience = jwtAudience;
				let issuedAt = nowSeconds();
				this.expirationTime = issuedAt + 600;
				let header = { alg: this.useSha256 ? JwtConstants.PSS_256 : JwtConstants.RSA_256 };
				let thumbprintHeader = this.useSha256 ? JwtConstants.X5T_256 : JwtConstants.X5T;
				Object.assign(header, { [thumbprintHeader]: EncodingUtils.base64EncodeUrl(this.thumbprint, EncodingTypes.HEX) });
				this.publicCertificate && Object.assign(header, { [JwtConstants.X5C]: this.publicCertificate });
				let payload = {
					[JwtConstants.AUDIENCE]: this.jwtAudience,
					[JwtConstants.EXPIRATION_TIME]: this.expirationTime,
					[JwtConstants.ISSUER]: this.issuer,
					[JwtConstants.SUBJECT]: this.issuer,
					[JwtConstants.NOT_BEFORE]: issuedAt,
					[JwtConstants.JWT_ID]: cryptoProvider.createNewGuid()
				};
				this.jwt = jsonwebtoken.sign(payload, this.privateKey, { header });
				return this.jwt;
			}
			isExpired() {
				return this.expirationTime < nowSeconds();
			}
			static parseCertificate(publicCertificate) {
				let regexToFindCerts = /-----BEGIN CERTIFICATE-----\r*\n(.+?)\r*\n-----END CERTIFICATE-----/gs;
				let certs = [];
				let matches;
				for (; (matches = regexToFindCerts.exec(publicCertificate)) !== null;) certs.push(matches[1].replace(/\r*\n/g, ""));
				return certs;
			}
		}
		let dist_packageMetadata_name = "@azure/msal-node";
		let packageMetadata_version = "7.2.1";
		class BaseClient {
			constructor(configuration) {
				this.config = buildClientConfiguration(configuration);
				this.logger = new Logger(this.config.loggerOptions, dist_packageMetadata_name, packageMetadata_version);
				this.cryptoUtils = this.config.cryptoInterface;
				this.cacheManager = this.config.storageInterface;
				this.networkClient = this.config.networkInterface;
				this.serverTelemetryManager = this.config.serverTelemetryManager;
				this.authority = this.config.authOptions.authority;
				this.performanceClient = new StubPerformanceClient();
			}
			createTokenRequestHeaders(ccsCred) {
				return createTokenRequestHeaders(this.logger, !1, ccsCred);
			}
			async executePostToTokenEndpoint(tokenEndpoint, queryString, headers, thumbprint, correlationId) {
				return executePostToTokenEndpoint(tokenEndpoint, queryString, headers, thumbprint, correlationId, this.cacheManager, this.networkClient, this.logger, this.performanceClient, this.serverTelemetryManager);
			}
			async sendPostRequest(thumbprint, tokenEndpoint, options, correlationId) {
				return sendPostRequest(thumbprint, tokenEndpoint, options, correlationId, this.cacheManager, this.networkClient, this.logger, this.performanceClient);
			}
			createTokenQueryParameters(request) {
				return createTokenQueryParameters(request, this.config.authOptions.clientId, this.config.authOptions.redirectUri, this.performanceClient);
			}
		}
		class UsernamePasswordClient extends BaseClient {
			constructor(configuration) {
				super(configuration);
			}
			async acquireToken(request) {
				this.logger.info("in acquireToken call in username-password client", request.correlationId);
				let reqTimestamp = nowSeconds();
				let response = await this.executeTokenRequest(this.authority, request);
				let responseHandler = new ResponseHandler(this.config.authOptions.clientId, this.cacheManager, this.cryptoUtils, this.logger, this.performanceClient, this.config.serializableCache, this.config.persistencePlugin, this.config.tokenBindingKeyManager);
				responseHandler.validateTokenResponse(response.body, request.correlationId);
				return responseHandler.handleServerTokenResponse(response.body, this.authority, reqTimestamp, request, ApiId.acquireTokenByUsernamePassword);
			}
			async executeTokenRequest(authority, request) {
				let queryParametersString = this.createTokenQueryParameters(request);
				let endpoint = UrlString.appendQueryString(authority.tokenEndpoint, queryParametersString);
				let requestBody = await this.createTokenRequestBody(request);
				let headers = this.createTokenRequestHeaders({
					credential: request.username,
					type: CcsCredentialType.UPN
				});
				let thumbprint = {
					clientId: this.config.authOptions.clientId,
					authority: authority.canonicalAuthority,
					scopes: request.scopes,
					claims: request.claims,
					authenticationScheme: request.authenticationScheme,
					resourceRequestMethod: request.resourceRequestMethod,
					resourceRequestUri: request.resourceRequestUri,
					shrClaims: request.shrClaims,
					sshKid: request.sshKid
				};
				return this.executePostToTokenEndpoint(endpoint, requestBody, headers, thumbprint, request.correlationId);
			}
			async createTokenRequestBody(request) {
				let parameters = new Map();
				addClientId(parameters, this.config.authOptions.clientId);
				addUsername(parameters, request.username);
				addPassword(parameters, request.password);
				addScopes(parameters, request.scopes, request.correlationId);
				addResponseType(parameters, OAuthResponseType.IDTOKEN_TOKEN);
				addGrantType(parameters, GrantType.RESOURCE_OWNER_PASSWORD_GRANT);
				addClientInfo(parameters);
				addLibraryInfo(parameters, this.config.libraryInfo);
				addApplicationTelemetry(parameters, this.config.telemetry.application);
				addThrottling(parameters);
				this.serverTelemetryManager && addServerTelemetry(parameters, this.serverTelemetryManager);
				addCorrelationId(parameters, request.correlationId || this.config.cryptoInterface.createNewGuid());
				this.config.clientCredentials.clientSecret && addClientSecret(parameters, this.config.clientCredentials.clientSecret);
				let clientAssertion = this.config.clientCredentials.clientAssertion;
				if (clientAssertion) {
					addClientAssertion(parameters, await getClientAssertion(clientAssertion.assertion, this.config.authOptions.clientId, request.resourceRequestUri));
					addClientAssertionType(parameters, clientAssertion.assertionType);
				}
				(!StringUtils.isEmptyObj(request.claims) || this.config.authOptions.clientCapabilities && this.config.authOptions.clientCapabilities.length > 0) && addClaims(parameters, request.correlationId, request.claims, this.config.authOptions.clientCapabilities);
				this.config.systemOptions.preventCorsPreflight && request.username && addCcsUpn(parameters, request.username);
				return mapToQueryString(parameters);
			}
		}
		function getStandardAuthorizeRequestParameters(authOptions, request, logger, performanceClient) {
			let correlationId = request.correlationId;
			let parameters = new Map();
			addClientId(parameters, request.embeddedClientId || request.extraQueryParameters?.[CLIENT_ID] || authOptions.clientId);
			addScopes(parameters, [...request.scopes || [], ...request.extraScopesToConsent || []], request.correlationId, !0, authOptions.authority.options.OIDCOptions?.defaultScopes);
			addResource(parameters, request.resource);
			addRedirectUri(parameters, request.redirectUri);
			addCorrelationId(parameters, correlationId);
			addResponseMode(parameters, request.responseMode);
			addClientInfo(parameters);
			addCliData(parameters);
			if (request.prompt) {
				addPrompt(parameters, request.prompt);
				performanceClient?.addFields({ prompt: request.prompt }, correlationId);
			}
			if (request.domainHint) {
				addDomainHint(parameters, request.domainHint);
				performanceClient?.addFields({ domainHintFromRequest: !0 }, correlationId);
			}
			if (request.prompt !== PromptValue.SELECT_ACCOUNT) {
				if (request.sid && request.prompt === PromptValue.NONE) {
					logger.verbose("createAuthCodeUrlQueryString: Prompt is none, adding sid from request", request.correlationId);
					addSid(parameters, request.sid);
					performanceClient?.addFields({ sidFromRequest: !0 }, correlationId);
				} else if (request.account) {
					let accountSid = extractAccountSid(request.account);
					let accountLoginHintClaim = extractLoginHint(request.account);
					if (accountLoginHintClaim && request.domainHint) {
						logger.warning("AuthorizationCodeClient.createAuthCodeUrlQueryString: \"domainHint\" param is set, skipping opaque \"login_hint\" claim. Please consider not passing domainHint", request.correlationId);
						accountLoginHintClaim = null;
					}
					if (accountLoginHintClaim) {
						logger.verbose("createAuthCodeUrlQueryString: login_hint claim present on account", request.correlationId);
						addLoginHint(parameters, accountLoginHintClaim);
						performanceClient?.addFields({ loginHintFromClaim: !0 }, correlationId);
						try {
							addCcsOid(parameters, buildClientInfoFromHomeAccountId(request.account.homeAccountId));
						} catch {
							logger.verbose("createAuthCodeUrlQueryString: Could not parse home account ID for CCS Header", request.correlationId);
						}
					} else if (accountSid && request.prompt === PromptValue.NONE) {
						logger.verbose("createAuthCodeUrlQueryString: Prompt is none, adding sid from account", request.correlationId);
						addSid(parameters, accountSid);
						performanceClient?.addFields({ sidFromClaim: !0 }, correlationId);
						try {
							addCcsOid(parameters, buildClientInfoFromHomeAccountId(request.account.homeAccountId));
						} catch {
							logger.verbose("createAuthCodeUrlQueryString: Could not parse home account ID for CCS Header", request.correlationId);
						}
					} else if (request.loginHint) {
						logger.verbose("createAuthCodeUrlQueryString: Adding login_hint from request", request.correlationId);
						addLoginHint(parameters, request.loginHint);
						addCcsUpn(parameters, request.loginHint);
						performanceClient?.addFields({ loginHintFromRequest: !0 }, correlationId);
					} else if (request.account.username) {
						logger.verbose("createAuthCodeUrlQueryString: Adding login_hint from account", request.correlationId);
						addLoginHint(parameters, request.account.username);
						performanceClient?.addFields({ loginHintFromUpn: !0 }, correlationId);
						try {
							addCcsOid(parameters, buildClientInfoFromHomeAccountId(request.account.homeAccountId));
						} catch {
							logger.verbose("createAuthCodeUrlQueryString: Could not parse home account ID for CCS Header", request.correlationId);
						}
					}
				} else if (request.loginHint) {
					logger.verbose("createAuthCodeUrlQueryString: No account, adding login_hint from request", request.correlationId);
					addLoginHint(parameters, request.loginHint);
					addCcsUpn(parameters, request.loginHint);
					performanceClient?.addFields({ loginHintFromRequest: !0 }, correlationId);
				}
			} else logger.verbose("createAuthCodeUrlQueryString: Prompt is select_account, ignoring account hints", request.correlationId);
			request.nonce && addNonce(parameters, request.nonce);
			request.state && addState(parameters, request.state);
			request.embeddedClientId && addBrokerParameters(parameters, authOptions.clientId, authOptions.redirectUri);
			addClaims(parameters, request.correlationId, request.claims, authOptions.clientCapabilities, request.skipBrokerClaims);
			!authOptions.instanceAware || request.extraQueryParameters && Object.keys(request.extraQueryParameters).includes(INSTANCE_AWARE) || addInstanceAware(parameters);
			request.popupOriginCheckDone && addPopupOriginCheckDone(parameters);
			return parameters;
		}
		function getAuthorizeUrl(authority, requestParameters) {
			let queryString = mapToQueryString(requestParameters);
			return UrlString.appendQueryString(authority.authorizationEndpoint, queryString);
		}
		function extractAccountSid(account) {
			return account.idTokenClaims?.sid || null;
		}
		function extractLoginHint(account) {
			return account.loginHint || account.idTokenClaims?.login_hint || null;
		}
		function getAuthCodeRequestUrl(config, authority, request, logger) {
			let parameters = getStandardAuthorizeRequestParameters({
				...config.auth,
				authority,
				redirectUri: request.redirectUri || ""
			}, request, logger);
			addLibraryInfo(parameters, {
				sku: Constants.MSAL_SKU,
				version: packageMetadata_version,
				cpu: process.arch || "",
				os: process.platform || ""
			});
			config.system.protocolMode !== ProtocolMode.OIDC && addApplicationTelemetry(parameters, config.telemetry.application);
			addResponseType(parameters, OAuthResponseType.CODE);
			request.codeChallenge && request.codeChallengeMethod && addCodeChallengeParams(parameters, request.codeChallenge, request.codeChallengeMethod);
			addExtraParameters(parameters, request.extraQueryParameters || {});
			return getAuthorizeUrl(authority, parameters);
		}
		let activeSilentTokenRequests = new WeakMap();
		function acquireTokenSilentDeduped(owner, logger, silentRequestKey, correlationId, acquireToken) {
			let existingRequests = activeSilentTokenRequests.get(owner);
			let activeRequests = existingRequests || new Map();
			existingRequests || activeSilentTokenRequests.set(owner, activeRequests);
			let inProgressRequest = activeRequests.get(silentRequestKey);
			if (inProgressRequest) {
				logger.verbose("acquireTokenSilent has been called previously, returning the result from the first call", correlationId);
				return applyCallerCorrelationIdToResult(inProgressRequest, correlationId);
			}
			logger.verbose("acquireTokenSilent called for the first time, storing active request", correlationId);
			let activeRequest = Promise.resolve().then(acquireToken).finally(() => {
				activeRequests.delete(silentRequestKey);
				activeRequests.size === 0 && activeSilentTokenRequests.delete(owner);
			});
			activeRequests.set(silentRequestKey, activeRequest);
			return applyCallerCorrelationIdToResult(activeRequest, correlationId);
		}
		function getSilentRequestKey(input) {
			let { request } = input;
			let authority = input.requestType === "native" ? request.authority : input.authority;
			let commonKeyFields = {
				requestType: input.requestType,
				clientId: input.requestType === "native" ? input.request.clientId : input.clientId,
				authority,
				scopes: canonicalizeRequestValues(request.scopes),
				claims: request.claims,
				authenticationScheme: request.authenticationScheme,
				resourceRequestMethod: request.resourceRequestMethod,
				resourceRequestUri: request.resourceRequestUri,
				forceRefresh: request.forceRefresh,
				redirectUri: request.redirectUri || "",
				resource: request.resource,
				extraParameters: canonicalizeRequestValues(request.extraParameters)
			};
			if (input.requestType === "native") return JSON.stringify({
				...commonKeyFields,
				accountId: input.request.accountId,
				shrNonce: input.request.shrNonce,
				extraScopesToConsent: canonicalizeRequestValues(input.request.extraScopesToConsent),
				loginHint: input.request.loginHint,
				prompt: input.request.prompt
			});
			let nonNativeRequest = input.request;
			let thumbprint = getRequestThumbprint(input.clientId, {
				...nonNativeRequest,
				authority
			}, nonNativeRequest.account.homeAccountId);
			return JSON.stringify({
				...thumbprint,
				...commonKeyFields,
				accountTenantId: nonNativeRequest.account.tenantId,
				accountEnvironment: nonNativeRequest.account.environment,
				refreshTokenExpirationOffsetSeconds: nonNativeRequest.refreshTokenExpirationOffsetSeconds,
				extraQueryParameters: canonicalizeRequestValues(nonNativeRequest.extraQueryParameters),
				skipBrokerClaims: thumbprint.embeddedClientId || nonNativeRequest.extraParameters?.[BROKER_CLIENT_ID] ? nonNativeRequest.skipBrokerClaims : void 0
			});
		}
		function snapshotNativeRequest(request) {
			return {
				...request,
				scopes: [...request.scopes],
				extraParameters: request.extraParameters ? { ...request.extraParameters } : void 0,
				extraScopesToConsent: request.extraScopesToConsent ? [...request.extraScopesToConsent] : void 0
			};
		}
		function canonicalizeRequestValues(values) {
			if (Array.isArray(values)) return Array.from(new Set(values.map((scope) => scope.trim()).filter((scope) => scope.length > 0))).sort();
			return values ? Object.keys(values).sort().map((key) => [key, values[key]]) : void 0;
		}
		function applyCallerCorrelationIdToResult(activeRequest, correlationId) {
			return activeRequest.then((result) => ({
				...result,
				correlationId
			}));
		}
		class ClientApplication {
			constructor(configuration) {
				this.config = buildAppConfiguration(configuration);
				this.cryptoProvider = new CryptoProvider();
				this.logger = new Logger(this.config.system.loggerOptions, dist_packageMetadata_name, packageMetadata_version);
				this.storage = new NodeStorage(this.logger, this.config.auth.clientId, this.cryptoProvider, buildStaticAuthorityOptions(this.config.auth));
				this.tokenCache = new TokenCache(this.storage, this.logger, this.config.cache.cachePlugin);
			}
			async getAuthCodeUrl(request) {
				this.logger.info("getAuthCodeUrl called", request.correlationId || "");
				let validRequest = {
					...request,
					...await this.initializeBaseRequest(request),
					responseMode: request.responseMode || ResponseMode.QUERY,
					authenticationScheme: AuthenticationScheme.BEARER,
					state: request.state || "",
					nonce: request.nonce || ""
				};
				let discoveredAuthority = await this.createAuthority(validRequest.authority, validRequest.correlationId, void 0, request.azureCloudOptions);
				return getAuthCodeRequestUrl(this.config, discoveredAuthority, validRequest, this.logger);
			}
			async acquireTokenByCode(request, authCodePayLoad) {
				this.logger.info("acquireTokenByCode called", request.correlationId || "");
				let validatedAuthCodePayload = authCodePayLoad;
				if (request.state && validatedAuthCodePayload) {
					this.logger.info("acquireTokenByCode - validating state", request.correlationId || "");
					this.validateState(request.state, validatedAuthCodePayload.state || "", request.correlationId || "");
					validatedAuthCodePayload = {
						...validatedAuthCodePayload,
						state: ""
					};
				}
				let expectedNonce = request.nonce === void 0 ? validatedAuthCodePayload?.nonce : request.nonce;
				validatedAuthCodePayload = {
					...validatedAuthCodePayload,
					code: request.code,
					nonce: expectedNonce
				};
				let validRequest = {
					...request,
					...await this.initializeBaseRequest(request),
					authenticationScheme: AuthenticationScheme.BEARER
				};
				let serverTelemetryManager = this.initializeServerTelemetryManager(ApiId.acquireTokenByCode, validRequest.correlationId);
				try {
					let discoveredAuthority = await this.createAuthority(validRequest.authority, validRequest.correlationId, void 0, request.azureCloudOptions);
					let authClientConfig = await this.buildOauthClientConfiguration(discoveredAuthority, validRequest.correlationId, validRequest.redirectUri, serverTelemetryManager);
					let authorizationCodeClient = new AuthorizationCodeClient(authClientConfig, new StubPerformanceClient());
					this.logger.verbose("Auth code client created", validRequest.correlationId);
					return await authorizationCodeClient.acquireToken(validRequest, ApiId.acquireTokenByCode, validatedAuthCodePayload);
				} catch (e) {
					e instanceof AuthError && (e.correlationId = validRequest.correlationId);
					serverTelemetryManager.cacheFailedRequest(e);
					throw e;
				}
			}
			async acquireTokenByRefreshToken(request) {
				this.logger.info("acquireTokenByRefreshToken called", request.correlationId || "");
				let validRequest = {
					...request,
					...await this.initializeBaseRequest(request),
					authenticationScheme: AuthenticationScheme.BEARER
				};
				let serverTelemetryManager = this.initializeServerTelemetryManager(ApiId.acquireTokenByRefreshToken, validRequest.correlationId);
				try {
					let discoveredAuthority = await this.createAuthority(validRequest.authority, validRequest.correlationId, void 0, request.azureCloudOptions);
					let refreshTokenClientConfig = await this.buildOauthClientConfiguration(discoveredAuthority, validRequest.correlationId, validRequest.redirectUri || "", serverTelemetryManager);
					let refreshTokenClient = new RefreshTokenClient(refreshTokenClientConfig, new StubPerformanceClient());
					this.logger.verbose("Refresh token client created", validRequest.correlationId);
					return await refreshTokenClient.acquireToken(validRequest, ApiId.acquireTokenByRefreshToken);
				} catch (e) {
					e instanceof AuthError && (e.correlationId = validRequest.correlationId);
					serverTelemetryManager.cacheFailedRequest(e);
					throw e;
				}
			}
			async acquireTokenSilent(request) {
				let validRequest = {
					...request,
					...await this.initializeBaseRequest(request),
					forceRefresh: request.forceRefresh || !1
				};
				if (!validRequest.account) return this.acquireTokenSilentAsync(validRequest, request.azureCloudOptions);
				let silentRequestKey = getSilentRequestKey({
					requestType: "non-native",
					request: validRequest,
					authority: Authority.generateAuthority(validRequest.authority, request.azureCloudOptions || this.config.auth.azureCloudOptions),
					clientId: this.config.auth.clientId
				});
				return acquireTokenSilentDeduped(this, this.logger, silentRequestKey, validRequest.correlationId, () => this.acquireTokenSilentAsync(validRequest, request.azureCloudOptions));
			}
			async acquireTokenSilentAsync(validRequest, azureCloudOptions) {
				let serverTelemetryManager = this.initializeServerTelemetryManager(ApiId.acquireTokenSilent, validRequest.correlationId, validRequest.forceRefresh);
				try {
					let discoveredAuthority = await this.createAuthority(validRequest.authority, validRequest.correlationId, void 0, azureCloudOptions);
					let clientConfiguration = await this.buildOauthClientConfiguration(discoveredAuthority, validRequest.correlationId, validRequest.redirectUri || "", serverTelemetryManager);
					let silentFlowClient = new SilentFlowClient(clientConfiguration, new StubPerformanceClient());
					this.logger.verbose("Silent flow client created", validRequest.correlationId);
					try {
						await this.tokenCache.overwriteCache();
						return await this.acquireCachedTokenSilent(validRequest, silentFlowClient, clientConfiguration);
					} catch (error) {
						if (error instanceof ClientAuthError && error.errorCode === tokenRefreshRequired) return new RefreshTokenClient(clientConfiguration, new StubPerformanceClient()).acquireTokenByRefreshToken(validRequest, ApiId.acquireTokenSilent);
						throw error;
					}
				} catch (error) {
					error instanceof AuthError && (error.correlationId = validRequest.correlationId);
					serverTelemetryManager.cacheFailedRequest(error);
					throw error;
				}
			}
			async acquireCachedTokenSilent(validRequest, silentFlowClient, clientConfiguration) {
				let [authResponse, cacheOutcome] = await silentFlowClient.acquireCachedToken({
					...validRequest,
					scopes: validRequest.scopes?.length ? validRequest.scopes : [...OIDC_DEFAULT_SCOPES]
				});
				if (cacheOutcome === CacheOutcome.PROACTIVELY_REFRESHED) {
					this.logger.info("ClientApplication:acquireCachedTokenSilent - Cached access token's refreshOn property has been exceeded'. It's not expired, but must be refreshed.", validRequest.correlationId);
					let refreshTokenClient = new RefreshTokenClient(clientConfiguration, new StubPerformanceClient());
					try {
						await refreshTokenClient.acquireTokenByRefreshToken(validRequest, ApiId.acquireTokenSilent);
					} catch {}
				}
				return authResponse;
			}
			async acquireTokenByUsernamePassword(request) {
				this.logger.info("acquireTokenByUsernamePassword called", request.correlationId || "");
				let validRequest = {
					...request,
					...await this.initializeBaseRequest(request)
				};
				let serverTelemetryManager = this.initializeServerTelemetryManager(ApiId.acquireTokenByUsernamePassword, validRequest.correlationId);
				try {
					let discoveredAuthority = await this.createAuthority(validRequest.authority, validRequest.correlationId, void 0, request.azureCloudOptions);
					let usernamePasswordClientConfig = await this.buildOauthClientConfiguration(discoveredAuthority, validRequest.correlationId, "", serverTelemetryManager);
					let usernamePasswordClient = new UsernamePasswordClient(usernamePasswordClientConfig);
					this.logger.verbose("Username password client created", validRequest.correlationId);
					return await usernamePasswordClient.acquireToken(validRequest);
				} catch (e) {
					e instanceof AuthError && (e.correlationId = validRequest.correlationId);
					serverTelemetryManager.cacheFailedRequest(e);
					throw e;
				}
			}
			getTokenCache() {
				this.logger.info("getTokenCache called", "");
				return this.tokenCache;
			}
			validateState(state, cachedState, correlationId) {
				if (!state) throw NodeAuthError.createStateNotFoundError(correlationId);
				if (state !== cachedState) throw ClientAuthError_createClientAuthError("state_mismatch", correlationId);
			}
			getLogger() {
				return this.logger;
			}
			setLogger(logger) {
				this.logger = logger;
			}
			async buildOauthClientConfiguration(discoveredAuthority, requestCorrelationId, redirectUri, serverTelemetryManager) {
				this.logger.verbose("buildOauthClientConfiguration called", requestCorrelationId);
				this.logger.info(`Building oauth client configuration with the following authority: ${discoveredAuthority.tokenEndpoint}.`, requestCorrelationId);
				serverTelemetryManager?.updateRegionDiscoveryMetadata(discoveredAuthority.regionDiscoveryMetadata);
				return {
					authOptions: {
						clientId: this.config.auth.clientId,
						authority: discoveredAuthority,
						clientCapabilities: this.config.auth.clientCapabilities,
						redirectUri,
						isMcp: this.config.auth.isMcp
					},
					loggerOptions: {
						logLevel: this.config.system.loggerOptions.logLevel,
						loggerCallback: this.config.system.loggerOptions.loggerCallback,
						piiLoggingEnabled: this.config.system.loggerOptions.piiLoggingEnabled,
						correlationId: requestCorrelationId
					},
					cryptoInterface: this.cryptoProvider,
					networkInterface: this.config.system.networkClient,
					storageInterface: this.storage,
					serverTelemetryManager,
					clientCredentials: {
						clientSecret: this.clientSecret,
						clientAssertion: await this.getClientAssertion(discoveredAuthority)
					},
					libraryInfo: {
						sku: Constants.MSAL_SKU,
						version: packageMetadata_version,
						cpu: process.arch || "",
						os: process.platform || ""
					},
					telemetry: this.config.telemetry,
					persistencePlugin: this.config.cache.cachePlugin,
					serializableCache: this.tokenCache
				};
			}
			async getClientAssertion(authority) {
				this.developerProvidedClientAssertion && (this.clientAssertion = ClientAssertion.fromAssertion(await getClientAssertion(this.developerProvidedClientAssertion, this.config.auth.clientId, authority.tokenEndpoint)));
				return this.clientAssertion && {
					assertion: this.clientAssertion.getJwt(this.cryptoProvider, this.config.auth.clientId, authority.tokenEndpoint),
					assertionType: Constants.JWT_BEARER_ASSERTION_TYPE
				};
			}
			async initializeBaseRequest(authRequest) {
				let correlationId = authRequest.correlationId || this.cryptoProvider.createNewGuid();
				this.logger.verbose("initializeRequestScopes called", correlationId);
				authRequest.authenticationScheme && authRequest.authenticationScheme === AuthenticationScheme.POP && this.logger.verbose("Authentication Scheme 'pop' is not supported yet, setting Authentication Scheme to 'Bearer' for request", correlationId);
				authRequest.authenticationScheme = AuthenticationScheme.BEARER;
				return {
					...authRequest,
					scopes: [...authRequest && authRequest.scopes || [], ...OIDC_DEFAULT_SCOPES],
					correlationId,
					authority: authRequest.authority || this.config.auth.authority
				};
			}
			initializeServerTelemetryManager(apiId, correlationId, forceRefresh) {
				let telemetryPayload = {
					clientId: this.config.auth.clientId,
					correlationId,
					apiId,
					forceRefresh: forceRefresh || !1
				};
				return new ServerTelemetryManager(telemetryPayload, this.storage);
			}
			async createAuthority(authorityString, requestCorrelationId, azureRegionConfiguration, azureCloudOptions) {
				this.logger.verbose("createAuthority called", requestCorrelationId);
				let authorityUrl = Authority.generateAuthority(authorityString, azureCloudOptions || this.config.auth.azureCloudOptions);
				let authorityOptions = {
					protocolMode: this.config.system.protocolMode,
					knownAuthorities: this.config.auth.knownAuthorities,
					cloudDiscoveryMetadata: this.config.auth.cloudDiscoveryMetadata,
					authorityMetadata: this.config.auth.authorityMetadata,
					azureRegionConfiguration
				};
				return createDiscoveredInstance(authorityUrl, this.config.system.networkClient, this.storage, authorityOptions, this.logger, requestCorrelationId, new StubPerformanceClient());
			}
			clearCache() {
				this.storage.clear();
			}
		}
		var external_http_ = __webpack_require__(8611);
		class LoopbackClient {
			constructor(preferredPort) {
				this.preferredPort = preferredPort;
			}
			async listenForAuthCode(expectedState, successTemplate, errorTemplate) {
				if (this.server) throw NodeAuthError.createLoopbackServerAlreadyExistsError();
				if (!expectedState) throw NodeAuthError.createStateNotFoundError("");
				return new Promise((resolve, reject) => {
					this.server = external_http_.createServer((req, res) => {
						let method = req.method?.toUpperCase();
						if (method !== "GET" && method !== "POST") {
							res.writeHead(405, { Allow: "GET, POST" });
							res.end("Method Not Allowed");
							return;
						}
						let url = req.url;
						if (!url) {
							res.end(errorTemplate || "Error occurred loading redirectUrl");
							reject(NodeAuthError.createUnableToLoadRedirectUrlError());
							return;
						} else if (url === "/") {
							if (method === "POST") {
								this.handlePostRequest(req, res, resolve, expectedState, successTemplate, errorTemplate);
								return;
							}
							res.end(successTemplate || "Auth code was successfully acquired. You can close this window now.");
							return;
						}
						if (method === "GET") {
							let redirectUri = this.getRedirectUri();
							let parsedUrl = new URL(url, redirectUri);
							let authCodeResponse = getDeserializedResponse(parsedUrl.search) || {};
							if (!authCodeResponse.code && !authCodeResponse.error) {
								res.writeHead(200);
								res.end();
								return;
							}
							if (!this.isExpectedState(parsedUrl.searchParams, expectedState)) {
								res.writeHead(400);
								res.end("Invalid authorization response state.");
								return;
							}
							res.writeHead(400);
							res.end("OAuth responses must use form_post and cannot be returned in the URL.");
							reject(NodeAuthError.createLoopbackServerQueryResponseNotSupportedError());
						} else {
							res.writeHead(200);
							res.end();
						}
					});
					let port = this.preferredPort || 0;
					this.server.on("error", (err) => {
						err.code === "EADDRINUSE" && this.preferredPort && port !== 0 ? this.server?.listen(0, "127.0.0.1") : reject(err);
					});
					this.server.listen(port, "127.0.0.1");
				});
			}
			handlePostRequest(req, res, resolve, expectedState, successTemplate, errorTemplate) {
				if (req.headers["content-type"]?.split(";")[0]?.trim() !== "application/x-www-form-urlencoded") {
					res.writeHead(415);
					res.end("Unsupported Media Type");
					return;
				}
				let body = "";
				req.on("error", () => {
					res.headersSent || res.writeHead(400);
					res.end();
				});
				req.on("data", (chunk) => {
					body += chunk.toString();
				});
				req.on("end", () => {
					let authCodeResponse = getDeserializedResponse(`?${body}`) || {};
					if (!authCodeResponse.code && !authCodeResponse.error) {
						res.writeHead(200);
						res.end();
						return;
					}
					if (!this.isExpectedState(new URLSearchParams(body), expectedState)) {
						res.writeHead(400);
						res.end("Invalid authorization response state.");
						return;
					}
					if (authCodeResponse.error) {
						res.writeHead(200);
						res.end(errorTemplate || `Error occurred: ${authCodeResponse.error}`);
					} else {
						res.writeHead(200);
						res.end(successTemplate || "Auth code was successfully acquired. You can close this window now.");
					}
					resolve(authCodeResponse);
				});
			}
			isExpectedState(parameters, expectedState) {
				let states = parameters.getAll("state");
				return states.length === 1 && states[0] === expectedState;
			}
			getRedirectUri() {
				if (!this.server || !this.server.listening) throw NodeAuthError.createNoLoopbackServerExistsError();
				let address = this.server.address();
				if (!address || typeof address == "string" || !address.port) {
					this.closeServer();
					throw NodeAuthError.createInvalidLoopbackAddressTypeError();
				}
				let port = address && address.port;
				return `${Constants.HTTP_PROTOCOL}${Constants.LOCALHOST}:${port}`;
			}
			closeServer() {
				if (this.server) {
					this.server.close();
					typeof this.server.closeAllConnections == "function" && this.server.closeAllConnections();
					this.server.unref();
					this.server = void 0;
				}
			}
		}
		class DeviceCodeClient extends BaseClient {
			constructor(configuration) {
				super(configuration);
			}
			async acquireToken(request) {
				let deviceCodeResponse = await this.getDeviceCode(request);
				request.deviceCodeCallback(deviceCodeResponse);
				let reqTimestamp = nowSeconds();
				let response = await this.acquireTokenWithDeviceCode(request, deviceCodeResponse);
				let responseHandler = new ResponseHandler(this.config.authOptions.clientId, this.cacheManager, this.cryptoUtils, this.logger, this.performanceClient, this.config.serializableCache, this.config.persistencePlugin, this.config.tokenBindingKeyManager);
				responseHandler.validateTokenResponse(response, request.correlationId);
				return responseHandler.handleServerTokenResponse(response, this.authority, reqTimestamp, request, ApiId.acquireTokenByDeviceCode);
			}
			async getDeviceCode(request) {
				let queryParametersString = this.createExtraQueryParameters(request);
				let endpoint = UrlString.appendQueryString(this.authority.deviceCodeEndpoint, queryParametersString);
				let queryString = this.createQueryString(request);
				let headers = this.createTokenRequestHeaders();
				let thumbprint = {
					clientId: this.config.authOptions.clientId,
					authority: request.authority,
					scopes: request.scopes,
					claims: request.claims,
					authenticationScheme: request.authenticationScheme,
					resourceRequestMethod: request.resourceRequestMethod,
					resourceRequestUri: request.resourceRequestUri,
					shrClaims: request.shrClaims,
					sshKid: request.sshKid
				};
				return this.executePostRequestToDeviceCodeEndpoint(endpoint, queryString, headers, thumbprint, request.correlationId);
			}
			createExtraQueryParameters(request) {
				let parameters = new Map();
				request.extraQueryParameters && addExtraParameters(parameters, request.extraQueryParameters);
				return mapToQueryString(parameters);
			}
			async executePostRequestToDeviceCodeEndpoint(deviceCodeEndpoint, queryString, headers, thumbprint, correlationId) {
				let { body: { user_code: userCode, device_code: deviceCode, verification_uri: verificationUri, expires_in: expiresIn, interval, message } } = await this.sendPostRequest(thumbprint, deviceCodeEndpoint, {
					body: queryString,
					headers
				}, correlationId);
				return {
					userCode,
					deviceCode,
					verificationUri,
					expiresIn,
					interval,
					message
				};
			}
			createQueryString(request) {
				let parameters = new Map();
				addScopes(parameters, request.scopes, request.correlationId);
				addClientId(parameters, this.config.authOptions.clientId);
				request.extraQueryParameters && addExtraParameters(parameters, request.extraQueryParameters);
				(request.claims || this.config.authOptions.clientCapabilities && this.config.authOptions.clientCapabilities.length > 0) && addClaims(parameters, request.correlationId, request.claims, this.config.authOptions.clientCapabilities);
				return mapToQueryString(parameters);
			}
			continuePolling(deviceCodeExpirationTime, correlationId, userSpecifiedTimeout, userSpecifiedCancelFlag) {
				if (userSpecifiedCancelFlag) {
					this.logger.error("Token request cancelled by setting DeviceCodeRequest.cancel = true", correlationId);
					throw ClientAuthError_createClientAuthError("device_code_polling_cancelled", correlationId);
				} else if (userSpecifiedTimeout && userSpecifiedTimeout < deviceCodeExpirationTime && nowSeconds() > userSpecifiedTimeout) {
					this.logger.error(`User defined timeout for device code polling reached. The timeout was set for ${userSpecifiedTimeout}`, correlationId);
					throw ClientAuthError_createClientAuthError("user_timeout_reached", correlationId);
				} else if (nowSeconds() > deviceCodeExpirationTime) {
					userSpecifiedTimeout && this.logger.verbose(`User specified timeout ignored as the device code has expired before the timeout elapsed. The user specified timeout was set for ${userSpecifiedTimeout}`, correlationId);
					this.logger.error(`Device code expired. Expiration time of device code was ${deviceCodeExpirationTime}`, correlationId);
					throw ClientAuthError_createClientAuthError("device_code_expired", correlationId);
				}
				return !0;
			}
			async acquireTokenWithDeviceCode(request, deviceCodeResponse) {
				let queryParametersString = this.createTokenQueryParameters(request);
				let endpoint = UrlString.appendQueryString(this.authority.tokenEndpoint, queryParametersString);
				let requestBody = this.createTokenRequestBody(request, deviceCodeResponse);
				let headers = this.createTokenRequestHeaders();
				let userSpecifiedTimeout = request.timeout ? nowSeconds() + request.timeout : void 0;
				let deviceCodeExpirationTime = nowSeconds() + deviceCodeResponse.expiresIn;
				let pollingIntervalMilli = deviceCodeResponse.interval * 1e3;
				for (; this.continuePolling(deviceCodeExpirationTime, request.correlationId, userSpecifiedTimeout, request.cancel);) {
					let thumbprint = {
						clientId: this.config.authOptions.clientId,
						authority: request.authority,
						scopes: request.scopes,
						claims: request.claims,
						authenticationScheme: request.authenticationScheme,
						resourceRequestMethod: request.resourceRequestMethod,
						resourceRequestUri: request.resourceRequestUri,
						shrClaims: request.shrClaims,
						sshKid: request.sshKid
					};
					let response = await this.executePostToTokenEndpoint(endpoint, requestBody, headers, thumbprint, request.correlationId);
					if (response.body && response.body.error) {
						if (response.body.error === "authorization_pending") {
							this.logger.info("Authorization pending. Continue polling.", request.correlationId);
							await delay(pollingIntervalMilli);
						} else {
							this.logger.info("Unexpected error in polling from the server", request.correlationId);
							throw createAuthError("post_request_failed", request.correlationId, response.body.error);
						}
					} else {
						this.logger.verbose("Authorization completed successfully. Polling stopped.", request.correlationId);
						return response.body;
					}
				}
				this.logger.error("Polling stopped for unknown reasons.", request.correlationId);
				throw ClientAuthError_createClientAuthError("device_code_unknown_error", request.correlationId);
			}
			createTokenRequestBody(request, deviceCodeResponse) {
				let parameters = new Map();
				addScopes(parameters, request.scopes, request.correlationId);
				addClientId(parameters, this.config.authOptions.clientId);
				addGrantType(parameters, GrantType.DEVICE_CODE_GRANT);
				addDeviceCode(parameters, deviceCodeResponse.deviceCode);
				addCorrelationId(parameters, request.correlationId || this.config.cryptoInterface.createNewGuid());
				addClientInfo(parameters);
				addLibraryInfo(parameters, this.config.libraryInfo);
				addApplicationTelemetry(parameters, this.config.telemetry.application);
				addThrottling(parameters);
				this.serverTelemetryManager && addServerTelemetry(parameters, this.serverTelemetryManager);
				(!StringUtils.isEmptyObj(request.claims) || this.config.authOptions.clientCapabilities && this.config.authOptions.clientCapabilities.length > 0) && addClaims(parameters, request.correlationId, request.claims, this.config.authOptions.clientCapabilities);
				return mapToQueryString(parameters);
			}
		}
		class PublicClientApplication extends ClientApplication {
			constructor(configuration) {
				super(configuration);
				if (this.config.broker.nativeBrokerPlugin) {
					if (this.config.broker.nativeBrokerPlugin.isBrokerAvailable) {
						this.nativeBrokerPlugin = this.config.broker.nativeBrokerPlugin;
						this.nativeBrokerPlugin.setLogger(this.config.system.loggerOptions);
					} else this.logger.warning("NativeBroker implementation was provided but the broker is unavailable.", "");
				}
				this.skus = ServerTelemetryManager.makeExtraSkuString({
					libraryName: Constants.MSAL_SKU,
					libraryVersion: packageMetadata_version
				});
			}
			async acquireTokenByDeviceCode(request) {
				this.logger.info("acquireTokenByDeviceCode called", request.correlationId || "");
				enforceResourceParameter(this.config.auth.isMcp, request);
				let validRequest = Object.assign(request, await this.initializeBaseRequest(request));
				let serverTelemetryManager = this.initializeServerTelemetryManager(ApiId.acquireTokenByDeviceCode, validRequest.correlationId);
				try {
					let discoveredAuthority = await this.createAuthority(validRequest.authority, validRequest.correlationId, void 0, request.azureCloudOptions);
					let deviceCodeConfig = await this.buildOauthClientConfiguration(discoveredAuthority, validRequest.correlationId, "", serverTelemetryManager);
					let deviceCodeClient = new DeviceCodeClient(deviceCodeConfig);
					this.logger.verbose("Device code client created", validRequest.correlationId);
					return await deviceCodeClient.acquireToken(validRequest);
				} catch (e) {
					e instanceof AuthError && (e.correlationId = validRequest.correlationId);
					serverTelemetryManager.cacheFailedRequest(e);
					throw e;
				}
			}
			async acquireTokenInteractive(request) {
				let correlationId = request.correlationId || this.cryptoProvider.createNewGuid();
				this.logger.trace("acquireTokenInteractive called", correlationId);
				enforceResourceParameter(this.config.auth.isMcp, request);
				let { openBrowser, successTemplate, errorTemplate, windowHandle, preferredPort, ...remainingProperties } = request;
				if (this.nativeBrokerPlugin) {
					let brokerRequest = {
						...remainingProperties,
						clientId: this.config.auth.clientId,
						scopes: request.scopes || OIDC_DEFAULT_SCOPES,
						redirectUri: request.redirectUri || "",
						authority: request.authority || this.config.auth.authority,
						correlationId,
						extraParameters: {
							...remainingProperties.extraQueryParameters,
							...remainingProperties.extraParameters,
							[X_CLIENT_EXTRA_SKU]: this.skus
						},
						accountId: remainingProperties.account?.nativeAccountId
					};
					return this.nativeBrokerPlugin.acquireTokenInteractive(brokerRequest, windowHandle);
				}
				if (request.redirectUri) {
					if (!this.config.broker.nativeBrokerPlugin) throw NodeAuthError.createRedirectUriNotSupportedError(correlationId);
					request.redirectUri = "";
				}
				let { verifier, challenge } = await this.cryptoProvider.generatePkceCodes();
				let loopbackClient = new LoopbackClient(preferredPort);
				let responseMode = remainingProperties.responseMode;
				if (responseMode !== void 0 && responseMode !== ResponseMode.FORM_POST) throw ClientConfigurationError_createClientConfigurationError("invalid_response_mode", correlationId);
				let state = setRequestState(this.cryptoProvider, remainingProperties.state ? this.cryptoProvider.base64Encode(remainingProperties.state) : remainingProperties.state, void 0, correlationId);
				let authCodeResponse = {};
				let authCodeListenerError = null;
				try {
					let authCodeListener = loopbackClient.listenForAuthCode(state, successTemplate, errorTemplate).then((response) => {
						authCodeResponse = response;
					}).catch((e) => {
						authCodeListenerError = e;
					});
					let redirectUri = await this.waitForRedirectUri(loopbackClient, correlationId);
					let validRequest = {
						...remainingProperties,
						correlationId,
						scopes: request.scopes || OIDC_DEFAULT_SCOPES,
						redirectUri,
						responseMode: ResponseMode.FORM_POST,
						codeChallenge: challenge,
						codeChallengeMethod: CodeChallengeMethodValues.S256,
						state
					};
					await openBrowser(await this.getAuthCodeUrl(validRequest));
					await authCodeListener;
					if (authCodeListenerError) throw authCodeListenerError;
					this.validateState(state, authCodeResponse.state || "", correlationId);
					if (authCodeResponse.error) throw new ServerError_ServerError(authCodeResponse.error, correlationId, authCodeResponse.error_description, authCodeResponse.suberror);
					else if (!authCodeResponse.code) throw NodeAuthError.createNoAuthCodeInResponseError(correlationId);
					let clientInfo = authCodeResponse.client_info;
					let tokenRequest = {
						code: authCodeResponse.code,
						codeVerifier: verifier,
						clientInfo: clientInfo || "",
						...validRequest,
						state: remainingProperties.state
					};
					return await this.acquireTokenByCode(tokenRequest);
				} finally {
					loopbackClient.closeServer();
				}
			}
			async acquireTokenSilent(request) {
				let correlationId = request.correlationId || this.cryptoProvider.createNewGuid();
				this.logger.trace("acquireTokenSilent called", correlationId);
				enforceResourceParameter(this.config.auth.isMcp, request);
				if (this.nativeBrokerPlugin) {
					let nativeBrokerPlugin = this.nativeBrokerPlugin;
					let brokerRequest = snapshotNativeRequest({
						...request,
						clientId: this.config.auth.clientId,
						scopes: request.scopes || OIDC_DEFAULT_SCOPES,
						redirectUri: request.redirectUri || "",
						authority: request.authority || this.config.auth.authority,
						correlationId,
						extraParameters: {
							...request.extraQueryParameters,
							...request.extraParameters,
							[X_CLIENT_EXTRA_SKU]: this.skus
						},
						accountId: request.account.nativeAccountId,
						forceRefresh: request.forceRefresh || !1
					});
					let silentRequestKey = getSilentRequestKey({
						requestType: "native",
						request: brokerRequest
					});
					return acquireTokenSilentDeduped(this, this.logger, silentRequestKey, correlationId, () => nativeBrokerPlugin.acquireTokenSilent(brokerRequest));
				}
				if (request.redirectUri) {
					if (!this.config.broker.nativeBrokerPlugin) throw NodeAuthError.createRedirectUriNotSupportedError(correlationId);
					request.redirectUri = "";
				}
				return super.acquireTokenSilent(request);
			}
			async acquireTokenByCode(request, authCodePayLoad) {
				enforceResourceParameter(this.config.auth.isMcp, request);
				return super.acquireTokenByCode(request, authCodePayLoad);
			}
			async acquireTokenByRefreshToken(request) {
				enforceResourceParameter(this.config.auth.isMcp, request);
				return super.acquireTokenByRefreshToken(request);
			}
			async signOut(request) {
				if (this.nativeBrokerPlugin && request.account.nativeAccountId) {
					let signoutRequest = {
						clientId: this.config.auth.clientId,
						accountId: request.account.nativeAccountId,
						correlationId: request.correlationId || this.cryptoProvider.createNewGuid()
					};
					await this.nativeBrokerPlugin.signOut(signoutRequest);
				}
				await this.getTokenCache().removeAccount(request.account, request.correlationId);
			}
			async getAllAccounts() {
				if (this.nativeBrokerPlugin) {
					let correlationId = this.cryptoProvider.createNewGuid();
					return this.nativeBrokerPlugin.getAllAccounts(this.config.auth.clientId, correlationId);
				}
				return this.getTokenCache().getAllAccounts();
			}
			async waitForRedirectUri(loopbackClient, correlationId) {
				return new Promise((resolve, reject) => {
					let ticks = 0;
					let id = setInterval(() => {
						if (LOOPBACK_SERVER_CONSTANTS.TIMEOUT_MS / LOOPBACK_SERVER_CONSTANTS.INTERVAL_MS < ticks) {
							clearInterval(id);
							reject(NodeAuthError.createLoopbackServerTimeoutError(correlationId));
							return;
						}
						try {
							let r = loopbackClient.getRedirectUri();
							clearInterval(id);
							resolve(r);
							return;
						} catch (e) {
							if (e instanceof AuthError && e.errorCode === NodeAuthErrorMessage.noLoopbackServerExists.code) {
								ticks++;
								return;
							}
							clearInterval(id);
							reject(e);
							return;
						}
					}, LOOPBACK_SERVER_CONSTANTS.INTERVAL_MS);
				});
			}
		}
		class ClientCredentialClient extends BaseClient {
			constructor(configuration, appTokenProvider) {
				super(configuration);
				this.appTokenProvider = appTokenProvider;
			}
			async acquireToken(request) {
				let additionalCacheKeyComponents;
				request.fmiPath && (additionalCacheKeyComponents = {
					...additionalCacheKeyComponents,
					fmi_path: request.fmiPath
				});
				request.claimsFromClient && !StringUtils.isEmptyObj(request.claimsFromClient) && (additionalCacheKeyComponents = {
					...additionalCacheKeyComponents,
					client_claims: request.claimsFromClient
				});
				if (request.skipCache || !StringUtils.isEmptyObj(request.claims)) return this.executeTokenRequest(request, this.authority, void 0, additionalCacheKeyComponents);
				let [cachedAuthenticationResult, lastCacheOutcome] = await this.getCachedAuthenticationResult(request, this.config, this.cryptoUtils, this.authority, this.cacheManager, this.serverTelemetryManager, additionalCacheKeyComponents);
				if (cachedAuthenticationResult) {
					if (lastCacheOutcome === CacheOutcome.PROACTIVELY_REFRESHED) {
						this.logger.info("ClientCredentialClient:getCachedAuthenticationResult - Cached access token's refreshOn property has been exceeded'. It's not expired, but must be refreshed.", request.correlationId);
						await this.executeTokenRequest(request, this.authority, !0, additionalCacheKeyComponents);
					}
					return cachedAuthenticationResult;
				} else return this.executeTokenRequest(request, this.authority, void 0, additionalCacheKeyComponents);
			}
			async getCachedAuthenticationResult(request, config, cryptoUtils, authority, cacheManager, serverTelemetryManager, additionalCacheKeyComponents) {
				let clientConfiguration = config;
				let managedIdentityConfiguration = config;
				let lastCacheOutcome = CacheOutcome.NOT_APPLICABLE;
				let cacheContext;
				if (clientConfiguration.serializableCache && clientConfiguration.persistencePlugin) {
					cacheContext = new TokenCacheContext(clientConfiguration.serializableCache, !1);
					await clientConfiguration.persistencePlugin.beforeCacheAccess(cacheContext);
				}
				let cachedAccessToken = this.readAccessTokenFromCache(authority, managedIdentityConfiguration.managedIdentityId?.id || clientConfiguration.authOptions.clientId, new ScopeSet(request.scopes || [], request.correlationId), cacheManager, request.correlationId, additionalCacheKeyComponents);
				clientConfiguration.serializableCache && clientConfiguration.persistencePlugin && cacheContext && await clientConfiguration.persistencePlugin.afterCacheAccess(cacheContext);
				if (!cachedAccessToken) {
					serverTelemetryManager?.setCacheOutcome(CacheOutcome.NO_CACHED_ACCESS_TOKEN);
					return [null, CacheOutcome.NO_CACHED_ACCESS_TOKEN];
				}
				if (isTokenExpired(cachedAccessToken.expiresOn, clientConfiguration.systemOptions?.tokenRenewalOffsetSeconds || 300)) {
					serverTelemetryManager?.setCacheOutcome(CacheOutcome.CACHED_ACCESS_TOKEN_EXPIRED);
					return [null, CacheOutcome.CACHED_ACCESS_TOKEN_EXPIRED];
				}
				if (cachedAccessToken.refreshOn && isTokenExpired(cachedAccessToken.refreshOn.toString(), 0)) {
					lastCacheOutcome = CacheOutcome.PROACTIVELY_REFRESHED;
					serverTelemetryManager?.setCacheOutcome(CacheOutcome.PROACTIVELY_REFRESHED);
				}
				return [await ResponseHandler.generateAuthenticationResult(cryptoUtils, authority, {
					account: null,
					idToken: null,
					accessToken: cachedAccessToken,
					refreshToken: null,
					appMetadata: null
				}, !0, request, this.performanceClient, { tokenBindingKeyManager: this.config.tokenBindingKeyManager }), lastCacheOutcome];
			}
			readAccessTokenFromCache(authority, id, scopeSet, cacheManager, correlationId, additionalCacheKeyComponents) {
				let accessTokenFilter = {
					homeAccountId: "",
					environment: authority.canonicalAuthorityUrlComponents.HostNameAndPort,
					credentialType: CredentialType.ACCESS_TOKEN,
					clientId: id,
					realm: authority.tenant,
					target: ScopeSet.createSearchScopes(scopeSet.asArray(), correlationId),
					additionalCacheKeyComponents
				};
				let accessTokens = cacheManager.getAccessTokensByFilter(accessTokenFilter, correlationId);
				if (accessTokens.length < 1) return null;
				else if (accessTokens.length > 1) throw ClientAuthError_createClientAuthError(multipleMatchingTokens, correlationId);
				return accessTokens[0];
			}
			async executeTokenRequest(request, authority, refreshAccessToken, additionalCacheKeyComponents) {
				let serverTokenResponse;
				let reqTimestamp;
				if (this.appTokenProvider) {
					this.logger.info("Using appTokenProvider extensibility.", request.correlationId);
					let appTokenPropviderParameters = {
						correlationId: request.correlationId,
						tenantId: this.config.authOptions.authority.tenant,
						scopes: request.scopes,
						claims: request.claims
					};
					reqTimestamp = nowSeconds();
					let appTokenProviderResult = await this.appTokenProvider(appTokenPropviderParameters);
					serverTokenResponse = {
						access_token: appTokenProviderResult.accessToken,
						expires_in: appTokenProviderResult.expiresInSeconds,
						refresh_in: appTokenProviderResult.refreshInSeconds,
						token_type: AuthenticationScheme.BEARER
					};
				} else {
					let queryParametersString = this.createTokenQueryParameters(request);
					let endpoint = UrlString.appendQueryString(authority.tokenEndpoint, queryParametersString);
					let requestBody = await this.createTokenRequestBody(request);
					let headers = this.createTokenRequestHeaders();
					let thumbprint = {
						clientId: this.config.authOptions.clientId,
						authority: request.authority,
						scopes: request.scopes,
						claims: request.claims,
						authenticationScheme: request.authenticationScheme,
						resourceRequestMethod: request.resourceRequestMethod,
						resourceRequestUri: request.resourceRequestUri,
						shrClaims: request.shrClaims,
						sshKid: request.sshKid
					};
					this.logger.info("Sending token request to endpoint: " + authority.tokenEndpoint, request.correlationId);
					reqTimestamp = nowSeconds();
					let response = await this.executePostToTokenEndpoint(endpoint, requestBody, headers, thumbprint, request.correlationId);
					serverTokenResponse = response.body;
					serverTokenResponse.status = response.status;
				}
				let responseHandler = new ResponseHandler(this.config.authOptions.clientId, this.cacheManager, this.cryptoUtils, this.logger, this.performanceClient, this.config.serializableCache, this.config.persistencePlugin, this.config.tokenBindingKeyManager);
				responseHandler.validateTokenResponse(serverTokenResponse, request.correlationId, refreshAccessToken);
				return await responseHandler.handleServerTokenResponse(serverTokenResponse, this.authority, reqTimestamp, request, ApiId.acquireTokenByClientCredential, void 0, void 0, void 0, void 0, void 0, additionalCacheKeyComponents);
			}
			async createTokenRequestBody(request) {
				let parameters = new Map();
				addClientId(parameters, this.config.authOptions.clientId);
				addScopes(parameters, request.scopes, request.correlationId, !1);
				addGrantType(parameters, GrantType.CLIENT_CREDENTIALS_GRANT);
				addLibraryInfo(parameters, this.config.libraryInfo);
				addApplicationTelemetry(parameters, this.config.telemetry.application);
				addThrottling(parameters);
				this.serverTelemetryManager && addServerTelemetry(parameters, this.serverTelemetryManager);
				addCorrelationId(parameters, request.correlationId || this.config.cryptoInterface.createNewGuid());
				this.config.clientCredentials.clientSecret && addClientSecret(parameters, this.config.clientCredentials.clientSecret);
				let clientAssertion = request.clientAssertion || this.config.clientCredentials.clientAssertion;
				if (clientAssertion) {
					addClientAssertion(parameters, await getClientAssertion(clientAssertion.assertion, this.config.authOptions.clientId, this.authority.tokenEndpoint, request.fmiPath));
					addClientAssertionType(parameters, clientAssertion.assertionType);
				}
				request.fmiPath && parameters.set("fmi_path", request.fmiPath);
				(!StringUtils.isEmptyObj(request.claims) || !StringUtils.isEmptyObj(request.claimsFromClient) || this.config.authOptions.clientCapabilities && this.config.authOptions.clientCapabilities.length > 0) && addClaims(parameters, request.correlationId, request.claims, this.config.authOptions.clientCapabilities, void 0, request.claimsFromClient);
				return mapToQueryString(parameters);
			}
		}
		class OnBehalfOfClient extends BaseClient {
			constructor(configuration) {
				super(configuration);
			}
			async acquireToken(request) {
				this.scopeSet = new ScopeSet(request.scopes || [], request.correlationId);
				this.userAssertionHash = await this.cryptoUtils.hashString(request.oboAssertion);
				let additionalCacheKeyComponents;
				request.claimsFromClient && !StringUtils.isEmptyObj(request.claimsFromClient) && (additionalCacheKeyComponents = { client_claims: request.claimsFromClient });
				if (request.skipCache || !StringUtils.isEmptyObj(request.claims)) return this.executeTokenRequest(request, this.authority, this.userAssertionHash, additionalCacheKeyComponents);
				try {
					return await this.getCachedAuthenticationResult(request, additionalCacheKeyComponents);
				} catch {
					return await this.executeTokenRequest(request, this.authority, this.userAssertionHash, additionalCacheKeyComponents);
				}
			}
			async getCachedAuthenticationResult(request, additionalCacheKeyComponents) {
				let cachedAccessToken = this.readAccessTokenFromCacheForOBO(this.config.authOptions.clientId, request, additionalCacheKeyComponents);
				if (!cachedAccessToken) {
					this.serverTelemetryManager?.setCacheOutcome(CacheOutcome.NO_CACHED_ACCESS_TOKEN);
					this.logger.info("SilentFlowClient:acquireCachedToken - No access token found in cache for the given properties.", request.correlationId);
					throw ClientAuthError_createClientAuthError(tokenRefreshRequired, request.correlationId);
				} else if (isTokenExpired(cachedAccessToken.expiresOn, this.config.systemOptions.tokenRenewalOffsetSeconds)) {
					this.serverTelemetryManager?.setCacheOutcome(CacheOutcome.CACHED_ACCESS_TOKEN_EXPIRED);
					this.logger.info(`OnbehalfofFlow:getCachedAuthenticationResult - Cached access token is expired or will expire within ${this.config.systemOptions.tokenRenewalOffsetSeconds} seconds.`, request.correlationId);
					throw ClientAuthError_createClientAuthError(tokenRefreshRequired, request.correlationId);
				}
				let cachedIdToken = this.readIdTokenFromCacheForOBO(cachedAccessToken.homeAccountId, request.correlationId);
				let idTokenClaims;
				let cachedAccount = null;
				if (cachedIdToken) {
					idTokenClaims = extractTokenClaims(cachedIdToken.secret, EncodingUtils.base64Decode, request.correlationId);
					let localAccountId = idTokenClaims.oid || idTokenClaims.sub;
					let accountInfo = {
						homeAccountId: cachedIdToken.homeAccountId,
						environment: cachedIdToken.environment,
						tenantId: cachedIdToken.realm,
						username: "",
						localAccountId: localAccountId || ""
					};
					cachedAccount = this.cacheManager.getAccount(this.cacheManager.generateAccountKey(accountInfo), request.correlationId);
				}
				this.config.serverTelemetryManager && this.config.serverTelemetryManager.incrementCacheHits();
				return ResponseHandler.generateAuthenticationResult(this.cryptoUtils, this.authority, {
					account: cachedAccount,
					accessToken: cachedAccessToken,
					idToken: cachedIdToken,
					refreshToken: null,
					appMetadata: null
				}, !0, request, this.performanceClient, {
					idTokenClaims,
					tokenBindingKeyManager: this.config.tokenBindingKeyManager
				});
			}
			readIdTokenFromCacheForOBO(atHomeAccountId, correlationId) {
				let idTokenFilter = {
					homeAccountId: atHomeAccountId,
					environment: this.authority.canonicalAuthorityUrlComponents.HostNameAndPort,
					credentialType: CredentialType.ID_TOKEN,
					clientId: this.config.authOptions.clientId,
					realm: this.authority.tenant
				};
				let idTokenMap = this.cacheManager.getIdTokensByFilter(idTokenFilter, correlationId);
				if (Object.values(idTokenMap).length < 1) return null;
				return Object.values(idTokenMap)[0];
			}
			readAccessTokenFromCacheForOBO(clientId, request, additionalCacheKeyComponents) {
				let authScheme = request.authenticationScheme || AuthenticationScheme.BEARER;
				let accessTokenFilter = {
					credentialType: authScheme && authScheme.toLowerCase() !== AuthenticationScheme.BEARER.toLowerCase() ? CredentialType.ACCESS_TOKEN_WITH_AUTH_SCHEME : CredentialType.ACCESS_TOKEN,
					clientId,
					target: ScopeSet.createSearchScopes(this.scopeSet.asArray(), request.correlationId),
					tokenType: authScheme,
					keyId: request.sshKid,
					userAssertionHash: this.userAssertionHash,
					additionalCacheKeyComponents
				};
				let accessTokens = this.cacheManager.getAccessTokensByFilter(accessTokenFilter, request.correlationId);
				let numAccessTokens = accessTokens.length;
				if (numAccessTokens < 1) return null;
				else if (numAccessTokens > 1) throw ClientAuthError_createClientAuthError(multipleMatchingTokens, request.correlationId);
				return accessTokens[0];
			}
			async executeTokenRequest(request, authority, userAssertionHash, additionalCacheKeyComponents) {
				let queryParametersString = this.createTokenQueryParameters(request);
				let endpoint = UrlString.appendQueryString(authority.tokenEndpoint, queryParametersString);
				let requestBody = await this.createTokenRequestBody(request);
				let headers = this.createTokenRequestHeaders();
				let thumbprint = {
					clientId: this.config.authOptions.clientId,
					authority: request.authority,
					scopes: request.scopes,
					claims: request.claims,
					authenticationScheme: request.authenticationScheme,
					resourceRequestMethod: request.resourceRequestMethod,
					resourceRequestUri: request.resourceRequestUri,
					shrClaims: request.shrClaims,
					sshKid: request.sshKid
				};
				let reqTimestamp = nowSeconds();
				let response = await this.executePostToTokenEndpoint(endpoint, requestBody, headers, thumbprint, request.correlationId);
				let responseHandler = new ResponseHandler(this.config.authOptions.clientId, this.cacheManager, this.cryptoUtils, this.logger, this.performanceClient, this.config.serializableCache, this.config.persistencePlugin, this.config.tokenBindingKeyManager);
				responseHandler.validateTokenResponse(response.body, request.correlationId);
				return await responseHandler.handleServerTokenResponse(response.body, this.authority, reqTimestamp, request, ApiId.acquireTokenByOBO, void 0, userAssertionHash, void 0, void 0, void 0, additionalCacheKeyComponents);
			}
			async createTokenRequestBody(request) {
				let parameters = new Map();
				addClientId(parameters, this.config.authOptions.clientId);
				addScopes(parameters, request.scopes, request.correlationId);
				addGrantType(parameters, GrantType.JWT_BEARER);
				addClientInfo(parameters);
				addLibraryInfo(parameters, this.config.libraryInfo);
				addApplicationTelemetry(parameters, this.config.telemetry.application);
				addThrottling(parameters);
				this.serverTelemetryManager && addServerTelemetry(parameters, this.serverTelemetryManager);
				addCorrelationId(parameters, request.correlationId || this.config.cryptoInterface.createNewGuid());
				addRequestTokenUse(parameters, "on_behalf_of");
				addOboAssertion(parameters, request.oboAssertion);
				this.config.clientCredentials.clientSecret && addClientSecret(parameters, this.config.clientCredentials.clientSecret);
				let clientAssertion = this.config.clientCredentials.clientAssertion;
				if (clientAssertion) {
					addClientAssertion(parameters, await getClientAssertion(clientAssertion.assertion, this.config.authOptions.clientId, request.resourceRequestUri));
					addClientAssertionType(parameters, clientAssertion.assertionType);
				}
				(!StringUtils.isEmptyObj(request.claims) || !StringUtils.isEmptyObj(request.claimsFromClient) || this.config.authOptions.clientCapabilities && this.config.authOptions.clientCapabilities.length > 0) && addClaims(parameters, request.correlationId, request.claims, this.config.authOptions.clientCapabilities, void 0, request.claimsFromClient);
				return mapToQueryString(parameters);
			}
		}
		class UserFederatedIdentityCredentialClient extends BaseClient {
			constructor(configuration) {
				super(configuration);
			}
			async acquireToken(request) {
				return this.executeTokenRequest(request, this.authority);
			}
			async executeTokenRequest(request, authority) {
				let scopeSet = new ScopeSet(request.scopes || [], request.correlationId);
				scopeSet.appendScopes(OIDC_DEFAULT_SCOPES);
				let augmentedScopes = scopeSet.asArray();
				let queryParametersString = this.createTokenQueryParameters(request);
				let endpoint = UrlString.appendQueryString(authority.tokenEndpoint, queryParametersString);
				let requestBody = await this.createTokenRequestBody(request, augmentedScopes);
				let headers = this.createTokenRequestHeaders();
				let thumbprint = {
					clientId: this.config.authOptions.clientId,
					authority: request.authority,
					scopes: augmentedScopes,
					claims: request.claims,
					authenticationScheme: request.authenticationScheme,
					resourceRequestMethod: request.resourceRequestMethod,
					resourceRequestUri: request.resourceRequestUri,
					shrClaims: request.shrClaims,
					sshKid: request.sshKid
				};
				let reqTimestamp = nowSeconds();
				let response = await this.executePostToTokenEndpoint(endpoint, requestBody, headers, thumbprint, request.correlationId);
				let responseHandler = new ResponseHandler(this.config.authOptions.clientId, this.cacheManager, this.cryptoUtils, this.logger, this.performanceClient, this.config.serializableCache, this.config.persistencePlugin, this.config.tokenBindingKeyManager);
				responseHandler.validateTokenResponse(response.body, request.correlationId);
				return await responseHandler.handleServerTokenResponse(response.body, this.authority, reqTimestamp, request, ApiId.acquireTokenByUserFederatedIdentityCredential);
			}
			async createTokenRequestBody(request, augmentedScopes) {
				let parameters = new Map();
				addClientId(parameters, this.config.authOptions.clientId);
				addScopes(parameters, augmentedScopes, request.correlationId);
				addGrantType(parameters, GrantType.USER_FIC);
				addClientInfo(parameters);
				parameters.set("user_federated_identity_credential", request.assertion);
				request.username ? parameters.set("username", request.username) : request.userObjectId && parameters.set("user_id", request.userObjectId);
				addLibraryInfo(parameters, this.config.libraryInfo);
				addApplicationTelemetry(parameters, this.config.telemetry.application);
				addThrottling(parameters);
				this.serverTelemetryManager && addServerTelemetry(parameters, this.serverTelemetryManager);
				addCorrelationId(parameters, request.correlationId || this.config.cryptoInterface.createNewGuid());
				this.config.clientCredentials.clientSecret && addClientSecret(parameters, this.config.clientCredentials.clientSecret);
				let clientAssertion = request.clientAssertion || this.config.clientCredentials.clientAssertion;
				if (clientAssertion) {
					addClientAssertion(parameters, await getClientAssertion(clientAssertion.assertion, this.config.authOptions.clientId, this.authority.tokenEndpoint));
					addClientAssertionType(parameters, clientAssertion.assertionType);
				}
				(!StringUtils.isEmptyObj(request.claims) || !StringUtils.isEmptyObj(request.claimsFromClient) || this.config.authOptions.clientCapabilities && this.config.authOptions.clientCapabilities.length > 0) && addClaims(parameters, request.correlationId, request.claims, this.config.authOptions.clientCapabilities, void 0, request.claimsFromClient);
				return mapToQueryString(parameters);
			}
		}
		class ConfidentialClientApplication extends ClientApplication {
			constructor(configuration) {
				if ("instanceAware" in configuration.auth && configuration.auth.instanceAware === !0) throw NodeAuthError.createUnsupportedCcaInstanceAwareError();
				super(configuration);
				let clientSecretNotEmpty = !!this.config.auth.clientSecret;
				let clientAssertionNotEmpty = !!this.config.auth.clientAssertion;
				let certificateNotEmpty = (!!this.config.auth.clientCertificate?.thumbprint || !!this.config.auth.clientCertificate?.thumbprintSha256) && !!this.config.auth.clientCertificate?.privateKey;
				if (this.appTokenProvider) return;
				if (clientSecretNotEmpty && clientAssertionNotEmpty || clientAssertionNotEmpty && certificateNotEmpty || clientSecretNotEmpty && certificateNotEmpty) throw ClientAuthError_createClientAuthError(invalidClientCredential, "");
				if (this.config.auth.clientSecret) {
					this.clientSecret = this.config.auth.clientSecret;
					return;
				}
				if (this.config.auth.clientAssertion) {
					this.developerProvidedClientAssertion = this.config.auth.clientAssertion;
					return;
				}
				if (certificateNotEmpty) this.clientAssertion = this.config.auth.clientCertificate.thumbprintSha256 ? ClientAssertion.fromCertificateWithSha256Thumbprint(this.config.auth.clientCertificate.thumbprintSha256, this.config.auth.clientCertificate.privateKey, this.config.auth.clientCertificate.x5c) : ClientAssertion.fromCertificate(this.config.auth.clientCertificate.thumbprint, this.config.auth.clientCertificate.privateKey, this.config.auth.clientCertificate.x5c);
				else throw ClientAuthError_createClientAuthError(invalidClientCredential, "");
				this.appTokenProvider = void 0;
			}
			async getAuthCodeUrl(request) {
				if (request.extraQueryParameters && Object.prototype.hasOwnProperty.call(request.extraQueryParameters, "instance_aware")) throw NodeAuthError.createUnsupportedCcaInstanceAwareError(request.correlationId);
				return super.getAuthCodeUrl(request);
			}
			async acquireTokenByCode(request, authCodePayload) {
				let sanitizedAuthCodePayload = authCodePayload ? {
					code: request.code,
					state: authCodePayload.state,
					nonce: request.nonce
				} : void 0;
				return super.acquireTokenByCode(request, sanitizedAuthCodePayload);
			}
			SetAppTokenProvider(provider) {
				this.appTokenProvider = provider;
			}
			async acquireTokenByClientCredential(request) {
				this.logger.info("acquireTokenByClientCredential called", request.correlationId || "");
				let clientAssertion;
				request.clientAssertion && (clientAssertion = {
					assertion: await getClientAssertion(request.clientAssertion, this.config.auth.clientId),
					assertionType: Constants.JWT_BEARER_ASSERTION_TYPE
				});
				let baseRequest = await this.initializeBaseRequest(request);
				let validBaseRequest = {
					...baseRequest,
					scopes: baseRequest.scopes.filter((scope) => !OIDC_DEFAULT_SCOPES.includes(scope))
				};
				let validRequest = {
					...request,
					...validBaseRequest,
					clientAssertion
				};
				let tenantId = new UrlString(validRequest.authority, validRequest.correlationId).getUrlComponents().PathSegments[0];
				if (Object.values(AADAuthority).includes(tenantId)) throw ClientAuthError_createClientAuthError("missing_tenant_id_error", validRequest.correlationId);
				let ENV_MSAL_FORCE_REGION = process.env.MSAL_FORCE_REGION;
				let region;
				validRequest.azureRegion !== "DisableMsalForceRegion" && (region = !validRequest.azureRegion && ENV_MSAL_FORCE_REGION ? ENV_MSAL_FORCE_REGION : validRequest.azureRegion);
				let azureRegionConfiguration = {
					azureRegion: region,
					environmentRegion: process.env.REGION_NAME
				};
				let serverTelemetryManager = this.initializeServerTelemetryManager(ApiId.acquireTokenByClientCredential, validRequest.correlationId, validRequest.skipCache);
				try {
					let discoveredAuthority = await this.createAuthority(validRequest.authority, validRequest.correlationId, azureRegionConfiguration, request.azureCloudOptions);
					let clientCredentialConfig = await this.buildOauthClientConfiguration(discoveredAuthority, validRequest.correlationId, "", serverTelemetryManager);
					let clientCredentialClient = new ClientCredentialClient(clientCredentialConfig, this.appTokenProvider);
					this.logger.verbose("Client credential client created", validRequest.correlationId);
					return await clientCredentialClient.acquireToken(validRequest);
				} catch (e) {
					e instanceof AuthError && (e.correlationId = validRequest.correlationId);
					serverTelemetryManager.cacheFailedRequest(e);
					throw e;
				}
			}
			async acquireTokenOnBehalfOf(request) {
				this.logger.info("acquireTokenOnBehalfOf called", request.correlationId || "");
				let validRequest = {
					...request,
					...await this.initializeBaseRequest(request)
				};
				try {
					let discoveredAuthority = await this.createAuthority(validRequest.authority, validRequest.correlationId, void 0, request.azureCloudOptions);
					let onBehalfOfConfig = await this.buildOauthClientConfiguration(discoveredAuthority, validRequest.correlationId, "", void 0);
					let oboClient = new OnBehalfOfClient(onBehalfOfConfig);
					this.logger.verbose("On behalf of client created", validRequest.correlationId);
					return await oboClient.acquireToken(validRequest);
				} catch (e) {
					e instanceof AuthError && (e.correlationId = validRequest.correlationId);
					throw e;
				}
			}
			async acquireTokenByUserFederatedIdentityCredential(request) {
				this.logger.info("acquireTokenByUserFederatedIdentityCredential called", request.correlationId || "");
				if (request.userObjectId && request.username) throw ClientAuthError_createClientAuthError("conflicting_user_identifiers", request.correlationId || "");
				if (!request.userObjectId && !request.username) throw ClientAuthError_createClientAuthError("missing_user_identifier", request.correlationId || "");
				if (!request.assertion) throw ClientAuthError_createClientAuthError("empty_fic_assertion", request.correlationId || "");
				let clientAssertion;
				request.clientAssertion && (clientAssertion = {
					assertion: await getClientAssertion(request.clientAssertion, this.config.auth.clientId),
					assertionType: Constants.JWT_BEARER_ASSERTION_TYPE
				});
				let baseRequest = await this.initializeBaseRequest(request);
				let validRequest = {
					...request,
					...baseRequest,
					assertion: request.assertion,
					clientAssertion
				};
				let serverTelemetryManager = this.initializeServerTelemetryManager(ApiId.acquireTokenByUserFederatedIdentityCredential, validRequest.correlationId);
				try {
					let discoveredAuthority = await this.createAuthority(validRequest.authority, validRequest.correlationId, void 0, request.azureCloudOptions);
					let clientConfig = await this.buildOauthClientConfiguration(discoveredAuthority, validRequest.correlationId, "", serverTelemetryManager);
					let ficClient = new UserFederatedIdentityCredentialClient(clientConfig);
					this.logger.verbose("UserFederatedIdentityCredential client created", validRequest.correlationId);
					return await ficClient.acquireToken(validRequest);
				} catch (e) {
					e instanceof AuthError && (e.correlationId = validRequest.correlationId);
					serverTelemetryManager.cacheFailedRequest(e);
					throw e;
				}
			}
		}
		function isIso8601(dateString) {
			if (typeof dateString != "string") return !1;
			let date = new Date(dateString);
			return !isNaN(date.getTime()) && date.toISOString() === dateString;
		}
		class HttpClientWithRetries {
			constructor(httpClientNoRetries, retryPolicy, logger) {
				this.httpClientNoRetries = httpClientNoRetries;
				this.retryPolicy = retryPolicy;
				this.logger = logger;
			}
			async sendNetworkRequestAsyncHelper(httpMethod, url, options) {
				if (httpMethod === Constants_HttpMethod.GET) return this.httpClientNoRetries.sendGetRequestAsync(url, options);
				else return this.httpClientNoRetries.sendPostRequestAsync(url, options);
			}
			async sendNetworkRequestAsync(httpMethod, url, options) {
				let response = await this.sendNetworkRequestAsyncHelper(httpMethod, url, options);
				"isNewRequest" in this.retryPolicy && (this.retryPolicy.isNewRequest = !0);
				let currentRetry = 0;
				for (; await this.retryPolicy.pauseForRetry(response.status, currentRetry, this.logger, response.headers[HeaderNames.RETRY_AFTER]);) {
					response = await this.sendNetworkRequestAsyncHelper(httpMethod, url, options);
					currentRetry++;
				}
				return response;
			}
			async sendGetRequestAsync(url, options) {
				return this.sendNetworkRequestAsync(Constants_HttpMethod.GET, url, options);
			}
			async sendPostRequestAsync(url, options) {
				return this.sendNetworkRequestAsync(Constants_HttpMethod.POST, url, options);
			}
		}
		let ManagedIdentityUserAssignedIdQueryParameterNames = {
			MANAGED_IDENTITY_CLIENT_ID_2017: "clientid",
			MANAGED_IDENTITY_CLIENT_ID: "client_id",
			MANAGED_IDENTITY_OBJECT_ID: "object_id",
			MANAGED_IDENTITY_RESOURCE_ID_IMDS: "msi_res_id",
			MANAGED_IDENTITY_RESOURCE_ID_NON_IMDS: "mi_res_id"
		};
		class BaseManagedIdentitySource {
			constructor(logger, nodeStorage, networkClient, cryptoProvider, disableInternalRetries) {
				this.logger = logger;
				this.nodeStorage = nodeStorage;
				this.networkClient = networkClient;
				this.cryptoProvider = cryptoProvider;
				this.disableInternalRetries = disableInternalRetries;
			}
			createCorrelationId() {
				return this.cryptoProvider.createNewGuid();
			}
			async getServerTokenResponseAsync(response, _networkClient, _networkRequest, _networkRequestOptions) {
				return this.getServerTokenResponse(response);
			}
			getServerTokenResponse(response) {
				let refreshIn, expiresIn;
				if (response.body.expires_on) {
					isIso8601(response.body.expires_on) && (response.body.expires_on = new Date(response.body.expires_on).getTime() / 1e3);
					expiresIn = response.body.expires_on - nowSeconds();
					expiresIn > 7200 && (refreshIn = expiresIn / 2);
				}
				return {
					status: response.status,
					access_token: response.body.access_token,
					expires_in: expiresIn,
					scope: response.body.resource,
					token_type: response.body.token_type,
					refresh_in: refreshIn,
					correlation_id: response.body.correlation_id || response.body.correlationId,
					error: typeof response.body.error == "string" ? response.body.error : response.body.error?.code,
					error_description: response.body.message || (typeof response.body.error == "string" ? response.body.error_description : response.body.error?.message),
					error_codes: response.body.error_codes,
					timestamp: response.body.timestamp,
					trace_id: response.body.trace_id
				};
			}
			async acquireTokenWithManagedIdentity(managedIdentityRequest, managedIdentityId, fakeAuthority, refreshAccessToken) {
				let networkRequest = this.createRequest(managedIdentityRequest.resource, managedIdentityId);
				if (managedIdentityRequest.revokedTokenSha256Hash) {
					this.logger.info(`[Managed Identity] The following claims are present in the request: ${managedIdentityRequest.claims}`, "");
					networkRequest.queryParameters[ManagedIdentityQueryParameters.SHA256_TOKEN_TO_REFRESH] = managedIdentityRequest.revokedTokenSha256Hash;
				}
				if (managedIdentityRequest.clientCapabilities?.length) {
					let clientCapabilities = managedIdentityRequest.clientCapabilities.toString();
					this.logger.info(`[Managed Identity] The following client capabilities are present in the request: ${clientCapabilities}`, "");
					networkRequest.queryParameters[ManagedIdentityQueryParameters.XMS_CC] = clientCapabilities;
				}
				let headers = networkRequest.headers;
				headers[HeaderNames.CONTENT_TYPE] = URL_FORM_CONTENT_TYPE;
				let networkRequestOptions = { headers };
				Object.keys(networkRequest.bodyParameters).length && (networkRequestOptions.body = networkRequest.computeParametersBodyString());
				let networkClientHelper = this.disableInternalRetries ? this.networkClient : new HttpClientWithRetries(this.networkClient, networkRequest.retryPolicy, this.logger);
				let reqTimestamp = nowSeconds();
				let response;
				try {
					response = networkRequest.httpMethod === Constants_HttpMethod.POST ? await networkClientHelper.sendPostRequestAsync(networkRequest.computeUri(), networkRequestOptions) : await networkClientHelper.sendGetRequestAsync(networkRequest.computeUri(), networkRequestOptions);
				} catch (error) {
					if (error instanceof AuthError) throw error;
					else throw ClientAuthError_createClientAuthError(networkError, managedIdentityRequest.correlationId);
				}
				let responseHandler = new ResponseHandler(managedIdentityId.id, this.nodeStorage, this.cryptoProvider, this.logger, new StubPerformanceClient(), null, null);
				let serverTokenResponse = await this.getServerTokenResponseAsync(response, networkClientHelper, networkRequest, networkRequestOptions);
				responseHandler.validateTokenResponse(serverTokenResponse, serverTokenResponse.correlation_id || "", refreshAccessToken);
				return responseHandler.handleServerTokenResponse(serverTokenResponse, fakeAuthority, reqTimestamp, managedIdentityRequest, ApiId.acquireTokenWithManagedIdentity);
			}
			getManagedIdentityUserAssignedIdQueryParameterKey(managedIdentityIdType, isImds, usesApi2017) {
				switch (managedIdentityIdType) {
					case ManagedIdentityIdType.USER_ASSIGNED_CLIENT_ID:
						this.logger.info(`[Managed Identity] [API version ${usesApi2017 ? "2017+" : "2019+"}] Adding user assigned client id to the request.`, "");
						return usesApi2017 ? ManagedIdentityUserAssignedIdQueryParameterNames.MANAGED_IDENTITY_CLIENT_ID_2017 : ManagedIdentityUserAssignedIdQueryParameterNames.MANAGED_IDENTITY_CLIENT_ID;
					case ManagedIdentityIdType.USER_ASSIGNED_RESOURCE_ID:
						this.logger.info("[Managed Identity] Adding user assigned resource id to the request.", "");
						return isImds ? ManagedIdentityUserAssignedIdQueryParameterNames.MANAGED_IDENTITY_RESOURCE_ID_IMDS : ManagedIdentityUserAssignedIdQueryParameterNames.MANAGED_IDENTITY_RESOURCE_ID_NON_IMDS;
					case ManagedIdentityIdType.USER_ASSIGNED_OBJECT_ID:
						this.logger.info("[Managed Identity] Adding user assigned object id to the request.", "");
						return ManagedIdentityUserAssignedIdQueryParameterNames.MANAGED_IDENTITY_OBJECT_ID;
					default: throw createManagedIdentityError(invalidManagedIdentityIdType, "");
				}
			}
		}
		BaseManagedIdentitySource.getValidatedEnvVariableUrlString = (envVariableStringName, envVariable, sourceName, logger) => {
			try {
				return new UrlString(envVariable, "").urlString;
			} catch {
				logger.info(`[Managed Identity] ${sourceName} managed identity is unavailable because the '${envVariableStringName}' environment variable is malformed.`, "");
				throw createManagedIdentityError(MsiEnvironmentVariableUrlMalformedErrorCodes[envVariableStringName], "");
			}
		};
		class LinearRetryStrategy {
			calculateDelay(retryHeader, minimumDelay) {
				if (!retryHeader) return minimumDelay;
				let millisToSleep = Math.round(parseFloat(retryHeader) * 1e3);
				isNaN(millisToSleep) && (millisToSleep = new Date(retryHeader).valueOf() - new Date().valueOf());
				return Math.max(minimumDelay, millisToSleep);
			}
		}
		let DEFAULT_MANAGED_IDENTITY_HTTP_STATUS_CODES_TO_RETRY_ON = [
			404,
			408,
			429,
			500,
			503,
			504
		];
		class DefaultManagedIdentityRetryPolicy {
			constructor() {
				this.linearRetryStrategy = new LinearRetryStrategy();
			}
			static get DEFAULT_MANAGED_IDENTITY_RETRY_DELAY_MS() {
				return 1e3;
			}
			async pauseForRetry(httpStatusCode, currentRetry, logger, retryAfterHeader) {
				if (DEFAULT_MANAGED_IDENTITY_HTTP_STATUS_CODES_TO_RETRY_ON.includes(httpStatusCode) && currentRetry < 3) {
					let retryAfterDelay = this.linearRetryStrategy.calculateDelay(retryAfterHeader, DefaultManagedIdentityRetryPolicy.DEFAULT_MANAGED_IDENTITY_RETRY_DELAY_MS);
					logger.verbose(`Retrying request in ${retryAfterDelay}ms (retry attempt: ${currentRetry + 1})`, "");
					await new Promise((resolve) => setTimeout(resolve, retryAfterDelay));
					return !0;
				}
				return !1;
			}
		}
		class ManagedIdentityRequestParameters {
			constructor(httpMethod, endpoint, retryPolicy) {
				this.httpMethod = httpMethod;
				this._baseEndpoint = endpoint;
				this.headers = {};
				this.bodyParameters = {};
				this.queryParameters = {};
				this.retryPolicy = retryPolicy || new DefaultManagedIdentityRetryPolicy();
			}
			computeUri() {
				let parameters = new Map();
				this.queryParameters && addExtraParameters(parameters, this.queryParameters);
				let queryParametersString = mapToQueryString(parameters);
				return UrlString.appendQueryString(this._baseEndpoint, queryParametersString);
			}
			computeParametersBodyString() {
				let parameters = new Map();
				this.bodyParameters && addExtraParameters(parameters, this.bodyParameters);
				return mapToQueryString(parameters);
			}
		}
		class AppService extends BaseManagedIdentitySource {
			constructor(logger, nodeStorage, networkClient, cryptoProvider, disableInternalRetries, identityEndpoint, identityHeader) {
				super(logger, nodeStorage, networkClient, cryptoProvider, disableInternalRetries);
				this.identityEndpoint = identityEndpoint;
				this.identityHeader = identityHeader;
			}
			static getEnvironmentVariables() {
				return [process.env[ManagedIdentityEnvironmentVariableNames.IDENTITY_ENDPOINT], process.env[ManagedIdentityEnvironmentVariableNames.IDENTITY_HEADER]];
			}
			static tryCreate(logger, nodeStorage, networkClient, cryptoProvider, disableInternalRetries) {
				let [identityEndpoint, identityHeader] = AppService.getEnvironmentVariables();
				if (!identityEndpoint || !identityHeader) {
					logger.info(`[Managed Identity] ${ManagedIdentitySourceNames.APP_SERVICE} managed identity is unavailable because one or both of the '${ManagedIdentityEnvironmentVariableNames.IDENTITY_HEADER}' and '${ManagedIdentityEnvironmentVariableNames.IDENTITY_ENDPOINT}' environment variables are not defined.`, "");
					return null;
				}
				let validatedIdentityEndpoint = AppService.getValidatedEnvVariableUrlString(ManagedIdentityEnvironmentVariableNames.IDENTITY_ENDPOINT, identityEndpoint, ManagedIdentitySourceNames.APP_SERVICE, logger);
				logger.info(`[Managed Identity] Environment variables validation passed for ${ManagedIdentitySourceNames.APP_SERVICE} managed identity. Endpoint URI: ${validatedIdentityEndpoint}. Creating ${ManagedIdentitySourceNames.APP_SERVICE} managed identity.`, "");
				return new AppService(logger, nodeStorage, networkClient, cryptoProvider, disableInternalRetries, identityEndpoint, identityHeader);
			}
			createRequest(resource, managedIdentityId) {
				let request = new ManagedIdentityRequestParameters(Constants_HttpMethod.GET, this.identityEndpoint);
				request.headers[ManagedIdentityHeaders.APP_SERVICE_SECRET_HEADER_NAME] = this.identityHeader;
				request.queryParameters[ManagedIdentityQueryParameters.API_VERSION] = "2019-08-01";
				request.queryParameters[ManagedIdentityQueryParameters.RESOURCE] = resource;
				managedIdentityId.idType !== ManagedIdentityIdType.SYSTEM_ASSIGNED && (request.queryParameters[this.getManagedIdentityUserAssignedIdQueryParameterKey(managedIdentityId.idType)] = managedIdentityId.id);
				return request;
			}
		}
		var external_fs_ = __webpack_require__(9896);
		var external_path_ = __webpack_require__(6928);
		let DEFAULT_AZURE_ARC_IDENTITY_ENDPOINT = "http://127.0.0.1:40342/metadata/identity/oauth2/token";
		let HIMDS_EXECUTABLE_HELPER_STRING = "N/A: himds executable exists";
		let SUPPORTED_AZURE_ARC_PLATFORMS = {
			win32: `${process.env.ProgramData}\\AzureConnectedMachineAgent\\Tokens\\`,
			linux: "/var/opt/azcmagent/tokens/"
		};
		let AZURE_ARC_FILE_DETECTION = {
			win32: `${process.env.ProgramFiles}\\AzureConnectedMachineAgent\\himds.exe`,
			linux: "/opt/azcmagent/bin/himds"
		};
		class AzureArc extends BaseManagedIdentitySource {
			constructor(logger, nodeStorage, networkClient, cryptoProvider, disableInternalRetries, identityEndpoint) {
				super(logger, nodeStorage, networkClient, cryptoProvider, disableInternalRetries);
				this.identityEndpoint = identityEndpoint;
			}
			static getEnvironmentVariables() {
				let identityEndpoint = process.env[ManagedIdentityEnvironmentVariableNames.IDENTITY_ENDPOINT];
				let imdsEndpoint = process.env[ManagedIdentityEnvironmentVariableNames.IMDS_ENDPOINT];
				if (!identityEndpoint || !imdsEndpoint) {
					let fileDetectionPath = AZURE_ARC_FILE_DETECTION[process.platform];
					try {
						(0, external_fs_.accessSync)(fileDetectionPath, external_fs_.constants.F_OK | external_fs_.constants.R_OK);
						identityEndpoint = DEFAULT_AZURE_ARC_IDENTITY_ENDPOINT;
						imdsEndpoint = HIMDS_EXECUTABLE_HELPER_STRING;
					} catch {}
				}
				return [identityEndpoint, imdsEndpoint];
			}
			static tryCreate(logger, nodeStorage, networkClient, cryptoProvider, disableInternalRetries, _managedIdentityId) {
				let [identityEndpoint, imdsEndpoint] = AzureArc.getEnvironmentVariables();
				if (!identityEndpoint || !imdsEndpoint) {
					logger.info(`[Managed Identity] ${ManagedIdentitySourceNames.AZURE_ARC} managed identity is unavailable through environment variables because one or both of '${ManagedIdentityEnvironmentVariableNames.IDENTITY_ENDPOINT}' and '${ManagedIdentityEnvironmentVariableNames.IMDS_ENDPOINT}' are not defined. ${ManagedIdentitySourceNames.AZURE_ARC} managed identity is also unavailable through file detection.`, "");
					return null;
				}
				if (imdsEndpoint === HIMDS_EXECUTABLE_HELPER_STRING) logger.info(`[Managed Identity] ${ManagedIdentitySourceNames.AZURE_ARC} managed identity is available through file detection. Defaulting to known ${ManagedIdentitySourceNames.AZURE_ARC} endpoint: ${DEFAULT_AZURE_ARC_IDENTITY_ENDPOINT}. Creating ${ManagedIdentitySourceNames.AZURE_ARC} managed identity.`, "");
				else {
					let validatedIdentityEndpoint = AzureArc.getValidatedEnvVariableUrlString(ManagedIdentityEnvironmentVariableNames.IDENTITY_ENDPOINT, identityEndpoint, ManagedIdentitySourceNames.AZURE_ARC, logger);
					validatedIdentityEndpoint.endsWith("/") && validatedIdentityEndpoint.slice(0, -1);
					AzureArc.getValidatedEnvVariableUrlString(ManagedIdentityEnvironmentVariableNames.IMDS_ENDPOINT, imdsEndpoint, ManagedIdentitySourceNames.AZURE_ARC, logger);
					logger.info(`[Managed Identity] Environment variables validation passed for ${ManagedIdentitySourceNames.AZURE_ARC} managed identity. Endpoint URI: ${validatedIdentityEndpoint}. Creating ${ManagedIdentitySourceNames.AZURE_ARC} managed identity.`, "");
				}
				return new AzureArc(logger, nodeStorage, networkClient, cryptoProvider, disableInternalRetries, identityEndpoint);
			}
			createRequest(resource, managedIdentityId) {
				let request = new ManagedIdentityRequestParameters(Constants_HttpMethod.GET, this.identityEndpoint.replace("localhost", "127.0.0.1"));
				request.headers[ManagedIdentityHeaders.METADATA_HEADER_NAME] = "true";
				request.queryParameters[ManagedIdentityQueryParameters.API_VERSION] = "2020-06-01";
				request.queryParameters[ManagedIdentityQueryParameters.RESOURCE] = resource;
				managedIdentityId.idType !== ManagedIdentityIdType.SYSTEM_ASSIGNED && (request.queryParameters[this.getManagedIdentityUserAssignedIdQueryParameterKey(managedIdentityId.idType, !0)] = managedIdentityId.id);
				return request;
			}
			validateUserAssignedIdentityWasHonored(networkRequest, responseBody) {
				let queryParameters = networkRequest.queryParameters;
				let requestedIdentity;
				let echoedIdentity;
				if (queryParameters[ManagedIdentityUserAssignedIdQueryParameterNames.MANAGED_IDENTITY_CLIENT_ID]) {
					requestedIdentity = queryParameters[ManagedIdentityUserAssignedIdQueryParameterNames.MANAGED_IDENTITY_CLIENT_ID];
					echoedIdentity = responseBody.client_id;
				} else if (queryParameters[ManagedIdentityUserAssignedIdQueryParameterNames.MANAGED_IDENTITY_OBJECT_ID]) {
					requestedIdentity = queryParameters[ManagedIdentityUserAssignedIdQueryParameterNames.MANAGED_IDENTITY_OBJECT_ID];
					echoedIdentity = responseBody.object_id;
				} else if (queryParameters[ManagedIdentityUserAssignedIdQueryParameterNames.MANAGED_IDENTITY_RESOURCE_ID_IMDS]) {
					requestedIdentity = queryParameters[ManagedIdentityUserAssignedIdQueryParameterNames.MANAGED_IDENTITY_RESOURCE_ID_IMDS];
					echoedIdentity = responseBody.msi_res_id || responseBody.mi_res_id;
				} else return;
				if (!echoedIdentity || echoedIdentity.toLowerCase() !== requestedIdentity.toLowerCase()) {
					this.logger.error("[Managed Identity] Azure Arc did not confirm the requested user-assigned identity in the token response. The agent likely does not support user-assigned managed identity and returned the system-assigned identity.", "");
					throw createManagedIdentityError(userAssignedManagedIdentityNotConfirmed, "");
				}
			}
			async getServerTokenResponseAsync(originalResponse, networkClient, networkRequest, networkRequestOptions) {
				let retryResponse;
				if (originalResponse.status === 401) {
					let wwwAuthHeader = originalResponse.headers["www-authenticate"];
					if (!wwwAuthHeader) throw createManagedIdentityError(wwwAuthenticateHeaderMissing, "");
					if (!wwwAuthHeader.includes("Basic realm=")) throw createManagedIdentityError(wwwAuthenticateHeaderUnsupportedFormat, "");
					let secretFilePath = wwwAuthHeader.split("Basic realm=")[1];
					if (!SUPPORTED_AZURE_ARC_PLATFORMS.hasOwnProperty(process.platform)) throw createManagedIdentityError(platformNotSupported, "");
					let expectedSecretFilePath = SUPPORTED_AZURE_ARC_PLATFORMS[process.platform];
					let fileName = external_path_.basename(secretFilePath);
					if (!fileName.endsWith(".key")) throw createManagedIdentityError(invalidFileExtension, "");
					if (expectedSecretFilePath + fileName !== secretFilePath) throw createManagedIdentityError(invalidFilePath, "");
					let secretFileSize;
					try {
						secretFileSize = await (0, external_fs_.statSync)(secretFilePath).size;
					} catch {
						throw createManagedIdentityError(unableToReadSecretFile, "");
					}
					if (secretFileSize > 4096) throw createManagedIdentityError(invalidSecret, "");
					let secret;
					try {
						secret = (0, external_fs_.readFileSync)(secretFilePath, EncodingTypes.UTF8);
					} catch {
						throw createManagedIdentityError(unableToReadSecretFile, "");
					}
					let authHeaderValue = `Basic ${secret}`;
					this.logger.info("[Managed Identity] Adding authorization header to the request.", "");
					networkRequest.headers[ManagedIdentityHeaders.AUTHORIZATION_HEADER_NAME] = authHeaderValue;
					try {
						retryResponse = await networkClient.sendGetRequestAsync(networkRequest.computeUri(), networkRequestOptions);
					} catch (error) {
						if (error instanceof AuthError) throw error;
						else throw ClientAuthError_createClientAuthError(networkError, "");
					}
				}
				let finalResponse = retryResponse || originalResponse;
				finalResponse.body.access_token && this.validateUserAssignedIdentityWasHonored(networkRequest, finalResponse.body);
				return this.getServerTokenResponse(finalResponse);
			}
		}
		class CloudShell extends BaseManagedIdentitySource {
			constructor(logger, nodeStorage, networkClient, cryptoProvider, disableInternalRetries, msiEndpoint) {
				super(logger, nodeStorage, networkClient, cryptoProvider, disableInternalRetries);
				this.msiEndpoint = msiEndpoint;
			}
			static getEnvironmentVariables() {
				return [process.env[ManagedIdentityEnvironmentVariableNames.MSI_ENDPOINT]];
			}
			static tryCreate(logger, nodeStorage, networkClient, cryptoProvider, disableInternalRetries, managedIdentityId) {
				let [msiEndpoint] = CloudShell.getEnvironmentVariables();
				if (!msiEndpoint) {
					logger.info(`[Managed Identity] ${ManagedIdentitySourceNames.CLOUD_SHELL} managed identity is unavailable because the '${ManagedIdentityEnvironmentVariableNames.MSI_ENDPOINT} environment variable is not defined.`, "");
					return null;
				}
				let validatedMsiEndpoint = CloudShell.getValidatedEnvVariableUrlString(ManagedIdentityEnvironmentVariableNames.MSI_ENDPOINT, msiEndpoint, ManagedIdentitySourceNames.CLOUD_SHELL, logger);
				logger.info(`[Managed Identity] Environment variable validation passed for ${ManagedIdentitySourceNames.CLOUD_SHELL} managed identity. Endpoint URI: ${validatedMsiEndpoint}. Creating ${ManagedIdentitySourceNames.CLOUD_SHELL} managed identity.`, "");
				if (managedIdentityId.idType !== ManagedIdentityIdType.SYSTEM_ASSIGNED) throw createManagedIdentityError(unableToCreateCloudShell, "");
				return new CloudShell(logger, nodeStorage, networkClient, cryptoProvider, disableInternalRetries, msiEndpoint);
			}
			createRequest(resource) {
				let request = new ManagedIdentityRequestParameters(Constants_HttpMethod.POST, this.msiEndpoint);
				request.headers[ManagedIdentityHeaders.METADATA_HEADER_NAME] = "true";
				request.bodyParameters[ManagedIdentityQueryParameters.RESOURCE] = resource;
				return request;
			}
		}
		class ExponentialRetryStrategy {
			constructor(minExponentialBackoff, maxExponentialBackoff, exponentialDeltaBackoff) {
				this.minExponentialBackoff = minExponentialBackoff;
				this.maxExponentialBackoff = maxExponentialBackoff;
				this.exponentialDeltaBackoff = exponentialDeltaBackoff;
			}
			calculateDelay(currentRetry) {
				if (currentRetry === 0) return this.minExponentialBackoff;
				return Math.min(2 ** (currentRetry - 1) * this.exponentialDeltaBackoff, this.maxExponentialBackoff);
			}
		}
		let HTTP_STATUS_400_CODES_FOR_EXPONENTIAL_STRATEGY = [
			404,
			408,
			410,
			429
		];
		class ImdsRetryPolicy {
			constructor() {
				this.exponentialRetryStrategy = new ExponentialRetryStrategy(ImdsRetryPolicy.MIN_EXPONENTIAL_BACKOFF_MS, ImdsRetryPolicy.MAX_EXPONENTIAL_BACKOFF_MS, ImdsRetryPolicy.EXPONENTIAL_DELTA_BACKOFF_MS);
			}
			static get MIN_EXPONENTIAL_BACKOFF_MS() {
				return 1e3;
			}
			static get MAX_EXPONENTIAL_BACKOFF_MS() {
				return 4e3;
			}
			static get EXPONENTIAL_DELTA_BACKOFF_MS() {
				return 2e3;
			}
			static get HTTP_STATUS_GONE_RETRY_AFTER_MS() {
				return 1e4;
			}
			set isNewRequest(value) {
				this._isNewRequest = value;
			}
			async pauseForRetry(httpStatusCode, currentRetry, logger) {
				if (this._isNewRequest) {
					this._isNewRequest = !1;
					this.maxRetries = httpStatusCode === 410 ? 7 : 3;
				}
				if ((HTTP_STATUS_400_CODES_FOR_EXPONENTIAL_STRATEGY.includes(httpStatusCode) || httpStatusCode >= 500 && httpStatusCode <= 599 && currentRetry < this.maxRetries) && currentRetry < this.maxRetries) {
					let retryAfterDelay = httpStatusCode === 410 ? ImdsRetryPolicy.HTTP_STATUS_GONE_RETRY_AFTER_MS : this.exponentialRetryStrategy.calculateDelay(currentRetry);
					logger.verbose(`Retrying request in ${retryAfterDelay}ms (retry attempt: ${currentRetry + 1})`, "");
					await new Promise((resolve) => setTimeout(resolve, retryAfterDelay));
					return !0;
				}
				return !1;
			}
		}
		let IMDS_TOKEN_PATH = "/metadata/identity/oauth2/token";
		let DEFAULT_IMDS_ENDPOINT = `http://169.254.169.254${IMDS_TOKEN_PATH}`;
		class Imds extends BaseManagedIdentitySource {
			constructor(logger, nodeStorage, networkClient, cryptoProvider, disableInternalRetries, identityEndpoint) {
				super(logger, nodeStorage, networkClient, cryptoProvider, disableInternalRetries);
				this.identityEndpoint = identityEndpoint;
			}
			static tryCreate(logger, nodeStorage, networkClient, cryptoProvider, disableInternalRetries) {
				let validatedIdentityEndpoint;
				if (process.env[ManagedIdentityEnvironmentVariableNames.AZURE_POD_IDENTITY_AUTHORITY_HOST]) {
					logger.info(`[Managed Identity] Environment variable ${ManagedIdentityEnvironmentVariableNames.AZURE_POD_IDENTITY_AUTHORITY_HOST} for ${ManagedIdentitySourceNames.IMDS} returned endpoint: ${process.env[ManagedIdentityEnvironmentVariableNames.AZURE_POD_IDENTITY_AUTHORITY_HOST]}`, "");
					validatedIdentityEndpoint = Imds.getValidatedEnvVariableUrlString(ManagedIdentityEnvironmentVariableNames.AZURE_POD_IDENTITY_AUTHORITY_HOST, `${process.env[ManagedIdentityEnvironmentVariableNames.AZURE_POD_IDENTITY_AUTHORITY_HOST]}${IMDS_TOKEN_PATH}`, ManagedIdentitySourceNames.IMDS, logger);
				} else {
					logger.info(`[Managed Identity] Unable to find ${ManagedIdentityEnvironmentVariableNames.AZURE_POD_IDENTITY_AUTHORITY_HOST} environment variable for ${ManagedIdentitySourceNames.IMDS}, using the default endpoint.`, "");
					validatedIdentityEndpoint = DEFAULT_IMDS_ENDPOINT;
				}
				return new Imds(logger, nodeStorage, networkClient, cryptoProvider, disableInternalRetries, validatedIdentityEndpoint);
			}
			createRequest(resource, managedIdentityId) {
				let request = new ManagedIdentityRequestParameters(Constants_HttpMethod.GET, this.identityEndpoint);
				request.headers[ManagedIdentityHeaders.METADATA_HEADER_NAME] = "true";
				request.headers[ManagedIdentityHeaders.CLIENT_SKU] = Constants.MSAL_SKU;
				request.headers[ManagedIdentityHeaders.CLIENT_VER] = packageMetadata_version;
				request.headers[ManagedIdentityHeaders.CLIENT_REQUEST_ID] = this.createCorrelationId();
				request.queryParameters[ManagedIdentityQueryParameters.API_VERSION] = "2018-02-01";
				request.queryParameters[ManagedIdentityQueryParameters.RESOURCE] = resource;
				managedIdentityId.idType !== ManagedIdentityIdType.SYSTEM_ASSIGNED && (request.queryParameters[this.getManagedIdentityUserAssignedIdQueryParameterKey(managedIdentityId.idType, !0)] = managedIdentityId.id);
				request.retryPolicy = new ImdsRetryPolicy();
				return request;
			}
		}
		class ServiceFabric extends BaseManagedIdentitySource {
			constructor(logger, nodeStorage, networkClient, cryptoProvider, disableInternalRetries, identityEndpoint, identityHeader) {
				super(logger, nodeStorage, networkClient, cryptoProvider, disableInternalRetries);
				this.identityEndpoint = identityEndpoint;
				this.identityHeader = identityHeader;
			}
			static getEnvironmentVariables() {
				return [
					process.env[ManagedIdentityEnvironmentVariableNames.IDENTITY_ENDPOINT],
					process.env[ManagedIdentityEnvironmentVariableNames.IDENTITY_HEADER],
					process.env[ManagedIdentityEnvironmentVariableNames.IDENTITY_SERVER_THUMBPRINT]
				];
			}
			static tryCreate(logger, nodeStorage, networkClient, cryptoProvider, disableInternalRetries, managedIdentityId) {
				let [identityEndpoint, identityHeader, identityServerThumbprint] = ServiceFabric.getEnvironmentVariables();
				if (!identityEndpoint || !identityHeader || !identityServerThumbprint) {
					logger.info(`[Managed Identity] ${ManagedIdentitySourceNames.SERVICE_FABRIC} managed identity is unavailable because one or all of the '${ManagedIdentityEnvironmentVariableNames.IDENTITY_HEADER}', '${ManagedIdentityEnvironmentVariableNames.IDENTITY_ENDPOINT}' or '${ManagedIdentityEnvironmentVariableNames.IDENTITY_SERVER_THUMBPRINT}' environment variables are not defined.`, "");
					return null;
				}
				let validatedIdentityEndpoint = ServiceFabric.getValidatedEnvVariableUrlString(ManagedIdentityEnvironmentVariableNames.IDENTITY_ENDPOINT, identityEndpoint, ManagedIdentitySourceNames.SERVICE_FABRIC, logger);
				logger.info(`[Managed Identity] Environment variables validation passed for ${ManagedIdentitySourceNames.SERVICE_FABRIC} managed identity. Endpoint URI: ${validatedIdentityEndpoint}. Creating ${ManagedIdentitySourceNames.SERVICE_FABRIC} managed identity.`, "");
				managedIdentityId.idType !== ManagedIdentityIdType.SYSTEM_ASSIGNED && logger.warning(`[Managed Identity] ${ManagedIdentitySourceNames.SERVICE_FABRIC} user assigned managed identity is configured in the cluster, not during runtime. See also: https://learn.microsoft.com/en-us/azure/service-fabric/configure-existing-cluster-enable-managed-identity-token-service.`, "");
				return new ServiceFabric(logger, nodeStorage, networkClient, cryptoProvider, disableInternalRetries, identityEndpoint, identityHeader);
			}
			createRequest(resource, managedIdentityId) {
				let request = new ManagedIdentityRequestParameters(Constants_HttpMethod.GET, this.identityEndpoint);
				request.headers[ManagedIdentityHeaders.ML_AND_SF_SECRET_HEADER_NAME] = this.identityHeader;
				request.queryParameters[ManagedIdentityQueryParameters.API_VERSION] = "2019-07-01-preview";
				request.queryParameters[ManagedIdentityQueryParameters.RESOURCE] = resource;
				managedIdentityId.idType !== ManagedIdentityIdType.SYSTEM_ASSIGNED && (request.queryParameters[this.getManagedIdentityUserAssignedIdQueryParameterKey(managedIdentityId.idType)] = managedIdentityId.id);
				return request;
			}
		}
		let MANAGED_IDENTITY_MACHINE_LEARNING_UNSUPPORTED_ID_TYPE_ERROR = `Only client id is supported for user-assigned managed identity in ${ManagedIdentitySourceNames.MACHINE_LEARNING}.`;
		class MachineLearning extends BaseManagedIdentitySource {
			constructor(logger, nodeStorage, networkClient, cryptoProvider, disableInternalRetries, msiEndpoint, secret) {
				super(logger, nodeStorage, networkClient, cryptoProvider, disableInternalRetries);
				this.msiEndpoint = msiEndpoint;
				this.secret = secret;
			}
			static getEnvironmentVariables() {
				return [process.env[ManagedIdentityEnvironmentVariableNames.MSI_ENDPOINT], process.env[ManagedIdentityEnvironmentVariableNames.MSI_SECRET]];
			}
			static tryCreate(logger, nodeStorage, networkClient, cryptoProvider, disableInternalRetries) {
				let [msiEndpoint, secret] = MachineLearning.getEnvironmentVariables();
				if (!msiEndpoint || !secret) {
					logger.info(`[Managed Identity] ${ManagedIdentitySourceNames.MACHINE_LEARNING} managed identity is unavailable because one or both of the '${ManagedIdentityEnvironmentVariableNames.MSI_ENDPOINT}' and '${ManagedIdentityEnvironmentVariableNames.MSI_SECRET}' environment variables are not defined.`, "");
					return null;
				}
				let validatedMsiEndpoint = MachineLearning.getValidatedEnvVariableUrlString(ManagedIdentityEnvironmentVariableNames.MSI_ENDPOINT, msiEndpoint, ManagedIdentitySourceNames.MACHINE_LEARNING, logger);
				logger.info(`[Managed Identity] Environment variables validation passed for ${ManagedIdentitySourceNames.MACHINE_LEARNING} managed identity. Endpoint URI: ${validatedMsiEndpoint}. Creating ${ManagedIdentitySourceNames.MACHINE_LEARNING} managed identity.`, "");
				return new MachineLearning(logger, nodeStorage, networkClient, cryptoProvider, disableInternalRetries, msiEndpoint, secret);
			}
			createRequest(resource, managedIdentityId) {
				let request = new ManagedIdentityRequestParameters(Constants_HttpMethod.GET, this.msiEndpoint);
				request.headers[ManagedIdentityHeaders.METADATA_HEADER_NAME] = "true";
				request.headers[ManagedIdentityHeaders.ML_AND_SF_SECRET_HEADER_NAME] = this.secret;
				request.queryParameters[ManagedIdentityQueryParameters.API_VERSION] = "2017-09-01";
				request.queryParameters[ManagedIdentityQueryParameters.RESOURCE] = resource;
				if (managedIdentityId.idType === ManagedIdentityIdType.SYSTEM_ASSIGNED) request.queryParameters[ManagedIdentityUserAssignedIdQueryParameterNames.MANAGED_IDENTITY_CLIENT_ID_2017] = process.env[ManagedIdentityEnvironmentVariableNames.DEFAULT_IDENTITY_CLIENT_ID];
				else if (managedIdentityId.idType === ManagedIdentityIdType.USER_ASSIGNED_CLIENT_ID) request.queryParameters[this.getManagedIdentityUserAssignedIdQueryParameterKey(managedIdentityId.idType, !1, !0)] = managedIdentityId.id;
				else throw Error(MANAGED_IDENTITY_MACHINE_LEARNING_UNSUPPORTED_ID_TYPE_ERROR);
				return request;
			}
		}
		class ManagedIdentityClient {
			constructor(logger, nodeStorage, networkClient, cryptoProvider, disableInternalRetries) {
				this.logger = logger;
				this.nodeStorage = nodeStorage;
				this.networkClient = networkClient;
				this.cryptoProvider = cryptoProvider;
				this.disableInternalRetries = disableInternalRetries;
			}
			async sendManagedIdentityTokenRequest(managedIdentityRequest, managedIdentityId, fakeAuthority, refreshAccessToken) {
				ManagedIdentityClient.identitySource ||= this.selectManagedIdentitySource(this.logger, this.nodeStorage, this.networkClient, this.cryptoProvider, this.disableInternalRetries, managedIdentityId);
				return ManagedIdentityClient.identitySource.acquireTokenWithManagedIdentity(managedIdentityRequest, managedIdentityId, fakeAuthority, refreshAccessToken);
			}
			allEnvironmentVariablesAreDefined(environmentVariables) {
				return Object.values(environmentVariables).every((environmentVariable) => environmentVariable !== void 0);
			}
			getManagedIdentitySource() {
				ManagedIdentityClient.sourceName = this.allEnvironmentVariablesAreDefined(ServiceFabric.getEnvironmentVariables()) ? ManagedIdentitySourceNames.SERVICE_FABRIC : this.allEnvironmentVariablesAreDefined(AppService.getEnvironmentVariables()) ? ManagedIdentitySourceNames.APP_SERVICE : this.allEnvironmentVariablesAreDefined(MachineLearning.getEnvironmentVariables()) ? ManagedIdentitySourceNames.MACHINE_LEARNING : this.allEnvironmentVariablesAreDefined(CloudShell.getEnvironmentVariables()) ? ManagedIdentitySourceNames.CLOUD_SHELL : this.allEnvironmentVariablesAreDefined(AzureArc.getEnvironmentVariables()) ? ManagedIdentitySourceNames.AZURE_ARC : ManagedIdentitySourceNames.DEFAULT_TO_IMDS;
				return ManagedIdentityClient.sourceName;
			}
			selectManagedIdentitySource(logger, nodeStorage, networkClient, cryptoProvider, disableInternalRetries, managedIdentityId) {
				let source = ServiceFabric.tryCreate(logger, nodeStorage, networkClient, cryptoProvider, disableInternalRetries, managedIdentityId) || AppService.tryCreate(logger, nodeStorage, networkClient, cryptoProvider, disableInternalRetries) || MachineLearning.tryCreate(logger, nodeStorage, networkClient, cryptoProvider, disableInternalRetries) || CloudShell.tryCreate(logger, nodeStorage, networkClient, cryptoProvider, disableInternalRetries, managedIdentityId) || AzureArc.tryCreate(logger, nodeStorage, networkClient, cryptoProvider, disableInternalRetries, managedIdentityId) || Imds.tryCreate(logger, nodeStorage, networkClient, cryptoProvider, disableInternalRetries);
				if (!source) throw createManagedIdentityError(unableToCreateSource, "");
				return source;
			}
		}
		let SOURCES_THAT_SUPPORT_TOKEN_REVOCATION = [ManagedIdentitySourceNames.SERVICE_FABRIC];
		class ManagedIdentityApplication {
			constructor(configuration) {
				this.config = buildManagedIdentityConfiguration(configuration || {});
				this.logger = new Logger(this.config.system.loggerOptions, dist_packageMetadata_name, packageMetadata_version);
				let fakeStatusAuthorityOptions = { canonicalAuthority: DEFAULT_AUTHORITY };
				ManagedIdentityApplication.nodeStorage ||= new NodeStorage(this.logger, this.config.managedIdentityId.id, DEFAULT_CRYPTO_IMPLEMENTATION, fakeStatusAuthorityOptions);
				this.networkClient = this.config.system.networkClient;
				this.cryptoProvider = new CryptoProvider();
				let fakeAuthorityOptions = {
					protocolMode: ProtocolMode.AAD,
					knownAuthorities: [DEFAULT_AUTHORITY_FOR_MANAGED_IDENTITY],
					cloudDiscoveryMetadata: "",
					authorityMetadata: ""
				};
				this.fakeAuthority = new Authority(DEFAULT_AUTHORITY_FOR_MANAGED_IDENTITY, this.networkClient, ManagedIdentityApplication.nodeStorage, fakeAuthorityOptions, this.logger, this.cryptoProvider.createNewGuid(), new StubPerformanceClient(), !0);
				this.fakeClientCredentialClient = new ClientCredentialClient({ authOptions: {
					clientId: this.config.managedIdentityId.id,
					authority: this.fakeAuthority
				} });
				this.managedIdentityClient = new ManagedIdentityClient(this.logger, ManagedIdentityApplication.nodeStorage, this.networkClient, this.cryptoProvider, this.config.disableInternalRetries);
				this.hashUtils = new HashUtils();
			}
			async acquireToken(managedIdentityRequestParams) {
				if (!managedIdentityRequestParams.resource) throw ClientConfigurationError_createClientConfigurationError(urlEmptyError, "");
				let managedIdentityRequest = {
					forceRefresh: managedIdentityRequestParams.forceRefresh,
					resource: managedIdentityRequestParams.resource.replace("/.default", ""),
					scopes: [managedIdentityRequestParams.resource.replace("/.default", "")],
					authority: this.fakeAuthority.canonicalAuthority,
					correlationId: this.cryptoProvider.createNewGuid(),
					claims: managedIdentityRequestParams.claims,
					clientCapabilities: this.config.clientCapabilities
				};
				if (managedIdentityRequest.forceRefresh) return this.acquireTokenFromManagedIdentity(managedIdentityRequest, this.config.managedIdentityId, this.fakeAuthority);
				let [cachedAuthenticationResult, lastCacheOutcome] = await this.fakeClientCredentialClient.getCachedAuthenticationResult(managedIdentityRequest, this.config, this.cryptoProvider, this.fakeAuthority, ManagedIdentityApplication.nodeStorage);
				if (managedIdentityRequest.claims) {
					let sourceName = this.managedIdentityClient.getManagedIdentitySource();
					cachedAuthenticationResult && SOURCES_THAT_SUPPORT_TOKEN_REVOCATION.includes(sourceName) && (managedIdentityRequest.revokedTokenSha256Hash = this.hashUtils.sha256(cachedAuthenticationResult.accessToken).toString(EncodingTypes.HEX));
					return this.acquireTokenFromManagedIdentity(managedIdentityRequest, this.config.managedIdentityId, this.fakeAuthority);
				}
				if (cachedAuthenticationResult) {
					if (lastCacheOutcome === CacheOutcome.PROACTIVELY_REFRESHED) {
						this.logger.info("ClientCredentialClient:getCachedAuthenticationResult - Cached access token's refreshOn property has been exceeded'. It's not expired, but must be refreshed.", managedIdentityRequest.correlationId);
						await this.acquireTokenFromManagedIdentity(managedIdentityRequest, this.config.managedIdentityId, this.fakeAuthority, !0);
					}
					return cachedAuthenticationResult;
				} else return this.acquireTokenFromManagedIdentity(managedIdentityRequest, this.config.managedIdentityId, this.fakeAuthority);
			}
			async acquireTokenFromManagedIdentity(managedIdentityRequest, managedIdentityId, fakeAuthority, refreshAccessToken) {
				return this.managedIdentityClient.sendManagedIdentityTokenRequest(managedIdentityRequest, managedIdentityId, fakeAuthority, refreshAccessToken);
			}
			getManagedIdentitySource() {
				return ManagedIdentityClient.sourceName || this.managedIdentityClient.getManagedIdentitySource();
			}
		}
		var core_util_dist_esm = __webpack_require__(9105);
		var abort_controller_dist_esm = __webpack_require__(5473);
		let utils_logger = credentialLogger("IdentityUtils");
		function ensureValidMsalToken(scopes, msalToken, getTokenOptions) {
			let error = (message) => {
				utils_logger.getToken.info(message);
				return new AuthenticationRequiredError({
					scopes: Array.isArray(scopes) ? scopes : [scopes],
					getTokenOptions,
					message
				});
			};
			if (!msalToken) throw error("No response");
			if (!msalToken.expiresOn) throw error("Response had no \"expiresOn\" property.");
			if (!msalToken.accessToken) throw error("Response had no \"accessToken\" property.");
		}
		function getAuthority(tenantId, host) {
			host ||= DefaultAuthorityHost;
			if (RegExp(`${tenantId}/?$`).test(host)) return host;
			if (host.endsWith("/")) return host + tenantId;
			else return `${host}/${tenantId}`;
		}
		function getKnownAuthorities(tenantId, authorityHost, disableInstanceDiscovery) {
			if (tenantId === "adfs" && authorityHost || disableInstanceDiscovery) return [authorityHost];
			return [];
		}
		let defaultLoggerCallback = (credLogger, platform = core_util_dist_esm.qx ? "Node" : "Browser") => (level, message, containsPii) => {
			if (containsPii) return;
			switch (level) {
				case LogLevel.Error:
					credLogger.info(`MSAL ${platform} V2 error: ${message}`);
					return;
				case LogLevel.Info:
					credLogger.info(`MSAL ${platform} V2 info message: ${message}`);
					return;
				case LogLevel.Verbose:
					credLogger.info(`MSAL ${platform} V2 verbose message: ${message}`);
					return;
				case LogLevel.Warning:
					credLogger.info(`MSAL ${platform} V2 warning: ${message}`);
					return;
			}
		};
		function getMSALLogLevel(logLevel) {
			switch (logLevel) {
				case "error": return LogLevel.Error;
				case "info": return LogLevel.Info;
				case "verbose": return LogLevel.Verbose;
				case "warning": return LogLevel.Warning;
				default: return LogLevel.Info;
			}
		}
		function handleMsalError(scopes, error, getTokenOptions) {
			if (error.name === "AuthError" || error.name === "ClientAuthError" || error.name === "BrowserAuthError") {
				let msalError = error;
				switch (msalError.errorCode) {
					case "endpoints_resolution_error":
						utils_logger.info(logging_formatError(scopes, error.message));
						return new errors_CredentialUnavailableError(error.message);
					case "device_code_polling_cancelled": return new abort_controller_dist_esm.l("The authentication has been aborted by the caller.");
					case "consent_required":
					case "interaction_required":
					case "login_required":
						utils_logger.info(logging_formatError(scopes, `Authentication returned errorCode ${msalError.errorCode}`));
						break;
					default: utils_logger.info(logging_formatError(scopes, `Failed to acquire token: ${error.message}`));
				}
			}
			if (error.name === "ClientConfigurationError" || error.name === "BrowserConfigurationAuthError" || error.name === "AbortError" || error.name === "AuthenticationError") return error;
			if (error.name === "NativeAuthError") {
				utils_logger.info(logging_formatError(scopes, `Error from the native broker: ${error.message} with status code: ${error.statusCode}`));
				return error;
			}
			return new AuthenticationRequiredError({
				scopes,
				getTokenOptions,
				message: error.message,
				cause: error
			});
		}
		function publicToMsal(account) {
			return {
				localAccountId: account.homeAccountId,
				environment: account.authority,
				username: account.username,
				homeAccountId: account.homeAccountId,
				tenantId: account.tenantId
			};
		}
		function msalToPublic(clientId, account) {
			return {
				authority: account.environment ?? "login.microsoftonline.com",
				homeAccountId: account.homeAccountId,
				tenantId: account.tenantId || "common",
				username: account.username,
				clientId,
				version: "1.0"
			};
		}
		var core_client_dist_esm = __webpack_require__(5738);
		var core_rest_pipeline_dist_esm = __webpack_require__(1818);
		function getIdentityTokenEndpointSuffix(tenantId) {
			if (tenantId === "adfs") return "oauth2/token";
			else return "oauth2/v2.0/token";
		}
		function parseExpirationTimestamp(body) {
			if (typeof body.expires_on == "number") return body.expires_on * 1e3;
			if (typeof body.expires_on == "string") {
				let asNumber = +body.expires_on;
				if (!isNaN(asNumber)) return asNumber * 1e3;
				let asDate = Date.parse(body.expires_on);
				if (!isNaN(asDate)) return asDate;
			}
			if (typeof body.expires_in == "number") return Date.now() + body.expires_in * 1e3;
			throw Error(`Failed to parse token expiration from body. expires_in="${body.expires_in}", expires_on="${body.expires_on}"`);
		}
		function parseRefreshTimestamp(body) {
			if (body.refresh_on) {
				if (typeof body.refresh_on == "number") return body.refresh_on * 1e3;
				if (typeof body.refresh_on == "string") {
					let asNumber = +body.refresh_on;
					if (!isNaN(asNumber)) return asNumber * 1e3;
					let asDate = Date.parse(body.refresh_on);
					if (!isNaN(asDate)) return asDate;
				}
				throw Error(`Failed to parse refresh_on from body. refresh_on="${body.refresh_on}"`);
			} else return;
		}
		function getAuthorityHost(options) {
			let authorityHost = options?.authorityHost;
			!authorityHost && core_util_dist_esm.qx && (authorityHost = process.env.AZURE_AUTHORITY_HOST);
			return authorityHost ?? DefaultAuthorityHost;
		}
		let noCorrelationId = "noCorrelationId";
		let HttpStatus = {
			CLIENT_ERROR_RANGE_START: 400,
			CLIENT_ERROR_RANGE_END: 499,
			SERVER_ERROR_RANGE_START: 500,
			SERVER_ERROR_RANGE_END: 599
		};
		class identityClient_IdentityClient extends core_client_dist_esm.Nl {
			authorityHost;
			allowLoggingAccountIdentifiers;
			abortControllers;
			allowInsecureConnection = !1;
			tokenCredentialOptions;
			constructor(options) {
				let packageDetails = `azsdk-js-identity/${SDK_VERSION}`;
				let userAgentPrefix = options?.userAgentOptions?.userAgentPrefix ? `${options.userAgentOptions.userAgentPrefix} ${packageDetails}` : `${packageDetails}`;
				let baseUri = getAuthorityHost(options);
				if (!baseUri.startsWith("https:")) throw Error("The authorityHost address must use the 'https' protocol.");
				super({
					requestContentType: "application/json; charset=utf-8",
					retryOptions: { maxRetries: 3 },
					...options,
					userAgentOptions: { userAgentPrefix },
					baseUri
				});
				this.authorityHost = baseUri;
				this.abortControllers = new Map();
				this.allowLoggingAccountIdentifiers = options?.loggingOptions?.allowLoggingAccountIdentifiers;
				this.tokenCredentialOptions = { ...options };
				options?.allowInsecureConnection && (this.allowInsecureConnection = options.allowInsecureConnection);
			}
			async sendTokenRequest(request) {
				logger.info(`IdentityClient: sending token request to [${request.url}]`);
				let response = await this.sendRequest(request);
				if (response.bodyAsText && (response.status === 200 || response.status === 201)) {
					let parsedBody = JSON.parse(response.bodyAsText);
					if (!parsedBody.access_token) return null;
					this.logIdentifiers(response);
					let token = {
						accessToken: {
							token: parsedBody.access_token,
							expiresOnTimestamp: parseExpirationTimestamp(parsedBody),
							refreshAfterTimestamp: parseRefreshTimestamp(parsedBody),
							tokenType: "Bearer"
						},
						refreshToken: parsedBody.refresh_token
					};
					logger.info(`IdentityClient: [${request.url}] token acquired, expires on ${token.accessToken.expiresOnTimestamp}`);
					return token;
				} else {
					let error = new errors_AuthenticationError(response.status, response.bodyAsText);
					logger.warning(`IdentityClient: authentication error. HTTP status: ${response.status}, ${error.errorResponse.errorDescription}`);
					throw error;
				}
			}
			async refreshAccessToken(tenantId, clientId, scopes, refreshToken, clientSecret, options = {}) {
				if (refreshToken === void 0) return null;
				logger.info(`IdentityClient: refreshing access token with client ID: ${clientId}, scopes: ${scopes} started`);
				let refreshParams = {
					grant_type: "refresh_token",
					client_id: clientId,
					refresh_token: refreshToken,
					scope: scopes
				};
				clientSecret !== void 0 && (refreshParams.client_secret = clientSecret);
				let query = new URLSearchParams(refreshParams);
				return tracing_tracingClient.withSpan("IdentityClient.refreshAccessToken", options, async (updatedOptions) => {
					try {
						let urlSuffix = getIdentityTokenEndpointSuffix(tenantId);
						let request = (0, core_rest_pipeline_dist_esm.G6)({
							url: `${this.authorityHost}/${tenantId}/${urlSuffix}`,
							method: "POST",
							body: query.toString(),
							abortSignal: options.abortSignal,
							headers: (0, core_rest_pipeline_dist_esm.Nc)({
								Accept: "application/json",
								"Content-Type": "application/x-www-form-urlencoded"
							}),
							tracingOptions: updatedOptions.tracingOptions
						});
						let response = await this.sendTokenRequest(request);
						logger.info(`IdentityClient: refreshed token for client ID: ${clientId}`);
						return response;
					} catch (err) {
						if (err.name === AuthenticationErrorName && err.errorResponse.error === "interaction_required") {
							logger.info(`IdentityClient: interaction required for client ID: ${clientId}`);
							return null;
						} else {
							logger.warning(`IdentityClient: failed refreshing token for client ID: ${clientId}: ${err}`);
							throw err;
						}
					}
				});
			}
			generateAbortSignal(correlationId) {
				let controller = new AbortController();
				let controllers = this.abortControllers.get(correlationId) || [];
				controllers.push(controller);
				this.abortControllers.set(correlationId, controllers);
				let existingOnAbort = controller.signal.onabort;
				controller.signal.onabort = (...params) => {
					this.abortControllers.set(correlationId, void 0);
					existingOnAbort && existingOnAbort.apply(controller.signal, params);
				};
				return controller.signal;
			}
			abortRequests(correlationId) {
				let key = correlationId || noCorrelationId;
				let controllers = [...this.abortControllers.get(key) || [], ...this.abortControllers.get(noCorrelationId) || []];
				if (!controllers.length) return;
				for (let controller of controllers) controller.abort();
				this.abortControllers.set(key, void 0);
			}
			getCorrelationId(options) {
				let parameter = options?.body?.split("&").map((part) => part.split("=")).find(([key]) => key === "client-request-id");
				return parameter && parameter.length && parameter[1] || noCorrelationId;
			}
			async sendGetRequestAsync(url, options) {
				let request = (0, core_rest_pipeline_dist_esm.G6)({
					url,
					method: "GET",
					body: options?.body,
					allowInsecureConnection: this.allowInsecureConnection,
					headers: (0, core_rest_pipeline_dist_esm.Nc)(options?.headers),
					abortSignal: this.generateAbortSignal(noCorrelationId)
				});
				let response = await this.sendRequest(request);
				this.logIdentifiers(response);
				return {
					body: this.parseResponseBody(response),
					headers: response.headers.toJSON(),
					status: response.status
				};
			}
			async sendPostRequestAsync(url, options) {
				let request = (0, core_rest_pipeline_dist_esm.G6)({
					url,
					method: "POST",
					body: options?.body,
					headers: (0, core_rest_pipeline_dist_esm.Nc)(options?.headers),
					allowInsecureConnection: this.allowInsecureConnection,
					abortSignal: this.generateAbortSignal(this.getCorrelationId(options))
				});
				let response = await this.sendRequest(request);
				this.logIdentifiers(response);
				return {
					body: this.parseResponseBody(response),
					headers: response.headers.toJSON(),
					status: response.status
				};
			}
			getTokenCredentialOptions() {
				return this.tokenCredentialOptions;
			}
			logIdentifiers(response) {
				if (!this.allowLoggingAccountIdentifiers || !response.bodyAsText) return;
				try {
					let accessToken = (response.parsedBody || JSON.parse(response.bodyAsText)).access_token;
					if (!accessToken) return;
					let base64Metadata = accessToken.split(".")[1];
					let { appid, upn, tid, oid } = JSON.parse((0, core_util_dist_esm.SW)((0, core_util_dist_esm.Al)(base64Metadata, "base64url"), "utf-8"));
					logger.info(`[Authenticated account] Client ID: ${appid}. Tenant ID: ${tid}. User Principal Name: ${upn || "No User Principal Name available"}. Object ID (user): ${oid}`);
				} catch (e) {
					logger.warning("allowLoggingAccountIdentifiers was set, but we couldn't log the account information. Error:", e.message);
				}
			}
			parseResponseBody(response) {
				let parsedBody;
				try {
					parsedBody = JSON.parse(response.bodyAsText || "");
				} catch (error) {
					logger.info(`IdentityClient: Could not parse response body: ${error}`);
					let errorType;
					let errorDescriptionHelper;
					if (response.status >= HttpStatus.CLIENT_ERROR_RANGE_START && response.status <= HttpStatus.CLIENT_ERROR_RANGE_END) {
						errorType = "client_error";
						errorDescriptionHelper = "A client";
					} else if (response.status >= HttpStatus.SERVER_ERROR_RANGE_START && response.status <= HttpStatus.SERVER_ERROR_RANGE_END) {
						errorType = "server_error";
						errorDescriptionHelper = "A server";
					} else {
						errorType = "unknown_error";
						errorDescriptionHelper = "An unknown";
					}
					let errorDescriptionLines = [
						`${errorDescriptionHelper} error occured.`,
						`Http status code: ${response.status}`,
						`Http status message: ${response.bodyAsText || "Unknown"}`,
						`Headers: ${JSON.stringify(response.headers)}`
					];
					parsedBody = {
						error: errorType,
						error_description: errorDescriptionLines.join("\n")
					};
				}
				return parsedBody;
			}
		}
		var RegionalAuthority;
		(function(RegionalAuthority) {
			RegionalAuthority.AutoDiscoverRegion = "AutoDiscoverRegion";
			RegionalAuthority.USWest = "westus";
			RegionalAuthority.USWest2 = "westus2";
			RegionalAuthority.USCentral = "centralus";
			RegionalAuthority.USEast = "eastus";
			RegionalAuthority.USEast2 = "eastus2";
			RegionalAuthority.USNorthCentral = "northcentralus";
			RegionalAuthority.USSouthCentral = "southcentralus";
			RegionalAuthority.USWestCentral = "westcentralus";
			RegionalAuthority.CanadaCentral = "canadacentral";
			RegionalAuthority.CanadaEast = "canadaeast";
			RegionalAuthority.BrazilSouth = "brazilsouth";
			RegionalAuthority.EuropeNorth = "northeurope";
			RegionalAuthority.EuropeWest = "westeurope";
			RegionalAuthority.UKSouth = "uksouth";
			RegionalAuthority.UKWest = "ukwest";
			RegionalAuthority.FranceCentral = "francecentral";
			RegionalAuthority.FranceSouth = "francesouth";
			RegionalAuthority.SwitzerlandNorth = "switzerlandnorth";
			RegionalAuthority.SwitzerlandWest = "switzerlandwest";
			RegionalAuthority.GermanyNorth = "germanynorth";
			RegionalAuthority.GermanyWestCentral = "germanywestcentral";
			RegionalAuthority.NorwayWest = "norwaywest";
			RegionalAuthority.NorwayEast = "norwayeast";
			RegionalAuthority.AsiaEast = "eastasia";
			RegionalAuthority.AsiaSouthEast = "southeastasia";
			RegionalAuthority.JapanEast = "japaneast";
			RegionalAuthority.JapanWest = "japanwest";
			RegionalAuthority.AustraliaEast = "australiaeast";
			RegionalAuthority.AustraliaSouthEast = "australiasoutheast";
			RegionalAuthority.AustraliaCentral = "australiacentral";
			RegionalAuthority.AustraliaCentral2 = "australiacentral2";
			RegionalAuthority.IndiaCentral = "centralindia";
			RegionalAuthority.IndiaSouth = "southindia";
			RegionalAuthority.IndiaWest = "westindia";
			RegionalAuthority.KoreaSouth = "koreasouth";
			RegionalAuthority.KoreaCentral = "koreacentral";
			RegionalAuthority.UAECentral = "uaecentral";
			RegionalAuthority.UAENorth = "uaenorth";
			RegionalAuthority.SouthAfricaNorth = "southafricanorth";
			RegionalAuthority.SouthAfricaWest = "southafricawest";
			RegionalAuthority.ChinaNorth = "chinanorth";
			RegionalAuthority.ChinaEast = "chinaeast";
			RegionalAuthority.ChinaNorth2 = "chinanorth2";
			RegionalAuthority.ChinaEast2 = "chinaeast2";
			RegionalAuthority.GermanyCentral = "germanycentral";
			RegionalAuthority.GermanyNorthEast = "germanynortheast";
			RegionalAuthority.GovernmentUSVirginia = "usgovvirginia";
			RegionalAuthority.GovernmentUSIowa = "usgoviowa";
			RegionalAuthority.GovernmentUSArizona = "usgovarizona";
			RegionalAuthority.GovernmentUSTexas = "usgovtexas";
			RegionalAuthority.GovernmentUSDodEast = "usdodeast";
			RegionalAuthority.GovernmentUSDodCentral = "usdodcentral";
		})(RegionalAuthority ||= {});
		function calculateRegionalAuthority(regionalAuthority) {
			let azureRegion = regionalAuthority;
			azureRegion === void 0 && globalThis.process?.env?.AZURE_REGIONAL_AUTHORITY_NAME !== void 0 && (azureRegion = process.env.AZURE_REGIONAL_AUTHORITY_NAME);
			if (azureRegion === RegionalAuthority.AutoDiscoverRegion) return "AUTO_DISCOVER";
			return azureRegion;
		}
		function createConfigurationErrorMessage(tenantId) {
			return `The current credential is not configured to acquire tokens for tenant ${tenantId}. To enable acquiring tokens for this tenant add it to the AdditionallyAllowedTenants on the credential options, or add "*" to AdditionallyAllowedTenants to allow acquiring tokens for any tenant.`;
		}
		function processMultiTenantRequest_processMultiTenantRequest(tenantId, getTokenOptions, additionallyAllowedTenantIds = [], logger) {
			let resolvedTenantId;
			resolvedTenantId = process.env.AZURE_IDENTITY_DISABLE_MULTITENANTAUTH || tenantId === "adfs" ? tenantId : getTokenOptions?.tenantId ?? tenantId;
			if (tenantId && resolvedTenantId !== tenantId && !additionallyAllowedTenantIds.includes("*") && !additionallyAllowedTenantIds.some((t) => t.localeCompare(resolvedTenantId) === 0)) {
				let message = createConfigurationErrorMessage(resolvedTenantId);
				logger?.info(message);
				throw new errors_CredentialUnavailableError(message);
			}
			return resolvedTenantId;
		}
		function tenantIdUtils_checkTenantId(logger, tenantId) {
			if (!tenantId.match(/^[0-9a-zA-Z-.]+$/)) {
				let error = Error("Invalid tenant id provided. You can locate your tenant id by following the instructions listed here: https://learn.microsoft.com/partner-center/find-ids-and-domain-names.");
				logger.info(logging_formatError("", error));
				throw error;
			}
		}
		function tenantIdUtils_resolveTenantId(logger, tenantId, clientId) {
			if (tenantId) {
				tenantIdUtils_checkTenantId(logger, tenantId);
				return tenantId;
			}
			clientId ||= constants_DeveloperSignOnClientId;
			if (clientId !== constants_DeveloperSignOnClientId) return "common";
			return "organizations";
		}
		function tenantIdUtils_resolveAdditionallyAllowedTenantIds(additionallyAllowedTenants) {
			if (!additionallyAllowedTenants || additionallyAllowedTenants.length === 0) return [];
			if (additionallyAllowedTenants.includes("*")) return ALL_TENANTS;
			return additionallyAllowedTenants;
		}
		let msalLogger = credentialLogger("MsalClient");
		function generateMsalConfiguration(clientId, tenantId, msalClientOptions = {}) {
			let resolvedTenant = tenantIdUtils_resolveTenantId(msalClientOptions.logger ?? msalLogger, tenantId, clientId);
			let authority = getAuthority(resolvedTenant, getAuthorityHost(msalClientOptions));
			let httpClient = new identityClient_IdentityClient({
				...msalClientOptions,
				authorityHost: authority,
				loggingOptions: msalClientOptions.loggingOptions
			});
			return {
				auth: {
					clientId,
					authority,
					knownAuthorities: getKnownAuthorities(resolvedTenant, authority, msalClientOptions.disableInstanceDiscovery)
				},
				system: {
					networkClient: httpClient,
					loggerOptions: {
						loggerCallback: defaultLoggerCallback(msalClientOptions.logger ?? msalLogger),
						logLevel: getMSALLogLevel((0, esm.XM)()),
						piiLoggingEnabled: msalClientOptions.loggingOptions?.enableUnsafeSupportLogging
					}
				}
			};
		}
		function msalClient_createMsalClient(clientId, tenantId, createMsalClientOptions = {}) {
			let state = {
				msalConfig: generateMsalConfiguration(clientId, tenantId, createMsalClientOptions),
				cachedAccount: createMsalClientOptions.authenticationRecord ? publicToMsal(createMsalClientOptions.authenticationRecord) : null,
				pluginConfiguration: msalPlugins.generatePluginConfiguration(createMsalClientOptions),
				logger: createMsalClientOptions.logger ?? msalLogger
			};
			let publicApps = new Map();
			async function getPublicApp(options = {}) {
				let appKey = options.enableCae ? "CAE" : "default";
				let publicClientApp = publicApps.get(appKey);
				if (publicClientApp) {
					state.logger.getToken.info("Existing PublicClientApplication found in cache, returning it.");
					return publicClientApp;
				}
				state.logger.getToken.info(`Creating new PublicClientApplication with CAE ${options.enableCae ? "enabled" : "disabled"}.`);
				let cachePlugin = options.enableCae ? state.pluginConfiguration.cache.cachePluginCae : state.pluginConfiguration.cache.cachePlugin;
				state.msalConfig.auth.clientCapabilities = options.enableCae ? ["cp1"] : void 0;
				publicClientApp = new PublicClientApplication({
					...state.msalConfig,
					broker: { nativeBrokerPlugin: state.pluginConfiguration.broker.nativeBrokerPlugin },
					cache: { cachePlugin: await cachePlugin }
				});
				publicApps.set(appKey, publicClientApp);
				return publicClientApp;
			}
			let confidentialApps = new Map();
			async function getConfidentialApp(options = {}) {
				let appKey = options.enableCae ? "CAE" : "default";
				let confidentialClientApp = confidentialApps.get(appKey);
				if (confidentialClientApp) {
					state.logger.getToken.info("Existing ConfidentialClientApplication found in cache, returning it.");
					return confidentialClientApp;
				}
				state.logger.getToken.info(`Creating new ConfidentialClientApplication with CAE ${options.enableCae ? "enabled" : "disabled"}.`);
				let cachePlugin = options.enableCae ? state.pluginConfiguration.cache.cachePluginCae : state.pluginConfiguration.cache.cachePlugin;
				state.msalConfig.auth.clientCapabilities = options.enableCae ? ["cp1"] : void 0;
				confidentialClientApp = new ConfidentialClientApplication({
					...state.msalConfig,
					broker: { nativeBrokerPlugin: state.pluginConfiguration.broker.nativeBrokerPlugin },
					cache: { cachePlugin: await cachePlugin }
				});
				confidentialApps.set(appKey, confidentialClientApp);
				return confidentialClientApp;
			}
			async function getTokenSilent(app, scopes, options = {}) {
				if (state.cachedAccount === null) {
					state.logger.getToken.info("No cached account found in local state.");
					throw new AuthenticationRequiredError({ scopes });
				}
				options.claims && (state.cachedClaims = options.claims);
				let silentRequest = {
					account: state.cachedAccount,
					scopes,
					claims: state.cachedClaims
				};
				if (state.pluginConfiguration.broker.isEnabled) {
					silentRequest.extraQueryParameters ||= {};
					state.pluginConfiguration.broker.enableMsaPassthrough && (silentRequest.extraQueryParameters.msal_request_type = "consumer_passthrough");
				}
				if (options.proofOfPossessionOptions) {
					silentRequest.shrNonce = options.proofOfPossessionOptions.nonce;
					silentRequest.authenticationScheme = "pop";
					silentRequest.resourceRequestMethod = options.proofOfPossessionOptions.resourceRequestMethod;
					silentRequest.resourceRequestUri = options.proofOfPossessionOptions.resourceRequestUrl;
				}
				state.logger.getToken.info("Attempting to acquire token silently");
				try {
					return await app.acquireTokenSilent(silentRequest);
				} catch (err) {
					throw handleMsalError(scopes, err, options);
				}
			}
			function calculateRequestAuthority(options) {
				if (options?.tenantId) return getAuthority(options.tenantId, getAuthorityHost(createMsalClientOptions));
				return state.msalConfig.auth.authority;
			}
			async function withSilentAuthentication(msalApp, scopes, options, onAuthenticationRequired) {
				let response = null;
				try {
					response = await getTokenSilent(msalApp, scopes, options);
				} catch (e) {
					if (e.name !== "AuthenticationRequiredError") throw e;
					if (options.disableAutomaticAuthentication) throw new AuthenticationRequiredError({
						scopes,
						getTokenOptions: options,
						message: "Automatic authentication has been disabled. You may call the authentication() method."
					});
				}
				if (response === null) try {
					response = await onAuthenticationRequired();
				} catch (err) {
					throw handleMsalError(scopes, err, options);
				}
				ensureValidMsalToken(scopes, response, options);
				state.cachedAccount = response?.account ?? null;
				state.logger.getToken.info(formatSuccess(scopes));
				return {
					token: response.accessToken,
					expiresOnTimestamp: response.expiresOn.getTime(),
					refreshAfterTimestamp: response.refreshOn?.getTime(),
					tokenType: response.tokenType
				};
			}
			async function getTokenByClientSecret(scopes, clientSecret, options = {}) {
				state.logger.getToken.info("Attempting to acquire token using client secret");
				state.msalConfig.auth.clientSecret = clientSecret;
				let msalApp = await getConfidentialApp(options);
				try {
					let response = await msalApp.acquireTokenByClientCredential({
						scopes,
						authority: calculateRequestAuthority(options),
						azureRegion: calculateRegionalAuthority(),
						claims: options?.claims
					});
					ensureValidMsalToken(scopes, response, options);
					state.logger.getToken.info(formatSuccess(scopes));
					return {
						token: response.accessToken,
						expiresOnTimestamp: response.expiresOn.getTime(),
						refreshAfterTimestamp: response.refreshOn?.getTime(),
						tokenType: response.tokenType
					};
				} catch (err) {
					throw handleMsalError(scopes, err, options);
				}
			}
			async function getTokenByClientAssertion(scopes, clientAssertion, options = {}) {
				state.logger.getToken.info("Attempting to acquire token using client assertion");
				state.msalConfig.auth.clientAssertion = clientAssertion;
				let msalApp = await getConfidentialApp(options);
				try {
					let response = await msalApp.acquireTokenByClientCredential({
						scopes,
						authority: calculateRequestAuthority(options),
						azureRegion: calculateRegionalAuthority(),
						claims: options?.claims,
						clientAssertion
					});
					ensureValidMsalToken(scopes, response, options);
					state.logger.getToken.info(formatSuccess(scopes));
					return {
						token: response.accessToken,
						expiresOnTimestamp: response.expiresOn.getTime(),
						refreshAfterTimestamp: response.refreshOn?.getTime(),
						tokenType: response.tokenType
					};
				} catch (err) {
					throw handleMsalError(scopes, err, options);
				}
			}
			async function getTokenByClientCertificate(scopes, certificate, options = {}) {
				state.logger.getToken.info("Attempting to acquire token using client certificate");
				state.msalConfig.auth.clientCertificate = certificate;
				let msalApp = await getConfidentialApp(options);
				try {
					let response = await msalApp.acquireTokenByClientCredential({
						scopes,
						authority: calculateRequestAuthority(options),
						azureRegion: calculateRegionalAuthority(),
						claims: options?.claims
					});
					ensureValidMsalToken(scopes, response, options);
					state.logger.getToken.info(formatSuccess(scopes));
					return {
						token: response.accessToken,
						expiresOnTimestamp: response.expiresOn.getTime(),
						refreshAfterTimestamp: response.refreshOn?.getTime(),
						tokenType: response.tokenType
					};
				} catch (err) {
					throw handleMsalError(scopes, err, options);
				}
			}
			async function getTokenByDeviceCode(scopes, deviceCodeCallback, options = {}) {
				state.logger.getToken.info("Attempting to acquire token using device code");
				let msalApp = await getPublicApp(options);
				return withSilentAuthentication(msalApp, scopes, options, () => {
					let requestOptions = {
						scopes,
						cancel: options?.abortSignal?.aborted ?? !1,
						deviceCodeCallback,
						authority: calculateRequestAuthority(options),
						claims: options?.claims
					};
					let deviceCodeRequest = msalApp.acquireTokenByDeviceCode(requestOptions);
					options.abortSignal && options.abortSignal.addEventListener("abort", () => {
						requestOptions.cancel = !0;
					});
					return deviceCodeRequest;
				});
			}
			async function getTokenByUsernamePassword(scopes, username, password, options = {}) {
				state.logger.getToken.info("Attempting to acquire token using username and password");
				let msalApp = await getPublicApp(options);
				return withSilentAuthentication(msalApp, scopes, options, () => {
					let requestOptions = {
						scopes,
						username,
						password,
						authority: calculateRequestAuthority(options),
						claims: options?.claims
					};
					return msalApp.acquireTokenByUsernamePassword(requestOptions);
				});
			}
			function getActiveAccount() {
				if (!state.cachedAccount) return;
				return msalToPublic(clientId, state.cachedAccount);
			}
			async function getTokenByAuthorizationCode(scopes, redirectUri, authorizationCode, clientSecret, options = {}) {
				state.logger.getToken.info("Attempting to acquire token using authorization code");
				let msalApp;
				if (clientSecret) {
					state.msalConfig.auth.clientSecret = clientSecret;
					msalApp = await getConfidentialApp(options);
				} else msalApp = await getPublicApp(options);
				return withSilentAuthentication(msalApp, scopes, options, () => msalApp.acquireTokenByCode({
					scopes,
					redirectUri,
					code: authorizationCode,
					authority: calculateRequestAuthority(options),
					claims: options?.claims
				}));
			}
			async function getTokenOnBehalfOf(scopes, userAssertionToken, clientCredentials, options = {}) {
				msalLogger.getToken.info("Attempting to acquire token on behalf of another user");
				if (typeof clientCredentials == "string") {
					msalLogger.getToken.info("Using client secret for on behalf of flow");
					state.msalConfig.auth.clientSecret = clientCredentials;
				} else if (typeof clientCredentials == "function") {
					msalLogger.getToken.info("Using client assertion callback for on behalf of flow");
					state.msalConfig.auth.clientAssertion = clientCredentials;
				} else {
					msalLogger.getToken.info("Using client certificate for on behalf of flow");
					state.msalConfig.auth.clientCertificate = clientCredentials;
				}
				let msalApp = await getConfidentialApp(options);
				try {
					let response = await msalApp.acquireTokenOnBehalfOf({
						scopes,
						authority: calculateRequestAuthority(options),
						claims: options.claims,
						oboAssertion: userAssertionToken
					});
					ensureValidMsalToken(scopes, response, options);
					msalLogger.getToken.info(formatSuccess(scopes));
					return {
						token: response.accessToken,
						expiresOnTimestamp: response.expiresOn.getTime(),
						refreshAfterTimestamp: response.refreshOn?.getTime(),
						tokenType: response.tokenType
					};
				} catch (err) {
					throw handleMsalError(scopes, err, options);
				}
			}
			function createBaseInteractiveRequest(scopes, options) {
				return {
					openBrowser: async (url) => {
						await (await __webpack_require__.e(278).then(__webpack_require__.bind(__webpack_require__, 2278))).default(url);
					},
					scopes,
					authority: calculateRequestAuthority(options),
					claims: options?.claims,
					loginHint: options?.loginHint,
					errorTemplate: options?.browserCustomizationOptions?.errorMessage,
					successTemplate: options?.browserCustomizationOptions?.successMessage,
					prompt: options?.loginHint ? "login" : "select_account"
				};
			}
			async function getBrokeredTokenInternal(scopes, useDefaultBrokerAccount, options = {}) {
				msalLogger.verbose("Authentication will resume through the broker");
				let app = await getPublicApp(options);
				let interactiveRequest = createBaseInteractiveRequest(scopes, options);
				state.pluginConfiguration.broker.parentWindowHandle ? interactiveRequest.windowHandle = Buffer.from(state.pluginConfiguration.broker.parentWindowHandle) : msalLogger.warning("Parent window handle is not specified for the broker. This may cause unexpected behavior. Please provide the parentWindowHandle.");
				state.pluginConfiguration.broker.enableMsaPassthrough && ((interactiveRequest.extraQueryParameters ??= {}).msal_request_type = "consumer_passthrough");
				if (useDefaultBrokerAccount) {
					interactiveRequest.prompt = "none";
					msalLogger.verbose("Attempting broker authentication using the default broker account");
				} else msalLogger.verbose("Attempting broker authentication without the default broker account");
				if (options.proofOfPossessionOptions) {
					interactiveRequest.shrNonce = options.proofOfPossessionOptions.nonce;
					interactiveRequest.authenticationScheme = "pop";
					interactiveRequest.resourceRequestMethod = options.proofOfPossessionOptions.resourceRequestMethod;
					interactiveRequest.resourceRequestUri = options.proofOfPossessionOptions.resourceRequestUrl;
				}
				try {
					return await app.acquireTokenInteractive(interactiveRequest);
				} catch (e) {
					msalLogger.verbose(`Failed to authenticate through the broker: ${e.message}`);
					if (options.disableAutomaticAuthentication) throw new AuthenticationRequiredError({
						scopes,
						getTokenOptions: options,
						message: "Cannot silently authenticate with default broker account."
					});
					if (useDefaultBrokerAccount) return getBrokeredTokenInternal(scopes, !1, options);
					else throw e;
				}
			}
			async function getBrokeredToken(scopes, useDefaultBrokerAccount, options = {}) {
				msalLogger.getToken.info(`Attempting to acquire token using brokered authentication with useDefaultBrokerAccount: ${useDefaultBrokerAccount}`);
				let response = await getBrokeredTokenInternal(scopes, useDefaultBrokerAccount, options);
				ensureValidMsalToken(scopes, response, options);
				state.cachedAccount = response?.account ?? null;
				state.logger.getToken.info(formatSuccess(scopes));
				return {
					token: response.accessToken,
					expiresOnTimestamp: response.expiresOn.getTime(),
					refreshAfterTimestamp: response.refreshOn?.getTime(),
					tokenType: response.tokenType
				};
			}
			async function getTokenByInteractiveRequest(scopes, options = {}) {
				msalLogger.getToken.info("Attempting to acquire token interactively");
				let app = await getPublicApp(options);
				return withSilentAuthentication(app, scopes, options, async () => {
					let interactiveRequest = createBaseInteractiveRequest(scopes, options);
					if (state.pluginConfiguration.broker.isEnabled) return getBrokeredTokenInternal(scopes, state.pluginConfiguration.broker.useDefaultBrokerAccount ?? !1, options);
					if (options.proofOfPossessionOptions) {
						interactiveRequest.shrNonce = options.proofOfPossessionOptions.nonce;
						interactiveRequest.authenticationScheme = "pop";
						interactiveRequest.resourceRequestMethod = options.proofOfPossessionOptions.resourceRequestMethod;
						interactiveRequest.resourceRequestUri = options.proofOfPossessionOptions.resourceRequestUrl;
					}
					return app.acquireTokenInteractive(interactiveRequest);
				});
			}
			return {
				getActiveAccount,
				getBrokeredToken,
				getTokenByClientSecret,
				getTokenByClientAssertion,
				getTokenByClientCertificate,
				getTokenByDeviceCode,
				getTokenByUsernamePassword,
				getTokenByAuthorizationCode,
				getTokenOnBehalfOf,
				getTokenByInteractiveRequest
			};
		}
		__webpack_require__(1455);
		credentialLogger("ClientCertificateCredential");
		credentialLogger("ClientSecretCredential");
		credentialLogger("UsernamePasswordCredential");
		credentialLogger("EnvironmentCredential");
		credentialLogger("ManagedIdentityCredential - IMDS");
		let clientAssertionCredential_logger = credentialLogger("ClientAssertionCredential");
		class clientAssertionCredential_ClientAssertionCredential {
			msalClient;
			tenantId;
			additionallyAllowedTenantIds;
			getAssertion;
			options;
			constructor(tenantId, clientId, getAssertion, options = {}) {
				if (!tenantId) throw new errors_CredentialUnavailableError("ClientAssertionCredential: tenantId is a required parameter.");
				if (!clientId) throw new errors_CredentialUnavailableError("ClientAssertionCredential: clientId is a required parameter.");
				if (!getAssertion) throw new errors_CredentialUnavailableError("ClientAssertionCredential: clientAssertion is a required parameter.");
				this.tenantId = tenantId;
				this.additionallyAllowedTenantIds = tenantIdUtils_resolveAdditionallyAllowedTenantIds(options?.additionallyAllowedTenants);
				this.options = options;
				this.getAssertion = getAssertion;
				this.msalClient = msalClient_createMsalClient(clientId, tenantId, {
					...this.options,
					logger: clientAssertionCredential_logger
				});
			}
			async getToken(scopes, options = {}) {
				return tracing_tracingClient.withSpan(`${this.constructor.name}.getToken`, options, async (newOptions) => {
					newOptions.tenantId = processMultiTenantRequest_processMultiTenantRequest(this.tenantId, newOptions, this.additionallyAllowedTenantIds, clientAssertionCredential_logger);
					let arrayScopes = Array.isArray(scopes) ? scopes : [scopes];
					return this.msalClient.getTokenByClientAssertion(arrayScopes, this.getAssertion, newOptions);
				});
			}
		}
		var external_node_fs_ = __webpack_require__(3024);
		credentialLogger("WorkloadIdentityCredential");
		credentialLogger("ManagedIdentityCredential - Token Exchange");
		credentialLogger("ManagedIdentityCredential");
		let processErrorBrand = Symbol.for("@azure/core-process.ProcessError");
		class ProcessError extends Error {
			code;
			signal;
			killed;
			stdout;
			stderr;
			constructor(message, options = {}) {
				super(message);
				this.name = "ProcessError";
				this.code = options.code ?? null;
				this.signal = options.signal ?? null;
				this.killed = options.killed ?? !1;
				Object.defineProperties(this, {
					[processErrorBrand]: {
						configurable: !1,
						enumerable: !1,
						value: !0,
						writable: !1
					},
					stdout: {
						configurable: !1,
						enumerable: !1,
						value: options.stdout,
						writable: !1
					},
					stderr: {
						configurable: !1,
						enumerable: !1,
						value: options.stderr,
						writable: !1
					}
				});
			}
		}
		function isProcessError(error) {
			if (error instanceof ProcessError) return !0;
			if (typeof error != "object" || !error) return !1;
			let candidate = error;
			return candidate[processErrorBrand] === !0 && candidate.name === "ProcessError" && (typeof candidate.code == "string" || typeof candidate.code == "number" || candidate.code === null) && typeof candidate.killed == "boolean" && (typeof candidate.signal == "string" || candidate.signal === null);
		}
		function errors_createExecutionError(error, stdout, stderr) {
			let code = error.code ?? null;
			let message = typeof code == "number" ? `The process exited with code ${code}.` : code ? `The process could not be completed (${code}).` : "The process could not be completed.";
			return new ProcessError(message, {
				code,
				signal: error.signal,
				killed: error.killed,
				stdout,
				stderr
			});
		}
		var external_node_child_process_ = __webpack_require__(1421);
		var external_node_path_ = __webpack_require__(6760);
		var external_node_url_ = __webpack_require__(3136);
		let WINDOWS_NATIVE_EXTENSIONS = [".exe", ".com"];
		let WINDOWS_BATCH_EXTENSIONS = [".cmd", ".bat"];
		let WINDOWS_DRIVE_ABSOLUTE_PATH = /^[a-z]:[\\/]/i;
		function getEnvironmentValue(environment, name) {
			if (process.platform !== "win32") return environment[name];
			let normalizedName = name.toLowerCase();
			for (let [key, value] of Object.entries(environment)) if (key.toLowerCase() === normalizedName) return value;
		}
		function setEnvironmentValue(environment, name, value) {
			let normalizedName = name.toLowerCase();
			let existingKey = Object.keys(environment).find((key) => key.toLowerCase() === normalizedName);
			environment[existingKey ?? name] = value;
		}
		function snapshotEnvironment(environment) {
			let snapshot = {};
			let windowsKeys = new Set();
			for (let [key, value] of Object.entries(environment)) {
				if (process.platform === "win32") {
					let normalizedKey = key.toLowerCase();
					if (windowsKeys.has(normalizedKey)) throw new ProcessError("The environment contains duplicate case-insensitive variable names.", { code: "ERR_INVALID_ENVIRONMENT" });
					windowsKeys.add(normalizedKey);
				}
				if (value !== void 0 && typeof value != "string") throw new ProcessError("The environment contains a non-string value.", { code: "ERR_INVALID_ENVIRONMENT" });
				snapshot[key] = value;
			}
			return snapshot;
		}
		function normalizeCwd(cwd) {
			let cwdPath = cwd instanceof URL ? (0, external_node_url_.fileURLToPath)(cwd) : cwd;
			return external_node_path_.resolve(cwdPath ?? process.cwd());
		}
		function createProcessContext(options = {}) {
			if (options.allowWindowsBatchFiles !== void 0 && typeof options.allowWindowsBatchFiles != "boolean") throw new ProcessError("The Windows batch option must be a boolean.", { code: "ERR_INVALID_PROCESS_OPTION" });
			return {
				cwd: normalizeCwd(options.cwd),
				env: snapshotEnvironment(options.env ?? process.env),
				allowWindowsBatchFiles: options.allowWindowsBatchFiles === !0
			};
		}
		function isExecutableFile(filePath) {
			try {
				if (!(0, external_node_fs_.statSync)(filePath).isFile()) return !1;
				process.platform !== "win32" && (0, external_node_fs_.accessSync)(filePath, external_node_fs_.constants.X_OK);
				return !0;
			} catch {
				return !1;
			}
		}
		function isNativeExtension(extension) {
			return WINDOWS_NATIVE_EXTENSIONS.some((candidate) => candidate === extension);
		}
		function isBatchExtension(extension) {
			return WINDOWS_BATCH_EXTENSIONS.some((candidate) => candidate === extension);
		}
		function resolveWindowsCandidate(candidate, allowWindowsBatchFiles) {
			let extension = external_node_path_.extname(candidate).toLowerCase();
			if (extension) {
				if (!isNativeExtension(extension) && !(allowWindowsBatchFiles && isBatchExtension(extension))) return;
				return isExecutableFile(candidate) ? candidate : void 0;
			}
			for (let nativeExtension of WINDOWS_NATIVE_EXTENSIONS) {
				let nativeCandidate = candidate + nativeExtension;
				if (isExecutableFile(nativeCandidate)) return nativeCandidate;
			}
			if (allowWindowsBatchFiles) for (let batchExtension of WINDOWS_BATCH_EXTENSIONS) {
				let batchCandidate = candidate + batchExtension;
				if (isExecutableFile(batchCandidate)) return batchCandidate;
			}
		}
		function getSearchPaths(context) {
			let pathValue = getEnvironmentValue(context.env, "PATH") ?? "";
			let paths = [];
			let seen = new Set();
			for (let entry of pathValue.split(external_node_path_.delimiter)) {
				let candidate = entry;
				if (process.platform === "win32") {
					candidate = candidate.trim();
					candidate.startsWith("\"") && candidate.endsWith("\"") && (candidate = candidate.slice(1, -1));
				}
				if (!candidate || !external_node_path_.isAbsolute(candidate)) continue;
				let normalized = external_node_path_.resolve(candidate);
				let key = process.platform === "win32" ? normalized.toLowerCase() : normalized;
				if (!seen.has(key)) {
					seen.add(key);
					paths.push(normalized);
				}
			}
			return paths;
		}
		function hasPathSeparator(command) {
			return command.includes("/") || process.platform === "win32" && command.includes("\\");
		}
		function validateCommand(command) {
			if (!command || command.includes("\0") || /[\r\n]/.test(command)) throw new ProcessError("The executable name is invalid.", { code: "ERR_INVALID_EXECUTABLE" });
			if (process.platform === "win32" && /^[a-z]:[^\\/]/i.test(command)) throw new ProcessError("Drive-relative executable paths are not supported.", { code: "ERR_INVALID_EXECUTABLE" });
		}
		function resolveExecutableWithContext(command, context) {
			validateCommand(command);
			if (hasPathSeparator(command) || external_node_path_.isAbsolute(command)) {
				let candidate = external_node_path_.resolve(context.cwd, command);
				if (process.platform === "win32") return resolveWindowsCandidate(candidate, context.allowWindowsBatchFiles);
				return isExecutableFile(candidate) ? candidate : void 0;
			}
			let searchPaths = getSearchPaths(context);
			if (process.platform !== "win32") {
				for (let searchPath of searchPaths) {
					let candidate = external_node_path_.join(searchPath, command);
					if (isExecutableFile(candidate)) return candidate;
				}
				return;
			}
			let extension = external_node_path_.extname(command).toLowerCase();
			if (extension) {
				if (!isNativeExtension(extension) && !(context.allowWindowsBatchFiles && isBatchExtension(extension))) return;
				for (let searchPath of searchPaths) {
					let candidate = external_node_path_.join(searchPath, command);
					if (isExecutableFile(candidate)) return candidate;
				}
				return;
			}
			for (let searchPath of searchPaths) for (let nativeExtension of WINDOWS_NATIVE_EXTENSIONS) {
				let candidate = external_node_path_.join(searchPath, command + nativeExtension);
				if (isExecutableFile(candidate)) return candidate;
			}
			if (context.allowWindowsBatchFiles) for (let searchPath of searchPaths) for (let batchExtension of WINDOWS_BATCH_EXTENSIONS) {
				let candidate = external_node_path_.join(searchPath, command + batchExtension);
				if (isExecutableFile(candidate)) return candidate;
			}
		}
		function canonicalizeWindowsPath(filePath) {
			try {
				return external_node_fs_.realpathSync.native(filePath).toLowerCase();
			} catch {
				return external_node_path_.resolve(filePath).toLowerCase();
			}
		}
		function isWindowsDriveAbsolutePath(filePath) {
			return WINDOWS_DRIVE_ABSOLUTE_PATH.test(filePath);
		}
		function resolveWindowsCommandInterpreter(childEnvironment) {
			let hostEnvironment = snapshotEnvironment(process.env);
			let systemRoot = getEnvironmentValue(hostEnvironment, "SystemRoot");
			if (!systemRoot || !isWindowsDriveAbsolutePath(systemRoot)) throw new ProcessError("A trusted Windows system directory could not be established.", { code: "ERR_UNTRUSTED_COMMAND_INTERPRETER" });
			let executablePath = external_node_path_.join(systemRoot, "System32", "cmd.exe");
			if (!isExecutableFile(executablePath)) throw new ProcessError("The Windows command interpreter could not be found.", { code: "ERR_UNTRUSTED_COMMAND_INTERPRETER" });
			let comSpec = getEnvironmentValue(hostEnvironment, "ComSpec");
			if (comSpec && (!isWindowsDriveAbsolutePath(comSpec) || canonicalizeWindowsPath(comSpec) !== canonicalizeWindowsPath(executablePath))) throw new ProcessError("The Windows command interpreter is not trusted.", { code: "ERR_UNTRUSTED_COMMAND_INTERPRETER" });
			let childSystemRoot = getEnvironmentValue(childEnvironment, "SystemRoot");
			if (childSystemRoot && (!isWindowsDriveAbsolutePath(childSystemRoot) || canonicalizeWindowsPath(childSystemRoot) !== canonicalizeWindowsPath(systemRoot))) throw new ProcessError("The child environment contains an untrusted system directory.", { code: "ERR_UNTRUSTED_COMMAND_INTERPRETER" });
			let childComSpec = getEnvironmentValue(childEnvironment, "ComSpec");
			if (childComSpec && (!isWindowsDriveAbsolutePath(childComSpec) || canonicalizeWindowsPath(childComSpec) !== canonicalizeWindowsPath(executablePath))) throw new ProcessError("The child environment contains an untrusted command interpreter.", { code: "ERR_UNTRUSTED_COMMAND_INTERPRETER" });
			setEnvironmentValue(childEnvironment, "SystemRoot", systemRoot);
			setEnvironmentValue(childEnvironment, "ComSpec", executablePath);
			return {
				executablePath,
				systemRoot
			};
		}
		let UNSAFE_BATCH_ARGUMENT = /[%!^&|<>()]/;
		let UNSAFE_BATCH_PATH = /[%!]/;
		let BATCH_META_CHARACTER = /([()\][%!^"`<>&|;, *?])/g;
		function containsControlCharacter(value) {
			for (let character of value) {
				let codePoint = character.codePointAt(0);
				if (codePoint <= 31 || codePoint === 127) return !0;
			}
			return !1;
		}
		function snapshotArguments(args) {
			return args.map((arg, index) => {
				if (typeof arg != "string" || arg.includes("\0")) throw new ProcessError(`Process argument ${index} is invalid.`, { code: "ERR_INVALID_PROCESS_ARGUMENT" });
				return arg;
			});
		}
		function validateBatchArguments(args) {
			for (let [index, arg] of args.entries()) if (containsControlCharacter(arg) || UNSAFE_BATCH_ARGUMENT.test(arg) || /\\"/.test(arg) || /\\{2,}$/.test(arg)) throw new ProcessError(`Windows batch argument ${index} is unsafe.`, { code: "ERR_UNSAFE_WINDOWS_BATCH_ARGUMENT" });
		}
		function escapeBatchCommand(filePath) {
			if (containsControlCharacter(filePath) || UNSAFE_BATCH_PATH.test(filePath)) throw new ProcessError("The Windows batch path cannot be represented safely.", { code: "ERR_UNSAFE_WINDOWS_BATCH_PATH" });
			return filePath.replace(BATCH_META_CHARACTER, "^$1");
		}
		function escapeBatchArgument(argument) {
			let escaped = argument;
			escaped = escaped.replace(/(?=(\\+?)?)\1"/g, "$1$1\\\"");
			escaped = escaped.replace(/(?=(\\+?)?)\1$/g, "$1$1");
			escaped = `"${escaped}"`;
			return escaped.replace(BATCH_META_CHARACTER, "^$1");
		}
		function normalizeCommand(command, args, context) {
			let copiedArgs = snapshotArguments(args);
			let resolvedPath = resolveExecutableWithContext(command, context);
			if (!resolvedPath) throw new ProcessError("The executable could not be found.", { code: "ENOENT" });
			if (process.platform !== "win32") return {
				executable: resolvedPath,
				args: copiedArgs,
				cwd: context.cwd,
				env: context.env,
				windowsVerbatimArguments: !1
			};
			let extension = external_node_path_.extname(resolvedPath).toLowerCase();
			if (extension === ".exe" || extension === ".com") return {
				executable: resolvedPath,
				args: copiedArgs,
				cwd: context.cwd,
				env: context.env,
				windowsVerbatimArguments: !1
			};
			if (extension !== ".cmd" && extension !== ".bat") throw new ProcessError("The executable type is not supported on Windows.", { code: "ERR_UNSUPPORTED_WINDOWS_EXECUTABLE" });
			if (!context.allowWindowsBatchFiles) throw new ProcessError("Windows batch execution was not enabled.", { code: "ERR_WINDOWS_BATCH_DISABLED" });
			if (context.cwd.startsWith("\\\\")) throw new ProcessError("Windows batch execution does not support a UNC working directory.", { code: "ERR_UNSUPPORTED_WINDOWS_CWD" });
			validateBatchArguments(copiedArgs);
			let commandInterpreter = resolveWindowsCommandInterpreter(context.env);
			let commandLine = [escapeBatchCommand(resolvedPath), ...copiedArgs.map(escapeBatchArgument)].join(" ");
			return {
				executable: commandInterpreter.executablePath,
				args: [
					"/d",
					"/s",
					"/v:off",
					"/c",
					`"${commandLine}"`
				],
				cwd: context.cwd,
				env: context.env,
				windowsVerbatimArguments: !0
			};
		}
		let commonOptionNames = [
			"gid",
			"killSignal",
			"timeout",
			"uid",
			"windowsHide"
		];
		[...commonOptionNames];
		[...commonOptionNames];
		let execFileOptionNames = [
			...commonOptionNames,
			"encoding",
			"maxBuffer",
			"signal"
		];
		function sanitizeChildProcessError(error) {
			return error instanceof Error && !isProcessError(error) ? errors_createExecutionError(error) : error;
		}
		function callWithSanitizedChildProcessErrors(callback) {
			try {
				return callback();
			} catch (error) {
				throw sanitizeChildProcessError(error);
			}
		}
		function prepareProcess(executable, args, options, allowedOptionNames) {
			if (options.shell !== void 0 || options.windowsVerbatimArguments !== void 0) throw new ProcessError("Shell-related process options are not supported.", { code: "ERR_UNSAFE_PROCESS_OPTION" });
			let copiedOptions = { ...options };
			let { cwd, env, allowWindowsBatchFiles } = copiedOptions;
			let resolutionOptionNames = new Set([
				"cwd",
				"env",
				"allowWindowsBatchFiles"
			]);
			let allowedOptions = new Set(allowedOptionNames);
			let nodeOptions = {};
			for (let [name, value] of Object.entries(copiedOptions)) {
				if ((name === "shell" || name === "windowsVerbatimArguments") && value === void 0) continue;
				if (resolutionOptionNames.has(name)) continue;
				if (!allowedOptions.has(name)) throw new ProcessError("The process options contain an unsupported property.", { code: "ERR_UNSUPPORTED_PROCESS_OPTION" });
				nodeOptions[name] = value;
			}
			let command = normalizeCommand(executable, args, createProcessContext({
				cwd,
				env,
				allowWindowsBatchFiles
			}));
			if (command.windowsVerbatimArguments && nodeOptions.argv0 !== void 0) throw new ProcessError("The argv0 option is not supported for Windows batch files.", { code: "ERR_UNSAFE_PROCESS_OPTION" });
			return {
				command,
				nodeOptions
			};
		}
		async function execFile(command, args = [], options = {}) {
			let prepared = prepareProcess(command, args, options, execFileOptionNames);
			return new Promise((resolve, reject) => {
				callWithSanitizedChildProcessErrors(() => external_node_child_process_.execFile(prepared.command.executable, prepared.command.args, {
					...prepared.nodeOptions,
					cwd: prepared.command.cwd,
					env: prepared.command.env,
					shell: !1,
					windowsVerbatimArguments: prepared.command.windowsVerbatimArguments,
					windowsHide: options.windowsHide
				}, (error, stdout, stderr) => {
					if (error) {
						reject(errors_createExecutionError(error, stdout, stderr));
						return;
					}
					resolve({
						stdout,
						stderr
					});
				}));
			});
		}
		function outputToString(output) {
			if (output === void 0) return "";
			return Buffer.isBuffer(output) ? output.toString("utf8") : output;
		}
		let processUtils = {
			async execFileWithResult(file, params, options) {
				try {
					return {
						...await execFile(file, params, options),
						error: null
					};
				} catch (error) {
					if (isProcessError(error)) return {
						stdout: outputToString(error.stdout),
						stderr: outputToString(error.stderr),
						error
					};
					throw error;
				}
			},
			async execFile(file, params, options) {
				let { stdout, stderr, error } = await processUtils.execFileWithResult(file, params, options);
				if (stderr || error) throw stderr ? Error(stderr) : error;
				return stdout;
			}
		};
		let azureDeveloperCliCredential_logger = credentialLogger("AzureDeveloperCliCredential");
		let developerCliCredentialInternals = {
			parseAzdStderr(stderr) {
				if (!stderr?.trim()) return stderr;
				let fallback;
				for (let rawLine of stderr.split("\n")) {
					let line = rawLine.trim();
					if (!line.startsWith("{")) continue;
					let parsed;
					try {
						parsed = JSON.parse(line);
					} catch {
						continue;
					}
					if (typeof parsed?.error == "string" && parsed.error.trim()) return parsed.error.trim();
					if (fallback === void 0) {
						let message = parsed?.data?.message;
						typeof message == "string" && message.trim() && (fallback = message.trim());
					}
				}
				return fallback ?? stderr;
			},
			getSafeWorkingDir() {
				if (process.platform === "win32") {
					let systemRoot = process.env.SystemRoot || process.env.SYSTEMROOT;
					if (!systemRoot) {
						azureDeveloperCliCredential_logger.getToken.warning("The SystemRoot environment variable is not set. This may cause issues when using the Azure Developer CLI credential.");
						systemRoot = "C:\\Windows";
					}
					return systemRoot;
				} else return "/bin";
			},
			async getAzdAccessToken(scopes, tenantId, timeout, claims) {
				let tenantSection = [];
				tenantId && (tenantSection = ["--tenant-id", tenantId]);
				let claimsSections = [];
				claims && (claimsSections = ["--claims", (0, core_util_dist_esm.SW)((0, core_util_dist_esm.Al)(claims, "utf-8"), "base64")]);
				let args = [
					"auth",
					"token",
					"--output",
					"json",
					"--no-prompt",
					...scopes.reduce((previous, current) => previous.concat("--scope", current), []),
					...tenantSection,
					...claimsSections
				];
				return processUtils.execFileWithResult("azd", args, {
					allowWindowsBatchFiles: !0,
					cwd: developerCliCredentialInternals.getSafeWorkingDir(),
					encoding: "utf8",
					timeout
				});
			}
		};
		let azureCliCredential_logger = credentialLogger("AzureCliCredential");
		let cliCredentialInternals = {
			getSafeWorkingDir() {
				if (process.platform === "win32") {
					let systemRoot = process.env.SystemRoot || process.env.SYSTEMROOT;
					if (!systemRoot) {
						azureCliCredential_logger.getToken.warning("The SystemRoot environment variable is not set. This may cause issues when using the Azure CLI credential.");
						systemRoot = "C:\\Windows";
					}
					return systemRoot;
				} else return "/bin";
			},
			async getAzureCliAccessToken(resource, tenantId, subscription, timeout) {
				let tenantSection = [];
				let subscriptionSection = [];
				tenantId && (tenantSection = ["--tenant", tenantId]);
				subscription && (subscriptionSection = ["--subscription", subscription]);
				let args = [
					"account",
					"get-access-token",
					"--output",
					"json",
					"--resource",
					resource,
					...tenantSection,
					...subscriptionSection
				];
				return processUtils.execFileWithResult("az", args, {
					allowWindowsBatchFiles: !0,
					cwd: cliCredentialInternals.getSafeWorkingDir(),
					encoding: "utf8",
					timeout
				});
			}
		};
		credentialLogger("AzurePowerShellCredential");
		let isWindows = process.platform === "win32";
		new Set(["AZURE_IDENTITY_POWERSHELL_RESOURCE", "AZURE_IDENTITY_POWERSHELL_TENANT_ID"].map((name) => name.toLowerCase()));
		function formatCommand(commandName) {
			if (isWindows) return `${commandName}.exe`;
			else return commandName;
		}
		let commandStack = [formatCommand("pwsh")];
		isWindows && commandStack.push(formatCommand("powershell"));
		credentialLogger("VisualStudioCodeCredential");
		credentialLogger("BrokerCredential");
		credentialLogger("DefaultAzureCredential");
		credentialLogger("InteractiveBrowserCredential");
		credentialLogger("DeviceCodeCredential");
		credentialLogger("AzurePipelinesCredential");
		credentialLogger("AuthorizationCodeCredential");
		credentialLogger("OnBehalfOfCredential");
	})
};
