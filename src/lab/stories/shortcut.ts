import { tenantId } from './platform-cloud.ts';

/** Somebody in a hurry: a job on a branch that takes production's identity without production's environment. */

export const shortcut = {
  branch: 'shortcut',
  path: '.github/workflows/shortcut.yml',
  author: 'max-weber',
  message: 'Apply prod from here, the reviewers are at lunch',
} as const;

export function shortcutWorkflow(clientId: string, subscriptionId: string): string {
  return `name: shortcut

on:
  push:
    branches: [${shortcut.branch}]

permissions: {}

jobs:
  apply:
    name: apply prod
    runs-on: ubuntu-latest
    permissions:
      id-token: write # sign in to Azure
    steps:
      - name: Sign in as prod
        uses: OWNER/sluice/actions/azure-oidc-login@v1
        with:
          client-id: ${clientId}
          tenant-id: ${tenantId}
          subscription-id: ${subscriptionId}
`;
}
