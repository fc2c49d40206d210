/**
 * The redactor as one would write it first: each view of the text is searched for each form of each value, and by each
 * pattern from end to end. Slow, and what the real one is held against: it may hide more, never less.
 */
import { looksChosen, looksSecret } from '../../src/core/redact/assignments.ts';
import type { Span } from '../../src/core/redact/needles.ts';

/** What has to be hidden of a text when these values are secret. Spans may overlap. */
export function spansToHide(text: string, values: readonly string[]): Span[] {
  const forms = values.map((value) => formsOf(value.trim())).flatMap(({ exact, base64 }) => [...exact, ...base64]);
  return viewsOf(text).flatMap((view) =>
    [...forms.flatMap((form) => occurrences(view.text, form)), ...detectSecrets(view.text)].map(
      ([start, end]): Span => [view.original(start), view.original(end)],
    ),
  );
}

function occurrences(text: string, form: string): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) spans.push([at, at + form.length]);
  return spans;
}

const BITS = 6;

/** The base64 characters that depend on the value alone, for each of its three places relative to the groups of 3 bytes. */
function base64Forms(bytes: Buffer): string[] {
  return [0, 1, 2].flatMap((offset) => {
    const whole = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
    const form = whole.slice(Math.ceil((offset * 8) / BITS), Math.floor(((offset + bytes.length) * 8) / BITS));
    return [form, form.replaceAll('+', '-').replaceAll('/', '_')];
  });
}

