import { RemoteError, UserError } from '../../core/errors.ts';
import { type HttpAnswer, httpJson, type Tuning } from '../../core/http.ts';
import { hideSecret } from '../../core/job.ts';
import type { Cloud } from '../clouds.ts';
import { LoginFailure, type Progress } from './model.ts';
import { kindOf } from './prove.ts';

/** Credentials of container registries for docker and everybody who reads its settings. */

/**
 * A token for registries alone: none is shown one for Resource Manager, which those that are set up strictly refuse.
 * Source: Azure CLI, `az acr login`; it is the same in all clouds.
 */
export const registryScope = 'https://containerregistry.azure.net/.default';

/** What a registry takes for the name of somebody who brings a token. Source: Azure Container Registry documentation. */
const tokenUser = '00000000-0000-0000-0000-000000000000';

/**
 * Refuses a host that is no registry of this cloud: it will be shown a token.
 *
 * @throws UserError that names it.
 */
export function checkRegistry(host: string, { registrySuffix, name }: Cloud): void {
  const [label = '', ...suffix] = host.split('.');
  // With a label of the domain name a registry is called like `name-h4sh`; data endpoints have a region behind the name.
  if (registrySuffix !== '' && /^[A-Za-z0-9]{5,50}(-[A-Za-z0-9]+)?$/.test(label) && suffix.join('.') === registrySuffix)
    return;
  throw new UserError(
    `registry: "${host}" is no host of a registry in the cloud "${name}". Give the login server, such as myregistry.${registrySuffix || 'azurecr.io'}.`,
  );
}

/**
 * Exchanges an access token for one that the registry takes as a password, good for three hours.
 * Format: Azure Container Registry, `POST /oauth2/exchange`.
 *
 * @throws LoginFailure of stage `acr`.
 */
export async function exchangeForRegistry(
  host: string,
  { accessToken, tenantId, progress }: { accessToken: string; tenantId: string; progress: Progress },
  tuning: Tuning,
): Promise<string> {
  const form = { grant_type: 'access_token', service: host, tenant: tenantId, access_token: accessToken };
  let answer: HttpAnswer<{ readonly refresh_token?: unknown; readonly errors?: unknown } | null | undefined>;
  try {
    answer = await httpJson({
      ...tuning,
      service: `Container registry ${host}`,
      method: 'POST',
      url: `https://${host}/oauth2/exchange`,
      body: new URLSearchParams(form),
      idempotent: true,
      allow: [400, 401, 403, 404],
    });
  } catch (error) {
    if (!(error instanceof RemoteError)) throw error;
    const { status, attempts, elapsedMs = 0, problem } = error.failure;
    throw new LoginFailure(
      { stage: 'acr', status, kind: kindOf(error), description: problem },
      { ...progress, attempts, waitedMs: elapsedMs },
    );
  }
  const { status, value, attempts } = answer;
  if (status !== 200) {
    const { code, message } = firstError(value?.errors);
    throw new LoginFailure({ stage: 'acr', status, code, description: message }, { ...progress, attempts });
  }
  const token = value?.refresh_token;
  if (typeof token !== 'string' || token === '') {
    const description = 'the answer holds no refresh token';
    throw new LoginFailure({ stage: 'acr', status, kind: 'unusable', description }, { ...progress, attempts });
  }
  hideSecret(token);
  return token;
}

/** Format: OCI distribution specification, `{"errors": [{"code", "message"}]}`. */
function firstError(errors: unknown): { readonly code?: string; readonly message?: string } {
  const [first] = Array.isArray(errors) ? (errors as unknown[]) : [];
  if (typeof first !== 'object' || first === null) return {};
  const { code, message } = first as Readonly<Record<string, unknown>>;
  return {
    ...(typeof code === 'string' ? { code: code.slice(0, 100) } : {}),
    ...(typeof message === 'string' ? { message: message.slice(0, 4_000) } : {}),
  };
}

/**
 * docker's settings with passwords for some hosts on top of what there was. A store for credentials would be asked before
 * the file, for every host, so none is kept.
 * Format: docker documentation, "docker login".
 */
export function dockerSettings(existing: string | undefined, tokens: ReadonlyMap<string, string>): string {
  const { credsStore: _, ...kept } = objectIn(existing);
  const helpers = Object.entries(objectOf(kept.credHelpers)).filter(([host]) => !tokens.has(host));
  const auths = [...tokens].map(([host, token]) => {
    const auth = Buffer.from(`${tokenUser}:${token}`).toString('base64');
    return [host, { auth }] as const;
  });
  const settings = {
    ...kept,
    auths: { ...objectOf(kept.auths), ...Object.fromEntries(auths) },
    ...(helpers.length === 0 ? {} : { credHelpers: Object.fromEntries(helpers) }),
  };
  if (helpers.length === 0) delete settings.credHelpers;
  return `${JSON.stringify(settings, null, 2)}\n`;
}

function objectIn(json: string | undefined): Record<string, unknown> {
  try {
    return objectOf(JSON.parse(json ?? '{}'));
  } catch {
    return {};
  }
}

function objectOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}
