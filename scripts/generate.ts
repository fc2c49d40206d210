// Writes everything that has a source elsewhere: action.yml, README tables, the table of the suite, the workflows.
//   npm run generate            writes
//   npm run generate -- --check fails when a file is not what its source says
//   npm run generate -- --flavour=local --out=FOLDER
//   npm run generate -- --flavour=ghes --owner=OWNER --commit=SHA --out=FOLDER
//                               writes the workflows for tools and servers that do not know `$/`
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { parseArgs } from 'node:util';
import { actionYaml, fillMarks, readmeParts, rootActionYaml, stubs, suiteTable, table } from './lib/action-files.ts';
import { loadSpecs, root } from './lib/specs.ts';
import { type Flavour, type Pin, workflowFile } from './lib/workflow-files.ts';

const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

/** All generated files: path relative to the root, and content. */
export async function generated(): Promise<Map<string, string>> {
  const specs = await loadSpecs();
  const files = new Map<string, string>();
  for (const spec of specs) {
    const readme = `actions/${spec.name}/README.md`;
    const text = existsSync(path.join(root, readme)) ? read(readme) : read('action-templates/action/README.md');
    files.set(`actions/${spec.name}/action.yml`, actionYaml(spec));
    files.set(readme, fillMarks(text, readmeParts(spec), readme));
    for (const [file, content] of Object.entries(stubs(spec))) files.set(`dist/${spec.name}/${file}`, content);
  }
  files.set('action.yml', rootActionYaml(specs));
  files.set('src/suite.ts', suiteTable(specs));
  const actions = table(['Action', 'What it does', 'State'], specs.map((spec) => [`[${spec.name}](actions/${spec.name}/README.md)`, spec.description, 'works'])); // biome-ignore format: one table
  const caller = `\`\`\`yaml\n${read('action-templates/caller/infrastructure.yml').trimEnd()}\n\`\`\``;
  files.set('README.md', fillMarks(read('README.md'), { actions, caller }, 'README.md'));
  for (const [name, content] of workflows({ kind: 'github' })) files.set(`.github/workflows/${name}`, content);
  return files;
}

/** The reusable workflows in one flavour: file name and content. */
export function workflows(flavour: Flavour): Map<string, string> {
  const pins = JSON.parse(read('pins.json')) as Record<string, Pin>;
  const names = readdirSync(path.join(root, 'workflows')).filter((file) => file.endsWith('.yml'));
  return new Map(
    names.map((name) => [name, workflowFile(`workflows/${name}`, read(`workflows/${name}`), pins, flavour)]),
  );
}

/** Files that are not what their source says. */
export async function staleFiles(): Promise<string[]> {
  const files = await generated();
  return [...files].flatMap(([file, content]) => {
    const target = path.join(root, file);
    return existsSync(target) && readFileSync(target, 'utf8') === content ? [] : [file];
  });
}

export async function writeGenerated(): Promise<void> {
  const files = await generated();
  for (const file of await staleFiles()) {
    const target = path.join(root, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, files.get(file) ?? '');
    console.log(`wrote ${file}`);
  }
}

function flavourOf(options: { flavour?: string; owner?: string; commit?: string }): Flavour {
  const { flavour, owner, commit } = options;
  if (flavour === 'local') return { kind: 'local' };
  if (flavour === 'ghes' && owner !== undefined && /^[0-9a-f]{40}$/.test(commit ?? '')) {
    return { kind: 'ghes', owner, commit: commit ?? '' };
  }
  throw new Error('Give --flavour=local, or --flavour=ghes with --owner=OWNER and --commit=SHA, a full commit.');
}

if (import.meta.main) {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    options: { check: { type: 'boolean' }, flavour: text, owner: text, commit: text, out: text },
  });
  if (values.flavour !== undefined) {
    const out = path.resolve(values.out ?? path.join(root, 'build', values.flavour));
    mkdirSync(out, { recursive: true });
    for (const [name, content] of workflows(flavourOf(values))) writeFileSync(path.join(out, name), content);
    console.log(`wrote ${out}`);
  } else if (values.check) {
    const stale = await staleFiles();
    for (const file of stale) console.error(`${file} is not what its source says. Run npm run generate.`);
    if (stale.length > 0) process.exitCode = 1;
  } else {
    await writeGenerated();
  }
}
