/** Null for an empty text, undefined for one that is not JSON. */
export function parsed(contents: string, dates: boolean): unknown {
  if (contents === '') return null;
  try {
    return JSON.parse(contents, dates ? revivedDate : undefined);
  } catch {
    return undefined;
  }
}

function revivedDate(_key: string, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const date = new Date(value);
  return Number.isNaN(date.valueOf()) ? value : date;
}

/** The `message` of an error that a service describes in JSON. */
export function messageIn(result: unknown): string {
  const found = typeof result === 'object' && result !== null && 'message' in result ? result.message : '';
  return typeof found === 'string' ? found : '';
}
