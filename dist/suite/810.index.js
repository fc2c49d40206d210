export const id = 810;
export const ids = [810];
export const modules = { 3810: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, {
		$delete: () => _operations_js__WEBPACK_IMPORTED_MODULE_0__.SE,
		checkExistence: () => _operations_js__WEBPACK_IMPORTED_MODULE_0__.xW,
		createOrUpdate: () => _operations_js__WEBPACK_IMPORTED_MODULE_0__.N,
		exportTemplate: () => _operations_js__WEBPACK_IMPORTED_MODULE_0__.rl,
		get: () => _operations_js__WEBPACK_IMPORTED_MODULE_0__.Jt,
		list: () => _operations_js__WEBPACK_IMPORTED_MODULE_0__.p_,
		update: () => _operations_js__WEBPACK_IMPORTED_MODULE_0__.yo
	});
	var _operations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4906);
}) };
