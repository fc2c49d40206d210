import { createHash } from 'node:crypto';
import { UserError } from '../../core/errors.ts';

/** Names that come out the same in each run, so that a second run finds what the first one made. */

/** Of what this action gives names to; any fixed UUID does. */
const namespace = '6f3c0c5e-0d0c-5d0e-9a53-4f1d3b7f2a10';

/** A UUID of version 5 (RFC 9562, section 5.5). */
export function uuid5(name: string, space: string = namespace): string {
  const hash = createHash('sha1')
    .update(Buffer.from(space.replaceAll('-', ''), 'hex'))
    .update(name)
    .digest();
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = hash.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}

/** Name of the assignment of a role: the same for the same scope, role and principal, however they are written. */
export function assignmentName(scope: string, roleId: string, principalId: string): string {
  return uuid5([scope, roleId, principalId].map((part) => part.toLowerCase()).join('|'));
}

/** Longest name of a user-assigned identity. Source: Azure documentation, "Naming rules and restrictions". */
const longestIdentity = 128;

export function identityName(name: string, githubEnvironment: string): string {
  const whole = `id-${name}-${githubEnvironment}`;
  if (whole.length <= longestIdentity) return whole;
  throw new UserError(`name: ${whole} is longer than ${longestIdentity} characters. Give a shorter name.`);
}

/** Whether an identity is one that applies for a platform. */
export function isApplyIdentity(name: string, identity: string): boolean {
  return identity.startsWith(`id-${name}-`) && identity.endsWith('-apply');
}

/** Longest name of a federated credential that Entra ID takes. */
const longestCredential = 120;

/**
 * Name of a federated credential: 3 to 120 letters, digits, `-` and `_`. The forms of a subject have names of their own,
 * so that both can be registered.
 */
export function credentialName(repository: string, githubEnvironment: string, form: 'name' | 'immutable'): string {
  const whole = ['github', repository, githubEnvironment, ...(form === 'immutable' ? ['ids'] : [])].join('-');
  const name = whole.replace(/[^A-Za-z0-9_-]+/g, '-');
  if (name === whole && name.length <= longestCredential) return name;
  // Two names may become one when signs are taken out or the end is cut.
  const digest = createHash('sha256').update(whole).digest('hex').slice(0, 8);
  return `${name.slice(0, longestCredential - digest.length - 1)}-${digest}`;
}

const scopePattern = /^\/subscriptions\/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}(\/resourceGroups\/[\w().-]*[\w()-])?$/i;

/**
 * The ARM id of a subscription or resource group, without trailing slash.
 *
 * @throws UserError for anything else.
 */
export function checkScope(input: string, text: string): string {
  const scope = text.replace(/\/+$/, '');
  if (scopePattern.test(scope)) return scope;
  throw new UserError(
    `${input}: "${text.slice(0, 120)}" is neither a subscription nor a resource group. Write it like /subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-openmrscore-dev.`,
  );
}

const containerPattern =
  /^\/subscriptions\/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}\/resourceGroups\/[^/]+\/providers\/Microsoft\.Storage\/storageAccounts\/[a-z\d]{3,24}\/blobServices\/default\/containers\/[a-z\d$](-?[a-z\d])*$/i;

/**
 * The ARM id of a blob container.
 *
 * @throws UserError for anything else; a whole storage account, for one, holds the states of others, too.
 */
export function checkContainer(input: string, text: string): string {
  const id = text.replace(/\/+$/, '');
  if (containerPattern.test(id)) return id;
  throw new UserError(
    `${input}: "${text.slice(0, 200)}" is not the id of a container. Write it like /subscriptions/…/resourceGroups/…/providers/Microsoft.Storage/storageAccounts/…/blobServices/default/containers/tfstate-dev, as azure-state-backend puts it out.`,
  );
}

/** The subscription in an ARM id, lower case. */
export function subscriptionIn(scope: string): string {
  return scope.split('/')[2]?.toLowerCase() ?? '';
}

/** Azure's ids and names are the same in upper and lower case. */
export function sameId(one: string, other: string): boolean {
  return one.replace(/\/+$/, '').toLowerCase() === other.replace(/\/+$/, '').toLowerCase();
}
