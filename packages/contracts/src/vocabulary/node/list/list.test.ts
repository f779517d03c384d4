import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CellValue, writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { isLivelaneError } from '../../error/errors.ts';
import { MoneySchema } from '../../money/money.ts';
import { RateSchema } from '../../value/rate.ts';
import { encoded } from '../files/encoded.fixture.ts';
import { fileIssue } from '../files/issues.ts';
import { textCell } from '../table/cells.ts';
import { numberSigns } from '../table/number-signs.ts';
import { confirmedLists } from './confirmed-lists.ts';
import { SALES } from './list.fixture.ts';
import { type ListReading, readList } from './list.ts';

const folder = mkdtempSync(join(tmpdir(), 'livelane-list-'));
const save = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const read = (content: string | Uint8Array, name = 'sales.csv', reading: ListReading = {}) =>
  readList(save(name, content), SALES, { what: 'sales', ...reading });

/** What is wrong with a file: line, path, code and received value of each issue. */
async function wrong(content: string | Uint8Array, name = 'sales.csv', reading: ListReading = {}) {
  try {
    const list = await read(content, name, reading);
    confirmedLists([list]);
  } catch (error) {
    if (!isLivelaneError(error, 'INPUT_INVALID')) throw error;
    return error.details.issues.map(({ line, path, code, received }) =>
      [line, path, code, received].filter((it) => it !== undefined && it !== '').join(' '),
    );
  }
  return [];
}

const MIA = { id: 's-1', buyer: { name: 'Mia' }, price: { currency: 'USD', minor: '1290' } };

describe('one list in every form', () => {
  it.each([
    ['csv', 'sales.csv', 'id,buyer,minor,currency\ns-1,Mia,1290,USD\n'],
    ['csv', 'sales.txt', 'sep=;\r\nid;buyer;amount;currency\r\ns-1;Mia;12.90;USD\r\n'],
    ['csv', 'sales.tsv', '编号\t买家\t金额\tcurrency\ns-1\tMia\t12.9\tUSD\n'],
    ['csv', 'sales', '"id"|"buyer"|"amount"|"minor"|"currency"\n"s-1"|"Mia"|12.90|1290|USD\n'],
    ...['sales.json', 'sales.ndjson', 'sales.jsonl'].flatMap((name) => [
      ['csv', name, 'ID;buyer;minor;currency\ns-1;Mia;1290;USD\n'],
      ['csv', name, 'sep=;\r\nid;buyer;minor;currency\r\ns-1;Mia;1290;USD\r\n'],
      ['csv', name, '"id","buyer","minor","currency"\n"s-1","Mia","1290","USD"\n'],
    ]),
    ['ndjson', 'sales.ndjson', `\n${JSON.stringify(MIA)}\n`],
    ['ndjson', 'sales.csv', `${JSON.stringify(MIA)}\n`],
    ['json', 'sales.csv', `[${JSON.stringify(MIA)}]`],
    ['json', 'sales', JSON.stringify([MIA], null, 2)],
    ['json', 'sales.json', JSON.stringify(MIA, null, 2)],
    ['json', 'sales.json', JSON.stringify(MIA)],
  ])('%s in %s', async (kind, name, text) => {
    const list = await read(text, name);
    expect([list.kind, list.items, list.rows, list.findings]).toEqual([kind, [MIA], 1, []]);
  });

  it('xlsx, whatever its name', async () => {
    const rows = [
      ['id', 'buyer', 'amount', 'currency', 'fee'],
      ['s-1', 'Mia', 12.9, 'USD', 0.15],
    ];
    const cells = new Map([['1,4', { style: { numFmt: '0%' } }]]);
    const bytes = await writeXlsx({
      sheets: [
        { name: 'Sales', rows, cells },
        { name: 'Old', rows },
      ],
    });
    const list = await read(bytes, 'sales.csv', {
      numbers: numberSigns('de') ?? { decimal: ',', group: '' },
    });
    expect([list.kind, list.items, list.lines]).toEqual(['xlsx', [{ ...MIA, fee: 150_000 }], [2]]);
    expect(list.findings[0]?.message['en']).toBe('sales: the sheet Sales was read, and not Old.');
    expect(list.openEnd).toBeUndefined();
  });

  it.each([
    ['sales.json', 'who,what\n', ['1 JSON "who,what"']],
    ['sales.json', '"id": "s-1", "buyer": 1\n', ['1 JSON "\\"id\\": \\"s-1\\", \\"buyer\\": 1"']],
    ['sales.ndjson', 'who,what\n', ['1 NDJSON_VALUE "who,what"']],
    ['sales.csv', '{"id": oops}\n', ['1 JSON "{\\"id\\": oops}"']],
    ['sales.csv', '["s-1"]', ['/0 OBJECT "s-1"']],
  ])('%s with %j is refused for what it is', async (name, text, issues) => {
    const found = await wrong(text, name);
    expect(found).toEqual(issues);
  });

  it.each(['sales.csv', 'sales.ndjson'])(
    '%s of NDJSON whose first line was cut off is refused by that line',
    async (name) => {
      const line = JSON.stringify(MIA);
      for (const cut of [line.slice(9), line.slice(0, 20)])
        expect(await wrong(`${cut}\n${line}\n${line}\n`, name)).toEqual([
          `1 NDJSON_VALUE ${JSON.stringify(cut)}`,
        ]);
      const list = await read(JSON.stringify([{ ...MIA, id: 's-2' }], null, 1), name);
      expect(list.kind).toBe('json');
    },
  );

  it('is empty where the file is an empty list', async () => {
    for (const [name, text] of [
      ['a.ndjson', '[]'],
      ['a.json', '[]'],
      ['a.csv', 'id,buyer,minor\n'],
    ] as const) {
      const { items, findings } = await read(text, name);
      expect([items, findings.map(({ code }) => code)]).toEqual([[], ['LIST_EMPTY']]);
    }
  });

  it.each(['a.ndjson', 'a.json', 'a.csv', 'a'])('is refused without any text: %s', async (name) => {
    for (const text of ['', '\n', '\ufeff', ' \r\n'])
      expect(await wrong(text, name)).toEqual([
        `LIST_GIVEN ${JSON.stringify(text.replace('\ufeff', ''))}`,
      ]);
  });
});

