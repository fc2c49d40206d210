import { UserError } from '../../core/errors.ts';
import type { Cloud } from '../clouds.ts';
import type { Wanted } from './model.ts';

/** How az is signed in, as data. */

/**
 * Its settings file. The token cache stays readable for az alone, in a folder of its own: what encrypts it needs a desktop.
 *
 * @throws UserError for a custom cloud, which az would have to be told about first.
 */
export function azConfig({ azName, name }: Cloud): string {
  if (azName === undefined) {
    throw new UserError(
      `export: az knows no cloud at ${name}. Leave az out of export, or register the cloud and sign in by hand.`,
    );
  }
  return `[cloud]
name = ${azName}

[core]
collect_telemetry = no
encrypt_token_cache = false
login_experience_v2 = off
only_show_errors = true
survey_message = no
`;
}

/** az reads an argument `@FILE` from the file, so no token is on its command line. */
export function azLoginArgs({ clientId, tenantId }: Wanted, tokenFile: string): string[] {
  return [
    'login',
    '--service-principal',
    `--username=${clientId}`,
    `--tenant=${tenantId}`,
    '--federated-token',
    `@${tokenFile}`,
    '--allow-no-subscriptions',
    '--output=none',
  ];
}

export function azSubscriptionArgs({ subscriptionId }: Wanted): string[] {
  return ['account', 'set', `--subscription=${subscriptionId}`];
}

/** Where az keeps what it signs in with, in its folder. */
export const azEntriesFile = 'service_principal_entries.json';

/**
 * The entries of az with a new assertion: az would go on to use the one that it was signed in with. Undefined when they are
 * not as az 2.x writes them: a list of objects with `client_id`, `tenant` and `client_assertion`.
 */
export function withAssertion(json: string, clientId: string, assertion: string): string | undefined {
  let entries: unknown;
  try {
    entries = JSON.parse(json);
  } catch {
    return undefined;
  }
  if (!Array.isArray(entries)) return undefined;
  let found = false;
  const renewed = (entries as unknown[]).map((entry) => {
    if (typeof entry !== 'object' || entry === null) return entry;
    const { client_id: id, client_assertion: old } = entry as Readonly<Record<string, unknown>>;
    if (typeof id !== 'string' || id.toLowerCase() !== clientId.toLowerCase() || typeof old !== 'string') return entry;
    found = true;
    return { ...entry, client_assertion: assertion };
  });
  return found ? JSON.stringify(renewed) : undefined;
}