/** The needles for one value. Base64 forms are kept apart: their neighbours hold bits of the value too. */
function formsOf(value: string): { readonly exact: string[]; readonly base64: string[] } {
  const bytes = Buffer.from(value);
  const exact = [value, bytes.toString('hex'), bytes.toString('hex').toUpperCase()];
  // The other escapes of URLs are undone by a view; `+` is also itself.
  if (value.includes(' ')) exact.push(value.replaceAll(' ', '+'));
  // Inline text has no line ends and tabs.
  if (/[\n\t]/.test(value)) exact.push(value.replace(/\r\n?|[\n\t]/g, ' '));
  // HCL writes template markers twice.
  if (/[$%]\{/.test(value)) exact.push(value.replace(/[$%](?=\{)/g, '$&$&'));
  return { exact, base64: base64Forms(bytes).filter((form) => form.length >= 4) };
}

/** A text with escapes undone, and where its places are in the original. */
interface View {
  readonly text: string;
  original(at: number): number;
}

/** Undoes what `pattern` finds; `undo` gives undefined for what is no escape after all. */
function undone(view: View, pattern: RegExp, undo: (match: string) => string | undefined): View | undefined {
  const viewAt: number[] = [0];
  const sourceAt: number[] = [0];
  let text = '';
  let done = 0;
  for (const { 0: match, index } of view.text.matchAll(pattern)) {
    const plain = undo(match);
    if (plain === undefined) continue;
    text += view.text.slice(done, index);
    viewAt.push(text.length);
    sourceAt.push(index);
    text += plain;
    done = index + match.length;
    viewAt.push(text.length);
    sourceAt.push(done);
  }
  if (done === 0) return undefined;
  return {
    text: text + view.text.slice(done),
    original(at) {
      let from = 0;
      let to = viewAt.length;
      while (to - from > 1) {
        const middle = (from + to) >>> 1;
        if ((viewAt[middle] ?? 0) <= at) from = middle;
        else to = middle;
      }
      return view.original((sourceAt[from] ?? 0) + at - (viewAt[from] ?? 0));
    },
  };
}

const JSON_ESCAPES: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

/** JSON, HCL, Go and JavaScript string escapes; `\u{202e}` is also how our own reports show what cannot be seen. */
function withoutBackslashes(view: View): View | undefined {
  if (!view.text.includes('\\')) return undefined;
  return undone(view, /\\(?:u\{[0-9a-f]{1,6}\}|u[0-9a-f]{4}|x[0-9a-f]{2}|[bfnrt"'/\\])/gi, (match) => {
    const digits = /[ux]\{?([0-9a-f]+)/i.exec(match.slice(1))?.[1];
    if (digits === undefined) return JSON_ESCAPES[match.slice(1)] ?? match.slice(1);
    const point = Number.parseInt(digits, 16);
    return point > 0x10ffff ? undefined : String.fromCodePoint(point);
  });
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/** HTML character references and Markdown backslashes; zero-width spaces, with which reports break mentions, go. */
function withoutMarkup(view: View): View | undefined {
  if (!/[&\\\u200b]/.test(view.text)) return undefined;
  return undone(view, /&(?:#\d{1,7}|#x[0-9a-f]{1,6}|amp|lt|gt|quot|apos|nbsp);|\\[!-/:-@[-`{-~]|\u200b/gi, (match) => {
    if (match === '\u200b') return '';
    if (match.startsWith('\\')) return match.slice(1);
    const name = match.slice(1, -1).toLowerCase();
    if (!name.startsWith('#')) return NAMED[name];
    const point = name[1] === 'x' ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
    if (point > 0x10ffff) return undefined;
    return point === 0x200b ? '' : String.fromCodePoint(point);
  });
}

const PERCENTS =
  /%(?:[0-7][0-9a-f]|[cd][0-9a-f]%[89ab][0-9a-f]|e[0-9a-f](?:%[89ab][0-9a-f]){2}|f[0-7](?:%[89ab][0-9a-f]){3})/gi;

/** Percent escapes of UTF-8. */
function withoutPercents(view: View): View | undefined {
  if (!view.text.includes('%')) return undefined;
  return undone(view, PERCENTS, (match) => {
    const character = Buffer.from(match.replaceAll('%', ''), 'hex').toString();
    return character.includes('\ufffd') ? undefined : character;
  });
}

/** The text as it is and with each kind of escape undone; JSON also twice, and below markup. */
function viewsOf(text: string): View[] {
  const plain: View = { text, original: (at) => at };
  const markup = withoutMarkup(plain);
  const views = [plain, markup, withoutPercents(plain)];
  for (const base of [plain, markup]) {
    const once = base && withoutBackslashes(base);
    views.push(once, once && withoutBackslashes(once));
  }
  return views.filter((view) => view !== undefined);
}

interface Detector {
  /** Texts without any of these (ignoring case) are not searched. */
  readonly hints: readonly string[];
  find(text: string, lower: string): Span[];
}

/** A detector by pattern: the named group `secret`, else the whole match. */
function matching(
  hints: readonly string[],
  pattern: RegExp,
  accept: (secret: string) => boolean = () => true,
): Detector {
  const grouped = pattern.source.includes('(?<secret>');
  const global = new RegExp(pattern, `${pattern.flags}g${grouped ? 'd' : ''}`);
  return {
    hints,
    find: (text) =>
      [...text.matchAll(global)].flatMap((match): Span[] => {
        const span: Span | undefined = grouped
          ? match.indices?.groups?.secret
          : [match.index, match.index + match[0].length];
        return span !== undefined && accept(text.slice(...span)) ? [span] : [];
      }),
  };
}

const PRIVATE_KEY = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g;
const PRIVATE_KEY_END = /-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g;
// Lines of base64 with whatever a diff, YAML or JSON puts around them.
const KEY_BODY = /(?:[\s+|>~",-]|\\[nr]|[A-Za-z0-9+/=]{16,})*/y;

/** PEM private keys on one line or many; one that is cut off before its end is hidden as far as its base64 goes. */
function privateKeys(text: string): Span[] {
  const ends = [...text.matchAll(PRIVATE_KEY_END)].map(({ index, 0: mark }) => ({
    start: index,
    end: index + mark.length,
  }));
  const begins = [...text.matchAll(PRIVATE_KEY)];
  let next = 0;
  return begins.map(({ index, 0: mark }, at): Span => {
    const body = index + mark.length;
    while ((ends[next]?.start ?? Number.POSITIVE_INFINITY) < body) next++;
    const end = ends[next];
    if (end !== undefined && end.start < (begins[at + 1]?.index ?? text.length)) return [index, end.end];
    KEY_BODY.lastIndex = body;
    return [index, body + (KEY_BODY.exec(text)?.[0].trimEnd().length ?? 0)];
  });
}

/** An access key id, and the secret key within a few lines of it: 40 characters that are no commit id. */
function awsKeys(text: string): Span[] {
  return [...text.matchAll(/\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g)].flatMap(({ index, 0: id }) => {
    const from = Math.max(0, index - 200);
    const near = text.slice(from, index + id.length + 200);
    const secrets = [...near.matchAll(/(?<![A-Za-z0-9/+=])[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=])/g)]
      .filter(({ 0: secret }) => !/^[0-9a-f]{40}$/i.test(secret) && looksSecret(secret))
      .map(({ index: at, 0: secret }): Span => [from + at, from + at + secret.length]);
    return [[index, index + id.length] as const, ...secrets];
  });
}

const decodes = (secret: string, to: RegExp): boolean => to.test(Buffer.from(secret, 'base64').toString('latin1'));

const DETECTORS: readonly Detector[] = [
  { hints: ['private key'], find: privateKeys },
  // The same in base64, as kubeconfigs and Kubernetes secrets hold it: "-----BEGIN ".
  matching(['LS0tLS1CRUdJTi'], /LS0tLS1CRUdJTi[A-Za-z0-9+/]{20,}={0,2}/, (secret) =>
    decodes(secret.slice(0, 80), /PRIVATE KEY/),
  ),
  matching(['AGE-SECRET-KEY-'], /AGE-SECRET-KEY-1[A-Z0-9]{50,70}/),
  // JSON web tokens, signed (three parts) or encrypted (five).
  matching(['eyJ'], /\beyJ[\w-]{10,}\.[\w-]{4,}\.[\w-]*(?:\.[\w-]*\.[\w-]*)?/),
  matching(['sig'], /(?<![\w-])sig=(?<secret>[A-Za-z0-9%+/=_-]{16,})/i),
  matching(
    ['X-Amz-', 'X-Goog-'],
    /X-(?:Amz-(?:Signature|Security-Token)|Goog-Signature)=(?<secret>[A-Za-z0-9%+/=_-]{16,})/i,
  ),
  // Keys of Azure Functions.
  matching(['code='], /[?&]code=(?<secret>[A-Za-z0-9%+/=_-]{40,})/),
  matching(['key='], /(?:Account|SharedAccess|Primary|Access)Key=(?<secret>[^;"'`\s<>&]{8,})/i),
  // A password inside `Server=…;Password=…;`.
  matching(['password', 'pwd'], /;\s*(?:Password|Pwd)\s*=\s*(?<secret>[^;"'`\r\n]{1,256})/i),
  matching(['password', 'pwd'], /(?<![\w-])(?:Password|Pwd)\s*=\s*(?<secret>[^;"'`\s]{1,256});/i),
  // Access keys of Azure storage: 64 bytes. Checksums of packages have the same form behind `sha512-`.
  matching(['=='], /(?<![A-Za-z0-9+/=_-])[A-Za-z0-9+/]{86}==(?![A-Za-z0-9+/=])/),
  // Client secrets of Entra ID.
  matching(['Q~'], /(?<![\w~.-])[\w~.-]{3}\dQ~[\w~.-]{31,34}(?![\w~-])/),
  matching(['://'], /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/@:"'<>`]{0,256}:(?<secret>[^\s/"'<>`]{1,1024})@/i),
  matching(['://'], /\b[a-z][a-z0-9+.-]{1,20}:\/\/(?<secret>[^\s/@:"'<>`]{16,256})@/i, looksSecret),
  matching(['bearer ', 'basic '], /\b(?:Bearer|Basic)\s+(?<secret>[A-Za-z0-9._~+/-]{16,}={0,2})/i, looksSecret),
  // Registry logins of Docker.
  matching(['auth'], /"auth\\?"\s*:\s*\\?"(?<secret>[A-Za-z0-9+/]{8,}={0,2})\\?"/, (secret) =>
    decodes(secret, /^[\x20-\x7e]+:[\x20-\x7e]+$/),
  ),
  matching(['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'], /(?<![A-Za-z0-9])gh[pousr]_[A-Za-z0-9][\w.-]{18,}\w/),
  matching(['github_pat_'], /github_pat_\w{22,}/),
  matching(['glpat-'], /glpat-[\w-]{20,}/),
  matching(['npm_'], /\bnpm_[A-Za-z0-9]{36}\b/),
  matching(['pypi-'], /pypi-[\w-]{50,}/),
  matching(['hvs.', 'hvb.', 'hvr.'], /\bhv[sbr]\.[\w-]{24,}/),
  matching(['.atlasv1.'], /\b[A-Za-z0-9]{14}\.atlasv1\.[\w=-]{60,}/),
  { hints: ['AKIA', 'ASIA'], find: awsKeys },
  matching(['xox', 'xapp-'], /\b(?:xox[a-z]|xapp)-[\w-]{10,}/),
  matching(['hooks.slack.com'], /hooks\.slack\.com\/(?:services|workflows|triggers)\/(?<secret>[\w/-]{20,})/),
  matching(
    ['webhook'],
    /(?:webhook\.office\.com\/webhookb2|discord(?:app)?\.com\/api\/webhooks)\/(?<secret>[\w@/-]{20,})/,
  ),
  // Bots of Telegram.
  matching([':AA'], /(?<![\w-])\d{8,10}:AA[\w-]{33}(?![\w-])/),
  matching(['AIza'], /\bAIza[\w-]{35}(?![\w-])/),
  matching(['ya29.'], /\bya29\.[\w-]{20,}/),
  matching(['sk_live_', 'rk_live_', 'whsec_'], /\b(?:[sr]k_live|whsec)_[A-Za-z0-9]{16,}/),
  matching(['SG.'], /\bSG\.[\w-]{16,}\.[\w-]{16,}/),
  {
    hints: ['pass', 'pwd', 'secret', 'token', 'key', 'credential', 'auth', 'connection', 'sas'],
    find: assignedSecrets,
  },
].map(({ hints, find }) => ({ hints: hints.map((hint) => hint.toLowerCase()), find }));

/** The secrets that give themselves away by their form or by the key before them. */
function detectSecrets(text: string): Span[] {
  const lower = text.toLowerCase();
  return DETECTORS.flatMap(({ hints, find }) => (hints.some((hint) => lower.includes(hint)) ? find(text, lower) : []));
}

// `var.db_password`, `random_password.db["a"].result`, and how a placeholder with spaces begins: only ever without quotes.
const EXPRESSION = /^[$<([{*@%]|^[a-z_]\w*(?:\.[a-z_]\w*|\[[^\]]*\]?)+$/i;
const WORDS =
  'password|(?<![A-Za-z])pass(?:wd|phrase)?|pwd|client[_-]?secret|secret|token|credentials?|auth|sas|(?:api|access|account|private|shared|storage|signing|encryption|master|client)[_-]?key(?:[_-]data)?|connection[_-]?string';
const ASSIGNMENT = new RegExp(
  `(?<key>(?:${WORDS}))(?:[_-]?\\d{1,3})?[\`"'\\\\]{0,3}\\s{0,64}(?:=>|[=:])[ \\t]{0,64}`,
  'gi',
);
const PASSWORD = /^(?:pass|pwd|client)/i;
const ESCAPED_QUOTES = /\\(["'])(?<value>[^"'\\\n]{1,8192})\\\1/y;
const QUOTES = /(["'`])(?<value>(?:\\.|(?!\1)[^\\\n]){1,8192})\1/y;
const BARE = /[^\s"'`,;)}\]<>|\\]{1,512}/y;
const BARE_REST = /[^\s"'`,;)}\]<>|\\]*/y;
const ARROW = /[`"'\\]{0,3}\s{1,8}(?:->|=>|→)\s{1,8}/y;

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The value that begins here, and whether it is quoted. */
function valueAt(text: string, at: number): { readonly span: Span; readonly quoted: boolean } | undefined {
  const quoted = matchAt(ESCAPED_QUOTES, text, at) ?? matchAt(QUOTES, text, at);
  if (quoted !== null) {
    const start = at + quoted[0].indexOf(quoted[1] ?? '') + 1;
    return { span: [start, start + (quoted.groups?.value ?? '').length], quoted: true };
  }
  const bare = matchAt(BARE, text, at);
  return bare === null ? undefined : { span: [at, at + bare[0].length], quoted: false };
}

/** The values of telling keys, both sides of a change included. */
function assignedSecrets(text: string): Span[] {
  const spans: Span[] = [];
  ASSIGNMENT.lastIndex = 0;
  for (let match = ASSIGNMENT.exec(text); match !== null; match = ASSIGNMENT.exec(text)) {
    const judge = PASSWORD.test(match.groups?.key ?? '') ? looksChosen : looksSecret;
    let at = match.index + match[0].length;
    for (let side = 0; side < 2; side++) {
      const found = valueAt(text, at);
      if (found === undefined) break;
      let [start, end] = found.span;
      const value = text.slice(start, end);
      if (judge(value) && (found.quoted || !EXPRESSION.test(value))) {
        if (!found.quoted) end += matchAt(BARE_REST, text, end)?.[0].length ?? 0;
        spans.push([start, end]);
        ASSIGNMENT.lastIndex = Math.max(ASSIGNMENT.lastIndex, end);
      }
      const arrow = matchAt(ARROW, text, end);
      if (arrow === null) break;
      at = end + arrow[0].length;
    }
  }
  return spans;
}
