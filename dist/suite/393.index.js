export const id = 393;
export const ids = [393];
export const modules = {
	1198: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { U: () => count });
		function count(number) {
			return String(number).replace(/\B(?=(?:\d{3})+$)/g, ",");
		}
	}),
	9874: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			CT: () => replacePrivate,
			FR: () => writePrivateParts,
			pb: () => writePrivate,
			qm: () => privateFolder,
			sc: () => sha256,
			t8: () => suiteTemp
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
		var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
		var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
		var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
		function suiteTemp(env = process.env) {
			let folder = node_path__WEBPACK_IMPORTED_MODULE_3__.join(env.RUNNER_TEMP || (0, node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), "sluice");
			(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(folder, {
				recursive: !0,
				mode: 448
			});
			return folder;
		}
		function privateFolder(prefix) {
			return (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdtempSync)(node_path__WEBPACK_IMPORTED_MODULE_3__.join(suiteTemp(), `${prefix}-`));
		}
		function writePrivate(file, content) {
			(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(node_path__WEBPACK_IMPORTED_MODULE_3__.dirname(file), {
				recursive: !0,
				mode: 448
			});
			(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(file, content, { mode: 384 });
		}
		function replacePrivate(file, content) {
			let next = `${file}.${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
			let { O_WRONLY, O_CREAT, O_EXCL, O_NOFOLLOW } = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants;
			let descriptor = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(next, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 384);
			try {
				(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(descriptor, content);
			} finally {
				(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
			}
			try {
				(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(next, file);
			} catch (error) {
				(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(next, { force: !0 });
				throw error;
			}
		}
		function writePrivateParts(file, parts) {
			(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(node_path__WEBPACK_IMPORTED_MODULE_3__.dirname(file), {
				recursive: !0,
				mode: 448
			});
			let descriptor = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(file, "wx", 384);
			try {
				let waiting = "";
				for (let part of parts) {
					waiting += part;
					if (waiting.length < 65536) continue;
					(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(descriptor, waiting);
					waiting = "";
				}
				(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(descriptor, waiting);
			} finally {
				(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
			}
		}
		function sha256(content) {
			return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(content).digest("hex");
		}
	}),
	3924: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			F2: () => readSpan,
			Pq: () => memorySource,
			VF: () => JsonScanner,
			sC: () => ScanError
		});
		var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
		function memorySource(bytes) {
			return { read(into, offset, length, position) {
				let part = bytes.subarray(position, position + length);
				into.set(part, offset);
				return part.length;
			} };
		}
		class ScanError extends Error {
			problem;
			offset;
			constructor(problem, offset) {
				super(`${problem} at byte ${offset}`);
				this.problem = problem;
				this.offset = offset;
			}
		}
		let isBlank = (byte) => byte === 32 || byte === 10 || byte === 13 || byte === 9;
		let isDigit = (byte) => byte !== void 0 && byte >= 48 && byte <= 57;
		let isHex = (byte) => isDigit(byte) || byte !== void 0 && (byte | 32) >= 97 && (byte | 32) <= 102;
		let isNumberPart = (byte) => isDigit(byte) || byte === 46 || byte === 43 || byte === 45 || byte === 101 || byte === 69;
		function numberEnd(bytes, at) {
			let place = bytes[at] === MINUS ? at + 1 : at;
			let from = place;
			place = bytes[place] === ZERO ? place + 1 : digitsEnd(bytes, place);
			if (place === from) return ~place;
			if (bytes[place] === 46) {
				from = place + 1;
				place = digitsEnd(bytes, from);
				if (place === from) return ~place;
			}
			if (((bytes[place] ?? 0) | 32) == 101) {
				let sign = bytes[place + 1];
				from = sign === 43 || sign === MINUS ? place + 2 : place + 1;
				place = digitsEnd(bytes, from);
				if (place === from) return ~place;
			}
			return isDigit(bytes[place]) ? ~place : place;
		}
		function digitsEnd(bytes, at) {
			let place = at;
			for (; isDigit(bytes[place]);) place += 1;
			return place;
		}
		let ends = Uint8Array.from({ length: 256 }, (_, byte) => Number(byte < 32 || byte === 34 || byte === 92));
		let escapes = new Uint8Array(256);
		for (let byte of Buffer.from("\"\\/bfnrt")) escapes[byte] = 1;
		let literals = new Map([
			"true",
			"false",
			"null"
		].map((word) => [word.charCodeAt(0), Buffer.from(word)]));
		let MINUS = 45;
		let ZERO = 48;
		class JsonScanner {
			#source;
			#maxDepth;
			#buffer;
			#base = 0;
			#at = 0;
			#end = 0;
			#checked = 0;
			#keep = -1;
			#depth = 0;
			#sawTrue = !1;
			#skippedFrom = 0;
			#closers;
			#texts = Array.from({ length: 512 }, () => void 0);
			constructor(source, { maxDepth = 1e3, windowBytes = 262144 } = {}) {
				this.#source = source;
				this.#maxDepth = maxDepth;
				this.#buffer = Buffer.alloc(windowBytes + 1);
				this.#closers = new Uint8Array(maxDepth + 1);
			}
			start(offset) {
				this.#base = offset;
				this.#at = this.#end = this.#checked = this.#depth = 0;
				this.#keep = -1;
				this.#buffer[0] = 0;
			}
			get offset() {
				return this.#base + this.#at;
			}
			get skippedFrom() {
				return this.#skippedFrom;
			}
			get sawTrue() {
				return this.#sawTrue;
			}
			atEnd() {
				this.#at = this.#blanks(this.#at);
				return this.#at === this.#end;
			}
			peek() {
				switch (this.#next()) {
					case 123: return "object";
					case 91: return "array";
					case 34: return "string";
					case 116:
					case 102:
					case 110: return "literal";
					default: return "number";
				}
			}
			object(member) {
				if (this.#next() !== 123) return !1;
				this.#enter();
				if (this.#next() !== 125) for (;;) {
					member(this.#key());
					let byte = this.#next();
					if (byte === 125) break;
					byte !== 44 && this.#fail(this.#at);
					this.#at += 1;
				}
				this.#leave();
				return !0;
			}
			array(element) {
				if (this.#next() !== 91) return !1;
				this.#enter();
				if (this.#next() !== 93) for (;;) {
					element();
					let byte = this.#next();
					if (byte === 93) break;
					byte !== 44 && this.#fail(this.#at);
					this.#at += 1;
				}
				this.#leave();
				return !0;
			}
			text() {
				this.#next();
				let start = this.offset;
				let kept = this.#keep;
				kept < 0 && (this.#keep = start);
				this.skip();
				let from = start - this.#base;
				let text = from < 0 ? this.textAt(start, this.offset) : this.#known(from, this.#at);
				kept < 0 && (this.#keep = -1);
				return text;
			}
			string() {
				if (this.#next() === 34) return this.#quoted();
				this.skip();
			}
			keepFrom(offset) {
				this.#keep = offset;
			}
			near = { read: (into, offset, length, position) => {
				let from = position - this.#base;
				if (from < 0 || from >= this.#end) return this.#source.read(into, offset, length, position);
				let part = this.#buffer.subarray(from, Math.min(from + length, this.#end));
				into.set(part, offset);
				return part.length;
			} };
			textAt(start, end) {
				if (start >= this.#base && end <= this.#base + this.#end) return this.#buffer.toString("utf8", start - this.#base, end - this.#base);
				return readSpan(this.#source, start, end).toString();
			}
			skip() {
				this.#sawTrue = !1;
				let closers = this.#closers;
				let depth = this.#depth;
				let closer = 0;
				this.#next();
				this.#skippedFrom = this.offset;
				let at = this.#at;
				let buffer = this.#buffer;
				let isName = !1;
				for (;;) {
					let byte = buffer[at];
					if (byte === 34) {
						do
							at += 1;
						while (ends[buffer[at]] === 0);
						if (buffer[at] === 34) at += 1;
						else {
							at = this.#string(at);
							buffer = this.#buffer;
						}
						if (isName) {
							isName = !1;
							if (buffer[at] !== 58) {
								at = this.#blanks(at);
								buffer = this.#buffer;
								buffer[at] !== 58 && this.#fail(at);
							}
							at += 1;
							continue;
						}
					} else if (byte <= 32) {
						at = this.#blanks(at);
						buffer = this.#buffer;
						buffer[at] <= 32 && this.#fail(at);
						continue;
					} else if (isName) this.#fail(at);
					else if (byte === 123 || byte === 91) {
						depth === this.#maxDepth && this.#fail(at, "too-deep");
						at += 1;
						if (buffer[at] <= 32) {
							at = this.#blanks(at);
							buffer = this.#buffer;
						}
						if (buffer[at] !== byte + 2) {
							depth += 1;
							closers[depth] = closer;
							closer = byte + 2;
							isName = byte === 123;
							continue;
						}
						at += 1;
					} else {
						at = byte === 45 || isDigit(byte) ? this.#number(at) : this.#literal(at);
						buffer = this.#buffer;
					}
					for (;;) {
						if (closer === 0) {
							this.#at = at;
							return;
						}
						let next = buffer[at];
						if (next !== 44 && next !== closer) {
							at = this.#blanks(at);
							buffer = this.#buffer;
							next = buffer[at];
						}
						at += 1;
						if (next === 44) {
							isName = closer === 125;
							break;
						}
						next !== closer && this.#fail(at - 1);
						closer = closers[depth];
						--depth;
					}
				}
			}
			#key() {
				this.#next() !== 34 && this.#fail(this.#at);
				let key = this.#quoted();
				this.#next() !== 58 && this.#fail(this.#at);
				this.#at += 1;
				return key;
			}
			#quoted() {
				let buffer = this.#buffer;
				let from = this.#at + 1;
				let at = from;
				for (; ends[buffer[at]] === 0;) at += 1;
				if (buffer[at] === 34) {
					this.#at = at + 1;
					return this.#known(from, at);
				}
				let start = this.offset;
				let kept = this.#keep;
				kept < 0 && (this.#keep = start);
				this.#at = this.#string(at);
				let text = this.textAt(start, this.offset);
				kept < 0 && (this.#keep = -1);
				return JSON.parse(text);
			}
			#known(from, to) {
				let length = to - from;
				let buffer = this.#buffer;
				if (length > 64) return buffer.toString("utf8", from, to);
				let slot = length * 31 + buffer[from] * 7 + buffer[to - 1] & 511;
				let known = this.#texts[slot];
				if (known?.length === length) {
					let same = 0;
					for (; same < length && known.charCodeAt(same) === buffer[from + same];) same += 1;
					if (same === length) return known;
				}
				let text = buffer.toString("utf8", from, to);
				text.length === length && (this.#texts[slot] = text);
				return text;
			}
			#string(at) {
				let buffer = this.#buffer;
				let place = at;
				for (;;) {
					let byte = buffer[place];
					if (ends[byte] === 0) {
						place += 1;
						continue;
					}
					if (byte === 34) return place + 1;
					if (byte === 92) {
						if (escapes[buffer[place + 1]] === 1) {
							place += 2;
							continue;
						}
						place = this.#escape(place);
					} else {
						(place < this.#end || !this.#move(place)) && this.#fail(place < this.#end ? place : this.#at);
						place = this.#at;
					}
					buffer = this.#buffer;
				}
			}
			#escape(at) {
				let place = this.#ensure(at, 6);
				let byte = this.#buffer[place + 1] ?? 0;
				if (escapes[byte] === 1) return place + 2;
				byte !== 117 && this.#fail(place + 1);
				for (let digit = place + 2; digit < place + 6; digit += 1) isHex(this.#buffer[digit]) || this.#fail(digit);
				return place + 6;
			}
			#number(at) {
				let start = this.#ensure(at, 1024);
				let end = numberEnd(this.#buffer, start);
				if ((end < 0 ? ~end : end) < this.#end) {
					end < 0 && this.#fail(~end);
					return end;
				}
				let length = 0;
				for (;;) {
					for (; isNumberPart(this.#buffer[start + length]);) length += 1;
					if (start + length < this.#end) break;
					let more = this.#move(start);
					start = this.#at;
					if (!more) break;
				}
				end = numberEnd(this.#buffer, start);
				end < 0 && this.#fail(~end);
				return end;
			}
			#literal(at) {
				let place = this.#ensure(at, 5);
				let first = this.#buffer[place] ?? 0;
				let word = literals.get(first);
				word === void 0 && this.#fail(place);
				for (let index = 1; index < word.length; index += 1) this.#buffer[place + index] !== word[index] && this.#fail(place + index);
				first === 116 && (this.#sawTrue = !0);
				return place + word.length;
			}
			#enter() {
				this.#depth === this.#maxDepth && this.#fail(this.#at, "too-deep");
				this.#depth += 1;
				this.#at += 1;
			}
			#leave() {
				--this.#depth;
				this.#at += 1;
			}
			#next() {
				this.#at = this.#blanks(this.#at);
				this.#at === this.#end && this.#fail(this.#at);
				return this.#buffer[this.#at] ?? 0;
			}
			#blanks(at) {
				let place = at;
				for (;;) if (isBlank(this.#buffer[place])) place += 1;
				else if (place < this.#end) return place;
				else {
					let more = this.#move(place);
					place = this.#at;
					if (!more) return place;
				}
			}
			#ensure(at, length) {
				let place = at;
				for (; this.#end - place < length;) {
					let more = this.#move(place);
					place = this.#at;
					if (!more) break;
				}
				return place;
			}
			#move(at) {
				let kept = this.#keep < this.#base ? at : Math.min(at, this.#keep - this.#base);
				let from = Math.min(at - kept > 8388608 ? at : kept, this.#checked);
				let buffer = this.#buffer;
				if (from > 0) buffer.copyWithin(0, from, this.#end);
				else if (this.#end === buffer.length - 1) {
					buffer = Buffer.alloc(2 * (buffer.length - 1) + 1);
					this.#buffer.copy(buffer, 0, 0, this.#end);
					this.#buffer = buffer;
				}
				this.#base += from;
				this.#end -= from;
				this.#checked -= from;
				let read = this.#source.read(buffer, this.#end, buffer.length - 1 - this.#end, this.#base + this.#end);
				this.#end += read;
				buffer[this.#end] = 0;
				this.#at = at - from;
				this.#checkEncoding(read === 0);
				return read > 0;
			}
			#checkEncoding(atEnd) {
				let to = atEnd ? this.#end : this.#checked + wholeCharacters(this.#buffer.subarray(this.#checked, this.#end));
				if (!(0, node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(this.#buffer.subarray(this.#checked, to))) throw new ScanError("encoding", this.#base + this.#checked);
				this.#checked = to;
			}
			#fail(at, problem = "garbled") {
				let offset = this.#base + at;
				if (problem === "garbled" && at >= this.#end) throw new ScanError("truncated", offset);
				if (this.#buffer[at] === 0) throw new ScanError("nul", offset);
				throw new ScanError(problem, offset);
			}
		}
		function wholeCharacters(bytes) {
			for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
				let byte = bytes[bytes.length - back] ?? 0;
				if (byte < 128) break;
				if (byte >= 192) return (byte >= 240 ? 4 : byte >= 224 ? 3 : 2) > back ? bytes.length - back : bytes.length;
			}
			return bytes.length;
		}
		function readSpan(source, start, end) {
			let bytes = Buffer.alloc(end - start);
			let done = 0;
			for (; done < bytes.length;) {
				let read = source.read(bytes, done, bytes.length - done, start + done);
				if (read === 0) throw new ScanError("truncated", start + done);
				done += read;
			}
			return bytes;
		}
	}),
	560: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			r: () => lazyList,
			x: () => mapLazy
		});
		function lazyList(length, at) {
			return {
				length,
				at,
				*[Symbol.iterator]() {
					for (let index = 0; index < length; index += 1) yield at(index);
				}
			};
		}
		function mapLazy(list, change) {
			return lazyList(list.length, (index) => change(list.at(index)));
		}
	}),
	8400: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			EU: () => fence,
			Qq: () => text,
			RK: () => visible,
			aY: () => code,
			nf: () => link,
			tp: () => table,
			xv: () => truncate,
			zH: () => details
		});
		let INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
		let LEFT_ALONE = new Set([
			"\n",
			"\r",
			"	",
			"︎",
			"️"
		]);
		function visible(value) {
			return value.replace(INVISIBLE, (character) => LEFT_ALONE.has(character) ? character : `\\u{${character.codePointAt(0)?.toString(16)}}`);
		}
		let COMMIT_ID = /(?<!\w)[0-9a-f]{7,40}(?!\w)/gi;
		let UNDERSCORES = /_+/g;
		function brokenUp(value) {
			return value.replace(/[@#]/g, "$&​").replace(/GH-/gi, "$&​").replace(/www(?=\.)/gi, "$&​").replace(/:(?=\/\/|[\w+-]+:|$)/g, "$&​").replace(/\[(?=[ xX]\])/g, "$&​").replace(COMMIT_ID, (id) => id.match(/.{1,6}/g)?.join("​") ?? id);
		}
		let reference = (character) => `&#${character.codePointAt(0)};`;
		function escaped(value) {
			return value.replace(/[&<>*[\]\\`|$~]/g, (character) => NAMED[character] ?? reference(character)).replace(UNDERSCORES, (run, at, whole) => /\w/.test(whole[at - 1] ?? " ") && /[A-Za-z0-9]/.test(whole[at + run.length] ?? " ") ? run : "&#95;".repeat(run.length)).replaceAll("​", "&#8203;");
		}
		let NAMED = {
			"&": "&amp;",
			"<": "&lt;",
			">": "&gt;"
		};
		function text(value) {
			return escaped(brokenUp(visible(value).replace(/\r\n?|[\n\t]/g, " "))).replace(/^ | $/g, "&#32;").replace(/^((?:&#32; *)?)([-+=])/, (_, space, sign) => space + reference(sign)).replace(/^((?:&#32; *)?\d{1,9})([.)])/, (_, number, sign) => number + reference(sign));
		}
		function longestRun(value) {
			return value.match(/`+/g)?.reduce((longest, run) => Math.max(longest, run.length), 0) ?? 0;
		}
		function code(value) {
			let shown = visible(value).replace(/[\r\n\t]/g, (end) => ({
				"\r": "\\r",
				"\n": "\\n"
			})[end] ?? "\\t");
			if (shown === "" || shown.includes("|")) return `<code>${text(shown)}</code>`;
			let marks = "`".repeat(longestRun(shown) + 1);
			let pad = /^`|`$|^ .*[^ ].* $/.test(shown) ? " " : "";
			return marks + pad + shown + pad + marks;
		}
		function fence(value, language = "") {
			if (!/^[\w+-]*$/.test(language)) throw Error(`Not the name of a language: ${language}`);
			let body = visible(value.replace(/\r\n?/g, "\n"));
			let marks = "`".repeat(Math.max(3, longestRun(body) + 1));
			return `${marks}${language}\n${body}${body === "" || body.endsWith("\n") ? "" : "\n"}${marks}`;
		}
		function link(label, url) {
			if (!URL.canParse(url)) return text(label);
			let target = new URL(url);
			if (!/^https?:$/.test(target.protocol) || target.username !== "" || target.password !== "") return text(label);
			let href = target.href.replace(/[<>|\\`]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
			return `[${text(label)}](<${href}>)`;
		}
		let CODE_SPAN = /(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)/g;
		function inlineHtml(markdown) {
			let html = "";
			let done = 0;
			let plain = (part) => part.replace(/\*\*(.+?)\*\*/g, "<b>$1</b>");
			for (let { index, 0: whole, 2: inner = "" } of markdown.matchAll(CODE_SPAN)) {
				let value = /^ .*[^ ].* $/.test(inner) ? inner.slice(1, -1) : inner;
				html += `${plain(markdown.slice(done, index))}<code>${value.replace(/[&<>]/g, (sign) => NAMED[sign] ?? sign)}</code>`;
				done = index + whole.length;
			}
			return html + plain(markdown.slice(done));
		}
		function details(summary, body) {
			return `<details><summary>${inlineHtml(summary.replace(/\s*\n\s*/g, " "))}</summary>\n\n${body.replace(/^\n+|\n+$/g, "")}\n\n</details>`;
		}
		let DELIMITERS = {
			left: ":---",
			right: "---:",
			centre: ":---:",
			none: "---"
		};
		function table(headers, rows, align = []) {
			let row = (cells) => {
				if (cells.length > headers.length) throw Error(`A row of ${cells.length} cells in a table of ${headers.length}`);
				return `| ${headers.map((_, at) => (cells[at] ?? "").replace(/\s*\n\s*/g, " ").replaceAll("|", "&#124;")).join(" | ")} |`;
			};
			let delimiters = headers.map((_, at) => DELIMITERS[align[at] ?? "none"]);
			return [
				row(headers),
				`| ${delimiters.join(" | ")} |`,
				...rows.map(row)
			].join("\n");
		}
		function truncate(value, maxLength) {
			if (value.length <= maxLength) return value;
			return `${value.slice(0, maxLength - 1).replace(/[\ud800-\udbff]$/, "")}…`;
		}
	}),
	944: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { O: () => once });
		function once(make) {
			let made;
			return () => {
				made ??= { value: make() };
				return made.value;
			};
		}
	}),
	3711: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { r: () => version });
		let version = { rE: "0.1.0" }.rE;
	}),
	803: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Mr: () => countChange,
			W_: () => sumCounts,
			Yi: () => noCounts,
			jA: () => reasonInWords,
			qj: () => actionOf,
			w2: () => deferralInWords
		});
		let vectors = new Map([
			["no-op", "no-op"],
			["create", "create"],
			["read", "read"],
			["update", "update"],
			["delete", "delete"],
			["delete,create", "replace"],
			["create,delete", "replace-create-first"],
			["create,forget", "replace-forget"],
			["forget,create", "replace-forget"],
			["forget", "forget"],
			["open", "open"]
		]);
		function actionOf(vector) {
			return vectors.get(vector.join(",")) ?? "unknown";
		}
		let noCounts = {
			add: 0,
			change: 0,
			destroy: 0,
			replace: 0,
			import: 0,
			move: 0,
			forget: 0,
			read: 0,
			drift: 0,
			outputsChanged: 0,
			unknown: 0,
			invoke: 0,
			deferred: 0
		};
		function sumCounts(all) {
			let sum = { ...noCounts };
			for (let counts of all) for (let key of Object.keys(sum)) sum[key] += counts[key];
			return sum;
		}
		function countChange(change, into) {
			change.importing !== void 0 && (into.import += 1);
			change.previousAddress !== void 0 && (into.move += 1);
			switch (change.action) {
				case "create":
					into.add += 1;
					break;
				case "update":
					into.change += 1;
					break;
				case "delete":
					into.destroy += 1;
					break;
				case "replace":
				case "replace-create-first":
					into.add += 1;
					into.destroy += 1;
					into.replace += 1;
					break;
				case "replace-forget":
					into.add += 1;
					into.forget += 1;
					break;
				case "forget":
					into.forget += 1;
					break;
				case "read":
					into.read += 1;
					break;
				case "unknown":
					into.unknown += 1;
					change.vector.includes("delete") && (into.destroy += 1);
			}
		}
		let reasons = new Map([
			["replace_because_cannot_update", "it cannot be updated in place"],
			["replace_because_tainted", "it is tainted"],
			["replace_by_request", "it was asked for with -replace"],
			["replace_by_triggers", "something in its replace_triggered_by changes"],
			["delete_because_no_resource_config", "it is no longer in the configuration"],
			["delete_because_wrong_repetition", "count or for_each was added or removed"],
			["delete_because_count_index", "its index is outside of count"],
			["delete_because_each_key", "its key is no longer in for_each"],
			["delete_because_no_module", "its module is no longer in the configuration"],
			["delete_because_no_move_target", "it was moved to an address that is not in the configuration"],
			["delete_because_enabled_false", "the configuration says enabled = false"],
			["read_because_config_unknown", "its configuration is known only after apply"],
			["read_because_dependency_pending", "it depends on a change of this plan"],
			["read_because_check_nested", "it belongs to a check"],
			["forgot_because_lifecycle_destroy_in_state", "the state says destroy = false"],
			["forgot_because_lifecycle_destroy_in_config", "the configuration says destroy = false"]
		]);
		function reasonInWords(reason) {
			return reason === void 0 ? void 0 : reasons.get(reason);
		}
		let deferralReasons = new Map([
			["instance_count_unknown", "count or for_each is known only after apply"],
			["resource_config_unknown", "its configuration is known only after apply"],
			["provider_config_unknown", "the configuration of its provider is known only after apply"],
			["deferred_prereq", "something it depends on was put off"],
			["absent_prereq", "something it depends on does not exist yet"]
		]);
		function deferralInWords(reason) {
			return deferralReasons.get(reason) ?? "the provider cannot plan it yet";
		}
	}),
	7359: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			df: () => describePlan,
			o8: () => destroys,
			ik: () => hasChanges,
			gx: () => replaces
		});
		var lazy_list = __webpack_require__(560);
		var once = __webpack_require__(944);
		var actions = __webpack_require__(803);
		var json = __webpack_require__(3328);
		var marks = __webpack_require__(3322);
		let keyFields = [
			"name",
			"key",
			"id",
			"priority",
			"path",
			"address_prefix",
			"port",
			"host",
			"type",
			"value"
		];
		function matchElements(before, after, kind) {
			let equal = matchEqual(before, after);
			let field = keyField(equal.before, equal.after, before, after);
			let pairs = [];
			let left = new Set(equal.before);
			let right = new Set(equal.after);
			let take = (from, to, selector) => {
				pairs.push({
					from,
					to,
					selector
				});
				left.delete(from);
				right.delete(to);
			};
			if (before.length === 1 && after.length === 1) for (let from of [...left]) for (let to of [...right]) take(from, to, "0");
			else if (field !== void 0) {
				let byKey = new Map([...left].map((element) => [keyValue(element, field), element]));
				for (let to of equal.after) {
					let key = keyValue(to, field);
					let from = key === void 0 ? void 0 : byKey.get(key);
					from !== void 0 && left.has(from) && take(from, to, selectorOf(to, field));
				}
			}
			if (left.size !== 0 && right.size !== 0) {
				if (left.size * right.size <= 4e4) for (let to of [...right]) {
					let best = mostSimilar(to, left);
					best !== void 0 && take(best, to, selectorOf(to, field));
				}
				else if (kind === "list") {
					let byIndex = new Map([...left].map((element) => [element.index, element]));
					for (let to of [...right]) {
						let from = byIndex.get(to.index);
						from !== void 0 && take(from, to, selectorOf(to, field));
					}
				}
			}
			let listed = (element) => ({
				element,
				selector: selectorOf(element, field)
			});
			return {
				pairs: pairs.sort((a, b) => a.to.index - b.to.index),
				removed: [...left].map(listed),
				added: [...right].map(listed),
				reordered: kind !== "set" && equal.reordered
			};
		}
		function matchEqual(before, after) {
			let left = new Map();
			let rest = [];
			let gone = new Set();
			after.forEach((to, index) => {
				let from = before[index];
				if (from !== void 0 && isEqual(from, to)) {
					gone.add(from);
					gone.add(to);
				}
			});
			for (let from of before) {
				if (gone.has(from)) continue;
				let key = (0, json.dj)(from.value);
				left.set(key, [...left.get(key) ?? [], from]);
			}
			let order = [];
			for (let to of after) {
				if (gone.has(to)) continue;
				let candidates = left.get((0, json.dj)(to.value)) ?? [];
				let from = candidates.find((candidate) => isEqual(candidate, to));
				if (from === void 0) {
					rest.push(to);
					continue;
				}
				candidates.splice(candidates.indexOf(from), 1);
				gone.add(from);
				order.push(from.index);
			}
			return {
				before: before.filter((from) => !gone.has(from)),
				after: rest,
				reordered: order.length > 0
			};
		}
		function isEqual(from, to) {
			return !(0, marks.sb)(to.unknown) && (0, marks.Ly)(from.sensitive, to.sensitive) && (0, json.Vk)(from.value, to.value);
		}
		function keyField(left, right, before, after) {
			let best;
			for (let field of keyFields) {
				if (!isUnique(before, field) || !isUnique(after, field)) continue;
				let keys = new Set(left.map((element) => keyValue(element, field)));
				let shared = right.filter((element) => keys.has(keyValue(element, field))).length;
				(best === void 0 || shared > best.shared) && (best = {
					field,
					shared
				});
			}
			return best?.field;
		}
		function isUnique(all, field) {
			let keys = new Set(all.map((element) => keyValue(element, field)));
			return !keys.has(void 0) && keys.size === all.length;
		}
		function keyValue({ value, unknown, sensitive }, field) {
			let key = (0, json.ZV)(value, field);
			if (key == null || key === "" || typeof key == "boolean") return;
			if (typeof key == "object" && (Array.isArray(key) || (0, json.Gv)(key))) return;
			if ((0, marks.sb)((0, json.ZV)(unknown, field)) || sensitive === !0 || (0, marks.sb)((0, json.ZV)(sensitive, field))) return;
			return (0, json.ws)(key);
		}
		function selectorOf(element, field) {
			let key = field === void 0 ? void 0 : keyValue(element, field);
			if (key === void 0 || field === void 0) return String(element.index);
			return `${field}=${typeof (0, json.ZV)(element.value, field) == "string" ? JSON.stringify(key) : key}`;
		}
		function mostSimilar(to, candidates) {
			if (!(0, json.Gv)(to.value)) return;
			let members = Object.entries(to.value);
			let best;
			for (let element of candidates) {
				let shared = members.filter(([key, value]) => (0, json.Vk)((0, json.ZV)(element.value, key), value)).length;
				shared * 2 >= members.length && (best === void 0 || shared > best.shared) && (best = {
					element,
					shared
				});
			}
			return best?.element;
		}
		var plan_path = __webpack_require__(513);
		var schema = __webpack_require__(6969);
		function diffChange(change, options = {}) {
			let { shape = schema.Ym, root = "", isSecret = () => !1 } = options;
			let sides = {
				before: change.before ?? null,
				after: change.after ?? null,
				unknown: change.unknown,
				beforeSensitive: change.beforeSensitive,
				afterSensitive: change.afterSensitive
			};
			let collector = {
				found: [],
				cosmetic: 0,
				oneSided: sides.before === null || sides.after === null && !(0, marks.sb)(sides.unknown),
				replacePaths: change.replacePaths,
				isSecret
			};
			let place = {
				text: root,
				steps: [],
				shape
			};
			let objects = [sides.before, sides.after].every((side) => side === null || (0, json.Gv)(side));
			root === "" && objects && sides.unknown !== !0 && !isHidden(sides) ? walkMembers(collector, place, sides) : walk(collector, root === "" ? {
				...place,
				text: "(all attributes)"
			} : place, sides);
			return {
				attributes: collector.found,
				cosmetic: collector.cosmetic
			};
		}
		function isHidden({ before, after, beforeSensitive, afterSensitive }) {
			return (0, marks.A2)(beforeSensitive, before) || (0, marks.A2)(afterSensitive, after);
		}
		function walk(collector, place, sides) {
			let { before, after, unknown } = sides;
			let unchanged = (0, json.Vk)(before, after) && !(0, marks.sb)(unknown);
			if ([before, after].some((side) => typeof side == "string" && collector.isSecret(side))) {
				unchanged || emit(collector, place, sides, {
					sensitive: !0,
					unknown: unknown === !0
				});
				return;
			}
			let sameSensitivity = (0, marks.Ly)(sides.beforeSensitive, sides.afterSensitive);
			if (isHidden(sides)) {
				let sensitivityChanges = unchanged && !sameSensitivity && before !== null;
				(!unchanged || sensitivityChanges) && emit(collector, place, sides, {
					sensitive: !0,
					sensitivityChanges,
					unknown: unknown === !0
				});
				return;
			}
			if (unknown === !0) {
				emit(collector, place, sides, {
					unknown: !0,
					...(0, marks.sb)(sides.beforeSensitive) ? {} : { before }
				});
				return;
			}
			if (unchanged && sameSensitivity) return;
			let partial = [
				unknown,
				sides.beforeSensitive,
				sides.afterSensitive
			].some(marks.sb) || [before, after].some((side) => holdsSecret(collector, side));
			if ((0, json.Gv)(before) && (0, json.Gv)(after)) {
				walkMembers(collector, place, sides);
				return;
			}
			if ((0, json.cy)(before) && (0, json.cy)(after)) {
				walkElements(collector, place, sides);
				return;
			}
			if (partial && (before === null || after === null)) {
				let some = before ?? after;
				let filled = {
					...sides,
					before: before ?? emptyLike(some),
					after: after ?? emptyLike(some)
				};
				(0, json.cy)(some) ? walkElements(collector, place, filled) : walkMembers(collector, place, filled);
				return;
			}
			if (partial) {
				emit(collector, place, sides, {
					...[sides.beforeSensitive, sides.afterSensitive].some(marks.sb) || holdsSecret(collector, before) || holdsSecret(collector, after) ? { sensitive: !0 } : { before },
					unknown: (0, marks.sb)(unknown)
				});
				return;
			}
			if (typeof before == "string" && typeof after == "string") {
				walkTexts(collector, place, sides, before, after);
				return;
			}
			leaf(collector, place, sides);
		}
		function holdsSecret(collector, value) {
			if (typeof value == "string") return collector.isSecret(value);
			if ((0, json.cy)(value)) return value.some((item) => holdsSecret(collector, item));
			return (0, json.Gv)(value) && Object.values(value).some((item) => holdsSecret(collector, item));
		}
		function emptyLike(value) {
			return (0, json.cy)(value) ? [] : {};
		}
		function walkMembers(collector, place, sides) {
			let keys = new Set([
				...keysOf(sides.before),
				...keysOf(sides.after),
				...keysOf(sides.unknown)
			]);
			for (let key of [...keys].sort()) walk(collector, {
				text: (0, plan_path.BP)(place.text, key),
				steps: [...place.steps, key],
				shape: (0, schema.Ky)(place.shape, key)
			}, {
				before: (0, json.ZV)(sides.before, key) ?? null,
				after: (0, json.ZV)(sides.after, key) ?? null,
				unknown: (0, marks.Fg)(sides.unknown, key),
				beforeSensitive: (0, marks.Fg)(sides.beforeSensitive, key),
				afterSensitive: (0, marks.Fg)(sides.afterSensitive, key)
			});
		}
		function keysOf(value) {
			return (0, json.Gv)(value) ? Object.keys(value) : [];
		}
		function walkElements(collector, place, sides) {
			let before = diff_elements(sides.before, void 0, sides.beforeSensitive);
			let after = diff_elements(sides.after, sides.unknown, sides.afterSensitive);
			let short = [...before, ...after].every(({ value, unknown, sensitive }) => {
				if (holdsSecret(collector, value)) return !1;
				return !(0, marks.sb)(unknown) && !(0, marks.sb)(sensitive) && (typeof value != "object" || !value || (0, json.zr)(value));
			}) && before.length <= 8 && after.length <= 8 && JSON.stringify([sides.before, sides.after]).length <= 120;
			let match = matchElements(before, after, place.shape.kind === "set" ? "set" : place.shape.kind === "list" ? "list" : "any");
			if (match.pairs.length === 0 && match.removed.length === 0 && match.added.length === 0) {
				match.reordered && emit(collector, place, sides, { kind: "order" });
				return;
			}
			if (short) {
				leaf(collector, place, sides);
				return;
			}
			let shape = (0, schema.Sw)(place.shape);
			let at = (element, selector) => ({
				text: `${place.text}[${selector}]`,
				steps: [...place.steps, element.index],
				shape
			});
			let nothing = {
				value: null,
				unknown: void 0,
				sensitive: void 0
			};
			let one = (where, from, to) => walk(collector, where, {
				before: from.value,
				after: to.value,
				unknown: to.unknown,
				beforeSensitive: from.sensitive,
				afterSensitive: to.sensitive
			});
			for (let { from, to, selector } of match.pairs) one(at(to, selector), from, to);
			for (let { element, selector } of match.removed) one(at(element, selector), element, nothing);
			for (let { element, selector } of match.added) one(at(element, selector), nothing, element);
		}
		function diff_elements(value, unknown, sensitive) {
			if (!(0, json.cy)(value)) return [];
			return value.map((item, index) => ({
				index,
				value: item,
				unknown: (0, marks.Fg)(unknown, index),
				sensitive: (0, marks.Fg)(sensitive, index)
			}));
		}
		function walkTexts(collector, place, sides, before, after) {
			let left = jsonInside(before);
			let right = jsonInside(after);
			if (left !== void 0 && right !== void 0 && (0, json.cy)(left) === (0, json.cy)(right)) {
				if ((0, json.Vk)(left, right) && !forces(collector, place)) {
					collector.cosmetic += 1;
					return;
				}
				let inside = {
					...collector,
					found: [],
					cosmetic: 0,
					oneSided: !1
				};
				walk(inside, {
					text: `jsondecode(${place.text})`,
					steps: place.steps,
					shape: schema.Ym
				}, {
					...sides,
					before: left,
					after: right
				});
				for (let found of inside.found) collector.found.push({
					...found,
					forcesReplacement: forces(collector, place)
				});
				collector.cosmetic += inside.cosmetic;
				return;
			}
			if (before.includes("\n") || after.includes("\n")) {
				emit(collector, place, sides, {
					before,
					after,
					multiline: !0
				});
				return;
			}
			leaf(collector, place, sides);
		}
		function jsonInside(text) {
			if (!/^\s*[[{]/.test(text)) return;
			try {
				let value = (0, json.qF)(text);
				return (0, json.Gv)(value) || (0, json.cy)(value) ? value : void 0;
			} catch {
				return;
			}
		}
		function leaf(collector, place, sides) {
			let { before, after } = sides;
			if (collector.oneSided && isEmpty(before) && isEmpty(after)) return;
			if (!collector.oneSided && isNothing(before) && isNothing(after) && !forces(collector, place)) {
				collector.cosmetic += 1;
				return;
			}
			emit(collector, place, sides, {
				before,
				after
			});
		}
		function isEmpty(value) {
			if (value === null || value === "") return !0;
			return (0, json.cy)(value) ? value.length === 0 : (0, json.Gv)(value) && Object.keys(value).length === 0;
		}
		function isNothing(value) {
			return value === !1 || isEmpty(value);
		}
		function forces(collector, place) {
			return collector.replacePaths.some((path) => (0, plan_path.w6)(path, place.steps));
		}
		function emit(collector, place, sides, more) {
			let known = sides.after !== null || more.unknown === !0;
			collector.found.push({
				path: place.text,
				steps: place.steps,
				kind: sides.before === null ? "add" : known ? "change" : "remove",
				sensitive: !1,
				sensitivityChanges: !1,
				unknown: !1,
				multiline: !1,
				forcesReplacement: forces(collector, place),
				...more
			});
		}
		function destroys(change) {
			return change.vector.includes("delete");
		}
		function replaces(change) {
			return change.action === "replace" || change.action === "replace-create-first";
		}
		function describeEntry(entry, { schemas = schema.oS, isSecret } = {}) {
			let { address, module, mode, type, provider, deposed, action, vector } = entry;
			let { previousAddress, importing, generatesConfig, reason, replacePaths } = entry;
			return {
				address,
				module,
				mode,
				type,
				provider,
				deposed,
				action,
				vector,
				previousAddress,
				importing,
				generatesConfig,
				reason,
				reasonText: (0, actions.jA)(reason),
				forcingPaths: replacePaths.length === 0 ? noPaths : [...new Set(replacePaths.map(plan_path.LF))].filter((path) => path !== ""),
				diff: (0, once.O)(() => diffOf(entry, schemas, isSecret))
			};
		}
		let noPaths = [];
		function diffOf(entry, schemas, isSecret) {
			if (entry.action === "forget" || entry.action === "no-op") return {
				attributes: [],
				cosmetic: 0
			};
			return diffChange(entry.change(), {
				shape: schemas(entry),
				...isSecret === void 0 ? {} : { isSecret }
			});
		}
		function describePlan(plan, schemas = plan.schemas ?? schema.oS) {
			let isSecret = (text) => text.length >= minTaintLength && plan.secrets.has(text);
			let describe = (entry) => describeEntry(entry, {
				schemas,
				isSecret
			});
			return {
				changes: (0, lazy_list.x)(plan.changes, describe),
				drift: (0, lazy_list.x)(plan.drift, describe),
				outputs: plan.outputs.filter(({ action }) => action !== "no-op").map((entry) => ({
					name: entry.name,
					action: entry.action,
					attributes: (0, once.O)(() => diffChange(entry.change(), {
						root: (0, plan_path.BP)("", entry.name),
						isSecret
					}).attributes)
				})),
				deferred: plan.deferred.map(({ reason, entry }) => ({
					reason,
					change: describe(entry)
				}))
			};
		}
		let minTaintLength = 4;
		function hasChanges(plan) {
			let { drift, ...counts } = plan.counts;
			return Object.values(counts).some((count) => count > 0) || drift > 0 && plan.refreshOnly || plan.applyable === !0;
		}
	}),
	3328: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ao: () => ownString,
			Gv: () => isObject,
			Jl: () => ownList,
			Vk: () => sameJson,
			ZV: () => own,
			cy: () => isArray,
			dj: () => canonicalJson,
			qF: () => parseJson,
			ws: () => scalarText,
			zr: () => isExactNumber
		});
		let exactNumbers = new WeakSet();
		function exactNumber(source) {
			let value = Object.freeze({ source });
			exactNumbers.add(value);
			return value;
		}
		function isExactNumber(value) {
			return typeof value == "object" && !!value && exactNumbers.has(value);
		}
		function isObject(value) {
			return typeof value == "object" && !!value && !Array.isArray(value) && !exactNumbers.has(value);
		}
		function isArray(value) {
			return Array.isArray(value);
		}
		function own(value, key) {
			return isObject(value) && Object.hasOwn(value, key) ? value[key] : void 0;
		}
		function ownString(value, key) {
			let found = own(value, key);
			return typeof found == "string" ? found : void 0;
		}
		function ownList(value, key) {
			let found = own(value, key);
			return isArray(found) ? found : [];
		}
		let mayLosePrecision = /(?:^|[:,[\s])-?(?:[\d.]{16}|[\d.]+[eE])/;
		function parseJson(text) {
			if (!mayLosePrecision.test(text)) return JSON.parse(text);
			return JSON.parse(text, keepExact);
		}
		function keepExact(_key, value, context) {
			if (typeof value != "number" || context.source === void 0) return value;
			return decimal(context.source) === decimal(String(value)) ? value : exactNumber(context.source);
		}
		function decimal(source) {
			let match = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(source);
			if (match === null) return source;
			let [, sign = "", whole = "", fraction = "", exponent = "0"] = match;
			let digits = `${whole}${fraction}`.replace(/^0+/, "");
			let significant = digits.replace(/0+$/, "");
			if (significant === "") return "0";
			return sign + positional(significant, Number(exponent) - fraction.length + digits.length - significant.length);
		}
		function positional(digits, power) {
			if (Math.abs(power) > 40) return `${digits}e${power}`;
			if (power >= 0) return digits + "0".repeat(power);
			let padded = digits.padStart(1 - power, "0");
			return `${padded.slice(0, power)}.${padded.slice(power)}`;
		}
		function scalarText(value) {
			return isExactNumber(value) ? value.source : String(value);
		}
		function sameJson(a, b) {
			if (a === b) return !0;
			if (isExactNumber(a) || isExactNumber(b)) return isExactNumber(a) && isExactNumber(b) && decimal(a.source) === decimal(b.source);
			if (isArray(a)) return isArray(b) && a.length === b.length && a.every((item, index) => sameJson(item, b[index]));
			if (!isObject(a) || !isObject(b)) return !1;
			let keys = Object.keys(a);
			return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && sameJson(a[key], b[key]));
		}
		function canonicalJson(value, except = []) {
			if (isExactNumber(value)) return decimal(value.source);
			if (isArray(value)) return `[${value.map((item) => canonicalJson(item)).join(",")}]`;
			if (isObject(value)) return `{${Object.keys(value).filter((key) => !except.includes(key)).sort().map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key] ?? null)}`).join(",")}}`;
			return JSON.stringify(value);
		}
	}),
	3322: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			A2: () => hides,
			Fg: () => markOf,
			Ly: () => sameMarks,
			sb: () => anyMark
		});
		var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3328);
		function anyMark(mark) {
			if (mark === !0) return !0;
			if ((0, _json_js__WEBPACK_IMPORTED_MODULE_0__.cy)(mark)) return mark.some(anyMark);
			return (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(mark) && Object.values(mark).some(anyMark);
		}
		function markOf(mark, step) {
			if (mark === !0) return !0;
			if (typeof step == "number") return (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.cy)(mark) ? mark[step] : void 0;
			return (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.ZV)(mark, step);
		}
		function hides(mark, value) {
			if (mark === !0) return !0;
			if (value == null || !anyMark(mark)) return !1;
			if ((0, _json_js__WEBPACK_IMPORTED_MODULE_0__.cy)(mark)) return !(0, _json_js__WEBPACK_IMPORTED_MODULE_0__.cy)(value) || mark.length !== value.length;
			return !(0, _json_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(value);
		}
		function sameMarks(a, b) {
			if (a === !0 || b === !0) return a === b;
			return [...new Set([...keysOf(a), ...keysOf(b)])].every((key) => sameMarks(childOf(a, key), childOf(b, key)));
		}
		function keysOf(mark) {
			return typeof mark == "object" && mark && !(0, _json_js__WEBPACK_IMPORTED_MODULE_0__.zr)(mark) ? Object.keys(mark) : [];
		}
		function childOf(mark, key) {
			return (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.cy)(mark) ? mark[Number(key)] : (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.ZV)(mark, key);
		}
	}),
	513: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			BP: () => appendStep,
			LF: () => pathText,
			w6: () => pathsTouch
		});
		let identifier = /^[\p{L}_][\p{L}\p{N}_-]*$/u;
		function pathText(steps) {
			return steps.reduce((text, step) => appendStep(text, step), "");
		}
		function appendStep(text, step) {
			if (typeof step == "number") return `${text}[${step}]`;
			if (!identifier.test(step)) return `${text}[${JSON.stringify(step)}]`;
			return text === "" ? step : `${text}.${step}`;
		}
		function pathsTouch(a, b) {
			let length = Math.min(a.length, b.length);
			for (let index = 0; index < length; index += 1) if (a[index] !== b[index]) return !1;
			return !0;
		}
	}),
	6501: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			m: () => readPlan,
			x: () => readPlans
		});
		var json_scanner = __webpack_require__(3924);
		var actions = __webpack_require__(803);
		var json = __webpack_require__(3328);
		var lazy_list = __webpack_require__(560);
		let noRest = {
			importing: void 0,
			generatesConfig: !1,
			replacePaths: []
		};
		function packedEntries() {
			let packed = [];
			let vectors = [];
			let numbers = new Map();
			let numberOf = (vector) => {
				let number = numbers.get(vector) ?? vectors.push(vector) - 1;
				numbers.set(vector, number);
				return number;
			};
			return {
				add(head) {
					let { address, module, mode, type, provider, deposed, previousAddress, action, reason } = head;
					let { vector, importing, generatesConfig, replacePaths, span, changeSpan } = head;
					let texts = [
						address,
						module,
						mode,
						type,
						provider,
						deposed,
						previousAddress,
						action,
						reason,
						importing === void 0 && !generatesConfig && replacePaths.length === 0 ? "" : (0, json.dj)({
							importing: importing ?? null,
							generatesConfig,
							replacePaths
						})
					];
					packed.push([
						...texts,
						numberOf(vector),
						...span,
						...changeSpan
					].join("\0"));
				},
				list: (read) => (0, lazy_list.r)(packed.length, (index) => {
					let fields = (packed[index] ?? "").split("\0");
					let [address = "", module, mode, type = "", provider = "", deposed, previousAddress, action, reason] = fields;
					let [, , , , , , , , , rest = "", vector, start, end, changeStart, changeEnd] = fields;
					let { importing, generatesConfig, replacePaths } = rest === "" ? noRest : restOf(rest);
					return {
						address,
						module: module || void 0,
						mode,
						type,
						provider,
						deposed: deposed || void 0,
						previousAddress: previousAddress || void 0,
						action,
						vector: vectors[Number(vector)] ?? [],
						reason: reason || void 0,
						importing,
						generatesConfig,
						replacePaths,
						span: [Number(start), Number(end)],
						change: () => read([Number(changeStart), Number(changeEnd)])
					};
				})
			};
		}
		function restOf(text) {
			let rest = (0, json.qF)(text);
			return {
				...rest,
				importing: rest.importing ?? void 0
			};
		}
		var marks = __webpack_require__(3322);
		var plan_source = __webpack_require__(9639);
		function addMarked(found, value, mark) {
			if (value == null) return;
			if (mark === !0) addAll(found, value);
			else if ((0, json.cy)(mark)) {
				if ((0, json.cy)(value) && value.length === mark.length) for (let [index, item] of mark.entries()) addMarked(found, value[index], item);
				else (0, marks.sb)(mark) && addAll(found, value);
			} else if ((0, json.Gv)(mark)) {
				if ((0, json.Gv)(value)) for (let key of Object.keys(mark)) addMarked(found, (0, json.ZV)(value, key), mark[key]);
				else (0, marks.sb)(mark) && addAll(found, value);
			}
		}
		function readMarked(scanner, mark, found) {
			(0, json.Gv)(mark) && scanner.peek() === "object" ? scanner.object((key) => readMarked(scanner, (0, json.ZV)(mark, key), found)) : mark === !0 || (0, marks.sb)(mark) ? addMarked(found, (0, json.qF)(scanner.text()), mark) : scanner.skip();
		}
		function addSensitiveOutput(found, output) {
			(0, json.ZV)(output, "sensitive") === !0 && addAll(found, (0, json.ZV)(output, "value"));
		}
		function collectInvocation(found, invocation) {
			addMarked(found, (0, json.ZV)(invocation, "config_values"), (0, json.ZV)(invocation, "config_sensitive"));
		}
		function addAll(found, value) {
			if ((0, json.cy)(value)) for (let item of value) addAll(found, item);
			else if ((0, json.Gv)(value)) for (let item of Object.values(value)) addAll(found, item);
			else value != null && value !== "" && typeof value != "boolean" && found.add((0, json.ws)(value));
		}
		function collectSecrets({ values, variables, root }, source) {
			let read = (span) => span === void 0 ? void 0 : (0, plan_source.Vh)(source, span);
			let argument = (name) => {
				let value = read(variables.get(name));
				return value === void 0 ? [] : [value];
			};
			addVariables(values, root, { argument: once(argument) }, read);
			return values;
		}
		let noModule = {
			variables: void 0,
			calls: [],
			sensitive: !1
		};
		function readVariables(scanner, into) {
			scanner.object((name) => {
				scanner.object((key) => {
					scanner.skip();
					key === "value" && into.set(name, [scanner.skippedFrom, scanner.offset]);
				}) || scanner.skip();
			}) || scanner.skip();
		}
		function readConfiguration(scanner) {
			let root = noModule;
			scanner.object((key) => {
				key === "root_module" ? root = readModule(scanner) : scanner.skip();
			}) || scanner.skip();
			return root;
		}
		function readModule(scanner) {
			let variables;
			let sensitive = !1;
			let calls = [];
			scanner.object((key) => {
				if (key === "variables") {
					variables = (0, json.qF)(scanner.text());
					sensitive ||= (0, json.Gv)(variables) && Object.values(variables).some((variable) => (0, json.ZV)(variable, "sensitive") === !0);
				} else key === "module_calls" && scanner.object(() => {
					let call = readCall(scanner);
					call.module.sensitive && calls.push(call);
				}) || scanner.skip();
			}) || scanner.skip();
			sensitive ||= calls.length > 0;
			return sensitive ? {
				variables,
				calls,
				sensitive
			} : noModule;
		}
		function readCall(scanner) {
			let expressions;
			let module = noModule;
			scanner.object((key) => {
				key === "module" ? module = readModule(scanner) : scanner.skip();
				key === "expressions" && (expressions = [scanner.skippedFrom, scanner.offset]);
			}) || scanner.skip();
			return {
				expressions,
				module
			};
		}
		function addVariables(found, { variables, calls }, scope, read) {
			for (let [name, variable] of (0, json.Gv)(variables) ? Object.entries(variables) : []) {
				if ((0, json.ZV)(variable, "sensitive") !== !0) continue;
				addAll(found, (0, json.ZV)(variable, "default"));
				for (let value of scope.argument(name)) addAll(found, value);
			}
			for (let { expressions, module } of calls) {
				let given = read(expressions);
				addVariables(found, module, { argument: once((name) => resolve((0, json.ZV)(given, name), variables, scope)) }, read);
			}
		}
		function once(argument) {
			let known = new Map();
			return (name) => {
				let values = known.get(name) ?? [...new Set(argument(name))];
				known.set(name, values);
				return values;
			};
		}
		function resolve(expression, variables, scope) {
			let constant = (0, json.ZV)(expression, "constant_value");
			if (constant !== void 0) return [constant];
			return (0, json.Jl)(expression, "references").flatMap((reference) => {
				let [, name] = typeof reference == "string" ? /^var\.([^.[]+)$/.exec(reference) ?? [] : [];
				if (name === void 0) return [];
				let passed = scope.argument(name);
				let fallback = (0, json.ZV)((0, json.ZV)(variables, name), "default");
				return passed.length > 0 || fallback === void 0 ? passed : [fallback];
			});
		}
		function markedValue(scanner) {
			let inner = new json_scanner.VF(scanner.near, { windowBytes: 8192 });
			let [valueFrom, marksFrom, marksTo] = [
				-1,
				-1,
				-1
			];
			return {
				value() {
					scanner.skip();
					valueFrom = scanner.skippedFrom;
				},
				marks() {
					scanner.skip();
					if (!scanner.sawTrue) return;
					marksFrom = scanner.skippedFrom;
					marksTo = scanner.offset;
				},
				forget() {
					valueFrom = marksFrom = -1;
				},
				collect(found) {
					if (valueFrom < 0 || marksFrom < 0) return;
					inner.start(valueFrom);
					readMarked(inner, (0, json.qF)(scanner.textAt(marksFrom, marksTo)), found);
				}
			};
		}
		function readPlannedValues(scanner, found) {
			let member = (read) => {
				scanner.object(read) || scanner.skip();
			};
			let elements = (read) => {
				scanner.array(read) || scanner.skip();
			};
			let values = markedValue(scanner);
			let resourceMember = (key) => {
				key === "values" ? values.value() : key === "sensitive_values" ? values.marks() : scanner.skip();
			};
			let resource = () => {
				values.forget();
				scanner.peek();
				scanner.keepFrom(scanner.offset);
				member(resourceMember);
				values.collect(found);
				scanner.keepFrom(-1);
			};
			let moduleMember = (key) => {
				key === "resources" ? elements(resource) : key === "child_modules" ? elements(module) : scanner.skip();
			};
			let module = () => member(moduleMember);
			let output = () => {
				scanner.peek();
				scanner.keepFrom(scanner.offset);
				scanner.skip();
				scanner.sawTrue && addSensitiveOutput(found, (0, json.qF)(scanner.textAt(scanner.skippedFrom, scanner.offset)));
				scanner.keepFrom(-1);
			};
			member((key) => {
				key === "outputs" ? member(output) : key === "root_module" ? module() : scanner.skip();
			});
		}
		function readPriorState(scanner, found) {
			scanner.object((key) => {
				key === "values" ? readPlannedValues(scanner, found) : scanner.skip();
			}) || scanner.skip();
		}
		function entryReader(scanner, source, origin, secrets) {
			let malformed = (what) => (0, plan_source.qM)(origin, what);
			let list = "";
			let verbs;
			let replacePaths = noPaths;
			let importing;
			let generatesConfig = !1;
			let before = markedValue(scanner);
			let after = markedValue(scanner);
			let changeMember = (key) => {
				switch (key) {
					case "actions":
						verbs !== void 0 && malformed(`an entry of "${list}" has actions twice`);
						verbs = vectorOf(scanner.text()) ?? malformed(`an entry of "${list}" has no actions`);
						break;
					case "before":
						before.value();
						break;
					case "after":
						after.value();
						break;
					case "before_sensitive":
						before.marks();
						break;
					case "after_sensitive":
						after.marks();
						break;
					case "replace_paths":
						replacePaths = pathsOf((0, json.qF)(scanner.text()));
						break;
					case "importing":
						importing = importingOf((0, json.qF)(scanner.text()));
						break;
					case "generated_config":
						generatesConfig = scanner.peek() === "string";
						scanner.skip();
						break;
					default: scanner.skip();
				}
			};
			let change = () => {
				verbs = void 0;
				replacePaths = noPaths;
				importing = void 0;
				generatesConfig = !1;
				before.forget();
				after.forget();
				scanner.peek();
				let start = scanner.offset;
				scanner.object(changeMember) || malformed(`an entry of "${list}" has no change`);
				verbs === void 0 && malformed(`an entry of "${list}" has no actions`);
				before.collect(secrets);
				after.collect(secrets);
				return [start, scanner.offset];
			};
			let [address, previousAddress, module, mode, type, provider, deposed, reason] = [];
			let span;
			let resourceMember = (key) => {
				switch (key) {
					case "address":
						address = scanner.string();
						break;
					case "previous_address":
						previousAddress = scanner.string();
						break;
					case "module_address":
						module = scanner.string();
						break;
					case "mode":
						mode = scanner.string();
						break;
					case "type":
						type = scanner.string();
						break;
					case "provider_name":
						provider = scanner.string();
						break;
					case "deposed":
						deposed = scanner.string();
						break;
					case "action_reason":
						reason = scanner.string();
						break;
					case "change":
						span !== void 0 && malformed(`an entry of "${list}" has two changes`);
						span = change();
						break;
					default: scanner.skip();
				}
			};
			let resource = (where) => {
				list = where;
				address = previousAddress = module = mode = type = provider = deposed = reason = void 0;
				span = void 0;
				scanner.peek();
				let start = scanner.offset;
				scanner.keepFrom(start);
				scanner.object(resourceMember);
				scanner.keepFrom(-1);
				if (!address) return malformed(`an entry of "${where}" has no address`);
				if ([
					address,
					previousAddress,
					module,
					type,
					provider,
					deposed,
					reason
				].some((text) => text?.includes("\0"))) return malformed(`an entry of "${where}" holds a NUL character`);
				if (span === void 0 || verbs === void 0) return malformed(`an entry of "${where}" has no change`);
				return {
					address,
					module: module || void 0,
					mode: mode === "data" || mode === "ephemeral" ? mode : "managed",
					type: type ?? "",
					provider: provider ?? "",
					deposed: deposed || void 0,
					previousAddress: previousAddress === address ? void 0 : previousAddress || void 0,
					action: mode === "ephemeral" ? "open" : verbs.action,
					vector: verbs.vector,
					reason: reason || void 0,
					importing,
					generatesConfig,
					replacePaths,
					span: [start, scanner.offset],
					changeSpan: span
				};
			};
			return {
				list(key, element) {
					let wrong = () => malformed(`"${key}" is no list of objects`);
					!scanner.array(() => {
						scanner.peek() !== "object" && wrong();
						element();
					}) && scanner.text() !== "null" && wrong();
				},
				members(key, member) {
					!scanner.object((memberName) => {
						scanner.peek() !== "object" && malformed(`an entry of "${key}" is no object`);
						member(memberName);
					}) && scanner.text() !== "null" && malformed(`"${key}" is no object`);
				},
				resource,
				deferred() {
					let put = "unknown";
					let entry;
					scanner.object((key) => {
						key === "reason" ? put = scanner.string() ?? put : key === "resource_change" && scanner.peek() === "object" ? entry = resource("deferred_changes") : scanner.skip();
					});
					if (entry === void 0) return malformed("an entry of \"deferred_changes\" has no change");
					let { changeSpan, ...head } = entry;
					return {
						reason: put,
						entry: {
							...head,
							change: () => readValues(source, changeSpan)
						}
					};
				},
				output(outputName) {
					list = "output_changes";
					scanner.keepFrom(scanner.offset);
					let place = change();
					scanner.keepFrom(-1);
					if (verbs === void 0) return malformed("an entry of \"output_changes\" has no actions");
					return {
						name: outputName,
						...verbs,
						span: place,
						change: () => readValues(source, place)
					};
				}
			};
		}
		let vectors = new Map();
		function vectorOf(text) {
			let known = vectors.get(text);
			if (known !== void 0) return known;
			let verbs = (0, json.qF)(text);
			if (!(0, json.cy)(verbs) || verbs.length === 0 || !verbs.every((verb) => typeof verb == "string")) return;
			let read = {
				vector: verbs,
				action: (0, actions.qj)(verbs)
			};
			vectors.size < 100 && vectors.set(text, read);
			return read;
		}
		function readValues(source, place) {
			let change = (0, plan_source.Vh)(source, place);
			return {
				before: (0, json.ZV)(change, "before"),
				after: (0, json.ZV)(change, "after"),
				unknown: (0, json.ZV)(change, "after_unknown"),
				beforeSensitive: (0, json.ZV)(change, "before_sensitive"),
				afterSensitive: (0, json.ZV)(change, "after_sensitive"),
				replacePaths: pathsOf((0, json.Jl)(change, "replace_paths"))
			};
		}
		let noPaths = [];
		function pathsOf(paths) {
			if (!(0, json.cy)(paths) || paths.length === 0) return noPaths;
			return paths.map((path) => (0, json.cy)(path) ? path.filter((step) => isStep(step)) : []);
		}
		function isStep(step) {
			return typeof step == "string" || typeof step == "number";
		}
		function importingOf(importing) {
			if (!(0, json.Gv)(importing)) return;
			let identity = (0, json.ZV)(importing, "identity");
			if (identity != null) return {
				by: "identity",
				value: identity
			};
			let id = (0, json.ZV)(importing, "id");
			if (typeof id == "string" && id !== "") return {
				by: "id",
				value: id
			};
			return { by: (0, json.ZV)(importing, "unknown") === !0 ? "unknown" : "unspecified" };
		}
		var schema = __webpack_require__(6969);
		function readPlan(from, name) {
			let plans = readPlans(from, name);
			let [first] = plans;
			if (first === void 0 || plans.length > 1) throw (0, plan_source.O$)({
				input: "plans",
				name
			}, `holds ${plans.length} plans`, "invalid-input", "Give one file per plan");
			return first.plan;
		}
		function readPlans(from, name) {
			let origin = {
				input: "plans",
				name
			};
			let plans = (0, plan_source.r9)(from, origin, (scanner, text) => planOf(scanner, text, origin));
			return plans.map((plan, index) => ({
				name: plans.length === 1 ? name : `${name}[${index + 1}]`,
				plan
			}));
		}
		function planOf(scanner, source, origin) {
			let found = {
				counts: { ...actions.Yi },
				changes: packedEntries(),
				drift: packedEntries(),
				deferred: [],
				outputs: [],
				checks: [],
				invocations: [],
				secrets: {
					values: new Set(),
					variables: new Map(),
					root: noModule
				}
			};
			let sections = sectionsOf(found, scanner, source, origin);
			let members = new Map();
			let scalars = new Map();
			scanner.object((key) => {
				let kind = scanner.peek();
				let start = scanner.offset;
				let section = sections.get(key);
				members.has(key) && (section !== void 0 || scalarKeys.has(key)) && (0, plan_source.qM)(origin, `"${key}" is there twice`);
				section === void 0 ? kind === "object" || kind === "array" || !scalarKeys.has(key) ? scanner.skip() : scalars.set(key, (0, json.qF)(scanner.text())) : section();
				members.set(key, [start, scanner.offset]);
				key === "format_version" && refuseVersion(origin, scalars.get(key));
			});
			let other = (0, plan_source.io)((key) => members.has(key));
			if (other !== void 0) throw (0, plan_source.O$)(origin, other, "not-a-plan");
			refuseVersion(origin, scalars.get("format_version"));
			let member = (key) => {
				let span = members.get(key);
				return span === void 0 ? void 0 : (0, plan_source.Vh)(source, span);
			};
			let text = (key) => {
				let scalar = scalars.get(key);
				return typeof scalar == "string" ? scalar : void 0;
			};
			let { outputs, checks, deferred, invocations } = found;
			let list = (entries) => entries.list((span) => readValues(source, span));
			let drift = list(found.drift);
			let counts = {
				...found.counts,
				drift: drift.length,
				outputsChanged: outputs.filter(({ action }) => action !== "no-op").length,
				invoke: invocations.length,
				deferred: deferred.length
			};
			let errored = scalars.get("errored") === !0;
			let complete = scalars.get("complete");
			let applyable = scalars.get("applyable");
			let failure = members.has("sluice_failure") ? failureOf(member("sluice_failure")) : void 0;
			let schemas = members.get("sluice_schemas");
			let toolVersion = text("terraform_version");
			let digest = text("sluice_plan_digest");
			return {
				formatVersion: text("format_version") ?? "",
				...toolVersion === void 0 ? {} : { toolVersion },
				counts,
				changes: list(found.changes),
				drift,
				outputs,
				checks,
				deferred,
				invocations,
				errored,
				...failure === void 0 ? {} : { failure },
				...typeof complete == "boolean" ? { complete } : {},
				...typeof applyable == "boolean" ? { applyable } : {},
				refreshOnly: !members.has("resource_changes") && !errored && applyable !== !1 && drift.length > 0,
				...digest === void 0 ? {} : { digest },
				...schemas === void 0 ? {} : { schemas: (0, schema.x5)((0, json_scanner.F2)(source, ...schemas), origin.name) },
				secrets: collectSecrets(found.secrets, source),
				document: {
					source,
					members,
					member
				}
			};
		}
		let scalarKeys = new Set([
			"format_version",
			"terraform_version",
			"errored",
			"complete",
			"applyable",
			"sluice_plan_digest"
		]);
		function sectionsOf(found, scanner, source, origin) {
			let { values, variables } = found.secrets;
			let { list, members, resource, deferred, output } = entryReader(scanner, source, origin, values);
			let documents = (key, take) => list(key, () => {
				let document = (0, json.qF)(scanner.text());
				(0, json.Gv)(document) && take(document);
			});
			let change = () => {
				let entry = resource("resource_changes");
				if (!tellsSomething(entry)) return;
				(0, actions.Mr)(entry, found.counts);
				found.changes.add(entry);
			};
			let drift = () => {
				let entry = resource("resource_drift");
				tellsSomething(entry) && found.drift.add(entry);
			};
			let invocation = (document) => {
				found.invocations.push(invocationOf(document));
				collectInvocation(values, document);
			};
			let put = (document) => collectInvocation(values, (0, json.ZV)(document, "action_invocation") ?? document);
			return new Map([
				["resource_changes", () => list("resource_changes", change)],
				["resource_drift", () => list("resource_drift", drift)],
				["deferred_changes", () => list("deferred_changes", () => found.deferred.push(deferred()))],
				["output_changes", () => members("output_changes", (name) => found.outputs.push(output(name)))],
				["checks", () => documents("checks", (check) => found.checks.push(...failuresOf(check)))],
				["action_invocations", () => documents("action_invocations", invocation)],
				["deferred_action_invocations", () => documents("deferred_action_invocations", put)],
				["variables", () => readVariables(scanner, variables)],
				["planned_values", () => readPlannedValues(scanner, values)],
				["prior_state", () => readPriorState(scanner, values)],
				["configuration", () => {
					found.secrets.root = readConfiguration(scanner);
				}]
			]);
		}
		function tellsSomething({ action, previousAddress, importing }) {
			if (action === "open") return !1;
			return action !== "no-op" || previousAddress !== void 0 || importing !== void 0;
		}
		function refuseVersion(origin, version) {
			if (typeof version == "string" && /^[01]\.\d+$/.test(version)) return;
			let found = typeof version == "string" && /^[\d.]{1,20}$/.test(version) ? `the plan format version "${version}"` : "a plan format version of no known form";
			throw (0, plan_source.O$)(origin, `has ${found}, of which only 0.x and 1.x are known`, "plan-version-unknown", "Use a newer version of this action, or an older Terraform");
		}
		function failuresOf(check) {
			let failed = (0, json.Jl)(check, "instances").filter((instance) => isFailure((0, json.ZV)(instance, "status")));
			return (failed.length > 0 ? failed : [check]).flatMap((each) => {
				let status = (0, json.ZV)(each, "status");
				if (!isFailure(status)) return [];
				let address = (0, json.Ao)((0, json.ZV)(each, "address"), "to_display") ?? (0, json.Ao)((0, json.ZV)(check, "address"), "to_display") ?? "";
				let problems = (0, json.Jl)(each, "problems").map((problem) => (0, json.Ao)(problem, "message") ?? "");
				return [{
					address,
					kind: (0, json.Ao)((0, json.ZV)(check, "address"), "kind") ?? "",
					status,
					problems: problems.filter((message) => message !== "")
				}];
			});
		}
		function isFailure(status) {
			return status === "fail" || status === "error";
		}
		function invocationOf(invocation) {
			let lifecycle = (0, json.ZV)(invocation, "lifecycle_action_trigger");
			let trigger = (0, json.Ao)(lifecycle, "triggering_resource_address");
			let event = (0, json.Ao)(lifecycle, "action_trigger_event");
			return {
				address: (0, json.Ao)(invocation, "address") ?? "",
				...trigger === void 0 ? {} : { trigger },
				...event === void 0 ? {} : { event }
			};
		}
		function failureOf(failure) {
			let message = (0, json.Ao)(failure, "message");
			if (message === void 0) return;
			return {
				message,
				problems: (0, json.Jl)(failure, "problems").map((problem) => {
					let file = (0, json.Ao)(problem, "file");
					let line = (0, json.ZV)(problem, "line");
					return {
						summary: (0, json.Ao)(problem, "summary") ?? "",
						...file === void 0 ? {} : { file },
						...typeof line == "number" ? { line } : {}
					};
				})
			};
		}
	}),
	4626: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			a: () => reviewDocument,
			h: () => failedDocument
		});
		var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3328);
		var _marks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3322);
		var _source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9639);
		let shownKeys = [
			"format_version",
			"terraform_version",
			"output_changes",
			"checks",
			"deferred_changes",
			"deferred_action_invocations",
			"action_invocations",
			"complete",
			"applyable",
			"errored"
		];
		let marksOf = {
			before: "before_sensitive",
			after: "after_sensitive",
			config_values: "config_sensitive"
		};
		function* reviewDocument(plan, digest, redaction, schemas) {
			let { document } = plan;
			yield "{";
			for (let key of shownKeys) {
				let value = document.member(key);
				value !== void 0 && (yield `${JSON.stringify(key)}:${(0, _json_js__WEBPACK_IMPORTED_MODULE_0__.dj)(clean(value, redaction))},`);
			}
			document.members.has("resource_changes") && (yield* list("resource_changes", plan.changes, plan, redaction));
			yield* list("resource_drift", plan.drift, plan, redaction);
			schemas !== void 0 && (yield `"sluice_schemas":${schemas},`);
			yield `"sluice_plan_digest":${JSON.stringify(digest)}}\n`;
		}
		function* list(key, entries, { document }, redaction) {
			yield `${JSON.stringify(key)}:[`;
			let separator = "";
			for (let { span } of entries) {
				let entry = (0, _source_js__WEBPACK_IMPORTED_MODULE_2__.Vh)(document.source, span);
				yield `${separator}${(0, _json_js__WEBPACK_IMPORTED_MODULE_0__.dj)(clean(entry, redaction))}`;
				separator = ",";
			}
			yield "],";
		}
		function failedDocument(failure, redaction) {
			let document = {
				format_version: "1.2",
				errored: !0,
				sluice_failure: failure
			};
			return `${(0, _json_js__WEBPACK_IMPORTED_MODULE_0__.dj)(clean(document, redaction))}\n`;
		}
		function clean(value, redaction) {
			if (typeof value == "string") return redaction.redact(value);
			if ((0, _json_js__WEBPACK_IMPORTED_MODULE_0__.cy)(value)) return value.map((item) => clean(item, redaction));
			if (!(0, _json_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(value)) return value;
			return Object.fromEntries(Object.entries(value).map(([key, member]) => {
				let marks = marksOf[key];
				return [redaction.redact(key), marks === void 0 ? clean(member, redaction) : cleanMarked(member, value[marks], redaction)];
			}));
		}
		function cleanMarked(value, marks, redaction) {
			if (value === null) return null;
			if ((0, _marks_js__WEBPACK_IMPORTED_MODULE_1__.A2)(marks, value)) return `(sensitive ${redaction.digest((0, _json_js__WEBPACK_IMPORTED_MODULE_0__.dj)(value))})`;
			if (typeof value == "string") {
				let redacted = redaction.redact(value);
				return redacted === value ? value : `${redacted} (digest ${redaction.digest(value)})`;
			}
			if ((0, _json_js__WEBPACK_IMPORTED_MODULE_0__.cy)(value)) return value.map((item, index) => cleanMarked(item, (0, _marks_js__WEBPACK_IMPORTED_MODULE_1__.Fg)(marks, index), redaction));
			if (!(0, _json_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(value)) return value;
			return Object.fromEntries(Object.entries(value).map(([key, member]) => [redaction.redact(key), cleanMarked(member, (0, _marks_js__WEBPACK_IMPORTED_MODULE_1__.Fg)(marks, key), redaction)]));
		}
	}),
	6969: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ky: () => memberShape,
			Mw: () => extractSchemas,
			Sw: () => elementShape,
			Ym: () => anyShape,
			oS: () => noSchemas,
			x5: () => readSchemas
		});
		var _core_json_scanner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3924);
		var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3328);
		var _source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9639);
		let anyShape = { kind: "any" };
		let noSchemas = () => anyShape;
		function readSchemas(from, name) {
			let text = schemaTexts(from, name);
			let known = new Map();
			return (entry) => {
				let key = keyOf(entry.provider, kindOf(entry), entry.type);
				let found = known.get(key);
				if (found !== void 0) return found;
				let block = (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.ZV)((0, _json_js__WEBPACK_IMPORTED_MODULE_1__.qF)(text(key) ?? "null"), "block");
				let shape = (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Gv)(block) ? blockShape(block) : anyShape;
				known.set(key, shape);
				return shape;
			};
		}
		function extractSchemas(from, name, entries) {
			let text = schemaTexts(from, name);
			let found = new Map();
			for (let entry of entries) {
				let { provider, type } = entry;
				let kind = kindOf(entry);
				let key = keyOf(provider, kind, type);
				let schema = found.has(key) ? void 0 : text(key);
				schema !== void 0 && found.set(key, {
					provider,
					kind,
					type,
					schema
				});
			}
			return `{"provider_schemas":${objectText([...Map.groupBy(found.values(), ({ provider }) => provider)], (ofProvider) => objectText([...Map.groupBy(ofProvider, ({ kind }) => kind)], (ofKind) => objectText(ofKind.map(({ type, schema }) => [type, schema]), (schema) => schema)))}}`;
		}
		function objectText(entries, json) {
			return `{${entries.map(([name, value]) => `${JSON.stringify(name)}:${json(value)}`).join(",")}}`;
		}
		function schemaTexts(from, name) {
			let origin = {
				input: "schemas",
				name
			};
			let [places] = (0, _source_js__WEBPACK_IMPORTED_MODULE_2__.r9)(from, origin, (scanner, source) => ({
				source,
				types: typePlaces(scanner)
			}));
			if (places?.types === void 0) throw (0, _source_js__WEBPACK_IMPORTED_MODULE_2__.O$)(origin, "holds no provider schemas", "not-a-schema");
			let { source, types } = places;
			return (key) => {
				let span = types.get(key);
				return span === void 0 ? void 0 : (0, _core_json_scanner_js__WEBPACK_IMPORTED_MODULE_0__.F2)(source, ...span).toString();
			};
		}
		function kindOf({ mode }) {
			return mode === "data" ? "data_source_schemas" : "resource_schemas";
		}
		function keyOf(provider, kind, type) {
			return `${provider} ${kind} ${type}`;
		}
		function typePlaces(scanner) {
			let places = new Map();
			let found = !1;
			let members = (member) => {
				scanner.object(member) || scanner.skip();
			};
			members((key) => {
				if (key !== "provider_schemas" || scanner.peek() !== "object") {
					scanner.skip();
					return;
				}
				found = !0;
				members((provider) => {
					members((kind) => {
						if (!kind.endsWith("_schemas")) {
							scanner.skip();
							return;
						}
						members((type) => {
							scanner.peek();
							let start = scanner.offset;
							scanner.skip();
							places.set(keyOf(provider, kind, type), [start, scanner.offset]);
						});
					});
				});
			});
			return found ? places : void 0;
		}
		function blockShape(block) {
			let members = new Map();
			for (let [name, attribute] of entries((0, _json_js__WEBPACK_IMPORTED_MODULE_1__.ZV)(block, "attributes"))) {
				let nested = (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.ZV)(attribute, "nested_type");
				members.set(name, (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Gv)(nested) ? nest(nested, blockShape(nested)) : typeShape((0, _json_js__WEBPACK_IMPORTED_MODULE_1__.ZV)(attribute, "type")));
			}
			for (let [name, blockType] of entries((0, _json_js__WEBPACK_IMPORTED_MODULE_1__.ZV)(block, "block_types"))) {
				let inner = (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.ZV)(blockType, "block");
				members.set(name, nest(blockType, (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Gv)(inner) ? blockShape(inner) : anyShape));
			}
			return {
				kind: "object",
				members: (key) => members.get(key) ?? anyShape
			};
		}
		function nest(nested, of) {
			let mode = (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Ao)(nested, "nesting_mode");
			if (mode === "list" || mode === "set" || mode === "map") return {
				kind: mode,
				of
			};
			return of;
		}
		function typeShape(type) {
			if (!(0, _json_js__WEBPACK_IMPORTED_MODULE_1__.cy)(type)) return anyShape;
			let [kind, of] = type;
			if (kind === "list" || kind === "set" || kind === "map") return {
				kind,
				of: typeShape(of)
			};
			if (kind === "tuple") return {
				kind: "list",
				of: anyShape
			};
			if (kind === "object" && (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Gv)(of)) return {
				kind: "object",
				members: (key) => typeShape((0, _json_js__WEBPACK_IMPORTED_MODULE_1__.ZV)(of, key))
			};
			return anyShape;
		}
		function entries(value) {
			return (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Gv)(value) ? Object.entries(value) : [];
		}
		function memberShape(shape, key) {
			if (shape.kind === "object") return shape.members(key);
			return shape.kind === "map" ? shape.of : anyShape;
		}
		function elementShape(shape) {
			return shape.kind === "list" || shape.kind === "set" ? shape.of : anyShape;
		}
	}),
	9639: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			IO: () => fileSource,
			O$: () => unreadable,
			Vh: () => readJson,
			io: () => otherDocument,
			qM: () => damaged,
			r9: () => readDocuments
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
		var node_v8__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8877);
		var _core_count_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1198);
		var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3026);
		var _core_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9874);
		var _core_json_scanner_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3924);
		var _json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3328);
		let howToMake = {
			plans: "Write it with: terraform show -json plan.tfplan > plan.json",
			schemas: "Write it with: terraform providers schema -json > schemas.json"
		};
		function unreadable({ input, name }, found, reason, remedy) {
			return new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__.yo(`${input}: ${JSON.stringify(name)} ${found}. ${remedy ?? howToMake[input]}.`, reason);
		}
		function damaged(origin, what) {
			throw unreadable(origin, `is a damaged plan: ${what}`, "plan-malformed", "Make the plan again");
		}
		function fileSource(file, origin = {
			input: "plans",
			name: node_path__WEBPACK_IMPORTED_MODULE_1__.basename(file)
		}) {
			let descriptor = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
			let status = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor, { bigint: !0 });
			if (status.isDirectory()) throw Object.assign(Error("EISDIR"), { code: "EISDIR" });
			if (status.isFIFO()) return keptSource((write) => drainPipe(descriptor, write, origin), origin);
			if (!status.isFile()) throw unreadable(origin, "is a device, not a file", "unreadable-file", howToMake[origin.input]);
			let size = Number(status.size);
			size > largeFileBytes && keepYoungGenerationSmall();
			let changed = () => unreadable(origin, "changed while it was read", "plan-changed", "Let nothing write to it while this step runs");
			return {
				read(into, offset, length, position) {
					let read = orUnreadable(origin, () => (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, into, offset, length, position));
					if (read === 0 && length > 0 && position < size) throw changed();
					return read;
				},
				check() {
					let now = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor, { bigint: !0 });
					if (now.size !== status.size || now.mtimeNs !== status.mtimeNs) throw changed();
				}
			};
		}
		function orUnreadable(origin, read) {
			try {
				return read();
			} catch (error) {
				throw unreadable(origin, `cannot be read (${(0, _core_errors_js__WEBPACK_IMPORTED_MODULE_3__.bD)(error)})`, "unreadable-file");
			}
		}
		function drainPipe(descriptor, write, origin) {
			let chunk = Buffer.alloc(chunkBytes);
			let pause = new Int32Array(new SharedArrayBuffer(4));
			let hasWriter = !1;
			for (let waitedMs = 0;;) {
				let read = orUnreadable(origin, () => {
					try {
						return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, chunk, 0, chunk.length, null);
					} catch (error) {
						if (error.code === "EAGAIN") return -1;
						throw error;
					}
				});
				read > 0 && write(chunk.subarray(0, read));
				if (read !== 0) hasWriter = !0;
				else if (hasWriter) return;
				if (read > 0) continue;
				if (!hasWriter && waitedMs >= 5e3) throw unreadable(origin, "is a pipe into which nobody writes", "unreadable-file", "Give the path of a file");
				Atomics.wait(pause, 0, 0, 20);
				waitedMs += 20;
			}
		}
		function keptSource(fill, origin) {
			let folder = (0, _core_files_js__WEBPACK_IMPORTED_MODULE_4__.qm)("plan");
			let file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, "plan.json");
			let target = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, "wx", 384);
			try {
				fill((chunk) => (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(target, chunk));
				return fileSource(file, origin);
			} finally {
				(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(target);
				(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, {
					recursive: !0,
					force: !0
				});
			}
		}
		function readJson(source, [start, end]) {
			try {
				return (0, _json_js__WEBPACK_IMPORTED_MODULE_6__.qF)((0, _core_json_scanner_js__WEBPACK_IMPORTED_MODULE_5__.F2)(source, start, end).toString());
			} catch (error) {
				source.check?.();
				if (!(error instanceof SyntaxError || error instanceof _core_json_scanner_js__WEBPACK_IMPORTED_MODULE_5__.sC)) throw error;
				throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__.yo("plans: a plan changed while it was read. Let nothing write to it while this step runs.", "plan-changed");
			}
		}
		let largeFileBytes = 134217728;
		function keepYoungGenerationSmall() {
			(0, node_v8__WEBPACK_IMPORTED_MODULE_2__.setFlagsFromString)("--semi-space-growth-factor=1");
		}
		let maxDepth = 1e3;
		function readDocuments(given, origin, read) {
			let bytes = typeof given == "string" ? Buffer.from(given) : given;
			let source = textOf("read" in bytes ? bytes : (0, _core_json_scanner_js__WEBPACK_IMPORTED_MODULE_5__.Pq)(bytes), origin);
			let scanner = new _core_json_scanner_js__WEBPACK_IMPORTED_MODULE_5__.VF(source, { maxDepth });
			let documents = [];
			try {
				skipByteOrderMark(scanner, source);
				for (; !scanner.atEnd();) {
					if (scanner.peek() !== "object") {
						scanner.skip();
						throw unreadable(origin, "holds JSON that is no object", "not-a-plan");
					}
					documents.push(read(scanner, source));
				}
			} catch (error) {
				if (!(error instanceof _core_json_scanner_js__WEBPACK_IMPORTED_MODULE_5__.sC)) throw error;
				source.check?.();
				throw diagnosis(error, source, origin);
			}
			if (documents.length === 0) throw unreadable(origin, "is empty", "plan-empty");
			return documents;
		}
		let byteOrderMark = [
			239,
			187,
			191
		];
		function skipByteOrderMark(scanner, source) {
			byteOrderMark.every((byte, at) => peekBytes(source, 3)[at] === byte) && scanner.start(3);
		}
		function peekBytes(source, length, from = 0) {
			let bytes = Buffer.alloc(length);
			return bytes.subarray(0, source.read(bytes, 0, length, from));
		}
		function textOf(source, origin) {
			let [a, b, c] = peekBytes(source, 4);
			if (a === 80 && b === 75) throw unreadable(origin, "is a saved plan in its binary form", "not-a-plan");
			if (a === 31 && b === 139) throw unreadable(origin, "is compressed", "plan-not-json", "Decompress it first");
			if (a === 255 && b === 254 || b === 0 && begins(a)) return transcoded(source, "utf-16le", origin);
			if (a === 254 && b === 255 || a === 0 && begins(b) && c === 0) return transcoded(source, "utf-16be", origin);
			return source;
		}
		let begins = (byte) => byte !== void 0 && "{ 	\r\n".includes(String.fromCharCode(byte));
		let chunkBytes = 1048576;
		function transcoded(source, encoding, origin) {
			let decoder = new TextDecoder(encoding, { fatal: !0 });
			let chunk = Buffer.alloc(chunkBytes);
			let decode = (bytes) => {
				try {
					return decoder.decode(bytes, { stream: bytes.length > 0 });
				} catch {
					throw unreadable(origin, "is not UTF-16 text", "plan-not-json");
				}
			};
			return keptSource((write) => {
				for (let position = 0, read = -1; read !== 0; position += read) {
					read = source.read(chunk, 0, chunk.length, position);
					write(decode(chunk.subarray(0, read)));
				}
				source.check?.();
			}, origin);
		}
		function diagnosis({ problem, offset }, source, origin) {
			if (problem === "nul") return unreadable(origin, "holds NUL bytes: it is no text", "plan-not-json");
			if (problem === "encoding") return unreadable(origin, "is not UTF-8 text", "plan-not-json");
			if (problem === "too-deep") return unreadable(origin, `is nested more than ${maxDepth} levels deep`, "plan-malformed", "Make the plan again");
			let around = [peekBytes(source, 65536), peekBytes(source, 4096, Math.max(0, offset - 1024))].join("\n");
			if (/^\s*</.test(around)) return unreadable(origin, "is HTML or XML, such as the page of a failed download", "plan-not-json");
			if (/^(\[command\]|::|##\[)/m.test(around)) return unreadable(origin, "holds workflow commands around the JSON: a wrapper script wrote into it", "plan-not-json", "Call the terraform binary itself, or set \"terraform_wrapper: false\" in setup-terraform");
			if (problem === "truncated") return unreadable(origin, "ends in the middle: the file was cut", "plan-truncated");
			if (/^(Terraform|OpenTofu|No changes|Plan:)/m.test(around) || around.includes("\x1B[")) return unreadable(origin, "is the text of a plan for people", "plan-not-json");
			return unreadable(origin, `is not JSON (from byte ${(0, _core_count_js__WEBPACK_IMPORTED_MODULE_7__.U)(offset)} on)`, "plan-not-json");
		}
		function otherDocument(has) {
			if (has("@level") || has("@message")) return "is the event stream of \"terraform plan -json\", which lacks the values";
			if (has("lineage") || has("serial") && has("version")) return "is a state file";
			if (!has("format_version")) return "is JSON, but no plan: it has no \"format_version\"";
			if (has("provider_schemas")) return "holds provider schemas: those belong into the input \"schemas\"";
			if (has("diagnostics") && has("valid")) return "is the output of \"terraform validate -json\"";
			if (![
				"planned_values",
				"resource_changes",
				"output_changes",
				"resource_drift",
				"configuration",
				"prior_state",
				"errored",
				"applyable"
			].some(has)) return has("values") ? "is a state as \"terraform show -json\" writes it without a plan" : "is no plan, but perhaps an empty state";
		}
	})
};
