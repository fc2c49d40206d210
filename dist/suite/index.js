import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 6466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 6193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 8877:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 7955:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 3557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 2018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 7016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 5326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ spec)
/* harmony export */ });
/* harmony import */ var _azure_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5280);
/* harmony import */ var _core_spec_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(258);


const id = { type: 'string', required: true, pattern: _azure_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .idPattern */ .aD, example: _azure_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .idExample */ .iZ };
const spec = (0,_core_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .defineAction */ .Q)({
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
            description: 'Client id of the application or of the user-assigned identity. As a variable of a GitHub environment it is empty unless the job names that `environment:`.',
        },
        'tenant-id': { ...id, description: 'Id of the tenant (directory).' },
        'subscription-id': { ...id, description: 'Id of the subscription; asking for it proves the sign-in.' },
        cloud: {
            type: 'string',
            default: 'public',
            pattern: _azure_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .cloudPattern */ .yQ,
            example: 'public, usgov, china or management.local.azurestack.external',
            description: "`public`, `usgov`, `china`, or the host of a custom cloud's Resource Manager, which is asked for its addresses.",
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
            description: 'Who is signed in by the environment of the following steps: `terraform`, `sdk` (the client libraries and whoever uses them), `az`, with commas between. `none` leaves the environment alone: what is needed is in the outputs.',
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
            description: 'Workflow file that must hold the job, with its ref; for a reusable workflow that is the called file. A `*` may end the ref.',
        },
        'propagation-wait': {
            type: 'duration',
            default: '0s',
            description: 'How long to try again while Azure does not know a credential, an identity or a role yet. For jobs that run right after these were made.',
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
            description: "Login servers of Azure container registries, one per line: docker and whoever reads docker's settings are signed in to them for three hours.",
        },
        'mask-ids': {
            type: 'boolean',
            default: 'false',
            description: 'Hide client, tenant and subscription id in the log. GitHub drops job outputs that hold something hidden.',
        },
        summary: { type: 'boolean', default: 'true', description: 'Write a line into the job summary.' },
    },
    outputs: {
        ..._core_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictOutputs */ .I,
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


/***/ }),

/***/ 1963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ spec)
/* harmony export */ });
/* harmony import */ var _azure_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5280);
/* harmony import */ var _core_spec_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(258);


const spec = (0,_core_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .defineAction */ .Q)({
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
            description: 'Environments, one per line or separated by commas. Each gets an identity for GitHub’s environment `ENV-plan` and one for `ENV-apply`.',
        },
        scopes: {
            type: 'map',
            required: true,
            description: 'What the jobs of an environment work on, one line `ENV=ID` per environment: ARM ids of resource groups or of a subscription, separated by commas.',
        },
        'state-container-ids': {
            type: 'map',
            description: 'The blob container of each environment’s Terraform state, as `ENV=ID` with its ARM id. Both identities may read and write in it and nowhere else in the account: a plan has to write, too, because its lock is a lease on the state.',
        },
        'plan-roles': {
            type: 'lines',
            description: 'Roles that a plan identity gets at its scopes besides Reader, by name or id, one per line. A plan of an AKS cluster needs `Azure Kubernetes Service Cluster User Role`.',
        },
        'apply-roles': {
            type: 'lines',
            default: 'Contributor',
            description: 'Roles of an apply identity at its scopes, by name or id, one per line.',
        },
        'apply-may-assign-roles': {
            type: 'lines',
            description: 'Roles that Terraform assigns, by name or id, one per line. An apply identity then gets Role Based Access Control Administrator with a condition that allows these roles and no others.',
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
            description: 'How GitHub writes the subject: `name` is `repo:OWNER/REPO:…`, `immutable` has the ids of both (`repo:OWNER@ID/REPO@ID:…`). `auto` asks GitHub; `both` trusts both while a repository changes from one to the other.',
        },
        'job-workflow-ref': {
            type: 'lines',
            description: 'Workflow file and ref that a job has to come from, as `plan=FILE@REF` and `apply=FILE@REF`, or one line for both. Only for repositories whose subject template includes `job_workflow_ref`.',
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
            description: 'Change nothing; fail with `trusts-others` when one of the identities lets somebody else in, and with `differs` when something would have to change.',
        },
        prune: {
            type: 'boolean',
            default: 'false',
            description: 'Delete federated credentials of these identities that trust anything else. Otherwise they are a warning, and fail `check-only`.',
        },
        'allow-owner': {
            type: 'boolean',
            default: 'false',
            description: 'Accept Owner, User Access Administrator and Role Based Access Control Administrator without a condition. With any of them, a job can give itself everything.',
        },
        'configure-github': {
            type: 'boolean',
            default: 'false',
            description: 'Also create GitHub’s environments and set their variables. Needs a token with `actions: read`, `administration: write` and `environments: write`, which the token of a job never has; without it the commands are shown. Existing protection rules are never weakened.',
        },
        reviewers: {
            type: 'lines',
            description: 'Who may approve the jobs of `ENV-apply`: logins, or teams as `ORG/TEAM`, one per line, at most six. Only used by `configure-github`.',
        },
        'github-token': {
            type: 'string',
            secret: true,
            default: '${{ github.token }}',
            description: 'Reads the repository and, with `configure-github`, sets its environments.',
        },
        ..._azure_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .sessionInputs */ .qr,
    },
    outputs: {
        ..._core_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictOutputs */ .I,
        changed: { description: 'How many things this run wrote to Azure and GitHub; `0` when nothing had to be.' },
        changes: {
            description: 'JSON list of what was written, or with `check-only` would be: kind, identity, and what it is about.',
        },
        identities: {
            description: 'JSON list of the identities: environment, purpose, name, clientId, principalId, subjects.',
        },
        'github-setup': { description: 'Commands that set up GitHub’s environments and variables.' },
        'evidence-path': { description: 'The evidence record: an in-toto statement about who is trusted with what.' },
    },
});


/***/ }),

/***/ 4129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ spec)
/* harmony export */ });
/* harmony import */ var _azure_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5280);
/* harmony import */ var _core_spec_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(258);


const spec = (0,_core_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .defineAction */ .Q)({
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
            description: 'Resource group of the state; made when it is not there, and used as it is when it is. Not that of the workload.',
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
            description: 'How the state is replicated. `Standard_ZRS` survives the loss of a data centre, `Standard_GZRS` that of a region.',
        },
        tags: {
            type: 'map',
            description: 'Tags, one `NAME=VALUE` per line. Default: `Environment=ENVIRONMENT` and `Purpose=TerraformState`. Other tags of an account that exists stay.',
        },
        'workload-resource-group': {
            type: 'string',
            description: 'Resource group that the environment’s Terraform manages. The state must not lie in it: a warning says so.',
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
            description: 'Put a `CanNotDelete` lock on the account. Any delete lock that is already there or above it will do.',
        },
        'existing-account': {
            type: 'choice',
            choices: ['strengthen', 'refuse'],
            default: 'strengthen',
            description: 'What to do about an account that exists and is not as wanted: `strengthen` it, or `refuse` to touch it and fail.',
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
        ..._azure_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .sessionInputs */ .qr,
    },
    outputs: {
        ..._core_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictOutputs */ .I,
        changed: {
            description: 'How many resources and settings this run created or strengthened; `0` when nothing had to be.',
        },
        changes: {
            description: 'What was not as wanted, as JSON: a list of `{resource, setting, found, wanted, effect, note}`. `effect` is `create`, `strengthen` or `cannot-change`.',
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


/***/ }),

/***/ 1579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ spec)
/* harmony export */ });
/* harmony import */ var _core_spec_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(258);

const spec = (0,_core_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .defineAction */ .Q)({
    name: 'terraform-plan-comment',
    title: 'Terraform plan comment',
    description: 'Shows what Terraform plans would do as one calm pull request comment: what is destroyed or replaced comes first.',
    icon: 'message-square',
    color: 'purple',
    permissions: {
        'pull-requests': {
            access: 'write',
            reason: 'create and update the comment with the plans',
            optional: 'as in pull requests from forks: the report is in the job summary, and the step does not fail',
        },
        checks: {
            access: 'write',
            reason: 'create the check run that `check` names',
            optional: 'and without `check`: there is no check run, and the step warns if one was asked for',
        },
        issues: {
            access: 'write',
            reason: 'make labels of `labels` that the repository does not have yet',
            optional: 'labels that exist are set; for others the step warns',
        },
    },
    inputs: {
        stage: {
            type: 'choice',
            choices: ['report', 'start'],
            default: 'report',
            description: '`report` shows plans. `start` is for the beginning of a run, beside the planning: it only notes on the comment that it is out of date, creates none, needs no `plans` and never fails.',
        },
        plans: {
            type: 'lines',
            requiredUnless: { input: 'stage', is: 'start' },
            description: 'The plans to show, one per line as `NAME=PATH`. PATH is a document of `terraform show -json`; a file with one document per line is read as several plans. A line without `=` is a folder, in which each `NAME.review.json` is the plan NAME.',
        },
        expected: {
            type: 'lines',
            description: 'Names of the plans that must be there, one per line or separated by commas, in the order of the report. One that is missing is shown as failed, and the verdict is `error`.',
        },
        schemas: {
            type: 'map',
            description: 'Provider schemas, one file per line as `NAME=PATH` with the NAME of the plan. PATH is a document of `terraform providers schema -json`; with it, sets are compared without order. The review documents of `terraform-plan` bring theirs along.',
        },
        comment: {
            type: 'choice',
            choices: ['update', 'recreate', 'none'],
            default: 'update',
            description: '`update` edits the one comment in place, `recreate` deletes it and writes it anew at the end of the conversation, `none` only writes the files and the job summary.',
        },
        'comment-key': {
            type: 'string',
            default: 'terraform-plan',
            description: 'Tells comments apart when one pull request has several of them: each key has one comment.',
        },
        labels: {
            type: 'map',
            description: 'Labels for the pull request, one per line as `KIND=LABEL`. Those whose kind applies are set, the others of the list are taken away, and labels that are not in the list are left alone. Kinds: `destroy` (replacements included), `replace`, `change`, `add`, `import`, `move`, `forget`, `drift`, `add-or-update` (changes, and nothing is lost), `no-changes`, `error`.',
        },
        check: {
            type: 'string',
            description: 'Name of a check run to create on the commit, with the report; default: none. It is `failure` when a plan is missing or broken off, `neutral` (which passes) when something is destroyed or replaced, else `success`.',
        },
        'github-token': {
            type: 'string',
            secret: true,
            default: '${{ github.token }}',
            description: 'Writes the comment, the labels and the check run.',
        },
        'pull-request': {
            type: 'number',
            minimum: 1,
            description: 'Number of the pull request. Default: the one of the event.',
        },
        'protected-types': {
            type: 'lines',
            description: 'Resource types to call out when they are destroyed or replaced, one pattern per line (`*` and `?`; a pattern with a dot is compared with the address). They are added to the built-in list of clusters, vaults, databases, storage, public addresses, DNS and role assignments; `!PATTERN` takes types out.',
        },
        'full-report': {
            type: 'boolean',
            default: 'false',
            description: 'The file of `report-path` holds every detail of the plans, however many, instead of what fits into a comment. Keep it as an artifact: a comment that leaves details out says that they are there.',
        },
        title: {
            type: 'string',
            default: 'Terraform plan',
            description: 'The heading of the comment.',
        },
    },
    outputs: {
        ..._core_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictOutputs */ .I,
        'has-changes': {
            description: '`true` when applying any of the plans does something, be it a move, an import or an output.',
        },
        add: { description: 'Number of resources to add, as Terraform counts: replacements are included.' },
        change: { description: 'Number of resources to change in place.' },
        destroy: { description: 'Number of resources to destroy, as Terraform counts: replacements are included.' },
        replace: { description: 'Number of replacements, in both orders; each is in `add` and in `destroy` too.' },
        import: { description: 'Number of existing objects to import.' },
        move: { description: 'Number of resources whose address changes.' },
        forget: { description: 'Number of objects that leave the state and stay in the cloud.' },
        read: { description: 'Number of data sources that are read only during apply.' },
        drift: { description: 'Number of objects that changed outside of Terraform.' },
        'outputs-changed': { description: 'Number of root outputs that change.' },
        'summary-path': {
            description: 'Path of a JSON document with the same numbers per plan and the list of changes: address, action, reason, forcing paths. It holds no values.',
        },
        'report-path': {
            description: 'Path of the report in Markdown, also written with `comment: none`: the comment, or with `full-report` everything.',
        },
        'evidence-path': { description: 'The evidence record: an in-toto statement about these plans.' },
        'comment-url': { description: 'Address of the comment; empty when none was written.' },
    },
});


/***/ }),

/***/ 9807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ spec)
/* harmony export */ });
/* harmony import */ var _core_spec_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(258);

const spec = (0,_core_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .defineAction */ .Q)({
    name: 'terraform-plan',
    title: 'Sluice Terraform plan',
    description: 'Plan one Terraform root, with errors on the line they come from and a digest that says what was reviewed.',
    icon: 'map',
    color: 'purple',
    permissions: {
        contents: { access: 'read', reason: 'read the configuration that is checked out' },
    },
    inputs: {
        'working-directory': { type: 'path', default: '.', description: 'Folder of the root module.' },
        environment: {
            type: 'string',
            required: true,
            pattern: /^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/,
            example: 'dev or prod',
            description: 'Name of the environment that the root describes. It names the plan in the report and is part of the digest.',
        },
        tool: {
            type: 'choice',
            choices: ['terraform', 'tofu'],
            default: 'terraform',
            description: 'Which tool plans: `terraform` or `tofu`.',
        },
        version: {
            type: 'string',
            pattern: /^\d+(\.\d+){0,2}$/,
            example: '1.11 or 1.11.4',
            description: 'Version the tool must have; `1.11` accepts every 1.11.x. Empty accepts what is installed, and installs the version that this release of Sluice has locked.',
        },
        install: {
            type: 'choice',
            choices: ['auto', 'always', 'never'],
            default: 'auto',
            description: 'Where the tool comes from. `auto` takes the one on PATH if its version fits, else the official release, checked by the sha256 that is locked here; `always` takes the release whatever is on PATH; `never` downloads nothing.',
        },
        'backend-config': {
            type: 'lines',
            description: 'Backend settings, one `KEY=VALUE` or path of a file per line. They reach the tool through a private file, never on its command line.',
        },
        'var-files': { type: 'lines', description: 'Variable files, one per line, relative to `working-directory`.' },
        variables: {
            type: 'map',
            description: 'Variables, one `NAME=VALUE` per line. A value is text, or JSON for lists and objects. They reach the tool through a private file.',
        },
        'lock-timeout': { type: 'duration', default: '5m', description: 'How long to wait for the state lock.' },
        refresh: { type: 'boolean', default: 'true', description: 'Read the real objects before planning.' },
        targets: {
            type: 'lines',
            description: 'Addresses to limit the plan to, one per line. The report then says that the plan is partial.',
        },
        destroy: { type: 'boolean', default: 'false', description: 'Plan the destruction of everything.' },
        parallelism: {
            type: 'number',
            minimum: 1,
            maximum: 256,
            default: '10',
            description: 'How many objects are read at the same time.',
        },
        format: {
            type: 'choice',
            choices: ['warn', 'fail', 'off'],
            default: 'warn',
            description: 'What to do about files that `fmt -check` would rewrite: `warn`, `fail` or `off`.',
        },
        'pass-env': {
            type: 'lines',
            description: 'Further environment variables that the tool may see, one name per line; a trailing `*` matches any rest. It sees those of the common providers without this.',
        },
        'digest-key': {
            type: 'string',
            secret: true,
            description: 'Key of `plan-digest`. Give the same one to every plan that is compared. Without it the digest is keyed by repository and environment, which anybody can know.',
        },
        timeout: { type: 'duration', default: '45m', description: 'Time limit of each command.' },
        summary: { type: 'boolean', default: 'true', description: 'Write the plan into the job summary.' },
    },
    outputs: {
        ..._core_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictOutputs */ .I,
        'has-changes': {
            description: '`true` when the plan does anything at all: changes, moves, imports, forgets or outputs.',
        },
        add: { description: 'Objects to add, counted as Terraform counts.' },
        change: { description: 'Objects to change.' },
        destroy: { description: 'Objects to destroy.' },
        'plan-path': { description: 'The plan file. It holds state and sources in clear: never upload it as it is.' },
        'plan-json-path': { description: 'The plan as JSON, in clear, in the runner’s temporary folder.' },
        'schema-path': { description: 'The provider schemas as JSON, for a report that compares sets by value.' },
        'review-path': {
            description: 'The plan as JSON for reviewers: same shape, every sensitive value replaced. Safe to hand to another job. Written on failure, too, with the reason.',
        },
        'plan-digest': {
            description: 'HMAC-SHA-256 over the plan’s JSON without its time: equal for equal plans, different when a sensitive value differs.',
        },
        'tool-version': { description: 'Version of the tool that planned.' },
        'evidence-path': { description: 'The evidence record: an in-toto statement about this plan.' },
    },
});


/***/ }),

/***/ 5280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   aD: () => (/* binding */ idPattern),
/* harmony export */   iZ: () => (/* binding */ idExample),
/* harmony export */   qr: () => (/* binding */ sessionInputs),
/* harmony export */   yQ: () => (/* binding */ cloudPattern)
/* harmony export */ });
/** A UUID, as ids of tenants, subscriptions and applications are. */
const idPattern = /^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/;
const idExample = '00000000-0000-0000-0000-000000000000';
/** What the input `cloud` accepts: a name that is known, or the host that describes a custom cloud. */
const cloudPattern = /^(public|usgov|china|(?=.{4,253}$)[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+(:\d{1,5})?)$/;
const exported = 'Default: what azure-oidc-login exported in this job.';
/** Who signs in where, for the actions that work after azure-oidc-login. */
const sessionInputs = {
    'client-id': {
        type: 'string',
        pattern: idPattern,
        example: idExample,
        description: `Client id of the identity that does the work. ${exported}`,
    },
    'tenant-id': { type: 'string', pattern: idPattern, example: idExample, description: `Id of the tenant. ${exported}` },
    'subscription-id': {
        type: 'string',
        pattern: idPattern,
        example: idExample,
        description: `Id of the subscription. ${exported}`,
    },
    cloud: {
        type: 'string',
        pattern: cloudPattern,
        example: 'public',
        description: `\`public\`, \`usgov\`, \`china\`, or the host of a custom cloud's Resource Manager. ${exported}`,
    },
};


/***/ }),

/***/ 3026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Hi: () => (/* binding */ RemoteError),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/**
 * The three kinds of failure. A UserError is a mistake of the caller and says what to do; a RemoteError is a service that
 * did not do its part; anything else that is thrown is a bug of ours and keeps its stack.
 */
/** A mistake of the caller. The message names the input, what was found and the remedy, in that order. */
class UserError extends Error {
    name = 'UserError';
    /** Stable kebab-case word for the `failure-reason` output. */
    reason;
    constructor(message, reason = 'invalid-input') {
        super(message);
        this.reason = reason;
    }
}
/** A service did not answer, or answered what cannot be used. */
class RemoteError extends Error {
    name = 'RemoteError';
    reason;
    failure;
    constructor(failure, reason = 'remote-error') {
        const { service, request, status, requestId, attempts, elapsedMs, problem } = failure;
        const time = elapsedMs === undefined ? '' : ` in ${(elapsedMs / 1000).toFixed(1)} s`;
        const details = [
            status === undefined ? undefined : `status ${status}`,
            requestId === undefined ? undefined : `request id ${requestId}`,
            attempts === 1 ? 'tried once' : `tried ${attempts} times${time}`,
        ].filter((detail) => detail !== undefined);
        super(`${service}: ${request}: ${problem} (${details.join(', ')}).`);
        this.failure = failure;
        this.reason = reason;
    }
}
/** The message of anything that can be thrown. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 2856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   LO: () => (/* binding */ inputVariable),
/* harmony export */   TL: () => (/* binding */ parseInputs),
/* harmony export */   _y: () => (/* binding */ secretInputs),
/* harmony export */   ey: () => (/* binding */ confinePath)
/* harmony export */ });
/* unused harmony export parseDuration */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3026);



