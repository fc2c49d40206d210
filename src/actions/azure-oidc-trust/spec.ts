import { sessionInputs } from '../../azure/inputs.ts';
import { defineAction, verdictOutputs } from '../../core/spec.ts';

export const spec = defineAction({
  name: 'azure-oidc-trust',
  title: 'Azure OIDC trust',
  description: 'Gives the plan and apply jobs of each environment an Azure identity of their own, without a secret.',
  icon: 'user-check',
  color: 'blue',
  permissions: {
    'id-token': {
      access: 'write',
      reason: 'sign in to Azure, and see how GitHub writes the subject of this repository',
    },
    actions: {
      access: 'read',
      reason: 'read whether the repository has a subject template, and its environments',
      optional: 'the form of the subject is taken from the token of this job; a template is then refused',
    },
  },
  inputs: {
    name: {
      type: 'string',
      required: true,
      pattern: /^[A-Za-z\d](-?[A-Za-z\d])*$/,
      example: 'openmrscore',
      description: 'Name of the platform: part of the names of identities (`id-NAME-dev-plan`) and of their group.',
    },
    location: {
      type: 'string',
      required: true,
      pattern: /^[A-Za-z\d ]+$/,
      example: 'francecentral',
      description: 'Region in which identities and their group are created.',
    },
    environments: {
      type: 'lines',
      default: 'dev, prod',
      description:
        'Environments, one per line or separated by commas. Each gets an identity for GitHub’s environment `ENV-plan` and one for `ENV-apply`.',
    },
    scopes: {
      type: 'map',
      required: true,
      description:
        'What the jobs of an environment work on, one line `ENV=ID` per environment: ARM ids of resource groups or of a subscription, separated by commas.',
    },
    'state-container-ids': {
      type: 'map',
      description:
        'The blob container of each environment’s Terraform state, as `ENV=ID` with its ARM id. Both identities may read and write in it and nowhere else in the account: a plan has to write, too, because its lock is a lease on the state.',
    },
    'plan-roles': {
      type: 'lines',
      description:
        'Roles that a plan identity gets at its scopes besides Reader, by name or id, one per line. A plan of an AKS cluster needs `Azure Kubernetes Service Cluster User Role`.',
    },
    'apply-roles': {
      type: 'lines',
      default: 'Contributor',
      description: 'Roles of an apply identity at its scopes, by name or id, one per line.',
    },
    'apply-may-assign-roles': {
      type: 'lines',
      description:
        'Roles that Terraform assigns, by name or id, one per line. An apply identity then gets Role Based Access Control Administrator with a condition that allows these roles and no others.',
    },
    repository: {
      type: 'string',
      pattern: /^[\w.-]+\/[\w.-]+$/,
      example: 'acme/infra',
      description: 'Whose jobs are trusted, as `OWNER/REPO`. Default: this repository.',
    },
    'subject-form': {
      type: 'choice',
      choices: ['auto', 'name', 'immutable', 'both'],
      default: 'auto',
      description:
        'How GitHub writes the subject: `name` is `repo:OWNER/REPO:…`, `immutable` has the ids of both (`repo:OWNER@ID/REPO@ID:…`). `auto` asks GitHub; `both` trusts both while a repository changes from one to the other.',
    },
    'job-workflow-ref': {
      type: 'lines',
      description:
        'Workflow file and ref that a job has to come from, as `plan=FILE@REF` and `apply=FILE@REF`, or one line for both. Only for repositories whose subject template includes `job_workflow_ref`.',
    },
    'resource-group': {
      type: 'string',
      pattern: /^[\w().-]{0,89}[\w()-]$/,
      example: 'rg-openmrscore-identities',
      description: 'Resource group of the identities; created when missing. Default: `rg-NAME-identities`.',
    },
    'check-only': {
      type: 'boolean',
      default: 'false',
      description:
        'Change nothing; fail with `trusts-others` when one of the identities lets somebody else in, and with `differs` when something would have to change.',
    },
    prune: {
      type: 'boolean',
      default: 'false',
      description:
        'Delete federated credentials of these identities that trust anything else. Otherwise they are a warning, and fail `check-only`.',
    },
    'allow-owner': {
      type: 'boolean',
      default: 'false',
      description:
        'Accept Owner, User Access Administrator and Role Based Access Control Administrator without a condition. With any of them, a job can give itself everything.',
    },
    'configure-github': {
      type: 'boolean',
      default: 'false',
      description:
        'Also create GitHub’s environments and set their variables. Needs a token with `actions: read`, `administration: write` and `environments: write`, which the token of a job never has; without it the commands are shown. Existing protection rules are never weakened.',
    },
    reviewers: {
      type: 'lines',
      description:
        'Who may approve the jobs of `ENV-apply`: logins, or teams as `ORG/TEAM`, one per line, at most six. Only used by `configure-github`.',
    },
    'github-token': {
      type: 'string',
      secret: true,
      default: '${{ github.token }}',
      description: 'Reads the repository and, with `configure-github`, sets its environments.',
    },
    ...sessionInputs,
  },
  outputs: {
    ...verdictOutputs,
    changed: { description: 'How many things this run wrote to Azure and GitHub; `0` when nothing had to be.' },
    changes: {
      description:
        'JSON list of what was written, or with `check-only` would be: kind, identity, and what it is about.',
    },
    identities: {
      description: 'JSON list of the identities: environment, purpose, name, clientId, principalId, subjects.',
    },
    'github-setup': { description: 'Commands that set up GitHub’s environments and variables.' },
    'evidence-path': { description: 'The evidence record: an in-toto statement about who is trusted with what.' },
  },
});
