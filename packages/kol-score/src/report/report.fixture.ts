import type { Brief, CreatorGrade } from '@livelane/contracts/vocabulary';
import { rankCreators } from '../grade/ranking/rank-creators.ts';
import { nextMarketChecks } from '../pilots/next-market.ts';
import { planPilot } from '../pilots/plan-pilot.ts';
import type { CreatorProfile } from '../profile/creator-profile.ts';
import { FULL_BRIEF, FULL_PROFILE } from '../profile/full.fixture.ts';
import { AFFORDABLE, AS_OF, UPSCALE } from '../profile/story.fixture.ts';
import type { ReportOptions } from './facts.ts';

/** For tests: grades, and everything that a report may show besides them. */
export interface Reported {
  readonly grades: readonly CreatorGrade[];
  readonly options: ReportOptions;
}

const HISTORY = [100_000, 104_000, 160_000, 163_000, 170_000].map((followers, index) => ({
  at: `2026-0${index + 4}-01T00:00:00Z` as const,
  followers,
}));

const { permits: _, ...UNQUOTED } = FULL_PROFILE;

/** Creators who are ranked, to be asked for a quote, and excluded, with every part that a report shows. */
const CREATORS: readonly CreatorProfile[] = [
  {
    ...AFFORDABLE,
    permits: FULL_PROFILE.permits,
    followerHistory: HISTORY,
    lives: FULL_PROFILE.lives,
  },
  { ...UPSCALE, permits: FULL_PROFILE.permits },
  withoutFee({ ...FULL_PROFILE, id: 'unquoted' }),
  { ...UNQUOTED, id: 'elsewhere', platform: 'youtube' },
  { ...FULL_PROFILE, id: 'silent', followers: null, posts: [], audience: {} },
];

function withoutFee({ fee, ...profile }: CreatorProfile): CreatorProfile {
  return profile;
}

/** A report in which every section is shown, with one name for all creators, products and the brief. */
export function reported(name = 'Mia'): Reported {
  const brief: Brief = {
    ...FULL_BRIEF,
    name,
    products: FULL_BRIEF.products.map((product) => ({ ...product, name })),
  };
  const { grades: plain } = rankCreators(CREATORS, FULL_BRIEF, { asOf: AS_OF });
  const grades = plain.map((grade) => ({
    ...learned(grade),
    creator: { ...grade.creator, name },
  }));
  const plan = planPilot(grades, { budget: brief.budget });
  const nextMarket = nextMarketChecks(grades, { ...FULL_BRIEF, market: 'TH' });
  return { grades, options: { creators: CREATORS, brief, pilot: { ...plan, nextMarket } } };
}

/** A grade after two settled lives. */
function learned(grade: CreatorGrade): CreatorGrade {
  const { expectation } = grade;
  const lives = [
    { campaign: 's1', conversions: 12, viewers: 900, declared: 0, minutes: 60 },
    { campaign: 's2', conversions: 0, viewers: 700, declared: 0, minutes: 45 },
  ];
  const prior = { shape: 2, exposure: 0.2 };
  return {
    ...grade,
    expectation: { ...expectation, posterior: { ...expectation.posterior, prior, lives } },
  };
}

/** The same report with a name in the texts of the grades too, as an edited file may have it. */
export function spelt(name: string): Reported {
  const { grades, options } = reported(name);
  const both = { en: name, 'zh-Hans': name };
  return {
    options,
    grades: grades.map((grade) => ({
      ...grade,
      contributions: grade.contributions.map((it) => ({ ...it, reason: both })),
      reasons: grade.reasons.map((it) => ({ ...it, text: both, counterfactual: both })),
      gates: grade.gates.map((it) => ({ ...it, reason: both })),
      authenticity: {
        ...grade.authenticity,
        evidence: [{ signal: name, text: both }],
        fakeShare: { mean: 0.1, interval: { lower: 0.05, upper: 0.2, level: 0.9 } },
      },
      findings: (grade.findings ?? []).map((it) => ({ ...it, message: both, fix: both })),
      provenance: [...grade.provenance, { input: name, source: 'range' as const }],
    })),
  };
}
