/** Paths into values, as Terraform users write them: `default_node_pool[0].vm_size`, `tags["cost center"]`. */
import type { Step } from './model.ts';

const identifier = /^[\p{L}_][\p{L}\p{N}_-]*$/u;

export function pathText(steps: readonly Step[]): string {
  return steps.reduce<string>((text, step) => appendStep(text, step), '');
}

export function appendStep(text: string, step: Step): string {
  if (typeof step === 'number') return `${text}[${step}]`;
  if (!identifier.test(step)) return `${text}[${JSON.stringify(step)}]`;
  return text === '' ? step : `${text}.${step}`;
}

/** One path leads to, or through, the other. Replace paths may stop at a set or go deeper than what is shown. */
export function pathsTouch(a: readonly Step[], b: readonly Step[]): boolean {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index += 1) if (a[index] !== b[index]) return false;
  return true;
}
