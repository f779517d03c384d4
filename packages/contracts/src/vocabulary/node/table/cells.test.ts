import { describe, expect, it } from 'vitest';
import type { InputIssue } from '../../error/input-issue.ts';
import {
  amountCell,
  booleanCell,
  countCell,
  decimalCell,
  idCell,
  idsCell,
  jsonCell,
  listCell,
  minorCell,
  numberCell,
  rateCell,
  shareCell,
  sharesCell,
} from './cells.ts';
import type { CellReader, CellRow } from './columns.ts';
import { instantCell } from './instant-cell.ts';
import { numberSigns } from './number-signs.ts';

interface Given {
  readonly locale?: string;
  readonly zone?: string;
  readonly currency?: string;
}

/** The value of a cell, or the code of what is wrong with it and the values that its text is filled with. */
function read(reader: CellReader, cell: string, given: Given = {}): unknown {
  let found: InputIssue | undefined;
  const numbers = given.locale === undefined ? undefined : numberSigns(given.locale);
  const row: CellRow = {
    reading: {
      ...(numbers === undefined ? {} : { numbers }),
      ...(given.zone === undefined ? {} : { zone: given.zone }),
    },
    cell: () => given.currency ?? '',
    refuse: (issue) => {
      found = issue;
      return undefined;
    },
  };
  const value = reader(cell, row);
  return found === undefined
    ? value
    : { [found.code]: Object.values(found.params).flat().join(' ') };
}

describe('an id', () => {
  it.each([
    '7301000000115411359',
    '#1001',
    '001',
    '1E5',
    '12E10',
    'MIA-1.5E',
    '26-10-10',
    'MAR-26',
    '2-JAN',
    'Mar26',
    '1.2.3',
    '月2日',
  ])('%s', (id) => {
    expect(read(idCell, id)).toBe(id);
  });

  it.each([
    '7.12346E+18',
    '7.301E+18',
    '1E+18',
    '7,30100000011541E+18',
    '7.1e+15',
    '-4.2E+20',
    '7.12346E18',
    '7.12346e18',
    '########',
    '7123456789012345678.0',
  ])('%s, as a spreadsheet shortens it, is refused', (id) =>
    expect(read(idCell, id)).toEqual({ ID_SHORTENED: '' }),
  );

  it.each([
    '2026-03-10T00:00:00',
    '2026/1/2',
    '2026/01/02 10:00',
    '1/2/2026',
    '2026-01-02',
    '02.01.2026',
    '2-Jan',
    '2-Jan-26',
    '2-Jan-2026',
    'Mar-26',
    '1月2日',
    '2026年1月2日',
    '2026年1月',
  ])('%s, as it became a date, is refused', (id) => {
    expect(read(idCell, id)).toEqual({ ID_DATE: id });
    expect(read(idCell, `'${id}`)).toBe(id);
  });

  it('has no apostrophe by which a spreadsheet keeps its digits', () => {
    expect(read(idCell, "'7123456789012345678")).toBe('7123456789012345678');
    expect(read(idCell, "'quoted'")).toBe("'quoted'");
    expect(read(idsCell, "'7123456789012345678|x")).toEqual(['7123456789012345678', 'x']);
  });
});

describe('a count', () => {
  it.each([
    ['0', {}, 0],
    ['200000', {}, 200_000],
    ['1.200.000', { locale: 'de' }, 1_200_000],
    ['1,200,000', { locale: 'en' }, 1_200_000],
    [
      '1,200',
      {},
      {
        NUMBER_OF_LOCALE: '`--locale-numbers en` (1200)',
      },
    ],
    ['1.2M', {}, { COUNT_WRITTEN_OUT: '1200000' }],
    ['12万', {}, { COUNT_WRITTEN_OUT: '120000' }],
    ['144.7w', {}, { COUNT_WRITTEN_OUT: '1447000' }],
    ['1.5亿', {}, { COUNT_WRITTEN_OUT: '150000000' }],
    ['10k+', {}, { COUNT_WRITTEN_OUT: '10000' }],
    ['1.2345k', {}, { COUNT: '' }],
    ['1.5', {}, { COUNT: '' }],
    ['-3', {}, { COUNT: '' }],
    ['9007199254740993', {}, { COUNT: '' }],
    ['many', {}, { COUNT: '' }],
  ] as const)('%s %j is %j', (cell, given, value) => {
    expect(read(countCell, cell, given)).toEqual(value);
  });
});

