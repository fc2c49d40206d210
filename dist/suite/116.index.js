export const id = 116;
export const ids = [116];
export const modules = {

/***/ 1116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diagnosisLine: () => (/* binding */ diagnosisLine),
/* harmony export */   renderDiagnosis: () => (/* binding */ renderDiagnosis)
/* harmony export */ });
/* harmony import */ var _core_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8400);

/** A diagnosis for the job summary, in Markdown: what it is, what to paste, then what is needed to look deeper. */
function renderDiagnosis({ title, cause, fix, facts, links, said, service }) {
    const rows = facts.map(([label, value]) => [(0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(label), (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)(value, 700))]);
    return [
        `### ${(0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(title)}`,
        cause,
        '#### What to do',
        fix,
        ...(rows.length === 0 ? [] : ['#### What was sent and what came back', (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['What', 'Value'], rows)]),
        ...(said === '' ? [] : [(0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)(service === '' ? 'In detail' : `What ${(0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(service)} said`, (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .fence */ .EU)(said))]),
        ...(links.length === 0 ? [] : [links.map(([label, url]) => (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(label, url)).join(' · ')]),
    ].join('\n\n');
}
/** Longest line for an annotation. */
const longestLine = 400;
/** A diagnosis for the annotation: one line of plain text with the fact that decides and what to do. */
function diagnosisLine({ title, decisive = ['', ''], remedy }) {
    const [label, value] = decisive;
    const plain = (words) => (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(words).replace(/\s+/g, ' ').trim();
    const start = `${plain(title)}.`;
    const end = (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)(plain(remedy), 160);
    const room = longestLine - start.length - end.length - label.length - 5;
    const fact = value === '' || room < 20 ? '' : ` ${label}: ${(0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)(plain(value), room)}.`;
    return (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)(`${start}${fact} ${end}`, longestLine);
}


/***/ })

};
