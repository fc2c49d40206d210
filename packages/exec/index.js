// @actions/core imports @actions/exec into every action, and with it child_process and the file tools of @actions/io; it
// calls it only for `core.platform`. This has the same functions and loads the real one when one of them is called.

/** @type {typeof import('exec-original').exec} */
export const exec = async (...args) => (await import('exec-original')).exec(...args);

/** @type {typeof import('exec-original').getExecOutput} */
export const getExecOutput = async (...args) => (await import('exec-original')).getExecOutput(...args);
