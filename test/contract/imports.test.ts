// Which code may know which: the rooms of the repository, and the calls that have a safe replacement.
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, posix, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');

interface Import {
  /** A package as it is written, one of our files as a path from the root. */
  readonly target: string;
  /** `import type` leaves nothing behind at run time. */
  readonly isType: boolean;
  readonly names: readonly string[];
}

interface Rule {
  readonly name: string;
  /** Whom it binds. */
  readonly files: RegExp;
  readonly except?: RegExp;
  /** What they must not import; types may be imported when `typesAllowed`. */
  readonly forbidden?: RegExp;
  /** What they may import, and nothing else. */
  readonly allowed?: RegExp;
  readonly typesAllowed?: boolean;
}

const effects =
  /^(src\/core\/(run|exec|http|log|github|files|summary|state)\.ts|node:(fs|child_process|https?|net|tls)(\/|$))/;

const rules: readonly Rule[] = [
  {
    name: 'domain code knows nothing of the toolkit',
    files: /^src\/(github|azure|terraform|kubernetes|supply-chain|argocd|gate)\//,
    except: /^src\/github\/client\.ts$/,
    forbidden: /^@actions\//,
  },
  {
    name: 'what decides and renders is pure',
    files: /^src\/actions\/[^/]+\/(decide|render)\.ts$/,
    forbidden: new RegExp(`^@actions/|${effects.source}`),
    typesAllowed: true,
  },
  {
    name: 'a spec is data',
    files: /^src\/actions\/[^/]+\/spec\.ts$/,
    allowed: /^src\/(core\/(spec\.ts|inputs\/)|azure\/inputs\.ts$)/,
  },
  {
    name: 'only main.ts, post.ts and background.ts of an action have effects',
    files: /^src\/actions\/[^/]+\//,
    except: /\/(main|post|background)\.ts$/,
    forbidden: new RegExp(`^@actions/|${effects.source}`),
    typesAllowed: true,
  },
  { name: 'an action knows no other action', files: /^src\/actions\//, forbidden: /^another action$/ },
  { name: 'core knows no action', files: /^src\/core\//, forbidden: /^src\/(actions|suite)/ },
  { name: 'what ships knows no laboratory', files: /^src\/(?!lab\/)/, forbidden: /^src\/lab\// },
  { name: 'what ships knows no test and no script', files: /^(src|packages)\//, forbidden: /^(test|scripts)\// },
  {
    name: 'the toolkit is used through core and the GitHub client',
    files: /^src\/(?!core\/|lab\/|actions\/)/,
    except: /^src\/(github\/client|suite)\.ts$|^src\/tools\//,
    forbidden: /^@actions\//,
  },
  {
    name: 'core uses the toolkit for commands, programs and requests alone',
    files: /^src\/core\//,
    forbidden: /^@actions\/(?!core$|exec$|http-client(\/|$)|io$)/,
  },
  {
    name: 'programs are run by core',
    files: /^src\/(?!core\/|lab\/)/,
    forbidden: /^(@actions\/exec|node:child_process)$/,
    except: /^src\/core\//,
  },
  {
    name: 'the transport depends on Node alone',
    files: /^packages\/http-client\//,
    forbidden: /^(?!node:|packages\/http-client\/)/,
  },
];

/** Named imports that lint cannot tell from `import * as core`, where a property of that name is what it finds. */
const forbiddenNames: Readonly<Record<string, readonly string[]>> = {
  '@actions/core': ['getIDToken'],
  '@actions/tool-cache': ['downloadTool'],
  'node:child_process': ['exec', 'execSync'],
};

describe('the import rules', () => {
  const sources = globSync(['src/**/*.ts', 'packages/*/src/**/*.ts'], { cwd: root });
  const files = sources.map((path) => ({
    path: path.split(sep).join('/'),
    text: readFileSync(join(root, path), 'utf8'),
  }));

  it('see the sources', () => {
    expect(files.length).toBeGreaterThan(20);
    expect(files.flatMap(({ path, text }) => importsOf(path, text)).length).toBeGreaterThan(50);
  });

  it.for(rules)('$name', (rule) => {
    expect(files.flatMap(({ path, text }) => violations(rule, path, text))).toEqual([]);
  });

  it('no source names a call that has a safe replacement', () => {
    expect(files.flatMap(({ path, text }) => bannedNames(path, text))).toEqual([]);
  });

  it('no program is started through a shell', () => {
    const own = files.filter(({ text }) => /\bshell:\s*(true|process)\b/.test(text)).map(({ path }) => path);
    expect(own).toEqual([]);
  });
});

describe('a planted violation is found', () => {
  it.for([
    ['domain code knows nothing of the toolkit', 'src/terraform/x.ts', "import * as core from '@actions/core';"],
    ['domain code knows nothing of the toolkit', 'src/gate/x.ts', "const core = await import('@actions/core');"],
    ['what decides and renders is pure', 'src/actions/a/decide.ts', "import { run } from '../../core/exec.ts';"],
    ['what decides and renders is pure', 'src/actions/a/render.ts', "import { readFileSync } from 'node:fs';"],
    ['a spec is data', 'src/actions/a/spec.ts', "import { x } from '../../core/errors.ts';"],
    [
      'only main.ts, post.ts and background.ts of an action have effects',
      'src/actions/a/steps.ts',
      "import { x } from 'node:fs/promises';",
    ],
    ['an action knows no other action', 'src/actions/a/main.ts', "import { spec } from '../b/spec.ts';"],
    ['core knows no action', 'src/core/run.ts', "export { suite } from '../suite.ts';"],
    ['what ships knows no laboratory', 'src/core/x.ts', "import { type Lab } from '../lab/contract.ts';"],
    [
      'what ships knows no laboratory',
      'src/actions/a/main.ts',
      "import type {\n  Lab,\n} from '../../lab/contract.ts';",
    ],
    ['programs are run by core', 'src/actions/a/main.ts', "import { spawn } from 'node:child_process';"],
    ['the transport depends on Node alone', 'packages/http-client/src/x.ts', "import 'undici';"],
  ] as const)('%s: %s', ([name, path, text]) => {
    const rule = rules.find((candidate) => candidate.name === name);
    expect(rule === undefined ? [] : violations(rule, path, text)).toHaveLength(1);
  });

  it.for([
    ['src/core/x.ts', "import { debug, getIDToken as token } from '@actions/core';"],
    ['src/lab/x.ts', "import { execSync } from 'node:child_process';"],
  ] as const)('a call with a safe replacement: %s', ([path, text]) => {
    expect(bannedNames(path, text)).toHaveLength(1);
  });

  it.for([
    [
      'what decides and renders is pure',
      'src/actions/a/decide.ts',
      "import type { Result } from '../../core/exec.ts';",
    ],
    ['a spec is data', 'src/actions/a/spec.ts', "import { token } from '../../core/inputs/token.ts';"],
    ['core knows no action', 'src/core/x.ts', "// import { x } from '../actions/a/main.ts';"],
  ] as const)('but not what is allowed, %s: %s', ([name, path, text]) => {
    const rule = rules.find((candidate) => candidate.name === name);
    expect(rule === undefined ? ['no rule'] : violations(rule, path, text)).toEqual([]);
  });
});

function violations(rule: Rule, path: string, text: string): string[] {
  if (!rule.files.test(path) || rule.except?.test(path)) return [];
  const wrong = importsOf(path, text).filter(({ target, isType }) => {
    if (rule.typesAllowed && isType) return false;
    if (rule.name === 'an action knows no other action') return isOtherAction(path, target);
    return rule.forbidden?.test(target) || (rule.allowed !== undefined && !rule.allowed.test(target));
  });
  return wrong.map(({ target }) => `${path} imports ${target}`);
}

function isOtherAction(path: string, target: string): boolean {
  const [own, other] = [path, target].map((file) => /^src\/actions\/([^/]+)\//.exec(file)?.[1]);
  return other !== undefined && other !== own;
}

function bannedNames(path: string, text: string): string[] {
  return importsOf(path, text).flatMap(({ target, names }) => {
    const banned = forbiddenNames[target] ?? [];
    return names.filter((name) => banned.includes(name)).map((name) => `${path} imports ${name} of ${target}`);
  });
}

/** All static and dynamic imports and re-exports of a file; our style writes their names in quotes. */
function importsOf(path: string, text: string): readonly Import[] {
  const code = text.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const statements = [...code.matchAll(/^\s*(?:import|export)\s+(type\s+)?([^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]/gm)];
  const dynamic = [...code.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g)];
  return [
    ...statements.map(([, type, clause = '', target = '']) => ({
      target: resolve(path, target),
      isType: type !== undefined,
      names: [...(/\{([^}]*)\}/.exec(clause)?.[1] ?? '').matchAll(/(?:^|,)\s*(?:type\s+)?(\w+)/g)].map(
        ([, name = '']) => name,
      ),
    })),
    ...dynamic.map(([, target = '']) => ({ target: resolve(path, target), isType: false, names: [] })),
  ];
}

function resolve(path: string, target: string): string {
  return target.startsWith('.') ? posix.join(dirname(path).split(sep).join('/'), target) : target;
}
