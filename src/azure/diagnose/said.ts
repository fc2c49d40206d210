/** Reads what a service said, which may be anything. */

/** What is shown of it, in characters. */
const longestSaid = 2_000;

/** The beginning of a description; empty for what is no text. */
export function saidOf(description: unknown): string {
  if (typeof description !== 'string') return '';
  const start = description.slice(0, longestSaid).replace(/[\ud800-\udbff]$/, '');
  return start.trim() === '' ? '' : start.length < description.length ? `${start.trimEnd()} …` : start.trim();
}

/** The values in single quotes, in their order: `No matching … subject 'repo:o/r:…'`. */
export function quotedValues(said: string): readonly string[] {
  return [...said.matchAll(/'([^'\r\n]{1,600})'/g)].map(([, value = '']) => value);
}

/** What a pattern of one group finds. */
export function valueIn(said: string, pattern: RegExp): string | undefined {
  return pattern.exec(said)?.[1];
}
