import { randomBytes } from 'node:crypto';
import * as core from '@actions/core';
import { redactor } from './redact.ts';

/**
 * The only way to the log. Every line is redacted, and none can be taken for a workflow command by the runner, whoever
 * wrote the text.
 */

export interface Place {
  /** Path relative to the repository. */
  readonly file?: string;
  readonly line?: number;
  readonly title?: string;
}

/** GitHub keeps ten annotations of a level per step and drops the rest without a word. */
const annotationLimit = 10;
const annotationCommand = { error: core.error, warning: core.warning, notice: core.notice };
const annotated = { error: 0, warning: 0, notice: 0 };

export const log = {
  info(text: string): void {
    core.info(plainLines(redactor.redact(text)));
  },
  debug(text: string): void {
    core.debug(redactor.redact(text));
  },
  error(text: string, place: Place = {}): void {
    annotate('error', text, place);
  },
  warning(text: string, place: Place = {}): void {
    annotate('warning', text, place);
  },
  notice(text: string, place: Place = {}): void {
    annotate('notice', text, place);
  },
  /** A phase of the step, folded in the log. */
  async group<T>(title: string, body: () => Promise<T>): Promise<T> {
    return core.group(plainLines(redactor.redact(title)), body);
  },
  /**
   * Shows what a tool printed. The runner stops reading commands until it meets a token that nobody can guess, so the
   * output can say what it likes.
   */
  tool(output: string): void {
    const text = redactor.redact(output).replace(/\s+$/, '');
    if (text === '') return;
    const token = randomBytes(32).toString('hex');
    core.info(`::stop-commands::${token}\n${text}\n::${token}::`);
  },
};

function annotate(level: 'error' | 'warning' | 'notice', text: string, { file, line, title }: Place): void {
  const message = redactor.redact(text);
  annotated[level] += 1;
  if (annotated[level] > annotationLimit) {
    core.info(plainLines(`${level}: ${message}`));
    return;
  }
  const properties = {
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { startLine: line }),
    ...(title === undefined ? {} : { title: redactor.redact(title) }),
  };
  annotationCommand[level](message, properties);
}

/** What .NET takes for blanks at the start of a line: unlike JavaScript also the next line (U+0085). */
const COMMAND_START = /^([\s\u0085]*):(?=:)/;

/**
 * Breaks what the runner would execute: `::name::` at the start of a line, blanks before it ignored, and the older
 * `##[name]` anywhere in a line. The runner ends a line at a carriage return, too.
 * Source: actions/runner, src/Runner.Common/ActionCommand.cs (TryParseV2 and TryParse).
 */
export function plainLines(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(COMMAND_START, '$1: ').replaceAll('##[', '## ['))
    .join('\n');
}
