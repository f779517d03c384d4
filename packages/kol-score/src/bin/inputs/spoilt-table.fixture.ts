const WRONG_CELLS = ['', 'no such thing', '-1.5', '1.2M', 'a\u202eb', 'US:70', '9'.repeat(30)];

/**
 * For tests: a CSV text of one row with each cell, one at a time, wrong in every way, each column missing or misspelt,
 * and a row cut short.
 */
export function* spoiltTable(header: readonly string[], row: readonly string[]): Generator<string> {
  for (const [column, name] of header.entries()) {
    yield csvOf(header.toSpliced(column, 1), row.toSpliced(column, 1));
    yield csvOf(header.with(column, `${name}_`), row);
    yield csvOf(header.with(column, 'note'), row);
    for (const wrong of WRONG_CELLS) yield csvOf(header, row.with(column, wrong));
  }
  yield csvOf(header, row, ['cut']);
  yield csvOf(header, row, row);
  yield csvOf(header.with(1, header[0] ?? ''), row);
  yield csvOf(header);
  yield `"open,${csvOf(header, row)}`;
  yield '';
}

/** For tests: rows as a CSV text. */
export function csvOf(...rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map(quoted).join(',')).join('\n');
}

function quoted(cell: string): string {
  return /[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
