import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { inputVariable } from '../../src/core/inputs.ts';
import type { ActionSpec } from '../../src/core/spec.ts';
import { parseKeyValues } from '../../src/lab/runner/file-commands.ts';

/** A step as the runner starts it: a bundled action that gets nothing but environment variables, in folders of its own. */
export interface ActionStep {
  /** The bundle, an argument of Node. */
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** Empties what the last run of the step left. */
  reset(): void;
  /** By the runner's grammar. */
  outputs(): Readonly<Record<string, string>>;
  summary(): string;
  remove(): void;
}

const commandFiles = ['OUTPUT', 'STEP_SUMMARY', 'STATE', 'ENV', 'PATH'] as const;

/** @param dist The folder with the bundles. */
export function actionStep(
  dist: string,
  spec: ActionSpec,
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
): ActionStep {
  const root = mkdtempSync(path.join(tmpdir(), 'bench-step-'));
  const [workspace, temp, home] = ['work', 'temp', 'home'].map((folder) => path.join(root, folder)) as [string, string, string]; // biome-ignore format: one line
  const fileOf = (kind: string) => path.join(root, kind);
  const reset = () => {
    for (const folder of [workspace, temp, home]) {
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder);
    }
    for (const kind of commandFiles) writeFileSync(fileOf(kind), '');
  };
  reset();
  const all = Object.entries(spec.inputs).map(([name, { default: preset = '' }]): [string, string] => [
    inputVariable(name),
    inputs[name] ?? (preset.includes('${{') ? '' : preset),
  ]);
  return {
    args: [path.join(dist, spec.name, 'index.js')],
    env: {
      ...{ HOME: home, LANG: 'C.UTF-8', CI: 'true', GITHUB_ACTIONS: 'true', GITHUB_ACTION: '__run' },
      ...{ GITHUB_WORKSPACE: workspace, GITHUB_REPOSITORY: 'acme/infra', GITHUB_REPOSITORY_ID: '4711' },
      ...{ GITHUB_RUN_ID: '1000', GITHUB_RUN_ATTEMPT: '1', GITHUB_SHA: 'c0ffee'.padEnd(40, '0') },
      ...{ GITHUB_SERVER_URL: 'https://github.com', RUNNER_TEMP: temp },
      ...Object.fromEntries(commandFiles.map((kind) => [`GITHUB_${kind}`, fileOf(kind)])),
      ...Object.fromEntries(all),
      ...env,
    },
    reset,
    outputs: () => Object.fromEntries(parseKeyValues(readFileSync(fileOf('OUTPUT'), 'utf8'))),
    summary: () => readFileSync(fileOf('STEP_SUMMARY'), 'utf8'),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
