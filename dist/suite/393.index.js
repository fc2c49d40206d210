export const id = 393;
export const ids = [393];
export const modules = {

/***/ 1198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ count)
/* harmony export */ });
/** A whole number as reports write it: `1,204`. Loading the locales for it would take 10 ms of every step. */
function count(number) {
    return String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');
}


/***/ }),

/***/ 9874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CT: () => (/* binding */ replacePrivate),
/* harmony export */   FR: () => (/* binding */ writePrivateParts),
/* harmony export */   pb: () => (/* binding */ writePrivate),
/* harmony export */   qm: () => (/* binding */ privateFolder),
/* harmony export */   sc: () => (/* binding */ sha256),
/* harmony export */   t8: () => (/* binding */ suiteTemp)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);




/** The folder of this suite below the runner's temporary folder, which the runner empties after each job. */
function suiteTemp(env = process.env) {
    const folder = node_path__WEBPACK_IMPORTED_MODULE_3__.join(env.RUNNER_TEMP || (0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), 'sluice');
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(folder, { recursive: true, mode: 0o700 });
    return folder;
}
/** A new private folder that no other step knows by name. */
function privateFolder(prefix) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdtempSync)(node_path__WEBPACK_IMPORTED_MODULE_3__.join(suiteTemp(), `${prefix}-`));
}
/** Writes a file that only this user can read. */
function writePrivate(file, content) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(node_path__WEBPACK_IMPORTED_MODULE_3__.dirname(file), { recursive: true, mode: 0o700 });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(file, content, { mode: 0o600 });
}
/**
 * Writes a file that only this user can read so that readers see the old content or the new, never a part. Whatever stands
 * in its place, a link included, is replaced and not followed.
 */
function replacePrivate(file, content) {
    const next = `${file}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    // Windows has no O_NOFOLLOW; a missing flag is no flag.
    const { O_WRONLY, O_CREAT, O_EXCL, O_NOFOLLOW } = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants;
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(next, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0o600);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(descriptor, content);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
    }
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(next, file);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(next, { force: true });
        throw error;
    }
}
/** Small, so that the texts that are put together do not pile up in memory. */
const partSize = 64 * 1024;
/** Writes a new file that only this user can read from parts, so that it may be larger than memory. */
function writePrivateParts(file, parts) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(node_path__WEBPACK_IMPORTED_MODULE_3__.dirname(file), { recursive: true, mode: 0o700 });
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(file, 'wx', 0o600);
    try {
        let waiting = '';
        for (const part of parts) {
            waiting += part;
            if (waiting.length < partSize)
                continue;
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(descriptor, waiting);
            waiting = '';
        }
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(descriptor, waiting);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
    }
}
function sha256(content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex');
}


/***/ }),

/***/ 3924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ readSpan),
/* harmony export */   Pq: () => (/* binding */ memorySource),
/* harmony export */   VF: () => (/* binding */ JsonScanner),
/* harmony export */   sC: () => (/* binding */ ScanError)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/**
 * Walks through a JSON document of any size without building it: a window of bytes moves over the source, values that
 * nobody asks for are only checked and passed. Everything that is passed is checked as `JSON.parse` would (RFC 8259), so a
 * damaged file is found wherever the damage is.
 */

function memorySource(bytes) {
    return {
        read(into, offset, length, position) {
            const part = bytes.subarray(position, position + length);
            into.set(part, offset);
            return part.length;
        },
    };
}
/** The document is no JSON. The message never quotes it. */
class ScanError extends Error {
    problem;
    /** In bytes from the start of the source. */
    offset;
    constructor(problem, offset) {
        super(`${problem} at byte ${offset}`);
        this.problem = problem;
        this.offset = offset;
    }
}
/** What is kept of a value that is being read; of larger ones the parts that are wanted are read again. */
const MOST_KEPT_BYTES = 8 * 1024 * 1024;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/** All blanks, and what must not be there at all, are no more than this. */
const BLANK = 0x20;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const isBlank = (byte) => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
const isDigit = (byte) => byte !== undefined && byte >= 0x30 && byte <= 0x39;
const isHex = (byte) => isDigit(byte) || (byte !== undefined && (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x66);
/** What a number may hold; by no means each text of these is one. */
const isNumberPart = (byte) => isDigit(byte) || byte === 0x2e || byte === 0x2b || byte === 0x2d || byte === 0x65 || byte === 0x45;
/**
 * The place behind the number that begins at `at`, or `~place` of what must not be there. What is asked for beyond the end
 * of the bytes is no digit. Source of the grammar: RFC 8259, section 6.
 */
function numberEnd(bytes, at) {
    let place = bytes[at] === MINUS ? at + 1 : at;
    let from = place;
    place = bytes[place] === ZERO ? place + 1 : digitsEnd(bytes, place);
    if (place === from)
        return ~place;
    if (bytes[place] === 0x2e) {
        from = place + 1;
        place = digitsEnd(bytes, from);
        if (place === from)
            return ~place;
    }
    if (((bytes[place] ?? 0) | 0x20) === 0x65) {
        const sign = bytes[place + 1];
        from = sign === 0x2b || sign === MINUS ? place + 2 : place + 1;
        place = digitsEnd(bytes, from);
        if (place === from)
            return ~place;
    }
    return isDigit(bytes[place]) ? ~place : place;
}
function digitsEnd(bytes, at) {
    let place = at;
    while (isDigit(bytes[place]))
        place += 1;
    return place;
}
/** Where a string cannot go on without a second look. */
const ends = Uint8Array.from({ length: 256 }, (_, byte) => Number(byte < 0x20 || byte === QUOTE || byte === BACKSLASH));
/** What may stand behind a backslash, but for `u` and its digits. */
const escapes = new Uint8Array(256);
for (const byte of Buffer.from('"\\/bfnrt'))
    escapes[byte] = 1;
const literals = new Map(['true', 'false', 'null'].map((word) => [word.charCodeAt(0), Buffer.from(word)]));
const TRUE = 0x74;
const MINUS = 0x2d;
const ZERO = 0x30;
/** Longer strings hardly come twice. */
const LONGEST_KNOWN = 64;
/** A power of two. */
const KNOWN_TEXTS = 512;
/** Numbers are hardly ever longer, but Terraform writes all digits of `1e5000`. */
const USUAL_NUMBER = 1024;
/**
 * Each method expects to stand before a value and passes it. `object` and `array` call back for each member, and the
 * callback has to pass that member's value.
 */
class JsonScanner {
    #source;
    #maxDepth;
    // One byte more than is read into it: the NUL behind the end stops every loop, so none has to watch the end itself.
    #buffer;
    /** Place of the window in the source. */
    #base = 0;
    #at = 0;
    #end = 0;
    #checked = 0;
    #keep = -1;
    #depth = 0;
    #sawTrue = false;
    #skippedFrom = 0;
    #closers;
    #texts = Array.from({ length: KNOWN_TEXTS }, () => undefined);
    constructor(source, { maxDepth = 1000, windowBytes = 256 * 1024 } = {}) {
        this.#source = source;
        this.#maxDepth = maxDepth;
        this.#buffer = Buffer.alloc(windowBytes + 1);
        this.#closers = new Uint8Array(maxDepth + 1);
    }
    /** Goes to this byte of the source, where a value has to begin. */
    start(offset) {
        this.#base = offset;
        this.#at = this.#end = this.#checked = this.#depth = 0;
        this.#keep = -1;
        this.#buffer[0] = 0;
    }
    /** Place of the next byte in the source. */
    get offset() {
        return this.#base + this.#at;
    }
    /** Where the value begins that {@link skip} passed last. */
    get skippedFrom() {
        return this.#skippedFrom;
    }
    /** Whether the value passed last by {@link skip} held a `true` anywhere. */
    get sawTrue() {
        return this.#sawTrue;
    }
    /** Passes blanks; whether the source ends here. */
    atEnd() {
        this.#at = this.#blanks(this.#at);
        return this.#at === this.#end;
    }
    /** What stands next. */
    peek() {
        switch (this.#next()) {
            case OPEN_BRACE:
                return 'object';
            case OPEN_BRACKET:
                return 'array';
            case QUOTE:
                return 'string';
            case TRUE:
            case 0x66:
            case 0x6e:
                return 'literal';
            default:
                return 'number';
        }
    }
    /** Passes an object member by member; false, and nothing is passed, when something else stands here. */
    object(member) {
        if (this.#next() !== OPEN_BRACE)
            return false;
        this.#enter();
        if (this.#next() !== CLOSE_BRACE) {
            for (;;) {
                member(this.#key());
                const byte = this.#next();
                if (byte === CLOSE_BRACE)
                    break;
                if (byte !== COMMA)
                    this.#fail(this.#at);
                this.#at += 1;
            }
        }
        this.#leave();
        return true;
    }
    /** Passes an array element by element; false, and nothing is passed, when something else stands here. */
    array(element) {
        if (this.#next() !== OPEN_BRACKET)
            return false;
        this.#enter();
        if (this.#next() !== CLOSE_BRACKET) {
            for (;;) {
                element();
                const byte = this.#next();
                if (byte === CLOSE_BRACKET)
                    break;
                if (byte !== COMMA)
                    this.#fail(this.#at);
                this.#at += 1;
            }
        }
        this.#leave();
        return true;
    }
    /** Passes a value and gives its JSON text. */
    text() {
        this.#next();
        const start = this.offset;
        const kept = this.#keep;
        if (kept < 0)
            this.#keep = start;
        this.skip();
        const from = start - this.#base;
        const text = from < 0 ? this.textAt(start, this.offset) : this.#known(from, this.#at);
        if (kept < 0)
            this.#keep = -1;
        return text;
    }
    /** Passes a string and gives it; undefined, and the value is passed all the same, when it is something else. */
    string() {
        if (this.#next() === QUOTE)
            return this.#quoted();
        this.skip();
        return undefined;
    }
    /**
     * Keeps what is passed from here on at hand for {@link textAt}, until it is called again; -1 ends it. It is only faster:
     * what is no longer at hand is read again.
     */
    keepFrom(offset) {
        this.#keep = offset;
    }
    /** The source, but what is at hand is not read again; for a second scanner that looks back. */
    near = {
        read: (into, offset, length, position) => {
            const from = position - this.#base;
            if (from < 0 || from >= this.#end)
                return this.#source.read(into, offset, length, position);
            const part = this.#buffer.subarray(from, Math.min(from + length, this.#end));
            into.set(part, offset);
            return part.length;
        },
    };
    /** The text between two places that were passed. */
    textAt(start, end) {
        if (start >= this.#base && end <= this.#base + this.#end) {
            return this.#buffer.toString('utf8', start - this.#base, end - this.#base);
        }
        return readSpan(this.#source, start, end).toString();
    }
    /**
     * Passes one value; {@link skippedFrom} and {@link sawTrue} then tell about it.
     *
     * Nearly all bytes of a document pass here, so what is usual (no blanks, no escapes, nothing at the end of the window)
     * stays within this loop.
     */
    skip() {
        this.#sawTrue = false;
        const closers = this.#closers;
        let depth = this.#depth;
        /** What ends the innermost value that is open; 0 when none is. */
        let closer = 0;
        this.#next();
        this.#skippedFrom = this.offset;
        let at = this.#at;
        let buffer = this.#buffer;
        let isName = false;
        for (;;) {
            // Never undefined, because of the NUL behind the end; saying so by ?? 0 costs a tenth of the time.
            const byte = buffer[at];
            if (byte === QUOTE) {
                do
                    at += 1;
                while (ends[buffer[at]] === 0);
                if (buffer[at] === QUOTE)
                    at += 1;
                else {
                    at = this.#string(at);
                    buffer = this.#buffer;
                }
                if (isName) {
                    isName = false;
                    if (buffer[at] !== COLON) {
                        at = this.#blanks(at);
                        buffer = this.#buffer;
                        if (buffer[at] !== COLON)
                            this.#fail(at);
                    }
                    at += 1;
                    continue;
                }
            }
            else if (byte <= BLANK) {
                // Also at the end of the window.
                at = this.#blanks(at);
                buffer = this.#buffer;
                if (buffer[at] <= BLANK)
                    this.#fail(at);
                continue;
            }
            else if (isName) {
                this.#fail(at);
            }
            else if (byte === OPEN_BRACE || byte === OPEN_BRACKET) {
                if (depth === this.#maxDepth)
                    this.#fail(at, 'too-deep');
                at += 1;
                if (buffer[at] <= BLANK) {
                    at = this.#blanks(at);
                    buffer = this.#buffer;
                }
                if (buffer[at] !== byte + 2) {
                    depth += 1;
                    closers[depth] = closer;
                    closer = byte + 2;
                    isName = byte === OPEN_BRACE;
                    continue;
                }
                at += 1;
            }
            else {
                at = byte === MINUS || isDigit(byte) ? this.#number(at) : this.#literal(at);
                buffer = this.#buffer;
            }
            // Behind a value.
            for (;;) {
                if (closer === 0) {
                    this.#at = at;
                    return;
                }
                let next = buffer[at];
                if (next !== COMMA && next !== closer) {
                    at = this.#blanks(at);
                    buffer = this.#buffer;
                    next = buffer[at];
                }
                at += 1;
                if (next === COMMA) {
                    isName = closer === CLOSE_BRACE;
                    break;
                }
                if (next !== closer)
                    this.#fail(at - 1);
                closer = closers[depth];
                depth -= 1;
            }
        }
    }
    /** Passes a name and the colon behind it. */
    #key() {
        if (this.#next() !== QUOTE)
            this.#fail(this.#at);
        const key = this.#quoted();
        if (this.#next() !== COLON)
            this.#fail(this.#at);
        this.#at += 1;
        return key;
    }
    #quoted() {
        const buffer = this.#buffer;
        const from = this.#at + 1;
        let at = from;
        while (ends[buffer[at]] === 0)
            at += 1;
        if (buffer[at] === QUOTE) {
            this.#at = at + 1;
            return this.#known(from, at);
        }
        const start = this.offset;
        const kept = this.#keep;
        if (kept < 0)
            this.#keep = start;
        this.#at = this.#string(at);
        const text = this.textAt(start, this.offset);
        if (kept < 0)
            this.#keep = -1;
        return JSON.parse(text);
    }
    /** A text in the window. Names and short values come again and again, so their strings are made once. */
    #known(from, to) {
        const length = to - from;
        const buffer = this.#buffer;
        if (length > LONGEST_KNOWN)
            return buffer.toString('utf8', from, to);
        const slot = (length * 31 + buffer[from] * 7 + buffer[to - 1]) & (KNOWN_TEXTS - 1);
        const known = this.#texts[slot];
        if (known?.length === length) {
            let same = 0;
            while (same < length && known.charCodeAt(same) === buffer[from + same])
                same += 1;
            if (same === length)
                return known;
        }
        const text = buffer.toString('utf8', from, to);
        // Beyond ASCII a string has another length than its bytes.
        if (text.length === length)
            this.#texts[slot] = text;
        return text;
    }
    /** Passes the rest of a string, of which `at` is within; gives the place behind it. */
    #string(at) {
        let buffer = this.#buffer;
        let place = at;
        for (;;) {
            const byte = buffer[place];
            if (ends[byte] === 0) {
                place += 1;
                continue;
            }
            if (byte === QUOTE)
                return place + 1;
            if (byte === BACKSLASH) {
                if (escapes[buffer[place + 1]] === 1) {
                    place += 2;
                    continue;
                }
                place = this.#escape(place);
            }
            else {
                if (place < this.#end || !this.#move(place))
                    this.#fail(place < this.#end ? place : this.#at);
                place = this.#at;
            }
            buffer = this.#buffer;
        }
    }
    #escape(at) {
        const place = this.#ensure(at, 6);
        const byte = this.#buffer[place + 1] ?? 0;
        if (escapes[byte] === 1)
            return place + 2;
        if (byte !== 0x75)
            this.#fail(place + 1);
        for (let digit = place + 2; digit < place + 6; digit += 1)
            if (!isHex(this.#buffer[digit]))
                this.#fail(digit);
        return place + 6;
    }
    #number(at) {
        let start = this.#ensure(at, USUAL_NUMBER);
        let end = numberEnd(this.#buffer, start);
        if ((end < 0 ? ~end : end) < this.#end) {
            if (end < 0)
                this.#fail(~end);
            return end;
        }
        // It reaches the end of the window.
        let length = 0;
        for (;;) {
            while (isNumberPart(this.#buffer[start + length]))
                length += 1;
            if (start + length < this.#end)
                break;
            const more = this.#move(start);
            start = this.#at;
            if (!more)
                break;
        }
        end = numberEnd(this.#buffer, start);
        if (end < 0)
            this.#fail(~end);
        return end;
    }
    #literal(at) {
        const place = this.#ensure(at, 5);
        const first = this.#buffer[place] ?? 0;
        const word = literals.get(first);
        if (word === undefined)
            this.#fail(place);
        for (let index = 1; index < word.length; index += 1) {
            if (this.#buffer[place + index] !== word[index])
                this.#fail(place + index);
        }
        if (first === TRUE)
            this.#sawTrue = true;
        return place + word.length;
    }
    #enter() {
        if (this.#depth === this.#maxDepth)
            this.#fail(this.#at, 'too-deep');
        this.#depth += 1;
        this.#at += 1;
    }
    #leave() {
        this.#depth -= 1;
        this.#at += 1;
    }
    /** Passes blanks; gives the next byte, which there has to be. */
    #next() {
        this.#at = this.#blanks(this.#at);
        if (this.#at === this.#end)
            this.#fail(this.#at);
        return this.#buffer[this.#at] ?? 0;
    }
    /** The place of the next byte that is no blank; the end of the window only at the end of the source. */
    #blanks(at) {
        let place = at;
        for (;;) {
            if (isBlank(this.#buffer[place]))
                place += 1;
            else if (place < this.#end)
                return place;
            else {
                const more = this.#move(place);
                place = this.#at;
                if (!more)
                    return place;
            }
        }
    }
    /** Sees to it that `length` bytes from `at` on are in the window, or the end of the source is; gives the place. */
    #ensure(at, length) {
        let place = at;
        while (this.#end - place < length) {
            const more = this.#move(place);
            place = this.#at;
            if (!more)
                break;
        }
        return place;
    }
    /**
     * Moves the window on and reads what follows; false at the end of the source.
     * @param at Place from which on the window is still needed; `#at` is then its new place. What is kept for {@link textAt}
     * comes on top.
     */
    #move(at) {
        const kept = this.#keep < this.#base ? at : Math.min(at, this.#keep - this.#base);
        // A character that is cut at the end of the window waits for its check.
        const from = Math.min(at - kept > MOST_KEPT_BYTES ? at : kept, this.#checked);
        let buffer = this.#buffer;
        if (from > 0) {
            buffer.copyWithin(0, from, this.#end);
        }
        else if (this.#end === buffer.length - 1) {
            buffer = Buffer.alloc(2 * (buffer.length - 1) + 1);
            this.#buffer.copy(buffer, 0, 0, this.#end);
            this.#buffer = buffer;
        }
        this.#base += from;
        this.#end -= from;
        this.#checked -= from;
        const read = this.#source.read(buffer, this.#end, buffer.length - 1 - this.#end, this.#base + this.#end);
        this.#end += read;
        buffer[this.#end] = 0;
        this.#at = at - from;
        this.#checkEncoding(read === 0);
        return read > 0;
    }
    #checkEncoding(atEnd) {
        const to = atEnd ? this.#end : this.#checked + wholeCharacters(this.#buffer.subarray(this.#checked, this.#end));
        if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(this.#buffer.subarray(this.#checked, to)))
            throw new ScanError('encoding', this.#base + this.#checked);
        this.#checked = to;
    }
    #fail(at, problem = 'garbled') {
        const offset = this.#base + at;
        if (problem === 'garbled' && at >= this.#end)
            throw new ScanError('truncated', offset);
        if (this.#buffer[at] === 0)
            throw new ScanError('nul', offset);
        throw new ScanError(problem, offset);
    }
}
/** How many of the bytes are whole characters of UTF-8: one that is cut at the end is not. */
function wholeCharacters(bytes) {
    for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
        const byte = bytes[bytes.length - back] ?? 0;
        if (byte < 0x80)
            break;
        if (byte >= 0xc0) {
            const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
            return length > back ? bytes.length - back : bytes.length;
        }
    }
    return bytes.length;
}
/** Reads a span of a source. */
function readSpan(source, start, end) {
    const bytes = Buffer.alloc(end - start);
    let done = 0;
    while (done < bytes.length) {
        const read = source.read(bytes, done, bytes.length - done, start + done);
        if (read === 0)
            throw new ScanError('truncated', start + done);
        done += read;
    }
    return bytes;
}


/***/ }),

/***/ 560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ lazyList),
/* harmony export */   x: () => (/* binding */ mapLazy)
/* harmony export */ });
function lazyList(length, at) {
    return {
        length,
        at,
        *[Symbol.iterator]() {
            for (let index = 0; index < length; index += 1)
                yield at(index);
        },
    };
}
function mapLazy(list, change) {
    return lazyList(list.length, (index) => change(list.at(index)));
}


