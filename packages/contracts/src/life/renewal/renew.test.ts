import { describe, expect, it } from 'vitest';
import type { CompleteRenewalClause } from '../../clauses/renewal/schema.ts';
import type { Contract } from '../../contract/document.ts';
import { factOfSignature } from '../../settlement/facts/fact-of.ts';
import { settle } from '../../settlement/index.ts';
import { isLivelaneError, type Window } from '../../vocabulary/index.ts';
import { contractHeldOn } from '../amendment/held.ts';
import { DEAL } from '../life.fixture.ts';
import { type RenewOptions, renewContract } from './renew.ts';

const CLAUSE: CompleteRenewalClause = {
  clause: 'renewal',
  id: 'again',
  mode: 'option',
  months: 12,
  noticeDays: 30,
  times: 2,
  holder: 'rosy',
};
const dealWith = (
  clause: Partial<CompleteRenewalClause> = {},
  term: Partial<Window> = {},
): Contract => ({
  ...DEAL,
  term: { ...DEAL.term, ...term },
  clauses: [...DEAL.clauses, { ...CLAUSE, ...clause } as CompleteRenewalClause],
});
const declared = { by: 'rosy', at: '2027-01-29T00:00:00Z' } as const;
const refusal = (contract: Contract, options: RenewOptions = {}): unknown => {
  try {
    return renewContract(contract, options).contract.revision;
  } catch (error) {
    return isLivelaneError(error, 'INPUT_INVALID') ? error.details.issues[0]?.code : error;
  }
};

describe('a renewal', () => {
  it.each<[string, Partial<CompleteRenewalClause>, Partial<Window>, string]>([
    ['a year of days in which February has 29', {}, {}, '2028-03-01T08:00:00.000Z'],
    [
      'the last day of a shorter month',
      { months: 1 },
      { end: '2027-01-31T08:00:00Z' },
      '2027-02-28T08:00:00.000Z',
    ],
    [
      'the same local time across a change of clocks',
      { months: 1 },
      {},
      '2027-04-01T07:00:00.000Z',
    ],
    ['ten years', { months: 120 }, {}, '2037-03-01T08:00:00.000Z'],
    [
      'the 31st again after a February, where the term began on the 31st',
      { months: 1 },
      { start: '2026-12-31T08:00:00Z', end: '2027-02-28T08:00:00Z' },
      '2027-03-31T07:00:00.000Z',
    ],
    [
      'the 28th again where it began on the 28th',
      { months: 1 },
      { start: '2026-12-28T08:00:00Z', end: '2027-02-28T08:00:00Z' },
      '2027-03-28T07:00:00.000Z',
    ],
  ])('extends the term by months of the calendar: %s', (_, ...[clause, term, end]) => {
    const deal = dealWith(clause, term);
    const by = { by: 'rosy', at: '2026-12-01T00:00:00Z' } as const;
    const { contract } = renewContract(deal, { declared: by });
    expect(contract.term).toEqual({ start: deal.term.start, end });
    expect(contract.clauses.at(-1)).toMatchObject({ times: 1 });
    expect(contract.amends).toMatchObject({
      effectiveAt: deal.term.end,
      inForceFrom: 'effective-date',
    });
  });

  it('without a limit leaves another one', () => {
    const { times, ...unlimited } = CLAUSE;
    const deal = { ...DEAL, clauses: [...DEAL.clauses, unlimited] } as Contract;
    const { contract } = renewContract(deal, { declared });
    expect(contract.clauses.at(-1)).toEqual(unlimited);
    expect(contract.revision).toBe(2);
  });

  it('is declared until the end of the last day of notice', () => {
    // The last day is 28 February; 30 days before it is 29 January, which ends at 08:00 UTC on the 30th.
    const at = (moment: `${string}T${string}Z`) => ({ declared: { by: 'rosy', at: moment } });
    expect(refusal(dealWith(), at('2027-01-30T07:59:59Z'))).toBe(2);
    expect(refusal(dealWith(), at('2027-01-30T08:00:00Z'))).toBe('RENEWAL_LATE');
  });

  it.each<[string, Contract, RenewOptions, unknown]>([
    [
      'by another party than the holder',
      dealWith(),
      { declared: { ...declared, by: 'mia' } },
      'RENEWAL_HOLDER',
    ],
    ['by nobody', dealWith(), {}, 'RENEWAL_BY'],
    ['when none is left', dealWith({ times: 0 }), { declared }, 'RENEWAL_NONE_LEFT'],
    ['without a clause', DEAL, { declared }, 'RENEWAL_CLAUSE'],
    [
      'that was declined in time',
      dealWith({ mode: 'automatic' }),
      { declined: { by: 'mia', at: '2027-01-30T07:59:59Z' } },
      'RENEWAL_BLOCKED',
    ],
    [
      'that was declined too late',
      dealWith({ mode: 'automatic' }),
      { declined: { by: 'mia', at: '2027-01-30T08:00:00Z' } },
      2,
    ],
    [
      'that a stranger declined',
      dealWith({ mode: 'automatic' }),
      { declined: { by: 'eve', at: '2026-12-01T00:00:00Z' } },
      'RENEWAL_HOLDER',
    ],
    ['that nobody declined', dealWith({ mode: 'automatic' }), {}, 2],
  ])('%s: %s', (_, ...[contract, options, expected]) =>
    expect(refusal(contract, options)).toBe(expected),
  );

  it('governs and is settled from the end of the old term on, though it was signed later', () => {
    const deal = dealWith();
    const { contract } = renewContract(deal, { declared });
    const signatures = ['mia', 'rosy'].map((by) =>
      factOfSignature(contract, { by, at: '2027-03-20T00:00:00Z' }),
    );
    const held = (at: `${string}T${string}Z`) =>
      contractHeldOn([deal, contract], at, { signatures, knownAsOf: '2027-04-01T00:00:00Z' })
        .revision;
    expect([held('2027-03-01T07:59:59Z'), held('2027-03-01T08:00:00Z')]).toEqual([1, 2]);
    const { findings } = settle([deal, contract], signatures, {
      knownAsOf: '2027-04-01T00:00:00Z',
      fx: [],
    });
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
