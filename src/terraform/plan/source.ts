/** From the bytes of a file to JSON documents, with one clear error for everything that is something else. */
import { UserError } from '../../core/errors.ts';
import { isObject, type JsonObject, own, parseJson } from './json.ts';

/** Terraform nests values by the schema: dozens of levels at most. Deeper input is an attack on the stack. */
const maxDepth = 1000;

/** Which file of which input is read; for messages. */
export interface Origin {
  readonly input: 'plans' | 'schemas';
  readonly name: string;
}

const howToMake: Readonly<Record<Origin['input'], string>> = {
  plans: 'Write it with: terraform show -json plan.tfplan > plan.json',
  schemas: 'Write it with: terraform providers schema -json > schemas.json',
};

/** @param remedy A sentence without full stop; default: how to write such a file. */
export function unreadable({ input, name }: Origin, found: string, reason: string, remedy?: string): UserError {
  return new UserError(`${input}: ${JSON.stringify(name)} ${found}. ${remedy ?? howToMake[input]}.`, reason);
}

/**
 * The JSON objects of a file: one document, or one per line.
 * @throws UserError for anything else; the message never quotes the content, which may hold secrets.
 */
export function readDocuments(bytes: Uint8Array | string, origin: Origin): readonly JsonObject[] {
  const text = decode(bytes, origin).trim();
  if (text === '') throw unreadable(origin, 'is empty', 'plan-empty');
  if (text.startsWith('<')) {
    throw unreadable(origin, 'is HTML or XML, such as the page of a failed download', 'plan-not-json');
  }
  const whole = tryParse(text);
  const values = 'value' in whole ? [whole.value] : parseLines(text, whole.problem, origin);
  return values.map((value) => {
    if (!isObject(value)) throw unreadable(origin, 'holds JSON that is no object', 'not-a-plan');
    refuseDepth(value, origin);
    return value;
  });
}

function decode(bytes: Uint8Array | string, origin: Origin): string {
  const text = typeof bytes === 'string' ? bytes : decodeBytes(bytes, origin);
  // A NUL in text is neither JSON nor a mistake that reads well further on.
  if (text.includes('\0')) throw unreadable(origin, 'holds NUL bytes: it is no text', 'plan-not-json');
  return text.startsWith('\u{feff}') ? text.slice(1) : text;
}

function decodeBytes(bytes: Uint8Array, origin: Origin): string {
  const [a, b, c] = bytes;
  if (a === 0x50 && b === 0x4b) {
    throw unreadable(origin, 'is a saved plan in its binary form', 'not-a-plan');
  }
  if (a === 0x1f && b === 0x8b) throw unreadable(origin, 'is compressed', 'plan-not-json', 'Decompress it first');
  // Windows PowerShell 5 redirects as UTF-16 with a byte order mark.
  if ((a === 0xff && b === 0xfe) || (b === 0 && a === 0x7b)) return new TextDecoder('utf-16le').decode(bytes);
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x7b && c === 0)) {
    return new TextDecoder('utf-16be').decode(bytes);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw unreadable(origin, 'is not UTF-8 text', 'plan-not-json');
  }
}

type Attempt = { readonly value: unknown } | { readonly problem: 'truncated' | 'garbled' };

function tryParse(text: string): Attempt {
  try {
    return { value: parseJson(text) };
  } catch (error) {
    // Only the position is taken from the message: it quotes the text around it.
    const message = String(error);
    const position = / at position (\d+)/.exec(message)?.[1];
    const truncated =
      /^SyntaxError: (Unexpected end|Unterminated string)/.test(message) || Number(position) >= text.length;
    return { problem: truncated ? 'truncated' : 'garbled' };
  }
}

/** `terragrunt run-all show -json` writes one plan per line. */
function parseLines(text: string, problem: 'truncated' | 'garbled', origin: Origin): readonly unknown[] {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  if (/^(\[command\]|::|##\[)/m.test(text)) {
    throw unreadable(
      origin,
      'holds workflow commands around the JSON: a wrapper script wrote into it',
      'plan-not-json',
      'Call the terraform binary itself, or set "terraform_wrapper: false" in setup-terraform',
    );
  }
  const parsed: unknown[] = [];
  if (lines.length > 1) {
    for (const line of lines) {
      const attempt = tryParse(line);
      if (!('value' in attempt)) break;
      parsed.push(attempt.value);
    }
    if (parsed.length === lines.length) return parsed;
  }
  if (problem === 'truncated' || (parsed.length > 0 && parsed.length === lines.length - 1)) {
    throw unreadable(origin, 'ends in the middle: the file was cut', 'plan-truncated');
  }
  if (/^(Terraform|OpenTofu|No changes|Plan:)/m.test(text) || text.includes('\u{1b}[')) {
    throw unreadable(origin, 'is the text of a plan for people', 'plan-not-json');
  }
  throw unreadable(origin, 'is not JSON', 'plan-not-json');
}

function refuseDepth(document: JsonObject, origin: Origin): void {
  let level: unknown[] = [document];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > maxDepth) {
      throw unreadable(origin, `is nested more than ${maxDepth} levels deep`, 'plan-malformed');
    }
    const next: unknown[] = [];
    for (const value of level) {
      for (const child of Object.values(value as object)) {
        if (typeof child === 'object' && child !== null) next.push(child);
      }
    }
    level = next;
  }
}

/** What a document is that is no plan, in words; `undefined` for a plan. */
export function otherDocument(document: JsonObject): string | undefined {
  const has = (key: string) => own(document, key) !== undefined;
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
