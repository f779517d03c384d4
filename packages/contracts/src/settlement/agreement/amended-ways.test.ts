import { describe, expect, it } from 'vitest';
import type { Clause } from '../../clauses/schemas.ts';
import type { DealType } from '../../contract/deal/deal-type.ts';
import { contractHash } from '../../contract/hash.ts';
import type { Fact, Instant } from '../../vocabulary/index.ts';
import { commissionOf, dealOf, usd } from '../deal.fixture.ts';
import { credited, delivery, paid, signed } from '../facts/facts.fixture.ts';
import { settle } from '../settle.ts';

const pair = { payer: 'rosy', payee: 'mia' } as const;

/** The statement of a deal that is amended from 10 December on, signed on 1 December. */
function amendedDeal(
  before: readonly Clause[],
  {
    after = before,
    facts,
    dealType,
  }: {
    readonly after?: readonly Clause[];
    readonly facts: Fact[];
    readonly dealType?: DealType;
  },
  knownAsOf: Instant = '2027-06-30T00:00:00Z',
) {
  const typed = dealType === undefined ? {} : { dealType };
  const first = dealOf(before, typed);
  const amends = { parent: contractHash(first), effectiveAt: '2026-12-10T00:00:00Z' } as const;
  const second = { ...dealOf(after, typed), revision: first.revision + 1, amends };
  const parties = ['rosy', 'mia', 'lee'];
  const known = [
    ...facts,
    ...parties.map((by) => signed(first, by, '2026-11-24')),
    ...parties.map((by) => ({ ...signed(second, by, '2026-12-01'), id: `second ${by}` })),
  ];
  return settle([first, second], known, { knownAsOf, fx: [] });
}

/** The lines of that statement: clause, entry and cents. */
const amended = (...deal: Parameters<typeof amendedDeal>): string[] =>
  amendedDeal(...deal).lines.map(
    ({ clauseId, entry, amount }) => `${clauseId} ${entry} ${amount.minor}`,
  );

const sold = (id: string, minor: number, day: string): Fact =>
  credited(id, minor, {
    ...{ occurredAt: `${day}T12:00:00Z` as Instant, recordedAt: `${day}T12:00:00Z` as Instant },
  });