describe('a number', () => {
  it.each([
    ['1234.56', {}, 1234.56],
    ['1.234,56', {}, { NUMBER_OF_LOCALE: '`--locale-numbers de` (1234.56)' }],
    ['12,5', {}, { NUMBER_OF_LOCALE: '`--locale-numbers de` (12.5) `--locale-numbers fr` (12.5)' }],
    ['1.234,56', { locale: 'de' }, 1234.56],
    ['0.5', { locale: 'de' }, { NUMBER_PLAIN: '1234,56' }],
    ['12.5 kg', {}, { NUMBER_PLAIN: '1234.56' }],
  ] as const)('%s %j is %j', (cell, given, value) => {
    expect(read(numberCell, cell, given)).toEqual(value);
  });

  it('as a decimal keeps every digit', () => {
    expect(read(decimalCell, '34.215000000000000001')).toBe('34.215000000000000001');
    expect(read(decimalCell, '34,215', { locale: 'de' })).toBe('34.215');
    expect(read(decimalCell, '34,215')).toHaveProperty('NUMBER_OF_LOCALE');
  });
});

describe('shares', () => {
  it.each([
    { reader: shareCell, cell: '0.7', given: {}, value: 0.7 },
    { reader: shareCell, cell: '70%', given: {}, value: 0.7 },
    { reader: shareCell, cell: '70 ％', given: {}, value: 0.7 },
    { reader: shareCell, cell: '33,5 %', given: { locale: 'de' }, value: 0.335 },
    { reader: shareCell, cell: '70', given: {}, value: { SHARE_CELL: '' } },
    { reader: shareCell, cell: '1.01', given: {}, value: { SHARE_CELL: '' } },
    { reader: shareCell, cell: '-0.1', given: {}, value: { SHARE_CELL: '' } },
    { reader: shareCell, cell: '%', given: {}, value: { SHARE_CELL: '' } },
    { reader: sharesCell, cell: 'US:0.7|CA:10%', given: {}, value: { US: 0.7, CA: 0.1 } },
    {
      reader: sharesCell,
      cell: 'DE:0,8 | AT:0,1',
      given: { locale: 'de' },
      value: { DE: 0.8, AT: 0.1 },
    },
    { reader: sharesCell, cell: '18-24：40%', given: {}, value: { '18-24': 0.4 } },
    { reader: sharesCell, cell: 'US:0.7|US:0.1', given: {}, value: { SHARES_CELL: '' } },
    { reader: sharesCell, cell: '0.7', given: {}, value: { SHARES_CELL: '' } },
    { reader: sharesCell, cell: 'US:7', given: {}, value: { SHARE_CELL: '' } },
  ])('$cell $given', ({ reader, cell, given, value }) => {
    expect(read(reader, cell, given)).toEqual(value);
  });

  it('by a name that objects have by themselves are kept as data', () => {
    expect(Object.entries(read(sharesCell, '__proto__:0.5') as object)).toEqual([
      ['__proto__', 0.5],
    ]);
  });
});

describe('a rate', () => {
  it.each([
    ['15%', {}, 150_000],
    ['12,5 %', { locale: 'de' }, 125_000],
    ['１５％', {}, 150_000],
    ['150bp', {}, 15_000],
    ['1.500 ppm', { locale: 'de' }, 1500],
    [
      '12,5%',
      {},
      { NUMBER_OF_LOCALE: '`--locale-numbers de` (12.5) `--locale-numbers fr` (12.5)' },
    ],
    ['15', {}, { RATE_UNIT: '15% 15bp (0.15%) 15ppm (0.0015%)' }],
    ['0.15', {}, { RATE_UNIT: '15% 0.15% 0.15bp (0.0015%)' }],
    ['150000', {}, { RATE_UNIT: '150000ppm (15%)' }],
    ['15 points', {}, { RATE_UNIT: '15% 1500bp 150000ppm' }],
  ] as const)('%s %j is %j', (cell, given, value) => {
    expect(read(rateCell, cell, given)).toEqual(value);
  });
});

