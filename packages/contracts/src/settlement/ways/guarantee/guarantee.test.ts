import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Clause } from '../../../clauses/schemas.ts';
import { lipColourContract } from '../../../contract/lip-colour.fixture.ts';
import { renderContract } from '../../../render/index.ts';
import type { Fact, Instant } from '../../../vocabulary/index.ts';
import { commissionOf, dealOf, earnedBy, settled, usd } from '../../deal.fixture.ts';
import { recomputedAmount } from '../../entry/recompute.ts';
import { credited } from '../../facts/facts.fixture.ts';

/** USD 1,000 a month, from 25 November to 28 February. */
const guarantee = (more: object = {}): Clause =>
  ({
    ...{ clause: 'guarantee', id: 'least', payer: 'rosy', payee: 'mia', amount: usd(100_000) },
    ...{ feeIds: ['fee'], per: 'month', recoup: 'no', dueDays: 10, ...more },
  }) as Clause;
const dealWith = (...more: readonly Clause[]) => dealOf([commissionOf({}), ...more]);

const sold = (orderId: string, dollars: number, day: string) =>
  credited(orderId, dollars * 100, {
    occurredAt: `${day}T20:00:00Z` as Instant,
    recordedAt: `${day}T21:00:00Z` as Instant,
  });
// At 10 %: 400 in December, 1,500 in January.
const SALES = [sold('a', 4000, '2026-12-10'), sold('b', 15_000, '2027-01-10')];

const booked = (clauses: readonly Clause[], facts: readonly Fact[] = SALES) =>
  settled(dealWith(...clauses), facts)
    .lines.filter(({ entry }) => entry === 'guarantee')
    .map(({ amount }) => amount.minor);

describe('a minimum guarantee', () => {
  // November has 6 of 30 days: 200. December lacks 600, January nothing, February all 1,000.
  it('pays what fees fall short of it, month by month', () => {
    expect(booked([guarantee()])).toEqual(['20000', '60000', '100000']);
    const settlement = settled(dealWith(guarantee()), SALES);
    expect(earnedBy(settlement)).toBe('370000');
    expect(
      settlement.due.filter(({ clauseId }) => clauseId === 'least').map(({ on }) => on),
    ).toEqual(['2026-12-10', '2027-01-10', '2027-03-10']);
    for (const line of settlement.lines) expect(recomputedAmount(line)).toEqual(line.amount);
  });

  // 200 and 600 are open; January earns 500 above 1,000, which are recouped; 300 stay open.
  it('recoups it from later months', () => {
    expect(booked([guarantee({ recoup: 'later-periods' })])).toEqual([
      '20000',
      '60000',
      '-50000',
      '100000',
    ]);
  });

  // 5,000 over the term less 1,900 earned.
  it('pays once for the whole term', () => {
    expect(booked([guarantee({ per: 'term', amount: usd(500_000) })])).toEqual(['310000']);
  });

  // Of December's 4,000 a quarter goes back in February: 300 are left, so 100 more are short.
  it('is worked out anew when something goes back later', () => {
    const back = credited('a', -100_000, { change: 'refund', recordedAt: '2027-02-10T00:00:00Z' });
    const clauses = [guarantee()];
    expect(booked(clauses, [...SALES, back])).toEqual(['20000', '60000', '10000', '100000']);
    const settlement = settled(dealWith(...clauses), [...SALES, back]);
    expect(earnedBy(settlement)).toBe('370000');
    expect(settlement.lines.find(({ amount }) => amount.minor === '10000')?.explanation).toEqual({
      en: 'Minimum guarantee for 2026-12: USD 1,000.00; fee earned USD 300.00: short by USD 700.00, of which USD 600.00 was booked: USD 100.00.',
      'zh-Hans':
        '2026-12 保底 USD 1,000.00；fee 应得 USD 300.00：差额 USD 700.00，其中 USD 600.00 此前已入账：USD 100.00。',
    });
  });

  it('is not owed before a period has closed', () => {
    const at = (knownAsOf: Instant) =>
      settled(dealWith(guarantee()), [], knownAsOf).totals.earned.minor;
    expect([at('2026-12-01T07:59:59Z'), at('2026-12-01T08:00:00Z')]).toEqual(['0', '20000']);
  });

  // The deal ends with 15 December: 15 of 31 days of 1,000 are 483.87; 400 were earned.
  it('is in proportion to the days when the deal ends early', () => {
    const end = lipColourContract().clauses.find(
      ({ clause }) => clause === 'termination',
    ) as Clause;
    const notice = {
      ...{ kind: 'fact', version: 1, id: 'notice', type: 'notice', by: 'rosy', about: 'end' },
      ...{ occurredAt: '2026-12-01T12:00:00Z', recordedAt: '2026-12-01T12:00:00Z', text: 'End' },
    } as Fact;
    expect(booked([guarantee(), end], [...SALES, notice])).toEqual(['20000', '8387']);
    const late = { ...notice, recordedAt: '2027-02-10T12:00:00Z' } as Fact;
    expect(earnedBy(settled(dealWith(guarantee(), end), [...SALES, late]))).toBe(
      earnedBy(settled(dealWith(guarantee(), end), [...SALES, notice])),
    );
  });

  it('is written in both languages', () => {
    const written = (language: 'en' | 'zh-Hans') =>
      renderContract(dealWith(guarantee()), { language, format: 'markdown' });
    expect(written('en')).toContain(
      'Rosy Lips guarantees Mia Torres that these fees come to USD 1,000.00 at least in every calendar month: fee.',
    );
    expect(written('zh-Hans')).toContain('下列费用每个自然月合计不少于1,000.00美元：fee');
  });
});

