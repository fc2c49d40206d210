/** The blocks of Markdown that our reports are made of. What is no other block is a paragraph. */

export type Alignment = 'left' | 'right' | 'centre';
export type Alert = 'note' | 'tip' | 'important' | 'warning' | 'caution';

export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly (readonly Block[])[] }
  | { readonly kind: 'fence'; readonly language: string; readonly lines: readonly string[] }
  | {
      readonly kind: 'table';
      readonly headers: readonly string[];
      readonly align: readonly Alignment[];
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly kind: 'quote'; readonly alert: Alert | undefined; readonly blocks: readonly Block[] }
  | { readonly kind: 'details'; readonly summary: string; readonly blocks: readonly Block[] }
  | { readonly kind: 'rule' };

const fenceStart = /^ {0,3}(`{3,}|~{3,})\s*([\w+-]*)[^`]*$/;
const alertStart = /^\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]\s*$/i;
const delimiterRow = /^\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?\s*$/;

/** The blocks of a document. Blocks that are not closed end with the document. */
export function blocksOf(markdown: string): readonly Block[] {
  return parse(markdown.replace(/\r\n?/g, '\n').split('\n'));
}

function parse(lines: readonly string[]): readonly Block[] {
  const blocks: Block[] = [];
  let paragraph: string[] = [];
  const close = () => {
    const text = paragraph.join('\n').trim();
    if (text !== '') blocks.push({ kind: 'paragraph', text });
    paragraph = [];
  };
  const add = (block: Block) => {
    close();
    blocks.push(block);
  };
  let at = 0;
  while (at < lines.length) {
    const line = lines[at] ?? '';
    const from = at;
    at += 1;
    const fence = fenceStart.exec(line);
    if (fence !== null) {
      const end = endOfFence(lines, at, fence[1] ?? '```');
      add({ kind: 'fence', language: fence[2] ?? '', lines: lines.slice(at, end) });
      at = end + 1;
    } else if (/^\s*<details\b/.test(line)) {
      const end = endOfDetails(lines, from);
      add(detailsOf(lines.slice(from, end).join('\n')));
      at = end;
    } else if (line.startsWith('>')) {
      while (lines[at]?.startsWith('>')) at += 1;
      add(quoteOf(lines.slice(from, at).map((quoted) => quoted.replace(/^> ?/, ''))));
    } else if (/^#{1,6} /.test(line)) {
      const level = line.indexOf(' ');
      add({ kind: 'heading', level, text: line.slice(level).trim() });
    } else if (line.startsWith('|') && delimiterRow.test(lines[at] ?? '')) {
      while (lines[at]?.startsWith('|')) at += 1;
      add(tableOf(lines.slice(from, at)));
    } else if (/^ {0,3}(-{3,}|\*{3,}|_{3,})\s*$/.test(line)) add({ kind: 'rule' });
    else if (/^[-*+] /.test(line)) {
      while (/^[-*+] |^ {2,}\S/.test(lines[at] ?? '')) at += 1;
      add({ kind: 'list', items: itemsOf(lines.slice(from, at)) });
    } else if (line.trim() === '') close();
    else paragraph.push(line);
  }
  close();
  return blocks;
}

/** Index of the line that closes a fence, or of the end. */
function endOfFence(lines: readonly string[], from: number, marks: string): number {
  const closing = new RegExp(`^ {0,3}\\${marks[0]}{${marks.length},}\\s*$`);
  let end = from;
  while (end < lines.length && !closing.test(lines[end] ?? '')) end += 1;
  return end;
}

/** Index behind the line that closes these details. Fences are passed over: they hold text, whatever it looks like. */
function endOfDetails(lines: readonly string[], from: number): number {
  let depth = 0;
  let at = from;
  while (at < lines.length) {
    const line = lines[at] ?? '';
    const fence = fenceStart.exec(line);
    at += 1;
    if (fence !== null) {
      at = endOfFence(lines, at, fence[1] ?? '```') + 1;
      continue;
    }
    depth += line.match(/^\s*<details\b/g)?.length ?? 0;
    depth -= line.match(/<\/details>\s*$/g)?.length ?? 0;
    if (depth <= 0) break;
  }
  return Math.min(at, lines.length);
}

function detailsOf(source: string): Block {
  const inner = source.replace(/^\s*<details[^>]*>/, '').replace(/<\/details>\s*$/, '');
  const [whole, summary = ''] = /^\s*<summary[^>]*>([\s\S]*?)<\/summary>/.exec(inner) ?? [''];
  return { kind: 'details', summary, blocks: parse(inner.slice(whole.length).split('\n')) };
}

function quoteOf(lines: readonly string[]): Block {
  const [, alert] = alertStart.exec(lines[0] ?? '') ?? [];
  if (alert === undefined) return { kind: 'quote', alert: undefined, blocks: parse(lines) };
  return { kind: 'quote', alert: alert.toLowerCase() as Alert, blocks: parse(lines.slice(1)) };
}

function itemsOf(lines: readonly string[]): readonly (readonly Block[])[] {
  const items: string[][] = [];
  for (const line of lines) {
    if (/^[-*+] /.test(line)) items.push([line.slice(2)]);
    else items.at(-1)?.push(line.replace(/^ {2}/, ''));
  }
  return items.map(parse);
}

function tableOf([head = '', delimiters = '', ...rows]: readonly string[]): Block {
  const align = cellsOf(delimiters).map((cell): Alignment => {
    if (!cell.endsWith(':')) return 'left';
    return cell.startsWith(':') ? 'centre' : 'right';
  });
  return { kind: 'table', headers: cellsOf(head), align, rows: rows.map(cellsOf) };
}

/** A pipe ends a cell unless it is escaped; the report writes those of the data as references. */
function cellsOf(row: string): readonly string[] {
  const inner = row
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return inner.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll('\\|', '|'));
}
