import { code } from '../../core/markdown.ts';
import { assignRole, guid, notPasteable, signedIn } from './commands.ts';
import type { Block, Case, Context, Finding, Step } from './model.ts';
import { deniedAction, leastRole, roleScope } from './roles.ts';
import { quotedValues, valueIn } from './said.ts';
import { tried } from './subject.ts';

/** Resource Manager and what the proof of a sign-in finds there. */

const rbac = 'https://learn.microsoft.com/azure/role-based-access-control/troubleshooting';
const states = 'https://learn.microsoft.com/azure/cost-management-billing/manage/subscription-states';

/** `AuthorizationFailed` and its kin. */
function noPermission(given: Case): Finding {
  const { context } = given;
  const about = deniedAction(given.said);
  const subscription = subscriptionScope(context);
  const action = about.action ?? 'Microsoft.Resources/subscriptions/read';
  const scope = about.scope ?? subscription;
  const role = leastRole(action);
  return {
    reason: 'no-permission',
    title: 'The identity is signed in, but has no role that allows this',
    cause:
      about.action === undefined
        ? 'Resource Manager refuses the request for want of a role, or the role is too new to be known everywhere.'
        : `It may not do ${code(about.action)} on ${code(about.scope ?? 'this scope')}: no role there allows it, or the role is only some minutes old.`,
    steps: [
      roleStep(
        `Give it the smallest built-in role that allows this, ${code(role)}, ${signedIn(context)}.`,
        assignRole(context, about.principal, role, roleScope(action, scope ?? 'SCOPE')),
      ),
      { text: 'If the role was given in the last minutes, run the job again, or raise `propagation-wait`.' },
    ],
    facts: [
      ['Refused action', about.action],
      ['Scope', about.scope],
      ['Principal', about.principal],
    ],
    remedy: `Give the identity the role ${role} there, or wait if it is new.`,
    links: [['Troubleshoot roles', rbac]],
  };
}

/** `SubscriptionNotFound` */
function subscriptionNotFound(given: Case): Finding {
  const { context } = given;
  const scope = subscriptionScope(context);
  return {
    reason: 'subscription-not-found',
    title: 'The identity sees no such subscription',
    cause: `The id ${code(context.subscriptionId ?? '')} is mistyped, it is in another cloud than ${code(context.cloud.name)}, or the identity has no role in it: Azure does not tell these apart.`,
    steps: [
      roleStep(
        `Give the identity a role in the subscription, ${signedIn(context)}; ${code('Reader')} is enough to sign in.`,
        assignRole(context, undefined, 'Reader', scope ?? 'SCOPE'),
      ),
      { text: 'See whether the id is right, and in which tenant it is.', blocks: [showSubscription(context)] },
      { text: 'If the role was given in the last minutes, run the job again, or raise `propagation-wait`.' },
    ],
    facts: [['Subscription id', context.subscriptionId]],
    remedy: 'Check subscription-id, and that the identity has a role there.',
  };
}

/** `InvalidAuthenticationTokenTenant`, and what the proof finds itself. */
function otherTenant(given: Case): Finding {
  const { context, failure, said } = given;
  const [ours, theirs] = quotedValues(said)
    .map((value) => guid(valueIn(value, /([\da-f-]{36})\/?$/i)))
    .filter((id) => id !== undefined);
  const wanted = theirs ?? guid(failure.found);
  return {
    reason: 'wrong-tenant',
    title: 'The subscription belongs to another tenant',
    cause: `The sign-in is to the tenant ${code(ours ?? context.tenantId)}, and the subscription belongs to ${wanted === undefined ? 'another one' : code(wanted)}.`,
    steps: [
      {
        text: `Correct \`subscription-id\`, or set \`tenant-id\` to ${wanted === undefined ? 'the tenant of the subscription' : code(wanted)} and \`client-id\` to an identity of that tenant.`,
      },
      { text: 'If the subscription has just moved to another tenant, wait: it can take an hour.' },
    ],
    facts: [
      ['Tenant of the subscription', wanted],
      ['Tenant of the sign-in', ours ?? context.tenantId],
      ['Subscription id', context.subscriptionId],
    ],
    remedy: 'Correct tenant-id or subscription-id.',
  };
}

