/**
 * What a deal is worth, worked out a second time and another way: with always-reduced fractions, every sale
 * valued in the contract's currency from the start, totals instead of running lines, calendar days from
 * `Intl`. It shares no code with the settlement but the records' types.
 */
import type { Clause } from '../../clauses/schemas.ts';
import type { Fact, FxQuote } from '../../vocabulary/index.ts';
import type { RandomDeal } from './random-deal.ts';

type Kind<K extends Clause['clause']> = Extract<Clause, { clause: K }>;
type SaleFact = Extract<Fact, { type: 'credited-sale' }>;

/** What the oracle expects of a settlement, in minor units of the contract's currency. */
export interface Expected {
  /** Earned per fee before taxes, by fee id. */
  readonly earned: ReadonlyMap<string, bigint>;
  readonly forfeited: bigint;
  readonly creditedSales: bigint;
  /** Paid by payee. */
  readonly paid: ReadonlyMap<string, bigint>;
  /** Of what is earned under a fee, the fraction withheld, and whether the payer adds it. */
  readonly tax: { readonly n: bigint; readonly d: bigint; readonly payer: boolean } | null;
}

/** A fraction in lowest terms with a positive denominator. */
class Frac {
  readonly n: bigint;
  readonly d: bigint;

  constructor(n: bigint, d = 1n) {
    const sign = d < 0n ? -1n : 1n;
    let [a, b] = [n < 0n ? -n : n, d * sign];
    while (b !== 0n) [a, b] = [b, a % b];
    const by = a === 0n ? 1n : a;
    this.n = (n * sign) / by;
    this.d = (d * sign) / by;
  }

  plus(other: Frac): Frac {
    return new Frac(this.n * other.d + other.n * this.d, this.d * other.d);
  }

  times(other: Frac): Frac {
    return new Frac(this.n * other.n, this.d * other.d);
  }

  over(other: Frac): Frac {
    return new Frac(this.n * other.d, this.d * other.n);
  }

  below(other: Frac): boolean {
    return this.n * other.d < other.n * this.d;
  }
}

const NOTHING = new Frac(0n);

/** Rounding by its definition: the two whole neighbours, and which of them a mode wants. */
export function roundFraction(n: bigint, d: bigint, mode: string): bigint {
  let low = n / d;
  if (low * d > n) low -= 1n;
  if (low * d === n) return low;
  const high = low + 1n;
  const [toZero, fromZero] = n > 0n ? [low, high] : [high, low];
  const twice = (n - low * d) * 2n - d;
  const nearest = twice < 0n ? low : twice > 0n ? high : null;
  switch (mode) {
    case 'floor':
      return low;
    case 'ceiling':
      return high;
    case 'down':
      return toZero;
    case 'up':
      return fromZero;
    case 'half-up':
      return nearest ?? fromZero;
    case 'half-down':
      return nearest ?? toZero;
    default:
      return nearest ?? (low % 2n === 0n ? low : high);
  }
}

const EXPONENT: Readonly<Record<string, number>> = {
  USD: 2,
  EUR: 2,
  THB: 2,
  JPY: 0,
  VND: 0,
  KWD: 3,
};

/** One movement of credited value, in the contract's currency. */
interface Value {
  readonly knownAt: number;
  readonly soldAt: number;
  readonly orderId: string;
  readonly value: Frac;
}

