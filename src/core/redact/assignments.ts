/**
 * Secrets that stand behind a telling key: `admin_password = "…"`, `"clientSecret": "…"`, `token: a -> b`. The key has to
 * end in the telling word, so `secret_name` and `key_vault_secret_id` are none.
 */
import type { Span } from './needles.ts';

/** Shannon entropy in bits per character. */
export function entropy(value: string): number {
  const counts = new Map<string, number>();
  for (const character of value) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / value.length) * Math.log2(count / value.length);
  return bits;
}

/** How many of: lower case, upper case, digits, signs other than those of names and paths. */
function kinds(value: string): number {
  return [/[a-z]/, /[A-Z]/, /[0-9]/, /[^A-Za-z0-9\s._/:-]/].filter((kind) => kind.test(value)).length;
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const DIGEST =
  /^(?:sha(?:1|256|384|512)[:-])?(?:[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{96}|[0-9a-f]{128})$|^sha(?:256|384|512)-[A-Za-z0-9+/]+=*$/i;
// `${…}`, `{{ … }}`, `<…>`, `(known after apply)`, `***`, `$NAME`, `@Microsoft.KeyVault(…)`
const PLACEHOLDER =
  /^(?:\$[{(].*|\{\{.*|<.*>|\(.*\)|\*+|\$[A-Z_]+|@Microsoft\.KeyVault\(.*|(?:https?|file|vault):\/\/.*)$/i;
// `var.db_password`, `random_password.db["a"].result`, and how a placeholder with spaces begins: only ever without quotes.
const EXPRESSION = /^[$<([{*@%]|^[a-z_]\w*(?:\.[a-z_]\w*|\[[^\]]*\]?)+$/i;
// `registry-credentials-1`, `platform/dev1.tfstate`
const NAME_PART = /^(?:[a-z]*\d{0,3}|[A-Z]+\d{0,3}|[A-Z][a-z]+\d{0,3}|v?\d{1,4})$/;

/** Long and irregular enough for a generated secret. Commit ids, digests and UUIDs are not: reports are full of them. */
export function looksSecret(value: string): boolean {
  if (value.length < 16 || UUID.test(value) || DIGEST.test(value) || PLACEHOLDER.test(value)) return false;
  if (value.split(/[-_./:]/).every((part) => NAME_PART.test(part))) return false;
  return kinds(value) >= 2 && /[A-Z0-9]/.test(value) && entropy(value) >= 3;
}

/** What somebody may have chosen as a password: two kinds of characters are enough, and a UUID may well be one. */
export function looksChosen(value: string): boolean {
  if (value.length < 8 || PLACEHOLDER.test(value) || /^sha\d+[:-]/i.test(value)) return false;
  return kinds(value) >= 2 && entropy(value) >= 2.5;
}

const WORDS =
  'password|(?<![A-Za-z])pass(?:wd|phrase)?|pwd|client[_-]?secret|secret|token|credentials?|auth|sas|(?:api|access|account|private|shared|storage|signing|encryption|master|client)[_-]?key(?:[_-]data)?|connection[_-]?string';
/** The endings of the telling words: what a text without any of them has no need to be searched for. */
export const KEY_ENDINGS = [
  'password', 'pass', 'passwd', 'passphrase', 'pwd', 'secret', 'token', 'credential', 'credentials', 'auth', 'sas',
  'key', 'key_data', 'key-data', 'connection_string', 'connection-string', 'connectionstring',
]; // biome-ignore format: a table

/** What stands between a word that ends here and its value. */
const ASSIGNMENT = new RegExp(
  `(?<=(?<key>${WORDS}))(?:[_-]?\\d{1,3})?[\`"'\\\\]{0,3}\\s{0,64}(?:=>|[=:])[ \\t]{0,64}`,
  'iy',
);
/** The characters with which that can begin. */
const AFTER_KEY = /[\d_\-`"'\\\s=:]/;
const PASSWORD = /^(?:pass|pwd|client)/i;
const ESCAPED_QUOTES = /\\(["'])(?<value>[^"'\\\n]{1,8192})\\\1/y;
const QUOTES = /(["'`])(?<value>(?:\\.|(?!\1)[^\\\n]){1,8192})\1/y;
const BARE = /[^\s"'`,;)}\]<>|\\]{1,512}/y;
const BARE_REST = /[^\s"'`,;)}\]<>|\\]*/y;
const ARROW = /[`"'\\]{0,3}\s{1,8}(?:->|=>|→)\s{1,8}/y;

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The value that begins here, and whether it is quoted. */
function valueAt(text: string, at: number): { readonly span: Span; readonly quoted: boolean } | undefined {
  const quoted = matchAt(ESCAPED_QUOTES, text, at) ?? matchAt(QUOTES, text, at);
  if (quoted !== null) {
    const start = at + quoted[0].indexOf(quoted[1] ?? '') + 1;
    return { span: [start, start + (quoted.groups?.value ?? '').length], quoted: true };
  }
  const bare = matchAt(BARE, text, at);
  return bare === null ? undefined : { span: [at, at + bare[0].length], quoted: false };
}

/**
 * The values of a telling key whose word ends at `end`, both sides of a change included.
 *
 * @param from What was found before ends here, so a key that ends before is part of a value.
 */
export function assignedSecret(text: string, end: number, from: number): { spans: Span[]; resume: number } | undefined {
  if (end <= from || !AFTER_KEY.test(text[end] ?? '')) return undefined;
  const match = matchAt(ASSIGNMENT, text, end);
  if (match === null) return undefined;
  const judge = PASSWORD.test(match.groups?.key ?? '') ? looksChosen : looksSecret;
  const spans: Span[] = [];
  let at = end + match[0].length;
  let resume = at;
  for (let side = 0; side < 2; side++) {
    const found = valueAt(text, at);
    if (found === undefined) break;
    let [start, stop] = found.span;
    const value = text.slice(start, stop);
    if (judge(value) && (found.quoted || !EXPRESSION.test(value))) {
      if (!found.quoted) stop += matchAt(BARE_REST, text, stop)?.[0].length ?? 0;
      spans.push([start, stop]);
      resume = Math.max(resume, stop);
    }
    const arrow = matchAt(ARROW, text, stop);
    if (arrow === null) break;
    at = stop + arrow[0].length;
  }
  return { spans, resume };
}
