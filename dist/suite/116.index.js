export const id = 116;
export const ids = [116];
export const modules = { 1116: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, {
		diagnosisLine: () => diagnosisLine,
		renderDiagnosis: () => renderDiagnosis
	});
	var _core_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8400);
	function renderDiagnosis({ title, cause, fix, facts, links, said, service }) {
		let rows = facts.map(([label, value]) => [(0, _core_markdown_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(label), (0, _core_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)((0, _core_markdown_js__WEBPACK_IMPORTED_MODULE_0__.xv)(value, 700))]);
		return [
			`### ${(0, _core_markdown_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(title)}`,
			cause,
			"#### What to do",
			fix,
			...rows.length === 0 ? [] : ["#### What was sent and what came back", (0, _core_markdown_js__WEBPACK_IMPORTED_MODULE_0__.tp)(["What", "Value"], rows)],
			...said === "" ? [] : [(0, _core_markdown_js__WEBPACK_IMPORTED_MODULE_0__.zH)(service === "" ? "In detail" : `What ${(0, _core_markdown_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(service)} said`, (0, _core_markdown_js__WEBPACK_IMPORTED_MODULE_0__.EU)(said))],
			...links.length === 0 ? [] : [links.map(([label, url]) => (0, _core_markdown_js__WEBPACK_IMPORTED_MODULE_0__.nf)(label, url)).join(" · ")]
		].join("\n\n");
	}
	function diagnosisLine({ title, decisive = ["", ""], remedy }) {
		let [label, value] = decisive;
		let plain = (words) => (0, _core_markdown_js__WEBPACK_IMPORTED_MODULE_0__.RK)(words).replace(/\s+/g, " ").trim();
		let start = `${plain(title)}.`;
		let end = (0, _core_markdown_js__WEBPACK_IMPORTED_MODULE_0__.xv)(plain(remedy), 160);
		let room = 400 - start.length - end.length - label.length - 5;
		let fact = value === "" || room < 20 ? "" : ` ${label}: ${(0, _core_markdown_js__WEBPACK_IMPORTED_MODULE_0__.xv)(plain(value), room)}.`;
		return (0, _core_markdown_js__WEBPACK_IMPORTED_MODULE_0__.xv)(`${start}${fact} ${end}`, 400);
	}
}) };
