import { type FeeClause, hasCommission } from './schema.ts';

/** What of a sale decides which commissions count it; null where it is not known. */
export interface SelectedSale {
  readonly deliverableId: string | null;
  readonly sessionId: string | null;
  readonly productId: string | null;
  readonly code: string | null;
  readonly market: string | null;
  readonly customer: string;
  readonly adDriven: boolean | null;
  /** The creators who are credited. */
  readonly creatorIds: readonly string[];
}

/** The conditions of a commission, each with what it is compared with. */
const CONDITIONS: Readonly<Record<string, keyof SelectedSale>> = {
  deliverableIds: 'deliverableId',
  sessionIds: 'sessionId',
  productIds: 'productId',
  codes: 'code',
  creatorIds: 'creatorIds',
  markets: 'market',
  customer: 'customer',
  adDriven: 'adDriven',
};

/** Names of the conditions that a commission can have. */
export const CONDITION_NAMES: readonly string[] = Object.keys(CONDITIONS);

/** The conditions that a commission has: their names, each with the values that meet it. */
export function conditionsOf({
  commission,
  deliverableIds,
}: FeeClause): [string, readonly unknown[]][] {
  return Object.entries({ ...commission?.sales, deliverableIds }).flatMap(([name, wanted]) =>
    wanted === undefined ? [] : [[name, [wanted].flat()]],
  );
}

/** Whether a sale meets every condition of a commission. */
function meetsConditions(fee: FeeClause, sale: SelectedSale): boolean {
  return conditionsOf(fee).every(([name, wanted]) =>
    [sale[CONDITIONS[name] ?? 'code']].flat().some((value) => wanted.includes(value)),
  );
}

/** Whether a fee is a commission that competes with others for sales. */
export function competes(fee: FeeClause): boolean {
  return hasCommission(fee) && fee.commission?.inAddition !== true;
}

/** The commissions that compete for a sale with a fee: those of its payer to its payee. */
function rivalsOf({ payer, payee }: FeeClause, fees: readonly FeeClause[]): FeeClause[] {
  return fees.filter((it) => it.payer === payer && it.payee === payee && competes(it));
}

/**
 * Whether a commission counts a sale: it meets the conditions, and of the commissions of one payer to one payee that it
 * meets, this is the one with the most conditions, in a tie the first; or it is paid in addition.
 * @param fees - the fees of the contract, in its order
 */
export function countsSale(
  fee: FeeClause,
  { sale, fees }: { readonly sale: SelectedSale; readonly fees: readonly FeeClause[] },
): boolean {
  if (!meetsConditions(fee, sale)) return false;
  if (!competes(fee)) return true;
  const met = rivalsOf(fee, fees).filter((it) => meetsConditions(it, sale));
  const most = Math.max(...met.map((it) => conditionsOf(it).length));
  return met.find((it) => conditionsOf(it).length === most)?.id === fee.id;
}

/** Whether any fee selects its sales by deliverable, so that sessions decide where sales belong. */
export function selectsByDeliverable(fees: readonly FeeClause[]): boolean {
  return fees.some((fee) => hasCommission(fee) && fee.deliverableIds !== undefined);
}

/** Whether every commission counts every sale of its payer and payee, so that nothing need be looked at. */
export function selectsAll(fees: readonly FeeClause[]): boolean {
  return fees
    .filter(hasCommission)
    .every(
      (fee) =>
        conditionsOf(fee).length === 0 && (!competes(fee) || rivalsOf(fee, fees)[0]?.id === fee.id),
    );
}