/***/ }),

/***/ 8400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   xv: () => (/* binding */ truncate),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* unused harmony export truncateLines */
/**
 * The only escaper of the suite: Markdown for GitHub out of text that others wrote. Whatever the data says, it brings in
 * no image, link, mention, reference, heading, list, task box, HTML or table cell of its own.
 *
 * Two families of rules have to be broken in different ways:
 * - Syntax (CommonMark, GFM, `$math$`) is read from the source, so a character reference (`&#42;`) disarms it. References
 *   are used instead of backslashes because they also work inside raw HTML such as `<summary>`.
 * - Mentions, references, commit ids and emoji are found by GitHub in the *rendered* text, where references are already
 *   decoded, so these get a zero-width space (`@&#8203;name`). Inside code GitHub looks for none of them.
 */
/** A zero-width space; written as a reference so that the source of a report has no invisible characters. */
const BREAK = '&#8203;';
/** Marks a break while escaping. Unambiguous: {@link visible} has made each one that came with the data visible. */
const MARK = '\u200b';
// Controls, format characters (bidi, zero-width), lone surrogates, line separators, and whatever renders as nothing.
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
// Line ends and tabs are laid out by the callers; U+FE0E/F only choose between the text and the emoji form of a character.
const LEFT_ALONE = new Set(['\n', '\r', '\t', '\ufe0e', '\ufe0f']);
/** Shows characters that cannot be seen, or that reorder what is seen, as `\u{202e}`. */
function visible(value) {
    return value.replace(INVISIBLE, (character) => LEFT_ALONE.has(character) ? character : `\\u{${character.codePointAt(0)?.toString(16)}}`);
}
// Commit ids are linked from 7 hexadecimal digits on, up to 40, when they stand alone.
const COMMIT_ID = /(?<!\w)[0-9a-f]{7,40}(?!\w)/gi;
const UNDERSCORES = /_+/g;
function brokenUp(value) {
    return value
        .replace(/[@#]/g, `$&${MARK}`)
        .replace(/GH-/gi, `$&${MARK}`)
        .replace(/www(?=\.)/gi, `$&${MARK}`)
        .replace(/:(?=\/\/|[\w+-]+:|$)/g, `$&${MARK}`)
        .replace(/\[(?=[ xX]\])/g, `$&${MARK}`)
        .replace(COMMIT_ID, (id) => id.match(/.{1,6}/g)?.join(MARK) ?? id);
}
const reference = (character) => `&#${character.codePointAt(0)};`;
function escaped(value) {
    return value
        .replace(/[&<>*[\]\\`|$~]/g, (character) => NAMED[character] ?? reference(character))
        .replace(UNDERSCORES, (run, at, whole) => 
    // Between letters and digits an underscore is no emphasis, and names stay readable in the source.
    /\w/.test(whole[at - 1] ?? ' ') && /[A-Za-z0-9]/.test(whole[at + run.length] ?? ' ')
        ? run
        : '&#95;'.repeat(run.length))
        .replaceAll(MARK, BREAK);
}
const NAMED = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
/**
 * Inline text from outside, on one line: safe in a paragraph, list item, table cell, heading and `<summary>`. Readers see
 * the very characters of the data; line ends become spaces.
 */
function text(value) {
    const line = visible(value).replace(/\r\n?|[\n\t]/g, ' ');
    return escaped(brokenUp(line))
        .replace(/^ | $/g, '&#32;')
        .replace(/^((?:&#32; *)?)([-+=])/, (_, space, sign) => space + reference(sign))
        .replace(/^((?:&#32; *)?\d{1,9})([.)])/, (_, number, sign) => number + reference(sign));
}
function longestRun(value) {
    return value.match(/`+/g)?.reduce((longest, run) => Math.max(longest, run.length), 0) ?? 0;
}
/**
 * Inline code from outside; line ends and tabs show as `\n` and `\t`. Safe in table cells: a pipe would end the cell even
 * inside backticks (and `\|` would show its backslash outside tables), so such code is written as `<code>`. Do not put
 * two of them side by side without anything between: their backticks would run together.
 */
function code(value) {
    const shown = visible(value).replace(/[\r\n\t]/g, (end) => ({ '\r': '\\r', '\n': '\\n' })[end] ?? '\\t');
    if (shown === '' || shown.includes('|'))
        return `<code>${text(shown)}</code>`;
    const marks = '`'.repeat(longestRun(shown) + 1);
    // One space is taken off at both ends when both are spaces; a backtick at an end would lengthen the marks.
    const pad = /^`|`$|^ .*[^ ].* $/.test(shown) ? ' ' : '';
    return marks + pad + shown + pad + marks;
}
/** A code block from outside. `language` is a word of ours such as `diff`. */
function fence(value, language = '') {
    if (!/^[\w+-]*$/.test(language))
        throw new Error(`Not the name of a language: ${language}`);
    const body = visible(value.replace(/\r\n?/g, '\n'));
    const marks = '`'.repeat(Math.max(3, longestRun(body) + 1));
    return `${marks}${language}\n${body}${body === '' || body.endsWith('\n') ? '' : '\n'}${marks}`;
}
/** A link of ours; only http and https, never with credentials, else just the label. */
function link(label, url) {
    if (!URL.canParse(url))
        return text(label);
    const target = new URL(url);
    if (!/^https?:$/.test(target.protocol) || target.username !== '' || target.password !== '')
        return text(label);
    const href = target.href.replace(/[<>|\\`]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
    return `[${text(label)}](<${href}>)`;
}
const CODE_SPAN = /(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)/g;
/** What {@link text}, {@link code} and `**bold**` produce, as HTML: Markdown is not read within `<summary>`. */
function inlineHtml(markdown) {
    let html = '';
    let done = 0;
    const plain = (part) => part.replace(/\*\*(.+?)\*\*/g, '<b>$1</b>');
    for (const { index, 0: whole, 2: inner = '' } of markdown.matchAll(CODE_SPAN)) {
        const value = /^ .*[^ ].* $/.test(inner) ? inner.slice(1, -1) : inner;
        html += `${plain(markdown.slice(done, index))}<code>${value.replace(/[&<>]/g, (sign) => NAMED[sign] ?? sign)}</code>`;
        done = index + whole.length;
    }
    return html + plain(markdown.slice(done));
}
/** A fold. `summary` is one line made of {@link text}, {@link code} and `**bold**`; `body` is Markdown. */
function details(summary, body) {
    return `<details><summary>${inlineHtml(summary.replace(/\s*\n\s*/g, ' '))}</summary>\n\n${body.replace(/^\n+|\n+$/g, '')}\n\n</details>`;
}
const DELIMITERS = { left: ':---', right: '---:', centre: ':---:', none: '---' };
/** A table of Markdown cells; short rows are filled up with empty cells, longer ones are a bug of the caller. */
function table(headers, rows, align = []) {
    const row = (cells) => {
        if (cells.length > headers.length)
            throw new Error(`A row of ${cells.length} cells in a table of ${headers.length}`);
        return `| ${headers.map((_, at) => (cells[at] ?? '').replace(/\s*\n\s*/g, ' ').replaceAll('|', '&#124;')).join(' | ')} |`;
    };
    const delimiters = headers.map((_, at) => DELIMITERS[align[at] ?? 'none']);
    return [row(headers), `| ${delimiters.join(' | ')} |`, ...rows.map(row)].join('\n');
}
/** The first lines of a text, and how many were cut: `… 12 more lines`. For text that is then escaped or fenced. */
function truncateLines(value, maxLines) {
    const lines = value.replace(/\r?\n$/, '').split('\n');
    if (lines.length <= maxLines)
        return value;
    const cut = lines.length - maxLines;
    return [...lines.slice(0, maxLines), `… ${cut.toLocaleString('en')} more ${cut === 1 ? 'line' : 'lines'}`].join('\n');
}
/** The first characters of a text, never half a surrogate pair. For text that is then escaped or fenced. */
function truncate(value, maxLength) {
    if (value.length <= maxLength)
        return value;
    return `${value.slice(0, maxLength - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}


/***/ }),

/***/ 944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ once)
/* harmony export */ });
/** A function that makes its value when it is first called. */
function once(make) {
    let made;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}


/***/ }),

