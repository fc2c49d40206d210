/**
 * Undoes encodings on its own, as somebody would who looks for a secret in what leaks: knows nothing of how the redactor
 * reads texts.
 */

type Decode = (text: string) => string | readonly string[];

const fromCode = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : '');

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const html: Decode = (text) =>
  text
    .replace(/&#(\d+);/g, (_, code: string) => fromCode(Number(code)))
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => fromCode(Number.parseInt(code, 16)))
    .replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => named[name] ?? '')
    .replaceAll('\u200b', '');

const controls: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };
const strings: Decode = (text) =>
  text.replace(
    /\\(?:u([0-9a-f]{4})|u\{([0-9a-f]+)\}|(["\\/bfnrt]))/gi,
    (_, code: string, long: string, sign: string) =>
      sign === undefined ? fromCode(Number.parseInt(code ?? long, 16)) : (controls[sign] ?? sign),
  );

const markdown: Decode = (text) => text.replace(/\\([!-/:-@[-`{-~ ])/g, '$1');
const shell: Decode = (text) => text.replaceAll(`'\\''`, "'").replaceAll(`'"'"'`, "'");

const percents: Decode = (text) =>
  text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => Buffer.from(run.replaceAll('%', ''), 'hex').toString());
const form: Decode = (text) => text.replaceAll('+', ' ');

const base64: Decode = (text) =>
  (text.match(/[A-Za-z0-9+/_-]{8,}/g) ?? []).flatMap((run) =>
    [0, 1, 2, 3].flatMap((offset) => {
      const bytes = Buffer.from(run.slice(offset), 'base64');
      return [bytes.toString(), bytes.toString('utf16le'), bytes.subarray(1).toString('utf16le')];
    }),
  );

const hex: Decode = (text) =>
  (text.match(/[0-9a-f]{8,}/gi) ?? []).flatMap((run) =>
    [0, 1].map((offset) => Buffer.from(run.slice(offset), 'hex').toString()),
  );

const lines: Decode = (text) => [
  text.replace(/\s*\n\s*/g, ''),
  text.replace(/\s*\n\s*[-+>|#]\s*/g, ''),
  text.replace(/"?[ ,+\\]*\r?\n[\t ]*(?:[-+>|#] *)?"?/g, ''),
];

const decodes: Readonly<Record<string, Decode>> = {
  html,
  strings,
  markdown,
  shell,
  percents,
  form,
  base64,
  hex,
  lines,
};

/** Blanks of any kind and number are as good as one. */
const collapsed = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** By which decodings, at most three after each other, a secret comes to light; undefined when by none. */
export function waysTo(secret: string, text: string): string | undefined {
  const wanted = collapsed(secret);
  const seen = new Set<string>();
  let level: (readonly [text: string, way: string])[] = [[text, 'as it is']];
  for (let depth = 0; depth <= 3; depth++) {
    const next: (readonly [string, string])[] = [];
    for (const [candidate, way] of level) {
      if (collapsed(candidate).includes(wanted)) return way;
      if (depth === 3) continue;
      for (const [name, decode] of Object.entries(decodes)) {
        // What comes out of base64 by chance is not searched for more of it.
        if (way.includes('base64') && name !== 'base64') continue;
        for (const decoded of [decode(candidate)].flat()) {
          if (decoded.length < 6 || seen.has(decoded)) continue;
          seen.add(decoded);
          next.push([decoded, `${way}, ${name}`]);
        }
      }
    }
    level = next;
  }
  return undefined;
}
