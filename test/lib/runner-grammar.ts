/**
 * The two grammars in which GitHub's runner finds commands in the output of a step, re-implemented as a judge.
 * Source: actions/runner, src/Runner.Common/ActionCommand.cs, TryParseV2 and TryParse.
 */

export interface RunnerCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** The commands in a text, in the order of their lines; `stop-commands` is obeyed as the runner obeys it. */
export function runnerCommands(text: string): RunnerCommand[] {
  const commands: RunnerCommand[] = [];
  let stopToken: string | undefined;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const command = parseV2(line) ?? parseLegacy(line);
    if (command === undefined) continue;
    if (stopToken !== undefined) {
      if (command.name.toLowerCase() === stopToken.toLowerCase()) stopToken = undefined;
      continue;
    }
    if (command.name.toLowerCase() === 'stop-commands') stopToken = command.data;
    commands.push(command);
  }
  return commands;
}

function parseV2(line: string): RunnerCommand | undefined {
  const trimmed = line.replace(/^\s+/, '');
  if (!trimmed.startsWith('::')) return undefined;
  const end = trimmed.indexOf('::', 2);
  if (end < 0) return undefined;
  return command(trimmed.slice(2, end), trimmed.slice(end + 2), ',');
}

function parseLegacy(line: string): RunnerCommand | undefined {
  const start = line.indexOf('##[');
  const end = start < 0 ? -1 : line.indexOf(']', start);
  if (end < 0) return undefined;
  return command(line.slice(start + 3, end), line.slice(end + 1), ';');
}

function command(head: string, data: string, separator: string): RunnerCommand {
  const space = head.indexOf(' ');
  const name = space < 0 ? head : head.slice(0, space);
  const properties = (space < 0 ? '' : head.slice(space + 1)).split(separator).flatMap((pair): [string, string][] => {
    const at = pair.indexOf('=');
    return at < 1 ? [] : [[pair.slice(0, at).trim(), pair.slice(at + 1)]];
  });
  return { name, properties: Object.fromEntries(properties), data };
}
