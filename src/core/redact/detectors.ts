/**
 * Recognises secrets by their own form, for those that nobody has registered. Each detector gives the spans of the secret
 * part alone, so that a reader still sees which key, host or user it belongs to.
 */
import { assignedSecrets, looksSecret } from './assignments.ts';
import type { Span } from './needles.ts';

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
export function detectSecrets(text: string): Span[] {
  const lower = text.toLowerCase();
  return DETECTORS.flatMap(({ hints, find }) => (hints.some((hint) => lower.includes(hint)) ? find(text, lower) : []));
}