/** The environment variable in which the runner hands over an input; it only upper-cases and replaces blanks. */
function inputVariable(name) {
    return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}
/** The inputs that a spec marks as secret and that were given, by name: to be masked before anything else happens. */
function secretInputs(spec, env) {
    return new Map(Object.entries(spec.inputs).flatMap(([name, input]) => {
        const value = input.secret ? (env[inputVariable(name)]?.trim() ?? '') : '';
        return value === '' ? [] : [[name, value]];
    }));
}
/**
 * Parses all inputs of a spec. An empty value counts as absent: the runner sets every declared input.
 *
 * @throws UserError with one line per wrong input, so that a caller mends all of them at once.
 */
function parseInputs(spec, env) {
    const values = {};
    const problems = [];
    for (const [name, input] of Object.entries(spec.inputs)) {
        const raw = env[inputVariable(name)]?.trim() || literalDefault(input);
        try {
            values[name] = raw === '' ? absent(name, input, env) : parseValue(name, input, raw, env);
        }
        catch (error) {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo))
                throw error;
            problems.push(error.message);
        }
    }
    if (problems.length === 1)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(problems[0] ?? '');
    if (problems.length > 1)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${problems.length} inputs are wrong:\n${problems.map((problem) => `- ${problem}`).join('\n')}`);
    return values;
}
/** Outside the runner (a terminal, a test) nobody fills in the defaults of action.yml; expressions count as absent there. */
function literalDefault(input) {
    return input.default === undefined || input.default.includes('${{') ? '' : input.default;
}
function absent(name, input, env) {
    const { required = false, requiredUnless: unless } = input;
    if (required || (unless !== undefined && env[inputVariable(unless.input)]?.trim() !== unless.is)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${name}: is required and was not given. ${input.description}`);
    }
    switch (input.type) {
        case 'boolean':
            return false;
        case 'lines':
            return [];
        case 'map':
            return new Map();
        default:
            return undefined;
    }
}
function parseValue(name, input, raw, env) {
    if (raw.includes('\0'))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${name}: holds a NUL character. Remove it.`);
    switch (input.type) {
        case 'string':
            if (input.pattern !== undefined && !input.pattern.test(raw)) {
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${name}: "${shown(input, raw)}" is not accepted. ${input.example === undefined ? input.description : `Write it like ${input.example}.`}`);
            }
            return raw;
        case 'boolean':
            if (/^(true|yes|on)$/i.test(raw))
                return true;
            if (/^(false|no|off)$/i.test(raw))
                return false;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${name}: "${shown(input, raw)}" is not a boolean. Write true or false.`);
        case 'number':
            return parseNumber(name, input, raw);
        case 'duration':
            return parseDuration(name, raw);
        case 'lines':
            return linesOf(raw);
        case 'map':
            return parseMap(name, raw);
        case 'choice':
            if (input.choices.includes(raw))
                return raw;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${name}: "${shown(input, raw)}" is not one of ${input.choices.join(', ')}.`);
        case 'path':
            return confinePath(name, raw, env);
    }
}
function shown(input, raw) {
    if (input.secret)
        return '(sensitive)';
    return raw.length > 60 ? `${raw.slice(0, 57)}...` : raw;
}
/** The non-empty lines of a multi-line input, trimmed. */
function linesOf(raw) {
    return raw
        .split(/\r\n|\r|\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
function parseNumber(name, input, raw) {
    const value = Number(raw);
    if (!/^-?\d+(\.\d+)?$/.test(raw) || !Number.isFinite(value))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${name}: "${raw}" is not a number.`);
    if (input.minimum !== undefined && value < input.minimum)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${name}: ${raw} is below ${input.minimum}, the least that makes sense.`);
    if (input.maximum !== undefined && value > input.maximum)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${name}: ${raw} is above ${input.maximum}, the most that is accepted.`);
    return value;
}
/** `90s`, `10m`, `1h30m`, `0s`, in milliseconds. A bare number is refused: nobody knows its unit. */
function parseDuration(name, raw) {
    const match = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/.exec(raw);
    if (match === null || raw === '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${name}: "${raw}" is not a duration. Write it like 90s, 10m or 1h30m.`);
    const [hours, minutes, seconds] = [match[1], match[2], match[3]].map((part) => Number(part ?? 0));
    return (((hours ?? 0) * 60 + (minutes ?? 0)) * 60 + (seconds ?? 0)) * 1000;
}
function parseMap(name, raw) {
    const map = new Map();
    for (const line of linesOf(raw)) {
        const at = line.indexOf('=');
        if (at < 1)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${name}: the line "${line.length > 60 ? `${line.slice(0, 57)}...` : line}" is not NAME=VALUE.`);
        const key = line.slice(0, at).trim();
        if (map.has(key))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${name}: "${key}" is given twice. Keep one of the lines.`);
        map.set(key, line.slice(at + 1).trim());
    }
    return map;
}
/**
 * Resolves a path against the workspace and refuses one that leaves the workspace and the runner's temporary folder, also
 * by a symbolic link: a pull request must not make a step read or write the rest of the machine.
 */
function confinePath(name, raw, env) {
    const workspace = env.GITHUB_WORKSPACE ?? process.cwd();
    const roots = [workspace, env.RUNNER_TEMP].filter((root) => root !== undefined && root !== '');
    const wanted = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(workspace, raw);
    const real = realPath(wanted);
    if (!roots.some((root) => isInside(realPath(root), real))) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${name}: "${raw}" lies outside the workspace. Give a path below the checked-out repository.`);
    }
    return wanted;
}
/** Real path of the longest part that exists, with the rest appended. */
function realPath(file) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file))
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(file);
    const parent = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file);
    return parent === file ? file : node_path__WEBPACK_IMPORTED_MODULE_1__.join(realPath(parent), node_path__WEBPACK_IMPORTED_MODULE_1__.basename(file));
}
function isInside(folder, file) {
    const relative = node_path__WEBPACK_IMPORTED_MODULE_1__.relative(folder, file);
    return relative === '' || (!relative.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && relative !== '..' && !node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(relative));
}


/***/ }),

/***/ 5491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ log)
/* harmony export */ });
/* unused harmony export plainLines */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5803);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8001);



/** GitHub keeps ten annotations of a level per step and drops the rest without a word. */
const annotationLimit = 10;
const annotationCommand = { error: _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3, warning: _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e, notice: _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .notice */ .lm };
const annotated = { error: 0, warning: 0, notice: 0 };
const log = {
    info(text) {
        _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .info */ .pq(plainLines(_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .redactor */ .$p.redact(text)));
    },
    debug(text) {
        _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .debug */ .Yz(_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .redactor */ .$p.redact(text));
    },
    error(text, place = {}) {
        annotate('error', text, place);
    },
    warning(text, place = {}) {
        annotate('warning', text, place);
    },
    notice(text, place = {}) {
        annotate('notice', text, place);
    },
    /** A phase of the step, folded in the log. */
    async group(title, body) {
        return _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .group */ .Os(plainLines(_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .redactor */ .$p.redact(title)), body);
    },
    /**
     * Shows what a tool printed. The runner stops reading commands until it meets a token that nobody can guess, so the
     * output can say what it likes.
     */
    tool(output) {
        const text = _redact_js__WEBPACK_IMPORTED_MODULE_2__/* .redactor */ .$p.redact(output).replace(/\s+$/, '');
        if (text === '')
            return;
        const token = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(32).toString('hex');
        _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .info */ .pq(`::stop-commands::${token}\n${text}\n::${token}::`);
    },
};
function annotate(level, text, { file, line, title }) {
    const message = _redact_js__WEBPACK_IMPORTED_MODULE_2__/* .redactor */ .$p.redact(text);
    annotated[level] += 1;
    if (annotated[level] > annotationLimit) {
        _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .info */ .pq(plainLines(`${level}: ${message}`));
        return;
    }
    const properties = {
        ...(file === undefined ? {} : { file }),
        ...(line === undefined ? {} : { startLine: line }),
        ...(title === undefined ? {} : { title: _redact_js__WEBPACK_IMPORTED_MODULE_2__/* .redactor */ .$p.redact(title) }),
    };
    annotationCommand[level](message, properties);
}
/** What .NET takes for blanks at the start of a line: unlike JavaScript also the next line (U+0085). */
const COMMAND_START = /^([\s\u0085]*):(?=:)/;
/**
 * Breaks what the runner would execute: `::name::` at the start of a line, blanks before it ignored, and the older
 * `##[name]` anywhere in a line. The runner ends a line at a carriage return, too.
 * Source: actions/runner, src/Runner.Common/ActionCommand.cs (TryParseV2 and TryParse).
 */
function plainLines(text) {
    return text
        .split(/\r\n|\r|\n/)
        .map((line) => line.replace(COMMAND_START, '$1: ').replaceAll('##[', '## ['))
        .join('\n');
}


/***/ }),

/***/ 8001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  $p: () => (/* binding */ redactor)
});

