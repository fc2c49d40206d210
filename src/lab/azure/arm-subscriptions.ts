/** Operations on subscriptions and tenants. */
import type { ArmHandler } from './arm-call.ts';
import type { Tenant } from './directory.ts';
import type { Subscription } from './store.ts';

function shownSubscription({ subscriptionId, tenantId, displayName, state }: Subscription) {
  return {
    id: `/subscriptions/${subscriptionId}`,
    subscriptionId,
    tenantId,
    displayName,
    state,
    subscriptionPolicies: {
      locationPlacementId: 'Public_2014-09-01',
      quotaId: 'PayAsYouGo_2014-09-01',
      spendingLimit: 'Off',
    },
    authorizationSource: 'RoleBased',
    managedByTenants: [],
  };
}

const shownTenant = ({ tenantId, displayName }: Tenant) => ({
  id: `/tenants/${tenantId}`,
  tenantId,
  displayName,
  tenantCategory: 'Home',
});

export const subscriptionHandlers: Readonly<Record<string, ArmHandler>> = {
  Subscriptions_Get({ subscription }) {
    if (subscription === undefined) throw new Error('The route has a subscription');
    return { status: 200, body: shownSubscription(subscription) };
  },
  Subscriptions_List({ store, caller }) {
    const value = [...store.subscriptions.values()]
      .filter(({ tenantId }) => tenantId.toLowerCase() === caller.tenantId.toLowerCase())
      .filter(({ subscriptionId }) => store.mayEnter(caller.objectId, subscriptionId))
      .map(shownSubscription);
    return { status: 200, body: { value, count: { type: 'Total', value: value.length } } };
  },
  Tenants_List({ directory, caller }) {
    const tenant = directory.tenants.get(caller.tenantId.toLowerCase());
    return { status: 200, body: { value: tenant === undefined ? [] : [shownTenant(tenant)] } };
  },
};
