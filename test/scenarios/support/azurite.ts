/** Where the set-up of this repository put Azurite; tests that need it are left out where it could not be had. */
export function azuriteProgram(): string | undefined {
  const tools = JSON.parse(process.env.SLUICE_TOOLS ?? '{}') as { readonly azurite?: { readonly path: string } };
  return tools.azurite?.path;
}
