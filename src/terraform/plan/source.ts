/** From a file to the JSON documents in it, with one clear error for everything that is something else. */
import { closeSync, constants, fstatSync, openSync, readSync, rmSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { count } from '../../core/count.ts';
import { messageOf, UserError } from '../../core/errors.ts';
import { privateFolder } from '../../core/files.ts';
import { type ByteSource, JsonScanner, memorySource, readSpan, ScanError } from '../../core/json-scanner.ts';
import { type Json, parseJson } from './json.ts';
import type { Span } from './model.ts';

/** Which file of which input is read; for messages. */
export interface Origin {
  readonly input: 'plans' | 'schemas';
  readonly name: string;
}

const howToMake: Readonly<Record<Origin['input'], string>> = {
  plans: 'Write it with: terraform show -json plan.tfplan > plan.json',
  schemas: 'Write it with: terraform providers schema -json > schemas.json',
};

/** What documents are read from. */
export type Given = ByteSource | Uint8Array | string;

/** @param remedy A sentence without full stop; default: how to write such a file. */
export function unreadable({ input, name }: Origin, found: string, reason: string, remedy?: string): UserError {
  return new UserError(`${input}: ${JSON.stringify(name)} ${found}. ${remedy ?? howToMake[input]}.`, reason);
}

/** @throws UserError always: the JSON is sound, and not what a plan is. */
export function damaged(origin: Origin, what: string): never {
  throw unreadable(origin, `is a damaged plan: ${what}`, 'plan-malformed', 'Make the plan again');
}

/**
 * The bytes of a file. It stays open as long as the process lives: what is shown of a plan is read when it is rendered,
 * and then it has to be the same file.
 * @throws the error of the file system when it cannot be opened; UserError when it cannot be read, or changes meanwhile.
 */
export function fileSource(file: string, origin: Origin = { input: 'plans', name: path.basename(file) }): ByteSource {
  // Else opening a pipe would wait until somebody opens its other end.
  const descriptor = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  const status = fstatSync(descriptor, { bigint: true });
  if (status.isDirectory()) throw Object.assign(new Error('EISDIR'), { code: 'EISDIR' });
  if (status.isFIFO()) return keptSource((write) => drainPipe(descriptor, write, origin), origin);
  if (!status.isFile()) throw unreadable(origin, 'is a device, not a file', 'unreadable-file', howToMake[origin.input]);
  const size = Number(status.size);
  if (size > largeFileBytes) keepYoungGenerationSmall();
  const changed = () =>
    unreadable(origin, 'changed while it was read', 'plan-changed', 'Let nothing write to it while this step runs');
  return {
    read(into, offset, length, position) {
      const read = orUnreadable(origin, () => readSync(descriptor, into, offset, length, position));
      if (read === 0 && length > 0 && position < size) throw changed();
      return read;
    },
    check() {
      const now = fstatSync(descriptor, { bigint: true });
      if (now.size !== status.size || now.mtimeNs !== status.mtimeNs) throw changed();
    },
  };
}

function orUnreadable<T>(origin: Origin, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw unreadable(origin, `cannot be read (${messageOf(error)})`, 'unreadable-file');
  }
}

/** How long a pipe may have no writer. */
const pipePatienceMs = 5000;
const pipePauseMs = 20;

/** Reads all that others write into a pipe, as `<(terraform show -json plan.tfplan)` of a shell is one. */
function drainPipe(descriptor: number, write: (chunk: Uint8Array) => void, origin: Origin): void {
  const chunk = Buffer.alloc(chunkBytes);
  const pause = new Int32Array(new SharedArrayBuffer(4));
  let hasWriter = false;
  for (let waitedMs = 0; ; ) {
    const read = orUnreadable(origin, () => {
      try {
        return readSync(descriptor, chunk, 0, chunk.length, null);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'EAGAIN') return -1;
        throw error;
      }
    });
    if (read > 0) write(chunk.subarray(0, read));
    if (read !== 0) hasWriter = true;
    else if (hasWriter) return;
    if (read > 0) continue;
    if (!hasWriter && waitedMs >= pipePatienceMs) {
      throw unreadable(origin, 'is a pipe into which nobody writes', 'unreadable-file', 'Give the path of a file');
    }
    Atomics.wait(pause, 0, 0, pipePauseMs);
    waitedMs += pipePauseMs;
  }
}

