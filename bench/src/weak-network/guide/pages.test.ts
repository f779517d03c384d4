import { expect, test } from 'vitest';
import { measuredOf } from './measured.ts';
import { pagesOf, readMeasured } from './pages.ts';
import { measuredTable, presetTable, withParts } from './tables.ts';

test('the pages show the presets of the package and the medians of the bench: node bench/src/weak-network/guide/main.ts', () => {
  for (const { path, now, wanted } of pagesOf(readMeasured())) expect(now, path).toBe(wanted);
});

test('of two reports on one link, each client shows what was measured last', () => {
  const report = (clients: object) =>
    ({ environment: {}, links: { W1: { title: 'W1', ...clients } } }) as never;
  const result = (firstFrameMs: number) => ({ median: { firstFrameMs }, runs: [{ void: false }] });
  const none = { median: {}, runs: [] };
  const { links } = measuredOf([
    report({ stock: result(1), usual: none, ours: result(2) }),
    report({ stock: none, usual: none, ours: none, presets: { weak: result(3), hd: result(4) } }),
    report({ stock: result(5), usual: none, ours: none }),
  ]);
  const seen = Object.entries(links['W1']?.clients ?? {}).map(([client, { counted, median }]) => [
    client,
    counted,
    median.firstFrameMs,
  ]);
  expect(seen).toEqual([
    ['stock', 1, 5],
    ['ours', 1, 2],
    ['weak', 1, 3],
    ['hd', 1, 4],
  ]);
});

test('reports of two servers are refused', () => {
  const report = (version: string) =>
    ({ environment: { server: { version } }, links: {} }) as never;
  expect(() => measuredOf([report('1.13.5'), report('1.13.6')])).toThrow(/different server/);
  expect(measuredOf([report('1.13.6'), report('1.13.6')]).environment).toEqual({
    server: { version: '1.13.6' },
  });
});

test('a table names what was not measured, and both languages have the same rows', () => {
  const measured = {
    environment: {},
    links: { W1: { title: '', clients: { weak: { counted: 3, void: 0, median: {} as never } } } },
  };
  expect(measuredTable(measured, 'en').split('\n')[2]).toBe(
    '| W1 | `weak` | 3 | – | – | – | – | – | – | – |',
  );
  const rows = (table: string) => table.split('\n').length;
  expect(rows(presetTable('en'))).toBe(rows(presetTable('zh-Hans')));
});

test('a part without its marks is refused', () => {
  expect(withParts('a <!-- x -->old<!-- /x --> b', { x: 'new' })).toBe(
    'a <!-- x -->\nnew\n<!-- /x --> b',
  );
  expect(() => withParts('a', { x: 'new' })).toThrow(RangeError);
});
