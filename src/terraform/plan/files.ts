import { readdirSync, statSync } from 'node:fs';
import * as path from 'node:path';
import { messageOf, UserError } from '../../core/errors.ts';
import type { ByteSource } from '../../core/json-scanner.ts';
import { redactor } from '../../core/redact.ts';
import type { NamedPlan } from './model.ts';
import { readPlan, readPlans } from './read.ts';
import { failedDocument } from './review.ts';
import { fileSource, type Origin } from './source.ts';

/** Finds and reads the plans that a caller names in lines `NAME=PATH`. */

export interface PlanFiles {
  readonly plans: readonly NamedPlan[];
  /** The first file that could not be read as a plan; it is among the plans as one that failed. */
  readonly problem?: UserError;
}

const reviewSuffix = '.review.json';

/**
 * All plans in the order of their lines, or of the names that are expected. A plan that cannot be read, and one that is
 * expected and not there, is a plan that failed: silence must not look like peace.
 *
 * @param lines `NAME=PATH`, or a folder in which each `NAME.review.json` at any depth is the plan NAME.
 * @param expectedLines Names, one per line or separated by commas.
 * @throws UserError when the lines themselves are wrong.
 */
export function readPlanFiles(lines: readonly string[], expectedLines: readonly string[]): PlanFiles {
  // Plans out of one file are called NAME[1], NAME[2]; what is expected is the name of the file.
  const found: { readonly given: string; readonly plan: NamedPlan }[] = [];
  let problem: UserError | undefined;
  for (const [given, file] of namedFiles(lines)) {
    try {
      found.push(...readPlans(openInput('plans', given, file), given).map((plan) => ({ given, plan })));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      problem ??= error;
      found.push({ given, plan: failedPlan(given, error.reason, error.message) });
    }
  }
  const expected = [...new Set(expectedLines.flatMap((line) => line.split(',')).map((name) => name.trim()))].filter(
    (name) => name !== '',
  );
  const isThere = new Set(found.map(({ given }) => given));
  for (const name of expected.filter((each) => !isThere.has(each))) {
    const message = `No plan was handed over for ${name}: the job that plans it did not get that far.`;
    found.push({ given: name, plan: failedPlan(name, 'plan-missing', message) });
  }
  if (found.length === 0) throw new UserError('plans: names no plan. Give one NAME=PATH per line.');
  refuseDouble(found.map(({ plan }) => plan.name));
  const place = ({ given }: { readonly given: string }) => {
    const at = expected.indexOf(given);
    return at < 0 ? expected.length : at;
  };
  const plans = found.sort((a, b) => place(a) - place(b)).map(({ plan }) => plan);
  return { plans, ...(problem === undefined ? {} : { problem }) };
}

function refuseDouble(names: readonly string[]): void {
  const double = names.find((name, index) => names.indexOf(name) !== index);
  if (double !== undefined) throw new UserError(`plans: "${double}" is given twice. Give each plan a name of its own.`);
}

/**
 * Opens a file that an input names; a relative path starts at the workspace.
 *
 * @throws UserError when there is no such file.
 */
export function openInput(input: Origin['input'], name: string, file: string): ByteSource {
  try {
    return fileSource(inWorkspace(file), { input, name });
  } catch (error) {
    if (error instanceof UserError) throw error;
    const code = (error as NodeJS.ErrnoException).code;
    const what =
      code === 'ENOENT' ? 'does not exist' : code === 'EISDIR' ? 'is a folder' : `cannot be read (${messageOf(error)})`;
    throw new UserError(
      `${input}: the file of "${name}", ${path.basename(file)}, ${what}. Give the path of a JSON document.`,
      'unreadable-file',
    );
  }
}

function failedPlan(name: string, reason: string, message: string): NamedPlan {
  return { name, plan: readPlan(failedDocument({ reason, message, problems: [] }, redactor), name) };
}

function namedFiles(lines: readonly string[]): [name: string, file: string][] {
  const files = lines.flatMap((line): [string, string][] => {
    const at = line.indexOf('=');
    if (at < 0) return reviewFiles(line);
    const [name, file] = [line.slice(0, at).trim(), line.slice(at + 1).trim()];
    if (name === '') throw new UserError('plans: a line has no name before "=". Write NAME=PATH.');
    if (file === '') {
      const cause = 'an output of a step that did not run is empty';
      throw new UserError(`plans: ${JSON.stringify(name)} has no path behind "=". Write NAME=PATH; ${cause}.`);
    }
    return [[name, file]];
  });
  refuseDouble(files.map(([name]) => name));
  return files;
}

/** Without the folder no plan was made at all; then what is expected is missing. */
function reviewFiles(folder: string): [string, string][] {
  const root = inWorkspace(folder);
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(reviewSuffix))
    .map((entry): [string, string] => [
      entry.name.slice(0, -reviewSuffix.length),
      path.join(entry.parentPath, entry.name),
    ])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

function inWorkspace(file: string): string {
  return path.resolve(process.env.GITHUB_WORKSPACE ?? process.cwd(), file);
}
