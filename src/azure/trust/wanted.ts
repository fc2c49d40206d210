import { UserError } from '../../core/errors.ts';
import type { Credential, Neighbour, Purpose, Role, Wanted, WantedIdentity, WantedRole } from './model.ts';
import { purposes } from './model.ts';
import { checkContainer, checkScope, credentialName, identityName, sameId } from './names.ts';
import { builtInRole, findRole, isStrong, onlyRoles } from './roles.ts';
import { type RepositoryFacts, subjectsFor, workflowRefs } from './subjects.ts';

/** From what the caller says to what has to be there. */

export interface TrustInputs {
  readonly subscriptionId: string;
  /** Of the platform: part of every name. */
  readonly name: string;
  readonly resourceGroup: string | undefined;
  readonly location: string;
  readonly environments: readonly string[];
  /** ARM ids by environment, separated by commas. */
  readonly scopes: ReadonlyMap<string, string>;
  readonly stateContainers: ReadonlyMap<string, string>;
  readonly planRoles: readonly string[];
  readonly applyRoles: readonly string[];
  readonly assignableRoles: readonly string[];
  readonly allowOwner: boolean;
  readonly facts: RepositoryFacts;
  readonly subjectForm: 'auto' | 'name' | 'immutable' | 'both';
  readonly jobWorkflowRef: readonly string[];
  readonly issuer: string;
  readonly audience: string;
}

// Managed identities there take no federated credentials.
// Source: Microsoft Entra documentation, "Important considerations for federated identity credentials".
const withoutFederation: ReadonlySet<string> = new Set(['malaysiasouth', 'newzealandnorth']);

/**
 * What has to be there for all environments and purposes.
 *
 * @throws UserError for inputs that do not fit together, or that ask for more than jobs should have.
 */
export function wantedTrust(inputs: TrustInputs): Wanted {
  const { environments, facts } = inputs;
  if (withoutFederation.has(inputs.location.toLowerCase().replaceAll(' ', '')))
    throw new UserError(
      `location: managed identities in ${inputs.location} take no federated credentials. Give another region; identities work everywhere.`,
    );
  checkEnvironments(inputs);
  const refs = workflowRefs(inputs.jobWorkflowRef);
  const grants = { plan: rolesOf('plan', inputs), apply: rolesOf('apply', inputs) };
  const identities = environments.flatMap((environment) =>
    purposes.map((purpose): WantedIdentity => {
      const githubEnvironment = `${environment}-${purpose}`;
      const jobWorkflowRef = refs[purpose];
      const subjects = subjectsFor({ facts, wanted: inputs.subjectForm, githubEnvironment, jobWorkflowRef });
      return {
        environment,
        purpose,
        githubEnvironment,
        name: identityName(inputs.name, githubEnvironment),
        credentials: subjects.map(
          ({ form, subject }): Credential => ({
            name: credentialName(facts.repo, githubEnvironment, form),
            issuer: inputs.issuer,
            subject,
            audience: inputs.audience,
          }),
        ),
        roles: [...atScopes(environment, grants[purpose], inputs), ...atContainer(environment, purpose, inputs)],
      };
    }),
  );
  const { subscriptionId, location } = inputs;
  return {
    subscriptionId,
    location,
    resourceGroup: inputs.resourceGroup ?? `rg-${inputs.name}-identities`,
    identities,
  };
}

const environmentPattern = /^[A-Za-z\d][A-Za-z\d-]{0,30}$/;

function checkEnvironments({ environments, scopes, stateContainers }: TrustInputs): void {
  if (environments.length === 0) throw new UserError('environments: none is named. Write them like dev, prod.');
  for (const environment of environments) {
    if (!environmentPattern.test(environment))
      throw new UserError(
        `environments: "${environment.slice(0, 60)}" is part of names in Azure, so it may have letters, digits and dashes only, at most 31.`,
      );
    if (environments.filter((each) => sameId(each, environment)).length > 1)
      throw new UserError(`environments: ${environment} is given twice. Keep one.`);
    if (!scopes.has(environment))
      throw new UserError(
        `scopes: has no line for ${environment}. Say which resource group or subscription its jobs work on, like ${environment}=/subscriptions/…/resourceGroups/….`,
      );
  }
  for (const [input, map] of Object.entries({ scopes, 'state-container-ids': stateContainers })) {
    const unknown = [...map.keys()].find((key) => !environments.includes(key));
    if (unknown !== undefined)
      throw new UserError(`${input}: ${unknown} is not one of the environments ${environments.join(', ')}.`);
  }
  const containers = [...stateContainers].map(([environment, id]) => ({ environment, id }));
  for (const { environment, id } of containers) {
    const other = containers.find((each) => each.environment !== environment && sameId(each.id, id));
    if (other !== undefined)
      throw new UserError(
        `state-container-ids: ${environment} and ${other.environment} share a container, so the jobs of one could read and destroy the state of the other. Give each environment a container.`,
      );
  }
}

interface Grant {
  readonly role: Role;
  readonly why: string;
  readonly condition?: string;
}