describe('what is wrong with a table', () => {
  it('is reported at once, by line and by the own name of the column', async () => {
    const text = [
      '编号,买家,金额,currency,fee,时间,codes',
      's-1,Mia,12.90,USD,15,2026-10-10,a',
      '7.301E+18,Ava,"12,90",USD,15%,2026-10-10T10:00:00Z,"a, b"',
      's-3,#REF!,1,usd,150000,2026-10-10T10:00:00+08:00,',
      's-4,Noor',
      's-5,Zoe,1,USD,,,',
      '',
    ].join('\n');
    expect(await wrong(text)).toEqual([
      '2 /时间 INSTANT_CELL "2026-10-10"',
      '2 /fee RATE_UNIT "15"',
      '3 /编号 ID_SHORTENED "7.301E+18"',
      '3 /金额 NUMBER_OF_LOCALE "12,90"',
      '4 /买家 CELL_ERROR "#REF!"',
      '4 /currency CURRENCY "usd"',
      '4 /fee RATE_UNIT "150000"',
      '5 CSV_CELLS "s-4, Noor"',
    ]);
  });

  it('names the column of a field that does not fit, also within a record', async () => {
    const text = 'id,buyer,weight,minor,currency\ns-1,Mia,1,1290,USD\n,Ava,1,5,USD\n';
    expect(await wrong(text)).toEqual(['3 /id ID_STRING ""']);
    const long = 'x'.repeat(20_001);
    expect(await wrong(`id,buyer,minor,currency\ns-1,${long},1,USD\n`)).toEqual([
      `2 /buyer AT_MOST_CHARACTERS "${'x'.repeat(116)}...`,
    ]);
  });

  it('finds the missing field of a row of which another cell is refused as well', async () => {
    expect(await wrong('id,buyer,minor,currency\n,Mia,1.5,USD\n,Ava,1,usd\n')).toEqual([
      '2 /minor MINOR_DIGITS "1.5"',
      '2 /id ID_STRING ""',
      '3 /currency CURRENCY "usd"',
      '3 /id ID_STRING ""',
    ]);
  });

  it('refuses two columns that give one field differently', async () => {
    expect(await wrong('id,buyer,amount,minor,currency\ns-1,Mia,12.90,129,USD\n')).toEqual([
      '2 /minor COLUMN_AGREES "129"',
    ]);
  });
});

