/**
 * The operations of the resource manager that the stand-in has, as Microsoft's description of the API has them: path,
 * versions, the permission that each needs, and the shape of requests and answers.
 */
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { operations } from './arm-operations.ts';
import { type Schema, schemas } from './arm-schemas.ts';

export interface ArmOperation {
  /** As in Microsoft's description: `StorageAccounts_Create`. */
  readonly id: string;
  readonly method: string;
  /** Template with `{parameters}`; `{scope}` stands for several segments. */
  readonly path: string;
  /** Those that the clients of this suite send. */
  readonly versions: readonly string[];
  /** What a role has to allow; without it, a valid token suffices. */
  readonly action?: string;
  /** Where the role has to count: at the resource itself, unless it is what the last segment is below, or what `{scope}` names. */
  readonly scope?: 'parent' | 'group' | 'subscription' | 'owner';
  /** Parameters besides `api-version`. */
  readonly query?: readonly string[];
  /** Names of schemas. */
  readonly body?: string;
  readonly answers: Readonly<Record<number, string | null>>;
}

export interface Found {
  readonly operation: ArmOperation;
  readonly values: Readonly<Record<string, string>>;
}

const routes = operations
  .map((operation) => {
    const literals = operation.path.split('/').filter((segment) => !segment.startsWith('{')).length;
    const source = operation.path
      .replace(/[.]/g, '\\.')
      .replace(/\{(\w+)\}/g, (_, name: string) => (name === 'scope' ? '(?<scope>.*)' : `(?<${name}>[^/]+)`))
      .replace(/^\/\(\?<scope>/, '(?<scope>');
    return { operation, literals, pattern: new RegExp(`^${source}$`, 'i') };
  })
  .sort((a, b) => b.literals - a.literals);

/** @param path normalised */
export function findOperation(method: string, path: string): Found | undefined {
  for (const { operation, pattern } of routes) {
    const match = operation.method === method ? pattern.exec(path) : null;
    if (match !== null) return { operation, values: { ...match.groups } };
  }
  return undefined;
}

let ajv: Ajv2020 | undefined;
const compiled = new Map<string, ValidateFunction>();

function validator(name: string): ValidateFunction {
  let validate = compiled.get(name);
  if (validate === undefined) {
    if (ajv === undefined) {
      ajv = new Ajv2020({ strict: false, allErrors: true });
      ajv.addSchema({ $id: 'arm', $defs: schemas as Schema });
    }
    validate = ajv.compile({ $ref: `arm#/$defs/${name}` });
    compiled.set(name, validate);
  }
  return validate;
}

function problems(where: string, errors: readonly ErrorObject[] | null | undefined): string[] {
  return (errors ?? []).map(({ instancePath, message, params, keyword }) => {
    const place = `${where}${instancePath}`;
    if (keyword === 'additionalProperties') return `${place}: "${params.additionalProperty}" is not a known property`;
    if (keyword === 'enum') return `${place}: must be one of ${JSON.stringify(params.allowedValues)}`;
    return `${place}: ${message ?? keyword}`;
  });
}

/** @returns what is wrong with a request; unknown properties and parameters are. */
export function checkRequest(operation: ArmOperation, query: URLSearchParams, body: unknown): string[] {
  const unknown = [...query.keys()].filter((key) => key !== 'api-version' && !(operation.query ?? []).includes(key));
  // What no description holds is kept as it is sent.
  if (operation.versions.length === 0) return [];
  const wrong = unknown.map((key) => `query: "${key}" is not a known parameter`);
  if (operation.body === undefined) return body === undefined ? wrong : [...wrong, 'body: the operation takes none'];
  if (body === undefined) return [...wrong, 'body: is missing'];
  const validate = validator(operation.body);
  return validate(body) ? wrong : [...wrong, ...problems('body', validate.errors)];
}

/** @returns what is wrong with an answer of the stand-in that is no error. */
export function checkAnswer(operation: ArmOperation, status: number, body: unknown): string[] {
  const schema = operation.answers[status];
  if (schema === undefined) return [`status ${status} is not documented`];
  if (schema === null) return body === undefined ? [] : [`status ${status} has no body`];
  const validate = validator(schema);
  return validate(body) ? [] : problems('answer', validate.errors);
}
