import { canonicalJson } from '../../vocabulary/hash/index.ts';
import {
  type CreditedSale,
  type Currency,
  SALE_CHANGES,
  toMinor,
  type Window,
} from '../../vocabulary/index.ts';
import { abridged } from '../entry/explanation.ts';
import { type SettlementFinding, settlementFinding } from '../findings.ts';
import type { Exchange, ExchangeAt } from '../money/exchange.ts';
import {
  add,
  multiply,
  negate,
  type Rational,
  ratio,
  smaller,
  whole,
  ZERO,
} from '../money/rational.ts';
import type { FactOf } from './known-facts.ts';
import { foreignCredit, withoutMoment } from './sale-error.ts';

/** One change of what is credited to the creators, in its own currency's minor units, exactly. */
export interface Movement {
  /** When it became known, in epoch milliseconds: that of the fact, or of the sale it had to wait for. */
  readonly at: number;
  readonly change: CreditedSale['change'] | 'revision';
  readonly factId: string;
  /** The sale that this belongs to. */
  readonly sale: { readonly orderId: string; readonly soldAt: number };
  readonly currency: Currency;
  readonly exchange: Exchange;
  readonly units: Rational;
}

interface Sale {
  readonly orderId: string;
  readonly soldAt: number;
  readonly currency: Currency;
  /** Sales outside the contract's term are known, so that their refunds are not looked for, but never counted. */
  readonly counted: boolean;
  revision: number;
  /** The revisions that counted. */
  readonly taken: CreditedSale[];
  /** Credited to the creators by the newest revision. */
  base: Rational;
  /** What is left of it after money was given back: never below nothing, never above the base. */
  left: Rational;
}

type SaleFact = FactOf<'credited-sale'>;

/** Inputs of {@link salesBook}: whose credits count, the contract term, exchange rates, and whether refunds reduce the base. */
export interface BookOptions {
  /** The creators whose credits count. */
  readonly creators: ReadonlySet<string>;
  readonly term: Window;
  readonly exchangeAt: ExchangeAt;
  /** `kept`: what buyers got back stays credited, for a fee whose base includes returns. */
  readonly returns: 'taken-off' | 'kept';
}

/** What was credited to some creators, change by change, in the order in which it became known. */
export interface SalesBook {
  readonly movements: readonly Movement[];
  readonly findings: readonly SettlementFinding[];
}

/**
 * The book of the sales credited to some creators. Money given back takes at most what the sale had left,
 * money won back gives at most what had been taken; a refund known before its sale waits for it.
 * Each currency is valued at the time of the sale, also for what changes it later.
 */
export function salesBook(facts: readonly SaleFact[], options: BookOptions): SalesBook {
  const keeper = new BookKeeper(options);
  let [recordedAt, at] = ['', 0];
  for (const fact of facts) {
    if (fact.recordedAt !== recordedAt) {
      recordedAt = fact.recordedAt;
      at = Date.parse(recordedAt);
    }
    keeper.take(fact, at);
  }
  return { movements: keeper.movements, findings: keeper.findings() };
}

type Moved = Omit<Movement, 'sale' | 'exchange'>;

class BookKeeper {
  readonly movements: Movement[] = [];
  private readonly options: BookOptions;
  private readonly sales = new Map<string, Sale>();
  /** The sale that each adjustment changes, and what it took or gave, before any cap. */
  private readonly adjustments = new Map<
    string,
    Readonly<{ saleId: string; revision: number; units: bigint; taken: readonly CreditedSale[] }>
  >();
  private readonly waiting = new Map<string, SaleFact[]>();
  private readonly capped: string[] = [];
  private readonly outside: string[] = [];
  private readonly odd: string[] = [];
  private readonly copies: string[] = [];
  private readonly termStart: number;
  private readonly termEnd: number;

  constructor(options: BookOptions) {
    this.options = options;
    this.termStart = Date.parse(options.term.start);
    this.termEnd = Date.parse(options.term.end);
  }

  take(fact: SaleFact, at: number): void {
    if (!SALE_CHANGES.has(fact.sale.change)) return;
    if (fact.sale.change === 'sale') this.sell(fact, at);
    else if (this.options.returns === 'taken-off') this.adjust(fact, at);
  }

  private sell({ id, sale }: SaleFact, at: number): void {
    const base = whole(this.creditedUnits(sale));
    const known = this.sales.get(sale.id);
    if (known !== undefined) {
      this.revise(known, { id, sale, base, at });
      return;
    }
    const soldAt = Date.parse(sale.occurredAt);
    if (Number.isNaN(soldAt)) throw withoutMoment(sale);
    const counted = soldAt >= this.termStart && soldAt < this.termEnd;
    const state: Sale = {
      orderId: sale.orderId,
      soldAt,
      currency: sale.money.currency,
      counted,
      revision: sale.revision,
      taken: [sale],
      base,
      left: base,
    };
    this.sales.set(sale.id, state);
    if (!counted) this.outside.push(id);
    else if (base.n !== 0n)
      this.move(state, { at, change: 'sale', factId: id, currency: state.currency, units: base });
    this.release(sale.id, at);
  }

