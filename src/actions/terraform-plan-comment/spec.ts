import { defineAction, verdictOutputs } from '../../core/spec.ts';

export const spec = defineAction({
  name: 'terraform-plan-comment',
  title: 'Terraform plan comment',
  description:
    'Shows what Terraform plans would do as one calm pull request comment: what is destroyed or replaced comes first.',
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
      description:
        '`report` shows plans. `start` is for the beginning of a run, beside the planning: it only notes on the comment that it is out of date, creates none, needs no `plans` and never fails.',
    },
    plans: {
      type: 'lines',
      requiredUnless: { input: 'stage', is: 'start' },
      description:
        'The plans to show, one per line as `NAME=PATH`. PATH is a document of `terraform show -json`; a file with one document per line is read as several plans. A line without `=` is a folder, in which each `NAME.review.json` is the plan NAME.',
    },
    expected: {
      type: 'lines',
      description:
        'Names of the plans that must be there, one per line or separated by commas, in the order of the report. One that is missing is shown as failed, and the verdict is `error`.',
    },
    schemas: {
      type: 'map',
      description:
        'Provider schemas, one file per line as `NAME=PATH` with the NAME of the plan. PATH is a document of `terraform providers schema -json`; with it, sets are compared without order. The review documents of `terraform-plan` bring theirs along.',
    },
    comment: {
      type: 'choice',
      choices: ['update', 'recreate', 'none'],
      default: 'update',
      description:
        '`update` edits the one comment in place, `recreate` deletes it and writes it anew at the end of the conversation, `none` only writes the files and the job summary.',
    },
    'comment-key': {
      type: 'string',
      default: 'terraform-plan',
      description: 'Tells comments apart when one pull request has several of them: each key has one comment.',
    },
    labels: {
      type: 'map',
      description:
        'Labels for the pull request, one per line as `KIND=LABEL`. Those whose kind applies are set, the others of the list are taken away, and labels that are not in the list are left alone. Kinds: `destroy` (replacements included), `replace`, `change`, `add`, `import`, `move`, `forget`, `drift`, `add-or-update` (changes, and nothing is lost), `no-changes`, `error`.',
    },
    check: {
      type: 'string',
      description:
        'Name of a check run to create on the commit, with the report; default: none. It is `failure` when a plan is missing or broken off, `neutral` (which passes) when something is destroyed or replaced, else `success`.',
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
      description:
        'Resource types to call out when they are destroyed or replaced, one pattern per line (`*` and `?`; a pattern with a dot is compared with the address). They are added to the built-in list of clusters, vaults, databases, storage, public addresses, DNS and role assignments; `!PATTERN` takes types out.',
    },
    'full-report': {
      type: 'boolean',
      default: 'false',
      description:
        'The file of `report-path` holds every detail of the plans, however many, instead of what fits into a comment. Keep it as an artifact: a comment that leaves details out says that they are there.',
    },
    title: {
      type: 'string',
      default: 'Terraform plan',
      description: 'The heading of the comment.',
    },
  },
  outputs: {
    ...verdictOutputs,
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
      description:
        'Path of a JSON document with the same numbers per plan and the list of changes: address, action, reason, forcing paths. It holds no values.',
    },
    'report-path': {
      description:
        'Path of the report in Markdown, also written with `comment: none`: the comment, or with `full-report` everything.',
    },
    'evidence-path': { description: 'The evidence record: an in-toto statement about these plans.' },
    'comment-url': { description: 'Address of the comment; empty when none was written.' },
  },
});
