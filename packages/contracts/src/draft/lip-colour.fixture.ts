import { lipColourContract } from '../contract/lip-colour.fixture.ts';
import type { Brief, CreatorGrade, Money } from '../vocabulary/index.ts';
import type { DealTerms } from './terms.ts';

/** The terms from which the bundled contract is drafted. */
export function lipColourTerms(): DealTerms {
  const { title, language, law, currency, zone, term, parties, clauses } = lipColourContract();
  return {
    kind: 'deal-terms',
    version: 1,
    title,
    language,
    law,
    currency,
    zone,
    term,
    parties,
    clauses,
  };
}

/** The brief on which the bundled deal was struck. */
export function lipColourBrief(): Brief {
  const line = { category: 'lip-colour', tier: 'affordable', margin: 600_000 } as const;
  return {
    kind: 'brief',
    version: 1,
    id: 'brief-lip',
    products: lipColourContract().products.map((product) => ({ ...product, ...line })),
    market: 'US',
    platform: 'tiktok',
    audience: { countries: { US: 0.8, CA: 0.15, MX: 0.05 }, languages: { en: 0.9, fr: 0.1 } },
    shippableMarkets: ['US', 'CA'],
    budget: { currency: 'USD', minor: '1000000' },
    goals: ['sales'],
  };
}

/** A grade of the bundled creator for that brief. */
export function lipColourGrade(): CreatorGrade {
  const estimate = { mean: 1, interval: { lower: 0, upper: 2, level: 0.9 } };
  const usd = (minor: `${bigint}`): Money => ({ currency: 'USD', minor });
  return {
    kind: 'creator-grade',
    version: 1,
    id: 'grade-mia',
    creator: { id: 'mia', name: 'Mia Torres', followers: 200_000 },
    briefId: 'brief-lip',
    market: 'US',
    platform: 'tiktok',
    profileHash: `sha256:${'a'.repeat(64)}`,
    asOf: '2026-11-20T00:00:00Z',
    expiresAt: '2027-02-20T00:00:00Z',
    score: estimate,
    contributions: [],
    reasons: [],
    gates: [],
    eligible: true,
    authenticity: { fakeShare: null, verdict: 'clear', evidence: [] },
    expectation: {
      viewers: estimate,
      conversionsPer1000Viewers: estimate,
      conversions: estimate,
      contribution: { mean: usd('1'), lower: usd('0'), upper: usd('2'), level: 0.9 },
      breakEvenFee: usd('500000'),
      breakEvenCommission: 300_000,
      posterior: { shape: 1, exposure: 1, campaigns: [] },
    },
    provenance: [],
  };
}
