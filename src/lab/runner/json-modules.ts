/**
 * Makes GitHub's workflow parser importable in plain Node: it imports its schemas as JSON without import attributes,
 * which Node refuses. The hook serves the JSON files of that one package as ES modules with a default export.
 */
import { registerHooks } from 'node:module';

const schemaFile = /\/node_modules\/@actions\/(?:workflow-parser|languageservice)\/.*\.json$/;

let registered = false;

/** Has to run before the first `import('@actions/workflow-parser')`; further calls do nothing. */
export function allowJsonModules(): void {
  if (registered) return;
  registered = true;
  registerHooks({
    load(url, context, nextLoad) {
      if (!schemaFile.test(url)) return nextLoad(url, context);
      const { source } = nextLoad(url, { ...context, format: 'json', importAttributes: { type: 'json' } });
      const text = typeof source === 'string' ? source : new TextDecoder().decode(source ?? new Uint8Array());
      return { format: 'module', shortCircuit: true, source: `export default ${text}` };
    },
  });
}
