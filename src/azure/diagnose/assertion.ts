import { code } from '../../core/markdown.ts';
import { listCredentials, notPasteable, signedIn, updateCredential } from './commands.ts';
import type { Case, Finding, Step } from './model.ts';
import { quotedValues, valueIn } from './said.ts';
import { githubIssuer, presented, registerSteps, subjectFacts } from './subject.ts';

/** The token itself: who made and signed it, for whom, and when. */

const considerations = 'https://learn.microsoft.com/entra/workload-id/workload-identity-federation-considerations';

/** AADSTS700211 */
export function issuerMismatch(given: Case): Finding {
  const { context } = given;
  const { issuer } = presented(given);
  return {
    reason: 'issuer-mismatch',
    title: 'No federated credential of this identity has the issuer of this token',
    cause: `Entra ID compares issuers letter by letter, and no credential has ${code(issuer)}. ${issuerHint(issuer)}`,
    steps: [
      ...registerSteps(given, `Register this issuer with the subject, ${signedIn(context)}.`),
      {
        text: 'Compare with what is registered: a slash or a blank at the end counts.',
        blocks: listCredentials(context),
        folded: true,
      },
    ],
    facts: [['Presented issuer', issuer], ...subjectFacts(given)],
    remedy: 'Register exactly this issuer.',
    links: [['Federated credentials', considerations]],
  };
}

function issuerHint(issuer: string): string {
  if (issuer === githubIssuer) {
    return 'Often the registered one ends in a slash, or names the enterprise or a GitHub Enterprise Server.';
  }
  if (issuer.startsWith(`${githubIssuer}/`)) {
    return 'The enterprise has given its tokens an issuer of its own, so the usual one does not match.';
  }
  return issuer.endsWith('.ghe.com')
    ? 'It is that of GitHub Enterprise Cloud on ghe.com, so that of github.com does not match.'
    : 'It is that of a GitHub Enterprise Server, so that of github.com does not match.';
}

/** AADSTS700212 */
export function audienceMismatch(given: Case): Finding {
  const { context } = given;
  const { cloud } = context;
  const { subject, issuer, audience } = presented(given);
  const usual = audience === cloud.audience;
  // Issuer and subject of an identity's credentials are unique, so this one has to be changed; a second cannot be made.
  const blocks = updateCredential(context, { subject: subject ?? '', issuer, audience: cloud.audience });
  const change: readonly Step[] = blocks.every(({ body }) => body === undefined)
    ? [notPasteable]
    : [
        {
          text: `${usual ? 'See' : 'If it stays so, see'} which audience is registered, ${signedIn(context)}.`,
          blocks: listCredentials(context),
        },
        {
          text: 'In the same terminal, change the credential of this subject, with its name instead of `OLD_NAME`.',
          blocks,
        },
      ];
  const leave: Step = {
    text: `Leave the input \`audience\` empty: the token is then made for ${code(cloud.audience)}.`,
  };
  return {
    reason: 'audience-mismatch',
    title: 'No federated credential of this identity has the audience of this token',
    cause: usual
      ? `The token is made for ${code(audience)}, which is right for the cloud ${code(cloud.name)}; the credential was registered with another audience.`
      : `The token is made for ${code(audience)}, and the cloud ${code(cloud.name)} takes ${code(cloud.audience)}.`,
    steps: [...(usual ? [] : [leave]), ...change],
    facts: [['Presented audience', audience], ['Audience of this cloud', cloud.audience], ...subjectFacts(given)],
    remedy: usual ? 'Change the credential to this audience.' : 'Leave the input audience empty.',
    links: [['Audiences', considerations]],
  };
}

/** AADSTS700024 */
export function assertionExpired(given: Case): Finding {
  const now = valueIn(given.said, /Current time: ([\d:.T-]{5,40}Z)/);
  const end = valueIn(given.said, /expiry time of assertion ([\d:.T-]{5,40}Z)/);
  return {
    reason: 'assertion-expired',
    title: 'The token of GitHub is out of date at Entra ID',
    cause:
      given.context.attempts > 1
        ? 'A token of GitHub is good for five minutes. A new one was asked for and refused as well, so a clock is probably wrong.'
        : 'A token of GitHub is good for five minutes, and this one was too old or too new: a clock is probably wrong.',
    steps: [
      {
        text: 'On a self-hosted runner, set the clock to the minute; with GitHub Enterprise Server, that of the server as well.',
        blocks: [{ language: 'sh', body: 'date --utc; timedatectl status' }],
      },
      {
        text: 'If another tool failed with this code some minutes after the sign-in, it holds on to an old token: let it ask for its own (Terraform by `ARM_USE_OIDC`), or sign in again before it.',
      },
    ],
    facts: [
      ['Time at Entra ID', now],
      ['Token good until', end],
    ],
    remedy: 'Set the clock of the runner.',
  };
}

