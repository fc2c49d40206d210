/** From the words of a command line to what is asked for. Nothing is read and nothing is written here. */
import * as path from 'node:path';
import { parseArgs } from 'node:util';
import { UserError } from '../core/errors.ts';

export type Format = 'terminal' | 'markdown' | 'json';
export type ColourChoice = 'auto' | 'always' | 'never';

/** A file that the caller names; `-` is standard input. */
export interface NamedFile {
  readonly name: string;
  readonly file: string;
}

export interface PlanRequest {
  readonly command: 'plan';
  readonly plans: readonly NamedFile[];
  /** Without a name: for every plan. */
  readonly schemas: readonly { readonly name: string | undefined; readonly file: string }[];
  readonly protectedTypes: readonly string[];
  readonly format: Format;
  /** Columns; of the terminal when not given. */
  readonly width: number | undefined;
  readonly colour: ColourChoice;
  /** Characters of the Markdown. */
  readonly maxLength: number | undefined;
  /** Exit code 2 when there are changes. */
  readonly exitCode: boolean;
}

export type Request = PlanRequest | { readonly command: 'help' } | { readonly command: 'version' };

const options = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
  schemas: { type: 'string' },
  'protected-types': { type: 'string' },
  format: { type: 'string' },
  width: { type: 'string' },
  color: { type: 'string' },
  'max-length': { type: 'string' },
  'exit-code': { type: 'boolean' },
} as const;

type Option = keyof typeof options;
const seeHelp = 'See: sluice --help';

/** @throws UserError in one line that names the argument. */
export function parseArguments(words: readonly string[]): Request {
  const { tokens } = parseArgs({ args: [...words], options, strict: false, allowPositionals: true, tokens: true });
  const operands: string[] = [];
  const given = new Map<Option, string[]>();
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const option = known(token.name, token.rawName);
    const isSwitch = options[option].type === 'boolean';
    if (isSwitch && token.value !== undefined)
      throw new UserError(`--${option} takes no value. Write --${option} alone.`);
    if (!isSwitch && (token.value === undefined || token.value === '')) {
      throw new UserError(`--${option} has no value. Write --${option}=VALUE. ${seeHelp}`);
    }
    given.set(option, [...(given.get(option) ?? []), token.value ?? '']);
  }
  if (given.has('help')) return { command: 'help' };
  if (given.has('version')) return { command: 'version' };
  const [command, ...files] = operands;
  if (command === undefined) throw new UserError(`There is no command. Write: sluice plan plan.json. ${seeHelp}`);
  if (command === 'help' && files.length === 0) return { command: 'help' };
  if (command !== 'plan') {
    const isFile = command === '-' || /[./=\\]/.test(command);
    const meant = isFile ? ` Write: sluice plan ${command}` : ` The one command is "plan". ${seeHelp}`;
    throw new UserError(`${JSON.stringify(command)} is no command.${meant}`);
  }
  const last = (option: Option) => given.get(option)?.at(-1);
  return {
    command: 'plan',
    plans: plansOf(files.length === 0 ? ['-'] : files),
    schemas: (given.get('schemas') ?? []).map((value) => {
      const { name, file } = split(value);
      if (file === '') throw new UserError(`--schemas=${value} has no path behind "=". Write --schemas=NAME=PATH.`);
      return { name, file };
    }),
    protectedTypes: (given.get('protected-types') ?? []).flatMap((value) => value.split(',')),
    format: choice('format', last('format') ?? 'terminal', ['terminal', 'markdown', 'json']),
    width: number('width', last('width'), 20, 1000),
    colour: choice('color', last('color') ?? 'auto', ['auto', 'always', 'never']),
    maxLength: number('max-length', last('max-length'), 1000, 100_000_000),
    exitCode: given.has('exit-code'),
  };
}

function known(name: string, written: string): Option {
  if (Object.hasOwn(options, name)) return name as Option;
  if (name === 'colour') return 'color';
  throw new UserError(`${written} is no option. ${seeHelp}`);
}

function choice<T extends string>(option: Option, value: string, choices: readonly T[]): T {
  const found = choices.find((each) => each === value);
  if (found !== undefined) return found;
  throw new UserError(`--${option}=${value} is none of ${choices.join(', ')}. Write one of them.`);
}

function number(option: Option, value: string | undefined, least: number, most: number): number | undefined {
  if (value === undefined) return undefined;
  const found = /^\d{1,10}$/.test(value) ? Number(value) : Number.NaN;
  if (found >= least && found <= most) return found;
  throw new UserError(`--${option}=${value} is no whole number from ${least} to ${most}. Write one.`);
}

/** `NAME=PATH` or `PATH`. A name has no slash, so `./a=b.json` is a path. */
function split(argument: string): { readonly name: string | undefined; readonly file: string } {
  const [, name, file] = /^([^/\\=]*)=(.*)$/s.exec(argument) ?? [];
  return name === undefined || file === undefined ? { name: undefined, file: argument } : { name: name.trim(), file };
}

function plansOf(operands: readonly string[]): readonly NamedFile[] {
  const files = operands.map((operand) => {
    const { name, file } = split(operand);
    if (name === '') throw new UserError(`${operand} has no name before "=". Write NAME=PATH, or the path alone.`);
    if (file === '') throw new UserError(`${operand} has no path behind "=". Write NAME=PATH.`);
    return { name, file };
  });
  if (files.filter(({ file }) => file === '-').length > 1) {
    throw new UserError(
      'Standard input (-) is named twice, but can be read only once. Write the other plan to a file.',
    );
  }
  const short = files.map(({ name, file }) => name ?? shortName(file));
  const plans = files.map(({ name, file }, at): NamedFile => {
    const own = short[at] ?? '';
    const isUnique = short.filter((each) => each === own).length === 1;
    return { name: name ?? (isUnique ? own : longName(file)), file };
  });
  const names = plans.map(({ name }) => name);
  const double = names.find((name, at) => names.indexOf(name) !== at);
  if (double === undefined) return plans;
  throw new UserError(`Two plans are called ${JSON.stringify(double)}. Give each a name of its own: NAME=PATH.`);
}

const extensions = /(\.review|\.tfplan|\.plan)?\.json$|\.tfplan$/i;

/** What `<(terraform show -json plan.tfplan)` of a shell becomes: the number tells a reader nothing. */
const nameless = /^(-|\/dev\/(stdin|fd\/\d+))$/;

/** What a reader would call the file. A name has no "=", which ends names elsewhere. */
function shortName(file: string): string {
  return nameless.test(file) ? 'plan' : nameOf(path.basename(file));
}

function longName(file: string): string {
  return file === '-' ? 'standard input' : nameOf(path.normalize(file).replaceAll('\\', '/'));
}

function nameOf(file: string): string {
  return file.replace(extensions, '').replaceAll('=', '-').trim() || 'plan';
}
