import { code, text } from '../../core/markdown.ts';
import type { Case, Finding, Step } from './model.ts';
import { tried } from './subject.ts';

/** GitHub gives the job no token, or not the one that was demanded. */

const permissions: Step = {
  text: 'Allow the job to ask for its token. As soon as one permission is named, all others are off, so name those as well that it needs besides.',
  blocks: [
    {
      language: 'yaml',
      body: 'permissions:\n  contents: read # to check out the repository\n  id-token: write # to sign in to Azure',
    },
  ],
};
const permissionDocs: readonly [string, string] = [
  'Permissions of a job',
  'https://docs.github.com/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-azure',
];

/** Findings for GitHub's token. */
export function diagnoseGitHub(given: Case): Finding {
  const { failure, context } = given;
  if (given.code === 'ClaimsRefused') return claimsRefused(given);
  if (given.code === 'NoIdToken') {
    if (context.isFork === true) return fork();
    return context.actor === 'dependabot[bot]' ? dependabot() : noPermission();
  }
  const { status } = failure;
  if (status === 401 || status === 403) return requestTokenRefused(status);
  return {
    reason: status === 429 ? 'rate-limited' : 'service-unavailable',
    title: 'GitHub gives the job no token just now',
    cause: `Its token service answers ${status === undefined ? 'without a token' : `with ${code(String(status))}`} (${tried(context.attempts, context.waitedMs)}). The permissions of the job are in order: without them there would be nobody to ask.`,
    steps: [{ text: 'Run the job again in some minutes. If it stays so, see whether GitHub has an incident.' }],
    remedy: 'Run the job again in some minutes.',
    links: [['GitHub status', 'https://www.githubstatus.com']],
  };
}

function noPermission(): Finding {
  return {
    reason: 'no-id-token',
    title: 'The job may not ask GitHub for a token',
    cause: 'It does not have the permission `id-token: write`, so GitHub gives it no address to ask.',
    steps: [
      permissions,
      {
        text: 'In a reusable workflow, the job that calls it needs the same lines: a called workflow gets no more than its caller has.',
      },
    ],
    remedy: 'Add permissions: id-token: write to the job, and to the job that calls it.',
    links: [permissionDocs],
  };
}

function fork(): Finding {
  return {
    reason: 'fork-pull-request',
    title: 'GitHub gives no token to pull requests from forks',
    cause:
      'The pull request comes from a fork, and whoever opened it could change this workflow. That protects the subscription; no permission changes it.',
    steps: [
      {
        text: 'Skip the sign-in for forks.',
        blocks: [{ language: 'yaml', body: 'if: github.event.pull_request.head.repo.full_name == github.repository' }],
      },
      {
        text: 'For a change that needs the sign-in, a maintainer reviews it and pushes it to a branch of this repository. Do not switch to `pull_request_target`: it would run the code of the fork with the rights of this repository.',
      },
    ],
    remedy: 'Skip the sign-in for forks.',
  };
}

function dependabot(): Finding {
  return {
    reason: 'dependabot',
    title: 'This run of Dependabot has no token',
    cause:
      'GitHub treats runs that Dependabot starts like those of forks: their permissions are read-only unless the workflow names more.',
    steps: [
      {
        text: 'Skip the sign-in for Dependabot, where it is not needed to judge the change.',
        blocks: [{ language: 'yaml', body: `if: github.actor != 'dependabot[bot]'` }],
      },
      {
        ...permissions,
        text: 'Where it is needed, name the permission in the job. Starting the run again as somebody else does not help.',
      },
    ],
    remedy: 'Skip the sign-in for Dependabot, or name permissions: id-token: write in the job.',
    links: [
      [
        'Dependabot and Actions',
        'https://docs.github.com/code-security/dependabot/troubleshooting-dependabot/troubleshooting-dependabot-on-github-actions',
      ],
    ],
  };
}

function requestTokenRefused(status: number): Finding {
  return {
    reason: 'request-token-refused',
    title: 'GitHub refuses the token of the job',
    cause: `The job may ask for its token, but what it asks with, ACTIONS_ID_TOKEN_REQUEST_TOKEN, is refused with ${code(String(status))}. It ends with the job, and after some six hours.`,
    steps: [
      { text: 'Run the job again.' },
      {
        text: 'If it stays so, look for a step that sets ACTIONS_ID_TOKEN_REQUEST_URL or ACTIONS_ID_TOKEN_REQUEST_TOKEN, and for a process that outlives its job. A job of more than six hours has to be split.',
      },
    ],
    remedy: 'Run the job again.',
  };
}

/** The token is there, and it is not the one that the inputs demand: nothing was sent to Azure. */
function claimsRefused(given: Case): Finding {
  const { claims } = given.context;
  const problems = given.said.split('\n').filter((line) => line.trim() !== '');
  return {
    reason: 'claims-refused',
    title: 'The job is not the one that may sign in here',
    cause:
      `The token of the job does not meet what the inputs demand. It was not sent to Azure. ${problems.map(text).join(' ')}`.trim(),
    steps: [
      {
        text: 'If the job should sign in, give it the environment, the branch or the workflow that is demanded; the table shows what it has.',
      },
      {
        text: 'If the demand is out of date, change `require-environment`, `require-ref` or `require-job-workflow-ref`.',
      },
    ],
    facts: [
      ['Presented subject', claims?.sub],
      ['Environment', claims?.environment ?? 'none'],
      ['Ref', claims?.ref],
      ['Workflow file', claims?.job_workflow_ref],
      ['Event', claims?.event_name],
    ],
    remedy: problems[0] ?? 'See the demands of the inputs.',
  };
}
