/**
 * The names of the entries of an archive, each checked before it is compared with the one that is wanted. A release has no
 * reason for a name that leads elsewhere, so one such name condemns the whole archive.
 */
export interface Names {
  /**
   * Takes note of one entry.
   *
   * @returns the name without a leading `./` and a trailing slash
   * @throws Error for a path that is absolute or leads upwards, a second entry of the same name, or too many entries
   */
  add(name: string): string;
}

const maximumEntries = 1000;

export function entryNames(): Names {
  const seen = new Set<string>();
  return {
    add(raw) {
      const name = raw.replace(/^\.\//, '').replace(/\/$/, '');
      const shown = JSON.stringify(raw.slice(0, 200));
      if (/^\/|^[A-Za-z]:|\\|\p{Cc}/u.test(raw) || name.split('/').some((part) => part === '..' || part === '.'))
        throw new Error(`it holds an entry named ${shown}, which leads out of its folder`);
      // File systems of macOS and Windows do not tell them apart.
      const folded = name.normalize('NFC').toLowerCase();
      if (name !== '' && seen.has(folded)) throw new Error(`it holds two entries named ${shown}`);
      seen.add(folded);
      if (seen.size > maximumEntries) throw new Error(`it holds more than ${maximumEntries} entries`);
      return name;
    },
  };
}
