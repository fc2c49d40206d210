import { UserError } from '../../core/errors.ts';
import { ArmRefusal } from '../arm.ts';
import { deniedAction, leastRole, roleScope } from '../diagnose/roles.ts';

const missingScope: ReadonlySet<string> = new Set([
  'ResourceGroupNotFound',
  'ResourceNotFound',
  'ParentResourceNotFound',
]);

/** A refusal of Resource Manager with its remedy; whatever else went wrong comes back as it is. */
export function explainRefusal(error: unknown): unknown {
  if (!(error instanceof ArmRefusal)) return error;
  const { code, said, status, message } = error;
  if (missingScope.has(code)) {
    return new UserError(
      `What a role is to be given for does not exist. Create it first (a state container with azure-state-backend), or where Terraform creates the group itself, give the subscription as scope. ${message}`,
      'scope-not-found',
    );
  }
  if (code === 'ConditionNotAllowed' || status !== 403) return error;
  const { client, principal, action, scope } = deniedAction(said);
  if (client === undefined || principal === undefined || action === undefined || scope === undefined) {
    return new UserError(
      `The identity that runs this lacks a right. The README of azure-oidc-trust lists them with their reasons. ${message}`,
      'missing-right',
    );
  }
  return new UserError(
    `The identity that runs this (client id ${client}, object id ${principal}) may not do ${action} on ${scope}. Give it ${leastRole(action)} at ${roleScope(action, scope)}; a new role takes some minutes to be known everywhere, and the README of azure-oidc-trust lists all rights with their reasons. ${message}`,
    'missing-right',
  );
}
