import { describe, expect, it } from 'vitest';
import { checkLaw, LAWS } from './laws.ts';

/** How many random deals each law is checked on: `LAWS_RUNS=20000` for the long run. */
const RUNS = Number(process.env['LAWS_RUNS'] ?? 0);

/** The laws about when something becomes known are checked on 2,000 deals, the others on a few. */
const UNIT: Readonly<Record<keyof typeof LAWS, number>> = {
  'order of facts': 200,
  'repetition of facts': 200,
  'one sale in two': 200,
  'the period in two': 700,
  'late and early': 700,
  'recording time': 600,
  'names of currencies': 200,
};

describe('a settlement keeps the law of', () => {
  it.each(Object.keys(LAWS) as (keyof typeof LAWS)[])('%s', { timeout: 3_600_000 }, (law) => {
    const runs = RUNS > 0 ? RUNS : UNIT[law];
    expect(checkLaw(law, { runs }).broken).toEqual([]);
  });
});

it('with two revisions that share a fee differently, recording at another time moves no unit between payees', () => {
  expect(LAWS['recording time'](12_285)).toBe(null);
});
