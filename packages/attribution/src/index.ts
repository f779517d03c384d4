export type {
  AttributionPolicy,
  Credit,
  CreditedSale,
  Finding,
  Money,
  SessionLog,
  SettlingModel,
  Sha256,
  TouchKind,
} from '@livelane/contracts/vocabulary';
export { type ComparisonOptions, compareModels, MODEL_NAMES } from './comparison/compare-models.ts';
export { creditPaths, PATH_MODELS, type PathCredits } from './comparison/credit-paths.ts';
export type { ReportCurrency } from './comparison/journeys.ts';
export type {
  ChannelCredit,
  ModelCredits,
  ModelName,
  ModelReport,
  ReportPath,
} from './comparison/report.ts';
export { type CreditOptions, type CreditResult, creditOrders } from './credit/credit-orders.ts';
export { policyOfCodes, withCodes } from './credit/policy.ts';
export { CLICK_FLOOD } from './findings/clicks.ts';
export {
  ATTRIBUTION_FINDINGS,
  type AttributionFinding,
  type AttributionFindingCode,
} from './findings/finding.ts';
export { type FromLogOptions, touchesFromLog } from './journey/from-log.ts';
export {
  type Adjustment,
  AdjustmentSchema,
  type AttributionInput,
  type CreatorIdentity,
  CreatorIdentitySchema,
  type Order,
  type OrderLine,
  OrderLineSchema,
  OrderSchema,
} from './journey/order.ts';
export { type Touch, TouchSchema } from './journey/touch.ts';
export {
  type MarkovChannel,
  type MarkovOptions,
  type MarkovResult,
  markov,
} from './markov/markov.ts';
export { type ChannelPath, ChannelPathSchema } from './markov/path.ts';
export { RECORDS } from './records.ts';
export { RULE_DEFAULTS } from './rules/registry.ts';
