import type { Inputs } from '../../core/spec.ts';
import type { EventPullRequest } from '../../github/event.ts';
import type { spec } from './spec.ts';
export async function publishComment(
  _inputs: Inputs<typeof spec>,
  _pullRequest: EventPullRequest | undefined,
  _body: string,
): Promise<string> {
  return '';
}
