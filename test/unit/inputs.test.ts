import { mkdirSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/core/errors.ts';
import { inputVariable, parseInputs, secretInputs } from '../../src/core/inputs.ts';
import { defineAction } from '../../src/core/spec.ts';

const spec = defineAction({
  name: 'example',
  title: 'Example',
  description: 'For tests.',
  icon: 'box',
  color: 'blue',
  permissions: {},
  inputs: {
    name: { type: 'string', required: true, pattern: /^[a-z]+$/, example: 'dev', description: 'The name.' },
    count: { type: 'number', default: '3', minimum: 1, maximum: 9, description: 'How many.' },
    wait: { type: 'duration', default: '1h30m', description: 'How long.' },
    dry: { type: 'boolean', default: 'false', description: 'Only look.' },
    mode: { type: 'choice', choices: ['soft', 'hard'], default: 'soft', description: 'How.' },
    files: { type: 'lines', description: 'Files.' },
    plans: { type: 'map', description: 'Plans.' },
    folder: { type: 'path', default: '.', description: 'Folder.' },
    token: { type: 'string', secret: true, default: '${{ github.token }}', description: 'Token.' },
  },
  outputs: {},
});

const workspace = mkdtempSync(path.join(tmpdir(), 'inputs-'));
mkdirSync(path.join(workspace, 'terraform'));
symlinkSync('/etc', path.join(workspace, 'escape'));

function parse(inputs: Record<string, string>) {
  const env = Object.fromEntries(
    Object.entries({ name: 'dev', ...inputs }).map(([name, value]) => [inputVariable(name), value]),
  );
  return parseInputs(spec, { GITHUB_WORKSPACE: workspace, ...env });
}

describe('inputs', () => {
  test('are typed, with defaults where nothing is given', () => {
    const inputs = parse({ files: 'a.tf\r\n\n  b.tf  ', plans: 'dev=a=b\nprod=c' });
    expect(inputs).toMatchObject({
      name: 'dev',
      count: 3,
      wait: 5_400_000,
      dry: false,
      mode: 'soft',
      files: ['a.tf', 'b.tf'],
      folder: workspace,
    });
    expect([...inputs.plans]).toEqual([
      ['dev', 'a=b'],
      ['prod', 'c'],
    ]);
    expect(inputs.token).toBeUndefined();
  });

  test.each([
    [{ name: '' }, 'name: is required and was not given. The name.'],
    [{ name: 'DEV!' }, 'name: "DEV!" is not accepted. Write it like dev.'],
    [{ count: '10' }, 'count: 10 is above 9, the most that is accepted.'],
    [{ count: '1e3' }, 'count: "1e3" is not a number.'],
    [{ wait: '90' }, 'wait: "90" is not a duration. Write it like 90s, 10m or 1h30m.'],
    [{ wait: '10m5' }, 'wait: "10m5" is not a duration. Write it like 90s, 10m or 1h30m.'],
    [{ dry: 'maybe' }, 'dry: "maybe" is not a boolean. Write true or false.'],
    [{ mode: 'medium' }, 'mode: "medium" is not one of soft, hard.'],
    [{ plans: 'dev' }, 'plans: the line "dev" is not NAME=VALUE.'],
    [{ plans: 'dev=a\ndev=b' }, 'plans: "dev" is given twice. Keep one of the lines.'],
    [
      { folder: '../../etc' },
      'folder: "../../etc" lies outside the workspace. Give a path below the checked-out repository.',
    ],
    [
      { folder: '/etc/passwd' },
      'folder: "/etc/passwd" lies outside the workspace. Give a path below the checked-out repository.',
    ],
    [
      { folder: 'escape/passwd' },
      'folder: "escape/passwd" lies outside the workspace. Give a path below the checked-out repository.',
    ],
    [{ folder: 'a\0b' }, 'folder: holds a NUL character. Remove it.'],
  ])('%j is refused with the remedy', (inputs, message) => {
    expect(() => parse(inputs)).toThrow(new UserError(message));
  });

  test('that are wrong are named all at once', () => {
    expect(() => parse({ count: 'x', mode: 'y' })).toThrow(
      /^2 inputs are wrong:\n- count: "x" is not a number\.\n- mode: "y" is not one of soft, hard\.$/,
    );
  });

  test('that are secret are known before they are parsed', () => {
    expect([...secretInputs(spec, { [inputVariable('token')]: ' s3cret ' })]).toEqual([['token', 's3cret']]);
  });
});
