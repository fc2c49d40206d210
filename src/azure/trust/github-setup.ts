import {
  type EnvironmentChange,
  type Protection,
  protectionBody,
  type WantedEnvironment,
} from '../../github/environments.ts';
import type { FoundIdentity, Wanted } from './model.ts';

/** GitHub's side of a trust: environments whose variables say which identity their jobs use. */

export interface Ids {
  readonly tenantId: string;
  readonly subscriptionId: string;
  readonly identities: ReadonlyMap<string, Pick<FoundIdentity, 'clientId'>>;
}

/**
 * The environments that the identities belong to; without variables where there is no identity yet.
 *
 * @param options who may approve applies, and the branch whose jobs apply
 */
export function wantedEnvironments(
  { identities }: Wanted,
  ids: Ids,
  options: { readonly reviewers: WantedEnvironment['reviewers']; readonly branch: string },
): readonly WantedEnvironment[] {
  return identities.map(({ githubEnvironment, name, purpose, roles }): WantedEnvironment => {
    const clientId = ids.identities.get(name)?.clientId;
    return {
      name: githubEnvironment,
      ...(purpose === 'apply' ? options : { reviewers: [] }),
      variables:
        clientId === undefined
          ? {}
          : {
              AZURE_CLIENT_ID: clientId,
              AZURE_TENANT_ID: ids.tenantId,
              // Terraform works where the scopes are, which need not be where the identities are.
              AZURE_SUBSCRIPTION_ID: roles[0]?.scope.split('/')[2] ?? ids.subscriptionId,
            },
    };
  });
}

/** The commands for what a comparison found, for a terminal that is signed in with gh. */
export function setupCommands(repository: string, changes: readonly EnvironmentChange[]): string {
  const lines = changes.flatMap(({ name, protection, newBranches, variables }) => [
    ...(protection === undefined ? [] : environmentCommand(repository, name, protection)),
    ...newBranches.map(
      (branch) =>
        `gh api --method POST repos/${repository}/environments/${name}/deployment-branch-policies --silent -f ${word(`name=${branch}`)}`,
    ),
    ...variables.map(
      (each) => `gh variable set ${each.name} --repo ${repository} --env ${name} --body ${word(each.value)}`,
    ),
  ]);
  return lines.join('\n');
}

function environmentCommand(repository: string, name: string, protection: Protection): readonly string[] {
  const command = `gh api --method PUT repos/${repository}/environments/${name}`;
  const { branches, reviewers, waitTimer } = protection;
  if (branches === 'every' && reviewers.length === 0 && waitTimer === 0) return [`${command} --silent`];
  return [`${command} --silent --input - <<'JSON'`, JSON.stringify(protectionBody(protection)), 'JSON'];
}

/** A value as one word of a POSIX shell. */
function word(value: string): string {
  return /^[\w.=-]+$/.test(value) ? value : `'${value.replaceAll("'", "'\\''")}'`;
}