/** `InvalidAuthenticationTokenAudience` */
function wrongAudience(given: Case): Finding {
  const { cloud } = given.context;
  const [found, ...allowed] = quotedValues(given.said);
  return {
    reason: 'wrong-token-audience',
    title: 'The access token is for another service or another cloud',
    cause: `Resource Manager of the cloud ${code(cloud.name)} got a token${found === undefined ? '' : ` for ${code(found)}`} that is not meant for it.`,
    steps: [
      {
        text: 'Set `cloud` to the cloud of the subscription: `public`, `usgov`, `china`, or the host of its metadata.',
      },
    ],
    facts: [
      ['Audience of the token', found],
      ['Accepted', allowed.length === 0 ? undefined : allowed.join(', ')],
      ['Resource Manager', cloud.resourceManager],
    ],
    remedy: 'Check the input cloud.',
  };
}

/** `ExpiredAuthenticationToken`, `InvalidAuthenticationToken`, `AuthenticationFailed` */
function badToken(given: Case): Finding {
  const expired = given.code.toLowerCase() === 'expiredauthenticationtoken';
  return {
    reason: expired ? 'token-expired' : 'token-refused',
    title: expired ? 'The access token is out of date' : 'Resource Manager does not accept the access token',
    cause: expired
      ? `It was ${tried(given.context.attempts, given.context.waitedMs)}, each time with a token that had ended: a clock is probably wrong.`
      : 'Entra ID gave a token that Resource Manager refuses: it is of another cloud, or was changed on its way.',
    steps: expired
      ? [
          {
            text: 'On a self-hosted runner, set the clock.',
            blocks: [{ language: 'sh', body: 'date --utc; timedatectl status' }],
          },
          { text: 'If it is right, run the job again.' },
        ]
      : [{ text: 'Check `cloud`; then run the job again, without a proxy if it has one.' }],
    remedy: expired ? 'Set the clock of the runner.' : 'Check the input cloud, and run the job again.',
  };
}

/** `InvalidSubscriptionId` */
function invalidSubscription(given: Case): Finding {
  const { subscriptionId = '' } = given.context;
  return {
    reason: 'invalid-subscription-id',
    title: 'The value of subscription-id is no subscription id',
    cause: `It is ${code(subscriptionId)}; a subscription id has 32 hexadecimal digits in five groups, without blanks and quotes.`,
    steps: [
      {
        text: 'Find the id, as somebody who works in the subscription.',
        blocks: [
          { language: 'sh', body: 'az account list --query "[].{name:name, id:id, tenantId:tenantId}" --output table' },
        ],
      },
      { text: 'Correct `subscription-id`: the variable AZURE_SUBSCRIPTION_ID of the GitHub environment.' },
    ],
    facts: [['Subscription id', subscriptionId]],
    remedy: 'Correct subscription-id.',
  };
}

/** A subscription that is not enabled, as the proof finds it or as Resource Manager says at the first change. */
function notEnabled(given: Case): Finding {
  const { context, failure } = given;
  const readOnly = given.code.toLowerCase() === 'readonlydisabledsubscription';
  const state = failure.found ?? (readOnly ? 'Disabled' : 'not enabled');
  const why: Readonly<Record<string, string>> = {
    disabled: 'It can be read, but nothing in it can be changed: often the credit is used up, or a payment is missing.',
    warned: 'It is about to be disabled: a payment is missing, and changes may fail soon.',
    pastdue: 'A payment is overdue. Changes may still work for a time, but do not rely on it.',
    deleted: 'It is being deleted, and everything in it.',
  };
  return {
    reason: 'subscription-not-enabled',
    title: `The subscription is ${inWords(state)}`,
    cause: why[state.toLowerCase()] ?? 'Only an enabled subscription can be relied on.',
    steps: [
      {
        text: 'The owner of its billing account settles the bill or reactivates it, in the Azure portal under *Subscriptions*.',
      },
      { text: 'See its state.', blocks: [showSubscription(context)] },
    ],
    facts: [
      ['Subscription id', context.subscriptionId],
      ['State', state],
    ],
    remedy: 'The owner of its billing account has to settle the bill or reactivate it.',
    links: [['States of a subscription', states]],
  };
}

