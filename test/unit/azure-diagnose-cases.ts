/** Failures of a sign-in as GitHub, Entra ID, Resource Manager and registries report them, one per golden page. */
import type { Claims } from '../../src/azure/claims.ts';
import type { Context, Failure } from '../../src/azure/diagnose/model.ts';

export const publicCloud: Context['cloud'] = {
  name: 'public',
  authorityHost: 'https://login.microsoftonline.com',
  resourceManager: 'https://management.azure.com',
  audience: 'api://AzureADTokenExchange',
};
const usgov: Context['cloud'] = {
  name: 'usgov',
  authorityHost: 'https://login.microsoftonline.us',
  resourceManager: 'https://management.usgovcloudapi.net',
  audience: 'api://AzureADTokenExchangeUSGov',
};

const clientId = '9f1c2b3a-4d5e-4f60-8a7b-1c2d3e4f5a6b';
const tenantId = '0c1d2e3f-4a5b-4c6d-8e7f-9a0b1c2d3e4f';
const subscriptionId = '5b6c7d8e-9f0a-4b1c-8d2e-3f4a5b6c7d8e';
const objectId = '7e8f9a0b-1c2d-4e3f-8a4b-5c6d7e8f9a0b';
const otherTenantId = '88d52eb9-4040-4847-b7f2-0d5eeef9cf39';

/** Of a job in the environment prod-apply of a repository made after July 2026. */
export const claims: Claims = {
  sub: 'repo:openmrs@1234/platform-infra@987654321:environment:prod-apply',
  iss: 'https://token.actions.githubusercontent.com',
  aud: 'api://AzureADTokenExchange',
  exp: 1_795_392_300,
  repository: 'openmrs/platform-infra',
  repository_id: '987654321',
  repository_owner: 'openmrs',
  repository_owner_id: '1234',
  environment: 'prod-apply',
  ref: 'refs/heads/main',
  event_name: 'push',
  job_workflow_ref: 'openmrs/platform-infra/.github/workflows/infra-apply.yml@refs/heads/main',
};

export const context: Context = {
  claims,
  clientId,
  tenantId,
  subscriptionId,
  cloud: publicCloud,
  audience: 'api://AzureADTokenExchange',
  repository: 'openmrs/platform-infra',
  eventName: 'push',
  actor: 'ada',
  isFork: false,
  attempts: 1,
  waitedMs: 0,
};

const ids = {
  correlationId: 'c3a1f4bb-2b8a-4486-ac4a-fdd45ed43116',
  traceId: '8335980a-8604-4005-a5e1-f678003d5b01',
  timestamp: '2026-11-23 14:26:23Z',
} as const;
const trailer = `Trace ID: ${ids.traceId} Correlation ID: ${ids.correlationId} Timestamp: ${ids.timestamp}`;
const docs = 'https://learn.microsoft.com/entra/workload-id/workload-identity-federation';

function entra(code: number, message: string, more: Partial<Failure> = {}): Failure {
  return {
    stage: 'entra',
    status: 401,
    error: 'invalid_client',
    codes: [code],
    description: `AADSTS${code}: ${message} ${trailer}`,
    ...ids,
    ...more,
  };
}

const mismatch = (subject: string): Failure =>
  entra(
    700213,
    `No matching federated identity record found for presented assertion subject '${subject}'. Check your federated identity credential Subject, Audience and Issuer against the presented assertion. ${docs}`,
  );

function withClaims(
  changes: { readonly [K in keyof Claims]?: Claims[K] | undefined },
  more: Partial<Context> = {},
): Context {
  const changed = Object.fromEntries(
    Object.entries({ ...claims, ...changes }).filter(([, value]) => value !== undefined),
  );
  return { ...context, claims: changed as unknown as Claims, ...more };
}

const noToken: Partial<Context> = { claims: undefined };
const subjects = {
  name: 'repo:openmrs/platform-infra:environment:prod-apply',
  branch: 'repo:openmrs/platform-infra:ref:refs/heads/main',
  pull: 'repo:openmrs/platform-infra:pull_request',
} as const;