describe('an amount', () => {
  const amount = amountCell('currency');
  const minor = minorCell('currency');
  it.each([
    {
      reader: amount,
      cell: '19.99',
      given: { currency: 'USD' },
      value: { currency: 'USD', minor: '1999' },
    },
    {
      reader: amount,
      cell: '2.500,00',
      given: { currency: 'EUR', locale: 'de' },
      value: { currency: 'EUR', minor: '250000' },
    },
    {
      reader: amount,
      cell: '1200.00',
      given: { currency: 'JPY' },
      value: { currency: 'JPY', minor: '1200' },
    },
    {
      reader: amount,
      cell: '-5',
      given: { currency: 'KWD' },
      value: { currency: 'KWD', minor: '-5000' },
    },
    {
      reader: amount,
      cell: '19.9999',
      given: { currency: 'USD' },
      value: { DECIMAL_AMOUNT: '2 USD' },
    },
    {
      reader: amount,
      cell: '5.005',
      given: { currency: 'USD' },
      value: { DECIMAL_AMOUNT: '2 USD' },
    },
    {
      reader: amount,
      cell: '5,005',
      given: { currency: 'USD' },
      value: { NUMBER_OF_LOCALE: '`--locale-numbers en` (5005)' },
    },
    {
      reader: amount,
      cell: '26.000',
      given: { currency: 'VND' },
      value: {
        NUMBER_OF_LOCALE:
          '`--locale-numbers en` (26.000) `--locale-numbers de` (26000) `--locale-numbers de-CH` (26.000)',
      },
    },
    {
      reader: amount,
      cell: '1.290',
      given: { currency: 'EUR' },
      value: {
        NUMBER_OF_LOCALE:
          '`--locale-numbers en` (1.290) `--locale-numbers de` (1290) `--locale-numbers de-CH` (1.290)',
      },
    },
    {
      reader: amount,
      cell: '1.290',
      given: { currency: 'KWD' },
      value: { currency: 'KWD', minor: '1290' },
    },
    {
      reader: amount,
      cell: '0.500',
      given: { currency: 'USD' },
      value: { currency: 'USD', minor: '50' },
    },
    {
      reader: amount,
      cell: '1.500',
      given: { currency: 'USD', locale: 'en' },
      value: { currency: 'USD', minor: '150' },
    },
    {
      reader: amount,
      cell: '19,99',
      given: { currency: 'USD' },
      value: {
        NUMBER_OF_LOCALE: '`--locale-numbers de` (19.99) `--locale-numbers fr` (19.99)',
      },
    },
    {
      reader: amount,
      cell: '$19.99',
      given: { currency: 'USD' },
      value: { NUMBER_PLAIN: '1234.56' },
    },
    { reader: amount, cell: '19.99', given: { currency: 'usd' }, value: { CURRENCY: '' } },
    { reader: amount, cell: '19.99', given: {}, value: { CURRENCY: '' } },
    {
      reader: minor,
      cell: '1999',
      given: { currency: 'USD' },
      value: { currency: 'USD', minor: '1999' },
    },
    { reader: minor, cell: '19.99', given: { currency: 'USD' }, value: { MINOR_DIGITS: '' } },
    {
      reader: minor,
      cell: '9999999999999999999',
      given: { currency: 'USD' },
      value: { MINOR_RANGE: '' },
    },
  ])('$cell $given', ({ reader, cell, given, value }) => {
    expect(read(reader, cell, given)).toEqual(value);
  });
});

