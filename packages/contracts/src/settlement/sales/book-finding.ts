import { abridged } from '../entry/explanation.ts';
import { type SettlementFinding, settlementFinding } from '../findings/findings.ts';

/** A finding whose params are facts alone. */
type BookCode =
  | 'SALE_OUTSIDE_TERM'
  | 'SALE_AFTER_END'
  | 'SALE_COUNTED_BY_NONE'
  | 'ADJUSTMENT_WITHOUT_SALE'
  | 'WIN_WITHOUT_CHARGEBACK'
  | 'DATED_BEFORE_ORIGIN'
  | 'ADJUSTMENT_CAPPED'
  | 'ADJUSTMENT_CREDITS_DIFFER'
  | 'SALE_REVISION_IGNORED'
  | 'SALE_REPEATED';

/** The finding of a code about some facts; none where there are no facts. */
export function about(code: BookCode, ids: readonly string[]): SettlementFinding[] {
  if (ids.length === 0) return [];
  return [
    settlementFinding(code, { path: '', params: { count: ids.length, facts: abridged(ids) } }),
  ];
}
