// What a reader copies out of the documentation is held to the same rules as what we run.
import { describe, expect, it } from 'vitest';
import { requireTool } from '../../scripts/tools/table.ts';
import { actionlintProblems, zizmorProblems } from './support/checkers.ts';
import { markdownFiles, readText, repositoryDocuments } from './support/documents.ts';
import { languageServiceProblems } from './support/language-service.ts';
import { documentOf, yamlBlocks } from './support/markdown.ts';
import { permissionProblems, readSpecs } from './support/permissions.ts';
import { pins } from './support/pins.ts';

const documents = markdownFiles()
  .flatMap((path) => yamlBlocks(path, readText(path)))
  .flatMap((block) => documentOf(block) ?? []);
const actions = repositoryDocuments().filter(({ kind }) => kind === 'action');

describe('the YAML in the documentation', () => {
  it('is there', () => {
    expect(documents.map(({ origin }) => origin.replace(/:\d+$/, ''))).toContain('README.md');
  });

  it('satisfies the language service of GitHub', async () => {
    expect(await languageServiceProblems(documents)).toEqual([]);
  });

  it('satisfies actionlint with shellcheck', (context) => {
    const [actionlint, shellcheck] = ['actionlint', 'shellcheck'].map((name) => requireTool(context, name).path);
    expect(actionlintProblems([...documents, ...actions], actionlint ?? '', shellcheck ?? '')).toEqual([]);
  });

  it('has no finding of zizmor at its strictest', (context) => {
    expect(zizmorProblems(documents, requireTool(context, 'zizmor').path)).toEqual([]);
  });

  it('gives each job of a whole workflow exactly the permissions that it needs', async () => {
    const specs = await readSpecs();
    const whole = documents.filter(({ isWhole }) => isWhole);
    expect(whole.flatMap((document) => permissionProblems(document, specs))).toEqual([]);
  });
});

describe('blocks are found', () => {
  it.for([
    { name: 'a plain fence', markdown: 'x\n```yaml\na: 1\n```\n', expected: [['doc.md:3', 'a: 1\n']] },
    { name: 'the short name', markdown: '```yml\na: 1\n```\n', expected: [['doc.md:2', 'a: 1\n']] },
    {
      name: 'an indented fence',
      markdown: '1. x\n   ```yaml\n   a:\n     b: 1\n   ```\n',
      expected: [['doc.md:3', 'a:\n  b: 1\n']],
    },
    {
      name: 'two of them',
      markdown: '```yaml\na: 1\n```\n```yaml\nb: 1\n```\n',
      expected: [
        ['doc.md:2', 'a: 1\n'],
        ['doc.md:5', 'b: 1\n'],
      ],
    },
    { name: 'a fence in a longer fence is text', markdown: '````md\n```yaml\na: 1\n```\n````\n', expected: [] },
    { name: 'tildes', markdown: '~~~yaml\na: 1\n~~~\n', expected: [['doc.md:2', 'a: 1\n']] },
    { name: 'another language', markdown: '```json\n{}\n```\n', expected: [] },
  ])('$name', ({ markdown, expected }) => {
    expect(yamlBlocks('doc.md', markdown).map(({ origin, text }) => [origin, text])).toEqual(expected);
  });
});

describe('a fragment is checked as what it stands for', () => {
  const checkout = `uses: actions/checkout@${pins['actions/checkout']?.commit} # ${pins['actions/checkout']?.version}`;
  const wrong = `${checkout}\n  with:\n    depth: 1`;

  it.for([
    { name: 'steps', text: `- ${wrong}\n`, finds: true },
    { name: 'one step', text: `${wrong.replaceAll('\n  ', '\n')}\n`, finds: true },
    { name: 'a job', text: `runs-on: ubuntu-24.04\nsteps:\n- ${wrong}\n`, finds: true },
    { name: 'the steps of a job', text: `steps:\n- ${wrong}\n`, finds: true },
    {
      name: 'jobs',
      text: `jobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n    - ${wrong.replaceAll('\n', '\n    ')}\n`,
      finds: true,
    },
    {
      name: 'a named job',
      text: `a:\n  runs-on: ubuntu-24.04\n  steps:\n  - ${wrong.replaceAll('\n', '\n  ')}\n`,
      finds: true,
    },
    {
      name: 'a call of a workflow',
      text: 'uses: OWNER/sluice/.github/workflows/ci.yml@v1\nwith:\n  depth: 1\n',
      finds: true,
    },
    { name: 'steps without a fault', text: `- ${checkout}\n  with:\n    persist-credentials: false\n`, finds: false },
  ])('$name', async ({ name, text, finds }) => {
    const document = documentOf({ origin: `fragment ${name}`, text });
    const problems = await languageServiceProblems(document === undefined ? [] : [document]);
    expect(document).toBeDefined();
    expect(problems.length > 0).toBe(finds);
  });

  it('leaves other YAML alone, but not broken YAML', () => {
    expect(documentOf({ origin: 'a policy', text: 'environments:\n  prod:\n    approvals: 2\n' })).toBeUndefined();
    expect(() => documentOf({ origin: 'broken', text: 'a: [1\n' })).toThrow(/^broken: /);
  });

  it('has nothing of its own to complain about', (context) => {
    const steps = documentOf({
      origin: 'steps',
      text: `- name: x\n  ${checkout}\n  with:\n    persist-credentials: false\n`,
    });
    const list = steps === undefined ? [] : [steps];
    const tool = (name: string) => requireTool(context, name).path;
    expect(actionlintProblems(list, tool('actionlint'), tool('shellcheck'))).toEqual([]);
    expect(zizmorProblems(list, tool('zizmor'))).toEqual([]);
  });
});