it('refuses what a spreadsheet has lost', async () => {
  const rows = [
    ['id', 'buyer', 'amount', 'currency', 'at', 'fee'],
    [7301000000115411359, 'Mia', 12.9, 'USD', new Date('2026-10-10T10:00:00Z'), 0.15],
    [new Date('2026-03-10T00:00:00Z'), '#N/A', 19.99, 'USD', null, null],
  ];
  const bytes = await writeXlsx({ sheets: [{ name: 'Sales', rows }] });
  expect(await wrong(bytes, 'sales.xlsx')).toEqual([
    expect.stringMatching(/^2 \/id ID_SHORTENED "7\.301.*E\+18"$/),
    '2 /at INSTANT_OFFSET "2026-10-10T10:00:00"',
    '2 /fee RATE_UNIT "0.15"',
    '3 /id ID_DATE "2026-03-10T00:00:00"',
    '3 /buyer CELL_ERROR "#N/A"',
  ]);
});

describe('columns', () => {
  const rows = '\ns-1,Mia,1290,USD,x\n';
  it.each([
    ['id,buyer,minor,currency,notes', [], ['notes']],
    ['id,buyer,minor,currency,coding', [], ['coding']],
    ['id,buyer,minor,currency,atm', [], ['atm (≈ at)']],
    ['id,buyer,minor,currency,', ['2 CSV_CELLS "s-1, Mia, 1290, USD, x"'], []],
    ['id,buyer,minor,,currency', ['2 /currency CURRENCY "x"'], []],
    ['ID,Buyer,MINOR,cur-rency,no-te', [], ['no-te']],
    ['id,Id,buyer,minor,currency', ['1 /id COLUMN_TWICE ["id","Id"]'], []],
    ['id,buyer,minor,currency,Code', ['1 /Code COLUMN_MISSPELT "Code"'], []],
    ['id,buyer,minor,currency,weigth', ['1 /weigth COLUMN_MISSPELT "weigth"'], []],
    ['id,buyers,minor,currency,x', ['1 /buyer COLUMN_NEAR "buyers"'], []],
    ['id,name,minor,currency,x', ['1 /buyer COLUMN ["id","name","minor","currency","x"]'], []],
    [
      'id,buyer,total,currency,x',
      ['1 /amount|minor COLUMN ["id","buyer","total","currency","x"]'],
      [],
    ],
    ['id,buyer,minor,currency,id', ['1 /id CSV_COLUMN_ONCE "id"'], []],
    ['id,buyer,minor,currency,买家', ['1 /buyer COLUMN_TWICE ["buyer","买家"]'], []],
  ])('%s', async (header, issues, unread) => {
    const found = await wrong(header + rows);
    expect(found).toEqual(issues);
    if (issues.length > 0) return;
    const { findings } = await read(header + rows);
    expect(findings.map(({ code, params }) => [code, params['columns']])).toEqual([
      ['COLUMNS_NOT_READ', unread],
    ]);
  });

  const own = 'No,Käufer,Betrag,currency,x\ns-1,Mia,12.90,USD,y\n';
  it('are mapped by a person', async () => {
    const columns = { No: 'id', Käufer: 'buyer', Betrag: 'amount' };
    expect((await read(own, 'sales.csv', { columns })).items).toEqual([MIA]);
  });

  it.each([
    [
      { Nr: 'id', Käufer: 'buyer', Betrag: 'amount' },
      ['/Nr COLUMN_OF_FILE_NEAR "Nr"', '1 /id COLUMN ["No","Käufer","Betrag","currency","x"]'],
    ],
    [
      { No: 'id', Käufer: 'buyr', Betrag: 'amount' },
      [
        '/Käufer COLUMN_KNOWN_NEAR "buyr"',
        '1 /buyer COLUMN ["No","Käufer","Betrag","currency","x"]',
      ],
    ],
    [
      { No: 'id', Käufer: 'buyer', Betrag: 'amount', x: 'amount' },
      ['1 /amount COLUMN_TWICE ["Betrag","x"]'],
    ],
    [
      { No: 'id', Käufer: 'buyer', Betrag: 'amount', 'discount code': 'codes' },
      ['/discount code COLUMN_OF_FILE "discount code"'],
    ],
    [{ No: 'id', Käufer: 'buyer', Betrag: 'amount', X: 'codes' }, ['/X COLUMN_OF_FILE_NEAR "X"']],
  ])('mapped as %j are refused by name', async (columns, issues) => {
    expect(
      await wrong(own, 'sales.csv', { columns: { ...columns } as Record<string, string> }),
    ).toEqual(issues);
  });

  it('are mapped in one of several lists, and nowhere in JSON alone', async () => {
    const columns = { Käufer: 'buyer' };
    const [first, second, json] = await Promise.all([
      read('id,Käufer,minor,currency\ns-1,Mia,1290,USD\n', 'a.csv', { columns }),
      read('id,buyer,minor,currency\ns-1,Mia,1290,USD\n', 'b.csv', { columns }),
      read(JSON.stringify([MIA]), 'c.json', { columns }),
    ]);
    expect(confirmedLists([first, second, json])).toEqual([]);
    expect(() => confirmedLists([json, second])).toThrow(
      '/Käufer: expected a column of the file: id',
    );
    expect(() => confirmedLists([json])).toThrow('/Käufer: expected a CSV, .xlsx or Parquet file');
  });

  it('are mapped to those that one of several lists has', async () => {
    const columns = { No: 'id', Quelle: 'source' };
    const SOURCES: typeof SALES = {
      ...SALES,
      columns: [
        ...(SALES.columns ?? []),
        { column: 'source', field: 'buyer/name', read: textCell },
      ],
    };
    const text = 'No,buyer,minor,currency,Quelle\ns-1,Mia,1290,USD,Mia\n';
    const path = save('quelle.csv', text);
    const [sales, sources] = [
      await readList(path, SALES, { columns }),
      await readList(path, SOURCES, { columns }),
    ];
    expect(confirmedLists([sales, sources]).map(({ params }) => params['columns'])).toEqual([
      ['Quelle'],
    ]);
    const other = await read('id,buyer,minor,currency\ns-1,Mia,1290,USD\n', 'b.csv', { columns });
    for (const lists of [[sales], [other, sales]])
      expect(() => confirmedLists(lists)).toThrow('/Quelle: expected a column that is read');
  });
});

