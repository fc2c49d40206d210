// Terraform's azurerm provider as a mirror on this machine, for the example repository and the laboratory: the release from
// the Terraform registry, else one build of its Go module. Both are kept, so later runs need no network.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, totalmem } from 'node:os';
import { join } from 'node:path';
import { cached, cacheFolder } from './cache.mjs';
import { run } from './run.mjs';

/**
 * @typedef {object} Lock
 * @property {string} version of the release, which the build passes for
 * @property {string} go the Go module
 * @property {string} goVersion its version, a pseudo-version whose last part is the commit
 * @property {number} goPackages how many packages a build compiles, about
 */

const address = 'registry.terraform.io/hashicorp/azurerm';
/** A Terraform CLI configuration (`TF_CLI_CONFIG_FILE`) that takes this one provider from the mirror beside it. */
const configuration = 'terraform.tfrc';
const [os, arch] = [process.platform.replace('win32', 'windows'), process.arch.replace('x64', 'amd64')];
const exe = process.platform === 'win32' ? '.exe' : '';
const gibibyte = 2 ** 30;

/**
 * @param {Lock} lock
 * @param {() => Promise<{ path: string }>} terraform which fetches the release, and checks its signature
 * @param {() => boolean} hasGo
 * @param {(message: string) => void} tell
 * @returns {Promise<import('./provide.mjs').Tool>} whose path is a CLI configuration, not a program
 * @throws {Error} with both reasons, when neither the registry nor Go brings it
 */
export async function azurermProvider(lock, terraform, hasGo, tell) {
  const { version, goVersion } = lock;
  const built = `azurerm-${version}-${goVersion.split('-').at(-1)}`;
  const build = async () => {
    const path = await cached(built, configuration, (folder) => buildProvider(lock, folder, built, hasGo, tell));
    return { path, version, origin: 'Go module' };
  };
  if (existsSync(join(cacheFolder(), 'tools', built, configuration))) return build();
  try {
    const released = `azurerm-${version}`;
    const path = await cached(released, configuration, (folder) =>
      mirrorRelease(version, folder, released, terraform, tell),
    );
    return { path, version, origin: 'Terraform registry' };
  } catch (registry) {
    try {
      return await build();
    } catch (error) {
      throw new Error(`${registry.message}, and ${error.message}`, { cause: error });
    }
  }
}

/** The release, as the archive that the registry has; Terraform unpacks it where it is used. */
async function mirrorRelease(version, folder, name, terraform, tell) {
  const { path } = await terraform();
  tell(`getting the azurerm provider ${version}`);
  const root = join(folder, 'root');
  mkdirSync(root);
  const provider = { azurerm: { source: 'hashicorp/azurerm', version } };
  writeFileSync(join(root, 'main.tf.json'), JSON.stringify({ terraform: { required_providers: provider } }));
  const env = { ...process.env, CHECKPOINT_DISABLE: '1', TF_IN_AUTOMATION: '1' };
  const args = ['providers', 'mirror', `-platform=${os}_${arch}`, folder];
  await run(path, args, { cwd: root, env, timeoutMs: 600_000 }).catch((error) => {
    throw new Error(`no azurerm ${version} from the Terraform registry: ${firstError(error.output ?? error.message)}`);
  });
  rmSync(root, { recursive: true });
  writeConfiguration(folder, name);
}

/**
 * Go's checksum database vouches for the module. Go keeps its modules and what it compiled (about 6 GB) in its own caches.
 */
async function buildProvider(lock, folder, name, hasGo, tell) {
  if (!hasGo()) throw new Error('Go is not installed, and it is built from its Go module');
  tell(`building the azurerm provider ${lock.version} from its Go module, once: about 9 minutes on two cores`);
  const bin = join(folder, 'bin');
  const args = [
    'install',
    '-v',
    `-p=${parallelCompiles()}`,
    '-trimpath',
    '-ldflags=-s -w',
    `${lock.go}@${lock.goVersion}`,
  ];
  const env = { ...process.env, GOBIN: bin, GOFLAGS: '-buildvcs=false', GOMEMLIMIT: '2GiB' };
  const progress = watchBuild(lock, tell);
  try {
    // Outside of the checkout: a go.mod or vendor folder there is none of the provider's business.
    await run('go', args, { cwd: folder, env, timeoutMs: 3_600_000, nice: true, onOutput: progress.read });
  } finally {
    progress.end();
  }
  const mirror = join(folder, ...address.split('/'), lock.version, `${os}_${arch}`);
  mkdirSync(mirror, { recursive: true });
  const [program] = readdirSync(bin);
  renameSync(join(bin, program), join(mirror, `terraform-provider-azurerm_v${lock.version}${exe}`));
  rmSync(bin, { recursive: true });
  writeConfiguration(folder, name);
}

/** One compile of the largest packages takes more than a gibibyte, and linking about two. */
function parallelCompiles() {
  const memory = Math.min(totalmem(), process.constrainedMemory?.() || Number.POSITIVE_INFINITY);
  return Math.max(1, Math.min(availableParallelism(), Math.floor(memory / (2 * gibibyte))));
}

/** Says every 30 s how far the build is; `go install -v` prints each package that it compiles. */
function watchBuild({ version, goPackages }, tell) {
  const start = Date.now();
  let packages = 0;
  const timer = setInterval(() => {
    const elapsed = Math.round((Date.now() - start) / 1000);
    const done = packages === 0 ? 'no package compiled yet' : `${packages} of about ${goPackages} packages compiled`;
    tell(`building azurerm ${version}: ${Math.floor(elapsed / 60)} min ${elapsed % 60} s, ${done}`);
  }, 30_000);
  return {
    /** @param {string} text */
    read(text) {
      packages += countPackages(text);
    },
    end: () => clearInterval(timer),
  };
}

/** @param {string} text a part of what `go install -v` prints; its other lines start with `go: ` */
function countPackages(text) {
  return text.split('\n').filter((line) => /^[\w./~-]+$/.test(line)).length;
}

/** The folder's name is said, not the folder: it is still a draft under another name. */
function writeConfiguration(folder, name) {
  writeFileSync(join(folder, configuration), configurationText(join(cacheFolder(), 'tools', name)));
}

/** @param {string} mirror absolute path of the mirror's folder */
function configurationText(mirror) {
  const include = `["${address}"]`;
  return `provider_installation {
  filesystem_mirror {
    path    = ${JSON.stringify(mirror)}
    include = ${include}
  }
  direct {
    exclude = ${include}
  }
}
`;
}

/** @param {string} output of Terraform @returns {string} its first error in one line, without colours and frames */
function firstError(output) {
  const colours = new RegExp(`${String.fromCharCode(27)}\\[[\\d;]*m`, 'g');
  const text = output.replaceAll(colours, '').replaceAll(/[│╷╵]/g, ' ').replaceAll(/\s+/g, ' ');
  return (/Error: (.*?)(?= Error: |$)/.exec(text)?.[1] ?? text).trim().slice(0, 300);
}
