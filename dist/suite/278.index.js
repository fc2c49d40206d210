export const id = 278;
export const ids = [278];
export const modules = { 2278: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, { default: () => open });
	async function open() {
		throw Error("no browser is opened here");
	}
}) };
