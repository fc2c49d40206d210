/**
 * Workflow commands on stdout and stderr, in both grammars of actions/runner (ActionCommand.cs, ActionCommandManager.cs):
 * `::name key=value::data` after leading blanks, and the legacy `##[name key=value]data` anywhere in a line.
 */
import { isAbsolute, relative, sep } from 'node:path';
import type { Annotation } from '../contract.ts';

export interface Command {
  readonly name: string;
  /** Keys in lower case: the runner compares them without case. */
  readonly properties: ReadonlyMap<string, string>;
  readonly data: string;
}

/** Order matters: `%25` is undone last, so that `%250A` stays `%0A`. */
const dataEscapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%25', '%'],
] as const;
const propertyEscapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%3A', ':'],
  ['%2C', ','],
  ['%25', '%'],
] as const;
const legacyEscapes = [
  ['%3B', ';'],
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%5D', ']'],
  ['%25', '%'],
] as const;

function unescapeWith(text: string, escapes: readonly (readonly [string, string])[]): string {
  return escapes.reduce((result, [from, to]) => result.replaceAll(from, to), text);
}

function parseProperties(
  text: string,
  separator: string,
  escapes: readonly (readonly [string, string])[],
): Map<string, string> {
  const result = new Map<string, string>();
  for (const property of text.split(separator)) {
    // .NET splits into two without empty parts, so further `=` in front of either part are skipped.
    const [, key, value] = /^=*([^=]+)=+(.+)$/s.exec(property) ?? [];
    if (key !== undefined && value !== undefined) result.set(key.toLowerCase(), unescapeWith(value, escapes));
  }
  return result;
}

/** Reads one line; undefined when it is no command of `known` (names in lower case). */
export function parseCommand(line: string, known: ReadonlySet<string>): Command | undefined {
  return parseCurrent(line.trimStart(), known) ?? parseLegacy(line, known);
}

function parseCurrent(line: string, known: ReadonlySet<string>): Command | undefined {
  if (!line.startsWith('::')) return undefined;
  const end = line.indexOf('::', 2);
  if (end < 0) return undefined;
  const info = line.slice(2, end);
  const space = info.indexOf(' ');
  const name = (space < 0 ? info : info.slice(0, space)).toLowerCase();
  if (!known.has(name)) return undefined;
  const properties = space > 0 ? info.slice(space + 1).trim() : '';
  return {
    name,
    properties: parseProperties(properties, ',', propertyEscapes),
    data: unescapeWith(line.slice(end + 2), dataEscapes),
  };
}

function parseLegacy(line: string, known: ReadonlySet<string>): Command | undefined {
  const start = line.indexOf('##[');
  const end = start < 0 ? -1 : line.indexOf(']', start);
  if (end < 0) return undefined;
  const info = line.slice(start + 3, end);
  const space = info.indexOf(' ');
  const name = (space < 0 ? info : info.slice(0, space)).toLowerCase();
  if (!known.has(name)) return undefined;
  const properties = space > 0 ? info.slice(space + 1) : '';
  return {
    name,
    properties: parseProperties(properties, ';', legacyEscapes),
    data: unescapeWith(line.slice(end + 1), legacyEscapes),
  };
}

/** What commands of one step act on. */
export interface CommandSink {
  log(line: string): void;
  /** Shown only when step debugging is on. */
  debug(message: string): void;
  annotate(annotation: Annotation): void;
  /** Fails the step whatever its exit code. */
  fail(): void;
  addMask(value: string): void;
  setOutput(name: string, value: string): void;
  saveState(name: string, value: string): void;
  setEnv(name: string, value: string): void;
  addPath(entry: string): void;
  /** The `env` context of the step. */
  readonly env: Readonly<Record<string, string>>;
  /** Folder that paths in annotations become relative to. */
  readonly workspace: string;
}

const stopCommand = 'stop-commands';
const deprecated = (name: string): string =>
  `The \`${name}\` command is deprecated and will be disabled soon. Please upgrade to using Environment Files. For more information see: https://github.blog/changelog/2022-10-11-github-actions-deprecating-save-state-and-set-output-commands/`;
const disabled = (name: string): string =>
  `The \`${name}\` command is disabled. Please upgrade to using Environment Files or opt into unsecure command execution by setting the \`ACTIONS_ALLOW_UNSECURE_COMMANDS\` environment variable to \`true\`. For more information see: https://github.blog/changelog/2020-10-01-github-actions-deprecating-set-env-and-add-path-commands/`;
const invalidStopToken =
  "You cannot use a endToken that is an empty string, the string 'pause-logging', or another workflow command.";

type Handler = (command: Command, sink: CommandSink) => void;

