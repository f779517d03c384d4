import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isLivelaneError } from '@livelane/contracts/vocabulary';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { policyOfCodes } from '../credit/code-policy.ts';
import { creditOrders } from '../credit/credit-orders.ts';
import { readCodes } from './codes.ts';
import { readOrders } from './orders.ts';
import { readPaths } from './paths.ts';
import { readTouches } from './touches.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'attribution-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, text: string | Uint8Array): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const issues = async (reading: Promise<unknown>): Promise<unknown> => {
  const thrown: unknown = await reading.then(
    () => 'nothing thrown',
    (error: unknown) => error,
  );
  return isLivelaneError(thrown) ? (thrown.details['issues'] ?? thrown.code) : thrown;
};

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
          clickIds: [],
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
    });
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
      { line: 3, path: '/lines/0/money/minor' },
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
  ])('%s is refused with its line', async (name, text, expected) => {
    expect(await issues(readOrders([file(name, text)]))).toMatchObject([expected]);
  });

  it('a CSV row given twice is a copy of its order, as in NDJSON, to be dropped and counted', async () => {
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
    const like = (path: string, near: string) => ({
      code: 'COLUMN_NEAR',
      line: 1,
      path,
      params: { near },
      received: '"order, At, curency, ammount"',
    });
    expect(found).toMatchObject([
      { line: 1, path: '/id', code: 'COLUMN' },
      like('/at', 'At'),
      like('/currency', 'curency'),
      like('/minor|amount', 'ammount'),
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
    const found = (await issues(readOrders([file('rows.csv', text)]))) as {
      line: number;
      path: string;
    }[];
    expect(found.map(({ line, path }) => `${line} ${path}`)).toEqual([
      '2 /amount',
      '3 /at',
      '4 /currency',
      '5 /currency',
      '5 /at',
      '7 /amount',
      '7 /orderId',
    ]);
  });

  it('a column that is ours when another has taken its place is passed over', async () => {
    const text = 'id,at,currency,minor,amounts\nO1,2026-11-22T14:00:00Z,USD,1,0.01\n';
    expect((await readOrders([file('both.csv', text)])).orders).toHaveLength(1);
  });

  it.each([
    ['product', 'productId'],
    ['prodcut_id', 'productId'],
    ['line', 'lineId'],
    ['code', 'codes'],
    ['Click IDs', 'clickIds'],
    ['line_id', 'lineId'],
  ])('a column %s is not passed over as a strange one', async (column, ours) => {
    const text = `id,at,currency,minor,${column},state,note\nO1,2026-11-22T14:00:00Z,USD,1,A,,\n`;
    expect(await issues(readOrders([file('near.csv', text)]))).toMatchObject([
      { line: 1, path: `/${column}`, message: expect.stringContaining(`"${ours}"`) },
    ]);
    const mapped = await readOrders([file('near.csv', text)], { columns: { [column]: ours } });
    expect(mapped.orders).toHaveLength(1);
  });

  it('a file that is not there', async () => {
    expect(await issues(readOrders([join(folder, 'absent.csv')]))).toBe('FILE_UNREADABLE');
  });
});

describe('touches', () => {
  it('from a CSV', async () => {
    const path = file(
      't.csv',
      'id,kind,at,persons,creator,channel,dwellSeconds,sessionId\nt1,live-view,2026-11-22T13:00:00Z,user:1,,live,61,S1\n',
    );
    expect(await readTouches([path])).toEqual([
      {
        id: 't1',
        kind: 'live-view',
        at: '2026-11-22T13:00:00Z',
        persons: ['user:1'],
        creator: null,
        channel: 'live',
        dwellSeconds: 61,
        sessionId: 'S1',
      },
    ]);
  });

  it.each(['1.2M', '-5', '1e3', 'NaN'])('a dwell of %s is refused with its line', async (dwell) => {
    const path = file(
      'bad-t.csv',
      `id,kind,at,persons,creator,channel,dwellSeconds\nt1,live-view,2026-11-22T13:00:00Z,user:1,,live,${dwell}\n`,
    );
    expect(await issues(readTouches([path]))).toMatchObject([{ line: 2, path: '/dwellSeconds' }]);
  });
});

describe('touches of one id', () => {
  it('with two contents are refused with their lines', async () => {
    const touch = { id: 't1', kind: 'click', persons: ['u1'], creator: null, channel: 'web' };
    const at = (hour: number): string => `2026-11-22T${hour}:00:00Z`;
    const lines = [10, 10, 11].map((hour) => JSON.stringify({ ...touch, at: at(hour) }));
    expect(await issues(readTouches([file('two.ndjson', lines.join('\n\n'))]))).toMatchObject([
      { line: 5, path: '/id', message: expect.stringContaining('line 1'), received: '"t1"' },
    ]);
  });
});