/** What `fill` writes, as a file of ours: it may be larger than memory. The file is gone with the process. */
function keptSource(fill: (write: (chunk: string | Uint8Array) => void) => void, origin: Origin): ByteSource {
  const folder = privateFolder('plan');
  const file = path.join(folder, 'plan.json');
  const target = openSync(file, 'wx', 0o600);
  try {
    fill((chunk) => writeFileSync(target, chunk));
    return fileSource(file, origin);
  } finally {
    closeSync(target);
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Reads a value again, from where it was found.
 * @throws UserError when something else is there now; the message never quotes it.
 */
export function readJson(source: ByteSource, [start, end]: Span): Json {
  try {
    return parseJson(readSpan(source, start, end).toString());
  } catch (error) {
    source.check?.();
    if (!(error instanceof SyntaxError || error instanceof ScanError)) throw error;
    throw new UserError(
      'plans: a plan changed while it was read. Let nothing write to it while this step runs.',
      'plan-changed',
    );
  }
}

const largeFileBytes = 128 * 1024 * 1024;

/**
 * On the way through a large file V8 would let the space for new objects grow to 100 MB, though hardly any of them lives for
 * long. That costs memory and saves no time: measured with 50,000 resources, 97 MB at most instead of 155.
 */
function keepYoungGenerationSmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
}

/** Terraform nests values by the schema: dozens of levels at most. Deeper input is an attack on the stack. */
const maxDepth = 1000;

/**
 * Reads the JSON objects of a file: one, or several behind each other, as one per line.
 * @param read Is called before each object and has to pass it.
 * @throws UserError for anything else; the message never quotes the content, which may hold secrets.
 */
export function readDocuments<Document>(
  given: Given,
  origin: Origin,
  read: (scanner: JsonScanner, source: ByteSource) => Document,
): readonly Document[] {
  const bytes = typeof given === 'string' ? Buffer.from(given) : given;
  const source = textOf('read' in bytes ? bytes : memorySource(bytes), origin);
  const scanner = new JsonScanner(source, { maxDepth });
  const documents: Document[] = [];
  try {
    skipByteOrderMark(scanner, source);
    while (!scanner.atEnd()) {
      if (scanner.peek() !== 'object') {
        scanner.skip();
        throw unreadable(origin, 'holds JSON that is no object', 'not-a-plan');
      }
      documents.push(read(scanner, source));
    }
  } catch (error) {
    if (!(error instanceof ScanError)) throw error;
    source.check?.();
    throw diagnosis(error, source, origin);
  }
  if (documents.length === 0) throw unreadable(origin, 'is empty', 'plan-empty');
  return documents;
}

const byteOrderMark = [0xef, 0xbb, 0xbf];

function skipByteOrderMark(scanner: JsonScanner, source: ByteSource): void {
  if (byteOrderMark.every((byte, at) => peekBytes(source, 3)[at] === byte)) scanner.start(3);
}

function peekBytes(source: ByteSource, length: number, from = 0): Buffer {
  const bytes = Buffer.alloc(length);
  return bytes.subarray(0, source.read(bytes, 0, length, from));
}

/** The source as UTF-8; refused is what can be told by its first bytes. */
function textOf(source: ByteSource, origin: Origin): ByteSource {
  const [a, b, c] = peekBytes(source, 4);
  if (a === 0x50 && b === 0x4b) throw unreadable(origin, 'is a saved plan in its binary form', 'not-a-plan');
  if (a === 0x1f && b === 0x8b) throw unreadable(origin, 'is compressed', 'plan-not-json', 'Decompress it first');
  // Windows PowerShell 5 redirects as UTF-16 with a byte order mark.
  if ((a === 0xff && b === 0xfe) || (b === 0 && begins(a))) return transcoded(source, 'utf-16le', origin);
  if ((a === 0xfe && b === 0xff) || (a === 0 && begins(b) && c === 0)) return transcoded(source, 'utf-16be', origin);
  return source;
}

/** Whether a plan may begin with it. */
const begins = (byte: number | undefined): boolean =>
  byte !== undefined && '{ \t\r\n'.includes(String.fromCharCode(byte));

const chunkBytes = 1024 * 1024;

/** Through a file, since a plan may be larger than a string can be. */
function transcoded(source: ByteSource, encoding: 'utf-16le' | 'utf-16be', origin: Origin): ByteSource {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const chunk = Buffer.alloc(chunkBytes);
  const decode = (bytes: Uint8Array) => {
    try {
      return decoder.decode(bytes, { stream: bytes.length > 0 });
    } catch {
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
function diagnosis({ problem, offset }: ScanError, source: ByteSource, origin: Origin): UserError {
  if (problem === 'nul') return unreadable(origin, 'holds NUL bytes: it is no text', 'plan-not-json');
  if (problem === 'encoding') return unreadable(origin, 'is not UTF-8 text', 'plan-not-json');
  if (problem === 'too-deep') {
    return unreadable(origin, `is nested more than ${maxDepth} levels deep`, 'plan-malformed', 'Make the plan again');
  }
  const around = [peekBytes(source, 65_536), peekBytes(source, 4096, Math.max(0, offset - 1024))].join('\n');
  if (/^\s*</.test(around)) {
    return unreadable(origin, 'is HTML or XML, such as the page of a failed download', 'plan-not-json');
  }
  if (/^(\[command\]|::|##\[)/m.test(around)) {
    return unreadable(
      origin,
      'holds workflow commands around the JSON: a wrapper script wrote into it',
      'plan-not-json',
      'Call the terraform binary itself, or set "terraform_wrapper: false" in setup-terraform',
    );
  }
  if (problem === 'truncated') return unreadable(origin, 'ends in the middle: the file was cut', 'plan-truncated');
  if (/^(Terraform|OpenTofu|No changes|Plan:)/m.test(around) || around.includes('\u{1b}[')) {
    return unreadable(origin, 'is the text of a plan for people', 'plan-not-json');
  }
  return unreadable(origin, `is not JSON (from byte ${count(offset)} on)`, 'plan-not-json');
}

/** What a document is that is no plan, in words, told by its members; `undefined` for a plan. */
export function otherDocument(has: (key: string) => boolean): string | undefined {
  if (has('@level') || has('@message')) {
    return 'is the event stream of "terraform plan -json", which lacks the values';
  }
  if (has('lineage') || (has('serial') && has('version'))) return 'is a state file';
  if (!has('format_version')) return 'is JSON, but no plan: it has no "format_version"';
  if (has('provider_schemas')) return 'holds provider schemas: those belong into the input "schemas"';
  if (has('diagnostics') && has('valid')) return 'is the output of "terraform validate -json"';
  const planKeys = ['planned_values', 'resource_changes', 'output_changes', 'resource_drift', 'configuration'];
  if (![...planKeys, 'prior_state', 'errored', 'applyable'].some(has)) {
    return has('values')
      ? 'is a state as "terraform show -json" writes it without a plan'
      : 'is no plan, but perhaps an empty state';
  }
  return undefined;
}