/***/ 3711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ version)
});

;// CONCATENATED MODULE: ./build/package.json
const package_namespaceObject = {"rE":"0.1.0"};
;// CONCATENATED MODULE: ./build/src/core/version.js

/** Version of the suite: one for all actions. */
const version = package_namespaceObject.rE;


/***/ }),

/***/ 803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mr: () => (/* binding */ countChange),
/* harmony export */   W_: () => (/* binding */ sumCounts),
/* harmony export */   Yi: () => (/* binding */ noCounts),
/* harmony export */   jA: () => (/* binding */ reasonInWords),
/* harmony export */   qj: () => (/* binding */ actionOf),
/* harmony export */   w2: () => (/* binding */ deferralInWords)
/* harmony export */ });
/**
 * The algebra of plan actions. Terraform describes each change by a list of verbs; this is the one place that reads it.
 * Source of the vectors: the plan representation of `terraform show -json` and the one of OpenTofu.
 */
const vectors = new Map([
    ['no-op', 'no-op'],
    ['create', 'create'],
    ['read', 'read'],
    ['update', 'update'],
    ['delete', 'delete'],
    ['delete,create', 'replace'],
    ['create,delete', 'replace-create-first'],
    // Terraform writes create first, OpenTofu forget first: the same thing.
    ['create,forget', 'replace-forget'],
    ['forget,create', 'replace-forget'],
    ['forget', 'forget'],
    // Ephemeral resources, which OpenTofu lists: they are opened, never changed.
    ['open', 'open'],
]);
function actionOf(vector) {
    return vectors.get(vector.join(',')) ?? 'unknown';
}
const noCounts = {
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
    deferred: 0,
};
function sumCounts(all) {
    const sum = { ...noCounts };
    for (const counts of all)
        for (const key of Object.keys(sum))
            sum[key] += counts[key];
    return sum;
}
/** What one resource change adds to the numbers. */
function countChange(change, into) {
    if (change.importing !== undefined)
        into.import += 1;
    if (change.previousAddress !== undefined)
        into.move += 1;
    switch (change.action) {
        case 'create':
            into.add += 1;
            break;
        case 'update':
            into.change += 1;
            break;
        case 'delete':
            into.destroy += 1;
            break;
        case 'replace':
        case 'replace-create-first':
            into.add += 1;
            into.destroy += 1;
            into.replace += 1;
            break;
        case 'replace-forget':
            into.add += 1;
            into.forget += 1;
            break;
        case 'forget':
            into.forget += 1;
            break;
        case 'read':
            into.read += 1;
            break;
        case 'unknown':
            into.unknown += 1;
            // A verb nobody knows must not hide a deletion: what contains a delete counts as one.
            if (change.vector.includes('delete'))
                into.destroy += 1;
            break;
        case 'no-op':
        case 'open':
            break;
    }
}
const reasons = new Map([
    ['replace_because_cannot_update', 'it cannot be updated in place'],
    ['replace_because_tainted', 'it is tainted'],
    ['replace_by_request', 'it was asked for with -replace'],
    ['replace_by_triggers', 'something in its replace_triggered_by changes'],
    ['delete_because_no_resource_config', 'it is no longer in the configuration'],
    ['delete_because_wrong_repetition', 'count or for_each was added or removed'],
    ['delete_because_count_index', 'its index is outside of count'],
    ['delete_because_each_key', 'its key is no longer in for_each'],
    ['delete_because_no_module', 'its module is no longer in the configuration'],
    ['delete_because_no_move_target', 'it was moved to an address that is not in the configuration'],
    ['delete_because_enabled_false', 'the configuration says enabled = false'],
    ['read_because_config_unknown', 'its configuration is known only after apply'],
    ['read_because_dependency_pending', 'it depends on a change of this plan'],
    ['read_because_check_nested', 'it belongs to a check'],
    ['forgot_because_lifecycle_destroy_in_state', 'the state says destroy = false'],
    ['forgot_because_lifecycle_destroy_in_config', 'the configuration says destroy = false'],
]);
/** The reason in words; `undefined` for no reason and for words of a newer version, which are only for display. */
function reasonInWords(reason) {
    return reason === undefined ? undefined : reasons.get(reason);
}
const deferralReasons = new Map([
    ['instance_count_unknown', 'count or for_each is known only after apply'],
    ['resource_config_unknown', 'its configuration is known only after apply'],
    ['provider_config_unknown', 'the configuration of its provider is known only after apply'],
    ['deferred_prereq', 'something it depends on was put off'],
    ['absent_prereq', 'something it depends on does not exist yet'],
]);
function deferralInWords(reason) {
    return deferralReasons.get(reason) ?? 'the provider cannot plan it yet';
}


/***/ }),

/***/ 7359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  df: () => (/* binding */ describePlan),
  o8: () => (/* binding */ destroys),
  ik: () => (/* binding */ hasChanges),
  gx: () => (/* binding */ replaces)
});

// UNUSED EXPORTS: describeEntry

// EXTERNAL MODULE: ./build/src/core/lazy-list.js
var lazy_list = __webpack_require__(560);
// EXTERNAL MODULE: ./build/src/core/once.js
var once = __webpack_require__(944);
// EXTERNAL MODULE: ./build/src/terraform/plan/actions.js
var actions = __webpack_require__(803);
// EXTERNAL MODULE: ./build/src/terraform/plan/json.js
var json = __webpack_require__(3328);
// EXTERNAL MODULE: ./build/src/terraform/plan/marks.js
var marks = __webpack_require__(3322);
;// CONCATENATED MODULE: ./build/src/terraform/plan/match.js
/**
 * Which element became which. Without a schema nobody knows whether an array is a set, so elements are matched by what they
 * are, not by where they are: first the equal ones, then those with the same key field, then the most similar.
 */


