import { describe, expect, it } from 'vitest';
import type { Clause } from '../../clauses/schemas.ts';
import type { Contract } from '../../contract/document.ts';
import { lipColourContract } from '../../contract/lip-colour.fixture.ts';
import { reviewContract } from '../../review/index.ts';
import type { CreditedSale, Fact } from '../../vocabulary/index.ts';
import type { FactOf } from '../facts/fact-of-type.ts';
import { credited, session } from '../facts/facts.fixture.ts';
import { settle } from '../settle.ts';

type Fee = Extract<Clause, { clause: 'fee' }>;
const fee = (
  id: string,
  rate: number,
  {
    deliverableIds,
    ...more
  }: Partial<NonNullable<Fee['commission']>> & Pick<Fee, 'deliverableIds'> = {},
): Fee => ({
  ...{ clause: 'fee', id, payer: 'rosy', payee: 'mia', model: 'commission' },
  commission: { rate, deductions: [], holdDays: 0, dueDays: 0, ...more },
  ...(deliverableIds === undefined ? {} : { deliverableIds }),
});
const dealOf = (...clauses: readonly Clause[]): Contract => {
  const deal = lipColourContract();
  const deliverables = deal.clauses.filter(({ clause }) => clause === 'deliverable');
  return { ...deal, clauses: [...deliverables, ...clauses] };
};
const sale = (orderId: string, changes: Partial<CreditedSale> = {}): Fact => {
  const fact = credited(orderId, 1000) as FactOf<'credited-sale'>;
  return { ...fact, sale: { ...fact.sale, ...changes } };
};
const settled = (contract: Contract, ...facts: readonly Fact[]) =>
  settle(contract, facts, { knownAsOf: '2027-02-28T00:00:00Z', fx: [] });
const earned = (contract: Contract, ...facts: readonly Fact[]) =>
  settled(contract, ...facts).lines.map(({ clauseId, amount }) => `${clauseId} ${amount.minor}`);
const codes = (contract: Contract, ...facts: readonly Fact[]) =>
  settled(contract, ...facts).findings.map(({ code }) => code);

describe('the deliverable of a sale', () => {
  const contract = dealOf(
    fee('of-live', 200_000, { deliverableIds: ['live'] }),
    fee('of-videos', 100_000, { deliverableIds: ['videos'] }),
  );
  const live = session('s1', '2026-12-06', 3600);

  it.each<[string, Partial<CreditedSale>, string]>([
    [
      'its own, before that of its session',
      { deliverableId: 'videos', sessionId: 's1' },
      'of-videos 100',
    ],
    ['that of its session', { sessionId: 's1' }, 'of-live 200'],
    ['the only one that is not live', {}, 'of-videos 100'],
    [
      'the only one that is not live, where its session is not known',
      { sessionId: 's9' },
      'of-videos 100',
    ],
  ])('is %s', (_, place, line) => {
    expect(earned(contract, live, sale('o', place))).toEqual([line]);
  });

  it('is none where none is known, so that the sale earns nothing and is named', () => {
    const [videos] = lipColourContract().clauses.filter(({ id }) => id === 'videos');
    const two = {
      ...contract,
      clauses: [...contract.clauses, { ...videos, id: 'more' } as Clause],
    };
    expect(earned(two, sale('o'))).toEqual([]);
    expect(codes(two, sale('o'))).toContain('SALE_COUNTED_BY_NONE');
    expect(codes(contract, sale('o'))).not.toContain('SALE_COUNTED_BY_NONE');
  });

  it('follows a session that becomes known after the sale, line by line', () => {
    const late = { ...live, recordedAt: '2026-12-20T00:00:00Z' } as Fact;
    const { lines } = settled(contract, sale('o', { sessionId: 's1' }), late);
    expect(
      lines.map(({ entry, clauseId, amount }) => `${entry} ${clauseId} ${amount.minor}`),
    ).toEqual([
      'commission of-videos 100',
      'commission of-live 200',
      'commission-clawback of-videos -100',
    ]);
    expect(lines[1]?.factIds).toEqual(['sale:o', late.id]);
  });
});

