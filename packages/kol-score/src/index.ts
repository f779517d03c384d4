export type {
  Brief,
  CreatorGrade,
  CreditedSale,
  LocalText,
  SessionLog,
  Settlement,
} from '@livelane/contracts/vocabulary';
export { isLivelaneError } from '@livelane/contracts/vocabulary';
export { ageDistance, genderDistance } from './audience/distance.ts';
export {
  type Authenticity,
  type AuthenticityInput,
  authenticity,
} from './authenticity/authenticity.ts';
export {
  type Benchmarks,
  type ConversionPrior,
  type EngagementPrior,
  ILLUSTRATIVE_BENCHMARKS,
  type ReachPrior,
} from './benchmarks/benchmarks.ts';
export { type EngagementRate, engagementRate } from './engagement/engagement-rate.ts';
export { fitEngagementPrior } from './engagement/fit-prior.ts';
export {
  type ConversionPosterior,
  compareConversion,
  type WithPosterior,
} from './expectation/conversion.ts';
export type { DealTerms } from './expectation/deal-terms.ts';
export type { Expectation } from './expectation/expectation.ts';
export { type GradeOptions, gradeCreator } from './grade/grade-creator.ts';
export { type Ranking, type Robustness, rankCreators } from './grade/rank-creators.ts';
export {
  type Campaign,
  type CampaignEvidence,
  campaignEvidence,
  learnFromCampaign,
} from './learn/learn-from-campaign.ts';
export {
  ELSEWHERE,
  MARKET_PROFILES,
  marketProfileFor,
  NORTH_AMERICA,
  SOUTH_EAST_ASIA,
} from './market-profiles/catalogue.ts';
export {
  CRITERIA,
  type Criterion,
  type MarketProfile,
  MarketProfileSchema,
} from './market-profiles/market-profile.ts';
export {
  type CreatorPost,
  CreatorPostSchema,
  type CreatorProfile,
  CreatorProfileSchema,
  type PastLive,
  PastLiveSchema,
} from './profile/creator-profile.ts';
export { type CreatorRow, parseCreatorsCsv } from './profile/creators-csv.ts';
export { parseCreators } from './profile/parse-creators.ts';
export { RECORDS } from './records.ts';
export { tierGap } from './tier/price-tier.ts';
export type { Value } from './valuation/value.ts';