/** AADSTS700027 */
export function badSignature(): Finding {
  return {
    reason: 'assertion-signature',
    title: 'The signature of the token is not that of its issuer',
    cause: 'The token was changed on its way, or it was not made by GitHub.',
    steps: [
      {
        text: 'Look for what stands between the runner and GitHub: a proxy that rewrites answers, a stand-in for the token service, or a step that sets `ACTIONS_ID_TOKEN_REQUEST_URL`.',
      },
    ],
    remedy: 'Look for a proxy or a step that changes the token.',
  };
}

/** AADSTS7000272 */
export function unknownKey(given: Case): Finding {
  const { issuer } = presented(given);
  const key = valueIn(given.said, /identifier '?([\w-]{1,100})'? used to sign/i);
  return {
    reason: 'signing-key-unknown',
    title: 'Entra ID does not find the key that signed the token',
    cause: `Entra ID reads the keys of ${code(issuer)} and keeps them for a while. The issuer has changed its keys, or does not show them to Entra ID.`,
    steps: [
      {
        text: 'See the keys from outside of your network.',
        blocks: [{ language: 'sh', body: keysCommand(issuer) }],
      },
      {
        text: 'If the key is there, run the job again in some minutes. On GitHub Enterprise Server, let the internet reach this address.',
      },
    ],
    facts: [
      ['Issuer', issuer],
      ['Key', key],
    ],
    remedy: 'Run the job again; on GitHub Enterprise Server let Entra ID reach the keys.',
  };
}

/** AADSTS90061, 50166, 501661 */
export function issuerUnreachable(given: Case): Finding {
  const { issuer } = presented(given);
  const github = issuer.startsWith(githubIssuer) || issuer.endsWith('.ghe.com');
  return {
    reason: 'issuer-unreachable',
    title: 'Entra ID cannot reach the issuer of the token',
    cause: `To check the token, Entra ID reads the keys of ${code(issuer)}, and got no answer.`,
    steps: [
      github
        ? { text: 'Run the job again. If it stays so, see whether GitHub or Entra ID has an incident.' }
        : {
            text: 'Let the internet reach the two addresses of the issuer, with a certificate that a public authority has signed.',
            blocks: [{ language: 'sh', body: keysCommand(issuer) }],
          },
    ],
    facts: [['Issuer', issuer]],
    remedy: github ? 'Run the job again.' : 'Let Entra ID reach the issuer.',
    links: github ? [['GitHub status', 'https://www.githubstatus.com']] : [],
  };
}

function keysCommand(issuer: string): string | undefined {
  const base = issuer.replace(/\/+$/, '');
  return /^https:\/\/[\w.-]+(\/[\w./-]*)?$/.test(base)
    ? `curl --fail '${base}/.well-known/openid-configuration'\ncurl --fail '${base}/.well-known/jwks'`
    : undefined;
}

/** AADSTS7002381 */
export function enterpriseClaim(given: Case): Finding {
  const { claims } = given.context;
  const wanted = quotedValues(valueIn(given.said, /enterprise claim with value (.{1,300}?) but actual/i) ?? '');
  const found = claims?.enterprise ?? '';
  return {
    reason: 'enterprise-claim',
    title: 'The tenant admits tokens of certain GitHub enterprises only',
    cause:
      found === ''
        ? 'A policy of the tenant asks for the claim `enterprise`, and the token has none: the repository does not belong to an enterprise.'
        : `A policy of the tenant asks for another \`enterprise\` than ${code(found)}.`,
    steps: [
      {
        text: `Run the workflow in a repository of ${wanted.length === 0 ? 'an enterprise that the tenant admits' : `the enterprise ${wanted.map(code).join(' or ')}`}, or sign in to another tenant. Only an administrator of the tenant can change the policy.`,
      },
    ],
    facts: [
      ['Enterprise of the token', found === '' ? 'none' : found],
      ['Enterprises admitted', wanted.length === 0 ? undefined : wanted.join(', ')],
    ],
    remedy: 'Use a repository of an enterprise that the tenant admits.',
  };
}
