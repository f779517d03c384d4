import { canonicalJson } from '../../vocabulary/hash/index.ts';
import {
  type CreditedSale,
  type Currency,
  SALE_CHANGES,
  toMinor,
  type Window,
} from '../../vocabulary/index.ts';
import type { DealEnd } from '../agreement/deal-end.ts';
import type { FactOf } from '../facts/fact-of-type.ts';
import type { SettlementFinding } from '../findings.ts';
import { crossRate, type ExchangeAt } from '../money/exchange.ts';
import { add, divide, multiply, negate, type Rational, whole } from '../money/rational.ts';
import { type Adjustment, adjustmentFindings } from './adjustment.ts';
import { about } from './book-finding.ts';
import type { Movement } from './movement.ts';
import { foreignCredit, withoutMoment } from './sale-error.ts';
import { type SaleChange, SaleFold } from './sale-fold.ts';
import { EVERY_SALE, type SaleSelection } from './sale-selection.ts';
import { WaitingFacts } from './waiting-facts.ts';

type SaleFact = FactOf<'credited-sale'>;

/** Inputs of {@link salesBook}: whose credits count, the contract term, exchange rates, and whether refunds reduce the base. */
export interface BookOptions {
  /** The creators whose credits count. */
  readonly creators: ReadonlySet<string>;
  readonly term: Window;
  readonly exchangeAt: ExchangeAt;
  /** `kept`: what buyers got back stays credited, for a fee whose base includes returns. */
  readonly returns: 'taken-off' | 'kept';
  /** Which of these sales count. Default: all. */
  readonly selection?: SaleSelection;
  /** The early end of the deal: sales from then on never count. Default: null, none. */
  readonly end?: DealEnd | null;
}

/** What was credited to some creators, change by change, in the order in which it became known. */
export interface SalesBook {
  readonly movements: readonly Movement[];
  readonly findings: readonly SettlementFinding[];
}

/**
 * The book of the sales credited to some creators: each sale is the fold of what is known of it ({@link SaleFold}), and
 * a movement is by how much one fact moved the creators' share. A refund known before its sale waits for it. Each
 * currency is valued at the time of the sale, also for what changes it later.
 */
export function salesBook(facts: readonly SaleFact[], options: BookOptions): SalesBook {
  const keeper = new BookKeeper(options);
  let [recordedAt, at] = ['', 0];
  for (const fact of facts) {
    if (fact.recordedAt !== recordedAt) {
      recordedAt = fact.recordedAt;
      at = Date.parse(recordedAt);
    }
    keeper.advance(at);
    keeper.take(fact, at);
  }
  keeper.advance(Number.POSITIVE_INFINITY);
  return { movements: keeper.movements, findings: keeper.findings() };
}

type Moved = Pick<Movement, 'at' | 'change' | 'factId' | 'currency'> & {
  readonly before: Rational;
};

class BookKeeper {
  readonly movements: Movement[] = [];
  private readonly options: BookOptions;
  private readonly sales = new Map<string, SaleFold>();
  private readonly adjustments = new Map<string, Adjustment>();
  private readonly waiting = new WaitingFacts();
  private readonly outside: string[] = [];
  private readonly afterEnd: string[] = [];
  private isEnded = false;
  private place = 0;
  private readonly selection: SaleSelection;
  private readonly odd: string[] = [];
  private readonly copies: string[] = [];
  private readonly termStart: number;
  private readonly termEnd: number;

  constructor(options: BookOptions) {
    this.options = options;
    this.selection = options.selection ?? EVERY_SALE;
    this.termStart = Date.parse(options.term.start);
    this.termEnd = Date.parse(options.term.end);
  }

  /** Applies what became known by a moment and is no sale: sessions, which sales may belong to, and the end of the deal. */
  advance(at: number): void {
    const { sessions } = this.selection;
    for (let next = sessions[this.place]; next !== undefined && next.at <= at; ) {
      this.place += 1;
      this.endBy(next.at);
      this.reselect(next);
      next = sessions[this.place];
    }
    this.endBy(at);
  }

  /** Selects the sales of a session anew, now that the session is known. */
  private reselect({ at, sessionId, factId }: SaleSelection['sessions'][number]): void {
    for (const sale of this.sales.values()) {
      const newest = sale.revisions.at(-1);
      if (newest?.sessionId !== sessionId) continue;
      const before = sale.share;
      sale.credit(this.creditedUnits(newest, at));
      this.move(sale, { at, change: 'session', factId, currency: sale.currency, before });
    }
  }

  /** Takes back what was sold after the end of the deal, once the notice of it is known. */
  private endBy(at: number): void {
    const { end } = this.options;
    if (!end || this.isEnded || end.noticedAt > at) return;
    this.isEnded = true;
    for (const [id, sale] of this.sales) {
      if (!sale.counted || sale.soldAt < end.endsAt) continue;
      const before = sale.share;
      sale.counted = false;
      this.afterEnd.push(id);
      const { currency } = sale;
      this.move(sale, {
        at: end.noticedAt,
        change: 'end',
        factId: end.notice.id,
        currency,
        before,
      });
    }
  }

  take(fact: SaleFact, at: number): void {
    if (!SALE_CHANGES.has(fact.sale.change)) return;
    if (fact.sale.change === 'sale') this.sell(fact, at);
    else if (this.options.returns === 'taken-off') this.adjust(fact, at);
  }

