import { file } from '../node/files.fixture.ts';
import { type ImportedRecords, type ImportOptions, importRecords } from './import-records.ts';

/** A row of an export: its cells by column; columns that it does not name are empty. */
export type ExportRow = Readonly<Record<string, string>>;

/** The text of an export with the published header of its service. */
export function exportOf(header: string, rows: readonly ExportRow[]): string {
  const columns = header.split(',');
  const unknown = rows.flatMap((row) => Object.keys(row).filter((name) => !columns.includes(name)));
  if (unknown.length > 0) throw new RangeError(`no columns ${unknown.join(', ')}`);
  const lines = rows.map((row) => columns.map((name) => quoted(row[name] ?? '')).join(','));
  return `${[header, ...lines].join('\n')}\n`;
}

function quoted(cell: string): string {
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

let files = 0;

/** The records of the text of an export. */
export function imported(text: string, options: ImportOptions): Promise<ImportedRecords> {
  files += 1;
  return importRecords([file(`export-${files}`, text)], options);
}

/** The lines of an order as product and minor units, sorted. */
export function linesOf({ orders }: ImportedRecords, id: string): string[] {
  const lines = orders.find((order) => order.id === id)?.lines ?? [];
  return lines.map(({ productId, money }) => `${productId ?? ''} ${money.minor}`).sort();
}

/** The adjustments of an order as change, line and minor units. */
export function adjustmentsOf({ adjustments }: ImportedRecords, id: string): string[] {
  return adjustments
    .filter(({ orderId }) => orderId === id)
    .map(({ change, lineId, money }) => `${change} ${lineId ?? 'order'} ${money.minor}`);
}

/** The codes of what is remarked. */
export function remarks({ findings }: ImportedRecords): string[] {
  return findings.map(({ code }) => code).sort();
}
