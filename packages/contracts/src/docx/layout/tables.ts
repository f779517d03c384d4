import type { Prose } from '../../clause/text/prose.ts';
import type { Block } from '../../render/block.ts';
import { cellProse } from '../../render/table-cell.ts';
import {
  type Column,
  PROVISION_INDENT,
  paragraph,
  rowOf,
  ruledTable,
  TEXT_WIDTH,
} from './column.ts';
import type { Table } from './item.ts';
import { runsOf, shown, textOf } from './runs.ts';

type TableBlock = Extract<Block, { block: 'table' }>;

/** A table of labels and values, as on the cover page. */
export function factsTable(
  rows: readonly (readonly [label: string, value: Prose])[],
  column: Column,
): Table {
  const first = Math.floor(column.width * (column.isOneOfTwo ? 0.3 : 0.27));
  return ruledTable(
    rows.map(([label, value]) =>
      rowOf([
        [paragraph(column, 'TableLabel', { runs: [{ text: shown(label) }], row: label })],
        [paragraph(column, 'TableText', { runs: runsOf(cellProse(value)), row: label })],
      ]),
    ),
    [first, column.width - first],
  );
}

/** A table with a head. Below a provision it is indented as that is. */
export function headedTable({ head, rows, about = [] }: TableBlock, column: Column): Table {
  const cells = rows.map((row) => row.map((cell) => runsOf(cellProse(cell))));
  const texts = [head, ...cells.map((row) => row.map(textOf))];
  const isIndented = column.place.provision !== undefined && !column.isOneOfTwo;
  const indent = isIndented ? PROVISION_INDENT : 0;
  return ruledTable(
    [
      rowOf(
        head.map((label) => [paragraph(column, 'TableHead', { runs: [{ text: shown(label) }] })]),
        true,
      ),
      ...cells.map((row, at) => {
        const name = textOf(row[0] ?? []);
        const own = about[at] === undefined ? {} : { about: about[at] };
        const texts = row.map((runs) => [paragraph(column, 'TableText', { runs, row: name })]);
        return { ...rowOf(texts), ...own };
      }),
    ],
    sharedWidth(texts, column.width - indent),
    indent,
  );
}

/** The width, shared by the longest text of each column; within bounds, as long texts break into lines. */
function sharedWidth(texts: readonly (readonly string[])[], width: number): number[] {
  const [least, most] = width < TEXT_WIDTH / 2 ? [12, 28] : [10, 48];
  const weights = (texts[0] ?? []).map((_, at) =>
    Math.min(most, Math.max(least, ...texts.map((row) => broadness(row[at] ?? '') + 4))),
  );
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const widths = weights.map((weight) => Math.floor((width * weight) / sum));
  const rest = width - widths.reduce((total, it) => total + it, 0);
  return widths.map((it, at) => (at === 0 ? it + rest : it));
}

/** Length of the longest line, in which a Chinese character counts twice. */
function broadness(text: string): number {
  return Math.max(...text.split('\n').map((line) => line.replace(/[\u2E80-\uFFEF]/g, 'xx').length));
}
