/** The YAML blocks of Markdown, made into whole workflows so that the checkers can read what a reader would paste. */
import { LineCounter, parseDocument } from 'yaml';
import { type Document, flatName, root } from './documents.ts';
import { pinThirdParty } from './pins.ts';

export interface YamlBlock {
  /** `PATH:LINE` of its first line. */
  readonly origin: string;
  readonly text: string;
}

/** The blocks fenced as `yaml`, without the indentation of their fence. */
export function yamlBlocks(path: string, markdown: string): readonly YamlBlock[] {
  const blocks: YamlBlock[] = [];
  let open: { indent: string; fence: string; line: number; lines: string[]; isYaml: boolean } | undefined;
  for (const [index, line] of markdown.split(/\r?\n/).entries()) {
    const fence = /^(\s*)(`{3,}|~{3,})\s*(\S*)/.exec(line);
    if (open === undefined) {
      if (fence === null) continue;
      const [, indent = '', mark = '', language = ''] = fence;
      open = { indent, fence: mark, line: index + 2, lines: [], isYaml: /^ya?ml$/i.test(language) };
    } else if (fence?.[2]?.startsWith(open.fence) && fence[3] === '') {
      if (open.isYaml) blocks.push({ origin: `${path}:${open.line}`, text: `${open.lines.join('\n')}\n` });
      open = undefined;
    } else {
      open.lines.push(line.startsWith(open.indent) ? line.slice(open.indent.length) : line);
    }
  }
  return blocks;
}

/** A wrapper that the strictest checker has nothing to say about. */
const workflowHead = `name: example
on:
  pull_request:
permissions: {}
concurrency:
  group: example-\${{ github.ref }}
  cancel-in-progress: true
`;
const jobHead = `  example:
    name: example
    runs-on: ubuntu-24.04
`;

type Shape = 'workflow' | 'action' | 'jobs' | 'job' | 'reusable' | 'steps' | 'step' | 'other';

/**
 * The document that a block stands for.
 *
 * @returns undefined for YAML that is neither workflow nor action, such as a policy file
 * @throws {Error} when the block is no YAML
 */
export function documentOf({ origin, text }: YamlBlock): Document | undefined {
  const parsed = parseDocument(text, { lineCounter: new LineCounter() });
  const [error] = parsed.errors;
  if (error !== undefined) throw new Error(`${origin}: ${error.message}`);
  const shape = shapeOf(parsed.toJS());
  if (shape === 'other') return undefined;
  const kind = shape === 'action' ? 'action' : 'workflow';
  const folder = flatName(origin);
  return {
    origin,
    kind,
    text: pinThirdParty(wrap(shape, text)),
    repository: root,
    place: kind === 'action' ? `${folder}/action.yml` : `.github/workflows/${folder}.yml`,
    isWhole: shape === 'workflow',
  };
}

function shapeOf(value: unknown): Shape {
  if (Array.isArray(value)) return value.length > 0 && value.every(isStep) ? 'steps' : 'other';
  if (!isMapping(value)) return 'other';
  if ('jobs' in value && 'on' in value) return 'workflow';
  if ('runs' in value) return 'action';
  if ('jobs' in value) return isMapping(value.jobs) ? 'jobs' : 'other';
  if ('steps' in value || 'runs-on' in value) return 'job';
  if (typeof value.uses === 'string') return value.uses.includes('/.github/workflows/') ? 'reusable' : 'step';
  const inner = Object.values(value);
  return inner.length > 0 && inner.every((job) => isMapping(job) && ('uses' in job || 'runs-on' in job))
    ? 'jobs'
    : 'other';
}

function wrap(shape: Exclude<Shape, 'other'>, text: string): string {
  switch (shape) {
    case 'workflow':
    case 'action':
      return text;
    case 'jobs':
      return `${workflowHead}${/^jobs:/m.test(text) ? text : `jobs:\n${indent(text, 2)}`}`;
    case 'job':
      return `${workflowHead}jobs:\n${/^runs-on:/m.test(text) ? '  example:\n    name: example\n' : jobHead}${indent(text, 4)}`;
    case 'reusable':
      return `${workflowHead}jobs:\n  example:\n    name: example\n${indent(text, 4)}`;
    case 'steps':
      return `${workflowHead}jobs:\n${jobHead}    steps:\n${indent(text, 6)}`;
    case 'step':
      return `${workflowHead}jobs:\n${jobHead}    steps:\n      -\n${indent(text, 8)}`;
  }
}

function indent(text: string, width: number): string {
  return text.replaceAll(/^(?=.)/gm, ' '.repeat(width));
}

function isStep(value: unknown): boolean {
  return isMapping(value) && ('uses' in value || 'run' in value);
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
