import { stringify } from 'yaml';
import type { ActionSpec, InputSpec } from '../../src/core/spec.ts';

/** What is generated from a spec: action.yml, the tables of the README, the entry in the table of the suite. */

const header = (source: string) => `# Generated from ${source} by \`npm run generate\`. Edit the source.\n`;

export function actionYaml(spec: ActionSpec): string {
  const document = {
    name: spec.title,
    description: spec.description,
    author: 'The Sluice authors',
    branding: { icon: spec.icon, color: spec.color },
    inputs: mapValues(spec.inputs, (input) => ({
      description: input.description,
      required: input.required ?? false,
      ...(input.default === undefined ? {} : { default: input.default }),
      ...(input.deprecated === undefined ? {} : { deprecationMessage: input.deprecated }),
    })),
    outputs: mapValues(spec.outputs, ({ description }) => ({ description })),
    runs: {
      using: 'node24',
      main: `../../dist/${spec.name}/index.js`,
      ...(spec.post ? { post: `../../dist/${spec.name}/post.js`, 'post-if': 'always()' } : {}),
    },
  };
  return header(`src/actions/${spec.name}/spec.ts`) + stringify(document, { lineWidth: 0 });
}

/** The action at the root of the repository: nobody wants it, so it says what there is. */
export function rootActionYaml(specs: readonly ActionSpec[]): string {
  const names = specs.map(({ name }) => `OWNER/sluice/actions/${name}`).join(', ');
  const document = {
    name: 'Sluice',
    description: 'A suite of actions from pull request to production. Use one of its actions, not this one.',
    author: 'The Sluice authors',
    branding: { icon: 'anchor', color: 'blue' },
    runs: {
      using: 'composite',
      steps: [
        {
          name: 'Name the actions of the suite',
          shell: 'bash',
          env: { ACTIONS: names },
          run: 'echo "::error title=Sluice is a suite::Use one of its actions: $ACTIONS"\nexit 1\n',
        },
      ],
    },
  };
  return header('src/actions') + stringify(document, { lineWidth: 0 });
}

/** Generated parts of a README, by the name of their marks. */
export function readmeParts(spec: ActionSpec): Record<string, string> {
  return {
    title: `# ${spec.name}\n\n${spec.description}`,
    permissions: permissionsTable(spec),
    inputs: table(
      ['Input', 'Default', 'What it is'],
      Object.entries(spec.inputs).map(([name, input]) => [
        `\`${name}\``,
        defaultCell(input),
        `${input.description}${typeNote(input)}`,
      ]),
    ),
    outputs: table(
      ['Output', 'What it is'],
      Object.entries(spec.outputs).map(([name, { description }]) => [`\`${name}\``, description]),
    ),
  };
}

function permissionsTable(spec: ActionSpec): string {
  const entries = Object.entries(spec.permissions);
  if (entries.length === 0) return 'None.';
  return table(
    ['Permission', 'Why', 'Without it'],
    entries.map(([name, { access, reason, optional }]) => [
      `\`${name}: ${access}\``,
      reason,
      optional ?? 'the action fails',
    ]),
  );
}

function defaultCell(input: InputSpec): string {
  if (input.required) return '**required**';
  if (input.requiredUnless !== undefined) {
    return `**required** unless \`${input.requiredUnless.input}\` is \`${input.requiredUnless.is}\``;
  }
  return input.default === undefined || input.default === '' ? '' : `\`${input.default}\``;
}

const typeNotes: Partial<Record<InputSpec['type'], string>> = {
  duration: 'A duration such as `90s`, `10m` or `1h30m`.',
  boolean: '`true` or `false`.',
};

function typeNote(input: InputSpec): string {
  const notes = [
    typeNotes[input.type],
    input.secret ? 'Masked.' : undefined,
    input.deprecated === undefined ? undefined : `Deprecated. ${input.deprecated}`,
  ];
  return notes.filter((note) => note !== undefined).map((note) => ` ${note}`).join(''); // biome-ignore format: one line reads better
}

const variable = (name: string) => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

export function suiteTable(specs: readonly ActionSpec[]): string {
  const entries = specs.map(({ name, post, background }) => {
    const parts = ['main', ...(post ? ['post'] : []), ...(background ? ['background'] : [])];
    return `  '${name}': {\n    spec: ${variable(name)},\n${parts.map((part) => `    ${part}: () => import('./actions/${name}/${part}.ts'),\n`).join('')}  },\n`;
  });
  return `// Generated from src/actions by \`npm run generate\`. Edit the source.
${specs.map(({ name }) => `import { spec as ${variable(name)} } from './actions/${name}/spec.ts';\n`).join('')}import { type Finish, runAction, runPost } from './core/run.ts';
import type { ActionSpec } from './core/spec.ts';

interface Action {
  readonly spec: ActionSpec;
  readonly main: () => Promise<{ readonly main: (inputs: never) => Promise<Finish<ActionSpec>> }>;
  readonly post?: () => Promise<{ readonly post: () => Promise<void> }>;
  readonly background?: () => Promise<{ readonly background: () => Promise<void> }>;
}

/** What an action does is loaded when its inputs are known to be right; what actions share is loaded once. */
const actions: Readonly<Record<string, Action>> = {
${entries.join('')}};

export async function main(name: string): Promise<void> {
  const action = named(name);
  await runAction(action.spec, async (inputs) => (await action.main()).main(inputs as never));
}

export async function post(name: string): Promise<void> {
  const action = named(name);
  await runPost(action.spec, async () => (await action.post?.())?.post());
}

/** A process that a main step has started: nobody reads what it prints. */
export async function background(name: string): Promise<void> {
  await (await named(name).background?.())?.background();
}

function named(name: string): Action {
  const action = actions[name];
  if (action === undefined) throw new Error(\`there is no action "\${name}"\`);
  return action;
}
`;
}

/** The files in dist that start an action, each by one export of the suite; `runs` in action.yml names the first two. */
export function stubs(spec: ActionSpec): Readonly<Record<string, string>> {
  return {
    'index.js': stub(spec, 'main'),
    ...(spec.post ? { 'post.js': stub(spec, 'post') } : {}),
    ...(spec.background ? { 'background.js': stub(spec, 'background') } : {}),
  };
}

function stub(spec: ActionSpec, entry: 'main' | 'post' | 'background'): string {
  return `import { ${entry} } from '../suite/index.js';\nawait ${entry}('${spec.name}');\n`;
}

/** Replaces the text between \`<!-- NAME:start -->\` and \`<!-- NAME:end -->\`; a mark that is missing is an error. */
export function fillMarks(text: string, parts: Readonly<Record<string, string>>, file: string): string {
  let filled = text;
  for (const [name, content] of Object.entries(parts)) {
    const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
    const [from, to] = [filled.indexOf(start), filled.indexOf(end)];
    if (from < 0 || to < from) throw new Error(`${file}: the marks ${start} and ${end} are missing.`);
    filled = `${filled.slice(0, from + start.length)}\n${content}\n${filled.slice(to)}`;
  }
  return filled;
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function mapValues<T, U>(record: Readonly<Record<string, T>>, change: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
