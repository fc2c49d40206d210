import { code } from '../../core/markdown.ts';
import { assignRole, signedIn } from './commands.ts';
import type { Case, Context, Finding, Step } from './model.ts';
import { tried } from './subject.ts';

/** The exchange of an access token for a refresh token at a container registry. */

/** Findings for a container registry. */
export function diagnoseRegistry(given: Case): Finding {
  const { failure, context } = given;
  const { status } = failure;
  const registry = context.registry ?? 'the registry';
  if (status === 401 || status === 403) return refused(context, registry);
  if (status === 404) return noRegistry(registry);
  const busy = status !== undefined && (status === 429 || status >= 500);
  return {
    reason: status === 429 ? 'rate-limited' : busy ? 'service-unavailable' : 'registry-refused',
    title: busy ? 'The container registry is not available just now' : 'The container registry refuses the sign-in',
    cause: busy
      ? `It gives no better answer for now; it was ${tried(context.attempts, context.waitedMs)}.`
      : `${code(registry)} gives no reason that is known here.`,
    steps: [{ text: busy ? 'Run the job again in some minutes.' : 'Read what the registry said below.' }],
    remedy: busy ? 'Run the job again in some minutes.' : 'Read what the registry said, in the job summary.',
  };
}

function refused(context: Context, registry: string): Finding {
  const name = /^([a-z\d-]{5,60})\.azurecr\.(io|us|cn)$/i.exec(registry)?.[1];
  const look = name === undefined ? undefined : `SCOPE=$(az acr show --name '${name}' --query id --output tsv)`;
  const role = assignRole(context, undefined, 'AcrPull', 'SCOPE').body?.replace(`'SCOPE'`, '"$SCOPE"');
  const give: Step = {
    text: `Give the identity a role on the registry, ${signedIn(context)}: \`AcrPull\` to pull, \`AcrPush\` to push.`,
    blocks: [{ language: 'sh', body: look === undefined || role === undefined ? role : `${look}\n${role}` }],
  };
  return {
    reason: 'registry-no-permission',
    title: 'The container registry does not accept this identity',
    cause: `The identity is signed in to Azure, but ${code(registry)} gives it no token: it has no role there, the role is only some minutes old, or the registry is of another tenant.`,
    steps: [give],
    facts: [['Registry', registry]],
    remedy: 'Give the identity the role AcrPull or AcrPush there.',
  };
}

function noRegistry(registry: string): Finding {
  return {
    reason: 'registry-not-found',
    title: 'There is no such container registry',
    cause: `${code(registry)} answers, but not as a container registry of Azure.`,
    steps: [
      { text: 'Set `registry` to the login server of the registry, such as `NAME.azurecr.io`, without `https://`.' },
    ],
    facts: [['Registry', registry]],
    remedy: 'Check the input registry.',
  };
}