// UNUSED EXPORTS: REDACTED, Redactor

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./build/src/core/redact/assignments.js
/** Shannon entropy in bits per character. */
function entropy(value) {
    const counts = new Map();
    for (const character of value)
        counts.set(character, (counts.get(character) ?? 0) + 1);
    let bits = 0;
    for (const count of counts.values())
        bits -= (count / value.length) * Math.log2(count / value.length);
    return bits;
}
/** How many of: lower case, upper case, digits, signs other than those of names and paths. */
function kinds(value) {
    return [/[a-z]/, /[A-Z]/, /[0-9]/, /[^A-Za-z0-9\s._/:-]/].filter((kind) => kind.test(value)).length;
}
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const DIGEST = /^(?:sha(?:1|256|384|512)[:-])?(?:[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{96}|[0-9a-f]{128})$|^sha(?:256|384|512)-[A-Za-z0-9+/]+=*$/i;
// `${…}`, `{{ … }}`, `<…>`, `(known after apply)`, `***`, `$NAME`, `@Microsoft.KeyVault(…)`
const PLACEHOLDER = /^(?:\$[{(].*|\{\{.*|<.*>|\(.*\)|\*+|\$[A-Z_]+|@Microsoft\.KeyVault\(.*|(?:https?|file|vault):\/\/.*)$/i;
// `var.db_password`, `random_password.db["a"].result`, and how a placeholder with spaces begins: only ever without quotes.
const EXPRESSION = /^[$<([{*@%]|^[a-z_]\w*(?:\.[a-z_]\w*|\[[^\]]*\]?)+$/i;
// `registry-credentials-1`, `platform/dev1.tfstate`
const NAME_PART = /^(?:[a-z]*\d{0,3}|[A-Z]+\d{0,3}|[A-Z][a-z]+\d{0,3}|v?\d{1,4})$/;
/** Long and irregular enough for a generated secret. Commit ids, digests and UUIDs are not: reports are full of them. */
function looksSecret(value) {
    if (value.length < 16 || UUID.test(value) || DIGEST.test(value) || PLACEHOLDER.test(value))
        return false;
    if (value.split(/[-_./:]/).every((part) => NAME_PART.test(part)))
        return false;
    return kinds(value) >= 2 && /[A-Z0-9]/.test(value) && entropy(value) >= 3;
}
/** What somebody may have chosen as a password: two kinds of characters are enough, and a UUID may well be one. */
function looksChosen(value) {
    if (value.length < 8 || PLACEHOLDER.test(value) || /^sha\d+[:-]/i.test(value))
        return false;
    return kinds(value) >= 2 && entropy(value) >= 2.5;
}
const WORDS = 'password|(?<![A-Za-z])pass(?:wd|phrase)?|pwd|client[_-]?secret|secret|token|credentials?|auth|sas|(?:api|access|account|private|shared|storage|signing|encryption|master|client)[_-]?key(?:[_-]data)?|connection[_-]?string';
/** The endings of the telling words: what a text without any of them has no need to be searched for. */
const KEY_ENDINGS = [
    'password', 'pass', 'passwd', 'passphrase', 'pwd', 'secret', 'token', 'credential', 'credentials', 'auth', 'sas',
    'key', 'key_data', 'key-data', 'connection_string', 'connection-string', 'connectionstring',
]; // biome-ignore format: a table
/** What stands between a word that ends here and its value. */
const ASSIGNMENT = new RegExp(`(?<=(?<key>${WORDS}))(?:[_-]?\\d{1,3})?[\`"'\\\\]{0,3}\\s{0,64}(?:=>|[=:])[ \\t]{0,64}`, 'iy');
/** The characters with which that can begin. */
const AFTER_KEY = /[\d_\-`"'\\\s=:]/;
const PASSWORD = /^(?:pass|pwd|client)/i;
const ESCAPED_QUOTES = /\\(["'])(?<value>[^"'\\\n]{1,8192})\\\1/y;
const QUOTES = /(["'`])(?<value>(?:\\.|(?!\1)[^\\\n]){1,8192})\1/y;
const BARE = /[^\s"'`,;)}\]<>|\\]{1,512}/y;
const BARE_REST = /[^\s"'`,;)}\]<>|\\]*/y;
const ARROW = /[`"'\\]{0,3}\s{1,8}(?:->|=>|→)\s{1,8}/y;
function matchAt(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.exec(text);
}
/** The value that begins here, and whether it is quoted. */
function valueAt(text, at) {
    const quoted = matchAt(ESCAPED_QUOTES, text, at) ?? matchAt(QUOTES, text, at);
    if (quoted !== null) {
        const start = at + quoted[0].indexOf(quoted[1] ?? '') + 1;
        return { span: [start, start + (quoted.groups?.value ?? '').length], quoted: true };
    }
    const bare = matchAt(BARE, text, at);
    return bare === null ? undefined : { span: [at, at + bare[0].length], quoted: false };
}
/**
 * The values of a telling key whose word ends at `end`, both sides of a change included.
 *
 * @param from What was found before ends here, so a key that ends before is part of a value.
 */
function assignedSecret(text, end, from) {
    if (end <= from || !AFTER_KEY.test(text[end] ?? ''))
        return undefined;
    const match = matchAt(ASSIGNMENT, text, end);
    if (match === null)
        return undefined;
    const judge = PASSWORD.test(match.groups?.key ?? '') ? looksChosen : looksSecret;
    const spans = [];
    let at = end + match[0].length;
    let resume = at;
    for (let side = 0; side < 2; side++) {
        const found = valueAt(text, at);
        if (found === undefined)
            break;
        let [start, stop] = found.span;
        const value = text.slice(start, stop);
        if (judge(value) && (found.quoted || !EXPRESSION.test(value))) {
            if (!found.quoted)
                stop += matchAt(BARE_REST, text, stop)?.[0].length ?? 0;
            spans.push([start, stop]);
            resume = Math.max(resume, stop);
        }
        const arrow = matchAt(ARROW, text, stop);
        if (arrow === null)
            break;
        at = stop + arrow[0].length;
    }
    return { spans, resume };
}

;// CONCATENATED MODULE: ./build/src/core/redact/hints.js
/** Finds many short words in a text at once, ignoring the case of ASCII letters (Aho and Corasick's automaton). */
const CLASSES = 64;
/** In a state: one word at least ends here. */
const ENDS = 0x8000;
/** The part of a state that is its row in the table. */
const ROW = ENDS - 1;
/** Builds the automaton for words of ASCII characters. It is built at every start, so rows are copied, not computed. */
function createAutomaton(words) {
    const classes = new Uint8Array(128);
    let known = 0;
    const children = [[]];
    const ends = [[]];
    words.forEach((word, at) => {
        let state = 0;
        for (const character of word.toLowerCase()) {
            const code = character.charCodeAt(0);
            if (classes[code] === 0)
                classes[code] = ++known;
            const label = classes[code] ?? 0;
            let to = children[state]?.find(([other]) => other === label)?.[1];
            if (to === undefined) {
                to = children.push([]) - 1;
                ends.push([]);
                children[state]?.push([label, to]);
            }
            state = to;
        }
        ends[state]?.push(at);
    });
    if (known >= CLASSES || children.length * CLASSES > ROW)
        throw new Error('Too many words for one automaton');
    for (let letter = 0x61; letter <= 0x7a; letter++)
        classes[letter - 32] = classes[letter] ?? 0;
    // Breadth first: where a state has no way of its own, it goes the way of the longest ending of it that begins a word.
    const next = new Uint16Array(children.length * CLASSES);
    const fallback = new Uint16Array(children.length);
    const order = [0];
    for (const state of order) {
        const other = (fallback[state] ?? 0) * CLASSES;
        if (state !== 0)
            next.copyWithin(state * CLASSES, other, other + CLASSES);
        for (const [label, to] of children[state] ?? []) {
            const behind = state === 0 ? 0 : ((next[other + label] ?? 0) & ROW) / CLASSES;
            fallback[to] = behind;
            ends[to]?.push(...(ends[behind] ?? []));
            next[state * CLASSES + label] = to * CLASSES + (ends[to]?.length === 0 ? 0 : ENDS);
            order.push(to);
        }
    }
    return { classes, next, wordsOf: (state) => ends[(state & ROW) / CLASSES] ?? [] };
}

;// CONCATENATED MODULE: ./build/src/core/redact/detectors.js
/**
 * Recognises secrets by their own form, for those that nobody has registered. Each detector gives the spans of the secret
 * part alone, so that a reader still sees which key, host or user it belongs to.
 */


/**
 * A detector by a pattern that begins `before` characters in front of a word: its secret is the named group `secret`, else
 * the whole match.
 */
function matching(words, pattern, { before = 0, accept = () => true } = {}) {
    const grouped = pattern.source.includes('(?<secret>');
    const sticky = new RegExp(pattern, `${pattern.flags}y${grouped ? 'd' : ''}`);
    return {
        words,
        find(text, [start], from) {
            const begin = start - before;
            if (begin < from)
                return undefined;
            sticky.lastIndex = begin;
            const match = sticky.exec(text);
            if (match === null)
                return undefined;
            const resume = begin + match[0].length;
            const span = grouped ? match.indices?.groups?.secret : [begin, resume];
            return { spans: span !== undefined && accept(text.slice(...span)) ? [span] : [], resume };
        },
    };
}
const PRIVATE_KEY = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g;
const PRIVATE_KEY_END = /-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g;
// Lines of base64 with whatever a diff, YAML or JSON puts around them.
const KEY_BODY = /(?:[\s+|>~",-]|\\[nr]|[A-Za-z0-9+/=]{16,})*/y;
/** PEM private keys on one line or many; one that is cut off before its end is hidden as far as its base64 goes. */
function privateKeys(text) {
    const ends = [...text.matchAll(PRIVATE_KEY_END)].map(({ index, 0: mark }) => ({
        start: index,
        end: index + mark.length,
    }));
    const begins = [...text.matchAll(PRIVATE_KEY)];
    let next = 0;
    return begins.map(({ index, 0: mark }, at) => {
        const body = index + mark.length;
        while ((ends[next]?.start ?? Number.POSITIVE_INFINITY) < body)
            next++;
        const end = ends[next];
        if (end !== undefined && end.start < (begins[at + 1]?.index ?? text.length))
            return [index, end.end];
        KEY_BODY.lastIndex = body;
        return [index, body + (KEY_BODY.exec(text)?.[0].trimEnd().length ?? 0)];
    });
}
const AWS_ID = /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/y;
/** An access key id, and the secret key within a few lines of it: 40 characters that are no commit id. */
function awsKeys(text, [index]) {
    AWS_ID.lastIndex = index;
    const id = AWS_ID.exec(text)?.[0];
    if (id === undefined)
        return undefined;
    const from = Math.max(0, index - 200);
    const near = text.slice(from, index + id.length + 200);
    const secrets = [...near.matchAll(/(?<![A-Za-z0-9/+=])[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=])/g)]
        .filter(({ 0: secret }) => !/^[0-9a-f]{40}$/i.test(secret) && looksSecret(secret))
        .map(({ index: at, 0: secret }) => [from + at, from + at + secret.length]);
    return { spans: [[index, index + id.length], ...secrets], resume: index + id.length };
}
const SCHEME_PASSWORD = /(?<=\b[a-z][a-z0-9+.-]{1,20}):\/\/[^\s/@:"'<>`]{0,256}:(?<secret>[^\s/"'<>`]{1,1024})@/diy;
const SCHEME_TOKEN = /(?<=\b[a-z][a-z0-9+.-]{1,20}):\/\/(?<secret>[^\s/@:"'<>`]{16,256})@/diy;
const ENDS_USER_INFO = /[\s/"'<>`]/;
/** The password of `scheme://user:password@`, or what stands alone before the `@` and looks like a token. */
function urlCredentials(text, [start, end], from) {
    if (start < from)
        return undefined;
    // Hardly any address has an `@` before its path.
    let hasUser = false;
    for (let at = end; at < text.length && at < end + 1_300; at++) {
        const code = text.charCodeAt(at);
        if (code === 0x40)
            hasUser = true;
        else if ((code < 0x40 || code === 0x60 || code > 0x7f) && ENDS_USER_INFO.test(text[at] ?? ''))
            break;
    }
    if (!hasUser)
        return undefined;
    const spans = [];
    let resume = end;
    for (const pattern of [SCHEME_PASSWORD, SCHEME_TOKEN]) {
        pattern.lastIndex = start;
        const match = pattern.exec(text);
        const span = match?.indices?.groups?.secret;
        if (match === null || span === undefined)
            continue;
        resume = Math.max(resume, start + match[0].length);
        if (pattern === SCHEME_PASSWORD || looksSecret(text.slice(...span)))
            spans.push(span);
    }
    return { spans, resume };
}
const TELEGRAM = /(?<=(?<![\w-])(?<id>\d{8,10})):AA[\w-]{33}(?![\w-])/dy;
/** Tokens of Telegram's bots begin with the number of the bot. */
function telegramTokens(text, [start, end]) {
    TELEGRAM.lastIndex = start;
    const match = TELEGRAM.exec(text);
    if (match === null)
        return undefined;
    const resume = start + match[0].length;
    return { spans: [[match.indices?.groups?.id?.[0] ?? start, resume]], resume: Math.max(resume, end) };
}
const decodes = (secret, to) => to.test(Buffer.from(secret, 'base64').toString('latin1'));
const DETECTORS = [
    {
        words: ['private key'],
        find: (text, _, from) => (from > 0 ? undefined : { spans: privateKeys(text), resume: text.length + 1 }),
    },
    // The same in base64, as kubeconfigs and Kubernetes secrets hold it: "-----BEGIN ".
    matching(['LS0tLS1CRUdJTi'], /LS0tLS1CRUdJTi[A-Za-z0-9+/]{20,}={0,2}/, {
        accept: (secret) => decodes(secret.slice(0, 80), /PRIVATE KEY/),
    }),
    matching(['AGE-SECRET-KEY-'], /AGE-SECRET-KEY-1[A-Z0-9]{50,70}/),
    // JSON web tokens, signed (three parts) or encrypted (five).
    matching(['eyJ'], /\beyJ[\w-]{10,}\.[\w-]{4,}\.[\w-]*(?:\.[\w-]*\.[\w-]*)?/),
    matching(['sig='], /(?<![\w-])sig=(?<secret>[A-Za-z0-9%+/=_-]{16,})/i),
    matching(['X-Amz-', 'X-Goog-'], /X-(?:Amz-(?:Signature|Security-Token)|Goog-Signature)=(?<secret>[A-Za-z0-9%+/=_-]{16,})/i),
    // Keys of Azure Functions.
    matching(['code='], /[?&]code=(?<secret>[A-Za-z0-9%+/=_-]{40,})/, { before: 1 }),
    matching(['AccountKey=', 'AccessKey=', 'PrimaryKey='], /(?:Account|Access|Primary)Key=(?<secret>[^;"'`\s<>&]{8,})/i),
    // A password inside `Server=…;Password=…;`.
    matching(['password', 'pwd'], /(?<=;\s*)(?:Password|Pwd)\s*=\s*(?<secret>[^;"'`\r\n]{1,256})/i),
    matching(['password', 'pwd'], /(?<![\w-])(?:Password|Pwd)\s*=\s*(?<secret>[^;"'`\s]{1,256});/i),
    // Access keys of Azure storage: 64 bytes. Checksums of packages have the same form behind `sha512-`.
    matching(['=='], /(?<![A-Za-z0-9+/=_-])[A-Za-z0-9+/]{86}==(?![A-Za-z0-9+/=])/, { before: 86 }),
    // Client secrets of Entra ID.
    matching(['Q~'], /(?<![\w~.-])[\w~.-]{3}\dQ~[\w~.-]{31,34}(?![\w~-])/, { before: 4 }),
    { words: ['://'], find: urlCredentials },
    matching(['bearer', 'basic'], /\b(?:Bearer|Basic)\s+(?<secret>[A-Za-z0-9._~+/-]{16,}={0,2})/i, {
        accept: looksSecret,
    }),
    // Registry logins of Docker.
    matching(['"auth'], /"auth\\?"\s*:\s*\\?"(?<secret>[A-Za-z0-9+/]{8,}={0,2})\\?"/, {
        accept: (secret) => decodes(secret, /^[\x20-\x7e]+:[\x20-\x7e]+$/),
    }),
    matching(['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'], /(?<![A-Za-z0-9])gh[pousr]_[A-Za-z0-9][\w.-]{18,}\w/),
    matching(['github_pat_'], /github_pat_\w{22,}/),
    matching(['glpat-'], /glpat-[\w-]{20,}/),
    matching(['npm_'], /\bnpm_[A-Za-z0-9]{36}\b/),
    matching(['pypi-'], /pypi-[\w-]{50,}/),
    matching(['hvs.', 'hvb.', 'hvr.'], /\bhv[sbr]\.[\w-]{24,}/),
    matching(['.atlasv1.'], /\b[A-Za-z0-9]{14}\.atlasv1\.[\w=-]{60,}/, { before: 14 }),
    { words: ['AKIA', 'ASIA'], find: awsKeys },
    matching(['xox', 'xapp-'], /\b(?:xox[a-z]|xapp)-[\w-]{10,}/),
    matching(['hooks.slack.com'], /hooks\.slack\.com\/(?:services|workflows|triggers)\/(?<secret>[\w/-]{20,})/),
    matching(['webhook.office.com'], /webhook\.office\.com\/webhookb2\/(?<secret>[\w@/-]{20,})/),
    matching(['discord.com', 'discordapp.com'], /discord(?:app)?\.com\/api\/webhooks\/(?<secret>[\w@/-]{20,})/),
    { words: [':AA'], find: telegramTokens },
    matching(['AIza'], /\bAIza[\w-]{35}(?![\w-])/),
    matching(['ya29.'], /\bya29\.[\w-]{20,}/),
    matching(['sk_live_', 'rk_live_', 'whsec_'], /\b(?:[sr]k_live|whsec)_[A-Za-z0-9]{16,}/),
    matching(['SG.'], /\bSG\.[\w-]{16,}\.[\w-]{16,}/),
    { words: KEY_ENDINGS, find: (text, [, end], from) => assignedSecret(text, end, from) },
];
const detectors_WORDS = DETECTORS.flatMap(({ words }, detector) => words.map((word) => ({ word, detector, length: word.length })));
/** Finds the words of all detectors. */
const hintWords = createAutomaton(detectors_WORDS.map(({ word }) => word));
/**
 * The secrets that give themselves away by their form or by the key before them.
 *
 * @param words Pairs of a state of {@link hintWords} and the place behind a word, in the order of the text.
 */
function detectSecrets(text, words) {
    const spans = [];
    const resumeAt = [];
    for (let pair = 0; pair < words.length; pair += 2) {
        const end = words[pair + 1] ?? 0;
        for (const place of hintWords.wordsOf(words[pair] ?? 0)) {
            const { detector, length } = detectors_WORDS[place];
            const found = DETECTORS[detector]?.find(text, [end - length, end], resumeAt[detector] ?? 0);
            if (found === undefined)
                continue;
            resumeAt[detector] = found.resume;
            spans.push(...found.spans);
        }
    }
    return spans;
}

;// CONCATENATED MODULE: ./build/src/core/redact/grams.js
/**
 * What the four code units at a place of a text may be the beginning of: a known value, or a part of one in base64, hex or
 * UTF-16. Searches look here first, so that a text in which nothing begins costs one pass, however many values are known.
 */
/** Why four units are worth a closer look, as bits. */
const GRAM = {
    /** A value, or a form of one that is searched for as it is. */
    exact: 1,
    /** Four characters of base64 that hold three whole bytes near the beginning of a value. */
    base64: 2,
    /** Two bytes near the beginning of a value in hex. */
    hex: 4,
    /** The second to fifth byte of a value, in bytes that were decoded. */
    inner: 8,
    /** A base64 form of a value that is too short for the others. */
    shortBase64: 16,
    /** As base64, of the value in UTF-16. */
    utf16: 32,
    /** As base64, of the value that is in base64 already. */
    nested: 64,
    /** The fifth to eighth unit of a value: its beginning may be on the line before. */
    second: 128,
};
/** Values of fewer bytes have no four characters of base64 that are theirs alone wherever they stand. */
const MIN_DECODED_BYTES = 12;
/** Shorter values are not searched for over line ends, where any two words may meet. */
const MIN_TORN = 16;
/** Four units as one number; beyond Latin-1 only their lower bytes count. Rolling: `(gram << 8) | (unit & 255)`. */
const gramOf = (text, at) => ((text.charCodeAt(at) & 255) << 24) |
    ((text.charCodeAt(at + 1) & 255) << 16) |
    ((text.charCodeAt(at + 2) & 255) << 8) |
    (text.charCodeAt(at + 3) & 255);
const spread = (gram) => Math.imul(gram, 0x9e3779b1);
/** Bits per gram in the first table, as a power of two. */
const SPARSENESS = 4;
function createGramTable() {
    let slots = 10;
    let size = 0;
    // Open addressing; a kind of 0 is a free slot.
    let keys = new Int32Array(1 << slots);
    let kinds = new Uint8Array(1 << slots);
    let bits = new Uint8Array(1 << (slots + SPARSENESS - 3));
    const slotOf = (gram) => {
        const mask = (1 << slots) - 1;
        let slot = Math.imul(gram ^ (gram >>> 15), 0x85ebca6b) >>> (32 - slots);
        while (kinds[slot] !== 0 && keys[slot] !== gram)
            slot = (slot + 1) & mask;
        return slot;
    };
    const put = (gram, kind) => {
        const slot = slotOf(gram);
        if (kinds[slot] === 0)
            size++;
        keys[slot] = gram;
        kinds[slot] = (kinds[slot] ?? 0) | kind;
        const hash = spread(gram) >>> (32 - slots - SPARSENESS);
        bits[hash >>> 3] = (bits[hash >>> 3] ?? 0) | (1 << (hash & 7));
    };
    const grow = () => {
        const [oldKeys, oldKinds] = [keys, kinds];
        slots += 2;
        size = 0;
        keys = new Int32Array(1 << slots);
        kinds = new Uint8Array(1 << slots);
        bits = new Uint8Array(1 << (slots + SPARSENESS - 3));
        oldKinds.forEach((kind, slot) => {
            if (kind !== 0)
                put(oldKeys[slot] ?? 0, kind);
        });
    };
    return {
        get bits() {
            return bits;
        },
        get bitShift() {
            return 32 - slots - SPARSENESS;
        },
        add(gram, kind) {
            if (size * 2 >= keys.length)
                grow();
            put(gram, kind);
        },
        kindsOf: (gram) => kinds[slotOf(gram)] ?? 0,
    };
}
const BASE64 = Buffer.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/');
const HEX = [Buffer.from('0123456789abcdef'), Buffer.from('0123456789ABCDEF')];
const grams_byte = (bytes, at) => bytes[at] ?? 0;
/** The four characters of base64 for the three bytes from `at`; both alphabets. */
function addQuad(table, kind, bytes, at) {
    if (at + 3 > bytes.length)
        return;
    const whole = (grams_byte(bytes, at) << 16) | (grams_byte(bytes, at + 1) << 8) | grams_byte(bytes, at + 2);
    let standard = 0;
    let forUrls = 0;
    for (let shift = 18; shift >= 0; shift -= 6) {
        const six = (whole >>> shift) & 63;
        const code = grams_byte(BASE64, six);
        standard = (standard << 8) | code;
        forUrls = (forUrls << 8) | (six === 62 ? 45 : six === 63 ? 95 : code);
    }
    table.add(standard, kind);
    if (forUrls !== standard)
        table.add(forUrls, kind);
}
/**
 * Wherever bytes stand in base64, the groups of four characters hold three whole bytes from one of their first three on;
 * those from the fourth to sixth on are for values whose beginning is torn by a line end.
 */
function addQuads(table, kind, bytes, torn) {
    for (let at = 0; at < (torn ? 6 : 3); at++)
        addQuad(table, kind, bytes, at);
}
function addHex(table, bytes, at) {
    for (const digits of HEX) {
        let gram = 0;
        for (let place = at; place < at + 2; place++)
            gram = (gram << 16) | (grams_byte(digits, grams_byte(bytes, place) >>> 4) << 8) | grams_byte(digits, grams_byte(bytes, place) & 15);
        table.add(gram, GRAM.hex);
    }
}
/** Five characters of base64 within base64; here, because this is done for every value. */
const inner = new Uint8Array(5);
/** Enters under which beginnings a value may appear when it is encoded; `bytes` are its first in UTF-8, 12 or more. */
function addEncodedGrams(table, value, bytes) {
    const torn = value.length >= MIN_TORN;
    addQuads(table, GRAM.base64, bytes, torn);
    addHex(table, bytes, 0);
    if (torn)
        addHex(table, bytes, 2);
    table.add((grams_byte(bytes, 1) << 24) | (grams_byte(bytes, 2) << 16) | (grams_byte(bytes, 3) << 8) | grams_byte(bytes, 4), GRAM.inner);
    // The characters of base64 that depend on the value alone, for its three places, as bytes of the outer base64.
    for (let offset = 0; offset < 3; offset++) {
        for (let at = 0; at < inner.length; at++) {
            const bit = at * 6 + (offset === 0 ? 0 : offset === 1 ? 4 : 2);
            const pair = (grams_byte(bytes, bit >>> 3) << 8) | grams_byte(bytes, (bit >>> 3) + 1);
            inner[at] = grams_byte(BASE64, (pair >>> (10 - (bit & 7))) & 63);
        }
        addQuads(table, GRAM.nested, inner, false);
    }
}
/** The same for UTF-16, little-endian, as PowerShell encodes commands. */
function addUtf16Grams(table, value) {
    addQuads(table, GRAM.utf16, Buffer.from(value.slice(0, 4), 'utf16le'), true);
}

;// CONCATENATED MODULE: ./build/src/core/redact/needles.js
/** Finds thousands of known values in long texts in one pass. */

/** Below 0: the needle sorts before the text at `at`; 0: it stands there; above 0: it sorts behind. */
function compare(needle, text, at) {
    for (let offset = 0; offset < needle.length; offset++) {
        // Beyond the end of the text charCodeAt is NaN, and the text is the smaller one.
        const difference = needle.charCodeAt(offset) - text.charCodeAt(at + offset);
        if (difference !== 0)
            return Number.isNaN(difference) ? 1 : difference;
    }
    return 0;
}
/**
 * Binary search among the sorted needles finds the last one not behind the text, and the longest needle that stands there
 * is that one or one of its prefixes. So even many values with one common beginning stay cheap.
 */
function indexOf(values) {
    // By code units, as strings are sorted by default.
    const needles = values.sort();
    /** The longest other needle that is a prefix of this one, -1 for none. */
    const prefix = new Int32Array(needles.length).fill(-1);
    const open = [];
    needles.forEach((needle, at) => {
        while (open.length > 0 && !needle.startsWith(needles[open.at(-1) ?? -1] ?? ''))
            open.pop();
        prefix[at] = open.at(-1) ?? -1;
        open.push(at);
    });
    return {
        needles,
        longestAt(text, at) {
            let from = 0;
            let to = needles.length;
            let candidate = -1;
            while (from < to) {
                const middle = (from + to) >>> 1;
                if (compare(needles[middle] ?? '', text, at) <= 0) {
                    candidate = middle;
                    from = middle + 1;
                }
                else
                    to = middle;
            }
            while (candidate >= 0 && !text.startsWith(needles[candidate] ?? '', at))
                candidate = prefix[candidate] ?? -1;
            return needles[candidate]?.length ?? 0;
        },
    };
}
/**
 * Needles are sorted when the first place is found at which one may begin. Each index is at least as large as the next, and
 * equal sizes are joined: each needle is sorted in only log(n) times.
 */
function createNeedles(table, kind) {
    let fresh = [];
    const indexes = [];
    const settle = () => {
        let added = fresh;
        fresh = [];
        for (let last = indexes.at(-1); last !== undefined && last.needles.length <= added.length; last = indexes.at(-1)) {
            indexes.pop();
            added = added.concat(last.needles);
        }
        indexes.push(indexOf(added));
    };
    const longestAt = (text, at) => {
        if (fresh.length > 0)
            settle();
        let longest = 0;
        for (const index of indexes)
            longest = Math.max(longest, index.longestAt(text, at));
        return longest;
    };
    return {
        add(needle) {
            if (needle.length < 4)
                throw new Error('A needle has at least four code units');
            table.add(gramOf(needle, 0), kind);
            fresh.push(needle);
        },
        longestAt,
        find(text) {
            const spans = [];
            const { bits, bitShift } = table;
            let gram = 0;
            for (let end = 0; end < text.length; end++) {
                gram = (gram << 8) | (text.charCodeAt(end) & 255);
                const hash = spread(gram) >>> bitShift;
                if (((bits[hash >>> 3] ?? 0) & (1 << (hash & 7))) === 0 || end < 3 || (table.kindsOf(gram) & kind) === 0)
                    continue;
                const length = longestAt(text, end - 3);
                if (length > 0)
                    spans.push([end - 3, end - 3 + length]);
            }
            return spans;
        },
    };
}
/** Overlapping and touching spans as one, in order. */
function mergeSpans(spans) {
    const merged = [];
    for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
        const last = merged.at(-1);
        if (last !== undefined && start <= last[1])
            last[1] = Math.max(last[1], end);
        else if (end > start)
            merged.push([start, end]);
    }
    return merged;
}

;// CONCATENATED MODULE: ./build/src/core/redact/runs.js
/** By character code: 1 for base64 in both alphabets, 3 for those of them that are hex, too. */
const ALPHABETS = new Uint8Array(128);
for (const character of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_')
    ALPHABETS[character.charCodeAt(0)] = /[0-9a-f]/i.test(character) ? 3 : 1;
/** Remembers the last run of each alphabet. */
function createRuns(text) {
    const runs = [
        { start: -1, end: -1, done: [] },
        { start: -1, end: -1, done: [] },
    ];
    const runAround = (at, alphabet) => {
        const run = runs[alphabet - 1];
        if (at >= run.start && at < run.end)
            return run;
        const belongs = (place) => ((ALPHABETS[text.charCodeAt(place)] ?? 0) & alphabet) !== 0;
        run.start = at;
        while (run.start > 0 && belongs(run.start - 1))
            run.start--;
        run.end = at;
        while (run.end < text.length && belongs(run.end))
            run.end++;
        run.done.length = 0;
        return run;
    };
    return {
        base64(at, kinds) {
            const { start, end, done } = runAround(at, 1);
            // Bits that are missing at the beginning are filled up, so that the groups fall into place.
            const pad = (4 - ((at - start) & 3)) & 3;
            const open = kinds & ~(done[pad] ?? 0);
            if (open === 0)
                return undefined;
            done[pad] = (done[pad] ?? 0) | open;
            return {
                bytes: Buffer.from('A'.repeat(pad) + text.slice(start, end), 'base64'),
                kinds: open,
                original(from, to) {
                    let stop = Math.min(end, start - pad + Math.ceil((to * 4) / 3));
                    if (stop === end)
                        while (text[stop] === '=')
                            stop++;
                    return [Math.max(start, start - pad + Math.floor((from * 4) / 3)), stop];
                },
            };
        },
        hexSpan(at) {
            const { start, end } = runAround(at, 2);
            return [start, end];
        },
        hex(at) {
            const { start, end, done } = runAround(at, 2);
            const skip = (at - start) & 1;
            if (done[skip] === 1)
                return undefined;
            done[skip] = 1;
            return {
                bytes: Buffer.from(text.slice(start + skip, end), 'hex'),
                kinds: 1,
                original: (from, to) => [Math.max(start, start + skip + from * 2), Math.min(end, start + skip + to * 2)],
            };
        },
    };
}

;// CONCATENATED MODULE: ./build/src/core/redact/scan.js
/**
 * The one pass over each text: which escapes it has, where a word stands without which no secret has its form, and where
 * something known may begin. Nearly all texts hold nothing of it, so this pass is what redaction costs.
 */


/** What a text has, as bits above those of a class of the automaton. */
const HAS = {
    backslash: 64,
    ampersand: 128,
    percent: 256,
    zeroWidthSpace: 512,
    lineEnd: 1024,
    quotedQuote: 2048,
};
const FLAGS = {
    '\\': HAS.backslash,
    '&': HAS.ampersand,
    '%': HAS.percent,
    '\n': HAS.lineEnd,
    // Only several of them are one within quotes.
    "'": HAS.quotedQuote,
    // The lower byte of the zero-width space.
    '\v': HAS.zeroWidthSpace,
};
/** Class in the automaton and flags by the lower byte of a character; what is not ASCII gets into no word that matters. */
function kindsOf({ classes }) {
    const kinds = new Uint16Array(256);
    classes.forEach((label, code) => {
        kinds[code] = label | (FLAGS[String.fromCharCode(code)] ?? 0);
    });
    return kinds;
}
/** For texts in which words are not searched for. */
const NO_WORDS = createAutomaton([]);
const KINDS = new WeakMap();
/** Lower bytes of the characters: reading bytes costs a third of reading characters. */
const chunk = Buffer.alloc(4_096);
/** A function of its own that is called for each chunk, so that it is compiled early and well. */
function scanChunk(bytes, length, base, kinds, { next }, table, progress) {
    const { bits, bitShift } = table;
    let { flags, state, gram } = progress;
    for (let at = 0; at < length; at++) {
        const code = bytes[at];
        const kind = kinds[code];
        flags |= kind;
        state = next[(state & ROW) + (kind & (CLASSES - 1))];
        gram = (gram << 8) | code;
        if (state >= ENDS)
            progress.words.push(state, base + at + 1);
        const hash = spread(gram) >>> bitShift;
        if ((bits[hash >>> 3] & (1 << (hash & 7))) !== 0) {
            const found = table.kindsOf(gram);
            if (found !== 0 && base + at >= 3)
                progress.grams.push(base + at - 3, found);
        }
    }
    progress.flags = flags;
    progress.state = state;
    progress.gram = gram;
}
/** One pass over the text. */
function scan(text, table, automaton = NO_WORDS) {
    let kinds = KINDS.get(automaton);
    if (kinds === undefined) {
        kinds = kindsOf(automaton);
        KINDS.set(automaton, kinds);
    }
    const progress = { flags: 0, state: 0, gram: 0, words: [], grams: [] };
    for (let base = 0; base < text.length; base += chunk.length) {
        const length = chunk.write(text.length <= chunk.length ? text : text.slice(base, base + chunk.length), 'latin1');
        scanChunk(chunk, length, base, kinds, automaton, table, progress);
    }
    if ((progress.flags & HAS.zeroWidthSpace) !== 0 && !text.includes('\u200b'))
        progress.flags &= ~HAS.zeroWidthSpace;
    if ((progress.flags & HAS.quotedQuote) !== 0 && !text.includes(`'\\''`) && !text.includes(`'"'"'`))
        progress.flags &= ~HAS.quotedQuote;
    return progress;
}

;// CONCATENATED MODULE: ./build/src/core/redact/views.js
/**
 * A text with its escapes undone, in several ways because every writer escapes another set of characters: JSON, HTML and
 * Markdown, URLs. Each view knows where its places are in the original.
 */
/** Collects what is replaced in a text, in order, and gives the view. */
function rewrite(source) {
    const viewAt = [];
    const sourceAt = [];
    let text = '';
    let done = 0;
    return {
        replace(at, length, plain) {
            text += source.text.slice(done, at) + plain;
            done = at + length;
            viewAt.push(text.length);
            sourceAt.push(done);
        },
        /** Undefined when nothing was replaced. */
        view() {
            if (viewAt.length === 0)
                return undefined;
            return {
                text: text + source.text.slice(done),
                original(at) {
                    // The last replacement that ends at or before `at`.
                    let from = -1;
                    let to = viewAt.length;
                    while (to - from > 1) {
                        const middle = (from + to) >>> 1;
                        if ((viewAt[middle] ?? 0) <= at)
                            from = middle;
                        else
                            to = middle;
                    }
                    return source.original(from < 0 ? at : (sourceAt[from] ?? 0) + at - (viewAt[from] ?? 0));
                },
            };
        },
    };
}
const BACKSLASH = 0x5c;
const AMPERSAND = 0x26;
const ZERO_WIDTH_SPACE = 0x200b;
const JSON_ESCAPES = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };
const SIMPLE_ESCAPE = /[bfnrt"'/\\]/i;
const CODE_ESCAPE = /\\(?:u\{([0-9a-f]{1,6})\}|u([0-9a-f]{4})|x([0-9a-f]{2}))/iy;
/** JSON, HCL, Go and JavaScript string escapes; `\u{202e}` is also how our own reports show what cannot be seen. */
function withoutBackslashes(view) {
    const { text } = view;
    const rewritten = rewrite(view);
    let at = text.indexOf('\\');
    while (at >= 0 && at + 1 < text.length) {
        const next = text[at + 1] ?? '';
        let length = 2;
        if (SIMPLE_ESCAPE.test(next)) {
            rewritten.replace(at, length, JSON_ESCAPES[next] ?? next);
        }
        else {
            CODE_ESCAPE.lastIndex = at;
            const match = /[ux]/i.test(next) ? CODE_ESCAPE.exec(text) : null;
            const point = Number.parseInt(match?.[1] ?? match?.[2] ?? match?.[3] ?? 'none', 16);
            if (match === null || point > 0x10ffff)
                length = 1;
            else {
                length = match[0].length;
                rewritten.replace(at, length, String.fromCodePoint(point));
            }
        }
        at = text.indexOf('\\', at + length);
    }
    return rewritten.view();
}
const NAMED = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };
const REFERENCE = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));/iy;
/** Signs that Markdown and shells escape with a backslash: ASCII punctuation, and the blank. */
function isSign(code) {
    return ((code > 0x1f && code < 0x30) ||
        (code > 0x39 && code < 0x41) ||
        (code > 0x5a && code < 0x61) ||
        (code > 0x7a && code < 0x7f));
}
/** What a character reference stands for, and its length; undefined when there is none. */
function referenceAt(text, at) {
    REFERENCE.lastIndex = at;
    const [reference = '', decimal, hex, name] = REFERENCE.exec(text) ?? [];
    if (name !== undefined)
        return { plain: NAMED[name.toLowerCase()] ?? '', length: reference.length };
    const point = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number.parseInt(decimal, 10);
    if (reference === '' || point > 0x10ffff)
        return undefined;
    return { plain: point === ZERO_WIDTH_SPACE ? '' : String.fromCodePoint(point), length: reference.length };
}
function withoutHtml(view, alsoBackslashes) {
    const { text } = view;
    const rewritten = rewrite(view);
    for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === ZERO_WIDTH_SPACE)
            rewritten.replace(at, 1, '');
        else if (code === BACKSLASH && alsoBackslashes && isSign(text.charCodeAt(at + 1))) {
            rewritten.replace(at, 2, text[at + 1] ?? '');
            at++;
        }
        else if (code === AMPERSAND) {
            const reference = referenceAt(text, at);
            if (reference === undefined)
                continue;
            rewritten.replace(at, reference.length, reference.plain);
            at += reference.length - 1;
        }
    }
    return rewritten.view();
}
/** HTML character references; zero-width spaces, with which reports break mentions, go. */
const withoutReferences = (view) => withoutHtml(view, false);
/** The same, and the backslashes of Markdown and shells. */
const withoutMarkup = (view) => withoutHtml(view, true);
/** A single quote within single quotes, as shells have to write it, and as Python writes it for them. */
const QUOTED_QUOTE = /'\\''|'"'"'/g;
function withoutQuotedQuotes(view) {
    const rewritten = rewrite(view);
    for (const { index, 0: quotes } of view.text.matchAll(QUOTED_QUOTE))
        rewritten.replace(index, quotes.length, "'");
    return rewritten.view();
}
const PERCENTS = /%(?:[0-7][0-9a-f]|[cd][0-9a-f]%[89ab][0-9a-f]|e[0-9a-f](?:%[89ab][0-9a-f]){2}|f[0-7](?:%[89ab][0-9a-f]){3})/iy;
/** Percent escapes of UTF-8. */
function withoutPercents(view) {
    const { text } = view;
    const rewritten = rewrite(view);
    let at = text.indexOf('%');
    while (at >= 0) {
        PERCENTS.lastIndex = at;
        const match = PERCENTS.exec(text)?.[0] ?? '%';
        const plain = match === '%' ? '\ufffd' : Buffer.from(match.replaceAll('%', ''), 'hex').toString();
        if (!plain.includes('\ufffd'))
            rewritten.replace(at, match.length, plain);
        at = text.indexOf('%', at + match.length);
    }
    return rewritten.view();
}

;// CONCATENATED MODULE: ./build/src/core/redact/unwrap.js
/**
 * Lines put together again: base64 at 64 or 76 columns, YAML folds, diffs, quotations and string literals over several
 * lines tear values apart, and put signs of their own at the start of each line.
 */

/**
 * What wrapping puts at the start of a line behind the indentation, from nothing to one sign (and no more, since the text
 * may go on with another: `++abc`) and to two and a quote.
 */
const LINE_START = [/(?:)/y, /(?:[-+~>|#*!<](?:[\t ]+|(?=\S)))?/y, /(?:[-+~>|#*!<][\t ]*){0,2}["'`]?/y];
/** `"abc" +`, `'abc',`, `abc \`. */
const LINE_END = /(?:["'`][\t ]{0,8}[,+.\\]?|\\)[\t ]{0,8}\r?\n/y;
const LINE_FEED = 0x0a;
const isSpace = (code) => code === 0x20 || (code >= 0x09 && code <= 0x0d);
const mayEndLine = (code) => code === 0x22 || code === 0x27 || code === 0x60 || code === 0x5c;
/** A part of a text without its line ends and blanks, in one way for each kind of wrapping that makes a difference. */
function unwrapped(text, from, to) {
    const part = { text: text.slice(from, to), original: (at) => from + at };
    const views = [];
    for (const lineStart of LINE_START) {
        const view = joined(part, lineStart, lineStart === LINE_START[2]);
        if (view !== undefined && !views.some((other) => other.text === view.text))
            views.push(view);
    }
    return views;
}
function joined(part, lineStart, quoted) {
    const { text } = part;
    const rewritten = rewrite(part);
    let at = 0;
    while (at < text.length) {
        const code = text.charCodeAt(at);
        let end = at;
        let lineEnds = false;
        if (quoted && mayEndLine(code)) {
            LINE_END.lastIndex = at;
            if (LINE_END.test(text)) {
                end = LINE_END.lastIndex;
                lineEnds = true;
            }
        }
        for (let space = text.charCodeAt(end); isSpace(space); space = text.charCodeAt(++end))
            lineEnds ||= space === LINE_FEED;
        if (end === at) {
            at++;
            continue;
        }
        if (lineEnds) {
            lineStart.lastIndex = end;
            end += lineStart.exec(text)?.[0].length ?? 0;
        }
        rewritten.replace(at, end - at, '');
        at = end;
    }
    return rewritten.view();
}

;// CONCATENATED MODULE: ./build/src/core/redact/known.js
/**
 * Finds values that are known to be secret: as they are, in base64 (of UTF-8, of UTF-16 and of base64), in hex, and torn
 * apart by line ends. Escapes are undone before, by reading the text in several views.
 */





/** The forms in which a value is searched for as it is; other escapes are undone by views. */
function exactForms(value) {
    const forms = [value];
    // The other escapes of URLs are undone by a view; `+` is also itself.
    if (value.includes(' '))
        forms.push(value.replaceAll(' ', '+'));
    // Inline text has no line ends and tabs.
    if (/[\n\t]/.test(value))
        forms.push(value.replace(/\r\n?|[\n\t]/g, ' '));
    // HCL writes template markers twice.
    if (/[$%]\{/.test(value))
        forms.push(value.replace(/[$%](?=\{)/g, '$&$&'));
    // Lines that are put together again have no blanks.
    const squeezed = value.replace(/\s+/g, '');
    if (squeezed.length !== value.length && squeezed.length >= MIN_TORN)
        forms.push(squeezed);
    return forms;
}
const BITS = 6;
/** The base64 characters that depend on the value alone, for each of its three places relative to the groups of 3 bytes. */
function base64Forms(bytes) {
    return [0, 1, 2]
        .flatMap((offset) => {
        const whole = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
        const form = whole.slice(Math.ceil((offset * 8) / BITS), Math.floor(((offset + bytes.length) * 8) / BITS));
        return [form, form.replaceAll('+', '-').replaceAll('/', '_')];
    })
        .filter((form) => form.length >= 4);
}
/** A hit of such a form with the characters at its ends that hold the rest of the first and last byte, and its padding. */
function widened(text, start, end) {
    const isBase64 = (at) => /[A-Za-z0-9+/_-]/.test(text[at] ?? '');
    let to = end;
    if (isBase64(to))
        to++;
    while (text[to] === '=')
        to++;
    return [start > 0 && isBase64(start - 1) ? start - 1 : start, to];
}
/** Digits of hex without the first and last byte of the shortest value that is searched for by decoding. */
const MIN_HEX = (MIN_DECODED_BYTES - 2) * 2;
/** How far behind a line end the text goes on: indentation, signs and quotes come between. */
const MAX_PREFIX = 64;
/**
 * Whether four units that begin or continue a value may belong to a torn one: either the next or previous four do, too, or
 * there is a line end instead.
 */
function isBeginning(text, grams, pair, runs) {
    const at = grams[pair] ?? 0;
    const kinds = grams[pair + 1] ?? 0;
    if (kinds === GRAM.hex) {
        // Parts of UUIDs look like letters in hex.
        const [start, end] = runs.hexSpan(at);
        if (end - start < MIN_HEX &&
            !text.slice(end, end + 8).includes('\n') &&
            !text.slice(Math.max(0, start - 8), start).includes('\n'))
            return false;
    }
    const related = kinds | ((kinds & GRAM.exact) === 0 ? 0 : GRAM.second) | ((kinds & GRAM.second) === 0 ? 0 : GRAM.exact);
    for (let other = pair + 2; (grams[other] ?? Number.POSITIVE_INFINITY) <= at + 4; other += 2)
        if (grams[other] === at + 4 && (related & (grams[other + 1] ?? 0)) !== 0)
            return true;
    for (let other = pair - 2; other >= 0 && (grams[other] ?? 0) >= at - 4; other -= 2)
        if (grams[other] === at - 4 && (related & (grams[other + 1] ?? 0)) !== 0)
            return true;
    if (text.slice(at + 4, at + 12).includes('\n'))
        return true;
    const before = text.slice(Math.max(0, at - MAX_PREFIX), at);
    const line = before.lastIndexOf('\n');
    // At most three units of the torn beginning, and signs.
    return line >= 0 && before.slice(line + 1).replace(/\s+/g, '').length <= 8;
}
/** How much longer a value may be in an encoding, half as much again for line ends with their indentation and signs. */
function growth(kinds) {
    if ((kinds & GRAM.utf16) !== 0)
        return 4;
    if ((kinds & GRAM.hex) !== 0)
        return 3;
    return (kinds & (GRAM.base64 | GRAM.nested)) === 0 ? 1.5 : 2;
}
/** How often base64 is undone within base64. */
const MAX_DEPTH = 1;
const IN_BASE64 = GRAM.base64 | GRAM.utf16 | GRAM.nested;
function createKnownValues() {
    const table = createGramTable();
    const exact = createNeedles(table, GRAM.exact);
    const shortBase64 = createNeedles(table, GRAM.shortBase64);
    // The first and last byte share characters of base64 with what surrounds the value, so they are not compared.
    const inner = createNeedles(table, GRAM.inner);
    let fresh = [];
    /** Bytes of the longest value. */
    let longest = 0;
    const enter = (value) => {
        const bytes = Buffer.from(value);
        longest = Math.max(longest, bytes.length);
        for (const form of exactForms(value)) {
            exact.add(form);
            if (form.length >= MIN_TORN)
                table.add(gramOf(form, 4), GRAM.second);
        }
        addUtf16Grams(table, value);
        if (bytes.length < MIN_DECODED_BYTES) {
            for (const form of base64Forms(bytes))
                shortBase64.add(form);
            exact.add(bytes.toString('hex'));
            exact.add(bytes.toString('hex').toUpperCase());
        }
        else {
            inner.add(bytes.length === value.length ? value.slice(1, -1) : bytes.toString('latin1', 1, bytes.length - 1));
            addEncodedGrams(table, value, bytes);
        }
    };
    const findInBase64 = (at, kinds, runs, depth) => {
        const decoded = runs.base64(at, kinds);
        if (decoded === undefined)
            return [];
        const { bytes, original } = decoded;
        const latin1 = bytes.toString('latin1');
        const spans = (decoded.kinds & GRAM.base64) === 0 ? [] : inner.find(latin1).map(([start, end]) => original(start - 1, end + 1));
        if ((decoded.kinds & GRAM.utf16) !== 0) {
            for (const odd of [0, 1]) {
                for (const [start, end] of exact.find(bytes.toString('utf16le', odd)))
                    spans.push(original(odd + start * 2, odd + end * 2));
            }
        }
        if ((decoded.kinds & GRAM.nested) !== 0 && depth < MAX_DEPTH)
            spans.push(...findIn(latin1, scan(latin1, table), depth + 1).map(([start, end]) => original(start, end)));
        return spans;
    };
    const findInHex = (at, runs) => {
        const [start, end] = runs.hexSpan(at);
        const decoded = end - start < MIN_HEX ? undefined : runs.hex(at);
        if (decoded === undefined)
            return [];
        return inner.find(decoded.bytes.toString('latin1')).map(([from, to]) => decoded.original(from - 1, to + 1));
    };
    const findIn = (text, { grams }, depth) => {
        const spans = [];
        const runs = createRuns(text);
        for (let pair = 0; pair < grams.length; pair += 2) {
            const at = grams[pair] ?? 0;
            const kinds = grams[pair + 1] ?? 0;
            if ((kinds & GRAM.exact) !== 0) {
                const length = exact.longestAt(text, at);
                if (length > 0)
                    spans.push([at, at + length]);
            }
            if ((kinds & GRAM.shortBase64) !== 0) {
                const length = shortBase64.longestAt(text, at);
                if (length > 0)
                    spans.push(widened(text, at, at + length));
            }
            if ((kinds & IN_BASE64) !== 0)
                for (const span of findInBase64(at, kinds & IN_BASE64, runs, depth))
                    spans.push(span);
            if ((kinds & GRAM.hex) !== 0)
                for (const span of findInHex(at, runs))
                    spans.push(span);
        }
        return spans;
    };
    /** Where a torn value may lie: around each place where one of its parts begins, from the line before on. */
    const surroundings = (text, grams) => {
        const spans = [];
        const runs = createRuns(text);
        let covered = -1;
        for (let pair = 0; pair < grams.length; pair += 2) {
            const at = grams[pair] ?? 0;
            const reach = Math.ceil(longest * growth(grams[pair + 1] ?? 0)) + 100;
            if (at + reach <= covered || !isBeginning(text, grams, pair, runs))
                continue;
            const line = text.lastIndexOf('\n', at);
            const before = line <= 0 ? 0 : text.lastIndexOf('\n', line - 1) + 1;
            covered = at + reach;
            spans.push([Math.max(before, at - reach), Math.min(text.length, covered)]);
        }
        return mergeSpans(spans);
    };
    const findTorn = (text, { flags, grams }) => {
        if ((flags & HAS.lineEnd) === 0 || longest < MIN_TORN)
            return [];
        const spans = [];
        for (const [from, to] of surroundings(text, grams)) {
            for (const view of unwrapped(text, from, to)) {
                for (const [start, end] of findIn(view.text, scan(view.text, table), MAX_DEPTH)) {
                    const span = [view.original(start), view.original(end - 1) + 1];
                    // What is not torn is found without this; short values may arise where any two words meet.
                    if (end - start >= MIN_TORN && text.slice(...span).includes('\n'))
                        spans.push(span);
                }
            }
        }
        return spans;
    };
    return {
        table,
        add(value) {
            fresh.push(value);
        },
        settle() {
            if (fresh.length === 0)
                return;
            for (const value of fresh)
                enter(value);
            fresh = [];
        },
        find: (text, scanned) => scanned.grams.length === 0 ? [] : [...findIn(text, scanned, 0), ...findTorn(text, scanned)],
    };
}

;// CONCATENATED MODULE: ./build/src/core/redact/refusals.js
/** Which values are not hidden wherever they appear, because that would hide everything and make reports useless. */
const COMMON = new Set(`true false null none undefined yes auto default enabled disabled enable disable allow deny always never required optional
  public private internal external basic standard premium free paid name value type kind data text json yaml list string number
  boolean object password secret token user users admin administrator root guest owner reader contributor sensitive unknown
  test tests testing stage staging prod production develop development demo main master latest stable release local localhost
  http https azure azurerm terraform github kubernetes cluster namespace create update delete destroy replace read
  linux windows ubuntu debian alpine amd64 arm64 ipv4 ipv6 tls1_2 tls1_3 details summary </details> </summary> <summary>
  westeurope northeurope eastus eastus2 westus westus2 westus3 centralus southcentralus northcentralus uksouth ukwest
  francecentral germanywestcentral switzerlandnorth swedencentral norwayeast polandcentral italynorth spaincentral
  southeastasia eastasia japaneast koreacentral australiaeast brazilsouth canadacentral centralindia global`
    .split(/\s+/)
    .filter((word) => word !== ''));
/** Why a value is not registered; undefined when it is. Expects it trimmed. */
function refusalOf(value) {
    if (value === '')
        return 'empty';
    if (value.length < 4)
        return 'too-short';
    if (/^-?\d{1,5}(?:\.\d{1,5})?$/.test(value))
        return 'number';
    if (COMMON.has(value.toLowerCase()))
        return 'common-word';
    // `----` and the like: the rules and table lines of our own reports.
    if (!/[\p{L}\p{N}]/u.test(value) && new Set(value).size <= 2)
        return 'ornament';
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/core/redact.js
/**
 * What leaves this process passes here: logs, comments, summaries, outputs, error messages. Values that are known to be
 * secret are hidden wherever they appear and however they are encoded; then secrets that can be told by their form are.
 *
 * Known limits: of base64 within base64 only values of twelve bytes and more are found; torn apart by line ends, only those
 * of sixteen characters and more, where no two line ends are nearer than eight characters. What stands before each
 * continued line may be blanks, up to two signs of diffs and quotations, and quotes; line numbers are not seen through.
 */








/** What stands in place of a secret. */
const REDACTED = '(sensitive)';
const MIN_LINE = 8;
/** How escapes are undone, and what a text without any of them does not have. */
const UNDO = [
    { flags: HAS.ampersand | HAS.zeroWidthSpace, undo: withoutReferences },
    { flags: HAS.backslash, undo: withoutMarkup },
    { flags: HAS.backslash, undo: withoutBackslashes },
    { flags: HAS.percent, undo: withoutPercents, withoutQuotedQuotes: withoutQuotedQuotes, withoutReferences: withoutReferences },
    { flags: HAS.quotedQuote, undo: withoutQuotedQuotes, withoutReferences: withoutReferences },
];
const ESCAPES = UNDO.reduce((all, { flags }) => all | flags, 0);
/** How many layers of escapes are undone, as JSON in JSON in Markdown has them. */
const MAX_ESCAPES = 3;
const NOTHING = [];
const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567';
class Redactor {
    #registered = new Set();
    #known = createKnownValues();
    /** Drawn when it is first needed: seeding the generator takes a millisecond of every start. */
    #salt;
    #refused = [];
    /** Values with a label that were too short or too common to be hidden, for a warning that names the label. */
    get refused() {
        return this.#refused;
    }
    /**
     * Hides this value from now on, and its lines of 8 characters and more. False when it is shorter than 4 characters, a
     * small number or a common word: hiding that everywhere would make every report unreadable.
     */
    add(value, label) {
        const whole = value.trim();
        const reason = refusalOf(whole);
        if (reason !== undefined) {
            if (label !== undefined && reason !== 'empty')
                this.#refused.push({ label, reason });
            return false;
        }
        this.#register(whole);
        if (whole.includes('\n'))
            for (const line of whole.split('\n'))
                this.#addLine(line.trim());
        if (/^[[{]/.test(whole))
            this.#addDocument(whole);
        return true;
    }
    /** {@link add} for everything inside a JSON-like value; gives the number of values that are hidden. */
    addDeep(value, label) {
        if (typeof value === 'string')
            return this.add(value, label) ? 1 : 0;
        if (typeof value === 'number' || typeof value === 'bigint')
            return this.add(String(value), label) ? 1 : 0;
        if (typeof value !== 'object' || value === null)
            return 0;
        const entries = Array.isArray(value)
            ? [...value.entries()]
            : Object.entries(value);
        let added = 0;
        for (const [key, child] of entries)
            added += this.addDeep(child, label === undefined ? undefined : `${label}.${String(key)}`);
        return added;
    }
    /** The text with each secret replaced by {@link REDACTED}; secrets that overlap or touch become one. */
    redact(text) {
        const spans = this.find(text);
        if (spans.length === 0)
            return text;
        let redacted = '';
        let done = 0;
        for (const [start, end] of spans) {
            redacted += text.slice(done, start) + REDACTED;
            done = end;
        }
        return redacted + text.slice(done);
    }
    /** Where the secrets of a text stand, in order and apart from each other. */
    find(text) {
        if (text.length < 4)
            return NOTHING;
        this.#known.settle();
        const scanned = scan(text, this.#known.table, hintWords);
        if ((scanned.flags & ESCAPES) === 0 && scanned.words.length === 0 && scanned.grams.length === 0)
            return NOTHING;
        return mergeSpans(this.#spans(text, scanned));
    }
    /**
     * A short name for a value: the same value has the same name within this process, and nobody can find the value by
     * trying. It shows that a secret changes. Six letters and digits, too few to be taken for a commit id.
     */
    digest(value) {
        this.#salt ??= (0,external_node_crypto_.randomBytes)(32);
        const bytes = (0,external_node_crypto_.createHmac)('sha256', this.#salt)
            .update(typeof value === 'string' ? `s${value}` : `j${JSON.stringify(value)}`)
            .digest();
        return [...bytes.subarray(0, 6)].map((byte) => BASE32[byte & 31]).join('');
    }
    #register(value) {
        if (this.#registered.has(value))
            return;
        this.#registered.add(value);
        this.#known.add(value);
    }
    #addLine(line) {
        // `apiVersion: v1` and `kind: Config` of a kubeconfig are in every manifest.
        if (line.length < MIN_LINE || /^(?:apiVersion|kind): [\w./]+$|^[\w.-]+:$|^-----[A-Z0-9 ]+-----$/.test(line))
            return;
        if (refusalOf(line) !== undefined)
            return;
        this.#register(line);
        const assigned = /^[\w.-]+\s*[:=]\s*["']?(.+?)["']?,?$/.exec(line)?.[1];
        if (assigned !== undefined && looksSecret(assigned))
            this.#register(assigned);
    }
    /** A secret that is a JSON document may be shown taken apart. */
    #addDocument(json) {
        const leaves = (value) => {
            if (typeof value === 'string') {
                if (value.includes('\n') || looksSecret(value))
                    this.add(value);
            }
            else if (typeof value === 'object' && value !== null)
                Object.values(value).forEach(leaves);
        };
        try {
            leaves(JSON.parse(json));
        }
        catch {
            // Not a document after all: it is hidden as a whole and by its lines.
        }
    }
    /** Finds in the text as it is and with escapes undone, again and again while there are any. */
    #spans(text, scanned) {
        const spans = [];
        const seen = new Set([text]);
        let level = [[{ text, original: (at) => at }, scanned]];
        for (let depth = 0; level.length > 0; depth++) {
            const deeper = [];
            for (const [view, found] of level) {
                for (const [start, end] of [...this.#known.find(view.text, found), ...detectSecrets(view.text, found.words)]) {
                    if (view.text.slice(start, end) !== REDACTED)
                        spans.push([view.original(start), view.original(end)]);
                }
                if (depth === MAX_ESCAPES)
                    continue;
                for (const { flags, undo } of UNDO) {
                    const plain = (found.flags & flags) === 0 ? undefined : undo(view);
                    if (plain === undefined || seen.has(plain.text))
                        continue;
                    seen.add(plain.text);
                    deeper.push([plain, scan(plain.text, this.#known.table, hintWords)]);
                }
            }
            level = deeper;
        }
        return spans;
    }
}
/** The redactor of this process. */
const redactor = new Redactor();


/***/ }),

/***/ 258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ verdictOutputs),
/* harmony export */   Q: () => (/* binding */ defineAction)
/* harmony export */ });
/**
 * What users see of an action, as data. From a spec come action.yml, the README tables, the typed inputs, the masks and
 * the permissions of the workflows.
 */
/** Declares an action; keeps the literal types for {@link Inputs}. */
function defineAction(spec) {
    return spec;
}
/** The outputs that each judging action has. */
const verdictOutputs = {
    verdict: { description: '`pass`, `fail` or `error`. Only `pass` ends the step green.' },
    'failure-reason': { description: 'A stable kebab-case word when the verdict is not `pass`, else empty.' },
};


/***/ }),

/***/ 5803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Yz: () => (/* binding */ core_debug),
  z3: () => (/* binding */ error),
  dN: () => (/* binding */ exportVariable),
  Gu: () => (/* binding */ getState),
  Os: () => (/* binding */ group),
  pq: () => (/* binding */ info),
  lm: () => (/* binding */ notice),
  LZ: () => (/* binding */ saveState),
  uH: () => (/* binding */ setOutput),
  Pq: () => (/* binding */ core_setSecret),
  z: () => (/* reexport */ summary),
  $e: () => (/* binding */ warning)
});

// UNUSED EXPORTS: ExitCode, addPath, endGroup, getBooleanInput, getIDToken, getInput, getMultilineInput, isDebug, markdownSummary, platform, setCommandEcho, setFailed, startGroup, toPlatformPath, toPosixPath, toWin32Path

// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
// EXTERNAL MODULE: external "crypto"
var external_crypto_ = __nccwpck_require__(6982);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
    const convertedValue = toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
// EXTERNAL MODULE: external "path"
var external_path_ = __nccwpck_require__(6928);
// EXTERNAL MODULE: ./packages/http-client/lib/index.js + 4 modules
var lib = __nccwpck_require__(7565);
;// CONCATENATED MODULE: ./packages/http-client/lib/auth.js
function authorize(options, value) {
    if (options.headers === undefined || options.headers === null)
        throw new Error('The request has no headers');
    Object.assign(options.headers, { Authorization: value });
}
function basic(user, password) {
    return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
}
/** Sends credentials with the first request; none of these answers a challenge. */
class PreemptiveHandler {
    canHandleAuthentication() {
        return false;
    }
    async handleAuthentication() {
        throw new Error('not implemented');
    }
}
class BasicCredentialHandler extends PreemptiveHandler {
    username;
    password;
    constructor(username, password) {
        super();
        this.username = username;
        this.password = password;
    }
    prepareRequest(options) {
        authorize(options, basic(this.username, this.password));
    }
}
class auth_BearerCredentialHandler extends PreemptiveHandler {
    token;
    constructor(token) {
        super();
        this.token = token;
    }
    prepareRequest(options) {
        authorize(options, `Bearer ${this.token}`);
    }
}
class PersonalAccessTokenCredentialHandler extends PreemptiveHandler {
    token;
    constructor(token) {
        super();
        this.token = token;
    }
    prepareRequest(options) {
        authorize(options, basic('PAT', this.token));
    }
}

;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/oidc-utils.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



class oidc_utils_OidcClient {
    static createHttpClient(allowRetry = true, maxRetry = 10) {
        const requestOptions = {
            allowRetries: allowRetry,
            maxRetries: maxRetry
        };
        return new HttpClient('actions/oidc-client', [new BearerCredentialHandler(oidc_utils_OidcClient.getRequestToken())], requestOptions);
    }
    static getRequestToken() {
        const token = process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
        if (!token) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable');
        }
        return token;
    }
    static getIDTokenUrl() {
        const runtimeUrl = process.env['ACTIONS_ID_TOKEN_REQUEST_URL'];
        if (!runtimeUrl) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable');
        }
        return runtimeUrl;
    }
    static getCall(id_token_url) {
        return __awaiter(this, void 0, void 0, function* () {
            var _a;
            const httpclient = oidc_utils_OidcClient.createHttpClient();
            const res = yield httpclient
                .getJson(id_token_url)
                .catch(error => {
                throw new Error(`Failed to get ID Token. \n 
        Error Code : ${error.statusCode}\n 
        Error Message: ${error.message}`);
            });
            const id_token = (_a = res.result) === null || _a === void 0 ? void 0 : _a.value;
            if (!id_token) {
                throw new Error('Response json body do not have ID Token field');
            }
            return id_token;
        });
    }
    static getIDToken(audience) {
        return __awaiter(this, void 0, void 0, function* () {
            try {
                // New ID Token is requested from action service
                let id_token_url = oidc_utils_OidcClient.getIDTokenUrl();
                if (audience) {
                    const encodedAudience = encodeURIComponent(audience);
                    id_token_url = `${id_token_url}&audience=${encodedAudience}`;
                }
                debug(`ID token url is ${id_token_url}`);
                const id_token = yield oidc_utils_OidcClient.getCall(id_token_url);
                setSecret(id_token);
                return id_token;
            }
            catch (error) {
                throw new Error(`Error message: ${error.message}`);
            }
        });
    }
}
//# sourceMappingURL=oidc-utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/summary.js
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return summary_awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return summary_awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return summary_awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = _summary;
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/path-utils.js

/**
 * toPosixPath converts the given path to the posix form. On Windows, \\ will be
 * replaced with /.
 *
 * @param pth. Path to transform.
 * @return string Posix path.
 */
function toPosixPath(pth) {
    return pth.replace(/[\\]/g, '/');
}
/**
 * toWin32Path converts the given path to the win32 form. On Linux, / will be
 * replaced with \\.
 *
 * @param pth. Path to transform.
 * @return string Win32 path.
 */
function toWin32Path(pth) {
    return pth.replace(/[/]/g, '\\');
}
/**
 * toPlatformPath converts the given path to a platform-specific path. It does
 * this by replacing instances of / and \ with the platform-specific path
 * separator.
 *
 * @param pth The path to platformize.
 * @return string The platform-specific path.
 */
function toPlatformPath(pth) {
    return pth.replace(/[/\\]/g, path.sep);
}
//# sourceMappingURL=path-utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/platform.js
var platform_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const getWindowsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout: version } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', undefined, {
        silent: true
    });
    const { stdout: name } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', undefined, {
        silent: true
    });
    return {
        name: name.trim(),
        version: version.trim()
    };
});
const getMacOsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    var _a, _b, _c, _d;
    const { stdout } = yield exec.getExecOutput('sw_vers', undefined, {
        silent: true
    });
    const version = (_b = (_a = stdout.match(/ProductVersion:\s*(.+)/)) === null || _a === void 0 ? void 0 : _a[1]) !== null && _b !== void 0 ? _b : '';
    const name = (_d = (_c = stdout.match(/ProductName:\s*(.+)/)) === null || _c === void 0 ? void 0 : _c[1]) !== null && _d !== void 0 ? _d : '';
    return {
        name,
        version
    };
});
const getLinuxInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout } = yield exec.getExecOutput('lsb_release', ['-i', '-r', '-s'], {
        silent: true
    });
    const [name, version] = stdout.trim().split('\n');
    return {
        name,
        version
    };
});
const platform = external_os_.platform();
const arch = external_os_.arch();
const isWindows = platform === 'win32';
const isMacOS = platform === 'darwin';
const isLinux = platform === 'linux';
function getDetails() {
    return platform_awaiter(this, void 0, void 0, function* () {
        return Object.assign(Object.assign({}, (yield (isWindows
            ? getWindowsInfo()
            : isMacOS
                ? getMacOsInfo()
                : getLinuxInfo()))), { platform,
            arch,
            isWindows,
            isMacOS,
            isLinux });
    });
}
//# sourceMappingURL=platform.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/core.js
var core_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return file_command_issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    command_issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function core_setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    command_issueCommand('set-output', { name }, toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function core_debug(message) {
    command_issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    command_issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    command_issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return core_awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return file_command_issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    command_issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return core_awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map

/***/ }),

/***/ 2228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   LR: () => (/* binding */ nodeHttp),
/* harmony export */   Sn: () => (/* binding */ createAgent),
/* harmony export */   Yx: () => (/* binding */ lazyAgent),
/* harmony export */   cs: () => (/* binding */ nodeHttps),
/* harmony export */   w4: () => (/* binding */ hostOf)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3908);
/* harmony import */ var _proxy_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5018);


// node:https with TLS costs as much start-up time as a whole small action: nothing is loaded before the first connection.
const nodeHttp = () => process.getBuiltinModule('node:http');
const nodeHttps = () => process.getBuiltinModule('node:https');
/** The host to connect to: an IPv6 address without its brackets. */
function hostOf(url) {
    return url.hostname.replace(/^\[|\]$/g, '');
}
/** An agent for one scheme; with a proxy, each of its connections is a tunnel. */
function createAgent(protocol, proxy, options) {
    const secure = protocol === 'https:';
    const agent = secure ? new (nodeHttps().Agent)(options) : new (nodeHttp().Agent)(options);
    if (proxy !== undefined)
        tunnelConnections(agent, proxy, secure);
    return agent;
}
function tunnelConnections(agent, proxy, secure) {
    const createConnection = (options, done) => {
        openTunnel(proxy, options)
            // The options of the request carry host and server name, so the certificate is checked against the target.
            .then((socket) => secure ? process.getBuiltinModule('node:tls').connect({ ...options, socket }) : socket)
            .then((socket) => done(null, socket), (error) => done(error));
    };
    Object.assign(agent, { createConnection });
}
// Of its own: the timeout among the options of a connection is that of an unused one.
const tunnelTimeoutMs = 20_000;
/** RFC 9110, section 9.3.6: a connection to the target, made by the proxy. */
function openTunnel(proxy, target) {
    const host = target.host ?? '';
    const authority = `${host.includes(':') ? `[${host}]` : host}:${target.port}`;
    const authorization = (0,_proxy_js__WEBPACK_IMPORTED_MODULE_1__/* .proxyAuthorization */ .Y)(proxy);
    const { request } = proxy.protocol === 'https:' ? nodeHttps() : nodeHttp();
    return new Promise((resolve, reject) => {
        const connect = request({
            host: hostOf(proxy),
            port: proxy.port === '' ? (proxy.protocol === 'https:' ? 443 : 80) : proxy.port,
            method: 'CONNECT',
            path: authority,
            headers: { host: authority, ...(authorization === undefined ? {} : { 'proxy-authorization': authorization }) },
            agent: false,
        });
        const fail = (problem, transient, cause) => {
            clearTimeout(timer);
            connect.destroy();
            reject(new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpFailure */ .HR('proxy', `the proxy ${proxy.host} ${problem}`, { transient, cause }));
        };
        const timer = setTimeout(() => fail('did not answer', true), tunnelTimeoutMs);
        connect.once('error', (error) => fail(`cannot be used: ${error.message}`, true, error));
        connect.once('response', (answer) => fail(`answered CONNECT with status ${answer.statusCode}`, false));
        connect.once('connect', (answer, socket, head) => {
            const status = answer.statusCode ?? 0;
            if (status < 200 || status > 299) {
                socket.destroy();
                fail(status === 407
                    ? 'wants other credentials (status 407); they belong in the proxy URL'
                    : `refused the tunnel to ${authority} with status ${status}`, status >= 500);
                return;
            }
            clearTimeout(timer);
            if (head.length > 0)
                socket.unshift(head);
            resolve(socket);
        });
        connect.end();
    });
}
/**
 * Looks like the agent and becomes it at its first use: @actions/github asks for an agent while it is loaded, and
 * mostly never uses it.
 */
function lazyAgent(create) {
    let agent;
    const real = () => {
        agent ??= create();
        return agent;
    };
    return new Proxy({}, {
        get(_, key) {
            const value = Reflect.get(real(), key);
            return typeof value === 'function' ? value.bind(real()) : value;
        },
        set: (_, key, value) => Reflect.set(real(), key, value),
        has: (_, key) => Reflect.has(real(), key),
        getPrototypeOf: () => Reflect.getPrototypeOf(real()),
    });
}


/***/ }),

/***/ 9082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HR: () => (/* reexport safe */ _failure_js__WEBPACK_IMPORTED_MODULE_1__.HR),
/* harmony export */   ml: () => (/* reexport safe */ _retry_js__WEBPACK_IMPORTED_MODULE_3__.ml),
/* harmony export */   tN: () => (/* binding */ send)
/* harmony export */ });
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3193);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3908);
/* harmony import */ var _redirects_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(91);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2876);






const defaults = {
    attemptTimeoutMs: 30_000,
    deadlineMs: 120_000,
    maxAttempts: 5,
    maxBodyBytes: 64 * 1024 * 1024,
    maxRedirects: 5,
    decode: true,
    clock: _retry_js__WEBPACK_IMPORTED_MODULE_3__/* .systemClock */ .ml,
    backoff: { baseMs: 500, capMs: 20_000 },
};
/**
 * Sends a request until an answer is final: whole, and not one that asks to come again. Any status is returned; what
 * brings no usable answer throws {@link HttpFailure}, and an aborted signal its own reason.
 */
async function send(request, options = {}) {
    const settings = { ...defaults, ...options };
    const { clock } = settings;
    const first = firstHop(request, settings);
    const repeatable = request.idempotent ?? (0,_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .isIdempotent */ .ky)(first.method);
    const startMs = clock.now();
    const endMs = startMs + settings.deadlineMs;
    for (let attempt = 1;; attempt += 1) {
        const timeoutMs = Math.max(1, Math.min(settings.attemptTimeoutMs, endMs - clock.now()));
        const outcome = await attemptOnce(first, request, settings, { attempt, timeoutMs });
        const last = attempt >= settings.maxAttempts;
        const { problem, advice } = outcome;
        const elapsedMs = clock.now() - startMs;
        if (last || advice.retry === 'no' || (advice.retry === 'unknown' && !repeatable)) {
            return conclude(outcome, elapsedMs);
        }
        const jitterMs = (0,_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .backoffMs */ .jo)(attempt, settings.backoff, clock.random);
        const waitMs = (advice.waitMs ?? 0) + jitterMs;
        if (clock.now() + waitMs >= endMs)
            return conclude(outcome, elapsedMs, advice.waitMs === undefined ? undefined : settings.deadlineMs);
        settings.onRetry?.({ problem, attempt, waitMs });
        await clock.sleep(waitMs, request.signal);
    }
}
async function attemptOnce(first, request, settings, { attempt, timeoutMs }) {
    const trail = { hops: 0 };
    try {
        const { answer, url } = await follow(first, request, settings, timeoutMs, trail);
        const nowMs = settings.clock.now();
        const advised = (0,_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .adviceFor */ .cp)(answer, attempt, nowMs);
        // Who redirected may have acted before, whatever the target says of itself.
        const advice = advised.retry === 'refused' && trail.hops > 0 ? { ...advised, retry: 'unknown' } : advised;
        const response = {
            ...answer,
            url: url.href,
            redirected: trail.hops > 0,
            attempts: attempt,
            ...(advice.waitMs === undefined ? {} : { retryAt: new Date(nowMs + advice.waitMs) }),
        };
        const problem = advice.retry === 'no' ? settings.check?.(response) : undefined;
        if (problem !== undefined) {
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpFailure */ .HR('unusable', problem, { sent: true, status: answer.status, headers: answer.headers });
        }
        return { response, problem: `status ${answer.status}`, advice };
    }
    catch (error) {
        if (request.signal?.aborted === true)
            throw request.signal.reason;
        // Anything else is a mistake in this program, and no reason to try again.
        if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpFailure */ .HR) && (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$N)(error) === undefined)
            throw error;
        const failure = (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failureOf */ .g5)(error, true);
        failure.attempts = attempt;
        failure.sent ||= trail.hops > 0;
        const retry = failure.transient ? (failure.sent ? 'unknown' : 'refused') : 'no';
        return { failure, problem: failure.message, advice: { retry } };
    }
}
/** The end of the last attempt. `deadlineMs` is given where the wait that the service asks for does not fit in it. */
function conclude({ response, failure, advice }, elapsedMs, deadlineMs) {
    if (failure !== undefined)
        throw Object.assign(failure, { elapsedMs });
    if (response === undefined)
        throw new TypeError('an attempt ended with neither answer nor failure');
    if (deadlineMs === undefined)
        return { ...response, elapsedMs };
    const when = response.retryAt?.toISOString();
    const refusal = new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpFailure */ .HR('rate-limit', `the service asks to wait ${(0,_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .seconds */ .YA)(advice.waitMs ?? 0)}, until ${when}, which does not fit in the ${(0,_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .seconds */ .YA)(deadlineMs)} that this may take`, {
        sent: true,
        status: response.status,
        headers: response.headers,
        ...(response.retryAt === undefined ? {} : { retryAt: response.retryAt }),
    });
    throw Object.assign(refusal, { attempts: response.attempts, elapsedMs });
}
function firstHop(request, settings) {
    const url = new URL(request.url);
    if (url.protocol !== 'https:' && url.protocol !== 'http:') {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpFailure */ .HR('request', `${url.protocol}// is not a scheme of HTTP`);
    }
    const body = typeof request.body === 'string' ? Buffer.from(request.body) : request.body;
    const headers = {
        accept: '*/*',
        'accept-encoding': settings.decode ? 'gzip, br' : 'identity',
        ...(settings.userAgent === undefined ? {} : { 'user-agent': settings.userAgent }),
    };
    for (const [name, value] of Object.entries(request.headers ?? {}))
        headers[name.toLowerCase()] = value;
    const method = (request.method ?? 'GET').toUpperCase();
    if (body !== undefined || method === 'POST' || method === 'PUT' || method === 'PATCH') {
        headers['content-length'] = String(body?.length ?? 0);
    }
    return { method, url, headers, ...(body === undefined ? {} : { body }) };
}
async function follow(first, request, settings, timeoutMs, trail) {
    const startedMs = performance.now();
    let hop = first;
    for (;; trail.hops += 1) {
        const raw = await (0,_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .exchange */ .cv)(hop, {
            timeoutMs: Math.max(1, timeoutMs - (performance.now() - startedMs)),
            silenceTimeoutMs: settings.silenceTimeoutMs,
            maxBodyBytes: settings.maxBodyBytes,
            signal: request.signal,
        });
        const { location } = raw.headers;
        if (request.redirect === 'manual' || !(0,_redirects_js__WEBPACK_IMPORTED_MODULE_2__/* .isRedirect */ .N6)(raw.status) || location === undefined) {
            const answer = settings.decode ? await (0,_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .decoded */ .DH)(raw, settings.maxBodyBytes) : raw;
            return { answer, url: hop.url };
        }
        if (request.redirect === 'error')
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpFailure */ .HR('redirect', 'the answer is a redirect', { sent: true });
        if (trail.hops === settings.maxRedirects) {
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpFailure */ .HR('redirect', `more than ${settings.maxRedirects} redirects`, { sent: true });
        }
        hop = (0,_redirects_js__WEBPACK_IMPORTED_MODULE_2__/* .redirected */ .cP)(hop, raw.status, location);
    }
}


