/** The bundled terraform-plan as a child process, with the real Terraform and its built-in `terraform_data`. */
import { existsSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fileOf, type Job, runStep, type Step, startJob } from './support/action.ts';
import { evidenceOf } from './support/evidence.ts';
import { refusingProxy } from './support/proxy.ts';
import { account, platform, secretive, slowRoot } from './support/roots.ts';
import { leaks, sinksOf } from './support/sinks.ts';
import { apply, holdLock, pretendTerraform, terraformVersion } from './support/terraform.ts';

let job: Job;
beforeEach(() => {
  job = startJob();
});
afterEach(() => job.remove());

const golden = (name: string) => join(import.meta.dirname, `../golden/scenarios/terraform-plan-${name}.md`);

/** A step on `infra/dev` of the workspace. */
const plan = (inputs: Readonly<Record<string, string>> = {}, options: Parameters<typeof runStep>[2] = {}) =>
  runStep('terraform-plan', job, {
    ...options,
    with: { environment: 'dev', 'working-directory': 'infra/dev', ...inputs },
  });

const root = (content: string) => job.write('infra/dev/main.tf', content);

/** What every step without a plan has in common. */
function expectNoPlan(step: Step, verdict: 'fail' | 'error', reason: string): void {
  expect([step.exitCode, step.stderr]).toEqual([1, '']);
  expect(step.outputs).toMatchObject({ verdict, 'failure-reason': reason, 'plan-path': '', 'plan-json-path': '' });
  expect(step.stdout, 'a stack').not.toMatch(/\n\s+at /);
}

const annotation = (step: Step, level: string) => step.commands.find(({ name }) => name === level)?.properties;

describe('a plan', () => {
  test('has its numbers, files, digest, summary and evidence', async () => {
    root(platform);
    apply(job, 'infra/dev');
    const step = await plan({ variables: 'size=3' });
    expect([step.exitCode, step.stderr, step.errors, step.warnings]).toEqual([0, '', [], []]);
    const below = (file: string) => expect.stringMatching(new RegExp(`^${job.temp}/sluice/.*${file}$`));
    expect(step.outputs).toEqual({
      verdict: 'pass',
      'failure-reason': '',
      'has-changes': 'true',
      add: '3',
      change: '1',
      destroy: '2',
      'plan-path': below('dev\\.tfplan'),
      'plan-json-path': below('stdout'),
      'schema-path': below('stdout'),
      'review-path': below('dev\\.review\\.json'),
      'plan-digest': expect.stringMatching(/^[0-9a-f]{64}$/),
      'tool-version': terraformVersion(),
      'evidence-path': below('terraform-plan-[0-9a-f]{12}\\.json'),
    });
    expect(step.stdout.trimEnd().split('\n').at(-1)).toBe('Plan for dev: 3 to add, 1 to change, 2 to destroy.');
    await expect(step.summary).toMatchFileSnapshot(golden('summary'));
    expect(JSON.parse(fileOf(step, 'plan-json-path'))).toMatchObject({ complete: true, errored: false });
    expect(JSON.parse(fileOf(step, 'schema-path'))).toHaveProperty('provider_schemas');
    expect(JSON.parse(fileOf(step, 'review-path'))).toMatchObject({
      format_version: '1.2',
      sluice_plan_digest: step.outputs['plan-digest'],
    });
    expect(evidenceOf(step)).toMatchObject({
      subject: [
        { name: 'git+https://github.com/acme/infra', digest: { gitCommit: 'c0ffee'.padEnd(40, '0') } },
        { name: 'terraform-plan:dev', digest: { hmacSha256: step.outputs['plan-digest'] } },
      ],
      predicate: { result: { environment: 'dev', counts: { add: 3, change: 1, destroy: 2, replace: 1 } } },
    });
    const folders = ['plan-path', 'plan-json-path'].map((output) => dirname(step.outputs[output] ?? ''));
    expect(
      folders.map((folder) => statSync(folder).mode & 0o777),
      'open to this user alone',
    ).toEqual([0o700, 0o700]);
  });

  test('without any change passes and says so', async () => {
    root(platform);
    apply(job, 'infra/dev');
    const step = await plan();
    expect(step.exitCode).toBe(0);
    expect(step.outputs).toMatchObject({
      verdict: 'pass',
      'has-changes': 'false',
      add: '0',
      change: '0',
      destroy: '0',
    });
    expect(step.summary).toBe('### Plan for dev: 0 to add, 0 to change, 0 to destroy\n\n');
  });

  test('of outputs alone has changes, although Terraform counts none', async () => {
    root('output "version" {\n  value = "2"\n}\n');
    const step = await plan();
    expect(step.outputs).toMatchObject({ verdict: 'pass', 'has-changes': 'true', add: '0', change: '0', destroy: '0' });
  });

  test('destroys everything, or looks at some targets only', async () => {
    root(platform);
    apply(job, 'infra/dev');
    const destroy = await plan({ destroy: 'true', summary: 'false' });
    expect([destroy.outputs.add, destroy.outputs.destroy, destroy.summary]).toEqual(['0', '4', '']);
    const partial = await plan({ targets: 'terraform_data.zone', variables: 'size=2' });
    expect([partial.outputs.change, partial.outputs.destroy]).toEqual(['1', '0']);
    expect(JSON.parse(fileOf(partial, 'review-path'))).toMatchObject({ complete: false });
    expect(partial.warnings.join()).toContain('Resource targeting is in effect');
  });

  test('has the same digest when it is the same, and another when a sensitive value differs', async () => {
    root(`variable "token" {
  type      = string
  sensitive = true
}

resource "terraform_data" "app" {
  input = var.token
}
`);
    const digest = async (inputs: Readonly<Record<string, string>>) =>
      (await plan({ refresh: 'false', format: 'off', ...inputs })).outputs['plan-digest'];
    const first = await digest({ variables: 'token=planned-value-1' });
    expect(first).toMatch(/^[0-9a-f]{64}$/);
    // A plan tells its time in whole seconds.
    await sleep(1100);
    expect(await digest({ variables: 'token=planned-value-1' })).toBe(first);
    expect(await digest({ variables: 'token=planned-value-2' })).not.toBe(first);
    expect(await digest({ variables: 'token=planned-value-1', 'digest-key': 'k3y-of-the-caller' })).not.toBe(first);
  });
});

