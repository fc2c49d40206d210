// Child processes of the set-up: arguments as arrays, never a shell, output kept for the error message.
import { spawn } from 'node:child_process';

/**
 * Runs a program to its end and returns what it printed (standard output and error in one string).
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, timeoutMs?: number, nice?: boolean, onOutput?: (text: string) => void }} [options]
 *   `nice`: let everything else go first. `onOutput`: what it prints, in the pieces in which it comes.
 * @returns {Promise<string>}
 * @throws {Error} whose message is the reason in one line: the program is missing, took too long, or its last words
 */
export function run(command, args, { cwd, env, timeoutMs = 300_000, nice = false, onOutput } = {}) {
  const niced = nice && process.platform !== 'win32';
  const [file, argv] = niced ? ['nice', ['-n', '10', command, ...args]] : [command, args];
  return new Promise((resolve, reject) => {
    const child = spawn(file, argv, { cwd, env: env ?? process.env, stdio: ['ignore', 'pipe', 'pipe'] });
    const chunks = [];
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      child.kill('SIGKILL');
    }, timeoutMs);
    const take = (chunk) => {
      chunks.push(chunk);
      onOutput?.(chunk.toString('utf8'));
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.on('error', (error) => {
      clearTimeout(timer);
      reject(new Error(error.code === 'ENOENT' ? `${command} is not installed` : error.message));
    });
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      const output = Buffer.concat(chunks).toString('utf8');
      if (late) reject(new Error(`${command} took longer than ${Math.round(timeoutMs / 1000)} s`));
      else if (code === 0) resolve(output);
      else
        reject(Object.assign(new Error(`${command} ended with ${signal ?? code}: ${lastWords(output)}`), { output }));
    });
  });
}

/** @param {string} output the last line that says something, cut to a readable length */
function lastWords(output) {
  const lines = output.split(/\r?\n/).map((line) => line.trim());
  return (lines.filter((line) => line !== '').at(-1) ?? 'it printed nothing').slice(0, 300);
}
