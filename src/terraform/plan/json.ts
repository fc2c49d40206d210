/**
 * JSON as Terraform writes it: numbers of any precision, keys of any name. Numbers that a double cannot hold keep their
 * source text; nothing here follows a prototype, so a key `__proto__` is a key like any other.
 */

declare const exact: unique symbol;

/** A number that a double would change, as its source text. */
export interface ExactNumber {
  readonly [exact]: true;
  readonly source: string;
}

export type Json = null | boolean | number | string | ExactNumber | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

const exactNumbers = new WeakSet<object>();

function exactNumber(source: string): ExactNumber {
  const value = Object.freeze({ source }) as unknown as ExactNumber;
  exactNumbers.add(value);
  return value;
}

export function isExactNumber(value: unknown): value is ExactNumber {
  return typeof value === 'object' && value !== null && exactNumbers.has(value);
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !exactNumbers.has(value);
}

export function isArray(value: unknown): value is readonly Json[] {
  return Array.isArray(value);
}

/** The own value of a key; `undefined` where there is none or the value is no object. */
export function own(value: unknown, key: string): Json | undefined {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** The own string of a key. */
export function ownString(value: unknown, key: string): string | undefined {
  const found = own(value, key);
  return typeof found === 'string' ? found : undefined;
}

/** The own list of a key; empty where there is none. */
export function ownList(value: unknown, key: string): readonly Json[] {
  const found = own(value, key);
  return isArray(found) ? found : [];
}

// Only numbers of 16 digits and more, or with an exponent, can differ from their double: others skip the slow reviver.
const mayLosePrecision = /(?:^|[:,[\s])-?(?:[\d.]{16}|[\d.]+[eE])/;

/**
 * Parses JSON without changing a number.
 * @throws SyntaxError as `JSON.parse` does.
 */
export function parseJson(text: string): Json {
  if (!mayLosePrecision.test(text)) return JSON.parse(text) as Json;
  return JSON.parse(text, keepExact as (key: string, value: unknown) => unknown) as Json;
}

function keepExact(_key: string, value: unknown, context: { source?: string }): unknown {
  if (typeof value !== 'number' || context.source === undefined) return value;
  return decimal(context.source) === decimal(String(value)) ? value : exactNumber(context.source);
}

/** The one spelling of a decimal number: `-12.50e2` and `-1250` are the same. */
function decimal(source: string): string {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(source);
  if (match === null) return source; // Infinity: never what the source said
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match;
  const digits = `${whole}${fraction}`.replace(/^0+/, '');
  const significant = digits.replace(/0+$/, '');
  if (significant === '') return '0';
  const power = Number(exponent) - fraction.length + digits.length - significant.length;
  return sign + positional(significant, power);
}

/** Digits times a power of ten, written out as people do unless that is very long. */
function positional(digits: string, power: number): string {
  if (Math.abs(power) > 40) return `${digits}e${power}`;
  if (power >= 0) return digits + '0'.repeat(power);
  const padded = digits.padStart(1 - power, '0');
  return `${padded.slice(0, power)}.${padded.slice(power)}`;
}

/** A scalar as text: strings as they are, numbers by their digits. */
export function scalarText(value: null | boolean | number | string | ExactNumber): string {
  return isExactNumber(value) ? value.source : String(value);
}

/** Equality by value; objects by their keys in any order, numbers by their decimal value. */
export function sameJson(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true;
  if (isExactNumber(a) || isExactNumber(b)) {
    return isExactNumber(a) && isExactNumber(b) && decimal(a.source) === decimal(b.source);
  }
  if (isArray(a)) return isArray(b) && a.length === b.length && a.every((item, index) => sameJson(item, b[index]));
  if (!isObject(a) || !isObject(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && sameJson(a[key], b[key]))
  );
}

/**
 * The canonical text of a value: keys in code unit order, no blanks, numbers by their decimal value.
 * @param except Keys of the outermost object that are left out.
 */
export function canonicalJson(value: Json, except: readonly string[] = []): string {
  if (isExactNumber(value)) return decimal(value.source);
  if (isArray(value)) return `[${value.map((item) => canonicalJson(item)).join(',')}]`;
  if (isObject(value)) {
    const members = Object.keys(value)
      .filter((key) => !except.includes(key))
      .sort()
      .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key] ?? null)}`);
    return `{${members.join(',')}}`;
  }
  return JSON.stringify(value);
}
