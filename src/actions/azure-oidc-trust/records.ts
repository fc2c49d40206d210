import type { Comparison } from '../../azure/trust/compare.ts';
import type { Stranger, Wanted } from '../../azure/trust/model.ts';

/** What the evidence says of the trust. */

export function rolesRecord({ identities }: Wanted) {
  return identities.flatMap(({ name, roles }) =>
    roles.map(({ role, scope, condition }) => ({
      identity: name,
      role: role.name,
      scope,
      ...(condition === undefined ? {} : { condition }),
    })),
  );
}

export function strangersRecord(strangers: readonly Stranger[]) {
  return strangers.map(({ identity, credential: { name, issuer, subject } }) => ({ identity, name, issuer, subject }));
}

export function leftoversRecord({ leftovers }: Comparison) {
  return {
    credentials: leftovers.credentials.map(({ identity, credential }) => ({ identity, subject: credential.subject })),
    roles: leftovers.roles.map(({ identity, role, strong }) => ({
      identity,
      role: role.role.name,
      scope: role.scope,
      strong,
    })),
  };
}
