/** Connects what a step says, on stdout and in its files, with the job it belongs to. */
import { createCommandReader } from './commands.ts';
import type { FileCommandSink } from './file-commands.ts';
import type { Execution } from './job-state.ts';

function shared(execution: Execution) {
  const { job, instance, outputs } = execution;
  return {
    setEnv: (name: string, value: string): void => {
      job.env[name] = value;
    },
    addPath: (entry: string): void => {
      const index = job.addedPath.indexOf(entry);
      if (index >= 0) job.addedPath.splice(index, 1);
      job.addedPath.push(entry);
    },
    setOutput: (name: string, value: string): void => {
      outputs[name] = value;
    },
    saveState: (name: string, value: string): void => {
      instance.state[name] = value;
    },
    fail: execution.fail,
  };
}

/** Takes lines of output: commands are carried out, the rest is logged. */
export function commandReader(execution: Execution): (line: string) => void {
  const { job, log } = execution;
  return createCommandReader({
    ...shared(execution),
    log: log.write,
    debug: log.debug,
    annotate: log.annotate,
    addMask: job.masks.add,
    env: execution.env,
    workspace: job.folders.workspace,
  });
}

export function fileCommandSink(execution: Execution): FileCommandSink {
  const { job, log } = execution;
  return {
    ...shared(execution),
    setSummary: (markdown) => execution.summaries.push(markdown),
    mask: job.masks.apply,
    error: (message) => log.annotate({ level: 'error', message }),
  };
}
