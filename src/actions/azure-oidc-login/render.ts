import type { Proven, Wanted } from '../../azure/login/model.ts';
import { code, text } from '../../core/markdown.ts';

export interface SignedIn {
  readonly name: string | undefined;
  readonly wanted: Wanted;
  readonly proven: Proven;
  /** Who is signed in: `Terraform`, `client libraries`, `az`, `acmeapps.azurecr.io`. */
  readonly forWhom: readonly string[];
}

/** One paragraph for the job summary. */
export function loginSummary({ name, wanted, proven, forWhom }: SignedIn): string {
  const { subscription, claims } = proven;
  const who = forWhom.length === 0 ? 'the outputs of the step' : list(forWhom.map(text));
  const called = name === undefined ? '' : ` (${text(name)})`;
  return [
    `**Azure${called}:** signed in to ${subscription.name === '' ? 'the subscription' : `**${text(subscription.name)}**`} ${code(subscription.id)}`,
    `as ${code(wanted.clientId)} by ${code(claims.sub)}, without a secret, for ${who}.`,
  ].join(' ');
}

/** The same in a line of the log. */
export function loginLine({ wanted, proven: { subscription, claims }, forWhom }: SignedIn): string {
  const what = subscription.name === '' ? subscription.id : `${subscription.name} (${subscription.id})`;
  const who = forWhom.length === 0 ? 'the outputs of this step' : list(forWhom);
  return `Signed in to ${what} as ${wanted.clientId} by ${claims.sub}, for ${who}.`;
}

function list(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
