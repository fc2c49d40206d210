/** The evidence record of a step, held against its published schema. */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect } from 'vitest';
import type { EvidenceStatement } from '../../../src/core/evidence.ts';
import { fileOf, type Step } from './action.ts';

const schemaFile = new URL('../../../docs/evidence.schema.json', import.meta.url);
const validate = new Ajv2020({ allErrors: true }).compile(JSON.parse(readFileSync(schemaFile, 'utf8')) as object);

export function evidenceOf(step: Step): EvidenceStatement {
  const statement = JSON.parse(fileOf(step, 'evidence-path')) as EvidenceStatement;
  expect(validate(statement), JSON.stringify(validate.errors)).toBe(true);
  expect([statement.predicate.verdict, statement.predicate.failureReason ?? '']).toEqual([
    step.outputs.verdict,
    step.outputs['failure-reason'],
  ]);
  return statement;
}