/** What a settlement of the deal must come to. */
export function expectedOf({ contract, facts, fx, knownAsOf }: RandomDeal): Expected {
  const limit = Date.parse(knownAsOf);
  const known = [...new Map(facts.map((fact) => [fact.id, fact])).values()].filter(
    (fact) => Date.parse(fact.recordedAt) <= limit,
  );
  known.sort(
    (a, b) =>
      Date.parse(a.recordedAt) - Date.parse(b.recordedAt) ||
      later(a) - later(b) ||
      (a.id < b.id ? -1 : 1),
  );
  const clauses = <K extends Clause['clause']>(kind: K): Kind<K>[] =>
    contract.clauses.filter((it): it is Kind<K> => it.clause === kind);
  const worth = (currency: string, ms: number): Frac =>
    worthOf({ fx, from: currency, to: contract.currency, ms });
  const term = { from: Date.parse(contract.term.start), to: Date.parse(contract.term.end) };
  const sales = known.filter((fact): fact is SaleFact => fact.type === 'credited-sale');
  const net = replay(sales, { worth, term, adjustments: true });
  const gross = replay(sales, { worth, term, adjustments: false });
  const deal = new Deal({ known, net, contract, knownAsOf, clauses });
  const round = (value: Frac): bigint => roundFraction(value.n, value.d, contract.rounding);
  const total = (values: readonly Value[]): Frac =>
    values.reduce((sum, it) => sum.plus(it.value), NOTHING);
  const earned = new Map<string, bigint>();
  for (const fee of clauses('fee')) {
    let sum = deal.fixed(fee) + deal.bonus(fee);
    if (fee.model?.includes('commission')) {
      const returns = fee.commission?.deductions?.includes('returns') ?? true;
      sum += round(
        total(returns ? net : gross).times(new Frac(BigInt(fee.commission?.rate ?? 0), 1_000_000n)),
      );
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
    paid.set(fact.payee, (paid.get(fact.payee) ?? 0n) + units);
  }
  return {
    earned,
    forfeited: deal.forfeited,
    creditedSales: round(total(net)),
    paid,
    tax: taxOf(clauses('tax')[0], clauses('deliverable')),
  };
}

function later(fact: Fact): number {
  return fact.type === 'credited-sale' && fact.sale.change === 'sale' ? 0 : 1;
}

function worthOf({
  fx,
  from,
  to,
  ms,
}: {
  readonly fx: readonly FxQuote[];
  readonly from: string;
  readonly to: string;
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
  if (quote === undefined) throw new RangeError(`no quote ${from}/${to}`);
  const [integer = '', decimals = ''] = quote.rate.split('.');
  const rate = new Frac(BigInt(integer + decimals), 10n ** BigInt(decimals.length));
  const perMajor = quote.base === from ? rate : new Frac(1n).over(rate);
  return perMajor.times(
    new Frac(10n ** BigInt(EXPONENT[to] ?? 2), 10n ** BigInt(EXPONENT[from] ?? 2)),
  );
}

interface ReplayOptions {
  readonly worth: (currency: string, ms: number) => Frac;
  readonly term: { readonly from: number; readonly to: number };
  readonly adjustments: boolean;
}

/** Applies facts one at a time, always the earliest that can be applied; each sale keeps a value between nothing and its base. */
function replay(sales: readonly SaleFact[], { worth, term, adjustments }: ReplayOptions): Value[] {
  const values: Value[] = [];
  const open: SaleFact[] = [];
  const state = new Map<
    string,
    { base: Frac; left: Frac; revision: number; readonly soldAt: number; readonly orderId: string }
  >();
  const rootOf = new Map<string, string>();
  const own = (fact: SaleFact): Frac =>
    new Frac(
      fact.sale.credits
        .filter((it) => it.to.party === 'creator' && it.to.id === 'mia')
        .reduce((sum, it) => sum + BigInt(it.amount.minor), 0n),
    );
  const applies = (fact: SaleFact): boolean =>
    fact.sale.change === 'sale' ||
    state.has(rootOf.get(fact.sale.adjusts ?? '') ?? fact.sale.adjusts ?? '');
  const apply = ({ sale }: SaleFact, fact: SaleFact, knownAt: number): void => {
    const root =
      sale.change === 'sale' ? sale.id : (rootOf.get(sale.adjusts ?? '') ?? sale.adjusts ?? '');
    rootOf.set(sale.id, root);
    const soldAt = state.get(root)?.soldAt ?? Date.parse(sale.occurredAt);
    const value = own(fact).times(worth(sale.money.currency, soldAt));
    const kept = state.get(root) ?? {
      base: NOTHING,
      left: NOTHING,
      revision: 0,
      soldAt,
      orderId: sale.orderId,
    };
    const before = kept.left;
    if (sale.change === 'sale') {
      if (sale.revision <= kept.revision) return;
      const taken = kept.base.plus(kept.left.times(new Frac(-1n)));
      kept.revision = sale.revision;
      kept.base = value;
      kept.left = value.plus(taken.times(new Frac(-1n)));
    } else kept.left = kept.left.plus(value);
    if (kept.left.below(NOTHING)) kept.left = NOTHING;
    if (kept.base.below(kept.left)) kept.left = kept.base;
    state.set(root, kept);
    const moved = kept.left.plus(before.times(new Frac(-1n)));
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
      apply(ready, ready, Date.parse(fact.recordedAt));
    }
  }
  return values;
}

interface DealOptions {
  readonly known: readonly Fact[];
  readonly net: readonly Value[];
  readonly contract: RandomDeal['contract'];
  readonly knownAsOf: string;
  readonly clauses: <K extends Clause['clause']>(kind: K) => Kind<K>[];
}

const FORMATS = new Map<string, Intl.DateTimeFormat>();

/** The parts of a deal that turn on what was delivered, signed and assessed. */
class Deal {
  forfeited = 0n;
  private readonly options: DealOptions;

  constructor(options: DealOptions) {
    this.options = options;
  }

  fixed(fee: Kind<'fee'>): bigint {
    if (fee.model === 'commission' || !fee.fixed) return 0n;
    const amount = BigInt(fee.fixed.amount?.minor ?? 0);
    const wanted = this.options
      .clauses('deliverable')
      .filter(
        (it) => fee.fixed?.per === 'deal' || Boolean(it.live) === (fee.fixed?.per === 'session'),
      );
    const payment = this.options.clauses('payment').find((it) => it.feeId === fee.id);
    if (payment === undefined) {
      if (fee.fixed.per === 'deal')
        return wanted.every((it) => this.pieces(it) === agreed(it)) ? amount : 0n;
      return amount * BigInt(wanted.reduce((sum, it) => sum + this.pieces(it), 0));
    }
    const times = fee.fixed.per === 'deal' ? 1 : wanted.reduce((sum, it) => sum + agreed(it), 0);
    const stages = payment.stages ?? [];
    const parts = hamilton(
      amount * BigInt(times),
      stages.map((stage) => BigInt(stage.share)),
    );
    return stages.reduce((sum, stage, index) => sum + this.stage(stage, parts[index] ?? 0n), 0n);
  }

  private stage(stage: NonNullable<Kind<'payment'>['stages']>[number], part: bigint): bigint {
    const happened = {
      signing: () => this.signed(),
      publication: () =>
        this.options
          .clauses('deliverable')
          .every(
            (it) =>
              (stage.deliverableId !== undefined && it.id !== stage.deliverableId) ||
              this.pieces(it) === agreed(it),
          ),
      assessment: () => this.stated(),
    }[stage.trigger];
    if (!happened() || (stage.deposit !== undefined && !this.stated())) return 0n;
    if (stage.deposit === undefined) return part;
    const met = (this.assessment().criteria ?? []).map((it) => this.reaches(it));
    const equal = hamilton(
      part,
      met.map(() => 1n),
    );
    const released = met.every(Boolean)
      ? part
      : stage.deposit.release === 'pro-rata'
        ? equal.reduce((sum, it, index) => (met[index] ? sum + it : sum), 0n)
        : 0n;
    this.forfeited += part - released;
    return released;
  }

  bonus(fee: Kind<'fee'>): bigint {
    if (fee.model !== 'fixed-plus-bonus' || !fee.bonus?.measure || !this.stated()) return 0n;
    const measure = fee.bonus.measure;
    const reached = (fee.bonus.steps ?? []).filter((step) =>
      this.reaches({ measure, atLeast: step.atLeast }),
    );
    const amounts = reached.map((step) => BigInt(step.amount.minor));
    return fee.bonus.pays === 'every'
      ? amounts.reduce((sum, it) => sum + it, 0n)
      : (amounts.at(-1) ?? 0n);
  }

  private assessment(): Kind<'assessment'> {
    const [clause] = this.options.clauses('assessment');
    if (clause === undefined) throw new RangeError('no assessment');
    return clause;
  }

  private localDay(instant: string): string {
    const { zone } = this.options.contract;
    const format =
      FORMATS.get(zone) ??
      new Intl.DateTimeFormat('en-CA', {
        timeZone: zone,
        year: 'numeric',
        month: '2-digit',
        day: '2-digit',
      });
    FORMATS.set(zone, format);
    return format.format(new Date(instant));
  }

  private stated(): boolean {
    return this.localDay(this.options.knownAsOf) > (this.assessment().assessedOn ?? '');
  }

  private inTime(fact: { readonly recordedAt: string; readonly happened: string }): boolean {
    const { period, assessedOn } = this.assessment();
    const happened = Date.parse(fact.happened);
    return (
      this.localDay(fact.recordedAt) <= (assessedOn ?? '') &&
      happened >= Date.parse(period?.start ?? '') &&
      happened < Date.parse(period?.end ?? '')
    );
  }

  private reaches({
    measure,
    atLeast,
  }: Pick<NonNullable<Kind<'assessment'>['criteria']>[number], 'measure' | 'atLeast'>): boolean {
    const wanted = new Frac(typeof atLeast === 'number' ? BigInt(atLeast) : BigInt(atLeast.minor));
    return !this.measured(measure).below(wanted);
  }

  private measured(measure: string): Frac {
    const counted = this.options.net.filter((it) =>
      this.inTime({
        recordedAt: new Date(it.knownAt).toISOString(),
        happened: new Date(it.soldAt).toISOString(),
      }),
    );
    if (measure === 'credited-net-sales')
      return counted.reduce((sum, it) => sum.plus(it.value), NOTHING);
    if (measure === 'credited-orders') {
      const orders = [...new Set(counted.map((it) => it.orderId))];
      const value = (id: string): Frac =>
        counted.filter((it) => it.orderId === id).reduce((sum, it) => sum.plus(it.value), NOTHING);
      return new Frac(BigInt(orders.filter((id) => NOTHING.below(value(id))).length));
    }
    const sessions = new Map<string, number>();
    const reports = new Map<string, string>();
    for (const fact of this.options.known) {
      if (
        fact.type === 'session' &&
        this.inTime({ recordedAt: fact.recordedAt, happened: fact.occurredAt }) &&
        !sessions.has(fact.sessionId)
      )
        sessions.set(fact.sessionId, fact.seconds);
      if (
        fact.type === 'delivery' &&
        this.inTime({ recordedAt: fact.recordedAt, happened: fact.report.publishedAt }) &&
        !reports.has(fact.report.id)
      )
        reports.set(fact.report.id, fact.report.deliverableId);
    }
    if (measure === 'live-minutes')
      return new Frac(BigInt([...sessions.values()].reduce((sum, it) => sum + it, 0)), 60n);
    return new Frac(BigInt(sessions.size + this.reportsApart(sessions.size > 0)));
  }

  /** Different reports in time; those of the live deliverable only where no session counts. */
  private reportsApart(live: boolean): number {
    const ids = new Set<string>();
    for (const fact of this.options.known) {
      if (
        fact.type !== 'delivery' ||
        !this.inTime({ recordedAt: fact.recordedAt, happened: fact.report.publishedAt })
      )
        continue;
      if (!(live && fact.report.deliverableId === 'live')) ids.add(fact.report.id);
    }
    return ids.size;
  }

  private signed(): boolean {
    return ['rosy', 'mia'].every((by) =>
      this.options.known.some((fact) => fact.type === 'signature' && fact.by === by),
    );
  }

  private pieces(deliverable: Kind<'deliverable'>): number {
    const sessions = new Set<string>();
    const reports = new Set<string>();
    for (const fact of this.options.known) {
      if (fact.type === 'session' && fact.deliverableId === deliverable.id)
        sessions.add(fact.sessionId);
      if (fact.type === 'delivery' && fact.report.deliverableId === deliverable.id)
        reports.add(fact.report.id);
    }
    return Math.min(agreed(deliverable), Math.max(sessions.size, reports.size));
  }
}

function agreed(deliverable: Kind<'deliverable'>): number {
  return deliverable.live?.sessions ?? deliverable.quantity ?? 0;
}

function taxOf(
  tax: Kind<'tax'> | undefined,
  deliverables: readonly Kind<'deliverable'>[],
): Expected['tax'] {
  if (tax === undefined) return null;
  const all = deliverables.reduce((sum, it) => sum + agreed(it), 0);
  const there = deliverables
    .filter((it) => (it.placeOfPerformance ?? tax.authority) === tax.authority)
    .reduce((sum, it) => sum + agreed(it), 0);
  const share = new Frac(
    BigInt(tax.withholdingRate ?? 0) * BigInt(there),
    1_000_000n * BigInt(all),
  );
  return { n: share.n, d: share.d, payer: tax.borneBy === 'payer' };
}

/** Largest remainder, one unit at a time: whoever is furthest below their exact share gets the next, the earliest first. */
export function hamilton(total: bigint, weights: readonly bigint[]): bigint[] {
  const whole = weights.reduce((sum, it) => sum + it, 0n);
  const size = total < 0n ? -total : total;
  const parts = weights.map((weight) => (size * weight) / whole);
  const short = weights.map((weight, index) => size * weight - (parts[index] ?? 0n) * whole);
  for (let left = size - parts.reduce((sum, it) => sum + it, 0n); left > 0n; left -= 1n) {
    const next = short.reduce((best, it, index) => (it > (short[best] ?? -1n) ? index : best), 0);
    parts[next] = (parts[next] ?? 0n) + 1n;
    short[next] = -1n;
  }
  return total < 0n ? parts.map((part) => -part) : parts;
}
