import { type CellReader, idCell } from '@livelane/contracts/vocabulary/node';
import { comparedIdentity } from '../../records/compared-identity.ts';

/** An identity of a scheme, such as the address of a buyer. */
export function personCell(scheme: string): CellReader {
  return (cell, row) => {
    const id = idCell(cell, row);
    return id === undefined ? undefined : comparedIdentity(`${scheme}:${id}`);
  };
}

const YES: ReadonlySet<string> = new Set(['yes', 'true', '1', 'y', '是']);

/** Whether a cell says yes. */
export const yesCell: CellReader = (cell) => YES.has(cell.toLowerCase());

/** The name of an account, without the `@` before it. */
export const accountCell: CellReader = (cell, row) => idCell(cell.replace(/^@/, ''), row);

/** A country by its code; a country written in words is not known by its market. */
export const marketCell: CellReader = (cell) =>
  /^[a-z]{2}$/i.test(cell) ? cell.toUpperCase().replace(/^UK$/, 'GB') : undefined;
