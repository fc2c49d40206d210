/** The command-line checkers: actionlint (with shellcheck) and zizmor, over a copy of what GitHub would see. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Document, root } from './documents.ts';

/** Findings of actionlint as `ORIGIN:LINE: MESSAGE`. `$/` is read as `./`, which says the same inside one repository. */
export function actionlintProblems(documents: readonly Document[], actionlint: string, shellcheck: string): string[] {
  const local = documents.map((document) => ({
    ...document,
    text: document.text.replaceAll(/(\buses: *['"]?)\$\//g, '$1./'),
  }));
  return inCopy(local, (folder) => {
    const files = paths(local.filter(({ kind }) => kind === 'workflow'));
    if (files.length === 0) return [];
    const args = ['-no-color', '-format', '{{json .}}', '-shellcheck', shellcheck, '-pyflakes', '', '--', ...files];
    const findings = reportOf(actionlint, args, folder, [0, 1]) as {
      message: string;
      filepath: string;
      line: number;
    }[];
    return findings.map(({ message, filepath, line }) => `${originOf(local, filepath)}:${line}: ${message}`);
  });
}

interface Finding {
  readonly ident: string;
  readonly desc: string;
  readonly locations: readonly {
    readonly symbolic: { readonly key: { readonly Local?: { readonly given_path: string } } };
    readonly concrete: { readonly location: { readonly start_point: { readonly row: number } } };
  }[];
}

/** Findings of zizmor at its strictest, as `ORIGIN:LINE: RULE: MESSAGE`. */
export function zizmorProblems(documents: readonly Document[], zizmor: string): string[] {
  return inCopy(documents, (folder) => {
    if (documents.length === 0) return [];
    const strict = ['--persona=auditor', '--no-ignores', '--offline', '--no-progress', '--format=json'];
    // 11 to 14 tell the severity of the worst finding; anything else means that something was not audited.
    const args = [...strict, '--config', join(root, 'zizmor.yml'), ...paths(documents)];
    const findings = reportOf(zizmor, args, folder, [0, 11, 12, 13, 14]) as Finding[];
    return findings.map(({ ident, desc, locations }) => {
      const [at] = locations;
      const path = at?.symbolic.key.Local?.given_path ?? '';
      return `${originOf(documents, path)}:${(at?.concrete.location.start_point.row ?? 0) + 1}: ${ident}: ${desc}`;
    });
  });
}

function paths(documents: readonly Document[]): string[] {
  return documents.map(({ place }) => place);
}

function originOf(documents: readonly Document[], path: string): string {
  const document = documents.find(({ place }) => path.replaceAll('\\', '/').endsWith(place));
  return document?.origin ?? path;
}

/** Writes the documents into an empty repository and removes it afterwards. */
function inCopy<T>(documents: readonly Document[], use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'sluice-workflows-'));
  try {
    // Where .git lies, actionlint sees the root against which it resolves ./actions/NAME.
    mkdirSync(join(folder, '.git'));
    // What `main:` of an action names must exist.
    symlinkSync(join(root, 'dist'), join(folder, 'dist'), 'junction');
    for (const { place, text } of documents) {
      mkdirSync(dirname(join(folder, place)), { recursive: true });
      writeFileSync(join(folder, place), text);
    }
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function reportOf(program: string, args: readonly string[], cwd: string, expected: readonly number[]): unknown {
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd, encoding: 'utf8', maxBuffer: 1 << 26 });
  if (error !== undefined) throw error;
  if (status === null || !expected.includes(status)) throw new Error(`${program} ended with ${status}:\n${stderr}`);
  return JSON.parse(stdout === '' ? '[]' : stdout) ?? [];
}
