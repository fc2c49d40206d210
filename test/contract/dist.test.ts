import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { program, programStub } from '../../scripts/build.ts';
import { staleFiles } from '../../scripts/generate.ts';
import { stubs } from '../../scripts/lib/action-files.ts';
import { loadSpecs, root } from '../../scripts/lib/specs.ts';

const specs = await loadSpecs();
const dist = path.join(root, 'dist');
const rebuilt = mkdtempSync(path.join(tmpdir(), 'dist-'));
/** The same with the comments of the bundler, which say where the code comes from. */
const raw = mkdtempSync(path.join(tmpdir(), 'dist-raw-'));

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .sort();
}

beforeAll(() => {
  execFileSync(process.execPath, [path.join(root, 'scripts/build.ts'), `--out=${rebuilt}`, `--raw=${raw}`], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
});
afterAll(() => {
  for (const folder of [rebuilt, raw]) rmSync(folder, { recursive: true, force: true });
});

describe('dist', () => {
  test('is what the sources build, byte by byte', () => {
    expect(filesOf(dist)).toEqual(filesOf(rebuilt));
    const different = filesOf(dist).filter(
      (file) => !readFileSync(path.join(dist, file)).equals(readFileSync(path.join(rebuilt, file))),
    );
    expect(different, 'Run npm run bundle and commit the result').toEqual([]);
  });

  test('holds exactly the stubs, the suite with its chunks and the licences', () => {
    const starts = specs.flatMap((spec) =>
      Object.entries(stubs(spec)).map(([file, content]) => [`${spec.name}/${file}`, content] as const),
    );
    const known = [program, ...starts.map(([file]) => file)];
    const others = filesOf(dist).filter((file) => !known.includes(file));
    expect(filesOf(dist)).toEqual(expect.arrayContaining(known));
    expect(others.filter((file) => !/^(LICENSES\.txt|suite\/(index|\d+\.index|index\d*)\.js)$/.test(file))).toEqual([]);
    for (const [file, content] of starts) expect(readFileSync(path.join(dist, file), 'utf8')).toBe(content);
    expect(readFileSync(path.join(dist, program), 'utf8')).toBe(programStub());
    const { bin } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { bin: unknown };
    expect(bin).toEqual({ sluice: `dist/${program}` });
  });

  test('stays within its budget: 3 MB, and 1.1 MB packed', () => {
    const bytes = filesOf(dist).reduce((sum, file) => sum + statSync(path.join(dist, file)).size, 0);
    expect(bytes).toBeLessThanOrEqual(3_000_000);
    const archive = execFileSync('git', ['-C', root, 'archive', '--format=tar', 'HEAD'], { maxBuffer: 1e9 });
    expect(gzipSync(archive).length, 'what a runner downloads').toBeLessThanOrEqual(1_100_000);
  });

  test('names the licence of each package in it', () => {
    const licences = readFileSync(path.join(dist, 'LICENSES.txt'), 'utf8');
    const code = filesOf(raw).map((file) => readFileSync(path.join(raw, file), 'utf8')).join('\n'); // biome-ignore format: one text
    const bundled = new Set(
      [...code.matchAll(/node_modules\/((?:@[a-z0-9-]+\/)?[a-z0-9.-]+)\//g)].map(([, name]) => name ?? ''),
    );
    expect(bundled.size).toBeGreaterThan(0);
    for (const folder of bundled) {
      const manifest = readFileSync(path.join(root, 'node_modules', folder, 'package.json'), 'utf8');
      const { name, version } = JSON.parse(manifest) as { name: string; version: string };
      expect(`\n${licences}`, folder).toContain(`\n${name} ${version}\n`);
    }
    expect(licences).not.toContain('Licence: unknown');
  });

  test.each(specs)('$name starts without what only a request or a tool needs', ({ name }) => {
    const report = 'process.on("exit", () => process.stderr.write(process.moduleLoadList.join("\\n")))';
    const args = ['--import', `data:text/javascript,${encodeURIComponent(report)}`, path.join(dist, name, 'index.js')];
    const result = spawnSync(process.execPath, args, { encoding: 'utf8', env: { PATH: process.env.PATH } });
    const loaded = result.stderr.split('\n').filter((line) => line.startsWith('NativeModule '));
    expect(loaded).toContain('NativeModule fs');
    const heavy = ['child_process', 'http', 'https', 'tls', 'zlib'].map((builtin) => `NativeModule ${builtin}`);
    expect(loaded.filter((line) => heavy.includes(line))).toEqual([]);
  });

  test('needs no package beside it: each chunk loads where there is nothing but dist', () => {
    const copy = mkdtempSync(path.join(tmpdir(), 'dist-alone-'));
    try {
      cpSync(dist, copy, { recursive: true });
      const chunks = filesOf(path.join(copy, 'suite'));
      // The loader of the bundler finds chunks by the name of its file.
      const load = "for (const file of process.argv.slice(1)) await import(file); console.log('loaded')";
      const files = chunks.map((file) => pathToFileURL(path.join(copy, 'suite', file)).href);
      const result = spawnSync(process.execPath, ['--input-type=module', '-e', load, ...files], { encoding: 'utf8' });
      expect([result.stdout, result.stderr]).toEqual(['loaded\n', '']);
      const external = /^import .* from "(?!node:|module"|\.)([^"]+)"/gm;
      const imported = chunks.flatMap((file) =>
        [...readFileSync(path.join(copy, 'suite', file), 'utf8').matchAll(external)].map(([, name]) => name ?? ''),
      );
      expect(imported.filter((name) => !builtinModules.includes(name))).toEqual([]);
    } finally {
      rmSync(copy, { recursive: true, force: true });
    }
  });

  test('holds no path of the machine that built it', () => {
    for (const file of filesOf(dist)) expect(readFileSync(path.join(dist, file), 'utf8')).not.toContain(root);
  });

  test.each(specs.filter((spec) => Object.values(spec.inputs).some((input) => 'required' in input && input.required)))(
    '$name without inputs says what is missing, without a stack',
    ({ name }) => {
      const result = spawnSync(process.execPath, [path.join(dist, name, 'index.js')], {
        encoding: 'utf8',
        env: { PATH: process.env.PATH },
      });
      expect([result.status, result.stderr]).toEqual([1, '']);
      expect(result.stdout).toMatch(/is required and was not given/);
      expect(result.stdout).not.toMatch(/\n\s+at /);
    },
  );
});

test.each(['package-lock.json', 'scripts/tools/azurite/package-lock.json'])('%s names no download address', (file) => {
  const lock = JSON.parse(readFileSync(path.join(root, file), 'utf8')) as {
    packages: Record<string, { resolved?: string }>;
  };
  const addresses = Object.values(lock.packages).flatMap(({ resolved = '' }) =>
    /^https?:/.test(resolved) ? [resolved] : [],
  );
  expect(addresses, 'Run node scripts/lock.mjs after npm install').toEqual([]);
});

test('everything generated is what its source says', async () => {
  expect(await staleFiles(), 'Run npm run generate and commit the result').toEqual([]);
});
