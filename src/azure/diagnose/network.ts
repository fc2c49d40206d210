import { code } from '../../core/markdown.ts';
import type { Case, Context, Finding, Stage, Step } from './model.ts';
import { tried } from './subject.ts';

/** No usable answer came: whoever was asked, the network is to blame. */

type Kind = Pick<Finding, 'reason' | 'title' | 'cause' | 'remedy'> & { readonly steps: readonly Step[] };

const open = (host: string): Step => ({
  text: `Let the runner reach ${code(host)} on port 443: in the firewall, in the proxy (HTTPS_PROXY, NO_PROXY), and in its DNS.`,
});
const again: Step = { text: 'Run the job again. If it stays so on a self-hosted runner, look at its network.' };

function ofKind(kind: string, service: string, host: string): Kind {
  const within = service.replace(/^The /, 'the ');
  switch (kind) {
    case 'connect':
    case 'proxy':
    case 'lost':
      return {
        reason: 'unreachable',
        title: `${service} cannot be reached`,
        cause:
          kind === 'proxy'
            ? `The proxy opens no way to ${code(host)}.`
            : kind === 'lost'
              ? `The connection to ${code(host)} ended before the answer.`
              : `No connection to ${code(host)} could be made.`,
        steps: [open(host), again],
        remedy: `Let the runner reach ${host}.`,
      };
    case 'timeout':
      return {
        reason: 'timed-out',
        title: `${service} does not answer in time`,
        cause: `${code(host)} was asked and did not answer: it hangs, or something between drops the packets.`,
        steps: [again, open(host)],
        remedy: 'Run the job again.',
      };
    case 'tls':
      return {
        reason: 'untrusted-connection',
        title: `The certificate of ${within} is not trusted`,
        cause: `Whoever answers for ${code(host)} has a certificate of an authority that this machine does not know. Often that is a proxy of the company.`,
        steps: [
          {
            text: 'Give Node the certificate of that authority, in the workflow or in the environment of the runner. Do not switch the check off.',
            blocks: [{ language: 'yaml', body: 'env:\n  NODE_EXTRA_CA_CERTS: /path/to/authority.pem' }],
          },
        ],
        remedy: 'Set NODE_EXTRA_CA_CERTS to the certificate of the proxy.',
      };
    case 'incomplete':
      return {
        reason: 'incomplete-response',
        title: `The answer of ${within} is cut off`,
        cause: `${code(host)} began to answer and did not end. Half an answer is not used.`,
        steps: [again],
        remedy: 'Run the job again.',
      };
    case 'rate-limit':
      return {
        reason: 'rate-limited',
        title: `${service} asks for more patience than there is`,
        cause: `${code(host)} allows the next request only after the time limit of the step.`,
        steps: [{ text: 'Run the job again later, or raise `timeout`. Fewer jobs at the same time help as well.' }],
        remedy: 'Run the job again later, or raise timeout.',
      };
    default:
      return {
        reason: 'unexpected-response',
        title: `${service} gives no usable answer`,
        cause: `What came from ${code(host)} is empty, is not JSON or leads elsewhere. Often a proxy or a login page of the network answers instead.`,
        steps: [again, open(host)],
        remedy: 'Run the job again; look at the proxy if it stays so.',
      };
  }
}

/** Findings for a failure with a network kind. */
export function diagnoseNetwork({ failure, context }: Case): Finding {
  const { stage, kind = '' } = failure;
  const host = hostOf(stage, context);
  const found = ofKind(kind, serviceOf[stage], host);
  const permitted =
    stage === 'github-token'
      ? ' The permissions of the job are in order: without them there would be nobody to ask.'
      : '';
  return {
    ...found,
    cause: `${found.cause} It was ${tried(context.attempts, context.waitedMs)}.${permitted}`,
    facts: [['Asked', host]],
  };
}

/** Who is asked at a stage, in words a reader knows. */
export const serviceOf: Readonly<Record<Stage, string>> = {
  'github-token': 'GitHub',
  entra: 'Entra ID',
  arm: 'Resource Manager',
  acr: 'The container registry',
};

function hostOf(stage: Stage, { cloud, registry }: Context): string {
  switch (stage) {
    case 'github-token':
      return '*.actions.githubusercontent.com';
    case 'entra':
      return hostIn(cloud.authorityHost);
    case 'arm':
      return hostIn(cloud.resourceManager);
    case 'acr':
      return registry ?? 'the registry';
  }
}

const hostIn = (url: string): string => (URL.canParse(url) ? new URL(url).host : url);
