import { UserError } from '../../core/errors.ts';
import type {
  Change,
  Credential,
  Found,
  FoundCredential,
  FoundIdentity,
  FoundRole,
  Leftovers,
  Stranger,
  Wanted,
  WantedIdentity,
  WantedRole,
} from './model.ts';
import { sameId } from './names.ts';
import { isStrong, sameCondition } from './roles.ts';
import { isOtherForm, loosely, type OwnRepository, strangerOf } from './strangers.ts';

/** What is missing or different, and what is there beside it. */
export interface Comparison {
  /** In the order in which they have to happen. */
  readonly changes: readonly Change[];
  /** Whoever else was trusted, whether a change ends it or not. */
  readonly strangers: readonly Stranger[];
  readonly leftovers: Leftovers;
}

export interface CompareOptions {
  /** Whether credentials of other subjects go. */
  readonly prune: boolean;
  readonly repository: OwnRepository;
}

/** Entra ID takes no more for one identity. */
const mostCredentials = 20;

/** @throws UserError when an identity would have more credentials than Entra ID takes. */
export function compareTrust(wanted: Wanted, found: Found, options: CompareOptions): Comparison {
  const changes: Change[] = found.hasGroup ? [] : [{ kind: 'create-group', name: wanted.resourceGroup }];
  const strangers: Stranger[] = [];
  const leftovers = {
    credentials: [] as Leftovers['credentials'][number][],
    roles: [] as Leftovers['roles'][number][],
  };
  for (const identity of wanted.identities) {
    const there = found.identities.get(identity.name);
    if (there === undefined) changes.push({ kind: 'create-identity', identity: identity.name });
    const credentials = compareCredentials(identity, there, options);
    changes.push(...credentials.changes, ...compareRoles(identity, there));
    strangers.push(...credentials.strangers);
    leftovers.credentials.push(...credentials.leftovers);
    leftovers.roles.push(...spareRoles(identity, there));
  }
  return { changes, strangers, leftovers };
}

function compareCredentials(wanted: WantedIdentity, there: FoundIdentity | undefined, options: CompareOptions) {
  const { name: identity, credentials } = wanted;
  let rest = there?.credentials ?? [];
  const changes: Change[] = [];
  // What fits exactly is settled first: it must not be taken for the damaged one of another.
  const missing = credentials.filter((credential) => {
    const exact = rest.find((each) => fits(each, credential));
    rest = rest.filter((each) => each !== exact);
    return exact === undefined;
  });
  for (const credential of missing) {
    const stale = rest.find((each) => each.name === credential.name) ?? rest.find((each) => isStale(each, credential));
    rest = rest.filter((each) => each !== stale);
    changes.push(
      stale === undefined
        ? { kind: 'create-credential', identity, credential }
        : { kind: 'replace-credential', identity, credential, old: stale, why: difference(stale, credential) },
    );
  }
  const strangers = (there?.credentials ?? []).flatMap((credential): Stranger[] => {
    const who = strangerOf(credential, wanted, options.repository);
    return who === undefined ? [] : [{ identity, credential, who }];
  });
  if (options.prune) changes.unshift(...rest.map((old): Change => ({ kind: 'delete-credential', identity, old })));
  const count = credentials.length + (options.prune ? 0 : rest.length);
  if (count > mostCredentials) {
    throw new UserError(
      `${identity}: would have ${count} federated credentials, and Entra ID takes ${mostCredentials}. Delete those of other subjects, or set prune to true.`,
      'too-many-credentials',
    );
  }
  const leftovers = options.prune
    ? []
    : rest
        .filter((each) => !strangers.some(({ credential }) => credential === each))
        .map((credential) => ({
          identity,
          credential,
          otherForm: isOtherForm(credential, wanted, options.repository),
        }));
  return { changes, strangers, leftovers };
}

function fits(found: FoundCredential, wanted: Credential): boolean {
  return (
    found.subject === wanted.subject &&
    found.issuer === wanted.issuer &&
    found.audiences.length === 1 &&
    found.audiences[0] === wanted.audience
  );
}

/** Meant for the same jobs, and wrong in a way that Entra ID does not forgive. */
function isStale(found: FoundCredential, wanted: Credential): boolean {
  return loosely(found.subject) === loosely(wanted.subject) && loosely(found.issuer) === loosely(wanted.issuer);
}

function difference(found: FoundCredential, wanted: Credential): string {
  const parts = [
    ...(found.subject === wanted.subject ? [] : [`subject ${how(found.subject, wanted.subject)}`]),
    ...(found.issuer === wanted.issuer ? [] : [`issuer ${how(found.issuer, wanted.issuer)}`]),
    ...(found.audiences.length === 1 && found.audiences[0] === wanted.audience ? [] : ['audience differs']),
  ];
  return parts.join(', ');
}

function how(found: string, wanted: string): string {
  if (found.toLowerCase() === wanted.toLowerCase()) return 'differs in upper and lower case';
  if (loosely(found) === loosely(wanted)) return 'has a slash or a space at its end';
  return 'differs';
}

function compareRoles({ name: identity, roles }: WantedIdentity, there: FoundIdentity | undefined): Change[] {
  return roles.flatMap((role): Change[] => {
    const same = (there?.roles ?? []).filter((each) => isSameRole(each, role));
    if (same.some((each) => sameCondition(each.condition, role.condition))) return [];
    const [old] = same;
    // Azure takes a role only once for a scope and a principal: another condition changes the assignment that is there.
    return [old === undefined ? { kind: 'assign-role', identity, role } : { kind: 'limit-role', identity, role, old }];
  });
}

function isSameRole(found: FoundRole, wanted: WantedRole): boolean {
  return found.role.id === wanted.role.id && sameId(found.scope, wanted.scope);
}

function spareRoles({ name: identity, roles }: WantedIdentity, there: FoundIdentity | undefined): Leftovers['roles'] {
  return (there?.roles ?? [])
    .filter((found) => !roles.some((wanted) => isSameRole(found, wanted)))
    .map((role) => ({ identity, role, strong: isStrong(role.role, role.condition) }));
}
