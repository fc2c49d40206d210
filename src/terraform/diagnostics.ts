/**
 * What Terraform and OpenTofu say when something is wrong: from their machine-readable events, from `validate -json` and,
 * where neither exists (`init`), from the text.
 */

export interface Diagnostic {
  readonly severity: 'error' | 'warning';
  readonly summary: string;
  readonly detail: string;
  /** Relative to the root module's folder, as the tool prints it. */
  readonly file?: string;
  /** 1-based. */
  readonly line?: number;
  /** The resource it is about, when the tool says so. */
  readonly address?: string;
}

/** What `Error acquiring the state lock` tells of the holder. */
export interface LockInfo {
  readonly id: string;
  readonly path: string;
  readonly operation: string;
  readonly who: string;
  /** As Terraform prints it: `2026-11-22 18:58:20.728284306 +0000 UTC`. */
  readonly created: string;
}

interface JsonDiagnostic {
  readonly severity?: string;
  readonly summary?: string;
  readonly detail?: string;
  readonly address?: string;
  readonly range?: { readonly filename?: string; readonly start?: { readonly line?: number } };
}

/** Terraform's own counts, from the `change_summary` event of `plan -json`. */
export interface ChangeSummary {
  readonly add: number;
  readonly change: number;
  readonly import: number;
  readonly remove: number;
}

/** One line of `terraform plan -json`: https://developer.hashicorp.com/terraform/internals/machine-readable-ui */
export interface UiEvent {
  readonly type: string;
  readonly message: string;
  readonly diagnostic?: Diagnostic;
  readonly changes?: ChangeSummary;
}

/** Reads a line of the event stream; a line that is no event (a provider's own output) gives undefined. */
export function parseEvent(line: string): UiEvent | undefined {
  if (!line.startsWith('{')) return undefined;
  let event: Record<string, unknown>;
  try {
    event = JSON.parse(line) as Record<string, unknown>;
  } catch {
    return undefined;
  }
  if (typeof event.type !== 'string') return undefined;
  return {
    type: event.type,
    message: typeof event['@message'] === 'string' ? event['@message'] : '',
    ...(event.type === 'diagnostic' ? { diagnostic: fromJson(event.diagnostic as JsonDiagnostic) } : {}),
    ...(event.type === 'change_summary' ? { changes: event.changes as ChangeSummary } : {}),
  };
}

/** Reads the document of `validate -json`; undefined when it is none. */
export function parseValidation(
  text: string,
): { readonly valid: boolean; readonly diagnostics: readonly Diagnostic[] } | undefined {
  try {
    const document = JSON.parse(text) as { valid?: unknown; diagnostics?: readonly JsonDiagnostic[] };
    if (typeof document.valid !== 'boolean') return undefined;
    return { valid: document.valid, diagnostics: (document.diagnostics ?? []).map(fromJson) };
  } catch {
    return undefined;
  }
}

function fromJson(raw: JsonDiagnostic): Diagnostic {
  const { filename, start } = raw.range ?? {};
  return {
    severity: raw.severity === 'warning' ? 'warning' : 'error',
    summary: raw.summary ?? 'Unknown problem',
    detail: raw.detail ?? '',
    ...(filename === undefined ? {} : { file: filename }),
    ...(start?.line === undefined ? {} : { line: start.line }),
    ...(raw.address === undefined ? {} : { address: raw.address }),
  };
}

/** The headline that `init` puts above the problems themselves. */
const preamble = /^(Terraform|OpenTofu) encountered problems during initiali[sz]ation/;

/** Reads the boxes that the tools draw around problems (`│ Error: …`), with or without frame and colour; each problem once. */
export function parseText(text: string): Diagnostic[] {
  const lines = text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colour codes begin with ESC
    .replace(/\u001b\[[0-9;]*m/g, '')
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/^[│╷╵|] ?/, '').trimEnd());
  const found: Diagnostic[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const head = /^\s*(Error|Warning): (.+)$/.exec(lines[index] ?? '');
    if (head === null) continue;
    const body: string[] = [];
    while (index + 1 < lines.length && !/^\s*(Error|Warning): /.test(lines[index + 1] ?? '')) {
      index += 1;
      body.push(lines[index] ?? '');
    }
    const place = body
      .map((line) => /^\s+on (.+?) line (\d+)(?:, in .*)?:$/.exec(line))
      .find((match) => match !== null);
    const detail = body
      .filter((line) => !/^\s+(on .+ line \d+|\d+:)/.test(line))
      .join('\n')
      .trim();
    found.push({
      severity: head[1] === 'Warning' ? 'warning' : 'error',
      summary: head[2] ?? '',
      detail,
      ...(place?.[1] === undefined ? {} : { file: place[1], line: Number(place[2]) }),
    });
  }
  const own = found.filter(({ summary }) => !preamble.test(summary));
  return [...new Map((own.length > 0 ? own : found).map((each) => [JSON.stringify(each), each])).values()];
}

/** Who holds the state lock, when that is what a diagnostic is about. */
export function lockInfo(diagnostic: Diagnostic): LockInfo | undefined {
  if (!/acquiring the state lock|locking state/i.test(diagnostic.summary)) return undefined;
  const field = (name: string) =>
    new RegExp(`^\\s*${name}:[ \\t]*(.*)$`, 'm').exec(diagnostic.detail)?.[1]?.trim() ?? '';
  return {
    id: field('ID'),
    path: field('Path'),
    operation: field('Operation').replace(/^OperationType/, ''),
    who: field('Who'),
    created: field('Created'),
  };
}

/** `2 h 5 min`, for the age of a lock; undefined when the time cannot be read. */
export function lockAge(lock: LockInfo, now: Date): string | undefined {
  const created = Date.parse(lock.created.replace(/^(\S+) (\d\d:\d\d:\d\d)(\.\d{1,3})?\d* \+0000 UTC$/, '$1T$2$3Z'));
  if (Number.isNaN(created)) return undefined;
  const minutes = Math.max(0, Math.floor((now.getTime() - created) / 60_000));
  if (minutes < 1) return 'less than a minute';
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** `main.tf:12: Unsupported argument` and the first sentence of the detail, on one line. */
export function describe(diagnostic: Diagnostic): string {
  const place =
    diagnostic.file === undefined
      ? ''
      : `${diagnostic.file}${diagnostic.line === undefined ? '' : `:${diagnostic.line}`}: `;
  return `${place}${diagnostic.summary}`.replace(/\s+/g, ' ');
}
