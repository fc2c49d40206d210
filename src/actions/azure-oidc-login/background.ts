import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import { readClaims } from '../../azure/claims.ts';
import { azEntriesFile, withAssertion } from '../../azure/login/az.ts';
import { files, type RefreshOrder } from '../../azure/login/files.ts';
import { keepFresh } from '../../azure/login/refresh.ts';
import { replacePrivate } from '../../core/files.ts';
import { getIdToken, systemClock } from '../../core/http.ts';
import { redactor } from '../../core/redact.ts';

/** Keeps the token of a sign-in fresh while its folder is there. Its output goes nowhere: it only keeps notes of failures. */
export async function background(): Promise<void> {
  const folder = process.env.SLUICE_LOGIN_FOLDER;
  if (!folder) return;
  const order = JSON.parse(readFileSync(path.join(folder, files.order), 'utf8')) as RefreshOrder;
  const note = (line: string) => {
    if (existsSync(folder))
      appendFileSync(path.join(folder, files.notes), `${redactor.redact(line)}\n`, { mode: 0o600 });
  };
  const end = await keepFresh({
    clock: systemClock,
    endsMs: order.endsMs,
    wanted: () => existsSync(path.join(folder, files.token)) && !existsSync(path.join(folder, files.stop)),
    renew: () => renew(folder, order),
    note,
  });
  if (end !== 'not-wanted') note(`${new Date().toISOString()} Gave up: ${end}.`);
}

/** Of one renewal: the token that is there lasts a minute at least, and the renewal is tried again anyway. */
const limits = { attemptTimeoutMs: 8_000, deadlineMs: 20_000, maxAttempts: 3 } as const;

async function renew(folder: string, { audience, azureConfigDir, clientId }: RefreshOrder): Promise<number> {
  const token = await getIdToken(audience, limits);
  const claims = readClaims(token);
  if (claims === undefined) throw new Error('GitHub OIDC: what came is no token.');
  // Meanwhile the job may have ended.
  if (!existsSync(folder)) return claims.exp * 1000;
  replacePrivate(path.join(folder, files.token), token);
  if (azureConfigDir !== undefined) renewAz(path.join(azureConfigDir, azEntriesFile), clientId, token);
  return claims.exp * 1000;
}

function renewAz(file: string, clientId: string, token: string): void {
  if (!existsSync(file)) return;
  const entries = withAssertion(readFileSync(file, 'utf8'), clientId, token);
  if (entries !== undefined) replacePrivate(file, entries);
}
