import { expect, it } from 'vitest';
import { ContractSchema } from '../../../contract/document.ts';
import { inputIssues } from '../../../vocabulary/index.ts';
import type { Agreement } from '../agreement.fixture.ts';
import { counted, errorsOf } from '../errors.fixture.ts';
import { FIRST_SIGHT } from './first-sight.fixture.ts';
import { UNSEEN } from './unseen.fixture.ts';

const NAMED = UNSEEN.map((it) => [it.note, it] as const);

const verdictsOf = ({ contract }: Agreement) => FIRST_SIGHT[contract.id] ?? {};

it.each(NAMED)('%s is a contract', (_, { contract }) => {
  expect(inputIssues(ContractSchema, contract)).toEqual([]);
});

it.each(NAMED)('%s has a verdict on each error, and on nothing else', (_, agreement) => {
  const errors = errorsOf(agreement);
  expect(new Set(errors).size).toBe(errors.length);
  expect(errors.toSorted()).toEqual(Object.keys(verdictsOf(agreement)).toSorted());
});

it('counts the false errors at first sight', () => {
  expect(Object.keys(FIRST_SIGHT).toSorted()).toEqual(
    UNSEEN.map(({ contract: { id } }) => id).toSorted(),
  );
  const { mean, lines } = counted(UNSEEN, (it) => Object.values(verdictsOf(it)));
  console.info([`at first sight: ${mean.toFixed(2)} false errors a contract`, ...lines].join('\n'));
});
