/** What the hosts of the stand-in get and give. */

export interface Exchange {
  readonly method: string;
  /** With the host that the client asked for: `https://management.azure.com/subscriptions?api-version=…`. */
  readonly url: URL;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Buffer;
}

export interface Answer {
  readonly status: number;
  /** JSON. */
  readonly body?: unknown;
  /** Bytes that are sent as they are, instead of JSON. */
  readonly content?: Buffer;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  /** Name of the operation, `unknown` for what the host does not have. */
  readonly route: string;
  /** Client id of who asked, where a token said so. */
  readonly who?: string;
  /** What a client must not have sent, or the stand-in must not have answered. */
  readonly violations?: readonly string[];
}

/** Answers for one host, or for all hosts below a domain. */
export type Host = (exchange: Exchange) => Answer | Promise<Answer>;

/** One request, in the order of the answers. */
export interface LoggedRequest {
  readonly method: string;
  readonly host: string;
  /** Path without the query. */
  readonly path: string;
  readonly route: string;
  readonly status: number;
  /** Client id of who asked, where a token said so. */
  readonly who: string;
}

/** Something that Azure would not have accepted, or that the laboratory does not know: it fails the laboratory. */
export interface Violation {
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly what: string;
}

const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
export const isGuid = (value: string): boolean => guid.test(value);

/** `Bearer x` gives `x`. */
export function bearer({ headers }: Exchange): string | undefined {
  return /^Bearer\s+(\S+)$/i.exec(headers.authorization ?? '')?.[1];
}
