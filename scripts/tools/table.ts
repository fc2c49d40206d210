/** The tools that scripts/setup.mjs provided, for tests and scripts. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Tool {
  /** Absolute path of the program. */
  readonly path: string;
  readonly version: string;
  /** Where it came from, for people: `PATH`, `release`, `Go module`, `Python package`, `Debian package`. */
  readonly origin: string;
}

interface Table {
  readonly tools: Readonly<Record<string, Tool>>;
  readonly missing: Readonly<Record<string, string>>;
}

let table: Table | undefined;

/** Started without the set-up (vitest by hand), the set-up is asked once for the table. */
function readTable(): Table {
  if (table !== undefined) return table;
  const { SLUICE_TOOLS: tools, SLUICE_TOOLS_MISSING: missing } = process.env;
  table =
    tools === undefined ? askSetup() : { tools: JSON.parse(tools) as Table['tools'], missing: parseMissing(missing) };
  return table;
}

function parseMissing(text: string | undefined): Table['missing'] {
  return JSON.parse(text ?? '{}') as Table['missing'];
}

function askSetup(): Table {
  const setup = join(import.meta.dirname, '..', 'setup.mjs');
  const print = 'console.log(`{"tools":${process.env.SLUICE_TOOLS},"missing":${process.env.SLUICE_TOOLS_MISSING}}`)';
  const text = execFileSync(process.execPath, [setup, '--tools=all', '--', 'node', '-e', print], { encoding: 'utf8' });
  return JSON.parse(text) as Table;
}

/** Name -> reason, in one line, of each tool that could not be had. */
export function missingTools(): Readonly<Record<string, string>> {
  return readTable().missing;
}

/** The tool, else the reason why it is missing. */
export function toolOrReason(name: string): Tool | string {
  const { tools, missing } = readTable();
  return tools[name] ?? missing[name] ?? `the set-up was not asked for ${name} (--tools=${name})`;
}

/**
 * The tool that a test needs. Without it the test is reported as not run; in CI it fails with the reason, unless the lock
 * marks the tool as optional.
 *
 * @param context the test's context
 */
export function requireTool(context: { skip(note?: string): never }, name: string): Tool {
  const found = toolOrReason(name);
  if (typeof found !== 'string') return found;
  if (process.env.CI && !isOptional(name)) throw new Error(`${name} is needed: ${found}`);
  return context.skip(`not run: no ${name}: ${found}`);
}

function isOptional(name: string): boolean {
  const lock = JSON.parse(readFileSync(join(import.meta.dirname, 'lock.json'), 'utf8')) as Record<
    string,
    { optional?: boolean }
  >;
  return lock[name]?.optional === true;
}