describe('an amendment', () => {
  // 100 for a place of 5 December, which each revision pays: by itself, or by an assessment of December.
  it.each([
    { what: 'adds', before: null, after: ['result'], again: '2026-12-05' },
    { what: 'adds, past a second record,', before: null, after: ['result'], again: '2026-12-06' },
    { what: 'drops', before: ['early'], after: null, again: '2026-12-05' },
  ])('that $what an assessment pays no place twice', ({ before, after, again }) => {
    const bonus = (assessmentIds: readonly string[] | null) => ({
      ...{ clause: 'event-bonus', id: 'bonus', ...pair, pays: 'rank', assessmentIds, dueDays: 10 },
      ranking: { eventId: 'race', places: [{ from: 1, amount: usd(10_000) }] },
    });
    const assessments = (['early', 'result'] as const).map((id) => ({
      ...{ clause: 'assessment', id, criteria: [{ id: 'x', measure: 'deliveries', atLeast: 0 }] },
      period: { start: '2026-12-01T08:00:00Z', end: '2026-12-08T08:00:00Z' },
      assessedOn: id === 'early' ? '2026-12-08' : '2026-12-20',
    }));
    const dealType = 'ambassador-year';
    const facts = [...new Set(['2026-12-05', again])].map((day) => ({
      ...{ kind: 'fact', version: 1, id: `won ${day}`, type: 'ranking', eventId: 'race', rank: 1 },
      ...{ creatorId: 'mia', occurredAt: '2026-12-05T12:00:00Z', recordedAt: `${day}T13:00:00Z` },
    })) as Fact[];
    const clausesBy = (ids: readonly string[] | null) => [...assessments, bonus(ids)] as Clause[];
    const deal = { after: clausesBy(after), facts, dealType } as const;
    expect(amended(clausesBy(before), deal)).toEqual(['bonus bonus 10000']);
  });

  // One unit at 2.00 under each revision.
  it('does not pay a fee per unit twice', () => {
    const units = {
      ...{ clause: 'unit-fee', id: 'units', ...pair, amount: usd(200), conversions: [] },
      ...{ others: 'one-each', holdDays: 0, dueDays: 10 },
    } as Clause;
    const facts = [sold('o1', 5000, '2026-12-02'), sold('o2', 5000, '2026-12-15')];
    expect(amended([units], { facts })).toEqual(['units unit-fee 200', 'units unit-fee 200']);
  });

  // At 10 % half a cent each, at 1 cent for two pieces too: one cent in all, as without the amendment.
  it('goes on with the running total of a clause', () => {
    const two = { others: 'one-each', holdDays: 0, dueDays: 10 };
    const units = {
      ...{ clause: 'unit-fee', id: 'units', ...pair, amount: usd(1), ...two },
      conversions: [{ productId: 'lip-liner', pieces: 2, units: 1 }],
    } as Clause;
    const lip = (fact: Fact): Fact =>
      fact.type === 'credited-sale'
        ? { ...fact, sale: { ...fact.sale, productId: 'lip-liner', quantity: 1 } }
        : fact;
    const facts = [sold('o1', 5, '2026-12-02'), sold('o2', 5, '2026-12-15')].map(lip);
    const lines = ['fee commission 0', 'units unit-fee 0', 'fee commission 1', 'units unit-fee 1'];
    expect(amended([commissionOf({}), units], { facts })).toEqual(lines);
    const changed = commissionOf({ holdDays: 1 });
    expect(amended([commissionOf({}), units], { after: [changed, units], facts })).toEqual(lines);
  });

  const tiered = (rule: string, rates = [100_000, 120_000]): Clause =>
    commissionOf({
      rate: rates[0],
      tiers: { rule, per: 'term', steps: [{ from: usd(100_000), rate: rates[1] }] },
    });
  // 600 and 500, then 500 after the amendment: the total is 1,100 by then, so that it earns 12 %: 60. Before: 10 % of 600;
  // of 500 either 10 % of 400 and 12 % of 100, or 12 %; by the retroactive rule 12 % of 1,100 less 60.
  it.each([
    ['marginal', ['6000', '5200', '6000']],
    ['crossing-order', ['6000', '6000', '6000']],
    ['retroactive', ['6000', '7200', '6000']],
  ])('does not begin the total of tiers anew: %s', (rule, cents) => {
    const facts = [
      sold('o1', 60_000, '2026-12-02'),
      sold('o2', 50_000, '2026-12-03'),
      sold('o3', 50_000, '2026-12-15'),
    ];
    expect(amended([tiered(rule)], { facts })).toEqual(cents.map((it) => `fee commission ${it}`));
  });

  // The total is 1,100 when the rate from 1,000 on becomes 20 %: 100 of 500. The sales before keep their 12 %.
  it('with other rates keeps the total and what it had earned', () => {
    const facts = [sold('o1', 110_000, '2026-12-02'), sold('o2', 50_000, '2026-12-15')];
    const before = [tiered('crossing-order')];
    const after = [tiered('crossing-order', [100_000, 200_000])];
    expect(amended(before, { after, facts })).toEqual([
      'fee commission 13200',
      'fee commission 10000',
    ]);
  });

  // A fee that the amendment adds counts no sales from before it: 10 % of 500, though 1,100 was sold before.
  it('that adds a fee begins its total', () => {
    const facts = [sold('o1', 110_000, '2026-12-02'), sold('o2', 50_000, '2026-12-15')];
    const before = [commissionOf({ rate: 0 }, { id: 'other' })];
    expect(amended(before, { after: [tiered('marginal')], facts })).toEqual([
      'other commission 0',
      'fee commission 5000',
    ]);
  });
});

const guarantee = (per: 'month' | 'term', amount: number): Clause =>
  ({
    ...{ clause: 'guarantee', id: 'floor', ...pair, amount: usd(amount), feeIds: ['fee'], per },
    ...{ recoup: 'no', dueDays: 10 },
  }) as Clause;

describe('a guarantee in an amended deal', () => {
  const facts = [sold('o1', 100_000, '2026-12-05'), sold('o2', 100_000, '2026-12-20')];

  // Of November 6 of 30 days are in the term: 40 of 200. In December 10 % of 1,000 under each revision is all of 200.
  it('counts what both revisions earned', () => {
    const terms = [commissionOf({}), guarantee('month', 20_000)];
    expect(amended(terms, { facts }, '2027-01-20T00:00:00Z')).toEqual([
      'floor guarantee 4000',
      'fee commission 10000',
      'fee commission 10000',
    ]);
    // Over the term 200 of 500.
    expect(
      amended([commissionOf({}), guarantee('term', 50_000)], { facts }).filter((it) =>
        it.startsWith('floor'),
      ),
    ).toEqual(['floor guarantee 30000']);
  });

  // In December 100 is left of 200, then 50: 100, then 50 more are missing.
  it('is worked out anew with every refund', () => {
    const refunds = [
      credited('o1', -100_000, { change: 'refund', recordedAt: '2027-01-05T00:00:00Z' }),
      credited('o2', -50_000, { change: 'refund', recordedAt: '2027-01-09T00:00:00Z' }),
    ];
    const terms = [commissionOf({}), guarantee('month', 20_000)];
    const december = amended(terms, { facts: [...facts, ...refunds] }, '2027-01-20T00:00:00Z');
    expect(december.slice(3)).toEqual([
      'fee commission-clawback -10000',
      'floor guarantee 10000',
      'fee commission-clawback -5000',
      'floor guarantee 5000',
    ]);
  });
});