describe('500 random guarantees', () => {
  const MONTHS = ['2026-12', '2027-01', '2027-02'];
  it('come to the guarantee or the fees of each month, less what is recouped', {
    timeout: 600_000,
  }, () => {
    const lead = fc.record({
      month: fc.constantFrom(...MONTHS),
      known: fc.integer({ min: 0, max: 100 }),
      no: fc.option(fc.integer({ min: 0, max: 100 })),
    });
    const day = (of: number) =>
      new Date(Date.parse('2026-12-20T00:00:00Z') + of * 86_400_000).toISOString() as Instant;
    // Nothing is known before it happens.
    const knownOf = (known: number, happened: string): Instant =>
      day(known) < happened ? (happened as Instant) : day(known);
    fc.assert(
      fc.property(
        fc.array(lead, { maxLength: 12 }),
        fc.integer({ min: 0, max: 900 }),
        fc.boolean(),
        (leads, amount, recoups) => {
          const facts = leads.flatMap(({ month, known, no }, index) => {
            const action = {
              ...{ kind: 'fact', version: 1, type: 'action', action: 'lead', creatorId: 'mia' },
              ...{ actionId: `${index}`, occurredAt: `${month}-15T12:00:00Z` },
            };
            return [
              { ...action, id: `a${index}`, recordedAt: knownOf(known, action.occurredAt) },
              ...(no === null
                ? []
                : [
                    {
                      ...{ ...action, id: `r${index}`, outcome: 'rejected' },
                      recordedAt: knownOf(no, action.occurredAt),
                    },
                  ]),
            ] as Fact[];
          });
          const fee = {
            ...{ clause: 'action-fee', id: 'leads', payer: 'rosy', payee: 'mia' },
            ...{ action: 'lead', amount: usd(200), holdDays: 0, dueDays: 0 },
          } as Clause;
          const recoup = recoups ? 'later-periods' : 'no';
          const deal = dealOf(
            [fee, guarantee({ feeIds: ['leads'], amount: usd(amount), recoup })],
            {
              term: { start: '2026-12-01T08:00:00Z', end: '2027-03-01T08:00:00Z' },
            },
          );
          let [total, open] = [0, 0];
          for (const month of MONTHS) {
            const earned = 200 * leads.filter((it) => it.month === month && it.no === null).length;
            const back = recoups ? Math.min(open, Math.max(0, earned - amount)) : 0;
            total += Math.max(earned, amount) - back;
            open += Math.max(0, amount - earned) - back;
          }
          expect(earnedBy(settled(deal, facts))).toBe(`${total}`);
        },
      ),
      { numRuns: 500 },
    );
  });
});