const arm = (status: number, code: string, description: string, more: Partial<Failure> = {}): Failure => ({
  stage: 'arm',
  status,
  code,
  description,
  correlationId: ids.correlationId,
  ...more,
});

export interface NamedCase {
  readonly failure: Failure;
  readonly context: Context;
}

const given = (failure: Failure, changes: Context = context): NamedCase => ({ failure, context: changes });

/** Name of the golden file to what went wrong. */
export const cases: Readonly<Record<string, NamedCase>> = {
  'entra-subject-immutable': given(mismatch(claims.sub), { ...context, attempts: 5, waitedMs: 61_000 }),
  'entra-subject-name': given(mismatch(subjects.name), withClaims({ sub: subjects.name })),
  'entra-subject-no-environment': given(
    mismatch(subjects.branch),
    withClaims({ sub: subjects.branch, environment: undefined }, { environment: 'prod-plan' }),
  ),
  'entra-subject-pull-request': given(
    mismatch(subjects.pull),
    withClaims(
      { sub: subjects.pull, environment: undefined, event_name: 'pull_request', ref: 'refs/pull/7/merge' },
      { eventName: 'pull_request' },
    ),
  ),
  'entra-subject-other-environment': given(
    mismatch('repo:openmrs/platform-infra:environment:dev-apply'),
    withClaims(
      { sub: 'repo:openmrs/platform-infra:environment:dev-apply', environment: 'dev-apply' },
      { environment: 'prod-apply' },
    ),
  ),
  'entra-subject-template': given(
    mismatch(
      'repository_owner_id:1234:repository_id:987654321:environment:prod-apply:job_workflow_ref:openmrs/shared/.github/workflows/apply.yml@refs/heads/main',
    ),
    withClaims({
      sub: 'repository_owner_id:1234:repository_id:987654321:environment:prod-apply:job_workflow_ref:openmrs/shared/.github/workflows/apply.yml@refs/heads/main',
    }),
  ),
  'entra-subject-no-claims': given(mismatch(subjects.name), { ...context, ...noToken }),
  'entra-subject-case': given(
    entra(
      7002138,
      `No matching federated identity record found for presented assertion subject 'repo:OpenMRS/Platform-Infra:environment:Prod'. The subject matches with case-insensitive comparison, but not with case-sensitive comparison. Check your federated identity credential Subject, Audience and Issuer against the presented assertion. ${docs}`,
    ),
    withClaims(
      { sub: 'repo:OpenMRS/Platform-Infra:environment:Prod', environment: 'Prod' },
      {
        registeredSubjects: [
          'repo:openmrs/platform-infra:ref:refs/heads/main',
          'repo:openmrs/Platform-infra:environment:prod',
        ],
      },
    ),
  ),
  'entra-subject-case-as-written': given(
    entra(
      7002138,
      `No matching federated identity record found for presented assertion subject '${claims.sub}'. The subject matches with case-insensitive comparison, but not with case-sensitive comparison.`,
    ),
    { ...context, repository: 'OpenMRS/platform-infra', environment: 'Prod-apply' },
  ),
  'entra-subject-case-capitals': given(
    entra(
      7002138,
      `No matching federated identity record found for presented assertion subject 'repo:RMI-PACTA/workflow:environment:dev'. The subject matches with case-insensitive comparison, but not with case-sensitive comparison.`,
    ),
    withClaims(
      { sub: 'repo:RMI-PACTA/workflow:environment:dev', environment: 'dev', repository: 'RMI-PACTA/workflow' },
      { repository: 'RMI-PACTA/workflow' },
    ),
  ),
  'entra-subject-case-no-capital': given(
    entra(
      7002138,
      `No matching federated identity record found for presented assertion subject '${subjects.name}'. The subject matches with case-insensitive comparison, but not with case-sensitive comparison.`,
    ),
    withClaims({ sub: subjects.name }),
  ),
  'entra-issuer': given(
    entra(
      700211,
      `No matching federated identity record found for presented assertion issuer '${claims.iss}'. Check your federated identity credential Subject, Audience and Issuer against the presented assertion. ${docs}`,
    ),
  ),
  'entra-issuer-enterprise': given(
    entra(
      700211,
      `No matching federated identity record found for presented assertion issuer '${claims.iss}/octo-enterprise'.`,
    ),
    withClaims({ iss: `${claims.iss}/octo-enterprise`, enterprise: 'octo-enterprise' }),
  ),
  'entra-issuer-server': given(
    entra(
      700211,
      `No matching federated identity record found for presented assertion issuer 'https://ghes.example.org/_services/token'.`,
    ),
    withClaims({ iss: 'https://ghes.example.org/_services/token', sub: subjects.name }),
  ),
  'entra-audience-usgov': given(
    entra(
      700212,
      `No matching federated identity record found for presented assertion audience 'api://AzureADTokenExchange'. Check your federated identity credential Subject, Audience and Issuer against the presented assertion. ${docs}`,
    ),
    { ...context, cloud: usgov },
  ),
  'entra-audience-registered-otherwise': given(
    entra(
      700212,
      `No matching federated identity record found for presented assertion audience 'api://AzureADTokenExchange'.`,
    ),
  ),
  'entra-no-match': given(
    entra(
      70021,
      `No matching federated identity record found for presented assertion. Assertion Issuer: '${claims.iss}'. Assertion Subject: '${claims.sub}'. Assertion Audience: '${claims.aud}'. ${docs}`,
      { status: 400, error: 'invalid_request' },
    ),
    { ...context, ...noToken, attempts: 8, waitedMs: 118_400 },
  ),
  'entra-no-credential': given(
    entra(
      70025,
      `The client 'id-openmrscore-prod-apply'(${clientId}) has no configured federated identity credentials.`,
    ),
  ),
  'entra-signing-key': given(
    entra(
      7000272,
      `The certificate with identifier '38826b17-6a30-5f9b-b169-8beb8202f723' used to sign the federated credential could not be found in the metadata of identity provider.`,
    ),
  ),
  'entra-issuer-unreachable': given(
    entra(90061, 'Request to External OIDC endpoint failed.', { status: 400, error: 'invalid_request' }),
    withClaims(
      { iss: 'https://ghes.example.org/_services/token', sub: subjects.name },
      { attempts: 4, waitedMs: 30_000 },
    ),
  ),
  'entra-unknown-application': given(
    entra(
      700016,
      `Application with identifier '${clientId}' was not found in the directory 'OpenMRS'. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant. You may have sent your authentication request to the wrong tenant.`,
      { status: 400, error: 'unauthorized_client' },
    ),
  ),
  'entra-no-service-principal': given(
    entra(7000229, `The client application ${clientId} is missing service principal in the tenant ${tenantId}.`),
  ),
  'entra-assertion-expired': given(
    entra(
      700024,
      'Client assertion is not within its valid time range. Current time: 2026-11-23T14:26:23.1501147Z, assertion valid from 2026-11-23T14:05:00.0000000Z, expiry time of assertion 2026-11-23T14:20:00.0000000Z. Review the documentation at https://learn.microsoft.com/entra/identity-platform/certificate-credentials .',
    ),
    { ...context, attempts: 2, waitedMs: 900 },
  ),
  'entra-signature': given(
    entra(
      700027,
      "Client assertion contains an invalid signature. [Reason - The key was not found., Thumbprint of key used by client: '1C74D736BEA6C95459FD38D02D0A2514A52FC9E9']",
    ),
  ),
  'entra-secret-wrong': given(
    entra(
      7000215,
      `Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to app '${clientId}'.`,
    ),
  ),
  'entra-secret-expired': given(
    entra(
      7000222,
      `The provided client secret keys for app '${clientId}' are expired. Visit the Azure portal to create new keys for your app.`,
    ),
  ),
  'entra-nothing-sent': given(
    entra(7000218, "The request body must contain the following parameter: 'client_assertion' or 'client_secret'."),
    { ...context, ...noToken },
  ),
  'entra-application-disabled': given(entra(7000112, `Application '${clientId}'(github-deploy) is disabled.`)),
  'entra-tenant-not-found': given(
    entra(
      90002,
      `Tenant '${tenantId}' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud. Check with your subscription administrator, this may happen if there are no active subscriptions for the tenant.`,
      { status: 400, error: 'invalid_request' },
    ),
  ),
  'entra-tenant-malformed': given(
    entra(
      900023,
      `Specified tenant identifier 'openmrs tenant' is neither a valid DNS name, nor a valid external domain.`,
      { status: 400, error: 'invalid_request' },
    ),
    { ...context, tenantId: 'openmrs tenant' },
  ),
  'entra-user-flow': given(
    entra(50034, 'The user account {EmailHidden} does not exist in the openmrs.example directory.', {
      status: 400,
      error: 'invalid_grant',
    }),
  ),
  'entra-resource': given(
    entra(
      500011,
      `The resource principal named https://management.usgovcloudapi.net was not found in the tenant named OpenMRS. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant. You might have sent your authentication request to the wrong tenant.`,
      { status: 400, error: 'invalid_resource' },
    ),
    { ...context, cloud: usgov },
  ),
  'entra-scope': given(
    entra(
      1002012,
      'The provided value for scope https://management.azure.com/user_impersonation is not valid. Client credential flows must have a scope value with /.default suffixed to the resource identifier (application ID URI).',
      { status: 400, error: 'invalid_scope' },
    ),
  ),
  'entra-conditional-access': given(
    entra(
      53003,
      'Access has been blocked by Conditional Access policies. The access policy does not allow token issuance.',
      { status: 400 },
    ),
  ),
  'entra-security-defaults': given(entra(530035, 'Access has been blocked by security defaults.', { status: 400 })),
  'entra-malformed-assertion': given(
    entra(50027, 'JWT token is invalid or malformed.', { status: 400, error: 'invalid_request' }),
  ),
  'entra-missing-parameter': given(
    entra(900144, "The request body must contain the following parameter: 'scope'.", {
      status: 400,
      error: 'invalid_request',
    }),
  ),
  'entra-grant': given(
    entra(70003, "The app requested an unsupported grant type 'client_credential'.", {
      status: 400,
      error: 'unsupported_grant_type',
    }),
  ),
  'entra-unavailable': given(
    entra(90033, 'A transient error has occurred. Please try again.', {
      status: 503,
      error: 'temporarily_unavailable',
    }),
    { ...context, attempts: 6, waitedMs: 29_800 },
  ),
  'entra-enterprise-claim': given(
    entra(
      7002381,
      "Federated identity credentials issued by 'https://token.actions.githubusercontent.com/' for applications or managed identities registered in this tenant must contain the enterprise claim with value 'microsoft', 'github' or 'microsoftopensource' but actual value is ''.",
    ),
  ),
  'entra-unknown-code': given(
    entra(5000225, 'This tenant has been blocked due to inactivity.', { status: 400, error: 'invalid_request' }),
  ),
  'entra-no-code': given({ stage: 'entra', status: 400, error: 'invalid_request', description: '' }),
  'entra-several-codes': given({
    stage: 'entra',
    status: 400,
    error: 'invalid_client',
    codes: [70002, 700024],
    description: `AADSTS70002: Error validating credentials. AADSTS700024: Client assertion is not within its valid time range. ${trailer}`,
  }),
  'entra-hostile': given(
    {
      ...mismatch("repo:x/y:environment:'; exit 3 #"),
      description:
        'AADSTS700213: ::error::pwned\n::set-env name=PATH::/tmp\n\u001b[31mred\u001b[0m \u202egnp.exe </details><script>alert(1)</script> @octocat #1 ![x](https://evil.example/x.png) ```\n# heading\n```',
      correlationId: '[click](https://evil.example) `x` | y',
      traceId: '\u202e1234',
    },
    withClaims({ sub: "repo:x/y:environment:prod'; exit 3 #", environment: "prod'; exit 3 #" }),
  ),
  'entra-unpasteable': given(
    mismatch('repo:x/y:environment:prod\u202e\u0007'),
    withClaims({ sub: 'repo:x/y:environment:prod\u202e\u0007', environment: 'prod\u202e\u0007' }),
  ),
  'entra-unreachable': given(
    { stage: 'entra', kind: 'proxy', description: 'the proxy refused the tunnel' },
    { ...context, attempts: 4, waitedMs: 21_000 },
  ),
  'entra-empty-answer': given(
    { stage: 'entra', kind: 'unusable', status: 200, description: 'the answer is empty instead of JSON' },
    { ...context, attempts: 4, waitedMs: 8_000 },
  ),
  'entra-untrusted': given({
    stage: 'entra',
    kind: 'tls',
    description: 'self-signed certificate in certificate chain',
  }),

  'arm-subscription-not-found': given(
    arm(404, 'SubscriptionNotFound', `The subscription '${subscriptionId}' could not be found.`),
  ),
  'arm-no-permission': given(
    arm(
      403,
      'AuthorizationFailed',
      `The client '${objectId}' with object id '${objectId}' does not have authorization to perform action 'Microsoft.Resources/subscriptions/read' over scope '/subscriptions/${subscriptionId}' or the scope is invalid. If access was recently granted, please refresh your credentials.`,
    ),
    { ...context, attempts: 9, waitedMs: 120_000 },
  ),
  'arm-no-permission-write': given(
    arm(
      403,
      'AuthorizationFailed',
      `The client '${objectId}' with object id '${objectId}' does not have authorization to perform action 'Microsoft.Storage/storageAccounts/write' over scope '/subscriptions/${subscriptionId}/resourcegroups/rg-openmrscore-tfstate-dev/providers/Microsoft.Storage/storageAccounts/openmrscoredevsav1' or the scope is invalid. If access was recently granted, please refresh your credentials.`,
    ),
  ),
  'arm-no-permission-linked': given(
    arm(
      403,
      'LinkedAuthorizationFailed',
      `The client '${objectId}' with object id '${objectId}' has permission to perform action 'Microsoft.ContainerService/managedClusters/write' on scope '/subscriptions/${subscriptionId}/resourcegroups/rg-openmrscore-dev/providers/Microsoft.ContainerService/managedClusters/aks-dev'; however, it does not have permission to perform action(s) 'Microsoft.Network/virtualNetworks/subnets/join/action' on the linked scope(s) '/subscriptions/${subscriptionId}/resourceGroups/rg-net/providers/Microsoft.Network/virtualNetworks/vnet/subnets/aks' (respectively).`,
    ),
  ),
  'arm-other-tenant': given(
    arm(
      401,
      'InvalidAuthenticationTokenTenant',
      `The access token is from the wrong issuer 'https://sts.windows.net/${tenantId}/'. It must match the tenant 'https://sts.windows.net/${otherTenantId}/' associated with this subscription. Please use the authority (URL) 'https://login.windows.net/${otherTenantId}' to get the token. Note, if the subscription is transferred to another tenant there is no impact to the services, but information about new tenant could take time to propagate (up to an hour). If you just transferred your subscription and see this error message, please try back later.`,
    ),
  ),
  'arm-other-tenant-found': given(arm(200, 'SubscriptionTenant', '', { status: undefined, found: otherTenantId })),
  'arm-audience': given(
    arm(
      401,
      'InvalidAuthenticationTokenAudience',
      "The access token has been obtained for wrong audience or resource 'https://management.usgovcloudapi.net/'. It should exactly match with one of the allowed audiences 'https://management.core.windows.net/','https://management.core.windows.net','https://management.azure.com/','https://management.azure.com'.",
    ),
  ),
  'arm-expired': given(
    arm(
      401,
      'ExpiredAuthenticationToken',
      "The access token expiry UTC time '11/23/2026 1:20:00 PM' is earlier than current UTC time '11/23/2026 2:26:23 PM'.",
    ),
  ),
  'arm-invalid-subscription': given(
    arm(
      400,
      'InvalidSubscriptionId',
      "The provided subscription identifier 'prod subscription' is malformed or invalid.",
    ),
    { ...context, subscriptionId: 'prod subscription' },
  ),
  'arm-subscription-disabled': given(arm(200, 'SubscriptionState', '', { status: undefined, found: 'Disabled' })),
  'arm-subscription-read-only': given(
    arm(
      409,
      'ReadOnlyDisabledSubscription',
      `The subscription '${subscriptionId}' is disabled and therefore marked as read only. You cannot perform any write actions on this subscription until it is re-enabled.`,
    ),
  ),
  'arm-subscription-past-due': given(arm(200, 'SubscriptionState', '', { status: undefined, found: 'PastDue' })),
  'arm-subscription-not-allowed': given(
    arm(200, 'SubscriptionNotAllowed', '', {
      status: undefined,
      found: subscriptionId,
      expected: ['a1b2c3d4-e5f6-4a7b-8c9d-0e1f2a3b4c5d'],
    }),
  ),
  'arm-tenant-not-allowed': given(
    arm(200, 'TenantNotAllowed', '', { status: undefined, found: tenantId, expected: [otherTenantId] }),
  ),
  'arm-unknown': given(
    arm(
      400,
      'MissingApiVersionParameter',
      'The api-version query parameter (?api-version=) is required for all requests.',
    ),
  ),
  'arm-busy': given(arm(503, 'ServerTimeout', 'The request timed out.'), { ...context, attempts: 5, waitedMs: 27_000 }),
  'arm-timeout': given({ stage: 'arm', kind: 'timeout' }, { ...context, attempts: 3, waitedMs: 31_000 }),

  'registry-no-role': given(
    {
      stage: 'acr',
      status: 401,
      code: 'UNAUTHORIZED',
      description: 'authentication required, visit https://aka.ms/acr/authorization for more information.',
    },
    { ...context, objectId, registry: 'openmrscoreprod.azurecr.io' },
  ),
  'registry-not-found': given({ stage: 'acr', status: 404 }, { ...context, registry: 'www.example.org' }),

  'github-no-permission': given({ stage: 'github-token', code: 'NoIdToken' }, { ...context, ...noToken }),
  'github-fork': given(
    { stage: 'github-token', code: 'NoIdToken' },
    { ...context, ...noToken, eventName: 'pull_request', isFork: true },
  ),
  'github-dependabot': given(
    { stage: 'github-token', code: 'NoIdToken' },
    { ...context, ...noToken, eventName: 'pull_request', actor: 'dependabot[bot]' },
  ),
  'github-401': given({ stage: 'github-token', status: 401, description: 'Unauthorized' }, { ...context, ...noToken }),
  'github-500': given(
    { stage: 'github-token', status: 500 },
    { ...context, ...noToken, attempts: 4, waitedMs: 15_000 },
  ),
  'github-unreachable': given(
    { stage: 'github-token', kind: 'connect', description: 'the host name is unknown' },
    { ...context, ...noToken, attempts: 4, waitedMs: 12_000 },
  ),
  'github-claims-refused': given(
    {
      stage: 'github-token',
      code: 'ClaimsRefused',
      description:
        'require-environment: expected "prod-apply", but the job names no environment.\nrequire-ref: expected "refs/heads/main", but the token says "refs/heads/feature".',
    },
    withClaims({
      environment: undefined,
      ref: 'refs/heads/feature',
      sub: 'repo:openmrs@1234/platform-infra@987654321:ref:refs/heads/feature',
    }),
  ),
};
