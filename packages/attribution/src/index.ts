export {
  type AttributionPolicy,
  type Credit,
  type CreditedSale,
  type Currency,
  type Finding,
  hasNoErrors,
  isLivelaneError,
  type LocalText,
  type Money,
  type Param,
  type Params,
  type SessionLog,
  type SettlingModel,
  type Severity,
  type Sha256,
  type TouchKind,
  type Translation,
} from '@livelane/contracts/vocabulary';
export { type ComparisonOptions, compareModels } from './comparison/compare-models.ts';
export {
  type CreditPathsOptions,
  creditPaths,
  creditPathsBy,
  type PathParameters,
} from './comparison/credit-paths.ts';
export {
  type JourneyFigures,
  type PathLength,
  pathLengths,
  TIME_SPANS,
} from './comparison/journey-figures.ts';
export type { IntervalOptions } from './comparison/order-intervals.ts';
export {
  type ChannelIntervals,
  type CreditIntervals,
  type FigureInterval,
  type PathIntervalOptions,
  type PathIntervals,
  pathIntervals,
} from './comparison/path-intervals.ts';
export type { ChannelCredit, ModelCredits, ModelReport, ReportPath } from './comparison/report.ts';
export {
  returnOnSpend,
  type SpendableCredit,
  type SpendReturn,
} from './comparison/return-on-spend.ts';
export type { ReportCurrency } from './comparison/valued-journeys.ts';
export { type AppendOptions, appendCredits } from './credit/append-credits.ts';
export { policyOfCodes, withCodes } from './credit/code-policy.ts';
export {
  type CreditComparison,
  type CreditDifference,
  compareCredits,
  type DifferentOrder,
} from './credit/compare-credits.ts';
export { type CreditOptions, type CreditResult, creditOrders } from './credit/credit-orders.ts';
export { type CreditTotal, creditTotals, type TotalsOptions } from './credit/credit-totals.ts';
export type { PolicyVersions } from './credit/policy-versions.ts';
export { CLICK_FLOOD } from './detectors/click-flood.ts';
export { IDENTITY_SHARED } from './detectors/shared-identity.ts';
export { explainOrder, type OrderExplanation } from './explain/explain-order.ts';
export type { ExplainedTouch } from './explain/explained-touch.ts';
export { TOUCH_OUTCOMES, type TouchOutcome } from './explain/outcome.ts';
export { ATTRIBUTION_FINDINGS, type AttributionFindingCode } from './findings/catalogue.ts';
export type { AttributionEvidence, AttributionFinding } from './findings/finding.ts';
export { logFindings } from './journey/log-findings.ts';
export { type TouchesFromLogOptions, touchesFromLog } from './journey/touches-from-log.ts';
export type { Click, ClickStore } from './links/click.ts';
export {
  type ClickEndpointOptions,
  createClickEndpoint,
  type FindLink,
  type Link,
} from './links/click-endpoint.ts';
export {
  CLICK_PARAMETER,
  type ClickLink,
  clickIdIn,
  createLink,
  type LinkOptions,
} from './links/create-link.ts';
export type { Random } from './models/draws/binomial.ts';
export { randomOf } from './models/draws/seeded.ts';
export {
  type MarkovChannel,
  type MarkovOptions,
  type MarkovResult,
  type MarkovSet,
  markov,
} from './models/markov/markov.ts';
export type { JourneyCredit } from './models/markov/per-journey.ts';
export {
  type OrderFit,
  type SelectedOrder,
  type SelectOrderOptions,
  selectOrder,
} from './models/markov/select-order.ts';
export type { ModelDescription, ModelParameters, PathModelOptions } from './models/model.ts';
export { MODEL_NAMES, MODELS, type ModelName } from './models/registry/registry.ts';
export { type FitSource, type FrozenFit, freezeFit } from './models/rules/freeze-fit.ts';
export { shapleyValues } from './models/shapley/game.ts';
export {
  type ShapleyRateChannel,
  type ShapleyRateOptions,
  type ShapleyRateResult,
  shapleyRate,
} from './models/shapley/rate-game.ts';
export {
  type PositionCredit,
  type ShapleyChannel,
  type ShapleyResult,
  shapley,
} from './models/shapley/sum-game.ts';
export { type PlatformOptions, policyOfPlatform } from './platforms/policy-of-platform.ts';
export { PLATFORM_PRESETS, type Platform, type PlatformPreset } from './platforms/presets.ts';
export { type Adjustment, AdjustmentSchema } from './records/adjustment.ts';
export type { AttributionInput } from './records/attribution-input.ts';
export { type ChannelPath, ChannelPathSchema } from './records/channel-path.ts';
export type { CodeRule } from './records/code-rule.ts';
export { ATTRIBUTION_ISSUES } from './records/issues.ts';
export { type Order, type OrderLine, OrderLineSchema, OrderSchema } from './records/order.ts';
export type { ChannelFigures, PathCredit, PathCredits } from './records/path-credits.ts';
export { type CreatorIdentity, CreatorIdentitySchema } from './records/persons.ts';
export { type Spend, SpendSchema } from './records/spend.ts';
export { type Touch, TouchSchema } from './records/touch.ts';
export { RECORDS } from './records.ts';
