import { type Currency, type Fact, type FxQuote, LivelaneError } from '../../vocabulary/index.ts';
import { Frac, NOTHING } from './fraction.ts';

/** The fact of a credited sale or of a change of it. */
export type SaleFact = Extract<Fact, { type: 'credited-sale' }>;

const EXPONENT: Readonly<Record<string, number>> = {
  USD: 2,
  EUR: 2,
  THB: 2,
  JPY: 0,
  VND: 0,
  KWD: 3,
};

/** One movement of credited value, in the contract's currency. */
export interface Value {
  readonly knownAt: number;
  readonly soldAt: number;
  readonly orderId: string;
  readonly value: Frac;
}

/** What one minor unit of a currency is worth in another, by the newest quote that is not later. */
export function worthOf({
  fx,
  from,
  to,
  ms,
}: {
  readonly fx: readonly FxQuote[];
  readonly from: Currency;
  readonly to: Currency;
  readonly ms: number;
}): Frac {
  if (from === to) return new Frac(1n);
  const fits = fx.filter(
    (it) =>
      [it.base, it.quote].includes(from) &&
      [it.base, it.quote].includes(to) &&
      Date.parse(it.asOf) <= ms,
  );
  const quote = fits.toSorted((a, b) => Date.parse(b.asOf) - Date.parse(a.asOf))[0];
  if (quote === undefined) throw new LivelaneError('FX_QUOTE_MISSING', `no quote ${from}/${to}`);
  const [integer = '', decimals = ''] = quote.rate.split('.');
  const rate = new Frac(BigInt(integer + decimals), 10n ** BigInt(decimals.length));
  const perMajor = quote.base === from ? rate : new Frac(1n).over(rate);
  return perMajor.times(
    new Frac(10n ** BigInt(EXPONENT[to] ?? 2), 10n ** BigInt(EXPONENT[from] ?? 2)),
  );
}

/** How sales are replayed. */
export interface ReplayOptions {
  readonly worth: (currency: Currency, ms: number) => Frac;
  readonly term: { readonly from: number; readonly to: number };
  readonly adjustments: boolean;
}

/** What is kept of a sale after its changes. */
interface Kept {
  base: Frac;
  left: Frac;
  revision: number;
  readonly soldAt: number;
  readonly orderId: string;
}

/** Changes what is kept of a sale. @returns by how much its value moved; undefined for a revision that is not newer */
function change(kept: Kept, sale: SaleFact['sale'], value: Frac): Frac | undefined {
  const before = kept.left;
  if (sale.change === 'sale') {
    if (sale.revision <= kept.revision) return undefined;
    const taken = kept.base.plus(kept.left.times(new Frac(-1n)));
    kept.revision = sale.revision;
    kept.base = value;
    kept.left = value.plus(taken.times(new Frac(-1n)));
  } else kept.left = kept.left.plus(value);
  if (kept.left.below(NOTHING)) kept.left = NOTHING;
  if (kept.base.below(kept.left)) kept.left = kept.base;
  return kept.left.plus(before.times(new Frac(-1n)));
}

function own({ credits }: SaleFact['sale']): Frac {
  return new Frac(
    credits
      .filter((it) => it.to.party === 'creator' && it.to.id === 'mia')
      .reduce((sum, it) => sum + BigInt(it.amount.minor), 0n),
  );
}

/** Applies facts one at a time, always the earliest that can be applied; each sale keeps a value between nothing and its base. */
export function replay(
  sales: readonly SaleFact[],
  { worth, term, adjustments }: ReplayOptions,
): Value[] {
  const values: Value[] = [];
  const open: SaleFact[] = [];
  const state = new Map<string, Kept>();
  const rootOf = new Map<string, string>();
  const applies = (fact: SaleFact): boolean =>
    fact.sale.change === 'sale' ||
    state.has(rootOf.get(fact.sale.adjusts ?? '') ?? fact.sale.adjusts ?? '');
  const apply = ({ sale }: SaleFact, knownAt: number): void => {
    const root =
      sale.change === 'sale' ? sale.id : (rootOf.get(sale.adjusts ?? '') ?? sale.adjusts ?? '');
    rootOf.set(sale.id, root);
    const soldAt = state.get(root)?.soldAt ?? Date.parse(sale.occurredAt);
    const value = own(sale).times(worth(sale.money.currency, soldAt));
    const kept = state.get(root) ?? {
      base: NOTHING,
      left: NOTHING,
      revision: 0,
      soldAt,
      orderId: sale.orderId,
    };
    const moved = change(kept, sale, value);
    if (moved === undefined) return;
    state.set(root, kept);
    if (soldAt >= term.from && soldAt < term.to)
      values.push({ knownAt, soldAt, orderId: kept.orderId, value: moved });
  };
  for (const fact of sales) {
    if (fact.sale.change !== 'sale' && !adjustments) continue;
    open.push(fact);
    for (;;) {
      const next = open.findIndex(applies);
      const [ready] = next === -1 ? [] : open.splice(next, 1);
      if (ready === undefined) break;
      apply(ready, Date.parse(fact.recordedAt));
    }
  }
  return values;
}
