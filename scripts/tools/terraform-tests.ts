/** Sums up what `terraform test -json` prints: one JSON object per line, of which some kinds are read. */

export interface TerraformRun {
  /** Name of the `run` block. */
  readonly name: string;
  readonly passed: boolean;
}

export interface TerraformTests {
  readonly runs: readonly TerraformRun[];
  /** What went wrong, for people: Terraform's own words, and what is wrong with the report itself. */
  readonly problems: readonly string[];
}

interface Line {
  readonly type?: string;
  readonly '@message'?: string;
  readonly test_abstract?: Readonly<Record<string, readonly string[]>>;
  readonly test_run?: { readonly run?: string; readonly progress?: string; readonly status?: string };
  readonly test_summary?: { readonly status?: string };
  readonly diagnostic?: { readonly severity?: string; readonly summary?: string; readonly detail?: string };
}

/**
 * Every `run` block that Terraform found counts: one that was skipped, or that it never got to, has failed. A report
 * without runs, without a sum or with a sum that is not "pass", and an exit code other than 0 are problems, and so is a
 * line that is no JSON: nothing of it may end green.
 *
 * @param output standard output of `terraform test -json`
 * @param exitCode of Terraform
 */
export function readTerraformTests(output: string, exitCode: number): TerraformTests {
  const problems: string[] = [];
  const lines = output.split('\n').flatMap((text) => {
    const line = text.trim() === '' ? {} : parseLine(text);
    if (line === undefined) problems.push(`not JSON: ${text.trim().slice(0, 200)}`);
    return line === undefined ? [] : [line];
  });
  const announced = lines.flatMap(({ test_abstract: files }) => Object.values(files ?? {}).flat());
  const statuses = new Map<string, string>();
  for (const { test_run: run } of lines) {
    if (run?.run !== undefined && run.progress === 'complete') statuses.set(run.run, run.status ?? 'no status');
  }
  const names = [...new Set([...announced, ...statuses.keys()])];
  const runs = names.map((name) => ({ name, passed: statuses.get(name) === 'pass' }));
  for (const { diagnostic } of lines) {
    if (diagnostic?.severity !== 'error') continue;
    problems.push([diagnostic.summary, diagnostic.detail].filter(Boolean).join(': '));
  }
  if (runs.length === 0) problems.push('there is no run');
  const sums = lines.flatMap(({ test_summary: sum }) => (sum === undefined ? [] : [sum.status]));
  if (sums.length !== 1) problems.push(`there are ${sums.length} sums, not one`);
  else if (sums[0] !== 'pass') problems.push(`the sum is "${sums[0]}"`);
  if (exitCode !== 0) problems.push(`terraform ended with ${exitCode}`);
  return { runs, problems };
}

function parseLine(text: string): Line | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
