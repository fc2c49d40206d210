import { sessionInputs } from '../../azure/inputs.ts';
import { defineAction, verdictOutputs } from '../../core/spec.ts';

export const spec = defineAction({
  name: 'azure-state-backend',
  title: 'Sluice Azure state backend',
  description: 'Create and harden the storage of one environment’s Terraform state, and never weaken what is there.',
  icon: 'database',
  color: 'purple',
  permissions: {
    'id-token': { access: 'write', reason: 'sign in to Azure as the identity of the job, without a secret' },
  },
  inputs: {
    environment: {
      type: 'string',
      required: true,
      pattern: /^[a-z0-9]([a-z0-9-]{0,48}[a-z0-9])?$/,
      example: 'dev or prod',
      description: 'Name of the environment whose state it is. Names that are not given are made of it.',
    },
    'resource-group': {
      type: 'string',
      required: true,
      description:
        'Resource group of the state; made when it is not there, and used as it is when it is. Not that of the workload.',
    },
    'storage-account': {
      type: 'string',
      required: true,
      description: 'Storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.',
    },
    container: { type: 'string', description: 'Container of the state. Default: `tfstate-ENVIRONMENT`.' },
    key: { type: 'string', description: 'Blob of the state. Default: `ENVIRONMENT.tfstate`.' },
    location: { type: 'string', required: true, description: 'Region of a new group and account: `francecentral`.' },
    sku: {
      type: 'choice',
      choices: ['Standard_LRS', 'Standard_ZRS', 'Standard_GRS', 'Standard_RAGRS', 'Standard_GZRS', 'Standard_RAGZRS'],
      default: 'Standard_ZRS',
      description:
        'How the state is replicated. `Standard_ZRS` survives the loss of a data centre, `Standard_GZRS` that of a region.',
    },
    tags: {
      type: 'map',
      description:
        'Tags, one `NAME=VALUE` per line. Default: `Environment=ENVIRONMENT` and `Purpose=TerraformState`. Other tags of an account that exists stay.',
    },
    'workload-resource-group': {
      type: 'string',
      description:
        'Resource group that the environment’s Terraform manages. The state must not lie in it: a warning says so.',
    },
    'blob-retention-days': {
      type: 'number',
      minimum: 1,
      maximum: 365,
      default: '30',
      description: 'How many days deleted state can be brought back.',
    },
    'container-retention-days': {
      type: 'number',
      minimum: 1,
      maximum: 365,
      default: '30',
      description: 'How many days a deleted container can be brought back.',
    },
    'change-feed': {
      type: 'boolean',
      default: 'false',
      description: 'Keep a log of all changes of blobs. One that is already on stays on.',
    },
    lock: {
      type: 'boolean',
      default: 'true',
      description:
        'Put a `CanNotDelete` lock on the account. Any delete lock that is already there or above it will do.',
    },
    'existing-account': {
      type: 'choice',
      choices: ['strengthen', 'refuse'],
      default: 'strengthen',
      description:
        'What to do about an account that exists and is not as wanted: `strengthen` it, or `refuse` to touch it and fail.',
    },
    'check-only': {
      type: 'boolean',
      default: 'false',
      description: 'Change nothing; fail when something is not as wanted, with a table of what differs.',
    },
    timeout: {
      type: 'duration',
      default: '10m',
      description: 'How long each resource may take to be made, waits for Azure included.',
    },
    summary: { type: 'boolean', default: 'true', description: 'Write the result into the job summary.' },
    ...sessionInputs,
  },
  outputs: {
    ...verdictOutputs,
    changed: {
      description: 'How many resources and settings this run created or strengthened; `0` when nothing had to be.',
    },
    changes: {
      description:
        'What was not as wanted, as JSON: a list of `{resource, setting, found, wanted, effect, note}`. `effect` is `create`, `strengthen` or `cannot-change`.',
    },
    'storage-account-id': { description: 'Id of the storage account in Azure; empty when it does not exist.' },
    'container-id': {
      description: 'Id of the container in Azure: the scope for roles on the state. Empty when it does not exist.',
    },
    'backend-block': { description: 'The `backend "azurerm"` block, in HCL.' },
    'backend-config': { description: 'The same as lines `NAME=VALUE`, for `backend-config` of terraform-plan.' },
    'blob-endpoint': { description: 'Address of the blob service: `https://ACCOUNT.blob.core.windows.net/`.' },
    'evidence-path': { description: 'The evidence record: an in-toto statement about this backend.' },
  },
});
