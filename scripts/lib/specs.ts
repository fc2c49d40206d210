import { existsSync, readdirSync } from 'node:fs';
import * as path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ActionSpec } from '../../src/core/spec.ts';

export const root = path.resolve(import.meta.dirname, '../..');

/** The specs of all actions, in the order of their names. */
export async function loadSpecs(): Promise<ActionSpec[]> {
  const names = readdirSync(path.join(root, 'src/actions'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(path.join(root, 'src/actions', entry.name, 'spec.ts')))
    .map((entry) => entry.name)
    .sort();
  return Promise.all(
    names.map(async (name) => {
      const { spec } = (await import(pathToFileURL(path.join(root, 'src/actions', name, 'spec.ts')).href)) as {
        spec: ActionSpec;
      };
      if (spec.name !== name)
        throw new Error(
          `src/actions/${name}/spec.ts: its name is "${spec.name}". Name the folder and the action alike.`,
        );
      return spec;
    }),
  );
}