/** Fields that name an element within its set, the most telling first. */
const keyFields = ['name', 'key', 'id', 'priority', 'path', 'address_prefix', 'port', 'host', 'type', 'value'];
// Comparing everything with everything is for small rests; above, position decides.
const maxComparisons = 40_000;
function matchElements(before, after, kind) {
    const equal = matchEqual(before, after);
    const field = keyField(equal.before, equal.after, before, after);
    const pairs = [];
    const left = new Set(equal.before);
    const right = new Set(equal.after);
    const take = (from, to, selector) => {
        pairs.push({ from, to, selector });
        left.delete(from);
        right.delete(to);
    };
    if (before.length === 1 && after.length === 1) {
        // A block that may occur once: the same one, whatever it is called now.
        for (const from of [...left])
            for (const to of [...right])
                take(from, to, '0');
    }
    else if (field !== undefined) {
        const byKey = new Map([...left].map((element) => [keyValue(element, field), element]));
        for (const to of equal.after) {
            const key = keyValue(to, field);
            const from = key === undefined ? undefined : byKey.get(key);
            if (from !== undefined && left.has(from))
                take(from, to, selectorOf(to, field));
        }
    }
    if (left.size === 0 || right.size === 0) {
        // Nothing is left to pair.
    }
    else if (left.size * right.size <= maxComparisons) {
        for (const to of [...right]) {
            const best = mostSimilar(to, left);
            if (best !== undefined)
                take(best, to, selectorOf(to, field));
        }
    }
    else if (kind === 'list') {
        const byIndex = new Map([...left].map((element) => [element.index, element]));
        for (const to of [...right]) {
            const from = byIndex.get(to.index);
            if (from !== undefined)
                take(from, to, selectorOf(to, field));
        }
    }
    const listed = (element) => ({ element, selector: selectorOf(element, field) });
    return {
        pairs: pairs.sort((a, b) => a.to.index - b.to.index),
        removed: [...left].map(listed),
        added: [...right].map(listed),
        reordered: kind !== 'set' && equal.reordered,
    };
}
/** Takes equal elements away, those in the same place first; what is left is in order. */
function matchEqual(before, after) {
    const left = new Map();
    const rest = [];
    const gone = new Set();
    after.forEach((to, index) => {
        const from = before[index];
        if (from !== undefined && isEqual(from, to)) {
            gone.add(from);
            gone.add(to);
        }
    });
    for (const from of before) {
        if (gone.has(from))
            continue;
        const key = (0,json/* canonicalJson */.dj)(from.value);
        left.set(key, [...(left.get(key) ?? []), from]);
    }
    const order = [];
    for (const to of after) {
        if (gone.has(to))
            continue;
        const candidates = left.get((0,json/* canonicalJson */.dj)(to.value)) ?? [];
        const from = candidates.find((candidate) => isEqual(candidate, to));
        if (from === undefined) {
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
        reordered: order.length > 0,
    };
}
function isEqual(from, to) {
    return !(0,marks/* anyMark */.sb)(to.unknown) && (0,marks/* sameMarks */.Ly)(from.sensitive, to.sensitive) && (0,json/* sameJson */.Vk)(from.value, to.value);
}
/** The field that names elements best: unique on both sides, and shared by most of what is left. */
function keyField(left, right, before, after) {
    let best;
    for (const field of keyFields) {
        if (!isUnique(before, field) || !isUnique(after, field))
            continue;
        const keys = new Set(left.map((element) => keyValue(element, field)));
        const shared = right.filter((element) => keys.has(keyValue(element, field))).length;
        if (best === undefined || shared > best.shared)
            best = { field, shared };
    }
    return best?.field;
}
function isUnique(all, field) {
    const keys = new Set(all.map((element) => keyValue(element, field)));
    return !keys.has(undefined) && keys.size === all.length;
}
function keyValue({ value, unknown, sensitive }, field) {
    const key = (0,json/* own */.ZV)(value, field);
    if (key === undefined || key === null || key === '' || typeof key === 'boolean')
        return undefined;
    if (typeof key === 'object' && (Array.isArray(key) || (0,json/* isObject */.Gv)(key)))
        return undefined;
    // A key that is secret must not become part of a path.
    if ((0,marks/* anyMark */.sb)((0,json/* own */.ZV)(unknown, field)) || sensitive === true || (0,marks/* anyMark */.sb)((0,json/* own */.ZV)(sensitive, field)))
        return undefined;
    return (0,json/* scalarText */.ws)(key);
}
function selectorOf(element, field) {
    const key = field === undefined ? undefined : keyValue(element, field);
    if (key === undefined || field === undefined)
        return String(element.index);
    return `${field}=${typeof (0,json/* own */.ZV)(element.value, field) === 'string' ? JSON.stringify(key) : key}`;
}
/** The one that shares most members, at least half of them. Scalars have nothing to share. */
function mostSimilar(to, candidates) {
    if (!(0,json/* isObject */.Gv)(to.value))
        return undefined;
    const members = Object.entries(to.value);
    let best;
    for (const element of candidates) {
        const shared = members.filter(([key, value]) => (0,json/* sameJson */.Vk)((0,json/* own */.ZV)(element.value, key), value)).length;
        if (shared * 2 >= members.length && (best === undefined || shared > best.shared))
            best = { element, shared };
    }
    return best?.element;
}

// EXTERNAL MODULE: ./build/src/terraform/plan/path.js
var plan_path = __webpack_require__(513);
// EXTERNAL MODULE: ./build/src/terraform/plan/schema.js
var schema = __webpack_require__(6969);
;// CONCATENATED MODULE: ./build/src/terraform/plan/diff.js
/** From both sides of a change to the differences a reviewer reads, one per attribute. */





function diffChange(change, options = {}) {
    const { shape = schema/* anyShape */.Ym, root = '', isSecret = () => false } = options;
    const sides = {
        before: change.before ?? null,
        after: change.after ?? null,
        unknown: change.unknown,
        beforeSensitive: change.beforeSensitive,
        afterSensitive: change.afterSensitive,
    };
    const collector = {
        found: [],
        cosmetic: 0,
        oneSided: sides.before === null || (sides.after === null && !(0,marks/* anyMark */.sb)(sides.unknown)),
        replacePaths: change.replacePaths,
        isSecret,
    };
    const place = { text: root, steps: [], shape };
    const objects = [sides.before, sides.after].every((side) => side === null || (0,json/* isObject */.Gv)(side));
    if (root === '' && objects && sides.unknown !== true && !isHidden(sides))
        walkMembers(collector, place, sides);
    else
        walk(collector, root === '' ? { ...place, text: '(all attributes)' } : place, sides);
    return { attributes: collector.found, cosmetic: collector.cosmetic };
}
function isHidden({ before, after, beforeSensitive, afterSensitive }) {
    return (0,marks/* hides */.A2)(beforeSensitive, before) || (0,marks/* hides */.A2)(afterSensitive, after);
}
function walk(collector, place, sides) {
    const { before, after, unknown } = sides;
    const unchanged = (0,json/* sameJson */.Vk)(before, after) && !(0,marks/* anyMark */.sb)(unknown);
    if ([before, after].some((side) => typeof side === 'string' && collector.isSecret(side))) {
        if (!unchanged)
            emit(collector, place, sides, { sensitive: true, unknown: unknown === true });
        return;
    }
    const sameSensitivity = (0,marks/* sameMarks */.Ly)(sides.beforeSensitive, sides.afterSensitive);
    if (isHidden(sides)) {
        const sensitivityChanges = unchanged && !sameSensitivity && before !== null;
        if (!unchanged || sensitivityChanges) {
            emit(collector, place, sides, { sensitive: true, sensitivityChanges, unknown: unknown === true });
        }
        return;
    }
    if (unknown === true) {
        // What is hidden in parts is not shown beside "known after apply" at all.
        const shown = (0,marks/* anyMark */.sb)(sides.beforeSensitive) ? {} : { before };
        emit(collector, place, sides, { unknown: true, ...shown });
        return;
    }
    if (unchanged && sameSensitivity)
        return;
    const partial = [unknown, sides.beforeSensitive, sides.afterSensitive].some(marks/* anyMark */.sb) ||
        [before, after].some((side) => holdsSecret(collector, side));
    if ((0,json/* isObject */.Gv)(before) && (0,json/* isObject */.Gv)(after)) {
        walkMembers(collector, place, sides);
        return;
    }
    if ((0,json/* isArray */.cy)(before) && (0,json/* isArray */.cy)(after)) {
        walkElements(collector, place, sides);
        return;
    }
    if (partial && (before === null || after === null)) {
        // One side is new or gone, and not all of it may be shown or is known: member by member.
        const some = before ?? after;
        const filled = { ...sides, before: before ?? emptyLike(some), after: after ?? emptyLike(some) };
        if ((0,json/* isArray */.cy)(some))
            walkElements(collector, place, filled);
        else
            walkMembers(collector, place, filled);
        return;
    }
    if (partial) {
        // A value of one shape becomes one of another, and parts of it are unknown or secret.
        const secret = [sides.beforeSensitive, sides.afterSensitive].some(marks/* anyMark */.sb) || holdsSecret(collector, before);
        const shown = secret || holdsSecret(collector, after) ? { sensitive: true } : { before };
        emit(collector, place, sides, { ...shown, unknown: (0,marks/* anyMark */.sb)(unknown) });
        return;
    }
    if (typeof before === 'string' && typeof after === 'string') {
        walkTexts(collector, place, sides, before, after);
        return;
    }
    leaf(collector, place, sides);
}
/** Unmarked copies of marked values, such as `terraform_data.output`. */
function holdsSecret(collector, value) {
    if (typeof value === 'string')
        return collector.isSecret(value);
    if ((0,json/* isArray */.cy)(value))
        return value.some((item) => holdsSecret(collector, item));
    return (0,json/* isObject */.Gv)(value) && Object.values(value).some((item) => holdsSecret(collector, item));
}
function emptyLike(value) {
    return (0,json/* isArray */.cy)(value) ? [] : {};
}
function walkMembers(collector, place, sides) {
    const keys = new Set([...keysOf(sides.before), ...keysOf(sides.after), ...keysOf(sides.unknown)]);
    for (const key of [...keys].sort()) {
        walk(collector, {
            text: (0,plan_path/* appendStep */.BP)(place.text, key),
            steps: [...place.steps, key],
            shape: (0,schema/* memberShape */.Ky)(place.shape, key),
        }, {
            before: (0,json/* own */.ZV)(sides.before, key) ?? null,
            after: (0,json/* own */.ZV)(sides.after, key) ?? null,
            unknown: (0,marks/* markOf */.Fg)(sides.unknown, key),
            beforeSensitive: (0,marks/* markOf */.Fg)(sides.beforeSensitive, key),
            afterSensitive: (0,marks/* markOf */.Fg)(sides.afterSensitive, key),
        });
    }
}
function keysOf(value) {
    return (0,json/* isObject */.Gv)(value) ? Object.keys(value) : [];
}
function walkElements(collector, place, sides) {
    const before = diff_elements(sides.before, undefined, sides.beforeSensitive);
    const after = diff_elements(sides.after, sides.unknown, sides.afterSensitive);
    const plain = [...before, ...after].every(({ value, unknown, sensitive }) => {
        if (holdsSecret(collector, value))
            return false;
        return (!(0,marks/* anyMark */.sb)(unknown) && !(0,marks/* anyMark */.sb)(sensitive) && (value === null || typeof value !== 'object' || (0,json/* isExactNumber */.zr)(value)));
    });
    // A short list of plain values reads best as a whole: ["1", "2"] -> ["1", "2", "3"].
    const short = plain && before.length <= 8 && after.length <= 8 && JSON.stringify([sides.before, sides.after]).length <= 120;
    const match = matchElements(before, after, place.shape.kind === 'set' ? 'set' : place.shape.kind === 'list' ? 'list' : 'any');
    if (match.pairs.length === 0 && match.removed.length === 0 && match.added.length === 0) {
        if (match.reordered)
            emit(collector, place, sides, { kind: 'order' });
        return;
    }
    if (short) {
        leaf(collector, place, sides);
        return;
    }
    const shape = (0,schema/* elementShape */.Sw)(place.shape);
    const at = (element, selector) => ({
        text: `${place.text}[${selector}]`,
        steps: [...place.steps, element.index],
        shape,
    });
    const nothing = { value: null, unknown: undefined, sensitive: undefined };
    const one = (where, from, to) => walk(collector, where, {
        before: from.value,
        after: to.value,
        unknown: to.unknown,
        beforeSensitive: from.sensitive,
        afterSensitive: to.sensitive,
    });
    for (const { from, to, selector } of match.pairs)
        one(at(to, selector), from, to);
    for (const { element, selector } of match.removed)
        one(at(element, selector), element, nothing);
    for (const { element, selector } of match.added)
        one(at(element, selector), nothing, element);
}
function diff_elements(value, unknown, sensitive) {
    if (!(0,json/* isArray */.cy)(value))
        return [];
    return value.map((item, index) => ({
        index,
        value: item,
        unknown: (0,marks/* markOf */.Fg)(unknown, index),
        sensitive: (0,marks/* markOf */.Fg)(sensitive, index),
    }));
}
function walkTexts(collector, place, sides, before, after) {
    const left = jsonInside(before);
    const right = jsonInside(after);
    if (left !== undefined && right !== undefined && (0,json/* isArray */.cy)(left) === (0,json/* isArray */.cy)(right)) {
        if ((0,json/* sameJson */.Vk)(left, right) && !forces(collector, place)) {
            collector.cosmetic += 1; // other blanks or another order of keys
            return;
        }
        const inside = { ...collector, found: [], cosmetic: 0, oneSided: false };
        const text = `jsondecode(${place.text})`;
        walk(inside, { text, steps: place.steps, shape: schema/* anyShape */.Ym }, { ...sides, before: left, after: right });
        // Every inner step would otherwise be compared with replace paths that know nothing of the inside.
        for (const found of inside.found) {
            collector.found.push({ ...found, forcesReplacement: forces(collector, place) });
        }
        collector.cosmetic += inside.cosmetic;
        return;
    }
    if (before.includes('\n') || after.includes('\n')) {
        emit(collector, place, sides, { before, after, multiline: true });
        return;
    }
    leaf(collector, place, sides);
}
function jsonInside(text) {
    if (!/^\s*[[{]/.test(text))
        return undefined;
    try {
        const value = (0,json/* parseJson */.qF)(text);
        return (0,json/* isObject */.Gv)(value) || (0,json/* isArray */.cy)(value) ? value : undefined;
    }
    catch {
        return undefined; // only looks like JSON
    }
}
function leaf(collector, place, sides) {
    const { before, after } = sides;
    if (collector.oneSided && isEmpty(before) && isEmpty(after))
        return;
    if (!collector.oneSided && isNothing(before) && isNothing(after) && !forces(collector, place)) {
        collector.cosmetic += 1;
        return;
    }
    emit(collector, place, sides, { before, after });
}
function isEmpty(value) {
    if (value === null || value === '')
        return true;
    return (0,json/* isArray */.cy)(value) ? value.length === 0 : (0,json/* isObject */.Gv)(value) && Object.keys(value).length === 0;
}
/** Providers of the older SDK write null, "", [], {} and false for the same thing, and not always the same of them. */
function isNothing(value) {
    return value === false || isEmpty(value);
}
function forces(collector, place) {
    return collector.replacePaths.some((path) => (0,plan_path/* pathsTouch */.w6)(path, place.steps));
}
function emit(collector, place, sides, more) {
    const known = sides.after !== null || more.unknown === true;
    collector.found.push({
        path: place.text,
        steps: place.steps,
        kind: sides.before === null ? 'add' : known ? 'change' : 'remove',
        sensitive: false,
        sensitivityChanges: false,
        unknown: false,
        multiline: false,
        forcesReplacement: forces(collector, place),
        ...more,
    });
}

;// CONCATENATED MODULE: ./build/src/terraform/plan/changes.js
/** From the entries of a plan to the changes a reviewer reads, and to the numbers. */






/** Whether the change takes an existing object away; unknown verbs count by what they contain. */
function destroys(change) {
    return change.vector.includes('delete');
}
function replaces(change) {
    return change.action === 'replace' || change.action === 'replace-create-first';
}
function describeEntry(entry, { schemas = schema/* noSchemas */.oS, isSecret } = {}) {
    const { address, module, mode, type, provider, deposed, action, vector } = entry;
    const { previousAddress, importing, generatesConfig, reason, replacePaths } = entry;
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
        reasonText: (0,actions/* reasonInWords */.jA)(reason),
        forcingPaths: replacePaths.length === 0 ? noPaths : [...new Set(replacePaths.map(plan_path/* pathText */.LF))].filter((path) => path !== ''),
        diff: (0,once/* once */.O)(() => diffOf(entry, schemas, isSecret)),
    };
}
const noPaths = [];
function diffOf(entry, schemas, isSecret) {
    // Only what leaves the state is forgotten: the object keeps every attribute, so there is no difference to show.
    if (entry.action === 'forget' || entry.action === 'no-op')
        return { attributes: [], cosmetic: 0 };
    return diffChange(entry.change(), { shape: schemas(entry), ...(isSecret === undefined ? {} : { isSecret }) });
}
function describePlan(plan, schemas = plan.schemas ?? schema/* noSchemas */.oS) {
    const isSecret = (text) => text.length >= minTaintLength && plan.secrets.has(text);
    const describe = (entry) => describeEntry(entry, { schemas, isSecret });
    return {
        changes: (0,lazy_list/* mapLazy */.x)(plan.changes, describe),
        drift: (0,lazy_list/* mapLazy */.x)(plan.drift, describe),
        outputs: plan.outputs
            .filter(({ action }) => action !== 'no-op')
            .map((entry) => ({
            name: entry.name,
            action: entry.action,
            attributes: (0,once/* once */.O)(() => diffChange(entry.change(), { root: (0,plan_path/* appendStep */.BP)('', entry.name), isSecret }).attributes),
        })),
        deferred: plan.deferred.map(({ reason, entry }) => ({ reason, change: describe(entry) })),
    };
}
// Shorter secrets are hidden where they are marked; hiding each "1" because one of them is secret would hide the plan.
const minTaintLength = 4;
/** Whether applying the plan does anything: also when it only moves, imports, forgets, reads or sets outputs. */
function hasChanges(plan) {
    const { drift, ...counts } = plan.counts;
    return Object.values(counts).some((count) => count > 0) || (drift > 0 && plan.refreshOnly) || plan.applyable === true;
}


/***/ }),

/***/ 3328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ao: () => (/* binding */ ownString),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Jl: () => (/* binding */ ownList),
/* harmony export */   Vk: () => (/* binding */ sameJson),
/* harmony export */   ZV: () => (/* binding */ own),
/* harmony export */   cy: () => (/* binding */ isArray),
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   ws: () => (/* binding */ scalarText),
/* harmony export */   zr: () => (/* binding */ isExactNumber)
/* harmony export */ });
/**
 * JSON as Terraform writes it: numbers of any precision, keys of any name. Numbers that a double cannot hold keep their
 * source text; nothing here follows a prototype, so a key `__proto__` is a key like any other.
 */
