import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isLivelaneError } from '../../error/errors.ts';
import { numberSigns } from '../table/number-signs.ts';
import { SALES } from './list.fixture.ts';
import { listOfRows, readList } from './list.ts';
import type { TextRow } from './rows.ts';

const wrong = (rows: unknown): (string | undefined)[][] => {
  try {
    listOfRows(rows as readonly TextRow[], SALES);
  } catch (error) {
    if (!isLivelaneError(error, 'INPUT_INVALID')) throw error;
    return error.details.issues.map(({ path, code, line }) => [path, code, line?.toString()]);
  }
  return [];
};

describe('rows in memory', () => {
  const rows = [
    { 编号: '7301000000115411359', buyer: 'Mia', amount: '12,90', currency: 'USD' },
    { 编号: 's-2', buyer: 'Ava', amount: '1', currency: 'USD', fee: '15%' },
  ];

  it('are read by the columns of a list; a row may lack cells', () => {
    const {
      items,
      lines,
      rows: count,
    } = listOfRows(rows, SALES, {
      numbers: numberSigns('de') ?? { decimal: ',', group: '' },
    });
    expect(items).toEqual([
      {
        id: '7301000000115411359',
        buyer: { name: 'Mia' },
        price: { currency: 'USD', minor: '1290' },
      },
      { id: 's-2', buyer: { name: 'Ava' }, price: { currency: 'USD', minor: '100' }, fee: 150_000 },
    ]);
    expect([lines, count]).toEqual([[1, 2], 2]);
  });

  it('are refused by position and column, all at once', () => {
    const bad = [{ ...rows[1], fee: '15' }, rows[0], { ...rows[1], id: 'x', 编号: '7.3E+18' }];
    expect(wrong(bad)).toEqual([['/id', 'COLUMN_TWICE', undefined]]);
    expect(wrong(bad.slice(0, 2))).toEqual([
      ['/0/fee', 'RATE_UNIT', undefined],
      ['/1/amount', 'NUMBER_OF_LOCALE', undefined],
    ]);
    expect(wrong([{ buyer: 'Mia', amount: '1', currency: 'USD' }])).toEqual([
      ['/id', 'COLUMN', undefined],
    ]);
  });

  it('are text, since a number may have lost digits', () => {
    expect(wrong([{ ...rows[1], 编号: 7_301_000_000_115_411_359 }, null])).toEqual([
      ['/0/编号', 'STRING', undefined],
      ['/1', 'OBJECT', undefined],
    ]);
    expect(wrong('rows')).toEqual([['', 'ARRAY', undefined]]);
  });

  it('may have columns that objects have by themselves', () => {
    const { findings } = listOfRows([{ ...rows[1], constructor: '1' }] as never, SALES);
    expect(findings.map(({ params }) => params['columns'])).toEqual([['constructor']]);
  });
});

describe('rows that JSON values stand for', () => {
  const text = `{"id":"s-1","who":["Mia"],"amount":"1"}
{"id":"s-2","who":["Ava","Zoe"],"amount":"x"}
`;
  const rowsOf = (value: unknown): TextRow[] => {
    const { id, who, amount } = value as { id: string; who: string[]; amount: string };
    return who.map((buyer) => ({ id: `${id}-${buyer}`, buyer, amount, currency: 'USD' }));
  };
  const read = (content: string) => {
    const path = join(mkdtempSync(join(tmpdir(), 'rows-')), 'sales.ndjson');
    writeFileSync(path, content);
    return readList(path, { ...SALES, rowsOf });
  };

  it('are read by the columns, each on the line of its value', async () => {
    const { items, lines } = await read(text.replace('"x"', '"2"'));
    expect([items.map(({ id }) => id), lines]).toEqual([
      ['s-1-Mia', 's-2-Ava', 's-2-Zoe'],
      [1, 2, 2],
    ]);
    await expect(read(text)).rejects.toMatchObject({
      details: { issues: [{ line: 2, path: '/amount', received: '"x"' }] },
    });
  });

  it('an empty list lacks no column', async () => {
    expect((await read('[]')).items).toEqual([]);
  });
});

describe('a column with several names', () => {
  const row = { 番号: 'second', id: 'first', buyer: 'Mia', amount: '1', currency: 'USD' };

  it('that stand in one table is an issue, unless the first of them counts', () => {
    expect(wrong([row])).toEqual([['/id', 'COLUMN_TWICE', undefined]]);
    const columns = SALES.columns?.map((it) => ({ ...it, prefersFirst: true })) ?? [];
    expect(listOfRows([row], { ...SALES, columns }).items[0]?.id).toBe('first');
  });
});
