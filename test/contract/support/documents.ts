/** Every workflow and action file that somebody could run: our own, the sources, the templates, the examples, the docs. */
import { globSync, readFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { pinThirdParty } from './pins.ts';

export const root = join(import.meta.dirname, '..', '..', '..');

export interface Document {
  /** Where people find it: a path from the root, with `:LINE` for a block in Markdown. */
  readonly origin: string;
  readonly kind: 'workflow' | 'action';
  readonly text: string;
  /** Folder of the repository that the file would lie in: an example is a repository of its own. */
  readonly repository: string;
  /** Its path in the copy of the repository that the command-line checkers read. */
  readonly place: string;
  /** False for a fragment that was wrapped into a workflow: what it says of permissions is the wrapper's. */
  readonly isWhole: boolean;
}

/** What GitHub runs from here, and what the sources of it say; the latter with their pins filled in. */
export function repositoryDocuments(): readonly Document[] {
  const workflows = find('.github/workflows/*.yml').map((path) =>
    workflow(path, `.github/workflows/${basename(path)}`),
  );
  const sources = find('workflows/*.yml').map((path) => workflow(path));
  return [...workflows, ...sources, ...find('action.yml', 'actions/*/action.yml').map((path) => action(path))];
}

/** What other people copy. */
export function copiedDocuments(): readonly Document[] {
  const templates = find('action-templates/**/*.yml').map((path) =>
    basename(path) === 'action.yml' ? action(path) : workflow(path),
  );
  const examples = find('examples/*/.github/workflows/*.yml', 'examples/*/**/.github/workflows/*.yml').map((path) => {
    const repository = join(root, path.slice(0, path.indexOf('.github/')));
    return { ...workflow(path), repository };
  });
  return [...templates, ...examples];
}

/** All Markdown files of the product, as paths from the root; the template of an action speaks of one that is not there. */
export function markdownFiles(): readonly string[] {
  return find(
    '*.md',
    'docs/**/*.md',
    'actions/*/*.md',
    'examples/**/*.md',
    'action-templates/caller/**/*.md',
    '.github/*.md',
  );
}

/** @param path from the root */
export function readText(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** A name for a document in a flat folder. */
export function flatName(origin: string): string {
  return origin.replaceAll(/[^A-Za-z0-9.-]+/g, '--').replace(/^-+/, '');
}

function find(...patterns: string[]): string[] {
  const found = globSync(patterns, { cwd: root, exclude: (name) => name === 'node_modules' });
  return [...new Set(found.map((path) => path.split(sep).join('/')))].sort();
}

function workflow(path: string, place = `.github/workflows/${flatName(path)}`): Document {
  const text = pinThirdParty(readText(path));
  return { origin: path, kind: 'workflow', text, repository: root, place, isWhole: true };
}

function action(path: string): Document {
  const text = readText(path);
  return { origin: relative('.', path), kind: 'action', text, repository: root, place: path, isWhole: true };
}
