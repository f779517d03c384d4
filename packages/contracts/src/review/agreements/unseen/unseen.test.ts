import { expect, it } from 'vitest';
import { ContractSchema } from '../../../contract/document.ts';
import { inputIssues } from '../../../vocabulary/index.ts';
import type { Agreement } from '../agreement.fixture.ts';
import { counted, errorsOf } from '../errors.fixture.ts';
import { FIRST_SIGHT } from './first-sight.fixture.ts';
import { MENDED } from './mended.fixture.ts';
import { UNSEEN } from './unseen.fixture.ts';

const NAMED = UNSEEN.map((it) => [it.note, it] as const);

const verdictsOf = ({ contract }: Agreement) => FIRST_SIGHT[contract.id] ?? {};
const mendedOf = ({ contract }: Agreement) => MENDED[contract.id] ?? [];
const leftOf = (it: Agreement) =>
  Object.entries(verdictsOf(it)).filter(([key]) => !mendedOf(it).includes(key));

it.each(NAMED)('%s is a contract', (_, { contract }) => {
  expect(inputIssues(ContractSchema, contract)).toEqual([]);
});

it.each(NAMED)('%s has the errors of first sight without those that were mended', (_, it) => {
  const errors = errorsOf(it);
  expect(new Set(errors).size).toBe(errors.length);
  expect(errors.toSorted()).toEqual(
    leftOf(it)
      .map(([key]) => key)
      .toSorted(),
  );
});

it('has verdicts on known agreements only, and mends nothing but false errors', () => {
  const ids = UNSEEN.map(({ contract: { id } }) => id);
  expect(Object.keys(FIRST_SIGHT).toSorted()).toEqual(ids.toSorted());
  expect(ids).toEqual(expect.arrayContaining(Object.keys(MENDED)));
  for (const it of UNSEEN)
    for (const key of mendedOf(it)) expect(verdictsOf(it)[key]?.[0], key).toBe(false);
});

/** The figure at first sight is the blind one; that of now is not, since the review was changed by these agreements. */
it('counts the false errors at first sight and now', () => {
  const first = counted(UNSEEN, (it) => Object.values(verdictsOf(it)));
  const now = counted(UNSEEN, (it) => leftOf(it).map(([, verdict]) => verdict));
  const show = (name: string, { mean, lines }: typeof first) =>
    console.info([`${name}: ${mean.toFixed(2)} false errors a contract`, ...lines].join('\n'));
  show('at first sight', first);
  show('now', now);
  expect(now.mean).toBeLessThan(first.mean);
});
