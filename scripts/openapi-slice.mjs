#!/usr/bin/env node
/**
 * Makes src/lab/github/openapi.min.json: the part of GitHub's official OpenAPI description that the laboratory's GitHub serves,
 * with every schema that it refers to and without prose. Nothing else is changed, so the slice says what GitHub says.
 *
 *   npm pack @octokit/openapi@23.0.2
 *   tar xzf octokit-openapi-23.0.2.tgz package/generated/api.github.com.json
 *   node scripts/openapi-slice.mjs package/generated/api.github.com.json
 *
 * The package is 385 MB and therefore no dependency.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const source = '@octokit/openapi@23.0.2, generated/api.github.com.json';
const target = new URL('../src/lab/github/openapi.min.json', import.meta.url);

/** Each has a handler in src/lab/github/routes; a test holds the two lists against each other. */
const operations = [
  'actions/create-environment-variable',
  'actions/delete-artifact',
  'actions/download-artifact',
  'actions/get-artifact',
  'actions/get-custom-oidc-sub-claim-for-repo',
  'actions/get-job-for-workflow-run',
  'actions/get-pending-deployments-for-run',
  'actions/get-reviews-for-run',
  'actions/get-workflow-run',
  'actions/list-artifacts-for-repo',
  'actions/list-environment-variables',
  'actions/list-jobs-for-workflow-run',
  'actions/list-workflow-run-artifacts',
  'actions/list-workflow-runs-for-repo',
  'actions/review-pending-deployments-for-run',
  'actions/update-environment-variable',
  'checks/create',
  'checks/get',
  'checks/list-annotations',
  'checks/list-for-ref',
  'checks/update',
  'git/create-ref',
  'git/delete-ref',
  'git/get-ref',
  'git/list-matching-refs',
  'git/update-ref',
  'issues/add-labels',
  'issues/create-comment',
  'issues/create-label',
  'issues/delete-comment',
  'issues/get-comment',
  'issues/get-label',
  'issues/list-comments',
  'issues/list-labels-for-repo',
  'issues/list-labels-on-issue',
  'issues/remove-label',
  'issues/update-comment',
  'pulls/create',
  'pulls/create-review',
  'pulls/get',
  'pulls/list',
  'pulls/list-commits',
  'pulls/list-files',
  'pulls/list-reviews',
  'pulls/merge',
  'repos/compare-commits-with-basehead',
  'repos/create-commit-status',
  'repos/create-deployment',
  'repos/create-deployment-branch-policy',
  'repos/create-deployment-status',
  'repos/create-or-update-environment',
  'repos/get',
  'repos/get-all-environments',
  'repos/get-branch',
  'repos/get-combined-status-for-ref',
  'repos/get-commit',
  'repos/get-content',
  'repos/get-deployment',
  'repos/get-environment',
  'repos/list-branches',
  'repos/list-commit-statuses-for-ref',
  'repos/list-commits',
  'repos/list-deployment-branch-policies',
  'repos/list-deployment-statuses',
  'repos/list-deployments',
  'repos/list-pull-requests-associated-with-commit',
  'teams/get-by-name',
  'users/get-authenticated',
  'users/get-by-username',
];

const [path] = process.argv.slice(2);
if (path === undefined) {
  console.error('Usage: node scripts/openapi-slice.mjs PATH-OF-api.github.com.json');
  process.exit(2);
}
const description = JSON.parse(readFileSync(path, 'utf8'));

const prose = new Set(['description', 'summary', 'example', 'examples', 'externalDocs', 'title', 'tags', 'deprecated']);

/** Without prose. Below `properties` a key is a name and not a keyword: a property may be called `description`. */
function bare(node, names = false) {
  if (Array.isArray(node)) return node.map((item) => bare(item));
  if (node === null || typeof node !== 'object') return node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => names || (!prose.has(key) && !key.startsWith('x-')))
      .map(([key, value]) => {
        if (!names && (key === 'enum' || key === 'default' || key === 'required')) return [key, value];
        return [key, bare(value, !names && key === 'properties')];
      }),
  );
}

/** Follows a reference into the components. */
function resolve(reference) {
  const [, , kind, name] = reference.split('/');
  return { kind, name, value: description.components[kind]?.[name] };
}

const schemas = new Map();
function collect(node) {
  if (Array.isArray(node)) {
    for (const item of node) collect(item);
  } else if (node !== null && typeof node === 'object') {
    if (typeof node.$ref === 'string') {
      const { kind, name, value } = resolve(node.$ref);
      if (kind !== 'schemas' || value === undefined) throw new Error(`Cannot follow ${node.$ref}`);
      if (!schemas.has(name)) {
        const schema = bare(value);
        schemas.set(name, schema);
        collect(schema);
      }
    }
    for (const value of Object.values(node)) collect(value);
  }
}

const deref = (node) => (typeof node?.$ref === 'string' ? resolve(node.$ref).value : node);
const json = (content) =>
  content === undefined
    ? undefined
    : Object.fromEntries(
        Object.entries(content)
          .filter(([type]) => type.includes('json'))
          .map(([type, { schema }]) => [type, { schema: bare(schema) }]),
      );

const found = new Map();
for (const [template, item] of Object.entries(description.paths)) {
  for (const [method, operation] of Object.entries(item)) {
    if (!operations.includes(operation?.operationId)) continue;
    const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map(deref);
    const body = deref(operation.requestBody);
    const slice = {
      id: operation.operationId,
      method: method.toUpperCase(),
      path: template,
      parameters: parameters.map(({ name, in: place, required, schema }) => ({
        name,
        in: place,
        ...(required ? { required } : {}),
        schema: bare(schema),
      })),
      ...(body === undefined ? {} : { body: { required: body.required === true, content: json(body.content) } }),
      responses: Object.fromEntries(
        Object.entries(operation.responses).map(([status, response]) => {
          const content = json(deref(response).content);
          return [status, content === undefined ? {} : { content }];
        }),
      ),
    };
    collect(slice);
    found.set(slice.id, slice);
  }
}
const missing = operations.filter((id) => !found.has(id));
if (missing.length > 0) throw new Error(`Not in the description: ${missing.join(', ')}`);

const sorted = [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
const names = [...schemas.keys()].sort();
// One operation and one schema per line: a change of the API reads as a change of lines.
const text = `{
"source": ${JSON.stringify(source)},
"license": "MIT License, Copyright (c) 2020 Octokit contributors",
"version": ${JSON.stringify(description.info.version)},
"operations": [
${sorted.map((operation) => JSON.stringify(operation)).join(',\n')}
],
"schemas": {
${names.map((name) => `${JSON.stringify(name)}: ${JSON.stringify(schemas.get(name))}`).join(',\n')}
}
}
`;
writeFileSync(target, text);
console.log(`${sorted.length} operations, ${names.length} schemas, ${Buffer.byteLength(text)} bytes`);
