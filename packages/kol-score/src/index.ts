export {
  type Brief,
  type CreatorGrade,
  type CreditedSale,
  type Finding,
  type GradeTerms,
  hasNoErrors,
  isLivelaneError,
  type LocalText,
  type SessionLog,
  type Settlement,
  type Severity,
  type Translation,
} from '@livelane/contracts/vocabulary';
export {
  type Authenticity,
  type AuthenticityInput,
  authenticity,
} from './authenticity/authenticity.ts';
export type { ActivityPrior } from './benchmarks/activity.ts';
export {
  type AssumedCount,
  type AssumedShare,
  type Benchmarks,
  type ConversionPrior,
  type EngagementPrior,
  ILLUSTRATIVE_BENCHMARKS,
  type PopulationTenth,
  type ReachPrior,
} from './benchmarks/benchmarks.ts';
export type { VideoPrior } from './benchmarks/video.ts';
export { CRITERION_IDS, type CriterionId } from './criteria/registry.ts';
export type { UnitEstimate } from './estimate/unit-estimate.ts';
export {
  type ConversionRatio,
  compareConversion,
  type WithPosterior,
} from './expectation/compare-conversion.ts';
export type { ConversionPosterior } from './expectation/conversion-posterior.ts';
export type { Expectation } from './expectation/expectation.ts';
export { GRADE_FINDINGS, type GradeCode } from './findings/catalogue.ts';
export type { GradeEvidence, GradeFinding } from './findings/finding.ts';
export type { CreatorEstimate } from './grade/estimate.ts';
export { estimateCreators, gradeCreators } from './grade/estimate-creators.ts';
export { expectationsOf } from './grade/expectations.ts';
export { expiredGrades } from './grade/expired-grades.ts';
export { gradeCreator } from './grade/grade-creator.ts';
export type { GradeOptions } from './grade/grading.ts';
export { type Ranking, type RankOptions, rankCreators } from './grade/ranking/rank-creators.ts';
export type { Robustness } from './grade/ranking/robustness.ts';
export { type Campaign, type CampaignEvidence, campaignEvidence } from './learn/campaign.ts';
export { type FatiguePrior, ILLUSTRATIVE_FATIGUE, NO_FATIGUE } from './learn/fatigue.ts';
export { learnFromCampaign } from './learn/learn-from-campaign.ts';
export {
  type LearnedGrades,
  type LearnOptions,
  learnFromCampaigns,
} from './learn/learn-from-campaigns.ts';
export {
  DEFAULT_MARKET_PROFILE,
  MARKET_PROFILES,
  marketProfileFor,
} from './market-profiles/catalogue.ts';
export { JAPAN_KOREA } from './market-profiles/japan-korea.ts';
export { LATIN_AMERICA } from './market-profiles/latin-america.ts';
export { type MarketProfile, MarketProfileSchema } from './market-profiles/market-profile.ts';
export { NORTH_AMERICA } from './market-profiles/north-america.ts';
export { SOUTH_EAST_ASIA } from './market-profiles/south-east-asia.ts';
export { WESTERN_EUROPE } from './market-profiles/western-europe.ts';
export {
  type CreatorPost,
  CreatorPostSchema,
  type CreatorProfile,
  CreatorProfileSchema,
  type PastLive,
  PastLiveSchema,
} from './profile/creator-profile.ts';
export { parseCreators } from './profile/parse-creators.ts';
export { RECORDS } from './records.ts';
export { ageDistance, genderDistance } from './signals/audience/distance.ts';
export {
  type ComparedLive,
  type ConversionSpread,
  type CountedLives,
  countedLives,
  fitConversionSpread,
} from './signals/conversion/fit-spread.ts';
export {
  type AverageRate,
  type EngagementOptions,
  type EngagementRate,
  engagementRate,
  type HighestEngagement,
} from './signals/engagement/engagement-rate.ts';
export { fitEngagementPrior } from './signals/engagement/fit-prior.ts';
export { tierGap } from './signals/price-tier/tier-gap.ts';
export { KOL_ISSUES } from './text/issues.ts';
export type { TextEmbedding } from './wording/embedding.ts';
export type { Lexicon } from './wording/lexicon.ts';
export type { WordingOptions } from './wording/wording.ts';
