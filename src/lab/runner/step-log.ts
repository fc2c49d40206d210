/** Log and annotations of one step, masked, within the runner's limits. */
import type { Annotation } from '../contract.ts';
import type { Masks } from './masks.ts';

/** Characters of a log that are kept. */
const logLimit = 1_000_000;
/** Annotations of one level that GitHub keeps per step. */
const annotationLimit = 10;
/** Characters of an annotation's message that GitHub keeps. */
const messageLimit = 4_096;

export interface StepLog {
  write(text: string): void;
  debug(message: string): void;
  annotate(annotation: Annotation): void;
  text(): string;
  annotations(): readonly Annotation[];
}

export function createStepLog(masks: Masks, showDebug: boolean): StepLog {
  const lines: string[] = [];
  const kept: Annotation[] = [];
  let size = 0;
  let full = false;

  function write(text: string): void {
    if (full) return;
    const masked = masks.apply(text);
    size += masked.length + 1;
    full = size > logLimit;
    lines.push(full ? '[the log is longer than 1 MB; the rest is left out]' : masked);
  }

  return {
    write,
    debug: (message) => {
      if (showDebug) write(`##[debug]${message}`);
    },
    annotate(annotation) {
      const message = masks.apply(annotation.message).slice(0, messageLimit);
      if (kept.filter(({ level }) => level === annotation.level).length < annotationLimit) {
        kept.push({ ...annotation, message });
      }
      if (message !== '') write(`##[${annotation.level}]${message}`);
    },
    text: () => lines.join('\n'),
    annotations: () => kept,
  };
}
