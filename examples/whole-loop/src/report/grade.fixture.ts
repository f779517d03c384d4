import { type CreatorGrade, type Money, money, type Sha256 } from '@livelane/contracts/vocabulary';

/** US dollars, from cents. */
export function usd(cents: number): Money {
  return money('USD', BigInt(cents));
}

/** A hash of nothing. */
export function hashFixture(): Sha256 {
  return `sha256:${'ab'.repeat(32)}`;
}

function estimate(mean: number, half: number): CreatorGrade['score'] {
  return { mean, interval: { lower: mean - half, upper: mean + half, level: 0.9 } };
}

/** A grade with made-up figures. */
export function gradeFixture(
  id: string,
  name: string,
  { score, followers }: { score: number; followers: number },
): CreatorGrade {
  const parts = [
    ['price-tier', 0.3],
    ['audience', 0.25],
    ['engagement', 0.2],
    ['professionalism', 0.15],
    ['staying-power', 0.1],
  ] as const;
  return {
    kind: 'creator-grade',
    version: 1,
    id: `grade-${id}`,
    creator: { id, name, followers },
    briefId: 'brief',
    market: 'US',
    platform: 'tiktok-shop',
    profileHash: hashFixture(),
    asOf: '2026-09-20T00:00:00Z',
    expiresAt: '2026-12-20T00:00:00Z',
    score: estimate(score, 9),
    contributions: parts.map(([part, weight]) => ({
      id: part,
      points: weight * score,
      weight,
      value: score / 100,
      reason: { en: `For ${part}`, 'zh-Hans': `关于 ${part}` },
    })),
    reasons: [
      {
        direction: 'for',
        contribution: 'price-tier',
        text: {
          en: 'Known for affordable products: the same tier as the product.',
          'zh-Hans': '以平价商品知名：与该商品价位相同。',
        },
        counterfactual: {
          en: 'With a luxury product the score would be 31 points lower.',
          'zh-Hans': '若为奢侈品，得分将低 31 分。',
        },
      },
      {
        direction: 'against',
        contribution: 'price-tier',
        text: {
          en: 'Known for premium products, two tiers above the product.',
          'zh-Hans': '以高端商品知名，比该商品高两档。',
        },
        counterfactual: {
          en: 'With a premium product: +22 points.',
          'zh-Hans': '若为高端商品：加 22 分。',
        },
      },
    ],
    gates: [],
    eligible: score > 20,
    authenticity: { fakeShare: null, verdict: 'clear', evidence: [] },
    expectation: {
      viewers: estimate(3100, 900),
      conversionsPer1000Viewers: estimate(score / 3, 5),
      conversions: estimate(80, 30),
      contribution: { mean: usd(41_200), lower: usd(-8000), upper: usd(99_000), level: 0.9 },
      breakEvenFee: usd(180_000),
      breakEvenCommission: 120_000,
      posterior: { shape: 12, exposure: 0.5, campaigns: [] },
    },
    provenance: [],
  };
}
