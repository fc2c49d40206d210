// Where the tools of the repository's own checks come from. Each is had at a locked version or reported with its reason.
import { copyFileSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { azurermProvider } from './azurerm.mjs';
import { cached, versionOf } from './cache.mjs';
import { npm } from './dependencies.mjs';
import { run } from './run.mjs';

/**
 * @typedef {{ path: string, version: string, origin: string }} Tool `origin` says where it came from, for people
 * @typedef {{ tools: Record<string, Tool>, missing: Record<string, string> }} Tools `missing` holds the reason in one line
 */

const lock = JSON.parse(readFileSync(new URL('lock.json', import.meta.url), 'utf8'));
const exe = process.platform === 'win32' ? '.exe' : '';

/** @type {Record<string, (checkout: Promise<string>) => Promise<Tool>>} */
const providers = {
  terraform: terraformOnce,
  actionlint: () => goTool('actionlint', 180_000),
  act: () => goTool('act', 300_000),
  zizmor: () => pythonTool('zizmor'),
  shellcheck: () => pythonTool('shellcheck'),
  chromium,
  azurite,
  azurerm: (checkout) =>
    azurermProvider(
      lock.azurerm,
      () => terraformOnce(checkout),
      () => onPath('go') !== undefined,
      tell,
    ),
};

/** The names that `--tools=` takes besides `all`. */
export const toolNames = Object.keys(providers);

/** What `all` means: a tool that takes minutes to get has to be asked for by its name. */
export const ordinaryTools = toolNames.filter((name) => lock[name].byNameOnly !== true);

/**
 * Has each tool ready, side by side.
 *
 * @param {readonly string[]} names
 * @param {Promise<string>} checkout the Node that runs the sources, once it and their packages are there
 * @returns {Promise<Tools>}
 */
export async function provideTools(names, checkout) {
  const settled = await Promise.allSettled(names.map((name) => providers[name](checkout)));
  const tools = {};
  const missing = {};
  settled.forEach((result, index) => {
    if (result.status === 'fulfilled') tools[names[index]] = result.value;
    else missing[names[index]] = String(result.reason?.message ?? result.reason);
  });
  return { tools, missing };
}

/** @param {string} message one calm line; standard output belongs to the command */
function tell(message) {
  process.stderr.write(`setup: ${message}\n`);
}

/** @param {readonly string[]} names @returns {string | undefined} the first program found on PATH */
export function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const files = names.flatMap((name) => folders.map((folder) => join(folder, `${name}${exe}`)));
  return files.find((file) => existsSync(file));
}

/** @type {Promise<Tool> | undefined} */
let terraformTool;

/** Two who need it must not fetch it into the same folder. */
function terraformOnce(checkout) {
  terraformTool ??= terraform(checkout);
  return terraformTool;
}

/**
 * PATH, else the release that is locked for the actions.
 *
 * @param {Promise<string>} checkout
 */
async function terraform(checkout) {
  const { version, minimum } = lock.terraform;
  const present = onPath('terraform');
  const found = present === undefined ? undefined : await versionOf(present, ['version']);
  if (found !== undefined && !isOlder(found, minimum)) return { path: present, version: found, origin: 'PATH' };
  const path = await cached(`terraform-${version}`, `terraform${exe}`, async (folder) => {
    const node = await checkout;
    tell(`getting terraform ${version}`);
    const program = fileURLToPath(new URL('install.ts', import.meta.url));
    await run(node, [program, 'terraform', version, folder], { timeoutMs: 700_000 }).catch((error) => {
      throw new Error(error.output?.trim().split('\n').at(-1) || error.message);
    });
  }).catch((error) => {
    const why = found === undefined ? 'not on PATH' : `${found} on PATH is older than ${minimum}`;
    throw new Error(`${why}, and ${error.message}`);
  });
  return { path, version, origin: 'release' };
}

/** @param {string} name @param {number} timeoutMs */
async function goTool(name, timeoutMs) {
  const { version } = lock[name];
  const path = await cached(`${name}-${version}`, `${name}${exe}`, async (folder) => {
    if (onPath('go') === undefined) throw new Error('Go is not installed, and it is built from its Go module');
    tell(`building ${name} ${version} from its Go module, once`);
    await goInstall(lock[name], folder, timeoutMs);
  });
  return { path, version, origin: 'Go module' };
}