describe('inputs', () => {
  test('variables, variable files and backend settings arrive as they are', async () => {
    root(`terraform {
  backend "local" {}
}

variable "zones" {
  type = list(string)
}

variable "limits" {
  type = map(number)
}

variable "count_of" {
  type = number
}

variable "motto" {}

variable "region" {}

output "all" {
  value = [join("+", var.zones), var.limits["cpu"], var.count_of, var.motto, var.region]
}
`);
    job.write('infra/dev/dev.tfvars', 'region = "westeurope"\n');
    const odd = '$' + '{not} %' + '{a} "template" \\ back';
    const step = await plan({
      variables: `zones=["1","2, 3"]\nlimits={"cpu": 4}\ncount_of=7\nmotto=${odd}`,
      'var-files': 'dev.tfvars',
      'backend-config': `path=${odd.replaceAll('"', "'").replace('\\', '')}.tfstate\nworkspace_dir=of "dev"`,
    });
    expect([step.exitCode, step.errors]).toEqual([0, []]);
    const document = JSON.parse(fileOf(step, 'plan-json-path')) as { output_changes: { all: { after: unknown } } };
    expect(document.output_changes.all.after).toEqual(['1+2, 3', 4, 7, odd, 'westeurope']);
    const backend = JSON.parse(readFileSync(join(job.workspace, 'infra/dev/.terraform/terraform.tfstate'), 'utf8'));
    expect(backend.backend.config).toEqual({
      path: `${odd.replaceAll('"', "'").replace('\\', '')}.tfstate`,
      workspace_dir: 'of "dev"',
    });
  });

  test.each([
    ['a folder outside of the workspace', { 'working-directory': '../home' }, 'working-directory: "../home" lies outside the workspace'],
    ['a folder behind a link that leads out', { 'working-directory': 'link' }, 'working-directory: "link" lies outside the workspace'],
    ['a variable file outside of the workspace', { 'var-files': '../../../secret.tfvars' }, 'var-files: '],
    ['a variable file that looks like an option', { 'var-files': '-state=x' }, 'var-files: "-state=x" begins with "-"'],
    ['a backend file outside of the workspace', { 'backend-config': '/etc/hostname' }, 'backend-config: "/etc/hostname" lies outside'],
    ['a target that looks like an option', { targets: '-destroy' }, 'targets: "-destroy" begins with "-"'],
    ['an environment that is a path', { environment: '../prod' }, 'environment: "../prod" is not accepted'],
    ['a duration without its unit', { 'lock-timeout': '60' }, 'lock-timeout: "60" is not a duration'],
  ])('%s is refused', async (_, inputs, message) => {
    root('');
    job.write('../secret.tfvars', 'stolen = "yes"\n');
    symlinkSync(dirname(job.temp), join(job.workspace, 'link'));
    const step = await plan(inputs);
    expectNoPlan(step, 'error', 'invalid-input');
    expect(step.errors).toHaveLength(1);
    expect(step.errors[0]).toContain(message);
    expect(existsSync(join(job.workspace, 'infra/dev/terraform.tfstate'))).toBe(false);
  }); // biome-ignore format: a table
});

