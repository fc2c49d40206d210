/**
 * Errors of Entra ID's token endpoint: status, OAuth error and text per AADSTS code. Sources: the reference of error codes
 * (learn.microsoft.com/entra/identity-platform/reference-error-codes) and what users pasted from the real service.
 */
import { randomUUID } from 'node:crypto';

export interface EntraErrorFacts {
  readonly status: 400 | 401 | 503;
  readonly error: string;
  /** With the values of the request in place of `{names}`. */
  readonly text: string;
}

const checkRecord =
  'Please check your federated identity credential Subject, Audience and Issuer against the presented assertion. https://learn.microsoft.com/entra/workload-id/workload-identity-federation';
const noRecord = 'No matching federated identity record found for presented assertion';

const client = (text: string): EntraErrorFacts => ({ status: 401, error: 'invalid_client', text });
const request = (text: string): EntraErrorFacts => ({ status: 400, error: 'invalid_request', text });
const transient = (text: string): EntraErrorFacts => ({ status: 503, error: 'temporarily_unavailable', text });

/** By AADSTS code. Those marked "on demand" never come by themselves: the stand-in knows no policies and no outages. */
export const entraErrors = {
  50027: request('JWT token is invalid or malformed.'),
  /** On demand. */
  53003: { status: 400, error: 'invalid_grant', text: 'Access has been blocked by Conditional Access policies. The access policy does not allow token issuance.' }, // biome-ignore format: one line
  /** On demand. */
  530035: { status: 400, error: 'invalid_grant', text: 'Access has been blocked by security defaults.' },
  70003: {
    status: 400,
    error: 'unsupported_grant_type',
    text: "The app requested an unsupported grant type '{grant}'.",
  },
  /** On demand: the older form of 700211, 700212 and 700213. */
  70021: request(
    "No matching federated identity record found for presented assertion. Assertion Issuer: '{issuer}'. Assertion Subject: '{subject}'. Assertion Audience: '{audience}'. https://docs.microsoft.com/azure/active-directory/develop/workload-identity-federation",
  ),
  70025: client("The client '{client}'({name}) has no configured federated identity credentials."),
  /** On demand. */
  90006: transient('The service is temporarily unavailable. Please retry later.'),
  /** On demand. */
  90012: transient('The request has timed out.'),
  /** On demand. */
  90024: transient('The request budget has been exceeded or throttled.'),
  /** On demand. */
  90033: transient('A transient error has occurred. Please try again.'),
  90002: request(
    "Tenant '{tenant}' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud. Check with your subscription administrator, this may happen if there are no active subscriptions for the tenant.",
  ),
  90061: request('Request to External OIDC endpoint failed.'),
  500011: {
    status: 400,
    error: 'invalid_resource',
    text: 'The resource principal named {resource} was not found in the tenant named {directory}. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant. You might have sent your authentication request to the wrong tenant.',
  },
  700016: {
    status: 400,
    error: 'unauthorized_client',
    text: "Application with identifier '{client}' was not found in the directory '{directory}'. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant. You may have sent your authentication request to the wrong tenant.",
  },
  700024: client(
    'Client assertion is not within its valid time range. Current time: {now}, assertion valid from {from}, expiry time of assertion {until}. Review the documentation at https://learn.microsoft.com/entra/identity-platform/certificate-credentials.',
  ),
  700027: client('Client assertion failed signature validation.'),
  700211: client(`${noRecord} issuer '{issuer}'. ${checkRecord}`),
  700212: client(`${noRecord} audience '{audience}'. ${checkRecord}`),
  700213: client(`${noRecord} subject '{subject}'. ${checkRecord}`),
  900023: request("Specified tenant identifier '{tenant}' is neither a valid DNS name, nor a valid external domain."),
  900144: request("The request body must contain the following parameter: '{parameter}'."),
  1002012: {
    status: 400,
    error: 'invalid_scope',
    text: 'The provided value for scope {scope} is not valid. Client credential flows must have a scope value with /.default suffixed to the resource identifier (application ID URI).',
  },
  7000112: { status: 400, error: 'unauthorized_client', text: "Application '{client}'({name}) is disabled." },
  7000215: client(
    "Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to app '{client}'.",
  ),
  /** On demand: no application of the stand-in has a secret. */
  7000222: client(
    "The provided client secret keys for app '{client}' are expired. Visit the Azure portal to create new keys for your app: https://aka.ms/NewClientSecret, or consider using certificate credentials for added security: https://aka.ms/certCreds.",
  ),
  7000218: client("The request body must contain the following parameter: 'client_assertion' or 'client_secret'."),
  7000272: client(
    "The certificate with identifier {kid} used to sign the federated credential could not be found in the metadata of identity provider {issuer}. Please validate that your Identity Provider's metadata exposes the key used to sign the incoming token.",
  ),
  7002138: client(
    `${noRecord} subject '{subject}'. The subject matches with case-insensitive comparison, but not with case-sensitive comparison. ${checkRecord}`,
  ),
  /** On demand. */
  7002381: client("No matching federated identity record found for presented assertion claim 'enterprise'."),
} as const satisfies Readonly<Record<number, EntraErrorFacts>>;

export type AadstsCode = keyof typeof entraErrors;

/** The body of an error answer as the token endpoint writes it. Timestamps have no fraction and end in `Z`. */
export function entraErrorBody(
  code: AadstsCode,
  values: Readonly<Record<string, string>>,
  now: Date,
): Readonly<Record<string, unknown>> {
  const { error, text }: EntraErrorFacts = entraErrors[code];
  const filled = text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
  const [trace, correlation] = [randomUUID(), values.correlation ?? randomUUID()];
  const timestamp = `${now.toISOString().slice(0, 19).replace('T', ' ')}Z`;
  return {
    error,
    error_description: `AADSTS${code}: ${filled} Trace ID: ${trace} Correlation ID: ${correlation} Timestamp: ${timestamp}`,
    error_codes: [code],
    timestamp,
    trace_id: trace,
    correlation_id: correlation,
    error_uri: `https://login.microsoftonline.com/error?code=${code}`,
  };
}
