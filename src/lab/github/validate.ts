/**
 * Holds requests and responses against the committed slice of GitHub's official OpenAPI description
 * (openapi.min.json, made by scripts/openapi-slice.mjs).
 */
import { readFileSync } from 'node:fs';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';

type Schema = Readonly<Record<string, unknown>>;
type Content = Readonly<Record<string, { readonly schema: Schema }>>;

export interface Operation {
  /** GitHub's operation id: `issues/create-comment`. */
  readonly id: string;
  readonly method: string;
  /** Template with `{parameters}`. */
  readonly path: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly in: 'path' | 'query';
    readonly required?: boolean;
    readonly schema: Schema;
  }[];
  readonly body?: { readonly required: boolean; readonly content: Content };
  readonly responses: Readonly<Record<string, { readonly content?: Content }>>;
}

export type Parameters = Readonly<Record<string, string | number | boolean>>;

const description = JSON.parse(readFileSync(new URL('./openapi.min.json', import.meta.url), 'utf8')) as {
  readonly operations: readonly Operation[];
  readonly schemas: Readonly<Record<string, Schema>>;
};

/** All operations of the slice. */
export const operations: readonly Operation[] = description.operations;

/** OpenAPI 3.0 into JSON Schema 2020-12: `nullable` becomes a type, references point into one document. */
function dialect(node: unknown, names = false): unknown {
  if (Array.isArray(node)) return node.map((item) => dialect(item));
  if (node === null || typeof node !== 'object') return node;
  const schema: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(node)) {
    if (!names && key === '$ref') schema.$ref = String(value).replace('#/components/schemas/', 'github#/$defs/');
    else if (!names && (key === 'enum' || key === 'default' || key === 'required')) schema[key] = value;
    else schema[key] = dialect(value, !names && key === 'properties');
  }
  if (names || schema.nullable !== true) return schema;
  const { nullable: _, ...rest } = schema;
  if (typeof rest.type !== 'string') return { anyOf: [rest, { type: 'null' }] };
  if (Array.isArray(rest.enum)) rest.enum = [...rest.enum, null];
  return { ...rest, type: [rest.type, 'null'] };
}

/**
 * What RFC 3986 allows: `github-actions[bot]` has to be percent-encoded. Empty addresses are documented as defaults
 * (`target_url` of a deployment status), so they pass.
 */
