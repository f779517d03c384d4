export { capitalZone, rulesFor, ruleSeverity } from './in-force.ts';
export { DEFAULT_DISCLOSURE_GAP_SECONDS, type DisclosureOptions, disclosureDuties, labelFor } from './disclosure.ts';
export { type Confidence, LAW_NOTICE, type LawRule, type RuleCheck } from './rule.ts';
export { LAW_RULES } from './rules.ts';
