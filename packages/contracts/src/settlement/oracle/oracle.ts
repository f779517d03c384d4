/**
 * What a deal is worth, worked out a second time and another way: with always-reduced fractions, every sale
 * valued in the contract's currency from the start, totals instead of running lines, calendar days from
 * `Intl`. It shares no code with the settlement but the records' types.
 */
import type { Clause } from '../../clauses/schemas.ts';
import type { Currency, Fact } from '../../vocabulary/index.ts';
import { agreed, Deal, type Kind } from './delivered.ts';
import { Frac, NOTHING, roundFraction } from './fraction.ts';
import type { RandomDeal } from './random-deal.ts';
import { COPY } from './random-facts.ts';
import { creditedToMia, replay, type SaleFact, type Value, worthOf } from './valued-sales.ts';

/** What the oracle expects of a settlement, in minor units of the contract's currency. */
export interface Expected {
  /** Earned per fee before taxes, by fee id. */
  readonly earned: ReadonlyMap<string, bigint>;
  readonly forfeited: bigint;
  readonly creditedSales: bigint;
  /** Paid by payee. */
  readonly paid: ReadonlyMap<string, bigint>;
  /** The fraction of an earned amount that each tax withholds, and whether the payer adds it. */
  readonly taxes: readonly ExpectedTax[];
  /** The payees of the fee `fee` and their shares; null where it has no split. */
  readonly split: readonly { readonly payee: string; readonly share: bigint }[] | null;
}

/** A tax: the fraction it takes of work at each deliverable alone, and of all work of each fee. */
export interface ExpectedTax {
  readonly id: string;
  readonly payer: boolean;
  readonly ofFee: ReadonlyMap<string, Frac>;
  readonly of: ReadonlyMap<string, Frac>;
}

/** What a settlement of the deal must come to. */
export function expectedOf({ contract, facts, fx, knownAsOf }: RandomDeal): Expected {
  const known = knownBy(Date.parse(knownAsOf), facts);
  const clauses = <K extends Clause['clause']>(kind: K): Kind<K>[] =>
    contract.clauses.filter((it): it is Kind<K> => it.clause === kind);
  const worth = (currency: Currency, ms: number): Frac =>
    worthOf({ fx, from: currency, to: contract.currency, ms });
  const term = { from: Date.parse(contract.term.start), to: Date.parse(contract.term.end) };
  const sales = known.filter((fact): fact is SaleFact => fact.type === 'credited-sale');
  const net = replay(sales, { worth, term, adjustments: true });
  const deal = new Deal({ known, net, contract, knownAsOf, clauses });
  const round = (value: Frac): bigint => roundFraction(value.n, value.d, contract.rounding);
  const total = (values: readonly Value[]): Frac =>
    values.reduce((sum, it) => sum.plus(it.value), NOTHING);
  const earned = new Map<string, bigint>();
  for (const fee of clauses('fee')) {
    let sum = deal.fixed(fee) + deal.bonus(fee);
    if (fee.model?.includes('commission')) {
      const returns = fee.commission?.returns !== 'kept';
      const counts = countedBy(fee, { fees: clauses('fee'), known });
      const whole = isOfAll(fee);
      const counted = replay(sales, { worth, term, adjustments: returns, counts, whole });
      sum += round(total(counted).times(new Frac(BigInt(fee.commission?.rate ?? 0), 1_000_000n)));
    }
    earned.set(fee.id, sum);
  }
  const paid = new Map<string, bigint>();
  for (const fact of known) {
    if (fact.type !== 'payment') continue;
    const units = round(
      new Frac(BigInt(fact.amount.minor)).times(
        worth(fact.amount.currency, Date.parse(fact.occurredAt)),
      ),
    );
    const tendered = BigInt(fact.amount.minor);
    const back = known
      .filter((it) => it.type === 'payment-returned' && it.paymentId === fact.id)
      .reduce((sum, it) => sum + ('amount' in it ? BigInt(it.amount.minor) : 0n), 0n);
    const kept = back < tendered ? back : tendered;
    const returned = kept === 0n ? 0n : round(new Frac(units * kept, tendered));
    paid.set(fact.payee, (paid.get(fact.payee) ?? 0n) + units - returned);
  }
  return {
    earned,
    forfeited: deal.forfeited,
    creditedSales: round(
      total(replay(sales, { worth, term, adjustments: true, whole: clauses('fee').some(isOfAll) })),
    ),
    paid,
    taxes: clauses('tax').map((tax) =>
      taxOf(tax, { deliverables: clauses('deliverable'), fees: clauses('fee') }),
    ),
    split:
      clauses('payee-split')[0]?.shares?.map((it) => ({ ...it, share: BigInt(it.share) })) ?? null,
  };
}

