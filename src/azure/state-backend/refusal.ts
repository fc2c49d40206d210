import type { ArmRefusal } from '../arm.ts';
import { deniedAction, leastRole, roleScope } from '../diagnose/roles.ts';

/** What to do when Resource Manager refuses a request for a state backend. */

export interface Explanation {
  /** Stable kebab-case word. */
  readonly reason: string;
  /** What happened and what to do, in two or three sentences of plain text. */
  readonly message: string;
}

/** What helps besides a role. */
const otherwise: readonly (readonly [action: RegExp, remedy: string])[] = [
  [
    /^microsoft\.authorization\/locks\/write$/i,
    'Or set lock: false and let somebody else put a delete lock on the account.',
  ],
  [
    /^microsoft\.resources\/subscriptions\/resourcegroups\/write$/i,
    'Or create the resource group beforehand and give Storage Account Contributor on that group alone.',
  ],
];

const byCode: Readonly<Record<string, readonly [reason: string, remedy: string]>> = {
  StorageAccountAlreadyTaken: [
    'name-taken',
    'Names of storage accounts are unique in all of Azure, and this one is taken. Choose another storage-account.',
  ],
  StorageAccountInAnotherResourceGroup: [
    'name-taken',
    'The account is in another resource group of this subscription. Give that group as resource-group, or choose another storage-account.',
  ],
  RequestDisallowedByPolicy: [
    'refused-by-policy',
    'A policy of the organisation forbids this. Its name is in the message; often another location, sku or tag is what it asks for.',
  ],
  ScopeLocked: [
    'locked',
    'A ReadOnly lock on the account, its group or its subscription forbids changes. Remove it for the time of this run, or bring the settings into line by hand.',
  ],
  MissingSubscriptionRegistration: [
    'provider-not-registered',
    'Register the provider once per subscription: az provider register --namespace Microsoft.Storage --wait.',
  ],
  ReadOnlyDisabledSubscription: [
    'subscription-disabled',
    'The subscription is disabled, so nothing in it can be changed. Its owner has to enable it.',
  ],
  SubscriptionNotFound: [
    'subscription-not-found',
    'Check subscription-id. A subscription also looks like this to an identity without any role in it: give it Reader at least.',
  ],
  LocationNotAvailableForResourceType: ['invalid-location', 'Give a region that Azure has as location.'],
  LocationNotAvailableForResourceGroup: ['invalid-location', 'Give a region that Azure has as location.'],
  InvalidResourceLocation: [
    'invalid-location',
    'A resource of this name exists in another region. Give that region as location, or choose another name.',
  ],
  MaxStorageAccountsCountPerSubscriptionExceeded: [
    'quota-exceeded',
    'The subscription has as many storage accounts in this region as it may. Ask for a higher quota or use another region.',
  ],
};

/** Cause and remedy, or undefined for what says enough by itself. */
export function explainRefusal(refusal: ArmRefusal): Explanation | undefined {
  const { code, said, status } = refusal;
  const known = Object.hasOwn(byCode, code) ? byCode[code] : undefined;
  if (known !== undefined) return { reason: known[0], message: `${refusal.message} ${known[1]}` };
  if (status !== 403) return undefined;
  const { principal, action, scope } = deniedAction(said);
  if (principal === undefined || action === undefined || scope === undefined) {
    const remedy = 'The identity lacks a right for it. The README of this action lists the rights with their reasons.';
    return { reason: 'missing-right', message: `${refusal.message} ${remedy}` };
  }
  const [, instead] = otherwise.find(([pattern]) => pattern.test(action)) ?? [];
  return {
    reason: 'missing-right',
    message: [
      `The identity with the object id ${principal} may not do ${action} on ${scope}.`,
      `Give it ${leastRole(action)} on ${roleScope(action, scope)}; a new role takes some minutes to be known everywhere.`,
      ...(instead === undefined ? [] : [instead]),
      refusal.message,
    ].join(' '),
  };
}