describe('a configuration that is wrong', () => {
  test('gets an annotation on file and line when it is not valid', async () => {
    root('resource "terraform_data" "a" {\n  inputt = 1\n}\n');
    const step = await plan();
    expectNoPlan(step, 'fail', 'validate-failed');
    expect(annotation(step, 'error')).toMatchObject({
      file: 'infra/dev/main.tf',
      line: '2',
      title: 'Unsupported argument',
    });
    expect(step.errors.at(-1)).toBe('The configuration is not valid: infra/dev/main.tf:2: Unsupported argument.');
    await expect(step.summary).toMatchFileSnapshot(golden('not-valid'));
    expect(JSON.parse(fileOf(step, 'review-path'))).toMatchObject({
      errored: true,
      sluice_failure: { reason: 'validate-failed', problems: [{ file: 'infra/dev/main.tf', line: 2 }] },
    });
    expect(evidenceOf(step).predicate.result).toMatchObject({ environment: 'dev' });
  });

  test('gets one when it cannot even be parsed', async () => {
    root('output "a" {\n  value = 1\n}\n\nresource "terraform_data" {\n');
    const step = await plan();
    expectNoPlan(step, 'error', 'init-failed');
    expect(annotation(step, 'error')).toMatchObject({ file: 'infra/dev/main.tf', line: '5' });
    expect(step.errors.at(-1)).toMatch(/^Initialising failed: infra\/dev\/main\.tf:5: /);
  });

  test('says which condition does not hold while planning', async () => {
    root(`variable "size" {
  default = 1
}

resource "terraform_data" "a" {
  lifecycle {
    precondition {
      condition     = var.size > 2
      error_message = "One is not enough."
    }
  }
}
`);
    const step = await plan();
    expectNoPlan(step, 'fail', 'plan-failed');
    expect(annotation(step, 'error')).toMatchObject({ file: 'infra/dev/main.tf', line: '8' });
    expect(step.errors[0]).toContain('One is not enough.');
  });

  test('that is not formatted warns, fails, or is left alone', async () => {
    root('output "a" {\n      value=1\n}\n');
    const warned = await plan();
    expect([warned.exitCode, warned.outputs.verdict]).toEqual([0, 'pass']);
    expect(annotation(warned, 'warning')).toMatchObject({ file: 'infra/dev/main.tf', line: '1' });
    const failed = await plan({ format: 'fail' });
    expect([failed.exitCode, failed.outputs.verdict, failed.outputs['failure-reason']]).toEqual([
      1,
      'fail',
      'not-formatted',
    ]);
    expect(annotation(failed, 'error')).toMatchObject({ file: 'infra/dev/main.tf', line: '1' });
    expect(failed.outputs['plan-digest'], 'the plan is there all the same').toMatch(/^[0-9a-f]{64}$/);
    const off = await plan({ format: 'off' });
    expect([off.exitCode, off.warnings]).toEqual([0, []]);
  });
});

describe('a held state lock', () => {
  test('says who holds it, since when and how to go on', async () => {
    root(slowRoot);
    await using _lock = await holdLock(job, 'infra/dev');
    const step = await plan({ 'lock-timeout': '0s' });
    expectNoPlan(step, 'error', 'state-locked');
    expect(step.errors).toHaveLength(1);
    expect(step.errors[0]).toMatch(
      /^The state terraform\.tfstate is locked by \S+@\S+ since 20\d\d-\S+ \S+ \+0000 UTC, less than a minute ago \(operation Apply, lock id [0-9a-f-]{36}\)\. Wait for that run to end or raise lock-timeout\./,
    );
    expect(step.summary).toContain('is locked by');
    expect(JSON.parse(fileOf(step, 'review-path'))).toMatchObject({ sluice_failure: { reason: 'state-locked' } });
    expect(evidenceOf(step).predicate.verdict).toBe('error');
  });

  test('is waited for as long as lock-timeout says', async () => {
    root(slowRoot);
    const lock = await holdLock(job, 'infra/dev');
    const step = await plan(
      { 'lock-timeout': '40s' },
      {
        whileRunning: async () => {
          await sleep(2500);
          await lock[Symbol.asyncDispose]();
        },
      },
    );
    expect([step.exitCode, step.outputs['has-changes']]).toEqual([0, 'false']);
  });
});

