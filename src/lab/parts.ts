import { execFileSync } from 'node:child_process';
import type { Part, RunRecord } from './contract.ts';

/** What other people's actions are replaced by. */
const equivalents: Readonly<Record<string, string>> = {
  'actions/checkout': 'git of this machine; pushes only where the job may',
  'actions/download-artifact': 'the real @actions/artifact, called directly',
  'actions/upload-artifact': 'the real @actions/artifact, called directly',
};

/** The table that says what was real, what was a stand-in and what did not run. */
export function labParts(
  tools: {
    readonly terraform: string;
    readonly azurite: { readonly version: string };
    readonly azurerm: { readonly version: string } | undefined;
  },
  runs: readonly RunRecord[],
): Part[] {
  const replaced = new Set(
    runs.flatMap(({ jobs }) =>
      jobs.flatMap(({ steps }) =>
        steps.flatMap(({ uses, standIn, result }) =>
          standIn && uses !== undefined && result !== 'skipped' ? [uses.replace(/@.*/, '')] : [],
        ),
      ),
    ),
  );
  return [
    { name: 'Workflows and bundles of Sluice', kind: 'real', version: 'the committed files' },
    { name: 'Terraform', kind: 'real', version: firstLine(tools.terraform, 'version').replace(/^Terraform v/, '') },
    { name: 'git', kind: 'real', version: firstLine('git', '--version').replace(/^git version /, '') },
    {
      name: 'Terraform state',
      kind: 'real',
      version: `backend "azurerm" and its lock, on Azurite ${tools.azurite.version}`,
    },
    { name: '@azure/identity and the clients of Resource Manager', kind: 'real', version: 'unmodified' },
    { name: '@actions/artifact', kind: 'real', version: 'unmodified' },
    {
      name: 'Workflow runner',
      kind: 'stand-in',
      version: 'GitHub’s own expressions and workflow schema; permissions and tokens per job',
    },
    {
      name: 'GitHub API, OIDC issuer, artifact service',
      kind: 'stand-in',
      version: 'every request and answer checked against GitHub’s OpenAPI description and GraphQL schema',
    },
    ...[...replaced]
      .sort()
      .map((name): Part => ({ name, kind: 'stand-in', version: equivalents[name] ?? 'a small equivalent' })),
    {
      name: 'Entra ID',
      kind: 'stand-in',
      version:
        'checks signature, issuer, exact subject, audience and end of each token, and refuses with Entra’s codes',
    },
    {
      name: 'Azure Resource Manager',
      kind: 'stand-in',
      version:
        'every request and answer checked against a contract that Microsoft’s own clients are held against; roles decide',
    },
    tools.azurerm === undefined
      ? {
          name: 'azurerm provider',
          kind: 'not-run',
          version: 'small roots of the built-in terraform_data; npm start -- --azurerm',
        }
      : { name: 'azurerm provider', kind: 'real', version: tools.azurerm.version },
  ];
}

function firstLine(program: string, argument: string): string {
  const env = { ...process.env, CHECKPOINT_DISABLE: '1', TF_CLI_CONFIG_FILE: '' };
  return (
    execFileSync(program, [argument], { encoding: 'utf8', env, stdio: ['ignore', 'pipe', 'ignore'] })
      .split('\n')[0]
      ?.trim() ?? ''
  );
}
