export const id = 810;
export const ids = [810];
export const modules = {

/***/ 3810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $delete: () => (/* reexport safe */ _operations_js__WEBPACK_IMPORTED_MODULE_0__.SE),
/* harmony export */   checkExistence: () => (/* reexport safe */ _operations_js__WEBPACK_IMPORTED_MODULE_0__.xW),
/* harmony export */   createOrUpdate: () => (/* reexport safe */ _operations_js__WEBPACK_IMPORTED_MODULE_0__.N),
/* harmony export */   exportTemplate: () => (/* reexport safe */ _operations_js__WEBPACK_IMPORTED_MODULE_0__.rl),
/* harmony export */   get: () => (/* reexport safe */ _operations_js__WEBPACK_IMPORTED_MODULE_0__.Jt),
/* harmony export */   list: () => (/* reexport safe */ _operations_js__WEBPACK_IMPORTED_MODULE_0__.p_),
/* harmony export */   update: () => (/* reexport safe */ _operations_js__WEBPACK_IMPORTED_MODULE_0__.yo)
/* harmony export */ });
/* harmony import */ var _operations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4906);
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.

//# sourceMappingURL=index.js.map

/***/ })

};