/***/ }),

/***/ 3193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DH: () => (/* binding */ decoded),
/* harmony export */   YA: () => (/* binding */ seconds),
/* harmony export */   cv: () => (/* binding */ exchange),
/* harmony export */   oD: () => (/* binding */ readWhole)
/* harmony export */ });
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2228);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3908);
/* harmony import */ var _proxy_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5018);



// Shorter than what servers and load balancers keep an unused connection for, so that a request rarely meets a closed one.
const idleConnectionMs = 4_000;
const agents = new Map();
function sharedAgent(protocol, tunnel) {
    const key = `${protocol} ${tunnel?.href ?? ''}`;
    let agent = agents.get(key);
    if (agent === undefined) {
        agent = (0,_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .createAgent */ .Sn)(protocol, tunnel, { keepAlive: true, timeout: idleConnectionMs });
        agents.set(key, agent);
    }
    return agent;
}
/** Where the connection goes: straight, through a tunnel (https), or to the proxy that asks for us (http). */
function route(url, headers) {
    const proxy = (0,_proxy_js__WEBPACK_IMPORTED_MODULE_2__/* .proxyFor */ .i)(url);
    if (proxy !== undefined && url.protocol === 'http:' && proxy.protocol === 'http:') {
        const authorization = (0,_proxy_js__WEBPACK_IMPORTED_MODULE_2__/* .proxyAuthorization */ .Y)(proxy);
        return {
            host: (0,_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .hostOf */ .w4)(proxy),
            port: portOf(proxy),
            path: `${url.origin}${url.pathname}${url.search}`,
            headers: {
                ...headers,
                host: url.host,
                ...(authorization === undefined ? {} : { 'proxy-authorization': authorization }),
            },
            agent: sharedAgent(url.protocol, undefined),
        };
    }
    return {
        host: (0,_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .hostOf */ .w4)(url),
        port: portOf(url),
        path: `${url.pathname}${url.search}`,
        headers: { ...headers },
        agent: sharedAgent(url.protocol, proxy),
    };
}
function portOf(url) {
    return url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port);
}
/** Sends one request and reads the whole answer, or fails: there is no half of an answer. */
function exchange(hop, { timeoutMs, silenceTimeoutMs, maxBodyBytes, signal }) {
    return new Promise((resolve, reject) => {
        signal?.throwIfAborted();
        const secure = hop.url.protocol === 'https:';
        let sent = false;
        const request = (secure ? (0,_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeHttps */ .cs)() : (0,_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeHttp */ .LR)()).request({ ...route(hop.url, hop.headers), method: hop.method, timeout: timeoutMs }, (message) => {
            if (silence !== undefined)
                message.on('data', () => silence.refresh());
            readWhole(message, maxBodyBytes).then((body) => {
                settle();
                resolve({
                    status: message.statusCode ?? 0,
                    statusText: message.statusMessage ?? '',
                    headers: message.headers,
                    body,
                    hasEnd: hasEnd(message),
                });
            }, (error) => stop(error));
        });
        const stop = (error) => {
            settle();
            request.destroy();
            reject(error);
        };
        const timer = setTimeout(() => stop(new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpFailure */ .HR('timeout', `no whole answer within ${seconds(timeoutMs)}`, { sent })), timeoutMs);
        const silence = silenceTimeoutMs === undefined || silenceTimeoutMs >= timeoutMs
            ? undefined
            : setTimeout(() => stop(new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpFailure */ .HR('timeout', `nothing came for ${seconds(silenceTimeoutMs)}`, { sent })), silenceTimeoutMs);
        const abort = () => stop(signal?.reason);
        const settle = () => {
            clearTimeout(timer);
            clearTimeout(silence);
            signal?.removeEventListener('abort', abort);
        };
        signal?.addEventListener('abort', abort, { once: true });
        request.once('socket', (socket) => {
            // A connection that is kept, or a tunnel without TLS, is ready at once.
            if (request.reusedSocket || (!secure && !socket.connecting))
                sent = true;
            else
                socket.once(secure ? 'secureConnect' : 'connect', () => (sent = true));
        });
        request.on('error', (error) => stop((0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failureOf */ .g5)(error, sent)));
        request.end(hop.body);
    });
}
// RFC 9112, section 6.3: without length and chunks, a body ends where the connection does.
function hasEnd({ headers, statusCode = 0, req }) {
    const bodiless = req?.method === 'HEAD' || statusCode === 204 || statusCode === 304;
    return (bodiless || headers['content-length'] !== undefined || /\bchunked\s*$/i.test(headers['transfer-encoding'] ?? ''));
}
function seconds(ms) {
    return `${Math.round(ms / 100) / 10} s`;
}
/**
 * Reads a body to its announced end. A connection that closes earlier is an error: Node's parser knows the end from
 * content-length or from the last chunk, and reports it as `complete`.
 */
