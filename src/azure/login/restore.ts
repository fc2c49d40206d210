/** What a sign-in changed in the job's environment, so that its end can undo it. */
export interface LoginRecord {
  /** As set by the sign-in. */
  readonly variables: Readonly<Record<string, string>>;
  /** As found by it; a name that is missing was not set. */
  readonly before: Readonly<Record<string, string>>;
}

export function loginRecord(variables: Readonly<Record<string, string>>, env: NodeJS.ProcessEnv): LoginRecord {
  const before = Object.keys(variables).flatMap((name) => (env[name] ? [[name, env[name]] as const] : []));
  return { variables, before: Object.fromEntries(before) };
}

/**
 * What has to be set to undo it. Whatever somebody else has set since is left alone: sign-ins end in the opposite order,
 * so the last one finds its own values.
 */
export function restoration(
  { variables, before }: LoginRecord,
  env: NodeJS.ProcessEnv,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(variables)
      .filter(([name, value]) => (env[name] ?? '') === value && value !== (before[name] ?? ''))
      .map(([name]) => [name, before[name] ?? '']),
  );
}

/** Reads a record; undefined when it is damaged. */
export function readRecord(json: string): LoginRecord | undefined {
  try {
    const value = JSON.parse(json) as Partial<Record<keyof LoginRecord, unknown>> | null;
    const { variables, before } = value ?? {};
    return isTexts(variables) && isTexts(before) ? { variables, before } : undefined;
  } catch {
    return undefined;
  }
}

function isTexts(value: unknown): value is Readonly<Record<string, string>> {
  return typeof value === 'object' && value !== null && Object.values(value).every((text) => typeof text === 'string');
}
