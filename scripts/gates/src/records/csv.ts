import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { root } from '../workspace.ts';
import type { RecordEntry } from './catalogue.ts';

type Reader = (file: string) => Promise<readonly unknown[]>;

/** How each package reads a CSV file of a record. */
const readers: Readonly<Record<string, Reader>> = {
  'creator-profile': async (file) => {
    const { parseCreatorsCsv } = await from('kol-score/src/profile/creators-csv.ts');
    const { readCsvFile } = await from('contracts/src/vocabulary/node/index.ts');
    return (await parseCreatorsCsv?.(await readCsvFile?.(file))) as readonly unknown[];
  },
  touch: async (file) => {
    const { readTouches } = await from('attribution/src/node/touches.ts');
    return (await readTouches?.([file])) as readonly unknown[];
  },
  order: async (file) => {
    const { readOrders } = await from('attribution/src/node/orders.ts');
    const book = await readOrders?.([file]);
    return (book as { readonly orders: readonly unknown[] }).orders;
  },
};

async function from(path: string): Promise<Readonly<Record<string, (given: unknown) => unknown>>> {
  return (await import(join(root, 'packages', path))) as never;
}

/** Where the CSV of a page is not what the package reads: other columns, or another record than the example. */
export async function csvMisfits(kind: string, { csv, example }: RecordEntry): Promise<string[]> {
  const reader = readers[kind];
  if (csv === undefined || reader === undefined) return [];
  const path = join(root, csv.file);
  const [header = ''] = readFileSync(path, 'utf8').split('\n');
  const told = csv.columns.map(([column]) => column).join(',');
  const expected: unknown = JSON.parse(readFileSync(join(root, example), 'utf8'));
  const read = await reader(path);
  return [
    ...(header === told ? [] : [`${csv.file}: its columns are not those of the page (${told})`]),
    ...(isDeepStrictEqual(read[0], expected)
      ? []
      : [`${csv.file} is not read as ${example}, but as ${JSON.stringify(read[0])}`]),
  ];
}
