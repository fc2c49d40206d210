/** Data of arm-contract.ts. */
import type { ArmOperation } from './arm-contract.ts';

export type Schema = Readonly<Record<string, unknown>>;

const string: Schema = { type: 'string' };
const object = (properties: Readonly<Record<string, Schema>>, required: readonly string[] = []): Schema => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});
const list = (name: string): Schema =>
  object(
    { value: { type: 'array', items: { $ref: `#/$defs/${name}` } }, nextLink: string, count: { type: 'object' } },
    ['value'],
  );

const subscriptions = [
  '2022-12-01',
  '2022-09-01',
  '2021-01-01',
  '2020-01-01',
  '2019-11-01',
  '2019-06-01',
  '2016-06-01',
];

export const operations: readonly ArmOperation[] = [
  {
    id: 'Subscriptions_List',
    method: 'GET',
    path: '/subscriptions',
    versions: subscriptions,
    answers: { 200: 'SubscriptionList' },
  },
  {
    id: 'Subscriptions_Get',
    method: 'GET',
    path: '/subscriptions/{subscriptionId}',
    versions: subscriptions,
    answers: { 200: 'Subscription' },
  },
  { id: 'Tenants_List', method: 'GET', path: '/tenants', versions: subscriptions, answers: { 200: 'TenantList' } },
];

export const schemas: Readonly<Record<string, Schema>> = {
  Subscription: object(
    {
      id: string,
      subscriptionId: string,
      tenantId: string,
      displayName: string,
      state: { enum: ['Enabled', 'Warned', 'PastDue', 'Disabled', 'Deleted'] },
      subscriptionPolicies: object({
        locationPlacementId: string,
        quotaId: string,
        spendingLimit: { enum: ['On', 'Off', 'CurrentPeriodOff'] },
      }),
      authorizationSource: string,
      managedByTenants: { type: 'array' },
      tags: { type: 'object', additionalProperties: string },
    },
    ['id', 'subscriptionId', 'tenantId', 'displayName', 'state'],
  ),
  SubscriptionList: list('Subscription'),
  Tenant: object({
    id: string,
    tenantId: string,
    tenantCategory: string,
    displayName: string,
    country: string,
    countryCode: string,
    defaultDomain: string,
    domains: { type: 'array', items: string },
    tenantType: string,
  }),
  TenantList: list('Tenant'),
};
