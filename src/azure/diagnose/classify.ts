import type { Failure, Retryable } from './model.ts';

/** What time does to a failure: the one place that decides whether anything is tried again. */

// Something that was created a moment ago is not known everywhere yet. Source: Microsoft Entra documentation,
// "Important considerations for federated identity credentials" (propagation takes minutes).
const propagating: ReadonlySet<string> = new Set(['70021', '700211', '700213', '70025', '700016', '7000229']);
// Source: Microsoft Entra documentation, "authentication and authorization error codes"; 90061, 50166 and 501661: Entra ID
// could not read the keys of the issuer just now.
const transient: ReadonlySet<string> = new Set(['90006', '90012', '90024', '90033', '90061', '50166', '501661']);
// The token ended on its way, or was signed by a key that has just been replaced.
const outdated: ReadonlySet<string> = new Set(['700024', '7000272']);

const armPropagating: ReadonlySet<string> = new Set([
  'authorizationfailed',
  'linkedauthorizationfailed',
  'subscriptionnotfound',
]);
const armOutdated: ReadonlySet<string> = new Set(['expiredauthenticationtoken']);

/** The kinds of HttpFailure that may go well a moment later; `rate-limit` asks for more time than there is. */
const transientKinds: ReadonlySet<string> = new Set(['connect', 'lost', 'incomplete', 'timeout', 'unusable']);

/** Whether and how a failure may be tried again. */
export function classify(failure: Failure): Retryable {
  const { kind, status, error } = failure;
  if (typeof kind === 'string' && kind !== '') return transientKinds.has(kind) ? 'transient' : 'no';
  if (isBusy(status)) return 'transient';
  const ofCodes = failure.stage === 'entra' ? entraCodes(failure).map(ofEntra) : [ofArm(failure)];
  // Several codes: the most specific verdict stands, and only when none says anything the general error counts.
  const verdict = ofCodes.find((found) => found !== 'no');
  if (verdict !== undefined) return verdict;
  return error === 'temporarily_unavailable' || error === 'server_error' ? 'transient' : 'no';
}

// 408 and 425 ask for another try; 501 and 505 will say the same again.
const isBusy = (status: number | undefined): boolean =>
  status === 408 ||
  status === 425 ||
  status === 429 ||
  (status !== undefined && status >= 500 && ![501, 505].includes(status));

function ofEntra(code: string): Retryable {
  if (propagating.has(code)) return 'propagation';
  if (transient.has(code)) return 'transient';
  return outdated.has(code) ? 'refetch-assertion' : 'no';
}

function ofArm({ stage, code, status }: Failure): Retryable {
  const name = String(code ?? '').toLowerCase();
  if (armOutdated.has(name)) return 'refetch-assertion';
  // A role that has just been given is not known to the registry either.
  const refused = stage === 'acr' && (status === 401 || status === 403);
  return refused || (stage === 'arm' && armPropagating.has(name)) ? 'propagation' : 'no';
}

/** How much of a text is looked at for codes. */
const longestText = 10_000;

/** The numbers of Entra ID in a failure, without repetition: those that it lists, then those in its text. */
export function entraCodes({ code, codes, description }: Failure): readonly string[] {
  const listed = [code, ...(Array.isArray(codes) ? (codes as readonly unknown[]) : [])].flatMap((value) => {
    const [, digits] = /^(?:AADSTS)?(\d{4,9})$/.exec(String(value ?? '')) ?? [];
    return digits === undefined ? [] : [digits];
  });
  const text = typeof description === 'string' ? description.slice(0, longestText) : '';
  const named = [...text.matchAll(/\bAADSTS(\d{4,9})\b/g)].map(([, digits = '']) => digits);
  return [...new Set([...listed, ...named])];
}