/** What an identity of a purpose gets at the scopes of its environment. */
function rolesOf(purpose: Purpose, inputs: TrustInputs): readonly Grant[] {
  const { allowOwner } = inputs;
  const asked = (input: string, names: readonly string[], why: string): Grant[] =>
    names.map((name) => {
      const role = findRole(input, name);
      if (isStrong(role, undefined) && !allowOwner) throw refused(input, role);
      return { role, why };
    });
  if (purpose === 'plan') {
    const reader = { role: builtInRole('Reader'), why: 'reads what a plan compares with' };
    return distinct([reader, ...asked('plan-roles', inputs.planRoles, 'asked for by `plan-roles`')]);
  }
  const apply = asked('apply-roles', inputs.applyRoles, 'creates and changes what Terraform describes');
  if (inputs.assignableRoles.length === 0) return distinct(apply);
  const assignable = inputs.assignableRoles.map((name) => {
    const role = findRole('apply-may-assign-roles', name);
    // Whoever may give these away may give them to itself.
    if (isStrong(role, undefined) && !allowOwner) throw refused('apply-may-assign-roles', role);
    return role;
  });
  const condition = onlyRoles(assignable);
  const names = [...new Set(assignable.map(({ name }) => name))].sort().join(', ');
  return distinct([
    ...apply,
    {
      role: builtInRole('Role Based Access Control Administrator'),
      why: `assigns roles that Terraform describes, only ${names}`,
      condition,
    },
  ]);
}

function refused(input: string, role: Role): UserError {
  const instead =
    input === 'plan-roles'
      ? 'A plan only reads: leave it out.'
      : 'If Terraform assigns roles, name them in apply-may-assign-roles: the identity may then assign these and no others.';
  return new UserError(
    `${input}: ${role.name} can do everything or give itself whatever it lacks, and any job of the environment could use it. ${instead} allow-owner: true gives it all the same.`,
    'owner-refused',
  );
}

/** One grant per role; without a condition it reaches furthest. */
function distinct(grants: readonly Grant[]): Grant[] {
  return grants.filter(({ role, condition }, at) => {
    const same = grants.findIndex(
      (each) => each.role.id === role.id && (each.condition === undefined || condition !== undefined),
    );
    return same === at;
  });
}

function atScopes(environment: string, grants: readonly Grant[], { scopes }: TrustInputs): WantedRole[] {
  const listed = (scopes.get(environment) ?? '').split(',').map((each) => checkScope('scopes', each.trim()));
  const distinctScopes = listed.filter((scope, at) => listed.findIndex((each) => sameId(each, scope)) === at);
  return distinctScopes.flatMap((scope) => grants.map((grant) => ({ ...grant, scope })));
}

function atContainer(environment: string, purpose: Purpose, { stateContainers }: TrustInputs): WantedRole[] {
  const container = stateContainers.get(environment);
  if (container === undefined) return [];
  const why =
    purpose === 'plan'
      ? 'locks the state while planning: the lock is a lease on the blob, and taking it is a write'
      : 'locks and writes the state';
  return [
    {
      role: builtInRole('Storage Blob Data Contributor'),
      scope: checkContainer('state-container-ids', container),
      why,
    },
  ];
}

/**
 * What is allowed and lets the jobs of one environment reach further than they should. Plain sentences.
 *
 * @param neighbours apply in environments that are set up by other runs
 */
export function dangersOf(
  { identities, subscriptionId, resourceGroup }: Wanted,
  neighbours: readonly Neighbour[] = [],
): readonly string[] {
  const applies = identities.filter(({ purpose }) => purpose === 'apply');
  const shared = applies.flatMap((one, at) =>
    applies.slice(at + 1).flatMap((other) => {
      const common = one.roles.find(({ scope }) =>
        other.roles.some((role) => covers(scope, role.scope) || covers(role.scope, scope)),
      );
      return common === undefined
        ? []
        : [
            `${one.environment} and ${other.environment} work on ${common.scope} or parts of it, so the jobs of one can change the other. A resource group or subscription of its own keeps each to itself.`,
          ];
    }),
  );
  const near = applies.flatMap(({ githubEnvironment, roles }) =>
    neighbours.flatMap((other) => {
      // A neighbour may read what this environment works on.
      const changing = other.roles.filter(
        ({ role, condition }) => isStrong(role, condition) || roles.some((each) => each.role.id === role.id),
      );
      const common = roles.find(({ scope }) =>
        changing.some((each) => covers(scope, each.scope) || covers(each.scope, scope)),
      );
      return common === undefined
        ? []
        : [
            `${githubEnvironment} and ${other.name} work on ${common.scope} or parts of it, so the jobs of one can change the other. A resource group or subscription of its own keeps each to itself.`,
          ];
    }),
  );
  const own = `/subscriptions/${subscriptionId}/resourceGroups/${resourceGroup}`;
  const reaching = applies.filter(({ roles }) => roles.some(({ scope }) => covers(scope, own)));
  return [
    ...shared,
    ...near,
    ...reaching.map(
      ({ githubEnvironment }) =>
        `The jobs of ${githubEnvironment} may change the identities in ${resourceGroup}, so they could make themselves trusted as any of them. Give resource groups as scopes, or keep the identities in a subscription of their own.`,
    ),
  ];
}

/** What readers may have forgotten. Plain sentences. */
export function remarksOn({ identities }: Wanted): readonly string[] {
  return identities
    .filter(({ purpose, roles }) => purpose === 'plan' && !roles.some(({ scope }) => /\/containers\//i.test(scope)))
    .map(
      ({ environment }) =>
        `${environment} has no line in state-container-ids, so its identities get no access to a state.`,
    );
}

const covers = (outer: string, inner: string): boolean =>
  `${inner.toLowerCase()}/`.startsWith(`${outer.toLowerCase()}/`);
