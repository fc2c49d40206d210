import { sep } from 'node:path';
import type { RunRecord } from './contract.ts';

/** Folder of this machine -> the name that it gets: `{'/tmp/x1': '/lab'}` gives `/lab/state/dev.tfstate`. */
export type Places = Readonly<Record<string, string>>;

/** Replaces folders of this machine by short names: the page and result.json may be shown to others. */
export function hidePlaces(text: string, places: Places): string {
  // The longest first: one folder may lie in another.
  const folders = Object.entries(places).sort(([a], [b]) => b.length - a.length);
  return folders.reduce((rest, [folder, name]) => {
    // Windows writes a folder in several ways, and tools mix them.
    const forms = sep === '/' ? [folder] : [folder, folder.replaceAll(sep, '/'), folder.replaceAll(sep, sep + sep)];
    return forms.reduce((known, form) => known.replaceAll(form, name), rest);
  }, text);
}

/**
 * Does so in the logs, where a runner names folders. Comments, summaries and annotations are the suite's own words and stay
 * as they are, or a folder that the suite lets out would go unnoticed.
 */
export function hidePlacesInLogs(runs: readonly RunRecord[], places: Places): RunRecord[] {
  return runs.map((run) => ({
    ...run,
    jobs: run.jobs.map((job) => ({
      ...job,
      steps: job.steps.map((step) => ({ ...step, log: hidePlaces(step.log, places) })),
    })),
  }));
}
