import { describe, expect, test } from 'vitest';
import {
  describe as inWords,
  lockAge,
  lockInfo,
  parseEvent,
  parseText,
  parseValidation,
} from '../../src/terraform/diagnostics.ts';

// As Terraform 1.11.4 prints them.
const lockEvent = JSON.stringify({
  '@level': 'error',
  '@message': 'Error: Error acquiring the state lock',
  diagnostic: {
    severity: 'error',
    summary: 'Error acquiring the state lock',
    detail:
      'Error message: resource temporarily unavailable\nLock Info:\n  ID:        bc6227a1-74ad-9130-ed7e-fa9fea945cca\n  Path:      terraform.tfstate\n  Operation: OperationTypeApply\n  Who:       root@vm\n  Version:   1.11.4\n  Created:   2026-11-22 18:58:20.728284306 +0000 UTC\n  Info:      \n\n\nTerraform acquires a state lock',
  },
  type: 'diagnostic',
});

const initText = `
\u001b[31m╷\u001b[0m\u001b[0m
\u001b[31m│\u001b[0m \u001b[0m\u001b[1m\u001b[31mError: \u001b[0m\u001b[0m\u001b[1mUnclosed configuration block\u001b[0m
\u001b[31m│\u001b[0m \u001b[0m
\u001b[31m│\u001b[0m \u001b[0m\u001b[0m  on broken.tf line 1, in resource "x":
\u001b[31m│\u001b[0m \u001b[0m   1: resource "x" {
\u001b[31m│\u001b[0m \u001b[0m
\u001b[31m│\u001b[0m \u001b[0mThere is no closing brace.
\u001b[31m╵\u001b[0m\u001b[0m

Error: Failed to get existing workspaces: AuthorizationFailure

Error: Missing name\r
\r
  on main.tf line 13:\r
  13: check {\r
`;

describe('what Terraform says', () => {
  test('a held lock names its holder, since when and where', () => {
    const diagnostic = parseEvent(lockEvent)?.diagnostic;
    const lock = diagnostic && lockInfo(diagnostic);
    expect(lock).toEqual({
      id: 'bc6227a1-74ad-9130-ed7e-fa9fea945cca',
      path: 'terraform.tfstate',
      operation: 'Apply',
      who: 'root@vm',
      created: '2026-11-22 18:58:20.728284306 +0000 UTC',
    });
    expect(lock && lockAge(lock, new Date('2026-11-22T21:03:21Z'))).toBe('2 h 5 min');
    expect(lock && lockAge({ ...lock, created: 'yesterday' }, new Date())).toBeUndefined();
  });

  test('text of init gives summary, file, line and detail, framed or not', () => {
    expect(parseText(initText)).toEqual([
      {
        severity: 'error',
        summary: 'Unclosed configuration block',
        detail: 'There is no closing brace.',
        file: 'broken.tf',
        line: 1,
      },
      { severity: 'error', summary: 'Failed to get existing workspaces: AuthorizationFailure', detail: '' },
      { severity: 'error', summary: 'Missing name', detail: '', file: 'main.tf', line: 13 },
    ]);
  });

  test('its own counts are read from the summary event', () => {
    const event = parseEvent(
      '{"@message":"Plan: 1 to add","changes":{"add":1,"change":0,"import":0,"remove":2,"operation":"plan"},"type":"change_summary"}',
    );
    expect(event?.changes).toMatchObject({ add: 1, remove: 2 });
  });

  test.each(['', 'provider says hello', '{"no":"type"}', '{broken', 'null'])('%j is no event', (line) => {
    expect(parseEvent(line)).toBeUndefined();
  });

  test('a validation that is none is not taken for valid', () => {
    expect(parseValidation('')).toBeUndefined();
    expect(parseValidation('{"diagnostics":[]}')).toBeUndefined();
    expect(parseValidation('{"valid":false,"diagnostics":[{"severity":"error","summary":"Bad"}]}')).toEqual({
      valid: false,
      diagnostics: [{ severity: 'error', summary: 'Bad', detail: '' }],
    });
  });

  test('in one line: place and summary', () => {
    expect(inWords({ severity: 'error', summary: 'Bad\nthing', detail: '', file: 'main.tf', line: 3 })).toBe(
      'main.tf:3: Bad thing',
    );
  });
});
