/** The part of release.mjs that tests use. */
interface ReleasedTool {
  readonly version: string;
  readonly release: { readonly url: string; readonly sha256: Readonly<Record<string, string>> };
}
export function releasePlatform(): string;
export function installRelease(
  tool: ReleasedTool,
  program: string,
  folder: string,
  download?: (url: string) => Promise<Buffer>,
): Promise<void>;
