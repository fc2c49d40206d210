export const id = 794;
export const ids = [794];
export const modules = { 6413: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, { cli: () => cli });
	var external_node_path_ = __webpack_require__(6760);
	var errors = __webpack_require__(3026);
	var core_redact = __webpack_require__(8001);
	var version = __webpack_require__(3711);
	var external_node_util_ = __webpack_require__(7975);
	let options = {
		help: {
			type: "boolean",
			short: "h"
		},
		version: {
			type: "boolean",
			short: "v"
		},
		schemas: { type: "string" },
		"protected-types": { type: "string" },
		format: { type: "string" },
		width: { type: "string" },
		color: { type: "string" },
		"max-length": { type: "string" },
		"exit-code": { type: "boolean" }
	};
	let seeHelp = "See: sluice --help";
	function parseArguments(words) {
		let { tokens } = (0, external_node_util_.parseArgs)({
			args: [...words],
			options,
			strict: !1,
			allowPositionals: !0,
			tokens: !0
		});
		let operands = [];
		let given = new Map();
		for (let token of tokens) {
			token.kind === "positional" && operands.push(token.value);
			if (token.kind !== "option") continue;
			let option = known(token.name, token.rawName);
			let isSwitch = options[option].type === "boolean";
			if (isSwitch && token.value !== void 0) throw new errors.yo(`--${option} takes no value. Write --${option} alone.`);
			if (!isSwitch && (token.value === void 0 || token.value === "")) throw new errors.yo(`--${option} has no value. Write --${option}=VALUE. ${seeHelp}`);
			given.set(option, [...given.get(option) ?? [], token.value ?? ""]);
		}
		if (given.has("help")) return { command: "help" };
		if (given.has("version")) return { command: "version" };
		let [command, ...files] = operands;
		if (command === void 0) throw new errors.yo(`There is no command. Write: sluice plan plan.json. ${seeHelp}`);
		if (command === "help" && files.length === 0) return { command: "help" };
		if (command !== "plan") {
			let meant = command === "-" || /[./=\\]/.test(command) ? ` Write: sluice plan ${command}` : ` The one command is "plan". ${seeHelp}`;
			throw new errors.yo(`${JSON.stringify(command)} is no command.${meant}`);
		}
		let last = (option) => given.get(option)?.at(-1);
		return {
			command: "plan",
			plans: plansOf(files.length === 0 ? ["-"] : files),
			schemas: (given.get("schemas") ?? []).map((value) => {
				let { name, file } = split(value);
				if (file === "") throw new errors.yo(`--schemas=${value} has no path behind "=". Write --schemas=NAME=PATH.`);
				return {
					name,
					file
				};
			}),
			protectedTypes: (given.get("protected-types") ?? []).flatMap((value) => value.split(",")),
			format: choice("format", last("format") ?? "terminal", [
				"terminal",
				"markdown",
				"json"
			]),
			width: number("width", last("width"), 20, 1e3),
			colour: choice("color", last("color") ?? "auto", [
				"auto",
				"always",
				"never"
			]),
			maxLength: number("max-length", last("max-length"), 1e3, 1e8),
			exitCode: given.has("exit-code")
		};
	}
	function known(name, written) {
		if (Object.hasOwn(options, name)) return name;
		if (name === "colour") return "color";
		throw new errors.yo(`${written} is no option. ${seeHelp}`);
	}
	function choice(option, value, choices) {
		let found = choices.find((each) => each === value);
		if (found !== void 0) return found;
		throw new errors.yo(`--${option}=${value} is none of ${choices.join(", ")}. Write one of them.`);
	}
	function number(option, value, least, most) {
		if (value === void 0) return;
		let found = /^\d{1,10}$/.test(value) ? Number(value) : NaN;
		if (found >= least && found <= most) return found;
		throw new errors.yo(`--${option}=${value} is no whole number from ${least} to ${most}. Write one.`);
	}
	function split(argument) {
		let [, name, file] = /^([^/\\=]*)=(.*)$/s.exec(argument) ?? [];
		return name === void 0 || file === void 0 ? {
			name: void 0,
			file: argument
		} : {
			name: name.trim(),
			file
		};
	}
	function plansOf(operands) {
		let files = operands.map((operand) => {
			let { name, file } = split(operand);
			if (name === "") throw new errors.yo(`${operand} has no name before "=". Write NAME=PATH, or the path alone.`);
			if (file === "") throw new errors.yo(`${operand} has no path behind "=". Write NAME=PATH.`);
			return {
				name,
				file
			};
		});
		if (files.filter(({ file }) => file === "-").length > 1) throw new errors.yo("Standard input (-) is named twice, but can be read only once. Write the other plan to a file.");
		let short = files.map(({ name, file }) => name ?? shortName(file));
		let plans = files.map(({ name, file }, at) => {
			let own = short[at] ?? "";
			let isUnique = short.filter((each) => each === own).length === 1;
			return {
				name: name ?? (isUnique ? own : longName(file)),
				file
			};
		});
		let names = plans.map(({ name }) => name);
		let double = names.find((name, at) => names.indexOf(name) !== at);
		if (double === void 0) return plans;
		throw new errors.yo(`Two plans are called ${JSON.stringify(double)}. Give each a name of its own: NAME=PATH.`);
	}
	let extensions = /(\.review|\.tfplan|\.plan)?\.json$|\.tfplan$/i;
	let nameless = /^(-|\/dev\/(stdin|fd\/\d+))$/;
	function shortName(file) {
		return nameless.test(file) ? "plan" : nameOf(external_node_path_.basename(file));
	}
	function longName(file) {
		return file === "-" ? "standard input" : nameOf(external_node_path_.normalize(file).replaceAll("\\", "/"));
	}
	function nameOf(file) {
		return file.replace(extensions, "").replaceAll("=", "-").trim() || "plan";
	}
	function wantsColour(choice, env, screen) {
		if (choice !== "auto") return choice === "always";
		let { FORCE_COLOR: force, NO_COLOR: no, TERM: term } = env;
		if (force !== void 0) return force !== "0" && force !== "false";
		if (no !== void 0 && no !== "") return !1;
		return screen.isTTY === !0 && term !== "dumb";
	}
	function columnsOf(asked, env, out, err) {
		if (asked !== void 0) return asked;
		let fromShell = Number(env.COLUMNS);
		let found = out.columns || err.columns || (Number.isInteger(fromShell) ? fromShell : 0) || 100;
		return Math.min(120, Math.max(20, found));
	}
	var external_node_fs_ = __webpack_require__(3024);
	var external_node_os_ = __webpack_require__(8161);
	var promises_ = __webpack_require__(6466);
	async function spool(stream) {
		let folder = (0, external_node_fs_.mkdtempSync)(external_node_path_.join((0, external_node_os_.tmpdir)(), "sluice-"));
		let remove = () => (0, external_node_fs_.rmSync)(folder, {
			recursive: !0,
			force: !0
		});
		process.once("exit", remove);
		for (let signal of [
			"SIGINT",
			"SIGTERM",
			"SIGHUP"
		]) process.once(signal, () => process.exit(128 + external_node_os_.constants.signals[signal]));
		let file = external_node_path_.join(folder, "plan.json");
		try {
			await (0, promises_.pipeline)(stream, (0, external_node_fs_.createWriteStream)(file, {
				mode: 384,
				flags: "wx"
			}));
		} catch (error) {
			throw new errors.yo(`Standard input cannot be kept in ${(0, external_node_os_.tmpdir)()}: ${(0, errors.bD)(error)}. Set TMPDIR to a folder with room for the plan.`);
		}
		return file;
	}
	function isSavedPlan(file) {
		let descriptor;
		try {
			descriptor = (0, external_node_fs_.openSync)(file, "r");
		} catch {
			return !1;
		}
		try {
			let head = Buffer.alloc(4);
			(0, external_node_fs_.readSync)(descriptor, head, 0, 4, 0);
			return head.equals(Buffer.from("PK"));
		} catch {
			return !1;
		} finally {
			(0, external_node_fs_.closeSync)(descriptor);
		}
	}
	var decide = __webpack_require__(2459);
	var render = __webpack_require__(1804);
	var summary = __webpack_require__(1126);
	var report = __webpack_require__(6636);
	var files = __webpack_require__(7639);
	var schema = __webpack_require__(6969);
	function reviewFiles(request) {
		let lines = request.plans.map(({ name, file }) => `${name}=${file}`);
		let { plans, problem } = (0, files.D)(lines, []);
		for (let { plan } of plans) for (let value of plan.secrets) core_redact.$p.add(value);
		let redact = (text) => core_redact.$p.redact(text);
		let schemas = new Map(request.schemas.map(({ name, file }) => [name, (0, schema.x5)((0, files.l)("schemas", name, file), name)]));
		let decision = (0, decide.L)(plans, {
			protectedTypes: request.protectedTypes,
			schemas
		});
		return {
			verdict: decision.verdict,
			hasChanges: decision.hasChanges,
			problem,
			markdown: (maxLength, fullReport) => {
				let planDigests = new Map(plans.flatMap(({ name, plan: { digest } }) => digest === void 0 ? [] : [[name, digest]]));
				let sections = (0, render.H)(decision, {
					title: "Terraform plan",
					planDigests,
					redact
				});
				let { body } = (0, report.ZE)(sections, maxLength, fullReport === void 0 ? {} : { fullReport });
				for (let { plan } of plans) plan.document.source.check?.();
				return body;
			},
			json: () => (0, summary.D)(decision, redact)
		};
	}
	var markdown = __webpack_require__(8400);
	let named = {
		amp: "&",
		lt: "<",
		gt: ">",
		quot: "\"",
		apos: "'",
		nbsp: " "
	};
	let token = new RegExp([
		/(?<ticks>(?<!`)`+(?!`))(?<code>.+?)(?<!`)\k<ticks>(?!`)/,
		/\\(?<escaped>[!-/:-@[-`{-~])/,
		/&(?:#(?<decimal>\d{1,7})|#[xX](?<hex>[0-9a-fA-F]{1,6})|(?<name>\w+));/,
		/<!--.*?-->/,
		/<(?<url>https?:[^<>\s]*)>/,
		/<(?<close>\/?)(?<tag>[a-zA-Z][a-zA-Z0-9]*)[^<>]*>/,
		/!?\[(?<label>[^[\]]*)\]\((?:<(?<target>[^<>]*)>|(?<bare>[^()\s]*))\)/,
		/(?<strong>\*\*)/,
		/(?<emphasis>(?<!\w)_(?=\S)|(?<=\S)_(?!\w))/
	].map(({ source }) => source).join("|"), "gs");
	let effects = {
		b: "bold",
		strong: "bold",
		code: "code",
		kbd: "code",
		sub: "dim",
		sup: "dim",
		em: "dim",
		i: "dim"
	};
	function inline(markdown) {
		let pieces = [];
		let open = {
			bold: 0,
			code: 0,
			dim: 0
		};
		let pending = "";
		let flush = () => {
			pending !== "" && pieces.push({
				text: printable(pending),
				style: styleOf(open)
			});
			pending = "";
		};
		let toggle = (effect, by) => {
			flush();
			open[effect] = Math.max(0, open[effect] + by);
		};
		let done = 0;
		for (let match of markdown.matchAll(token)) {
			pending += markdown.slice(done, match.index);
			done = match.index + match[0].length;
			let { code, escaped, decimal, hex, name, url, close, tag, label, target, bare, strong, emphasis } = match.groups ?? {};
			if (code !== void 0) {
				toggle("code", 1);
				pending = /^ .*[^ ].* $/s.test(code) ? code.slice(1, -1) : code;
				toggle("code", -1);
			} else if (escaped !== void 0) pending += escaped;
			else if (decimal !== void 0) pending += character(Number(decimal));
			else if (hex !== void 0) pending += character(Number.parseInt(hex, 16));
			else if (name !== void 0) pending += named[name] ?? match[0];
			else if (url !== void 0) pending += url;
			else if (tag !== void 0) {
				let effect = effects[tag.toLowerCase()];
				effect === void 0 ? tag.toLowerCase() === "br" && (pending += " ") : toggle(effect, close === "/" ? -1 : 1);
			} else if (label !== void 0) {
				flush();
				pieces.push(...linkOf(inline(label), target ?? bare ?? "", styleOf(open)));
			} else strong === void 0 ? emphasis !== void 0 && toggle("dim", open.dim > 0 ? -1 : 1) : toggle("bold", open.bold > 0 ? -1 : 1);
		}
		pending += markdown.slice(done);
		flush();
		return pieces;
	}
	function linkOf(label, target, style) {
		let shown = printable(target);
		if (shown === "" || label.some(({ text }) => text === shown)) return label;
		return [...label, {
			text: ` (${shown})`,
			style: {
				...style,
				dim: !0
			}
		}];
	}
	function character(point) {
		if (point === 8203) return "";
		return point > 0 && point <= 1114111 ? String.fromCodePoint(point) : "�";
	}
	function styleOf({ bold, code, dim }) {
		return {
			...bold > 0 ? { bold: !0 } : {},
			...dim > 0 ? { dim: !0 } : {},
			...code > 0 ? { colour: "cyan" } : {}
		};
	}
	function printable(text) {
		return (0, markdown.RK)(text.replaceAll("​", "").replace(/\r\n?|\n/g, " ").replaceAll("	", "    "));
	}
	let fenceStart = /^ {0,3}(`{3,}|~{3,})\s*([\w+-]*)[^`]*$/;
	let alertStart = /^\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]\s*$/i;
	let delimiterRow = /^\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?\s*$/;
	function blocksOf(markdown) {
		return parse(markdown.replace(/\r\n?/g, "\n").split("\n"));
	}
	function parse(lines) {
		let blocks = [];
		let paragraph = [];
		let close = () => {
			let text = paragraph.join("\n").trim();
			text !== "" && blocks.push({
				kind: "paragraph",
				text
			});
			paragraph = [];
		};
		let add = (block) => {
			close();
			blocks.push(block);
		};
		let at = 0;
		for (; at < lines.length;) {
			let line = lines[at] ?? "";
			let from = at;
			at += 1;
			let fence = fenceStart.exec(line);
			if (fence !== null) {
				let end = endOfFence(lines, at, fence[1] ?? "```");
				add({
					kind: "fence",
					language: fence[2] ?? "",
					lines: lines.slice(at, end)
				});
				at = end + 1;
			} else if (/^\s*<details\b/.test(line)) {
				let end = endOfDetails(lines, from);
				add(detailsOf(lines.slice(from, end).join("\n")));
				at = end;
			} else if (line.startsWith(">")) {
				for (; lines[at]?.startsWith(">");) at += 1;
				add(quoteOf(lines.slice(from, at).map((quoted) => quoted.replace(/^> ?/, ""))));
			} else if (/^#{1,6} /.test(line)) {
				let level = line.indexOf(" ");
				add({
					kind: "heading",
					level,
					text: line.slice(level).trim()
				});
			} else if (line.startsWith("|") && delimiterRow.test(lines[at] ?? "")) {
				for (; lines[at]?.startsWith("|");) at += 1;
				add(tableOf(lines.slice(from, at)));
			} else if (/^ {0,3}(-{3,}|\*{3,}|_{3,})\s*$/.test(line)) add({ kind: "rule" });
			else if (/^[-*+] /.test(line)) {
				for (; /^[-*+] |^ {2,}\S/.test(lines[at] ?? "");) at += 1;
				add({
					kind: "list",
					items: itemsOf(lines.slice(from, at))
				});
			} else line.trim() === "" ? close() : paragraph.push(line);
		}
		close();
		return blocks;
	}
	function endOfFence(lines, from, marks) {
		let closing = RegExp(`^ {0,3}\\${marks[0]}{${marks.length},}\\s*$`);
		let end = from;
		for (; end < lines.length && !closing.test(lines[end] ?? "");) end += 1;
		return end;
	}
	function endOfDetails(lines, from) {
		let depth = 0;
		let at = from;
		for (; at < lines.length;) {
			let line = lines[at] ?? "";
			let fence = fenceStart.exec(line);
			at += 1;
			if (fence !== null) {
				at = endOfFence(lines, at, fence[1] ?? "```") + 1;
				continue;
			}
			depth += line.match(/^\s*<details\b/g)?.length ?? 0;
			depth -= line.match(/<\/details>\s*$/g)?.length ?? 0;
			if (depth <= 0) break;
		}
		return Math.min(at, lines.length);
	}
	function detailsOf(source) {
		let inner = source.replace(/^\s*<details[^>]*>/, "").replace(/<\/details>\s*$/, "");
		let [whole, summary = ""] = /^\s*<summary[^>]*>([\s\S]*?)<\/summary>/.exec(inner) ?? [""];
		return {
			kind: "details",
			summary,
			blocks: parse(inner.slice(whole.length).split("\n"))
		};
	}
	function quoteOf(lines) {
		let [, alert] = alertStart.exec(lines[0] ?? "") ?? [];
		if (alert === void 0) return {
			kind: "quote",
			alert: void 0,
			blocks: parse(lines)
		};
		return {
			kind: "quote",
			alert: alert.toLowerCase(),
			blocks: parse(lines.slice(1))
		};
	}
	function itemsOf(lines) {
		let items = [];
		for (let line of lines) /^[-*+] /.test(line) ? items.push([line.slice(2)]) : items.at(-1)?.push(line.replace(/^ {2}/, ""));
		return items.map(parse);
	}
	function tableOf([head = "", delimiters = "", ...rows]) {
		let align = cellsOf(delimiters).map((cell) => {
			if (!cell.endsWith(":")) return "left";
			return cell.startsWith(":") ? "centre" : "right";
		});
		return {
			kind: "table",
			headers: cellsOf(head),
			align,
			rows: rows.map(cellsOf)
		};
	}
	function cellsOf(row) {
		return row.trim().replace(/^\|/, "").replace(/(?<!\\)\|$/, "").split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll("\\|", "|"));
	}
	let plain = {};
	let faint = { dim: !0 };
	let codes = {
		red: 31,
		green: 32,
		yellow: 33,
		blue: 34,
		magenta: 35,
		cyan: 36
	};
	function paint(line, colour) {
		let text = line.map((piece) => piece.text).join("");
		let left = text.trimEnd().length;
		if (!colour) return text.slice(0, left);
		let painted = "";
		for (let run of joined(line)) {
			let shown = run.text.slice(0, left);
			left -= shown.length;
			let open = opening(run.style);
			painted += shown === "" || open === "" ? shown : `${open}${shown}\u001b[0m`;
		}
		return painted;
	}
	function opening({ colour, bold, dim }) {
		let parts = [
			...bold === !0 ? [1] : [],
			...dim === !0 ? [2] : [],
			...colour === void 0 ? [] : [codes[colour]]
		];
		return parts.length === 0 ? "" : `\u001b[${parts.join(";")}m`;
	}
	function joined(line) {
		let runs = [];
		for (let piece of line) {
			let last = runs.at(-1);
			last !== void 0 && opening(last.style) === opening(piece.style) ? runs[runs.length - 1] = {
				text: last.text + piece.text,
				style: last.style
			} : runs.push(piece);
		}
		return runs;
	}
	let ascii = /^[\x20-\x7e]*$/;
	let segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });
	let wide = /^[\u1100-\u115f\u2329\u232a\u2630-\u2637\u268a-\u268f\u2e80-\u303e\u3041-\u3247\u3250-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18dff}\u{1aff0}-\u{1b2ff}\u{1d300}-\u{1d376}\u{1f200}-\u{1f265}\u{20000}-\u{3fffd}]/u;
	let emoji = /^\p{Emoji_Presentation}|^\p{Emoji}\ufe0f/u;
	let nothing = /^[\p{Mn}\p{Me}]/u;
	function columns(text) {
		if (ascii.test(text)) return text.length;
		let sum = 0;
		for (let { segment } of segmenter.segment(text)) sum += width_columnsOf(segment);
		return sum;
	}
	function width_columnsOf(cluster) {
		if (emoji.test(cluster)) return 2;
		if (wide.test(cluster)) return 2;
		return +!nothing.test(cluster);
	}
	let seams = /[./_\-,:;&=?)\]}]/;
	function headOf(text, room) {
		let taken = 0;
		let end = 0;
		let seam = 0;
		for (let { segment, index } of segmenter.segment(text)) {
			taken += width_columnsOf(segment);
			if (taken > room && index > 0) break;
			end = index + segment.length;
			seams.test(segment) && (seam = end);
		}
		return text.slice(0, end < text.length && seam > end / 2 ? seam : end);
	}
	function wrap(pieces, width, hang = 0) {
		let lines = [];
		let indent = hang > 0 ? [{
			text: " ".repeat(hang),
			style: plain
		}] : [];
		let line = [];
		let used = 0;
		let isEmpty = !0;
		let next = () => {
			lines.push(line);
			line = [...indent];
			used = hang;
			isEmpty = !0;
		};
		let put = (piece) => {
			line.push(piece);
			used += columns(piece.text);
			isEmpty = !1;
		};
		for (let { gap, pieces: parts, width: size } of wordsOf(pieces)) {
			let blanks = gap === void 0 ? 0 : gap.text.length;
			!isEmpty && used + blanks + size > width && (size <= width - hang || used + blanks + 8 > width) && next();
			gap === void 0 || isEmpty && lines.length !== 0 || put(gap);
			for (let part of parts) {
				let { text } = part;
				for (; used + columns(text) > width;) {
					let room = width - used;
					if (room < 1 && !isEmpty) {
						next();
						continue;
					}
					let head = headOf(text, Math.max(1, room));
					if (head === text) break;
					put({
						text: head,
						style: part.style
					});
					text = text.slice(head.length);
					next();
				}
				put({
					text,
					style: part.style
				});
			}
		}
		lines.push(line);
		return lines;
	}
	function wordsOf(pieces) {
		let words = [];
		let gap;
		let last;
		for (let { text, style } of pieces) for (let part of text.split(/( +)/)) {
			if (part === "") continue;
			if (part.startsWith(" ")) {
				gap = {
					text: (gap?.text ?? "") + part,
					style
				};
				continue;
			}
			if (last === void 0 || gap !== void 0) {
				last = {
					gap,
					pieces: [],
					width: 0
				};
				gap = void 0;
				words.push(last);
			}
			last.pieces.push({
				text: part,
				style
			});
			last.width += columns(part);
		}
		return words;
	}
	function widthOf(line) {
		return line.reduce((sum, { text }) => sum + columns(text), 0);
	}
	function longestWord(pieces) {
		return wordsOf(pieces).reduce((longest, { width }) => Math.max(longest, width), 0);
	}
	function tableLines(source, width) {
		let { headers, align, rows } = withoutEmpty(source);
		let head = headers.map((header) => inline(header).map(({ text }) => ({
			text,
			style: faint
		})));
		let body = rows.map((row) => headers.map((_, column) => cell(row[column] ?? "")));
		let all = [head, ...body];
		let widths = fitted(headers.map((_, column) => Math.max(...all.map((row) => widthOf(row[column] ?? [])))), headers.map((_, column) => Math.max(...all.map((row) => longestWord(row[column] ?? [])))), width - 2 * (headers.length - 1));
		if (widths === void 0) return listLines(head, body, width);
		let line = (row, atBottom) => rowLines(row, widths, align, atBottom);
		let rule = [{
			text: "─".repeat(widths.reduce((sum, each) => sum + each + 2, -2)),
			style: faint
		}];
		return [
			...line(head, !0),
			rule,
			...body.flatMap((row) => line(row, !1))
		];
	}
	function withoutEmpty({ headers, align, rows }) {
		let used = headers.map((_, column) => column === 0 || rows.some((row) => (row[column] ?? "") !== ""));
		let kept = (cells) => cells.filter((_, column) => used[column] ?? !1);
		return {
			headers: kept(headers),
			align: kept(align),
			rows: rows.map(kept)
		};
	}
	function cell(markdown) {
		let pieces = inline(markdown);
		let text = pieces.map((piece) => piece.text).join("");
		if (/^[0–-]?$/.test(text)) return [{
			text,
			style: faint
		}];
		return /^[\d,.]+$/.test(text) && pieces.every(({ style }) => style.bold) ? [{
			text,
			style: {
				bold: !0,
				colour: "red"
			}
		}] : pieces;
	}
	function fitted(natural, least, room) {
		if (least.reduce((sum, each) => sum + each, 0) > room) return;
		let widths = [...natural];
		let excess = widths.reduce((sum, each) => sum + each, 0) - room;
		for (; excess > 0;) {
			let slack = widths.map((each, column) => each > (least[column] ?? 0) ? each : 0);
			let widest = slack.indexOf(Math.max(...slack));
			widths[widest] = (widths[widest] ?? 0) - 1;
			--excess;
		}
		return widths;
	}
	function rowLines(row, widths, align, atBottom) {
		let cells = row.map((pieces, column) => wrap(pieces, widths[column] ?? 1));
		let height = Math.max(...cells.map((lines) => lines.length));
		return Array.from({ length: height }, (_, at) => cells.flatMap((lines, column) => {
			let shown = lines[atBottom ? at - height + lines.length : at] ?? [];
			let free = (widths[column] ?? 0) - widthOf(shown);
			let before = align[column] === "right" ? free : align[column] === "centre" ? Math.floor(free / 2) : 0;
			return [
				blanks(before + (column === 0 ? 0 : 2)),
				...shown,
				blanks(free - before)
			];
		}));
	}
	function listLines(head, body, width) {
		return body.flatMap(([first = [], ...others]) => [...wrap(first, width), ...others.flatMap((pieces, at) => {
			if (pieces.every(({ style }) => style === faint)) return [];
			return wrap([
				blanks(2),
				...head[at + 1] ?? [],
				{
					text: ": ",
					style: faint
				},
				...pieces
			], width, 4);
		})]);
	}
	function blanks(count) {
		return {
			text: " ".repeat(Math.max(0, count)),
			style: plain
		};
	}
	let alerts = {
		note: {
			word: "Note",
			colour: "blue"
		},
		tip: {
			word: "Tip",
			colour: "green"
		},
		important: {
			word: "Important",
			colour: "magenta"
		},
		warning: {
			word: "Warning",
			colour: "yellow"
		},
		caution: {
			word: "Caution",
			colour: "red"
		}
	};
	let bullet = "• ";
	function toTerminal(markdown, { width, colour, rows }) {
		let blocks = blocksOf(markdown);
		let lines = [...stack(blocks, width)];
		let headline = blocks[blocks.findIndex(({ kind }) => kind === "heading") + 1];
		rows !== void 0 && lines.length >= rows && headline?.kind === "paragraph" && lines.push([], ruled([], width), ...linesOf(headline, width));
		return lines.map((line) => `${paint(line, colour)}\n`).join("");
	}
	function stack(blocks, width) {
		let lines = [];
		let before;
		for (let block of blocks) {
			let isNote = before === "detail" && block.kind === "paragraph" && /^[A-Za-z0-9]/.test(block.text);
			let shown = isNote ? prefixed(linesOf(block, width - 2), [blank(2)], [blank(2)]) : linesOf(block, width);
			if (shown.length === 0) continue;
			let isClose = isNote || block.kind === "fence" && (before === "sentence" || before === "detail");
			before !== void 0 && !isClose && lines.push([]);
			lines.push(...shown);
			before = isNote || block.kind === "fence" ? "detail" : block.kind === "paragraph" ? "sentence" : "other";
		}
		return lines;
	}
	function linesOf(block, width) {
		switch (block.kind) {
			case "heading": return wrap(headingOf(block.text), width);
			case "paragraph": return paragraphLines(inline(block.text), width);
			case "list": return block.items.flatMap((item) => itemLines(item, width));
			case "fence": return block.lines.flatMap((line) => fenceLines(line, block.language, width));
			case "table": return tableLines(block, width);
			case "quote": return quoteLines(block, width);
			case "details": return detailsLines(block, width);
			case "rule": return [ruled([], width)];
		}
	}
	function headingOf(text) {
		let [, sign = "", rest = text] = /^(❌|⚠️?) (.*)$/su.exec(text) ?? [];
		let pieces = inline(rest).map(({ text: shown, style }) => ({
			text: shown,
			style: {
				...style,
				bold: !0
			}
		}));
		if (sign === "") return pieces;
		return [{
			text: sign === "❌" ? "✗ " : "! ",
			style: {
				bold: !0,
				colour: "red"
			}
		}, ...pieces];
	}
	function paragraphLines(pieces, width) {
		let [first, ...rest] = pieces;
		if (first === void 0) return [];
		if (first.style.colour !== "cyan") return wrap(pieces, width);
		return wrap([{
			text: first.text,
			style: {
				...first.style,
				bold: !0
			}
		}, ...rest], width, 2);
	}
	function itemLines(blocks, width) {
		let [only] = blocks;
		return prefixed(blocks.length === 1 && only?.kind === "paragraph" ? wrap(inline(only.text), width - 2) : stack(blocks, width - 2), [{
			text: bullet,
			style: faint
		}], [blank(2)]);
	}
	function quoteLines({ alert, blocks }, width) {
		let { word, colour } = alert === void 0 ? {
			word: "",
			colour: void 0
		} : alerts[alert];
		let bar = [{
			text: "┃ ",
			style: colour === void 0 ? faint : { colour }
		}];
		let title = colour === void 0 ? [] : [[{
			text: word,
			style: {
				bold: !0,
				colour
			}
		}]];
		let lines = stack(blocks, width - 2).map((line) => colour === void 0 ? line : lit(line, colour));
		return prefixed([...title, ...lines], bar, bar);
	}
	function lit(line, colour) {
		let [first, ...rest] = line;
		if (first?.text !== bullet) return line;
		let found = rest.findIndex(({ style }) => style.bold !== !0 || style.colour !== void 0);
		let end = found < 0 ? rest.length : found;
		let lead = rest.slice(0, end).map(({ text }) => ({
			text,
			style: {
				bold: !0,
				colour
			}
		}));
		return [
			{
				text: bullet,
				style: { colour }
			},
			...lead,
			...rest.slice(end)
		];
	}
	function detailsLines({ summary, blocks }, width) {
		let title = inline(summary).map(({ text, style }) => ({
			text,
			style: {
				...style,
				bold: !0
			}
		}));
		let start = [{
			text: "── ",
			style: faint
		}];
		return [
			...widthOf(title) + 6 > width ? prefixed(wrap(title, width - 3), start, [blank(3)]) : [ruled(title, width)],
			[],
			...stack(blocks, width)
		];
	}
	function ruled(title, width) {
		if (title.length === 0) return [{
			text: "─".repeat(width),
			style: faint
		}];
		let rest = width - widthOf(title) - 4;
		return [
			{
				text: "── ",
				style: faint
			},
			...title,
			{
				text: ` ${"─".repeat(rest)}`,
				style: faint
			}
		];
	}
	let signs = {
		"+": { colour: "green" },
		"-": { colour: "red" },
		"!": { colour: "yellow" },
		"#": faint
	};
	let forcing = /^(.*\S)(\s+# forces replacement)$/s;
	function fenceLines(source, language, width) {
		let text = printable(source);
		let style = language === "diff" ? signs[text[0] ?? ""] ?? plain : plain;
		let [, body = text, note = ""] = (language === "diff" ? forcing.exec(text) : null) ?? [];
		let indent = Math.min((/^[-+!#]? */.exec(text)?.[0].length ?? 0) + 2, Math.floor(width / 3));
		let lines = [...wrap([{
			text: body,
			style
		}], width - 2, indent)];
		if (note !== "") {
			let shown = {
				text: note.trimStart(),
				style: {
					colour: "red",
					bold: !0
				}
			};
			let last = lines.at(-1) ?? [];
			widthOf(last) + columns(note) <= width - 2 ? lines[lines.length - 1] = [
				...last,
				blank(2),
				shown
			] : lines.push(...prefixed(wrap([shown], width - 2 - indent), [blank(indent)], [blank(indent)]));
		}
		return prefixed(lines, [blank(2)], [blank(2)]);
	}
	function blank(count) {
		return {
			text: " ".repeat(count),
			style: plain
		};
	}
	function prefixed(lines, first, others) {
		return lines.map((line, at) => [...at === 0 ? first : others, ...line]);
	}
	async function cli(words = process.argv.slice(2)) {
		process.stdout.on("error", (error) => {
			error.code === "EPIPE" && process.exit();
			fail(error);
		});
		try {
			process.exitCode = await run(words);
		} catch (error) {
			fail(error);
		}
	}
	async function run(words) {
		let request = parseArguments(words);
		if (request.command === "help") return print(["Shows what a Terraform or OpenTofu plan would do: what is destroyed comes first.\n\n  terraform show -json plan.tfplan | sluice plan -\n  sluice plan plan.json\n  sluice plan dev=dev.json prod=prod.json\n\nUsage: sluice plan [OPTIONS] [NAME=]PATH…\n\nPATH is a document of \"terraform show -json\" or \"tofu show -json\"; - is standard input.\nSeveral plans are one report, and what is the same in each is said once.\n\nOptions\n  --schemas=[NAME=]PATH     a document of \"terraform providers schema -json\", for the plan NAME\n                            or for all: with it, sets are compared without order\n  --protected-types=LIST    resource types to call out when they are destroyed, beside the\n                            built-in ones: aws_*,!azurerm_dns_*\n  --format=FORMAT           terminal (default), markdown, json\n  --width=COLUMNS           default: that of the terminal, at most 120\n  --color=WHEN              auto (default), always, never; auto heeds NO_COLOR and FORCE_COLOR\n  --max-length=CHARACTERS   of the report in Markdown; details give way to what matters more\n                            (default 1000000)\n  --exit-code               end with 2 when the plans change something\n  --help, --version\n\nExit codes\n  0  read and shown            1  an error, or a plan that Terraform could not finish\n  2  there are changes, with --exit-code\n\nFor a pager: sluice plan plan.json --color=always | less -R\nValues that are secret are not shown. Nothing is sent anywhere.\n"]);
		if (request.command === "version") return print([`${version.r}\n`]);
		let plans = await Promise.all(request.plans.map(toFile));
		let review = reviewFiles({
			plans,
			schemas: schemasOf(request),
			protectedTypes: request.protectedTypes
		});
		let problem = review.problem === void 0 ? void 0 : inWords(review.problem, request.plans);
		if (problem !== void 0 && plans.length === 1) throw problem;
		print(shown(review, request));
		if (problem !== void 0) throw problem;
		if (review.verdict !== "pass") return 1;
		return request.exitCode && review.hasChanges ? 2 : 0;
	}
	async function toFile({ name, file }) {
		if (file !== "-") {
			let absolute = external_node_path_.resolve(file);
			if (isSavedPlan(absolute)) throw savedPlan(file);
			return {
				name,
				file: absolute
			};
		}
		if (process.stdin.isTTY) throw new errors.yo("Standard input is the keyboard: no plan is piped into it. Write: terraform show -json plan.tfplan | sluice plan -");
		let spooled = await spool(process.stdin);
		if (isSavedPlan(spooled)) throw savedPlan(void 0);
		return {
			name,
			file: spooled
		};
	}
	function savedPlan(file) {
		let quoted = file === void 0 ? "plan.tfplan" : /^[\w./\\:-]+$/.test(file) ? file : `'${file}'`;
		return new errors.yo(`${file ?? "Standard input"} is a saved plan in its binary form. Write: terraform show -json ${quoted} | sluice plan -`);
	}
	function schemasOf({ plans, schemas }) {
		return schemas.flatMap(({ name, file }) => {
			let names = plans.map((plan) => plan.name).filter((each) => name === void 0 || each === name);
			if (names.length > 0) return names.map((each) => ({
				name: each,
				file: external_node_path_.resolve(file)
			}));
			let known = plans.map((plan) => plan.name).join(", ");
			throw new errors.yo(`--schemas=${name}=${file} is for a plan that is not given. The plans are: ${known}.`);
		});
	}
	function* shown(review, { format, maxLength, ...request }) {
		if (format === "json") {
			for (let part of review.json()) yield asciiControls(part);
			return;
		}
		let markdown = maxLength === void 0 ? review.markdown(1e6, "the output with `--max-length=100000000`") : review.markdown(maxLength);
		if (format === "markdown") {
			yield `${markdown}\n`;
			return;
		}
		let { env, stdout, stderr } = process;
		yield toTerminal(markdown, {
			width: columnsOf(request.width, env, stdout, stderr),
			colour: wantsColour(request.colour, env, stdout),
			...stdout.isTTY && stdout.rows > 0 ? { rows: stdout.rows } : {}
		});
	}
	function asciiControls(json) {
		return json.replace(/[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, (character) => [...Array(character.length).keys()].map((at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, "0")}`).join(""));
	}
	function inWords(error, plans) {
		for (let { name, file } of plans) {
			let subject = file === "-" ? "Standard input" : file;
			for (let start of [`plans: the file of "${name}", ${external_node_path_.basename(external_node_path_.resolve(file))}, `, `plans: ${JSON.stringify(name)} `]) if (error.message.startsWith(start)) return new errors.yo(`${subject} ${error.message.slice(start.length)}`);
		}
		return error;
	}
	function print(parts) {
		let pending = "";
		for (let part of parts) {
			pending += part;
			if (pending.length < 65536) continue;
			process.stdout.write(pending);
			pending = "";
		}
		process.stdout.write(pending);
		return 0;
	}
	function fail(error) {
		process.exitCode = 1;
		let line = (text) => process.stderr.write(`${printable(core_redact.$p.redact(text)).trim()}\n`);
		if (error instanceof errors.yo) {
			line(`sluice: ${error.message}`);
			return;
		}
		line(`sluice: failed by a fault of its own: ${(0, errors.bD)(error)}`);
		if (error instanceof Error) for (let each of (error.stack ?? "").split("\n").slice(1)) line(`  ${each.trim()}`);
	}
}) };
