/** A column of twice the length that begins with a column. */
export function longer<Column extends Uint32Array | Int32Array | Float64Array>(
  column: Column,
): Column {
  const copy = new (column.constructor as new (length: number) => Column)(2 * column.length);
  copy.set(column);
  return copy;
}