  /** A newer revision of a sale changes its base; what was given back of it stays given back. */
  private revise(
    state: Sale,
    {
      id,
      sale,
      base,
      at,
    }: {
      readonly id: string;
      readonly sale: CreditedSale;
      readonly base: Rational;
      readonly at: number;
    },
  ): void {
    if (sale.revision <= state.revision || sale.money.currency !== state.currency) {
      this.ignore(id, { sale, taken: state.taken });
      return;
    }
    state.taken.push(sale);
    const givenBack = add(state.base, negate(state.left));
    const open = add(base, negate(givenBack));
    const left = open.n < 0n ? ZERO : open;
    const units = add(left, negate(state.left));
    Object.assign(state, { revision: sale.revision, base, left });
    if (state.counted && units.n !== 0n)
      this.move(state, { at, change: 'revision', factId: id, currency: state.currency, units });
  }

  /** A copy of a revision that counted is the same sale; any other content would have had to supersede it. */
  private ignore(
    id: string,
    { sale, taken }: { readonly sale: CreditedSale; readonly taken: readonly CreditedSale[] },
  ): void {
    const contentOf = ({ recordedAt, ...content }: CreditedSale): string => canonicalJson(content);
    const content = contentOf(sale);
    const isCopy = taken.some((one) => contentOf(one) === content);
    (isCopy ? this.copies : this.odd).push(id);
  }

  private adjust(fact: SaleFact, at: number): void {
    const { sale } = fact;
    if (sale.adjusts === null) {
      this.odd.push(fact.id);
      return;
    }
    const saleId = this.adjustments.get(sale.adjusts)?.saleId ?? sale.adjusts;
    const state = this.sales.get(saleId);
    if (state === undefined) {
      this.waiting.set(sale.adjusts, [...(this.waiting.get(sale.adjusts) ?? []), fact]);
      return;
    }
    const before = this.adjustments.get(sale.id);
    const units = this.creditedUnits(sale);
    if (before !== undefined && sale.revision <= before.revision) {
      this.ignore(fact.id, { sale, taken: before.taken });
      return;
    }
    const taken = [...(before?.taken ?? []), sale];
    this.adjustments.set(sale.id, { saleId, revision: sale.revision, units, taken });
    this.apply(state, { fact, at, asked: whole(units - (before?.units ?? 0n)) });
    this.release(sale.id, at);
  }

  private apply(
    state: Sale,
    { fact, at, asked }: { readonly fact: SaleFact; readonly at: number; readonly asked: Rational },
  ): void {
    if (!state.counted || asked.n === 0n) return;
    const { currency } = fact.sale.money;
    // One unit of the adjustment's currency in units of the sale's, both valued when the sale was made.
    const inSale = currency === state.currency ? whole(1n) : this.crossRate(currency, state);
    const wanted = multiply(asked, inSale);
    const given = add(state.base, negate(state.left));
    const effective =
      wanted.n < 0n ? negate(smaller(negate(wanted), state.left)) : smaller(wanted, given);
    if (effective.n * wanted.d !== wanted.n * effective.d) this.capped.push(fact.id);
    if (effective.n === 0n) return;
    state.left = add(state.left, effective);
    const units =
      inSale.n === inSale.d ? effective : ratio(effective.n * inSale.d, effective.d * inSale.n);
    this.move(state, { at, change: fact.sale.change, factId: fact.id, currency, units });
  }

  private crossRate(currency: Currency, state: Sale): Rational {
    const from = this.options.exchangeAt(currency, state.soldAt).worth;
    const to = this.options.exchangeAt(state.currency, state.soldAt).worth;
    return ratio(from.n * to.d, from.d * to.n);
  }

  private move(sale: Sale, { at, change, factId, currency, units }: Moved): void {
    const exchange = this.options.exchangeAt(currency, sale.soldAt);
    this.movements.push({ at, change, factId, sale, currency, exchange, units });
  }

  /** What had waited for a sale or an adjustment happens now, in the order in which it became known. */
  private release(id: string, at: number): void {
    if (this.waiting.size === 0) return;
    const waited = this.waitingFor(id);
    if (waited.length === 0) return;
    waited.sort(
      (a, b) => Date.parse(a.recordedAt) - Date.parse(b.recordedAt) || (a.id < b.id ? -1 : 1),
    );
    for (const fact of waited) this.take(fact, at);
  }

  private waitingFor(id: string): SaleFact[] {
    const waited = this.waiting.get(id);
    if (waited === undefined) return [];
    this.waiting.delete(id);
    return waited.flatMap((fact) => [fact, ...this.waitingFor(fact.sale.id)]);
  }

  private creditedUnits({ credits, money, id }: CreditedSale): bigint {
    let units = 0n;
    for (const { to, amount } of credits) {
      if (amount.currency !== money.currency) throw foreignCredit(id, { amount, money });
      if (to.party === 'creator' && this.options.creators.has(to.id)) units += toMinor(amount);
    }
    return units;
  }

  findings(): SettlementFinding[] {
    const lost = [...this.waiting.values()].flat().map((fact) => fact.id);
    return [
      ...about('SALE_OUTSIDE_TERM', this.outside),
      ...about('ADJUSTMENT_WITHOUT_SALE', lost),
      ...about('ADJUSTMENT_CAPPED', this.capped),
      ...about('SALE_REVISION_IGNORED', this.odd),
      ...about('SALE_REPEATED', this.copies),
    ];
  }
}

type BookCode =
  | 'SALE_OUTSIDE_TERM'
  | 'ADJUSTMENT_WITHOUT_SALE'
  | 'ADJUSTMENT_CAPPED'
  | 'SALE_REVISION_IGNORED'
  | 'SALE_REPEATED';

function about(code: BookCode, ids: readonly string[]): SettlementFinding[] {
  if (ids.length === 0) return [];
  return [
    settlementFinding(code, { path: '', params: { count: ids.length, facts: abridged(ids) } }),
  ];
}