describe('a commission with conditions', () => {
  it.each<[string, NonNullable<NonNullable<Fee['commission']>['sales']>, Partial<CreditedSale>]>([
    ['session', { sessionIds: ['s1'] }, { sessionId: 's1' }],
    ['product', { productIds: ['p1'] }, { productId: 'p1' }],
    ['code', { codes: ['MIA10'] }, { code: 'MIA10' }],
    ['creator', { creatorIds: ['mia'] }, {}],
    ['market', { markets: ['CA'] }, { market: 'CA' }],
    ['buyer', { customer: 'returning' }, { customer: 'returning' }],
    ['advertisement', { adDriven: true }, { adDriven: true }],
  ])('counts sales of its %s alone', (name, sales, place) => {
    const contract = dealOf(fee('rate', 100_000, { sales }));
    expect(earned(contract, sale('o', place))).toEqual(['rate 100']);
    if (name !== 'creator') expect(earned(contract, sale('o'))).toEqual([]);
  });

  it('takes precedence over one with fewer, wherever it stands, and a sale earns once', () => {
    const [wide, narrow] = [
      fee('wide', 100_000),
      fee('narrow', 300_000, { sales: { markets: ['CA'] } }),
    ];
    for (const contract of [dealOf(wide, narrow), dealOf(narrow, wide)]) {
      expect(earned(contract, sale('o', { market: 'CA' }))).toEqual(['narrow 300']);
      expect(earned(contract, sale('o', { market: 'US' }))).toEqual(['wide 100']);
    }
  });

  it('comes first in a tie where it stands first; another payee or payer earns beside it', () => {
    const [first, second] = [fee('first', 100_000), fee('second', 200_000)];
    expect(earned(dealOf(first, second), sale('o'))).toEqual(['first 100']);
    expect(earned(dealOf(second, first), sale('o'))).toEqual(['second 200']);
    expect(
      earned(dealOf(first, { ...second, payer: 'mia', payee: 'rosy' }), sale('o')),
    ).toHaveLength(2);
  });

  it('that is paid in addition earns beside another', () => {
    const contract = dealOf(fee('base', 100_000), fee('extra', 20_000, { inAddition: true }));
    expect(earned(contract, sale('o'))).toEqual(['base 100', 'extra 20']);
  });

  it('stands in the text of the contract, and is found by the review where it overlaps', () => {
    const found = (...clauses: readonly Clause[]) =>
      reviewContract(dealOf(...clauses), { asOf: '2026-11-24T00:00:00Z', markets: [] }).filter(
        ({ code }) => code === 'COMMISSIONS_OVERLAP',
      );
    const [wide, ca] = [fee('wide', 1), fee('ca', 1, { sales: { markets: ['CA'] } })];
    expect(found(wide, ca)[0]?.message['en']).toContain('markets CA');
    const us = fee('us', 1, { sales: { markets: ['US'] } });
    expect(found(ca, us)).toEqual([]);
    expect(found(wide, { ...ca, commission: { ...ca.commission, inAddition: true } })).toEqual([]);
  });

  it('on gifts counts the same sales as one on goods, unless their `sales` say otherwise', () => {
    const overlap = (contract: Contract) =>
      reviewContract(contract, { asOf: '2026-11-24T00:00:00Z', markets: [] }).filter(
        ({ code }) => code === 'COMMISSIONS_OVERLAP',
      );
    const [good] = lipColourContract().products.map(({ id }) => id);
    const [goods, gifts] = [
      sale('g', { productId: good ?? '' }),
      sale('c', { productId: 'coins' }),
    ];
    const same = dealOf(fee('goods', 100_000), fee('gifts', 500_000, { of: 'gifts' }));
    expect(earned(same, goods, gifts)).toEqual(['goods 200']);
    const [found] = overlap(same);
    expect(found?.message['en']).toContain('any sale');
    expect(found?.message['zh-Hans']).toContain('任何销售');
    for (const text of Object.values(found?.fix ?? {})) expect(text).toContain('`sales`');
    const apart = dealOf(
      fee('goods', 100_000, { sales: { productIds: [good ?? ''] } }),
      fee('gifts', 500_000, { of: 'gifts', sales: { productIds: ['coins'] } }),
    );
    expect(overlap(apart)).toEqual([]);
    expect(earned(apart, goods, gifts)).toEqual(['goods 100', 'gifts 500']);
  });
});
