import { existsSync, realpathSync } from 'node:fs';
import * as path from 'node:path';
import { UserError } from './errors.ts';
import type { ActionSpec, InputSpec, Inputs } from './spec.ts';

/** The environment variable in which the runner hands over an input; it only upper-cases and replaces blanks. */
export function inputVariable(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}

/** The inputs that a spec marks as secret and that were given, by name: to be masked before anything else happens. */
export function secretInputs(spec: ActionSpec, env: NodeJS.ProcessEnv): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(spec.inputs).flatMap(([name, input]) => {
      const value = input.secret ? (env[inputVariable(name)]?.trim() ?? '') : '';
      return value === '' ? [] : [[name, value] as const];
    }),
  );
}

/**
 * Parses all inputs of a spec. An empty value counts as absent: the runner sets every declared input.
 *
 * @throws UserError with one line per wrong input, so that a caller mends all of them at once.
 */
export function parseInputs<S extends ActionSpec>(spec: S, env: NodeJS.ProcessEnv): Inputs<S> {
  const values: Record<string, unknown> = {};
  const problems: string[] = [];
  for (const [name, input] of Object.entries(spec.inputs)) {
    const raw = env[inputVariable(name)]?.trim() || literalDefault(input);
    try {
      values[name] = raw === '' ? absent(name, input, env) : parseValue(name, input, raw, env);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      problems.push(error.message);
    }
  }
  if (problems.length === 1) throw new UserError(problems[0] ?? '');
  if (problems.length > 1)
    throw new UserError(
      `${problems.length} inputs are wrong:\n${problems.map((problem) => `- ${problem}`).join('\n')}`,
    );
  return values as Inputs<S>;
}

/** Outside the runner (a terminal, a test) nobody fills in the defaults of action.yml; expressions count as absent there. */
function literalDefault(input: InputSpec): string {
  return input.default === undefined || input.default.includes('${{') ? '' : input.default;
}

function absent(name: string, input: InputSpec, env: NodeJS.ProcessEnv): unknown {
  const { required = false, requiredUnless: unless } = input;
  if (required || (unless !== undefined && env[inputVariable(unless.input)]?.trim() !== unless.is)) {
    throw new UserError(`${name}: is required and was not given. ${input.description}`);
  }
  switch (input.type) {
    case 'boolean':
      return false;
    case 'lines':
      return [];
    case 'map':
      return new Map();
    default:
      return undefined;
  }
}

function parseValue(name: string, input: InputSpec, raw: string, env: NodeJS.ProcessEnv): unknown {
  if (raw.includes('\0')) throw new UserError(`${name}: holds a NUL character. Remove it.`);
  switch (input.type) {
    case 'string':
      if (input.pattern !== undefined && !input.pattern.test(raw)) {
        throw new UserError(
          `${name}: "${shown(input, raw)}" is not accepted. ${input.example === undefined ? input.description : `Write it like ${input.example}.`}`,
        );
      }
      return raw;
    case 'boolean':
      if (/^(true|yes|on)$/i.test(raw)) return true;
      if (/^(false|no|off)$/i.test(raw)) return false;
      throw new UserError(`${name}: "${shown(input, raw)}" is not a boolean. Write true or false.`);
    case 'number':
      return parseNumber(name, input, raw);
    case 'duration':
      return parseDuration(name, raw);
    case 'lines':
      return linesOf(raw);
    case 'map':
      return parseMap(name, raw);
    case 'choice':
      if (input.choices.includes(raw)) return raw;
      throw new UserError(`${name}: "${shown(input, raw)}" is not one of ${input.choices.join(', ')}.`);
    case 'path':
      return confinePath(name, raw, env);
  }
}

function shown(input: InputSpec, raw: string): string {
  if (input.secret) return '(sensitive)';
  return raw.length > 60 ? `${raw.slice(0, 57)}...` : raw;
}

/** The non-empty lines of a multi-line input, trimmed. */
function linesOf(raw: string): string[] {
  return raw
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function parseNumber(name: string, input: { minimum?: number; maximum?: number }, raw: string): number {
  const value = Number(raw);
  if (!/^-?\d+(\.\d+)?$/.test(raw) || !Number.isFinite(value))
    throw new UserError(`${name}: "${raw}" is not a number.`);
  if (input.minimum !== undefined && value < input.minimum)
    throw new UserError(`${name}: ${raw} is below ${input.minimum}, the least that makes sense.`);
  if (input.maximum !== undefined && value > input.maximum)
    throw new UserError(`${name}: ${raw} is above ${input.maximum}, the most that is accepted.`);
  return value;
}

/** `90s`, `10m`, `1h30m`, `0s`, in milliseconds. A bare number is refused: nobody knows its unit. */
export function parseDuration(name: string, raw: string): number {
  const match = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/.exec(raw);
  if (match === null || raw === '')
    throw new UserError(`${name}: "${raw}" is not a duration. Write it like 90s, 10m or 1h30m.`);
  const [hours, minutes, seconds] = [match[1], match[2], match[3]].map((part) => Number(part ?? 0));
  return (((hours ?? 0) * 60 + (minutes ?? 0)) * 60 + (seconds ?? 0)) * 1000;
}

function parseMap(name: string, raw: string): Map<string, string> {
  const map = new Map<string, string>();
  for (const line of linesOf(raw)) {
    const at = line.indexOf('=');
    if (at < 1)
      throw new UserError(
        `${name}: the line "${line.length > 60 ? `${line.slice(0, 57)}...` : line}" is not NAME=VALUE.`,
      );
    const key = line.slice(0, at).trim();
    if (map.has(key)) throw new UserError(`${name}: "${key}" is given twice. Keep one of the lines.`);
    map.set(key, line.slice(at + 1).trim());
  }
  return map;
}

/**
 * Resolves a path against the workspace and refuses one that leaves the workspace and the runner's temporary folder, also
 * by a symbolic link: a pull request must not make a step read or write the rest of the machine.
 */
export function confinePath(name: string, raw: string, env: NodeJS.ProcessEnv): string {
  const workspace = env.GITHUB_WORKSPACE ?? process.cwd();
  const roots = [workspace, env.RUNNER_TEMP].filter((root) => root !== undefined && root !== '') as string[];
  const wanted = path.resolve(workspace, raw);
  const real = realPath(wanted);
  if (!roots.some((root) => isInside(realPath(root), real))) {
    throw new UserError(`${name}: "${raw}" lies outside the workspace. Give a path below the checked-out repository.`);
  }
  return wanted;
}

/** Real path of the longest part that exists, with the rest appended. */
function realPath(file: string): string {
  if (existsSync(file)) return realpathSync(file);
  const parent = path.dirname(file);
  return parent === file ? file : path.join(realPath(parent), path.basename(file));
}

function isInside(folder: string, file: string): boolean {
  const relative = path.relative(folder, file);
  return relative === '' || (!relative.startsWith(`..${path.sep}`) && relative !== '..' && !path.isAbsolute(relative));
}
