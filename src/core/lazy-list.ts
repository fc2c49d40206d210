/** A list whose items are made anew each time they are asked for, because all of them at once would fill the memory. */
export interface LazyList<T> extends Iterable<T> {
  readonly length: number;
  at(index: number): T;
}

export function lazyList<T>(length: number, at: (index: number) => T): LazyList<T> {
  return {
    length,
    at,
    *[Symbol.iterator]() {
      for (let index = 0; index < length; index += 1) yield at(index);
    },
  };
}

export function mapLazy<T, U>(list: LazyList<T>, change: (item: T) => U): LazyList<U> {
  return lazyList(list.length, (index) => change(list.at(index)));
}
