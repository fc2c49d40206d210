/**
 * Every secret that a plan holds, so that it can be taken out by value wherever it appears. Marks alone are not enough:
 * Terraform marks `terraform_data.input` and prints the same value in `terraform_data.output`.
 *
 * Counted in are the values that are marked sensitive in changes, drift, state, planned values, outputs and actions, and
 * those of sensitive variables, also of modules. Booleans and empty strings are no secrets.
 */
import type { ByteSource, JsonScanner } from '../../core/json-scanner.ts';
import { isArray, isObject, type Json, own, ownList, parseJson, scalarText } from './json.ts';
import { anyMark } from './marks.ts';
import type { Span } from './model.ts';
import { readJson } from './source.ts';

/** What is known about secrets when a plan has been walked through. */
export interface SecretPlaces {
  /** Marked values. */
  readonly values: Set<string>;
  /** Where the values of the root module's variables lie. */
  readonly variables: Map<string, Span>;
  /** The root module of the configuration. */
  root: Module;
}

/** The leaves that the marks cover; the whole value when the marks do not fit it. */
export function addMarked(found: Set<string>, value: Json | undefined, mark: Json | undefined): void {
  if (value === undefined || value === null) return;
  if (mark === true) addAll(found, value);
  else if (isArray(mark)) {
    if (isArray(value) && value.length === mark.length) {
      for (const [index, item] of mark.entries()) addMarked(found, value[index], item);
    } else if (anyMark(mark)) addAll(found, value);
  } else if (isObject(mark)) {
    if (isObject(value)) for (const key of Object.keys(mark)) addMarked(found, own(value, key), mark[key]);
    else if (anyMark(mark)) addAll(found, value);
  }
}

/** Passes a value and adds the leaves that the marks cover, as {@link addMarked} does, without building the rest. */
export function readMarked(scanner: JsonScanner, mark: Json | undefined, found: Set<string>): void {
  if (isObject(mark) && scanner.peek() === 'object')
    scanner.object((key) => readMarked(scanner, own(mark, key), found));
  else if (mark === true || anyMark(mark)) addMarked(found, parseJson(scanner.text()), mark);
  else scanner.skip();
}

/** An output of the state. */
export function addSensitiveOutput(found: Set<string>, output: Json): void {
  if (own(output, 'sensitive') === true) addAll(found, own(output, 'value'));
}

/** An entry of `action_invocations`. */
export function collectInvocation(found: Set<string>, invocation: Json | undefined): void {
  addMarked(found, own(invocation, 'config_values'), own(invocation, 'config_sensitive'));
}

function addAll(found: Set<string>, value: Json | undefined): void {
  if (isArray(value)) for (const item of value) addAll(found, item);
  else if (isObject(value)) for (const item of Object.values(value)) addAll(found, item);
  else if (value !== undefined && value !== null && value !== '' && typeof value !== 'boolean') {
    found.add(scalarText(value));
  }
}

/**
 * All secrets, the values of sensitive variables included: `variables` shows them in clear and without a mark, and only
 * the configuration says which they are.
 */
export function collectSecrets({ values, variables, root }: SecretPlaces, source: ByteSource): Set<string> {
  const read = (span: Span | undefined): Json | undefined => (span === undefined ? undefined : readJson(source, span));
  const argument = (name: string) => {
    const value = read(variables.get(name));
    return value === undefined ? [] : [value];
  };
  addVariables(values, root, { argument: once(argument) }, read);
  return values;
}

/** A module of the configuration, as far as variables go. */
export interface Module {
  readonly variables: Json | undefined;
  readonly calls: readonly { readonly expressions: Span | undefined; readonly module: Module }[];
  /** It, or a module below it, has a sensitive variable. */
  readonly sensitive: boolean;
}

export const noModule: Module = { variables: undefined, calls: [], sensitive: false };

/** Passes the member `variables` and notes where each value lies. */
export function readVariables(scanner: JsonScanner, into: Map<string, Span>): void {
  const isThere = scanner.object((name) => {
    const isVariable = scanner.object((key) => {
      scanner.skip();
      if (key === 'value') into.set(name, [scanner.skippedFrom, scanner.offset]);
    });
    if (!isVariable) scanner.skip();
  });
  if (!isThere) scanner.skip();
}

/** Passes the member `configuration`. */
export function readConfiguration(scanner: JsonScanner): Module {
  let root = noModule;
  const isThere = scanner.object((key) => {
    if (key === 'root_module') root = readModule(scanner);
    else scanner.skip();
  });
  if (!isThere) scanner.skip();
  return root;
}

/** Passes a module. Modules without a sensitive variable are not kept: a configuration may call thousands. */
function readModule(scanner: JsonScanner): Module {
  let variables: Json | undefined;
  let sensitive = false;
  const calls: { expressions: Span | undefined; module: Module }[] = [];
  const isThere = scanner.object((key) => {
    if (key === 'variables') {
      variables = parseJson(scanner.text());
      sensitive ||=
        isObject(variables) && Object.values(variables).some((variable) => own(variable, 'sensitive') === true);
    } else if (key === 'module_calls') {
      const areThere = scanner.object(() => {
        const call = readCall(scanner);
        if (call.module.sensitive) calls.push(call);
      });
      if (!areThere) scanner.skip();
    } else scanner.skip();
  });
  if (!isThere) scanner.skip();
  sensitive ||= calls.length > 0;
  return sensitive ? { variables, calls, sensitive } : noModule;
}

function readCall(scanner: JsonScanner): { expressions: Span | undefined; module: Module } {
  let expressions: Span | undefined;
  let module = noModule;
  const isThere = scanner.object((key) => {
    if (key === 'module') module = readModule(scanner);
    else scanner.skip();
    if (key === 'expressions') expressions = [scanner.skippedFrom, scanner.offset];
  });
  if (!isThere) scanner.skip();
  return { expressions, module };
}

/** The arguments a module is called with. */
interface Scope {
  readonly argument: (name: string) => readonly Json[];
}

function addVariables(
  found: Set<string>,
  { variables, calls }: Module,
  scope: Scope,
  read: (span: Span | undefined) => Json | undefined,
): void {
  for (const [name, variable] of isObject(variables) ? Object.entries(variables) : []) {
    if (own(variable, 'sensitive') !== true) continue;
    addAll(found, own(variable, 'default'));
    for (const value of scope.argument(name)) addAll(found, value);
  }
  for (const { expressions, module } of calls) {
    const given = read(expressions);
    // A sensitive variable of a module may get the value of one that is not marked further up: that value is secret too.
    addVariables(found, module, { argument: once((name) => resolve(own(given, name), variables, scope)) }, read);
  }
}

/** Without it, modules that hand each variable down twice would double the work with every level. */
function once(argument: Scope['argument']): Scope['argument'] {
  const known = new Map<string, readonly Json[]>();
  return (name) => {
    const values = known.get(name) ?? [...new Set(argument(name))];
    known.set(name, values);
    return values;
  };
}

function resolve(expression: Json | undefined, variables: Json | undefined, scope: Scope): readonly Json[] {
  const constant = own(expression, 'constant_value');
  if (constant !== undefined) return [constant];
  return ownList(expression, 'references').flatMap((reference) => {
    const [, name] = typeof reference === 'string' ? (/^var\.([^.[]+)$/.exec(reference) ?? []) : [];
    if (name === undefined) return [];
    const passed = scope.argument(name);
    const fallback = own(own(variables, name), 'default');
    return passed.length > 0 || fallback === undefined ? passed : [fallback];
  });
}