describe('an instant', () => {
  it.each([
    ['2026-11-22T14:00:00Z', '2026-11-22T14:00:00Z'],
    ['2026-11-22 14:00 UTC', '2026-11-22T14:00:00Z'],
    ['2026-11-22T22:00:00+08:00', '2026-11-22T14:00:00Z'],
    ['2026-09-03 10:15:00 -0400', '2026-09-03T14:15:00Z'],
    ['2026-01-01T00:30:00.250+01:00', '2025-12-31T23:30:00.250Z'],
    ['2026-11-22T14:00:00', { INSTANT_OFFSET: '2026-11-22T14:00:00+08:00' }],
    ['2026-11-22', { INSTANT_CELL: '' }],
    ['15/11/2026 13:02:00', { INSTANT_CELL: '' }],
    ['2026-02-30 14:00 UTC', { INSTANT_DAY: '2026-02-30' }],
    ['2026-02-30T14:00:00+08:00', { INSTANT_DAY: '2026-02-30' }],
    ['2026-02-30T14:00:00Z', { INSTANT_DAY: '2026-02-30' }],
    ['2026-02-29T14:00:00.5Z', { INSTANT_DAY: '2026-02-29' }],
    ['2026-13-01 14:00 UTC', { INSTANT_CELL: '' }],
    ['2026-11-22 24:00:00Z', { INSTANT_CELL: '' }],
    ['2026-11-22T14:00:00+15:00', { INSTANT_CELL: '' }],
    ['2026-11-22T14:00:00.123456Z', { INSTANT_CELL: '' }],
    ['2026/02/30 14:00 UTC', { INSTANT_DAY: '2026-02-30' }],
    ['22/11/2026 14:00', { INSTANT_CELL: '' }],
    ['46000.5', { INSTANT_CELL: '' }],
  ])('%s is %j', (cell, value) => expect(read(instantCell, cell)).toEqual(value));

  it.each([
    ['2026-11-22T14:00:00', 'Asia/Shanghai', '2026-11-22T06:00:00Z'],
    ['2026/11/22 22:00:00', 'Asia/Shanghai', '2026-11-22T14:00:00Z'],
    ['2026/1/2 9:05', 'Asia/Shanghai', '2026-01-02T01:05:00Z'],
    ['2026-07-01 09:00', 'America/New_York', '2026-07-01T13:00:00Z'],
    ['2026-11-22T14:00:00+01:00', 'Asia/Shanghai', '2026-11-22T13:00:00Z'],
    [
      '2026-11-01T01:30',
      'America/New_York',
      { INSTANT_TWICE: 'America/New_York 2026-11-01T05:30:00.000Z 2026-11-01T06:30:00.000Z' },
    ],
    [
      '2026-03-29 02:30',
      'Europe/Berlin',
      { INSTANT_SKIPPED: 'Europe/Berlin 2026-03-29T01:30 2026-03-29T03:30' },
    ],
    [
      '2026-10-25 02:30',
      'Europe/Berlin',
      { INSTANT_TWICE: 'Europe/Berlin 2026-10-25T00:30:00.000Z 2026-10-25T01:30:00.000Z' },
    ],
    ['2026-11-22', 'Asia/Shanghai', { INSTANT_CELL: '' }],
  ])('%s in %s is %j', (cell, zone, value) => {
    expect(read(instantCell, cell, { zone })).toEqual(value);
  });
});

it.each([
  [listCell, 'MIA10, AVA10', ['MIA10', 'AVA10']],
  [listCell, 'a|b；c，d、e\nf', ['a', 'b', 'c', 'd', 'e', 'f']],
  [listCell, ' | ', []],
  [listCell, '[]', []],
  [listCell, '["a, b", "c"]', ['a, b', 'c']],
  [listCell, '[a', ['[a']],
  [booleanCell, 'TRUE', true],
  [booleanCell, 'false', false],
  [booleanCell, '是', true],
  [booleanCell, 'maybe', { BOOLEAN: '' }],
  [jsonCell, '[{"a":1}]', [{ a: 1 }]],
  [jsonCell, '[{"a":1,"a":2}]', { JSON_CELL: '' }],
  [jsonCell, '{a}', { JSON_CELL: '' }],
] as const)('%# %o', (reader, cell, value) => expect(read(reader, cell)).toEqual(value));

it('an amount that is refused hides no currency that is wrong', () => {
  const codes: string[] = [];
  const row: CellRow = {
    reading: {},
    cell: () => 'usd',
    refuse: ({ code }) => {
      codes.push(code);
      return undefined;
    },
  };
  amountCell('currency')('19,99', row);
  expect(codes).toEqual(['CURRENCY', 'NUMBER_OF_LOCALE']);
});