describe('paths', () => {
  it('in the layout of the R package, blanks around the joiner or not, quoted or not', async () => {
    const path = file(
      'p.csv',
      '"path";"total_conversions";"total_conversion_value";"total_null"\n"google ads > b";1e+05;0.244;3\nb>c;0;0;1\n',
    );
    expect(await readPaths(path, { separator: ';' })).toEqual([
      { path: ['google ads', 'b'], conversions: 100_000, value: 0.244, nulls: 3 },
      { path: ['b', 'c'], conversions: 0, value: 0, nulls: 1 },
    ]);
  });

  it.each([
    ['', ''],
    ['quoted', '"'],
  ])('separated by what the header shows, without rows of separators alone %s', async (_, q) => {
    const text = `path;total_conversions;total_null\n${q}a > b${q};2;1\n;;\nb;1;0\n`;
    expect(await readPaths(file('semi.csv', text))).toMatchObject([
      { path: ['a', 'b'], conversions: 2, nulls: 1 },
      { path: ['b'], conversions: 1 },
    ]);
  });

  it('with the line ends of Windows, blank lines and renamed columns', async () => {
    const path = file('p3.csv', '\ufeffway,total_conversions\r\na > b,2\r\n\r\nb,1');
    expect(await readPaths(path, { columns: { way: 'path' } })).toEqual([
      { path: ['a', 'b'], conversions: 2, value: 0, nulls: 0 },
      { path: ['b'], conversions: 1, value: 0, nulls: 0 },
    ]);
  });

  it.each([
    ['with the line ends of old spreadsheets', 'path,total_conversions\ra>b,2\r'],
    ['after a blank line', '\npath,total_conversions\na>b,2\n'],
    ['under a line that names the separator', 'sep=;\r\npath;total_conversions\r\na>b;2\r\n'],
    ['before a row of blanks', 'path,total_conversions\na>b,2\n , \n'],
  ])('%s', async (_, text) => {
    expect(await readPaths(file('odd.csv', text))).toEqual([
      { path: ['a', 'b'], conversions: 2, value: 0, nulls: 0 },
    ]);
  });

  it('lists every wrong row, those with too few or too many cells too', async () => {
    const text = 'path,total_conversions\na,x\nb\nc,1,2\nd,1\n,1\n';
    expect(await issues(readPaths(file('rows.csv', text)))).toMatchObject([
      { code: 'COUNT_CELL', line: 2, received: '"x"' },
      { code: 'CSV_CELLS', line: 3, received: '["b"]' },
      { code: 'CSV_CELLS', line: 4, received: '["c","1","2"]' },
      { line: 6, path: '/path/0' },
    ]);
  });

  it('takes a column that objects have by themselves for what the file calls it', async () => {
    const path = file('odd.csv', 'constructor,path,total_conversions\n1,a>b,2\n');
    expect(await readPaths(path, { columns: { way: 'path' } })).toHaveLength(1);
  });

  it('are equal with and without quotation marks', async () => {
    const plain =
      'path,total_conversions,total_conversion_value,total_null\na>b,2,1.5,0\nb>a>b,0,0,7\n';
    const quotes = plain.replace('b>a>b', '"b>a>b"');
    expect(await readPaths(file('q.csv', quotes))).toEqual(await readPaths(file('p.csv', plain)));
  });

  it.each([
    'path,total_conversions\n',
    '"path","total_conversions"\r\n',
    '"path",total_conversions',
  ])('are none where there is only the header %j', async (text) => {
    expect(await readPaths(file('none.csv', text))).toEqual([]);
  });

  it('without nulls and values', async () => {
    expect(await readPaths(file('p2.csv', 'path,total_conversions\na>b,2\n'))).toEqual([
      { path: ['a', 'b'], conversions: 2, value: 0, nulls: 0 },
    ]);
  });

  it.each([
    ['path,total_conversions\na>>b,1\n', { line: 2, path: '/path/1' }],
    ['path,total_conversions\n,1\n', { line: 2, path: '/path/0' }],
    ['path,total_conversions\na,-1\n', { line: 2, path: '/total_conversions' }],
    ['path,total_conversions\na,1\nb,1.2M\n', { line: 3, path: '/total_conversions' }],
    [
      'path,total_conversions,total_conversion_value\na,1,NaN\n',
      { line: 2, path: '/total_conversion_value' },
    ],
    ['path,total_conversions\na,1.5\n', { line: 2, path: '/total_conversions' }],
    ['path,total_conversions\na,1\nb\n', { line: 3, path: '' }],
    ['path,total_conversions\na,1\nb,1,2\n', { line: 3, path: '' }],
    ['path,total_conversions\na\u202e,1\n', { line: 2, path: '/path/0' }],
    ['way,total_conversions\na,1\n', { line: 1, path: '/path' }],
    ['path,path,total_conversions\na,b,1\n', { line: 1, path: '/path' }],
    ['path,"path",total_conversions\na,b,1\n', { line: 1, path: '/path' }],
    ['', { line: 1, path: '' }],
    [
      'path,total_conversions,total_conversion_value\na,0,5\n',
      { line: 2, path: '/total_conversion_value' },
    ],
    [
      'path,total_conversions,total_conversion_value\na,1,1e20\n',
      { line: 2, path: '/total_conversion_value' },
    ],
  ])('%j is refused with its line', async (text, expected) => {
    expect(await issues(readPaths(file('bad-p.csv', text)))).toMatchObject([expected]);
  });
});

describe('codes', () => {
  it('as a list or as an object', async () => {
    const list = await readCodes(file('c1.json', '[{"code":"A","creator":"mia"}]'));
    expect(list.codes).toEqual([{ code: 'A', creator: 'mia' }]);
    expect(await readCodes(file('c2.json', '{"A":"mia"}'))).toEqual(list);
  });

  it('as anything else are refused', async () => {
    expect(await issues(readCodes(file('c3.json', '3')))).toMatchObject([{ path: '' }]);
    expect(await issues(readCodes(file('c4.json', '{"A":1}')))).toMatchObject([
      { path: '/A', code: 'ID_STRING' },
    ]);
  });
});