it('names fields of JSON that nothing reads, each once', async () => {
  const rows = [
    { ...MIA, pricce: 1, buyer: { name: 'a', nmae: 1 } },
    { ...MIA, at: '2026-10-10T10:00:00Z', pricce: 2 },
  ];
  const { items, findings } = await read(
    rows.map((row) => JSON.stringify(row)).join('\n'),
    'a.ndjson',
  );
  expect(items).toEqual(rows);
  expect(findings.map(({ message }) => message['en'])).toEqual([
    'sales: nothing reads the field(s) line 1 /buyer/nmae (≈ name), line 1 /pricce (≈ price, 2×).',
  ]);
});

describe('a list that ends without a line break', () => {
  const cut = 'id,buyer,minor,currency\ns-1,Mia,1290,USD\ns-2,Ava,129,USD';
  it.each([
    ['sales.csv', cut],
    ['sales.ndjson', `${JSON.stringify(MIA)}\n${JSON.stringify(MIA)}`],
  ])('%s may be cut off, until its rows are confirmed', async (name, text) => {
    const list = await read(text, name);
    expect(confirmedLists([list]).map(({ code, severity }) => [code, severity])).toEqual([
      ['FILE_MAY_BE_CUT', 'error'],
    ]);
    expect(confirmedLists([list], 2)).toEqual([]);
    expect(() => confirmedLists([list], 3)).toThrow(
      'expected the 3 rows that `--rows` gives; received 2',
    );
  });

  it.each([
    ['sales.csv', `${cut}\n`],
    ['sales.csv', `${cut}\r\n`],
    ['sales.csv', `${cut}\r`],
    ['sales.csv', `${cut}\n\n  `],
    ['sales.json', JSON.stringify([MIA, MIA])],
  ])('%s is whole where it has one', async (name, text) => {
    const list = await read(text, name);
    expect(confirmedLists([list])).toEqual([]);
    expect(() => confirmedLists([list], 1)).toThrow('received 2');
  });

  it('is a warning where no money moves, and its rows do not count beside those that do', async () => {
    const money = await read(`${cut}\n`);
    const other = await readList(
      save('b.csv', cut),
      { ...SALES, openEnd: 'warning' },
      { what: 'b' },
    );
    expect(confirmedLists([money, other], 2).map(({ severity }) => severity)).toEqual(['warning']);
    expect(confirmedLists([other], 2)).toEqual([]);
  });
});

