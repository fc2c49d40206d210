/** What is bundled: the table of the actions, and the program for terminals, which shares their chunks. */
export { background, main, post } from './suite.ts';

/** Runs the program `sluice` with the arguments of this process. */
export async function cli(): Promise<void> {
  await (await import('./cli/main.ts')).cli();
}
