/**
 * How GitHub's runner reads what a step writes, re-implemented as a judge: the two grammars of workflow commands in its
 * output, and the files of GITHUB_OUTPUT, GITHUB_ENV and GITHUB_STATE.
 * Source: actions/runner, src/Runner.Common/ActionCommand.cs (TryParseV2, TryParse), src/Runner.Worker/ActionCommandManager.cs
 * and FileCommandManager.cs.
 */

export interface RunnerCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** What the runner makes of the output of a step. */
export interface RunnerOutput {
  /** What it would execute, `stop-commands` included; every name counts, also one that no runner knows yet. */
  readonly commands: readonly RunnerCommand[];
  /** The lines that go to the log. */
  readonly log: readonly string[];
  /** Commands are still stopped at the end. */
  readonly stopped: boolean;
}

/** Reads the output of a step; `stop-commands` is obeyed as the runner obeys it. */
export function readOutput(text: string): RunnerOutput {
  const commands: RunnerCommand[] = [];
  const log: string[] = [];
  let stopToken: string | undefined;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const command = parseV2(line) ?? parseLegacy(line);
    if (command === undefined) log.push(line);
    else if (stopToken === undefined) {
      commands.push(command);
      if (command.name.toLowerCase() === 'stop-commands') stopToken = command.data.toLowerCase();
    } else if (command.name.toLowerCase() === stopToken) stopToken = undefined;
    else log.push(line);
  }
  return { commands, log, stopped: stopToken !== undefined };
}

/** The commands in a text, in the order of their lines. */
export function runnerCommands(text: string): readonly RunnerCommand[] {
  return readOutput(text).commands;
}

/** What .NET takes for white space: unlike JavaScript the next line (U+0085), but not the byte-order mark. */
const LEADING_BLANKS = /^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/;

function parseV2(line: string): RunnerCommand | undefined {
  const trimmed = line.replace(LEADING_BLANKS, '');
  if (!trimmed.startsWith('::')) return undefined;
  const end = trimmed.indexOf('::', 2);
  if (end < 0) return undefined;
  return command(trimmed.slice(2, end), trimmed.slice(end + 2), ',', ['%0D', '%0A', '%25'], ['%3A', '%2C']);
}

function parseLegacy(line: string): RunnerCommand | undefined {
  const start = line.indexOf('##[');
  const end = start < 0 ? -1 : line.indexOf(']', start);
  if (end < 0) return undefined;
  return command(line.slice(start + 3, end), line.slice(end + 1), ';', ['%3B', '%0D', '%0A', '%5D', '%25'], []);
}

/** In the order of the list, `%25` last. */
const unescaped = (text: string, escapes: readonly string[]): string =>
  escapes.reduce((result, hex) => result.replaceAll(hex, decodeURIComponent(hex)), text);

function command(
  head: string,
  data: string,
  separator: string,
  escapes: readonly string[],
  inProperties: readonly string[],
): RunnerCommand {
  const space = head.indexOf(' ');
  const properties = (space < 0 ? '' : head.slice(space + 1)).split(separator).flatMap((pair): [string, string][] => {
    // .NET splits into two parts that are not empty.
    const [, key, value] = /^=*([^=]+)=+(.+)$/s.exec(pair) ?? [];
    const undo = [...escapes.slice(0, -1), ...inProperties, '%25'];
    return key === undefined || value === undefined ? [] : [[key.trim(), unescaped(value, undo)]];
  });
  return {
    name: space < 0 ? head : head.slice(0, space),
    properties: Object.fromEntries(properties),
    data: unescaped(data, escapes),
  };
}

/**
 * The entries of a file of GITHUB_OUTPUT, GITHUB_ENV or GITHUB_STATE, in order: `NAME=VALUE` on a line, or `NAME<<END`,
 * the lines of the value and `END`. As on Linux and macOS: only a line feed ends a line.
 *
 * @throws Error where the runner fails the step.
 */
export function readEntries(file: string): readonly (readonly [name: string, value: string])[] {
  const lines = file.replace(/^\ufeff/, '').split('\n');
  // What follows the last line feed is a line only if there is anything.
  const last = lines.at(-1) === '' ? lines.length - 1 : lines.length;
  const entries: [string, string][] = [];
  for (let at = 0; at < last; at++) {
    const line = lines[at] ?? '';
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (line === '') continue;
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      entries.push([line.slice(0, equals), line.slice(equals + 1)]);
      continue;
    }
    const [name, delimiter] = [line.slice(0, Math.max(heredoc, 0)), line.slice(heredoc + 2)];
    if (heredoc < 0 || name === '' || delimiter === '') throw new Error(`Invalid format '${line}'`);
    const end = lines.indexOf(delimiter, at + 1);
    if (end < 0 || end >= last) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
    entries.push([name, lines.slice(at + 1, end).join('\n')]);
    at = end;
  }
  return entries;
}