const exactNumbers = new WeakSet();
function exactNumber(source) {
    const value = Object.freeze({ source });
    exactNumbers.add(value);
    return value;
}
function isExactNumber(value) {
    return typeof value === 'object' && value !== null && exactNumbers.has(value);
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) && !exactNumbers.has(value);
}
function isArray(value) {
    return Array.isArray(value);
}
/** The own value of a key; `undefined` where there is none or the value is no object. */
function own(value, key) {
    return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
/** The own string of a key. */
function ownString(value, key) {
    const found = own(value, key);
    return typeof found === 'string' ? found : undefined;
}
/** The own list of a key; empty where there is none. */
function ownList(value, key) {
    const found = own(value, key);
    return isArray(found) ? found : [];
}
// Only numbers of 16 digits and more, or with an exponent, can differ from their double: others skip the slow reviver.
const mayLosePrecision = /(?:^|[:,[\s])-?(?:[\d.]{16}|[\d.]+[eE])/;
/**
 * Parses JSON without changing a number.
 * @throws SyntaxError as `JSON.parse` does.
 */
function parseJson(text) {
    if (!mayLosePrecision.test(text))
        return JSON.parse(text);
    return JSON.parse(text, keepExact);
}
function keepExact(_key, value, context) {
    if (typeof value !== 'number' || context.source === undefined)
        return value;
    return decimal(context.source) === decimal(String(value)) ? value : exactNumber(context.source);
}
/** The one spelling of a decimal number: `-12.50e2` and `-1250` are the same. */
function decimal(source) {
    const match = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(source);
    if (match === null)
        return source; // Infinity: never what the source said
    const [, sign = '', whole = '', fraction = '', exponent = '0'] = match;
    const digits = `${whole}${fraction}`.replace(/^0+/, '');
    const significant = digits.replace(/0+$/, '');
    if (significant === '')
        return '0';
    const power = Number(exponent) - fraction.length + digits.length - significant.length;
    return sign + positional(significant, power);
}
/** Digits times a power of ten, written out as people do unless that is very long. */
function positional(digits, power) {
    if (Math.abs(power) > 40)
        return `${digits}e${power}`;
    if (power >= 0)
        return digits + '0'.repeat(power);
    const padded = digits.padStart(1 - power, '0');
    return `${padded.slice(0, power)}.${padded.slice(power)}`;
}
/** A scalar as text: strings as they are, numbers by their digits. */
function scalarText(value) {
    return isExactNumber(value) ? value.source : String(value);
}
/** Equality by value; objects by their keys in any order, numbers by their decimal value. */
function sameJson(a, b) {
    if (a === b)
        return true;
    if (isExactNumber(a) || isExactNumber(b)) {
        return isExactNumber(a) && isExactNumber(b) && decimal(a.source) === decimal(b.source);
    }
    if (isArray(a))
        return isArray(b) && a.length === b.length && a.every((item, index) => sameJson(item, b[index]));
    if (!isObject(a) || !isObject(b))
        return false;
    const keys = Object.keys(a);
    return (keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && sameJson(a[key], b[key])));
}
/**
 * The canonical text of a value: keys in code unit order, no blanks, numbers by their decimal value.
 * @param except Keys of the outermost object that are left out.
 */
function canonicalJson(value, except = []) {
    if (isExactNumber(value))
        return decimal(value.source);
    if (isArray(value))
        return `[${value.map((item) => canonicalJson(item)).join(',')}]`;
    if (isObject(value)) {
        const members = Object.keys(value)
            .filter((key) => !except.includes(key))
            .sort()
            .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key] ?? null)}`);
        return `{${members.join(',')}}`;
    }
    return JSON.stringify(value);
}


/***/ }),

/***/ 3322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A2: () => (/* binding */ hides),
/* harmony export */   Fg: () => (/* binding */ markOf),
/* harmony export */   Ly: () => (/* binding */ sameMarks),
/* harmony export */   sb: () => (/* binding */ anyMark)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3328);
/**
 * Terraform's marks (`after_unknown`, `before_sensitive`, `after_sensitive`): values of the same shape with `true` leaves;
 * `true` on a container covers all of it.
 */

function anyMark(mark) {
    if (mark === true)
        return true;
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isArray */ .cy)(mark))
        return mark.some(anyMark);
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(mark) && Object.values(mark).some(anyMark);
}
/** The marks of a member or an element. */
function markOf(mark, step) {
    if (mark === true)
        return true;
    if (typeof step === 'number')
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isArray */ .cy)(mark) ? mark[step] : undefined;
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(mark, step);
}
/**
 * Whether a value must not be shown as a whole: it is marked, or its marks do not fit its shape. The second happens only
 * with a damaged or a future plan, and then hiding too much is the right mistake.
 */
function hides(mark, value) {
    if (mark === true)
        return true;
    if (value === undefined || value === null || !anyMark(mark))
        return false;
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isArray */ .cy)(mark))
        return !(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isArray */ .cy)(value) || mark.length !== value.length;
    return !(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value);
}
/** Whether both sides mark the same parts. */
function sameMarks(a, b) {
    if (a === true || b === true)
        return a === b;
    const keys = new Set([...keysOf(a), ...keysOf(b)]);
    return [...keys].every((key) => sameMarks(childOf(a, key), childOf(b, key)));
}
function keysOf(mark) {
    return typeof mark === 'object' && mark !== null && !(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isExactNumber */ .zr)(mark) ? Object.keys(mark) : [];
}
function childOf(mark, key) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isArray */ .cy)(mark) ? mark[Number(key)] : (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(mark, key);
}


/***/ }),

/***/ 513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ appendStep),
/* harmony export */   LF: () => (/* binding */ pathText),
/* harmony export */   w6: () => (/* binding */ pathsTouch)
/* harmony export */ });
const identifier = /^[\p{L}_][\p{L}\p{N}_-]*$/u;
function pathText(steps) {
    return steps.reduce((text, step) => appendStep(text, step), '');
}
function appendStep(text, step) {
    if (typeof step === 'number')
        return `${text}[${step}]`;
    if (!identifier.test(step))
        return `${text}[${JSON.stringify(step)}]`;
    return text === '' ? step : `${text}.${step}`;
}
/** One path leads to, or through, the other. Replace paths may stop at a set or go deeper than what is shown. */
function pathsTouch(a, b) {
    const length = Math.min(a.length, b.length);
    for (let index = 0; index < length; index += 1)
        if (a[index] !== b[index])
            return false;
    return true;
}


/***/ }),

/***/ 6501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ readPlan),
  x: () => (/* binding */ readPlans)
});

// EXTERNAL MODULE: ./build/src/core/json-scanner.js
var json_scanner = __webpack_require__(3924);
// EXTERNAL MODULE: ./build/src/terraform/plan/actions.js
var actions = __webpack_require__(803);
// EXTERNAL MODULE: ./build/src/terraform/plan/json.js
var json = __webpack_require__(3328);
// EXTERNAL MODULE: ./build/src/core/lazy-list.js
var lazy_list = __webpack_require__(560);
;// CONCATENATED MODULE: ./build/src/terraform/plan/packed.js
/**
 * The heads of entries in little memory: as objects those of fifty thousand changes take 30 MB, as texts 6 MB. They are
 * looked at two or three times in all, so reading them again costs less than keeping them.
 */


const separator = '\0';
const noRest = { importing: undefined, generatesConfig: false, replacePaths: [] };
function packedEntries() {
    const packed = [];
    // There are few, and each is one object however often it is read.
    const vectors = [];
    const numbers = new Map();
    const numberOf = (vector) => {
        const number = numbers.get(vector) ?? vectors.push(vector) - 1;
        numbers.set(vector, number);
        return number;
    };
    return {
        add(head) {
            const { address, module, mode, type, provider, deposed, previousAddress, action, reason } = head;
            const { vector, importing, generatesConfig, replacePaths, span, changeSpan } = head;
            const isPlain = importing === undefined && !generatesConfig && replacePaths.length === 0;
            // Numbers of an identity keep their digits in this JSON.
            const rest = isPlain
                ? ''
                : (0,json/* canonicalJson */.dj)({ importing: importing ?? null, generatesConfig, replacePaths });
            const texts = [address, module, mode, type, provider, deposed, previousAddress, action, reason, rest];
            packed.push([...texts, numberOf(vector), ...span, ...changeSpan].join(separator));
        },
        list: (read) => (0,lazy_list/* lazyList */.r)(packed.length, (index) => {
            const fields = (packed[index] ?? '').split(separator);
            const [address = '', module, mode, type = '', provider = '', deposed, previousAddress, action, reason] = fields;
            const [, , , , , , , , , rest = '', vector, start, end, changeStart, changeEnd] = fields;
            const { importing, generatesConfig, replacePaths } = rest === '' ? noRest : restOf(rest);
            return {
                address,
                module: module || undefined,
                mode: mode,
                type,
                provider,
                deposed: deposed || undefined,
                previousAddress: previousAddress || undefined,
                action: action,
                vector: vectors[Number(vector)] ?? [],
                reason: reason || undefined,
                importing,
                generatesConfig,
                replacePaths,
                span: [Number(start), Number(end)],
                change: () => read([Number(changeStart), Number(changeEnd)]),
            };
        }),
    };
}
function restOf(text) {
    const rest = (0,json/* parseJson */.qF)(text);
    return { ...rest, importing: rest.importing ?? undefined };
}

// EXTERNAL MODULE: ./build/src/terraform/plan/marks.js
var marks = __webpack_require__(3322);
// EXTERNAL MODULE: ./build/src/terraform/plan/source.js
var plan_source = __webpack_require__(9639);
;// CONCATENATED MODULE: ./build/src/terraform/plan/secrets.js



/** The leaves that the marks cover; the whole value when the marks do not fit it. */
function addMarked(found, value, mark) {
    if (value === undefined || value === null)
        return;
    if (mark === true)
        addAll(found, value);
    else if ((0,json/* isArray */.cy)(mark)) {
        if ((0,json/* isArray */.cy)(value) && value.length === mark.length) {
            for (const [index, item] of mark.entries())
                addMarked(found, value[index], item);
        }
        else if ((0,marks/* anyMark */.sb)(mark))
            addAll(found, value);
    }
    else if ((0,json/* isObject */.Gv)(mark)) {
        if ((0,json/* isObject */.Gv)(value))
            for (const key of Object.keys(mark))
                addMarked(found, (0,json/* own */.ZV)(value, key), mark[key]);
        else if ((0,marks/* anyMark */.sb)(mark))
            addAll(found, value);
    }
}
/** Passes a value and adds the leaves that the marks cover, as {@link addMarked} does, without building the rest. */
function readMarked(scanner, mark, found) {
    if ((0,json/* isObject */.Gv)(mark) && scanner.peek() === 'object')
        scanner.object((key) => readMarked(scanner, (0,json/* own */.ZV)(mark, key), found));
    else if (mark === true || (0,marks/* anyMark */.sb)(mark))
        addMarked(found, (0,json/* parseJson */.qF)(scanner.text()), mark);
    else
        scanner.skip();
}
/** An output of the state. */
function addSensitiveOutput(found, output) {
    if ((0,json/* own */.ZV)(output, 'sensitive') === true)
        addAll(found, (0,json/* own */.ZV)(output, 'value'));
}
/** An entry of `action_invocations`. */
function collectInvocation(found, invocation) {
    addMarked(found, (0,json/* own */.ZV)(invocation, 'config_values'), (0,json/* own */.ZV)(invocation, 'config_sensitive'));
}
function addAll(found, value) {
    if ((0,json/* isArray */.cy)(value))
        for (const item of value)
            addAll(found, item);
    else if ((0,json/* isObject */.Gv)(value))
        for (const item of Object.values(value))
            addAll(found, item);
    else if (value !== undefined && value !== null && value !== '' && typeof value !== 'boolean') {
        found.add((0,json/* scalarText */.ws)(value));
    }
}
/**
 * All secrets, the values of sensitive variables included: `variables` shows them in clear and without a mark, and only
 * the configuration says which they are.
 */
function collectSecrets({ values, variables, root }, source) {
    const read = (span) => (span === undefined ? undefined : (0,plan_source/* readJson */.Vh)(source, span));
    const argument = (name) => {
        const value = read(variables.get(name));
        return value === undefined ? [] : [value];
    };
    addVariables(values, root, { argument: once(argument) }, read);
    return values;
}
const noModule = { variables: undefined, calls: [], sensitive: false };
/** Passes the member `variables` and notes where each value lies. */
function readVariables(scanner, into) {
    const isThere = scanner.object((name) => {
        const isVariable = scanner.object((key) => {
            scanner.skip();
            if (key === 'value')
                into.set(name, [scanner.skippedFrom, scanner.offset]);
        });
        if (!isVariable)
            scanner.skip();
    });
    if (!isThere)
        scanner.skip();
}
/** Passes the member `configuration`. */
function readConfiguration(scanner) {
    let root = noModule;
    const isThere = scanner.object((key) => {
        if (key === 'root_module')
            root = readModule(scanner);
        else
            scanner.skip();
    });
    if (!isThere)
        scanner.skip();
    return root;
}
/** Passes a module. Modules without a sensitive variable are not kept: a configuration may call thousands. */
function readModule(scanner) {
    let variables;
    let sensitive = false;
    const calls = [];
    const isThere = scanner.object((key) => {
        if (key === 'variables') {
            variables = (0,json/* parseJson */.qF)(scanner.text());
            sensitive ||=
                (0,json/* isObject */.Gv)(variables) && Object.values(variables).some((variable) => (0,json/* own */.ZV)(variable, 'sensitive') === true);
        }
        else if (key === 'module_calls') {
            const areThere = scanner.object(() => {
                const call = readCall(scanner);
                if (call.module.sensitive)
                    calls.push(call);
            });
            if (!areThere)
                scanner.skip();
        }
        else
            scanner.skip();
    });
    if (!isThere)
        scanner.skip();
    sensitive ||= calls.length > 0;
    return sensitive ? { variables, calls, sensitive } : noModule;
}
function readCall(scanner) {
    let expressions;
    let module = noModule;
    const isThere = scanner.object((key) => {
        if (key === 'module')
            module = readModule(scanner);
        else
            scanner.skip();
        if (key === 'expressions')
            expressions = [scanner.skippedFrom, scanner.offset];
    });
    if (!isThere)
        scanner.skip();
    return { expressions, module };
}
function addVariables(found, { variables, calls }, scope, read) {
    for (const [name, variable] of (0,json/* isObject */.Gv)(variables) ? Object.entries(variables) : []) {
        if ((0,json/* own */.ZV)(variable, 'sensitive') !== true)
            continue;
        addAll(found, (0,json/* own */.ZV)(variable, 'default'));
        for (const value of scope.argument(name))
            addAll(found, value);
    }
    for (const { expressions, module } of calls) {
        const given = read(expressions);
        // A sensitive variable of a module may get the value of one that is not marked further up: that value is secret too.
        addVariables(found, module, { argument: once((name) => resolve((0,json/* own */.ZV)(given, name), variables, scope)) }, read);
    }
}
/** Without it, modules that hand each variable down twice would double the work with every level. */
function once(argument) {
    const known = new Map();
    return (name) => {
        const values = known.get(name) ?? [...new Set(argument(name))];
        known.set(name, values);
        return values;
    };
}
function resolve(expression, variables, scope) {
    const constant = (0,json/* own */.ZV)(expression, 'constant_value');
    if (constant !== undefined)
        return [constant];
    return (0,json/* ownList */.Jl)(expression, 'references').flatMap((reference) => {
        const [, name] = typeof reference === 'string' ? (/^var\.([^.[]+)$/.exec(reference) ?? []) : [];
        if (name === undefined)
            return [];
        const passed = scope.argument(name);
        const fallback = (0,json/* own */.ZV)((0,json/* own */.ZV)(variables, name), 'default');
        return passed.length > 0 || fallback === undefined ? passed : [fallback];
    });
}

;// CONCATENATED MODULE: ./build/src/terraform/plan/read-state.js
/** Finds what is sensitive in `planned_values` and `prior_state`. Of all the rest nothing is kept, or even parsed. */



/** Enough for most values of a resource. */
const windowBytes = 8 * 1024;
function markedValue(scanner) {
    const inner = new json_scanner/* JsonScanner */.VF(scanner.near, { windowBytes });
    let [valueFrom, marksFrom, marksTo] = [-1, -1, -1];
    return {
        value() {
            scanner.skip();
            valueFrom = scanner.skippedFrom;
        },
        marks() {
            scanner.skip();
            if (!scanner.sawTrue)
                return;
            marksFrom = scanner.skippedFrom;
            marksTo = scanner.offset;
        },
        forget() {
            valueFrom = marksFrom = -1;
        },
        collect(found) {
            if (valueFrom < 0 || marksFrom < 0)
                return;
            inner.start(valueFrom);
            readMarked(inner, (0,json/* parseJson */.qF)(scanner.textAt(marksFrom, marksTo)), found);
        },
    };
}
/** Passes `planned_values`. */
function readPlannedValues(scanner, found) {
    const member = (read) => {
        if (!scanner.object(read))
            scanner.skip();
    };
    const elements = (read) => {
        if (!scanner.array(read))
            scanner.skip();
    };
    const values = markedValue(scanner);
    const resourceMember = (key) => {
        if (key === 'values')
            values.value();
        else if (key === 'sensitive_values')
            values.marks();
        else
            scanner.skip();
    };
    const resource = () => {
        values.forget();
        scanner.peek();
        scanner.keepFrom(scanner.offset);
        member(resourceMember);
        values.collect(found);
        scanner.keepFrom(-1);
    };
    const moduleMember = (key) => {
        if (key === 'resources')
            elements(resource);
        else if (key === 'child_modules')
            elements(module);
        else
            scanner.skip();
    };
    const module = () => member(moduleMember);
    const output = () => {
        scanner.peek();
        scanner.keepFrom(scanner.offset);
        scanner.skip();
        if (scanner.sawTrue) {
            addSensitiveOutput(found, (0,json/* parseJson */.qF)(scanner.textAt(scanner.skippedFrom, scanner.offset)));
        }
        scanner.keepFrom(-1);
    };
    member((key) => {
        if (key === 'outputs')
            member(output);
        else if (key === 'root_module')
            module();
        else
            scanner.skip();
    });
}
/** Passes `prior_state`. */
function readPriorState(scanner, found) {
    const isThere = scanner.object((key) => {
        if (key === 'values')
            readPlannedValues(scanner, found);
        else
            scanner.skip();
    });
    if (!isThere)
        scanner.skip();
}

;// CONCATENATED MODULE: ./build/src/terraform/plan/read-entry.js




/** @param secrets Takes every value that is marked as sensitive. */
function entryReader(scanner, source, origin, secrets) {
    const malformed = (what) => (0,plan_source/* damaged */.qM)(origin, what);
    let list = '';
    let verbs;
    let replacePaths = noPaths;
    let importing;
    let generatesConfig = false;
    const before = markedValue(scanner);
    const after = markedValue(scanner);
    const changeMember = (key) => {
        switch (key) {
            case 'actions':
                if (verbs !== undefined)
                    malformed(`an entry of "${list}" has actions twice`);
                verbs = vectorOf(scanner.text()) ?? malformed(`an entry of "${list}" has no actions`);
                break;
            case 'before':
                before.value();
                break;
            case 'after':
                after.value();
                break;
            case 'before_sensitive':
                before.marks();
                break;
            case 'after_sensitive':
                after.marks();
                break;
            case 'replace_paths':
                replacePaths = pathsOf((0,json/* parseJson */.qF)(scanner.text()));
                break;
            case 'importing':
                importing = importingOf((0,json/* parseJson */.qF)(scanner.text()));
                break;
            case 'generated_config':
                generatesConfig = scanner.peek() === 'string';
                scanner.skip();
                break;
            default:
                scanner.skip();
        }
    };
    /** Passes a change; its place in the document. */
    const change = () => {
        verbs = undefined;
        replacePaths = noPaths;
        importing = undefined;
        generatesConfig = false;
        before.forget();
        after.forget();
        scanner.peek();
        const start = scanner.offset;
        if (!scanner.object(changeMember))
            malformed(`an entry of "${list}" has no change`);
        if (verbs === undefined)
            malformed(`an entry of "${list}" has no actions`);
        before.collect(secrets);
        after.collect(secrets);
        return [start, scanner.offset];
    };
    let [address, previousAddress, module, mode, type, provider, deposed, reason] = [];
    let span;
    const resourceMember = (key) => {
        switch (key) {
            case 'address':
                address = scanner.string();
                break;
            case 'previous_address':
                previousAddress = scanner.string();
                break;
            case 'module_address':
                module = scanner.string();
                break;
            case 'mode':
                mode = scanner.string();
                break;
            case 'type':
                type = scanner.string();
                break;
            case 'provider_name':
                provider = scanner.string();
                break;
            case 'deposed':
                deposed = scanner.string();
                break;
            case 'action_reason':
                reason = scanner.string();
                break;
            case 'change':
                if (span !== undefined)
                    malformed(`an entry of "${list}" has two changes`);
                span = change();
                break;
            default:
                scanner.skip();
        }
    };
    const resource = (where) => {
        list = where;
        address = previousAddress = module = mode = type = provider = deposed = reason = undefined;
        span = undefined;
        scanner.peek();
        const start = scanner.offset;
        scanner.keepFrom(start);
        scanner.object(resourceMember);
        scanner.keepFrom(-1);
        if (!address)
            return malformed(`an entry of "${where}" has no address`);
        const texts = [address, previousAddress, module, type, provider, deposed, reason];
        if (texts.some((text) => text?.includes('\0'))) {
            return malformed(`an entry of "${where}" holds a NUL character`);
        }
        if (span === undefined || verbs === undefined)
            return malformed(`an entry of "${where}" has no change`);
        return {
            address,
            module: module || undefined,
            mode: mode === 'data' || mode === 'ephemeral' ? mode : 'managed',
            type: type ?? '',
            provider: provider ?? '',
            deposed: deposed || undefined,
            previousAddress: previousAddress === address ? undefined : previousAddress || undefined,
            // Ephemeral resources, which OpenTofu lists with verbs of its own, are opened and closed: nothing stays of them.
            action: mode === 'ephemeral' ? 'open' : verbs.action,
            vector: verbs.vector,
            reason: reason || undefined,
            importing,
            generatesConfig,
            replacePaths,
            span: [start, scanner.offset],
            changeSpan: span,
        };
    };
    return {
        list(key, element) {
            const wrong = () => malformed(`"${key}" is no list of objects`);
            const isList = scanner.array(() => {
                if (scanner.peek() !== 'object')
                    wrong();
                element();
            });
            if (!isList && scanner.text() !== 'null')
                wrong();
        },
        members(key, member) {
            const isThere = scanner.object((memberName) => {
                if (scanner.peek() !== 'object')
                    malformed(`an entry of "${key}" is no object`);
                member(memberName);
            });
            if (!isThere && scanner.text() !== 'null')
                malformed(`"${key}" is no object`);
        },
        resource,
        deferred() {
            let put = 'unknown';
            let entry;
            scanner.object((key) => {
                if (key === 'reason')
                    put = scanner.string() ?? put;
                else if (key === 'resource_change' && scanner.peek() === 'object')
                    entry = resource('deferred_changes');
                else
                    scanner.skip();
            });
            if (entry === undefined)
                return malformed('an entry of "deferred_changes" has no change');
            const { changeSpan, ...head } = entry;
            return { reason: put, entry: { ...head, change: () => readValues(source, changeSpan) } };
        },
        output(outputName) {
            list = 'output_changes';
            scanner.keepFrom(scanner.offset);
            const place = change();
            scanner.keepFrom(-1);
            if (verbs === undefined)
                return malformed('an entry of "output_changes" has no actions');
            return { name: outputName, ...verbs, span: place, change: () => readValues(source, place) };
        },
    };
}
/** Vectors as they are written: few, and most plans hold thousands of each. */
const vectors = new Map();
function vectorOf(text) {
    const known = vectors.get(text);
    if (known !== undefined)
        return known;
    const verbs = (0,json/* parseJson */.qF)(text);
    if (!(0,json/* isArray */.cy)(verbs) || verbs.length === 0 || !verbs.every((verb) => typeof verb === 'string'))
        return undefined;
    const read = { vector: verbs, action: (0,actions/* actionOf */.qj)(verbs) };
    if (vectors.size < 100)
        vectors.set(text, read);
    return read;
}
/** Both sides of a change, from where it lies. */
function readValues(source, place) {
    const change = (0,plan_source/* readJson */.Vh)(source, place);
    return {
        before: (0,json/* own */.ZV)(change, 'before'),
        after: (0,json/* own */.ZV)(change, 'after'),
        unknown: (0,json/* own */.ZV)(change, 'after_unknown'),
        beforeSensitive: (0,json/* own */.ZV)(change, 'before_sensitive'),
        afterSensitive: (0,json/* own */.ZV)(change, 'after_sensitive'),
        replacePaths: pathsOf((0,json/* ownList */.Jl)(change, 'replace_paths')),
    };
}
const noPaths = [];
function pathsOf(paths) {
    if (!(0,json/* isArray */.cy)(paths) || paths.length === 0)
        return noPaths;
    return paths.map((path) => ((0,json/* isArray */.cy)(path) ? path.filter((step) => isStep(step)) : []));
}
function isStep(step) {
    return typeof step === 'string' || typeof step === 'number';
}
function importingOf(importing) {
    if (!(0,json/* isObject */.Gv)(importing))
        return undefined;
    const identity = (0,json/* own */.ZV)(importing, 'identity');
    if (identity !== undefined && identity !== null)
        return { by: 'identity', value: identity };
    const id = (0,json/* own */.ZV)(importing, 'id');
    if (typeof id === 'string' && id !== '')
        return { by: 'id', value: id };
    return { by: (0,json/* own */.ZV)(importing, 'unknown') === true ? 'unknown' : 'unspecified' };
}

// EXTERNAL MODULE: ./build/src/terraform/plan/schema.js
var schema = __webpack_require__(6969);
;// CONCATENATED MODULE: ./build/src/terraform/plan/read.js
/**
 * The only door through which a plan comes in. A plan may be larger than memory, so it is walked through once: what every
 * report tells about a change is kept, its values are read again when they are shown. Unknown keys are ignored, as the
 * format's rule for minor versions asks; an unknown major version and a document of another shape are refused.
 */









/**
 * Reads the document that `terraform show -json` (or `tofu show -json`) wrote for a saved plan.
 * @param name What the caller calls this plan; for messages.
 * @throws UserError that names what was found and the remedy, when this is not exactly one plan.
 */
function readPlan(from, name) {
    const plans = readPlans(from, name);
    const [first] = plans;
    if (first === undefined || plans.length > 1) {
        throw (0,plan_source/* unreadable */.O$)({ input: 'plans', name }, `holds ${plans.length} plans`, 'invalid-input', 'Give one file per plan');
    }
    return first.plan;
}
/**
 * Reads one plan, or several behind each other; those are named `NAME[1]`, `NAME[2]` and so on.
 * @throws UserError as {@link readPlan}.
 */
function readPlans(from, name) {
    const origin = { input: 'plans', name };
    const plans = (0,plan_source/* readDocuments */.r9)(from, origin, (scanner, text) => planOf(scanner, text, origin));
    return plans.map((plan, index) => ({ name: plans.length === 1 ? name : `${name}[${index + 1}]`, plan }));
}
function planOf(scanner, source, origin) {
    const found = {
        counts: { ...actions/* noCounts */.Yi },
        changes: packedEntries(),
        drift: packedEntries(),
        deferred: [],
        outputs: [],
        checks: [],
        invocations: [],
        secrets: { values: new Set(), variables: new Map(), root: noModule },
    };
    const sections = sectionsOf(found, scanner, source, origin);
    const members = new Map();
    const scalars = new Map();
    scanner.object((key) => {
        const kind = scanner.peek();
        const start = scanner.offset;
        const section = sections.get(key);
        // Of two lists with one name, one would be hidden.
        if (members.has(key) && (section !== undefined || scalarKeys.has(key))) {
            (0,plan_source/* damaged */.qM)(origin, `"${key}" is there twice`);
        }
        if (section !== undefined) {
            section();
        }
        else if (kind === 'object' || kind === 'array' || !scalarKeys.has(key))
            scanner.skip();
        else
            scalars.set(key, (0,json/* parseJson */.qF)(scanner.text()));
        members.set(key, [start, scanner.offset]);
        if (key === 'format_version')
            refuseVersion(origin, scalars.get(key));
    });
    const other = (0,plan_source/* otherDocument */.io)((key) => members.has(key));
    if (other !== undefined)
        throw (0,plan_source/* unreadable */.O$)(origin, other, 'not-a-plan');
    refuseVersion(origin, scalars.get('format_version'));
    const member = (key) => {
        const span = members.get(key);
        return span === undefined ? undefined : (0,plan_source/* readJson */.Vh)(source, span);
    };
    const text = (key) => {
        const scalar = scalars.get(key);
        return typeof scalar === 'string' ? scalar : undefined;
    };
    const { outputs, checks, deferred, invocations } = found;
    const list = (entries) => entries.list((span) => readValues(source, span));
    const drift = list(found.drift);
    const counts = {
        ...found.counts,
        drift: drift.length,
        outputsChanged: outputs.filter(({ action }) => action !== 'no-op').length,
        invoke: invocations.length,
        deferred: deferred.length,
    };
    const errored = scalars.get('errored') === true;
    const complete = scalars.get('complete');
    const applyable = scalars.get('applyable');
    const failure = members.has('sluice_failure') ? failureOf(member('sluice_failure')) : undefined;
    const schemas = members.get('sluice_schemas');
    const toolVersion = text('terraform_version');
    const digest = text('sluice_plan_digest');
    return {
        formatVersion: text('format_version') ?? '',
        ...(toolVersion === undefined ? {} : { toolVersion }),
        counts,
        changes: list(found.changes),
        drift,
        outputs,
        checks,
        deferred,
        invocations,
        errored,
        ...(failure === undefined ? {} : { failure }),
        ...(typeof complete === 'boolean' ? { complete } : {}),
        ...(typeof applyable === 'boolean' ? { applyable } : {}),
        refreshOnly: !members.has('resource_changes') && !errored && applyable !== false && drift.length > 0,
        ...(digest === undefined ? {} : { digest }),
        ...(schemas === undefined ? {} : { schemas: (0,schema/* readSchemas */.x5)((0,json_scanner/* readSpan */.F2)(source, ...schemas), origin.name) }),
        secrets: collectSecrets(found.secrets, source),
        document: { source, members, member },
    };
}
const scalarKeys = new Set([
    'format_version',
    'terraform_version',
    'errored',
    'complete',
    'applyable',
    'sluice_plan_digest',
]);
/** How the members of a plan are read; each of these passes its value. */
function sectionsOf(found, scanner, source, origin) {
    const { values, variables } = found.secrets;
    const { list, members, resource, deferred, output } = entryReader(scanner, source, origin, values);
    const documents = (key, take) => list(key, () => {
        const document = (0,json/* parseJson */.qF)(scanner.text());
        if ((0,json/* isObject */.Gv)(document))
            take(document);
    });
    const change = () => {
        const entry = resource('resource_changes');
        // What stays as it is, is not kept: it is most of a large plan.
        if (!tellsSomething(entry))
            return;
        (0,actions/* countChange */.Mr)(entry, found.counts);
        found.changes.add(entry);
    };
    const drift = () => {
        const entry = resource('resource_drift');
        if (tellsSomething(entry))
            found.drift.add(entry);
    };
    const invocation = (document) => {
        found.invocations.push(invocationOf(document));
        collectInvocation(values, document);
    };
    const put = (document) => collectInvocation(values, (0,json/* own */.ZV)(document, 'action_invocation') ?? document);
    return new Map([
        ['resource_changes', () => list('resource_changes', change)],
        ['resource_drift', () => list('resource_drift', drift)],
        ['deferred_changes', () => list('deferred_changes', () => found.deferred.push(deferred()))],
        ['output_changes', () => members('output_changes', (name) => found.outputs.push(output(name)))],
        ['checks', () => documents('checks', (check) => found.checks.push(...failuresOf(check)))],
        ['action_invocations', () => documents('action_invocations', invocation)],
        ['deferred_action_invocations', () => documents('deferred_action_invocations', put)],
        ['variables', () => readVariables(scanner, variables)],
        ['planned_values', () => readPlannedValues(scanner, values)],
        ['prior_state', () => readPriorState(scanner, values)],
        [
            'configuration',
            () => {
                found.secrets.root = readConfiguration(scanner);
            },
        ],
    ]);
}
function tellsSomething({ action, previousAddress, importing }) {
    if (action === 'open')
        return false;
    return action !== 'no-op' || previousAddress !== undefined || importing !== undefined;
}
function refuseVersion(origin, version) {
    // 0.x is what versions before 1.1 wrote: the same shape.
    if (typeof version === 'string' && /^[01]\.\d+$/.test(version))
        return;
    // Only what looks like a version is repeated: what stands in its place may be anything.
    const isShown = typeof version === 'string' && /^[\d.]{1,20}$/.test(version);
    const found = isShown ? `the plan format version "${version}"` : 'a plan format version of no known form';
    throw (0,plan_source/* unreadable */.O$)(origin, `has ${found}, of which only 0.x and 1.x are known`, 'plan-version-unknown', 'Use a newer version of this action, or an older Terraform');
}
/** What does not hold: each object whose condition fails, with its key, or the check itself. */
function failuresOf(check) {
    const failed = (0,json/* ownList */.Jl)(check, 'instances').filter((instance) => isFailure((0,json/* own */.ZV)(instance, 'status')));
    return (failed.length > 0 ? failed : [check]).flatMap((each) => {
        const status = (0,json/* own */.ZV)(each, 'status');
        if (!isFailure(status))
            return [];
        const address = (0,json/* ownString */.Ao)((0,json/* own */.ZV)(each, 'address'), 'to_display') ?? (0,json/* ownString */.Ao)((0,json/* own */.ZV)(check, 'address'), 'to_display') ?? '';
        const problems = (0,json/* ownList */.Jl)(each, 'problems').map((problem) => (0,json/* ownString */.Ao)(problem, 'message') ?? '');
        const kind = (0,json/* ownString */.Ao)((0,json/* own */.ZV)(check, 'address'), 'kind') ?? '';
        return [{ address, kind, status, problems: problems.filter((message) => message !== '') }];
    });
}
function isFailure(status) {
    return status === 'fail' || status === 'error';
}
function invocationOf(invocation) {
    const lifecycle = (0,json/* own */.ZV)(invocation, 'lifecycle_action_trigger');
    const trigger = (0,json/* ownString */.Ao)(lifecycle, 'triggering_resource_address');
    const event = (0,json/* ownString */.Ao)(lifecycle, 'action_trigger_event');
    return {
        address: (0,json/* ownString */.Ao)(invocation, 'address') ?? '',
        ...(trigger === undefined ? {} : { trigger }),
        ...(event === undefined ? {} : { event }),
    };
}
function failureOf(failure) {
    const message = (0,json/* ownString */.Ao)(failure, 'message');
    if (message === undefined)
        return undefined;
    const problems = (0,json/* ownList */.Jl)(failure, 'problems').map((problem) => {
        const file = (0,json/* ownString */.Ao)(problem, 'file');
        const line = (0,json/* own */.ZV)(problem, 'line');
        return {
            summary: (0,json/* ownString */.Ao)(problem, 'summary') ?? '',
            ...(file === undefined ? {} : { file }),
            ...(typeof line === 'number' ? { line } : {}),
        };
    });
    return { message, problems };
}


/***/ }),

/***/ 4626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ reviewDocument),
/* harmony export */   h: () => (/* binding */ failedDocument)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3328);
/* harmony import */ var _marks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3322);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9639);



/**
 * Variables, prior state, planned values and configuration hold values without marks and are left out whole, and so is
 * what a plan leaves as it is.
 */
const shownKeys = [
    'format_version',
    'terraform_version',
    'output_changes',
    'checks',
    'deferred_changes',
    'deferred_action_invocations',
    'action_invocations',
    'complete',
    'applyable',
    'errored',
];
/** Pairs of a value and the marks that lie beside it, in changes and in action invocations. */
const marksOf = {
    before: 'before_sensitive',
    after: 'after_sensitive',
    config_values: 'config_sensitive',
};
/**
 * The document in parts, so that a plan of any size can be written.
 * @param digest The plan's own digest, which cannot be computed from what is left of it.
 * @param schemas Those of its types, from `extractSchemas`; they hold nothing of the plan.
 */
function* reviewDocument(plan, digest, redaction, schemas) {
    const { document } = plan;
    yield '{';
    for (const key of shownKeys) {
        const value = document.member(key);
        if (value !== undefined)
            yield `${JSON.stringify(key)}:${(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(clean(value, redaction))},`;
    }
    // Without the list the plan would only refresh.
    if (document.members.has('resource_changes'))
        yield* list('resource_changes', plan.changes, plan, redaction);
    yield* list('resource_drift', plan.drift, plan, redaction);
    if (schemas !== undefined)
        yield `"sluice_schemas":${schemas},`;
    yield `"sluice_plan_digest":${JSON.stringify(digest)}}\n`;
}
function* list(key, entries, { document }, redaction) {
    yield `${JSON.stringify(key)}:[`;
    let separator = '';
    for (const { span } of entries) {
        const entry = (0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .readJson */ .Vh)(document.source, span);
        yield `${separator}${(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(clean(entry, redaction))}`;
        separator = ',';
    }
    yield '],';
}
/** The document of a plan that could not be made. Readers see a plan that errored; ours also read why. */
function failedDocument(failure, redaction) {
    const document = { format_version: '1.2', errored: true, sluice_failure: failure };
    return `${(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(clean(document, redaction))}\n`;
}
function clean(value, redaction) {
    if (typeof value === 'string')
        return redaction.redact(value);
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isArray */ .cy)(value))
        return value.map((item) => clean(item, redaction));
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, member]) => {
        const marks = marksOf[key];
        return [
            redaction.redact(key),
            marks === undefined ? clean(member, redaction) : cleanMarked(member, value[marks], redaction),
        ];
    }));
}
/** A value beside its marks. What is taken out leaves a digest, so that a secret that changes still reads as a change. */
function cleanMarked(value, marks, redaction) {
    if (value === null)
        return null;
    if ((0,_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .hides */ .A2)(marks, value))
        return `(sensitive ${redaction.digest((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(value))})`;
    if (typeof value === 'string') {
        const redacted = redaction.redact(value);
        return redacted === value ? value : `${redacted} (digest ${redaction.digest(value)})`;
    }
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isArray */ .cy)(value))
        return value.map((item, index) => cleanMarked(item, (0,_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .markOf */ .Fg)(marks, index), redaction));
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [
        redaction.redact(key),
        cleanMarked(member, (0,_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .markOf */ .Fg)(marks, key), redaction),
    ]));
}


/***/ }),

/***/ 6969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ky: () => (/* binding */ memberShape),
/* harmony export */   Mw: () => (/* binding */ extractSchemas),
/* harmony export */   Sw: () => (/* binding */ elementShape),
/* harmony export */   Ym: () => (/* binding */ anyShape),
/* harmony export */   oS: () => (/* binding */ noSchemas),
/* harmony export */   x5: () => (/* binding */ readSchemas)
/* harmony export */ });
/* harmony import */ var _core_json_scanner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3924);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3328);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9639);
/**
 * Provider schemas as `terraform providers schema -json` writes them. A plan loses types: sets, lists and tuples are all
 * arrays. With the schema, sets are compared without order and lists with it.
 */



const anyShape = { kind: 'any' };
const noSchemas = () => anyShape;
/**
 * Finds the schema of each type; one is read when it is first asked for. Those of a large provider are tens of megabytes,
 * of which a plan needs a few.
 * @param name What the caller calls these schemas; for messages.
 * @throws UserError when the document is something else.
 */
function readSchemas(from, name) {
    const text = schemaTexts(from, name);
    const known = new Map();
    return (entry) => {
        const key = keyOf(entry.provider, kindOf(entry), entry.type);
        const found = known.get(key);
        if (found !== undefined)
            return found;
        const block = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(text(key) ?? 'null'), 'block');
        const shape = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(block) ? blockShape(block) : anyShape;
        known.set(key, shape);
        return shape;
    };
}
/**
 * The schemas of some types alone, as a document that {@link readSchemas} reads.
 * @throws UserError as {@link readSchemas}.
 */
function extractSchemas(from, name, entries) {
    const text = schemaTexts(from, name);
    const found = new Map();
    for (const entry of entries) {
        const { provider, type } = entry;
        const kind = kindOf(entry);
        const key = keyOf(provider, kind, type);
        const schema = found.has(key) ? undefined : text(key);
        if (schema !== undefined)
            found.set(key, { provider, kind, type, schema });
    }
    const providers = objectText([...Map.groupBy(found.values(), ({ provider }) => provider)], (ofProvider) => objectText([...Map.groupBy(ofProvider, ({ kind }) => kind)], (ofKind) => objectText(ofKind.map(({ type, schema }) => [type, schema]), (schema) => schema)));
    return `{"provider_schemas":${providers}}`;
}
function objectText(entries, json) {
    return `{${entries.map(([name, value]) => `${JSON.stringify(name)}:${json(value)}`).join(',')}}`;
}
/** Gives the JSON of the schema with a key, if there is one. */
function schemaTexts(from, name) {
    const origin = { input: 'schemas', name };
    const [places] = (0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .readDocuments */ .r9)(from, origin, (scanner, source) => ({ source, types: typePlaces(scanner) }));
    if (places?.types === undefined)
        throw (0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)(origin, 'holds no provider schemas', 'not-a-schema');
    const { source, types } = places;
    return (key) => {
        const span = types.get(key);
        return span === undefined ? undefined : (0,_core_json_scanner_js__WEBPACK_IMPORTED_MODULE_0__/* .readSpan */ .F2)(source, ...span).toString();
    };
}
function kindOf({ mode }) {
    return mode === 'data' ? 'data_source_schemas' : 'resource_schemas';
}
function keyOf(provider, kind, type) {
    return `${provider} ${kind} ${type}`;
}
/** Passes the document; where the schema of each type lies, or undefined when there is none at all. */
function typePlaces(scanner) {
    const places = new Map();
    let found = false;
    const members = (member) => {
        if (!scanner.object(member))
            scanner.skip();
    };
    members((key) => {
        if (key !== 'provider_schemas' || scanner.peek() !== 'object') {
            scanner.skip();
            return;
        }
        found = true;
        members((provider) => {
            members((kind) => {
                if (!kind.endsWith('_schemas')) {
                    scanner.skip();
                    return;
                }
                members((type) => {
                    scanner.peek();
                    const start = scanner.offset;
                    scanner.skip();
                    places.set(keyOf(provider, kind, type), [start, scanner.offset]);
                });
            });
        });
    });
    return found ? places : undefined;
}
function blockShape(block) {
    const members = new Map();
    for (const [name, attribute] of entries((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(block, 'attributes'))) {
        const nested = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(attribute, 'nested_type');
        members.set(name, (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(nested) ? nest(nested, blockShape(nested)) : typeShape((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(attribute, 'type')));
    }
    for (const [name, blockType] of entries((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(block, 'block_types'))) {
        const inner = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(blockType, 'block');
        members.set(name, nest(blockType, (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(inner) ? blockShape(inner) : anyShape));
    }
    return { kind: 'object', members: (key) => members.get(key) ?? anyShape };
}
function nest(nested, of) {
    const mode = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .ownString */ .Ao)(nested, 'nesting_mode');
    if (mode === 'list' || mode === 'set' || mode === 'map')
        return { kind: mode, of };
    return of;
}
function typeShape(type) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isArray */ .cy)(type))
        return anyShape;
    const [kind, of] = type;
    if (kind === 'list' || kind === 'set' || kind === 'map')
        return { kind, of: typeShape(of) };
    if (kind === 'tuple')
        return { kind: 'list', of: anyShape };
    if (kind === 'object' && (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(of))
        return { kind: 'object', members: (key) => typeShape((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(of, key)) };
    return anyShape;
}
function entries(value) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value) ? Object.entries(value) : [];
}
/** The shape of a member of an object or a map. */
function memberShape(shape, key) {
    if (shape.kind === 'object')
        return shape.members(key);
    return shape.kind === 'map' ? shape.of : anyShape;
}
/** The shape of the elements of a list or a set. */
function elementShape(shape) {
    return shape.kind === 'list' || shape.kind === 'set' ? shape.of : anyShape;
}


/***/ }),

/***/ 9639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IO: () => (/* binding */ fileSource),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   Vh: () => (/* binding */ readJson),
/* harmony export */   io: () => (/* binding */ otherDocument),
/* harmony export */   qM: () => (/* binding */ damaged),
/* harmony export */   r9: () => (/* binding */ readDocuments)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8877);
/* harmony import */ var _core_count_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1198);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3026);
/* harmony import */ var _core_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9874);
/* harmony import */ var _core_json_scanner_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3924);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3328);
/** From a file to the JSON documents in it, with one clear error for everything that is something else. */








const howToMake = {
    plans: 'Write it with: terraform show -json plan.tfplan > plan.json',
    schemas: 'Write it with: terraform providers schema -json > schemas.json',
};
/** @param remedy A sentence without full stop; default: how to write such a file. */
function unreadable({ input, name }, found, reason, remedy) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${input}: ${JSON.stringify(name)} ${found}. ${remedy ?? howToMake[input]}.`, reason);
}
/** @throws UserError always: the JSON is sound, and not what a plan is. */
function damaged(origin, what) {
    throw unreadable(origin, `is a damaged plan: ${what}`, 'plan-malformed', 'Make the plan again');
}
/**
 * The bytes of a file. It stays open as long as the process lives: what is shown of a plan is read when it is rendered,
 * and then it has to be the same file.
 * @throws the error of the file system when it cannot be opened; UserError when it cannot be read, or changes meanwhile.
 */
function fileSource(file, origin = { input: 'plans', name: node_path__WEBPACK_IMPORTED_MODULE_1__.basename(file) }) {
    // Else opening a pipe would wait until somebody opens its other end.
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
    const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor, { bigint: true });
    if (status.isDirectory())
        throw Object.assign(new Error('EISDIR'), { code: 'EISDIR' });
    if (status.isFIFO())
        return keptSource((write) => drainPipe(descriptor, write, origin), origin);
    if (!status.isFile())
        throw unreadable(origin, 'is a device, not a file', 'unreadable-file', howToMake[origin.input]);
    const size = Number(status.size);
    if (size > largeFileBytes)
        keepYoungGenerationSmall();
    const changed = () => unreadable(origin, 'changed while it was read', 'plan-changed', 'Let nothing write to it while this step runs');
    return {
        read(into, offset, length, position) {
            const read = orUnreadable(origin, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, into, offset, length, position));
            if (read === 0 && length > 0 && position < size)
                throw changed();
            return read;
        },
        check() {
            const now = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor, { bigint: true });
            if (now.size !== status.size || now.mtimeNs !== status.mtimeNs)
                throw changed();
        },
    };
}
function orUnreadable(origin, read) {
    try {
        return read();
    }
    catch (error) {
        throw unreadable(origin, `cannot be read (${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)})`, 'unreadable-file');
    }
}
/** How long a pipe may have no writer. */
const pipePatienceMs = 5000;
const pipePauseMs = 20;
/** Reads all that others write into a pipe, as `<(terraform show -json plan.tfplan)` of a shell is one. */
function drainPipe(descriptor, write, origin) {
    const chunk = Buffer.alloc(chunkBytes);
    const pause = new Int32Array(new SharedArrayBuffer(4));
    let hasWriter = false;
    for (let waitedMs = 0;;) {
        const read = orUnreadable(origin, () => {
            try {
                return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, chunk, 0, chunk.length, null);
            }
            catch (error) {
                if (error.code === 'EAGAIN')
                    return -1;
                throw error;
            }
        });
        if (read > 0)
            write(chunk.subarray(0, read));
        if (read !== 0)
            hasWriter = true;
        else if (hasWriter)
            return;
        if (read > 0)
            continue;
        if (!hasWriter && waitedMs >= pipePatienceMs) {
            throw unreadable(origin, 'is a pipe into which nobody writes', 'unreadable-file', 'Give the path of a file');
        }
        Atomics.wait(pause, 0, 0, pipePauseMs);
        waitedMs += pipePauseMs;
    }
}
/** What `fill` writes, as a file of ours: it may be larger than memory. The file is gone with the process. */
function keptSource(fill, origin) {
    const folder = (0,_core_files_js__WEBPACK_IMPORTED_MODULE_4__/* .privateFolder */ .qm)('plan');
    const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, 'plan.json');
    const target = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, 'wx', 0o600);
    try {
        fill((chunk) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(target, chunk));
        return fileSource(file, origin);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(target);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true });
    }
}
/**
 * Reads a value again, from where it was found.
 * @throws UserError when something else is there now; the message never quotes it.
 */
