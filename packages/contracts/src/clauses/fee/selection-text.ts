import { clausesIn } from '../../clause/contract-context.ts';
import {
  type Inline,
  joinProse,
  type Prose,
  type Provision,
  prose,
} from '../../clause/text/prose.ts';
import type { ValueFormatter } from '../../clause/text/value-formatter.ts';
import { type FeeClause, feeSchemas, hasCommission, type SalesSelector } from './schema.ts';

/** The words for the conditions of a commission, in one language. */
export interface SelectionWords {
  /** What stands before the list of a condition. */
  readonly lists: Readonly<
    Record<'sessionIds' | 'productIds' | 'codes' | 'creatorIds' | 'markets', string>
  >;
  readonly customer: Readonly<Record<NonNullable<SalesSelector['customer']>, string>>;
  readonly adDriven: Readonly<Record<'yes' | 'no', string>>;
  /** What stands between conditions. */
  readonly separator: string;
  counts(conditions: Prose): Prose;
  readonly inAddition: string;
  /** How a sale that meets the conditions of several commissions is counted. */
  once(payer: Inline, payee: Inline): Prose;
}

/** Which sales a commission counts, and how it stands to other commissions of its payer and payee. */
export function selectionProvisions(
  clause: FeeClause,
  { format, words }: { readonly format: ValueFormatter; readonly words: SelectionWords },
): Provision[] {
  const { sales = {}, inAddition } = clause.commission ?? {};
  const { customer, adDriven } = sales;
  const lists = (Object.keys(words.lists) as (keyof SelectionWords['lists'])[]).flatMap(
    (name): Prose[] => {
      const ids = sales[name];
      return ids === undefined ? [] : [prose`${words.lists[name]}${format.text(ids.join(', '))}`];
    },
  );
  const conditions = [
    ...lists,
    ...(customer === undefined ? [] : [[words.customer[customer]]]),
    ...(adDriven === undefined ? [] : [[words.adDriven[adDriven ? 'yes' : 'no']]]),
  ];
  const provisions: Provision[] = [];
  if (conditions.length > 0)
    provisions.push({ prose: words.counts(joinProse(conditions, words.separator)) });
  if (inAddition === true) provisions.push({ prose: [words.inAddition] });
  else if (hasRivals(clause, format))
    provisions.push({
      prose: words.once(format.party(clause.payer), format.party(clause.payee)),
    });
  return provisions;
}

/** Whether the contract has another commission of the same payer to the same payee that competes for sales. */
function hasRivals({ id, payer, payee }: FeeClause, { contract }: ValueFormatter): boolean {
  return clausesIn<FeeClause>(contract, feeSchemas).some(
    (fee) =>
      fee.id !== id &&
      fee.payer === payer &&
      fee.payee === payee &&
      hasCommission(fee) &&
      fee.commission?.inAddition !== true,
  );
}
