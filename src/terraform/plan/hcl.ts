/** Values as Terraform users write them. */
import { count } from '../../core/count.ts';
import { isArray, isExactNumber, isObject, type Json } from './json.ts';

/** Changes a text before it is shown; takes secrets out. It runs on whole values, before anything is cut. */
export type Redact = (text: string) => string;

const identifier = /^[\p{L}_][\p{L}\p{N}_-]*$/u;
const maxStringLength = 240;

/** On one line: `{ name = "https", ports = [80, 443] }`. Members that are null are left out. */
export function inlineValue(value: Json, redact: Redact): string {
  if (value === null) return 'null';
  if (typeof value === 'string') return quoted(value, redact);
  // Numbers and booleans can be secrets too: a PIN, a port.
  if (isExactNumber(value)) return redact(value.source);
  if (isArray(value)) return `[${value.map((item) => inlineValue(item, redact)).join(', ')}]`;
  if (!isObject(value)) return redact(String(value));
  const members = membersOf(value).map(([key, item]) => `${keyText(key, redact)} = ${inlineValue(item, redact)}`);
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}

/** On one line when that fits, else over several, indented by two blanks per level. */
export function blockValue(value: Json, redact: Redact, width: number): readonly string[] {
  const inline = inlineValue(value, redact);
  if (inline.length <= width || typeof value !== 'object' || value === null || isExactNumber(value)) return [inline];
  const inner = isArray(value)
    ? value.flatMap((item) => suffix(blockValue(item, redact, width - 2), ','))
    : membersOf(value as { readonly [key: string]: Json }).flatMap(([key, item]) => {
        const [first = '', ...rest] = blockValue(item, redact, width - 2);
        return [`${keyText(key, redact)} = ${first}`, ...rest];
      });
  const [open, close] = isArray(value) ? ['[', ']'] : ['{', '}'];
  return [open, ...inner.map((line) => `  ${line}`), close];
}

function membersOf(value: { readonly [key: string]: Json }): [string, Json][] {
  return Object.entries(value).filter(([, item]) => item !== null);
}

function keyText(key: string, redact: Redact): string {
  const shown = redact(key);
  return identifier.test(shown) ? shown : JSON.stringify(shown);
}

function suffix(lines: readonly string[], end: string): readonly string[] {
  return lines.map((line, index) => (index === lines.length - 1 ? line + end : line));
}

// What a review document puts behind a text of which a secret was taken out, so that a change of the secret is seen.
const digestOfSecret = /(?<=\(sensitive\).*) \(digest [a-z2-7]{6}\)$/s;

/** A text as it is shown. */
export function shownText(value: string, redact: Redact): string {
  return redact(value).replace(digestOfSecret, '');
}

function quoted(value: string, redact: Redact): string {
  const shown = shownText(value, redact);
  if (shown.length <= maxStringLength) return JSON.stringify(shown);
  const cut = shown.slice(0, maxStringLength - 40).replace(/[\ud800-\udbff]$/, '');
  return `${JSON.stringify(cut)}… (${count(value.length)} characters)`;
}