const agent = (basis: 'on-top' | 'out-of', feeId: string): Clause =>
  ({
    ...{ clause: 'agent-share', id: 'agency', payee: 'agent', feeIds: [feeId], rate: 150_000 },
    basis,
  }) as Clause;

describe("an agent's share in an amended deal", () => {
  // 15 % of 100 each time.
  it('is paid for everything that is earned, before and after', () => {
    const parts = ['2026-12-05', '2026-12-20', '2027-01-05'].map((on) => ({
      ...{ id: on, on, amount: usd(10_000) },
    }));
    const retainer = {
      ...{ clause: 'retainer', id: 'retainer', ...pair, model: 'instalments' },
      instalments: { parts },
    } as Clause;
    const lines = amended([retainer, agent('on-top', 'retainer')], { facts: [] });
    expect(lines.filter((it) => it.startsWith('agency'))).toEqual(
      parts.map(() => 'agency agent-share 1500'),
    );
  });

  // Halves of 1,000, raised to 1,200 after the first: 700 are left, whatever the agent took out of the first half.
  it('does not raise what is left of a fee', () => {
    const fee = (amount: number): Clause =>
      ({
        ...{ clause: 'fee', id: 'fee', ...pair, model: 'fixed', deliverableIds: ['videos'] },
        fixed: { amount: usd(amount), per: 'deal' },
      }) as Clause;
    const stages = {
      ...{ clause: 'payment', id: 'stages', feeId: 'fee' },
      stages: [
        { id: 'signing', share: 500_000, trigger: 'signing', dueDays: 7 },
        { id: 'publication', share: 500_000, trigger: 'publication', dueDays: 10 },
      ],
    } as Clause;
    const facts = ['2026-12-11', '2026-12-12', '2026-12-13'].map((day) =>
      delivery(day, 'videos', day as `${number}-${number}-${number}`),
    );
    const rest = [stages, agent('out-of', 'fee')];
    const lines = amended([fee(100_000), ...rest], { after: [fee(120_000), ...rest], facts });
    expect(lines.filter((it) => it.startsWith('stages'))).toEqual([
      'stages fixed-fee 50000',
      'stages fixed-fee 70000',
    ]);
  });
});

describe('an advance in an amended deal', () => {
  const advance = (amount: number): Clause =>
    ({
      ...{ clause: 'advance', id: 'advance', ...pair, amount: usd(amount), on: '2026-12-01' },
      ...{ from: '2026-12-01', until: '2027-02-28', refundDays: 10 },
    }) as Clause;
  const ending = {
    ...{ clause: 'termination', id: 'ending', noticeDays: 0, cureDays: 10 },
    ...{ causes: ['non-payment'], payment: 'pro-rata' },
  } as Clause;
  const notice = {
    ...{ kind: 'fact', version: 1, id: 'notice', type: 'notice', by: 'rosy', about: 'ending' },
    ...{ text: 'It ends.', occurredAt: '2026-12-30T12:00:00Z', recordedAt: '2026-12-30T12:00:00Z' },
  } as Fact;
  const terms = (amount: number) => [advance(amount), ending];

  // 30 of 90 days of the 900 that were paid: 600 go back, though the amount was raised to 1,800 after its day.
  it('is paid back by what was paid', () => {
    const facts = [paid('mia', 90_000, '2026-12-02'), notice];
    expect(amended(terms(90_000), { after: terms(180_000), facts })).toEqual([
      'advance advance 90000',
      'advance payment -90000',
      'advance early-end -60000',
    ]);
  });

  // By 10 January 41 of 90 days are over: 49/90 of 900 are 490.
  it('says what of it is not earned, and that a later amount has no effect', () => {
    const deal = { after: terms(180_000), facts: [] };
    const { findings } = amendedDeal(terms(90_000), deal, '2027-01-10T12:00:00Z');
    const details = findings.map(({ detail }) => detail['en']);
    expect(details).toContain('advance: USD 490.00 of the advance is not earned by 2027-01-10.');
    expect(details).toContain(
      'advance: by revision 2 USD 1,800.00 is owed by 2027-01-10, but USD 900.00 was earned by the terms of the days before it; what was earned stands.',
    );
    const same = amendedDeal(terms(90_000), { facts: [] }, '2027-01-10T12:00:00Z');
    expect(same.findings.map(({ code }) => code)).not.toContain('AMENDED_AFTER_DAY');
  });
});
