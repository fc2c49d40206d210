/**
 * The differences of one resource as the body of a ```diff block: `+`, `-` and, for a change in place, `!`, which GitHub
 * shows in orange where Terraform's `~` would stay grey.
 */
import type { AttributeChange } from './diff.ts';
import { blockValue, inlineValue, type Redact, shownText } from './hcl.ts';
import { isArray, type Json } from './json.ts';
import { diffLines, withContext } from './lines.ts';

const width = 96;
const maxTextLines = 60;
const forcing = '  # forces replacement';

/** Empty when there is nothing to show. */
export function diffText(attributes: readonly AttributeChange[], redact: Redact): string {
  const forced = attributes.filter((attribute) => attribute.forcesReplacement);
  const plain = attributes.filter((attribute) => !attribute.forcesReplacement && !isComputed(attribute));
  const computed = attributes.filter((attribute) => !attribute.forcesReplacement && isComputed(attribute));
  const lines = [...forced, ...plain].flatMap((attribute) => attributeLines(attribute, redact));
  if (computed.length > 0) lines.push(`# known after apply: ${computed.map(({ path }) => redact(path)).join(', ')}`);
  return lines.join('\n');
}

/** What the provider fills in: nothing to review. */
function isComputed(attribute: AttributeChange): boolean {
  return attribute.unknown && !attribute.sensitivityChanges;
}

function attributeLines(attribute: AttributeChange, redact: Redact): readonly string[] {
  const { kind } = attribute;
  const path = redact(attribute.path);
  const note = attribute.forcesReplacement ? forcing : '';
  const sign = kind === 'add' ? '+' : kind === 'remove' ? '-' : '!';
  if (kind === 'order') return [`! ${path}: the same elements in another order${note}`];
  if (attribute.sensitive) return [`${sign} ${path} = ${sensitiveText(attribute)}${note}`];
  if (attribute.unknown) {
    const before =
      attribute.before === undefined || kind === 'add' ? '' : `${inlineValue(attribute.before, redact)} -> `;
    return [`${sign} ${path} = ${before}(known after apply)${note}`];
  }
  const { before = null, after = null } = attribute;
  if (kind === 'add') return sideLines('+', path, after, note, redact);
  if (kind === 'remove') return sideLines('-', path, before, note, redact);
  if (attribute.multiline) return textLines(path, textOf(before), textOf(after), note, redact);
  const [from, to] = [inlineValue(before, redact), inlineValue(after, redact)];
  if (from === to) {
    const differs = 'differs in what is not shown';
    // Behind a long value nobody would see it.
    return path.length + from.length > width
      ? [`! ${path}: ${differs}${note}`, `    ${from}`]
      : [`! ${path} = ${from}  # ${differs}${note}`];
  }
  if (path.length + from.length + to.length <= width) return [`! ${path} = ${from} -> ${to}${note}`];
  if (isArray(before) && isArray(after)) return arrayLines(path, before, after, note, redact);
  return [...sideLines('-', path, before, note, redact), ...sideLines('+', path, after, '', redact)];
}

function sensitiveText({ kind, sensitivityChanges, unknown }: AttributeChange): string {
  if (sensitivityChanges) return '(sensitive) its sensitivity changes';
  if (unknown) return '(sensitive) known after apply';
  return kind === 'change' ? '(sensitive) changed' : '(sensitive)';
}

function sideLines(sign: '+' | '-', path: string, value: Json, note: string, redact: Redact): readonly string[] {
  const [first = '', ...rest] = blockValue(value, redact, width - path.length);
  return [`${sign} ${path} = ${first}${note}`, ...rest.map((line) => `${sign} ${line}`)];
}

/** Long lists of plain values: what goes and what comes. */
function arrayLines(path: string, before: readonly Json[], after: readonly Json[], note: string, redact: Redact) {
  const from = before.map((item) => inlineValue(item, redact));
  const to = after.map((item) => inlineValue(item, redact));
  const gone = from.filter((item) => !to.includes(item));
  const come = to.filter((item) => !from.includes(item));
  if (gone.length + come.length === 0) return [`! ${path}: the same elements in another order or number${note}`];
  return [
    `! ${path} (${before.length} -> ${after.length} elements)${note}`,
    ...gone.map((item) => `-   ${item}`),
    ...come.map((item) => `+   ${item}`),
  ];
}

function textOf(value: Json): string {
  return typeof value === 'string' ? value : '';
}

const differing = (lines: ReturnType<typeof diffLines>): number => lines.filter(({ sign }) => sign !== ' ').length;

function textLines(path: string, before: string, after: string, note: string, redact: Redact): readonly string[] {
  // Secrets of several lines are found in whole texts only, so they are taken out before the lines are compared.
  const [from, to] = [shownText(before, redact), shownText(after, redact)];
  const lines = diffLines(from, to);
  const shownDiffers = differing(lines) > 0;
  const secret = !shownDiffers || (from !== before && differing(lines) < differing(diffLines(before, after)));
  const kind = `text of several lines${secret ? ', a secret in it changes' : ''}`;
  if (!shownDiffers) return [`! ${path} = (${kind})${note}`];
  const shown = withContext(lines, 2).map((line) => (line === undefined ? '    …' : `${line.sign}   ${line.text}`));
  const cut = shown.length - maxTextLines;
  return [
    `! ${path} = (${kind})${note}`,
    ...shown.slice(0, maxTextLines),
    ...(cut > 0 ? [`#   … ${cut} more lines`] : []),
  ];
}
