// npm's packages and the compiled transport: made when they are missing or out of date, left alone otherwise.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.mjs';

/** Node's oldest version that runs the sources: it strips types and is what GitHub's runner brings. */
export const oldestNode = 24;

/**
 * Installs the packages of package-lock.json unless node_modules already holds exactly them.
 *
 * @param {string} root the repository
 * @param {(message: string) => void} tell
 * @throws {Error} with npm's own words
 */
export async function ensurePackages(root, tell) {
  const lockfile = readFileSync(join(root, 'package-lock.json'));
  const stamp = join(root, 'node_modules', '.sluice-lock');
  const hash = createHash('sha256').update(lockfile).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
  if (!holdsPackages(root, JSON.parse(lockfile.toString('utf8')).packages)) {
    tell('installing the npm packages, once (about 20 s)');
    const [file, args] = npm();
    await run(file, [...args, 'ci', '--no-audit', '--no-fund'], { cwd: root, timeoutMs: 600_000 }).catch((error) => {
      throw new Error(`npm ci failed\n${error.output ?? error.message}`);
    });
  }
  writeFileSync(stamp, hash);
}

/**
 * npm tells its children where its own program is; started without npm, the one on PATH is taken.
 *
 * @returns {[string, string[]]} program and first arguments
 */
export function npm() {
  const program = process.env.npm_execpath;
  if (program?.endsWith('npm-cli.js')) return [process.execPath, [program]];
  if (process.platform === 'win32') return ['cmd.exe', ['/d', '/s', '/c', 'npm']];
  return ['npm', []];
}

/**
 * Whether an `npm install` by hand has already brought what the lockfile says: npm keeps its own record of node_modules.
 *
 * @param {string} root
 * @param {Record<string, { version?: string, optional?: boolean, link?: boolean }>} wanted
 */
function holdsPackages(root, wanted) {
  const record = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const present = JSON.parse(readFileSync(record, 'utf8')).packages ?? {};
  return Object.entries(wanted).every(([path, { version, optional, link }]) => {
    if (!path.startsWith('node_modules/') || link === true) return true;
    const found = present[path];
    return found === undefined ? optional === true : found.version === version;
  });
}

/**
 * The Node that runs everything else: the one from npm's optional packages, else this one when it is new enough.
 *
 * @param {string} root
 * @returns {string} the path of the program
 * @throws {Error} that says what to do
 */
export function findNode(root) {
  const system = process.platform === 'win32' ? 'win' : process.platform;
  const program = process.platform === 'win32' ? 'node.exe' : 'node';
  const packaged = join(root, 'node_modules', `node-${system}-${process.arch}`, 'bin', program);
  if (existsSync(packaged)) return packaged;
  if (Number.parseInt(process.versions.node, 10) >= oldestNode) return process.execPath;
  throw new Error(
    `Node ${oldestNode} or newer is needed, this is ${process.versions.node}, and npm has none for ` +
      `${process.platform} ${process.arch}. Install Node ${oldestNode} and run the same command again.`,
  );
}

/**
 * Compiles packages/http-client, which stands in for a package of npm and so is needed as JavaScript, when its sources
 * are not those that its lib folder was made of.
 *
 * @param {string} root
 * @param {string} node
 * @param {(message: string) => void} tell
 * @throws {Error} with the compiler's own words
 */
export async function ensureTransport(root, node, tell) {
  const folder = join(root, 'packages', 'http-client');
  const hash = createHash('sha256');
  const sources = readdirSync(join(folder, 'src'), { recursive: true }).map(String).sort();
  for (const file of ['package.json', 'tsconfig.json', ...sources.map((source) => join('src', source))]) {
    if (/\.(json|ts)$/.test(file)) hash.update(`${file}\0`).update(readFileSync(join(folder, file)));
  }
  const digest = hash.digest('hex');
  const stamp = join(folder, 'lib', '.sources');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return;
  tell('compiling packages/http-client');
  rmSync(stamp, { force: true });
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  await run(node, [compiler, '-p', folder], { cwd: root }).catch((error) => {
    throw new Error(`packages/http-client does not compile\n${error.output ?? error.message}`);
  });
  mkdirSync(join(folder, 'lib'), { recursive: true });
  writeFileSync(stamp, digest);
}