const inWords = (state: string): string =>
  ({ disabled: 'disabled', warned: 'about to be disabled', pastdue: 'past due', deleted: 'deleted' })[
    state.toLowerCase()
  ] ?? 'not enabled';

/** The caller said where it wants to be, and it is somewhere else. */
function notAllowed(given: Case): Finding {
  const { failure } = given;
  const what = given.code === 'TenantNotAllowed' ? 'tenant' : 'subscription';
  const allowed = failure.expected ?? [];
  return {
    reason: `${what}-not-allowed`,
    title: `The sign-in leads to a ${what} that is not allowed here`,
    cause: `It leads to ${code(failure.found ?? 'another one')}, and \`allowed-${what}-ids\` ${allowed.length === 0 ? 'names none' : `names ${allowed.slice(0, 5).map(code).join(', ')}${allowed.length > 5 ? ' and others' : ''}`}. Nothing was exported to later steps.`,
    steps: [
      {
        text: `See whether the job runs in the right GitHub environment: its variables say where the sign-in leads. Only if this ${what} is meant, add it to \`allowed-${what}-ids\`.`,
      },
    ],
    facts: [
      [`Found ${what}`, failure.found],
      ['Allowed', allowed.slice(0, 20).join(', ') || undefined],
    ],
    remedy: `Check the GitHub environment of the job, or allowed-${what}-ids.`,
  };
}

/** Any other answer. */
function unknownRefusal(given: Case): Finding {
  const { status } = given.failure;
  const busy = status !== undefined && (status === 429 || status >= 500);
  return {
    reason: status === 429 ? 'rate-limited' : busy ? 'service-unavailable' : 'azure-refused',
    title: busy ? 'Resource Manager is not available just now' : 'Resource Manager refuses the request',
    cause: busy
      ? `It gives no better answer for now; it was ${tried(given.context.attempts, given.context.waitedMs)}.`
      : `There is no advice for ${given.code === '' ? 'an answer without a code' : code(given.code.slice(0, 80))} here.`,
    steps: [
      busy
        ? { text: 'Run the job again in some minutes. If it stays so, see whether Azure has an incident.' }
        : {
            text: 'Read what Resource Manager said below. With the correlation id, the activity log of the subscription says more.',
          },
    ],
    remedy: busy ? 'Run the job again in some minutes.' : 'Read what Resource Manager said, in the job summary.',
    links: busy ? [['Azure status', 'https://azure.status.microsoft/status']] : [],
  };
}

const subscriptionScope = ({ subscriptionId }: Context): string | undefined => {
  const id = guid(subscriptionId);
  return id === undefined ? undefined : `/subscriptions/${id}`;
};

function showSubscription(context: Context): Block {
  const id = guid(context.subscriptionId) ?? 'SUBSCRIPTION_ID';
  return {
    language: 'sh',
    body: `az account list --all --query "[?id=='${id}'].{name:name, state:state, tenantId:tenantId}" --output table`,
  };
}

const roleStep = (text: string, block: Block): Step =>
  block.body === undefined ? notPasteable : { text, blocks: [block] };

const codes: Readonly<Record<string, (given: Case) => Finding>> = {
  authorizationfailed: noPermission,
  linkedauthorizationfailed: noPermission,
  forbidden: noPermission,
  subscriptionnotfound: subscriptionNotFound,
  invalidauthenticationtokentenant: otherTenant,
  subscriptiontenant: otherTenant,
  invalidauthenticationtokenaudience: wrongAudience,
  expiredauthenticationtoken: badToken,
  invalidauthenticationtoken: badToken,
  authenticationfailed: badToken,
  invalidsubscriptionid: invalidSubscription,
  subscriptionstate: notEnabled,
  readonlydisabledsubscription: notEnabled,
  disabledsubscription: notEnabled,
  subscriptionnotallowed: notAllowed,
  tenantnotallowed: notAllowed,
};

/** Findings for Resource Manager. */
export function diagnoseArm(given: Case): Finding {
  const name = given.code.toLowerCase();
  return ((Object.hasOwn(codes, name) ? codes[name] : undefined) ?? unknownRefusal)(given);
}
