// Loaded into a step before its bundle: says what memory it needed, and does to a file what others may do meanwhile.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { HOOK_PEAK: peak, HOOK_FILE: file, HOOK_CHANGE: change } = process.env;

if (peak) {
  process.on('exit', () => {
    const [, kb] = /^VmHWM:\s+(\d+) kB$/m.exec(fs.readFileSync('/proc/self/status', 'latin1')) ?? [];
    fs.writeFileSync(peak, String(Number(kb) / 1024));
  });
}

const changes = {
  // Nothing is left of it.
  'cut at once': () => fs.truncateSync(file, 1000),
  cut: () => fs.truncateSync(file, 1000),
  // As long as before, and JSON, but another plan.
  rewrite: () => {
    const text = fs.readFileSync(file, 'utf8').replaceAll('CANARY-after', 'canary-AFTER').replaceAll('CANARY-before', 'canary-BEFORE'); // biome-ignore format: one line
    fs.writeFileSync(file, text);
  },
  garble: () => fs.writeFileSync(file, 'CANARY-after-7c1e '.repeat(1 + fs.statSync(file).size / 18)),
  append: () => fs.appendFileSync(file, ' '),
  // What is open stays what it was.
  replace: () => {
    fs.writeFileSync(`${file}.new`, 'CANARY-after-7c1e');
    fs.renameSync(`${file}.new`, file);
  },
  remove: () => fs.rmSync(file),
};

if (change) {
  const { openSync, readSync } = fs;
  let watched;
  let done = false;
  fs.openSync = (name, ...rest) => {
    const descriptor = openSync(name, ...rest);
    if (name === file) watched = descriptor;
    return descriptor;
  };
  fs.readSync = (descriptor, ...rest) => {
    const read = readSync(descriptor, ...rest);
    // At its end it has been walked through as a whole.
    if (descriptor === watched && !done && (read === 0 || change === 'cut at once')) {
      done = true;
      changes[change]();
    }
    return read;
  };
  syncBuiltinESMExports();
}
