import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readOrders } from '../../../../packages/attribution/src/node/orders.ts';
import { readTouches } from '../../../../packages/attribution/src/node/touches.ts';
import { readCreators } from '../../../../packages/kol-score/src/node/creators.ts';
import { root } from '../workspace.ts';
import { readCatalogue, text } from './catalogue.ts';

/** How each package reads a CSV file of a record. */
const readers: Readonly<Record<string, (file: string) => Promise<readonly unknown[]>>> = {
  'creator-profile': async (file) => (await readCreators(file)).creators,
  touch: async (file) => (await readTouches([file])).touches,
  order: async (file) => (await readOrders([file])).orders,
};

const shown = Object.entries(readCatalogue().records).flatMap(([kind, { csv, example }]) =>
  csv === undefined ? [] : [{ kind, csv, example }],
);

it.each(shown)('the CSV of $kind has its columns and is read as its example', async (one) => {
  const { kind, csv, example } = one;
  const [header] = text(csv.file).split('\n');
  expect(header).toBe(csv.columns.map(([column]) => column).join());
  const read = await readers[kind]?.(join(root, csv.file));
  expect(read).toEqual([JSON.parse(text(example))]);
});
