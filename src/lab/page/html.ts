/**
 * HTML by template: whatever is put into a template is escaped, unless it is {@link Markup} that a template or the
 * Markdown renderer made. So text from outside cannot become a tag by somebody forgetting to escape it.
 */

/** HTML that is safe to put into a page as it is. */
export interface Markup {
  readonly markup: string;
}

export type Content = Markup | string | number | undefined | false | readonly Content[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

// Bidirectional controls reorder what is read without changing what is there: they are named instead of obeyed.
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is to be removed
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;

/** Text as HTML, safe between tags and in quoted attributes; control characters are dropped, bidirectional ones named. */
export function escapeHtml(text: string): string {
  return text
    .replace(CONTROL, '')
    .replace(BIDI, (control) => `⟨U+${control.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}⟩`)
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/** Marks a string as HTML. Only for text that this program made, or that went through the sanitiser. */
export function raw(markup: string): Markup {
  return { markup };
}

function write(content: Content): string {
  if (content === undefined || content === false) return '';
  if (typeof content === 'string') return escapeHtml(content);
  if (typeof content === 'number') return String(content);
  return 'markup' in content ? content.markup : content.map(write).join('');
}

/** Template tag: ``html`<b>${name}</b>` ``. Lists are joined, `undefined` and `false` are nothing, strings are escaped. */
export function html(parts: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  return raw(parts.reduce((text, part, index) => text + write(contents[index - 1]) + part));
}
