import { defineAction, verdictOutputs } from '../../core/spec.ts';

export const spec = defineAction({
  name: 'terraform-plan',
  title: 'Sluice Terraform plan',
  description:
    'Plan one Terraform root, with errors on the line they come from and a digest that says what was reviewed.',
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
      description:
        'Name of the environment that the root describes. It names the plan in the report and is part of the digest.',
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
      description:
        'Version the tool must have; `1.11` accepts every 1.11.x. Empty accepts what is installed, and installs the version that this release of Sluice has locked.',
    },
    install: {
      type: 'choice',
      choices: ['auto', 'always', 'never'],
      default: 'auto',
      description:
        'Where the tool comes from. `auto` takes the one on PATH if its version fits, else the official release, checked by the sha256 that is locked here; `always` takes the release whatever is on PATH; `never` downloads nothing.',
    },
    'backend-config': {
      type: 'lines',
      description:
        'Backend settings, one `KEY=VALUE` or path of a file per line. They reach the tool through a private file, never on its command line.',
    },
    'var-files': { type: 'lines', description: 'Variable files, one per line, relative to `working-directory`.' },
    variables: {
      type: 'map',
      description:
        'Variables, one `NAME=VALUE` per line. A value is text, or JSON for lists and objects. They reach the tool through a private file.',
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
      description:
        'Further environment variables that the tool may see, one name per line; a trailing `*` matches any rest. It sees those of the common providers without this.',
    },
    'digest-key': {
      type: 'string',
      secret: true,
      description:
        'Key of `plan-digest`. Give the same one to every plan that is compared. Without it the digest is keyed by repository and environment, which anybody can know.',
    },
    timeout: { type: 'duration', default: '45m', description: 'Time limit of each command.' },
    summary: { type: 'boolean', default: 'true', description: 'Write the plan into the job summary.' },
  },
  outputs: {
    ...verdictOutputs,
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
      description:
        'The plan as JSON for reviewers: same shape, every sensitive value replaced. Safe to hand to another job. Written on failure, too, with the reason.',
    },
    'plan-digest': {
      description:
        'HMAC-SHA-256 over the plan’s JSON without its time: equal for equal plans, different when a sensitive value differs.',
    },
    'tool-version': { description: 'Version of the tool that planned.' },
    'evidence-path': { description: 'The evidence record: an in-toto statement about this plan.' },
  },
});
