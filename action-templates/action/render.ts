import { code } from '../../core/markdown.ts';
import type { Decision } from './decide.ts';

/** Pure Markdown; everything from outside goes through the helpers of core/markdown.ts. */
export function render(file: string, { verdict, lines }: Decision): string {
  return `### new-action: ${verdict}\n\n${code(file)} has ${lines} lines.\n`;
}
