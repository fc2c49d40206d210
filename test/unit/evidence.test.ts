import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { type Evidence, evidenceStatement } from '../../src/core/evidence.ts';

const schema = JSON.parse(
  readFileSync(path.join(import.meta.dirname, '../../docs/evidence.schema.json'), 'utf8'),
) as object;
const validate = new Ajv2020({ allErrors: true }).compile(schema);

const env = {
  GITHUB_SHA: 'a'.repeat(40),
  GITHUB_REPOSITORY: 'acme/infra',
  GITHUB_RUN_ID: '7',
  GITHUB_WORKFLOW_REF: 'acme/infra/.github/workflows/x.yml@refs/heads/main',
  GITHUB_TOKEN: 'must-not-be-in-it',
};
const evidence: Evidence = {
  action: 'terraform-plan',
  verdict: 'fail',
  failureReason: 'not-formatted',
  subjects: [{ name: 'terraform-plan:dev', digest: { hmacSha256: 'b'.repeat(64) } }],
  result: { environment: 'dev', counts: { add: 1 } },
};
const statement = evidenceStatement(evidence, env, new Date('2026-11-22T18:00:00Z'));

describe('evidence', () => {
  test('is an in-toto statement about the commit and what was judged', () => {
    expect(validate(statement), JSON.stringify(validate.errors)).toBe(true);
    expect(statement).toMatchObject({
      subject: [
        { name: 'git+https://github.com/acme/infra', digest: { gitCommit: 'a'.repeat(40) } },
        { name: 'terraform-plan:dev' },
      ],
      predicate: {
        verdict: 'fail',
        createdAt: '2026-11-22T18:00:00.000Z',
        run: { repository: 'acme/infra', runId: '7' },
      },
    });
  });

  test('holds nothing of the environment but where it ran', () => {
    expect(JSON.stringify(statement)).not.toContain('must-not-be-in-it');
  });

  test('outside of GitHub has no commit and is still valid', () => {
    const { failureReason: _, ...rest } = evidence;
    const local = evidenceStatement({ ...rest, verdict: 'pass' }, {}, new Date());
    expect(validate(local), JSON.stringify(validate.errors)).toBe(true);
    expect(local.subject).toHaveLength(1);
  });

  test.each([
    ['a verdict of its own', { ...statement, predicate: { ...statement.predicate, verdict: 'maybe' } }],
    ['a digest that is none', { ...statement, subject: [{ name: 'x', digest: { sha256: 'latest' } }] }],
    ['another predicate type', { ...statement, predicateType: 'https://example.com/x' }],
  ])('with %s is refused by the schema', (_, wrong) => {
    expect(validate(wrong)).toBe(false);
  });
});
