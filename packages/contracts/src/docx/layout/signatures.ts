import type { SigningParty } from '../../render/block.ts';
import { cellProse } from '../../render/table-cell.ts';
import { CELL_MARGIN, type Column, paragraph } from './column.ts';
import type { Item, Table } from './item.ts';
import { runsOf, shown, shownLine } from './runs.ts';

/** The blocks to sign, two beside each other where there is room; a row does not break over pages. */
export function signatureTable(
  parties: readonly SigningParty[],
  colon: string,
  column: Column,
): Table {
  const across = column.isOneOfTwo ? 1 : 2;
  const width = Math.floor(column.width / across);
  const cells = parties.map((party) => signingBlock(party, { colon, column, width }));
  const rows = cells.flatMap((_, at) =>
    at % across === 0 ? [Array.from({ length: across }, (__, more) => cells[at + more] ?? [])] : [],
  );
  return {
    item: 'table',
    look: 'signatures',
    indent: 0,
    widths: Array.from({ length: across }, () => width),
    rows: rows.map((row) => ({ isHead: false, isWhole: true, cells: row })),
  };
}

interface Block {
  readonly colon: string;
  readonly column: Column;
  readonly width: number;
}

function signingBlock(
  { role, name, facts, lines }: SigningParty,
  { colon, column, width }: Block,
): Item[] {
  const row = name;
  const lineTo = width - 2 * CELL_MARGIN - 200;
  return [
    paragraph(column, 'SigningRole', { runs: [{ text: shownLine(role) }], row }),
    paragraph(column, 'SigningName', { runs: [{ text: shownLine(name), look: 'value' }], row }),
    ...facts.map(([label, fact]) =>
      paragraph(column, 'SigningFact', {
        runs: [{ text: `${shown(label)}${colon}` }, ...runsOf(cellProse(fact))],
        row,
      }),
    ),
    ...lines.map((label) =>
      paragraph(column, 'SigningLine', {
        runs: [{ text: `${shown(label)}${colon}` }],
        row,
        lineTo,
      }),
    ),
  ];
}
