// Every workflow and action file, as GitHub, actionlint and zizmor read it, and as the specs say what jobs need.
import { describe, expect, it } from 'vitest';
import { requireTool } from '../../scripts/tools/table.ts';
import type { ActionSpec } from '../../src/core/spec.ts';
import { actionlintProblems, zizmorProblems } from './support/checkers.ts';
import { copiedDocuments, type Document, repositoryDocuments, root } from './support/documents.ts';
import { languageServiceProblems } from './support/language-service.ts';
import { permissionProblems, readSpecs, type Specs } from './support/permissions.ts';
import { pins } from './support/pins.ts';

const documents = [...repositoryDocuments(), ...copiedDocuments()];

/** What the `run:` steps of a job need; every entry answers "why does this job have that?". */
const ownSteps: Record<string, Record<string, Record<string, string>>> = {
  '.github/workflows/release.yml': { publish: { contents: 'write' } },
};

describe('the files in the repository', () => {
  it('are found', () => {
    const origins = documents.map(({ origin }) => origin);
    expect(origins).toEqual(expect.arrayContaining(['.github/workflows/ci.yml', '.github/workflows/release.yml']));
  });

  it('satisfy the language service of GitHub', async () => {
    expect(await languageServiceProblems(documents)).toEqual([]);
  });

  it('satisfy actionlint with shellcheck', (context) => {
    const [actionlint, shellcheck] = ['actionlint', 'shellcheck'].map((name) => requireTool(context, name).path);
    expect(actionlintProblems(documents, actionlint ?? '', shellcheck ?? '')).toEqual([]);
  });

  it('have no finding of zizmor at its strictest', (context) => {
    expect(zizmorProblems(documents, requireTool(context, 'zizmor').path)).toEqual([]);
  });

  it('give each job exactly the permissions that its steps need', async () => {
    const specs = await readSpecs();
    const workflows = documents.filter(({ kind }) => kind === 'workflow');
    const problems = workflows.flatMap((document) => permissionProblems(document, specs, ownSteps[document.origin]));
    expect(problems).toEqual([]);
  });
});

