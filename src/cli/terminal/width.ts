/** How many columns of a terminal a text takes, and where it can be cut. */

const ascii = /^[\x20-\x7e]*$/;
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

// Unicode's EastAsianWidth.txt, W and F, as blocks: Hangul, CJK and their symbols, Yi, compatibility and full-width forms,
// Tangut, Kana supplements, counting rods, and the two planes of ideographs.
const wide =
  /^[\u1100-\u115f\u2329\u232a\u2630-\u2637\u268a-\u268f\u2e80-\u303e\u3041-\u3247\u3250-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18dff}\u{1aff0}-\u{1b2ff}\u{1d300}-\u{1d376}\u{1f200}-\u{1f265}\u{20000}-\u{3fffd}]/u;
const emoji = /^\p{Emoji_Presentation}|^\p{Emoji}\ufe0f/u;
const nothing = /^[\p{Mn}\p{Me}]/u;

/** Columns of the text: 2 for wide characters and emoji, none for marks that combine. */
export function columns(text: string): number {
  if (ascii.test(text)) return text.length;
  let sum = 0;
  for (const { segment } of segmenter.segment(text)) sum += columnsOf(segment);
  return sum;
}

function columnsOf(cluster: string): number {
  if (emoji.test(cluster)) return 2;
  if (wide.test(cluster)) return 2;
  return nothing.test(cluster) ? 0 : 1;
}

/** Where one may well go on in the next line: after these an address or a path reads on. */
const seams = /[./_\-,:;&=?)\]}]/;

/**
 * The longest head of the text within `room` columns, cut behind a seam when one is near the end. Never empty: one
 * character that is too wide is taken all the same.
 */
export function headOf(text: string, room: number): string {
  let taken = 0;
  let end = 0;
  let seam = 0;
  for (const { segment, index } of segmenter.segment(text)) {
    taken += columnsOf(segment);
    if (taken > room && index > 0) break;
    end = index + segment.length;
    if (seams.test(segment)) seam = end;
  }
  return text.slice(0, end < text.length && seam > end / 2 ? seam : end);
}
