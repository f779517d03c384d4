import { describe, expect, it } from 'vitest';
import type { CreatorProfile } from '../../profile/creator-profile.ts';
import { AFFORDABLE } from '../../profile/story.fixture.ts';
import { inputOf } from '../grade-input.fixture.ts';
import { peersPopulation } from './peers-population.ts';

const setting = inputOf();
const { population } = setting.benchmarks;

/** Peers with these shares of their audience in the brief's market, which can be shipped to. */
const peers = (shares: readonly number[]): CreatorProfile[] =>
  shares.map((share, at) => ({
    ...AFFORDABLE,
    id: `peer-${at}`,
    audience: { countries: { [setting.brief.market]: share } },
  }));

describe('the percentiles of peers', () => {
  it('are those of the shares that they show', () => {
    const shares = Array.from({ length: 11 }, (_, at) => 0.5 + at / 100);
    const silent = { ...AFFORDABLE, id: 'silent', audience: {} };
    const found = peersPopulation([...peers(shares).reverse(), silent], setting);
    for (const share of [found.shippable, found.home])
      expect(share).toEqual({ value: 0.51, source: 'the tenth percentile of 11 peers' });
  });

  it('stay as they are where fewer than eight peers show one', () => {
    const found = peersPopulation(peers(Array(7).fill(0.6)), setting);
    expect(found).toEqual(population);
    expect(peersPopulation(peers(Array(8).fill(0.6)), setting).ages).toEqual(population.ages);
  });
});
