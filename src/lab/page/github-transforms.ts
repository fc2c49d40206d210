/** The small things that GitHub does to a comment before or after sanitising it. Each is a unified plugin. */
import type { Element, ElementContent, Root, RootContent, Text } from 'hast';
import type { Root as MarkdownRoot, Nodes, PhrasingContent } from 'mdast';

type Parent = Root | Element;

/** Visits every element, outer ones first. */
export function eachElement(parent: Parent, visit: (element: Element) => void): void {
  for (const child of parent.children) {
    if (child.type !== 'element') continue;
    visit(child);
    eachElement(child, visit);
  }
}

/** Puts what `replace` answers in the place of each element for which it answers something. */
function replaceElements(parent: Parent, replace: (element: Element) => ElementContent[] | undefined): void {
  parent.children = (parent.children as RootContent[]).flatMap((child): RootContent[] => {
    if (child.type !== 'element') return [child];
    const replaced = replace(child);
    if (replaced !== undefined) return replaced;
    replaceElements(child, replace);
    return [child];
  }) as typeof parent.children;
}

function textOf(element: Element): string {
  return element.children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? textOf(child) : ''))
    .join('');
}

function element(tagName: string, properties: Element['properties'], children: ElementContent[] | string): Element {
  const content: ElementContent[] = typeof children === 'string' ? [{ type: 'text', value: children }] : children;
  return { type: 'element', tagName, properties, children: content };
}

/** In comments a line end is a line break (on the Markdown tree). */
export function breakLines() {
  const visit = (node: Nodes): void => {
    if (!('children' in node)) return;
    node.children = (node.children as PhrasingContent[]).flatMap((child): PhrasingContent[] => {
      visit(child);
      if (child.type !== 'text') return [child];
      return child.value
        .split(/[ \t]*\n/)
        .flatMap((value, index): PhrasingContent[] => [
          ...(index === 0 ? [] : [{ type: 'break' } as const]),
          ...(value === '' ? [] : [{ type: 'text', value } as const]),
        ]);
    }) as typeof node.children;
  };
  return (tree: MarkdownRoot): void => visit(tree);
}

/**
 * Keeps the page by itself: links to a part of the text find the prefixed id, relative links lead to GitHub and not to files
 * next to the page, and images become links, because showing them would ask somebody's server.
 */
export function contain(prefix: string, repository: string | undefined) {
  const base = `https://github.com/${repository === undefined ? '' : `${repository}/pull/`}`;
  return (tree: Root): void => {
    replaceElements(tree, (node) => {
      if (node.tagName === 'source') return [];
      if (node.tagName !== 'img') return undefined;
      const label = String(node.properties.alt ?? '') || 'image';
      const { src } = node.properties;
      if (typeof src !== 'string' || !/^https?:/i.test(src))
        return [element('span', { className: ['image-link'] }, label)];
      return [element('a', { className: ['image-link'], href: src, rel: ['nofollow'] }, label)];
    });
    eachElement(tree, (node) => {
      if (node.tagName !== 'a') return;
      const { href } = node.properties;
      if (typeof href !== 'string') return;
      if (href.startsWith('#')) {
        node.properties.href = `#${prefix}${href.slice(1)}`;
        return;
      }
      node.properties.href = URL.parse(href, base)?.href;
      node.properties.rel = ['nofollow', 'noopener'];
    });
  };
}

/** Class of a line in a diff fence: GitHub's names for inserted, deleted, changed, range and comment. */
function diffClass(line: string): string | undefined {
  if (/^[+>]/.test(line)) return 'pl-mi1';
  if (/^[-<]/.test(line)) return 'pl-md';
  if (line.startsWith('!')) return 'pl-mc';
  if (/^@@.*@@/.test(line)) return 'pl-mdr';
  return line.startsWith('#') ? 'pl-c' : undefined;
}

/** Colours the lines of ```` ```diff ```` fences; a mark counts in the first column only, as on GitHub. */
export function colourDiffs() {
  return (tree: Root): void => {
    replaceElements(tree, (pre) => {
      const code = pre.tagName === 'pre' ? pre.children[0] : undefined;
      if (code?.type !== 'element' || code.tagName !== 'code') return undefined;
      const classes = code.properties.className;
      if (!Array.isArray(classes) || !classes.includes('language-diff')) return undefined;
      const lines = textOf(code).replace(/\n$/, '').split('\n');
      const content = lines.flatMap((line, index): ElementContent[] => {
        const end: Text = { type: 'text', value: index === lines.length - 1 ? '' : '\n' };
        const name = diffClass(line);
        return name === undefined
          ? [{ type: 'text', value: line }, end]
          : [element('span', { className: [name] }, line), end];
      });
      return [element('div', { className: ['highlight', 'highlight-source-diff'] }, [element('pre', {}, content)])];
    });
  };
}

/** `display: block` on tables, which lets wide ones scroll, hides their role from screen readers; GitHub names it again. */
export function markTables() {
  return (tree: Root): void =>
    eachElement(tree, (node) => {
      if (node.tagName === 'table') node.properties.role = 'table';
    });
}

const LOGIN = String.raw`(?<login>[a-z\d](?:[a-z\d-]{0,37}[a-z\d])?)(?:\/[a-z\d-]+)?(?![\w-])`;
const ISSUE = String.raw`(?:gh-|(?<other>[a-z\d-]+\/[\w.-]+)?#)(?<issue>\d{1,9})(?!\w)`;
const REFERENCE = new RegExp(String.raw`(?<![\w/@#-])(?:@${LOGIN}|${ISSUE})`, 'gi');
const PLAIN = new Set(['a', 'code', 'pre', 'tt', 'samp', 'kbd']);

/** `@login`, `#7`, `GH-7` and `owner/name#7` outside code become links: the page shows whom and what a text would call. */
export function linkReferences(repository: string | undefined) {
  const split = ({ value }: Text): ElementContent[] => {
    const content: ElementContent[] = [];
    let end = 0;
    for (const match of value.matchAll(REFERENCE)) {
      const { login, issue, other = repository } = match.groups ?? {};
      if (login === undefined && other === undefined) continue;
      const [className, path] =
        login === undefined ? ['issue-link', `${other}/issues/${issue}`] : ['user-mention', login];
      const link = element('a', { className: [className], href: `https://github.com/${path}` }, match[0]);
      content.push({ type: 'text', value: value.slice(end, match.index) }, link);
      end = match.index + match[0].length;
    }
    content.push({ type: 'text', value: value.slice(end) });
    return content.filter((node) => node.type !== 'text' || node.value !== '');
  };
  const visit = (parent: Parent): void => {
    parent.children = (parent.children as RootContent[]).flatMap((child): RootContent[] => {
      if (child.type === 'text') return split(child);
      if (child.type === 'element' && !PLAIN.has(child.tagName)) visit(child);
      return [child];
    }) as typeof parent.children;
  };
  return visit;
}
