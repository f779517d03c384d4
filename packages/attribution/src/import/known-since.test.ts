import { utimesSync } from 'node:fs';
import { expect, it } from 'vitest';
import { policyOfCodes } from '../credit/code-policy.ts';
import { creditOrders } from '../credit/credit-orders.ts';
import { file } from '../node/files.fixture.ts';
import type { Adjustment } from '../records/adjustment.ts';
import { importRecords } from './import-records.ts';

const TABLE = `Order,Date,SKU,Quantity,Price,Coupon,Refunded
A1,2026-11-01 02:00,lip,1,36.00,MIA10,20.00
A1,2026-11-01 02:00,bag,1,27.00,MIA10,20.00
`;

/** The export, written at an instant, beside a refund of the lip that a webhook told on 4 November. */
async function refundsOf(written: string): Promise<string[]> {
  const path = file('refunded.csv', TABLE);
  utimesSync(path, new Date(written), new Date(written));
  const set = { currency: 'USD' };
  const { orders, adjustments } = await importRecords([path], { from: 'csv', zone: 'UTC', set });
  const lip = orders[0]?.lines.find(({ productId }) => productId === 'lip');
  const told: Adjustment = {
    ...{ id: 'w1', orderId: 'A1', lineId: lip?.id ?? '', change: 'refund' },
    ...{ at: '2026-11-04T10:00:00Z', recordedAt: '2026-11-04T10:00:01Z' },
    money: { currency: 'USD', minor: '2000' },
  };
  const policy = policyOfCodes([{ code: 'MIA10', creator: 'mia' }]);
  const input = { touches: [], orders, adjustments: [...adjustments, told] };
  const { sales } = creditOrders(input, policy);
  return sales.flatMap(({ change, productId, money, occurredAt }) =>
    change === 'refund' ? [`${occurredAt.slice(0, 10)} ${productId} ${money.minor}`] : [],
  );
}

it('a refund that a webhook told before the export was written keeps its line and its day', async () => {
  expect(await refundsOf('2026-11-20T00:00:00Z')).toEqual(['2026-11-04 lip -2000']);
});

it('what an export said first stands, and the webhook tells no more', async () => {
  const refunds = await refundsOf('2026-11-02T00:00:00Z');
  expect(refunds.map((it) => it.slice(0, 10))).toEqual(['2026-11-01', '2026-11-01']);
  const minor = refunds.reduce((sum, it) => sum + Number(it.split(' ').at(-1)), 0);
  expect(minor).toBe(-2000);
});