function required(command: Command): string {
  const name = command.properties.get('name');
  if (name === undefined || name === '') {
    throw new Error(`Required field 'name' is missing in ##[${command.name}] command.`);
  }
  return name;
}

function requireUnsecure(command: Command, sink: CommandSink): void {
  if (sink.env.ACTIONS_ALLOW_UNSECURE_COMMANDS?.toLowerCase() !== 'true') throw new Error(disabled(command.name));
}

function annotation(command: Command, sink: CommandSink): Annotation {
  const { properties } = command;
  const file = properties.get('file');
  const inside = file === undefined ? undefined : relative(sink.workspace, file);
  const line = Number.parseInt(properties.get('line') ?? properties.get('endline') ?? '', 10);
  const title = properties.get('title');
  return {
    level: command.name as Annotation['level'],
    message: command.data,
    ...(title === undefined ? {} : { title }),
    ...(file === undefined || inside === undefined
      ? {}
      : { file: isAbsolute(file) && !inside.startsWith('..') ? inside.replaceAll(sep, '/') : file }),
    ...(Number.isNaN(line) ? {} : { line }),
  };
}

const annotate: Handler = (command, sink) => sink.annotate(annotation(command, sink));
const accept: Handler = () => {};

const handlers: Readonly<Record<string, Handler>> = {
  'set-env': (command, sink) => {
    requireUnsecure(command, sink);
    const name = required(command);
    if (name.toUpperCase() === 'NODE_OPTIONS') {
      sink.annotate({
        level: 'error',
        message: "Can't update NODE_OPTIONS environment variable using ::set-env:: command.",
      });
    } else {
      sink.setEnv(name, command.data);
    }
  },
  'add-path': (command, sink) => {
    requireUnsecure(command, sink);
    sink.addPath(command.data);
  },
  'set-output': (command, sink) => {
    sink.annotate({ level: 'warning', message: deprecated(command.name) });
    sink.setOutput(required(command), command.data);
  },
  'save-state': (command, sink) => {
    sink.annotate({ level: 'warning', message: deprecated(command.name) });
    sink.saveState(required(command), command.data);
  },
  'add-mask': (command, sink) => {
    if (command.data.trim() === '') {
      sink.annotate({ level: 'warning', message: "Can't add secret mask for empty string in ##[add-mask] command." });
    } else {
      sink.addMask(command.data);
    }
  },
  // Problem matchers are accepted and do nothing.
  'add-matcher': accept,
  'remove-matcher': accept,
  debug: (command, sink) => sink.debug(command.data),
  error: annotate,
  warning: annotate,
  notice: annotate,
  group: (command, sink) => sink.log(`##[group]${command.data}`),
  endgroup: (_command, sink) => sink.log('##[endgroup]'),
};

/** Commands that are not repeated in the log when `::echo::on` was said. */
const silent = new Set(['add-mask', 'debug', 'error', 'warning', 'notice']);

/** Names the runner knows, in lower case. */
export const commandNames: ReadonlySet<string> = new Set([stopCommand, 'echo', ...Object.keys(handlers)]);

/** Handles the output of one process, line by line: a command is carried out, anything else goes to the log. */
export function createCommandReader(sink: CommandSink): (line: string) => void {
  const known = new Set(commandNames);
  let resumeToken: string | undefined;
  let echo = false;

  function stop(command: Command, line: string): void {
    const token = command.data.toLowerCase();
    if (token === '' || token === 'pause-logging' || known.has(token)) throw new Error(invalidStopToken);
    resumeToken = token;
    known.add(token);
    if (token.length > 6) sink.addMask(command.data);
    sink.log(line);
  }

  function setEcho(command: Command): void {
    const value = command.data.trim().toLowerCase();
    if (value !== 'on' && value !== 'off') {
      throw new Error(
        `Invalid echo command value. Possible values can be: 'on', 'off'. Current value is: '${command.data}'.`,
      );
    }
    echo = value === 'on';
  }

  return (line) => {
    const command = parseCommand(line, known);
    if (command === undefined) {
      sink.log(line);
      return;
    }
    if (resumeToken !== undefined) {
      sink.log(line);
      if (command.name === resumeToken) {
        known.delete(resumeToken);
        resumeToken = undefined;
      }
      return;
    }
    if (echo && !silent.has(command.name) && command.name !== stopCommand) sink.log(line);
    try {
      if (command.name === stopCommand) stop(command, line);
      else if (command.name === 'echo') setEcho(command);
      else handlers[command.name]?.(command, sink);
    } catch (error) {
      sink.annotate({
        level: 'error',
        message: `Unable to process command '${silent.has(command.name) ? command.name : line}' successfully.`,
      });
      sink.annotate({ level: 'error', message: (error as Error).message });
      sink.fail();
    }
  };
}
