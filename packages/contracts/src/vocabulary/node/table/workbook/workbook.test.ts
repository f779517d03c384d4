import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { isLivelaneError } from '../../../error/errors.ts';
import { binaryKind } from '../../files/kind.ts';
import { numberSigns, PLAIN_SIGNS, plainNumber } from '../number-signs.ts';
import { type WorkbookOptions, workbookTable } from './workbook.ts';

/** Workbooks that openpyxl and LibreOffice saved. */
const saved = (name: string): Uint8Array =>
  readFileSync(new URL(`./saved/${name}.xlsx`, import.meta.url));

async function read(bytes: Uint8Array, options: WorkbookOptions = {}) {
  const table = await workbookTable(bytes, 'x.xlsx', options);
  const refused = [...(table.refused ?? [])].map(([place, { code }]) => `${place} ${code}`);
  return { ...table, rows: Array.from(table.rows), refused };
}

const issuesOf = async (work: Promise<unknown>) => {
  try {
    await work;
  } catch (error) {
    if (isLivelaneError(error, 'INPUT_INVALID')) return error.details.issues;
    throw error;
  }
  return [];
};

describe('a workbook of openpyxl', () => {
  it.each(['openpyxl', 'openpyxl-1904'])('%s: cells as text, by their formats', async (name) => {
    const { header, rows, refused, sheet, others } = await read(saved(name));
    expect([sheet, others]).toEqual(['Payments', ['Notes', 'Secret']]);
    expect(header).toEqual(['id', 'at', 'rate', 'count', 'flag', 'note', 'long']);
    expect(rows).toEqual([
      {
        line: 2,
        cells: [
          'p-1',
          '2026-03-01T18:30:05',
          '15%',
          '1200',
          'TRUE',
          'Zoë 米娅',
          '7301000000115411359',
        ],
      },
      {
        line: 4,
        cells: [
          'p-2',
          '2026-03-02T00:00:00',
          '12.55%',
          '0.07',
          'FALSE',
          '',
          expect.stringMatching(/^7\.301.*E\+18$/),
        ],
      },
      {
        line: 5,
        cells: ['p-3', '1904-01-03T00:00:00', '12', '1234567.5', '', '#N/A', '123456789012345'],
      },
      { line: 6, cells: ['p-4', '', '0.0000001', '-3', 'TRUE', 'joined', '1E+15'] },
      { line: 7, cells: ['', '', '', '', '', '', 'x'] },
    ]);
    expect(refused).toEqual(['4,5 CELL_UNCOMPUTED', '6,5 CELLS_UNMERGED', '7,5 CELLS_UNMERGED']);
  });

  it('has the sheet that is named, a hidden one too, and no other', async () => {
    expect((await read(saved('openpyxl'), { sheet: 'Notes' })).header).toEqual(['q']);
    expect(await issuesOf(read(saved('openpyxl'), { sheet: 'payment' }))).toMatchObject([
      { code: 'SHEET', params: { sheets: ['Payments'] }, received: '"payment"' },
    ]);
    expect(await issuesOf(read(saved('openpyxl'), { sheet: 'Secret' }))).toMatchObject([
      { code: 'SHEET_EMPTY', params: { sheets: ['Payments', 'Notes'] }, received: '"Secret"' },
    ]);
  });

  it('writes numbers in the signs of the locale, so that they are read back by the same', async () => {
    const { rows } = await read(saved('openpyxl'), { numbers: numberSigns('de') ?? PLAIN_SIGNS });
    expect(rows.map(({ cells }) => cells.slice(2, 4))).toContainEqual(['12,55%', '0,07']);
  });
});

it('a workbook of LibreOffice: formulas by their results, errors, percentages and dates', async () => {
  const { rows } = await read(saved('libreoffice'));
  expect(rows).toEqual([
    { line: 2, cells: ['p-1', '2026-03-01T18:30:05', '15%', '1200', 'TRUE', '2400', '#DIV/0!'] },
    {
      line: 3,
      cells: ['p-2', '2026-03-02T00:00:00', '12.55%', '1234567.5', 'FALSE', '1234567.6', '#N/A'],
    },
  ]);
});

it('a workbook that was cut off, of the old form, or none, is refused', async () => {
  const whole = saved('libreoffice');
  for (const length of [40, 1000, whole.length - 30])
    expect(await issuesOf(read(whole.slice(0, length)))).toMatchObject([{ code: 'WORKBOOK' }]);
  const old = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]);
  expect(() => binaryKind(old, 'x.xls')).toThrow('an .xlsx workbook without a password');
  expect(() => binaryKind(Buffer.from('%PDF-1.7'), 'x.csv')).toThrow('received "PDF"');
  expect([binaryKind(whole, 'x.csv'), binaryKind(Buffer.from('id,n'), 'x.xlsx')]).toEqual([
    'xlsx',
    undefined,
  ]);
});

it('a number is the one that a spreadsheet shows, to 15 digits', async () => {
  const numbers = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e14, max: 1e14 }),
    fc.integer(),
    fc.integer({ min: -1e9, max: 1e9 }).map((cents) => cents / 100),
    fc.constantFrom(1e-9, 0.1 + 0.2, 999_999_999_999_999, 0),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(numbers, { minLength: 1, maxLength: 20 }), async (values) => {
      const rows = [['n'], ...values.map((value) => [value])];
      const table = await read(await writeXlsx({ sheets: [{ name: 's', rows }] }));
      const texts = table.rows.map(({ cells }) => cells[0] ?? '');
      expect(texts.map((text) => plainNumber(text, PLAIN_SIGNS))).toEqual(texts);
      expect(texts.map(Number)).toEqual(values.map((value) => Number(value.toPrecision(15))));
    }),
    { numRuns: 60 },
  );
});

it('a number that is no date is what a spreadsheet shows for it', async () => {
  const serials = [['at'], ...[1e12, -5, 2_958_466, 2_958_465.5, 0.5].map((serial) => [serial])];
  const sheet = { name: 's', rows: serials, columns: [{ numFmt: 'yyyy-mm-dd' }] };
  const { rows } = await read(await writeXlsx({ sheets: [sheet] }));
  expect(rows.map(({ cells }) => cells[0])).toEqual([
    ...['#####', '#####', '#####'],
    ...['9999-12-31T12:00:00', '1899-12-31T12:00:00'],
  ]);
});

it('a merged range that reaches far beyond the sheet costs what the sheet holds', async () => {
  const merges = [{ startRow: 1, endRow: 1_048_575, startCol: 1, endCol: 16_383 }];
  const rows = [
    ['id', 'a', 'b'],
    ['1', 'x', 'y'],
    ['2', null, null],
  ];
  const { refused } = await read(await writeXlsx({ sheets: [{ name: 's', rows, merges }] }));
  expect(refused).toEqual(['2,1', '2,2', '3,1', '3,2'].map((place) => `${place} CELLS_UNMERGED`));
}, 2_000);
