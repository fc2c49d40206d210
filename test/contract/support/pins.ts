/** The third-party actions that may be used, from pins.json. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Pin {
  readonly version: string;
  readonly commit: string;
  /** What a job that uses it must be allowed. */
  readonly permissions: Readonly<Record<string, string>>;
  readonly inputs: readonly string[];
  readonly required: readonly string[];
}

const file = join(import.meta.dirname, '..', '..', '..', 'pins.json');

export const pins = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, Pin>>;

/** Workflow sources name a third-party action alone; its commit is filled in when the workflow is generated. */
export function pinThirdParty(text: string): string {
  return text.replaceAll(/(\buses: *)([\w.-]+\/[\w.-]+)(?=\s*$)/gm, (whole, uses: string, name: string) => {
    const pin = pins[name];
    return pin === undefined ? whole : `${uses}${name}@${pin.commit} # ${pin.version}`;
  });
}
