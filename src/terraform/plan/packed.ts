/**
 * The heads of entries in little memory: as objects those of fifty thousand changes take 30 MB, as texts 6 MB. They are
 * looked at two or three times in all, so reading them again costs less than keeping them.
 */
import { type LazyList, lazyList } from '../../core/lazy-list.ts';
import { canonicalJson, parseJson } from './json.ts';
import type { Importing, ResourceEntry, Span, ValueChange } from './model.ts';

/** All of an entry but its values. */
export type EntryHead = Omit<ResourceEntry, 'change'> & { readonly changeSpan: Span };

export interface PackedEntries {
  add(head: EntryHead): void;
  /** What was added, in that order. */
  list(read: (changeSpan: Span) => ValueChange): LazyList<ResourceEntry>;
}

export function packedEntries(): PackedEntries {
  const packed: string[] = [];
  return {
    add(head) {
      packed.push(JSON.stringify(pack(head)));
    },
    list: (read) => lazyList(packed.length, (index) => unpack(JSON.parse(packed[index] ?? '') as Packed, read)),
  };
}

/** JSON knows no undefined: it is written as null. */
type Nullable<T> = T extends undefined ? null : T;
type Packed = { [Place in keyof ReturnType<typeof pack>]: Nullable<ReturnType<typeof pack>[Place]> };

function pack(head: EntryHead) {
  const { address, module, mode, type, provider, deposed, previousAddress, action, vector, reason } = head;
  const { importing, generatesConfig, replacePaths, span, changeSpan } = head;
  return [
    address,
    module,
    mode,
    type,
    provider,
    deposed,
    previousAddress,
    action,
    vector,
    reason,
    // An identity may hold numbers of any precision.
    importing && canonicalJson({ ...importing }),
    generatesConfig,
    replacePaths,
    span,
    changeSpan,
  ] as const;
}

function unpack(packed: Packed, read: (changeSpan: Span) => ValueChange): ResourceEntry {
  const [address, module, mode, type, provider, deposed, previousAddress, action, vector, reason] = packed;
  const [, , , , , , , , , , importing, generatesConfig, replacePaths, span, changeSpan] = packed;
  return {
    address,
    module: module ?? undefined,
    mode,
    type,
    provider,
    deposed: deposed ?? undefined,
    previousAddress: previousAddress ?? undefined,
    action,
    vector,
    reason: reason ?? undefined,
    importing: importing === null ? undefined : (parseJson(importing) as unknown as Importing),
    generatesConfig,
    replacePaths,
    span,
    change: () => read(changeSpan),
  };
}
