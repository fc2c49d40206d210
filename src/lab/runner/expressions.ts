/**
 * Expressions of workflows on GitHub's own evaluator. A {@link Scope} holds the contexts as plain values; contexts that are
 * not there read as null, as on GitHub.
 */
import { data, Evaluator, type Expr, Lexer, Parser } from '@actions/expressions';

export interface Scope {
  readonly contexts: Readonly<Record<string, unknown>>;
  /** Further functions by lower-case name: `success`, `hashfiles`. Arguments and results are plain values. */
  readonly functions?: Readonly<Record<string, (...args: unknown[]) => unknown>>;
}

const contextNames = [
  'github',
  'env',
  'vars',
  'job',
  'jobs',
  'steps',
  'runner',
  'secrets',
  'strategy',
  'matrix',
  'needs',
  'inputs',
];
const statusFunctions = ['success', 'failure', 'cancelled', 'always'];
const extensionFunctions = [
  ...statusFunctions.map((name) => ({ name, minArgs: 0, maxArgs: 0 })),
  { name: 'hashfiles', minArgs: 1, maxArgs: 255 },
].map((info) => ({ ...info, call: () => new data.Null() }));

/** A plain value as the evaluator sees it. */
export function toData(value: unknown): data.ExpressionData {
  if (value === null || value === undefined) return new data.Null();
  if (typeof value === 'string') return new data.StringData(value);
  if (typeof value === 'number') return new data.NumberData(value);
  if (typeof value === 'boolean') return new data.BooleanData(value);
  if (Array.isArray(value)) return new data.Array(...value.map(toData));
  return new data.Dictionary(...Object.entries(value).map(([key, entry]) => ({ key, value: toData(entry) })));
}

/** A result of the evaluator as a plain value. */
export function fromData(value: data.ExpressionData): unknown {
  if (value instanceof data.StringData || value instanceof data.NumberData || value instanceof data.BooleanData) {
    return value.value;
  }
  if (value instanceof data.Array) return value.values().map(fromData);
  if (value instanceof data.Dictionary) {
    return Object.fromEntries(value.pairs().map((pair) => [pair.key, fromData(pair.value)]));
  }
  return null;
}

function parse(source: string): Expr {
  const { tokens } = new Lexer(source).lex();
  return new Parser(tokens, contextNames, extensionFunctions).parse();
}

function run(expression: Expr, scope: Scope): data.ExpressionData {
  const context = new data.Dictionary(...contextNames.map((key) => ({ key, value: toData(scope.contexts[key]) })));
  const functions = new Map(
    extensionFunctions.map(({ name, minArgs, maxArgs }) => {
      const call = (...args: data.ExpressionData[]): data.ExpressionData => {
        const implementation = scope.functions?.[name];
        if (implementation === undefined) throw new Error(`The function '${name}' is not available here`);
        return toData(implementation(...args.map(fromData)));
      };
      return [name, { name, minArgs, maxArgs, call }] as const;
    }),
  );
  return new Evaluator(expression, context, functions).evaluate();
}

/** The value of one expression, without `${{ }}`. Throws the evaluator's own errors. */
export function evaluate(source: string, scope: Scope): unknown {
  return fromData(evaluateData(source, scope));
}

function evaluateData(source: string, scope: Scope): data.ExpressionData {
  try {
    return run(parse(source), scope);
  } catch (error) {
    throw new Error(`The expression '${source.trim()}' cannot be evaluated: ${(error as Error).message}`, {
      cause: error,
    });
  }
}

type Segment = { readonly text: string } | { readonly expression: string };

/** Splits at `${{ }}`; `}}` inside a quoted string does not end an expression. */
export function segments(template: string): Segment[] {
  const result: Segment[] = [];
  let position = 0;
  for (;;) {
    const start = template.indexOf('${{', position);
    if (start < 0) break;
    let end = start + 3;
    let quoted = false;
    while (end < template.length && (quoted || !template.startsWith('}}', end))) {
      if (template[end] === "'") quoted = !quoted;
      end += 1;
    }
    if (end >= template.length) throw new Error(`'\${{' without '}}' in: ${template}`);
    if (start > position) result.push({ text: template.slice(position, start) });
    result.push({ expression: template.slice(start + 3, end) });
    position = end + 2;
  }
  if (position < template.length || result.length === 0) result.push({ text: template.slice(position) });
  return result;
}

function interpolateData(template: string, scope: Scope): data.ExpressionData {
  const parts = segments(template);
  const [only] = parts;
  if (parts.length === 1 && only !== undefined && 'expression' in only) return evaluateData(only.expression, scope);
  return new data.StringData(
    parts.map((part) => ('text' in part ? part.text : evaluateData(part.expression, scope).coerceString())).join(''),
  );
}

/** A scalar of a workflow file: `${{ x }}` alone keeps its type, mixed text becomes a string, the rest stays. */
export function interpolate(value: unknown, scope: Scope): unknown {
  return typeof value === 'string' ? fromData(interpolateData(value, scope)) : value;
}

/** The same as a string, in the evaluator's own notation of numbers, booleans and null (empty). */
export function interpolateString(value: unknown, scope: Scope): string {
  return (typeof value === 'string' ? interpolateData(value, scope) : toData(value)).coerceString();
}

/** All scalars of a tree, keys included. */
export function interpolateTree(value: unknown, scope: Scope): unknown {
  if (Array.isArray(value)) return value.map((entry) => interpolateTree(entry, scope));
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(
      Object.entries(value).map(([key, entry]) => [interpolateString(key, scope), interpolateTree(entry, scope)]),
    );
  }
  return interpolate(value, scope);
}

/** A mapping of strings such as `env` or `with`; an expression in its place has to give an object. */
export function interpolateMap(value: unknown, scope: Scope): Record<string, string> {
  const mapping = interpolate(value, scope) ?? {};
  if (typeof mapping !== 'object' || Array.isArray(mapping)) throw new Error('A mapping was expected');
  return Object.fromEntries(
    Object.entries(mapping).map(([key, entry]) => [interpolateString(key, scope), interpolateString(entry, scope)]),
  );
}

function callsStatusFunction(expression: Expr): boolean {
  let found = false;
  const visit = (node: unknown): void => {
    if (found || node === null || typeof node !== 'object') return;
    if ('functionName' in node) {
      const name = (node.functionName as { lexeme: string }).lexeme.toLowerCase();
      if (statusFunctions.includes(name)) found = true;
    }
    for (const child of Object.values(node)) visit(child);
  };
  visit(expression);
  return found;
}

function isTrue(value: data.ExpressionData): boolean {
  const plain = fromData(value);
  return typeof plain === 'object' ? plain !== null : Boolean(plain);
}

/** An `if:`. Without a status function it counts as `success() && (…)`; absent it is `success()`. */
export function condition(source: unknown, scope: Scope): boolean {
  const text = source === undefined || source === null || source === '' ? 'success()' : toData(source).coerceString();
  const parts = segments(text);
  const [only] = parts;
  if (parts.length > 1) {
    // `${{ a }} && b` is a text for GitHub too, and a text that is not empty is true.
    return isTrue(evaluateData('success()', scope)) && isTrue(interpolateData(text, scope));
  }
  const expression = only !== undefined && 'expression' in only ? only.expression : text;
  if (callsStatusFunction(parse(expression))) return isTrue(evaluateData(expression, scope));
  return isTrue(evaluateData('success()', scope)) && isTrue(evaluateData(expression, scope));
}
