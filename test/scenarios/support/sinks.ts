/** Everywhere a step's words go, and the forms in which a secret could be among them. */
import { existsSync, readFileSync } from 'node:fs';
import type { Step } from './action.ts';

/** Outputs that name a file which may leave the job. `plan-path` and `plan-json-path` are in clear by contract. */
const publicFiles = ['review-path', 'evidence-path', 'report-path', 'summary-path'];

/** What others can read of a step, by the name of the place. */
export function sinksOf(step: Step, more: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  const files = publicFiles.flatMap((output): [string, string][] => {
    const file = step.outputs[output];
    return file && existsSync(file) ? [[output, readFileSync(file, 'utf8')]] : [];
  });
  return {
    // A mask is how the runner learns what to hide; it never shows the line.
    stdout: step.stdout.replace(/^::add-mask::.*$/gm, ''),
    stderr: step.stderr,
    outputs: Object.values(step.outputs).join('\n'),
    summary: step.summary,
    'environment, path and state': step.others,
    ...Object.fromEntries(files),
    ...more,
  };
}

/** A value as it is and as tools encode it. Base64 has three forms, by the place of the value in what is encoded. */
export function formsOf(secret: string): Readonly<Record<string, string>> {
  const bytes = Buffer.from(secret);
  const inside = (offset: number) => {
    const encoded = Buffer.concat([Buffer.alloc(offset), bytes])
      .toString('base64')
      .replace(/=+$/, '');
    // The first and the last character depend on the neighbours, too.
    return encoded.slice(Math.ceil((offset * 4) / 3), -1);
  };
  return {
    raw: secret,
    base64: inside(0),
    'base64, second place': inside(1),
    'base64, third place': inside(2),
    base64url: bytes.toString('base64url'),
    'in a URL': encodeURIComponent(secret),
    hex: bytes.toString('hex'),
    'hex in capitals': bytes.toString('hex').toUpperCase(),
    'in JSON': JSON.stringify(secret).slice(1, -1),
    'in JSON in JSON': JSON.stringify(JSON.stringify(secret)).slice(3, -3),
  };
}

/** `stdout: hex` for every secret that is found in any form; empty is what a test expects. */
export function leaks(sinks: Readonly<Record<string, string>>, secrets: readonly string[]): string[] {
  return secrets.flatMap((secret) =>
    Object.entries(formsOf(secret)).flatMap(([form, encoded]) =>
      Object.entries(sinks)
        .filter(([, content]) => content.includes(encoded))
        .map(([sink]) => `${secret} in ${sink}: ${form}`),
    ),
  );
}
