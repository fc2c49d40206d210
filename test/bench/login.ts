import { fork, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { spec } from '../../src/actions/azure-oidc-login/spec.ts';
import { parseKeyValues } from '../../src/lab/runner/file-commands.ts';
import { actionStep } from './action.ts';
import type { CloudMessage } from './azure-cloud.ts';
import { type Case, gnuTime, measure, type Summary, summarize } from './measure.ts';
import { milliseconds, numbers, type Section } from './report.ts';

/** A whole sign-in against the laboratory and its end, beside bare Node and beside the sign-in of az. */

const rounds = 31;
const azRounds = 7;
/** Most CPU that a sign-in may take on top of bare Node, and most requests, whoever they go to. */
const goals = { overNodeMs: 110, requests: 4, timesAz: 8 } as const;

/** @param az Program of the Azure CLI; without it az is not measured. */
export async function benchLogin(dist: string, az: string | undefined): Promise<Section> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
  const cloud = fork(path.join(import.meta.dirname, 'azure-cloud.ts'), { execArgv: [] });
  const [message] = (await once(cloud, 'message')) as [CloudMessage];
  const step = actionStep(dist, spec, { ...message.inputs, export: 'terraform' }, message.env);
  const ask = async () => {
    const answer = once(cloud, 'message');
    cloud.send('requests');
    return ((await answer) as [number])[0];
  };
  try {
    const cases = [bare(folder), ...ours(dist, step), ...theirs(az, folder, message)];
    const before = await ask();
    spawnSync(process.execPath, [...step.args], { env: { PATH: process.env.PATH, ...step.env } });
    const requests = (await ask()) - before;
    step.reset();
    const measured = await measure(cases, rounds);
    const [base] = measured;
    const rows = base === undefined ? [] : measured.map((each) => summarize(each, base));
    return { name: 'login', ...judged(rows, requests), data: { rows, requests } };
  } finally {
    cloud.disconnect();
    step.remove();
    rmSync(folder, { recursive: true, force: true });
  }
}

function bare(folder: string): Case {
  const empty = path.join(folder, 'empty.mjs');
  writeFileSync(empty, '');
  return { name: 'node', args: [empty], isRight: ({ status }) => status === 0 };
}

function ours(dist: string, step: ReturnType<typeof actionStep>): Case[] {
  // The runner hands the state of the main step to the post step by its environment.
  const ended: Record<string, string> = { ...step.env };
  const state = step.env.GITHUB_STATE ?? '';
  return [
    {
      name: 'azure-oidc-login',
      args: step.args,
      env: step.env,
      prepare: step.reset,
      isRight: ({ status }) => status === 0 && step.outputs()['subscription-id'] !== '',
    },
    {
      name: 'azure-oidc-login, its end',
      args: [path.join(dist, spec.name, 'post.js')],
      env: ended,
      prepare: () => {
        step.reset();
        spawnSync(process.execPath, [...step.args], { env: { PATH: process.env.PATH, ...step.env } });
        for (const [name, value] of parseKeyValues(readFileSync(state, 'utf8'))) ended[`STATE_${name}`] = value;
      },
      isRight: ({ status }) => status === 0 && !existsSync(ended.STATE_folder ?? ''),
    },
  ];
}

/** The calls of Azure/login, the last one from its post step; the token is an argument there, too. */
function theirs(az: string | undefined, folder: string, { env, inputs }: CloudMessage): Case[] {
  if (az === undefined || gnuTime === undefined) return [];
  const config = path.join(folder, 'az');
  const all = { ...env, HOME: folder, AZURE_CONFIG_DIR: config, AZURE_CORE_COLLECT_TELEMETRY: 'no' };
  const token = idToken(env);
  const login = [
    ...['login', '--service-principal', '--username', inputs['client-id'], '--tenant', inputs['tenant-id']],
    ...['--federated-token', token, '--output', 'none'],
  ];
  const fresh = () => rmSync(config, { recursive: true, force: true });
  const signIn = () => {
    fresh();
    spawnSync(az, login, { env: { PATH: process.env.PATH, ...all } });
  };
  const call = (args: readonly string[], prepare: () => void): Case => ({
    name: ['az', ...args].join(' ').replace(/ -.*/, ''),
    program: az,
    args,
    env: all,
    rounds: azRounds,
    prepare,
    isRight: ({ status }) => status === 0,
  });
  return [
    call(['version'], fresh),
    call(['cloud', 'set', '--name', 'azurecloud'], fresh),
    call(login, fresh),
    call(['account', 'set', '--subscription', inputs['subscription-id']], signIn),
    call(['account', 'clear'], signIn),
  ];
}

function idToken(env: Readonly<Record<string, string>>): string {
  const code = `
    const url = process.env.ACTIONS_ID_TOKEN_REQUEST_URL + '&audience=api%3A%2F%2FAzureADTokenExchange';
    const headers = { authorization: 'Bearer ' + process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN };
    process.stdout.write((await (await fetch(url, { headers })).json()).value);`;
  return spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8', env }).stdout;
}

function judged(rows: readonly Summary[], requests: number): Pick<Section, 'text' | 'missed'> {
  const cpuOf = (name: string) => rows.find((row) => row.name === name)?.cpuMs;
  const [node = 0, login = 0, end = 0] = ['node', 'azure-oidc-login', 'azure-oidc-login, its end'].map(cpuOf);
  const az = rows.filter(({ name }) => name.startsWith('az '));
  const timesOf = (some: readonly Summary[]) => some.reduce((sum, { cpuMs }) => sum + cpuMs, 0) / (login + end);
  const least = timesOf(az.filter(({ name }) => name === 'az login' || name === 'az account clear'));
  const cells = rows.map((row) => [
    row.name,
    milliseconds(row.cpuMs),
    row.ratio.toFixed(2),
    `${row.low.toFixed(2)}-${row.high.toFixed(2)}`,
    milliseconds(row.wallMs),
    row.peakMb.toFixed(0),
  ]);
  const absent = az.length === 0 ? [['az', 'not measured', '', '', '', '']] : [];
  const table = numbers(['what', 'CPU ms', 'x node', '95 % interval', 'wall ms', 'peak MB'], [...cells, ...absent]);
  const overNodeMs = login - node;
  const facts = [
    `A sign-in sends ${requests} requests and takes ${overNodeMs.toFixed(0)} ms of CPU more than bare Node.`,
    az.length === 0
      ? ''
      : `Signing in and clearing up takes az ${least.toFixed(1)} times the CPU; all that Azure/login calls, ${timesOf(az).toFixed(1)} times.`,
  ];
  return {
    text: `${table}\n\n${facts.join(' ').trim()}`,
    missed: [
      ...(overNodeMs > goals.overNodeMs
        ? [`A sign-in takes ${overNodeMs.toFixed(0)} ms over bare Node; the goal is ${goals.overNodeMs}.`]
        : []),
      ...(requests > goals.requests ? [`A sign-in sends ${requests} requests; the goal is ${goals.requests}.`] : []),
      ...(az.length > 0 && least < goals.timesAz
        ? [`az login and az account clear take ${least.toFixed(1)} times the CPU; the goal is ${goals.timesAz}.`]
        : []),
    ],
  };
}
