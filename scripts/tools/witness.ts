// What lists of hashes say of one file: the publisher's own, and the lock files of others.

/** `silent`: it does not know the file. `disagrees`: it knows the file with another hash. */
export type Testimony = 'agrees' | 'disagrees' | 'silent';

const hash = /(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])/gi;

/** How far from the name of a file its hash is written, in lines: aqua, mise, Scoop, winget and Homebrew have it next to it. */
const nearLines = 2;

/**
 * Reads a lock file of whatever format: it agrees when the hash stands next to the file, and disagrees when only other
 * hashes do.
 *
 * @param file name with the version in it, or `vVERSION/FILE`
 * @param expected 64 hex digits
 */
export function testimonyOf(text: string, file: string, expected: string): Testimony {
  const lines = text.split(/\r?\n/);
  let result: Testimony = 'silent';
  lines.forEach((line, index) => {
    if (!names(line, file)) return;
    const own = hashesIn(line);
    const found =
      own.length > 0 ? own : hashesIn(lines.slice(Math.max(0, index - nearLines), index + nearLines + 1).join('\n'));
    if (found.includes(expected)) result = 'agrees';
    else if (found.length > 0 && result === 'silent') result = 'disagrees';
  });
  return result;
}

function hashesIn(text: string): string[] {
  return [...text.matchAll(hash)].map(([value]) => value.toLowerCase());
}

/** `tofu_1.2.3_linux_arm` is not named by `tofu_1.2.3_linux_arm64`. */
function names(line: string, file: string): boolean {
  for (let at = line.indexOf(file); at !== -1; at = line.indexOf(file, at + 1)) {
    if (!/[\w.-]/.test(line[at - 1] ?? '') && !/[\w.-]/.test(line[at + file.length] ?? '')) return true;
  }
  return false;
}

/**
 * The publisher's list, in the format of `sha256sum`: hash, blanks, perhaps an asterisk, file.
 *
 * @returns file name to hash in lower case
 */
export function publishedHashes(text: string): Map<string, string> {
  const lines = text.split(/\r?\n/).map((line) => /^([0-9a-f]{64})\s+\*?(\S+)$/i.exec(line.trim()));
  return new Map(lines.flatMap((match) => (match === null ? [] : [[match[2] ?? '', (match[1] ?? '').toLowerCase()]])));
}
