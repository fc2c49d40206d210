/** `strategy.matrix`: the product of its vectors, `exclude`, `include`, and the names of the legs. */
import { isDeepStrictEqual } from 'node:util';
import { UserError } from '../../core/errors.ts';

export interface MatrixLeg {
  /** The `matrix` context. */
  readonly values: Readonly<Record<string, unknown>>;
  /** `dev, eu` as shown in parentheses behind the job; values that `include` merely adds are not in it. */
  readonly label: string;
}

type Mapping = Readonly<Record<string, unknown>>;

function leaves(value: unknown): string[] {
  if (value === null || value === undefined || value === '') return [];
  if (typeof value === 'object') return Object.values(value).flatMap(leaves);
  return [String(value)];
}

/** Does `values` have all that `filter` says? Objects in a filter match objects that hold them. */
function matches(filter: Mapping, values: Mapping): boolean {
  return Object.entries(filter).every(([key, wanted]) => {
    const found = values[key];
    if (wanted !== null && typeof wanted === 'object' && !Array.isArray(wanted)) {
      return found !== null && typeof found === 'object' && matches(wanted as Mapping, found as Mapping);
    }
    return isDeepStrictEqual(found, wanted);
  });
}

function mappings(value: unknown, key: string): Mapping[] {
  if (value === undefined || value === null || value === '') return [];
  if (!Array.isArray(value)) throw new UserError(`strategy.matrix.${key} has to be a list.`, 'workflow-invalid');
  return value;
}

function product(vectors: readonly (readonly [string, unknown])[]): Mapping[] {
  if (vectors.length === 0) return [];
  return vectors.reduce<Mapping[]>(
    (rows, [key, values]) => {
      if (!Array.isArray(values)) {
        throw new UserError(
          `strategy.matrix.${key} has to be a list, it is ${JSON.stringify(values)}.`,
          'workflow-invalid',
        );
      }
      return rows.flatMap((row) => values.map((value) => ({ ...row, [key]: value })));
    },
    [{}],
  );
}

/** The legs of an evaluated matrix in GitHub's order. Throws a UserError when it is malformed or has none. */
export function expandMatrix(matrix: unknown): MatrixLeg[] {
  if (matrix === null || typeof matrix !== 'object' || Array.isArray(matrix)) {
    throw new UserError(`strategy.matrix has to be a mapping, it is ${JSON.stringify(matrix)}.`, 'workflow-invalid');
  }
  const { include, exclude, ...rest } = matrix as Mapping;
  const excluded = mappings(exclude, 'exclude');
  const keys = new Set(Object.keys(rest));
  const rows = product(Object.entries(rest)).filter((row) => !excluded.some((filter) => matches(filter, row)));
  const extras = rows.map((): Mapping => ({}));
  const alone: Mapping[] = [];
  for (const entry of mappings(include, 'include')) {
    const pairs = Object.entries(entry);
    const filter = Object.fromEntries(pairs.filter(([key]) => keys.has(key)));
    const extra = Object.fromEntries(pairs.filter(([key]) => !keys.has(key)));
    let matched = false;
    for (const [index, row] of rows.entries()) {
      if (!matches(filter, row)) continue;
      extras[index] = { ...extras[index], ...extra };
      matched = true;
    }
    if (!matched) alone.push(entry);
  }
  const legs = [
    ...rows.map((row, index) => ({ values: { ...row, ...extras[index] }, label: leaves(row).join(', ') })),
    ...alone.map((values) => ({ values, label: leaves(values).join(', ') })),
  ];
  if (legs.length === 0) {
    throw new UserError(
      'strategy.matrix has no legs: a vector is empty or everything is excluded.',
      'workflow-invalid',
    );
  }
  if (legs.length > 256)
    throw new UserError(`strategy.matrix has ${legs.length} legs; GitHub allows 256.`, 'workflow-invalid');
  return legs;
}
