import { type CreditedSale, type Currency, SALE_CHANGES, toMinor } from '../../vocabulary/index.ts';
import { momentOf } from '../../vocabulary/value/instant.ts';
import type { DealEnd } from '../agreement/deal-end.ts';
import type { SaleTerms } from '../agreement/sale-terms.ts';
import type { FactOf } from '../facts/fact-of-type.ts';
import { IdMap } from '../facts/id-map.ts';
import type { SettlementFinding } from '../findings/findings.ts';
import { crossRate } from '../money/exchange.ts';
import { add, divide, multiply, negate, type Rational, whole, ZERO } from '../money/rational.ts';
import { type Adjustment, adjustmentFindings } from './adjustment.ts';
import { about } from './book-finding.ts';
import type { BookOptions } from './book-options.ts';
import type { Moved, Movement } from './movement.ts';
import { creditedUnits } from './sale-base.ts';
import { isCopy } from './sale-copy.ts';
import { withoutMoment } from './sale-error.ts';
import { type SaleChange, SaleFold } from './sale-fold.ts';
import { EVERY_SALE, type SaleSelection } from './sale-selection.ts';
import { WaitingFacts } from './waiting-facts.ts';

type SaleFact = FactOf<'credited-sale'>;

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
      at = momentOf(recordedAt);
    }
    keeper.advance(at);
    keeper.take(fact, at);
  }
  keeper.advance(Number.POSITIVE_INFINITY);
  return { movements: keeper.movements, findings: keeper.findings() };
}

class BookKeeper {
  readonly movements: Movement[] = [];
  private readonly options: BookOptions;
  private readonly sales = new IdMap<SaleFold>();
  private readonly adjustments = new Map<string, Adjustment>();
  private readonly waiting = new WaitingFacts();
  private readonly outside: (readonly [factId: string, sale: SaleFold])[] = [];
  private changed = 0;
  private readonly afterEnd: string[] = [];
  private ended = 0;
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

  /** Applies what became known by a moment and is no sale: sessions, revisions, and the end of the deal, in order of time. */
  advance(at: number): void {
    const { sessions } = this.selection;
    const changes = this.options.terms?.changes ?? [];
    for (;;) {
      const [session, change] = [sessions[this.place], changes[this.changed]];
      const next = Math.min(session?.at ?? Infinity, change?.at ?? Infinity);
      if (next > at || next === Infinity) break;
      this.endBy(next);
      if (change?.at === next) {
        this.changed += 1;
        this.recount(change);
      } else if (session !== undefined) {
        this.place += 1;
        this.reselect(session);
      }
    }
    this.endBy(at);
  }

  /** Counts sales by the terms of a revision that became known, or no longer by those that it replaces. */
  private recount({ at, factId }: SaleTerms['changes'][number]): void {
    for (const sale of this.sales.values()) {
      const counted = this.isCounted(sale.soldAt, at);
      if (counted === sale.counted) continue;
      const before = sale.share;
      sale.counted = counted;
      this.move(sale, { at, change: 'terms', factId, currency: sale.currency, before });
    }
  }

  private isCounted(soldAt: number, at: number): boolean {
    const { terms } = this.options;
    if (this.isAfterEnd(soldAt)) return false;
    if (terms !== undefined) return terms.counts(soldAt, at);
    return soldAt >= this.termStart && soldAt < this.termEnd;
  }

  /** Selects the sales of a session anew, now that the session is known. */
  private reselect({ at, sessionId, factId }: SaleSelection['sessions'][number]): void {
    for (const sale of this.sales.values()) {
      const { newest } = sale;
      if (newest?.sessionId !== sessionId) continue;
      const before = sale.share;
      sale.credit(this.creditedUnits(newest, at));
      this.move(sale, { at, change: 'session', factId, currency: sale.currency, before });
    }
  }

  /** Takes back what was sold after the end of the deal, once the notice of it is known. */
  private endBy(at: number): void {
    const { ends = [] } = this.options;
    for (let end = ends[this.ended]; end && end.noticedAt <= at; end = ends[this.ended]) {
      this.ended += 1;
      this.takeBack(end);
    }
  }

  private takeBack({ noticedAt, endsAt, notice }: DealEnd): void {
    const ended = { at: noticedAt, change: 'end', factId: notice.id } as const;
    for (const [id, sale] of this.sales.entries()) {
      if (!sale.counted || sale.soldAt < endsAt) continue;
      const before = sale.share;
      sale.counted = false;
      this.afterEnd.push(id);
      this.move(sale, { ...ended, currency: sale.currency, before });
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
    const newest = known?.newest;
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
    const opened = this.open(sale, at);
    if (this.isAfterEnd(opened.soldAt)) this.afterEnd.push(id);
    else if (!opened.counted) this.outside.push([id, opened]);
    const before = opened.share;
    opened.revise(sale, { credited, factId: id });
    this.move(opened, { at, change: 'sale', factId: id, currency: opened.currency, before });
    this.release(sale.id, at);
  }

  private open(sale: CreditedSale, at: number): SaleFold {
    const soldAt = momentOf(sale.occurredAt);
    if (Number.isNaN(soldAt)) throw withoutMoment(sale);
    const opened = new SaleFold({
      orderId: sale.orderId,
      soldAt,
      currency: sale.money.currency,
      counted: this.isCounted(soldAt, at),
    });
    this.sales.set(sale.id, opened);
    return opened;
  }

  private isAfterEnd(soldAt: number): boolean {
    const end = this.options.ends?.[this.ended - 1];
    return end !== undefined && soldAt >= end.endsAt;
  }

  private ignore(id: string, of: Parameters<typeof isCopy>[0]): void {
    (isCopy(of) ? this.copies : this.odd).push(id);
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
    // What changes a sale outside the term is left; under other terms it may count later.
    if (units === 0n || (!sale.counted && this.options.terms === undefined)) return null;
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
    const moved = before.n === 0n ? sale.share : add(sale.share, negate(before));
    if (moved.n === 0n) return;
    const units =
      currency === sale.currency || this.options.base?.isCount
        ? moved
        : divide(moved, this.crossRate(currency, sale));
    const exchange = this.options.exchangeAt(currency, sale.soldAt);
    const movement: Movement = { at, change, factId, sale, currency, exchange, units };
    const isOther = change === 'session' || change === 'end' || change === 'terms';
    this.movements.push(isOther ? { ...movement, saleFactId: sale.factId } : movement);
  }

  /** What had waited for a sale or an adjustment happens now, in the order in which it became known. */
  private release(id: string, at: number): void {
    for (const fact of this.waiting.release(id)) this.take(fact, at);
  }

  private creditedUnits(sale: CreditedSale, at: number): Rational {
    const { creators, base } = this.options;
    const units = creditedUnits(sale, creators);
    if (units !== 0n && !this.selection.counts(sale, at)) return ZERO;
    return base === undefined ? whole(units) : multiply(whole(units), base.of(sale));
  }

  findings(): SettlementFinding[] {
    return [
      ...about(
        'SALE_OUTSIDE_TERM',
        this.outside.flatMap(([id, sale]) => (sale.counted ? [] : [id])),
      ),
      ...about('SALE_AFTER_END', this.afterEnd),
      ...about('ADJUSTMENT_WITHOUT_SALE', this.waiting.ids),
      ...adjustmentFindings(this.adjustments.values()),
      ...about('SALE_REVISION_IGNORED', this.odd),
      ...about('SALE_REPEATED', this.copies),
    ];
  }
}