function readWhole(message, maxBytes = Number.POSITIVE_INFINITY) {
    return new Promise((resolve, reject) => {
        const chunks = [];
        let bytes = 0;
        const cut = (cause) => {
            const announced = message.headers['content-length'];
            const of = announced === undefined ? '' : ` of ${announced}`;
            const details = { sent: true, status: message.statusCode ?? 0, headers: message.headers };
            reject(cause instanceof _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpFailure */ .HR
                ? cause
                : new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpFailure */ .HR('incomplete', `the connection was closed after ${bytes}${of} bytes of the body`, {
                    ...details,
                    cause: cause ?? Object.assign(new Error('aborted'), { code: 'ECONNRESET' }),
                }));
        };
        if (message.readableEnded) {
            reject(new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpFailure */ .HR('request', 'the body was already read', { sent: true }));
            return;
        }
        if (message.destroyed) {
            cut();
            return;
        }
        const tooLarge = () => {
            reject(new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpFailure */ .HR('too-large', `the answer is larger than ${maxBytes} bytes`, { sent: true }));
            message.destroy();
        };
        const bodiless = 'req' in message && message.req.method === 'HEAD';
        if (!bodiless && Number(message.headers['content-length'] ?? 0) > maxBytes) {
            tooLarge();
            return;
        }
        message.on('data', (chunk) => {
            chunks.push(chunk);
            bytes += chunk.length;
            if (bytes > maxBytes)
                tooLarge();
        });
        message.once('end', () => (message.complete ? resolve(Buffer.concat(chunks, bytes)) : cut()));
        message.once('error', cut);
        message.once('close', () => cut());
    });
}
/** Undoes `content-encoding`. */
async function decoded(response, maxBytes) {
    const encoding = response.headers['content-encoding']?.trim().toLowerCase();
    if (encoding === undefined || encoding === '' || encoding === 'identity' || response.body.length === 0) {
        return response;
    }
    const { brotliDecompress, gunzip, inflate } = process.getBuiltinModule('node:zlib');
    const decoders = {
        gzip: gunzip,
        'x-gzip': gunzip,
        deflate: inflate,
        br: brotliDecompress,
    };
    const decoder = decoders[encoding];
    const details = { sent: true, status: response.status, headers: response.headers };
    if (decoder === undefined) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpFailure */ .HR('unusable', `the answer is encoded as ${encoding}, which was not asked for`, details);
    }
    const body = await new Promise((resolve, reject) => {
        decoder(response.body, { maxOutputLength: maxBytes }, (error, plain) => {
            if (error === null)
                resolve(plain);
            else if ('code' in error && error.code === 'ERR_BUFFER_TOO_LARGE') {
                reject(new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpFailure */ .HR('too-large', `the answer is larger than ${maxBytes} bytes`, details));
            }
            else
                reject(new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpFailure */ .HR('unusable', `the ${encoding} encoding of the answer is damaged`, {
                    ...details,
                    cause: error,
                }));
        });
    });
    // Both describe the encoded body, which the caller never sees.
    const { 'content-encoding': _encoding, 'content-length': _length, ...headers } = response.headers;
    // An encoding ends with a sum of what it holds.
    return { ...response, headers, body, hasEnd: true };
}


