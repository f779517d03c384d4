export { vocabularyError } from './error/core-errors.ts';
export {
  type ErrorEntry,
  type ErrorGuard,
  type ErrorOf,
  type ErrorText,
  type ErrorTexts,
  errorGuard,
  errorsOf,
  type OtherCode,
  type TranslatedErrors,
} from './error/error-catalogue.ts';
export {
  isLivelaneError,
  VOCABULARY_ERRORS,
  type VocabularyErrorCode,
  type VocabularyErrorDetails,
} from './error/errors.ts';
export { errorFromJson } from './error/from-json.ts';
export { type InputInvalid, inputInvalid } from './error/input-invalid.ts';
export type { InputIssue } from './error/input-issue.ts';
export {
  type Expectation,
  type ExpectationsOf,
  expectationsOf,
  type IssueParams,
  type IssuePlace,
  type IssuesOf,
  type IssueTexts,
  issuesOf,
  type ParamsArgument,
  type PlaceParams,
} from './error/issue-catalogue.ts';
export { expects, INPUT_ISSUES, type InputIssueCode, inputIssue } from './error/issues.ts';
export {
  type ErrorDetails,
  LivelaneError,
  type LivelaneErrorOptions,
} from './error/livelane-error.ts';
export { inputIssues, parseInput } from './error/read-input.ts';
export {
  type Translation,
  type Translations,
  translatedError,
  translatedIssue,
} from './error/translation.ts';
export { type UnknownField, unknownFields } from './error/unknown-fields.ts';
export {
  type BothLanguages,
  type FindingCatalogue,
  type FindingEntry,
  type FindingParts,
  findingOf,
  type ParamsOf,
} from './finding/catalogue.ts';
export {
  FINDING_FIELDS,
  type Finding,
  FindingSchema,
  hasNoErrors,
  type Severity,
} from './finding/finding.ts';
export {
  RATE_FINDINGS,
  type RateFinding,
  type RateRule,
  type UnusualRatesOptions,
  unusualRates,
} from './finding/unusual-rates.ts';
export { type LocalText, localText } from './message/local-text.ts';
export {
  fillTemplate,
  type Param,
  type Params,
  type PlaceholderOf,
  placeholdersOf,
} from './message/template.ts';
export { allocate, allocateNumbers, allocateUnits } from './money/allocate.ts';
export { AmountSchema } from './money/amount.ts';
export { CURRENCIES, type Currency, CurrencySchema, currencyExponent } from './money/currency.ts';
export { formatMoney } from './money/format.ts';
export {
  compareQuotes,
  convertMoney,
  type FxQuote,
  FxQuoteSchema,
  governingQuote,
  minorUnitRate,
} from './money/fx.ts';
export { type MissingQuote, namingQuotes } from './money/missing-quotes.ts';
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
  type RankingPlace,
  RankingPlaceSchema,
} from './records/creator-grade.ts';
export {
  CREDIT_PARTIES,
  type Credit,
  type CreditedSale,
  CreditedSaleSchema,
  CreditSchema,
  SALE_CHANGES,
} from './records/credited-sale.ts';
export { type DeliveryReport, DeliveryReportSchema } from './records/delivery-report.ts';
export {
  type ApprovalFact,
  type CreditedSaleFact,
  type DeliveryFact,
  FACT_TYPES,
  type Fact,
  FactSchema,
  type NoticeFact,
  type PaymentFact,
  type ReturnedPaymentFact,
  type SessionFact,
  type SignatureFact,
} from './records/fact.ts';
export type {
  ActionFact,
  CancellationFact,
  ConditionMetFact,
  ExpenseFact,
  HandoverFact,
  RankingFact,
  RateChangeFact,
} from './records/facts/paying-facts.ts';
export type {
  ApprovalRequestFact,
  CertificateFact,
  InvoiceFact,
  ObjectionFact,
} from './records/facts/terms-facts.ts';
export {
  type AudienceFatigue,
  AudienceFatigueSchema,
  type LearnedPosterior,
  LearnedPosteriorSchema,
  type Renewal,
  RenewalSchema,
} from './records/learning.ts';
export { type LineState, LineStateSchema } from './records/line-state.ts';
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
  SESSION_EVENT_TYPES,
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
  ACCOUNTS,
  type Debt,
  DebtSchema,
  type Posting,
  PostingSchema,
  type Settlement,
  SettlementSchema,
  STATEMENT_ENTRIES,
  type StatementLine,
  StatementLineSchema,
  unknownEntries,
} from './records/settlement.ts';
export {
  type SettlingModel,
  SettlingModelSchema,
  TOUCH_KINDS,
  type TouchKind,
  TouchKindSchema,
} from './records/settling-rules.ts';
export { type StatementSeal, StatementSealSchema } from './records/statement-seal.ts';
export { type StatementStep, StatementStepSchema } from './records/statement-step.ts';
export { DISPLAY_LANGUAGES, type DisplayLanguage } from './text/display-language.ts';
export { EN_FORMATS, FORMATS, type Formats, ZH_HANS_FORMATS } from './text/formats.ts';
export { formulaSafe } from './text/formula.ts';
export { describeReceived, inert, inertLine } from './text/inert.ts';
export { jsonPointer } from './text/json-pointer.ts';
export { nearestName } from './text/nearest-name.ts';
export { formatPercent, groupDigits } from './text/number.ts';
export { withoutEnd } from './text/without-end.ts';
export { type Figure, FigureSchema, type Provenance, ProvenanceSchema } from './value/figure.ts';
export {
  type Id,
  IdSchema,
  type Language,
  LanguageSchema,
  type Text,
  TextSchema,
} from './value/id.ts';
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
} from './value/instant.ts';
export { type Interval, IntervalSchema, ProbabilitySchema } from './value/interval.ts';
export { LocalTextSchema } from './value/local-text.ts';
export {
  MARKETS,
  type Market,
  MarketSchema,
  marketScopes,
  PLATFORMS,
  type Platform,
  PlatformSchema,
} from './value/market.ts';
export { knownMembers, openEnum, openUnion } from './value/open-union.ts';
export { parseRate, readRate } from './value/parse-rate.ts';
export {
  type Count,
  CountSchema,
  PPM,
  type Rate,
  RateSchema,
  type Share,
  ShareSchema,
} from './value/rate.ts';
export { record } from './value/record.ts';
export { type UnknownName, unknownNames } from './value/unknown-names.ts';
