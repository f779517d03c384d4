import { expect, it } from 'vitest';
import type { Clause } from '../../../clauses/schemas.ts';
import { contractHash } from '../../../contract/hash.ts';
import type { Fact, Instant } from '../../../vocabulary/index.ts';
import { dealOf, usd } from '../../deal.fixture.ts';
import { signed } from '../../facts/facts.fixture.ts';
import { settle } from '../../settle.ts';

const perLead = (minor: number, more: object = {}): Clause =>
  ({
    ...{ clause: 'action-fee', id: 'leads', payer: 'rosy', payee: 'mia', action: 'lead' },
    ...{ amount: usd(minor), holdDays: 0, dueDays: 10, ...more },
  }) as Clause;

const lead = (hour: number): Fact =>
  ({
    ...{ kind: 'fact', version: 1, id: `lead-${hour}`, type: 'action', actionId: `${hour}` },
    ...{ action: 'lead', creatorId: 'mia', occurredAt: `2026-12-10T${hour}:00:00Z` },
    recordedAt: '2026-12-10T20:00:00Z',
  }) as Fact;

/** 4.50 a lead, and from 12:00 of 10 December 6.00: what leads of that day earn, line by line. */
function lines(
  hours: readonly number[],
  { known, most }: { readonly known: Instant; readonly most?: number },
  knownAsOf: Instant = '2027-01-30T00:00:00Z',
): string[] {
  const more = most === undefined ? {} : { most };
  const first = { ...dealOf([perLead(450, more)]), zone: 'UTC' };
  const amends = { parent: contractHash(first), effectiveAt: '2026-12-10T12:00:00Z' } as const;
  const second = { ...first, revision: 2, amends, clauses: dealOf([perLead(600, more)]).clauses };
  const signatures = ['rosy', 'mia', 'lee'].map((by) => ({
    ...signed(second, by, '2026-12-01'),
    ...{ id: `second ${by}`, recordedAt: known },
  }));
  const facts = [...hours.map(lead), ...signatures];
  const statement = settle([first, second], facts, { knownAsOf, fx: [] });
  return statement.lines.map(({ entry, amount }) => `${entry} ${amount.minor}`);
}

it('actions of one day earn the amounts of the revisions under which they happened', () => {
  const known = '2026-12-02T00:00:00Z';
  expect(lines([10, 14], { known })).toEqual(['action-fee 450', 'action-fee 600']);
  expect(lines([10, 11], { known })).toEqual(['action-fee 900']);
  expect(lines([13, 14], { known })).toEqual(['action-fee 1200']);
});

it('those of a revision that becomes known later move to its amount, and no line changes', () => {
  const known = '2026-12-15T00:00:00Z';
  const moved = ['action-fee 900', 'action-fee -450', 'action-fee 600'];
  expect(lines([10, 14], { known }, '2026-12-14T00:00:00Z')).toEqual(moved.slice(0, 1));
  expect(lines([10, 14], { known })).toEqual(moved);
  // One of three is before noon; two are paid: one at each amount.
  expect(lines([10, 13, 14], { known, most: 2 })).toEqual(moved);
});
