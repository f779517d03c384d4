import { expect, it } from 'vitest';
import { ContractSchema } from '../../../contract/document.ts';
import { inputIssues } from '../../../vocabulary/index.ts';
import { UNSEEN } from './unseen.fixture.ts';

it.each(UNSEEN.map((it) => [it.note, it] as const))('%s is a contract', (_, { contract }) => {
  expect(inputIssues(ContractSchema, contract)).toEqual([]);
});