/***/ }),

/***/ 3908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   HR: () => (/* binding */ HttpFailure),
/* harmony export */   g5: () => (/* binding */ failureOf)
/* harmony export */ });
const transientKinds = new Set(['connect', 'lost', 'incomplete', 'timeout', 'unusable']);
/** No usable answer came. The message holds neither query nor headers nor credentials. */
class HttpFailure extends Error {
    name = 'HttpFailure';
    kind;
    /** Whether a server may have got the request, or one that redirected it, and acted on it. */
    sent;
    transient;
    status;
    headers;
    retryAt;
    /** Node's code of the underlying error: `ECONNRESET`. */
    code;
    /** How often the request was tried, this time included. */
    attempts = 1;
    /** Time for all attempts and the waits between them. */
    elapsedMs = 0;
    constructor(kind, message, details = {}) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.kind = kind;
        this.sent = details.sent ?? false;
        this.transient = details.transient ?? transientKinds.has(kind);
        this.status = details.status;
        this.headers = details.headers;
        this.retryAt = details.retryAt;
        this.code = codeOf(details.cause);
    }
}
function codeOf(error) {
    if (typeof error !== 'object' || error === null)
        return undefined;
    if ('code' in error && typeof error.code === 'string')
        return error.code;
    // Several addresses of one host were tried: each has its own error, and the first says enough.
    if (error instanceof AggregateError)
        return codeOf(error.errors[0]);
    return undefined;
}
/** Codes of OpenSSL and Node for a certificate or a handshake that will not get better by trying again. */
const tlsCode = /^(ERR_TLS_|ERR_SSL_|CERT_|CRL_|EPROTO$|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH_EXCEEDED|HOSTNAME_MISMATCH|ERROR_IN_CERT)/;
const untrustedCode = /^(UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|CERT_UNTRUSTED)/;
const reasons = {
    ECONNREFUSED: 'the connection was refused',
    ECONNRESET: 'the connection was reset',
    EPIPE: 'the connection was reset',
    ENOTFOUND: 'the host name is unknown',
    EAI_AGAIN: 'the host name could not be looked up',
    ETIMEDOUT: 'the connection timed out',
    EHOSTUNREACH: 'the host cannot be reached',
    ENETUNREACH: 'the network cannot be reached',
};
function tlsProblem(code, message) {
    const text = /alert protocol version|UNSUPPORTED_PROTOCOL|unsupported protocol/i.test(`${code} ${message}`)
        ? 'the server offers no version of TLS that is safe'
        : // OpenSSL puts addresses and places in its sources around what it says, and Node adds advice of its own.
            (/SSL routines:[^:]*:([^:]+)/.exec(message)?.[1] ?? message).replace(/; if the root CA is installed locally.*/, '');
    const advice = untrustedCode.test(code)
        ? '; a private certificate authority is trusted by NODE_EXTRA_CA_CERTS=<file.pem>'
        : '';
    return `${text.replace(/[:\s]+$/, '')} (${code})${advice}`;
}
/** Puts an error of node:http or node:tls in our terms. */
function failureOf(error, sent) {
    if (error instanceof HttpFailure)
        return error;
    const code = codeOf(error);
    // OpenSSL writes several lines.
    const text = error instanceof Error && error.message !== '' ? error.message : String(error);
    const message = text.replace(/\s+/g, ' ').trim().slice(0, 200);
    if (code !== undefined && tlsCode.test(code)) {
        return new HttpFailure('tls', `the TLS connection is not acceptable: ${tlsProblem(code, message)}`, {
            cause: error,
        });
    }
    // Node's parser of HTTP.
    if (code?.startsWith('HPE_') === true) {
        const problem = code === 'HPE_HEADER_OVERFLOW' ? 'the head of the answer is too large' : 'what came back is not proper HTTP';
        return new HttpFailure('unusable', `${problem} (${code})`, { sent: true, cause: error });
    }
    if (code?.startsWith('ERR_INVALID_') === true)
        return new HttpFailure('request', message, { cause: error });
    const reason = code === undefined ? message : `${reasons[code] ?? message} (${code})`;
    return new HttpFailure(sent ? 'lost' : 'connect', reason, { sent, cause: error });
}


