/** GitHub's alerts: a quotation at the top level whose first line is `[!NOTE]`, `[!TIP]` and so on. */
import { randomBytes } from 'node:crypto';
import type { Element, Root } from 'hast';
import type { Blockquote, Root as MarkdownRoot } from 'mdast';
import { eachElement } from './github-transforms.ts';
import { ICONS } from './icons.ts';

const KINDS = {
  note: { title: 'Note', icon: ICONS.info },
  tip: { title: 'Tip', icon: ICONS.bulb },
  important: { title: 'Important', icon: ICONS.report },
  warning: { title: 'Warning', icon: ICONS.alert },
  caution: { title: 'Caution', icon: ICONS.stop },
} as const;

type Kind = keyof typeof KINDS;

// The sanitiser drops our classes like anybody's, so the mark is an id that a writer of Markdown cannot guess.
const MARK = `alert-${randomBytes(12).toString('hex')}-`;

/** Takes the marker line away and answers its kind; undefined when the quotation is an ordinary one. */
function takeMarker(quotation: Blockquote): Kind | undefined {
  const paragraph = quotation.children[0];
  if (paragraph?.type !== 'paragraph') return undefined;
  const text = paragraph.children[0];
  if (text?.type !== 'text') return undefined;
  const marker = /^\[!(note|tip|important|warning|caution)\][ \t]*(\n|$)/i.exec(text.value);
  if (marker === null) return undefined;
  const rest = text.value.slice(marker[0].length);
  const [next, ...others] = paragraph.children.slice(1);
  // Two spaces at the end of the marker's line make its line end a node of its own.
  const ended = marker[2] === '\n' || next === undefined || next.type === 'break';
  // `[!NOTE]**text**` on one line is no alert, nor is a marker without a text.
  if (!ended || (rest === '' && next === undefined && quotation.children.length === 1)) return undefined;
  if (rest !== '') text.value = rest;
  else if (next === undefined) quotation.children.shift();
  else paragraph.children = next.type === 'break' ? others : [next, ...others];
  return marker[1]?.toLowerCase() as Kind;
}

/** On the Markdown tree: finds alerts. Only children of the document count, GitHub does not nest them. */
export function markAlerts() {
  return (tree: MarkdownRoot): void => {
    for (const node of tree.children) {
      if (node.type !== 'blockquote') continue;
      const kind = takeMarker(node);
      if (kind !== undefined) node.data = { hName: 'div', hProperties: { id: MARK + kind } };
    }
  };
}

/** On the sanitised HTML tree: draws the alerts that {@link markAlerts} found. */
export function drawAlerts(prefix: string) {
  return (tree: Root): void => {
    eachElement(tree, (element) => {
      const id = element.properties.id;
      if (typeof id !== 'string' || !id.startsWith(prefix + MARK)) return;
      const kind = id.slice(prefix.length + MARK.length) as Kind;
      const { title, icon } = KINDS[kind];
      const heading: Element = {
        type: 'element',
        tagName: 'p',
        properties: { className: ['markdown-alert-title'] },
        children: [
          {
            type: 'element',
            tagName: 'svg',
            properties: {
              className: ['icon', 'mr-2'],
              viewBox: '0 0 16 16',
              width: 16,
              height: 16,
              ariaHidden: 'true',
            },
            children: [{ type: 'element', tagName: 'path', properties: { d: icon }, children: [] }],
          },
          { type: 'text', value: title },
        ],
      };
      element.properties = { className: ['markdown-alert', `markdown-alert-${kind}`] };
      element.children.unshift(heading);
    });
  };
}
