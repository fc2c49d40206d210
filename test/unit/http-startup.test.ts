import { execFile } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { cut, type Handler, json, serve } from './http-client/loopback.ts';

interface Ended {
  readonly code: number | null;
  readonly output: string;
}

/** Runs a program as the runner runs an action: a process of its own, of which only the exit code and output are seen. */
function run(program: string, env: Record<string, string> = {}, flags: readonly string[] = []): Promise<Ended> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [...flags, '--input-type=module', '--eval', program],
      { env: { PATH: process.env.PATH, ...env }, timeout: 9_000 },
      (_error, stdout, stderr) => resolve({ code: child.exitCode, output: `${stdout}${stderr}` }),
    );
  });
}

describe('start-up', () => {
  const report =
    'process.stdout.write(JSON.stringify(process.moduleLoadList.filter((name) => /^NativeModule (_?http|_?tls|https|zlib|internal\\/deps\\/undici)/.test(name))))';

  it.each([
    ['@actions/core'],
    ['@actions/github'],
    ['@actions/http-client'],
    ['@actions/http-client/lib/auth'],
    ['@actions/http-client/engine'],
    ['undici'],
  ])('%s loads nothing of HTTP, TLS, zlib or undici', async (specifier) => {
    expect(await run(`await import('${specifier}'); ${report}`)).toEqual({ code: 0, output: '[]' });
  });

  it('would show it if it did', async () => {
    const { output } = await run(`await import('http-client-original'); ${report}`);
    expect(JSON.parse(output)).toContain('NativeModule https');
  });

  it('a request over http touches neither TLS nor the fetch of Node', async () => {
    const server = await serve((response) => json(response, {}));
    const { output } = await run(
      `const { send } = await import('@actions/http-client/engine'); await send({ url: '${server.url}' }); ${report}`,
    );
    expect(output).toContain('NativeModule http');
    expect(output).not.toMatch(/undici|_tls|https/);
  });
});

// An action as most are written: the promise of its main function is not awaited, and failure sets the exit code.
const action = `
  import * as core from '@actions/core';
  async function main() {
    const token = await core.getIDToken();
    console.log('signed in with', token.length);
  }
  main().catch((error) => core.setFailed(error.message));`;

describe('an action that signs in while the answer is cut', () => {
  const asOriginal = `data:text/javascript,${encodeURIComponent(`
    import { registerHooks } from 'node:module';
    registerHooks({
      resolve: (specifier, context, next) =>
        next(specifier.replace(/^@actions\\/http-client/, 'http-client-original'), context),
    });`)}`;

  async function signIn(handler: Handler, flags: readonly string[] = []) {
    const server = await serve(handler);
    const ended = await run(
      action,
      { ACTIONS_ID_TOKEN_REQUEST_URL: `${server.url}/?v=1`, ACTIONS_ID_TOKEN_REQUEST_TOKEN: 't' },
      flags,
    );
    return { ...ended, asked: server.requests.length };
  }
  const broken: Handler = (response) => cut(response, '{"value":"e30');
  const brokenOnce: Handler = (response, _seen, nth) =>
    nth === 1 ? cut(response, '{"value":"e30') : json(response, { value: 'e30.e30.s' });

  it('ends green without having done anything on the original client', async () => {
    const { code, output } = await signIn(broken, ['--import', asOriginal]);
    expect(output).not.toContain('signed in');
    expect(output).not.toContain('::error');
    expect(code).toBe(0);
  });

  it('ends red on ours', async () => {
    const { code, output, asked } = await signIn(broken);
    expect(output).toContain('::error');
    expect(output).toContain('the connection was closed after 13 of 1000 bytes');
    expect({ code, asked }).toEqual({ code: 1, asked: 4 });
  });

  it('signs in on ours when the next answer is whole', async () => {
    const { code, output, asked } = await signIn(brokenOnce);
    expect(output).toContain('signed in with 9');
    expect({ code, asked }).toEqual({ code: 0, asked: 2 });
  });
});