describe('encodings', () => {
  it('are found by a known name of a column, and noted', async () => {
    const bytes = encoded('编号,买家,金额,currency\ns-1,米娅,12.90,USD\n', 'gb18030');
    const { items, findings } = await read(bytes);
    expect(items).toMatchObject([{ buyer: { name: '米娅' } }]);
    expect(findings.map(({ code, params }) => [code, params['encoding']])).toEqual([
      ['ENCODING_GUESSED', 'gb18030'],
    ]);
    expect((await read(bytes, 'sales.csv', { encoding: 'gbk' })).findings).toEqual([]);
  });

  it('serve NDJSON too', async () => {
    const line = `${JSON.stringify({ ...MIA, buyer: { name: 'みあ' } })}\n`;
    const bytes = encoded(line, 'shift_jis');
    expect((await read(bytes, 'a.ndjson', { encoding: 'sjis' })).items).toMatchObject([
      { buyer: { name: 'みあ' } },
    ]);
  });
});

it('shows progress of long reads', async () => {
  const rows = Array.from({ length: 20_000 }, (_, index) => `s-${index},Mia,1,USD`);
  const seen: number[] = [];
  await read(`id,buyer,minor,currency\n${rows.join('\n')}\n`, 'long.csv', {
    progress: (count) => seen.push(count),
  });
  expect(seen).toEqual([8192, 16_384]);
});

