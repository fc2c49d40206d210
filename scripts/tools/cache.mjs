// The user's cache folder: one folder per tool and version, made complete under another name and then renamed, so that a
// folder that exists is whole, whoever else sets up at the same time.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { run } from './run.mjs';

/** A failed attempt is not repeated for this long, so that a machine without a network does not wait at each command. */
const failureLifeMs = 60 * 60 * 1000;

/** @returns {string} `SLUICE_CACHE`, else the platform's place for caches */
export function cacheFolder() {
  const { SLUICE_CACHE, XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  if (SLUICE_CACHE) return SLUICE_CACHE;
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'sluice');
  if (process.platform === 'win32') return join(LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'sluice');
  return join(XDG_CACHE_HOME || join(homedir(), '.cache'), 'sluice');
}

/**
 * The folder of one tool version, made by `make` when it is not there yet.
 *
 * @param {string} name such as `actionlint-1.7.12`
 * @param {string} file what must exist in it, relative
 * @param {(folder: string) => Promise<void>} make fills an empty folder
 * @returns {Promise<string>} the path of `file`
 */
export async function cached(name, file, make) {
  const folder = join(cacheFolder(), 'tools', name);
  const path = join(folder, file);
  if (existsSync(path)) return path;
  const failure = `${folder}.failed`;
  // In CI each run tries again: nobody is there who could wait an hour.
  if (!process.env.CI && existsSync(failure) && Date.now() - statSync(failure).mtimeMs < failureLifeMs) {
    throw new Error(`${readFileSync(failure, 'utf8')} (tried within the last hour; to try again, delete ${failure})`);
  }
  const draft = `${folder}.${process.pid}`;
  mkdirSync(draft, { recursive: true });
  try {
    await make(draft);
    if (!existsSync(join(draft, file))) throw new Error(`the installation brought no ${file}`);
    rmSync(folder, { recursive: true, force: true });
    renameSync(draft, folder);
    rmSync(failure, { force: true });
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    // Another process may have finished the same folder meanwhile.
    if (!existsSync(path)) {
      writeFileSync(failure, error.message);
      throw error;
    }
  }
  return path;
}

/**
 * The version that a program on PATH reports, remembered by its path, size and time of change: some take longer to say
 * it than the whole set-up.
 *
 * @param {string} path
 * @param {readonly string[]} args
 * @returns {Promise<string>} such as `1.11.4`
 */
export async function versionOf(path, args) {
  const memo = join(cacheFolder(), 'versions.json');
  const { size, mtimeMs } = statSync(path);
  const key = `${path} ${size} ${mtimeMs}`;
  const known = existsSync(memo) ? readJson(memo) : {};
  if (typeof known[key] === 'string') return known[key];
  const version = /\d+\.\d+(\.\d+)*/.exec(await run(path, args, { timeoutMs: 20_000 }))?.[0];
  if (version === undefined) throw new Error(`${path} does not say its version`);
  mkdirSync(dirname(memo), { recursive: true });
  writeFileSync(memo, `${JSON.stringify({ ...known, [key]: version }, null, 2)}\n`);
  return version;
}

/** @param {string} file an unreadable memo is an empty one */
function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
}
