/**
 * The heads of entries in little memory: as objects those of fifty thousand changes take 30 MB, as texts 6 MB. They are
 * looked at two or three times in all, so reading them again costs less than keeping them.
 */
import { type LazyList, lazyList } from '../../core/lazy-list.ts';
import type { Action } from './actions.ts';
import { canonicalJson, type Json, parseJson } from './json.ts';
import type { ResourceEntry, Span, ValueChange } from './model.ts';

/** All of an entry but its values. None of its texts holds a NUL character. */
export type EntryHead = Omit<ResourceEntry, 'change'> & { readonly changeSpan: Span };

export interface PackedEntries {
  add(head: EntryHead): void;
  /** What was added, in that order. */
  list(read: (changeSpan: Span) => ValueChange): LazyList<ResourceEntry>;
}

/** What few entries have. */
type Rest = Pick<EntryHead, 'importing' | 'generatesConfig' | 'replacePaths'>;

const separator = '\0';
const noRest: Rest = { importing: undefined, generatesConfig: false, replacePaths: [] };

export function packedEntries(): PackedEntries {
  const packed: string[] = [];
  // There are few, and each is one object however often it is read.
  const vectors: (readonly string[])[] = [];
  const numbers = new Map<readonly string[], number>();
  const numberOf = (vector: readonly string[]): number => {
    const number = numbers.get(vector) ?? vectors.push(vector) - 1;
    numbers.set(vector, number);
    return number;
  };
  return {
    add(head) {
      const { address, module, mode, type, provider, deposed, previousAddress, action, reason } = head;
      const { vector, importing, generatesConfig, replacePaths, span, changeSpan } = head;
      const isPlain = importing === undefined && !generatesConfig && replacePaths.length === 0;
      // Numbers of an identity keep their digits in this JSON.
      const rest = isPlain
        ? ''
        : canonicalJson({ importing: importing ?? null, generatesConfig, replacePaths } as Json);
      const texts = [address, module, mode, type, provider, deposed, previousAddress, action, reason, rest];
      packed.push([...texts, numberOf(vector), ...span, ...changeSpan].join(separator));
    },
    list: (read) =>
      lazyList(packed.length, (index) => {
        const fields = (packed[index] ?? '').split(separator);
        const [address = '', module, mode, type = '', provider = '', deposed, previousAddress, action, reason] = fields;
        const [, , , , , , , , , rest = '', vector, start, end, changeStart, changeEnd] = fields;
        const { importing, generatesConfig, replacePaths } = rest === '' ? noRest : restOf(rest);
        return {
          address,
          module: module || undefined,
          mode: mode as ResourceEntry['mode'],
          type,
          provider,
          deposed: deposed || undefined,
          previousAddress: previousAddress || undefined,
          action: action as Action,
          vector: vectors[Number(vector)] ?? [],
          reason: reason || undefined,
          importing,
          generatesConfig,
          replacePaths,
          span: [Number(start), Number(end)],
          change: () => read([Number(changeStart), Number(changeEnd)]),
        };
      }),
  };
}

function restOf(text: string): Rest {
  const rest = parseJson(text) as unknown as Omit<Rest, 'importing'> & { importing: Rest['importing'] | null };
  return { ...rest, importing: rest.importing ?? undefined };
}
