/**
 * Every secret that a plan holds, so that it can be taken out by value wherever it appears. Marks alone are not enough:
 * Terraform marks `terraform_data.input` and prints the same value in `terraform_data.output`.
 */
import { isArray, isObject, type Json, type JsonObject, own, ownList, scalarText } from './json.ts';
import { hides, markOf } from './marks.ts';
import type { Plan } from './model.ts';

/**
 * The values, as text, that are marked sensitive anywhere in the plan: in changes, drift, state, planned values, outputs,
 * actions and variables, also those of modules. Without duplicates; booleans and empty strings are no secrets.
 */
export function collectSensitive(plan: Plan): readonly string[] {
  const found = new Set<string>();
  const { document } = plan;
  for (const list of ['resource_changes', 'resource_drift']) {
    for (const entry of ownList(document, list)) addChange(found, own(entry, 'change'));
  }
  for (const entry of ownList(document, 'deferred_changes'))
    addChange(found, own(own(entry, 'resource_change'), 'change'));
  for (const change of valuesOf(own(document, 'output_changes'))) addChange(found, change);
  for (const key of ['action_invocations', 'deferred_action_invocations']) {
    for (const entry of ownList(document, key)) {
      const invocation = own(entry, 'action_invocation') ?? entry;
      addMarked(found, own(invocation, 'config_values'), own(invocation, 'config_sensitive'));
    }
  }
  for (const values of [own(document, 'planned_values'), own(own(document, 'prior_state'), 'values')]) {
    for (const output of valuesOf(own(values, 'outputs'))) {
      if (own(output, 'sensitive') === true) addAll(found, own(output, 'value'));
    }
    addModule(found, own(values, 'root_module'));
  }
  addVariables(found, document);
  return [...found];
}

function addChange(found: Set<string>, change: Json | undefined): void {
  addMarked(found, own(change, 'before'), own(change, 'before_sensitive'));
  addMarked(found, own(change, 'after'), own(change, 'after_sensitive'));
}

function addModule(found: Set<string>, module: Json | undefined): void {
  for (const resource of ownList(module, 'resources')) {
    addMarked(found, own(resource, 'values'), own(resource, 'sensitive_values'));
  }
  for (const child of ownList(module, 'child_modules')) addModule(found, child);
}

/** The leaves that the marks cover; the whole value when the marks do not fit it. */
function addMarked(found: Set<string>, value: Json | undefined, mark: Json | undefined): void {
  if (value === undefined || value === null || mark === undefined || mark === null || mark === false) return;
  if (hides(mark, value)) addAll(found, value);
  else if (isArray(value)) for (const [index, item] of value.entries()) addMarked(found, item, markOf(mark, index));
  else if (isObject(value)) for (const key of Object.keys(value)) addMarked(found, own(value, key), markOf(mark, key));
}

function addAll(found: Set<string>, value: Json | undefined): void {
  if (isArray(value)) for (const item of value) addAll(found, item);
  else if (isObject(value)) for (const item of Object.values(value)) addAll(found, item);
  else if (value !== undefined && value !== null && value !== '' && typeof value !== 'boolean') {
    found.add(scalarText(value));
  }
}

function valuesOf(value: Json | undefined): readonly Json[] {
  return isObject(value) ? Object.values(value) : [];
}

/** The arguments a module is called with, and how to resolve what they refer to. */
interface Scope {
  readonly argument: (name: string) => readonly Json[];
}

/** `variables` shows sensitive values in clear and without a mark; only the configuration says which they are. */
function addVariables(found: Set<string>, document: JsonObject): void {
  const given = own(document, 'variables');
  const root: Scope = {
    argument: (name) => {
      const value = own(own(given, name), 'value');
      return value === undefined ? [] : [value];
    },
  };
  addModuleVariables(found, own(own(document, 'configuration'), 'root_module'), root);
}

function addModuleVariables(found: Set<string>, module: Json | undefined, scope: Scope): void {
  const variables = own(module, 'variables');
  if (isObject(variables)) {
    for (const [name, variable] of Object.entries(variables)) {
      if (own(variable, 'sensitive') !== true) continue;
      addAll(found, own(variable, 'default'));
      for (const value of scope.argument(name)) addAll(found, value);
    }
  }
  const calls = own(module, 'module_calls');
  if (!isObject(calls)) return;
  for (const call of Object.values(calls)) {
    const expressions = own(call, 'expressions');
    addModuleVariables(found, own(call, 'module'), {
      // A sensitive variable of a module may get the value of one that is not marked further up: that value is secret too.
      argument: (name) => resolve(own(expressions, name), variables, scope),
    });
  }
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
