/**
 * npm start: runs the stories of the laboratory and leaves index.html (the page) and result.json in `.lab`.
 *
 *   npm start -- --out=FOLDER   leaves them elsewhere
 *   npm start -- --keep         leaves the servers and the work folder, until Ctrl+C
 *
 * Exit code 0: all went as the stories say; 1: it did not; 2: the command line; 130: stopped by Ctrl+C.
 */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { findTool } from '../core/exec.ts';
import type { GitHub } from './github/index.ts';
import { startGitHub } from './github/index.ts';
import { renderPage } from './page/page.ts';
import { labParts } from './parts.ts';
import { hidePlaces, hidePlacesInLogs } from './places.ts';
import { labResult } from './result.ts';
import { infraStory } from './stories/infra.ts';
import { infraPullRequest } from './stories/infra-change.ts';
import { createTerminalView } from './terminal.ts';

const suite = path.resolve(import.meta.dirname, '../..');

const { keep, out } = readCommandLine();
const terraform = findTool('terraform');
if (terraform === undefined) {
  console.error('Terraform is not on the PATH. Install version 1.9 or later and start again.');
  process.exit(1);
}

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
try {
  const story = await infraStory({
    github,
    suite,
    workRoot,
    terraform: terraform.path,
    print: view.print,
    onEvent: view.onEvent,
    signal: interrupted.signal,
  });
  const { pullRequests } = story;
  const places = { [workRoot]: '/lab', [suite]: '/sluice' };
  const runs = hidePlacesInLogs(story.runs, places);
  const surprises = [...story.surprises, ...violationsOf(github)].map((surprise) => hidePlaces(surprise, places));
  const durationMs = Math.round(performance.now() - started);
  const parts = labParts({ terraform: terraform.path }, runs);
  const { requests } = github;
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
  await github[Symbol.asyncDispose]();
  rmSync(workRoot, { recursive: true, force: true });
}

function readCommandLine(): { readonly keep: boolean; readonly out: string } {
  try {
    const { values } = parseArgs({ options: { keep: { type: 'boolean' }, out: { type: 'string' } } });
    return { keep: values.keep ?? false, out: path.resolve(values.out ?? path.join(suite, '.lab')) };
  } catch (error) {
    console.error(`${(error as Error).message}\nUsage: npm start -- [--keep] [--out=FOLDER]`);
    process.exit(2);
  }
}

function violationsOf({ violations }: GitHub): string[] {
  return violations().map((violation) => `the GitHub stand-in: ${JSON.stringify(violation)}`);
}

/** Until Ctrl+C: the API answers, and the checkouts and the state can be looked at. */
async function stay({ apiUrl, personalToken }: GitHub): Promise<void> {
  console.log(`
The servers stay until Ctrl+C.
  GitHub API   ${apiUrl}
  token        ${personalToken(infraPullRequest.author)} (of ${infraPullRequest.author})
  work folder  ${workRoot}`);
  // A signal listener alone does not keep the process; the listening servers do.
  await new Promise((resolve) => interrupted.signal.addEventListener('abort', resolve, { once: true }));
}
