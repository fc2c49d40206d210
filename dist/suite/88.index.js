export const id = 88;
export const ids = [88];
export const modules = {
	9379: ((module, __unused_webpack_exports, __webpack_require__) => {
		let ANY = Symbol("SemVer ANY");
		class Comparator {
			static get ANY() {
				return ANY;
			}
			constructor(comp, options) {
				options = parseOptions(options);
				if (comp instanceof Comparator) {
					if (comp.loose === !!options.loose) return comp;
					else comp = comp.value;
				}
				comp = comp.trim().split(/\s+/).join(" ");
				debug("comparator", comp, options);
				this.options = options;
				this.loose = !!options.loose;
				this.parse(comp);
				this.value = this.semver === ANY ? "" : this.operator + this.semver.version;
				debug("comp", this);
			}
			parse(comp) {
				let r = this.options.loose ? re[t.COMPARATORLOOSE] : re[t.COMPARATOR];
				let m = comp.match(r);
				if (!m) throw TypeError(`Invalid comparator: ${comp}`);
				this.operator = m[1] === void 0 ? "" : m[1];
				this.operator === "=" && (this.operator = "");
				this.semver = m[2] ? new SemVer(m[2], this.options.loose) : ANY;
			}
			toString() {
				return this.value;
			}
			test(version) {
				debug("Comparator.test", version, this.options.loose);
				if (this.semver === ANY || version === ANY) return !0;
				if (typeof version == "string") try {
					version = new SemVer(version, this.options);
				} catch {
					return !1;
				}
				return cmp(version, this.operator, this.semver, this.options);
			}
			intersects(comp, options) {
				if (!(comp instanceof Comparator)) throw TypeError("a Comparator is required");
				if (this.operator === "") {
					if (this.value === "") return !0;
					return new Range(comp.value, options).test(this.value);
				} else if (comp.operator === "") {
					if (comp.value === "") return !0;
					return new Range(this.value, options).test(comp.semver);
				}
				options = parseOptions(options);
				if (options.includePrerelease && (this.value === "<0.0.0-0" || comp.value === "<0.0.0-0")) return !1;
				if (!options.includePrerelease && (this.value.startsWith("<0.0.0") || comp.value.startsWith("<0.0.0"))) return !1;
				if (this.operator.startsWith(">") && comp.operator.startsWith(">")) return !0;
				if (this.operator.startsWith("<") && comp.operator.startsWith("<")) return !0;
				if (this.semver.version === comp.semver.version && this.operator.includes("=") && comp.operator.includes("=")) return !0;
				if (cmp(this.semver, "<", comp.semver, options) && this.operator.startsWith(">") && comp.operator.startsWith("<")) return !0;
				if (cmp(this.semver, ">", comp.semver, options) && this.operator.startsWith("<") && comp.operator.startsWith(">")) return !0;
				return !1;
			}
		}
		module.exports = Comparator;
		let parseOptions = __webpack_require__(356);
		let { safeRe: re, t } = __webpack_require__(5471);
		let cmp = __webpack_require__(8646);
		let debug = __webpack_require__(1159);
		let SemVer = __webpack_require__(7163);
		let Range = __webpack_require__(6782);
	}),
	6782: ((module, __unused_webpack_exports, __webpack_require__) => {
		let SPACE_CHARACTERS = /\s+/g;
		class Range {
			constructor(range, options) {
				options = parseOptions(options);
				if (range instanceof Range) {
					if (range.loose === !!options.loose && range.includePrerelease === !!options.includePrerelease) return range;
					else return new Range(range.raw, options);
				}
				if (range instanceof Comparator) {
					this.raw = range.value;
					this.set = [[range]];
					this.formatted = void 0;
					return this;
				}
				this.options = options;
				this.loose = !!options.loose;
				this.includePrerelease = !!options.includePrerelease;
				this.raw = range.trim().replace(SPACE_CHARACTERS, " ");
				this.set = this.raw.split("||").map((r) => this.parseRange(r.trim())).filter((c) => c.length);
				if (!this.set.length) throw TypeError(`Invalid SemVer Range: ${this.raw}`);
				if (this.set.length > 1) {
					let first = this.set[0];
					this.set = this.set.filter((c) => !isNullSet(c[0]));
					if (this.set.length === 0) this.set = [first];
					else if (this.set.length > 1) {
						for (let c of this.set) if (c.length === 1 && isAny(c[0])) {
							this.set = [c];
							break;
						}
					}
				}
				this.formatted = void 0;
			}
			get range() {
				if (this.formatted === void 0) {
					this.formatted = "";
					for (let i = 0; i < this.set.length; i++) {
						i > 0 && (this.formatted += "||");
						let comps = this.set[i];
						for (let k = 0; k < comps.length; k++) {
							k > 0 && (this.formatted += " ");
							this.formatted += comps[k].toString().trim();
						}
					}
				}
				return this.formatted;
			}
			format() {
				return this.range;
			}
			toString() {
				return this.range;
			}
			parseRange(range) {
				range = range.replace(BUILDSTRIPRE, "");
				let memoKey = ((this.options.includePrerelease && FLAG_INCLUDE_PRERELEASE) | (this.options.loose && FLAG_LOOSE)) + ":" + range;
				let cached = cache.get(memoKey);
				if (cached) return cached;
				let loose = this.options.loose;
				let hr = loose ? re[t.HYPHENRANGELOOSE] : re[t.HYPHENRANGE];
				range = range.replace(hr, hyphenReplace(this.options.includePrerelease));
				debug("hyphen replace", range);
				range = trimComparatorWhitespace(range);
				debug("comparator trim", range);
				range = range.replace(re[t.TILDETRIM], tildeTrimReplace);
				debug("tilde trim", range);
				range = range.replace(re[t.CARETTRIM], caretTrimReplace);
				debug("caret trim", range);
				let rangeList = range.split(" ").map((comp) => parseComparator(comp, this.options)).join(" ").split(/\s+/).map((comp) => replaceGTE0(comp, this.options));
				loose && (rangeList = rangeList.filter((comp) => {
					debug("loose invalid filter", comp, this.options);
					return !!comp.match(re[t.COMPARATORLOOSE]);
				}));
				debug("range list", rangeList);
				let rangeMap = new Map();
				let comparators = rangeList.map((comp) => new Comparator(comp, this.options));
				for (let comp of comparators) {
					if (isNullSet(comp)) return [comp];
					rangeMap.set(comp.value, comp);
				}
				rangeMap.size > 1 && rangeMap.has("") && rangeMap.delete("");
				let result = [...rangeMap.values()];
				cache.set(memoKey, result);
				return result;
			}
			intersects(range, options) {
				if (!(range instanceof Range)) throw TypeError("a Range is required");
				return this.set.some((thisComparators) => isSatisfiable(thisComparators, options) && range.set.some((rangeComparators) => isSatisfiable(rangeComparators, options) && thisComparators.every((thisComparator) => rangeComparators.every((rangeComparator) => thisComparator.intersects(rangeComparator, options)))));
			}
			test(version) {
				if (!version) return !1;
				if (typeof version == "string") try {
					version = new SemVer(version, this.options);
				} catch {
					return !1;
				}
				for (let i = 0; i < this.set.length; i++) if (testSet(this.set[i], version, this.options)) return !0;
				return !1;
			}
		}
		module.exports = Range;
		let cache = new (__webpack_require__(1383))();
		let parseOptions = __webpack_require__(356);
		let Comparator = __webpack_require__(9379);
		let debug = __webpack_require__(1159);
		let SemVer = __webpack_require__(7163);
		let trimComparatorWhitespace = __webpack_require__(9737);
		let { safeRe: re, src, t, tildeTrimReplace, caretTrimReplace } = __webpack_require__(5471);
		let { FLAG_INCLUDE_PRERELEASE, FLAG_LOOSE } = __webpack_require__(5101);
		let BUILDSTRIPRE = new RegExp(src[t.BUILD], "g");
		let isNullSet = (c) => c.value === "<0.0.0-0";
		let isAny = (c) => c.value === "";
		let isSatisfiable = (comparators, options) => {
			let result = !0;
			let remainingComparators = comparators.slice();
			let testComparator = remainingComparators.pop();
			for (; result && remainingComparators.length;) {
				result = remainingComparators.every((otherComparator) => testComparator.intersects(otherComparator, options));
				testComparator = remainingComparators.pop();
			}
			return result;
		};
		let parseComparator = (comp, options) => {
			comp = comp.replace(re[t.BUILD], "");
			debug("comp", comp, options);
			comp = replaceCarets(comp, options);
			debug("caret", comp);
			comp = replaceTildes(comp, options);
			debug("tildes", comp);
			comp = replaceXRanges(comp, options);
			debug("xrange", comp);
			comp = replaceStars(comp, options);
			debug("stars", comp);
			return comp;
		};
		let isX = (id) => !id || id.toLowerCase() === "x" || id === "*";
		let invalidXRangeOrder = (M, m, p) => isX(M) && !isX(m) || isX(m) && p && !isX(p);
		let replaceTildes = (comp, options) => comp.trim().split(/\s+/).map((c) => replaceTilde(c, options)).join(" ");
		let replaceTilde = (comp, options) => {
			let r = options.loose ? re[t.TILDELOOSE] : re[t.TILDE];
			let z = options.includePrerelease ? "-0" : "";
			return comp.replace(r, (_, M, m, p, pr) => {
				debug("tilde", comp, _, M, m, p, pr);
				let ret;
				if (isX(M)) ret = "";
				else if (isX(m)) ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`;
				else if (isX(p)) ret = `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0`;
				else if (pr) {
					debug("replaceTilde pr", pr);
					ret = `>=${M}.${m}.${p}-${pr} <${M}.${+m + 1}.0-0`;
				} else ret = `>=${M}.${m}.${p} <${M}.${+m + 1}.0-0`;
				debug("tilde return", ret);
				return ret;
			});
		};
		let replaceCarets = (comp, options) => comp.trim().split(/\s+/).map((c) => replaceCaret(c, options)).join(" ");
		let replaceCaret = (comp, options) => {
			debug("caret", comp, options);
			let r = options.loose ? re[t.CARETLOOSE] : re[t.CARET];
			let z = options.includePrerelease ? "-0" : "";
			return comp.replace(r, (_, M, m, p, pr) => {
				debug("caret", comp, _, M, m, p, pr);
				let ret;
				if (isX(M)) ret = "";
				else if (isX(m)) ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`;
				else if (isX(p)) ret = M === "0" ? `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0` : `>=${M}.${m}.0${z} <${+M + 1}.0.0-0`;
				else if (pr) {
					debug("replaceCaret pr", pr);
					ret = M === "0" ? m === "0" ? `>=${M}.${m}.${p}-${pr} <${M}.${m}.${+p + 1}-0` : `>=${M}.${m}.${p}-${pr} <${M}.${+m + 1}.0-0` : `>=${M}.${m}.${p}-${pr} <${+M + 1}.0.0-0`;
				} else {
					debug("no pr");
					ret = M === "0" ? m === "0" ? `>=${M}.${m}.${p} <${M}.${m}.${+p + 1}-0` : `>=${M}.${m}.${p} <${M}.${+m + 1}.0-0` : `>=${M}.${m}.${p} <${+M + 1}.0.0-0`;
				}
				debug("caret return", ret);
				return ret;
			});
		};
		let replaceXRanges = (comp, options) => {
			debug("replaceXRanges", comp, options);
			return comp.split(/\s+/).map((c) => replaceXRange(c, options)).join(" ");
		};
		let replaceXRange = (comp, options) => {
			comp = comp.trim();
			let r = options.loose ? re[t.XRANGELOOSE] : re[t.XRANGE];
			return comp.replace(r, (ret, gtlt, M, m, p, pr) => {
				debug("xRange", comp, ret, gtlt, M, m, p, pr);
				if (invalidXRangeOrder(M, m, p)) return comp;
				let xM = isX(M);
				let xm = xM || isX(m);
				let xp = xm || isX(p);
				let anyX = xp;
				gtlt === "=" && anyX && (gtlt = "");
				pr = options.includePrerelease ? "-0" : "";
				if (xM) ret = gtlt === ">" || gtlt === "<" ? "<0.0.0-0" : "*";
				else if (gtlt && anyX) {
					xm && (m = 0);
					p = 0;
					if (gtlt === ">") {
						gtlt = ">=";
						if (xm) {
							M = +M + 1;
							m = 0;
							p = 0;
						} else {
							m = +m + 1;
							p = 0;
						}
					} else if (gtlt === "<=") {
						gtlt = "<";
						xm ? M = +M + 1 : m = +m + 1;
					}
					gtlt === "<" && (pr = "-0");
					ret = `${gtlt + M}.${m}.${p}${pr}`;
				} else xm ? ret = `>=${M}.0.0${pr} <${+M + 1}.0.0-0` : xp && (ret = `>=${M}.${m}.0${pr} <${M}.${+m + 1}.0-0`);
				debug("xRange return", ret);
				return ret;
			});
		};
		let replaceStars = (comp, options) => {
			debug("replaceStars", comp, options);
			return comp.trim().replace(re[t.STAR], "");
		};
		let replaceGTE0 = (comp, options) => {
			debug("replaceGTE0", comp, options);
			return comp.trim().replace(re[options.includePrerelease ? t.GTE0PRE : t.GTE0], "");
		};
		let hyphenReplace = (incPr) => ($0, from, fM, fm, fp, fpr, fb, to, tM, tm, tp, tpr) => {
			from = isX(fM) ? "" : isX(fm) ? `>=${fM}.0.0${incPr ? "-0" : ""}` : isX(fp) ? `>=${fM}.${fm}.0${incPr ? "-0" : ""}` : fpr ? `>=${from}` : `>=${from}${incPr ? "-0" : ""}`;
			to = isX(tM) ? "" : isX(tm) ? `<${+tM + 1}.0.0-0` : isX(tp) ? `<${tM}.${+tm + 1}.0-0` : tpr ? `<=${tM}.${tm}.${tp}-${tpr}` : incPr ? `<${tM}.${tm}.${+tp + 1}-0` : `<=${to}`;
			return `${from} ${to}`.trim();
		};
		let testSet = (set, version, options) => {
			for (let i = 0; i < set.length; i++) if (!set[i].test(version)) return !1;
			if (version.prerelease.length && !options.includePrerelease) {
				for (let i = 0; i < set.length; i++) {
					debug(set[i].semver);
					if (set[i].semver === Comparator.ANY) continue;
					if (set[i].semver.prerelease.length > 0) {
						let allowed = set[i].semver;
						if (allowed.major === version.major && allowed.minor === version.minor && allowed.patch === version.patch) return !0;
					}
				}
				return !1;
			}
			return !0;
		};
	}),
	7163: ((module, __unused_webpack_exports, __webpack_require__) => {
		let debug = __webpack_require__(1159);
		let { MAX_LENGTH, MAX_SAFE_INTEGER } = __webpack_require__(5101);
		let { safeRe: re, t } = __webpack_require__(5471);
		let parseOptions = __webpack_require__(356);
		let { compareIdentifiers } = __webpack_require__(3348);
		let isPrereleaseIdentifier = (prerelease, identifier) => {
			let identifiers = identifier.split(".");
			if (identifiers.length > prerelease.length) return !1;
			for (let i = 0; i < identifiers.length; i++) if (compareIdentifiers(prerelease[i], identifiers[i]) !== 0) return !1;
			return !0;
		};
		class SemVer {
			constructor(version, options) {
				options = parseOptions(options);
				if (version instanceof SemVer) {
					if (version.loose === !!options.loose && version.includePrerelease === !!options.includePrerelease) return version;
					else version = version.version;
				} else if (typeof version != "string") throw TypeError(`Invalid version. Must be a string. Got type "${typeof version}".`);
				if (version.length > MAX_LENGTH) throw TypeError(`version is longer than ${MAX_LENGTH} characters`);
				debug("SemVer", version, options);
				this.options = options;
				this.loose = !!options.loose;
				this.includePrerelease = !!options.includePrerelease;
				let m = version.trim().match(options.loose ? re[t.LOOSE] : re[t.FULL]);
				if (!m) throw TypeError(`Invalid Version: ${version}`);
				this.raw = version;
				this.major = +m[1];
				this.minor = +m[2];
				this.patch = +m[3];
				if (this.major > MAX_SAFE_INTEGER || this.major < 0) throw TypeError("Invalid major version");
				if (this.minor > MAX_SAFE_INTEGER || this.minor < 0) throw TypeError("Invalid minor version");
				if (this.patch > MAX_SAFE_INTEGER || this.patch < 0) throw TypeError("Invalid patch version");
				this.prerelease = m[4] ? m[4].split(".").map((id) => {
					if (/^[0-9]+$/.test(id)) {
						let num = +id;
						if (num >= 0 && num < MAX_SAFE_INTEGER) return num;
					}
					return id;
				}) : [];
				this.build = m[5] ? m[5].split(".") : [];
				this.format();
			}
			format() {
				this.version = `${this.major}.${this.minor}.${this.patch}`;
				this.prerelease.length && (this.version += `-${this.prerelease.join(".")}`);
				return this.version;
			}
			toString() {
				return this.version;
			}
			compare(other) {
				debug("SemVer.compare", this.version, this.options, other);
				if (!(other instanceof SemVer)) {
					if (typeof other == "string" && other === this.version) return 0;
					other = new SemVer(other, this.options);
				}
				if (other.version === this.version) return 0;
				return this.compareMain(other) || this.comparePre(other);
			}
			compareMain(other) {
				other instanceof SemVer || (other = new SemVer(other, this.options));
				if (this.major < other.major) return -1;
				if (this.major > other.major) return 1;
				if (this.minor < other.minor) return -1;
				if (this.minor > other.minor) return 1;
				if (this.patch < other.patch) return -1;
				if (this.patch > other.patch) return 1;
				return 0;
			}
			comparePre(other) {
				other instanceof SemVer || (other = new SemVer(other, this.options));
				if (this.prerelease.length && !other.prerelease.length) return -1;
				else if (!this.prerelease.length && other.prerelease.length) return 1;
				else if (!this.prerelease.length && !other.prerelease.length) return 0;
				let i = 0;
				do {
					let a = this.prerelease[i];
					let b = other.prerelease[i];
					debug("prerelease compare", i, a, b);
					if (a === void 0 && b === void 0) return 0;
					else if (b === void 0) return 1;
					else if (a === void 0) return -1;
					else if (a === b) continue;
					else return compareIdentifiers(a, b);
				} while (++i);
			}
			compareBuild(other) {
				other instanceof SemVer || (other = new SemVer(other, this.options));
				let i = 0;
				do {
					let a = this.build[i];
					let b = other.build[i];
					debug("build compare", i, a, b);
					if (a === void 0 && b === void 0) return 0;
					else if (b === void 0) return 1;
					else if (a === void 0) return -1;
					else if (a === b) continue;
					else return compareIdentifiers(a, b);
				} while (++i);
			}
			inc(release, identifier, identifierBase) {
				if (release.startsWith("pre")) {
					if (!identifier && identifierBase === !1) throw Error("invalid increment argument: identifier is empty");
					if (identifier) {
						let match = `-${identifier}`.match(this.options.loose ? re[t.PRERELEASELOOSE] : re[t.PRERELEASE]);
						if (!match || match[1] !== identifier) throw Error(`invalid identifier: ${identifier}`);
					}
				}
				switch (release) {
					case "premajor":
						this.prerelease.length = 0;
						this.patch = 0;
						this.minor = 0;
						this.major++;
						this.inc("pre", identifier, identifierBase);
						break;
					case "preminor":
						this.prerelease.length = 0;
						this.patch = 0;
						this.minor++;
						this.inc("pre", identifier, identifierBase);
						break;
					case "prepatch":
						this.prerelease.length = 0;
						this.inc("patch", identifier, identifierBase);
						this.inc("pre", identifier, identifierBase);
						break;
					case "prerelease":
						this.prerelease.length === 0 && this.inc("patch", identifier, identifierBase);
						this.inc("pre", identifier, identifierBase);
						break;
					case "release":
						if (this.prerelease.length === 0) throw Error(`version ${this.raw} is not a prerelease`);
						this.prerelease.length = 0;
						break;
					case "major":
						(this.minor !== 0 || this.patch !== 0 || this.prerelease.length === 0) && this.major++;
						this.minor = 0;
						this.patch = 0;
						this.prerelease = [];
						break;
					case "minor":
						(this.patch !== 0 || this.prerelease.length === 0) && this.minor++;
						this.patch = 0;
						this.prerelease = [];
						break;
					case "patch":
						this.prerelease.length === 0 && this.patch++;
						this.prerelease = [];
						break;
					case "pre": {
						let base = +!!Number(identifierBase);
						if (this.prerelease.length === 0) this.prerelease = [base];
						else {
							let i = this.prerelease.length;
							for (; --i >= 0;) if (typeof this.prerelease[i] == "number") {
								this.prerelease[i]++;
								i = -2;
							}
							if (i === -1) {
								if (identifier === this.prerelease.join(".") && identifierBase === !1) throw Error("invalid increment argument: identifier already exists");
								this.prerelease.push(base);
							}
						}
						if (identifier) {
							let prerelease = [identifier, base];
							identifierBase === !1 && (prerelease = [identifier]);
							if (isPrereleaseIdentifier(this.prerelease, identifier)) {
								let prereleaseBase = this.prerelease[identifier.split(".").length];
								isNaN(prereleaseBase) && (this.prerelease = prerelease);
							} else this.prerelease = prerelease;
						}
						break;
					}
					default: throw Error(`invalid increment argument: ${release}`);
				}
				this.raw = this.format();
				this.build.length && (this.raw += `+${this.build.join(".")}`);
				return this;
			}
		}
		module.exports = SemVer;
	}),
	1799: ((module, __unused_webpack_exports, __webpack_require__) => {
		let parse = __webpack_require__(6353);
		let clean = (version, options) => {
			let s = parse(version.trim().replace(/^[=v]+/, ""), options);
			return s ? s.version : null;
		};
		module.exports = clean;
	}),
	8646: ((module, __unused_webpack_exports, __webpack_require__) => {
		let eq = __webpack_require__(5082);
		let neq = __webpack_require__(4974);
		let gt = __webpack_require__(6599);
		let gte = __webpack_require__(1236);
		let lt = __webpack_require__(3872);
		let lte = __webpack_require__(6717);
		let cmp = (a, op, b, loose) => {
			switch (op) {
				case "===":
					typeof a == "object" && (a = a.version);
					typeof b == "object" && (b = b.version);
					return a === b;
				case "!==":
					typeof a == "object" && (a = a.version);
					typeof b == "object" && (b = b.version);
					return a !== b;
				case "":
				case "=":
				case "==": return eq(a, b, loose);
				case "!=": return neq(a, b, loose);
				case ">": return gt(a, b, loose);
				case ">=": return gte(a, b, loose);
				case "<": return lt(a, b, loose);
				case "<=": return lte(a, b, loose);
				default: throw TypeError(`Invalid operator: ${op}`);
			}
		};
		module.exports = cmp;
	}),
	5385: ((module, __unused_webpack_exports, __webpack_require__) => {
		let SemVer = __webpack_require__(7163);
		let parse = __webpack_require__(6353);
		let { safeRe: re, t } = __webpack_require__(5471);
		let coerce = (version, options) => {
			if (version instanceof SemVer) return version;
			typeof version == "number" && (version = String(version));
			if (typeof version != "string") return null;
			options ||= {};
			let match = null;
			if (!options.rtl) match = version.match(options.includePrerelease ? re[t.COERCEFULL] : re[t.COERCE]);
			else {
				let coerceRtlRegex = options.includePrerelease ? re[t.COERCERTLFULL] : re[t.COERCERTL];
				let next;
				for (; (next = coerceRtlRegex.exec(version)) && (!match || match.index + match[0].length !== version.length);) {
					match && next.index + next[0].length === match.index + match[0].length || (match = next);
					coerceRtlRegex.lastIndex = next.index + next[1].length + next[2].length;
				}
				coerceRtlRegex.lastIndex = -1;
			}
			if (match === null) return null;
			let major = match[2];
			let minor = match[3] || "0";
			let patch = match[4] || "0";
			let prerelease = options.includePrerelease && match[5] ? `-${match[5]}` : "";
			let build = options.includePrerelease && match[6] ? `+${match[6]}` : "";
			return parse(`${major}.${minor}.${patch}${prerelease}${build}`, options);
		};
		module.exports = coerce;
	}),
	7648: ((module, __unused_webpack_exports, __webpack_require__) => {
		let SemVer = __webpack_require__(7163);
		let compareBuild = (a, b, loose) => {
			let versionA = new SemVer(a, loose);
			let versionB = new SemVer(b, loose);
			return versionA.compare(versionB) || versionA.compareBuild(versionB);
		};
		module.exports = compareBuild;
	}),
	6874: ((module, __unused_webpack_exports, __webpack_require__) => {
		let compare = __webpack_require__(8469);
		let compareLoose = (a, b) => compare(a, b, !0);
		module.exports = compareLoose;
	}),
	8469: ((module, __unused_webpack_exports, __webpack_require__) => {
		let SemVer = __webpack_require__(7163);
		let compare = (a, b, loose) => new SemVer(a, loose).compare(new SemVer(b, loose));
		module.exports = compare;
	}),
	711: ((module, __unused_webpack_exports, __webpack_require__) => {
		let parse = __webpack_require__(6353);
		let diff = (version1, version2) => {
			let v1 = parse(version1, null, !0);
			let v2 = parse(version2, null, !0);
			let comparison = v1.compare(v2);
			if (comparison === 0) return null;
			let v1Higher = comparison > 0;
			let highVersion = v1Higher ? v1 : v2;
			let lowVersion = v1Higher ? v2 : v1;
			let highHasPre = !!highVersion.prerelease.length;
			if (lowVersion.prerelease.length && !highHasPre) {
				if (!lowVersion.patch && !lowVersion.minor) return "major";
				if (lowVersion.compareMain(highVersion) === 0) {
					if (lowVersion.minor && !lowVersion.patch) return "minor";
					return "patch";
				}
			}
			let prefix = highHasPre ? "pre" : "";
			if (v1.major !== v2.major) return prefix + "major";
			if (v1.minor !== v2.minor) return prefix + "minor";
			if (v1.patch !== v2.patch) return prefix + "patch";
			return "prerelease";
		};
		module.exports = diff;
	}),
	5082: ((module, __unused_webpack_exports, __webpack_require__) => {
		let compare = __webpack_require__(8469);
		let eq = (a, b, loose) => compare(a, b, loose) === 0;
		module.exports = eq;
	}),
	6599: ((module, __unused_webpack_exports, __webpack_require__) => {
		let compare = __webpack_require__(8469);
		let gt = (a, b, loose) => compare(a, b, loose) > 0;
		module.exports = gt;
	}),
	1236: ((module, __unused_webpack_exports, __webpack_require__) => {
		let compare = __webpack_require__(8469);
		let gte = (a, b, loose) => compare(a, b, loose) >= 0;
		module.exports = gte;
	}),
	2338: ((module, __unused_webpack_exports, __webpack_require__) => {
		let SemVer = __webpack_require__(7163);
		let inc = (version, release, options, identifier, identifierBase) => {
			if (typeof options == "string") {
				identifierBase = identifier;
				identifier = options;
				options = void 0;
			}
			try {
				return new SemVer(version instanceof SemVer ? version.version : version, options).inc(release, identifier, identifierBase).version;
			} catch {
				return null;
			}
		};
		module.exports = inc;
	}),
	3872: ((module, __unused_webpack_exports, __webpack_require__) => {
		let compare = __webpack_require__(8469);
		let lt = (a, b, loose) => compare(a, b, loose) < 0;
		module.exports = lt;
	}),
	6717: ((module, __unused_webpack_exports, __webpack_require__) => {
		let compare = __webpack_require__(8469);
		let lte = (a, b, loose) => compare(a, b, loose) <= 0;
		module.exports = lte;
	}),
	8511: ((module, __unused_webpack_exports, __webpack_require__) => {
		let SemVer = __webpack_require__(7163);
		let major = (a, loose) => new SemVer(a, loose).major;
		module.exports = major;
	}),
	2603: ((module, __unused_webpack_exports, __webpack_require__) => {
		let SemVer = __webpack_require__(7163);
		let minor = (a, loose) => new SemVer(a, loose).minor;
		module.exports = minor;
	}),
	4974: ((module, __unused_webpack_exports, __webpack_require__) => {
		let compare = __webpack_require__(8469);
		let neq = (a, b, loose) => compare(a, b, loose) !== 0;
		module.exports = neq;
	}),
	6353: ((module, __unused_webpack_exports, __webpack_require__) => {
		let SemVer = __webpack_require__(7163);
		let parse = (version, options, throwErrors = !1) => {
			if (version instanceof SemVer) return version;
			try {
				return new SemVer(version, options);
			} catch (er) {
				if (!throwErrors) return null;
				throw er;
			}
		};
		module.exports = parse;
	}),
	8756: ((module, __unused_webpack_exports, __webpack_require__) => {
		let SemVer = __webpack_require__(7163);
		let patch = (a, loose) => new SemVer(a, loose).patch;
		module.exports = patch;
	}),
	5714: ((module, __unused_webpack_exports, __webpack_require__) => {
		let parse = __webpack_require__(6353);
		let prerelease = (version, options) => {
			let parsed = parse(version, options);
			return parsed && parsed.prerelease.length ? parsed.prerelease : null;
		};
		module.exports = prerelease;
	}),
	2173: ((module, __unused_webpack_exports, __webpack_require__) => {
		let compare = __webpack_require__(8469);
		let rcompare = (a, b, loose) => compare(b, a, loose);
		module.exports = rcompare;
	}),
	7192: ((module, __unused_webpack_exports, __webpack_require__) => {
		let compareBuild = __webpack_require__(7648);
		let rsort = (list, loose) => list.sort((a, b) => compareBuild(b, a, loose));
		module.exports = rsort;
	}),
	392: ((module, __unused_webpack_exports, __webpack_require__) => {
		let Range = __webpack_require__(6782);
		let satisfies = (version, range, options) => {
			try {
				range = new Range(range, options);
			} catch {
				return !1;
			}
			return range.test(version);
		};
		module.exports = satisfies;
	}),
	9872: ((module, __unused_webpack_exports, __webpack_require__) => {
		let compareBuild = __webpack_require__(7648);
		let sort = (list, loose) => list.sort((a, b) => compareBuild(a, b, loose));
		module.exports = sort;
	}),
	6114: ((module, __unused_webpack_exports, __webpack_require__) => {
		let parse = __webpack_require__(6353);
		let constants = __webpack_require__(5101);
		let SemVer = __webpack_require__(7163);
		let truncate = (version, truncation, options) => {
			if (!constants.RELEASE_TYPES.includes(truncation)) return null;
			let clonedVersion = cloneInputVersion(version, options);
			return clonedVersion && doTruncation(clonedVersion, truncation);
		};
		let cloneInputVersion = (version, options) => {
			let versionStringToParse = version instanceof SemVer ? version.version : version;
			return parse(versionStringToParse, options);
		};
		let doTruncation = (version, truncation) => {
			if (isPrerelease(truncation)) return version.version;
			version.prerelease = [];
			switch (truncation) {
				case "major":
					version.minor = 0;
					version.patch = 0;
					break;
				case "minor": version.patch = 0;
			}
			return version.format();
		};
		let isPrerelease = (type) => type.startsWith("pre");
		module.exports = truncate;
	}),
	8780: ((module, __unused_webpack_exports, __webpack_require__) => {
		let parse = __webpack_require__(6353);
		let valid = (version, options) => {
			let v = parse(version, options);
			return v ? v.version : null;
		};
		module.exports = valid;
	}),
	2088: ((module, __unused_webpack_exports, __webpack_require__) => {
		let internalRe = __webpack_require__(5471);
		let constants = __webpack_require__(5101);
		let SemVer = __webpack_require__(7163);
		let identifiers = __webpack_require__(3348);
		module.exports = {
			parse: __webpack_require__(6353),
			valid: __webpack_require__(8780),
			clean: __webpack_require__(1799),
			inc: __webpack_require__(2338),
			diff: __webpack_require__(711),
			major: __webpack_require__(8511),
			minor: __webpack_require__(2603),
			patch: __webpack_require__(8756),
			prerelease: __webpack_require__(5714),
			compare: __webpack_require__(8469),
			rcompare: __webpack_require__(2173),
			compareLoose: __webpack_require__(6874),
			compareBuild: __webpack_require__(7648),
			sort: __webpack_require__(9872),
			rsort: __webpack_require__(7192),
			gt: __webpack_require__(6599),
			lt: __webpack_require__(3872),
			eq: __webpack_require__(5082),
			neq: __webpack_require__(4974),
			gte: __webpack_require__(1236),
			lte: __webpack_require__(6717),
			cmp: __webpack_require__(8646),
			coerce: __webpack_require__(5385),
			truncate: __webpack_require__(6114),
			Comparator: __webpack_require__(9379),
			Range: __webpack_require__(6782),
			satisfies: __webpack_require__(392),
			toComparators: __webpack_require__(4750),
			maxSatisfying: __webpack_require__(5574),
			minSatisfying: __webpack_require__(8595),
			minVersion: __webpack_require__(1866),
			validRange: __webpack_require__(4737),
			outside: __webpack_require__(280),
			gtr: __webpack_require__(2276),
			ltr: __webpack_require__(5213),
			intersects: __webpack_require__(3465),
			simplifyRange: __webpack_require__(2028),
			subset: __webpack_require__(1489),
			SemVer,
			re: internalRe.re,
			src: internalRe.src,
			tokens: internalRe.t,
			SEMVER_SPEC_VERSION: constants.SEMVER_SPEC_VERSION,
			RELEASE_TYPES: constants.RELEASE_TYPES,
			compareIdentifiers: identifiers.compareIdentifiers,
			rcompareIdentifiers: identifiers.rcompareIdentifiers
		};
	}),
	5101: ((module) => {
		module.exports = {
			MAX_LENGTH: 256,
			MAX_SAFE_COMPONENT_LENGTH: 16,
			MAX_SAFE_BUILD_LENGTH: 250,
			MAX_SAFE_INTEGER: 2 ** 53 - 1 || 9007199254740991,
			WHITESPACE_CHARACTERS: [
				"	",
				"\n",
				"\v",
				"\f",
				"\r",
				" ",
				"\xA0",
				" ",
				" ",
				" ",
				" ",
				" ",
				" ",
				" ",
				" ",
				" ",
				" ",
				" ",
				" ",
				"\u2028",
				"\u2029",
				" ",
				" ",
				"　",
				"﻿"
			],
			RELEASE_TYPES: [
				"major",
				"premajor",
				"minor",
				"preminor",
				"patch",
				"prepatch",
				"prerelease"
			],
			SEMVER_SPEC_VERSION: "2.0.0",
			FLAG_INCLUDE_PRERELEASE: 1,
			FLAG_LOOSE: 2
		};
	}),
	1159: ((module) => {
		module.exports = typeof process == "object" && process.env && process.env.NODE_DEBUG && /\bsemver\b/i.test(process.env.NODE_DEBUG) ? (...args) => console.error("SEMVER", ...args) : () => {};
	}),
	3348: ((module) => {
		let numeric = /^[0-9]+$/;
		let compareIdentifiers = (a, b) => {
			if (typeof a == "number" && typeof b == "number") return a === b ? 0 : a < b ? -1 : 1;
			let anum = numeric.test(a);
			let bnum = numeric.test(b);
			if (anum && bnum) {
				a = +a;
				b = +b;
			}
			return a === b ? 0 : anum && !bnum ? -1 : bnum && !anum ? 1 : a < b ? -1 : 1;
		};
		let rcompareIdentifiers = (a, b) => compareIdentifiers(b, a);
		module.exports = {
			compareIdentifiers,
			rcompareIdentifiers
		};
	}),
	1383: ((module) => {
		class LRUCache {
			constructor() {
				this.max = 1e3;
				this.map = new Map();
			}
			get(key) {
				let value = this.map.get(key);
				if (value === void 0) return;
				else {
					this.map.delete(key);
					this.map.set(key, value);
					return value;
				}
			}
			delete(key) {
				return this.map.delete(key);
			}
			set(key, value) {
				if (!this.delete(key) && value !== void 0) {
					if (this.map.size >= this.max) {
						let firstKey = this.map.keys().next().value;
						this.delete(firstKey);
					}
					this.map.set(key, value);
				}
				return this;
			}
		}
		module.exports = LRUCache;
	}),
	356: ((module) => {
		let looseOption = Object.freeze({ loose: !0 });
		let emptyOpts = Object.freeze({});
		let parseOptions = (options) => {
			if (!options) return emptyOpts;
			if (typeof options != "object") return looseOption;
			return options;
		};
		module.exports = parseOptions;
	}),
	5471: ((module, exports, __webpack_require__) => {
		let { MAX_SAFE_COMPONENT_LENGTH, MAX_SAFE_BUILD_LENGTH, MAX_LENGTH } = __webpack_require__(5101);
		let debug = __webpack_require__(1159);
		exports = module.exports = {};
		let re = exports.re = [];
		let safeRe = exports.safeRe = [];
		let src = exports.src = [];
		let safeSrc = exports.safeSrc = [];
		let t = exports.t = {};
		let R = 0;
		let LETTERDASHNUMBER = "[a-zA-Z0-9-]";
		let safeRegexReplacements = [
			["\\s", 1],
			["\\d", MAX_LENGTH],
			[LETTERDASHNUMBER, MAX_SAFE_BUILD_LENGTH]
		];
		let makeSafeRegex = (value) => {
			for (let [token, max] of safeRegexReplacements) value = value.split(`${token}*`).join(`${token}{0,${max}}`).split(`${token}+`).join(`${token}{1,${max}}`);
			return value;
		};
		let createToken = (name, value, isGlobal) => {
			let safe = makeSafeRegex(value);
			let index = R++;
			debug(name, index, value);
			t[name] = index;
			src[index] = value;
			safeSrc[index] = safe;
			re[index] = new RegExp(value, isGlobal ? "g" : void 0);
			safeRe[index] = new RegExp(safe, isGlobal ? "g" : void 0);
		};
		createToken("NUMERICIDENTIFIER", "0|[1-9]\\d*");
		createToken("NUMERICIDENTIFIERLOOSE", "\\d+");
		createToken("NONNUMERICIDENTIFIER", `\\d*[a-zA-Z-]${LETTERDASHNUMBER}*`);
		createToken("MAINVERSION", `(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})`);
		createToken("MAINVERSIONLOOSE", `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})`);
		createToken("PRERELEASEIDENTIFIER", `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIER]})`);
		createToken("PRERELEASEIDENTIFIERLOOSE", `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIERLOOSE]})`);
		createToken("PRERELEASE", `(?:-(${src[t.PRERELEASEIDENTIFIER]}(?:\\.${src[t.PRERELEASEIDENTIFIER]})*))`);
		createToken("PRERELEASELOOSE", `(?:-?(${src[t.PRERELEASEIDENTIFIERLOOSE]}(?:\\.${src[t.PRERELEASEIDENTIFIERLOOSE]})*))`);
		createToken("BUILDIDENTIFIER", `${LETTERDASHNUMBER}+`);
		createToken("BUILD", `(?:\\+(${src[t.BUILDIDENTIFIER]}(?:\\.${src[t.BUILDIDENTIFIER]})*))`);
		createToken("FULLPLAIN", `v?${src[t.MAINVERSION]}${src[t.PRERELEASE]}?${src[t.BUILD]}?`);
		createToken("FULL", `^${src[t.FULLPLAIN]}$`);
		createToken("LOOSEPLAIN", `[v=\\s]*${src[t.MAINVERSIONLOOSE]}${src[t.PRERELEASELOOSE]}?${src[t.BUILD]}?`);
		createToken("LOOSE", `^${src[t.LOOSEPLAIN]}$`);
		createToken("GTLT", "((?:<|>)?=?)");
		createToken("XRANGEIDENTIFIERLOOSE", `${src[t.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`);
		createToken("XRANGEIDENTIFIER", `${src[t.NUMERICIDENTIFIER]}|x|X|\\*`);
		createToken("XRANGEPLAIN", `[v=\\s]*(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:${src[t.PRERELEASE]})?${src[t.BUILD]}?)?)?`);
		createToken("XRANGEPLAINLOOSE", `[v=\\s]*(${src[t.XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:${src[t.PRERELEASELOOSE]})?${src[t.BUILD]}?)?)?`);
		createToken("XRANGE", `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAIN]}$`);
		createToken("XRANGELOOSE", `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAINLOOSE]}$`);
		createToken("COERCEPLAIN", `(^|[^\\d])(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}})(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?`);
		createToken("COERCE", `${src[t.COERCEPLAIN]}(?:$|[^\\d])`);
		createToken("COERCEFULL", src[t.COERCEPLAIN] + `(?:${src[t.PRERELEASE]})?(?:${src[t.BUILD]})?(?:\$|[^\\d])`);
		createToken("COERCERTL", src[t.COERCE], !0);
		createToken("COERCERTLFULL", src[t.COERCEFULL], !0);
		createToken("LONETILDE", "(?:~>?)");
		createToken("TILDETRIM", `(\\s*)${src[t.LONETILDE]}\\s+`, !0);
		exports.tildeTrimReplace = "$1~";
		createToken("TILDE", `^${src[t.LONETILDE]}${src[t.XRANGEPLAIN]}$`);
		createToken("TILDELOOSE", `^${src[t.LONETILDE]}${src[t.XRANGEPLAINLOOSE]}$`);
		createToken("LONECARET", "(?:\\^)");
		createToken("CARETTRIM", `(\\s*)${src[t.LONECARET]}\\s+`, !0);
		exports.caretTrimReplace = "$1^";
		createToken("CARET", `^${src[t.LONECARET]}${src[t.XRANGEPLAIN]}$`);
		createToken("CARETLOOSE", `^${src[t.LONECARET]}${src[t.XRANGEPLAINLOOSE]}$`);
		createToken("COMPARATORLOOSE", `^${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]})$|^$`);
		createToken("COMPARATOR", `^${src[t.GTLT]}\\s*(${src[t.FULLPLAIN]})$|^$`);
		createToken("COMPARATORTRIM", `(\\s*)${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]}|${src[t.XRANGEPLAIN]})`, !0);
		exports.comparatorTrimReplace = "$1$2$3";
		createToken("HYPHENRANGE", `^\\s*(${src[t.XRANGEPLAIN]})\\s+-\\s+(${src[t.XRANGEPLAIN]})\\s*\$`);
		createToken("HYPHENRANGELOOSE", `^\\s*(${src[t.XRANGEPLAINLOOSE]})\\s+-\\s+(${src[t.XRANGEPLAINLOOSE]})\\s*\$`);
		createToken("STAR", "(<|>)?=?\\s*\\*");
		createToken("GTE0", "^\\s*>=\\s*0\\.0\\.0\\s*$");
		createToken("GTE0PRE", "^\\s*>=\\s*0\\.0\\.0-0\\s*$");
	}),
	9737: ((module, __unused_webpack_exports, __webpack_require__) => {
		let { MAX_LENGTH, MAX_SAFE_BUILD_LENGTH, WHITESPACE_CHARACTERS } = __webpack_require__(5101);
		let whitespace = new Uint8Array(65536);
		for (let char of WHITESPACE_CHARACTERS) whitespace[char.charCodeAt(0)] = 1;
		let isWhitespace = (char) => char !== void 0 && whitespace[char.charCodeAt(0)] === 1;
		let isVersionPrefix = (char) => char === "v" || char === "=" || isWhitespace(char);
		let isDigit = (char) => char !== void 0 && char >= "0" && char <= "9";
		let isLetter = (char) => char !== void 0 && (char >= "a" && char <= "z" || char >= "A" && char <= "Z");
		let isIdentifierCharacter = (char) => isDigit(char) || isLetter(char) || char === "-";
		let isVersionStart = (char) => isDigit(char) || char === "x" || char === "X" || char === "*";
		let findDigitsEndIndex = (range, start, limit, digitRuns) => {
			if (!isDigit(range[start])) return start;
			if (start >= digitRuns.start && start < digitRuns.end) return Math.min(start + limit, digitRuns.end);
			if (start >= digitRuns.previousStart && start < digitRuns.previousEnd) return Math.min(start + limit, digitRuns.previousEnd);
			let end = start + 1;
			for (; isDigit(range[end]);) end++;
			digitRuns.previousStart = digitRuns.start;
			digitRuns.previousEnd = digitRuns.end;
			digitRuns.start = start;
			digitRuns.end = end;
			return Math.min(start + limit, end);
		};
		let findVersionNumberEndIndex = (range, start, loose, digitRuns) => {
			if (!loose && range[start] === "0") return start + 1;
			return findDigitsEndIndex(range, start, loose ? MAX_LENGTH : MAX_LENGTH + 1, digitRuns);
		};
		let findPrereleaseIdentifierEndIndex = (range, start, loose, digitRuns) => {
			let digitsEnd = findDigitsEndIndex(range, start, MAX_LENGTH, digitRuns);
			if (isLetter(range[digitsEnd]) || range[digitsEnd] === "-") {
				let end = digitsEnd + 1;
				let limit = end + MAX_SAFE_BUILD_LENGTH;
				for (; end < limit && isIdentifierCharacter(range[end]);) end++;
				return end;
			}
			return findVersionNumberEndIndex(range, start, loose, digitRuns);
		};
		let findPrereleaseEndIndex = (range, start, loose, digitRuns) => {
			let hyphen = range[start] === "-";
			if (!loose && !hyphen) return start;
			let identifierStart = start + +!!hyphen;
			let end = findPrereleaseIdentifierEndIndex(range, identifierStart, loose, digitRuns);
			if (end === identifierStart) {
				if (!loose || !hyphen) return start;
				end = findPrereleaseIdentifierEndIndex(range, start, loose, digitRuns);
			}
			for (; range[end] === ".";) {
				let next = findPrereleaseIdentifierEndIndex(range, end + 1, loose, digitRuns);
				if (next === end + 1) break;
				end = next;
			}
			return end;
		};
		let findBuildIdentifierEndIndex = (range, start) => {
			let end = start;
			for (; end - start < MAX_SAFE_BUILD_LENGTH && isIdentifierCharacter(range[end]);) end++;
			return end;
		};
		let findBuildEndIndex = (range, start) => {
			if (range[start] !== "+") return start;
			let end = findBuildIdentifierEndIndex(range, start + 1);
			if (end === start + 1) return start;
			for (; range[end] === ".";) {
				let next = findBuildIdentifierEndIndex(range, end + 1);
				if (next === end + 1) break;
				end = next;
			}
			return end;
		};
		let findLooseFullVersionEndIndex = (range, start, digitRuns) => {
			let end = start;
			for (let component = 0; component < 3; component++) {
				let next = findVersionNumberEndIndex(range, end, !0, digitRuns);
				if (next === end) return start;
				end = next;
				if (component < 2) {
					if (range[end] !== ".") return start;
					end++;
				}
			}
			let prereleaseEnd = findPrereleaseEndIndex(range, end, !0, digitRuns);
			return findBuildEndIndex(range, prereleaseEnd);
		};
		let findPartialVersionComponentEndIndex = (range, start, digitRuns) => {
			if (isDigit(range[start])) return findVersionNumberEndIndex(range, start, !1, digitRuns);
			return isVersionStart(range[start]) ? start + 1 : start;
		};
		let findPartialVersionEndIndex = (range, start, digitRuns) => {
			let end = findPartialVersionComponentEndIndex(range, start, digitRuns);
			for (let component = 0; component < 2; component++) {
				if (range[end] !== ".") return end;
				let next = findPartialVersionComponentEndIndex(range, end + 1, digitRuns);
				if (next === end + 1) return end;
				end = next;
			}
			let prereleaseEnd = findPrereleaseEndIndex(range, end, !1, digitRuns);
			return findBuildEndIndex(range, prereleaseEnd);
		};
		let findVersionEndIndex = (range, start, digitRuns) => {
			let fullVersionEnd = findLooseFullVersionEndIndex(range, start, digitRuns);
			return fullVersionEnd === start ? findPartialVersionEndIndex(range, start, digitRuns) : fullVersionEnd;
		};
		let findRemovableWhitespaceIndex = (range, matchStart) => {
			let position = matchStart;
			isWhitespace(range[position]) && position++;
			(range[position] === "<" || range[position] === ">") && position++;
			range[position] === "=" && position++;
			return isWhitespace(range[position]) ? position : -1;
		};
		let trimComparatorWhitespace = (range) => {
			let result = "";
			let copyFrom = 0;
			let cursor = 0;
			let digitRuns = {
				start: -1,
				end: -1,
				previousStart: -1,
				previousEnd: -1
			};
			for (; cursor < range.length;) {
				let matchStart = cursor;
				if (range[cursor] === "<" || range[cursor] === ">") cursor++;
				else if (!isVersionPrefix(range[cursor]) && !isVersionStart(range[cursor])) {
					cursor++;
					continue;
				}
				for (; cursor < range.length && isVersionPrefix(range[cursor]);) cursor++;
				if (!isVersionStart(range[cursor])) continue;
				let whitespacePosition = findRemovableWhitespaceIndex(range, matchStart);
				if (whitespacePosition !== -1) {
					result += range.slice(copyFrom, whitespacePosition);
					copyFrom = whitespacePosition + 1;
				}
				cursor = findVersionEndIndex(range, cursor, digitRuns);
			}
			return result + range.slice(copyFrom);
		};
		module.exports = trimComparatorWhitespace;
	}),
	2276: ((module, __unused_webpack_exports, __webpack_require__) => {
		let outside = __webpack_require__(280);
		let gtr = (version, range, options) => outside(version, range, ">", options);
		module.exports = gtr;
	}),
	3465: ((module, __unused_webpack_exports, __webpack_require__) => {
		let Range = __webpack_require__(6782);
		let intersects = (r1, r2, options) => {
			r1 = new Range(r1, options);
			r2 = new Range(r2, options);
			return r1.intersects(r2, options);
		};
		module.exports = intersects;
	}),
	5213: ((module, __unused_webpack_exports, __webpack_require__) => {
		let outside = __webpack_require__(280);
		let ltr = (version, range, options) => outside(version, range, "<", options);
		module.exports = ltr;
	}),
	5574: ((module, __unused_webpack_exports, __webpack_require__) => {
		let SemVer = __webpack_require__(7163);
		let Range = __webpack_require__(6782);
		let maxSatisfying = (versions, range, options) => {
			let max = null;
			let maxSV = null;
			let rangeObj = null;
			try {
				rangeObj = new Range(range, options);
			} catch {
				return null;
			}
			versions.forEach((v) => {
				if (rangeObj.test(v) && (!max || maxSV.compare(v) === -1)) {
					max = v;
					maxSV = new SemVer(max, options);
				}
			});
			return max;
		};
		module.exports = maxSatisfying;
	}),
	8595: ((module, __unused_webpack_exports, __webpack_require__) => {
		let SemVer = __webpack_require__(7163);
		let Range = __webpack_require__(6782);
		let minSatisfying = (versions, range, options) => {
			let min = null;
			let minSV = null;
			let rangeObj = null;
			try {
				rangeObj = new Range(range, options);
			} catch {
				return null;
			}
			versions.forEach((v) => {
				if (rangeObj.test(v) && (!min || minSV.compare(v) === 1)) {
					min = v;
					minSV = new SemVer(min, options);
				}
			});
			return min;
		};
		module.exports = minSatisfying;
	}),
	1866: ((module, __unused_webpack_exports, __webpack_require__) => {
		let SemVer = __webpack_require__(7163);
		let Range = __webpack_require__(6782);
		let gt = __webpack_require__(6599);
		let minVersion = (range, loose) => {
			range = new Range(range, loose);
			let minver = new SemVer("0.0.0");
			if (range.test(minver)) return minver;
			minver = new SemVer("0.0.0-0");
			if (range.test(minver)) return minver;
			minver = null;
			for (let i = 0; i < range.set.length; ++i) {
				let comparators = range.set[i];
				let setMin = null;
				comparators.forEach((comparator) => {
					let compver = new SemVer(comparator.semver.version);
					switch (comparator.operator) {
						case ">":
							compver.prerelease.length === 0 ? compver.patch++ : compver.prerelease.push(0);
							compver.raw = compver.format();
						case "":
						case ">=":
							(!setMin || gt(compver, setMin)) && (setMin = compver);
							break;
						case "<":
						case "<=": break;
						default: throw Error(`Unexpected operation: ${comparator.operator}`);
					}
				});
				setMin && (!minver || gt(minver, setMin)) && (minver = setMin);
			}
			if (minver && range.test(minver)) return minver;
			return null;
		};
		module.exports = minVersion;
	}),
	280: ((module, __unused_webpack_exports, __webpack_require__) => {
		let SemVer = __webpack_require__(7163);
		let Comparator = __webpack_require__(9379);
		let { ANY } = Comparator;
		let Range = __webpack_require__(6782);
		let satisfies = __webpack_require__(392);
		let gt = __webpack_require__(6599);
		let lt = __webpack_require__(3872);
		let lte = __webpack_require__(6717);
		let gte = __webpack_require__(1236);
		let outside = (version, range, hilo, options) => {
			version = new SemVer(version, options);
			range = new Range(range, options);
			let gtfn, ltefn, ltfn, comp, ecomp;
			switch (hilo) {
				case ">":
					gtfn = gt;
					ltefn = lte;
					ltfn = lt;
					comp = ">";
					ecomp = ">=";
					break;
				case "<":
					gtfn = lt;
					ltefn = gte;
					ltfn = gt;
					comp = "<";
					ecomp = "<=";
					break;
				default: throw TypeError("Must provide a hilo val of \"<\" or \">\"");
			}
			if (satisfies(version, range, options)) return !1;
			for (let i = 0; i < range.set.length; ++i) {
				let comparators = range.set[i];
				let high = null;
				let low = null;
				comparators.forEach((comparator) => {
					comparator.semver === ANY && (comparator = new Comparator(">=0.0.0"));
					high ||= comparator;
					low ||= comparator;
					gtfn(comparator.semver, high.semver, options) ? high = comparator : ltfn(comparator.semver, low.semver, options) && (low = comparator);
				});
				if (high.operator === comp || high.operator === ecomp) return !1;
				if ((!low.operator || low.operator === comp) && ltefn(version, low.semver)) return !1;
				else if (low.operator === ecomp && ltfn(version, low.semver)) return !1;
			}
			return !0;
		};
		module.exports = outside;
	}),
	2028: ((module, __unused_webpack_exports, __webpack_require__) => {
		let satisfies = __webpack_require__(392);
		let compare = __webpack_require__(8469);
		module.exports = (versions, range, options) => {
			let set = [];
			let first = null;
			let prev = null;
			let v = versions.sort((a, b) => compare(a, b, options));
			for (let version of v) if (satisfies(version, range, options)) {
				prev = version;
				first ||= version;
			} else {
				prev && set.push([first, prev]);
				prev = null;
				first = null;
			}
			first && set.push([first, null]);
			let ranges = [];
			for (let [min, max] of set) min === max ? ranges.push(min) : !max && min === v[0] ? ranges.push("*") : max ? min === v[0] ? ranges.push(`<=${max}`) : ranges.push(`${min} - ${max}`) : ranges.push(`>=${min}`);
			let simplified = ranges.join(" || ");
			let original = typeof range.raw == "string" ? range.raw : String(range);
			return simplified.length < original.length ? simplified : range;
		};
	}),
	1489: ((module, __unused_webpack_exports, __webpack_require__) => {
		let Range = __webpack_require__(6782);
		let Comparator = __webpack_require__(9379);
		let { ANY } = Comparator;
		let satisfies = __webpack_require__(392);
		let compare = __webpack_require__(8469);
		let subset = (sub, dom, options = {}) => {
			if (sub === dom) return !0;
			sub = new Range(sub, options);
			dom = new Range(dom, options);
			let sawNonNull = !1;
			OUTER: for (let simpleSub of sub.set) {
				for (let simpleDom of dom.set) {
					let isSub = simpleSubset(simpleSub, simpleDom, options);
					sawNonNull ||= isSub !== null;
					if (isSub) continue OUTER;
				}
				if (sawNonNull) return !1;
			}
			return !0;
		};
		let minimumVersionWithPreRelease = [new Comparator(">=0.0.0-0")];
		let minimumVersion = [new Comparator(">=0.0.0")];
		let simpleSubset = (sub, dom, options) => {
			if (sub === dom) return !0;
			if (sub.length === 1 && sub[0].semver === ANY) {
				if (dom.length === 1 && dom[0].semver === ANY) return !0;
				else sub = options.includePrerelease ? minimumVersionWithPreRelease : minimumVersion;
			}
			if (dom.length === 1 && dom[0].semver === ANY) {
				if (options.includePrerelease) return !0;
				else dom = minimumVersion;
			}
			let eqSet = new Set();
			let gt, lt;
			for (let c of sub) c.operator === ">" || c.operator === ">=" ? gt = higherGT(gt, c, options) : c.operator === "<" || c.operator === "<=" ? lt = lowerLT(lt, c, options) : eqSet.add(c.semver);
			if (eqSet.size > 1) return null;
			let gtltComp;
			if (gt && lt) {
				gtltComp = compare(gt.semver, lt.semver, options);
				if (gtltComp > 0) return null;
				else if (gtltComp === 0 && (gt.operator !== ">=" || lt.operator !== "<=")) return null;
			}
			for (let eq of eqSet) {
				if (gt && !satisfies(eq, String(gt), options)) return null;
				if (lt && !satisfies(eq, String(lt), options)) return null;
				for (let c of dom) if (!satisfies(eq, String(c), options)) return !1;
				return !0;
			}
			let higher, lower;
			let hasDomLT, hasDomGT;
			let needDomLTPre = lt && !options.includePrerelease && lt.semver.prerelease.length ? lt.semver : !1;
			let needDomGTPre = gt && !options.includePrerelease && gt.semver.prerelease.length ? gt.semver : !1;
			needDomLTPre && needDomLTPre.prerelease.length === 1 && lt.operator === "<" && needDomLTPre.prerelease[0] === 0 && (needDomLTPre = !1);
			for (let c of dom) {
				hasDomGT = hasDomGT || c.operator === ">" || c.operator === ">=";
				hasDomLT = hasDomLT || c.operator === "<" || c.operator === "<=";
				if (gt) {
					needDomGTPre && c.semver.prerelease && c.semver.prerelease.length && c.semver.major === needDomGTPre.major && c.semver.minor === needDomGTPre.minor && c.semver.patch === needDomGTPre.patch && (needDomGTPre = !1);
					if (c.operator === ">" || c.operator === ">=") {
						higher = higherGT(gt, c, options);
						if (higher === c && higher !== gt) return !1;
					} else if (gt.operator === ">=" && !c.test(gt.semver)) return !1;
				}
				if (lt) {
					needDomLTPre && c.semver.prerelease && c.semver.prerelease.length && c.semver.major === needDomLTPre.major && c.semver.minor === needDomLTPre.minor && c.semver.patch === needDomLTPre.patch && (needDomLTPre = !1);
					if (c.operator === "<" || c.operator === "<=") {
						lower = lowerLT(lt, c, options);
						if (lower === c && lower !== lt) return !1;
					} else if (lt.operator === "<=" && !c.test(lt.semver)) return !1;
				}
				if (!c.operator && (lt || gt) && gtltComp !== 0) return !1;
			}
			if (gt && hasDomLT && !lt && gtltComp !== 0) return !1;
			if (lt && hasDomGT && !gt && gtltComp !== 0) return !1;
			if (needDomGTPre || needDomLTPre) return !1;
			return !0;
		};
		let higherGT = (a, b, options) => {
			if (!a) return b;
			let comp = compare(a.semver, b.semver, options);
			return comp > 0 ? a : comp < 0 || b.operator === ">" && a.operator === ">=" ? b : a;
		};
		let lowerLT = (a, b, options) => {
			if (!a) return b;
			let comp = compare(a.semver, b.semver, options);
			return comp < 0 ? a : comp > 0 || b.operator === "<" && a.operator === "<=" ? b : a;
		};
		module.exports = subset;
	}),
	4750: ((module, __unused_webpack_exports, __webpack_require__) => {
		let Range = __webpack_require__(6782);
		let toComparators = (range, options) => new Range(range, options).set.map((comp) => comp.map((c) => c.value).join(" ").trim().split(" "));
		module.exports = toComparators;
	}),
	4737: ((module, __unused_webpack_exports, __webpack_require__) => {
		let Range = __webpack_require__(6782);
		let validRange = (range, options) => {
			try {
				return new Range(range, options).range || "*";
			} catch {
				return null;
			}
		};
		module.exports = validRange;
	})
};
