import { toolOrReason } from '../../../scripts/tools/table.ts';

/** The file of Azurite that Node runs; tests that need it say so with `requireTool(context, 'azurite')` before each. */
export function azuriteProgram(): string | undefined {
  const found = toolOrReason('azurite');
  return typeof found === 'string' ? undefined : found.path;
}
