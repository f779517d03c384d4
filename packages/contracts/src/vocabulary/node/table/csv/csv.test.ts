import { describe, expect, it } from 'vitest';
import { inputInvalid } from '../../../error/input-invalid.ts';
import { csvTable } from './csv.ts';

/** The rows as text by column name, as a reader of the table sees them. */
function parseCsv(text: string, separator?: string) {
  const { header, rows, issues } = csvTable(text, 'f.csv', separator);
  const read = Array.from(rows, ({ line, cells }) => ({
    line,
    cells: Object.fromEntries(header.map((name, index) => [name, cells[index]])),
  }));
  if (issues.length > 0) throw inputInvalid('f.csv', issues);
  return read;
}

const issuesOf = (work: () => unknown): { line?: number; path: string; received: string }[] => {
  try {
    work();
  } catch (error) {
    return (error as { details: { issues: { line?: number; path: string; received: string }[] } })
      .details.issues;
  }
  return [];
};

describe('CSV', () => {
  it('keeps cells as text with their line, also across quoted line breaks', () => {
    const rows = parseCsv('\ufeffid,name\r\n7212345678901234567,"a ""b""\nc"\r\n2,d\r\n');
    expect(rows.map((row) => row.cells)).toEqual([
      { id: '7212345678901234567', name: 'a "b"\nc' },
      { id: '2', name: 'd' },
    ]);
    expect(rows.map((row) => row.line)).toEqual([2, 4]);
  });

  it.each(['="00712"', '"=""00712"""'])('reads the id in %s as its digits', (cell) => {
    const rows = parseCsv(`id,n\r\n${cell},1\r\n2,${cell}`).map((row) => row.cells);
    expect(rows).toEqual([
      { id: '00712', n: '1' },
      { id: '2', n: '00712' },
    ]);
  });

  it.each(['="a\nb"', '="a,b"', 'x="a"', '="a'])('refuses the quotes of %j', (cell) =>
    expect(issuesOf(() => parseCsv(`id,n\n${cell},1\n`))).toHaveLength(1),
  );

  it('takes other separators', () => {
    expect(parseCsv('id/n\n1/2', '/')[0]?.cells).toEqual({ id: '1', n: '2' });
  });

  it('finds the separator in the header line, outside quotes', () => {
    const cells = (text: string) => parseCsv(text).map((row) => row.cells);
    expect(cells('\ufeffid;"name, full";n\r\n1;a, b, c, d;2\r\n;;\r\n')).toEqual([
      { id: '1', 'name, full': 'a, b, c, d', n: '2' },
    ]);
    expect(cells('id\tn\n1\t2,5\n')).toEqual([{ id: '1', n: '2,5' }]);
    expect(parseCsv('sep=;\r\nid;n\r\n1;2,5\r\n')).toEqual([
      { line: 3, cells: { id: '1', n: '2,5' } },
    ]);
    expect(cells('id\n1;2\n')).toEqual([{ id: '1;2' }]);
  });

  it.each([
    ['id,name\n1,a\n2\n', 3],
    ['', 1],
    ['id\n"open\n', 2],
  ])('refuses %j at line %i', (text, line) => {
    expect(issuesOf(() => parseCsv(text))[0]?.line).toBe(line);
  });
});

describe('what is wrong with rows', () => {
  it('is found of all of them at once, as far as quotation marks can be trusted', () => {
    const text = 'id;n\n1\n2;3;4\n5;6\n7;8;;\n9;"x"y\n10\n';
    expect(issuesOf(() => parseCsv(text)).map(({ line, received }) => [line, received])).toEqual([
      [2, '"1"'],
      [3, '"2, 3, 4"'],
      [6, '"9;\\"x\\"y"'],
    ]);
  });
});

it('passes over columns without a name behind the others, and refuses cells there', () => {
  expect(parseCsv('id,n,,\n1,2,,\n')).toEqual([{ line: 2, cells: { id: '1', n: '2' } }]);
  expect(issuesOf(() => parseCsv('id,n,,\n1,2,,x\n'))).toMatchObject([{ line: 2 }]);
});
