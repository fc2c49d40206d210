/**
 * Runs the functions that write to the log and to the runner's files, as a process of its own, since that is what they
 * write to. Reads one JSON document from standard input: calls in order. Between them it prints `marker`, which nobody
 * can guess, so that the parent can tell their outputs apart.
 */
import { readFileSync, truncateSync } from 'node:fs';
import { RemoteError, UserError } from '../../../src/core/errors.ts';
import { writeEvidence } from '../../../src/core/evidence.ts';
import { log } from '../../../src/core/log.ts';
import { code, details, fence, text as markdown, table } from '../../../src/core/markdown.ts';
import { redactor } from '../../../src/core/redact.ts';
import { composeReport, composeSummary, type Section } from '../../../src/core/report.ts';
import { runAction } from '../../../src/core/run.ts';
import { defineAction, verdictOutputs } from '../../../src/core/spec.ts';
import { appendSummary } from '../../../src/core/summary.ts';

export interface Call {
  readonly sink: keyof typeof sinks;
  readonly text: string;
  /** Names from data for the outputs. */
  readonly names?: readonly string[];
  /** Registered before. */
  readonly secrets?: readonly string[];
}

export interface Document {
  readonly marker: string;
  readonly calls: readonly Call[];
}

const spec = defineAction({
  name: 'example',
  title: 'Example',
  description: 'Example.',
  icon: 'box',
  color: 'blue',
  permissions: {},
  inputs: {},
  outputs: { ...verdictOutputs, value: { description: 'x' }, list: { description: 'x' } },
});

const section = (text: string): Section => ({
  key: 'plan',
  title: text,
  verdict: 'fail',
  headline: markdown(text),
  blocks: [
    { risk: 2, levels: [details(`${markdown(text)} ${code(text)}`, fence(text, 'diff'))] },
    { risk: 1, levels: [table(['a', 'b'], [[code(text), markdown(text)]])] },
  ],
});

const sinks = {
  info: ({ text }: Call) => log.info(text),
  error: ({ text }: Call) => log.error(text, { title: text }),
  warning: ({ text }: Call) => log.warning(text),
  notice: ({ text }: Call) => log.notice(text, { file: 'a.tf', line: 3, title: text }),
  debug: ({ text }: Call) => log.debug(text),
  group: ({ text }: Call) => log.group(text, async () => log.info(text)),
  tool: ({ text }: Call) => log.tool(text),
  outputs: ({ text }: Call) =>
    runAction(spec, async () => ({
      verdict: 'pass',
      message: text,
      outputs: { value: text, list: [text, { [text]: text }] },
    })),
  'names from data': ({ text, names = [] }: Call) =>
    runAction(spec, async () => ({
      verdict: 'pass',
      message: 'done',
      outputs: Object.fromEntries(names.map((name) => [name, text])),
    })),
  'user error': ({ text }: Call) =>
    runAction(spec, () => Promise.reject(new UserError(`chart: "${text}" is not a chart.`))),
  'remote error': ({ text }: Call) =>
    runAction(spec, () =>
      Promise.reject(
        new RemoteError({ service: 'GitHub', request: `GET /${text}`, attempts: 2, requestId: text, problem: text }),
      ),
    ),
  bug: ({ text }: Call) => runAction(spec, () => Promise.reject(new Error(text))),
  summary: async ({ text }: Call) => {
    await appendSummary(composeSummary([section(text)]).body);
    process.stdout.write(JSON.stringify(taken(process.env.GITHUB_STEP_SUMMARY)));
  },
  'raw summary': async ({ text }: Call) => {
    await appendSummary(text);
    process.stdout.write(JSON.stringify(taken(process.env.GITHUB_STEP_SUMMARY)));
  },
  comment: ({ text }: Call) => {
    process.stdout.write(JSON.stringify(composeReport([section(text)]).body));
  },
  evidence: ({ text }: Call) => {
    const file = writeEvidence({ action: 'example', verdict: 'fail', result: { [text]: text, list: [{ text }] } });
    process.stdout.write(JSON.stringify(readFileSync(file, 'utf8')));
  },
} as const;

/** The content of a file, which is empty from then on. */
function taken(file = ''): string {
  const content = readFileSync(file, 'utf8');
  truncateSync(file);
  return content;
}

const { marker, calls } = JSON.parse(readFileSync(0, 'utf8')) as Document;
process.setMaxListeners(0);
for (const call of calls) {
  for (const secret of call.secrets ?? []) redactor.add(secret);
  await sinks[call.sink](call);
  process.stdout.write(`\n${marker}\n${JSON.stringify(taken(process.env.GITHUB_OUTPUT))}\n${marker}\n`);
}
