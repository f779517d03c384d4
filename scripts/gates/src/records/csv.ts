import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { readOrders } from '../../../../packages/attribution/src/node/orders.ts';
import { readTouches } from '../../../../packages/attribution/src/node/touches.ts';
import { readCreators } from '../../../../packages/kol-score/src/node/creators.ts';
import { root } from '../workspace.ts';
import { type RecordEntry, text } from './catalogue.ts';

/** How each package reads a CSV file of a record. */
const readers: Readonly<Record<string, (file: string) => Promise<readonly unknown[]>>> = {
  'creator-profile': async (file) => (await readCreators(file)).creators,
  touch: async (file) => (await readTouches([file])).touches,
  order: async (file) => (await readOrders([file])).orders,
};

/** Where the CSV of a page is not what the package reads: other columns, or another record than the example. */
export async function csvMisfits(kind: string, { csv, example }: RecordEntry): Promise<string[]> {
  if (csv === undefined) return [];
  const columns = csv.columns.map(([column]) => column).join(',');
  const read = (await readers[kind]?.(join(root, csv.file)))?.[0];
  return [
    ...(text(csv.file).startsWith(`${columns}\n`)
      ? []
      : [`${csv.file}: not the columns ${columns}`]),
    ...(isDeepStrictEqual(read, JSON.parse(text(example)))
      ? []
      : [`${csv.file} is not read as ${example}, but as ${JSON.stringify(read)}`]),
  ];
}
