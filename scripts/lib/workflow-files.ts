/** The reusable workflows: their sources live in workflows/, GitHub runs them only from .github/workflows/. */

export interface Pin {
  readonly version: string;
  readonly commit: string;
}

/**
 * `github`: siblings as `$/actions/NAME`, resolved by the runner to the repository and commit of the workflow itself.
 * `ghes`: for servers that do not know `$/`, stamped with the release's commit. `local`: `./`, for tools that do not know it.
 */
export type Flavour =
  | { readonly kind: 'github' }
  | { readonly kind: 'local' }
  | { readonly kind: 'ghes'; readonly owner: string; readonly commit: string };

/**
 * Makes a workflow of a source. In a source, actions of the suite are written `$/actions/NAME` and other people's without
 * a version, which comes from pins.json.
 *
 * @throws Error when an action has no pin.
 */
export function workflowFile(
  source: string,
  text: string,
  pins: Readonly<Record<string, Pin>>,
  flavour: Flavour,
): string {
  const lines = text.split('\n').map((line) => {
    const match = /^(\s*(?:- )?uses: )(\S+)\s*$/.exec(line);
    if (match === null) return line;
    const [, lead = '', action = ''] = match;
    if (action.startsWith('$/')) return lead + sibling(action.slice(2), flavour);
    if (action.includes('@')) throw new Error(`${source}: ${action}: the version belongs in pins.json.`);
    const pin = pins[action];
    if (pin === undefined) throw new Error(`${source}: ${action} is not in pins.json.`);
    return `${lead}${action}@${pin.commit} # ${pin.version}`;
  });
  return `# Generated from ${source} by \`npm run generate\`. Edit the source.\n${lines.join('\n')}`;
}

function sibling(path: string, flavour: Flavour): string {
  switch (flavour.kind) {
    case 'github':
      return `$/${path}`;
    case 'local':
      return `./${path}`;
    case 'ghes':
      return `${flavour.owner}/sluice/${path}@${flavour.commit}`;
  }
}
