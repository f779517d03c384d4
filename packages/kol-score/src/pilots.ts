export type { Random } from '@livelane/contracts/vocabulary/probability';
export { type Advice, adviceOn } from './pilots/advice.ts';
export { type Candidate, expectedProfit } from './pilots/candidate.ts';
export {
  type CampaignPrior,
  ILLUSTRATIVE_CAMPAIGN_PRIOR,
  learnRates,
  type ObservedLive,
  type Prospect,
} from './pilots/learn-rates.ts';
export { type NextMarketCheck, nextMarketChecks } from './pilots/next-market.ts';
export { candidateOf, isPlannable, outlookOf, type PlannableGrade } from './pilots/outlook.ts';
export { pilotSize } from './pilots/pilot-size.ts';
export {
  type PilotChoice,
  type PilotOmission,
  type PilotOptions,
  type PilotPlan,
  planPilot,
} from './pilots/plan-pilot.ts';
export type { Policy, PolicyState } from './pilots/policies/policy.ts';
export { POLICIES, type PolicyId } from './pilots/policies/registry.ts';
export { chanceAbove, type LiveOutlook } from './pilots/profit-distribution.ts';
export { type RenewalOptions, renewalOf } from './pilots/renewal.ts';
export { type Learning, valueOfInformation } from './pilots/value-of-information.ts';
export { WORLD_FAMILIES, type WorldFamily, type WorldFamilyId } from './simulate/family.ts';
export { type CreatorRanking, SIMPLE_RANKINGS } from './simulate/rankings.ts';
export { SHOWN_AT, type ShownEvidence } from './simulate/shown-creator.ts';
export {
  type PolicyResult,
  type SimulationOptions,
  simulatePolicies,
} from './simulate/simulate-policies.ts';
export {
  type MeanOverWorlds,
  profitDifference,
  type RankingResult,
  type RankingSimulation,
  simulateRankings,
} from './simulate/simulate-rankings.ts';
