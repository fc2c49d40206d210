import { cases, seed } from './seed.ts';

/** Says at the start of a run which cases it checks. */
export function setup(): void {
  process.stdout.write(`properties: SLUICE_TEST_SEED=${seed} SLUICE_TEST_CASES=${cases}\n`);
}
