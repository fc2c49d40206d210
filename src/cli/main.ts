/** The program: `sluice plan …` in a terminal. It needs neither GitHub nor a network. */
import * as path from 'node:path';
import { messageOf, UserError } from '../core/errors.ts';
import { redactor } from '../core/redact.ts';
import { version } from '../core/version.ts';
import { type NamedFile, type PlanRequest, parseArguments } from './arguments.ts';
import { columnsOf, wantsColour } from './display.ts';
import { help } from './help.ts';
import { isSavedPlan, spool } from './input.ts';
import { type Review, reviewFiles } from './review.ts';
import { printable } from './terminal/inline.ts';
import { toTerminal } from './terminal/render.ts';

/** Characters: about 20,000 lines. Whoever wants more of them says so. */
const defaultMaxLength = 1_000_000;
const fullReport = 'the output with `--max-length=100000000`';

/** Runs the program with the words behind its name, and sets the exit code of the process. */
export async function cli(words: readonly string[] = process.argv.slice(2)): Promise<void> {
  // Whoever reads us may have seen enough: `sluice plan plan.json | head` is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    fail(error);
  });
  try {
    process.exitCode = await run(words);
  } catch (error) {
    fail(error);
  }
}

async function run(words: readonly string[]): Promise<number> {
  const request = parseArguments(words);
  if (request.command === 'help') return print([help]);
  if (request.command === 'version') return print([`${version}\n`]);
  const plans = await Promise.all(request.plans.map(toFile));
  const review = reviewFiles({ plans, schemas: schemasOf(request), protectedTypes: request.protectedTypes });
  const problem = review.problem === undefined ? undefined : inWords(review.problem, request.plans);
  // A report of nothing but what the error says would say it twice.
  if (problem !== undefined && plans.length === 1) throw problem;
  print(shown(review, request));
  if (problem !== undefined) throw problem;
  if (review.verdict !== 'pass') return 1;
  return request.exitCode && review.hasChanges ? 2 : 0;
}

/** The plan as a file with an absolute path. */
async function toFile({ name, file }: NamedFile): Promise<NamedFile> {
  if (file !== '-') {
    const absolute = path.resolve(file);
    if (isSavedPlan(absolute)) throw savedPlan(file);
    return { name, file: absolute };
  }
  if (process.stdin.isTTY) {
    throw new UserError(
      'Standard input is the keyboard: no plan is piped into it. Write: terraform show -json plan.tfplan | sluice plan -',
    );
  }
  const spooled = await spool(process.stdin);
  if (isSavedPlan(spooled)) throw savedPlan(undefined);
  return { name, file: spooled };
}

function savedPlan(file: string | undefined): UserError {
  const quoted = file === undefined ? 'plan.tfplan' : /^[\w./\\:-]+$/.test(file) ? file : `'${file}'`;
  return new UserError(
    `${file ?? 'Standard input'} is a saved plan in its binary form. Write: terraform show -json ${quoted} | sluice plan -`,
  );
}

function schemasOf({ plans, schemas }: PlanRequest): readonly NamedFile[] {
  return schemas.flatMap(({ name, file }) => {
    const names = plans.map((plan) => plan.name).filter((each) => name === undefined || each === name);
    if (names.length > 0) return names.map((each) => ({ name: each, file: path.resolve(file) }));
    const known = plans.map((plan) => plan.name).join(', ');
    throw new UserError(`--schemas=${name}=${file} is for a plan that is not given. The plans are: ${known}.`);
  });
}

function* shown(review: Review, { format, maxLength, ...request }: PlanRequest): Iterable<string> {
  if (format === 'json') {
    for (const part of review.json()) yield asciiControls(part);
    return;
  }
  const markdown = maxLength === undefined ? review.markdown(defaultMaxLength, fullReport) : review.markdown(maxLength);
  if (format === 'markdown') {
    yield `${markdown}\n`;
    return;
  }
  const { env, stdout, stderr } = process;
  yield toTerminal(markdown, {
    width: columnsOf(request.width, env, stdout, stderr),
    colour: wantsColour(request.colour, env, stdout),
    ...(stdout.isTTY && stdout.rows > 0 ? { rows: stdout.rows } : {}),
  });
}

/** JSON leaves some characters as they are that a terminal obeys or a reader does not see. All of them are in strings. */
function asciiControls(json: string): string {
  return json.replace(/[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, (character) =>
    [...Array(character.length).keys()]
      .map((at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`)
      .join(''),
  );
}

/** Messages about a plan call it by the argument that the user wrote. */
function inWords(error: UserError, plans: readonly NamedFile[]): UserError {
  for (const { name, file } of plans) {
    const subject = file === '-' ? 'Standard input' : file;
    for (const start of [
      `plans: the file of "${name}", ${path.basename(path.resolve(file))}, `,
      `plans: ${JSON.stringify(name)} `,
    ]) {
      if (error.message.startsWith(start)) return new UserError(`${subject} ${error.message.slice(start.length)}`);
    }
  }
  return error;
}

function print(parts: Iterable<string>): 0 {
  let pending = '';
  for (const part of parts) {
    pending += part;
    if (pending.length < 65_536) continue;
    process.stdout.write(pending);
    pending = '';
  }
  process.stdout.write(pending);
  return 0;
}

/** One line for what the user can mend. The message may quote what the plan says, so it is made safe like the report. */
function fail(error: unknown): void {
  process.exitCode = 1;
  const line = (text: string) => process.stderr.write(`${printable(redactor.redact(text)).trim()}\n`);
  if (error instanceof UserError) {
    line(`sluice: ${error.message}`);
    return;
  }
  line(`sluice: failed by a fault of its own: ${messageOf(error)}`);
  if (error instanceof Error) for (const each of (error.stack ?? '').split('\n').slice(1)) line(`  ${each.trim()}`);
}
