import { readFileSync } from 'node:fs';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { Contract } from './contract/document.ts';
import { draftContract } from './draft/draft.ts';
import type { DealTerms } from './draft/terms.ts';
import { parseRecord, RECORDS, type RecordKind, recordJsonSchema, recordKind } from './records.ts';
import {
  type Brief,
  type CreatorGrade,
  FindingSchema,
  inputIssues,
  parseInput,
} from './vocabulary/index.ts';

const root = new URL('../../../', import.meta.url);
const json = (file: string): Record<string, unknown> =>
  JSON.parse(readFileSync(new URL(file, root), 'utf8')) as Record<string, unknown>;

const EXAMPLES = [
  ['contract', json('packages/contracts/schemas/contract.example.json')],
  ['deal-terms', json('packages/contracts/schemas/deal-terms.example.json')],
] as const;

describe.each(EXAMPLES)('the record %s', (kind, example) => {
  it('is returned as it was given, with what a later version may add', () => {
    const input = { ...example, fromALaterVersion: 1 };
    expect(parseRecord(kind, input)).toBe(input);
    expect(recordKind(input)).toBe(kind);
  });

  it.each([{ version: 2 }, { kind: 'brief' }, { clauses: null }])('is refused with %o', (wrong) => {
    expect(() => parseRecord(kind, { ...example, ...wrong })).toThrow(
      expect.objectContaining({ code: 'INPUT_INVALID' }),
    );
  });
});

it('ships the contract that the shipped terms, brief and grade make', () => {
  const example = (kind: string): unknown =>
    json(`packages/contracts/schemas/${kind}.example.json`);
  const contract = example('contract') as Contract;
  const brief = example('brief') as Brief;
  const grade = example('creator-grade') as CreatorGrade;
  const { id, draftedAt: asOf } = contract;
  const drafted = draftContract(example('deal-terms') as DealTerms, { brief, grade, id, asOf });
  expect(drafted).toEqual(contract);
});

it('names every known kind where an input names none', () => {
  expect(() => recordKind({ kind: 'contrakt' })).toThrow(/session-log.*deal-terms.*contract/);
});

it('names every known kind where a call names none', () => {
  for (const call of [parseRecord, recordJsonSchema])
    expect(() => call('contrcat' as 'contract', {})).toThrow(
      expect.objectContaining({
        code: 'INPUT_INVALID',
        message: expect.stringMatching(/session-log.*contract.*"contrcat"/),
      }),
    );
});

it('reads the findings and the purpose of a later version', () => {
  const ofPurpose = (purpose: unknown) =>
    inputIssues(RECORDS['session-log'], { purpose }).filter(({ path }) => path === '/purpose');
  expect(ofPurpose('training')).toEqual([]);
  expect(ofPurpose(1)).toHaveLength(1);
  const finding = {
    code: 'LATER',
    severity: 'notice',
    path: '',
    params: { amount: null, paid: true, window: { from: 1 } },
    message: { en: 'x' },
  };
  expect(parseInput(FindingSchema, finding, 'finding')).toBe(finding);
  expect(inputIssues(FindingSchema, { ...finding, severity: 3 })).toHaveLength(1);
});

it('parses a contract as a contract', () => {
  expectTypeOf(parseRecord<'contract'>).returns.toEqualTypeOf<Contract>();
});

it.each(Object.keys(RECORDS) as RecordKind[])('ships the JSON Schema of %s', (kind) => {
  const shipped = JSON.stringify(
    json(`packages/contracts/schemas/${kind}.schema.json`),
    (key, value) => (key === 'description' && typeof value === 'string' ? undefined : value),
  );
  expect(JSON.parse(shipped)).toEqual(JSON.parse(JSON.stringify(recordJsonSchema(kind))));
});

it('holds the records of the vocabulary and its own', () => {
  expect(Object.keys(RECORDS).sort()).toEqual([
    'amendment',
    'attribution-policy',
    'brief',
    'clause',
    'contract',
    'contract-signature',
    'creator-grade',
    'credited-sale',
    'deal-terms',
    'delivery-report',
    'fact',
    'fx-quote',
    'life-event',
    'localization-review',
    'product',
    'session-log',
    'session-plan',
    'settlement',
  ]);
});
