import { type CreditedSale, toMinor } from '../../vocabulary/index.ts';
import { isDatedBefore } from '../facts/fact-dates.ts';
import type { SettlementFinding } from '../findings/findings.ts';
import { about } from './book-finding.ts';
import { creditsDisagree } from './credits-disagree.ts';
import type { SaleChange, SaleFold } from './sale-fold.ts';

/** An adjustment whose sale is known. */
export interface Adjustment {
  readonly sale: SaleFold;
  /** The revisions of the adjustment that counted, the newest last. */
  readonly revisions: CreditedSale[];
  factId: string;
  applied: SaleChange | null;
}

/** What is odd about adjustments in the light of all that is known. */
export function adjustmentFindings(adjustments: Iterable<Adjustment>): SettlementFinding[] {
  const [capped, unmatched]: [string[], string[]] = [[], []];
  const [disagreeing, early]: [string[], string[]] = [[], []];
  const [lastTaking, lastWin] = [new Map<SaleFold, string>(), new Map<SaleFold, string>()];
  for (const { sale, revisions, factId, applied } of adjustments) {
    const [row, newest] = [revisions.at(-1), sale.revisions.at(-1)];
    if (!sale.counted || row === undefined || newest === undefined) continue;
    if (isDatedBefore(row.occurredAt, sale.soldAt)) early.push(factId);
    const isWin = row.change === 'chargeback-won';
    if (isWin && (applied === null ? toMinor(row.money) !== 0n : !sale.hasDispute))
      unmatched.push(factId);
    else if (applied !== null) (isWin ? lastWin : lastTaking).set(sale, factId);
    if (creditsDisagree(row, newest)) disagreeing.push(factId);
  }
  for (const [sale, factId] of lastTaking) if (sale.isOvertaken) capped.push(factId);
  for (const [sale, factId] of lastWin) if (sale.isOverwon) capped.push(factId);
  return [
    ...about('WIN_WITHOUT_CHARGEBACK', unmatched),
    ...about('ADJUSTMENT_CAPPED', capped),
    ...about('ADJUSTMENT_CREDITS_DIFFER', disagreeing),
    ...about('DATED_BEFORE_ORIGIN', early),
  ];
}
