/** Which values are not hidden wherever they appear, because that would hide everything and make reports useless. */

const COMMON = new Set(
  `true false null none undefined yes auto default enabled disabled enable disable allow deny always never required optional
  public private internal external basic standard premium free paid name value type kind data text json yaml list string number
  boolean object password secret token user users admin administrator root guest owner reader contributor sensitive unknown
  test tests testing stage staging prod production develop development demo main master latest stable release local localhost
  http https azure azurerm terraform github kubernetes cluster namespace create update delete destroy replace read
  linux windows ubuntu debian alpine amd64 arm64 ipv4 ipv6 tls1_2 tls1_3 details summary </details> </summary> <summary>
  westeurope northeurope eastus eastus2 westus westus2 westus3 centralus southcentralus northcentralus uksouth ukwest
  francecentral germanywestcentral switzerlandnorth swedencentral norwayeast polandcentral italynorth spaincentral
  southeastasia eastasia japaneast koreacentral australiaeast brazilsouth canadacentral centralindia global`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

export type Refusal = 'empty' | 'too-short' | 'number' | 'common-word' | 'ornament';

/** Why a value is not registered; undefined when it is. Expects it trimmed. */
export function refusalOf(value: string): Refusal | undefined {
  if (value === '') return 'empty';
  if (value.length < 4) return 'too-short';
  if (/^-?\d{1,5}(?:\.\d{1,5})?$/.test(value)) return 'number';
  if (COMMON.has(value.toLowerCase())) return 'common-word';
  // `----` and the like: the rules and table lines of our own reports.
  if (!/[\p{L}\p{N}]/u.test(value) && new Set(value).size <= 2) return 'ornament';
  return undefined;
}
