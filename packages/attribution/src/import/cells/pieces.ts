import { type CellReader, countCell, halfWidth } from '@livelane/contracts/vocabulary/node';

/** A number of pieces, below 0 where they went back. */
export const piecesCell: CellReader = (cell, row) => {
  const [, returned] = /^-(\d+)$/.exec(halfWidth(cell)) ?? [];
  return returned === undefined ? countCell(cell, row) : -Number(countCell(returned, row) ?? 0);
};
