/** The two pattern languages of GitHub: filters of `on:` and globs of files. */
import { type Dirent, readdirSync } from 'node:fs';
import { isAbsolute, join, normalize, resolve } from 'node:path';

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/**
 * A filter pattern of branches, tags or paths as a regular expression: `*` stops at `/`, `**` does not, `?` and `+` repeat
 * the character before them, `[]` is a set, `\` takes the next character literally.
 */
function filterExpression(pattern: string): RegExp {
  let source = '';
  for (let index = 0; index < pattern.length; index += 1) {
    const character = pattern.charAt(index);
    if (pattern.startsWith('**/', index)) {
      source += '(?:.*/)?';
      index += 2;
    } else if (pattern.startsWith('**', index)) {
      source += '.*';
      index += 1;
    } else if (character === '*') source += '[^/]*';
    else if (character === '?' || character === '+') source += character;
    else if (character === '[') {
      const end = pattern.indexOf(']', index);
      source += end < 0 ? '\\[' : pattern.slice(index, end + 1);
      if (end >= 0) index = end;
    } else if (character === '\\' && index + 1 < pattern.length) {
      index += 1;
      source += literal(pattern.charAt(index));
    } else source += literal(character);
  }
  return new RegExp(`^${source}$`);
}

/** Whether a list of filter patterns takes a name; a later `!pattern` takes it out again, a later pattern in. */
export function matchesFilter(patterns: readonly string[], name: string): boolean {
  let taken = false;
  for (const pattern of patterns) {
    if (pattern.startsWith('!')) {
      if (filterExpression(pattern.slice(1)).test(name)) taken = false;
    } else if (filterExpression(pattern).test(name)) taken = true;
  }
  return taken;
}

/** A glob of one path as a regular expression, in the manner of @actions/glob: dot files match, a folder means all in it. */
function globExpression(pattern: string): RegExp {
  let source = '';
  for (let index = 0; index < pattern.length; index += 1) {
    const character = pattern.charAt(index);
    if (pattern.startsWith('**/', index) && (index === 0 || pattern.charAt(index - 1) === '/')) {
      source += '(?:.*/)?';
      index += 2;
    } else if (pattern.startsWith('**', index)) {
      source += '.*';
      index += 1;
    } else if (character === '*') source += '[^/]*';
    else if (character === '?') source += '[^/]';
    else if (character === '[' && pattern.indexOf(']', index) > 0) {
      const end = pattern.indexOf(']', index);
      source += pattern.slice(index, end + 1).replace(/^\[!/, '[^');
      index = end;
    } else source += literal(character);
  }
  return new RegExp(`^${source}(?:/.*)?$`);
}

export interface GlobResult {
  /** Absolute paths of files, sorted. */
  readonly files: readonly string[];
  /** The folders or files that the patterns name before their first wildcard. */
  readonly searchPaths: readonly string[];
}

/** Files below `root` that the patterns take, one pattern per line; `!` takes out again, `#` is a comment. */
export function glob(root: string, patterns: string, options: { readonly hidden: boolean }): GlobResult {
  const rules = patterns
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const exclude = line.startsWith('!');
      const path = exclude ? line.slice(1).trim() : line;
      const full = normalize(isAbsolute(path) ? path : join(root, path)).replace(/\/+$/, '') || '/';
      return { exclude, full, expression: globExpression(full), base: literalPrefix(full) };
    });
  const searchPaths = [...new Set(rules.filter(({ exclude }) => !exclude).map(({ base }) => base))];
  const tops = searchPaths.filter(
    (path) => !searchPaths.some((other) => other !== path && path.startsWith(`${other}/`)),
  );
  const candidates = tops.flatMap((path) => filesBelow(path, options.hidden));
  const files = candidates.filter((file) => {
    let taken = false;
    for (const { exclude, expression } of rules) if (expression.test(file)) taken = !exclude;
    return taken;
  });
  return { files: files.sort(), searchPaths: tops };
}

function literalPrefix(path: string): string {
  const parts = path.split('/');
  const wild = parts.findIndex((part) => /[*?[]/.test(part));
  return wild < 0 ? path : parts.slice(0, wild).join('/') || '/';
}

function filesBelow(path: string, hidden: boolean): string[] {
  let entries: Dirent[];
  try {
    entries = readdirSync(path, { withFileTypes: true });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOTDIR') return [resolve(path)];
    if (code === 'ENOENT') return [];
    throw error;
  }
  return entries
    .filter(({ name }) => hidden || !name.startsWith('.'))
    .flatMap((entry) => {
      const full = join(path, entry.name);
      if (entry.isDirectory()) return filesBelow(full, hidden);
      return entry.isFile() || entry.isSymbolicLink() ? [full] : [];
    });
}
