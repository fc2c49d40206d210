/** GitHub's own language service: the rules that its editor and its servers apply, with our actions' inputs known. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ActionsMetadataProvider, validate } from '@actions/languageservice';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';
import { type Document, root } from './documents.ts';
import { pins } from './pins.ts';

type Metadata = NonNullable<Awaited<ReturnType<ActionsMetadataProvider['fetchActionMetadata']>>>;
type FileProvider = NonNullable<NonNullable<Parameters<typeof validate>[1]>['fileProvider']>;

/** Errors and warnings as `ORIGIN:LINE: MESSAGE`, in the order of the documents. */
export async function languageServiceProblems(documents: readonly Document[]): Promise<readonly string[]> {
  const problems: string[] = [];
  for (const document of documents) {
    // The service keeps what it parsed by this address, and tells actions from workflows by it.
    const address = `file:///${document.kind === 'action' ? `${document.origin}/action.yml` : document.origin}`;
    const diagnostics = await validate(TextDocument.create(address, 'yaml', 1, document.text), {
      actionsMetadataProvider: {
        fetchActionMetadata: ({ owner, name, path }) => Promise.resolve(metadataOf(owner, name, path)),
      },
      fileProvider: filesOf(document),
    });
    for (const { severity, range, message } of diagnostics) {
      if ((severity ?? 1) <= 2) problems.push(`${document.origin}:${range.start.line + 1}: ${String(message)}`);
    }
  }
  return problems;
}

/** Metadata of `owner/name/path`: ours from its action.yml, other people's from pins.json, else none. */
function metadataOf(owner: string, name: string, path: string | undefined): Metadata | undefined {
  if (`${owner}/${name}` === 'OWNER/sluice') return readAction(path ?? '');
  const pin = pins[path === undefined ? `${owner}/${name}` : `${owner}/${name}/${path}`];
  if (pin === undefined) return undefined;
  const inputs = pin.inputs.map((input) => [input, { description: '', required: pin.required.includes(input) }]);
  return { name, description: '', inputs: Object.fromEntries(inputs) };
}

function readAction(path: string): Metadata | undefined {
  try {
    return parse(readFileSync(join(root, path, 'action.yml'), 'utf8')) as Metadata;
  } catch {
    return undefined;
  }
}

/** `$/` and `./` are files of the document's own repository, `OWNER/sluice/` are ours. */
function filesOf({ repository }: Document): FileProvider {
  return {
    getFileContent(reference) {
      const isRemote = 'repository' in reference;
      if (isRemote && `${reference.owner}/${reference.repository}` !== 'OWNER/sluice') {
        throw new Error(`${reference.owner}/${reference.repository} is not known here`);
      }
      const content = readFileSync(join(isRemote ? root : repository, reference.path), 'utf8');
      return Promise.resolve({ name: reference.path, content });
    },
  };
}
