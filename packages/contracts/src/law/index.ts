export {
  DEFAULT_DISCLOSURE_GAP_SECONDS,
  type DisclosureOptions,
  disclosureDuties,
  labelFor,
} from './disclosure.ts';
export { capitalZone, ruleSeverity, rulesFor } from './in-force.ts';
export { type Confidence, LAW_NOTICE, type LawRule, type RuleCheck } from './rule.ts';
export { LAW_RULES } from './rules.ts';
