/**
 * Makes src/lab/github/graphql/schema.graphql: the types and fields of GitHub's official GraphQL schema that the
 * laboratory's GitHub answers, without prose. Nothing else is changed, so the slice says what GitHub says.
 *
 *   node scripts/graphql-slice.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { type DefinitionNode, Kind, parse, print, visit } from 'graphql';

const packageName = '@octokit/graphql-schema';
/** The package exports JavaScript alone. */
const folder = new URL(`../node_modules/${packageName}/`, import.meta.url);

/** Fields by type; each has a resolver in src/lab/github/graphql/resolvers.ts. All: nothing of the type is left out. */
const wanted: Readonly<Record<string, readonly string[] | 'all'>> = {
  Query: ['repository', 'viewer'],
  Repository: ['pullRequest'],
  PullRequest: ['number', 'locked', 'comments'],
  IssueCommentConnection: ['nodes', 'pageInfo', 'totalCount'],
  IssueComment: ['author', 'body', 'fullDatabaseId', 'url', 'viewerDidAuthor'],
  IssueCommentOrder: 'all',
  IssueCommentOrderField: 'all',
  OrderDirection: 'all',
  PageInfo: 'all',
  Actor: ['login'],
  Bot: ['login'],
  Mannequin: ['login'],
  Organization: ['login'],
  User: ['login'],
  BigInt: 'all',
  URI: 'all',
};

/** GitHub's whole schema and the version of the package that has it. */
export function fullSchema(): { readonly text: string; readonly version: string } {
  const text = readFileSync(new URL('schema.graphql', folder), 'utf8');
  const { version } = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8')) as {
    readonly version: string;
  };
  return { text, version };
}

/** @throws {Error} when the schema lacks something that is wanted. */
export function slice({ text, version }: ReturnType<typeof fullSchema>): string {
  const missing = new Set(Object.keys(wanted));
  const definitions = parse(text).definitions.flatMap((definition) => {
    const name = 'name' in definition ? definition.name?.value : undefined;
    const fields = name === undefined ? undefined : wanted[name];
    if (name === undefined || fields === undefined) return [];
    missing.delete(name);
    return [cut(definition, name, fields)];
  });
  if (missing.size > 0) throw new Error(`Not in the schema: ${[...missing].join(', ')}`);
  const body = print({ kind: Kind.DOCUMENT, definitions });
  return `# ${packageName}@${version}, schema.graphql. Copyright (c) GitHub 2025, licensed as MIT\n\n${body}\n`;
}

function cut(definition: DefinitionNode, name: string, fields: readonly string[] | 'all'): DefinitionNode {
  const isWanted = (field: string): boolean => fields === 'all' || fields.includes(field);
  const bare: DefinitionNode = visit(withoutProse(definition), {
    // Directives tell GitHub's own tools things that clients do not see.
    Directive: () => null,
    NamedType: (node, _key, _parent, path) =>
      path.includes('interfaces') && wanted[node.name.value] === undefined ? null : undefined,
    FieldDefinition: (node) => (isWanted(node.name.value) ? undefined : null),
  });
  const found = 'fields' in bare ? (bare.fields ?? []).map((field) => field.name.value) : [];
  const lost = fields === 'all' ? [] : fields.filter((field) => !found.includes(field));
  if (lost.length > 0) throw new Error(`${name} has no ${lost.join(', ')}`);
  return bare;
}

function withoutProse(definition: DefinitionNode): DefinitionNode {
  return visit(definition, {
    enter: (node) => ('description' in node && node.description ? { ...node, description: undefined } : undefined),
  });
}

if (import.meta.main) {
  const text = slice(fullSchema());
  writeFileSync(new URL('../src/lab/github/graphql/schema.graphql', import.meta.url), text);
  console.log(`${Object.keys(wanted).length} types, ${Buffer.byteLength(text)} bytes`);
}
