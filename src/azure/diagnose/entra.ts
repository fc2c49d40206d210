import { code, text } from '../../core/markdown.ts';
import {
  assertionExpired,
  audienceMismatch,
  badSignature,
  enterpriseClaim,
  issuerMismatch,
  issuerUnreachable,
  unknownKey,
} from './assertion.ts';
import { guid, signedIn } from './commands.ts';
import type { Case, Finding } from './model.ts';
import { valueIn } from './said.ts';
import { noCredential, noMatch, registerSteps, subjectCase, subjectFacts, subjectMismatch, tried } from './subject.ts';

/** The codes of Entra ID that a sign-in by a token of GitHub can meet. */

/** AADSTS700016, and 7000229 where the tenant lacks only the service principal. */
function unknownApplication(given: Case): Finding {
  const { clientId, tenantId } = given.context;
  const tenant = guid(tenantId);
  const client = guid(clientId) ?? 'CLIENT_ID';
  const same = client === tenant;
  return {
    reason: 'unknown-application',
    title:
      given.code === '7000229'
        ? 'The application has no service principal in this tenant'
        : 'The tenant does not know this client id',
    cause: same
      ? 'The client id and the tenant id are the same, so one of them is in the wrong place.'
      : 'The client id is mistyped or belongs to another tenant, client and tenant id are swapped, or the identity is only some minutes old.',
    steps: [
      {
        text: `See what the client id is, ${signedIn(given.context)}. If another client id comes out, it was an object id.`,
        blocks: [
          {
            language: 'sh',
            body: `az ad sp show --id '${client}' --query "{name:displayName, clientId:appId, objectId:id}" --output table`,
          },
        ],
      },
      {
        text: 'Correct `client-id` or `tenant-id`: the variables AZURE_CLIENT_ID and AZURE_TENANT_ID of the GitHub environment.',
      },
      ...(given.code === '7000229'
        ? [
            {
              text: 'If the application is right, give it its service principal in this tenant.',
              blocks: [{ language: 'sh', body: `az ad sp create --id '${client}'` } as const],
            },
          ]
        : []),
    ],
    facts: [
      ['Client id', clientId],
      ['Tenant id', tenantId],
    ],
    remedy: 'Check client-id and tenant-id; they may be swapped.',
  };
}

/** AADSTS90002 and 900023 */
function tenantNotFound(given: Case): Finding {
  const { tenantId, cloud } = given.context;
  const malformed = given.code === '900023';
  return {
    reason: malformed ? 'tenant-invalid' : 'tenant-not-found',
    title: malformed ? 'The value of tenant-id is no tenant id' : `The cloud ${cloud.name} has no such tenant`,
    cause: malformed
      ? `It is ${code(tenantId)}, which is neither the id of a tenant nor one of its domain names.`
      : `Entra ID at ${code(cloud.authorityHost)} does not know the tenant ${code(tenantId)}: the id is mistyped, or the tenant is in another cloud.`,
    steps: [
      {
        text: 'Find the id of the tenant, as somebody who works in it.',
        blocks: [
          {
            language: 'sh',
            body: 'az account list --query "[].{subscription:name, tenantId:tenantId}" --output table',
          },
        ],
      },
      { text: 'Correct `tenant-id` (the variable AZURE_TENANT_ID), or set `cloud` to `public`, `usgov` or `china`.' },
    ],
    facts: [
      ['Tenant id', tenantId],
      ['Asked at', cloud.authorityHost],
    ],
    remedy: 'Correct tenant-id, or the input cloud.',
  };
}

/** AADSTS500011 */
function resourceNotInTenant(given: Case): Finding {
  const { cloud } = given.context;
  const resource = valueIn(given.said, /resource principal named '?([^'\s]{1,300})'? was not found/i);
  return {
    reason: 'resource-not-in-tenant',
    title: 'The tenant does not know what the sign-in is for',
    cause: `The tenant has no ${resource === undefined ? 'such resource' : code(resource)}. The sign-in goes to the wrong cloud or the wrong tenant, or the address of the resource is mistyped.`,
    steps: [
      {
        text: `Check \`cloud\` (now ${code(cloud.name)}, whose Resource Manager is ${code(cloud.resourceManager)}) and \`tenant-id\`.`,
      },
    ],
    facts: [
      ['Asked for', resource],
      ['Cloud', cloud.name],
    ],
    remedy: 'Check the inputs cloud and tenant-id.',
  };
}

