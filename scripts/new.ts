// npm run new NAME: copies action-templates/action into a working action with a passing test, and generates its files.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Where each file of the template goes. */
const targets = (name: string): Record<string, string> => ({
  'spec.ts': `src/actions/${name}/spec.ts`,
  'decide.ts': `src/actions/${name}/decide.ts`,
  'render.ts': `src/actions/${name}/render.ts`,
  'main.ts': `src/actions/${name}/main.ts`,
  'decide.test.ts': `test/unit/${name}.test.ts`,
  'README.md': `actions/${name}/README.md`,
});

/** Copies the template for a new action into a checkout and returns what it wrote. */
export function copyTemplate(root: string, name: string): string[] {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(name))
    throw new Error(`"${name}" is no name for an action. Use lower case words joined by hyphens, such as image-build.`);
  const files = Object.entries(targets(name));
  const taken = files.map(([, target]) => target).find((target) => existsSync(path.join(root, target)));
  if (taken !== undefined) throw new Error(`${taken} exists. Choose another name.`);
  for (const [source, target] of files) {
    mkdirSync(path.dirname(path.join(root, target)), { recursive: true });
    const text = readFileSync(path.join(root, 'action-templates/action', source), 'utf8');
    writeFileSync(path.join(root, target), text.replaceAll('new-action', name));
  }
  return files.map(([, target]) => target);
}

if (import.meta.main) {
  const root = path.resolve(import.meta.dirname, '..');
  const name = process.argv[2];
  if (name === undefined) {
    console.error('Usage: npm run new NAME');
    process.exit(1);
  }
  for (const file of copyTemplate(root, name)) console.log(`wrote ${file}`);
  const { writeGenerated } = (await import(
    pathToFileURL(path.join(root, 'scripts/generate.ts')).href
  )) as typeof import('./generate.ts');
  await writeGenerated();
  console.log(`Next: describe it in src/actions/${name}/spec.ts, then npm run bundle and npm test.`);
}
