/**
 * Secrets become `***` wherever the runner writes. The encodings are those that actions/runner registers
 * (ValueEncoders.cs): base64 in three alignments, JSON, URI, XML, quoted command line and expression strings.
 */

export interface Masks {
  /** Masks a value, and each of its lines when it has several. */
  add(value: string): void;
  /** The text with each masked value as `***`; overlapping finds become one. */
  apply(text: string): string;
}

function base64From(value: string, shift: number): string {
  const bytes = Buffer.from(value, 'utf8');
  return (bytes.length > shift ? bytes.subarray(shift) : bytes).toString('base64');
}

const xmlEntities: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '>': '&gt;',
  '&': '&amp;',
  '"': '&quot;',
  "'": '&apos;',
};

const encoders: readonly ((value: string) => string)[] = [
  (value) => base64From(value, 0),
  (value) => base64From(value, 1),
  (value) => base64From(value, 2),
  (value) => value.replaceAll('"', '\\"'),
  (value) => value.replaceAll("'", "''"),
  (value) => JSON.stringify(value).slice(1, -1),
  // encodeURIComponent throws on a lone surrogate; .NET escapes it as a replacement character.
  (value) =>
    encodeURIComponent(value.toWellFormed()).replace(
      /[!'()*]/g,
      (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
    ),
  (value) => value.replace(/[<>&"']/g, (character) => xmlEntities[character] ?? character),
  (value) => (value.length > 8 && value.startsWith('"') && value.endsWith('"') ? value.slice(1, -1) : ''),
];

export function createMasks(): Masks {
  const originals = new Set<string>();
  const needles = new Set<string>();

  function addOne(value: string): void {
    if (value === '' || originals.has(value)) return;
    originals.add(value);
    needles.add(value);
    for (const encode of encoders) {
      const encoded = encode(value);
      if (encoded !== '') needles.add(encoded);
    }
  }

  function finds(text: string): [start: number, end: number][] {
    const result: [number, number][] = [];
    for (const needle of needles) {
      for (let start = text.indexOf(needle); start >= 0; start = text.indexOf(needle, start + 1)) {
        result.push([start, start + needle.length]);
      }
    }
    return result.sort(([left], [right]) => left - right);
  }

  return {
    add(value) {
      addOne(value);
      for (const line of value.split(/[\r\n]+/)) addOne(line.trim());
    },
    apply(text) {
      let masked = '';
      let position = 0;
      let open: [number, number] | undefined;
      const close = (): void => {
        if (open === undefined) return;
        masked += `${text.slice(position, open[0])}***`;
        position = open[1];
      };
      for (const [start, end] of finds(text)) {
        if (open !== undefined && start <= open[1]) {
          open[1] = Math.max(open[1], end);
        } else {
          close();
          open = [start, end];
        }
      }
      close();
      return masked + text.slice(position);
    },
  };
}
