// Completes package-lock.json after `npm install`, and takes download addresses out of it: each machine asks the registry
// that it is set to, and the digests hold whoever it is.
//
// npm leaves optional packages of other platforms out of the lockfile when the registry in use does not offer them, and
// `npm ci` then refuses the lockfile it wrote itself (npm/cli#4828). Each missing one is added with the version that its
// parent pins and the platform that its name says, so that every machine can run `npm ci`.
import { readFileSync, writeFileSync } from 'node:fs';

const file = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8'));
const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const processors = ['arm64', 'arm', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];
let added = 0;
for (const entry of Object.values(lock.packages)) {
  if (/^https?:/.test(entry.resolved ?? '')) delete entry.resolved;
}
for (const parent of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
    if (lock.packages[`node_modules/${name}`] !== undefined || !/^\d/.test(version)) continue;
    const words = name.split(/[/-]/);
    const os = systems.find((word) => words.includes(word));
    const cpu = processors.find((word) => words.includes(word));
    lock.packages[`node_modules/${name}`] = {
      version,
      ...(cpu === undefined ? {} : { cpu: [cpu] }),
      dev: true,
      optional: true,
      ...(os === undefined ? {} : { os: [os] }),
    };
    added += 1;
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`package-lock.json: ${added} packages of other platforms added`);
