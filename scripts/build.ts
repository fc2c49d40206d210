// Bundles the suite: tsc compiles, ncc makes one entry with lazy, shared chunks of it, and what nothing calls is taken out.
// The result is committed.
//   npm run bundle                 writes dist/
//   npm run bundle -- --out=FOLDER writes there instead, for comparison
//   npm run bundle -- --raw=FOLDER leaves there what ncc made
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { parseArgs } from 'node:util';
import { minifySync } from 'rolldown/utils';
import { stubs } from './lib/action-files.ts';
import { loadSpecs, root } from './lib/specs.ts';

interface Stats {
  readonly modules?: readonly {
    readonly identifier?: string;
    readonly name?: string;
    readonly modules?: Stats['modules'];
  }[];
}

interface Manifest {
  /** Differs from the folder where the package is installed under an alias. */
  readonly name: string;
  readonly version: string;
  readonly license?: string;
}

/** Builds into a folder, which is emptied first. `raw` gets what ncc made, with its comments. */
export async function build(out: string, raw?: string): Promise<void> {
  const specs = await loadSpecs();
  const temp = mkdtempSync(path.join(tmpdir(), 'sluice-build-'));
  try {
    rmSync(path.join(root, 'build'), { recursive: true, force: true });
    node('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json');
    const statsFile = path.join(temp, 'stats.json');
    // ncc cannot compile with TypeScript 7, so it gets the emitted JavaScript; -C because its cache is shared by everybody.
    node(
      'node_modules/@vercel/ncc/dist/ncc/cli.js',
      'build',
      'build/src/bundle.js',
      '-q',
      '-C',
      '-o',
      path.join(temp, 'suite'),
      '--stats-out',
      statsFile,
    );
    rmSync(out, { recursive: true, force: true });
    mkdirSync(path.join(out, 'suite'), { recursive: true });
    for (const file of readdirSync(path.join(temp, 'suite')).filter((name) => name.endsWith('.js'))) {
      const code = readFileSync(path.join(temp, 'suite', file), 'utf8');
      writeFileSync(path.join(out, 'suite', file), withoutUnused(file, code));
      if (raw !== undefined) writeFileSync(path.join(raw, file), code);
    }
    for (const spec of specs) {
      mkdirSync(path.join(out, spec.name), { recursive: true });
      for (const [file, content] of Object.entries(stubs(spec)))
        writeFileSync(path.join(out, spec.name, file), content);
    }
    mkdirSync(path.join(out, 'cli'));
    writeFileSync(path.join(out, program), programStub());
    chmodSync(path.join(out, program), 0o755);
    writeFileSync(path.join(out, 'LICENSES.txt'), licences(JSON.parse(readFileSync(statsFile, 'utf8')) as Stats));
  } finally {
    rmSync(temp, { recursive: true, force: true });
    rmSync(path.join(root, 'build'), { recursive: true, force: true });
  }
}

/**
 * A chunk without comments and without what nothing uses, which ncc leaves in. It has to be parsed at each start, and is
 * half the size: names, lines and indentation stay, so that it can be read.
 */
function withoutUnused(file: string, code: string): string {
  const compress = { target: 'esnext', sequences: false, joinVars: false, keepNames: { function: true, class: true } };
  const options = { module: true, compress, mangle: false, codegen: { removeWhitespace: false } };
  const result = minifySync(file, code, options);
  if (result.errors.length > 0) throw new Error(`${file}: ${result.errors[0]?.message}`);
  return result.code.replaceAll('\r\n', '\n');
}

/** What `bin` in package.json points at, within dist. */
export const program = 'cli/sluice.js';

/**
 * The program for terminals. Machines of people have all versions of Node, so this file is in words that even old ones know,
 * and says which is needed before anything newer is loaded.
 */
export function programStub(): string {
  const { engines } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    engines: { node: string };
  };
  const needed = /^>=(\d+)$/.exec(engines.node)?.[1];
  if (needed === undefined) throw new Error(`package.json: engines.node is ${engines.node}, not >= a number`);
  return `#!/usr/bin/env node
if (Number(process.versions.node.split('.')[0]) < ${needed}) {
  console.error('sluice: this is Node ' + process.versions.node + ', and Node ${needed} or later is needed. Get it from https://nodejs.org, or by your version manager: nvm install ${needed}');
  process.exitCode = 1;
} else {
  import('../suite/index.js').then(function (suite) { return suite.cli(); });
}
`;
}

/** Packages whose code is in a bundle, by what webpack says of its modules. */
export function bundledPackages(stats: Stats): string[] {
  const found = new Set<string>();
  const visit = (modules: Stats['modules']) => {
    for (const module of modules ?? []) {
      for (const [, name] of (module.identifier ?? module.name ?? '').matchAll(
        /node_modules\/((?:@[^/]+\/)?[^/|!]+)\//g,
      ))
        found.add(name ?? '');
      visit(module.modules);
    }
  };
  visit(stats.modules);
  return [...found].sort();
}

/** ncc's own licence file misses nearly all packages of an ESM bundle, so it is made from its statistics. */
function licences(stats: Stats): string {
  return bundledPackages(stats)
    .map((name) => {
      const folder = path.join(root, 'node_modules', name);
      const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Manifest;
      const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
      const text =
        file === undefined
          ? `Licence: ${manifest.license ?? 'unknown'}`
          : readFileSync(path.join(folder, file), 'utf8').trim();
      return `${manifest.name} ${manifest.version}\n\n${text.replaceAll('\r\n', '\n')}\n`;
    })
    .join(`\n${'-'.repeat(80)}\n\n`);
}

function node(script: string, ...args: string[]): void {
  execFileSync(process.execPath, [path.join(root, script), ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}

if (import.meta.main) {
  const { out = 'dist', raw } = parseArgs({ options: { out: { type: 'string' }, raw: { type: 'string' } } }).values;
  await build(path.resolve(root, out), raw);
  if (!existsSync(path.join(root, 'dist'))) process.exitCode = 1;
}
