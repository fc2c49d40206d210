/** What lies in the private folder of a sign-in. */
export const files = {
  /** GitHub's token. */
  token: 'token',
  /** What the post step undoes: {@link LoginRecord} of restore.ts. */
  record: 'record.json',
  /** {@link RefreshOrder}. */
  order: 'refresh.json',
  /** Process id of the refresh. */
  process: 'refresh.pid',
  /** What went wrong in it. */
  notes: 'refresh.log',
  /** Ends it by being there. */
  stop: 'stop',
  az: 'az',
  docker: 'docker',
} as const;

/** What the refresh has to do. The address of GitHub's tokens and the right to ask for one come by its environment. */
export interface RefreshOrder {
  readonly audience: string;
  readonly clientId: string;
  /** When the first token ends, in milliseconds since 1970. */
  readonly endsMs: number;
  readonly azureConfigDir?: string;
}
