/**
 * The files through which a step talks to the runner: GITHUB_ENV, GITHUB_OUTPUT, GITHUB_PATH, GITHUB_STATE and
 * GITHUB_STEP_SUMMARY, in the grammar of actions/runner (FileCommandManager.cs).
 */
import { randomUUID } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Bytes; a larger GITHUB_STEP_SUMMARY is dropped. */
export const summaryLimit = 1024 * 1024;

/**
 * Reads `NAME=VALUE` and `NAME<<DELIMITER` … `DELIMITER` entries in order.
 * Throws with the runner's own messages on anything else.
 */
export function parseKeyValues(content: string): [name: string, value: string][] {
  const text = content.startsWith('\uFEFF') ? content.slice(1) : content;
  const result: [string, string][] = [];
  let index = 0;

  /** The next line without its line feed, or undefined at the end. */
  function readLine(): { readonly text: string; readonly ended: boolean } | undefined {
    if (index >= text.length) return undefined;
    const start = index;
    const end = text.indexOf('\n', start);
    index = end < 0 ? text.length : end + 1;
    return { text: text.slice(start, end < 0 ? undefined : end), ended: end >= 0 };
  }

  for (let line = readLine(); line !== undefined; line = readLine()) {
    if (line.text === '') continue;
    const equals = line.text.indexOf('=');
    const heredoc = line.text.indexOf('<<');
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      result.push([line.text.slice(0, equals), line.text.slice(equals + 1)]);
      continue;
    }
    if (heredoc < 0) throw new Error(`Invalid format '${line.text}'`);
    const name = line.text.slice(0, heredoc);
    const delimiter = line.text.slice(heredoc + 2);
    if (name === '' || delimiter === '') {
      throw new Error(`Invalid format '${line.text}'. Name must not be empty and delimiter must not be empty`);
    }
    const start = index;
    let end = index;
    for (let value = readLine(); value?.text !== delimiter; value = readLine()) {
      if (value === undefined) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
      if (!value.ended) throw new Error('Invalid value. EOF marker missing new line.');
      end = index - 1;
    }
    result.push([name, end > start ? text.slice(start, end) : '']);
  }
  return result;
}

/** What a step left in its files. */
export interface FileCommandSink {
  setEnv(name: string, value: string): void;
  addPath(entry: string): void;
  setOutput(name: string, value: string): void;
  saveState(name: string, value: string): void;
  setSummary(markdown: string): void;
  mask(text: string): string;
  error(message: string): void;
  /** Fails the step. */
  fail(): void;
}

const kinds = ['path', 'env', 'step_summary', 'state', 'output'] as const;
const prefixes = {
  path: 'add_path_',
  env: 'set_env_',
  step_summary: 'step_summary_',
  state: 'save_state_',
  output: 'set_output_',
};

export interface FileCommands {
  /** Paths by the key they have in the `github` context: `output`, `step_summary`. */
  readonly paths: Readonly<Record<(typeof kinds)[number], string>>;
  process(sink: FileCommandSink): Promise<void>;
}

/** New, empty files for one step below `temp`. */
export async function createFileCommands(temp: string): Promise<FileCommands> {
  const folder = join(temp, '_runner_file_commands');
  await mkdir(folder, { recursive: true });
  const suffix = randomUUID();
  const entries = kinds.map((kind) => [kind, join(folder, `${prefixes[kind]}${suffix}`)] as const);
  await Promise.all(entries.map(([, path]) => writeFile(path, '')));
  const paths = Object.fromEntries(entries) as Record<(typeof kinds)[number], string>;
  return {
    paths,
    async process(sink) {
      for (const kind of kinds) {
        try {
          await processors[kind](paths[kind], sink);
        } catch (error) {
          sink.error(`Unable to process file command '${kind}' successfully.`);
          sink.error((error as Error).message);
          sink.fail();
        }
      }
    },
  };
}

/** Empty when the step removed the file. */
async function read(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}

const processors: Readonly<Record<(typeof kinds)[number], (path: string, sink: FileCommandSink) => Promise<void>>> = {
  async path(path, sink) {
    for (const line of (await read(path)).split(/\r\n|\r|\n/)) if (line !== '') sink.addPath(line);
  },
  async env(path, sink) {
    for (const [name, value] of parseKeyValues(await read(path))) {
      if (name.toUpperCase() === 'NODE_OPTIONS') {
        sink.error("Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.");
      } else {
        sink.setEnv(name, value);
      }
    }
  },
  async step_summary(path, sink) {
    const content = await read(path);
    const size = Buffer.byteLength(content);
    if (size > summaryLimit) {
      sink.error(
        `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of ${summaryLimit / 1024}k, got ${Math.floor(size / 1024)}k. For more information see: https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-markdown-summary`,
      );
      return;
    }
    if (size > 0) sink.setSummary(content.split('\n').map(sink.mask).join('\n'));
  },
  async state(path, sink) {
    for (const [name, value] of parseKeyValues(await read(path))) sink.saveState(name, value);
  },
  async output(path, sink) {
    for (const [name, value] of parseKeyValues(await read(path))) sink.setOutput(name, value);
  },
};
