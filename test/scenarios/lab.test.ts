/** `npm start` as its users have it: a process, an exit code, a page and result.json. And it is red when something is wrong. */
import { type ChildProcess, spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toolOrReason } from '../../scripts/tools/table.ts';
import { checkRendered, findBrowser } from '../../src/lab/browser.ts';
import type { LabResult } from '../../src/lab/result.ts';
import { smallChange } from '../../src/lab/stories/infra-change.ts';
import { leaks } from './support/sinks.ts';

const suite = resolve(import.meta.dirname, '../..');
const terraform = toolOrReason('terraform');
const azurite = toolOrReason('azurite');
// Ten seconds where it is alone; a machine under load takes its time.
const timeoutMs = 120_000;

interface End {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  /** Temporary files that nobody needs any more. */
  readonly leftBehind: readonly string[];
}

interface Lab {
  readonly child: ChildProcess;
  readonly out: string;
  /** Standard output and error so far. */
  readonly printed: () => string;
  readonly ended: Promise<End>;
  /** Resolves when `pattern` has been printed. */
  readonly says: (pattern: RegExp) => Promise<RegExpMatchArray>;
}

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lab-test-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Starts the laboratory of `root` with its results and its temporary files in folders of their own. */
function startLab(name: string, { root = suite, args = [] as readonly string[] } = {}): Lab {
  const out = join(folder, name, 'out');
  const temporary = mkdtempSync(join(folder, `${name}-`));
  const program = typeof terraform === 'string' ? '' : dirname(terraform.path);
  const child = spawn(process.execPath, [join(root, 'src/lab/main.ts'), `--out=${out}`, ...args], {
    cwd: root,
    env: {
      ...process.env,
      SLUICE_TOOLS: JSON.stringify({ azurite }),
      TMPDIR: temporary,
      PATH: [program, process.env.PATH].join(delimiter),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  const watchers = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
      for (const watcher of watchers) watcher();
    });
  }
  const ended = new Promise<End>((done) => {
    child.on('close', (code, signal) => {
      const leftBehind = readdirSync(temporary).filter((file) => file.startsWith('sluice-'));
      done({ code, signal, leftBehind });
    });
  });
  const says = (pattern: RegExp) =>
    new Promise<RegExpMatchArray>((found, failed) => {
      const look = () => {
        const match = pattern.exec(text);
        if (match !== null) found(match);
      };
      watchers.add(look);
      look();
      void ended.then(() => failed(new Error(`it ended without saying ${pattern}:\n${text}`)));
    });
  return { child, out, printed: () => text, ended, says };
}

const read = (lab: Lab, file: string) => readFileSync(join(lab.out, file), 'utf8');
const resultOf = (lab: Lab) => JSON.parse(read(lab, 'result.json')) as LabResult;
const jobsOf = (lab: Lab) => resultOf(lab).runs.map(({ jobs }) => jobs.map(({ id, result }) => `${id}: ${result}`));

/** What the value is made of: types for leaves, one entry for all members of a list that are alike. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) {
    const shapes = new Map(value.map(shapeOf).map((shape) => [JSON.stringify(shape), shape]));
    return [...shapes.values()];
  }
  if (value === null || typeof value !== 'object') return value === null ? 'null' : typeof value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shapeOf(inner)]));
}

/** Defaults of variables marked as sensitive. */
function sensitiveDefaults(text: string): string[] {
  return [...text.matchAll(/^variable "[^"]+" \{\n(?:.*\n)*?\}/gm)]
    .map(([block]) => block)
    .filter((block) => /^\s*sensitive\s*=\s*true$/m.test(block))
    .flatMap((block) => /^\s*default\s*=\s*"([^"]+)"$/m.exec(block)?.[1] ?? []);
}

