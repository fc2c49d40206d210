export const id = 278;
export const ids = [278];
export const modules = {

/***/ 2278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (/* binding */ open)
/* harmony export */ });
// @azure/identity loads this for sign-ins in a browser, which no action has. The real one brings programs of its own.

/** @returns {Promise<never>} */
async function open() {
  throw new Error('no browser is opened here');
}


/***/ })

};
