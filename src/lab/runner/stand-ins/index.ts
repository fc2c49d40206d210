/** Small equivalents of other people's actions, by the name before `@`. */
import type { Execution } from '../job-state.ts';
import { checkout } from './checkout.ts';
import { downloadArtifact } from './download-artifact.ts';
import { uploadArtifact } from './upload-artifact.ts';

export interface StandIn {
  /** Inputs with their defaults, which may be expressions. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Resolves with whether the step succeeded; what it throws is its error message. */
  readonly main: (execution: Execution) => Promise<boolean>;
  readonly post?: (execution: Execution) => Promise<boolean>;
}

const standIns: ReadonlyMap<string, StandIn> = new Map([
  ['actions/checkout', checkout],
  ['actions/upload-artifact', uploadArtifact],
  ['actions/download-artifact', downloadArtifact],
]);

/** The stand-in for a `uses:`, whatever its ref. */
export function standInFor(uses: string): StandIn | undefined {
  return standIns.get((uses.split('@')[0] ?? '').toLowerCase());
}

export async function runStandIn(execution: Execution, standIn: StandIn): Promise<boolean> {
  if (execution.stage === 'post') return (await standIn.post?.(execution)) ?? true;
  return standIn.main(execution);
}

/** `true` and `false` as the toolkit reads them (YAML 1.2 core schema). */
export function booleanInput(execution: Execution, name: string): boolean {
  const value = execution.inputs[name] ?? '';
  if (['true', 'True', 'TRUE'].includes(value)) return true;
  if (['false', 'False', 'FALSE', ''].includes(value)) return false;
  throw new Error(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}`);
}