/** AADSTS7000215 and 7000222: of no use here, for this suite sends no secret. */
function clientSecret(given: Case): Finding {
  const expired = given.code === '7000222';
  return {
    reason: expired ? 'client-secret-expired' : 'client-secret-invalid',
    title: expired ? 'A client secret was sent, and it has expired' : 'A client secret was sent, and it is wrong',
    cause:
      'This suite signs in without a secret, so another tool of the job still uses one: often AZURE_CLIENT_SECRET or ARM_CLIENT_SECRET is set.',
    steps: [
      { text: 'Remove AZURE_CLIENT_SECRET and ARM_CLIENT_SECRET from the workflow and the secrets of the repository.' },
      ...registerSteps(given, `Register the subject of the job instead, ${signedIn(given.context)}.`),
    ],
    facts: subjectFacts(given),
    remedy: 'Remove the secret; sign in with the token of GitHub.',
  };
}

/** AADSTS7000218 */
function nothingSent(): Finding {
  return {
    reason: 'no-credential-sent',
    title: 'The sign-in reached Entra ID without a token',
    cause: 'The token of GitHub was empty or was lost on the way, in a proxy for example.',
    steps: [
      {
        text: 'See that the job has `permissions: id-token: write`, and that no step sets `ACTIONS_ID_TOKEN_REQUEST_URL`.',
      },
    ],
    remedy: 'Check permissions: id-token: write.',
  };
}

/** AADSTS7000112 */
function disabledApplication(given: Case): Finding {
  const client = guid(given.context.clientId) ?? 'CLIENT_ID';
  return {
    reason: 'application-disabled',
    title: 'The application is switched off in this tenant',
    cause: 'An administrator has disabled its service principal, or Microsoft has.',
    steps: [
      {
        text: `Ask why it was disabled; then an administrator enables it, ${signedIn(given.context)}.`,
        blocks: [{ language: 'sh', body: `az ad sp update --id '${client}' --set accountEnabled=true` }],
      },
    ],
    facts: [['Client id', given.context.clientId]],
    remedy: 'Ask an administrator of the tenant to enable it.',
  };
}

/** AADSTS53003 and 530035 */
function blockedByPolicy(given: Case): Finding {
  const defaults = given.code === '530035';
  return {
    reason: 'conditional-access',
    title: defaults
      ? 'The security defaults of the tenant refuse this sign-in'
      : 'A Conditional Access policy refuses this sign-in',
    cause: defaults
      ? 'The tenant has security defaults on, and they take this sign-in for an unsafe one.'
      : 'The tenant has a policy for workload identities, often one that names the places they may sign in from. The addresses of GitHub-hosted runners change, so no named location holds them.',
    steps: [
      {
        text: `Give an administrator of the tenant the correlation id: in Entra ID, under *Sign-in logs* › *Service principal sign-ins*, it shows which policy it was.`,
      },
      {
        text: defaults
          ? 'Security defaults know no exceptions: where this sign-in has to be, Conditional Access policies take their place.'
          : 'Exclude this identity from the policy, or run the job on a runner with an address that the policy allows.',
      },
    ],
    facts: [['Client id', given.context.clientId]],
    remedy: 'Give an administrator of the tenant the correlation id.',
    links: [
      [
        'Conditional Access for workload identities',
        'https://learn.microsoft.com/entra/identity/conditional-access/workload-identity',
      ],
    ],
  };
}

/** AADSTS50034 */
function userFlow(): Finding {
  return {
    reason: 'user-flow',
    title: 'A user was to be signed in, not the identity of a workflow',
    cause:
      'Entra ID looked for a user account. A sign-in by a token of GitHub has none, so another tool of the job signs in with a name and password.',
    steps: [{ text: 'Remove the user name and password (AZURE_USERNAME, AZURE_PASSWORD) from the job.' }],
    remedy: 'Remove the user name and password from the job.',
  };
}

