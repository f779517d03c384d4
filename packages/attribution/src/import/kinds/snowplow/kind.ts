import { type CellReader, numberCell } from '@livelane/contracts/vocabulary/node';
import type { ExportKind } from '../../export-kind.ts';

/** A cell that is missing at the end of a row, or null in the warehouse, says nothing. */
const NOTHING: ReadonlySet<string> = new Set(['null', 'NULL', '\\N']);

function unlessNull(read: CellReader): CellReader {
  return (cell, row) => (NOTHING.has(cell) ? undefined : read(cell, row));
}

/** The channels of a path, joined by `>`, `->`, `|` or `,` as the tables of different models do. */
const pathCell: CellReader = (cell) => {
  const joiner = ['->', '>', '|', ','].find((it) => cell.includes(it)) ?? '>';
  const channels = cell.split(joiner).map((channel) => channel.trim());
  return channels.length > 1 && channels.at(-1) === '' ? channels.slice(0, -1) : channels;
};

/** Path summaries of Snowplow's attribution packages for dbt, and of others that sum up paths. */
export const SNOWPLOW: ExportKind = {
  holds: 'paths',
  columns: [
    {
      column: 'transformed_path',
      aliases: ['channel_transformed_path', 'campaign_transformed_path', 'path'],
      field: 'path',
      read: pathCell,
      required: true,
    },
    {
      column: 'conversions',
      aliases: ['total_conversions'],
      field: 'conversions',
      read: unlessNull(numberCell),
      required: true,
    },
    {
      column: 'non_conversions',
      aliases: ['total_non_conversions', 'total_null'],
      field: 'nulls',
      read: unlessNull(numberCell),
    },
    {
      column: 'revenue',
      aliases: ['total_revenue', 'total_conversion_value'],
      field: 'value',
      read: unlessNull(numberCell),
    },
  ],
  unused: [],
};
