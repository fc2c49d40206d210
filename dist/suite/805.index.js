export const id = 805;
export const ids = [805];
export const modules = {
	90: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$1: () => lstat,
			Ck: () => mkdir,
			Cy: () => readdir,
			H8: () => IS_WINDOWS,
			Qh: () => isRooted,
			YN: () => symlink,
			dJ: () => stat,
			h_: () => readlink,
			k6: () => chmod,
			m3: () => copyFile,
			rm: () => rm,
			t2: () => exists,
			vr: () => tryGetExecutablePath,
			y1: () => unlink
		});
		var fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9896);
		var path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6928);
		var __awaiter = function(thisArg, _arguments, P, generator) {
			function adopt(value) {
				return value instanceof P ? value : new P(function(resolve) {
					resolve(value);
				});
			}
			return new (P ||= Promise)(function(resolve, reject) {
				function fulfilled(value) {
					try {
						step(generator.next(value));
					} catch (e) {
						reject(e);
					}
				}
				function rejected(value) {
					try {
						step(generator.throw(value));
					} catch (e) {
						reject(e);
					}
				}
				function step(result) {
					result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
				}
				step((generator = generator.apply(thisArg, _arguments || [])).next());
			});
		};
		let { chmod, copyFile, lstat, mkdir, open, readdir, rename, rm, rmdir, stat, symlink, unlink } = fs__WEBPACK_IMPORTED_MODULE_0__.promises;
		let IS_WINDOWS = process.platform === "win32";
		function readlink(fsPath) {
			return __awaiter(this, void 0, void 0, function* () {
				let result = yield fs__WEBPACK_IMPORTED_MODULE_0__.promises.readlink(fsPath);
				if (IS_WINDOWS && !result.endsWith("\\")) return `${result}\\`;
				return result;
			});
		}
		fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY;
		function exists(fsPath) {
			return __awaiter(this, void 0, void 0, function* () {
				try {
					yield stat(fsPath);
				} catch (err) {
					if (err.code === "ENOENT") return !1;
					throw err;
				}
				return !0;
			});
		}
		function isRooted(p) {
			p = normalizeSeparators(p);
			if (!p) throw Error("isRooted() parameter \"p\" cannot be empty");
			if (IS_WINDOWS) return p.startsWith("\\") || /^[A-Z]:/i.test(p);
			return p.startsWith("/");
		}
		function tryGetExecutablePath(filePath, extensions) {
			return __awaiter(this, void 0, void 0, function* () {
				let stats;
				try {
					stats = yield stat(filePath);
				} catch (err) {
					err.code !== "ENOENT" && console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
				}
				if (stats && stats.isFile()) {
					if (IS_WINDOWS) {
						let upperExt = path__WEBPACK_IMPORTED_MODULE_1__.extname(filePath).toUpperCase();
						if (extensions.some((validExt) => validExt.toUpperCase() === upperExt)) return filePath;
					} else if (isUnixExecutable(stats)) return filePath;
				}
				let originalFilePath = filePath;
				for (let extension of extensions) {
					filePath = originalFilePath + extension;
					stats = void 0;
					try {
						stats = yield stat(filePath);
					} catch (err) {
						err.code !== "ENOENT" && console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
					}
					if (stats && stats.isFile()) {
						if (IS_WINDOWS) {
							try {
								let directory = path__WEBPACK_IMPORTED_MODULE_1__.dirname(filePath);
								let upperName = path__WEBPACK_IMPORTED_MODULE_1__.basename(filePath).toUpperCase();
								for (let actualName of yield readdir(directory)) if (upperName === actualName.toUpperCase()) {
									filePath = path__WEBPACK_IMPORTED_MODULE_1__.join(directory, actualName);
									break;
								}
							} catch (err) {
								console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`);
							}
							return filePath;
						} else if (isUnixExecutable(stats)) return filePath;
					}
				}
				return "";
			});
		}
		function normalizeSeparators(p) {
			p ||= "";
			if (IS_WINDOWS) {
				p = p.replace(/\//g, "\\");
				return p.replace(/\\\\+/g, "\\");
			}
			return p.replace(/\/\/+/g, "/");
		}
		function isUnixExecutable(stats) {
			return (stats.mode & 1) > 0 || (stats.mode & 8) > 0 && process.getgid !== void 0 && stats.gid === process.getgid() || (stats.mode & 64) > 0 && process.getuid !== void 0 && stats.uid === process.getuid();
		}
	}),
	8701: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			K7: () => which,
			U$: () => mkdirP,
			Yz: () => rmRF,
			cp: () => cp
		});
		var assert__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2613);
		var path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6928);
		var _io_util_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90);
		var __awaiter = function(thisArg, _arguments, P, generator) {
			function adopt(value) {
				return value instanceof P ? value : new P(function(resolve) {
					resolve(value);
				});
			}
			return new (P ||= Promise)(function(resolve, reject) {
				function fulfilled(value) {
					try {
						step(generator.next(value));
					} catch (e) {
						reject(e);
					}
				}
				function rejected(value) {
					try {
						step(generator.throw(value));
					} catch (e) {
						reject(e);
					}
				}
				function step(result) {
					result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
				}
				step((generator = generator.apply(thisArg, _arguments || [])).next());
			});
		};
		function cp(source_1, dest_1) {
			return __awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
				let { force, recursive, copySourceDirectory } = readCopyOptions(options);
				let destStat = (yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__.t2(dest)) ? yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__.dJ(dest) : null;
				if (destStat && destStat.isFile() && !force) return;
				let newDest = destStat && destStat.isDirectory() && copySourceDirectory ? path__WEBPACK_IMPORTED_MODULE_1__.join(dest, path__WEBPACK_IMPORTED_MODULE_1__.basename(source)) : dest;
				if (!(yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__.t2(source))) throw Error(`no such file or directory: ${source}`);
				if ((yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__.dJ(source)).isDirectory()) {
					if (recursive) yield cpDirRecursive(source, newDest, 0, force);
					else throw Error(`Failed to copy. ${source} is a directory, but tried to copy without recursive flag.`);
				} else {
					if (path__WEBPACK_IMPORTED_MODULE_1__.relative(source, newDest) === "") throw Error(`'${newDest}' and '${source}' are the same file`);
					yield copyFile(source, newDest, force);
				}
			});
		}
		function rmRF(inputPath) {
			return __awaiter(this, void 0, void 0, function* () {
				if (_io_util_js__WEBPACK_IMPORTED_MODULE_2__.H8 && /[*"<>|]/.test(inputPath)) throw Error("File path must not contain `*`, `\"`, `<`, `>` or `|` on Windows");
				try {
					yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__.rm(inputPath, {
						force: !0,
						maxRetries: 3,
						recursive: !0,
						retryDelay: 300
					});
				} catch (err) {
					throw Error(`File was unable to be removed ${err}`);
				}
			});
		}
		function mkdirP(fsPath) {
			return __awaiter(this, void 0, void 0, function* () {
				(0, assert__WEBPACK_IMPORTED_MODULE_0__.ok)(fsPath, "a path argument must be provided");
				yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__.Ck(fsPath, { recursive: !0 });
			});
		}
		function which(tool, check) {
			return __awaiter(this, void 0, void 0, function* () {
				if (!tool) throw Error("parameter 'tool' is required");
				if (check) {
					let result = yield which(tool, !1);
					if (!result) {
						if (_io_util_js__WEBPACK_IMPORTED_MODULE_2__.H8) throw Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);
						else throw Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
					}
					return result;
				}
				let matches = yield findInPath(tool);
				if (matches && matches.length > 0) return matches[0];
				return "";
			});
		}
		function findInPath(tool) {
			return __awaiter(this, void 0, void 0, function* () {
				if (!tool) throw Error("parameter 'tool' is required");
				let extensions = [];
				if (_io_util_js__WEBPACK_IMPORTED_MODULE_2__.H8 && process.env.PATHEXT) for (let extension of process.env.PATHEXT.split(path__WEBPACK_IMPORTED_MODULE_1__.delimiter)) extension && extensions.push(extension);
				if (_io_util_js__WEBPACK_IMPORTED_MODULE_2__.Qh(tool)) {
					let filePath = yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__.vr(tool, extensions);
					if (filePath) return [filePath];
					return [];
				}
				if (tool.includes(path__WEBPACK_IMPORTED_MODULE_1__.sep)) return [];
				let directories = [];
				if (process.env.PATH) for (let p of process.env.PATH.split(path__WEBPACK_IMPORTED_MODULE_1__.delimiter)) p && directories.push(p);
				let matches = [];
				for (let directory of directories) {
					let filePath = yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__.vr(path__WEBPACK_IMPORTED_MODULE_1__.join(directory, tool), extensions);
					filePath && matches.push(filePath);
				}
				return matches;
			});
		}
		function readCopyOptions(options) {
			return {
				force: options.force == null || options.force,
				recursive: !!options.recursive,
				copySourceDirectory: options.copySourceDirectory == null || !!options.copySourceDirectory
			};
		}
		function cpDirRecursive(sourceDir, destDir, currentDepth, force) {
			return __awaiter(this, void 0, void 0, function* () {
				if (currentDepth >= 255) return;
				currentDepth++;
				yield mkdirP(destDir);
				let files = yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__.Cy(sourceDir);
				for (let fileName of files) {
					let srcFile = `${sourceDir}/${fileName}`;
					let destFile = `${destDir}/${fileName}`;
					(yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__.$1(srcFile)).isDirectory() ? yield cpDirRecursive(srcFile, destFile, currentDepth, force) : yield copyFile(srcFile, destFile, force);
				}
				yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__.k6(destDir, (yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__.dJ(sourceDir)).mode);
			});
		}
		function copyFile(srcFile, destFile, force) {
			return __awaiter(this, void 0, void 0, function* () {
				if ((yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__.$1(srcFile)).isSymbolicLink()) {
					try {
						yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__.$1(destFile);
						yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__.y1(destFile);
					} catch (e) {
						if (e.code === "EPERM") {
							yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__.k6(destFile, "0666");
							yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__.y1(destFile);
						}
					}
					let symlinkFull = yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__.h_(srcFile);
					yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__.YN(symlinkFull, destFile, _io_util_js__WEBPACK_IMPORTED_MODULE_2__.H8 ? "junction" : null);
				} else (!(yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__.t2(destFile)) || force) && (yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__.m3(srcFile, destFile));
			});
		}
	}),
	9805: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			cacheFile: () => cacheFile,
			find: () => find
		});
		var lib_core = __webpack_require__(5803);
		var lib_io = __webpack_require__(8701);
		__webpack_require__(6982);
		var external_fs_ = __webpack_require__(9896);
		var node_modules_semver = __webpack_require__(2088);
		var external_os_ = __webpack_require__(857);
		__webpack_require__(5317);
		var external_path_ = __webpack_require__(6928);
		__webpack_require__(7565);
		__webpack_require__(2203);
		__webpack_require__(9023);
		var external_assert_ = __webpack_require__(2613);
		var tool_cache_awaiter = function(thisArg, _arguments, P, generator) {
			function adopt(value) {
				return value instanceof P ? value : new P(function(resolve) {
					resolve(value);
				});
			}
			return new (P ||= Promise)(function(resolve, reject) {
				function fulfilled(value) {
					try {
						step(generator.next(value));
					} catch (e) {
						reject(e);
					}
				}
				function rejected(value) {
					try {
						step(generator.throw(value));
					} catch (e) {
						reject(e);
					}
				}
				function step(result) {
					result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
				}
				step((generator = generator.apply(thisArg, _arguments || [])).next());
			});
		};
		process.platform;
		process.platform;
		function cacheFile(sourceFile, targetFile, tool, version, arch) {
			return tool_cache_awaiter(this, void 0, void 0, function* () {
				version = node_modules_semver.clean(version) || version;
				arch ||= external_os_.arch();
				lib_core.Yz(`Caching tool ${tool} ${version} ${arch}`);
				lib_core.Yz(`source file: ${sourceFile}`);
				if (!external_fs_.statSync(sourceFile).isFile()) throw Error("sourceFile is not a file");
				let destFolder = yield _createToolPath(tool, version, arch);
				let destPath = external_path_.join(destFolder, targetFile);
				lib_core.Yz(`destination file ${destPath}`);
				yield lib_io.cp(sourceFile, destPath);
				_completeToolPath(tool, version, arch);
				return destFolder;
			});
		}
		function find(toolName, versionSpec, arch) {
			if (!toolName) throw Error("toolName parameter is required");
			if (!versionSpec) throw Error("versionSpec parameter is required");
			arch ||= external_os_.arch();
			isExplicitVersion(versionSpec) || (versionSpec = evaluateVersions(findAllVersions(toolName, arch), versionSpec));
			let toolPath = "";
			if (versionSpec) {
				versionSpec = node_modules_semver.clean(versionSpec) || "";
				let cachePath = external_path_.join(_getCacheDirectory(), toolName, versionSpec, arch);
				lib_core.Yz(`checking cache: ${cachePath}`);
				if (external_fs_.existsSync(cachePath) && external_fs_.existsSync(`${cachePath}.complete`)) {
					lib_core.Yz(`Found tool in cache ${toolName} ${versionSpec} ${arch}`);
					toolPath = cachePath;
				} else lib_core.Yz("not found");
			}
			return toolPath;
		}
		function findAllVersions(toolName, arch) {
			let versions = [];
			arch ||= external_os_.arch();
			let toolPath = external_path_.join(_getCacheDirectory(), toolName);
			if (external_fs_.existsSync(toolPath)) {
				let children = external_fs_.readdirSync(toolPath);
				for (let child of children) if (isExplicitVersion(child)) {
					let fullPath = external_path_.join(toolPath, child, arch || "");
					external_fs_.existsSync(fullPath) && external_fs_.existsSync(`${fullPath}.complete`) && versions.push(child);
				}
			}
			return versions;
		}
		function _createToolPath(tool, version, arch) {
			return tool_cache_awaiter(this, void 0, void 0, function* () {
				let folderPath = external_path_.join(_getCacheDirectory(), tool, node_modules_semver.clean(version) || version, arch || "");
				lib_core.Yz(`destination ${folderPath}`);
				let markerPath = `${folderPath}.complete`;
				yield lib_io.Yz(folderPath);
				yield lib_io.Yz(markerPath);
				yield lib_io.U$(folderPath);
				return folderPath;
			});
		}
		function _completeToolPath(tool, version, arch) {
			let markerPath = `${external_path_.join(_getCacheDirectory(), tool, node_modules_semver.clean(version) || version, arch || "")}.complete`;
			external_fs_.writeFileSync(markerPath, "");
			lib_core.Yz("finished caching tool");
		}
		function isExplicitVersion(versionSpec) {
			let c = node_modules_semver.clean(versionSpec) || "";
			lib_core.Yz(`isExplicit: ${c}`);
			let valid = node_modules_semver.valid(c) != null;
			lib_core.Yz(`explicit? ${valid}`);
			return valid;
		}
		function evaluateVersions(versions, versionSpec) {
			let version = "";
			lib_core.Yz(`evaluating ${versions.length} versions`);
			versions = versions.sort((a, b) => {
				if (node_modules_semver.gt(a, b)) return 1;
				return -1;
			});
			for (let i = versions.length - 1; i >= 0; i--) {
				let potential = versions[i];
				if (node_modules_semver.satisfies(potential, versionSpec)) {
					version = potential;
					break;
				}
			}
			version ? lib_core.Yz(`matched: ${version}`) : lib_core.Yz("match not found");
			return version;
		}
		function _getCacheDirectory() {
			let cacheDirectory = process.env.RUNNER_TOOL_CACHE || "";
			(0, external_assert_.ok)(cacheDirectory, "Expected RUNNER_TOOL_CACHE to be defined");
			return cacheDirectory;
		}
	})
};