describe('a planted fault is found', () => {
  const pinned = (name: string) => `${name}@${pins[name]?.commit} # ${pins[name]?.version}`;

  /** A workflow without a fault, then one line of it changed. */
  function planted(origin: string, from = '', to = ''): Document {
    const text = `name: planted
on:
  pull_request:
permissions: {}
concurrency:
  group: planted-\${{ github.ref }}
  cancel-in-progress: true
jobs:
  plan:
    name: plan
    runs-on: ubuntu-24.04
    permissions:
      contents: read # checkout
    steps:
      - name: Check out
        uses: ${pinned('actions/checkout')}
        with:
          persist-credentials: false
      - name: Say
        env:
          TITLE: \${{ github.event.pull_request.title }}
        run: echo "$TITLE"
`;
    if (!text.includes(from)) throw new Error(`the planted workflow has no ${from}`);
    const place = `.github/workflows/${origin}.yml`;
    return { origin, kind: 'workflow', text: text.replace(from, to), repository: root, place, isWhole: true };
  }

  interface Fault {
    readonly name: string;
    readonly from?: string;
    readonly to?: string;
    /** A second change. */
    readonly second?: readonly [string, string];
    /** What the findings must say; empty: there must be none. */
    readonly expected: readonly string[];
  }

  function expectFindings(findings: readonly string[], { expected }: Fault): void {
    if (expected.length === 0) expect(findings).toEqual([]);
    for (const words of expected) expect(findings.join('\n')).toContain(words);
  }

  const sound: Fault = { name: 'no fault', expected: [] };
  const checkout = `uses: ${pinned('actions/checkout')}`;

  it.for<Fault>([
    sound,
    { name: 'a wrong input', from: 'persist-credentials', to: 'persist', expected: ["Invalid action input 'persist'"] },
    {
      name: 'an action nobody vetted',
      from: 'actions/checkout@',
      to: 'someone/checkout@',
      expected: ['Unable to resolve'],
    },
    {
      name: 'an action of ours that is not there',
      from: checkout,
      to: 'uses: $/actions/nope',
      expected: ['Unable to resolve'],
    },
    { name: 'an unknown key', from: 'runs-on: ubuntu', to: 'run-on: ubuntu', expected: ["Unexpected value 'run-on'"] },
    {
      name: 'an unknown context',
      from: 'github.ref }}',
      to: 'githbu.ref }}',
      expected: ["Unrecognized named-value: 'githbu'"],
    },
  ])('by the language service: $name', async (fault) => {
    const document = planted(`service ${fault.name}`, fault.from, fault.to);
    expectFindings(await languageServiceProblems([document]), fault);
  });

  it.for<Fault>([
    sound,
    { name: 'a script that splits words', from: '"$TITLE"', to: '$TITLE', expected: ['SC2086'] },
    {
      name: 'an unknown runner',
      from: 'ubuntu-24.04',
      to: 'ubuntu-24.05',
      expected: ['label "ubuntu-24.05" is unknown'],
    },
    { name: 'a need for nobody', from: 'name: plan\n', to: 'name: plan\n    needs: nobody\n', expected: ['"nobody"'] },
  ])('by actionlint: $name', (fault, context) => {
    const [actionlint, shellcheck] = ['actionlint', 'shellcheck'].map((name) => requireTool(context, name).path);
    const document = planted('planted', fault.from, fault.to);
    expectFindings(actionlintProblems([document], actionlint ?? '', shellcheck ?? ''), fault);
  });

  it.for<Fault>([
    sound,
    { name: 'an action by its tag', from: checkout, to: 'uses: actions/checkout@v7', expected: ['unpinned-uses'] },
    { name: 'our action by its tag is allowed', from: checkout, to: 'uses: OWNER/sluice/actions/x@v1', expected: [] },
    { name: 'a token left behind', from: 'persist-credentials: false', to: 'clean: true', expected: ['artipacked'] },
    {
      name: 'a title in a script',
      from: '"$TITLE"',
      to: '"${{ github.event.pull_request.title }}"',
      expected: ['template-injection'],
    },
    { name: 'an action by its path', from: checkout, to: 'uses: ./actions/x', expected: ['self-repository'] },
  ])('by zizmor: $name', (fault, context) => {
    const document = planted('planted', fault.from, fault.to);
    expectFindings(zizmorProblems([document], requireTool(context, 'zizmor').path), fault);
  });

  const specs: Specs = new Map<string, Pick<ActionSpec, 'permissions'>>([
    ['planner', { permissions: { contents: { access: 'read', reason: 'read the configuration' } } }],
    ['reporter', { permissions: { 'pull-requests': { access: 'write', reason: 'comment', optional: 'the summary' } } }],
    ['publisher', { permissions: { contents: { access: 'write', reason: 'create the release' } } }],
  ]);

  it.for<Fault>([
    sound,
    {
      name: 'no permission',
      from: 'contents: read',
      to: 'contents: none',
      expected: ['lacks contents: read, which actions/checkout needs'],
    },
    {
      name: 'a need of our action',
      from: checkout,
      to: 'uses: $/actions/publisher',
      expected: ['lacks contents: write, which publisher needs'],
    },
    {
      name: 'an optional one may be absent',
      from: 'Say\n',
      to: 'Report\n        uses: $/actions/reporter\n      - name: Say\n',
      expected: [],
    },
    {
      name: 'too much',
      from: 'contents: read',
      to: 'contents: write',
      expected: ['has contents: write, which nothing in it needs'],
    },
    {
      name: 'one for nothing',
      from: 'contents: read',
      to: 'issues: write\n      contents: read',
      expected: ['has issues: write, which nothing in it needs'],
    },
    {
      name: 'everything',
      from: 'permissions:\n      contents: read',
      to: 'permissions: write-all',
      expected: ['is not a list'],
    },
    {
      name: 'none stated',
      from: 'permissions: {}\nconcurrency',
      to: 'concurrency',
      second: ['    permissions:\n      contents: read # checkout\n', ''],
      expected: ['states no permissions'],
    },
  ])('by the permission check: $name', (fault) => {
    const document = planted('planted', fault.from, fault.to);
    const [from, to] = fault.second ?? ['', ''];
    expectFindings(permissionProblems({ ...document, text: document.text.replace(from, to) }, specs), fault);
  });
});
