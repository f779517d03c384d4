import { numberSigns } from '@livelane/contracts/vocabulary/node';
import { describe, expect, it } from 'vitest';
import { adjustmentsOf, imported, linesOf, remarks } from '../../export.fixture.ts';
import type { ImportOptions } from '../../import-records.ts';

const TABLE = `Order No;Order Date;Currency;Email;Coupon;SKU;Qty;Unit Price;Discount;Order Discount;Status;Refunded;Affiliate
A1;2026/11/22 22:05;USD;ada@example.com;MIA10 | AVA10;LIP;2;$1,299.00;;;paid;;
;;;;;BAG;1;$20.00;$2.00;;;;
A2;2026-11-22T14:00:00+01:00;EUR;;;LIP;1;€ 10.00;;€1.00;completed;;mia
A3;2026-11-22 01:00:00;JPY;;;LIP;3;¥500;;;paid;500;
A4;2026-11-22 01:00:00;USD;;;LIP;1;10.00;;;refunded;;
A5;2026-11-22 01:00:00;USD;;;LIP;1;10.00;;;Canceled;;
A6;2026-11-22 01:00:00;USD;;;LIP;1;10.00;;;pending;;
A7;2026-11-22 01:00:00;USD;;;LIP;1;10.00;;;paid;;
A7;2026-11-25 01:00:00;USD;;;LIP;1;-4.00;;;paid;;
A8;2026-11-22 01:00:00;KWD;;;LIP;7;0.125;;;paid;;
${Array.from({ length: 12 }, (_, at) => `B${at};2026-11-22 01:00:00;USD;;;LIP;1;1.00;;;paid;;`).join('\n')}
`;

const en = numberSigns('en');
const options: ImportOptions = {
  ...{ from: 'csv', zone: 'Asia/Shanghai' },
  ...(en === undefined ? {} : { numbers: en }),
};

describe('a table of orders', () => {
  const records = imported(TABLE, options);

  it('has rows that go on with the order before, several codes in a cell, and times of its zone', async () => {
    const { orders } = await records;
    expect(orders).toHaveLength(20);
    expect(orders[0]).toMatchObject({
      id: 'A1',
      at: '2026-11-22T14:05:00Z',
      codes: ['MIA10', 'AVA10'],
    });
    expect(orders[1]?.at).toBe('2026-11-22T13:00:00Z');
  });

  it.each([
    ['A1', ['BAG 1800', 'LIP 259800'], []],
    ['A2', ['LIP 900'], []],
    ['A3', ['LIP 1500'], ['refund order 500']],
    ['A4', ['LIP 1000'], ['refund order 1000']],
    ['A5', ['LIP 1000'], ['cancellation order 1000']],
    ['A7', ['LIP 1000'], ['refund order 400']],
    // 7 × 0.125 dinar, which have three decimals.
    ['A8', ['LIP 875'], []],
  ])('%s has exact lines, and what went back of them', async (order, lines, adjustments) => {
    const found = await records;
    expect([linesOf(found, order), adjustmentsOf(found, order)]).toEqual([lines, adjustments]);
  });

  it('gives a touch where it names a creator', async () => {
    const { touches } = await records;
    expect(touches).toMatchObject([{ creator: 'mia', channel: 'csv', clickId: 'csv:A2' }]);
    expect(remarks(await records)).toEqual(['REFUND_TIME_UNKNOWN']);
  });

  it('has rows for pieces that went back: their price × their number, each row one return', async () => {
    const row = (sku: string, pieces: string) =>
      `A1,2026-11-23T14:00:00Z,USD,${sku},${pieces},9.99`;
    const rows = ['A1,2026-11-22T14:00:00Z,USD,lip,3,9.99', row('lip', '-2'), row('bag', '−1')];
    const text = ['order,date,currency,sku,qty,price', ...rows, row('bag', '-1'), ''].join('\n');
    const { orders: read, adjustments } = await imported(text, { from: 'csv' });
    expect(
      read.map(({ lines }) => lines.map(({ money, quantity }) => [money.minor, quantity])),
    ).toEqual([[['2997', 3]]]);
    expect(adjustments.map(({ change, at, money }) => [change, at, money.minor])).toEqual([
      ['refund', '2026-11-23T14:00:00Z', '1998'],
      ['refund', '2026-11-23T14:00:00Z', '999'],
      ['refund', '2026-11-23T14:00:00Z', '999'],
    ]);
    expect(new Set(adjustments.map(({ id }) => id)).size).toBe(3);
  });

  it('in decimal commas, without a currency, with other names of columns', async () => {
    const de = numberSigns('de');
    const text = 'Nr;order date;Betrag;qty\nX1;2026-11-22T10:00:00Z;1.299,50 €;1\n';
    const found = await imported(text, {
      ...{ from: 'csv', set: { currency: 'EUR' }, columns: { Nr: 'order', Betrag: 'amount' } },
      ...(de === undefined ? {} : { numbers: de }),
    });
    expect(found.orders[0]?.lines[0]?.money).toEqual({ currency: 'EUR', minor: '129950' });
  });

  it.each([
    [
      'an amount whose signs were not declared',
      'id,date,currency,amount\nX,2026-11-22T10:00:00Z,USD,"1,299.00"\n',
      { code: 'NUMBER_OF_LOCALE', line: 2 },
    ],
    [
      'more decimals than the currency has',
      'id,date,currency,amount\nX,2026-11-22T10:00:00Z,USD,1.005\n',
      { code: 'DECIMAL_AMOUNT', line: 2 },
    ],
    ['no currency', 'id,date,amount\nX,2026-11-22T10:00:00Z,1\n', { code: 'CURRENCY', line: 2 }],
    [
      'an id that a spreadsheet shortened',
      'id,date,currency,amount\n7.3E+18,2026-11-22T10:00:00Z,USD,1\n',
      { code: 'ID_SHORTENED', line: 2 },
    ],
    [
      'rows of one order that contradict each other',
      'id,date,currency,amount\nX,2026-11-22T10:00:00Z,USD,1\nX,2026-11-22T10:00:00Z,EUR,1\n',
      { code: 'ORDER_ROWS_AGREE', line: 3 },
    ],
    [
      'a first row without an order',
      'id,date,currency,amount\n,2026-11-22T10:00:00Z,USD,1\n',
      { code: 'CELL_EMPTY', line: 2 },
    ],
    [
      'pieces that went back without an amount',
      'id,date,currency,amount,qty\nX,2026-11-22T10:00:00Z,USD,9,3\nX,2026-11-23T10:00:00Z,USD,,-1\n',
      { code: 'RETURNED_AMOUNT', line: 3, path: '/amount', params: { pieces: '1' } },
    ],
    [
      'a row without a time',
      'id,date,currency,amount\nX,,USD,1\n',
      { code: 'CELL_EMPTY', line: 2 },
    ],
  ])('with %s is refused with its line', async (_, text, issue) => {
    await expect(imported(text, { from: 'csv' })).rejects.toMatchObject({
      details: { issues: [issue] },
    });
  });

  it.each([
    [{ colour: 'red' }, 'EXPORT_CONSTANT'],
    [{ currency: 'dollars' }, 'CURRENCY'],
    [{ refundedAt: 'today' }, 'INSTANT'],
  ])('with the constants %j is refused', async (set, code) => {
    await expect(imported(TABLE, { ...options, set })).rejects.toMatchObject({
      details: { issues: [{ code }] },
    });
  });
});
