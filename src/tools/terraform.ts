import { accessSync } from 'node:fs';
import * as path from 'node:path';
import { ask, findTool, type Tool } from '../core/exec.ts';
import { type InstallMode, type ProvidedTool, provideTool } from './provide.ts';

export type TerraformTool = ProvidedTool;

/**
 * Terraform or OpenTofu, with its version and where it came from.
 *
 * `hashicorp/setup-terraform` puts a wrapper on PATH that holds all output in memory and prints into it; the binary that
 * it wraps lies beside it.
 */
export async function findTerraform(
  name: 'terraform' | 'tofu',
  wanted: string | undefined,
  install: InstallMode = 'auto',
): Promise<TerraformTool> {
  return provideTool({
    tool: name === 'tofu' ? 'opentofu' : name,
    program: name,
    wanted,
    install,
    find: () => unwrapped(name) ?? findTool(name),
    // Otherwise it asks its publisher whether there is a newer one, which takes time and is nobody's business.
    versionOf: async (tool) => versionOf((await ask(tool, ['version', '-json'], { CHECKPOINT_DISABLE: '1' })).stdout),
  });
}

function unwrapped(name: string): Tool | undefined {
  const folder = process.env.TERRAFORM_CLI_PATH;
  if (folder === undefined || name !== 'terraform') return undefined;
  const file = path.join(folder, process.platform === 'win32' ? 'terraform-bin.exe' : 'terraform-bin');
  try {
    accessSync(file);
    return { name, path: file };
  } catch {
    return undefined;
  }
}

function versionOf(text: string): string | undefined {
  try {
    const { terraform_version: version } = JSON.parse(text) as { terraform_version?: unknown };
    return typeof version === 'string' ? version : undefined;
  } catch {
    return undefined;
  }
}