describe('the tool', () => {
  test('of another version is refused, one of the wanted line is taken', async () => {
    root('');
    const [major, minor] = terraformVersion().split('.');
    expect((await plan({ version: `${major}.${minor}` })).exitCode).toBe(0);
    const step = await plan({ version: '1.2', install: 'never' });
    expectNoPlan(step, 'error', 'wrong-tool-version');
    expect(step.errors).toEqual([
      `version: 1.2 is wanted, terraform ${terraformVersion()} is installed. Install the wanted version in a step before this one, or allow install: auto, which takes a checked release.`,
    ]);
  });

  test('of this machine is shown as such, and is in the evidence with its hash', async () => {
    root('');
    const step = await plan({ install: 'never' });
    const toolOrigin = evidenceOf(step).predicate.result.toolOrigin as { file: string; sha256: string };
    expect(toolOrigin).toEqual({
      from: 'PATH',
      file: expect.stringMatching(/[/\\]terraform(\.exe)?$/),
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      isLocked: false,
    });
    expect(step.stdout).toContain(
      `terraform ${terraformVersion()} of this machine: ${toolOrigin.file}, sha256 ${toolOrigin.sha256}, not checked\n`,
    );
  });

  test('that is missing is named with what to do, where nothing may be downloaded', async () => {
    root('');
    const step = await plan({ install: 'never' }, { env: { PATH: dirname(job.temp) } });
    expectNoPlan(step, 'error', 'tool-missing');
    expect(step.errors).toEqual([
      'tool: terraform is not installed on this runner. Install it in a step before this one, or allow install: auto, which takes a checked release.',
    ]);
  });

  test('is not downloaded when nobody vouches for its version', async () => {
    root('');
    const step = await plan({ version: '1.2' });
    expectNoPlan(step, 'error', 'tool-version-unknown');
    expect(step.stdout).toContain(`terraform ${terraformVersion()} is on PATH and 1.2 is wanted.\n`);
    expect(step.errors).toEqual([
      expect.stringMatching(
        /^version: terraform 1\.2 cannot be installed: its hashes are not locked in this version of Sluice, those of 1\./,
      ),
    ]);
  });

  test('that a proxy keeps away is said to be so', async () => {
    root('');
    await using proxy = await refusingProxy();
    const env = { PATH: dirname(job.temp), HTTPS_PROXY: proxy.url, https_proxy: proxy.url, NO_PROXY: '', no_proxy: '' };
    const step = await plan({ install: 'always' }, { env });
    expectNoPlan(step, 'error', 'tool-not-downloaded');
    expect(new Set(proxy.asked)).toEqual(new Set(['CONNECT releases.hashicorp.com:443']));
    expect(step.errors).toEqual([
      expect.stringMatching(
        /^tool: terraform [\d.]+ for \w+-\w+ cannot be downloaded from https:\/\/releases\.hashicorp\.com\/.* refused the tunnel .* status 403/,
      ),
    ]);
    expect(evidenceOf(step)).toMatchObject({ predicate: { failureReason: 'tool-not-downloaded' } });
  });

  test('is not taken from the checked-out repository', async () => {
    root('');
    job.write('terraform', '#!/bin/sh\ntouch taken\n');
    const step = await plan({ install: 'never' }, { env: { PATH: `.${delimiter}${dirname(job.temp)}` } });
    expectNoPlan(step, 'error', 'tool-missing');
    expect(existsSync(join(job.workspace, 'taken'))).toBe(false);
  });

  test('sees what providers need and no token of GitHub', async () => {
    root('');
    const bin = pretendTerraform(job, `env > "${job.workspace}/seen"\necho '{"terraform_version":"1.9.0"}'\nexit 3\n`);
    const env = {
      PATH: `${bin}${delimiter}${process.env.PATH}`,
      GITHUB_TOKEN: 'ghs_of-the-job',
      ACTIONS_RUNTIME_TOKEN: 'of-the-runner',
      ARM_CLIENT_ID: 'of-the-cloud',
      TF_VAR_size: '3',
      MY_PROXY_SETTING: 'passed',
    };
    const step = await plan({ format: 'off', 'pass-env': 'MY_PROXY_*', 'digest-key': 'k3y-of-the-caller' }, { env });
    expectNoPlan(step, 'error', 'init-failed');
    const seen = readFileSync(join(job.workspace, 'seen'), 'utf8');
    expect(seen).toMatch(/^ARM_CLIENT_ID=of-the-cloud$/m);
    expect(seen).toMatch(/^TF_VAR_size=3$/m);
    expect(seen).toMatch(/^MY_PROXY_SETTING=passed$/m);
    expect(seen).not.toMatch(/ghs_of-the-job|of-the-runner|k3y-of-the-caller|^INPUT_|^GITHUB_/m);
  });

  test('that counts otherwise than its own JSON is not believed', async () => {
    root('');
    const bin = pretendTerraform(
      job,
      `case "$1" in
version) echo '{"terraform_version":"1.9.0"}' ;;
validate) echo '{"valid":true,"diagnostics":[]}' ;;
plan) echo '{"type":"change_summary","@message":"Plan","changes":{"add":1,"change":0,"import":0,"remove":0,"operation":"plan"}}'; exit 2 ;;
show) echo '{"format_version":"1.2","resource_changes":[],"planned_values":{}}' ;;
esac
`,
    );
    const step = await plan({}, { env: { PATH: `${bin}${delimiter}${process.env.PATH}` } });
    expect([step.exitCode, step.outputs.verdict, step.outputs['failure-reason']]).toEqual([
      1,
      'error',
      'counts-disagree',
    ]);
  });

  test('that saves a plan with errors in it is not believed, whatever its exit code', async () => {
    root('');
    const bin = pretendTerraform(
      job,
      `case "$1" in
version) echo '{"terraform_version":"1.9.0"}' ;;
validate) echo '{"valid":true,"diagnostics":[]}' ;;
show) echo '{"format_version":"1.2","resource_changes":[],"planned_values":{},"errored":true}' ;;
esac
`,
    );
    const step = await plan({}, { env: { PATH: `${bin}${delimiter}${process.env.PATH}` } });
    expect([step.exitCode, step.outputs.verdict, step.outputs['failure-reason']]).toEqual([1, 'error', 'plan-errored']);
    expect(evidenceOf(step).predicate.verdict).toBe('error');
  });
});

