import * as core from '@actions/core';
import { redactor } from './redact.ts';

/** Appends Markdown to the job summary; without a summary file (a terminal) nothing happens. */
export async function appendSummary(markdown: string): Promise<void> {
  if (!process.env.GITHUB_STEP_SUMMARY) return;
  await core.summary.addRaw(redactor.redact(markdown), true).write();
}
