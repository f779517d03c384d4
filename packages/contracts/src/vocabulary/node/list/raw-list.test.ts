import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readRawList } from './raw-list.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'raw-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function read(name: string, text: string | Uint8Array, itemsOf?: (value: object) => never[]) {
  writeFileSync(join(folder, name), text);
  const list = await readRawList(join(folder, name), itemsOf === undefined ? {} : { itemsOf });
  const records = Array.from(list.records, ({ line, path, value }) => [line, path, value]);
  return { ...list, records };
}

it('gives the cells of a table by its own column names, several where a name stands twice', async () => {
  const { header, records, issues, hasOpenEnd } = await read(
    'a.csv',
    'name,views,views,__proto__\nAna,1.2M,1200000,x\n"B\nB",,3,\n',
  );
  expect(header).toEqual(['name', 'views', '__proto__']);
  expect(records.map(([line]) => line)).toEqual([2, 3]);
  const [, , row] = records[0] as [number, string, Record<string, unknown>];
  expect(Object.entries(row)).toEqual([
    ['name', 'Ana'],
    ['views', ['1.2M', '1200000']],
    ['__proto__', 'x'],
  ]);
  expect([issues, hasOpenEnd]).toEqual([[], false]);
});

it('passes over malformed rows and lines, each an issue with its line', async () => {
  const table = await read('b.csv', 'a,b\n1\n2,3\n4,5');
  expect(table.records.map(([line]) => line)).toEqual([3, 4]);
  expect([table.issues.map(({ line }) => line), table.hasOpenEnd]).toEqual([[2], true]);
  const lines = await read('b.ndjson', '{"a":1}\n{"a":\n{"a":3}\n');
  expect(lines.records).toEqual([
    [1, '', { a: 1 }],
    [3, '', { a: 3 }],
  ]);
  expect(lines.issues.map(({ line }) => line)).toEqual([2]);
});

it('gives the values that a JSON value holds, with their places', async () => {
  const itemsOf = ({ items = [] }: { items?: unknown[] }) =>
    items.map((value, at) => ({ path: `/items/${at}`, value })) as never[];
  const { records, header } = await read('c.json', '{"items":[{"a":1},{"a":2}]}', itemsOf);
  expect(records).toEqual([
    [1, '/items/0', { a: 1 }],
    [2, '/items/1', { a: 2 }],
  ]);
  expect(header).toBeUndefined();
});

it('reads a Chinese header in the encoding of Chinese spreadsheets', async () => {
  // "粉丝数" in GB18030
  const bytes = Uint8Array.from([0xb7, 0xdb, 0xcb, 0xbf, 0xca, 0xfd, 0x0a, 0x31, 0x0a]);
  writeFileSync(join(folder, 'd.csv'), bytes);
  const { header } = await readRawList(join(folder, 'd.csv'), { known: ['粉丝数'] });
  expect(header).toEqual(['粉丝数']);
});
