import type { Contract } from '../contract/document.ts';
import { ruleSeverity } from '../law/in-force.ts';
import type { MarketRule } from '../law/rule.ts';
import type { FxQuote, Instant, Param, Severity } from '../vocabulary/index.ts';
import { type ReviewFinding, reviewFinding } from './finding.ts';
import type { ReviewCode } from './findings.ts';

/** What a rule of law is held against. */
export interface RuleContext {
  readonly rule: MarketRule;
  readonly contract: Contract;
  readonly asOf: Instant;
  readonly fx: readonly FxQuote[];
}

/** Where an issue of law stands, and what fills its sentence. */
export interface LawIssueParts {
  readonly path: string;
  readonly values?: Readonly<Record<string, Param>>;
  /** The most that the issue may weigh; left out: what the rule's confidence allows. */
  readonly atMost?: Severity;
}

const WEIGHTS: readonly Severity[] = ['hint', 'warning', 'error'];

/** An issue that cites its rule, no heavier than the rule's confidence allows. */
export function lawIssue(
  code: ReviewCode,
  rule: MarketRule,
  { path, values = {}, atMost = 'error' }: LawIssueParts,
): ReviewFinding {
  const { id, market, citation, source, confidence } = rule;
  const weight = Math.min(WEIGHTS.indexOf(ruleSeverity(rule)), WEIGHTS.indexOf(atMost));
  return reviewFinding(code, {
    path,
    severity: WEIGHTS[weight] ?? 'hint',
    values: { ...values, market, instrument: citation },
    citation: { ruleId: id, instrument: citation, source, confidence },
  });
}
