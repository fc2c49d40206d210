import { cloudPattern, idExample, idPattern } from '../../azure/inputs.ts';
import { defineAction, verdictOutputs } from '../../core/spec.ts';

const id = { type: 'string', required: true, pattern: idPattern, example: idExample } as const;

export const spec = defineAction({
  name: 'azure-oidc-login',
  title: 'Sluice Azure sign-in',
  description: 'Sign in to Azure without a secret, prove it, keep it good for long jobs, and say exactly what to mend.',
  icon: 'log-in',
  color: 'blue',
  permissions: {
    'id-token': { access: 'write', reason: 'ask GitHub for the token that proves which job this is' },
  },
  post: true,
  background: true,
  inputs: {
    'client-id': {
      ...id,
      description:
        'Client id of the application or of the user-assigned identity. As a variable of a GitHub environment it is empty unless the job names that `environment:`.',
    },
    'tenant-id': { ...id, description: 'Id of the tenant (directory).' },
    'subscription-id': { ...id, description: 'Id of the subscription; asking for it proves the sign-in.' },
    cloud: {
      type: 'string',
      default: 'public',
      pattern: cloudPattern,
      example: 'public, usgov, china or management.local.azurestack.external',
      description:
        "`public`, `usgov`, `china`, or the host of a custom cloud's Resource Manager, which is asked for its addresses.",
    },
    audience: {
      type: 'string',
      pattern: /^[\x21-\x7e]{1,600}$/,
      example: 'api://AzureADTokenExchange',
      description: "Audience of GitHub's token, where the federated credential has another than the cloud's own.",
    },
    export: {
      type: 'string',
      default: 'terraform,sdk',
      pattern: /^(terraform|sdk|az|none)(\s*,\s*(terraform|sdk|az|none))*$/,
      example: 'terraform,sdk',
      description:
        'Who is signed in by the environment of the following steps: `terraform`, `sdk` (the client libraries and whoever uses them), `az`, with commas between. `none` leaves the environment alone: what is needed is in the outputs.',
    },
    'allowed-subscription-ids': {
      type: 'lines',
      description: 'Subscriptions that may be signed in to, one per line. Empty allows the one of `subscription-id`.',
    },
    'allowed-tenant-ids': { type: 'lines', description: 'Tenants that may be signed in to, one per line.' },
    'require-environment': {
      type: 'string',
      example: 'prod-apply',
      description: "Environment that GitHub's token must name, else it is shown to nobody.",
    },
    'require-ref': {
      type: 'string',
      example: 'refs/heads/main or refs/heads/release/*',
      description: "Ref that GitHub's token must name; a `*` at the end stands for anything but a slash.",
    },
    'require-job-workflow-ref': {
      type: 'string',
      example: 'acme/pipelines/.github/workflows/apply.yml@refs/tags/v*',
      description:
        'Workflow file that must hold the job, with its ref; for a reusable workflow that is the called file. A `*` may end the ref.',
    },
    'propagation-wait': {
      type: 'duration',
      default: '0s',
      description:
        'How long to try again while Azure does not know a credential, an identity or a role yet. For jobs that run right after these were made.',
    },
    timeout: { type: 'duration', default: '2m', description: 'Time limit of the whole sign-in, all tries included.' },
    name: {
      type: 'string',
      pattern: /^[a-z0-9][a-z0-9-]{0,30}$/,
      example: 'hub',
      description: 'What to call this sign-in in the log and in the summary, where a job has several.',
    },
    registry: {
      type: 'lines',
      example: 'acmeapps.azurecr.io',
      description:
        "Login servers of Azure container registries, one per line: docker and whoever reads docker's settings are signed in to them for three hours.",
    },
    'mask-ids': {
      type: 'boolean',
      default: 'false',
      description:
        'Hide client, tenant and subscription id in the log. GitHub drops job outputs that hold something hidden.',
    },
    summary: { type: 'boolean', default: 'true', description: 'Write a line into the job summary.' },
  },
  outputs: {
    ...verdictOutputs,
    'subscription-id': { description: 'The subscription, as Resource Manager knows it.' },
    'subscription-name': { description: 'Its display name.' },
    'tenant-id': { description: 'The tenant of the subscription.' },
    'client-id': { description: 'The client id that is signed in.' },
    'object-id': { description: 'Object id of the identity: what roles are assigned to.' },
    subject: { description: "Subject of GitHub's token, letter by letter as a federated credential has to have it." },
    'expires-at': {
      description: 'When the access token of this step ends (RFC 3339). What is exported is renewed on its own.',
    },
    'federated-token-file': {
      description: "File with GitHub's token, kept fresh until the job ends. Empty when `export` is `terraform` alone.",
    },
    'azure-config-dir': { description: 'Folder of the sign-in of az, when `export` has `az`.' },
    'docker-config': { description: "Folder of docker's settings, when `registry` is given." },
    'evidence-path': { description: 'The evidence record: an in-toto statement about this sign-in.' },
  },
});