describe.skipIf(typeof terraform === 'string' || typeof azurite === 'string')('the laboratory', () => {
  describe('when all is well', () => {
    let lab: Lab;
    let end: End;
    beforeAll(async () => {
      lab = startLab('well');
      end = await lab.ended;
    }, timeoutMs);

    test('ends with 0 and leaves the page and result.json, nothing else', () => {
      expect(end, lab.printed()).toEqual({ code: 0, signal: null, leftBehind: [] });
      expect(readdirSync(lab.out).sort()).toEqual(['index.html', 'result.json']);
      expect(lab.printed()).toMatch(
        /11 jobs, none failed but 1 on purpose, in \S+\nPage: file:\/\/\S+\/well\/out\/index\.html\n$/,
      );
    });

    test('result.json has the shape that scripts rely on', () => {
      const result = resultOf(lab);
      const step = { name: 'string', uses: 'string', result: 'string', durationMs: 'number' };
      const job = { id: 'string', result: 'string', durationMs: 'number' };
      expect(shapeOf(result)).toEqual({
        ok: 'boolean',
        durationMs: 'number',
        // A job that is skipped has no steps; only the first run of the pull request has one.
        runs: [
          { workflow: 'string', jobs: [{ ...job, steps: [step] }] },
          {
            workflow: 'string',
            jobs: [
              { ...job, steps: [] },
              { ...job, steps: [step] },
            ],
          },
        ],
        parts: [{ name: 'string', kind: 'string', version: 'string' }],
        requests: 'number',
      });
      expect(result.ok).toBe(true);
      expect(new Set(result.parts.map(({ kind }) => kind))).toEqual(new Set(['real', 'stand-in', 'not-run']));
      expect(result.parts.filter(({ version }) => version === '')).toEqual([]);
      // Two checks of the same comment at the least, artifacts there and back.
      expect(result.requests).toBeGreaterThan(20);
      expect(result.durationMs).toBeGreaterThan(1000);
    });

    test('runs exactly these jobs and steps: bootstrap, pull request, push to it, and the attempt that is refused', () => {
      const jobs = ['infra/plan (dev): success', 'infra/plan (prod): success', 'infra/report: success'];
      expect(jobsOf(lab)).toEqual([
        ['azure/bootstrap (dev): success', 'azure/bootstrap (prod): success'],
        // Only the push finds a comment to announce itself on.
        ['infra/announce: skipped', ...jobs],
        ['infra/announce: success', ...jobs],
        ['apply prod: failure'],
      ]);
      expect(resultOf(lab).runs.map(({ workflow }) => workflow)).toEqual([
        'bootstrap',
        'infrastructure',
        'infrastructure',
        'shortcut',
      ]);
      const steps = resultOf(lab).runs.flatMap((run) =>
        run.jobs.map(({ steps }) =>
          // Set-up steps that are for other machines are skipped.
          steps.flatMap(({ uses, result }) => (result === 'skipped' ? [] : [`${uses?.replace(/@.*/, '')}: ${result}`])),
        ),
      );
      const [checkout, login] = ['actions/checkout', '$/actions/azure-oidc-login'];
      // Post steps run in reverse order.
      const bootstrap = [login, '$/actions/azure-state-backend', '$/actions/azure-oidc-trust', login];
      const plan = [checkout, login, '$/actions/terraform-plan', 'actions/upload-artifact', login, checkout];
      const report = ['actions/download-artifact', '$/actions/terraform-plan-comment', 'actions/upload-artifact'];
      const announce = ['$/actions/terraform-plan-comment'];
      const green = [bootstrap, bootstrap, [], plan, plan, report, announce, plan, plan, report].map((names) =>
        names.map((name) => `${name}: success`),
      );
      const attempt = 'OWNER/sluice/actions/azure-oidc-login';
      expect(steps).toEqual([...green, [`${attempt}: failure`, `${attempt}: success`]]);
    });

    test('the page shows why the attempt is refused, and that nobody but prod may be prod', () => {
      const page = read(lab, 'index.html');
      expect(page).toContain('Refused, as it should be: only a job of the environment prod-apply is prod.');
      expect(page).toContain('AADSTS700213');
      expect(page).toMatch(/repo:audioprothese@\d+\/openmrs-core-infrastructure@\d+:ref:refs\/heads\/shortcut/);
    });

    test('the page has one comment of the bot, marked as out of date and then updated, with what is destroyed and replaced', () => {
      const page = read(lab, 'index.html');
      const remarks = [...page.matchAll(/<article class="remark"[\s\S]*?<\/article>/g)].map(([remark]) => remark);
      const bots = remarks.filter((remark) => remark.includes('<span class="label">bot</span>'));
      expect(bots).toHaveLength(1);
      expect(bots[0]).toContain('title="2 updates"');
      // The note of the second run is on the version before the last.
      expect(bots[0]?.match(/Out of date\./g)).toHaveLength(1);
      expect(bots[0]).toMatch(/Version 2 of 3[\s\S]*Out of date\./);
      expect(page).toContain('<span class="tag">terraform: destroys</span>');
      expect(bots[0]).toMatch(/<strong>Destroy<\/strong> <code[^>]*>terraform_data\.dns_record\["legacy"\]/);
      expect(bots[0]).toMatch(/<strong>Replace<\/strong> <code[^>]*>terraform_data\.aks</);
      // It has an end, and each part is on it.
      for (const id of ['conversation', 'checks', 'summary', 'real']) expect(page).toContain(`id="${id}"`);
      expect(page.trimEnd()).toMatch(/<\/html>$/);
    });

    test.skipIf(findBrowser() === undefined)('the page shows as it should in a browser', async () => {
      await checkRendered(join(lab.out, 'index.html'));
    });

    test('no planted secret and no folder of this machine is in anything that it leaves or prints', () => {
      const roots = join(suite, 'src/lab/roots');
      const before = ['dev', 'prod'].map((name) => readFileSync(join(roots, name, 'variables.tf'), 'utf8'));
      const repository = join(folder, 'repository');
      cpSync(roots, join(repository, 'terraform'), { recursive: true });
      const after = Object.entries(smallChange.files(repository)).flatMap(([file, text]) =>
        file.endsWith('variables.tf') ? [text] : [],
      );
      const secrets = [...new Set([...before, ...after].flatMap(sensitiveDefaults))];
      // Each environment has one, and the pull request changes both.
      expect(secrets).toHaveLength(4);
      const left = { page: read(lab, 'index.html'), 'result.json': read(lab, 'result.json') };
      expect.soft(leaks({ ...left, terminal: lab.printed() }, secrets)).toEqual([]);
      // What the secret is for can be seen, so the search was in the right place.
      expect(left.page).toContain('terraform_data.grafana_admin');

      const places = [folder, suite, homedir()].filter((place) => place.length > 1);
      for (const [name, text] of Object.entries(left)) {
        const found = places.filter((place) => text.includes(`${place}/`) || text.includes(`"${place}"`));
        expect(found, name).toEqual([]);
      }
    });
  });

  test('is red for a job that is missing, a comment that is missing and a request that GitHub does not know; --keep keeps the servers', {
    timeout: timeoutMs,
  }, async () => {
    // A copy of the suite, in which somebody renames a job, forgets the comment and asks for a route that there is not.
    const root = join(folder, 'broken-suite');
    for (const part of ['src', 'actions', 'dist', 'examples', '.github', 'package.json']) {
      cpSync(join(suite, part), join(root, part), { recursive: true, filter: (file) => !file.includes('.terraform') });
    }
    symlinkSync(join(suite, 'node_modules'), join(root, 'node_modules'));
    const workflow = join(root, '.github/workflows/infra-plan.yml');
    const poke = 'node -e "fetch(process.env.GITHUB_API_URL + \'/no/such/route\')"';
    const edited = readFileSync(workflow, 'utf8')
      .replace('name: report\n', 'name: reprot\n')
      .replace('default: update', 'default: none')
      .replace(/\n {4}steps:\n {6}- name: Fetch/, `\n    steps:\n      - run: ${poke}\n      - name: Fetch`);
    writeFileSync(workflow, edited);

    const lab = startLab('broken', { root, args: ['--keep'] });
    const [, apiUrl, token] = await lab.says(/GitHub API +(\S+)\n +token +(\S+)/);
    const result = resultOf(lab);
    expect(result.ok).toBe(false);
    const surprises = result.surprises?.join('\n') ?? '';
    expect(surprises).toMatch(/infra \/ report: no such job, expected success/);
    expect(surprises).toMatch(/infra \/ reprot: success, expected no such job/);
    expect(surprises).toMatch(/0 comments by the bot, expected 1/);
    expect(surprises).toMatch(/the GitHub stand-in: .*\/no\/such\/route/);
    await lab.says(/^not as it should be: run \d+: infra \/ report: no such job/m);
    // A step that runs a script uses nothing.
    expect(shapeOf(result.runs[1]?.jobs[3]?.steps[0])).toMatchObject({ uses: 'null' });

    const asked = await fetch(`${apiUrl}/repos/audioprothese/openmrs-core-infrastructure/pulls/1`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(asked.status).toBe(200);
    expect(await asked.json()).toMatchObject({ number: 1, state: 'open', user: { login: 'lea-martin' } });
    lab.child.kill('SIGINT');
    expect(await lab.ended, lab.printed()).toEqual({ code: 1, signal: null, leftBehind: [] });
    await expect(fetch(`${apiUrl}/`)).rejects.toThrow();
  });

  test('Ctrl+C cancels what runs, ends with 130 and leaves a red result', { timeout: timeoutMs }, async () => {
    const lab = startLab('stopped');
    await lab.says(/started +infra \/ plan/);
    lab.child.kill('SIGINT');
    expect(await lab.ended, lab.printed()).toEqual({ code: 130, signal: null, leftBehind: [] });
    expect(resultOf(lab)).toMatchObject({ ok: false, surprises: expect.arrayContaining(['stopped before the end']) });
    expect(jobsOf(lab).flat()).toContain('infra/plan (dev): cancelled');
    expect(existsSync(join(lab.out, 'index.html'))).toBe(true);
  });

  test('a wrong command line ends with 2 and says what there is', async () => {
    const lab = startLab('usage', { args: ['--kepp'] });
    expect(await lab.ended).toEqual({ code: 2, signal: null, leftBehind: [] });
    expect(lab.printed()).toMatch(/'--kepp'.*\nUsage: npm start -- \[--keep\] \[--out=FOLDER\] \[--azurerm\]\n$/s);
  });
});