describe('cancelling', () => {
  const slow = (job: Job) => `case "$1" in
version) echo '{"terraform_version":"1.9.0"}'; exit 0 ;;
validate) echo '{"valid":true,"diagnostics":[]}'; exit 0 ;;
plan)
  trap 'echo INT >> "${job.workspace}/signals"; sleep 1; exit 1' INT
  trap 'echo TERM >> "${job.workspace}/signals"; exit 1' TERM
  touch "${job.workspace}/planning"
  n=0; while [ $n -lt 600 ]; do n=$((n+1)); sleep 0.1; done ;;
esac
`;

  /** Until the pretended tool plans. */
  async function planning(): Promise<void> {
    for (let waited = 0; !existsSync(join(job.workspace, 'planning')); waited += 50) {
      if (waited > 20_000) throw new Error('The plan did not start');
      await sleep(50);
    }
  }

  test('interrupts the tool exactly once and waits for its end', async () => {
    root('');
    const bin = pretendTerraform(job, slow(job));
    const step = await plan(
      {},
      {
        env: { PATH: `${bin}${delimiter}${process.env.PATH}` },
        whileRunning: async (process) => {
          await planning();
          process.kill('SIGINT');
          await sleep(300);
          // On a second one, or on the runner's SIGTERM, Terraform would give up without releasing its lock.
          process.kill('SIGINT');
          process.kill('SIGTERM');
        },
      },
    );
    expectNoPlan(step, 'error', 'cancelled');
    expect(step.errors).toEqual(['terraform: was stopped because the run was cancelled.']);
    expect(readFileSync(join(job.workspace, 'signals'), 'utf8')).toBe('INT\n');
  });

  test('a plan that takes longer than timeout is stopped', async () => {
    root('');
    const bin = pretendTerraform(job, slow(job));
    const step = await plan({ timeout: '1s' }, { env: { PATH: `${bin}${delimiter}${process.env.PATH}` } });
    expectNoPlan(step, 'error', 'timeout');
    expect(readFileSync(join(job.workspace, 'signals'), 'utf8')).toBe('INT\n');
  });
});

