import { type FeeClause, hasCommission, type SalesSelector } from './schema.ts';

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

type Condition = keyof SalesSelector;

/** Whether a sale meets a condition, by its name. */
const MEETS: {
  readonly [Name in Condition]-?: (
    wanted: NonNullable<SalesSelector[Name]>,
    sale: SelectedSale,
  ) => boolean;
} = {
  sessionIds: (ids, { sessionId }) => sessionId !== null && ids.includes(sessionId),
  productIds: (ids, { productId }) => productId !== null && ids.includes(productId),
  codes: (codes, { code }) => code !== null && codes.includes(code),
  creatorIds: (ids, { creatorIds }) => creatorIds.some((id) => ids.includes(id)),
  markets: (markets, { market }) => market !== null && markets.includes(market),
  customer: (wanted, { customer }) => customer === wanted,
  adDriven: (wanted, { adDriven }) => adDriven === wanted,
};

/** The names of the conditions that a commission has, `deliverableIds` among them. */
function conditionsOf({ commission, deliverableIds }: FeeClause): readonly string[] {
  const names = Object.keys(MEETS).filter(
    (name) => commission?.sales?.[name as Condition] !== undefined,
  );
  return deliverableIds === undefined ? names : ['deliverableIds', ...names];
}

/** Whether a sale meets every condition of a commission. */
export function meetsConditions(fee: FeeClause, sale: SelectedSale): boolean {
  const { deliverableIds, commission } = fee;
  if (
    deliverableIds !== undefined &&
    (sale.deliverableId === null || !deliverableIds.includes(sale.deliverableId))
  )
    return false;
  return Object.entries(MEETS).every(([name, meets]) => {
    const wanted = commission?.sales?.[name as Condition];
    return (
      wanted === undefined ||
      (meets as (wanted: unknown, sale: SelectedSale) => boolean)(wanted, sale)
    );
  });
}

/** The commissions that compete for a sale with a fee: those of its payer and payee that are not paid in addition. */
function rivalsOf({ payer, payee }: FeeClause, fees: readonly FeeClause[]): FeeClause[] {
  return fees.filter(
    (it) =>
      it.payer === payer &&
      it.payee === payee &&
      hasCommission(it) &&
      it.commission?.inAddition !== true,
  );
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
  if (fee.commission?.inAddition === true) return true;
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
  const commissions = fees.filter(hasCommission);
  return commissions.every(
    (fee) =>
      conditionsOf(fee).length === 0 &&
      (fee.commission?.inAddition === true || rivalsOf(fee, commissions)[0]?.id === fee.id),
  );
}

/**
 * A sale that two commissions of one payer to one payee would both count, were it not for the rule that it earns once; its
 * conditions in words. Null where no sale meets the conditions of both.
 */
export function sharedSale(a: FeeClause, b: FeeClause): string[] | null {
  const [first, second] = [a.commission?.sales ?? {}, b.commission?.sales ?? {}];
  const words: string[] = [];
  const lists: [string, readonly unknown[] | undefined, readonly unknown[] | undefined][] = [
    ['deliverableIds', a.deliverableIds, b.deliverableIds],
    ...(Object.keys(MEETS) as Condition[]).map(
      (name): [string, readonly unknown[] | undefined, readonly unknown[] | undefined] => [
        name,
        listOf(first[name]),
        listOf(second[name]),
      ],
    ),
  ];
  for (const [name, one, other] of lists) {
    const both =
      one === undefined
        ? other
        : other === undefined
          ? one
          : one.filter((it) => other.includes(it));
    if (both?.length === 0 && name !== 'creatorIds') return null;
    if (both !== undefined && both[0] !== undefined) words.push(`${name} ${String(both[0])}`);
  }
  return words;
}

function listOf(value: unknown): readonly unknown[] | undefined {
  if (value === undefined) return undefined;
  return Array.isArray(value) ? value : [value];
}
