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
  /** Whether a sale is counted. Default: every one. */
  readonly counts?: (sale: SaleFact['sale']) => boolean;
  /** What a minor unit of a sale's money counts for. Default: itself. */
  readonly factor?: (sale: SaleFact['sale']) => Frac;
  /** Whether all of a sale counts, whoever is credited with it. Default: what Mia is credited. */
  readonly whole?: boolean;
}

/** The rows of one sale that are known, newest revision of each by its id. */
interface Rows {
  readonly soldAt: number;
  readonly orderId: string;
  readonly currency: Currency;
  readonly newest: Map<string, SaleFact['sale']>;
}

/** What Mia is credited of a sale, in minor units of its money. */
export function creditedToMia({ credits }: SaleFact['sale']): bigint {
  return credits
    .filter((it) => it.to.party === 'creator' && it.to.id === 'mia')
    .reduce((sum, it) => sum + BigInt(it.amount.minor), 0n);
}

/** What counts of a sale by the sentence of the contract, from all its rows at once, in the contract's currency. */
function valueOf(
  { newest, soldAt, currency }: Rows,
  {
    worth,
    counts = () => true,
    factor = () => new Frac(1n),
    whole = false,
  }: Pick<ReplayOptions, 'worth' | 'counts' | 'factor' | 'whole'>,
): Frac {
  const rows = [...newest.values()];
  const sale = rows.find((row) => row.change === 'sale');
  if (sale === undefined || BigInt(sale.money.minor) === 0n || !counts(sale)) return NOTHING;
  const size = ({ money }: SaleFact['sale']): Frac =>
    BigInt(money.minor) === 0n
      ? NOTHING
      : new Frac(BigInt(money.minor.replace('-', '')))
          .times(worth(money.currency, soldAt))
          .over(worth(currency, soldAt));
  const total = (of: readonly SaleFact['sale'][]): Frac =>
    of.reduce((sum, row) => sum.plus(size(row)), NOTHING);
  const atLeastNothing = (value: Frac): Frac => (value.below(NOTHING) ? NOTHING : value);
  const minus = (a: Frac, b: Frac): Frac => a.plus(b.times(new Frac(-1n)));
  const wins = rows.filter((row) => row.change === 'chargeback-won');
  const lost = rows
    .filter((row) => row.change === 'chargeback')
    .map((row) =>
      atLeastNothing(minus(size(row), total(wins.filter((it) => it.adjusts === row.id)))),
    )
    .reduce((sum, it) => sum.plus(it), NOTHING);
  const open = atLeastNothing(minus(lost, total(wins.filter((it) => it.adjusts === sale.id))));
  const returned = total(rows.filter((it) => ['refund', 'cancellation'].includes(it.change)));
  const net = atLeastNothing(minus(minus(size(sale), returned), open));
  return net
    .times(whole ? new Frac(1n) : new Frac(creditedToMia(sale), BigInt(sale.money.minor)))
    .times(factor(sale))
    .times(worth(currency, soldAt));
}

/** Applies facts one at a time, always the earliest that can be applied, and works every sale out anew after each. */
export function replay(sales: readonly SaleFact[], options: ReplayOptions): Value[] {
  const { term, adjustments } = options;
  const values: Value[] = [];
  const open: SaleFact[] = [];
  const roots = new Map<string, string>();
  const state = new Map<string, Rows>();
  const rootOf = ({ change, id, adjusts }: SaleFact['sale']): string | undefined => {
    if (change === 'sale') return id;
    const [target] = adjusts === null ? [] : [adjusts];
    return target !== undefined && state.has(target) ? target : roots.get(target ?? '');
  };
  const apply = ({ sale }: SaleFact, knownAt: number): void => {
    const root = rootOf(sale) ?? sale.id;
    const rows = state.get(root) ?? {
      soldAt: Date.parse(sale.occurredAt),
      orderId: sale.orderId,
      currency: sale.money.currency,
      newest: new Map<string, SaleFact['sale']>(),
    };
    const { soldAt, orderId, newest } = rows;
    state.set(root, rows);
    if (sale.change !== 'sale') roots.set(sale.id, root);
    if (sale.revision <= (newest.get(sale.id)?.revision ?? 0)) return;
    const isCounted = soldAt >= term.from && soldAt < term.to;
    const before = isCounted ? valueOf(rows, options) : NOTHING;
    newest.set(sale.id, sale);
    if (!isCounted) return;
    const value = valueOf(rows, options).plus(before.times(new Frac(-1n)));
    if (value.n !== 0n) values.push({ knownAt, soldAt, orderId, value });
  };
  for (const fact of sales) {
    if (fact.sale.change !== 'sale' && !adjustments) continue;
    open.push(fact);
    for (;;) {
      const next = open.findIndex(
        ({ sale }) => sale.change === 'sale' || rootOf(sale) !== undefined,
      );
      const [ready] = next === -1 ? [] : open.splice(next, 1);
      if (ready === undefined) break;
      apply(ready, Date.parse(fact.recordedAt));
    }
  }
  return values;
}
