import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { hashesOf, LEARNED } from './noted.ts';

it('the weights are those that `node bench/src/prose/refit-weights.ts` learned from the sentences that stand there', () => {
  expect(JSON.parse(readFileSync(LEARNED, 'utf8'))).toEqual(hashesOf());
});
