import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { policyOfCodes } from '../credit/code-policy.ts';
import { creditOrders } from '../credit/credit-orders.ts';
import { file, folder, issues } from './files.fixture.ts';
import { type OrderBook, readOrders } from './orders.ts';

describe('orders', () => {
  const csv =
    'id,at,currency,amount,persons,codes,lineId,orderId,change\n7345678901234567890,2026-11-22T14:00:00Z,USD,19.99,user:1|device:2,MIA10,a,,\n7345678901234567890,2026-11-22T14:00:00Z,USD,5,user:1|device:2,MIA10,b,,\nR1,2026-11-23T00:00:00Z,USD,1.00,,,a,7345678901234567890,refund\n';

  it('from a CSV: one row a line, 19 digits kept, adjustments by their change', async () => {
    expect(await readOrders([file('o.csv', csv)])).toEqual({
      orders: [
        {
          id: '7345678901234567890',
          at: '2026-11-22T14:00:00Z',
          persons: ['user:1', 'device:2'],
          codes: ['MIA10'],
          lines: [
            { id: 'a', money: { currency: 'USD', minor: '1999' } },
            { id: 'b', money: { currency: 'USD', minor: '500' } },
          ],
        },
      ],
      adjustments: [
        {
          kind: 'adjustment',
          id: 'R1',
          orderId: '7345678901234567890',
          lineId: 'a',
          change: 'refund',
          money: { currency: 'USD', minor: '100' },
          at: '2026-11-23T00:00:00Z',
        },
      ],
      touches: [],
      findings: [],
    });
  });

  it('from a table, with the pieces of each line', async () => {
    const header = 'id,at,currency,amount,lineId,quantity';
    const csv = `${header}\nO1,2026-11-22T14:00:00Z,USD,9.00,a,3\nO1,2026-11-22T14:00:00Z,USD,1.00,b,\n`;
    const { orders } = await readOrders([file('pieces.csv', csv)]);
    expect(orders[0]?.lines.map(({ id, quantity }) => [id, quantity])).toEqual([
      ['a', 3],
      ['b', undefined],
    ]);
    const none = `${header}\nO1,2026-11-22T14:00:00Z,USD,9.00,a,0\n`;
    expect(await issues(readOrders([file('none.csv', none)]))).toMatchObject([
      { line: 2, path: '/quantity' },
    ]);
  });

  it('with the touches that stand among them, as in the result of an import', async () => {
    const touch = { id: 't1', kind: 'affiliate', at: '2026-11-22T13:00:00Z', persons: [] };
    const whole = { ...touch, creator: 'mia', channel: 'shop', clickId: 'k1' };
    const order = { kind: 'order', id: 'O1', at: '2026-11-22T14:00:00Z', clickIds: ['k1'] };
    const lines = [{ id: '1', money: { currency: 'USD', minor: '5' } }];
    const text = [{ ...order, lines }, whole].map((it) => JSON.stringify(it)).join('\n');
    const { orders, touches } = await readOrders([file('mixed.ndjson', `${text}\n`)]);
    expect([orders.length, touches]).toEqual([1, [whole]]);
  });

  it('from NDJSON, several files, told apart by kind or by what they hold', async () => {
    const order = {
      id: 'O1',
      at: '2026-11-22T14:00:00Z',
      lines: [{ id: '1', money: { currency: 'USD', minor: '5' } }],
    };
    const adjustment = {
      id: 'R1',
      orderId: 'O1',
      lineId: null,
      change: 'refund',
      money: { currency: 'USD', minor: '1' },
      at: '2026-11-23T00:00:00Z',
    };
    const one = file(
      'a.ndjson',
      `${JSON.stringify({ kind: 'order', ...order })}\n\n${JSON.stringify(adjustment)}\n`,
    );
    const other = file('b', JSON.stringify({ ...order, id: 'O2' }));
    const book = await readOrders([one, other]);
    expect([book.orders.map(({ id }) => id), book.adjustments.map(({ id }) => id)]).toEqual([
      ['O1', 'O2'],
      ['R1'],
    ]);
  });

  it('from a spreadsheet in gb18030 with its own column names', async () => {
    const header = Uint8Array.from([0xb6, 0xa9, 0xb5, 0xa5, 0xba, 0xc5]); // 订单号
    const rest = new TextEncoder().encode(';at;currency;minor\nO1;2026-11-22T14:00:00Z;CNY;500\n');
    const path = file('cn.csv', Uint8Array.from([...header, ...rest]));
    const { orders } = await readOrders([path], {
      encoding: 'gb18030',
      separator: ';',
      columns: { 订单号: 'id' },
    });
    expect(orders[0]).toMatchObject({
      id: 'O1',
      lines: [{ id: '1', money: { currency: 'CNY', minor: '500' } }],
    });
  });

  it.each([
    [
      'amount.csv',
      'id,at,currency,amount\nO1,2026-11-22T14:00:00Z,USD,1.999\n',
      { line: 2, path: '/amount' },
    ],
    [
      'grouped.csv',
      'id,at,currency,amount\nO1,2026-11-22T14:00:00Z,USD,"1,999"\n',
      { line: 2, path: '/amount' },
    ],
    [
      'currency.csv',
      'id,at,currency,amount\nO1,2026-11-22T14:00:00Z,ZZZ,1\n',
      { line: 2, path: '/currency', code: 'CURRENCY' },
    ],
    [
      'huge.csv',
      `id,at,currency,amount\nO1,2026-11-22T14:00:00Z,USD,${'9'.repeat(19)}\n`,
      { line: 2, path: '/amount', code: 'MINOR_RANGE' },
    ],
    [
      'minor.csv',
      'id,at,currency,minor\n\nO1,2026-11-22T14:00:00Z,USD,NaN\n',
      { line: 3, path: '/minor', code: 'MINOR_DIGITS' },
    ],
    [
      'differs.csv',
      'id,at,currency,minor,codes\nO1,2026-11-22T14:00:00Z,USD,1,A\nO1,2026-11-22T14:00:00Z,USD,1,B\n',
      { line: 3, path: '/id' },
    ],
    [
      'differing-line.csv',
      'id,at,currency,minor\nO1,2026-11-22T14:00:00Z,USD,1\nO1,2026-11-22T14:00:00Z,USD,2\n',
      { line: 3, path: '/lineId', message: expect.stringContaining('line 2') },
    ],
    [
      'unit-rows.csv',
      'id,at,currency,amount,productId,codes\nO1,2026-11-22T14:00:00Z,USD,19.99,lip,MIA10\nO1,2026-11-22T14:00:00Z,USD,19.99,lip,MIA10\n',
      {
        code: 'LINE_ID_OF_COPY',
        line: 3,
        path: '/lineId',
        message: expect.stringContaining('line 2'),
      },
    ],
    [
      'one-line-id.csv',
      'id,at,currency,minor,lineId\nO1,2026-11-22T14:00:00Z,USD,1,\nO1,2026-11-22T14:00:00Z,USD,1,1\n',
      { code: 'LINE_ID_OF_COPY', line: 3, path: '/lineId' },
    ],
    [
      'refund.csv',
      'id,at,currency,minor,orderId,change\nR1,2026-11-22T14:00:00Z,USD,1,O1,refund\nR1,2026-11-22T14:00:00Z,USD,2,O1,refund\n',
      { line: 3, path: '/id', message: expect.stringContaining('line 2') },
    ],
    ['cells.csv', 'id,at,currency,minor\nO1,2026-11-22T14:00:00Z\n', { line: 2 }],
    ['broken.ndjson', '{"id":"O1"\n', { line: 1 }],
    [
      'lines.ndjson',
      '\n{"id":"O1","at":"2026-11-22T14:00:00Z","lines":[{"id":"1","money":{"currency":"USD","minor":5}}]}\n',
      { line: 2, path: '/lines/0/money/minor' },
    ],
    ['kind.ndjson', '{"kind":"gift","id":"O1"}\n', { line: 1, path: '/kind' }],
    [
      'change.ndjson',
      '{"kind":"adjustment","id":"R1","orderId":"O1","lineId":null,"change":"return","money":{"currency":"USD","minor":"1"},"at":"2026-11-22T14:00:00Z"}\n',
      { line: 1, path: '/change' },
    ],
    [
      'pieces.csv',
      'id,at,currency,minor,lineId,quantity,orderId,change\nR1,2026-11-22T14:00:00Z,USD,,1,2,O1,refund\n',
      { code: 'RETURNED_AMOUNT', line: 2, path: '/minor', params: { pieces: '2' } },
    ],
    [
      'pieces.ndjson',
      '{"kind":"adjustment","id":"R1","orderId":"O1","lineId":"1","change":"refund","quantity":2,"at":"2026-11-22T14:00:00Z"}\n',
      { code: 'RETURNED_AMOUNT', line: 1, path: '/money', params: { pieces: '2' } },
    ],
  ])('%s is refused with its line', async (name, text, expected) => {
    expect(await issues(readOrders([file(name, text)]))).toMatchObject([expected]);
  });

  describe('whose rows do not repeat everything', () => {
    const header = 'id,at,currency,minor,lineId,productId,codes,persons';
    const row = (line: string, codes: string, person = 'u1') =>
      `O1,2026-11-22T14:00:00Z,USD,100,${line},p${line},${codes},${person}`;
    const book = (name: string, ...rows: readonly string[]) =>
      readOrders(file(name, `${[header, ...rows].join('\n')}\n`));

    it.each([
      ['first', [row('1', 'MIA10'), row('2', ''), row('3', '')]],
      ['last', [row('1', ''), row('2', ''), row('3', 'MIA10')]],
    ])('have the codes of their %s row', async (place, rows) => {
      const { orders } = await book(`codes-${place}.csv`, ...rows);
      expect(orders.map(({ id, codes, lines }) => [id, codes, lines.length])).toEqual([
        ['O1', ['MIA10'], 3],
      ]);
      const twice = await book(`codes-${place}-twice.csv`, ...rows, ...rows);
      expect(twice.orders).toEqual([...orders, ...orders]);
    });

    it.each([
      ['codes', [row('1', 'MIA10'), row('2', 'AVA5')], ['codes']],
      ['persons', [row('1', 'MIA10'), row('2', 'MIA10', 'u2')], ['persons']],
      ['persons-and-codes', [row('1', '', 'u1'), row('2', 'MIA10', 'u2')], ['persons', 'codes']],
    ])('are refused for other %s by those fields alone', async (name, rows, fields) => {
      expect(await issues(book(`${name}-differ.csv`, ...rows))).toMatchObject([
        { code: 'ORDER_ROWS_AGREE', line: 3, params: { order: 'O1', line: 2, fields } },
      ]);
    });

    it('are refused where a copy of a line lacks the codes, or rows have no lineId', async () => {
      const copies = book('copy.csv', row('1', 'MIA10'), row('1', ''));
      expect(await issues(copies)).toMatchObject([{ code: 'CONTENT_ONCE', line: 3 }]);
      const lines = book('no-line.csv', row('', 'MIA10'), row('', '').replace('100', '200'));
      expect(await issues(lines)).toMatchObject([{ code: 'LINE_CONTENT_ONCE', line: 3 }]);
    });
  });

  it('from a table of a Chinese shop, with its offset from UTC', async () => {
    const text =
      '编号,下单时间,币种,金额,优惠码,场次\nO1,2026-11-22 22:00:00 +08:00,USD,19.9,MIA10、AVA5,S1\n';
    expect((await readOrders(file('zh.csv', text))).orders).toEqual([
      {
        id: 'O1',
        at: '2026-11-22T14:00:00Z',
        codes: ['MIA10', 'AVA5'],
        inRoom: 'S1',
        lines: [{ id: '1', money: { currency: 'USD', minor: '1990' } }],
      },
    ]);
  });

  it('are the same as JSON, NDJSON, CSV and .xlsx', async () => {
    const [header = [], ...rows] = csv
      .trim()
      .split('\n')
      .map((row) => row.split(','));
    const book = await readOrders([file('o.csv', csv)]);
    const records = [
      ...book.orders.map((order) => ({ kind: 'order', ...order })),
      ...book.adjustments,
    ];
    const sheets = [{ name: 'Orders', rows: [header, ...rows] }];
    const ndjson = records.map((record) => `${JSON.stringify(record)}\n`).join('');
    const plain = (read: OrderBook) => [
      read.orders.map((order) => ({ ...order, kind: 'order' })),
      read.adjustments,
      read.findings,
    ];
    for (const path of [
      file('same.json', JSON.stringify(records, null, 2)),
      file('same.ndjson', ndjson),
      file('same.xlsx', await writeXlsx({ sheets })),
    ])
      expect(plain(await readOrders([path]))).toEqual(plain(book));
  });

  it('that may be cut off are an error until their rows are confirmed', async () => {
    const cut =
      'id,at,currency,minor\nO1,2026-11-22T14:00:00Z,USD,1290\nO2,2026-11-22T14:00:00Z,USD,129';
    const paths = [file('cut.csv', cut), file('whole.csv', `${cut.replaceAll('O', 'P')}\n`)];
    const { orders, findings } = await readOrders(paths);
    expect([orders.length, findings]).toMatchObject([
      4,
      [{ code: 'FILE_MAY_BE_CUT', severity: 'error', params: { file: paths[0], rows: 2 } }],
    ]);
    expect((await readOrders(paths, { rows: 4 })).findings).toEqual([]);
    expect(await issues(readOrders(paths, { rows: 2 }))).toMatchObject([
      { code: 'ROWS', received: '4' },
    ]);
  });

  it('an adjustment is wrong in the columns of its file', async () => {
    const rows = [
      'R1,2026-11-22T14:00:00Z,USD,-500,退款,O1',
      'R2,2026-11-22T14:00:00Z,USD,,refund,',
    ];
    const text = `编号,下单时间,币种,minor,变动,订单号\n${rows.join('\n')}\n`;
    const found = await issues(readOrders([file('adjustments.csv', text)]));
    expect(found).toMatchObject([
      { line: 2, path: '/变动' },
      { line: 2, path: '/minor' },
      { line: 3, path: '/订单号' },
      { line: 3, path: '/minor' },
    ]);
  });

  it('an orderId without a change is refused', async () => {
    const text = 'id,at,currency,minor,orderId\nR1,2026-11-22T14:00:00Z,USD,500,O1\n';
    expect(await issues(readOrders([file('change.csv', text)]))).toMatchObject([
      { code: 'CHANGE_CELL', line: 2, path: '/change', params: { order: 'O1' } },
    ]);
  });

  it('everything that is wrong with several files is listed with its file', async () => {
    const one = file('one.csv', 'id,at,currency,minor\nO1,yesterday,USD,1\n');
    const other = file('other.ndjson', '{"id":7}\n');
    expect(await issues(readOrders([one, other]))).toMatchObject([
      { file: one, line: 2, path: '/at' },
      { file: other, line: 1, path: '/id' },
      { file: other, line: 1, path: '/at' },
      { file: other, line: 1, path: '/lines' },
    ]);
  });

  it('a CSV row with a lineId given twice is a copy of its order, as in NDJSON, to be dropped and counted', async () => {
    const row = 'O1,2026-11-22T14:00:00Z,USD,500,a';
    const other = 'O1,2026-11-22T14:00:00Z,USD,300,b';
    const late = 'O1,2026-11-22T14:00:00Z,USD,500,a,2026-11-23T00:00:00Z';
    const plain = `id,at,currency,minor,lineId\n${[row, other, row, other, row].join('\n')}\n`;
    const { orders } = await readOrders([file('twice.csv', plain)]);
    expect(orders.map(({ id, lines }) => [id, lines.length])).toEqual([
      ['O1', 2],
      ['O1', 2],
      ['O1', 2],
    ]);
    const { findings, sales } = creditOrders({ touches: [], orders }, policyOfCodes([]));
    expect(sales).toHaveLength(2);
    expect(findings).toMatchObject([
      { code: 'DUPLICATE_ORDER', message: { en: expect.stringContaining('3 times') } },
    ]);
    const recorded = `id,at,currency,minor,lineId,recordedAt\n${row},\n${late}\n`;
    expect((await readOrders([file('recorded.csv', recorded)])).orders).toHaveLength(2);
  });

  it('every id with two contents is listed, orders and adjustments together', async () => {
    const rows = ['O1,1', 'O1,2', 'O2,1', 'O2,2'].map((row) => {
      const [id, minor] = row.split(',') as [string, string];
      return {
        id,
        at: '2026-11-22T14:00:00Z',
        lines: [{ id: '1', money: { currency: 'USD', minor } }],
      };
    });
    const refund = { id: 'R1', orderId: 'O1', lineId: null, change: 'refund', at: rows[0]?.at };
    const refunds = ['1', '2'].map((minor) => ({ ...refund, money: { currency: 'USD', minor } }));
    const text = [...refunds, ...rows].map((row) => JSON.stringify(row)).join('\n');
    expect(await issues(readOrders([file('clash.ndjson', text)]))).toMatchObject(
      [2, 4, 6].map((line) => ({ code: 'CONTENT_ONCE', line, path: '/id' })),
    );
  });

  it('one id with two contents is refused with file and line of both', async () => {
    const order = (customer: string): string =>
      JSON.stringify({
        id: 'O1',
        at: '2026-11-22T14:00:00Z',
        customer,
        lines: [{ id: '1', money: { currency: 'USD', minor: '5' } }],
      });
    const one = file('one.ndjson', `\n${order('new')}\n \n${order('new')}\n`);
    const other = file('other.ndjson', `\n\n${order('returning')}\n`);
    const thrown = await readOrders([one, other]).catch((error: Error) => error.message);
    expect(thrown).toContain(`${other} is not valid`);
    expect(thrown).toContain('line 3 /id');
    expect(thrown).toContain(`${one} line 2 has the same id with other values of "customer"`);
  });

  it.each([
    { what: 'semicolons', mark: ';', end: '\n', head: '' },
    { what: 'tabs, a byte-order mark, Windows', mark: '\t', end: '\r\n', head: '\ufeff' },
  ])('$what: seen by the header, empty rows passed over', async ({ mark, end, head }) => {
    const rows = ['id,at,currency,amount', 'O1,2026-11-22T14:00:00Z,USD,5', ',,,', ''];
    const text = head + rows.join(end).replaceAll(',', mark);
    const { orders } = await readOrders([file('separated.csv', text)]);
    expect(orders.map(({ lines }) => lines[0]?.money.minor)).toEqual(['500']);
  });

  it('missing columns are named once, each with the one that looks like it', async () => {
    const found = await issues(
      readOrders([file('columns.csv', 'order;At;curency;ammount\nO1;x;USD;1\n')]),
    );
    expect(found).toMatchObject([
      { line: 1, path: '/id', code: 'COLUMN' },
      { line: 1, path: '/amount|minor', code: 'COLUMN_NEAR', received: '"ammount"' },
      { line: 1, path: '/currency', code: 'COLUMN_NEAR', received: '"curency"' },
      { line: 1, path: '/order', code: 'COLUMN_MISSPELT', params: { near: 'orderId' } },
    ]);
  });

  it('every wrong row is listed, its other cells too, in the order of the file', async () => {
    const rows = [
      'O1,2026-11-22T14:00:00Z,USD,49.999,',
      'O2,2026-13-25,USD,5,',
      'O3,2026-11-22T14:00:00Z,US,5,',
      'O4,yesterday,US,5,',
      'O5,2026-11-22T14:00:00Z,USD,5,',
      'R1,2026-11-22T14:00:00Z,USD,1.999,refund',
    ];
    const text = `id,at,currency,amount,change\n${rows.join('\n')}\n`;
    const found = await issues(readOrders([file('rows.csv', text)]));
    expect(found).toMatchObject([
      { line: 2, path: '/amount' },
      { line: 3, path: '/at' },
      { line: 4, path: '/currency' },
      { line: 5, path: '/at' },
      { line: 5, path: '/currency' },
      { line: 7, path: '/amount' },
      { line: 7, path: '/orderId' },
    ]);
  });

  it('a column that nothing reads is named, with the one it resembles', async () => {
    const text = 'id,at,currency,minor,codex,note\nO1,2026-11-22T14:00:00Z,USD,1,A,\n';
    const { orders, findings } = await readOrders([file('both.csv', text)]);
    expect([orders.length, findings.map(({ code, params }) => [code, params['columns']])]).toEqual([
      1,
      [['COLUMNS_NOT_READ', ['codex (≈ codes)', 'note']]],
    ]);
  });

  it.each([
    ['product', 'productId'],
    ['prodcut_id', 'productId'],
    ['line', 'lineId'],
    ['code', 'codes'],
    ['Clicks IDs', 'clickIds'],
    ['lines_id', 'lineId'],
  ])('a column %s is not passed over as a strange one', async (column, ours) => {
    const text = `id,at,currency,minor,${column},state,note\nO1,2026-11-22T14:00:00Z,USD,1,A,,\n`;
    expect(await issues(readOrders([file('near.csv', text)]))).toMatchObject([
      { line: 1, path: `/${column}`, code: 'COLUMN_MISSPELT', params: { near: ours } },
    ]);
    const mapped = await readOrders([file('near.csv', text)], { columns: { [column]: ours } });
    expect(mapped.orders).toHaveLength(1);
  });

  it('a column whose name is nearly that of a long one is refused', async () => {
    const text = 'id,at,currency,minor,statsu\nO1,2026-11-22T14:00:00Z,USD,1,cancelled\n';
    expect(await issues(readOrders([file('near.csv', text)]))).toMatchObject([
      { code: 'COLUMN_MISSPELT', line: 1, path: '/statsu', params: { near: 'status' } },
    ]);
  });

  it('a file that is not there', async () => {
    expect(await issues(readOrders([join(folder, 'absent.csv')]))).toBe('FILE_UNREADABLE');
  });
});