/** Go's checksum database vouches for the module. */
async function goInstall({ go, version }, folder, timeoutMs) {
  const env = { ...process.env, GOBIN: folder, GOFLAGS: '-buildvcs=false', CGO_ENABLED: '0' };
  // Outside of the checkout: a go.mod or vendor folder there is none of the tool's business.
  await run('go', ['install', `${go}@v${version}`], { cwd: folder, env, timeoutMs, nice: true });
}

/** @type {Promise<string> | undefined} */
let programs;

/** @param {string} name zizmor and shellcheck: native programs that come as Python packages */
async function pythonTool(name) {
  programs ??= pythonPrograms();
  return { path: join(await programs, `${name}${exe}`), version: lock[name].version, origin: 'Python package' };
}

/** @returns {Promise<string>} the folder of the programs; the virtual environment that brought them is not kept */
async function pythonPrograms() {
  const { zizmor, shellcheck } = lock;
  const name = `zizmor-${zizmor.version}-shellcheck-${shellcheck.version}`;
  const program = await cached(name, `zizmor${exe}`, async (folder) => {
    const python = onPath('python3', 'python');
    if (python === undefined) throw new Error('Python 3 is not installed, and it comes as a Python package');
    const packages = [zizmor, shellcheck].map((tool) => `${tool.python}==${tool.version}`);
    tell(`installing ${packages.join(' and ')}, once`);
    const environment = join(folder, 'environment');
    const bin = join(environment, process.platform === 'win32' ? 'Scripts' : 'bin');
    await run(python, ['-m', 'venv', environment], { timeoutMs: 120_000 });
    const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--no-input', ...packages];
    await run(join(bin, `python${exe}`), pip, { timeoutMs: 180_000, nice: true });
    // Left in place, the environment's own python would come first on the PATH of the command.
    for (const file of [`zizmor${exe}`, `shellcheck${exe}`]) renameSync(join(bin, file), join(folder, file));
    rmSync(environment, { recursive: true, force: true });
  });
  return dirname(program);
}

/** The package and all that it needs, by a lockfile of its own; its path is the file that Node runs. */
async function azurite() {
  const { version } = lock.azurite;
  const path = await cached(`azurite-${version}`, 'node_modules/azurite/dist/src/blob/main.js', async (folder) => {
    tell(`installing azurite ${version} from npm, once (about 30 s)`);
    for (const file of ['package.json', 'package-lock.json']) {
      copyFileSync(fileURLToPath(new URL(`azurite/${file}`, import.meta.url)), join(folder, file));
    }
    const [program, args] = npm();
    // No package of it needs its script to be run.
    const install = [...args, 'ci', '--ignore-scripts', '--no-audit', '--no-fund'];
    await run(program, install, { cwd: folder, timeoutMs: 600_000, nice: true });
  });
  return { path, version, origin: 'npm package' };
}

/** PATH, else Debian's package where this user may install one. */
async function chromium() {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'chrome', 'msedge'];
  const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  let path = onPath(...names) ?? (existsSync(mac) ? mac : undefined);
  let origin = 'PATH';
  if (path === undefined) {
    await installDebianPackage('chromium');
    path = onPath(...names);
    origin = 'Debian package';
  }
  if (path === undefined) throw new Error('no Chromium, Chrome or Edge on PATH');
  return { path, version: await versionOf(path, ['--version']), origin };
}

/** @param {string} name */
async function installDebianPackage(name) {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || onPath('apt-get') === undefined) throw new Error('no Chromium, Chrome or Edge on PATH');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const install = ['install', '-y', '--no-install-recommends', name];
  await cached(`debian-${name}`, 'installed', async (folder) => {
    tell(`installing the Debian package ${name}, once`);
    await run('apt-get', install, { env, nice: true }).catch(async () => {
      await run('apt-get', ['update'], { env, nice: true });
      await run('apt-get', install, { env, nice: true });
    });
    writeFileSync(join(folder, 'installed'), '');
  });
}

/** @param {string} version @param {string} minimum */
function isOlder(version, minimum) {
  const [a, b] = [version, minimum].map((text) => text.split('.').map(Number));
  const at = b.findIndex((number, index) => number !== (a[index] ?? 0));
  return at !== -1 && (a[at] ?? 0) < b[at];
}
