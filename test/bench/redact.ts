// What redaction costs, which is part of whatever is shown: `node --expose-gc test/bench/redact.ts`. CPU time, least of
// several rounds; "secrets" is the number of values that are known.
import { Redactor } from '../../src/core/redact.ts';

const LOWER = 'abcdefghijklmnopqrstuvwxyz';
const MIXED = `${LOWER}${LOWER.toUpperCase()}0123456789`;
const TYPES = ['azurerm_virtual_network', 'azurerm_subnet', 'azurerm_linux_virtual_machine', 'azurerm_role_assignment'];

/** Park and Miller's generator: the same texts in every run. */
let state = 20_260_101;
function random(): number {
  state = (state * 48_271) % 0x7fffffff;
  return state / 0x7fffffff;
}
const pick = <T>(from: ArrayLike<T>): T => from[Math.floor(random() * from.length)] as T;
const word = (length: number, alphabet = LOWER): string => Array.from({ length }, () => pick(alphabet)).join('');
/** Not a rope of slices, as texts that were read from a file are not. */
const flat = (text: string): string => Buffer.from(text).toString();

const scope = '/subscriptions/0b1f2c3d-1111-4222-8333-444455556666/resourceGroups/rg';
const short = (): string =>
  flat(
    pick([
      () => `module.${word(6)}.${pick(TYPES)}.${word(8)}[${Math.floor(random() * 100)}]`,
      () => `tags.${word(5)}`,
      () => `10.0.${Math.floor(random() * 255)}.0/24`,
      () => `${scope}-${word(4)}`,
      () => word(1 + Math.floor(random() * 10)),
      () => 'Standard_D2s_v5',
      () => `https://${word(8)}.blob.core.windows.net/`,
    ])(),
  );

function grown(size: number, part: () => string): string {
  const parts: string[] = [];
  for (let length = 0; length < size; length += parts.at(-1)?.length ?? 0) parts.push(part());
  return flat(parts.join(''));
}
const markdown = (size: number): string =>
  grown(size, () =>
    random() < 0.5
      ? `- \`${short()}\`: ${word(6)} &lt;${word(4)}&gt;\n`
      : `\`\`\`diff\n  ~ resource "${pick(TYPES)}" "${word(5)}" {\n        id   = "${scope}-${word(4)}"\n      ~ tags = {\n          ~ "owner" = "${word(5)}" -> "${word(6)}"\n        }\n    }\n\`\`\`\n`,
  );
const json = (size: number): string =>
  `[${grown(size, () => `${JSON.stringify({ address: short(), change: { before: { id: short(), policy: JSON.stringify({ a: word(5), b: [word(4)] }) }, after: { id: short(), size: 3 } } })},`)}null]`;

function cpuMs(run: () => void, rounds = 5): number {
  const times = Array.from({ length: rounds }, () => {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

const texts = Array.from({ length: 50_000 }, short);
const long = { '64 KB of Markdown': markdown(65_536), '1 MB of Markdown': markdown(1e6), '5 MB of JSON': json(5e6) };
const secrets = Array.from({ length: 50_000 }, () => word(20 + Math.floor(random() * 40), MIXED));

for (const count of [0, 10, 1_000, 50_000]) {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
  const redactor = new Redactor();
  const adding = cpuMs(() => {
    for (const secret of secrets.slice(0, count)) redactor.add(secret);
  }, 1);
  const first = cpuMs(() => redactor.redact('the first search'), 1);
  const each =
    (cpuMs(() => {
      for (const text of texts) redactor.redact(text);
    }) *
      1000) /
    texts.length;
  const rates = Object.entries(long).map(([name, text]) => {
    const ms = cpuMs(() => redactor.redact(text));
    return `${name} ${ms.toFixed(1)} ms (${(text.length / ms / 1000).toFixed(0)} MB/s)`;
  });
  globalThis.gc?.();
  const more = (process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers - before) / 1e6;
  console.log(
    `${count.toLocaleString('en')} secrets: added in ${adding.toFixed(0)} ms, first search ${first.toFixed(0)} ms, ${more.toFixed(0)} MB; a short text ${each.toFixed(2)} µs; ${rates.join(', ')}`,
  );
}
