import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { columnsOf } from '../../paths/path-columns.ts';
import type { ChannelPath } from '../../records/channel-path.ts';
import { markovPerJourney } from './per-journey.ts';

interface Case {
  readonly paths: ChannelPath[];
  readonly effects: Readonly<Record<string, number>>;
  readonly credit: Readonly<Record<string, number>>;
}

/** Results of marketing-attribution-models 2.1.1, by `bench/src/attribution-oracle/generate.py`. */
const CASES: Case[] = readFileSync(new URL('per-journey.fixture.ndjson', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Case);

it.each(CASES)('agrees with the package that defines it, case %#', ({ paths, effects, credit }) => {
  const { channels } = markovPerJourney.credit(columnsOf(paths));
  expect(channels.map(({ channel }) => channel)).toEqual(Object.keys(credit));
  for (const { channel, conversions, removalEffect } of channels) {
    expect(Math.abs(conversions - (credit[channel] ?? 9))).toBeLessThan(1e-9);
    expect(Math.abs(removalEffect - (effects[channel] ?? 9))).toBeLessThan(1e-9);
  }
});
