import type { Sku } from './model.ts';
import type { Judgement } from './wanted.ts';

/**
 * How an account is replicated, as three questions. Azure adds or drops the second region and reading from it in place;
 * zones it adds only by a conversion that takes hours to days.
 * Source: Azure documentation, "Change how a storage account is replicated".
 */
interface Replication {
  readonly zones: boolean;
  readonly secondRegion: boolean;
  readonly readable: boolean;
}

const replications: Readonly<Record<Sku, Replication>> = {
  Standard_LRS: { zones: false, secondRegion: false, readable: false },
  Standard_ZRS: { zones: true, secondRegion: false, readable: false },
  Standard_GRS: { zones: false, secondRegion: true, readable: false },
  Standard_RAGRS: { zones: false, secondRegion: true, readable: true },
  Standard_GZRS: { zones: true, secondRegion: true, readable: false },
  Standard_RAGZRS: { zones: true, secondRegion: true, readable: true },
};

const questions = ['zones', 'secondRegion', 'readable'] as const;

/** Whether the replication is enough; what is stronger stays. */
export function judgeSku(found: unknown, wanted: Sku): Judgement {
  const has = typeof found === 'string' && Object.hasOwn(replications, found) ? replications[found as Sku] : undefined;
  if (has === undefined) {
    const note =
      'An account of this SKU cannot be turned into one for state in place. Use another account and move the state.';
    return { found, effect: 'cannot-change', note };
  }
  const asks = replications[wanted];
  if (asks.zones && !has.zones) {
    const note = `Azure adds zones by a conversion in its own time: start it with \`az storage account migration start --sku ${wanted} --no-wait\` and the account's name and group. \`sku: ${String(found)}\` keeps it as it is.`;
    return { found, effect: 'cannot-change', note };
  }
  if (found === wanted) return { found, effect: 'keep' };
  if (questions.every((question) => has[question] || !asks[question])) return { found, effect: 'weaker-wanted' };
  const both = questions.map((question) => has[question] || asks[question]);
  const target = Object.entries(replications).find(([, other]) => questions.every((question, at) => other[question] === both[at])); // biome-ignore format: one line
  return { found, effect: 'strengthen', patch: { sku: { name: target?.[0] ?? wanted } } };
}
