import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toInstant } from '@livelane/contracts/vocabulary';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkPolicy } from '../../credit/policy.ts';
import { indexSteps } from '../../credit/prepared-input.ts';
import { finish } from '../../credit/steps.ts';
import { REGISTRY, selectModels } from '../../models/registry/registry.ts';
import { anOrder, aPolicy, aTouch, at } from '../../records/records.fixture.ts';
import { canCompare, compareColumns } from '../compare/compare-columns.ts';
import { OrderSums } from '../compare/order-sums.ts';
import { touchAt } from './column-touch.ts';
import { indexedTouches } from './indexed-touches.ts';
import { readTouchColumns } from './touch-files.ts';

const NOON = Date.parse(at('12:00:00'));
const TOUCHES = Array.from({ length: 60_000 }, (_, place) =>
  aTouch({
    id: `t${place}`,
    at: toInstant(NOON + (place % 7_000) * 1000),
    persons:
      place % 3 === 0 ? [`user:${place % 97}`, `cookie:${place % 50}`] : [`user:${place % 89}`],
    creator: place % 5 === 0 ? null : `creator-${place % 11}`,
    channel: `channel-${place % 4}`,
    ...(place % 6 === 0 ? { sessionId: 'room', dwellSeconds: place % 40 } : {}),
  }),
);
const ORDERS = Array.from({ length: 300 }, (_, place) =>
  anOrder({
    id: `O${place}`,
    persons: [`user:${place % 120}`],
    at: toInstant(NOON + place * 20_000),
  }),
);

let folder = '';
const file = (name: string) => ({ path: join(folder, name), what: name });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'attribution-engine-'));
  const text = (items: readonly unknown[]): string =>
    items.map((item) => `${JSON.stringify(item)}\n`).join('');
  writeFileSync(join(folder, 'all.ndjson'), text(TOUCHES));
  writeFileSync(join(folder, 'reversed.ndjson'), text(TOUCHES.toReversed()));
  writeFileSync(join(folder, 'one.ndjson'), text(TOUCHES.slice(0, 20_000)));
  writeFileSync(join(folder, 'two.ndjson'), text(TOUCHES.slice(20_000)).trimEnd());
  writeFileSync(join(folder, 'wrong.ndjson'), `${text(TOUCHES)}{"id":7}\n`);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A report of touches in files, and how many orders were computed by rows alone. */
async function reportOf(names: readonly string[], threads: number) {
  const found = await readTouchColumns(names.map(file), { threads });
  if (found === undefined) throw new TypeError('not read into columns');
  const input = {
    ...{ touches: [], orders: ORDERS },
    indexed: () => indexedTouches(found.touches, aPolicy()),
  };
  const options = { models: selectModels(['first', 'last', 'linear', 'time-decay'], REGISTRY) };
  const indexed = finish(indexSteps(input, checkPolicy(aPolicy())));
  if (!canCompare(indexed, options)) throw new TypeError('not compared by rows');
  const sums = new OrderSums(indexed, options.models);
  for (const order of indexed.orders) sums.add(order);
  const again = finish(indexSteps(input, checkPolicy(aPolicy())));
  if (!canCompare(again, options)) throw new TypeError('not compared by rows');
  return {
    report: JSON.stringify(finish(compareColumns(again, options))),
    byRows: ORDERS.length - sums.whole.length,
    found,
  };
}

describe('touches of files', { timeout: 60_000 }, () => {
  it('give one report by any number of threads, in any order, in any files', async () => {
    const { report, byRows, found } = await reportOf(['all.ndjson'], 1);
    expect(byRows).toBe(ORDERS.length);
    expect(found.lists).toMatchObject([{ rows: 60_000, kind: 'ndjson' }]);
    for (const [names, threads] of [
      [['all.ndjson'], 3],
      [['reversed.ndjson'], 2],
      [['two.ndjson', 'one.ndjson'], 2],
    ] as const)
      expect((await reportOf(names, threads)).report).toBe(report);
  });

  it('stand in the order of their files, and a file that may be cut off is remarked', async () => {
    const found = await readTouchColumns(['one.ndjson', 'two.ndjson'].map(file), { threads: 2 });
    const { columns } = found?.touches ?? {};
    if (found === undefined || columns === undefined) throw new TypeError('not read');
    for (const row of [0, 19_999, 20_000, 59_999]) expect(touchAt(columns, row).id).toBe(`t${row}`);
    expect(found.lists.map(({ rows, openEnd }) => [rows, openEnd?.code])).toEqual([
      [20_000, undefined],
      [40_000, 'FILE_MAY_BE_CUT'],
    ]);
  });

  it('of a file that is named twice are copies, and its rows are counted for each of the two', async () => {
    const found = await readTouchColumns(['one.ndjson', 'one.ndjson'].map(file), { threads: 2 });
    expect(found?.lists.map(({ rows }) => rows)).toEqual([20_000, 20_000]);
    expect(found?.touches.copies).toHaveLength(20_000);
  });

  it('are left to the readers of records where one of them is wrong, or there is no file', async () => {
    expect(await readTouchColumns([file('wrong.ndjson')], { threads: 2 })).toBeUndefined();
    expect(await readTouchColumns([file('none.ndjson')])).toBeUndefined();
    const other = aTouch({ id: 't1', creator: 'noor' });
    writeFileSync(join(folder, 'other.ndjson'), `${JSON.stringify(other)}\n`);
    expect(await readTouchColumns(['all.ndjson', 'other.ndjson'].map(file))).toBeUndefined();
  });
});
