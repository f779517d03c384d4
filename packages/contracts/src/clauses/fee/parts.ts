import type { Table } from '../../clause/text/prose.ts';
import type { ValueFormatter } from '../../clause/text/value-formatter.ts';
import { type FeeClause, hasBonus, hasCommission, hasFixed } from './schema.ts';

/** What an amount pays for. */
export type PaidPer = NonNullable<NonNullable<FeeClause['fixed']>['per']>;

/** The parts that a fee's model names; a part that is still open is empty, so that its blanks show. */
export function partsOf(clause: FeeClause): {
  readonly [Part in 'fixed' | 'commission' | 'bonus']: NonNullable<FeeClause[Part]> | null;
} {
  return {
    fixed: clause.fixed ?? (hasFixed(clause) ? {} : null),
    commission: clause.commission ?? (hasCommission(clause) ? {} : null),
    bonus: clause.bonus ?? (hasBonus(clause) ? {} : null),
  };
}

/** The steps of the bonus, one a row: threshold, amount. */
export function stepsTable(
  { bonus }: FeeClause,
  format: ValueFormatter,
  head: Table['head'],
): Table {
  const rows = (bonus?.steps ?? []).map((step) => [
    [format.threshold(step.atLeast)],
    [format.amount(step.amount)],
  ]);
  return { head, rows };
}