  private sell({ id, sale }: SaleFact, at: number): void {
    const credited = this.creditedUnits(sale, at);
    const known = this.sales.get(sale.id);
    const newest = known?.revisions.at(-1);
    if (known !== undefined && newest !== undefined) {
      if (sale.revision <= newest.revision || sale.money.currency !== known.currency) {
        this.ignore(id, { sale, revisions: known.revisions });
        return;
      }
      const before = known.share;
      known.revise(sale, { credited, factId: id });
      this.move(known, { at, change: 'revision', factId: id, currency: known.currency, before });
      return;
    }
    const opened = this.open(sale);
    if (!opened.counted) (this.isAfterEnd(opened.soldAt) ? this.afterEnd : this.outside).push(id);
    const before = opened.share;
    opened.revise(sale, { credited, factId: id });
    this.move(opened, { at, change: 'sale', factId: id, currency: opened.currency, before });
    this.release(sale.id, at);
  }

  private open(sale: CreditedSale): SaleFold {
    const soldAt = Date.parse(sale.occurredAt);
    if (Number.isNaN(soldAt)) throw withoutMoment(sale);
    const opened = new SaleFold({
      orderId: sale.orderId,
      soldAt,
      currency: sale.money.currency,
      counted: soldAt >= this.termStart && soldAt < this.termEnd && !this.isAfterEnd(soldAt),
    });
    this.sales.set(sale.id, opened);
    return opened;
  }

  private isAfterEnd(soldAt: number): boolean {
    const { end } = this.options;
    return this.isEnded && !!end && soldAt >= end.endsAt;
  }

  /** A copy of a revision that counted is the same sale; any other content would have had to supersede it. */
  private ignore(
    id: string,
    {
      sale,
      revisions,
    }: { readonly sale: CreditedSale; readonly revisions: readonly CreditedSale[] },
  ): void {
    const contentOf = ({ recordedAt, ...content }: CreditedSale): string => canonicalJson(content);
    const content = contentOf(sale);
    const isCopy = revisions.some((one) => contentOf(one) === content);
    (isCopy ? this.copies : this.odd).push(id);
  }

  private adjust(fact: SaleFact, at: number): void {
    const { sale: row, id } = fact;
    if (row.adjusts === null) {
      this.odd.push(id);
      return;
    }
    const sale = this.sales.get(row.adjusts) ?? this.adjustments.get(row.adjusts)?.sale;
    if (sale === undefined) {
      this.waiting.add(row.adjusts, fact);
      return;
    }
    const known = this.adjustments.get(row.id) ?? {
      sale,
      revisions: [],
      factId: id,
      applied: null,
    };
    if (row.revision <= (known.revisions.at(-1)?.revision ?? 0)) {
      this.ignore(id, { sale: row, revisions: known.revisions });
      return;
    }
    known.revisions.push(row);
    known.factId = id;
    this.adjustments.set(row.id, known);
    this.apply(known, { row, adjusts: row.adjusts, at });
    this.release(row.id, at);
  }

  private apply(
    known: Adjustment,
    {
      row,
      adjusts,
      at,
    }: { readonly row: CreditedSale; readonly adjusts: string; readonly at: number },
  ): void {
    const { sale, applied, factId } = known;
    const before = sale.share;
    if (applied !== null) sale.apply(applied, 'out');
    known.applied = this.changeOf(row, { sale, adjusts });
    if (known.applied !== null) sale.apply(known.applied, 'in');
    this.move(sale, { at, change: row.change, factId, currency: row.money.currency, before });
  }

  /** What a row changes of its sale; null for a row of nothing, and for money won back of what is no chargeback. */
  private changeOf(
    { change, id, money }: CreditedSale,
    { sale, adjusts }: { readonly sale: SaleFold; readonly adjusts: string },
  ): SaleChange | null {
    const units = toMinor(money);
    if (units === 0n || !sale.counted) return null;
    const target = this.adjustments.get(adjusts)?.revisions.at(-1)?.change;
    if (change === 'chargeback-won' && target !== undefined && target !== 'chargeback') return null;
    const amount = whole(change === 'chargeback-won' ? units : -units);
    const { currency } = money;
    return {
      change,
      id,
      adjusts,
      amount:
        currency === sale.currency ? amount : multiply(amount, this.crossRate(currency, sale)),
    };
  }

  private crossRate(from: Currency, { currency: to, soldAt: at }: SaleFold): Rational {
    return crossRate(this.options.exchangeAt, { from, to, at });
  }

  private move(sale: SaleFold, { at, change, factId, currency, before }: Moved): void {
    const moved = add(sale.share, negate(before));
    if (moved.n === 0n) return;
    const units =
      currency === sale.currency ? moved : divide(moved, this.crossRate(currency, sale));
    const exchange = this.options.exchangeAt(currency, sale.soldAt);
    const isOther = change === 'session' || change === 'end';
    this.movements.push({
      ...{ at, change, factId, sale, currency, exchange, units },
      ...(isOther ? { saleFactId: sale.factId } : {}),
    });
  }

  /** What had waited for a sale or an adjustment happens now, in the order in which it became known. */
  private release(id: string, at: number): void {
    for (const fact of this.waiting.release(id)) this.take(fact, at);
  }

  private creditedUnits(sale: CreditedSale, at: number): bigint {
    const { credits, money, id } = sale;
    let units = 0n;
    for (const { to, amount } of credits) {
      if (amount.currency !== money.currency) throw foreignCredit(id, { amount, money });
      if (to.party === 'creator' && this.options.creators.has(to.id)) units += toMinor(amount);
    }
    if (units !== 0n && !this.selection.counts(sale, at)) return 0n;
    return units;
  }

  findings(): SettlementFinding[] {
    return [
      ...about('SALE_OUTSIDE_TERM', this.outside),
      ...about('SALE_AFTER_END', this.afterEnd),
      ...about('ADJUSTMENT_WITHOUT_SALE', this.waiting.ids),
      ...adjustmentFindings(this.adjustments.values()),
      ...about('SALE_REVISION_IGNORED', this.odd),
      ...about('SALE_REPEATED', this.copies),
    ];
  }
}