/** AADSTS1002012, 50027, 900144, 70003: the request itself is wrong, which is not the reader's doing. */
function malformedRequest(given: Case): Finding {
  const what: Readonly<Record<string, readonly [reason: string, cause: string]>> = {
    '1002012': ['invalid-scope', 'The scope of the request does not end in `/.default`.'],
    '50027': ['malformed-assertion', 'Entra ID cannot read the token as a JSON Web Token: it was damaged on its way.'],
    '900144': ['malformed-request', 'A parameter of the request is missing: it was damaged on its way.'],
    '70003': ['malformed-request', 'Entra ID does not offer this kind of sign-in.'],
  };
  const [reason, cause] = what[given.code] ?? ['malformed-request', 'Entra ID cannot read the request.'];
  return {
    reason,
    title: 'Entra ID cannot use the request as it came',
    cause: `${cause} That is not a setting of yours, unless a proxy changes requests.`,
    steps: [
      { text: 'Run the job again, without a proxy if it has one.' },
      { text: 'If it stays so, report it with the table below: it is a mistake in this action.' },
    ],
    remedy: 'Run the job again; report it if it stays so.',
  };
}

/** AADSTS90006, 90012, 90024, 90033, and busy statuses. */
function unavailable({ context }: Case): Finding {
  return {
    reason: 'service-unavailable',
    title: 'Entra ID is not available just now',
    cause: `It gives no better answer for now; it was ${tried(context.attempts, context.waitedMs)}.`,
    steps: [{ text: 'Run the job again in some minutes. If it stays so, see whether Azure has an incident.' }],
    remedy: 'Run the job again in some minutes.',
    links: [['Azure status', 'https://azure.status.microsoft/status']],
  };
}

/** Any other answer. */
export function unknownRefusal(given: Case): Finding {
  const { code: number, failure } = given;
  const word = failure.error === undefined || failure.error === '' ? '' : ` (${code(failure.error.slice(0, 60))})`;
  return {
    reason: 'sign-in-refused',
    title: number === '' ? 'Entra ID refuses the sign-in' : 'Entra ID refuses the sign-in for a rare reason',
    cause:
      number === ''
        ? `Entra ID gives no code${word}.`
        : `There is no advice for ${text(`AADSTS${number}`)} here${word}; Microsoft explains it at the link below.`,
    steps: [
      {
        text:
          given.said === ''
            ? 'Ask an administrator of the tenant: the sign-in logs of Entra ID say more.'
            : 'Read what Entra ID said below. With the correlation id, the sign-in logs of Entra ID say more.',
      },
    ],
    remedy:
      given.said === '' ? 'The sign-in logs of the tenant say more.' : 'Read what Entra ID said, in the job summary.',
  };
}

/** What to say for each code; the first of an answer's codes that stands here decides. */
export const entraCodeTable: Readonly<Record<string, (given: Case) => Finding>> = {
  '700213': subjectMismatch,
  '7002138': subjectCase,
  '7002137': subjectMismatch,
  '700211': issuerMismatch,
  '700212': audienceMismatch,
  '70021': noMatch,
  '70025': noCredential,
  '7002381': enterpriseClaim,
  '7000272': unknownKey,
  '90061': issuerUnreachable,
  '50166': issuerUnreachable,
  '501661': issuerUnreachable,
  '700016': unknownApplication,
  '7000229': unknownApplication,
  '7000112': disabledApplication,
  '700024': assertionExpired,
  '700027': badSignature,
  '7000215': clientSecret,
  '7000222': clientSecret,
  '7000218': nothingSent,
  '90002': tenantNotFound,
  '900023': tenantNotFound,
  '500011': resourceNotInTenant,
  '53003': blockedByPolicy,
  '530035': blockedByPolicy,
  '50034': userFlow,
  '1002012': malformedRequest,
  '50027': malformedRequest,
  '900144': malformedRequest,
  '70003': malformedRequest,
  '90006': unavailable,
  '90012': unavailable,
  '90024': unavailable,
  '90033': unavailable,
};

/** Findings for Entra ID. */
export function diagnoseEntra(given: Case): Finding {
  const { status } = given.failure;
  const known = Object.hasOwn(entraCodeTable, given.code) ? entraCodeTable[given.code] : undefined;
  if (known !== undefined) return known(given);
  return status !== undefined && (status >= 500 || status === 429) ? unavailable(given) : unknownRefusal(given);
}