/***/ }),

/***/ 7565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Qq: () => (/* binding */ HttpClient),
  hd: () => (/* reexport */ fetch)
});

// UNUSED EXPORTS: Headers, HttpClientError, HttpClientResponse, HttpCodes, MediaTypes, ProxyAgent, getProxyUrl, isHttps

;// CONCATENATED MODULE: ./packages/http-client/lib/codes.js
// Constants of the public interface, under the names that its users know. TypeScript's enums do not survive type
// stripping, so each is an object and a type of the same name; HttpCodes can be read backwards like an enum.
const statuses = {
    OK: 200,
    MultipleChoices: 300,
    MovedPermanently: 301,
    ResourceMoved: 302,
    SeeOther: 303,
    NotModified: 304,
    UseProxy: 305,
    SwitchProxy: 306,
    TemporaryRedirect: 307,
    PermanentRedirect: 308,
    BadRequest: 400,
    Unauthorized: 401,
    PaymentRequired: 402,
    Forbidden: 403,
    NotFound: 404,
    MethodNotAllowed: 405,
    NotAcceptable: 406,
    ProxyAuthenticationRequired: 407,
    RequestTimeout: 408,
    Conflict: 409,
    Gone: 410,
    TooManyRequests: 429,
    InternalServerError: 500,
    NotImplemented: 501,
    BadGateway: 502,
    ServiceUnavailable: 503,
    GatewayTimeout: 504,
};
const HttpCodes = Object.assign(Object.fromEntries(Object.entries(statuses).map(([name, status]) => [status, name])), statuses);
const Headers = { Accept: 'accept', ContentType: 'content-type' };
const MediaTypes = { ApplicationJson: 'application/json' };

// EXTERNAL MODULE: ./packages/http-client/lib/connection.js
var connection = __nccwpck_require__(2228);
// EXTERNAL MODULE: ./packages/http-client/lib/exchange.js
var exchange = __nccwpck_require__(3193);
// EXTERNAL MODULE: ./packages/http-client/lib/failure.js
var failure = __nccwpck_require__(3908);
// EXTERNAL MODULE: ./packages/http-client/lib/engine.js
var engine = __nccwpck_require__(9082);
;// CONCATENATED MODULE: ./packages/http-client/lib/fetch.js


/**
 * Names the proxy that a request will take; our transport reads the same environment itself, so nothing needs to be done
 * with it.
 */
class ProxyAgent {
    uri;
    constructor(options) {
        this.uri = typeof options === 'string' ? options : options.uri;
    }
}
// One attempt, as everybody expects of fetch; the generous limits only end what would never end.
const fetchDefaults = {
    attemptTimeoutMs: 300_000,
    deadlineMs: 300_000,
    maxAttempts: 1,
    maxBodyBytes: 1024 ** 3,
};
const bodiless = new Set([204, 205, 304]);
/**
 * `fetch` that resolves once the body is whole and rejects when it was cut. As in the standard, a failure is a TypeError
 * with the reason as its cause, and no status rejects.
 */
async function fetch(input, init = {}) {
    const { dispatcher: _dispatcher, ...standard } = init;
    const request = new Request(input, standard);
    const body = request.body === null ? undefined : new Uint8Array(await request.arrayBuffer());
    try {
        const answer = await (0,engine/* send */.tN)({
            method: request.method,
            url: request.url,
            headers: Object.fromEntries(request.headers),
            ...(body === undefined ? {} : { body }),
            redirect: request.redirect,
            signal: request.signal,
        }, fetchDefaults);
        const response = new Response(bodiless.has(answer.status) ? null : new Uint8Array(answer.body), {
            status: answer.status,
            statusText: answer.statusText,
            headers: headerPairs(answer.headers),
        });
        // The constructor has no way to give them.
        Object.defineProperties(response, {
            url: { value: answer.url },
            redirected: { value: answer.redirected },
        });
        return response;
    }
    catch (error) {
        if (error instanceof failure/* HttpFailure */.HR)
            throw new TypeError('fetch failed', { cause: error });
        throw error;
    }
}
function headerPairs(headers) {
    return Object.entries(headers).flatMap(([name, value]) => value === undefined ? [] : [value].flat().map((one) => [name, one]));
}

;// CONCATENATED MODULE: ./packages/http-client/lib/json.js
/** Null for an empty text, undefined for one that is not JSON. */
function parsed(contents, dates) {
    if (contents === '')
        return null;
    try {
        return JSON.parse(contents, dates ? revivedDate : undefined);
    }
    catch {
        return undefined;
    }
}
function revivedDate(_key, value) {
    if (typeof value !== 'string')
        return value;
    const date = new Date(value);
    return Number.isNaN(date.valueOf()) ? value : date;
}
/** The `message` of an error that a service describes in JSON. */
function messageIn(result) {
    const found = typeof result === 'object' && result !== null && 'message' in result ? result.message : '';
    return typeof found === 'string' ? found : '';
}

// EXTERNAL MODULE: ./packages/http-client/lib/proxy.js
var lib_proxy = __nccwpck_require__(5018);
// EXTERNAL MODULE: ./packages/http-client/lib/redirects.js
var redirects = __nccwpck_require__(91);
// EXTERNAL MODULE: ./packages/http-client/lib/retry.js
var retry = __nccwpck_require__(2876);
;// CONCATENATED MODULE: ./packages/http-client/lib/toolkit-retry.js


const retriedStatuses = new Set([429, 502, 503, 504]);
/** Longest wait that a service may ask for; with a longer one its refusal is the result. */
const longestWaitMs = 60_000;
/** Milliseconds to wait for, zero where the answer names no time; undefined for an answer that is final. */
function waitBeforeRetry({ statusCode = 0, headers }) {
    const askedMs = (0,retry/* requestedWaitMs */.yL)(headers, Date.now());
    // GitHub answers 403 to a missing permission and to its limits; only a limit names a time.
    const isRetried = retriedStatuses.has(statusCode) || (statusCode === 403 && askedMs !== undefined);
    return isRetried && (askedMs ?? 0) <= longestWaitMs ? (askedMs ?? 0) : undefined;
}
/** No answer came, because of the network. Time limits have been waited for once, and that is long enough. */
function isLost(error) {
    if (!(error instanceof failure/* HttpFailure */.HR) && (0,failure/* codeOf */.$N)(error) === undefined)
        return false;
    const { kind, transient } = (0,failure/* failureOf */.g5)(error, true);
    return transient && kind !== 'timeout';
}
/** Milliseconds double from ten on, to five seconds, unless the service asks for more. */
function pause(attempt, askedMs = 0) {
    return new Promise((resolve) => setTimeout(resolve, Math.max(askedMs, 5 * 2 ** Math.min(10, attempt))));
}

;// CONCATENATED MODULE: ./packages/http-client/lib/index.js











const retriedVerbs = new Set(['OPTIONS', 'GET', 'DELETE', 'HEAD']);
/** How often a read is repeated whose answer was cut, where the caller allows retries at all. */
const maxCutRetries = 3;
const defaultSocketTimeoutMs = 180_000;
const maxJsonBytes = 64 * 1024 * 1024;
const downgradeRefused = 'Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.';
/** URL of the proxy for requests to this URL, or an empty string. */
function getProxyUrl(serverUrl) {
    return proxyFor(new URL(serverUrl))?.href ?? '';
}
function isHttps(requestUrl) {
    return new URL(requestUrl).protocol === 'https:';
}
class HttpClientError extends Error {
    name = 'HttpClientError';
    statusCode;
    // biome-ignore lint/suspicious/noExplicitAny: the public interface that is stood in for says any.
    result;
    constructor(message, statusCode) {
        super(message);
        this.statusCode = statusCode;
    }
}
class HttpClientResponse {
    message;
    constructor(message) {
        this.message = message;
    }
    /** The whole body as UTF-8. Rejects with a HttpFailure when the connection closes before its end. */
    async readBody() {
        return (await this.readBodyBuffer()).toString();
    }
    async readBodyBuffer() {
        return (0,exchange/* readWhole */.oD)(this.message);
    }
}
/**
 * The client of the actions toolkit, on node:https. It differs from the original where that one is unsafe: a cut body
 * rejects instead of never settling, and no credential follows a redirect to another origin.
 */
class HttpClient {
    userAgent;
    handlers;
    requestOptions;
    #agents = new Map();
    #disposed = false;
    constructor(userAgent, handlers, requestOptions) {
        this.userAgent = withOrchestrationId(userAgent || 'actions/http-client');
        this.handlers = handlers ?? [];
        this.requestOptions = requestOptions;
    }
    async options(requestUrl, additionalHeaders) {
        return this.request('OPTIONS', requestUrl, null, additionalHeaders);
    }
    async get(requestUrl, additionalHeaders) {
        return this.request('GET', requestUrl, null, additionalHeaders);
    }
    async del(requestUrl, additionalHeaders) {
        return this.request('DELETE', requestUrl, null, additionalHeaders);
    }
    async head(requestUrl, additionalHeaders) {
        return this.request('HEAD', requestUrl, null, additionalHeaders);
    }
    async post(requestUrl, data, additionalHeaders) {
        return this.request('POST', requestUrl, data, additionalHeaders);
    }
    async patch(requestUrl, data, additionalHeaders) {
        return this.request('PATCH', requestUrl, data, additionalHeaders);
    }
    async put(requestUrl, data, additionalHeaders) {
        return this.request('PUT', requestUrl, data, additionalHeaders);
    }
    async sendStream(verb, requestUrl, stream, additionalHeaders) {
        return this.request(verb, requestUrl, stream, additionalHeaders);
    }
    /** The typed body; null for 404 and for a body that is not JSON. Any other status above 299 rejects. */
    async getJson(requestUrl, additionalHeaders) {
        const headers = this.#withDefaults(additionalHeaders, { [Headers.Accept]: MediaTypes.ApplicationJson });
        const retries = this.requestOptions?.allowRetries === true ? Math.min(this.#maxRetries, maxCutRetries) : 0;
        for (let retry = 0;; retry += 1) {
            try {
                return await this.#typed(await this.get(requestUrl, headers));
            }
            catch (error) {
                const cut = error instanceof failure/* HttpFailure */.HR && error.kind === 'incomplete';
                if (!cut || retry === retries)
                    throw error;
                await pause(retry + 1);
            }
        }
    }
    async postJson(requestUrl, obj, additionalHeaders) {
        return this.#sendJson('POST', requestUrl, obj, additionalHeaders);
    }
    async putJson(requestUrl, obj, additionalHeaders) {
        return this.#sendJson('PUT', requestUrl, obj, additionalHeaders);
    }
    async patchJson(requestUrl, obj, additionalHeaders) {
        return this.#sendJson('PATCH', requestUrl, obj, additionalHeaders);
    }
    /** What all methods above come down to: retries, redirects and answers to a challenge. */
    async request(verb, requestUrl, data, headers) {
        if (this.#disposed)
            throw new Error('Client has already been disposed.');
        const tries = this.requestOptions?.allowRetries === true && retriedVerbs.has(verb) ? this.#maxRetries + 1 : 1;
        for (let attempt = 1;; attempt += 1) {
            let waitMs;
            try {
                const response = await this.#follow(verb, new URL(requestUrl), data, headers);
                waitMs = waitBeforeRetry(response.message);
                if (attempt === tries || waitMs === undefined)
                    return response;
                await response.readBody();
            }
            catch (error) {
                if (attempt === tries || !isLost(error))
                    throw error;
            }
            await pause(attempt, waitMs);
        }
    }
    async requestRaw(info, data) {
        return new Promise((resolve, reject) => {
            this.requestRawWithCallback(info, data, (error, response) => {
                if (response !== undefined && error === undefined)
                    resolve(response);
                else
                    reject(error ?? new Error('Unknown error'));
            });
        });
    }
    requestRawWithCallback(info, data, onResult) {
        if (typeof data === 'string') {
            info.options.headers = {
                ...info.options.headers,
                'Content-Length': Buffer.byteLength(data),
            };
        }
        let called = false;
        const report = (error, response) => {
            if (called)
                return;
            called = true;
            onResult(error, response);
        };
        let answered;
        const request = info.httpModule.request(info.options, (message) => {
            clearTimeout(headTimer);
            answered = message;
            report(undefined, new HttpClientResponse(message));
        });
        const giveUp = () => {
            const error = timeoutOf(info.options.path);
            // So that a body that stalls rejects, too.
            (answered ?? request).destroy(error);
            report(error);
        };
        request.setTimeout(this.#socketTimeoutMs, giveUp);
        // A head that trickles in is never silent.
        let headTimer;
        request.once('finish', () => {
            if (answered === undefined)
                headTimer = setTimeout(giveUp, this.#socketTimeoutMs);
        });
        request.once('close', () => clearTimeout(headTimer));
        request.on('error', (error) => report(error));
        if (data === null || data === undefined || typeof data === 'string') {
            request.end(data || undefined);
            return;
        }
        let ended = false;
        data.once('end', () => (ended = true));
        data.once('error', (error) => request.destroy(error));
        // Half a stream must not arrive as a whole body.
        data.once('close', () => {
            if (!ended)
                request.destroy(new Error('The stream was closed before its end.'));
        });
        data.pipe(request);
    }
    /** An agent for requests to this URL, with its proxy where there is one. Nothing is loaded until it is used. */
    getAgent(serverUrl) {
        const url = new URL(serverUrl);
        return (0,connection/* lazyAgent */.Yx)(() => this.#agentFor(url));
    }
    /** What `fetch` takes as its dispatcher to go through the proxy for this URL. */
    getAgentDispatcher(serverUrl) {
        const proxy = (0,lib_proxy/* proxyFor */.i)(new URL(serverUrl));
        return proxy === undefined ? undefined : new ProxyAgent(proxy.href);
    }
    /** Closes the connections that `keepAlive` left open. */
    dispose() {
        for (const agent of this.#agents.values())
            agent.destroy();
        this.#agents.clear();
        this.#disposed = true;
    }
    get #socketTimeoutMs() {
        return this.requestOptions?.socketTimeout || defaultSocketTimeoutMs;
    }
    get #maxRetries() {
        return this.requestOptions?.maxRetries ?? 1;
    }
    async #sendJson(verb, requestUrl, obj, additionalHeaders) {
        const headers = this.#withDefaults(additionalHeaders, {
            [Headers.Accept]: MediaTypes.ApplicationJson,
            [Headers.ContentType]: MediaTypes.ApplicationJson,
        });
        return this.#typed(await this.request(verb, requestUrl, JSON.stringify(obj, null, 2), headers));
    }
    async #follow(verb, firstUrl, data, headers) {
        const { allowRedirects, allowRedirectDowngrade, maxRedirects } = this.requestOptions ?? {};
        let remaining = allowRedirects === false ? 0 : Math.max(maxRedirects ?? 50, 0);
        let url = firstUrl;
        let leftOrigin = false;
        for (;;) {
            const info = this.#prepare(verb, url, headers, leftOrigin);
            const response = await this.requestRaw(info, data);
            const { statusCode = 0, headers: answered } = response.message;
            if (statusCode === HttpCodes.Unauthorized && !leftOrigin) {
                const handler = this.handlers.find((candidate) => candidate.canHandleAuthentication(response));
                return handler === undefined ? response : handler.handleAuthentication(this, info, data);
            }
            if (!(0,redirects/* isRedirect */.N6)(statusCode) || answered.location === undefined || remaining === 0)
                return response;
            if (data !== null && typeof data === 'object') {
                throw new failure/* HttpFailure */.HR('redirect', 'a stream cannot be sent a second time, to where the answer redirects');
            }
            const downgrade = url.protocol === 'https:' && URL.parse(answered.location, url.href)?.protocol === 'http:';
            if (downgrade && allowRedirectDowngrade !== true)
                throw new Error(downgradeRefused);
            const target = (0,redirects/* redirectTarget */.ET)(url, answered.location, downgrade);
            // The body is read to its end so that the connection is free again.
            await response.readBody();
            leftOrigin ||= target.origin !== firstUrl.origin;
            url = target;
            remaining -= 1;
        }
    }
    #prepare(method, url, additionalHeaders, leftOrigin) {
        const secure = url.protocol === 'https:';
        const headers = { ...lowerCase(this.requestOptions?.headers), ...lowerCase(additionalHeaders) };
        const options = {
            host: (0,connection/* hostOf */.w4)(url),
            port: url.port === '' ? (secure ? 443 : 80) : Number(url.port),
            path: `${url.pathname}${url.search}`,
            method,
            headers: {
                ...(leftOrigin ? (0,redirects/* harmless */.Is)(headers) : headers),
                ...(this.userAgent === undefined ? {} : { 'user-agent': this.userAgent }),
            },
            agent: this.#agentFor(url),
        };
        // The handlers add credentials, which are for the first origin alone.
        if (!leftOrigin)
            for (const handler of this.handlers)
                handler.prepareRequest(options);
        return { parsedUrl: url, httpModule: secure ? (0,connection/* nodeHttps */.cs)() : (0,connection/* nodeHttp */.LR)(), options };
    }
    #agentFor(url) {
        const proxy = (0,lib_proxy/* proxyFor */.i)(url);
        const key = `${url.protocol} ${proxy?.href ?? ''}`;
        const { keepAlive = false, maxSockets, ignoreSslError } = this.requestOptions ?? {};
        let agent = this.#agents.get(key);
        if (agent === undefined) {
            agent = (0,connection/* createAgent */.Sn)(url.protocol, proxy, {
                keepAlive,
                maxSockets: this.requestOptions === undefined ? 100 : maxSockets || Number.POSITIVE_INFINITY,
                ...(ignoreSslError === true ? { rejectUnauthorized: false } : {}),
            });
            this.#agents.set(key, agent);
        }
        return agent;
    }
    /** Header of the call, else of the client, else the default. */
    #withDefaults(additional = {}, defaults) {
        const ofClient = lowerCase(this.requestOptions?.headers);
        const merged = lowerCase(additional);
        for (const [name, value] of Object.entries(defaults))
            merged[name] ??= ofClient[name] ?? value;
        const type = merged[Headers.ContentType];
        if (Array.isArray(type))
            merged[Headers.ContentType] = type.join(', ');
        return merged;
    }
    /** JSON is small: it comes as a whole within the time of one silence, and in a size that memory holds. */
    async #readJsonText(message) {
        const { path } = message.req ?? {};
        const timer = setTimeout(() => message.destroy(timeoutOf(path)), this.#socketTimeoutMs);
        try {
            return (await (0,exchange/* readWhole */.oD)(message, maxJsonBytes)).toString();
        }
        finally {
            clearTimeout(timer);
        }
    }
    async #typed(response) {
        const { statusCode = 0, headers } = response.message;
        const contents = await this.#readJsonText(response.message);
        if (statusCode === HttpCodes.NotFound)
            return { statusCode, result: null, headers: {} };
        const result = parsed(contents, this.requestOptions?.deserializeDates === true);
        if (statusCode <= 299) {
            // A body that is not JSON has neither result nor headers, and no error either: so it is with the original.
            return result === undefined
                ? { statusCode, result: null, headers: {} }
                : { statusCode, result: result, headers };
        }
        const error = new HttpClientError(messageIn(result) || contents || `Failed request: (${statusCode})`, statusCode);
        error.result = result ?? null;
        throw error;
    }
}
function lowerCase(headers) {
    return Object.fromEntries(Object.entries(headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]));
}
function withOrchestrationId(userAgent) {
    const id = process.env.ACTIONS_ORCHESTRATION_ID;
    return id ? `${userAgent} actions_orchestration_id/${id.replace(/[^a-z0-9_.-]/gi, '_')}` : userAgent;
}
function timeoutOf(path) {
    // The query may hold a signature.
    return new failure/* HttpFailure */.HR('timeout', `Request timeout: ${path?.split('?')[0]}`, { sent: true });
}


