import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvTable } from './csv.ts';

const separators = fc.constantFrom(',', ';', '\t', '|');
const feeds = fc.constantFrom('\n', '\r\n', '\r');

/** Cells that break readers: separators, quotation marks, line breaks, formulas, blanks, names of objects. */
const cells = fc.oneof(
  fc.string(),
  fc.constantFrom(
    '',
    'a,b',
    'a;b',
    'a\tb',
    'a|b',
    '"',
    '""',
    'x"y',
    '=1+1',
    '-1',
    'sep=;',
    '__proto__',
  ),
  fc
    .array(fc.constantFrom('a', '"', ',', ';', '\n', '\r', ' '), { maxLength: 6 })
    .map((it) => it.join('')),
);

/** A cell as RFC 4180 has it. */
function written(cell: string, separator: string): string {
  return /["\r\n]/.test(cell) || cell.includes(separator)
    ? `"${cell.replaceAll('"', '""')}"`
    : cell;
}

const tables = fc
  .integer({ min: 2, max: 5 })
  .chain((width) =>
    fc.array(fc.array(cells, { minLength: width, maxLength: width }), { maxLength: 8 }),
  );

const isBlank = (row: readonly string[]): boolean => row.every((cell) => cell.trim() === '');

describe('a CSV text', () => {
  it('gives the cells that were written, whatever the separator and the line breaks', () => {
    fc.assert(
      fc.property(tables, separators, feeds, (rows, separator, feed) => {
        // A line break within a cell is kept; it must not decide how lines end.
        const plain = rows.map((row) =>
          row.map((cell) => cell.replace(/[\r\n]/g, feed === '\r' ? '\r' : '\n')),
        );
        const width = rows[0]?.length ?? 2;
        const header = Array.from({ length: width }, (_, index) => `column ${index}`);
        const text = [header, ...plain]
          .map((row) => row.map((cell) => written(cell, separator)).join(separator) + feed)
          .join('');
        const { header: names, rows: read, issues } = csvTable(text, 'x');
        expect([names, Array.from(read, (row) => row.cells), issues]).toEqual([
          header,
          plain.filter((row) => !isBlank(row)),
          [],
        ]);
      }),
      { numRuns: 500 },
    );
  });

  it('gives what a well-kept parser gives, and is refused where that refuses it', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', ' ', '"', '""', ',', '\n', '\r\n'), { maxLength: 24 })
      .map((parts) => `x,y\n${parts.join('')}`);
    fc.assert(
      fc.property(text, (csv) => {
        let expected: string[][] | undefined;
        try {
          expected = parse(csv, { record_delimiter: ['\n', '\r\n'], relax_column_count: true });
        } catch {}
        const { rows, issues } = csvTable(csv, 'x');
        const read = Array.from(rows, ({ cells: row }) => row);
        if (expected === undefined) expect(issues.map(({ code }) => code)).toContain('CSV_QUOTES');
        else {
          const [, ...body] = expected;
          const filled = body.filter((row) => !isBlank(row));
          const fits = (row: readonly string[]): boolean =>
            row.length === 2 || (row.length > 2 && isBlank(row.slice(2)));
          expect(read).toEqual(filled.filter(fits));
          expect(issues.length).toBe(filled.filter((row) => !fits(row)).length);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('places each row on the line where it begins', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(3), { minLength: 1, maxLength: 8 }), (breaks) => {
        const rows = breaks.map((count, index) => `${index},"${'\n'.repeat(count)}x"`);
        const { rows: read } = csvTable(`id,note\n${rows.join('\n')}\n`, 'x');
        let line = 2;
        const lines = breaks.map((count) => {
          line += count + 1;
          return line - count - 1;
        });
        expect(Array.from(read, (row) => row.line)).toEqual(lines);
      }),
    );
  });
});
