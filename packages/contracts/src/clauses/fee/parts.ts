import { type ContractContext, clausesIn } from '../../clause/contract-context.ts';
import type { Table } from '../../clause/text/prose.ts';
import type { ValueFormatter } from '../../clause/text/value-formatter.ts';
import type { BothLanguages } from '../../vocabulary/index.ts';
import { isLive, isPublished, usualAction } from '../deliverable/form/form.ts';
import { ACTIONS } from '../deliverable/form/form-traits.ts';
import { workOf } from '../deliverable/pieces.ts';
import { type DeliverableClause, deliverableSchemas } from '../deliverable/schema.ts';
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

/**
 * What has happened with an item when a fee by the item is earned, in words: published, attended or delivered.
 * @returns null where all items that it pays for are published
 */
export function unpublishedDone(
  { deliverableIds }: FeeClause,
  contract: ContractContext,
): BothLanguages | null {
  const all = clausesIn<DeliverableClause>(contract, deliverableSchemas);
  const items = workOf(deliverableIds, all).filter((it) => !isLive(it));
  if (items.every(isPublished)) return null;
  const done = items.map((it) => ACTIONS[usualAction(it)]);
  const wordsOf = (language: keyof BothLanguages): string[] => [
    ...new Set(done.map((it) => it[language])),
  ];
  return { en: wordsOf('en').join(' or '), 'zh-Hans': wordsOf('zh-Hans').join('或') };
}