describe('a workbook', () => {
  const workbook = async (rows: CellValue[][], sheet: object = {}): Promise<string> =>
    save('cells.xlsx', await writeXlsx({ sheets: [{ name: 's', rows, ...sheet }] }));
  const header = ['id', 'buyer', 'minor', 'currency'];
  const padded = new Map(
    ['1,0', '1,1', '1,2'].map((place) => [place, { style: { numFmt: '00000' } }]),
  );

  it('an id keeps the zeros that its format shows; a number has none', async () => {
    const path = await workbook([header, [12, 'Mia', 1290, 'USD']], { cells: padded });
    const { items } = await readList(path, SALES);
    expect(items).toEqual([{ ...MIA, id: '00012', price: { currency: 'USD', minor: '1290' } }]);
  });

  it('hidden rows are read, and counted in a warning', async () => {
    const rows = [
      header,
      ['s-1', 'Mia', 1, 'USD'],
      ['s-2', 'Mia', 1, 'USD'],
      [null],
      ['s-3', 'M', 1, 'USD'],
    ];
    const rowDefs = new Map([0, 2, 3, 4].map((row) => [row, { hidden: true }]));
    const { items, findings } = await readList(await workbook(rows, { rowDefs }), SALES);
    expect(items).toHaveLength(3);
    expect(findings).toMatchObject([
      { code: 'ROWS_HIDDEN', severity: 'warning', params: { count: 2, sheet: 's' } },
    ]);
  });

  it('a text that looks like a date is an id, also in CSV where the file marks it', async () => {
    const { items } = await readList(await workbook([header, ['2-Jan', 'Mia', 1, 'USD']]), SALES);
    expect(items).toMatchObject([{ id: '2-Jan' }]);
    const csv = (id: string): string => `id,buyer,minor,currency\n${id},Mia,1,USD\n`;
    expect((await read(csv('="2-Jan"'))).items).toMatchObject([{ id: '2-Jan' }]);
    expect(await wrong(csv('2-Jan'))).toEqual(['2 /id ID_DATE "2-Jan"']);
  });

  it('--sheet has no effect where no list of the command is a workbook', async () => {
    const book = await readList(await workbook([header, ['s-1', 'Mia', 1, 'USD']]), SALES, {
      sheet: 's',
    });
    const csv = await read('id,buyer,minor,currency\ns-1,Mia,1290,USD\n', 'a.csv', { sheet: 's' });
    expect(confirmedLists([csv, book])).toEqual([]);
    expect(confirmedLists([csv]).map(({ code }) => code)).toEqual(['SHEET_WITHOUT_WORKBOOK']);
  });

  it('a number of 16 digits or more is no id: the spreadsheet lost the last ones', async () => {
    for (const id of [1234567890123450, 7301000000115411000]) {
      const path = await workbook([header, [id, 'Mia', 1, 'USD']]);
      await expect(readList(path, SALES)).rejects.toThrow('all characters of the id');
    }
  });
});

it('places fields that nothing reads on the lines of NDJSON, as errors are', async () => {
  const line = (more: object): string => `${JSON.stringify({ ...MIA, ...more })}\n`;
  const { findings } = await read(`${line({})}\n${line({ beam: 1 })}`, 'a.ndjson');
  expect(findings[0]).toMatchObject({
    path: '/1/beam',
    message: {
      en: 'sales: nothing reads the field(s) line 3 /beam.',
      'zh-Hans': 'sales：以下字段未被读取：第 3 行 /beam。',
    },
  });
});

it('a missing field that may be null says so', async () => {
  const schema = z.object({ id: z.string(), at: z.object({ creator: z.nullable(z.string()) }) });
  const path = save('touches.ndjson', '{"id":"1","at":{}}\n{"at":{"creator":null}}\n');
  await expect(readList(path, { schema })).rejects.toMatchObject({
    details: {
      issues: [
        { line: 1, path: '/at/creator', code: 'REQUIRED_OR_NULL', received: 'undefined' },
        { line: 2, path: '/id', code: 'STRING' },
      ],
    },
  });
});

it('a column that a table has not goes by its name, in Chinese too', async () => {
  expect(await wrong('编号,谁,minor,currency\ns-1,Mia,1,USD\n')).toEqual([
    '1 /buyer COLUMN_OR_ALIAS ["编号","谁","minor","currency"]',
  ]);
  const columns = (SALES.columns ?? []).map((it) => ({ ...it, required: false }));
  const path = save('nobody.csv', 'id,weight\ns-1,1\n');
  await expect(readList(path, { ...SALES, columns })).rejects.toMatchObject({
    details: { issues: [{ line: 2, path: '/buyer' }] },
  });
});

it.each([
  ['.ods', 'mimetypeapplication/vnd.oasis.opendocument.spreadsheet'],
  ['.xlsb', `${'x'.repeat(900)}xl/workbook.bin`],
  ['.numbers', `${'x'.repeat(900)}Index/Document.iwa`],
])('names the format of a workbook that is not read: %s', async (name, content) => {
  expect(await wrong(`PK\u0003\u0004${content}`)).toEqual([`WORKBOOK_XLSX "${name}"`]);
});

it('warns of ids that a spreadsheet may have rounded', async () => {
  const rows = ['1234567890123456', '1234567890123000', '7301000000115411000', '123456789012000'];
  const text = rows.map((id) => `${id},Mia,1,USD\n`).join('');
  const { findings } = await read(`id,buyer,minor,currency\n${text}`);
  expect(findings).toMatchObject([
    { code: 'IDS_MAY_BE_ROUNDED', params: { count: 2, line: 3, id: '1234567890123000' } },
  ]);
});

