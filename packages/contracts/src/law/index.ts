export { capitalZone } from './capital-zone.ts';
export { isStaleRule } from './dated.ts';
export {
  DEFAULT_DISCLOSURE_GAP_SECONDS,
  type DisclosureOptions,
  disclosureDuties,
} from './disclosure.ts';
export { type Day, ruleSeverity } from './in-force.ts';
export { labelFor } from './label.ts';
export { acceptedLabels } from './labels.ts';
export { requiredPermits } from './permits.ts';
export type {
  PlatformCheck,
  PlatformCheckOf,
  PlatformRule,
  PlatformTopic,
} from './platform-rule.ts';
export { type PlatformRuleQuery, platformRulesFor } from './platform-rules.ts';
export {
  type CheckOf,
  type Confidence,
  LAW_NOTICE,
  type LawRule,
  type LawTopic,
  type MarketRule,
  type ReadCheck,
  type RequiredMention,
  type RuleCheck,
} from './rule.ts';
export { LAW_RULES, rulesFor } from './rules.ts';
