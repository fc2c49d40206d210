/**
 * Markdown as GitHub shows it: GFM, raw HTML within GitHub's sanitising schema, then what GitHub adds itself after sanitising:
 * alerts, coloured diff fences, mentions and issue references.
 *
 * Sources: https://docs.github.com/en/get-started/writing-on-github, https://github.github.com/gfm/ and the schema of
 * hast-util-sanitize, which follows GitHub's.
 */
import rehypeRaw from 'rehype-raw';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { drawAlerts, markAlerts } from './alerts.ts';
import { breakLines, colourDiffs, contain, linkReferences, markTables } from './github-transforms.ts';
import type { Markup } from './html.ts';
import { raw } from './html.ts';

export interface MarkdownOptions {
  /** Makes ids unique on a page with several texts: ids become `user-content-SCOPE-…`. */
  readonly scope?: string;
  /** A single line end is a line break: so in comments and descriptions, not so in files and job summaries. */
  readonly lineBreaks?: boolean;
  /** `owner/name` in which `#7` is looked up; without it issue references stay text. */
  readonly repository?: string;
}

/**
 * Renders untrusted Markdown to HTML that can stand in a page: no script, style, frame or event handler, only http(s),
 * mail and chat links, ids prefixed. Remote images are shown as links, because the page makes no request.
 */
export async function renderMarkdown(source: string, options: MarkdownOptions = {}): Promise<Markup> {
  const prefix = options.scope === undefined ? 'user-content-' : `user-content-${options.scope}-`;
  const file = await unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(markAlerts)
    .use(options.lineBreaks === true ? [breakLines] : [])
    // Footnote ids get their prefix from the sanitiser, as all others do.
    .use(remarkRehype, { allowDangerousHtml: true, clobberPrefix: '' })
    .use(rehypeRaw)
    .use(rehypeSanitize, { ...defaultSchema, clobberPrefix: prefix })
    .use(drawAlerts, prefix)
    .use(contain, prefix, options.repository)
    .use(colourDiffs)
    .use(markTables)
    .use(linkReferences, options.repository)
    .use(rehypeStringify)
    .process(source);
  return raw(String(file));
}
