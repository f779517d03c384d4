import type { Contract } from '../contract/document.ts';
import { type Day, ruleSeverity } from '../law/in-force.ts';
import { citationName } from '../law/names/citation-name.ts';
import { marketName } from '../law/names/market-name.ts';
import type { MarketRule } from '../law/rule.ts';
import type { FxQuote, LocalText, Severity } from '../vocabulary/index.ts';
import {
  filledFinding,
  type ReviewFinding,
  type ReviewValues,
  type WithValues,
} from './finding.ts';
import type { LAW_FINDINGS } from './law-findings.ts';

type LawCode = keyof typeof LAW_FINDINGS;

/** Inputs of the check of one rule: the contract, and the day and exchange rates to check it by. */
export interface RuleContext {
  readonly rule: MarketRule;
  readonly contract: Contract;
  readonly asOf: Day;
  readonly fx: readonly FxQuote[];
}

/** The place of an issue of law, and the parameters of its text. */
export type LawIssueParts<Code extends LawCode> = {
  readonly path: string;
  /** The highest severity that the issue may have. Default: what the rule's confidence allows. */
  readonly atMost?: Severity;
} & WithValues<ReviewValues<Code, 'market' | 'country' | 'instrument'>>;

const WEIGHTS: readonly Severity[] = ['hint', 'warning', 'error'];

/** An issue that cites its rule, no heavier than the rule's confidence allows. */
export function lawIssue<Code extends LawCode>(
  code: Code,
  rule: MarketRule,
  { path, values, atMost = 'error' }: LawIssueParts<Code>,
): ReviewFinding {
  const { id, market, citation, source, confidence } = rule;
  const weight = Math.min(WEIGHTS.indexOf(ruleSeverity(rule)), WEIGHTS.indexOf(atMost));
  return filledFinding(code, {
    path,
    severity: WEIGHTS[weight] ?? 'hint',
    values: { ...values, market, country: marketName(market), instrument: citationName(rule) },
    citation: { ruleId: id, instrument: citation, source, confidence },
  });
}

/** A finding about a requirement that a contract cannot show, quoted for people to check: at most a hint. */
export function byHand(
  says: LocalText,
  { rule, path }: { readonly rule: MarketRule; readonly path: string },
): ReviewFinding {
  return lawIssue('LAW_BY_HAND', rule, { path, values: { rule: says }, atMost: 'hint' });
}