function readJson(source, [start, end]) {
    try {
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .parseJson */ .qF)((0,_core_json_scanner_js__WEBPACK_IMPORTED_MODULE_5__/* .readSpan */ .F2)(source, start, end).toString());
    }
    catch (error) {
        source.check?.();
        if (!(error instanceof SyntaxError || error instanceof _core_json_scanner_js__WEBPACK_IMPORTED_MODULE_5__/* .ScanError */ .sC))
            throw error;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('plans: a plan changed while it was read. Let nothing write to it while this step runs.', 'plan-changed');
    }
}
const largeFileBytes = 128 * 1024 * 1024;
/**
 * On the way through a large file V8 would let the space for new objects grow to 100 MB, though hardly any of them lives for
 * long. That costs memory and saves no time: measured with 50,000 resources, 97 MB at most instead of 155.
 */
function keepYoungGenerationSmall() {
    (0,node_v8__WEBPACK_IMPORTED_MODULE_2__.setFlagsFromString)('--semi-space-growth-factor=1');
}
/** Terraform nests values by the schema: dozens of levels at most. Deeper input is an attack on the stack. */
const maxDepth = 1000;
/**
 * Reads the JSON objects of a file: one, or several behind each other, as one per line.
 * @param read Is called before each object and has to pass it.
 * @throws UserError for anything else; the message never quotes the content, which may hold secrets.
 */
