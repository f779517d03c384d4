import { expect, it } from 'vitest';
import { markov } from './markov.ts';

const channels = (count: number) =>
  Array.from({ length: count }, (_, place) => ({ path: [`c${place}`], conversions: 1 }));

it('takes 4000 channels, and no more: refused before anything of that size is set up', () => {
  expect(() => markov(channels(4001))).toThrow(/at most 4000 different channels/);
});
