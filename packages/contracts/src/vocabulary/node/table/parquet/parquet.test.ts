import { readFileSync } from 'node:fs';
import type { SchemaElement } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { isLivelaneError } from '../../../error/errors.ts';
import { binaryKind } from '../../files/kind.ts';
import { numberSigns, PLAIN_SIGNS } from '../number-signs.ts';
import { parquetCell } from './cell.ts';
import { parquetColumn } from './column.ts';
import { type ParquetOptions, parquetTable } from './parquet.ts';

/** Files that pyarrow, DuckDB and Polars wrote. */
const saved = (name: string): Uint8Array =>
  readFileSync(new URL(`./saved/${name}.parquet`, import.meta.url));

async function read(bytes: Uint8Array, options: ParquetOptions = {}) {
  const table = await parquetTable(bytes, 'x.parquet', options);
  const rows = Array.from(table.rows);
  const refused = [...(table.refused ?? [])].map(([place, { code }]) => `${place} ${code}`);
  return { ...table, rows, refused };
}

describe('a file of pyarrow', () => {
  it.each(['none', 'snappy', 'gzip', 'brotli', 'zstd', 'lz4'])(
    'compressed by %s: cells as text, by the types of their columns',
    async (codec) => {
      const { header, rows, refused } = await read(saved(`pyarrow-${codec}`));
      const row = (at: number) =>
        Object.fromEntries(header.map((name, place) => [name, rows[at]?.cells[place]]));
      expect(rows.map(({ line }) => line)).toEqual([1, 2]);
      expect(row(0)).toEqual({
        id: '2026-01-02',
        at: '2026-11-22T14:00:00.123456Z',
        local: '2026-11-22T14:00:00',
        day: '2026-11-22',
        big: '9007199254740993',
        amount: '19.99',
        wide: '12345678901234567.89',
        double: '0.30000000000000004',
        single: '19.99',
        nan: '',
        flag: 'TRUE',
        persons: 'email:a@x|c1',
        signs: '',
        lines: '[{"sku":"a","n":1}]',
        category: 'x',
      });
      expect(row(1)).toMatchObject({
        id: '7301000000115411359',
        at: '1969-12-31T23:59:59.5Z',
        local: '2026-01-01T00:00:00',
        day: '1969-12-31',
        big: '-1',
        amount: '-0.01',
        wide: '1.1',
        double: '0.000000001',
        single: '0.1',
        persons: '',
        category: 'y',
      });
      expect(refused).toEqual(['1,9 NUMBER_FINITE', '1,12 LIST_SIGN']);
    },
  );

  it('marks text as text, so that an id that looks like a date is one', async () => {
    const { header, isText } = await read(saved('pyarrow-none'));
    expect(header.filter((_, at) => isText?.(1, at))).toEqual(['id', 'category']);
  });

  it('writes numbers in the signs of the locale, so that they are read back by the same', async () => {
    const { rows } = await read(saved('pyarrow-none'), {
      numbers: numberSigns('de') ?? PLAIN_SIGNS,
    });
    expect(rows.map(({ cells }) => cells[5])).toEqual(['19,99', '-0,01']);
  });
});

it('files of DuckDB and Polars: a large double is in exponential form, since its digits are lost', async () => {
  const [duckdb, polars] = await Promise.all([read(saved('duckdb')), read(saved('polars'))]);
  expect(duckdb.rows).toEqual([
    {
      line: 1,
      cells: [
        ...['O1', '2026-11-22T14:00:00Z', '2026-11-22T14:00:00', '19.99', 'a|b'],
        ...['9223372036854775807', '00000000-0000-0000-0000-000000000001'],
      ],
    },
  ]);
  expect(polars.rows.map(({ cells }) => cells)).toEqual([
    ['O1', '19.99', 'a', '2026-11-22T14:00:00Z'],
    ['O2', '1E+16', 'b|c', '2026-11-22T14:00:00Z'],
  ]);
});

