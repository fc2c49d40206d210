import type { Part, RunRecord } from './contract.ts';

/** `.lab/result.json`: what a run of the laboratory did, for scripts and tests. Its names are a contract. */
export interface LabResult {
  /** Everything went as the stories say, and nobody asked a stand-in for what it does not know. */
  readonly ok: boolean;
  readonly durationMs: number;
  readonly runs: readonly {
    readonly workflow: string;
    readonly jobs: readonly {
      readonly id: string;
      readonly result: string;
      readonly durationMs: number;
      readonly steps: readonly {
        readonly name: string;
        /** As written in the workflow; null for a step that runs a script. */
        readonly uses: string | null;
        readonly result: string;
        readonly durationMs: number;
      }[];
    }[];
  }[];
  readonly parts: readonly Part[];
  /** Requests that the stand-ins answered. */
  readonly requests: number;
  /** What was not as it should be, in words for people; only where `ok` is false. */
  readonly surprises?: readonly string[];
}

/** @param rest `surprises`: whatever is in it makes `ok` false. */
export function labResult(
  runs: readonly RunRecord[],
  rest: Omit<LabResult, 'runs' | 'ok'> & { readonly surprises: readonly string[] },
): LabResult {
  const ok = rest.surprises.length === 0;
  return {
    ok,
    durationMs: rest.durationMs,
    runs: runs.map(({ workflow, jobs }) => ({
      workflow,
      jobs: jobs.map(({ name, result, durationMs, steps }) => ({
        // The name says less than a matrix of objects does, and stays the same from run to run.
        id: name.replaceAll(' / ', '/'),
        result,
        durationMs,
        steps: steps.map((step) => ({
          name: step.name,
          uses: step.uses ?? null,
          result: step.result,
          durationMs: step.durationMs,
        })),
      })),
    })),
    parts: rest.parts,
    requests: rest.requests,
    ...(ok ? {} : { surprises: rest.surprises }),
  };
}
