import { describe, expect, it } from 'vitest';
import { anAdjustment, anOrder, aPolicy, aTouch } from '../records/records.fixture.ts';
import { appendCredits } from './append-credits.ts';
import { creditOrders } from './credit-orders.ts';
import { creditTotals, type TotalsOptions } from './credit-totals.ts';

const orders = [
  anOrder(),
  anOrder({ id: 'O2', lines: [{ id: '1', money: { currency: 'JPY', minor: '80' } }] }),
];
const adjustments = [anAdjustment({ at: '2026-12-01T03:00:00Z' })];
const input = { touches: [aTouch()], orders, adjustments };
const { sales } = creditOrders(input, aPolicy());
const shown = (rows: typeof sales, options: Partial<TotalsOptions> = {}) =>
  creditTotals(rows, { view: 'accrual', by: 'month', zone: 'UTC', ...options }).map(
    ({ period, party, amount }) =>
      `${period} ${party.party === 'nobody' ? 'nobody' : party.id} ${amount.currency} ${amount.minor}`,
  );

describe('totals of credits', () => {
  it('accrual: a refund belongs to the month of its sale; cash: to that in which it went back', () => {
    expect(shown(sales)).toEqual(['2026-11 mia JPY 80', '2026-11 mia USD 1499']);
    expect(shown(sales, { view: 'cash' })).toEqual([
      ...['2026-11 mia JPY 80', '2026-11 mia USD 1999', '2026-12 mia USD -500'],
    ]);
  });

  it('by the calendar of the zone', () => {
    expect(shown(sales, { view: 'cash', by: 'day', zone: 'America/New_York' })).toEqual([
      ...['2026-11-22 mia JPY 80', '2026-11-22 mia USD 1999', '2026-11-30 mia USD -500'],
    ]);
  });

  it('of revised rows count the newest', () => {
    const late = aTouch({ id: 't2', creator: 'noor', at: '2026-11-22T13:00:00Z' });
    const { sales: more } = appendCredits({ ...input, touches: [aTouch(), late] }, aPolicy(), {
      ...{ previous: sales, knownAt: '2026-12-24T00:00:00Z' },
    });
    const revised = ['2026-11 noor JPY 80', '2026-11 noor USD 1499'];
    expect(shown([...sales, ...more])).toEqual(revised);
    expect(shown([...more, ...sales])).toEqual(revised);
  });
});
