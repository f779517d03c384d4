/** A table for a terminal, its columns padded to the widest cell; control and invisible characters become `?`. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const clean = [header, ...rows].map((row) =>
    row.map((cell) => cell.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '?')),
  );
  const widths = header.map((_, column) =>
    clean.reduce((widest, row) => Math.max(widest, (row[column] ?? '').length), 0),
  );
  return clean
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