describe('nothing leaks', () => {
  const secret = 'Tr0ub4dor&3 /"quote"+=';
  const earlier = 'c0rrect-h0rse?battery<staple>';
  test('of a sensitive variable, wherever the tool itself prints it in clear', async () => {
    root(secretive);
    apply(job, 'infra/dev', { password: earlier });
    const step = await plan({ variables: `password=${secret}` });
    expect([step.exitCode, step.outputs.verdict]).toEqual([0, 'pass']);
    const json = fileOf(step, 'plan-json-path');
    expect(json, 'the plan itself holds them').toContain(
      JSON.stringify(secret).slice(1, -1).replaceAll('&', '\\u0026'),
    );
    expect(json).toContain(account.key);
    const secrets = [secret, earlier, account.key, account.name];
    expect(leaks(sinksOf(step), secrets)).toEqual([]);
    // What is no secret is still there, and a secret that changes reads as a change.
    expect(step.summary).toContain('terraform_data.db');
    const review = JSON.parse(fileOf(step, 'review-path'));
    const db = review.resource_changes.find(({ address }: { address: string }) => address === 'terraform_data.db');
    expect(db.change.before.input).toMatch(/^\(sensitive \w+\)$/);
    expect(db.change.after.input).not.toBe(db.change.before.input);
  });

  test('of a plan that fails', async () => {
    root(`${secretive}
resource "terraform_data" "wrong" {
  input = var.password
  lifecycle {
    precondition {
      condition     = var.password == "x"
      error_message = "Not allowed."
    }
  }
}
`);
    const step = await plan({ variables: `password=${secret}` });
    expectNoPlan(step, 'fail', 'plan-failed');
    expect(leaks(sinksOf(step), [secret])).toEqual([]);
  });

  test('of a secret input', async () => {
    root('');
    const step = await plan({ 'digest-key': 'k3y-of-the-caller', environment: 'k3y-of-the-caller' });
    expect(leaks(sinksOf(step), ['k3y-of-the-caller'])).toEqual([]);
  });
});

describe('hostile text', () => {
  const commands = [
    '::set-output name=verdict::pass',
    '::add-path::/tmp/evil',
    '##[add-mask]pass',
    '::stop-commands::x',
    '  ::warning::not by the tool',
  ];
  const lines = commands.join('\\n');

  test('in names, outputs and messages gives the runner no command', async () => {
    root(`resource "terraform_data" "a" {
  for_each = toset(["${commands[0]}", "x##[add-mask]y", "one\\n${lines}\\r${commands[0]}"])
  input    = "${lines}"
}

check "c" {
  assert {
    condition     = length(terraform_data.a) == 0
    error_message = "Wrong:\\n${lines}\\r${commands[2]}"
  }
}

output "o" {
  value = "${lines}"
}
`);
    const step = await plan();
    expect([step.exitCode, step.outputs.verdict, step.others]).toEqual([0, 'pass', '']);
    // runStep checks that there is no other command; these are the ones of the step itself.
    const names = [...new Set(step.commands.map(({ name }) => name))].sort();
    expect(names).toEqual(['endgroup', 'group', 'stop-commands', 'warning']);
    const stops = step.commands.filter(({ name }) => name === 'stop-commands');
    expect(stops.every(({ data }) => /^[0-9a-f]{64}$/.test(data))).toBe(true);
    expect(step.commands.filter(({ name }) => name === 'warning')).toHaveLength(1);
    expect(step.warnings[0]).toContain('Wrong:');
    expect(step.warnings[0], 'shown, but inside of one message').toContain(commands[0]);
    await expect(step.summary).toMatchFileSnapshot(golden('hostile'));
  });

  test('in an error message gives none either', async () => {
    root(`variable "size" {
  default = 1
}

resource "terraform_data" "a" {
  lifecycle {
    precondition {
      condition     = var.size > 2
      error_message = "No:\\n${lines}\\r${commands[0]}."
    }
  }
}
`);
    const step = await plan();
    expectNoPlan(step, 'fail', 'plan-failed');
    expect(step.errors).toHaveLength(2);
    expect(new Set(step.commands.map(({ name }) => name))).toEqual(
      new Set(['group', 'endgroup', 'stop-commands', 'error']),
    );
  });

  test('in names of files and folders gives none either', async () => {
    root('output "a" {\n  value=1\n}\n');
    job.write('infra/dev/##[error]x,line=7::y.tf', 'output "b" {\n  value=1\n}\n');
    const step = await plan();
    expect(step.exitCode).toBe(0);
    expect(step.commands.filter(({ name }) => name === 'error')).toEqual([]);
    expect(step.commands.filter(({ name }) => name === 'warning')).toHaveLength(2);
  });
});