/***/ }),

/***/ 5018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ proxyAuthorization),
/* harmony export */   i: () => (/* binding */ proxyFor)
/* harmony export */ });
/** The proxy for this URL, by https_proxy, http_proxy and no_proxy in either case. */
function proxyFor(url, env = process.env) {
    if (bypassesProxy(url, env))
        return undefined;
    const value = url.protocol === 'https:' ? (env.https_proxy ?? '') || env.HTTPS_PROXY : (env.http_proxy ?? '') || env.HTTP_PROXY;
    if (value === undefined || value === '')
        return undefined;
    // `proxy.example:8080` is common, and may parse as a URL with the scheme `proxy.example`.
    const href = /^https?:\/\//i.test(value) ? value : `http://${value}`;
    if (!URL.canParse(href))
        return undefined;
    const proxy = new URL(href);
    return proxy.hostname === '' ? undefined : proxy;
}
function bypassesProxy(url, env) {
    if (url.hostname === '' || isLoopback(url.hostname))
        return true;
    const port = url.port === '' ? (url.protocol === 'https:' ? '443' : '80') : url.port;
    const host = url.hostname.toUpperCase();
    const names = [host, `${host}:${port}`];
    const entries = ((env.no_proxy ?? '') || (env.NO_PROXY ?? '')).split(',').map((entry) => entry.trim().toUpperCase());
    return entries.some((entry) => entry === '*' ||
        (entry !== '' &&
            names.some((name) => name === entry || name.endsWith(entry.startsWith('.') ? entry : `.${entry}`))));
}
function isLoopback(hostname) {
    return hostname.toLowerCase() === 'localhost' || hostname.startsWith('127.') || hostname === '[::1]';
}
/** Value of `proxy-authorization`, when the proxy's URL carries credentials. */
function proxyAuthorization(proxy) {
    if (proxy.username === '' && proxy.password === '')
        return undefined;
    const credentials = `${percentDecoded(proxy.username)}:${percentDecoded(proxy.password)}`;
    return `Basic ${Buffer.from(credentials).toString('base64')}`;
}
function percentDecoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        // A lone percent sign in a password.
        return text;
    }
}


/***/ }),

/***/ 91:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ET: () => (/* binding */ redirectTarget),
/* harmony export */   Is: () => (/* binding */ harmless),
/* harmony export */   N6: () => (/* binding */ isRedirect),
/* harmony export */   cP: () => (/* binding */ redirected)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3908);

const redirectStatuses = new Set([301, 302, 303, 307, 308]);
function isRedirect(status) {
    return redirectStatuses.has(status);
}
// What another origin may see. Everything else may be a credential, whatever its name: x-vault-token, private-token.
const harmlessHeaders = new Set([
    'accept',
    'accept-encoding',
    'accept-language',
    'content-type',
    'if-modified-since',
    'if-none-match',
    'range',
    'user-agent',
]);
/** The headers that may go to another origin. */
function harmless(headers) {
    return Object.fromEntries(Object.entries(headers).filter(([name]) => harmlessHeaders.has(name.toLowerCase())));
}
/** The target of a `location` header. Throws where following it would weaken the connection. */
function redirectTarget(from, location, allowDowngrade = false) {
    if (!URL.canParse(location, from.href)) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpFailure */ .HR('redirect', 'the answer redirects to something that is not a URL', { sent: true });
    }
    const target = new URL(location, from);
    if (target.protocol !== 'https:' && target.protocol !== 'http:') {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpFailure */ .HR('redirect', `a redirect to ${target.protocol}// is not followed`, { sent: true });
    }
    if (from.protocol === 'https:' && target.protocol === 'http:' && !allowDowngrade) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpFailure */ .HR('redirect', `a redirect from https to http://${target.host} is not followed`, { sent: true });
    }
    target.username = '';
    target.password = '';
    return target;
}
/** The request that a redirect asks for: no credential and no body leaves the origin it was meant for. */
function redirected(hop, status, location) {
    const url = targetOf(hop.url, status, location);
    const sameOrigin = url.origin === hop.url.origin;
    const headers = sameOrigin ? hop.headers : harmless(hop.headers);
    // Fetch standard, HTTP-redirect fetch, step 12: these forget the body.
    const becomesGet = (status === 303 && hop.method !== 'HEAD') || ((status === 301 || status === 302) && hop.method === 'POST');
    if (becomesGet) {
        const kept = Object.entries(headers).filter(([name]) => !name.startsWith('content-'));
        return { method: 'GET', url, headers: Object.fromEntries(kept) };
    }
    if (hop.body !== undefined && !sameOrigin) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpFailure */ .HR('redirect', `the body of a ${hop.method} is not sent on to another origin, ${url.host}`);
    }
    return { ...hop, url, headers };
}
// RFC 9110, sections 15.4.8 and 15.4.9: these ask for the same request elsewhere, so nothing was done here. After the
// others it may have been.
function targetOf(from, status, location) {
    try {
        return redirectTarget(from, location);
    }
    catch (error) {
        if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpFailure */ .HR)
            error.sent = status !== 307 && status !== 308;
        throw error;
    }
}


/***/ }),

/***/ 2876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   cp: () => (/* binding */ adviceFor),
/* harmony export */   jo: () => (/* binding */ backoffMs),
/* harmony export */   ky: () => (/* binding */ isIdempotent),
/* harmony export */   ml: () => (/* binding */ systemClock),
/* harmony export */   yL: () => (/* binding */ requestedWaitMs)
/* harmony export */ });
const systemClock = {
    now: () => Date.now(),
    random: () => Math.random(),
    sleep: (ms, signal) => new Promise((resolve, reject) => {
        const stop = () => {
            clearTimeout(timer);
            reject(signal?.reason);
        };
        const timer = setTimeout(() => {
            signal?.removeEventListener('abort', stop);
            resolve();
        }, ms);
        if (signal?.aborted === true)
            stop();
        else
            signal?.addEventListener('abort', stop, { once: true });
    }),
};
const idempotentMethods = new Set(['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE', 'TRACE']);
function isIdempotent(method) {
    return idempotentMethods.has(method);
}
/** Judges a whole answer. `attempt` counts from 1. */
function adviceFor(answer, attempt, nowMs) {
    const waitMs = requestedWaitMs(answer.headers, nowMs);
    const wait = waitMs === undefined ? {} : { waitMs };
    switch (answer.status) {
        case 200:
            return isGraphqlLimit(answer) && waitMs !== undefined ? { retry: 'refused', ...wait } : { retry: 'no' };
        case 403:
            return limited(answer, attempt, wait);
        case 408:
        case 429:
            return { retry: 'refused', ...wait };
        case 503:
            return { retry: waitMs === undefined ? 'unknown' : 'refused', ...wait };
        case 500:
        case 502:
        case 504:
            return { retry: 'unknown', ...wait };
        default:
            return { retry: 'no' };
    }
}
const secondaryLimitMs = 60_000;
// GitHub answers 403 both to a missing permission and to its limits. Its rule for a secondary limit without a header is
// to wait a minute, and longer each further time.
// Source: GitHub REST API documentation, "Rate limits for the REST API", "Exceeding the rate limit".
function limited(answer, attempt, wait) {
    if (wait.waitMs !== undefined)
        return { retry: 'refused', ...wait };
    const text = Buffer.from(answer.body.subarray(0, 2_000)).toString();
    if (/secondary rate limit|abuse detection/i.test(text)) {
        return { retry: 'refused', waitMs: secondaryLimitMs * 2 ** (attempt - 1) };
    }
    return { retry: 'no' };
}
// GitHub's GraphQL API says so with status 200. Text of somebody else in the answer has its quotes escaped.
// Source: GitHub GraphQL API documentation, "Rate limits and query limits for the GraphQL API".
function isGraphqlLimit({ body }) {
    return /"type"\s*:\s*"RATE_LIMITED"/.test(Buffer.from(body.subarray(0, 2_000)).toString());
}
/** Longer than any deadline: beyond it, only the fact matters. */
const longestWaitMs = 30 * 24 * 3_600_000;
/** The wait that the headers ask for: `retry-after` first, else `x-ratelimit-reset` where nothing remains. */
function requestedWaitMs(headers, nowMs) {
    // Moments are read on the clock of the server, when it shows it: a runner's clock may be off.
    const shown = Date.parse(headers.date ?? '');
    const serverNowMs = Number.isNaN(shown) ? nowMs : shown;
    const after = headers['retry-after']?.trim();
    if (after !== undefined) {
        if (/^\d+(\.\d+)?$/.test(after))
            return Math.min(Number(after) * 1000, longestWaitMs);
        const until = Date.parse(after);
        if (!Number.isNaN(until))
            return Math.min(Math.max(0, until - serverNowMs), longestWaitMs);
    }
    const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN);
    if (headers['x-ratelimit-remaining'] === '0' && Number.isFinite(reset)) {
        return Math.min(Math.max(0, reset * 1000 - serverNowMs), longestWaitMs);
    }
    return undefined;
}
/** Full jitter: many jobs that failed together do not come back together. `attempt` counts from 1. */
function backoffMs(attempt, { baseMs, capMs }, random) {
    return random() * Math.min(capMs, baseMs * 2 ** (attempt - 1));
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Tp: () => (/* reexport */ background),
  xw: () => (/* binding */ cli),
  iW: () => (/* reexport */ main),
  bE: () => (/* reexport */ post)
});

// EXTERNAL MODULE: ./build/src/actions/azure-oidc-login/spec.js
var spec = __nccwpck_require__(5326);
// EXTERNAL MODULE: ./build/src/actions/azure-oidc-trust/spec.js
var azure_oidc_trust_spec = __nccwpck_require__(1963);
// EXTERNAL MODULE: ./build/src/actions/azure-state-backend/spec.js
var azure_state_backend_spec = __nccwpck_require__(4129);
// EXTERNAL MODULE: ./build/src/actions/terraform-plan/spec.js
var terraform_plan_spec = __nccwpck_require__(9807);
// EXTERNAL MODULE: ./build/src/actions/terraform-plan-comment/spec.js
var terraform_plan_comment_spec = __nccwpck_require__(1579);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 8 modules
var core = __nccwpck_require__(5803);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __nccwpck_require__(3026);
// EXTERNAL MODULE: ./build/src/core/inputs.js
var core_inputs = __nccwpck_require__(2856);
// EXTERNAL MODULE: ./build/src/core/log.js
var log = __nccwpck_require__(5491);
// EXTERNAL MODULE: ./build/src/core/redact.js + 11 modules
var redact = __nccwpck_require__(8001);
;// CONCATENATED MODULE: ./build/src/core/run.js





/**
 * Runs an action. The exit code is 1 from the first line on and becomes 0 only by a verdict `pass`: an event loop that
 * drains early, because some answer never came, must not end the step green.
 */
async function runAction(spec, main) {
    process.exitCode = 1;
    let done = false;
    process.once('beforeExit', () => {
        if (done)
            return;
        setOutputs(spec, { verdict: 'error', 'failure-reason': 'did-not-finish' });
        log/* log */.R.error(`${spec.name} did not finish: it waited for an answer that never came. Nothing after that point was done.`);
        process.exitCode = 1;
    });
    try {
        hideSecrets(spec);
        const inputs = (0,core_inputs/* parseInputs */.TL)(spec, process.env);
        warnOfDeprecated(spec);
        const finish = await main(inputs);
        finishWith(spec, finish);
    }
    catch (error) {
        fail(spec, error);
    }
    finally {
        done = true;
    }
}
/** Runs a post step: it tidies up, and a failure only warns. */
async function runPost(spec, post) {
    try {
        await post();
    }
    catch (error) {
        log/* log */.R.warning(`${spec.name}: cleaning up failed: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
function finishWith(spec, finish) {
    const reason = finish.verdict === 'pass' ? '' : (finish.failureReason ?? 'failed');
    setOutputs(spec, { ...finish.outputs, verdict: finish.verdict, 'failure-reason': reason });
    if (finish.verdict === 'pass') {
        log/* log */.R.info(finish.message);
        process.exitCode = 0;
    }
    else {
        log/* log */.R.error(finish.message);
    }
}
function fail(spec, error) {
    const known = error instanceof errors/* UserError */.yo || error instanceof errors/* RemoteError */.Hi;
    setOutputs(spec, { verdict: 'error', 'failure-reason': known ? error.reason : 'internal-error' });
    log/* log */.R.error(known ? error.message : `${spec.name} failed by a fault of its own: ${(0,errors/* messageOf */.bD)(error)}`);
    if (!known && error instanceof Error && error.stack !== undefined)
        log/* log */.R.info(error.stack);
}
/** Every declared output is set, so that callers can always compare. Undeclared ones are a bug. */
function setOutputs(spec, values) {
    for (const name of Object.keys(values)) {
        if (!(name in spec.outputs))
            throw new Error(`output "${name}" is not declared in the spec of ${spec.name}`);
    }
    for (const name of Object.keys(spec.outputs)) {
        const value = values[name];
        core/* setOutput */.uH(name, redact/* redactor */.$p.redact(Array.isArray(value) ? JSON.stringify(value) : String(value ?? '')));
    }
}
const refusals = {
    empty: 'empty',
    'too-short': 'shorter than four characters',
    number: 'a number of few digits',
    'common-word': 'a common word',
    ornament: 'nothing but a sign or two',
};
/** Registers the secret inputs. One that would take half of every report with it is not hidden, and its owner has to know. */
function hideSecrets(spec) {
    for (const [name, value] of (0,core_inputs/* secretInputs */._y)(spec, process.env)) {
        if (redact/* redactor */.$p.add(value, name))
            core/* setSecret */.Pq(value);
    }
    for (const { label, reason } of redact/* redactor */.$p.refused)
        log/* log */.R.warning(`${label}: its value is ${refusals[reason]}, so it is not hidden where it appears: that would make logs and reports unreadable. Use a longer secret.`);
}
function warnOfDeprecated(spec) {
    for (const [name, input] of Object.entries(spec.inputs)) {
        if (input.deprecated !== undefined && process.env[(0,core_inputs/* inputVariable */.LO)(name)])
            log/* log */.R.warning(`${name} is deprecated. ${input.deprecated}`);
    }
}

;// CONCATENATED MODULE: ./build/src/suite.js
// Generated from src/actions by `npm run generate`. Edit the source.






/** What an action does is loaded when its inputs are known to be right; what actions share is loaded once. */
const actions = {
    'azure-oidc-login': {
        spec: spec/* spec */.I,
        main: () => Promise.all(/* import() */[__nccwpck_require__.e(818), __nccwpck_require__.e(751), __nccwpck_require__.e(462), __nccwpck_require__.e(627)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3627)),
        post: () => __nccwpck_require__.e(/* import() */ 83).then(__nccwpck_require__.bind(__nccwpck_require__, 3083)),
        background: () => Promise.all(/* import() */[__nccwpck_require__.e(751), __nccwpck_require__.e(657)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2657)),
    },
    'azure-oidc-trust': {
        spec: azure_oidc_trust_spec/* spec */.I,
        main: () => Promise.all(/* import() */[__nccwpck_require__.e(818), __nccwpck_require__.e(751), __nccwpck_require__.e(462), __nccwpck_require__.e(373)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9373)),
    },
    'azure-state-backend': {
        spec: azure_state_backend_spec/* spec */.I,
        main: () => Promise.all(/* import() */[__nccwpck_require__.e(818), __nccwpck_require__.e(751), __nccwpck_require__.e(462), __nccwpck_require__.e(202)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8202)),
    },
    'terraform-plan': {
        spec: terraform_plan_spec/* spec */.I,
        main: () => Promise.all(/* import() */[__nccwpck_require__.e(393), __nccwpck_require__.e(584)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2584)),
    },
    'terraform-plan-comment': {
        spec: terraform_plan_comment_spec/* spec */.I,
        main: () => Promise.all(/* import() */[__nccwpck_require__.e(393), __nccwpck_require__.e(474), __nccwpck_require__.e(802)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9802)),
    },
};
async function main(name) {
    const action = named(name);
    await runAction(action.spec, async (inputs) => (await action.main()).main(inputs));
}
async function post(name) {
    const action = named(name);
    await runPost(action.spec, async () => (await action.post?.())?.post());
}
/** A process that a main step has started: nobody reads what it prints. */
async function background(name) {
    await (await named(name).background?.())?.background();
}
function named(name) {
    const action = actions[name];
    if (action === undefined)
        throw new Error(`there is no action "${name}"`);
    return action;
}

;// CONCATENATED MODULE: ./build/src/bundle.js
/** What is bundled: the table of the actions, and the program for terminals, which shares their chunks. */

/** Runs the program `sluice` with the arguments of this process. */
async function cli() {
    await (await Promise.all(/* import() */[__nccwpck_require__.e(393), __nccwpck_require__.e(474), __nccwpck_require__.e(794)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6413))).cli();
}

var __webpack_exports__background = __webpack_exports__.Tp;
var __webpack_exports__cli = __webpack_exports__.xw;
var __webpack_exports__main = __webpack_exports__.iW;
var __webpack_exports__post = __webpack_exports__.bE;
export { __webpack_exports__background as background, __webpack_exports__cli as cli, __webpack_exports__main as main, __webpack_exports__post as post };
