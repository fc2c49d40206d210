import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { privateFolder, writePrivate } from '../../core/files.ts';
import type { Finish } from '../../core/run.ts';
import type { Inputs } from '../../core/spec.ts';
import { appendSummary } from '../../core/summary.ts';
import { decide } from './decide.ts';
import { render } from './render.ts';
import { spec } from './spec.ts';

/** The action as a recipe: read, decide, render, publish. Inputs are parsed and secrets masked before it is called. */
export async function main(inputs: Inputs<typeof spec>): Promise<Finish<typeof spec>> {
  const decision = decide(readFileSync(inputs.file, 'utf8'), inputs['maximum-lines']);
  const report = render(path.basename(inputs.file), decision);
  const reportPath = path.join(privateFolder(spec.name), 'report.md');
  writePrivate(reportPath, report);
  await appendSummary(report);
  return {
    verdict: decision.verdict,
    failureReason: decision.failureReason,
    message: `${decision.lines} lines, at most ${inputs['maximum-lines']} pass.`,
    outputs: { lines: decision.lines, 'report-path': reportPath },
  };
}
