import {
  type CreditedSale,
  CreditedSaleSchema,
  type Instant,
  inputIssues,
} from '@livelane/contracts/vocabulary';
import { describe, expect, it } from 'vitest';
import type { AttributionInput } from '../records/attribution-input.ts';
import { anAdjustment, anOrder, aPolicy, aTouch, at } from '../records/records.fixture.ts';
import { appendCredits } from './append-credits.ts';
import { creditOrders } from './credit-orders.ts';

const knownAt = '2026-12-24T00:00:00Z';
const policy = aPolicy({ model: { model: 'linear' } });
const first = (input: Partial<AttributionInput>) =>
  creditOrders({ touches: [], orders: [anOrder()], ...input }, policy).sales;
const append = (previous: readonly CreditedSale[], input: Partial<AttributionInput>, by = policy) =>
  appendCredits({ touches: [], orders: [anOrder()], ...input }, by, { previous, knownAt }).sales;
const shown = (rows: readonly CreditedSale[]) =>
  rows.map(({ id, revision, credits }) =>
    [
      `${id}/${revision}`,
      ...credits.map(
        ({ to, amount }) => `${to.party === 'creator' ? to.id : to.party} ${amount.minor}`,
      ),
    ].join(' '),
  );

const mia = aTouch();
const noor = aTouch({ id: 't2', creator: 'noor', at: at('12:30:00') });

describe('rows are appended', () => {
  it('none where nothing changed, or where only words and the policy did', () => {
    const rows = first({ touches: [mia], adjustments: [anAdjustment()] });
    const input = { touches: [mia], adjustments: [anAdjustment()] };
    expect(append(rows, input)).toEqual([]);
    expect(append(rows, input, { ...policy, revision: 2, lateCodeSeconds: 1 })).toEqual([]);
  });

  it('a late touch revises the sale and its refund, at the time when it became known', () => {
    const adjustments = [anAdjustment()];
    const rows = first({ touches: [mia], adjustments });
    const recordedAt = '2026-11-30T00:00:00Z' as const;
    const more = append(rows, { touches: [mia, { ...noor, recordedAt }], adjustments });
    expect(shown(more)).toEqual([
      'sale:O1:1/2 mia 1000 noor 999',
      'refund:R1:1/3 mia -250 noor -250',
    ]);
    expect(new Set(more.map((row) => row.recordedAt))).toEqual(
      new Set([knownAt.replace('Z', '.000Z')]),
    );
    const dated = [mia, noor].map((touch) => ({ ...touch, recordedAt }));
    expect(append(rows, { touches: dated, adjustments })[0]?.recordedAt).toBe(
      '2026-11-30T00:00:00.000Z',
    );
    expect(more.flatMap((row) => inputIssues(CreditedSaleSchema, row))).toEqual([]);
  });

  it('an order and a refund that are new have their rows as without earlier ones', () => {
    const rows = first({});
    const orders = [anOrder(), anOrder({ id: 'O2' })];
    const adjustments = [anAdjustment()];
    expect(append(rows, { orders, adjustments })).toEqual(
      first({ orders, adjustments }).filter(({ id }) => id !== 'sale:O1:1'),
    );
  });

  it('orders and adjustments that the input no longer has stand, and count for what comes', () => {
    const adjustments = [anAdjustment({ money: { currency: 'USD', minor: '1500' } })];
    const rows = first({ orders: [anOrder(), anOrder({ id: 'O2' })], adjustments });
    expect(append(rows, {})).toEqual([]);
    const second = anAdjustment({ id: 'R2', at: '2026-12-01T00:00:00Z' });
    expect(shown(append(rows, { adjustments: [second] }))).toEqual(['refund:R2:1/3 nobody -499']);
  });

  it('a cancellation that was booked by status stands where an old copy of the order says paid', () => {
    const rows = first({ orders: [anOrder({ status: 'cancelled' })] });
    expect(append(rows, {})).toEqual([]);
    expect(append(rows, { adjustments: [anAdjustment()] })).toEqual([]);
  });

  it('a status takes what a refund before it left, and what a refund after it had taken', () => {
    const adjustments = [anAdjustment()];
    const rows = first({ adjustments });
    const cancelled = (recordedAt: Instant) =>
      append(rows, {
        orders: [anOrder(), anOrder({ status: 'cancelled', recordedAt })],
        adjustments,
      }).map(({ change, revision, money }) => `${change}/${revision} ${money.minor}`);
    expect(cancelled(at('19:00:00'))).toEqual(['cancellation/3 -1499']);
    expect(cancelled(at('17:00:00'))).toEqual(['cancellation/2 -1999', 'refund/3 0']);
  });

  it('a line that the order no longer has is revised to nothing', () => {
    const lines = ['1', '2'].map(
      (id) => ({ id, money: { currency: 'USD', minor: '100' } }) as const,
    );
    const rows = first({ orders: [anOrder({ lines })] });
    expect(shown(append(rows, { orders: [anOrder({ lines: lines.slice(0, 1) })] }))).toEqual([
      'sale:O1:2/2 nobody 0',
    ]);
  });

  it('orders from before the policy keep the credits of the policy that governed them, refunds included', () => {
    const rows = first({ touches: [mia] });
    const next = { ...policy, revision: 2, effectiveFrom: '2026-12-01T00:00:00Z' } as const;
    const input = { touches: [mia, noor], adjustments: [anAdjustment()] };
    expect(shown(append(rows, input, next))).toEqual(['refund:R1:1/2 mia -500']);
  });

  it('a row that is none is refused with its place', () => {
    const [row] = first({});
    expect(() => append([row as CreditedSale, { ...row, revision: 0 } as never], {})).toThrow(
      'previous is not valid',
    );
  });
});
