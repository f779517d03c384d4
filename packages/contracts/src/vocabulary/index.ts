export {
  type ErrorDetails,
  type InputIssue,
  isLivelaneError,
  LivelaneError,
  type LivelaneErrorOptions,
  VOCABULARY_ERRORS,
  type VocabularyErrorCode,
} from './error.ts';
export { type Figure, FigureSchema, type Provenance, ProvenanceSchema } from './figure.ts';
export { type Id, IdSchema, type Language, LanguageSchema, type Text, TextSchema } from './id.ts';
export {
  compareInstants,
  type Instant,
  InstantSchema,
  type Period,
  PeriodSchema,
  type PlainDate,
  PlainDateSchema,
  toEpochMs,
  toInstant,
  type Window,
  WindowSchema,
  windowContains,
  type Zone,
  ZoneSchema,
} from './instant.ts';
export { type Interval, IntervalSchema, ProbabilitySchema } from './interval.ts';
export {
  MARKETS,
  type Market,
  MarketSchema,
  marketScopes,
  PLATFORMS,
  type Platform,
  PlatformSchema,
} from './market.ts';
export {
  type Finding,
  FindingSchema,
  type LocalText,
  LocalTextSchema,
  localText,
} from './message.ts';
export { allocate, allocateUnits } from './money/allocate.ts';
export { CURRENCIES, type Currency, CurrencySchema, currencyExponent } from './money/currency.ts';
export {
  compareQuotes,
  convertMoney,
  type FxQuote,
  FxQuoteSchema,
  governingQuote,
} from './money/fx.ts';
export {
  addMoney,
  compareMoney,
  formatDecimal,
  MAX_MINOR,
  type Money,
  MoneySchema,
  money,
  negateMoney,
  parseDecimal,
  rateOf,
  subtractMoney,
  sumMoney,
  toMinor,
  zeroMoney,
} from './money/money.ts';
export {
  divideRounded,
  ROUNDING_MODES,
  type RoundingMode,
  RoundingModeSchema,
} from './money/rounding.ts';
export {
  type Count,
  CountSchema,
  PPM,
  type Rate,
  RateSchema,
  type Share,
  ShareSchema,
} from './rate.ts';
export { type AttributionPolicy, AttributionPolicySchema } from './records/attribution-policy.ts';
export {
  type Audience,
  AudienceSchema,
  type Brief,
  BriefSchema,
  PRICE_TIERS,
  type PriceTier,
  PriceTierSchema,
  type Product,
  ProductSchema,
  type RequiredPermit,
  RequiredPermitSchema,
} from './records/brief.ts';
export {
  type CreatorGrade,
  CreatorGradeSchema,
  type Estimate,
  EstimateSchema,
  type GradeTerms,
  GradeTermsSchema,
  type MoneyEstimate,
  MoneyEstimateSchema,
} from './records/creator-grade.ts';
export {
  type Credit,
  type CreditedSale,
  CreditedSaleSchema,
  CreditSchema,
} from './records/credited-sale.ts';
export { type DeliveryReport, DeliveryReportSchema } from './records/delivery-report.ts';
export { type Fact, FactSchema } from './records/fact.ts';
export {
  type DocumentReference,
  DocumentReferenceSchema,
  type Sha256,
  Sha256Schema,
} from './records/reference.ts';
export {
  parseRecord,
  RECORDS,
  type RecordKind,
  type RecordOf,
  recordJsonSchema,
  recordKind,
} from './records/registry.ts';
export {
  type Presence,
  PresenceSchema,
  type SessionEvent,
  SessionEventSchema,
  type SessionLog,
  SessionLogSchema,
} from './records/session-log.ts';
export {
  type DisclosureDuty,
  DisclosureDutySchema,
  type DisclosureRule,
  DisclosureRuleSchema,
  type RunSheetItem,
  RunSheetItemSchema,
  type SessionPlan,
  SessionPlanSchema,
} from './records/session-plan.ts';
export {
  type Posting,
  PostingSchema,
  type Settlement,
  SettlementSchema,
  type StatementLine,
  StatementLineSchema,
} from './records/settlement.ts';
export {
  type SettlingModel,
  SettlingModelSchema,
  TOUCH_KINDS,
  type TouchKind,
  TouchKindSchema,
} from './records/settling-rules.ts';
export {
  describeReceived,
  inputInvalid,
  inputIssues,
  jsonPointer,
  parseInput,
  record,
} from './schema.ts';