/** Whether a commission is a share of all sales. */
export const isOfAll = ({ model, commission }: Kind<'fee'>): boolean =>
  model?.includes('commission') === true && commission?.of === 'all-sales';

/** Whether a fee counts a sale, by the sentences of the contract. */
export function countedBy(
  fee: Kind<'fee'>,
  { fees, known }: { readonly fees: readonly Kind<'fee'>[]; readonly known: readonly Fact[] },
): (sale: SaleFact['sale']) => boolean {
  const placeOf = ({ deliverableId, sessionId }: SaleFact['sale']): string => {
    const session = known.find((it) => it.type === 'session' && it.sessionId === sessionId);
    // The random contracts have one deliverable that is not live.
    return deliverableId ?? (session?.type === 'session' ? session.deliverableId : 'videos');
  };
  const fits = (it: Kind<'fee'>, sale: SaleFact['sale']): boolean =>
    (it.deliverableIds?.includes(placeOf(sale)) ?? true) &&
    [undefined, sale.customer].includes(it.commission?.sales?.customer);
  const conditions = (it: Kind<'fee'>): number =>
    (it.deliverableIds ? 1 : 0) + (it.commission?.sales ? 1 : 0);
  return (sale) => {
    if (!fits(fee, sale) || fee.commission?.inAddition) return fits(fee, sale);
    const rivals = fees
      .filter((it) => it.model?.includes('commission') && !it.commission?.inAddition)
      .filter((it) => fits(it, sale) && (isOfAll(it) || creditedToMia(sale) !== 0n));
    return rivals.sort((a, b) => conditions(b) - conditions(a))[0] === fee;
  };
}

/** Each happening once, as far as it is known by a moment, in the order in which it became known. */
export function knownBy(limit: number, facts: readonly Fact[]): Fact[] {
  const known = [...new Map(facts.map((fact) => [fact.id, fact])).values()].filter(
    (fact) => Date.parse(fact.recordedAt) <= limit && !fact.id.endsWith(COPY),
  );
  return known.sort(
    (a, b) =>
      Date.parse(a.recordedAt) - Date.parse(b.recordedAt) ||
      later(a) - later(b) ||
      (a.id < b.id ? -1 : 1),
  );
}

function later(fact: Fact): number {
  return fact.type === 'credited-sale' && fact.sale.change === 'sale' ? 0 : 1;
}

function taxOf(
  tax: Kind<'tax'>,
  {
    deliverables,
    fees,
  }: {
    readonly deliverables: readonly Kind<'deliverable'>[];
    readonly fees: readonly Kind<'fee'>[];
  },
): ExpectedTax {
  const rate = new Frac(BigInt(tax.withholdingRate ?? 0), 1_000_000n);
  const isThere = (it: Kind<'deliverable'>): boolean =>
    (it.placeOfPerformance ?? tax.authority) === tax.authority;
  const count = (of: readonly Kind<'deliverable'>[]): bigint =>
    BigInt(of.reduce((sum, it) => sum + agreed(it), 0));
  return {
    id: tax.id,
    payer: tax.borneBy === 'payer',
    ofFee: new Map(
      fees.map(({ id, deliverableIds }) => {
        const work = deliverables.filter((it) => deliverableIds?.includes(it.id) ?? true);
        return [id, rate.times(new Frac(count(work.filter(isThere)), count(work)))];
      }),
    ),
    of: new Map(deliverables.map((it) => [it.id, isThere(it) ? rate : NOTHING])),
  };
}
