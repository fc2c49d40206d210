/** Sums up what vitest reports as JSON (`--reporter=json`, the format of Jest). */

export interface VitestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message?: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  /** Names of failed tests, for people. */
  readonly failures: readonly string[];
  /** Names of tests that were skipped. */
  readonly notRun: readonly string[];
}

/**
 * Counts a report. A file that fails before its tests exist, a run without a report, a run without a single test and a run
 * that fails although no test did (an error nobody caught) each count as one failed test: nothing of it may end green.
 *
 * @param exitCode of vitest
 */
export function countReport(report: VitestReport | undefined, exitCode: number): Counts {
  const files = report?.testResults ?? [];
  const tests = files.flatMap((file) => file.assertionResults);
  const named = (status: string) => tests.filter((test) => test.status === status).map((test) => test.fullName);
  const passed = named('passed').length;
  const failures = named('failed');
  for (const { name, status, message, assertionResults } of files) {
    const hasFailedTest = assertionResults.some((test) => test.status === 'failed');
    if (status === 'failed' && !hasFailedTest) failures.push(`${name}: ${(message ?? '').split('\n')[0]}`);
  }
  if (report === undefined) failures.push('vitest left no report');
  else if (tests.length === 0) failures.push('vitest ran no test');
  else if (exitCode !== 0 && failures.length === 0)
    failures.push(`vitest ended with ${exitCode} although each test passed`);
  const notRun = tests
    .filter((test) => test.status !== 'passed' && test.status !== 'failed')
    .map((test) => test.fullName);
  return { passed, failed: failures.length, failures, notRun };
}
