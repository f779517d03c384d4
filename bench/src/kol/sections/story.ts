import type { PriceTier } from '@livelane/contracts/vocabulary';
import { type CreatorProfile, compareConversion, rankCreators } from '@livelane/kol-score';
import {
  AFFORDABLE,
  AS_OF,
  briefFor,
  UPSCALE,
} from '../../../../packages/kol-score/src/profile/story.fixture.ts';
import type { Row, Section } from '../../section.ts';

/** Two creators who differ in size and price tier, on a product of either tier. */
export const story: Section = {
  name: 'story',
  about: '200,000 followers and an affordable style against a million and an upscale one',
  measure: async () => ({
    data: 'two made creators with six past lives each, 25 sales per 1,000 viewers at their own price tier',
    rows: [orderRow('affordable', AFFORDABLE.id), ...tierRows(), orderRow('premium', UPSCALE.id)],
  }),
};

function withLives(profile: CreatorProfile, viewers: number): CreatorProfile {
  const live = { viewers, conversions: viewers / 40, minutes: 60, category: 'beauty' };
  return { ...profile, lives: Array(6).fill({ ...live, source: 'measured' }) };
}

const CREATORS = [withLives(UPSCALE, 14_000), withLives(AFFORDABLE, 3_600)];

function rankedFor(tier: PriceTier) {
  const { ranked } = rankCreators(CREATORS, briefFor(tier), { asOf: AS_OF });
  const [first, second] = ranked;
  if (first === undefined || second === undefined) throw new TypeError('both are ranked');
  return { first, second };
}

function orderRow(tier: PriceTier, expected: string): Row {
  const { first } = rankedFor(tier);
  return {
    what: `first on a product of the tier ${tier}`,
    ...{ measured: first.creator.id, wanted: expected, reached: first.creator.id === expected },
  };
}

function tierRows(): Row[] {
  const { first, second } = rankedFor('affordable');
  const { tier } = compareConversion(first, second);
  const { lower = Number.NaN, upper = Number.NaN } = tier?.interval ?? {};
  const reason = first.reasons[0]?.contribution ?? 'none';
  return [
    {
      what: 'effect of the price tier alone on the conversion rate, 90 % interval',
      measured: `${tier?.mean.toFixed(1)} times, ${lower.toFixed(1)} to ${upper.toFixed(1)}`,
      wanted: 'holds 4, within 1.5 to 8',
      reached: lower >= 1.5 && lower <= 4 && upper >= 4 && upper <= 8,
    },
    {
      what: 'first reason of the winner',
      ...{ measured: reason, wanted: 'price-tier', reached: reason === 'price-tier' },
    },
  ];
}
