// Readies a clone and runs a command in it: `node scripts/setup.mjs [--tools=all|NAME,NAME] [--with=ARG:NAME] -- COMMAND ARGS…`
//
// `--with=--azurerm:azurerm` has one more tool ready when the command has that argument.
// Plain JavaScript, because the machine's own Node may be too old for the sources. What is missing is had once and kept:
// npm's packages, the compiled transport, and tools in the user's cache folder. Then the command runs under Node 24 with
// the tools on its PATH. For it, SLUICE_TOOLS lists them as JSON (name -> {path, version, origin}) and
// SLUICE_TOOLS_MISSING those that could not be had (name -> reason).
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensurePackages, ensureTransport, findNode } from './tools/dependencies.mjs';
import { ordinaryTools, provideTools, toolNames } from './tools/provide.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** @param {string} message standard output belongs to the command */
function tell(message) {
  process.stderr.write(`setup: ${message}\n`);
}

/** @returns {Promise<string>} the Node that runs everything else */
async function ensureCheckout() {
  await ensurePackages(root, tell);
  const node = findNode(root);
  await ensureTransport(root, node, tell);
  return node;
}

/** @param {readonly string[]} args */
function parseArguments(args) {
  const end = args.indexOf('--');
  const command = end === -1 ? [] : args.slice(end + 1);
  const names = [];
  for (const option of end === -1 ? args : args.slice(0, end)) {
    const list = /^--tools=(.+)$/.exec(option)?.[1];
    const [, argument, name] = /^--with=(.+):(.+)$/.exec(option) ?? [];
    if (list === undefined && name === undefined) throw new Error(`unknown option ${option}`);
    if (list !== undefined) names.push(...(list === 'all' ? ordinaryTools : list.split(',')));
    if (name !== undefined && command.includes(argument)) names.push(name);
  }
  const unknown = names.filter((name) => !toolNames.includes(name));
  if (unknown.length > 0) throw new Error(`unknown tool ${unknown.join(', ')}; there are ${toolNames.join(', ')}`);
  if (command.length === 0)
    throw new Error('usage: node scripts/setup.mjs [--tools=all|NAME,NAME] [--with=ARG:NAME] -- COMMAND ARGS…');
  return { names, command };
}

/**
 * Programs of npm packages are started as `node FILE`: it is the same on each platform and needs no shell.
 *
 * @param {string} command
 * @param {string} node
 * @returns {[string, string[]]}
 */
function resolveCommand(command, node) {
  if (command === 'node') return [node, []];
  const manifest = join(root, 'node_modules', command, 'package.json');
  if (!existsSync(manifest)) return [command, []];
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8'));
  const file = typeof bin === 'string' ? bin : bin?.[command];
  return file === undefined ? [command, []] : [node, [join(dirname(manifest), file)]];
}

/**
 * Runs the command and ends as it ends: the same exit code, or the same signal.
 *
 * @param {readonly string[]} command
 * @param {string} node
 * @param {import('./tools/provide.mjs').Tools} provided
 */
function hand(command, node, { tools, missing }) {
  const folders = [
    dirname(node),
    join(root, 'node_modules', '.bin'),
    ...Object.values(tools).flatMap(({ path, origin }) => (origin === 'PATH' ? [] : [dirname(path)])),
  ];
  const path = [...new Set([...folders, ...(process.env.PATH ?? '').split(delimiter)])].join(delimiter);
  const [file, args] = resolveCommand(command[0], node);
  const child = spawn(file, [...args, ...command.slice(1)], {
    stdio: 'inherit',
    env: {
      ...process.env,
      PATH: path,
      SLUICE_TOOLS: JSON.stringify(tools),
      SLUICE_TOOLS_MISSING: JSON.stringify(missing),
    },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    // A terminal sends Ctrl-C to the child as well; a second one could be taken for "at once".
    process.on(signal, () => {
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    });
  }
  child.on('error', (error) => {
    tell(`${command[0]} cannot be started: ${error.message}`);
    process.exit(127);
  });
  child.on('exit', (code, signal) => process.exit(signal === null ? code : 128 + (constants.signals[signal] ?? 0)));
}

try {
  const { names, command } = parseArguments(process.argv.slice(2));
  const checkout = ensureCheckout();
  const [node, provided] = await Promise.all([checkout, provideTools(names, checkout)]);
  for (const [name, reason] of Object.entries(provided.missing)) tell(`no ${name}: ${reason}`);
  hand(command, node, provided);
} catch (error) {
  tell(error.message);
  process.exit(1);
}