it('shows what was typed', async () => {
  const table = (amount: string, fee = '', id = 's-1') =>
    wrong(`id,buyer,amount,currency,fee\n${id},Mia,${amount},JPY,${fee}\n`);
  expect(await table('5.50')).toEqual(['2 /amount DECIMAL_AMOUNT "5.50"']);
  expect(await table('5', '', '')).toEqual(['2 /id ID_STRING ""']);
});

it('refuses a list of something else by its first value', async () => {
  const refuses = (first: unknown) => ({
    ...{ code: 'KIND', params: {}, path: '/kind', message: 'a sale' },
    received: String((first as { kind?: unknown }).kind),
  });
  const path = save('a.ndjson', '{"kind":"fact"}\n{"kind":"fact"}\n');
  await expect(readList(path, { ...SALES, refuses })).rejects.toThrow(
    'line 1 /kind: expected a sale; received fact',
  );
});

describe('what a package says of its lists', () => {
  it('items may stand within a JSON object, and are placed there', async () => {
    const itemsOf = (value: object) =>
      ((value as { sales?: unknown[] }).sales ?? []).map((item, index) => ({
        path: `/sales/${index}`,
        value: item,
      }));
    const path = save('held.json', JSON.stringify({ sales: [MIA, { ...MIA, id: 7 }] }));
    await expect(readList(path, { ...SALES, itemsOf })).rejects.toThrow(
      '/sales/1/id: expected an id as a string',
    );
    const good = save('held.json', JSON.stringify({ sales: [MIA] }));
    expect((await readList(good, { ...SALES, itemsOf })).items).toEqual([MIA]);
    const holder = z.object({ sales: z.array(z.unknown()) });
    const more = save('held.json', JSON.stringify({ sale: [], sales: [MIA] }));
    expect((await readList(more, { ...SALES, itemsOf, holder })).findings).toMatchObject([
      { code: 'FIELDS_NOT_READ', params: { fields: ['/sale (≈ sales)'] } },
    ]);
  });

  it('all that is wrong with a row is reported at once, in the terms of its cells', async () => {
    const row = 's-1,2026-11-22,A,"19,99",,usd';
    expect(await wrong(`id,at,buyer,amount,minor,currency\n${row}\n`)).toEqual([
      '2 /at INSTANT_CELL "2026-11-22"',
      '2 /currency CURRENCY "usd"',
      '2 /amount NUMBER_OF_LOCALE "19,99"',
    ]);
    expect(await wrong('id,buyer,minor,currency\ns-1,A,1.5,usd\n')).toEqual([
      '2 /currency CURRENCY "usd"',
      '2 /minor MINOR_DIGITS "1.5"',
    ]);
  });

  it('a rate that does not fit is shown as its cell', async () => {
    const fee = RateSchema.check(z.gte(0));
    const shape = { ...SALES, schema: z.extend(SALES.schema, { fee }) };
    const path = save('a.csv', 'id,buyer,minor,currency,fee\ns-1,A,1,USD,-5%\n');
    await expect(readList(path, shape)).rejects.toThrow(/line 2 \/fee: .*; received "-5%"$/);
  });

  it('an amount that is missing is a cell without a value', async () => {
    const required = { ...SALES, schema: z.extend(SALES.schema, { price: MoneySchema }) };
    const path = save('a.csv', 'id,buyer,amount,currency\ns-1,A,,USD\n');
    await expect(readList(path, required)).rejects.toThrow(
      'line 2 /amount: expected a value in the cell; received ""',
    );
  });

  it('items may be wrong beyond their schema, by the column of the field', async () => {
    const issuesOf = () => [{ ...fileIssue('LIST', { received: 1 }), path: '/buyer/name' }];
    const path = save('a.csv', 'id,买家,minor,currency\ns-1,Mia,1,USD\n');
    await expect(readList(path, { ...SALES, issuesOf })).rejects.toThrow('line 2 /买家: expected');
  });
});