const uri = /^$|^[a-z][a-z0-9+.-]*:(?:[A-Za-z0-9\-._~:/?#@!$&'()*+,;=]|%[0-9A-Fa-f]{2})+$/;

function createAjv(options: { readonly coerceTypes?: boolean }): Ajv2020 {
  const ajv = new Ajv2020({ strict: false, allErrors: true, ...options });
  ajv.addFormat('uri', uri);
  ajv.addFormat('date-time', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/);
  ajv.addFormat('email', /^[^\s@]+@[^\s@]+$/);
  ajv.addFormat('repo.nwo', /^[^/\s]+\/[^/\s]+$/);
  ajv.addFormat('int64', true);
  return ajv;
}

const bodies = createAjv({});
bodies.addSchema({ $id: 'github', $defs: dialect(description.schemas, true) as Schema });
/** Path and query arrive as text: types are taken from the schema. */
const texts = createAjv({ coerceTypes: true });

const compiled = new Map<string, ValidateFunction>();
function validator(key: string, ajv: Ajv2020, schema: () => Schema): ValidateFunction {
  let validate = compiled.get(key);
  if (validate === undefined) {
    validate = ajv.compile(schema());
    compiled.set(key, validate);
  }
  return validate;
}

/** Wrong by itself and not only because of a branch of anyOf or oneOf that was not meant. */
function problemsOf(where: string, errors: readonly ErrorObject[] | null | undefined): string[] {
  return [
    ...new Set(
      (errors ?? []).map(({ instancePath, message, params, keyword }) => {
        const place = `${where}${instancePath}`;
        if (keyword === 'unevaluatedProperties')
          return `${place}: "${params.unevaluatedProperty}" is not a permitted key`;
        if (keyword === 'additionalProperties')
          return `${place}: "${params.additionalProperty}" is not a permitted key`;
        if (keyword === 'enum') return `${place}: must be one of ${JSON.stringify(params.allowedValues)}`;
        return `${place}: ${message ?? keyword}`;
      }),
    ),
  ];
}

/** Branches that let everything through would make every key known. */
function closed(schema: Schema): Schema {
  const open = (branch: unknown): unknown => {
    if (branch === null || typeof branch !== 'object') return branch;
    const { additionalProperties, ...rest } = branch as Record<string, unknown>;
    return additionalProperties === true ? rest : branch;
  };
  const branches: Record<string, unknown> = {};
  for (const key of ['oneOf', 'anyOf', 'allOf']) {
    const list = schema[key];
    if (Array.isArray(list)) branches[key] = list.map(open);
  }
  return { ...schema, ...branches, unevaluatedProperties: false };
}

/** @returns what is wrong with the body; nothing when it is as GitHub documents it. Unknown top-level fields are wrong. */
export function checkBody(operation: Operation, body: unknown): string[] {
  if (operation.body === undefined) return body === undefined ? [] : ['body: the operation takes none'];
  if (body === undefined) return operation.body.required ? ['body: is missing'] : [];
  const schema = operation.body.content['application/json']?.schema;
  if (schema === undefined) return [];
  const validate = validator(`${operation.id} body`, bodies, () => closed(dialect(schema) as Schema));
  return validate(body) ? [] : problemsOf('body', validate.errors);
}

/** Gives path and query their types. Unknown query parameters are wrong. */
export function checkParameters(
  operation: Operation,
  given: Readonly<Record<'path' | 'query', Readonly<Record<string, string>>>>,
): { readonly values: Parameters; readonly problems: readonly string[] } {
  const problems: string[] = [];
  const values: Record<string, string | number | boolean> = {};
  for (const place of ['path', 'query'] as const) {
    const known = operation.parameters.filter((parameter) => parameter.in === place);
    const validate = validator(`${operation.id} ${place}`, texts, () => ({
      type: 'object',
      properties: Object.fromEntries(known.map(({ name, schema }) => [name, dialect(schema)])),
      required: known.filter(({ required }) => required).map(({ name }) => name),
      additionalProperties: false,
    }));
    const copy = { ...given[place] };
    if (!validate(copy)) problems.push(...problemsOf(place, validate.errors));
    Object.assign(values, copy);
  }
  return { values, problems };
}

/** What each documented and undocumented error has in common. */
const errorSchema: Schema = {
  type: 'object',
  properties: { message: { type: 'string' }, documentation_url: { type: 'string' } },
  required: ['message'],
};

/** @returns what is wrong with an answer of the stand-in. Errors need not be documented per operation. */
export function checkResponse(operation: Operation, status: number, body: unknown): string[] {
  const documented = operation.responses[String(status)];
  if (documented === undefined && status < 400) return [`status ${status} is not documented`];
  const content = documented?.content ?? {};
  const schema = content['application/json']?.schema ?? (status >= 400 ? errorSchema : undefined);
  if (schema === undefined) return body === undefined ? [] : [`status ${status} has no body`];
  const validate = validator(`${operation.id} ${status}`, bodies, () => dialect(schema) as Schema);
  return validate(body) ? [] : problemsOf('response', validate.errors);
}

/** Parameters that may hold slashes, as GitHub takes them. */
const deep = new Set(['path', 'ref', 'basehead', 'branch']);

const routes = operations
  .map((operation) => {
    const segments = operation.path.split('/').slice(1);
    const pattern = segments.map((segment) => {
      const name = /^\{(\w+)\}$/.exec(segment)?.[1];
      if (name === undefined) return segment.replace(/[.]/g, '\\.');
      if (name === 'path') return '(?<path>.*)';
      return deep.has(name) ? `(?<${name}>.+)` : `(?<${name}>[^/]+)`;
    });
    const literals = segments.filter((segment) => !segment.startsWith('{')).length;
    return { operation, literals, pattern: new RegExp(`^/${pattern.join('/')}$`) };
  })
  .sort((a, b) => b.literals - a.literals);

/** The operation that a method and an undecoded path mean. */
export function findOperation(
  method: string,
  pathname: string,
): { readonly operation: Operation; readonly path: Readonly<Record<string, string>> } | undefined {
  for (const { operation, pattern } of routes) {
    const match = operation.method === method ? pattern.exec(pathname) : null;
    if (match === null) continue;
    try {
      const entries = Object.entries(match.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)]);
      return { operation, path: Object.fromEntries(entries) };
    } catch {
      return undefined;
    }
  }
  return undefined;
}
