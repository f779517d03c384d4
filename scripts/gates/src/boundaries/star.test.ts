import { expect, it } from 'vitest';
import { importsOf } from './imports.ts';
import { strayImports } from './star.ts';

it('sees static, type-only, re-exported and dynamic imports', () => {
  const text = `import a from 'a'; import type { B } from 'b'; export * from 'c'; const d = await import('d');`;
  expect(importsOf(text)).toEqual(['a', 'b', 'c', 'd']);
});

it.each([
  ['@livelane/rtc', 'src/index.ts', '@livelane/contracts/vocabulary/hash'],
  ['@livelane/rtc', 'src/index.ts', 'livekit-client'],
  ['@livelane/contracts', 'src/vocabulary/zones/index.ts', 'temporal-polyfill'],
  ['@livelane/contracts', 'src/vocabulary/hash/index.ts', '@noble/hashes/sha2.js'],
  ['@livelane/contracts', 'src/vocabulary/node/csv.ts', 'node:fs/promises'],
  ['@livelane/contracts', 'src/settlement/index.ts', '../vocabulary/zones/index.ts'],
])('%s: %s may name %s', (owner, file, specifier) => {
  expect(strayImports(owner, file, [specifier])).toEqual([]);
});

it.each([
  ['@livelane/rtc', 'src/index.ts', '@livelane/contracts'],
  ['@livelane/rtc', 'src/index.ts', '@livelane/contracts/settle'],
  ['@livelane/kol-score', 'src/index.ts', '@livelane/attribution'],
  ['@livelane/kol-score', 'src/index.ts', '../../contracts/src/index.ts'],
  ['@livelane/kol-score', 'src/index.ts', 'zod'],
  ['@livelane/contracts', 'src/vocabulary/money.ts', 'temporal-polyfill'],
  ['@livelane/contracts', 'src/vocabulary/money.ts', '../clauses/fee.ts'],
  ['@livelane/contracts', 'src/vocabulary/money.ts', './zones/index.ts'],
  ['@livelane/contracts', 'src/vocabulary/money.ts', 'node:fs'],
  ['@livelane/contracts', 'src/vocabulary/node/csv.ts', 'papaparse'],
])('%s: %s may not name %s', (owner, file, specifier) => {
  expect(strayImports(owner, file, [specifier])).toHaveLength(1);
});