describe('a decimal', () => {
  const element = { name: 'n', scale: 2 };
  const decimal = (parts: Partial<SchemaElement>): SchemaElement => ({ ...element, ...parts });
  const cellOf = (value: unknown, parts: Partial<SchemaElement>) => {
    const column = parquetColumn({ element: decimal(parts), children: [], count: 1, path: [] });
    return parquetCell(value, column, PLAIN_SIGNS);
  };
  const logical = { logical_type: { type: 'DECIMAL', precision: 38, scale: 2 } } as const;

  it.each([
    [7_301_000_000_115_411_359n, { type: 'INT64', scale: 0 }, '7301000000115411359'],
    [-1n, { type: 'INT64' }, '-0.01'],
    [1999, { type: 'INT32' }, '19.99'],
    [1990, { type: 'INT32', ...logical, converted_type: undefined, scale: undefined }, '19.9'],
    [Uint8Array.of(255, 255), { type: 'FIXED_LEN_BYTE_ARRAY', type_length: 2 }, '-0.01'],
    [Uint8Array.of(1, 0), { type: 'FIXED_LEN_BYTE_ARRAY', type_length: 2, scale: 0 }, '256'],
  ] as const)('that is stored as %s has all its digits', (value, parts, text) => {
    expect(cellOf(value, { converted_type: 'DECIMAL', ...parts } as SchemaElement)).toBe(text);
  });

  it('of another form is refused where digits are lost', () => {
    const other = { type: 'BYTE_ARRAY', converted_type: 'DECIMAL' } as const;
    expect(cellOf(19.99, other)).toBe('19.99');
    for (const [value, scale] of [
      [7.301e18, 0],
      [123_456_789_012_345.67, 2],
    ] as const)
      expect(cellOf(value, { ...other, scale })).toMatchObject({ code: 'DECIMAL_DIGITS' });
  });
});

describe('decimals inside lists, structs and maps', () => {
  /** The cells of a file of DuckDB or pyarrow, whose columns `text_9` and so on hold the decimals as it writes them. */
  const cellsOf = async (name: string) => {
    const { header, rows, refused } = await read(saved(name));
    expect(refused).toEqual([]);
    return rows.map(
      ({ cells }) => new Map(header.map((column, at) => [column, cells[at] ?? ''] as const)),
    );
  };
  it.each([
    ['pyarrow-nested', [9, 18, 38, 76]],
    ['duckdb-nested', [4, 9, 18, 38]],
  ])('of %s have all their digits', async (name, widths) => {
    const rows = await cellsOf(name);
    const long = new Set<number>();
    for (const row of rows)
      for (const width of widths) {
        const [list, text, items = '', map = ''] = ['list', 'text', 'items', 'map'].map((it) =>
          row.get(`${it}_${width}`),
        );
        expect(list).toBe(text);
        if (text === '' || text === undefined) continue;
        const decimals = text.split('|');
        if (decimals.some((it) => String(Number(it)) !== it)) long.add(width);
        const read = (JSON.parse(items) as { price: unknown; paid: unknown[] }[]).map(
          ({ price, paid }) => [price, ...paid].map(String),
        );
        expect(read).toEqual(decimals.map((it) => [it, it, 'null']));
        expect(Object.values(JSON.parse(map) as object).map(String)).toEqual(decimals);
      }
    // Wide ones, whose digits a floating-point number loses.
    expect([...long].sort((a, b) => a - b)).toEqual(widths.slice(-2));
  });
});

it('parts of nested values are read by their own types; one that has no text is refused', async () => {
  const { header, rows, refused } = await read(saved('pyarrow-parts'));
  expect(
    rows.map(({ cells }) => Object.fromEntries(cells.map((it, at) => [header[at], it]))),
  ).toEqual([
    {
      keys: '{"1.5":1}',
      single: '0.1|19.99',
      nan: '[{"n":0.1}]',
      local: '2026-11-22T14:00:00',
      times: '{"at":"2026-11-22T14:00:00Z","day":"2026-11-22","ok":true}',
      bare: '{"price":"12345678901234567.89"}',
      big: '[{"id":"9007199254740993"}]',
      none: '',
    },
    {
      keys: '',
      single: '',
      nan: '',
      local: '2026-11-22T14:00:00',
      times: '{"at":"2026-11-22T14:00:00Z","day":"2026-11-22","ok":true}',
      bare: '{"price":1.1}',
      big: '[{"id":9007199254740991}]',
      none: '[null]',
    },
  ]);
  expect(refused).toEqual(['2,0 DECIMAL_DIGITS', '2,1 NUMBER_FINITE', '2,2 NUMBER_FINITE']);
});

it('a file that was cut off or damaged is refused', async () => {
  const whole = saved('pyarrow-snappy');
  expect(binaryKind(whole, 'x.csv')).toBe('parquet');
  const damaged = whole.map((byte, at) => (at >= 4 && at < whole.length - 8 ? byte ^ 0x5a : byte));
  for (const bytes of [...[8, 1000, whole.length - 4].map((end) => whole.slice(0, end)), damaged])
    await expect(read(bytes)).rejects.toSatisfy(
      (error) =>
        isLivelaneError(error, 'INPUT_INVALID') && error.details.issues[0]?.code === 'PARQUET',
    );
});
