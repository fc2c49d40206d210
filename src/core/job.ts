import * as core from '@actions/core';
import { redactor } from './redact.ts';

/** What a step leaves for the steps after it, and for its own post step. */

/** Hides a value from now on: in what this process writes, and in the whole log of the job. */
export function hideSecret(value: string): void {
  redactor.add(value);
  core.setSecret(value);
}

/** Hides a value in the log of the job alone: whatever is asked for it, such as an output, still has it. */
export function hideInLog(value: string): void {
  core.setSecret(value);
}

/** Sets an environment variable for this step and all after it. Nobody can take one away: an empty value has to do. */
export function exportVariable(name: string, value: string): void {
  core.exportVariable(name, value);
}

/** For the post step; anybody who reads the job's files can read it. */
export function saveState(name: string, value: string): void {
  core.saveState(name, value);
}

/** What the main step saved; '' when it did not come that far. */
export function savedState(name: string): string {
  return core.getState(name);
}