function readDocuments(given, origin, read) {
    const bytes = typeof given === 'string' ? Buffer.from(given) : given;
    const source = textOf('read' in bytes ? bytes : (0,_core_json_scanner_js__WEBPACK_IMPORTED_MODULE_5__/* .memorySource */ .Pq)(bytes), origin);
    const scanner = new _core_json_scanner_js__WEBPACK_IMPORTED_MODULE_5__/* .JsonScanner */ .VF(source, { maxDepth });
    const documents = [];
    try {
        skipByteOrderMark(scanner, source);
        while (!scanner.atEnd()) {
            if (scanner.peek() !== 'object') {
                scanner.skip();
                throw unreadable(origin, 'holds JSON that is no object', 'not-a-plan');
            }
            documents.push(read(scanner, source));
        }
    }
    catch (error) {
        if (!(error instanceof _core_json_scanner_js__WEBPACK_IMPORTED_MODULE_5__/* .ScanError */ .sC))
            throw error;
        source.check?.();
        throw diagnosis(error, source, origin);
    }
    if (documents.length === 0)
        throw unreadable(origin, 'is empty', 'plan-empty');
    return documents;
}
const byteOrderMark = [0xef, 0xbb, 0xbf];
function skipByteOrderMark(scanner, source) {
    if (byteOrderMark.every((byte, at) => peekBytes(source, 3)[at] === byte))
        scanner.start(3);
}
function peekBytes(source, length, from = 0) {
    const bytes = Buffer.alloc(length);
    return bytes.subarray(0, source.read(bytes, 0, length, from));
}
/** The source as UTF-8; refused is what can be told by its first bytes. */
function textOf(source, origin) {
    const [a, b, c] = peekBytes(source, 4);
    if (a === 0x50 && b === 0x4b)
        throw unreadable(origin, 'is a saved plan in its binary form', 'not-a-plan');
    if (a === 0x1f && b === 0x8b)
        throw unreadable(origin, 'is compressed', 'plan-not-json', 'Decompress it first');
    // Windows PowerShell 5 redirects as UTF-16 with a byte order mark.
    if ((a === 0xff && b === 0xfe) || (b === 0 && begins(a)))
        return transcoded(source, 'utf-16le', origin);
    if ((a === 0xfe && b === 0xff) || (a === 0 && begins(b) && c === 0))
        return transcoded(source, 'utf-16be', origin);
    return source;
}
/** Whether a plan may begin with it. */
const begins = (byte) => byte !== undefined && '{ \t\r\n'.includes(String.fromCharCode(byte));
const chunkBytes = 1024 * 1024;
/** Through a file, since a plan may be larger than a string can be. */
function transcoded(source, encoding, origin) {
    const decoder = new TextDecoder(encoding, { fatal: true });
    const chunk = Buffer.alloc(chunkBytes);
    const decode = (bytes) => {
        try {
            return decoder.decode(bytes, { stream: bytes.length > 0 });
        }
        catch {
            throw unreadable(origin, 'is not UTF-16 text', 'plan-not-json');
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
/** What people write into such a file by mistake, told by how it begins; `terraform show` itself is never the cause. */
function diagnosis({ problem, offset }, source, origin) {
    if (problem === 'nul')
        return unreadable(origin, 'holds NUL bytes: it is no text', 'plan-not-json');
    if (problem === 'encoding')
        return unreadable(origin, 'is not UTF-8 text', 'plan-not-json');
    if (problem === 'too-deep') {
        return unreadable(origin, `is nested more than ${maxDepth} levels deep`, 'plan-malformed', 'Make the plan again');
    }
    const around = [peekBytes(source, 65_536), peekBytes(source, 4096, Math.max(0, offset - 1024))].join('\n');
    if (/^\s*</.test(around)) {
        return unreadable(origin, 'is HTML or XML, such as the page of a failed download', 'plan-not-json');
    }
    if (/^(\[command\]|::|##\[)/m.test(around)) {
        return unreadable(origin, 'holds workflow commands around the JSON: a wrapper script wrote into it', 'plan-not-json', 'Call the terraform binary itself, or set "terraform_wrapper: false" in setup-terraform');
    }
    if (problem === 'truncated')
        return unreadable(origin, 'ends in the middle: the file was cut', 'plan-truncated');
    if (/^(Terraform|OpenTofu|No changes|Plan:)/m.test(around) || around.includes('\u{1b}[')) {
        return unreadable(origin, 'is the text of a plan for people', 'plan-not-json');
    }
    return unreadable(origin, `is not JSON (from byte ${(0,_core_count_js__WEBPACK_IMPORTED_MODULE_7__/* .count */ .U)(offset)} on)`, 'plan-not-json');
}
/** What a document is that is no plan, in words, told by its members; `undefined` for a plan. */
function otherDocument(has) {
    if (has('@level') || has('@message')) {
        return 'is the event stream of "terraform plan -json", which lacks the values';
    }
    if (has('lineage') || (has('serial') && has('version')))
        return 'is a state file';
    if (!has('format_version'))
        return 'is JSON, but no plan: it has no "format_version"';
    if (has('provider_schemas'))
        return 'holds provider schemas: those belong into the input "schemas"';
    if (has('diagnostics') && has('valid'))
        return 'is the output of "terraform validate -json"';
    const planKeys = ['planned_values', 'resource_changes', 'output_changes', 'resource_drift', 'configuration'];
    if (![...planKeys, 'prior_state', 'errored', 'applyable'].some(has)) {
        return has('values')
            ? 'is a state as "terraform show -json" writes it without a plan'
            : 'is no plan, but perhaps an empty state';
    }
    return undefined;
}


/***/ })

};
