import { describe, expect, test } from 'vitest';
import { type Flavour, workflowFile } from '../../scripts/lib/workflow-files.ts';

const pins = { 'actions/checkout': { version: 'v7.0.1', commit: 'a'.repeat(40) } };
const source = 'jobs:\n  a:\n    steps:\n      - uses: actions/checkout\n      - name: B\n        uses: $/actions/b\n';
const commit = 'c'.repeat(40);

describe('a workflow', () => {
  test.each<[Flavour, string]>([
    [{ kind: 'github' }, '$/actions/b'],
    [{ kind: 'local' }, './actions/b'],
    [{ kind: 'ghes', owner: 'acme', commit }, `acme/sluice/actions/b@${commit}`],
  ])('in flavour %j calls siblings as that server knows them, and others by their pin', (flavour, sibling) => {
    const text = workflowFile('workflows/x.yml', source, pins, flavour);
    expect(text).toBe(
      `# Generated from workflows/x.yml by \`npm run generate\`. Edit the source.\njobs:\n  a:\n    steps:\n      - uses: actions/checkout@${'a'.repeat(40)} # v7.0.1\n      - name: B\n        uses: ${sibling}\n`,
    );
  });

  test.each([
    ['an action without a pin', 'uses: somebody/else', 'somebody/else is not in pins.json'],
    ['a version of its own', 'uses: actions/checkout@v7', 'the version belongs in pins.json'],
  ])('with %s is refused', (_, line, message) => {
    expect(() => workflowFile('workflows/x.yml', `  - ${line}\n`, pins, { kind: 'github' })).toThrow(message);
  });
});
