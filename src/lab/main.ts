// npm start: runs the stories of the laboratory and leaves .lab/index.html and .lab/result.json.
//   npm start -- --keep   leaves the servers and the work folder, until Ctrl+C
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { pathToFileURL } from 'node:url';
import { findTool } from '../core/exec.ts';
import type { GitHub } from './github/index.ts';
import { startGitHub } from './github/index.ts';
import { renderPage } from './page/page.ts';
import { labParts } from './parts.ts';
import { labResult } from './result.ts';
import { infraStory } from './stories/infra.ts';
import { createTerminalView } from './terminal.ts';

const suite = path.resolve(import.meta.dirname, '../..');
const out = path.join(suite, '.lab');

const terraform = findTool('terraform');
if (terraform === undefined) {
  console.error('Terraform is not on the PATH. Install version 1.9 or later and start again.');
  process.exit(1);
}

const keep = process.argv.includes('--keep');
const started = performance.now();
const workRoot = mkdtempSync(path.join(tmpdir(), 'sluice-lab-'));
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

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
  });
  const surprises = [...story.surprises, ...violationsOf(github)];
  const durationMs = Math.round(performance.now() - started);
  const parts = labParts({ terraform: terraform.path }, story.runs);
  const page = path.join(out, 'index.html');
  const { requests } = github;
  writeFileSync(
    page,
    await renderPage({
      title: 'Sluice: platform A',
      generatedAt: new Date().toISOString(),
      ...story,
      parts,
      requests,
      durationMs,
    }),
  );
  writeFileSync(
    path.join(out, 'result.json'),
    `${JSON.stringify(labResult(story.runs, { durationMs, parts, requests, surprises }), null, 2)}\n`,
  );
  view.finish({ runs: story.runs, parts, page: pathToFileURL(page).href, durationMs });
  for (const surprise of surprises) console.error(`not as it should be: ${surprise}`);
  process.exitCode = surprises.length === 0 ? 0 : 1;
  if (keep) {
    console.log(`The servers stay: ${github.apiUrl}, work folder ${workRoot}. Ctrl+C ends them.`);
    await new Promise((resolve) => process.once('SIGINT', resolve));
  }
} finally {
  view.stop();
  await github[Symbol.asyncDispose]();
  if (!keep) rmSync(workRoot, { recursive: true, force: true });
}

function violationsOf({ violations }: GitHub): string[] {
  return violations().map((violation) => `the GitHub stand-in: ${JSON.stringify(violation)}`);
}
