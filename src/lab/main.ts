/**
 * npm start: runs the stories of the laboratory and leaves index.html (the page) and result.json in `.lab`.
 *
 *   npm start -- --out=FOLDER   leaves them elsewhere
 *   npm start -- --keep         leaves the servers and the work folder, until Ctrl+C
 *   npm start -- --azurerm      plans the real Terraform of the example with the azurerm provider, not the small roots
 *
 * Exit code 0: all went as the stories say; 1: it did not; 2: the command line; 130: stopped by Ctrl+C.
 */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { findTool } from '../core/exec.ts';
import { startAzure } from './azure/index.ts';
import type { GitHub } from './github/index.ts';
import { startGitHub } from './github/index.ts';
import { renderPage } from './page/page.ts';
import { labParts } from './parts.ts';
import { hidePlaces, hidePlacesInLogs } from './places.ts';
import { labResult } from './result.ts';
import { infraStory } from './stories/infra.ts';
import { createTerminalView } from './terminal.ts';

/** Whose token `--keep` shows. */
const visitor = 'lea-martin';
const suite = path.resolve(import.meta.dirname, '../..');

const { keep, out, azurerm: withAzurerm } = readCommandLine();
const terraform = findTool('terraform')?.path ?? stop('Terraform is not on the PATH. Install version 1.9 or later.');
const azurite = provided('azurite');
const azurerm = withAzurerm ? provided('azurerm') : undefined;

const started = performance.now();
const [page, resultFile] = [path.join(out, 'index.html'), path.join(out, 'result.json')];
mkdirSync(out, { recursive: true });
// What is found afterwards is of this run, also when it breaks off.
for (const file of [page, resultFile]) rmSync(file, { force: true });
// Terraform and git resolve links in paths, and so would speak of another folder than we.
const workRoot = mkdtempSync(path.join(realpathSync(tmpdir()), 'sluice-lab-'));

const interrupted = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => interrupted.abort());

const view = createTerminalView({ stream: process.stdout, isTty: process.stdout.isTTY, now: () => performance.now() });
const github = await startGitHub();
const azure = await startAzure({
  folder: path.join(workRoot, 'azure'),
  issuer: { baseUrl: github.apiUrl },
  azurite: azurite.path,
});
try {
  const story = await infraStory({
    github,
    azure,
    suite,
    workRoot,
    terraform,
    ...(azurerm === undefined ? {} : { azurerm: azurerm.path }),
    print: view.print,
    onEvent: view.onEvent,
    signal: interrupted.signal,
  });
  const { pullRequests } = story;
  const places = { [workRoot]: '/lab', [suite]: '/sluice' };
  const runs = hidePlacesInLogs(story.runs, places);
  const surprises = [...story.surprises, ...violations()].map((surprise) => hidePlaces(surprise, places));
  const durationMs = Math.round(performance.now() - started);
  const parts = labParts({ terraform, azurite, azurerm }, runs);
  const requests = github.requests + azure.requests.length;
  const generatedAt = new Date().toISOString();
  const model = { title: 'Sluice: platform A', generatedAt, runs, pullRequests, parts, requests, durationMs };
  writeFileSync(page, await renderPage(model));
  const result = labResult(runs, { durationMs, parts, requests, surprises });
  writeFileSync(resultFile, `${JSON.stringify(result, null, 2)}\n`);

  view.finish({ runs, parts, page: pathToFileURL(page).href, durationMs });
  for (const surprise of surprises) console.error(`not as it should be: ${surprise}`);
  process.exitCode = interrupted.signal.aborted ? 130 : result.ok ? 0 : 1;
  if (keep && !interrupted.signal.aborted) await stay(github);
} finally {
  view.stop();
  await azure[Symbol.asyncDispose]();
  await github[Symbol.asyncDispose]();
  rmSync(workRoot, { recursive: true, force: true });
}

function readCommandLine(): { readonly keep: boolean; readonly out: string; readonly azurerm: boolean } {
  try {
    const options = { keep: { type: 'boolean' }, out: { type: 'string' }, azurerm: { type: 'boolean' } } as const;
    const { keep = false, out = path.join(suite, '.lab'), azurerm = false } = parseArgs({ options }).values;
    return { keep, out: path.resolve(out), azurerm };
  } catch (error) {
    console.error(`${(error as Error).message}\nUsage: npm start -- [--keep] [--out=FOLDER] [--azurerm]`);
    process.exit(2);
  }
}

/** What the set-up has ready (scripts/setup.mjs). */
function provided(name: string): { readonly path: string; readonly version: string } {
  const { SLUICE_TOOLS: tools = '{}', SLUICE_TOOLS_MISSING: missing = '{}' } = process.env;
  const tool = (JSON.parse(tools) as Record<string, { path: string; version: string }>)[name];
  const reason = (JSON.parse(missing) as Record<string, string>)[name] ?? 'start the laboratory with npm start';
  return tool ?? stop(`${name} is not there: ${reason}.`);
}

function stop(problem: string): never {
  console.error(problem);
  process.exit(1);
}

function violations(): string[] {
  return [
    ...github.violations().map((violation) => `the GitHub stand-in: ${JSON.stringify(violation)}`),
    ...azure.violations().map((violation) => `the Azure stand-in: ${JSON.stringify(violation)}`),
  ];
}

/** Until Ctrl+C: the API answers, and the checkouts and the state can be looked at. */
async function stay({ apiUrl, personalToken }: GitHub): Promise<void> {
  console.log(`
The servers stay until Ctrl+C.
  GitHub API   ${apiUrl}
  token        ${personalToken(visitor)} (of ${visitor})
  work folder  ${workRoot}`);
  // A signal listener alone does not keep the process; the listening servers do.
  await new Promise((resolve) => interrupted.signal.addEventListener('abort', resolve, { once: true }));
}
