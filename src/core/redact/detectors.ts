/**
 * Recognises secrets by their own form, for those that nobody has registered. Each detector gives the spans of the secret
 * part alone, so that a reader still sees which key, host or user it belongs to.
 */
import { assignedSecret, KEY_ENDINGS, looksSecret } from './assignments.ts';
import { createAutomaton } from './hints.ts';
import type { Span } from './needles.ts';

/** What a detector found, and where its next find may begin at the earliest. */
export interface Found {
  readonly spans: readonly Span[];
  readonly resume: number;
}

interface Detector {
  /** A secret of this kind has one of these words at a certain place, in any case. */
  readonly words: readonly string[];
  /** Looks around one such word. Nothing may begin before `from`. */
  find(text: string, word: Span, from: number): Found | undefined;
}

/**
 * A detector by a pattern that begins `before` characters in front of a word: its secret is the named group `secret`, else
 * the whole match.
 */
function matching(
  words: readonly string[],
  pattern: RegExp,
  { before = 0, accept = () => true }: { before?: number; accept?: (secret: string) => boolean } = {},
): Detector {
  const grouped = pattern.source.includes('(?<secret>');
  const sticky = new RegExp(pattern, `${pattern.flags}y${grouped ? 'd' : ''}`);
  return {
    words,
    find(text, [start], from) {
      const begin = start - before;
      if (begin < from) return undefined;
      sticky.lastIndex = begin;
      const match = sticky.exec(text);
      if (match === null) return undefined;
      const resume = begin + match[0].length;
      const span: Span | undefined = grouped ? match.indices?.groups?.secret : [begin, resume];
      return { spans: span !== undefined && accept(text.slice(...span)) ? [span] : [], resume };
    },
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

const AWS_ID = /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/y;

/** An access key id, and the secret key within a few lines of it: 40 characters that are no commit id. */
function awsKeys(text: string, [index]: Span): Found | undefined {
  AWS_ID.lastIndex = index;
  const id = AWS_ID.exec(text)?.[0];
  if (id === undefined) return undefined;
  const from = Math.max(0, index - 200);
  const near = text.slice(from, index + id.length + 200);
  const secrets = [...near.matchAll(/(?<![A-Za-z0-9/+=])[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=])/g)]
    .filter(({ 0: secret }) => !/^[0-9a-f]{40}$/i.test(secret) && looksSecret(secret))
    .map(({ index: at, 0: secret }): Span => [from + at, from + at + secret.length]);
  return { spans: [[index, index + id.length], ...secrets], resume: index + id.length };
}

const SCHEME_PASSWORD = /(?<=\b[a-z][a-z0-9+.-]{1,20}):\/\/[^\s/@:"'<>`]{0,256}:(?<secret>[^\s/"'<>`]{1,1024})@/diy;
const SCHEME_TOKEN = /(?<=\b[a-z][a-z0-9+.-]{1,20}):\/\/(?<secret>[^\s/@:"'<>`]{16,256})@/diy;
const ENDS_USER_INFO = /[\s/"'<>`]/;

/** The password of `scheme://user:password@`, or what stands alone before the `@` and looks like a token. */
function urlCredentials(text: string, [start, end]: Span, from: number): Found | undefined {
  if (start < from) return undefined;
  // Hardly any address has an `@` before its path.
  let hasUser = false;
  for (let at = end; at < text.length && at < end + 1_300; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x40) hasUser = true;
    else if ((code < 0x40 || code === 0x60 || code > 0x7f) && ENDS_USER_INFO.test(text[at] ?? '')) break;
  }
  if (!hasUser) return undefined;
  const spans: Span[] = [];
  let resume = end;
  for (const pattern of [SCHEME_PASSWORD, SCHEME_TOKEN]) {
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    const span = match?.indices?.groups?.secret;
    if (match === null || span === undefined) continue;
    resume = Math.max(resume, start + match[0].length);
    if (pattern === SCHEME_PASSWORD || looksSecret(text.slice(...span))) spans.push(span);
  }
  return { spans, resume };
}

const TELEGRAM = /(?<=(?<![\w-])(?<id>\d{8,10})):AA[\w-]{33}(?![\w-])/dy;

/** Tokens of Telegram's bots begin with the number of the bot. */
function telegramTokens(text: string, [start, end]: Span): Found | undefined {
  TELEGRAM.lastIndex = start;
  const match = TELEGRAM.exec(text);
  if (match === null) return undefined;
  const resume = start + match[0].length;
  return { spans: [[match.indices?.groups?.id?.[0] ?? start, resume]], resume: Math.max(resume, end) };
}

const decodes = (secret: string, to: RegExp): boolean => to.test(Buffer.from(secret, 'base64').toString('latin1'));

const DETECTORS: readonly Detector[] = [
  {
    words: ['private key'],
    find: (text, _, from) => (from > 0 ? undefined : { spans: privateKeys(text), resume: text.length + 1 }),
  },
  // The same in base64, as kubeconfigs and Kubernetes secrets hold it: "-----BEGIN ".
  matching(['LS0tLS1CRUdJTi'], /LS0tLS1CRUdJTi[A-Za-z0-9+/]{20,}={0,2}/, {
    accept: (secret) => decodes(secret.slice(0, 80), /PRIVATE KEY/),
  }),
  matching(['AGE-SECRET-KEY-'], /AGE-SECRET-KEY-1[A-Z0-9]{50,70}/),
  // JSON web tokens, signed (three parts) or encrypted (five).
  matching(['eyJ'], /\beyJ[\w-]{10,}\.[\w-]{4,}\.[\w-]*(?:\.[\w-]*\.[\w-]*)?/),
  matching(['sig='], /(?<![\w-])sig=(?<secret>[A-Za-z0-9%+/=_-]{16,})/i),
  matching(
    ['X-Amz-', 'X-Goog-'],
    /X-(?:Amz-(?:Signature|Security-Token)|Goog-Signature)=(?<secret>[A-Za-z0-9%+/=_-]{16,})/i,
  ),
  // Keys of Azure Functions.
  matching(['code='], /[?&]code=(?<secret>[A-Za-z0-9%+/=_-]{40,})/, { before: 1 }),
  matching(['AccountKey=', 'AccessKey=', 'PrimaryKey='], /(?:Account|Access|Primary)Key=(?<secret>[^;"'`\s<>&]{8,})/i),
  // A password inside `Server=…;Password=…;`.
  matching(['password', 'pwd'], /(?<=;\s*)(?:Password|Pwd)\s*=\s*(?<secret>[^;"'`\r\n]{1,256})/i),
  matching(['password', 'pwd'], /(?<![\w-])(?:Password|Pwd)\s*=\s*(?<secret>[^;"'`\s]{1,256});/i),
  // Access keys of Azure storage: 64 bytes. Checksums of packages have the same form behind `sha512-`.
  matching(['=='], /(?<![A-Za-z0-9+/=_-])[A-Za-z0-9+/]{86}==(?![A-Za-z0-9+/=])/, { before: 86 }),
  // Client secrets of Entra ID.
  matching(['Q~'], /(?<![\w~.-])[\w~.-]{3}\dQ~[\w~.-]{31,34}(?![\w~-])/, { before: 4 }),
  { words: ['://'], find: urlCredentials },
  matching(['bearer', 'basic'], /\b(?:Bearer|Basic)\s+(?<secret>[A-Za-z0-9._~+/-]{16,}={0,2})/i, {
    accept: looksSecret,
  }),
  // Registry logins of Docker.
  matching(['"auth'], /"auth\\?"\s*:\s*\\?"(?<secret>[A-Za-z0-9+/]{8,}={0,2})\\?"/, {
    accept: (secret) => decodes(secret, /^[\x20-\x7e]+:[\x20-\x7e]+$/),
  }),
  matching(['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'], /(?<![A-Za-z0-9])gh[pousr]_[A-Za-z0-9][\w.-]{18,}\w/),
  matching(['github_pat_'], /github_pat_\w{22,}/),
  matching(['glpat-'], /glpat-[\w-]{20,}/),
  matching(['npm_'], /\bnpm_[A-Za-z0-9]{36}\b/),
  matching(['pypi-'], /pypi-[\w-]{50,}/),
  matching(['hvs.', 'hvb.', 'hvr.'], /\bhv[sbr]\.[\w-]{24,}/),
  matching(['.atlasv1.'], /\b[A-Za-z0-9]{14}\.atlasv1\.[\w=-]{60,}/, { before: 14 }),
  { words: ['AKIA', 'ASIA'], find: awsKeys },
  matching(['xox', 'xapp-'], /\b(?:xox[a-z]|xapp)-[\w-]{10,}/),
  matching(['hooks.slack.com'], /hooks\.slack\.com\/(?:services|workflows|triggers)\/(?<secret>[\w/-]{20,})/),
  matching(['webhook.office.com'], /webhook\.office\.com\/webhookb2\/(?<secret>[\w@/-]{20,})/),
  matching(['discord.com', 'discordapp.com'], /discord(?:app)?\.com\/api\/webhooks\/(?<secret>[\w@/-]{20,})/),
  { words: [':AA'], find: telegramTokens },
  matching(['AIza'], /\bAIza[\w-]{35}(?![\w-])/),
  matching(['ya29.'], /\bya29\.[\w-]{20,}/),
  matching(['sk_live_', 'rk_live_', 'whsec_'], /\b(?:[sr]k_live|whsec)_[A-Za-z0-9]{16,}/),
  matching(['SG.'], /\bSG\.[\w-]{16,}\.[\w-]{16,}/),
  { words: KEY_ENDINGS, find: (text, [, end], from) => assignedSecret(text, end, from) },
];

const WORDS = DETECTORS.flatMap(({ words }, detector) =>
  words.map((word) => ({ word, detector, length: word.length })),
);

/** Finds the words of all detectors. */
export const hintWords = createAutomaton(WORDS.map(({ word }) => word));

/**
 * The secrets that give themselves away by their form or by the key before them.
 *
 * @param words Pairs of a state of {@link hintWords} and the place behind a word, in the order of the text.
 */
export function detectSecrets(text: string, words: readonly number[]): Span[] {
  const spans: Span[] = [];
  const resumeAt: number[] = [];
  for (let pair = 0; pair < words.length; pair += 2) {
    const end = words[pair + 1] ?? 0;
    for (const place of hintWords.wordsOf(words[pair] ?? 0)) {
      const { detector, length } = WORDS[place] as (typeof WORDS)[number];
      const found = DETECTORS[detector]?.find(text, [end - length, end], resumeAt[detector] ?? 0);
      if (found === undefined) continue;
      resumeAt[detector] = found.resume;
      spans.push(...found.spans);
    }
  }
  return spans;
}
