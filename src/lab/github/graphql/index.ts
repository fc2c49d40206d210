/**
 * The GraphQL API: requests are parsed, validated and executed by the `graphql` package against a slice of GitHub's own
 * schema (schema.graphql, made by scripts/graphql-slice.ts), so a field that GitHub does not have is a failure.
 */
import { readFileSync } from 'node:fs';
import type { ExecutionResult, GraphQLError, GraphQLSchema } from 'graphql';
import type { ServiceReply } from '../artifacts.ts';
import type { State } from '../state.ts';
import { type Tokens, tokenOf } from '../tokens.ts';
import { queryRoot } from './resolvers.ts';

export interface GraphQLContext {
  readonly state: State;
  readonly tokens: Tokens;
}

/** Loaded with the first request: most laboratories have none, and it takes a tenth of a second. */
let library: Promise<typeof import('graphql') & { readonly schema: GraphQLSchema }> | undefined;

function load() {
  library ??= import('graphql').then((graphql) => {
    const text = readFileSync(new URL('./schema.graphql', import.meta.url), 'utf8');
    return { ...graphql, schema: graphql.buildSchema(text) };
  });
  return library;
}

interface Given {
  readonly query?: unknown;
  readonly variables?: Readonly<Record<string, unknown>> | null;
  readonly operationName?: string | null;
}

/** What people do wrong is answered with these; everything else that is refused is a mistake of the client. */
const semantic = new Set(['NOT_FOUND', 'FORBIDDEN']);

/** GitHub puts the type beside the message and keeps `extensions` for mistakes in the query. */
function shown(error: GraphQLError): Record<string, unknown> {
  const { message, locations, path, extensions } = error.toJSON();
  const { type, ...rest } = extensions ?? {};
  return {
    ...(type === undefined ? {} : { type }),
    ...(path === undefined ? {} : { path }),
    ...(Object.keys(rest).length === 0 ? {} : { extensions: rest }),
    ...(locations === undefined ? {} : { locations }),
    message,
  };
}

/** Answers a POST to `/graphql`. What GitHub would not have accepted is a violation. */
export async function answerGraphQL(
  { state, tokens }: GraphQLContext,
  headers: Readonly<Record<string, string | undefined>>,
  body: Buffer,
): Promise<ServiceReply> {
  if (headers.authorization === undefined) {
    return { status: 401, body: { message: 'This endpoint requires you to be authenticated.' } };
  }
  const caller = tokens.find(tokenOf(headers.authorization) ?? '');
  if (caller === undefined || caller.kind === 'anonymous') return { status: 401, body: { message: 'Bad credentials' } };
  let given: Given;
  try {
    given = JSON.parse(body.toString()) as Given;
  } catch {
    return { status: 400, body: { message: 'Problems parsing JSON' } };
  }
  if (typeof given.query !== 'string') {
    const message = 'A query attribute must be specified and must be a string.';
    return { status: 200, body: { errors: [{ message }] }, violation: message };
  }
  const { schema, graphql } = await load();
  const result: ExecutionResult = await graphql({
    schema,
    source: given.query,
    rootValue: queryRoot(state, caller),
    variableValues: given.variables,
    operationName: given.operationName,
  });
  const { data, errors = [] } = result;
  const wrong = errors.filter(({ extensions }) => !semantic.has(String(extensions.type)));
  return {
    status: 200,
    body: { ...(data === undefined ? {} : { data }), ...(errors.length === 0 ? {} : { errors: errors.map(shown) }) },
    ...(wrong.length === 0 ? {} : { violation: `GraphQL: ${wrong.map(({ message }) => message).join('; ')}` }),
  };
}
